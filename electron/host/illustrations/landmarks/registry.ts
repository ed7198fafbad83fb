import { seedOf } from '../drawing/chance.ts';
import type { HourName } from '../drawing/hours.ts';
import { inksFor } from '../drawing/inks.ts';
import { Kit } from '../drawing/kit.ts';
import { drawAugustowCanal } from './augustow-canal.ts';
import { drawBelovezhskayaPushcha } from './belovezhskaya-pushcha.ts';
import { drawBogolyubovoNerl } from './bogolyubovo-nerl.ts';
import { drawBoldinMonastery } from './boldin-monastery.ts';
import { drawBraslavLakes } from './braslav-lakes.ts';
import { drawBrestFortress } from './brest-fortress.ts';
import { drawBudslauBasilica } from './budslau-basilica.ts';
import { drawDudutki } from './dudutki.ts';
import { drawFlyonovoTeremok } from './flyonovo-teremok.ts';
import { drawGnezdovo } from './gnezdovo.ts';
import { drawGomelPalace } from './gomel-palace.ts';
import { drawGrodnoKalozhaChurch } from './grodno-kalozha-church.ts';
import { drawGrodnoOldCastle } from './grodno-old-castle.ts';
import { drawHervyatyChurch } from './hervyaty-church.ts';
import { drawKamyanyetsTower } from './kamyanyets-tower.ts';
import { drawKatynMemorial } from './katyn-memorial.ts';
import { drawKazanKremlin } from './kazan-kremlin.ts';
import { drawKhatynMemorial } from './khatyn-memorial.ts';
import { drawKhmelitaGriboyedov } from './khmelita-griboyedov.ts';
import { drawKizhiPogost } from './kizhi-pogost.ts';
import { drawKosavaPalace } from './kosava-palace.ts';
import { drawLidaCastle } from './lida-castle.ts';
import { drawMinskNationalLibrary } from './minsk-national-library.ts';
import { drawMinskOperaTheatre } from './minsk-opera-theatre.ts';
import { drawMinskRedChurch } from './minsk-red-church.ts';
import { drawMinskTrinitySuburb } from './minsk-trinity-suburb.ts';
import { drawMinskUpperTown } from './minsk-upper-town.ts';
import { drawMirCastle } from './mir-castle.ts';
import { drawMogilevTownHall } from './mogilev-town-hall.ts';
import { drawMoscowKremlin } from './moscow-kremlin.ts';
import { drawMoundOfGlory } from './mound-of-glory.ts';
import { drawNavahrudakCastle } from './navahrudak-castle.ts';
import { drawNesvizhPalace } from './nesvizh-palace.ts';
import { drawNovgorodDetinets } from './novgorod-detinets.ts';
import { drawNovospasskoyeGlinka } from './novospasskoye-glinka.ts';
import { drawPinskJesuitCollegium } from './pinsk-jesuit-collegium.ts';
import { drawPolotskSaintSophia } from './polotsk-st-sophia.ts';
import { drawPskovKrom } from './pskov-krom.ts';
import { drawRuzhanyPalace } from './ruzhany-palace.ts';
import { drawSergievPosadLavra } from './sergiev-posad-lavra.ts';
import { drawSmolensk1812EaglesMonument } from './smolensk-1812-eagles-monument.ts';
import { drawSmolenskArchangelMichaelChurch } from './smolensk-archangel-michael-church.ts';
import { drawSmolenskCathedral } from './smolensk-assumption-cathedral.ts';
import { drawSmolenskBlonyeGarden } from './smolensk-blonye-garden.ts';
import { drawSmolenskCatholicChurch } from './smolensk-catholic-church.ts';
import { drawSmolenskFortressWall } from './smolensk-fortress-wall.ts';
import { drawSmolenskGlinkaMonument } from './smolensk-glinka-monument.ts';
import { drawSmolenskGromovayaTower } from './smolensk-gromovaya-tower.ts';
import { drawSmolenskLopatinskyGarden } from './smolensk-lopatinsky-garden.ts';
import { drawSmolenskPeterPaulChurch } from './smolensk-peter-paul-church.ts';
import { drawSmolenskRailwayStation } from './smolensk-railway-station.ts';
import { drawSmolenskTvardovskyTerkin } from './smolensk-tvardovsky-terkin.ts';
import { drawSmolenskVeselukhaTower } from './smolensk-veselukha-tower.ts';
import { drawSmolenskoyePoozerye } from './smolenskoye-poozerye.ts';
import { drawSpbHermitage } from './spb-hermitage.ts';
import { drawSynkavichyChurch } from './synkavichy-church.ts';
import { drawVitebskCathedral } from './vitebsk-assumption-cathedral.ts';
import { drawVitebskTownHall } from './vitebsk-town-hall.ts';
import { drawVyazmaHodegetria } from './vyazma-hodegetria.ts';
import { drawZhyrovichyMonastery } from './zhyrovichy-monastery.ts';

interface Landmark {
  readonly hour: HourName;
  readonly draw: (kit: Kit) => void;
}

/** What is drawn by hand, by record id: places, and regions that show their best-known landmark. */
const landmarks: ReadonlyMap<string, Landmark> = new Map([
  ['augustow-canal', { hour: 'day', draw: drawAugustowCanal }],
  ['belovezhskaya-pushcha', { hour: 'autumn', draw: drawBelovezhskayaPushcha }],
  ['bogolyubovo-nerl', { hour: 'day', draw: drawBogolyubovoNerl }],
  ['boldin-monastery', { hour: 'day', draw: drawBoldinMonastery }],
  ['braslav-lakes-national-park', { hour: 'day', draw: drawBraslavLakes }],
  ['brest-fortress', { hour: 'grey', draw: drawBrestFortress }],
  ['budslau-basilica', { hour: 'day', draw: drawBudslauBasilica }],
  ['dudutki', { hour: 'autumn', draw: drawDudutki }],
  ['flyonovo-teremok', { hour: 'day', draw: drawFlyonovoTeremok }],
  ['gnezdovo', { hour: 'dawn', draw: drawGnezdovo }],
  ['gomel-palace', { hour: 'autumn', draw: drawGomelPalace }],
  ['grodno-kalozha-church', { hour: 'winter', draw: drawGrodnoKalozhaChurch }],
  ['grodno-old-castle', { hour: 'dusk', draw: drawGrodnoOldCastle }],
  ['hervyaty-church', { hour: 'autumn', draw: drawHervyatyChurch }],
  ['kamyanyets-tower', { hour: 'dawn', draw: drawKamyanyetsTower }],
  ['katyn-memorial', { hour: 'grey', draw: drawKatynMemorial }],
  ['kazan-kremlin', { hour: 'dusk', draw: drawKazanKremlin }],
  ['khatyn-memorial', { hour: 'grey', draw: drawKhatynMemorial }],
  ['khmelita-griboyedov', { hour: 'autumn', draw: drawKhmelitaGriboyedov }],
  ['kizhi-pogost', { hour: 'day', draw: drawKizhiPogost }],
  ['kosava-palace', { hour: 'autumn', draw: drawKosavaPalace }],
  ['lida-castle', { hour: 'day', draw: drawLidaCastle }],
  ['minsk-national-library', { hour: 'evening', draw: drawMinskNationalLibrary }],
  ['minsk-opera-theatre', { hour: 'day', draw: drawMinskOperaTheatre }],
  ['minsk-red-church', { hour: 'dusk', draw: drawMinskRedChurch }],
  ['minsk-trinity-suburb', { hour: 'dawn', draw: drawMinskTrinitySuburb }],
  ['minsk-upper-town', { hour: 'winter', draw: drawMinskUpperTown }],
  ['mir-castle', { hour: 'autumn', draw: drawMirCastle }],
  ['mogilev-town-hall', { hour: 'evening', draw: drawMogilevTownHall }],
  ['moscow-kremlin', { hour: 'winter', draw: drawMoscowKremlin }],
  ['mound-of-glory', { hour: 'grey', draw: drawMoundOfGlory }],
  ['navahrudak-castle', { hour: 'dusk', draw: drawNavahrudakCastle }],
  ['nesvizh-palace', { hour: 'day', draw: drawNesvizhPalace }],
  ['novgorod-detinets', { hour: 'autumn', draw: drawNovgorodDetinets }],
  ['novospasskoye-glinka', { hour: 'day', draw: drawNovospasskoyeGlinka }],
  ['pinsk-jesuit-collegium', { hour: 'dusk', draw: drawPinskJesuitCollegium }],
  ['polotsk-st-sophia', { hour: 'day', draw: drawPolotskSaintSophia }],
  ['pskov-krom', { hour: 'dusk', draw: drawPskovKrom }],
  ['ruzhany-palace', { hour: 'day', draw: drawRuzhanyPalace }],
  ['sergiev-posad-lavra', { hour: 'winter', draw: drawSergievPosadLavra }],
  ['smolensk-1812-eagles-monument', { hour: 'dusk', draw: drawSmolensk1812EaglesMonument }],
  ['smolensk-archangel-michael-church', { hour: 'day', draw: drawSmolenskArchangelMichaelChurch }],
  ['smolensk-assumption-cathedral', { hour: 'day', draw: drawSmolenskCathedral }],
  ['smolensk-blonye-garden', { hour: 'autumn', draw: drawSmolenskBlonyeGarden }],
  ['smolensk-catholic-church', { hour: 'autumn', draw: drawSmolenskCatholicChurch }],
  ['smolensk-fortress-wall', { hour: 'dusk', draw: drawSmolenskFortressWall }],
  ['smolensk-glinka-monument', { hour: 'day', draw: drawSmolenskGlinkaMonument }],
  ['smolensk-gromovaya-tower', { hour: 'autumn', draw: drawSmolenskGromovayaTower }],
  ['smolensk-lopatinsky-garden', { hour: 'day', draw: drawSmolenskLopatinskyGarden }],
  ['smolensk-peter-paul-church', { hour: 'winter', draw: drawSmolenskPeterPaulChurch }],
  ['smolensk-railway-station', { hour: 'day', draw: drawSmolenskRailwayStation }],
  ['smolensk-tvardovsky-terkin', { hour: 'dawn', draw: drawSmolenskTvardovskyTerkin }],
  ['smolensk-veselukha-tower', { hour: 'dawn', draw: drawSmolenskVeselukhaTower }],
  ['smolenskoye-poozerye', { hour: 'dawn', draw: drawSmolenskoyePoozerye }],
  ['spb-hermitage', { hour: 'dawn', draw: drawSpbHermitage }],
  ['synkavichy-church', { hour: 'winter', draw: drawSynkavichyChurch }],
  ['vitebsk-assumption-cathedral', { hour: 'dawn', draw: drawVitebskCathedral }],
  ['vitebsk-town-hall', { hour: 'night', draw: drawVitebskTownHall }],
  ['vyazma-hodegetria', { hour: 'winter', draw: drawVyazmaHodegetria }],
  ['zhyrovichy-monastery', { hour: 'dawn', draw: drawZhyrovichyMonastery }],
]);

export const landmarkIds: readonly string[] = [...landmarks.keys()];

/** The hand-drawn picture of a landmark at its own hour, or undefined if the id is not one. */
export function drawLandmark(id: string): string | undefined {
  return drawLandmarkAt(id, { as: id });
}

/** A landmark's picture for another record, and at another hour if one is named. */
export function drawLandmarkAt(
  id: string,
  { as, hour }: { readonly as: string; readonly hour?: HourName | undefined },
): string | undefined {
  const landmark = landmarks.get(id);
  if (!landmark) return undefined;
  // A memorial stays grey whoever shows it.
  const shown = landmark.hour === 'grey' ? 'grey' : (hour ?? landmark.hour);
  const kit = new Kit({ id: as, ink: inksFor(shown), seed: seedOf(id) });
  landmark.draw(kit);
  return kit.svg();
}
