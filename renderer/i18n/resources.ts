import beBorder from '#locales/be/border.json' with { type: 'json' };
import beCommon from '#locales/be/common.json' with { type: 'json' };
import beEditor from '#locales/be/editor.json' with { type: 'json' };
import beEvents from '#locales/be/events.json' with { type: 'json' };
import beExhibits from '#locales/be/exhibits.json' with { type: 'json' };
import beFiles from '#locales/be/files.json' with { type: 'json' };
import beHome from '#locales/be/home.json' with { type: 'json' };
import beInfo from '#locales/be/info.json' with { type: 'json' };
import beList from '#locales/be/list.json' with { type: 'json' };
import beMap from '#locales/be/map.json' with { type: 'json' };
import bePlaces from '#locales/be/places.json' with { type: 'json' };
import bePostcard from '#locales/be/postcard.json' with { type: 'json' };
import bePublisher from '#locales/be/publisher.json' with { type: 'json' };
import bePublishing from '#locales/be/publishing.json' with { type: 'json' };
import beQuiz from '#locales/be/quiz.json' with { type: 'json' };
import beRegions from '#locales/be/regions.json' with { type: 'json' };
import beScreens from '#locales/be/screens.json' with { type: 'json' };
import beSearch from '#locales/be/search.json' with { type: 'json' };
import beStaff from '#locales/be/staff.json' with { type: 'json' };
import beTools from '#locales/be/tools.json' with { type: 'json' };
import beTours from '#locales/be/tours.json' with { type: 'json' };
import beTrains from '#locales/be/trains.json' with { type: 'json' };
import enBorder from '#locales/en/border.json' with { type: 'json' };
import enCommon from '#locales/en/common.json' with { type: 'json' };
import enEditor from '#locales/en/editor.json' with { type: 'json' };
import enEvents from '#locales/en/events.json' with { type: 'json' };
import enExhibits from '#locales/en/exhibits.json' with { type: 'json' };
import enFiles from '#locales/en/files.json' with { type: 'json' };
import enHome from '#locales/en/home.json' with { type: 'json' };
import enInfo from '#locales/en/info.json' with { type: 'json' };
import enList from '#locales/en/list.json' with { type: 'json' };
import enMap from '#locales/en/map.json' with { type: 'json' };
import enPlaces from '#locales/en/places.json' with { type: 'json' };
import enPostcard from '#locales/en/postcard.json' with { type: 'json' };
import enPublisher from '#locales/en/publisher.json' with { type: 'json' };
import enPublishing from '#locales/en/publishing.json' with { type: 'json' };
import enQuiz from '#locales/en/quiz.json' with { type: 'json' };
import enRegions from '#locales/en/regions.json' with { type: 'json' };
import enScreens from '#locales/en/screens.json' with { type: 'json' };
import enSearch from '#locales/en/search.json' with { type: 'json' };
import enStaff from '#locales/en/staff.json' with { type: 'json' };
import enTools from '#locales/en/tools.json' with { type: 'json' };
import enTours from '#locales/en/tours.json' with { type: 'json' };
import enTrains from '#locales/en/trains.json' with { type: 'json' };
import ruBorder from '#locales/ru/border.json' with { type: 'json' };
import ruCommon from '#locales/ru/common.json' with { type: 'json' };
import ruEditor from '#locales/ru/editor.json' with { type: 'json' };
import ruEvents from '#locales/ru/events.json' with { type: 'json' };
import ruExhibits from '#locales/ru/exhibits.json' with { type: 'json' };
import ruFiles from '#locales/ru/files.json' with { type: 'json' };
import ruHome from '#locales/ru/home.json' with { type: 'json' };
import ruInfo from '#locales/ru/info.json' with { type: 'json' };
import ruList from '#locales/ru/list.json' with { type: 'json' };
import ruMap from '#locales/ru/map.json' with { type: 'json' };
import ruPlaces from '#locales/ru/places.json' with { type: 'json' };
import ruPostcard from '#locales/ru/postcard.json' with { type: 'json' };
import ruPublisher from '#locales/ru/publisher.json' with { type: 'json' };
import ruPublishing from '#locales/ru/publishing.json' with { type: 'json' };
import ruQuiz from '#locales/ru/quiz.json' with { type: 'json' };
import ruRegions from '#locales/ru/regions.json' with { type: 'json' };
import ruScreens from '#locales/ru/screens.json' with { type: 'json' };
import ruSearch from '#locales/ru/search.json' with { type: 'json' };
import ruStaff from '#locales/ru/staff.json' with { type: 'json' };
import ruTools from '#locales/ru/tools.json' with { type: 'json' };
import ruTours from '#locales/ru/tours.json' with { type: 'json' };
import ruTrains from '#locales/ru/trains.json' with { type: 'json' };

/** All texts of the page; a namespace is a feature. */
export const resources = {
  ru: {
    common: ruCommon,
    home: ruHome,
    places: ruPlaces,
    map: ruMap,
    trains: ruTrains,
    events: ruEvents,
    exhibits: ruExhibits,
    border: ruBorder,
    info: ruInfo,
    search: ruSearch,
    list: ruList,
    tours: ruTours,
    regions: ruRegions,
    postcard: ruPostcard,
    quiz: ruQuiz,
    staff: ruStaff,
    editor: ruEditor,
    publishing: ruPublishing,
    publisher: ruPublisher,
    tools: ruTools,
    files: ruFiles,
    screens: ruScreens,
  },
  be: {
    common: beCommon,
    home: beHome,
    places: bePlaces,
    map: beMap,
    trains: beTrains,
    events: beEvents,
    exhibits: beExhibits,
    border: beBorder,
    info: beInfo,
    search: beSearch,
    list: beList,
    tours: beTours,
    regions: beRegions,
    postcard: bePostcard,
    quiz: beQuiz,
    staff: beStaff,
    editor: beEditor,
    publishing: bePublishing,
    publisher: bePublisher,
    tools: beTools,
    files: beFiles,
    screens: beScreens,
  },
  en: {
    common: enCommon,
    home: enHome,
    places: enPlaces,
    map: enMap,
    trains: enTrains,
    events: enEvents,
    exhibits: enExhibits,
    border: enBorder,
    info: enInfo,
    search: enSearch,
    list: enList,
    tours: enTours,
    regions: enRegions,
    postcard: enPostcard,
    quiz: enQuiz,
    staff: enStaff,
    editor: enEditor,
    publishing: enPublishing,
    publisher: enPublisher,
    tools: enTools,
    files: enFiles,
    screens: enScreens,
  },
} as const;
