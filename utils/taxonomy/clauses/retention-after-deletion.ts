import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

/** A short technical delay (up to ninety days) is no retention after deletion. */
const DELAY = [
  '{30|60|45|90|14|7|28|15|10|5|20|21|25|35|40|42|50|56|80|72|thirty|sixty|ninety|fourteen|seven|ten|forty five|five|twenty} ..3 {days|day|calendar days|business days}',
  '{24|48|72|twenty four} ..1 hours',
  '{one|1|2|3|two|three} ..1 {month|months}',
  'elsewhere on the internet',
  '{rights|right} may be limited',
  '{call recording|tickets|marketing campaign}',
  '{backup archives} ..20 isolate',
];

/** What comes before the end of the account. */
const END_OF = 'when|if|after|once|upon|following|even if|even after|where|should|additionally if';
/** Deletion is what the paragraph is about. */
const ERASED =
  '{delete|deleted|deletion|deleting|erase|erased|erasure|removal|removed|remove|closure|close|closing|deactivate|terminate|termination}';

export default defineClause({
  id: 'retention-after-deletion',
  title: 'Your data is kept after you delete it',
  group: 'retention',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 2, C: 2, S: 0 },
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Trackers Policy', 'Commercial Terms', 'Developer Terms', 'Other Policy'],
  definition: 'Data or content stays with the provider after you delete it or close your account, for longer than a short technical delay.',
  whyItMatters: 'When you delete something, you expect it to be gone.',
  whatItMeans: 'Closing your account may not remove you. What is kept can still leak, be handed over or be used.',
  whatYouCanDo:
    'Delete what you can before you leave. After you close the account, send an erasure request and ask what is kept, why and for how long.',
  regulations: [
    { id: 'gdpr', refs: ['17'] },
    { id: 'uk-gdpr', refs: ['17'] },
    { id: 'us-ca-ccpa', refs: ['1798.105'] },
    { id: 'us-ca-ab656', refs: ['Bus. & Prof. Code'] },
  ],
  related: ['deletion-right', 'indefinite-retention', 'open-ended-retention', 'no-account-deletion'],
  mappings: { tosdr: [174, 333, 304], opp115: ['Data Retention'], dpv: ['dpv:UntilEventDuration'] },
  modifiers: [
    { by: 1, when: 'no end is set', seq: ['{retain~|keep~|store~|remain~} ..12 {indefinitely|perpetuity|forever|for an unlimited}'] },
    {
      by: -1,
      when: 'it ends after a year at most',
      seq: [
        '{for|up to|maximum of|within|after|period of} ..2 {three|four|six|nine|twelve|3|4|6|9|12} ..1 months',
        '{for|up to|maximum of|within|after|period of} ..2 {one|1|a} ..1 year',
      ],
    },
    {
      by: -1,
      when: 'it is limited to what the law requires',
      seq: [
        '{only|solely|strictly} ..14 {required by law|legally required|legal obligation|legal obligations|legal requirements|required by applicable law}',
      ],
    },
  ],
  match: {
    none: [
      '{keep|keeps|retain|retains} ..2 {right to|right in|rights to|rights in|licence|license|ownership|title}',
      // Cookies, and copies that others hold.
      '{cookie|cookies|browser|browsers}',
      '{search engine|search engines|recipients|screenshots}',
      '{remain viewable in cached|google cache|accounts of other users|other users have|if you do not delete}',
      '{cached|copied|stored} ..8 by ..6 {other users|third parties|others}',
      'if you need to',
      '{copied|saved|stored|reposted|re shared|downloaded|kept} ..2 by ..2 {other|others|third|users}',
      'after which',
      'no longer be accessible',
      'after the retention period',
      'last visit',
      // Data that is nobody's; rules that outlive a contract.
      '{anonymous|anonymized|anonymised|de identified|deidentified|aggregated|aggregate} ..6 {data|information|form}',
      '{survive|survives|survival|remain in force|remain in effect|remain in full|remain bound|remain liable|remain responsible|continue to apply|remain binding|remain enforceable|confidentiality}',
      '{you|user|customer|licensee|recipient|developer} {must|shall|may|agree|will} ..6 {retain|keep|store|destroy|return|cease}',
      '{you|user|customer|licensee|recipient|developer|partner|publisher} {must|shall|agree|will} ..6 delete',
      '{receiving party|disclosing party|trash|recycle bin|trash bin}',
      'return or {destroy|delete}',
    ],
    any: [
      {
        seq: '{retain|retains|retained|keep|keeps|kept|store|stores|stored|preserve|preserved|maintain|maintained|hold|held|archive|archived|retaining|keeping|storing|access and retain} ..22 {after|following|even if|even after|even once|beyond|even though|including after} ..6 {account|accounts|profile|relationship|contract|agreement|subscription|membership|content|data|information|request} ..5 {deleted|closed|terminated|ended|deactivated|cancelled|canceled|removed|ends|expired}',
        by: 'provider',
        none: DELAY,
      },
      {
        seq: '{after|following|upon|even after} ..2 {deletion|termination|closure|cancellation|deactivation|account deletion|account closure} ..14 {we|may|will|shall} ..4 {retain|keep|store|archive|continue to retain|continue to store}',
        none: DELAY,
      },
      { seq: '{retain|retains|keep|store|retained|stored} including {following|after} the {termination|deletion|closure}', none: DELAY },
      {
        seq: '{request|requests|requested} ..6 {deletion|delete|erasure|removal} ..8 {we|may|will|can|might} ..4 {retain|keep|continue to retain|still keep|still retain} ..6 {$data|records|some|certain|copies|archived}',
        none: DELAY,
      },
      { seq: '{delete|deleted|erased|process} ..16 after retaining', none: DELAY },
      {
        seq: '{content|posts|comments|reviews|messages|contributions|submissions|photos|information|data} ..8 {remain|remains|stay|stays} {even after|after|even if|even though} ..6 {terminate|terminated|termination|delete|deleted|deletion|close|closed|closure|cancel|deactivate|deactivated} ..4 {account|profile|it|them|content}',
        none: DELAY,
      },
      {
        seq: '{delete~|erase~|remove~} ..10 within ..4 {months|year|years} ..3 {after|of|following|from} ..6 {contract|account|agreement|relationship|subscription|membership} ..6 {terminated|ends|ended|closed|deleted|expired|expires|cancelled|terminates|termination}',
        none: DELAY,
      },
      {
        seq: '{delete~|erase~|remove~} ..10 within ..4 {months|year|years} ..4 {after|of|following|from} ..8 {termination|terminated|closure|closed|deletion|deleted|ended|end} ..5 {account|contract|agreement|relationship|request}',
        none: DELAY,
      },
      {
        seq: '{account|contract|agreement|subscription|membership} ..4 {deletion|closure|termination} ..8 {retained|kept|stored|archived} ..4 {for|up to} ..4 {months|years|year}',
        none: DELAY,
      },
      // Kept after you delete or close.
      {
        seq: '{retain|retains|retained|keep|keeps|kept|store|stores|stored|preserve|preserved|maintain|maintained|hold|held|archive|archived|retaining|keeping|storing} ..28 {after|following|even if|beyond|even once|even though|even when|where you have} ..8 {close|closed|closure|closing|delete|deleted|deletion|deleting|deactivate|deactivated|deactivation|terminate|terminated|termination|cancel|cancelled|canceled|cancellation|closes|deletes|opted out|leave|cease|stop} ..8 {account|accounts|profile|$data|content|contract|agreement|relationship|service|services|subscription|membership|it|out|using|app|application|platform|user}',
        by: 'provider',
        none: DELAY,
      },
      {
        seq: '{after|even if|even after|once|when|if|following|upon} ..8 {close|closes|closed|closure|closing|delete|deletes|terminates|cancels|deactivates|delete|deleted|deletion|deactivate|deactivated|deactivation|terminate|terminated|termination|cancel|cancelled|canceled|removed|remove} ..8 {account|accounts|profile|$data|content|contract|agreement|relationship|subscription|membership|it|posts} ..14 {we|us|will|may|might|can|shall|still} ..5 {retain|retained|keep|kept|store|stored|preserve|archive|archived|maintain}',
        none: DELAY,
      },
      {
        seq: '{retention|retained|retain|keep|kept|stored} ..14 {after|following} ..3 {account|contract|contractual} ..2 {closure|deletion|termination|relationship}',
        none: DELAY,
      },
      {
        seq: '{retain|keep|store|retained|kept|stored} ..8 {even after|even if|after} ..3 {opted out|opt out|unsubscribe|deleted|closed|left}',
        none: DELAY,
      },
      {
        seq: '{deletion|deleted|closed|closure|terminated|delete your account|close your account|deactivate your account|deactivate your profile} ..12 {but|however} we ..4 {keep|retain|store|need to keep|continue to} ..6 {some|certain|$data|limited}',
        none: DELAY,
      },
      {
        seq: '{when|if|after|once|upon} ..8 {account|membership|contract|relationship|agreement} ..4 {terminated|closed|deleted|ended|cancelled|canceled|deactivated|ends} ..14 {we|may|will|must} ..4 {retain|keep|store|continue to retain|continue to store} ..8 {$data|records|copy|some|certain}',
        none: DELAY,
      },
      // Stated periods after the end, over ninety days.
      {
        seq: '{retain~|keep~|kept|store~|hold~|held|archived|deleted|erased} ..24 {months|years|year|twelve months} ..3 {after|following|from|post|thereafter} ..10 {closure|closed|close|termination|terminated|terminate|deletion|delete|deleted|ended|ends|end|expiry|expiration|cancellation|deactivation} ..8 {account|contract|agreement|relationship|contractual|service|services|subscription|membership|customer|use}',
        none: DELAY,
      },
      {
        seq: '{retain~|keep~|kept|store~|hold~|held|deleted|erased} ..24 {months|years|year} ..3 {after|following|from|post} ..4 {account|contract|contractual|service|services|membership|customer|agreement|relationship|your relationship|subscription} ..6 {closure|closed|close|termination|terminated|deletion|deleted|ended|ends|expiry|cancellation|relationship has ended}',
        none: DELAY,
      },
      {
        seq: '{as long as|duration of|account} ..20 {up to|plus|further|additional} ..5 {months|years|year} ..3 {after|thereafter|following}',
        none: DELAY,
      },
      {
        seq: '{duration|as long as|long as} ..12 {account|services|service|user|relationship|contract|agreement|membership|subscription|customer} ..4 {plus|and} ..7 {months|years|year}',
        none: DELAY,
      },
      {
        // The verb stands in the heading or before the list.
        seq: '{months|years|year} ..3 {after|following|from} ..6 {termination|closure|delete|deletion|end} ..5 {account|contract|relationship|agreement|subscription}',
        context: ['{retention|retain|how long|storage period|storage of|we keep|we store}'],
        none: DELAY,
      },
      {
        seq: '$count ..3 {months|month|years|year} ..3 {after|following|from|as of|since|post} ..8 {end of|termination of|expiry of|expiration of|closure of|closing of|deletion of|cancellation of|cessation of|you close|you delete|you terminate|you cancel|terminating|closing|deleting} ..6 {contract|agreement|relationship|account|subscription|membership|contractual|business relationship|customer|profile|services|service|engagement} & {retain~|keep~|kept|store~|hold~|held|archived|deleted|delete|erased|erase|saved|storage|retention|processed}',
        none: DELAY,
      },
      {
        seq: '$count ..3 {months|month|years|year} ..3 {after|following|from|as of|since|post} ..5 {contract|agreement|relationship|account|subscription|membership|business relationship} ..2 {ends|ended|terminates|terminated|closed|expired|expires|has ended|deleted|deletion|closure|termination|deactivation} & {retain~|keep~|kept|store~|hold~|held|archived|deleted|delete|erased|erase|saved|storage|retention|processed}',
        none: DELAY,
      },
      {
        seq: '{duration|as long as|long as|term of|during|throughout} ..12 {contract|agreement|relationship|account|customer|subscription|services|service|membership|member|user} ..10 {and|plus|then} ..8 $count ..3 {months|month|years|year} ..4 {after|thereafter|following|afterwards} & {retain~|keep~|kept|store~|hold~|held|archived|deleted|erased|saved|storage|retention|processed|data}',
        none: DELAY,
      },
      // Backups and archives.
      {
        seq: '{backup|backups|back ups|archives} ..16 {up to|within|for} ..3 {six|6|twelve|12|180|365|one} ..2 {months|month|days|year|years} & {delete|deleted|deletion|removed|erased}',
        none: DELAY,
      },
      '{residual|remnant} {information|data|copies} ..6 {remain|may remain|persist|be retained|within|because}',
      '{not|no} ..2 {obligated|obliged|required|obligation} to {delete|remove|erase} ..8 {after|upon|following} ..3 {termination|deletion|closure|closing|cancellation}',

      {
        seq: '{keep|retain|remain|remains|persist|persists|stored|kept|retained|exist} ..10 {backup|backups|back up|archive|archives|archival|archived} ..20 {after|delete|deleted|deletion|removed|reasonable|indefinitely|closed|termination}',
        none: DELAY,
      },
      {
        seq: '{delete|deleted|deletion|removed|removal|terminate|closed} ..20 {residual copies|residual copy|backup copies|archival copies|archived copies|archived copy|copies} ..14 {remain|retain|retained|kept|exist|reasonable|persist|keep}',
        none: DELAY,
      },
      {
        seq: '{delete|deleted|deletion|removed|closed} ..16 {remain|remains|retained|kept|stored|persist} ..6 {in|on} ..3 {backup|backups|archive|archives|archived|our records|our databases|our systems|our servers|our files}',
        none: DELAY,
      },
      // Content stays up.
      {
        seq: '{content|posts|comments|reviews|messages|contributions|submissions|photos|information|data} ..12 {remain|remains|continue to be|still be|stay|persist} ..8 {available|visible|public|accessible|displayed|viewable|on our|on the|in our|in the} ..14 {after|even if|even after|following} ..8 {delete|deleted|deletion|terminate|terminated|termination|close|closed|cancel|cancelled|removed|deactivate|deactivated}',
        none: DELAY,
      },
      {
        seq: '{after|even if|even after|following|upon} ..8 {delete|deleted|deletion|terminate|terminated|termination|close|closed|cancel|cancelled|deactivate|deactivated} ..16 {content|posts|comments|reviews|messages|contributions|information|data} ..12 {remain|remains|continue to be|still be|stay} ..6 {available|visible|public|accessible|displayed|viewable|on our|on the|in our|in the}',
        none: DELAY,
      },
      { seq: 'leave ..2 available ..6 {public|site|review|view}', none: DELAY },
      // The notice to minors in California.
      {
        seq: '{not|never} ..2 {ensure|guarantee} ..10 {complete|comprehensive|full|total} ..3 {removal|deletion|erasure} ..12 {our|databases|servers|systems|records}',
        none: DELAY,
      },
      '{deletion request|account deletion|request for deletion|delete your account|close your account} ..14 subject to ..6 {retention|retain}',
      '{delete your account|close your account|terminate your account|deactivate your account|cancel your account} ..18 {but|however|although|note that} ..6 {retain|keep|store|continue to hold} ..6 {$data|records|some|certain|copies}',
      // The relationship ends, the data stays.
      {
        seq: `{${END_OF}} ..6 {account|accounts|profile|membership|relationship|contract|agreement|subscription|you} ..10 {come to an end|comes to an end|has ended|have ended|is over|expires|banned|removed} ..14 {retain|keep|store|maintain|preserve|archive|hold} ..8 {$data|records|copies|certain|some}`,
        by: 'provider',
        none: DELAY,
      },
      {
        seq: `{${END_OF}} ..3 {stop|stopped|discontinue|discontinued|cease|ceased|leave|unsubscribe|uninstall} ..10 {service|services|site|website|app|platform|it|us|our} ..16 {retain|keep|store|maintain|preserve|archive|continue to hold} ..8 {$data|records|copies|certain|some}`,
        // "stop" is no negation here.
        negation: 'ignore',
        none: [
          ...DELAY,
          "{not|never|won't} ..4 {retain|keep|store|maintain}",
          '{you|users|they} {may|can|must|should} ..2 {retain|keep|store}',
        ],
      },
      {
        seq: '{at|upon|after|following} {its|their|this|the|such} ..1 {termination|end|expiry|expiration|closure} ..4 {retain|keep|store|archive|keeps|retains} ..8 {$data|records}',
        by: 'provider',
        none: DELAY,
      },
      {
        seq: '{retain~|keep~|store~|hold~|process~} ..14 {during|duration|period|term|long as} ..10 {relationship|contract|agreement|account|services|customer} ..6 {extended by|increased by|followed by|plus|and thereafter for|and afterwards for} ..6 {limitation|statute|statutes|statutory|prescription|legal|applicable}',
        none: DELAY,
      },
      // Longer than the account, said without naming its end.
      {
        seq: '{retain~|keep~|store~|hold~|maintain~} ..10 {longer than|beyond} ..6 {account|services|service|relationship|contract|membership|subscription|provide you}',
        by: 'provider',
        none: DELAY,
      },
      {
        seq: '{retain|keep|store|hold|maintain|retained|kept|stored|held|maintained} ..10 {for longer|longer period|longer periods|longer time|longer where|longer if|longer than that|longer in|longer when|longer as|longer to} ..20 {law|legal|legally|laws|disputes|claims|fraud|litigation|permitted|required|business|obligations}',
        context: [
          '{as long as|so long as|long as|while|duration|throughout|until} ..10 {account|relationship|services|contract|customer|member|membership|subscription}',
          '{deletion|erasure} {request|requests}',
          '{account|relationship|contract|membership|subscription} ..8 {closed|close|deleted|delete|terminated|ends|ended|deactivated}',
        ],
        by: 'provider',
        none: DELAY,
      },
      // Those who were banned stay on file.
      {
        seq: '{retain~|keep~|store~|hold~|maintain~} ..16 {prevent|prevents|preventing|stop|avoid|block|detect} ..10 {banned|excluded|blocked|suspended|removed} ..10 {account|accounts|register|registering|registration|return|returning|rejoin|rejoining|service|platform|services}',
        by: 'provider',
        none: DELAY,
      },
      {
        seq: '{retain~|keep~|store~|hold~|maintain~} ..20 {re registration|reregistration|re registering|re register|re joining|rejoin|rejoining|opening a new account|opening new accounts|creating new accounts|creating a new account|creating another account|creating additional accounts|registering again}',
        by: 'provider',
        none: DELAY,
      },
      {
        seq: '{terminate|terminated|ban|banned|remove you|removed you|removed from|violate|violated} ..14 {may|will|might} {still keep|keep|retain|store|continue to retain} ..8 {$data|records|identifiers}',
        by: 'provider',
        context: ['{account|accounts|services|service|ban|banned} '],
        none: [...DELAY, '{you may|you will} {keep|retain}'],
      },
      // Copies that outlast the deletion.
      {
        seq: `{residual|remnant|remaining|cached|backup|archived|archival} ..3 {copies|copy|information|data} ..8 {stored|kept|retained|remain|remains|persist|held|maintained|exist|survive} ..6 {backup|backups|back up|archive|archives|archived|systems|servers|databases|database|limited|period|time|records|thereafter|after}`,
        context: [ERASED],
        by: 'provider',
        none: DELAY,
      },
      {
        seq: '{residual|remnant} ..2 {copies|copy|information|data} ..8 {stored|kept|retained|held|maintained|survive|exist}',
        by: 'provider',
        none: DELAY,
      },
      {
        seq: '{terminate|close|cancel|end|leave|delete} ..8 {account|use|services|contract|agreement|relationship|subscription} ..24 {deleted|erased|delete|erase|removed|anonymized|anonymised} ..14 {within|after|latest} ..4 {120|150|180|270|365|six|nine|twelve|6|9|12} ..3 {days|months}',
        by: 'provider',
        none: DELAY,
      },
      {
        seq: '{retain|keep|maintain|store|retains|keeps|maintains|stores} ..4 {residual|remnant} ..3 {copies|copy|information|data}',
        by: 'provider',
        none: DELAY,
      },
      {
        seq: '{retain|keep|maintain|store|remain|remains|persist|retained|kept|maintained} ..12 {in|on|within|as part of} ..4 {backup|backups|back up|back ups|archive|archives|archival|archived}',
        context: [ERASED],
        by: 'provider',
        none: DELAY,
      },
      {
        seq: '{copy|copies} of ..8 {$data|content} ..8 {updated|modified|removed|deleted} ..2 {may|might|will|can} ..3 {remain|be viewable|be retained|be kept|persist|still exist}',
        none: DELAY,
      },
      {
        seq: '{not always possible|not be possible|not possible|not be able|not able|unable|cannot|impossible} ..8 {delete|remove|erase|purge|deleted|removed|erased|deletion|removal} ..16 {databases|database|backups|backup|archives|our records|our systems|our servers|our logs|records or|residual}',
        negation: 'ignore',
        none: [
          'if there is any',
          'as it is removed',
          '{law|laws|identity|verify} ..8 {require|requires|request}',
          '{encryption|blockchain} ',
        ],
      },
      {
        seq: "{termination|closure|cancellation|deactivation|suspension|terminating|closing|cancelling|canceling|deactivating|removal|deletion} ..8 {account|subscription|membership|profile|app} ..3 {not|doesn't|won't} ..4 {delete|remove|erase|erasure|deletion|removal|mean} ..8 {$data|content|posts|postings|material|materials|comments|submissions|contributions|reviews|files|messages}",
      },
      // The account goes, except for what other purposes keep.
      {
        seq: '{account|accounts|profile} ..14 {deletion|deleted|delete|erased|erase|removed} ..4 {except|unless|save|subject to|other than} ..12 {legal|law|laws|legitimate|lawful|required|requirements|business|obligations|obliged} ..10 {storage|retention|retain|keep|maintain|store|preserve|kept|retained}',
        by: 'provider',
        none: DELAY,
      },
      {
        seq: '{may|will|might|must|need to|have to|required to} ..4 {retain|keep|maintain|preserve} ..3 {some|certain|limited|minimal|a copy|copies|a record|records} ..12 {law|legal|laws|legally|record keeping|recordkeeping|business|fraud|disputes|security|safety|tax|audit|transactions|obligations|purposes|archival|compliance}',
        context: [
          '{delete|delete your|deleting|deletion of|close|closing|closure of|terminate|deactivate|deactivating|cancel} ..3 {account|accounts|profile|membership}',
          '{account|accounts|profile} {deletion|closure|deactivation|is deleted|is closed|is terminated|is deactivated}',
          '{request|requested|requests|ask|asked} ..6 {deletion|erasure|removal|delete|erase|deleted|erased}',
        ],
        by: 'provider',
        none: [...DELAY, '{required|require|requires|need|ask} you ..4 {retain|keep|maintain}'],
      },
      // What you made public stays, said in a sentence of its own.
      {
        seq: '{content|posts|post|comments|reviews|messages|contributions|submissions|photos|ratings|listings|videos|shared} ..10 {may|might|will|can|could} ..3 {remain|stay|persist|continue to be} ..3 {available|visible|public|publicly|accessible|viewable|online|displayed|on the|on our}',
        context: [
          '{delete|deleting|deletion of|close|closing|closure of|terminate|termination of|cancel} ..4 {account|accounts|profile}',
          '{account|accounts|profile} {deletion|closure|termination|is deleted|is closed|is terminated}',
        ],
        none: DELAY,
      },
      {
        seq: '{closing|closure|deactivating|deactivation|cancelling} ..4 {account|accounts} ..3 not ..3 {delete|erase|remove} ..6 {$data|content}',
        negation: 'ignore',
      },
      '{all your data|all data|your data|your personal data|your information} ..2 {is|will be|are} ..2 {deleted|erased} ..2 unless ..6 {retention|retain|keep}',
      '{erase|delete} all ..1 your ..6 unless ..3 retention',
      '{retain|keep|maintain} ..2 {archived|archival} {copy|copies}',
      // Exceptions that keep data: only where the account, or a request, is what ends it.
      '{deleted|delete|erased|removed|erase} ..24 {except to the extent|except that|except where|except as|except for|other than|save for|save where} ..14 {retain|retention|keep|obliged|required|legitimate}',
      '{account is deleted|account deletion|delete your account|close your account|closing your account|deletion request|request deletion|request to delete|requests to delete|your request|you request|ask us to|delete all|delete your|erase your|deletion of your} ..24 {unless|except|however|but|although} ..12 {retain|keep|maintain|preserve|retained|kept} ..14 {legal|compliance|law|laws|business|fraud|legitimate|obligations|disputes|safety|security}',
      '{retain|keep|maintain} ..3 {some|certain|limited|minimal} ..3 {$data|records} ..10 {after|even|following} ..8 {delete|deleted|deletion|close|closed|closure|request|terminate|termination}',
      '{some|all|certain|portion} ..6 {$data} ..5 {retained|kept|stored} after ..4 {request|deletion|closure|termination|you}',
      // Kept longer than until your request.
      {
        seq: '{retain|keep|store|hold|maintain|retained|kept|stored} ..8 {for longer|longer period|longer periods|longer time}',
        context: ['{deletion|erasure} {request|requests}', '{request|requests} ..4 {deletion|erasure}'],
        by: 'provider',
        none: [...DELAY, "{not|never|won't}"],
      },
      // Kept although you left, whatever the leaving is called.
      {
        seq: "{retain|keep|store|preserve|maintain|hold|archive|retained|kept|stored|preserved|held} ..8 {$data|content|records|copies|copy|details|postings|files|messages|some|certain} ..12 {after|even after|even if|once|following|despite|notwithstanding|in spite of} ..4 {you've gone|you have gone|you leave|you left|you've left|you have left|your departure|your termination|your cancellation|lapsed|lapses|its expiry|its expiration|your request|its deletion|its removal|their removal|their deletion|subscription ends|account deletion}",
        by: 'provider',
        none: DELAY,
      },
      {
        seq: '{despite|in spite of|notwithstanding|regardless of} ..4 {deletion|termination|closure|cancellation|erasure|removal|request to delete|deletion request} ..16 {retain|keep|kept|retained|stored|preserved|store|preserve} ..8 {$data|records|content|copies|law|legal|certain|some|purposes}',
        by: 'provider',
        none: DELAY,
      },
      {
        seq: '{after|following|upon|on} ..2 {termination|expiry|expiration|cancellation|closure} ..14 {may|will|shall|might|is entitled to|are entitled to|be entitled to|reserves the right to|reserve the right to} ..3 {retain|keep|hold|archive|store|continue to hold} ..8 {$data|records|one copy|a copy|copies}',
        by: 'provider',
        none: [...DELAY, '{either party|each party|the parties|other party} '],
      },
      // Kept though removed.
      {
        seq: '{retain|retains|store|stores|keep|keeps|preserve|archive|maintain} ..6 {removed|deleted|deactivated|terminated} {content|data|posts|messages|files|information|material|accounts|profiles|items|conversations|user content}',
        by: 'provider',
        none: DELAY,
      },
      {
        seq: '{retain|retains|store|stores|keep|keeps|preserve|archive} ..3 {content|data|posts|messages|files|information|material|copies|photos} ..4 {removed from|deleted from|you delete|you remove|you deleted|you removed|you have deleted|you have removed|that has been deleted|that has been removed|removed by|deleted by}',
        by: 'provider',
        none: [...DELAY, '{until|unless|till} ..4 {you delete|you remove|deleted by|removed by}'],
      },
      {
        seq: '{deleted|deactivated|closed|terminated|cancelled} {accounts|profiles|content|messages|data|users|posts|files|information|records} ..4 {stored|retained|kept|archived|held|preserved}',
        none: [...DELAY, '{not|never|no} ..4 {stored|retained|kept}'],
      },
      // Copies that live on.
      {
        seq: '{copies|copy|traces|remnants|fragments|versions} of ..6 {$data|content|posts|files|messages|it|them} ..6 {continue to exist|remain|persist|linger|still exist}',
        context: [ERASED],
        none: [...DELAY, '{third party|other users|other members|elsewhere|shared with others|disassociated}'],
      },
      {
        seq: '{content|posts|$pdata|information|data} ..8 {continue to exist|still exist|linger} ..6 {on|in|within|via} ..4 {service|services|site|platform|app|systems|servers|backup|backups|archives|databases}',
        context: [ERASED],
        none: [...DELAY, '{outside our control|these services|other services|shared with others}'],
      },
      {
        seq: '{backup|backups|back up|back ups|business continuity} ..10 {remain|retained|kept|persist|stored} ..4 {longer|after the original|beyond}',
        none: DELAY,
      },
      {
        seq: '{not|never|cannot} ..2 be ..3 {completely|fully|entirely|immediately|instantly|permanently|wholly} {removed|deleted|erased|purged}',
        context: ['$data', '{content|posts|account|messages}'],
        none: [...DELAY, '{third party|third parties|other users|blockchain}'],
      },
      {
        seq: '{not|never} ..4 {deleted|removed|erased|purged|delete|remove} ..2 {immediately|instantly|at once|right away} ..6 {backup|backups|back up|back ups|archive|archives|archived|systems|servers|databases}',
        none: DELAY,
      },
      {
        seq: '{reasonable time|reasonable period|time it takes|some time|time needed} ..8 {remove|delete|erase|removed|deleted|purged} ..10 {backup|backups|back up|back ups|archives|other systems}',
        none: DELAY,
      },
      // No duty, no wish to delete.
      {
        seq: '{terminat*|delet*|close|closed|closure|closing|cancel*|expir*} ..24 {not|no|never} ..2 {obligated|obliged|required|obligation|duty|bound} to ..1 {delete|remove|erase|purge} ..8 {content|contents|$data|files|materials|posts|submissions}',
        none: [...DELAY, '{accept|monitor|back up|backup} '],
      },
      {
        seq: "{we|company} ..1 {will not|won't|do not|shall not|don't|are not able to|cannot} {delete|remove|erase} ..1 {content|contents|posts|comments|messages|copies|information|data|materials} ..4 {you|that you|contributed|posted|shared|which}",
        context: ['{cancellation|closure|closing|close|terminat*|delete your|deletion of your|account deletion|deactivat*}'],
        none: [...DELAY, '{unless|without|until|before} ', '{child|children|parent} '],
      },
      {
        seq: 'not {all|every|everything} ..4 {$data|content|posts|of your} ..4 {deleted|erased|removed} ..4 {when|if|after|upon|once|immediately|with}',
        none: DELAY,
      },
      '{deletion|erasure|removal} {request|requests} ..4 {not extend|not apply|not cover} ..6 {$data}',
      { seq: '{blocked|restricted} ..1 {instead of|rather than} ..2 {deleted|erased|deletion|erasure}', none: DELAY },
      // In the section about the end of the account.
      {
        seq: '{reserve the right to|reserves the right to|may|entitled to} {retain|keep} ..1 {your information|your data|your personal information|your personal data|certain information|certain data|some information|some data} ..10 {legal|regulatory|compliance|archiving|archival|law|business}',
        context: [
          '{account|membership|subscription} {termination|closure|deletion|cancellation|deactivation}',
          '{terminating|closing|deleting|cancelling|deactivating|delete|close|deactivate} {your|an|my|the} {account|membership|profile}',
          '{cancellation|termination|closure|deletion} of ..1 your ..2 {account|membership|profile|subscription}',
        ],
        by: 'provider',
        none: DELAY,
      },
      {
        seq: '{should|if|when|once|after|upon|even if} ..4 {close|closes|closing|delete|deletes|terminate|cancel|cancels|deactivate|leave} ..4 {account|profile|membership|service|platform} ..10 {will|may|shall|must|might} ..3 {retain|keep|store|archive|hold} ..6 {$data|records|details|billing|invoices|history|posts|copies|messages}',
        by: 'provider',
        none: DELAY,
      },
      // Of those who have left.
      {
        seq: '{retain~|keep~|store~|hold~|archive~} ..8 {former|past|previous|departed} {members|users|customers|clients|subscribers}',
        by: 'provider',
        none: DELAY,
      },
      {
        seq: '{data|information|records|accounts|details} {of|about|on|relating to|regarding} ..2 {former|past|previous|departed} {members|users|customers|clients|subscribers} ..4 {stored|kept|retained|held|archived}',
        none: DELAY,
      },
      {
        seq: '{posts|content|username|comments|messages|contributions|reviews|$data|data|photos} ..4 not ..2 {deleted|removed|erased} ..4 {if|when|after|even if|upon} ..4 {close|closing|delete|cancel|terminate|deactivate|leave|deletion|closure|termination}',
        none: [...DELAY, '{third party|other users|you can delete|you may delete}'],
      },
      { seq: '{hidden|invisible|deactivated|archived} ..2 {but not|rather than|not} ..2 {deleted|erased|removed}', none: DELAY },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We may retain certain information after you close your account.',
    'Even if you delete your profile, we may keep your data for fraud prevention.',
    'We store your personal data for five years after the termination of the contract.',
    'Deleted files may remain in our backups for a reasonable period after deletion.',
    'Your posts may remain visible on the site after you terminate your account.',
    'When you ask us, we delete your data, unless we need to retain it for legal or compliance reasons.',
    'Once our relationship with you has come to an end, we keep your data to maintain our business records.',
    'If you stop using the app, we may keep the information that we collected before.',
    'Residual copies of deleted files may be stored in our archives for some time.',
    'It may not be possible to delete your content completely from our records.',
    'We keep data of banned members to prevent them from opening a new account.',
    'Your account is marked for deletion unless our legal obligations call for longer storage.',
    'Removal of a post is not a promise: we do not ensure complete or comprehensive removal from our systems.',
    'We reserve the right to retain your information even after your subscription has lapsed.',
    'Termination of your account does not result in the erasure of your postings.',
    'After cancellation, we are under no obligation to erase stored files.',
    'If you delete your content, copies of it may continue to exist on the platform.',
    'We delete the data within six months after the contract has ended.',
    'Should you close your account, we will keep your invoices for seven years.',
    'Data about former customers is stored for three years.',
  ],
  passed: [
    'After you close your account, we delete all your data within 30 days.',
    'This cookie is kept after you close your browser.',
    'Copies of your posts that were saved by other users may remain visible after you delete them.',
    'The sections on liability survive after the agreement is terminated.',
    'You may keep a copy of your content after you delete your account.',
    'We may keep aggregated data after you delete your account.',
    'Our records are kept for as long as necessary.',
    'We do not retain any data after you delete your account.',
    'We store backup copies of all files in a second data centre.',
    'We cannot delete posts from the pages of other people.',
    'Reviews may remain visible for all visitors of the shop.',
    'You may delete your profile whenever you like.',
    'We keep your messages until you delete your account.',
  ],
  also: ['retention-periods-stated', 'open-ended-retention', 'deletion-right', 'indefinite-retention', 'no-account-deletion'],
};
