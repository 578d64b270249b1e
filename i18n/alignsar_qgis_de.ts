<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlignSAR</name>
    <message>
        <location filename="../build/texts.py" line="1342"/>
        <source>Ground motion (one at a time)</source>
        <translation>Bodenbewegung (jeweils nur eine)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2040"/>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2025"/>
        <source>Previews</source>
        <translation>Vorschauen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2374"/>
        <source>Terrain and viewing geometry</source>
        <translation>Gelände und Aufnahmegeometrie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2024"/>
        <source>Preview: {quantity}</source>
        <translation>Vorschau: {quantity}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1353"/>
        <source>Hillshade</source>
        <translation>Schummerung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1973"/>
        <source>Phase {first} – {second}</source>
        <translation>Phase {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="899"/>
        <source>Coherence {first} – {second}</source>
        <translation>Kohärenz {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2618"/>
        <source>Unwrapped phase (rad)</source>
        <translation>Abgewickelte Phase (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="895"/>
        <source>Coherence (0 to 1)</source>
        <translation>Kohärenz (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3258"/>
        <source>{pairs} pairs. Press play; the shortest pair of each date lies on top.</source>
        <translation>{pairs} Paare. Klicken Sie auf Abspielen; das kürzeste Paar jedes Termins liegt oben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1346"/>
        <source>Height (m)</source>
        <translation>Höhe (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1434"/>
        <source>Intensity (linear)</source>
        <translation>Intensität (linear)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1193"/>
        <source>Filtered velocity (mm/yr, + towards satellite)</source>
        <translation>Gefilterte Geschwindigkeit (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1017"/>
        <source>Displacement (mm, + towards satellite)</source>
        <translation>Verschiebung (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1188"/>
        <source>Filtered displacement (mm, + towards satellite)</source>
        <translation>Gefilterte Verschiebung (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="953"/>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2588"/>
        <source>To see it move: tick the displacement, press play.</source>
        <translation>Bewegung sehen: Verschiebung anhaken, abspielen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2831"/>
        <source>ascending: seen from the west</source>
        <translation>aufsteigend: von Westen gesehen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2886"/>
        <source>descending: seen from the east</source>
        <translation>absteigend: von Osten gesehen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1055"/>
        <source>Download this frame</source>
        <translation>Diesen Frame herunterladen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1203"/>
        <source>First pictures: {name}</source>
        <translation>Erste Bilder: {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1951"/>
        <source>Outdated: {name}.</source>
        <translation>Veraltet: {name}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1949"/>
        <source>Outdated on the map: {count} results.</source>
        <translation>Auf der Karte veraltet: {count} Ergebnisse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1950"/>
        <source>Outdated: {name}</source>
        <translation>Veraltet: {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1933"/>
        <source>OpenStreetMap (from the internet)</source>
        <translation>OpenStreetMap (aus dem Internet)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2084"/>
        <source>Reference for now (stage 16 chooses the final one)</source>
        <translation>Vorläufige Referenz (Stufe 16 wählt die endgültige)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2085"/>
        <source>Reference point</source>
        <translation>Referenzpunkt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2081"/>
        <source>Reference area</source>
        <translation>Referenzgebiet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2463"/>
        <source>The map was brought up to date (layers with new values: {again}, removed: {gone}).</source>
        <translation>Die Karte wurde aktualisiert (Layer mit neuen Werten: {again}, entfernt: {gone}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="528"/>
        <source>&apos;{name}&apos; is outdated: an earlier stage was run again. Make it anew.</source>
        <translation>'{name}' ist veraltet: eine frühere Stufe wurde erneut ausgeführt. Bitte neu erstellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1089"/>
        <source>Earlier dates</source>
        <translation>Frühere Termine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3059"/>
        <source>red: towards the satellite</source>
        <translation>rot: zum Satelliten hin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2916"/>
        <source>full colour: beyond 3 σ of the baseline</source>
        <translation>volle Farbe: jenseits von 3 σ des Basiszeitraums</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2971"/>
        <source>low is good</source>
        <translation>niedrig ist gut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2925"/>
        <source>high is good</source>
        <translation>hoch ist gut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2984"/>
        <source>mm/yr</source>
        <translation>mm/yr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3222"/>
        <source>yr</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3058"/>
        <source>red: to the east</source>
        <translation>rot: nach Osten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3060"/>
        <source>red: upwards</source>
        <translation>rot: aufwärts</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2877"/>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2880"/>
        <source>days since 1 January</source>
        <translation>Tage seit 1. Januar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3042"/>
        <source>pattern, no unit</source>
        <translation>Muster, ohne Einheit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2869"/>
        <source>component of the unit vector to the satellite</source>
        <translation>Komponente des Einheitsvektors zum Satelliten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3103"/>
        <source>terrain model</source>
        <translation>Geländemodell</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2851"/>
        <source>bright: strong echo</source>
        <translation>hell: starkes Echo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3049"/>
        <source>positive: away from the satellite; the colours begin again after 2π</source>
        <translation>positiv: vom Satelliten weg; die Farben beginnen nach 2π von vorn</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3208"/>
        <source>what is kept</source>
        <translation>was behalten wird</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2910"/>
        <source>first criterion that fails</source>
        <translation>erstes nicht erfülltes Kriterium</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="534"/>
        <source>0 at {place} (reference)</source>
        <translation>0 bei {place} (Referenz)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="544"/>
        <source>0: masked</source>
        <translation>0: maskiert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="559"/>
        <source>1: kept</source>
        <translation>1: behalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2959"/>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1800"/>
        <source>No pixel has a velocity: the mask (stage 15) rejects them all.</source>
        <translation>Kein Pixel hat eine Geschwindigkeit: die Maske (Stufe 15) verwirft alle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2658"/>
        <source>Velocity {low} to {high} mm/yr.</source>
        <translation>Geschwindigkeit {low} bis {high} mm/yr.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3264"/>
        <source>{pixels} pixels have a velocity.</source>
        <translation>{pixels} Pixel haben eine Geschwindigkeit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3263"/>
        <source>{pixels} pixels have a velocity, relative to {place}.</source>
        <translation>{pixels} Pixel haben eine Geschwindigkeit, relativ zu {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1934"/>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1366"/>
        <source>How the ground moves, seen by radar satellites. Where to begin:</source>
        <translation>Wie sich der Boden bewegt, von Radarsatelliten gesehen. Wo man beginnt:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1399"/>
        <source>Image pairs in use</source>
        <translation>Verwendete Bildpaare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="884"/>
        <source>Click to see it in full size.</source>
        <translation>Klicken, um es in voller Größe zu sehen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="596"/>
        <source>A small made-up volcano that rises: no data and no internet needed. The files go to {folder}.</source>
        <translation>Ein kleiner erfundener Vulkan, der sich hebt: keine Daten und kein Internet nötig. Die Dateien kommen nach {folder}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2592"/>
        <source>Try the sample</source>
        <translation>Das Beispiel ausprobieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2187"/>
        <source>Run the sample</source>
        <translation>Beispiel ausführen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1372"/>
        <source>I have a frame ID</source>
        <translation>Ich habe eine Frame-ID</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1056"/>
        <source>Downloads an area of the LiCSAR portal and shows how it moves.</source>
        <translation>Lädt ein Gebiet vom LiCSAR-Portal herunter und zeigt, wie es sich bewegt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1247"/>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1259"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2586"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="917"/>
        <source>Continue…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1371"/>
        <source>I have a LiCSAR folder</source>
        <translation>Ich habe einen LiCSAR-Ordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="971"/>
        <source>Data downloaded before: the folder GEOC, or the one around it.</source>
        <translation>Bereits heruntergeladene Daten: der Ordner GEOC oder der Ordner, in dem er liegt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="846"/>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1373"/>
        <source>I have results</source>
        <translation>Ich habe Ergebnisse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2260"/>
        <source>Shows a finished datacube (a file that ends in .nc) on the map.</source>
        <translation>Zeigt einen fertigen Datenwürfel (eine Datei, die auf .nc endet) auf der Karte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="844"/>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2194"/>
        <source>Running the sample</source>
        <translation>Das Beispiel läuft</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1232"/>
        <source>Folder with GEOC</source>
        <translation>Ordner mit GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="972"/>
        <source>Datacube</source>
        <translation>Datenwürfel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2326"/>
        <source>Stopped. What was finished is kept for the next run.</source>
        <translation>Angehalten. Fertiges bleibt für den nächsten Lauf erhalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1459"/>
        <source>It failed; the log messages say why.</source>
        <translation>Fehlgeschlagen; das Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="883"/>
        <source>Click to open {path}</source>
        <translation>Klicken, um {path} zu öffnen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="746"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2327"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2440"/>
        <source>The first date is after the last one; swap them.</source>
        <translation>Das erste Datum liegt nach dem letzten; bitte tauschen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1932"/>
        <source>Open panel</source>
        <translation>Bedienfeld öffnen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="636"/>
        <source>AlignSAR panel</source>
        <translation>AlignSAR-Bedienfeld</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2184"/>
        <source>Run pipeline…</source>
        <translation>Prozesskette ausführen…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1603"/>
        <source>Load datacube…</source>
        <translation>Datenwürfel laden…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1349"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3237"/>
        <source>{label}: the path {path} has a semicolon. Rename it.</source>
        <translation>{label}: der Pfad {path} hat ein Semikolon. Bitte umbenennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3238"/>
        <source>{label}: {path} does not exist. Choose another raster.</source>
        <translation>{label}: {path} existiert nicht. Bitte anderes Raster wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3236"/>
        <source>{label}: the layer {layer} is not a file. Save it as GeoTIFF.</source>
        <translation>{label}: der Layer {layer} ist keine Datei. Bitte als GeoTIFF speichern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1748"/>
        <source>NetCDF file made with &apos;Export datacube&apos; or &apos;Run pipeline&apos;.</source>
        <translation>NetCDF-Datei aus 'Datenwürfel exportieren' oder 'Prozesskette ausführen'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2284"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1751"/>
        <source>NetCDF file made with &apos;Separate sources&apos; from this datacube, or from an earlier one.</source>
        <translation>Mit 'Quellen trennen' aus diesem Datenwürfel oder einem früheren erzeugte NetCDF-Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1475"/>
        <source>Its values stand for every parameter that is not set.</source>
        <translation>Seine Werte gelten für jeden nicht gesetzten Parameter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2368"/>
        <source>Takes the end of the baseline of that product where you give none.</source>
        <translation>Nimmt das Ende des Basiszeitraums dieses Produkts, wo Sie keines angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="911"/>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2846"/>
        <source>beside the datacube, ending in {ending}</source>
        <translation>neben dem Datenwürfel, mit der Endung {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1161"/>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2130"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="999"/>
        <source>Default: {value}.</source>
        <translation>Voreinstellung: {value}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1608"/>
        <source>Load the result layers</source>
        <translation>Ergebnislayer laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1920"/>
        <source>Off: only write the files; useful inside models.</source>
        <translation>Aus: nur die Dateien schreiben; nützlich in Modellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2339"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1864"/>
        <source>Nothing had changed</source>
        <translation>Nichts hatte sich geändert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3255"/>
        <source>{name}: no such parameter, ignored</source>
        <translation>{name}: kein solcher Parameter, ignoriert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3252"/>
        <source>{name} was cancelled.</source>
        <translation>{name} wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3251"/>
        <source>{name} failed: {reason}</source>
        <translation>{name} ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3254"/>
        <source>{name}: done.</source>
        <translation>{name}: fertig.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2620"/>
        <source>Up to date.</source>
        <translation>Aktuell.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="749"/>
        <source>Cancelled: the results are complete, but not all are on the map.</source>
        <translation>Abgebrochen: die Ergebnisse sind vollständig, aber nicht alle sind auf der Karte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2993"/>
        <source>no option of these stages</source>
        <translation>keine Option dieser Stufen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1261"/>
        <source>From {file}: {settings}.</source>
        <translation>Aus {file}: {settings}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="714"/>
        <source>Batch file</source>
        <translation>Batch-Datei</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2843"/>
        <source>beside the batch file, ending in {ending}</source>
        <translation>neben der Batch-Datei, mit der Endung {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2360"/>
        <source>Table of variables</source>
        <translation>Tabelle der Variablen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2641"/>
        <source>Variables without effect</source>
        <translation>Variablen ohne Wirkung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2607"/>
        <source>Unknown variables</source>
        <translation>Unbekannte Variablen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3234"/>
        <source>{known} of {all} variables are understood; {warnings} to look at.</source>
        <translation>{known} von {all} Variablen werden verstanden; {warnings} sind anzusehen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2640"/>
        <source>Variables of the batch file</source>
        <translation>Variablen der Batch-Datei</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1166"/>
        <source>File that &apos;Run pipeline&apos; or &apos;Import batch file&apos; wrote. Empty: the preset below.</source>
        <translation>Datei, die 'Prozesskette ausführen' oder 'Batch-Datei importieren' geschrieben hat. Leer: der Parametersatz unten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2697"/>
        <source>What is written where no configuration is given.</source>
        <translation>Was ohne angegebene Konfiguration geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2366"/>
        <source>Takes frame, dates and area of that product where no configuration is given.</source>
        <translation>Nimmt Frame, Zeitraum und Gebiet dieses Produkts, wo keine Konfiguration angegeben ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2844"/>
        <source>beside the configuration, or in AlignSAR of your documents</source>
        <translation>neben der Konfiguration oder in AlignSAR Ihrer Dokumente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1947"/>
        <source>Options without a variable</source>
        <translation>Optionen ohne Variable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1832"/>
        <source>No variable can set {option}.</source>
        <translation>Keine Variable kann {option} setzen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1749"/>
        <source>NetCDF file made with &apos;Export datacube&apos;, &apos;Run pipeline&apos; or LiCSBAS.</source>
        <translation>Mit 'Datenwürfel exportieren', 'Prozesskette ausführen' oder LiCSBAS erzeugte NetCDF-Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1227"/>
        <source>Folder of the catalogue</source>
        <translation>Ordner des Katalogs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="900"/>
        <source>Collection (JSON)</source>
        <translation>Sammlung (JSON)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2845"/>
        <source>beside the datacube</source>
        <translation>neben dem Datenwürfel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2023"/>
        <source>Preview rasters</source>
        <translation>Vorschauraster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1837"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2849"/>
        <source>beside the time-series folder</source>
        <translation>neben dem Zeitreihenordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2784"/>
        <source>Zarr store (empty: none)</source>
        <translation>Zarr-Speicher (leer: keiner)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1750"/>
        <source>NetCDF file made with &apos;Export datacube&apos;.</source>
        <translation>Mit 'Datenwürfel exportieren' erzeugte NetCDF-Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1028"/>
        <source>Displacement in time</source>
        <translation>Verschiebung im Zeitverlauf</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1197"/>
        <source>Filtered: without what looks like atmosphere. Without filter: as inverted.</source>
        <translation>Gefiltert: ohne das, was wie Atmosphäre aussieht. Ohne Filter: wie invertiert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1514"/>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1888"/>
        <source>Number of epochs</source>
        <translation>Anzahl der Epochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1201"/>
        <source>First epoch</source>
        <translation>Erste Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1509"/>
        <source>Last epoch</source>
        <translation>Letzte Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2419"/>
        <source>The cube has no {name}; it shows {shown} in time.</source>
        <translation>Der Würfel hat kein {name}; er zeigt {shown} im Zeitverlauf.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3242"/>
        <source>{layers} layers; {epochs} epochs from {first} to {last}.</source>
        <translation>{layers} Layer; {epochs} Epochen von {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3241"/>
        <source>{label}: {value} is not a date. Choose one, or write it as 20200601 or 2020-06-01.</source>
        <translation>{label}: {value} ist kein Datum. Bitte eines wählen oder als 20200601 oder 2020-06-01 schreiben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2714"/>
        <source>Where to write. Left empty or skipped: {place}.</source>
        <translation>Wohin geschrieben wird. Leer oder übersprungen: {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3235"/>
        <source>{label}: nothing is chosen. Choose a file or folder.</source>
        <translation>{label}: nichts gewählt. Bitte Datei oder Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2892"/>
        <source>empty: {place}</source>
        <translation>leer: {place}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1550"/>
        <source>LiCSAR folder (GEOC)</source>
        <translation>LiCSAR-Ordner (GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1270"/>
        <source>GACOS folder</source>
        <translation>GACOS-Ordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1435"/>
        <source>Intensity folder (GEOC.MLI)</source>
        <translation>Intensitätsordner (GEOC.MLI)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2737"/>
        <source>Work folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3140"/>
        <source>the frame ID</source>
        <translation>die Frame-ID</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="959"/>
        <source>Coverage polygon</source>
        <translation>Abdeckungspolygon</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2355"/>
        <source>Table of scenes</source>
        <translation>Tabelle der Szenen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2022"/>
        <source>Preview layers</source>
        <translation>Vorschaulayer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1217"/>
        <source>Folder for the sample</source>
        <translation>Ordner für das Beispiel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="737"/>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1580"/>
        <source>LiCSBAS, as installed</source>
        <translation>LiCSBAS, wie installiert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1567"/>
        <source>LiCSAlert, as installed</source>
        <translation>LiCSAlert, wie installiert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1102"/>
        <source>Engine</source>
        <translation>Rechenkern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2827"/>
        <source>as in the settings</source>
        <translation>wie in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2579"/>
        <source>Time-series folder</source>
        <translation>Zeitreihenordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1214"/>
        <source>Folder TS_… of LiCSBAS, or any folder with cum.h5; the path of such a file, too.</source>
        <translation>Ordner TS_… von LiCSBAS oder ein beliebiger Ordner mit cum.h5; auch der Pfad einer solchen Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2544"/>
        <source>The velocity and the reference are those of the same file.</source>
        <translation>Geschwindigkeit und Referenz sind die derselben Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2695"/>
        <source>What is not there</source>
        <translation>Was nicht vorhanden ist</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1860"/>
        <source>Not there, and not shown: {names}.</source>
        <translation>Nicht vorhanden und nicht angezeigt: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1865"/>
        <source>Nothing in the folder says what the displacement is relative to.</source>
        <translation>Nichts im Ordner sagt, worauf sich die Verschiebung bezieht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1768"/>
        <source>No displacement in time, {layers} layers. Run stage 13 and what follows it.</source>
        <translation>Keine Verschiebung im Zeitverlauf, {layers} Layer. Führen Sie Stufe 13 und die folgenden aus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1223"/>
        <source>Folder of interferograms</source>
        <translation>Ordner der Interferogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1272"/>
        <source>GEOC, the folder around it, or a stack GEOCml… of stages 02 to 05.</source>
        <translation>GEOC, der Ordner, in dem es liegt, oder ein Stack GEOCml… der Stufen 02 bis 05.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2354"/>
        <source>Table of pairs</source>
        <translation>Tabelle der Paare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1895"/>
        <source>Number of pairs</source>
        <translation>Anzahl der Paare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3259"/>
        <source>{pairs} pairs: {names}.</source>
        <translation>{pairs} Paare: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1959"/>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1225"/>
        <source>Folder of products</source>
        <translation>Ordner der Produkte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2847"/>
        <source>beside the input, ending in {ending}</source>
        <translation>neben der Eingabe, mit der Endung {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1251"/>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1891"/>
        <source>Number of frames</source>
        <translation>Anzahl der Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1250"/>
        <source>Frame IDs</source>
        <translation>Frame-IDs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3227"/>
        <source>{count} frames: {names}.</source>
        <translation>{count} Frames: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3168"/>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2981"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3017"/>
        <source>not there, optional</source>
        <translation>nicht vorhanden, optional</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3174"/>
        <source>there, but not usable</source>
        <translation>vorhanden, aber nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1430"/>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2131"/>
        <source>Report (empty: none)</source>
        <translation>Bericht (leer: keiner)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1105"/>
        <source>Environment for missing packages (empty: none)</source>
        <translation>Umgebung für fehlende Pakete (leer: keine)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1720"/>
        <source>Missing or not usable</source>
        <translation>Fehlt oder nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1123"/>
        <source>Everything that the plugin needs is there (QGIS {version}).</source>
        <translation>Alles, was die Erweiterung braucht, ist da (QGIS {version}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1943"/>
        <source>Optional, and not there: {names}.</source>
        <translation>Optional und nicht vorhanden: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1721"/>
        <source>Missing or not usable: {names}. {remedies}</source>
        <translation>Fehlt oder nicht verwendbar: {names}. {remedies}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1237"/>
        <source>Folder with previews</source>
        <translation>Ordner mit Vorschauen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1230"/>
        <source>Folder that holds prelim_vel.tif and the other previews.</source>
        <translation>Ordner mit prelim_vel.tif und den anderen Vorschauen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="956"/>
        <source>Coverage file</source>
        <translation>Abdeckungsdatei</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1477"/>
        <source>KML or GeoJSON file with polygons.</source>
        <translation>KML- oder GeoJSON-Datei mit Polygonen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2218"/>
        <source>Scene list</source>
        <translation>Szenenliste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2381"/>
        <source>Text file with one product name per line.</source>
        <translation>Textdatei mit einem Produktnamen pro Zeile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1904"/>
        <source>Number of scenes</source>
        <translation>Anzahl der Szenen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3266"/>
        <source>{scenes} scenes on {epochs} days from {first} to {last}.</source>
        <translation>{scenes} Szenen an {epochs} Tagen von {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2351"/>
        <source>Table of frames</source>
        <translation>Tabelle von Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2848"/>
        <source>beside the table, ending in {ending}</source>
        <translation>neben der Tabelle, mit der Endung {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1228"/>
        <source>Folder of the results</source>
        <translation>Ordner der Ergebnisse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2313"/>
        <source>States of the frames</source>
        <translation>Zustände der Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2358"/>
        <source>Table of the frames</source>
        <translation>Tabelle der Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1253"/>
        <source>Frames that are done</source>
        <translation>Fertige Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1254"/>
        <source>Frames that are not done</source>
        <translation>Nicht fertige Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1418"/>
        <source>In the OSGeo4W shell: python3 -m pip install {packages}</source>
        <translation>In der OSGeo4W-Shell: python3 -m pip install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1409"/>
        <source>In a terminal: /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</source>
        <translation>In einem Terminal: /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1719"/>
        <source>Missing for the Python of QGIS: {packages}. {way}. Then start QGIS again.</source>
        <translation>Fehlt für das Python von QGIS: {packages}. {way}. Danach QGIS neu starten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="641"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3248"/>
        <source>{layer} has no polygon. Choose another layer, or draw one.</source>
        <translation>{layer} hat kein Polygon. Anderen Layer wählen oder zeichnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3250"/>
        <source>{layer}: {count} features without a polygon were left out.</source>
        <translation>{layer}: {count} Objekte ohne Polygon wurden weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3243"/>
        <source>{layer} cannot be brought to degrees ({fault}). Check its coordinate reference system.</source>
        <translation>{layer} kann nicht in Grad umgerechnet werden ({fault}). Bitte das Koordinatenbezugssystem prüfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3245"/>
        <source>{layer} has coordinates that are not on the Earth. Set its coordinate reference system.</source>
        <translation>{layer} hat Koordinaten, die nicht auf der Erde liegen. Bitte das Koordinatenbezugssystem setzen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3016"/>
        <source>not set: {value}</source>
        <translation>nicht gesetzt: {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1417"/>
        <source>In scripts: yyyymmdd or yyyy-mm-dd.</source>
        <translation>In Skripten: yyyymmdd oder yyyy-mm-dd.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1859"/>
        <source>Not set: {value}</source>
        <translation>Nicht gesetzt: {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2733"/>
        <source>With the configuration: preset &apos;{preset}&apos;, steps {first} to {last}.</source>
        <translation>Mit der Konfiguration: Parametersatz '{preset}', Schritte {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2738"/>
        <source>Work folder (with GEOC)</source>
        <translation>Arbeitsordner (mit GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1233"/>
        <source>Folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/; or GEOC itself.</source>
        <translation>Ordner mit GEOC/ und, falls vorhanden, GACOS/ und GEOC.MLI/; oder GEOC selbst.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1204"/>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1575"/>
        <source>LiCSBAS step to start at; 01 downloads the frame into the work folder first.</source>
        <translation>LiCSBAS-Schritt, bei dem begonnen wird; 01 lädt zuerst den Frame in den Arbeitsordner herunter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1511"/>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1576"/>
        <source>LiCSBAS step to stop after; the datacube is written after step 16.</source>
        <translation>LiCSBAS-Schritt, nach dem angehalten wird; der Datenwürfel wird nach Schritt 16 geschrieben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="682"/>
        <source>Area of interest</source>
        <translation>Interessengebiet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1098"/>
        <source>Empty: that of the published product, if you choose one, else everything.</source>
        <translation>Leer: das des veröffentlichten Produkts, falls Sie eines wählen, sonst alles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2367"/>
        <source>Takes frame, dates and area of that product where you give none.</source>
        <translation>Nimmt Frame, Zeitraum und Gebiet dieses Produkts, wo Sie keine angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2133"/>
        <source>Reproduce LiCSBAS defects</source>
        <translation>Fehler von LiCSBAS nachbilden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1323"/>
        <source>Give the original&apos;s numbers back in all stages, to reproduce a published product.</source>
        <translation>Liefert in allen Stufen die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2612"/>
        <source>Unwrap again</source>
        <translation>Erneut abwickeln</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1946"/>
        <source>Options of the stages (JSON)</source>
        <translation>Optionen der Stufen (JSON)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2927"/>
        <source>in datacube/ of the work folder</source>
        <translation>in datacube/ des Arbeitsordners</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2038"/>
        <source>QGIS project (empty: none)</source>
        <translation>QGIS-Projekt (leer: keines)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1956"/>
        <source>Overview picture (empty: none)</source>
        <translation>Übersichtsbild (leer: keines)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2294"/>
        <source>Stack folder</source>
        <translation>Stack-Ordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1643"/>
        <source>Made again from {stage} on.</source>
        <translation>Ab {stage} neu erstellt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1644"/>
        <source>Made again: {stages}.</source>
        <translation>Neu erstellt: {stages}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2020"/>
        <source>Preset</source>
        <translation>Parametersatz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3268"/>
        <source>{usual}, or as configured</source>
        <translation>{usual}, oder wie konfiguriert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2134"/>
        <source>Reproduce a published product</source>
        <translation>Ein veröffentlichtes Produkt nachbilden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3003"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2230"/>
        <source>Sentinel-1 scenes</source>
        <translation>Sentinel-1-Szenen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1653"/>
        <source>Maps of the sources</source>
        <translation>Karten der Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2356"/>
        <source>Table of sources</source>
        <translation>Tabelle der Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2359"/>
        <source>Table of time courses</source>
        <translation>Tabelle der Zeitverläufe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2346"/>
        <source>Table of convergence</source>
        <translation>Tabelle der Konvergenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2575"/>
        <source>Time courses of the sources</source>
        <translation>Zeitverläufe der Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2042"/>
        <source>Quality of the sources</source>
        <translation>Qualität der Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2037"/>
        <source>Python of {program}: a program, or the folder of its environment</source>
        <translation>Python von {program}: ein Programm oder der Ordner seiner Umgebung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1104"/>
        <source>Engine of stages 02 to 16 and of the export</source>
        <translation>Rechenkern der Stufen 02 bis 16 und des Exports</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1103"/>
        <source>Engine of source separation and unrest detection</source>
        <translation>Rechenkern für Quellentrennung und Unruheerkennung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1221"/>
        <source>Folder of LiCSBAS; empty: its commands on the PATH</source>
        <translation>Ordner von LiCSBAS; leer: dessen Befehle im PATH</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1220"/>
        <source>Folder of LiCSAlert; empty: where its Python finds it</source>
        <translation>Ordner von LiCSAlert; leer: wo dessen Python es findet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1106"/>
        <source>Environment with packages that QGIS lacks, made by &apos;Check installation&apos;</source>
        <translation>Umgebung mit Paketen, die QGIS fehlen, erstellt mit 'Installation prüfen'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3249"/>
        <source>{layer} took {found} of {count} rows. Make room there, or choose another place.</source>
        <translation>{layer} hat {found} von {count} Zeilen aufgenommen. Schaffen Sie dort Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3141"/>
        <source>the input is updated</source>
        <translation>die Eingabe wird aktualisiert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1273"/>
        <source>GEOCml… beside GEOC</source>
        <translation>GEOCml… neben GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2343"/>
        <source>TS_… beside the stack</source>
        <translation>TS_… neben dem Stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1219"/>
        <source>Folder made by stages 02 to 05 (GEOCml…).</source>
        <translation>Von den Stufen 02 bis 05 erzeugter Ordner (GEOCml…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1234"/>
        <source>Folder with one delay map per epoch: .sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc.</source>
        <translation>Ordner mit einer Verzögerungskarte je Epoche: .sltd.geo.tif, .ztd.tif oder .ztd mit .ztd.rsc.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1218"/>
        <source>Folder made by stage 11 (TS_…).</source>
        <translation>Von Stufe 11 erzeugter Ordner (TS_…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3246"/>
        <source>{layer} has geometries of another kind than &apos;{label}&apos; takes. Choose another one.</source>
        <translation>{layer} hat Geometrien anderer Art, als '{label}' annimmt. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3247"/>
        <source>{layer} has no geometry. Choose another layer, or draw one.</source>
        <translation>{layer} hat keine Geometrie. Anderen Layer wählen oder zeichnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1213"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2580"/>
        <source>Time-series folder (TS_…) of stage 11 or later, a stack (GEOCml…), or GEOC.</source>
        <translation>Zeitreihenordner (TS_…) der Stufe 11 oder später, ein Stack (GEOCml…) oder GEOC.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2350"/>
        <source>Table of findings</source>
        <translation>Tabelle der Befunde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2349"/>
        <source>Table of epochs</source>
        <translation>Tabelle der Epochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2352"/>
        <source>Table of loops</source>
        <translation>Tabelle der Schleifen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1160"/>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1627"/>
        <source>Loops</source>
        <translation>Schleifen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1109"/>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2696"/>
        <source>What is weak in the network</source>
        <translation>Was im Netz schwach ist</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1478"/>
        <source>KMZ file</source>
        <translation>KMZ-Datei</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="669"/>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2008"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2712"/>
        <source>Where the series are wanted.</source>
        <translation>Wo die Zeitreihen gewünscht sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1159"/>
        <source>Field with names</source>
        <translation>Feld mit Namen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2701"/>
        <source>What the points are called in the results. Not set: their numbers.</source>
        <translation>Wie die Punkte in den Ergebnissen heißen. Nicht gesetzt: ihre Nummern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2348"/>
        <source>Table of displacement</source>
        <translation>Tabelle der Verschiebung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2011"/>
        <source>Points with velocity</source>
        <translation>Punkte mit Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="744"/>
        <source>CSV text</source>
        <translation>CSV-Text</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2242"/>
        <source>Series of {points} points at {epochs} dates.</source>
        <translation>Zeitreihen von {points} Punkten an {epochs} Terminen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2647"/>
        <source>Velocity at points (mm/yr)</source>
        <translation>Geschwindigkeit an Punkten (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1024"/>
        <source>Displacement at points (mm)</source>
        <translation>Verschiebung an Punkten (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1584"/>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1513"/>
        <source>Layer with one line; it may have corners.</source>
        <translation>Layer mit einer Linie; sie darf Knicke haben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3262"/>
        <source>{pieces} pieces along {length} km at {epochs} dates.</source>
        <translation>{pieces} Abschnitte auf {length} km an {epochs} Terminen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2645"/>
        <source>Velocity along the profile (mm/yr)</source>
        <translation>Geschwindigkeit entlang des Profils (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1020"/>
        <source>Displacement along the profile (mm)</source>
        <translation>Verschiebung entlang des Profils (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2456"/>
        <source>The layer has {count} lines instead of one. Select one, and tick &apos;Selected features only&apos;.</source>
        <translation>Der Layer hat {count} Linien statt einer. Wählen Sie eine aus und haken Sie 'Nur gewählte Objekte' an.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1226"/>
        <source>Folder of stations</source>
        <translation>Ordner der Stationen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1461"/>
        <source>It has one file per station (.tenv3, .csv, .txt); scripts may name a single file.</source>
        <translation>Er enthält eine Datei je Station (.tenv3, .csv, .txt); Skripte dürfen eine einzelne Datei nennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2086"/>
        <source>Reference station</source>
        <translation>Referenzstation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="727"/>
        <source>Both are taken relative to this station. Not set: each has a zero of its own.</source>
        <translation>Beide werden auf diese Station bezogen. Nicht gesetzt: beide haben einen eigenen Nullpunkt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2314"/>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2345"/>
        <source>Table of both series</source>
        <translation>Tabelle beider Zeitreihen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3267"/>
        <source>{stations} stations; median RMS of the differences {rms} mm.</source>
        <translation>{stations} Stationen; Median des RMS der Differenzen {rms} mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1420"/>
        <source>InSAR and GNSS by date (mm)</source>
        <translation>InSAR und GNSS nach Termin (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1275"/>
        <source>GNSS stations</source>
        <translation>GNSS-Stationen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2646"/>
        <source>Velocity and other terms</source>
        <translation>Geschwindigkeit und weitere Terme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1224"/>
        <source>Folder of maps</source>
        <translation>Ordner der Karten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2015"/>
        <source>Polygons whose pixels together are the reference.</source>
        <translation>Polygone, deren Pixel zusammen die Referenz sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="973"/>
        <source>Datacube with the new reference</source>
        <translation>Datenwürfel mit der neuen Referenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="974"/>
        <source>Datacubes</source>
        <translation>Datenwürfel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1753"/>
        <source>NetCDF files, one per line of sight.</source>
        <translation>NetCDF-Dateien, eine je Blickrichtung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1093"/>
        <source>East and up velocity</source>
        <translation>Ost- und Vertikalgeschwindigkeit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="871"/>
        <source>Choose two or more datacubes.</source>
        <translation>Zwei oder mehr Datenwürfel wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2656"/>
        <source>Velocity without plate motion</source>
        <translation>Geschwindigkeit ohne Plattenbewegung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2347"/>
        <source>Table of dates</source>
        <translation>Tabelle der Termine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2142"/>
        <source>Residual of the newest date</source>
        <translation>Residuum des neuesten Termins</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2316"/>
        <source>Status of the newest date</source>
        <translation>Status des neuesten Termins</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2315"/>
        <source>Status as LiCSAlert writes it</source>
        <translation>Status, wie LiCSAlert ihn schreibt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1039"/>
        <source>Distances from the trend, by date</source>
        <translation>Abstände vom Trend, nach Termin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2590"/>
        <source>Trends of the sources</source>
        <translation>Trends der Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3221"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2987"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3029"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="998"/>
        <source>Default</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="637"/>
        <source>AlignSAR settings</source>
        <translation>AlignSAR-Einstellungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1416"/>
        <source>In force where nothing is set</source>
        <translation>Gültig, wo nichts gesetzt ist</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3240"/>
        <source>{label}: {text} has a zero byte. Write it without.</source>
        <translation>{label}: {text} enthält ein Nullbyte. Schreiben Sie es ohne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3239"/>
        <source>{label}: {path} is no file of this kind: {kind}. Choose another file.</source>
        <translation>{label}: {path} ist keine Datei dieser Art: {kind}. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1752"/>
        <source>NetCDF file written by &apos;Export datacube&apos;, or by LiCSBAS with --alignsar.</source>
        <translation>Von 'Datenwürfel exportieren' oder von LiCSBAS mit --alignsar geschriebene NetCDF-Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1900"/>
        <source>Number of points</source>
        <translation>Anzahl der Punkte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2009"/>
        <source>Points (mm/yr)</source>
        <translation>Punkte (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3265"/>
        <source>{points} points with {epochs} dates.</source>
        <translation>{points} Punkte mit {epochs} Terminen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1216"/>
        <source>Folder for the rasters</source>
        <translation>Ordner für die Raster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1167"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1902"/>
        <source>Number of rasters</source>
        <translation>Anzahl der Raster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3229"/>
        <source>{count} rasters with {epochs} dates in {folder}.</source>
        <translation>{count} Raster mit {epochs} Terminen in {folder}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3230"/>
        <source>{count} rasters with {epochs} dates.</source>
        <translation>{count} Raster mit {epochs} Terminen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1858"/>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="532"/>
        <source>0 Whole chain</source>
        <translation>0 Ganze Kette</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="533"/>
        <source>0 at {place}</source>
        <translation>0 bei {place}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="536"/>
        <source>0 weighs the velocities alike, and takes the standard deviations of the result from what the velocities disagree, if there are three or more.</source>
        <translation>0 gewichtet die Geschwindigkeiten gleich und nimmt die Standardabweichungen des Ergebnisses aus den Widersprüchen der Geschwindigkeiten, wenn es drei oder mehr sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="537"/>
        <source>0.15 in C-band, 0.01 in L-band</source>
        <translation>0.15 im C-Band, 0.01 im L-Band</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="538"/>
        <source>01 Download LiCSAR frame</source>
        <translation>01 LiCSAR-Frame herunterladen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="539"/>
        <source>02 Prepare stack</source>
        <translation>02 Stack vorbereiten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="540"/>
        <source>02to05 Unwrap again</source>
        <translation>02to05 Erneut abwickeln</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="541"/>
        <source>03 Correct with GACOS</source>
        <translation>03 Mit GACOS korrigieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="542"/>
        <source>04 Mask stack</source>
        <translation>04 Stack maskieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="543"/>
        <source>05 Clip stack</source>
        <translation>05 Stack zuschneiden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="545"/>
        <source>1 Data</source>
        <translation>1 Daten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="546"/>
        <source>1 in C-band, 0.5 in L-band</source>
        <translation>1 im C-Band, 0.5 im L-Band</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="547"/>
        <source>1 is fast, 9 is smallest, 0 is none. The values are the same at every level. Chunks are always 16 dates of 64 x 64 pixels.</source>
        <translation>1 ist schnell, 9 am kleinsten, 0 ohne Kompression. Die Werte sind auf jeder Stufe dieselben. Blöcke (Chunks) sind immer 16 Termine von 64 x 64 Pixeln.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="548"/>
        <source>1.5 in C-band, 1 in L-band</source>
        <translation>1.5 im C-Band, 1 im L-Band</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="549"/>
        <source>10 in C-band, 1 in L-band</source>
        <translation>10 im C-Band, 1 im L-Band</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="550"/>
        <source>100 in C-band, 200 in L-band</source>
        <translation>100 im C-Band, 200 im L-Band</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="551"/>
        <source>11 Check interferograms</source>
        <translation>11 Interferogramme prüfen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="552"/>
        <source>12a Choose reference (LiCSBAS 120)</source>
        <translation>12a Referenz wählen (LiCSBAS 120)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="553"/>
        <source>12b Close loops</source>
        <translation>12b Schleifen schließen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="554"/>
        <source>13 Invert network</source>
        <translation>13 Netz invertieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="555"/>
        <source>14 Estimate uncertainty</source>
        <translation>14 Unsicherheit schätzen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="556"/>
        <source>15 Mask noise</source>
        <translation>15 Rauschen maskieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="557"/>
        <source>15 in C-band, 10 in L-band</source>
        <translation>15 im C-Band, 10 im L-Band</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="558"/>
        <source>16 Filter time series</source>
        <translation>16 Zeitreihe filtern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="560"/>
        <source>1: one after another, with the network settings of QGIS. More: each in a process of its own, which share the processors; memory is needed for each, and downloads use the proxy of the system.</source>
        <translation>1: nacheinander, mit den Netzwerkeinstellungen von QGIS. Mehr: jeder in einem eigenen Prozess, die sich die Prozessoren teilen; jeder braucht Speicher, und Downloads verwenden den Proxy des Systems.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="561"/>
        <source>2 Interferogram stack</source>
        <translation>2 Interferogramm-Stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="562"/>
        <source>2 keeps every second pixel in both directions, a quarter of all. Viewers become slow with hundreds of thousands of points.</source>
        <translation>2 behält jedes zweite Pixel in beiden Richtungen, ein Viertel von allen. Betrachter werden mit Hunderttausenden von Punkten langsam.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="563"/>
        <source>3 Network and reference</source>
        <translation>3 Netz und Referenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="564"/>
        <source>4 Time series</source>
        <translation>4 Zeitreihe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="565"/>
        <source>5 Datacube</source>
        <translation>5 Datenwürfel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="566"/>
        <source>6 Analysis</source>
        <translation>6 Analyse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="567"/>
        <source>7 Tools</source>
        <translation>7 Werkzeuge</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="568"/>
        <source>8 Models</source>
        <translation>8 Modelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="569"/>
        <source>99th percentile</source>
        <translation>99. Perzentil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="574"/>
        <source>&lt;b&gt;{name}&lt;/b&gt;, {date}: new deformation {new}, known deformation {known}.</source>
        <translation>&lt;b&gt;{name}&lt;/b&gt;, {date}: neue Deformation {new}, bekannte Deformation {known}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="577"/>
        <source>A connection without a sign of the server for so long counts as lost.</source>
        <translation>Eine Verbindung ohne ein Zeichen des Servers über diese Zeit gilt als verloren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="581"/>
        <source>A figure for every date</source>
        <translation>Eine Abbildung für jeden Termin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="583"/>
        <source>A file that still fails after so many attempts is reported, and the download goes on with the others.</source>
        <translation>Eine Datei, die nach so vielen Versuchen noch fehlschlägt, wird gemeldet, und der Download geht mit den anderen weiter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="584"/>
        <source>A frame is not begun where less would remain on the disk of the results.</source>
        <translation>Ein Frame wird nicht begonnen, wo auf dem Datenträger der Ergebnisse weniger übrig bliebe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="587"/>
        <source>A pattern counts as a source if at least so many runs found it (HDBSCAN).</source>
        <translation>Ein Muster zählt als Quelle, wenn mindestens so viele Läufe es fanden (HDBSCAN).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="588"/>
        <source>A pixel counts as an unwrapping error in a loop whose closure is at least this large there.</source>
        <translation>Ein Pixel zählt als Abwicklungsfehler in einer Schleife, deren Schluss dort mindestens so groß ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="589"/>
        <source>A pixel is inverted if it has a value in more interferograms than this number times the number of epochs. Not set means 1 for wavelengths up to 20 cm (C and X band) and 0.5 for longer ones.</source>
        <translation>Ein Pixel wird invertiert, wenn es in mehr Interferogrammen einen Wert hat als diese Zahl mal die Anzahl der Epochen. Nicht gesetzt heißt 1 für Wellenlängen bis 20 cm (C- und X-Band) und 0.5 für längere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="590"/>
        <source>A pixel must be valid on every date that is learned from. all: keep all dates, as the original does. best: leave out the dates whose gaps cost more than they bring, so that dates times common pixels is largest. licsalert: the same with the rule of LiCSAlert, which leaves out at least one.</source>
        <translation>Ein Pixel muss an jedem Termin gültig sein, aus dem gelernt wird. all: alle Termine behalten, wie das Original. best: die Termine weglassen, deren Lücken mehr kosten, als sie bringen, sodass Termine mal gemeinsame Pixel am größten ist. licsalert: dasselbe mit der Regel von LiCSAlert, die mindestens einen weglässt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="593"/>
        <source>A run has converged when no component turns by more than this, as 1 minus a cosine.</source>
        <translation>Ein Lauf ist konvergiert, wenn sich keine Komponente um mehr als dies dreht, als 1 minus ein Kosinus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="594"/>
        <source>A run that has not converged by then does not count.</source>
        <translation>Ein bis dahin nicht konvergierter Lauf zählt nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="597"/>
        <source>A source is called deformation only if its use correlates this well with the time between dates, and topographic only if its map correlates this well with height.</source>
        <translation>Eine Quelle heißt nur dann Deformation, wenn ihr Beitrag so gut mit der Zeit zwischen Terminen korreliert, und nur dann topographisch, wenn ihre Karte so gut mit der Höhe korreliert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="600"/>
        <source>A warning tells if the frame does not cover it. Without a frame ID its frame is looked for on the portal.</source>
        <translation>Eine Warnung meldet, wenn der Frame es nicht abdeckt. Ohne Frame-ID wird sein Frame auf dem Portal gesucht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="605"/>
        <source>A1 Separate sources</source>
        <translation>A1 Quellen trennen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="606"/>
        <source>A2 Detect unrest</source>
        <translation>A2 Unruhe erkennen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="607"/>
        <source>A3 Reconstruct time series</source>
        <translation>A3 Zeitreihe rekonstruieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="608"/>
        <source>ARIA Sentinel-1 GUNW</source>
        <translation>ARIA Sentinel-1 GUNW</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="610"/>
        <source>Accelerating uplift</source>
        <translation>Beschleunigte Hebung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="611"/>
        <source>Acceleration</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="612"/>
        <source>Acceleration (mm/yr², + towards satellite)</source>
        <translation>Beschleunigung (mm/yr², + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="613"/>
        <source>Acceleration standard deviation (mm/yr²)</source>
        <translation>Standardabweichung der Beschleunigung (mm/yr²)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="614"/>
        <source>Acquisitions from 1 June 2020, every 6 days until 23 December 2021 and every 12 days from then on, as of the Sentinel-1 satellites.</source>
        <translation>Aufnahmen ab 1. Juni 2020, alle 6 Tage bis 23. Dezember 2021 und danach alle 12 Tage, wie bei den Sentinel-1-Satelliten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="615"/>
        <source>Add GACOS delays</source>
        <translation>GACOS-Verzögerungen hinzufügen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="617"/>
        <source>Add amplitude</source>
        <translation>Amplitude hinzufügen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="618"/>
        <source>Add coherence per epoch</source>
        <translation>Kohärenz je Epoche hinzufügen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="625"/>
        <source>AlignSAR alert</source>
        <translation>AlignSAR-Alarm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="626"/>
        <source>AlignSAR chain</source>
        <translation>AlignSAR-Kette</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="627"/>
        <source>AlignSAR chain without GACOS</source>
        <translation>AlignSAR-Kette ohne GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="628"/>
        <source>AlignSAR datacube</source>
        <translation>AlignSAR-Datenwürfel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="629"/>
        <source>AlignSAR datacube of Campi Flegrei, 2020-2024</source>
        <translation>AlignSAR-Datenwürfel der Phlegräischen Felder, 2020-2024</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="630"/>
        <source>AlignSAR explorer</source>
        <translation>AlignSAR-Explorer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="635"/>
        <source>AlignSAR network</source>
        <translation>AlignSAR-Netz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="640"/>
        <source>All dates</source>
        <translation>Alle Termine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="647"/>
        <source>Also fetch the backscatter intensity of every epoch, for the amplitude layers of the datacube.</source>
        <translation>Ruft auch die Rückstreuintensität jeder Epoche ab, für die Amplitudenlayer des Datenwürfels.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="649"/>
        <source>Also fetch the tropospheric delay of every epoch, which stage 03 corrects for.</source>
        <translation>Ruft auch die troposphärische Verzögerung jeder Epoche ab, die Stufe 03 korrigiert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="650"/>
        <source>Also fetch the wrapped phase of every interferogram, filtered and unfiltered, for &apos;Unwrap again&apos; (02to05).</source>
        <translation>Ruft auch die gewickelte Phase jedes Interferogramms ab, gefiltert und ungefiltert, für 'Erneut abwickeln' (02to05).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="652"/>
        <source>Also fit a straight line that single wrong epochs, such as unwrapping errors, cannot draw away (RANSAC): its velocity (results/vel2, mm/yr) and its displacement at the first epoch (results/intercept2, mm). Without such epochs it is farther from the truth than the ordinary velocity (16.6 against 11.4 mm/yr in a trial).</source>
        <translation>Passt auch eine Gerade an, die einzelne falsche Epochen, etwa Abwicklungsfehler, nicht wegziehen können (RANSAC): ihre Geschwindigkeit (results/vel2, mm/yr) und ihre Verschiebung an der ersten Epoche (results/intercept2, mm). Ohne solche Epochen liegt sie weiter von der Wahrheit entfernt als die gewöhnliche Geschwindigkeit (16.6 gegenüber 11.4 mm/yr in einem Versuch).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="653"/>
        <source>Also set the pixels to no data in the .unw files of the stack, for those who go on in LiCSBAS. The originals are kept as .unw.ori and remain the input of every later run; a run that nullifies less restores them.</source>
        <translation>Setzt die Pixel auch in den .unw-Dateien des Stacks auf den Leerwert, für alle, die in LiCSBAS weiterarbeiten. Die Originale bleiben als .unw.ori erhalten und sind die Eingabe jedes späteren Laufs; ein Lauf, der weniger nullifiziert, stellt sie wieder her.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="654"/>
        <source>Also write prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif and data_coverage.kml to this folder. Empty: no previews; in QGIS they then go beside the datacube.</source>
        <translation>Schreibt auch prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif und data_coverage.kml in diesen Ordner. Leer: keine Vorschauen; in QGIS kommen sie dann neben den Datenwürfel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="655"/>
        <source>Also write the cube to this folder as a Zarr store with the same values and attributes, in chunks of 176 epochs of 64 x 64 pixels. An earlier store of the same time series is replaced; a folder with anything else is left alone. Needs the Python package zarr. Empty: no store.</source>
        <translation>Schreibt den Würfel auch als Zarr-Speicher mit denselben Werten und Attributen in diesen Ordner, in Blöcken (Chunks) von 176 Epochen mit 64 x 64 Pixeln. Ein früherer Speicher derselben Zeitreihe wird ersetzt; ein Ordner mit anderem Inhalt bleibt unberührt. Braucht das Python-Paket zarr. Leer: kein Speicher.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="656"/>
        <source>Also: {criteria}.</source>
        <translation>Außerdem: {criteria}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="657"/>
        <source>Amplitude (not calibrated)</source>
        <translation>Amplitude (nicht kalibriert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="659"/>
        <source>Amplitude of every epoch from the folder GEOC.MLI, with its mean, standard deviation and stability.</source>
        <translation>Amplitude jeder Epoche aus dem Ordner GEOC.MLI, mit Mittelwert, Standardabweichung und Stabilität.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="660"/>
        <source>Amplitude stability (1 = most stable)</source>
        <translation>Amplitudenstabilität (1 = am stabilsten)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="661"/>
        <source>Amplitude standard deviation (not calibrated)</source>
        <translation>Standardabweichung der Amplitude (nicht kalibriert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="662"/>
        <source>Amur</source>
        <translation>Amur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="665"/>
        <source>An interferogram is rejected if every loop it is part of has a closure phase with an RMS of at least this.</source>
        <translation>Ein Interferogramm wird verworfen, wenn jede Schleife, an der es beteiligt ist, eine Schlussphase mit mindestens diesem RMS hat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="668"/>
        <source>Animate time series</source>
        <translation>Zeitreihe animieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="671"/>
        <source>Annual amplitude</source>
        <translation>Jahresamplitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="672"/>
        <source>Annual amplitude (mm)</source>
        <translation>Jahresamplitude (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="673"/>
        <source>Annual amplitude standard deviation (mm)</source>
        <translation>Standardabweichung der Jahresamplitude (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="674"/>
        <source>Annual cosine</source>
        <translation>Jahreskosinus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="675"/>
        <source>Annual sine</source>
        <translation>Jahressinus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="676"/>
        <source>Annual term</source>
        <translation>Jahresterm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="677"/>
        <source>Antarctica</source>
        <translation>Antarktika</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="679"/>
        <source>Apply the mask</source>
        <translation>Die Maske anwenden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="680"/>
        <source>Arabia</source>
        <translation>Arabien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="681"/>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="683"/>
        <source>Area of interest: extent</source>
        <translation>Interessengebiet: Ausdehnung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="684"/>
        <source>Area of interest: polygons</source>
        <translation>Interessengebiet: Polygone</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="685"/>
        <source>Area to keep</source>
        <translation>Zu behaltendes Gebiet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="686"/>
        <source>Areas to keep</source>
        <translation>Zu behaltende Gebiete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="687"/>
        <source>Areas to mask</source>
        <translation>Zu maskierende Gebiete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="688"/>
        <source>Arrays are processed in row blocks that fit in this budget. The result does not depend on it.</source>
        <translation>Felder werden in Zeilenblöcken verarbeitet, die in dieses Budget passen. Das Ergebnis hängt nicht davon ab.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="689"/>
        <source>Articulation: one epoch holds two parts</source>
        <translation>Artikulation: eine Epoche hält zwei Teile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="690"/>
        <source>As LiCSAlert, without at least one</source>
        <translation>Wie LiCSAlert, ohne mindestens einen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="693"/>
        <source>As inverted</source>
        <translation>Wie invertiert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="694"/>
        <source>As inverted (cum.h5), if there is any</source>
        <translation>Wie invertiert (cum.h5), falls vorhanden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="696"/>
        <source>Ask the portal again</source>
        <translation>Das Portal erneut abfragen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="699"/>
        <source>Attempts per file</source>
        <translation>Versuche je Datei</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="700"/>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="701"/>
        <source>Average blocks of this many by this many pixels of the wrapped phase before it is unwrapped; a block is used where at least 80 % of its pixels are. 1 keeps full resolution.</source>
        <translation>Mittelt Blöcke von so vielen mal so vielen Pixeln der gewickelten Phase vor der Abwicklung; ein Block wird verwendet, wo mindestens 80 % seiner Pixel verwendet werden. 1 behält die volle Auflösung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="702"/>
        <source>Average blocks of this many by this many pixels; a block is kept where at least half of its pixels are valid. 1 keeps full resolution.</source>
        <translation>Mittelt Blöcke von so vielen mal so vielen Pixeln; ein Block bleibt, wo mindestens die Hälfte seiner Pixel gültig ist. 1 behält die volle Auflösung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="703"/>
        <source>Average coherence (0 to 1)</source>
        <translation>Mittlere Kohärenz (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="704"/>
        <source>Average coherence threshold</source>
        <translation>Schwelle der mittleren Kohärenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="709"/>
        <source>Back to the reference of the file</source>
        <translation>Zurück zur Referenz der Datei</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="710"/>
        <source>Band of ±1σ</source>
        <translation>Band von ±1σ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="711"/>
        <source>Baseline (m)</source>
        <translation>Basislinie (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="715"/>
        <source>Before anything is nullified: where the loops leave no doubt that an interferogram is off by one cycle at a pixel, take the cycle away from it, for this time series. The stack stays as it is. Not with compatible numbers.</source>
        <translation>Bevor etwas nullifiziert wird: wo die Schleifen keinen Zweifel lassen, dass ein Interferogramm an einem Pixel um einen Zyklus daneben liegt, wird ihm dieser Zyklus abgezogen, für diese Zeitreihe. Der Stack bleibt, wie er ist. Nicht mit kompatiblen Zahlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="716"/>
        <source>Best agreement of the runs</source>
        <translation>Beste Übereinstimmung der Läufe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="717"/>
        <source>Between every two dates</source>
        <translation>Zwischen je zwei Terminen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="718"/>
        <source>Between neighbouring dates</source>
        <translation>Zwischen benachbarten Terminen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="719"/>
        <source>Bilinear (LiCSAlert)</source>
        <translation>Bilinear (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="720"/>
        <source>Bilinear is smooth; at a jump of whole cycles it makes values in between, one pixel wide. Nearest neighbour keeps every value, and moves it by up to half a pixel. Products on the right grid are copied in any case.</source>
        <translation>Bilinear ist glatt; an einem Sprung um ganze Zyklen entstehen Zwischenwerte, ein Pixel breit. Der nächste Nachbar behält jeden Wert und verschiebt ihn um bis zu ein halbes Pixel. Produkte auf dem richtigen Gitter werden in jedem Fall kopiert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="721"/>
        <source>Bilinear surface</source>
        <translation>Bilineare Fläche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="722"/>
        <source>Blame the worst interferogram of</source>
        <translation>Schlechtestes Interferogramm nullifizieren aus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="723"/>
        <source>Block size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="725"/>
        <source>Bootstrap resamples</source>
        <translation>Bootstrap-Stichproben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="726"/>
        <source>Both are always computed. cumulative: root mean square, over the image, of the displacement that the sources do not explain. window: the largest root mean square in a window relative to the mean over the windows, which points at small areas. loudest: on each date the one that is farther from its trend.</source>
        <translation>Beide werden immer berechnet. cumulative: quadratisches Mittel, über das Bild, der Verschiebung, die die Quellen nicht erklären. window: das größte quadratische Mittel in einem Fenster relativ zum Mittel über die Fenster, was auf kleine Gebiete hinweist. loudest: an jedem Termin dasjenige, das weiter von seinem Trend entfernt ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="728"/>
        <source>Box in degrees left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Rechteck in Grad, das von der Anpassung ausgenommen wird, etwa ein Gebiet, das sich verformt. Nicht gesetzt: keines.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="729"/>
        <source>Box in degrees that the ramp and the trend with height are fitted to. Not set: all.</source>
        <translation>Rechteck in Grad, an das die Rampe und der Höhentrend angepasst werden. Nicht gesetzt: alles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="730"/>
        <source>Box to keep, west, east, south, north. The pixels whose centres are nearest to its edges are included.</source>
        <translation>Zu behaltendes Rechteck: West, Ost, Süd, Nord. Die Pixel, deren Mitten seinen Rändern am nächsten liegen, gehören dazu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="731"/>
        <source>Bridge: one pair holds two parts</source>
        <translation>Brücke: ein Paar hält zwei Teile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="732"/>
        <source>Bridges: {before} → {after}.</source>
        <translation>Brücken: {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="735"/>
        <source>Brings back {count}: {pairs}; the loops judge them anew.</source>
        <translation>Holt {count} zurück: {pairs}; die Schleifen prüfen sie neu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="736"/>
        <source>Brings unwrapped interferograms of other producers to the form of LiCSAR, which &apos;Prepare stack&apos; (02) and the whole chain read. In: a folder with products of HyP3, ARIA or NISAR (GUNW), or with own GeoTIFFs and a table that describes them. Out: a work folder with GEOC/ (phase in rad, positive away from the satellite; coherence; direction to the satellite, height), on one grid in degrees.

Sign, unit, reference date and geometry of each format are heeded: phase of ARIA, which counts from the later to the earlier date, is turned. For own GeoTIFFs the table or the dialog has to say sign, unit and wavelength; nothing is assumed. ARIA and NISAR bring no heights: choose a raster of heights, so that the direction is right on mountains and later stages have them.

References: Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013; https://hyp3-docs.asf.alaska.edu</source>
        <translation>Bringt abgewickelte Interferogramme anderer Hersteller in die Form von LiCSAR, die 'Stack vorbereiten' (02) und die ganze Kette lesen. Eingabe: ein Ordner mit Produkten von HyP3, ARIA oder NISAR (GUNW) oder mit eigenen GeoTIFFs und einer Tabelle, die sie beschreibt. Ausgabe: ein Arbeitsordner mit GEOC/ (Phase in rad, positiv vom Satelliten weg; Kohärenz; Richtung zum Satelliten, Höhe), auf einem Gitter in Grad.

Vorzeichen, Einheit, Bezugsdatum und Geometrie jedes Formats werden beachtet: Phase von ARIA, die vom späteren zum früheren Datum zählt, wird umgekehrt. Bei eigenen GeoTIFFs müssen die Tabelle oder der Dialog Vorzeichen, Einheit und Wellenlänge nennen; nichts wird angenommen. ARIA und NISAR bringen keine Höhen mit: wählen Sie ein Höhenraster, damit die Richtung im Gebirge stimmt und spätere Stufen Höhen haben.

Literatur: Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013; https://hyp3-docs.asf.alaska.edu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="741"/>
        <source>By coherence</source>
        <translation>Nach Kohärenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="742"/>
        <source>By hand (12)</source>
        <translation>Von Hand (12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="745"/>
        <source>Call the axes of the Zarr store y and x</source>
        <translation>Achsen des Zarr-Speichers y und x nennen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="748"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="750"/>
        <source>Caribbean</source>
        <translation>Karibik</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="751"/>
        <source>Catalogue of earthquakes</source>
        <translation>Erdbebenkatalog</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="752"/>
        <source>Catalogue of earthquakes (USGS, ISC, FDSN)</source>
        <translation>Erdbebenkatalog (USGS, ISC, FDSN)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="753"/>
        <source>Centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="754"/>
        <source>Change between the two dates as a layer</source>
        <translation>Änderung zwischen den beiden Terminen als Layer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="755"/>
        <source>Change in known deformation (sigma)</source>
        <translation>Änderung bekannter Deformation (Sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="757"/>
        <source>Change reference</source>
        <translation>Referenz ändern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="759"/>
        <source>Change {first} to {second} (mm, + towards satellite)</source>
        <translation>Änderung {first} bis {second} (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="761"/>
        <source>Check installation</source>
        <translation>Installation prüfen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="775"/>
        <source>Choice of the number of components</source>
        <translation>Wahl der Anzahl der Komponenten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="784"/>
        <source>Choose a datacube or time series of the project, or a folder (TS_… or GEOCml…), with 'Network'.</source>
        <translation>Wählen Sie mit 'Netz' einen Datenwürfel oder eine Zeitreihe des Projekts oder einen Ordner (TS_… oder GEOCml…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="870"/>
        <source>Choose two dates in the chart: drag for one, hold Shift and drag for the other.</source>
        <translation>Zwei Termine im Diagramm wählen: ziehen für den einen, mit gedrückter Umschalttaste ziehen für den anderen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="872"/>
        <source>Choose unrest detections of the project with &apos;Detections&apos;, or run &apos;Detect unrest&apos;.</source>
        <translation>Wählen Sie Unruheerkennungen des Projekts mit 'Erkennungen', oder führen Sie 'Unruhe erkennen' aus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="873"/>
        <source>Chooses the area that all displacements are relative to. In: a stack and its time-series folder. Out: the reference window and a report on how robust the network is.

Square tiles of about 5 km are scored by data coverage, coherence, component size and smooth terrain; among the best the one nearest to the wanted position is taken. Move the wanted position away from the deformation you study.</source>
        <translation>Wählt das Gebiet, auf das sich alle Verschiebungen beziehen. Eingabe: ein Stack und sein Zeitreihenordner. Ausgabe: das Referenzfenster und ein Bericht darüber, wie robust das Netz ist.

Quadratische Kacheln von etwa 5 km werden nach Datenabdeckung, Kohärenz, Komponentengröße und glattem Gelände bewertet; unter den besten wird diejenige genommen, die der gewünschten Position am nächsten liegt. Verlegen Sie die gewünschte Position weg von der Deformation, die Sie untersuchen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="874"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="875"/>
        <source>Click a line or a row to look at a pair; tick pairs to see what the network would be without.</source>
        <translation>Auf eine Linie oder Zeile klicken, um ein Paar anzusehen; Paare anhaken, um das Netz ohne sie zu sehen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="876"/>
        <source>Click a pixel to see why it is masked or kept.</source>
        <translation>Auf ein Pixel klicken: warum ist es maskiert oder behalten?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="877"/>
        <source>Click circles ({radius} m)</source>
        <translation>Kreise anklicken ({radius} m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="878"/>
        <source>Click points</source>
        <translation>Punkte anklicken</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="879"/>
        <source>Click the map</source>
        <translation>In die Karte klicken</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="880"/>
        <source>Click the map to see how the ground moved there.</source>
        <translation>In die Karte klicken, um die Bodenbewegung dort zu sehen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="881"/>
        <source>Click the name of a source (▦) for its map, a date for what no source explains on it.</source>
        <translation>Klicken Sie auf den Namen einer Quelle (▦) für ihre Karte, auf einen Termin für das, was dort keine Quelle erklärt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="882"/>
        <source>Click the reference</source>
        <translation>Referenz anklicken</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="890"/>
        <source>Closure limit per pixel</source>
        <translation>Grenze des Schleifenschlusses pro Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="892"/>
        <source>Cloud-optimised</source>
        <translation>Cloud-optimiert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="894"/>
        <source>Coherence</source>
        <translation>Kohärenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="896"/>
        <source>Coherence of 12-day pairs (0 to 1)</source>
        <translation>Kohärenz der 12-Tage-Paare (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="897"/>
        <source>Coherence of 24-day pairs (0 to 1)</source>
        <translation>Kohärenz der 24-Tage-Paare (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="898"/>
        <source>Coherence threshold per pair</source>
        <translation>Kohärenzschwelle je Paar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="901"/>
        <source>Colour by</source>
        <translation>Einfärben nach</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="902"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="903"/>
        <source>Common reference</source>
        <translation>Gemeinsame Referenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="904"/>
        <source>Compare the number of runs of gaps (n_gap_merged) with the maximum, instead of the number of gaps.</source>
        <translation>Vergleicht die Anzahl der zusammenhängenden Lückenfolgen (n_gap_merged) mit der Höchstzahl statt der Anzahl der Lücken.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="905"/>
        <source>Compare with GNSS</source>
        <translation>Mit GNSS vergleichen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="906"/>
        <source>Compare with a GNSS station…</source>
        <translation>Mit einer GNSS-Station vergleichen…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="908"/>
        <source>Complete pixels only</source>
        <translation>Nur vollständige Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="909"/>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="910"/>
        <source>Compression level</source>
        <translation>Kompressionsstufe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="912"/>
        <source>Connected subsets: {before} → {after} (of {sizes} epochs).</source>
        <translation>Verbundene Teilnetze: {before} → {after} (mit {sizes} Epochen).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="913"/>
        <source>Connection or reference (120)</source>
        <translation>Verbindung oder Referenz (120)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="914"/>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="915"/>
        <source>Consistency threshold</source>
        <translation>Konsistenzschwelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="916"/>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="918"/>
        <source>Converged runs per number of components that differ only in the random start. They agree much more closely than resampled ones, so mixing both kinds tends to split sources.</source>
        <translation>Konvergierte Läufe je Anzahl der Komponenten, die sich nur im zufälligen Start unterscheiden. Sie stimmen viel enger überein als die mit neu gezogenen Terminen, sodass eine Mischung beider Arten Quellen leicht aufspaltet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="919"/>
        <source>Converged runs per number of components, each on dates drawn with replacement. What is found again in many runs does not depend on a few dates.</source>
        <translation>Konvergierte Läufe je Anzahl der Komponenten, jeder auf mit Zurücklegen gezogenen Terminen. Was in vielen Läufen wiedergefunden wird, hängt nicht von wenigen Terminen ab.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="921"/>
        <source>Converts the unwrapped interferograms and coherences of a LiCSAR folder (GEOC) to a stack on one grid. In: GeoTIFFs of unwrapped phase (rad, positive away from the satellite) and coherence, unit vectors, height. Out: a stack folder (GEOCml…) in the format of LiCSBAS.

Multilooking averages n by n pixels: 1 keeps the full resolution of about 100 m, larger numbers make a smaller, smoother stack. Pairs that cannot be read are listed with the reason in the log and in no_unw_list.txt.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Wandelt die abgewickelten Interferogramme und Kohärenzen eines LiCSAR-Ordners (GEOC) in einen Stack auf einem Gitter um. Eingabe: GeoTIFFs der abgewickelten Phase (rad, positiv vom Satelliten weg) und der Kohärenz, Einheitsvektoren, Höhe. Ausgabe: ein Stack-Ordner (GEOCml…) im Format von LiCSBAS.

Multilooking mittelt n mal n Pixel: 1 behält die volle Auflösung von etwa 100 m, größere Zahlen ergeben einen kleineren, glatteren Stack. Nicht lesbare Paare werden mit dem Grund im Protokoll und in no_unw_list.txt aufgeführt.

Literatur: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="923"/>
        <source>Copy the datacubes into the catalogue</source>
        <translation>Die Datenwürfel in den Katalog kopieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="942"/>
        <source>Correct unwrapping errors</source>
        <translation>Abwicklungsfehler korrigieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="946"/>
        <source>Corrected interferograms (count)</source>
        <translation>Korrigierte Interferogramme (Anzahl)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="947"/>
        <source>Corrected share (0 to 1)</source>
        <translation>Korrigierter Anteil (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="948"/>
        <source>Count adjacent gaps once</source>
        <translation>Benachbarte Lücken einmal zählen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="949"/>
        <source>Count epochs that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Zählt Epochen, die allein zwei Teile des Netzes zusammenhalten, als stark verbunden. Dies ändert nur den Netzbericht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="950"/>
        <source>Count interferograms that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Zählt Interferogramme, die allein zwei Teile des Netzes zusammenhalten, als stark verbunden. Dies ändert nur den Netzbericht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="954"/>
        <source>Coverage (0 to 1)</source>
        <translation>Abdeckung (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="955"/>
        <source>Coverage and coherence of each pair</source>
        <translation>Abdeckung und Kohärenz jedes Paars</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="957"/>
        <source>Coverage of the datacube</source>
        <translation>Abdeckung des Datenwürfels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="958"/>
        <source>Coverage or coherence (11)</source>
        <translation>Abdeckung oder Kohärenz (11)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="960"/>
        <source>Create sample frame</source>
        <translation>Beispiel-Frame erzeugen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="961"/>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="964"/>
        <source>Cube to alert</source>
        <translation>Vom Würfel zum Alarm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="965"/>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="968"/>
        <source>Cuts an area of interest out of all rasters of a stack. In: a stack and an extent or polygons in any coordinate system. Out: a smaller stack.

The pixels nearest to the edges of the extent are included. With polygons, pixels outside are blanked and the stack is cut to the box around them. A smaller area makes all later stages faster and lets the reference be chosen near what you look at.</source>
        <translation>Schneidet ein Interessengebiet aus allen Rastern eines Stacks aus. Eingabe: ein Stack und eine Ausdehnung oder Polygone in beliebigem Koordinatenbezugssystem. Ausgabe: ein kleinerer Stack.

Die Pixel, die den Rändern der Ausdehnung am nächsten liegen, gehören dazu. Bei Polygonen werden Pixel außerhalb zu Leerwerten, und der Stack wird auf das umgebende Rechteck zugeschnitten. Ein kleineres Gebiet beschleunigt alle späteren Stufen und erlaubt es, die Referenz nahe am untersuchten Ort zu wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="977"/>
        <source>Dates after the baseline</source>
        <translation>Termine nach dem Basiszeitraum</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="978"/>
        <source>Dates and differences</source>
        <translation>Termine und Differenzen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="979"/>
        <source>Dates not to span</source>
        <translation>Nicht zu überspannende Tage</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="980"/>
        <source>Dates of earthquakes or other steps, separated by commas</source>
        <translation>Tage von Erdbeben oder anderen Sprüngen, mit Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="981"/>
        <source>Dates of steps</source>
        <translation>Tage von Sprüngen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="982"/>
        <source>Dates of steps are written yyyy-mm-dd, such as 2021-03-15.</source>
        <translation>Tage von Sprüngen als yyyy-mm-dd schreiben, etwa 2021-03-15.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="984"/>
        <source>Dates of sudden offsets such as earthquakes, separated by commas; an epoch of the same date is after it.</source>
        <translation>Tage plötzlicher Versätze wie Erdbeben, mit Kommas getrennt; eine Epoche am selben Tag liegt danach.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="985"/>
        <source>Dates per second</source>
        <translation>Termine pro Sekunde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="986"/>
        <source>Dates such as 20200601, and pairs such as 20200601_20210601 for the displacement between two dates, separated by commas. For a date without epoch the nearest one is taken.</source>
        <translation>Tage wie 20200601 und Paare wie 20200601_20210601 für die Verschiebung zwischen zwei Tagen, mit Kommas getrennt. Für einen Tag ohne Epoche wird die nächstgelegene genommen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="987"/>
        <source>Dates to learn from</source>
        <translation>Termine zum Lernen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="988"/>
        <source>Day of the annual maximum (1 January is 0)</source>
        <translation>Tag des Jahresmaximums (1. Januar ist 0)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="989"/>
        <source>Day of the first semi-annual maximum (1 January is 0)</source>
        <translation>Tag des ersten Halbjahresmaximums (1. Januar ist 0)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="990"/>
        <source>Day of the year of the annual maximum</source>
        <translation>Tag im Jahr des Jahresmaximums</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="991"/>
        <source>Day of the year of the first semi-annual maximum</source>
        <translation>Tag im Jahr des ersten Halbjahresmaximums</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="992"/>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="993"/>
        <source>Days around an epoch</source>
        <translation>Tage um eine Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="994"/>
        <source>Debian and Ubuntu: sudo apt install {debian}. Other distributions have packages of similar names, conda: conda install -c conda-forge {packages}</source>
        <translation>Debian und Ubuntu: sudo apt install {debian}. Andere Distributionen haben Pakete mit ähnlichen Namen, conda: conda install -c conda-forge {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="996"/>
        <source>Decompose velocity</source>
        <translation>Geschwindigkeit zerlegen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="997"/>
        <source>Decorrelation in winter</source>
        <translation>Dekorrelation im Winter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1000"/>
        <source>Defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1001"/>
        <source>Deformation model</source>
        <translation>Deformationsmodell</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1010"/>
        <source>Detections</source>
        <translation>Erkennungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1012"/>
        <source>Differences to the first place</source>
        <translation>Differenzen zum ersten Ort</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1014"/>
        <source>Displacement</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1015"/>
        <source>Displacement (mm)
+ towards satellite</source>
        <translation>Verschiebung (mm)
+ zum Satelliten hin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1021"/>
        <source>Displacement and velocity are always masked with the noise mask of stage 15; this masks all other layers too, except the mask itself and linear_velocity_unmasked.</source>
        <translation>Verschiebung und Geschwindigkeit werden immer mit der Rauschmaske der Stufe 15 maskiert; dies maskiert auch alle anderen Layer, außer der Maske selbst und linear_velocity_unmasked.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1022"/>
        <source>Displacement and velocity are relative to the median of the pixels with their centre in this box that have a value on every epoch and a mean coherence above 0.6. Empty: the reference pixel of stage 16.</source>
        <translation>Verschiebung und Geschwindigkeit beziehen sich auf den Median der Pixel mit ihrer Mitte in diesem Rechteck, die an jeder Epoche einen Wert und eine mittlere Kohärenz über 0.6 haben. Leer: das Referenzpixel der Stufe 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1023"/>
        <source>Displacement and velocity become 0 at the pixels around this point.</source>
        <translation>Verschiebung und Geschwindigkeit werden an den Pixeln um diesen Punkt 0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1025"/>
        <source>Displacement at the first epoch on the robust line (mm)</source>
        <translation>Verschiebung der robusten Gerade zur ersten Epoche (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1026"/>
        <source>Displacement becomes 0 on this date.</source>
        <translation>Die Verschiebung wird an diesem Datum 0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1027"/>
        <source>Displacement from {first} to {last} (mm, + towards satellite)</source>
        <translation>Verschiebung von {first} bis {last} (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1031"/>
        <source>Displacement minus reconstruction (mm, + towards satellite)</source>
        <translation>Verschiebung minus Rekonstruktion (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1032"/>
        <source>Displacement on {last} (mm, + towards satellite)</source>
        <translation>Verschiebung am {last} (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1033"/>
        <source>Displacement per metre of baseline, from DEM errors (mm/m)</source>
        <translation>Verschiebung je Meter Basislinie, aus DEM-Fehlern (mm/m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1035"/>
        <source>Displacement since the first date</source>
        <translation>Verschiebung seit dem ersten Termin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1037"/>
        <source>Displacement without filter</source>
        <translation>Verschiebung ohne Filter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1038"/>
        <source>Distance along the line (km)</source>
        <translation>Entfernung entlang der Linie (km)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1041"/>
        <source>Do as the original where it is known to be wrong: learn also from the first image after the baseline; leave out pixels that are missing on any date, also a later one, before the resolution is reduced; call the source that follows time best deformation and the one that follows height best topographic, however weakly, and none topographic if both are the same; let the residual in windows be 0 on the first date.</source>
        <translation>Verhält sich wie das Original, wo es bekanntermaßen falsch ist: lernt auch aus dem ersten Bild nach dem Basiszeitraum; lässt Pixel, die an irgendeinem Termin fehlen, auch an einem späteren, vor der Verringerung der Auflösung weg; nennt die Quelle, die der Zeit am besten folgt, Deformation und die, die der Höhe am besten folgt, topographisch, wie schwach auch immer, und keine topographisch, wenn beide dieselbe sind; lässt das Residuum in Fenstern am ersten Termin 0 sein.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1043"/>
        <source>Do not filter</source>
        <translation>Nicht filtern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1044"/>
        <source>Do not look for epochs that alone hold two parts of the network together. This changes the network report only.</source>
        <translation>Sucht nicht nach Epochen, die allein zwei Teile des Netzes zusammenhalten. Dies ändert nur den Netzbericht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1045"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1046"/>
        <source>Done without {count} pairs: {path}</source>
        <translation>Fertig ohne {count} Paare: {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1047"/>
        <source>Double click to rename, Delete to remove</source>
        <translation>Doppelklick: umbenennen, Entf: entfernen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1048"/>
        <source>Doubled after every attempt. Where a busy server says how long to wait, that counts.</source>
        <translation>Nach jedem Versuch verdoppelt. Wo ein ausgelasteter Server nennt, wie lange zu warten ist, gilt das.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1049"/>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1050"/>
        <source>Download AlignSAR sample</source>
        <translation>AlignSAR-Beispiel herunterladen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1058"/>
        <source>Downloads the published AlignSAR time-series sample of Campi Flegrei and shows it. Out: a folder with preview rasters (velocity in mm/yr, positive towards the satellite; coherence 0 to 1; residual RMS and spatio-temporal consistency in mm), the coverage polygon, the list of Sentinel-1 scenes as a table, and the datacube (NetCDF), which &apos;Load datacube&apos; puts on the map.

The datacube is large; empty its address to leave it out. Running again resumes.</source>
        <translation>Lädt das veröffentlichte AlignSAR-Zeitreihenbeispiel der Phlegräischen Felder herunter und zeigt es. Ausgabe: ein Ordner mit Vorschaurastern (Geschwindigkeit in mm/yr, positiv zum Satelliten hin; Kohärenz 0 bis 1; RMS der Residuen und raumzeitliche Konsistenz in mm), das Abdeckungspolygon, die Liste der Sentinel-1-Szenen als Tabelle und der Datenwürfel (NetCDF), den 'Datenwürfel laden' auf die Karte bringt.

Der Datenwürfel ist groß; leeren Sie seine Adresse, um ihn wegzulassen. Erneutes Ausführen setzt fort.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1059"/>
        <source>Draw a profile line</source>
        <translation>Eine Profillinie zeichnen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1061"/>
        <source>Draw an area</source>
        <translation>Ein Gebiet zeichnen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1062"/>
        <source>Draw each epoch before the filter, what was removed, and after it, in 16filt_cum/. This takes minutes.</source>
        <translation>Zeichnet jede Epoche vor dem Filter, was entfernt wurde, und danach, in 16filt_cum/. Dies dauert Minuten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1068"/>
        <source>Draw mask_ts.png with the velocity, the mask and every criterion.</source>
        <translation>Zeichnet mask_ts.png mit der Geschwindigkeit, der Maske und jedem Kriterium.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1069"/>
        <source>Draw mask_ts_masked.png too, where every panel shows only the pixels that are kept.</source>
        <translation>Zeichnet auch mask_ts_masked.png, wo jedes Teilbild nur die behaltenen Pixel zeigt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1070"/>
        <source>Draw the alert figure also as it was on each date after the baseline.</source>
        <translation>Zeichnet die Alarmabbildung auch so, wie sie an jedem Termin nach dem Basiszeitraum aussah.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1071"/>
        <source>Draw the figures and the report.</source>
        <translation>Die Abbildungen und den Bericht erstellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1073"/>
        <source>Draw the pairs that would close gaps, stand beside bridges, or close loops.</source>
        <translation>Zeichnet die Paare ein, die Lücken schließen, neben Brücken stehen oder Schleifen schließen würden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1074"/>
        <source>Draw the reference area</source>
        <translation>Das Referenzgebiet zeichnen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1075"/>
        <source>Draw the results, the increments and the residuals as PNG files; LiCSBAS draws them unless told --nopngs.</source>
        <translation>Zeichnet die Ergebnisse, die Inkremente und die Residuen als PNG-Dateien; LiCSBAS zeichnet sie, sofern nicht --nopngs angegeben ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1076"/>
        <source>Draw what would mend it</source>
        <translation>Einzeichnen, was es beheben würde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1077"/>
        <source>Draws the displacement of a datacube at every date as an animation for talks and web pages. In: a datacube. Out: an animated GIF, or an MP4 film where the program ffmpeg is installed; each picture has its date, a scale, the reference, and a legend in mm, red towards the satellite.

GIF files grow with the size and the number of dates; a period or a smaller size keeps them small.</source>
        <translation>Zeichnet die Verschiebung eines Datenwürfels an jedem Termin als Animation für Vorträge und Webseiten. Eingabe: ein Datenwürfel. Ausgabe: ein animiertes GIF oder ein MP4-Film, wo das Programm ffmpeg installiert ist; jedes Bild hat sein Datum, einen Maßstab, die Referenz und eine Legende in mm, rot zum Satelliten hin.

GIF-Dateien wachsen mit der Größe und der Anzahl der Termine; ein Zeitraum oder eine kleinere Größe hält sie klein.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1078"/>
        <source>Draws the network of interferograms, tells what is weak in it, and which pairs would mend it. In: a time-series folder of stage 11 or later, also of LiCSBAS, or a folder of interferograms. Out: a baseline–time plot with the pairs that are kept and those that each rule rejected, and the number of pairs that span each interval; tables of findings, pairs, epochs and loops.

Findings, the gravest first: gaps that no pair spans, unconnected subsets, bridges (pairs whose loss splits the network), epochs with a single pair, articulation epochs, and pairs in no loop, whose unwrapping errors cannot be found. For each the best rejected pair to bring back and the shortest pair to form are named.

Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792</source>
        <translation>Zeichnet das Netz der Interferogramme, sagt, was darin schwach ist und welche Paare es beheben würden. Eingabe: ein Zeitreihenordner der Stufe 11 oder später, auch von LiCSBAS, oder ein Ordner mit Interferogrammen. Ausgabe: ein Basislinien-Zeit-Diagramm mit den behaltenen und den von jeder Regel verworfenen Paaren und der Anzahl der Paare, die jedes Intervall überspannen; Tabellen der Befunde, Paare, Epochen und Schleifen.

Befunde, die schwersten zuerst: Lücken, die kein Paar überspannt, unverbundene Teilnetze, Brücken (Paare, deren Verlust das Netz teilt), Epochen mit einem einzigen Paar, Artikulationsepochen und Paare in keiner Schleife, deren Abwicklungsfehler sich nicht finden lassen. Für jeden werden das beste verworfene Paar zum Zurückholen und das kürzeste zu bildende Paar genannt.

Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1079"/>
        <source>Drop every value that takes part in no complete loop of three interferograms at its pixel, and the interferograms that stage 12 found in no loop at all.</source>
        <translation>Lässt jeden Wert weg, der an seinem Pixel zu keiner vollständigen Schleife von drei Interferogrammen gehört, und die Interferogramme, die Stufe 12 in gar keiner Schleife fand.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1080"/>
        <source>Drop values outside loops</source>
        <translation>Werte außerhalb von Schleifen weglassen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1082"/>
        <source>Drops {count}: {pairs}.</source>
        <translation>Lässt {count} weg: {pairs}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1083"/>
        <source>E-mail of the creator</source>
        <translation>E-Mail des Urhebers</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1086"/>
        <source>Each epoch also forms an interferogram with the one about a year later.</source>
        <translation>Jede Epoche bildet auch ein Interferogramm mit der etwa ein Jahr späteren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1087"/>
        <source>Each epoch forms interferograms with this many of the epochs that follow.</source>
        <translation>Jede Epoche bildet Interferogramme mit so vielen der folgenden Epochen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1090"/>
        <source>Earlier epochs are left out.</source>
        <translation>Frühere Epochen werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1091"/>
        <source>Earthquakes as steps</source>
        <translation>Erdbeben als Sprünge</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1092"/>
        <source>Earthquakes of a catalogue as steps…</source>
        <translation>Erdbeben eines Katalogs als Sprünge…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1095"/>
        <source>East velocity (mm/yr, + to the east)</source>
        <translation>Ostgeschwindigkeit (mm/yr, + nach Osten)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1096"/>
        <source>East velocity standard deviation (mm/yr)</source>
        <translation>Standardabweichung der Ostgeschwindigkeit (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1097"/>
        <source>Empty: left out.</source>
        <translation>Leer: weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1099"/>
        <source>End of the baseline</source>
        <translation>Ende des Basiszeitraums</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1101"/>
        <source>End of the baseline (yyyymmdd)</source>
        <translation>Ende des Basiszeitraums (yyyymmdd)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1107"/>
        <source>Epoch on which displacement is 0. A pixel without a value on that date is left out. Empty: the first epoch, which costs no pixel.</source>
        <translation>Epoche, an der die Verschiebung 0 ist. Ein Pixel ohne Wert an diesem Datum wird weggelassen. Leer: die erste Epoche, die kein Pixel kostet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1108"/>
        <source>Epoch with a single pair</source>
        <translation>Epoche mit einem einzigen Paar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1111"/>
        <source>Epochs far from the rest weigh less, such as those with strong atmosphere (Huber&apos;s M-estimate).</source>
        <translation>Epochen, die weit von den übrigen liegen, zählen weniger, etwa solche mit starker Atmosphäre (M-Schätzer nach Huber).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1113"/>
        <source>Epochs that lose their last pair: {epochs}.</source>
        <translation>Epochen, die ihr letztes Paar verlieren: {epochs}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1114"/>
        <source>Equal weights</source>
        <translation>Gleiche Gewichte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1115"/>
        <source>Estimate the phase per metre of height and subtract it before unwrapping; it is put back afterwards. Not together with GACOS.</source>
        <translation>Schätzt die Phase je Meter Höhe und zieht sie vor der Abwicklung ab; danach wird sie wieder hinzugefügt. Nicht zusammen mit GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1117"/>
        <source>Estimates how certain the velocity is and how consistent each pixel is with its neighbours. In: a time-series folder after stage 13. Out: velocity standard deviation from bootstrap resamples of the epochs (mm/yr), spatio-temporal consistency (mm), merged gap count; if wanted, a robust velocity (mm/yr) that single wrong epochs cannot draw away.

References: Efron and Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; Hanssen et al. (2008), spatio-temporal consistency; Fischler and Bolles (1981), https://doi.org/10.1145/358669.358692 (robust velocity)</source>
        <translation>Schätzt, wie sicher die Geschwindigkeit ist und wie konsistent jedes Pixel mit seinen Nachbarn ist. Eingabe: ein Zeitreihenordner nach Stufe 13. Ausgabe: Standardabweichung der Geschwindigkeit aus Bootstrap-Stichproben der Epochen (mm/yr), raumzeitliche Konsistenz (mm), Anzahl zusammengefasster Lücken; auf Wunsch eine robuste Geschwindigkeit (mm/yr), die einzelne falsche Epochen nicht wegziehen können.

Literatur: Efron und Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; Hanssen et al. (2008), raumzeitliche Konsistenz; Fischler und Bolles (1981), https://doi.org/10.1145/358669.358692 (robuste Geschwindigkeit)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1118"/>
        <source>Eurasia</source>
        <translation>Eurasien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1120"/>
        <source>Every loop beside a failing one (as LiCSBAS)</source>
        <translation>Allen Schleifen neben fehlerhaften (wie LiCSBAS)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1121"/>
        <source>Every velocity is taken relative to its mean around this point, so that all have the same reference.</source>
        <translation>Jede Geschwindigkeit wird auf ihr Mittel um diesen Punkt bezogen, sodass alle dieselbe Referenz haben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1124"/>
        <source>Examine its network</source>
        <translation>Dessen Netz untersuchen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1125"/>
        <source>Examine network of interferograms</source>
        <translation>Netz der Interferogramme untersuchen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1128"/>
        <source>Excluded extent</source>
        <translation>Ausgeschlossene Ausdehnung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1129"/>
        <source>Excluded range</source>
        <translation>Ausgeschlossener Bereich</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1130"/>
        <source>Explore its time series</source>
        <translation>Dessen Zeitreihen erkunden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1131"/>
        <source>Explore time series</source>
        <translation>Zeitreihen erkunden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1132"/>
        <source>Exponential decay</source>
        <translation>Exponentielles Abklingen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1133"/>
        <source>Export KMZ</source>
        <translation>KMZ exportieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1134"/>
        <source>Export STAC catalogue</source>
        <translation>STAC-Katalog exportieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1136"/>
        <source>Export batch file</source>
        <translation>Batch-Datei exportieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1137"/>
        <source>Export datacube</source>
        <translation>Datenwürfel exportieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1138"/>
        <source>Export dated rasters</source>
        <translation>Datierte Raster exportieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1141"/>
        <source>Export points</source>
        <translation>Punkte exportieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1146"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1147"/>
        <source>Extract epochs</source>
        <translation>Epochen extrahieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1148"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1150"/>
        <source>Fate</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1155"/>
        <source>Fetch what is new of frames that the table names by ID. Off: only what has been downloaded is processed.</source>
        <translation>Ruft Neues von Frames ab, die die Tabelle mit ihrer ID nennt. Aus: nur bereits Heruntergeladenes wird verarbeitet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1157"/>
        <source>Fewest components</source>
        <translation>Kleinste Anzahl der Komponenten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1162"/>
        <source>File of frames</source>
        <translation>Datei der Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1163"/>
        <source>File of pixel ranges to mask</source>
        <translation>Datei der zu maskierenden Pixelbereiche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1164"/>
        <source>File of polygons to keep</source>
        <translation>Datei der zu behaltenden Polygone</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1165"/>
        <source>File of polygons to mask</source>
        <translation>Datei der zu maskierenden Polygone</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1168"/>
        <source>Files already there</source>
        <translation>Bereits vorhandene Dateien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1169"/>
        <source>Files fetched</source>
        <translation>Abgerufene Dateien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1170"/>
        <source>Files fetched at the same time. More is not always faster, and servers may refuse many.</source>
        <translation>Gleichzeitig abgerufene Dateien. Mehr ist nicht immer schneller, und Server können viele ablehnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1171"/>
        <source>Files not published</source>
        <translation>Nicht veröffentlichte Dateien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1172"/>
        <source>Files that failed</source>
        <translation>Fehlgeschlagene Dateien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1173"/>
        <source>Fill holes in delay maps</source>
        <translation>Löcher in Verzögerungskarten füllen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1174"/>
        <source>Fill missing samples</source>
        <translation>Fehlende Werte auffüllen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1175"/>
        <source>Fill pixels without delay from the mean of their neighbours, in one pass. Useful along coasts, where the maps have single missing pixels.</source>
        <translation>Füllt Pixel ohne Verzögerung mit dem Mittel ihrer Nachbarn, in einem Durchgang. Nützlich an Küsten, wo den Karten einzelne Pixel fehlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1179"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1180"/>
        <source>Filter and unwrap the wrapped interferograms (stage 02to05) instead of taking the unwrapped ones (stages 02 and 03). Needs their wrapped phase and the Python package snaphu.</source>
        <translation>Filtert die gewickelten Interferogramme und wickelt sie ab (Stufe 02to05), statt die abgewickelten zu nehmen (Stufen 02 und 03). Braucht deren gewickelte Phase und das Python-Paket snaphu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1182"/>
        <source>Filter with all pixels, also those that &apos;Mask noise&apos; (stage 15) rejected.</source>
        <translation>Filtert mit allen Pixeln, auch mit denen, die 'Rauschen maskieren' (Stufe 15) verworfen hat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1183"/>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1185"/>
        <source>Filtered (cum_filt.h5), if there is any</source>
        <translation>Gefiltert (cum_filt.h5), falls vorhanden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1186"/>
        <source>Filtered displacement</source>
        <translation>Gefilterte Verschiebung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1195"/>
        <source>Filtered velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Gefilterte Geschwindigkeit in der Maske (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1196"/>
        <source>Filtered, if there is any</source>
        <translation>Gefiltert, falls vorhanden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1198"/>
        <source>Finds unwrapping errors by the phase around triangles of interferograms, which should be zero. In: a stack and its time-series folder. Out: lists of bad pairs, per-pixel loop statistics, coverage and mean coherence.

A pair is rejected when all its triangles close worse than the threshold (rad). Nullification goes further: it sets single pixels of a pair to no-data where the loops blame that pair; the untouched phase is kept beside it as .unw.ori and comes back when the stage runs without nullification.

Reference: Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</source>
        <translation>Findet Abwicklungsfehler anhand der Phase um Dreiecke von Interferogrammen, die null sein sollte. Eingabe: ein Stack und sein Zeitreihenordner. Ausgabe: Listen schlechter Paare, Schleifenstatistik pro Pixel, Abdeckung und mittlere Kohärenz.

Ein Paar wird verworfen, wenn alle seine Dreiecke schlechter als die Schwelle (rad) schließen. Die Nullifizierung geht weiter: sie setzt einzelne Pixel eines Paars auf den Leerwert, wo die Schleifen dieses Paar als Ursache ausweisen; die unveränderte Phase bleibt daneben als .unw.ori erhalten und kommt zurück, wenn die Stufe ohne Nullifizierung läuft.

Literatur: Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1199"/>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1200"/>
        <source>First date</source>
        <translation>Erstes Datum</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1202"/>
        <source>First pause between attempts</source>
        <translation>Erste Pause zwischen Versuchen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1205"/>
        <source>Fit a constant acceleration; the velocity stays the mean over the period.</source>
        <translation>Passt eine konstante Beschleunigung an; die Geschwindigkeit bleibt das Mittel über den Zeitraum.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1206"/>
        <source>Fit a sine of half a year, too.</source>
        <translation>Auch einen Sinus von einem halben Jahr anpassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1207"/>
        <source>Fit a sine of one year beside the velocity.</source>
        <translation>Neben der Geschwindigkeit einen Jahressinus anpassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1208"/>
        <source>Fit a sine of one year beside the velocity; its amplitude and the day of its maximum become maps.</source>
        <translation>Passt neben der Geschwindigkeit einen Jahressinus an; seine Amplitude und der Tag seines Maximums werden Karten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1209"/>
        <source>Fit extent</source>
        <translation>Ausdehnung der Anpassung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1210"/>
        <source>Fit range</source>
        <translation>Bereich der Anpassung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1212"/>
        <source>Fits the displacement of every pixel over a period of your choice. In: a datacube. Out: a GeoTIFF with the velocity (mm/yr, positive towards the satellite) and its standard deviation (1σ), and bands for an acceleration, annual and semi-annual terms and steps at dates that you ask for, the RMS of the residuals, and the number of epochs.

Add an annual term where the period is not a whole number of years or the ground has seasons, and a step for every earthquake inside the period: both would else end in the velocity. The standard deviations take the epochs as independent.

Bevis and Brown (2014), https://doi.org/10.1007/s00190-013-0685-5</source>
        <translation>Passt die Verschiebung jedes Pixels über einen Zeitraum Ihrer Wahl an. Eingabe: ein Datenwürfel. Ausgabe: ein GeoTIFF mit der Geschwindigkeit (mm/yr, positiv zum Satelliten hin) und ihrer Standardabweichung (1σ) und Kanälen für eine Beschleunigung, Jahres- und Halbjahresterme und Sprünge an gewünschten Tagen, den RMS der Residuen und die Anzahl der Epochen.

Fügen Sie einen Jahresterm hinzu, wo der Zeitraum keine ganze Zahl von Jahren ist oder der Boden Jahreszeiten zeigt, und einen Sprung für jedes Erdbeben im Zeitraum: beides ginge sonst in die Geschwindigkeit ein. Die Standardabweichungen nehmen die Epochen als unabhängig an.

Bevis und Brown (2014), https://doi.org/10.1007/s00190-013-0685-5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1215"/>
        <source>Folder for previews</source>
        <translation>Ordner für Vorschauen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1222"/>
        <source>Folder of a time series (TS_…) or stack (GEOCml…)</source>
        <translation>Ordner einer Zeitreihe (TS_…) oder eines Stacks (GEOCml…)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1231"/>
        <source>Folder to make or to go on with. What is missing is downloaded into it, and the plugin looks there from then on (Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR).</source>
        <translation>Ordner, der erstellt oder fortgeführt wird. Was fehlt, wird in ihn heruntergeladen, und die Erweiterung sucht fortan dort (Einstellungen &gt; Optionen &gt; Verarbeitung &gt; Datenanbieter &gt; AlignSAR).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1236"/>
        <source>Folder with one sub-folder per pair, as downloaded from the LiCSAR portal, or the folder around it.</source>
        <translation>Ordner mit einem Unterordner je Paar, wie vom LiCSAR-Portal heruntergeladen, oder der Ordner, in dem er liegt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1238"/>
        <source>Folder with unpacked HyP3 products, ARIA or NISAR files, or own GeoTIFFs; sub-folders are searched.</source>
        <translation>Ordner mit entpackten HyP3-Produkten, ARIA- oder NISAR-Dateien oder eigenen GeoTIFFs; Unterordner werden durchsucht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1239"/>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1240"/>
        <source>For a folder of interferograms, read every pixel of it. A time-series folder has them in its lists.</source>
        <translation>Liest bei einem Ordner mit Interferogrammen jedes Pixel davon. Ein Zeitreihenordner hat die Werte in seinen Listen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1241"/>
        <source>For own GeoTIFFs.</source>
        <translation>Für eigene GeoTIFFs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1242"/>
        <source>For own GeoTIFFs. Sentinel-1 has 0.0554658 m.</source>
        <translation>Für eigene GeoTIFFs. Sentinel-1 hat 0.0554658 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1243"/>
        <source>For own GeoTIFFs: movement from the first to the second date of the pair, relative to the satellite.</source>
        <translation>Für eigene GeoTIFFs: Bewegung vom ersten zum zweiten Datum des Paars, relativ zum Satelliten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1244"/>
        <source>For programs that know no other names than these. Off: lat and lon, as in the NetCDF file.</source>
        <translation>Für Programme, die keine anderen Namen als diese kennen. Aus: lat und lon, wie in der NetCDF-Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1245"/>
        <source>For the residual in windows.</source>
        <translation>Für das Residuum in Fenstern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1246"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1249"/>
        <source>Frame ID</source>
        <translation>Frame-ID</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1252"/>
        <source>Frames at the same time</source>
        <translation>Gleichzeitig bearbeitete Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1255"/>
        <source>Frames that meet this box. Empty: all frames, whose corners come in some 2500 small files the first time.</source>
        <translation>Frames, die dieses Rechteck berühren. Leer: alle Frames, deren Ecken beim ersten Mal in etwa 2500 kleinen Dateien kommen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1256"/>
        <source>Frames whose last run was completed, with the same row and configuration, are left as they are. Off: they are run too, so that new interferograms are taken up; stages with nothing new are skipped.</source>
        <translation>Frames, deren letzter Lauf mit derselben Zeile und Konfiguration abgeschlossen wurde, bleiben, wie sie sind. Aus: auch sie werden ausgeführt, sodass neue Interferogramme aufgenommen werden; Stufen ohne Neues werden übersprungen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1260"/>
        <source>From the datacube alone, which has not every index: {path}</source>
        <translation>Nur aus dem Datenwürfel, der nicht jeden Index hat: {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1262"/>
        <source>Full colour at</source>
        <translation>Volle Farbe bei</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1264"/>
        <source>GACOS atmosphere</source>
        <translation>GACOS-Atmosphäre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1265"/>
        <source>GACOS atmosphere (mm, + towards satellite)</source>
        <translation>GACOS-Atmosphäre (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1266"/>
        <source>GACOS beside GEOC</source>
        <translation>GACOS neben GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1269"/>
        <source>GACOS delay maps</source>
        <translation>GACOS-Verzögerungskarten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1274"/>
        <source>GNSS station</source>
        <translation>GNSS-Station</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1276"/>
        <source>GNSS {name}</source>
        <translation>GNSS {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1277"/>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1278"/>
        <source>Gap: no pair spans it</source>
        <translation>Lücke: kein Paar überspannt sie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1279"/>
        <source>Gaps in the network</source>
        <translation>Lücken im Netz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1281"/>
        <source>Gaps that close: {gaps}.</source>
        <translation>Lücken, die sich schließen: {gaps}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1283"/>
        <source>Gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1311"/>
        <source>Give missing samples of pixels inside the mask the value of the temporal low-pass.</source>
        <translation>Gibt fehlenden Werten von Pixeln innerhalb der Maske den Wert des zeitlichen Tiefpasses.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1324"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: a range given by polygons alone loses its last row and column.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: ein nur durch Polygone gegebener Bereich verliert seine letzte Zeile und Spalte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1325"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: component areas are kept in one byte (modulo 256), and a term of weight 0 still excludes the blocks where it is unknown.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: Komponentenflächen werden in einem Byte gehalten (modulo 256), und ein Term mit Gewicht 0 schließt die Blöcke, in denen er unbekannt ist, trotzdem aus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1326"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: coordinates half a pixel south-west of the centres, displacement relative to the pixel whose coordinates are nearest to info/16ref.kml (mostly the north-east neighbour of the reference), velocity unmasked and referenced as in stage 13, first baseline missing, coherence halved and 0 where there is no pair, GeoTIFFs one pixel off, amplitude only from files directly in GEOC.MLI, geospatial extremes of the whole image. In a plain cube: the same coordinates, no reference but that of the time series or the area given, velocities and baselines of 0 missing, a pixel without a value on the reference date missing on all.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: Koordinaten ein halbes Pixel südwestlich der Mitten, Verschiebung relativ zu dem Pixel, dessen Koordinaten info/16ref.kml am nächsten liegen (meist der nordöstliche Nachbar der Referenz), Geschwindigkeit unmaskiert und mit der Referenz von Stufe 13, erste Basislinie fehlend, Kohärenz halbiert und 0, wo kein Paar ist, GeoTIFFs um ein Pixel versetzt, Amplitude nur aus Dateien direkt in GEOC.MLI, räumliche Extremwerte des ganzen Bildes. In einem einfachen Würfel: dieselben Koordinaten, keine Referenz außer der der Zeitreihe oder dem angegebenen Gebiet, Geschwindigkeiten und Basislinien von 0 fehlend, ein Pixel ohne Wert am Referenzdatum an allen Terminen fehlend.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1327"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: gaps filled over the wrong interval and not at all in complete pixels (singular), the first epoch set by the second one, epochs deleted by the search for the reference, results/vel on the initial reference, and values outside loops not dropped.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: Lücken werden über das falsche Intervall und in vollständigen Pixeln gar nicht gefüllt (singular), die erste Epoche wird durch die zweite festgelegt, Epochen werden durch die Suche nach der Referenz gelöscht, results/vel bezieht sich auf die anfängliche Referenz, und Werte außerhalb von Schleifen werden nicht weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1328"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: loop counters of one byte overflow, n_nullify_rat is divided by the number of interferograms left minus the number without a loop, and nothing is corrected.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: Schleifenzähler von einem Byte laufen über, n_nullify_rat wird durch die Anzahl der übrigen Interferogramme minus die Anzahl derer ohne Schleife geteilt, und nichts wird korrigiert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1329"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the delay maps are squeezed by half a pixel on each side and so are up to half a pixel off at the edges.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: die Verzögerungskarten werden auf jeder Seite um ein halbes Pixel gestaucht und liegen daher an den Rändern bis zu einem halben Pixel daneben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1330"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the number of all epochs, also rejected ones, scales the required interferograms; every pixel with velocity exactly 0 is kept; isolated pixels influence a relaxed threshold.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: die Anzahl aller Epochen, auch der verworfenen, skaliert die erforderlichen Interferogramme; jedes Pixel mit einer Geschwindigkeit von genau 0 wird behalten; isolierte Pixel beeinflussen eine gelockerte Schwelle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1332"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: what the filter takes away is unwrapped, too, and one small island is kept. Both can put pixels a cycle off.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: was der Filter wegnimmt, wird ebenfalls abgewickelt, und eine kleine Insel wird behalten. Beides kann Pixel um einen Zyklus versetzen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1333"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: window of the temporal filter; fit with integer heights, also of pixels outside the height range; unfiltered series of the reference pixel subtracted; 0 mm filled in where nothing is known; result cut to the mask by DEM error and filling; no velocity where the first epoch is missing.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: Fenster des zeitlichen Filters; Anpassung mit ganzzahligen Höhen, auch an Pixel außerhalb des Höhenbereichs; ungefilterte Zeitreihe des Referenzpixels abgezogen; 0 mm eingesetzt, wo nichts bekannt ist; Ergebnis durch DEM-Fehler und Auffüllen auf die Maske beschnitten; keine Geschwindigkeit, wo die erste Epoche fehlt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1334"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: with a multilook factor above 1, coordinates refer to the first pixel at full resolution, half a block minus half a pixel too far west and north.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: bei einem Multilook-Faktor über 1 beziehen sich die Koordinaten auf das erste Pixel in voller Auflösung, einen halben Block minus ein halbes Pixel zu weit westlich und nördlich.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1335"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: zeros in floating-point coherence count as coherence 0 instead of no data, and a network with fewer interferograms than epochs has no valid area.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: Nullen in Gleitkomma-Kohärenz zählen als Kohärenz 0 statt als Leerwert, und ein Netz mit weniger Interferogrammen als Epochen hat kein gültiges Gebiet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1339"/>
        <source>Goldstein</source>
        <translation>Goldstein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1340"/>
        <source>Goldstein, adaptive</source>
        <translation>Goldstein, adaptiv</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1341"/>
        <source>Greatest height of the fit</source>
        <translation>Größte Höhe der Anpassung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1344"/>
        <source>HDF5 file with a dataset cum_model in mm, of the shape of the series, which is taken out before filtering and put back after it. Not set: none.</source>
        <translation>HDF5-Datei mit einem Datensatz cum_model in mm, von der Form der Zeitreihe, der vor dem Filtern abgezogen und danach wieder hinzugefügt wird. Nicht gesetzt: keine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1345"/>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1347"/>
        <source>Heights in metres above the ellipsoid in any projection, for products without a DEM (ARIA, NISAR): the direction to the satellite is taken there, and stages that need heights have them.</source>
        <translation>Höhen in Metern über dem Ellipsoid in beliebiger Projektion, für Produkte ohne DEM (ARIA, NISAR): dort wird die Richtung zum Satelliten genommen, und Stufen, die Höhen brauchen, haben sie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1350"/>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1351"/>
        <source>Highest plate motion (mm/yr)</source>
        <translation>Höchste Plattenbewegung (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1352"/>
        <source>Highest velocity of the figure</source>
        <translation>Höchste Geschwindigkeit der Abbildung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1354"/>
        <source>Holds the displacement of GNSS stations against that of the pixels around them. In: a datacube with the directions E, N, U, and files of stations: tenv3 of the Nevada Geodetic Laboratory, or tables with date, east, north, up, latitude and longitude. Out: the stations as points with the velocities of both in the line of sight, their difference (mm/yr, 1σ), bias and RMS of the differences (mm), and a table of both series at the dates of the datacube.

Displacement of a datacube is relative to its reference, that of a station to the whole Earth. Give a reference station, which both are then relative to; or remove the plate motion first.

Blewitt et al. (2018), https://doi.org/10.1029/2018EO104623</source>
        <translation>Stellt die Verschiebung von GNSS-Stationen der der umliegenden Pixel gegenüber. Eingabe: ein Datenwürfel mit den Richtungen E, N, U und Dateien von Stationen: tenv3 des Nevada Geodetic Laboratory oder Tabellen mit Datum, Ost, Nord, Hoch, geographischer Breite und Länge. Ausgabe: die Stationen als Punkte mit den Geschwindigkeiten beider in Blickrichtung, ihrer Differenz (mm/yr, 1σ), Bias und RMS der Differenzen (mm) und eine Tabelle beider Zeitreihen an den Terminen des Datenwürfels.

Die Verschiebung eines Datenwürfels bezieht sich auf seine Referenz, die einer Station auf die ganze Erde. Geben Sie eine Referenzstation an, auf die sich dann beide beziehen; oder entfernen Sie zuerst die Plattenbewegung.

Blewitt et al. (2018), https://doi.org/10.1029/2018EO104623</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1355"/>
        <source>Horizontal (HH)</source>
        <translation>Horizontal (HH)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1356"/>
        <source>Horizontal to vertical (HV)</source>
        <translation>Horizontal zu vertikal (HV)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1357"/>
        <source>How fast it plays.</source>
        <translation>Wie schnell sie abgespielt wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1358"/>
        <source>How many similar patterns make a dense region (HDBSCAN); higher is stricter.</source>
        <translation>Wie viele ähnliche Muster ein dichtes Gebiet bilden (HDBSCAN); höher ist strenger.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1359"/>
        <source>How much a block gains by coherence; 0 ignores it.</source>
        <translation>Gewinn eines Blocks durch Kohärenz; 0 ignoriert sie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1360"/>
        <source>How much a block gains by lying in large unwrapping components; 0 ignores them.</source>
        <translation>Gewinn eines Blocks dadurch, dass er in großen Abwicklungskomponenten liegt; 0 ignoriert sie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1361"/>
        <source>How much a block gains by unwrapped pixels; 0 ignores them.</source>
        <translation>Gewinn eines Blocks durch abgewickelte Pixel; 0 ignoriert sie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1362"/>
        <source>How much a block loses by rough terrain; 0 ignores it.</source>
        <translation>Abzug eines Blocks für raues Gelände; 0 ignoriert es.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1363"/>
        <source>How often a frame is tried again after a lost connection, a place in use or a process that died; other failures would only come again.</source>
        <translation>Wie oft ein Frame nach einer verlorenen Verbindung, einem belegten Ort oder einem abgestürzten Prozess erneut versucht wird; andere Fehler kämen nur wieder.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1365"/>
        <source>How resolution is reduced</source>
        <translation>Art der Auflösungsverringerung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1367"/>
        <source>How the phase is smoothed before it is unwrapped. What a filter takes away is put back afterwards. The adaptive one filters more where coherence is low and keeps fewer pixels; it is not the program adf of GAMMA.</source>
        <translation>Wie die Phase vor der Abwicklung geglättet wird. Was ein Filter wegnimmt, wird danach wieder hinzugefügt. Der adaptive filtert stärker, wo die Kohärenz gering ist, und behält weniger Pixel; er ist nicht das Programm adf von GAMMA.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1368"/>
        <source>HyP3 (ASF on demand, GAMMA or ISCE2)</source>
        <translation>HyP3 (ASF auf Anfrage, GAMMA oder ISCE2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1375"/>
        <source>IC{number} deformation</source>
        <translation>IC{number} Deformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1376"/>
        <source>IC{number} none</source>
        <translation>IC{number} keine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1377"/>
        <source>IC{number} topographic</source>
        <translation>IC{number} topographisch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1378"/>
        <source>IC{number} turbulent</source>
        <translation>IC{number} turbulent</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1379"/>
        <source>ITRF2014 (Altamimi et al., 2017)</source>
        <translation>ITRF2014 (Altamimi et al., 2017)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1380"/>
        <source>ITRF2020 (Altamimi et al., 2023)</source>
        <translation>ITRF2020 (Altamimi et al., 2023)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1381"/>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1382"/>
        <source>Identifier of the item, also the name of its folder and file.</source>
        <translation>Kennung des Elements, zugleich der Name seines Ordners und seiner Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1395"/>
        <source>Ignore nullification</source>
        <translation>Nullifizierung ignorieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1396"/>
        <source>Ignore the land mask</source>
        <translation>Landmaske ignorieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1397"/>
        <source>Ignore the noise mask</source>
        <translation>Rauschmaske ignorieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1398"/>
        <source>Ignore unwrapping components</source>
        <translation>Abwicklungskomponenten ignorieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1400"/>
        <source>Image size from north to south.</source>
        <translation>Bildgröße von Norden nach Süden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1401"/>
        <source>Image size from west to east.</source>
        <translation>Bildgröße von Westen nach Osten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1402"/>
        <source>Images that are separated</source>
        <translation>Zu trennende Bilder</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1403"/>
        <source>Import batch file</source>
        <translation>Batch-Datei importieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1404"/>
        <source>Import interferograms</source>
        <translation>Interferogramme importieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1410"/>
        <source>In a terminal: python3 -m pip install --user --break-system-packages {packages}; conda: conda install -c conda-forge {packages}</source>
        <translation>In einem Terminal: python3 -m pip install --user --break-system-packages {packages}; conda: conda install -c conda-forge {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1411"/>
        <source>In addition, one interferogram per loop and pixel is nullified: the one with the largest share of failing loops. LiCSBAS does so in every loop that shares an interferogram with a failing one, which also takes good interferograms; blaming only in the loops that fail at that pixel loses fewer of them.</source>
        <translation>Zusätzlich wird ein Interferogramm je Schleife und Pixel nullifiziert: das mit dem größten Anteil fehlerhafter Schleifen. LiCSBAS tut dies in jeder Schleife, die ein Interferogramm mit einer fehlerhaften teilt, was auch gute Interferogramme trifft; nur in den Schleifen zu suchen, die an diesem Pixel fehlerhaft sind, verliert weniger davon.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1412"/>
        <source>In each pair, mask the pixels whose coherence in that pair is below this. Empty or 0: off.</source>
        <translation>Maskiert in jedem Paar die Pixel, deren Kohärenz in diesem Paar darunter liegt. Leer oder 0: aus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1413"/>
        <source>In every pair, mask the pixels whose centre lies in one of these polygons (longitude, latitude).</source>
        <translation>Maskiert in jedem Paar die Pixel, deren Mitte in einem dieser Polygone liegt (geographische Länge, Breite).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1414"/>
        <source>In every pair, mask the pixels whose coherence averaged over all pairs is at or below this. Empty or 0: off.</source>
        <translation>Maskiert in jedem Paar die Pixel, deren über alle Paare gemittelte Kohärenz höchstens so groß ist. Leer oder 0: aus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1415"/>
        <source>In every pair, mask these rectangles: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Separate several by spaces or semicolons.</source>
        <translation>Maskiert in jedem Paar diese Rechtecke: x1:x2/y1:y2, gezählt ab 0 am nordwestlichen Pixel, die zweite Zahl nicht eingeschlossen und 0 als Ende. Mehrere durch Leerzeichen oder Semikolons trennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1423"/>
        <source>Independent in</source>
        <translation>Unabhängig in</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1424"/>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1425"/>
        <source>InsarViz and QGIS take one file with a band per date, EO Time Series Viewer a file per date.</source>
        <translation>InsarViz und QGIS nehmen eine Datei mit einem Kanal je Termin, EO Time Series Viewer eine Datei je Termin.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1431"/>
        <source>Instead of equal weights, give each interferogram the inverse phase variance of its mean coherence, the same at all pixels. Long interferograms count less then. Not together with weights by coherence, and not with compatible numbers.</source>
        <translation>Gibt statt gleicher Gewichte jedem Interferogramm die inverse Phasenvarianz seiner mittleren Kohärenz, an allen Pixeln dieselbe. Lange Interferogramme zählen dann weniger. Nicht zusammen mit Gewichten nach Kohärenz und nicht mit kompatiblen Zahlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1432"/>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1433"/>
        <source>Instrument mode</source>
        <translation>Aufnahmemodus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1436"/>
        <source>Intensity images</source>
        <translation>Intensitätsbilder</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1440"/>
        <source>Interferograms and epochs from this day on.</source>
        <translation>Interferogramme und Epochen ab diesem Tag.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1441"/>
        <source>Interferograms and epochs up to this day. Empty: today.</source>
        <translation>Interferogramme und Epochen bis zu diesem Tag. Leer: heute.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1444"/>
        <source>Interferograms in no loop (count)</source>
        <translation>Interferogramme in keiner Schleife (Anzahl)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1445"/>
        <source>Interferograms over a year</source>
        <translation>Interferogramme über ein Jahr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1446"/>
        <source>Interferograms spanning this many days or fewer are rejected; 0 keeps all. Very short spans carry the fading signal of vegetation and soil moisture.</source>
        <translation>Interferogramme, die höchstens so viele Tage überspannen, werden verworfen; 0 behält alle. Sehr kurze Spannen tragen das Fading-Signal von Vegetation und Bodenfeuchte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1447"/>
        <source>Interferograms spanning this many days or more are rejected; 0 keeps all.</source>
        <translation>Interferogramme, die mindestens so viele Tage überspannen, werden verworfen; 0 behält alle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1448"/>
        <source>Interferograms to remove</source>
        <translation>Zu entfernende Interferogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1449"/>
        <source>Interferograms whose phase covers a smaller share of the valid area are rejected.</source>
        <translation>Interferogramme, deren Phase einen kleineren Anteil des gültigen Gebiets abdeckt, werden verworfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1450"/>
        <source>Interferograms with a lower mean coherence over the valid area are rejected.</source>
        <translation>Interferogramme mit einer geringeren mittleren Kohärenz über das gültige Gebiet werden verworfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1451"/>
        <source>Interferograms with data (count)</source>
        <translation>Interferogramme mit Daten (Anzahl)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1452"/>
        <source>Intervals that the network gap is long; the acquisitions inside of it do not exist.</source>
        <translation>Intervalle, die die Netzlücke lang ist; die Aufnahmen in ihr existieren nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1466"/>
        <source>It turns phase into millimetres in later stages. Sentinel-1: 5.405e9; ALOS: 1.27e9; ALOS-2: 1.2575e9 (ultra-fine) or 1.2365e9 (fine and ScanSAR).</source>
        <translation>Sie rechnet in späteren Stufen Phase in Millimeter um. Sentinel-1: 5.405e9; ALOS: 1.27e9; ALOS-2: 1.2575e9 (Ultra-Fine) oder 1.2365e9 (Fine und ScanSAR).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1469"/>
        <source>Its first line names the columns: frame or folder, and any of name, area, start_date, end_date, baseline_end, configuration. Places count from the folder of the table.</source>
        <translation>Ihre erste Zeile nennt die Spalten: frame oder folder und beliebige aus name, area, start_date, end_date, baseline_end, configuration. Pfade zählen vom Ordner der Tabelle aus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1476"/>
        <source>Judge loops after nullification</source>
        <translation>Schleifen nach der Nullifizierung beurteilen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1479"/>
        <source>Keep bridges</source>
        <translation>Brücken behalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1480"/>
        <source>Keep cut epochs</source>
        <translation>Artikulationsepochen behalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1481"/>
        <source>Keep every n-th pixel</source>
        <translation>Jedes n-te Pixel behalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1482"/>
        <source>Keep increments and residuals</source>
        <translation>Inkremente und Residuen behalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1483"/>
        <source>Keep isolated pixels</source>
        <translation>Isolierte Pixel behalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1486"/>
        <source>Keep pixels without any neighbour, for which the spatio-temporal inconsistency is unknown.</source>
        <translation>Behält Pixel ganz ohne Nachbarn, für die die raumzeitliche Inkonsistenz unbekannt ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1488"/>
        <source>Keep the displacement between consecutive epochs (13increment/*.inc) and the residual of every interferogram (13resid/*.res) as rasters in mm. Both refer to the initial reference area.</source>
        <translation>Behält die Verschiebung zwischen aufeinanderfolgenden Epochen (13increment/*.inc) und das Residuum jedes Interferogramms (13resid/*.res) als Raster in mm. Beide beziehen sich auf das anfängliche Referenzgebiet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1489"/>
        <source>Keep the pixels with their centre in this box. Empty: everything.</source>
        <translation>Behält die Pixel mit ihrer Mitte in diesem Rechteck. Leer: alles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1490"/>
        <source>Keep the pixels with their centre in this box; the reference may lie outside. Empty: everything.</source>
        <translation>Behält die Pixel mit ihrer Mitte in diesem Rechteck; die Referenz darf außerhalb liegen. Leer: alles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1492"/>
        <source>Keep the standard deviation of the displacement of every epoch (cum_std in cum.h5, mm), from how far the interferograms of a pixel disagree; atmosphere is not in it.</source>
        <translation>Behält die Standardabweichung der Verschiebung jeder Epoche (cum_std in cum.h5, mm), daraus, wie weit sich die Interferogramme eines Pixels widersprechen; Atmosphäre ist nicht enthalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1499"/>
        <source>Kept. What is not met was not applied: it is a reference pixel, or the index has no value.</source>
        <translation>Behalten. Was nicht erfüllt ist, wurde nicht angewendet: es ist ein Referenzpixel, oder der Index hat keinen Wert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1500"/>
        <source>Kept: no criterion of the mask rejects it.</source>
        <translation>Behalten: kein Kriterium der Maske verwirft es.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1503"/>
        <source>LS gives every interferogram the same weight; WLS weights each value by the inverse of the phase variance that follows from its coherence.</source>
        <translation>LS gibt jedem Interferogramm dasselbe Gewicht; WLS gewichtet jeden Wert mit dem Kehrwert der Phasenvarianz, die aus seiner Kohärenz folgt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1504"/>
        <source>Largest distance</source>
        <translation>Größte Entfernung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1505"/>
        <source>Largest in a window</source>
        <translation>Größter Wert in einem Fenster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1506"/>
        <source>Largest number of independent components that is tried.</source>
        <translation>Größte Anzahl unabhängiger Komponenten, die versucht wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1507"/>
        <source>Last date</source>
        <translation>Letztes Datum</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1508"/>
        <source>Last date of normal behaviour; the nearest acquisition is taken. Empty: the end of the baseline of the sources, or the middle of the dates they were learned from if that was not set.</source>
        <translation>Letzter Tag normalen Verhaltens; die nächstgelegene Aufnahme wird genommen. Leer: das Ende des Basiszeitraums der Quellen oder, falls es nicht gesetzt war, die Mitte der Termine, aus denen sie gelernt wurden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1510"/>
        <source>Last quiet date; the nearest acquisition is taken. Empty: what the two steps take then.</source>
        <translation>Letzter ruhiger Tag; die nächstgelegene Aufnahme wird genommen. Leer: was die beiden Schritte dann nehmen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1512"/>
        <source>Later epochs are left out.</source>
        <translation>Spätere Epochen werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1515"/>
        <source>Learn the sources from the dates up to this one; the nearest acquisition is taken. Empty: learn from all dates.</source>
        <translation>Lernt die Quellen aus den Terminen bis zu diesem; die nächstgelegene Aufnahme wird genommen. Leer: aus allen Terminen lernen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1517"/>
        <source>Least correlation for a label</source>
        <translation>Mindestkorrelation für eine Bezeichnung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1518"/>
        <source>Least mean quality</source>
        <translation>Mindestwert der mittleren Qualität</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1519"/>
        <source>Least valid share of a window</source>
        <translation>Gültiger Mindestanteil eines Fensters</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1523"/>
        <source>Leave out interferograms over fewer days. 0: no limit.</source>
        <translation>Interferogramme über weniger Tage weglassen. 0: keine Grenze.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1524"/>
        <source>Leave out interferograms over more days. 0: no limit.</source>
        <translation>Interferogramme über mehr Tage weglassen. 0: keine Grenze.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1525"/>
        <source>Leave out pairs that begin earlier. Empty: none.</source>
        <translation>Früher beginnende Paare weglassen. Leer: keine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1526"/>
        <source>Leave out pairs that end later. Empty: none.</source>
        <translation>Später endende Paare weglassen. Leer: keine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1527"/>
        <source>Leave out pixels that the mask of the datacube rejects.</source>
        <translation>Von der Maske des Datenwürfels verworfene Pixel weglassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1528"/>
        <source>Leave out pixels without a value on some date. PS Time Series Viewer cannot plot these.</source>
        <translation>Lässt Pixel weg, denen an irgendeinem Termin ein Wert fehlt. PS Time Series Viewer kann diese nicht darstellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1529"/>
        <source>Leave out the pixels outside these polygons.</source>
        <translation>Die Pixel außerhalb dieser Polygone weglassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1530"/>
        <source>Leave out the pixels that the datacube&apos;s mask rejects.</source>
        <translation>Von der Maske des Datenwürfels verworfene Pixel weglassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1531"/>
        <source>Leave pixels without values that the mask of the datacube rejects.</source>
        <translation>Pixel, die die Maske des Datenwürfels verwirft, bleiben ohne Werte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1534"/>
        <source>Leave the size of unwrapping components out of the score. They are left out anyway unless every interferogram has a component file.</source>
        <translation>Lässt die Größe der Abwicklungskomponenten aus der Bewertung weg. Sie werden ohnehin weggelassen, wenn nicht jedes Interferogramm eine Komponentendatei hat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1537"/>
        <source>Left empty, results are added to the input time-series folder, as LiCSBAS does. A new folder gets a copy of the input folder first, so that settings can be compared.</source>
        <translation>Leer: die Ergebnisse kommen in den eingegebenen Zeitreihenordner, wie bei LiCSBAS. Ein neuer Ordner erhält zuerst eine Kopie des Eingabeordners, sodass Einstellungen verglichen werden können.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1544"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1545"/>
        <source>Length of the gap</source>
        <translation>Länge der Lücke</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1546"/>
        <source>Length of the moving trend line</source>
        <translation>Länge der gleitenden Trendlinie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1547"/>
        <source>Length of the pieces that the line is cut into.</source>
        <translation>Länge der Abschnitte, in die die Linie geteilt wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1549"/>
        <source>Level of zlib in the NetCDF file; 0 for none.</source>
        <translation>Stufe von zlib in der NetCDF-Datei; 0 für keine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1551"/>
        <source>LiCSAR frame, such as 022D_04826_ALIGNSAR. Empty: the one that the name of the work folder contains, else the one that covers the area of interest.</source>
        <translation>LiCSAR-Frame, etwa 022D_04826_ALIGNSAR. Leer: der im Namen des Arbeitsordners enthaltene, sonst der, der das Interessengebiet abdeckt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1569"/>
        <source>LiCSBAS defaults</source>
        <translation>LiCSBAS-Voreinstellungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1583"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1588"/>
        <source>Line and annual</source>
        <translation>Gerade und Jahresgang</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1589"/>
        <source>Line of sight, east component</source>
        <translation>Blickrichtung (LOS), Ostkomponente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1590"/>
        <source>Line of sight, north component</source>
        <translation>Blickrichtung (LOS), Nordkomponente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1591"/>
        <source>Line of sight, up component</source>
        <translation>Blickrichtung (LOS), Vertikalkomponente (aufwärts)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1592"/>
        <source>Line, annual, semi-annual</source>
        <translation>Gerade, Jahresgang, Halbjahresgang</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1593"/>
        <source>Line, exponential decay</source>
        <translation>Gerade, exponentielles Abklingen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1594"/>
        <source>Line, logarithmic decay</source>
        <translation>Gerade, logarithmisches Abklingen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1597"/>
        <source>Link to the file where it is</source>
        <translation>Verweis auf die Datei an ihrem Ort</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1598"/>
        <source>List of interferograms</source>
        <translation>Liste von Interferogrammen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1599"/>
        <source>Load a datacube or a time series first.</source>
        <translation>Laden Sie zuerst einen Datenwürfel oder eine Zeitreihe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1600"/>
        <source>Load a datacube or a time series, then click its map.</source>
        <translation>Datenwürfel oder Zeitreihe laden, dann in die Karte klicken.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1601"/>
        <source>Load coverage</source>
        <translation>Abdeckung laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1602"/>
        <source>Load datacube</source>
        <translation>Datenwürfel laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1604"/>
        <source>Load frames</source>
        <translation>Frames laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1605"/>
        <source>Load interferograms</source>
        <translation>Interferogramme laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1606"/>
        <source>Load previews</source>
        <translation>Vorschauen laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1607"/>
        <source>Load scene list</source>
        <translation>Szenenliste laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1609"/>
        <source>Load this pair</source>
        <translation>Dieses Paar laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1610"/>
        <source>Load time series</source>
        <translation>Zeitreihe laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1611"/>
        <source>Load {count} pairs</source>
        <translation>{count} Paare laden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1612"/>
        <source>Logarithmic decay</source>
        <translation>Logarithmisches Abklingen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1613"/>
        <source>Longest connected time (yr)</source>
        <translation>Längste verbundene Dauer (yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1614"/>
        <source>Longest temporal baseline</source>
        <translation>Längste zeitliche Basislinie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1618"/>
        <source>Look for epochs with coregistration errors, which leave a steep phase ramp along azimuth in several interferograms, and reject the interferograms concerned.</source>
        <translation>Sucht nach Epochen mit Koregistrierungsfehlern, die in mehreren Interferogrammen eine steile Phasenrampe entlang des Azimuts hinterlassen, und verwirft die betroffenen Interferogramme.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1620"/>
        <source>Look into this unrest detection</source>
        <translation>Diese Unruheerkennung ansehen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1621"/>
        <source>Look into unrest detections</source>
        <translation>Unruheerkennungen ansehen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1623"/>
        <source>Loop RMS threshold</source>
        <translation>Schwelle des Schleifen-RMS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1624"/>
        <source>Loop closure (12)</source>
        <translation>Schleifenschluss (12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1625"/>
        <source>Loop closure, mean absolute (rad)</source>
        <translation>Schleifenschluss, mittlerer Betrag (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1626"/>
        <source>Loop errors (count)</source>
        <translation>Schleifenfehler (Anzahl)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1628"/>
        <source>Loops ({count})</source>
        <translation>Schleifen ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1631"/>
        <source>Lower end of the colours. Not set: minus the 99th percentile of the magnitude.</source>
        <translation>Unteres Ende der Farben. Nicht gesetzt: minus das 99. Perzentil des Betrags.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1639"/>
        <source>Lowest height of the fit</source>
        <translation>Kleinste Höhe der Anpassung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1640"/>
        <source>Lowest plate motion (mm/yr)</source>
        <translation>Niedrigste Plattenbewegung (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1641"/>
        <source>Lowest velocity of the figure</source>
        <translation>Kleinste Geschwindigkeit der Abbildung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1650"/>
        <source>Makes a stack of the wrapped interferograms of a LiCSAR folder (GEOC) by filtering and unwrapping them again, in place of 02 and 03. In: GeoTIFFs of wrapped phase (diff_unfiltered_pha or diff_pha; rad) and coherence, unit vectors, height, and if wanted GACOS delay maps. Out: a stack folder (GEOCml…) in the format of LiCSBAS, with the labels of connected components.

Use it where many loops of the unwrapped interferograms do not close, or where they have large holes. The filter only chooses the whole cycles: the result differs from the wrapped phase by a multiple of 2π everywhere, less the GACOS delay if that is subtracted. A run that was stopped goes on with the pairs that are not finished. Masking (04) and clipping (05) go on from the result. Needs the Python package snaphu.

References: Chen and Zebker (2001), https://doi.org/10.1364/JOSAA.18.000338; Lazecky et al. (2022), https://doi.org/10.1109/IGARSS46834.2022.9884337</source>
        <translation>Macht aus den gewickelten Interferogrammen eines LiCSAR-Ordners (GEOC) durch Filtern und erneutes Abwickeln einen Stack, anstelle von 02 und 03. Eingabe: GeoTIFFs der gewickelten Phase (diff_unfiltered_pha oder diff_pha; rad) und der Kohärenz, Einheitsvektoren, Höhe und auf Wunsch GACOS-Verzögerungskarten. Ausgabe: ein Stack-Ordner (GEOCml…) im Format von LiCSBAS, mit den Kennungen verbundener Komponenten.

Verwenden Sie es, wo viele Schleifen der abgewickelten Interferogramme nicht schließen oder wo diese große Löcher haben. Der Filter bestimmt nur die ganzen Zyklen: das Ergebnis unterscheidet sich überall um ein Vielfaches von 2π von der gewickelten Phase, abzüglich der GACOS-Verzögerung, falls diese abgezogen wird. Ein angehaltener Lauf geht mit den nicht fertigen Paaren weiter. Maskieren (04) und Zuschneiden (05) gehen vom Ergebnis aus weiter. Braucht das Python-Paket snaphu.

Literatur: Chen und Zebker (2001), https://doi.org/10.1364/JOSAA.18.000338; Lazecky et al. (2022), https://doi.org/10.1109/IGARSS46834.2022.9884337</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1651"/>
        <source>Makes a synthetic LiCSAR frame, so that every stage can be tried offline. Out: a work folder with GEOC/ (interferograms), GEOC.MLI/ (intensity), GACOS/ (delay maps) and the truth (velocity in mm/yr, positive towards the satellite).

The scene is a volcano at the coast that inflates (Mogi source), with atmosphere, decorrelation noise and unwrapping errors. The same seed gives the same files.

Reference: Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</source>
        <translation>Erzeugt einen synthetischen LiCSAR-Frame, sodass jede Stufe offline ausprobiert werden kann. Ausgabe: ein Arbeitsordner mit GEOC/ (Interferogramme), GEOC.MLI/ (Intensität), GACOS/ (Verzögerungskarten) und der Wahrheit (Geschwindigkeit in mm/yr, positiv zum Satelliten hin).

Die Szene ist ein Vulkan an der Küste, der sich aufbläht (Mogi-Quelle), mit Atmosphäre, Dekorrelationsrauschen und Abwicklungsfehlern. Derselbe Startwert ergibt dieselben Dateien.

Literatur: Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1654"/>
        <source>Mask (1 = kept)</source>
        <translation>Maske (1 = behalten)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1655"/>
        <source>Mask every layer</source>
        <translation>Alle Layer maskieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1657"/>
        <source>Mask of the stack (1 kept, 0 masked)</source>
        <translation>Maske des Stacks (1 behalten, 0 maskiert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1659"/>
        <source>Mask pixels where a larger share of the loops does not close. Not set: 0.7.</source>
        <translation>Maskiert Pixel, an denen ein größerer Anteil der Schleifen nicht schließt. Nicht gesetzt: 0.7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1661"/>
        <source>Mask pixels whose interferograms fit the time series worse (root mean square). Not set: 15 in C-band, 10 in L-band.</source>
        <translation>Maskiert Pixel, deren Interferogramme schlechter zur Zeitreihe passen (quadratisches Mittel). Nicht gesetzt: 15 im C-Band, 10 im L-Band.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1663"/>
        <source>Mask pixels whose longest run of connected epochs is shorter. Not set: 1.</source>
        <translation>Maskiert Pixel, deren längste Folge verbundener Epochen kürzer ist. Nicht gesetzt: 1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1664"/>
        <source>Mask pixels whose mean absolute loop closure phase is larger, a sign of phase bias; 1 to 1.2 is common. Not set: no such criterion.</source>
        <translation>Maskiert Pixel, deren mittlere absolute Schleifenschlussphase größer ist, ein Zeichen für eine Phasenverzerrung; 1 bis 1.2 ist üblich. Nicht gesetzt: kein solches Kriterium.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1666"/>
        <source>Mask pixels whose mean coherence is lower. Not set: 0.15 in C-band, 0.01 in L-band.</source>
        <translation>Maskiert Pixel mit geringerer mittlerer Kohärenz. Nicht gesetzt: 0.15 im C-Band, 0.01 im L-Band.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1668"/>
        <source>Mask pixels whose series differs more than this from the most similar neighbour (index stc). Not set: 10.</source>
        <translation>Maskiert Pixel, deren Zeitreihe stärker als dies vom ähnlichsten Nachbarn abweicht (Index stc). Nicht gesetzt: 10.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1670"/>
        <source>Mask pixels whose velocity is less certain than this in the bootstrap. Not set: 100 in C-band, 200 in L-band.</source>
        <translation>Maskiert Pixel, deren Geschwindigkeit im Bootstrap unsicherer als dies ist. Nicht gesetzt: 100 im C-Band, 200 im L-Band.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1672"/>
        <source>Mask pixels with fewer unwrapped interferograms than this ratio times the number of epochs. Not set: 1.5 in C-band, 1 in L-band.</source>
        <translation>Maskiert Pixel mit weniger abgewickelten Interferogrammen als diese Zahl mal die Anzahl der Epochen. Nicht gesetzt: 1.5 im C-Band, 1 im L-Band.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1673"/>
        <source>Mask pixels with more interferograms that take part in no loop and so could not be checked. Not set: the number of such interferograms in the network plus 1, or 500 where it is unknown.</source>
        <translation>Maskiert Pixel mit mehr Interferogrammen, die zu keiner Schleife gehören und so nicht geprüft werden konnten. Nicht gesetzt: die Anzahl solcher Interferogramme im Netz plus 1, oder 500, wo sie unbekannt ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1675"/>
        <source>Mask pixels with more intervals that no interferogram spans. Not set: 10 in C-band, 1 in L-band.</source>
        <translation>Maskiert Pixel mit mehr Intervallen, die kein Interferogramm überspannt. Nicht gesetzt: 10 im C-Band, 1 im L-Band.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1676"/>
        <source>Mask pixels with more loops that do not close. Not set: the ratio below is used alone; without a ratio of loop errors on disk, 5 in C-band, 1 in L-band.</source>
        <translation>Maskiert Pixel mit mehr Schleifen, die nicht schließen. Nicht gesetzt: nur der Anteil unten wird verwendet; ohne einen Anteil der Schleifenfehler auf dem Datenträger 5 im C-Band, 1 im L-Band.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1678"/>
        <source>Mask tried (not applied)</source>
        <translation>Probeweise Maske (nicht angewendet)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1679"/>
        <source>Mask with these</source>
        <translation>Hiermit maskieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1681"/>
        <source>Masked overview figure</source>
        <translation>Maskierte Übersichtsabbildung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1682"/>
        <source>Masked percent</source>
        <translation>Maskierte Prozent</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1683"/>
        <source>Masked where</source>
        <translation>Maskiert, wo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1684"/>
        <source>Masked: {criterion} ({value} here).</source>
        <translation>Maskiert: {criterion} (hier {value}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1685"/>
        <source>Masked; the file does not say by which criterion.</source>
        <translation>Maskiert; die Datei nennt das Kriterium nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1686"/>
        <source>Masking …</source>
        <translation>Wird maskiert …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1687"/>
        <source>Masks pixels whose quality indices are beyond thresholds. In: a time-series folder after stage 14. Out: mask (1 = kept, 0 = masked), masked velocity, the criterion each pixel failed first.

Leave a threshold empty to use the default for the radar band. The log says for each criterion how many pixels it removes; begin with the one that removes most. Where no pixel at all would pass a criterion, its threshold is relaxed unless you forbid it.</source>
        <translation>Maskiert Pixel, deren Qualitätsindizes jenseits von Schwellen liegen. Eingabe: ein Zeitreihenordner nach Stufe 14. Ausgabe: Maske (1 = behalten, 0 = maskiert), maskierte Geschwindigkeit, das erste Kriterium, das jedes Pixel nicht erfüllte.

Lassen Sie eine Schwelle leer, um die Voreinstellung für das Radarband zu verwenden. Das Protokoll nennt für jedes Kriterium, wie viele Pixel es entfernt; beginnen Sie mit dem, das am meisten entfernt. Wo gar kein Pixel ein Kriterium erfüllen würde, wird dessen Schwelle gelockert, sofern Sie es nicht verbieten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1688"/>
        <source>Maximum interferograms without loop</source>
        <translation>Höchstzahl der Interferogramme ohne Schleife</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1689"/>
        <source>Maximum mean loop phase</source>
        <translation>Höchstwert der mittleren Schleifenphase</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1690"/>
        <source>Maximum number of gaps</source>
        <translation>Höchstzahl der Lücken</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1691"/>
        <source>Maximum number of loop errors</source>
        <translation>Höchstzahl der Schleifenfehler</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1692"/>
        <source>Maximum ratio of loop errors</source>
        <translation>Höchstanteil der Schleifenfehler</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1693"/>
        <source>Maximum residual of the inversion</source>
        <translation>Höchstes Residuum der Inversion</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1694"/>
        <source>Maximum spatio-temporal inconsistency</source>
        <translation>Höchste raumzeitliche Inkonsistenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1695"/>
        <source>Maximum standard deviation of velocity</source>
        <translation>Höchste Std.-Abw. der Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1696"/>
        <source>Mean amplitude (not calibrated)</source>
        <translation>Mittlere Amplitude (nicht kalibriert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1697"/>
        <source>Mean coherence (0 to 1)</source>
        <translation>Mittlere Kohärenz (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1698"/>
        <source>Mean coherence of every epoch over the 12-day and the 24-day pairs it takes part in, from the stack folder.</source>
        <translation>Mittlere Kohärenz jeder Epoche über die 12-Tage- und die 24-Tage-Paare, an denen sie beteiligt ist, aus dem Stack-Ordner.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1699"/>
        <source>Mean of blocks</source>
        <translation>Mittel von Blöcken</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1700"/>
        <source>Mean of fewest and most (ICASAR)</source>
        <translation>Mittel aus kleinster und größter (ICASAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1701"/>
        <source>Mean of loops (rad)</source>
        <translation>Mittel der Schleifen (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1702"/>
        <source>Mean over the image (LiCSAlert)</source>
        <translation>Mittel über das Bild (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1703"/>
        <source>Measures coverage and mean coherence of every interferogram and lists the bad ones. In: a stack. Out: a time-series folder (TS_…) with statistics, list of bad pairs and network plots.

A pair is bad when it covers less of the valid area than the coverage threshold (0.3; AlignSAR uses 0.05) or its mean coherence is below the coherence threshold. The log says how many pairs fail which test, which epochs are lost and where the network has gaps.</source>
        <translation>Misst Abdeckung und mittlere Kohärenz jedes Interferogramms und führt die schlechten auf. Eingabe: ein Stack. Ausgabe: ein Zeitreihenordner (TS_…) mit Statistik, Liste schlechter Paare und Netzdarstellungen.

Ein Paar ist schlecht, wenn es weniger vom gültigen Gebiet abdeckt als die Abdeckungsschwelle (0.3; AlignSAR verwendet 0.05) oder seine mittlere Kohärenz unter der Kohärenzschwelle liegt. Das Protokoll nennt, wie viele Paare welche Prüfung nicht bestehen, welche Epochen verloren gehen und wo das Netz Lücken hat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1704"/>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1705"/>
        <source>Median RMS (mm)</source>
        <translation>Median des RMS (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1706"/>
        <source>Median and quartiles are taken over the pixels on both sides of the line, up to half of it; 0 takes the pixels below the line only.</source>
        <translation>Median und Quartile werden über die Pixel beiderseits der Linie gebildet, bis zur halben Breite; 0 nimmt nur die Pixel unter der Linie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1707"/>
        <source>Memory budget</source>
        <translation>Speicherbudget</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1709"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1710"/>
        <source>Metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1711"/>
        <source>Metres, positive towards the satellite</source>
        <translation>Meter, positiv zum Satelliten hin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1712"/>
        <source>Millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1713"/>
        <source>Millimetres, positive towards the satellite</source>
        <translation>Millimeter, positiv zum Satelliten hin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1714"/>
        <source>Minimum connected time</source>
        <translation>Mindestdauer der Verbindung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1715"/>
        <source>Minimum coverage</source>
        <translation>Mindestabdeckung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1716"/>
        <source>Minimum interferograms per epoch</source>
        <translation>Mindestzahl der Interferogramme je Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1717"/>
        <source>Minimum mean coherence</source>
        <translation>Mindestwert der mittleren Kohärenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1718"/>
        <source>Minimum unwrapped interferograms per epoch</source>
        <translation>Mindestzahl abgewickelter Paare je Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1722"/>
        <source>Mode of the radar, such as IW.</source>
        <translation>Modus des Radars, etwa IW.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1723"/>
        <source>More GeoTIFFs</source>
        <translation>Weitere GeoTIFFs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1724"/>
        <source>More result layers</source>
        <translation>Weitere Ergebnislayer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1726"/>
        <source>Most attempts per run</source>
        <translation>Höchstzahl der Versuche je Lauf</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1727"/>
        <source>Most components</source>
        <translation>Größte Anzahl der Komponenten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1728"/>
        <source>Most iterations of FastICA</source>
        <translation>Höchstzahl der Iterationen von FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1729"/>
        <source>Most pairs of dates</source>
        <translation>Höchstzahl der Terminpaare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1730"/>
        <source>Most sources of sufficient quality</source>
        <translation>Meiste Quellen ausreichender Qualität</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1733"/>
        <source>Multilook factor</source>
        <translation>Multilook-Faktor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1734"/>
        <source>NISAR GUNW</source>
        <translation>NISAR GUNW</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1736"/>
        <source>NSBAS: one straight line across gaps</source>
        <translation>NSBAS: eine Gerade über Lücken hinweg</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1741"/>
        <source>Names of rasters in results/ to add, separated by commas, such as n_unw,n_gap,maxTlen.</source>
        <translation>Namen hinzuzufügender Raster in results/, mit Kommas getrennt, etwa n_unw,n_gap,maxTlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1742"/>
        <source>Names of variables over time, separated by commas, such as cum_displacement,amplitude. Empty: the filtered displacement, if there is any.</source>
        <translation>Namen von zeitabhängigen Variablen, mit Kommas getrennt, etwa cum_displacement,amplitude. Leer: die gefilterte Verschiebung, falls vorhanden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1743"/>
        <source>Nazca</source>
        <translation>Nazca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1744"/>
        <source>Neighbours for density</source>
        <translation>Nachbarn für die Dichte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1745"/>
        <source>Neither a frame ID nor an area of interest nor a work folder is given. Give a frame ID such as {example}, or one of the others.</source>
        <translation>Weder eine Frame-ID noch ein Interessengebiet noch ein Arbeitsordner ist angegeben. Geben Sie eine Frame-ID wie {example} oder eines der anderen an.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1746"/>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1747"/>
        <source>NetCDF and Zarr store</source>
        <translation>NetCDF und Zarr-Speicher</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1754"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1755"/>
        <source>Network gap after epoch</source>
        <translation>Netzlücke nach Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1756"/>
        <source>Never relax a threshold</source>
        <translation>Nie eine Schwelle lockern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1757"/>
        <source>New deformation (sigma)</source>
        <translation>Neue Deformation (Sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1758"/>
        <source>New deformation by the residual in windows (sigma)</source>
        <translation>Neue Deformation nach Residuum in Fenstern (Sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1759"/>
        <source>New deformation by the residual over the image (sigma)</source>
        <translation>Neue Deformation nach Residuum über das Bild (Sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1761"/>
        <source>New gaps: {gaps}.</source>
        <translation>Neue Lücken: {gaps}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1766"/>
        <source>No data: the pixel has no velocity, and the mask does not judge it.</source>
        <translation>Keine Daten: das Pixel hat keine Geschwindigkeit, und die Maske beurteilt es nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1774"/>
        <source>No fit</source>
        <translation>Keine Anpassung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1777"/>
        <source>No gap opens, all epochs stay, and the subsets remain as they are.</source>
        <translation>Keine Lücke entsteht, alle Epochen bleiben, und die Teilnetze bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1783"/>
        <source>No interferogram spans the interval after this epoch, counted from 1. 0: no gap.</source>
        <translation>Kein Interferogramm überspannt das Intervall nach dieser Epoche, gezählt ab 1. 0: keine Lücke.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1793"/>
        <source>No pair would be left. Keep some.</source>
        <translation>Es bliebe kein Paar übrig. Bitte einige behalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1819"/>
        <source>No room on the disk</source>
        <translation>Kein Platz auf dem Datenträger</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1825"/>
        <source>No such earthquake between the dates of the series; take more distance or smaller magnitudes.</source>
        <translation>Kein solches Erdbeben zwischen den Terminen der Reihe; nehmen Sie mehr Entfernung oder kleinere Magnituden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1831"/>
        <source>No values here: the pixel is masked or has no data on any date.</source>
        <translation>Keine Werte hier: das Pixel ist maskiert oder hat an keinem Termin Daten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1836"/>
        <source>Noise mask (1 keep, 0 masked)</source>
        <translation>Rauschmaske (1 behalten, 0 maskiert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1848"/>
        <source>North America</source>
        <translation>Nordamerika</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1853"/>
        <source>Not explained by the sources on {date} (mm, + towards satellite)</source>
        <translation>Von den Quellen nicht erklärt am {date} (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1872"/>
        <source>Nothing was new</source>
        <translation>Nichts war neu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1874"/>
        <source>Nubia</source>
        <translation>Nubien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1876"/>
        <source>Nullified interferograms (count)</source>
        <translation>Nullifizierte Interferogramme (Anzahl)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1877"/>
        <source>Nullified share (0 to 1)</source>
        <translation>Nullifizierter Anteil (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1878"/>
        <source>Nullify a pixel of an interferogram if one of its loops fails there; by default all of them must fail.</source>
        <translation>Nullifiziert ein Pixel eines Interferogramms, wenn dort eine seiner Schleifen fehlerhaft ist; in der Voreinstellung müssen alle fehlerhaft sein.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1879"/>
        <source>Nullify by a single bad loop</source>
        <translation>Schon bei einer schlechten Schleife nullifizieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1880"/>
        <source>Nullify in the stack, too</source>
        <translation>Auch im Stack nullifizieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1881"/>
        <source>Nullify unwrapping errors</source>
        <translation>Abwicklungsfehler nullifizieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1882"/>
        <source>Nullify without keeping originals</source>
        <translation>Nullifizieren, ohne Originale zu behalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1883"/>
        <source>Number of 12-day pairs with coherence</source>
        <translation>Anzahl der 12-Tage-Paare mit Kohärenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1884"/>
        <source>Number of 24-day pairs with coherence</source>
        <translation>Anzahl der 24-Tage-Paare mit Kohärenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1885"/>
        <source>Number of bridges</source>
        <translation>Anzahl der Brücken</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1886"/>
        <source>Number of components</source>
        <translation>Anzahl der Komponenten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1887"/>
        <source>Number of dates shown</source>
        <translation>Anzahl der angezeigten Termine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1889"/>
        <source>Number of epochs used</source>
        <translation>Anzahl der verwendeten Epochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1890"/>
        <source>Number of files</source>
        <translation>Anzahl der Dateien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1892"/>
        <source>Number of gaps</source>
        <translation>Anzahl der Lücken</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1893"/>
        <source>Number of lines of sight</source>
        <translation>Anzahl der Blickrichtungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1894"/>
        <source>Number of maps</source>
        <translation>Anzahl der Karten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1896"/>
        <source>Number of pairs in no loop</source>
        <translation>Anzahl der Paare in keiner Schleife</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1897"/>
        <source>Number of pairs kept</source>
        <translation>Anzahl der behaltenen Paare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1898"/>
        <source>Number of pieces of the line</source>
        <translation>Anzahl der Abschnitte der Linie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1899"/>
        <source>Number of pixels</source>
        <translation>Anzahl der Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1901"/>
        <source>Number of points with a series</source>
        <translation>Anzahl der Punkte mit einer Zeitreihe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1903"/>
        <source>Number of reference pixels</source>
        <translation>Anzahl der Referenzpixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1905"/>
        <source>Number of sources</source>
        <translation>Anzahl der Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1906"/>
        <source>Number of sources used</source>
        <translation>Anzahl der verwendeten Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1907"/>
        <source>Number of stations</source>
        <translation>Anzahl der Stationen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1908"/>
        <source>Number of the source that the first status number follows. Empty: the one labelled deformation.</source>
        <translation>Nummer der Quelle, der die erste Statuszahl folgt. Leer: die als Deformation bezeichnete.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1909"/>
        <source>Number of unconnected subsets</source>
        <translation>Anzahl unverbundener Teilnetze</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1910"/>
        <source>Numbers such as 1,3 or labels such as deformation, separated by commas. Empty: all sources.</source>
        <translation>Nummern wie 1,3 oder Bezeichnungen wie deformation, mit Kommas getrennt. Leer: alle Quellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1913"/>
        <source>Of east, north and up, where the names of the columns do not say it.</source>
        <translation>Von Ost, Nord und Hoch, wo die Namen der Spalten es nicht sagen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1914"/>
        <source>Of the datacube; VV for LiCSAR</source>
        <translation>Die des Datenwürfels; VV bei LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1915"/>
        <source>Of the earthquakes of the catalogue.</source>
        <translation>Der Erdbeben des Katalogs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1916"/>
        <source>Of the epicentres from the middle of the image.</source>
        <translation>Der Epizentren von der Bildmitte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1917"/>
        <source>Of the figure.</source>
        <translation>Der Abbildung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1918"/>
        <source>Of the grid in degrees that everything is brought to.</source>
        <translation>Des Gitters in Grad, auf das alles gebracht wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1919"/>
        <source>Of the longer side of the pictures.</source>
        <translation>Der längeren Seite der Bilder.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1921"/>
        <source>Offset at the first date</source>
        <translation>Versatz am ersten Termin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1922"/>
        <source>On {date} new deformation was {new}.</source>
        <translation>Am {date} betrug die neue Deformation {new}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1923"/>
        <source>On: the velocity refers to the whole Earth, as after a tie to GNSS, and loses the full motion of the plate. Off: it is relative, and loses only how the motion of the plate differs from that at the reference.</source>
        <translation>Ein: die Geschwindigkeit bezieht sich auf die ganze Erde, wie nach einer Anbindung an GNSS, und verliert die volle Bewegung der Platte. Aus: sie ist relativ und verliert nur, worin sich die Bewegung der Platte von der an der Referenz unterscheidet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1924"/>
        <source>One per date</source>
        <translation>Eine je Termin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1925"/>
        <source>One per variable, with a band per date</source>
        <translation>Eine je Variable, mit einem Kanal je Termin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1927"/>
        <source>Only blocks whose score lies above this percentile of all scores are candidates.</source>
        <translation>Nur Blöcke, deren Bewertung über diesem Perzentil aller Bewertungen liegt, kommen in Frage.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1928"/>
        <source>Only complete series</source>
        <translation>Nur vollständige Zeitreihen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1929"/>
        <source>Only frames that are not done</source>
        <translation>Nur Frames, die nicht fertig sind</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1930"/>
        <source>Only remove ramp, trend with height and DEM error, and choose the new reference.</source>
        <translation>Entfernt nur Rampe, Höhentrend und DEM-Fehler und wählt die neue Referenz.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1931"/>
        <source>Only the loops that fail at the pixel</source>
        <translation>Nur den am Pixel fehlerhaften Schleifen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1935"/>
        <source>Opening {name} …</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1944"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1952"/>
        <source>Outer edges of the cube</source>
        <translation>Außenkanten des Würfels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1953"/>
        <source>Outline of the pixels with a velocity</source>
        <translation>Umriss der Pixel mit einer Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1954"/>
        <source>Outlines of frames with their IDs as GeoJSON or KML, in degrees, to find the frame of an area of interest in. Empty: those of the portal.</source>
        <translation>Umrisse von Frames mit ihren IDs als GeoJSON oder KML, in Grad, in denen der Frame eines Interessengebiets gesucht wird. Leer: die des Portals.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1955"/>
        <source>Overview figure</source>
        <translation>Übersichtsabbildung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1957"/>
        <source>Pacific</source>
        <translation>Pazifik</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1958"/>
        <source>Pair in no loop</source>
        <translation>Paar in keiner Schleife</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1960"/>
        <source>Pairs ({count})</source>
        <translation>Paare ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1961"/>
        <source>Pairs dropped</source>
        <translation>Weggelassene Paare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1962"/>
        <source>Pairs in no loop: {before} → {after}.</source>
        <translation>Paare in keiner Schleife: {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1963"/>
        <source>Pairs left out</source>
        <translation>Weggelassene Paare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1964"/>
        <source>Pairs rejected</source>
        <translation>Verworfene Paare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1965"/>
        <source>Pairs to show, such as 20200601_20200613, separated by commas or blanks. Empty: all within the dates.</source>
        <translation>Zu zeigende Paare, etwa 20200601_20200613, mit Kommas oder Leerzeichen getrennt. Leer: alle im Zeitraum.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1966"/>
        <source>Parallel downloads</source>
        <translation>Parallele Downloads</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1967"/>
        <source>Parallel workers</source>
        <translation>Parallele Prozesse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1968"/>
        <source>Pause before a repetition</source>
        <translation>Pause vor einer Wiederholung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1969"/>
        <source>Perpendicular baseline (m)</source>
        <translation>Senkrechte Basislinie (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1970"/>
        <source>Person or group that made the data set; empty: left out.</source>
        <translation>Person oder Gruppe, die die Daten erstellt hat; leer: keine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1972"/>
        <source>Phase and coherence of the selected pairs, on the map</source>
        <translation>Phase und Kohärenz der gewählten Paare, auf der Karte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1974"/>
        <source>Picture (PNG, SVG, PDF)…</source>
        <translation>Bild (PNG, SVG, PDF)…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1976"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1977"/>
        <source>Pictures of coherence</source>
        <translation>Bilder der Kohärenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1978"/>
        <source>Pictures of every epoch</source>
        <translation>Bilder jeder Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1979"/>
        <source>Pictures of every pair</source>
        <translation>Bilder jedes Paars</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1980"/>
        <source>Pictures of loops and rasters</source>
        <translation>Bilder der Schleifen und Raster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1981"/>
        <source>Pictures of rejected interferograms</source>
        <translation>Bilder verworfener Interferogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1982"/>
        <source>Pixel range</source>
        <translation>Pixelbereich</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1983"/>
        <source>Pixel ranges to mask</source>
        <translation>Zu maskierende Pixelbereiche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1984"/>
        <source>Pixel size</source>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1985"/>
        <source>Pixel spacing</source>
        <translation>Pixelabstand</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1986"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1987"/>
        <source>Pixels are kept where the filtered phase is more consistent than this, 0 to 1. With the Gaussian filter it is a threshold on coherence, of at most 0.25.</source>
        <translation>Pixel werden behalten, wo die gefilterte Phase konsistenter als dies ist, 0 bis 1. Beim Gauß-Filter ist es eine Schwelle auf die Kohärenz, von höchstens 0.25.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1988"/>
        <source>Pixels kept</source>
        <translation>Behaltene Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1989"/>
        <source>Pixels of the datacube</source>
        <translation>Pixel des Datenwürfels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1990"/>
        <source>Pixels of the sources</source>
        <translation>Pixel der Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1991"/>
        <source>Pixels that are higher do not take part in the fit of the trend with height.</source>
        <translation>Höhere Pixel nehmen an der Anpassung des Höhentrends nicht teil.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1992"/>
        <source>Pixels that are lower do not take part in the fit of the trend with height.</source>
        <translation>Niedrigere Pixel nehmen an der Anpassung des Höhentrends nicht teil.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1993"/>
        <source>Pixels that the mask of the datacube rejects are transparent.</source>
        <translation>Pixel, die die Maske des Datenwürfels verwirft, sind durchsichtig.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1994"/>
        <source>Pixels with a velocity</source>
        <translation>Pixel mit einer Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1995"/>
        <source>Pixels within it are the reference, at 0 the pixel at the point only.</source>
        <translation>Pixel innerhalb davon sind die Referenz, bei 0 nur das Pixel am Punkt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1996"/>
        <source>Pixels within it count.</source>
        <translation>Pixel innerhalb davon zählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1998"/>
        <source>Pixels x1:x2/y1:y2 left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Pixel x1:x2/y1:y2, die von der Anpassung ausgenommen werden, etwa ein Gebiet, das sich verformt. Nicht gesetzt: keine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1999"/>
        <source>Pixels x1:x2/y1:y2, counted from 0, that the ramp and the trend with height are fitted to. A 0 as x2 or y2 is the end of the image. Not set: all.</source>
        <translation>Pixel x1:x2/y1:y2, gezählt ab 0, an die die Rampe und der Höhentrend angepasst werden. Eine 0 als x2 oder y2 ist das Ende des Bildes. Nicht gesetzt: alle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2000"/>
        <source>Places of the explorer</source>
        <translation>Orte des Explorers</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2001"/>
        <source>Plain: displacement, velocity and quality, filtered</source>
        <translation>Einfach: Verschiebung, Geschwindigkeit, Qualität, gefiltert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2002"/>
        <source>Plain: displacement, velocity and quality, without filter</source>
        <translation>Einfach: Verschiebung, Geschwindigkeit, Qualität, ohne Filter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2003"/>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2004"/>
        <source>Plate</source>
        <translation>Platte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2005"/>
        <source>Plate motion (mm/yr, + towards satellite)</source>
        <translation>Plattenbewegung (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2006"/>
        <source>Plate motion model</source>
        <translation>Modell der Plattenbewegung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2007"/>
        <source>Plot network</source>
        <translation>Netz darstellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2010"/>
        <source>Points as a layer with the fitted values</source>
        <translation>Punkte als Layer mit den angepassten Werten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2012"/>
        <source>Polarisation</source>
        <translation>Polarisation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2013"/>
        <source>Polarisation of the interferograms.</source>
        <translation>Polarisation der Interferogramme.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2014"/>
        <source>Polygons (longitude, latitude); pixels whose centre lies outside all of them become no data. Without extent and pixel range, the stack is cut to the smallest box around them.</source>
        <translation>Polygone (geographische Länge, Breite); Pixel, deren Mitte außerhalb von allen liegt, werden zu Leerwerten. Ohne Ausdehnung und Pixelbereich wird der Stack auf das kleinste umgebende Rechteck zugeschnitten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2016"/>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2017"/>
        <source>Positive values mean</source>
        <translation>Positive Werte bedeuten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2026"/>
        <source>Profile of time series</source>
        <translation>Profil der Zeitreihe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2027"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2028"/>
        <source>Published rotation poles of the plates.</source>
        <translation>Veröffentlichte Rotationspole der Platten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2034"/>
        <source>Puts a datacube on the map as styled layers in groups. In: a NetCDF file of &apos;Export datacube&apos; or of LiCSBAS. Out: layers of velocity (mm/yr), mask and quality, and displacement (mm) in time; positive is towards the satellite.

To see it move, tick the displacement, below the velocity, and press play in the Temporal Controller. Dates before the newest are in &apos;Earlier dates&apos;. From QGIS 3.38 on displacement is one layer with a time per band; older versions get one layer per epoch, all with the same colours.</source>
        <translation>Bringt einen Datenwürfel als gruppierte Layer mit Stil auf die Karte. Eingabe: eine NetCDF-Datei von 'Datenwürfel exportieren' oder von LiCSBAS. Ausgabe: Layer von Geschwindigkeit (mm/yr), Maske und Qualität und der Verschiebung (mm) im Zeitverlauf; positiv ist zum Satelliten hin.

Um die Bewegung zu sehen, haken Sie die Verschiebung unter der Geschwindigkeit an und klicken Sie in der Zeitsteuerung auf Abspielen. Termine vor dem neuesten sind in 'Frühere Termine'. Ab QGIS 3.38 ist die Verschiebung ein einziger Layer mit einer Zeit je Kanal; ältere Versionen erhalten einen Layer je Epoche, alle mit denselben Farben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2035"/>
        <source>Puts the preview rasters of a datacube on the map, styled. In: a folder with prelim_vel.tif (mm/yr, positive towards the satellite), prelim_coh.tif (0 to 1), prelim_rrms.tif (mm), prelim_stc.tif (mm), or some of them, as &apos;Download AlignSAR sample&apos; and &apos;Export datacube&apos; make. Out: one layer each.</source>
        <translation>Bringt die Vorschauraster eines Datenwürfels mit Stil auf die Karte. Eingabe: ein Ordner mit prelim_vel.tif (mm/yr, positiv zum Satelliten hin), prelim_coh.tif (0 bis 1), prelim_rrms.tif (mm), prelim_stc.tif (mm) oder einigen davon, wie 'AlignSAR-Beispiel herunterladen' und 'Datenwürfel exportieren' sie erzeugen. Ausgabe: je ein Layer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2039"/>
        <source>Quadratic surface</source>
        <translation>Quadratische Fläche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2043"/>
        <source>Quartiles</source>
        <translation>Quartile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2044"/>
        <source>RMS (rad)</source>
        <translation>RMS (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2045"/>
        <source>RMS of the residuals (mm)</source>
        <translation>RMS der Residuen (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2046"/>
        <source>RMS of the residuals of the decomposition (mm/yr)</source>
        <translation>RMS der Residuen der Zerlegung (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2047"/>
        <source>RMS {rms:.2f} mm</source>
        <translation>RMS {rms:.2f} mm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2048"/>
        <source>Radar frequency</source>
        <translation>Radarfrequenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2049"/>
        <source>Radians, positive away from the satellite</source>
        <translation>Radiant, positiv vom Satelliten weg</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2050"/>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2051"/>
        <source>Radius around a station</source>
        <translation>Radius um eine Station</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2052"/>
        <source>Radius around the common reference</source>
        <translation>Radius um die gemeinsame Referenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2053"/>
        <source>Radius around the point</source>
        <translation>Radius um den Punkt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2054"/>
        <source>Radius of circles (m)</source>
        <translation>Radius der Kreise (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2055"/>
        <source>Radius of circles…</source>
        <translation>Radius der Kreise…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2059"/>
        <source>Ramp to remove</source>
        <translation>Zu entfernende Rampe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2060"/>
        <source>Random seed</source>
        <translation>Startwert des Zufallsgenerators</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2066"/>
        <source>Raster of heights</source>
        <translation>Höhenraster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2067"/>
        <source>Reading {path} …</source>
        <translation>{path} wird gelesen …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2068"/>
        <source>Reads displacement and velocity along a line. In: a datacube, and a layer with one line in any coordinate system. Out: a table with a row per piece of the line and date: median and quartiles of the pixels beside it (mm, positive towards the satellite); points along the line with the velocity (mm/yr, 1σ); if wanted a figure of velocity and displacement by distance and time.

A swath wider than a few pixels shows what is common to them, and the quartiles how much they differ; with a width of 0 the pixels below the line are taken. Distances are metres from the first corner.</source>
        <translation>Liest Verschiebung und Geschwindigkeit entlang einer Linie. Eingabe: ein Datenwürfel und ein Layer mit einer Linie in beliebigem Koordinatenbezugssystem. Ausgabe: eine Tabelle mit einer Zeile je Linienabschnitt und Termin: Median und Quartile der Pixel daneben (mm, positiv zum Satelliten hin); Punkte entlang der Linie mit der Geschwindigkeit (mm/yr, 1σ); auf Wunsch eine Abbildung von Geschwindigkeit und Verschiebung nach Entfernung und Zeit.

Ein Streifen, der breiter als einige Pixel ist, zeigt, was ihnen gemeinsam ist, und die Quartile, wie sehr sie sich unterscheiden; mit einer Breite von 0 werden die Pixel unter der Linie genommen. Entfernungen sind Meter vom ersten Eckpunkt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2069"/>
        <source>Reads every pixel of the chosen pairs. Off: the table has dates and baselines only.</source>
        <translation>Liest jedes Pixel der gewählten Paare. Aus: die Tabelle hat nur Termine und Basislinien.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2070"/>
        <source>Reads the displacement in time at points. In: a datacube, and a layer of points in any coordinate system. Out: a table with a row per point and date (mm, positive towards the satellite), ready to be plotted or joined; the points with the velocity fitted to each (mm/yr, 1σ); if wanted a CSV text whose header says units, CRS, reference and sign.

With a radius the mean over the pixels within it is given, with their standard deviation. Points outside the image or without values are named in the log.</source>
        <translation>Liest die Verschiebung im Zeitverlauf an Punkten. Eingabe: ein Datenwürfel und ein Punktlayer in beliebigem Koordinatenbezugssystem. Ausgabe: eine Tabelle mit einer Zeile je Punkt und Termin (mm, positiv zum Satelliten hin), bereit zum Darstellen oder Verknüpfen; die Punkte mit der an jedem angepassten Geschwindigkeit (mm/yr, 1σ); auf Wunsch ein CSV-Text, dessen Kopf Einheiten, KBS, Referenz und Vorzeichen nennt.

Mit einem Radius wird das Mittel über die Pixel innerhalb davon angegeben, mit deren Standardabweichung. Punkte außerhalb des Bildes oder ohne Werte werden im Protokoll genannt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2071"/>
        <source>Reads the polygons of a KML or GeoJSON file with all their attributes. In: a file such as data_coverage.kml. Out: a polygon layer in degrees (EPSG:4326), shown as an outline; it can be the area of interest of a download or of &apos;Clip stack&apos;.</source>
        <translation>Liest die Polygone einer KML- oder GeoJSON-Datei mit allen Attributen. Eingabe: eine Datei wie data_coverage.kml. Ausgabe: ein Polygonlayer in Grad (EPSG:4326), als Umriss dargestellt; er kann das Interessengebiet eines Downloads oder von 'Stack zuschneiden' sein.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2072"/>
        <source>Reads the settings of a batch_LiCSBAS.sh of any version, or of a run_licsalert.py, and writes them as a configuration. In: the file; it is read as text and never executed. Out: a JSON file, and a table that says of every variable which option it became, or why it has no effect here.

&apos;Run pipeline&apos;, &apos;Separate sources&apos; and &apos;Detect unrest&apos; take the JSON file as their configuration; they also take the batch file or script itself.</source>
        <translation>Liest die Einstellungen einer batch_LiCSBAS.sh beliebiger Version oder einer run_licsalert.py und schreibt sie als Konfiguration. Eingabe: die Datei; sie wird als Text gelesen und nie ausgeführt. Ausgabe: eine JSON-Datei und eine Tabelle, die zu jeder Variable sagt, welche Option sie wurde oder warum sie hier keine Wirkung hat.

'Prozesskette ausführen', 'Quellen trennen' und 'Unruhe erkennen' nehmen die JSON-Datei als Konfiguration; sie nehmen auch die Batch-Datei oder das Skript selbst.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2073"/>
        <source>Rebuilds displacement from the sources you keep, for instance from deformation alone. In: a datacube and its sources. Out: a datacube with the reconstruction, the residual (mm) and the velocity (mm/yr) of the reconstruction, positive towards the satellite; &apos;Load datacube&apos; opens it like any other.

At the resolution of the datacube the time courses are fitted to every pixel; at that of the sources their maps are taken as they are. The mean of each image, which the separation leaves aside, is put back, so the reference stays that of the datacube.

Reference: Gaddes et al. (2018), doi:10.1029/2018JB016210</source>
        <translation>Baut die Verschiebung aus den Quellen wieder auf, die Sie behalten, zum Beispiel allein aus Deformation. Eingabe: ein Datenwürfel und seine Quellen. Ausgabe: ein Datenwürfel mit der Rekonstruktion, dem Residuum (mm) und der Geschwindigkeit (mm/yr) der Rekonstruktion, positiv zum Satelliten hin; 'Datenwürfel laden' öffnet ihn wie jeden anderen.

In der Auflösung des Datenwürfels werden die Zeitverläufe an jedes Pixel angepasst; in der der Quellen werden deren Karten genommen, wie sie sind. Das Mittel jedes Bildes, das die Trennung beiseitelässt, wird wieder hinzugefügt, sodass die Referenz die des Datenwürfels bleibt.

Literatur: Gaddes et al. (2018), doi:10.1029/2018JB016210</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2076"/>
        <source>Reconstructed displacement (mm, + towards satellite)</source>
        <translation>Rekonstruierte Verschiebung (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2077"/>
        <source>Reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2078"/>
        <source>Reconstruction (NetCDF)</source>
        <translation>Rekonstruktion (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2079"/>
        <source>Reconstruction from sources</source>
        <translation>Rekonstruktion aus Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2080"/>
        <source>Rectangle to keep: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Not together with the extent.</source>
        <translation>Zu behaltendes Rechteck: x1:x2/y1:y2, gezählt ab 0 am nordwestlichen Pixel, die zweite Zahl nicht eingeschlossen und 0 als Ende. Nicht zusammen mit der Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2082"/>
        <source>Reference date</source>
        <translation>Referenzdatum</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2090"/>
        <source>Reject temporal baselines from</source>
        <translation>Zeitliche Basislinien verwerfen ab</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2091"/>
        <source>Reject temporal baselines up to</source>
        <translation>Zeitliche Basislinien verwerfen bis</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2101"/>
        <source>Remove DEM error</source>
        <translation>DEM-Fehler entfernen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2102"/>
        <source>Remove from each loop the multiple of 2 pi that most of its pixels have, which an unwrapping error at the reference would add everywhere.</source>
        <translation>Entfernt aus jeder Schleife das Vielfache von 2 pi, das die meisten ihrer Pixel haben und das ein Abwicklungsfehler an der Referenz überall hinzufügen würde.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2103"/>
        <source>Remove from every epoch the part that is linear in height, such as stratified troposphere.</source>
        <translation>Entfernt aus jeder Epoche den Teil, der linear mit der Höhe geht, etwa stratifizierte Troposphäre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2104"/>
        <source>Remove from every pixel the part that is proportional to the perpendicular baseline.</source>
        <translation>Entfernt aus jedem Pixel den Teil, der proportional zur senkrechten Basislinie ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2106"/>
        <source>Remove plate motion</source>
        <translation>Plattenbewegung entfernen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2109"/>
        <source>Remove the median of each loop</source>
        <translation>Median jeder Schleife entfernen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2110"/>
        <source>Remove the scene median of every loop closure before its RMS is taken, so that biases from multilooking (fading signals) do not reject interferograms.</source>
        <translation>Entfernt den Szenenmedian jedes Schleifenschlusses, bevor dessen RMS gebildet wird, sodass Verzerrungen durch Multilooking (Fading-Signale) keine Interferogramme verwerfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2113"/>
        <source>Remove trend with height</source>
        <translation>Höhentrend entfernen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2117"/>
        <source>Removed by the filter</source>
        <translation>Vom Filter entfernt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2119"/>
        <source>Removed by the filter (mm, + towards satellite)</source>
        <translation>Vom Filter entfernt (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2123"/>
        <source>Removes what is smooth in space but random in time, which is mostly atmosphere. In: a time-series folder after stage 15. Out: cum_filt.h5 (mm, positive towards the satellite) and the filtered velocity.

The width in time separates signal from atmosphere (default: three mean intervals); the width in space says how large a patch of atmosphere is (default 2 km). Ramps, signal linear with height, and DEM error can be removed first. A new stable reference pixel is chosen at the end.</source>
        <translation>Entfernt, was räumlich glatt, aber zeitlich zufällig ist, meist Atmosphäre. Eingabe: ein Zeitreihenordner nach Stufe 15. Ausgabe: cum_filt.h5 (mm, positiv zum Satelliten hin) und die gefilterte Geschwindigkeit.

Die zeitliche Breite trennt Signal von Atmosphäre (Voreinstellung: drei mittlere Intervalle); die räumliche Breite sagt, wie groß ein Atmosphärenfleck ist (Voreinstellung 2 km). Rampen, linear mit der Höhe gehendes Signal und DEM-Fehler können zuvor entfernt werden. Am Ende wird ein neues stabiles Referenzpixel gewählt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2129"/>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2132"/>
        <source>Reproduce LiCSAlert</source>
        <translation>LiCSAlert nachbilden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2136"/>
        <source>Resampling of phase</source>
        <translation>Neuabtastung der Phase</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2137"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2138"/>
        <source>Residual (mm)</source>
        <translation>Residuum (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2139"/>
        <source>Residual RMS</source>
        <translation>RMS der Residuen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2140"/>
        <source>Residual RMS (mm)</source>
        <translation>RMS der Residuen (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2141"/>
        <source>Residual in windows</source>
        <translation>Residuum in Fenstern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2143"/>
        <source>Residual of the reconstruction</source>
        <translation>Residuum der Rekonstruktion</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2144"/>
        <source>Residual over the image</source>
        <translation>Residuum über das Bild</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2145"/>
        <source>Residual that new deformation is judged by</source>
        <translation>Residuum zur Beurteilung neuer Deformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2146"/>
        <source>Residuals of the fit</source>
        <translation>Residuen der Anpassung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2148"/>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2149"/>
        <source>Resolution factor</source>
        <translation>Auflösungsfaktor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2151"/>
        <source>Reuse stored runs</source>
        <translation>Gespeicherte Läufe wiederverwenden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2152"/>
        <source>Robust fit</source>
        <translation>Robuste Anpassung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2153"/>
        <source>Robust fit (outliers weigh less)</source>
        <translation>Robuste Anpassung (Ausreißer zählen weniger)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2155"/>
        <source>Robust trend</source>
        <translation>Robuster Trend</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2156"/>
        <source>Robust velocity</source>
        <translation>Robuste Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2158"/>
        <source>Robust velocity (mm/yr, + towards satellite)</source>
        <translation>Robuste Geschwindigkeit (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2160"/>
        <source>Room for a frame</source>
        <translation>Platz für einen Frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2161"/>
        <source>Room to keep free</source>
        <translation>Freizuhaltender Platz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2162"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2178"/>
        <source>Run again without these</source>
        <translation>Ohne diese erneut ausführen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2182"/>
        <source>Run pipeline</source>
        <translation>Prozesskette ausführen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2183"/>
        <source>Run pipeline for many frames</source>
        <translation>Prozesskette für viele Frames ausführen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2195"/>
        <source>Running, or stopped while it ran</source>
        <translation>Läuft, oder während des Laufs angehalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2196"/>
        <source>Runs all stages from a LiCSAR work folder to the datacube. In: a folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/. Out: the datacube (NetCDF; displacement in mm and velocity in mm/yr, positive towards the satellite), preview rasters, coverage polygon, and if you want a QGIS project and an overview picture. The stack (GEOCml…) and time-series (TS_…) folders are made in a folder beside the datacube that has its name with _files at the end. Step 01, where you start there, downloads a frame into the input folder; everything else in it is only read.

The preset 'alignsar' has the settings of the AlignSAR datacube: GACOS correction where delay maps are there, coherence mask 0.15, nullification, singular inversion. 'licsbas' has the defaults of LiCSBAS. Frame, dates and area of a published product are a choice of their own. Every option of every stage can be set as JSON, for example {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null}; null leaves an optional stage out. Running again repeats only the stages whose input or options changed.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Führt alle Stufen von einem LiCSAR-Arbeitsordner bis zum Datenwürfel aus. Eingabe: ein Ordner mit GEOC/ und, falls vorhanden, GACOS/ und GEOC.MLI/. Ausgabe: der Datenwürfel (NetCDF; Verschiebung in mm und Geschwindigkeit in mm/yr, positiv zum Satelliten hin), Vorschauraster, Abdeckungspolygon und auf Wunsch ein QGIS-Projekt und ein Übersichtsbild. Die Stack- (GEOCml…) und Zeitreihenordner (TS_…) entstehen in einem Ordner neben dem Datenwürfel, der dessen Namen mit _files am Ende trägt. Schritt 01 lädt, wenn Sie dort beginnen, einen Frame in den Eingabeordner herunter; alles andere darin wird nur gelesen.

Der Parametersatz 'alignsar' hat die Einstellungen des AlignSAR-Datenwürfels: GACOS-Korrektur, wo Verzögerungskarten vorhanden sind, Kohärenzmaske 0.15, Nullifizierung, singuläre Inversion. 'licsbas' hat die Voreinstellungen von LiCSBAS. Frame, Zeitraum und Gebiet eines veröffentlichten Produkts sind eine eigene Wahl. Jede Option jeder Stufe kann als JSON gesetzt werden, zum Beispiel {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null}; null lässt eine optionale Stufe weg. Erneutes Ausführen wiederholt nur die Stufen, deren Eingabe oder Optionen sich geändert haben.

Literatur: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2197"/>
        <source>Runs of an earlier separation beside the output are used again if data, mask, dates and settings are equal.</source>
        <translation>Läufe einer früheren Trennung neben der Ausgabe werden wiederverwendet, wenn Daten, Maske, Termine und Einstellungen gleich sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2198"/>
        <source>Runs that fail to converge are replaced by new ones, until so many times the wanted number were tried.</source>
        <translation>Nicht konvergierende Läufe werden durch neue ersetzt, bis so viele Male die gewünschte Anzahl versucht wurde.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2199"/>
        <source>Runs the whole chain for every frame of a table. In: a CSV file with a row per frame: frame (ID, which is downloaded) or folder (with GEOC/), and if wanted name, area (west/east/south/north), start_date, end_date, baseline_end, configuration. Out: a folder with a datacube, a log and a state per frame, a table of all of them, polygons coloured by state, and one STAC catalogue.

A frame that fails is named with its reason, and the others go on. Run it again to go on after a stop, or for new dates: what has nothing new is skipped. A frame is begun only where there is room for it on the disk.</source>
        <translation>Führt die ganze Kette für jeden Frame einer Tabelle aus. Eingabe: eine CSV-Datei mit einer Zeile je Frame: frame (ID, die heruntergeladen wird) oder folder (mit GEOC/) und auf Wunsch name, area (west/east/south/north), start_date, end_date, baseline_end, configuration. Ausgabe: ein Ordner mit einem Datenwürfel, einem Protokoll und einem Zustand je Frame, eine Tabelle von allen, nach Zustand gefärbte Polygone und ein STAC-Katalog.

Ein fehlgeschlagener Frame wird mit seinem Grund genannt, und die anderen gehen weiter. Führen Sie es erneut aus, um nach einem Halt weiterzumachen oder für neue Termine: was nichts Neues hat, wird übersprungen. Ein Frame wird nur begonnen, wo auf dem Datenträger Platz für ihn ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2200"/>
        <source>Runs with all dates</source>
        <translation>Läufe mit allen Terminen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2201"/>
        <source>Runs with resampled dates</source>
        <translation>Läufe mit neu gezogenen Terminen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2202"/>
        <source>Runs {stages} again in {name}; unticking and running brings everything back.</source>
        <translation>Führt {stages} in {name} erneut aus; Haken entfernen und erneut ausführen holt alles zurück.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2203"/>
        <source>Runs {stages} in the copy {name}; the original stays.</source>
        <translation>Führt {stages} in der Kopie {name} aus; das Original bleibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2206"/>
        <source>SPDX identifier of the licence of the data, such as CC-BY-4.0.</source>
        <translation>SPDX-Kennung der Lizenz der Daten, etwa CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2207"/>
        <source>STAC catalogue</source>
        <translation>STAC-Katalog</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2209"/>
        <source>Sample time series</source>
        <translation>Zeitreihen an Punkten auslesen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2210"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2211"/>
        <source>Save the picture</source>
        <translation>Das Bild speichern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2212"/>
        <source>Save the table</source>
        <translation>Die Tabelle speichern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2214"/>
        <source>Say which dates are farther from their trend line than this many standard deviations. LiCSAlert has none; its figures colour up to 5.</source>
        <translation>Nennt die Termine, die weiter als so viele Standardabweichungen von ihrer Trendlinie entfernt sind. LiCSAlert hat keine solche Schwelle; seine Abbildungen färben bis 5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2215"/>
        <source>Says how far each date of a datacube lies from what its baseline lets expect. In: a datacube and the sources separated from its baseline. Out: distances (NetCDF, in standard deviations of the baseline) and, beside that file, a table with one row per date, the status of the newest date (status.json, volcano_status.txt), the residual of the newest date as raster (mm, positive towards the satellite), the alert figure and a report.

Two numbers are told apart: the change in known deformation, which is the distance of the deformation source from its trend line, and new deformation, which is that of the residual that no source explains. The residual is measured over the whole image and in windows; unless you choose one, the farther from its trend counts. Beyond 3 is worth a look, beyond 5 is unlikely by chance.

Monitoring: run it again on a datacube with new dates and the same sources; earlier values stay as they are. Reference: Gaddes et al. (2019), doi:10.1029/2019JB017519</source>
        <translation>Sagt, wie weit jeder Termin eines Datenwürfels von dem entfernt liegt, was sein Basiszeitraum erwarten lässt. Eingabe: ein Datenwürfel und die aus seinem Basiszeitraum getrennten Quellen. Ausgabe: Abstände (NetCDF, in Standardabweichungen des Basiszeitraums) und neben dieser Datei eine Tabelle mit einer Zeile je Termin, der Status des neuesten Termins (status.json, volcano_status.txt), das Residuum des neuesten Termins als Raster (mm, positiv zum Satelliten hin), die Alarmabbildung und ein Bericht.

Zwei Zahlen werden unterschieden: die Änderung bekannter Deformation, also der Abstand der Deformationsquelle von ihrer Trendlinie, und neue Deformation, also der Abstand des Residuums, das keine Quelle erklärt. Das Residuum wird über das ganze Bild und in Fenstern gemessen; sofern Sie keines wählen, zählt das von seinem Trend weiter entfernte. Über 3 ist es beachtenswert, über 5 kaum zufällig.

Überwachung: führen Sie es erneut mit einem Datenwürfel mit neuen Terminen und denselben Quellen aus; frühere Werte bleiben, wie sie sind. Literatur: Gaddes et al. (2019), doi:10.1029/2019JB017519</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2216"/>
        <source>Says what the plugin finds of all that it can use, and how to get what is missing. In: nothing. Out: a table of the Python packages with their versions and the GDAL, PROJ and HDF5 that they are linked to, of LiCSBAS, LiCSAlert, licsar_extra, snaphu and Dask; with the command for this system where something is missing.

With a folder for an environment, the packages that the Python of QGIS lacks are installed there, from the Python package index, without rights of an administrator and without changing QGIS. The plugin uses them from then on; what QGIS has itself comes first.</source>
        <translation>Sagt, was die Erweiterung von allem findet, was sie verwenden kann, und wie man Fehlendes erhält. Eingabe: nichts. Ausgabe: eine Tabelle der Python-Pakete mit ihren Versionen und der GDAL-, PROJ- und HDF5-Bibliotheken, mit denen sie verbunden sind, von LiCSBAS, LiCSAlert, licsar_extra, snaphu und Dask; mit dem Befehl für dieses System, wo etwas fehlt.

Mit einem Ordner für eine Umgebung werden die Pakete, die dem Python von QGIS fehlen, dort installiert, aus dem Python Package Index, ohne Administratorrechte und ohne QGIS zu ändern. Die Erweiterung verwendet sie fortan; was QGIS selbst hat, hat Vorrang.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2219"/>
        <source>Score percentile</source>
        <translation>Perzentil der Bewertung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2220"/>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2223"/>
        <source>Semi-annual amplitude</source>
        <translation>Halbjahresamplitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2224"/>
        <source>Semi-annual amplitude (mm)</source>
        <translation>Halbjahresamplitude (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2225"/>
        <source>Semi-annual amplitude standard deviation (mm)</source>
        <translation>Standardabweichung der Halbjahresamplitude (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2226"/>
        <source>Semi-annual cosine</source>
        <translation>Halbjahreskosinus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2227"/>
        <source>Semi-annual sine</source>
        <translation>Halbjahressinus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2228"/>
        <source>Semi-annual term</source>
        <translation>Halbjahresterm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2239"/>
        <source>Separates the displacement of a datacube into independent sources: patterns that are found again and again, each with a time course. In: a datacube. Out: the sources (NetCDF) and, beside that file, the maps as raster with one band per source, tables (CSV) of sources, time courses (m, positive with the map's sign towards the satellite) and convergence, figures and a report.

Independent component analysis is run many times on resampled dates; patterns of all runs are clustered, and each dense cluster gives a source with a quality index Iq, at best 1. The number of components is chosen from a range by the agreement of the runs. A source is called deformation if its use grows with the time between dates, topographic if its map follows height, turbulent otherwise, and none where that is not clear.

For unrest detection set the end of the baseline. References: Gaddes et al. (2018), doi:10.1029/2018JB016210; Hyvärinen and Oja (2000), doi:10.1016/S0893-6080(00)00026-5</source>
        <translation>Trennt die Verschiebung eines Datenwürfels in unabhängige Quellen: Muster, die immer wieder gefunden werden, jedes mit einem Zeitverlauf. Eingabe: ein Datenwürfel. Ausgabe: die Quellen (NetCDF) und neben dieser Datei die Karten als Raster mit einem Kanal je Quelle, Tabellen (CSV) der Quellen, der Zeitverläufe (m, positiv mit dem Vorzeichen der Karte zum Satelliten hin) und der Konvergenz, Abbildungen und ein Bericht.

Die Unabhängigkeitsanalyse (ICA) läuft viele Male auf neu gezogenen Terminen; die Muster aller Läufe werden zu Clustern gruppiert, und jeder dichte Cluster ergibt eine Quelle mit einem Qualitätsindex Iq, bestenfalls 1. Die Anzahl der Komponenten wird aus einem Bereich nach der Übereinstimmung der Läufe gewählt. Eine Quelle heißt Deformation, wenn ihr Beitrag mit der Zeit zwischen Terminen wächst, topographisch, wenn ihre Karte der Höhe folgt, sonst turbulent, und keine, wo das nicht klar ist.

Für die Unruheerkennung setzen Sie das Ende des Basiszeitraums. Literatur: Gaddes et al. (2018), doi:10.1029/2018JB016210; Hyvärinen und Oja (2000), doi:10.1016/S0893-6080(00)00026-5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2240"/>
        <source>Separates the sources of a datacube, and then tells what differs from its baseline, as a graphical model. In: a datacube, and the end of the baseline. Out: the sources (maps in m, with their time courses), and the unrest detection (distances from the trends in standard deviations).

Both steps have their usual settings, and both take the dates up to the end of the baseline as quiet: choose it before the unrest that you look for. Run the two algorithms of &apos;6 Analysis&apos; by hand to change more.

References: Gaddes et al. (2018), https://doi.org/10.1029/2018JB015650; Gaddes et al. (2019), https://doi.org/10.1029/2019JB017519</source>
        <translation>Trennt die Quellen eines Datenwürfels und sagt dann, was von seinem Basiszeitraum abweicht, als grafisches Modell. Eingabe: ein Datenwürfel und das Ende des Basiszeitraums. Ausgabe: die Quellen (Karten in m, mit ihren Zeitverläufen) und die Unruheerkennung (Abstände von den Trends in Standardabweichungen).

Beide Schritte haben ihre üblichen Einstellungen, und beide nehmen die Termine bis zum Ende des Basiszeitraums als ruhig an: wählen Sie es vor der Unruhe, nach der Sie suchen. Führen Sie die beiden Algorithmen von '6 Analyse' von Hand aus, um mehr zu ändern.

Literatur: Gaddes et al. (2018), https://doi.org/10.1029/2018JB015650; Gaddes et al. (2019), https://doi.org/10.1029/2019JB017519</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2241"/>
        <source>Series of the datacube to separate: as inverted, or after the filter of stage 16, which has removed most of the atmosphere that the separation could recognise.</source>
        <translation>Zu trennende Zeitreihe des Datenwürfels: wie invertiert oder nach dem Filter der Stufe 16, der den größten Teil der Atmosphäre entfernt hat, die die Trennung erkennen könnte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2246"/>
        <source>Set of options; the table below has its values. Not set: &apos;alignsar&apos;, or the one that a configuration names; a batch_LiCSBAS.sh stands for &apos;licsbas&apos;.</source>
        <translation>Satz von Optionen; die Tabelle unten hat seine Werte. Nicht gesetzt: 'alignsar' oder der, den eine Konfiguration nennt; eine batch_LiCSBAS.sh steht für 'licsbas'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2247"/>
        <source>Sets unwrapped phase to no-data where coherence is low or where you say so. In: a stack. Out: a masked stack and the mask (1 = kept, 0 = masked).

The threshold on each pair&apos;s own coherence (AlignSAR uses 0.15) removes noise pair by pair and keeps a pixel in the good pairs; the threshold on the average coherence removes a pixel from all pairs. Polygons and pixel ranges remove areas such as sea or steep flanks from all pairs.</source>
        <translation>Setzt die abgewickelte Phase auf den Leerwert, wo die Kohärenz gering ist oder wo Sie es angeben. Eingabe: ein Stack. Ausgabe: ein maskierter Stack und die Maske (1 = behalten, 0 = maskiert).

Die Schwelle auf die eigene Kohärenz jedes Paars (AlignSAR verwendet 0.15) entfernt Rauschen Paar für Paar und behält ein Pixel in den guten Paaren; die Schwelle auf die mittlere Kohärenz entfernt ein Pixel aus allen Paaren. Polygone und Pixelbereiche entfernen Gebiete wie Meer oder steile Flanken aus allen Paaren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2249"/>
        <source>Settings of an earlier run (written beside its datacube), or your batch_LiCSBAS.sh. What you change above wins over it.</source>
        <translation>Einstellungen eines früheren Laufs (neben dessen Datenwürfel geschrieben) oder Ihre batch_LiCSBAS.sh. Was Sie oben ändern, hat Vorrang.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2250"/>
        <source>Share of loops with errors</source>
        <translation>Anteil fehlerhafter Schleifen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2251"/>
        <source>Share of missing interferograms</source>
        <translation>Anteil fehlender Interferogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2252"/>
        <source>Share of the coherence that is lost in January, less towards July.</source>
        <translation>Anteil der Kohärenz, der im Januar verloren geht, zum Juli hin weniger.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2253"/>
        <source>Share of the interferograms in which a patch is off by one phase cycle.</source>
        <translation>Anteil der Interferogramme, in denen ein Fleck um einen Phasenzyklus daneben liegt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2254"/>
        <source>Share of the interferograms that do not exist; those between neighbouring epochs always do.</source>
        <translation>Anteil der Interferogramme, die nicht existieren; die zwischen benachbarten Epochen existieren immer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2255"/>
        <source>Share of unwrapping errors</source>
        <translation>Anteil der Abwicklungsfehler</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2256"/>
        <source>Shift loops to their most frequent ambiguity</source>
        <translation>Schleifen um häufigste Mehrdeutigkeit verschieben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2258"/>
        <source>Shortest temporal baseline</source>
        <translation>Kürzeste zeitliche Basislinie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2261"/>
        <source>Shows a time series of LiCSBAS as it is: nothing is computed, and nothing is written into its folder. In: a time-series folder (TS_…) of any version since 2020, or its cum.h5 or cum_filt.h5. Out: velocity (mm/yr) and displacement in time (mm), positive towards the satellite, mask, quality, heights, the reference and the area covered.

What a folder lacks is listed in the log, and the rest is shown. Where a map is in both files, that of the series that is shown counts, because the two have different references.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Zeigt eine Zeitreihe von LiCSBAS, wie sie ist: nichts wird berechnet, und nichts wird in ihren Ordner geschrieben. Eingabe: ein Zeitreihenordner (TS_…) beliebiger Version seit 2020 oder dessen cum.h5 oder cum_filt.h5. Ausgabe: Geschwindigkeit (mm/yr) und Verschiebung im Zeitverlauf (mm), positiv zum Satelliten hin, Maske, Qualität, Höhen, die Referenz und das abgedeckte Gebiet.

Was einem Ordner fehlt, wird im Protokoll aufgeführt, und der Rest wird gezeigt. Wo eine Karte in beiden Dateien ist, zählt die der gezeigten Zeitreihe, weil die beiden verschiedene Referenzen haben.

Literatur: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2262"/>
        <source>Shows interferograms as they are: nothing is written into their folder. In: a folder of downloads (GEOC) or a stack (GEOCml…). Out: unwrapped phase (rad, positive away from the satellite; the colours begin again after 2π) and coherence (0 to 1) of each pair, shown in time from its first to its second date, and a table of the pairs: dates, days, perpendicular baseline (m), share of the pixels that have phase, mean coherence.

Where several pairs span a date, the shortest lies on top. All pairs of a large stack take a while to load: choose a year, or some pairs from the table.</source>
        <translation>Zeigt Interferogramme, wie sie sind: nichts wird in ihren Ordner geschrieben. Eingabe: ein Ordner mit Downloads (GEOC) oder ein Stack (GEOCml…). Ausgabe: abgewickelte Phase (rad, positiv vom Satelliten weg; die Farben beginnen nach 2π von vorn) und Kohärenz (0 bis 1) jedes Paars, zeitlich von seinem ersten bis zu seinem zweiten Datum gezeigt, und eine Tabelle der Paare: Termine, Tage, senkrechte Basislinie (m), Anteil der Pixel mit Phase, mittlere Kohärenz.

Wo mehrere Paare ein Datum überspannen, liegt das kürzeste oben. Das Laden aller Paare eines großen Stacks dauert eine Weile: wählen Sie ein Jahr oder einige Paare aus der Tabelle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2263"/>
        <source>Shows the outlines of the LiCSAR frames that meet an area, from the COMET portal, to click on. In: an area, or nothing for all frames. Out: a polygon layer with frame ID, relative orbit and direction. Its action &apos;Download this frame&apos; (Run Feature Action in the toolbar of attributes, or Identify) opens the download with the frame filled in.

The portal gives corners in a small file per frame; what it has said is kept in your cache, so that it is asked once. An outline is the hull of the corners. Frames overlap, and both directions cover most places: &apos;Download LiCSAR frame&apos; lists those that cover an area.

Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</source>
        <translation>Zeigt die Umrisse der LiCSAR-Frames, die ein Gebiet berühren, vom COMET-Portal, zum Anklicken. Eingabe: ein Gebiet oder nichts für alle Frames. Ausgabe: ein Polygonlayer mit Frame-ID, relativem Orbit und Richtung. Seine Aktion 'Diesen Frame herunterladen' (Objektaktion ausführen in der Attributwerkzeugleiste oder Objekte abfragen) öffnet den Download mit ausgefülltem Frame.

Das Portal gibt die Ecken in einer kleinen Datei je Frame; was es geantwortet hat, bleibt in Ihrem Cache, sodass es nur einmal abgefragt wird. Ein Umriss ist die Hülle der Ecken. Frames überlappen, und die meisten Orte sind von beiden Richtungen abgedeckt: 'LiCSAR-Frame herunterladen' führt diejenigen auf, die ein Gebiet abdecken.

Literatur: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2264"/>
        <source>Side of a window</source>
        <translation>Seitenlänge eines Fensters</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2265"/>
        <source>Side of the square blocks among which the reference window is chosen.</source>
        <translation>Seitenlänge der quadratischen Blöcke, unter denen das Referenzfenster gewählt wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2266"/>
        <source>Single-band GeoTIFFs to add, as a text their paths separated by semicolons. They are sampled at the nearest pixel and named after the file.</source>
        <translation>Hinzuzufügende einkanalige GeoTIFFs, als Text mit durch Semikolons getrennten Pfaden. Sie werden am nächsten Pixel abgetastet und nach der Datei benannt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2267"/>
        <source>Singular, gaps at the rate around them (experimental)</source>
        <translation>Singulär, Lücken mit umgebender Rate (experimentell)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2268"/>
        <source>Singular: gaps by the motion of the pixel (AlignSAR)</source>
        <translation>Singulär: Lücken nach der Pixelbewegung (AlignSAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2269"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2270"/>
        <source>Size of the image that is separated, as a share of the datacube&apos;s: 0.5 takes the mean of blocks of 2 x 2 pixels. Means are taken over whole pixels, so the nearest 1/n is in force. Empty: the largest 1/n that leaves about 10 000 pixels.</source>
        <translation>Größe des Bildes, das getrennt wird, als Anteil der des Datenwürfels: 0.5 nimmt das Mittel von Blöcken mit 2 x 2 Pixeln. Gemittelt wird über ganze Pixel, daher gilt das nächste 1/n. Leer: das größte 1/n, das etwa 10 000 Pixel übrig lässt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2271"/>
        <source>Skip the search for cut epochs</source>
        <translation>Suche nach Artikulationsepochen überspringen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2272"/>
        <source>Slope after Theil and Sen and scatter from the median absolute deviation, which single bad dates in the baseline do not spoil.</source>
        <translation>Steigung nach Theil und Sen und Streuung aus der mittleren absoluten Abweichung vom Median (MAD), die einzelne schlechte Termine im Basiszeitraum nicht verderben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2273"/>
        <source>Smallest cluster</source>
        <translation>Kleinster Cluster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2274"/>
        <source>Smallest magnitude</source>
        <translation>Kleinste Magnitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2275"/>
        <source>Smallest number of independent components that is tried.</source>
        <translation>Kleinste Anzahl unabhängiger Komponenten, die versucht wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2276"/>
        <source>So that the folder stac can be moved or uploaded alone; needs the room of the datacubes once more.</source>
        <translation>Damit der Ordner stac allein verschoben oder hochgeladen werden kann; braucht den Platz der Datenwürfel noch einmal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2279"/>
        <source>Solves the velocities of two or more datacubes, from ascending and descending orbits, for the motion to the east and upwards. In: datacubes with velocity and the directions E, N, U. Out: a GeoTIFF with east and up velocity (mm/yr) and their standard deviations (1σ), the number of lines of sight, and the RMS of the residuals where there are three or more.

The grid is that of the coarsest datacube, where two or more overlap. Motion to the north is neglected; some 15 % of it ends in the up velocity. All velocities must have the same reference: give one, where nothing moves, unless the datacubes were made with the same.

Wright et al. (2004), https://doi.org/10.1029/2003GL018827</source>
        <translation>Löst die Geschwindigkeiten von zwei oder mehr Datenwürfeln aus aufsteigenden und absteigenden Orbits nach der Bewegung nach Osten und aufwärts auf. Eingabe: Datenwürfel mit Geschwindigkeit und den Richtungen E, N, U. Ausgabe: ein GeoTIFF mit Ost- und Vertikalgeschwindigkeit (mm/yr) und deren Standardabweichungen (1σ), der Anzahl der Blickrichtungen und dem RMS der Residuen, wo es drei oder mehr sind.

Das Gitter ist das des gröbsten Datenwürfels, wo sich zwei oder mehr überlappen. Bewegung nach Norden wird vernachlässigt; etwa 15 % davon gehen in die Vertikalgeschwindigkeit ein. Alle Geschwindigkeiten müssen dieselbe Referenz haben: geben Sie eine an, wo sich nichts bewegt, sofern die Datenwürfel nicht mit derselben erstellt wurden.

Wright et al. (2004), https://doi.org/10.1029/2003GL018827</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2280"/>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2283"/>
        <source>Source of known deformation</source>
        <translation>Quelle der bekannten Deformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2285"/>
        <source>Sources (NetCDF)</source>
        <translation>Quellen (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2286"/>
        <source>Sources to keep</source>
        <translation>Zu behaltende Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2287"/>
        <source>South America</source>
        <translation>Südamerika</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2288"/>
        <source>Space (maps)</source>
        <translation>Raum (Karten)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2289"/>
        <source>Spatial filter width</source>
        <translation>Räumliche Filterbreite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2290"/>
        <source>Spatio-temporal consistency</source>
        <translation>Raumzeitliche Konsistenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2291"/>
        <source>Spatio-temporal consistency (mm)</source>
        <translation>Raumzeitliche Konsistenz (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2293"/>
        <source>Stack (GEOCml…) that the time series was made from, for the coherence. Empty: the one on record, or else the folder beside TS_&lt;name&gt; that is called &lt;name&gt;.</source>
        <translation>Stack (GEOCml…), aus dem die Zeitreihe gemacht wurde, für die Kohärenz. Leer: der verzeichnete, sonst der Ordner neben TS_&lt;name&gt;, der &lt;name&gt; heißt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2295"/>
        <source>Stage id to option names and values; wins over the preset and the parameters above. Stage ids: {ids}.</source>
        <translation>Stufen-ID zu Optionsnamen und Werten; hat Vorrang vor dem Parametersatz und den Parametern oben. Stufen-IDs: {ids}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2299"/>
        <source>Standard deviation of the Gaussian in space. Noise that is smooth over this distance but not in time is taken as atmosphere and removed. 0: no filtering.</source>
        <translation>Räumliche Standardabweichung der Gaußfunktion. Rauschen, das über diese Entfernung glatt ist, aber nicht zeitlich, gilt als Atmosphäre und wird entfernt. 0: keine Filterung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2300"/>
        <source>Standard deviation of the Gaussian in time. Motion smoother than this is kept. Not set: three times the mean interval between epochs. 0: no temporal step, so all that is smooth in space is removed, deformation too.</source>
        <translation>Zeitliche Standardabweichung der Gaußfunktion. Bewegung, die glatter als dies ist, bleibt erhalten. Nicht gesetzt: dreimal das mittlere Intervall zwischen Epochen. 0: kein zeitlicher Schritt, sodass alles räumlich Glatte entfernt wird, auch Deformation.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2301"/>
        <source>Standard deviation of the displacement (mm)</source>
        <translation>Standardabweichung der Verschiebung (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2302"/>
        <source>Standard deviation of the reference (mm)</source>
        <translation>Standardabweichung der Referenz (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2303"/>
        <source>Standard deviation of the velocity (mm/yr)</source>
        <translation>Standardabweichung der Geschwindigkeit (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2306"/>
        <source>Standard deviation per epoch</source>
        <translation>Standardabweichung je Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2307"/>
        <source>Standard deviation where a datacube has none</source>
        <translation>Standardabweichung, wo ein Datenwürfel keine hat</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2317"/>
        <source>Steady uplift</source>
        <translation>Gleichmäßige Hebung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2318"/>
        <source>Step</source>
        <translation>Sprung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2319"/>
        <source>Step along the line</source>
        <translation>Schrittweite entlang der Linie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2320"/>
        <source>Step of the grid.</source>
        <translation>Schrittweite des Gitters.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2321"/>
        <source>Step on {date} (mm, + towards satellite)</source>
        <translation>Sprung am {date} (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2322"/>
        <source>Step on {date}, standard deviation (mm)</source>
        <translation>Sprung am {date}, Standardabweichung (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2324"/>
        <source>Steps: yyyy-mm-dd, …</source>
        <translation>Sprünge: yyyy-mm-dd, …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2328"/>
        <source>Straight line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2331"/>
        <source>Stratified delay</source>
        <translation>Stratifizierte Verzögerung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2332"/>
        <source>Subset not connected</source>
        <translation>Teilnetz nicht verbunden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2333"/>
        <source>Subtract GACOS delay</source>
        <translation>GACOS-Verzögerung abziehen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2334"/>
        <source>Subtract phase that goes with height</source>
        <translation>Höhenabhängige Phase abziehen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2336"/>
        <source>Subtract the tropospheric delay before unwrapping, where fewer fringes make it easier, and leave it out of the result. Replaces stage 03. Pairs without delay maps are left out.</source>
        <translation>Zieht die troposphärische Verzögerung vor der Abwicklung ab, wo weniger Streifen sie erleichtern, und lässt sie im Ergebnis weg. Ersetzt Stufe 03. Paare ohne Verzögerungskarten werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2338"/>
        <source>Sudden uplift</source>
        <translation>Plötzliche Hebung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2340"/>
        <source>Surface fitted to every epoch and removed: 1 a plane, bl bilinear, 2 quadratic. Not set: none.</source>
        <translation>An jede Epoche angepasste und entfernte Fläche: 1 eine Ebene, bl bilinear, 2 quadratisch. Nicht gesetzt: keine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2344"/>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2353"/>
        <source>Table of own GeoTIFFs</source>
        <translation>Tabelle eigener GeoTIFFs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2357"/>
        <source>Table of the USGS, of the ISC or of an FDSN service; its earthquakes near the image become steps.</source>
        <translation>Tabelle des USGS, des ISC oder eines FDSN-Dienstes; dessen Erdbeben nahe dem Bild werden zu Sprüngen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2365"/>
        <source>Take pixels with unwrapping errors out of the interferograms of this time series; the inversion then does without them. The stack stays as it is.</source>
        <translation>Nimmt Pixel mit Abwicklungsfehlern aus den Interferogrammen dieser Zeitreihe heraus; die Inversion kommt dann ohne sie aus. Der Stack bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2369"/>
        <source>Takes the motion of the rigid tectonic plate, as seen in the line of sight, off the velocity of a datacube. In: a datacube with velocity and the directions E, N, U. Out: a GeoTIFF with the velocity without plate motion, and the plate motion that was taken off (mm/yr, positive towards the satellite).

Seen from the satellite, a plate that moves by some centimetres per year tilts a whole frame by some millimetres per year. The plate is found from the place of the image; near a boundary choose it yourself.

Altamimi et al. (2023), https://doi.org/10.1029/2023GL106373; Stephenson et al. (2022), https://doi.org/10.1029/2022GL099835</source>
        <translation>Zieht die Bewegung der starren tektonischen Platte, in Blickrichtung gesehen, von der Geschwindigkeit eines Datenwürfels ab. Eingabe: ein Datenwürfel mit Geschwindigkeit und den Richtungen E, N, U. Ausgabe: ein GeoTIFF mit der Geschwindigkeit ohne Plattenbewegung und der abgezogenen Plattenbewegung (mm/yr, positiv zum Satelliten hin).

Vom Satelliten aus gesehen kippt eine Platte, die sich um einige Zentimeter pro Jahr bewegt, einen ganzen Frame um einige Millimeter pro Jahr. Die Platte wird aus der Lage des Bildes bestimmt; nahe einer Grenze wählen Sie sie selbst.

Altamimi et al. (2023), https://doi.org/10.1029/2023GL106373; Stephenson et al. (2022), https://doi.org/10.1029/2022GL099835</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2370"/>
        <source>Takes the names of Sentinel-1 products apart. In: a text file with one name per line, such as input_S1_files.txt. Out: a table with mission, mode, product type, polarisation, start and stop (UTC), absolute and relative orbit, data-take, date, and the epoch as yyyymmdd, to plot or to join with other tables.

Lines that are no product names are listed in the log.</source>
        <translation>Zerlegt die Namen von Sentinel-1-Produkten. Eingabe: eine Textdatei mit einem Namen pro Zeile, etwa input_S1_files.txt. Ausgabe: eine Tabelle mit Mission, Modus, Produkttyp, Polarisation, Beginn und Ende (UTC), absolutem und relativem Orbit, Data-Take, Datum und der Epoche als yyyymmdd, zum Darstellen oder Verknüpfen mit anderen Tabellen.

Zeilen, die keine Produktnamen sind, werden im Protokoll aufgeführt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2372"/>
        <source>Temporal filter width</source>
        <translation>Zeitliche Filterbreite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2373"/>
        <source>Terms of use, as a name or address such as CC-BY-4.0; empty: left out.</source>
        <translation>Nutzungsbedingungen, als Name oder Adresse wie CC-BY-4.0; leer: weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2375"/>
        <source>Test for azimuth ramps</source>
        <translation>Auf Azimutrampen prüfen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2376"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span one of them are rejected.</source>
        <translation>Textdatei mit einem Datum pro Zeile (yyyymmdd oder yyyy-mm-dd), etwa Tage von Erdbeben; Interferogramme, die eines davon überspannen, werden verworfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2377"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span or touch one of them are not used. The method singular_gauss uses them, but fills no gap with the rate across a step. Not for the method only_sb.</source>
        <translation>Textdatei mit einem Datum pro Zeile (yyyymmdd oder yyyy-mm-dd), etwa Tage von Erdbeben; Interferogramme, die eines davon überspannen oder berühren, werden nicht verwendet. Die Methode singular_gauss verwendet sie, füllt aber keine Lücke mit der Rate über einen Sprung hinweg. Nicht für die Methode only_sb.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2378"/>
        <source>Text file with one interferogram per line to reject by hand.</source>
        <translation>Textdatei: je Zeile ein von Hand verworfenes Interferogramm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2379"/>
        <source>Text file with one interferogram per line to use instead of all that stage 11 kept.</source>
        <translation>Textdatei mit einem Interferogramm pro Zeile, die statt aller von Stufe 11 behaltenen zu verwenden sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2380"/>
        <source>Text file with one polygon lon1,lat1,lon2,lat2,… per line; blank lines and lines with # are comments.</source>
        <translation>Textdatei mit einem Polygon lon1,lat1,lon2,lat2,… pro Zeile; leere Zeilen und Zeilen mit # sind Kommentare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2382"/>
        <source>Text file with one range x1:x2/y1:y2 per line; blank lines and lines with # are comments.</source>
        <translation>Textdatei mit einem Bereich x1:x2/y1:y2 pro Zeile; leere Zeilen und Zeilen mit # sind Kommentare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2383"/>
        <source>Text file with the columns pair, phase, coherence and, if known, baseline, and lines &apos;# name: value&apos; before them for sign, unit, wavelength and geometry. Not set: interferograms.csv in the folder.</source>
        <translation>Textdatei mit den Spalten pair, phase, coherence und, falls bekannt, baseline und davor Zeilen '# name: value' für Vorzeichen, Einheit, Wellenlänge und Geometrie. Nicht gesetzt: interferograms.csv im Ordner.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2396"/>
        <source>The GNSS value of an epoch is the mean over so many days before and after it.</source>
        <translation>Der GNSS-Wert einer Epoche ist das Mittel über so viele Tage davor und danach.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2400"/>
        <source>The alert view needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>Die Alarmansicht braucht das Python-Paket {name}. Bitte für das Python von QGIS installieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2410"/>
        <source>The best there is</source>
        <translation>Die beste vorhandene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2435"/>
        <source>The explorer needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>Der Explorer braucht das Python-Paket {name}. Bitte für das Python von QGIS installieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2444"/>
        <source>The form in which the catalogue holds the whole datacube, beside a file of each map. A Zarr store can be read in parts from a web server; it needs the Python package zarr. A link saves room, and holds while catalogue and datacube are moved together.</source>
        <translation>Die Form, in der der Katalog den ganzen Datenwürfel enthält, neben einer Datei für jede Karte. Ein Zarr-Speicher kann in Teilen von einem Webserver gelesen werden; er braucht das Python-Paket zarr. Ein Verweis spart Platz und gilt, solange Katalog und Datenwürfel gemeinsam verschoben werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2457"/>
        <source>The level of a trend line follows the mean of this many acquisitions before a date; its slope does not change. A longer line adapts more slowly, so it is more sensitive.</source>
        <translation>Das Niveau einer Trendlinie folgt dem Mittel von so vielen Aufnahmen vor einem Termin; ihre Steigung ändert sich nicht. Eine längere Linie passt sich langsamer an und ist daher empfindlicher.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2464"/>
        <source>The mask was not made.</source>
        <translation>Die Maske wurde nicht erstellt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2468"/>
        <source>The mean over the pixels within it is given, with their spread; 0 takes the pixel at the point.</source>
        <translation>Das Mittel über die Pixel innerhalb davon wird angegeben, mit ihrer Streuung; 0 nimmt das Pixel am Punkt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2469"/>
        <source>The mean over the pixels within it is held against the station.</source>
        <translation>Das Mittel über die Pixel innerhalb davon wird der Station gegenübergestellt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2477"/>
        <source>The network view needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>Die Netzansicht braucht das Python-Paket {name}. Bitte für das Python von QGIS installieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2479"/>
        <source>The one farther from its trend</source>
        <translation>Das weiter von seinem Trend entfernte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2480"/>
        <source>The one of the image</source>
        <translation>Die des Bildes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2481"/>
        <source>The one on which the middle of the image lies, or another one.</source>
        <translation>Die, auf der die Mitte des Bildes liegt, oder eine andere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2496"/>
        <source>The proxy set in QGIS is of a kind that downloads cannot use. Set an HTTP or SOCKS5 proxy in Settings &gt; Options &gt; Network.</source>
        <translation>Der in QGIS gesetzte Proxy ist von einer Art, die Downloads nicht verwenden können. Bitte einen HTTP- oder SOCKS5-Proxy in Einstellungen &gt; Optionen &gt; Netzwerk setzen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2512"/>
        <source>The same as the extent, as a layer.</source>
        <translation>Dasselbe wie die Ausdehnung, als Layer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2513"/>
        <source>The same seed gives the same files, another one another scene.</source>
        <translation>Derselbe Startwert ergibt dieselben Dateien, ein anderer eine andere Szene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2514"/>
        <source>The same seed gives the same result for any number of threads, on one machine with the same libraries; elsewhere, sources that separate badly may come out differently.</source>
        <translation>Derselbe Startwert ergibt mit jeder Anzahl von Threads dasselbe Ergebnis, auf einem Rechner mit denselben Bibliotheken; anderswo können schlecht trennbare Quellen anders ausfallen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2527"/>
        <source>The stages of the AlignSAR datacube one after the other, as a graphical model. In: a LiCSAR folder (GEOC) and a folder of GACOS delay maps. Out: the datacube (displacement in mm and velocity in mm/yr, positive towards the satellite), the stack and the time-series folder.

It has the settings of the preset &apos;alignsar&apos;: coherence mask 0.15, nullification, singular inversion. &apos;Run pipeline&apos; does the same and leaves out what has not changed. A model can be taken apart: open a copy of its file in the model designer, change steps or settings, and save it as a model of yours.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Die Stufen des AlignSAR-Datenwürfels nacheinander, als grafisches Modell. Eingabe: ein LiCSAR-Ordner (GEOC) und ein Ordner mit GACOS-Verzögerungskarten. Ausgabe: der Datenwürfel (Verschiebung in mm und Geschwindigkeit in mm/yr, positiv zum Satelliten hin), der Stack und der Zeitreihenordner.

Es hat die Einstellungen des Parametersatzes 'alignsar': Kohärenzmaske 0.15, Nullifizierung, singuläre Inversion. 'Prozesskette ausführen' tut dasselbe und lässt aus, was sich nicht geändert hat. Ein Modell lässt sich zerlegen: öffnen Sie eine Kopie seiner Datei im Modellentwurf, ändern Sie Schritte oder Einstellungen und speichern Sie es als eigenes Modell.

Literatur: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2528"/>
        <source>The stages of the AlignSAR datacube one after the other, without a correction of the troposphere, as a graphical model. In: a LiCSAR folder (GEOC). Out: the datacube (displacement in mm and velocity in mm/yr, positive towards the satellite), the stack and the time-series folder.

It has the settings of the preset &apos;alignsar&apos;: coherence mask 0.15, nullification, singular inversion. Without delay maps, displacement also holds the delay of the troposphere, which goes with height and season.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Die Stufen des AlignSAR-Datenwürfels nacheinander, ohne Korrektur der Troposphäre, als grafisches Modell. Eingabe: ein LiCSAR-Ordner (GEOC). Ausgabe: der Datenwürfel (Verschiebung in mm und Geschwindigkeit in mm/yr, positiv zum Satelliten hin), der Stack und der Zeitreihenordner.

Es hat die Einstellungen des Parametersatzes 'alignsar': Kohärenzmaske 0.15, Nullifizierung, singuläre Inversion. Ohne Verzögerungskarten enthält die Verschiebung auch die Verzögerung der Troposphäre, die mit Höhe und Jahreszeit geht.

Literatur: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2539"/>
        <source>The time series is masked anew. Filter it and export the datacube again, and both follow.</source>
        <translation>Die Zeitreihe ist neu maskiert. Filtern Sie sie und exportieren Sie den Datenwürfel erneut, dann folgen beide.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2545"/>
        <source>The velocity, or the displacement at every date, which the time slider of Google Earth plays.</source>
        <translation>Die Geschwindigkeit oder die Verschiebung an jedem Termin, die der Zeitschieber von Google Earth abspielt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2551"/>
        <source>There is no curve to save. Click the map first.</source>
        <translation>Keine Kurve zum Speichern. Zuerst in die Karte klicken.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2564"/>
        <source>Third</source>
        <translation>Drittes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2567"/>
        <source>This QGIS gives a raster a single time, so each epoch is a layer of its own. QGIS 3.38 or newer plays the displacement from one layer.</source>
        <translation>Dieses QGIS gibt einem Raster nur eine einzige Zeit, daher ist jede Epoche ein eigener Layer. QGIS 3.38 oder neuer spielt die Verschiebung aus einem Layer ab.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2568"/>
        <source>This mask is newer than the datacube; filter and export it again.</source>
        <translation>Diese Maske ist neuer als der Datenwürfel; filtern und exportieren Sie ihn erneut.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2569"/>
        <source>Threads that work at the same time; 0 uses every processor. The result does not depend on it.</source>
        <translation>Gleichzeitig arbeitende Threads; 0 verwendet alle Prozessoren. Das Ergebnis hängt nicht davon ab.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2570"/>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2571"/>
        <source>Thumbnails across the alert figure</source>
        <translation>Miniaturbilder quer über die Alarmabbildung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2572"/>
        <source>Tick</source>
        <translation>Anhaken</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2573"/>
        <source>Tick the selected pairs, or take their ticks away</source>
        <translation>Die gewählten Paare anhaken oder ihre Haken entfernen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2574"/>
        <source>Time (time courses)</source>
        <translation>Zeit (Zeitverläufe)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2576"/>
        <source>Time for the server or the other run.</source>
        <translation>Zeit für den Server oder den anderen Lauf.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2577"/>
        <source>Time of the decay</source>
        <translation>Abklingzeit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2578"/>
        <source>Time-out</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2581"/>
        <source>Times the usual part of the delay that depends on height.</source>
        <translation>Vielfaches des üblichen höhenabhängigen Verzögerungsanteils.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2582"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2583"/>
        <source>Title of the catalogue.</source>
        <translation>Titel des Katalogs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2584"/>
        <source>Title of the collection.</source>
        <translation>Titel der Sammlung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2585"/>
        <source>Title of the data set. Empty: made from the frame and the dates.</source>
        <translation>Titel des Datensatzes. Leer: aus dem Frame und den Terminen gebildet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2589"/>
        <source>Tolerance of FastICA</source>
        <translation>Toleranz von FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2591"/>
        <source>True velocity (mm/yr, + towards satellite)</source>
        <translation>Wahre Geschwindigkeit (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2593"/>
        <source>Turbulent delay</source>
        <translation>Turbulente Verzögerung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2595"/>
        <source>Turns the network of interferograms into a displacement time series and a velocity for every pixel. In: a stack and its time-series folder. Out: cum.h5 (mm, positive towards the satellite), velocity (mm/yr), residuals, gaps and other quality rasters.

NSBAS bridges gaps of a pixel's network by the straight line that fits best. 'singular' (AlignSAR's choice) ties the parts by the motion of the pixel, which may bend. A pixel is solved when it has more pairs than the minimum ratio times the number of epochs.

References: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</source>
        <translation>Macht aus dem Netz der Interferogramme eine Verschiebungszeitreihe und eine Geschwindigkeit für jedes Pixel. Eingabe: ein Stack und sein Zeitreihenordner. Ausgabe: cum.h5 (mm, positiv zum Satelliten hin), Geschwindigkeit (mm/yr), Residuen, Lücken und weitere Qualitätsraster.

NSBAS überbrückt Lücken im Netz eines Pixels mit der am besten passenden Geraden. 'singular' (die Wahl von AlignSAR) verbindet die Teile durch die Bewegung des Pixels, die gekrümmt sein darf. Ein Pixel wird gelöst, wenn es mehr Paare hat als die Mindestzahl je Epoche mal die Anzahl der Epochen.

Literatur: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2600"/>
        <source>Typical standard deviation of the atmospheric delay of one epoch.</source>
        <translation>Typische Standardabweichung der atmosphärischen Verzögerung einer Epoche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2601"/>
        <source>Undo ticks</source>
        <translation>Haken rückgängig machen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2603"/>
        <source>Unit of plain tables</source>
        <translation>Einheit einfacher Tabellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2604"/>
        <source>Unit of the .unw files. Values in mm or m must be positive towards the satellite.</source>
        <translation>Einheit der .unw-Dateien. Werte in mm oder m müssen zum Satelliten hin positiv sein.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2605"/>
        <source>Unit of the interferograms</source>
        <translation>Einheit der Interferogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2606"/>
        <source>Unit of the values</source>
        <translation>Einheit der Werte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2610"/>
        <source>Unrest (NetCDF)</source>
        <translation>Unruhe (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2611"/>
        <source>Unwrap a coarse image first</source>
        <translation>Zuerst ein grobes Bild abwickeln</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2613"/>
        <source>Unwrap only this box: west, east, south, north. The pixels whose centres are nearest to its edges are included, and some more around it are looked at.</source>
        <translation>Wickelt nur dieses Rechteck ab: West, Ost, Süd, Nord. Die Pixel, deren Mitten seinen Rändern am nächsten liegen, gehören dazu, und einige mehr rundherum werden mit betrachtet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2614"/>
        <source>Unwrap the image at ten or twenty looks first and subtract its smooth part; helps with many fringes and large areas of low coherence.</source>
        <translation>Wickelt das Bild zuerst mit zehn oder zwanzig Looks ab und zieht dessen glatten Teil ab; hilft bei vielen Streifen und großen Gebieten geringer Kohärenz.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2615"/>
        <source>Unwrap the sea as well; else only what the raster &lt;frame&gt;.geo.landmask.tif, if there is one, says is land.</source>
        <translation>Wickelt auch das Meer ab; sonst nur, was laut Raster &lt;frame&gt;.geo.landmask.tif, falls vorhanden, Land ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2621"/>
        <source>Up velocity (mm/yr, + upwards)</source>
        <translation>Vertikalgeschwindigkeit (mm/yr, + aufwärts)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2622"/>
        <source>Up velocity standard deviation (mm/yr)</source>
        <translation>Standardabweichung der Vertikalgeschwindigkeit (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2625"/>
        <source>Uplift above the deep magma source in a single moment, halfway through the series.</source>
        <translation>Hebung über der tiefen Magmaquelle in einem einzigen Augenblick, auf halbem Weg durch die Reihe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2626"/>
        <source>Uplift above the deep magma source, throughout the series.</source>
        <translation>Hebung über der tiefen Magmaquelle, während der ganzen Reihe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2627"/>
        <source>Uplift above the shallow magma source at the last epoch. It begins halfway and grows with the square of time.</source>
        <translation>Hebung über der flachen Magmaquelle an der letzten Epoche. Sie beginnt auf halbem Weg und wächst mit dem Quadrat der Zeit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2628"/>
        <source>Upper end of the colours. Not set: 99th percentile of the magnitude.</source>
        <translation>Oberes Ende der Farben. Nicht gesetzt: 99. Perzentil des Betrags.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2632"/>
        <source>Use every threshold as it is, even when no pixel at all passes. By default such a threshold is moved to the next whole number that the best pixel passes, with a warning.</source>
        <translation>Verwendet jede Schwelle, wie sie ist, auch wenn gar kein Pixel sie erfüllt. In der Voreinstellung wird eine solche Schwelle mit einer Warnung auf die nächste ganze Zahl verschoben, die das beste Pixel erfüllt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2636"/>
        <source>Use the mask</source>
        <translation>Die Maske verwenden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2637"/>
        <source>Use the phases as they were before stage 12 corrected or removed loop errors.</source>
        <translation>Verwendet die Phasen, wie sie waren, bevor Stufe 12 Schleifenfehler korrigierte oder entfernte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2638"/>
        <source>Values beyond it, up or down, have the full colour.</source>
        <translation>Werte jenseits davon, auf- oder abwärts, haben volle Farbe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2639"/>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2642"/>
        <source>Velocity</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2644"/>
        <source>Velocity (mm/yr, + towards satellite)</source>
        <translation>Geschwindigkeit (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2649"/>
        <source>Velocity from time series</source>
        <translation>Geschwindigkeit aus Zeitreihe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2651"/>
        <source>Velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Geschwindigkeit in der Maske (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2652"/>
        <source>Velocity is absolute</source>
        <translation>Geschwindigkeit ist absolut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2654"/>
        <source>Velocity of the reconstruction (mm/yr, + towards satellite)</source>
        <translation>Geschwindigkeit der Rekonstruktion (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2655"/>
        <source>Velocity standard deviation (mm/yr)</source>
        <translation>Standardabweichung der Geschwindigkeit (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2657"/>
        <source>Velocity without plate motion (mm/yr, + towards satellite)</source>
        <translation>Geschwindigkeit ohne Plattenbewegung (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2661"/>
        <source>Velocity, unmasked (mm/yr, + towards satellite)</source>
        <translation>Geschwindigkeit, unmaskiert (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2662"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2663"/>
        <source>Vertical (VV)</source>
        <translation>Vertikal (VV)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2664"/>
        <source>Vertical to horizontal (VH)</source>
        <translation>Vertikal zu horizontal (VH)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2666"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2668"/>
        <source>Wanted position from the left</source>
        <translation>Gewünschte Position von links</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2669"/>
        <source>Wanted position from the top</source>
        <translation>Gewünschte Position von oben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2670"/>
        <source>Wanted position on the map</source>
        <translation>Gewünschte Position auf der Karte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2674"/>
        <source>Wavelength</source>
        <translation>Wellenlänge</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2676"/>
        <source>Web address of the KML file. Empty: it is left out.</source>
        <translation>Webadresse der KML-Datei. Leer: sie wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2677"/>
        <source>Web address of the folder that holds all LiCSAR products.</source>
        <translation>Webadresse des Ordners mit allen LiCSAR-Produkten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2678"/>
        <source>Web address of the list of Sentinel-1 products. Empty: it is left out.</source>
        <translation>Webadresse der Liste der Sentinel-1-Produkte. Leer: sie wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2679"/>
        <source>Web address of the preview GeoTIFF. Empty: it is left out.</source>
        <translation>Webadresse des Vorschau-GeoTIFFs. Leer: es wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2680"/>
        <source>Web address of the published datacube (ITSBD), a large NetCDF file. Empty: it is left out.</source>
        <translation>Webadresse des veröffentlichten Datenwürfels (ITSBD), einer großen NetCDF-Datei. Leer: er wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2681"/>
        <source>Web page of the creator</source>
        <translation>Webseite des Urhebers</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2682"/>
        <source>Weigh by the standard deviations</source>
        <translation>Mit den Standardabweichungen gewichten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2684"/>
        <source>Weigh every epoch by the standard deviation that the datacube has of it, if it has them.</source>
        <translation>Gewichtet jede Epoche mit der Standardabweichung, die der Datenwürfel von ihr hat, falls vorhanden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2685"/>
        <source>Weigh interferograms by their mean coherence</source>
        <translation>Interferogramme nach mittlerer Kohärenz gewichten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2686"/>
        <source>Weight of coherence</source>
        <translation>Gewicht der Kohärenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2687"/>
        <source>Weight of coverage</source>
        <translation>Gewicht der Abdeckung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2688"/>
        <source>Weight of rough terrain</source>
        <translation>Gewicht des rauen Geländes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2689"/>
        <source>Weight of the straight line in the NSBAS method, relative to an interferogram. It matters only where the network falls apart.</source>
        <translation>Gewicht der Geraden in der NSBAS-Methode, relativ zu einem Interferogramm. Es spielt nur eine Rolle, wo das Netz zerfällt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2690"/>
        <source>Weight of unwrapping components</source>
        <translation>Gewicht der Abwicklungskomponenten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2691"/>
        <source>Weighting</source>
        <translation>Gewichtung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2693"/>
        <source>What does the work. Empty: what Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR say, else the built-in engine. The settings also say where the program and its Python are. Results of both engines go into the same folders, and either can go on from them.</source>
        <translation>Was die Arbeit tut. Leer: was Einstellungen &gt; Optionen &gt; Verarbeitung &gt; Datenanbieter &gt; AlignSAR vorgibt, sonst der eingebaute Rechenkern. Die Einstellungen nennen auch, wo das Programm und sein Python liegen. Ergebnisse beider Rechenkerne kommen in dieselben Ordner, und jeder kann von ihnen aus weitermachen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2694"/>
        <source>What each criterion of the noise mask says of the newest pixel</source>
        <translation>Was jedes Kriterium der Rauschmaske zum neuesten Pixel sagt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2699"/>
        <source>What makes the series unique where the network of a pixel falls apart: NSBAS lets the parts follow one straight line (weighted by gamma); singular (of AlignSAR) ties them by the pixel&apos;s own motion, a line that bends as far as the series shows (compatible: smallest increments, gaps at the mean rate); singular_gauss (experimental) fills them at the rate of the intervals around them, weighted by a Gaussian in time; only_sb inverts nothing but pixels that have a value in every interferogram.</source>
        <translation>Was die Zeitreihe eindeutig macht, wo das Netz eines Pixels zerfällt: NSBAS lässt die Teile einer Geraden folgen (gewichtet mit Gamma); singular (von AlignSAR) verbindet sie durch die eigene Bewegung des Pixels, eine Linie, die sich so weit krümmt, wie die Zeitreihe es zeigt (kompatibel: kleinste Inkremente, Lücken mit der mittleren Rate); singular_gauss (experimentell) füllt sie mit der Rate der umgebenden Intervalle, zeitlich mit einer Gaußfunktion gewichtet; only_sb invertiert nur Pixel, die in jedem Interferogramm einen Wert haben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2700"/>
        <source>What the folder holds. By default it is recognised.</source>
        <translation>Was der Ordner enthält. Normalerweise wird es erkannt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2702"/>
        <source>What the portal has said is kept; the list of frames for 30 days. On: everything is asked for anew.</source>
        <translation>Was das Portal geantwortet hat, wird behalten; die Liste der Frames 30 Tage lang. Ein: alles wird neu abgefragt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2703"/>
        <source>What the results of a frame take on disk, of what is not there yet.</source>
        <translation>Was die Ergebnisse eines Frames auf dem Datenträger belegen, soweit noch nicht vorhanden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2704"/>
        <source>What the sources do not explain</source>
        <translation>Was die Quellen nicht erklären</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2707"/>
        <source>When values outside loops are dropped: look for loops in the phases that stage 12 left, instead of those before it removed loop errors.</source>
        <translation>Wenn Werte außerhalb von Schleifen weggelassen werden: sucht Schleifen in den Phasen, die Stufe 12 übrig gelassen hat, statt in denen vor der Entfernung von Schleifenfehlern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2708"/>
        <source>Where the data set was made; empty: left out.</source>
        <translation>Wo der Datensatz erstellt wurde; leer: weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2709"/>
        <source>Where the reference is wanted, as a fraction of the image height; of the blocks with a high score the nearest one is taken.</source>
        <translation>Wo die Referenz gewünscht ist, als Bruchteil der Bildhöhe; von den Blöcken mit hoher Bewertung wird der nächstgelegene genommen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2710"/>
        <source>Where the reference is wanted, as a fraction of the image width; of the blocks with a high score the nearest one is taken.</source>
        <translation>Wo die Referenz gewünscht ist, als Bruchteil der Bildbreite; von den Blöcken mit hoher Bewertung wird der nächstgelegene genommen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2711"/>
        <source>Where the reference is wanted, longitude and latitude; of the blocks with a high score the nearest one is taken. Not set: the position in the image that the two fractions give.</source>
        <translation>Wo die Referenz gewünscht ist, geographische Länge und Breite; von den Blöcken mit hoher Bewertung wird der nächstgelegene genommen. Nicht gesetzt: die Position im Bild, die die zwei Bruchteile angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2713"/>
        <source>Where the stack is edited, keep no .unw.ori files. The change cannot be undone and a second run starts from the nullified data.</source>
        <translation>Behält dort, wo der Stack verändert wird, keine .unw.ori-Dateien. Die Änderung lässt sich nicht rückgängig machen, und ein zweiter Lauf beginnt mit den nullifizierten Daten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2717"/>
        <source>Which series becomes the columns of dates, in mm, positive towards the satellite.</source>
        <translation>Welche Zeitreihe zu den Spalten der Termine wird, in mm, positiv zum Satelliten hin.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2718"/>
        <source>Which series of the datacube. The best one is the filtered displacement, else the one without filter.</source>
        <translation>Welche Zeitreihe des Datenwürfels. Die beste ist die gefilterte Verschiebung, sonst die ohne Filter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2719"/>
        <source>Whole datacube as</source>
        <translation>Ganzer Datenwürfel als</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2721"/>
        <source>Why a pixel is masked</source>
        <translation>Warum ein Pixel maskiert ist</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2722"/>
        <source>Why masked?</source>
        <translation>Warum maskiert?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2725"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2726"/>
        <source>Width of a thumbnail as a fraction of the time axis.</source>
        <translation>Breite eines Miniaturbilds als Bruchteil der Zeitachse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2727"/>
        <source>Width of the swath</source>
        <translation>Breite des Streifens</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2728"/>
        <source>Windows with fewer valid pixels do not count.</source>
        <translation>Fenster mit weniger gültigen Pixeln zählen nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2730"/>
        <source>With acceleration</source>
        <translation>Mit Beschleunigung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2732"/>
        <source>With all pairs as images, so many are drawn at random where there are more.</source>
        <translation>Mit allen Paaren als Bildern werden so viele zufällig gezogen, wo es mehr gibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2734"/>
        <source>With the rule &apos;stable&apos;, the mean quality index Iq that the sources must reach.</source>
        <translation>Bei der Regel 'stable' der mittlere Qualitätsindex Iq, den die Quellen erreichen müssen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2735"/>
        <source>Without dates that cost more than they bring</source>
        <translation>Ohne Termine, die mehr kosten als bringen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2740"/>
        <source>Worst loop (rad)</source>
        <translation>Schlechteste Schleife (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2741"/>
        <source>Wrapped phase</source>
        <translation>Gewickelte Phase</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2744"/>
        <source>Write a PNG of every interferogram without data in the reference window.</source>
        <translation>Schreibt ein PNG von jedem Interferogramm ohne Daten im Referenzfenster.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2745"/>
        <source>Write a PNG of every loop that was judged and of every raster. This takes a few minutes for a large network.</source>
        <translation>Schreibt ein PNG von jeder beurteilten Schleife und von jedem Raster. Dies dauert bei einem großen Netz einige Minuten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2746"/>
        <source>Write a PNG per pair for looking through: before, after and correction side by side, and the corrected phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Schreibt ein PNG je Paar zum Durchsehen: davor, danach und Korrektur nebeneinander, und die korrigierte Phase. Ein Farbzyklus ist 6π (3π im L-Band).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2747"/>
        <source>Write a PNG per pair for looking through: the masked phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Schreibt ein PNG je Paar zum Durchsehen: die maskierte Phase. Ein Farbzyklus ist 6π (3π im L-Band).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2748"/>
        <source>Write a PNG per pair for looking through: the phase in the new area. A colour cycle is 6π (3π in L-band).</source>
        <translation>Schreibt ein PNG je Paar zum Durchsehen: die Phase im neuen Gebiet. Ein Farbzyklus ist 6π (3π im L-Band).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2749"/>
        <source>Write a PNG per pair for looking through: unwrapped phase; also height and intensity. A colour cycle is 6π (3π in L-band).</source>
        <translation>Schreibt ein PNG je Paar zum Durchsehen: abgewickelte Phase; außerdem Höhe und Intensität. Ein Farbzyklus ist 6π (3π im L-Band).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2750"/>
        <source>Write a PNG per pair of the coherence on a logarithmic scale.</source>
        <translation>Schreibt ein PNG je Paar der Kohärenz auf logarithmischer Skala.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2751"/>
        <source>Write a catalogue of all datacubes to the folder stac of the results, with links to the datacubes beside it.</source>
        <translation>Schreibt einen Katalog aller Datenwürfel in den Ordner stac der Ergebnisse, mit Verweisen auf die Datenwürfel daneben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2752"/>
        <source>Write cloud-optimised GeoTIFFs (COG), with tiles and overviews, which need no whole download to be seen.</source>
        <translation>Schreibt cloud-optimierte GeoTIFFs (COG) mit Kacheln und Übersichten, die zum Ansehen nicht ganz heruntergeladen werden müssen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2764"/>
        <source>Writes a copy of a datacube whose displacement and velocity are relative to another place, another date, or both. In: a datacube, and a point or the polygons of an area. Out: a datacube with everything that the first one has.

The median of the reference pixels that have a value at every epoch becomes 0 at every epoch; displacement becomes 0 everywhere on the reference date. Choose a place that stands still, is coherent, and is near what you look at, because atmosphere grows with the distance. A point wins over an area.</source>
        <translation>Schreibt eine Kopie eines Datenwürfels, deren Verschiebung und Geschwindigkeit sich auf einen anderen Ort, ein anderes Datum oder beides beziehen. Eingabe: ein Datenwürfel und ein Punkt oder die Polygone eines Gebiets. Ausgabe: ein Datenwürfel mit allem, was der erste hat.

Der Median der Referenzpixel, die an jeder Epoche einen Wert haben, wird an jeder Epoche 0; die Verschiebung wird am Referenzdatum überall 0. Wählen Sie einen Ort, der stillsteht, kohärent ist und nahe am untersuchten Ort liegt, weil die Atmosphäre mit der Entfernung wächst. Ein Punkt hat Vorrang vor einem Gebiet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2765"/>
        <source>Writes a datacube as static STAC catalogue, which can be put on a web server, searched, and read map by map. In: a datacube, also one of LiCSBAS. Out: a folder with collection.json and an item, which has a cloud-optimised GeoTIFF of each map (in the units of the datacube; displacement and velocity positive towards the satellite), the whole datacube as NetCDF or Zarr store, and a thumbnail.

All links are relative, so that the folder can be moved. The item has the STAC extensions datacube, projection, sar, sat, view, file and insar, as far as the datacube says what they need.

https://stacspec.org</source>
        <translation>Schreibt einen Datenwürfel als statischen STAC-Katalog, der auf einen Webserver gelegt, durchsucht und Karte für Karte gelesen werden kann. Eingabe: ein Datenwürfel, auch einer von LiCSBAS. Ausgabe: ein Ordner mit collection.json und einem Element, das ein cloud-optimiertes GeoTIFF jeder Karte (in den Einheiten des Datenwürfels; Verschiebung und Geschwindigkeit positiv zum Satelliten hin), den ganzen Datenwürfel als NetCDF oder Zarr-Speicher und ein Miniaturbild hat.

Alle Verweise sind relativ, sodass der Ordner verschoben werden kann. Das Element hat die STAC-Erweiterungen datacube, projection, sar, sat, view, file und insar, soweit der Datenwürfel nennt, was sie brauchen.

https://stacspec.org</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2766"/>
        <source>Writes series of a datacube as GeoTIFFs whose bands carry their dates, for viewers that read no NetCDF: InsarViz (a band per date), EO Time Series Viewer (a file per date). In: a datacube. Out: a folder of GeoTIFFs in the unit of the datacube (displacement in mm, positive towards the satellite), no data as NaN.

The date of a band is its description (2020-06-01) and its metadata item DATE (20200601).</source>
        <translation>Schreibt Zeitreihen eines Datenwürfels als GeoTIFFs, deren Kanäle ihr Datum tragen, für Betrachter, die kein NetCDF lesen: InsarViz (ein Kanal je Termin), EO Time Series Viewer (eine Datei je Termin). Eingabe: ein Datenwürfel. Ausgabe: ein Ordner mit GeoTIFFs in der Einheit des Datenwürfels (Verschiebung in mm, positiv zum Satelliten hin), Leerwert als NaN.

Das Datum eines Kanals ist seine Beschreibung (2020-06-01) und sein Metadatenelement DATE (20200601).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2767"/>
        <source>Writes the AlignSAR datacube (ITSBD) of a time series as CF NetCDF, if wanted also as a Zarr store, with previews and coverage polygon. In: a time-series folder after stage 16. Out: displacement (mm) and velocity (mm/yr), positive towards the satellite, quality layers, amplitude, coherence, atmosphere, height and viewing geometry; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif; the area covered.

Amplitude needs the folder GEOC.MLI and the external atmosphere the folder GACOS in the work folder; what is absent is left out and listed. Displacement is relative to the reference pixel of stage 16 unless you give a reference area, and to the first epoch unless you give a reference date.

Conventions: CF-1.11, https://cfconventions.org; ACDD-1.3</source>
        <translation>Schreibt den AlignSAR-Datenwürfel (ITSBD) einer Zeitreihe als CF-NetCDF, auf Wunsch auch als Zarr-Speicher, mit Vorschauen und Abdeckungspolygon. Eingabe: ein Zeitreihenordner nach Stufe 16. Ausgabe: Verschiebung (mm) und Geschwindigkeit (mm/yr), positiv zum Satelliten hin, Qualitätslayer, Amplitude, Kohärenz, Atmosphäre, Höhe und Aufnahmegeometrie; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif; das abgedeckte Gebiet.

Die Amplitude braucht den Ordner GEOC.MLI und die externe Atmosphäre den Ordner GACOS im Arbeitsordner; was fehlt, wird weggelassen und aufgeführt. Die Verschiebung bezieht sich auf das Referenzpixel der Stufe 16, sofern Sie kein Referenzgebiet angeben, und auf die erste Epoche, sofern Sie kein Referenzdatum angeben.

Konventionen: CF-1.11, https://cfconventions.org; ACDD-1.3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2768"/>
        <source>Writes the displacement at dates, or between pairs of dates, as GeoTIFFs for other programs. In: a datacube. Out: a folder with yyyymmdd.tif for a date, yyyymmdd_yyyymmdd.tif for a difference (second minus first), in mm, positive towards the satellite, NaN where there is no value.

Cloud-optimised files (COG) can be put on a web server and are shown from there without download.</source>
        <translation>Schreibt die Verschiebung an Terminen oder zwischen Terminpaaren als GeoTIFFs für andere Programme. Eingabe: ein Datenwürfel. Ausgabe: ein Ordner mit yyyymmdd.tif für einen Termin, yyyymmdd_yyyymmdd.tif für eine Differenz (zweiter minus erster), in mm, positiv zum Satelliten hin, NaN, wo kein Wert ist.

Cloud-optimierte Dateien (COG) können auf einen Webserver gelegt und von dort ohne Download gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2769"/>
        <source>Writes the pixels of a datacube as points that viewers of persistent scatterers read: InSAR Explorer, PS Time Series Viewer, InSAR Time Series Viewer. In: a datacube. Out: a point for each pixel inside the mask, with its velocity and the standard deviation of it (velocity, v_stdev, mm/yr), mean coherence, height (m), and the displacement on each date (D20200601 …, mm), positive towards the satellite.

The ending says what is written: .gpkg, .csv (with longitude and latitude), .shp (up to 248 dates), .fgb or .geojson. PS Time Series Viewer reads time series from .shp only, and only complete ones.</source>
        <translation>Schreibt die Pixel eines Datenwürfels als Punkte, die Betrachter von Persistent Scatterers lesen: InSAR Explorer, PS Time Series Viewer, InSAR Time Series Viewer. Eingabe: ein Datenwürfel. Ausgabe: ein Punkt für jedes Pixel innerhalb der Maske, mit seiner Geschwindigkeit und deren Standardabweichung (velocity, v_stdev, mm/yr), mittlerer Kohärenz, Höhe (m) und der Verschiebung an jedem Termin (D20200601 …, mm), positiv zum Satelliten hin.

Die Endung bestimmt, was geschrieben wird: .gpkg, .csv (mit geographischer Länge und Breite), .shp (bis 248 Termine), .fgb oder .geojson. PS Time Series Viewer liest Zeitreihen nur aus .shp, und nur vollständige.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2770"/>
        <source>Writes the settings of a run as variables of batch_LiCSBAS.sh, for a colleague who works with LiCSBAS. In: the configuration that &apos;Run pipeline&apos; writes beside every datacube, or a preset. Out: a shell file with all variables; put them in place of those in your batch_LiCSBAS.sh. A name that ends in .py gives the settings of the analyses for run_licsalert.py instead. Options that cannot be set there are listed in the log.</source>
        <translation>Schreibt die Einstellungen eines Laufs als Variablen von batch_LiCSBAS.sh, für Personen, die mit LiCSBAS arbeiten. Eingabe: die Konfiguration, die 'Prozesskette ausführen' neben jeden Datenwürfel schreibt, oder ein Parametersatz. Ausgabe: eine Shell-Datei mit allen Variablen; setzen Sie diese an die Stelle derer in Ihrer batch_LiCSBAS.sh. Ein Name, der auf .py endet, ergibt stattdessen die Einstellungen der Analysen für run_licsalert.py. Optionen, die dort nicht gesetzt werden können, werden im Protokoll aufgeführt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2771"/>
        <source>Writes the velocity, or the displacement in time, as a KMZ file for Google Earth and other viewers. In: a datacube. Out: a file with coloured maps laid on the ground, a legend and the reference; red is towards the satellite, and where there is no value the ground shows.

Displacement in time has a map per date, which the time slider plays.</source>
        <translation>Schreibt die Geschwindigkeit oder die Verschiebung im Zeitverlauf als KMZ-Datei für Google Earth und andere Betrachter. Eingabe: ein Datenwürfel. Ausgabe: eine Datei mit farbigen, auf den Boden gelegten Karten, einer Legende und der Referenz; rot ist zum Satelliten hin, und wo kein Wert ist, scheint der Boden durch.

Die Verschiebung im Zeitverlauf hat eine Karte je Termin, die der Zeitschieber abspielt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2781"/>
        <source>Your batch_LiCSBAS.sh, whose files are looked for beside it; or your run_licsalert.py.</source>
        <translation>Ihre batch_LiCSBAS.sh, deren Dateien neben ihr gesucht werden; oder Ihre run_licsalert.py.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2782"/>
        <source>Your run_licsalert.py, or what &apos;Import batch file&apos; made of it. What you set above wins over it.</source>
        <translation>Ihre run_licsalert.py oder was 'Batch-Datei importieren' daraus gemacht hat. Was Sie oben setzen, hat Vorrang.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2783"/>
        <source>Zarr store</source>
        <translation>Zarr-Speicher</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2806"/>
        <source>about 10 000 pixels</source>
        <translation>etwa 10 000 Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2808"/>
        <source>alignsar: the AlignSAR datacube, with both series, amplitude, coherence and atmosphere. plain: what LiCSBAS_out2nc writes without --alignsar, under its names (cum, vel, coh, rms, vstd, stc, mask …), of cum.h5; stage 16 is not needed, and nothing is masked unless every layer is. plain_filtered: the same of cum_filt.h5. Each of them follows CF, as --cf of LiCSBAS is meant to.</source>
        <translation>alignsar: der AlignSAR-Datenwürfel mit beiden Zeitreihen, Amplitude, Kohärenz und Atmosphäre. plain: was LiCSBAS_out2nc ohne --alignsar schreibt, unter dessen Namen (cum, vel, coh, rms, vstd, stc, mask …), aus cum.h5; Stufe 16 ist nicht nötig, und nichts wird maskiert, sofern nicht alle Layer maskiert werden. plain_filtered: dasselbe aus cum_filt.h5. Jeder folgt CF, wie es --cf von LiCSBAS soll.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2809"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2816"/>
        <source>an area, or the place as it is</source>
        <translation>ein Gebiet, oder der Ort wie bisher</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2825"/>
        <source>articulation epochs ({count})</source>
        <translation>Artikulationsepochen ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2826"/>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2828"/>
        <source>as many as the network has, plus 1</source>
        <translation>so viele, wie das Netz hat, plus 1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2829"/>
        <source>as the columns say</source>
        <translation>wie die Spalten angeben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2830"/>
        <source>as the table says</source>
        <translation>wie die Tabelle angibt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2836"/>
        <source>away from the satellite</source>
        <translation>vom Satelliten weg</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2842"/>
        <source>baseline not known</source>
        <translation>Basislinie nicht bekannt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2850"/>
        <source>bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2855"/>
        <source>by the two fractions</source>
        <translation>durch die zwei Bruchteile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2857"/>
        <source>centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2862"/>
        <source>closes</source>
        <translation>schließt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2866"/>
        <source>comes back</source>
        <translation>kommt zurück</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2871"/>
        <source>corrected on {share}</source>
        <translation>korrigiert bei {share}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2873"/>
        <source>cube: the pixels of the datacube, to each of which the time courses are fitted. sources: the pixels of the sources.</source>
        <translation>cube: die Pixel des Datenwürfels, an die jeweils die Zeitverläufe angepasst werden. sources: die Pixel der Quellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2875"/>
        <source>cumulative: displacement since the first date. incremental: between neighbouring dates. all: between every two dates.</source>
        <translation>cumulative: Verschiebung seit dem ersten Termin. incremental: zwischen benachbarten Terminen. all: zwischen je zwei Terminen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2876"/>
        <source>cycles of 2π</source>
        <translation>Zyklen von 2π</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2893"/>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2894"/>
        <source>estimated from its interferograms; 0 before they are downloaded</source>
        <translation>aus seinen Interferogrammen geschätzt; 0, bevor sie heruntergeladen sind</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2895"/>
        <source>every date</source>
        <translation>jeder Termin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2896"/>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2915"/>
        <source>frame or file name, first and last date</source>
        <translation>Frame- oder Dateiname, erstes und letztes Datum</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2917"/>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2918"/>
        <source>goes</source>
        <translation>fällt weg</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2920"/>
        <source>grid: the outer edges of the cube. valid: the outline of the pixels that have a velocity.</source>
        <translation>grid: die Außenkanten des Würfels. valid: der Umriss der Pixel, die eine Geschwindigkeit haben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2928"/>
        <source>in no loop</source>
        <translation>in keiner Schleife</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2935"/>
        <source>interferograms.csv in the folder</source>
        <translation>interferograms.csv im Ordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2960"/>
        <source>kept, bridge</source>
        <translation>behalten, Brücke</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2961"/>
        <source>kept, changed in places</source>
        <translation>behalten, stellenweise geändert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2962"/>
        <source>kept, in no loop</source>
        <translation>behalten, in keiner Schleife</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2964"/>
        <source>known deformation</source>
        <translation>bekannte Deformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2969"/>
        <source>longest connected time below {threshold}</source>
        <translation>längste verbundene Dauer unter {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2970"/>
        <source>loop errors above {threshold}</source>
        <translation>Schleifenfehler über {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2974"/>
        <source>mean coherence below {threshold}</source>
        <translation>mittlere Kohärenz unter {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2975"/>
        <source>mean loop closure above {threshold}</source>
        <translation>mittlerer Schleifenschluss über {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2976"/>
        <source>mean: mean of the valid pixels of a block, if at least half of them are valid. bilinear: as LiCSAlert, where pixels beside masked areas are drawn towards zero.</source>
        <translation>mean: Mittel der gültigen Pixel eines Blocks, wenn mindestens die Hälfte davon gültig ist. bilinear: wie LiCSAlert, wobei Pixel neben maskierten Gebieten zur Null hin gezogen werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2978"/>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2979"/>
        <source>millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2980"/>
        <source>minus the 99th percentile</source>
        <translation>minus das 99. Perzentil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2983"/>
        <source>mm, + towards satellite</source>
        <translation>mm, + zum Satelliten hin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2985"/>
        <source>network gaps above {threshold}</source>
        <translation>Netzlücken über {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2986"/>
        <source>new deformation</source>
        <translation>neue Deformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2989"/>
        <source>no earthquakes</source>
        <translation>keine Erdbeben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2999"/>
        <source>no steps</source>
        <translation>keine Sprünge</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3000"/>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3008"/>
        <source>not applied</source>
        <translation>nicht angewendet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3010"/>
        <source>not followed</source>
        <translation>nicht verfolgt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3011"/>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3012"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3021"/>
        <source>nullified on {share}</source>
        <translation>nullifiziert bei {share}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3032"/>
        <source>one pixel; two in a swath</source>
        <translation>ein Pixel; zwei in einem Streifen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3038"/>
        <source>own GeoTIFFs with a table</source>
        <translation>eigene GeoTIFFs mit einer Tabelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3039"/>
        <source>pairs that span
the interval</source>
        <translation>Paare, die das
Intervall überspannen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3040"/>
        <source>pairs without loop above {threshold}</source>
        <translation>Paare ohne Schleife über {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3044"/>
        <source>perpendicular baseline (m)</source>
        <translation>senkrechte Basislinie (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3052"/>
        <source>radians</source>
        <translation>Radiant</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3055"/>
        <source>ratio of loop errors above {threshold}</source>
        <translation>Anteil der Schleifenfehler über {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3057"/>
        <source>recognised</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3063"/>
        <source>rejected by hand</source>
        <translation>von Hand verworfen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3064"/>
        <source>rejected by {stage}</source>
        <translation>von {stage} verworfen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3065"/>
        <source>rejected:</source>
        <translation>verworfen:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3066"/>
        <source>rejected: RMS above the threshold</source>
        <translation>verworfen: RMS über der Schwelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3067"/>
        <source>rejected: RMS with the reference above the threshold</source>
        <translation>verworfen: RMS mit der Referenz über der Schwelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3068"/>
        <source>rejected: no value at the reference</source>
        <translation>verworfen: kein Wert an der Referenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3069"/>
        <source>rejected: {rule}</source>
        <translation>verworfen: {rule}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3070"/>
        <source>removed by hand</source>
        <translation>von Hand entfernt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3073"/>
        <source>residual above {threshold}</source>
        <translation>Residuum über {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3082"/>
        <source>score: the number whose runs agree best overall. stable: the largest number that gives as many sources with a sufficient mean quality. middle: the mean of fewest and most, rounded down, as ICASAR takes it when nobody moves its slider; other numbers are then not computed.</source>
        <translation>score: die Anzahl, deren Läufe insgesamt am besten übereinstimmen. stable: die größte Anzahl, die ebenso viele Quellen mit ausreichender mittlerer Qualität ergibt. middle: das Mittel aus kleinster und größter, abgerundet, wie ICASAR es nimmt, wenn niemand seinen Schieber bewegt; andere Anzahlen werden dann nicht berechnet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3086"/>
        <source>smooth (bilinear)</source>
        <translation>glatt (bilinear)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3090"/>
        <source>space: maps are made independent, the usual choice. time: time courses are.</source>
        <translation>space: die Karten werden unabhängig gemacht, die übliche Wahl. time: die Zeitverläufe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3092"/>
        <source>spatio-temporal inconsistency above {threshold}</source>
        <translation>raumzeitliche Inkonsistenz über {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3098"/>
        <source>stays masked</source>
        <translation>bleibt maskiert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3100"/>
        <source>subset of {count} epochs</source>
        <translation>Teilnetz von {count} Epochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3101"/>
        <source>suspect, no pair to blame</source>
        <translation>verdächtig, kein Paar als Ursache</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3104"/>
        <source>that of the datacube</source>
        <translation>wie beim Datenwürfel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3105"/>
        <source>that of the datacube where it is such an identifier, else &apos;other&apos;</source>
        <translation>die des Datenwürfels, wo sie eine solche Kennung ist, sonst 'other'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3106"/>
        <source>that of the datacube; IW for LiCSAR, which has no other</source>
        <translation>wie beim Datenwürfel; IW bei LiCSAR, das keinen anderen hat</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3108"/>
        <source>that of the products</source>
        <translation>das der Produkte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3109"/>
        <source>that of the series</source>
        <translation>das der Zeitreihe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3111"/>
        <source>the 99th percentile</source>
        <translation>das 99. Perzentil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3127"/>
        <source>the date as it is</source>
        <translation>das Datum wie bisher</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3135"/>
        <source>the first epoch</source>
        <translation>die erste Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3142"/>
        <source>the last epoch</source>
        <translation>die letzte Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3146"/>
        <source>the name of the folder</source>
        <translation>der Name des Ordners</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3148"/>
        <source>the one labelled deformation</source>
        <translation>die als Deformation bezeichnete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3151"/>
        <source>the ratio alone</source>
        <translation>nur der Anteil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3152"/>
        <source>the references of the datacubes</source>
        <translation>die Referenzen der Datenwürfel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3179"/>
        <source>three mean intervals</source>
        <translation>drei mittlere Intervalle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3183"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3184"/>
        <source>toward the satellite</source>
        <translation>zum Satelliten hin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3188"/>
        <source>unchanged values (nearest neighbour)</source>
        <translation>unveränderte Werte (nächster Nachbar)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3191"/>
        <source>unlikely by chance</source>
        <translation>kaum zufällig</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3194"/>
        <source>unwrapped pairs below {threshold}</source>
        <translation>abgewickelte Paare unter {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3204"/>
        <source>velocity standard deviation above {threshold}</source>
        <translation>Standardabweichung der Geschwindigkeit über {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3215"/>
        <source>worth a look</source>
        <translation>beachtenswert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3216"/>
        <source>would mend</source>
        <translation>würde beheben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3228"/>
        <source>{count} pixels</source>
        <translation>{count} Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3231"/>
        <source>{day} (mm)</source>
        <translation>{day} (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3232"/>
        <source>{first} – {second}, {days} days: {fate}</source>
        <translation>{first} – {second}, {days} Tage: {fate}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3233"/>
        <source>{kept} pixels kept: {gained} come back, {lost} go.</source>
        <translation>{kept} Pixel behalten: {gained} kommen zurück, {lost} fallen weg.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3244"/>
        <source>{layer} could not be written completely: {found} of {count} rows arrived, and {free} MB are free there. Make room, or choose another place.</source>
        <translation>{layer} konnte nicht vollständig geschrieben werden: {found} von {count} Zeilen kamen an, und dort sind {free} MB frei. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3253"/>
        <source>{name}: InSAR − GNSS, bias {bias:.1f} mm, RMS {rms:.1f} mm on {count} dates.</source>
        <translation>{name}: InSAR − GNSS, Bias {bias:.1f} mm, RMS {rms:.1f} mm an {count} Terminen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3256"/>
        <source>{name}: no value on {count} dates (×).</source>
        <translation>{name}: kein Wert an {count} Terminen (×).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3257"/>
        <source>{name}: no values here.</source>
        <translation>{name}: keine Werte hier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3260"/>
        <source>{path} cannot be written ({reason}). Choose another place or ending.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}). Bitte einen anderen Ort oder eine andere Endung wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3261"/>
        <source>{path} has no noise mask. Run &apos;Mask noise&apos; (stage 15).</source>
        <translation>{path} hat keine Rauschmaske. 'Rauschen maskieren' (Stufe 15) ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3270"/>
        <source>✓ passes</source>
        <translation>✓ bestanden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3271"/>
        <source>✗ decides</source>
        <translation>✗ entscheidet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3272"/>
        <source>✗ fails</source>
        <translation>✗ nicht bestanden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2715"/>
        <source>Where to write. Left empty: a temporary folder, which goes with QGIS.</source>
        <translation>Wohin geschrieben wird. Leer: ein temporärer Ordner, der mit QGIS verschwindet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="969"/>
        <source>Dask scheduler</source>
        <translation>Dask-Scheduler</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="708"/>
        <source>Azimuth displacement {first} – {second}</source>
        <translation>Azimutverschiebung {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="705"/>
        <source>Azimuth displacement (mm, + along the flight)</source>
        <translation>Azimutverschiebung (mm, + in Flugrichtung)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2"/>
        <source>%1 % of the closures of %2 loops at all pixels reach %3 rad.</source>
        <translation>%1 % der Schlüsse von %2 Schleifen bei allen Pixeln erreichen %3 rad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3"/>
        <source>%1 % of the pixels are masked.</source>
        <translation>%1 % der Pixel sind maskiert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="4"/>
        <source>%1 %2 Nothing was replaced.</source>
        <translation>%1 %2 Nichts wurde ersetzt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="5"/>
        <source>%1 %2, where %3 has %4</source>
        <translation>%1 %2, wo %3 %4 hat</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="6"/>
        <source>%1 %2: threshold not in the datacube</source>
        <translation>%1 %2: Schwelle nicht im Datenwürfel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="7"/>
        <source>%1 (%2) is known at no pixel, so nothing is masked by it.%3</source>
        <translation>%1 (%2) ist bei keinem Pixel bekannt, und maskiert daher nichts.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="8"/>
        <source>%1 (%2) moves %3 to %4 mm/yr%5, line of sight.</source>
        <translation>%1 (%2) bewegt sich %3 bis %4 mm/yr%5, in Blickrichtung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="9"/>
        <source>%1 (made by %2)</source>
        <translation>%1 (erzeugt von %2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="10"/>
        <source>%1 (quality %2)</source>
        <translation>%1 (Güte %2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="11"/>
        <source>%1 (quality %2, weak)</source>
        <translation>%1 (Güte %2, schwach)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="12"/>
        <source>%1 (window %2, %3 x %4 km)</source>
        <translation>%1 (Fenster %2, %3 x %4 km)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="13"/>
        <source>%1 Check the engine&apos;s folder and Python in the settings of QGIS.</source>
        <translation>%1 Ordner und Python des Rechenkerns in den Einstellungen von QGIS prüfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="14"/>
        <source>%1 Coverage and coherence are judged on the pixels with at least half as many data as the best ones instead.</source>
        <translation>%1 Abdeckung und Kohärenz werden stattdessen an den Pixeln mit mindestens halb so vielen Daten wie die besten beurteilt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="15"/>
        <source>%1 It runs in %2, which is not there or may not be entered; choose another folder.</source>
        <translation>%1 Es läuft in %2, das nicht da ist oder nicht betreten werden darf; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="16"/>
        <source>%1 Its baseline is not used.</source>
        <translation>%1 Dessen Basislinie wird nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="17"/>
        <source>%1 Its constants are not used.</source>
        <translation>%1 Dessen Konstanten werden nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="18"/>
        <source>%1 LiCSBAS rejects every interferogram then.</source>
        <translation>%1 LiCSBAS verwirft dann jedes Interferogramm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="19"/>
        <source>%1 Lower the thresholds, or mend the files.</source>
        <translation>%1 Die Schwellen senken, oder die Dateien in Ordnung bringen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="20"/>
        <source>%1 MB are needed beyond what is there, %2 MB are free at %3, and %4 GB have to remain free.</source>
        <translation>%1 MB werden zusätzlich gebraucht, %2 MB sind auf %3 frei, und %4 GB müssen frei bleiben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="21"/>
        <source>%1 Run it again, and it goes on from there.</source>
        <translation>%1 Erneut ausführen, und es geht von dort weiter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="22"/>
        <source>%1 So for %2 epochs.</source>
        <translation>%1 So bei %2 Epochen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="23"/>
        <source>%1 Step 01 downloads a frame.</source>
        <translation>%1 Schritt 01 lädt einen Frame herunter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="24"/>
        <source>%1 The %2 of the earlier run was kept.</source>
        <translation>%1 %2 des früheren Laufs wurde behalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="25"/>
        <source>%1 The displacement between them is not observed.</source>
        <translation>%1 Die Verschiebung dazwischen ist nicht beobachtet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="26"/>
        <source>%1 The fit uses heights of %2; the image has %3 to %4 m.</source>
        <translation>%1 Die Anpassung verwendet Höhen von %2; das Bild hat %3 bis %4 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="27"/>
        <source>%1 The stack has no %2: %3.</source>
        <translation>%1 Der Stack hat kein %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="28"/>
        <source>%1 There is no raster %2: %3.</source>
        <translation>%1 Es gibt kein Raster %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="29"/>
        <source>%1 What was made from earlier results of these stages is out of date or removed, the datacube too, until the chain is run again.</source>
        <translation>%1 Was aus früheren Ergebnissen dieser Stufen erstellt wurde, ist veraltet oder entfernt, auch der Datenwürfel, bis die Kette erneut ausgeführt wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="30"/>
        <source>%1 above %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="31"/>
        <source>%1 already has pairs that would be mixed with the new ones: %2.</source>
        <translation>%1 hat schon Paare, die mit den neuen vermischt würden: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="32"/>
        <source>%1 also has pairs that this run did not make and that later stages will use: %2.</source>
        <translation>%1 hat auch Paare, die dieser Lauf nicht erstellt hat und die spätere Stufen verwenden werden: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="33"/>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="34"/>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="35"/>
        <source>%1 became shorter while it was read.</source>
        <translation>%1 wurde beim Lesen kürzer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="36"/>
        <source>%1 belongs to the old reference date and has no values any more.</source>
        <translation>%1 gehört zum alten Referenzdatum und hat keine Werte mehr.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="37"/>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="38"/>
        <source>%1 cannot be a file, because Windows keeps that name.</source>
        <translation>%1 kann keine Datei sein, weil Windows diesen Namen für sich behält.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="39"/>
        <source>%1 cannot be a folder, because %2 is a file.</source>
        <translation>%1 kann kein Ordner sein, weil %2 eine Datei ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="40"/>
        <source>%1 cannot be a folder, because Windows keeps the name %2.</source>
        <translation>%1 kann kein Ordner sein, weil Windows den Namen %2 für sich behält.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="41"/>
        <source>%1 cannot be opened (%2).</source>
        <translation>%1 kann nicht geöffnet werden (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="42"/>
        <source>%1 cannot be opened as a layer: %2</source>
        <translation>%1 kann nicht als Layer geöffnet werden: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="43"/>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="44"/>
        <source>%1 cannot be read as HDF5 (%2).</source>
        <translation>%1 kann nicht als HDF5 gelesen werden (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="45"/>
        <source>%1 cannot be read as NetCDF (%2).</source>
        <translation>%1 kann nicht als NetCDF gelesen werden (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="46"/>
        <source>%1 cannot be read as a GeoTIFF (%2).</source>
        <translation>%1 kann nicht als GeoTIFF gelesen werden (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="47"/>
        <source>%1 cannot be read as a datacube (%2).</source>
        <translation>%1 kann nicht als Datenwürfel gelesen werden (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="48"/>
        <source>%1 cannot be read as a table (%2).</source>
        <translation>%1 kann nicht als Tabelle gelesen werden (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="49"/>
        <source>%1 cannot be read as polygons (%2).</source>
        <translation>%1 kann nicht als Polygone gelesen werden (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="50"/>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="51"/>
        <source>%1 cannot be shown on the map, because QGIS cannot open NetCDF files with a double quote, a backslash or bytes that are no text in their path.</source>
        <translation>%1 kann nicht auf der Karte gezeigt werden, weil QGIS keine NetCDF-Dateien mit doppeltem Anführungszeichen, umgekehrtem Schrägstrich oder Bytes, die kein Text sind, im Pfad öffnen kann.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="52"/>
        <source>%1 cannot be started: %2 %3 holds %4, which no program can be given.</source>
        <translation>%1 kann nicht gestartet werden: %2 %3 enthält %4, was keinem Programm übergeben werden kann.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="53"/>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="54"/>
        <source>%1 cannot be written: %2… is longer than %3 bytes.</source>
        <translation>%1 kann nicht geschrieben werden: %2… ist länger als %3 Bytes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="55"/>
        <source>%1 changed</source>
        <translation>%1 hat sich geändert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="56"/>
        <source>%1 changed while &apos;%2&apos; was running, so its result was not kept.</source>
        <translation>%1 änderte sich, während '%2' lief, so dass dessen Ergebnis nicht behalten wurde.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="57"/>
        <source>%1 changed while it was copied to %2.</source>
        <translation>%1 änderte sich, während es nach %2 kopiert wurde.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="58"/>
        <source>%1 components cannot be told apart from %2 dates and %3 pixels; at most %4 can.</source>
        <translation>%1 Komponenten sind aus %2 Terminen und %3 Pixeln nicht zu unterscheiden; höchstens %4 sind es.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="59"/>
        <source>%1 components: %2 of %3 runs converged (%4), after %5 iterations (median)%6</source>
        <translation>%1 Komponenten: %2 von %3 Läufen konvergierten (%4), nach %5 Iterationen (Median)%6</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="60"/>
        <source>%1 could not be started with %2: %3.</source>
        <translation>%1 konnte mit %2 nicht gestartet werden: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="61"/>
        <source>%1 could not be written (%2); %3 MB are free there.</source>
        <translation>%1 konnte nicht geschrieben werden (%2); %3 MB sind dort frei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="62"/>
        <source>%1 could not be written completely (%2); %3 MB are free at %4.</source>
        <translation>%1 konnte nicht vollständig geschrieben werden (%2); %3 MB sind auf %4 frei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="63"/>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="64"/>
        <source>%1 could not write %2 (%3).</source>
        <translation>%1 konnte %2 nicht schreiben (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="65"/>
        <source>%1 counts from %2 reference epochs (%3); all baselines were brought to %4.</source>
        <translation>%1 zählt von %2 Referenzepochen (%3); alle Basislinien wurden auf %4 gebracht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="66"/>
        <source>%1 covers %2 instead of %3.</source>
        <translation>%1 deckt %2 statt %3 ab.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="67"/>
        <source>%1 dates are beyond %2 σ%3 ….</source>
        <translation>%1 Termine liegen jenseits von %2 σ%3 ….</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="68"/>
        <source>%1 dates are beyond %2 σ%3.</source>
        <translation>%1 Termine liegen jenseits von %2 σ%3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="69"/>
        <source>%1 dates are beyond %2 σ: %3 ….</source>
        <translation>%1 Termine liegen jenseits von %2 σ: %3 ….</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="70"/>
        <source>%1 dates are beyond %2 σ: %3.</source>
        <translation>%1 Termine liegen jenseits von %2 σ: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="71"/>
        <source>%1 dates are new since the earlier result.</source>
        <translation>%1 Termine sind seit dem früheren Ergebnis neu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="72"/>
        <source>%1 dates have too few valid pixels and no distance: %2.</source>
        <translation>%1 Termine haben zu wenige gültige Pixel und keinen Abstand: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="73"/>
        <source>%1 dates of the earlier result are not in the datacube any more.</source>
        <translation>%1 Termine des früheren Ergebnisses sind nicht mehr im Datenwürfel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="74"/>
        <source>%1 dates without any value were left out: %2.</source>
        <translation>%1 Termine ohne jeden Wert wurden ausgelassen: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="75"/>
        <source>%1 declares the scale %2 and the offset %3, which leave nothing of its values.</source>
        <translation>%1 gibt die Skala %2 und den Versatz %3 an, die von den Werten nichts übrig lassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="76"/>
        <source>%1 does not end in %2 or %3.</source>
        <translation>%1 endet nicht auf %2 oder %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="77"/>
        <source>%1 does not end in %2.</source>
        <translation>%1 endet nicht auf %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="78"/>
        <source>%1 does not exist</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="79"/>
        <source>%1 does not exist, so velocity is not masked; run stage 15</source>
        <translation>%1 gibt es nicht, so dass die Geschwindigkeit nicht maskiert ist; Stufe 15 ausführen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="80"/>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="81"/>
        <source>%1 does not exist: this LiCSBAS is incomplete, or a version without this step.</source>
        <translation>%1 gibt es nicht: dieses LiCSBAS ist unvollständig, oder eine Version ohne diesen Schritt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="82"/>
        <source>%1 does not exist; correct the option &apos;work_folder&apos; or leave it out.</source>
        <translation>%1 gibt es nicht; die Option 'work_folder' berichtigen oder leer lassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="83"/>
        <source>%1 does not exist; run stage 15</source>
        <translation>%1 gibt es nicht; Stufe 15 ausführen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="84"/>
        <source>%1 does not fit: %2 MB are free at %3.</source>
        <translation>%1 passt nicht: %2 MB sind auf %3 frei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="85"/>
        <source>%1 does not know %2 and would not read %3.</source>
        <translation>%1 kennt %2 nicht und würde %3 nicht lesen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="86"/>
        <source>%1 does not know %2, which &apos;%3&apos; (%4 = %5) needs.</source>
        <translation>%1 kennt %2 nicht, das '%3' (%4 = %5) braucht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="87"/>
        <source>%1 does not lie on the grid of the frame&apos;s truth; was it made from another frame?</source>
        <translation>%1 liegt nicht auf dem Gitter der Wahrheit des Frames; wurde es aus einem anderen Frame erstellt?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="88"/>
        <source>%1 does not say the line of sight at %2 (E, N, U).</source>
        <translation>%1 sagt die Blickrichtung bei %2 nicht (E, N, U).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="89"/>
        <source>%1 does not say the unit of %2.</source>
        <translation>%1 sagt die Einheit von %2 nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="90"/>
        <source>%1 does not say where it lies; it is truncated or not geocoded.</source>
        <translation>%1 sagt nicht, wo es liegt; es ist abgeschnitten oder nicht geokodiert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="91"/>
        <source>%1 does not say where the station is.</source>
        <translation>%1 sagt nicht, wo die Station ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="92"/>
        <source>%1 does not scatter in the baseline, so its distances are missing.</source>
        <translation>%1 streut im Basiszeitraum nicht, so dass die Abstände fehlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="93"/>
        <source>%1 does not see %2 as it is here.</source>
        <translation>%1 sieht %2 nicht so, wie es hier ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="94"/>
        <source>%1 does not see %2, the unfinished results.</source>
        <translation>%1 sieht %2 nicht, die unfertigen Ergebnisse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="95"/>
        <source>%1 ended with %2; nothing was replaced.%3</source>
        <translation>%1 endete mit %2; nichts wurde ersetzt.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="96"/>
        <source>%1 ended without an error, but did not make %2; nothing was replaced.%3</source>
        <translation>%1 endete ohne Fehler, hat aber %2 nicht erstellt; nichts wurde ersetzt.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="97"/>
        <source>%1 epochs are too few for %2 terms with standard deviations, which need %3.</source>
        <translation>%1 Epochen sind zu wenige für %2 Terme mit Standardabweichungen, die %3 brauchen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="98"/>
        <source>%1 epochs are too few for %2 terms.</source>
        <translation>%1 Epochen sind zu wenige für %2 Terme.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="99"/>
        <source>%1 epochs from %2 to %3</source>
        <translation>%1 Epochen von %2 bis %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="100"/>
        <source>%1 epochs have too few samples to fit a surface to and are lost.</source>
        <translation>%1 Epochen haben zu wenige Werte, um eine Fläche anzupassen, und gehen verloren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="101"/>
        <source>%1 epochs with a value are too few for %2 terms.</source>
        <translation>%1 Epochen mit einem Wert sind zu wenige für %2 Terme.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="102"/>
        <source>%1 files in a row failed; the rest is not tried</source>
        <translation>%1 Dateien hintereinander sind gescheitert; der Rest wird nicht versucht</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="103"/>
        <source>%1 files in all: %2; %3 received.</source>
        <translation>%1 Dateien insgesamt: %2; %3 empfangen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="104"/>
        <source>%1 frames meet the area of interest: %2.</source>
        <translation>%1 Frames treffen das Interessengebiet: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="105"/>
        <source>%1 gives no baseline of these epochs; values within 1 m were made up, so DEM errors cannot be estimated later.</source>
        <translation>%1 gibt keine Basislinie dieser Epochen an; Werte innerhalb von 1 m wurden erfunden, so dass DEM-Fehler später nicht geschätzt werden können.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="106"/>
        <source>%1 gives no baselines, so DEM errors cannot be estimated later.</source>
        <translation>%1 gibt keine Basislinien an, so dass DEM-Fehler später nicht geschätzt werden können.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="107"/>
        <source>%1 has %2 bands, and it does not say which one is meant.</source>
        <translation>%1 hat %2 Bänder, und sagt nicht, welches gemeint ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="108"/>
        <source>%1 has %2 bytes instead of %3; it is truncated or not of this folder.</source>
        <translation>%1 hat %2 Bytes statt %3; die Datei ist abgeschnitten oder nicht aus diesem Ordner.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="109"/>
        <source>%1 has %2 bytes where %3 are expected for %4 x %5 pixels; it is truncated or of another grid.</source>
        <translation>%1 hat %2 Bytes, wo %3 für %4 x %5 Pixel erwartet werden; die Datei ist abgeschnitten oder von einem anderen Gitter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="110"/>
        <source>%1 has %2 bytes where %3 or %4 are expected; it is truncated or of another grid.</source>
        <translation>%1 hat %2 Bytes, wo %3 oder %4 erwartet werden; die Datei ist abgeschnitten oder von einem anderen Gitter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="111"/>
        <source>%1 has %2 bytes, but the %3 interferograms of %4 need %5.</source>
        <translation>%1 hat %2 Bytes, aber die %3 Interferogramme von %4 brauchen %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="112"/>
        <source>%1 has %2 bytes, but the %3 lines of %4 need %5.</source>
        <translation>%1 hat %2 Bytes, aber die %3 Zeilen von %4 brauchen %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="113"/>
        <source>%1 has %2 bytes, more than a text of this kind.</source>
        <translation>%1 hat %2 Bytes, mehr als ein Text dieser Art.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="114"/>
        <source>%1 has %2 dimensions instead of 2</source>
        <translation>%1 hat %2 Dimensionen statt 2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="115"/>
        <source>%1 has %2 x %3 pixels and %4 %5 x %6, or they lie elsewhere.</source>
        <translation>%1 hat %2 x %3 Pixel und %4 %5 x %6, oder sie liegen anderswo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="116"/>
        <source>%1 has %2, but %3 has %4: one of them is left from an earlier run.</source>
        <translation>%1 hat %2, aber %3 hat %4: eines davon ist von einem früheren Lauf übrig.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="117"/>
        <source>%1 has %2, which is not known.</source>
        <translation>%1 hat %2, was nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="118"/>
        <source>%1 has AlignSAR %2 on Python %3; here it is %4 on %5.</source>
        <translation>%1 hat AlignSAR %2 auf Python %3; hier ist es %4 auf %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="119"/>
        <source>%1 has a backslash or bytes that are no text in its path, with which xarray cannot open NetCDF files.</source>
        <translation>%1 hat einen umgekehrten Schrägstrich oder Bytes, die kein Text sind, im Pfad, womit xarray keine NetCDF-Dateien öffnen kann.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="120"/>
        <source>%1 has a coordinate system, %2, from which there is no way to longitude and latitude (%3).</source>
        <translation>%1 hat ein Koordinatensystem, %2, von dem kein Weg zu Länge und Breite führt (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="121"/>
        <source>%1 has a line that is not a date and is skipped: %2.</source>
        <translation>%1 hat eine Zeile, die kein Datum ist und übersprungen wird: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="122"/>
        <source>%1 has a single %2 and no %3_bnds, so the size of a pixel is not known.</source>
        <translation>%1 hat ein einziges %2 und kein %3_bnds, so dass die Größe eines Pixels nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="123"/>
        <source>%1 has coordinates that are not evenly spaced.</source>
        <translation>%1 hat Koordinaten, die nicht gleichmäßig verteilt sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="124"/>
        <source>%1 has incidence angles around %2, too small for degrees from the vertical.</source>
        <translation>%1 hat Einfallswinkel um %2, zu klein für Grad von der Senkrechten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="125"/>
        <source>%1 has lines that are not dates (yyyymmdd): %2.</source>
        <translation>%1 hat Zeilen, die keine Daten (yyyymmdd) sind: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="126"/>
        <source>%1 has neither displacement (cum in %2) nor a raster in results/ of its size.</source>
        <translation>%1 hat weder Verschiebung (cum in %2) noch ein Raster seiner Größe in results/.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="127"/>
        <source>%1 has no %2</source>
        <translation>%1 hat kein %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="128"/>
        <source>%1 has no %2 any more.</source>
        <translation>%1 hat kein %2 mehr.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="129"/>
        <source>%1 has no %2 folder, but %3 has one.</source>
        <translation>%1 hat keinen Ordner %2, aber %3 hat einen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="130"/>
        <source>%1 has no %2 folder.</source>
        <translation>%1 hat keinen Ordner %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="131"/>
        <source>%1 has no %2 over time.</source>
        <translation>%1 hat kein %2 über die Zeit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="132"/>
        <source>%1 has no %2, so epochs cannot be weighed by it.</source>
        <translation>%1 hat kein %2, so dass Epochen nicht danach gewichtet werden können.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="133"/>
        <source>%1 has no %2, the direction to the satellite.</source>
        <translation>%1 hat kein %2, die Richtung zum Satelliten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="134"/>
        <source>%1 has no %2.</source>
        <translation>%1 hat kein %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="135"/>
        <source>%1 has no %2/%3, so it is no folder of LiCSBAS.</source>
        <translation>%1 hat kein %2/%3, ist also kein Ordner von LiCSBAS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="136"/>
        <source>%1 has no .geo.%2.tif, which is needed %3.</source>
        <translation>%1 hat kein .geo.%2.tif, das gebraucht wird, %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="137"/>
        <source>%1 has no .geo.%2.tif: %3.</source>
        <translation>%1 hat kein .geo.%2.tif: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="138"/>
        <source>%1 has no &lt;epoch&gt;.geo.mli.tif</source>
        <translation>%1 hat kein &lt;epoch&gt;.geo.mli.tif</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="139"/>
        <source>%1 has no DEM, so no source can be recognised as topographic.</source>
        <translation>%1 hat kein DEM, so dass keine Quelle als topographisch erkannt werden kann.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="140"/>
        <source>%1 has no U.geo, which zenith delays need.</source>
        <translation>%1 hat kein U.geo, das Zenitverzögerungen brauchen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="141"/>
        <source>%1 has no baselines; LiCSBAS stores none if they are made up</source>
        <translation>%1 hat keine Basislinien; LiCSBAS speichert keine, wenn sie erfunden sind</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="142"/>
        <source>%1 has no column %2.</source>
        <translation>%1 hat keine Spalte %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="143"/>
        <source>%1 has no column date.</source>
        <translation>%1 hat keine Spalte date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="144"/>
        <source>%1 has no coordinates; it is truncated or not geocoded.</source>
        <translation>%1 hat keine Koordinaten; es ist abgeschnitten oder nicht geokodiert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="145"/>
        <source>%1 has no cum or no imdates.</source>
        <translation>%1 hat kein cum oder kein imdates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="146"/>
        <source>%1 has no data set %2 of the shape of cum, so it cannot be removed.</source>
        <translation>%1 hat keinen Datensatz %2 von der Form von cum, so dass dies nicht abgezogen werden kann.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="147"/>
        <source>%1 has no data within the area of the stack.</source>
        <translation>%1 hat im Gebiet des Stacks keine Daten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="148"/>
        <source>%1 has no dataset cum_model.</source>
        <translation>%1 hat keinen Datensatz cum_model.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="149"/>
        <source>%1 has no delay map</source>
        <translation>%1 hat keine Verzögerungskarte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="150"/>
        <source>%1 has no delay map of the reference date %2; choose a reference date that has one</source>
        <translation>%1 hat keine Verzögerungskarte des Referenzdatums %2; ein Referenzdatum wählen, das eine hat</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="151"/>
        <source>%1 has no delay map of these epochs.</source>
        <translation>%1 hat keine Verzögerungskarte dieser Epochen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="152"/>
        <source>%1 has no displacement in time, because %2.</source>
        <translation>%1 hat keine Verschiebung in der Zeit, weil %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="153"/>
        <source>%1 has no displacement over time.</source>
        <translation>%1 hat keine Verschiebung über die Zeit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="154"/>
        <source>%1 has no effect: LiCSBAS undoes it in a datacube of the AlignSAR layout.</source>
        <translation>%1 hat keine Wirkung: LiCSBAS macht es in einem Datenwürfel im AlignSAR-Aufbau rückgängig.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="155"/>
        <source>%1 has no epoch on %2; the nearest one is %3.</source>
        <translation>%1 hat am %2 keine Epoche; die nächste ist %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="156"/>
        <source>%1 has no file ending in %2.</source>
        <translation>%1 hat keine Datei mit der Endung %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="157"/>
        <source>%1 has no folder %2, so it is no folder of LiCSAlert.</source>
        <translation>%1 hat keinen Ordner %2, ist also kein Ordner von LiCSAlert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="158"/>
        <source>%1 has no folder named like a pair of dates (yyyymmdd_yyyymmdd).</source>
        <translation>%1 hat keinen Ordner, der wie ein Paar von Daten heißt (yyyymmdd_yyyymmdd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="159"/>
        <source>%1 has no interferograms (folders yyyymmdd_yyyymmdd).</source>
        <translation>%1 hat keine Interferogramme (Ordner yyyymmdd_yyyymmdd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="160"/>
        <source>%1 has no line with the names of columns, among them %2.</source>
        <translation>%1 hat keine Zeile mit den Namen der Spalten, darunter %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="161"/>
        <source>%1 has no linear_velocity and no vel, which says where there is data.</source>
        <translation>%1 hat weder linear_velocity noch vel, die sagen, wo es Daten gibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="162"/>
        <source>%1 has no mask; only missing values are left out.</source>
        <translation>%1 hat keine Maske; nur fehlende Werte werden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="163"/>
        <source>%1 has no name of a Sentinel-1 product.</source>
        <translation>%1 hat keinen Namen eines Sentinel-1-Produkts.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="164"/>
        <source>%1 has no pair with both %2 and .cc; make the stack again with &apos;Prepare stack&apos; (stage 02).</source>
        <translation>%1 hat kein Paar mit sowohl %2 als auch .cc; den Stack mit 'Stack vorbereiten' (Stufe 02) neu erstellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="165"/>
        <source>%1 has no pixel with displacement inside the mask and the area.</source>
        <translation>%1 hat in Maske und Gebiet kein Pixel mit Verschiebung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="166"/>
        <source>%1 has no pole for %2.</source>
        <translation>%1 hat keinen Pol für %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="167"/>
        <source>%1 has no polygon with a frame ID, such as %2, among its attributes.</source>
        <translation>%1 hat kein Polygon mit einer Frame-ID, wie %2, unter seinen Attributen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="168"/>
        <source>%1 has no polygon, so there is nothing to cut out.</source>
        <translation>%1 hat kein Polygon, so dass es nichts auszuschneiden gibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="169"/>
        <source>%1 has no polygon.</source>
        <translation>%1 hat kein Polygon.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="170"/>
        <source>%1 has no raster %2: %3.</source>
        <translation>%1 hat kein Raster %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="171"/>
        <source>%1 has no readable coordinates; run the stage that makes it again.</source>
        <translation>%1 hat keine lesbaren Koordinaten; die Stufe, die das erstellt, erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="172"/>
        <source>%1 has no refarea.</source>
        <translation>%1 hat kein refarea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="173"/>
        <source>%1 has no row below the names of the columns.</source>
        <translation>%1 hat keine Zeile unter den Namen der Spalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="174"/>
        <source>%1 has no series %2.</source>
        <translation>%1 hat keine Reihe %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="175"/>
        <source>%1 has no solution.</source>
        <translation>%1 hat keine Lösung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="176"/>
        <source>%1 has no time series yet, so that nothing can be run again.</source>
        <translation>%1 hat noch keine Zeitreihe, so dass nichts erneut ausgeführt werden kann.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="177"/>
        <source>%1 has no unwrapped interferogram in HH or VV.</source>
        <translation>%1 hat kein abgewickeltes Interferogramm in HH oder VV.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="178"/>
        <source>%1 has no usable %2; fetch the map again.</source>
        <translation>%1 hat kein brauchbares %2; die Karte erneut abrufen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="179"/>
        <source>%1 has no usable coordinates.</source>
        <translation>%1 hat keine brauchbaren Koordinaten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="180"/>
        <source>%1 has no usable number for %2; make the file again with stage 02.</source>
        <translation>%1 hat keine brauchbare Zahl für %2; die Datei mit Stufe 02 neu erstellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="181"/>
        <source>%1 has no valid pixel.</source>
        <translation>%1 hat kein gültiges Pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="182"/>
        <source>%1 has no value at any pixel.</source>
        <translation>%1 hat bei keinem Pixel einen Wert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="183"/>
        <source>%1 has no value on %2 of %3 epochs: %4.</source>
        <translation>%1 hat bei %2 von %3 Epochen keinen Wert: %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="184"/>
        <source>%1 has no value within the cube; check its place and its declared no data</source>
        <translation>%1 hat im Würfel keinen Wert; Lage und angegebenen Wert für keine Daten prüfen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="185"/>
        <source>%1 has no variable %2.</source>
        <translation>%1 hat keine Variable %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="186"/>
        <source>%1 has no vel.</source>
        <translation>%1 hat kein vel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="187"/>
        <source>%1 has no velocity within %2 m of the common reference.</source>
        <translation>%1 hat innerhalb von %2 m um die gemeinsame Referenz keine Geschwindigkeit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="188"/>
        <source>%1 has no velocity.</source>
        <translation>%1 hat keine Geschwindigkeit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="189"/>
        <source>%1 has none</source>
        <translation>%1 hat keine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="190"/>
        <source>%1 has none of %2 over time.</source>
        <translation>%1 hat keines von %2 über die Zeit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="191"/>
        <source>%1 has none of %2.</source>
        <translation>%1 hat keines von %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="192"/>
        <source>%1 has none of %2: no reference is chosen.</source>
        <translation>%1 hat keines von %2: es ist keine Referenz gewählt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="193"/>
        <source>%1 has other epochs than %2; run stage 16 again.</source>
        <translation>%1 hat andere Epochen als %2; Stufe 16 erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="194"/>
        <source>%1 has other pixels with data on all dates than %2 was learned from, which LiCSAlert cannot compare.</source>
        <translation>%1 hat andere Pixel mit Daten an allen Terminen als die, aus denen %2 gelernt wurde, was LiCSAlert nicht vergleichen kann.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="195"/>
        <source>%1 has pixels of %2 degrees in %3, smaller than any of a radar image.</source>
        <translation>%1 hat Pixel von %2 Grad in %3, kleiner als die jedes Radarbildes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="196"/>
        <source>%1 has rasters of several frames: %2.</source>
        <translation>%1 hat Raster mehrerer Frames: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="197"/>
        <source>%1 has several bands; save the wanted one as a file of its own</source>
        <translation>%1 hat mehrere Bänder; das gewünschte als eigene Datei speichern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="198"/>
        <source>%1 has the columns %2.</source>
        <translation>%1 hat die Spalten %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="199"/>
        <source>%1 has the shape %2 and type %3</source>
        <translation>%1 hat die Form %2 und den Typ %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="200"/>
        <source>%1 has two lines of %2.</source>
        <translation>%1 hat zwei Zeilen vom %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="201"/>
        <source>%1 has two products of %2: %3 and %4.</source>
        <translation>%1 hat zwei Produkte von %2: %3 und %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="202"/>
        <source>%1 has values from %2 to %3, none within %4 days of an epoch with a value (and of the reference station, if there is one).</source>
        <translation>%1 hat Werte von %2 bis %3, keinen innerhalb von %4 Tagen um eine Epoche mit einem Wert (und der Referenzstation, falls es eine gibt).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="203"/>
        <source>%1 has values from %2 to %3; coherence is %4.</source>
        <translation>%1 hat Werte von %2 bis %3; Kohärenz ist %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="204"/>
        <source>%1 has values up to %2, so it is no wrapped phase in radians.</source>
        <translation>%1 hat Werte bis %2, ist also keine gewickelte Phase in Radiant.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="205"/>
        <source>%1 have no value in the reference window %2 and were left out (info/%3).</source>
        <translation>%1 haben keinen Wert im Referenzfenster %2 und wurden ausgelassen (info/%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="206"/>
        <source>%1 holds %2 pairs outside the limits, which stage 02 will use too: %3.</source>
        <translation>%1 enthält %2 Paare außerhalb der Grenzen, die Stufe 02 auch verwenden wird: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="207"/>
        <source>%1 holds %2, made by another program; this run gives %3.</source>
        <translation>%1 enthält %2, von einem anderen Programm erstellt; dieser Lauf ergibt %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="208"/>
        <source>%1 holds %2, which the troposphere does not delay.</source>
        <translation>%1 enthält %2, was die Troposphäre nicht verzögert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="209"/>
        <source>%1 holds %2.</source>
        <translation>%1 enthält %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="210"/>
        <source>%1 holds a frame that is not a generated sample (%2 and %3 more files), which stays as it is.</source>
        <translation>%1 enthält einen Frame, der kein erzeugtes Beispiel ist (%2 und %3 weitere Dateien), und bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="211"/>
        <source>%1 holds a frame that is not a generated sample (%2), which stays as it is.</source>
        <translation>%1 enthält einen Frame, der kein erzeugtes Beispiel ist (%2), und bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="212"/>
        <source>%1 holds a stack on %2, made by another program; this run gives %3.</source>
        <translation>%1 enthält einen Stack auf %2, von einem anderen Programm erstellt; dieser Lauf ergibt %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="213"/>
        <source>%1 holds complex numbers</source>
        <translation>%1 enthält komplexe Zahlen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="214"/>
        <source>%1 holds complex numbers.</source>
        <translation>%1 enthält komplexe Zahlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="215"/>
        <source>%1 holds interferograms that were not imported.</source>
        <translation>%1 enthält Interferogramme, die nicht importiert wurden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="216"/>
        <source>%1 holds interferograms, but is not called %2.</source>
        <translation>%1 enthält Interferogramme, heißt aber nicht %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="217"/>
        <source>%1 holds no series %2 that can be drawn.</source>
        <translation>%1 hat keine Reihe %2, die gezeichnet werden kann.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="218"/>
        <source>%1 holds no sources.</source>
        <translation>%1 enthält keine Quellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="219"/>
        <source>%1 holds one interferogram.</source>
        <translation>%1 enthält ein einzelnes Interferogramm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="220"/>
        <source>%1 holds products of several formats: %2.</source>
        <translation>%1 enthält Produkte mehrerer Formate: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="221"/>
        <source>%1 holds something else than a datacube of AlignSAR for QGIS and is left alone.</source>
        <translation>%1 enthält etwas anderes als einen Datenwürfel von AlignSAR for QGIS und bleibt unangetastet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="222"/>
        <source>%1 holds something else than such a product (%2).</source>
        <translation>%1 enthält etwas anderes als ein solches Produkt (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="223"/>
        <source>%1 holds sources on another grid than the datacube&apos;s.</source>
        <translation>%1 enthält Quellen auf einem anderen Gitter als dem des Datenwürfels.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="224"/>
        <source>%1 holds the catalogue of %2, and would be replaced by that of %3.</source>
        <translation>%1 enthält den Katalog von %2, und würde durch den von %3 ersetzt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="225"/>
        <source>%1 holds the downloads in %2.</source>
        <translation>%1 enthält die Downloads in %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="226"/>
        <source>%1 holds the frame %2, not %3.</source>
        <translation>%1 enthält den Frame %2, nicht %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="227"/>
        <source>%1 holds the result of %2.</source>
        <translation>%1 enthält das Ergebnis von %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="228"/>
        <source>%1 holds this sample already; nothing to do.</source>
        <translation>%1 enthält dieses Beispiel schon; nichts zu tun.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="229"/>
        <source>%1 holds whole numbers (%2) without a scale, which cannot be %3 in %4.</source>
        <translation>%1 enthält ganze Zahlen (%2) ohne Skala, die keine %3 in %4 sein können.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="230"/>
        <source>%1 holds whole numbers (%2) without a scale, which cannot be unwrapped phase or displacement.</source>
        <translation>%1 enthält ganze Zahlen (%2) ohne Skala, die keine abgewickelte Phase oder Verschiebung sein können.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="231"/>
        <source>%1 holds whole numbers (%2) without a scale, which cannot be wrapped phase in radians.</source>
        <translation>%1 enthält ganze Zahlen (%2) ohne Skala, die keine gewickelte Phase in Radiant sein können.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="232"/>
        <source>%1 in %2 is not as &apos;%3&apos; left it.</source>
        <translation>%1 in %2 ist nicht, wie '%3' es hinterlassen hat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="233"/>
        <source>%1 in the batch file is %2, which is not usable: %3.</source>
        <translation>%1 in der Batch-Datei ist %2, was nicht brauchbar ist: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="234"/>
        <source>%1 infinite values in the interferograms count as no data.</source>
        <translation>%1 unendliche Werte in den Interferogrammen zählen als keine Daten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="235"/>
        <source>%1 interferograms are in no loop and could not be checked.</source>
        <translation>%1 Interferogramme sind in keiner Schleife und konnten nicht geprüft werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="236"/>
        <source>%1 interferograms form the strongly connected network, %2 are weakly connected.</source>
        <translation>%1 Interferogramme bilden das stark verbundene Netz, %2 sind schwach verbunden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="237"/>
        <source>%1 is %2, which is empty.</source>
        <translation>%1 ist %2, was leer ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="238"/>
        <source>%1 is %2, which is not a whole number.</source>
        <translation>%1 ist %2, was keine ganze Zahl ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="239"/>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="240"/>
        <source>%1 is %2; a number of workers is 0 or more.</source>
        <translation>%1 ist %2; eine Anzahl paralleler Prozesse ist 0 oder mehr.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="241"/>
        <source>%1 is %2; choose one of %3.</source>
        <translation>%1 ist %2; eines von %3 wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="242"/>
        <source>%1 is %2; the steps are %3.</source>
        <translation>%1 ist %2; die Schritte sind %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="243"/>
        <source>%1 is a Zarr store without the record %2 beside it, so it was copied, moved or made by another program, and is left alone.</source>
        <translation>%1 ist ein Zarr-Speicher ohne das Protokoll %2 daneben, wurde also von einem anderen Programm kopiert, verschoben oder erstellt, und bleibt unangetastet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="244"/>
        <source>%1 is a datacube, which the chain makes.</source>
        <translation>%1 ist ein Datenwürfel, den die Kette erstellt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="245"/>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="246"/>
        <source>%1 is a file.</source>
        <translation>%1 ist eine Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="247"/>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="248"/>
        <source>%1 is a single raster.</source>
        <translation>%1 ist ein einzelnes Raster.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="249"/>
        <source>%1 is a stack (%2/%3) without slc.mli.par, which says its size.</source>
        <translation>%1 ist ein Stack (%2/%3) ohne slc.mli.par, das die Größe sagt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="250"/>
        <source>%1 is a stack, which the chain makes of %2.</source>
        <translation>%1 ist ein Stack, den die Kette aus %2 erstellt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="251"/>
        <source>%1 is a time series.</source>
        <translation>%1 ist eine Zeitreihe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="252"/>
        <source>%1 is a time-series folder, which the chain makes.</source>
        <translation>%1 ist ein Zeitreihenordner, den die Kette erstellt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="253"/>
        <source>%1 is an archive.</source>
        <translation>%1 ist ein Archiv.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="254"/>
        <source>%1 is being written to%2.</source>
        <translation>In %1 wird gerade geschrieben%2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="255"/>
        <source>%1 is damaged (%2).</source>
        <translation>%1 ist beschädigt (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="256"/>
        <source>%1 is damaged or was changed (%2).</source>
        <translation>%1 ist beschädigt oder wurde geändert (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="257"/>
        <source>%1 is damaged: %2.</source>
        <translation>%1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="258"/>
        <source>%1 is empty; run the stage that makes it again.</source>
        <translation>%1 ist leer; die Stufe, die das erstellt, erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="259"/>
        <source>%1 is in %2, not in degrees.</source>
        <translation>%1 ist in %2, nicht in Grad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="260"/>
        <source>%1 is larger than any batch file.</source>
        <translation>%1 ist größer als jede Batch-Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="261"/>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="262"/>
        <source>%1 is missing; %2.</source>
        <translation>%1 fehlt; %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="263"/>
        <source>%1 is missing; it was there a moment ago.</source>
        <translation>%1 fehlt; eben war es noch da.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="264"/>
        <source>%1 is missing; rough terrain is not avoided.</source>
        <translation>%1 fehlt; raues Gelände wird nicht gemieden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="265"/>
        <source>%1 is missing; run %2 first.</source>
        <translation>%1 fehlt; zuerst %2 ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="266"/>
        <source>%1 is missing; unpack the .ztd.rsc files, too, from the archive that GACOS sent.</source>
        <translation>%1 fehlt; auch die .ztd.rsc-Dateien aus dem Archiv von GACOS entpacken.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="267"/>
        <source>%1 is named as coherence and holds the same as the phase, %2.</source>
        <translation>%1 ist als Kohärenz genannt und enthält dasselbe wie die Phase, %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="268"/>
        <source>%1 is neither a Python nor the folder of an environment with one (%2).</source>
        <translation>%1 ist weder ein Python noch der Ordner einer Umgebung mit einem (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="269"/>
        <source>%1 is neither the address of a Dask scheduler, such as tcp://host:8786, nor a scheduler file (.json).</source>
        <translation>%1 ist weder die Adresse eines Dask-Schedulers, wie tcp://host:8786, noch eine Scheduler-Datei (.json).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="270"/>
        <source>%1 is no %2 in degrees</source>
        <translation>%1 ist kein %2 in Grad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="271"/>
        <source>%1 is no STAC item.</source>
        <translation>%1 ist kein STAC-Item.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="272"/>
        <source>%1 is no configuration: the key %2 is missing.</source>
        <translation>%1 ist keine Konfiguration: der Schlüssel %2 fehlt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="273"/>
        <source>%1 is no date and no pair of dates.</source>
        <translation>%1 ist kein Datum und kein Paar von Daten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="274"/>
        <source>%1 is no date such as 2020-06-01</source>
        <translation>%1 ist kein Datum wie 2020-06-01</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="275"/>
        <source>%1 is no date.</source>
        <translation>%1 ist kein Datum.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="276"/>
        <source>%1 is no modified Julian day</source>
        <translation>%1 ist kein modifizierter julianischer Tag</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="277"/>
        <source>%1 is no number for %2</source>
        <translation>%1 ist keine Zahl für %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="278"/>
        <source>%1 is no time series (TS_… with info/ and results/), no stack (GEOCml… with slc.mli.par), and there is no time series in it.</source>
        <translation>%1 ist weder eine Zeitreihe (TS_… mit info/ und results/) noch ein Stack (GEOCml… mit slc.mli.par), und es ist keine Zeitreihe darin.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="279"/>
        <source>%1 is no time series of LiCSBAS: it has neither %2 nor %3 nor results/.</source>
        <translation>%1 ist keine Zeitreihe von LiCSBAS: weder %2 noch %3 noch results/ sind da.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="280"/>
        <source>%1 is no unrest detection.</source>
        <translation>%1 ist keine Unruheerkennung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="281"/>
        <source>%1 is not JSON (%2).</source>
        <translation>%1 ist kein JSON (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="282"/>
        <source>%1 is not a Python script (%2).</source>
        <translation>%1 ist kein Python-Skript (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="283"/>
        <source>%1 is not a datacube: it has no %2.</source>
        <translation>%1 ist kein Datenwürfel: %2 fehlt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="284"/>
        <source>%1 is not a file, so no baseline is known.</source>
        <translation>%1 ist keine Datei, so dass keine Basislinie bekannt ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="285"/>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="286"/>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="287"/>
        <source>%1 is not a folder; choose the folder with the %2 delay maps.</source>
        <translation>%1 ist kein Ordner; den Ordner mit den %2-Verzögerungskarten wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="288"/>
        <source>%1 is not a folder; choose the folder with the GACOS delay maps.</source>
        <translation>%1 ist kein Ordner; den Ordner mit den GACOS-Verzögerungskarten wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="289"/>
        <source>%1 is not a frame ID.</source>
        <translation>%1 ist keine Frame-ID.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="290"/>
        <source>%1 is not a raster with north up or down and west on the left.</source>
        <translation>%1 ist kein Raster mit Norden oben oder unten und Westen links.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="291"/>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="292"/>
        <source>%1 is not a stack of interferograms: it has no slc.mli.par.</source>
        <translation>%1 ist kein Stack von Interferogrammen: slc.mli.par fehlt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="293"/>
        <source>%1 is not a time-series folder: it lacks info/ or results/.</source>
        <translation>%1 ist kein Zeitreihenordner: info/ oder results/ fehlt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="294"/>
        <source>%1 is not a web address.</source>
        <translation>%1 ist keine Webadresse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="295"/>
        <source>%1 is not a web address: %2.</source>
        <translation>%1 ist keine Webadresse: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="296"/>
        <source>%1 is not a whole copy of the phase and is not restored.</source>
        <translation>%1 ist keine ganze Kopie der Phase und wird nicht wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="297"/>
        <source>%1 is not empty and no environment of Python.</source>
        <translation>%1 ist nicht leer und keine Python-Umgebung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="298"/>
        <source>%1 is not in the catalogue: %2</source>
        <translation>%1 ist nicht im Katalog: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="299"/>
        <source>%1 is not moved back because %2 exists.</source>
        <translation>%1 wird nicht zurückbewegt, weil es %2 gibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="300"/>
        <source>%1 is not on the grid of %2.</source>
        <translation>%1 liegt nicht auf dem Gitter von %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="301"/>
        <source>%1 is not published for %2.</source>
        <translation>%1 ist für %2 nicht veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="302"/>
        <source>%1 is not read to its end: %2</source>
        <translation>%1 ist nicht bis zum Ende gelesen: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="303"/>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="304"/>
        <source>%1 is not there: LiCSAlert can only go on from sources that it separated itself.</source>
        <translation>%1 ist nicht da: LiCSAlert kann nur mit Quellen fortfahren, die es selbst getrennt hat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="305"/>
        <source>%1 is not y</source>
        <translation>%1 ist nicht y</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="306"/>
        <source>%1 is of %2, which are no dates of a pair.</source>
        <translation>%1 ist von %2, was keine Daten eines Paares sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="307"/>
        <source>%1 is of a catalogue that was not made here from this datacube, and is left alone.</source>
        <translation>%1 gehört zu einem Katalog, der nicht hier aus diesem Datenwürfel erstellt wurde, und bleibt unangetastet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="308"/>
        <source>%1 is of another catalogue, and is left alone.</source>
        <translation>%1 gehört zu einem anderen Katalog, und bleibt unangetastet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="309"/>
        <source>%1 is of version %2, and this plugin reads version %3.</source>
        <translation>%1 ist von Version %2, und dieses Plugin liest Version %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="310"/>
        <source>%1 is older than %2, which was made anew by &apos;%3&apos; since then.</source>
        <translation>%1 ist älter als %2, das seither von '%3' neu erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="311"/>
        <source>%1 is open in another program, which has locked it (%2).</source>
        <translation>%1 ist in einem anderen Programm offen, das es gesperrt hat (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="312"/>
        <source>%1 is shown.</source>
        <translation>%1 wird gezeigt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="313"/>
        <source>%1 is the %2 of %3, and would be replaced by that of %4.</source>
        <translation>%1 ist %2 von %3, und würde durch den von %4 ersetzt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="314"/>
        <source>%1 is the folder around %2 time series.</source>
        <translation>%1 ist der Ordner um %2 Zeitreihen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="315"/>
        <source>%1 is the input itself.</source>
        <translation>%1 ist die Eingabe selbst.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="316"/>
        <source>%1 kept interferograms are part of a bad loop.</source>
        <translation>%1 behaltene Interferogramme sind Teil einer schlechten Schleife.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="317"/>
        <source>%1 lacks %2</source>
        <translation>%1 fehlt %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="318"/>
        <source>%1 lacks %2 epochs: %3.</source>
        <translation>%1 fehlen %2 Epochen: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="319"/>
        <source>%1 lacks %2 of %3 epochs: %4.</source>
        <translation>%1 fehlen %2 von %3 Epochen: %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="320"/>
        <source>%1 lacks %2.</source>
        <translation>%1 fehlt %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="321"/>
        <source>%1 lacks %2; run %3 first.</source>
        <translation>%1 fehlt %2; zuerst %3 ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="322"/>
        <source>%1 lacks perpendicular baselines, so DEM errors cannot be removed.</source>
        <translation>%1 hat keine senkrechten Basislinien, so dass DEM-Fehler nicht entfernt werden können.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="323"/>
        <source>%1 lacks something that such a product has (%2).</source>
        <translation>%1 fehlt etwas, das ein solches Produkt hat (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="324"/>
        <source>%1 leads to %2, which is inside your computer or network.</source>
        <translation>%1 führt zu %2, das im eigenen Rechner oder Netz liegt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="325"/>
        <source>%1 left out interferograms without data in the reference window and was run again: %2.</source>
        <translation>%1 hat Interferogramme ohne Daten im Referenzfenster ausgelassen und wurde erneut ausgeführt: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="326"/>
        <source>%1 lies at %2, and the phase elsewhere, at %3.</source>
        <translation>%1 liegt bei %2, und die Phase anderswo, bei %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="327"/>
        <source>%1 lies at %2, beyond the poles.</source>
        <translation>%1 liegt bei %2, jenseits der Pole.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="328"/>
        <source>%1 lies elsewhere than %2; fetch both again.</source>
        <translation>%1 liegt anderswo als %2; beide erneut abrufen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="329"/>
        <source>%1 lies in the folder of the downloads, which stays as it is.</source>
        <translation>%1 liegt im Ordner der Downloads, der bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="330"/>
        <source>%1 lies inside the downloads in %2.</source>
        <translation>%1 liegt in den Downloads in %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="331"/>
        <source>%1 lies inside the input %2.</source>
        <translation>%1 liegt in der Eingabe %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="332"/>
        <source>%1 lies outside the image, which reaches from %2° to %3° N and from %4° to %5° E.</source>
        <translation>%1 liegt außerhalb des Bildes, das von %2° bis %3° N und von %4° bis %5° E reicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="333"/>
        <source>%1 lists every loop.</source>
        <translation>%1 führt jede Schleife auf.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="334"/>
        <source>%1 lists no frames.</source>
        <translation>%1 führt keine Frames auf.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="335"/>
        <source>%1 lost, %2</source>
        <translation>%1 verloren, %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="336"/>
        <source>%1 must be an object</source>
        <translation>%1 muss ein Objekt sein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="337"/>
        <source>%1 must be an object of keys and values.</source>
        <translation>%1 muss ein Objekt aus Schlüsseln und Werten sein.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="338"/>
        <source>%1 must be an object of values</source>
        <translation>%1 muss ein Objekt aus Werten sein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="339"/>
        <source>%1 must be texts</source>
        <translation>%1 müssen Texte sein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="340"/>
        <source>%1 must map stage ids to an object of options, or to null.</source>
        <translation>%1 muss Stufen-IDs ein Objekt von Optionen oder null zuordnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="341"/>
        <source>%1 names %2 as the phase of both %3 and %4.</source>
        <translation>%1 nennt %2 als Phase von sowohl %3 als auch %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="342"/>
        <source>%1 names %2 interferograms that the stack does not have or that were rejected before: %3.</source>
        <translation>%1 nennt %2 Interferogramme, die der Stack nicht hat oder die schon vorher verworfen wurden: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="343"/>
        <source>%1 names no earthquake.</source>
        <translation>%1 nennt kein Erdbeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="344"/>
        <source>%1 names no kind of interferograms.</source>
        <translation>%1 nennt keine Art von Interferogrammen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="345"/>
        <source>%1 names no pair.</source>
        <translation>%1 nennt kein Paar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="346"/>
        <source>%1 names pairs that the stack does not have, or lines without a pair (yyyymmdd_yyyymmdd): %2.</source>
        <translation>%1 nennt Paare, die der Stack nicht hat, oder Zeilen ohne Paar (yyyymmdd_yyyymmdd): %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="347"/>
        <source>%1 names the column %2 twice.</source>
        <translation>%1 nennt die Spalte %2 zweimal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="348"/>
        <source>%1 needs about %2 MB on disk, %3 MB are free at %4.</source>
        <translation>%1: etwa %2 MB Plattenplatz werden gebraucht, %3 MB sind auf %4 frei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="349"/>
        <source>%1 needs the package %2.</source>
        <translation>%1 braucht das Paket %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="350"/>
        <source>%1 of %2 files could not be fetched (%3).</source>
        <translation>%1 von %2 Dateien konnten nicht abgerufen werden (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="351"/>
        <source>%1 of %2 files done, %3 received.</source>
        <translation>%1 von %2 Dateien fertig, %3 empfangen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="352"/>
        <source>%1 of %2 frames are done.%3</source>
        <translation>%1 von %2 Frames sind erledigt.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="353"/>
        <source>%1 of %2 interferograms have no data in the reference window and are rejected: %3.</source>
        <translation>%1 von %2 Interferogrammen haben keine Daten im Referenzfenster und werden verworfen: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="354"/>
        <source>%1 of %2 interferograms of %3 cannot be read.</source>
        <translation>%1 von %2 Interferogrammen von %3 können nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="355"/>
        <source>%1 of %2 loops were shifted to their main ambiguity.</source>
        <translation>%1 von %2 Schleifen wurden auf ihre Hauptmehrdeutigkeit verschoben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="356"/>
        <source>%1 of %2 pairs are kept, for %3 epochs from %4.</source>
        <translation>%1 von %2 Paaren sind behalten, für %3 Epochen ab %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="357"/>
        <source>%1 of %2 pairs with %3 epochs, %4 to %5, on %6; on average %7 of the pixels have phase.</source>
        <translation>%1 von %2 Paaren mit %3 Epochen, %4 bis %5, auf %6; im Mittel haben %7 der Pixel Phase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="358"/>
        <source>%1 of %2 pixels at the resolution of the %3; their velocity runs from %4 to %5 mm/yr, positive towards the satellite.</source>
        <translation>%1 von %2 Pixeln in der Auflösung von %3; ihre Geschwindigkeit reicht von %4 bis %5 mm/yr, positiv zum Satelliten hin.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="359"/>
        <source>%1 of %2 pixels have a displacement%3; it runs from %4 to %5 mm and velocity from %6 to %7 mm/yr, %8.</source>
        <translation>%1 von %2 Pixeln haben eine Verschiebung%3; sie reicht von %4 bis %5 mm und die Geschwindigkeit von %6 bis %7 mm/yr, %8.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="360"/>
        <source>%1 of %2 polygons hold no pixel centre of the stack and mask nothing.</source>
        <translation>%1 von %2 Polygonen enthalten keine Pixelmitte des Stacks und maskieren nichts.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="361"/>
        <source>%1 of %2 polygons hold no pixel centre of the stack.</source>
        <translation>%1 von %2 Polygonen enthalten keine Pixelmitte des Stacks.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="362"/>
        <source>%1 of %2 values are %3, which the file does not declare as no data, and are taken for that; declare it with &apos;gdal_edit.py -a_nodata %4&apos;</source>
        <translation>%1 von %2 Werten sind %3, was die Datei nicht als keine Daten angibt, und gelten als solche; mit 'gdal_edit.py -a_nodata %4' angeben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="363"/>
        <source>%1 of %2 values are beyond %3 to %4 %5</source>
        <translation>%1 von %2 Werten liegen jenseits von %3 bis %4 %5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="364"/>
        <source>%1 of the pairs had been finished by an earlier run.</source>
        <translation>%1 der Paare hatte ein früherer Lauf fertiggestellt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="365"/>
        <source>%1 of the phase values were lost where a delay map has no data.</source>
        <translation>%1 der Phasenwerte gingen verloren, wo eine Verzögerungskarte keine Daten hat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="366"/>
        <source>%1 of the polygons to keep hold no pixel of %2.</source>
        <translation>%1 der zu behaltenden Polygone enthalten kein Pixel von %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="367"/>
        <source>%1 of the unfinished run is gone, so nothing was replaced.</source>
        <translation>%1 des unfertigen Laufs ist weg, so dass nichts ersetzt wurde.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="368"/>
        <source>%1 of these pixels lie outside the polygons and are no data.</source>
        <translation>%1 dieser Pixel liegen außerhalb der Polygone und sind keine Daten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="369"/>
        <source>%1 pair as in the last run.</source>
        <translation>%1 Paar wie im letzten Lauf.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="370"/>
        <source>%1 pairs as in the last run.</source>
        <translation>%1 Paare wie im letzten Lauf.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="371"/>
        <source>%1 pairs fall into several connected components, between which whole cycles may be wrong: %2.</source>
        <translation>%1 Paare zerfallen in mehrere verbundene Komponenten, zwischen denen ganze Zyklen falsch sein können: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="372"/>
        <source>%1 pairs have no phase in the area: %2.</source>
        <translation>%1 Paare haben im Gebiet keine Phase: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="373"/>
        <source>%1 pairs have no phase left: %2.</source>
        <translation>%1 Paare haben keine Phase mehr: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="374"/>
        <source>%1 pixels (%2 %), %3 of which nothing else removes</source>
        <translation>%1 Pixel (%2 %), davon %3, die nichts anderes entfernt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="375"/>
        <source>%1 pixels around %2</source>
        <translation>%1 Pixel um %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="376"/>
        <source>%1 pixels have fewer than %2 epochs and stay without a robust velocity.</source>
        <translation>%1 Pixel haben weniger als %2 Epochen und bleiben ohne robuste Geschwindigkeit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="377"/>
        <source>%1 pixels have no height, so no trend could be removed, and are lost.</source>
        <translation>%1 Pixel haben keine Höhe, so dass kein Trend abgezogen werden konnte, und gehen verloren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="378"/>
        <source>%1 pixels have too few epochs for a standard deviation of the velocity and stay without one.</source>
        <translation>%1 Pixel haben zu wenige Epochen für eine Standardabweichung der Geschwindigkeit und bleiben ohne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="379"/>
        <source>%1 pixels inside the mask have too few epochs to estimate a DEM error and are lost.</source>
        <translation>%1 Pixel in der Maske haben zu wenige Epochen, um einen DEM-Fehler zu schätzen, und gehen verloren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="380"/>
        <source>%1 pixels on %2 dates of %3 need about %4 MB; the memory budget is %5 MB.</source>
        <translation>%1 Pixel an %2 Terminen von %3 brauchen etwa %4 MB; das Speicherbudget ist %5 MB.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="381"/>
        <source>%1 redirects in circles.</source>
        <translation>%1 leitet im Kreis weiter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="382"/>
        <source>%1 redirects to %2, which is not a web address.</source>
        <translation>%1 leitet zu %2 weiter, was keine Webadresse ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="383"/>
        <source>%1 redirects to the unencrypted %2, which is not followed.</source>
        <translation>%1 leitet zum unverschlüsselten %2 weiter, dem nicht gefolgt wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="384"/>
        <source>%1 runs cannot give a cluster of %2: each run finds a source once.</source>
        <translation>%1 Läufe können keinen Cluster von %2 ergeben: jeder Lauf findet eine Quelle einmal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="385"/>
        <source>%1 runs say little about what is found again; use %2 or more.</source>
        <translation>%1 Läufe sagen wenig darüber, was wiedergefunden wird; %2 oder mehr verwenden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="386"/>
        <source>%1 says %2 x %3 pixels but %4 says %5 x %6; the stack looks as if it were in radar coordinates.</source>
        <translation>%1 sagt %2 x %3 Pixel, aber %4 sagt %5 x %6; der Stack sieht aus, als wäre er in Radarkoordinaten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="387"/>
        <source>%1 says both %2: %3 and %4: %5.</source>
        <translation>%1 sagt sowohl %2: %3 als auch %4: %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="388"/>
        <source>%1 says that it has %2 x %3 pixels, more than can be.</source>
        <translation>%1 gibt %2 x %3 Pixel an, mehr als sein können.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="389"/>
        <source>%1 says that it has %2 x %3 pixels, more than its %4 bytes can hold.</source>
        <translation>%1 gibt %2 x %3 Pixel an, mehr als seine %4 Bytes fassen können.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="390"/>
        <source>%1 says that its values are in %2, not in %3.</source>
        <translation>%1 sagt, dass die Werte in %2 sind, nicht in %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="391"/>
        <source>%1 sets no variable.</source>
        <translation>%1 setzt keine Variable.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="392"/>
        <source>%1 source found with %2 components: %3.</source>
        <translation>%1 Quelle mit %2 Komponenten gefunden: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="393"/>
        <source>%1 sources found with %2 components: %3.</source>
        <translation>%1 Quellen mit %2 Komponenten gefunden: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="394"/>
        <source>%1 states a radar frequency of %2 Hz, which is used, not %3 Hz of the options.</source>
        <translation>%1 gibt eine Radarfrequenz von %2 Hz an, die verwendet wird, nicht %3 Hz der Optionen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="395"/>
        <source>%1 states a radar frequency of %2 Hz, which no radar has; it is not used.</source>
        <translation>%1 gibt eine Radarfrequenz von %2 Hz an, die kein Radar hat; sie wird nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="396"/>
        <source>%1 takes tide and ionosphere out of burst overlaps only.</source>
        <translation>%1 nimmt Gezeiten und Ionosphäre nur aus Burst-Überlappungen heraus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="397"/>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="398"/>
        <source>%1 to %2 (%3 epochs)</source>
        <translation>%1 bis %2 (%3 Epochen)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="399"/>
        <source>%1 vanished while it was read: another run has replaced or removed it.</source>
        <translation>%1 verschwand beim Lesen: ein anderer Lauf hat es ersetzt oder entfernt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="400"/>
        <source>%1 was %2 and is %3</source>
        <translation>%1 war %2 und ist %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="401"/>
        <source>%1 was already corrected with %2; a second correction spoils the phase.</source>
        <translation>%1 wurde schon mit %2 korrigiert; eine zweite Korrektur verdirbt die Phase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="402"/>
        <source>%1 was made from a stack on another grid than %2; choose the time series that belongs to this stack, or run &apos;Check interferograms&apos; (stage 11) again.</source>
        <translation>%1 wurde aus einem Stack auf einem anderen Gitter als %2 erstellt; die Zeitreihe wählen, die zu diesem Stack gehört, oder 'Interferogramme prüfen' (Stufe 11) erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="403"/>
        <source>%1 was not made from %2: the grids differ.</source>
        <translation>%1 wurde nicht aus %2 erstellt: die Gitter sind verschieden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="404"/>
        <source>%1 was not made: another version of Python made the environment.</source>
        <translation>%1 wurde nicht erstellt: eine andere Version von Python hat die Umgebung erstellt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="405"/>
        <source>%1 was not written: the cube has no %2.</source>
        <translation>%1 wurde nicht geschrieben: der Würfel hat kein %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="406"/>
        <source>%1 was taken as missing: %2</source>
        <translation>%1 gilt als fehlend: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="407"/>
        <source>%1 was written by a newer version of AlignSAR for QGIS and is left alone.</source>
        <translation>%1 wurde von einer neueren Version von AlignSAR for QGIS geschrieben und bleibt unangetastet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="408"/>
        <source>%1 with the dates of steps is missing.</source>
        <translation>%1 mit den Tagen von Sprüngen fehlt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="409"/>
        <source>%1 would be called %2</source>
        <translation>%1 würde %2 heißen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="410"/>
        <source>%1 x %2 pixels are no image</source>
        <translation>%1 x %2 Pixel sind kein Bild</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="411"/>
        <source>%1 x %2 pixels of %3° from %4° E, %5° N</source>
        <translation>%1 x %2 Pixel von %3° ab %4° E, %5° N</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="412"/>
        <source>%1, %2 is no place in degrees</source>
        <translation>%1, %2 ist kein Ort in Grad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="413"/>
        <source>%1, but %2 on %3 (%4)</source>
        <translation>%1, aber %2 am %3 (%4)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="414"/>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="415"/>
        <source>%1, line %2: %3 is no magnitude.</source>
        <translation>%1, Zeile %2: %3 ist keine Magnitude.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="416"/>
        <source>%1, line %2: %3 is not a polygon.</source>
        <translation>%1, Zeile %2: %3 ist kein Polygon.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="417"/>
        <source>%1, line %2: %3.</source>
        <translation>%1, Zeile %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="418"/>
        <source>%1, so the threshold was relaxed to %2 and hardly selects any more.</source>
        <translation>%1; die Schwelle wurde daher auf %2 gelockert und wählt kaum noch aus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="419"/>
        <source>%1, which no %2 is, and are taken for no data; if one value stands for no data, declare it with &apos;gdal_edit.py -a_nodata&apos;</source>
        <translation>%1, was keine %2 ist, und gelten als keine Daten; steht ein Wert für keine Daten, ihn mit 'gdal_edit.py -a_nodata' angeben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="420"/>
        <source>%1.py of LiCSBAS%2 in %3 did the work.</source>
        <translation>%1.py von LiCSBAS%2 in %3 hat die Arbeit getan.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="421"/>
        <source>%1: %2 cannot be opened (%3).</source>
        <translation>%1: %2 kann nicht geöffnet werden (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="422"/>
        <source>%1: %2 cannot be read (%3).</source>
        <translation>%1: %2 kann nicht gelesen werden (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="423"/>
        <source>%1: %2 epochs have no baseline to that of %3: %4.</source>
        <translation>%1: %2 Epochen haben keine Basislinie zu der vom %3: %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="424"/>
        <source>%1: %2 goes in steps of %3, %4 in steps of %5, which are not both in degrees.</source>
        <translation>%1: %2 geht in Schritten von %3, %4 in Schritten von %5, die nicht beide in Grad sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="425"/>
        <source>%1: %2 has to be a number (%3), and the table %4.</source>
        <translation>%1: %2 muss eine Zahl sein (%3), und die Tabelle %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="426"/>
        <source>%1: %2 has to have one axis of its own name and at least one value.</source>
        <translation>%1: %2 muss eine Achse seines eigenen Namens und mindestens einen Wert haben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="427"/>
        <source>%1: %2 has values on %3 dates; two or more are needed.</source>
        <translation>%1: %2 hat Werte an %3 Terminen; zwei oder mehr werden gebraucht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="428"/>
        <source>%1: %2 holds no numbers.</source>
        <translation>%1: %2 enthält keine Zahlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="429"/>
        <source>%1: %2 in imdates is not a date (yyyymmdd).</source>
        <translation>%1: %2 in imdates ist kein Datum (yyyymmdd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="430"/>
        <source>%1: %2 in units %3 does not give days (%4).</source>
        <translation>%1: %2 in Einheiten %3 ergibt keine Tage (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="431"/>
        <source>%1: %2 instead of one number.</source>
        <translation>%1: %2 statt einer Zahl.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="432"/>
        <source>%1: %2 instead of one text.</source>
        <translation>%1: %2 statt eines Textes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="433"/>
        <source>%1: %2 instead of the shape %3 and numbers.</source>
        <translation>%1: %2 statt der Form %3 und Zahlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="434"/>
        <source>%1: %2 is %3, which cannot be and is not used.</source>
        <translation>%1: %2 ist %3, was nicht sein kann, und wird nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="435"/>
        <source>%1: %2 is %3, which is no path.</source>
        <translation>%1: %2 ist %3, was kein Pfad ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="436"/>
        <source>%1: %2 is a %3, not a data set.</source>
        <translation>%1: %2 ist ein %3, kein Datensatz.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="437"/>
        <source>%1: %2 is counted in the calendar %3.</source>
        <translation>%1: %2 zählt im Kalender %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="438"/>
        <source>%1: %2 is in %3, which is no length.</source>
        <translation>%1: %2 ist in %3, was keine Länge ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="439"/>
        <source>%1: %2 is no layer of polygons.</source>
        <translation>%1: %2 ist kein Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="440"/>
        <source>%1: %2 is no layer.</source>
        <translation>%1: %2 ist kein Layer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="441"/>
        <source>%1: %2 is not a pair and 1 or -1.</source>
        <translation>%1: %2 ist kein Paar und 1 oder -1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="442"/>
        <source>%1: %2 is not even, %3 off its place at steps of %4.</source>
        <translation>%1: %2 ist nicht gleichmäßig, %3 neben seinem Platz bei Schritten von %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="443"/>
        <source>%1: %2 is not in order, %3 comes after %4.</source>
        <translation>%1: %2 ist nicht geordnet, %3 kommt nach %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="444"/>
        <source>%1: %2 is not text in UTF-8.</source>
        <translation>%1: %2 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="445"/>
        <source>%1: %2 lies in another file, %3 (%4), which is not read.</source>
        <translation>%1: %2 liegt in einer anderen Datei, %3 (%4), die nicht gelesen wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="446"/>
        <source>%1: %2 lines name no pair (yyyymmdd_yyyymmdd) and were not used: %3.</source>
        <translation>%1: %2 Zeilen nennen kein Paar (yyyymmdd_yyyymmdd) und wurden nicht verwendet: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="447"/>
        <source>%1: %2 lines were not understood: %3.</source>
        <translation>%1: %2 Zeilen wurden nicht verstanden: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="448"/>
        <source>%1: %2 of %3 values are beyond %4 %5, which no %6 is.</source>
        <translation>%1: %2 von %3 Werten liegen jenseits von %4 %5, was keine %6 ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="449"/>
        <source>%1: %2 runs from east to west.</source>
        <translation>%1: %2 läuft von Ost nach West.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="450"/>
        <source>%1: %2 states nothing that is known.</source>
        <translation>%1: %2 gibt nichts Bekanntes an.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="451"/>
        <source>%1: %2 values of cum on %3 are beyond %4 mm, which no displacement is, and are taken for no data.</source>
        <translation>%1: %2 Werte von cum am %3 liegen jenseits von %4 mm, was keine Verschiebung ist, und gelten als keine Daten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="452"/>
        <source>%1: %2, imdates %3 and %4, instead of numbers by epoch, row and column, and whole numbers by epoch.</source>
        <translation>%1: %2, imdates %3 und %4, statt Zahlen nach Epoche, Zeile und Spalte, und ganzer Zahlen nach Epoche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="453"/>
        <source>%1: %2; fetch the map again.</source>
        <translation>%1: %2; die Karte erneut abrufen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="454"/>
        <source>%1: %2; make the file again with stage 02.</source>
        <translation>%1: %2; die Datei mit Stufe 02 neu erstellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="455"/>
        <source>%1: %2[%3] is %4, which is not usable: %5</source>
        <translation>%1: %2[%3] ist %4, was nicht brauchbar ist: %5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="456"/>
        <source>%1: DEM_projection is %2, not %3 (longitude and latitude in degrees).</source>
        <translation>%1: DEM_projection ist %2, nicht %3 (Länge und Breite in Grad).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="457"/>
        <source>%1: E, N and U are unit vectors nowhere, so the direction to the satellite is not known.</source>
        <translation>%1: E, N und U sind nirgends Einheitsvektoren, so dass die Richtung zum Satelliten nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="458"/>
        <source>%1: GDAL cannot open HDF5 files whose path has a double quote.</source>
        <translation>%1: GDAL kann keine HDF5-Dateien öffnen, deren Pfad ein doppeltes Anführungszeichen hat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="459"/>
        <source>%1: a heading of %2 is not within -360 to 360 degrees.</source>
        <translation>%1: ein heading von %2 liegt nicht zwischen -360 und 360 Grad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="460"/>
        <source>%1: a quality below %2 means that the pattern depends on which dates are looked at.</source>
        <translation>%1: eine Güte unter %2 bedeutet, dass das Muster davon abhängt, welche Termine betrachtet werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="461"/>
        <source>%1: a wavelength of %2 m is not one of a radar.</source>
        <translation>%1: eine Wellenlänge von %2 m ist nicht die eines Radars.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="462"/>
        <source>%1: all %2 pairs are rejected.</source>
        <translation>%1: alle %2 Paare sind verworfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="463"/>
        <source>%1: all %2 values are %3 %4.</source>
        <translation>%1: alle %2 Werte sind %3 %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="464"/>
        <source>%1: all baselines lie within 1 m, as only made-up ones do, so DEM errors cannot be estimated.</source>
        <translation>%1: alle Basislinien liegen innerhalb von 1 m, wie nur erfundene, so dass DEM-Fehler nicht geschätzt werden können.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="465"/>
        <source>%1: an incidence of %2 is not within 5 to 90 degrees.</source>
        <translation>%1: ein Einfallswinkel von %2 liegt nicht zwischen 5 und 90 Grad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="466"/>
        <source>%1: baselines from %2 reference epochs (%3) contradict each other by up to %4 m, so none is used.</source>
        <translation>%1: Basislinien von %2 Referenzepochen (%3) widersprechen sich um bis zu %4 m, so dass keine verwendet wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="467"/>
        <source>%1: both dates are nearest to the epoch %2.</source>
        <translation>%1: beide Daten liegen der Epoche %2 am nächsten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="468"/>
        <source>%1: center_time is %2, which is no time of day hh:mm:ss, such as 05:11:50.</source>
        <translation>%1: center_time ist %2, was keine Tageszeit hh:mm:ss ist, wie 05:11:50.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="469"/>
        <source>%1: coherence goes from %2 to %3, instead of 0 to 1 in such a file of 4 bytes per pixel.</source>
        <translation>%1: Kohärenz reicht von %2 bis %3, statt 0 bis 1 in einer solchen Datei mit 4 Bytes je Pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="470"/>
        <source>%1: cum has %2 epochs and imdates %3.</source>
        <translation>%1: cum hat %2 Epochen und imdates %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="471"/>
        <source>%1: dates say what of a frame is downloaded, and this row has no frame ID.</source>
        <translation>%1: Daten sagen, was von einem Frame heruntergeladen wird, und diese Zeile hat keine Frame-ID.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="472"/>
        <source>%1: done, and what they made is in place.</source>
        <translation>%1: erledigt, und was sie erstellt haben, ist an seinem Platz.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="473"/>
        <source>%1: farthest from its trend on %2, %3 (%4).</source>
        <translation>%1: am weitesten von seinem Trend am %2, %3 (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="474"/>
        <source>%1: full_coherence has to be above 0, such as 1, 100 or 255.</source>
        <translation>%1: full_coherence muss über 0 liegen, wie 1, 100 oder 255.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="475"/>
        <source>%1: imdates are not in order at %2.</source>
        <translation>%1: imdates ist bei %2 nicht geordnet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="476"/>
        <source>%1: its values are negative, of typically %2, but a delay is positive.</source>
        <translation>%1: die Werte sind negativ, typisch %2, aber eine Verzögerung ist positiv.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="477"/>
        <source>%1: left out</source>
        <translation>%1: ausgelassen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="478"/>
        <source>%1: left out, because there is no %2.</source>
        <translation>%1: ausgelassen, weil es %2 nicht gibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="479"/>
        <source>%1: looks is %2.</source>
        <translation>%1: looks ist %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="480"/>
        <source>%1: no pair of dates such as 20200601_20200613.</source>
        <translation>%1: kein Paar von Daten wie 20200601_20200613.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="481"/>
        <source>%1: no pixel has enough dates for a fit of %2 sources.</source>
        <translation>%1: kein Pixel hat genug Termine für eine Anpassung von %2 Quellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="482"/>
        <source>%1: no pixel with a value; the mask may reject it.</source>
        <translation>%1: kein Pixel mit einem Wert; die Maske mag es verwerfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="483"/>
        <source>%1: no value, rejected (threshold %2)</source>
        <translation>%1: kein Wert, verworfen (Schwelle %2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="484"/>
        <source>%1: not in the datacube%2</source>
        <translation>%1: nicht im Datenwürfel%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="485"/>
        <source>%1: nothing to do; %2 is of %3, with the same inputs and options.</source>
        <translation>%1: nichts zu tun; %2 ist vom %3, mit denselben Eingaben und Optionen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="487"/>
        <source>%1: radar_frequency is %2 Hz, which no radar has (0.1 to 100 GHz).</source>
        <translation>%1: radar_frequency ist %2 Hz, die kein Radar hat (0.1 bis 100 GHz).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="488"/>
        <source>%1: reference changed by AlignSAR for QGIS %2</source>
        <translation>%1: Referenz geändert von AlignSAR for QGIS %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="489"/>
        <source>%1: row %2 below the names has %3 values for %4 columns.</source>
        <translation>%1: Zeile %2 unter den Namen hat %3 Werte für %4 Spalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="490"/>
        <source>%1: row %2 below the names has neither %3 nor %4.</source>
        <translation>%1: Zeile %2 unter den Namen hat weder %3 noch %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="491"/>
        <source>%1: row %2 below the names is the second with results named %3, or that name is not free.</source>
        <translation>%1: Zeile %2 unter den Namen ist die zweite mit Ergebnissen namens %3, oder dieser Name ist nicht frei.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="492"/>
        <source>%1: runs again, because %2.</source>
        <translation>%1: läuft erneut, weil %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="493"/>
        <source>%1: the %2 of the values is needed, and the table %3.</source>
        <translation>%1: %2 der Werte wird gebraucht, und die Tabelle %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="494"/>
        <source>%1: the attribute %2 of %3 is text instead of a number.</source>
        <translation>%1: das Attribut %2 von %3 ist Text statt einer Zahl.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="495"/>
        <source>%1: the attribute reference_date is not a date (yyyy-mm-dd).</source>
        <translation>%1: das Attribut reference_date ist kein Datum (yyyy-mm-dd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="496"/>
        <source>%1: the attributes ref_lon and ref_lat are not numbers.</source>
        <translation>%1: die Attribute ref_lon und ref_lat sind keine Zahlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="497"/>
        <source>%1: the axes of %2 are (%3) instead of (%4).</source>
        <translation>%1: die Achsen von %2 sind (%3) statt (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="498"/>
        <source>%1: the date %2 occurs twice in %3.</source>
        <translation>%1: das Datum %2 kommt in %3 zweimal vor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="499"/>
        <source>%1: the mask and the area to keep leave no pixel.</source>
        <translation>%1: Maske und zu behaltendes Gebiet lassen kein Pixel übrig.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="500"/>
        <source>%1: the station moves by more than a kilometre.</source>
        <translation>%1: die Station bewegt sich um mehr als einen Kilometer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="501"/>
        <source>%1: the third column holds days instead of metres, so none is used.</source>
        <translation>%1: die dritte Spalte enthält Tage statt Metern, so dass keine verwendet wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="502"/>
        <source>%1: the unit %2 of %3 is not understood.</source>
        <translation>%1: die Einheit %2 von %3 wird nicht verstanden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="503"/>
        <source>%1: the unit of %2 is %3, not m, cm or mm.</source>
        <translation>%1: die Einheit von %2 ist %3, nicht m, cm oder mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="504"/>
        <source>%1: these dates say what step %2 downloads, and the run starts at step %3 with all that is in the work folder.</source>
        <translation>%1: diese Daten sagen, was Schritt %2 herunterlädt, und der Lauf beginnt bei Schritt %3 mit allem im Arbeitsordner.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="505"/>
        <source>%1: value %2 of %3 of %4 is missing.</source>
        <translation>%1: Wert %2 von %3 von %4 fehlt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="506"/>
        <source>%1: values of typically %2 cannot be %3.</source>
        <translation>%1: Werte von typisch %2 können keine %3 sein.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="507"/>
        <source>%1: values up to %2 cannot be %3.</source>
        <translation>%1: Werte bis %2 können keine %3 sein.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="508"/>
        <source>%1; %2 clusters, mean quality %3, score %4 - chosen%5.</source>
        <translation>%1; %2 Cluster, mittlere Güte %3, Punktzahl %4 - gewählt%5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="509"/>
        <source>%1; %2 clusters, mean quality %3, score %4.</source>
        <translation>%1; %2 Cluster, mittlere Güte %3, Punktzahl %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="510"/>
        <source>%1; the connection was cut with %2 bytes missing</source>
        <translation>%1; die Verbindung brach ab, als %2 Bytes fehlten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="511"/>
        <source>%1=%2 comes after %3=%4.</source>
        <translation>%1=%2 kommt nach %3=%4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="512"/>
        <source>%1=1 makes it %2</source>
        <translation>%1=1 macht es zu %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="513"/>
        <source>%1=1 sets %2, as the script of this version does.</source>
        <translation>%1=1 setzt %2, wie es das Skript dieser Version tut.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="514"/>
        <source>%1[%2] is calculated, and nothing is executed here; left out.</source>
        <translation>%1[%2] wird berechnet, und hier wird nichts ausgeführt; ausgelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="515"/>
        <source>&apos;%1&apos; (stage %2)</source>
        <translation>'%1' (Stufe %2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="516"/>
        <source>&apos;%1&apos; runs before it</source>
        <translation>'%1' läuft davor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="517"/>
        <source>&apos;Check interferograms&apos; (stage 11)</source>
        <translation>'Interferogramme prüfen' (Stufe 11)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="518"/>
        <source>&apos;Check interferograms&apos; (stage 11) goes on from it.</source>
        <translation>'Interferogramme prüfen' (Stufe 11) fährt damit fort.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="519"/>
        <source>&apos;Check interferograms&apos; will reject them.</source>
        <translation>'Interferogramme prüfen' wird sie verwerfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="520"/>
        <source>&apos;Close loops&apos; (stage 12)</source>
        <translation>'Schleifen schließen' (Stufe 12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="521"/>
        <source>'Export datacube' makes a datacube of the TS_… folder around it.</source>
        <translation>'Datenwürfel exportieren' erstellt aus dem Ordner TS_… um sie einen Datenwürfel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="522"/>
        <source>&apos;Filter time series&apos; (stage 16)</source>
        <translation>'Zeitreihe filtern' (Stufe 16)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="523"/>
        <source>&apos;Invert network&apos; (stage 13)</source>
        <translation>'Netz invertieren' (Stufe 13)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="524"/>
        <source>&apos;Load datacube&apos; puts it on the map; &apos;Separate sources&apos; and &apos;Detect unrest&apos; analyse it.</source>
        <translation>'Datenwürfel laden' bringt ihn auf die Karte; 'Quellen trennen' und 'Unruhe erkennen' werten ihn aus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="525"/>
        <source>&apos;Mask noise&apos; (stage 15)</source>
        <translation>'Rauschen maskieren' (Stufe 15)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="526"/>
        <source>&apos;Unwrap again&apos; has no such option</source>
        <translation>'Neu abwickeln' hat keine solche Option</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="527"/>
        <source>&apos;ifgs_format&apos; says which images are separated</source>
        <translation>'ifgs_format' sagt, welche Bilder getrennt werden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="529"/>
        <source>(stored runs)</source>
        <translation>(gespeicherte Läufe)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="530"/>
        <source>(threshold %1)</source>
        <translation>(Schwelle %1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="531"/>
        <source>, |slope|:%1 &amp; r^2: %2 =&gt; repeated epochs =&gt; |slope|:%3</source>
        <translation>, |slope|:%1 &amp; r^2: %2 =&gt; repeated epochs =&gt; |slope|:%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="535"/>
        <source>0 to 1, or 0 to 255 in bytes</source>
        <translation>0 bis 1, oder 0 bis 255 in Bytes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="570"/>
        <source>; %1 drew too few distinct images</source>
        <translation>; %1 zogen zu wenige verschiedene Bilder</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="571"/>
        <source>; and %1 other reasons</source>
        <translation>; und %1 weitere Gründe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="572"/>
        <source>; near it are %1</source>
        <translation>; in der Nähe sind %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="573"/>
        <source>; see %1</source>
        <translation>; siehe %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="575"/>
        <source>A Dask cluster needs the package %1.</source>
        <translation>Ein Dask-Cluster braucht das Paket %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="576"/>
        <source>A change is from one date of %1 to another one, not from %2 to %3.</source>
        <translation>Eine Änderung geht von einem Termin von %1 zu einem anderen, nicht von %2 zu %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="578"/>
        <source>A date is named twice among the steps.</source>
        <translation>Ein Datum ist unter den Sprüngen zweimal genannt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="579"/>
        <source>A decay follows an event: type its date.</source>
        <translation>Ein Abklingen folgt einem Ereignis: dessen Datum eingeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="580"/>
        <source>A decay is %1 or %2, not %3.</source>
        <translation>Ein Abklingen ist %1 oder %2, nicht %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="582"/>
        <source>A file of frames finds a frame only for an area of interest.</source>
        <translation>Eine Datei von Frames findet einen Frame nur für ein Interessengebiet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="585"/>
        <source>A gap after epoch %1 needs more than %2 epochs.</source>
        <translation>Eine Lücke nach Epoche %1 braucht mehr als %2 Epochen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="586"/>
        <source>A higher &apos;Minimum interferograms per epoch&apos; or stricter stages 11 and 12 help.</source>
        <translation>Eine höhere 'Mindestzahl der Interferogramme je Epoche' oder strengere Stufen 11 und 12 helfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="591"/>
        <source>A polygon needs three or more points; remove or redraw the degenerate one.</source>
        <translation>Ein Polygon braucht drei oder mehr Punkte; das entartete entfernen oder neu zeichnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="592"/>
        <source>A row needs two dates and two files, such as 20200601_20200613,phase.tif,coherence.tif.</source>
        <translation>Eine Zeile braucht zwei Daten und zwei Dateien, wie 20200601_20200613,phase.tif,coherence.tif.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="595"/>
        <source>A shapefile has at most %1 columns, and %2 dates need %3.</source>
        <translation>Ein Shapefile hat höchstens %1 Spalten, und %2 Termine brauchen %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="598"/>
        <source>A stage run alone takes its own defaults, not those of a preset; set what you want to keep.</source>
        <translation>Eine allein ausgeführte Stufe nimmt ihre eigenen Vorgaben, nicht die eines Parametersatzes; setzen, was bleiben soll.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="599"/>
        <source>A step of %1 m divides a line of %2 km into more than %3 pieces.</source>
        <translation>Ein Schritt von %1 m teilt eine Linie von %2 km in mehr als %3 Stücke.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="601"/>
        <source>A window of %1 pixels is larger than the image of %2 x %3 pixels.</source>
        <translation>Ein Fenster von %1 Pixeln ist größer als das Bild von %2 x %3 Pixeln.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="602"/>
        <source>A worker of the cluster on %1</source>
        <translation>Ein Worker des Clusters auf %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="603"/>
        <source>A worker of the cluster on %1 cannot import AlignSAR (%2).</source>
        <translation>Ein Worker des Clusters auf %1 kann AlignSAR nicht importieren (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="604"/>
        <source>A worker of the cluster on %1 failed: %2.</source>
        <translation>Ein Worker des Clusters auf %1 ist gescheitert: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="609"/>
        <source>ARIA products (S1-GUNW-….nc)</source>
        <translation>ARIA-Produkte (S1-GUNW-….nc)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="616"/>
        <source>Add a line '# %1: …' with one of %2, or set the option of that name.</source>
        <translation>Eine Zeile '# %1: …' mit einem von %2 hinzufügen, oder die Option dieses Namens setzen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="619"/>
        <source>Add interferograms if you can: a network without loops cannot be checked.</source>
        <translation>Wenn möglich Interferogramme hinzufügen: ein Netz ohne Schleifen lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="620"/>
        <source>Add it above the table.</source>
        <translation>Über der Tabelle hinzufügen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="621"/>
        <source>Add one per frame.</source>
        <translation>Eine je Frame hinzufügen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="622"/>
        <source>Add one with dates such as 2020-06-01.</source>
        <translation>Eine mit Daten wie 2020-06-01 hinzufügen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="623"/>
        <source>Address (tcp://host:8786) or scheduler file (.json) of a running Dask cluster whose workers see the folders of input and output under the same names; what takes long is then computed there. Empty: threads of this computer. The result does not depend on it.</source>
        <translation>Adresse (tcp://host:8786) oder Scheduler-Datei (.json) eines laufenden Dask-Clusters, dessen Worker die Ordner von Ein- und Ausgabe unter denselben Namen sehen; was lange dauert, wird dann dort gerechnet. Leer: Threads dieses Rechners. Das Ergebnis hängt nicht davon ab.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="624"/>
        <source>Again in %1 s.</source>
        <translation>Erneut in %1 s.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="631"/>
        <source>AlignSAR for QGIS</source>
        <translation>AlignSAR for QGIS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="632"/>
        <source>AlignSAR for QGIS: generated sample frame</source>
        <translation>AlignSAR for QGIS: erzeugter Beispielframe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="633"/>
        <source>AlignSAR for QGIS: what was downloaded here</source>
        <translation>AlignSAR for QGIS: was hier heruntergeladen wurde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="634"/>
        <source>AlignSAR for QGIS: what was run here</source>
        <translation>AlignSAR for QGIS: was hier ausgeführt wurde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="638"/>
        <source>All %1 interferograms are rejected.</source>
        <translation>Alle %1 Interferogramme sind verworfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="639"/>
        <source>All %1 interferograms are rejected: %2.</source>
        <translation>Alle %1 Interferogramme sind verworfen: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="642"/>
        <source>All later stages follow the stack: delay maps do not apply, nothing is judged by loops.</source>
        <translation>Alle späteren Stufen folgen dem Stack: Verzögerungskarten gelten nicht, nichts wird an Schleifen beurteilt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="643"/>
        <source>Allow more days.</source>
        <translation>Mehr Tage zulassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="644"/>
        <source>Allow more iterations or a larger tolerance.</source>
        <translation>Mehr Iterationen oder eine größere Toleranz zulassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="645"/>
        <source>Allow more iterations, a larger tolerance, or fewer components.</source>
        <translation>Mehr Iterationen, eine größere Toleranz, oder weniger Komponenten zulassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="646"/>
        <source>Allow reading it, or copy it elsewhere.</source>
        <translation>Das Lesen erlauben, oder die Datei anderswohin kopieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="648"/>
        <source>Also fetch the tropospheric delay of every epoch by the weather model ERA5, which stage 03 can correct for in place of GACOS. Not every frame has it.</source>
        <translation>Ruft auch die troposphärische Verzögerung jeder Epoche nach dem Wettermodell ERA5 ab, um die Stufe 03 anstelle der von GACOS korrigieren kann. Nicht jeder Frame hat sie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="651"/>
        <source>Also fetched: bovldiff and sbovldiff, and the unit vectors.</source>
        <translation>Abgerufen werden auch bovldiff und sbovldiff, und die Einheitsvektoren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="658"/>
        <source>Amplitude and atmosphere</source>
        <translation>Amplitude und Atmosphäre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="663"/>
        <source>An area of %1 pixels is too large to look at.</source>
        <translation>Ein Gebiet von %1 Pixeln ist zu groß, um es anzusehen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="664"/>
        <source>An image of %1 x %2 pixels is too small to be unwrapped.</source>
        <translation>Ein Bild von %1 x %2 Pixeln ist zu klein, um abgewickelt zu werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="666"/>
        <source>And %1 more like these.</source>
        <translation>Und %1 weitere wie diese.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="670"/>
        <source>Animation of %1 dates from %2 to %3.</source>
        <translation>Animation von %1 Terminen von %2 bis %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="678"/>
        <source>Apparent displacement caused by the troposphere according to the maps in the folder GACOS, or ERA5 where the stack was corrected with these.</source>
        <translation>Scheinbare Verschiebung durch die Troposphäre nach den Karten im Ordner GACOS, oder ERA5, wo der Stack mit diesen korrigiert wurde.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="691"/>
        <source>As LiCSBAS does, %1 resamples that fail at any pixel were dropped for all.</source>
        <translation>Wie LiCSBAS es tut, wurden %1 Stichproben, die bei einem Pixel scheitern, für alle weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="692"/>
        <source>As LiCSBAS does, %1 were deleted from cum.h5: hardly any pixel is complete with them.</source>
        <translation>Wie LiCSBAS es tut, wurden %1 aus cum.h5 gelöscht: mit ihnen ist kaum ein Pixel vollständig.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="695"/>
        <source>Ask for more runs or a smaller smallest cluster.</source>
        <translation>Mehr Läufe oder einen kleineren kleinsten Cluster verlangen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="697"/>
        <source>At %1 pixels the network does not connect all epochs (%2 with gaps): %3.</source>
        <translation>Bei %1 Pixeln verbindet das Netz nicht alle Epochen (%2 mit Lücken): %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="698"/>
        <source>Attempt %1 at %2.</source>
        <translation>Versuch %1 um %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="706"/>
        <source>Azimuth displacement (mm, positive along the unit vector of the flight) where bursts overlap, in place of unwrapped phase. All later stages follow the stack: delay maps do not apply, nothing is judged by loops.</source>
        <translation>Azimutverschiebung (mm, positiv entlang des Einheitsvektors des Fluges), wo sich Bursts überlappen, anstelle der abgewickelten Phase. Alle späteren Stufen folgen dem Stack: Verzögerungskarten gelten nicht, nichts wird an Schleifen beurteilt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="707"/>
        <source>Azimuth displacement (mm, positive along the unit vector of the flight) where bursts overlap, in place of unwrapped phase. Also fetched: bovldiff and sbovldiff, and the unit vectors. Not every frame has them.</source>
        <translation>Azimutverschiebung (mm, positiv entlang des Einheitsvektors des Fluges), wo sich Bursts überlappen, anstelle der abgewickelten Phase. Abgerufen werden auch bovldiff und sbovldiff, und die Einheitsvektoren. Nicht jeder Frame hat sie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="712"/>
        <source>Baseline of %1 dates, %2 to %3; %4 dates after it, up to %5.</source>
        <translation>Basiszeitraum von %1 Terminen, %2 bis %3; %4 Termine danach, bis %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="713"/>
        <source>Basic %1</source>
        <translation>Basic %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="724"/>
        <source>Blocks of %1 x %2 pixels were averaged; %3 rows in the south and %4 columns in the east do not fill a block and were dropped.</source>
        <translation>Blöcke von %1 x %2 Pixeln wurden gemittelt; %3 Zeilen im Süden und %4 Spalten im Osten füllen keinen Block und wurden weggelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="733"/>
        <source>Bring them into this order, with xarray by cube.transpose(%1).</source>
        <translation>In diese Reihenfolge bringen, mit xarray durch cube.transpose(%1).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="734"/>
        <source>Bring them to radians.</source>
        <translation>In Radiant umrechnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="738"/>
        <source>Burst overlaps</source>
        <translation>Burst-Überlappungen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="739"/>
        <source>Burst-overlap coherence</source>
        <translation>Kohärenz der Burst-Überlappung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="740"/>
        <source>Burst-overlap displacement</source>
        <translation>Verschiebung aus Burst-Überlappung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="743"/>
        <source>Bytes in the memory of a process cannot be read by another one.</source>
        <translation>Bytes im Speicher eines Prozesses kann ein anderer nicht lesen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="747"/>
        <source>Cancel, and choose another frame.</source>
        <translation>Abbrechen, und einen anderen Frame wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="756"/>
        <source>Change its permissions, or choose another place.</source>
        <translation>Die Rechte ändern, oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="758"/>
        <source>Change the option, or rename the file or folder that it comes from.</source>
        <translation>Die Option ändern, oder die Datei oder den Ordner umbenennen, woher das kommt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="760"/>
        <source>Check for sources that look alike.</source>
        <translation>Auf Quellen achten, die sich gleichen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="762"/>
        <source>Check interferograms</source>
        <translation>Interferogramme prüfen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="763"/>
        <source>Check its coordinates, or leave it empty for all frames.</source>
        <translation>Dessen Koordinaten prüfen, oder es für alle Frames leer lassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="764"/>
        <source>Check its coordinates.</source>
        <translation>Dessen Koordinaten prüfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="765"/>
        <source>Check that both are of this pair, and their coordinates.</source>
        <translation>Prüfen, dass beide zu diesem Paar gehören, und ihre Koordinaten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="766"/>
        <source>Check that both files are of this pair, and what the values of the coherence mean.</source>
        <translation>Prüfen, dass beide Dateien zu diesem Paar gehören, und was die Werte der Kohärenz bedeuten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="767"/>
        <source>Check that it is the coherence and no other image; if one value stands for no data, declare it with &apos;gdal_edit.py -a_nodata&apos;.</source>
        <translation>Prüfen, dass es die Kohärenz und kein anderes Bild ist; steht ein Wert für keine Daten, ihn mit 'gdal_edit.py -a_nodata' angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="768"/>
        <source>Check the address of the portal, or give a file of frames.</source>
        <translation>Die Adresse des Portals prüfen, oder eine Datei von Frames angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="769"/>
        <source>Check the connection and the proxy settings; running again resumes.</source>
        <translation>Verbindung und Proxy-Einstellungen prüfen; ein neuer Lauf setzt fort.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="770"/>
        <source>Check the coordinates of both.</source>
        <translation>Die Koordinaten beider prüfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="771"/>
        <source>Check the frame ID and the address of the portal.</source>
        <translation>Frame-ID und Adresse des Portals prüfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="772"/>
        <source>Check the inversion (stage 13).</source>
        <translation>Die Inversion (Stufe 13) prüfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="773"/>
        <source>Check the plate.</source>
        <translation>Die Platte prüfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="774"/>
        <source>Check where these interferograms are from.</source>
        <translation>Prüfen, woher diese Interferogramme sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="776"/>
        <source>Choose %1.</source>
        <translation>Bitte wählen: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="777"/>
        <source>Choose TS_….</source>
        <translation>TS_… wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="778"/>
        <source>Choose a %1 file instead.</source>
        <translation>Stattdessen eine %1-Datei wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="779"/>
        <source>Choose a GEOCml… folder, or make one with 'Prepare stack' (stage 02).</source>
        <translation>Einen Ordner GEOCml… wählen, oder einen mit 'Stack vorbereiten' (Stufe 02) erstellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="780"/>
        <source>Choose a KML or GeoJSON file with polygons in degrees.</source>
        <translation>Eine KML- oder GeoJSON-Datei mit Polygonen in Grad wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="781"/>
        <source>Choose a TS_… folder, or make one with 'Check interferograms' (stage 11).</source>
        <translation>Einen Ordner TS_… wählen, oder einen mit 'Interferogramme prüfen' (Stufe 11) erstellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="782"/>
        <source>Choose a batch_LiCSBAS.sh, with lines such as nlook=&quot;1&quot;.</source>
        <translation>Eine batch_LiCSBAS.sh wählen, mit Zeilen wie nlook=&quot;1&quot;.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="783"/>
        <source>Choose a datacube of &apos;Export datacube&apos;.</source>
        <translation>Einen Datenwürfel von 'Datenwürfel exportieren' wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="785"/>
        <source>Choose a datacube with displacement.</source>
        <translation>Einen Datenwürfel mit Verschiebung wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="786"/>
        <source>Choose a file in it.</source>
        <translation>Eine Datei darin wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="787"/>
        <source>Choose a file of &apos;Detect unrest&apos;.</source>
        <translation>Eine Datei von 'Unruhe erkennen' wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="788"/>
        <source>Choose a file that the chain or &apos;Import batch&apos; wrote.</source>
        <translation>Eine Datei wählen, die die Kette oder 'Batch-Datei importieren' geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="789"/>
        <source>Choose a folder of its own for the stack.</source>
        <translation>Einen eigenen Ordner für den Stack wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="790"/>
        <source>Choose a folder with cum.h5.</source>
        <translation>Einen Ordner mit cum.h5 wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="791"/>
        <source>Choose a larger range or extent.</source>
        <translation>Einen größeren Bereich oder eine größere Ausdehnung wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="792"/>
        <source>Choose a larger resolution factor.</source>
        <translation>Einen größeren Auflösungsfaktor wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="793"/>
        <source>Choose a later end of the baseline.</source>
        <translation>Ein späteres Ende des Basiszeitraums wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="794"/>
        <source>Choose a layer with points.</source>
        <translation>Einen Layer mit Punkten wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="795"/>
        <source>Choose a longer period or a simpler model.</source>
        <translation>Einen längeren Zeitraum oder ein einfacheres Modell wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="796"/>
        <source>Choose a longer step.</source>
        <translation>Einen längeren Schritt wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="797"/>
        <source>Choose a new folder for it.</source>
        <translation>Dafür einen neuen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="798"/>
        <source>Choose a place outside of it.</source>
        <translation>Einen Ort außerhalb wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="799"/>
        <source>Choose a place outside of them.</source>
        <translation>Einen Ort außerhalb wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="800"/>
        <source>Choose a position inside it.</source>
        <translation>Eine Lage innerhalb wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="801"/>
        <source>Choose a simpler model or another pixel.</source>
        <translation>Ein einfacheres Modell oder ein anderes Pixel wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="802"/>
        <source>Choose a simpler model.</source>
        <translation>Ein einfacheres Modell wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="803"/>
        <source>Choose a smaller one.</source>
        <translation>Einen kleineren wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="804"/>
        <source>Choose a smaller window or least share.</source>
        <translation>Ein kleineres Fenster oder einen kleineren Mindestanteil wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="805"/>
        <source>Choose a smaller window, a higher resolution factor, or the cumulative residual.</source>
        <translation>Ein kleineres Fenster, einen höheren Auflösungsfaktor, oder das kumulierte Residuum wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="806"/>
        <source>Choose a spacing near that of the products, %1 degrees.</source>
        <translation>Einen Abstand nahe dem der Produkte wählen, %1 Grad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="807"/>
        <source>Choose a table with one day per line.</source>
        <translation>Eine Tabelle mit einem Tag je Zeile wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="808"/>
        <source>Choose a table with one event per line.</source>
        <translation>Eine Tabelle mit einem Ereignis je Zeile wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="809"/>
        <source>Choose a text file.</source>
        <translation>Eine Textdatei wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="810"/>
        <source>Choose a time-series folder of LiCSBAS (TS_…).</source>
        <translation>Einen Zeitreihenordner von LiCSBAS (TS_…) wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="811"/>
        <source>Choose an area on stable, coherent ground.</source>
        <translation>Ein Gebiet auf stabilem, kohärentem Grund wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="812"/>
        <source>Choose an earlier date.</source>
        <translation>Ein früheres Datum wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="813"/>
        <source>Choose an earlier end of the baseline or run again when there are new dates.</source>
        <translation>Ein früheres Ende des Basiszeitraums wählen oder erneut ausführen, wenn es neue Termine gibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="814"/>
        <source>Choose an earlier end of the baseline, or use the built-in engine.</source>
        <translation>Ein früheres Ende des Basiszeitraums wählen, oder den eingebauten Rechenkern verwenden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="815"/>
        <source>Choose another Python for this program in the settings of QGIS.</source>
        <translation>In den Einstellungen von QGIS ein anderes Python für dieses Programm wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="816"/>
        <source>Choose another area or reference date, or relax the mask (stage 15).</source>
        <translation>Ein anderes Gebiet oder Referenzdatum wählen, oder die Maske (Stufe 15) lockern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="817"/>
        <source>Choose another baseline, or leave out the dates whose gaps cost most (&apos;best&apos;).</source>
        <translation>Einen anderen Basiszeitraum wählen, oder die Termine auslassen, deren Lücken am meisten kosten ('best').</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="818"/>
        <source>Choose another datacube.</source>
        <translation>Einen anderen Datenwürfel wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="819"/>
        <source>Choose another displacement or cube.</source>
        <translation>Eine andere Verschiebung oder einen anderen Würfel wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="820"/>
        <source>Choose another displacement.</source>
        <translation>Eine andere Verschiebung wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="821"/>
        <source>Choose another file, so that the original stays.</source>
        <translation>Eine andere Datei wählen, damit das Original bleibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="822"/>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="823"/>
        <source>Choose another folder for the sample.</source>
        <translation>Einen anderen Ordner für das Beispiel wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="824"/>
        <source>Choose another folder, or delete that one first.</source>
        <translation>Einen anderen Ordner wählen, oder jenen zuerst löschen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="825"/>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="826"/>
        <source>Choose another layer or file.</source>
        <translation>Einen anderen Layer oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="827"/>
        <source>Choose another model.</source>
        <translation>Ein anderes Modell wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="828"/>
        <source>Choose another one with stage 120.</source>
        <translation>Mit Stufe 120 eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="829"/>
        <source>Choose another one.</source>
        <translation>Einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="830"/>
        <source>Choose another output folder or multilook factor.</source>
        <translation>Einen anderen Ausgabeordner oder Multilook-Faktor wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="831"/>
        <source>Choose another output folder, so that they are not mixed.</source>
        <translation>Einen anderen Ausgabeordner wählen, damit sie nicht vermischt werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="832"/>
        <source>Choose another output folder.</source>
        <translation>Einen anderen Ausgabeordner wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="833"/>
        <source>Choose another output.</source>
        <translation>Eine andere Ausgabe wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="834"/>
        <source>Choose another place or a shorter name.</source>
        <translation>Einen anderen Ort oder einen kürzeren Namen wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="835"/>
        <source>Choose another place, or a larger radius.</source>
        <translation>Einen anderen Ort, oder einen größeren Radius wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="836"/>
        <source>Choose another place, or change its permissions.</source>
        <translation>Einen anderen Ort wählen, oder seine Rechte ändern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="837"/>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="838"/>
        <source>Choose another station or pixel, or allow more days.</source>
        <translation>Eine andere Station oder ein anderes Pixel wählen, oder mehr Tage zulassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="839"/>
        <source>Choose another work folder.</source>
        <translation>Einen anderen Arbeitsordner wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="840"/>
        <source>Choose another, or export it again.</source>
        <translation>Einen anderen wählen, oder erneut exportieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="841"/>
        <source>Choose builtin, licsbas or licsalert.</source>
        <translation>builtin, licsbas oder licsalert wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="842"/>
        <source>Choose datacubes of the same area.</source>
        <translation>Datenwürfel desselben Gebiets wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="843"/>
        <source>Choose dates farther apart.</source>
        <translation>Weiter auseinander liegende Daten wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="845"/>
        <source>Choose folders with shorter names, or fewer entries in lists.</source>
        <translation>Ordner mit kürzeren Namen wählen, oder weniger Einträge in Listen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="847"/>
        <source>Choose from %1.</source>
        <translation>Wählen aus %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="848"/>
        <source>Choose its parent %1.</source>
        <translation>Den übergeordneten Ordner %1 wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="849"/>
        <source>Choose one as the format.</source>
        <translation>Eines als Format wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="850"/>
        <source>Choose one of %1.</source>
        <translation>Eines von %1 wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="851"/>
        <source>Choose one of them, such as %1.</source>
        <translation>Eine davon wählen, wie %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="852"/>
        <source>Choose other dates.</source>
        <translation>Andere Daten wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="853"/>
        <source>Choose reference</source>
        <translation>Referenz wählen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="854"/>
        <source>Choose such a folder, or a datacube.</source>
        <translation>Einen solchen Ordner, oder einen Datenwürfel wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="855"/>
        <source>Choose that folder.</source>
        <translation>Jenen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="856"/>
        <source>Choose that.</source>
        <translation>Diese wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="857"/>
        <source>Choose the GEOC folder with the downloaded GeoTIFFs, or download the frame first.</source>
        <translation>Den Ordner GEOC mit den heruntergeladenen GeoTIFFs wählen, oder zuerst den Frame herunterladen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="858"/>
        <source>Choose the NetCDF file of a datacube.</source>
        <translation>Die NetCDF-Datei eines Datenwürfels wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="859"/>
        <source>Choose the batch_LiCSBAS.sh.</source>
        <translation>Die batch_LiCSBAS.sh wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="860"/>
        <source>Choose the first series.</source>
        <translation>Die erste Reihe wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="861"/>
        <source>Choose the folder TS_… or GEOCml… itself.</source>
        <translation>Den Ordner TS_… oder GEOCml… selbst wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="862"/>
        <source>Choose the folder that holds %1/ with one folder per interferogram.</source>
        <translation>Den Ordner wählen, der %1/ mit einem Ordner je Interferogramm enthält.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="863"/>
        <source>Choose the folder that holds them.</source>
        <translation>Den Ordner wählen, der sie enthält.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="864"/>
        <source>Choose the folder that the last preparation stage made.</source>
        <translation>Den Ordner wählen, den die letzte Vorbereitungsstufe erstellt hat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="865"/>
        <source>Choose the one that holds the interferograms.</source>
        <translation>Den wählen, der die Interferogramme enthält.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="866"/>
        <source>Choose the plate that the surroundings move with.</source>
        <translation>Die Platte wählen, mit der sich die Umgebung bewegt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="867"/>
        <source>Choose the run_licsalert.py.</source>
        <translation>Die run_licsalert.py wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="868"/>
        <source>Choose the table of frames (CSV).</source>
        <translation>Die Tabelle der Frames (CSV) wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="869"/>
        <source>Choose the table that describes your GeoTIFFs.</source>
        <translation>Die Tabelle wählen, die die eigenen GeoTIFFs beschreibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="885"/>
        <source>Clip stack</source>
        <translation>Stack zuschneiden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="886"/>
        <source>Close it there, or wait until that run has ended.</source>
        <translation>Dort schließen, oder warten, bis jener Lauf zu Ende ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="887"/>
        <source>Close loops</source>
        <translation>Schleifen schließen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="888"/>
        <source>Close other programs.</source>
        <translation>Andere Programme schließen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="889"/>
        <source>Close some layers, or restart QGIS.</source>
        <translation>Einige Layer schließen, oder QGIS neu starten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="891"/>
        <source>Closure score of the reference candidates</source>
        <translation>Schlusspunktzahl der Referenzkandidaten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="893"/>
        <source>Clusters of the patterns with %1 components</source>
        <translation>Cluster der Muster mit %1 Komponenten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="907"/>
        <source>Compare with the uncorrected stack before using this one.</source>
        <translation>Vor der Verwendung mit dem unkorrigierten Stack vergleichen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="920"/>
        <source>Convert them, or correct what the file says with &apos;gdal_edit.py -units&apos;.</source>
        <translation>Umrechnen, oder mit 'gdal_edit.py -units' berichtigen, was die Datei sagt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="922"/>
        <source>Copy EQA.dem_par of the stack (GEOCml…) there; results in radar coordinates cannot be shown.</source>
        <translation>EQA.dem_par des Stacks (GEOCml…) dorthin kopieren; Ergebnisse in Radarkoordinaten können nicht gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="924"/>
        <source>Correct it (yyyymmdd).</source>
        <translation>Das Datum berichtigen (yyyymmdd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="925"/>
        <source>Correct it.</source>
        <translation>Bitte berichtigen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="926"/>
        <source>Correct it; Sentinel-1 has 5.405e9.</source>
        <translation>Berichtigen; Sentinel-1 hat 5.405e9.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="927"/>
        <source>Correct metadata.txt if that is wrong.</source>
        <translation>metadata.txt berichtigen, wenn das falsch ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="928"/>
        <source>Correct or add it.</source>
        <translation>Berichtigen oder hinzufügen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="929"/>
        <source>Correct or remove it.</source>
        <translation>Berichtigen oder entfernen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="930"/>
        <source>Correct or remove the line.</source>
        <translation>Die Zeile berichtigen oder entfernen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="931"/>
        <source>Correct or remove them.</source>
        <translation>Berichtigen oder entfernen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="932"/>
        <source>Correct the addresses in the options.</source>
        <translation>Die Adressen in den Optionen berichtigen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="933"/>
        <source>Correct the attribute &apos;units&apos;, for example to mm.</source>
        <translation>Das Attribut 'units' berichtigen, zum Beispiel auf mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="934"/>
        <source>Correct the attribute &apos;units&apos;.</source>
        <translation>Das Attribut 'units' berichtigen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="935"/>
        <source>Correct the column %1.</source>
        <translation>Die Spalte %1 berichtigen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="936"/>
        <source>Correct the line.</source>
        <translation>Die Zeile berichtigen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="937"/>
        <source>Correct the list of pairs.</source>
        <translation>Die Liste der Paare berichtigen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="938"/>
        <source>Correct the option &apos;extra_tifs&apos;.</source>
        <translation>Die Option 'extra_tifs' berichtigen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="939"/>
        <source>Correct the values or their unit.</source>
        <translation>Die Werte oder ihre Einheit berichtigen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="940"/>
        <source>Correct the wrong row.</source>
        <translation>Die falsche Zeile berichtigen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="941"/>
        <source>Correct them with &apos;gdal_edit.py -scale 1 -offset 0&apos;, or to what its maker says.</source>
        <translation>Mit 'gdal_edit.py -scale 1 -offset 0' berichtigen, oder auf das, was der Hersteller sagt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="943"/>
        <source>Correct with GACOS</source>
        <translation>Mit GACOS korrigieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="944"/>
        <source>Corrected %1 pairs; %2 became smoother.</source>
        <translation>%1 Paare korrigiert; %2 wurden glatter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="945"/>
        <source>Corrected %1 samples (%2 %) in %3 interferograms by one cycle.</source>
        <translation>%1 Werte (%2 %) in %3 Interferogrammen um einen Zyklus berichtigt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="951"/>
        <source>Count it in &apos;days since 2020-01-01&apos;.</source>
        <translation>In 'days since 2020-01-01' zählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="952"/>
        <source>Count it in the standard calendar.</source>
        <translation>Im Standardkalender zählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="962"/>
        <source>Criterion %1: %2 removes %3.</source>
        <translation>Kriterium %1: %2 entfernt %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="963"/>
        <source>Criterion %1: %2 removes no pixel.</source>
        <translation>Kriterium %1: %2 entfernt kein Pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="966"/>
        <source>Cut %1 pairs from %2 x %3 to %4 x %5 pixels (columns and rows %6): %7.</source>
        <translation>%1 Paare von %2 x %3 auf %4 x %5 Pixel zugeschnitten (Spalten und Zeilen %6): %7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="967"/>
        <source>Cut as rasters because of their size, although not known to be such: %1.</source>
        <translation>Wegen ihrer Größe als Raster zugeschnitten, obwohl nicht als solche bekannt: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="970"/>
        <source>Data about the frame</source>
        <translation>Angaben zum Frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="975"/>
        <source>Datacubes have %1 and %2 in degrees; warp it to EPSG:4326.</source>
        <translation>Datenwürfel haben %1 und %2 in Grad; nach EPSG:4326 umprojizieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="976"/>
        <source>Datacubes of %1 %2: %3.</source>
        <translation>Datenwürfel von %1 %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="983"/>
        <source>Dates of steps have no effect with the method %1; choose another one or no file.</source>
        <translation>Tage von Sprüngen haben mit der Methode %1 keine Wirkung; eine andere oder keine Datei wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="995"/>
        <source>Declare the right one with &apos;gdal_edit.py -a_srs&apos;.</source>
        <translation>Das richtige mit 'gdal_edit.py -a_srs' angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1002"/>
        <source>Delete it and run the stage again.</source>
        <translation>Löschen und die Stufe erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1003"/>
        <source>Delete it and run the stage that makes it again.</source>
        <translation>Löschen und die Stufe, die das erstellt, erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1004"/>
        <source>Delete it; the stages of this folder then run again.</source>
        <translation>Löschen; die Stufen dieses Ordners laufen dann erneut.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1005"/>
        <source>Delete their folders if they do not belong here.</source>
        <translation>Deren Ordner löschen, wenn sie nicht hierher gehören.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1006"/>
        <source>Delete their folders if you do not want them.</source>
        <translation>Deren Ordner löschen, wenn sie nicht erwünscht sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1007"/>
        <source>Delete them or choose another output folder.</source>
        <translation>Löschen oder einen anderen Ausgabeordner wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1008"/>
        <source>Departure from the median of the image (mm RMS)</source>
        <translation>Abweichung vom Median des Bildes (mm RMS)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1009"/>
        <source>Detect unrest</source>
        <translation>Unruhe erkennen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1011"/>
        <source>Did you mean '# %1: …'?</source>
        <translation>War '# %1: …' gemeint?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1013"/>
        <source>Direction of flight</source>
        <translation>Flugrichtung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1016"/>
        <source>Displacement (mm, + along the flight)</source>
        <translation>Verschiebung (mm, + in Flugrichtung)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1018"/>
        <source>Displacement along it</source>
        <translation>Verschiebung entlang davon</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1019"/>
        <source>Displacement along the flight</source>
        <translation>Verschiebung entlang des Fluges</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1029"/>
        <source>Displacement is relative to%1 and%2.</source>
        <translation>Die Verschiebung ist relativ zu%1 und%2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1030"/>
        <source>Displacement is relative to%1.</source>
        <translation>Die Verschiebung ist relativ zu%1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1034"/>
        <source>Displacement read</source>
        <translation>Verschiebung gelesen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1036"/>
        <source>Displacement towards the satellite</source>
        <translation>Verschiebung zum Satelliten hin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1040"/>
        <source>Divide it by the largest value of its scale, 255 or 100, or write it as bytes 0 to 255.</source>
        <translation>Durch den größten Wert ihrer Skala, 255 oder 100, teilen, oder als Bytes 0 bis 255 schreiben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1042"/>
        <source>Do not build on it.</source>
        <translation>Nicht darauf bauen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1051"/>
        <source>Download LiCSAR frame</source>
        <translation>LiCSAR-Frame herunterladen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1052"/>
        <source>Download them again.</source>
        <translation>Erneut herunterladen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1053"/>
        <source>Download them, named %1.%2</source>
        <translation>Herunterladen, mit Namen %1.%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1054"/>
        <source>Download them, named yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif or yyyymmdd.ztd, or switch the correction off.</source>
        <translation>Herunterladen, mit Namen yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif oder yyyymmdd.ztd, oder die Korrektur ausschalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1057"/>
        <source>Downloads the interferograms of a LiCSAR frame from the COMET portal. In: a frame ID, or an area of interest, whose frame is looked for on the portal; dates. Out: a work folder with GEOC/ (unwrapped phase in rad, positive away from the satellite; coherence; geometry), and if wanted GACOS/ and ERA5/ (delay in rad) and GEOC.MLI/ (intensity).

Run it again after an interruption, or to get what was published since: only what is new, changed or missing is fetched. A file has its name only when it is complete, and a good file is never lost. The report tells what was fetched, what was there already, what is not published, and what failed; download.json lists every file. Proxy and certificates are those set in QGIS.

Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</source>
        <translation>Lädt die Interferogramme eines LiCSAR-Frames vom COMET-Portal herunter. Eingabe: eine Frame-ID oder ein Interessengebiet, dessen Frame auf dem Portal gesucht wird; ein Zeitraum. Ausgabe: ein Arbeitsordner mit GEOC/ (abgewickelte Phase in rad, positiv vom Satelliten weg; Kohärenz; Geometrie) und auf Wunsch GACOS/ und ERA5/ (Verzögerung in rad) und GEOC.MLI/ (Intensität).

Führen Sie es nach einer Unterbrechung erneut aus, oder um seither Veröffentlichtes zu erhalten: nur Neues, Geändertes oder Fehlendes wird abgerufen. Eine Datei hat ihren Namen erst, wenn sie vollständig ist, und eine gute Datei geht nie verloren. Der Bericht nennt, was abgerufen wurde, was schon da war, was nicht veröffentlicht ist und was fehlschlug; download.json führt jede Datei auf. Proxy und Zertifikate sind die in QGIS gesetzten.

Literatur: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1060"/>
        <source>Draw a smaller one.</source>
        <translation>Ein kleineres zeichnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1063"/>
        <source>Draw it again.</source>
        <translation>Neu zeichnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1064"/>
        <source>Draw it larger, or elsewhere.</source>
        <translation>Größer, oder anderswo zeichnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1065"/>
        <source>Draw it on the image.</source>
        <translation>Auf dem Bild zeichnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1066"/>
        <source>Draw it over the frame, or leave it empty.</source>
        <translation>Über dem Frame zeichnen, oder leer lassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1067"/>
        <source>Draw it through two or more different points.</source>
        <translation>Durch zwei oder mehr verschiedene Punkte zeichnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1072"/>
        <source>Draw the line on the image, or make the swath wider.</source>
        <translation>Die Linie auf dem Bild zeichnen, oder den Streifen verbreitern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1081"/>
        <source>Dropped %1 values that take part in no complete loop at their pixel.</source>
        <translation>%1 Werte weggelassen, die bei ihrem Pixel an keiner vollständigen Schleife teilhaben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1084"/>
        <source>ERA5</source>
        <translation>ERA5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1085"/>
        <source>ERA5 delay maps</source>
        <translation>ERA5-Verzögerungskarten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1088"/>
        <source>Each stage removes what later ones made before it, so &apos;Choose reference&apos; (stage 120) comes before &apos;Close loops&apos; (stage 12).</source>
        <translation>Jede Stufe entfernt, was spätere vor ihr erstellt hatten; darum kommt 'Referenz wählen' (Stufe 120) vor 'Schleifen schließen' (Stufe 12).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1094"/>
        <source>East and up velocity of %1 pixels from %2 lines of sight.</source>
        <translation>Ost- und Aufwärtsgeschwindigkeit von %1 Pixeln aus %2 Blickrichtungen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1100"/>
        <source>End of the baseline %1 is not a date; write YYYYMMDD, such as 20210101.</source>
        <translation>Das Ende des Basiszeitraums %1 ist kein Datum; YYYYMMDD schreiben, wie 20210101.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1116"/>
        <source>Estimate uncertainty</source>
        <translation>Unsicherheit schätzen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1119"/>
        <source>Every address is empty, so there is nothing to download.</source>
        <translation>Alle Adressen sind leer, so dass es nichts herunterzuladen gibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1122"/>
        <source>Everything is zero on %1.</source>
        <translation>Am %1 ist alles null.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1127"/>
        <source>Exchange it with the fourth.</source>
        <translation>Mit der vierten vertauschen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1135"/>
        <source>Export a time series as datacube first.</source>
        <translation>Zuerst eine Zeitreihe als Datenwürfel exportieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1139"/>
        <source>Export it again as KML or GeoJSON.</source>
        <translation>Erneut als KML oder GeoJSON exportieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1140"/>
        <source>Export it again from a work folder with the metadata of the frame, or give instrument mode and polarisation as options.</source>
        <translation>Aus einem Arbeitsordner mit den Metadaten des Frames erneut exportieren, oder Instrumentmodus und Polarisation als Optionen angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1142"/>
        <source>Export the catalogue again.</source>
        <translation>Den Katalog erneut exportieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1143"/>
        <source>Export the datacube again with the files of E, N and U in the folder GEOC.</source>
        <translation>Den Datenwürfel mit den Dateien von E, N und U im Ordner GEOC erneut exportieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1144"/>
        <source>Export the datacube again.</source>
        <translation>Den Datenwürfel erneut exportieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1145"/>
        <source>Export without reproducing its defects.</source>
        <translation>Exportieren, ohne dessen Mängel nachzubilden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1149"/>
        <source>FastICA with %1 components, %2 runs</source>
        <translation>FastICA mit %1 Komponenten, %2 Läufe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1151"/>
        <source>Fetch again what should be a product, under the name that its producer gives it.</source>
        <translation>Was ein Produkt sein sollte, unter dem Namen erneut abrufen, den sein Hersteller ihm gibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1152"/>
        <source>Fetch it again.</source>
        <translation>Erneut abrufen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1153"/>
        <source>Fetch or make them again if they matter.</source>
        <translation>Erneut abrufen oder erstellen, wenn sie wichtig sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1154"/>
        <source>Fetch the file again as its producer delivers it, or write all of it into one file, such as with &apos;h5repack&apos; or &apos;h5copy -f ext&apos;.</source>
        <translation>Die Datei erneut abrufen, wie ihr Hersteller sie liefert, oder alles in eine Datei schreiben, etwa mit 'h5repack' oder 'h5copy -f ext'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1156"/>
        <source>Fewer than two blocks of %1 km have all the data that the score needs; the reference is chosen among single pixels.</source>
        <translation>Weniger als zwei Blöcke von %1 km haben alle Daten, die die Punktzahl braucht; die Referenz wird unter einzelnen Pixeln gewählt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1158"/>
        <source>Fewest components (%1) exceeds most components (%2).</source>
        <translation>Die wenigsten Komponenten (%1) übersteigen die meisten (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1176"/>
        <source>Filled %1 missing samples inside the mask.</source>
        <translation>%1 fehlende Werte in der Maske aufgefüllt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1177"/>
        <source>Filling by linear interpolation needs about %1 MB, the memory budget leaves %2 MB.</source>
        <translation>Auffüllen durch lineare Interpolation braucht etwa %1 MB, das Speicherbudget lässt %2 MB.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1178"/>
        <source>Films need the program %1, which is not installed.</source>
        <translation>Filme brauchen das Programm %1, das nicht installiert ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1181"/>
        <source>Filter time series</source>
        <translation>Zeitreihe filtern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1184"/>
        <source>Filtered %1 epochs with a Gaussian of %2 km (%3 x %4 pixels) in space and %5 days in time; removed %6 mm (RMS) from %7 pixels inside the mask.</source>
        <translation>%1 Epochen mit einer Gaußkurve von %2 km (%3 x %4 Pixel) im Raum und %5 Tagen in der Zeit gefiltert; %6 mm (RMS) von %7 Pixeln in der Maske entfernt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1187"/>
        <source>Filtered displacement (mm, + along the flight)</source>
        <translation>Gefilterte Verschiebung (mm, + in Flugrichtung)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1189"/>
        <source>Filtered intercept (mm)</source>
        <translation>Gefilterter Achsenabschnitt (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1190"/>
        <source>Filtered intercept inside the mask (mm)</source>
        <translation>Gefilterter Achsenabschnitt in der Maske (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1191"/>
        <source>Filtered velocities inside the mask range from %1 to %2 mm/yr (1-99 %).</source>
        <translation>Gefilterte Geschwindigkeiten in der Maske reichen von %1 bis %2 mm/yr (1-99 %).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1192"/>
        <source>Filtered velocity (mm/yr, + along the flight)</source>
        <translation>Gefilterte Geschwindigkeit (mm/yr, + in Flugrichtung)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1194"/>
        <source>Filtered velocity inside the mask (mm/yr, + along the flight)</source>
        <translation>Gefilterte Geschwindigkeit in der Maske (mm/yr, + in Flugrichtung)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1229"/>
        <source>Folder that holds GEOC, GEOC.MLI and GACOS or ERA5. Empty: the folder around the time-series folder.</source>
        <translation>Ordner, der GEOC, GEOC.MLI und GACOS oder ERA5 enthält. Leer: der Ordner, in dem der Zeitreihenordner liegt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1235"/>
        <source>Folder with one delay map per epoch: .sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc; or .icams.sltd.geo.tif of ERA5.</source>
        <translation>Ordner mit einer Verzögerungskarte je Epoche: .sltd.geo.tif, .ztd.tif, oder .ztd mit .ztd.rsc; oder .icams.sltd.geo.tif von ERA5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1248"/>
        <source>Frame %1: %2 of %3 interferograms lie within %4; they join %5 epochs from %6 to %7.</source>
        <translation>Frame %1: %2 von %3 Interferogrammen liegen innerhalb von %4; sie verbinden %5 Epochen von %6 bis %7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1257"/>
        <source>Free some space or choose another folder; running again resumes.</source>
        <translation>Platz schaffen oder einen anderen Ordner wählen; ein neuer Lauf setzt fort.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1258"/>
        <source>Free some space, %1.</source>
        <translation>Platz schaffen, %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1263"/>
        <source>GACOS</source>
        <translation>GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1267"/>
        <source>GACOS delay</source>
        <translation>GACOS-Verzögerung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1268"/>
        <source>GACOS delay and phase that goes with height are the same atmosphere; switch one of them off.</source>
        <translation>GACOS-Verzögerung und höhenabhängige Phase sind dieselbe Atmosphäre; eines davon ausschalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1280"/>
        <source>Gaps in the network, adjoining ones counted once</source>
        <translation>Lücken im Netz, benachbarte einmal gezählt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1282"/>
        <source>Gaps: %1, bridges: %2, articulation epochs: %3, pairs in no loop: %4.</source>
        <translation>Lücken: %1, Brücken: %2, Artikulationsepochen: %3, Paare in keiner Schleife: %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1284"/>
        <source>Geocode the data to degrees, or correct the entry if its corner is in degrees.</source>
        <translation>Die Daten in Grad geokodieren, oder den Eintrag berichtigen, wenn die Ecke in Grad ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1285"/>
        <source>Geometry of the frame</source>
        <translation>Geometrie des Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1286"/>
        <source>Get LiCSAlert 3.5.1 or newer from https://github.com/matthew-gaddes/LiCSAlert and choose its folder, or the Python that it is installed in, in Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR.</source>
        <translation>LiCSAlert 3.5.1 oder neuer von https://github.com/matthew-gaddes/LiCSAlert besorgen und seinen Ordner, oder das Python, in dem es installiert ist, unter Einstellungen &gt; Optionen &gt; Verarbeitung &gt; Datenanbieter &gt; AlignSAR wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1287"/>
        <source>Get LiCSBAS from https://github.com/comet-licsar/LiCSBAS and choose its folder in Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR.</source>
        <translation>LiCSBAS von https://github.com/comet-licsar/LiCSBAS besorgen und seinen Ordner unter Einstellungen &gt; Optionen &gt; Verarbeitung &gt; Datenanbieter &gt; AlignSAR wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1288"/>
        <source>Get the baselines of one processing of the frame.</source>
        <translation>Die Basislinien einer einzigen Verarbeitung des Frames besorgen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1289"/>
        <source>Get version 3.5.1 or newer.</source>
        <translation>Version 3.5.1 oder neuer besorgen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1290"/>
        <source>Give %1.</source>
        <translation>Bitte angeben: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1291"/>
        <source>Give a common reference.</source>
        <translation>Eine gemeinsame Referenz angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1292"/>
        <source>Give a frame ID such as %1, or an area of interest, whose frame is then looked for.</source>
        <translation>Eine Frame-ID wie %1, oder ein Interessengebiet angeben, dessen Frame dann gesucht wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1293"/>
        <source>Give a frame ID such as %1, or an area of interest.</source>
        <translation>Eine Frame-ID wie %1, oder ein Interessengebiet angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1294"/>
        <source>Give a frame ID such as %1.</source>
        <translation>Eine Frame-ID wie %1 angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1295"/>
        <source>Give a reference area with good pixels, or run &apos;Filter time series&apos; (stage 16) again.</source>
        <translation>Ein Referenzgebiet mit guten Pixeln angeben, oder 'Zeitreihe filtern' (Stufe 16) erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1296"/>
        <source>Give a reference point, a reference area or a reference date; nothing would change.</source>
        <translation>Einen Referenzpunkt, ein Referenzgebiet oder ein Referenzdatum angeben; nichts würde sich ändern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1297"/>
        <source>Give all workers the folders of input and output under the same names as here.</source>
        <translation>Allen Workern die Ordner der Eingabe und Ausgabe unter denselben Namen wie hier geben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1298"/>
        <source>Give an extent or polygons.</source>
        <translation>Eine Ausdehnung oder Polygone angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1299"/>
        <source>Give another folder for the Zarr store, or delete this one first.</source>
        <translation>Einen anderen Ordner für den Zarr-Speicher angeben, oder diesen zuerst löschen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1300"/>
        <source>Give another folder for the Zarr store, or empty this one.</source>
        <translation>Einen anderen Ordner für den Zarr-Speicher angeben, oder diesen leeren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1301"/>
        <source>Give another name for the result.</source>
        <translation>Dem Ergebnis einen anderen Namen geben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1302"/>
        <source>Give each of them more memory or fewer threads.</source>
        <translation>Jedem von ihnen mehr Speicher oder weniger Threads geben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1303"/>
        <source>Give either an extent or a pixel range, not both.</source>
        <translation>Entweder eine Ausdehnung oder einen Pixelbereich angeben, nicht beides.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1304"/>
        <source>Give it another one in the column %1.</source>
        <translation>In der Spalte %1 einen anderen geben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1305"/>
        <source>Give it as http://host:port.</source>
        <translation>Als http://host:port angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1306"/>
        <source>Give it coordinates and a projection, for example with &apos;gdal_edit.py -a_srs EPSG:4326 -a_ullr west north east south&apos;.</source>
        <translation>Koordinaten und eine Projektion geben, zum Beispiel mit 'gdal_edit.py -a_srs EPSG:4326 -a_ullr west north east south'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1307"/>
        <source>Give it one of these endings.</source>
        <translation>Eine dieser Endungen geben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1308"/>
        <source>Give it that ending.</source>
        <translation>Diese Endung geben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1309"/>
        <source>Give its days, or leave it out.</source>
        <translation>Die Tage angeben, oder weglassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1310"/>
        <source>Give its longitude and latitude.</source>
        <translation>Deren Länge und Breite angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1312"/>
        <source>Give one for those without.</source>
        <translation>Für die ohne eine angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1313"/>
        <source>Give one of them.</source>
        <translation>Eines davon angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1314"/>
        <source>Give one that begins with https:// or http://.</source>
        <translation>Eine angeben, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1315"/>
        <source>Give one, or leave the dates empty.</source>
        <translation>Eine angeben, oder die Daten leer lassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1316"/>
        <source>Give one, or use the built-in engine, which can learn from all dates.</source>
        <translation>Eines angeben, oder den eingebauten Rechenkern verwenden, der aus allen Terminen lernen kann.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1317"/>
        <source>Give slant delays (.sltd.geo.tif), or leave the option &apos;atmosphere&apos; out.</source>
        <translation>Schräge Verzögerungen (.sltd.geo.tif) geben, oder die Option 'atmosphere' leer lassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1318"/>
        <source>Give the days of the others.</source>
        <translation>Die Tage der anderen angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1319"/>
        <source>Give the name of a file, such as %1.</source>
        <translation>Den Namen einer Datei angeben, wie %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1320"/>
        <source>Give the name of a folder for the Zarr store, such as ITSBD.zarr.</source>
        <translation>Den Namen eines Ordners für den Zarr-Speicher angeben, wie ITSBD.zarr.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1321"/>
        <source>Give the name of the NetCDF file to write, such as %1.</source>
        <translation>Den Namen der zu schreibenden NetCDF-Datei angeben, wie %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1322"/>
        <source>Give the name of the NetCDF file to write, such as ITSBD.nc.</source>
        <translation>Den Namen der zu schreibenden NetCDF-Datei angeben, wie ITSBD.nc.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1336"/>
        <source>Give the terms that lack data weight 0.</source>
        <translation>Den Termen, denen Daten fehlen, das Gewicht 0 geben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1337"/>
        <source>Give this cube another folder, or delete that one first.</source>
        <translation>Diesem Würfel einen anderen Ordner geben, oder jenen zuerst löschen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1338"/>
        <source>Go on with &apos;Prepare stack&apos; (stage 02) and %1, or with the whole chain.</source>
        <translation>Mit 'Stack vorbereiten' (Stufe 02) und %1 fortfahren, oder mit der ganzen Kette.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1343"/>
        <source>HDF error</source>
        <translation>HDF error</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1348"/>
        <source>Held open by another program, or write-protected: %1.</source>
        <translation>Von einem anderen Programm offen gehalten, oder schreibgeschützt: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1369"/>
        <source>HyP3 products (…_unw_phase.tif); unpack their archives first</source>
        <translation>HyP3-Produkte (…_unw_phase.tif); zuerst ihre Archive entpacken</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1374"/>
        <source>ICASAR does not complete a separation that is independent in time</source>
        <translation>ICASAR vollendet keine Trennung, die in der Zeit unabhängig ist</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1383"/>
        <source>If %1 beside it is whole, delete the copy; otherwise prepare the stack again.</source>
        <translation>Ist %1 daneben ganz, die Kopie löschen; sonst den Stack erneut vorbereiten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1384"/>
        <source>If it is in percent or in bytes, say so with a line &apos;# full_coherence: 100&apos; or &apos;# full_coherence: 255&apos; in the table, or divide it by that.</source>
        <translation>Ist sie in Prozent oder in Bytes, dies mit einer Zeile '# full_coherence: 100' oder '# full_coherence: 255' in der Tabelle sagen, oder durch diesen Wert teilen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1385"/>
        <source>If it is in radians, write %1.</source>
        <translation>Ist es in Radiant, %1 schreiben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1386"/>
        <source>If its coordinates are degrees, declare that with &apos;gdal_edit.py -a_srs EPSG:4326&apos;.</source>
        <translation>Sind die Koordinaten Grad, dies mit 'gdal_edit.py -a_srs EPSG:4326' angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1387"/>
        <source>If nobody meant to change it, run that stage again.</source>
        <translation>Wenn niemand es ändern wollte, diese Stufe erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1388"/>
        <source>If one value stands for no data, declare it with &apos;gdal_edit.py -a_nodata&apos;.</source>
        <translation>Steht ein Wert für keine Daten, ihn mit 'gdal_edit.py -a_nodata' angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1389"/>
        <source>If they are degrees, say so by gdal_edit.py -a_srs EPSG:4326.</source>
        <translation>Sind es Grad, dies mit gdal_edit.py -a_srs EPSG:4326 sagen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1390"/>
        <source>If they are in kilometres, write metres.</source>
        <translation>Sind sie in Kilometern, Meter schreiben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1391"/>
        <source>If they are radians, multiply them by 57.29578; if they count from the horizontal, take 90 minus them.</source>
        <translation>Sind es Radiant, mit 57.29578 multiplizieren; zählen sie von der Waagrechten, 90 minus diese nehmen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1392"/>
        <source>If they are slant delay in radians, name the maps yyyymmdd.sltd.geo.tif; bring other units to metres, and fetch whole delays, not differences between dates.</source>
        <translation>Sind es schräge Verzögerungen in Radiant, die Karten yyyymmdd.sltd.geo.tif nennen; andere Einheiten in Meter umrechnen, und ganze Verzögerungen abrufen, keine Differenzen zwischen Terminen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1393"/>
        <source>If they are zenith delay in metres, name the maps yyyymmdd.ztd.tif.</source>
        <translation>Sind es Zenitverzögerungen in Metern, die Karten yyyymmdd.ztd.tif nennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1394"/>
        <source>If you know it to be right, add its authority to those that QGIS or your system trusts.</source>
        <translation>Wenn es sicher richtig ist, seine Zertifizierungsstelle denen hinzufügen, denen QGIS oder das System vertraut.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1405"/>
        <source>Imported %1 of %2 pairs of %3 epochs from %4, %5.</source>
        <translation>%1 von %2 Paaren von %3 Epochen aus %4 importiert, %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1406"/>
        <source>In %1 a run of &apos;%2&apos; was stopped half-way.</source>
        <translation>In %1 wurde ein Lauf von '%2' auf halbem Weg gestoppt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1407"/>
        <source>In %1 a run of &apos;%2&apos; was stopped while it put its results in place, so old and new files lie side by side.</source>
        <translation>In %1 wurde ein Lauf von '%2' gestoppt, während er seine Ergebnisse an ihren Platz brachte, so dass alte und neue Dateien nebeneinander liegen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1408"/>
        <source>In %1, %2.</source>
        <translation>In %1, %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1419"/>
        <source>In the first, %1</source>
        <translation>Im ersten, %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1421"/>
        <source>InSAR time series</source>
        <translation>InSAR-Zeitreihe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1422"/>
        <source>InSAR time series %1</source>
        <translation>InSAR-Zeitreihe %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1426"/>
        <source>Install it for the Python of QGIS (Debian: python3-socks; elsewhere: pip install PySocks), or set an HTTP proxy.</source>
        <translation>Für das Python von QGIS installieren (Debian: python3-socks; sonst: pip install PySocks), oder einen HTTP-Proxy einstellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1427"/>
        <source>Install it, or choose a %1 file.</source>
        <translation>Installieren, oder eine %1-Datei wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1428"/>
        <source>Install the same versions there.</source>
        <translation>Dort dieselben Versionen installieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1429"/>
        <source>Install this version and its packages for the Python of the workers (pip install .).</source>
        <translation>Diese Version und ihre Pakete für das Python der Worker installieren (pip install .).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1437"/>
        <source>Intensity of the frame</source>
        <translation>Intensität des Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1438"/>
        <source>Intercept of the velocity line (mm)</source>
        <translation>Achsenabschnitt der Geschwindigkeitsgeraden (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1439"/>
        <source>Interferograms across steps were used, so the velocity includes the displacement of the steps.</source>
        <translation>Interferogramme über Sprünge hinweg wurden verwendet, so dass die Geschwindigkeit die Verschiebung der Sprünge enthält.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1442"/>
        <source>Interferograms are relative to %1.</source>
        <translation>Interferogramme sind relativ zu %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1443"/>
        <source>Interferograms in no loop</source>
        <translation>Interferogramme in keiner Schleife</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1453"/>
        <source>Invert network</source>
        <translation>Netz invertieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1454"/>
        <source>Inverted %1 of %2 interferograms between %3 epochs from %4 to %5.</source>
        <translation>%1 von %2 Interferogrammen zwischen %3 Epochen von %4 bis %5 invertiert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1455"/>
        <source>Inverted %1 of %2 interferograms between %3 epochs from %4 to %5: %6.</source>
        <translation>%1 von %2 Interferogrammen zwischen %3 Epochen von %4 bis %5 invertiert: %6.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1457"/>
        <source>Ionosphere (mm, + towards satellite)</source>
        <translation>Ionosphäre (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1458"/>
        <source>Is the mask, the area to keep or the resolution factor too strict?</source>
        <translation>Sind Maske, zu behaltendes Gebiet oder Auflösungsfaktor zu streng?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1460"/>
        <source>It has %1.</source>
        <translation>Vorhanden: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1462"/>
        <source>It has the form %1: relative orbit with A or D for the direction, five digits, and six or more letters or digits.</source>
        <translation>Sie hat die Form %1: relativer Orbit mit A oder D für die Richtung, fünf Ziffern, und sechs oder mehr Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1463"/>
        <source>It is not followed; if that server is the right one, give its address in the options.</source>
        <translation>Dem wird nicht gefolgt; wenn dieser Server der richtige ist, seine Adresse in den Optionen angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1464"/>
        <source>It needs %1 or %2, and may have each of %3 once.</source>
        <translation>Gebraucht wird %1 oder %2, und jede von %3 darf einmal da sein.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1465"/>
        <source>It said nothing.</source>
        <translation>Es hat nichts gesagt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1467"/>
        <source>Its first line after those with # has to name the columns: %1.</source>
        <translation>Die erste Zeile nach denen mit # muss die Spalten nennen: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1468"/>
        <source>Its first line has to name the columns.</source>
        <translation>Die erste Zeile muss die Spalten nennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1470"/>
        <source>Its first pair is %1.</source>
        <translation>Das erste Paar ist %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1471"/>
        <source>Its last lines:</source>
        <translation>Die letzten Zeilen:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1472"/>
        <source>Its lines in the log say why.</source>
        <translation>Seine Zeilen im Protokoll sagen, warum.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1473"/>
        <source>Its process ended without a result.</source>
        <translation>Sein Prozess endete ohne Ergebnis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1474"/>
        <source>Its trace:</source>
        <translation>Seine Spur:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1484"/>
        <source>Keep one map of each date.</source>
        <translation>Eine Karte je Datum behalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1485"/>
        <source>Keep one solution per day.</source>
        <translation>Eine Lösung je Tag behalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1487"/>
        <source>Keep some.</source>
        <translation>Bitte einige behalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1491"/>
        <source>Keep the right one.</source>
        <translation>Das richtige behalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1493"/>
        <source>Keep those of one frame and one processing in a folder of their own.</source>
        <translation>Die eines Frames und einer Verarbeitung in einem eigenen Ordner halten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1494"/>
        <source>Keep those of one frame.</source>
        <translation>Die eines einzigen Frames behalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1495"/>
        <source>Kept %1 of %2 interferograms, judged on %3 of %4 pixels.</source>
        <translation>%1 von %2 Interferogrammen behalten, beurteilt an %3 von %4 Pixeln.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1496"/>
        <source>Kept %1 of %2 interferograms: %3.</source>
        <translation>%1 von %2 Interferogrammen behalten: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1497"/>
        <source>Kept %1 of %2 pixels, which have a value in more than %3 interferograms; %4 of them have one in all.</source>
        <translation>%1 von %2 Pixeln behalten, die in mehr als %3 Interferogrammen einen Wert haben; %4 davon haben in allen einen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1498"/>
        <source>Kept %1 of %2 pixels; %3 are masked (%4 %).</source>
        <translation>%1 von %2 Pixeln behalten; %3 sind maskiert (%4 %).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1501"/>
        <source>Known options: %1.</source>
        <translation>Bekannte Optionen: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1502"/>
        <source>Known: %1.</source>
        <translation>Bekannt: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1520"/>
        <source>Leave it at its default (%1), or use the built-in engine for this stage.</source>
        <translation>Auf der Vorgabe (%1) lassen, oder für diese Stufe den eingebauten Rechenkern verwenden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1521"/>
        <source>Leave it at its default (%1), or use the built-in engine.</source>
        <translation>Auf der Vorgabe (%1) lassen, oder den eingebauten Rechenkern verwenden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1522"/>
        <source>Leave one of them out, or choose dates with epochs before and after.</source>
        <translation>Einen davon weglassen, oder Daten mit Epochen davor und danach wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1532"/>
        <source>Leave stage 03 out.</source>
        <translation>Stufe 03 weglassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1533"/>
        <source>Leave that station out.</source>
        <translation>Diese Station auslassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1535"/>
        <source>Leave the weights out.</source>
        <translation>Die Gewichte weglassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1536"/>
        <source>Leave them empty, or start at step %1.</source>
        <translation>Leer lassen, oder bei Schritt %1 beginnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1538"/>
        <source>Left out %1 pairs with these epochs (no_%2_ifg.txt), because mixing corrected and uncorrected pairs breaks the phase loops.%3</source>
        <translation>%1 Paare mit diesen Epochen ausgelassen (no_%2_ifg.txt), weil das Mischen korrigierter und unkorrigierter Paare die Phasenschleifen bricht.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1539"/>
        <source>Left out %1 pairs with these epochs (no_gacos_ifg.txt).%2</source>
        <translation>%1 Paare mit diesen Epochen ausgelassen (no_gacos_ifg.txt).%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1540"/>
        <source>Left out %1 pairs without .unw or .cc: %2.</source>
        <translation>%1 Paare ohne .unw oder .cc ausgelassen: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1541"/>
        <source>Left out %1: %2</source>
        <translation>%1 ausgelassen: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1542"/>
        <source>Left out for reasons like these: %1.</source>
        <translation>Ausgelassen aus Gründen wie diesen: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1543"/>
        <source>Left out: %1: %2</source>
        <translation>Ausgelassen: %1: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1552"/>
        <source>LiCSAlert cannot be imported with %1: %2.</source>
        <translation>LiCSAlert kann mit %1 nicht importiert werden: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1553"/>
        <source>LiCSAlert does not complete a run with the residual in windows</source>
        <translation>LiCSAlert vollendet keinen Lauf mit dem Residuum in Fenstern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1554"/>
        <source>LiCSAlert does not say how many runs did not converge, so the table of convergence counts only those that did.</source>
        <translation>LiCSAlert sagt nicht, wie viele Läufe nicht konvergierten, so dass die Konvergenztabelle nur die zählt, die es taten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1555"/>
        <source>LiCSAlert ended without an error, but without results.%1</source>
        <translation>LiCSAlert endete ohne Fehler, aber ohne Ergebnisse.%1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1556"/>
        <source>LiCSAlert gives %1 sources on %2 dates, and %3 with the datacube %4 on %5.</source>
        <translation>LiCSAlert gibt %1 Quellen an %2 Terminen, und %3 mit dem Datenwürfel %4 an %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1557"/>
        <source>LiCSAlert gives the residual over the image; the one in windows is missing.</source>
        <translation>LiCSAlert gibt das Residuum über das Bild; das in Fenstern fehlt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1558"/>
        <source>LiCSAlert has no option like &apos;%1&apos; (%2 = %3).</source>
        <translation>LiCSAlert hat keine Option wie '%1' (%2 = %3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1559"/>
        <source>LiCSAlert has no option like &apos;%1&apos; (%2 = %3): %4.</source>
        <translation>LiCSAlert hat keine Option wie '%1' (%2 = %3): %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1560"/>
        <source>LiCSAlert kept no runs of FastICA that fit its clusters, so their quality is not known.</source>
        <translation>LiCSAlert behielt keine Läufe von FastICA, die zu seinen Clustern passen, so dass deren Güte nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1561"/>
        <source>LiCSAlert made no results of any date after the baseline.</source>
        <translation>LiCSAlert hat von keinem Termin nach dem Basiszeitraum Ergebnisse erstellt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1562"/>
        <source>LiCSAlert needs %1 or more rows and columns; at this resolution there are %2 x %3.</source>
        <translation>LiCSAlert braucht %1 oder mehr Zeilen und Spalten; bei dieser Auflösung sind es %2 x %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1563"/>
        <source>LiCSAlert needs an end of the baseline (baseline_end) before the last date.</source>
        <translation>LiCSAlert braucht ein Ende des Basiszeitraums (baseline_end) vor dem letzten Termin.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1564"/>
        <source>LiCSAlert needs dates after the baseline, and %1 is the last date.</source>
        <translation>LiCSAlert braucht Termine nach dem Basiszeitraum, und %1 ist der letzte Termin.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1565"/>
        <source>LiCSAlert separated %1 pixels of an image of %2, not the %3 of %4 that it was given.</source>
        <translation>LiCSAlert hat %1 Pixel eines Bildes von %2 getrennt, nicht die %3 von %4, die es bekam.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1566"/>
        <source>LiCSAlert was not found.</source>
        <translation>LiCSAlert wurde nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1568"/>
        <source>LiCSBAS could not read %1 interferograms, which are rejected: %2.</source>
        <translation>LiCSBAS konnte %1 Interferogramme nicht lesen, die verworfen werden: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1570"/>
        <source>LiCSBAS does the work, so what it does otherwise than the built-in engine is in the result.</source>
        <translation>LiCSBAS tut die Arbeit; was es anders macht als der eingebaute Rechenkern, steckt im Ergebnis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1571"/>
        <source>LiCSBAS has done step %1.</source>
        <translation>LiCSBAS hat Schritt %1 erledigt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1572"/>
        <source>LiCSBAS has done step %1: %2.</source>
        <translation>LiCSBAS hat Schritt %1 erledigt: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1573"/>
        <source>LiCSBAS has no option like &apos;%1&apos; (%2 = %3).</source>
        <translation>LiCSBAS hat keine Option wie '%1' (%2 = %3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1574"/>
        <source>LiCSBAS nullified %1 samples in %2 interferograms; the stack itself stays as it was.</source>
        <translation>LiCSBAS hat %1 Werte in %2 Interferogrammen nullifiziert; der Stack selbst bleibt, wie er war.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1577"/>
        <source>LiCSBAS takes %1 = 0 for not given and uses its default.</source>
        <translation>LiCSBAS hält %1 = 0 für nicht angegeben und nimmt seine Vorgabe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1578"/>
        <source>LiCSBAS was not found: %1 is not on the PATH.</source>
        <translation>LiCSBAS wurde nicht gefunden: %1 ist nicht im PATH.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1579"/>
        <source>LiCSBAS wrote %1 epochs on %2 x %3 pixels, %4 variables.</source>
        <translation>LiCSBAS hat %1 Epochen auf %2 x %3 Pixeln geschrieben, %4 Variablen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1581"/>
        <source>LiCSBAS: %1.py %2</source>
        <translation>LiCSBAS: %1.py %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1582"/>
        <source>LiCSBAS_out2nc writes those of frame 022D_04826 into every datacube; compare them with your frame.</source>
        <translation>LiCSBAS_out2nc schreibt die des Frames 022D_04826 in jeden Datenwürfel; mit dem eigenen Frame vergleichen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1585"/>
        <source>Line %1 (%2): %3</source>
        <translation>Zeile %1 (%2): %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1586"/>
        <source>Line %1 is not the name of a Sentinel-1 product: %2.</source>
        <translation>Zeile %1 ist nicht der Name eines Sentinel-1-Produkts: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1587"/>
        <source>Line %1 repeats %2.</source>
        <translation>Zeile %1 wiederholt %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1595"/>
        <source>Line-of-sight displacement</source>
        <translation>Verschiebung in Blickrichtung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1596"/>
        <source>Line-of-sight displacement from radar interferometry: %1.</source>
        <translation>Verschiebung in Blickrichtung aus Radarinterferometrie: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1615"/>
        <source>Longest time without a gap (years)</source>
        <translation>Längste Zeit ohne Lücke (Jahre)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1616"/>
        <source>Longitude and latitude are exchanged in one of them; correct that, or fetch the product again.</source>
        <translation>Länge und Breite sind in einem davon vertauscht; berichtigen, oder das Produkt erneut abrufen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1617"/>
        <source>Longitude and latitude may be exchanged, or the coordinates be no degrees; correct them, or fetch the file again.</source>
        <translation>Länge und Breite mögen vertauscht, oder die Koordinaten keine Grad sein; berichtigen, oder die Datei erneut abrufen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1619"/>
        <source>Look into their logs, and start them again.</source>
        <translation>In ihre Protokolle sehen, und sie neu starten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1622"/>
        <source>Looked for in vain: %1.</source>
        <translation>Vergeblich gesucht: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1629"/>
        <source>Loosen the thresholds of stages 11 and 12.</source>
        <translation>Die Schwellen der Stufen 11 und 12 lockern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1630"/>
        <source>Lower &apos;Minimum interferograms per epoch&apos;.</source>
        <translation>'Mindestzahl der Interferogramme je Epoche' senken.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1632"/>
        <source>Lower the coherence threshold or choose smaller areas.</source>
        <translation>Die Kohärenzschwelle senken oder kleinere Gebiete wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1633"/>
        <source>Lower the coherence thresholds.</source>
        <translation>Die Kohärenzschwellen senken.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1634"/>
        <source>Lower the first number or raise the second.</source>
        <translation>Die erste Zahl senken oder die zweite erhöhen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1635"/>
        <source>Lower the most components or choose a later end of the baseline.</source>
        <translation>Die meisten Komponenten senken oder ein späteres Ende des Basiszeitraums wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1636"/>
        <source>Lower the most components.</source>
        <translation>Die meisten Komponenten senken.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1637"/>
        <source>Lower the smallest cluster, allow more components or more runs, or choose a longer baseline.</source>
        <translation>Den kleinsten Cluster senken, mehr Komponenten oder mehr Läufe zulassen, oder einen längeren Basiszeitraum wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1638"/>
        <source>Lower the threshold or raise the multilook factor.</source>
        <translation>Die Schwelle senken oder den Multilook-Faktor erhöhen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1645"/>
        <source>Make a datacube with &apos;Export datacube&apos; first.</source>
        <translation>Zuerst mit 'Datenwürfel exportieren' einen Datenwürfel erstellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1646"/>
        <source>Make it again.</source>
        <translation>Neu erstellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1647"/>
        <source>Make room, or choose another place.</source>
        <translation>Platz schaffen, oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1648"/>
        <source>Make room, or keep less free.</source>
        <translation>Platz schaffen, oder weniger frei halten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1649"/>
        <source>Make the pair again, or leave it out.</source>
        <translation>Das Paar neu erstellen, oder auslassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1652"/>
        <source>Many interferograms have no data at the reference.</source>
        <translation>Viele Interferogramme haben an der Referenz keine Daten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1656"/>
        <source>Mask noise</source>
        <translation>Rauschen maskieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1658"/>
        <source>Mask pixels where a larger share of the loops does not close.</source>
        <translation>Maskiert Pixel, bei denen ein größerer Anteil der Schleifen nicht schließt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1660"/>
        <source>Mask pixels whose interferograms fit the time series worse (root mean square).</source>
        <translation>Maskiert Pixel, deren Interferogramme schlechter zur Zeitreihe passen (quadratisches Mittel).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1662"/>
        <source>Mask pixels whose longest run of connected epochs is shorter.</source>
        <translation>Maskiert Pixel, deren längste Folge verbundener Epochen kürzer ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1665"/>
        <source>Mask pixels whose mean coherence is lower.</source>
        <translation>Maskiert Pixel, deren mittlere Kohärenz niedriger ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1667"/>
        <source>Mask pixels whose series differs more than this from the most similar neighbour (index stc).</source>
        <translation>Maskiert Pixel, deren Reihe stärker vom ähnlichsten Nachbarn abweicht (Index stc).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1669"/>
        <source>Mask pixels whose velocity is less certain than this in the bootstrap.</source>
        <translation>Maskiert Pixel, deren Geschwindigkeit im Bootstrap unsicherer ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1671"/>
        <source>Mask pixels with fewer unwrapped interferograms than this ratio times the number of epochs.</source>
        <translation>Maskiert Pixel mit weniger abgewickelten Interferogrammen als diesem Verhältnis mal Zahl der Epochen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1674"/>
        <source>Mask pixels with more intervals that no interferogram spans.</source>
        <translation>Maskiert Pixel mit mehr Zeitspannen, die kein Interferogramm überspannt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1677"/>
        <source>Mask stack</source>
        <translation>Stack maskieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1680"/>
        <source>Masked %1 of the phase values of %2 pairs; %3 of %4 pixels (%5) are masked in every pair.</source>
        <translation>%1 der Phasenwerte von %2 Paaren maskiert; %3 von %4 Pixeln (%5) sind in jedem Paar maskiert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1708"/>
        <source>Mend them, or run stage 11 again, which rejects them.</source>
        <translation>In Ordnung bringen, oder Stufe 11 erneut ausführen, die sie verwirft.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1725"/>
        <source>Most affected: %1.</source>
        <translation>Am stärksten betroffen: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1731"/>
        <source>Move it away, or choose another folder.</source>
        <translation>Wegräumen, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1732"/>
        <source>Move the line, or leave the mask out.</source>
        <translation>Die Linie verschieben, oder die Maske weglassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1735"/>
        <source>NISAR products (NISAR_L2_…_GUNW_….h5)</source>
        <translation>NISAR-Produkte (NISAR_L2_…_GUNW_….h5)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1737"/>
        <source>Name it once.</source>
        <translation>Einmal nennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1738"/>
        <source>Name the Python of this program in the settings of QGIS.</source>
        <translation>In den Einstellungen von QGIS das Python dieses Programms nennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1739"/>
        <source>Name the file of the coherence.</source>
        <translation>Die Datei der Kohärenz nennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1740"/>
        <source>Name the stack that the time series was made from in the option &apos;stack&apos;.</source>
        <translation>In der Option 'stack' den Stack nennen, aus dem die Zeitreihe erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1760"/>
        <source>New deformation on that date by either residual: %1.</source>
        <translation>Neue Deformation an diesem Termin nach beiden Residuen: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1762"/>
        <source>Newest date %1: new deformation %2, known %3 (%4).</source>
        <translation>Neuester Termin %1: neue Deformation %2, bekannte %3 (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1763"/>
        <source>Newest date %1: still part of the baseline, so there is nothing to detect yet.</source>
        <translation>Neuester Termin %1: noch Teil des Basiszeitraums, so dass es noch nichts zu erkennen gibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1764"/>
        <source>No Python was found on the PATH.</source>
        <translation>Im PATH wurde kein Python gefunden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1765"/>
        <source>No candidate for the reference pixel has all %1 epochs; the best has %2.</source>
        <translation>Kein Kandidat für das Referenzpixel hat alle %1 Epochen; der beste hat %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1767"/>
        <source>No date lies after the end of the baseline %1, so there is nothing to detect yet.</source>
        <translation>Kein Termin liegt nach dem Ende des Basiszeitraums %1, so dass es noch nichts zu erkennen gibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1769"/>
        <source>No epoch is after %1, so there is no decay to fit.</source>
        <translation>Keine Epoche liegt nach dem %1, so dass es kein Abklingen anzupassen gibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1770"/>
        <source>No epoch lies between %1 and %2; the series goes from %3 to %4.</source>
        <translation>Keine Epoche liegt zwischen %1 und %2; die Reihe geht von %3 bis %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1771"/>
        <source>No epochs are before and after %1; the series goes from %2 to %3.</source>
        <translation>Keine Epochen liegen vor und nach %1; die Reihe geht von %2 bis %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1772"/>
        <source>No file can be made in %1.</source>
        <translation>In %1 kann keine Datei angelegt werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1773"/>
        <source>No file of the sample is where it should be: %1.</source>
        <translation>Keine Datei des Beispiels ist, wo sie sein sollte: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1775"/>
        <source>No frame meets the area of interest.</source>
        <translation>Kein Frame trifft das Interessengebiet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1776"/>
        <source>No frame meets the area.</source>
        <translation>Kein Frame trifft das Gebiet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1778"/>
        <source>No good interferogram is left for %1 epochs: %2.</source>
        <translation>Für %1 Epochen bleibt kein gutes Interferogramm: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1779"/>
        <source>No good interferogram is left for %1 of %2 epochs: %3.</source>
        <translation>Für %1 von %2 Epochen bleibt kein gutes Interferogramm: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1780"/>
        <source>No interferogram has a value in the reference window %1 of %2; choose another reference (stage 120), or write one into ref.txt.</source>
        <translation>Kein Interferogramm hat einen Wert im Referenzfenster %1 von %2; eine andere Referenz wählen (Stufe 120), oder eine in ref.txt schreiben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1781"/>
        <source>No interferogram of %1 has any phase.</source>
        <translation>Kein Interferogramm von %1 hat Phase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1782"/>
        <source>No interferogram of %1 is left to choose a reference for.</source>
        <translation>Von %1 bleibt kein Interferogramm, für das eine Referenz zu wählen wäre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1784"/>
        <source>No interferogram spans the time between %1.</source>
        <translation>Kein Interferogramm überspannt die Zeit zwischen %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1785"/>
        <source>No longer in %1, so removed from the stack: %2.</source>
        <translation>Nicht mehr in %1, daher aus dem Stack entfernt: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1786"/>
        <source>No longer on the server, local files kept: %1.</source>
        <translation>Nicht mehr auf dem Server, lokale Dateien behalten: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1787"/>
        <source>No originals were kept: this cannot be undone, and a second run nullifies further.</source>
        <translation>Es wurden keine Originale behalten: dies lässt sich nicht rückgängig machen, und ein zweiter Lauf nullifiziert weiter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1788"/>
        <source>No pair has a usable %1 map at both epochs.</source>
        <translation>Kein Paar hat zu beiden Epochen eine brauchbare %1-Karte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1789"/>
        <source>No pair has a usable %1 map at both epochs.%2</source>
        <translation>Kein Paar hat zu beiden Epochen eine brauchbare %1-Karte.%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1790"/>
        <source>No pair has a usable GACOS map at both epochs.</source>
        <translation>Kein Paar hat zu beiden Epochen eine brauchbare GACOS-Karte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1791"/>
        <source>No pair spans %1 of the %2 intervals between epochs, after %3.</source>
        <translation>Kein Paar überspannt %1 der %2 Zeitspannen zwischen Epochen, nach %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1792"/>
        <source>No pair would be left.</source>
        <translation>Es bliebe kein Paar übrig.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1794"/>
        <source>No pattern was found again in %1 or more runs, with %2 components.</source>
        <translation>Kein Muster wurde in %1 oder mehr Läufen wiedergefunden, mit %2 Komponenten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1795"/>
        <source>No perpendicular baselines are known; network plots use fixed dummy values.</source>
        <translation>Es sind keine senkrechten Basislinien bekannt; Netzabbildungen verwenden feste Ersatzwerte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1796"/>
        <source>No pixel along the line has a value.</source>
        <translation>Kein Pixel entlang der Linie hat einen Wert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1797"/>
        <source>No pixel at all meets %1 %2 %3</source>
        <translation>Kein Pixel erfüllt %1 %2 %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1798"/>
        <source>No pixel has a value at every epoch, so the series keeps the initial reference, of the interferograms.</source>
        <translation>Kein Pixel hat zu jeder Epoche einen Wert, so dass die Reihe die anfängliche Referenz behält, die der Interferogramme.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1799"/>
        <source>No pixel has a value in more than %1 interferograms (%2 epochs times the minimum of interferograms per epoch); the best has %3 of %4.</source>
        <translation>Kein Pixel hat einen Wert in mehr als %1 Interferogrammen (%2 Epochen mal Mindestzahl der Interferogramme je Epoche); das beste hat %3 von %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1801"/>
        <source>No pixel has data in all %1 interferograms; the best have %2.</source>
        <translation>Kein Pixel hat in allen %1 Interferogrammen Daten; die besten haben %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1802"/>
        <source>No pixel has phase in %1.</source>
        <translation>In %1 hat kein Pixel Phase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1803"/>
        <source>No pixel inside the mask has as few gaps as others outside; the reference pixel has more.</source>
        <translation>Kein Pixel in der Maske hat so wenige Lücken wie andere außerhalb; das Referenzpixel hat mehr.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1804"/>
        <source>No pixel inside the mask has displacements in %1.</source>
        <translation>Kein Pixel in der Maske hat Verschiebungen in %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1805"/>
        <source>No pixel is consistent enough in %1.</source>
        <translation>In %1 ist kein Pixel konsistent genug.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1806"/>
        <source>No pixel is left to filter in %1.</source>
        <translation>In %1 bleibt kein Pixel zu filtern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1807"/>
        <source>No pixel is seen from two directions that are 16° or more apart.</source>
        <translation>Kein Pixel ist aus zwei Richtungen gesehen, die 16° oder mehr auseinander liegen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1808"/>
        <source>No pixel is valid on all dates that are learned from.</source>
        <translation>Kein Pixel ist an allen Terminen gültig, aus denen gelernt wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1809"/>
        <source>No pixel lies within the swath.</source>
        <translation>Kein Pixel liegt im Streifen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1810"/>
        <source>No pixel of %1 has a velocity, so there is no outline of valid pixels.</source>
        <translation>Kein Pixel von %1 hat eine Geschwindigkeit, so dass es keinen Umriss der gültigen Pixel gibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1811"/>
        <source>No pixel of %1 has all the data that the score needs.</source>
        <translation>Kein Pixel von %1 hat alle Daten, die die Punktzahl braucht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1812"/>
        <source>No pixel of %1 has enough epochs for this model.</source>
        <translation>Kein Pixel von %1 hat genug Epochen für dieses Modell.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1813"/>
        <source>No pixel of any pair in %1 is consistent enough to be kept.</source>
        <translation>Kein Pixel eines Paares in %1 ist konsistent genug, um behalten zu werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1814"/>
        <source>No pixel of the area to keep has a displacement on %1.</source>
        <translation>Kein Pixel des zu behaltenden Gebiets hat am %1 eine Verschiebung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1815"/>
        <source>No pixel of the reference has a displacement at every epoch, so nothing can be relative to it.</source>
        <translation>Kein Pixel der Referenz hat zu jeder Epoche eine Verschiebung, so dass nichts darauf bezogen werden kann.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1816"/>
        <source>No pixel within %1 m of %2 has a value.</source>
        <translation>Kein Pixel innerhalb von %1 m um %2 hat einen Wert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1817"/>
        <source>No reference pixel has a value in %1, so it cannot be relative to them.</source>
        <translation>Kein Referenzpixel hat einen Wert in %1, so dass es nicht darauf bezogen werden kann.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1818"/>
        <source>No reference pixel in %1 has a displacement on every epoch, so nothing can be relative to it.</source>
        <translation>Kein Referenzpixel in %1 hat zu jeder Epoche eine Verschiebung, so dass nichts darauf bezogen werden kann.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1820"/>
        <source>No source grows steadily with time, so none is labelled deformation and the first status number of the unrest detection will be missing.</source>
        <translation>Keine Quelle wächst stetig mit der Zeit, so dass keine als Deformation bezeichnet ist und die erste Statuszahl der Unruheerkennung fehlen wird.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1821"/>
        <source>No source is labelled deformation, so the first status number is missing.</source>
        <translation>Keine Quelle ist als Deformation bezeichnet, so dass die erste Statuszahl fehlt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1822"/>
        <source>No space left</source>
        <translation>No space left</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1823"/>
        <source>No stage lies between step %1 and step %2 with these settings.</source>
        <translation>Mit diesen Einstellungen liegt keine Stufe zwischen Schritt %1 und Schritt %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1824"/>
        <source>No station can be held against the datacube.</source>
        <translation>Keine Station lässt sich mit dem Datenwürfel vergleichen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1826"/>
        <source>No such option: %1.</source>
        <translation>Keine solche Option: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1827"/>
        <source>No task was finished %1; what %2 workers hold is given to others.</source>
        <translation>Keine Aufgabe wurde %1 fertig; was %2 Worker halten, wird anderen gegeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1828"/>
        <source>No usable %1 map for %2 epochs: %3 (all in no_%4_im.txt).</source>
        <translation>Keine brauchbare %1-Karte für %2 Epochen: %3 (alle in no_%4_im.txt).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1829"/>
        <source>No usable GACOS map for %1 epochs: %2 (all in no_gacos_im.txt).</source>
        <translation>Keine brauchbare GACOS-Karte für %1 Epochen: %2 (alle in no_gacos_im.txt).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1830"/>
        <source>No valid pixel is left to fit the ramp or the trend with height to.</source>
        <translation>Es bleibt kein gültiges Pixel, um die Rampe oder den Trend mit der Höhe anzupassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1833"/>
        <source>No well-covered pixel has a usable loop; the reference is %1.</source>
        <translation>Kein gut abgedecktes Pixel hat eine brauchbare Schleife; die Referenz ist %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1834"/>
        <source>No window of %1 pixels has %2 of valid pixels.</source>
        <translation>Kein Fenster von %1 Pixeln hat %2 gültige Pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1835"/>
        <source>No worker of the Dask cluster %1 has finished anything %2: %3.</source>
        <translation>Kein Worker des Dask-Clusters %1 hat %2 etwas fertiggestellt: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1838"/>
        <source>None of %1 pixels passes all criteria of the noise mask.</source>
        <translation>Keines von %1 Pixeln erfüllt alle Kriterien der Rauschmaske.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1839"/>
        <source>None of %1 runs of FastICA converged.</source>
        <translation>Keiner von %1 Läufen von FastICA konvergierte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1840"/>
        <source>None of the %1 interferograms of %2 is left: %3 are in the lists of bad ones in %4 and %5 span or touch a step.</source>
        <translation>Keines der %1 Interferogramme von %2 bleibt: %3 stehen in den Listen schlechter in %4 und %5 überspannen oder berühren einen Sprung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1841"/>
        <source>None of the %1 interferograms of the frame %2 is published unwrapped.</source>
        <translation>Keines der %1 Interferogramme des Frames %2 ist abgewickelt veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1842"/>
        <source>None of the %1 pairs in %2 can be converted.</source>
        <translation>Keines der %1 Paare in %2 kann umgewandelt werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1843"/>
        <source>None of the %1 pairs in %2 can be imported.</source>
        <translation>Keines der %1 Paare in %2 kann importiert werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1844"/>
        <source>None of the %1 pairs in %2 can be unwrapped.</source>
        <translation>Keines der %1 Paare in %2 kann abgewickelt werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1845"/>
        <source>None of the %1 pairs in %2 has readable %3.</source>
        <translation>Keines der %1 Paare in %2 hat lesbare %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1846"/>
        <source>None of the %1 pairs in %2 lies within the dates (%3 to %4).</source>
        <translation>Keines der %1 Paare in %2 liegt innerhalb der Daten (%3 bis %4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1847"/>
        <source>None of the %1 products in %2 can be read.</source>
        <translation>Keines der %1 Produkte in %2 kann gelesen werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1849"/>
        <source>Not converted: %1: %2</source>
        <translation>Nicht umgewandelt: %1: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1850"/>
        <source>Not done: %1; %2 says why.</source>
        <translation>Nicht erledigt: %1; %2 sagt, warum.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1851"/>
        <source>Not every datacube has standard deviations of its velocity, so all weigh alike.</source>
        <translation>Nicht jeder Datenwürfel hat Standardabweichungen seiner Geschwindigkeit, so dass alle gleich wiegen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1852"/>
        <source>Not every frame has them.</source>
        <translation>Nicht jeder Frame hat sie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1854"/>
        <source>Not in the cube: %1, because %2.</source>
        <translation>Nicht im Würfel: %1, weil %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1855"/>
        <source>Not learned from, because their gaps cost more pixels than they bring: %1.</source>
        <translation>Nicht zum Lernen verwendet, weil ihre Lücken mehr Pixel kosten als sie bringen: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1856"/>
        <source>Not read, because the name is not two calendar dates as in 20200601_20200613, the earlier one first, or because there is no such folder: %1.</source>
        <translation>Nicht gelesen, weil der Name nicht aus zwei Kalenderdaten besteht wie in 20200601_20200613, das frühere zuerst, oder weil es keinen solchen Ordner gibt: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1857"/>
        <source>Not read: %1.</source>
        <translation>Nicht gelesen: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1861"/>
        <source>Not understood, and not imported: %1.</source>
        <translation>Nicht verstanden, und nicht importiert: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1862"/>
        <source>Not used, because the run starts at step %1: %2.</source>
        <translation>Nicht verwendet, weil der Lauf bei Schritt %1 beginnt: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1863"/>
        <source>Nothing can be written to %1.</source>
        <translation>Nach %1 kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1866"/>
        <source>Nothing is known of the %1 at %2 epochs (%3 …); nothing is removed there.</source>
        <translation>Bei %2 Epochen ist nichts über %1 bekannt (%3 …); dort wird nichts abgezogen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1867"/>
        <source>Nothing is known of the %1 at %2 epochs (%3); nothing is removed there.</source>
        <translation>Bei %2 Epochen ist nichts über %1 bekannt (%3); dort wird nichts abgezogen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1868"/>
        <source>Nothing says where the pixels of %1 lie: no %2 in %3, and no %4.</source>
        <translation>Nichts sagt, wo die Pixel von %1 liegen: weder %2 in %3, noch %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1869"/>
        <source>Nothing to cut out: give an extent, a pixel range, or polygons.</source>
        <translation>Nichts auszuschneiden: eine Ausdehnung, einen Pixelbereich oder Polygone angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1870"/>
        <source>Nothing to mask: set a coherence threshold above 0, pixel ranges, or polygons.</source>
        <translation>Nichts zu maskieren: eine Kohärenzschwelle über 0, Pixelbereiche oder Polygone setzen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1871"/>
        <source>Nothing was changed here.</source>
        <translation>Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1873"/>
        <source>Nothing was replaced.</source>
        <translation>Nichts wurde ersetzt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1875"/>
        <source>Nullified %1 samples (%2 %) in %3 interferograms.</source>
        <translation>%1 Werte (%2 %) in %3 Interferogrammen nullifiziert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1911"/>
        <source>OPTIONS names unknown stages: %1.</source>
        <translation>OPTIONS nennt unbekannte Stufen: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1912"/>
        <source>OPTIONS switches off %1, which the chain cannot do without.</source>
        <translation>OPTIONS schaltet %1 aus, ohne die die Kette nicht auskommt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1926"/>
        <source>Only %1 of the wanted %2 runs converged in %3 attempts.</source>
        <translation>Nur %1 der gewünschten %2 Läufe konvergierten in %3 Versuchen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1936"/>
        <source>Option %1 is %2; choose one of %3.</source>
        <translation>Option %1 ist %2; eines von %3 wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1937"/>
        <source>Option %1 is %2; the largest allowed value is %3.</source>
        <translation>Option %1 ist %2; der größte erlaubte Wert ist %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1938"/>
        <source>Option %1 is %2; the smallest allowed value is %3.</source>
        <translation>Option %1 ist %2; der kleinste erlaubte Wert ist %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1939"/>
        <source>Option %1 needs a value.</source>
        <translation>Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1940"/>
        <source>Option %1: %2 is not a date of the calendar.</source>
        <translation>Option %1: %2 ist kein Datum des Kalenders.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1941"/>
        <source>Option %1: %2 is not a date of the form yyyymmdd, such as 20200601.</source>
        <translation>Option %1: %2 ist kein Datum der Form yyyymmdd, wie 20200601.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1942"/>
        <source>Option %1: %2 is not usable: %3.</source>
        <translation>Option %1: %2 ist nicht brauchbar: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1945"/>
        <source>Options at their defaults that were set in the last run here: %1.</source>
        <translation>Optionen auf ihrer Vorgabe, die beim letzten Lauf hier gesetzt waren: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1948"/>
        <source>Orbit, looks, viewing angles and time of day are taken from the datacube.</source>
        <translation>Orbit, Looks, Blickwinkel und Tageszeit sind aus dem Datenwürfel genommen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1971"/>
        <source>Phase and coherence lie in different places, %1 and %2: %3.</source>
        <translation>Phase und Kohärenz liegen an verschiedenen Orten, %1 und %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1975"/>
        <source>Picture of the clusters, %1 patterns</source>
        <translation>Bild der Cluster, %1 Muster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1997"/>
        <source>Pixels without displacement on %1, left out of the series: %2.</source>
        <translation>Pixel ohne Verschiebung am %1, aus der Reihe ausgelassen: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2018"/>
        <source>Prepare stack</source>
        <translation>Stack vorbereiten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2019"/>
        <source>Prepare the stack again.</source>
        <translation>Den Stack erneut vorbereiten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2021"/>
        <source>Presets: %1.</source>
        <translation>Parametersätze: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2029"/>
        <source>Put the GeoTIFF in its place.</source>
        <translation>Das GeoTIFF an die Stelle legen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2030"/>
        <source>Put the files of the stations there.</source>
        <translation>Die Dateien der Stationen dorthin legen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2031"/>
        <source>Put the wrapped phase in its place; unwrapped phase is for &apos;Prepare stack&apos; (stage 02).</source>
        <translation>Die gewickelte Phase an die Stelle setzen; abgewickelte Phase ist für 'Stack vorbereiten' (Stufe 02).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2032"/>
        <source>Put their folder (GEOCml…) beside it, with the name %1.</source>
        <translation>Ihren Ordner (GEOCml…) mit dem Namen %1 daneben legen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2033"/>
        <source>Put them beside it, or run &apos;Detect unrest&apos; again.</source>
        <translation>Daneben legen, oder 'Unruhe erkennen' erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2036"/>
        <source>Python %1 (%2)</source>
        <translation>Python %1 (%2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2041"/>
        <source>Quality indices are missing: %1.</source>
        <translation>Es fehlen Qualitätsindizes: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2056"/>
        <source>Raise it, or choose a resolution factor of at most %1.</source>
        <translation>Erhöhen, oder einen Auflösungsfaktor von höchstens %1 wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2057"/>
        <source>Raise the loop RMS threshold, or choose another reference.</source>
        <translation>Die Schwelle des Schleifen-RMS erhöhen, oder eine andere Referenz wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2058"/>
        <source>Raise the radius, or leave the mask out.</source>
        <translation>Den Radius vergrößern, oder die Maske weglassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2061"/>
        <source>Range %1 and extent %2 exclude each other; give only one of them.</source>
        <translation>Bereich %1 und Ausdehnung %2 schließen sich aus; nur eines davon angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2062"/>
        <source>Range %1 is empty or outside the image of %2 x %3 pixels.</source>
        <translation>Bereich %1 ist leer oder außerhalb des Bildes von %2 x %3 Pixeln.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2063"/>
        <source>Range %1 is not of the form x1:x2/y1:y2 in pixels, such as 10:20/0:35.</source>
        <translation>Bereich %1 hat nicht die Form x1:x2/y1:y2 in Pixeln, wie 10:20/0:35.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2064"/>
        <source>Raster %1 of %2: %3.</source>
        <translation>Raster %1 von %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2065"/>
        <source>Raster %1: %2</source>
        <translation>Raster %1: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2074"/>
        <source>Reconstruct time series</source>
        <translation>Zeitreihe rekonstruieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2075"/>
        <source>Reconstructed %1 dates from %2 of %3 sources: %4.</source>
        <translation>%1 Termine aus %2 von %3 Quellen rekonstruiert: %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2083"/>
        <source>Reference date %1 is not an epoch of the time series (yyyymmdd)%2.</source>
        <translation>Referenzdatum %1 ist keine Epoche der Zeitreihe (yyyymmdd)%2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2087"/>
        <source>Reference: %1; %2.</source>
        <translation>Referenz: %1; %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2088"/>
        <source>Reference: %1; score %2 of 1, chosen among %3 blocks with data.</source>
        <translation>Referenz: %1; Punktzahl %2 von 1, gewählt unter %3 Blöcken mit Daten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2089"/>
        <source>Reference: %1; the pixel of least scatter (%2 mm RMS).</source>
        <translation>Referenz: %1; das Pixel mit der geringsten Streuung (%2 mm RMS).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2092"/>
        <source>Rejected %1 more; info/11ifg_stats.txt gives the reasons.</source>
        <translation>%1 weitere verworfen; info/11ifg_stats.txt nennt die Gründe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2093"/>
        <source>Rejected %1: %2.</source>
        <translation>%1 verworfen: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2094"/>
        <source>Relax one of them.</source>
        <translation>Eines davon lockern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2095"/>
        <source>Relax stage 11.</source>
        <translation>Stufe 11 lockern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2096"/>
        <source>Relax the noise mask (stage 15) or ignore it.</source>
        <translation>Die Rauschmaske (Stufe 15) lockern oder ignorieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2097"/>
        <source>Relax the noise mask (stage 15).</source>
        <translation>Die Rauschmaske (Stufe 15) lockern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2098"/>
        <source>Relax the thresholds of stages 11 and 12.</source>
        <translation>Die Schwellen der Stufen 11 und 12 lockern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2099"/>
        <source>Relax their thresholds, or check the earlier stages if an index looks wrong everywhere.</source>
        <translation>Deren Schwellen lockern, oder die früheren Stufen prüfen, wenn ein Index überall falsch aussieht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2100"/>
        <source>Relax them.</source>
        <translation>Diese lockern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2105"/>
        <source>Remove ionosphere</source>
        <translation>Ionosphäre entfernen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2107"/>
        <source>Remove solid Earth tide</source>
        <translation>Erdgezeiten entfernen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2108"/>
        <source>Remove the layers that show it from the map, or close the program that uses it, and run again.</source>
        <translation>Die Layer, die es zeigen, aus der Karte entfernen, oder das Programm schließen, das es verwendet, und erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2111"/>
        <source>Remove them if they are something else.</source>
        <translation>Entfernen, wenn sie etwas anderes sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2112"/>
        <source>Remove these steps.</source>
        <translation>Diese Sprünge entfernen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2114"/>
        <source>Removed %1 from every epoch, fitted to %2 pixels.</source>
        <translation>%1 von jeder Epoche abgezogen, angepasst an %2 Pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2115"/>
        <source>Removed %1 outdated results of stages 120 and 12: %2.</source>
        <translation>%1 veraltete Ergebnisse der Stufen 120 und 12 entfernt: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2116"/>
        <source>Removed %1: run again.</source>
        <translation>%1 entfernt: erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2118"/>
        <source>Removed by the filter (mm, + along the flight)</source>
        <translation>Vom Filter entfernt (mm, + in Flugrichtung)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2120"/>
        <source>Removed the apparent motion by %1 from every epoch.</source>
        <translation>Scheinbare Bewegung durch %1 von jeder Epoche abgezogen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2121"/>
        <source>Removed the effect of DEM errors of %1 pixels inside the mask.</source>
        <translation>Wirkung von DEM-Fehlern bei %1 Pixeln in der Maske entfernt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2122"/>
        <source>Removed the results of %1, which were made with what this run replaces; run them again.</source>
        <translation>Die Ergebnisse von %1 entfernt, die mit dem erstellt waren, was dieser Lauf ersetzt; erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2124"/>
        <source>Rename it to %1 and choose it again.</source>
        <translation>In %1 umbenennen und erneut wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2125"/>
        <source>Rename it.</source>
        <translation>Umbenennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2126"/>
        <source>Rename or leave out.</source>
        <translation>Umbenennen oder weglassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2127"/>
        <source>Rename the folder or file, then load the datacube.</source>
        <translation>Ordner oder Datei umbenennen, dann den Datenwürfel laden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2128"/>
        <source>Rename the folder or file.</source>
        <translation>Ordner oder Datei umbenennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2135"/>
        <source>Resample it to an even grid.</source>
        <translation>Auf ein gleichmäßiges Gitter umrechnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2147"/>
        <source>Residuals of the interferograms: %1 mm RMS in the median, largest %2 mm in %3.</source>
        <translation>Residuen der Interferogramme: %1 mm RMS im Median, größtes %2 mm in %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2150"/>
        <source>Restored the original phase of %1 interferograms.</source>
        <translation>Ursprüngliche Phase von %1 Interferogrammen wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2157"/>
        <source>Robust velocity (mm/yr, + along the flight)</source>
        <translation>Robuste Geschwindigkeit (mm/yr, + in Flugrichtung)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2159"/>
        <source>Robust velocity at %1 of %2 pixels with data: from %3 to %4 mm/yr, %5 mm/yr in the median.</source>
        <translation>Robuste Geschwindigkeit bei %1 von %2 Pixeln mit Daten: von %3 bis %4 mm/yr, %5 mm/yr im Median.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2163"/>
        <source>Run %1 and what follows it, and load the folder again.</source>
        <translation>%1 und was folgt ausführen, und den Ordner erneut laden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2164"/>
        <source>Run &apos;%1&apos; again.</source>
        <translation>'%1' erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2165"/>
        <source>Run &apos;%1&apos; and what follows it again.</source>
        <translation>'%1' und was folgt erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2166"/>
        <source>Run &apos;%1&apos; there again.</source>
        <translation>'%1' dort erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2167"/>
        <source>Run &apos;Check interferograms&apos; (stage 11) again.</source>
        <translation>'Interferogramme prüfen' (Stufe 11) erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2168"/>
        <source>Run &apos;Check interferograms&apos; (stage 11) and &apos;Close loops&apos; (stage 12) first.</source>
        <translation>Zuerst 'Interferogramme prüfen' (Stufe 11) und 'Schleifen schließen' (Stufe 12) ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2169"/>
        <source>Run &apos;Check interferograms&apos; (stage 11), or choose a stack.</source>
        <translation>'Interferogramme prüfen' (Stufe 11) ausführen, oder einen Stack wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2170"/>
        <source>Run &apos;Choose reference&apos; (stage 120) or &apos;Close loops&apos; (stage 12) first.</source>
        <translation>Zuerst 'Referenz wählen' (Stufe 120) oder 'Schleifen schließen' (Stufe 12) ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2171"/>
        <source>Run &apos;Close loops&apos; (stage 12) again.</source>
        <translation>'Schleifen schließen' (Stufe 12) erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2172"/>
        <source>Run &apos;Detect unrest&apos; again.</source>
        <translation>'Unruhe erkennen' erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2173"/>
        <source>Run &apos;Invert network&apos; (stage 13) again.</source>
        <translation>'Netz invertieren' (Stufe 13) erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2174"/>
        <source>Run &apos;Prepare stack&apos; (stage 02) again, or copy the file from where the stack comes from.</source>
        <translation>'Stack vorbereiten' (Stufe 02) erneut ausführen, oder die Datei von dort kopieren, woher der Stack kommt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2175"/>
        <source>Run &apos;Velocity from time series&apos; on it, or export it again.</source>
        <translation>'Geschwindigkeit aus Zeitreihe' darauf ausführen, oder erneut exportieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2176"/>
        <source>Run again to resume.</source>
        <translation>Zum Fortsetzen erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2177"/>
        <source>Run again when nobody writes there.</source>
        <translation>Erneut ausführen, wenn dort niemand schreibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2179"/>
        <source>Run frames</source>
        <translation>Frames ausführen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2180"/>
        <source>Run it again when nobody writes there.</source>
        <translation>Erneut ausführen, wenn dort niemand schreibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2181"/>
        <source>Run it again.</source>
        <translation>Erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2185"/>
        <source>Run stage 11 on this stack first.</source>
        <translation>Zuerst Stufe 11 auf diesem Stack ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2186"/>
        <source>Run stage 16 again, or choose the other file.</source>
        <translation>Stufe 16 erneut ausführen, oder die andere Datei wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2188"/>
        <source>Run the stage again.</source>
        <translation>Die Stufe erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2189"/>
        <source>Run the stage that makes it again (13 or 16).</source>
        <translation>Die Stufe, die das erstellt (13 oder 16), erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2190"/>
        <source>Run the stage that makes it again.</source>
        <translation>Die Stufe, die das erstellt, erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2191"/>
        <source>Run the stage that makes the file again.</source>
        <translation>Die Stufe, die die Datei erstellt, erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2192"/>
        <source>Run the stages from 13 on again.</source>
        <translation>Die Stufen ab 13 erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2193"/>
        <source>Run these stages first.</source>
        <translation>Zuerst diese Stufen ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2204"/>
        <source>SNAPHU ended without a complete result.</source>
        <translation>SNAPHU endete ohne vollständiges Ergebnis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2205"/>
        <source>SNAPHU stopped with code %1: %2</source>
        <translation>SNAPHU hielt mit Code %1 an: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2208"/>
        <source>Sample frame %1: %2 epochs and %3 interferograms of %4 x %5 pixels, %6 of them land; %7 interferograms have an unwrapping error.</source>
        <translation>Beispielframe %1: %2 Epochen und %3 Interferogramme von %4 x %5 Pixeln, davon %6 Land; %7 Interferogramme haben einen Abwicklungsfehler.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2213"/>
        <source>Say mm, cm or m, or name the column %1_mm.</source>
        <translation>mm, cm oder m angeben, oder die Spalte %1_mm nennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2217"/>
        <source>Scatter of the candidates for the reference pixel (mm RMS)</source>
        <translation>Streuung der Kandidaten für das Referenzpixel (mm RMS)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2221"/>
        <source>See in the layer of reasons and in the figure which criterion does it, and relax its threshold.</source>
        <translation>Im Layer der Gründe und in der Abbildung nachsehen, welches Kriterium das tut, und dessen Schwelle lockern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2222"/>
        <source>See spdx.org.</source>
        <translation>Siehe spdx.org.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2229"/>
        <source>Sentinel-1 has 0.0554658 m.</source>
        <translation>Sentinel-1 hat 0.0554658 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2231"/>
        <source>Separate columns by semicolons, or put quotes around values with commas.</source>
        <translation>Spalten durch Semikolons trennen, oder Werte mit Kommas in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2232"/>
        <source>Separate sources</source>
        <translation>Quellen trennen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2233"/>
        <source>Separate the sources again with that end of the baseline.</source>
        <translation>Die Quellen mit diesem Ende des Basiszeitraums erneut trennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2234"/>
        <source>Separate the sources again, unless that is intended.</source>
        <translation>Die Quellen erneut trennen, sofern das nicht beabsichtigt ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2235"/>
        <source>Separate the sources again.</source>
        <translation>Die Quellen erneut trennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2236"/>
        <source>Separate the sources of this cube.</source>
        <translation>Die Quellen dieses Würfels trennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2237"/>
        <source>Separate the sources of this datacube again, or use the built-in engine.</source>
        <translation>Die Quellen dieses Datenwürfels erneut trennen, oder den eingebauten Rechenkern verwenden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2238"/>
        <source>Separate them with the engine licsalert, or detect unrest with the built-in engine.</source>
        <translation>Mit dem Rechenkern licsalert trennen, oder Unruhe mit dem eingebauten Rechenkern erkennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2243"/>
        <source>Set a temporal filter width, or raise the memory budget.</source>
        <translation>Eine Breite des zeitlichen Filters setzen, oder das Speicherbudget erhöhen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2244"/>
        <source>Set a threshold that fits these data, or refuse relaxing.</source>
        <translation>Eine Schwelle setzen, die zu diesen Daten passt, oder das Lockern ablehnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2245"/>
        <source>Set again below the settings, where commands decide, and not read there: %1.</source>
        <translation>Unter den Einstellungen erneut gesetzt, wo Befehle entscheiden, und dort nicht gelesen: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2248"/>
        <source>Settings of a run of the AlignSAR chain</source>
        <translation>Einstellungen eines Laufs der AlignSAR-Kette</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2257"/>
        <source>Shorten it.</source>
        <translation>Kürzen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2259"/>
        <source>Shown are %1.</source>
        <translation>Gezeigt werden %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2278"/>
        <source>Solid Earth tide (mm, + towards satellite)</source>
        <translation>Erdgezeiten (mm, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2281"/>
        <source>Some sources are combinations of others, so their time courses are not unique.</source>
        <translation>Manche Quellen sind Kombinationen anderer, so dass ihre Zeitverläufe nicht eindeutig sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2282"/>
        <source>Sort it, with xarray by cube.sortby(%1).</source>
        <translation>Sortieren, mit xarray durch cube.sortby(%1).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2292"/>
        <source>Spatio-temporal consistency at %1 pixels: %2 mm in the median.</source>
        <translation>Raumzeitliche Konsistenz bei %1 Pixeln: %2 mm im Median.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2296"/>
        <source>Stages 11 and 120 rejected every interferogram of %1.</source>
        <translation>Die Stufen 11 und 120 haben jedes Interferogramm von %1 verworfen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2297"/>
        <source>Stages 120 to 16 and &apos;Export datacube&apos; go on from it.</source>
        <translation>Die Stufen 120 bis 16 und 'Datenwürfel exportieren' fahren damit fort.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2298"/>
        <source>Stages: %1.</source>
        <translation>Stufen: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2305"/>
        <source>Standard deviation of the velocity at %1 of %2 pixels with data: %3 mm/yr in the median.</source>
        <translation>Standardabweichung der Geschwindigkeit bei %1 von %2 Pixeln mit Daten: %3 mm/yr im Median.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2308"/>
        <source>Start at an earlier step than %1.</source>
        <translation>Bei einem früheren Schritt als %1 beginnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2309"/>
        <source>Start it and run again; stages that are complete are skipped.</source>
        <translation>Ihn starten und erneut ausführen; vollständige Stufen werden übersprungen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2310"/>
        <source>Start it, correct the address, or leave the scheduler empty to compute on this computer.</source>
        <translation>Ihn starten, die Adresse berichtigen, oder den Scheduler leer lassen, um auf diesem Rechner zu rechnen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2311"/>
        <source>Start the Dask scheduler that writes this file, or correct it.</source>
        <translation>Den Dask-Scheduler starten, der diese Datei schreibt, oder sie berichtigen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2312"/>
        <source>Start workers.</source>
        <translation>Worker starten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2323"/>
        <source>Steps on %1.</source>
        <translation>Sprünge am %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2325"/>
        <source>Still packed, and not imported: %1.</source>
        <translation>Noch gepackt, und nicht importiert: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2329"/>
        <source>Strange phase or coherence in %1.</source>
        <translation>Seltsame Phase oder Kohärenz in %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2330"/>
        <source>Strange values in %1.</source>
        <translation>Seltsame Werte in %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2335"/>
        <source>Subtract the apparent motion that the data set tide of cum.h5 holds (mm, in the sign of cum), relative to the reference; LiCSBAS puts it there.</source>
        <translation>Zieht die scheinbare Bewegung ab, die der Datensatz tide von cum.h5 enthält (mm, im Vorzeichen von cum), relativ zur Referenz; LiCSBAS legt ihn dort ab.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2337"/>
        <source>Subtracts the differential tropospheric delay of a weather model, GACOS or ERA5, from every interferogram. In: a stack and a folder of delay maps per epoch. Out: a corrected stack (rad).

Pairs with an epoch without a map are left out, because a mix of corrected and uncorrected pairs would break the phase loops; the log lists them and says whether the network stays connected. Switch on hole filling where the maps have single missing pixels.

Reference: Yu et al. (2018), https://doi.org/10.1029/2017JB015305</source>
        <translation>Zieht die differenzielle troposphärische Verzögerung eines Wettermodells, GACOS oder ERA5, von jedem Interferogramm ab. Eingabe: ein Stack und ein Ordner mit Verzögerungskarten je Epoche. Ausgabe: ein korrigierter Stack (rad).

Paare mit einer Epoche ohne Karte werden weggelassen, weil eine Mischung aus korrigierten und unkorrigierten Paaren die Phasenschleifen zerstören würde; das Protokoll führt sie auf und nennt, ob das Netz verbunden bleibt. Schalten Sie das Füllen von Löchern ein, wo den Karten einzelne Pixel fehlen.

Literatur: Yu et al. (2018), https://doi.org/10.1029/2017JB015305</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2341"/>
        <source>Switch it off.</source>
        <translation>Diese Option ausschalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2342"/>
        <source>Switch off %1, or use the built-in engine for this stage.</source>
        <translation>%1 ausschalten, oder für diese Stufe den eingebauten Rechenkern verwenden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2361"/>
        <source>Take a larger area, a smaller n or a looser mask (stage 15).</source>
        <translation>Ein größeres Gebiet, ein kleineres n oder eine lockerere Maske (Stufe 15) nehmen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2362"/>
        <source>Take another one, or none.</source>
        <translation>Ein anderes nehmen, oder keines.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2363"/>
        <source>Take both from the same source.</source>
        <translation>Beide aus derselben Quelle nehmen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2364"/>
        <source>Take datacubes of ascending and descending orbits.</source>
        <translation>Datenwürfel aufsteigender und absteigender Orbits nehmen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2371"/>
        <source>Temporal baselines up to %1 days and from %2 days on are rejected, so no interferogram is left.</source>
        <translation>Zeitliche Basislinien bis %1 Tage und ab %2 Tagen werden verworfen, so dass kein Interferogramm bleibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2384"/>
        <source>The %1 %2 is not a date of the form yyyymmdd, such as 20200601.</source>
        <translation>Das %1 %2 ist kein Datum der Form yyyymmdd, wie 20200601.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2385"/>
        <source>The %1 connect all their %2 epochs.</source>
        <translation>Die %1 verbinden alle ihre %2 Epochen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2386"/>
        <source>The %1 fall into %2 unconnected groups: %3.%4</source>
        <translation>Die %1 zerfallen in %2 unverbundene Gruppen: %3.%4</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2387"/>
        <source>The %1 is the same in all blocks and does not count in the score.</source>
        <translation>%1 ist in allen Blöcken gleich und zählt nicht in der Punktzahl.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2388"/>
        <source>The %1 sources of LiCSAlert do not stand for the %2 clusters of its %3 runs with %4 components.</source>
        <translation>Die %1 Quellen von LiCSAlert stehen nicht für die %2 Cluster seiner %3 Läufe mit %4 Komponenten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2389"/>
        <source>The %1 was chosen to count.</source>
        <translation>Gewählt wurde, dass %1 zählt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2390"/>
        <source>The Dask cluster %1 has had no worker %2.</source>
        <translation>Der Dask-Cluster %1 hat %2 keinen Worker.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2391"/>
        <source>The Dask scheduler %1 does not answer (%2).</source>
        <translation>Der Dask-Scheduler %1 antwortet nicht (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2393"/>
        <source>The Dask scheduler %1 is gone, and with it what this stage had begun.</source>
        <translation>Der Dask-Scheduler %1 ist weg, und mit ihm, was diese Stufe begonnen hatte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2395"/>
        <source>The GACOS delay was subtracted, so stage 03 must not be run on this stack.</source>
        <translation>Die GACOS-Verzögerung wurde abgezogen, so dass Stufe 03 auf diesem Stack nicht ausgeführt werden darf.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2397"/>
        <source>The LiCSBAS exporter would refer to pixel %1 (x,y), which has no data, and write a cube without displacement; the reference pixel itself was taken.</source>
        <translation>Der Exporter von LiCSBAS würde sich auf Pixel %1 (x,y) beziehen, das keine Daten hat, und einen Würfel ohne Verschiebung schreiben; das Referenzpixel selbst wurde genommen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2398"/>
        <source>The LiCSBAS exporter would refer to pixel %1,%2 (x,y), which has no data, and write a cube without displacement.</source>
        <translation>Der Exporter von LiCSBAS würde sich auf Pixel %1,%2 (x,y) beziehen, das keine Daten hat, und einen Würfel ohne Verschiebung schreiben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2399"/>
        <source>The address of the proxy cannot be read.</source>
        <translation>Die Adresse des Proxys ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2401"/>
        <source>The area holds no pixel centre of the datacube.</source>
        <translation>Das Gebiet enthält keine Pixelmitte des Datenwürfels.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2402"/>
        <source>The area of interest (%1) does not overlap the frame in %2 (%3).</source>
        <translation>Das Interessengebiet (%1) überlappt den Frame in %2 (%3) nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2403"/>
        <source>The area of interest does not overlap the frame %1.</source>
        <translation>Das Interessengebiet überlappt den Frame %1 nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2404"/>
        <source>The area of interest has no area.</source>
        <translation>Das Interessengebiet hat keine Fläche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2405"/>
        <source>The area to keep has no phase in any pair; choose another area.</source>
        <translation>Das zu behaltende Gebiet hat in keinem Paar Phase; ein anderes Gebiet wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2406"/>
        <source>The baseline ends on %1, before the first date %2.</source>
        <translation>Der Basiszeitraum endet am %1, vor dem ersten Termin %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2407"/>
        <source>The baseline has %1 dates; separation needs three or more.</source>
        <translation>Der Basiszeitraum hat %1 Termine; die Trennung braucht drei oder mehr.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2408"/>
        <source>The baseline has %1 dates; with fewer than %2 its scatter is uncertain, and distances with it.</source>
        <translation>Der Basiszeitraum hat %1 Termine; bei weniger als %2 ist seine Streuung unsicher, und damit die Abstände.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2409"/>
        <source>The baseline up to %1 has %2 dates; a trend and its scatter need %3 or more.</source>
        <translation>Der Basiszeitraum bis %1 hat %2 Termine; ein Trend und seine Streuung brauchen %3 oder mehr.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2411"/>
        <source>The box %1 is inside out; give west, east, south, north with west &lt; east.</source>
        <translation>Das Rechteck %1 ist verdreht; West, Ost, Süd, Nord angeben, mit West &lt; Ost.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2412"/>
        <source>The box (W %1 E %2 S %3 N %4) does not overlap the image (W %5 E %6 S %7 N %8).</source>
        <translation>Das Rechteck (W %1 E %2 S %3 N %4) überlappt das Bild (W %5 E %6 S %7 N %8) nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2413"/>
        <source>The box (W %1 E %2 S %3 N %4) has no pixel of the time series, which covers W %5 E %6 S %7 N %8.</source>
        <translation>Das Rechteck (W %1 E %2 S %3 N %4) hat kein Pixel der Zeitreihe, die W %5 E %6 S %7 N %8 abdeckt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2414"/>
        <source>The catalogue</source>
        <translation>Der Katalog</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2415"/>
        <source>The certificate of %1 is not trusted (%2).</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2416"/>
        <source>The corrected displacement of all epochs</source>
        <translation>Die korrigierte Verschiebung aller Epochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2417"/>
        <source>The correction made %1 of %2 pairs rougher, most of all %3.</source>
        <translation>Die Korrektur machte %1 von %2 Paaren rauer, am meisten %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2418"/>
        <source>The cube has a variable of that name already: %1.</source>
        <translation>Der Würfel hat schon eine Variable dieses Namens: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2420"/>
        <source>The datacube and the sources of %1 are not where they were.</source>
        <translation>Datenwürfel und Quellen von %1 sind nicht mehr, wo sie waren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2421"/>
        <source>The datacube does not say enough of %1 for the STAC extensions, which are left out.</source>
        <translation>Der Datenwürfel sagt nicht genug über %1 für die STAC-Erweiterungen, die ausgelassen werden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2422"/>
        <source>The datacubes do not overlap.</source>
        <translation>Die Datenwürfel überlappen sich nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2423"/>
        <source>The datacubes have no period in common; velocities of different times are combined.</source>
        <translation>Die Datenwürfel haben keinen gemeinsamen Zeitraum; Geschwindigkeiten verschiedener Zeiten werden verbunden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2424"/>
        <source>The degree of the trend is 0, 1 or 2, not %1.</source>
        <translation>Der Grad des Trends ist 0, 1 oder 2, nicht %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2425"/>
        <source>The direction to the satellite is not known at %1.</source>
        <translation>Die Richtung zum Satelliten ist bei %1 nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2426"/>
        <source>The displacement does not vary over the baseline, so there is nothing to separate.</source>
        <translation>Die Verschiebung ändert sich im Basiszeitraum nicht, so dass es nichts zu trennen gibt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2427"/>
        <source>The displacement has only %1 independent patterns; %2 components cannot be told apart.</source>
        <translation>Die Verschiebung hat nur %1 unabhängige Muster; %2 Komponenten sind nicht zu unterscheiden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2428"/>
        <source>The displacement in %1 has the shape %2, but there are %3 epochs and %4 x %5 pixels according to %6.</source>
        <translation>Die Verschiebung in %1 hat die Form %2, aber nach %6 gibt es %3 Epochen und %4 x %5 Pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2429"/>
        <source>The displacement of %1 earlier dates has changed since the earlier result: %2.</source>
        <translation>Die Verschiebung von %1 früheren Terminen hat sich seit dem früheren Ergebnis geändert: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2430"/>
        <source>The displacement of all epochs</source>
        <translation>Die Verschiebung aller Epochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2431"/>
        <source>The download was stopped.</source>
        <translation>Der Download wurde gestoppt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2432"/>
        <source>The edges of the extent were given in reverse order and have been swapped.</source>
        <translation>Die Ränder der Ausdehnung waren in umgekehrter Reihenfolge und wurden vertauscht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2433"/>
        <source>The epochs do not determine the time of the decay after %1.</source>
        <translation>Die Epochen bestimmen die Zeit des Abklingens nach dem %1 nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2434"/>
        <source>The epochs from %1 to %2 do not tell these terms apart: %3.</source>
        <translation>Die Epochen von %1 bis %2 unterscheiden diese Terme nicht: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2436"/>
        <source>The file is damaged or in another byte order; make it again.</source>
        <translation>Die Datei ist beschädigt oder in anderer Byte-Reihenfolge; neu erstellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2437"/>
        <source>The filtered displacement</source>
        <translation>Die gefilterte Verschiebung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2438"/>
        <source>The filtered time series</source>
        <translation>Die gefilterte Zeitreihe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2439"/>
        <source>The first date %1 is after the last date %2.</source>
        <translation>Das Anfangsdatum %1 liegt nach dem Enddatum %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2441"/>
        <source>The first date, %1, is after the last one, %2; swap them.</source>
        <translation>Das Anfangsdatum, %1, liegt nach dem Enddatum, %2; vertauschen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2442"/>
        <source>The folder %1 cannot be made (%2).</source>
        <translation>Der Ordner %1 kann nicht angelegt werden (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2443"/>
        <source>The folder of interferograms</source>
        <translation>Der Ordner der Interferogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2445"/>
        <source>The frame %1 covers %2 of the area of interest.</source>
        <translation>Der Frame %1 deckt %2 des Interessengebiets ab.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2446"/>
        <source>The frame %1 has no interferogram within %2.</source>
        <translation>Der Frame %1 hat kein Interferogramm innerhalb von %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2447"/>
        <source>The frame %1 was not found at %2.</source>
        <translation>Der Frame %1 wurde unter %2 nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2448"/>
        <source>The frame is not known, because %1 has no rasters or metadata.txt of a LiCSAR frame; frame, orbit and time of day are not in the metadata.</source>
        <translation>Der Frame ist nicht bekannt, weil %1 keine Raster und keine metadata.txt eines LiCSAR-Frames hat; Frame, Orbit und Tageszeit fehlen in den Metadaten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2449"/>
        <source>The gaps of all pixels</source>
        <translation>Die Lücken aller Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2450"/>
        <source>The grid for %1 is not usable: %2.</source>
        <translation>Das Gitter für %1 ist nicht brauchbar: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2451"/>
        <source>The heights</source>
        <translation>Die Höhen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2452"/>
        <source>The interferograms that %1 was made from are not found.</source>
        <translation>Die Interferogramme, aus denen %1 erstellt wurde, werden nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2454"/>
        <source>The labels are in the .conncomp files; stage 120 heeds them.</source>
        <translation>Die Nummern stehen in den .conncomp-Dateien; Stufe 120 beachtet sie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2455"/>
        <source>The largest coverage is %1, the largest mean coherence %2.</source>
        <translation>Die größte Abdeckung ist %1, die größte mittlere Kohärenz %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2458"/>
        <source>The line does not cross the image.</source>
        <translation>Die Linie kreuzt das Bild nicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2459"/>
        <source>The line has no length.</source>
        <translation>Die Linie hat keine Länge.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2460"/>
        <source>The louder one counts.</source>
        <translation>Das größere zählt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2461"/>
        <source>The lowest height of the fit must be below the greatest.</source>
        <translation>Die niedrigste Höhe der Anpassung muss unter der größten liegen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2462"/>
        <source>The lowest velocity of the figure must be below the highest.</source>
        <translation>Die niedrigste Geschwindigkeit der Abbildung muss unter der höchsten liegen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2465"/>
        <source>The mask would leave no phase in any pair.</source>
        <translation>Die Maske würde in keinem Paar Phase übrig lassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2466"/>
        <source>The mask would remove every pixel.</source>
        <translation>Die Maske würde jedes Pixel entfernen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2467"/>
        <source>The masks of all interferograms</source>
        <translation>Die Masken aller Interferogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2470"/>
        <source>The median phase standard deviation went from %1 to %2 rad.</source>
        <translation>Der Median der Standardabweichung der Phase ging von %1 auf %2 rad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2471"/>
        <source>The middle of the image is about %1 km from the boundary of %2, where the ground does not move like the rigid plate.</source>
        <translation>Die Mitte des Bildes ist etwa %1 km von der Grenze von %2 entfernt, wo sich der Boden nicht wie die starre Platte bewegt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2472"/>
        <source>The middle of the image lies on %1, not on %2.</source>
        <translation>Die Mitte des Bildes liegt auf %1, nicht auf %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2473"/>
        <source>The middle of the image, %1, lies %2, for which %3 has no pole.</source>
        <translation>Die Mitte des Bildes, %1, liegt %2, wofür %3 keinen Pol hat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2474"/>
        <source>The multilook factor %1 is larger than the image of %2 x %3 pixels.</source>
        <translation>Der Multilook-Faktor %1 ist größer als das Bild von %2 x %3 Pixeln.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2475"/>
        <source>The name of %1 has signs that are no text.</source>
        <translation>Der Name von %1 hat Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2476"/>
        <source>The network falls into %1 unconnected parts%2.</source>
        <translation>Das Netz zerfällt in %1 unverbundene Teile%2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2478"/>
        <source>The network would split if one %1 of these were lost: %2.</source>
        <translation>Das Netz würde zerfallen, wenn %1 von diesen verloren ginge: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2482"/>
        <source>The output folder is the input folder %1; choose another name for the output.</source>
        <translation>Der Ausgabeordner ist der Eingabeordner %1; einen anderen Namen für die Ausgabe wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2483"/>
        <source>The output is the datacube itself.</source>
        <translation>Die Ausgabe ist der Datenwürfel selbst.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2484"/>
        <source>The perpendicular baseline is unknown for %1; plots show it as 0 m.</source>
        <translation>Die senkrechte Basislinie ist für %1 unbekannt; Abbildungen zeigen sie als 0 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2485"/>
        <source>The perpendicular baseline of %1 epochs is unknown.</source>
        <translation>Die senkrechte Basislinie von %1 Epochen ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2486"/>
        <source>The polygon holds no pixel of the image.</source>
        <translation>Das Polygon enthält kein Pixel des Bildes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2487"/>
        <source>The polygons are one pixel wide, which leaves nothing in the compatible mode; turn it off.</source>
        <translation>Die Polygone sind ein Pixel breit, was im kompatiblen Modus nichts übrig lässt; diesen ausschalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2488"/>
        <source>The polygons hold no pixel centre of the image (%1).</source>
        <translation>Die Polygone enthalten keine Pixelmitte des Bildes (%1).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2489"/>
        <source>The polygons lie outside the range to keep; choose areas that overlap.</source>
        <translation>Die Polygone liegen außerhalb des zu behaltenden Bereichs; Gebiete wählen, die sich überlappen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2490"/>
        <source>The portal gives no corners of %1 frames, such as %2; left out.</source>
        <translation>Das Portal gibt keine Ecken von %1 Frames an, wie %2; ausgelassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2491"/>
        <source>The portal has %1, from %2 to %3, over %4 to %5 days.</source>
        <translation>Das Portal hat %1, von %2 bis %3, über %4 bis %5 Tage.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2492"/>
        <source>The portal lists no interferogram of the frame %1.</source>
        <translation>Das Portal führt kein Interferogramm des Frames %1 auf.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2493"/>
        <source>The process of %1</source>
        <translation>Der Prozess von %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2494"/>
        <source>The proxy %1 is a SOCKS proxy, and for these the Python package PySocks is missing.</source>
        <translation>Der Proxy %1 ist ein SOCKS-Proxy, wofür das Python-Paket PySocks fehlt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2495"/>
        <source>The proxy %1://%2 cannot be used; set an HTTP proxy, such as http://host:3128, or a SOCKS proxy, such as socks5h://host:1080.</source>
        <translation>Der Proxy %1://%2 kann nicht verwendet werden; einen HTTP-Proxy, wie http://host:3128, oder einen SOCKS-Proxy, wie socks5h://host:1080, einstellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2497"/>
        <source>The radar looks &apos;right&apos; or &apos;left&apos;; correct the line.</source>
        <translation>Das Radar blickt nach rechts ('right') oder links ('left'); die Zeile berichtigen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2498"/>
        <source>The rasters in %1 are not in degrees: %2.</source>
        <translation>Die Raster in %1 sind nicht in Grad: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2499"/>
        <source>The reference area has fewer than two pixels with a mean coherence above %1; all of its pixels were used.</source>
        <translation>Das Referenzgebiet hat weniger als zwei Pixel mit einer mittleren Kohärenz über %1; alle seine Pixel wurden verwendet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2500"/>
        <source>The reference has no value on any date.</source>
        <translation>Die Referenz hat an keinem Termin einen Wert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2501"/>
        <source>The reference in %1 is no window of this image.</source>
        <translation>Die Referenz in %1 ist kein Fenster dieses Bildes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2502"/>
        <source>The reference of the datacube is not known; the median of the image stays at 0.</source>
        <translation>Die Referenz des Datenwürfels ist nicht bekannt; der Median des Bildes bleibt bei 0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2503"/>
        <source>The reference window in %1 does not fit this stack; choose the reference again.</source>
        <translation>Das Referenzfenster in %1 passt nicht zu diesem Stack; die Referenz erneut wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2504"/>
        <source>The references of the datacubes differ (%1), which adds a constant to east and up.</source>
        <translation>Die Referenzen der Datenwürfel sind verschieden (%1), was zu Ost und Auf eine Konstante hinzufügt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2505"/>
        <source>The remaining %1 pairs form %2 separate networks of %3 epochs; displacement between them rests on an assumption about the motion alone.</source>
        <translation>Die übrigen %1 Paare bilden %2 getrennte Netze von %3 Epochen; die Verschiebung zwischen ihnen beruht allein auf einer Annahme über die Bewegung.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2506"/>
        <source>The residual in windows is missing, so only the one over the image counts.</source>
        <translation>Das Residuum in Fenstern fehlt, so dass nur das über das Bild zählt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2507"/>
        <source>The resolution factor %1 is no 1/n, and means are taken over whole pixels; %2 is in force.</source>
        <translation>Der Auflösungsfaktor %1 ist kein 1/n, und gemittelt wird über ganze Pixel; %2 gilt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2508"/>
        <source>The results of %1 went on from what this run replaces.</source>
        <translation>Die Ergebnisse von %1 gingen von dem aus, was dieser Lauf ersetzt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2509"/>
        <source>The results of an earlier run were kept for %1.</source>
        <translation>Die Ergebnisse eines früheren Laufs wurden für %1 behalten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2510"/>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2511"/>
        <source>The run was cancelled; earlier results are untouched.</source>
        <translation>Der Lauf wurde abgebrochen; frühere Ergebnisse sind unberührt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2515"/>
        <source>The same with the data set iono.</source>
        <translation>Dasselbe mit dem Datensatz iono.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2516"/>
        <source>The scatter of all pixels</source>
        <translation>Die Streuung aller Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2517"/>
        <source>The scene would be %1 degrees wide; choose fewer or smaller pixels.</source>
        <translation>Die Szene wäre %1 Grad breit; weniger oder kleinere Pixel wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2518"/>
        <source>The series of %1 pixels could not be determined to a micrometre and stay without values.</source>
        <translation>Die Reihen von %1 Pixeln konnten nicht auf einen Mikrometer bestimmt werden und bleiben ohne Werte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2519"/>
        <source>The server asks to wait %1 s.</source>
        <translation>Der Server bittet um %1 s Geduld.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2520"/>
        <source>The shortest temporal baseline (%1 days) is longer than the longest (%2 days).</source>
        <translation>Die kürzeste zeitliche Basislinie (%1 Tage) ist länger als die längste (%2 Tage).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2521"/>
        <source>The sources of %1 were learned from other displacement than that of this datacube up to the same date.</source>
        <translation>Die Quellen von %1 wurden aus anderer Verschiebung gelernt als der dieses Datenwürfels bis zum selben Termin.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2522"/>
        <source>The sources of %1 were learned from other displacement than this datacube&apos;s.</source>
        <translation>Die Quellen von %1 wurden aus anderer Verschiebung gelernt als der dieses Datenwürfels.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2523"/>
        <source>The sources were learned from dates up to %1, %2 of them after the end of the baseline, %3.</source>
        <translation>Die Quellen wurden aus Terminen bis %1 gelernt, %2 davon nach dem Ende des Basiszeitraums, %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2524"/>
        <source>The stack</source>
        <translation>Der Stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2525"/>
        <source>The stack %1 is on another grid than the time series %2.</source>
        <translation>Der Stack %1 liegt auf einem anderen Gitter als die Zeitreihe %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2526"/>
        <source>The stack holds %1, which is not unwrapped: no loop is judged.</source>
        <translation>Der Stack enthält %1, was nicht abgewickelt ist: keine Schleife wird beurteilt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2529"/>
        <source>The standard deviations of all epochs</source>
        <translation>Die Standardabweichungen aller Epochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2530"/>
        <source>The station has values from %1 to %2, none within %3 days of an epoch with a value.</source>
        <translation>Die Station hat Werte von %1 bis %2, keinen innerhalb von %3 Tagen um eine Epoche mit einem Wert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2531"/>
        <source>The statistics of the loops</source>
        <translation>Die Statistik der Schleifen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2532"/>
        <source>The strictest are: %1.</source>
        <translation>Die strengsten sind: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2533"/>
        <source>The threshold of %1 counts something: %2 is no whole number.</source>
        <translation>Die Schwelle von %1 zählt etwas: %2 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2534"/>
        <source>The threshold of %1 must be a number, not %2.</source>
        <translation>Die Schwelle von %1 muss eine Zahl sein, nicht %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2535"/>
        <source>The time courses of LiCSAlert differ by %1 from the fit of the sources in %2.</source>
        <translation>Die Zeitverläufe von LiCSAlert weichen um %1 von der Anpassung der Quellen in %2 ab.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2536"/>
        <source>The time of one decay can be found, not of several.</source>
        <translation>Die Zeit eines Abklingens lässt sich finden, nicht mehrerer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2537"/>
        <source>The time of the decay after %1 must be above 0 days, not %2.</source>
        <translation>Die Zeit des Abklingens nach dem %1 muss über 0 Tagen liegen, nicht %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2538"/>
        <source>The time series</source>
        <translation>Die Zeitreihe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2540"/>
        <source>The time series that %1 was made from is not on record, or not there any more.</source>
        <translation>Die Zeitreihe, aus der %1 erstellt wurde, ist nicht verzeichnet, oder nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2541"/>
        <source>The time series was not filtered.</source>
        <translation>Die Zeitreihe wurde nicht gefiltert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2542"/>
        <source>The unit of a GNSS table is mm, cm or m, not %1.</source>
        <translation>Die Einheit einer GNSS-Tabelle ist mm, cm oder m, nicht %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2543"/>
        <source>The valid area is empty: no pixel has data in as many interferograms as there are epochs (%1); the best pixels have %2 of %3.</source>
        <translation>Das gültige Gebiet ist leer: kein Pixel hat in so vielen Interferogrammen Daten, wie es Epochen gibt (%1); die besten Pixel haben %2 von %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2546"/>
        <source>The wanted position %1 lies outside the image, which goes from %2 to %3.</source>
        <translation>Die gewünschte Lage %1 ist außerhalb des Bildes, das von %2 bis %3 reicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2547"/>
        <source>Their distances are not comparable with those published before.</source>
        <translation>Deren Abstände sind nicht mit den früher veröffentlichten vergleichbar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2548"/>
        <source>There are more sources (%1) than components (%2): some runs find different patterns.</source>
        <translation>Es gibt mehr Quellen (%1) als Komponenten (%2): manche Läufe finden andere Muster.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2549"/>
        <source>There is no %1 %2.</source>
        <translation>Es gibt kein %1 %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2550"/>
        <source>There is no criterion %1.</source>
        <translation>Es gibt kein Kriterium %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2552"/>
        <source>There is no engine %1.</source>
        <translation>Es gibt keinen Rechenkern %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2553"/>
        <source>There is no epoch on these dates, so the nearest one was taken: %1.</source>
        <translation>An diesen Daten gibt es keine Epoche, daher wurde die nächste genommen: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2554"/>
        <source>There is no loop of three interferograms between three epochs, so unwrapping errors cannot be found.</source>
        <translation>Es gibt keine Schleife aus drei Interferogrammen zwischen drei Epochen, so dass sich Abwicklungsfehler nicht finden lassen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2555"/>
        <source>There is no point.</source>
        <translation>Es gibt keinen Punkt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2556"/>
        <source>There is no preset %1.</source>
        <translation>Es gibt keinen Parametersatz %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2557"/>
        <source>There is no source %1 in %2.</source>
        <translation>Es gibt keine Quelle %1 in %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2558"/>
        <source>There is no source %1; %2 has %3 sources.</source>
        <translation>Es gibt keine Quelle %1; %2 hat %3 Quellen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2559"/>
        <source>There is no thumbnail, because the datacube has no velocity and no displacement.</source>
        <translation>Es gibt kein Miniaturbild, weil der Datenwürfel weder Geschwindigkeit noch Verschiebung hat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2560"/>
        <source>These GeoTIFFs to add do not exist: %1.</source>
        <translation>Diese hinzuzufügenden GeoTIFFs gibt es nicht: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2561"/>
        <source>They connect all epochs.</source>
        <translation>Sie verbinden alle Epochen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2562"/>
        <source>They fall into %1 unconnected subsets (of %2 epochs), so that the rank of the design matrix is deficient by %3.</source>
        <translation>Sie zerfallen in %1 unverbundene Teilmengen (von %2 Epochen), so dass dem Rang der Designmatrix %3 fehlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2563"/>
        <source>They say what step %1 downloads; all that is in the work folder is taken.</source>
        <translation>Sie sagen, was Schritt %1 herunterlädt; alles im Arbeitsordner wird genommen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2565"/>
        <source>This LiCSAlert does not read AlignSAR datacubes (alignsar_dc).</source>
        <translation>Dieses LiCSAlert liest keine AlignSAR-Datenwürfel (alignsar_dc).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2566"/>
        <source>This LiCSAlert wants more than is known of its versions: %1.</source>
        <translation>Dieses LiCSAlert verlangt mehr, als von seinen Versionen bekannt ist: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2587"/>
        <source>To run the whole chain: %1</source>
        <translation>Um die ganze Kette auszuführen: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2594"/>
        <source>Turn their sign; of differences between dates, take the delays themselves.</source>
        <translation>Das Vorzeichen umkehren; bei Differenzen zwischen Terminen die Verzögerungen selbst nehmen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2596"/>
        <source>Two of the GeoTIFFs to add have the same name up to the first dot; rename one.</source>
        <translation>Zwei der hinzuzufügenden GeoTIFFs heißen bis zum ersten Punkt gleich; eines umbenennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2597"/>
        <source>Two of these in one process may crash it: %1.</source>
        <translation>Zwei davon in einem Prozess können ihn abstürzen lassen: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2598"/>
        <source>Two or more datacubes are needed, one per line of sight, such as ascending and descending.</source>
        <translation>Zwei oder mehr Datenwürfel werden gebraucht, einer je Blickrichtung, wie aufsteigend und absteigend.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2599"/>
        <source>Type the one you want; A is an ascending pass (seen from the west), D a descending one (from the east).</source>
        <translation>Den gewünschten eingeben; A ist ein aufsteigender Überflug (von Westen gesehen), D ein absteigender (von Osten).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2602"/>
        <source>Unfiltered wrapped phase</source>
        <translation>Ungefilterte gewickelte Phase</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2608"/>
        <source>Unless every file of it comes out the same, they are removed when it is done; run them again then.</source>
        <translation>Wenn nicht jede Datei davon gleich herauskommt, werden sie am Ende entfernt; dann erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2609"/>
        <source>Unpack it first.</source>
        <translation>Zuerst entpacken.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2616"/>
        <source>Unwrapped %1 pairs with %2 epochs, %3 to %4, on %5; on average %6 of the pixels have phase.</source>
        <translation>%1 Paare mit %2 Epochen abgewickelt, %3 bis %4, auf %5; im Mittel haben %6 der Pixel Phase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2617"/>
        <source>Unwrapped phase</source>
        <translation>Abgewickelte Phase</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2619"/>
        <source>Unzip what belongs to this import in %1, and import again.</source>
        <translation>Was zu diesem Import gehört, in %1 entpacken, und erneut importieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2623"/>
        <source>Update the plugin, or choose another output folder.</source>
        <translation>Das Plugin aktualisieren, oder einen anderen Ausgabeordner wählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2624"/>
        <source>Update the plugin.</source>
        <translation>Das Plugin aktualisieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2629"/>
        <source>Use a newer LiCSBAS, leave the option at its default, or use the built-in engine for this stage.</source>
        <translation>Ein neueres LiCSBAS verwenden, die Option auf der Vorgabe lassen, oder für diese Stufe den eingebauten Rechenkern verwenden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2630"/>
        <source>Use another one, or the built-in engine for this step.</source>
        <translation>Ein anderes verwenden, oder für diesen Schritt den eingebauten Rechenkern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2631"/>
        <source>Use another version of LiCSAlert, or the built-in engine.</source>
        <translation>Eine andere Version von LiCSAlert verwenden, oder den eingebauten Rechenkern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2633"/>
        <source>Use geocoded LiCSAR products.</source>
        <translation>Geokodierte LiCSAR-Produkte verwenden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2634"/>
        <source>Use smaller blocks for a more robust reference.</source>
        <translation>Kleinere Blöcke verwenden, für eine robustere Referenz.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2635"/>
        <source>Use the built-in engine for this stage.</source>
        <translation>Für diese Stufe den eingebauten Rechenkern verwenden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2643"/>
        <source>Velocity (mm/yr, + along the flight)</source>
        <translation>Geschwindigkeit (mm/yr, + in Flugrichtung)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2648"/>
        <source>Velocity from %1 to %2 mm/yr, positive towards the satellite; %3 of %4 pixels, %5 epochs; reference %6.</source>
        <translation>Geschwindigkeit von %1 bis %2 mm/yr, positiv zum Satelliten hin; %3 von %4 Pixeln, %5 Epochen; Referenz %6.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2650"/>
        <source>Velocity inside the mask (mm/yr, + along the flight)</source>
        <translation>Geschwindigkeit in der Maske (mm/yr, + in Flugrichtung)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2653"/>
        <source>Velocity of %1 pixels from %2 epochs, %3 to %4.</source>
        <translation>Geschwindigkeit von %1 Pixeln aus %2 Epochen, %3 bis %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2659"/>
        <source>Velocity, median of the bootstrap (mm/yr, + towards satellite)</source>
        <translation>Geschwindigkeit, Median des Bootstraps (mm/yr, + zum Satelliten hin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2660"/>
        <source>Velocity, unmasked (mm/yr, + along the flight)</source>
        <translation>Geschwindigkeit, unmaskiert (mm/yr, + in Flugrichtung)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2665"/>
        <source>Wait until that has ended, or stop it.</source>
        <translation>Warten, bis das zu Ende ist, oder es stoppen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2671"/>
        <source>Warp it to EPSG:4326 first.</source>
        <translation>Zuerst nach EPSG:4326 umprojizieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2672"/>
        <source>Warp it to EPSG:4326 first.%1</source>
        <translation>Zuerst nach EPSG:4326 umprojizieren.%1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2673"/>
        <source>Warp them to EPSG:4326 first.</source>
        <translation>Zuerst nach EPSG:4326 umprojizieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2675"/>
        <source>Weather model</source>
        <translation>Wettermodell</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2692"/>
        <source>What began on these dates may be part of a source and not count as new.</source>
        <translation>Was an diesen Terminen begann, kann Teil einer Quelle sein und nicht als neu zählen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2698"/>
        <source>What lies there was not replaced.</source>
        <translation>Was dort liegt, wurde nicht ersetzt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2705"/>
        <source>What was fetched is kept, %1 lists everything.</source>
        <translation>Das Abgerufene bleibt, %1 führt alles auf.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2706"/>
        <source>What was in the output before was not made with these sources and is replaced.</source>
        <translation>Was vorher in der Ausgabe war, wurde nicht mit diesen Quellen erstellt und wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2716"/>
        <source>Whether the frame %1 covers the area of interest is not known: its geometry is not published.</source>
        <translation>Ob der Frame %1 das Interessengebiet abdeckt, ist nicht bekannt: seine Geometrie ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2720"/>
        <source>Whose delay maps are subtracted: of GACOS, or where the folder has none of these, of ERA5; or of ERA5 in any case (yyyymmdd.icams.sltd.geo.tif). Two models are never mixed. The whole chain takes the folder GACOS or ERA5 of the work folder.</source>
        <translation>Wessen Verzögerungskarten abgezogen werden: die von GACOS, oder wo der Ordner keine davon hat, von ERA5; oder in jedem Fall von ERA5 (yyyymmdd.icams.sltd.geo.tif). Zwei Modelle werden nie gemischt. Die ganze Kette nimmt den Ordner GACOS oder ERA5 des Arbeitsordners.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2723"/>
        <source>Widen the limits.</source>
        <translation>Die Grenzen erweitern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2724"/>
        <source>Widen them.</source>
        <translation>Diese erweitern.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2729"/>
        <source>With a spacing of %1 degrees the grid for %2 would have %3 x %4 = %5 pixels, where the largest product has %6 x %7.</source>
        <translation>Bei einem Abstand von %1 Grad hätte das Gitter für %2 %3 x %4 = %5 Pixel, wo das größte Produkt %6 x %7 hat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2731"/>
        <source>With all %1 dates, %2 pixels would be left instead of %3.</source>
        <translation>Mit allen %1 Terminen blieben %2 Pixel statt %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2736"/>
        <source>Without loops of interferograms, unwrapping errors cannot be found.</source>
        <translation>Ohne Schleifen von Interferogrammen lassen sich Abwicklungsfehler nicht finden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2739"/>
        <source>Workers of the Dask cluster %1 died several times over one task, most likely for want of memory.</source>
        <translation>Worker des Dask-Clusters %1 sind mehrmals über einer Aufgabe gestorben, höchstwahrscheinlich aus Speichermangel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2742"/>
        <source>Write 20200601, or 20200601_20210601 for a difference.</source>
        <translation>20200601 schreiben, oder 20200601_20210601 für eine Differenz.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2743"/>
        <source>Write a GeoPackage (.gpkg).</source>
        <translation>Ein GeoPackage (.gpkg) schreiben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2753"/>
        <source>Write dates as 20200601 or 2020-06-01, separated by commas.</source>
        <translation>Daten als 20200601 oder 2020-06-01 schreiben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2754"/>
        <source>Write it as float32, or declare its scale with &apos;gdal_edit.py -scale&apos;.</source>
        <translation>Als float32 schreiben, oder die Skala mit 'gdal_edit.py -scale' angeben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2755"/>
        <source>Write it as one.</source>
        <translation>Als Zahl schreiben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2756"/>
        <source>Write it as plain text with one row per pair.</source>
        <translation>Als reinen Text mit einer Zeile je Paar schreiben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2757"/>
        <source>Write lon1,lat1,lon2,lat2,lon3,lat3,… with three or more points.</source>
        <translation>lon1,lat1,lon2,lat2,lon3,lat3,… mit drei oder mehr Punkten schreiben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2758"/>
        <source>Write numbers with a point, or separate columns by semicolons.</source>
        <translation>Zahlen mit einem Punkt schreiben, oder Spalten durch Semikolons trennen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2759"/>
        <source>Write one per line.</source>
        <translation>Einen je Zeile schreiben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2760"/>
        <source>Write the coordinates of the pixel centres in degrees.</source>
        <translation>Die Koordinaten der Pixelmitten in Grad schreiben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2761"/>
        <source>Write the right one to a file of its own, for example with &apos;gdal_translate -b 2&apos; for the second.</source>
        <translation>Das richtige in eine eigene Datei schreiben, zum Beispiel mit 'gdal_translate -b 2' für das zweite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2762"/>
        <source>Write the wanted part to a file of its own.</source>
        <translation>Den gewünschten Teil in eine eigene Datei schreiben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2763"/>
        <source>Write west/east/south/north in degrees.</source>
        <translation>West/Ost/Süd/Nord in Grad schreiben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2772"/>
        <source>Wrote %1 epochs from %2 to %3 on %4 x %5 pixels, %6 variables.</source>
        <translation>%1 Epochen von %2 bis %3 auf %4 x %5 Pixeln geschrieben, %6 Variablen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2773"/>
        <source>Wrote %1 map to %2.</source>
        <translation>%1 Karte nach %2 geschrieben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2774"/>
        <source>Wrote %1 map to the folder %2.</source>
        <translation>%1 Karte in den Ordner %2 geschrieben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2775"/>
        <source>Wrote %1 maps to %2.</source>
        <translation>%1 Karten nach %2 geschrieben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2776"/>
        <source>Wrote %1 maps to the folder %2.</source>
        <translation>%1 Karten in den Ordner %2 geschrieben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2777"/>
        <source>Wrote %1 variables to the Zarr store %2.</source>
        <translation>%1 Variablen in den Zarr-Speicher %2 geschrieben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2778"/>
        <source>Wrote the STAC catalogue of %1 %2 to %3.</source>
        <translation>STAC-Katalog von %1 %2 nach %3 geschrieben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2779"/>
        <source>Wrote the item %1 with %2 files to %3: %4 maps (COG) of %5.</source>
        <translation>Item %1 mit %2 Dateien nach %3 geschrieben: %4 Karten (COG) von %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2780"/>
        <source>Wrote the previews and %1 to %2.</source>
        <translation>Vorschauen und %1 nach %2 geschrieben.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2785"/>
        <source>Zarr stores</source>
        <translation>Zarr-Speicher</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2786"/>
        <source>a NUL character</source>
        <translation>ein NUL-Zeichen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2787"/>
        <source>a bilinear surface</source>
        <translation>eine bilineare Fläche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2788"/>
        <source>a coordinate is not a finite number</source>
        <translation>eine Koordinate ist keine endliche Zahl</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2789"/>
        <source>a copy of %1</source>
        <translation>eine Kopie von %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2790"/>
        <source>a corner is nowhere on the Earth</source>
        <translation>eine Ecke liegt nirgends auf der Erde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2791"/>
        <source>a cube of %1 where there are %2 levels of height</source>
        <translation>ein Würfel von %1, wo es %2 Höhenstufen gibt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2792"/>
        <source>a datacube made with &apos;Export datacube&apos;</source>
        <translation>einen Datenwürfel von 'Datenwürfel exportieren'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2793"/>
        <source>a file has that name</source>
        <translation>eine Datei heißt so</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2794"/>
        <source>a link of another program</source>
        <translation>ein Verweis eines anderen Programms</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2795"/>
        <source>a quadratic surface</source>
        <translation>eine quadratische Fläche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2796"/>
        <source>a quote is not closed; left out</source>
        <translation>ein Anführungszeichen ist nicht geschlossen; ausgelassen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2797"/>
        <source>a ring has %1 points</source>
        <translation>ein Ring hat %1 Punkte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2798"/>
        <source>a run that makes %1</source>
        <translation>ein Lauf, der %1 erstellt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2799"/>
        <source>a stack folder (GEOCml…) of stages 02 to 05, with slc.mli.par</source>
        <translation>einen Stack-Ordner (GEOCml…) der Stufen 02 bis 05, mit slc.mli.par</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2800"/>
        <source>a standard deviation or a coordinate that cannot be</source>
        <translation>eine Standardabweichung oder eine Koordinate, die nicht sein kann</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2801"/>
        <source>a time-series folder (TS_…) of stage 11, with info/ and results/</source>
        <translation>einen Zeitreihenordner (TS_…) der Stufe 11, mit info/ und results/</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2802"/>
        <source>a trend with height</source>
        <translation>ein Trend mit der Höhe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2803"/>
        <source>a tuple of two numbers is needed</source>
        <translation>ein Tupel aus zwei Zahlen wird gebraucht</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2804"/>
        <source>a virtual data set</source>
        <translation>ein virtueller Datensatz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2805"/>
        <source>a whole number is needed</source>
        <translation>eine ganze Zahl wird gebraucht</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2807"/>
        <source>against the reference</source>
        <translation>gegen die Referenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2810"/>
        <source>all %1 usable values are %2</source>
        <translation>alle %1 brauchbaren Werte sind %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2811"/>
        <source>all stages: %1</source>
        <translation>alle Stufen: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2812"/>
        <source>all their loops close worse than %1 rad</source>
        <translation>alle ihre Schleifen schließen schlechter als %1 rad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2813"/>
        <source>all their loops close worse than %1 rad with reference</source>
        <translation>alle ihre Schleifen schließen mit Referenz schlechter als %1 rad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2814"/>
        <source>along the flight, positive in its direction</source>
        <translation>entlang des Fluges, positiv in dessen Richtung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2815"/>
        <source>already there</source>
        <translation>bereits vorhanden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2817"/>
        <source>an array of %1 where the axes have %2 rows and %3 columns</source>
        <translation>ein Feld von %1, wo die Achsen %2 Zeilen und %3 Spalten haben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2818"/>
        <source>an external link</source>
        <translation>ein externer Verweis</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2819"/>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2820"/>
        <source>and asks to wait %1 s</source>
        <translation>und bittet um %1 s Geduld</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2821"/>
        <source>and no</source>
        <translation>und kein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2824"/>
        <source>another folder</source>
        <translation>ein anderer Ordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2832"/>
        <source>at least %1 days</source>
        <translation>mindestens %1 Tage</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2833"/>
        <source>at most %1 days</source>
        <translation>höchstens %1 Tage</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2834"/>
        <source>atmosphere that depends on height cannot be removed, and the datacube will lack heights</source>
        <translation>höhenabhängige Atmosphäre kann nicht entfernt werden, und dem Datenwürfel werden Höhen fehlen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2835"/>
        <source>atmosphere that depends on height cannot be removed; choose a raster of heights</source>
        <translation>höhenabhängige Atmosphäre kann nicht entfernt werden; ein Raster der Höhen wählen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2837"/>
        <source>away or toward: what positive values mean</source>
        <translation>away oder toward: was positive Werte bedeuten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2839"/>
        <source>azimuth ramp of %1 rad/deg</source>
        <translation>Azimutrampe von %1 rad/Grad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2840"/>
        <source>band %1 is not what was written</source>
        <translation>Band %1 ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2841"/>
        <source>baseline monitoring</source>
        <translation>Basiszeitraum und Überwachung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2852"/>
        <source>burst overlaps of interferograms</source>
        <translation>Burst-Überlappungen von Interferogrammen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2853"/>
        <source>by &apos;%1&apos; since %2 (process %3 on %4)</source>
        <translation>von '%1' seit %2 (Prozess %3 auf %4)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2854"/>
        <source>by another run</source>
        <translation>von einem anderen Lauf</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2856"/>
        <source>cannot be read; left out</source>
        <translation>nicht lesbar; ausgelassen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2858"/>
        <source>choose another output folder, or raise the memory budget</source>
        <translation>einen anderen Ausgabeordner wählen, oder das Speicherbudget erhöhen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2859"/>
        <source>choose one of %1</source>
        <translation>eines von %1 wählen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2860"/>
        <source>chosen by stage 120</source>
        <translation>von Stufe 120 gewählt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2861"/>
        <source>classes of a layer must be lists</source>
        <translation>classes eines Layers müssen Listen sein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2864"/>
        <source>coherence reaches %1 and is taken for that on a scale to 255; if it is in percent, divide it by 100</source>
        <translation>Kohärenz erreicht %1 und gilt als solche auf einer Skala bis 255; ist sie in Prozent, durch 100 teilen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2865"/>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2867"/>
        <source>component of the direction of flight</source>
        <translation>Komponente der Flugrichtung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2868"/>
        <source>component of the line of sight</source>
        <translation>Komponente der Blickrichtung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2870"/>
        <source>computing on a Dask cluster</source>
        <translation>Rechnen auf einem Dask-Cluster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2872"/>
        <source>coverage %1 is below %2</source>
        <translation>Abdeckung %1 liegt unter %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2874"/>
        <source>cum_model in %1 has the shape %2, the time series %3.</source>
        <translation>cum_model in %1 hat die Form %2, die Zeitreihe %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2879"/>
        <source>days since %1 00:00:00</source>
        <translation>days since %1 00:00:00</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2884"/>
        <source>delay maps are taken from GACOS/ of the work folder, or by &apos;Correct with GACOS&apos; from any folder</source>
        <translation>Verzögerungskarten werden aus GACOS/ des Arbeitsordners genommen, oder mit 'Mit GACOS korrigieren' aus jedem Ordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2885"/>
        <source>delay maps of ERA5 are taken from ERA5/ of the work folder, with the settings of stage 03</source>
        <translation>Verzögerungskarten von ERA5 werden aus ERA5/ des Arbeitsordners genommen, mit den Einstellungen der Stufe 03</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2887"/>
        <source>displacement (mm), red: towards the satellite</source>
        <translation>Verschiebung (mm), rot: zum Satelliten hin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2888"/>
        <source>displacement is always relative to the reference</source>
        <translation>Verschiebung ist immer relativ zur Referenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2889"/>
        <source>does not say it</source>
        <translation>sagt es nicht</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2890"/>
        <source>downloads through a SOCKS proxy</source>
        <translation>Downloads durch einen SOCKS-Proxy</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2897"/>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2898"/>
        <source>failed: %1</source>
        <translation>gescheitert: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2899"/>
        <source>fetched</source>
        <translation>abgerufen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2900"/>
        <source>fewer than three corners enclose an area</source>
        <translation>weniger als drei Ecken umschließen ein Gebiet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2901"/>
        <source>figures are files here, and the report opens from the results</source>
        <translation>Abbildungen sind hier Dateien, und der Bericht öffnet sich aus den Ergebnissen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2902"/>
        <source>figures take the resolution of the sources</source>
        <translation>Abbildungen haben die Auflösung der Quellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2903"/>
        <source>file or number: degrees from the vertical</source>
        <translation>Datei oder Zahl: Grad von der Senkrechten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2904"/>
        <source>file: east component of the unit vector from the ground to the sensor</source>
        <translation>Datei: Ostkomponente des Einheitsvektors vom Boden zum Sensor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2905"/>
        <source>file: linear</source>
        <translation>Datei: linear</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2906"/>
        <source>file: metres</source>
        <translation>Datei: Meter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2907"/>
        <source>file: north component</source>
        <translation>Datei: Nordkomponente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2908"/>
        <source>file: upward component</source>
        <translation>Datei: Aufwärtskomponente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2909"/>
        <source>finite numbers are needed</source>
        <translation>endliche Zahlen werden gebraucht</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2911"/>
        <source>first date</source>
        <translation>Anfangsdatum</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2912"/>
        <source>folder of previews</source>
        <translation>Ordner der Vorschauen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2913"/>
        <source>folders are chosen where the run is started; their names follow the stages</source>
        <translation>Ordner werden beim Start des Laufs gewählt; ihre Namen folgen den Stufen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2914"/>
        <source>for %1 s</source>
        <translation>seit %1 s</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2919"/>
        <source>good interferograms</source>
        <translation>guten Interferogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2921"/>
        <source>ground displacement</source>
        <translation>Bodenverschiebung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2922"/>
        <source>has no effect here</source>
        <translation>hat hier keine Wirkung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2923"/>
        <source>have no value in the reference window</source>
        <translation>haben keinen Wert im Referenzfenster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2926"/>
        <source>holds a command, and nothing is executed here; left out</source>
        <translation>enthält einen Befehl, und hier wird nichts ausgeführt; ausgelassen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2929"/>
        <source>in the line of sight, positive towards the satellite</source>
        <translation>in Blickrichtung, positiv zum Satelliten hin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2931"/>
        <source>incidence angle</source>
        <translation>Einfallswinkel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2933"/>
        <source>interferograms left after the loops</source>
        <translation>nach den Schleifen verbliebenen Interferogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2934"/>
        <source>interferograms of LiCSAR, which need no import: go on with &apos;Prepare stack&apos; (stage 02)</source>
        <translation>Interferogramme von LiCSAR, die keinen Import brauchen: mit 'Stack vorbereiten' (Stufe 02) fortfahren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2936"/>
        <source>inverted interferograms</source>
        <translation>invertierten Interferogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2937"/>
        <source>is calculated, and nothing is executed here; left out</source>
        <translation>wird berechnet, und hier wird nichts ausgeführt; ausgelassen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2938"/>
        <source>is done</source>
        <translation>ist erledigt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2939"/>
        <source>is longer than any setting; left out</source>
        <translation>ist länger als jede Einstellung; ausgelassen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2940"/>
        <source>is no assignment; left out</source>
        <translation>ist keine Zuweisung; ausgelassen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2941"/>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2942"/>
        <source>it has %1 dates for %2 images</source>
        <translation>er hat %1 Termine für %2 Bilder</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2943"/>
        <source>it has a zero byte</source>
        <translation>enthält ein Nullbyte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2944"/>
        <source>it has fewer than two epochs</source>
        <translation>er hat weniger als zwei Epochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2945"/>
        <source>it is known relative to the first date only; choose that as reference date</source>
        <translation>es ist nur relativ zum ersten Termin bekannt; diesen als Referenzdatum wählen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2946"/>
        <source>it is larger than the %1 MB that are accepted</source>
        <translation>größer als die %1 MB, die angenommen werden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2947"/>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2948"/>
        <source>it spans %1</source>
        <translation>überspannt %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2949"/>
        <source>it was not run here before</source>
        <translation>sie hier noch nicht ausgeführt wurde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2950"/>
        <source>its %1 days are not above the limit of %2</source>
        <translation>dessen %1 Tage liegen nicht über der Grenze von %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2951"/>
        <source>its %1 days are not below the limit of %2</source>
        <translation>dessen %1 Tage liegen nicht unter der Grenze von %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2952"/>
        <source>its Python does not start: %1</source>
        <translation>dessen Python startet nicht: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2953"/>
        <source>its Python lacks %1</source>
        <translation>dessen Python fehlt %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2954"/>
        <source>its corners are nowhere on earth</source>
        <translation>die Ecken liegen nirgends auf der Erde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2955"/>
        <source>its cum has the shape %1 but the grid is %2</source>
        <translation>sein cum hat die Form %1, das Gitter aber %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2956"/>
        <source>its dates are not in order or occur twice</source>
        <translation>seine Termine sind nicht geordnet oder kommen doppelt vor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2957"/>
        <source>its record names files elsewhere</source>
        <translation>ihr Protokoll Dateien anderswo nennt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2958"/>
        <source>its results were changed or are not complete</source>
        <translation>ihre Ergebnisse wurden geändert oder sind nicht vollständig</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2965"/>
        <source>last date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2966"/>
        <source>later day of two neighbouring dates</source>
        <translation>späterer Tag zweier benachbarter Termine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2967"/>
        <source>layers must be objects</source>
        <translation>layers müssen Objekte sein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2968"/>
        <source>licence is %1, which is no SPDX identifier such as CC-BY-4.0.</source>
        <translation>Die Lizenz ist %1, was kein SPDX-Bezeichner wie CC-BY-4.0 ist.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2973"/>
        <source>mean coherence %1 is below %2</source>
        <translation>mittlere Kohärenz %1 liegt unter %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2977"/>
        <source>memory is an option of the stage</source>
        <translation>Speicher ist eine Option der Stufe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2988"/>
        <source>no %1.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2990"/>
        <source>no epochs</source>
        <translation>keine Epochen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2991"/>
        <source>no longer on the server</source>
        <translation>nicht mehr auf dem Server</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2992"/>
        <source>no one knows what</source>
        <translation>niemand weiß was</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2994"/>
        <source>no phase within the area that most products cover.</source>
        <translation>keine Phase in dem Gebiet, das die meisten Produkte abdecken.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2995"/>
        <source>no pixel has both phase and coherence.</source>
        <translation>kein Pixel hat sowohl Phase als auch Kohärenz.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2996"/>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2997"/>
        <source>no setting of LiCSAlert that is known here</source>
        <translation>keine hier bekannte Einstellung von LiCSAlert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2998"/>
        <source>no source is labelled so</source>
        <translation>keine Quelle ist so bezeichnet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3001"/>
        <source>no value on this date</source>
        <translation>kein Wert an diesem Termin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3002"/>
        <source>no variable of LiCSBAS that is known here</source>
        <translation>keine hier bekannte Variable von LiCSBAS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3004"/>
        <source>none lost</source>
        <translation>keines verloren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3005"/>
        <source>none of the large plates</source>
        <translation>keine der großen Platten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3006"/>
        <source>none of these: %1; or %2, the table of own GeoTIFFs</source>
        <translation>nichts davon: %1; auch nicht %2, die Tabelle eigener GeoTIFFs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3007"/>
        <source>not above</source>
        <translation>nicht über</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3009"/>
        <source>not below</source>
        <translation>nicht unter</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3013"/>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3014"/>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3015"/>
        <source>not set (%1)</source>
        <translation>nicht gesetzt (%1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3018"/>
        <source>not tried, because the %1 files before it failed</source>
        <translation>nicht versucht, weil die %1 Dateien davor gescheitert sind</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3019"/>
        <source>nothing runs before the run is started</source>
        <translation>vor dem Start des Laufs wird nichts ausgeführt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3020"/>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3022"/>
        <source>number of the principal component</source>
        <translation>Nummer der Hauptkomponente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3023"/>
        <source>number of the source</source>
        <translation>Nummer der Quelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3024"/>
        <source>number: direction of flight, degrees from north to east</source>
        <translation>Zahl: Flugrichtung, Grad von Nord nach Ost</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3025"/>
        <source>number: what stands for a coherence of 1, such as 1, 100 or 255</source>
        <translation>Zahl: was für eine Kohärenz von 1 steht, wie 1, 100 oder 255</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3026"/>
        <source>of the best-covered and most coherent pixels, the one nearest to the centre</source>
        <translation>von den am besten abgedeckten und kohärentesten Pixeln das der Mitte nächste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3027"/>
        <source>of the best-covered pixels, the most coherent one</source>
        <translation>von den am besten abgedeckten Pixeln das kohärenteste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3028"/>
        <source>of the best-covered pixels, the one with the smallest closures</source>
        <translation>von den am besten abgedeckten Pixeln das mit den kleinsten Schleifenschlüssen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3030"/>
        <source>offsets by earthquakes are an option of stage 13, given as a list of dates</source>
        <translation>Sprünge durch Erdbeben sind eine Option der Stufe 13, als Liste von Tagen angegeben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3031"/>
        <source>on none of the large plates</source>
        <translation>auf keiner der großen Platten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3033"/>
        <source>only %1 switches the stage on</source>
        <translation>nur %1 schaltet die Stufe ein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3034"/>
        <source>options and result must be objects</source>
        <translation>options und result müssen Objekte sein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3035"/>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3036"/>
        <source>or choose another output folder</source>
        <translation>oder einen anderen Ausgabeordner wählen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3037"/>
        <source>or one of %1 others in it</source>
        <translation>oder einer von %1 anderen darin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3041"/>
        <source>path, title and style of a layer must be texts</source>
        <translation>path, title und style eines Layers müssen Texte sein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3043"/>
        <source>patterns are shown without t-SNE</source>
        <translation>Muster werden ohne t-SNE gezeigt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3045"/>
        <source>pictures are an option of each stage, off unless it is chosen</source>
        <translation>Bilder sind eine Option jeder Stufe, aus, wenn sie nicht gewählt wird</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3047"/>
        <source>positive in the direction of flight</source>
        <translation>positiv in Flugrichtung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3048"/>
        <source>positive towards the satellite</source>
        <translation>positiv zum Satelliten hin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3051"/>
        <source>rad, cycles, m, cm or mm</source>
        <translation>rad, cycles, m, cm oder mm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3053"/>
        <source>range offsets are not made here</source>
        <translation>Range-Versätze werden hier nicht berechnet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3054"/>
        <source>rasters of %1 (.%2.tif)</source>
        <translation>Raster von %1 (.%2.tif)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3056"/>
        <source>raw data</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3061"/>
        <source>reference must be four numbers</source>
        <translation>reference müssen vier Zahlen sein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3062"/>
        <source>refers to %1, which is not set above; left out</source>
        <translation>verweist auf %1, das oben nicht gesetzt ist; ausgelassen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3071"/>
        <source>report must be a text</source>
        <translation>report muss ein Text sein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3072"/>
        <source>requested and</source>
        <translation>requested and</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3074"/>
        <source>residual in windows</source>
        <translation>Residuum in Fenstern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3075"/>
        <source>residual over the image</source>
        <translation>Residuum über das Bild</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3076"/>
        <source>restoring the phase of the stack</source>
        <translation>Wiederherstellen der Phase des Stacks</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3077"/>
        <source>right or left; right if not given</source>
        <translation>right oder left; right, wenn nicht angegeben</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3078"/>
        <source>run &apos;Invert network&apos; (stage 13)</source>
        <translation>'Netz invertieren' (Stufe 13) ausführen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3079"/>
        <source>run &apos;Mask noise&apos; (stage 15), or ignore the noise mask</source>
        <translation>'Rauschen maskieren' (Stufe 15) ausführen, oder die Rauschmaske ignorieren</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3081"/>
        <source>says %1</source>
        <translation>sagt %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3083"/>
        <source>sets %1</source>
        <translation>setzt %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3084"/>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3085"/>
        <source>slant delay in radians, which is tens to hundreds</source>
        <translation>schräge Verzögerung in Radiant, die einige zehn bis hundert beträgt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3087"/>
        <source>snaphu (command)</source>
        <translation>snaphu (Befehl)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3088"/>
        <source>solid Earth tide</source>
        <translation>Erdgezeiten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3089"/>
        <source>source separation</source>
        <translation>Quellentrennung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3091"/>
        <source>span or touch a step</source>
        <translation>überspannen oder berühren einen Sprung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3093"/>
        <source>stage 12</source>
        <translation>Stufe 12</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3094"/>
        <source>stage 13</source>
        <translation>Stufe 13</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3095"/>
        <source>stage 14</source>
        <translation>Stufe 14</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3096"/>
        <source>stages follow their stack, which %1=y makes of burst overlaps</source>
        <translation>die Stufen folgen ihrem Stack, den %1=y aus Burst-Überlappungen erstellt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3097"/>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3099"/>
        <source>steady * years + accelerating * growth + sudden * after, mm, positive towards the satellite</source>
        <translation>steady * years + accelerating * growth + sudden * after, mm, positive towards the satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3102"/>
        <source>switch the trend with height off</source>
        <translation>den Trend mit der Höhe ausschalten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3107"/>
        <source>that of the interferograms</source>
        <translation>die der Interferogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3110"/>
        <source>that of the time series, as it is there</source>
        <translation>die der Zeitreihe, wie sie dort ist</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3112"/>
        <source>the GeoTIFF has no coordinates; it is truncated or damaged</source>
        <translation>das GeoTIFF hat keine Koordinaten; es ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3113"/>
        <source>the GeoTIFF is damaged inside, although its length is right</source>
        <translation>das GeoTIFF ist innen beschädigt, obwohl seine Länge stimmt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3114"/>
        <source>the GeoTIFF is truncated or damaged</source>
        <translation>das GeoTIFF ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3115"/>
        <source>the KML file is truncated or damaged</source>
        <translation>die KML-Datei ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3116"/>
        <source>the NetCDF file is truncated or damaged</source>
        <translation>die NetCDF-Datei ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3117"/>
        <source>the PNG picture is truncated or damaged</source>
        <translation>das PNG-Bild ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3118"/>
        <source>the area to keep is a polygon layer of &apos;Separate sources&apos;</source>
        <translation>das zu behaltende Gebiet ist ein Polygonlayer von 'Quellen trennen'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3119"/>
        <source>the argument</source>
        <translation>das Argument</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3120"/>
        <source>the best-covered pixel</source>
        <translation>das am besten abgedeckte Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3121"/>
        <source>the block has no end</source>
        <translation>der Block hat kein Ende</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3122"/>
        <source>the character %1</source>
        <translation>das Zeichen %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3123"/>
        <source>the compressed answer is cut off</source>
        <translation>die gepackte Antwort ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3124"/>
        <source>the compressed answer is damaged</source>
        <translation>die gepackte Antwort ist beschädigt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3125"/>
        <source>the corners are no pairs of numbers (%1)</source>
        <translation>die Ecken sind keine Zahlenpaare (%1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3126"/>
        <source>the datacube will lack the viewing direction</source>
        <translation>dem Datenwürfel wird die Blickrichtung fehlen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3128"/>
        <source>the delay of one weather model is subtracted, that of GACOS</source>
        <translation>die Verzögerung eines Wettermodells wird abgezogen, die von GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3129"/>
        <source>the edges west %1, east %2, south %3, north %4 are not in degrees on the Earth</source>
        <translation>die Ränder West %1, Ost %2, Süd %3, Nord %4 sind nicht in Grad auf der Erde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3130"/>
        <source>the engine licsalert</source>
        <translation>der Rechenkern licsalert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3131"/>
        <source>the engine licsbas</source>
        <translation>der Rechenkern licsbas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3132"/>
        <source>the engine was %1 and is %2</source>
        <translation>der Rechenkern war %1 und ist %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3133"/>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3134"/>
        <source>the file that &apos;Separate sources&apos; wrote</source>
        <translation>die Datei, die 'Quellen trennen' geschrieben hat</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3136"/>
        <source>the folder</source>
        <translation>der Ordner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3137"/>
        <source>the folder of one interferogram</source>
        <translation>der Ordner eines einzelnen Interferogramms</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3138"/>
        <source>the folder with GACOS delay maps (.sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc)</source>
        <translation>den Ordner mit GACOS-Verzögerungskarten (.sltd.geo.tif, .ztd.tif, oder .ztd mit .ztd.rsc)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3139"/>
        <source>the folder with downloaded interferograms, one folder per pair (yyyymmdd_yyyymmdd)</source>
        <translation>den Ordner mit heruntergeladenen Interferogrammen, ein Ordner je Paar (yyyymmdd_yyyymmdd)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3143"/>
        <source>the log is that of QGIS</source>
        <translation>das Protokoll ist das von QGIS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3144"/>
        <source>the median of its good pixels (%1) is zero</source>
        <translation>der Median seiner guten Pixel (%1) ist null</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3145"/>
        <source>the most stable pixel</source>
        <translation>das stabilste Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3147"/>
        <source>the name of the server %1, or of the proxy, is not known (%2)</source>
        <translation>der Name des Servers %1, oder des Proxys, ist nicht bekannt (%2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3149"/>
        <source>the program</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3150"/>
        <source>the proxy wants a user name and a password (status %1)</source>
        <translation>der Proxy verlangt Benutzernamen und Passwort (Status %1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3153"/>
        <source>the server did not answer in time</source>
        <translation>der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3154"/>
        <source>the server has a fault (status %1)</source>
        <translation>der Server hat einen Fehler (Status %1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3155"/>
        <source>the server is busy (status %1)%2</source>
        <translation>der Server ist beschäftigt (Status %1)%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3156"/>
        <source>the server packs it as %1, which cannot be read</source>
        <translation>der Server packt es als %1, was nicht lesbar ist</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3157"/>
        <source>the server refuses it (status %1)</source>
        <translation>der Server verweigert es (Status %1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3158"/>
        <source>the server sent a web page instead of the file</source>
        <translation>der Server schickte eine Webseite statt der Datei</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3159"/>
        <source>the stack of %1 was not found beside it; name it in the option &apos;stack&apos;</source>
        <translation>der Stack von %1 wurde daneben nicht gefunden; in der Option 'stack' nennen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3160"/>
        <source>the stage computes something else since then</source>
        <translation>die Stufe berechnet seither etwas anderes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3161"/>
        <source>the stage that makes it</source>
        <translation>die Stufe, die das erstellt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3162"/>
        <source>the stages run in the order %1</source>
        <translation>die Stufen laufen in der Reihenfolge %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3163"/>
        <source>the steps %1° and %2° do not go to the east and to the south</source>
        <translation>die Schritte %1° und %2° gehen nicht nach Osten und nach Süden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3164"/>
        <source>the variable %1 =</source>
        <translation>die Variable %1 =</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3165"/>
        <source>the work folder around %1</source>
        <translation>der Arbeitsordner um %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3166"/>
        <source>their parts follow one straight line</source>
        <translation>ihre Teile folgen einer Geraden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3167"/>
        <source>their parts follow the motion of the pixel</source>
        <translation>ihre Teile folgen der Bewegung des Pixels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3169"/>
        <source>there is no %1: the chain stopped before stage 13, or that file was removed</source>
        <translation>%1 fehlt: die Kette hielt vor Stufe 13 an, oder diese Datei wurde entfernt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3170"/>
        <source>there is no computation on a graphics card here</source>
        <translation>auf einer Grafikkarte wird hier nicht gerechnet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3171"/>
        <source>there is no connection to the server %1 (%2)</source>
        <translation>keine Verbindung zum Server %1 (%2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3172"/>
        <source>there is no intensity image</source>
        <translation>es gibt kein Intensitätsbild</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3173"/>
        <source>there is no usable value</source>
        <translation>es gibt keinen brauchbaren Wert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3175"/>
        <source>they get the smallest increments, and gaps grow at the mean rate</source>
        <translation>sie erhalten die kleinsten Zuwächse, und Lücken wachsen mit der mittleren Rate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3176"/>
        <source>they get the smallest increments, and gaps grow at the rate around them</source>
        <translation>sie erhalten die kleinsten Zuwächse, und Lücken wachsen mit der Rate um sie herum</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3177"/>
        <source>they were not inverted unless they have a value in every interferogram</source>
        <translation>sie wurden nicht invertiert, außer sie haben in jedem Interferogramm einen Wert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3178"/>
        <source>this stage has no workers to set</source>
        <translation>diese Stufe hat keine parallelen Prozesse einzustellen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3180"/>
        <source>time series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3181"/>
        <source>to find phase that goes with height</source>
        <translation>um höhenabhängige Phase zu finden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3182"/>
        <source>to turn zenith delay into slant delay</source>
        <translation>um Zenitverzögerung in schräge Verzögerung umzurechnen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3185"/>
        <source>true or false is needed</source>
        <translation>true oder false wird gebraucht</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3186"/>
        <source>two dates</source>
        <translation>zwei Termine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3187"/>
        <source>unable to</source>
        <translation>unable to</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3189"/>
        <source>unit vector from the ground to the satellite.</source>
        <translation>Einheitsvektor vom Boden zum Satelliten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3190"/>
        <source>unit vector of the flight.</source>
        <translation>Einheitsvektor des Fluges.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3192"/>
        <source>unreachable: the last attempt returns or raises</source>
        <translation>unreachable: the last attempt returns or raises</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3193"/>
        <source>unwrapped interferograms</source>
        <translation>abgewickelte Interferogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3196"/>
        <source>unwrapping again</source>
        <translation>neues Abwickeln</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3197"/>
        <source>unwrapping again by LiCSBAS itself</source>
        <translation>neues Abwickeln durch LiCSBAS selbst</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3199"/>
        <source>us survey feet</source>
        <translation>US-Vermessungsfuß</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3200"/>
        <source>us survey foot</source>
        <translation>US-Vermessungsfuß</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3201"/>
        <source>used masked_by_cube masked_by_nan masked_by_user</source>
        <translation>used masked_by_cube masked_by_nan masked_by_user</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3202"/>
        <source>values of a layer must be an object</source>
        <translation>values eines Layers müssen ein Objekt sein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3203"/>
        <source>velocity (mm/yr), red: towards the satellite</source>
        <translation>Geschwindigkeit (mm/yr), rot: zum Satelliten hin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3205"/>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3206"/>
        <source>were rejected by earlier stages</source>
        <translation>wurden von früheren Stufen verworfen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3207"/>
        <source>west %1, east %2, south %3, north %4</source>
        <translation>West %1, Ost %2, Süd %3, Nord %4</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3209"/>
        <source>what the server has is known only when it is asked</source>
        <translation>was der Server hat, ist erst bekannt, wenn er gefragt wird</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3210"/>
        <source>what was left of an earlier attempt does not fit any more</source>
        <translation>was von einem früheren Versuch übrig war, passt nicht mehr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3211"/>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3212"/>
        <source>without a window ICASAR takes the mean of fewest and most components</source>
        <translation>ohne Fenster nimmt ICASAR das Mittel aus wenigsten und meisten Komponenten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3213"/>
        <source>without data at the reference</source>
        <translation>ohne Daten an der Referenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3214"/>
        <source>without effect</source>
        <translation>ohne Wirkung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3217"/>
        <source>would not begin: %1</source>
        <translation>würde nicht beginnen: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3218"/>
        <source>wrapped interferograms (.geo.diff_unfiltered_pha.tif or .geo.diff_pha.tif)</source>
        <translation>gewickelten Interferogramme (.geo.diff_unfiltered_pha.tif oder .geo.diff_pha.tif)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3219"/>
        <source>write failed</source>
        <translation>write failed</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3220"/>
        <source>y or n is needed</source>
        <translation>y oder n wird gebraucht</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3223"/>
        <source>yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif or yyyymmdd.ztd</source>
        <translation>yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif oder yyyymmdd.ztd</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3224"/>
        <source>zenith delay in metres, which is about 2</source>
        <translation>Zenitverzögerung in Metern, die etwa 2 beträgt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3225"/>
        <source>zenith delays cannot be corrected for</source>
        <translation>Zenitverzögerungen können nicht korrigiert werden</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3226"/>
        <source>zenith delays cannot be corrected for, and the datacube will lack the viewing direction</source>
        <translation>Zenitverzögerungen können nicht korrigiert werden, und dem Datenwürfel wird die Blickrichtung fehlen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3269"/>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1271"/>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1370"/>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1642"/>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2878"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2881"/>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2882"/>
        <source>deg</source>
        <translation>Grad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2883"/>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2930"/>
        <source>inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2963"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2972"/>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2982"/>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3046"/>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3050"/>
        <source>rad</source>
        <translation>rad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3080"/>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1110"/>
        <source>Epochs count for the velocity by how little they scatter: %1 mm (%2) to %3 mm (%4).</source>
        <translation>Epochen zählen für die Geschwindigkeit umso mehr, je weniger sie streuen: %1 mm (%2) bis %3 mm (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1112"/>
        <source>Epochs or complete pixels are too few to tell how epochs scatter; all count alike.</source>
        <translation>Epochen oder vollständige Pixel sind zu wenige, um zu sagen, wie Epochen streuen; alle zählen gleich.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1211"/>
        <source>Fit the velocity so that an epoch counts by how little it scatters over the image, which the weather decides, and to a motion that bends where the series shows it; gaps are tied with the same weights. The standard deviation of the velocity (results/vel_std, mm/yr) comes with it. Not with compatible numbers.</source>
        <translation>Passt die Geschwindigkeit so an, dass eine Epoche umso mehr zählt, je weniger sie über das Bild streut, was das Wetter bestimmt, und an eine Bewegung, die sich biegt, wo die Reihe es zeigt; Lücken werden mit denselben Gewichten verknüpft. Die Standardabweichung der Geschwindigkeit (results/vel_std, mm/yr) ergibt sich daraus. Nicht mit kompatiblen Zahlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1331"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the standard deviation always comes from resamples; a resample that is singular at any pixel is dropped for all, the first epoch counts as observed everywhere, and a gap at the beginning is not counted in n_gap_merged.</source>
        <translation>Liefert die Zahlen des Originals, um ein veröffentlichtes Produkt nachzubilden: die Standardabweichung kommt immer aus Stichproben; eine Stichprobe, die an irgendeinem Pixel singulär ist, wird für alle weggelassen, die erste Epoche gilt überall als beobachtet, und eine Lücke am Anfang wird in n_gap_merged nicht gezählt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1364"/>
        <source>How often the epochs are drawn at random, with repetition, to see how far the velocity depends on them. Where stage 13 has weighed epochs, the standard deviation is that of its fit, and the draws give bootvel only.</source>
        <translation>Wie oft die Epochen zufällig mit Wiederholung gezogen werden, um zu sehen, wie stark die Geschwindigkeit von ihnen abhängt. Wo Stufe 13 Epochen gewichtet hat, ist die Standardabweichung die ihrer Anpassung, und die Ziehungen ergeben nur bootvel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1548"/>
        <source>Let interferograms that disagree with all others at a pixel count less there (iteratively re-weighted least squares with the weights of Huber), so that unwrapping errors draw the series away by less. Several times slower. Not with compatible numbers.</source>
        <translation>Lässt Interferogramme, die bei einem Pixel allen anderen widersprechen, dort weniger zählen (iterativ neu gewichtete kleinste Quadrate mit den Gewichten von Huber), so dass Abwicklungsfehler die Reihe weniger wegziehen. Um ein Mehrfaches langsamer. Nicht mit kompatiblen Zahlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2154"/>
        <source>Robust inversion</source>
        <translation>Robuste Inversion</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2304"/>
        <source>Standard deviation of the velocity about the motion (mm/yr)</source>
        <translation>Standardabweichung der Geschwindigkeit um die Bewegung (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2392"/>
        <source>The Dask scheduler %1 is back; what is not done is handed out again.</source>
        <translation>Der Dask-Scheduler %1 ist zurück; was nicht erledigt ist, wird neu verteilt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2394"/>
        <source>The Dask scheduler %1 is gone.</source>
        <translation>Der Dask-Scheduler %1 ist weg.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2667"/>
        <source>Waiting for it to come back.</source>
        <translation>Warten auf seine Rückkehr.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2683"/>
        <source>Weigh epochs by their scatter</source>
        <translation>Epochen nach ihrer Streuung gewichten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1126"/>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1456"/>
        <source>Ionosphere</source>
        <translation>Ionosphäre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2277"/>
        <source>Solid Earth tide</source>
        <translation>Erdgezeiten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="667"/>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2822"/>
        <source>angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2823"/>
        <source>angle from the vertical</source>
        <translation>Winkel zur Senkrechten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2838"/>
        <source>azimuth displacement</source>
        <translation>Azimutverschiebung</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2863"/>
        <source>coherence</source>
        <translation>Kohärenz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2924"/>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2932"/>
        <source>intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3195"/>
        <source>unwrapped phase</source>
        <translation>abgewickelte Phase</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3198"/>
        <source>upward component of the line of sight from the ground</source>
        <translation>Aufwärtskomponente der Sichtlinie vom Boden aus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="486"/>
        <source>%1: quality %2, %3 of the %4 patterns of %5 runs are alike; correlation with time %6, with height %7.</source>
        <translation>%1: Qualität %2, %3 der %4 Muster aus %5 Läufen gleichen einander; Korrelation mit der Zeit %6, mit der Höhe %7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1516"/>
        <source>Learned from %1 of %2 dates, %3 to %4, on %5 pixels of %6 x %7 at %8 times the resolution of the cube.</source>
        <translation>Gelernt aus %1 von %2 Terminen, %3 bis %4, auf %5 Pixeln von %6 x %7 mit der %8-fachen Auflösung des Datenwürfels.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2453"/>
        <source>The interval from %1 to %2 is spanned by the fewest pairs: %3.</source>
        <translation>Das Intervall von %1 bis %2 überspannen die wenigsten Paare: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2891"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
</TS>
