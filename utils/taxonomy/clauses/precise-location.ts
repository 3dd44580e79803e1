import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'precise-location',
  title: 'Your precise location is collected',
  group: 'collection',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'The service collects where you are to within metres, by GPS or worked out from Wi-Fi, Bluetooth or mobile phone masts.',
  whyItMatters: 'Where you go reveals your home, work, faith, health and relationships.',
  whatItMeans: 'Someone with this data can tell where you sleep and whom you visit.',
  whatYouCanDo:
    'Set the location permission to approximate or to “while using”, reset the advertising ID of your phone, and ask for your location history to be deleted.',
  regulations: [
    { id: 'gdpr', refs: ['5(1)(c)', '6'] },
    { id: 'us-ca-ccpa', refs: ['1798.121'] },
    { id: 'us-wa-mhmda', refs: ['19.373.080'] },
    { id: 'us-tx-tdpsa', refs: ['541.101'] },
    { id: 'us-ftc-act', refs: ['5'] },
  ],
  related: ['broad-device-permissions', 'sensitive-data-for-ads', 'cross-context-advertising'],
  mappings: { tosdr: [400, 373], opp115: ['First Party Collection/Use'], dpv: ['pd:GPSCoordinate'] },
  modifiers: [
    {
      by: 1,
      when: 'it is collected in the background too',
      seq: [
        '{background location|continuous location}',
        '{including|even|also|continue~|collect~} ..12 {in the background|not using|app is closed|not in use|not open|not actively}',
      ],
    },
    {
      by: 1,
      when: 'a history of places is kept',
      seq: ['{location history|history of your locations|places you have been|places you visit|routes|trip history|trips you|timeline}'],
    },
    { by: 1, when: 'sensitive data may serve advertising here', with: ['sensitive-data-for-ads'] },
    {
      by: -1,
      when: 'you can switch it off',
      inBlock: [
        '{you can|you may} ..8 {disable|turn off|switch off|revoke|opt out|withdraw|deny|decline|stop} ..14 {location|permission|permissions|settings|services|geolocation}',
      ],
    },
  ],
  match: {
    none: [
      // Denials and the imprecise kinds.
      'non precise',
      "{do not|does not|did not|will not|would not|cannot|not your|not the|not a|not collect|not include|not precise|not intentionally|not intended|not to|never|no|don't|doesn't|won't|nor|without} ..10 {precise|exact|gps|precisely|latitude|coordinates}",
      '{less|reduced} precise',
      '{rather than|instead of} ..3 {precise|exact}',
      // Definitions and rights to limit.
      '{means any|means the|means information|means data|means your|means a|means all|defined as|refers to|is considered}',
      '{right|rights|request} ..3 to {limit|opt}',
      '{opt out|object to|disable|turn off|turning off|revoke} ..8 {precise|exact|gps|location tracking}',
      'exif',
      '{racial|access code|allowing access}',
      '{if|where|when} {publishers|clients|developers}',
      'center of a',
      'none none',
      'geocoding',
      '{publisher|publishers|developer} {agrees|must|shall|may}',
      '{city level|photo on|upload a photo}',
      // Rules for users and developers.
      "{others|other users|another person|another user's|someone else} ..3 {location|whereabouts}",
      '{your app|your application|developers|apps} {must|may|should|shall}',
      'you {may not|must not|shall not|agree not}',
    ],
    any: [
      {
        seq: "{determines|determine|identify|identifies|establish|record|records|track|tracks|collect|collects|process|processes} ..2 {your|the|driver's|device's} ..2 {position|location|whereabouts} ..3 {by|via|using|through|with} ..2 {gps|global positioning|satellite|wifi|wi fi|bluetooth|beacons}",
      },
      {
        seq: '{geodata|geo data|gps position|gps coordinates|geolocation data|exact whereabouts|exact location} ..8 {is|are|may be|be|of the vehicle|from your device|of your device|of the device} ..4 {transmitted|processed|collected|tracked|sent|recorded|stored|used}',
        none: ['{ip address|approximate|city}'],
      },
      {
        seq: '{wi fi|wifi|cell towers|cell tower|bluetooth|ibeacons|mobile masts|mobile phone masts|base stations} ..12 {work out|find out|recognise|recognize|tell|locate|pinpoint|calculate|approximate|detect} ..4 {where you|your position|your location|you are|your whereabouts|your device|the device}',
      },
      {
        seq: "{drivers|driver's|couriers|vehicle|vehicles|vehicle's|fleet|rider's|scooter|bike|trip|trips} ..2 {location|position|gps|geolocation|whereabouts|route|routes} ..6 {recorded|tracked|collected|monitored|logged|stored|transmitted|processed}",
      },
      {
        seq: '{process|processes|collect|collects|record|records|track|tracks|store|stores|receive} ..4 {geolocation|location|position|gps|telematics} {data|information} ..1 {of|from|about} ..2 {vehicle|vehicles|car|cars|bike|bikes|scooter|drivers|trips|rides|fleet}',
      },
      {
        seq: '{collection|processing|recording|transmission|storage|use} of ..4 {latitude|longitude|gps|precise location|precise geolocation|exact location|gps coordinates|gps data}',
        by: 'provider',
        none: ['{limit|right|opt out|request}'],
      },
      {
        seq: '{location services|location service|location function|location permission} ..5 {of|on} {your|the} ..2 {device|phone|smartphone|mobile} ..6 {used|use|access|determine|show|accessed}',
        none: ['{disable|turn off|deactivate|revoke|switch off|ip address}'],
        by: 'provider',
      },
      {
        seq: '{live location|real time location|gps location|exact position} ..12 {store|stores|stored|keep|kept|save|saved|record}',
      },
      '{device location|mobile location|phone location} {information|data} ..8 {location features|location feature|location services|location based|permission|permissions|enable|enabled|settings}',
      // Who is near: only a position to within metres can tell.
      {
        seq: '{location|geolocation|geo location|position|coordinates} ..24 {people near you|people nearby|users near you|users nearby|nearby users|nearby people|nearby members|members nearby|members near you|profiles near you|profiles of users around you|users around you|people around you|proximity to other|proximity of other|distance between you|your distance from|close to you|in your vicinity|crossed paths|cross paths|nearby drivers|nearby friends|friends nearby|other members in your area}',
        none: ['{city level|ip address|general location|approximate|coarse}'],
      },
      {
        seq: '{share|shares|track|tracks|collect|collects|record|records|use|uses} ..4 {live location|real time location|live gps|location in real time|geofencing|geo fencing}',
        by: 'provider',
      },
      { seq: '{live location|real time location} ..6 {shared|tracked|collected|visible|updated|recorded}', by: 'provider' },
      '{collect~|receive~|obtain~|access~|gather~|process~|track~|use~} ..4 {geolocation|geo location|geographic location} ..4 {from|of|through|via} ..2 {your|the|a} ..2 {mobile|smartphone|phone|gps|handset}',
      '{location|geolocation|whereabouts} ..8 {within|to within|accurate to} ..3 {metres|meters|feet|m}',
      '{track|tracks|monitor|monitors|record|records|follow} ..1 {your location|your position|your movements|your whereabouts|your route|your routes|your trips|the location of your device|the location of the device|location of users}',
      '{ibeacon|ibeacons|bluetooth beacon|bluetooth beacons|in store beacons|beacon technology|proximity sensors|wi fi positioning|wifi positioning} ..16 {location|locate|position|where you|near|proximity}',
      '{collect~|receive~|obtain~|gather~|access~|use|uses|using|used|process~|store~|record~|track~|share~|sharing|capture~|infer~|derive~|determine~|determining|transmit~|send|sends|provide~|disclos*|request~} ..15 {precise location|precise locations|precise geolocation|precise geo location|precise geographic|precise geographical|exact location|exact geolocation|exact geographic|exact position|precise position|precise real time|specific geolocation|specific geographic location|gps location|gps locations|gps data|gps based|gps coordinates|gps position|gps signals|gps information|gps technology|gps functionality|real time location|real time geographic|real time geolocation|background location|location coordinates|geolocation coordinates|geographic coordinates|geographical coordinates|device coordinates|precise or approximate|precise and approximate|approximate or precise|approximate and precise|precise device location|precise information about your location|fine location|precise mobile|precise information about the location}',
      '{location|geolocation} ..12 {precise|exact|gps|global positioning|latitude|longitude|gnss} & {collect~|receive~|obtain~|gather~|we use|we may use|using|access~|process~|record~|store~|capture~|derive~|determine~|determining|track~}',
      '{collect~|receive~|obtain~|access~|use|uses|using|process~|determine~|determining|derive~|infer~} ..10 {location|geolocation} ..16 {wi fi access points|wifi access points|cell towers|cell tower|cellular towers|mobile towers|wi fi signals|triangulation|bluetooth beacons|bluetooth signals|nearby wi fi|nearby wifi|beacons|wi fi networks}',
      '{collect~|receive~|obtain~|gather~|access~|record~|store~|track~|process~} ..10 {gps|global positioning system|latitude|longitude|coordinates} ',
      '{gps|global positioning system|wi fi|wifi|cell towers|cell tower|bluetooth|beacons|sensors} ..12 {determine|identify|establish|calculate|derive|infer|track|detect|estimate} ..6 {location|position|whereabouts}',
      '{precise location|precise geolocation|exact location|gps location|gps data|gps coordinates|real time location|background location|precise geographic location} ..10 {collected|used|shared|processed|stored|recorded|transmitted|disclosed|accessed|tracked|received|obtained}',
      {
        // A list item or a table row of what is collected.
        seq: '{precise location|precise geolocation|precise geo location|exact location|gps location|gps data|gps coordinates|real time location|location coordinates|device coordinates|your coordinates|latitude and longitude|longitude and latitude|precise geographic location|real time geographic location|gps and other sensor|precise or approximate location|gps position|gps signals}',
        context: [
          '{we|company|app|site|services} ..6 {collect~|receive~|gather~|process~|obtain~}',
          '{information|data|details|categories} ..8 {collect~|receive~|gather~|process~|obtain~}',
        ],
        none: ['{sensitive|special} ..8 {include|includes|such as|means}'],
      },
      // Where vehicles and trips are followed.
      "{collect~|receive~|record~|track~|obtain~|store~} ..12 {vehicle location|vehicle's location|location of your vehicle|location of the vehicle|geolocation of the vehicle|driving routes|travel routes|trip routes|route history}",
      // Positions taken while the app is not in use.
      '{location|geolocation} ..12 {in the background|running in the background|app is closed|app is not in use|not using the app|not actively using|app is not open}',
      'location ..3 continuously',
      '{use|using} ..2 {gps|global positioning} ..16 {locate|locating|geolocate|track}',
      '{specific|precise|exact} ..2 {data|location|information|details} ..3 {gps|global positioning} ',
      '{background|continuous} location {data|information|access|tracking|collection}',
      {
        // Where the device is, behind a permission: this is the position that the phone itself measures.
        seq: "{collect~|receive~|access~|access to|obtain~|track~|use|using} ..4 {location|geolocation} ..3 {of|from|by} {your|the|a|a user's} ..2 {device|phone|smartphone} & {permission|permissions|consent|enable|enabled|location services|allow|allowed|settings|nearby|background|location features|location feature|location based|location enabled}",
        none: ['{city level|ip address|general location|approximate}'],
      },
      {
        seq: "{collect~|access~|access to|track~|receive~|obtain~} ..3 {your device's|your mobile device's|your phone's|device|mobile device|your device} ..1 {location|geolocation} & {permission|permissions|consent|enable|enabled|location services|allow|allowed|settings|nearby|background|location features|location feature|location based|location enabled}",
        none: ['{city level|ip address|general location|approximate}'],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'The app determines your position by GPS.',
    'Geodata from your device is transmitted to our servers.',
    "Drivers' location is recorded every few seconds during a trip.",
    'With your permission, we collect your precise location from your phone.',
    'We determine your location using GPS, nearby Wi-Fi networks and cell towers.',
    ['We collect the following information:', 'GPS coordinates of the device while the app is open.'],
    'The app keeps reading your location in the background so that friends can find you.',
    'Your exact location is stored on our servers.',
    'We receive the latitude and longitude of your device every few minutes.',
    'We record the location of your vehicle and the trips that you make.',
    'We use your location to show you people near you.',
    'Where you allow it, we collect device location if you use our location features.',
    'We track your location during the ride.',
    'We collect geolocation from your mobile device.',
  ],
  passed: [
    'Web beacons recognise your device when you come back.',
    'We do not collect your precise location.',
    'We estimate your city from your IP address.',
    'We only use non-precise location data to choose a language.',
    'Precise geolocation means any data that locates a person within a radius of 1,850 feet.',
    'You can turn off precise location in the settings of your phone.',
    'Photos may contain EXIF tags such as GPS coordinates, which we strip on upload.',
    'You may not post the exact location of other users.',
    'Our servers are located in Ireland.',
    'Depending on your location, other rules apply.',
    'Members may not share the live location of others.',
  ],
  also: ['cross-context-advertising', 'broad-third-party-sharing'],
};
