import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const PERSONA =
  'name|names|username|likeness|image|photo|photos|photograph|photographs|picture|profile picture|profile photo|portrait|voice|persona|biographical|avatar|screen name';
const PROMO =
  'advertising|advertisement|advertisements|ads|ad|advertise|promotional|promotion|promotions|promote|promoting|marketing|publicity|publicize|publicise|commercial|sponsored';
const USEIT = 'use|using|publish|display|reproduce|show|feature|exploit|post|include|print|broadcast';

export default defineClause({
  id: 'publicity-rights',
  title: 'Your name or face may appear in ads',
  group: 'content',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 2, S: 2 },
  documentTypes: [
    'Terms of Service',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
    'Developer Terms',
    'Privacy Policy',
  ],
  definition: 'Your name, picture, voice or activity may be used to promote products.',
  whyItMatters: 'You become an unpaid endorser, in front of people who know you.',
  whatItMeans: 'Friends or strangers may see you in an ad and think that you recommend the product.',
  whatYouCanDo:
    'Look for a setting about social or personalised ads and turn it off. Use a picture that does not show your face, and tell the provider in writing that you object.',
  regulations: [
    { id: 'us-ca-publicity', refs: ['Civ. Code 3344'] },
    { id: 'us-ny-publicity', refs: ['50–51'] },
    { id: 'gdpr', refs: ['6', '21'] },
  ],
  related: ['broad-content-licence', 'perpetual-licence', 'moral-rights-waiver'],
  mappings: { tosdr: [327], opp115: ['First Party Collection/Use'], dpv: ['dpv:Advertising'] },
  modifiers: [
    { by: 1, when: 'children are included', seq: ['{minor|minors|child|children|parent or guardian}'] },
    {
      by: 1,
      when: 'it is for ads of other companies',
      seq: [
        '{third party|third parties|advertisers|sponsors|business partners} ..6 {ad|ads|advertising|advertisements|promotions}',
        '{paid|commercial|sponsored} content',
      ],
    },
    {
      by: -1,
      when: 'you can refuse it',
      inBlock: [
        '{you can|you may|how to|right to|wish to|like to} ..3 {opt out|turn off|disable|object|withdraw|revoke}',
        '{change|adjust|manage} ..4 {settings|preferences}',
      ],
    },
  ],
  match: {
    none: [
      // Business customers on a reference list.
      '{logo|logos|trademark|trademarks|service marks|customer list|customer lists|trade names|press release|press releases|company name|entity name}',
      // Promises of the user about other people.
      '{represent|represents|warrant|warrants|warranties|infringe|infringes|violate|violates|violation}',
      '{you have permission|each identifiable|identify you as the source|personalised ads|personalized ads}',
      '{impersonate|impersonating|impersonation|without permission|without the permission|without their}',
      '{your ads|your advertisement|your advertisements|advertiser shall|advertisers must}',
      '{our|its} ..2 {name|image|likeness}',
    ],
    any: [
      {
        seq: '{agree|agrees|consent|consents} to ..2 {publication|use|disclosure|announcement} of ..2 {your name|his name|their name|their names|his or her name|the name} ..8 {win|winner|winners|prize|advertis*|promot*|publicity|marketing}',
        by: 'any',
      },
      {
        seq: '{your|their|his or her|users} {voice|face|image|likeness|portrait|photo|avatar|picture} ..3 {may|can|will|might} be ..1 {used|shown|featured} in ..2 {commercials|advertisements|ads|advertising|campaigns|promotional|marketing|brochures}',
        by: 'any',
      },
      {
        seq: '{use|publish|print|show} ..2 {pictures|photos|images|recordings|videos|photographs|footage} ..6 {taken of|made of|of guests|of participants|of visitors|of attendees|of your calls|showing you} ..10 {brochures|promotional|marketing|advertising|publicity|website|social media|campaigns}',
        by: 'any',
        none: ['{cctv|security|identity}'],
      },
      {
        seq: '{portrait|likeness|image|voice|name} being used ..3 {advertising|marketing|promotion|promotional|publicity|commercial}',
        by: 'any',
      },
      { seq: '{mention|name|identify} you by name ..4 {press|advertising|marketing|promotional|publicity|media}', by: 'provider' },
      {
        seq: '{feature|features|featuring|showcase|quote} ..2 {user posts|your posts|posts|user content|your content|public posts|your public|reviews} ..3 {in|on} ..3 {promotional|marketing|advertising|our ads|advertisements}',
        by: 'provider',
        none: ['{brand|merchant}'],
      },
      {
        seq: '{your|you|user|users} ..6 {posts|comments|reviews|photos|photo|content|review} ..6 {may|can|will|might} be {featured|displayed|shown|quoted|showcased|published} ..3 {in|on|alongside|next to} ..3 {promotional|marketing|advertising|ads|advertisements|advertisement}',
        by: 'any',
        none: ['{infring*|unless|prohibited}'],
      },
      {
        seq: '{name|names|first name} ..3 {picture|photo|photograph|likeness|image|voice|portrait|photos} ..6 {may|can|will} be ..2 {used|published|displayed|shown|printed} ..6 {advertising|promotional|marketing|publicity|promotion|commercial}',
        by: 'any',
        none: ['{email address|e mail|phone|postal}'],
      },
      {
        seq: '{your|their|his or her} ..4 {photo|photograph|picture|image|likeness|voice} ..4 {may|can|will} be ..2 {used|published|shown} ..6 {advertising|promotional|marketing|publicity} {purposes|purpose|materials|campaigns}',
        by: 'any',
        none: ['{email address|e mail|phone|postal|identity}'],
      },
      {
        seq: '{permit|permits|allow|allows|authorize|authorizes|authorise|authorises} ..6 to use ..6 {photograph|image|likeness|voice|portrait|picture} ..10 {commercial|advertising|promotional|marketing|publicity} ..1 {purposes|purpose|materials}',
        by: 'any',
        none: ['{allows|permits|authorizes|authorises} you', '{our|the provider|company} {image|voice}'],
      },
      {
        seq: '{your likes|your follows|your ratings|pages you like|your actions|likes and|your activity} ..8 {alongside|next to|with|beside} ..3 {ads|sponsored|advertisements|ad}',
        by: 'provider',
        none: ['{personalize*|personalise*|target*|relevant|tailor*|measure*|interest|collect*|share}'],
      },
      {
        seq: '{photographed|filmed|videotaped} ..16 {footage|images|photos|recordings|pictures|material} ..6 {used|published|posted|shown} ..8 {promotion|promotional|marketing|advertising|social media|publicity}',
        by: 'any',
        none: ['{cctv|security}'],
      },
      {
        seq: '{use|publish|display|show|share} ..4 {photos|photo|photographs|images|footage|videos|recordings|pictures} ..2 {in which you appear|of you|you appear in|featuring you|depicting you|of participants|of attendees|of members} ..8 {marketing|promot*|advertis*|publicity}',
        by: 'any',
        none: ['{identity|verify}'],
      },
      { seq: '{repost|reposting|re post|reshare|republish} ..8 {tag us|mention us|tagged us|our hashtag|mentioning us}', by: 'provider' },
      {
        seq: '{publicise|publicize|publicising|publicizing} ..8 {your name|including your name|including the name|your participation|your likeness}',
        by: 'provider',
      },
      { seq: 'testimonials ..6 {names|name|photo|photos} ..4 {posted|published|displayed|featured|used|shown}', by: 'any' },
      {
        seq: '{use|using|publish} your {feedback|review|reviews|testimonial|testimonials|story} ..8 {marketing|promotional|advertising} {activities|materials|purposes|campaigns}',
        by: 'provider',
        weak: true,
      },
      {
        seq: '{promote|promoting|promotion|advertise|advertising|marketing} ..10 {quote|show|feature|display} ..3 {review|reviews|comment|comments|post|posts} ..4 {you|your|users}',
        by: 'provider',
      },
      {
        seq: '{quote|feature|showcase} ..2 {your review|your reviews|your comments|your posts|review you|reviews you|review that you} ..12 {promot*|advertis*|marketing|our website}',
        by: 'provider',
      },
      {
        seq: '{feature|display|show|publish} your profile ..4 {in|on|for} ..4 {advertising|advertisements|ads|promotional|marketing|promotions|publicity}',
        by: 'provider',
      },
      {
        seq: '{agree|agrees|consent|consents} ..2 {to be|to being} ..4 {photographed|filmed|recorded|videotaped} ..30 {promot*|marketing|advertis*|publicity|publish}',
        none: ['{cctv|security|calls|call|training}'],
      },
      {
        seq: '{share|feature|publish|post} ..4 {success story|success stories} ..10 {name|photo|website|marketing|promot*}',
        by: 'provider',
      },
      {
        seq: `{${USEIT}} ..16 {your|their|his|participant's|winner's|user's|his or her|entrant's} ..8 {${PERSONA}} ..24 {likeness|voice|portrait|persona|image|photograph|biographical|photo} ..30 {${PROMO}}`,
        by: 'provider',
      },
      {
        seq: `{grant|grants|license|licence|consent|consents|authorize|authorise|permission|agree|agrees} ..30 {name|username|image|voice} ..10 {likeness|voice|image|photograph|persona|biographical} & {use|display|publish|perform|reproduce|promote|release} & {us|we|company|license|licence|right}`,
        none: ['{obtain|obtained|secured|from each|any person|model release|other people|signature image|signature}'],
      },
      {
        seq: `{${USEIT}} ..8 {your|their|user's} ..6 {${PERSONA}} ..12 {in|with|on|alongside|next to|in connection with|as part of|within|for} ..8 {advertising|advertisement|advertisements|ads|ad|sponsored|promotional|marketing materials|marketing campaigns|publicity}`,
        none: ['{email address|e mail|phone|address|postal|contact you|send you}'],
      },
      {
        seq: `{${PERSONA}} ..14 {used|displayed|shown|published|appear|appears|featured} ..8 {in|with|on|alongside|next to|in connection with|as part of|for} ..8 {advertising|advertisements|ads|sponsored content|promotional|marketing materials|publicity} & {your|user|users|their}`,
        none: ['{email address|e mail|phone|address|postal|contact you|send you}'],
      },
      {
        seq: `{social actions|activity|activities|actions you|likes|interactions you} ..14 {in|with|alongside|next to|included with|appear with} ..6 {ads|advertisements|sponsored|advertising}`,
        context: ['{friends|name|profile|endorse*|social actions|compensation}'],
        none: ['{personalize*|personalise*|target*|relevant|tailor*|measure*|interest|collect*|view*|click*}'],
      },
      { seq: '{shared endorsements|social ads|social advertising}' },
      {
        seq: `{waive|waives|waiving|release|releases} ..20 {right of publicity|rights of publicity|publicity rights|right to publicity|right of privacy}`,
      },
      {
        seq: `{use|feature|publish|post|display|quote|reproduce} ..6 {content|reviews|review|posts|comments|materials|photos|videos|story} ..8 {you|your} ..20 {promote|promotional|advertising|advertisements|marketing} & {name|likeness|screen name|username|photo|image|profile}`,
        by: 'provider',
        none: ['{email address|e mail|phone}'],
      },
      {
        seq: `{user content|your content|content you|review that you|reviews that you|submissions} ..10 {as part of|in|for} ..4 {marketing campaigns|advertising campaigns|marketing materials|promotional materials|our advertising|our marketing}`,
        by: 'provider',
      },
      // Testimonials
      {
        seq: `{post|display|publish|use|feature|share} ..6 {testimonial|testimonials|customer testimonials|endorsements} & {your|name|customers|personal}`,
        by: 'provider',
      },
      { seq: `testimonials ..16 {may contain|contain|include|along with} ..4 {personal|name|names|your}`, by: 'provider' },
      {
        seq: `{right|consent|license|licence|permission} ..14 {film|photograph|record|photographed|filmed|recording} ..30 {promote|promotional|advertising|marketing|publicize|publicity}`,
        none: ['{cctv|security}'],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Your voice may be used in our commercials.',
    'You agree to the publication of your name if you win a prize.',
    'We may feature user posts in promotional materials.',
    'His or her name and picture may be used for advertising purposes.',
    'Attendees may be filmed, and the footage may be used for marketing.',
    'To promote the app, we might quote a review that you wrote.',
    'You agree to be filmed at the event, and that the recordings may be used in advertising.',
    'We may use your name, likeness and voice for advertising purposes without payment.',
    'You agree that the Company may display your profile picture in connection with sponsored content.',
    'You grant us the right to use your username, image and likeness to promote the service.',
    'With your consent we may publish testimonials together with your name.',
    'You waive any right of publicity that you may have in your content.',
    'Your name and photo may be shown next to ads that your friends see.',
  ],
  passed: [
    'Your avatar is shown in the games that you play.',
    'Your photo is used to verify your identity.',
    'The provider may show your profile to other members.',
    'We use your name and e-mail address to send you marketing.',
    'You represent that nobody whose likeness appears in your photos objects to advertising.',
    'We may use your company name and logo in our promotional materials.',
    'We do not use your name or picture in ads.',
    'You may not use the likeness of another person in advertisements.',
    'Your name and profile picture are shown to other members.',
    'Adverts must respect the rights of publicity of others.',
  ],
  also: ['broad-content-licence'],
};
