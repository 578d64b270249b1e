<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlignSAR</name>
    <message>
        <location filename="../build/texts.py" line="476"/>
        <source>Ground motion (one at a time)</source>
        <translation>Bodenbewegung (jeweils nur eine)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="907"/>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="898"/>
        <source>Previews</source>
        <translation>Vorschauen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1119"/>
        <source>Terrain and viewing geometry</source>
        <translation>Gelände und Aufnahmegeometrie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="897"/>
        <source>Preview: {quantity}</source>
        <translation>Vorschau: {quantity}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="485"/>
        <source>Hillshade</source>
        <translation>Schummerung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="851"/>
        <source>Phase {first} – {second}</source>
        <translation>Phase {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="188"/>
        <source>Coherence {first} – {second}</source>
        <translation>Kohärenz {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1197"/>
        <source>Unwrapped phase (rad)</source>
        <translation>Abgewickelte Phase (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="184"/>
        <source>Coherence (0 to 1)</source>
        <translation>Kohärenz (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1480"/>
        <source>{pairs} pairs. Press play; the shortest pair of each date lies on top.</source>
        <translation>{pairs} Paare. Klicken Sie auf Abspielen; das kürzeste Paar jedes Termins liegt oben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="479"/>
        <source>Height (m)</source>
        <translation>Höhe (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="540"/>
        <source>Intensity (linear)</source>
        <translation>Intensität (linear)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="380"/>
        <source>Filtered velocity (mm/yr, + towards satellite)</source>
        <translation>Gefilterte Geschwindigkeit (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="260"/>
        <source>Displacement (mm, + towards satellite)</source>
        <translation>Verschiebung (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="379"/>
        <source>Filtered displacement (mm, + towards satellite)</source>
        <translation>Gefilterte Verschiebung (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="216"/>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1177"/>
        <source>To see it move: tick the displacement, press play.</source>
        <translation>Bewegung sehen: Verschiebung anhaken, abspielen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1318"/>
        <source>ascending: seen from the west</source>
        <translation>aufsteigend: von Westen gesehen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1341"/>
        <source>descending: seen from the east</source>
        <translation>absteigend: von Osten gesehen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="286"/>
        <source>Download this frame</source>
        <translation>Diesen Frame herunterladen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="389"/>
        <source>First pictures: {name}</source>
        <translation>Erste Bilder: {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="830"/>
        <source>Outdated: {name}.</source>
        <translation>Veraltet: {name}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="828"/>
        <source>Outdated on the map: {count} results.</source>
        <translation>Auf der Karte veraltet: {count} Ergebnisse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="829"/>
        <source>Outdated: {name}</source>
        <translation>Veraltet: {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="821"/>
        <source>OpenStreetMap (from the internet)</source>
        <translation>OpenStreetMap (aus dem Internet)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="939"/>
        <source>Reference for now (stage 16 chooses the final one)</source>
        <translation>Vorläufige Referenz (Stufe 16 wählt die endgültige)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="940"/>
        <source>Reference point</source>
        <translation>Referenzpunkt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="937"/>
        <source>Reference area</source>
        <translation>Referenzgebiet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1138"/>
        <source>The map was brought up to date (layers with new values: {again}, removed: {gone}).</source>
        <translation>Die Karte wurde aktualisiert (Layer mit neuen Werten: {again}, entfernt: {gone}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1"/>
        <source>&apos;{name}&apos; is outdated: an earlier stage was run again. Make it anew.</source>
        <translation>'{name}' ist veraltet: eine frühere Stufe wurde erneut ausgeführt. Bitte neu erstellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="309"/>
        <source>Earlier dates</source>
        <translation>Frühere Termine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1401"/>
        <source>red: towards the satellite</source>
        <translation>rot: zum Satelliten hin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1349"/>
        <source>full colour: beyond 3 σ of the baseline</source>
        <translation>volle Farbe: jenseits von 3 σ des Basiszeitraums</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1364"/>
        <source>low is good</source>
        <translation>niedrig ist gut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1353"/>
        <source>high is good</source>
        <translation>hoch ist gut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1373"/>
        <source>mm/yr</source>
        <translation>mm/yr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1448"/>
        <source>yr</source>
        <translation>yr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1400"/>
        <source>red: to the east</source>
        <translation>rot: nach Osten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1402"/>
        <source>red: upwards</source>
        <translation>rot: aufwärts</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1339"/>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1340"/>
        <source>days since 1 January</source>
        <translation>Tage seit 1. Januar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1394"/>
        <source>pattern, no unit</source>
        <translation>Muster, ohne Einheit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1334"/>
        <source>component of the unit vector to the satellite</source>
        <translation>Komponente des Einheitsvektors zum Satelliten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1419"/>
        <source>terrain model</source>
        <translation>Geländemodell</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1329"/>
        <source>bright: strong echo</source>
        <translation>hell: starkes Echo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1396"/>
        <source>positive: away from the satellite; the colours begin again after 2π</source>
        <translation>positiv: vom Satelliten weg; die Farben beginnen nach 2π von vorn</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1444"/>
        <source>what is kept</source>
        <translation>was behalten wird</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1347"/>
        <source>first criterion that fails</source>
        <translation>erstes nicht erfülltes Kriterium</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="4"/>
        <source>0 at {place} (reference)</source>
        <translation>0 bei {place} (Referenz)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="13"/>
        <source>0: masked</source>
        <translation>0: maskiert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="28"/>
        <source>1: kept</source>
        <translation>1: behalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1357"/>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="751"/>
        <source>No pixel has a velocity: the mask (stage 15) rejects them all.</source>
        <translation>Kein Pixel hat eine Geschwindigkeit: die Maske (Stufe 15) verwirft alle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1224"/>
        <source>Velocity {low} to {high} mm/yr.</source>
        <translation>Geschwindigkeit {low} bis {high} mm/yr.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1486"/>
        <source>{pixels} pixels have a velocity.</source>
        <translation>{pixels} Pixel haben eine Geschwindigkeit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1485"/>
        <source>{pixels} pixels have a velocity, relative to {place}.</source>
        <translation>{pixels} Pixel haben eine Geschwindigkeit, relativ zu {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="822"/>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="498"/>
        <source>How the ground moves, seen by radar satellites. Where to begin:</source>
        <translation>Wie sich der Boden bewegt, von Radarsatelliten gesehen. Wo man beginnt:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="516"/>
        <source>Image pairs in use</source>
        <translation>Verwendete Bildpaare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="180"/>
        <source>Click to see it in full size.</source>
        <translation>Klicken, um es in voller Größe zu sehen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="50"/>
        <source>A small made-up volcano that rises: no data and no internet needed. The files go to {folder}.</source>
        <translation>Ein kleiner erfundener Vulkan, der sich hebt: keine Daten und kein Internet nötig. Die Dateien kommen nach {folder}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1181"/>
        <source>Try the sample</source>
        <translation>Das Beispiel ausprobieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="987"/>
        <source>Run the sample</source>
        <translation>Beispiel ausführen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="502"/>
        <source>I have a frame ID</source>
        <translation>Ich habe eine Frame-ID</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="287"/>
        <source>Downloads an area of the LiCSAR portal and shows how it moves.</source>
        <translation>Lädt ein Gebiet vom LiCSAR-Portal herunter und zeigt, wie es sich bewegt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="431"/>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="440"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1176"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="205"/>
        <source>Continue…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="501"/>
        <source>I have a LiCSAR folder</source>
        <translation>Ich habe einen LiCSAR-Ordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="229"/>
        <source>Data downloaded before: the folder GEOC, or the one around it.</source>
        <translation>Bereits heruntergeladene Daten: der Ordner GEOC oder der Ordner, in dem er liegt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="165"/>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="503"/>
        <source>I have results</source>
        <translation>Ich habe Ergebnisse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1032"/>
        <source>Shows a finished datacube (a file that ends in .nc) on the map.</source>
        <translation>Zeigt einen fertigen Datenwürfel (eine Datei, die auf .nc endet) auf der Karte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="164"/>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="988"/>
        <source>Running the sample</source>
        <translation>Das Beispiel läuft</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="417"/>
        <source>Folder with GEOC</source>
        <translation>Ordner mit GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="230"/>
        <source>Datacube</source>
        <translation>Datenwürfel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1081"/>
        <source>Stopped. What was finished is kept for the next run.</source>
        <translation>Angehalten. Fertiges bleibt für den nächsten Lauf erhalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="554"/>
        <source>It failed; the log messages say why.</source>
        <translation>Fehlgeschlagen; das Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="179"/>
        <source>Click to open {path}</source>
        <translation>Klicken, um {path} zu öffnen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="150"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1082"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1134"/>
        <source>The first date is after the last one; swap them.</source>
        <translation>Das erste Datum liegt nach dem letzten; bitte tauschen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="820"/>
        <source>Open panel</source>
        <translation>Bedienfeld öffnen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="73"/>
        <source>AlignSAR panel</source>
        <translation>AlignSAR-Bedienfeld</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="986"/>
        <source>Run pipeline…</source>
        <translation>Prozesskette ausführen…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="628"/>
        <source>Load datacube…</source>
        <translation>Datenwürfel laden…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="481"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1459"/>
        <source>{label}: the path {path} has a semicolon. Rename it.</source>
        <translation>{label}: der Pfad {path} hat ein Semikolon. Bitte umbenennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1460"/>
        <source>{label}: {path} does not exist. Choose another raster.</source>
        <translation>{label}: {path} existiert nicht. Bitte anderes Raster wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1458"/>
        <source>{label}: the layer {layer} is not a file. Save it as GeoTIFF.</source>
        <translation>{label}: der Layer {layer} ist keine Datei. Bitte als GeoTIFF speichern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="732"/>
        <source>NetCDF file made with &apos;Export datacube&apos; or &apos;Run pipeline&apos;.</source>
        <translation>NetCDF-Datei aus 'Datenwürfel exportieren' oder 'Prozesskette ausführen'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1052"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="735"/>
        <source>NetCDF file made with &apos;Separate sources&apos; from this datacube, or from an earlier one.</source>
        <translation>Mit 'Quellen trennen' aus diesem Datenwürfel oder einem früheren erzeugte NetCDF-Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="558"/>
        <source>Its values stand for every parameter that is not set.</source>
        <translation>Seine Werte gelten für jeden nicht gesetzten Parameter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1114"/>
        <source>Takes the end of the baseline of that product where you give none.</source>
        <translation>Nimmt das Ende des Basiszeitraums dieses Produkts, wo Sie keines angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="199"/>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1324"/>
        <source>beside the datacube, ending in {ending}</source>
        <translation>neben dem Datenwürfel, mit der Endung {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="358"/>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="956"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="253"/>
        <source>Default: {value}.</source>
        <translation>Voreinstellung: {value}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="633"/>
        <source>Load the result layers</source>
        <translation>Ergebnislayer laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="809"/>
        <source>Off: only write the files; useful inside models.</source>
        <translation>Aus: nur die Dateien schreiben; nützlich in Modellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1091"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="763"/>
        <source>Nothing had changed</source>
        <translation>Nichts hatte sich geändert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1477"/>
        <source>{name}: no such parameter, ignored</source>
        <translation>{name}: kein solcher Parameter, ignoriert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1474"/>
        <source>{name} was cancelled.</source>
        <translation>{name} wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1473"/>
        <source>{name} failed: {reason}</source>
        <translation>{name} ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1476"/>
        <source>{name}: done.</source>
        <translation>{name}: fertig.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1198"/>
        <source>Up to date.</source>
        <translation>Aktuell.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="152"/>
        <source>Cancelled: the results are complete, but not all are on the map.</source>
        <translation>Abgebrochen: die Ergebnisse sind vollständig, aber nicht alle sind auf der Karte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1378"/>
        <source>no option of these stages</source>
        <translation>keine Option dieser Stufen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="442"/>
        <source>From {file}: {settings}.</source>
        <translation>Aus {file}: {settings}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="125"/>
        <source>Batch file</source>
        <translation>Batch-Datei</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1321"/>
        <source>beside the batch file, ending in {ending}</source>
        <translation>neben der Batch-Datei, mit der Endung {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1110"/>
        <source>Table of variables</source>
        <translation>Tabelle der Variablen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1211"/>
        <source>Variables without effect</source>
        <translation>Variablen ohne Wirkung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1190"/>
        <source>Unknown variables</source>
        <translation>Unbekannte Variablen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1456"/>
        <source>{known} of {all} variables are understood; {warnings} to look at.</source>
        <translation>{known} von {all} Variablen werden verstanden; {warnings} sind anzusehen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1210"/>
        <source>Variables of the batch file</source>
        <translation>Variablen der Batch-Datei</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="363"/>
        <source>File that &apos;Run pipeline&apos; or &apos;Import batch file&apos; wrote. Empty: the preset below.</source>
        <translation>Datei, die 'Prozesskette ausführen' oder 'Batch-Datei importieren' geschrieben hat. Leer: der Parametersatz unten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1253"/>
        <source>What is written where no configuration is given.</source>
        <translation>Was ohne angegebene Konfiguration geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1112"/>
        <source>Takes frame, dates and area of that product where no configuration is given.</source>
        <translation>Nimmt Frame, Zeitraum und Gebiet dieses Produkts, wo keine Konfiguration angegeben ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1322"/>
        <source>beside the configuration, or in AlignSAR of your documents</source>
        <translation>neben der Konfiguration oder in AlignSAR Ihrer Dokumente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="827"/>
        <source>Options without a variable</source>
        <translation>Optionen ohne Variable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="755"/>
        <source>No variable can set {option}.</source>
        <translation>Keine Variable kann {option} setzen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="733"/>
        <source>NetCDF file made with &apos;Export datacube&apos;, &apos;Run pipeline&apos; or LiCSBAS.</source>
        <translation>Mit 'Datenwürfel exportieren', 'Prozesskette ausführen' oder LiCSBAS erzeugte NetCDF-Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="412"/>
        <source>Folder of the catalogue</source>
        <translation>Ordner des Katalogs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="189"/>
        <source>Collection (JSON)</source>
        <translation>Sammlung (JSON)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1323"/>
        <source>beside the datacube</source>
        <translation>neben dem Datenwürfel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="896"/>
        <source>Preview rasters</source>
        <translation>Vorschauraster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="757"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1327"/>
        <source>beside the time-series folder</source>
        <translation>neben dem Zeitreihenordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1307"/>
        <source>Zarr store (empty: none)</source>
        <translation>Zarr-Speicher (leer: keiner)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="734"/>
        <source>NetCDF file made with &apos;Export datacube&apos;.</source>
        <translation>Mit 'Datenwürfel exportieren' erzeugte NetCDF-Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="269"/>
        <source>Displacement in time</source>
        <translation>Verschiebung im Zeitverlauf</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="383"/>
        <source>Filtered: without what looks like atmosphere. Without filter: as inverted.</source>
        <translation>Gefiltert: ohne das, was wie Atmosphäre aussieht. Ohne Filter: wie invertiert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="585"/>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="779"/>
        <source>Number of epochs</source>
        <translation>Anzahl der Epochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="387"/>
        <source>First epoch</source>
        <translation>Erste Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="580"/>
        <source>Last epoch</source>
        <translation>Letzte Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1132"/>
        <source>The cube has no {name}; it shows {shown} in time.</source>
        <translation>Der Würfel hat kein {name}; er zeigt {shown} im Zeitverlauf.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1464"/>
        <source>{layers} layers; {epochs} epochs from {first} to {last}.</source>
        <translation>{layers} Layer; {epochs} Epochen von {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1463"/>
        <source>{label}: {value} is not a date. Choose one, or write it as 20200601 or 2020-06-01.</source>
        <translation>{label}: {value} ist kein Datum. Bitte eines wählen oder als 20200601 oder 2020-06-01 schreiben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1267"/>
        <source>Where to write. Left empty or skipped: {place}.</source>
        <translation>Wohin geschrieben wird. Leer oder übersprungen: {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1457"/>
        <source>{label}: nothing is chosen. Choose a file or folder.</source>
        <translation>{label}: nichts gewählt. Bitte Datei oder Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1342"/>
        <source>empty: {place}</source>
        <translation>leer: {place}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="606"/>
        <source>LiCSAR folder (GEOC)</source>
        <translation>LiCSAR-Ordner (GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="448"/>
        <source>GACOS folder</source>
        <translation>GACOS-Ordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="541"/>
        <source>Intensity folder (GEOC.MLI)</source>
        <translation>Intensitätsordner (GEOC.MLI)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1283"/>
        <source>Work folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1428"/>
        <source>the frame ID</source>
        <translation>die Frame-ID</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="222"/>
        <source>Coverage polygon</source>
        <translation>Abdeckungspolygon</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1105"/>
        <source>Table of scenes</source>
        <translation>Tabelle der Szenen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="895"/>
        <source>Preview layers</source>
        <translation>Vorschaulayer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="402"/>
        <source>Folder for the sample</source>
        <translation>Ordner für das Beispiel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="145"/>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="612"/>
        <source>LiCSBAS, as installed</source>
        <translation>LiCSBAS, wie installiert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="608"/>
        <source>LiCSAlert, as installed</source>
        <translation>LiCSAlert, wie installiert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="320"/>
        <source>Engine</source>
        <translation>Rechenkern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1314"/>
        <source>as in the settings</source>
        <translation>wie in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1169"/>
        <source>Time-series folder</source>
        <translation>Zeitreihenordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="399"/>
        <source>Folder TS_… of LiCSBAS, or any folder with cum.h5; the path of such a file, too.</source>
        <translation>Ordner TS_… von LiCSBAS oder ein beliebiger Ordner mit cum.h5; auch der Pfad einer solchen Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1153"/>
        <source>The velocity and the reference are those of the same file.</source>
        <translation>Geschwindigkeit und Referenz sind die derselben Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1251"/>
        <source>What is not there</source>
        <translation>Was nicht vorhanden ist</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="762"/>
        <source>Not there, and not shown: {names}.</source>
        <translation>Nicht vorhanden und nicht angezeigt: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="764"/>
        <source>Nothing in the folder says what the displacement is relative to.</source>
        <translation>Nichts im Ordner sagt, worauf sich die Verschiebung bezieht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="746"/>
        <source>No displacement in time, {layers} layers. Run stage 13 and what follows it.</source>
        <translation>Keine Verschiebung im Zeitverlauf, {layers} Layer. Führen Sie Stufe 13 und die folgenden aus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="408"/>
        <source>Folder of interferograms</source>
        <translation>Ordner der Interferogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="449"/>
        <source>GEOC, the folder around it, or a stack GEOCml… of stages 02 to 05.</source>
        <translation>GEOC, der Ordner, in dem es liegt, oder ein Stack GEOCml… der Stufen 02 bis 05.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1104"/>
        <source>Table of pairs</source>
        <translation>Tabelle der Paare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="786"/>
        <source>Number of pairs</source>
        <translation>Anzahl der Paare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1481"/>
        <source>{pairs} pairs: {names}.</source>
        <translation>{pairs} Paare: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="838"/>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="410"/>
        <source>Folder of products</source>
        <translation>Ordner der Produkte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1325"/>
        <source>beside the input, ending in {ending}</source>
        <translation>neben der Eingabe, mit der Endung {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="434"/>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="782"/>
        <source>Number of frames</source>
        <translation>Anzahl der Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="433"/>
        <source>Frame IDs</source>
        <translation>Frame-IDs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1449"/>
        <source>{count} frames: {names}.</source>
        <translation>{count} Frames: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1435"/>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1371"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1387"/>
        <source>not there, optional</source>
        <translation>nicht vorhanden, optional</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1436"/>
        <source>there, but not usable</source>
        <translation>vorhanden, aber nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="536"/>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="957"/>
        <source>Report (empty: none)</source>
        <translation>Bericht (leer: keiner)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="323"/>
        <source>Environment for missing packages (empty: none)</source>
        <translation>Umgebung für fehlende Pakete (leer: keine)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="712"/>
        <source>Missing or not usable</source>
        <translation>Fehlt oder nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="336"/>
        <source>Everything that the plugin needs is there (QGIS {version}).</source>
        <translation>Alles, was die Erweiterung braucht, ist da (QGIS {version}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="824"/>
        <source>Optional, and not there: {names}.</source>
        <translation>Optional und nicht vorhanden: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="713"/>
        <source>Missing or not usable: {names}. {remedies}</source>
        <translation>Fehlt oder nicht verwendbar: {names}. {remedies}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="421"/>
        <source>Folder with previews</source>
        <translation>Ordner mit Vorschauen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="415"/>
        <source>Folder that holds prelim_vel.tif and the other previews.</source>
        <translation>Ordner mit prelim_vel.tif und den anderen Vorschauen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="219"/>
        <source>Coverage file</source>
        <translation>Abdeckungsdatei</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="560"/>
        <source>KML or GeoJSON file with polygons.</source>
        <translation>KML- oder GeoJSON-Datei mit Polygonen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1007"/>
        <source>Scene list</source>
        <translation>Szenenliste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1126"/>
        <source>Text file with one product name per line.</source>
        <translation>Textdatei mit einem Produktnamen pro Zeile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="795"/>
        <source>Number of scenes</source>
        <translation>Anzahl der Szenen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1488"/>
        <source>{scenes} scenes on {epochs} days from {first} to {last}.</source>
        <translation>{scenes} Szenen an {epochs} Tagen von {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1101"/>
        <source>Table of frames</source>
        <translation>Tabelle von Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1326"/>
        <source>beside the table, ending in {ending}</source>
        <translation>neben der Tabelle, mit der Endung {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="413"/>
        <source>Folder of the results</source>
        <translation>Ordner der Ergebnisse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1070"/>
        <source>States of the frames</source>
        <translation>Zustände der Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1108"/>
        <source>Table of the frames</source>
        <translation>Tabelle der Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="436"/>
        <source>Frames that are done</source>
        <translation>Fertige Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="437"/>
        <source>Frames that are not done</source>
        <translation>Nicht fertige Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="531"/>
        <source>In the OSGeo4W shell: python3 -m pip install {packages}</source>
        <translation>In der OSGeo4W-Shell: python3 -m pip install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="522"/>
        <source>In a terminal: /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</source>
        <translation>In einem Terminal: /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="711"/>
        <source>Missing for the Python of QGIS: {packages}. {way}. Then start QGIS again.</source>
        <translation>Fehlt für das Python von QGIS: {packages}. {way}. Danach QGIS neu starten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="76"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1470"/>
        <source>{layer} has no polygon. Choose another layer, or draw one.</source>
        <translation>{layer} hat kein Polygon. Anderen Layer wählen oder zeichnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1472"/>
        <source>{layer}: {count} features without a polygon were left out.</source>
        <translation>{layer}: {count} Objekte ohne Polygon wurden weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1465"/>
        <source>{layer} cannot be brought to degrees ({fault}). Check its coordinate reference system.</source>
        <translation>{layer} kann nicht in Grad umgerechnet werden ({fault}). Bitte das Koordinatenbezugssystem prüfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1467"/>
        <source>{layer} has coordinates that are not on the Earth. Set its coordinate reference system.</source>
        <translation>{layer} hat Koordinaten, die nicht auf der Erde liegen. Bitte das Koordinatenbezugssystem setzen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1386"/>
        <source>not set: {value}</source>
        <translation>nicht gesetzt: {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="530"/>
        <source>In scripts: yyyymmdd or yyyy-mm-dd.</source>
        <translation>In Skripten: yyyymmdd oder yyyy-mm-dd.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="761"/>
        <source>Not set: {value}</source>
        <translation>Nicht gesetzt: {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1280"/>
        <source>With the configuration: preset &apos;{preset}&apos;, steps {first} to {last}.</source>
        <translation>Mit der Konfiguration: Parametersatz '{preset}', Schritte {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1284"/>
        <source>Work folder (with GEOC)</source>
        <translation>Arbeitsordner (mit GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="418"/>
        <source>Folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/; or GEOC itself.</source>
        <translation>Ordner mit GEOC/ und, falls vorhanden, GACOS/ und GEOC.MLI/; oder GEOC selbst.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="390"/>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="610"/>
        <source>LiCSBAS step to start at; 01 downloads the frame into the work folder first.</source>
        <translation>LiCSBAS-Schritt, bei dem begonnen wird; 01 lädt zuerst den Frame in den Arbeitsordner herunter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="582"/>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="611"/>
        <source>LiCSBAS step to stop after; the datacube is written after step 16.</source>
        <translation>LiCSBAS-Schritt, nach dem angehalten wird; der Datenwürfel wird nach Schritt 16 geschrieben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="104"/>
        <source>Area of interest</source>
        <translation>Interessengebiet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="317"/>
        <source>Empty: that of the published product, if you choose one, else everything.</source>
        <translation>Leer: das des veröffentlichten Produkts, falls Sie eines wählen, sonst alles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1113"/>
        <source>Takes frame, dates and area of that product where you give none.</source>
        <translation>Nimmt Frame, Zeitraum und Gebiet dieses Produkts, wo Sie keine angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="959"/>
        <source>Reproduce LiCSBAS defects</source>
        <translation>Fehler von LiCSBAS nachbilden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="460"/>
        <source>Give the original&apos;s numbers back in all stages, to reproduce a published product.</source>
        <translation>Liefert in allen Stufen die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1193"/>
        <source>Unwrap again</source>
        <translation>Erneut abwickeln</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="826"/>
        <source>Options of the stages (JSON)</source>
        <translation>Optionen der Stufen (JSON)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1354"/>
        <source>in datacube/ of the work folder</source>
        <translation>in datacube/ des Arbeitsordners</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="905"/>
        <source>QGIS project (empty: none)</source>
        <translation>QGIS-Projekt (leer: keines)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="835"/>
        <source>Overview picture (empty: none)</source>
        <translation>Übersichtsbild (leer: keines)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1061"/>
        <source>Stack folder</source>
        <translation>Stack-Ordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="653"/>
        <source>Made again from {stage} on.</source>
        <translation>Ab {stage} neu erstellt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="654"/>
        <source>Made again: {stages}.</source>
        <translation>Neu erstellt: {stages}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="894"/>
        <source>Preset</source>
        <translation>Parametersatz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1490"/>
        <source>{usual}, or as configured</source>
        <translation>{usual}, oder wie konfiguriert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="960"/>
        <source>Reproduce a published product</source>
        <translation>Ein veröffentlichtes Produkt nachbilden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1381"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1016"/>
        <source>Sentinel-1 scenes</source>
        <translation>Sentinel-1-Szenen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="657"/>
        <source>Maps of the sources</source>
        <translation>Karten der Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1106"/>
        <source>Table of sources</source>
        <translation>Tabelle der Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1109"/>
        <source>Table of time courses</source>
        <translation>Tabelle der Zeitverläufe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1096"/>
        <source>Table of convergence</source>
        <translation>Tabelle der Konvergenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1165"/>
        <source>Time courses of the sources</source>
        <translation>Zeitverläufe der Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="908"/>
        <source>Quality of the sources</source>
        <translation>Qualität der Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="904"/>
        <source>Python of {program}: a program, or the folder of its environment</source>
        <translation>Python von {program}: ein Programm oder der Ordner seiner Umgebung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="322"/>
        <source>Engine of stages 02 to 16 and of the export</source>
        <translation>Rechenkern der Stufen 02 bis 16 und des Exports</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="321"/>
        <source>Engine of source separation and unrest detection</source>
        <translation>Rechenkern für Quellentrennung und Unruheerkennung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="406"/>
        <source>Folder of LiCSBAS; empty: its commands on the PATH</source>
        <translation>Ordner von LiCSBAS; leer: dessen Befehle im PATH</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="405"/>
        <source>Folder of LiCSAlert; empty: where its Python finds it</source>
        <translation>Ordner von LiCSAlert; leer: wo dessen Python es findet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="324"/>
        <source>Environment with packages that QGIS lacks, made by &apos;Check installation&apos;</source>
        <translation>Umgebung mit Paketen, die QGIS fehlen, erstellt mit 'Installation prüfen'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1471"/>
        <source>{layer} took {found} of {count} rows. Make room there, or choose another place.</source>
        <translation>{layer} hat {found} von {count} Zeilen aufgenommen. Schaffen Sie dort Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1429"/>
        <source>the input is updated</source>
        <translation>die Eingabe wird aktualisiert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="450"/>
        <source>GEOCml… beside GEOC</source>
        <translation>GEOCml… neben GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1093"/>
        <source>TS_… beside the stack</source>
        <translation>TS_… neben dem Stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="404"/>
        <source>Folder made by stages 02 to 05 (GEOCml…).</source>
        <translation>Von den Stufen 02 bis 05 erzeugter Ordner (GEOCml…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="419"/>
        <source>Folder with one delay map per epoch: .sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc.</source>
        <translation>Ordner mit einer Verzögerungskarte je Epoche: .sltd.geo.tif, .ztd.tif oder .ztd mit .ztd.rsc.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="403"/>
        <source>Folder made by stage 11 (TS_…).</source>
        <translation>Von Stufe 11 erzeugter Ordner (TS_…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1468"/>
        <source>{layer} has geometries of another kind than &apos;{label}&apos; takes. Choose another one.</source>
        <translation>{layer} hat Geometrien anderer Art, als '{label}' annimmt. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1469"/>
        <source>{layer} has no geometry. Choose another layer, or draw one.</source>
        <translation>{layer} hat keine Geometrie. Anderen Layer wählen oder zeichnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="398"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1170"/>
        <source>Time-series folder (TS_…) of stage 11 or later, a stack (GEOCml…), or GEOC.</source>
        <translation>Zeitreihenordner (TS_…) der Stufe 11 oder später, ein Stack (GEOCml…) oder GEOC.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1100"/>
        <source>Table of findings</source>
        <translation>Tabelle der Befunde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1099"/>
        <source>Table of epochs</source>
        <translation>Tabelle der Epochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1102"/>
        <source>Table of loops</source>
        <translation>Tabelle der Schleifen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="357"/>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="647"/>
        <source>Loops</source>
        <translation>Schleifen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="327"/>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1252"/>
        <source>What is weak in the network</source>
        <translation>Was im Netz schwach ist</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="561"/>
        <source>KMZ file</source>
        <translation>KMZ-Datei</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="92"/>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="884"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1265"/>
        <source>Where the series are wanted.</source>
        <translation>Wo die Zeitreihen gewünscht sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="356"/>
        <source>Field with names</source>
        <translation>Feld mit Namen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1256"/>
        <source>What the points are called in the results. Not set: their numbers.</source>
        <translation>Wie die Punkte in den Ergebnissen heißen. Nicht gesetzt: ihre Nummern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1098"/>
        <source>Table of displacement</source>
        <translation>Tabelle der Verschiebung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="887"/>
        <source>Points with velocity</source>
        <translation>Punkte mit Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="148"/>
        <source>CSV text</source>
        <translation>CSV-Text</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1020"/>
        <source>Series of {points} points at {epochs} dates.</source>
        <translation>Zeitreihen von {points} Punkten an {epochs} Terminen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1216"/>
        <source>Velocity at points (mm/yr)</source>
        <translation>Geschwindigkeit an Punkten (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="265"/>
        <source>Displacement at points (mm)</source>
        <translation>Verschiebung an Punkten (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="614"/>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="584"/>
        <source>Layer with one line; it may have corners.</source>
        <translation>Layer mit einer Linie; sie darf Knicke haben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1484"/>
        <source>{pieces} pieces along {length} km at {epochs} dates.</source>
        <translation>{pieces} Abschnitte auf {length} km an {epochs} Terminen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1214"/>
        <source>Velocity along the profile (mm/yr)</source>
        <translation>Geschwindigkeit entlang des Profils (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="261"/>
        <source>Displacement along the profile (mm)</source>
        <translation>Verschiebung entlang des Profils (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1136"/>
        <source>The layer has {count} lines instead of one. Select one, and tick &apos;Selected features only&apos;.</source>
        <translation>Der Layer hat {count} Linien statt einer. Wählen Sie eine aus und haken Sie 'Nur gewählte Objekte' an.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="411"/>
        <source>Folder of stations</source>
        <translation>Ordner der Stationen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="555"/>
        <source>It has one file per station (.tenv3, .csv, .txt); scripts may name a single file.</source>
        <translation>Er enthält eine Datei je Station (.tenv3, .csv, .txt); Skripte dürfen eine einzelne Datei nennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="941"/>
        <source>Reference station</source>
        <translation>Referenzstation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="137"/>
        <source>Both are taken relative to this station. Not set: each has a zero of its own.</source>
        <translation>Beide werden auf diese Station bezogen. Nicht gesetzt: beide haben einen eigenen Nullpunkt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1071"/>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1095"/>
        <source>Table of both series</source>
        <translation>Tabelle beider Zeitreihen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1489"/>
        <source>{stations} stations; median RMS of the differences {rms} mm.</source>
        <translation>{stations} Stationen; Median des RMS der Differenzen {rms} mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="532"/>
        <source>InSAR and GNSS by date (mm)</source>
        <translation>InSAR und GNSS nach Termin (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="452"/>
        <source>GNSS stations</source>
        <translation>GNSS-Stationen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1215"/>
        <source>Velocity and other terms</source>
        <translation>Geschwindigkeit und weitere Terme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="409"/>
        <source>Folder of maps</source>
        <translation>Ordner der Karten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="891"/>
        <source>Polygons whose pixels together are the reference.</source>
        <translation>Polygone, deren Pixel zusammen die Referenz sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="231"/>
        <source>Datacube with the new reference</source>
        <translation>Datenwürfel mit der neuen Referenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="232"/>
        <source>Datacubes</source>
        <translation>Datenwürfel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="737"/>
        <source>NetCDF files, one per line of sight.</source>
        <translation>NetCDF-Dateien, eine je Blickrichtung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="313"/>
        <source>East and up velocity</source>
        <translation>Ost- und Vertikalgeschwindigkeit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="167"/>
        <source>Choose two or more datacubes.</source>
        <translation>Zwei oder mehr Datenwürfel wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1222"/>
        <source>Velocity without plate motion</source>
        <translation>Geschwindigkeit ohne Plattenbewegung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1097"/>
        <source>Table of dates</source>
        <translation>Tabelle der Termine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="967"/>
        <source>Residual of the newest date</source>
        <translation>Residuum des neuesten Termins</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1073"/>
        <source>Status of the newest date</source>
        <translation>Status des neuesten Termins</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1072"/>
        <source>Status as LiCSAlert writes it</source>
        <translation>Status, wie LiCSAlert ihn schreibt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="276"/>
        <source>Distances from the trend, by date</source>
        <translation>Abstände vom Trend, nach Termin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1179"/>
        <source>Trends of the sources</source>
        <translation>Trends der Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1447"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1376"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1389"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="252"/>
        <source>Default</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="74"/>
        <source>AlignSAR settings</source>
        <translation>AlignSAR-Einstellungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="529"/>
        <source>In force where nothing is set</source>
        <translation>Gültig, wo nichts gesetzt ist</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1462"/>
        <source>{label}: {text} has a zero byte. Write it without.</source>
        <translation>{label}: {text} enthält ein Nullbyte. Schreiben Sie es ohne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1461"/>
        <source>{label}: {path} is no file of this kind: {kind}. Choose another file.</source>
        <translation>{label}: {path} ist keine Datei dieser Art: {kind}. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="736"/>
        <source>NetCDF file written by &apos;Export datacube&apos;, or by LiCSBAS with --alignsar.</source>
        <translation>Von 'Datenwürfel exportieren' oder von LiCSBAS mit --alignsar geschriebene NetCDF-Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="791"/>
        <source>Number of points</source>
        <translation>Anzahl der Punkte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="885"/>
        <source>Points (mm/yr)</source>
        <translation>Punkte (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1487"/>
        <source>{points} points with {epochs} dates.</source>
        <translation>{points} Punkte mit {epochs} Terminen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="401"/>
        <source>Folder for the rasters</source>
        <translation>Ordner für die Raster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="364"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="793"/>
        <source>Number of rasters</source>
        <translation>Anzahl der Raster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1451"/>
        <source>{count} rasters with {epochs} dates in {folder}.</source>
        <translation>{count} Raster mit {epochs} Terminen in {folder}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1452"/>
        <source>{count} rasters with {epochs} dates.</source>
        <translation>{count} Raster mit {epochs} Terminen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="760"/>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2"/>
        <source>0 Whole chain</source>
        <translation>0 Ganze Kette</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3"/>
        <source>0 at {place}</source>
        <translation>0 bei {place}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="5"/>
        <source>0 weighs the velocities alike, and takes the standard deviations of the result from what the velocities disagree, if there are three or more.</source>
        <translation>0 gewichtet die Geschwindigkeiten gleich und nimmt die Standardabweichungen des Ergebnisses aus den Widersprüchen der Geschwindigkeiten, wenn es drei oder mehr sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="6"/>
        <source>0.15 in C-band, 0.01 in L-band</source>
        <translation>0.15 im C-Band, 0.01 im L-Band</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="7"/>
        <source>01 Download LiCSAR frame</source>
        <translation>01 LiCSAR-Frame herunterladen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="8"/>
        <source>02 Prepare stack</source>
        <translation>02 Stack vorbereiten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="9"/>
        <source>02to05 Unwrap again</source>
        <translation>02to05 Erneut abwickeln</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="10"/>
        <source>03 Correct with GACOS</source>
        <translation>03 Mit GACOS korrigieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="11"/>
        <source>04 Mask stack</source>
        <translation>04 Stack maskieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="12"/>
        <source>05 Clip stack</source>
        <translation>05 Stack zuschneiden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="14"/>
        <source>1 Data</source>
        <translation>1 Daten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="15"/>
        <source>1 in C-band, 0.5 in L-band</source>
        <translation>1 im C-Band, 0.5 im L-Band</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="16"/>
        <source>1 is fast, 9 is smallest, 0 is none. The values are the same at every level. Chunks are always 16 dates of 64 x 64 pixels.</source>
        <translation>1 ist schnell, 9 am kleinsten, 0 ohne Kompression. Die Werte sind auf jeder Stufe dieselben. Blöcke (Chunks) sind immer 16 Termine von 64 x 64 Pixeln.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="17"/>
        <source>1.5 in C-band, 1 in L-band</source>
        <translation>1.5 im C-Band, 1 im L-Band</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="18"/>
        <source>10 in C-band, 1 in L-band</source>
        <translation>10 im C-Band, 1 im L-Band</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="19"/>
        <source>100 in C-band, 200 in L-band</source>
        <translation>100 im C-Band, 200 im L-Band</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="20"/>
        <source>11 Check interferograms</source>
        <translation>11 Interferogramme prüfen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="21"/>
        <source>12a Choose reference (LiCSBAS 120)</source>
        <translation>12a Referenz wählen (LiCSBAS 120)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="22"/>
        <source>12b Close loops</source>
        <translation>12b Schleifen schließen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="23"/>
        <source>13 Invert network</source>
        <translation>13 Netz invertieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="24"/>
        <source>14 Estimate uncertainty</source>
        <translation>14 Unsicherheit schätzen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="25"/>
        <source>15 Mask noise</source>
        <translation>15 Rauschen maskieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="26"/>
        <source>15 in C-band, 10 in L-band</source>
        <translation>15 im C-Band, 10 im L-Band</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="27"/>
        <source>16 Filter time series</source>
        <translation>16 Zeitreihe filtern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="29"/>
        <source>1: one after another, with the network settings of QGIS. More: each in a process of its own, which share the processors; memory is needed for each, and downloads use the proxy of the system.</source>
        <translation>1: nacheinander, mit den Netzwerkeinstellungen von QGIS. Mehr: jeder in einem eigenen Prozess, die sich die Prozessoren teilen; jeder braucht Speicher, und Downloads verwenden den Proxy des Systems.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="30"/>
        <source>2 Interferogram stack</source>
        <translation>2 Interferogramm-Stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="31"/>
        <source>2 keeps every second pixel in both directions, a quarter of all. Viewers become slow with hundreds of thousands of points.</source>
        <translation>2 behält jedes zweite Pixel in beiden Richtungen, ein Viertel von allen. Betrachter werden mit Hunderttausenden von Punkten langsam.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="32"/>
        <source>3 Network and reference</source>
        <translation>3 Netz und Referenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="33"/>
        <source>4 Time series</source>
        <translation>4 Zeitreihe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="34"/>
        <source>5 Datacube</source>
        <translation>5 Datenwürfel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="35"/>
        <source>6 Analysis</source>
        <translation>6 Analyse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="36"/>
        <source>7 Tools</source>
        <translation>7 Werkzeuge</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="37"/>
        <source>8 Models</source>
        <translation>8 Modelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="38"/>
        <source>99th percentile</source>
        <translation>99. Perzentil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="39"/>
        <source>&lt;b&gt;{name}&lt;/b&gt;, {date}: new deformation {new}, known deformation {known}.</source>
        <translation>&lt;b&gt;{name}&lt;/b&gt;, {date}: neue Deformation {new}, bekannte Deformation {known}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="40"/>
        <source>A connection without a sign of the server for so long counts as lost.</source>
        <translation>Eine Verbindung ohne ein Zeichen des Servers über diese Zeit gilt als verloren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="41"/>
        <source>A figure for every date</source>
        <translation>Eine Abbildung für jeden Termin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="42"/>
        <source>A file that still fails after so many attempts is reported, and the download goes on with the others.</source>
        <translation>Eine Datei, die nach so vielen Versuchen noch fehlschlägt, wird gemeldet, und der Download geht mit den anderen weiter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="43"/>
        <source>A frame is not begun where less would remain on the disk of the results.</source>
        <translation>Ein Frame wird nicht begonnen, wo auf dem Datenträger der Ergebnisse weniger übrig bliebe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="44"/>
        <source>A pattern counts as a source if at least so many runs found it (HDBSCAN).</source>
        <translation>Ein Muster zählt als Quelle, wenn mindestens so viele Läufe es fanden (HDBSCAN).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="45"/>
        <source>A pixel counts as an unwrapping error in a loop whose closure is at least this large there.</source>
        <translation>Ein Pixel zählt als Abwicklungsfehler in einer Schleife, deren Schluss dort mindestens so groß ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="46"/>
        <source>A pixel is inverted if it has a value in more interferograms than this number times the number of epochs. Not set means 1 for wavelengths up to 20 cm (C and X band) and 0.5 for longer ones.</source>
        <translation>Ein Pixel wird invertiert, wenn es in mehr Interferogrammen einen Wert hat als diese Zahl mal die Anzahl der Epochen. Nicht gesetzt heißt 1 für Wellenlängen bis 20 cm (C- und X-Band) und 0.5 für längere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="47"/>
        <source>A pixel must be valid on every date that is learned from. all: keep all dates, as the original does. best: leave out the dates whose gaps cost more than they bring, so that dates times common pixels is largest. licsalert: the same with the rule of LiCSAlert, which leaves out at least one.</source>
        <translation>Ein Pixel muss an jedem Termin gültig sein, aus dem gelernt wird. all: alle Termine behalten, wie das Original. best: die Termine weglassen, deren Lücken mehr kosten, als sie bringen, sodass Termine mal gemeinsame Pixel am größten ist. licsalert: dasselbe mit der Regel von LiCSAlert, die mindestens einen weglässt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="48"/>
        <source>A run has converged when no component turns by more than this, as 1 minus a cosine.</source>
        <translation>Ein Lauf ist konvergiert, wenn sich keine Komponente um mehr als dies dreht, als 1 minus ein Kosinus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="49"/>
        <source>A run that has not converged by then does not count.</source>
        <translation>Ein bis dahin nicht konvergierter Lauf zählt nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="51"/>
        <source>A source is called deformation only if its use correlates this well with the time between dates, and topographic only if its map correlates this well with height.</source>
        <translation>Eine Quelle heißt nur dann Deformation, wenn ihr Beitrag so gut mit der Zeit zwischen Terminen korreliert, und nur dann topographisch, wenn ihre Karte so gut mit der Höhe korreliert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="52"/>
        <source>A warning tells if the frame does not cover it. Without a frame ID its frame is looked for on the portal.</source>
        <translation>Eine Warnung meldet, wenn der Frame es nicht abdeckt. Ohne Frame-ID wird sein Frame auf dem Portal gesucht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="53"/>
        <source>A1 Separate sources</source>
        <translation>A1 Quellen trennen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="54"/>
        <source>A2 Detect unrest</source>
        <translation>A2 Unruhe erkennen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="55"/>
        <source>A3 Reconstruct time series</source>
        <translation>A3 Zeitreihe rekonstruieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="56"/>
        <source>ARIA Sentinel-1 GUNW</source>
        <translation>ARIA Sentinel-1 GUNW</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="57"/>
        <source>Accelerating uplift</source>
        <translation>Beschleunigte Hebung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="58"/>
        <source>Acceleration</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="59"/>
        <source>Acceleration (mm/yr², + towards satellite)</source>
        <translation>Beschleunigung (mm/yr², + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="60"/>
        <source>Acceleration standard deviation (mm/yr²)</source>
        <translation>Standardabweichung der Beschleunigung (mm/yr²)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="61"/>
        <source>Acquisitions from 1 June 2020, every 6 days until 23 December 2021 and every 12 days from then on, as of the Sentinel-1 satellites.</source>
        <translation>Aufnahmen ab 1. Juni 2020, alle 6 Tage bis 23. Dezember 2021 und danach alle 12 Tage, wie bei den Sentinel-1-Satelliten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="62"/>
        <source>Add GACOS delays</source>
        <translation>GACOS-Verzögerungen hinzufügen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="63"/>
        <source>Add amplitude</source>
        <translation>Amplitude hinzufügen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="64"/>
        <source>Add coherence per epoch</source>
        <translation>Kohärenz je Epoche hinzufügen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="66"/>
        <source>AlignSAR alert</source>
        <translation>AlignSAR-Alarm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="67"/>
        <source>AlignSAR chain</source>
        <translation>AlignSAR-Kette</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="68"/>
        <source>AlignSAR chain without GACOS</source>
        <translation>AlignSAR-Kette ohne GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="69"/>
        <source>AlignSAR datacube</source>
        <translation>AlignSAR-Datenwürfel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="70"/>
        <source>AlignSAR datacube of Campi Flegrei, 2020-2024</source>
        <translation>AlignSAR-Datenwürfel der Phlegräischen Felder, 2020-2024</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="71"/>
        <source>AlignSAR explorer</source>
        <translation>AlignSAR-Explorer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="72"/>
        <source>AlignSAR network</source>
        <translation>AlignSAR-Netz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="75"/>
        <source>All dates</source>
        <translation>Alle Termine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="77"/>
        <source>Also fetch the backscatter intensity of every epoch, for the amplitude layers of the datacube.</source>
        <translation>Ruft auch die Rückstreuintensität jeder Epoche ab, für die Amplitudenlayer des Datenwürfels.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="78"/>
        <source>Also fetch the tropospheric delay of every epoch, which stage 03 corrects for.</source>
        <translation>Ruft auch die troposphärische Verzögerung jeder Epoche ab, die Stufe 03 korrigiert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="79"/>
        <source>Also fetch the wrapped phase of every interferogram, filtered and unfiltered, for &apos;Unwrap again&apos; (02to05).</source>
        <translation>Ruft auch die gewickelte Phase jedes Interferogramms ab, gefiltert und ungefiltert, für 'Erneut abwickeln' (02to05).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="80"/>
        <source>Also fit a straight line that single wrong epochs, such as unwrapping errors, cannot draw away (RANSAC): its velocity (results/vel2, mm/yr) and its displacement at the first epoch (results/intercept2, mm). Without such epochs it is farther from the truth than the ordinary velocity (16.6 against 11.4 mm/yr in a trial).</source>
        <translation>Passt auch eine Gerade an, die einzelne falsche Epochen, etwa Abwicklungsfehler, nicht wegziehen können (RANSAC): ihre Geschwindigkeit (results/vel2, mm/yr) und ihre Verschiebung an der ersten Epoche (results/intercept2, mm). Ohne solche Epochen liegt sie weiter von der Wahrheit entfernt als die gewöhnliche Geschwindigkeit (16.6 gegenüber 11.4 mm/yr in einem Versuch).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="81"/>
        <source>Also set the pixels to no data in the .unw files of the stack, for those who go on in LiCSBAS. The originals are kept as .unw.ori and remain the input of every later run; a run that nullifies less restores them.</source>
        <translation>Setzt die Pixel auch in den .unw-Dateien des Stacks auf den Leerwert, für alle, die in LiCSBAS weiterarbeiten. Die Originale bleiben als .unw.ori erhalten und sind die Eingabe jedes späteren Laufs; ein Lauf, der weniger nullifiziert, stellt sie wieder her.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="82"/>
        <source>Also write prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif and data_coverage.kml to this folder. Empty: no previews; in QGIS they then go beside the datacube.</source>
        <translation>Schreibt auch prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif und data_coverage.kml in diesen Ordner. Leer: keine Vorschauen; in QGIS kommen sie dann neben den Datenwürfel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="83"/>
        <source>Also write the cube to this folder as a Zarr store with the same values and attributes, in chunks of 176 epochs of 64 x 64 pixels. An earlier store of the same time series is replaced; a folder with anything else is left alone. Needs the Python package zarr. Empty: no store.</source>
        <translation>Schreibt den Würfel auch als Zarr-Speicher mit denselben Werten und Attributen in diesen Ordner, in Blöcken (Chunks) von 176 Epochen mit 64 x 64 Pixeln. Ein früherer Speicher derselben Zeitreihe wird ersetzt; ein Ordner mit anderem Inhalt bleibt unberührt. Braucht das Python-Paket zarr. Leer: kein Speicher.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="84"/>
        <source>Also: {criteria}.</source>
        <translation>Außerdem: {criteria}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="85"/>
        <source>Amplitude (not calibrated)</source>
        <translation>Amplitude (nicht kalibriert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="86"/>
        <source>Amplitude of every epoch from the folder GEOC.MLI, with its mean, standard deviation and stability.</source>
        <translation>Amplitude jeder Epoche aus dem Ordner GEOC.MLI, mit Mittelwert, Standardabweichung und Stabilität.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="87"/>
        <source>Amplitude stability (1 = most stable)</source>
        <translation>Amplitudenstabilität (1 = am stabilsten)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="88"/>
        <source>Amplitude standard deviation (not calibrated)</source>
        <translation>Standardabweichung der Amplitude (nicht kalibriert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="89"/>
        <source>Amur</source>
        <translation>Amur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="90"/>
        <source>An interferogram is rejected if every loop it is part of has a closure phase with an RMS of at least this.</source>
        <translation>Ein Interferogramm wird verworfen, wenn jede Schleife, an der es beteiligt ist, eine Schlussphase mit mindestens diesem RMS hat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="91"/>
        <source>Animate time series</source>
        <translation>Zeitreihe animieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="93"/>
        <source>Annual amplitude</source>
        <translation>Jahresamplitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="94"/>
        <source>Annual amplitude (mm)</source>
        <translation>Jahresamplitude (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="95"/>
        <source>Annual amplitude standard deviation (mm)</source>
        <translation>Standardabweichung der Jahresamplitude (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="96"/>
        <source>Annual cosine</source>
        <translation>Jahreskosinus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="97"/>
        <source>Annual sine</source>
        <translation>Jahressinus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="98"/>
        <source>Annual term</source>
        <translation>Jahresterm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="99"/>
        <source>Antarctica</source>
        <translation>Antarktika</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="100"/>
        <source>Apparent displacement caused by the troposphere according to the maps in the folder GACOS.</source>
        <translation>Scheinbare Verschiebung durch die Troposphäre nach den Karten im Ordner GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="101"/>
        <source>Apply the mask</source>
        <translation>Die Maske anwenden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="102"/>
        <source>Arabia</source>
        <translation>Arabien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="103"/>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="105"/>
        <source>Area of interest: extent</source>
        <translation>Interessengebiet: Ausdehnung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="106"/>
        <source>Area of interest: polygons</source>
        <translation>Interessengebiet: Polygone</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="107"/>
        <source>Area to keep</source>
        <translation>Zu behaltendes Gebiet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="108"/>
        <source>Areas to keep</source>
        <translation>Zu behaltende Gebiete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="109"/>
        <source>Areas to mask</source>
        <translation>Zu maskierende Gebiete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="110"/>
        <source>Arrays are processed in row blocks that fit in this budget. The result does not depend on it.</source>
        <translation>Felder werden in Zeilenblöcken verarbeitet, die in dieses Budget passen. Das Ergebnis hängt nicht davon ab.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="111"/>
        <source>Articulation: one epoch holds two parts</source>
        <translation>Artikulation: eine Epoche hält zwei Teile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="112"/>
        <source>As LiCSAlert, without at least one</source>
        <translation>Wie LiCSAlert, ohne mindestens einen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="113"/>
        <source>As inverted</source>
        <translation>Wie invertiert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="114"/>
        <source>As inverted (cum.h5), if there is any</source>
        <translation>Wie invertiert (cum.h5), falls vorhanden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="115"/>
        <source>Ask the portal again</source>
        <translation>Das Portal erneut abfragen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="116"/>
        <source>Attempts per file</source>
        <translation>Versuche je Datei</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="117"/>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="118"/>
        <source>Average blocks of this many by this many pixels of the wrapped phase before it is unwrapped; a block is used where at least 80 % of its pixels are. 1 keeps full resolution.</source>
        <translation>Mittelt Blöcke von so vielen mal so vielen Pixeln der gewickelten Phase vor der Abwicklung; ein Block wird verwendet, wo mindestens 80 % seiner Pixel verwendet werden. 1 behält die volle Auflösung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="119"/>
        <source>Average blocks of this many by this many pixels; a block is kept where at least half of its pixels are valid. 1 keeps full resolution.</source>
        <translation>Mittelt Blöcke von so vielen mal so vielen Pixeln; ein Block bleibt, wo mindestens die Hälfte seiner Pixel gültig ist. 1 behält die volle Auflösung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="120"/>
        <source>Average coherence (0 to 1)</source>
        <translation>Mittlere Kohärenz (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="121"/>
        <source>Average coherence threshold</source>
        <translation>Schwelle der mittleren Kohärenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="122"/>
        <source>Back to the reference of the file</source>
        <translation>Zurück zur Referenz der Datei</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="123"/>
        <source>Band of ±1σ</source>
        <translation>Band von ±1σ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="124"/>
        <source>Baseline (m)</source>
        <translation>Basislinie (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="126"/>
        <source>Before anything is nullified: where the loops leave no doubt that an interferogram is off by one cycle at a pixel, take the cycle away from it, for this time series. The stack stays as it is. Not with compatible numbers.</source>
        <translation>Bevor etwas nullifiziert wird: wo die Schleifen keinen Zweifel lassen, dass ein Interferogramm an einem Pixel um einen Zyklus daneben liegt, wird ihm dieser Zyklus abgezogen, für diese Zeitreihe. Der Stack bleibt, wie er ist. Nicht mit kompatiblen Zahlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="127"/>
        <source>Best agreement of the runs</source>
        <translation>Beste Übereinstimmung der Läufe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="128"/>
        <source>Between every two dates</source>
        <translation>Zwischen je zwei Terminen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="129"/>
        <source>Between neighbouring dates</source>
        <translation>Zwischen benachbarten Terminen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="130"/>
        <source>Bilinear (LiCSAlert)</source>
        <translation>Bilinear (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="131"/>
        <source>Bilinear is smooth; at a jump of whole cycles it makes values in between, one pixel wide. Nearest neighbour keeps every value, and moves it by up to half a pixel. Products on the right grid are copied in any case.</source>
        <translation>Bilinear ist glatt; an einem Sprung um ganze Zyklen entstehen Zwischenwerte, ein Pixel breit. Der nächste Nachbar behält jeden Wert und verschiebt ihn um bis zu ein halbes Pixel. Produkte auf dem richtigen Gitter werden in jedem Fall kopiert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="132"/>
        <source>Bilinear surface</source>
        <translation>Bilineare Fläche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="133"/>
        <source>Blame the worst interferogram of</source>
        <translation>Schlechtestes Interferogramm nullifizieren aus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="134"/>
        <source>Block size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="135"/>
        <source>Bootstrap resamples</source>
        <translation>Bootstrap-Stichproben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="136"/>
        <source>Both are always computed. cumulative: root mean square, over the image, of the displacement that the sources do not explain. window: the largest root mean square in a window relative to the mean over the windows, which points at small areas. loudest: on each date the one that is farther from its trend.</source>
        <translation>Beide werden immer berechnet. cumulative: quadratisches Mittel, über das Bild, der Verschiebung, die die Quellen nicht erklären. window: das größte quadratische Mittel in einem Fenster relativ zum Mittel über die Fenster, was auf kleine Gebiete hinweist. loudest: an jedem Termin dasjenige, das weiter von seinem Trend entfernt ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="138"/>
        <source>Box in degrees left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Rechteck in Grad, das von der Anpassung ausgenommen wird, etwa ein Gebiet, das sich verformt. Nicht gesetzt: keines.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="139"/>
        <source>Box in degrees that the ramp and the trend with height are fitted to. Not set: all.</source>
        <translation>Rechteck in Grad, an das die Rampe und der Höhentrend angepasst werden. Nicht gesetzt: alles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="140"/>
        <source>Box to keep, west, east, south, north. The pixels whose centres are nearest to its edges are included.</source>
        <translation>Zu behaltendes Rechteck: West, Ost, Süd, Nord. Die Pixel, deren Mitten seinen Rändern am nächsten liegen, gehören dazu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="141"/>
        <source>Bridge: one pair holds two parts</source>
        <translation>Brücke: ein Paar hält zwei Teile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="142"/>
        <source>Bridges: {before} → {after}.</source>
        <translation>Brücken: {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="143"/>
        <source>Brings back {count}: {pairs}; the loops judge them anew.</source>
        <translation>Holt {count} zurück: {pairs}; die Schleifen prüfen sie neu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="144"/>
        <source>Brings unwrapped interferograms of other producers to the form of LiCSAR, which &apos;Prepare stack&apos; (02) and the whole chain read. In: a folder with products of HyP3, ARIA or NISAR (GUNW), or with own GeoTIFFs and a table that describes them. Out: a work folder with GEOC/ (phase in rad, positive away from the satellite; coherence; direction to the satellite, height), on one grid in degrees.

Sign, unit, reference date and geometry of each format are heeded: phase of ARIA, which counts from the later to the earlier date, is turned. For own GeoTIFFs the table or the dialog has to say sign, unit and wavelength; nothing is assumed. ARIA and NISAR bring no heights: choose a raster of heights, so that the direction is right on mountains and later stages have them.

References: Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013; https://hyp3-docs.asf.alaska.edu</source>
        <translation>Bringt abgewickelte Interferogramme anderer Hersteller in die Form von LiCSAR, die 'Stack vorbereiten' (02) und die ganze Kette lesen. Eingabe: ein Ordner mit Produkten von HyP3, ARIA oder NISAR (GUNW) oder mit eigenen GeoTIFFs und einer Tabelle, die sie beschreibt. Ausgabe: ein Arbeitsordner mit GEOC/ (Phase in rad, positiv vom Satelliten weg; Kohärenz; Richtung zum Satelliten, Höhe), auf einem Gitter in Grad.

Vorzeichen, Einheit, Bezugsdatum und Geometrie jedes Formats werden beachtet: Phase von ARIA, die vom späteren zum früheren Datum zählt, wird umgekehrt. Bei eigenen GeoTIFFs müssen die Tabelle oder der Dialog Vorzeichen, Einheit und Wellenlänge nennen; nichts wird angenommen. ARIA und NISAR bringen keine Höhen mit: wählen Sie ein Höhenraster, damit die Richtung im Gebirge stimmt und spätere Stufen Höhen haben.

Literatur: Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013; https://hyp3-docs.asf.alaska.edu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="146"/>
        <source>By coherence</source>
        <translation>Nach Kohärenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="147"/>
        <source>By hand (12)</source>
        <translation>Von Hand (12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="149"/>
        <source>Call the axes of the Zarr store y and x</source>
        <translation>Achsen des Zarr-Speichers y und x nennen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="151"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="153"/>
        <source>Caribbean</source>
        <translation>Karibik</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="154"/>
        <source>Catalogue of earthquakes</source>
        <translation>Erdbebenkatalog</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="155"/>
        <source>Catalogue of earthquakes (USGS, ISC, FDSN)</source>
        <translation>Erdbebenkatalog (USGS, ISC, FDSN)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="156"/>
        <source>Centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="157"/>
        <source>Change between the two dates as a layer</source>
        <translation>Änderung zwischen den beiden Terminen als Layer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="158"/>
        <source>Change in known deformation (sigma)</source>
        <translation>Änderung bekannter Deformation (Sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="159"/>
        <source>Change reference</source>
        <translation>Referenz ändern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="160"/>
        <source>Change {first} to {second} (mm, + towards satellite)</source>
        <translation>Änderung {first} bis {second} (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="161"/>
        <source>Check installation</source>
        <translation>Installation prüfen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="162"/>
        <source>Choice of the number of components</source>
        <translation>Wahl der Anzahl der Komponenten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="163"/>
        <source>Choose a datacube or time series of the project, or a folder (TS_… or GEOCml…), with 'Network'.</source>
        <translation>Wählen Sie mit 'Netz' einen Datenwürfel oder eine Zeitreihe des Projekts oder einen Ordner (TS_… oder GEOCml…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="166"/>
        <source>Choose two dates in the chart: drag for one, hold Shift and drag for the other.</source>
        <translation>Zwei Termine im Diagramm wählen: ziehen für den einen, mit gedrückter Umschalttaste ziehen für den anderen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="168"/>
        <source>Choose unrest detections of the project with &apos;Detections&apos;, or run &apos;Detect unrest&apos;.</source>
        <translation>Wählen Sie Unruheerkennungen des Projekts mit 'Erkennungen', oder führen Sie 'Unruhe erkennen' aus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="169"/>
        <source>Chooses the area that all displacements are relative to. In: a stack and its time-series folder. Out: the reference window and a report on how robust the network is.

Square tiles of about 5 km are scored by data coverage, coherence, component size and smooth terrain; among the best the one nearest to the wanted position is taken. Move the wanted position away from the deformation you study.</source>
        <translation>Wählt das Gebiet, auf das sich alle Verschiebungen beziehen. Eingabe: ein Stack und sein Zeitreihenordner. Ausgabe: das Referenzfenster und ein Bericht darüber, wie robust das Netz ist.

Quadratische Kacheln von etwa 5 km werden nach Datenabdeckung, Kohärenz, Komponentengröße und glattem Gelände bewertet; unter den besten wird diejenige genommen, die der gewünschten Position am nächsten liegt. Verlegen Sie die gewünschte Position weg von der Deformation, die Sie untersuchen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="170"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="171"/>
        <source>Click a line or a row to look at a pair; tick pairs to see what the network would be without.</source>
        <translation>Auf eine Linie oder Zeile klicken, um ein Paar anzusehen; Paare anhaken, um das Netz ohne sie zu sehen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="172"/>
        <source>Click a pixel to see why it is masked or kept.</source>
        <translation>Auf ein Pixel klicken: warum ist es maskiert oder behalten?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="173"/>
        <source>Click circles ({radius} m)</source>
        <translation>Kreise anklicken ({radius} m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="174"/>
        <source>Click points</source>
        <translation>Punkte anklicken</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="175"/>
        <source>Click the map</source>
        <translation>In die Karte klicken</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="176"/>
        <source>Click the map to see how the ground moved there.</source>
        <translation>In die Karte klicken, um die Bodenbewegung dort zu sehen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="177"/>
        <source>Click the name of a source (▦) for its map, a date for what no source explains on it.</source>
        <translation>Klicken Sie auf den Namen einer Quelle (▦) für ihre Karte, auf einen Termin für das, was dort keine Quelle erklärt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="178"/>
        <source>Click the reference</source>
        <translation>Referenz anklicken</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="181"/>
        <source>Closure limit per pixel</source>
        <translation>Grenze des Schleifenschlusses pro Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="182"/>
        <source>Cloud-optimised</source>
        <translation>Cloud-optimiert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="183"/>
        <source>Coherence</source>
        <translation>Kohärenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="185"/>
        <source>Coherence of 12-day pairs (0 to 1)</source>
        <translation>Kohärenz der 12-Tage-Paare (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="186"/>
        <source>Coherence of 24-day pairs (0 to 1)</source>
        <translation>Kohärenz der 24-Tage-Paare (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="187"/>
        <source>Coherence threshold per pair</source>
        <translation>Kohärenzschwelle je Paar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="190"/>
        <source>Colour by</source>
        <translation>Einfärben nach</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="191"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="192"/>
        <source>Common reference</source>
        <translation>Gemeinsame Referenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="193"/>
        <source>Compare the number of runs of gaps (n_gap_merged) with the maximum, instead of the number of gaps.</source>
        <translation>Vergleicht die Anzahl der zusammenhängenden Lückenfolgen (n_gap_merged) mit der Höchstzahl statt der Anzahl der Lücken.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="194"/>
        <source>Compare with GNSS</source>
        <translation>Mit GNSS vergleichen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="195"/>
        <source>Compare with a GNSS station…</source>
        <translation>Mit einer GNSS-Station vergleichen…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="196"/>
        <source>Complete pixels only</source>
        <translation>Nur vollständige Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="197"/>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="198"/>
        <source>Compression level</source>
        <translation>Kompressionsstufe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="200"/>
        <source>Connected subsets: {before} → {after} (of {sizes} epochs).</source>
        <translation>Verbundene Teilnetze: {before} → {after} (mit {sizes} Epochen).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="201"/>
        <source>Connection or reference (120)</source>
        <translation>Verbindung oder Referenz (120)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="202"/>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="203"/>
        <source>Consistency threshold</source>
        <translation>Konsistenzschwelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="204"/>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="206"/>
        <source>Converged runs per number of components that differ only in the random start. They agree much more closely than resampled ones, so mixing both kinds tends to split sources.</source>
        <translation>Konvergierte Läufe je Anzahl der Komponenten, die sich nur im zufälligen Start unterscheiden. Sie stimmen viel enger überein als die mit neu gezogenen Terminen, sodass eine Mischung beider Arten Quellen leicht aufspaltet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="207"/>
        <source>Converged runs per number of components, each on dates drawn with replacement. What is found again in many runs does not depend on a few dates.</source>
        <translation>Konvergierte Läufe je Anzahl der Komponenten, jeder auf mit Zurücklegen gezogenen Terminen. Was in vielen Läufen wiedergefunden wird, hängt nicht von wenigen Terminen ab.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="208"/>
        <source>Converts the unwrapped interferograms and coherences of a LiCSAR folder (GEOC) to a stack on one grid. In: GeoTIFFs of unwrapped phase (rad, positive away from the satellite) and coherence, unit vectors, height. Out: a stack folder (GEOCml…) in the format of LiCSBAS.

Multilooking averages n by n pixels: 1 keeps the full resolution of about 100 m, larger numbers make a smaller, smoother stack. Pairs that cannot be read are listed with the reason in the log and in no_unw_list.txt.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Wandelt die abgewickelten Interferogramme und Kohärenzen eines LiCSAR-Ordners (GEOC) in einen Stack auf einem Gitter um. Eingabe: GeoTIFFs der abgewickelten Phase (rad, positiv vom Satelliten weg) und der Kohärenz, Einheitsvektoren, Höhe. Ausgabe: ein Stack-Ordner (GEOCml…) im Format von LiCSBAS.

Multilooking mittelt n mal n Pixel: 1 behält die volle Auflösung von etwa 100 m, größere Zahlen ergeben einen kleineren, glatteren Stack. Nicht lesbare Paare werden mit dem Grund im Protokoll und in no_unw_list.txt aufgeführt.

Literatur: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="209"/>
        <source>Copy the datacubes into the catalogue</source>
        <translation>Die Datenwürfel in den Katalog kopieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="210"/>
        <source>Correct unwrapping errors</source>
        <translation>Abwicklungsfehler korrigieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="211"/>
        <source>Corrected interferograms (count)</source>
        <translation>Korrigierte Interferogramme (Anzahl)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="212"/>
        <source>Corrected share (0 to 1)</source>
        <translation>Korrigierter Anteil (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="213"/>
        <source>Count adjacent gaps once</source>
        <translation>Benachbarte Lücken einmal zählen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="214"/>
        <source>Count epochs that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Zählt Epochen, die allein zwei Teile des Netzes zusammenhalten, als stark verbunden. Dies ändert nur den Netzbericht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="215"/>
        <source>Count interferograms that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Zählt Interferogramme, die allein zwei Teile des Netzes zusammenhalten, als stark verbunden. Dies ändert nur den Netzbericht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="217"/>
        <source>Coverage (0 to 1)</source>
        <translation>Abdeckung (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="218"/>
        <source>Coverage and coherence of each pair</source>
        <translation>Abdeckung und Kohärenz jedes Paars</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="220"/>
        <source>Coverage of the datacube</source>
        <translation>Abdeckung des Datenwürfels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="221"/>
        <source>Coverage or coherence (11)</source>
        <translation>Abdeckung oder Kohärenz (11)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="223"/>
        <source>Create sample frame</source>
        <translation>Beispiel-Frame erzeugen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="224"/>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="225"/>
        <source>Cube to alert</source>
        <translation>Vom Würfel zum Alarm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="226"/>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="227"/>
        <source>Cuts an area of interest out of all rasters of a stack. In: a stack and an extent or polygons in any coordinate system. Out: a smaller stack.

The pixels nearest to the edges of the extent are included. With polygons, pixels outside are blanked and the stack is cut to the box around them. A smaller area makes all later stages faster and lets the reference be chosen near what you look at.</source>
        <translation>Schneidet ein Interessengebiet aus allen Rastern eines Stacks aus. Eingabe: ein Stack und eine Ausdehnung oder Polygone in beliebigem Koordinatenbezugssystem. Ausgabe: ein kleinerer Stack.

Die Pixel, die den Rändern der Ausdehnung am nächsten liegen, gehören dazu. Bei Polygonen werden Pixel außerhalb zu Leerwerten, und der Stack wird auf das umgebende Rechteck zugeschnitten. Ein kleineres Gebiet beschleunigt alle späteren Stufen und erlaubt es, die Referenz nahe am untersuchten Ort zu wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="233"/>
        <source>Dates after the baseline</source>
        <translation>Termine nach dem Basiszeitraum</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="234"/>
        <source>Dates and differences</source>
        <translation>Termine und Differenzen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="235"/>
        <source>Dates not to span</source>
        <translation>Nicht zu überspannende Tage</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="236"/>
        <source>Dates of earthquakes or other steps, separated by commas</source>
        <translation>Tage von Erdbeben oder anderen Sprüngen, mit Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="237"/>
        <source>Dates of steps</source>
        <translation>Tage von Sprüngen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="238"/>
        <source>Dates of steps are written yyyy-mm-dd, such as 2021-03-15.</source>
        <translation>Tage von Sprüngen als yyyy-mm-dd schreiben, etwa 2021-03-15.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="239"/>
        <source>Dates of sudden offsets such as earthquakes, separated by commas; an epoch of the same date is after it.</source>
        <translation>Tage plötzlicher Versätze wie Erdbeben, mit Kommas getrennt; eine Epoche am selben Tag liegt danach.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="240"/>
        <source>Dates per second</source>
        <translation>Termine pro Sekunde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="241"/>
        <source>Dates such as 20200601, and pairs such as 20200601_20210601 for the displacement between two dates, separated by commas. For a date without epoch the nearest one is taken.</source>
        <translation>Tage wie 20200601 und Paare wie 20200601_20210601 für die Verschiebung zwischen zwei Tagen, mit Kommas getrennt. Für einen Tag ohne Epoche wird die nächstgelegene genommen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="242"/>
        <source>Dates to learn from</source>
        <translation>Termine zum Lernen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="243"/>
        <source>Day of the annual maximum (1 January is 0)</source>
        <translation>Tag des Jahresmaximums (1. Januar ist 0)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="244"/>
        <source>Day of the first semi-annual maximum (1 January is 0)</source>
        <translation>Tag des ersten Halbjahresmaximums (1. Januar ist 0)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="245"/>
        <source>Day of the year of the annual maximum</source>
        <translation>Tag im Jahr des Jahresmaximums</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="246"/>
        <source>Day of the year of the first semi-annual maximum</source>
        <translation>Tag im Jahr des ersten Halbjahresmaximums</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="247"/>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="248"/>
        <source>Days around an epoch</source>
        <translation>Tage um eine Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="249"/>
        <source>Debian and Ubuntu: sudo apt install {debian}. Other distributions have packages of similar names, conda: conda install -c conda-forge {packages}</source>
        <translation>Debian und Ubuntu: sudo apt install {debian}. Andere Distributionen haben Pakete mit ähnlichen Namen, conda: conda install -c conda-forge {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="250"/>
        <source>Decompose velocity</source>
        <translation>Geschwindigkeit zerlegen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="251"/>
        <source>Decorrelation in winter</source>
        <translation>Dekorrelation im Winter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="254"/>
        <source>Defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="255"/>
        <source>Deformation model</source>
        <translation>Deformationsmodell</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="256"/>
        <source>Detections</source>
        <translation>Erkennungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="257"/>
        <source>Differences to the first place</source>
        <translation>Differenzen zum ersten Ort</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="258"/>
        <source>Displacement</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="259"/>
        <source>Displacement (mm)
+ towards satellite</source>
        <translation>Verschiebung (mm)
+ zum Satelliten hin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="262"/>
        <source>Displacement and velocity are always masked with the noise mask of stage 15; this masks all other layers too, except the mask itself and linear_velocity_unmasked.</source>
        <translation>Verschiebung und Geschwindigkeit werden immer mit der Rauschmaske der Stufe 15 maskiert; dies maskiert auch alle anderen Layer, außer der Maske selbst und linear_velocity_unmasked.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="263"/>
        <source>Displacement and velocity are relative to the median of the pixels with their centre in this box that have a value on every epoch and a mean coherence above 0.6. Empty: the reference pixel of stage 16.</source>
        <translation>Verschiebung und Geschwindigkeit beziehen sich auf den Median der Pixel mit ihrer Mitte in diesem Rechteck, die an jeder Epoche einen Wert und eine mittlere Kohärenz über 0.6 haben. Leer: das Referenzpixel der Stufe 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="264"/>
        <source>Displacement and velocity become 0 at the pixels around this point.</source>
        <translation>Verschiebung und Geschwindigkeit werden an den Pixeln um diesen Punkt 0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="266"/>
        <source>Displacement at the first epoch on the robust line (mm)</source>
        <translation>Verschiebung der robusten Gerade zur ersten Epoche (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="267"/>
        <source>Displacement becomes 0 on this date.</source>
        <translation>Die Verschiebung wird an diesem Datum 0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="268"/>
        <source>Displacement from {first} to {last} (mm, + towards satellite)</source>
        <translation>Verschiebung von {first} bis {last} (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="270"/>
        <source>Displacement minus reconstruction (mm, + towards satellite)</source>
        <translation>Verschiebung minus Rekonstruktion (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="271"/>
        <source>Displacement on {last} (mm, + towards satellite)</source>
        <translation>Verschiebung am {last} (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="272"/>
        <source>Displacement per metre of baseline, from DEM errors (mm/m)</source>
        <translation>Verschiebung je Meter Basislinie, aus DEM-Fehlern (mm/m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="273"/>
        <source>Displacement since the first date</source>
        <translation>Verschiebung seit dem ersten Termin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="274"/>
        <source>Displacement without filter</source>
        <translation>Verschiebung ohne Filter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="275"/>
        <source>Distance along the line (km)</source>
        <translation>Entfernung entlang der Linie (km)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="277"/>
        <source>Do as the original where it is known to be wrong: learn also from the first image after the baseline; leave out pixels that are missing on any date, also a later one, before the resolution is reduced; call the source that follows time best deformation and the one that follows height best topographic, however weakly, and none topographic if both are the same; let the residual in windows be 0 on the first date.</source>
        <translation>Verhält sich wie das Original, wo es bekanntermaßen falsch ist: lernt auch aus dem ersten Bild nach dem Basiszeitraum; lässt Pixel, die an irgendeinem Termin fehlen, auch an einem späteren, vor der Verringerung der Auflösung weg; nennt die Quelle, die der Zeit am besten folgt, Deformation und die, die der Höhe am besten folgt, topographisch, wie schwach auch immer, und keine topographisch, wenn beide dieselbe sind; lässt das Residuum in Fenstern am ersten Termin 0 sein.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="278"/>
        <source>Do not filter</source>
        <translation>Nicht filtern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="279"/>
        <source>Do not look for epochs that alone hold two parts of the network together. This changes the network report only.</source>
        <translation>Sucht nicht nach Epochen, die allein zwei Teile des Netzes zusammenhalten. Dies ändert nur den Netzbericht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="280"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="281"/>
        <source>Done without {count} pairs: {path}</source>
        <translation>Fertig ohne {count} Paare: {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="282"/>
        <source>Double click to rename, Delete to remove</source>
        <translation>Doppelklick: umbenennen, Entf: entfernen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="283"/>
        <source>Doubled after every attempt. Where a busy server says how long to wait, that counts.</source>
        <translation>Nach jedem Versuch verdoppelt. Wo ein ausgelasteter Server nennt, wie lange zu warten ist, gilt das.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="284"/>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="285"/>
        <source>Download AlignSAR sample</source>
        <translation>AlignSAR-Beispiel herunterladen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="288"/>
        <source>Downloads the interferograms of a LiCSAR frame from the COMET portal. In: a frame ID, or an area of interest, whose frame is looked for on the portal; dates. Out: a work folder with GEOC/ (unwrapped phase in rad, positive away from the satellite; coherence; geometry), and if wanted GACOS/ (delay in rad) and GEOC.MLI/ (intensity).

Run it again after an interruption, or to get what was published since: only what is new, changed or missing is fetched. A file has its name only when it is complete, and a good file is never lost. The report tells what was fetched, what was there already, what is not published, and what failed; download.json lists every file. Proxy and certificates are those set in QGIS.

Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</source>
        <translation>Lädt die Interferogramme eines LiCSAR-Frames vom COMET-Portal herunter. Eingabe: eine Frame-ID oder ein Interessengebiet, dessen Frame auf dem Portal gesucht wird; ein Zeitraum. Ausgabe: ein Arbeitsordner mit GEOC/ (abgewickelte Phase in rad, positiv vom Satelliten weg; Kohärenz; Geometrie) und auf Wunsch GACOS/ (Verzögerung in rad) und GEOC.MLI/ (Intensität).

Führen Sie es nach einer Unterbrechung erneut aus, oder um seither Veröffentlichtes zu erhalten: nur Neues, Geändertes oder Fehlendes wird abgerufen. Eine Datei hat ihren Namen erst, wenn sie vollständig ist, und eine gute Datei geht nie verloren. Der Bericht nennt, was abgerufen wurde, was schon da war, was nicht veröffentlicht ist und was fehlschlug; download.json führt jede Datei auf. Proxy und Zertifikate sind die in QGIS gesetzten.

Literatur: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="289"/>
        <source>Downloads the published AlignSAR time-series sample of Campi Flegrei and shows it. Out: a folder with preview rasters (velocity in mm/yr, positive towards the satellite; coherence 0 to 1; residual RMS and spatio-temporal consistency in mm), the coverage polygon, the list of Sentinel-1 scenes as a table, and the datacube (NetCDF), which &apos;Load datacube&apos; puts on the map.

The datacube is large; empty its address to leave it out. Running again resumes.</source>
        <translation>Lädt das veröffentlichte AlignSAR-Zeitreihenbeispiel der Phlegräischen Felder herunter und zeigt es. Ausgabe: ein Ordner mit Vorschaurastern (Geschwindigkeit in mm/yr, positiv zum Satelliten hin; Kohärenz 0 bis 1; RMS der Residuen und raumzeitliche Konsistenz in mm), das Abdeckungspolygon, die Liste der Sentinel-1-Szenen als Tabelle und der Datenwürfel (NetCDF), den 'Datenwürfel laden' auf die Karte bringt.

Der Datenwürfel ist groß; leeren Sie seine Adresse, um ihn wegzulassen. Erneutes Ausführen setzt fort.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="290"/>
        <source>Draw a profile line</source>
        <translation>Eine Profillinie zeichnen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="291"/>
        <source>Draw an area</source>
        <translation>Ein Gebiet zeichnen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="292"/>
        <source>Draw each epoch before the filter, what was removed, and after it, in 16filt_cum/. This takes minutes.</source>
        <translation>Zeichnet jede Epoche vor dem Filter, was entfernt wurde, und danach, in 16filt_cum/. Dies dauert Minuten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="293"/>
        <source>Draw mask_ts.png with the velocity, the mask and every criterion.</source>
        <translation>Zeichnet mask_ts.png mit der Geschwindigkeit, der Maske und jedem Kriterium.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="294"/>
        <source>Draw mask_ts_masked.png too, where every panel shows only the pixels that are kept.</source>
        <translation>Zeichnet auch mask_ts_masked.png, wo jedes Teilbild nur die behaltenen Pixel zeigt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="295"/>
        <source>Draw the alert figure also as it was on each date after the baseline.</source>
        <translation>Zeichnet die Alarmabbildung auch so, wie sie an jedem Termin nach dem Basiszeitraum aussah.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="296"/>
        <source>Draw the figures and the report.</source>
        <translation>Die Abbildungen und den Bericht erstellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="297"/>
        <source>Draw the pairs that would close gaps, stand beside bridges, or close loops.</source>
        <translation>Zeichnet die Paare ein, die Lücken schließen, neben Brücken stehen oder Schleifen schließen würden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="298"/>
        <source>Draw the reference area</source>
        <translation>Das Referenzgebiet zeichnen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="299"/>
        <source>Draw the results, the increments and the residuals as PNG files; LiCSBAS draws them unless told --nopngs.</source>
        <translation>Zeichnet die Ergebnisse, die Inkremente und die Residuen als PNG-Dateien; LiCSBAS zeichnet sie, sofern nicht --nopngs angegeben ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="300"/>
        <source>Draw what would mend it</source>
        <translation>Einzeichnen, was es beheben würde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="301"/>
        <source>Draws the displacement of a datacube at every date as an animation for talks and web pages. In: a datacube. Out: an animated GIF, or an MP4 film where the program ffmpeg is installed; each picture has its date, a scale, the reference, and a legend in mm, red towards the satellite.

GIF files grow with the size and the number of dates; a period or a smaller size keeps them small.</source>
        <translation>Zeichnet die Verschiebung eines Datenwürfels an jedem Termin als Animation für Vorträge und Webseiten. Eingabe: ein Datenwürfel. Ausgabe: ein animiertes GIF oder ein MP4-Film, wo das Programm ffmpeg installiert ist; jedes Bild hat sein Datum, einen Maßstab, die Referenz und eine Legende in mm, rot zum Satelliten hin.

GIF-Dateien wachsen mit der Größe und der Anzahl der Termine; ein Zeitraum oder eine kleinere Größe hält sie klein.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="302"/>
        <source>Draws the network of interferograms, tells what is weak in it, and which pairs would mend it. In: a time-series folder of stage 11 or later, also of LiCSBAS, or a folder of interferograms. Out: a baseline–time plot with the pairs that are kept and those that each rule rejected, and the number of pairs that span each interval; tables of findings, pairs, epochs and loops.

Findings, the gravest first: gaps that no pair spans, unconnected subsets, bridges (pairs whose loss splits the network), epochs with a single pair, articulation epochs, and pairs in no loop, whose unwrapping errors cannot be found. For each the best rejected pair to bring back and the shortest pair to form are named.

Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792</source>
        <translation>Zeichnet das Netz der Interferogramme, sagt, was darin schwach ist und welche Paare es beheben würden. Eingabe: ein Zeitreihenordner der Stufe 11 oder später, auch von LiCSBAS, oder ein Ordner mit Interferogrammen. Ausgabe: ein Basislinien-Zeit-Diagramm mit den behaltenen und den von jeder Regel verworfenen Paaren und der Anzahl der Paare, die jedes Intervall überspannen; Tabellen der Befunde, Paare, Epochen und Schleifen.

Befunde, die schwersten zuerst: Lücken, die kein Paar überspannt, unverbundene Teilnetze, Brücken (Paare, deren Verlust das Netz teilt), Epochen mit einem einzigen Paar, Artikulationsepochen und Paare in keiner Schleife, deren Abwicklungsfehler sich nicht finden lassen. Für jeden werden das beste verworfene Paar zum Zurückholen und das kürzeste zu bildende Paar genannt.

Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="303"/>
        <source>Drop every value that takes part in no complete loop of three interferograms at its pixel, and the interferograms that stage 12 found in no loop at all.</source>
        <translation>Lässt jeden Wert weg, der an seinem Pixel zu keiner vollständigen Schleife von drei Interferogrammen gehört, und die Interferogramme, die Stufe 12 in gar keiner Schleife fand.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="304"/>
        <source>Drop values outside loops</source>
        <translation>Werte außerhalb von Schleifen weglassen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="305"/>
        <source>Drops {count}: {pairs}.</source>
        <translation>Lässt {count} weg: {pairs}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="306"/>
        <source>E-mail of the creator</source>
        <translation>E-Mail des Urhebers</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="307"/>
        <source>Each epoch also forms an interferogram with the one about a year later.</source>
        <translation>Jede Epoche bildet auch ein Interferogramm mit der etwa ein Jahr späteren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="308"/>
        <source>Each epoch forms interferograms with this many of the epochs that follow.</source>
        <translation>Jede Epoche bildet Interferogramme mit so vielen der folgenden Epochen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="310"/>
        <source>Earlier epochs are left out.</source>
        <translation>Frühere Epochen werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="311"/>
        <source>Earthquakes as steps</source>
        <translation>Erdbeben als Sprünge</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="312"/>
        <source>Earthquakes of a catalogue as steps…</source>
        <translation>Erdbeben eines Katalogs als Sprünge…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="314"/>
        <source>East velocity (mm/yr, + to the east)</source>
        <translation>Ostgeschwindigkeit (mm/yr, + nach Osten)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="315"/>
        <source>East velocity standard deviation (mm/yr)</source>
        <translation>Standardabweichung der Ostgeschwindigkeit (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="316"/>
        <source>Empty: left out.</source>
        <translation>Leer: weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="318"/>
        <source>End of the baseline</source>
        <translation>Ende des Basiszeitraums</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="319"/>
        <source>End of the baseline (yyyymmdd)</source>
        <translation>Ende des Basiszeitraums (yyyymmdd)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="325"/>
        <source>Epoch on which displacement is 0. A pixel without a value on that date is left out. Empty: the first epoch, which costs no pixel.</source>
        <translation>Epoche, an der die Verschiebung 0 ist. Ein Pixel ohne Wert an diesem Datum wird weggelassen. Leer: die erste Epoche, die kein Pixel kostet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="326"/>
        <source>Epoch with a single pair</source>
        <translation>Epoche mit einem einzigen Paar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="328"/>
        <source>Epochs far from the rest weigh less, such as those with strong atmosphere (Huber&apos;s M-estimate).</source>
        <translation>Epochen, die weit von den übrigen liegen, zählen weniger, etwa solche mit starker Atmosphäre (M-Schätzer nach Huber).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="329"/>
        <source>Epochs that lose their last pair: {epochs}.</source>
        <translation>Epochen, die ihr letztes Paar verlieren: {epochs}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="330"/>
        <source>Equal weights</source>
        <translation>Gleiche Gewichte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="331"/>
        <source>Estimate the phase per metre of height and subtract it before unwrapping; it is put back afterwards. Not together with GACOS.</source>
        <translation>Schätzt die Phase je Meter Höhe und zieht sie vor der Abwicklung ab; danach wird sie wieder hinzugefügt. Nicht zusammen mit GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="332"/>
        <source>Estimates how certain the velocity is and how consistent each pixel is with its neighbours. In: a time-series folder after stage 13. Out: velocity standard deviation from bootstrap resamples of the epochs (mm/yr), spatio-temporal consistency (mm), merged gap count; if wanted, a robust velocity (mm/yr) that single wrong epochs cannot draw away.

References: Efron and Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; Hanssen et al. (2008), spatio-temporal consistency; Fischler and Bolles (1981), https://doi.org/10.1145/358669.358692 (robust velocity)</source>
        <translation>Schätzt, wie sicher die Geschwindigkeit ist und wie konsistent jedes Pixel mit seinen Nachbarn ist. Eingabe: ein Zeitreihenordner nach Stufe 13. Ausgabe: Standardabweichung der Geschwindigkeit aus Bootstrap-Stichproben der Epochen (mm/yr), raumzeitliche Konsistenz (mm), Anzahl zusammengefasster Lücken; auf Wunsch eine robuste Geschwindigkeit (mm/yr), die einzelne falsche Epochen nicht wegziehen können.

Literatur: Efron und Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; Hanssen et al. (2008), raumzeitliche Konsistenz; Fischler und Bolles (1981), https://doi.org/10.1145/358669.358692 (robuste Geschwindigkeit)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="333"/>
        <source>Eurasia</source>
        <translation>Eurasien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="334"/>
        <source>Every loop beside a failing one (as LiCSBAS)</source>
        <translation>Allen Schleifen neben fehlerhaften (wie LiCSBAS)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="335"/>
        <source>Every velocity is taken relative to its mean around this point, so that all have the same reference.</source>
        <translation>Jede Geschwindigkeit wird auf ihr Mittel um diesen Punkt bezogen, sodass alle dieselbe Referenz haben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="337"/>
        <source>Examine its network</source>
        <translation>Dessen Netz untersuchen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="338"/>
        <source>Examine network of interferograms</source>
        <translation>Netz der Interferogramme untersuchen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="339"/>
        <source>Excluded extent</source>
        <translation>Ausgeschlossene Ausdehnung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="340"/>
        <source>Excluded range</source>
        <translation>Ausgeschlossener Bereich</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="341"/>
        <source>Explore its time series</source>
        <translation>Dessen Zeitreihen erkunden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="342"/>
        <source>Explore time series</source>
        <translation>Zeitreihen erkunden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="343"/>
        <source>Exponential decay</source>
        <translation>Exponentielles Abklingen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="344"/>
        <source>Export KMZ</source>
        <translation>KMZ exportieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="345"/>
        <source>Export STAC catalogue</source>
        <translation>STAC-Katalog exportieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="346"/>
        <source>Export batch file</source>
        <translation>Batch-Datei exportieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="347"/>
        <source>Export datacube</source>
        <translation>Datenwürfel exportieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="348"/>
        <source>Export dated rasters</source>
        <translation>Datierte Raster exportieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="349"/>
        <source>Export points</source>
        <translation>Punkte exportieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="350"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="351"/>
        <source>Extract epochs</source>
        <translation>Epochen extrahieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="352"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="353"/>
        <source>Fate</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="354"/>
        <source>Fetch what is new of frames that the table names by ID. Off: only what has been downloaded is processed.</source>
        <translation>Ruft Neues von Frames ab, die die Tabelle mit ihrer ID nennt. Aus: nur bereits Heruntergeladenes wird verarbeitet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="355"/>
        <source>Fewest components</source>
        <translation>Kleinste Anzahl der Komponenten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="359"/>
        <source>File of frames</source>
        <translation>Datei der Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="360"/>
        <source>File of pixel ranges to mask</source>
        <translation>Datei der zu maskierenden Pixelbereiche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="361"/>
        <source>File of polygons to keep</source>
        <translation>Datei der zu behaltenden Polygone</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="362"/>
        <source>File of polygons to mask</source>
        <translation>Datei der zu maskierenden Polygone</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="365"/>
        <source>Files already there</source>
        <translation>Bereits vorhandene Dateien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="366"/>
        <source>Files fetched</source>
        <translation>Abgerufene Dateien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="367"/>
        <source>Files fetched at the same time. More is not always faster, and servers may refuse many.</source>
        <translation>Gleichzeitig abgerufene Dateien. Mehr ist nicht immer schneller, und Server können viele ablehnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="368"/>
        <source>Files not published</source>
        <translation>Nicht veröffentlichte Dateien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="369"/>
        <source>Files that failed</source>
        <translation>Fehlgeschlagene Dateien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="370"/>
        <source>Fill holes in delay maps</source>
        <translation>Löcher in Verzögerungskarten füllen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="371"/>
        <source>Fill missing samples</source>
        <translation>Fehlende Werte auffüllen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="372"/>
        <source>Fill pixels without delay from the mean of their neighbours, in one pass. Useful along coasts, where the maps have single missing pixels.</source>
        <translation>Füllt Pixel ohne Verzögerung mit dem Mittel ihrer Nachbarn, in einem Durchgang. Nützlich an Küsten, wo den Karten einzelne Pixel fehlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="373"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="374"/>
        <source>Filter and unwrap the wrapped interferograms (stage 02to05) instead of taking the unwrapped ones (stages 02 and 03). Needs their wrapped phase and the Python package snaphu.</source>
        <translation>Filtert die gewickelten Interferogramme und wickelt sie ab (Stufe 02to05), statt die abgewickelten zu nehmen (Stufen 02 und 03). Braucht deren gewickelte Phase und das Python-Paket snaphu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="375"/>
        <source>Filter with all pixels, also those that &apos;Mask noise&apos; (stage 15) rejected.</source>
        <translation>Filtert mit allen Pixeln, auch mit denen, die 'Rauschen maskieren' (Stufe 15) verworfen hat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="376"/>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="377"/>
        <source>Filtered (cum_filt.h5), if there is any</source>
        <translation>Gefiltert (cum_filt.h5), falls vorhanden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="378"/>
        <source>Filtered displacement</source>
        <translation>Gefilterte Verschiebung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="381"/>
        <source>Filtered velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Gefilterte Geschwindigkeit in der Maske (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="382"/>
        <source>Filtered, if there is any</source>
        <translation>Gefiltert, falls vorhanden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="384"/>
        <source>Finds unwrapping errors by the phase around triangles of interferograms, which should be zero. In: a stack and its time-series folder. Out: lists of bad pairs, per-pixel loop statistics, coverage and mean coherence.

A pair is rejected when all its triangles close worse than the threshold (rad). Nullification goes further: it sets single pixels of a pair to no-data where the loops blame that pair; the untouched phase is kept beside it as .unw.ori and comes back when the stage runs without nullification.

Reference: Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</source>
        <translation>Findet Abwicklungsfehler anhand der Phase um Dreiecke von Interferogrammen, die null sein sollte. Eingabe: ein Stack und sein Zeitreihenordner. Ausgabe: Listen schlechter Paare, Schleifenstatistik pro Pixel, Abdeckung und mittlere Kohärenz.

Ein Paar wird verworfen, wenn alle seine Dreiecke schlechter als die Schwelle (rad) schließen. Die Nullifizierung geht weiter: sie setzt einzelne Pixel eines Paars auf den Leerwert, wo die Schleifen dieses Paar als Ursache ausweisen; die unveränderte Phase bleibt daneben als .unw.ori erhalten und kommt zurück, wenn die Stufe ohne Nullifizierung läuft.

Literatur: Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="385"/>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="386"/>
        <source>First date</source>
        <translation>Erstes Datum</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="388"/>
        <source>First pause between attempts</source>
        <translation>Erste Pause zwischen Versuchen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="391"/>
        <source>Fit a constant acceleration; the velocity stays the mean over the period.</source>
        <translation>Passt eine konstante Beschleunigung an; die Geschwindigkeit bleibt das Mittel über den Zeitraum.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="392"/>
        <source>Fit a sine of half a year, too.</source>
        <translation>Auch einen Sinus von einem halben Jahr anpassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="393"/>
        <source>Fit a sine of one year beside the velocity.</source>
        <translation>Neben der Geschwindigkeit einen Jahressinus anpassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="394"/>
        <source>Fit a sine of one year beside the velocity; its amplitude and the day of its maximum become maps.</source>
        <translation>Passt neben der Geschwindigkeit einen Jahressinus an; seine Amplitude und der Tag seines Maximums werden Karten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="395"/>
        <source>Fit extent</source>
        <translation>Ausdehnung der Anpassung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="396"/>
        <source>Fit range</source>
        <translation>Bereich der Anpassung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="397"/>
        <source>Fits the displacement of every pixel over a period of your choice. In: a datacube. Out: a GeoTIFF with the velocity (mm/yr, positive towards the satellite) and its standard deviation (1σ), and bands for an acceleration, annual and semi-annual terms and steps at dates that you ask for, the RMS of the residuals, and the number of epochs.

Add an annual term where the period is not a whole number of years or the ground has seasons, and a step for every earthquake inside the period: both would else end in the velocity. The standard deviations take the epochs as independent.

Bevis and Brown (2014), https://doi.org/10.1007/s00190-013-0685-5</source>
        <translation>Passt die Verschiebung jedes Pixels über einen Zeitraum Ihrer Wahl an. Eingabe: ein Datenwürfel. Ausgabe: ein GeoTIFF mit der Geschwindigkeit (mm/yr, positiv zum Satelliten hin) und ihrer Standardabweichung (1σ) und Kanälen für eine Beschleunigung, Jahres- und Halbjahresterme und Sprünge an gewünschten Tagen, den RMS der Residuen und die Anzahl der Epochen.

Fügen Sie einen Jahresterm hinzu, wo der Zeitraum keine ganze Zahl von Jahren ist oder der Boden Jahreszeiten zeigt, und einen Sprung für jedes Erdbeben im Zeitraum: beides ginge sonst in die Geschwindigkeit ein. Die Standardabweichungen nehmen die Epochen als unabhängig an.

Bevis und Brown (2014), https://doi.org/10.1007/s00190-013-0685-5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="400"/>
        <source>Folder for previews</source>
        <translation>Ordner für Vorschauen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="407"/>
        <source>Folder of a time series (TS_…) or stack (GEOCml…)</source>
        <translation>Ordner einer Zeitreihe (TS_…) oder eines Stacks (GEOCml…)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="414"/>
        <source>Folder that holds GEOC, GEOC.MLI and GACOS. Empty: the folder around the time-series folder.</source>
        <translation>Ordner, der GEOC, GEOC.MLI und GACOS enthält. Leer: der Ordner, in dem der Zeitreihenordner liegt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="416"/>
        <source>Folder to make or to go on with. What is missing is downloaded into it, and the plugin looks there from then on (Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR).</source>
        <translation>Ordner, der erstellt oder fortgeführt wird. Was fehlt, wird in ihn heruntergeladen, und die Erweiterung sucht fortan dort (Einstellungen &gt; Optionen &gt; Verarbeitung &gt; Datenanbieter &gt; AlignSAR).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="420"/>
        <source>Folder with one sub-folder per pair, as downloaded from the LiCSAR portal, or the folder around it.</source>
        <translation>Ordner mit einem Unterordner je Paar, wie vom LiCSAR-Portal heruntergeladen, oder der Ordner, in dem er liegt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="422"/>
        <source>Folder with unpacked HyP3 products, ARIA or NISAR files, or own GeoTIFFs; sub-folders are searched.</source>
        <translation>Ordner mit entpackten HyP3-Produkten, ARIA- oder NISAR-Dateien oder eigenen GeoTIFFs; Unterordner werden durchsucht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="423"/>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="424"/>
        <source>For a folder of interferograms, read every pixel of it. A time-series folder has them in its lists.</source>
        <translation>Liest bei einem Ordner mit Interferogrammen jedes Pixel davon. Ein Zeitreihenordner hat die Werte in seinen Listen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="425"/>
        <source>For own GeoTIFFs.</source>
        <translation>Für eigene GeoTIFFs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="426"/>
        <source>For own GeoTIFFs. Sentinel-1 has 0.0554658 m.</source>
        <translation>Für eigene GeoTIFFs. Sentinel-1 hat 0.0554658 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="427"/>
        <source>For own GeoTIFFs: movement from the first to the second date of the pair, relative to the satellite.</source>
        <translation>Für eigene GeoTIFFs: Bewegung vom ersten zum zweiten Datum des Paars, relativ zum Satelliten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="428"/>
        <source>For programs that know no other names than these. Off: lat and lon, as in the NetCDF file.</source>
        <translation>Für Programme, die keine anderen Namen als diese kennen. Aus: lat und lon, wie in der NetCDF-Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="429"/>
        <source>For the residual in windows.</source>
        <translation>Für das Residuum in Fenstern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="430"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="432"/>
        <source>Frame ID</source>
        <translation>Frame-ID</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="435"/>
        <source>Frames at the same time</source>
        <translation>Gleichzeitig bearbeitete Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="438"/>
        <source>Frames that meet this box. Empty: all frames, whose corners come in some 2500 small files the first time.</source>
        <translation>Frames, die dieses Rechteck berühren. Leer: alle Frames, deren Ecken beim ersten Mal in etwa 2500 kleinen Dateien kommen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="439"/>
        <source>Frames whose last run was completed, with the same row and configuration, are left as they are. Off: they are run too, so that new interferograms are taken up; stages with nothing new are skipped.</source>
        <translation>Frames, deren letzter Lauf mit derselben Zeile und Konfiguration abgeschlossen wurde, bleiben, wie sie sind. Aus: auch sie werden ausgeführt, sodass neue Interferogramme aufgenommen werden; Stufen ohne Neues werden übersprungen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="441"/>
        <source>From the datacube alone, which has not every index: {path}</source>
        <translation>Nur aus dem Datenwürfel, der nicht jeden Index hat: {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="443"/>
        <source>Full colour at</source>
        <translation>Volle Farbe bei</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="444"/>
        <source>GACOS atmosphere</source>
        <translation>GACOS-Atmosphäre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="445"/>
        <source>GACOS atmosphere (mm, + towards satellite)</source>
        <translation>GACOS-Atmosphäre (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="446"/>
        <source>GACOS beside GEOC</source>
        <translation>GACOS neben GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="447"/>
        <source>GACOS delay maps</source>
        <translation>GACOS-Verzögerungskarten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="451"/>
        <source>GNSS station</source>
        <translation>GNSS-Station</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="453"/>
        <source>GNSS {name}</source>
        <translation>GNSS {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="454"/>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="455"/>
        <source>Gap: no pair spans it</source>
        <translation>Lücke: kein Paar überspannt sie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="456"/>
        <source>Gaps in the network</source>
        <translation>Lücken im Netz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="457"/>
        <source>Gaps that close: {gaps}.</source>
        <translation>Lücken, die sich schließen: {gaps}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="458"/>
        <source>Gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="459"/>
        <source>Give missing samples of pixels inside the mask the value of the temporal low-pass.</source>
        <translation>Gibt fehlenden Werten von Pixeln innerhalb der Maske den Wert des zeitlichen Tiefpasses.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="461"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: a range given by polygons alone loses its last row and column.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: ein nur durch Polygone gegebener Bereich verliert seine letzte Zeile und Spalte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="462"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: a resample that is singular at any pixel is dropped for all, the first epoch counts as observed everywhere, and a gap at the beginning is not counted in n_gap_merged.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: eine Stichprobe, die an irgendeinem Pixel singulär ist, wird für alle weggelassen, die erste Epoche gilt überall als beobachtet, und eine Lücke am Anfang wird in n_gap_merged nicht gezählt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="463"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: component areas are kept in one byte (modulo 256), and a term of weight 0 still excludes the blocks where it is unknown.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: Komponentenflächen werden in einem Byte gehalten (modulo 256), und ein Term mit Gewicht 0 schließt die Blöcke, in denen er unbekannt ist, trotzdem aus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="464"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: coordinates half a pixel south-west of the centres, displacement relative to the pixel whose coordinates are nearest to info/16ref.kml (mostly the north-east neighbour of the reference), velocity unmasked and referenced as in stage 13, first baseline missing, coherence halved and 0 where there is no pair, GeoTIFFs one pixel off, amplitude only from files directly in GEOC.MLI, geospatial extremes of the whole image. In a plain cube: the same coordinates, no reference but that of the time series or the area given, velocities and baselines of 0 missing, a pixel without a value on the reference date missing on all.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: Koordinaten ein halbes Pixel südwestlich der Mitten, Verschiebung relativ zu dem Pixel, dessen Koordinaten info/16ref.kml am nächsten liegen (meist der nordöstliche Nachbar der Referenz), Geschwindigkeit unmaskiert und mit der Referenz von Stufe 13, erste Basislinie fehlend, Kohärenz halbiert und 0, wo kein Paar ist, GeoTIFFs um ein Pixel versetzt, Amplitude nur aus Dateien direkt in GEOC.MLI, räumliche Extremwerte des ganzen Bildes. In einem einfachen Würfel: dieselben Koordinaten, keine Referenz außer der der Zeitreihe oder dem angegebenen Gebiet, Geschwindigkeiten und Basislinien von 0 fehlend, ein Pixel ohne Wert am Referenzdatum an allen Terminen fehlend.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="465"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: gaps filled over the wrong interval and not at all in complete pixels (singular), the first epoch set by the second one, epochs deleted by the search for the reference, results/vel on the initial reference, and values outside loops not dropped.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: Lücken werden über das falsche Intervall und in vollständigen Pixeln gar nicht gefüllt (singular), die erste Epoche wird durch die zweite festgelegt, Epochen werden durch die Suche nach der Referenz gelöscht, results/vel bezieht sich auf die anfängliche Referenz, und Werte außerhalb von Schleifen werden nicht weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="466"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: loop counters of one byte overflow, n_nullify_rat is divided by the number of interferograms left minus the number without a loop, and nothing is corrected.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: Schleifenzähler von einem Byte laufen über, n_nullify_rat wird durch die Anzahl der übrigen Interferogramme minus die Anzahl derer ohne Schleife geteilt, und nichts wird korrigiert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="467"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the delay maps are squeezed by half a pixel on each side and so are up to half a pixel off at the edges.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: die Verzögerungskarten werden auf jeder Seite um ein halbes Pixel gestaucht und liegen daher an den Rändern bis zu einem halben Pixel daneben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="468"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the number of all epochs, also rejected ones, scales the required interferograms; every pixel with velocity exactly 0 is kept; isolated pixels influence a relaxed threshold.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: die Anzahl aller Epochen, auch der verworfenen, skaliert die erforderlichen Interferogramme; jedes Pixel mit einer Geschwindigkeit von genau 0 wird behalten; isolierte Pixel beeinflussen eine gelockerte Schwelle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="469"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: what the filter takes away is unwrapped, too, and one small island is kept. Both can put pixels a cycle off.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: was der Filter wegnimmt, wird ebenfalls abgewickelt, und eine kleine Insel wird behalten. Beides kann Pixel um einen Zyklus versetzen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="470"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: window of the temporal filter; fit with integer heights, also of pixels outside the height range; unfiltered series of the reference pixel subtracted; 0 mm filled in where nothing is known; result cut to the mask by DEM error and filling; no velocity where the first epoch is missing.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: Fenster des zeitlichen Filters; Anpassung mit ganzzahligen Höhen, auch an Pixel außerhalb des Höhenbereichs; ungefilterte Zeitreihe des Referenzpixels abgezogen; 0 mm eingesetzt, wo nichts bekannt ist; Ergebnis durch DEM-Fehler und Auffüllen auf die Maske beschnitten; keine Geschwindigkeit, wo die erste Epoche fehlt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="471"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: with a multilook factor above 1, coordinates refer to the first pixel at full resolution, half a block minus half a pixel too far west and north.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: bei einem Multilook-Faktor über 1 beziehen sich die Koordinaten auf das erste Pixel in voller Auflösung, einen halben Block minus ein halbes Pixel zu weit westlich und nördlich.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="472"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: zeros in floating-point coherence count as coherence 0 instead of no data, and a network with fewer interferograms than epochs has no valid area.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: Nullen in Gleitkomma-Kohärenz zählen als Kohärenz 0 statt als Leerwert, und ein Netz mit weniger Interferogrammen als Epochen hat kein gültiges Gebiet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="473"/>
        <source>Goldstein</source>
        <translation>Goldstein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="474"/>
        <source>Goldstein, adaptive</source>
        <translation>Goldstein, adaptiv</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="475"/>
        <source>Greatest height of the fit</source>
        <translation>Größte Höhe der Anpassung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="477"/>
        <source>HDF5 file with a dataset cum_model in mm, of the shape of the series, which is taken out before filtering and put back after it. Not set: none.</source>
        <translation>HDF5-Datei mit einem Datensatz cum_model in mm, von der Form der Zeitreihe, der vor dem Filtern abgezogen und danach wieder hinzugefügt wird. Nicht gesetzt: keine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="478"/>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="480"/>
        <source>Heights in metres above the ellipsoid in any projection, for products without a DEM (ARIA, NISAR): the direction to the satellite is taken there, and stages that need heights have them.</source>
        <translation>Höhen in Metern über dem Ellipsoid in beliebiger Projektion, für Produkte ohne DEM (ARIA, NISAR): dort wird die Richtung zum Satelliten genommen, und Stufen, die Höhen brauchen, haben sie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="482"/>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="483"/>
        <source>Highest plate motion (mm/yr)</source>
        <translation>Höchste Plattenbewegung (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="484"/>
        <source>Highest velocity of the figure</source>
        <translation>Höchste Geschwindigkeit der Abbildung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="486"/>
        <source>Holds the displacement of GNSS stations against that of the pixels around them. In: a datacube with the directions E, N, U, and files of stations: tenv3 of the Nevada Geodetic Laboratory, or tables with date, east, north, up, latitude and longitude. Out: the stations as points with the velocities of both in the line of sight, their difference (mm/yr, 1σ), bias and RMS of the differences (mm), and a table of both series at the dates of the datacube.

Displacement of a datacube is relative to its reference, that of a station to the whole Earth. Give a reference station, which both are then relative to; or remove the plate motion first.

Blewitt et al. (2018), https://doi.org/10.1029/2018EO104623</source>
        <translation>Stellt die Verschiebung von GNSS-Stationen der der umliegenden Pixel gegenüber. Eingabe: ein Datenwürfel mit den Richtungen E, N, U und Dateien von Stationen: tenv3 des Nevada Geodetic Laboratory oder Tabellen mit Datum, Ost, Nord, Hoch, geographischer Breite und Länge. Ausgabe: die Stationen als Punkte mit den Geschwindigkeiten beider in Blickrichtung, ihrer Differenz (mm/yr, 1σ), Bias und RMS der Differenzen (mm) und eine Tabelle beider Zeitreihen an den Terminen des Datenwürfels.

Die Verschiebung eines Datenwürfels bezieht sich auf seine Referenz, die einer Station auf die ganze Erde. Geben Sie eine Referenzstation an, auf die sich dann beide beziehen; oder entfernen Sie zuerst die Plattenbewegung.

Blewitt et al. (2018), https://doi.org/10.1029/2018EO104623</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="487"/>
        <source>Horizontal (HH)</source>
        <translation>Horizontal (HH)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="488"/>
        <source>Horizontal to vertical (HV)</source>
        <translation>Horizontal zu vertikal (HV)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="489"/>
        <source>How fast it plays.</source>
        <translation>Wie schnell sie abgespielt wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="490"/>
        <source>How many similar patterns make a dense region (HDBSCAN); higher is stricter.</source>
        <translation>Wie viele ähnliche Muster ein dichtes Gebiet bilden (HDBSCAN); höher ist strenger.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="491"/>
        <source>How much a block gains by coherence; 0 ignores it.</source>
        <translation>Gewinn eines Blocks durch Kohärenz; 0 ignoriert sie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="492"/>
        <source>How much a block gains by lying in large unwrapping components; 0 ignores them.</source>
        <translation>Gewinn eines Blocks dadurch, dass er in großen Abwicklungskomponenten liegt; 0 ignoriert sie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="493"/>
        <source>How much a block gains by unwrapped pixels; 0 ignores them.</source>
        <translation>Gewinn eines Blocks durch abgewickelte Pixel; 0 ignoriert sie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="494"/>
        <source>How much a block loses by rough terrain; 0 ignores it.</source>
        <translation>Abzug eines Blocks für raues Gelände; 0 ignoriert es.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="495"/>
        <source>How often a frame is tried again after a lost connection, a place in use or a process that died; other failures would only come again.</source>
        <translation>Wie oft ein Frame nach einer verlorenen Verbindung, einem belegten Ort oder einem abgestürzten Prozess erneut versucht wird; andere Fehler kämen nur wieder.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="496"/>
        <source>How often the epochs are drawn at random, with repetition, to see how far the velocity depends on them.</source>
        <translation>Wie oft die Epochen zufällig mit Wiederholung gezogen werden, um zu sehen, wie stark die Geschwindigkeit von ihnen abhängt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="497"/>
        <source>How resolution is reduced</source>
        <translation>Art der Auflösungsverringerung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="499"/>
        <source>How the phase is smoothed before it is unwrapped. What a filter takes away is put back afterwards. The adaptive one filters more where coherence is low and keeps fewer pixels; it is not the program adf of GAMMA.</source>
        <translation>Wie die Phase vor der Abwicklung geglättet wird. Was ein Filter wegnimmt, wird danach wieder hinzugefügt. Der adaptive filtert stärker, wo die Kohärenz gering ist, und behält weniger Pixel; er ist nicht das Programm adf von GAMMA.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="500"/>
        <source>HyP3 (ASF on demand, GAMMA or ISCE2)</source>
        <translation>HyP3 (ASF auf Anfrage, GAMMA oder ISCE2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="504"/>
        <source>IC{number} deformation</source>
        <translation>IC{number} Deformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="505"/>
        <source>IC{number} none</source>
        <translation>IC{number} keine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="506"/>
        <source>IC{number} topographic</source>
        <translation>IC{number} topographisch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="507"/>
        <source>IC{number} turbulent</source>
        <translation>IC{number} turbulent</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="508"/>
        <source>ITRF2014 (Altamimi et al., 2017)</source>
        <translation>ITRF2014 (Altamimi et al., 2017)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="509"/>
        <source>ITRF2020 (Altamimi et al., 2023)</source>
        <translation>ITRF2020 (Altamimi et al., 2023)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="510"/>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="511"/>
        <source>Identifier of the item, also the name of its folder and file.</source>
        <translation>Kennung des Elements, zugleich der Name seines Ordners und seiner Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="512"/>
        <source>Ignore nullification</source>
        <translation>Nullifizierung ignorieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="513"/>
        <source>Ignore the land mask</source>
        <translation>Landmaske ignorieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="514"/>
        <source>Ignore the noise mask</source>
        <translation>Rauschmaske ignorieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="515"/>
        <source>Ignore unwrapping components</source>
        <translation>Abwicklungskomponenten ignorieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="517"/>
        <source>Image size from north to south.</source>
        <translation>Bildgröße von Norden nach Süden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="518"/>
        <source>Image size from west to east.</source>
        <translation>Bildgröße von Westen nach Osten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="519"/>
        <source>Images that are separated</source>
        <translation>Zu trennende Bilder</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="520"/>
        <source>Import batch file</source>
        <translation>Batch-Datei importieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="521"/>
        <source>Import interferograms</source>
        <translation>Interferogramme importieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="523"/>
        <source>In a terminal: python3 -m pip install --user --break-system-packages {packages}; conda: conda install -c conda-forge {packages}</source>
        <translation>In einem Terminal: python3 -m pip install --user --break-system-packages {packages}; conda: conda install -c conda-forge {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="524"/>
        <source>In addition, one interferogram per loop and pixel is nullified: the one with the largest share of failing loops. LiCSBAS does so in every loop that shares an interferogram with a failing one, which also takes good interferograms; blaming only in the loops that fail at that pixel loses fewer of them.</source>
        <translation>Zusätzlich wird ein Interferogramm je Schleife und Pixel nullifiziert: das mit dem größten Anteil fehlerhafter Schleifen. LiCSBAS tut dies in jeder Schleife, die ein Interferogramm mit einer fehlerhaften teilt, was auch gute Interferogramme trifft; nur in den Schleifen zu suchen, die an diesem Pixel fehlerhaft sind, verliert weniger davon.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="525"/>
        <source>In each pair, mask the pixels whose coherence in that pair is below this. Empty or 0: off.</source>
        <translation>Maskiert in jedem Paar die Pixel, deren Kohärenz in diesem Paar darunter liegt. Leer oder 0: aus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="526"/>
        <source>In every pair, mask the pixels whose centre lies in one of these polygons (longitude, latitude).</source>
        <translation>Maskiert in jedem Paar die Pixel, deren Mitte in einem dieser Polygone liegt (geographische Länge, Breite).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="527"/>
        <source>In every pair, mask the pixels whose coherence averaged over all pairs is at or below this. Empty or 0: off.</source>
        <translation>Maskiert in jedem Paar die Pixel, deren über alle Paare gemittelte Kohärenz höchstens so groß ist. Leer oder 0: aus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="528"/>
        <source>In every pair, mask these rectangles: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Separate several by spaces or semicolons.</source>
        <translation>Maskiert in jedem Paar diese Rechtecke: x1:x2/y1:y2, gezählt ab 0 am nordwestlichen Pixel, die zweite Zahl nicht eingeschlossen und 0 als Ende. Mehrere durch Leerzeichen oder Semikolons trennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="533"/>
        <source>Independent in</source>
        <translation>Unabhängig in</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="534"/>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="535"/>
        <source>InsarViz and QGIS take one file with a band per date, EO Time Series Viewer a file per date.</source>
        <translation>InsarViz und QGIS nehmen eine Datei mit einem Kanal je Termin, EO Time Series Viewer eine Datei je Termin.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="537"/>
        <source>Instead of equal weights, give each interferogram the inverse phase variance of its mean coherence, the same at all pixels. Long interferograms count less then. Not together with weights by coherence, and not with compatible numbers.</source>
        <translation>Gibt statt gleicher Gewichte jedem Interferogramm die inverse Phasenvarianz seiner mittleren Kohärenz, an allen Pixeln dieselbe. Lange Interferogramme zählen dann weniger. Nicht zusammen mit Gewichten nach Kohärenz und nicht mit kompatiblen Zahlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="538"/>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="539"/>
        <source>Instrument mode</source>
        <translation>Aufnahmemodus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="542"/>
        <source>Intensity images</source>
        <translation>Intensitätsbilder</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="543"/>
        <source>Interferograms and epochs from this day on.</source>
        <translation>Interferogramme und Epochen ab diesem Tag.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="544"/>
        <source>Interferograms and epochs up to this day. Empty: today.</source>
        <translation>Interferogramme und Epochen bis zu diesem Tag. Leer: heute.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="545"/>
        <source>Interferograms in no loop (count)</source>
        <translation>Interferogramme in keiner Schleife (Anzahl)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="546"/>
        <source>Interferograms over a year</source>
        <translation>Interferogramme über ein Jahr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="547"/>
        <source>Interferograms spanning this many days or fewer are rejected; 0 keeps all. Very short spans carry the fading signal of vegetation and soil moisture.</source>
        <translation>Interferogramme, die höchstens so viele Tage überspannen, werden verworfen; 0 behält alle. Sehr kurze Spannen tragen das Fading-Signal von Vegetation und Bodenfeuchte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="548"/>
        <source>Interferograms spanning this many days or more are rejected; 0 keeps all.</source>
        <translation>Interferogramme, die mindestens so viele Tage überspannen, werden verworfen; 0 behält alle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="549"/>
        <source>Interferograms to remove</source>
        <translation>Zu entfernende Interferogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="550"/>
        <source>Interferograms whose phase covers a smaller share of the valid area are rejected.</source>
        <translation>Interferogramme, deren Phase einen kleineren Anteil des gültigen Gebiets abdeckt, werden verworfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="551"/>
        <source>Interferograms with a lower mean coherence over the valid area are rejected.</source>
        <translation>Interferogramme mit einer geringeren mittleren Kohärenz über das gültige Gebiet werden verworfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="552"/>
        <source>Interferograms with data (count)</source>
        <translation>Interferogramme mit Daten (Anzahl)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="553"/>
        <source>Intervals that the network gap is long; the acquisitions inside of it do not exist.</source>
        <translation>Intervalle, die die Netzlücke lang ist; die Aufnahmen in ihr existieren nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="556"/>
        <source>It turns phase into millimetres in later stages. Sentinel-1: 5.405e9; ALOS: 1.27e9; ALOS-2: 1.2575e9 (ultra-fine) or 1.2365e9 (fine and ScanSAR).</source>
        <translation>Sie rechnet in späteren Stufen Phase in Millimeter um. Sentinel-1: 5.405e9; ALOS: 1.27e9; ALOS-2: 1.2575e9 (Ultra-Fine) oder 1.2365e9 (Fine und ScanSAR).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="557"/>
        <source>Its first line names the columns: frame or folder, and any of name, area, start_date, end_date, baseline_end, configuration. Places count from the folder of the table.</source>
        <translation>Ihre erste Zeile nennt die Spalten: frame oder folder und beliebige aus name, area, start_date, end_date, baseline_end, configuration. Pfade zählen vom Ordner der Tabelle aus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="559"/>
        <source>Judge loops after nullification</source>
        <translation>Schleifen nach der Nullifizierung beurteilen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="562"/>
        <source>Keep bridges</source>
        <translation>Brücken behalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="563"/>
        <source>Keep cut epochs</source>
        <translation>Artikulationsepochen behalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="564"/>
        <source>Keep every n-th pixel</source>
        <translation>Jedes n-te Pixel behalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="565"/>
        <source>Keep increments and residuals</source>
        <translation>Inkremente und Residuen behalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="566"/>
        <source>Keep isolated pixels</source>
        <translation>Isolierte Pixel behalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="567"/>
        <source>Keep pixels without any neighbour, for which the spatio-temporal inconsistency is unknown.</source>
        <translation>Behält Pixel ganz ohne Nachbarn, für die die raumzeitliche Inkonsistenz unbekannt ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="568"/>
        <source>Keep the displacement between consecutive epochs (13increment/*.inc) and the residual of every interferogram (13resid/*.res) as rasters in mm. Both refer to the initial reference area.</source>
        <translation>Behält die Verschiebung zwischen aufeinanderfolgenden Epochen (13increment/*.inc) und das Residuum jedes Interferogramms (13resid/*.res) als Raster in mm. Beide beziehen sich auf das anfängliche Referenzgebiet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="569"/>
        <source>Keep the pixels with their centre in this box. Empty: everything.</source>
        <translation>Behält die Pixel mit ihrer Mitte in diesem Rechteck. Leer: alles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="570"/>
        <source>Keep the pixels with their centre in this box; the reference may lie outside. Empty: everything.</source>
        <translation>Behält die Pixel mit ihrer Mitte in diesem Rechteck; die Referenz darf außerhalb liegen. Leer: alles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="571"/>
        <source>Keep the standard deviation of the displacement of every epoch (cum_std in cum.h5, mm), from how far the interferograms of a pixel disagree; atmosphere is not in it.</source>
        <translation>Behält die Standardabweichung der Verschiebung jeder Epoche (cum_std in cum.h5, mm), daraus, wie weit sich die Interferogramme eines Pixels widersprechen; Atmosphäre ist nicht enthalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="572"/>
        <source>Kept. What is not met was not applied: it is a reference pixel, or the index has no value.</source>
        <translation>Behalten. Was nicht erfüllt ist, wurde nicht angewendet: es ist ein Referenzpixel, oder der Index hat keinen Wert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="573"/>
        <source>Kept: no criterion of the mask rejects it.</source>
        <translation>Behalten: kein Kriterium der Maske verwirft es.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="574"/>
        <source>LS gives every interferogram the same weight; WLS weights each value by the inverse of the phase variance that follows from its coherence.</source>
        <translation>LS gibt jedem Interferogramm dasselbe Gewicht; WLS gewichtet jeden Wert mit dem Kehrwert der Phasenvarianz, die aus seiner Kohärenz folgt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="575"/>
        <source>Largest distance</source>
        <translation>Größte Entfernung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="576"/>
        <source>Largest in a window</source>
        <translation>Größter Wert in einem Fenster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="577"/>
        <source>Largest number of independent components that is tried.</source>
        <translation>Größte Anzahl unabhängiger Komponenten, die versucht wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="578"/>
        <source>Last date</source>
        <translation>Letztes Datum</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="579"/>
        <source>Last date of normal behaviour; the nearest acquisition is taken. Empty: the end of the baseline of the sources, or the middle of the dates they were learned from if that was not set.</source>
        <translation>Letzter Tag normalen Verhaltens; die nächstgelegene Aufnahme wird genommen. Leer: das Ende des Basiszeitraums der Quellen oder, falls es nicht gesetzt war, die Mitte der Termine, aus denen sie gelernt wurden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="581"/>
        <source>Last quiet date; the nearest acquisition is taken. Empty: what the two steps take then.</source>
        <translation>Letzter ruhiger Tag; die nächstgelegene Aufnahme wird genommen. Leer: was die beiden Schritte dann nehmen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="583"/>
        <source>Later epochs are left out.</source>
        <translation>Spätere Epochen werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="586"/>
        <source>Learn the sources from the dates up to this one; the nearest acquisition is taken. Empty: learn from all dates.</source>
        <translation>Lernt die Quellen aus den Terminen bis zu diesem; die nächstgelegene Aufnahme wird genommen. Leer: aus allen Terminen lernen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="587"/>
        <source>Least correlation for a label</source>
        <translation>Mindestkorrelation für eine Bezeichnung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="588"/>
        <source>Least mean quality</source>
        <translation>Mindestwert der mittleren Qualität</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="589"/>
        <source>Least valid share of a window</source>
        <translation>Gültiger Mindestanteil eines Fensters</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="590"/>
        <source>Leave out interferograms over fewer days. 0: no limit.</source>
        <translation>Interferogramme über weniger Tage weglassen. 0: keine Grenze.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="591"/>
        <source>Leave out interferograms over more days. 0: no limit.</source>
        <translation>Interferogramme über mehr Tage weglassen. 0: keine Grenze.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="592"/>
        <source>Leave out pairs that begin earlier. Empty: none.</source>
        <translation>Früher beginnende Paare weglassen. Leer: keine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="593"/>
        <source>Leave out pairs that end later. Empty: none.</source>
        <translation>Später endende Paare weglassen. Leer: keine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="594"/>
        <source>Leave out pixels that the mask of the datacube rejects.</source>
        <translation>Von der Maske des Datenwürfels verworfene Pixel weglassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="595"/>
        <source>Leave out pixels without a value on some date. PS Time Series Viewer cannot plot these.</source>
        <translation>Lässt Pixel weg, denen an irgendeinem Termin ein Wert fehlt. PS Time Series Viewer kann diese nicht darstellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="596"/>
        <source>Leave out the pixels outside these polygons.</source>
        <translation>Die Pixel außerhalb dieser Polygone weglassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="597"/>
        <source>Leave out the pixels that the datacube&apos;s mask rejects.</source>
        <translation>Von der Maske des Datenwürfels verworfene Pixel weglassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="598"/>
        <source>Leave pixels without values that the mask of the datacube rejects.</source>
        <translation>Pixel, die die Maske des Datenwürfels verwirft, bleiben ohne Werte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="599"/>
        <source>Leave the size of unwrapping components out of the score. They are left out anyway unless every interferogram has a component file.</source>
        <translation>Lässt die Größe der Abwicklungskomponenten aus der Bewertung weg. Sie werden ohnehin weggelassen, wenn nicht jedes Interferogramm eine Komponentendatei hat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="600"/>
        <source>Left empty, results are added to the input time-series folder, as LiCSBAS does. A new folder gets a copy of the input folder first, so that settings can be compared.</source>
        <translation>Leer: die Ergebnisse kommen in den eingegebenen Zeitreihenordner, wie bei LiCSBAS. Ein neuer Ordner erhält zuerst eine Kopie des Eingabeordners, sodass Einstellungen verglichen werden können.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="601"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="602"/>
        <source>Length of the gap</source>
        <translation>Länge der Lücke</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="603"/>
        <source>Length of the moving trend line</source>
        <translation>Länge der gleitenden Trendlinie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="604"/>
        <source>Length of the pieces that the line is cut into.</source>
        <translation>Länge der Abschnitte, in die die Linie geteilt wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="605"/>
        <source>Level of zlib in the NetCDF file; 0 for none.</source>
        <translation>Stufe von zlib in der NetCDF-Datei; 0 für keine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="607"/>
        <source>LiCSAR frame, such as 022D_04826_ALIGNSAR. Empty: the one that the name of the work folder contains, else the one that covers the area of interest.</source>
        <translation>LiCSAR-Frame, etwa 022D_04826_ALIGNSAR. Leer: der im Namen des Arbeitsordners enthaltene, sonst der, der das Interessengebiet abdeckt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="609"/>
        <source>LiCSBAS defaults</source>
        <translation>LiCSBAS-Voreinstellungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="613"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="615"/>
        <source>Line and annual</source>
        <translation>Gerade und Jahresgang</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="616"/>
        <source>Line of sight, east component</source>
        <translation>Blickrichtung (LOS), Ostkomponente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="617"/>
        <source>Line of sight, north component</source>
        <translation>Blickrichtung (LOS), Nordkomponente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="618"/>
        <source>Line of sight, up component</source>
        <translation>Blickrichtung (LOS), Vertikalkomponente (aufwärts)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="619"/>
        <source>Line, annual, semi-annual</source>
        <translation>Gerade, Jahresgang, Halbjahresgang</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="620"/>
        <source>Line, exponential decay</source>
        <translation>Gerade, exponentielles Abklingen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="621"/>
        <source>Line, logarithmic decay</source>
        <translation>Gerade, logarithmisches Abklingen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="622"/>
        <source>Link to the file where it is</source>
        <translation>Verweis auf die Datei an ihrem Ort</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="623"/>
        <source>List of interferograms</source>
        <translation>Liste von Interferogrammen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="624"/>
        <source>Load a datacube or a time series first.</source>
        <translation>Laden Sie zuerst einen Datenwürfel oder eine Zeitreihe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="625"/>
        <source>Load a datacube or a time series, then click its map.</source>
        <translation>Datenwürfel oder Zeitreihe laden, dann in die Karte klicken.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="626"/>
        <source>Load coverage</source>
        <translation>Abdeckung laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="627"/>
        <source>Load datacube</source>
        <translation>Datenwürfel laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="629"/>
        <source>Load frames</source>
        <translation>Frames laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="630"/>
        <source>Load interferograms</source>
        <translation>Interferogramme laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="631"/>
        <source>Load previews</source>
        <translation>Vorschauen laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="632"/>
        <source>Load scene list</source>
        <translation>Szenenliste laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="634"/>
        <source>Load this pair</source>
        <translation>Dieses Paar laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="635"/>
        <source>Load time series</source>
        <translation>Zeitreihe laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="636"/>
        <source>Load {count} pairs</source>
        <translation>{count} Paare laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="637"/>
        <source>Logarithmic decay</source>
        <translation>Logarithmisches Abklingen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="638"/>
        <source>Longest connected time (yr)</source>
        <translation>Längste verbundene Dauer (yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="639"/>
        <source>Longest temporal baseline</source>
        <translation>Längste zeitliche Basislinie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="640"/>
        <source>Look for epochs with coregistration errors, which leave a steep phase ramp along azimuth in several interferograms, and reject the interferograms concerned.</source>
        <translation>Sucht nach Epochen mit Koregistrierungsfehlern, die in mehreren Interferogrammen eine steile Phasenrampe entlang des Azimuts hinterlassen, und verwirft die betroffenen Interferogramme.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="641"/>
        <source>Look into this unrest detection</source>
        <translation>Diese Unruheerkennung ansehen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="642"/>
        <source>Look into unrest detections</source>
        <translation>Unruheerkennungen ansehen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="643"/>
        <source>Loop RMS threshold</source>
        <translation>Schwelle des Schleifen-RMS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="644"/>
        <source>Loop closure (12)</source>
        <translation>Schleifenschluss (12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="645"/>
        <source>Loop closure, mean absolute (rad)</source>
        <translation>Schleifenschluss, mittlerer Betrag (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="646"/>
        <source>Loop errors (count)</source>
        <translation>Schleifenfehler (Anzahl)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="648"/>
        <source>Loops ({count})</source>
        <translation>Schleifen ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="649"/>
        <source>Lower end of the colours. Not set: minus the 99th percentile of the magnitude.</source>
        <translation>Unteres Ende der Farben. Nicht gesetzt: minus das 99. Perzentil des Betrags.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="650"/>
        <source>Lowest height of the fit</source>
        <translation>Kleinste Höhe der Anpassung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="651"/>
        <source>Lowest plate motion (mm/yr)</source>
        <translation>Niedrigste Plattenbewegung (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="652"/>
        <source>Lowest velocity of the figure</source>
        <translation>Niedrigste Geschwindigkeit der Abbildung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="655"/>
        <source>Makes a stack of the wrapped interferograms of a LiCSAR folder (GEOC) by filtering and unwrapping them again, in place of 02 and 03. In: GeoTIFFs of wrapped phase (diff_unfiltered_pha or diff_pha; rad) and coherence, unit vectors, height, and if wanted GACOS delay maps. Out: a stack folder (GEOCml…) in the format of LiCSBAS, with the labels of connected components.

Use it where many loops of the unwrapped interferograms do not close, or where they have large holes. The filter only chooses the whole cycles: the result differs from the wrapped phase by a multiple of 2π everywhere, less the GACOS delay if that is subtracted. A run that was stopped goes on with the pairs that are not finished. Masking (04) and clipping (05) go on from the result. Needs the Python package snaphu.

References: Chen and Zebker (2001), https://doi.org/10.1364/JOSAA.18.000338; Lazecky et al. (2022), https://doi.org/10.1109/IGARSS46834.2022.9884337</source>
        <translation>Macht aus den gewickelten Interferogrammen eines LiCSAR-Ordners (GEOC) durch Filtern und erneutes Abwickeln einen Stack, anstelle von 02 und 03. Eingabe: GeoTIFFs der gewickelten Phase (diff_unfiltered_pha oder diff_pha; rad) und der Kohärenz, Einheitsvektoren, Höhe und auf Wunsch GACOS-Verzögerungskarten. Ausgabe: ein Stack-Ordner (GEOCml…) im Format von LiCSBAS, mit den Kennungen verbundener Komponenten.

Verwenden Sie es, wo viele Schleifen der abgewickelten Interferogramme nicht schließen oder wo diese große Löcher haben. Der Filter bestimmt nur die ganzen Zyklen: das Ergebnis unterscheidet sich überall um ein Vielfaches von 2π von der gewickelten Phase, abzüglich der GACOS-Verzögerung, falls diese abgezogen wird. Ein angehaltener Lauf geht mit den nicht fertigen Paaren weiter. Maskieren (04) und Zuschneiden (05) gehen vom Ergebnis aus weiter. Braucht das Python-Paket snaphu.

Literatur: Chen und Zebker (2001), https://doi.org/10.1364/JOSAA.18.000338; Lazecky et al. (2022), https://doi.org/10.1109/IGARSS46834.2022.9884337</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="656"/>
        <source>Makes a synthetic LiCSAR frame, so that every stage can be tried offline. Out: a work folder with GEOC/ (interferograms), GEOC.MLI/ (intensity), GACOS/ (delay maps) and the truth (velocity in mm/yr, positive towards the satellite).

The scene is a volcano at the coast that inflates (Mogi source), with atmosphere, decorrelation noise and unwrapping errors. The same seed gives the same files.

Reference: Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</source>
        <translation>Erzeugt einen synthetischen LiCSAR-Frame, sodass jede Stufe offline ausprobiert werden kann. Ausgabe: ein Arbeitsordner mit GEOC/ (Interferogramme), GEOC.MLI/ (Intensität), GACOS/ (Verzögerungskarten) und der Wahrheit (Geschwindigkeit in mm/yr, positiv zum Satelliten hin).

Die Szene ist ein Vulkan an der Küste, der sich aufbläht (Mogi-Quelle), mit Atmosphäre, Dekorrelationsrauschen und Abwicklungsfehlern. Derselbe Startwert ergibt dieselben Dateien.

Literatur: Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="658"/>
        <source>Mask (1 = kept)</source>
        <translation>Maske (1 = behalten)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="659"/>
        <source>Mask every layer</source>
        <translation>Alle Layer maskieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="660"/>
        <source>Mask of the stack (1 kept, 0 masked)</source>
        <translation>Maske des Stacks (1 behalten, 0 maskiert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="661"/>
        <source>Mask pixels where a larger share of the loops does not close. Not set: 0.7.</source>
        <translation>Maskiert Pixel, an denen ein größerer Anteil der Schleifen nicht schließt. Nicht gesetzt: 0.7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="662"/>
        <source>Mask pixels whose interferograms fit the time series worse (root mean square). Not set: 15 in C-band, 10 in L-band.</source>
        <translation>Maskiert Pixel, deren Interferogramme schlechter zur Zeitreihe passen (quadratisches Mittel). Nicht gesetzt: 15 im C-Band, 10 im L-Band.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="663"/>
        <source>Mask pixels whose longest run of connected epochs is shorter. Not set: 1.</source>
        <translation>Maskiert Pixel, deren längste Folge verbundener Epochen kürzer ist. Nicht gesetzt: 1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="664"/>
        <source>Mask pixels whose mean absolute loop closure phase is larger, a sign of phase bias; 1 to 1.2 is common. Not set: no such criterion.</source>
        <translation>Maskiert Pixel, deren mittlere absolute Schleifenschlussphase größer ist, ein Zeichen für eine Phasenverzerrung; 1 bis 1.2 ist üblich. Nicht gesetzt: kein solches Kriterium.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="665"/>
        <source>Mask pixels whose mean coherence is lower. Not set: 0.15 in C-band, 0.01 in L-band.</source>
        <translation>Maskiert Pixel mit geringerer mittlerer Kohärenz. Nicht gesetzt: 0.15 im C-Band, 0.01 im L-Band.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="666"/>
        <source>Mask pixels whose series differs more than this from the most similar neighbour (index stc). Not set: 10.</source>
        <translation>Maskiert Pixel, deren Zeitreihe stärker als dies vom ähnlichsten Nachbarn abweicht (Index stc). Nicht gesetzt: 10.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="667"/>
        <source>Mask pixels whose velocity is less certain than this in the bootstrap. Not set: 100 in C-band, 200 in L-band.</source>
        <translation>Maskiert Pixel, deren Geschwindigkeit im Bootstrap unsicherer als dies ist. Nicht gesetzt: 100 im C-Band, 200 im L-Band.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="668"/>
        <source>Mask pixels with fewer unwrapped interferograms than this ratio times the number of epochs. Not set: 1.5 in C-band, 1 in L-band.</source>
        <translation>Maskiert Pixel mit weniger abgewickelten Interferogrammen als diese Zahl mal die Anzahl der Epochen. Nicht gesetzt: 1.5 im C-Band, 1 im L-Band.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="669"/>
        <source>Mask pixels with more interferograms that take part in no loop and so could not be checked. Not set: the number of such interferograms in the network plus 1, or 500 where it is unknown.</source>
        <translation>Maskiert Pixel mit mehr Interferogrammen, die zu keiner Schleife gehören und so nicht geprüft werden konnten. Nicht gesetzt: die Anzahl solcher Interferogramme im Netz plus 1, oder 500, wo sie unbekannt ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="670"/>
        <source>Mask pixels with more intervals that no interferogram spans. Not set: 10 in C-band, 1 in L-band.</source>
        <translation>Maskiert Pixel mit mehr Intervallen, die kein Interferogramm überspannt. Nicht gesetzt: 10 im C-Band, 1 im L-Band.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="671"/>
        <source>Mask pixels with more loops that do not close. Not set: the ratio below is used alone; without a ratio of loop errors on disk, 5 in C-band, 1 in L-band.</source>
        <translation>Maskiert Pixel mit mehr Schleifen, die nicht schließen. Nicht gesetzt: nur der Anteil unten wird verwendet; ohne einen Anteil der Schleifenfehler auf dem Datenträger 5 im C-Band, 1 im L-Band.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="672"/>
        <source>Mask tried (not applied)</source>
        <translation>Probeweise Maske (nicht angewendet)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="673"/>
        <source>Mask with these</source>
        <translation>Hiermit maskieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="674"/>
        <source>Masked overview figure</source>
        <translation>Maskierte Übersichtsabbildung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="675"/>
        <source>Masked percent</source>
        <translation>Maskierte Prozent</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="676"/>
        <source>Masked where</source>
        <translation>Maskiert, wo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="677"/>
        <source>Masked: {criterion} ({value} here).</source>
        <translation>Maskiert: {criterion} (hier {value}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="678"/>
        <source>Masked; the file does not say by which criterion.</source>
        <translation>Maskiert; die Datei nennt das Kriterium nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="679"/>
        <source>Masking …</source>
        <translation>Wird maskiert …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="680"/>
        <source>Masks pixels whose quality indices are beyond thresholds. In: a time-series folder after stage 14. Out: mask (1 = kept, 0 = masked), masked velocity, the criterion each pixel failed first.

Leave a threshold empty to use the default for the radar band. The log says for each criterion how many pixels it removes; begin with the one that removes most. Where no pixel at all would pass a criterion, its threshold is relaxed unless you forbid it.</source>
        <translation>Maskiert Pixel, deren Qualitätsindizes jenseits von Schwellen liegen. Eingabe: ein Zeitreihenordner nach Stufe 14. Ausgabe: Maske (1 = behalten, 0 = maskiert), maskierte Geschwindigkeit, das erste Kriterium, das jedes Pixel nicht erfüllte.

Lassen Sie eine Schwelle leer, um die Voreinstellung für das Radarband zu verwenden. Das Protokoll nennt für jedes Kriterium, wie viele Pixel es entfernt; beginnen Sie mit dem, das am meisten entfernt. Wo gar kein Pixel ein Kriterium erfüllen würde, wird dessen Schwelle gelockert, sofern Sie es nicht verbieten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="681"/>
        <source>Maximum interferograms without loop</source>
        <translation>Höchstzahl der Interferogramme ohne Schleife</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="682"/>
        <source>Maximum mean loop phase</source>
        <translation>Höchstwert der mittleren Schleifenphase</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="683"/>
        <source>Maximum number of gaps</source>
        <translation>Höchstzahl der Lücken</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="684"/>
        <source>Maximum number of loop errors</source>
        <translation>Höchstzahl der Schleifenfehler</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="685"/>
        <source>Maximum ratio of loop errors</source>
        <translation>Höchstanteil der Schleifenfehler</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="686"/>
        <source>Maximum residual of the inversion</source>
        <translation>Höchstes Residuum der Inversion</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="687"/>
        <source>Maximum spatio-temporal inconsistency</source>
        <translation>Höchste raumzeitliche Inkonsistenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="688"/>
        <source>Maximum standard deviation of velocity</source>
        <translation>Höchste Standardabweichung der Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="689"/>
        <source>Mean amplitude (not calibrated)</source>
        <translation>Mittlere Amplitude (nicht kalibriert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="690"/>
        <source>Mean coherence (0 to 1)</source>
        <translation>Mittlere Kohärenz (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="691"/>
        <source>Mean coherence of every epoch over the 12-day and the 24-day pairs it takes part in, from the stack folder.</source>
        <translation>Mittlere Kohärenz jeder Epoche über die 12-Tage- und die 24-Tage-Paare, an denen sie beteiligt ist, aus dem Stack-Ordner.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="692"/>
        <source>Mean of blocks</source>
        <translation>Mittel von Blöcken</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="693"/>
        <source>Mean of fewest and most (ICASAR)</source>
        <translation>Mittel aus kleinster und größter (ICASAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="694"/>
        <source>Mean of loops (rad)</source>
        <translation>Mittel der Schleifen (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="695"/>
        <source>Mean over the image (LiCSAlert)</source>
        <translation>Mittel über das Bild (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="696"/>
        <source>Measures coverage and mean coherence of every interferogram and lists the bad ones. In: a stack. Out: a time-series folder (TS_…) with statistics, list of bad pairs and network plots.

A pair is bad when it covers less of the valid area than the coverage threshold (0.3; AlignSAR uses 0.05) or its mean coherence is below the coherence threshold. The log says how many pairs fail which test, which epochs are lost and where the network has gaps.</source>
        <translation>Misst Abdeckung und mittlere Kohärenz jedes Interferogramms und führt die schlechten auf. Eingabe: ein Stack. Ausgabe: ein Zeitreihenordner (TS_…) mit Statistik, Liste schlechter Paare und Netzdarstellungen.

Ein Paar ist schlecht, wenn es weniger vom gültigen Gebiet abdeckt als die Abdeckungsschwelle (0.3; AlignSAR verwendet 0.05) oder seine mittlere Kohärenz unter der Kohärenzschwelle liegt. Das Protokoll nennt, wie viele Paare welche Prüfung nicht bestehen, welche Epochen verloren gehen und wo das Netz Lücken hat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="697"/>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="698"/>
        <source>Median RMS (mm)</source>
        <translation>Median des RMS (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="699"/>
        <source>Median and quartiles are taken over the pixels on both sides of the line, up to half of it; 0 takes the pixels below the line only.</source>
        <translation>Median und Quartile werden über die Pixel beiderseits der Linie gebildet, bis zur halben Breite; 0 nimmt nur die Pixel unter der Linie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="700"/>
        <source>Memory budget</source>
        <translation>Speicherbudget</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="701"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="702"/>
        <source>Metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="703"/>
        <source>Metres, positive towards the satellite</source>
        <translation>Meter, positiv zum Satelliten hin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="704"/>
        <source>Millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="705"/>
        <source>Millimetres, positive towards the satellite</source>
        <translation>Millimeter, positiv zum Satelliten hin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="706"/>
        <source>Minimum connected time</source>
        <translation>Mindestdauer der Verbindung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="707"/>
        <source>Minimum coverage</source>
        <translation>Mindestabdeckung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="708"/>
        <source>Minimum interferograms per epoch</source>
        <translation>Mindestzahl der Interferogramme je Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="709"/>
        <source>Minimum mean coherence</source>
        <translation>Mindestwert der mittleren Kohärenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="710"/>
        <source>Minimum unwrapped interferograms per epoch</source>
        <translation>Mindestzahl abgewickelter Interferogramme je Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="714"/>
        <source>Mode of the radar, such as IW.</source>
        <translation>Modus des Radars, etwa IW.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="715"/>
        <source>More GeoTIFFs</source>
        <translation>Weitere GeoTIFFs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="716"/>
        <source>More result layers</source>
        <translation>Weitere Ergebnislayer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="717"/>
        <source>Most attempts per run</source>
        <translation>Höchstzahl der Versuche je Lauf</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="718"/>
        <source>Most components</source>
        <translation>Größte Anzahl der Komponenten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="719"/>
        <source>Most iterations of FastICA</source>
        <translation>Höchstzahl der Iterationen von FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="720"/>
        <source>Most pairs of dates</source>
        <translation>Höchstzahl der Terminpaare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="721"/>
        <source>Most sources of sufficient quality</source>
        <translation>Meiste Quellen ausreichender Qualität</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="722"/>
        <source>Multilook factor</source>
        <translation>Multilook-Faktor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="723"/>
        <source>NISAR GUNW</source>
        <translation>NISAR GUNW</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="724"/>
        <source>NSBAS: one straight line across gaps</source>
        <translation>NSBAS: eine Gerade über Lücken hinweg</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="725"/>
        <source>Names of rasters in results/ to add, separated by commas, such as n_unw,n_gap,maxTlen.</source>
        <translation>Namen hinzuzufügender Raster in results/, mit Kommas getrennt, etwa n_unw,n_gap,maxTlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="726"/>
        <source>Names of variables over time, separated by commas, such as cum_displacement,amplitude. Empty: the filtered displacement, if there is any.</source>
        <translation>Namen von zeitabhängigen Variablen, mit Kommas getrennt, etwa cum_displacement,amplitude. Leer: die gefilterte Verschiebung, falls vorhanden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="727"/>
        <source>Nazca</source>
        <translation>Nazca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="728"/>
        <source>Neighbours for density</source>
        <translation>Nachbarn für die Dichte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="729"/>
        <source>Neither a frame ID nor an area of interest nor a work folder is given. Give a frame ID such as {example}, or one of the others.</source>
        <translation>Weder eine Frame-ID noch ein Interessengebiet noch ein Arbeitsordner ist angegeben. Geben Sie eine Frame-ID wie {example} oder eines der anderen an.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="730"/>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="731"/>
        <source>NetCDF and Zarr store</source>
        <translation>NetCDF und Zarr-Speicher</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="738"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="739"/>
        <source>Network gap after epoch</source>
        <translation>Netzlücke nach Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="740"/>
        <source>Never relax a threshold</source>
        <translation>Nie eine Schwelle lockern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="741"/>
        <source>New deformation (sigma)</source>
        <translation>Neue Deformation (Sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="742"/>
        <source>New deformation by the residual in windows (sigma)</source>
        <translation>Neue Deformation nach Residuum in Fenstern (Sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="743"/>
        <source>New deformation by the residual over the image (sigma)</source>
        <translation>Neue Deformation nach Residuum über das Bild (Sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="744"/>
        <source>New gaps: {gaps}.</source>
        <translation>Neue Lücken: {gaps}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="745"/>
        <source>No data: the pixel has no velocity, and the mask does not judge it.</source>
        <translation>Keine Daten: das Pixel hat keine Geschwindigkeit, und die Maske beurteilt es nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="747"/>
        <source>No fit</source>
        <translation>Keine Anpassung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="748"/>
        <source>No gap opens, all epochs stay, and the subsets remain as they are.</source>
        <translation>Keine Lücke entsteht, alle Epochen bleiben, und die Teilnetze bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="749"/>
        <source>No interferogram spans the interval after this epoch, counted from 1. 0: no gap.</source>
        <translation>Kein Interferogramm überspannt das Intervall nach dieser Epoche, gezählt ab 1. 0: keine Lücke.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="750"/>
        <source>No pair would be left. Keep some.</source>
        <translation>Es bliebe kein Paar übrig. Bitte einige behalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="752"/>
        <source>No room on the disk</source>
        <translation>Kein Platz auf dem Datenträger</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="753"/>
        <source>No such earthquake between the dates of the series; take more distance or smaller magnitudes.</source>
        <translation>Kein solches Erdbeben zwischen den Terminen der Reihe; nehmen Sie mehr Entfernung oder kleinere Magnituden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="754"/>
        <source>No values here: the pixel is masked or has no data on any date.</source>
        <translation>Keine Werte hier: das Pixel ist maskiert oder hat an keinem Termin Daten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="756"/>
        <source>Noise mask (1 keep, 0 masked)</source>
        <translation>Rauschmaske (1 behalten, 0 maskiert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="758"/>
        <source>North America</source>
        <translation>Nordamerika</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="759"/>
        <source>Not explained by the sources on {date} (mm, + towards satellite)</source>
        <translation>Von den Quellen nicht erklärt am {date} (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="765"/>
        <source>Nothing was new</source>
        <translation>Nichts war neu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="766"/>
        <source>Nubia</source>
        <translation>Nubien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="767"/>
        <source>Nullified interferograms (count)</source>
        <translation>Nullifizierte Interferogramme (Anzahl)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="768"/>
        <source>Nullified share (0 to 1)</source>
        <translation>Nullifizierter Anteil (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="769"/>
        <source>Nullify a pixel of an interferogram if one of its loops fails there; by default all of them must fail.</source>
        <translation>Nullifiziert ein Pixel eines Interferogramms, wenn dort eine seiner Schleifen fehlerhaft ist; in der Voreinstellung müssen alle fehlerhaft sein.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="770"/>
        <source>Nullify by a single bad loop</source>
        <translation>Schon bei einer schlechten Schleife nullifizieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="771"/>
        <source>Nullify in the stack, too</source>
        <translation>Auch im Stack nullifizieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="772"/>
        <source>Nullify unwrapping errors</source>
        <translation>Abwicklungsfehler nullifizieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="773"/>
        <source>Nullify without keeping originals</source>
        <translation>Nullifizieren, ohne Originale zu behalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="774"/>
        <source>Number of 12-day pairs with coherence</source>
        <translation>Anzahl der 12-Tage-Paare mit Kohärenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="775"/>
        <source>Number of 24-day pairs with coherence</source>
        <translation>Anzahl der 24-Tage-Paare mit Kohärenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="776"/>
        <source>Number of bridges</source>
        <translation>Anzahl der Brücken</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="777"/>
        <source>Number of components</source>
        <translation>Anzahl der Komponenten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="778"/>
        <source>Number of dates shown</source>
        <translation>Anzahl der angezeigten Termine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="780"/>
        <source>Number of epochs used</source>
        <translation>Anzahl der verwendeten Epochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="781"/>
        <source>Number of files</source>
        <translation>Anzahl der Dateien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="783"/>
        <source>Number of gaps</source>
        <translation>Anzahl der Lücken</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="784"/>
        <source>Number of lines of sight</source>
        <translation>Anzahl der Blickrichtungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="785"/>
        <source>Number of maps</source>
        <translation>Anzahl der Karten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="787"/>
        <source>Number of pairs in no loop</source>
        <translation>Anzahl der Paare in keiner Schleife</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="788"/>
        <source>Number of pairs kept</source>
        <translation>Anzahl der behaltenen Paare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="789"/>
        <source>Number of pieces of the line</source>
        <translation>Anzahl der Abschnitte der Linie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="790"/>
        <source>Number of pixels</source>
        <translation>Anzahl der Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="792"/>
        <source>Number of points with a series</source>
        <translation>Anzahl der Punkte mit einer Zeitreihe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="794"/>
        <source>Number of reference pixels</source>
        <translation>Anzahl der Referenzpixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="796"/>
        <source>Number of sources</source>
        <translation>Anzahl der Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="797"/>
        <source>Number of sources used</source>
        <translation>Anzahl der verwendeten Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="798"/>
        <source>Number of stations</source>
        <translation>Anzahl der Stationen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="799"/>
        <source>Number of the source that the first status number follows. Empty: the one labelled deformation.</source>
        <translation>Nummer der Quelle, der die erste Statuszahl folgt. Leer: die als Deformation bezeichnete.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="800"/>
        <source>Number of unconnected subsets</source>
        <translation>Anzahl unverbundener Teilnetze</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="801"/>
        <source>Numbers such as 1,3 or labels such as deformation, separated by commas. Empty: all sources.</source>
        <translation>Nummern wie 1,3 oder Bezeichnungen wie deformation, mit Kommas getrennt. Leer: alle Quellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="802"/>
        <source>Of east, north and up, where the names of the columns do not say it.</source>
        <translation>Von Ost, Nord und Hoch, wo die Namen der Spalten es nicht sagen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="803"/>
        <source>Of the datacube; VV for LiCSAR</source>
        <translation>Die des Datenwürfels; VV bei LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="804"/>
        <source>Of the earthquakes of the catalogue.</source>
        <translation>Der Erdbeben des Katalogs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="805"/>
        <source>Of the epicentres from the middle of the image.</source>
        <translation>Der Epizentren von der Bildmitte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="806"/>
        <source>Of the figure.</source>
        <translation>Der Abbildung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="807"/>
        <source>Of the grid in degrees that everything is brought to.</source>
        <translation>Des Gitters in Grad, auf das alles gebracht wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="808"/>
        <source>Of the longer side of the pictures.</source>
        <translation>Der längeren Seite der Bilder.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="810"/>
        <source>Offset at the first date</source>
        <translation>Versatz am ersten Termin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="811"/>
        <source>On {date} new deformation was {new}.</source>
        <translation>Am {date} betrug die neue Deformation {new}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="812"/>
        <source>On: the velocity refers to the whole Earth, as after a tie to GNSS, and loses the full motion of the plate. Off: it is relative, and loses only how the motion of the plate differs from that at the reference.</source>
        <translation>Ein: die Geschwindigkeit bezieht sich auf die ganze Erde, wie nach einer Anbindung an GNSS, und verliert die volle Bewegung der Platte. Aus: sie ist relativ und verliert nur, worin sich die Bewegung der Platte von der an der Referenz unterscheidet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="813"/>
        <source>One per date</source>
        <translation>Eine je Termin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="814"/>
        <source>One per variable, with a band per date</source>
        <translation>Eine je Variable, mit einem Kanal je Termin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="815"/>
        <source>Only blocks whose score lies above this percentile of all scores are candidates.</source>
        <translation>Nur Blöcke, deren Bewertung über diesem Perzentil aller Bewertungen liegt, kommen in Frage.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="816"/>
        <source>Only complete series</source>
        <translation>Nur vollständige Zeitreihen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="817"/>
        <source>Only frames that are not done</source>
        <translation>Nur Frames, die nicht fertig sind</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="818"/>
        <source>Only remove ramp, trend with height and DEM error, and choose the new reference.</source>
        <translation>Entfernt nur Rampe, Höhentrend und DEM-Fehler und wählt die neue Referenz.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="819"/>
        <source>Only the loops that fail at the pixel</source>
        <translation>Nur den am Pixel fehlerhaften Schleifen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="823"/>
        <source>Opening {name} …</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="825"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="831"/>
        <source>Outer edges of the cube</source>
        <translation>Außenkanten des Würfels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="832"/>
        <source>Outline of the pixels with a velocity</source>
        <translation>Umriss der Pixel mit einer Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="833"/>
        <source>Outlines of frames with their IDs as GeoJSON or KML, in degrees, to find the frame of an area of interest in. Empty: those of the portal.</source>
        <translation>Umrisse von Frames mit ihren IDs als GeoJSON oder KML, in Grad, in denen der Frame eines Interessengebiets gesucht wird. Leer: die des Portals.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="834"/>
        <source>Overview figure</source>
        <translation>Übersichtsabbildung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="836"/>
        <source>Pacific</source>
        <translation>Pazifik</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="837"/>
        <source>Pair in no loop</source>
        <translation>Paar in keiner Schleife</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="839"/>
        <source>Pairs ({count})</source>
        <translation>Paare ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="840"/>
        <source>Pairs dropped</source>
        <translation>Weggelassene Paare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="841"/>
        <source>Pairs in no loop: {before} → {after}.</source>
        <translation>Paare in keiner Schleife: {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="842"/>
        <source>Pairs left out</source>
        <translation>Weggelassene Paare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="843"/>
        <source>Pairs rejected</source>
        <translation>Verworfene Paare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="844"/>
        <source>Pairs to show, such as 20200601_20200613, separated by commas or blanks. Empty: all within the dates.</source>
        <translation>Zu zeigende Paare, etwa 20200601_20200613, mit Kommas oder Leerzeichen getrennt. Leer: alle im Zeitraum.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="845"/>
        <source>Parallel downloads</source>
        <translation>Parallele Downloads</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="846"/>
        <source>Parallel workers</source>
        <translation>Parallele Prozesse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="847"/>
        <source>Pause before a repetition</source>
        <translation>Pause vor einer Wiederholung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="848"/>
        <source>Perpendicular baseline (m)</source>
        <translation>Senkrechte Basislinie (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="849"/>
        <source>Person or group that made the data set; empty: left out.</source>
        <translation>Person oder Gruppe, die die Daten erstellt hat; leer: keine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="850"/>
        <source>Phase and coherence of the selected pairs, on the map</source>
        <translation>Phase und Kohärenz der gewählten Paare, auf der Karte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="852"/>
        <source>Picture (PNG, SVG, PDF)…</source>
        <translation>Bild (PNG, SVG, PDF)…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="853"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="854"/>
        <source>Pictures of coherence</source>
        <translation>Bilder der Kohärenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="855"/>
        <source>Pictures of every epoch</source>
        <translation>Bilder jeder Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="856"/>
        <source>Pictures of every pair</source>
        <translation>Bilder jedes Paars</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="857"/>
        <source>Pictures of loops and rasters</source>
        <translation>Bilder der Schleifen und Raster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="858"/>
        <source>Pictures of rejected interferograms</source>
        <translation>Bilder verworfener Interferogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="859"/>
        <source>Pixel range</source>
        <translation>Pixelbereich</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="860"/>
        <source>Pixel ranges to mask</source>
        <translation>Zu maskierende Pixelbereiche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="861"/>
        <source>Pixel size</source>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="862"/>
        <source>Pixel spacing</source>
        <translation>Pixelabstand</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="863"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="864"/>
        <source>Pixels are kept where the filtered phase is more consistent than this, 0 to 1. With the Gaussian filter it is a threshold on coherence, of at most 0.25.</source>
        <translation>Pixel werden behalten, wo die gefilterte Phase konsistenter als dies ist, 0 bis 1. Beim Gauß-Filter ist es eine Schwelle auf die Kohärenz, von höchstens 0.25.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="865"/>
        <source>Pixels kept</source>
        <translation>Behaltene Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="866"/>
        <source>Pixels of the datacube</source>
        <translation>Pixel des Datenwürfels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="867"/>
        <source>Pixels of the sources</source>
        <translation>Pixel der Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="868"/>
        <source>Pixels that are higher do not take part in the fit of the trend with height.</source>
        <translation>Höhere Pixel nehmen an der Anpassung des Höhentrends nicht teil.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="869"/>
        <source>Pixels that are lower do not take part in the fit of the trend with height.</source>
        <translation>Niedrigere Pixel nehmen an der Anpassung des Höhentrends nicht teil.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="870"/>
        <source>Pixels that the mask of the datacube rejects are transparent.</source>
        <translation>Pixel, die die Maske des Datenwürfels verwirft, sind durchsichtig.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="871"/>
        <source>Pixels with a velocity</source>
        <translation>Pixel mit einer Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="872"/>
        <source>Pixels within it are the reference, at 0 the pixel at the point only.</source>
        <translation>Pixel innerhalb davon sind die Referenz, bei 0 nur das Pixel am Punkt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="873"/>
        <source>Pixels within it count.</source>
        <translation>Pixel innerhalb davon zählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="874"/>
        <source>Pixels x1:x2/y1:y2 left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Pixel x1:x2/y1:y2, die von der Anpassung ausgenommen werden, etwa ein Gebiet, das sich verformt. Nicht gesetzt: keine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="875"/>
        <source>Pixels x1:x2/y1:y2, counted from 0, that the ramp and the trend with height are fitted to. A 0 as x2 or y2 is the end of the image. Not set: all.</source>
        <translation>Pixel x1:x2/y1:y2, gezählt ab 0, an die die Rampe und der Höhentrend angepasst werden. Eine 0 als x2 oder y2 ist das Ende des Bildes. Nicht gesetzt: alle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="876"/>
        <source>Places of the explorer</source>
        <translation>Orte des Explorers</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="877"/>
        <source>Plain: displacement, velocity and quality, filtered</source>
        <translation>Einfach: Verschiebung, Geschwindigkeit, Qualität, gefiltert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="878"/>
        <source>Plain: displacement, velocity and quality, without filter</source>
        <translation>Einfach: Verschiebung, Geschwindigkeit, Qualität, ohne Filter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="879"/>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="880"/>
        <source>Plate</source>
        <translation>Platte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="881"/>
        <source>Plate motion (mm/yr, + towards satellite)</source>
        <translation>Plattenbewegung (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="882"/>
        <source>Plate motion model</source>
        <translation>Modell der Plattenbewegung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="883"/>
        <source>Plot network</source>
        <translation>Netz darstellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="886"/>
        <source>Points as a layer with the fitted values</source>
        <translation>Punkte als Layer mit den angepassten Werten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="888"/>
        <source>Polarisation</source>
        <translation>Polarisation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="889"/>
        <source>Polarisation of the interferograms.</source>
        <translation>Polarisation der Interferogramme.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="890"/>
        <source>Polygons (longitude, latitude); pixels whose centre lies outside all of them become no data. Without extent and pixel range, the stack is cut to the smallest box around them.</source>
        <translation>Polygone (geographische Länge, Breite); Pixel, deren Mitte außerhalb von allen liegt, werden zu Leerwerten. Ohne Ausdehnung und Pixelbereich wird der Stack auf das kleinste umgebende Rechteck zugeschnitten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="892"/>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="893"/>
        <source>Positive values mean</source>
        <translation>Positive Werte bedeuten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="899"/>
        <source>Profile of time series</source>
        <translation>Profil der Zeitreihe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="900"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="901"/>
        <source>Published rotation poles of the plates.</source>
        <translation>Veröffentlichte Rotationspole der Platten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="902"/>
        <source>Puts a datacube on the map as styled layers in groups. In: a NetCDF file of &apos;Export datacube&apos; or of LiCSBAS. Out: layers of velocity (mm/yr), mask and quality, and displacement (mm) in time; positive is towards the satellite.

To see it move, tick the displacement, below the velocity, and press play in the Temporal Controller. Dates before the newest are in &apos;Earlier dates&apos;. From QGIS 3.38 on displacement is one layer with a time per band; older versions get one layer per epoch, all with the same colours.</source>
        <translation>Bringt einen Datenwürfel als gruppierte Layer mit Stil auf die Karte. Eingabe: eine NetCDF-Datei von 'Datenwürfel exportieren' oder von LiCSBAS. Ausgabe: Layer von Geschwindigkeit (mm/yr), Maske und Qualität und der Verschiebung (mm) im Zeitverlauf; positiv ist zum Satelliten hin.

Um die Bewegung zu sehen, haken Sie die Verschiebung unter der Geschwindigkeit an und klicken Sie in der Zeitsteuerung auf Abspielen. Termine vor dem neuesten sind in 'Frühere Termine'. Ab QGIS 3.38 ist die Verschiebung ein einziger Layer mit einer Zeit je Kanal; ältere Versionen erhalten einen Layer je Epoche, alle mit denselben Farben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="903"/>
        <source>Puts the preview rasters of a datacube on the map, styled. In: a folder with prelim_vel.tif (mm/yr, positive towards the satellite), prelim_coh.tif (0 to 1), prelim_rrms.tif (mm), prelim_stc.tif (mm), or some of them, as &apos;Download AlignSAR sample&apos; and &apos;Export datacube&apos; make. Out: one layer each.</source>
        <translation>Bringt die Vorschauraster eines Datenwürfels mit Stil auf die Karte. Eingabe: ein Ordner mit prelim_vel.tif (mm/yr, positiv zum Satelliten hin), prelim_coh.tif (0 bis 1), prelim_rrms.tif (mm), prelim_stc.tif (mm) oder einigen davon, wie 'AlignSAR-Beispiel herunterladen' und 'Datenwürfel exportieren' sie erzeugen. Ausgabe: je ein Layer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="906"/>
        <source>Quadratic surface</source>
        <translation>Quadratische Fläche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="909"/>
        <source>Quartiles</source>
        <translation>Quartile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="910"/>
        <source>RMS (rad)</source>
        <translation>RMS (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="911"/>
        <source>RMS of the residuals (mm)</source>
        <translation>RMS der Residuen (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="912"/>
        <source>RMS of the residuals of the decomposition (mm/yr)</source>
        <translation>RMS der Residuen der Zerlegung (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="913"/>
        <source>RMS {rms:.2f} mm</source>
        <translation>RMS {rms:.2f} mm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="914"/>
        <source>Radar frequency</source>
        <translation>Radarfrequenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="915"/>
        <source>Radians, positive away from the satellite</source>
        <translation>Radiant, positiv vom Satelliten weg</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="916"/>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="917"/>
        <source>Radius around a station</source>
        <translation>Radius um eine Station</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="918"/>
        <source>Radius around the common reference</source>
        <translation>Radius um die gemeinsame Referenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="919"/>
        <source>Radius around the point</source>
        <translation>Radius um den Punkt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="920"/>
        <source>Radius of circles (m)</source>
        <translation>Radius der Kreise (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="921"/>
        <source>Radius of circles…</source>
        <translation>Radius der Kreise…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="922"/>
        <source>Ramp to remove</source>
        <translation>Zu entfernende Rampe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="923"/>
        <source>Random seed</source>
        <translation>Startwert des Zufallsgenerators</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="924"/>
        <source>Raster of heights</source>
        <translation>Höhenraster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="925"/>
        <source>Reading {path} …</source>
        <translation>{path} wird gelesen …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="926"/>
        <source>Reads displacement and velocity along a line. In: a datacube, and a layer with one line in any coordinate system. Out: a table with a row per piece of the line and date: median and quartiles of the pixels beside it (mm, positive towards the satellite); points along the line with the velocity (mm/yr, 1σ); if wanted a figure of velocity and displacement by distance and time.

A swath wider than a few pixels shows what is common to them, and the quartiles how much they differ; with a width of 0 the pixels below the line are taken. Distances are metres from the first corner.</source>
        <translation>Liest Verschiebung und Geschwindigkeit entlang einer Linie. Eingabe: ein Datenwürfel und ein Layer mit einer Linie in beliebigem Koordinatenbezugssystem. Ausgabe: eine Tabelle mit einer Zeile je Linienabschnitt und Termin: Median und Quartile der Pixel daneben (mm, positiv zum Satelliten hin); Punkte entlang der Linie mit der Geschwindigkeit (mm/yr, 1σ); auf Wunsch eine Abbildung von Geschwindigkeit und Verschiebung nach Entfernung und Zeit.

Ein Streifen, der breiter als einige Pixel ist, zeigt, was ihnen gemeinsam ist, und die Quartile, wie sehr sie sich unterscheiden; mit einer Breite von 0 werden die Pixel unter der Linie genommen. Entfernungen sind Meter vom ersten Eckpunkt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="927"/>
        <source>Reads every pixel of the chosen pairs. Off: the table has dates and baselines only.</source>
        <translation>Liest jedes Pixel der gewählten Paare. Aus: die Tabelle hat nur Termine und Basislinien.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="928"/>
        <source>Reads the displacement in time at points. In: a datacube, and a layer of points in any coordinate system. Out: a table with a row per point and date (mm, positive towards the satellite), ready to be plotted or joined; the points with the velocity fitted to each (mm/yr, 1σ); if wanted a CSV text whose header says units, CRS, reference and sign.

With a radius the mean over the pixels within it is given, with their standard deviation. Points outside the image or without values are named in the log.</source>
        <translation>Liest die Verschiebung im Zeitverlauf an Punkten. Eingabe: ein Datenwürfel und ein Punktlayer in beliebigem Koordinatenbezugssystem. Ausgabe: eine Tabelle mit einer Zeile je Punkt und Termin (mm, positiv zum Satelliten hin), bereit zum Darstellen oder Verknüpfen; die Punkte mit der an jedem angepassten Geschwindigkeit (mm/yr, 1σ); auf Wunsch ein CSV-Text, dessen Kopf Einheiten, KBS, Referenz und Vorzeichen nennt.

Mit einem Radius wird das Mittel über die Pixel innerhalb davon angegeben, mit deren Standardabweichung. Punkte außerhalb des Bildes oder ohne Werte werden im Protokoll genannt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="929"/>
        <source>Reads the polygons of a KML or GeoJSON file with all their attributes. In: a file such as data_coverage.kml. Out: a polygon layer in degrees (EPSG:4326), shown as an outline; it can be the area of interest of a download or of &apos;Clip stack&apos;.</source>
        <translation>Liest die Polygone einer KML- oder GeoJSON-Datei mit allen Attributen. Eingabe: eine Datei wie data_coverage.kml. Ausgabe: ein Polygonlayer in Grad (EPSG:4326), als Umriss dargestellt; er kann das Interessengebiet eines Downloads oder von 'Stack zuschneiden' sein.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="930"/>
        <source>Reads the settings of a batch_LiCSBAS.sh of any version, or of a run_licsalert.py, and writes them as a configuration. In: the file; it is read as text and never executed. Out: a JSON file, and a table that says of every variable which option it became, or why it has no effect here.

&apos;Run pipeline&apos;, &apos;Separate sources&apos; and &apos;Detect unrest&apos; take the JSON file as their configuration; they also take the batch file or script itself.</source>
        <translation>Liest die Einstellungen einer batch_LiCSBAS.sh beliebiger Version oder einer run_licsalert.py und schreibt sie als Konfiguration. Eingabe: die Datei; sie wird als Text gelesen und nie ausgeführt. Ausgabe: eine JSON-Datei und eine Tabelle, die zu jeder Variable sagt, welche Option sie wurde oder warum sie hier keine Wirkung hat.

'Prozesskette ausführen', 'Quellen trennen' und 'Unruhe erkennen' nehmen die JSON-Datei als Konfiguration; sie nehmen auch die Batch-Datei oder das Skript selbst.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="931"/>
        <source>Rebuilds displacement from the sources you keep, for instance from deformation alone. In: a datacube and its sources. Out: a datacube with the reconstruction, the residual (mm) and the velocity (mm/yr) of the reconstruction, positive towards the satellite; &apos;Load datacube&apos; opens it like any other.

At the resolution of the datacube the time courses are fitted to every pixel; at that of the sources their maps are taken as they are. The mean of each image, which the separation leaves aside, is put back, so the reference stays that of the datacube.

Reference: Gaddes et al. (2018), doi:10.1029/2018JB016210</source>
        <translation>Baut die Verschiebung aus den Quellen wieder auf, die Sie behalten, zum Beispiel allein aus Deformation. Eingabe: ein Datenwürfel und seine Quellen. Ausgabe: ein Datenwürfel mit der Rekonstruktion, dem Residuum (mm) und der Geschwindigkeit (mm/yr) der Rekonstruktion, positiv zum Satelliten hin; 'Datenwürfel laden' öffnet ihn wie jeden anderen.

In der Auflösung des Datenwürfels werden die Zeitverläufe an jedes Pixel angepasst; in der der Quellen werden deren Karten genommen, wie sie sind. Das Mittel jedes Bildes, das die Trennung beiseitelässt, wird wieder hinzugefügt, sodass die Referenz die des Datenwürfels bleibt.

Literatur: Gaddes et al. (2018), doi:10.1029/2018JB016210</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="932"/>
        <source>Reconstructed displacement (mm, + towards satellite)</source>
        <translation>Rekonstruierte Verschiebung (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="933"/>
        <source>Reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="934"/>
        <source>Reconstruction (NetCDF)</source>
        <translation>Rekonstruktion (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="935"/>
        <source>Reconstruction from sources</source>
        <translation>Rekonstruktion aus Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="936"/>
        <source>Rectangle to keep: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Not together with the extent.</source>
        <translation>Zu behaltendes Rechteck: x1:x2/y1:y2, gezählt ab 0 am nordwestlichen Pixel, die zweite Zahl nicht eingeschlossen und 0 als Ende. Nicht zusammen mit der Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="938"/>
        <source>Reference date</source>
        <translation>Referenzdatum</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="942"/>
        <source>Reject temporal baselines from</source>
        <translation>Zeitliche Basislinien verwerfen ab</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="943"/>
        <source>Reject temporal baselines up to</source>
        <translation>Zeitliche Basislinien verwerfen bis</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="944"/>
        <source>Remove DEM error</source>
        <translation>DEM-Fehler entfernen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="945"/>
        <source>Remove from each loop the multiple of 2 pi that most of its pixels have, which an unwrapping error at the reference would add everywhere.</source>
        <translation>Entfernt aus jeder Schleife das Vielfache von 2 pi, das die meisten ihrer Pixel haben und das ein Abwicklungsfehler an der Referenz überall hinzufügen würde.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="946"/>
        <source>Remove from every epoch the part that is linear in height, such as stratified troposphere.</source>
        <translation>Entfernt aus jeder Epoche den Teil, der linear mit der Höhe geht, etwa stratifizierte Troposphäre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="947"/>
        <source>Remove from every pixel the part that is proportional to the perpendicular baseline.</source>
        <translation>Entfernt aus jedem Pixel den Teil, der proportional zur senkrechten Basislinie ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="948"/>
        <source>Remove plate motion</source>
        <translation>Plattenbewegung entfernen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="949"/>
        <source>Remove the median of each loop</source>
        <translation>Median jeder Schleife entfernen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="950"/>
        <source>Remove the scene median of every loop closure before its RMS is taken, so that biases from multilooking (fading signals) do not reject interferograms.</source>
        <translation>Entfernt den Szenenmedian jedes Schleifenschlusses, bevor dessen RMS gebildet wird, sodass Verzerrungen durch Multilooking (Fading-Signale) keine Interferogramme verwerfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="951"/>
        <source>Remove trend with height</source>
        <translation>Höhentrend entfernen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="952"/>
        <source>Removed by the filter</source>
        <translation>Vom Filter entfernt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="953"/>
        <source>Removed by the filter (mm, + towards satellite)</source>
        <translation>Vom Filter entfernt (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="954"/>
        <source>Removes what is smooth in space but random in time, which is mostly atmosphere. In: a time-series folder after stage 15. Out: cum_filt.h5 (mm, positive towards the satellite) and the filtered velocity.

The width in time separates signal from atmosphere (default: three mean intervals); the width in space says how large a patch of atmosphere is (default 2 km). Ramps, signal linear with height, and DEM error can be removed first. A new stable reference pixel is chosen at the end.</source>
        <translation>Entfernt, was räumlich glatt, aber zeitlich zufällig ist, meist Atmosphäre. Eingabe: ein Zeitreihenordner nach Stufe 15. Ausgabe: cum_filt.h5 (mm, positiv zum Satelliten hin) und die gefilterte Geschwindigkeit.

Die zeitliche Breite trennt Signal von Atmosphäre (Voreinstellung: drei mittlere Intervalle); die räumliche Breite sagt, wie groß ein Atmosphärenfleck ist (Voreinstellung 2 km). Rampen, linear mit der Höhe gehendes Signal und DEM-Fehler können zuvor entfernt werden. Am Ende wird ein neues stabiles Referenzpixel gewählt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="955"/>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="958"/>
        <source>Reproduce LiCSAlert</source>
        <translation>LiCSAlert nachbilden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="961"/>
        <source>Resampling of phase</source>
        <translation>Neuabtastung der Phase</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="962"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="963"/>
        <source>Residual (mm)</source>
        <translation>Residuum (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="964"/>
        <source>Residual RMS</source>
        <translation>RMS der Residuen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="965"/>
        <source>Residual RMS (mm)</source>
        <translation>RMS der Residuen (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="966"/>
        <source>Residual in windows</source>
        <translation>Residuum in Fenstern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="968"/>
        <source>Residual of the reconstruction</source>
        <translation>Residuum der Rekonstruktion</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="969"/>
        <source>Residual over the image</source>
        <translation>Residuum über das Bild</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="970"/>
        <source>Residual that new deformation is judged by</source>
        <translation>Residuum zur Beurteilung neuer Deformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="971"/>
        <source>Residuals of the fit</source>
        <translation>Residuen der Anpassung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="972"/>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="973"/>
        <source>Resolution factor</source>
        <translation>Auflösungsfaktor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="974"/>
        <source>Reuse stored runs</source>
        <translation>Gespeicherte Läufe wiederverwenden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="975"/>
        <source>Robust fit</source>
        <translation>Robuste Anpassung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="976"/>
        <source>Robust fit (outliers weigh less)</source>
        <translation>Robuste Anpassung (Ausreißer zählen weniger)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="977"/>
        <source>Robust trend</source>
        <translation>Robuster Trend</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="978"/>
        <source>Robust velocity</source>
        <translation>Robuste Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="979"/>
        <source>Robust velocity (mm/yr, + towards satellite)</source>
        <translation>Robuste Geschwindigkeit (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="980"/>
        <source>Room for a frame</source>
        <translation>Platz für einen Frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="981"/>
        <source>Room to keep free</source>
        <translation>Freizuhaltender Platz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="982"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="983"/>
        <source>Run again without these</source>
        <translation>Ohne diese erneut ausführen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="984"/>
        <source>Run pipeline</source>
        <translation>Prozesskette ausführen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="985"/>
        <source>Run pipeline for many frames</source>
        <translation>Prozesskette für viele Frames ausführen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="989"/>
        <source>Running, or stopped while it ran</source>
        <translation>Läuft, oder während des Laufs angehalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="990"/>
        <source>Runs all stages from a LiCSAR work folder to the datacube. In: a folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/. Out: the datacube (NetCDF; displacement in mm and velocity in mm/yr, positive towards the satellite), preview rasters, coverage polygon, and if you want a QGIS project and an overview picture. The stack (GEOCml…) and time-series (TS_…) folders are made in a folder beside the datacube that has its name with _files at the end. Step 01, where you start there, downloads a frame into the input folder; everything else in it is only read.

The preset 'alignsar' has the settings of the AlignSAR datacube: GACOS correction where delay maps are there, coherence mask 0.15, nullification, singular inversion. 'licsbas' has the defaults of LiCSBAS. Frame, dates and area of a published product are a choice of their own. Every option of every stage can be set as JSON, for example {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null}; null leaves an optional stage out. Running again repeats only the stages whose input or options changed.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Führt alle Stufen von einem LiCSAR-Arbeitsordner bis zum Datenwürfel aus. Eingabe: ein Ordner mit GEOC/ und, falls vorhanden, GACOS/ und GEOC.MLI/. Ausgabe: der Datenwürfel (NetCDF; Verschiebung in mm und Geschwindigkeit in mm/yr, positiv zum Satelliten hin), Vorschauraster, Abdeckungspolygon und auf Wunsch ein QGIS-Projekt und ein Übersichtsbild. Die Stack- (GEOCml…) und Zeitreihenordner (TS_…) entstehen in einem Ordner neben dem Datenwürfel, der dessen Namen mit _files am Ende trägt. Schritt 01 lädt, wenn Sie dort beginnen, einen Frame in den Eingabeordner herunter; alles andere darin wird nur gelesen.

Der Parametersatz 'alignsar' hat die Einstellungen des AlignSAR-Datenwürfels: GACOS-Korrektur, wo Verzögerungskarten vorhanden sind, Kohärenzmaske 0.15, Nullifizierung, singuläre Inversion. 'licsbas' hat die Voreinstellungen von LiCSBAS. Frame, Zeitraum und Gebiet eines veröffentlichten Produkts sind eine eigene Wahl. Jede Option jeder Stufe kann als JSON gesetzt werden, zum Beispiel {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null}; null lässt eine optionale Stufe weg. Erneutes Ausführen wiederholt nur die Stufen, deren Eingabe oder Optionen sich geändert haben.

Literatur: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="991"/>
        <source>Runs of an earlier separation beside the output are used again if data, mask, dates and settings are equal.</source>
        <translation>Läufe einer früheren Trennung neben der Ausgabe werden wiederverwendet, wenn Daten, Maske, Termine und Einstellungen gleich sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="992"/>
        <source>Runs that fail to converge are replaced by new ones, until so many times the wanted number were tried.</source>
        <translation>Nicht konvergierende Läufe werden durch neue ersetzt, bis so viele Male die gewünschte Anzahl versucht wurde.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="993"/>
        <source>Runs the whole chain for every frame of a table. In: a CSV file with a row per frame: frame (ID, which is downloaded) or folder (with GEOC/), and if wanted name, area (west/east/south/north), start_date, end_date, baseline_end, configuration. Out: a folder with a datacube, a log and a state per frame, a table of all of them, polygons coloured by state, and one STAC catalogue.

A frame that fails is named with its reason, and the others go on. Run it again to go on after a stop, or for new dates: what has nothing new is skipped. A frame is begun only where there is room for it on the disk.</source>
        <translation>Führt die ganze Kette für jeden Frame einer Tabelle aus. Eingabe: eine CSV-Datei mit einer Zeile je Frame: frame (ID, die heruntergeladen wird) oder folder (mit GEOC/) und auf Wunsch name, area (west/east/south/north), start_date, end_date, baseline_end, configuration. Ausgabe: ein Ordner mit einem Datenwürfel, einem Protokoll und einem Zustand je Frame, eine Tabelle von allen, nach Zustand gefärbte Polygone und ein STAC-Katalog.

Ein fehlgeschlagener Frame wird mit seinem Grund genannt, und die anderen gehen weiter. Führen Sie es erneut aus, um nach einem Halt weiterzumachen oder für neue Termine: was nichts Neues hat, wird übersprungen. Ein Frame wird nur begonnen, wo auf dem Datenträger Platz für ihn ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="994"/>
        <source>Runs with all dates</source>
        <translation>Läufe mit allen Terminen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="995"/>
        <source>Runs with resampled dates</source>
        <translation>Läufe mit neu gezogenen Terminen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="996"/>
        <source>Runs {stages} again in {name}; unticking and running brings everything back.</source>
        <translation>Führt {stages} in {name} erneut aus; Haken entfernen und erneut ausführen holt alles zurück.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="997"/>
        <source>Runs {stages} in the copy {name}; the original stays.</source>
        <translation>Führt {stages} in der Kopie {name} aus; das Original bleibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="998"/>
        <source>SPDX identifier of the licence of the data, such as CC-BY-4.0.</source>
        <translation>SPDX-Kennung der Lizenz der Daten, etwa CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="999"/>
        <source>STAC catalogue</source>
        <translation>STAC-Katalog</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1000"/>
        <source>Sample time series</source>
        <translation>Zeitreihen an Punkten auslesen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1001"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1002"/>
        <source>Save the picture</source>
        <translation>Das Bild speichern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1003"/>
        <source>Save the table</source>
        <translation>Die Tabelle speichern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1004"/>
        <source>Say which dates are farther from their trend line than this many standard deviations. LiCSAlert has none; its figures colour up to 5.</source>
        <translation>Nennt die Termine, die weiter als so viele Standardabweichungen von ihrer Trendlinie entfernt sind. LiCSAlert hat keine solche Schwelle; seine Abbildungen färben bis 5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1005"/>
        <source>Says how far each date of a datacube lies from what its baseline lets expect. In: a datacube and the sources separated from its baseline. Out: distances (NetCDF, in standard deviations of the baseline) and, beside that file, a table with one row per date, the status of the newest date (status.json, volcano_status.txt), the residual of the newest date as raster (mm, positive towards the satellite), the alert figure and a report.

Two numbers are told apart: the change in known deformation, which is the distance of the deformation source from its trend line, and new deformation, which is that of the residual that no source explains. The residual is measured over the whole image and in windows; unless you choose one, the farther from its trend counts. Beyond 3 is worth a look, beyond 5 is unlikely by chance.

Monitoring: run it again on a datacube with new dates and the same sources; earlier values stay as they are. Reference: Gaddes et al. (2019), doi:10.1029/2019JB017519</source>
        <translation>Sagt, wie weit jeder Termin eines Datenwürfels von dem entfernt liegt, was sein Basiszeitraum erwarten lässt. Eingabe: ein Datenwürfel und die aus seinem Basiszeitraum getrennten Quellen. Ausgabe: Abstände (NetCDF, in Standardabweichungen des Basiszeitraums) und neben dieser Datei eine Tabelle mit einer Zeile je Termin, der Status des neuesten Termins (status.json, volcano_status.txt), das Residuum des neuesten Termins als Raster (mm, positiv zum Satelliten hin), die Alarmabbildung und ein Bericht.

Zwei Zahlen werden unterschieden: die Änderung bekannter Deformation, also der Abstand der Deformationsquelle von ihrer Trendlinie, und neue Deformation, also der Abstand des Residuums, das keine Quelle erklärt. Das Residuum wird über das ganze Bild und in Fenstern gemessen; sofern Sie keines wählen, zählt das von seinem Trend weiter entfernte. Über 3 ist es beachtenswert, über 5 kaum zufällig.

Überwachung: führen Sie es erneut mit einem Datenwürfel mit neuen Terminen und denselben Quellen aus; frühere Werte bleiben, wie sie sind. Literatur: Gaddes et al. (2019), doi:10.1029/2019JB017519</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1006"/>
        <source>Says what the plugin finds of all that it can use, and how to get what is missing. In: nothing. Out: a table of the Python packages with their versions and the GDAL, PROJ and HDF5 that they are linked to, of LiCSBAS, LiCSAlert, licsar_extra, snaphu and Dask; with the command for this system where something is missing.

With a folder for an environment, the packages that the Python of QGIS lacks are installed there, from the Python package index, without rights of an administrator and without changing QGIS. The plugin uses them from then on; what QGIS has itself comes first.</source>
        <translation>Sagt, was die Erweiterung von allem findet, was sie verwenden kann, und wie man Fehlendes erhält. Eingabe: nichts. Ausgabe: eine Tabelle der Python-Pakete mit ihren Versionen und der GDAL-, PROJ- und HDF5-Bibliotheken, mit denen sie verbunden sind, von LiCSBAS, LiCSAlert, licsar_extra, snaphu und Dask; mit dem Befehl für dieses System, wo etwas fehlt.

Mit einem Ordner für eine Umgebung werden die Pakete, die dem Python von QGIS fehlen, dort installiert, aus dem Python Package Index, ohne Administratorrechte und ohne QGIS zu ändern. Die Erweiterung verwendet sie fortan; was QGIS selbst hat, hat Vorrang.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1008"/>
        <source>Score percentile</source>
        <translation>Perzentil der Bewertung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1009"/>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1010"/>
        <source>Semi-annual amplitude</source>
        <translation>Halbjahresamplitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1011"/>
        <source>Semi-annual amplitude (mm)</source>
        <translation>Halbjahresamplitude (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1012"/>
        <source>Semi-annual amplitude standard deviation (mm)</source>
        <translation>Standardabweichung der Halbjahresamplitude (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1013"/>
        <source>Semi-annual cosine</source>
        <translation>Halbjahreskosinus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1014"/>
        <source>Semi-annual sine</source>
        <translation>Halbjahressinus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1015"/>
        <source>Semi-annual term</source>
        <translation>Halbjahresterm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1017"/>
        <source>Separates the displacement of a datacube into independent sources: patterns that are found again and again, each with a time course. In: a datacube. Out: the sources (NetCDF) and, beside that file, the maps as raster with one band per source, tables (CSV) of sources, time courses (m, positive with the map's sign towards the satellite) and convergence, figures and a report.

Independent component analysis is run many times on resampled dates; patterns of all runs are clustered, and each dense cluster gives a source with a quality index Iq, at best 1. The number of components is chosen from a range by the agreement of the runs. A source is called deformation if its use grows with the time between dates, topographic if its map follows height, turbulent otherwise, and none where that is not clear.

For unrest detection set the end of the baseline. References: Gaddes et al. (2018), doi:10.1029/2018JB016210; Hyvärinen and Oja (2000), doi:10.1016/S0893-6080(00)00026-5</source>
        <translation>Trennt die Verschiebung eines Datenwürfels in unabhängige Quellen: Muster, die immer wieder gefunden werden, jedes mit einem Zeitverlauf. Eingabe: ein Datenwürfel. Ausgabe: die Quellen (NetCDF) und neben dieser Datei die Karten als Raster mit einem Kanal je Quelle, Tabellen (CSV) der Quellen, der Zeitverläufe (m, positiv mit dem Vorzeichen der Karte zum Satelliten hin) und der Konvergenz, Abbildungen und ein Bericht.

Die Unabhängigkeitsanalyse (ICA) läuft viele Male auf neu gezogenen Terminen; die Muster aller Läufe werden zu Clustern gruppiert, und jeder dichte Cluster ergibt eine Quelle mit einem Qualitätsindex Iq, bestenfalls 1. Die Anzahl der Komponenten wird aus einem Bereich nach der Übereinstimmung der Läufe gewählt. Eine Quelle heißt Deformation, wenn ihr Beitrag mit der Zeit zwischen Terminen wächst, topographisch, wenn ihre Karte der Höhe folgt, sonst turbulent, und keine, wo das nicht klar ist.

Für die Unruheerkennung setzen Sie das Ende des Basiszeitraums. Literatur: Gaddes et al. (2018), doi:10.1029/2018JB016210; Hyvärinen und Oja (2000), doi:10.1016/S0893-6080(00)00026-5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1018"/>
        <source>Separates the sources of a datacube, and then tells what differs from its baseline, as a graphical model. In: a datacube, and the end of the baseline. Out: the sources (maps in m, with their time courses), and the unrest detection (distances from the trends in standard deviations).

Both steps have their usual settings, and both take the dates up to the end of the baseline as quiet: choose it before the unrest that you look for. Run the two algorithms of &apos;6 Analysis&apos; by hand to change more.

References: Gaddes et al. (2018), https://doi.org/10.1029/2018JB015650; Gaddes et al. (2019), https://doi.org/10.1029/2019JB017519</source>
        <translation>Trennt die Quellen eines Datenwürfels und sagt dann, was von seinem Basiszeitraum abweicht, als grafisches Modell. Eingabe: ein Datenwürfel und das Ende des Basiszeitraums. Ausgabe: die Quellen (Karten in m, mit ihren Zeitverläufen) und die Unruheerkennung (Abstände von den Trends in Standardabweichungen).

Beide Schritte haben ihre üblichen Einstellungen, und beide nehmen die Termine bis zum Ende des Basiszeitraums als ruhig an: wählen Sie es vor der Unruhe, nach der Sie suchen. Führen Sie die beiden Algorithmen von '6 Analyse' von Hand aus, um mehr zu ändern.

Literatur: Gaddes et al. (2018), https://doi.org/10.1029/2018JB015650; Gaddes et al. (2019), https://doi.org/10.1029/2019JB017519</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1019"/>
        <source>Series of the datacube to separate: as inverted, or after the filter of stage 16, which has removed most of the atmosphere that the separation could recognise.</source>
        <translation>Zu trennende Zeitreihe des Datenwürfels: wie invertiert oder nach dem Filter der Stufe 16, der den größten Teil der Atmosphäre entfernt hat, die die Trennung erkennen könnte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1021"/>
        <source>Set of options; the table below has its values. Not set: &apos;alignsar&apos;, or the one that a configuration names; a batch_LiCSBAS.sh stands for &apos;licsbas&apos;.</source>
        <translation>Satz von Optionen; die Tabelle unten hat seine Werte. Nicht gesetzt: 'alignsar' oder der, den eine Konfiguration nennt; eine batch_LiCSBAS.sh steht für 'licsbas'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1022"/>
        <source>Sets unwrapped phase to no-data where coherence is low or where you say so. In: a stack. Out: a masked stack and the mask (1 = kept, 0 = masked).

The threshold on each pair&apos;s own coherence (AlignSAR uses 0.15) removes noise pair by pair and keeps a pixel in the good pairs; the threshold on the average coherence removes a pixel from all pairs. Polygons and pixel ranges remove areas such as sea or steep flanks from all pairs.</source>
        <translation>Setzt die abgewickelte Phase auf den Leerwert, wo die Kohärenz gering ist oder wo Sie es angeben. Eingabe: ein Stack. Ausgabe: ein maskierter Stack und die Maske (1 = behalten, 0 = maskiert).

Die Schwelle auf die eigene Kohärenz jedes Paars (AlignSAR verwendet 0.15) entfernt Rauschen Paar für Paar und behält ein Pixel in den guten Paaren; die Schwelle auf die mittlere Kohärenz entfernt ein Pixel aus allen Paaren. Polygone und Pixelbereiche entfernen Gebiete wie Meer oder steile Flanken aus allen Paaren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1023"/>
        <source>Settings of an earlier run (written beside its datacube), or your batch_LiCSBAS.sh. What you change above wins over it.</source>
        <translation>Einstellungen eines früheren Laufs (neben dessen Datenwürfel geschrieben) oder Ihre batch_LiCSBAS.sh. Was Sie oben ändern, hat Vorrang.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1024"/>
        <source>Share of loops with errors</source>
        <translation>Anteil fehlerhafter Schleifen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1025"/>
        <source>Share of missing interferograms</source>
        <translation>Anteil fehlender Interferogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1026"/>
        <source>Share of the coherence that is lost in January, less towards July.</source>
        <translation>Anteil der Kohärenz, der im Januar verloren geht, zum Juli hin weniger.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1027"/>
        <source>Share of the interferograms in which a patch is off by one phase cycle.</source>
        <translation>Anteil der Interferogramme, in denen ein Fleck um einen Phasenzyklus daneben liegt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1028"/>
        <source>Share of the interferograms that do not exist; those between neighbouring epochs always do.</source>
        <translation>Anteil der Interferogramme, die nicht existieren; die zwischen benachbarten Epochen existieren immer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1029"/>
        <source>Share of unwrapping errors</source>
        <translation>Anteil der Abwicklungsfehler</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1030"/>
        <source>Shift loops to their most frequent ambiguity</source>
        <translation>Schleifen um häufigste Mehrdeutigkeit verschieben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1031"/>
        <source>Shortest temporal baseline</source>
        <translation>Kürzeste zeitliche Basislinie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1033"/>
        <source>Shows a time series of LiCSBAS as it is: nothing is computed, and nothing is written into its folder. In: a time-series folder (TS_…) of any version since 2020, or its cum.h5 or cum_filt.h5. Out: velocity (mm/yr) and displacement in time (mm), positive towards the satellite, mask, quality, heights, the reference and the area covered.

What a folder lacks is listed in the log, and the rest is shown. Where a map is in both files, that of the series that is shown counts, because the two have different references.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Zeigt eine Zeitreihe von LiCSBAS, wie sie ist: nichts wird berechnet, und nichts wird in ihren Ordner geschrieben. Eingabe: ein Zeitreihenordner (TS_…) beliebiger Version seit 2020 oder dessen cum.h5 oder cum_filt.h5. Ausgabe: Geschwindigkeit (mm/yr) und Verschiebung im Zeitverlauf (mm), positiv zum Satelliten hin, Maske, Qualität, Höhen, die Referenz und das abgedeckte Gebiet.

Was einem Ordner fehlt, wird im Protokoll aufgeführt, und der Rest wird gezeigt. Wo eine Karte in beiden Dateien ist, zählt die der gezeigten Zeitreihe, weil die beiden verschiedene Referenzen haben.

Literatur: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1034"/>
        <source>Shows interferograms as they are: nothing is written into their folder. In: a folder of downloads (GEOC) or a stack (GEOCml…). Out: unwrapped phase (rad, positive away from the satellite; the colours begin again after 2π) and coherence (0 to 1) of each pair, shown in time from its first to its second date, and a table of the pairs: dates, days, perpendicular baseline (m), share of the pixels that have phase, mean coherence.

Where several pairs span a date, the shortest lies on top. All pairs of a large stack take a while to load: choose a year, or some pairs from the table.</source>
        <translation>Zeigt Interferogramme, wie sie sind: nichts wird in ihren Ordner geschrieben. Eingabe: ein Ordner mit Downloads (GEOC) oder ein Stack (GEOCml…). Ausgabe: abgewickelte Phase (rad, positiv vom Satelliten weg; die Farben beginnen nach 2π von vorn) und Kohärenz (0 bis 1) jedes Paars, zeitlich von seinem ersten bis zu seinem zweiten Datum gezeigt, und eine Tabelle der Paare: Termine, Tage, senkrechte Basislinie (m), Anteil der Pixel mit Phase, mittlere Kohärenz.

Wo mehrere Paare ein Datum überspannen, liegt das kürzeste oben. Das Laden aller Paare eines großen Stacks dauert eine Weile: wählen Sie ein Jahr oder einige Paare aus der Tabelle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1035"/>
        <source>Shows the outlines of the LiCSAR frames that meet an area, from the COMET portal, to click on. In: an area, or nothing for all frames. Out: a polygon layer with frame ID, relative orbit and direction. Its action &apos;Download this frame&apos; (Run Feature Action in the toolbar of attributes, or Identify) opens the download with the frame filled in.

The portal gives corners in a small file per frame; what it has said is kept in your cache, so that it is asked once. An outline is the hull of the corners. Frames overlap, and both directions cover most places: &apos;Download LiCSAR frame&apos; lists those that cover an area.

Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</source>
        <translation>Zeigt die Umrisse der LiCSAR-Frames, die ein Gebiet berühren, vom COMET-Portal, zum Anklicken. Eingabe: ein Gebiet oder nichts für alle Frames. Ausgabe: ein Polygonlayer mit Frame-ID, relativem Orbit und Richtung. Seine Aktion 'Diesen Frame herunterladen' (Objektaktion ausführen in der Attributwerkzeugleiste oder Objekte abfragen) öffnet den Download mit ausgefülltem Frame.

Das Portal gibt die Ecken in einer kleinen Datei je Frame; was es geantwortet hat, bleibt in Ihrem Cache, sodass es nur einmal abgefragt wird. Ein Umriss ist die Hülle der Ecken. Frames überlappen, und die meisten Orte sind von beiden Richtungen abgedeckt: 'LiCSAR-Frame herunterladen' führt diejenigen auf, die ein Gebiet abdecken.

Literatur: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1036"/>
        <source>Side of a window</source>
        <translation>Seitenlänge eines Fensters</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1037"/>
        <source>Side of the square blocks among which the reference window is chosen.</source>
        <translation>Seitenlänge der quadratischen Blöcke, unter denen das Referenzfenster gewählt wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1038"/>
        <source>Single-band GeoTIFFs to add, as a text their paths separated by semicolons. They are sampled at the nearest pixel and named after the file.</source>
        <translation>Hinzuzufügende einkanalige GeoTIFFs, als Text mit durch Semikolons getrennten Pfaden. Sie werden am nächsten Pixel abgetastet und nach der Datei benannt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1039"/>
        <source>Singular, gaps at the rate around them (experimental)</source>
        <translation>Singulär, Lücken mit umgebender Rate (experimentell)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1040"/>
        <source>Singular: gaps by the motion of the pixel (AlignSAR)</source>
        <translation>Singulär: Lücken nach der Pixelbewegung (AlignSAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1041"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1042"/>
        <source>Size of the image that is separated, as a share of the datacube&apos;s: 0.5 takes the mean of blocks of 2 x 2 pixels. Means are taken over whole pixels, so the nearest 1/n is in force. Empty: the largest 1/n that leaves about 10 000 pixels.</source>
        <translation>Größe des Bildes, das getrennt wird, als Anteil der des Datenwürfels: 0.5 nimmt das Mittel von Blöcken mit 2 x 2 Pixeln. Gemittelt wird über ganze Pixel, daher gilt das nächste 1/n. Leer: das größte 1/n, das etwa 10 000 Pixel übrig lässt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1043"/>
        <source>Skip the search for cut epochs</source>
        <translation>Suche nach Artikulationsepochen überspringen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1044"/>
        <source>Slope after Theil and Sen and scatter from the median absolute deviation, which single bad dates in the baseline do not spoil.</source>
        <translation>Steigung nach Theil und Sen und Streuung aus der mittleren absoluten Abweichung vom Median (MAD), die einzelne schlechte Termine im Basiszeitraum nicht verderben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1045"/>
        <source>Smallest cluster</source>
        <translation>Kleinster Cluster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1046"/>
        <source>Smallest magnitude</source>
        <translation>Kleinste Magnitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1047"/>
        <source>Smallest number of independent components that is tried.</source>
        <translation>Kleinste Anzahl unabhängiger Komponenten, die versucht wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1048"/>
        <source>So that the folder stac can be moved or uploaded alone; needs the room of the datacubes once more.</source>
        <translation>Damit der Ordner stac allein verschoben oder hochgeladen werden kann; braucht den Platz der Datenwürfel noch einmal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1049"/>
        <source>Solves the velocities of two or more datacubes, from ascending and descending orbits, for the motion to the east and upwards. In: datacubes with velocity and the directions E, N, U. Out: a GeoTIFF with east and up velocity (mm/yr) and their standard deviations (1σ), the number of lines of sight, and the RMS of the residuals where there are three or more.

The grid is that of the coarsest datacube, where two or more overlap. Motion to the north is neglected; some 15 % of it ends in the up velocity. All velocities must have the same reference: give one, where nothing moves, unless the datacubes were made with the same.

Wright et al. (2004), https://doi.org/10.1029/2003GL018827</source>
        <translation>Löst die Geschwindigkeiten von zwei oder mehr Datenwürfeln aus aufsteigenden und absteigenden Orbits nach der Bewegung nach Osten und aufwärts auf. Eingabe: Datenwürfel mit Geschwindigkeit und den Richtungen E, N, U. Ausgabe: ein GeoTIFF mit Ost- und Vertikalgeschwindigkeit (mm/yr) und deren Standardabweichungen (1σ), der Anzahl der Blickrichtungen und dem RMS der Residuen, wo es drei oder mehr sind.

Das Gitter ist das des gröbsten Datenwürfels, wo sich zwei oder mehr überlappen. Bewegung nach Norden wird vernachlässigt; etwa 15 % davon gehen in die Vertikalgeschwindigkeit ein. Alle Geschwindigkeiten müssen dieselbe Referenz haben: geben Sie eine an, wo sich nichts bewegt, sofern die Datenwürfel nicht mit derselben erstellt wurden.

Wright et al. (2004), https://doi.org/10.1029/2003GL018827</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1050"/>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1051"/>
        <source>Source of known deformation</source>
        <translation>Quelle der bekannten Deformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1053"/>
        <source>Sources (NetCDF)</source>
        <translation>Quellen (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1054"/>
        <source>Sources to keep</source>
        <translation>Zu behaltende Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1055"/>
        <source>South America</source>
        <translation>Südamerika</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1056"/>
        <source>Space (maps)</source>
        <translation>Raum (Karten)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1057"/>
        <source>Spatial filter width</source>
        <translation>Räumliche Filterbreite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1058"/>
        <source>Spatio-temporal consistency</source>
        <translation>Raumzeitliche Konsistenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1059"/>
        <source>Spatio-temporal consistency (mm)</source>
        <translation>Raumzeitliche Konsistenz (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1060"/>
        <source>Stack (GEOCml…) that the time series was made from, for the coherence. Empty: the one on record, or else the folder beside TS_&lt;name&gt; that is called &lt;name&gt;.</source>
        <translation>Stack (GEOCml…), aus dem die Zeitreihe gemacht wurde, für die Kohärenz. Leer: der verzeichnete, sonst der Ordner neben TS_&lt;name&gt;, der &lt;name&gt; heißt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1062"/>
        <source>Stage id to option names and values; wins over the preset and the parameters above. Stage ids: {ids}.</source>
        <translation>Stufen-ID zu Optionsnamen und Werten; hat Vorrang vor dem Parametersatz und den Parametern oben. Stufen-IDs: {ids}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1063"/>
        <source>Standard deviation of the Gaussian in space. Noise that is smooth over this distance but not in time is taken as atmosphere and removed. 0: no filtering.</source>
        <translation>Räumliche Standardabweichung der Gaußfunktion. Rauschen, das über diese Entfernung glatt ist, aber nicht zeitlich, gilt als Atmosphäre und wird entfernt. 0: keine Filterung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1064"/>
        <source>Standard deviation of the Gaussian in time. Motion smoother than this is kept. Not set: three times the mean interval between epochs. 0: no temporal step, so all that is smooth in space is removed, deformation too.</source>
        <translation>Zeitliche Standardabweichung der Gaußfunktion. Bewegung, die glatter als dies ist, bleibt erhalten. Nicht gesetzt: dreimal das mittlere Intervall zwischen Epochen. 0: kein zeitlicher Schritt, sodass alles räumlich Glatte entfernt wird, auch Deformation.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1065"/>
        <source>Standard deviation of the displacement (mm)</source>
        <translation>Standardabweichung der Verschiebung (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1066"/>
        <source>Standard deviation of the reference (mm)</source>
        <translation>Standardabweichung der Referenz (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1067"/>
        <source>Standard deviation of the velocity (mm/yr)</source>
        <translation>Standardabweichung der Geschwindigkeit (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1068"/>
        <source>Standard deviation per epoch</source>
        <translation>Standardabweichung je Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1069"/>
        <source>Standard deviation where a datacube has none</source>
        <translation>Standardabweichung, wo ein Datenwürfel keine hat</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1074"/>
        <source>Steady uplift</source>
        <translation>Gleichmäßige Hebung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1075"/>
        <source>Step</source>
        <translation>Sprung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1076"/>
        <source>Step along the line</source>
        <translation>Schrittweite entlang der Linie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1077"/>
        <source>Step of the grid.</source>
        <translation>Schrittweite des Gitters.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1078"/>
        <source>Step on {date} (mm, + towards satellite)</source>
        <translation>Sprung am {date} (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1079"/>
        <source>Step on {date}, standard deviation (mm)</source>
        <translation>Sprung am {date}, Standardabweichung (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1080"/>
        <source>Steps: yyyy-mm-dd, …</source>
        <translation>Sprünge: yyyy-mm-dd, …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1083"/>
        <source>Straight line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1084"/>
        <source>Stratified delay</source>
        <translation>Stratifizierte Verzögerung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1085"/>
        <source>Subset not connected</source>
        <translation>Teilnetz nicht verbunden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1086"/>
        <source>Subtract GACOS delay</source>
        <translation>GACOS-Verzögerung abziehen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1087"/>
        <source>Subtract phase that goes with height</source>
        <translation>Höhenabhängige Phase abziehen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1088"/>
        <source>Subtract the tropospheric delay before unwrapping, where fewer fringes make it easier, and leave it out of the result. Replaces stage 03. Pairs without delay maps are left out.</source>
        <translation>Zieht die troposphärische Verzögerung vor der Abwicklung ab, wo weniger Streifen sie erleichtern, und lässt sie im Ergebnis weg. Ersetzt Stufe 03. Paare ohne Verzögerungskarten werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1089"/>
        <source>Subtracts the differential tropospheric delay of the GACOS weather model from every interferogram. In: a stack and a folder of delay maps per epoch. Out: a corrected stack (rad).

Pairs with an epoch without a map are left out, because a mix of corrected and uncorrected pairs would break the phase loops; the log lists them and says whether the network stays connected. Switch on hole filling where the maps have single missing pixels.

Reference: Yu et al. (2018), https://doi.org/10.1029/2017JB015305</source>
        <translation>Zieht die differenzielle troposphärische Verzögerung des GACOS-Wettermodells von jedem Interferogramm ab. Eingabe: ein Stack und ein Ordner mit Verzögerungskarten je Epoche. Ausgabe: ein korrigierter Stack (rad).

Paare mit einer Epoche ohne Karte werden weggelassen, weil eine Mischung aus korrigierten und unkorrigierten Paaren die Phasenschleifen zerstören würde; das Protokoll führt sie auf und nennt, ob das Netz verbunden bleibt. Schalten Sie das Füllen von Löchern ein, wo den Karten einzelne Pixel fehlen.

Literatur: Yu et al. (2018), https://doi.org/10.1029/2017JB015305</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1090"/>
        <source>Sudden uplift</source>
        <translation>Plötzliche Hebung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1092"/>
        <source>Surface fitted to every epoch and removed: 1 a plane, bl bilinear, 2 quadratic. Not set: none.</source>
        <translation>An jede Epoche angepasste und entfernte Fläche: 1 eine Ebene, bl bilinear, 2 quadratisch. Nicht gesetzt: keine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1094"/>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1103"/>
        <source>Table of own GeoTIFFs</source>
        <translation>Tabelle eigener GeoTIFFs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1107"/>
        <source>Table of the USGS, of the ISC or of an FDSN service; its earthquakes near the image become steps.</source>
        <translation>Tabelle des USGS, des ISC oder eines FDSN-Dienstes; dessen Erdbeben nahe dem Bild werden zu Sprüngen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1111"/>
        <source>Take pixels with unwrapping errors out of the interferograms of this time series; the inversion then does without them. The stack stays as it is.</source>
        <translation>Nimmt Pixel mit Abwicklungsfehlern aus den Interferogrammen dieser Zeitreihe heraus; die Inversion kommt dann ohne sie aus. Der Stack bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1115"/>
        <source>Takes the motion of the rigid tectonic plate, as seen in the line of sight, off the velocity of a datacube. In: a datacube with velocity and the directions E, N, U. Out: a GeoTIFF with the velocity without plate motion, and the plate motion that was taken off (mm/yr, positive towards the satellite).

Seen from the satellite, a plate that moves by some centimetres per year tilts a whole frame by some millimetres per year. The plate is found from the place of the image; near a boundary choose it yourself.

Altamimi et al. (2023), https://doi.org/10.1029/2023GL106373; Stephenson et al. (2022), https://doi.org/10.1029/2022GL099835</source>
        <translation>Zieht die Bewegung der starren tektonischen Platte, in Blickrichtung gesehen, von der Geschwindigkeit eines Datenwürfels ab. Eingabe: ein Datenwürfel mit Geschwindigkeit und den Richtungen E, N, U. Ausgabe: ein GeoTIFF mit der Geschwindigkeit ohne Plattenbewegung und der abgezogenen Plattenbewegung (mm/yr, positiv zum Satelliten hin).

Vom Satelliten aus gesehen kippt eine Platte, die sich um einige Zentimeter pro Jahr bewegt, einen ganzen Frame um einige Millimeter pro Jahr. Die Platte wird aus der Lage des Bildes bestimmt; nahe einer Grenze wählen Sie sie selbst.

Altamimi et al. (2023), https://doi.org/10.1029/2023GL106373; Stephenson et al. (2022), https://doi.org/10.1029/2022GL099835</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1116"/>
        <source>Takes the names of Sentinel-1 products apart. In: a text file with one name per line, such as input_S1_files.txt. Out: a table with mission, mode, product type, polarisation, start and stop (UTC), absolute and relative orbit, data-take, date, and the epoch as yyyymmdd, to plot or to join with other tables.

Lines that are no product names are listed in the log.</source>
        <translation>Zerlegt die Namen von Sentinel-1-Produkten. Eingabe: eine Textdatei mit einem Namen pro Zeile, etwa input_S1_files.txt. Ausgabe: eine Tabelle mit Mission, Modus, Produkttyp, Polarisation, Beginn und Ende (UTC), absolutem und relativem Orbit, Data-Take, Datum und der Epoche als yyyymmdd, zum Darstellen oder Verknüpfen mit anderen Tabellen.

Zeilen, die keine Produktnamen sind, werden im Protokoll aufgeführt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1117"/>
        <source>Temporal filter width</source>
        <translation>Zeitliche Filterbreite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1118"/>
        <source>Terms of use, as a name or address such as CC-BY-4.0; empty: left out.</source>
        <translation>Nutzungsbedingungen, als Name oder Adresse wie CC-BY-4.0; leer: weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1120"/>
        <source>Test for azimuth ramps</source>
        <translation>Auf Azimutrampen prüfen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1121"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span one of them are rejected.</source>
        <translation>Textdatei mit einem Datum pro Zeile (yyyymmdd oder yyyy-mm-dd), etwa Tage von Erdbeben; Interferogramme, die eines davon überspannen, werden verworfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1122"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span or touch one of them are not used. The method singular_gauss uses them, but fills no gap with the rate across a step. Not for the method only_sb.</source>
        <translation>Textdatei mit einem Datum pro Zeile (yyyymmdd oder yyyy-mm-dd), etwa Tage von Erdbeben; Interferogramme, die eines davon überspannen oder berühren, werden nicht verwendet. Die Methode singular_gauss verwendet sie, füllt aber keine Lücke mit der Rate über einen Sprung hinweg. Nicht für die Methode only_sb.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1123"/>
        <source>Text file with one interferogram per line to reject by hand.</source>
        <translation>Textdatei: je Zeile ein von Hand verworfenes Interferogramm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1124"/>
        <source>Text file with one interferogram per line to use instead of all that stage 11 kept.</source>
        <translation>Textdatei mit einem Interferogramm pro Zeile, die statt aller von Stufe 11 behaltenen zu verwenden sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1125"/>
        <source>Text file with one polygon lon1,lat1,lon2,lat2,… per line; blank lines and lines with # are comments.</source>
        <translation>Textdatei mit einem Polygon lon1,lat1,lon2,lat2,… pro Zeile; leere Zeilen und Zeilen mit # sind Kommentare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1127"/>
        <source>Text file with one range x1:x2/y1:y2 per line; blank lines and lines with # are comments.</source>
        <translation>Textdatei mit einem Bereich x1:x2/y1:y2 pro Zeile; leere Zeilen und Zeilen mit # sind Kommentare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1128"/>
        <source>Text file with the columns pair, phase, coherence and, if known, baseline, and lines &apos;# name: value&apos; before them for sign, unit, wavelength and geometry. Not set: interferograms.csv in the folder.</source>
        <translation>Textdatei mit den Spalten pair, phase, coherence und, falls bekannt, baseline und davor Zeilen '# name: value' für Vorzeichen, Einheit, Wellenlänge und Geometrie. Nicht gesetzt: interferograms.csv im Ordner.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1129"/>
        <source>The GNSS value of an epoch is the mean over so many days before and after it.</source>
        <translation>Der GNSS-Wert einer Epoche ist das Mittel über so viele Tage davor und danach.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1130"/>
        <source>The alert view needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>Die Alarmansicht braucht das Python-Paket {name}. Bitte für das Python von QGIS installieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1131"/>
        <source>The best there is</source>
        <translation>Die beste vorhandene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1133"/>
        <source>The explorer needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>Der Explorer braucht das Python-Paket {name}. Bitte für das Python von QGIS installieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1135"/>
        <source>The form in which the catalogue holds the whole datacube, beside a file of each map. A Zarr store can be read in parts from a web server; it needs the Python package zarr. A link saves room, and holds while catalogue and datacube are moved together.</source>
        <translation>Die Form, in der der Katalog den ganzen Datenwürfel enthält, neben einer Datei für jede Karte. Ein Zarr-Speicher kann in Teilen von einem Webserver gelesen werden; er braucht das Python-Paket zarr. Ein Verweis spart Platz und gilt, solange Katalog und Datenwürfel gemeinsam verschoben werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1137"/>
        <source>The level of a trend line follows the mean of this many acquisitions before a date; its slope does not change. A longer line adapts more slowly, so it is more sensitive.</source>
        <translation>Das Niveau einer Trendlinie folgt dem Mittel von so vielen Aufnahmen vor einem Termin; ihre Steigung ändert sich nicht. Eine längere Linie passt sich langsamer an und ist daher empfindlicher.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1139"/>
        <source>The mask was not made.</source>
        <translation>Die Maske wurde nicht erstellt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1140"/>
        <source>The mean over the pixels within it is given, with their spread; 0 takes the pixel at the point.</source>
        <translation>Das Mittel über die Pixel innerhalb davon wird angegeben, mit ihrer Streuung; 0 nimmt das Pixel am Punkt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1141"/>
        <source>The mean over the pixels within it is held against the station.</source>
        <translation>Das Mittel über die Pixel innerhalb davon wird der Station gegenübergestellt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1142"/>
        <source>The network view needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>Die Netzansicht braucht das Python-Paket {name}. Bitte für das Python von QGIS installieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1143"/>
        <source>The one farther from its trend</source>
        <translation>Das weiter von seinem Trend entfernte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1144"/>
        <source>The one of the image</source>
        <translation>Die des Bildes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1145"/>
        <source>The one on which the middle of the image lies, or another one.</source>
        <translation>Die, auf der die Mitte des Bildes liegt, oder eine andere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1146"/>
        <source>The proxy set in QGIS is of a kind that downloads cannot use. Set an HTTP or SOCKS5 proxy in Settings &gt; Options &gt; Network.</source>
        <translation>Der in QGIS gesetzte Proxy ist von einer Art, die Downloads nicht verwenden können. Bitte einen HTTP- oder SOCKS5-Proxy in Einstellungen &gt; Optionen &gt; Netzwerk setzen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1147"/>
        <source>The same as the extent, as a layer.</source>
        <translation>Dasselbe wie die Ausdehnung, als Layer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1148"/>
        <source>The same seed gives the same files, another one another scene.</source>
        <translation>Derselbe Startwert ergibt dieselben Dateien, ein anderer eine andere Szene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1149"/>
        <source>The same seed gives the same result for any number of threads, on one machine with the same libraries; elsewhere, sources that separate badly may come out differently.</source>
        <translation>Derselbe Startwert ergibt mit jeder Anzahl von Threads dasselbe Ergebnis, auf einem Rechner mit denselben Bibliotheken; anderswo können schlecht trennbare Quellen anders ausfallen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1150"/>
        <source>The stages of the AlignSAR datacube one after the other, as a graphical model. In: a LiCSAR folder (GEOC) and a folder of GACOS delay maps. Out: the datacube (displacement in mm and velocity in mm/yr, positive towards the satellite), the stack and the time-series folder.

It has the settings of the preset &apos;alignsar&apos;: coherence mask 0.15, nullification, singular inversion. &apos;Run pipeline&apos; does the same and leaves out what has not changed. A model can be taken apart: open a copy of its file in the model designer, change steps or settings, and save it as a model of yours.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Die Stufen des AlignSAR-Datenwürfels nacheinander, als grafisches Modell. Eingabe: ein LiCSAR-Ordner (GEOC) und ein Ordner mit GACOS-Verzögerungskarten. Ausgabe: der Datenwürfel (Verschiebung in mm und Geschwindigkeit in mm/yr, positiv zum Satelliten hin), der Stack und der Zeitreihenordner.

Es hat die Einstellungen des Parametersatzes 'alignsar': Kohärenzmaske 0.15, Nullifizierung, singuläre Inversion. 'Prozesskette ausführen' tut dasselbe und lässt aus, was sich nicht geändert hat. Ein Modell lässt sich zerlegen: öffnen Sie eine Kopie seiner Datei im Modellentwurf, ändern Sie Schritte oder Einstellungen und speichern Sie es als eigenes Modell.

Literatur: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1151"/>
        <source>The stages of the AlignSAR datacube one after the other, without a correction of the troposphere, as a graphical model. In: a LiCSAR folder (GEOC). Out: the datacube (displacement in mm and velocity in mm/yr, positive towards the satellite), the stack and the time-series folder.

It has the settings of the preset &apos;alignsar&apos;: coherence mask 0.15, nullification, singular inversion. Without delay maps, displacement also holds the delay of the troposphere, which goes with height and season.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Die Stufen des AlignSAR-Datenwürfels nacheinander, ohne Korrektur der Troposphäre, als grafisches Modell. Eingabe: ein LiCSAR-Ordner (GEOC). Ausgabe: der Datenwürfel (Verschiebung in mm und Geschwindigkeit in mm/yr, positiv zum Satelliten hin), der Stack und der Zeitreihenordner.

Es hat die Einstellungen des Parametersatzes 'alignsar': Kohärenzmaske 0.15, Nullifizierung, singuläre Inversion. Ohne Verzögerungskarten enthält die Verschiebung auch die Verzögerung der Troposphäre, die mit Höhe und Jahreszeit geht.

Literatur: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1152"/>
        <source>The time series is masked anew. Filter it and export the datacube again, and both follow.</source>
        <translation>Die Zeitreihe ist neu maskiert. Filtern Sie sie und exportieren Sie den Datenwürfel erneut, dann folgen beide.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1154"/>
        <source>The velocity, or the displacement at every date, which the time slider of Google Earth plays.</source>
        <translation>Die Geschwindigkeit oder die Verschiebung an jedem Termin, die der Zeitschieber von Google Earth abspielt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1155"/>
        <source>There is no curve to save. Click the map first.</source>
        <translation>Keine Kurve zum Speichern. Zuerst in die Karte klicken.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1156"/>
        <source>Third</source>
        <translation>Drittes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1157"/>
        <source>This QGIS gives a raster a single time, so each epoch is a layer of its own. QGIS 3.38 or newer plays the displacement from one layer.</source>
        <translation>Dieses QGIS gibt einem Raster nur eine einzige Zeit, daher ist jede Epoche ein eigener Layer. QGIS 3.38 oder neuer spielt die Verschiebung aus einem Layer ab.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1158"/>
        <source>This mask is newer than the datacube; filter and export it again.</source>
        <translation>Diese Maske ist neuer als der Datenwürfel; filtern und exportieren Sie ihn erneut.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1159"/>
        <source>Threads that work at the same time; 0 uses every processor. The result does not depend on it.</source>
        <translation>Gleichzeitig arbeitende Threads; 0 verwendet alle Prozessoren. Das Ergebnis hängt nicht davon ab.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1160"/>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1161"/>
        <source>Thumbnails across the alert figure</source>
        <translation>Miniaturbilder quer über die Alarmabbildung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1162"/>
        <source>Tick</source>
        <translation>Anhaken</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1163"/>
        <source>Tick the selected pairs, or take their ticks away</source>
        <translation>Die gewählten Paare anhaken oder ihre Haken entfernen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1164"/>
        <source>Time (time courses)</source>
        <translation>Zeit (Zeitverläufe)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1166"/>
        <source>Time for the server or the other run.</source>
        <translation>Zeit für den Server oder den anderen Lauf.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1167"/>
        <source>Time of the decay</source>
        <translation>Abklingzeit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1168"/>
        <source>Time-out</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1171"/>
        <source>Times the usual part of the delay that depends on height.</source>
        <translation>Vielfaches des üblichen höhenabhängigen Verzögerungsanteils.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1172"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1173"/>
        <source>Title of the catalogue.</source>
        <translation>Titel des Katalogs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1174"/>
        <source>Title of the collection.</source>
        <translation>Titel der Sammlung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1175"/>
        <source>Title of the data set. Empty: made from the frame and the dates.</source>
        <translation>Titel des Datensatzes. Leer: aus dem Frame und den Terminen gebildet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1178"/>
        <source>Tolerance of FastICA</source>
        <translation>Toleranz von FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1180"/>
        <source>True velocity (mm/yr, + towards satellite)</source>
        <translation>Wahre Geschwindigkeit (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1182"/>
        <source>Turbulent delay</source>
        <translation>Turbulente Verzögerung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1183"/>
        <source>Turns the network of interferograms into a displacement time series and a velocity for every pixel. In: a stack and its time-series folder. Out: cum.h5 (mm, positive towards the satellite), velocity (mm/yr), residuals, gaps and other quality rasters.

NSBAS bridges gaps of a pixel's network by the straight line that fits best. 'singular' (AlignSAR's choice) ties the parts by the motion of the pixel, which may bend. A pixel is solved when it has more pairs than the minimum ratio times the number of epochs.

References: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</source>
        <translation>Macht aus dem Netz der Interferogramme eine Verschiebungszeitreihe und eine Geschwindigkeit für jedes Pixel. Eingabe: ein Stack und sein Zeitreihenordner. Ausgabe: cum.h5 (mm, positiv zum Satelliten hin), Geschwindigkeit (mm/yr), Residuen, Lücken und weitere Qualitätsraster.

NSBAS überbrückt Lücken im Netz eines Pixels mit der am besten passenden Geraden. 'singular' (die Wahl von AlignSAR) verbindet die Teile durch die Bewegung des Pixels, die gekrümmt sein darf. Ein Pixel wird gelöst, wenn es mehr Paare hat als die Mindestzahl je Epoche mal die Anzahl der Epochen.

Literatur: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1184"/>
        <source>Typical standard deviation of the atmospheric delay of one epoch.</source>
        <translation>Typische Standardabweichung der atmosphärischen Verzögerung einer Epoche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1185"/>
        <source>Undo ticks</source>
        <translation>Haken rückgängig machen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1186"/>
        <source>Unit of plain tables</source>
        <translation>Einheit einfacher Tabellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1187"/>
        <source>Unit of the .unw files. Values in mm or m must be positive towards the satellite.</source>
        <translation>Einheit der .unw-Dateien. Werte in mm oder m müssen zum Satelliten hin positiv sein.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1188"/>
        <source>Unit of the interferograms</source>
        <translation>Einheit der Interferogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1189"/>
        <source>Unit of the values</source>
        <translation>Einheit der Werte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1191"/>
        <source>Unrest (NetCDF)</source>
        <translation>Unruhe (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1192"/>
        <source>Unwrap a coarse image first</source>
        <translation>Zuerst ein grobes Bild abwickeln</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1194"/>
        <source>Unwrap only this box: west, east, south, north. The pixels whose centres are nearest to its edges are included, and some more around it are looked at.</source>
        <translation>Wickelt nur dieses Rechteck ab: West, Ost, Süd, Nord. Die Pixel, deren Mitten seinen Rändern am nächsten liegen, gehören dazu, und einige mehr rundherum werden mit betrachtet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1195"/>
        <source>Unwrap the image at ten or twenty looks first and subtract its smooth part; helps with many fringes and large areas of low coherence.</source>
        <translation>Wickelt das Bild zuerst mit zehn oder zwanzig Looks ab und zieht dessen glatten Teil ab; hilft bei vielen Streifen und großen Gebieten geringer Kohärenz.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1196"/>
        <source>Unwrap the sea as well; else only what the raster &lt;frame&gt;.geo.landmask.tif, if there is one, says is land.</source>
        <translation>Wickelt auch das Meer ab; sonst nur, was laut Raster &lt;frame&gt;.geo.landmask.tif, falls vorhanden, Land ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1199"/>
        <source>Up velocity (mm/yr, + upwards)</source>
        <translation>Vertikalgeschwindigkeit (mm/yr, + aufwärts)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1200"/>
        <source>Up velocity standard deviation (mm/yr)</source>
        <translation>Standardabweichung der Vertikalgeschwindigkeit (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1201"/>
        <source>Uplift above the deep magma source in a single moment, halfway through the series.</source>
        <translation>Hebung über der tiefen Magmaquelle in einem einzigen Augenblick, auf halbem Weg durch die Reihe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1202"/>
        <source>Uplift above the deep magma source, throughout the series.</source>
        <translation>Hebung über der tiefen Magmaquelle, während der ganzen Reihe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1203"/>
        <source>Uplift above the shallow magma source at the last epoch. It begins halfway and grows with the square of time.</source>
        <translation>Hebung über der flachen Magmaquelle an der letzten Epoche. Sie beginnt auf halbem Weg und wächst mit dem Quadrat der Zeit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1204"/>
        <source>Upper end of the colours. Not set: 99th percentile of the magnitude.</source>
        <translation>Oberes Ende der Farben. Nicht gesetzt: 99. Perzentil des Betrags.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1205"/>
        <source>Use every threshold as it is, even when no pixel at all passes. By default such a threshold is moved to the next whole number that the best pixel passes, with a warning.</source>
        <translation>Verwendet jede Schwelle, wie sie ist, auch wenn gar kein Pixel sie erfüllt. In der Voreinstellung wird eine solche Schwelle mit einer Warnung auf die nächste ganze Zahl verschoben, die das beste Pixel erfüllt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1206"/>
        <source>Use the mask</source>
        <translation>Die Maske verwenden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1207"/>
        <source>Use the phases as they were before stage 12 corrected or removed loop errors.</source>
        <translation>Verwendet die Phasen, wie sie waren, bevor Stufe 12 Schleifenfehler korrigierte oder entfernte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1208"/>
        <source>Values beyond it, up or down, have the full colour.</source>
        <translation>Werte jenseits davon, auf- oder abwärts, haben volle Farbe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1209"/>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1212"/>
        <source>Velocity</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1213"/>
        <source>Velocity (mm/yr, + towards satellite)</source>
        <translation>Geschwindigkeit (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1217"/>
        <source>Velocity from time series</source>
        <translation>Geschwindigkeit aus Zeitreihe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1218"/>
        <source>Velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Geschwindigkeit in der Maske (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1219"/>
        <source>Velocity is absolute</source>
        <translation>Geschwindigkeit ist absolut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1220"/>
        <source>Velocity of the reconstruction (mm/yr, + towards satellite)</source>
        <translation>Geschwindigkeit der Rekonstruktion (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1221"/>
        <source>Velocity standard deviation (mm/yr)</source>
        <translation>Standardabweichung der Geschwindigkeit (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1223"/>
        <source>Velocity without plate motion (mm/yr, + towards satellite)</source>
        <translation>Geschwindigkeit ohne Plattenbewegung (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1225"/>
        <source>Velocity, unmasked (mm/yr, + towards satellite)</source>
        <translation>Geschwindigkeit, unmaskiert (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1226"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1227"/>
        <source>Vertical (VV)</source>
        <translation>Vertikal (VV)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1228"/>
        <source>Vertical to horizontal (VH)</source>
        <translation>Vertikal zu horizontal (VH)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1229"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1230"/>
        <source>Wanted position from the left</source>
        <translation>Gewünschte Position von links</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1231"/>
        <source>Wanted position from the top</source>
        <translation>Gewünschte Position von oben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1232"/>
        <source>Wanted position on the map</source>
        <translation>Gewünschte Position auf der Karte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1233"/>
        <source>Wavelength</source>
        <translation>Wellenlänge</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1234"/>
        <source>Web address of the KML file. Empty: it is left out.</source>
        <translation>Webadresse der KML-Datei. Leer: sie wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1235"/>
        <source>Web address of the folder that holds all LiCSAR products.</source>
        <translation>Webadresse des Ordners mit allen LiCSAR-Produkten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1236"/>
        <source>Web address of the list of Sentinel-1 products. Empty: it is left out.</source>
        <translation>Webadresse der Liste der Sentinel-1-Produkte. Leer: sie wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1237"/>
        <source>Web address of the preview GeoTIFF. Empty: it is left out.</source>
        <translation>Webadresse des Vorschau-GeoTIFFs. Leer: es wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1238"/>
        <source>Web address of the published datacube (ITSBD), a large NetCDF file. Empty: it is left out.</source>
        <translation>Webadresse des veröffentlichten Datenwürfels (ITSBD), einer großen NetCDF-Datei. Leer: er wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1239"/>
        <source>Web page of the creator</source>
        <translation>Webseite des Urhebers</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1240"/>
        <source>Weigh by the standard deviations</source>
        <translation>Mit den Standardabweichungen gewichten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1241"/>
        <source>Weigh every epoch by the standard deviation that the datacube has of it, if it has them.</source>
        <translation>Gewichtet jede Epoche mit der Standardabweichung, die der Datenwürfel von ihr hat, falls vorhanden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1242"/>
        <source>Weigh interferograms by their mean coherence</source>
        <translation>Interferogramme nach mittlerer Kohärenz gewichten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1243"/>
        <source>Weight of coherence</source>
        <translation>Gewicht der Kohärenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1244"/>
        <source>Weight of coverage</source>
        <translation>Gewicht der Abdeckung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1245"/>
        <source>Weight of rough terrain</source>
        <translation>Gewicht des rauen Geländes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1246"/>
        <source>Weight of the straight line in the NSBAS method, relative to an interferogram. It matters only where the network falls apart.</source>
        <translation>Gewicht der Geraden in der NSBAS-Methode, relativ zu einem Interferogramm. Es spielt nur eine Rolle, wo das Netz zerfällt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1247"/>
        <source>Weight of unwrapping components</source>
        <translation>Gewicht der Abwicklungskomponenten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1248"/>
        <source>Weighting</source>
        <translation>Gewichtung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1249"/>
        <source>What does the work. Empty: what Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR say, else the built-in engine. The settings also say where the program and its Python are. Results of both engines go into the same folders, and either can go on from them.</source>
        <translation>Was die Arbeit tut. Leer: was Einstellungen &gt; Optionen &gt; Verarbeitung &gt; Datenanbieter &gt; AlignSAR vorgibt, sonst der eingebaute Rechenkern. Die Einstellungen nennen auch, wo das Programm und sein Python liegen. Ergebnisse beider Rechenkerne kommen in dieselben Ordner, und jeder kann von ihnen aus weitermachen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1250"/>
        <source>What each criterion of the noise mask says of the newest pixel</source>
        <translation>Was jedes Kriterium der Rauschmaske zum neuesten Pixel sagt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1254"/>
        <source>What makes the series unique where the network of a pixel falls apart: NSBAS lets the parts follow one straight line (weighted by gamma); singular (of AlignSAR) ties them by the pixel&apos;s own motion, a line that bends as far as the series shows (compatible: smallest increments, gaps at the mean rate); singular_gauss (experimental) fills them at the rate of the intervals around them, weighted by a Gaussian in time; only_sb inverts nothing but pixels that have a value in every interferogram.</source>
        <translation>Was die Zeitreihe eindeutig macht, wo das Netz eines Pixels zerfällt: NSBAS lässt die Teile einer Geraden folgen (gewichtet mit Gamma); singular (von AlignSAR) verbindet sie durch die eigene Bewegung des Pixels, eine Linie, die sich so weit krümmt, wie die Zeitreihe es zeigt (kompatibel: kleinste Inkremente, Lücken mit der mittleren Rate); singular_gauss (experimentell) füllt sie mit der Rate der umgebenden Intervalle, zeitlich mit einer Gaußfunktion gewichtet; only_sb invertiert nur Pixel, die in jedem Interferogramm einen Wert haben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1255"/>
        <source>What the folder holds. By default it is recognised.</source>
        <translation>Was der Ordner enthält. Normalerweise wird es erkannt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1257"/>
        <source>What the portal has said is kept; the list of frames for 30 days. On: everything is asked for anew.</source>
        <translation>Was das Portal geantwortet hat, wird behalten; die Liste der Frames 30 Tage lang. Ein: alles wird neu abgefragt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1258"/>
        <source>What the results of a frame take on disk, of what is not there yet.</source>
        <translation>Was die Ergebnisse eines Frames auf dem Datenträger belegen, soweit noch nicht vorhanden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1259"/>
        <source>What the sources do not explain</source>
        <translation>Was die Quellen nicht erklären</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1260"/>
        <source>When values outside loops are dropped: look for loops in the phases that stage 12 left, instead of those before it removed loop errors.</source>
        <translation>Wenn Werte außerhalb von Schleifen weggelassen werden: sucht Schleifen in den Phasen, die Stufe 12 übrig gelassen hat, statt in denen vor der Entfernung von Schleifenfehlern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1261"/>
        <source>Where the data set was made; empty: left out.</source>
        <translation>Wo der Datensatz erstellt wurde; leer: weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1262"/>
        <source>Where the reference is wanted, as a fraction of the image height; of the blocks with a high score the nearest one is taken.</source>
        <translation>Wo die Referenz gewünscht ist, als Bruchteil der Bildhöhe; von den Blöcken mit hoher Bewertung wird der nächstgelegene genommen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1263"/>
        <source>Where the reference is wanted, as a fraction of the image width; of the blocks with a high score the nearest one is taken.</source>
        <translation>Wo die Referenz gewünscht ist, als Bruchteil der Bildbreite; von den Blöcken mit hoher Bewertung wird der nächstgelegene genommen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1264"/>
        <source>Where the reference is wanted, longitude and latitude; of the blocks with a high score the nearest one is taken. Not set: the position in the image that the two fractions give.</source>
        <translation>Wo die Referenz gewünscht ist, geographische Länge und Breite; von den Blöcken mit hoher Bewertung wird der nächstgelegene genommen. Nicht gesetzt: die Position im Bild, die die zwei Bruchteile angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1266"/>
        <source>Where the stack is edited, keep no .unw.ori files. The change cannot be undone and a second run starts from the nullified data.</source>
        <translation>Behält dort, wo der Stack verändert wird, keine .unw.ori-Dateien. Die Änderung lässt sich nicht rückgängig machen, und ein zweiter Lauf beginnt mit den nullifizierten Daten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1269"/>
        <source>Which series becomes the columns of dates, in mm, positive towards the satellite.</source>
        <translation>Welche Zeitreihe zu den Spalten der Termine wird, in mm, positiv zum Satelliten hin.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1270"/>
        <source>Which series of the datacube. The best one is the filtered displacement, else the one without filter.</source>
        <translation>Welche Zeitreihe des Datenwürfels. Die beste ist die gefilterte Verschiebung, sonst die ohne Filter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1271"/>
        <source>Whole datacube as</source>
        <translation>Ganzer Datenwürfel als</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1272"/>
        <source>Why a pixel is masked</source>
        <translation>Warum ein Pixel maskiert ist</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1273"/>
        <source>Why masked?</source>
        <translation>Warum maskiert?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1274"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1275"/>
        <source>Width of a thumbnail as a fraction of the time axis.</source>
        <translation>Breite eines Miniaturbilds als Bruchteil der Zeitachse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1276"/>
        <source>Width of the swath</source>
        <translation>Breite des Streifens</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1277"/>
        <source>Windows with fewer valid pixels do not count.</source>
        <translation>Fenster mit weniger gültigen Pixeln zählen nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1278"/>
        <source>With acceleration</source>
        <translation>Mit Beschleunigung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1279"/>
        <source>With all pairs as images, so many are drawn at random where there are more.</source>
        <translation>Mit allen Paaren als Bildern werden so viele zufällig gezogen, wo es mehr gibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1281"/>
        <source>With the rule &apos;stable&apos;, the mean quality index Iq that the sources must reach.</source>
        <translation>Bei der Regel 'stable' der mittlere Qualitätsindex Iq, den die Quellen erreichen müssen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1282"/>
        <source>Without dates that cost more than they bring</source>
        <translation>Ohne Termine, die mehr kosten als bringen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1285"/>
        <source>Worst loop (rad)</source>
        <translation>Schlechteste Schleife (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1286"/>
        <source>Wrapped phase</source>
        <translation>Gewickelte Phase</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1287"/>
        <source>Write a PNG of every interferogram without data in the reference window.</source>
        <translation>Schreibt ein PNG von jedem Interferogramm ohne Daten im Referenzfenster.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1288"/>
        <source>Write a PNG of every loop that was judged and of every raster. This takes a few minutes for a large network.</source>
        <translation>Schreibt ein PNG von jeder beurteilten Schleife und von jedem Raster. Dies dauert bei einem großen Netz einige Minuten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1289"/>
        <source>Write a PNG per pair for looking through: before, after and correction side by side, and the corrected phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Schreibt ein PNG je Paar zum Durchsehen: davor, danach und Korrektur nebeneinander, und die korrigierte Phase. Ein Farbzyklus ist 6π (3π im L-Band).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1290"/>
        <source>Write a PNG per pair for looking through: the masked phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Schreibt ein PNG je Paar zum Durchsehen: die maskierte Phase. Ein Farbzyklus ist 6π (3π im L-Band).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1291"/>
        <source>Write a PNG per pair for looking through: the phase in the new area. A colour cycle is 6π (3π in L-band).</source>
        <translation>Schreibt ein PNG je Paar zum Durchsehen: die Phase im neuen Gebiet. Ein Farbzyklus ist 6π (3π im L-Band).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1292"/>
        <source>Write a PNG per pair for looking through: unwrapped phase; also height and intensity. A colour cycle is 6π (3π in L-band).</source>
        <translation>Schreibt ein PNG je Paar zum Durchsehen: abgewickelte Phase; außerdem Höhe und Intensität. Ein Farbzyklus ist 6π (3π im L-Band).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1293"/>
        <source>Write a PNG per pair of the coherence on a logarithmic scale.</source>
        <translation>Schreibt ein PNG je Paar der Kohärenz auf logarithmischer Skala.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1294"/>
        <source>Write a catalogue of all datacubes to the folder stac of the results, with links to the datacubes beside it.</source>
        <translation>Schreibt einen Katalog aller Datenwürfel in den Ordner stac der Ergebnisse, mit Verweisen auf die Datenwürfel daneben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1295"/>
        <source>Write cloud-optimised GeoTIFFs (COG), with tiles and overviews, which need no whole download to be seen.</source>
        <translation>Schreibt cloud-optimierte GeoTIFFs (COG) mit Kacheln und Übersichten, die zum Ansehen nicht ganz heruntergeladen werden müssen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1296"/>
        <source>Writes a copy of a datacube whose displacement and velocity are relative to another place, another date, or both. In: a datacube, and a point or the polygons of an area. Out: a datacube with everything that the first one has.

The median of the reference pixels that have a value at every epoch becomes 0 at every epoch; displacement becomes 0 everywhere on the reference date. Choose a place that stands still, is coherent, and is near what you look at, because atmosphere grows with the distance. A point wins over an area.</source>
        <translation>Schreibt eine Kopie eines Datenwürfels, deren Verschiebung und Geschwindigkeit sich auf einen anderen Ort, ein anderes Datum oder beides beziehen. Eingabe: ein Datenwürfel und ein Punkt oder die Polygone eines Gebiets. Ausgabe: ein Datenwürfel mit allem, was der erste hat.

Der Median der Referenzpixel, die an jeder Epoche einen Wert haben, wird an jeder Epoche 0; die Verschiebung wird am Referenzdatum überall 0. Wählen Sie einen Ort, der stillsteht, kohärent ist und nahe am untersuchten Ort liegt, weil die Atmosphäre mit der Entfernung wächst. Ein Punkt hat Vorrang vor einem Gebiet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1297"/>
        <source>Writes a datacube as static STAC catalogue, which can be put on a web server, searched, and read map by map. In: a datacube, also one of LiCSBAS. Out: a folder with collection.json and an item, which has a cloud-optimised GeoTIFF of each map (in the units of the datacube; displacement and velocity positive towards the satellite), the whole datacube as NetCDF or Zarr store, and a thumbnail.

All links are relative, so that the folder can be moved. The item has the STAC extensions datacube, projection, sar, sat, view, file and insar, as far as the datacube says what they need.

https://stacspec.org</source>
        <translation>Schreibt einen Datenwürfel als statischen STAC-Katalog, der auf einen Webserver gelegt, durchsucht und Karte für Karte gelesen werden kann. Eingabe: ein Datenwürfel, auch einer von LiCSBAS. Ausgabe: ein Ordner mit collection.json und einem Element, das ein cloud-optimiertes GeoTIFF jeder Karte (in den Einheiten des Datenwürfels; Verschiebung und Geschwindigkeit positiv zum Satelliten hin), den ganzen Datenwürfel als NetCDF oder Zarr-Speicher und ein Miniaturbild hat.

Alle Verweise sind relativ, sodass der Ordner verschoben werden kann. Das Element hat die STAC-Erweiterungen datacube, projection, sar, sat, view, file und insar, soweit der Datenwürfel nennt, was sie brauchen.

https://stacspec.org</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1298"/>
        <source>Writes series of a datacube as GeoTIFFs whose bands carry their dates, for viewers that read no NetCDF: InsarViz (a band per date), EO Time Series Viewer (a file per date). In: a datacube. Out: a folder of GeoTIFFs in the unit of the datacube (displacement in mm, positive towards the satellite), no data as NaN.

The date of a band is its description (2020-06-01) and its metadata item DATE (20200601).</source>
        <translation>Schreibt Zeitreihen eines Datenwürfels als GeoTIFFs, deren Kanäle ihr Datum tragen, für Betrachter, die kein NetCDF lesen: InsarViz (ein Kanal je Termin), EO Time Series Viewer (eine Datei je Termin). Eingabe: ein Datenwürfel. Ausgabe: ein Ordner mit GeoTIFFs in der Einheit des Datenwürfels (Verschiebung in mm, positiv zum Satelliten hin), Leerwert als NaN.

Das Datum eines Kanals ist seine Beschreibung (2020-06-01) und sein Metadatenelement DATE (20200601).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1299"/>
        <source>Writes the AlignSAR datacube (ITSBD) of a time series as CF NetCDF, if wanted also as a Zarr store, with previews and coverage polygon. In: a time-series folder after stage 16. Out: displacement (mm) and velocity (mm/yr), positive towards the satellite, quality layers, amplitude, coherence, atmosphere, height and viewing geometry; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif; the area covered.

Amplitude needs the folder GEOC.MLI and the external atmosphere the folder GACOS in the work folder; what is absent is left out and listed. Displacement is relative to the reference pixel of stage 16 unless you give a reference area, and to the first epoch unless you give a reference date.

Conventions: CF-1.11, https://cfconventions.org; ACDD-1.3</source>
        <translation>Schreibt den AlignSAR-Datenwürfel (ITSBD) einer Zeitreihe als CF-NetCDF, auf Wunsch auch als Zarr-Speicher, mit Vorschauen und Abdeckungspolygon. Eingabe: ein Zeitreihenordner nach Stufe 16. Ausgabe: Verschiebung (mm) und Geschwindigkeit (mm/yr), positiv zum Satelliten hin, Qualitätslayer, Amplitude, Kohärenz, Atmosphäre, Höhe und Aufnahmegeometrie; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif; das abgedeckte Gebiet.

Die Amplitude braucht den Ordner GEOC.MLI und die externe Atmosphäre den Ordner GACOS im Arbeitsordner; was fehlt, wird weggelassen und aufgeführt. Die Verschiebung bezieht sich auf das Referenzpixel der Stufe 16, sofern Sie kein Referenzgebiet angeben, und auf die erste Epoche, sofern Sie kein Referenzdatum angeben.

Konventionen: CF-1.11, https://cfconventions.org; ACDD-1.3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1300"/>
        <source>Writes the displacement at dates, or between pairs of dates, as GeoTIFFs for other programs. In: a datacube. Out: a folder with yyyymmdd.tif for a date, yyyymmdd_yyyymmdd.tif for a difference (second minus first), in mm, positive towards the satellite, NaN where there is no value.

Cloud-optimised files (COG) can be put on a web server and are shown from there without download.</source>
        <translation>Schreibt die Verschiebung an Terminen oder zwischen Terminpaaren als GeoTIFFs für andere Programme. Eingabe: ein Datenwürfel. Ausgabe: ein Ordner mit yyyymmdd.tif für einen Termin, yyyymmdd_yyyymmdd.tif für eine Differenz (zweiter minus erster), in mm, positiv zum Satelliten hin, NaN, wo kein Wert ist.

Cloud-optimierte Dateien (COG) können auf einen Webserver gelegt und von dort ohne Download gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1301"/>
        <source>Writes the pixels of a datacube as points that viewers of persistent scatterers read: InSAR Explorer, PS Time Series Viewer, InSAR Time Series Viewer. In: a datacube. Out: a point for each pixel inside the mask, with its velocity and the standard deviation of it (velocity, v_stdev, mm/yr), mean coherence, height (m), and the displacement on each date (D20200601 …, mm), positive towards the satellite.

The ending says what is written: .gpkg, .csv (with longitude and latitude), .shp (up to 248 dates), .fgb or .geojson. PS Time Series Viewer reads time series from .shp only, and only complete ones.</source>
        <translation>Schreibt die Pixel eines Datenwürfels als Punkte, die Betrachter von Persistent Scatterers lesen: InSAR Explorer, PS Time Series Viewer, InSAR Time Series Viewer. Eingabe: ein Datenwürfel. Ausgabe: ein Punkt für jedes Pixel innerhalb der Maske, mit seiner Geschwindigkeit und deren Standardabweichung (velocity, v_stdev, mm/yr), mittlerer Kohärenz, Höhe (m) und der Verschiebung an jedem Termin (D20200601 …, mm), positiv zum Satelliten hin.

Die Endung bestimmt, was geschrieben wird: .gpkg, .csv (mit geographischer Länge und Breite), .shp (bis 248 Termine), .fgb oder .geojson. PS Time Series Viewer liest Zeitreihen nur aus .shp, und nur vollständige.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1302"/>
        <source>Writes the settings of a run as variables of batch_LiCSBAS.sh, for a colleague who works with LiCSBAS. In: the configuration that &apos;Run pipeline&apos; writes beside every datacube, or a preset. Out: a shell file with all variables; put them in place of those in your batch_LiCSBAS.sh. A name that ends in .py gives the settings of the analyses for run_licsalert.py instead. Options that cannot be set there are listed in the log.</source>
        <translation>Schreibt die Einstellungen eines Laufs als Variablen von batch_LiCSBAS.sh, für Personen, die mit LiCSBAS arbeiten. Eingabe: die Konfiguration, die 'Prozesskette ausführen' neben jeden Datenwürfel schreibt, oder ein Parametersatz. Ausgabe: eine Shell-Datei mit allen Variablen; setzen Sie diese an die Stelle derer in Ihrer batch_LiCSBAS.sh. Ein Name, der auf .py endet, ergibt stattdessen die Einstellungen der Analysen für run_licsalert.py. Optionen, die dort nicht gesetzt werden können, werden im Protokoll aufgeführt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1303"/>
        <source>Writes the velocity, or the displacement in time, as a KMZ file for Google Earth and other viewers. In: a datacube. Out: a file with coloured maps laid on the ground, a legend and the reference; red is towards the satellite, and where there is no value the ground shows.

Displacement in time has a map per date, which the time slider plays.</source>
        <translation>Schreibt die Geschwindigkeit oder die Verschiebung im Zeitverlauf als KMZ-Datei für Google Earth und andere Betrachter. Eingabe: ein Datenwürfel. Ausgabe: eine Datei mit farbigen, auf den Boden gelegten Karten, einer Legende und der Referenz; rot ist zum Satelliten hin, und wo kein Wert ist, scheint der Boden durch.

Die Verschiebung im Zeitverlauf hat eine Karte je Termin, die der Zeitschieber abspielt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1304"/>
        <source>Your batch_LiCSBAS.sh, whose files are looked for beside it; or your run_licsalert.py.</source>
        <translation>Ihre batch_LiCSBAS.sh, deren Dateien neben ihr gesucht werden; oder Ihre run_licsalert.py.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1305"/>
        <source>Your run_licsalert.py, or what &apos;Import batch file&apos; made of it. What you set above wins over it.</source>
        <translation>Ihre run_licsalert.py oder was 'Batch-Datei importieren' daraus gemacht hat. Was Sie oben setzen, hat Vorrang.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1306"/>
        <source>Zarr store</source>
        <translation>Zarr-Speicher</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1308"/>
        <source>about 10 000 pixels</source>
        <translation>etwa 10 000 Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1309"/>
        <source>alignsar: the AlignSAR datacube, with both series, amplitude, coherence and atmosphere. plain: what LiCSBAS_out2nc writes without --alignsar, under its names (cum, vel, coh, rms, vstd, stc, mask …), of cum.h5; stage 16 is not needed, and nothing is masked unless every layer is. plain_filtered: the same of cum_filt.h5. Each of them follows CF, as --cf of LiCSBAS is meant to.</source>
        <translation>alignsar: der AlignSAR-Datenwürfel mit beiden Zeitreihen, Amplitude, Kohärenz und Atmosphäre. plain: was LiCSBAS_out2nc ohne --alignsar schreibt, unter dessen Namen (cum, vel, coh, rms, vstd, stc, mask …), aus cum.h5; Stufe 16 ist nicht nötig, und nichts wird maskiert, sofern nicht alle Layer maskiert werden. plain_filtered: dasselbe aus cum_filt.h5. Jeder folgt CF, wie es --cf von LiCSBAS soll.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1310"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1311"/>
        <source>an area, or the place as it is</source>
        <translation>ein Gebiet, oder der Ort wie bisher</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1312"/>
        <source>articulation epochs ({count})</source>
        <translation>Artikulationsepochen ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1313"/>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1315"/>
        <source>as many as the network has, plus 1</source>
        <translation>so viele, wie das Netz hat, plus 1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1316"/>
        <source>as the columns say</source>
        <translation>wie die Spalten angeben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1317"/>
        <source>as the table says</source>
        <translation>wie die Tabelle angibt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1319"/>
        <source>away from the satellite</source>
        <translation>vom Satelliten weg</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1320"/>
        <source>baseline not known</source>
        <translation>Basislinie nicht bekannt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1328"/>
        <source>bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1330"/>
        <source>by the two fractions</source>
        <translation>durch die zwei Bruchteile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1331"/>
        <source>centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1332"/>
        <source>closes</source>
        <translation>schließt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1333"/>
        <source>comes back</source>
        <translation>kommt zurück</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1335"/>
        <source>corrected on {share}</source>
        <translation>korrigiert bei {share}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1336"/>
        <source>cube: the pixels of the datacube, to each of which the time courses are fitted. sources: the pixels of the sources.</source>
        <translation>cube: die Pixel des Datenwürfels, an die jeweils die Zeitverläufe angepasst werden. sources: die Pixel der Quellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1337"/>
        <source>cumulative: displacement since the first date. incremental: between neighbouring dates. all: between every two dates.</source>
        <translation>cumulative: Verschiebung seit dem ersten Termin. incremental: zwischen benachbarten Terminen. all: zwischen je zwei Terminen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1338"/>
        <source>cycles of 2π</source>
        <translation>Zyklen von 2π</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1343"/>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1344"/>
        <source>estimated from its interferograms; 0 before they are downloaded</source>
        <translation>aus seinen Interferogrammen geschätzt; 0, bevor sie heruntergeladen sind</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1345"/>
        <source>every date</source>
        <translation>jeder Termin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1346"/>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1348"/>
        <source>frame or file name, first and last date</source>
        <translation>Frame- oder Dateiname, erstes und letztes Datum</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1350"/>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1351"/>
        <source>goes</source>
        <translation>fällt weg</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1352"/>
        <source>grid: the outer edges of the cube. valid: the outline of the pixels that have a velocity.</source>
        <translation>grid: die Außenkanten des Würfels. valid: der Umriss der Pixel, die eine Geschwindigkeit haben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1355"/>
        <source>in no loop</source>
        <translation>in keiner Schleife</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1356"/>
        <source>interferograms.csv in the folder</source>
        <translation>interferograms.csv im Ordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1358"/>
        <source>kept, bridge</source>
        <translation>behalten, Brücke</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1359"/>
        <source>kept, changed in places</source>
        <translation>behalten, stellenweise geändert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1360"/>
        <source>kept, in no loop</source>
        <translation>behalten, in keiner Schleife</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1361"/>
        <source>known deformation</source>
        <translation>bekannte Deformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1362"/>
        <source>longest connected time below {threshold}</source>
        <translation>längste verbundene Dauer unter {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1363"/>
        <source>loop errors above {threshold}</source>
        <translation>Schleifenfehler über {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1365"/>
        <source>mean coherence below {threshold}</source>
        <translation>mittlere Kohärenz unter {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1366"/>
        <source>mean loop closure above {threshold}</source>
        <translation>mittlerer Schleifenschluss über {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1367"/>
        <source>mean: mean of the valid pixels of a block, if at least half of them are valid. bilinear: as LiCSAlert, where pixels beside masked areas are drawn towards zero.</source>
        <translation>mean: Mittel der gültigen Pixel eines Blocks, wenn mindestens die Hälfte davon gültig ist. bilinear: wie LiCSAlert, wobei Pixel neben maskierten Gebieten zur Null hin gezogen werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1368"/>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1369"/>
        <source>millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1370"/>
        <source>minus the 99th percentile</source>
        <translation>minus das 99. Perzentil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1372"/>
        <source>mm, + towards satellite</source>
        <translation>mm, + zum Satelliten hin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1374"/>
        <source>network gaps above {threshold}</source>
        <translation>Netzlücken über {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1375"/>
        <source>new deformation</source>
        <translation>neue Deformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1377"/>
        <source>no earthquakes</source>
        <translation>keine Erdbeben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1379"/>
        <source>no steps</source>
        <translation>keine Sprünge</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1380"/>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1382"/>
        <source>not applied</source>
        <translation>nicht angewendet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1383"/>
        <source>not followed</source>
        <translation>nicht verfolgt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1384"/>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1385"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1388"/>
        <source>nullified on {share}</source>
        <translation>nullifiziert bei {share}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1390"/>
        <source>one pixel; two in a swath</source>
        <translation>ein Pixel; zwei in einem Streifen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1391"/>
        <source>own GeoTIFFs with a table</source>
        <translation>eigene GeoTIFFs mit einer Tabelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1392"/>
        <source>pairs that span
the interval</source>
        <translation>Paare, die das
Intervall überspannen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1393"/>
        <source>pairs without loop above {threshold}</source>
        <translation>Paare ohne Schleife über {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1395"/>
        <source>perpendicular baseline (m)</source>
        <translation>senkrechte Basislinie (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1397"/>
        <source>radians</source>
        <translation>Radiant</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1398"/>
        <source>ratio of loop errors above {threshold}</source>
        <translation>Anteil der Schleifenfehler über {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1399"/>
        <source>recognised</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1403"/>
        <source>rejected by hand</source>
        <translation>von Hand verworfen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1404"/>
        <source>rejected by {stage}</source>
        <translation>von {stage} verworfen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1405"/>
        <source>rejected:</source>
        <translation>verworfen:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1406"/>
        <source>rejected: RMS above the threshold</source>
        <translation>verworfen: RMS über der Schwelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1407"/>
        <source>rejected: RMS with the reference above the threshold</source>
        <translation>verworfen: RMS mit der Referenz über der Schwelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1408"/>
        <source>rejected: no value at the reference</source>
        <translation>verworfen: kein Wert an der Referenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1409"/>
        <source>rejected: {rule}</source>
        <translation>verworfen: {rule}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1410"/>
        <source>removed by hand</source>
        <translation>von Hand entfernt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1411"/>
        <source>residual above {threshold}</source>
        <translation>Residuum über {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1412"/>
        <source>score: the number whose runs agree best overall. stable: the largest number that gives as many sources with a sufficient mean quality. middle: the mean of fewest and most, rounded down, as ICASAR takes it when nobody moves its slider; other numbers are then not computed.</source>
        <translation>score: die Anzahl, deren Läufe insgesamt am besten übereinstimmen. stable: die größte Anzahl, die ebenso viele Quellen mit ausreichender mittlerer Qualität ergibt. middle: das Mittel aus kleinster und größter, abgerundet, wie ICASAR es nimmt, wenn niemand seinen Schieber bewegt; andere Anzahlen werden dann nicht berechnet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1413"/>
        <source>smooth (bilinear)</source>
        <translation>glatt (bilinear)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1414"/>
        <source>space: maps are made independent, the usual choice. time: time courses are.</source>
        <translation>space: die Karten werden unabhängig gemacht, die übliche Wahl. time: die Zeitverläufe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1415"/>
        <source>spatio-temporal inconsistency above {threshold}</source>
        <translation>raumzeitliche Inkonsistenz über {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1416"/>
        <source>stays masked</source>
        <translation>bleibt maskiert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1417"/>
        <source>subset of {count} epochs</source>
        <translation>Teilnetz von {count} Epochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1418"/>
        <source>suspect, no pair to blame</source>
        <translation>verdächtig, kein Paar als Ursache</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1420"/>
        <source>that of the datacube</source>
        <translation>wie beim Datenwürfel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1421"/>
        <source>that of the datacube where it is such an identifier, else &apos;other&apos;</source>
        <translation>die des Datenwürfels, wo sie eine solche Kennung ist, sonst 'other'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1422"/>
        <source>that of the datacube; IW for LiCSAR, which has no other</source>
        <translation>wie beim Datenwürfel; IW bei LiCSAR, das keinen anderen hat</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1423"/>
        <source>that of the products</source>
        <translation>das der Produkte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1424"/>
        <source>that of the series</source>
        <translation>das der Zeitreihe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1425"/>
        <source>the 99th percentile</source>
        <translation>das 99. Perzentil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1426"/>
        <source>the date as it is</source>
        <translation>das Datum wie bisher</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1427"/>
        <source>the first epoch</source>
        <translation>die erste Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1430"/>
        <source>the last epoch</source>
        <translation>die letzte Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1431"/>
        <source>the name of the folder</source>
        <translation>der Name des Ordners</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1432"/>
        <source>the one labelled deformation</source>
        <translation>die als Deformation bezeichnete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1433"/>
        <source>the ratio alone</source>
        <translation>nur der Anteil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1434"/>
        <source>the references of the datacubes</source>
        <translation>die Referenzen der Datenwürfel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1437"/>
        <source>three mean intervals</source>
        <translation>drei mittlere Intervalle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1438"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1439"/>
        <source>toward the satellite</source>
        <translation>zum Satelliten hin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1440"/>
        <source>unchanged values (nearest neighbour)</source>
        <translation>unveränderte Werte (nächster Nachbar)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1441"/>
        <source>unlikely by chance</source>
        <translation>kaum zufällig</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1442"/>
        <source>unwrapped pairs below {threshold}</source>
        <translation>abgewickelte Paare unter {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1443"/>
        <source>velocity standard deviation above {threshold}</source>
        <translation>Standardabweichung der Geschwindigkeit über {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1445"/>
        <source>worth a look</source>
        <translation>beachtenswert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1446"/>
        <source>would mend</source>
        <translation>würde beheben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1450"/>
        <source>{count} pixels</source>
        <translation>{count} Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1453"/>
        <source>{day} (mm)</source>
        <translation>{day} (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1454"/>
        <source>{first} – {second}, {days} days: {fate}</source>
        <translation>{first} – {second}, {days} Tage: {fate}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1455"/>
        <source>{kept} pixels kept: {gained} come back, {lost} go.</source>
        <translation>{kept} Pixel behalten: {gained} kommen zurück, {lost} fallen weg.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1466"/>
        <source>{layer} could not be written completely: {found} of {count} rows arrived, and {free} MB are free there. Make room, or choose another place.</source>
        <translation>{layer} konnte nicht vollständig geschrieben werden: {found} von {count} Zeilen kamen an, und dort sind {free} MB frei. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1475"/>
        <source>{name}: InSAR − GNSS, bias {bias:.1f} mm, RMS {rms:.1f} mm on {count} dates.</source>
        <translation>{name}: InSAR − GNSS, Bias {bias:.1f} mm, RMS {rms:.1f} mm an {count} Terminen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1478"/>
        <source>{name}: no value on {count} dates (×).</source>
        <translation>{name}: kein Wert an {count} Terminen (×).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1479"/>
        <source>{name}: no values here.</source>
        <translation>{name}: keine Werte hier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1482"/>
        <source>{path} cannot be written ({reason}). Choose another place or ending.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}). Bitte einen anderen Ort oder eine andere Endung wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1483"/>
        <source>{path} has no noise mask. Run &apos;Mask noise&apos; (stage 15).</source>
        <translation>{path} hat keine Rauschmaske. 'Rauschen maskieren' (Stufe 15) ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1491"/>
        <source>✓ passes</source>
        <translation>✓ erfüllt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1492"/>
        <source>✗ decides</source>
        <translation>✗ entscheidet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1493"/>
        <source>✗ fails</source>
        <translation>✗ nicht erfüllt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1268"/>
        <source>Where to write. Left empty: a temporary folder, which goes with QGIS.</source>
        <translation>Wohin geschrieben wird. Leer: ein temporärer Ordner, der mit QGIS verschwindet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="65"/>
        <source>Address (tcp://host:8786) or scheduler file (.json) of a running Dask cluster whose workers see the folders of input and output under the same names; stages 02 to 05, 11 and 120 then compute there. Empty: threads of this computer. The result does not depend on it.</source>
        <translation>Adresse (tcp://host:8786) oder Scheduler-Datei (.json) eines laufenden Dask-Clusters, dessen Worker die Ordner von Ein- und Ausgabe unter denselben Namen sehen; die Stufen 02 bis 05, 11 und 120 rechnen dann dort. Leer: Threads dieses Rechners. Das Ergebnis hängt nicht davon ab.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="228"/>
        <source>Dask scheduler</source>
        <translation>Dask-Scheduler</translation>
    </message>
</context>
</TS>
