<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlignSAR</name>
    <message>
        <location filename="../build/texts.py" line="476"/>
        <source>Ground motion (one at a time)</source>
        <translation>Movimiento del terreno (uno a la vez)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="907"/>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="898"/>
        <source>Previews</source>
        <translation>Vistas previas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1119"/>
        <source>Terrain and viewing geometry</source>
        <translation>Terreno y geometría de observación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="897"/>
        <source>Preview: {quantity}</source>
        <translation>Vista previa: {quantity}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="485"/>
        <source>Hillshade</source>
        <translation>Mapa de sombras</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="851"/>
        <source>Phase {first} – {second}</source>
        <translation>Fase {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="188"/>
        <source>Coherence {first} – {second}</source>
        <translation>Coherencia {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1197"/>
        <source>Unwrapped phase (rad)</source>
        <translation>Fase desenrollada (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="184"/>
        <source>Coherence (0 to 1)</source>
        <translation>Coherencia (0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1480"/>
        <source>{pairs} pairs. Press play; the shortest pair of each date lies on top.</source>
        <translation>{pairs} pares. Pulse Reproducir; el par más corto de cada fecha queda encima.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="479"/>
        <source>Height (m)</source>
        <translation>Altura (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="540"/>
        <source>Intensity (linear)</source>
        <translation>Intensidad (lineal)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="380"/>
        <source>Filtered velocity (mm/yr, + towards satellite)</source>
        <translation>Velocidad filtrada (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="260"/>
        <source>Displacement (mm, + towards satellite)</source>
        <translation>Desplazamiento (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="379"/>
        <source>Filtered displacement (mm, + towards satellite)</source>
        <translation>Desplazamiento filtrado (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="216"/>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1177"/>
        <source>To see it move: tick the displacement, press play.</source>
        <translation>Para ver el movimiento: marque el desplazamiento y reproduzca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1318"/>
        <source>ascending: seen from the west</source>
        <translation>ascendente: visto desde el oeste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1341"/>
        <source>descending: seen from the east</source>
        <translation>descendente: visto desde el este</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="286"/>
        <source>Download this frame</source>
        <translation>Descargar este frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="389"/>
        <source>First pictures: {name}</source>
        <translation>Primeras imágenes: {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="830"/>
        <source>Outdated: {name}.</source>
        <translation>Desactualizado: {name}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="828"/>
        <source>Outdated on the map: {count} results.</source>
        <translation>Desactualizados en el mapa: {count} resultados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="829"/>
        <source>Outdated: {name}</source>
        <translation>Desactualizado: {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="821"/>
        <source>OpenStreetMap (from the internet)</source>
        <translation>OpenStreetMap (de internet)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="939"/>
        <source>Reference for now (stage 16 chooses the final one)</source>
        <translation>Referencia provisional (la etapa 16 elige la definitiva)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="940"/>
        <source>Reference point</source>
        <translation>Punto de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="937"/>
        <source>Reference area</source>
        <translation>Área de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1138"/>
        <source>The map was brought up to date (layers with new values: {again}, removed: {gone}).</source>
        <translation>El mapa se ha actualizado (capas con valores nuevos: {again}, eliminadas: {gone}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1"/>
        <source>&apos;{name}&apos; is outdated: an earlier stage was run again. Make it anew.</source>
        <translation>'{name}' está desactualizado: se volvió a ejecutar una etapa anterior. Créelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="309"/>
        <source>Earlier dates</source>
        <translation>Fechas anteriores</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1401"/>
        <source>red: towards the satellite</source>
        <translation>rojo: hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1349"/>
        <source>full colour: beyond 3 σ of the baseline</source>
        <translation>color pleno: más allá de 3 σ del periodo de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1364"/>
        <source>low is good</source>
        <translation>bajo es bueno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1353"/>
        <source>high is good</source>
        <translation>alto es bueno</translation>
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
        <translation>rojo: hacia el este</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1402"/>
        <source>red: upwards</source>
        <translation>rojo: hacia arriba</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1339"/>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1340"/>
        <source>days since 1 January</source>
        <translation>días desde el 1 de enero</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1394"/>
        <source>pattern, no unit</source>
        <translation>patrón, sin unidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1334"/>
        <source>component of the unit vector to the satellite</source>
        <translation>componente del vector unitario hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1419"/>
        <source>terrain model</source>
        <translation>modelo del terreno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1329"/>
        <source>bright: strong echo</source>
        <translation>claro: eco fuerte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1396"/>
        <source>positive: away from the satellite; the colours begin again after 2π</source>
        <translation>positivo: alejándose del satélite; los colores vuelven a empezar tras 2π</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1444"/>
        <source>what is kept</source>
        <translation>lo que se conserva</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1347"/>
        <source>first criterion that fails</source>
        <translation>primer criterio que no se cumple</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="4"/>
        <source>0 at {place} (reference)</source>
        <translation>0 en {place} (referencia)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="13"/>
        <source>0: masked</source>
        <translation>0: enmascarado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="28"/>
        <source>1: kept</source>
        <translation>1: conservado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1357"/>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="751"/>
        <source>No pixel has a velocity: the mask (stage 15) rejects them all.</source>
        <translation>Ningún píxel tiene velocidad: la máscara (etapa 15) los rechaza todos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1224"/>
        <source>Velocity {low} to {high} mm/yr.</source>
        <translation>Velocidad de {low} a {high} mm/yr.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1486"/>
        <source>{pixels} pixels have a velocity.</source>
        <translation>{pixels} píxeles tienen velocidad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1485"/>
        <source>{pixels} pixels have a velocity, relative to {place}.</source>
        <translation>{pixels} píxeles tienen velocidad, relativa a {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="822"/>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="498"/>
        <source>How the ground moves, seen by radar satellites. Where to begin:</source>
        <translation>Cómo se mueve el terreno, visto por satélites radar. Por dónde empezar:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="516"/>
        <source>Image pairs in use</source>
        <translation>Pares de imágenes en uso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="180"/>
        <source>Click to see it in full size.</source>
        <translation>Haga clic para verla a tamaño completo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="50"/>
        <source>A small made-up volcano that rises: no data and no internet needed. The files go to {folder}.</source>
        <translation>Un pequeño volcán ficticio que se eleva: sin datos ni internet. Los archivos van a {folder}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1181"/>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="987"/>
        <source>Run the sample</source>
        <translation>Ejecutar el ejemplo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="502"/>
        <source>I have a frame ID</source>
        <translation>Tengo un ID de frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="287"/>
        <source>Downloads an area of the LiCSAR portal and shows how it moves.</source>
        <translation>Descarga un área del portal LiCSAR y muestra cómo se mueve.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="431"/>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="440"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1176"/>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="205"/>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="501"/>
        <source>I have a LiCSAR folder</source>
        <translation>Tengo una carpeta LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="229"/>
        <source>Data downloaded before: the folder GEOC, or the one around it.</source>
        <translation>Datos ya descargados: la carpeta GEOC o la que la contiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="165"/>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="503"/>
        <source>I have results</source>
        <translation>Tengo resultados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1032"/>
        <source>Shows a finished datacube (a file that ends in .nc) on the map.</source>
        <translation>Muestra en el mapa un cubo de datos terminado (un archivo .nc).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="164"/>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="988"/>
        <source>Running the sample</source>
        <translation>Ejecutando el ejemplo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="417"/>
        <source>Folder with GEOC</source>
        <translation>Carpeta con GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="230"/>
        <source>Datacube</source>
        <translation>Cubo de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1081"/>
        <source>Stopped. What was finished is kept for the next run.</source>
        <translation>Detenido. Lo terminado se conserva para la próxima ejecución.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="554"/>
        <source>It failed; the log messages say why.</source>
        <translation>Ha fallado; los mensajes del registro indican por qué.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="179"/>
        <source>Click to open {path}</source>
        <translation>Haga clic para abrir {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="150"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1082"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1134"/>
        <source>The first date is after the last one; swap them.</source>
        <translation>La primera fecha es posterior a la última; intercámbielas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="820"/>
        <source>Open panel</source>
        <translation>Abrir panel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="73"/>
        <source>AlignSAR panel</source>
        <translation>Panel AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="986"/>
        <source>Run pipeline…</source>
        <translation>Ejecutar cadena…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="628"/>
        <source>Load datacube…</source>
        <translation>Cargar cubo de datos…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="481"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1459"/>
        <source>{label}: the path {path} has a semicolon. Rename it.</source>
        <translation>{label}: la ruta {path} contiene un punto y coma. Cámbiele el nombre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1460"/>
        <source>{label}: {path} does not exist. Choose another raster.</source>
        <translation>{label}: {path} no existe. Elija otro ráster.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1458"/>
        <source>{label}: the layer {layer} is not a file. Save it as GeoTIFF.</source>
        <translation>{label}: la capa {layer} no es un archivo. Guárdela como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="732"/>
        <source>NetCDF file made with &apos;Export datacube&apos; or &apos;Run pipeline&apos;.</source>
        <translation>NetCDF de 'Exportar cubo de datos' o 'Ejecutar cadena'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1052"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="735"/>
        <source>NetCDF file made with &apos;Separate sources&apos; from this datacube, or from an earlier one.</source>
        <translation>Archivo NetCDF creado con 'Separar fuentes' a partir de este cubo de datos o de uno anterior.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="558"/>
        <source>Its values stand for every parameter that is not set.</source>
        <translation>Sus valores rigen para todo parámetro no establecido.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1114"/>
        <source>Takes the end of the baseline of that product where you give none.</source>
        <translation>Toma el fin del periodo de referencia de ese producto donde no se indica.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="199"/>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1324"/>
        <source>beside the datacube, ending in {ending}</source>
        <translation>junto al cubo de datos, con la terminación {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="358"/>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="956"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="253"/>
        <source>Default: {value}.</source>
        <translation>Predeterminado: {value}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="633"/>
        <source>Load the result layers</source>
        <translation>Cargar las capas de resultados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="809"/>
        <source>Off: only write the files; useful inside models.</source>
        <translation>Desactivado: solo escribe los archivos; útil en modelos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1091"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="763"/>
        <source>Nothing had changed</source>
        <translation>Nada había cambiado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1477"/>
        <source>{name}: no such parameter, ignored</source>
        <translation>{name}: no existe ese parámetro, se ignora</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1474"/>
        <source>{name} was cancelled.</source>
        <translation>{name} se canceló.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1473"/>
        <source>{name} failed: {reason}</source>
        <translation>{name} falló: {reason}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1476"/>
        <source>{name}: done.</source>
        <translation>{name}: hecho.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1198"/>
        <source>Up to date.</source>
        <translation>Actualizado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="152"/>
        <source>Cancelled: the results are complete, but not all are on the map.</source>
        <translation>Cancelado: los resultados están completos, pero no todos están en el mapa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1378"/>
        <source>no option of these stages</source>
        <translation>ninguna opción de estas etapas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="442"/>
        <source>From {file}: {settings}.</source>
        <translation>De {file}: {settings}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="125"/>
        <source>Batch file</source>
        <translation>Archivo por lotes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1321"/>
        <source>beside the batch file, ending in {ending}</source>
        <translation>junto al archivo por lotes, con la terminación {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1110"/>
        <source>Table of variables</source>
        <translation>Tabla de variables</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1211"/>
        <source>Variables without effect</source>
        <translation>Variables sin efecto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1190"/>
        <source>Unknown variables</source>
        <translation>Variables desconocidas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1456"/>
        <source>{known} of {all} variables are understood; {warnings} to look at.</source>
        <translation>Se entienden {known} de {all} variables; {warnings} por revisar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1210"/>
        <source>Variables of the batch file</source>
        <translation>Variables del archivo por lotes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="363"/>
        <source>File that &apos;Run pipeline&apos; or &apos;Import batch file&apos; wrote. Empty: the preset below.</source>
        <translation>Archivo escrito por 'Ejecutar cadena' o 'Importar archivo por lotes'. Vacío: el preajuste de abajo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1253"/>
        <source>What is written where no configuration is given.</source>
        <translation>Lo que se escribe si no se da ninguna configuración.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1112"/>
        <source>Takes frame, dates and area of that product where no configuration is given.</source>
        <translation>Toma el frame, las fechas y el área de ese producto donde no se da configuración.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1322"/>
        <source>beside the configuration, or in AlignSAR of your documents</source>
        <translation>junto a la configuración, o en AlignSAR de sus documentos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="827"/>
        <source>Options without a variable</source>
        <translation>Opciones sin variable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="755"/>
        <source>No variable can set {option}.</source>
        <translation>Ninguna variable puede establecer {option}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="733"/>
        <source>NetCDF file made with &apos;Export datacube&apos;, &apos;Run pipeline&apos; or LiCSBAS.</source>
        <translation>Archivo NetCDF creado con 'Exportar cubo de datos', 'Ejecutar cadena' o LiCSBAS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="412"/>
        <source>Folder of the catalogue</source>
        <translation>Carpeta del catálogo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="189"/>
        <source>Collection (JSON)</source>
        <translation>Colección (JSON)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1323"/>
        <source>beside the datacube</source>
        <translation>junto al cubo de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="896"/>
        <source>Preview rasters</source>
        <translation>Rásteres de vista previa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="757"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1327"/>
        <source>beside the time-series folder</source>
        <translation>junto a la carpeta de la serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1307"/>
        <source>Zarr store (empty: none)</source>
        <translation>Almacén Zarr (vacío: ninguno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="734"/>
        <source>NetCDF file made with &apos;Export datacube&apos;.</source>
        <translation>Archivo NetCDF creado con 'Exportar cubo de datos'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="269"/>
        <source>Displacement in time</source>
        <translation>Desplazamiento en el tiempo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="383"/>
        <source>Filtered: without what looks like atmosphere. Without filter: as inverted.</source>
        <translation>Filtrado: sin lo que parece atmósfera. Sin filtro: tal como se invirtió.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="585"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="779"/>
        <source>Number of epochs</source>
        <translation>Número de épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="387"/>
        <source>First epoch</source>
        <translation>Primera época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="580"/>
        <source>Last epoch</source>
        <translation>Última época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1132"/>
        <source>The cube has no {name}; it shows {shown} in time.</source>
        <translation>El cubo no tiene {name}; muestra {shown} en el tiempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1464"/>
        <source>{layers} layers; {epochs} epochs from {first} to {last}.</source>
        <translation>{layers} capas; {epochs} épocas del {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1463"/>
        <source>{label}: {value} is not a date. Choose one, or write it as 20200601 or 2020-06-01.</source>
        <translation>{label}: {value} no es una fecha. Elija una o escríbala como 20200601 o 2020-06-01.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1267"/>
        <source>Where to write. Left empty or skipped: {place}.</source>
        <translation>Dónde escribir. Si se deja vacío o se omite: {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1457"/>
        <source>{label}: nothing is chosen. Choose a file or folder.</source>
        <translation>{label}: no se ha elegido nada. Elija un archivo o una carpeta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1342"/>
        <source>empty: {place}</source>
        <translation>vacío: {place}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="606"/>
        <source>LiCSAR folder (GEOC)</source>
        <translation>Carpeta LiCSAR (GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="448"/>
        <source>GACOS folder</source>
        <translation>Carpeta GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="541"/>
        <source>Intensity folder (GEOC.MLI)</source>
        <translation>Carpeta de intensidad (GEOC.MLI)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1283"/>
        <source>Work folder</source>
        <translation>Carpeta de trabajo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1428"/>
        <source>the frame ID</source>
        <translation>el ID del frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="222"/>
        <source>Coverage polygon</source>
        <translation>Polígono de cobertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1105"/>
        <source>Table of scenes</source>
        <translation>Tabla de escenas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="895"/>
        <source>Preview layers</source>
        <translation>Capas de vista previa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="402"/>
        <source>Folder for the sample</source>
        <translation>Carpeta para el ejemplo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="145"/>
        <source>Built in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="612"/>
        <source>LiCSBAS, as installed</source>
        <translation>LiCSBAS, tal como está instalado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="608"/>
        <source>LiCSAlert, as installed</source>
        <translation>LiCSAlert, tal como está instalado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="320"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1314"/>
        <source>as in the settings</source>
        <translation>como en la configuración</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1169"/>
        <source>Time-series folder</source>
        <translation>Carpeta de la serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="399"/>
        <source>Folder TS_… of LiCSBAS, or any folder with cum.h5; the path of such a file, too.</source>
        <translation>Carpeta TS_… de LiCSBAS, o cualquier carpeta con cum.h5; también la ruta de un archivo así.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1153"/>
        <source>The velocity and the reference are those of the same file.</source>
        <translation>La velocidad y la referencia son las del mismo archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1251"/>
        <source>What is not there</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="762"/>
        <source>Not there, and not shown: {names}.</source>
        <translation>Faltan y no se muestran: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="764"/>
        <source>Nothing in the folder says what the displacement is relative to.</source>
        <translation>Nada en la carpeta indica a qué es relativo el desplazamiento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="746"/>
        <source>No displacement in time, {layers} layers. Run stage 13 and what follows it.</source>
        <translation>Sin desplazamiento en el tiempo, {layers} capas. Ejecute la etapa 13 y las siguientes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="408"/>
        <source>Folder of interferograms</source>
        <translation>Carpeta de interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="449"/>
        <source>GEOC, the folder around it, or a stack GEOCml… of stages 02 to 05.</source>
        <translation>GEOC, la carpeta que la contiene, o una pila GEOCml… de las etapas 02 a 05.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1104"/>
        <source>Table of pairs</source>
        <translation>Tabla de pares</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="786"/>
        <source>Number of pairs</source>
        <translation>Número de pares</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1481"/>
        <source>{pairs} pairs: {names}.</source>
        <translation>{pairs} pares: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="838"/>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="410"/>
        <source>Folder of products</source>
        <translation>Carpeta de productos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1325"/>
        <source>beside the input, ending in {ending}</source>
        <translation>junto a la entrada, con la terminación {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="434"/>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="782"/>
        <source>Number of frames</source>
        <translation>Número de frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="433"/>
        <source>Frame IDs</source>
        <translation>ID de los frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1449"/>
        <source>{count} frames: {names}.</source>
        <translation>{count} frames: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1435"/>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1371"/>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1387"/>
        <source>not there, optional</source>
        <translation>ausente, opcional</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1436"/>
        <source>there, but not usable</source>
        <translation>presente, pero no utilizable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="536"/>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="957"/>
        <source>Report (empty: none)</source>
        <translation>Informe (vacío: ninguno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="323"/>
        <source>Environment for missing packages (empty: none)</source>
        <translation>Entorno para los paquetes que faltan (vacío: ninguno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="712"/>
        <source>Missing or not usable</source>
        <translation>Ausente o no utilizable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="336"/>
        <source>Everything that the plugin needs is there (QGIS {version}).</source>
        <translation>El complemento tiene todo lo que necesita (QGIS {version}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="824"/>
        <source>Optional, and not there: {names}.</source>
        <translation>Opcionales y ausentes: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="713"/>
        <source>Missing or not usable: {names}. {remedies}</source>
        <translation>Ausentes o no utilizables: {names}. {remedies}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="421"/>
        <source>Folder with previews</source>
        <translation>Carpeta con vistas previas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="415"/>
        <source>Folder that holds prelim_vel.tif and the other previews.</source>
        <translation>Carpeta con prelim_vel.tif y las demás vistas previas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="219"/>
        <source>Coverage file</source>
        <translation>Archivo de cobertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="560"/>
        <source>KML or GeoJSON file with polygons.</source>
        <translation>Archivo KML o GeoJSON con polígonos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1007"/>
        <source>Scene list</source>
        <translation>Lista de escenas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1126"/>
        <source>Text file with one product name per line.</source>
        <translation>Archivo de texto con un nombre de producto por línea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="795"/>
        <source>Number of scenes</source>
        <translation>Número de escenas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1488"/>
        <source>{scenes} scenes on {epochs} days from {first} to {last}.</source>
        <translation>{scenes} escenas en {epochs} días del {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1101"/>
        <source>Table of frames</source>
        <translation>Tabla de frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1326"/>
        <source>beside the table, ending in {ending}</source>
        <translation>junto a la tabla, con la terminación {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="413"/>
        <source>Folder of the results</source>
        <translation>Carpeta de los resultados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1070"/>
        <source>States of the frames</source>
        <translation>Estados de los frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1108"/>
        <source>Table of the frames</source>
        <translation>Tabla de los frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="436"/>
        <source>Frames that are done</source>
        <translation>Frames terminados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="437"/>
        <source>Frames that are not done</source>
        <translation>Frames no terminados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="531"/>
        <source>In the OSGeo4W shell: python3 -m pip install {packages}</source>
        <translation>En la consola de OSGeo4W: python3 -m pip install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="522"/>
        <source>In a terminal: /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</source>
        <translation>En un terminal: /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="711"/>
        <source>Missing for the Python of QGIS: {packages}. {way}. Then start QGIS again.</source>
        <translation>Faltan en el Python de QGIS: {packages}. {way}. Después reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="76"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1470"/>
        <source>{layer} has no polygon. Choose another layer, or draw one.</source>
        <translation>{layer} no tiene polígonos. Elija otra capa o dibuje uno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1472"/>
        <source>{layer}: {count} features without a polygon were left out.</source>
        <translation>{layer}: {count} objetos espaciales sin polígono omitidos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1465"/>
        <source>{layer} cannot be brought to degrees ({fault}). Check its coordinate reference system.</source>
        <translation>{layer} no se puede convertir a grados ({fault}). Compruebe su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1467"/>
        <source>{layer} has coordinates that are not on the Earth. Set its coordinate reference system.</source>
        <translation>{layer} tiene coordenadas que no están en la Tierra. Establezca su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1386"/>
        <source>not set: {value}</source>
        <translation>no establecido: {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="530"/>
        <source>In scripts: yyyymmdd or yyyy-mm-dd.</source>
        <translation>En scripts: yyyymmdd o yyyy-mm-dd.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="761"/>
        <source>Not set: {value}</source>
        <translation>No establecido: {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1280"/>
        <source>With the configuration: preset &apos;{preset}&apos;, steps {first} to {last}.</source>
        <translation>Con la configuración: preajuste '{preset}', pasos {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1284"/>
        <source>Work folder (with GEOC)</source>
        <translation>Carpeta de trabajo (con GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="418"/>
        <source>Folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/; or GEOC itself.</source>
        <translation>Carpeta con GEOC/ y, si los tiene, GACOS/ y GEOC.MLI/; o la propia GEOC.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="390"/>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="610"/>
        <source>LiCSBAS step to start at; 01 downloads the frame into the work folder first.</source>
        <translation>Paso de LiCSBAS en el que empezar; 01 descarga primero el frame a la carpeta de trabajo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="582"/>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="611"/>
        <source>LiCSBAS step to stop after; the datacube is written after step 16.</source>
        <translation>Paso de LiCSBAS tras el que detenerse; el cubo de datos se escribe tras el paso 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="104"/>
        <source>Area of interest</source>
        <translation>Área de interés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="317"/>
        <source>Empty: that of the published product, if you choose one, else everything.</source>
        <translation>Vacío: la del producto publicado, si elige uno; si no, todo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1113"/>
        <source>Takes frame, dates and area of that product where you give none.</source>
        <translation>Toma el frame, las fechas y el área de ese producto donde no se indican.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="959"/>
        <source>Reproduce LiCSBAS defects</source>
        <translation>Reproducir los defectos de LiCSBAS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="460"/>
        <source>Give the original&apos;s numbers back in all stages, to reproduce a published product.</source>
        <translation>Devuelve los números del original en todas las etapas, para reproducir un producto publicado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1193"/>
        <source>Unwrap again</source>
        <translation>Desenrollar de nuevo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="826"/>
        <source>Options of the stages (JSON)</source>
        <translation>Opciones de las etapas (JSON)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1354"/>
        <source>in datacube/ of the work folder</source>
        <translation>en datacube/ de la carpeta de trabajo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="905"/>
        <source>QGIS project (empty: none)</source>
        <translation>Proyecto de QGIS (vacío: ninguno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="835"/>
        <source>Overview picture (empty: none)</source>
        <translation>Imagen general (vacío: ninguna)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1061"/>
        <source>Stack folder</source>
        <translation>Carpeta de la pila</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="653"/>
        <source>Made again from {stage} on.</source>
        <translation>Rehecho a partir de {stage}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="654"/>
        <source>Made again: {stages}.</source>
        <translation>Rehecho: {stages}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="894"/>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1490"/>
        <source>{usual}, or as configured</source>
        <translation>{usual}, o según la configuración</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="960"/>
        <source>Reproduce a published product</source>
        <translation>Reproducir un producto publicado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1381"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1016"/>
        <source>Sentinel-1 scenes</source>
        <translation>Escenas Sentinel-1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="657"/>
        <source>Maps of the sources</source>
        <translation>Mapas de las fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1106"/>
        <source>Table of sources</source>
        <translation>Tabla de fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1109"/>
        <source>Table of time courses</source>
        <translation>Tabla de evoluciones temporales</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1096"/>
        <source>Table of convergence</source>
        <translation>Tabla de convergencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1165"/>
        <source>Time courses of the sources</source>
        <translation>Evoluciones temporales de las fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="908"/>
        <source>Quality of the sources</source>
        <translation>Calidad de las fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="904"/>
        <source>Python of {program}: a program, or the folder of its environment</source>
        <translation>Python de {program}: un programa, o la carpeta de su entorno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="322"/>
        <source>Engine of stages 02 to 16 and of the export</source>
        <translation>Motor de las etapas 02 a 16 y de la exportación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="321"/>
        <source>Engine of source separation and unrest detection</source>
        <translation>Motor de separación de fuentes y detección de unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="406"/>
        <source>Folder of LiCSBAS; empty: its commands on the PATH</source>
        <translation>Carpeta de LiCSBAS; vacío: sus comandos en el PATH</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="405"/>
        <source>Folder of LiCSAlert; empty: where its Python finds it</source>
        <translation>Carpeta de LiCSAlert; vacío: donde la encuentre su Python</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="324"/>
        <source>Environment with packages that QGIS lacks, made by &apos;Check installation&apos;</source>
        <translation>Entorno con los paquetes que faltan en QGIS, creado por 'Comprobar instalación'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1471"/>
        <source>{layer} took {found} of {count} rows. Make room there, or choose another place.</source>
        <translation>{layer} tomó {found} de {count} filas. Libere espacio allí o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1429"/>
        <source>the input is updated</source>
        <translation>se actualiza la entrada</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="450"/>
        <source>GEOCml… beside GEOC</source>
        <translation>GEOCml… junto a GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1093"/>
        <source>TS_… beside the stack</source>
        <translation>TS_… junto a la pila</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="404"/>
        <source>Folder made by stages 02 to 05 (GEOCml…).</source>
        <translation>Carpeta creada por las etapas 02 a 05 (GEOCml…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="419"/>
        <source>Folder with one delay map per epoch: .sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc.</source>
        <translation>Carpeta con un mapa de retardo por época: .sltd.geo.tif, .ztd.tif o .ztd con .ztd.rsc.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="403"/>
        <source>Folder made by stage 11 (TS_…).</source>
        <translation>Carpeta creada por la etapa 11 (TS_…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1468"/>
        <source>{layer} has geometries of another kind than &apos;{label}&apos; takes. Choose another one.</source>
        <translation>{layer} tiene geometrías de otro tipo que las que admite '{label}'. Elija otra capa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1469"/>
        <source>{layer} has no geometry. Choose another layer, or draw one.</source>
        <translation>{layer} no tiene geometría. Elija otra capa o dibuje una.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="398"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1170"/>
        <source>Time-series folder (TS_…) of stage 11 or later, a stack (GEOCml…), or GEOC.</source>
        <translation>Carpeta de serie temporal (TS_…) de la etapa 11 o posterior, una pila (GEOCml…) o GEOC.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1100"/>
        <source>Table of findings</source>
        <translation>Tabla de hallazgos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1099"/>
        <source>Table of epochs</source>
        <translation>Tabla de épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1102"/>
        <source>Table of loops</source>
        <translation>Tabla de bucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="357"/>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="647"/>
        <source>Loops</source>
        <translation>Bucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="327"/>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1252"/>
        <source>What is weak in the network</source>
        <translation>Puntos débiles de la red</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="561"/>
        <source>KMZ file</source>
        <translation>Archivo KMZ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="92"/>
        <source>Animation</source>
        <translation>Animación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="884"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1265"/>
        <source>Where the series are wanted.</source>
        <translation>Dónde se desean las series.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="356"/>
        <source>Field with names</source>
        <translation>Campo con nombres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1256"/>
        <source>What the points are called in the results. Not set: their numbers.</source>
        <translation>Cómo se llaman los puntos en los resultados. No establecido: sus números.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1098"/>
        <source>Table of displacement</source>
        <translation>Tabla de desplazamiento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="887"/>
        <source>Points with velocity</source>
        <translation>Puntos con velocidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="148"/>
        <source>CSV text</source>
        <translation>Texto CSV</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1020"/>
        <source>Series of {points} points at {epochs} dates.</source>
        <translation>Series de {points} puntos en {epochs} fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1216"/>
        <source>Velocity at points (mm/yr)</source>
        <translation>Velocidad en los puntos (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="265"/>
        <source>Displacement at points (mm)</source>
        <translation>Desplazamiento en los puntos (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="614"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="584"/>
        <source>Layer with one line; it may have corners.</source>
        <translation>Capa con una sola línea; puede tener vértices.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1484"/>
        <source>{pieces} pieces along {length} km at {epochs} dates.</source>
        <translation>{pieces} tramos a lo largo de {length} km en {epochs} fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1214"/>
        <source>Velocity along the profile (mm/yr)</source>
        <translation>Velocidad a lo largo del perfil (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="261"/>
        <source>Displacement along the profile (mm)</source>
        <translation>Desplazamiento a lo largo del perfil (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1136"/>
        <source>The layer has {count} lines instead of one. Select one, and tick &apos;Selected features only&apos;.</source>
        <translation>La capa tiene {count} líneas en lugar de una. Seleccione una y marque 'Objetos seleccionados solamente'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="411"/>
        <source>Folder of stations</source>
        <translation>Carpeta de estaciones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="555"/>
        <source>It has one file per station (.tenv3, .csv, .txt); scripts may name a single file.</source>
        <translation>Tiene un archivo por estación (.tenv3, .csv, .txt); los scripts pueden indicar un solo archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="941"/>
        <source>Reference station</source>
        <translation>Estación de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="137"/>
        <source>Both are taken relative to this station. Not set: each has a zero of its own.</source>
        <translation>Ambas se toman relativas a esta estación. No establecido: cada una tiene su propio cero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1071"/>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1095"/>
        <source>Table of both series</source>
        <translation>Tabla de ambas series</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1489"/>
        <source>{stations} stations; median RMS of the differences {rms} mm.</source>
        <translation>{stations} estaciones; mediana del RMS de las diferencias {rms} mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="532"/>
        <source>InSAR and GNSS by date (mm)</source>
        <translation>InSAR y GNSS por fecha (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="452"/>
        <source>GNSS stations</source>
        <translation>Estaciones GNSS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1215"/>
        <source>Velocity and other terms</source>
        <translation>Velocidad y otros términos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="409"/>
        <source>Folder of maps</source>
        <translation>Carpeta de mapas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="891"/>
        <source>Polygons whose pixels together are the reference.</source>
        <translation>Polígonos cuyos píxeles, en conjunto, son la referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="231"/>
        <source>Datacube with the new reference</source>
        <translation>Cubo de datos con la nueva referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="232"/>
        <source>Datacubes</source>
        <translation>Cubos de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="737"/>
        <source>NetCDF files, one per line of sight.</source>
        <translation>Archivos NetCDF, uno por línea de vista.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="313"/>
        <source>East and up velocity</source>
        <translation>Velocidad este y vertical</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="167"/>
        <source>Choose two or more datacubes.</source>
        <translation>Elija dos o más cubos de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1222"/>
        <source>Velocity without plate motion</source>
        <translation>Velocidad sin movimiento de la placa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1097"/>
        <source>Table of dates</source>
        <translation>Tabla de fechas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="967"/>
        <source>Residual of the newest date</source>
        <translation>Residuo de la fecha más reciente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1073"/>
        <source>Status of the newest date</source>
        <translation>Estado de la fecha más reciente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1072"/>
        <source>Status as LiCSAlert writes it</source>
        <translation>Estado tal como lo escribe LiCSAlert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="276"/>
        <source>Distances from the trend, by date</source>
        <translation>Distancias a la tendencia, por fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1179"/>
        <source>Trends of the sources</source>
        <translation>Tendencias de las fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1447"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1376"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1389"/>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="252"/>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="74"/>
        <source>AlignSAR settings</source>
        <translation>Configuración de AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="529"/>
        <source>In force where nothing is set</source>
        <translation>Vigente donde no se establece nada</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1462"/>
        <source>{label}: {text} has a zero byte. Write it without.</source>
        <translation>{label}: {text} contiene un byte nulo. Escríbalo sin él.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1461"/>
        <source>{label}: {path} is no file of this kind: {kind}. Choose another file.</source>
        <translation>{label}: {path} no es un archivo de este tipo: {kind}. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="736"/>
        <source>NetCDF file written by &apos;Export datacube&apos;, or by LiCSBAS with --alignsar.</source>
        <translation>Archivo NetCDF escrito por 'Exportar cubo de datos', o por LiCSBAS con --alignsar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="791"/>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="885"/>
        <source>Points (mm/yr)</source>
        <translation>Puntos (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1487"/>
        <source>{points} points with {epochs} dates.</source>
        <translation>{points} puntos con {epochs} fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="401"/>
        <source>Folder for the rasters</source>
        <translation>Carpeta para los rásteres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="364"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="793"/>
        <source>Number of rasters</source>
        <translation>Número de rásteres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1451"/>
        <source>{count} rasters with {epochs} dates in {folder}.</source>
        <translation>{count} rásteres con {epochs} fechas en {folder}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1452"/>
        <source>{count} rasters with {epochs} dates.</source>
        <translation>{count} rásteres con {epochs} fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="760"/>
        <source>Not set</source>
        <translation>No establecido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2"/>
        <source>0 Whole chain</source>
        <translation>0 Cadena completa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3"/>
        <source>0 at {place}</source>
        <translation>0 en {place}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="5"/>
        <source>0 weighs the velocities alike, and takes the standard deviations of the result from what the velocities disagree, if there are three or more.</source>
        <translation>0 pondera las velocidades por igual y toma las desviaciones estándar del resultado de la discrepancia entre las velocidades, si hay tres o más.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="6"/>
        <source>0.15 in C-band, 0.01 in L-band</source>
        <translation>0.15 en banda C, 0.01 en banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="7"/>
        <source>01 Download LiCSAR frame</source>
        <translation>01 Descargar frame LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="8"/>
        <source>02 Prepare stack</source>
        <translation>02 Preparar pila</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="9"/>
        <source>02to05 Unwrap again</source>
        <translation>02to05 Desenrollar de nuevo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="10"/>
        <source>03 Correct with GACOS</source>
        <translation>03 Corregir con GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="11"/>
        <source>04 Mask stack</source>
        <translation>04 Enmascarar pila</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="12"/>
        <source>05 Clip stack</source>
        <translation>05 Recortar pila</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="14"/>
        <source>1 Data</source>
        <translation>1 Datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="15"/>
        <source>1 in C-band, 0.5 in L-band</source>
        <translation>1 en banda C, 0.5 en banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="16"/>
        <source>1 is fast, 9 is smallest, 0 is none. The values are the same at every level. Chunks are always 16 dates of 64 x 64 pixels.</source>
        <translation>1 es rápido, 9 da el archivo más pequeño, 0 es sin compresión. Los valores son los mismos en todos los niveles. Los fragmentos (chunks) son siempre 16 fechas de 64 x 64 píxeles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="17"/>
        <source>1.5 in C-band, 1 in L-band</source>
        <translation>1.5 en banda C, 1 en banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="18"/>
        <source>10 in C-band, 1 in L-band</source>
        <translation>10 en banda C, 1 en banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="19"/>
        <source>100 in C-band, 200 in L-band</source>
        <translation>100 en banda C, 200 en banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="20"/>
        <source>11 Check interferograms</source>
        <translation>11 Comprobar interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="21"/>
        <source>12a Choose reference (LiCSBAS 120)</source>
        <translation>12a Elegir referencia (LiCSBAS 120)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="22"/>
        <source>12b Close loops</source>
        <translation>12b Cerrar bucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="23"/>
        <source>13 Invert network</source>
        <translation>13 Invertir red</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="24"/>
        <source>14 Estimate uncertainty</source>
        <translation>14 Estimar incertidumbre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="25"/>
        <source>15 Mask noise</source>
        <translation>15 Enmascarar ruido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="26"/>
        <source>15 in C-band, 10 in L-band</source>
        <translation>15 en banda C, 10 en banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="27"/>
        <source>16 Filter time series</source>
        <translation>16 Filtrar serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="29"/>
        <source>1: one after another, with the network settings of QGIS. More: each in a process of its own, which share the processors; memory is needed for each, and downloads use the proxy of the system.</source>
        <translation>1: uno tras otro, con la configuración de red de QGIS. Más: cada uno en un proceso propio, que comparten los procesadores; se necesita memoria para cada uno, y las descargas usan el proxy del sistema.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="30"/>
        <source>2 Interferogram stack</source>
        <translation>2 Pila de interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="31"/>
        <source>2 keeps every second pixel in both directions, a quarter of all. Viewers become slow with hundreds of thousands of points.</source>
        <translation>2 conserva uno de cada dos píxeles en ambas direcciones, un cuarto de todos. Los visores se vuelven lentos con cientos de miles de puntos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="32"/>
        <source>3 Network and reference</source>
        <translation>3 Red y referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="33"/>
        <source>4 Time series</source>
        <translation>4 Serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="34"/>
        <source>5 Datacube</source>
        <translation>5 Cubo de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="35"/>
        <source>6 Analysis</source>
        <translation>6 Análisis</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="36"/>
        <source>7 Tools</source>
        <translation>7 Herramientas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="37"/>
        <source>8 Models</source>
        <translation>8 Modelos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="38"/>
        <source>99th percentile</source>
        <translation>percentil 99</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="39"/>
        <source>&lt;b&gt;{name}&lt;/b&gt;, {date}: new deformation {new}, known deformation {known}.</source>
        <translation>&lt;b&gt;{name}&lt;/b&gt;, {date}: deformación nueva {new}, deformación conocida {known}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="40"/>
        <source>A connection without a sign of the server for so long counts as lost.</source>
        <translation>Una conexión sin señales del servidor durante este tiempo se considera perdida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="41"/>
        <source>A figure for every date</source>
        <translation>Una figura por fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="42"/>
        <source>A file that still fails after so many attempts is reported, and the download goes on with the others.</source>
        <translation>Se informa de un archivo que sigue fallando tras este número de intentos, y la descarga continúa con los demás.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="43"/>
        <source>A frame is not begun where less would remain on the disk of the results.</source>
        <translation>No se comienza un frame si en el disco de los resultados quedara menos que esto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="44"/>
        <source>A pattern counts as a source if at least so many runs found it (HDBSCAN).</source>
        <translation>Un patrón cuenta como fuente si lo encontró al menos este número de ejecuciones (HDBSCAN).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="45"/>
        <source>A pixel counts as an unwrapping error in a loop whose closure is at least this large there.</source>
        <translation>Un píxel cuenta como error de desenrollado en un bucle cuyo cierre allí sea al menos este valor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="46"/>
        <source>A pixel is inverted if it has a value in more interferograms than this number times the number of epochs. Not set means 1 for wavelengths up to 20 cm (C and X band) and 0.5 for longer ones.</source>
        <translation>Un píxel se invierte si tiene valor en más interferogramas que este número multiplicado por el número de épocas. No establecido significa 1 para longitudes de onda de hasta 20 cm (bandas C y X) y 0.5 para las mayores.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="47"/>
        <source>A pixel must be valid on every date that is learned from. all: keep all dates, as the original does. best: leave out the dates whose gaps cost more than they bring, so that dates times common pixels is largest. licsalert: the same with the rule of LiCSAlert, which leaves out at least one.</source>
        <translation>Un píxel debe ser válido en todas las fechas de las que se aprende. all: conserva todas las fechas, como el original. best: omite las fechas cuyos huecos cuestan más de lo que aportan, de modo que el producto de fechas por píxeles comunes sea máximo. licsalert: lo mismo con la regla de LiCSAlert, que omite al menos una.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="48"/>
        <source>A run has converged when no component turns by more than this, as 1 minus a cosine.</source>
        <translation>Una ejecución ha convergido cuando ninguna componente gira más que este valor, como 1 menos un coseno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="49"/>
        <source>A run that has not converged by then does not count.</source>
        <translation>Una ejecución que no haya convergido para entonces no cuenta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="51"/>
        <source>A source is called deformation only if its use correlates this well with the time between dates, and topographic only if its map correlates this well with height.</source>
        <translation>Una fuente solo se llama de deformación si su uso se correlaciona así de bien con el tiempo entre fechas, y topográfica solo si su mapa se correlaciona así de bien con la altura.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="52"/>
        <source>A warning tells if the frame does not cover it. Without a frame ID its frame is looked for on the portal.</source>
        <translation>Una advertencia avisa si el frame no la cubre. Sin ID de frame, su frame se busca en el portal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="53"/>
        <source>A1 Separate sources</source>
        <translation>A1 Separar fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="54"/>
        <source>A2 Detect unrest</source>
        <translation>A2 Detectar unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="55"/>
        <source>A3 Reconstruct time series</source>
        <translation>A3 Reconstruir serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="56"/>
        <source>ARIA Sentinel-1 GUNW</source>
        <translation>ARIA Sentinel-1 GUNW</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="57"/>
        <source>Accelerating uplift</source>
        <translation>Levantamiento acelerado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="58"/>
        <source>Acceleration</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="59"/>
        <source>Acceleration (mm/yr², + towards satellite)</source>
        <translation>Aceleración (mm/yr², + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="60"/>
        <source>Acceleration standard deviation (mm/yr²)</source>
        <translation>Desviación estándar de la aceleración (mm/yr²)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="61"/>
        <source>Acquisitions from 1 June 2020, every 6 days until 23 December 2021 and every 12 days from then on, as of the Sentinel-1 satellites.</source>
        <translation>Adquisiciones desde el 1 de junio de 2020, cada 6 días hasta el 23 de diciembre de 2021 y cada 12 días desde entonces, como las de los satélites Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="62"/>
        <source>Add GACOS delays</source>
        <translation>Añadir retardos GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="63"/>
        <source>Add amplitude</source>
        <translation>Añadir amplitud</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="64"/>
        <source>Add coherence per epoch</source>
        <translation>Añadir coherencia por época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="66"/>
        <source>AlignSAR alert</source>
        <translation>Alerta AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="67"/>
        <source>AlignSAR chain</source>
        <translation>Cadena AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="68"/>
        <source>AlignSAR chain without GACOS</source>
        <translation>Cadena AlignSAR sin GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="69"/>
        <source>AlignSAR datacube</source>
        <translation>Cubo de datos AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="70"/>
        <source>AlignSAR datacube of Campi Flegrei, 2020-2024</source>
        <translation>Cubo de datos AlignSAR de Campi Flegrei, 2020-2024</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="71"/>
        <source>AlignSAR explorer</source>
        <translation>Explorador AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="72"/>
        <source>AlignSAR network</source>
        <translation>Red AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="75"/>
        <source>All dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="77"/>
        <source>Also fetch the backscatter intensity of every epoch, for the amplitude layers of the datacube.</source>
        <translation>Descarga también la intensidad de retrodispersión de cada época, para las capas de amplitud del cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="78"/>
        <source>Also fetch the tropospheric delay of every epoch, which stage 03 corrects for.</source>
        <translation>Descarga también el retardo troposférico de cada época, que corrige la etapa 03.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="79"/>
        <source>Also fetch the wrapped phase of every interferogram, filtered and unfiltered, for &apos;Unwrap again&apos; (02to05).</source>
        <translation>Descarga también la fase enrollada de cada interferograma, filtrada y sin filtrar, para 'Desenrollar de nuevo' (02to05).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="80"/>
        <source>Also fit a straight line that single wrong epochs, such as unwrapping errors, cannot draw away (RANSAC): its velocity (results/vel2, mm/yr) and its displacement at the first epoch (results/intercept2, mm). Without such epochs it is farther from the truth than the ordinary velocity (16.6 against 11.4 mm/yr in a trial).</source>
        <translation>Ajusta también una recta que épocas erróneas sueltas, como los errores de desenrollado, no pueden desviar (RANSAC): su velocidad (results/vel2, mm/yr) y su desplazamiento en la primera época (results/intercept2, mm). Sin tales épocas se aleja más de la verdad que la velocidad ordinaria (16.6 frente a 11.4 mm/yr en una prueba).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="81"/>
        <source>Also set the pixels to no data in the .unw files of the stack, for those who go on in LiCSBAS. The originals are kept as .unw.ori and remain the input of every later run; a run that nullifies less restores them.</source>
        <translation>Pone los píxeles sin datos también en los archivos .unw de la pila, para quienes continúan en LiCSBAS. Los originales se conservan como .unw.ori y siguen siendo la entrada de toda ejecución posterior; una ejecución que anula menos los restaura.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="82"/>
        <source>Also write prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif and data_coverage.kml to this folder. Empty: no previews; in QGIS they then go beside the datacube.</source>
        <translation>Escribe también prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif y data_coverage.kml en esta carpeta. Vacío: sin vistas previas; en QGIS van entonces junto al cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="83"/>
        <source>Also write the cube to this folder as a Zarr store with the same values and attributes, in chunks of 176 epochs of 64 x 64 pixels. An earlier store of the same time series is replaced; a folder with anything else is left alone. Needs the Python package zarr. Empty: no store.</source>
        <translation>Escribe el cubo también en esta carpeta como almacén Zarr con los mismos valores y atributos, en fragmentos (chunks) de 176 épocas de 64 x 64 píxeles. Se reemplaza un almacén anterior de la misma serie temporal; no se toca una carpeta con otro contenido. Necesita el paquete de Python zarr. Vacío: sin almacén.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="84"/>
        <source>Also: {criteria}.</source>
        <translation>También: {criteria}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="85"/>
        <source>Amplitude (not calibrated)</source>
        <translation>Amplitud (no calibrada)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="86"/>
        <source>Amplitude of every epoch from the folder GEOC.MLI, with its mean, standard deviation and stability.</source>
        <translation>Amplitud de cada época a partir de la carpeta GEOC.MLI, con su media, desviación estándar y estabilidad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="87"/>
        <source>Amplitude stability (1 = most stable)</source>
        <translation>Estabilidad de la amplitud (1 = máxima)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="88"/>
        <source>Amplitude standard deviation (not calibrated)</source>
        <translation>Desviación estándar de la amplitud (no calibrada)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="89"/>
        <source>Amur</source>
        <translation>Amur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="90"/>
        <source>An interferogram is rejected if every loop it is part of has a closure phase with an RMS of at least this.</source>
        <translation>Un interferograma se rechaza si todos los bucles de los que forma parte tienen una fase de cierre con un RMS de al menos este valor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="91"/>
        <source>Animate time series</source>
        <translation>Animar serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="93"/>
        <source>Annual amplitude</source>
        <translation>Amplitud anual</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="94"/>
        <source>Annual amplitude (mm)</source>
        <translation>Amplitud anual (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="95"/>
        <source>Annual amplitude standard deviation (mm)</source>
        <translation>Desviación estándar de la amplitud anual (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="96"/>
        <source>Annual cosine</source>
        <translation>Coseno anual</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="97"/>
        <source>Annual sine</source>
        <translation>Seno anual</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="98"/>
        <source>Annual term</source>
        <translation>Término anual</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="99"/>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="100"/>
        <source>Apparent displacement caused by the troposphere according to the maps in the folder GACOS.</source>
        <translation>Desplazamiento aparente causado por la troposfera según los mapas de la carpeta GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="101"/>
        <source>Apply the mask</source>
        <translation>Aplicar la máscara</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="102"/>
        <source>Arabia</source>
        <translation>Arabia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="103"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="105"/>
        <source>Area of interest: extent</source>
        <translation>Área de interés: extensión</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="106"/>
        <source>Area of interest: polygons</source>
        <translation>Área de interés: polígonos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="107"/>
        <source>Area to keep</source>
        <translation>Área que conservar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="108"/>
        <source>Areas to keep</source>
        <translation>Áreas que conservar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="109"/>
        <source>Areas to mask</source>
        <translation>Áreas que enmascarar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="110"/>
        <source>Arrays are processed in row blocks that fit in this budget. The result does not depend on it.</source>
        <translation>Las matrices se procesan en bloques de filas que caben en este límite. El resultado no depende de él.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="111"/>
        <source>Articulation: one epoch holds two parts</source>
        <translation>Articulación: una época une dos partes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="112"/>
        <source>As LiCSAlert, without at least one</source>
        <translation>Como LiCSAlert, sin al menos una</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="113"/>
        <source>As inverted</source>
        <translation>Tal como se invirtió</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="114"/>
        <source>As inverted (cum.h5), if there is any</source>
        <translation>Tal como se invirtió (cum.h5), si existe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="115"/>
        <source>Ask the portal again</source>
        <translation>Volver a consultar el portal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="116"/>
        <source>Attempts per file</source>
        <translation>Intentos por archivo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="117"/>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="118"/>
        <source>Average blocks of this many by this many pixels of the wrapped phase before it is unwrapped; a block is used where at least 80 % of its pixels are. 1 keeps full resolution.</source>
        <translation>Promedia bloques de este número de píxeles por lado de la fase enrollada antes de desenrollarla; un bloque se usa donde al menos el 80 % de sus píxeles lo son. 1 conserva la resolución completa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="119"/>
        <source>Average blocks of this many by this many pixels; a block is kept where at least half of its pixels are valid. 1 keeps full resolution.</source>
        <translation>Promedia bloques de este número de píxeles por lado; un bloque se conserva donde al menos la mitad de sus píxeles son válidos. 1 conserva la resolución completa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="120"/>
        <source>Average coherence (0 to 1)</source>
        <translation>Coherencia media (0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="121"/>
        <source>Average coherence threshold</source>
        <translation>Umbral de coherencia media</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="122"/>
        <source>Back to the reference of the file</source>
        <translation>Volver a la referencia del archivo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="123"/>
        <source>Band of ±1σ</source>
        <translation>Banda de ±1σ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="124"/>
        <source>Baseline (m)</source>
        <translation>Línea de base (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="126"/>
        <source>Before anything is nullified: where the loops leave no doubt that an interferogram is off by one cycle at a pixel, take the cycle away from it, for this time series. The stack stays as it is. Not with compatible numbers.</source>
        <translation>Antes de anular nada: donde los bucles no dejan duda de que un interferograma está desviado en un ciclo en un píxel, le quita el ciclo, para esta serie temporal. La pila queda como está. No con números compatibles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="127"/>
        <source>Best agreement of the runs</source>
        <translation>Mejor concordancia de las ejecuciones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="128"/>
        <source>Between every two dates</source>
        <translation>Entre cada dos fechas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="129"/>
        <source>Between neighbouring dates</source>
        <translation>Entre fechas consecutivas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="130"/>
        <source>Bilinear (LiCSAlert)</source>
        <translation>Bilineal (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="131"/>
        <source>Bilinear is smooth; at a jump of whole cycles it makes values in between, one pixel wide. Nearest neighbour keeps every value, and moves it by up to half a pixel. Products on the right grid are copied in any case.</source>
        <translation>Bilineal es suave; en un salto de ciclos enteros crea valores intermedios, de un píxel de ancho. El vecino más próximo conserva cada valor y lo desplaza hasta medio píxel. Los productos que ya están en la cuadrícula correcta se copian en todo caso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="132"/>
        <source>Bilinear surface</source>
        <translation>Superficie bilineal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="133"/>
        <source>Blame the worst interferogram of</source>
        <translation>Atribuir el error al peor interferograma de</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="134"/>
        <source>Block size</source>
        <translation>Tamaño de bloque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="135"/>
        <source>Bootstrap resamples</source>
        <translation>Remuestreos bootstrap</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="136"/>
        <source>Both are always computed. cumulative: root mean square, over the image, of the displacement that the sources do not explain. window: the largest root mean square in a window relative to the mean over the windows, which points at small areas. loudest: on each date the one that is farther from its trend.</source>
        <translation>Ambos se calculan siempre. cumulative: raíz cuadrática media, en la imagen, del desplazamiento que las fuentes no explican. window: la mayor raíz cuadrática media en una ventana relativa a la media de las ventanas, que señala áreas pequeñas. loudest: en cada fecha, el que está más alejado de su tendencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="138"/>
        <source>Box in degrees left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Recuadro en grados excluido del ajuste, como un área que se deforma. No establecido: ninguno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="139"/>
        <source>Box in degrees that the ramp and the trend with height are fitted to. Not set: all.</source>
        <translation>Recuadro en grados en el que se ajustan la rampa y la tendencia con la altura. No establecido: todo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="140"/>
        <source>Box to keep, west, east, south, north. The pixels whose centres are nearest to its edges are included.</source>
        <translation>Recuadro que conservar: oeste, este, sur, norte. Se incluyen los píxeles cuyos centros están más cerca de sus bordes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="141"/>
        <source>Bridge: one pair holds two parts</source>
        <translation>Puente: un par une dos partes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="142"/>
        <source>Bridges: {before} → {after}.</source>
        <translation>Puentes: {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="143"/>
        <source>Brings back {count}: {pairs}; the loops judge them anew.</source>
        <translation>Recupera {count}: {pairs}; los bucles los juzgan de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="144"/>
        <source>Brings unwrapped interferograms of other producers to the form of LiCSAR, which &apos;Prepare stack&apos; (02) and the whole chain read. In: a folder with products of HyP3, ARIA or NISAR (GUNW), or with own GeoTIFFs and a table that describes them. Out: a work folder with GEOC/ (phase in rad, positive away from the satellite; coherence; direction to the satellite, height), on one grid in degrees.

Sign, unit, reference date and geometry of each format are heeded: phase of ARIA, which counts from the later to the earlier date, is turned. For own GeoTIFFs the table or the dialog has to say sign, unit and wavelength; nothing is assumed. ARIA and NISAR bring no heights: choose a raster of heights, so that the direction is right on mountains and later stages have them.

References: Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013; https://hyp3-docs.asf.alaska.edu</source>
        <translation>Lleva interferogramas desenrollados de otros productores a la forma de LiCSAR, que leen 'Preparar pila' (02) y toda la cadena. Entrada: una carpeta con productos de HyP3, ARIA o NISAR (GUNW), o con GeoTIFF propios y una tabla que los describe. Salida: una carpeta de trabajo con GEOC/ (fase en rad, positiva alejándose del satélite; coherencia; dirección hacia el satélite, altura), sobre una sola cuadrícula en grados.

Se tienen en cuenta el signo, la unidad, la fecha de referencia y la geometría de cada formato: la fase de ARIA, que cuenta de la fecha posterior a la anterior, se invierte. Para GeoTIFF propios, la tabla o el diálogo debe indicar signo, unidad y longitud de onda; no se supone nada. ARIA y NISAR no traen alturas: elija un ráster de alturas, para que la dirección sea correcta en las montañas y las etapas posteriores dispongan de ellas.

Referencias: Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013; https://hyp3-docs.asf.alaska.edu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="146"/>
        <source>By coherence</source>
        <translation>Por coherencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="147"/>
        <source>By hand (12)</source>
        <translation>A mano (12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="149"/>
        <source>Call the axes of the Zarr store y and x</source>
        <translation>Llamar y, x a los ejes del almacén Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="151"/>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="153"/>
        <source>Caribbean</source>
        <translation>Caribe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="154"/>
        <source>Catalogue of earthquakes</source>
        <translation>Catálogo de terremotos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="155"/>
        <source>Catalogue of earthquakes (USGS, ISC, FDSN)</source>
        <translation>Catálogo de terremotos (USGS, ISC, FDSN)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="156"/>
        <source>Centimetres</source>
        <translation>Centímetros</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="157"/>
        <source>Change between the two dates as a layer</source>
        <translation>Cambio entre las dos fechas como capa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="158"/>
        <source>Change in known deformation (sigma)</source>
        <translation>Cambio de la deformación conocida (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="159"/>
        <source>Change reference</source>
        <translation>Cambiar referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="160"/>
        <source>Change {first} to {second} (mm, + towards satellite)</source>
        <translation>Cambio de {first} a {second} (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="161"/>
        <source>Check installation</source>
        <translation>Comprobar instalación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="162"/>
        <source>Choice of the number of components</source>
        <translation>Elección del número de componentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="163"/>
        <source>Choose a datacube or time series of the project, or a folder (TS_… or GEOCml…), with 'Network'.</source>
        <translation>Elija un cubo de datos o una serie temporal del proyecto, o una carpeta (TS_… o GEOCml…), con 'Red'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="166"/>
        <source>Choose two dates in the chart: drag for one, hold Shift and drag for the other.</source>
        <translation>Elija dos fechas en el gráfico: arrastre para una, mantenga pulsada Mayús y arrastre para la otra.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="168"/>
        <source>Choose unrest detections of the project with &apos;Detections&apos;, or run &apos;Detect unrest&apos;.</source>
        <translation>Elija detecciones de unrest del proyecto con 'Detecciones', o ejecute 'Detectar unrest'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="169"/>
        <source>Chooses the area that all displacements are relative to. In: a stack and its time-series folder. Out: the reference window and a report on how robust the network is.

Square tiles of about 5 km are scored by data coverage, coherence, component size and smooth terrain; among the best the one nearest to the wanted position is taken. Move the wanted position away from the deformation you study.</source>
        <translation>Elige el área a la que se refieren todos los desplazamientos. Entrada: una pila y la carpeta de su serie temporal. Salida: la ventana de referencia y un informe sobre la robustez de la red.

Se puntúan teselas cuadradas de unos 5 km según la cobertura de datos, la coherencia, el tamaño de las componentes y la suavidad del terreno; entre las mejores se toma la más cercana a la posición deseada. Aleje la posición deseada de la deformación que estudia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="170"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="171"/>
        <source>Click a line or a row to look at a pair; tick pairs to see what the network would be without.</source>
        <translation>Haga clic en una línea o una fila para ver un par; marque pares para ver cómo sería la red sin ellos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="172"/>
        <source>Click a pixel to see why it is masked or kept.</source>
        <translation>Haga clic en un píxel para ver por qué se enmascara o conserva.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="173"/>
        <source>Click circles ({radius} m)</source>
        <translation>Clic para círculos ({radius} m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="174"/>
        <source>Click points</source>
        <translation>Marcar puntos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="175"/>
        <source>Click the map</source>
        <translation>Haga clic en el mapa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="176"/>
        <source>Click the map to see how the ground moved there.</source>
        <translation>Haga clic en el mapa para ver cómo se movió allí el terreno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="177"/>
        <source>Click the name of a source (▦) for its map, a date for what no source explains on it.</source>
        <translation>Haga clic en el nombre de una fuente (▦) para ver su mapa, o en una fecha para ver lo que ninguna fuente explica en ella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="178"/>
        <source>Click the reference</source>
        <translation>Marcar la referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="181"/>
        <source>Closure limit per pixel</source>
        <translation>Límite de cierre por píxel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="182"/>
        <source>Cloud-optimised</source>
        <translation>Optimizado para la nube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="183"/>
        <source>Coherence</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="185"/>
        <source>Coherence of 12-day pairs (0 to 1)</source>
        <translation>Coherencia de los pares de 12 días (0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="186"/>
        <source>Coherence of 24-day pairs (0 to 1)</source>
        <translation>Coherencia de los pares de 24 días (0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="187"/>
        <source>Coherence threshold per pair</source>
        <translation>Umbral de coherencia por par</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="190"/>
        <source>Colour by</source>
        <translation>Colorear por</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="191"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="192"/>
        <source>Common reference</source>
        <translation>Referencia común</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="193"/>
        <source>Compare the number of runs of gaps (n_gap_merged) with the maximum, instead of the number of gaps.</source>
        <translation>Compara con el máximo el número de rachas de huecos (n_gap_merged), en lugar del número de huecos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="194"/>
        <source>Compare with GNSS</source>
        <translation>Comparar con GNSS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="195"/>
        <source>Compare with a GNSS station…</source>
        <translation>Comparar con una estación GNSS…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="196"/>
        <source>Complete pixels only</source>
        <translation>Solo píxeles completos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="197"/>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="198"/>
        <source>Compression level</source>
        <translation>Nivel de compresión</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="200"/>
        <source>Connected subsets: {before} → {after} (of {sizes} epochs).</source>
        <translation>Subconjuntos conectados: {before} → {after} (de {sizes} épocas).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="201"/>
        <source>Connection or reference (120)</source>
        <translation>Conexión o referencia (120)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="202"/>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="203"/>
        <source>Consistency threshold</source>
        <translation>Umbral de consistencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="204"/>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="206"/>
        <source>Converged runs per number of components that differ only in the random start. They agree much more closely than resampled ones, so mixing both kinds tends to split sources.</source>
        <translation>Ejecuciones convergidas por número de componentes que solo difieren en el inicio aleatorio. Concuerdan mucho más que las remuestreadas, por lo que mezclar ambos tipos tiende a dividir las fuentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="207"/>
        <source>Converged runs per number of components, each on dates drawn with replacement. What is found again in many runs does not depend on a few dates.</source>
        <translation>Ejecuciones convergidas por número de componentes, cada una con fechas sorteadas con repetición. Lo que reaparece en muchas ejecuciones no depende de unas pocas fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="208"/>
        <source>Converts the unwrapped interferograms and coherences of a LiCSAR folder (GEOC) to a stack on one grid. In: GeoTIFFs of unwrapped phase (rad, positive away from the satellite) and coherence, unit vectors, height. Out: a stack folder (GEOCml…) in the format of LiCSBAS.

Multilooking averages n by n pixels: 1 keeps the full resolution of about 100 m, larger numbers make a smaller, smoother stack. Pairs that cannot be read are listed with the reason in the log and in no_unw_list.txt.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Convierte los interferogramas desenrollados y las coherencias de una carpeta LiCSAR (GEOC) en una pila sobre una sola cuadrícula. Entrada: GeoTIFF de fase desenrollada (rad, positiva alejándose del satélite) y coherencia, vectores unitarios, altura. Salida: una carpeta de pila (GEOCml…) en el formato de LiCSBAS.

El multilook promedia n por n píxeles: 1 conserva la resolución completa de unos 100 m, los números mayores dan una pila más pequeña y suave. Los pares que no se pueden leer se enumeran con el motivo en el registro y en no_unw_list.txt.

Referencia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="209"/>
        <source>Copy the datacubes into the catalogue</source>
        <translation>Copiar los cubos de datos al catálogo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="210"/>
        <source>Correct unwrapping errors</source>
        <translation>Corregir errores de desenrollado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="211"/>
        <source>Corrected interferograms (count)</source>
        <translation>Interferogramas corregidos (número)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="212"/>
        <source>Corrected share (0 to 1)</source>
        <translation>Proporción corregida (0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="213"/>
        <source>Count adjacent gaps once</source>
        <translation>Contar una vez los huecos contiguos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="214"/>
        <source>Count epochs that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Cuenta como fuertemente conectadas las épocas que por sí solas unen dos partes de la red. Esto solo cambia el informe de la red.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="215"/>
        <source>Count interferograms that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Cuenta como fuertemente conectados los interferogramas que por sí solos unen dos partes de la red. Esto solo cambia el informe de la red.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="217"/>
        <source>Coverage (0 to 1)</source>
        <translation>Cobertura (0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="218"/>
        <source>Coverage and coherence of each pair</source>
        <translation>Cobertura y coherencia de cada par</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="220"/>
        <source>Coverage of the datacube</source>
        <translation>Cobertura del cubo de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="221"/>
        <source>Coverage or coherence (11)</source>
        <translation>Cobertura o coherencia (11)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="223"/>
        <source>Create sample frame</source>
        <translation>Crear frame de ejemplo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="224"/>
        <source>Creator</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="225"/>
        <source>Cube to alert</source>
        <translation>Del cubo a la alerta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="226"/>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="227"/>
        <source>Cuts an area of interest out of all rasters of a stack. In: a stack and an extent or polygons in any coordinate system. Out: a smaller stack.

The pixels nearest to the edges of the extent are included. With polygons, pixels outside are blanked and the stack is cut to the box around them. A smaller area makes all later stages faster and lets the reference be chosen near what you look at.</source>
        <translation>Recorta un área de interés de todos los rásteres de una pila. Entrada: una pila y una extensión o polígonos en cualquier sistema de coordenadas. Salida: una pila más pequeña.

Se incluyen los píxeles más cercanos a los bordes de la extensión. Con polígonos, los píxeles exteriores quedan en blanco y la pila se recorta al recuadro que los rodea. Un área menor acelera todas las etapas posteriores y permite elegir la referencia cerca de lo que se observa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="233"/>
        <source>Dates after the baseline</source>
        <translation>Fechas posteriores al periodo de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="234"/>
        <source>Dates and differences</source>
        <translation>Fechas y diferencias</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="235"/>
        <source>Dates not to span</source>
        <translation>Fechas que no se deben abarcar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="236"/>
        <source>Dates of earthquakes or other steps, separated by commas</source>
        <translation>Fechas de terremotos u otros saltos, separadas por comas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="237"/>
        <source>Dates of steps</source>
        <translation>Fechas de los saltos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="238"/>
        <source>Dates of steps are written yyyy-mm-dd, such as 2021-03-15.</source>
        <translation>Los saltos se escriben como yyyy-mm-dd, p. ej. 2021-03-15.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="239"/>
        <source>Dates of sudden offsets such as earthquakes, separated by commas; an epoch of the same date is after it.</source>
        <translation>Fechas de saltos repentinos como terremotos, separadas por comas; una época de la misma fecha es posterior al salto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="240"/>
        <source>Dates per second</source>
        <translation>Fechas por segundo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="241"/>
        <source>Dates such as 20200601, and pairs such as 20200601_20210601 for the displacement between two dates, separated by commas. For a date without epoch the nearest one is taken.</source>
        <translation>Fechas como 20200601 y pares como 20200601_20210601 para el desplazamiento entre dos fechas, separados por comas. Para una fecha sin época se toma la más cercana.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="242"/>
        <source>Dates to learn from</source>
        <translation>Fechas de las que aprender</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="243"/>
        <source>Day of the annual maximum (1 January is 0)</source>
        <translation>Día del máximo anual (el 1 de enero es 0)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="244"/>
        <source>Day of the first semi-annual maximum (1 January is 0)</source>
        <translation>Día del primer máximo semestral (el 1 de enero es 0)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="245"/>
        <source>Day of the year of the annual maximum</source>
        <translation>Día del año del máximo anual</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="246"/>
        <source>Day of the year of the first semi-annual maximum</source>
        <translation>Día del año del primer máximo semestral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="247"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="248"/>
        <source>Days around an epoch</source>
        <translation>Días en torno a una época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="249"/>
        <source>Debian and Ubuntu: sudo apt install {debian}. Other distributions have packages of similar names, conda: conda install -c conda-forge {packages}</source>
        <translation>Debian y Ubuntu: sudo apt install {debian}. Otras distribuciones tienen paquetes de nombres similares; conda: conda install -c conda-forge {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="250"/>
        <source>Decompose velocity</source>
        <translation>Descomponer velocidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="251"/>
        <source>Decorrelation in winter</source>
        <translation>Decorrelación en invierno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="254"/>
        <source>Defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="255"/>
        <source>Deformation model</source>
        <translation>Modelo de deformación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="256"/>
        <source>Detections</source>
        <translation>Detecciones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="257"/>
        <source>Differences to the first place</source>
        <translation>Diferencias respecto al primer lugar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="258"/>
        <source>Displacement</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="259"/>
        <source>Displacement (mm)
+ towards satellite</source>
        <translation>Desplazamiento (mm)
+ hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="262"/>
        <source>Displacement and velocity are always masked with the noise mask of stage 15; this masks all other layers too, except the mask itself and linear_velocity_unmasked.</source>
        <translation>El desplazamiento y la velocidad siempre se enmascaran con la máscara de ruido de la etapa 15; esto enmascara también todas las demás capas, excepto la propia máscara y linear_velocity_unmasked.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="263"/>
        <source>Displacement and velocity are relative to the median of the pixels with their centre in this box that have a value on every epoch and a mean coherence above 0.6. Empty: the reference pixel of stage 16.</source>
        <translation>El desplazamiento y la velocidad son relativos a la mediana de los píxeles con el centro en este recuadro que tienen valor en todas las épocas y una coherencia media superior a 0.6. Vacío: el píxel de referencia de la etapa 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="264"/>
        <source>Displacement and velocity become 0 at the pixels around this point.</source>
        <translation>El desplazamiento y la velocidad pasan a ser 0 en los píxeles en torno a este punto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="266"/>
        <source>Displacement at the first epoch on the robust line (mm)</source>
        <translation>Desplazamiento en la primera época, recta robusta (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="267"/>
        <source>Displacement becomes 0 on this date.</source>
        <translation>El desplazamiento pasa a ser 0 en esta fecha.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="268"/>
        <source>Displacement from {first} to {last} (mm, + towards satellite)</source>
        <translation>Desplazamiento del {first} al {last} (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="270"/>
        <source>Displacement minus reconstruction (mm, + towards satellite)</source>
        <translation>Desplazamiento menos reconstrucción (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="271"/>
        <source>Displacement on {last} (mm, + towards satellite)</source>
        <translation>Desplazamiento el {last} (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="272"/>
        <source>Displacement per metre of baseline, from DEM errors (mm/m)</source>
        <translation>Desplazamiento por metro de línea de base, error del DEM (mm/m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="273"/>
        <source>Displacement since the first date</source>
        <translation>Desplazamiento desde la primera fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="274"/>
        <source>Displacement without filter</source>
        <translation>Desplazamiento sin filtro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="275"/>
        <source>Distance along the line (km)</source>
        <translation>Distancia a lo largo de la línea (km)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="277"/>
        <source>Do as the original where it is known to be wrong: learn also from the first image after the baseline; leave out pixels that are missing on any date, also a later one, before the resolution is reduced; call the source that follows time best deformation and the one that follows height best topographic, however weakly, and none topographic if both are the same; let the residual in windows be 0 on the first date.</source>
        <translation>Actúa como el original donde se sabe que es incorrecto: aprende también de la primera imagen posterior al periodo de referencia; omite los píxeles que faltan en alguna fecha, también en una posterior, antes de reducir la resolución; llama de deformación a la fuente que mejor sigue el tiempo y topográfica a la que mejor sigue la altura, por débil que sea, y a ninguna topográfica si ambas son la misma; deja que el residuo en ventanas sea 0 en la primera fecha.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="278"/>
        <source>Do not filter</source>
        <translation>No filtrar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="279"/>
        <source>Do not look for epochs that alone hold two parts of the network together. This changes the network report only.</source>
        <translation>No busca épocas que por sí solas unan dos partes de la red. Esto solo cambia el informe de la red.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="280"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="281"/>
        <source>Done without {count} pairs: {path}</source>
        <translation>Hecho sin {count} pares: {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="282"/>
        <source>Double click to rename, Delete to remove</source>
        <translation>Doble clic para cambiar el nombre, Supr para eliminar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="283"/>
        <source>Doubled after every attempt. Where a busy server says how long to wait, that counts.</source>
        <translation>Se duplica tras cada intento. Si un servidor ocupado indica cuánto esperar, rige lo que indica.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="284"/>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="285"/>
        <source>Download AlignSAR sample</source>
        <translation>Descargar ejemplo de AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="288"/>
        <source>Downloads the interferograms of a LiCSAR frame from the COMET portal. In: a frame ID, or an area of interest, whose frame is looked for on the portal; dates. Out: a work folder with GEOC/ (unwrapped phase in rad, positive away from the satellite; coherence; geometry), and if wanted GACOS/ (delay in rad) and GEOC.MLI/ (intensity).

Run it again after an interruption, or to get what was published since: only what is new, changed or missing is fetched. A file has its name only when it is complete, and a good file is never lost. The report tells what was fetched, what was there already, what is not published, and what failed; download.json lists every file. Proxy and certificates are those set in QGIS.

Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</source>
        <translation>Descarga los interferogramas de un frame LiCSAR del portal COMET. Entrada: un ID de frame, o un área de interés, cuyo frame se busca en el portal; fechas. Salida: una carpeta de trabajo con GEOC/ (fase desenrollada en rad, positiva alejándose del satélite; coherencia; geometría) y, si se desea, GACOS/ (retardo en rad) y GEOC.MLI/ (intensidad).

Ejecútelo de nuevo tras una interrupción, o para obtener lo publicado desde entonces: solo se descarga lo nuevo, cambiado o ausente. Un archivo lleva su nombre solo cuando está completo, y un archivo bueno no se pierde nunca. El informe indica qué se descargó, qué ya estaba presente, qué no está publicado y qué falló; download.json enumera todos los archivos. El proxy y los certificados son los establecidos en QGIS.

Referencia: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="289"/>
        <source>Downloads the published AlignSAR time-series sample of Campi Flegrei and shows it. Out: a folder with preview rasters (velocity in mm/yr, positive towards the satellite; coherence 0 to 1; residual RMS and spatio-temporal consistency in mm), the coverage polygon, the list of Sentinel-1 scenes as a table, and the datacube (NetCDF), which &apos;Load datacube&apos; puts on the map.

The datacube is large; empty its address to leave it out. Running again resumes.</source>
        <translation>Descarga el ejemplo publicado de serie temporal AlignSAR de Campi Flegrei y lo muestra. Salida: una carpeta con rásteres de vista previa (velocidad en mm/yr, positiva hacia el satélite; coherencia de 0 a 1; RMS de los residuos y consistencia espaciotemporal en mm), el polígono de cobertura, la lista de escenas Sentinel-1 como tabla y el cubo de datos (NetCDF), que 'Cargar cubo de datos' pone en el mapa.

El cubo de datos es grande; vacíe su dirección para omitirlo. Al ejecutar de nuevo se reanuda la descarga.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="290"/>
        <source>Draw a profile line</source>
        <translation>Dibujar una línea de perfil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="291"/>
        <source>Draw an area</source>
        <translation>Dibujar un área</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="292"/>
        <source>Draw each epoch before the filter, what was removed, and after it, in 16filt_cum/. This takes minutes.</source>
        <translation>Dibuja cada época antes del filtro, lo que se eliminó y después del filtro, en 16filt_cum/. Tarda unos minutos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="293"/>
        <source>Draw mask_ts.png with the velocity, the mask and every criterion.</source>
        <translation>Dibuja mask_ts.png con la velocidad, la máscara y todos los criterios.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="294"/>
        <source>Draw mask_ts_masked.png too, where every panel shows only the pixels that are kept.</source>
        <translation>Dibuja también mask_ts_masked.png, donde cada panel muestra solo los píxeles que se conservan.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="295"/>
        <source>Draw the alert figure also as it was on each date after the baseline.</source>
        <translation>Dibuja la figura de alerta también como era en cada fecha posterior al periodo de referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="296"/>
        <source>Draw the figures and the report.</source>
        <translation>Dibuja las figuras y el informe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="297"/>
        <source>Draw the pairs that would close gaps, stand beside bridges, or close loops.</source>
        <translation>Dibuja los pares que cerrarían huecos, reforzarían puentes o cerrarían bucles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="298"/>
        <source>Draw the reference area</source>
        <translation>Dibujar el área de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="299"/>
        <source>Draw the results, the increments and the residuals as PNG files; LiCSBAS draws them unless told --nopngs.</source>
        <translation>Dibuja los resultados, los incrementos y los residuos como archivos PNG; LiCSBAS los dibuja salvo con --nopngs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="300"/>
        <source>Draw what would mend it</source>
        <translation>Dibujar lo que la repararía</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="301"/>
        <source>Draws the displacement of a datacube at every date as an animation for talks and web pages. In: a datacube. Out: an animated GIF, or an MP4 film where the program ffmpeg is installed; each picture has its date, a scale, the reference, and a legend in mm, red towards the satellite.

GIF files grow with the size and the number of dates; a period or a smaller size keeps them small.</source>
        <translation>Dibuja el desplazamiento de un cubo de datos en cada fecha como animación para presentaciones y páginas web. Entrada: un cubo de datos. Salida: un GIF animado, o una película MP4 donde está instalado el programa ffmpeg; cada imagen tiene su fecha, una escala, la referencia y una leyenda en mm, rojo hacia el satélite.

Los archivos GIF crecen con el tamaño y el número de fechas; un periodo o un tamaño menor los mantiene pequeños.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="302"/>
        <source>Draws the network of interferograms, tells what is weak in it, and which pairs would mend it. In: a time-series folder of stage 11 or later, also of LiCSBAS, or a folder of interferograms. Out: a baseline–time plot with the pairs that are kept and those that each rule rejected, and the number of pairs that span each interval; tables of findings, pairs, epochs and loops.

Findings, the gravest first: gaps that no pair spans, unconnected subsets, bridges (pairs whose loss splits the network), epochs with a single pair, articulation epochs, and pairs in no loop, whose unwrapping errors cannot be found. For each the best rejected pair to bring back and the shortest pair to form are named.

Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792</source>
        <translation>Dibuja la red de interferogramas e indica qué es débil en ella y qué pares la repararían. Entrada: la carpeta de una serie temporal de la etapa 11 o posterior, también de LiCSBAS, o una carpeta de interferogramas. Salida: un gráfico de línea de base y tiempo con los pares conservados y los que rechazó cada regla, y el número de pares que abarcan cada intervalo; tablas de hallazgos, pares, épocas y bucles.

Hallazgos, los más graves primero: huecos que ningún par abarca, subconjuntos no conectados, puentes (pares cuya pérdida divide la red), épocas con un solo par, épocas de articulación y pares en ningún bucle, cuyos errores de desenrollado no se pueden encontrar. Para cada uno se indican el mejor par rechazado que recuperar y el par más corto que formar.

Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="303"/>
        <source>Drop every value that takes part in no complete loop of three interferograms at its pixel, and the interferograms that stage 12 found in no loop at all.</source>
        <translation>Descarta todo valor que no participa en ningún bucle completo de tres interferogramas en su píxel, y los interferogramas que la etapa 12 no encontró en ningún bucle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="304"/>
        <source>Drop values outside loops</source>
        <translation>Descartar valores fuera de bucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="305"/>
        <source>Drops {count}: {pairs}.</source>
        <translation>Descarta {count}: {pairs}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="306"/>
        <source>E-mail of the creator</source>
        <translation>Correo electrónico del autor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="307"/>
        <source>Each epoch also forms an interferogram with the one about a year later.</source>
        <translation>Cada época forma también un interferograma con la de aproximadamente un año después.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="308"/>
        <source>Each epoch forms interferograms with this many of the epochs that follow.</source>
        <translation>Cada época forma interferogramas con este número de épocas siguientes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="310"/>
        <source>Earlier epochs are left out.</source>
        <translation>Se omiten las épocas anteriores.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="311"/>
        <source>Earthquakes as steps</source>
        <translation>Terremotos como saltos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="312"/>
        <source>Earthquakes of a catalogue as steps…</source>
        <translation>Terremotos de un catálogo como saltos…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="314"/>
        <source>East velocity (mm/yr, + to the east)</source>
        <translation>Velocidad este (mm/yr, + hacia el este)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="315"/>
        <source>East velocity standard deviation (mm/yr)</source>
        <translation>Desviación estándar de la velocidad este (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="316"/>
        <source>Empty: left out.</source>
        <translation>Vacío: se omite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="318"/>
        <source>End of the baseline</source>
        <translation>Fin del periodo de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="319"/>
        <source>End of the baseline (yyyymmdd)</source>
        <translation>Fin del periodo de referencia (yyyymmdd)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="325"/>
        <source>Epoch on which displacement is 0. A pixel without a value on that date is left out. Empty: the first epoch, which costs no pixel.</source>
        <translation>Época en la que el desplazamiento es 0. Un píxel sin valor en esa fecha se omite. Vacío: la primera época, que no cuesta ningún píxel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="326"/>
        <source>Epoch with a single pair</source>
        <translation>Época con un solo par</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="328"/>
        <source>Epochs far from the rest weigh less, such as those with strong atmosphere (Huber&apos;s M-estimate).</source>
        <translation>Las épocas muy alejadas del resto pesan menos, como las de atmósfera fuerte (estimador M de Huber).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="329"/>
        <source>Epochs that lose their last pair: {epochs}.</source>
        <translation>Épocas que pierden su último par: {epochs}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="330"/>
        <source>Equal weights</source>
        <translation>Pesos iguales</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="331"/>
        <source>Estimate the phase per metre of height and subtract it before unwrapping; it is put back afterwards. Not together with GACOS.</source>
        <translation>Estima la fase por metro de altura y la resta antes de desenrollar; después se restituye. No junto con GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="332"/>
        <source>Estimates how certain the velocity is and how consistent each pixel is with its neighbours. In: a time-series folder after stage 13. Out: velocity standard deviation from bootstrap resamples of the epochs (mm/yr), spatio-temporal consistency (mm), merged gap count; if wanted, a robust velocity (mm/yr) that single wrong epochs cannot draw away.

References: Efron and Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; Hanssen et al. (2008), spatio-temporal consistency; Fischler and Bolles (1981), https://doi.org/10.1145/358669.358692 (robust velocity)</source>
        <translation>Estima cuán segura es la velocidad y cuán consistente es cada píxel con sus vecinos. Entrada: la carpeta de una serie temporal tras la etapa 13. Salida: desviación estándar de la velocidad a partir de remuestreos bootstrap de las épocas (mm/yr), consistencia espaciotemporal (mm), recuento de huecos fusionados; si se desea, una velocidad robusta (mm/yr) que épocas erróneas sueltas no pueden desviar.

Referencias: Efron y Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; Hanssen et al. (2008), consistencia espaciotemporal; Fischler y Bolles (1981), https://doi.org/10.1145/358669.358692 (velocidad robusta)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="333"/>
        <source>Eurasia</source>
        <translation>Eurasia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="334"/>
        <source>Every loop beside a failing one (as LiCSBAS)</source>
        <translation>Cada bucle contiguo a uno que falla (como LiCSBAS)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="335"/>
        <source>Every velocity is taken relative to its mean around this point, so that all have the same reference.</source>
        <translation>Toda velocidad se toma relativa a su media en torno a este punto, para que todas tengan la misma referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="337"/>
        <source>Examine its network</source>
        <translation>Examinar su red</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="338"/>
        <source>Examine network of interferograms</source>
        <translation>Examinar red de interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="339"/>
        <source>Excluded extent</source>
        <translation>Extensión excluida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="340"/>
        <source>Excluded range</source>
        <translation>Rango de píxeles excluido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="341"/>
        <source>Explore its time series</source>
        <translation>Explorar su serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="342"/>
        <source>Explore time series</source>
        <translation>Explorar series temporales</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="343"/>
        <source>Exponential decay</source>
        <translation>Decaimiento exponencial</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="344"/>
        <source>Export KMZ</source>
        <translation>Exportar KMZ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="345"/>
        <source>Export STAC catalogue</source>
        <translation>Exportar catálogo STAC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="346"/>
        <source>Export batch file</source>
        <translation>Exportar archivo por lotes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="347"/>
        <source>Export datacube</source>
        <translation>Exportar cubo de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="348"/>
        <source>Export dated rasters</source>
        <translation>Exportar rásteres con fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="349"/>
        <source>Export points</source>
        <translation>Exportar puntos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="350"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="351"/>
        <source>Extract epochs</source>
        <translation>Extraer épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="352"/>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="353"/>
        <source>Fate</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="354"/>
        <source>Fetch what is new of frames that the table names by ID. Off: only what has been downloaded is processed.</source>
        <translation>Descarga lo nuevo de los frames que la tabla nombra por ID. Desactivado: solo se procesa lo ya descargado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="355"/>
        <source>Fewest components</source>
        <translation>Mínimo de componentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="359"/>
        <source>File of frames</source>
        <translation>Archivo de frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="360"/>
        <source>File of pixel ranges to mask</source>
        <translation>Archivo de rangos de píxeles que enmascarar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="361"/>
        <source>File of polygons to keep</source>
        <translation>Archivo de polígonos que conservar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="362"/>
        <source>File of polygons to mask</source>
        <translation>Archivo de polígonos que enmascarar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="365"/>
        <source>Files already there</source>
        <translation>Archivos ya presentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="366"/>
        <source>Files fetched</source>
        <translation>Archivos descargados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="367"/>
        <source>Files fetched at the same time. More is not always faster, and servers may refuse many.</source>
        <translation>Archivos que se descargan al mismo tiempo. Más no siempre es más rápido, y los servidores pueden rechazar muchos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="368"/>
        <source>Files not published</source>
        <translation>Archivos no publicados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="369"/>
        <source>Files that failed</source>
        <translation>Archivos fallidos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="370"/>
        <source>Fill holes in delay maps</source>
        <translation>Rellenar agujeros de los mapas de retardo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="371"/>
        <source>Fill missing samples</source>
        <translation>Rellenar muestras ausentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="372"/>
        <source>Fill pixels without delay from the mean of their neighbours, in one pass. Useful along coasts, where the maps have single missing pixels.</source>
        <translation>Rellena los píxeles sin retardo con la media de sus vecinos, en una pasada. Útil en las costas, donde a los mapas les faltan píxeles sueltos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="373"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="374"/>
        <source>Filter and unwrap the wrapped interferograms (stage 02to05) instead of taking the unwrapped ones (stages 02 and 03). Needs their wrapped phase and the Python package snaphu.</source>
        <translation>Filtra y desenrolla los interferogramas enrollados (etapa 02to05) en lugar de tomar los desenrollados (etapas 02 y 03). Necesita su fase enrollada y el paquete de Python snaphu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="375"/>
        <source>Filter with all pixels, also those that &apos;Mask noise&apos; (stage 15) rejected.</source>
        <translation>Filtra con todos los píxeles, también los que rechazó 'Enmascarar ruido' (etapa 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="376"/>
        <source>Filtered</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="377"/>
        <source>Filtered (cum_filt.h5), if there is any</source>
        <translation>Filtrado (cum_filt.h5), si existe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="378"/>
        <source>Filtered displacement</source>
        <translation>Desplazamiento filtrado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="381"/>
        <source>Filtered velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Velocidad filtrada dentro de la máscara (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="382"/>
        <source>Filtered, if there is any</source>
        <translation>Filtrado, si existe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="384"/>
        <source>Finds unwrapping errors by the phase around triangles of interferograms, which should be zero. In: a stack and its time-series folder. Out: lists of bad pairs, per-pixel loop statistics, coverage and mean coherence.

A pair is rejected when all its triangles close worse than the threshold (rad). Nullification goes further: it sets single pixels of a pair to no-data where the loops blame that pair; the untouched phase is kept beside it as .unw.ori and comes back when the stage runs without nullification.

Reference: Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</source>
        <translation>Encuentra errores de desenrollado mediante la fase a lo largo de triángulos de interferogramas, que debería ser cero. Entrada: una pila y la carpeta de su serie temporal. Salida: listas de pares malos, estadísticas de bucles por píxel, cobertura y coherencia media.

Un par se rechaza cuando todos sus triángulos cierran peor que el umbral (rad). La anulación va más allá: pone sin datos píxeles sueltos de un par donde los bucles atribuyen el error a ese par; la fase original se guarda al lado como .unw.ori y se restaura cuando la etapa se ejecuta sin anulación.

Referencia: Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="385"/>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="386"/>
        <source>First date</source>
        <translation>Primera fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="388"/>
        <source>First pause between attempts</source>
        <translation>Primera pausa entre intentos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="391"/>
        <source>Fit a constant acceleration; the velocity stays the mean over the period.</source>
        <translation>Ajusta una aceleración constante; la velocidad sigue siendo la media del periodo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="392"/>
        <source>Fit a sine of half a year, too.</source>
        <translation>Ajusta también un seno de medio año.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="393"/>
        <source>Fit a sine of one year beside the velocity.</source>
        <translation>Ajusta un seno de un año además de la velocidad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="394"/>
        <source>Fit a sine of one year beside the velocity; its amplitude and the day of its maximum become maps.</source>
        <translation>Ajusta un seno de un año además de la velocidad; su amplitud y el día de su máximo pasan a ser mapas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="395"/>
        <source>Fit extent</source>
        <translation>Extensión del ajuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="396"/>
        <source>Fit range</source>
        <translation>Rango de píxeles del ajuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="397"/>
        <source>Fits the displacement of every pixel over a period of your choice. In: a datacube. Out: a GeoTIFF with the velocity (mm/yr, positive towards the satellite) and its standard deviation (1σ), and bands for an acceleration, annual and semi-annual terms and steps at dates that you ask for, the RMS of the residuals, and the number of epochs.

Add an annual term where the period is not a whole number of years or the ground has seasons, and a step for every earthquake inside the period: both would else end in the velocity. The standard deviations take the epochs as independent.

Bevis and Brown (2014), https://doi.org/10.1007/s00190-013-0685-5</source>
        <translation>Ajusta el desplazamiento de cada píxel en un periodo que usted elija. Entrada: un cubo de datos. Salida: un GeoTIFF con la velocidad (mm/yr, positiva hacia el satélite) y su desviación estándar (1σ), y bandas para la aceleración, los términos anual y semestral y los saltos en fechas que pida, el RMS de los residuos y el número de épocas.

Añada un término anual donde el periodo no es un número entero de años o el terreno tiene estacionalidad, y un salto por cada terremoto dentro del periodo: de otro modo ambos acabarían en la velocidad. Las desviaciones estándar suponen que las épocas son independientes.

Bevis y Brown (2014), https://doi.org/10.1007/s00190-013-0685-5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="400"/>
        <source>Folder for previews</source>
        <translation>Carpeta para vistas previas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="407"/>
        <source>Folder of a time series (TS_…) or stack (GEOCml…)</source>
        <translation>Carpeta de una serie temporal (TS_…) o pila (GEOCml…)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="414"/>
        <source>Folder that holds GEOC, GEOC.MLI and GACOS. Empty: the folder around the time-series folder.</source>
        <translation>Carpeta que contiene GEOC, GEOC.MLI y GACOS. Vacío: la carpeta que contiene la de la serie temporal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="416"/>
        <source>Folder to make or to go on with. What is missing is downloaded into it, and the plugin looks there from then on (Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR).</source>
        <translation>Carpeta que se crea o con la que se continúa. Lo que falta se descarga en ella, y el complemento la consulta desde entonces (Configuración &gt; Opciones &gt; Procesado &gt; Proveedores &gt; AlignSAR).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="420"/>
        <source>Folder with one sub-folder per pair, as downloaded from the LiCSAR portal, or the folder around it.</source>
        <translation>Carpeta con una subcarpeta por par, tal como se descarga del portal LiCSAR, o la carpeta que la contiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="422"/>
        <source>Folder with unpacked HyP3 products, ARIA or NISAR files, or own GeoTIFFs; sub-folders are searched.</source>
        <translation>Carpeta con productos HyP3 descomprimidos, archivos ARIA o NISAR, o GeoTIFF propios; se busca en las subcarpetas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="423"/>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="424"/>
        <source>For a folder of interferograms, read every pixel of it. A time-series folder has them in its lists.</source>
        <translation>Para una carpeta de interferogramas, lee todos sus píxeles. La carpeta de una serie temporal los tiene en sus listas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="425"/>
        <source>For own GeoTIFFs.</source>
        <translation>Para GeoTIFF propios.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="426"/>
        <source>For own GeoTIFFs. Sentinel-1 has 0.0554658 m.</source>
        <translation>Para GeoTIFF propios. Sentinel-1 tiene 0.0554658 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="427"/>
        <source>For own GeoTIFFs: movement from the first to the second date of the pair, relative to the satellite.</source>
        <translation>Para GeoTIFF propios: movimiento de la primera a la segunda fecha del par, relativo al satélite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="428"/>
        <source>For programs that know no other names than these. Off: lat and lon, as in the NetCDF file.</source>
        <translation>Para programas que no conocen otros nombres. Desactivado: lat y lon, como en el archivo NetCDF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="429"/>
        <source>For the residual in windows.</source>
        <translation>Para el residuo en ventanas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="430"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="432"/>
        <source>Frame ID</source>
        <translation>ID del frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="435"/>
        <source>Frames at the same time</source>
        <translation>Frames simultáneos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="438"/>
        <source>Frames that meet this box. Empty: all frames, whose corners come in some 2500 small files the first time.</source>
        <translation>Frames que tocan este recuadro. Vacío: todos los frames, cuyas esquinas llegan la primera vez en unos 2500 archivos pequeños.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="439"/>
        <source>Frames whose last run was completed, with the same row and configuration, are left as they are. Off: they are run too, so that new interferograms are taken up; stages with nothing new are skipped.</source>
        <translation>Los frames cuya última ejecución se completó, con la misma fila y configuración, se dejan como están. Desactivado: también se ejecutan, para incorporar interferogramas nuevos; se omiten las etapas sin novedades.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="441"/>
        <source>From the datacube alone, which has not every index: {path}</source>
        <translation>Solo del cubo de datos, que no tiene todos los índices: {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="443"/>
        <source>Full colour at</source>
        <translation>Color pleno en</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="444"/>
        <source>GACOS atmosphere</source>
        <translation>Atmósfera GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="445"/>
        <source>GACOS atmosphere (mm, + towards satellite)</source>
        <translation>Atmósfera GACOS (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="446"/>
        <source>GACOS beside GEOC</source>
        <translation>GACOS junto a GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="447"/>
        <source>GACOS delay maps</source>
        <translation>Mapas de retardo GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="451"/>
        <source>GNSS station</source>
        <translation>Estación GNSS</translation>
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
        <translation>Hueco: ningún par lo abarca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="456"/>
        <source>Gaps in the network</source>
        <translation>Huecos de la red</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="457"/>
        <source>Gaps that close: {gaps}.</source>
        <translation>Huecos que se cierran: {gaps}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="458"/>
        <source>Gaussian</source>
        <translation>Gaussiano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="459"/>
        <source>Give missing samples of pixels inside the mask the value of the temporal low-pass.</source>
        <translation>Da a las muestras ausentes de los píxeles dentro de la máscara el valor del filtro temporal de paso bajo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="461"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: a range given by polygons alone loses its last row and column.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: un rango dado solo por polígonos pierde su última fila y columna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="462"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: a resample that is singular at any pixel is dropped for all, the first epoch counts as observed everywhere, and a gap at the beginning is not counted in n_gap_merged.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: un remuestreo que es singular en algún píxel se descarta para todos, la primera época cuenta como observada en todas partes y un hueco al principio no se cuenta en n_gap_merged.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="463"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: component areas are kept in one byte (modulo 256), and a term of weight 0 still excludes the blocks where it is unknown.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: las áreas de las componentes se guardan en un byte (módulo 256), y un término de peso 0 sigue excluyendo los bloques donde es desconocido.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="464"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: coordinates half a pixel south-west of the centres, displacement relative to the pixel whose coordinates are nearest to info/16ref.kml (mostly the north-east neighbour of the reference), velocity unmasked and referenced as in stage 13, first baseline missing, coherence halved and 0 where there is no pair, GeoTIFFs one pixel off, amplitude only from files directly in GEOC.MLI, geospatial extremes of the whole image. In a plain cube: the same coordinates, no reference but that of the time series or the area given, velocities and baselines of 0 missing, a pixel without a value on the reference date missing on all.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: coordenadas medio píxel al suroeste de los centros, desplazamiento relativo al píxel cuyas coordenadas están más cerca de info/16ref.kml (casi siempre el vecino noreste de la referencia), velocidad sin enmascarar y referenciada como en la etapa 13, primera línea de base ausente, coherencia reducida a la mitad y 0 donde no hay par, GeoTIFF desplazados un píxel, amplitud solo de archivos directamente en GEOC.MLI, extremos geoespaciales de la imagen completa. En un cubo sencillo: las mismas coordenadas, sin más referencia que la de la serie temporal o el área dada, velocidades y líneas de base de 0 ausentes, un píxel sin valor en la fecha de referencia ausente en todas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="465"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: gaps filled over the wrong interval and not at all in complete pixels (singular), the first epoch set by the second one, epochs deleted by the search for the reference, results/vel on the initial reference, and values outside loops not dropped.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: huecos rellenados sobre el intervalo equivocado y no rellenados en píxeles completos (singular), la primera época fijada por la segunda, épocas borradas por la búsqueda de la referencia, results/vel sobre la referencia inicial, y valores fuera de bucles no descartados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="466"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: loop counters of one byte overflow, n_nullify_rat is divided by the number of interferograms left minus the number without a loop, and nothing is corrected.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: los contadores de bucles de un byte se desbordan, n_nullify_rat se divide por el número de interferogramas restantes menos el número de los que no tienen bucle, y no se corrige nada.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="467"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the delay maps are squeezed by half a pixel on each side and so are up to half a pixel off at the edges.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: los mapas de retardo se comprimen medio píxel por cada lado, por lo que en los bordes están desplazados hasta medio píxel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="468"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the number of all epochs, also rejected ones, scales the required interferograms; every pixel with velocity exactly 0 is kept; isolated pixels influence a relaxed threshold.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: el número de todas las épocas, también las rechazadas, escala los interferogramas requeridos; se conserva todo píxel con velocidad exactamente 0; los píxeles aislados influyen en un umbral relajado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="469"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: what the filter takes away is unwrapped, too, and one small island is kept. Both can put pixels a cycle off.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: lo que el filtro quita también se desenrolla, y se conserva una isla pequeña. Ambas cosas pueden desviar píxeles en un ciclo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="470"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: window of the temporal filter; fit with integer heights, also of pixels outside the height range; unfiltered series of the reference pixel subtracted; 0 mm filled in where nothing is known; result cut to the mask by DEM error and filling; no velocity where the first epoch is missing.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: ventana del filtro temporal; ajuste con alturas enteras, también de píxeles fuera del rango de alturas; resta de la serie sin filtrar del píxel de referencia; 0 mm donde no se conoce nada; resultado recortado a la máscara por el error del DEM y el relleno; sin velocidad donde falta la primera época.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="471"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: with a multilook factor above 1, coordinates refer to the first pixel at full resolution, half a block minus half a pixel too far west and north.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: con un factor de multilook mayor que 1, las coordenadas se refieren al primer píxel a resolución completa, medio bloque menos medio píxel demasiado al oeste y al norte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="472"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: zeros in floating-point coherence count as coherence 0 instead of no data, and a network with fewer interferograms than epochs has no valid area.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: los ceros en la coherencia de coma flotante cuentan como coherencia 0 en lugar de sin datos, y una red con menos interferogramas que épocas no tiene área válida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="473"/>
        <source>Goldstein</source>
        <translation>Goldstein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="474"/>
        <source>Goldstein, adaptive</source>
        <translation>Goldstein, adaptativo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="475"/>
        <source>Greatest height of the fit</source>
        <translation>Altura máxima del ajuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="477"/>
        <source>HDF5 file with a dataset cum_model in mm, of the shape of the series, which is taken out before filtering and put back after it. Not set: none.</source>
        <translation>Archivo HDF5 con un conjunto de datos cum_model en mm, de la forma de la serie, que se retira antes del filtrado y se restituye después. No establecido: ninguno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="478"/>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="480"/>
        <source>Heights in metres above the ellipsoid in any projection, for products without a DEM (ARIA, NISAR): the direction to the satellite is taken there, and stages that need heights have them.</source>
        <translation>Alturas en metros sobre el elipsoide en cualquier proyección, para productos sin DEM (ARIA, NISAR): allí se toma la dirección hacia el satélite, y las etapas que necesitan alturas disponen de ellas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="482"/>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="483"/>
        <source>Highest plate motion (mm/yr)</source>
        <translation>Máximo movimiento de la placa (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="484"/>
        <source>Highest velocity of the figure</source>
        <translation>Velocidad máxima de la figura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="486"/>
        <source>Holds the displacement of GNSS stations against that of the pixels around them. In: a datacube with the directions E, N, U, and files of stations: tenv3 of the Nevada Geodetic Laboratory, or tables with date, east, north, up, latitude and longitude. Out: the stations as points with the velocities of both in the line of sight, their difference (mm/yr, 1σ), bias and RMS of the differences (mm), and a table of both series at the dates of the datacube.

Displacement of a datacube is relative to its reference, that of a station to the whole Earth. Give a reference station, which both are then relative to; or remove the plate motion first.

Blewitt et al. (2018), https://doi.org/10.1029/2018EO104623</source>
        <translation>Compara el desplazamiento de estaciones GNSS con el de los píxeles que las rodean. Entrada: un cubo de datos con las direcciones E, N, U y archivos de estaciones: tenv3 del Nevada Geodetic Laboratory, o tablas con fecha, este, norte, vertical, latitud y longitud. Salida: las estaciones como puntos con las velocidades de ambos en la línea de vista, su diferencia (mm/yr, 1σ), sesgo y RMS de las diferencias (mm), y una tabla de ambas series en las fechas del cubo de datos.

El desplazamiento de un cubo de datos es relativo a su referencia; el de una estación, a la Tierra en su conjunto. Indique una estación de referencia, a la que ambos son entonces relativos; o elimine antes el movimiento de la placa.

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
        <translation>Horizontal a vertical (HV)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="489"/>
        <source>How fast it plays.</source>
        <translation>Velocidad de reproducción.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="490"/>
        <source>How many similar patterns make a dense region (HDBSCAN); higher is stricter.</source>
        <translation>Cuántos patrones similares forman una región densa (HDBSCAN); cuanto mayor, más estricto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="491"/>
        <source>How much a block gains by coherence; 0 ignores it.</source>
        <translation>Cuánto gana un bloque por la coherencia; 0 la ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="492"/>
        <source>How much a block gains by lying in large unwrapping components; 0 ignores them.</source>
        <translation>Cuánto gana un bloque por estar en componentes de desenrollado grandes; 0 las ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="493"/>
        <source>How much a block gains by unwrapped pixels; 0 ignores them.</source>
        <translation>Cuánto gana un bloque por píxeles desenrollados; 0 los ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="494"/>
        <source>How much a block loses by rough terrain; 0 ignores it.</source>
        <translation>Cuánto pierde un bloque por terreno abrupto; 0 lo ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="495"/>
        <source>How often a frame is tried again after a lost connection, a place in use or a process that died; other failures would only come again.</source>
        <translation>Cuántas veces se reintenta un frame tras una conexión perdida, un lugar en uso o un proceso que murió; otros fallos solo se repetirían.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="496"/>
        <source>How often the epochs are drawn at random, with repetition, to see how far the velocity depends on them.</source>
        <translation>Cuántas veces se sortean las épocas, con repetición, para ver hasta qué punto depende de ellas la velocidad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="497"/>
        <source>How resolution is reduced</source>
        <translation>Cómo se reduce la resolución</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="499"/>
        <source>How the phase is smoothed before it is unwrapped. What a filter takes away is put back afterwards. The adaptive one filters more where coherence is low and keeps fewer pixels; it is not the program adf of GAMMA.</source>
        <translation>Cómo se suaviza la fase antes de desenrollarla. Lo que un filtro quita se restituye después. El adaptativo filtra más donde la coherencia es baja y conserva menos píxeles; no es el programa adf de GAMMA.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="500"/>
        <source>HyP3 (ASF on demand, GAMMA or ISCE2)</source>
        <translation>HyP3 (ASF a la carta, GAMMA o ISCE2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="504"/>
        <source>IC{number} deformation</source>
        <translation>IC{number} deformación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="505"/>
        <source>IC{number} none</source>
        <translation>IC{number} ninguna</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="506"/>
        <source>IC{number} topographic</source>
        <translation>IC{number} topográfica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="507"/>
        <source>IC{number} turbulent</source>
        <translation>IC{number} turbulenta</translation>
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
        <translation>Identificador</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="511"/>
        <source>Identifier of the item, also the name of its folder and file.</source>
        <translation>Identificador del elemento, también nombre de su carpeta y su archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="512"/>
        <source>Ignore nullification</source>
        <translation>Ignorar la anulación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="513"/>
        <source>Ignore the land mask</source>
        <translation>Ignorar la máscara de tierra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="514"/>
        <source>Ignore the noise mask</source>
        <translation>Ignorar la máscara de ruido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="515"/>
        <source>Ignore unwrapping components</source>
        <translation>Ignorar las componentes de desenrollado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="517"/>
        <source>Image size from north to south.</source>
        <translation>Tamaño de la imagen de norte a sur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="518"/>
        <source>Image size from west to east.</source>
        <translation>Tamaño de la imagen de oeste a este.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="519"/>
        <source>Images that are separated</source>
        <translation>Imágenes que se separan</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="520"/>
        <source>Import batch file</source>
        <translation>Importar archivo por lotes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="521"/>
        <source>Import interferograms</source>
        <translation>Importar interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="523"/>
        <source>In a terminal: python3 -m pip install --user --break-system-packages {packages}; conda: conda install -c conda-forge {packages}</source>
        <translation>En un terminal: python3 -m pip install --user --break-system-packages {packages}; conda: conda install -c conda-forge {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="524"/>
        <source>In addition, one interferogram per loop and pixel is nullified: the one with the largest share of failing loops. LiCSBAS does so in every loop that shares an interferogram with a failing one, which also takes good interferograms; blaming only in the loops that fail at that pixel loses fewer of them.</source>
        <translation>Además, se anula un interferograma por bucle y píxel: el que tiene la mayor proporción de bucles que fallan. LiCSBAS lo hace en todo bucle que comparte un interferograma con uno que falla, lo que también se lleva interferogramas buenos; atribuir el error solo en los bucles que fallan en ese píxel pierde menos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="525"/>
        <source>In each pair, mask the pixels whose coherence in that pair is below this. Empty or 0: off.</source>
        <translation>En cada par, enmascara los píxeles cuya coherencia en ese par es inferior a este valor. Vacío o 0: desactivado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="526"/>
        <source>In every pair, mask the pixels whose centre lies in one of these polygons (longitude, latitude).</source>
        <translation>En todos los pares, enmascara los píxeles cuyo centro está en uno de estos polígonos (longitud, latitud).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="527"/>
        <source>In every pair, mask the pixels whose coherence averaged over all pairs is at or below this. Empty or 0: off.</source>
        <translation>En todos los pares, enmascara los píxeles cuya coherencia promediada sobre todos los pares es igual o inferior a este valor. Vacío o 0: desactivado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="528"/>
        <source>In every pair, mask these rectangles: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Separate several by spaces or semicolons.</source>
        <translation>En todos los pares, enmascara estos rectángulos: x1:x2/y1:y2, contados desde 0 en el píxel noroeste; el segundo número es exclusivo y 0 significa el final. Separe varios con espacios o puntos y comas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="533"/>
        <source>Independent in</source>
        <translation>Independencia en</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="534"/>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="535"/>
        <source>InsarViz and QGIS take one file with a band per date, EO Time Series Viewer a file per date.</source>
        <translation>InsarViz y QGIS toman un archivo con una banda por fecha; EO Time Series Viewer, un archivo por fecha.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="537"/>
        <source>Instead of equal weights, give each interferogram the inverse phase variance of its mean coherence, the same at all pixels. Long interferograms count less then. Not together with weights by coherence, and not with compatible numbers.</source>
        <translation>En lugar de pesos iguales, da a cada interferograma el inverso de la varianza de la fase de su coherencia media, el mismo en todos los píxeles. Los interferogramas largos cuentan entonces menos. No junto con pesos por coherencia, ni con números compatibles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="538"/>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="539"/>
        <source>Instrument mode</source>
        <translation>Modo del instrumento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="542"/>
        <source>Intensity images</source>
        <translation>Imágenes de intensidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="543"/>
        <source>Interferograms and epochs from this day on.</source>
        <translation>Interferogramas y épocas a partir de este día.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="544"/>
        <source>Interferograms and epochs up to this day. Empty: today.</source>
        <translation>Interferogramas y épocas hasta este día. Vacío: hoy.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="545"/>
        <source>Interferograms in no loop (count)</source>
        <translation>Interferogramas en ningún bucle (número)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="546"/>
        <source>Interferograms over a year</source>
        <translation>Interferogramas de un año</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="547"/>
        <source>Interferograms spanning this many days or fewer are rejected; 0 keeps all. Very short spans carry the fading signal of vegetation and soil moisture.</source>
        <translation>Se rechazan los interferogramas que abarcan este número de días o menos; 0 los conserva todos. Los intervalos muy cortos llevan la señal de desvanecimiento (fading signal) de la vegetación y la humedad del suelo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="548"/>
        <source>Interferograms spanning this many days or more are rejected; 0 keeps all.</source>
        <translation>Se rechazan los interferogramas que abarcan este número de días o más; 0 los conserva todos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="549"/>
        <source>Interferograms to remove</source>
        <translation>Interferogramas que eliminar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="550"/>
        <source>Interferograms whose phase covers a smaller share of the valid area are rejected.</source>
        <translation>Se rechazan los interferogramas cuya fase cubre una proporción menor del área válida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="551"/>
        <source>Interferograms with a lower mean coherence over the valid area are rejected.</source>
        <translation>Se rechazan los interferogramas con una coherencia media inferior en el área válida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="552"/>
        <source>Interferograms with data (count)</source>
        <translation>Interferogramas con datos (número)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="553"/>
        <source>Intervals that the network gap is long; the acquisitions inside of it do not exist.</source>
        <translation>Longitud del hueco de la red en intervalos; las adquisiciones dentro de él no existen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="556"/>
        <source>It turns phase into millimetres in later stages. Sentinel-1: 5.405e9; ALOS: 1.27e9; ALOS-2: 1.2575e9 (ultra-fine) or 1.2365e9 (fine and ScanSAR).</source>
        <translation>Convierte la fase en milímetros en etapas posteriores. Sentinel-1: 5.405e9; ALOS: 1.27e9; ALOS-2: 1.2575e9 (ultra-fine) o 1.2365e9 (fine y ScanSAR).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="557"/>
        <source>Its first line names the columns: frame or folder, and any of name, area, start_date, end_date, baseline_end, configuration. Places count from the folder of the table.</source>
        <translation>Su primera línea nombra las columnas: frame o folder, y cualquiera de name, area, start_date, end_date, baseline_end, configuration. Las ubicaciones son relativas a la carpeta de la tabla.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="559"/>
        <source>Judge loops after nullification</source>
        <translation>Evaluar los bucles tras la anulación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="562"/>
        <source>Keep bridges</source>
        <translation>Conservar puentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="563"/>
        <source>Keep cut epochs</source>
        <translation>Conservar épocas de corte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="564"/>
        <source>Keep every n-th pixel</source>
        <translation>Conservar uno de cada n píxeles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="565"/>
        <source>Keep increments and residuals</source>
        <translation>Conservar incrementos y residuos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="566"/>
        <source>Keep isolated pixels</source>
        <translation>Conservar píxeles aislados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="567"/>
        <source>Keep pixels without any neighbour, for which the spatio-temporal inconsistency is unknown.</source>
        <translation>Conserva los píxeles sin ningún vecino, cuya inconsistencia espaciotemporal es desconocida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="568"/>
        <source>Keep the displacement between consecutive epochs (13increment/*.inc) and the residual of every interferogram (13resid/*.res) as rasters in mm. Both refer to the initial reference area.</source>
        <translation>Conserva el desplazamiento entre épocas consecutivas (13increment/*.inc) y el residuo de cada interferograma (13resid/*.res) como rásteres en mm. Ambos se refieren al área de referencia inicial.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="569"/>
        <source>Keep the pixels with their centre in this box. Empty: everything.</source>
        <translation>Conserva los píxeles con el centro en este recuadro. Vacío: todo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="570"/>
        <source>Keep the pixels with their centre in this box; the reference may lie outside. Empty: everything.</source>
        <translation>Conserva los píxeles con el centro en este recuadro; la referencia puede quedar fuera. Vacío: todo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="571"/>
        <source>Keep the standard deviation of the displacement of every epoch (cum_std in cum.h5, mm), from how far the interferograms of a pixel disagree; atmosphere is not in it.</source>
        <translation>Conserva la desviación estándar del desplazamiento de cada época (cum_std en cum.h5, mm), según cuánto discrepan los interferogramas de un píxel; no incluye la atmósfera.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="572"/>
        <source>Kept. What is not met was not applied: it is a reference pixel, or the index has no value.</source>
        <translation>Conservado. Lo que no se cumple no se aplicó: es un píxel de referencia, o el índice no tiene valor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="573"/>
        <source>Kept: no criterion of the mask rejects it.</source>
        <translation>Conservado: ningún criterio de la máscara lo rechaza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="574"/>
        <source>LS gives every interferogram the same weight; WLS weights each value by the inverse of the phase variance that follows from its coherence.</source>
        <translation>LS da a todos los interferogramas el mismo peso; WLS pondera cada valor con el inverso de la varianza de la fase que resulta de su coherencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="575"/>
        <source>Largest distance</source>
        <translation>Distancia máxima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="576"/>
        <source>Largest in a window</source>
        <translation>Máximo en una ventana</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="577"/>
        <source>Largest number of independent components that is tried.</source>
        <translation>Mayor número de componentes independientes que se prueba.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="578"/>
        <source>Last date</source>
        <translation>Última fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="579"/>
        <source>Last date of normal behaviour; the nearest acquisition is taken. Empty: the end of the baseline of the sources, or the middle of the dates they were learned from if that was not set.</source>
        <translation>Última fecha de comportamiento normal; se toma la adquisición más cercana. Vacío: el fin del periodo de referencia de las fuentes, o la mitad de las fechas de las que se aprendieron si no se estableció.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="581"/>
        <source>Last quiet date; the nearest acquisition is taken. Empty: what the two steps take then.</source>
        <translation>Última fecha tranquila; se toma la adquisición más cercana. Vacío: lo que toman los dos pasos en ese caso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="583"/>
        <source>Later epochs are left out.</source>
        <translation>Se omiten las épocas posteriores.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="586"/>
        <source>Learn the sources from the dates up to this one; the nearest acquisition is taken. Empty: learn from all dates.</source>
        <translation>Aprende las fuentes de las fechas hasta esta; se toma la adquisición más cercana. Vacío: aprende de todas las fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="587"/>
        <source>Least correlation for a label</source>
        <translation>Correlación mínima para una etiqueta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="588"/>
        <source>Least mean quality</source>
        <translation>Calidad media mínima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="589"/>
        <source>Least valid share of a window</source>
        <translation>Proporción válida mínima de una ventana</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="590"/>
        <source>Leave out interferograms over fewer days. 0: no limit.</source>
        <translation>Omite interferogramas de menos días. 0: sin límite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="591"/>
        <source>Leave out interferograms over more days. 0: no limit.</source>
        <translation>Omite interferogramas de más días. 0: sin límite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="592"/>
        <source>Leave out pairs that begin earlier. Empty: none.</source>
        <translation>Omite los pares que empiezan antes. Vacío: ninguno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="593"/>
        <source>Leave out pairs that end later. Empty: none.</source>
        <translation>Omite los pares que terminan después. Vacío: ninguno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="594"/>
        <source>Leave out pixels that the mask of the datacube rejects.</source>
        <translation>Omite los píxeles que rechaza la máscara del cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="595"/>
        <source>Leave out pixels without a value on some date. PS Time Series Viewer cannot plot these.</source>
        <translation>Omite los píxeles sin valor en alguna fecha. PS Time Series Viewer no puede representarlos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="596"/>
        <source>Leave out the pixels outside these polygons.</source>
        <translation>Omite los píxeles fuera de estos polígonos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="597"/>
        <source>Leave out the pixels that the datacube&apos;s mask rejects.</source>
        <translation>Omite los píxeles que rechaza la máscara del cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="598"/>
        <source>Leave pixels without values that the mask of the datacube rejects.</source>
        <translation>Deja sin valores los píxeles que rechaza la máscara del cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="599"/>
        <source>Leave the size of unwrapping components out of the score. They are left out anyway unless every interferogram has a component file.</source>
        <translation>Excluye de la puntuación el tamaño de las componentes de desenrollado. Se excluyen de todos modos si no todos los interferogramas tienen un archivo de componentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="600"/>
        <source>Left empty, results are added to the input time-series folder, as LiCSBAS does. A new folder gets a copy of the input folder first, so that settings can be compared.</source>
        <translation>Si se deja vacío, los resultados se añaden a la carpeta de entrada de la serie temporal, como hace LiCSBAS. Una carpeta nueva recibe primero una copia de la de entrada, para poder comparar configuraciones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="601"/>
        <source>Length</source>
        <translation>Largo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="602"/>
        <source>Length of the gap</source>
        <translation>Longitud del hueco</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="603"/>
        <source>Length of the moving trend line</source>
        <translation>Longitud de la recta de tendencia móvil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="604"/>
        <source>Length of the pieces that the line is cut into.</source>
        <translation>Longitud de los tramos en que se divide la línea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="605"/>
        <source>Level of zlib in the NetCDF file; 0 for none.</source>
        <translation>Nivel de zlib en el archivo NetCDF; 0: sin compresión.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="607"/>
        <source>LiCSAR frame, such as 022D_04826_ALIGNSAR. Empty: the one that the name of the work folder contains, else the one that covers the area of interest.</source>
        <translation>Frame LiCSAR, como 022D_04826_ALIGNSAR. Vacío: el que contiene el nombre de la carpeta de trabajo; si no, el que cubre el área de interés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="609"/>
        <source>LiCSBAS defaults</source>
        <translation>Valores predeterminados de LiCSBAS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="613"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="615"/>
        <source>Line and annual</source>
        <translation>Recta y anual</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="616"/>
        <source>Line of sight, east component</source>
        <translation>Línea de vista, componente este</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="617"/>
        <source>Line of sight, north component</source>
        <translation>Línea de vista, componente norte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="618"/>
        <source>Line of sight, up component</source>
        <translation>Línea de vista, componente vertical</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="619"/>
        <source>Line, annual, semi-annual</source>
        <translation>Recta, anual, semestral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="620"/>
        <source>Line, exponential decay</source>
        <translation>Recta, decaimiento exponencial</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="621"/>
        <source>Line, logarithmic decay</source>
        <translation>Recta, decaimiento logarítmico</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="622"/>
        <source>Link to the file where it is</source>
        <translation>Enlace al archivo donde está</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="623"/>
        <source>List of interferograms</source>
        <translation>Lista de interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="624"/>
        <source>Load a datacube or a time series first.</source>
        <translation>Cargue primero un cubo de datos o una serie temporal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="625"/>
        <source>Load a datacube or a time series, then click its map.</source>
        <translation>Cargue un cubo de datos o una serie y haga clic en su mapa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="626"/>
        <source>Load coverage</source>
        <translation>Cargar cobertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="627"/>
        <source>Load datacube</source>
        <translation>Cargar cubo de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="629"/>
        <source>Load frames</source>
        <translation>Cargar frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="630"/>
        <source>Load interferograms</source>
        <translation>Cargar interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="631"/>
        <source>Load previews</source>
        <translation>Cargar vistas previas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="632"/>
        <source>Load scene list</source>
        <translation>Cargar lista de escenas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="634"/>
        <source>Load this pair</source>
        <translation>Cargar este par</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="635"/>
        <source>Load time series</source>
        <translation>Cargar serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="636"/>
        <source>Load {count} pairs</source>
        <translation>Cargar {count} pares</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="637"/>
        <source>Logarithmic decay</source>
        <translation>Decaimiento logarítmico</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="638"/>
        <source>Longest connected time (yr)</source>
        <translation>Tiempo conectado más largo (yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="639"/>
        <source>Longest temporal baseline</source>
        <translation>Línea de base temporal máxima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="640"/>
        <source>Look for epochs with coregistration errors, which leave a steep phase ramp along azimuth in several interferograms, and reject the interferograms concerned.</source>
        <translation>Busca épocas con errores de corregistro, que dejan una rampa de fase pronunciada en acimut en varios interferogramas, y rechaza los interferogramas afectados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="641"/>
        <source>Look into this unrest detection</source>
        <translation>Examinar esta detección de unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="642"/>
        <source>Look into unrest detections</source>
        <translation>Examinar detecciones de unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="643"/>
        <source>Loop RMS threshold</source>
        <translation>Umbral RMS de los bucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="644"/>
        <source>Loop closure (12)</source>
        <translation>Cierre de bucles (12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="645"/>
        <source>Loop closure, mean absolute (rad)</source>
        <translation>Cierre de bucles, media de valores absolutos (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="646"/>
        <source>Loop errors (count)</source>
        <translation>Errores de bucle (número)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="648"/>
        <source>Loops ({count})</source>
        <translation>Bucles ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="649"/>
        <source>Lower end of the colours. Not set: minus the 99th percentile of the magnitude.</source>
        <translation>Extremo inferior de los colores. No establecido: menos el percentil 99 de la magnitud.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="650"/>
        <source>Lowest height of the fit</source>
        <translation>Altura mínima del ajuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="651"/>
        <source>Lowest plate motion (mm/yr)</source>
        <translation>Mínimo movimiento de la placa (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="652"/>
        <source>Lowest velocity of the figure</source>
        <translation>Velocidad mínima de la figura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="655"/>
        <source>Makes a stack of the wrapped interferograms of a LiCSAR folder (GEOC) by filtering and unwrapping them again, in place of 02 and 03. In: GeoTIFFs of wrapped phase (diff_unfiltered_pha or diff_pha; rad) and coherence, unit vectors, height, and if wanted GACOS delay maps. Out: a stack folder (GEOCml…) in the format of LiCSBAS, with the labels of connected components.

Use it where many loops of the unwrapped interferograms do not close, or where they have large holes. The filter only chooses the whole cycles: the result differs from the wrapped phase by a multiple of 2π everywhere, less the GACOS delay if that is subtracted. A run that was stopped goes on with the pairs that are not finished. Masking (04) and clipping (05) go on from the result. Needs the Python package snaphu.

References: Chen and Zebker (2001), https://doi.org/10.1364/JOSAA.18.000338; Lazecky et al. (2022), https://doi.org/10.1109/IGARSS46834.2022.9884337</source>
        <translation>Crea una pila a partir de los interferogramas enrollados de una carpeta LiCSAR (GEOC) filtrándolos y desenrollándolos de nuevo, en lugar de 02 y 03. Entrada: GeoTIFF de fase enrollada (diff_unfiltered_pha o diff_pha; rad) y coherencia, vectores unitarios, altura y, si se desea, mapas de retardo GACOS. Salida: una carpeta de pila (GEOCml…) en el formato de LiCSBAS, con las etiquetas de las componentes conectadas.

Úselo donde muchos bucles de los interferogramas desenrollados no cierran o donde estos tienen grandes agujeros. El filtro solo elige los ciclos enteros: el resultado difiere de la fase enrollada en un múltiplo de 2π en todas partes, menos el retardo GACOS si se resta. Una ejecución detenida continúa con los pares no terminados. El enmascarado (04) y el recorte (05) parten del resultado. Necesita el paquete de Python snaphu.

Referencias: Chen y Zebker (2001), https://doi.org/10.1364/JOSAA.18.000338; Lazecky et al. (2022), https://doi.org/10.1109/IGARSS46834.2022.9884337</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="656"/>
        <source>Makes a synthetic LiCSAR frame, so that every stage can be tried offline. Out: a work folder with GEOC/ (interferograms), GEOC.MLI/ (intensity), GACOS/ (delay maps) and the truth (velocity in mm/yr, positive towards the satellite).

The scene is a volcano at the coast that inflates (Mogi source), with atmosphere, decorrelation noise and unwrapping errors. The same seed gives the same files.

Reference: Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</source>
        <translation>Crea un frame LiCSAR sintético para probar todas las etapas sin conexión. Salida: una carpeta de trabajo con GEOC/ (interferogramas), GEOC.MLI/ (intensidad), GACOS/ (mapas de retardo) y la verdad (velocidad en mm/yr, positiva hacia el satélite).

La escena es un volcán en la costa que se infla (fuente de Mogi), con atmósfera, ruido de decorrelación y errores de desenrollado. La misma semilla da los mismos archivos.

Referencia: Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="658"/>
        <source>Mask (1 = kept)</source>
        <translation>Máscara (1 = conservado)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="659"/>
        <source>Mask every layer</source>
        <translation>Enmascarar todas las capas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="660"/>
        <source>Mask of the stack (1 kept, 0 masked)</source>
        <translation>Máscara de la pila (1 conservado, 0 enmascarado)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="661"/>
        <source>Mask pixels where a larger share of the loops does not close. Not set: 0.7.</source>
        <translation>Enmascara los píxeles donde no cierra una proporción mayor de los bucles. No establecido: 0.7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="662"/>
        <source>Mask pixels whose interferograms fit the time series worse (root mean square). Not set: 15 in C-band, 10 in L-band.</source>
        <translation>Enmascara los píxeles cuyos interferogramas se ajustan peor a la serie temporal (raíz cuadrática media). No establecido: 15 en banda C, 10 en banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="663"/>
        <source>Mask pixels whose longest run of connected epochs is shorter. Not set: 1.</source>
        <translation>Enmascara los píxeles cuya racha más larga de épocas conectadas es menor. No establecido: 1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="664"/>
        <source>Mask pixels whose mean absolute loop closure phase is larger, a sign of phase bias; 1 to 1.2 is common. Not set: no such criterion.</source>
        <translation>Enmascara los píxeles cuya media absoluta de la fase de cierre de los bucles es mayor, señal de sesgo de fase; es habitual de 1 a 1.2. No establecido: sin este criterio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="665"/>
        <source>Mask pixels whose mean coherence is lower. Not set: 0.15 in C-band, 0.01 in L-band.</source>
        <translation>Enmascara los píxeles cuya coherencia media es menor. No establecido: 0.15 en banda C, 0.01 en banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="666"/>
        <source>Mask pixels whose series differs more than this from the most similar neighbour (index stc). Not set: 10.</source>
        <translation>Enmascara los píxeles cuya serie difiere más que este valor de la del vecino más parecido (índice stc). No establecido: 10.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="667"/>
        <source>Mask pixels whose velocity is less certain than this in the bootstrap. Not set: 100 in C-band, 200 in L-band.</source>
        <translation>Enmascara los píxeles cuya velocidad es menos segura que este valor en el bootstrap. No establecido: 100 en banda C, 200 en banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="668"/>
        <source>Mask pixels with fewer unwrapped interferograms than this ratio times the number of epochs. Not set: 1.5 in C-band, 1 in L-band.</source>
        <translation>Enmascara los píxeles con menos interferogramas desenrollados que esta proporción multiplicada por el número de épocas. No establecido: 1.5 en banda C, 1 en banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="669"/>
        <source>Mask pixels with more interferograms that take part in no loop and so could not be checked. Not set: the number of such interferograms in the network plus 1, or 500 where it is unknown.</source>
        <translation>Enmascara los píxeles con más interferogramas que no participan en ningún bucle y por ello no se pudieron comprobar. No establecido: el número de tales interferogramas en la red más 1, o 500 donde se desconoce.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="670"/>
        <source>Mask pixels with more intervals that no interferogram spans. Not set: 10 in C-band, 1 in L-band.</source>
        <translation>Enmascara los píxeles con más intervalos que ningún interferograma abarca. No establecido: 10 en banda C, 1 en banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="671"/>
        <source>Mask pixels with more loops that do not close. Not set: the ratio below is used alone; without a ratio of loop errors on disk, 5 in C-band, 1 in L-band.</source>
        <translation>Enmascara los píxeles con más bucles que no cierran. No establecido: se usa solo la proporción de abajo; sin proporción de errores de bucle en el disco, 5 en banda C, 1 en banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="672"/>
        <source>Mask tried (not applied)</source>
        <translation>Máscara probada (no aplicada)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="673"/>
        <source>Mask with these</source>
        <translation>Enmascarar con estos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="674"/>
        <source>Masked overview figure</source>
        <translation>Figura general enmascarada</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="675"/>
        <source>Masked percent</source>
        <translation>Porcentaje enmascarado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="676"/>
        <source>Masked where</source>
        <translation>Enmascarado si</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="677"/>
        <source>Masked: {criterion} ({value} here).</source>
        <translation>Enmascarado: {criterion} (aquí {value}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="678"/>
        <source>Masked; the file does not say by which criterion.</source>
        <translation>Enmascarado; el archivo no indica por qué criterio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="679"/>
        <source>Masking …</source>
        <translation>Enmascarando …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="680"/>
        <source>Masks pixels whose quality indices are beyond thresholds. In: a time-series folder after stage 14. Out: mask (1 = kept, 0 = masked), masked velocity, the criterion each pixel failed first.

Leave a threshold empty to use the default for the radar band. The log says for each criterion how many pixels it removes; begin with the one that removes most. Where no pixel at all would pass a criterion, its threshold is relaxed unless you forbid it.</source>
        <translation>Enmascara los píxeles cuyos índices de calidad rebasan umbrales. Entrada: la carpeta de una serie temporal tras la etapa 14. Salida: máscara (1 = conservado, 0 = enmascarado), velocidad enmascarada y el primer criterio que no cumplió cada píxel.

Deje un umbral vacío para usar el valor predeterminado de la banda de radar. El registro indica para cada criterio cuántos píxeles elimina; empiece por el que más elimina. Donde ningún píxel cumpliría un criterio, su umbral se relaja salvo que usted lo prohíba.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="681"/>
        <source>Maximum interferograms without loop</source>
        <translation>Máximo de interferogramas sin bucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="682"/>
        <source>Maximum mean loop phase</source>
        <translation>Máxima fase media de los bucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="683"/>
        <source>Maximum number of gaps</source>
        <translation>Número máximo de huecos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="684"/>
        <source>Maximum number of loop errors</source>
        <translation>Número máximo de errores de bucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="685"/>
        <source>Maximum ratio of loop errors</source>
        <translation>Proporción máxima de errores de bucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="686"/>
        <source>Maximum residual of the inversion</source>
        <translation>Residuo máximo de la inversión</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="687"/>
        <source>Maximum spatio-temporal inconsistency</source>
        <translation>Inconsistencia espaciotemporal máxima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="688"/>
        <source>Maximum standard deviation of velocity</source>
        <translation>Desviación estándar máxima de la velocidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="689"/>
        <source>Mean amplitude (not calibrated)</source>
        <translation>Amplitud media (no calibrada)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="690"/>
        <source>Mean coherence (0 to 1)</source>
        <translation>Coherencia media (0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="691"/>
        <source>Mean coherence of every epoch over the 12-day and the 24-day pairs it takes part in, from the stack folder.</source>
        <translation>Coherencia media de cada época sobre los pares de 12 y de 24 días en los que participa, a partir de la carpeta de la pila.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="692"/>
        <source>Mean of blocks</source>
        <translation>Media de bloques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="693"/>
        <source>Mean of fewest and most (ICASAR)</source>
        <translation>Media del mínimo y el máximo (ICASAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="694"/>
        <source>Mean of loops (rad)</source>
        <translation>Media de los bucles (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="695"/>
        <source>Mean over the image (LiCSAlert)</source>
        <translation>Media sobre la imagen (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="696"/>
        <source>Measures coverage and mean coherence of every interferogram and lists the bad ones. In: a stack. Out: a time-series folder (TS_…) with statistics, list of bad pairs and network plots.

A pair is bad when it covers less of the valid area than the coverage threshold (0.3; AlignSAR uses 0.05) or its mean coherence is below the coherence threshold. The log says how many pairs fail which test, which epochs are lost and where the network has gaps.</source>
        <translation>Mide la cobertura y la coherencia media de cada interferograma y enumera los malos. Entrada: una pila. Salida: una carpeta de serie temporal (TS_…) con estadísticas, lista de pares malos y gráficos de la red.

Un par es malo cuando cubre menos del área válida que el umbral de cobertura (0.3; AlignSAR usa 0.05) o su coherencia media está por debajo del umbral de coherencia. El registro indica cuántos pares no superan cada prueba, qué épocas se pierden y dónde tiene huecos la red.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="697"/>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="698"/>
        <source>Median RMS (mm)</source>
        <translation>Mediana del RMS (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="699"/>
        <source>Median and quartiles are taken over the pixels on both sides of the line, up to half of it; 0 takes the pixels below the line only.</source>
        <translation>La mediana y los cuartiles se toman sobre los píxeles a ambos lados de la línea, hasta la mitad de este ancho; 0 toma solo los píxeles bajo la línea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="700"/>
        <source>Memory budget</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="701"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="702"/>
        <source>Metres</source>
        <translation>Metros</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="703"/>
        <source>Metres, positive towards the satellite</source>
        <translation>Metros, positivo hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="704"/>
        <source>Millimetres</source>
        <translation>Milímetros</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="705"/>
        <source>Millimetres, positive towards the satellite</source>
        <translation>Milímetros, positivo hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="706"/>
        <source>Minimum connected time</source>
        <translation>Tiempo conectado mínimo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="707"/>
        <source>Minimum coverage</source>
        <translation>Cobertura mínima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="708"/>
        <source>Minimum interferograms per epoch</source>
        <translation>Mínimo de interferogramas por época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="709"/>
        <source>Minimum mean coherence</source>
        <translation>Coherencia media mínima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="710"/>
        <source>Minimum unwrapped interferograms per epoch</source>
        <translation>Mínimo de interferogramas desenrollados por época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="714"/>
        <source>Mode of the radar, such as IW.</source>
        <translation>Modo del radar, p. ej. IW.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="715"/>
        <source>More GeoTIFFs</source>
        <translation>Más GeoTIFF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="716"/>
        <source>More result layers</source>
        <translation>Más capas de resultados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="717"/>
        <source>Most attempts per run</source>
        <translation>Máximo de intentos por ejecución</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="718"/>
        <source>Most components</source>
        <translation>Máximo de componentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="719"/>
        <source>Most iterations of FastICA</source>
        <translation>Máximo de iteraciones de FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="720"/>
        <source>Most pairs of dates</source>
        <translation>Máximo de pares de fechas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="721"/>
        <source>Most sources of sufficient quality</source>
        <translation>Máximo de fuentes con calidad suficiente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="722"/>
        <source>Multilook factor</source>
        <translation>Factor de multilook</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="723"/>
        <source>NISAR GUNW</source>
        <translation>NISAR GUNW</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="724"/>
        <source>NSBAS: one straight line across gaps</source>
        <translation>NSBAS: una sola recta a través de los huecos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="725"/>
        <source>Names of rasters in results/ to add, separated by commas, such as n_unw,n_gap,maxTlen.</source>
        <translation>Nombres de rásteres de results/ que añadir, separados por comas, como n_unw,n_gap,maxTlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="726"/>
        <source>Names of variables over time, separated by commas, such as cum_displacement,amplitude. Empty: the filtered displacement, if there is any.</source>
        <translation>Nombres de variables en el tiempo, separados por comas, como cum_displacement,amplitude. Vacío: el desplazamiento filtrado, si existe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="727"/>
        <source>Nazca</source>
        <translation>Nazca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="728"/>
        <source>Neighbours for density</source>
        <translation>Vecinos para la densidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="729"/>
        <source>Neither a frame ID nor an area of interest nor a work folder is given. Give a frame ID such as {example}, or one of the others.</source>
        <translation>No se da ni un ID de frame, ni un área de interés, ni una carpeta de trabajo. Indique un ID de frame como {example}, o uno de los otros.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="730"/>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="731"/>
        <source>NetCDF and Zarr store</source>
        <translation>NetCDF y almacén Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="738"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="739"/>
        <source>Network gap after epoch</source>
        <translation>Hueco de la red tras la época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="740"/>
        <source>Never relax a threshold</source>
        <translation>No relajar nunca un umbral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="741"/>
        <source>New deformation (sigma)</source>
        <translation>Deformación nueva (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="742"/>
        <source>New deformation by the residual in windows (sigma)</source>
        <translation>Deformación nueva según el residuo en ventanas (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="743"/>
        <source>New deformation by the residual over the image (sigma)</source>
        <translation>Deformación nueva según el residuo en la imagen (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="744"/>
        <source>New gaps: {gaps}.</source>
        <translation>Huecos nuevos: {gaps}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="745"/>
        <source>No data: the pixel has no velocity, and the mask does not judge it.</source>
        <translation>Sin datos: el píxel no tiene velocidad, y la máscara no lo juzga.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="747"/>
        <source>No fit</source>
        <translation>Sin ajuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="748"/>
        <source>No gap opens, all epochs stay, and the subsets remain as they are.</source>
        <translation>No se abre ningún hueco, todas las épocas permanecen y los subconjuntos siguen como están.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="749"/>
        <source>No interferogram spans the interval after this epoch, counted from 1. 0: no gap.</source>
        <translation>Ningún interferograma abarca el intervalo posterior a esta época, contada desde 1. 0: sin hueco.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="750"/>
        <source>No pair would be left. Keep some.</source>
        <translation>No quedaría ningún par. Conserve algunos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="752"/>
        <source>No room on the disk</source>
        <translation>No hay espacio en el disco</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="753"/>
        <source>No such earthquake between the dates of the series; take more distance or smaller magnitudes.</source>
        <translation>Ningún terremoto así entre las fechas de la serie; tome más distancia o magnitudes menores.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="754"/>
        <source>No values here: the pixel is masked or has no data on any date.</source>
        <translation>Sin valores aquí: el píxel está enmascarado o no tiene datos en ninguna fecha.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="756"/>
        <source>Noise mask (1 keep, 0 masked)</source>
        <translation>Máscara de ruido (1 conservado, 0 enmascarado)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="758"/>
        <source>North America</source>
        <translation>Norteamérica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="759"/>
        <source>Not explained by the sources on {date} (mm, + towards satellite)</source>
        <translation>No explicado por las fuentes el {date} (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="765"/>
        <source>Nothing was new</source>
        <translation>No había nada nuevo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="766"/>
        <source>Nubia</source>
        <translation>Nubia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="767"/>
        <source>Nullified interferograms (count)</source>
        <translation>Interferogramas anulados (número)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="768"/>
        <source>Nullified share (0 to 1)</source>
        <translation>Proporción anulada (0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="769"/>
        <source>Nullify a pixel of an interferogram if one of its loops fails there; by default all of them must fail.</source>
        <translation>Anula un píxel de un interferograma si uno de sus bucles falla en él; por defecto deben fallar todos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="770"/>
        <source>Nullify by a single bad loop</source>
        <translation>Anular por un solo bucle erróneo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="771"/>
        <source>Nullify in the stack, too</source>
        <translation>Anular también en la pila</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="772"/>
        <source>Nullify unwrapping errors</source>
        <translation>Anular errores de desenrollado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="773"/>
        <source>Nullify without keeping originals</source>
        <translation>Anular sin conservar los originales</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="774"/>
        <source>Number of 12-day pairs with coherence</source>
        <translation>Número de pares de 12 días con coherencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="775"/>
        <source>Number of 24-day pairs with coherence</source>
        <translation>Número de pares de 24 días con coherencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="776"/>
        <source>Number of bridges</source>
        <translation>Número de puentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="777"/>
        <source>Number of components</source>
        <translation>Número de componentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="778"/>
        <source>Number of dates shown</source>
        <translation>Número de fechas mostradas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="780"/>
        <source>Number of epochs used</source>
        <translation>Número de épocas usadas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="781"/>
        <source>Number of files</source>
        <translation>Número de archivos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="783"/>
        <source>Number of gaps</source>
        <translation>Número de huecos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="784"/>
        <source>Number of lines of sight</source>
        <translation>Número de líneas de vista</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="785"/>
        <source>Number of maps</source>
        <translation>Número de mapas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="787"/>
        <source>Number of pairs in no loop</source>
        <translation>Número de pares en ningún bucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="788"/>
        <source>Number of pairs kept</source>
        <translation>Número de pares conservados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="789"/>
        <source>Number of pieces of the line</source>
        <translation>Número de tramos de la línea</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="790"/>
        <source>Number of pixels</source>
        <translation>Número de píxeles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="792"/>
        <source>Number of points with a series</source>
        <translation>Número de puntos con serie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="794"/>
        <source>Number of reference pixels</source>
        <translation>Número de píxeles de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="796"/>
        <source>Number of sources</source>
        <translation>Número de fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="797"/>
        <source>Number of sources used</source>
        <translation>Número de fuentes usadas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="798"/>
        <source>Number of stations</source>
        <translation>Número de estaciones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="799"/>
        <source>Number of the source that the first status number follows. Empty: the one labelled deformation.</source>
        <translation>Número de la fuente que sigue el primer número de estado. Vacío: la etiquetada como deformation.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="800"/>
        <source>Number of unconnected subsets</source>
        <translation>Número de subconjuntos no conectados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="801"/>
        <source>Numbers such as 1,3 or labels such as deformation, separated by commas. Empty: all sources.</source>
        <translation>Números como 1,3 o etiquetas como deformation, separados por comas. Vacío: todas las fuentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="802"/>
        <source>Of east, north and up, where the names of the columns do not say it.</source>
        <translation>De este, norte y vertical, donde los nombres de las columnas no la indican.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="803"/>
        <source>Of the datacube; VV for LiCSAR</source>
        <translation>Del cubo de datos; VV para LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="804"/>
        <source>Of the earthquakes of the catalogue.</source>
        <translation>De los terremotos del catálogo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="805"/>
        <source>Of the epicentres from the middle of the image.</source>
        <translation>De los epicentros al centro de la imagen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="806"/>
        <source>Of the figure.</source>
        <translation>De la figura.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="807"/>
        <source>Of the grid in degrees that everything is brought to.</source>
        <translation>De la cuadrícula en grados a la que se lleva todo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="808"/>
        <source>Of the longer side of the pictures.</source>
        <translation>Del lado mayor de las imágenes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="810"/>
        <source>Offset at the first date</source>
        <translation>Offset en la primera fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="811"/>
        <source>On {date} new deformation was {new}.</source>
        <translation>El {date} la deformación nueva era {new}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="812"/>
        <source>On: the velocity refers to the whole Earth, as after a tie to GNSS, and loses the full motion of the plate. Off: it is relative, and loses only how the motion of the plate differs from that at the reference.</source>
        <translation>Activado: la velocidad se refiere a la Tierra en su conjunto, como tras un enlace a GNSS, y se le resta el movimiento completo de la placa. Desactivado: es relativa, y solo se le resta la diferencia entre el movimiento de la placa y el que tiene en la referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="813"/>
        <source>One per date</source>
        <translation>Uno por fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="814"/>
        <source>One per variable, with a band per date</source>
        <translation>Uno por variable, con una banda por fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="815"/>
        <source>Only blocks whose score lies above this percentile of all scores are candidates.</source>
        <translation>Solo son candidatos los bloques cuya puntuación supera este percentil de todas las puntuaciones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="816"/>
        <source>Only complete series</source>
        <translation>Solo series completas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="817"/>
        <source>Only frames that are not done</source>
        <translation>Solo frames no terminados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="818"/>
        <source>Only remove ramp, trend with height and DEM error, and choose the new reference.</source>
        <translation>Solo elimina la rampa, la tendencia con la altura y el error del DEM, y elige la nueva referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="819"/>
        <source>Only the loops that fail at the pixel</source>
        <translation>Solo los bucles que fallan en el píxel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="823"/>
        <source>Opening {name} …</source>
        <translation>Abriendo {name} …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="825"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="831"/>
        <source>Outer edges of the cube</source>
        <translation>Bordes exteriores del cubo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="832"/>
        <source>Outline of the pixels with a velocity</source>
        <translation>Contorno de los píxeles con velocidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="833"/>
        <source>Outlines of frames with their IDs as GeoJSON or KML, in degrees, to find the frame of an area of interest in. Empty: those of the portal.</source>
        <translation>Contornos de frames con sus ID como GeoJSON o KML, en grados, en los que buscar el frame de un área de interés. Vacío: los del portal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="834"/>
        <source>Overview figure</source>
        <translation>Figura general</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="836"/>
        <source>Pacific</source>
        <translation>Pacífico</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="837"/>
        <source>Pair in no loop</source>
        <translation>Par en ningún bucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="839"/>
        <source>Pairs ({count})</source>
        <translation>Pares ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="840"/>
        <source>Pairs dropped</source>
        <translation>Pares descartados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="841"/>
        <source>Pairs in no loop: {before} → {after}.</source>
        <translation>Pares en ningún bucle: {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="842"/>
        <source>Pairs left out</source>
        <translation>Pares omitidos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="843"/>
        <source>Pairs rejected</source>
        <translation>Pares rechazados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="844"/>
        <source>Pairs to show, such as 20200601_20200613, separated by commas or blanks. Empty: all within the dates.</source>
        <translation>Pares que mostrar, como 20200601_20200613, separados por comas o espacios. Vacío: todos los comprendidos entre las fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="845"/>
        <source>Parallel downloads</source>
        <translation>Descargas en paralelo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="846"/>
        <source>Parallel workers</source>
        <translation>Hilos en paralelo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="847"/>
        <source>Pause before a repetition</source>
        <translation>Pausa antes de una repetición</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="848"/>
        <source>Perpendicular baseline (m)</source>
        <translation>Línea de base perpendicular (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="849"/>
        <source>Person or group that made the data set; empty: left out.</source>
        <translation>Persona o grupo autor del conjunto de datos; vacío: se omite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="850"/>
        <source>Phase and coherence of the selected pairs, on the map</source>
        <translation>Fase y coherencia de los pares seleccionados, en el mapa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="852"/>
        <source>Picture (PNG, SVG, PDF)…</source>
        <translation>Imagen (PNG, SVG, PDF)…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="853"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="854"/>
        <source>Pictures of coherence</source>
        <translation>Imágenes de la coherencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="855"/>
        <source>Pictures of every epoch</source>
        <translation>Imágenes de todas las épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="856"/>
        <source>Pictures of every pair</source>
        <translation>Imágenes de todos los pares</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="857"/>
        <source>Pictures of loops and rasters</source>
        <translation>Imágenes de bucles y rásteres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="858"/>
        <source>Pictures of rejected interferograms</source>
        <translation>Imágenes de interferogramas rechazados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="859"/>
        <source>Pixel range</source>
        <translation>Rango de píxeles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="860"/>
        <source>Pixel ranges to mask</source>
        <translation>Rangos de píxeles que enmascarar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="861"/>
        <source>Pixel size</source>
        <translation>Tamaño de píxel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="862"/>
        <source>Pixel spacing</source>
        <translation>Espaciado de píxeles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="863"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="864"/>
        <source>Pixels are kept where the filtered phase is more consistent than this, 0 to 1. With the Gaussian filter it is a threshold on coherence, of at most 0.25.</source>
        <translation>Se conservan los píxeles donde la fase filtrada es más consistente que este valor, de 0 a 1. Con el filtro gaussiano es un umbral de coherencia, de 0.25 como máximo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="865"/>
        <source>Pixels kept</source>
        <translation>Píxeles conservados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="866"/>
        <source>Pixels of the datacube</source>
        <translation>Píxeles del cubo de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="867"/>
        <source>Pixels of the sources</source>
        <translation>Píxeles de las fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="868"/>
        <source>Pixels that are higher do not take part in the fit of the trend with height.</source>
        <translation>Los píxeles más altos no participan en el ajuste de la tendencia con la altura.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="869"/>
        <source>Pixels that are lower do not take part in the fit of the trend with height.</source>
        <translation>Los píxeles más bajos no participan en el ajuste de la tendencia con la altura.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="870"/>
        <source>Pixels that the mask of the datacube rejects are transparent.</source>
        <translation>Los píxeles que rechaza la máscara del cubo de datos son transparentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="871"/>
        <source>Pixels with a velocity</source>
        <translation>Píxeles con velocidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="872"/>
        <source>Pixels within it are the reference, at 0 the pixel at the point only.</source>
        <translation>Los píxeles dentro de él son la referencia; con 0, solo el píxel del punto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="873"/>
        <source>Pixels within it count.</source>
        <translation>Cuentan los píxeles que quedan dentro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="874"/>
        <source>Pixels x1:x2/y1:y2 left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Píxeles x1:x2/y1:y2 excluidos del ajuste, como un área que se deforma. No establecido: ninguno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="875"/>
        <source>Pixels x1:x2/y1:y2, counted from 0, that the ramp and the trend with height are fitted to. A 0 as x2 or y2 is the end of the image. Not set: all.</source>
        <translation>Píxeles x1:x2/y1:y2, contados desde 0, en los que se ajustan la rampa y la tendencia con la altura. Un 0 como x2 o y2 es el final de la imagen. No establecido: todo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="876"/>
        <source>Places of the explorer</source>
        <translation>Lugares del explorador</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="877"/>
        <source>Plain: displacement, velocity and quality, filtered</source>
        <translation>Sencillo: desplazamiento, velocidad y calidad, filtrado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="878"/>
        <source>Plain: displacement, velocity and quality, without filter</source>
        <translation>Sencillo: desplazamiento, velocidad y calidad, sin filtro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="879"/>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="880"/>
        <source>Plate</source>
        <translation>Placa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="881"/>
        <source>Plate motion (mm/yr, + towards satellite)</source>
        <translation>Movimiento de la placa (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="882"/>
        <source>Plate motion model</source>
        <translation>Modelo de movimiento de placas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="883"/>
        <source>Plot network</source>
        <translation>Dibujar red</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="886"/>
        <source>Points as a layer with the fitted values</source>
        <translation>Puntos como capa con los valores ajustados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="888"/>
        <source>Polarisation</source>
        <translation>Polarización</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="889"/>
        <source>Polarisation of the interferograms.</source>
        <translation>Polarización de los interferogramas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="890"/>
        <source>Polygons (longitude, latitude); pixels whose centre lies outside all of them become no data. Without extent and pixel range, the stack is cut to the smallest box around them.</source>
        <translation>Polígonos (longitud, latitud); los píxeles cuyo centro queda fuera de todos ellos pasan a sin datos. Sin extensión ni rango de píxeles, la pila se recorta al menor recuadro que los rodea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="892"/>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="893"/>
        <source>Positive values mean</source>
        <translation>Los valores positivos significan</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="899"/>
        <source>Profile of time series</source>
        <translation>Perfil de series temporales</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="900"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="901"/>
        <source>Published rotation poles of the plates.</source>
        <translation>Polos de rotación publicados de las placas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="902"/>
        <source>Puts a datacube on the map as styled layers in groups. In: a NetCDF file of &apos;Export datacube&apos; or of LiCSBAS. Out: layers of velocity (mm/yr), mask and quality, and displacement (mm) in time; positive is towards the satellite.

To see it move, tick the displacement, below the velocity, and press play in the Temporal Controller. Dates before the newest are in &apos;Earlier dates&apos;. From QGIS 3.38 on displacement is one layer with a time per band; older versions get one layer per epoch, all with the same colours.</source>
        <translation>Pone un cubo de datos en el mapa como capas con estilo en grupos. Entrada: un archivo NetCDF de 'Exportar cubo de datos' o de LiCSBAS. Salida: capas de velocidad (mm/yr), máscara y calidad, y desplazamiento (mm) en el tiempo; positivo es hacia el satélite.

Para ver cómo se mueve, marque el desplazamiento, debajo de la velocidad, y pulse Reproducir en el Controlador temporal. Las fechas anteriores a la más reciente están en 'Fechas anteriores'. Desde QGIS 3.38 el desplazamiento es una sola capa con un tiempo por banda; las versiones anteriores tienen una capa por época, todas con los mismos colores.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="903"/>
        <source>Puts the preview rasters of a datacube on the map, styled. In: a folder with prelim_vel.tif (mm/yr, positive towards the satellite), prelim_coh.tif (0 to 1), prelim_rrms.tif (mm), prelim_stc.tif (mm), or some of them, as &apos;Download AlignSAR sample&apos; and &apos;Export datacube&apos; make. Out: one layer each.</source>
        <translation>Pone en el mapa, con estilo, los rásteres de vista previa de un cubo de datos. Entrada: una carpeta con prelim_vel.tif (mm/yr, positivo hacia el satélite), prelim_coh.tif (0 a 1), prelim_rrms.tif (mm), prelim_stc.tif (mm), o algunos de ellos, como los crean 'Descargar ejemplo de AlignSAR' y 'Exportar cubo de datos'. Salida: una capa de cada uno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="906"/>
        <source>Quadratic surface</source>
        <translation>Superficie cuadrática</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="909"/>
        <source>Quartiles</source>
        <translation>Cuartiles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="910"/>
        <source>RMS (rad)</source>
        <translation>RMS (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="911"/>
        <source>RMS of the residuals (mm)</source>
        <translation>RMS de los residuos (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="912"/>
        <source>RMS of the residuals of the decomposition (mm/yr)</source>
        <translation>RMS de los residuos de la descomposición (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="913"/>
        <source>RMS {rms:.2f} mm</source>
        <translation>RMS {rms:.2f} mm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="914"/>
        <source>Radar frequency</source>
        <translation>Frecuencia del radar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="915"/>
        <source>Radians, positive away from the satellite</source>
        <translation>Radianes, positivo alejándose del satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="916"/>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="917"/>
        <source>Radius around a station</source>
        <translation>Radio en torno a una estación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="918"/>
        <source>Radius around the common reference</source>
        <translation>Radio en torno a la referencia común</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="919"/>
        <source>Radius around the point</source>
        <translation>Radio en torno al punto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="920"/>
        <source>Radius of circles (m)</source>
        <translation>Radio de los círculos (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="921"/>
        <source>Radius of circles…</source>
        <translation>Radio de los círculos…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="922"/>
        <source>Ramp to remove</source>
        <translation>Rampa que eliminar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="923"/>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="924"/>
        <source>Raster of heights</source>
        <translation>Ráster de alturas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="925"/>
        <source>Reading {path} …</source>
        <translation>Leyendo {path} …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="926"/>
        <source>Reads displacement and velocity along a line. In: a datacube, and a layer with one line in any coordinate system. Out: a table with a row per piece of the line and date: median and quartiles of the pixels beside it (mm, positive towards the satellite); points along the line with the velocity (mm/yr, 1σ); if wanted a figure of velocity and displacement by distance and time.

A swath wider than a few pixels shows what is common to them, and the quartiles how much they differ; with a width of 0 the pixels below the line are taken. Distances are metres from the first corner.</source>
        <translation>Lee el desplazamiento y la velocidad a lo largo de una línea. Entrada: un cubo de datos y una capa con una sola línea en cualquier sistema de coordenadas. Salida: una tabla con una fila por tramo de la línea y fecha: mediana y cuartiles de los píxeles junto a ella (mm, positivo hacia el satélite); puntos a lo largo de la línea con la velocidad (mm/yr, 1σ); si se desea, una figura de velocidad y desplazamiento por distancia y tiempo.

Una franja más ancha que unos pocos píxeles muestra lo que tienen en común, y los cuartiles cuánto difieren; con un ancho de 0 se toman los píxeles bajo la línea. Las distancias son metros desde el primer vértice.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="927"/>
        <source>Reads every pixel of the chosen pairs. Off: the table has dates and baselines only.</source>
        <translation>Lee todos los píxeles de los pares elegidos. Desactivado: la tabla solo tiene fechas y líneas de base.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="928"/>
        <source>Reads the displacement in time at points. In: a datacube, and a layer of points in any coordinate system. Out: a table with a row per point and date (mm, positive towards the satellite), ready to be plotted or joined; the points with the velocity fitted to each (mm/yr, 1σ); if wanted a CSV text whose header says units, CRS, reference and sign.

With a radius the mean over the pixels within it is given, with their standard deviation. Points outside the image or without values are named in the log.</source>
        <translation>Lee el desplazamiento en el tiempo en puntos. Entrada: un cubo de datos y una capa de puntos en cualquier sistema de coordenadas. Salida: una tabla con una fila por punto y fecha (mm, positivo hacia el satélite), lista para representarla o unirla; los puntos con la velocidad ajustada a cada uno (mm/yr, 1σ); si se desea, un texto CSV cuyo encabezado indica unidades, SRC, referencia y signo.

Con un radio se da la media de los píxeles que quedan dentro, con su desviación estándar. Los puntos fuera de la imagen o sin valores se nombran en el registro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="929"/>
        <source>Reads the polygons of a KML or GeoJSON file with all their attributes. In: a file such as data_coverage.kml. Out: a polygon layer in degrees (EPSG:4326), shown as an outline; it can be the area of interest of a download or of &apos;Clip stack&apos;.</source>
        <translation>Lee los polígonos de un archivo KML o GeoJSON con todos sus atributos. Entrada: un archivo como data_coverage.kml. Salida: una capa de polígonos en grados (EPSG:4326), mostrada como contorno; puede ser el área de interés de una descarga o de 'Recortar pila'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="930"/>
        <source>Reads the settings of a batch_LiCSBAS.sh of any version, or of a run_licsalert.py, and writes them as a configuration. In: the file; it is read as text and never executed. Out: a JSON file, and a table that says of every variable which option it became, or why it has no effect here.

&apos;Run pipeline&apos;, &apos;Separate sources&apos; and &apos;Detect unrest&apos; take the JSON file as their configuration; they also take the batch file or script itself.</source>
        <translation>Lee la configuración de un batch_LiCSBAS.sh de cualquier versión, o de un run_licsalert.py, y la escribe como configuración. Entrada: el archivo; se lee como texto y nunca se ejecuta. Salida: un archivo JSON y una tabla que indica para cada variable en qué opción se convirtió o por qué aquí no tiene efecto.

'Ejecutar cadena', 'Separar fuentes' y 'Detectar unrest' toman el archivo JSON como configuración; también toman el propio archivo por lotes o script.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="931"/>
        <source>Rebuilds displacement from the sources you keep, for instance from deformation alone. In: a datacube and its sources. Out: a datacube with the reconstruction, the residual (mm) and the velocity (mm/yr) of the reconstruction, positive towards the satellite; &apos;Load datacube&apos; opens it like any other.

At the resolution of the datacube the time courses are fitted to every pixel; at that of the sources their maps are taken as they are. The mean of each image, which the separation leaves aside, is put back, so the reference stays that of the datacube.

Reference: Gaddes et al. (2018), doi:10.1029/2018JB016210</source>
        <translation>Reconstruye el desplazamiento a partir de las fuentes que se conservan, por ejemplo solo de la deformación. Entrada: un cubo de datos y sus fuentes. Salida: un cubo de datos con la reconstrucción, el residuo (mm) y la velocidad (mm/yr) de la reconstrucción, positivos hacia el satélite; 'Cargar cubo de datos' lo abre como cualquier otro.

A la resolución del cubo de datos, las evoluciones temporales se ajustan a cada píxel; a la de las fuentes, sus mapas se toman como están. La media de cada imagen, que la separación deja aparte, se restituye, de modo que la referencia sigue siendo la del cubo de datos.

Referencia: Gaddes et al. (2018), doi:10.1029/2018JB016210</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="932"/>
        <source>Reconstructed displacement (mm, + towards satellite)</source>
        <translation>Desplazamiento reconstruido (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="933"/>
        <source>Reconstruction</source>
        <translation>Reconstrucción</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="934"/>
        <source>Reconstruction (NetCDF)</source>
        <translation>Reconstrucción (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="935"/>
        <source>Reconstruction from sources</source>
        <translation>Reconstrucción a partir de fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="936"/>
        <source>Rectangle to keep: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Not together with the extent.</source>
        <translation>Rectángulo que conservar: x1:x2/y1:y2, contado desde 0 en el píxel noroeste; el segundo número es exclusivo y 0 significa el final. No junto con la extensión.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="938"/>
        <source>Reference date</source>
        <translation>Fecha de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="942"/>
        <source>Reject temporal baselines from</source>
        <translation>Rechazar líneas de base temporales desde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="943"/>
        <source>Reject temporal baselines up to</source>
        <translation>Rechazar líneas de base temporales hasta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="944"/>
        <source>Remove DEM error</source>
        <translation>Eliminar el error del DEM</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="945"/>
        <source>Remove from each loop the multiple of 2 pi that most of its pixels have, which an unwrapping error at the reference would add everywhere.</source>
        <translation>Elimina de cada bucle el múltiplo de 2 pi que tiene la mayoría de sus píxeles, que un error de desenrollado en la referencia añadiría en todas partes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="946"/>
        <source>Remove from every epoch the part that is linear in height, such as stratified troposphere.</source>
        <translation>Elimina de cada época la parte lineal con la altura, como la troposfera estratificada.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="947"/>
        <source>Remove from every pixel the part that is proportional to the perpendicular baseline.</source>
        <translation>Elimina de cada píxel la parte proporcional a la línea de base perpendicular.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="948"/>
        <source>Remove plate motion</source>
        <translation>Eliminar movimiento de la placa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="949"/>
        <source>Remove the median of each loop</source>
        <translation>Eliminar la mediana de cada bucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="950"/>
        <source>Remove the scene median of every loop closure before its RMS is taken, so that biases from multilooking (fading signals) do not reject interferograms.</source>
        <translation>Elimina la mediana de la escena de cada cierre de bucle antes de calcular su RMS, para que los sesgos del multilook (fading signals) no rechacen interferogramas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="951"/>
        <source>Remove trend with height</source>
        <translation>Eliminar la tendencia con la altura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="952"/>
        <source>Removed by the filter</source>
        <translation>Eliminado por el filtro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="953"/>
        <source>Removed by the filter (mm, + towards satellite)</source>
        <translation>Eliminado por el filtro (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="954"/>
        <source>Removes what is smooth in space but random in time, which is mostly atmosphere. In: a time-series folder after stage 15. Out: cum_filt.h5 (mm, positive towards the satellite) and the filtered velocity.

The width in time separates signal from atmosphere (default: three mean intervals); the width in space says how large a patch of atmosphere is (default 2 km). Ramps, signal linear with height, and DEM error can be removed first. A new stable reference pixel is chosen at the end.</source>
        <translation>Elimina lo que es suave en el espacio pero aleatorio en el tiempo, que es sobre todo atmósfera. Entrada: la carpeta de una serie temporal tras la etapa 15. Salida: cum_filt.h5 (mm, positivo hacia el satélite) y la velocidad filtrada.

El ancho temporal separa la señal de la atmósfera (predeterminado: tres intervalos medios); el ancho espacial indica el tamaño de una mancha atmosférica (predeterminado: 2 km). Antes se pueden eliminar rampas, la señal lineal con la altura y el error del DEM. Al final se elige un nuevo píxel de referencia estable.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="955"/>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="958"/>
        <source>Reproduce LiCSAlert</source>
        <translation>Reproducir LiCSAlert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="961"/>
        <source>Resampling of phase</source>
        <translation>Remuestreo de la fase</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="962"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="963"/>
        <source>Residual (mm)</source>
        <translation>Residuo (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="964"/>
        <source>Residual RMS</source>
        <translation>RMS de los residuos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="965"/>
        <source>Residual RMS (mm)</source>
        <translation>RMS de los residuos (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="966"/>
        <source>Residual in windows</source>
        <translation>Residuo en ventanas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="968"/>
        <source>Residual of the reconstruction</source>
        <translation>Residuo de la reconstrucción</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="969"/>
        <source>Residual over the image</source>
        <translation>Residuo en la imagen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="970"/>
        <source>Residual that new deformation is judged by</source>
        <translation>Residuo con el que se juzga la deformación nueva</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="971"/>
        <source>Residuals of the fit</source>
        <translation>Residuos del ajuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="972"/>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="973"/>
        <source>Resolution factor</source>
        <translation>Factor de resolución</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="974"/>
        <source>Reuse stored runs</source>
        <translation>Reutilizar ejecuciones guardadas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="975"/>
        <source>Robust fit</source>
        <translation>Ajuste robusto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="976"/>
        <source>Robust fit (outliers weigh less)</source>
        <translation>Ajuste robusto (los valores atípicos pesan menos)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="977"/>
        <source>Robust trend</source>
        <translation>Tendencia robusta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="978"/>
        <source>Robust velocity</source>
        <translation>Velocidad robusta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="979"/>
        <source>Robust velocity (mm/yr, + towards satellite)</source>
        <translation>Velocidad robusta (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="980"/>
        <source>Room for a frame</source>
        <translation>Espacio para un frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="981"/>
        <source>Room to keep free</source>
        <translation>Espacio que dejar libre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="982"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="983"/>
        <source>Run again without these</source>
        <translation>Ejecutar de nuevo sin estos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="984"/>
        <source>Run pipeline</source>
        <translation>Ejecutar cadena</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="985"/>
        <source>Run pipeline for many frames</source>
        <translation>Ejecutar cadena para muchos frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="989"/>
        <source>Running, or stopped while it ran</source>
        <translation>En ejecución, o detenido durante ella</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="990"/>
        <source>Runs all stages from a LiCSAR work folder to the datacube. In: a folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/. Out: the datacube (NetCDF; displacement in mm and velocity in mm/yr, positive towards the satellite), preview rasters, coverage polygon, and if you want a QGIS project and an overview picture. The stack (GEOCml…) and time-series (TS_…) folders are made in a folder beside the datacube that has its name with _files at the end. Step 01, where you start there, downloads a frame into the input folder; everything else in it is only read.

The preset 'alignsar' has the settings of the AlignSAR datacube: GACOS correction where delay maps are there, coherence mask 0.15, nullification, singular inversion. 'licsbas' has the defaults of LiCSBAS. Frame, dates and area of a published product are a choice of their own. Every option of every stage can be set as JSON, for example {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null}; null leaves an optional stage out. Running again repeats only the stages whose input or options changed.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Ejecuta todas las etapas desde una carpeta de trabajo LiCSAR hasta el cubo de datos. Entrada: una carpeta con GEOC/ y, si los tiene, GACOS/ y GEOC.MLI/. Salida: el cubo de datos (NetCDF; desplazamiento en mm y velocidad en mm/yr, positivos hacia el satélite), rásteres de vista previa, polígono de cobertura y, si se desea, un proyecto de QGIS y una imagen general. Las carpetas de la pila (GEOCml…) y de la serie temporal (TS_…) se crean en una carpeta junto al cubo de datos que lleva su nombre con _files al final. El paso 01, si se empieza en él, descarga un frame en la carpeta de entrada; todo lo demás en ella solo se lee.

El preajuste 'alignsar' tiene la configuración del cubo de datos AlignSAR: corrección GACOS donde hay mapas de retardo, máscara de coherencia 0.15, anulación, inversión singular. 'licsbas' tiene los valores predeterminados de LiCSBAS. El frame, las fechas y el área de un producto publicado son una elección aparte. Toda opción de toda etapa se puede establecer como JSON, por ejemplo {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null}; null omite una etapa opcional. Una nueva ejecución repite solo las etapas cuya entrada u opciones han cambiado.

Referencia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="991"/>
        <source>Runs of an earlier separation beside the output are used again if data, mask, dates and settings are equal.</source>
        <translation>Las ejecuciones de una separación anterior junto a la salida se reutilizan si los datos, la máscara, las fechas y la configuración son iguales.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="992"/>
        <source>Runs that fail to converge are replaced by new ones, until so many times the wanted number were tried.</source>
        <translation>Las ejecuciones que no convergen se sustituyen por otras nuevas, hasta que se haya intentado este múltiplo del número deseado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="993"/>
        <source>Runs the whole chain for every frame of a table. In: a CSV file with a row per frame: frame (ID, which is downloaded) or folder (with GEOC/), and if wanted name, area (west/east/south/north), start_date, end_date, baseline_end, configuration. Out: a folder with a datacube, a log and a state per frame, a table of all of them, polygons coloured by state, and one STAC catalogue.

A frame that fails is named with its reason, and the others go on. Run it again to go on after a stop, or for new dates: what has nothing new is skipped. A frame is begun only where there is room for it on the disk.</source>
        <translation>Ejecuta toda la cadena para cada frame de una tabla. Entrada: un archivo CSV con una fila por frame: frame (ID, que se descarga) o folder (con GEOC/) y, si se desea, name, area (west/east/south/north), start_date, end_date, baseline_end, configuration. Salida: una carpeta con un cubo de datos, un registro y un estado por frame, una tabla de todos ellos, polígonos coloreados por estado y un catálogo STAC.

Un frame que falla se nombra con su motivo, y los demás continúan. Ejecútelo de nuevo para continuar tras una parada, o para fechas nuevas: se omite lo que no tiene novedades. Un frame solo se comienza donde hay espacio para él en el disco.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="994"/>
        <source>Runs with all dates</source>
        <translation>Ejecuciones con todas las fechas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="995"/>
        <source>Runs with resampled dates</source>
        <translation>Ejecuciones con fechas remuestreadas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="996"/>
        <source>Runs {stages} again in {name}; unticking and running brings everything back.</source>
        <translation>Ejecuta {stages} de nuevo en {name}; desmarcar y ejecutar lo devuelve todo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="997"/>
        <source>Runs {stages} in the copy {name}; the original stays.</source>
        <translation>Ejecuta {stages} en la copia {name}; el original se conserva.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="998"/>
        <source>SPDX identifier of the licence of the data, such as CC-BY-4.0.</source>
        <translation>Identificador SPDX de la licencia de los datos, p. ej. CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="999"/>
        <source>STAC catalogue</source>
        <translation>Catálogo STAC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1000"/>
        <source>Sample time series</source>
        <translation>Muestrear serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1001"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1002"/>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1003"/>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1004"/>
        <source>Say which dates are farther from their trend line than this many standard deviations. LiCSAlert has none; its figures colour up to 5.</source>
        <translation>Indica qué fechas se alejan de su recta de tendencia más que este número de desviaciones estándar. LiCSAlert no tiene ninguno; sus figuras colorean hasta 5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1005"/>
        <source>Says how far each date of a datacube lies from what its baseline lets expect. In: a datacube and the sources separated from its baseline. Out: distances (NetCDF, in standard deviations of the baseline) and, beside that file, a table with one row per date, the status of the newest date (status.json, volcano_status.txt), the residual of the newest date as raster (mm, positive towards the satellite), the alert figure and a report.

Two numbers are told apart: the change in known deformation, which is the distance of the deformation source from its trend line, and new deformation, which is that of the residual that no source explains. The residual is measured over the whole image and in windows; unless you choose one, the farther from its trend counts. Beyond 3 is worth a look, beyond 5 is unlikely by chance.

Monitoring: run it again on a datacube with new dates and the same sources; earlier values stay as they are. Reference: Gaddes et al. (2019), doi:10.1029/2019JB017519</source>
        <translation>Indica cuánto se aleja cada fecha de un cubo de datos de lo que cabe esperar según su periodo de referencia. Entrada: un cubo de datos y las fuentes separadas de su periodo de referencia. Salida: distancias (NetCDF, en desviaciones estándar del periodo de referencia) y, junto a ese archivo, una tabla con una fila por fecha, el estado de la fecha más reciente (status.json, volcano_status.txt), el residuo de la fecha más reciente como ráster (mm, positivo hacia el satélite), la figura de alerta y un informe.

Se distinguen dos números: el cambio de la deformación conocida, que es la distancia de la fuente de deformación a su recta de tendencia, y la deformación nueva, que es la del residuo que ninguna fuente explica. El residuo se mide en toda la imagen y en ventanas; si no se elige uno, cuenta el más alejado de su tendencia. Más de 3 merece atención, más de 5 es improbable por azar.

Vigilancia: ejecútelo de nuevo con un cubo de datos con fechas nuevas y las mismas fuentes; los valores anteriores quedan como están. Referencia: Gaddes et al. (2019), doi:10.1029/2019JB017519</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1006"/>
        <source>Says what the plugin finds of all that it can use, and how to get what is missing. In: nothing. Out: a table of the Python packages with their versions and the GDAL, PROJ and HDF5 that they are linked to, of LiCSBAS, LiCSAlert, licsar_extra, snaphu and Dask; with the command for this system where something is missing.

With a folder for an environment, the packages that the Python of QGIS lacks are installed there, from the Python package index, without rights of an administrator and without changing QGIS. The plugin uses them from then on; what QGIS has itself comes first.</source>
        <translation>Indica qué encuentra el complemento de todo lo que puede usar, y cómo obtener lo que falta. Entrada: ninguna. Salida: una tabla de los paquetes de Python con sus versiones y el GDAL, PROJ y HDF5 con los que están enlazados, de LiCSBAS, LiCSAlert, licsar_extra, snaphu y Dask; con el comando para este sistema donde falta algo.

Con una carpeta para un entorno, los paquetes que le faltan al Python de QGIS se instalan allí, desde el índice de paquetes de Python, sin permisos de administrador y sin modificar QGIS. El complemento los usa desde entonces; lo que tiene el propio QGIS tiene prioridad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1008"/>
        <source>Score percentile</source>
        <translation>Percentil de puntuación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1009"/>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1010"/>
        <source>Semi-annual amplitude</source>
        <translation>Amplitud semestral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1011"/>
        <source>Semi-annual amplitude (mm)</source>
        <translation>Amplitud semestral (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1012"/>
        <source>Semi-annual amplitude standard deviation (mm)</source>
        <translation>Desviación estándar de la amplitud semestral (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1013"/>
        <source>Semi-annual cosine</source>
        <translation>Coseno semestral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1014"/>
        <source>Semi-annual sine</source>
        <translation>Seno semestral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1015"/>
        <source>Semi-annual term</source>
        <translation>Término semestral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1017"/>
        <source>Separates the displacement of a datacube into independent sources: patterns that are found again and again, each with a time course. In: a datacube. Out: the sources (NetCDF) and, beside that file, the maps as raster with one band per source, tables (CSV) of sources, time courses (m, positive with the map's sign towards the satellite) and convergence, figures and a report.

Independent component analysis is run many times on resampled dates; patterns of all runs are clustered, and each dense cluster gives a source with a quality index Iq, at best 1. The number of components is chosen from a range by the agreement of the runs. A source is called deformation if its use grows with the time between dates, topographic if its map follows height, turbulent otherwise, and none where that is not clear.

For unrest detection set the end of the baseline. References: Gaddes et al. (2018), doi:10.1029/2018JB016210; Hyvärinen and Oja (2000), doi:10.1016/S0893-6080(00)00026-5</source>
        <translation>Separa el desplazamiento de un cubo de datos en fuentes independientes: patrones que se encuentran una y otra vez, cada uno con una evolución temporal. Entrada: un cubo de datos. Salida: las fuentes (NetCDF) y, junto a ese archivo, los mapas como ráster con una banda por fuente, tablas (CSV) de fuentes, evoluciones temporales (m, positivas con el signo del mapa hacia el satélite) y convergencia, figuras y un informe.

El análisis de componentes independientes se ejecuta muchas veces con fechas remuestreadas; los patrones de todas las ejecuciones se agrupan, y cada grupo denso da una fuente con un índice de calidad Iq, que como mejor valor es 1. El número de componentes se elige dentro de un rango según la concordancia de las ejecuciones. Una fuente se llama de deformación si su uso crece con el tiempo entre fechas, topográfica si su mapa sigue la altura, turbulenta en los demás casos, y ninguna donde no está claro.

Para la detección de unrest establezca el fin del periodo de referencia. Referencias: Gaddes et al. (2018), doi:10.1029/2018JB016210; Hyvärinen y Oja (2000), doi:10.1016/S0893-6080(00)00026-5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1018"/>
        <source>Separates the sources of a datacube, and then tells what differs from its baseline, as a graphical model. In: a datacube, and the end of the baseline. Out: the sources (maps in m, with their time courses), and the unrest detection (distances from the trends in standard deviations).

Both steps have their usual settings, and both take the dates up to the end of the baseline as quiet: choose it before the unrest that you look for. Run the two algorithms of &apos;6 Analysis&apos; by hand to change more.

References: Gaddes et al. (2018), https://doi.org/10.1029/2018JB015650; Gaddes et al. (2019), https://doi.org/10.1029/2019JB017519</source>
        <translation>Separa las fuentes de un cubo de datos y luego indica qué difiere de su periodo de referencia, como modelo gráfico. Entrada: un cubo de datos y el fin del periodo de referencia. Salida: las fuentes (mapas en m, con sus evoluciones temporales) y la detección de unrest (distancias a las tendencias en desviaciones estándar).

Ambos pasos tienen su configuración habitual, y ambos toman como tranquilas las fechas hasta el fin del periodo de referencia: elíjalo antes del unrest que busca. Ejecute a mano los dos algoritmos de '6 Análisis' para cambiar más.

Referencias: Gaddes et al. (2018), https://doi.org/10.1029/2018JB015650; Gaddes et al. (2019), https://doi.org/10.1029/2019JB017519</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1019"/>
        <source>Series of the datacube to separate: as inverted, or after the filter of stage 16, which has removed most of the atmosphere that the separation could recognise.</source>
        <translation>Serie del cubo de datos que se separa: tal como se invirtió, o tras el filtro de la etapa 16, que ha eliminado la mayor parte de la atmósfera que la separación podría reconocer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1021"/>
        <source>Set of options; the table below has its values. Not set: &apos;alignsar&apos;, or the one that a configuration names; a batch_LiCSBAS.sh stands for &apos;licsbas&apos;.</source>
        <translation>Conjunto de opciones; la tabla de abajo tiene sus valores. No establecido: 'alignsar', o el que nombra una configuración; un batch_LiCSBAS.sh equivale a 'licsbas'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1022"/>
        <source>Sets unwrapped phase to no-data where coherence is low or where you say so. In: a stack. Out: a masked stack and the mask (1 = kept, 0 = masked).

The threshold on each pair&apos;s own coherence (AlignSAR uses 0.15) removes noise pair by pair and keeps a pixel in the good pairs; the threshold on the average coherence removes a pixel from all pairs. Polygons and pixel ranges remove areas such as sea or steep flanks from all pairs.</source>
        <translation>Pone sin datos la fase desenrollada donde la coherencia es baja o donde usted lo indique. Entrada: una pila. Salida: una pila enmascarada y la máscara (1 = conservado, 0 = enmascarado).

El umbral sobre la coherencia de cada par (AlignSAR usa 0.15) elimina el ruido par por par y conserva un píxel en los pares buenos; el umbral sobre la coherencia media elimina un píxel de todos los pares. Los polígonos y los rangos de píxeles eliminan de todos los pares áreas como el mar o laderas empinadas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1023"/>
        <source>Settings of an earlier run (written beside its datacube), or your batch_LiCSBAS.sh. What you change above wins over it.</source>
        <translation>Configuración de una ejecución anterior (escrita junto a su cubo de datos), o su batch_LiCSBAS.sh. Lo que cambie arriba prevalece sobre ella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1024"/>
        <source>Share of loops with errors</source>
        <translation>Proporción de bucles con errores</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1025"/>
        <source>Share of missing interferograms</source>
        <translation>Proporción de interferogramas ausentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1026"/>
        <source>Share of the coherence that is lost in January, less towards July.</source>
        <translation>Proporción de la coherencia que se pierde en enero, menos hacia julio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1027"/>
        <source>Share of the interferograms in which a patch is off by one phase cycle.</source>
        <translation>Proporción de los interferogramas en los que una zona está desviada en un ciclo de fase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1028"/>
        <source>Share of the interferograms that do not exist; those between neighbouring epochs always do.</source>
        <translation>Proporción de los interferogramas que no existen; los de épocas consecutivas existen siempre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1029"/>
        <source>Share of unwrapping errors</source>
        <translation>Proporción de errores de desenrollado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1030"/>
        <source>Shift loops to their most frequent ambiguity</source>
        <translation>Llevar los bucles a su ambigüedad más frecuente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1031"/>
        <source>Shortest temporal baseline</source>
        <translation>Línea de base temporal mínima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1033"/>
        <source>Shows a time series of LiCSBAS as it is: nothing is computed, and nothing is written into its folder. In: a time-series folder (TS_…) of any version since 2020, or its cum.h5 or cum_filt.h5. Out: velocity (mm/yr) and displacement in time (mm), positive towards the satellite, mask, quality, heights, the reference and the area covered.

What a folder lacks is listed in the log, and the rest is shown. Where a map is in both files, that of the series that is shown counts, because the two have different references.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Muestra una serie temporal de LiCSBAS tal como está: no se calcula nada ni se escribe nada en su carpeta. Entrada: la carpeta de una serie temporal (TS_…) de cualquier versión desde 2020, o su cum.h5 o cum_filt.h5. Salida: velocidad (mm/yr) y desplazamiento en el tiempo (mm), positivos hacia el satélite, máscara, calidad, alturas, la referencia y el área cubierta.

Lo que le falta a una carpeta se enumera en el registro, y se muestra el resto. Donde un mapa está en ambos archivos, cuenta el de la serie que se muestra, porque los dos tienen referencias distintas.

Referencia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1034"/>
        <source>Shows interferograms as they are: nothing is written into their folder. In: a folder of downloads (GEOC) or a stack (GEOCml…). Out: unwrapped phase (rad, positive away from the satellite; the colours begin again after 2π) and coherence (0 to 1) of each pair, shown in time from its first to its second date, and a table of the pairs: dates, days, perpendicular baseline (m), share of the pixels that have phase, mean coherence.

Where several pairs span a date, the shortest lies on top. All pairs of a large stack take a while to load: choose a year, or some pairs from the table.</source>
        <translation>Muestra interferogramas tal como están: no se escribe nada en su carpeta. Entrada: una carpeta de descargas (GEOC) o una pila (GEOCml…). Salida: fase desenrollada (rad, positiva alejándose del satélite; los colores vuelven a empezar tras 2π) y coherencia (0 a 1) de cada par, mostradas en el tiempo desde su primera hasta su segunda fecha, y una tabla de los pares: fechas, días, línea de base perpendicular (m), proporción de los píxeles que tienen fase, coherencia media.

Donde varios pares abarcan una fecha, el más corto queda encima. Todos los pares de una pila grande tardan en cargarse: elija un año, o algunos pares de la tabla.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1035"/>
        <source>Shows the outlines of the LiCSAR frames that meet an area, from the COMET portal, to click on. In: an area, or nothing for all frames. Out: a polygon layer with frame ID, relative orbit and direction. Its action &apos;Download this frame&apos; (Run Feature Action in the toolbar of attributes, or Identify) opens the download with the frame filled in.

The portal gives corners in a small file per frame; what it has said is kept in your cache, so that it is asked once. An outline is the hull of the corners. Frames overlap, and both directions cover most places: &apos;Download LiCSAR frame&apos; lists those that cover an area.

Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</source>
        <translation>Muestra los contornos de los frames LiCSAR que tocan un área, del portal COMET, para hacer clic en ellos. Entrada: un área, o nada para todos los frames. Salida: una capa de polígonos con ID de frame, órbita relativa y dirección. Su acción 'Descargar este frame' (Ejecutar acción del objeto espacial en la barra de herramientas de atributos, o Identificar) abre la descarga con el frame ya rellenado.

El portal da las esquinas en un archivo pequeño por frame; lo que ha indicado se guarda en su caché, de modo que se consulta una sola vez. Un contorno es la envolvente de las esquinas. Los frames se solapan, y ambas direcciones cubren la mayoría de los lugares: 'Descargar frame LiCSAR' enumera los que cubren un área.

Referencia: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1036"/>
        <source>Side of a window</source>
        <translation>Lado de una ventana</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1037"/>
        <source>Side of the square blocks among which the reference window is chosen.</source>
        <translation>Lado de los bloques cuadrados entre los que se elige la ventana de referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1038"/>
        <source>Single-band GeoTIFFs to add, as a text their paths separated by semicolons. They are sampled at the nearest pixel and named after the file.</source>
        <translation>GeoTIFF de una banda que añadir; como texto, sus rutas separadas por puntos y comas. Se muestrean en el píxel más cercano y toman el nombre del archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1039"/>
        <source>Singular, gaps at the rate around them (experimental)</source>
        <translation>Singular, huecos con la tasa de su entorno (experimental)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1040"/>
        <source>Singular: gaps by the motion of the pixel (AlignSAR)</source>
        <translation>Singular: huecos según el movimiento del píxel (AlignSAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1041"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1042"/>
        <source>Size of the image that is separated, as a share of the datacube&apos;s: 0.5 takes the mean of blocks of 2 x 2 pixels. Means are taken over whole pixels, so the nearest 1/n is in force. Empty: the largest 1/n that leaves about 10 000 pixels.</source>
        <translation>Tamaño de la imagen que se separa, como proporción del del cubo de datos: 0.5 toma la media de bloques de 2 x 2 píxeles. Las medias se toman sobre píxeles enteros, de modo que rige el 1/n más cercano. Vacío: el mayor 1/n que deja unos 10 000 píxeles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1043"/>
        <source>Skip the search for cut epochs</source>
        <translation>Omitir la búsqueda de épocas de corte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1044"/>
        <source>Slope after Theil and Sen and scatter from the median absolute deviation, which single bad dates in the baseline do not spoil.</source>
        <translation>Pendiente según Theil y Sen y dispersión a partir de la desviación absoluta mediana, que fechas erróneas sueltas en el periodo de referencia no estropean.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1045"/>
        <source>Smallest cluster</source>
        <translation>Tamaño mínimo de grupo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1046"/>
        <source>Smallest magnitude</source>
        <translation>Magnitud mínima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1047"/>
        <source>Smallest number of independent components that is tried.</source>
        <translation>Menor número de componentes independientes que se prueba.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1048"/>
        <source>So that the folder stac can be moved or uploaded alone; needs the room of the datacubes once more.</source>
        <translation>Para que la carpeta stac se pueda mover o subir sola; necesita otra vez el espacio de los cubos de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1049"/>
        <source>Solves the velocities of two or more datacubes, from ascending and descending orbits, for the motion to the east and upwards. In: datacubes with velocity and the directions E, N, U. Out: a GeoTIFF with east and up velocity (mm/yr) and their standard deviations (1σ), the number of lines of sight, and the RMS of the residuals where there are three or more.

The grid is that of the coarsest datacube, where two or more overlap. Motion to the north is neglected; some 15 % of it ends in the up velocity. All velocities must have the same reference: give one, where nothing moves, unless the datacubes were made with the same.

Wright et al. (2004), https://doi.org/10.1029/2003GL018827</source>
        <translation>Resuelve, a partir de las velocidades de dos o más cubos de datos de órbitas ascendentes y descendentes, el movimiento hacia el este y hacia arriba. Entrada: cubos de datos con velocidad y las direcciones E, N, U. Salida: un GeoTIFF con la velocidad este y vertical (mm/yr) y sus desviaciones estándar (1σ), el número de líneas de vista y el RMS de los residuos donde hay tres o más.

La cuadrícula es la del cubo de datos más grueso, donde se solapan dos o más. El movimiento hacia el norte se desprecia; alrededor del 15 % de él acaba en la velocidad vertical. Todas las velocidades deben tener la misma referencia: indique una, donde nada se mueva, salvo que los cubos de datos se hayan creado con la misma.

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
        <translation>Fuente de la deformación conocida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1053"/>
        <source>Sources (NetCDF)</source>
        <translation>Fuentes (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1054"/>
        <source>Sources to keep</source>
        <translation>Fuentes que conservar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1055"/>
        <source>South America</source>
        <translation>Sudamérica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1056"/>
        <source>Space (maps)</source>
        <translation>Espacio (mapas)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1057"/>
        <source>Spatial filter width</source>
        <translation>Ancho del filtro espacial</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1058"/>
        <source>Spatio-temporal consistency</source>
        <translation>Consistencia espaciotemporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1059"/>
        <source>Spatio-temporal consistency (mm)</source>
        <translation>Consistencia espaciotemporal (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1060"/>
        <source>Stack (GEOCml…) that the time series was made from, for the coherence. Empty: the one on record, or else the folder beside TS_&lt;name&gt; that is called &lt;name&gt;.</source>
        <translation>Pila (GEOCml…) de la que se obtuvo la serie temporal, para la coherencia. Vacío: la registrada o, en su defecto, la carpeta junto a TS_&lt;name&gt; que se llama &lt;name&gt;.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1062"/>
        <source>Stage id to option names and values; wins over the preset and the parameters above. Stage ids: {ids}.</source>
        <translation>Del id de etapa a los nombres y valores de opciones; prevalece sobre el preajuste y los parámetros de arriba. Id de las etapas: {ids}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1063"/>
        <source>Standard deviation of the Gaussian in space. Noise that is smooth over this distance but not in time is taken as atmosphere and removed. 0: no filtering.</source>
        <translation>Desviación estándar de la gaussiana en el espacio. El ruido suave sobre esta distancia pero no en el tiempo se toma como atmósfera y se elimina. 0: sin filtrado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1064"/>
        <source>Standard deviation of the Gaussian in time. Motion smoother than this is kept. Not set: three times the mean interval between epochs. 0: no temporal step, so all that is smooth in space is removed, deformation too.</source>
        <translation>Desviación estándar de la gaussiana en el tiempo. Se conserva el movimiento más suave que este valor. No establecido: tres veces el intervalo medio entre épocas. 0: sin paso temporal, de modo que se elimina todo lo que es suave en el espacio, también la deformación.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1065"/>
        <source>Standard deviation of the displacement (mm)</source>
        <translation>Desviación estándar del desplazamiento (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1066"/>
        <source>Standard deviation of the reference (mm)</source>
        <translation>Desviación estándar de la referencia (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1067"/>
        <source>Standard deviation of the velocity (mm/yr)</source>
        <translation>Desviación estándar de la velocidad (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1068"/>
        <source>Standard deviation per epoch</source>
        <translation>Desviación estándar por época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1069"/>
        <source>Standard deviation where a datacube has none</source>
        <translation>Desviación estándar si un cubo de datos no la tiene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1074"/>
        <source>Steady uplift</source>
        <translation>Levantamiento constante</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1075"/>
        <source>Step</source>
        <translation>Salto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1076"/>
        <source>Step along the line</source>
        <translation>Paso a lo largo de la línea</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1077"/>
        <source>Step of the grid.</source>
        <translation>Paso de la cuadrícula.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1078"/>
        <source>Step on {date} (mm, + towards satellite)</source>
        <translation>Salto el {date} (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1079"/>
        <source>Step on {date}, standard deviation (mm)</source>
        <translation>Salto el {date}, desviación estándar (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1080"/>
        <source>Steps: yyyy-mm-dd, …</source>
        <translation>Saltos: yyyy-mm-dd, …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1083"/>
        <source>Straight line</source>
        <translation>Recta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1084"/>
        <source>Stratified delay</source>
        <translation>Retardo estratificado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1085"/>
        <source>Subset not connected</source>
        <translation>Subconjunto no conectado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1086"/>
        <source>Subtract GACOS delay</source>
        <translation>Restar el retardo GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1087"/>
        <source>Subtract phase that goes with height</source>
        <translation>Restar la fase que varía con la altura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1088"/>
        <source>Subtract the tropospheric delay before unwrapping, where fewer fringes make it easier, and leave it out of the result. Replaces stage 03. Pairs without delay maps are left out.</source>
        <translation>Resta el retardo troposférico antes de desenrollar, donde menos franjas interferométricas lo facilitan, y lo deja fuera del resultado. Sustituye a la etapa 03. Se omiten los pares sin mapas de retardo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1089"/>
        <source>Subtracts the differential tropospheric delay of the GACOS weather model from every interferogram. In: a stack and a folder of delay maps per epoch. Out: a corrected stack (rad).

Pairs with an epoch without a map are left out, because a mix of corrected and uncorrected pairs would break the phase loops; the log lists them and says whether the network stays connected. Switch on hole filling where the maps have single missing pixels.

Reference: Yu et al. (2018), https://doi.org/10.1029/2017JB015305</source>
        <translation>Resta de cada interferograma el retardo troposférico diferencial del modelo meteorológico GACOS. Entrada: una pila y una carpeta de mapas de retardo por época. Salida: una pila corregida (rad).

Los pares con una época sin mapa se omiten, porque una mezcla de pares corregidos y sin corregir rompería los bucles de fase; el registro los enumera e indica si la red sigue conectada. Active el relleno de agujeros donde a los mapas les falten píxeles sueltos.

Referencia: Yu et al. (2018), https://doi.org/10.1029/2017JB015305</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1090"/>
        <source>Sudden uplift</source>
        <translation>Levantamiento repentino</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1092"/>
        <source>Surface fitted to every epoch and removed: 1 a plane, bl bilinear, 2 quadratic. Not set: none.</source>
        <translation>Superficie que se ajusta a cada época y se elimina: 1 un plano, bl bilineal, 2 cuadrática. No establecido: ninguna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1094"/>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1103"/>
        <source>Table of own GeoTIFFs</source>
        <translation>Tabla de GeoTIFF propios</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1107"/>
        <source>Table of the USGS, of the ISC or of an FDSN service; its earthquakes near the image become steps.</source>
        <translation>Tabla del USGS, del ISC o de un servicio FDSN; sus terremotos cercanos a la imagen pasan a ser saltos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1111"/>
        <source>Take pixels with unwrapping errors out of the interferograms of this time series; the inversion then does without them. The stack stays as it is.</source>
        <translation>Quita los píxeles con errores de desenrollado de los interferogramas de esta serie temporal; la inversión prescinde entonces de ellos. La pila queda como está.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1115"/>
        <source>Takes the motion of the rigid tectonic plate, as seen in the line of sight, off the velocity of a datacube. In: a datacube with velocity and the directions E, N, U. Out: a GeoTIFF with the velocity without plate motion, and the plate motion that was taken off (mm/yr, positive towards the satellite).

Seen from the satellite, a plate that moves by some centimetres per year tilts a whole frame by some millimetres per year. The plate is found from the place of the image; near a boundary choose it yourself.

Altamimi et al. (2023), https://doi.org/10.1029/2023GL106373; Stephenson et al. (2022), https://doi.org/10.1029/2022GL099835</source>
        <translation>Resta de la velocidad de un cubo de datos el movimiento de la placa tectónica rígida, visto en la línea de vista. Entrada: un cubo de datos con velocidad y las direcciones E, N, U. Salida: un GeoTIFF con la velocidad sin movimiento de la placa y el movimiento de la placa que se restó (mm/yr, positivo hacia el satélite).

Vista desde el satélite, una placa que se mueve algunos centímetros al año inclina un frame entero algunos milímetros al año. La placa se determina por el lugar de la imagen; cerca de un límite, elíjala usted mismo.

Altamimi et al. (2023), https://doi.org/10.1029/2023GL106373; Stephenson et al. (2022), https://doi.org/10.1029/2022GL099835</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1116"/>
        <source>Takes the names of Sentinel-1 products apart. In: a text file with one name per line, such as input_S1_files.txt. Out: a table with mission, mode, product type, polarisation, start and stop (UTC), absolute and relative orbit, data-take, date, and the epoch as yyyymmdd, to plot or to join with other tables.

Lines that are no product names are listed in the log.</source>
        <translation>Descompone los nombres de productos Sentinel-1. Entrada: un archivo de texto con un nombre por línea, como input_S1_files.txt. Salida: una tabla con misión, modo, tipo de producto, polarización, inicio y fin (UTC), órbita absoluta y relativa, data-take, fecha y la época como yyyymmdd, para representarla o unirla con otras tablas.

Las líneas que no son nombres de producto se enumeran en el registro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1117"/>
        <source>Temporal filter width</source>
        <translation>Ancho del filtro temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1118"/>
        <source>Terms of use, as a name or address such as CC-BY-4.0; empty: left out.</source>
        <translation>Condiciones de uso, como nombre o dirección, p. ej. CC-BY-4.0; vacío: se omite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1120"/>
        <source>Test for azimuth ramps</source>
        <translation>Comprobar rampas en acimut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1121"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span one of them are rejected.</source>
        <translation>Archivo de texto con una fecha por línea (yyyymmdd o yyyy-mm-dd), como días de terremotos; se rechazan los interferogramas que abarcan alguna de ellas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1122"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span or touch one of them are not used. The method singular_gauss uses them, but fills no gap with the rate across a step. Not for the method only_sb.</source>
        <translation>Archivo de texto con una fecha por línea (yyyymmdd o yyyy-mm-dd), como días de terremotos; no se usan los interferogramas que abarcan o tocan alguna de ellas. El método singular_gauss los usa, pero no rellena ningún hueco con la tasa a través de un salto. No para el método only_sb.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1123"/>
        <source>Text file with one interferogram per line to reject by hand.</source>
        <translation>Archivo de texto con un interferograma por línea que rechazar a mano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1124"/>
        <source>Text file with one interferogram per line to use instead of all that stage 11 kept.</source>
        <translation>Archivo de texto con un interferograma por línea, que se usan en lugar de todos los que conservó la etapa 11.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1125"/>
        <source>Text file with one polygon lon1,lat1,lon2,lat2,… per line; blank lines and lines with # are comments.</source>
        <translation>Archivo de texto con un polígono lon1,lat1,lon2,lat2,… por línea; las líneas en blanco y las líneas con # son comentarios.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1127"/>
        <source>Text file with one range x1:x2/y1:y2 per line; blank lines and lines with # are comments.</source>
        <translation>Archivo de texto con un rango x1:x2/y1:y2 por línea; las líneas en blanco y las líneas con # son comentarios.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1128"/>
        <source>Text file with the columns pair, phase, coherence and, if known, baseline, and lines &apos;# name: value&apos; before them for sign, unit, wavelength and geometry. Not set: interferograms.csv in the folder.</source>
        <translation>Archivo de texto con las columnas pair, phase, coherence y, si se conoce, baseline, y antes de ellas líneas '# name: value' para signo, unidad, longitud de onda y geometría. No establecido: interferograms.csv en la carpeta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1129"/>
        <source>The GNSS value of an epoch is the mean over so many days before and after it.</source>
        <translation>El valor GNSS de una época es la media de este número de días antes y después de ella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1130"/>
        <source>The alert view needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>La vista de alerta necesita el paquete de Python {name}. Instálelo para el Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1131"/>
        <source>The best there is</source>
        <translation>La mejor disponible</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1133"/>
        <source>The explorer needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>El explorador necesita el paquete de Python {name}. Instálelo para el Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1135"/>
        <source>The form in which the catalogue holds the whole datacube, beside a file of each map. A Zarr store can be read in parts from a web server; it needs the Python package zarr. A link saves room, and holds while catalogue and datacube are moved together.</source>
        <translation>La forma en que el catálogo contiene el cubo de datos completo, además de un archivo de cada mapa. Un almacén Zarr se puede leer por partes desde un servidor web; necesita el paquete de Python zarr. Un enlace ahorra espacio y es válido mientras el catálogo y el cubo de datos se muevan juntos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1137"/>
        <source>The level of a trend line follows the mean of this many acquisitions before a date; its slope does not change. A longer line adapts more slowly, so it is more sensitive.</source>
        <translation>El nivel de una recta de tendencia sigue la media de este número de adquisiciones anteriores a una fecha; su pendiente no cambia. Una recta más larga se adapta más despacio, por lo que es más sensible.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1139"/>
        <source>The mask was not made.</source>
        <translation>No se creó la máscara.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1140"/>
        <source>The mean over the pixels within it is given, with their spread; 0 takes the pixel at the point.</source>
        <translation>Se da la media de los píxeles que quedan dentro, con su dispersión; 0 toma el píxel del punto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1141"/>
        <source>The mean over the pixels within it is held against the station.</source>
        <translation>La media de los píxeles que quedan dentro se compara con la estación.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1142"/>
        <source>The network view needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>La vista de la red necesita el paquete de Python {name}. Instálelo para el Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1143"/>
        <source>The one farther from its trend</source>
        <translation>El más alejado de su tendencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1144"/>
        <source>The one of the image</source>
        <translation>La de la imagen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1145"/>
        <source>The one on which the middle of the image lies, or another one.</source>
        <translation>Aquella en la que está el centro de la imagen, u otra.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1146"/>
        <source>The proxy set in QGIS is of a kind that downloads cannot use. Set an HTTP or SOCKS5 proxy in Settings &gt; Options &gt; Network.</source>
        <translation>El proxy establecido en QGIS es de un tipo que las descargas no pueden usar. Establezca un proxy HTTP o SOCKS5 en Configuración &gt; Opciones &gt; Red.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1147"/>
        <source>The same as the extent, as a layer.</source>
        <translation>Lo mismo que la extensión, pero como capa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1148"/>
        <source>The same seed gives the same files, another one another scene.</source>
        <translation>La misma semilla da los mismos archivos; otra, otra escena.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1149"/>
        <source>The same seed gives the same result for any number of threads, on one machine with the same libraries; elsewhere, sources that separate badly may come out differently.</source>
        <translation>La misma semilla da el mismo resultado con cualquier número de hilos, en una misma máquina con las mismas bibliotecas; en otras, las fuentes que se separan mal pueden salir distintas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1150"/>
        <source>The stages of the AlignSAR datacube one after the other, as a graphical model. In: a LiCSAR folder (GEOC) and a folder of GACOS delay maps. Out: the datacube (displacement in mm and velocity in mm/yr, positive towards the satellite), the stack and the time-series folder.

It has the settings of the preset &apos;alignsar&apos;: coherence mask 0.15, nullification, singular inversion. &apos;Run pipeline&apos; does the same and leaves out what has not changed. A model can be taken apart: open a copy of its file in the model designer, change steps or settings, and save it as a model of yours.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Las etapas del cubo de datos AlignSAR una tras otra, como modelo gráfico. Entrada: una carpeta LiCSAR (GEOC) y una carpeta de mapas de retardo GACOS. Salida: el cubo de datos (desplazamiento en mm y velocidad en mm/yr, positivos hacia el satélite), la pila y la carpeta de la serie temporal.

Tiene la configuración del preajuste 'alignsar': máscara de coherencia 0.15, anulación, inversión singular. 'Ejecutar cadena' hace lo mismo y omite lo que no ha cambiado. Un modelo se puede desmontar: abra una copia de su archivo en el modelador gráfico, cambie pasos o configuración y guárdelo como modelo propio.

Referencia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1151"/>
        <source>The stages of the AlignSAR datacube one after the other, without a correction of the troposphere, as a graphical model. In: a LiCSAR folder (GEOC). Out: the datacube (displacement in mm and velocity in mm/yr, positive towards the satellite), the stack and the time-series folder.

It has the settings of the preset &apos;alignsar&apos;: coherence mask 0.15, nullification, singular inversion. Without delay maps, displacement also holds the delay of the troposphere, which goes with height and season.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Las etapas del cubo de datos AlignSAR una tras otra, sin corrección de la troposfera, como modelo gráfico. Entrada: una carpeta LiCSAR (GEOC). Salida: el cubo de datos (desplazamiento en mm y velocidad en mm/yr, positivos hacia el satélite), la pila y la carpeta de la serie temporal.

Tiene la configuración del preajuste 'alignsar': máscara de coherencia 0.15, anulación, inversión singular. Sin mapas de retardo, el desplazamiento contiene también el retardo de la troposfera, que varía con la altura y la estación del año.

Referencia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1152"/>
        <source>The time series is masked anew. Filter it and export the datacube again, and both follow.</source>
        <translation>La serie temporal se ha enmascarado de nuevo. Fíltrela y exporte otra vez el cubo de datos, y ambos quedarán al día.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1154"/>
        <source>The velocity, or the displacement at every date, which the time slider of Google Earth plays.</source>
        <translation>La velocidad, o el desplazamiento en cada fecha, que reproduce el control deslizante de tiempo de Google Earth.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1155"/>
        <source>There is no curve to save. Click the map first.</source>
        <translation>No hay curva que guardar. Haga clic antes en el mapa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1156"/>
        <source>Third</source>
        <translation>Tercera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1157"/>
        <source>This QGIS gives a raster a single time, so each epoch is a layer of its own. QGIS 3.38 or newer plays the displacement from one layer.</source>
        <translation>Este QGIS da a un ráster un único tiempo, por lo que cada época es una capa propia. QGIS 3.38 o posterior reproduce el desplazamiento desde una sola capa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1158"/>
        <source>This mask is newer than the datacube; filter and export it again.</source>
        <translation>Esta máscara es más reciente que el cubo de datos; filtre la serie y exporte el cubo de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1159"/>
        <source>Threads that work at the same time; 0 uses every processor. The result does not depend on it.</source>
        <translation>Hilos que trabajan al mismo tiempo; 0 usa todos los procesadores. El resultado no depende de ello.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1160"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1161"/>
        <source>Thumbnails across the alert figure</source>
        <translation>Miniaturas a lo ancho de la figura de alerta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1162"/>
        <source>Tick</source>
        <translation>Marca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1163"/>
        <source>Tick the selected pairs, or take their ticks away</source>
        <translation>Marcar o desmarcar los pares seleccionados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1164"/>
        <source>Time (time courses)</source>
        <translation>Tiempo (evoluciones temporales)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1166"/>
        <source>Time for the server or the other run.</source>
        <translation>Tiempo para el servidor o la otra ejecución.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1167"/>
        <source>Time of the decay</source>
        <translation>Tiempo del decaimiento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1168"/>
        <source>Time-out</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1171"/>
        <source>Times the usual part of the delay that depends on height.</source>
        <translation>Veces la parte usual del retardo que depende de la altura.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1172"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1173"/>
        <source>Title of the catalogue.</source>
        <translation>Título del catálogo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1174"/>
        <source>Title of the collection.</source>
        <translation>Título de la colección.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1175"/>
        <source>Title of the data set. Empty: made from the frame and the dates.</source>
        <translation>Título del conjunto de datos. Vacío: se forma con el frame y las fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1178"/>
        <source>Tolerance of FastICA</source>
        <translation>Tolerancia de FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1180"/>
        <source>True velocity (mm/yr, + towards satellite)</source>
        <translation>Velocidad verdadera (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1182"/>
        <source>Turbulent delay</source>
        <translation>Retardo turbulento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1183"/>
        <source>Turns the network of interferograms into a displacement time series and a velocity for every pixel. In: a stack and its time-series folder. Out: cum.h5 (mm, positive towards the satellite), velocity (mm/yr), residuals, gaps and other quality rasters.

NSBAS bridges gaps of a pixel's network by the straight line that fits best. 'singular' (AlignSAR's choice) ties the parts by the motion of the pixel, which may bend. A pixel is solved when it has more pairs than the minimum ratio times the number of epochs.

References: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</source>
        <translation>Convierte la red de interferogramas en una serie temporal de desplazamiento y una velocidad para cada píxel. Entrada: una pila y la carpeta de su serie temporal. Salida: cum.h5 (mm, positivo hacia el satélite), velocidad (mm/yr), residuos, huecos y otros rásteres de calidad.

NSBAS salva los huecos de la red de un píxel con la recta que mejor se ajusta. 'singular' (la elección de AlignSAR) une las partes según el movimiento del píxel, que puede curvarse. Un píxel se resuelve cuando tiene más pares que la proporción mínima multiplicada por el número de épocas.

Referencias: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1184"/>
        <source>Typical standard deviation of the atmospheric delay of one epoch.</source>
        <translation>Desviación estándar típica del retardo atmosférico de una época.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1185"/>
        <source>Undo ticks</source>
        <translation>Deshacer marcas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1186"/>
        <source>Unit of plain tables</source>
        <translation>Unidad de las tablas sencillas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1187"/>
        <source>Unit of the .unw files. Values in mm or m must be positive towards the satellite.</source>
        <translation>Unidad de los archivos .unw. Los valores en mm o m deben ser positivos hacia el satélite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1188"/>
        <source>Unit of the interferograms</source>
        <translation>Unidad de los interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1189"/>
        <source>Unit of the values</source>
        <translation>Unidad de los valores</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1191"/>
        <source>Unrest (NetCDF)</source>
        <translation>Unrest (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1192"/>
        <source>Unwrap a coarse image first</source>
        <translation>Desenrollar primero una imagen gruesa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1194"/>
        <source>Unwrap only this box: west, east, south, north. The pixels whose centres are nearest to its edges are included, and some more around it are looked at.</source>
        <translation>Desenrolla solo este recuadro: oeste, este, sur, norte. Se incluyen los píxeles cuyos centros están más cerca de sus bordes, y se examinan algunos más a su alrededor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1195"/>
        <source>Unwrap the image at ten or twenty looks first and subtract its smooth part; helps with many fringes and large areas of low coherence.</source>
        <translation>Desenrolla primero la imagen con diez o veinte looks y resta su parte suave; ayuda con muchas franjas interferométricas y grandes áreas de baja coherencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1196"/>
        <source>Unwrap the sea as well; else only what the raster &lt;frame&gt;.geo.landmask.tif, if there is one, says is land.</source>
        <translation>Desenrolla también el mar; si no, solo lo que el ráster &lt;frame&gt;.geo.landmask.tif, si existe, indica que es tierra.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1199"/>
        <source>Up velocity (mm/yr, + upwards)</source>
        <translation>Velocidad vertical (mm/yr, + hacia arriba)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1200"/>
        <source>Up velocity standard deviation (mm/yr)</source>
        <translation>Desviación estándar de la velocidad vertical (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1201"/>
        <source>Uplift above the deep magma source in a single moment, halfway through the series.</source>
        <translation>Levantamiento sobre la fuente magmática profunda en un solo instante, a la mitad de la serie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1202"/>
        <source>Uplift above the deep magma source, throughout the series.</source>
        <translation>Levantamiento sobre la fuente magmática profunda en toda la serie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1203"/>
        <source>Uplift above the shallow magma source at the last epoch. It begins halfway and grows with the square of time.</source>
        <translation>Levantamiento sobre la fuente magmática somera en la última época. Comienza a la mitad de la serie y crece con el cuadrado del tiempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1204"/>
        <source>Upper end of the colours. Not set: 99th percentile of the magnitude.</source>
        <translation>Extremo superior de los colores. No establecido: percentil 99 de la magnitud.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1205"/>
        <source>Use every threshold as it is, even when no pixel at all passes. By default such a threshold is moved to the next whole number that the best pixel passes, with a warning.</source>
        <translation>Usa cada umbral tal como está, aunque no lo cumpla ningún píxel. Por defecto, ese umbral se mueve al siguiente número entero que cumple el mejor píxel, con una advertencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1206"/>
        <source>Use the mask</source>
        <translation>Usar la máscara</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1207"/>
        <source>Use the phases as they were before stage 12 corrected or removed loop errors.</source>
        <translation>Usa las fases tal como estaban antes de que la etapa 12 corrigiera o eliminara errores de bucle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1208"/>
        <source>Values beyond it, up or down, have the full colour.</source>
        <translation>Los valores mayores, en ambos signos, tienen color pleno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1209"/>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1212"/>
        <source>Velocity</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1213"/>
        <source>Velocity (mm/yr, + towards satellite)</source>
        <translation>Velocidad (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1217"/>
        <source>Velocity from time series</source>
        <translation>Velocidad a partir de la serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1218"/>
        <source>Velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Velocidad dentro de la máscara (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1219"/>
        <source>Velocity is absolute</source>
        <translation>La velocidad es absoluta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1220"/>
        <source>Velocity of the reconstruction (mm/yr, + towards satellite)</source>
        <translation>Velocidad de la reconstrucción (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1221"/>
        <source>Velocity standard deviation (mm/yr)</source>
        <translation>Desviación estándar de la velocidad (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1223"/>
        <source>Velocity without plate motion (mm/yr, + towards satellite)</source>
        <translation>Velocidad sin mov. de la placa (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1225"/>
        <source>Velocity, unmasked (mm/yr, + towards satellite)</source>
        <translation>Velocidad sin enmascarar (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1226"/>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1227"/>
        <source>Vertical (VV)</source>
        <translation>Vertical (VV)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1228"/>
        <source>Vertical to horizontal (VH)</source>
        <translation>Vertical a horizontal (VH)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1229"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1230"/>
        <source>Wanted position from the left</source>
        <translation>Posición deseada desde la izquierda</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1231"/>
        <source>Wanted position from the top</source>
        <translation>Posición deseada desde arriba</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1232"/>
        <source>Wanted position on the map</source>
        <translation>Posición deseada en el mapa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1233"/>
        <source>Wavelength</source>
        <translation>Longitud de onda</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1234"/>
        <source>Web address of the KML file. Empty: it is left out.</source>
        <translation>Dirección web del archivo KML. Vacío: se omite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1235"/>
        <source>Web address of the folder that holds all LiCSAR products.</source>
        <translation>Dirección web de la carpeta con todos los productos LiCSAR.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1236"/>
        <source>Web address of the list of Sentinel-1 products. Empty: it is left out.</source>
        <translation>Dirección web de la lista de productos Sentinel-1. Vacío: se omite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1237"/>
        <source>Web address of the preview GeoTIFF. Empty: it is left out.</source>
        <translation>Dirección web del GeoTIFF de vista previa. Vacío: se omite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1238"/>
        <source>Web address of the published datacube (ITSBD), a large NetCDF file. Empty: it is left out.</source>
        <translation>Dirección web del cubo de datos publicado (ITSBD), un archivo NetCDF grande. Vacío: se omite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1239"/>
        <source>Web page of the creator</source>
        <translation>Página web del autor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1240"/>
        <source>Weigh by the standard deviations</source>
        <translation>Ponderar con las desviaciones estándar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1241"/>
        <source>Weigh every epoch by the standard deviation that the datacube has of it, if it has them.</source>
        <translation>Pondera cada época con la desviación estándar que el cubo de datos tiene de ella, si la tiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1242"/>
        <source>Weigh interferograms by their mean coherence</source>
        <translation>Ponderar interferogramas por su coherencia media</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1243"/>
        <source>Weight of coherence</source>
        <translation>Peso de la coherencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1244"/>
        <source>Weight of coverage</source>
        <translation>Peso de la cobertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1245"/>
        <source>Weight of rough terrain</source>
        <translation>Peso del terreno abrupto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1246"/>
        <source>Weight of the straight line in the NSBAS method, relative to an interferogram. It matters only where the network falls apart.</source>
        <translation>Peso de la recta en el método NSBAS, relativo a un interferograma. Solo importa donde la red se divide.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1247"/>
        <source>Weight of unwrapping components</source>
        <translation>Peso de las componentes de desenrollado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1248"/>
        <source>Weighting</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1249"/>
        <source>What does the work. Empty: what Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR say, else the built-in engine. The settings also say where the program and its Python are. Results of both engines go into the same folders, and either can go on from them.</source>
        <translation>Qué realiza el trabajo. Vacío: lo que indica Configuración &gt; Opciones &gt; Procesado &gt; Proveedores &gt; AlignSAR; si no, el motor integrado. La configuración indica también dónde están el programa y su Python. Los resultados de ambos motores van a las mismas carpetas, y cualquiera puede continuar a partir de ellos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1250"/>
        <source>What each criterion of the noise mask says of the newest pixel</source>
        <translation>Lo que cada criterio de la máscara de ruido dice del píxel más reciente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1254"/>
        <source>What makes the series unique where the network of a pixel falls apart: NSBAS lets the parts follow one straight line (weighted by gamma); singular (of AlignSAR) ties them by the pixel&apos;s own motion, a line that bends as far as the series shows (compatible: smallest increments, gaps at the mean rate); singular_gauss (experimental) fills them at the rate of the intervals around them, weighted by a Gaussian in time; only_sb inverts nothing but pixels that have a value in every interferogram.</source>
        <translation>Lo que hace única la serie donde la red de un píxel se divide: NSBAS hace que las partes sigan una sola recta (ponderada por gamma); singular (de AlignSAR) las une según el propio movimiento del píxel, una línea que se curva en la medida en que lo muestra la serie (compatible: incrementos mínimos, huecos con la tasa media); singular_gauss (experimental) los rellena con la tasa de los intervalos de su entorno, ponderada por una gaussiana en el tiempo; only_sb invierte solo los píxeles que tienen valor en todos los interferogramas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1255"/>
        <source>What the folder holds. By default it is recognised.</source>
        <translation>Qué contiene la carpeta. Por defecto se reconoce.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1257"/>
        <source>What the portal has said is kept; the list of frames for 30 days. On: everything is asked for anew.</source>
        <translation>Lo que ha indicado el portal se conserva; la lista de frames, 30 días. Activado: se vuelve a consultar todo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1258"/>
        <source>What the results of a frame take on disk, of what is not there yet.</source>
        <translation>Lo que los resultados de un frame ocupan en el disco, de lo que aún no está allí.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1259"/>
        <source>What the sources do not explain</source>
        <translation>Lo que las fuentes no explican</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1260"/>
        <source>When values outside loops are dropped: look for loops in the phases that stage 12 left, instead of those before it removed loop errors.</source>
        <translation>Cuando se descartan valores fuera de bucles: busca los bucles en las fases que dejó la etapa 12, en lugar de en las anteriores a que eliminara errores de bucle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1261"/>
        <source>Where the data set was made; empty: left out.</source>
        <translation>Dónde se creó el conjunto de datos; vacío: se omite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1262"/>
        <source>Where the reference is wanted, as a fraction of the image height; of the blocks with a high score the nearest one is taken.</source>
        <translation>Dónde se desea la referencia, como fracción de la altura de la imagen; de los bloques con puntuación alta se toma el más cercano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1263"/>
        <source>Where the reference is wanted, as a fraction of the image width; of the blocks with a high score the nearest one is taken.</source>
        <translation>Dónde se desea la referencia, como fracción del ancho de la imagen; de los bloques con puntuación alta se toma el más cercano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1264"/>
        <source>Where the reference is wanted, longitude and latitude; of the blocks with a high score the nearest one is taken. Not set: the position in the image that the two fractions give.</source>
        <translation>Dónde se desea la referencia, longitud y latitud; de los bloques con puntuación alta se toma el más cercano. No establecido: la posición en la imagen que dan las dos fracciones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1266"/>
        <source>Where the stack is edited, keep no .unw.ori files. The change cannot be undone and a second run starts from the nullified data.</source>
        <translation>Donde se edita la pila, no conserva los archivos .unw.ori. El cambio no se puede deshacer y una segunda ejecución parte de los datos anulados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1269"/>
        <source>Which series becomes the columns of dates, in mm, positive towards the satellite.</source>
        <translation>Qué serie pasa a ser las columnas de fechas, en mm, positivo hacia el satélite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1270"/>
        <source>Which series of the datacube. The best one is the filtered displacement, else the one without filter.</source>
        <translation>Qué serie del cubo de datos. La mejor es el desplazamiento filtrado; si no lo hay, el desplazamiento sin filtro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1271"/>
        <source>Whole datacube as</source>
        <translation>Cubo de datos completo como</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1272"/>
        <source>Why a pixel is masked</source>
        <translation>Por qué está enmascarado un píxel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1273"/>
        <source>Why masked?</source>
        <translation>¿Por qué enmascarado?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1274"/>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1275"/>
        <source>Width of a thumbnail as a fraction of the time axis.</source>
        <translation>Ancho de una miniatura como fracción del eje del tiempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1276"/>
        <source>Width of the swath</source>
        <translation>Ancho de la franja</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1277"/>
        <source>Windows with fewer valid pixels do not count.</source>
        <translation>Las ventanas con menos píxeles válidos no cuentan.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1278"/>
        <source>With acceleration</source>
        <translation>Con aceleración</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1279"/>
        <source>With all pairs as images, so many are drawn at random where there are more.</source>
        <translation>Con todos los pares como imágenes, se sortea este número de ellos donde hay más.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1281"/>
        <source>With the rule &apos;stable&apos;, the mean quality index Iq that the sources must reach.</source>
        <translation>Con la regla 'stable', el índice de calidad medio Iq que deben alcanzar las fuentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1282"/>
        <source>Without dates that cost more than they bring</source>
        <translation>Sin las fechas que cuestan más de lo que aportan</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1285"/>
        <source>Worst loop (rad)</source>
        <translation>Peor bucle (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1286"/>
        <source>Wrapped phase</source>
        <translation>Fase enrollada</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1287"/>
        <source>Write a PNG of every interferogram without data in the reference window.</source>
        <translation>Escribe un PNG de cada interferograma sin datos en la ventana de referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1288"/>
        <source>Write a PNG of every loop that was judged and of every raster. This takes a few minutes for a large network.</source>
        <translation>Escribe un PNG de cada bucle evaluado y de cada ráster. Tarda unos minutos con una red grande.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1289"/>
        <source>Write a PNG per pair for looking through: before, after and correction side by side, and the corrected phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Escribe un PNG por par para revisarlos: antes, después y corrección lado a lado, y la fase corregida. Un ciclo de color es 6π (3π en banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1290"/>
        <source>Write a PNG per pair for looking through: the masked phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Escribe un PNG por par para revisarlos: la fase enmascarada. Un ciclo de color es 6π (3π en banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1291"/>
        <source>Write a PNG per pair for looking through: the phase in the new area. A colour cycle is 6π (3π in L-band).</source>
        <translation>Escribe un PNG por par para revisarlos: la fase en la nueva área. Un ciclo de color es 6π (3π en banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1292"/>
        <source>Write a PNG per pair for looking through: unwrapped phase; also height and intensity. A colour cycle is 6π (3π in L-band).</source>
        <translation>Escribe un PNG por par para revisarlos: fase desenrollada; también altura e intensidad. Un ciclo de color es 6π (3π en banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1293"/>
        <source>Write a PNG per pair of the coherence on a logarithmic scale.</source>
        <translation>Escribe un PNG por par de la coherencia en escala logarítmica.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1294"/>
        <source>Write a catalogue of all datacubes to the folder stac of the results, with links to the datacubes beside it.</source>
        <translation>Escribe un catálogo de todos los cubos de datos en la carpeta stac de los resultados, con enlaces a los cubos de datos junto a ella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1295"/>
        <source>Write cloud-optimised GeoTIFFs (COG), with tiles and overviews, which need no whole download to be seen.</source>
        <translation>Escribe GeoTIFF optimizados para la nube (COG), con teselas y vistas generales, que no necesitan descargarse enteros para verse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1296"/>
        <source>Writes a copy of a datacube whose displacement and velocity are relative to another place, another date, or both. In: a datacube, and a point or the polygons of an area. Out: a datacube with everything that the first one has.

The median of the reference pixels that have a value at every epoch becomes 0 at every epoch; displacement becomes 0 everywhere on the reference date. Choose a place that stands still, is coherent, and is near what you look at, because atmosphere grows with the distance. A point wins over an area.</source>
        <translation>Escribe una copia de un cubo de datos cuyo desplazamiento y velocidad son relativos a otro lugar, a otra fecha o a ambos. Entrada: un cubo de datos, y un punto o los polígonos de un área. Salida: un cubo de datos con todo lo que tiene el primero.

La mediana de los píxeles de referencia que tienen valor en todas las épocas pasa a ser 0 en cada época; el desplazamiento pasa a ser 0 en todas partes en la fecha de referencia. Elija un lugar que no se mueva, sea coherente y esté cerca de lo que observa, porque la atmósfera crece con la distancia. Un punto prevalece sobre un área.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1297"/>
        <source>Writes a datacube as static STAC catalogue, which can be put on a web server, searched, and read map by map. In: a datacube, also one of LiCSBAS. Out: a folder with collection.json and an item, which has a cloud-optimised GeoTIFF of each map (in the units of the datacube; displacement and velocity positive towards the satellite), the whole datacube as NetCDF or Zarr store, and a thumbnail.

All links are relative, so that the folder can be moved. The item has the STAC extensions datacube, projection, sar, sat, view, file and insar, as far as the datacube says what they need.

https://stacspec.org</source>
        <translation>Escribe un cubo de datos como catálogo STAC estático, que se puede poner en un servidor web, consultar y leer mapa por mapa. Entrada: un cubo de datos, también de LiCSBAS. Salida: una carpeta con collection.json y un elemento, que tiene un GeoTIFF optimizado para la nube de cada mapa (en las unidades del cubo de datos; desplazamiento y velocidad positivos hacia el satélite), el cubo de datos completo como NetCDF o almacén Zarr, y una miniatura.

Todos los enlaces son relativos, de modo que la carpeta se puede mover. El elemento tiene las extensiones STAC datacube, projection, sar, sat, view, file e insar, en la medida en que el cubo de datos indica lo que necesitan.

https://stacspec.org</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1298"/>
        <source>Writes series of a datacube as GeoTIFFs whose bands carry their dates, for viewers that read no NetCDF: InsarViz (a band per date), EO Time Series Viewer (a file per date). In: a datacube. Out: a folder of GeoTIFFs in the unit of the datacube (displacement in mm, positive towards the satellite), no data as NaN.

The date of a band is its description (2020-06-01) and its metadata item DATE (20200601).</source>
        <translation>Escribe series de un cubo de datos como GeoTIFF cuyas bandas llevan sus fechas, para visores que no leen NetCDF: InsarViz (una banda por fecha), EO Time Series Viewer (un archivo por fecha). Entrada: un cubo de datos. Salida: una carpeta de GeoTIFF en la unidad del cubo de datos (desplazamiento en mm, positivo hacia el satélite), sin datos como NaN.

La fecha de una banda es su descripción (2020-06-01) y su elemento de metadatos DATE (20200601).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1299"/>
        <source>Writes the AlignSAR datacube (ITSBD) of a time series as CF NetCDF, if wanted also as a Zarr store, with previews and coverage polygon. In: a time-series folder after stage 16. Out: displacement (mm) and velocity (mm/yr), positive towards the satellite, quality layers, amplitude, coherence, atmosphere, height and viewing geometry; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif; the area covered.

Amplitude needs the folder GEOC.MLI and the external atmosphere the folder GACOS in the work folder; what is absent is left out and listed. Displacement is relative to the reference pixel of stage 16 unless you give a reference area, and to the first epoch unless you give a reference date.

Conventions: CF-1.11, https://cfconventions.org; ACDD-1.3</source>
        <translation>Escribe el cubo de datos AlignSAR (ITSBD) de una serie temporal como NetCDF CF, si se desea también como almacén Zarr, con vistas previas y polígono de cobertura. Entrada: la carpeta de una serie temporal tras la etapa 16. Salida: desplazamiento (mm) y velocidad (mm/yr), positivos hacia el satélite, capas de calidad, amplitud, coherencia, atmósfera, altura y geometría de observación; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif; el área cubierta.

La amplitud necesita la carpeta GEOC.MLI y la atmósfera externa la carpeta GACOS en la carpeta de trabajo; lo que falta se omite y se enumera. El desplazamiento es relativo al píxel de referencia de la etapa 16, salvo que se dé un área de referencia, y a la primera época, salvo que se dé una fecha de referencia.

Convenciones: CF-1.11, https://cfconventions.org; ACDD-1.3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1300"/>
        <source>Writes the displacement at dates, or between pairs of dates, as GeoTIFFs for other programs. In: a datacube. Out: a folder with yyyymmdd.tif for a date, yyyymmdd_yyyymmdd.tif for a difference (second minus first), in mm, positive towards the satellite, NaN where there is no value.

Cloud-optimised files (COG) can be put on a web server and are shown from there without download.</source>
        <translation>Escribe el desplazamiento en fechas, o entre pares de fechas, como GeoTIFF para otros programas. Entrada: un cubo de datos. Salida: una carpeta con yyyymmdd.tif para una fecha, yyyymmdd_yyyymmdd.tif para una diferencia (segunda menos primera), en mm, positivo hacia el satélite, NaN donde no hay valor.

Los archivos optimizados para la nube (COG) se pueden poner en un servidor web y se muestran desde allí sin descargarlos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1301"/>
        <source>Writes the pixels of a datacube as points that viewers of persistent scatterers read: InSAR Explorer, PS Time Series Viewer, InSAR Time Series Viewer. In: a datacube. Out: a point for each pixel inside the mask, with its velocity and the standard deviation of it (velocity, v_stdev, mm/yr), mean coherence, height (m), and the displacement on each date (D20200601 …, mm), positive towards the satellite.

The ending says what is written: .gpkg, .csv (with longitude and latitude), .shp (up to 248 dates), .fgb or .geojson. PS Time Series Viewer reads time series from .shp only, and only complete ones.</source>
        <translation>Escribe los píxeles de un cubo de datos como puntos que leen los visores de persistent scatterers: InSAR Explorer, PS Time Series Viewer, InSAR Time Series Viewer. Entrada: un cubo de datos. Salida: un punto por cada píxel dentro de la máscara, con su velocidad y la desviación estándar de esta (velocity, v_stdev, mm/yr), coherencia media, altura (m) y el desplazamiento en cada fecha (D20200601 …, mm), positivo hacia el satélite.

La terminación determina lo que se escribe: .gpkg, .csv (con longitud y latitud), .shp (hasta 248 fechas), .fgb o .geojson. PS Time Series Viewer lee series temporales solo de .shp, y solo las completas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1302"/>
        <source>Writes the settings of a run as variables of batch_LiCSBAS.sh, for a colleague who works with LiCSBAS. In: the configuration that &apos;Run pipeline&apos; writes beside every datacube, or a preset. Out: a shell file with all variables; put them in place of those in your batch_LiCSBAS.sh. A name that ends in .py gives the settings of the analyses for run_licsalert.py instead. Options that cannot be set there are listed in the log.</source>
        <translation>Escribe la configuración de una ejecución como variables de batch_LiCSBAS.sh, para un colega que trabaja con LiCSBAS. Entrada: la configuración que 'Ejecutar cadena' escribe junto a cada cubo de datos, o un preajuste. Salida: un archivo de shell con todas las variables; póngalas en lugar de las de su batch_LiCSBAS.sh. Un nombre que termina en .py da en su lugar la configuración de los análisis para run_licsalert.py. Las opciones que allí no se pueden establecer se enumeran en el registro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1303"/>
        <source>Writes the velocity, or the displacement in time, as a KMZ file for Google Earth and other viewers. In: a datacube. Out: a file with coloured maps laid on the ground, a legend and the reference; red is towards the satellite, and where there is no value the ground shows.

Displacement in time has a map per date, which the time slider plays.</source>
        <translation>Escribe la velocidad, o el desplazamiento en el tiempo, como archivo KMZ para Google Earth y otros visores. Entrada: un cubo de datos. Salida: un archivo con mapas en color tendidos sobre el terreno, una leyenda y la referencia; el rojo es hacia el satélite, y donde no hay valor se ve el terreno.

El desplazamiento en el tiempo tiene un mapa por fecha, que reproduce el control deslizante de tiempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1304"/>
        <source>Your batch_LiCSBAS.sh, whose files are looked for beside it; or your run_licsalert.py.</source>
        <translation>Su batch_LiCSBAS.sh, cuyos archivos se buscan junto a él; o su run_licsalert.py.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1305"/>
        <source>Your run_licsalert.py, or what &apos;Import batch file&apos; made of it. What you set above wins over it.</source>
        <translation>Su run_licsalert.py, o lo que 'Importar archivo por lotes' creó a partir de él. Lo que establezca arriba prevalece sobre él.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1306"/>
        <source>Zarr store</source>
        <translation>Almacén Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1308"/>
        <source>about 10 000 pixels</source>
        <translation>unos 10 000 píxeles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1309"/>
        <source>alignsar: the AlignSAR datacube, with both series, amplitude, coherence and atmosphere. plain: what LiCSBAS_out2nc writes without --alignsar, under its names (cum, vel, coh, rms, vstd, stc, mask …), of cum.h5; stage 16 is not needed, and nothing is masked unless every layer is. plain_filtered: the same of cum_filt.h5. Each of them follows CF, as --cf of LiCSBAS is meant to.</source>
        <translation>alignsar: el cubo de datos AlignSAR, con ambas series, amplitud, coherencia y atmósfera. plain: lo que LiCSBAS_out2nc escribe sin --alignsar, con sus nombres (cum, vel, coh, rms, vstd, stc, mask …), de cum.h5; no se necesita la etapa 16, y no se enmascara nada salvo que se enmascaren todas las capas. plain_filtered: lo mismo de cum_filt.h5. Todos siguen CF, como pretende --cf de LiCSBAS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1310"/>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1311"/>
        <source>an area, or the place as it is</source>
        <translation>un área, o el lugar tal como está</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1312"/>
        <source>articulation epochs ({count})</source>
        <translation>épocas de articulación ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1313"/>
        <source>as expected</source>
        <translation>como se esperaba</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1315"/>
        <source>as many as the network has, plus 1</source>
        <translation>tantos como tiene la red, más 1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1316"/>
        <source>as the columns say</source>
        <translation>como dicen las columnas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1317"/>
        <source>as the table says</source>
        <translation>como dice la tabla</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1319"/>
        <source>away from the satellite</source>
        <translation>alejándose del satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1320"/>
        <source>baseline not known</source>
        <translation>línea de base desconocida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1328"/>
        <source>bridge</source>
        <translation>puente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1330"/>
        <source>by the two fractions</source>
        <translation>según las dos fracciones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1331"/>
        <source>centimetres</source>
        <translation>centímetros</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1332"/>
        <source>closes</source>
        <translation>cierra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1333"/>
        <source>comes back</source>
        <translation>vuelve</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1335"/>
        <source>corrected on {share}</source>
        <translation>corregido en {share}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1336"/>
        <source>cube: the pixels of the datacube, to each of which the time courses are fitted. sources: the pixels of the sources.</source>
        <translation>cube: los píxeles del cubo de datos, a cada uno de los cuales se ajustan las evoluciones temporales. sources: los píxeles de las fuentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1337"/>
        <source>cumulative: displacement since the first date. incremental: between neighbouring dates. all: between every two dates.</source>
        <translation>cumulative: desplazamiento desde la primera fecha. incremental: entre fechas consecutivas. all: entre cada dos fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1338"/>
        <source>cycles of 2π</source>
        <translation>ciclos de 2π</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1343"/>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1344"/>
        <source>estimated from its interferograms; 0 before they are downloaded</source>
        <translation>se estima a partir de sus interferogramas; 0 antes de descargarlos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1345"/>
        <source>every date</source>
        <translation>todas las fechas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1346"/>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1348"/>
        <source>frame or file name, first and last date</source>
        <translation>frame o nombre de archivo, primera y última fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1350"/>
        <source>gap</source>
        <translation>hueco</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1351"/>
        <source>goes</source>
        <translation>desaparece</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1352"/>
        <source>grid: the outer edges of the cube. valid: the outline of the pixels that have a velocity.</source>
        <translation>grid: los bordes exteriores del cubo. valid: el contorno de los píxeles que tienen velocidad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1355"/>
        <source>in no loop</source>
        <translation>en ningún bucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1356"/>
        <source>interferograms.csv in the folder</source>
        <translation>interferograms.csv en la carpeta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1358"/>
        <source>kept, bridge</source>
        <translation>conservado, puente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1359"/>
        <source>kept, changed in places</source>
        <translation>conservado, modificado en partes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1360"/>
        <source>kept, in no loop</source>
        <translation>conservado, en ningún bucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1361"/>
        <source>known deformation</source>
        <translation>deformación conocida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1362"/>
        <source>longest connected time below {threshold}</source>
        <translation>tiempo conectado más largo inferior a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1363"/>
        <source>loop errors above {threshold}</source>
        <translation>errores de bucle superiores a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1365"/>
        <source>mean coherence below {threshold}</source>
        <translation>coherencia media inferior a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1366"/>
        <source>mean loop closure above {threshold}</source>
        <translation>cierre medio de bucles superior a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1367"/>
        <source>mean: mean of the valid pixels of a block, if at least half of them are valid. bilinear: as LiCSAlert, where pixels beside masked areas are drawn towards zero.</source>
        <translation>mean: media de los píxeles válidos de un bloque, si al menos la mitad lo son. bilinear: como LiCSAlert, donde los píxeles junto a áreas enmascaradas se desvían hacia cero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1368"/>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1369"/>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1370"/>
        <source>minus the 99th percentile</source>
        <translation>menos el percentil 99</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1372"/>
        <source>mm, + towards satellite</source>
        <translation>mm, + hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1374"/>
        <source>network gaps above {threshold}</source>
        <translation>huecos de la red superiores a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1375"/>
        <source>new deformation</source>
        <translation>deformación nueva</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1377"/>
        <source>no earthquakes</source>
        <translation>ningún terremoto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1379"/>
        <source>no steps</source>
        <translation>ningún salto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1380"/>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1382"/>
        <source>not applied</source>
        <translation>no aplicado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1383"/>
        <source>not followed</source>
        <translation>no seguido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1384"/>
        <source>not here</source>
        <translation>aquí no</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1385"/>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1388"/>
        <source>nullified on {share}</source>
        <translation>anulado en {share}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1390"/>
        <source>one pixel; two in a swath</source>
        <translation>un píxel; dos en una franja</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1391"/>
        <source>own GeoTIFFs with a table</source>
        <translation>GeoTIFF propios con una tabla</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1392"/>
        <source>pairs that span
the interval</source>
        <translation>pares que abarcan
el intervalo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1393"/>
        <source>pairs without loop above {threshold}</source>
        <translation>pares sin bucle superiores a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1395"/>
        <source>perpendicular baseline (m)</source>
        <translation>línea de base perpendicular (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1397"/>
        <source>radians</source>
        <translation>radianes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1398"/>
        <source>ratio of loop errors above {threshold}</source>
        <translation>proporción de errores de bucle superior a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1399"/>
        <source>recognised</source>
        <translation>reconocido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1403"/>
        <source>rejected by hand</source>
        <translation>rechazado a mano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1404"/>
        <source>rejected by {stage}</source>
        <translation>rechazado por {stage}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1405"/>
        <source>rejected:</source>
        <translation>rechazado:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1406"/>
        <source>rejected: RMS above the threshold</source>
        <translation>rechazado: RMS por encima del umbral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1407"/>
        <source>rejected: RMS with the reference above the threshold</source>
        <translation>rechazado: RMS con la referencia por encima del umbral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1408"/>
        <source>rejected: no value at the reference</source>
        <translation>rechazado: sin valor en la referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1409"/>
        <source>rejected: {rule}</source>
        <translation>rechazado: {rule}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1410"/>
        <source>removed by hand</source>
        <translation>eliminado a mano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1411"/>
        <source>residual above {threshold}</source>
        <translation>residuo superior a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1412"/>
        <source>score: the number whose runs agree best overall. stable: the largest number that gives as many sources with a sufficient mean quality. middle: the mean of fewest and most, rounded down, as ICASAR takes it when nobody moves its slider; other numbers are then not computed.</source>
        <translation>score: el número cuyas ejecuciones mejor concuerdan en conjunto. stable: el número mayor que da otras tantas fuentes con una calidad media suficiente. middle: la media del mínimo y el máximo, redondeada hacia abajo, como la toma ICASAR cuando nadie mueve su control deslizante; entonces no se calculan otros números.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1413"/>
        <source>smooth (bilinear)</source>
        <translation>suave (bilineal)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1414"/>
        <source>space: maps are made independent, the usual choice. time: time courses are.</source>
        <translation>space: se hacen independientes los mapas, la elección habitual. time: las evoluciones temporales.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1415"/>
        <source>spatio-temporal inconsistency above {threshold}</source>
        <translation>inconsistencia espaciotemporal superior a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1416"/>
        <source>stays masked</source>
        <translation>sigue enmascarado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1417"/>
        <source>subset of {count} epochs</source>
        <translation>subconjunto de {count} épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1418"/>
        <source>suspect, no pair to blame</source>
        <translation>sospechoso, sin par al que atribuirlo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1420"/>
        <source>that of the datacube</source>
        <translation>el del cubo de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1421"/>
        <source>that of the datacube where it is such an identifier, else &apos;other&apos;</source>
        <translation>la del cubo de datos donde es un identificador así; si no, 'other'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1422"/>
        <source>that of the datacube; IW for LiCSAR, which has no other</source>
        <translation>el del cubo de datos; IW para LiCSAR, que no tiene otro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1423"/>
        <source>that of the products</source>
        <translation>la de los productos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1424"/>
        <source>that of the series</source>
        <translation>la de la serie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1425"/>
        <source>the 99th percentile</source>
        <translation>el percentil 99</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1426"/>
        <source>the date as it is</source>
        <translation>la fecha tal como está</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1427"/>
        <source>the first epoch</source>
        <translation>la primera época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1430"/>
        <source>the last epoch</source>
        <translation>la última época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1431"/>
        <source>the name of the folder</source>
        <translation>el nombre de la carpeta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1432"/>
        <source>the one labelled deformation</source>
        <translation>la etiquetada como deformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1433"/>
        <source>the ratio alone</source>
        <translation>solo la proporción</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1434"/>
        <source>the references of the datacubes</source>
        <translation>las referencias de los cubos de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1437"/>
        <source>three mean intervals</source>
        <translation>tres intervalos medios</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1438"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1439"/>
        <source>toward the satellite</source>
        <translation>hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1440"/>
        <source>unchanged values (nearest neighbour)</source>
        <translation>valores sin cambios (vecino más próximo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1441"/>
        <source>unlikely by chance</source>
        <translation>improbable por azar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1442"/>
        <source>unwrapped pairs below {threshold}</source>
        <translation>pares desenrollados inferiores a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1443"/>
        <source>velocity standard deviation above {threshold}</source>
        <translation>desviación estándar de la velocidad superior a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1445"/>
        <source>worth a look</source>
        <translation>merece atención</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1446"/>
        <source>would mend</source>
        <translation>repararía</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1450"/>
        <source>{count} pixels</source>
        <translation>{count} píxeles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1453"/>
        <source>{day} (mm)</source>
        <translation>{day} (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1454"/>
        <source>{first} – {second}, {days} days: {fate}</source>
        <translation>{first} – {second}, {days} días: {fate}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1455"/>
        <source>{kept} pixels kept: {gained} come back, {lost} go.</source>
        <translation>{kept} píxeles conservados: {gained} vuelven, {lost} desaparecen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1466"/>
        <source>{layer} could not be written completely: {found} of {count} rows arrived, and {free} MB are free there. Make room, or choose another place.</source>
        <translation>{layer} no se pudo escribir por completo: llegaron {found} de {count} filas y allí quedan {free} MB libres. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1475"/>
        <source>{name}: InSAR − GNSS, bias {bias:.1f} mm, RMS {rms:.1f} mm on {count} dates.</source>
        <translation>{name}: InSAR − GNSS, sesgo {bias:.1f} mm, RMS {rms:.1f} mm en {count} fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1478"/>
        <source>{name}: no value on {count} dates (×).</source>
        <translation>{name}: sin valor en {count} fechas (×).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1479"/>
        <source>{name}: no values here.</source>
        <translation>{name}: sin valores aquí.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1482"/>
        <source>{path} cannot be written ({reason}). Choose another place or ending.</source>
        <translation>No se puede escribir {path} ({reason}). Elija otro lugar u otra terminación.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1483"/>
        <source>{path} has no noise mask. Run &apos;Mask noise&apos; (stage 15).</source>
        <translation>{path} no tiene máscara de ruido. Ejecute 'Enmascarar ruido' (etapa 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1491"/>
        <source>✓ passes</source>
        <translation>✓ cumple</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1492"/>
        <source>✗ decides</source>
        <translation>✗ decide</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1493"/>
        <source>✗ fails</source>
        <translation>✗ no cumple</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1268"/>
        <source>Where to write. Left empty: a temporary folder, which goes with QGIS.</source>
        <translation>Dónde escribir. Vacío: una carpeta temporal, que desaparece con QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="65"/>
        <source>Address (tcp://host:8786) or scheduler file (.json) of a running Dask cluster whose workers see the folders of input and output under the same names; stages 02 to 05, 11 and 120 then compute there. Empty: threads of this computer. The result does not depend on it.</source>
        <translation>Dirección (tcp://host:8786) o archivo del planificador (.json) de un clúster Dask en marcha cuyos trabajadores ven las carpetas de entrada y salida con los mismos nombres; las etapas 02 a 05, 11 y 120 calculan entonces allí. Vacío: hilos de este equipo. El resultado no depende de ello.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="228"/>
        <source>Dask scheduler</source>
        <translation>Planificador Dask</translation>
    </message>
</context>
</TS>
