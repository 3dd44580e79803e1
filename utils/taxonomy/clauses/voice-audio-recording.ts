import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'voice-audio-recording',
  title: 'Your voice or calls are recorded',
  group: 'collection',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'Your voice is recorded, transcribed or kept, for instance in calls, meetings, voice chat or with a voice assistant.',
  whyItMatters: 'A voice tells who you are and how you feel, and a recording also catches the people around you.',
  whatItMeans: 'What you say can be stored and played back later, by people you have not met.',
  whatYouCanDo:
    'Refuse the microphone permission where you can and write instead of calling. Delete recordings in the settings, or ask for it.',
  regulations: [
    { id: 'us-ca-cipa', refs: ['Penal Code 632'] },
    { id: 'us-coppa', refs: ['312.5(c)'] },
    { id: 'gdpr', refs: ['6', '13'] },
  ],
  related: ['ai-human-review', 'biometric-data', 'message-scanning'],
  mappings: { tosdr: [489], opp115: ['First Party Collection/Use'], dpv: ['pd:VoiceCommunicationRecording'] },
  modifiers: [
    {
      by: 1,
      when: 'others receive the recordings',
      seq: [
        '{may share|we share|are shared|is shared|may be shared|shared with|transmitted to|sent to} ..8 {third parties|third party|partners|vendors|vendor|providers}',
      ],
    },
    {
      by: 1,
      when: 'sound around you may be caught too',
      seq: ['{ambient|background audio|accidental*|inadvertent*|unintentional*|always listening}'],
    },
    {
      by: -1,
      when: 'you can delete the recordings',
      inBlock: ['{you can|you may|ability to|option to} ..8 {delete|erase|remove} ..10 {recording|recordings|voice|audio|transcripts}'],
    },
    {
      by: -1,
      when: 'you can object to it',
      inBlock: [
        '{you can|you may|option to|right to|wish to} ..6 {object|opt out|decline|refuse} ..8 {recording|recorded}',
        "{do not wish|don't wish|do not want|don't want} ..6 {recorded|recording}",
      ],
    },
  ],
  match: {
    by: 'provider',
    none: [
      // Music and works.
      '{sound recording|sound recordings|music|songs|song|master recordings|podcast|podcasts|artist|artists|copyright|musical}',
      // A note of a call is no recording.
      '{keep|keeps|maintain|maintains|retain|make|makes} {a record|records|record}',
      'records of ..4 {calls|conversations|correspondence|communications}',
      // What users post or may not do.
      '{post|posts|posting|posted|user content|your content}',
      'you {may not|must not|shall not|agree not}',
      '{prerecorded|pre recorded|autodial*}',
      '{means|defined as}',
      '{delete|review and delete|remove} {your|stored}',
      'voicemail*',
      '{you upload|allows you to|laws regarding|compliance with}',
      '{recording|recorded} laws',
      '{privacy rights|illegal|unlawful}',
    ],
    notContext: ['{prohibit*|developers|you may not|you agree not|you must not|acceptable use|recruit*|applicant*|employ*}'],
    any: [
      {
        seq: '{voice messages|voice notes|voice memos|voice clips|audio messages} ..6 {is|are|be|may be} ..2 {kept|stored|saved|retained|recorded|transcribed}',
      },
      {
        seq: '{recording|transcript|audio} of what ..3 {said|say|saying|spoken} ..8 {sent|stored|kept|saved|processed|transmitted}',
      },
      '{conversation|conversations|call|calls} ..6 {is|are|be|may be} taped',
      // A feature that writes down what is said.
      {
        seq: '{captures|capture|capturing|records|recording|streams} ..3 {audio stream|audio streams|audio of|audio from|meeting audio|your audio|spoken}',
      },
      {
        seq: '{audio|speech|meeting|meetings|call|calls} {transcription|transcriptions|transcribing} & {feature|features|provides|service|ai|summaries|summarization|summarisation}',
        none: ['{customer|customers} ..3 may'],
        types: ['Privacy Policy'],
        weak: true,
      },
      {
        seq: '{audio stream|audio streams|meeting audio|call audio|voice stream} ..10 {sent|retained|retain|stored|processed|transmitted|kept|meeting notes|transcription}',
      },
      {
        seq: '{retain|retains|store|stores|keep|keeps} ..3 {audio stream|audio streams|meeting audio}',
      },
      '{meeting|call|voice|audio} {recording|recordings} {data|files|information}',
      '{voice video and communication|voice and video} {records|recordings|data} ..4 {collected|stored|kept|recorded}',
      '{record|records|recording|transcribe|transcribes|transcribing|capture|captures} ..5 {zoom|video calls|video meetings|video conferences|webinars|virtual meetings|your interviews|phone interviews|voice calls|voice notes|audio calls|incoming calls|outgoing calls|incoming and outgoing|customer calls|sales calls|telephone communications|your speech|spoken}',
      '{calls|meetings|webinars|video calls|video conferences|consultations|telephone calls} ..4 {may|will|can} be ..6 {recorded|transcribed}',
      '{ai notetaker|ai note taker|notetaker|note taker|meeting assistant|transcription service|transcription services|transcription tool} ..16 {record~|transcribe~|capture~|transcript~|process~}',
      '{microphone|microphones} ..12 {record~|capture~|collect~|listen~|detect~|pick up} ..8 {voice|audio|sound|sounds|speech|ambient|conversations}',
      '{collect~|record~|capture~|use|uses|access~|process~} ..6 {ambient audio|ambient sound|ambient sounds|background audio|background noise|sound recordings of you|audio from your microphone|microphone audio|audio from your device|microphone data|speech|spoken words}',
      '{always listening|wake word|wake words|hotword|voice activation|voice activated} ..20 {record~|audio|send|sends|stream~|store~|process~|listen~}',
      '{voice|speech} {commands|queries|requests|input|inputs|searches|search queries|interactions} ..10 {sent to|transmitted|processed by|converted|transcribed|stored|recorded|collected}',
      '{record|recording|recorded} ..5 {call|calls|phone calls|telephone calls|telephone conversations|conversations|your conversation|your voice|voice|audio|your meetings|meetings|voice chat|voice chats|voice communications}',
      '{call|calls|telephone conversations|phone conversations|conversations|telephone communications|meetings|voice chats|voice chat|voice communications|phone call|telephone call} ..8 {is|are|be|being|been|may be|monitored or} ..3 recorded',
      '{recording|recordings|transcript|transcripts|transcription|transcriptions} of ..5 {call|calls|phone|telephone|conversation|conversations|your voice|voice|audio|meetings|meeting}',
      '{collect~|store~|retain~|keep~|receive~|process~|record~|use|uses|capture~|save~|obtain~|hold|analyse|analyze|transcribe~|listen to} ..12 {voice recording|voice recordings|audio recording|audio recordings|call recording|call recordings|phone recordings|voice data|audio data|voice input|voice inputs|voice command|voice commands|voice sample|voice samples|voice clips|audio clips|audio samples|audio snippets|voice interactions|audio information|voice information|voice communications|voice messages|audio files|audio input|audio inputs|saved user audio|your voice|your audio|audio and video recordings|audio or video recordings|audio and visual recordings|audiovisual recordings|voice queries|voice requests|speech data|recordings of calls|telephone recordings}',
      {
        // In a policy these words are enough.
        seq: '{call recording|call recordings|phone recordings|recordings of calls|recordings of phone calls|recordings of telephone|recorded calls|telephone recordings|voice recordings}',
        types: ['Privacy Policy'],
      },
      {
        // A list item or a table row of what is collected.
        seq: '{voice recording|voice recordings|audio recordings|audio recording|call recordings|call recording|recordings of calls|recordings of phone|recordings of telephone|recorded calls|recorded conversations|recorded phone calls|recordings of conversations|voice samples|audio and video recordings|meeting recordings|voice commands|telephone recordings|recordings of our calls|recordings of your calls|recordings of your voice}',
        context: [
          '{we|company|app|site|services} ..6 {collect~|receive~|gather~|process~|obtain~|record~}',
          '{information|data|details|categories} ..8 {collect~|receive~|gather~|process~|obtain~}',
          'personal data',
        ],
      },
      '{voice|audio} ..10 {is|are|be|may be|will be|being} ..2 {recorded|transcribed|stored|saved|retained}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'When you talk to the device, a recording of what you said is sent to the cloud.',
    'The feature captures the audio stream of your meeting.',
    'Calls to our customer service may be recorded for quality and training purposes.',
    'We record phone calls with our support team.',
    ['We collect the following information:', 'Audio recordings from meetings that you join.'],
    'When you speak to the assistant, we store your voice commands and their transcripts.',
    'Your voice may be recorded and transcribed while voice chat is on.',
    'Our centre keeps recordings of telephone conversations with customers.',
    'Our note taker transcribes what you say in meetings.',
    'The microphone may pick up ambient sounds, which are recorded.',
    'Webinars may be recorded.',
  ],
  passed: [
    'Your preferences are recorded in our system.',
    'We keep a record of your calls to our help desk, with date and topic.',
    'You may not record calls without the consent of all participants.',
    'Labels deliver sound recordings to us under separate agreements.',
    'We do not record your voice.',
    'You agree not to send unsolicited pre-recorded voice messages.',
    'You can post audio recordings to your profile.',
    'We call you when your order is ready for collection.',
    'You can switch on the microphone in the settings.',
  ],
  also: ['biometric-data', 'ai-human-review', 'message-scanning', 'ai-training-on-user-data'],
};
