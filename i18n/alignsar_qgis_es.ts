<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlignSAR</name>
    <message>
        <location filename="../build/texts.py" line="1342"/>
        <source>Ground motion (one at a time)</source>
        <translation>Movimiento del terreno (uno a la vez)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2040"/>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2025"/>
        <source>Previews</source>
        <translation>Vistas previas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2374"/>
        <source>Terrain and viewing geometry</source>
        <translation>Terreno y geometría de observación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2024"/>
        <source>Preview: {quantity}</source>
        <translation>Vista previa: {quantity}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1353"/>
        <source>Hillshade</source>
        <translation>Mapa de sombras</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1973"/>
        <source>Phase {first} – {second}</source>
        <translation>Fase {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="899"/>
        <source>Coherence {first} – {second}</source>
        <translation>Coherencia {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2618"/>
        <source>Unwrapped phase (rad)</source>
        <translation>Fase desenrollada (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="895"/>
        <source>Coherence (0 to 1)</source>
        <translation>Coherencia (0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3258"/>
        <source>{pairs} pairs. Press play; the shortest pair of each date lies on top.</source>
        <translation>{pairs} pares. Pulse Reproducir; el par más corto de cada fecha queda encima.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1346"/>
        <source>Height (m)</source>
        <translation>Altura (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1434"/>
        <source>Intensity (linear)</source>
        <translation>Intensidad (lineal)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1193"/>
        <source>Filtered velocity (mm/yr, + towards satellite)</source>
        <translation>Velocidad filtrada (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1017"/>
        <source>Displacement (mm, + towards satellite)</source>
        <translation>Desplazamiento (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1188"/>
        <source>Filtered displacement (mm, + towards satellite)</source>
        <translation>Desplazamiento filtrado (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="953"/>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2588"/>
        <source>To see it move: tick the displacement, press play.</source>
        <translation>Para ver el movimiento: marque el desplazamiento y reproduzca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2831"/>
        <source>ascending: seen from the west</source>
        <translation>ascendente: visto desde el oeste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2886"/>
        <source>descending: seen from the east</source>
        <translation>descendente: visto desde el este</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1055"/>
        <source>Download this frame</source>
        <translation>Descargar este frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1203"/>
        <source>First pictures: {name}</source>
        <translation>Primeras imágenes: {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1951"/>
        <source>Outdated: {name}.</source>
        <translation>Desactualizado: {name}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1949"/>
        <source>Outdated on the map: {count} results.</source>
        <translation>Desactualizados en el mapa: {count} resultados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1950"/>
        <source>Outdated: {name}</source>
        <translation>Desactualizado: {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1933"/>
        <source>OpenStreetMap (from the internet)</source>
        <translation>OpenStreetMap (de internet)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2084"/>
        <source>Reference for now (stage 16 chooses the final one)</source>
        <translation>Referencia provisional (la etapa 16 elige la definitiva)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2085"/>
        <source>Reference point</source>
        <translation>Punto de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2081"/>
        <source>Reference area</source>
        <translation>Área de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2463"/>
        <source>The map was brought up to date (layers with new values: {again}, removed: {gone}).</source>
        <translation>El mapa se ha actualizado (capas con valores nuevos: {again}, eliminadas: {gone}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="528"/>
        <source>&apos;{name}&apos; is outdated: an earlier stage was run again. Make it anew.</source>
        <translation>'{name}' está desactualizado: se volvió a ejecutar una etapa anterior. Créelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1089"/>
        <source>Earlier dates</source>
        <translation>Fechas anteriores</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3059"/>
        <source>red: towards the satellite</source>
        <translation>rojo: hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2916"/>
        <source>full colour: beyond 3 σ of the baseline</source>
        <translation>color pleno: más allá de 3 σ del periodo de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2971"/>
        <source>low is good</source>
        <translation>bajo es bueno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2925"/>
        <source>high is good</source>
        <translation>alto es bueno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2984"/>
        <source>mm/yr</source>
        <translation>mm/yr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3222"/>
        <source>yr</source>
        <translation>años</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3058"/>
        <source>red: to the east</source>
        <translation>rojo: hacia el este</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3060"/>
        <source>red: upwards</source>
        <translation>rojo: hacia arriba</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2877"/>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2880"/>
        <source>days since 1 January</source>
        <translation>días desde el 1 de enero</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3042"/>
        <source>pattern, no unit</source>
        <translation>patrón, sin unidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2869"/>
        <source>component of the unit vector to the satellite</source>
        <translation>componente del vector unitario hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3103"/>
        <source>terrain model</source>
        <translation>modelo del terreno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2851"/>
        <source>bright: strong echo</source>
        <translation>claro: eco fuerte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3049"/>
        <source>positive: away from the satellite; the colours begin again after 2π</source>
        <translation>positivo: alejándose del satélite; los colores vuelven a empezar tras 2π</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3208"/>
        <source>what is kept</source>
        <translation>lo que se conserva</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2910"/>
        <source>first criterion that fails</source>
        <translation>primer criterio que no se cumple</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="534"/>
        <source>0 at {place} (reference)</source>
        <translation>0 en {place} (referencia)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="544"/>
        <source>0: masked</source>
        <translation>0: enmascarado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="559"/>
        <source>1: kept</source>
        <translation>1: conservado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2959"/>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1800"/>
        <source>No pixel has a velocity: the mask (stage 15) rejects them all.</source>
        <translation>Ningún píxel tiene velocidad: la máscara (etapa 15) los rechaza todos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2658"/>
        <source>Velocity {low} to {high} mm/yr.</source>
        <translation>Velocidad de {low} a {high} mm/yr.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3264"/>
        <source>{pixels} pixels have a velocity.</source>
        <translation>{pixels} píxeles tienen velocidad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3263"/>
        <source>{pixels} pixels have a velocity, relative to {place}.</source>
        <translation>{pixels} píxeles tienen velocidad, relativa a {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1934"/>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1366"/>
        <source>How the ground moves, seen by radar satellites. Where to begin:</source>
        <translation>Cómo se mueve el terreno, visto por satélites radar. Por dónde empezar:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1399"/>
        <source>Image pairs in use</source>
        <translation>Pares de imágenes en uso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="884"/>
        <source>Click to see it in full size.</source>
        <translation>Haga clic para verla a tamaño completo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="596"/>
        <source>A small made-up volcano that rises: no data and no internet needed. The files go to {folder}.</source>
        <translation>Un pequeño volcán ficticio que se eleva: sin datos ni internet. Los archivos van a {folder}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2592"/>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2187"/>
        <source>Run the sample</source>
        <translation>Ejecutar el ejemplo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1372"/>
        <source>I have a frame ID</source>
        <translation>Tengo un ID de frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1056"/>
        <source>Downloads an area of the LiCSAR portal and shows how it moves.</source>
        <translation>Descarga un área del portal LiCSAR y muestra cómo se mueve.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1247"/>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1259"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2586"/>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="917"/>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1371"/>
        <source>I have a LiCSAR folder</source>
        <translation>Tengo una carpeta LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="971"/>
        <source>Data downloaded before: the folder GEOC, or the one around it.</source>
        <translation>Datos ya descargados: la carpeta GEOC o la que la contiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="846"/>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1373"/>
        <source>I have results</source>
        <translation>Tengo resultados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2260"/>
        <source>Shows a finished datacube (a file that ends in .nc) on the map.</source>
        <translation>Muestra en el mapa un cubo de datos terminado (un archivo .nc).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="844"/>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2194"/>
        <source>Running the sample</source>
        <translation>Ejecutando el ejemplo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1232"/>
        <source>Folder with GEOC</source>
        <translation>Carpeta con GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="972"/>
        <source>Datacube</source>
        <translation>Cubo de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2326"/>
        <source>Stopped. What was finished is kept for the next run.</source>
        <translation>Detenido. Lo terminado se conserva para la próxima ejecución.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1459"/>
        <source>It failed; the log messages say why.</source>
        <translation>Ha fallado; los mensajes del registro indican por qué.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="883"/>
        <source>Click to open {path}</source>
        <translation>Haga clic para abrir {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="746"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2327"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2440"/>
        <source>The first date is after the last one; swap them.</source>
        <translation>La primera fecha es posterior a la última; intercámbielas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1932"/>
        <source>Open panel</source>
        <translation>Abrir panel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="636"/>
        <source>AlignSAR panel</source>
        <translation>Panel AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2184"/>
        <source>Run pipeline…</source>
        <translation>Ejecutar cadena…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1603"/>
        <source>Load datacube…</source>
        <translation>Cargar cubo de datos…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1349"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3237"/>
        <source>{label}: the path {path} has a semicolon. Rename it.</source>
        <translation>{label}: la ruta {path} contiene un punto y coma. Cámbiele el nombre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3238"/>
        <source>{label}: {path} does not exist. Choose another raster.</source>
        <translation>{label}: {path} no existe. Elija otro ráster.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3236"/>
        <source>{label}: the layer {layer} is not a file. Save it as GeoTIFF.</source>
        <translation>{label}: la capa {layer} no es un archivo. Guárdela como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1748"/>
        <source>NetCDF file made with &apos;Export datacube&apos; or &apos;Run pipeline&apos;.</source>
        <translation>NetCDF de 'Exportar cubo de datos' o 'Ejecutar cadena'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2284"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1751"/>
        <source>NetCDF file made with &apos;Separate sources&apos; from this datacube, or from an earlier one.</source>
        <translation>Archivo NetCDF creado con 'Separar fuentes' a partir de este cubo de datos o de uno anterior.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1475"/>
        <source>Its values stand for every parameter that is not set.</source>
        <translation>Sus valores rigen para todo parámetro no establecido.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2368"/>
        <source>Takes the end of the baseline of that product where you give none.</source>
        <translation>Toma el fin del periodo de referencia de ese producto donde no se indica.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="911"/>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2846"/>
        <source>beside the datacube, ending in {ending}</source>
        <translation>junto al cubo de datos, con la terminación {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1161"/>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2130"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="999"/>
        <source>Default: {value}.</source>
        <translation>Predeterminado: {value}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1608"/>
        <source>Load the result layers</source>
        <translation>Cargar las capas de resultados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1920"/>
        <source>Off: only write the files; useful inside models.</source>
        <translation>Desactivado: solo escribe los archivos; útil en modelos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2339"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1864"/>
        <source>Nothing had changed</source>
        <translation>Nada había cambiado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3255"/>
        <source>{name}: no such parameter, ignored</source>
        <translation>{name}: no existe ese parámetro, se ignora</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3252"/>
        <source>{name} was cancelled.</source>
        <translation>{name} se canceló.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3251"/>
        <source>{name} failed: {reason}</source>
        <translation>{name} falló: {reason}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3254"/>
        <source>{name}: done.</source>
        <translation>{name}: hecho.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2620"/>
        <source>Up to date.</source>
        <translation>Actualizado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="749"/>
        <source>Cancelled: the results are complete, but not all are on the map.</source>
        <translation>Cancelado: los resultados están completos, pero no todos están en el mapa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2993"/>
        <source>no option of these stages</source>
        <translation>ninguna opción de estas etapas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1261"/>
        <source>From {file}: {settings}.</source>
        <translation>De {file}: {settings}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="714"/>
        <source>Batch file</source>
        <translation>Archivo por lotes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2843"/>
        <source>beside the batch file, ending in {ending}</source>
        <translation>junto al archivo por lotes, con la terminación {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2360"/>
        <source>Table of variables</source>
        <translation>Tabla de variables</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2641"/>
        <source>Variables without effect</source>
        <translation>Variables sin efecto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2607"/>
        <source>Unknown variables</source>
        <translation>Variables desconocidas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3234"/>
        <source>{known} of {all} variables are understood; {warnings} to look at.</source>
        <translation>Se entienden {known} de {all} variables; {warnings} por revisar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2640"/>
        <source>Variables of the batch file</source>
        <translation>Variables del archivo por lotes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1166"/>
        <source>File that &apos;Run pipeline&apos; or &apos;Import batch file&apos; wrote. Empty: the preset below.</source>
        <translation>Archivo escrito por 'Ejecutar cadena' o 'Importar archivo por lotes'. Vacío: el preajuste de abajo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2697"/>
        <source>What is written where no configuration is given.</source>
        <translation>Lo que se escribe si no se da ninguna configuración.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2366"/>
        <source>Takes frame, dates and area of that product where no configuration is given.</source>
        <translation>Toma el frame, las fechas y el área de ese producto donde no se da configuración.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2844"/>
        <source>beside the configuration, or in AlignSAR of your documents</source>
        <translation>junto a la configuración, o en AlignSAR de sus documentos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1947"/>
        <source>Options without a variable</source>
        <translation>Opciones sin variable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1832"/>
        <source>No variable can set {option}.</source>
        <translation>Ninguna variable puede establecer {option}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1749"/>
        <source>NetCDF file made with &apos;Export datacube&apos;, &apos;Run pipeline&apos; or LiCSBAS.</source>
        <translation>Archivo NetCDF creado con 'Exportar cubo de datos', 'Ejecutar cadena' o LiCSBAS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1227"/>
        <source>Folder of the catalogue</source>
        <translation>Carpeta del catálogo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="900"/>
        <source>Collection (JSON)</source>
        <translation>Colección (JSON)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2845"/>
        <source>beside the datacube</source>
        <translation>junto al cubo de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2023"/>
        <source>Preview rasters</source>
        <translation>Rásteres de vista previa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1837"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2849"/>
        <source>beside the time-series folder</source>
        <translation>junto a la carpeta de la serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2784"/>
        <source>Zarr store (empty: none)</source>
        <translation>Almacén Zarr (vacío: ninguno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1750"/>
        <source>NetCDF file made with &apos;Export datacube&apos;.</source>
        <translation>Archivo NetCDF creado con 'Exportar cubo de datos'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1028"/>
        <source>Displacement in time</source>
        <translation>Desplazamiento en el tiempo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1197"/>
        <source>Filtered: without what looks like atmosphere. Without filter: as inverted.</source>
        <translation>Filtrado: sin lo que parece atmósfera. Sin filtro: tal como se invirtió.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1514"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1888"/>
        <source>Number of epochs</source>
        <translation>Número de épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1201"/>
        <source>First epoch</source>
        <translation>Primera época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1509"/>
        <source>Last epoch</source>
        <translation>Última época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2419"/>
        <source>The cube has no {name}; it shows {shown} in time.</source>
        <translation>El cubo no tiene {name}; muestra {shown} en el tiempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3242"/>
        <source>{layers} layers; {epochs} epochs from {first} to {last}.</source>
        <translation>{layers} capas; {epochs} épocas del {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3241"/>
        <source>{label}: {value} is not a date. Choose one, or write it as 20200601 or 2020-06-01.</source>
        <translation>{label}: {value} no es una fecha. Elija una o escríbala como 20200601 o 2020-06-01.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2714"/>
        <source>Where to write. Left empty or skipped: {place}.</source>
        <translation>Dónde escribir. Si se deja vacío o se omite: {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3235"/>
        <source>{label}: nothing is chosen. Choose a file or folder.</source>
        <translation>{label}: no se ha elegido nada. Elija un archivo o una carpeta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2892"/>
        <source>empty: {place}</source>
        <translation>vacío: {place}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1550"/>
        <source>LiCSAR folder (GEOC)</source>
        <translation>Carpeta LiCSAR (GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1270"/>
        <source>GACOS folder</source>
        <translation>Carpeta GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1435"/>
        <source>Intensity folder (GEOC.MLI)</source>
        <translation>Carpeta de intensidad (GEOC.MLI)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2737"/>
        <source>Work folder</source>
        <translation>Carpeta de trabajo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3140"/>
        <source>the frame ID</source>
        <translation>el ID del frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="959"/>
        <source>Coverage polygon</source>
        <translation>Polígono de cobertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2355"/>
        <source>Table of scenes</source>
        <translation>Tabla de escenas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2022"/>
        <source>Preview layers</source>
        <translation>Capas de vista previa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1217"/>
        <source>Folder for the sample</source>
        <translation>Carpeta para el ejemplo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="737"/>
        <source>Built in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1580"/>
        <source>LiCSBAS, as installed</source>
        <translation>LiCSBAS, tal como está instalado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1567"/>
        <source>LiCSAlert, as installed</source>
        <translation>LiCSAlert, tal como está instalado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1102"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2827"/>
        <source>as in the settings</source>
        <translation>como en la configuración</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2579"/>
        <source>Time-series folder</source>
        <translation>Carpeta de la serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1214"/>
        <source>Folder TS_… of LiCSBAS, or any folder with cum.h5; the path of such a file, too.</source>
        <translation>Carpeta TS_… de LiCSBAS, o cualquier carpeta con cum.h5; también la ruta de un archivo así.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2544"/>
        <source>The velocity and the reference are those of the same file.</source>
        <translation>La velocidad y la referencia son las del mismo archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2695"/>
        <source>What is not there</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1860"/>
        <source>Not there, and not shown: {names}.</source>
        <translation>Faltan y no se muestran: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1865"/>
        <source>Nothing in the folder says what the displacement is relative to.</source>
        <translation>Nada en la carpeta indica a qué es relativo el desplazamiento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1768"/>
        <source>No displacement in time, {layers} layers. Run stage 13 and what follows it.</source>
        <translation>Sin desplazamiento en el tiempo, {layers} capas. Ejecute la etapa 13 y las siguientes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1223"/>
        <source>Folder of interferograms</source>
        <translation>Carpeta de interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1272"/>
        <source>GEOC, the folder around it, or a stack GEOCml… of stages 02 to 05.</source>
        <translation>GEOC, la carpeta que la contiene, o una pila GEOCml… de las etapas 02 a 05.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2354"/>
        <source>Table of pairs</source>
        <translation>Tabla de pares</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1895"/>
        <source>Number of pairs</source>
        <translation>Número de pares</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3259"/>
        <source>{pairs} pairs: {names}.</source>
        <translation>{pairs} pares: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1959"/>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1225"/>
        <source>Folder of products</source>
        <translation>Carpeta de productos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2847"/>
        <source>beside the input, ending in {ending}</source>
        <translation>junto a la entrada, con la terminación {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1251"/>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1891"/>
        <source>Number of frames</source>
        <translation>Número de frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1250"/>
        <source>Frame IDs</source>
        <translation>ID de los frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3227"/>
        <source>{count} frames: {names}.</source>
        <translation>{count} frames: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3168"/>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2981"/>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3017"/>
        <source>not there, optional</source>
        <translation>ausente, opcional</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3174"/>
        <source>there, but not usable</source>
        <translation>presente, pero no utilizable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1430"/>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2131"/>
        <source>Report (empty: none)</source>
        <translation>Informe (vacío: ninguno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1105"/>
        <source>Environment for missing packages (empty: none)</source>
        <translation>Entorno de paquetes que faltan (vacío: no)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1720"/>
        <source>Missing or not usable</source>
        <translation>Ausente o no utilizable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1123"/>
        <source>Everything that the plugin needs is there (QGIS {version}).</source>
        <translation>El complemento tiene todo lo que necesita (QGIS {version}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1943"/>
        <source>Optional, and not there: {names}.</source>
        <translation>Opcionales y ausentes: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1721"/>
        <source>Missing or not usable: {names}. {remedies}</source>
        <translation>Ausentes o no utilizables: {names}. {remedies}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1237"/>
        <source>Folder with previews</source>
        <translation>Carpeta con vistas previas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1230"/>
        <source>Folder that holds prelim_vel.tif and the other previews.</source>
        <translation>Carpeta con prelim_vel.tif y las demás vistas previas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="956"/>
        <source>Coverage file</source>
        <translation>Archivo de cobertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1477"/>
        <source>KML or GeoJSON file with polygons.</source>
        <translation>Archivo KML o GeoJSON con polígonos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2218"/>
        <source>Scene list</source>
        <translation>Lista de escenas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2381"/>
        <source>Text file with one product name per line.</source>
        <translation>Archivo de texto con un nombre de producto por línea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1904"/>
        <source>Number of scenes</source>
        <translation>Número de escenas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3266"/>
        <source>{scenes} scenes on {epochs} days from {first} to {last}.</source>
        <translation>{scenes} escenas en {epochs} días del {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2351"/>
        <source>Table of frames</source>
        <translation>Tabla de frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2848"/>
        <source>beside the table, ending in {ending}</source>
        <translation>junto a la tabla, con la terminación {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1228"/>
        <source>Folder of the results</source>
        <translation>Carpeta de los resultados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2313"/>
        <source>States of the frames</source>
        <translation>Estados de los frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2358"/>
        <source>Table of the frames</source>
        <translation>Tabla de los frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1253"/>
        <source>Frames that are done</source>
        <translation>Frames terminados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1254"/>
        <source>Frames that are not done</source>
        <translation>Frames no terminados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1418"/>
        <source>In the OSGeo4W shell: python3 -m pip install {packages}</source>
        <translation>En la consola de OSGeo4W: python3 -m pip install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1409"/>
        <source>In a terminal: /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</source>
        <translation>En un terminal: /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1719"/>
        <source>Missing for the Python of QGIS: {packages}. {way}. Then start QGIS again.</source>
        <translation>Faltan en el Python de QGIS: {packages}. {way}. Después reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="641"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3248"/>
        <source>{layer} has no polygon. Choose another layer, or draw one.</source>
        <translation>{layer} no tiene polígonos. Elija otra capa o dibuje uno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3250"/>
        <source>{layer}: {count} features without a polygon were left out.</source>
        <translation>{layer}: {count} objetos espaciales sin polígono omitidos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3243"/>
        <source>{layer} cannot be brought to degrees ({fault}). Check its coordinate reference system.</source>
        <translation>{layer} no se puede convertir a grados ({fault}). Compruebe su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3245"/>
        <source>{layer} has coordinates that are not on the Earth. Set its coordinate reference system.</source>
        <translation>{layer} tiene coordenadas que no están en la Tierra. Establezca su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3016"/>
        <source>not set: {value}</source>
        <translation>no establecido: {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1417"/>
        <source>In scripts: yyyymmdd or yyyy-mm-dd.</source>
        <translation>En scripts: yyyymmdd o yyyy-mm-dd.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1859"/>
        <source>Not set: {value}</source>
        <translation>No establecido: {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2733"/>
        <source>With the configuration: preset &apos;{preset}&apos;, steps {first} to {last}.</source>
        <translation>Con la configuración: preajuste '{preset}', pasos {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2738"/>
        <source>Work folder (with GEOC)</source>
        <translation>Carpeta de trabajo (con GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1233"/>
        <source>Folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/; or GEOC itself.</source>
        <translation>Carpeta con GEOC/ y, si los tiene, GACOS/ y GEOC.MLI/; o la propia GEOC.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1204"/>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1575"/>
        <source>LiCSBAS step to start at; 01 downloads the frame into the work folder first.</source>
        <translation>Paso de LiCSBAS en el que empezar; 01 descarga primero el frame a la carpeta de trabajo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1511"/>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1576"/>
        <source>LiCSBAS step to stop after; the datacube is written after step 16.</source>
        <translation>Paso de LiCSBAS tras el que detenerse; el cubo de datos se escribe tras el paso 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="682"/>
        <source>Area of interest</source>
        <translation>Área de interés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1098"/>
        <source>Empty: that of the published product, if you choose one, else everything.</source>
        <translation>Vacío: la del producto publicado, si elige uno; si no, todo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2367"/>
        <source>Takes frame, dates and area of that product where you give none.</source>
        <translation>Toma el frame, las fechas y el área de ese producto donde no se indican.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2133"/>
        <source>Reproduce LiCSBAS defects</source>
        <translation>Reproducir los defectos de LiCSBAS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1323"/>
        <source>Give the original&apos;s numbers back in all stages, to reproduce a published product.</source>
        <translation>Devuelve los números del original en todas las etapas, para reproducir un producto publicado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2612"/>
        <source>Unwrap again</source>
        <translation>Desenrollar de nuevo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1946"/>
        <source>Options of the stages (JSON)</source>
        <translation>Opciones de las etapas (JSON)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2927"/>
        <source>in datacube/ of the work folder</source>
        <translation>en datacube/ de la carpeta de trabajo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2038"/>
        <source>QGIS project (empty: none)</source>
        <translation>Proyecto de QGIS (vacío: ninguno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1956"/>
        <source>Overview picture (empty: none)</source>
        <translation>Imagen general (vacío: ninguna)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2294"/>
        <source>Stack folder</source>
        <translation>Carpeta de la pila</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1643"/>
        <source>Made again from {stage} on.</source>
        <translation>Rehecho a partir de {stage}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1644"/>
        <source>Made again: {stages}.</source>
        <translation>Rehecho: {stages}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2020"/>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3268"/>
        <source>{usual}, or as configured</source>
        <translation>{usual}, o según la configuración</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2134"/>
        <source>Reproduce a published product</source>
        <translation>Reproducir un producto publicado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3003"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2230"/>
        <source>Sentinel-1 scenes</source>
        <translation>Escenas Sentinel-1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1653"/>
        <source>Maps of the sources</source>
        <translation>Mapas de las fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2356"/>
        <source>Table of sources</source>
        <translation>Tabla de fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2359"/>
        <source>Table of time courses</source>
        <translation>Tabla de evoluciones temporales</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2346"/>
        <source>Table of convergence</source>
        <translation>Tabla de convergencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2575"/>
        <source>Time courses of the sources</source>
        <translation>Evoluciones temporales de las fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2042"/>
        <source>Quality of the sources</source>
        <translation>Calidad de las fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2037"/>
        <source>Python of {program}: a program, or the folder of its environment</source>
        <translation>Python de {program}: un programa, o la carpeta de su entorno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1104"/>
        <source>Engine of stages 02 to 16 and of the export</source>
        <translation>Motor de las etapas 02 a 16 y de la exportación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1103"/>
        <source>Engine of source separation and unrest detection</source>
        <translation>Motor de separación de fuentes y detección de unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1221"/>
        <source>Folder of LiCSBAS; empty: its commands on the PATH</source>
        <translation>Carpeta de LiCSBAS; vacío: sus comandos en el PATH</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1220"/>
        <source>Folder of LiCSAlert; empty: where its Python finds it</source>
        <translation>Carpeta de LiCSAlert; vacío: donde la encuentre su Python</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1106"/>
        <source>Environment with packages that QGIS lacks, made by &apos;Check installation&apos;</source>
        <translation>Entorno con los paquetes que faltan en QGIS, creado por 'Comprobar instalación'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3249"/>
        <source>{layer} took {found} of {count} rows. Make room there, or choose another place.</source>
        <translation>{layer} tomó {found} de {count} filas. Libere espacio allí o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3141"/>
        <source>the input is updated</source>
        <translation>se actualiza la entrada</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1273"/>
        <source>GEOCml… beside GEOC</source>
        <translation>GEOCml… junto a GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2343"/>
        <source>TS_… beside the stack</source>
        <translation>TS_… junto a la pila</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1219"/>
        <source>Folder made by stages 02 to 05 (GEOCml…).</source>
        <translation>Carpeta creada por las etapas 02 a 05 (GEOCml…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1234"/>
        <source>Folder with one delay map per epoch: .sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc.</source>
        <translation>Carpeta con un mapa de retardo por época: .sltd.geo.tif, .ztd.tif o .ztd con .ztd.rsc.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1218"/>
        <source>Folder made by stage 11 (TS_…).</source>
        <translation>Carpeta creada por la etapa 11 (TS_…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3246"/>
        <source>{layer} has geometries of another kind than &apos;{label}&apos; takes. Choose another one.</source>
        <translation>{layer} tiene geometrías de otro tipo que las que admite '{label}'. Elija otra capa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3247"/>
        <source>{layer} has no geometry. Choose another layer, or draw one.</source>
        <translation>{layer} no tiene geometría. Elija otra capa o dibuje una.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1213"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2580"/>
        <source>Time-series folder (TS_…) of stage 11 or later, a stack (GEOCml…), or GEOC.</source>
        <translation>Carpeta de serie temporal (TS_…) de la etapa 11 o posterior, una pila (GEOCml…) o GEOC.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2350"/>
        <source>Table of findings</source>
        <translation>Tabla de hallazgos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2349"/>
        <source>Table of epochs</source>
        <translation>Tabla de épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2352"/>
        <source>Table of loops</source>
        <translation>Tabla de bucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1160"/>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1627"/>
        <source>Loops</source>
        <translation>Bucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1109"/>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2696"/>
        <source>What is weak in the network</source>
        <translation>Puntos débiles de la red</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1478"/>
        <source>KMZ file</source>
        <translation>Archivo KMZ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="669"/>
        <source>Animation</source>
        <translation>Animación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2008"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2712"/>
        <source>Where the series are wanted.</source>
        <translation>Dónde se desean las series.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1159"/>
        <source>Field with names</source>
        <translation>Campo con nombres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2701"/>
        <source>What the points are called in the results. Not set: their numbers.</source>
        <translation>Cómo se llaman los puntos en los resultados. No establecido: sus números.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2348"/>
        <source>Table of displacement</source>
        <translation>Tabla de desplazamiento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2011"/>
        <source>Points with velocity</source>
        <translation>Puntos con velocidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="744"/>
        <source>CSV text</source>
        <translation>Texto CSV</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2242"/>
        <source>Series of {points} points at {epochs} dates.</source>
        <translation>Series de {points} puntos en {epochs} fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2647"/>
        <source>Velocity at points (mm/yr)</source>
        <translation>Velocidad en los puntos (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1024"/>
        <source>Displacement at points (mm)</source>
        <translation>Desplazamiento en los puntos (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1584"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1513"/>
        <source>Layer with one line; it may have corners.</source>
        <translation>Capa con una sola línea; puede tener vértices.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3262"/>
        <source>{pieces} pieces along {length} km at {epochs} dates.</source>
        <translation>{pieces} tramos a lo largo de {length} km en {epochs} fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2645"/>
        <source>Velocity along the profile (mm/yr)</source>
        <translation>Velocidad a lo largo del perfil (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1020"/>
        <source>Displacement along the profile (mm)</source>
        <translation>Desplazamiento a lo largo del perfil (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2456"/>
        <source>The layer has {count} lines instead of one. Select one, and tick &apos;Selected features only&apos;.</source>
        <translation>La capa tiene {count} líneas en lugar de una. Seleccione una y marque 'Objetos seleccionados solamente'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1226"/>
        <source>Folder of stations</source>
        <translation>Carpeta de estaciones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1461"/>
        <source>It has one file per station (.tenv3, .csv, .txt); scripts may name a single file.</source>
        <translation>Tiene un archivo por estación (.tenv3, .csv, .txt); los scripts pueden indicar un solo archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2086"/>
        <source>Reference station</source>
        <translation>Estación de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="727"/>
        <source>Both are taken relative to this station. Not set: each has a zero of its own.</source>
        <translation>Ambas se toman relativas a esta estación. No establecido: cada una tiene su propio cero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2314"/>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2345"/>
        <source>Table of both series</source>
        <translation>Tabla de ambas series</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3267"/>
        <source>{stations} stations; median RMS of the differences {rms} mm.</source>
        <translation>{stations} estaciones; mediana del RMS de las diferencias {rms} mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1420"/>
        <source>InSAR and GNSS by date (mm)</source>
        <translation>InSAR y GNSS por fecha (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1275"/>
        <source>GNSS stations</source>
        <translation>Estaciones GNSS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2646"/>
        <source>Velocity and other terms</source>
        <translation>Velocidad y otros términos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1224"/>
        <source>Folder of maps</source>
        <translation>Carpeta de mapas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2015"/>
        <source>Polygons whose pixels together are the reference.</source>
        <translation>Polígonos cuyos píxeles, en conjunto, son la referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="973"/>
        <source>Datacube with the new reference</source>
        <translation>Cubo de datos con la nueva referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="974"/>
        <source>Datacubes</source>
        <translation>Cubos de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1753"/>
        <source>NetCDF files, one per line of sight.</source>
        <translation>Archivos NetCDF, uno por línea de vista.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1093"/>
        <source>East and up velocity</source>
        <translation>Velocidad este y vertical</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="871"/>
        <source>Choose two or more datacubes.</source>
        <translation>Elija dos o más cubos de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2656"/>
        <source>Velocity without plate motion</source>
        <translation>Velocidad sin movimiento de la placa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2347"/>
        <source>Table of dates</source>
        <translation>Tabla de fechas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2142"/>
        <source>Residual of the newest date</source>
        <translation>Residuo de la fecha más reciente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2316"/>
        <source>Status of the newest date</source>
        <translation>Estado de la fecha más reciente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2315"/>
        <source>Status as LiCSAlert writes it</source>
        <translation>Estado tal como lo escribe LiCSAlert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1039"/>
        <source>Distances from the trend, by date</source>
        <translation>Distancias a la tendencia, por fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2590"/>
        <source>Trends of the sources</source>
        <translation>Tendencias de las fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3221"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2987"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3029"/>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="998"/>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="637"/>
        <source>AlignSAR settings</source>
        <translation>Configuración de AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1416"/>
        <source>In force where nothing is set</source>
        <translation>Vigente donde no se establece nada</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3240"/>
        <source>{label}: {text} has a zero byte. Write it without.</source>
        <translation>{label}: {text} contiene un byte nulo. Escríbalo sin él.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3239"/>
        <source>{label}: {path} is no file of this kind: {kind}. Choose another file.</source>
        <translation>{label}: {path} no es un archivo de este tipo: {kind}. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1752"/>
        <source>NetCDF file written by &apos;Export datacube&apos;, or by LiCSBAS with --alignsar.</source>
        <translation>Archivo NetCDF escrito por 'Exportar cubo de datos', o por LiCSBAS con --alignsar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1900"/>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2009"/>
        <source>Points (mm/yr)</source>
        <translation>Puntos (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3265"/>
        <source>{points} points with {epochs} dates.</source>
        <translation>{points} puntos con {epochs} fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1216"/>
        <source>Folder for the rasters</source>
        <translation>Carpeta para los rásteres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1167"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1902"/>
        <source>Number of rasters</source>
        <translation>Número de rásteres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3229"/>
        <source>{count} rasters with {epochs} dates in {folder}.</source>
        <translation>{count} rásteres con {epochs} fechas en {folder}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3230"/>
        <source>{count} rasters with {epochs} dates.</source>
        <translation>{count} rásteres con {epochs} fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1858"/>
        <source>Not set</source>
        <translation>No establecido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="532"/>
        <source>0 Whole chain</source>
        <translation>0 Cadena completa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="533"/>
        <source>0 at {place}</source>
        <translation>0 en {place}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="536"/>
        <source>0 weighs the velocities alike, and takes the standard deviations of the result from what the velocities disagree, if there are three or more.</source>
        <translation>0 pondera las velocidades por igual y toma las desviaciones estándar del resultado de la discrepancia entre las velocidades, si hay tres o más.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="537"/>
        <source>0.15 in C-band, 0.01 in L-band</source>
        <translation>0.15 en banda C, 0.01 en banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="538"/>
        <source>01 Download LiCSAR frame</source>
        <translation>01 Descargar frame LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="539"/>
        <source>02 Prepare stack</source>
        <translation>02 Preparar pila</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="540"/>
        <source>02to05 Unwrap again</source>
        <translation>02to05 Desenrollar de nuevo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="541"/>
        <source>03 Correct with GACOS</source>
        <translation>03 Corregir con GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="542"/>
        <source>04 Mask stack</source>
        <translation>04 Enmascarar pila</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="543"/>
        <source>05 Clip stack</source>
        <translation>05 Recortar pila</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="545"/>
        <source>1 Data</source>
        <translation>1 Datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="546"/>
        <source>1 in C-band, 0.5 in L-band</source>
        <translation>1 en banda C, 0.5 en banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="547"/>
        <source>1 is fast, 9 is smallest, 0 is none. The values are the same at every level. Chunks are always 16 dates of 64 x 64 pixels.</source>
        <translation>1 es rápido, 9 da el archivo más pequeño, 0 es sin compresión. Los valores son los mismos en todos los niveles. Los fragmentos (chunks) son siempre 16 fechas de 64 x 64 píxeles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="548"/>
        <source>1.5 in C-band, 1 in L-band</source>
        <translation>1.5 en banda C, 1 en banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="549"/>
        <source>10 in C-band, 1 in L-band</source>
        <translation>10 en banda C, 1 en banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="550"/>
        <source>100 in C-band, 200 in L-band</source>
        <translation>100 en banda C, 200 en banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="551"/>
        <source>11 Check interferograms</source>
        <translation>11 Comprobar interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="552"/>
        <source>12a Choose reference (LiCSBAS 120)</source>
        <translation>12a Elegir referencia (LiCSBAS 120)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="553"/>
        <source>12b Close loops</source>
        <translation>12b Cerrar bucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="554"/>
        <source>13 Invert network</source>
        <translation>13 Invertir red</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="555"/>
        <source>14 Estimate uncertainty</source>
        <translation>14 Estimar incertidumbre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="556"/>
        <source>15 Mask noise</source>
        <translation>15 Enmascarar ruido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="557"/>
        <source>15 in C-band, 10 in L-band</source>
        <translation>15 en banda C, 10 en banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="558"/>
        <source>16 Filter time series</source>
        <translation>16 Filtrar serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="560"/>
        <source>1: one after another, with the network settings of QGIS. More: each in a process of its own, which share the processors; memory is needed for each, and downloads use the proxy of the system.</source>
        <translation>1: uno tras otro, con la configuración de red de QGIS. Más: cada uno en un proceso propio, que comparten los procesadores; se necesita memoria para cada uno, y las descargas usan el proxy del sistema.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="561"/>
        <source>2 Interferogram stack</source>
        <translation>2 Pila de interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="562"/>
        <source>2 keeps every second pixel in both directions, a quarter of all. Viewers become slow with hundreds of thousands of points.</source>
        <translation>2 conserva uno de cada dos píxeles en ambas direcciones, un cuarto de todos. Los visores se vuelven lentos con cientos de miles de puntos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="563"/>
        <source>3 Network and reference</source>
        <translation>3 Red y referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="564"/>
        <source>4 Time series</source>
        <translation>4 Serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="565"/>
        <source>5 Datacube</source>
        <translation>5 Cubo de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="566"/>
        <source>6 Analysis</source>
        <translation>6 Análisis</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="567"/>
        <source>7 Tools</source>
        <translation>7 Herramientas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="568"/>
        <source>8 Models</source>
        <translation>8 Modelos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="569"/>
        <source>99th percentile</source>
        <translation>percentil 99</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="574"/>
        <source>&lt;b&gt;{name}&lt;/b&gt;, {date}: new deformation {new}, known deformation {known}.</source>
        <translation>&lt;b&gt;{name}&lt;/b&gt;, {date}: deformación nueva {new}, deformación conocida {known}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="577"/>
        <source>A connection without a sign of the server for so long counts as lost.</source>
        <translation>Una conexión sin señales del servidor durante este tiempo se considera perdida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="581"/>
        <source>A figure for every date</source>
        <translation>Una figura por fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="583"/>
        <source>A file that still fails after so many attempts is reported, and the download goes on with the others.</source>
        <translation>Se informa de un archivo que sigue fallando tras este número de intentos, y la descarga continúa con los demás.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="584"/>
        <source>A frame is not begun where less would remain on the disk of the results.</source>
        <translation>No se comienza un frame si en el disco de los resultados quedara menos que esto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="587"/>
        <source>A pattern counts as a source if at least so many runs found it (HDBSCAN).</source>
        <translation>Un patrón cuenta como fuente si lo encontró al menos este número de ejecuciones (HDBSCAN).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="588"/>
        <source>A pixel counts as an unwrapping error in a loop whose closure is at least this large there.</source>
        <translation>Un píxel cuenta como error de desenrollado en un bucle cuyo cierre allí sea al menos este valor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="589"/>
        <source>A pixel is inverted if it has a value in more interferograms than this number times the number of epochs. Not set means 1 for wavelengths up to 20 cm (C and X band) and 0.5 for longer ones.</source>
        <translation>Un píxel se invierte si tiene valor en más interferogramas que este número multiplicado por el número de épocas. No establecido significa 1 para longitudes de onda de hasta 20 cm (bandas C y X) y 0.5 para las mayores.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="590"/>
        <source>A pixel must be valid on every date that is learned from. all: keep all dates, as the original does. best: leave out the dates whose gaps cost more than they bring, so that dates times common pixels is largest. licsalert: the same with the rule of LiCSAlert, which leaves out at least one.</source>
        <translation>Un píxel debe ser válido en todas las fechas de las que se aprende. all: conserva todas las fechas, como el original. best: omite las fechas cuyos huecos cuestan más de lo que aportan, de modo que el producto de fechas por píxeles comunes sea máximo. licsalert: lo mismo con la regla de LiCSAlert, que omite al menos una.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="593"/>
        <source>A run has converged when no component turns by more than this, as 1 minus a cosine.</source>
        <translation>Una ejecución ha convergido cuando ninguna componente gira más que este valor, como 1 menos un coseno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="594"/>
        <source>A run that has not converged by then does not count.</source>
        <translation>Una ejecución que no haya convergido para entonces no cuenta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="597"/>
        <source>A source is called deformation only if its use correlates this well with the time between dates, and topographic only if its map correlates this well with height.</source>
        <translation>Una fuente solo se llama de deformación si su uso se correlaciona así de bien con el tiempo entre fechas, y topográfica solo si su mapa se correlaciona así de bien con la altura.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="600"/>
        <source>A warning tells if the frame does not cover it. Without a frame ID its frame is looked for on the portal.</source>
        <translation>Una advertencia avisa si el frame no la cubre. Sin ID de frame, su frame se busca en el portal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="605"/>
        <source>A1 Separate sources</source>
        <translation>A1 Separar fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="606"/>
        <source>A2 Detect unrest</source>
        <translation>A2 Detectar unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="607"/>
        <source>A3 Reconstruct time series</source>
        <translation>A3 Reconstruir serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="608"/>
        <source>ARIA Sentinel-1 GUNW</source>
        <translation>ARIA Sentinel-1 GUNW</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="610"/>
        <source>Accelerating uplift</source>
        <translation>Levantamiento acelerado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="611"/>
        <source>Acceleration</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="612"/>
        <source>Acceleration (mm/yr², + towards satellite)</source>
        <translation>Aceleración (mm/yr², + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="613"/>
        <source>Acceleration standard deviation (mm/yr²)</source>
        <translation>Desviación estándar de la aceleración (mm/yr²)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="614"/>
        <source>Acquisitions from 1 June 2020, every 6 days until 23 December 2021 and every 12 days from then on, as of the Sentinel-1 satellites.</source>
        <translation>Adquisiciones desde el 1 de junio de 2020, cada 6 días hasta el 23 de diciembre de 2021 y cada 12 días desde entonces, como las de los satélites Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="615"/>
        <source>Add GACOS delays</source>
        <translation>Añadir retardos GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="617"/>
        <source>Add amplitude</source>
        <translation>Añadir amplitud</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="618"/>
        <source>Add coherence per epoch</source>
        <translation>Añadir coherencia por época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="625"/>
        <source>AlignSAR alert</source>
        <translation>Alerta AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="626"/>
        <source>AlignSAR chain</source>
        <translation>Cadena AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="627"/>
        <source>AlignSAR chain without GACOS</source>
        <translation>Cadena AlignSAR sin GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="628"/>
        <source>AlignSAR datacube</source>
        <translation>Cubo de datos AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="629"/>
        <source>AlignSAR datacube of Campi Flegrei, 2020-2024</source>
        <translation>Cubo de datos AlignSAR de Campi Flegrei, 2020-2024</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="630"/>
        <source>AlignSAR explorer</source>
        <translation>Explorador AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="635"/>
        <source>AlignSAR network</source>
        <translation>Red AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="640"/>
        <source>All dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="647"/>
        <source>Also fetch the backscatter intensity of every epoch, for the amplitude layers of the datacube.</source>
        <translation>Descarga también la intensidad de retrodispersión de cada época, para las capas de amplitud del cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="649"/>
        <source>Also fetch the tropospheric delay of every epoch, which stage 03 corrects for.</source>
        <translation>Descarga también el retardo troposférico de cada época, que corrige la etapa 03.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="650"/>
        <source>Also fetch the wrapped phase of every interferogram, filtered and unfiltered, for &apos;Unwrap again&apos; (02to05).</source>
        <translation>Descarga también la fase enrollada de cada interferograma, filtrada y sin filtrar, para 'Desenrollar de nuevo' (02to05).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="652"/>
        <source>Also fit a straight line that single wrong epochs, such as unwrapping errors, cannot draw away (RANSAC): its velocity (results/vel2, mm/yr) and its displacement at the first epoch (results/intercept2, mm). Without such epochs it is farther from the truth than the ordinary velocity (16.6 against 11.4 mm/yr in a trial).</source>
        <translation>Ajusta también una recta que épocas erróneas sueltas, como los errores de desenrollado, no pueden desviar (RANSAC): su velocidad (results/vel2, mm/yr) y su desplazamiento en la primera época (results/intercept2, mm). Sin tales épocas se aleja más de la verdad que la velocidad ordinaria (16.6 frente a 11.4 mm/yr en una prueba).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="653"/>
        <source>Also set the pixels to no data in the .unw files of the stack, for those who go on in LiCSBAS. The originals are kept as .unw.ori and remain the input of every later run; a run that nullifies less restores them.</source>
        <translation>Pone los píxeles sin datos también en los archivos .unw de la pila, para quienes continúan en LiCSBAS. Los originales se conservan como .unw.ori y siguen siendo la entrada de toda ejecución posterior; una ejecución que anula menos los restaura.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="654"/>
        <source>Also write prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif and data_coverage.kml to this folder. Empty: no previews; in QGIS they then go beside the datacube.</source>
        <translation>Escribe también prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif y data_coverage.kml en esta carpeta. Vacío: sin vistas previas; en QGIS van entonces junto al cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="655"/>
        <source>Also write the cube to this folder as a Zarr store with the same values and attributes, in chunks of 176 epochs of 64 x 64 pixels. An earlier store of the same time series is replaced; a folder with anything else is left alone. Needs the Python package zarr. Empty: no store.</source>
        <translation>Escribe el cubo también en esta carpeta como almacén Zarr con los mismos valores y atributos, en fragmentos (chunks) de 176 épocas de 64 x 64 píxeles. Se reemplaza un almacén anterior de la misma serie temporal; no se toca una carpeta con otro contenido. Necesita el paquete de Python zarr. Vacío: sin almacén.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="656"/>
        <source>Also: {criteria}.</source>
        <translation>También: {criteria}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="657"/>
        <source>Amplitude (not calibrated)</source>
        <translation>Amplitud (no calibrada)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="659"/>
        <source>Amplitude of every epoch from the folder GEOC.MLI, with its mean, standard deviation and stability.</source>
        <translation>Amplitud de cada época a partir de la carpeta GEOC.MLI, con su media, desviación estándar y estabilidad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="660"/>
        <source>Amplitude stability (1 = most stable)</source>
        <translation>Estabilidad de la amplitud (1 = máxima)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="661"/>
        <source>Amplitude standard deviation (not calibrated)</source>
        <translation>Desviación estándar de la amplitud (no calibrada)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="662"/>
        <source>Amur</source>
        <translation>Amur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="665"/>
        <source>An interferogram is rejected if every loop it is part of has a closure phase with an RMS of at least this.</source>
        <translation>Un interferograma se rechaza si todos los bucles de los que forma parte tienen una fase de cierre con un RMS de al menos este valor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="668"/>
        <source>Animate time series</source>
        <translation>Animar serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="671"/>
        <source>Annual amplitude</source>
        <translation>Amplitud anual</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="672"/>
        <source>Annual amplitude (mm)</source>
        <translation>Amplitud anual (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="673"/>
        <source>Annual amplitude standard deviation (mm)</source>
        <translation>Desviación estándar de la amplitud anual (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="674"/>
        <source>Annual cosine</source>
        <translation>Coseno anual</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="675"/>
        <source>Annual sine</source>
        <translation>Seno anual</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="676"/>
        <source>Annual term</source>
        <translation>Término anual</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="677"/>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="679"/>
        <source>Apply the mask</source>
        <translation>Aplicar la máscara</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="680"/>
        <source>Arabia</source>
        <translation>Arabia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="681"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="683"/>
        <source>Area of interest: extent</source>
        <translation>Área de interés: extensión</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="684"/>
        <source>Area of interest: polygons</source>
        <translation>Área de interés: polígonos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="685"/>
        <source>Area to keep</source>
        <translation>Área que conservar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="686"/>
        <source>Areas to keep</source>
        <translation>Áreas que conservar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="687"/>
        <source>Areas to mask</source>
        <translation>Áreas que enmascarar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="688"/>
        <source>Arrays are processed in row blocks that fit in this budget. The result does not depend on it.</source>
        <translation>Las matrices se procesan en bloques de filas que caben en este límite. El resultado no depende de él.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="689"/>
        <source>Articulation: one epoch holds two parts</source>
        <translation>Articulación: una época une dos partes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="690"/>
        <source>As LiCSAlert, without at least one</source>
        <translation>Como LiCSAlert, sin al menos una</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="693"/>
        <source>As inverted</source>
        <translation>Tal como se invirtió</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="694"/>
        <source>As inverted (cum.h5), if there is any</source>
        <translation>Tal como se invirtió (cum.h5), si existe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="696"/>
        <source>Ask the portal again</source>
        <translation>Volver a consultar el portal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="699"/>
        <source>Attempts per file</source>
        <translation>Intentos por archivo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="700"/>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="701"/>
        <source>Average blocks of this many by this many pixels of the wrapped phase before it is unwrapped; a block is used where at least 80 % of its pixels are. 1 keeps full resolution.</source>
        <translation>Promedia bloques de este número de píxeles por lado de la fase enrollada antes de desenrollarla; un bloque se usa donde al menos el 80 % de sus píxeles lo son. 1 conserva la resolución completa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="702"/>
        <source>Average blocks of this many by this many pixels; a block is kept where at least half of its pixels are valid. 1 keeps full resolution.</source>
        <translation>Promedia bloques de este número de píxeles por lado; un bloque se conserva donde al menos la mitad de sus píxeles son válidos. 1 conserva la resolución completa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="703"/>
        <source>Average coherence (0 to 1)</source>
        <translation>Coherencia media (0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="704"/>
        <source>Average coherence threshold</source>
        <translation>Umbral de coherencia media</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="709"/>
        <source>Back to the reference of the file</source>
        <translation>Volver a la referencia del archivo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="710"/>
        <source>Band of ±1σ</source>
        <translation>Banda de ±1σ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="711"/>
        <source>Baseline (m)</source>
        <translation>Línea de base (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="715"/>
        <source>Before anything is nullified: where the loops leave no doubt that an interferogram is off by one cycle at a pixel, take the cycle away from it, for this time series. The stack stays as it is. Not with compatible numbers.</source>
        <translation>Antes de anular nada: donde los bucles no dejan duda de que un interferograma está desviado en un ciclo en un píxel, le quita el ciclo, para esta serie temporal. La pila queda como está. No con números compatibles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="716"/>
        <source>Best agreement of the runs</source>
        <translation>Mejor concordancia de las ejecuciones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="717"/>
        <source>Between every two dates</source>
        <translation>Entre cada dos fechas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="718"/>
        <source>Between neighbouring dates</source>
        <translation>Entre fechas consecutivas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="719"/>
        <source>Bilinear (LiCSAlert)</source>
        <translation>Bilineal (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="720"/>
        <source>Bilinear is smooth; at a jump of whole cycles it makes values in between, one pixel wide. Nearest neighbour keeps every value, and moves it by up to half a pixel. Products on the right grid are copied in any case.</source>
        <translation>Bilineal es suave; en un salto de ciclos enteros crea valores intermedios, de un píxel de ancho. El vecino más próximo conserva cada valor y lo desplaza hasta medio píxel. Los productos que ya están en la cuadrícula correcta se copian en todo caso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="721"/>
        <source>Bilinear surface</source>
        <translation>Superficie bilineal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="722"/>
        <source>Blame the worst interferogram of</source>
        <translation>Atribuir el error al peor interferograma de</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="723"/>
        <source>Block size</source>
        <translation>Tamaño de bloque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="725"/>
        <source>Bootstrap resamples</source>
        <translation>Remuestreos bootstrap</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="726"/>
        <source>Both are always computed. cumulative: root mean square, over the image, of the displacement that the sources do not explain. window: the largest root mean square in a window relative to the mean over the windows, which points at small areas. loudest: on each date the one that is farther from its trend.</source>
        <translation>Ambos se calculan siempre. cumulative: raíz cuadrática media, en la imagen, del desplazamiento que las fuentes no explican. window: la mayor raíz cuadrática media en una ventana relativa a la media de las ventanas, que señala áreas pequeñas. loudest: en cada fecha, el que está más alejado de su tendencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="728"/>
        <source>Box in degrees left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Recuadro en grados excluido del ajuste, como un área que se deforma. No establecido: ninguno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="729"/>
        <source>Box in degrees that the ramp and the trend with height are fitted to. Not set: all.</source>
        <translation>Recuadro en grados en el que se ajustan la rampa y la tendencia con la altura. No establecido: todo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="730"/>
        <source>Box to keep, west, east, south, north. The pixels whose centres are nearest to its edges are included.</source>
        <translation>Recuadro que conservar: oeste, este, sur, norte. Se incluyen los píxeles cuyos centros están más cerca de sus bordes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="731"/>
        <source>Bridge: one pair holds two parts</source>
        <translation>Puente: un par une dos partes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="732"/>
        <source>Bridges: {before} → {after}.</source>
        <translation>Puentes: {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="735"/>
        <source>Brings back {count}: {pairs}; the loops judge them anew.</source>
        <translation>Recupera {count}: {pairs}; los bucles los juzgan de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="736"/>
        <source>Brings unwrapped interferograms of other producers to the form of LiCSAR, which &apos;Prepare stack&apos; (02) and the whole chain read. In: a folder with products of HyP3, ARIA or NISAR (GUNW), or with own GeoTIFFs and a table that describes them. Out: a work folder with GEOC/ (phase in rad, positive away from the satellite; coherence; direction to the satellite, height), on one grid in degrees.

Sign, unit, reference date and geometry of each format are heeded: phase of ARIA, which counts from the later to the earlier date, is turned. For own GeoTIFFs the table or the dialog has to say sign, unit and wavelength; nothing is assumed. ARIA and NISAR bring no heights: choose a raster of heights, so that the direction is right on mountains and later stages have them.

References: Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013; https://hyp3-docs.asf.alaska.edu</source>
        <translation>Lleva interferogramas desenrollados de otros productores a la forma de LiCSAR, que leen 'Preparar pila' (02) y toda la cadena. Entrada: una carpeta con productos de HyP3, ARIA o NISAR (GUNW), o con GeoTIFF propios y una tabla que los describe. Salida: una carpeta de trabajo con GEOC/ (fase en rad, positiva alejándose del satélite; coherencia; dirección hacia el satélite, altura), sobre una sola cuadrícula en grados.

Se tienen en cuenta el signo, la unidad, la fecha de referencia y la geometría de cada formato: la fase de ARIA, que cuenta de la fecha posterior a la anterior, se invierte. Para GeoTIFF propios, la tabla o el diálogo debe indicar signo, unidad y longitud de onda; no se supone nada. ARIA y NISAR no traen alturas: elija un ráster de alturas, para que la dirección sea correcta en las montañas y las etapas posteriores dispongan de ellas.

Referencias: Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013; https://hyp3-docs.asf.alaska.edu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="741"/>
        <source>By coherence</source>
        <translation>Por coherencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="742"/>
        <source>By hand (12)</source>
        <translation>A mano (12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="745"/>
        <source>Call the axes of the Zarr store y and x</source>
        <translation>Llamar y, x a los ejes del almacén Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="748"/>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="750"/>
        <source>Caribbean</source>
        <translation>Caribe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="751"/>
        <source>Catalogue of earthquakes</source>
        <translation>Catálogo de terremotos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="752"/>
        <source>Catalogue of earthquakes (USGS, ISC, FDSN)</source>
        <translation>Catálogo de terremotos (USGS, ISC, FDSN)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="753"/>
        <source>Centimetres</source>
        <translation>Centímetros</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="754"/>
        <source>Change between the two dates as a layer</source>
        <translation>Cambio entre las dos fechas como capa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="755"/>
        <source>Change in known deformation (sigma)</source>
        <translation>Cambio de la deformación conocida (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="757"/>
        <source>Change reference</source>
        <translation>Cambiar referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="759"/>
        <source>Change {first} to {second} (mm, + towards satellite)</source>
        <translation>Cambio de {first} a {second} (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="761"/>
        <source>Check installation</source>
        <translation>Comprobar instalación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="775"/>
        <source>Choice of the number of components</source>
        <translation>Elección del número de componentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="784"/>
        <source>Choose a datacube or time series of the project, or a folder (TS_… or GEOCml…), with 'Network'.</source>
        <translation>Elija un cubo de datos o una serie temporal del proyecto, o una carpeta (TS_… o GEOCml…), con 'Red'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="870"/>
        <source>Choose two dates in the chart: drag for one, hold Shift and drag for the other.</source>
        <translation>Elija dos fechas en el gráfico: arrastre para una, mantenga pulsada Mayús y arrastre para la otra.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="872"/>
        <source>Choose unrest detections of the project with &apos;Detections&apos;, or run &apos;Detect unrest&apos;.</source>
        <translation>Elija detecciones de unrest del proyecto con 'Detecciones', o ejecute 'Detectar unrest'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="873"/>
        <source>Chooses the area that all displacements are relative to. In: a stack and its time-series folder. Out: the reference window and a report on how robust the network is.

Square tiles of about 5 km are scored by data coverage, coherence, component size and smooth terrain; among the best the one nearest to the wanted position is taken. Move the wanted position away from the deformation you study.</source>
        <translation>Elige el área a la que se refieren todos los desplazamientos. Entrada: una pila y la carpeta de su serie temporal. Salida: la ventana de referencia y un informe sobre la robustez de la red.

Se puntúan teselas cuadradas de unos 5 km según la cobertura de datos, la coherencia, el tamaño de las componentes y la suavidad del terreno; entre las mejores se toma la más cercana a la posición deseada. Aleje la posición deseada de la deformación que estudia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="874"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="875"/>
        <source>Click a line or a row to look at a pair; tick pairs to see what the network would be without.</source>
        <translation>Haga clic en una línea o una fila para ver un par; marque pares para ver cómo sería la red sin ellos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="876"/>
        <source>Click a pixel to see why it is masked or kept.</source>
        <translation>Haga clic en un píxel para ver por qué se enmascara o conserva.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="877"/>
        <source>Click circles ({radius} m)</source>
        <translation>Clic para círculos ({radius} m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="878"/>
        <source>Click points</source>
        <translation>Marcar puntos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="879"/>
        <source>Click the map</source>
        <translation>Haga clic en el mapa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="880"/>
        <source>Click the map to see how the ground moved there.</source>
        <translation>Haga clic en el mapa para ver cómo se movió allí el terreno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="881"/>
        <source>Click the name of a source (▦) for its map, a date for what no source explains on it.</source>
        <translation>Haga clic en el nombre de una fuente (▦) para ver su mapa, o en una fecha para ver lo que ninguna fuente explica en ella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="882"/>
        <source>Click the reference</source>
        <translation>Marcar la referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="890"/>
        <source>Closure limit per pixel</source>
        <translation>Límite de cierre por píxel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="892"/>
        <source>Cloud-optimised</source>
        <translation>Optimizado para la nube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="894"/>
        <source>Coherence</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="896"/>
        <source>Coherence of 12-day pairs (0 to 1)</source>
        <translation>Coherencia de los pares de 12 días (0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="897"/>
        <source>Coherence of 24-day pairs (0 to 1)</source>
        <translation>Coherencia de los pares de 24 días (0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="898"/>
        <source>Coherence threshold per pair</source>
        <translation>Umbral de coherencia por par</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="901"/>
        <source>Colour by</source>
        <translation>Colorear por</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="902"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="903"/>
        <source>Common reference</source>
        <translation>Referencia común</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="904"/>
        <source>Compare the number of runs of gaps (n_gap_merged) with the maximum, instead of the number of gaps.</source>
        <translation>Compara con el máximo el número de rachas de huecos (n_gap_merged), en lugar del número de huecos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="905"/>
        <source>Compare with GNSS</source>
        <translation>Comparar con GNSS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="906"/>
        <source>Compare with a GNSS station…</source>
        <translation>Comparar con una estación GNSS…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="908"/>
        <source>Complete pixels only</source>
        <translation>Solo píxeles completos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="909"/>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="910"/>
        <source>Compression level</source>
        <translation>Nivel de compresión</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="912"/>
        <source>Connected subsets: {before} → {after} (of {sizes} epochs).</source>
        <translation>Subconjuntos conectados: {before} → {after} (de {sizes} épocas).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="913"/>
        <source>Connection or reference (120)</source>
        <translation>Conexión o referencia (120)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="914"/>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="915"/>
        <source>Consistency threshold</source>
        <translation>Umbral de consistencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="916"/>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="918"/>
        <source>Converged runs per number of components that differ only in the random start. They agree much more closely than resampled ones, so mixing both kinds tends to split sources.</source>
        <translation>Ejecuciones convergidas por número de componentes que solo difieren en el inicio aleatorio. Concuerdan mucho más que las remuestreadas, por lo que mezclar ambos tipos tiende a dividir las fuentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="919"/>
        <source>Converged runs per number of components, each on dates drawn with replacement. What is found again in many runs does not depend on a few dates.</source>
        <translation>Ejecuciones convergidas por número de componentes, cada una con fechas sorteadas con repetición. Lo que reaparece en muchas ejecuciones no depende de unas pocas fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="921"/>
        <source>Converts the unwrapped interferograms and coherences of a LiCSAR folder (GEOC) to a stack on one grid. In: GeoTIFFs of unwrapped phase (rad, positive away from the satellite) and coherence, unit vectors, height. Out: a stack folder (GEOCml…) in the format of LiCSBAS.

Multilooking averages n by n pixels: 1 keeps the full resolution of about 100 m, larger numbers make a smaller, smoother stack. Pairs that cannot be read are listed with the reason in the log and in no_unw_list.txt.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Convierte los interferogramas desenrollados y las coherencias de una carpeta LiCSAR (GEOC) en una pila sobre una sola cuadrícula. Entrada: GeoTIFF de fase desenrollada (rad, positiva alejándose del satélite) y coherencia, vectores unitarios, altura. Salida: una carpeta de pila (GEOCml…) en el formato de LiCSBAS.

El multilook promedia n por n píxeles: 1 conserva la resolución completa de unos 100 m, los números mayores dan una pila más pequeña y suave. Los pares que no se pueden leer se enumeran con el motivo en el registro y en no_unw_list.txt.

Referencia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="923"/>
        <source>Copy the datacubes into the catalogue</source>
        <translation>Copiar los cubos de datos al catálogo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="942"/>
        <source>Correct unwrapping errors</source>
        <translation>Corregir errores de desenrollado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="946"/>
        <source>Corrected interferograms (count)</source>
        <translation>Interferogramas corregidos (número)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="947"/>
        <source>Corrected share (0 to 1)</source>
        <translation>Proporción corregida (0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="948"/>
        <source>Count adjacent gaps once</source>
        <translation>Contar una vez los huecos contiguos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="949"/>
        <source>Count epochs that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Cuenta como fuertemente conectadas las épocas que por sí solas unen dos partes de la red. Esto solo cambia el informe de la red.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="950"/>
        <source>Count interferograms that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Cuenta como fuertemente conectados los interferogramas que por sí solos unen dos partes de la red. Esto solo cambia el informe de la red.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="954"/>
        <source>Coverage (0 to 1)</source>
        <translation>Cobertura (0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="955"/>
        <source>Coverage and coherence of each pair</source>
        <translation>Cobertura y coherencia de cada par</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="957"/>
        <source>Coverage of the datacube</source>
        <translation>Cobertura del cubo de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="958"/>
        <source>Coverage or coherence (11)</source>
        <translation>Cobertura o coherencia (11)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="960"/>
        <source>Create sample frame</source>
        <translation>Crear frame de ejemplo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="961"/>
        <source>Creator</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="964"/>
        <source>Cube to alert</source>
        <translation>Del cubo a la alerta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="965"/>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="968"/>
        <source>Cuts an area of interest out of all rasters of a stack. In: a stack and an extent or polygons in any coordinate system. Out: a smaller stack.

The pixels nearest to the edges of the extent are included. With polygons, pixels outside are blanked and the stack is cut to the box around them. A smaller area makes all later stages faster and lets the reference be chosen near what you look at.</source>
        <translation>Recorta un área de interés de todos los rásteres de una pila. Entrada: una pila y una extensión o polígonos en cualquier sistema de coordenadas. Salida: una pila más pequeña.

Se incluyen los píxeles más cercanos a los bordes de la extensión. Con polígonos, los píxeles exteriores quedan en blanco y la pila se recorta al recuadro que los rodea. Un área menor acelera todas las etapas posteriores y permite elegir la referencia cerca de lo que se observa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="977"/>
        <source>Dates after the baseline</source>
        <translation>Fechas posteriores al periodo de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="978"/>
        <source>Dates and differences</source>
        <translation>Fechas y diferencias</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="979"/>
        <source>Dates not to span</source>
        <translation>Fechas que no se deben abarcar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="980"/>
        <source>Dates of earthquakes or other steps, separated by commas</source>
        <translation>Fechas de terremotos u otros saltos, separadas por comas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="981"/>
        <source>Dates of steps</source>
        <translation>Fechas de los saltos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="982"/>
        <source>Dates of steps are written yyyy-mm-dd, such as 2021-03-15.</source>
        <translation>Los saltos se escriben como yyyy-mm-dd, p. ej. 2021-03-15.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="984"/>
        <source>Dates of sudden offsets such as earthquakes, separated by commas; an epoch of the same date is after it.</source>
        <translation>Fechas de saltos repentinos como terremotos, separadas por comas; una época de la misma fecha es posterior al salto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="985"/>
        <source>Dates per second</source>
        <translation>Fechas por segundo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="986"/>
        <source>Dates such as 20200601, and pairs such as 20200601_20210601 for the displacement between two dates, separated by commas. For a date without epoch the nearest one is taken.</source>
        <translation>Fechas como 20200601 y pares como 20200601_20210601 para el desplazamiento entre dos fechas, separados por comas. Para una fecha sin época se toma la más cercana.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="987"/>
        <source>Dates to learn from</source>
        <translation>Fechas de las que aprender</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="988"/>
        <source>Day of the annual maximum (1 January is 0)</source>
        <translation>Día del máximo anual (el 1 de enero es 0)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="989"/>
        <source>Day of the first semi-annual maximum (1 January is 0)</source>
        <translation>Día del primer máximo semestral (el 1 de enero es 0)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="990"/>
        <source>Day of the year of the annual maximum</source>
        <translation>Día del año del máximo anual</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="991"/>
        <source>Day of the year of the first semi-annual maximum</source>
        <translation>Día del año del primer máximo semestral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="992"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="993"/>
        <source>Days around an epoch</source>
        <translation>Días en torno a una época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="994"/>
        <source>Debian and Ubuntu: sudo apt install {debian}. Other distributions have packages of similar names, conda: conda install -c conda-forge {packages}</source>
        <translation>Debian y Ubuntu: sudo apt install {debian}. Otras distribuciones tienen paquetes de nombres similares; conda: conda install -c conda-forge {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="996"/>
        <source>Decompose velocity</source>
        <translation>Descomponer velocidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="997"/>
        <source>Decorrelation in winter</source>
        <translation>Decorrelación en invierno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1000"/>
        <source>Defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1001"/>
        <source>Deformation model</source>
        <translation>Modelo de deformación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1010"/>
        <source>Detections</source>
        <translation>Detecciones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1012"/>
        <source>Differences to the first place</source>
        <translation>Diferencias respecto al primer lugar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1014"/>
        <source>Displacement</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1015"/>
        <source>Displacement (mm)
+ towards satellite</source>
        <translation>Desplazamiento (mm)
+ hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1021"/>
        <source>Displacement and velocity are always masked with the noise mask of stage 15; this masks all other layers too, except the mask itself and linear_velocity_unmasked.</source>
        <translation>El desplazamiento y la velocidad siempre se enmascaran con la máscara de ruido de la etapa 15; esto enmascara también todas las demás capas, excepto la propia máscara y linear_velocity_unmasked.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1022"/>
        <source>Displacement and velocity are relative to the median of the pixels with their centre in this box that have a value on every epoch and a mean coherence above 0.6. Empty: the reference pixel of stage 16.</source>
        <translation>El desplazamiento y la velocidad son relativos a la mediana de los píxeles con el centro en este recuadro que tienen valor en todas las épocas y una coherencia media superior a 0.6. Vacío: el píxel de referencia de la etapa 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1023"/>
        <source>Displacement and velocity become 0 at the pixels around this point.</source>
        <translation>El desplazamiento y la velocidad pasan a ser 0 en los píxeles en torno a este punto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1025"/>
        <source>Displacement at the first epoch on the robust line (mm)</source>
        <translation>Desplazamiento en la primera época, recta robusta (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1026"/>
        <source>Displacement becomes 0 on this date.</source>
        <translation>El desplazamiento pasa a ser 0 en esta fecha.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1027"/>
        <source>Displacement from {first} to {last} (mm, + towards satellite)</source>
        <translation>Desplazamiento del {first} al {last} (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1031"/>
        <source>Displacement minus reconstruction (mm, + towards satellite)</source>
        <translation>Desplazamiento menos reconstrucción (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1032"/>
        <source>Displacement on {last} (mm, + towards satellite)</source>
        <translation>Desplazamiento el {last} (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1033"/>
        <source>Displacement per metre of baseline, from DEM errors (mm/m)</source>
        <translation>Desplazamiento por metro de línea de base, error del DEM (mm/m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1035"/>
        <source>Displacement since the first date</source>
        <translation>Desplazamiento desde la primera fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1037"/>
        <source>Displacement without filter</source>
        <translation>Desplazamiento sin filtro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1038"/>
        <source>Distance along the line (km)</source>
        <translation>Distancia a lo largo de la línea (km)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1041"/>
        <source>Do as the original where it is known to be wrong: learn also from the first image after the baseline; leave out pixels that are missing on any date, also a later one, before the resolution is reduced; call the source that follows time best deformation and the one that follows height best topographic, however weakly, and none topographic if both are the same; let the residual in windows be 0 on the first date.</source>
        <translation>Actúa como el original donde se sabe que es incorrecto: aprende también de la primera imagen posterior al periodo de referencia; omite los píxeles que faltan en alguna fecha, también en una posterior, antes de reducir la resolución; llama de deformación a la fuente que mejor sigue el tiempo y topográfica a la que mejor sigue la altura, por débil que sea, y a ninguna topográfica si ambas son la misma; deja que el residuo en ventanas sea 0 en la primera fecha.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1043"/>
        <source>Do not filter</source>
        <translation>No filtrar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1044"/>
        <source>Do not look for epochs that alone hold two parts of the network together. This changes the network report only.</source>
        <translation>No busca épocas que por sí solas unan dos partes de la red. Esto solo cambia el informe de la red.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1045"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1046"/>
        <source>Done without {count} pairs: {path}</source>
        <translation>Hecho sin {count} pares: {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1047"/>
        <source>Double click to rename, Delete to remove</source>
        <translation>Doble clic para cambiar el nombre, Supr para eliminar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1048"/>
        <source>Doubled after every attempt. Where a busy server says how long to wait, that counts.</source>
        <translation>Se duplica tras cada intento. Si un servidor ocupado indica cuánto esperar, rige lo que indica.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1049"/>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1050"/>
        <source>Download AlignSAR sample</source>
        <translation>Descargar ejemplo de AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1058"/>
        <source>Downloads the published AlignSAR time-series sample of Campi Flegrei and shows it. Out: a folder with preview rasters (velocity in mm/yr, positive towards the satellite; coherence 0 to 1; residual RMS and spatio-temporal consistency in mm), the coverage polygon, the list of Sentinel-1 scenes as a table, and the datacube (NetCDF), which &apos;Load datacube&apos; puts on the map.

The datacube is large; empty its address to leave it out. Running again resumes.</source>
        <translation>Descarga el ejemplo publicado de serie temporal AlignSAR de Campi Flegrei y lo muestra. Salida: una carpeta con rásteres de vista previa (velocidad en mm/yr, positiva hacia el satélite; coherencia de 0 a 1; RMS de los residuos y consistencia espaciotemporal en mm), el polígono de cobertura, la lista de escenas Sentinel-1 como tabla y el cubo de datos (NetCDF), que 'Cargar cubo de datos' pone en el mapa.

El cubo de datos es grande; vacíe su dirección para omitirlo. Al ejecutar de nuevo se reanuda la descarga.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1059"/>
        <source>Draw a profile line</source>
        <translation>Dibujar una línea de perfil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1061"/>
        <source>Draw an area</source>
        <translation>Dibujar un área</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1062"/>
        <source>Draw each epoch before the filter, what was removed, and after it, in 16filt_cum/. This takes minutes.</source>
        <translation>Dibuja cada época antes del filtro, lo que se eliminó y después del filtro, en 16filt_cum/. Tarda unos minutos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1068"/>
        <source>Draw mask_ts.png with the velocity, the mask and every criterion.</source>
        <translation>Dibuja mask_ts.png con la velocidad, la máscara y todos los criterios.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1069"/>
        <source>Draw mask_ts_masked.png too, where every panel shows only the pixels that are kept.</source>
        <translation>Dibuja también mask_ts_masked.png, donde cada panel muestra solo los píxeles que se conservan.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1070"/>
        <source>Draw the alert figure also as it was on each date after the baseline.</source>
        <translation>Dibuja la figura de alerta también como era en cada fecha posterior al periodo de referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1071"/>
        <source>Draw the figures and the report.</source>
        <translation>Dibuja las figuras y el informe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1073"/>
        <source>Draw the pairs that would close gaps, stand beside bridges, or close loops.</source>
        <translation>Dibuja los pares que cerrarían huecos, reforzarían puentes o cerrarían bucles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1074"/>
        <source>Draw the reference area</source>
        <translation>Dibujar el área de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1075"/>
        <source>Draw the results, the increments and the residuals as PNG files; LiCSBAS draws them unless told --nopngs.</source>
        <translation>Dibuja los resultados, los incrementos y los residuos como archivos PNG; LiCSBAS los dibuja salvo con --nopngs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1076"/>
        <source>Draw what would mend it</source>
        <translation>Dibujar lo que la repararía</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1077"/>
        <source>Draws the displacement of a datacube at every date as an animation for talks and web pages. In: a datacube. Out: an animated GIF, or an MP4 film where the program ffmpeg is installed; each picture has its date, a scale, the reference, and a legend in mm, red towards the satellite.

GIF files grow with the size and the number of dates; a period or a smaller size keeps them small.</source>
        <translation>Dibuja el desplazamiento de un cubo de datos en cada fecha como animación para presentaciones y páginas web. Entrada: un cubo de datos. Salida: un GIF animado, o una película MP4 donde está instalado el programa ffmpeg; cada imagen tiene su fecha, una escala, la referencia y una leyenda en mm, rojo hacia el satélite.

Los archivos GIF crecen con el tamaño y el número de fechas; un periodo o un tamaño menor los mantiene pequeños.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1078"/>
        <source>Draws the network of interferograms, tells what is weak in it, and which pairs would mend it. In: a time-series folder of stage 11 or later, also of LiCSBAS, or a folder of interferograms. Out: a baseline–time plot with the pairs that are kept and those that each rule rejected, and the number of pairs that span each interval; tables of findings, pairs, epochs and loops.

Findings, the gravest first: gaps that no pair spans, unconnected subsets, bridges (pairs whose loss splits the network), epochs with a single pair, articulation epochs, and pairs in no loop, whose unwrapping errors cannot be found. For each the best rejected pair to bring back and the shortest pair to form are named.

Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792</source>
        <translation>Dibuja la red de interferogramas e indica qué es débil en ella y qué pares la repararían. Entrada: la carpeta de una serie temporal de la etapa 11 o posterior, también de LiCSBAS, o una carpeta de interferogramas. Salida: un gráfico de línea de base y tiempo con los pares conservados y los que rechazó cada regla, y el número de pares que abarcan cada intervalo; tablas de hallazgos, pares, épocas y bucles.

Hallazgos, los más graves primero: huecos que ningún par abarca, subconjuntos no conectados, puentes (pares cuya pérdida divide la red), épocas con un solo par, épocas de articulación y pares en ningún bucle, cuyos errores de desenrollado no se pueden encontrar. Para cada uno se indican el mejor par rechazado que recuperar y el par más corto que formar.

Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1079"/>
        <source>Drop every value that takes part in no complete loop of three interferograms at its pixel, and the interferograms that stage 12 found in no loop at all.</source>
        <translation>Descarta todo valor que no participa en ningún bucle completo de tres interferogramas en su píxel, y los interferogramas que la etapa 12 no encontró en ningún bucle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1080"/>
        <source>Drop values outside loops</source>
        <translation>Descartar valores fuera de bucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1082"/>
        <source>Drops {count}: {pairs}.</source>
        <translation>Descarta {count}: {pairs}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1083"/>
        <source>E-mail of the creator</source>
        <translation>Correo electrónico del autor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1086"/>
        <source>Each epoch also forms an interferogram with the one about a year later.</source>
        <translation>Cada época forma también un interferograma con la de aproximadamente un año después.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1087"/>
        <source>Each epoch forms interferograms with this many of the epochs that follow.</source>
        <translation>Cada época forma interferogramas con este número de épocas siguientes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1090"/>
        <source>Earlier epochs are left out.</source>
        <translation>Se omiten las épocas anteriores.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1091"/>
        <source>Earthquakes as steps</source>
        <translation>Terremotos como saltos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1092"/>
        <source>Earthquakes of a catalogue as steps…</source>
        <translation>Terremotos de un catálogo como saltos…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1095"/>
        <source>East velocity (mm/yr, + to the east)</source>
        <translation>Velocidad este (mm/yr, + hacia el este)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1096"/>
        <source>East velocity standard deviation (mm/yr)</source>
        <translation>Desviación estándar de la velocidad este (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1097"/>
        <source>Empty: left out.</source>
        <translation>Vacío: se omite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1099"/>
        <source>End of the baseline</source>
        <translation>Fin del periodo de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1101"/>
        <source>End of the baseline (yyyymmdd)</source>
        <translation>Fin del periodo de referencia (yyyymmdd)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1107"/>
        <source>Epoch on which displacement is 0. A pixel without a value on that date is left out. Empty: the first epoch, which costs no pixel.</source>
        <translation>Época en la que el desplazamiento es 0. Un píxel sin valor en esa fecha se omite. Vacío: la primera época, que no cuesta ningún píxel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1108"/>
        <source>Epoch with a single pair</source>
        <translation>Época con un solo par</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1111"/>
        <source>Epochs far from the rest weigh less, such as those with strong atmosphere (Huber&apos;s M-estimate).</source>
        <translation>Las épocas muy alejadas del resto pesan menos, como las de atmósfera fuerte (estimador M de Huber).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1113"/>
        <source>Epochs that lose their last pair: {epochs}.</source>
        <translation>Épocas que pierden su último par: {epochs}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1114"/>
        <source>Equal weights</source>
        <translation>Pesos iguales</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1115"/>
        <source>Estimate the phase per metre of height and subtract it before unwrapping; it is put back afterwards. Not together with GACOS.</source>
        <translation>Estima la fase por metro de altura y la resta antes de desenrollar; después se restituye. No junto con GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1117"/>
        <source>Estimates how certain the velocity is and how consistent each pixel is with its neighbours. In: a time-series folder after stage 13. Out: velocity standard deviation from bootstrap resamples of the epochs (mm/yr), spatio-temporal consistency (mm), merged gap count; if wanted, a robust velocity (mm/yr) that single wrong epochs cannot draw away.

References: Efron and Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; Hanssen et al. (2008), spatio-temporal consistency; Fischler and Bolles (1981), https://doi.org/10.1145/358669.358692 (robust velocity)</source>
        <translation>Estima cuán segura es la velocidad y cuán consistente es cada píxel con sus vecinos. Entrada: la carpeta de una serie temporal tras la etapa 13. Salida: desviación estándar de la velocidad a partir de remuestreos bootstrap de las épocas (mm/yr), consistencia espaciotemporal (mm), recuento de huecos fusionados; si se desea, una velocidad robusta (mm/yr) que épocas erróneas sueltas no pueden desviar.

Referencias: Efron y Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; Hanssen et al. (2008), consistencia espaciotemporal; Fischler y Bolles (1981), https://doi.org/10.1145/358669.358692 (velocidad robusta)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1118"/>
        <source>Eurasia</source>
        <translation>Eurasia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1120"/>
        <source>Every loop beside a failing one (as LiCSBAS)</source>
        <translation>Cada bucle contiguo a uno que falla (como LiCSBAS)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1121"/>
        <source>Every velocity is taken relative to its mean around this point, so that all have the same reference.</source>
        <translation>Toda velocidad se toma relativa a su media en torno a este punto, para que todas tengan la misma referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1124"/>
        <source>Examine its network</source>
        <translation>Examinar su red</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1125"/>
        <source>Examine network of interferograms</source>
        <translation>Examinar red de interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1128"/>
        <source>Excluded extent</source>
        <translation>Extensión excluida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1129"/>
        <source>Excluded range</source>
        <translation>Rango de píxeles excluido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1130"/>
        <source>Explore its time series</source>
        <translation>Explorar su serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1131"/>
        <source>Explore time series</source>
        <translation>Explorar series temporales</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1132"/>
        <source>Exponential decay</source>
        <translation>Decaimiento exponencial</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1133"/>
        <source>Export KMZ</source>
        <translation>Exportar KMZ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1134"/>
        <source>Export STAC catalogue</source>
        <translation>Exportar catálogo STAC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1136"/>
        <source>Export batch file</source>
        <translation>Exportar archivo por lotes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1137"/>
        <source>Export datacube</source>
        <translation>Exportar cubo de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1138"/>
        <source>Export dated rasters</source>
        <translation>Exportar rásteres con fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1141"/>
        <source>Export points</source>
        <translation>Exportar puntos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1146"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1147"/>
        <source>Extract epochs</source>
        <translation>Extraer épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1148"/>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1150"/>
        <source>Fate</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1155"/>
        <source>Fetch what is new of frames that the table names by ID. Off: only what has been downloaded is processed.</source>
        <translation>Descarga lo nuevo de los frames que la tabla nombra por ID. Desactivado: solo se procesa lo ya descargado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1157"/>
        <source>Fewest components</source>
        <translation>Mínimo de componentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1162"/>
        <source>File of frames</source>
        <translation>Archivo de frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1163"/>
        <source>File of pixel ranges to mask</source>
        <translation>Archivo de rangos de píxeles que enmascarar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1164"/>
        <source>File of polygons to keep</source>
        <translation>Archivo de polígonos que conservar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1165"/>
        <source>File of polygons to mask</source>
        <translation>Archivo de polígonos que enmascarar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1168"/>
        <source>Files already there</source>
        <translation>Archivos ya presentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1169"/>
        <source>Files fetched</source>
        <translation>Archivos descargados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1170"/>
        <source>Files fetched at the same time. More is not always faster, and servers may refuse many.</source>
        <translation>Archivos que se descargan al mismo tiempo. Más no siempre es más rápido, y los servidores pueden rechazar muchos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1171"/>
        <source>Files not published</source>
        <translation>Archivos no publicados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1172"/>
        <source>Files that failed</source>
        <translation>Archivos fallidos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1173"/>
        <source>Fill holes in delay maps</source>
        <translation>Rellenar agujeros de los mapas de retardo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1174"/>
        <source>Fill missing samples</source>
        <translation>Rellenar muestras ausentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1175"/>
        <source>Fill pixels without delay from the mean of their neighbours, in one pass. Useful along coasts, where the maps have single missing pixels.</source>
        <translation>Rellena los píxeles sin retardo con la media de sus vecinos, en una pasada. Útil en las costas, donde a los mapas les faltan píxeles sueltos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1179"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1180"/>
        <source>Filter and unwrap the wrapped interferograms (stage 02to05) instead of taking the unwrapped ones (stages 02 and 03). Needs their wrapped phase and the Python package snaphu.</source>
        <translation>Filtra y desenrolla los interferogramas enrollados (etapa 02to05) en lugar de tomar los desenrollados (etapas 02 y 03). Necesita su fase enrollada y el paquete de Python snaphu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1182"/>
        <source>Filter with all pixels, also those that &apos;Mask noise&apos; (stage 15) rejected.</source>
        <translation>Filtra con todos los píxeles, también los que rechazó 'Enmascarar ruido' (etapa 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1183"/>
        <source>Filtered</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1185"/>
        <source>Filtered (cum_filt.h5), if there is any</source>
        <translation>Filtrado (cum_filt.h5), si existe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1186"/>
        <source>Filtered displacement</source>
        <translation>Desplazamiento filtrado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1195"/>
        <source>Filtered velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Velocidad filtrada dentro de la máscara (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1196"/>
        <source>Filtered, if there is any</source>
        <translation>Filtrado, si existe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1198"/>
        <source>Finds unwrapping errors by the phase around triangles of interferograms, which should be zero. In: a stack and its time-series folder. Out: lists of bad pairs, per-pixel loop statistics, coverage and mean coherence.

A pair is rejected when all its triangles close worse than the threshold (rad). Nullification goes further: it sets single pixels of a pair to no-data where the loops blame that pair; the untouched phase is kept beside it as .unw.ori and comes back when the stage runs without nullification.

Reference: Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</source>
        <translation>Encuentra errores de desenrollado mediante la fase a lo largo de triángulos de interferogramas, que debería ser cero. Entrada: una pila y la carpeta de su serie temporal. Salida: listas de pares malos, estadísticas de bucles por píxel, cobertura y coherencia media.

Un par se rechaza cuando todos sus triángulos cierran peor que el umbral (rad). La anulación va más allá: pone sin datos píxeles sueltos de un par donde los bucles atribuyen el error a ese par; la fase original se guarda al lado como .unw.ori y se restaura cuando la etapa se ejecuta sin anulación.

Referencia: Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1199"/>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1200"/>
        <source>First date</source>
        <translation>Primera fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1202"/>
        <source>First pause between attempts</source>
        <translation>Primera pausa entre intentos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1205"/>
        <source>Fit a constant acceleration; the velocity stays the mean over the period.</source>
        <translation>Ajusta una aceleración constante; la velocidad sigue siendo la media del periodo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1206"/>
        <source>Fit a sine of half a year, too.</source>
        <translation>Ajusta también un seno de medio año.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1207"/>
        <source>Fit a sine of one year beside the velocity.</source>
        <translation>Ajusta un seno de un año además de la velocidad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1208"/>
        <source>Fit a sine of one year beside the velocity; its amplitude and the day of its maximum become maps.</source>
        <translation>Ajusta un seno de un año además de la velocidad; su amplitud y el día de su máximo pasan a ser mapas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1209"/>
        <source>Fit extent</source>
        <translation>Extensión del ajuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1210"/>
        <source>Fit range</source>
        <translation>Rango de píxeles del ajuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1212"/>
        <source>Fits the displacement of every pixel over a period of your choice. In: a datacube. Out: a GeoTIFF with the velocity (mm/yr, positive towards the satellite) and its standard deviation (1σ), and bands for an acceleration, annual and semi-annual terms and steps at dates that you ask for, the RMS of the residuals, and the number of epochs.

Add an annual term where the period is not a whole number of years or the ground has seasons, and a step for every earthquake inside the period: both would else end in the velocity. The standard deviations take the epochs as independent.

Bevis and Brown (2014), https://doi.org/10.1007/s00190-013-0685-5</source>
        <translation>Ajusta el desplazamiento de cada píxel en un periodo que usted elija. Entrada: un cubo de datos. Salida: un GeoTIFF con la velocidad (mm/yr, positiva hacia el satélite) y su desviación estándar (1σ), y bandas para la aceleración, los términos anual y semestral y los saltos en fechas que pida, el RMS de los residuos y el número de épocas.

Añada un término anual donde el periodo no es un número entero de años o el terreno tiene estacionalidad, y un salto por cada terremoto dentro del periodo: de otro modo ambos acabarían en la velocidad. Las desviaciones estándar suponen que las épocas son independientes.

Bevis y Brown (2014), https://doi.org/10.1007/s00190-013-0685-5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1215"/>
        <source>Folder for previews</source>
        <translation>Carpeta para vistas previas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1222"/>
        <source>Folder of a time series (TS_…) or stack (GEOCml…)</source>
        <translation>Carpeta de una serie temporal (TS_…) o pila (GEOCml…)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1231"/>
        <source>Folder to make or to go on with. What is missing is downloaded into it, and the plugin looks there from then on (Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR).</source>
        <translation>Carpeta que se crea o con la que se continúa. Lo que falta se descarga en ella, y el complemento la consulta desde entonces (Configuración &gt; Opciones &gt; Procesado &gt; Proveedores &gt; AlignSAR).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1236"/>
        <source>Folder with one sub-folder per pair, as downloaded from the LiCSAR portal, or the folder around it.</source>
        <translation>Carpeta con una subcarpeta por par, tal como se descarga del portal LiCSAR, o la carpeta que la contiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1238"/>
        <source>Folder with unpacked HyP3 products, ARIA or NISAR files, or own GeoTIFFs; sub-folders are searched.</source>
        <translation>Carpeta con productos HyP3 descomprimidos, archivos ARIA o NISAR, o GeoTIFF propios; se busca en las subcarpetas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1239"/>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1240"/>
        <source>For a folder of interferograms, read every pixel of it. A time-series folder has them in its lists.</source>
        <translation>Para una carpeta de interferogramas, lee todos sus píxeles. La carpeta de una serie temporal los tiene en sus listas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1241"/>
        <source>For own GeoTIFFs.</source>
        <translation>Para GeoTIFF propios.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1242"/>
        <source>For own GeoTIFFs. Sentinel-1 has 0.0554658 m.</source>
        <translation>Para GeoTIFF propios. Sentinel-1 tiene 0.0554658 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1243"/>
        <source>For own GeoTIFFs: movement from the first to the second date of the pair, relative to the satellite.</source>
        <translation>Para GeoTIFF propios: movimiento de la primera a la segunda fecha del par, relativo al satélite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1244"/>
        <source>For programs that know no other names than these. Off: lat and lon, as in the NetCDF file.</source>
        <translation>Para programas que no conocen otros nombres. Desactivado: lat y lon, como en el archivo NetCDF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1245"/>
        <source>For the residual in windows.</source>
        <translation>Para el residuo en ventanas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1246"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1249"/>
        <source>Frame ID</source>
        <translation>ID del frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1252"/>
        <source>Frames at the same time</source>
        <translation>Frames simultáneos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1255"/>
        <source>Frames that meet this box. Empty: all frames, whose corners come in some 2500 small files the first time.</source>
        <translation>Frames que tocan este recuadro. Vacío: todos los frames, cuyas esquinas llegan la primera vez en unos 2500 archivos pequeños.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1256"/>
        <source>Frames whose last run was completed, with the same row and configuration, are left as they are. Off: they are run too, so that new interferograms are taken up; stages with nothing new are skipped.</source>
        <translation>Los frames cuya última ejecución se completó, con la misma fila y configuración, se dejan como están. Desactivado: también se ejecutan, para incorporar interferogramas nuevos; se omiten las etapas sin novedades.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1260"/>
        <source>From the datacube alone, which has not every index: {path}</source>
        <translation>Solo del cubo de datos, que no tiene todos los índices: {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1262"/>
        <source>Full colour at</source>
        <translation>Color pleno en</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1264"/>
        <source>GACOS atmosphere</source>
        <translation>Atmósfera GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1265"/>
        <source>GACOS atmosphere (mm, + towards satellite)</source>
        <translation>Atmósfera GACOS (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1266"/>
        <source>GACOS beside GEOC</source>
        <translation>GACOS junto a GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1269"/>
        <source>GACOS delay maps</source>
        <translation>Mapas de retardo GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1274"/>
        <source>GNSS station</source>
        <translation>Estación GNSS</translation>
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
        <translation>Hueco: ningún par lo abarca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1279"/>
        <source>Gaps in the network</source>
        <translation>Huecos de la red</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1281"/>
        <source>Gaps that close: {gaps}.</source>
        <translation>Huecos que se cierran: {gaps}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1283"/>
        <source>Gaussian</source>
        <translation>Gaussiano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1311"/>
        <source>Give missing samples of pixels inside the mask the value of the temporal low-pass.</source>
        <translation>Da a las muestras ausentes de los píxeles dentro de la máscara el valor del filtro temporal de paso bajo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1324"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: a range given by polygons alone loses its last row and column.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: un rango dado solo por polígonos pierde su última fila y columna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1325"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: component areas are kept in one byte (modulo 256), and a term of weight 0 still excludes the blocks where it is unknown.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: las áreas de las componentes se guardan en un byte (módulo 256), y un término de peso 0 sigue excluyendo los bloques donde es desconocido.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1326"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: coordinates half a pixel south-west of the centres, displacement relative to the pixel whose coordinates are nearest to info/16ref.kml (mostly the north-east neighbour of the reference), velocity unmasked and referenced as in stage 13, first baseline missing, coherence halved and 0 where there is no pair, GeoTIFFs one pixel off, amplitude only from files directly in GEOC.MLI, geospatial extremes of the whole image. In a plain cube: the same coordinates, no reference but that of the time series or the area given, velocities and baselines of 0 missing, a pixel without a value on the reference date missing on all.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: coordenadas medio píxel al suroeste de los centros, desplazamiento relativo al píxel cuyas coordenadas están más cerca de info/16ref.kml (casi siempre el vecino noreste de la referencia), velocidad sin enmascarar y referenciada como en la etapa 13, primera línea de base ausente, coherencia reducida a la mitad y 0 donde no hay par, GeoTIFF desplazados un píxel, amplitud solo de archivos directamente en GEOC.MLI, extremos geoespaciales de la imagen completa. En un cubo sencillo: las mismas coordenadas, sin más referencia que la de la serie temporal o el área dada, velocidades y líneas de base de 0 ausentes, un píxel sin valor en la fecha de referencia ausente en todas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1327"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: gaps filled over the wrong interval and not at all in complete pixels (singular), the first epoch set by the second one, epochs deleted by the search for the reference, results/vel on the initial reference, and values outside loops not dropped.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: huecos rellenados sobre el intervalo equivocado y no rellenados en píxeles completos (singular), la primera época fijada por la segunda, épocas borradas por la búsqueda de la referencia, results/vel sobre la referencia inicial, y valores fuera de bucles no descartados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1328"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: loop counters of one byte overflow, n_nullify_rat is divided by the number of interferograms left minus the number without a loop, and nothing is corrected.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: los contadores de bucles de un byte se desbordan, n_nullify_rat se divide por el número de interferogramas restantes menos el número de los que no tienen bucle, y no se corrige nada.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1329"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the delay maps are squeezed by half a pixel on each side and so are up to half a pixel off at the edges.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: los mapas de retardo se comprimen medio píxel por cada lado, por lo que en los bordes están desplazados hasta medio píxel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1330"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the number of all epochs, also rejected ones, scales the required interferograms; every pixel with velocity exactly 0 is kept; isolated pixels influence a relaxed threshold.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: el número de todas las épocas, también las rechazadas, escala los interferogramas requeridos; se conserva todo píxel con velocidad exactamente 0; los píxeles aislados influyen en un umbral relajado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1332"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: what the filter takes away is unwrapped, too, and one small island is kept. Both can put pixels a cycle off.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: lo que el filtro quita también se desenrolla, y se conserva una isla pequeña. Ambas cosas pueden desviar píxeles en un ciclo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1333"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: window of the temporal filter; fit with integer heights, also of pixels outside the height range; unfiltered series of the reference pixel subtracted; 0 mm filled in where nothing is known; result cut to the mask by DEM error and filling; no velocity where the first epoch is missing.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: ventana del filtro temporal; ajuste con alturas enteras, también de píxeles fuera del rango de alturas; resta de la serie sin filtrar del píxel de referencia; 0 mm donde no se conoce nada; resultado recortado a la máscara por el error del DEM y el relleno; sin velocidad donde falta la primera época.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1334"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: with a multilook factor above 1, coordinates refer to the first pixel at full resolution, half a block minus half a pixel too far west and north.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: con un factor de multilook mayor que 1, las coordenadas se refieren al primer píxel a resolución completa, medio bloque menos medio píxel demasiado al oeste y al norte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1335"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: zeros in floating-point coherence count as coherence 0 instead of no data, and a network with fewer interferograms than epochs has no valid area.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: los ceros en la coherencia de coma flotante cuentan como coherencia 0 en lugar de sin datos, y una red con menos interferogramas que épocas no tiene área válida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1339"/>
        <source>Goldstein</source>
        <translation>Goldstein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1340"/>
        <source>Goldstein, adaptive</source>
        <translation>Goldstein, adaptativo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1341"/>
        <source>Greatest height of the fit</source>
        <translation>Altura máxima del ajuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1344"/>
        <source>HDF5 file with a dataset cum_model in mm, of the shape of the series, which is taken out before filtering and put back after it. Not set: none.</source>
        <translation>Archivo HDF5 con un conjunto de datos cum_model en mm, de la forma de la serie, que se retira antes del filtrado y se restituye después. No establecido: ninguno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1345"/>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1347"/>
        <source>Heights in metres above the ellipsoid in any projection, for products without a DEM (ARIA, NISAR): the direction to the satellite is taken there, and stages that need heights have them.</source>
        <translation>Alturas en metros sobre el elipsoide en cualquier proyección, para productos sin DEM (ARIA, NISAR): allí se toma la dirección hacia el satélite, y las etapas que necesitan alturas disponen de ellas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1350"/>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1351"/>
        <source>Highest plate motion (mm/yr)</source>
        <translation>Máximo movimiento de la placa (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1352"/>
        <source>Highest velocity of the figure</source>
        <translation>Velocidad máxima de la figura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1354"/>
        <source>Holds the displacement of GNSS stations against that of the pixels around them. In: a datacube with the directions E, N, U, and files of stations: tenv3 of the Nevada Geodetic Laboratory, or tables with date, east, north, up, latitude and longitude. Out: the stations as points with the velocities of both in the line of sight, their difference (mm/yr, 1σ), bias and RMS of the differences (mm), and a table of both series at the dates of the datacube.

Displacement of a datacube is relative to its reference, that of a station to the whole Earth. Give a reference station, which both are then relative to; or remove the plate motion first.

Blewitt et al. (2018), https://doi.org/10.1029/2018EO104623</source>
        <translation>Compara el desplazamiento de estaciones GNSS con el de los píxeles que las rodean. Entrada: un cubo de datos con las direcciones E, N, U y archivos de estaciones: tenv3 del Nevada Geodetic Laboratory, o tablas con fecha, este, norte, vertical, latitud y longitud. Salida: las estaciones como puntos con las velocidades de ambos en la línea de vista, su diferencia (mm/yr, 1σ), sesgo y RMS de las diferencias (mm), y una tabla de ambas series en las fechas del cubo de datos.

El desplazamiento de un cubo de datos es relativo a su referencia; el de una estación, a la Tierra en su conjunto. Indique una estación de referencia, a la que ambos son entonces relativos; o elimine antes el movimiento de la placa.

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
        <translation>Horizontal a vertical (HV)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1357"/>
        <source>How fast it plays.</source>
        <translation>Velocidad de reproducción.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1358"/>
        <source>How many similar patterns make a dense region (HDBSCAN); higher is stricter.</source>
        <translation>Cuántos patrones similares forman una región densa (HDBSCAN); cuanto mayor, más estricto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1359"/>
        <source>How much a block gains by coherence; 0 ignores it.</source>
        <translation>Cuánto gana un bloque por la coherencia; 0 la ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1360"/>
        <source>How much a block gains by lying in large unwrapping components; 0 ignores them.</source>
        <translation>Cuánto gana un bloque por estar en componentes de desenrollado grandes; 0 las ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1361"/>
        <source>How much a block gains by unwrapped pixels; 0 ignores them.</source>
        <translation>Cuánto gana un bloque por píxeles desenrollados; 0 los ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1362"/>
        <source>How much a block loses by rough terrain; 0 ignores it.</source>
        <translation>Cuánto pierde un bloque por terreno abrupto; 0 lo ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1363"/>
        <source>How often a frame is tried again after a lost connection, a place in use or a process that died; other failures would only come again.</source>
        <translation>Cuántas veces se reintenta un frame tras una conexión perdida, un lugar en uso o un proceso que murió; otros fallos solo se repetirían.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1365"/>
        <source>How resolution is reduced</source>
        <translation>Cómo se reduce la resolución</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1367"/>
        <source>How the phase is smoothed before it is unwrapped. What a filter takes away is put back afterwards. The adaptive one filters more where coherence is low and keeps fewer pixels; it is not the program adf of GAMMA.</source>
        <translation>Cómo se suaviza la fase antes de desenrollarla. Lo que un filtro quita se restituye después. El adaptativo filtra más donde la coherencia es baja y conserva menos píxeles; no es el programa adf de GAMMA.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1368"/>
        <source>HyP3 (ASF on demand, GAMMA or ISCE2)</source>
        <translation>HyP3 (ASF a la carta, GAMMA o ISCE2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1375"/>
        <source>IC{number} deformation</source>
        <translation>IC{number} deformación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1376"/>
        <source>IC{number} none</source>
        <translation>IC{number} ninguna</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1377"/>
        <source>IC{number} topographic</source>
        <translation>IC{number} topográfica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1378"/>
        <source>IC{number} turbulent</source>
        <translation>IC{number} turbulenta</translation>
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
        <translation>Identificador</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1382"/>
        <source>Identifier of the item, also the name of its folder and file.</source>
        <translation>Identificador del elemento, también nombre de su carpeta y su archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1395"/>
        <source>Ignore nullification</source>
        <translation>Ignorar la anulación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1396"/>
        <source>Ignore the land mask</source>
        <translation>Ignorar la máscara de tierra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1397"/>
        <source>Ignore the noise mask</source>
        <translation>Ignorar la máscara de ruido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1398"/>
        <source>Ignore unwrapping components</source>
        <translation>Ignorar las componentes de desenrollado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1400"/>
        <source>Image size from north to south.</source>
        <translation>Tamaño de la imagen de norte a sur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1401"/>
        <source>Image size from west to east.</source>
        <translation>Tamaño de la imagen de oeste a este.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1402"/>
        <source>Images that are separated</source>
        <translation>Imágenes que se separan</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1403"/>
        <source>Import batch file</source>
        <translation>Importar archivo por lotes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1404"/>
        <source>Import interferograms</source>
        <translation>Importar interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1410"/>
        <source>In a terminal: python3 -m pip install --user --break-system-packages {packages}; conda: conda install -c conda-forge {packages}</source>
        <translation>En un terminal: python3 -m pip install --user --break-system-packages {packages}; conda: conda install -c conda-forge {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1411"/>
        <source>In addition, one interferogram per loop and pixel is nullified: the one with the largest share of failing loops. LiCSBAS does so in every loop that shares an interferogram with a failing one, which also takes good interferograms; blaming only in the loops that fail at that pixel loses fewer of them.</source>
        <translation>Además, se anula un interferograma por bucle y píxel: el que tiene la mayor proporción de bucles que fallan. LiCSBAS lo hace en todo bucle que comparte un interferograma con uno que falla, lo que también se lleva interferogramas buenos; atribuir el error solo en los bucles que fallan en ese píxel pierde menos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1412"/>
        <source>In each pair, mask the pixels whose coherence in that pair is below this. Empty or 0: off.</source>
        <translation>En cada par, enmascara los píxeles cuya coherencia en ese par es inferior a este valor. Vacío o 0: desactivado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1413"/>
        <source>In every pair, mask the pixels whose centre lies in one of these polygons (longitude, latitude).</source>
        <translation>En todos los pares, enmascara los píxeles cuyo centro está en uno de estos polígonos (longitud, latitud).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1414"/>
        <source>In every pair, mask the pixels whose coherence averaged over all pairs is at or below this. Empty or 0: off.</source>
        <translation>En todos los pares, enmascara los píxeles cuya coherencia promediada sobre todos los pares es igual o inferior a este valor. Vacío o 0: desactivado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1415"/>
        <source>In every pair, mask these rectangles: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Separate several by spaces or semicolons.</source>
        <translation>En todos los pares, enmascara estos rectángulos: x1:x2/y1:y2, contados desde 0 en el píxel noroeste; el segundo número es exclusivo y 0 significa el final. Separe varios con espacios o puntos y comas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1423"/>
        <source>Independent in</source>
        <translation>Independencia en</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1424"/>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1425"/>
        <source>InsarViz and QGIS take one file with a band per date, EO Time Series Viewer a file per date.</source>
        <translation>InsarViz y QGIS toman un archivo con una banda por fecha; EO Time Series Viewer, un archivo por fecha.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1431"/>
        <source>Instead of equal weights, give each interferogram the inverse phase variance of its mean coherence, the same at all pixels. Long interferograms count less then. Not together with weights by coherence, and not with compatible numbers.</source>
        <translation>En lugar de pesos iguales, da a cada interferograma el inverso de la varianza de la fase de su coherencia media, el mismo en todos los píxeles. Los interferogramas largos cuentan entonces menos. No junto con pesos por coherencia, ni con números compatibles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1432"/>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1433"/>
        <source>Instrument mode</source>
        <translation>Modo del instrumento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1436"/>
        <source>Intensity images</source>
        <translation>Imágenes de intensidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1440"/>
        <source>Interferograms and epochs from this day on.</source>
        <translation>Interferogramas y épocas a partir de este día.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1441"/>
        <source>Interferograms and epochs up to this day. Empty: today.</source>
        <translation>Interferogramas y épocas hasta este día. Vacío: hoy.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1444"/>
        <source>Interferograms in no loop (count)</source>
        <translation>Interferogramas en ningún bucle (número)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1445"/>
        <source>Interferograms over a year</source>
        <translation>Interferogramas de un año</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1446"/>
        <source>Interferograms spanning this many days or fewer are rejected; 0 keeps all. Very short spans carry the fading signal of vegetation and soil moisture.</source>
        <translation>Se rechazan los interferogramas que abarcan este número de días o menos; 0 los conserva todos. Los intervalos muy cortos llevan la señal de desvanecimiento (fading signal) de la vegetación y la humedad del suelo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1447"/>
        <source>Interferograms spanning this many days or more are rejected; 0 keeps all.</source>
        <translation>Se rechazan los interferogramas que abarcan este número de días o más; 0 los conserva todos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1448"/>
        <source>Interferograms to remove</source>
        <translation>Interferogramas que eliminar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1449"/>
        <source>Interferograms whose phase covers a smaller share of the valid area are rejected.</source>
        <translation>Se rechazan los interferogramas cuya fase cubre una proporción menor del área válida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1450"/>
        <source>Interferograms with a lower mean coherence over the valid area are rejected.</source>
        <translation>Se rechazan los interferogramas con una coherencia media inferior en el área válida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1451"/>
        <source>Interferograms with data (count)</source>
        <translation>Interferogramas con datos (número)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1452"/>
        <source>Intervals that the network gap is long; the acquisitions inside of it do not exist.</source>
        <translation>Longitud del hueco de la red en intervalos; las adquisiciones dentro de él no existen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1466"/>
        <source>It turns phase into millimetres in later stages. Sentinel-1: 5.405e9; ALOS: 1.27e9; ALOS-2: 1.2575e9 (ultra-fine) or 1.2365e9 (fine and ScanSAR).</source>
        <translation>Convierte la fase en milímetros en etapas posteriores. Sentinel-1: 5.405e9; ALOS: 1.27e9; ALOS-2: 1.2575e9 (ultra-fine) o 1.2365e9 (fine y ScanSAR).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1469"/>
        <source>Its first line names the columns: frame or folder, and any of name, area, start_date, end_date, baseline_end, configuration. Places count from the folder of the table.</source>
        <translation>Su primera línea nombra las columnas: frame o folder, y cualquiera de name, area, start_date, end_date, baseline_end, configuration. Las ubicaciones son relativas a la carpeta de la tabla.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1476"/>
        <source>Judge loops after nullification</source>
        <translation>Evaluar los bucles tras la anulación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1479"/>
        <source>Keep bridges</source>
        <translation>Conservar puentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1480"/>
        <source>Keep cut epochs</source>
        <translation>Conservar épocas de corte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1481"/>
        <source>Keep every n-th pixel</source>
        <translation>Conservar uno de cada n píxeles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1482"/>
        <source>Keep increments and residuals</source>
        <translation>Conservar incrementos y residuos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1483"/>
        <source>Keep isolated pixels</source>
        <translation>Conservar píxeles aislados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1486"/>
        <source>Keep pixels without any neighbour, for which the spatio-temporal inconsistency is unknown.</source>
        <translation>Conserva los píxeles sin ningún vecino, cuya inconsistencia espaciotemporal es desconocida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1488"/>
        <source>Keep the displacement between consecutive epochs (13increment/*.inc) and the residual of every interferogram (13resid/*.res) as rasters in mm. Both refer to the initial reference area.</source>
        <translation>Conserva el desplazamiento entre épocas consecutivas (13increment/*.inc) y el residuo de cada interferograma (13resid/*.res) como rásteres en mm. Ambos se refieren al área de referencia inicial.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1489"/>
        <source>Keep the pixels with their centre in this box. Empty: everything.</source>
        <translation>Conserva los píxeles con el centro en este recuadro. Vacío: todo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1490"/>
        <source>Keep the pixels with their centre in this box; the reference may lie outside. Empty: everything.</source>
        <translation>Conserva los píxeles con el centro en este recuadro; la referencia puede quedar fuera. Vacío: todo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1492"/>
        <source>Keep the standard deviation of the displacement of every epoch (cum_std in cum.h5, mm), from how far the interferograms of a pixel disagree; atmosphere is not in it.</source>
        <translation>Conserva la desviación estándar del desplazamiento de cada época (cum_std en cum.h5, mm), según cuánto discrepan los interferogramas de un píxel; no incluye la atmósfera.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1499"/>
        <source>Kept. What is not met was not applied: it is a reference pixel, or the index has no value.</source>
        <translation>Conservado. Lo que no se cumple no se aplicó: es un píxel de referencia, o el índice no tiene valor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1500"/>
        <source>Kept: no criterion of the mask rejects it.</source>
        <translation>Conservado: ningún criterio de la máscara lo rechaza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1503"/>
        <source>LS gives every interferogram the same weight; WLS weights each value by the inverse of the phase variance that follows from its coherence.</source>
        <translation>LS da a todos los interferogramas el mismo peso; WLS pondera cada valor con el inverso de la varianza de la fase que resulta de su coherencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1504"/>
        <source>Largest distance</source>
        <translation>Distancia máxima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1505"/>
        <source>Largest in a window</source>
        <translation>Máximo en una ventana</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1506"/>
        <source>Largest number of independent components that is tried.</source>
        <translation>Mayor número de componentes independientes que se prueba.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1507"/>
        <source>Last date</source>
        <translation>Última fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1508"/>
        <source>Last date of normal behaviour; the nearest acquisition is taken. Empty: the end of the baseline of the sources, or the middle of the dates they were learned from if that was not set.</source>
        <translation>Última fecha de comportamiento normal; se toma la adquisición más cercana. Vacío: el fin del periodo de referencia de las fuentes, o la mitad de las fechas de las que se aprendieron si no se estableció.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1510"/>
        <source>Last quiet date; the nearest acquisition is taken. Empty: what the two steps take then.</source>
        <translation>Última fecha tranquila; se toma la adquisición más cercana. Vacío: lo que toman los dos pasos en ese caso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1512"/>
        <source>Later epochs are left out.</source>
        <translation>Se omiten las épocas posteriores.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1515"/>
        <source>Learn the sources from the dates up to this one; the nearest acquisition is taken. Empty: learn from all dates.</source>
        <translation>Aprende las fuentes de las fechas hasta esta; se toma la adquisición más cercana. Vacío: aprende de todas las fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1517"/>
        <source>Least correlation for a label</source>
        <translation>Correlación mínima para una etiqueta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1518"/>
        <source>Least mean quality</source>
        <translation>Calidad media mínima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1519"/>
        <source>Least valid share of a window</source>
        <translation>Proporción válida mínima de una ventana</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1523"/>
        <source>Leave out interferograms over fewer days. 0: no limit.</source>
        <translation>Omite interferogramas de menos días. 0: sin límite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1524"/>
        <source>Leave out interferograms over more days. 0: no limit.</source>
        <translation>Omite interferogramas de más días. 0: sin límite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1525"/>
        <source>Leave out pairs that begin earlier. Empty: none.</source>
        <translation>Omite los pares que empiezan antes. Vacío: ninguno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1526"/>
        <source>Leave out pairs that end later. Empty: none.</source>
        <translation>Omite los pares que terminan después. Vacío: ninguno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1527"/>
        <source>Leave out pixels that the mask of the datacube rejects.</source>
        <translation>Omite los píxeles que rechaza la máscara del cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1528"/>
        <source>Leave out pixels without a value on some date. PS Time Series Viewer cannot plot these.</source>
        <translation>Omite los píxeles sin valor en alguna fecha. PS Time Series Viewer no puede representarlos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1529"/>
        <source>Leave out the pixels outside these polygons.</source>
        <translation>Omite los píxeles fuera de estos polígonos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1530"/>
        <source>Leave out the pixels that the datacube&apos;s mask rejects.</source>
        <translation>Omite los píxeles que rechaza la máscara del cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1531"/>
        <source>Leave pixels without values that the mask of the datacube rejects.</source>
        <translation>Deja sin valores los píxeles que rechaza la máscara del cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1534"/>
        <source>Leave the size of unwrapping components out of the score. They are left out anyway unless every interferogram has a component file.</source>
        <translation>Excluye de la puntuación el tamaño de las componentes de desenrollado. Se excluyen de todos modos si no todos los interferogramas tienen un archivo de componentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1537"/>
        <source>Left empty, results are added to the input time-series folder, as LiCSBAS does. A new folder gets a copy of the input folder first, so that settings can be compared.</source>
        <translation>Si se deja vacío, los resultados se añaden a la carpeta de entrada de la serie temporal, como hace LiCSBAS. Una carpeta nueva recibe primero una copia de la de entrada, para poder comparar configuraciones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1544"/>
        <source>Length</source>
        <translation>Largo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1545"/>
        <source>Length of the gap</source>
        <translation>Longitud del hueco</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1546"/>
        <source>Length of the moving trend line</source>
        <translation>Longitud de la recta de tendencia móvil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1547"/>
        <source>Length of the pieces that the line is cut into.</source>
        <translation>Longitud de los tramos en que se divide la línea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1549"/>
        <source>Level of zlib in the NetCDF file; 0 for none.</source>
        <translation>Nivel de zlib en el archivo NetCDF; 0: sin compresión.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1551"/>
        <source>LiCSAR frame, such as 022D_04826_ALIGNSAR. Empty: the one that the name of the work folder contains, else the one that covers the area of interest.</source>
        <translation>Frame LiCSAR, como 022D_04826_ALIGNSAR. Vacío: el que contiene el nombre de la carpeta de trabajo; si no, el que cubre el área de interés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1569"/>
        <source>LiCSBAS defaults</source>
        <translation>Valores predeterminados de LiCSBAS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1583"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1588"/>
        <source>Line and annual</source>
        <translation>Recta y anual</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1589"/>
        <source>Line of sight, east component</source>
        <translation>Línea de vista, componente este</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1590"/>
        <source>Line of sight, north component</source>
        <translation>Línea de vista, componente norte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1591"/>
        <source>Line of sight, up component</source>
        <translation>Línea de vista, componente vertical</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1592"/>
        <source>Line, annual, semi-annual</source>
        <translation>Recta, anual, semestral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1593"/>
        <source>Line, exponential decay</source>
        <translation>Recta, decaimiento exponencial</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1594"/>
        <source>Line, logarithmic decay</source>
        <translation>Recta, decaimiento logarítmico</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1597"/>
        <source>Link to the file where it is</source>
        <translation>Enlace al archivo donde está</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1598"/>
        <source>List of interferograms</source>
        <translation>Lista de interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1599"/>
        <source>Load a datacube or a time series first.</source>
        <translation>Cargue primero un cubo de datos o una serie temporal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1600"/>
        <source>Load a datacube or a time series, then click its map.</source>
        <translation>Cargue un cubo de datos o una serie y haga clic en su mapa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1601"/>
        <source>Load coverage</source>
        <translation>Cargar cobertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1602"/>
        <source>Load datacube</source>
        <translation>Cargar cubo de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1604"/>
        <source>Load frames</source>
        <translation>Cargar frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1605"/>
        <source>Load interferograms</source>
        <translation>Cargar interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1606"/>
        <source>Load previews</source>
        <translation>Cargar vistas previas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1607"/>
        <source>Load scene list</source>
        <translation>Cargar lista de escenas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1609"/>
        <source>Load this pair</source>
        <translation>Cargar este par</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1610"/>
        <source>Load time series</source>
        <translation>Cargar serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1611"/>
        <source>Load {count} pairs</source>
        <translation>Cargar {count} pares</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1612"/>
        <source>Logarithmic decay</source>
        <translation>Decaimiento logarítmico</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1613"/>
        <source>Longest connected time (yr)</source>
        <translation>Tiempo conectado más largo (yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1614"/>
        <source>Longest temporal baseline</source>
        <translation>Línea de base temporal máxima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1618"/>
        <source>Look for epochs with coregistration errors, which leave a steep phase ramp along azimuth in several interferograms, and reject the interferograms concerned.</source>
        <translation>Busca épocas con errores de corregistro, que dejan una rampa de fase pronunciada en acimut en varios interferogramas, y rechaza los interferogramas afectados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1620"/>
        <source>Look into this unrest detection</source>
        <translation>Examinar esta detección de unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1621"/>
        <source>Look into unrest detections</source>
        <translation>Examinar detecciones de unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1623"/>
        <source>Loop RMS threshold</source>
        <translation>Umbral RMS de los bucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1624"/>
        <source>Loop closure (12)</source>
        <translation>Cierre de bucles (12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1625"/>
        <source>Loop closure, mean absolute (rad)</source>
        <translation>Cierre de bucles, media de valores absolutos (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1626"/>
        <source>Loop errors (count)</source>
        <translation>Errores de bucle (número)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1628"/>
        <source>Loops ({count})</source>
        <translation>Bucles ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1631"/>
        <source>Lower end of the colours. Not set: minus the 99th percentile of the magnitude.</source>
        <translation>Extremo inferior de los colores. No establecido: menos el percentil 99 de la magnitud.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1639"/>
        <source>Lowest height of the fit</source>
        <translation>Altura mínima del ajuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1640"/>
        <source>Lowest plate motion (mm/yr)</source>
        <translation>Mínimo movimiento de la placa (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1641"/>
        <source>Lowest velocity of the figure</source>
        <translation>Velocidad mínima de la figura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1650"/>
        <source>Makes a stack of the wrapped interferograms of a LiCSAR folder (GEOC) by filtering and unwrapping them again, in place of 02 and 03. In: GeoTIFFs of wrapped phase (diff_unfiltered_pha or diff_pha; rad) and coherence, unit vectors, height, and if wanted GACOS delay maps. Out: a stack folder (GEOCml…) in the format of LiCSBAS, with the labels of connected components.

Use it where many loops of the unwrapped interferograms do not close, or where they have large holes. The filter only chooses the whole cycles: the result differs from the wrapped phase by a multiple of 2π everywhere, less the GACOS delay if that is subtracted. A run that was stopped goes on with the pairs that are not finished. Masking (04) and clipping (05) go on from the result. Needs the Python package snaphu.

References: Chen and Zebker (2001), https://doi.org/10.1364/JOSAA.18.000338; Lazecky et al. (2022), https://doi.org/10.1109/IGARSS46834.2022.9884337</source>
        <translation>Crea una pila a partir de los interferogramas enrollados de una carpeta LiCSAR (GEOC) filtrándolos y desenrollándolos de nuevo, en lugar de 02 y 03. Entrada: GeoTIFF de fase enrollada (diff_unfiltered_pha o diff_pha; rad) y coherencia, vectores unitarios, altura y, si se desea, mapas de retardo GACOS. Salida: una carpeta de pila (GEOCml…) en el formato de LiCSBAS, con las etiquetas de las componentes conectadas.

Úselo donde muchos bucles de los interferogramas desenrollados no cierran o donde estos tienen grandes agujeros. El filtro solo elige los ciclos enteros: el resultado difiere de la fase enrollada en un múltiplo de 2π en todas partes, menos el retardo GACOS si se resta. Una ejecución detenida continúa con los pares no terminados. El enmascarado (04) y el recorte (05) parten del resultado. Necesita el paquete de Python snaphu.

Referencias: Chen y Zebker (2001), https://doi.org/10.1364/JOSAA.18.000338; Lazecky et al. (2022), https://doi.org/10.1109/IGARSS46834.2022.9884337</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1651"/>
        <source>Makes a synthetic LiCSAR frame, so that every stage can be tried offline. Out: a work folder with GEOC/ (interferograms), GEOC.MLI/ (intensity), GACOS/ (delay maps) and the truth (velocity in mm/yr, positive towards the satellite).

The scene is a volcano at the coast that inflates (Mogi source), with atmosphere, decorrelation noise and unwrapping errors. The same seed gives the same files.

Reference: Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</source>
        <translation>Crea un frame LiCSAR sintético para probar todas las etapas sin conexión. Salida: una carpeta de trabajo con GEOC/ (interferogramas), GEOC.MLI/ (intensidad), GACOS/ (mapas de retardo) y la verdad (velocidad en mm/yr, positiva hacia el satélite).

La escena es un volcán en la costa que se infla (fuente de Mogi), con atmósfera, ruido de decorrelación y errores de desenrollado. La misma semilla da los mismos archivos.

Referencia: Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1654"/>
        <source>Mask (1 = kept)</source>
        <translation>Máscara (1 = conservado)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1655"/>
        <source>Mask every layer</source>
        <translation>Enmascarar todas las capas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1657"/>
        <source>Mask of the stack (1 kept, 0 masked)</source>
        <translation>Máscara de la pila (1 conservado, 0 enmascarado)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1659"/>
        <source>Mask pixels where a larger share of the loops does not close. Not set: 0.7.</source>
        <translation>Enmascara los píxeles donde no cierra una proporción mayor de los bucles. No establecido: 0.7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1661"/>
        <source>Mask pixels whose interferograms fit the time series worse (root mean square). Not set: 15 in C-band, 10 in L-band.</source>
        <translation>Enmascara los píxeles cuyos interferogramas se ajustan peor a la serie temporal (raíz cuadrática media). No establecido: 15 en banda C, 10 en banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1663"/>
        <source>Mask pixels whose longest run of connected epochs is shorter. Not set: 1.</source>
        <translation>Enmascara los píxeles cuya racha más larga de épocas conectadas es menor. No establecido: 1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1664"/>
        <source>Mask pixels whose mean absolute loop closure phase is larger, a sign of phase bias; 1 to 1.2 is common. Not set: no such criterion.</source>
        <translation>Enmascara los píxeles cuya media absoluta de la fase de cierre de los bucles es mayor, señal de sesgo de fase; es habitual de 1 a 1.2. No establecido: sin este criterio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1666"/>
        <source>Mask pixels whose mean coherence is lower. Not set: 0.15 in C-band, 0.01 in L-band.</source>
        <translation>Enmascara los píxeles cuya coherencia media es menor. No establecido: 0.15 en banda C, 0.01 en banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1668"/>
        <source>Mask pixels whose series differs more than this from the most similar neighbour (index stc). Not set: 10.</source>
        <translation>Enmascara los píxeles cuya serie difiere más que este valor de la del vecino más parecido (índice stc). No establecido: 10.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1670"/>
        <source>Mask pixels whose velocity is less certain than this in the bootstrap. Not set: 100 in C-band, 200 in L-band.</source>
        <translation>Enmascara los píxeles cuya velocidad es menos segura que este valor en el bootstrap. No establecido: 100 en banda C, 200 en banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1672"/>
        <source>Mask pixels with fewer unwrapped interferograms than this ratio times the number of epochs. Not set: 1.5 in C-band, 1 in L-band.</source>
        <translation>Enmascara los píxeles con menos interferogramas desenrollados que esta proporción multiplicada por el número de épocas. No establecido: 1.5 en banda C, 1 en banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1673"/>
        <source>Mask pixels with more interferograms that take part in no loop and so could not be checked. Not set: the number of such interferograms in the network plus 1, or 500 where it is unknown.</source>
        <translation>Enmascara los píxeles con más interferogramas que no participan en ningún bucle y por ello no se pudieron comprobar. No establecido: el número de tales interferogramas en la red más 1, o 500 donde se desconoce.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1675"/>
        <source>Mask pixels with more intervals that no interferogram spans. Not set: 10 in C-band, 1 in L-band.</source>
        <translation>Enmascara los píxeles con más intervalos que ningún interferograma abarca. No establecido: 10 en banda C, 1 en banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1676"/>
        <source>Mask pixels with more loops that do not close. Not set: the ratio below is used alone; without a ratio of loop errors on disk, 5 in C-band, 1 in L-band.</source>
        <translation>Enmascara los píxeles con más bucles que no cierran. No establecido: se usa solo la proporción de abajo; sin proporción de errores de bucle en el disco, 5 en banda C, 1 en banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1678"/>
        <source>Mask tried (not applied)</source>
        <translation>Máscara probada (no aplicada)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1679"/>
        <source>Mask with these</source>
        <translation>Enmascarar con estos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1681"/>
        <source>Masked overview figure</source>
        <translation>Figura general enmascarada</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1682"/>
        <source>Masked percent</source>
        <translation>Porcentaje enmascarado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1683"/>
        <source>Masked where</source>
        <translation>Enmascarado si</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1684"/>
        <source>Masked: {criterion} ({value} here).</source>
        <translation>Enmascarado: {criterion} (aquí {value}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1685"/>
        <source>Masked; the file does not say by which criterion.</source>
        <translation>Enmascarado; el archivo no indica por qué criterio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1686"/>
        <source>Masking …</source>
        <translation>Enmascarando …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1687"/>
        <source>Masks pixels whose quality indices are beyond thresholds. In: a time-series folder after stage 14. Out: mask (1 = kept, 0 = masked), masked velocity, the criterion each pixel failed first.

Leave a threshold empty to use the default for the radar band. The log says for each criterion how many pixels it removes; begin with the one that removes most. Where no pixel at all would pass a criterion, its threshold is relaxed unless you forbid it.</source>
        <translation>Enmascara los píxeles cuyos índices de calidad rebasan umbrales. Entrada: la carpeta de una serie temporal tras la etapa 14. Salida: máscara (1 = conservado, 0 = enmascarado), velocidad enmascarada y el primer criterio que no cumplió cada píxel.

Deje un umbral vacío para usar el valor predeterminado de la banda de radar. El registro indica para cada criterio cuántos píxeles elimina; empiece por el que más elimina. Donde ningún píxel cumpliría un criterio, su umbral se relaja salvo que usted lo prohíba.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1688"/>
        <source>Maximum interferograms without loop</source>
        <translation>Máximo de interferogramas sin bucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1689"/>
        <source>Maximum mean loop phase</source>
        <translation>Máxima fase media de los bucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1690"/>
        <source>Maximum number of gaps</source>
        <translation>Número máximo de huecos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1691"/>
        <source>Maximum number of loop errors</source>
        <translation>Número máximo de errores de bucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1692"/>
        <source>Maximum ratio of loop errors</source>
        <translation>Proporción máxima de errores de bucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1693"/>
        <source>Maximum residual of the inversion</source>
        <translation>Residuo máximo de la inversión</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1694"/>
        <source>Maximum spatio-temporal inconsistency</source>
        <translation>Inconsistencia espaciotemporal máxima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1695"/>
        <source>Maximum standard deviation of velocity</source>
        <translation>Máxima desv. estándar de la velocidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1696"/>
        <source>Mean amplitude (not calibrated)</source>
        <translation>Amplitud media (no calibrada)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1697"/>
        <source>Mean coherence (0 to 1)</source>
        <translation>Coherencia media (0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1698"/>
        <source>Mean coherence of every epoch over the 12-day and the 24-day pairs it takes part in, from the stack folder.</source>
        <translation>Coherencia media de cada época sobre los pares de 12 y de 24 días en los que participa, a partir de la carpeta de la pila.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1699"/>
        <source>Mean of blocks</source>
        <translation>Media de bloques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1700"/>
        <source>Mean of fewest and most (ICASAR)</source>
        <translation>Media del mínimo y el máximo (ICASAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1701"/>
        <source>Mean of loops (rad)</source>
        <translation>Media de los bucles (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1702"/>
        <source>Mean over the image (LiCSAlert)</source>
        <translation>Media sobre la imagen (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1703"/>
        <source>Measures coverage and mean coherence of every interferogram and lists the bad ones. In: a stack. Out: a time-series folder (TS_…) with statistics, list of bad pairs and network plots.

A pair is bad when it covers less of the valid area than the coverage threshold (0.3; AlignSAR uses 0.05) or its mean coherence is below the coherence threshold. The log says how many pairs fail which test, which epochs are lost and where the network has gaps.</source>
        <translation>Mide la cobertura y la coherencia media de cada interferograma y enumera los malos. Entrada: una pila. Salida: una carpeta de serie temporal (TS_…) con estadísticas, lista de pares malos y gráficos de la red.

Un par es malo cuando cubre menos del área válida que el umbral de cobertura (0.3; AlignSAR usa 0.05) o su coherencia media está por debajo del umbral de coherencia. El registro indica cuántos pares no superan cada prueba, qué épocas se pierden y dónde tiene huecos la red.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1704"/>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1705"/>
        <source>Median RMS (mm)</source>
        <translation>Mediana del RMS (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1706"/>
        <source>Median and quartiles are taken over the pixels on both sides of the line, up to half of it; 0 takes the pixels below the line only.</source>
        <translation>La mediana y los cuartiles se toman sobre los píxeles a ambos lados de la línea, hasta la mitad de este ancho; 0 toma solo los píxeles bajo la línea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1707"/>
        <source>Memory budget</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1709"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1710"/>
        <source>Metres</source>
        <translation>Metros</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1711"/>
        <source>Metres, positive towards the satellite</source>
        <translation>Metros, positivo hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1712"/>
        <source>Millimetres</source>
        <translation>Milímetros</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1713"/>
        <source>Millimetres, positive towards the satellite</source>
        <translation>Milímetros, positivo hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1714"/>
        <source>Minimum connected time</source>
        <translation>Tiempo conectado mínimo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1715"/>
        <source>Minimum coverage</source>
        <translation>Cobertura mínima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1716"/>
        <source>Minimum interferograms per epoch</source>
        <translation>Mínimo de interferogramas por época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1717"/>
        <source>Minimum mean coherence</source>
        <translation>Coherencia media mínima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1718"/>
        <source>Minimum unwrapped interferograms per epoch</source>
        <translation>Mín. de interferogramas desenrollados/época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1722"/>
        <source>Mode of the radar, such as IW.</source>
        <translation>Modo del radar, p. ej. IW.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1723"/>
        <source>More GeoTIFFs</source>
        <translation>Más GeoTIFF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1724"/>
        <source>More result layers</source>
        <translation>Más capas de resultados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1726"/>
        <source>Most attempts per run</source>
        <translation>Máximo de intentos por ejecución</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1727"/>
        <source>Most components</source>
        <translation>Máximo de componentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1728"/>
        <source>Most iterations of FastICA</source>
        <translation>Máximo de iteraciones de FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1729"/>
        <source>Most pairs of dates</source>
        <translation>Máximo de pares de fechas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1730"/>
        <source>Most sources of sufficient quality</source>
        <translation>Máximo de fuentes con calidad suficiente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1733"/>
        <source>Multilook factor</source>
        <translation>Factor de multilook</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1734"/>
        <source>NISAR GUNW</source>
        <translation>NISAR GUNW</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1736"/>
        <source>NSBAS: one straight line across gaps</source>
        <translation>NSBAS: una sola recta a través de los huecos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1741"/>
        <source>Names of rasters in results/ to add, separated by commas, such as n_unw,n_gap,maxTlen.</source>
        <translation>Nombres de rásteres de results/ que añadir, separados por comas, como n_unw,n_gap,maxTlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1742"/>
        <source>Names of variables over time, separated by commas, such as cum_displacement,amplitude. Empty: the filtered displacement, if there is any.</source>
        <translation>Nombres de variables en el tiempo, separados por comas, como cum_displacement,amplitude. Vacío: el desplazamiento filtrado, si existe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1743"/>
        <source>Nazca</source>
        <translation>Nazca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1744"/>
        <source>Neighbours for density</source>
        <translation>Vecinos para la densidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1745"/>
        <source>Neither a frame ID nor an area of interest nor a work folder is given. Give a frame ID such as {example}, or one of the others.</source>
        <translation>No se da ni un ID de frame, ni un área de interés, ni una carpeta de trabajo. Indique un ID de frame como {example}, o uno de los otros.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1746"/>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1747"/>
        <source>NetCDF and Zarr store</source>
        <translation>NetCDF y almacén Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1754"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1755"/>
        <source>Network gap after epoch</source>
        <translation>Hueco de la red tras la época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1756"/>
        <source>Never relax a threshold</source>
        <translation>No relajar nunca un umbral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1757"/>
        <source>New deformation (sigma)</source>
        <translation>Deformación nueva (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1758"/>
        <source>New deformation by the residual in windows (sigma)</source>
        <translation>Deformación nueva según el residuo en ventanas (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1759"/>
        <source>New deformation by the residual over the image (sigma)</source>
        <translation>Deformación nueva según el residuo en la imagen (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1761"/>
        <source>New gaps: {gaps}.</source>
        <translation>Huecos nuevos: {gaps}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1766"/>
        <source>No data: the pixel has no velocity, and the mask does not judge it.</source>
        <translation>Sin datos: el píxel no tiene velocidad, y la máscara no lo juzga.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1774"/>
        <source>No fit</source>
        <translation>Sin ajuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1777"/>
        <source>No gap opens, all epochs stay, and the subsets remain as they are.</source>
        <translation>No se abre ningún hueco, todas las épocas permanecen y los subconjuntos siguen como están.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1783"/>
        <source>No interferogram spans the interval after this epoch, counted from 1. 0: no gap.</source>
        <translation>Ningún interferograma abarca el intervalo posterior a esta época, contada desde 1. 0: sin hueco.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1793"/>
        <source>No pair would be left. Keep some.</source>
        <translation>No quedaría ningún par. Conserve algunos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1819"/>
        <source>No room on the disk</source>
        <translation>No hay espacio en el disco</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1825"/>
        <source>No such earthquake between the dates of the series; take more distance or smaller magnitudes.</source>
        <translation>Ningún terremoto así entre las fechas de la serie; tome más distancia o magnitudes menores.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1831"/>
        <source>No values here: the pixel is masked or has no data on any date.</source>
        <translation>Sin valores aquí: el píxel está enmascarado o no tiene datos en ninguna fecha.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1836"/>
        <source>Noise mask (1 keep, 0 masked)</source>
        <translation>Máscara de ruido (1 conservado, 0 enmascarado)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1848"/>
        <source>North America</source>
        <translation>Norteamérica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1853"/>
        <source>Not explained by the sources on {date} (mm, + towards satellite)</source>
        <translation>No explicado por las fuentes el {date} (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1872"/>
        <source>Nothing was new</source>
        <translation>No había nada nuevo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1874"/>
        <source>Nubia</source>
        <translation>Nubia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1876"/>
        <source>Nullified interferograms (count)</source>
        <translation>Interferogramas anulados (número)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1877"/>
        <source>Nullified share (0 to 1)</source>
        <translation>Proporción anulada (0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1878"/>
        <source>Nullify a pixel of an interferogram if one of its loops fails there; by default all of them must fail.</source>
        <translation>Anula un píxel de un interferograma si uno de sus bucles falla en él; por defecto deben fallar todos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1879"/>
        <source>Nullify by a single bad loop</source>
        <translation>Anular por un solo bucle erróneo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1880"/>
        <source>Nullify in the stack, too</source>
        <translation>Anular también en la pila</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1881"/>
        <source>Nullify unwrapping errors</source>
        <translation>Anular errores de desenrollado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1882"/>
        <source>Nullify without keeping originals</source>
        <translation>Anular sin conservar los originales</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1883"/>
        <source>Number of 12-day pairs with coherence</source>
        <translation>Número de pares de 12 días con coherencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1884"/>
        <source>Number of 24-day pairs with coherence</source>
        <translation>Número de pares de 24 días con coherencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1885"/>
        <source>Number of bridges</source>
        <translation>Número de puentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1886"/>
        <source>Number of components</source>
        <translation>Número de componentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1887"/>
        <source>Number of dates shown</source>
        <translation>Número de fechas mostradas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1889"/>
        <source>Number of epochs used</source>
        <translation>Número de épocas usadas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1890"/>
        <source>Number of files</source>
        <translation>Número de archivos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1892"/>
        <source>Number of gaps</source>
        <translation>Número de huecos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1893"/>
        <source>Number of lines of sight</source>
        <translation>Número de líneas de vista</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1894"/>
        <source>Number of maps</source>
        <translation>Número de mapas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1896"/>
        <source>Number of pairs in no loop</source>
        <translation>Número de pares en ningún bucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1897"/>
        <source>Number of pairs kept</source>
        <translation>Número de pares conservados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1898"/>
        <source>Number of pieces of the line</source>
        <translation>Número de tramos de la línea</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1899"/>
        <source>Number of pixels</source>
        <translation>Número de píxeles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1901"/>
        <source>Number of points with a series</source>
        <translation>Número de puntos con serie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1903"/>
        <source>Number of reference pixels</source>
        <translation>Número de píxeles de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1905"/>
        <source>Number of sources</source>
        <translation>Número de fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1906"/>
        <source>Number of sources used</source>
        <translation>Número de fuentes usadas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1907"/>
        <source>Number of stations</source>
        <translation>Número de estaciones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1908"/>
        <source>Number of the source that the first status number follows. Empty: the one labelled deformation.</source>
        <translation>Número de la fuente que sigue el primer número de estado. Vacío: la etiquetada como deformation.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1909"/>
        <source>Number of unconnected subsets</source>
        <translation>Número de subconjuntos no conectados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1910"/>
        <source>Numbers such as 1,3 or labels such as deformation, separated by commas. Empty: all sources.</source>
        <translation>Números como 1,3 o etiquetas como deformation, separados por comas. Vacío: todas las fuentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1913"/>
        <source>Of east, north and up, where the names of the columns do not say it.</source>
        <translation>De este, norte y vertical, donde los nombres de las columnas no la indican.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1914"/>
        <source>Of the datacube; VV for LiCSAR</source>
        <translation>Del cubo de datos; VV para LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1915"/>
        <source>Of the earthquakes of the catalogue.</source>
        <translation>De los terremotos del catálogo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1916"/>
        <source>Of the epicentres from the middle of the image.</source>
        <translation>De los epicentros al centro de la imagen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1917"/>
        <source>Of the figure.</source>
        <translation>De la figura.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1918"/>
        <source>Of the grid in degrees that everything is brought to.</source>
        <translation>De la cuadrícula en grados a la que se lleva todo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1919"/>
        <source>Of the longer side of the pictures.</source>
        <translation>Del lado mayor de las imágenes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1921"/>
        <source>Offset at the first date</source>
        <translation>Offset en la primera fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1922"/>
        <source>On {date} new deformation was {new}.</source>
        <translation>El {date} la deformación nueva era {new}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1923"/>
        <source>On: the velocity refers to the whole Earth, as after a tie to GNSS, and loses the full motion of the plate. Off: it is relative, and loses only how the motion of the plate differs from that at the reference.</source>
        <translation>Activado: la velocidad se refiere a la Tierra en su conjunto, como tras un enlace a GNSS, y se le resta el movimiento completo de la placa. Desactivado: es relativa, y solo se le resta la diferencia entre el movimiento de la placa y el que tiene en la referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1924"/>
        <source>One per date</source>
        <translation>Uno por fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1925"/>
        <source>One per variable, with a band per date</source>
        <translation>Uno por variable, con una banda por fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1927"/>
        <source>Only blocks whose score lies above this percentile of all scores are candidates.</source>
        <translation>Solo son candidatos los bloques cuya puntuación supera este percentil de todas las puntuaciones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1928"/>
        <source>Only complete series</source>
        <translation>Solo series completas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1929"/>
        <source>Only frames that are not done</source>
        <translation>Solo frames no terminados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1930"/>
        <source>Only remove ramp, trend with height and DEM error, and choose the new reference.</source>
        <translation>Solo elimina la rampa, la tendencia con la altura y el error del DEM, y elige la nueva referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1931"/>
        <source>Only the loops that fail at the pixel</source>
        <translation>Solo los bucles que fallan en el píxel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1935"/>
        <source>Opening {name} …</source>
        <translation>Abriendo {name} …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1944"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1952"/>
        <source>Outer edges of the cube</source>
        <translation>Bordes exteriores del cubo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1953"/>
        <source>Outline of the pixels with a velocity</source>
        <translation>Contorno de los píxeles con velocidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1954"/>
        <source>Outlines of frames with their IDs as GeoJSON or KML, in degrees, to find the frame of an area of interest in. Empty: those of the portal.</source>
        <translation>Contornos de frames con sus ID como GeoJSON o KML, en grados, en los que buscar el frame de un área de interés. Vacío: los del portal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1955"/>
        <source>Overview figure</source>
        <translation>Figura general</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1957"/>
        <source>Pacific</source>
        <translation>Pacífico</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1958"/>
        <source>Pair in no loop</source>
        <translation>Par en ningún bucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1960"/>
        <source>Pairs ({count})</source>
        <translation>Pares ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1961"/>
        <source>Pairs dropped</source>
        <translation>Pares descartados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1962"/>
        <source>Pairs in no loop: {before} → {after}.</source>
        <translation>Pares en ningún bucle: {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1963"/>
        <source>Pairs left out</source>
        <translation>Pares omitidos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1964"/>
        <source>Pairs rejected</source>
        <translation>Pares rechazados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1965"/>
        <source>Pairs to show, such as 20200601_20200613, separated by commas or blanks. Empty: all within the dates.</source>
        <translation>Pares que mostrar, como 20200601_20200613, separados por comas o espacios. Vacío: todos los comprendidos entre las fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1966"/>
        <source>Parallel downloads</source>
        <translation>Descargas en paralelo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1967"/>
        <source>Parallel workers</source>
        <translation>Hilos en paralelo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1968"/>
        <source>Pause before a repetition</source>
        <translation>Pausa antes de una repetición</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1969"/>
        <source>Perpendicular baseline (m)</source>
        <translation>Línea de base perpendicular (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1970"/>
        <source>Person or group that made the data set; empty: left out.</source>
        <translation>Persona o grupo autor del conjunto de datos; vacío: se omite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1972"/>
        <source>Phase and coherence of the selected pairs, on the map</source>
        <translation>Fase y coherencia de los pares seleccionados, en el mapa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1974"/>
        <source>Picture (PNG, SVG, PDF)…</source>
        <translation>Imagen (PNG, SVG, PDF)…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1976"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1977"/>
        <source>Pictures of coherence</source>
        <translation>Imágenes de la coherencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1978"/>
        <source>Pictures of every epoch</source>
        <translation>Imágenes de todas las épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1979"/>
        <source>Pictures of every pair</source>
        <translation>Imágenes de todos los pares</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1980"/>
        <source>Pictures of loops and rasters</source>
        <translation>Imágenes de bucles y rásteres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1981"/>
        <source>Pictures of rejected interferograms</source>
        <translation>Imágenes de interferogramas rechazados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1982"/>
        <source>Pixel range</source>
        <translation>Rango de píxeles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1983"/>
        <source>Pixel ranges to mask</source>
        <translation>Rangos de píxeles que enmascarar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1984"/>
        <source>Pixel size</source>
        <translation>Tamaño de píxel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1985"/>
        <source>Pixel spacing</source>
        <translation>Espaciado de píxeles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1986"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1987"/>
        <source>Pixels are kept where the filtered phase is more consistent than this, 0 to 1. With the Gaussian filter it is a threshold on coherence, of at most 0.25.</source>
        <translation>Se conservan los píxeles donde la fase filtrada es más consistente que este valor, de 0 a 1. Con el filtro gaussiano es un umbral de coherencia, de 0.25 como máximo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1988"/>
        <source>Pixels kept</source>
        <translation>Píxeles conservados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1989"/>
        <source>Pixels of the datacube</source>
        <translation>Píxeles del cubo de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1990"/>
        <source>Pixels of the sources</source>
        <translation>Píxeles de las fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1991"/>
        <source>Pixels that are higher do not take part in the fit of the trend with height.</source>
        <translation>Los píxeles más altos no participan en el ajuste de la tendencia con la altura.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1992"/>
        <source>Pixels that are lower do not take part in the fit of the trend with height.</source>
        <translation>Los píxeles más bajos no participan en el ajuste de la tendencia con la altura.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1993"/>
        <source>Pixels that the mask of the datacube rejects are transparent.</source>
        <translation>Los píxeles que rechaza la máscara del cubo de datos son transparentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1994"/>
        <source>Pixels with a velocity</source>
        <translation>Píxeles con velocidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1995"/>
        <source>Pixels within it are the reference, at 0 the pixel at the point only.</source>
        <translation>Los píxeles dentro de él son la referencia; con 0, solo el píxel del punto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1996"/>
        <source>Pixels within it count.</source>
        <translation>Cuentan los píxeles que quedan dentro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1998"/>
        <source>Pixels x1:x2/y1:y2 left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Píxeles x1:x2/y1:y2 excluidos del ajuste, como un área que se deforma. No establecido: ninguno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1999"/>
        <source>Pixels x1:x2/y1:y2, counted from 0, that the ramp and the trend with height are fitted to. A 0 as x2 or y2 is the end of the image. Not set: all.</source>
        <translation>Píxeles x1:x2/y1:y2, contados desde 0, en los que se ajustan la rampa y la tendencia con la altura. Un 0 como x2 o y2 es el final de la imagen. No establecido: todo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2000"/>
        <source>Places of the explorer</source>
        <translation>Lugares del explorador</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2001"/>
        <source>Plain: displacement, velocity and quality, filtered</source>
        <translation>Sencillo: desplazamiento, velocidad y calidad, filtrado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2002"/>
        <source>Plain: displacement, velocity and quality, without filter</source>
        <translation>Sencillo: desplazamiento, velocidad y calidad, sin filtro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2003"/>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2004"/>
        <source>Plate</source>
        <translation>Placa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2005"/>
        <source>Plate motion (mm/yr, + towards satellite)</source>
        <translation>Movimiento de la placa (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2006"/>
        <source>Plate motion model</source>
        <translation>Modelo de movimiento de placas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2007"/>
        <source>Plot network</source>
        <translation>Dibujar red</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2010"/>
        <source>Points as a layer with the fitted values</source>
        <translation>Puntos como capa con los valores ajustados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2012"/>
        <source>Polarisation</source>
        <translation>Polarización</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2013"/>
        <source>Polarisation of the interferograms.</source>
        <translation>Polarización de los interferogramas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2014"/>
        <source>Polygons (longitude, latitude); pixels whose centre lies outside all of them become no data. Without extent and pixel range, the stack is cut to the smallest box around them.</source>
        <translation>Polígonos (longitud, latitud); los píxeles cuyo centro queda fuera de todos ellos pasan a sin datos. Sin extensión ni rango de píxeles, la pila se recorta al menor recuadro que los rodea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2016"/>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2017"/>
        <source>Positive values mean</source>
        <translation>Los valores positivos significan</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2026"/>
        <source>Profile of time series</source>
        <translation>Perfil de series temporales</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2027"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2028"/>
        <source>Published rotation poles of the plates.</source>
        <translation>Polos de rotación publicados de las placas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2034"/>
        <source>Puts a datacube on the map as styled layers in groups. In: a NetCDF file of &apos;Export datacube&apos; or of LiCSBAS. Out: layers of velocity (mm/yr), mask and quality, and displacement (mm) in time; positive is towards the satellite.

To see it move, tick the displacement, below the velocity, and press play in the Temporal Controller. Dates before the newest are in &apos;Earlier dates&apos;. From QGIS 3.38 on displacement is one layer with a time per band; older versions get one layer per epoch, all with the same colours.</source>
        <translation>Pone un cubo de datos en el mapa como capas con estilo en grupos. Entrada: un archivo NetCDF de 'Exportar cubo de datos' o de LiCSBAS. Salida: capas de velocidad (mm/yr), máscara y calidad, y desplazamiento (mm) en el tiempo; positivo es hacia el satélite.

Para ver cómo se mueve, marque el desplazamiento, debajo de la velocidad, y pulse Reproducir en el Controlador temporal. Las fechas anteriores a la más reciente están en 'Fechas anteriores'. Desde QGIS 3.38 el desplazamiento es una sola capa con un tiempo por banda; las versiones anteriores tienen una capa por época, todas con los mismos colores.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2035"/>
        <source>Puts the preview rasters of a datacube on the map, styled. In: a folder with prelim_vel.tif (mm/yr, positive towards the satellite), prelim_coh.tif (0 to 1), prelim_rrms.tif (mm), prelim_stc.tif (mm), or some of them, as &apos;Download AlignSAR sample&apos; and &apos;Export datacube&apos; make. Out: one layer each.</source>
        <translation>Pone en el mapa, con estilo, los rásteres de vista previa de un cubo de datos. Entrada: una carpeta con prelim_vel.tif (mm/yr, positivo hacia el satélite), prelim_coh.tif (0 a 1), prelim_rrms.tif (mm), prelim_stc.tif (mm), o algunos de ellos, como los crean 'Descargar ejemplo de AlignSAR' y 'Exportar cubo de datos'. Salida: una capa de cada uno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2039"/>
        <source>Quadratic surface</source>
        <translation>Superficie cuadrática</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2043"/>
        <source>Quartiles</source>
        <translation>Cuartiles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2044"/>
        <source>RMS (rad)</source>
        <translation>RMS (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2045"/>
        <source>RMS of the residuals (mm)</source>
        <translation>RMS de los residuos (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2046"/>
        <source>RMS of the residuals of the decomposition (mm/yr)</source>
        <translation>RMS de los residuos de la descomposición (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2047"/>
        <source>RMS {rms:.2f} mm</source>
        <translation>RMS {rms:.2f} mm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2048"/>
        <source>Radar frequency</source>
        <translation>Frecuencia del radar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2049"/>
        <source>Radians, positive away from the satellite</source>
        <translation>Radianes, positivo alejándose del satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2050"/>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2051"/>
        <source>Radius around a station</source>
        <translation>Radio en torno a una estación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2052"/>
        <source>Radius around the common reference</source>
        <translation>Radio en torno a la referencia común</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2053"/>
        <source>Radius around the point</source>
        <translation>Radio en torno al punto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2054"/>
        <source>Radius of circles (m)</source>
        <translation>Radio de los círculos (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2055"/>
        <source>Radius of circles…</source>
        <translation>Radio de los círculos…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2059"/>
        <source>Ramp to remove</source>
        <translation>Rampa que eliminar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2060"/>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2066"/>
        <source>Raster of heights</source>
        <translation>Ráster de alturas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2067"/>
        <source>Reading {path} …</source>
        <translation>Leyendo {path} …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2068"/>
        <source>Reads displacement and velocity along a line. In: a datacube, and a layer with one line in any coordinate system. Out: a table with a row per piece of the line and date: median and quartiles of the pixels beside it (mm, positive towards the satellite); points along the line with the velocity (mm/yr, 1σ); if wanted a figure of velocity and displacement by distance and time.

A swath wider than a few pixels shows what is common to them, and the quartiles how much they differ; with a width of 0 the pixels below the line are taken. Distances are metres from the first corner.</source>
        <translation>Lee el desplazamiento y la velocidad a lo largo de una línea. Entrada: un cubo de datos y una capa con una sola línea en cualquier sistema de coordenadas. Salida: una tabla con una fila por tramo de la línea y fecha: mediana y cuartiles de los píxeles junto a ella (mm, positivo hacia el satélite); puntos a lo largo de la línea con la velocidad (mm/yr, 1σ); si se desea, una figura de velocidad y desplazamiento por distancia y tiempo.

Una franja más ancha que unos pocos píxeles muestra lo que tienen en común, y los cuartiles cuánto difieren; con un ancho de 0 se toman los píxeles bajo la línea. Las distancias son metros desde el primer vértice.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2069"/>
        <source>Reads every pixel of the chosen pairs. Off: the table has dates and baselines only.</source>
        <translation>Lee todos los píxeles de los pares elegidos. Desactivado: la tabla solo tiene fechas y líneas de base.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2070"/>
        <source>Reads the displacement in time at points. In: a datacube, and a layer of points in any coordinate system. Out: a table with a row per point and date (mm, positive towards the satellite), ready to be plotted or joined; the points with the velocity fitted to each (mm/yr, 1σ); if wanted a CSV text whose header says units, CRS, reference and sign.

With a radius the mean over the pixels within it is given, with their standard deviation. Points outside the image or without values are named in the log.</source>
        <translation>Lee el desplazamiento en el tiempo en puntos. Entrada: un cubo de datos y una capa de puntos en cualquier sistema de coordenadas. Salida: una tabla con una fila por punto y fecha (mm, positivo hacia el satélite), lista para representarla o unirla; los puntos con la velocidad ajustada a cada uno (mm/yr, 1σ); si se desea, un texto CSV cuyo encabezado indica unidades, SRC, referencia y signo.

Con un radio se da la media de los píxeles que quedan dentro, con su desviación estándar. Los puntos fuera de la imagen o sin valores se nombran en el registro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2071"/>
        <source>Reads the polygons of a KML or GeoJSON file with all their attributes. In: a file such as data_coverage.kml. Out: a polygon layer in degrees (EPSG:4326), shown as an outline; it can be the area of interest of a download or of &apos;Clip stack&apos;.</source>
        <translation>Lee los polígonos de un archivo KML o GeoJSON con todos sus atributos. Entrada: un archivo como data_coverage.kml. Salida: una capa de polígonos en grados (EPSG:4326), mostrada como contorno; puede ser el área de interés de una descarga o de 'Recortar pila'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2072"/>
        <source>Reads the settings of a batch_LiCSBAS.sh of any version, or of a run_licsalert.py, and writes them as a configuration. In: the file; it is read as text and never executed. Out: a JSON file, and a table that says of every variable which option it became, or why it has no effect here.

&apos;Run pipeline&apos;, &apos;Separate sources&apos; and &apos;Detect unrest&apos; take the JSON file as their configuration; they also take the batch file or script itself.</source>
        <translation>Lee la configuración de un batch_LiCSBAS.sh de cualquier versión, o de un run_licsalert.py, y la escribe como configuración. Entrada: el archivo; se lee como texto y nunca se ejecuta. Salida: un archivo JSON y una tabla que indica para cada variable en qué opción se convirtió o por qué aquí no tiene efecto.

'Ejecutar cadena', 'Separar fuentes' y 'Detectar unrest' toman el archivo JSON como configuración; también toman el propio archivo por lotes o script.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2073"/>
        <source>Rebuilds displacement from the sources you keep, for instance from deformation alone. In: a datacube and its sources. Out: a datacube with the reconstruction, the residual (mm) and the velocity (mm/yr) of the reconstruction, positive towards the satellite; &apos;Load datacube&apos; opens it like any other.

At the resolution of the datacube the time courses are fitted to every pixel; at that of the sources their maps are taken as they are. The mean of each image, which the separation leaves aside, is put back, so the reference stays that of the datacube.

Reference: Gaddes et al. (2018), doi:10.1029/2018JB016210</source>
        <translation>Reconstruye el desplazamiento a partir de las fuentes que se conservan, por ejemplo solo de la deformación. Entrada: un cubo de datos y sus fuentes. Salida: un cubo de datos con la reconstrucción, el residuo (mm) y la velocidad (mm/yr) de la reconstrucción, positivos hacia el satélite; 'Cargar cubo de datos' lo abre como cualquier otro.

A la resolución del cubo de datos, las evoluciones temporales se ajustan a cada píxel; a la de las fuentes, sus mapas se toman como están. La media de cada imagen, que la separación deja aparte, se restituye, de modo que la referencia sigue siendo la del cubo de datos.

Referencia: Gaddes et al. (2018), doi:10.1029/2018JB016210</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2076"/>
        <source>Reconstructed displacement (mm, + towards satellite)</source>
        <translation>Desplazamiento reconstruido (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2077"/>
        <source>Reconstruction</source>
        <translation>Reconstrucción</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2078"/>
        <source>Reconstruction (NetCDF)</source>
        <translation>Reconstrucción (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2079"/>
        <source>Reconstruction from sources</source>
        <translation>Reconstrucción a partir de fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2080"/>
        <source>Rectangle to keep: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Not together with the extent.</source>
        <translation>Rectángulo que conservar: x1:x2/y1:y2, contado desde 0 en el píxel noroeste; el segundo número es exclusivo y 0 significa el final. No junto con la extensión.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2082"/>
        <source>Reference date</source>
        <translation>Fecha de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2090"/>
        <source>Reject temporal baselines from</source>
        <translation>Rechazar líneas de base temporales desde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2091"/>
        <source>Reject temporal baselines up to</source>
        <translation>Rechazar líneas de base temporales hasta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2101"/>
        <source>Remove DEM error</source>
        <translation>Eliminar el error del DEM</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2102"/>
        <source>Remove from each loop the multiple of 2 pi that most of its pixels have, which an unwrapping error at the reference would add everywhere.</source>
        <translation>Elimina de cada bucle el múltiplo de 2 pi que tiene la mayoría de sus píxeles, que un error de desenrollado en la referencia añadiría en todas partes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2103"/>
        <source>Remove from every epoch the part that is linear in height, such as stratified troposphere.</source>
        <translation>Elimina de cada época la parte lineal con la altura, como la troposfera estratificada.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2104"/>
        <source>Remove from every pixel the part that is proportional to the perpendicular baseline.</source>
        <translation>Elimina de cada píxel la parte proporcional a la línea de base perpendicular.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2106"/>
        <source>Remove plate motion</source>
        <translation>Eliminar movimiento de la placa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2109"/>
        <source>Remove the median of each loop</source>
        <translation>Eliminar la mediana de cada bucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2110"/>
        <source>Remove the scene median of every loop closure before its RMS is taken, so that biases from multilooking (fading signals) do not reject interferograms.</source>
        <translation>Elimina la mediana de la escena de cada cierre de bucle antes de calcular su RMS, para que los sesgos del multilook (fading signals) no rechacen interferogramas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2113"/>
        <source>Remove trend with height</source>
        <translation>Eliminar la tendencia con la altura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2117"/>
        <source>Removed by the filter</source>
        <translation>Eliminado por el filtro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2119"/>
        <source>Removed by the filter (mm, + towards satellite)</source>
        <translation>Eliminado por el filtro (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2123"/>
        <source>Removes what is smooth in space but random in time, which is mostly atmosphere. In: a time-series folder after stage 15. Out: cum_filt.h5 (mm, positive towards the satellite) and the filtered velocity.

The width in time separates signal from atmosphere (default: three mean intervals); the width in space says how large a patch of atmosphere is (default 2 km). Ramps, signal linear with height, and DEM error can be removed first. A new stable reference pixel is chosen at the end.</source>
        <translation>Elimina lo que es suave en el espacio pero aleatorio en el tiempo, que es sobre todo atmósfera. Entrada: la carpeta de una serie temporal tras la etapa 15. Salida: cum_filt.h5 (mm, positivo hacia el satélite) y la velocidad filtrada.

El ancho temporal separa la señal de la atmósfera (predeterminado: tres intervalos medios); el ancho espacial indica el tamaño de una mancha atmosférica (predeterminado: 2 km). Antes se pueden eliminar rampas, la señal lineal con la altura y el error del DEM. Al final se elige un nuevo píxel de referencia estable.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2129"/>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2132"/>
        <source>Reproduce LiCSAlert</source>
        <translation>Reproducir LiCSAlert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2136"/>
        <source>Resampling of phase</source>
        <translation>Remuestreo de la fase</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2137"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2138"/>
        <source>Residual (mm)</source>
        <translation>Residuo (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2139"/>
        <source>Residual RMS</source>
        <translation>RMS de los residuos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2140"/>
        <source>Residual RMS (mm)</source>
        <translation>RMS de los residuos (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2141"/>
        <source>Residual in windows</source>
        <translation>Residuo en ventanas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2143"/>
        <source>Residual of the reconstruction</source>
        <translation>Residuo de la reconstrucción</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2144"/>
        <source>Residual over the image</source>
        <translation>Residuo en la imagen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2145"/>
        <source>Residual that new deformation is judged by</source>
        <translation>Residuo que juzga la deformación nueva</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2146"/>
        <source>Residuals of the fit</source>
        <translation>Residuos del ajuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2148"/>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2149"/>
        <source>Resolution factor</source>
        <translation>Factor de resolución</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2151"/>
        <source>Reuse stored runs</source>
        <translation>Reutilizar ejecuciones guardadas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2152"/>
        <source>Robust fit</source>
        <translation>Ajuste robusto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2153"/>
        <source>Robust fit (outliers weigh less)</source>
        <translation>Ajuste robusto (los valores atípicos pesan menos)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2155"/>
        <source>Robust trend</source>
        <translation>Tendencia robusta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2156"/>
        <source>Robust velocity</source>
        <translation>Velocidad robusta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2158"/>
        <source>Robust velocity (mm/yr, + towards satellite)</source>
        <translation>Velocidad robusta (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2160"/>
        <source>Room for a frame</source>
        <translation>Espacio para un frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2161"/>
        <source>Room to keep free</source>
        <translation>Espacio que dejar libre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2162"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2178"/>
        <source>Run again without these</source>
        <translation>Ejecutar de nuevo sin estos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2182"/>
        <source>Run pipeline</source>
        <translation>Ejecutar cadena</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2183"/>
        <source>Run pipeline for many frames</source>
        <translation>Ejecutar cadena para muchos frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2195"/>
        <source>Running, or stopped while it ran</source>
        <translation>En ejecución, o detenido durante ella</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2196"/>
        <source>Runs all stages from a LiCSAR work folder to the datacube. In: a folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/. Out: the datacube (NetCDF; displacement in mm and velocity in mm/yr, positive towards the satellite), preview rasters, coverage polygon, and if you want a QGIS project and an overview picture. The stack (GEOCml…) and time-series (TS_…) folders are made in a folder beside the datacube that has its name with _files at the end. Step 01, where you start there, downloads a frame into the input folder; everything else in it is only read.

The preset 'alignsar' has the settings of the AlignSAR datacube: GACOS correction where delay maps are there, coherence mask 0.15, nullification, singular inversion. 'licsbas' has the defaults of LiCSBAS. Frame, dates and area of a published product are a choice of their own. Every option of every stage can be set as JSON, for example {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null}; null leaves an optional stage out. Running again repeats only the stages whose input or options changed.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Ejecuta todas las etapas desde una carpeta de trabajo LiCSAR hasta el cubo de datos. Entrada: una carpeta con GEOC/ y, si los tiene, GACOS/ y GEOC.MLI/. Salida: el cubo de datos (NetCDF; desplazamiento en mm y velocidad en mm/yr, positivos hacia el satélite), rásteres de vista previa, polígono de cobertura y, si se desea, un proyecto de QGIS y una imagen general. Las carpetas de la pila (GEOCml…) y de la serie temporal (TS_…) se crean en una carpeta junto al cubo de datos que lleva su nombre con _files al final. El paso 01, si se empieza en él, descarga un frame en la carpeta de entrada; todo lo demás en ella solo se lee.

El preajuste 'alignsar' tiene la configuración del cubo de datos AlignSAR: corrección GACOS donde hay mapas de retardo, máscara de coherencia 0.15, anulación, inversión singular. 'licsbas' tiene los valores predeterminados de LiCSBAS. El frame, las fechas y el área de un producto publicado son una elección aparte. Toda opción de toda etapa se puede establecer como JSON, por ejemplo {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null}; null omite una etapa opcional. Una nueva ejecución repite solo las etapas cuya entrada u opciones han cambiado.

Referencia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2197"/>
        <source>Runs of an earlier separation beside the output are used again if data, mask, dates and settings are equal.</source>
        <translation>Las ejecuciones de una separación anterior junto a la salida se reutilizan si los datos, la máscara, las fechas y la configuración son iguales.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2198"/>
        <source>Runs that fail to converge are replaced by new ones, until so many times the wanted number were tried.</source>
        <translation>Las ejecuciones que no convergen se sustituyen por otras nuevas, hasta que se haya intentado este múltiplo del número deseado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2199"/>
        <source>Runs the whole chain for every frame of a table. In: a CSV file with a row per frame: frame (ID, which is downloaded) or folder (with GEOC/), and if wanted name, area (west/east/south/north), start_date, end_date, baseline_end, configuration. Out: a folder with a datacube, a log and a state per frame, a table of all of them, polygons coloured by state, and one STAC catalogue.

A frame that fails is named with its reason, and the others go on. Run it again to go on after a stop, or for new dates: what has nothing new is skipped. A frame is begun only where there is room for it on the disk.</source>
        <translation>Ejecuta toda la cadena para cada frame de una tabla. Entrada: un archivo CSV con una fila por frame: frame (ID, que se descarga) o folder (con GEOC/) y, si se desea, name, area (west/east/south/north), start_date, end_date, baseline_end, configuration. Salida: una carpeta con un cubo de datos, un registro y un estado por frame, una tabla de todos ellos, polígonos coloreados por estado y un catálogo STAC.

Un frame que falla se nombra con su motivo, y los demás continúan. Ejecútelo de nuevo para continuar tras una parada, o para fechas nuevas: se omite lo que no tiene novedades. Un frame solo se comienza donde hay espacio para él en el disco.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2200"/>
        <source>Runs with all dates</source>
        <translation>Ejecuciones con todas las fechas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2201"/>
        <source>Runs with resampled dates</source>
        <translation>Ejecuciones con fechas remuestreadas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2202"/>
        <source>Runs {stages} again in {name}; unticking and running brings everything back.</source>
        <translation>Ejecuta {stages} de nuevo en {name}; desmarcar y ejecutar lo devuelve todo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2203"/>
        <source>Runs {stages} in the copy {name}; the original stays.</source>
        <translation>Ejecuta {stages} en la copia {name}; el original se conserva.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2206"/>
        <source>SPDX identifier of the licence of the data, such as CC-BY-4.0.</source>
        <translation>Identificador SPDX de la licencia de los datos, p. ej. CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2207"/>
        <source>STAC catalogue</source>
        <translation>Catálogo STAC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2209"/>
        <source>Sample time series</source>
        <translation>Muestrear serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2210"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2211"/>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2212"/>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2214"/>
        <source>Say which dates are farther from their trend line than this many standard deviations. LiCSAlert has none; its figures colour up to 5.</source>
        <translation>Indica qué fechas se alejan de su recta de tendencia más que este número de desviaciones estándar. LiCSAlert no tiene ninguno; sus figuras colorean hasta 5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2215"/>
        <source>Says how far each date of a datacube lies from what its baseline lets expect. In: a datacube and the sources separated from its baseline. Out: distances (NetCDF, in standard deviations of the baseline) and, beside that file, a table with one row per date, the status of the newest date (status.json, volcano_status.txt), the residual of the newest date as raster (mm, positive towards the satellite), the alert figure and a report.

Two numbers are told apart: the change in known deformation, which is the distance of the deformation source from its trend line, and new deformation, which is that of the residual that no source explains. The residual is measured over the whole image and in windows; unless you choose one, the farther from its trend counts. Beyond 3 is worth a look, beyond 5 is unlikely by chance.

Monitoring: run it again on a datacube with new dates and the same sources; earlier values stay as they are. Reference: Gaddes et al. (2019), doi:10.1029/2019JB017519</source>
        <translation>Indica cuánto se aleja cada fecha de un cubo de datos de lo que cabe esperar según su periodo de referencia. Entrada: un cubo de datos y las fuentes separadas de su periodo de referencia. Salida: distancias (NetCDF, en desviaciones estándar del periodo de referencia) y, junto a ese archivo, una tabla con una fila por fecha, el estado de la fecha más reciente (status.json, volcano_status.txt), el residuo de la fecha más reciente como ráster (mm, positivo hacia el satélite), la figura de alerta y un informe.

Se distinguen dos números: el cambio de la deformación conocida, que es la distancia de la fuente de deformación a su recta de tendencia, y la deformación nueva, que es la del residuo que ninguna fuente explica. El residuo se mide en toda la imagen y en ventanas; si no se elige uno, cuenta el más alejado de su tendencia. Más de 3 merece atención, más de 5 es improbable por azar.

Vigilancia: ejecútelo de nuevo con un cubo de datos con fechas nuevas y las mismas fuentes; los valores anteriores quedan como están. Referencia: Gaddes et al. (2019), doi:10.1029/2019JB017519</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2216"/>
        <source>Says what the plugin finds of all that it can use, and how to get what is missing. In: nothing. Out: a table of the Python packages with their versions and the GDAL, PROJ and HDF5 that they are linked to, of LiCSBAS, LiCSAlert, licsar_extra, snaphu and Dask; with the command for this system where something is missing.

With a folder for an environment, the packages that the Python of QGIS lacks are installed there, from the Python package index, without rights of an administrator and without changing QGIS. The plugin uses them from then on; what QGIS has itself comes first.</source>
        <translation>Indica qué encuentra el complemento de todo lo que puede usar, y cómo obtener lo que falta. Entrada: ninguna. Salida: una tabla de los paquetes de Python con sus versiones y el GDAL, PROJ y HDF5 con los que están enlazados, de LiCSBAS, LiCSAlert, licsar_extra, snaphu y Dask; con el comando para este sistema donde falta algo.

Con una carpeta para un entorno, los paquetes que le faltan al Python de QGIS se instalan allí, desde el índice de paquetes de Python, sin permisos de administrador y sin modificar QGIS. El complemento los usa desde entonces; lo que tiene el propio QGIS tiene prioridad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2219"/>
        <source>Score percentile</source>
        <translation>Percentil de puntuación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2220"/>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2223"/>
        <source>Semi-annual amplitude</source>
        <translation>Amplitud semestral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2224"/>
        <source>Semi-annual amplitude (mm)</source>
        <translation>Amplitud semestral (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2225"/>
        <source>Semi-annual amplitude standard deviation (mm)</source>
        <translation>Desviación estándar de la amplitud semestral (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2226"/>
        <source>Semi-annual cosine</source>
        <translation>Coseno semestral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2227"/>
        <source>Semi-annual sine</source>
        <translation>Seno semestral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2228"/>
        <source>Semi-annual term</source>
        <translation>Término semestral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2239"/>
        <source>Separates the displacement of a datacube into independent sources: patterns that are found again and again, each with a time course. In: a datacube. Out: the sources (NetCDF) and, beside that file, the maps as raster with one band per source, tables (CSV) of sources, time courses (m, positive with the map's sign towards the satellite) and convergence, figures and a report.

Independent component analysis is run many times on resampled dates; patterns of all runs are clustered, and each dense cluster gives a source with a quality index Iq, at best 1. The number of components is chosen from a range by the agreement of the runs. A source is called deformation if its use grows with the time between dates, topographic if its map follows height, turbulent otherwise, and none where that is not clear.

For unrest detection set the end of the baseline. References: Gaddes et al. (2018), doi:10.1029/2018JB016210; Hyvärinen and Oja (2000), doi:10.1016/S0893-6080(00)00026-5</source>
        <translation>Separa el desplazamiento de un cubo de datos en fuentes independientes: patrones que se encuentran una y otra vez, cada uno con una evolución temporal. Entrada: un cubo de datos. Salida: las fuentes (NetCDF) y, junto a ese archivo, los mapas como ráster con una banda por fuente, tablas (CSV) de fuentes, evoluciones temporales (m, positivas con el signo del mapa hacia el satélite) y convergencia, figuras y un informe.

El análisis de componentes independientes se ejecuta muchas veces con fechas remuestreadas; los patrones de todas las ejecuciones se agrupan, y cada grupo denso da una fuente con un índice de calidad Iq, que como mejor valor es 1. El número de componentes se elige dentro de un rango según la concordancia de las ejecuciones. Una fuente se llama de deformación si su uso crece con el tiempo entre fechas, topográfica si su mapa sigue la altura, turbulenta en los demás casos, y ninguna donde no está claro.

Para la detección de unrest establezca el fin del periodo de referencia. Referencias: Gaddes et al. (2018), doi:10.1029/2018JB016210; Hyvärinen y Oja (2000), doi:10.1016/S0893-6080(00)00026-5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2240"/>
        <source>Separates the sources of a datacube, and then tells what differs from its baseline, as a graphical model. In: a datacube, and the end of the baseline. Out: the sources (maps in m, with their time courses), and the unrest detection (distances from the trends in standard deviations).

Both steps have their usual settings, and both take the dates up to the end of the baseline as quiet: choose it before the unrest that you look for. Run the two algorithms of &apos;6 Analysis&apos; by hand to change more.

References: Gaddes et al. (2018), https://doi.org/10.1029/2018JB015650; Gaddes et al. (2019), https://doi.org/10.1029/2019JB017519</source>
        <translation>Separa las fuentes de un cubo de datos y luego indica qué difiere de su periodo de referencia, como modelo gráfico. Entrada: un cubo de datos y el fin del periodo de referencia. Salida: las fuentes (mapas en m, con sus evoluciones temporales) y la detección de unrest (distancias a las tendencias en desviaciones estándar).

Ambos pasos tienen su configuración habitual, y ambos toman como tranquilas las fechas hasta el fin del periodo de referencia: elíjalo antes del unrest que busca. Ejecute a mano los dos algoritmos de '6 Análisis' para cambiar más.

Referencias: Gaddes et al. (2018), https://doi.org/10.1029/2018JB015650; Gaddes et al. (2019), https://doi.org/10.1029/2019JB017519</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2241"/>
        <source>Series of the datacube to separate: as inverted, or after the filter of stage 16, which has removed most of the atmosphere that the separation could recognise.</source>
        <translation>Serie del cubo de datos que se separa: tal como se invirtió, o tras el filtro de la etapa 16, que ha eliminado la mayor parte de la atmósfera que la separación podría reconocer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2246"/>
        <source>Set of options; the table below has its values. Not set: &apos;alignsar&apos;, or the one that a configuration names; a batch_LiCSBAS.sh stands for &apos;licsbas&apos;.</source>
        <translation>Conjunto de opciones; la tabla de abajo tiene sus valores. No establecido: 'alignsar', o el que nombra una configuración; un batch_LiCSBAS.sh equivale a 'licsbas'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2247"/>
        <source>Sets unwrapped phase to no-data where coherence is low or where you say so. In: a stack. Out: a masked stack and the mask (1 = kept, 0 = masked).

The threshold on each pair&apos;s own coherence (AlignSAR uses 0.15) removes noise pair by pair and keeps a pixel in the good pairs; the threshold on the average coherence removes a pixel from all pairs. Polygons and pixel ranges remove areas such as sea or steep flanks from all pairs.</source>
        <translation>Pone sin datos la fase desenrollada donde la coherencia es baja o donde usted lo indique. Entrada: una pila. Salida: una pila enmascarada y la máscara (1 = conservado, 0 = enmascarado).

El umbral sobre la coherencia de cada par (AlignSAR usa 0.15) elimina el ruido par por par y conserva un píxel en los pares buenos; el umbral sobre la coherencia media elimina un píxel de todos los pares. Los polígonos y los rangos de píxeles eliminan de todos los pares áreas como el mar o laderas empinadas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2249"/>
        <source>Settings of an earlier run (written beside its datacube), or your batch_LiCSBAS.sh. What you change above wins over it.</source>
        <translation>Configuración de una ejecución anterior (escrita junto a su cubo de datos), o su batch_LiCSBAS.sh. Lo que cambie arriba prevalece sobre ella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2250"/>
        <source>Share of loops with errors</source>
        <translation>Proporción de bucles con errores</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2251"/>
        <source>Share of missing interferograms</source>
        <translation>Proporción de interferogramas ausentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2252"/>
        <source>Share of the coherence that is lost in January, less towards July.</source>
        <translation>Proporción de la coherencia que se pierde en enero, menos hacia julio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2253"/>
        <source>Share of the interferograms in which a patch is off by one phase cycle.</source>
        <translation>Proporción de los interferogramas en los que una zona está desviada en un ciclo de fase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2254"/>
        <source>Share of the interferograms that do not exist; those between neighbouring epochs always do.</source>
        <translation>Proporción de los interferogramas que no existen; los de épocas consecutivas existen siempre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2255"/>
        <source>Share of unwrapping errors</source>
        <translation>Proporción de errores de desenrollado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2256"/>
        <source>Shift loops to their most frequent ambiguity</source>
        <translation>Llevar los bucles a su ambigüedad más frecuente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2258"/>
        <source>Shortest temporal baseline</source>
        <translation>Línea de base temporal mínima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2261"/>
        <source>Shows a time series of LiCSBAS as it is: nothing is computed, and nothing is written into its folder. In: a time-series folder (TS_…) of any version since 2020, or its cum.h5 or cum_filt.h5. Out: velocity (mm/yr) and displacement in time (mm), positive towards the satellite, mask, quality, heights, the reference and the area covered.

What a folder lacks is listed in the log, and the rest is shown. Where a map is in both files, that of the series that is shown counts, because the two have different references.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Muestra una serie temporal de LiCSBAS tal como está: no se calcula nada ni se escribe nada en su carpeta. Entrada: la carpeta de una serie temporal (TS_…) de cualquier versión desde 2020, o su cum.h5 o cum_filt.h5. Salida: velocidad (mm/yr) y desplazamiento en el tiempo (mm), positivos hacia el satélite, máscara, calidad, alturas, la referencia y el área cubierta.

Lo que le falta a una carpeta se enumera en el registro, y se muestra el resto. Donde un mapa está en ambos archivos, cuenta el de la serie que se muestra, porque los dos tienen referencias distintas.

Referencia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2262"/>
        <source>Shows interferograms as they are: nothing is written into their folder. In: a folder of downloads (GEOC) or a stack (GEOCml…). Out: unwrapped phase (rad, positive away from the satellite; the colours begin again after 2π) and coherence (0 to 1) of each pair, shown in time from its first to its second date, and a table of the pairs: dates, days, perpendicular baseline (m), share of the pixels that have phase, mean coherence.

Where several pairs span a date, the shortest lies on top. All pairs of a large stack take a while to load: choose a year, or some pairs from the table.</source>
        <translation>Muestra interferogramas tal como están: no se escribe nada en su carpeta. Entrada: una carpeta de descargas (GEOC) o una pila (GEOCml…). Salida: fase desenrollada (rad, positiva alejándose del satélite; los colores vuelven a empezar tras 2π) y coherencia (0 a 1) de cada par, mostradas en el tiempo desde su primera hasta su segunda fecha, y una tabla de los pares: fechas, días, línea de base perpendicular (m), proporción de los píxeles que tienen fase, coherencia media.

Donde varios pares abarcan una fecha, el más corto queda encima. Todos los pares de una pila grande tardan en cargarse: elija un año, o algunos pares de la tabla.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2263"/>
        <source>Shows the outlines of the LiCSAR frames that meet an area, from the COMET portal, to click on. In: an area, or nothing for all frames. Out: a polygon layer with frame ID, relative orbit and direction. Its action &apos;Download this frame&apos; (Run Feature Action in the toolbar of attributes, or Identify) opens the download with the frame filled in.

The portal gives corners in a small file per frame; what it has said is kept in your cache, so that it is asked once. An outline is the hull of the corners. Frames overlap, and both directions cover most places: &apos;Download LiCSAR frame&apos; lists those that cover an area.

Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</source>
        <translation>Muestra los contornos de los frames LiCSAR que tocan un área, del portal COMET, para hacer clic en ellos. Entrada: un área, o nada para todos los frames. Salida: una capa de polígonos con ID de frame, órbita relativa y dirección. Su acción 'Descargar este frame' (Ejecutar acción del objeto espacial en la barra de herramientas de atributos, o Identificar) abre la descarga con el frame ya rellenado.

El portal da las esquinas en un archivo pequeño por frame; lo que ha indicado se guarda en su caché, de modo que se consulta una sola vez. Un contorno es la envolvente de las esquinas. Los frames se solapan, y ambas direcciones cubren la mayoría de los lugares: 'Descargar frame LiCSAR' enumera los que cubren un área.

Referencia: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2264"/>
        <source>Side of a window</source>
        <translation>Lado de una ventana</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2265"/>
        <source>Side of the square blocks among which the reference window is chosen.</source>
        <translation>Lado de los bloques cuadrados entre los que se elige la ventana de referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2266"/>
        <source>Single-band GeoTIFFs to add, as a text their paths separated by semicolons. They are sampled at the nearest pixel and named after the file.</source>
        <translation>GeoTIFF de una banda que añadir; como texto, sus rutas separadas por puntos y comas. Se muestrean en el píxel más cercano y toman el nombre del archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2267"/>
        <source>Singular, gaps at the rate around them (experimental)</source>
        <translation>Singular, huecos con la tasa de su entorno (experimental)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2268"/>
        <source>Singular: gaps by the motion of the pixel (AlignSAR)</source>
        <translation>Singular: huecos según el movimiento del píxel (AlignSAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2269"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2270"/>
        <source>Size of the image that is separated, as a share of the datacube&apos;s: 0.5 takes the mean of blocks of 2 x 2 pixels. Means are taken over whole pixels, so the nearest 1/n is in force. Empty: the largest 1/n that leaves about 10 000 pixels.</source>
        <translation>Tamaño de la imagen que se separa, como proporción del del cubo de datos: 0.5 toma la media de bloques de 2 x 2 píxeles. Las medias se toman sobre píxeles enteros, de modo que rige el 1/n más cercano. Vacío: el mayor 1/n que deja unos 10 000 píxeles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2271"/>
        <source>Skip the search for cut epochs</source>
        <translation>Omitir la búsqueda de épocas de corte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2272"/>
        <source>Slope after Theil and Sen and scatter from the median absolute deviation, which single bad dates in the baseline do not spoil.</source>
        <translation>Pendiente según Theil y Sen y dispersión a partir de la desviación absoluta mediana, que fechas erróneas sueltas en el periodo de referencia no estropean.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2273"/>
        <source>Smallest cluster</source>
        <translation>Tamaño mínimo de grupo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2274"/>
        <source>Smallest magnitude</source>
        <translation>Magnitud mínima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2275"/>
        <source>Smallest number of independent components that is tried.</source>
        <translation>Menor número de componentes independientes que se prueba.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2276"/>
        <source>So that the folder stac can be moved or uploaded alone; needs the room of the datacubes once more.</source>
        <translation>Para que la carpeta stac se pueda mover o subir sola; necesita otra vez el espacio de los cubos de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2279"/>
        <source>Solves the velocities of two or more datacubes, from ascending and descending orbits, for the motion to the east and upwards. In: datacubes with velocity and the directions E, N, U. Out: a GeoTIFF with east and up velocity (mm/yr) and their standard deviations (1σ), the number of lines of sight, and the RMS of the residuals where there are three or more.

The grid is that of the coarsest datacube, where two or more overlap. Motion to the north is neglected; some 15 % of it ends in the up velocity. All velocities must have the same reference: give one, where nothing moves, unless the datacubes were made with the same.

Wright et al. (2004), https://doi.org/10.1029/2003GL018827</source>
        <translation>Resuelve, a partir de las velocidades de dos o más cubos de datos de órbitas ascendentes y descendentes, el movimiento hacia el este y hacia arriba. Entrada: cubos de datos con velocidad y las direcciones E, N, U. Salida: un GeoTIFF con la velocidad este y vertical (mm/yr) y sus desviaciones estándar (1σ), el número de líneas de vista y el RMS de los residuos donde hay tres o más.

La cuadrícula es la del cubo de datos más grueso, donde se solapan dos o más. El movimiento hacia el norte se desprecia; alrededor del 15 % de él acaba en la velocidad vertical. Todas las velocidades deben tener la misma referencia: indique una, donde nada se mueva, salvo que los cubos de datos se hayan creado con la misma.

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
        <translation>Fuente de la deformación conocida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2285"/>
        <source>Sources (NetCDF)</source>
        <translation>Fuentes (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2286"/>
        <source>Sources to keep</source>
        <translation>Fuentes que conservar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2287"/>
        <source>South America</source>
        <translation>Sudamérica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2288"/>
        <source>Space (maps)</source>
        <translation>Espacio (mapas)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2289"/>
        <source>Spatial filter width</source>
        <translation>Ancho del filtro espacial</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2290"/>
        <source>Spatio-temporal consistency</source>
        <translation>Consistencia espaciotemporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2291"/>
        <source>Spatio-temporal consistency (mm)</source>
        <translation>Consistencia espaciotemporal (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2293"/>
        <source>Stack (GEOCml…) that the time series was made from, for the coherence. Empty: the one on record, or else the folder beside TS_&lt;name&gt; that is called &lt;name&gt;.</source>
        <translation>Pila (GEOCml…) de la que se obtuvo la serie temporal, para la coherencia. Vacío: la registrada o, en su defecto, la carpeta junto a TS_&lt;name&gt; que se llama &lt;name&gt;.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2295"/>
        <source>Stage id to option names and values; wins over the preset and the parameters above. Stage ids: {ids}.</source>
        <translation>Del id de etapa a los nombres y valores de opciones; prevalece sobre el preajuste y los parámetros de arriba. Id de las etapas: {ids}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2299"/>
        <source>Standard deviation of the Gaussian in space. Noise that is smooth over this distance but not in time is taken as atmosphere and removed. 0: no filtering.</source>
        <translation>Desviación estándar de la gaussiana en el espacio. El ruido suave sobre esta distancia pero no en el tiempo se toma como atmósfera y se elimina. 0: sin filtrado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2300"/>
        <source>Standard deviation of the Gaussian in time. Motion smoother than this is kept. Not set: three times the mean interval between epochs. 0: no temporal step, so all that is smooth in space is removed, deformation too.</source>
        <translation>Desviación estándar de la gaussiana en el tiempo. Se conserva el movimiento más suave que este valor. No establecido: tres veces el intervalo medio entre épocas. 0: sin paso temporal, de modo que se elimina todo lo que es suave en el espacio, también la deformación.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2301"/>
        <source>Standard deviation of the displacement (mm)</source>
        <translation>Desviación estándar del desplazamiento (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2302"/>
        <source>Standard deviation of the reference (mm)</source>
        <translation>Desviación estándar de la referencia (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2303"/>
        <source>Standard deviation of the velocity (mm/yr)</source>
        <translation>Desviación estándar de la velocidad (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2306"/>
        <source>Standard deviation per epoch</source>
        <translation>Desviación estándar por época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2307"/>
        <source>Standard deviation where a datacube has none</source>
        <translation>Desviación estándar de cubos que no la tienen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2317"/>
        <source>Steady uplift</source>
        <translation>Levantamiento constante</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2318"/>
        <source>Step</source>
        <translation>Salto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2319"/>
        <source>Step along the line</source>
        <translation>Paso a lo largo de la línea</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2320"/>
        <source>Step of the grid.</source>
        <translation>Paso de la cuadrícula.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2321"/>
        <source>Step on {date} (mm, + towards satellite)</source>
        <translation>Salto el {date} (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2322"/>
        <source>Step on {date}, standard deviation (mm)</source>
        <translation>Salto el {date}, desviación estándar (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2324"/>
        <source>Steps: yyyy-mm-dd, …</source>
        <translation>Saltos: yyyy-mm-dd, …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2328"/>
        <source>Straight line</source>
        <translation>Recta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2331"/>
        <source>Stratified delay</source>
        <translation>Retardo estratificado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2332"/>
        <source>Subset not connected</source>
        <translation>Subconjunto no conectado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2333"/>
        <source>Subtract GACOS delay</source>
        <translation>Restar el retardo GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2334"/>
        <source>Subtract phase that goes with height</source>
        <translation>Restar la fase que varía con la altura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2336"/>
        <source>Subtract the tropospheric delay before unwrapping, where fewer fringes make it easier, and leave it out of the result. Replaces stage 03. Pairs without delay maps are left out.</source>
        <translation>Resta el retardo troposférico antes de desenrollar, donde menos franjas interferométricas lo facilitan, y lo deja fuera del resultado. Sustituye a la etapa 03. Se omiten los pares sin mapas de retardo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2338"/>
        <source>Sudden uplift</source>
        <translation>Levantamiento repentino</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2340"/>
        <source>Surface fitted to every epoch and removed: 1 a plane, bl bilinear, 2 quadratic. Not set: none.</source>
        <translation>Superficie que se ajusta a cada época y se elimina: 1 un plano, bl bilineal, 2 cuadrática. No establecido: ninguna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2344"/>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2353"/>
        <source>Table of own GeoTIFFs</source>
        <translation>Tabla de GeoTIFF propios</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2357"/>
        <source>Table of the USGS, of the ISC or of an FDSN service; its earthquakes near the image become steps.</source>
        <translation>Tabla del USGS, del ISC o de un servicio FDSN; sus terremotos cercanos a la imagen pasan a ser saltos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2365"/>
        <source>Take pixels with unwrapping errors out of the interferograms of this time series; the inversion then does without them. The stack stays as it is.</source>
        <translation>Quita los píxeles con errores de desenrollado de los interferogramas de esta serie temporal; la inversión prescinde entonces de ellos. La pila queda como está.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2369"/>
        <source>Takes the motion of the rigid tectonic plate, as seen in the line of sight, off the velocity of a datacube. In: a datacube with velocity and the directions E, N, U. Out: a GeoTIFF with the velocity without plate motion, and the plate motion that was taken off (mm/yr, positive towards the satellite).

Seen from the satellite, a plate that moves by some centimetres per year tilts a whole frame by some millimetres per year. The plate is found from the place of the image; near a boundary choose it yourself.

Altamimi et al. (2023), https://doi.org/10.1029/2023GL106373; Stephenson et al. (2022), https://doi.org/10.1029/2022GL099835</source>
        <translation>Resta de la velocidad de un cubo de datos el movimiento de la placa tectónica rígida, visto en la línea de vista. Entrada: un cubo de datos con velocidad y las direcciones E, N, U. Salida: un GeoTIFF con la velocidad sin movimiento de la placa y el movimiento de la placa que se restó (mm/yr, positivo hacia el satélite).

Vista desde el satélite, una placa que se mueve algunos centímetros al año inclina un frame entero algunos milímetros al año. La placa se determina por el lugar de la imagen; cerca de un límite, elíjala usted mismo.

Altamimi et al. (2023), https://doi.org/10.1029/2023GL106373; Stephenson et al. (2022), https://doi.org/10.1029/2022GL099835</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2370"/>
        <source>Takes the names of Sentinel-1 products apart. In: a text file with one name per line, such as input_S1_files.txt. Out: a table with mission, mode, product type, polarisation, start and stop (UTC), absolute and relative orbit, data-take, date, and the epoch as yyyymmdd, to plot or to join with other tables.

Lines that are no product names are listed in the log.</source>
        <translation>Descompone los nombres de productos Sentinel-1. Entrada: un archivo de texto con un nombre por línea, como input_S1_files.txt. Salida: una tabla con misión, modo, tipo de producto, polarización, inicio y fin (UTC), órbita absoluta y relativa, data-take, fecha y la época como yyyymmdd, para representarla o unirla con otras tablas.

Las líneas que no son nombres de producto se enumeran en el registro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2372"/>
        <source>Temporal filter width</source>
        <translation>Ancho del filtro temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2373"/>
        <source>Terms of use, as a name or address such as CC-BY-4.0; empty: left out.</source>
        <translation>Condiciones de uso, como nombre o dirección, p. ej. CC-BY-4.0; vacío: se omite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2375"/>
        <source>Test for azimuth ramps</source>
        <translation>Comprobar rampas en acimut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2376"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span one of them are rejected.</source>
        <translation>Archivo de texto con una fecha por línea (yyyymmdd o yyyy-mm-dd), como días de terremotos; se rechazan los interferogramas que abarcan alguna de ellas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2377"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span or touch one of them are not used. The method singular_gauss uses them, but fills no gap with the rate across a step. Not for the method only_sb.</source>
        <translation>Archivo de texto con una fecha por línea (yyyymmdd o yyyy-mm-dd), como días de terremotos; no se usan los interferogramas que abarcan o tocan alguna de ellas. El método singular_gauss los usa, pero no rellena ningún hueco con la tasa a través de un salto. No para el método only_sb.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2378"/>
        <source>Text file with one interferogram per line to reject by hand.</source>
        <translation>Archivo de texto con un interferograma por línea que rechazar a mano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2379"/>
        <source>Text file with one interferogram per line to use instead of all that stage 11 kept.</source>
        <translation>Archivo de texto con un interferograma por línea, que se usan en lugar de todos los que conservó la etapa 11.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2380"/>
        <source>Text file with one polygon lon1,lat1,lon2,lat2,… per line; blank lines and lines with # are comments.</source>
        <translation>Archivo de texto con un polígono lon1,lat1,lon2,lat2,… por línea; las líneas en blanco y las líneas con # son comentarios.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2382"/>
        <source>Text file with one range x1:x2/y1:y2 per line; blank lines and lines with # are comments.</source>
        <translation>Archivo de texto con un rango x1:x2/y1:y2 por línea; las líneas en blanco y las líneas con # son comentarios.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2383"/>
        <source>Text file with the columns pair, phase, coherence and, if known, baseline, and lines &apos;# name: value&apos; before them for sign, unit, wavelength and geometry. Not set: interferograms.csv in the folder.</source>
        <translation>Archivo de texto con las columnas pair, phase, coherence y, si se conoce, baseline, y antes de ellas líneas '# name: value' para signo, unidad, longitud de onda y geometría. No establecido: interferograms.csv en la carpeta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2396"/>
        <source>The GNSS value of an epoch is the mean over so many days before and after it.</source>
        <translation>El valor GNSS de una época es la media de este número de días antes y después de ella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2400"/>
        <source>The alert view needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>La vista de alerta necesita el paquete de Python {name}. Instálelo para el Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2410"/>
        <source>The best there is</source>
        <translation>La mejor disponible</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2435"/>
        <source>The explorer needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>El explorador necesita el paquete de Python {name}. Instálelo para el Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2444"/>
        <source>The form in which the catalogue holds the whole datacube, beside a file of each map. A Zarr store can be read in parts from a web server; it needs the Python package zarr. A link saves room, and holds while catalogue and datacube are moved together.</source>
        <translation>La forma en que el catálogo contiene el cubo de datos completo, además de un archivo de cada mapa. Un almacén Zarr se puede leer por partes desde un servidor web; necesita el paquete de Python zarr. Un enlace ahorra espacio y es válido mientras el catálogo y el cubo de datos se muevan juntos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2457"/>
        <source>The level of a trend line follows the mean of this many acquisitions before a date; its slope does not change. A longer line adapts more slowly, so it is more sensitive.</source>
        <translation>El nivel de una recta de tendencia sigue la media de este número de adquisiciones anteriores a una fecha; su pendiente no cambia. Una recta más larga se adapta más despacio, por lo que es más sensible.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2464"/>
        <source>The mask was not made.</source>
        <translation>No se creó la máscara.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2468"/>
        <source>The mean over the pixels within it is given, with their spread; 0 takes the pixel at the point.</source>
        <translation>Se da la media de los píxeles que quedan dentro, con su dispersión; 0 toma el píxel del punto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2469"/>
        <source>The mean over the pixels within it is held against the station.</source>
        <translation>La media de los píxeles que quedan dentro se compara con la estación.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2477"/>
        <source>The network view needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>La vista de la red necesita el paquete de Python {name}. Instálelo para el Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2479"/>
        <source>The one farther from its trend</source>
        <translation>El más alejado de su tendencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2480"/>
        <source>The one of the image</source>
        <translation>La de la imagen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2481"/>
        <source>The one on which the middle of the image lies, or another one.</source>
        <translation>Aquella en la que está el centro de la imagen, u otra.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2496"/>
        <source>The proxy set in QGIS is of a kind that downloads cannot use. Set an HTTP or SOCKS5 proxy in Settings &gt; Options &gt; Network.</source>
        <translation>El proxy establecido en QGIS es de un tipo que las descargas no pueden usar. Establezca un proxy HTTP o SOCKS5 en Configuración &gt; Opciones &gt; Red.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2512"/>
        <source>The same as the extent, as a layer.</source>
        <translation>Lo mismo que la extensión, pero como capa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2513"/>
        <source>The same seed gives the same files, another one another scene.</source>
        <translation>La misma semilla da los mismos archivos; otra, otra escena.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2514"/>
        <source>The same seed gives the same result for any number of threads, on one machine with the same libraries; elsewhere, sources that separate badly may come out differently.</source>
        <translation>La misma semilla da el mismo resultado con cualquier número de hilos, en una misma máquina con las mismas bibliotecas; en otras, las fuentes que se separan mal pueden salir distintas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2527"/>
        <source>The stages of the AlignSAR datacube one after the other, as a graphical model. In: a LiCSAR folder (GEOC) and a folder of GACOS delay maps. Out: the datacube (displacement in mm and velocity in mm/yr, positive towards the satellite), the stack and the time-series folder.

It has the settings of the preset &apos;alignsar&apos;: coherence mask 0.15, nullification, singular inversion. &apos;Run pipeline&apos; does the same and leaves out what has not changed. A model can be taken apart: open a copy of its file in the model designer, change steps or settings, and save it as a model of yours.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Las etapas del cubo de datos AlignSAR una tras otra, como modelo gráfico. Entrada: una carpeta LiCSAR (GEOC) y una carpeta de mapas de retardo GACOS. Salida: el cubo de datos (desplazamiento en mm y velocidad en mm/yr, positivos hacia el satélite), la pila y la carpeta de la serie temporal.

Tiene la configuración del preajuste 'alignsar': máscara de coherencia 0.15, anulación, inversión singular. 'Ejecutar cadena' hace lo mismo y omite lo que no ha cambiado. Un modelo se puede desmontar: abra una copia de su archivo en el modelador gráfico, cambie pasos o configuración y guárdelo como modelo propio.

Referencia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2528"/>
        <source>The stages of the AlignSAR datacube one after the other, without a correction of the troposphere, as a graphical model. In: a LiCSAR folder (GEOC). Out: the datacube (displacement in mm and velocity in mm/yr, positive towards the satellite), the stack and the time-series folder.

It has the settings of the preset &apos;alignsar&apos;: coherence mask 0.15, nullification, singular inversion. Without delay maps, displacement also holds the delay of the troposphere, which goes with height and season.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Las etapas del cubo de datos AlignSAR una tras otra, sin corrección de la troposfera, como modelo gráfico. Entrada: una carpeta LiCSAR (GEOC). Salida: el cubo de datos (desplazamiento en mm y velocidad en mm/yr, positivos hacia el satélite), la pila y la carpeta de la serie temporal.

Tiene la configuración del preajuste 'alignsar': máscara de coherencia 0.15, anulación, inversión singular. Sin mapas de retardo, el desplazamiento contiene también el retardo de la troposfera, que varía con la altura y la estación del año.

Referencia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2539"/>
        <source>The time series is masked anew. Filter it and export the datacube again, and both follow.</source>
        <translation>La serie temporal se ha enmascarado de nuevo. Fíltrela y exporte otra vez el cubo de datos, y ambos quedarán al día.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2545"/>
        <source>The velocity, or the displacement at every date, which the time slider of Google Earth plays.</source>
        <translation>La velocidad, o el desplazamiento en cada fecha, que reproduce el control deslizante de tiempo de Google Earth.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2551"/>
        <source>There is no curve to save. Click the map first.</source>
        <translation>No hay curva que guardar. Haga clic antes en el mapa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2564"/>
        <source>Third</source>
        <translation>Tercera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2567"/>
        <source>This QGIS gives a raster a single time, so each epoch is a layer of its own. QGIS 3.38 or newer plays the displacement from one layer.</source>
        <translation>Este QGIS da a un ráster un único tiempo, por lo que cada época es una capa propia. QGIS 3.38 o posterior reproduce el desplazamiento desde una sola capa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2568"/>
        <source>This mask is newer than the datacube; filter and export it again.</source>
        <translation>Esta máscara es más reciente que el cubo de datos; filtre la serie y exporte el cubo de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2569"/>
        <source>Threads that work at the same time; 0 uses every processor. The result does not depend on it.</source>
        <translation>Hilos que trabajan al mismo tiempo; 0 usa todos los procesadores. El resultado no depende de ello.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2570"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2571"/>
        <source>Thumbnails across the alert figure</source>
        <translation>Miniaturas a lo ancho de la figura de alerta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2572"/>
        <source>Tick</source>
        <translation>Marca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2573"/>
        <source>Tick the selected pairs, or take their ticks away</source>
        <translation>Marcar o desmarcar los pares seleccionados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2574"/>
        <source>Time (time courses)</source>
        <translation>Tiempo (evoluciones temporales)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2576"/>
        <source>Time for the server or the other run.</source>
        <translation>Tiempo para el servidor o la otra ejecución.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2577"/>
        <source>Time of the decay</source>
        <translation>Tiempo del decaimiento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2578"/>
        <source>Time-out</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2581"/>
        <source>Times the usual part of the delay that depends on height.</source>
        <translation>Veces la parte usual del retardo que depende de la altura.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2582"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2583"/>
        <source>Title of the catalogue.</source>
        <translation>Título del catálogo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2584"/>
        <source>Title of the collection.</source>
        <translation>Título de la colección.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2585"/>
        <source>Title of the data set. Empty: made from the frame and the dates.</source>
        <translation>Título del conjunto de datos. Vacío: se forma con el frame y las fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2589"/>
        <source>Tolerance of FastICA</source>
        <translation>Tolerancia de FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2591"/>
        <source>True velocity (mm/yr, + towards satellite)</source>
        <translation>Velocidad verdadera (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2593"/>
        <source>Turbulent delay</source>
        <translation>Retardo turbulento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2595"/>
        <source>Turns the network of interferograms into a displacement time series and a velocity for every pixel. In: a stack and its time-series folder. Out: cum.h5 (mm, positive towards the satellite), velocity (mm/yr), residuals, gaps and other quality rasters.

NSBAS bridges gaps of a pixel's network by the straight line that fits best. 'singular' (AlignSAR's choice) ties the parts by the motion of the pixel, which may bend. A pixel is solved when it has more pairs than the minimum ratio times the number of epochs.

References: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</source>
        <translation>Convierte la red de interferogramas en una serie temporal de desplazamiento y una velocidad para cada píxel. Entrada: una pila y la carpeta de su serie temporal. Salida: cum.h5 (mm, positivo hacia el satélite), velocidad (mm/yr), residuos, huecos y otros rásteres de calidad.

NSBAS salva los huecos de la red de un píxel con la recta que mejor se ajusta. 'singular' (la elección de AlignSAR) une las partes según el movimiento del píxel, que puede curvarse. Un píxel se resuelve cuando tiene más pares que la proporción mínima multiplicada por el número de épocas.

Referencias: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2600"/>
        <source>Typical standard deviation of the atmospheric delay of one epoch.</source>
        <translation>Desviación estándar típica del retardo atmosférico de una época.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2601"/>
        <source>Undo ticks</source>
        <translation>Deshacer marcas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2603"/>
        <source>Unit of plain tables</source>
        <translation>Unidad de las tablas sencillas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2604"/>
        <source>Unit of the .unw files. Values in mm or m must be positive towards the satellite.</source>
        <translation>Unidad de los archivos .unw. Los valores en mm o m deben ser positivos hacia el satélite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2605"/>
        <source>Unit of the interferograms</source>
        <translation>Unidad de los interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2606"/>
        <source>Unit of the values</source>
        <translation>Unidad de los valores</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2610"/>
        <source>Unrest (NetCDF)</source>
        <translation>Unrest (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2611"/>
        <source>Unwrap a coarse image first</source>
        <translation>Desenrollar primero una imagen gruesa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2613"/>
        <source>Unwrap only this box: west, east, south, north. The pixels whose centres are nearest to its edges are included, and some more around it are looked at.</source>
        <translation>Desenrolla solo este recuadro: oeste, este, sur, norte. Se incluyen los píxeles cuyos centros están más cerca de sus bordes, y se examinan algunos más a su alrededor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2614"/>
        <source>Unwrap the image at ten or twenty looks first and subtract its smooth part; helps with many fringes and large areas of low coherence.</source>
        <translation>Desenrolla primero la imagen con diez o veinte looks y resta su parte suave; ayuda con muchas franjas interferométricas y grandes áreas de baja coherencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2615"/>
        <source>Unwrap the sea as well; else only what the raster &lt;frame&gt;.geo.landmask.tif, if there is one, says is land.</source>
        <translation>Desenrolla también el mar; si no, solo lo que el ráster &lt;frame&gt;.geo.landmask.tif, si existe, indica que es tierra.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2621"/>
        <source>Up velocity (mm/yr, + upwards)</source>
        <translation>Velocidad vertical (mm/yr, + hacia arriba)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2622"/>
        <source>Up velocity standard deviation (mm/yr)</source>
        <translation>Desviación estándar de la velocidad vertical (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2625"/>
        <source>Uplift above the deep magma source in a single moment, halfway through the series.</source>
        <translation>Levantamiento sobre la fuente magmática profunda en un solo instante, a la mitad de la serie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2626"/>
        <source>Uplift above the deep magma source, throughout the series.</source>
        <translation>Levantamiento sobre la fuente magmática profunda en toda la serie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2627"/>
        <source>Uplift above the shallow magma source at the last epoch. It begins halfway and grows with the square of time.</source>
        <translation>Levantamiento sobre la fuente magmática somera en la última época. Comienza a la mitad de la serie y crece con el cuadrado del tiempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2628"/>
        <source>Upper end of the colours. Not set: 99th percentile of the magnitude.</source>
        <translation>Extremo superior de los colores. No establecido: percentil 99 de la magnitud.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2632"/>
        <source>Use every threshold as it is, even when no pixel at all passes. By default such a threshold is moved to the next whole number that the best pixel passes, with a warning.</source>
        <translation>Usa cada umbral tal como está, aunque no lo cumpla ningún píxel. Por defecto, ese umbral se mueve al siguiente número entero que cumple el mejor píxel, con una advertencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2636"/>
        <source>Use the mask</source>
        <translation>Usar la máscara</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2637"/>
        <source>Use the phases as they were before stage 12 corrected or removed loop errors.</source>
        <translation>Usa las fases tal como estaban antes de que la etapa 12 corrigiera o eliminara errores de bucle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2638"/>
        <source>Values beyond it, up or down, have the full colour.</source>
        <translation>Los valores mayores, en ambos signos, tienen color pleno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2639"/>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2642"/>
        <source>Velocity</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2644"/>
        <source>Velocity (mm/yr, + towards satellite)</source>
        <translation>Velocidad (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2649"/>
        <source>Velocity from time series</source>
        <translation>Velocidad a partir de la serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2651"/>
        <source>Velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Velocidad dentro de la máscara (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2652"/>
        <source>Velocity is absolute</source>
        <translation>La velocidad es absoluta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2654"/>
        <source>Velocity of the reconstruction (mm/yr, + towards satellite)</source>
        <translation>Velocidad de la reconstrucción (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2655"/>
        <source>Velocity standard deviation (mm/yr)</source>
        <translation>Desviación estándar de la velocidad (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2657"/>
        <source>Velocity without plate motion (mm/yr, + towards satellite)</source>
        <translation>Velocidad sin mov. de la placa (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2661"/>
        <source>Velocity, unmasked (mm/yr, + towards satellite)</source>
        <translation>Velocidad sin enmascarar (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2662"/>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2663"/>
        <source>Vertical (VV)</source>
        <translation>Vertical (VV)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2664"/>
        <source>Vertical to horizontal (VH)</source>
        <translation>Vertical a horizontal (VH)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2666"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2668"/>
        <source>Wanted position from the left</source>
        <translation>Posición deseada desde la izquierda</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2669"/>
        <source>Wanted position from the top</source>
        <translation>Posición deseada desde arriba</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2670"/>
        <source>Wanted position on the map</source>
        <translation>Posición deseada en el mapa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2674"/>
        <source>Wavelength</source>
        <translation>Longitud de onda</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2676"/>
        <source>Web address of the KML file. Empty: it is left out.</source>
        <translation>Dirección web del archivo KML. Vacío: se omite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2677"/>
        <source>Web address of the folder that holds all LiCSAR products.</source>
        <translation>Dirección web de la carpeta con todos los productos LiCSAR.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2678"/>
        <source>Web address of the list of Sentinel-1 products. Empty: it is left out.</source>
        <translation>Dirección web de la lista de productos Sentinel-1. Vacío: se omite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2679"/>
        <source>Web address of the preview GeoTIFF. Empty: it is left out.</source>
        <translation>Dirección web del GeoTIFF de vista previa. Vacío: se omite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2680"/>
        <source>Web address of the published datacube (ITSBD), a large NetCDF file. Empty: it is left out.</source>
        <translation>Dirección web del cubo de datos publicado (ITSBD), un archivo NetCDF grande. Vacío: se omite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2681"/>
        <source>Web page of the creator</source>
        <translation>Página web del autor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2682"/>
        <source>Weigh by the standard deviations</source>
        <translation>Ponderar con las desviaciones estándar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2684"/>
        <source>Weigh every epoch by the standard deviation that the datacube has of it, if it has them.</source>
        <translation>Pondera cada época con la desviación estándar que el cubo de datos tiene de ella, si la tiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2685"/>
        <source>Weigh interferograms by their mean coherence</source>
        <translation>Ponderar interferogramas por su coherencia media</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2686"/>
        <source>Weight of coherence</source>
        <translation>Peso de la coherencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2687"/>
        <source>Weight of coverage</source>
        <translation>Peso de la cobertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2688"/>
        <source>Weight of rough terrain</source>
        <translation>Peso del terreno abrupto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2689"/>
        <source>Weight of the straight line in the NSBAS method, relative to an interferogram. It matters only where the network falls apart.</source>
        <translation>Peso de la recta en el método NSBAS, relativo a un interferograma. Solo importa donde la red se divide.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2690"/>
        <source>Weight of unwrapping components</source>
        <translation>Peso de las componentes de desenrollado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2691"/>
        <source>Weighting</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2693"/>
        <source>What does the work. Empty: what Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR say, else the built-in engine. The settings also say where the program and its Python are. Results of both engines go into the same folders, and either can go on from them.</source>
        <translation>Qué realiza el trabajo. Vacío: lo que indica Configuración &gt; Opciones &gt; Procesado &gt; Proveedores &gt; AlignSAR; si no, el motor integrado. La configuración indica también dónde están el programa y su Python. Los resultados de ambos motores van a las mismas carpetas, y cualquiera puede continuar a partir de ellos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2694"/>
        <source>What each criterion of the noise mask says of the newest pixel</source>
        <translation>Lo que cada criterio de la máscara de ruido dice del píxel más reciente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2699"/>
        <source>What makes the series unique where the network of a pixel falls apart: NSBAS lets the parts follow one straight line (weighted by gamma); singular (of AlignSAR) ties them by the pixel&apos;s own motion, a line that bends as far as the series shows (compatible: smallest increments, gaps at the mean rate); singular_gauss (experimental) fills them at the rate of the intervals around them, weighted by a Gaussian in time; only_sb inverts nothing but pixels that have a value in every interferogram.</source>
        <translation>Lo que hace única la serie donde la red de un píxel se divide: NSBAS hace que las partes sigan una sola recta (ponderada por gamma); singular (de AlignSAR) las une según el propio movimiento del píxel, una línea que se curva en la medida en que lo muestra la serie (compatible: incrementos mínimos, huecos con la tasa media); singular_gauss (experimental) los rellena con la tasa de los intervalos de su entorno, ponderada por una gaussiana en el tiempo; only_sb invierte solo los píxeles que tienen valor en todos los interferogramas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2700"/>
        <source>What the folder holds. By default it is recognised.</source>
        <translation>Qué contiene la carpeta. Por defecto se reconoce.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2702"/>
        <source>What the portal has said is kept; the list of frames for 30 days. On: everything is asked for anew.</source>
        <translation>Lo que ha indicado el portal se conserva; la lista de frames, 30 días. Activado: se vuelve a consultar todo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2703"/>
        <source>What the results of a frame take on disk, of what is not there yet.</source>
        <translation>Lo que los resultados de un frame ocupan en el disco, de lo que aún no está allí.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2704"/>
        <source>What the sources do not explain</source>
        <translation>Lo que las fuentes no explican</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2707"/>
        <source>When values outside loops are dropped: look for loops in the phases that stage 12 left, instead of those before it removed loop errors.</source>
        <translation>Cuando se descartan valores fuera de bucles: busca los bucles en las fases que dejó la etapa 12, en lugar de en las anteriores a que eliminara errores de bucle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2708"/>
        <source>Where the data set was made; empty: left out.</source>
        <translation>Dónde se creó el conjunto de datos; vacío: se omite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2709"/>
        <source>Where the reference is wanted, as a fraction of the image height; of the blocks with a high score the nearest one is taken.</source>
        <translation>Dónde se desea la referencia, como fracción de la altura de la imagen; de los bloques con puntuación alta se toma el más cercano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2710"/>
        <source>Where the reference is wanted, as a fraction of the image width; of the blocks with a high score the nearest one is taken.</source>
        <translation>Dónde se desea la referencia, como fracción del ancho de la imagen; de los bloques con puntuación alta se toma el más cercano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2711"/>
        <source>Where the reference is wanted, longitude and latitude; of the blocks with a high score the nearest one is taken. Not set: the position in the image that the two fractions give.</source>
        <translation>Dónde se desea la referencia, longitud y latitud; de los bloques con puntuación alta se toma el más cercano. No establecido: la posición en la imagen que dan las dos fracciones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2713"/>
        <source>Where the stack is edited, keep no .unw.ori files. The change cannot be undone and a second run starts from the nullified data.</source>
        <translation>Donde se edita la pila, no conserva los archivos .unw.ori. El cambio no se puede deshacer y una segunda ejecución parte de los datos anulados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2717"/>
        <source>Which series becomes the columns of dates, in mm, positive towards the satellite.</source>
        <translation>Qué serie pasa a ser las columnas de fechas, en mm, positivo hacia el satélite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2718"/>
        <source>Which series of the datacube. The best one is the filtered displacement, else the one without filter.</source>
        <translation>Qué serie del cubo de datos. La mejor es el desplazamiento filtrado; si no lo hay, el desplazamiento sin filtro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2719"/>
        <source>Whole datacube as</source>
        <translation>Cubo de datos completo como</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2721"/>
        <source>Why a pixel is masked</source>
        <translation>Por qué está enmascarado un píxel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2722"/>
        <source>Why masked?</source>
        <translation>¿Por qué enmascarado?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2725"/>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2726"/>
        <source>Width of a thumbnail as a fraction of the time axis.</source>
        <translation>Ancho de una miniatura como fracción del eje del tiempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2727"/>
        <source>Width of the swath</source>
        <translation>Ancho de la franja</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2728"/>
        <source>Windows with fewer valid pixels do not count.</source>
        <translation>Las ventanas con menos píxeles válidos no cuentan.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2730"/>
        <source>With acceleration</source>
        <translation>Con aceleración</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2732"/>
        <source>With all pairs as images, so many are drawn at random where there are more.</source>
        <translation>Con todos los pares como imágenes, se sortea este número de ellos donde hay más.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2734"/>
        <source>With the rule &apos;stable&apos;, the mean quality index Iq that the sources must reach.</source>
        <translation>Con la regla 'stable', el índice de calidad medio Iq que deben alcanzar las fuentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2735"/>
        <source>Without dates that cost more than they bring</source>
        <translation>Sin las fechas que cuestan más de lo que aportan</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2740"/>
        <source>Worst loop (rad)</source>
        <translation>Peor bucle (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2741"/>
        <source>Wrapped phase</source>
        <translation>Fase enrollada</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2744"/>
        <source>Write a PNG of every interferogram without data in the reference window.</source>
        <translation>Escribe un PNG de cada interferograma sin datos en la ventana de referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2745"/>
        <source>Write a PNG of every loop that was judged and of every raster. This takes a few minutes for a large network.</source>
        <translation>Escribe un PNG de cada bucle evaluado y de cada ráster. Tarda unos minutos con una red grande.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2746"/>
        <source>Write a PNG per pair for looking through: before, after and correction side by side, and the corrected phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Escribe un PNG por par para revisarlos: antes, después y corrección lado a lado, y la fase corregida. Un ciclo de color es 6π (3π en banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2747"/>
        <source>Write a PNG per pair for looking through: the masked phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Escribe un PNG por par para revisarlos: la fase enmascarada. Un ciclo de color es 6π (3π en banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2748"/>
        <source>Write a PNG per pair for looking through: the phase in the new area. A colour cycle is 6π (3π in L-band).</source>
        <translation>Escribe un PNG por par para revisarlos: la fase en la nueva área. Un ciclo de color es 6π (3π en banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2749"/>
        <source>Write a PNG per pair for looking through: unwrapped phase; also height and intensity. A colour cycle is 6π (3π in L-band).</source>
        <translation>Escribe un PNG por par para revisarlos: fase desenrollada; también altura e intensidad. Un ciclo de color es 6π (3π en banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2750"/>
        <source>Write a PNG per pair of the coherence on a logarithmic scale.</source>
        <translation>Escribe un PNG por par de la coherencia en escala logarítmica.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2751"/>
        <source>Write a catalogue of all datacubes to the folder stac of the results, with links to the datacubes beside it.</source>
        <translation>Escribe un catálogo de todos los cubos de datos en la carpeta stac de los resultados, con enlaces a los cubos de datos junto a ella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2752"/>
        <source>Write cloud-optimised GeoTIFFs (COG), with tiles and overviews, which need no whole download to be seen.</source>
        <translation>Escribe GeoTIFF optimizados para la nube (COG), con teselas y vistas generales, que no necesitan descargarse enteros para verse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2764"/>
        <source>Writes a copy of a datacube whose displacement and velocity are relative to another place, another date, or both. In: a datacube, and a point or the polygons of an area. Out: a datacube with everything that the first one has.

The median of the reference pixels that have a value at every epoch becomes 0 at every epoch; displacement becomes 0 everywhere on the reference date. Choose a place that stands still, is coherent, and is near what you look at, because atmosphere grows with the distance. A point wins over an area.</source>
        <translation>Escribe una copia de un cubo de datos cuyo desplazamiento y velocidad son relativos a otro lugar, a otra fecha o a ambos. Entrada: un cubo de datos, y un punto o los polígonos de un área. Salida: un cubo de datos con todo lo que tiene el primero.

La mediana de los píxeles de referencia que tienen valor en todas las épocas pasa a ser 0 en cada época; el desplazamiento pasa a ser 0 en todas partes en la fecha de referencia. Elija un lugar que no se mueva, sea coherente y esté cerca de lo que observa, porque la atmósfera crece con la distancia. Un punto prevalece sobre un área.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2765"/>
        <source>Writes a datacube as static STAC catalogue, which can be put on a web server, searched, and read map by map. In: a datacube, also one of LiCSBAS. Out: a folder with collection.json and an item, which has a cloud-optimised GeoTIFF of each map (in the units of the datacube; displacement and velocity positive towards the satellite), the whole datacube as NetCDF or Zarr store, and a thumbnail.

All links are relative, so that the folder can be moved. The item has the STAC extensions datacube, projection, sar, sat, view, file and insar, as far as the datacube says what they need.

https://stacspec.org</source>
        <translation>Escribe un cubo de datos como catálogo STAC estático, que se puede poner en un servidor web, consultar y leer mapa por mapa. Entrada: un cubo de datos, también de LiCSBAS. Salida: una carpeta con collection.json y un elemento, que tiene un GeoTIFF optimizado para la nube de cada mapa (en las unidades del cubo de datos; desplazamiento y velocidad positivos hacia el satélite), el cubo de datos completo como NetCDF o almacén Zarr, y una miniatura.

Todos los enlaces son relativos, de modo que la carpeta se puede mover. El elemento tiene las extensiones STAC datacube, projection, sar, sat, view, file e insar, en la medida en que el cubo de datos indica lo que necesitan.

https://stacspec.org</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2766"/>
        <source>Writes series of a datacube as GeoTIFFs whose bands carry their dates, for viewers that read no NetCDF: InsarViz (a band per date), EO Time Series Viewer (a file per date). In: a datacube. Out: a folder of GeoTIFFs in the unit of the datacube (displacement in mm, positive towards the satellite), no data as NaN.

The date of a band is its description (2020-06-01) and its metadata item DATE (20200601).</source>
        <translation>Escribe series de un cubo de datos como GeoTIFF cuyas bandas llevan sus fechas, para visores que no leen NetCDF: InsarViz (una banda por fecha), EO Time Series Viewer (un archivo por fecha). Entrada: un cubo de datos. Salida: una carpeta de GeoTIFF en la unidad del cubo de datos (desplazamiento en mm, positivo hacia el satélite), sin datos como NaN.

La fecha de una banda es su descripción (2020-06-01) y su elemento de metadatos DATE (20200601).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2767"/>
        <source>Writes the AlignSAR datacube (ITSBD) of a time series as CF NetCDF, if wanted also as a Zarr store, with previews and coverage polygon. In: a time-series folder after stage 16. Out: displacement (mm) and velocity (mm/yr), positive towards the satellite, quality layers, amplitude, coherence, atmosphere, height and viewing geometry; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif; the area covered.

Amplitude needs the folder GEOC.MLI and the external atmosphere the folder GACOS in the work folder; what is absent is left out and listed. Displacement is relative to the reference pixel of stage 16 unless you give a reference area, and to the first epoch unless you give a reference date.

Conventions: CF-1.11, https://cfconventions.org; ACDD-1.3</source>
        <translation>Escribe el cubo de datos AlignSAR (ITSBD) de una serie temporal como NetCDF CF, si se desea también como almacén Zarr, con vistas previas y polígono de cobertura. Entrada: la carpeta de una serie temporal tras la etapa 16. Salida: desplazamiento (mm) y velocidad (mm/yr), positivos hacia el satélite, capas de calidad, amplitud, coherencia, atmósfera, altura y geometría de observación; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif; el área cubierta.

La amplitud necesita la carpeta GEOC.MLI y la atmósfera externa la carpeta GACOS en la carpeta de trabajo; lo que falta se omite y se enumera. El desplazamiento es relativo al píxel de referencia de la etapa 16, salvo que se dé un área de referencia, y a la primera época, salvo que se dé una fecha de referencia.

Convenciones: CF-1.11, https://cfconventions.org; ACDD-1.3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2768"/>
        <source>Writes the displacement at dates, or between pairs of dates, as GeoTIFFs for other programs. In: a datacube. Out: a folder with yyyymmdd.tif for a date, yyyymmdd_yyyymmdd.tif for a difference (second minus first), in mm, positive towards the satellite, NaN where there is no value.

Cloud-optimised files (COG) can be put on a web server and are shown from there without download.</source>
        <translation>Escribe el desplazamiento en fechas, o entre pares de fechas, como GeoTIFF para otros programas. Entrada: un cubo de datos. Salida: una carpeta con yyyymmdd.tif para una fecha, yyyymmdd_yyyymmdd.tif para una diferencia (segunda menos primera), en mm, positivo hacia el satélite, NaN donde no hay valor.

Los archivos optimizados para la nube (COG) se pueden poner en un servidor web y se muestran desde allí sin descargarlos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2769"/>
        <source>Writes the pixels of a datacube as points that viewers of persistent scatterers read: InSAR Explorer, PS Time Series Viewer, InSAR Time Series Viewer. In: a datacube. Out: a point for each pixel inside the mask, with its velocity and the standard deviation of it (velocity, v_stdev, mm/yr), mean coherence, height (m), and the displacement on each date (D20200601 …, mm), positive towards the satellite.

The ending says what is written: .gpkg, .csv (with longitude and latitude), .shp (up to 248 dates), .fgb or .geojson. PS Time Series Viewer reads time series from .shp only, and only complete ones.</source>
        <translation>Escribe los píxeles de un cubo de datos como puntos que leen los visores de persistent scatterers: InSAR Explorer, PS Time Series Viewer, InSAR Time Series Viewer. Entrada: un cubo de datos. Salida: un punto por cada píxel dentro de la máscara, con su velocidad y la desviación estándar de esta (velocity, v_stdev, mm/yr), coherencia media, altura (m) y el desplazamiento en cada fecha (D20200601 …, mm), positivo hacia el satélite.

La terminación determina lo que se escribe: .gpkg, .csv (con longitud y latitud), .shp (hasta 248 fechas), .fgb o .geojson. PS Time Series Viewer lee series temporales solo de .shp, y solo las completas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2770"/>
        <source>Writes the settings of a run as variables of batch_LiCSBAS.sh, for a colleague who works with LiCSBAS. In: the configuration that &apos;Run pipeline&apos; writes beside every datacube, or a preset. Out: a shell file with all variables; put them in place of those in your batch_LiCSBAS.sh. A name that ends in .py gives the settings of the analyses for run_licsalert.py instead. Options that cannot be set there are listed in the log.</source>
        <translation>Escribe la configuración de una ejecución como variables de batch_LiCSBAS.sh, para un colega que trabaja con LiCSBAS. Entrada: la configuración que 'Ejecutar cadena' escribe junto a cada cubo de datos, o un preajuste. Salida: un archivo de shell con todas las variables; póngalas en lugar de las de su batch_LiCSBAS.sh. Un nombre que termina en .py da en su lugar la configuración de los análisis para run_licsalert.py. Las opciones que allí no se pueden establecer se enumeran en el registro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2771"/>
        <source>Writes the velocity, or the displacement in time, as a KMZ file for Google Earth and other viewers. In: a datacube. Out: a file with coloured maps laid on the ground, a legend and the reference; red is towards the satellite, and where there is no value the ground shows.

Displacement in time has a map per date, which the time slider plays.</source>
        <translation>Escribe la velocidad, o el desplazamiento en el tiempo, como archivo KMZ para Google Earth y otros visores. Entrada: un cubo de datos. Salida: un archivo con mapas en color tendidos sobre el terreno, una leyenda y la referencia; el rojo es hacia el satélite, y donde no hay valor se ve el terreno.

El desplazamiento en el tiempo tiene un mapa por fecha, que reproduce el control deslizante de tiempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2781"/>
        <source>Your batch_LiCSBAS.sh, whose files are looked for beside it; or your run_licsalert.py.</source>
        <translation>Su batch_LiCSBAS.sh, cuyos archivos se buscan junto a él; o su run_licsalert.py.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2782"/>
        <source>Your run_licsalert.py, or what &apos;Import batch file&apos; made of it. What you set above wins over it.</source>
        <translation>Su run_licsalert.py, o lo que 'Importar archivo por lotes' creó a partir de él. Lo que establezca arriba prevalece sobre él.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2783"/>
        <source>Zarr store</source>
        <translation>Almacén Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2806"/>
        <source>about 10 000 pixels</source>
        <translation>unos 10 000 píxeles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2808"/>
        <source>alignsar: the AlignSAR datacube, with both series, amplitude, coherence and atmosphere. plain: what LiCSBAS_out2nc writes without --alignsar, under its names (cum, vel, coh, rms, vstd, stc, mask …), of cum.h5; stage 16 is not needed, and nothing is masked unless every layer is. plain_filtered: the same of cum_filt.h5. Each of them follows CF, as --cf of LiCSBAS is meant to.</source>
        <translation>alignsar: el cubo de datos AlignSAR, con ambas series, amplitud, coherencia y atmósfera. plain: lo que LiCSBAS_out2nc escribe sin --alignsar, con sus nombres (cum, vel, coh, rms, vstd, stc, mask …), de cum.h5; no se necesita la etapa 16, y no se enmascara nada salvo que se enmascaren todas las capas. plain_filtered: lo mismo de cum_filt.h5. Todos siguen CF, como pretende --cf de LiCSBAS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2809"/>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2816"/>
        <source>an area, or the place as it is</source>
        <translation>un área, o el lugar tal como está</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2825"/>
        <source>articulation epochs ({count})</source>
        <translation>épocas de articulación ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2826"/>
        <source>as expected</source>
        <translation>como se esperaba</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2828"/>
        <source>as many as the network has, plus 1</source>
        <translation>tantos como tiene la red, más 1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2829"/>
        <source>as the columns say</source>
        <translation>como dicen las columnas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2830"/>
        <source>as the table says</source>
        <translation>como dice la tabla</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2836"/>
        <source>away from the satellite</source>
        <translation>alejándose del satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2842"/>
        <source>baseline not known</source>
        <translation>línea de base desconocida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2850"/>
        <source>bridge</source>
        <translation>puente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2855"/>
        <source>by the two fractions</source>
        <translation>según las dos fracciones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2857"/>
        <source>centimetres</source>
        <translation>centímetros</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2862"/>
        <source>closes</source>
        <translation>cierra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2866"/>
        <source>comes back</source>
        <translation>vuelve</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2871"/>
        <source>corrected on {share}</source>
        <translation>corregido en {share}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2873"/>
        <source>cube: the pixels of the datacube, to each of which the time courses are fitted. sources: the pixels of the sources.</source>
        <translation>cube: los píxeles del cubo de datos, a cada uno de los cuales se ajustan las evoluciones temporales. sources: los píxeles de las fuentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2875"/>
        <source>cumulative: displacement since the first date. incremental: between neighbouring dates. all: between every two dates.</source>
        <translation>cumulative: desplazamiento desde la primera fecha. incremental: entre fechas consecutivas. all: entre cada dos fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2876"/>
        <source>cycles of 2π</source>
        <translation>ciclos de 2π</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2893"/>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2894"/>
        <source>estimated from its interferograms; 0 before they are downloaded</source>
        <translation>se estima a partir de sus interferogramas; 0 antes de descargarlos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2895"/>
        <source>every date</source>
        <translation>todas las fechas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2896"/>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2915"/>
        <source>frame or file name, first and last date</source>
        <translation>frame o nombre de archivo, primera y última fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2917"/>
        <source>gap</source>
        <translation>hueco</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2918"/>
        <source>goes</source>
        <translation>desaparece</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2920"/>
        <source>grid: the outer edges of the cube. valid: the outline of the pixels that have a velocity.</source>
        <translation>grid: los bordes exteriores del cubo. valid: el contorno de los píxeles que tienen velocidad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2928"/>
        <source>in no loop</source>
        <translation>en ningún bucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2935"/>
        <source>interferograms.csv in the folder</source>
        <translation>interferograms.csv en la carpeta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2960"/>
        <source>kept, bridge</source>
        <translation>conservado, puente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2961"/>
        <source>kept, changed in places</source>
        <translation>conservado, modificado en partes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2962"/>
        <source>kept, in no loop</source>
        <translation>conservado, en ningún bucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2964"/>
        <source>known deformation</source>
        <translation>deformación conocida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2969"/>
        <source>longest connected time below {threshold}</source>
        <translation>tiempo conectado más largo inferior a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2970"/>
        <source>loop errors above {threshold}</source>
        <translation>errores de bucle superiores a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2974"/>
        <source>mean coherence below {threshold}</source>
        <translation>coherencia media inferior a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2975"/>
        <source>mean loop closure above {threshold}</source>
        <translation>cierre medio de bucles superior a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2976"/>
        <source>mean: mean of the valid pixels of a block, if at least half of them are valid. bilinear: as LiCSAlert, where pixels beside masked areas are drawn towards zero.</source>
        <translation>mean: media de los píxeles válidos de un bloque, si al menos la mitad lo son. bilinear: como LiCSAlert, donde los píxeles junto a áreas enmascaradas se desvían hacia cero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2978"/>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2979"/>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2980"/>
        <source>minus the 99th percentile</source>
        <translation>menos el percentil 99</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2983"/>
        <source>mm, + towards satellite</source>
        <translation>mm, + hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2985"/>
        <source>network gaps above {threshold}</source>
        <translation>huecos de la red superiores a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2986"/>
        <source>new deformation</source>
        <translation>deformación nueva</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2989"/>
        <source>no earthquakes</source>
        <translation>ningún terremoto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2999"/>
        <source>no steps</source>
        <translation>ningún salto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3000"/>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3008"/>
        <source>not applied</source>
        <translation>no aplicado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3010"/>
        <source>not followed</source>
        <translation>no seguido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3011"/>
        <source>not here</source>
        <translation>aquí no</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3012"/>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3021"/>
        <source>nullified on {share}</source>
        <translation>anulado en {share}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3032"/>
        <source>one pixel; two in a swath</source>
        <translation>un píxel; dos en una franja</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3038"/>
        <source>own GeoTIFFs with a table</source>
        <translation>GeoTIFF propios con una tabla</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3039"/>
        <source>pairs that span
the interval</source>
        <translation>pares que abarcan
el intervalo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3040"/>
        <source>pairs without loop above {threshold}</source>
        <translation>pares sin bucle superiores a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3044"/>
        <source>perpendicular baseline (m)</source>
        <translation>línea de base perpendicular (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3052"/>
        <source>radians</source>
        <translation>radianes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3055"/>
        <source>ratio of loop errors above {threshold}</source>
        <translation>proporción de errores de bucle superior a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3057"/>
        <source>recognised</source>
        <translation>reconocido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3063"/>
        <source>rejected by hand</source>
        <translation>rechazado a mano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3064"/>
        <source>rejected by {stage}</source>
        <translation>rechazado por {stage}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3065"/>
        <source>rejected:</source>
        <translation>rechazado:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3066"/>
        <source>rejected: RMS above the threshold</source>
        <translation>rechazado: RMS por encima del umbral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3067"/>
        <source>rejected: RMS with the reference above the threshold</source>
        <translation>rechazado: RMS con la referencia por encima del umbral</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3068"/>
        <source>rejected: no value at the reference</source>
        <translation>rechazado: sin valor en la referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3069"/>
        <source>rejected: {rule}</source>
        <translation>rechazado: {rule}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3070"/>
        <source>removed by hand</source>
        <translation>eliminado a mano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3073"/>
        <source>residual above {threshold}</source>
        <translation>residuo superior a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3082"/>
        <source>score: the number whose runs agree best overall. stable: the largest number that gives as many sources with a sufficient mean quality. middle: the mean of fewest and most, rounded down, as ICASAR takes it when nobody moves its slider; other numbers are then not computed.</source>
        <translation>score: el número cuyas ejecuciones mejor concuerdan en conjunto. stable: el número mayor que da otras tantas fuentes con una calidad media suficiente. middle: la media del mínimo y el máximo, redondeada hacia abajo, como la toma ICASAR cuando nadie mueve su control deslizante; entonces no se calculan otros números.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3086"/>
        <source>smooth (bilinear)</source>
        <translation>suave (bilineal)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3090"/>
        <source>space: maps are made independent, the usual choice. time: time courses are.</source>
        <translation>space: se hacen independientes los mapas, la elección habitual. time: las evoluciones temporales.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3092"/>
        <source>spatio-temporal inconsistency above {threshold}</source>
        <translation>inconsistencia espaciotemporal superior a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3098"/>
        <source>stays masked</source>
        <translation>sigue enmascarado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3100"/>
        <source>subset of {count} epochs</source>
        <translation>subconjunto de {count} épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3101"/>
        <source>suspect, no pair to blame</source>
        <translation>sospechoso, sin par al que atribuirlo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3104"/>
        <source>that of the datacube</source>
        <translation>el del cubo de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3105"/>
        <source>that of the datacube where it is such an identifier, else &apos;other&apos;</source>
        <translation>la del cubo de datos donde es un identificador así; si no, 'other'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3106"/>
        <source>that of the datacube; IW for LiCSAR, which has no other</source>
        <translation>el del cubo de datos; IW para LiCSAR, que no tiene otro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3108"/>
        <source>that of the products</source>
        <translation>la de los productos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3109"/>
        <source>that of the series</source>
        <translation>la de la serie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3111"/>
        <source>the 99th percentile</source>
        <translation>el percentil 99</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3127"/>
        <source>the date as it is</source>
        <translation>la fecha tal como está</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3135"/>
        <source>the first epoch</source>
        <translation>la primera época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3142"/>
        <source>the last epoch</source>
        <translation>la última época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3146"/>
        <source>the name of the folder</source>
        <translation>el nombre de la carpeta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3148"/>
        <source>the one labelled deformation</source>
        <translation>la etiquetada como deformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3151"/>
        <source>the ratio alone</source>
        <translation>solo la proporción</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3152"/>
        <source>the references of the datacubes</source>
        <translation>las referencias de los cubos de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3179"/>
        <source>three mean intervals</source>
        <translation>tres intervalos medios</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3183"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3184"/>
        <source>toward the satellite</source>
        <translation>hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3188"/>
        <source>unchanged values (nearest neighbour)</source>
        <translation>valores sin cambios (vecino más próximo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3191"/>
        <source>unlikely by chance</source>
        <translation>improbable por azar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3194"/>
        <source>unwrapped pairs below {threshold}</source>
        <translation>pares desenrollados inferiores a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3204"/>
        <source>velocity standard deviation above {threshold}</source>
        <translation>desviación estándar de la velocidad superior a {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3215"/>
        <source>worth a look</source>
        <translation>merece atención</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3216"/>
        <source>would mend</source>
        <translation>repararía</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3228"/>
        <source>{count} pixels</source>
        <translation>{count} píxeles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3231"/>
        <source>{day} (mm)</source>
        <translation>{day} (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3232"/>
        <source>{first} – {second}, {days} days: {fate}</source>
        <translation>{first} – {second}, {days} días: {fate}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3233"/>
        <source>{kept} pixels kept: {gained} come back, {lost} go.</source>
        <translation>{kept} píxeles conservados: {gained} vuelven, {lost} desaparecen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3244"/>
        <source>{layer} could not be written completely: {found} of {count} rows arrived, and {free} MB are free there. Make room, or choose another place.</source>
        <translation>{layer} no se pudo escribir por completo: llegaron {found} de {count} filas y allí quedan {free} MB libres. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3253"/>
        <source>{name}: InSAR − GNSS, bias {bias:.1f} mm, RMS {rms:.1f} mm on {count} dates.</source>
        <translation>{name}: InSAR − GNSS, sesgo {bias:.1f} mm, RMS {rms:.1f} mm en {count} fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3256"/>
        <source>{name}: no value on {count} dates (×).</source>
        <translation>{name}: sin valor en {count} fechas (×).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3257"/>
        <source>{name}: no values here.</source>
        <translation>{name}: sin valores aquí.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3260"/>
        <source>{path} cannot be written ({reason}). Choose another place or ending.</source>
        <translation>No se puede escribir {path} ({reason}). Elija otro lugar u otra terminación.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3261"/>
        <source>{path} has no noise mask. Run &apos;Mask noise&apos; (stage 15).</source>
        <translation>{path} no tiene máscara de ruido. Ejecute 'Enmascarar ruido' (etapa 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3270"/>
        <source>✓ passes</source>
        <translation>✓ pasa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3271"/>
        <source>✗ decides</source>
        <translation>✗ decide</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3272"/>
        <source>✗ fails</source>
        <translation>✗ no pasa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2715"/>
        <source>Where to write. Left empty: a temporary folder, which goes with QGIS.</source>
        <translation>Dónde escribir. Vacío: una carpeta temporal, que desaparece con QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="969"/>
        <source>Dask scheduler</source>
        <translation>Planificador Dask</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="708"/>
        <source>Azimuth displacement {first} – {second}</source>
        <translation>Desplazamiento en acimut {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="705"/>
        <source>Azimuth displacement (mm, + along the flight)</source>
        <translation>Desplazamiento en acimut (mm, + en la dirección de vuelo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2"/>
        <source>%1 % of the closures of %2 loops at all pixels reach %3 rad.</source>
        <translation>El %1 % de los cierres de %2 bucles en todos los píxeles alcanza %3 rad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3"/>
        <source>%1 % of the pixels are masked.</source>
        <translation>El %1 % de los píxeles está enmascarado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="4"/>
        <source>%1 %2 Nothing was replaced.</source>
        <translation>%1 %2 No se sustituyó nada.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="5"/>
        <source>%1 %2, where %3 has %4</source>
        <translation>%1 %2, donde %3 tiene %4</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="6"/>
        <source>%1 %2: threshold not in the datacube</source>
        <translation>%1 %2: el umbral no está en el cubo de datos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="7"/>
        <source>%1 (%2) is known at no pixel, so nothing is masked by it.%3</source>
        <translation>%1 (%2) no se conoce en ningún píxel, así que no enmascara nada.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="8"/>
        <source>%1 (%2) moves %3 to %4 mm/yr%5, line of sight.</source>
        <translation>%1 (%2) se mueve de %3 a %4 mm/yr%5, línea de visión.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="9"/>
        <source>%1 (made by %2)</source>
        <translation>%1 (hecho por %2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="10"/>
        <source>%1 (quality %2)</source>
        <translation>%1 (calidad %2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="11"/>
        <source>%1 (quality %2, weak)</source>
        <translation>%1 (calidad %2, débil)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="12"/>
        <source>%1 (window %2, %3 x %4 km)</source>
        <translation>%1 (ventana %2, %3 x %4 km)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="13"/>
        <source>%1 Check the engine&apos;s folder and Python in the settings of QGIS.</source>
        <translation>%1 Compruebe la carpeta y el Python del motor en los ajustes de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="14"/>
        <source>%1 Coverage and coherence are judged on the pixels with at least half as many data as the best ones instead.</source>
        <translation>%1 En su lugar, cobertura y coherencia se juzgan en los píxeles con al menos la mitad de datos que los mejores.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="15"/>
        <source>%1 It runs in %2, which is not there or may not be entered; choose another folder.</source>
        <translation>%1 Se ejecuta en %2, que no está o donde no se puede entrar; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="16"/>
        <source>%1 Its baseline is not used.</source>
        <translation>%1 No se usa su línea de base.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="17"/>
        <source>%1 Its constants are not used.</source>
        <translation>%1 No se usan sus constantes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="18"/>
        <source>%1 LiCSBAS rejects every interferogram then.</source>
        <translation>%1 En ese caso LiCSBAS rechaza todos los interferogramas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="19"/>
        <source>%1 Lower the thresholds, or mend the files.</source>
        <translation>%1 Reduzca los umbrales, o repare los archivos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="20"/>
        <source>%1 MB are needed beyond what is there, %2 MB are free at %3, and %4 GB have to remain free.</source>
        <translation>Se necesitan %1 MB además de lo que hay, %2 MB están libres en %3, y %4 GB deben quedar libres.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="21"/>
        <source>%1 Run it again, and it goes on from there.</source>
        <translation>%1 Ejecútela de nuevo y continuará desde ahí.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="22"/>
        <source>%1 So for %2 epochs.</source>
        <translation>%1 Así para %2 épocas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="23"/>
        <source>%1 Step 01 downloads a frame.</source>
        <translation>%1 El paso 01 descarga un frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="24"/>
        <source>%1 The %2 of the earlier run was kept.</source>
        <translation>%1 Se conservó %2 de la ejecución anterior.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="25"/>
        <source>%1 The displacement between them is not observed.</source>
        <translation>%1 El desplazamiento entre ellos no se observa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="26"/>
        <source>%1 The fit uses heights of %2; the image has %3 to %4 m.</source>
        <translation>%1 El ajuste usa alturas de %2; la imagen tiene de %3 a %4 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="27"/>
        <source>%1 The stack has no %2: %3.</source>
        <translation>%1 La pila no tiene %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="28"/>
        <source>%1 There is no raster %2: %3.</source>
        <translation>%1 No hay ráster %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="29"/>
        <source>%1 What was made from earlier results of these stages is out of date or removed, the datacube too, until the chain is run again.</source>
        <translation>%1 Lo que se hizo con resultados anteriores de estas etapas está desactualizado o eliminado, también el cubo de datos, hasta que se ejecute de nuevo la cadena.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="30"/>
        <source>%1 above %2</source>
        <translation>%1 superior a %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="31"/>
        <source>%1 already has pairs that would be mixed with the new ones: %2.</source>
        <translation>%1 ya tiene pares que se mezclarían con los nuevos: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="32"/>
        <source>%1 also has pairs that this run did not make and that later stages will use: %2.</source>
        <translation>%1 tiene además pares que esta ejecución no hizo y que las etapas posteriores usarán: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="33"/>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="34"/>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="35"/>
        <source>%1 became shorter while it was read.</source>
        <translation>%1 se acortó mientras se leía.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="36"/>
        <source>%1 belongs to the old reference date and has no values any more.</source>
        <translation>%1 pertenece a la antigua fecha de referencia y ya no tiene valores.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="37"/>
        <source>%1 below %2</source>
        <translation>%1 inferior a %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="38"/>
        <source>%1 cannot be a file, because Windows keeps that name.</source>
        <translation>%1 no puede ser un archivo, porque Windows reserva ese nombre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="39"/>
        <source>%1 cannot be a folder, because %2 is a file.</source>
        <translation>%1 no puede ser una carpeta, porque %2 es un archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="40"/>
        <source>%1 cannot be a folder, because Windows keeps the name %2.</source>
        <translation>%1 no puede ser una carpeta, porque Windows reserva el nombre %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="41"/>
        <source>%1 cannot be opened (%2).</source>
        <translation>%1 no se puede abrir (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="42"/>
        <source>%1 cannot be opened as a layer: %2</source>
        <translation>%1 no se puede abrir como capa: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="43"/>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 no se puede leer (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="44"/>
        <source>%1 cannot be read as HDF5 (%2).</source>
        <translation>%1 no se puede leer como HDF5 (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="45"/>
        <source>%1 cannot be read as NetCDF (%2).</source>
        <translation>%1 no se puede leer como NetCDF (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="46"/>
        <source>%1 cannot be read as a GeoTIFF (%2).</source>
        <translation>%1 no se puede leer como GeoTIFF (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="47"/>
        <source>%1 cannot be read as a datacube (%2).</source>
        <translation>%1 no se puede leer como cubo de datos (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="48"/>
        <source>%1 cannot be read as a table (%2).</source>
        <translation>%1 no se puede leer como tabla (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="49"/>
        <source>%1 cannot be read as polygons (%2).</source>
        <translation>%1 no se puede leer como polígonos (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="50"/>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="51"/>
        <source>%1 cannot be shown on the map, because QGIS cannot open NetCDF files with a double quote, a backslash or bytes that are no text in their path.</source>
        <translation>%1 no se puede mostrar en el mapa, porque QGIS no puede abrir archivos NetCDF con comillas dobles, una barra invertida o bytes que no son texto en su ruta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="52"/>
        <source>%1 cannot be started: %2 %3 holds %4, which no program can be given.</source>
        <translation>%1 no se puede iniciar: %2 %3 contiene %4, que no se puede pasar a ningún programa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="53"/>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="54"/>
        <source>%1 cannot be written: %2… is longer than %3 bytes.</source>
        <translation>%1 no se puede escribir: %2… tiene más de %3 bytes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="55"/>
        <source>%1 changed</source>
        <translation>%1 cambió</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="56"/>
        <source>%1 changed while &apos;%2&apos; was running, so its result was not kept.</source>
        <translation>%1 cambió mientras se ejecutaba '%2', así que su resultado no se conservó.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="57"/>
        <source>%1 changed while it was copied to %2.</source>
        <translation>%1 cambió mientras se copiaba a %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="58"/>
        <source>%1 components cannot be told apart from %2 dates and %3 pixels; at most %4 can.</source>
        <translation>%1 componentes no se pueden distinguir con %2 fechas y %3 píxeles; como mucho %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="59"/>
        <source>%1 components: %2 of %3 runs converged (%4), after %5 iterations (median)%6</source>
        <translation>%1 componentes: %2 de %3 ejecuciones convergieron (%4), tras %5 iteraciones (mediana)%6</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="60"/>
        <source>%1 could not be started with %2: %3.</source>
        <translation>%1 no se pudo iniciar con %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="61"/>
        <source>%1 could not be written (%2); %3 MB are free there.</source>
        <translation>%1 no se pudo escribir (%2); allí hay %3 MB libres.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="62"/>
        <source>%1 could not be written completely (%2); %3 MB are free at %4.</source>
        <translation>%1 no se pudo escribir por completo (%2); %3 MB están libres en %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="63"/>
        <source>%1 could not be written: %2.</source>
        <translation>%1 no se pudo escribir: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="64"/>
        <source>%1 could not write %2 (%3).</source>
        <translation>%1 no pudo escribir %2 (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="65"/>
        <source>%1 counts from %2 reference epochs (%3); all baselines were brought to %4.</source>
        <translation>%1 cuenta desde %2 épocas de referencia (%3); todas las líneas de base se llevaron a %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="66"/>
        <source>%1 covers %2 instead of %3.</source>
        <translation>%1 cubre %2 en vez de %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="67"/>
        <source>%1 dates are beyond %2 σ%3 ….</source>
        <translation>%1 fechas superan %2 σ%3 ….</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="68"/>
        <source>%1 dates are beyond %2 σ%3.</source>
        <translation>%1 fechas superan %2 σ%3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="69"/>
        <source>%1 dates are beyond %2 σ: %3 ….</source>
        <translation>%1 fechas superan %2 σ: %3 ….</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="70"/>
        <source>%1 dates are beyond %2 σ: %3.</source>
        <translation>%1 fechas superan %2 σ: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="71"/>
        <source>%1 dates are new since the earlier result.</source>
        <translation>%1 fechas son nuevas desde el resultado anterior.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="72"/>
        <source>%1 dates have too few valid pixels and no distance: %2.</source>
        <translation>%1 fechas tienen demasiado pocos píxeles válidos y ninguna distancia: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="73"/>
        <source>%1 dates of the earlier result are not in the datacube any more.</source>
        <translation>%1 fechas del resultado anterior ya no están en el cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="74"/>
        <source>%1 dates without any value were left out: %2.</source>
        <translation>Se omitieron %1 fechas sin ningún valor: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="75"/>
        <source>%1 declares the scale %2 and the offset %3, which leave nothing of its values.</source>
        <translation>%1 declara la escala %2 y el desplazamiento %3, que no dejan nada de sus valores.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="76"/>
        <source>%1 does not end in %2 or %3.</source>
        <translation>%1 no termina en %2 o %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="77"/>
        <source>%1 does not end in %2.</source>
        <translation>%1 no termina en %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="78"/>
        <source>%1 does not exist</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="79"/>
        <source>%1 does not exist, so velocity is not masked; run stage 15</source>
        <translation>%1 no existe, así que la velocidad no está enmascarada; ejecute la etapa 15</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="80"/>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="81"/>
        <source>%1 does not exist: this LiCSBAS is incomplete, or a version without this step.</source>
        <translation>%1 no existe: este LiCSBAS está incompleto, o es una versión sin este paso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="82"/>
        <source>%1 does not exist; correct the option &apos;work_folder&apos; or leave it out.</source>
        <translation>%1 no existe; corrija la opción 'work_folder' o déjela vacía.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="83"/>
        <source>%1 does not exist; run stage 15</source>
        <translation>%1 no existe; ejecute la etapa 15</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="84"/>
        <source>%1 does not fit: %2 MB are free at %3.</source>
        <translation>%1 no cabe: %2 MB están libres en %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="85"/>
        <source>%1 does not know %2 and would not read %3.</source>
        <translation>%1 no conoce %2 y no leería %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="86"/>
        <source>%1 does not know %2, which &apos;%3&apos; (%4 = %5) needs.</source>
        <translation>%1 no conoce %2, que '%3' (%4 = %5) necesita.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="87"/>
        <source>%1 does not lie on the grid of the frame&apos;s truth; was it made from another frame?</source>
        <translation>%1 no está en la cuadrícula de la verdad del frame; ¿se hizo con otro frame?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="88"/>
        <source>%1 does not say the line of sight at %2 (E, N, U).</source>
        <translation>%1 no dice la línea de visión en %2 (E, N, U).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="89"/>
        <source>%1 does not say the unit of %2.</source>
        <translation>%1 no dice la unidad de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="90"/>
        <source>%1 does not say where it lies; it is truncated or not geocoded.</source>
        <translation>%1 no dice dónde está; está truncado o sin georreferenciar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="91"/>
        <source>%1 does not say where the station is.</source>
        <translation>%1 no dice dónde está la estación.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="92"/>
        <source>%1 does not scatter in the baseline, so its distances are missing.</source>
        <translation>%1 no varía en el periodo de referencia, así que faltan sus distancias.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="93"/>
        <source>%1 does not see %2 as it is here.</source>
        <translation>%1 no ve %2 como es aquí.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="94"/>
        <source>%1 does not see %2, the unfinished results.</source>
        <translation>%1 no ve %2, los resultados sin terminar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="95"/>
        <source>%1 ended with %2; nothing was replaced.%3</source>
        <translation>%1 terminó con %2; no se sustituyó nada.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="96"/>
        <source>%1 ended without an error, but did not make %2; nothing was replaced.%3</source>
        <translation>%1 terminó sin error, pero no hizo %2; no se sustituyó nada.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="97"/>
        <source>%1 epochs are too few for %2 terms with standard deviations, which need %3.</source>
        <translation>%1 épocas son demasiado pocas para %2 términos con desviaciones estándar, que necesitan %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="98"/>
        <source>%1 epochs are too few for %2 terms.</source>
        <translation>%1 épocas son demasiado pocas para %2 términos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="99"/>
        <source>%1 epochs from %2 to %3</source>
        <translation>%1 épocas del %2 al %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="100"/>
        <source>%1 epochs have too few samples to fit a surface to and are lost.</source>
        <translation>%1 épocas tienen demasiado pocas muestras para ajustarles una superficie y se pierden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="101"/>
        <source>%1 epochs with a value are too few for %2 terms.</source>
        <translation>%1 épocas con valor son demasiado pocas para %2 términos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="102"/>
        <source>%1 files in a row failed; the rest is not tried</source>
        <translation>%1 archivos seguidos fallaron; el resto no se intenta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="103"/>
        <source>%1 files in all: %2; %3 received.</source>
        <translation>%1 archivos en total: %2; %3 recibidos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="104"/>
        <source>%1 frames meet the area of interest: %2.</source>
        <translation>%1 frames tocan el área de interés: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="105"/>
        <source>%1 gives no baseline of these epochs; values within 1 m were made up, so DEM errors cannot be estimated later.</source>
        <translation>%1 no da ninguna línea de base de estas épocas; se inventaron valores de menos de 1 m, así que después no se podrán estimar errores del DEM.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="106"/>
        <source>%1 gives no baselines, so DEM errors cannot be estimated later.</source>
        <translation>%1 no da líneas de base, así que después no se podrán estimar errores del DEM.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="107"/>
        <source>%1 has %2 bands, and it does not say which one is meant.</source>
        <translation>%1 tiene %2 bandas, y no dice cuál es la buena.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="108"/>
        <source>%1 has %2 bytes instead of %3; it is truncated or not of this folder.</source>
        <translation>%1 tiene %2 bytes en vez de %3; está truncado o no es de esta carpeta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="109"/>
        <source>%1 has %2 bytes where %3 are expected for %4 x %5 pixels; it is truncated or of another grid.</source>
        <translation>%1 tiene %2 bytes donde se esperan %3 para %4 x %5 píxeles; está truncado o es de otra cuadrícula.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="110"/>
        <source>%1 has %2 bytes where %3 or %4 are expected; it is truncated or of another grid.</source>
        <translation>%1 tiene %2 bytes donde se esperan %3 o %4; está truncado o es de otra cuadrícula.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="111"/>
        <source>%1 has %2 bytes, but the %3 interferograms of %4 need %5.</source>
        <translation>%1 tiene %2 bytes, pero los %3 interferogramas de %4 necesitan %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="112"/>
        <source>%1 has %2 bytes, but the %3 lines of %4 need %5.</source>
        <translation>%1 tiene %2 bytes, pero las %3 líneas de %4 necesitan %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="113"/>
        <source>%1 has %2 bytes, more than a text of this kind.</source>
        <translation>%1 tiene %2 bytes, más que un texto de este tipo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="114"/>
        <source>%1 has %2 dimensions instead of 2</source>
        <translation>%1 tiene %2 dimensiones en vez de 2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="115"/>
        <source>%1 has %2 x %3 pixels and %4 %5 x %6, or they lie elsewhere.</source>
        <translation>%1 tiene %2 x %3 píxeles y %4 %5 x %6, o están en otro lugar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="116"/>
        <source>%1 has %2, but %3 has %4: one of them is left from an earlier run.</source>
        <translation>%1 tiene %2, pero %3 tiene %4: uno de ellos es de una ejecución anterior.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="117"/>
        <source>%1 has %2, which is not known.</source>
        <translation>%1 tiene %2, que no se conoce.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="118"/>
        <source>%1 has AlignSAR %2 on Python %3; here it is %4 on %5.</source>
        <translation>%1 tiene AlignSAR %2 en Python %3; aquí es %4 en %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="119"/>
        <source>%1 has a backslash or bytes that are no text in its path, with which xarray cannot open NetCDF files.</source>
        <translation>%1 tiene en su ruta una barra invertida o bytes que no son texto, con los que xarray no puede abrir archivos NetCDF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="120"/>
        <source>%1 has a coordinate system, %2, from which there is no way to longitude and latitude (%3).</source>
        <translation>%1 tiene un sistema de coordenadas, %2, desde el que no se puede pasar a longitud y latitud (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="121"/>
        <source>%1 has a line that is not a date and is skipped: %2.</source>
        <translation>%1 tiene una línea que no es una fecha y se omite: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="122"/>
        <source>%1 has a single %2 and no %3_bnds, so the size of a pixel is not known.</source>
        <translation>%1 tiene un solo %2 y ningún %3_bnds, así que no se conoce el tamaño de un píxel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="123"/>
        <source>%1 has coordinates that are not evenly spaced.</source>
        <translation>%1 tiene coordenadas que no están espaciadas por igual.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="124"/>
        <source>%1 has incidence angles around %2, too small for degrees from the vertical.</source>
        <translation>%1 tiene ángulos de incidencia en torno a %2, demasiado pequeños para grados desde la vertical.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="125"/>
        <source>%1 has lines that are not dates (yyyymmdd): %2.</source>
        <translation>%1 tiene líneas que no son fechas (yyyymmdd): %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="126"/>
        <source>%1 has neither displacement (cum in %2) nor a raster in results/ of its size.</source>
        <translation>%1 no tiene desplazamiento (cum en %2) ni un ráster en results/ de su tamaño.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="127"/>
        <source>%1 has no %2</source>
        <translation>%1 no tiene %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="128"/>
        <source>%1 has no %2 any more.</source>
        <translation>%1 ya no tiene %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="129"/>
        <source>%1 has no %2 folder, but %3 has one.</source>
        <translation>%1 no tiene la carpeta %2, pero %3 tiene una.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="130"/>
        <source>%1 has no %2 folder.</source>
        <translation>%1 no tiene la carpeta %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="131"/>
        <source>%1 has no %2 over time.</source>
        <translation>%1 no tiene %2 en el tiempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="132"/>
        <source>%1 has no %2, so epochs cannot be weighed by it.</source>
        <translation>%1 no tiene %2, así que las épocas no se pueden ponderar con ello.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="133"/>
        <source>%1 has no %2, the direction to the satellite.</source>
        <translation>%1 no tiene %2, la dirección hacia el satélite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="134"/>
        <source>%1 has no %2.</source>
        <translation>%1 no tiene %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="135"/>
        <source>%1 has no %2/%3, so it is no folder of LiCSBAS.</source>
        <translation>%1 no tiene %2/%3, así que no es una carpeta de LiCSBAS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="136"/>
        <source>%1 has no .geo.%2.tif, which is needed %3.</source>
        <translation>%1 no tiene .geo.%2.tif, que se necesita %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="137"/>
        <source>%1 has no .geo.%2.tif: %3.</source>
        <translation>%1 no tiene .geo.%2.tif: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="138"/>
        <source>%1 has no &lt;epoch&gt;.geo.mli.tif</source>
        <translation>%1 no tiene &lt;epoch&gt;.geo.mli.tif</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="139"/>
        <source>%1 has no DEM, so no source can be recognised as topographic.</source>
        <translation>%1 no tiene DEM, así que ninguna fuente se puede reconocer como topográfica.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="140"/>
        <source>%1 has no U.geo, which zenith delays need.</source>
        <translation>%1 no tiene U.geo, que necesitan los retardos cenitales.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="141"/>
        <source>%1 has no baselines; LiCSBAS stores none if they are made up</source>
        <translation>%1 no tiene líneas de base; LiCSBAS no guarda ninguna si son inventadas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="142"/>
        <source>%1 has no column %2.</source>
        <translation>%1 no tiene la columna %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="143"/>
        <source>%1 has no column date.</source>
        <translation>%1 no tiene la columna date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="144"/>
        <source>%1 has no coordinates; it is truncated or not geocoded.</source>
        <translation>%1 no tiene coordenadas; está truncado o sin georreferenciar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="145"/>
        <source>%1 has no cum or no imdates.</source>
        <translation>%1 no tiene cum o imdates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="146"/>
        <source>%1 has no data set %2 of the shape of cum, so it cannot be removed.</source>
        <translation>%1 no tiene un conjunto de datos %2 de la forma de cum, así que no se puede eliminar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="147"/>
        <source>%1 has no data within the area of the stack.</source>
        <translation>%1 no tiene datos dentro del área de la pila.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="148"/>
        <source>%1 has no dataset cum_model.</source>
        <translation>%1 no tiene el conjunto de datos cum_model.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="149"/>
        <source>%1 has no delay map</source>
        <translation>%1 no tiene mapa de retardo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="150"/>
        <source>%1 has no delay map of the reference date %2; choose a reference date that has one</source>
        <translation>%1 no tiene mapa de retardo de la fecha de referencia %2; elija una fecha de referencia que lo tenga</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="151"/>
        <source>%1 has no delay map of these epochs.</source>
        <translation>%1 no tiene mapas de retardo de estas épocas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="152"/>
        <source>%1 has no displacement in time, because %2.</source>
        <translation>%1 no tiene desplazamiento en el tiempo, porque %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="153"/>
        <source>%1 has no displacement over time.</source>
        <translation>%1 no tiene desplazamiento en el tiempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="154"/>
        <source>%1 has no effect: LiCSBAS undoes it in a datacube of the AlignSAR layout.</source>
        <translation>%1 no tiene efecto: LiCSBAS lo deshace en un cubo de datos con la estructura AlignSAR.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="155"/>
        <source>%1 has no epoch on %2; the nearest one is %3.</source>
        <translation>%1 no tiene época el %2; la más cercana es %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="156"/>
        <source>%1 has no file ending in %2.</source>
        <translation>%1 no tiene ningún archivo que termine en %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="157"/>
        <source>%1 has no folder %2, so it is no folder of LiCSAlert.</source>
        <translation>%1 no tiene la carpeta %2, así que no es una carpeta de LiCSAlert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="158"/>
        <source>%1 has no folder named like a pair of dates (yyyymmdd_yyyymmdd).</source>
        <translation>%1 no tiene ninguna carpeta con nombre de par de fechas (yyyymmdd_yyyymmdd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="159"/>
        <source>%1 has no interferograms (folders yyyymmdd_yyyymmdd).</source>
        <translation>%1 no tiene interferogramas (carpetas yyyymmdd_yyyymmdd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="160"/>
        <source>%1 has no line with the names of columns, among them %2.</source>
        <translation>%1 no tiene ninguna línea con los nombres de las columnas, entre ellos %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="161"/>
        <source>%1 has no linear_velocity and no vel, which says where there is data.</source>
        <translation>%1 no tiene linear_velocity ni vel, que dice dónde hay datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="162"/>
        <source>%1 has no mask; only missing values are left out.</source>
        <translation>%1 no tiene máscara; solo se omiten los valores ausentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="163"/>
        <source>%1 has no name of a Sentinel-1 product.</source>
        <translation>%1 no tiene el nombre de ningún producto Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="164"/>
        <source>%1 has no pair with both %2 and .cc; make the stack again with &apos;Prepare stack&apos; (stage 02).</source>
        <translation>%1 no tiene ningún par con %2 y .cc; haga de nuevo la pila con 'Preparar pila' (etapa 02).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="165"/>
        <source>%1 has no pixel with displacement inside the mask and the area.</source>
        <translation>%1 no tiene ningún píxel con desplazamiento dentro de la máscara y del área.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="166"/>
        <source>%1 has no pole for %2.</source>
        <translation>%1 no tiene polo para %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="167"/>
        <source>%1 has no polygon with a frame ID, such as %2, among its attributes.</source>
        <translation>%1 no tiene ningún polígono con un ID de frame, como %2, entre sus atributos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="168"/>
        <source>%1 has no polygon, so there is nothing to cut out.</source>
        <translation>%1 no tiene ningún polígono, así que no hay nada que recortar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="169"/>
        <source>%1 has no polygon.</source>
        <translation>%1 no tiene ningún polígono.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="170"/>
        <source>%1 has no raster %2: %3.</source>
        <translation>%1 no tiene ráster %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="171"/>
        <source>%1 has no readable coordinates; run the stage that makes it again.</source>
        <translation>%1 no tiene coordenadas legibles; ejecute de nuevo la etapa que lo hace.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="172"/>
        <source>%1 has no refarea.</source>
        <translation>%1 no tiene refarea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="173"/>
        <source>%1 has no row below the names of the columns.</source>
        <translation>%1 no tiene ninguna fila bajo los nombres de las columnas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="174"/>
        <source>%1 has no series %2.</source>
        <translation>%1 no tiene la serie %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="175"/>
        <source>%1 has no solution.</source>
        <translation>%1 no tiene ninguna solución.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="176"/>
        <source>%1 has no time series yet, so that nothing can be run again.</source>
        <translation>%1 no tiene aún serie temporal, así que no se puede ejecutar nada de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="177"/>
        <source>%1 has no unwrapped interferogram in HH or VV.</source>
        <translation>%1 no tiene ningún interferograma desenrollado en HH o VV.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="178"/>
        <source>%1 has no usable %2; fetch the map again.</source>
        <translation>%1 no tiene %2 utilizable; descargue de nuevo el mapa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="179"/>
        <source>%1 has no usable coordinates.</source>
        <translation>%1 no tiene coordenadas utilizables.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="180"/>
        <source>%1 has no usable number for %2; make the file again with stage 02.</source>
        <translation>%1 no tiene ningún número utilizable para %2; haga de nuevo el archivo con la etapa 02.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="181"/>
        <source>%1 has no valid pixel.</source>
        <translation>%1 no tiene ningún píxel válido.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="182"/>
        <source>%1 has no value at any pixel.</source>
        <translation>%1 no tiene valor en ningún píxel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="183"/>
        <source>%1 has no value on %2 of %3 epochs: %4.</source>
        <translation>%1 no tiene valor en %2 de %3 épocas: %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="184"/>
        <source>%1 has no value within the cube; check its place and its declared no data</source>
        <translation>%1 no tiene ningún valor dentro del cubo; compruebe su lugar y su valor sin datos declarado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="185"/>
        <source>%1 has no variable %2.</source>
        <translation>%1 no tiene la variable %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="186"/>
        <source>%1 has no vel.</source>
        <translation>%1 no tiene vel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="187"/>
        <source>%1 has no velocity within %2 m of the common reference.</source>
        <translation>%1 no tiene velocidad a menos de %2 m de la referencia común.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="188"/>
        <source>%1 has no velocity.</source>
        <translation>%1 no tiene velocidad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="189"/>
        <source>%1 has none</source>
        <translation>%1 no tiene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="190"/>
        <source>%1 has none of %2 over time.</source>
        <translation>%1 no tiene ninguno de %2 en el tiempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="191"/>
        <source>%1 has none of %2.</source>
        <translation>%1 no tiene ninguno de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="192"/>
        <source>%1 has none of %2: no reference is chosen.</source>
        <translation>%1 no tiene ninguno de %2: no se ha elegido referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="193"/>
        <source>%1 has other epochs than %2; run stage 16 again.</source>
        <translation>%1 tiene otras épocas que %2; ejecute de nuevo la etapa 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="194"/>
        <source>%1 has other pixels with data on all dates than %2 was learned from, which LiCSAlert cannot compare.</source>
        <translation>%1 tiene otros píxeles con datos en todas las fechas que aquellos con los que se aprendió %2, lo que LiCSAlert no puede comparar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="195"/>
        <source>%1 has pixels of %2 degrees in %3, smaller than any of a radar image.</source>
        <translation>%1 tiene píxeles de %2 grados en %3, menores que los de cualquier imagen de radar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="196"/>
        <source>%1 has rasters of several frames: %2.</source>
        <translation>%1 tiene rásteres de varios frames: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="197"/>
        <source>%1 has several bands; save the wanted one as a file of its own</source>
        <translation>%1 tiene varias bandas; guarde la deseada en un archivo propio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="198"/>
        <source>%1 has the columns %2.</source>
        <translation>%1 tiene las columnas %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="199"/>
        <source>%1 has the shape %2 and type %3</source>
        <translation>%1 tiene la forma %2 y el tipo %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="200"/>
        <source>%1 has two lines of %2.</source>
        <translation>%1 tiene dos líneas de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="201"/>
        <source>%1 has two products of %2: %3 and %4.</source>
        <translation>%1 tiene dos productos de %2: %3 y %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="202"/>
        <source>%1 has values from %2 to %3, none within %4 days of an epoch with a value (and of the reference station, if there is one).</source>
        <translation>%1 tiene valores del %2 al %3, ninguno a menos de %4 días de una época con valor (y de la estación de referencia, si la hay).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="203"/>
        <source>%1 has values from %2 to %3; coherence is %4.</source>
        <translation>%1 tiene valores de %2 a %3; la coherencia es %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="204"/>
        <source>%1 has values up to %2, so it is no wrapped phase in radians.</source>
        <translation>%1 tiene valores de hasta %2, así que no es fase enrollada en radianes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="205"/>
        <source>%1 have no value in the reference window %2 and were left out (info/%3).</source>
        <translation>%1 no tienen valor en la ventana de referencia %2 y se omitieron (info/%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="206"/>
        <source>%1 holds %2 pairs outside the limits, which stage 02 will use too: %3.</source>
        <translation>%1 contiene %2 pares fuera de los límites, que la etapa 02 también usará: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="207"/>
        <source>%1 holds %2, made by another program; this run gives %3.</source>
        <translation>%1 contiene %2, hecho por otro programa; esta ejecución da %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="208"/>
        <source>%1 holds %2, which the troposphere does not delay.</source>
        <translation>%1 contiene %2, que la troposfera no retarda.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="209"/>
        <source>%1 holds %2.</source>
        <translation>%1 contiene %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="210"/>
        <source>%1 holds a frame that is not a generated sample (%2 and %3 more files), which stays as it is.</source>
        <translation>%1 contiene un frame que no es una muestra generada (%2 y %3 archivos más), que queda como está.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="211"/>
        <source>%1 holds a frame that is not a generated sample (%2), which stays as it is.</source>
        <translation>%1 contiene un frame que no es una muestra generada (%2), que queda como está.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="212"/>
        <source>%1 holds a stack on %2, made by another program; this run gives %3.</source>
        <translation>%1 contiene una pila en %2, hecha por otro programa; esta ejecución da %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="213"/>
        <source>%1 holds complex numbers</source>
        <translation>%1 contiene números complejos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="214"/>
        <source>%1 holds complex numbers.</source>
        <translation>%1 contiene números complejos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="215"/>
        <source>%1 holds interferograms that were not imported.</source>
        <translation>%1 contiene interferogramas que no se importaron.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="216"/>
        <source>%1 holds interferograms, but is not called %2.</source>
        <translation>%1 contiene interferogramas, pero no se llama %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="217"/>
        <source>%1 holds no series %2 that can be drawn.</source>
        <translation>%1 no tiene una serie %2 que se pueda dibujar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="218"/>
        <source>%1 holds no sources.</source>
        <translation>%1 no contiene fuentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="219"/>
        <source>%1 holds one interferogram.</source>
        <translation>%1 contiene un solo interferograma.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="220"/>
        <source>%1 holds products of several formats: %2.</source>
        <translation>%1 contiene productos de varios formatos: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="221"/>
        <source>%1 holds something else than a datacube of AlignSAR for QGIS and is left alone.</source>
        <translation>%1 contiene algo distinto de un cubo de datos de AlignSAR for QGIS y no se toca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="222"/>
        <source>%1 holds something else than such a product (%2).</source>
        <translation>%1 contiene algo distinto de un producto así (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="223"/>
        <source>%1 holds sources on another grid than the datacube&apos;s.</source>
        <translation>%1 contiene fuentes en otra cuadrícula que la del cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="224"/>
        <source>%1 holds the catalogue of %2, and would be replaced by that of %3.</source>
        <translation>%1 contiene el catálogo de %2, y lo sustituiría el de %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="225"/>
        <source>%1 holds the downloads in %2.</source>
        <translation>%1 contiene las descargas en %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="226"/>
        <source>%1 holds the frame %2, not %3.</source>
        <translation>%1 contiene el frame %2, no %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="227"/>
        <source>%1 holds the result of %2.</source>
        <translation>%1 contiene el resultado de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="228"/>
        <source>%1 holds this sample already; nothing to do.</source>
        <translation>%1 ya contiene esta muestra; nada que hacer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="229"/>
        <source>%1 holds whole numbers (%2) without a scale, which cannot be %3 in %4.</source>
        <translation>%1 contiene números enteros (%2) sin escala, que no pueden ser %3 en %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="230"/>
        <source>%1 holds whole numbers (%2) without a scale, which cannot be unwrapped phase or displacement.</source>
        <translation>%1 contiene números enteros (%2) sin escala, que no pueden ser fase desenrollada ni desplazamiento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="231"/>
        <source>%1 holds whole numbers (%2) without a scale, which cannot be wrapped phase in radians.</source>
        <translation>%1 contiene números enteros (%2) sin escala, que no pueden ser fase enrollada en radianes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="232"/>
        <source>%1 in %2 is not as &apos;%3&apos; left it.</source>
        <translation>%1 en %2 no está como lo dejó '%3'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="233"/>
        <source>%1 in the batch file is %2, which is not usable: %3.</source>
        <translation>%1 en el archivo por lotes es %2, que no se puede usar: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="234"/>
        <source>%1 infinite values in the interferograms count as no data.</source>
        <translation>%1 valores infinitos en los interferogramas cuentan como sin datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="235"/>
        <source>%1 interferograms are in no loop and could not be checked.</source>
        <translation>%1 interferogramas no están en ningún bucle y no se pudieron comprobar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="236"/>
        <source>%1 interferograms form the strongly connected network, %2 are weakly connected.</source>
        <translation>%1 interferogramas forman la red fuertemente conectada, %2 están débilmente conectados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="237"/>
        <source>%1 is %2, which is empty.</source>
        <translation>%1 es %2, que está vacía.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="238"/>
        <source>%1 is %2, which is not a whole number.</source>
        <translation>%1 es %2, que no es un número entero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="239"/>
        <source>%1 is %2.</source>
        <translation>%1 es %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="240"/>
        <source>%1 is %2; a number of workers is 0 or more.</source>
        <translation>%1 es %2; el número de procesos es 0 o más.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="241"/>
        <source>%1 is %2; choose one of %3.</source>
        <translation>%1 es %2; elija uno de %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="242"/>
        <source>%1 is %2; the steps are %3.</source>
        <translation>%1 es %2; los pasos son %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="243"/>
        <source>%1 is a Zarr store without the record %2 beside it, so it was copied, moved or made by another program, and is left alone.</source>
        <translation>%1 es un almacén Zarr sin el registro %2 a su lado, así que fue copiado, movido o hecho por otro programa, y no se toca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="244"/>
        <source>%1 is a datacube, which the chain makes.</source>
        <translation>%1 es un cubo de datos, que es lo que hace la cadena.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="245"/>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="246"/>
        <source>%1 is a file.</source>
        <translation>%1 es un archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="247"/>
        <source>%1 is a folder.</source>
        <translation>%1 es una carpeta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="248"/>
        <source>%1 is a single raster.</source>
        <translation>%1 es un único ráster.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="249"/>
        <source>%1 is a stack (%2/%3) without slc.mli.par, which says its size.</source>
        <translation>%1 es una pila (%2/%3) sin slc.mli.par, que dice su tamaño.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="250"/>
        <source>%1 is a stack, which the chain makes of %2.</source>
        <translation>%1 es una pila, que la cadena hace a partir de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="251"/>
        <source>%1 is a time series.</source>
        <translation>%1 es una serie temporal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="252"/>
        <source>%1 is a time-series folder, which the chain makes.</source>
        <translation>%1 es una carpeta de serie temporal, que es lo que hace la cadena.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="253"/>
        <source>%1 is an archive.</source>
        <translation>%1 es un archivo comprimido.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="254"/>
        <source>%1 is being written to%2.</source>
        <translation>Se está escribiendo en %1%2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="255"/>
        <source>%1 is damaged (%2).</source>
        <translation>%1 está dañado (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="256"/>
        <source>%1 is damaged or was changed (%2).</source>
        <translation>%1 está dañado o se cambió (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="257"/>
        <source>%1 is damaged: %2.</source>
        <translation>%1 está dañado: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="258"/>
        <source>%1 is empty; run the stage that makes it again.</source>
        <translation>%1 está vacío; ejecute de nuevo la etapa que lo hace.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="259"/>
        <source>%1 is in %2, not in degrees.</source>
        <translation>%1 está en %2, no en grados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="260"/>
        <source>%1 is larger than any batch file.</source>
        <translation>%1 es mayor que cualquier archivo por lotes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="261"/>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="262"/>
        <source>%1 is missing; %2.</source>
        <translation>Falta %1; %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="263"/>
        <source>%1 is missing; it was there a moment ago.</source>
        <translation>Falta %1; hace un momento estaba.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="264"/>
        <source>%1 is missing; rough terrain is not avoided.</source>
        <translation>Falta %1; no se evita el terreno abrupto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="265"/>
        <source>%1 is missing; run %2 first.</source>
        <translation>Falta %1; ejecute antes %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="266"/>
        <source>%1 is missing; unpack the .ztd.rsc files, too, from the archive that GACOS sent.</source>
        <translation>Falta %1; descomprima también los archivos .ztd.rsc del archivo que envió GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="267"/>
        <source>%1 is named as coherence and holds the same as the phase, %2.</source>
        <translation>%1 se indica como coherencia y contiene lo mismo que la fase, %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="268"/>
        <source>%1 is neither a Python nor the folder of an environment with one (%2).</source>
        <translation>%1 no es ni un Python ni la carpeta de un entorno que lo tenga (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="269"/>
        <source>%1 is neither the address of a Dask scheduler, such as tcp://host:8786, nor a scheduler file (.json).</source>
        <translation>%1 no es ni la dirección de un planificador Dask, como tcp://host:8786, ni un archivo de planificador (.json).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="270"/>
        <source>%1 is no %2 in degrees</source>
        <translation>%1 no es %2 en grados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="271"/>
        <source>%1 is no STAC item.</source>
        <translation>%1 no es un elemento STAC.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="272"/>
        <source>%1 is no configuration: the key %2 is missing.</source>
        <translation>%1 no es una configuración: falta la clave %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="273"/>
        <source>%1 is no date and no pair of dates.</source>
        <translation>%1 no es una fecha ni un par de fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="274"/>
        <source>%1 is no date such as 2020-06-01</source>
        <translation>%1 no es una fecha como 2020-06-01</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="275"/>
        <source>%1 is no date.</source>
        <translation>%1 no es una fecha.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="276"/>
        <source>%1 is no modified Julian day</source>
        <translation>%1 no es un día juliano modificado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="277"/>
        <source>%1 is no number for %2</source>
        <translation>%1 no es un número para %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="278"/>
        <source>%1 is no time series (TS_… with info/ and results/), no stack (GEOCml… with slc.mli.par), and there is no time series in it.</source>
        <translation>%1 no es una serie temporal (TS_… con info/ y results/) ni una pila (GEOCml… con slc.mli.par), y no contiene ninguna serie temporal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="279"/>
        <source>%1 is no time series of LiCSBAS: it has neither %2 nor %3 nor results/.</source>
        <translation>%1 no es una serie temporal de LiCSBAS: no tiene %2 ni %3 ni results/.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="280"/>
        <source>%1 is no unrest detection.</source>
        <translation>%1 no es una detección de unrest.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="281"/>
        <source>%1 is not JSON (%2).</source>
        <translation>%1 no es JSON (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="282"/>
        <source>%1 is not a Python script (%2).</source>
        <translation>%1 no es un script de Python (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="283"/>
        <source>%1 is not a datacube: it has no %2.</source>
        <translation>%1 no es un cubo de datos: no tiene %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="284"/>
        <source>%1 is not a file, so no baseline is known.</source>
        <translation>%1 no es un archivo, así que no se conoce ninguna línea de base.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="285"/>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="286"/>
        <source>%1 is not a folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="287"/>
        <source>%1 is not a folder; choose the folder with the %2 delay maps.</source>
        <translation>%1 no es una carpeta; elija la carpeta con los mapas de retardo %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="288"/>
        <source>%1 is not a folder; choose the folder with the GACOS delay maps.</source>
        <translation>%1 no es una carpeta; elija la carpeta con los mapas de retardo GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="289"/>
        <source>%1 is not a frame ID.</source>
        <translation>%1 no es un ID de frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="290"/>
        <source>%1 is not a raster with north up or down and west on the left.</source>
        <translation>%1 no es un ráster con el norte arriba o abajo y el oeste a la izquierda.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="291"/>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="292"/>
        <source>%1 is not a stack of interferograms: it has no slc.mli.par.</source>
        <translation>%1 no es una pila de interferogramas: no tiene slc.mli.par.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="293"/>
        <source>%1 is not a time-series folder: it lacks info/ or results/.</source>
        <translation>%1 no es una carpeta de serie temporal: le falta info/ o results/.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="294"/>
        <source>%1 is not a web address.</source>
        <translation>%1 no es una dirección web.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="295"/>
        <source>%1 is not a web address: %2.</source>
        <translation>%1 no es una dirección web: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="296"/>
        <source>%1 is not a whole copy of the phase and is not restored.</source>
        <translation>%1 no es una copia completa de la fase y no se restaura.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="297"/>
        <source>%1 is not empty and no environment of Python.</source>
        <translation>%1 no está vacía y no es un entorno de Python.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="298"/>
        <source>%1 is not in the catalogue: %2</source>
        <translation>%1 no está en el catálogo: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="299"/>
        <source>%1 is not moved back because %2 exists.</source>
        <translation>%1 no se devuelve a su sitio porque %2 existe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="300"/>
        <source>%1 is not on the grid of %2.</source>
        <translation>%1 no está en la cuadrícula de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="301"/>
        <source>%1 is not published for %2.</source>
        <translation>%1 no está publicado para %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="302"/>
        <source>%1 is not read to its end: %2</source>
        <translation>%1 no se lee hasta el final: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="303"/>
        <source>%1 is not there.</source>
        <translation>%1 no está.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="304"/>
        <source>%1 is not there: LiCSAlert can only go on from sources that it separated itself.</source>
        <translation>%1 no está: LiCSAlert solo puede continuar con fuentes que separó él mismo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="305"/>
        <source>%1 is not y</source>
        <translation>%1 no es y</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="306"/>
        <source>%1 is of %2, which are no dates of a pair.</source>
        <translation>%1 es de %2, que no son las fechas de un par.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="307"/>
        <source>%1 is of a catalogue that was not made here from this datacube, and is left alone.</source>
        <translation>%1 es de un catálogo que no se hizo aquí con este cubo de datos, y no se toca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="308"/>
        <source>%1 is of another catalogue, and is left alone.</source>
        <translation>%1 es de otro catálogo, y no se toca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="309"/>
        <source>%1 is of version %2, and this plugin reads version %3.</source>
        <translation>%1 es de la versión %2, y este complemento lee la versión %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="310"/>
        <source>%1 is older than %2, which was made anew by &apos;%3&apos; since then.</source>
        <translation>%1 es más antiguo que %2, que desde entonces hizo de nuevo '%3'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="311"/>
        <source>%1 is open in another program, which has locked it (%2).</source>
        <translation>%1 está abierto en otro programa, que lo ha bloqueado (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="312"/>
        <source>%1 is shown.</source>
        <translation>Se muestra %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="313"/>
        <source>%1 is the %2 of %3, and would be replaced by that of %4.</source>
        <translation>%1 es %2 de %3, y lo sustituiría el de %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="314"/>
        <source>%1 is the folder around %2 time series.</source>
        <translation>%1 es la carpeta que contiene %2 series temporales.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="315"/>
        <source>%1 is the input itself.</source>
        <translation>%1 es la propia entrada.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="316"/>
        <source>%1 kept interferograms are part of a bad loop.</source>
        <translation>%1 interferogramas conservados forman parte de un bucle malo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="317"/>
        <source>%1 lacks %2</source>
        <translation>a %1 le falta %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="318"/>
        <source>%1 lacks %2 epochs: %3.</source>
        <translation>A %1 le faltan %2 épocas: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="319"/>
        <source>%1 lacks %2 of %3 epochs: %4.</source>
        <translation>A %1 le faltan %2 de %3 épocas: %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="320"/>
        <source>%1 lacks %2.</source>
        <translation>A %1 le falta %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="321"/>
        <source>%1 lacks %2; run %3 first.</source>
        <translation>A %1 le falta %2; ejecute antes %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="322"/>
        <source>%1 lacks perpendicular baselines, so DEM errors cannot be removed.</source>
        <translation>%1 no tiene líneas de base perpendiculares, así que no se pueden eliminar los errores del DEM.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="323"/>
        <source>%1 lacks something that such a product has (%2).</source>
        <translation>A %1 le falta algo que tiene un producto así (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="324"/>
        <source>%1 leads to %2, which is inside your computer or network.</source>
        <translation>%1 lleva a %2, que está dentro de su equipo o de su red.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="325"/>
        <source>%1 left out interferograms without data in the reference window and was run again: %2.</source>
        <translation>%1 omitió interferogramas sin datos en la ventana de referencia y se ejecutó de nuevo: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="326"/>
        <source>%1 lies at %2, and the phase elsewhere, at %3.</source>
        <translation>%1 está en %2, y la fase en otro lugar, en %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="327"/>
        <source>%1 lies at %2, beyond the poles.</source>
        <translation>%1 está en %2, más allá de los polos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="328"/>
        <source>%1 lies elsewhere than %2; fetch both again.</source>
        <translation>%1 está en otro lugar que %2; descargue de nuevo ambos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="329"/>
        <source>%1 lies in the folder of the downloads, which stays as it is.</source>
        <translation>%1 está en la carpeta de las descargas, que queda como está.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="330"/>
        <source>%1 lies inside the downloads in %2.</source>
        <translation>%1 está dentro de las descargas en %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="331"/>
        <source>%1 lies inside the input %2.</source>
        <translation>%1 está dentro de la entrada %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="332"/>
        <source>%1 lies outside the image, which reaches from %2° to %3° N and from %4° to %5° E.</source>
        <translation>%1 está fuera de la imagen, que va de %2° a %3° N y de %4° a %5° E.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="333"/>
        <source>%1 lists every loop.</source>
        <translation>%1 enumera todos los bucles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="334"/>
        <source>%1 lists no frames.</source>
        <translation>%1 no enumera ningún frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="335"/>
        <source>%1 lost, %2</source>
        <translation>%1 perdidos, %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="336"/>
        <source>%1 must be an object</source>
        <translation>%1 debe ser un objeto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="337"/>
        <source>%1 must be an object of keys and values.</source>
        <translation>%1 debe ser un objeto de claves y valores.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="338"/>
        <source>%1 must be an object of values</source>
        <translation>%1 debe ser un objeto de valores</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="339"/>
        <source>%1 must be texts</source>
        <translation>%1 deben ser textos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="340"/>
        <source>%1 must map stage ids to an object of options, or to null.</source>
        <translation>%1 debe asignar a los id de las etapas un objeto de opciones, o null.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="341"/>
        <source>%1 names %2 as the phase of both %3 and %4.</source>
        <translation>%1 nombra %2 como fase tanto de %3 como de %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="342"/>
        <source>%1 names %2 interferograms that the stack does not have or that were rejected before: %3.</source>
        <translation>%1 nombra %2 interferogramas que la pila no tiene o que ya se habían rechazado: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="343"/>
        <source>%1 names no earthquake.</source>
        <translation>%1 no nombra ningún terremoto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="344"/>
        <source>%1 names no kind of interferograms.</source>
        <translation>%1 no nombra ningún tipo de interferogramas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="345"/>
        <source>%1 names no pair.</source>
        <translation>%1 no nombra ningún par.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="346"/>
        <source>%1 names pairs that the stack does not have, or lines without a pair (yyyymmdd_yyyymmdd): %2.</source>
        <translation>%1 nombra pares que la pila no tiene, o líneas sin par (yyyymmdd_yyyymmdd): %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="347"/>
        <source>%1 names the column %2 twice.</source>
        <translation>%1 nombra dos veces la columna %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="348"/>
        <source>%1 needs about %2 MB on disk, %3 MB are free at %4.</source>
        <translation>%1 necesita unos %2 MB en disco, %3 MB están libres en %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="349"/>
        <source>%1 needs the package %2.</source>
        <translation>%1 necesita el paquete %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="350"/>
        <source>%1 of %2 files could not be fetched (%3).</source>
        <translation>%1 de %2 archivos no se pudieron descargar (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="351"/>
        <source>%1 of %2 files done, %3 received.</source>
        <translation>%1 de %2 archivos listos, %3 recibidos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="352"/>
        <source>%1 of %2 frames are done.%3</source>
        <translation>%1 de %2 frames están hechos.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="353"/>
        <source>%1 of %2 interferograms have no data in the reference window and are rejected: %3.</source>
        <translation>%1 de %2 interferogramas no tienen datos en la ventana de referencia y se rechazan: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="354"/>
        <source>%1 of %2 interferograms of %3 cannot be read.</source>
        <translation>%1 de %2 interferogramas de %3 no se pueden leer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="355"/>
        <source>%1 of %2 loops were shifted to their main ambiguity.</source>
        <translation>%1 de %2 bucles se llevaron a su ambigüedad principal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="356"/>
        <source>%1 of %2 pairs are kept, for %3 epochs from %4.</source>
        <translation>Se conservan %1 de %2 pares, para %3 épocas desde el %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="357"/>
        <source>%1 of %2 pairs with %3 epochs, %4 to %5, on %6; on average %7 of the pixels have phase.</source>
        <translation>%1 de %2 pares con %3 épocas, del %4 al %5, en %6; en promedio %7 de los píxeles tienen fase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="358"/>
        <source>%1 of %2 pixels at the resolution of the %3; their velocity runs from %4 to %5 mm/yr, positive towards the satellite.</source>
        <translation>%1 de %2 píxeles a la resolución de %3; su velocidad va de %4 a %5 mm/yr, positiva hacia el satélite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="359"/>
        <source>%1 of %2 pixels have a displacement%3; it runs from %4 to %5 mm and velocity from %6 to %7 mm/yr, %8.</source>
        <translation>%1 de %2 píxeles tienen desplazamiento%3; va de %4 a %5 mm y la velocidad de %6 a %7 mm/yr, %8.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="360"/>
        <source>%1 of %2 polygons hold no pixel centre of the stack and mask nothing.</source>
        <translation>%1 de %2 polígonos no contienen el centro de ningún píxel de la pila y no enmascaran nada.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="361"/>
        <source>%1 of %2 polygons hold no pixel centre of the stack.</source>
        <translation>%1 de %2 polígonos no contienen el centro de ningún píxel de la pila.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="362"/>
        <source>%1 of %2 values are %3, which the file does not declare as no data, and are taken for that; declare it with &apos;gdal_edit.py -a_nodata %4&apos;</source>
        <translation>%1 de %2 valores son %3, que el archivo no declara como sin datos, y se toman como tales; declárelo con 'gdal_edit.py -a_nodata %4'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="363"/>
        <source>%1 of %2 values are beyond %3 to %4 %5</source>
        <translation>%1 de %2 valores están fuera de %3 a %4 %5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="364"/>
        <source>%1 of the pairs had been finished by an earlier run.</source>
        <translation>%1 de los pares los había terminado una ejecución anterior.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="365"/>
        <source>%1 of the phase values were lost where a delay map has no data.</source>
        <translation>%1 de los valores de fase se perdieron donde un mapa de retardo no tiene datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="366"/>
        <source>%1 of the polygons to keep hold no pixel of %2.</source>
        <translation>%1 de los polígonos que conservar no contienen ningún píxel de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="367"/>
        <source>%1 of the unfinished run is gone, so nothing was replaced.</source>
        <translation>%1 de la ejecución sin terminar ha desaparecido, así que no se sustituyó nada.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="368"/>
        <source>%1 of these pixels lie outside the polygons and are no data.</source>
        <translation>%1 de estos píxeles están fuera de los polígonos y quedan sin datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="369"/>
        <source>%1 pair as in the last run.</source>
        <translation>%1 par como en la última ejecución.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="370"/>
        <source>%1 pairs as in the last run.</source>
        <translation>%1 pares como en la última ejecución.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="371"/>
        <source>%1 pairs fall into several connected components, between which whole cycles may be wrong: %2.</source>
        <translation>%1 pares se dividen en varias componentes conexas, entre las que puede haber ciclos enteros erróneos: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="372"/>
        <source>%1 pairs have no phase in the area: %2.</source>
        <translation>%1 pares no tienen fase en el área: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="373"/>
        <source>%1 pairs have no phase left: %2.</source>
        <translation>%1 pares se quedan sin fase: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="374"/>
        <source>%1 pixels (%2 %), %3 of which nothing else removes</source>
        <translation>%1 píxeles (%2 %), de los que %3 no los elimina nada más</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="375"/>
        <source>%1 pixels around %2</source>
        <translation>%1 píxeles en torno a %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="376"/>
        <source>%1 pixels have fewer than %2 epochs and stay without a robust velocity.</source>
        <translation>%1 píxeles tienen menos de %2 épocas y quedan sin velocidad robusta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="377"/>
        <source>%1 pixels have no height, so no trend could be removed, and are lost.</source>
        <translation>%1 píxeles no tienen altura, así que no se pudo eliminar ninguna tendencia, y se pierden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="378"/>
        <source>%1 pixels have too few epochs for a standard deviation of the velocity and stay without one.</source>
        <translation>%1 píxeles tienen demasiado pocas épocas para una desviación estándar de la velocidad y quedan sin ella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="379"/>
        <source>%1 pixels inside the mask have too few epochs to estimate a DEM error and are lost.</source>
        <translation>%1 píxeles dentro de la máscara tienen demasiado pocas épocas para estimar un error del DEM y se pierden.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="380"/>
        <source>%1 pixels on %2 dates of %3 need about %4 MB; the memory budget is %5 MB.</source>
        <translation>%1 píxeles en %2 fechas de %3 necesitan unos %4 MB; el límite de memoria es de %5 MB.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="381"/>
        <source>%1 redirects in circles.</source>
        <translation>%1 redirige en círculo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="382"/>
        <source>%1 redirects to %2, which is not a web address.</source>
        <translation>%1 redirige a %2, que no es una dirección web.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="383"/>
        <source>%1 redirects to the unencrypted %2, which is not followed.</source>
        <translation>%1 redirige a %2, sin cifrar, que no se sigue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="384"/>
        <source>%1 runs cannot give a cluster of %2: each run finds a source once.</source>
        <translation>%1 ejecuciones no pueden dar un grupo de %2: cada ejecución encuentra una fuente una vez.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="385"/>
        <source>%1 runs say little about what is found again; use %2 or more.</source>
        <translation>%1 ejecuciones dicen poco sobre lo que se vuelve a encontrar; use %2 o más.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="386"/>
        <source>%1 says %2 x %3 pixels but %4 says %5 x %6; the stack looks as if it were in radar coordinates.</source>
        <translation>%1 dice %2 x %3 píxeles pero %4 dice %5 x %6; la pila parece estar en coordenadas de radar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="387"/>
        <source>%1 says both %2: %3 and %4: %5.</source>
        <translation>%1 dice tanto %2: %3 como %4: %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="388"/>
        <source>%1 says that it has %2 x %3 pixels, more than can be.</source>
        <translation>%1 dice que tiene %2 x %3 píxeles, más de los posibles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="389"/>
        <source>%1 says that it has %2 x %3 pixels, more than its %4 bytes can hold.</source>
        <translation>%1 dice que tiene %2 x %3 píxeles, más de los que caben en sus %4 bytes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="390"/>
        <source>%1 says that its values are in %2, not in %3.</source>
        <translation>%1 dice que sus valores están en %2, no en %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="391"/>
        <source>%1 sets no variable.</source>
        <translation>%1 no define ninguna variable.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="392"/>
        <source>%1 source found with %2 components: %3.</source>
        <translation>%1 fuente encontrada con %2 componentes: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="393"/>
        <source>%1 sources found with %2 components: %3.</source>
        <translation>%1 fuentes encontradas con %2 componentes: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="394"/>
        <source>%1 states a radar frequency of %2 Hz, which is used, not %3 Hz of the options.</source>
        <translation>%1 declara una frecuencia de radar de %2 Hz, que se usa, no los %3 Hz de las opciones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="395"/>
        <source>%1 states a radar frequency of %2 Hz, which no radar has; it is not used.</source>
        <translation>%1 declara una frecuencia de radar de %2 Hz, que ningún radar tiene; no se usa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="396"/>
        <source>%1 takes tide and ionosphere out of burst overlaps only.</source>
        <translation>%1 quita marea e ionosfera solo de los solapes de ráfagas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="397"/>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="398"/>
        <source>%1 to %2 (%3 epochs)</source>
        <translation>%1 a %2 (%3 épocas)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="399"/>
        <source>%1 vanished while it was read: another run has replaced or removed it.</source>
        <translation>%1 desapareció mientras se leía: otra ejecución lo sustituyó o eliminó.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="400"/>
        <source>%1 was %2 and is %3</source>
        <translation>%1 era %2 y es %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="401"/>
        <source>%1 was already corrected with %2; a second correction spoils the phase.</source>
        <translation>%1 ya se corrigió con %2; una segunda corrección estropea la fase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="402"/>
        <source>%1 was made from a stack on another grid than %2; choose the time series that belongs to this stack, or run &apos;Check interferograms&apos; (stage 11) again.</source>
        <translation>%1 se hizo con una pila en otra cuadrícula que %2; elija la serie temporal que pertenece a esta pila, o ejecute de nuevo 'Comprobar interferogramas' (etapa 11).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="403"/>
        <source>%1 was not made from %2: the grids differ.</source>
        <translation>%1 no se hizo con %2: las cuadrículas difieren.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="404"/>
        <source>%1 was not made: another version of Python made the environment.</source>
        <translation>%1 no se creó: otra versión de Python creó el entorno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="405"/>
        <source>%1 was not written: the cube has no %2.</source>
        <translation>%1 no se escribió: el cubo no tiene %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="406"/>
        <source>%1 was taken as missing: %2</source>
        <translation>%1 se consideró ausente: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="407"/>
        <source>%1 was written by a newer version of AlignSAR for QGIS and is left alone.</source>
        <translation>%1 lo escribió una versión más nueva de AlignSAR for QGIS y no se toca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="408"/>
        <source>%1 with the dates of steps is missing.</source>
        <translation>Falta %1 con las fechas de los saltos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="409"/>
        <source>%1 would be called %2</source>
        <translation>%1 se llamaría %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="410"/>
        <source>%1 x %2 pixels are no image</source>
        <translation>%1 x %2 píxeles no son una imagen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="411"/>
        <source>%1 x %2 pixels of %3° from %4° E, %5° N</source>
        <translation>%1 x %2 píxeles de %3° desde %4° E, %5° N</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="412"/>
        <source>%1, %2 is no place in degrees</source>
        <translation>%1, %2 no es un lugar en grados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="413"/>
        <source>%1, but %2 on %3 (%4)</source>
        <translation>%1, pero %2 el %3 (%4)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="414"/>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="415"/>
        <source>%1, line %2: %3 is no magnitude.</source>
        <translation>%1, línea %2: %3 no es una magnitud.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="416"/>
        <source>%1, line %2: %3 is not a polygon.</source>
        <translation>%1, línea %2: %3 no es un polígono.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="417"/>
        <source>%1, line %2: %3.</source>
        <translation>%1, línea %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="418"/>
        <source>%1, so the threshold was relaxed to %2 and hardly selects any more.</source>
        <translation>%1, así que el umbral se relajó a %2 y apenas selecciona ya.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="419"/>
        <source>%1, which no %2 is, and are taken for no data; if one value stands for no data, declare it with &apos;gdal_edit.py -a_nodata&apos;</source>
        <translation>%1, lo que ningún %2 alcanza, y se toman como sin datos; si un valor indica ausencia de datos, declárelo con 'gdal_edit.py -a_nodata'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="420"/>
        <source>%1.py of LiCSBAS%2 in %3 did the work.</source>
        <translation>%1.py de LiCSBAS%2 en %3 hizo el trabajo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="421"/>
        <source>%1: %2 cannot be opened (%3).</source>
        <translation>%1: %2 no se puede abrir (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="422"/>
        <source>%1: %2 cannot be read (%3).</source>
        <translation>%1: %2 no se puede leer (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="423"/>
        <source>%1: %2 epochs have no baseline to that of %3: %4.</source>
        <translation>%1: %2 épocas no tienen línea de base respecto a la del %3: %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="424"/>
        <source>%1: %2 goes in steps of %3, %4 in steps of %5, which are not both in degrees.</source>
        <translation>%1: %2 va en pasos de %3, %4 en pasos de %5, que no están ambos en grados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="425"/>
        <source>%1: %2 has to be a number (%3), and the table %4.</source>
        <translation>%1: %2 debe ser un número (%3), y la tabla %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="426"/>
        <source>%1: %2 has to have one axis of its own name and at least one value.</source>
        <translation>%1: %2 debe tener un eje con su propio nombre y al menos un valor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="427"/>
        <source>%1: %2 has values on %3 dates; two or more are needed.</source>
        <translation>%1: %2 tiene valores en %3 fechas; se necesitan dos o más.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="428"/>
        <source>%1: %2 holds no numbers.</source>
        <translation>%1: %2 no contiene números.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="429"/>
        <source>%1: %2 in imdates is not a date (yyyymmdd).</source>
        <translation>%1: %2 en imdates no es una fecha (yyyymmdd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="430"/>
        <source>%1: %2 in units %3 does not give days (%4).</source>
        <translation>%1: %2 en unidades %3 no da días (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="431"/>
        <source>%1: %2 instead of one number.</source>
        <translation>%1: %2 en vez de un número.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="432"/>
        <source>%1: %2 instead of one text.</source>
        <translation>%1: %2 en vez de un texto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="433"/>
        <source>%1: %2 instead of the shape %3 and numbers.</source>
        <translation>%1: %2 en vez de la forma %3 y números.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="434"/>
        <source>%1: %2 is %3, which cannot be and is not used.</source>
        <translation>%1: %2 es %3, lo que no puede ser, y no se usa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="435"/>
        <source>%1: %2 is %3, which is no path.</source>
        <translation>%1: %2 es %3, que no es una ruta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="436"/>
        <source>%1: %2 is a %3, not a data set.</source>
        <translation>%1: %2 es un %3, no un conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="437"/>
        <source>%1: %2 is counted in the calendar %3.</source>
        <translation>%1: %2 se cuenta en el calendario %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="438"/>
        <source>%1: %2 is in %3, which is no length.</source>
        <translation>%1: %2 está en %3, que no es una longitud.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="439"/>
        <source>%1: %2 is no layer of polygons.</source>
        <translation>%1: %2 no es una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="440"/>
        <source>%1: %2 is no layer.</source>
        <translation>%1: %2 no es una capa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="441"/>
        <source>%1: %2 is not a pair and 1 or -1.</source>
        <translation>%1: %2 no es un par y 1 o -1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="442"/>
        <source>%1: %2 is not even, %3 off its place at steps of %4.</source>
        <translation>%1: %2 no es regular, se aparta %3 de su lugar con pasos de %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="443"/>
        <source>%1: %2 is not in order, %3 comes after %4.</source>
        <translation>%1: %2 no está en orden, %3 va después de %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="444"/>
        <source>%1: %2 is not text in UTF-8.</source>
        <translation>%1: %2 no es texto en UTF-8.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="445"/>
        <source>%1: %2 lies in another file, %3 (%4), which is not read.</source>
        <translation>%1: %2 está en otro archivo, %3 (%4), que no se lee.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="446"/>
        <source>%1: %2 lines name no pair (yyyymmdd_yyyymmdd) and were not used: %3.</source>
        <translation>%1: %2 líneas no nombran ningún par (yyyymmdd_yyyymmdd) y no se usaron: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="447"/>
        <source>%1: %2 lines were not understood: %3.</source>
        <translation>%1: %2 líneas no se entendieron: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="448"/>
        <source>%1: %2 of %3 values are beyond %4 %5, which no %6 is.</source>
        <translation>%1: %2 de %3 valores superan %4 %5, lo que ningún %6 alcanza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="449"/>
        <source>%1: %2 runs from east to west.</source>
        <translation>%1: %2 va de este a oeste.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="450"/>
        <source>%1: %2 states nothing that is known.</source>
        <translation>%1: %2 no declara nada conocido.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="451"/>
        <source>%1: %2 values of cum on %3 are beyond %4 mm, which no displacement is, and are taken for no data.</source>
        <translation>%1: %2 valores de cum el %3 superan %4 mm, lo que ningún desplazamiento alcanza, y se toman como sin datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="452"/>
        <source>%1: %2, imdates %3 and %4, instead of numbers by epoch, row and column, and whole numbers by epoch.</source>
        <translation>%1: %2, imdates %3 y %4, en vez de números por época, fila y columna, y números enteros por época.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="453"/>
        <source>%1: %2; fetch the map again.</source>
        <translation>%1: %2; descargue de nuevo el mapa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="454"/>
        <source>%1: %2; make the file again with stage 02.</source>
        <translation>%1: %2; haga de nuevo el archivo con la etapa 02.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="455"/>
        <source>%1: %2[%3] is %4, which is not usable: %5</source>
        <translation>%1: %2[%3] es %4, que no se puede usar: %5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="456"/>
        <source>%1: DEM_projection is %2, not %3 (longitude and latitude in degrees).</source>
        <translation>%1: DEM_projection es %2, no %3 (longitud y latitud en grados).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="457"/>
        <source>%1: E, N and U are unit vectors nowhere, so the direction to the satellite is not known.</source>
        <translation>%1: E, N y U no son vectores unitarios en ningún lugar, así que no se conoce la dirección hacia el satélite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="458"/>
        <source>%1: GDAL cannot open HDF5 files whose path has a double quote.</source>
        <translation>%1: GDAL no puede abrir archivos HDF5 cuya ruta tiene comillas dobles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="459"/>
        <source>%1: a heading of %2 is not within -360 to 360 degrees.</source>
        <translation>%1: un rumbo de %2 no está entre -360 y 360 grados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="460"/>
        <source>%1: a quality below %2 means that the pattern depends on which dates are looked at.</source>
        <translation>%1: una calidad inferior a %2 significa que el patrón depende de qué fechas se miran.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="461"/>
        <source>%1: a wavelength of %2 m is not one of a radar.</source>
        <translation>%1: una longitud de onda de %2 m no es la de un radar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="462"/>
        <source>%1: all %2 pairs are rejected.</source>
        <translation>%1: los %2 pares están todos rechazados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="463"/>
        <source>%1: all %2 values are %3 %4.</source>
        <translation>%1: los %2 valores son todos %3 %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="464"/>
        <source>%1: all baselines lie within 1 m, as only made-up ones do, so DEM errors cannot be estimated.</source>
        <translation>%1: todas las líneas de base están dentro de 1 m, como solo las inventadas, así que no se pueden estimar errores del DEM.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="465"/>
        <source>%1: an incidence of %2 is not within 5 to 90 degrees.</source>
        <translation>%1: una incidencia de %2 no está entre 5 y 90 grados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="466"/>
        <source>%1: baselines from %2 reference epochs (%3) contradict each other by up to %4 m, so none is used.</source>
        <translation>%1: las líneas de base de %2 épocas de referencia (%3) se contradicen hasta en %4 m, así que no se usa ninguna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="467"/>
        <source>%1: both dates are nearest to the epoch %2.</source>
        <translation>%1: ambas fechas están más cerca de la época %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="468"/>
        <source>%1: center_time is %2, which is no time of day hh:mm:ss, such as 05:11:50.</source>
        <translation>%1: center_time es %2, que no es una hora del día hh:mm:ss, como 05:11:50.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="469"/>
        <source>%1: coherence goes from %2 to %3, instead of 0 to 1 in such a file of 4 bytes per pixel.</source>
        <translation>%1: la coherencia va de %2 a %3, en vez de 0 a 1 en un archivo así de 4 bytes por píxel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="470"/>
        <source>%1: cum has %2 epochs and imdates %3.</source>
        <translation>%1: cum tiene %2 épocas e imdates %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="471"/>
        <source>%1: dates say what of a frame is downloaded, and this row has no frame ID.</source>
        <translation>%1: las fechas dicen qué se descarga de un frame, y esta fila no tiene ID de frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="472"/>
        <source>%1: done, and what they made is in place.</source>
        <translation>%1: hechas, y lo que hicieron está en su lugar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="473"/>
        <source>%1: farthest from its trend on %2, %3 (%4).</source>
        <translation>%1: máxima distancia a su tendencia el %2, %3 (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="474"/>
        <source>%1: full_coherence has to be above 0, such as 1, 100 or 255.</source>
        <translation>%1: full_coherence debe ser mayor que 0, como 1, 100 o 255.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="475"/>
        <source>%1: imdates are not in order at %2.</source>
        <translation>%1: imdates no está en orden en %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="476"/>
        <source>%1: its values are negative, of typically %2, but a delay is positive.</source>
        <translation>%1: sus valores son negativos, típicamente %2, pero un retardo es positivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="477"/>
        <source>%1: left out</source>
        <translation>%1: omitida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="478"/>
        <source>%1: left out, because there is no %2.</source>
        <translation>%1: omitida, porque no hay %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="479"/>
        <source>%1: looks is %2.</source>
        <translation>%1: looks es %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="480"/>
        <source>%1: no pair of dates such as 20200601_20200613.</source>
        <translation>%1: no es un par de fechas como 20200601_20200613.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="481"/>
        <source>%1: no pixel has enough dates for a fit of %2 sources.</source>
        <translation>%1: ningún píxel tiene suficientes fechas para ajustar %2 fuentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="482"/>
        <source>%1: no pixel with a value; the mask may reject it.</source>
        <translation>%1: ningún píxel con valor; puede que la máscara lo rechace.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="483"/>
        <source>%1: no value, rejected (threshold %2)</source>
        <translation>%1: sin valor, rechazado (umbral %2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="484"/>
        <source>%1: not in the datacube%2</source>
        <translation>%1: no está en el cubo de datos%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="485"/>
        <source>%1: nothing to do; %2 is of %3, with the same inputs and options.</source>
        <translation>%1: nada que hacer; %2 es del %3, con las mismas entradas y opciones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="487"/>
        <source>%1: radar_frequency is %2 Hz, which no radar has (0.1 to 100 GHz).</source>
        <translation>%1: radar_frequency es %2 Hz, que ningún radar tiene (0.1 a 100 GHz).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="488"/>
        <source>%1: reference changed by AlignSAR for QGIS %2</source>
        <translation>%1: referencia cambiada por AlignSAR for QGIS %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="489"/>
        <source>%1: row %2 below the names has %3 values for %4 columns.</source>
        <translation>%1: la fila %2 bajo los nombres tiene %3 valores para %4 columnas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="490"/>
        <source>%1: row %2 below the names has neither %3 nor %4.</source>
        <translation>%1: la fila %2 bajo los nombres no tiene %3 ni %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="491"/>
        <source>%1: row %2 below the names is the second with results named %3, or that name is not free.</source>
        <translation>%1: la fila %2 bajo los nombres es la segunda con resultados llamados %3, o ese nombre no está libre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="492"/>
        <source>%1: runs again, because %2.</source>
        <translation>%1: se ejecuta de nuevo, porque %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="493"/>
        <source>%1: the %2 of the values is needed, and the table %3.</source>
        <translation>%1: se necesita %2 de los valores, y la tabla %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="494"/>
        <source>%1: the attribute %2 of %3 is text instead of a number.</source>
        <translation>%1: el atributo %2 de %3 es texto en vez de un número.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="495"/>
        <source>%1: the attribute reference_date is not a date (yyyy-mm-dd).</source>
        <translation>%1: el atributo reference_date no es una fecha (yyyy-mm-dd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="496"/>
        <source>%1: the attributes ref_lon and ref_lat are not numbers.</source>
        <translation>%1: los atributos ref_lon y ref_lat no son números.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="497"/>
        <source>%1: the axes of %2 are (%3) instead of (%4).</source>
        <translation>%1: los ejes de %2 son (%3) en vez de (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="498"/>
        <source>%1: the date %2 occurs twice in %3.</source>
        <translation>%1: la fecha %2 aparece dos veces en %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="499"/>
        <source>%1: the mask and the area to keep leave no pixel.</source>
        <translation>%1: la máscara y el área que conservar no dejan ningún píxel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="500"/>
        <source>%1: the station moves by more than a kilometre.</source>
        <translation>%1: la estación se mueve más de un kilómetro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="501"/>
        <source>%1: the third column holds days instead of metres, so none is used.</source>
        <translation>%1: la tercera columna contiene días en vez de metros, así que no se usa ninguna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="502"/>
        <source>%1: the unit %2 of %3 is not understood.</source>
        <translation>%1: no se entiende la unidad %2 de %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="503"/>
        <source>%1: the unit of %2 is %3, not m, cm or mm.</source>
        <translation>%1: la unidad de %2 es %3, no m, cm o mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="504"/>
        <source>%1: these dates say what step %2 downloads, and the run starts at step %3 with all that is in the work folder.</source>
        <translation>%1: estas fechas dicen qué descarga el paso %2, y la ejecución empieza en el paso %3 con todo lo que hay en la carpeta de trabajo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="505"/>
        <source>%1: value %2 of %3 of %4 is missing.</source>
        <translation>%1: falta el valor %2 de %3 de %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="506"/>
        <source>%1: values of typically %2 cannot be %3.</source>
        <translation>%1: valores típicamente de %2 no pueden ser %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="507"/>
        <source>%1: values up to %2 cannot be %3.</source>
        <translation>%1: valores de hasta %2 no pueden ser %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="508"/>
        <source>%1; %2 clusters, mean quality %3, score %4 - chosen%5.</source>
        <translation>%1; %2 grupos, calidad media %3, puntuación %4 - elegido%5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="509"/>
        <source>%1; %2 clusters, mean quality %3, score %4.</source>
        <translation>%1; %2 grupos, calidad media %3, puntuación %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="510"/>
        <source>%1; the connection was cut with %2 bytes missing</source>
        <translation>%1; la conexión se cortó cuando faltaban %2 bytes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="511"/>
        <source>%1=%2 comes after %3=%4.</source>
        <translation>%1=%2 va después de %3=%4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="512"/>
        <source>%1=1 makes it %2</source>
        <translation>%1=1 lo convierte en %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="513"/>
        <source>%1=1 sets %2, as the script of this version does.</source>
        <translation>%1=1 fija %2, como hace el script de esta versión.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="514"/>
        <source>%1[%2] is calculated, and nothing is executed here; left out.</source>
        <translation>%1[%2] se calcula, y aquí no se ejecuta nada; omitido.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="515"/>
        <source>&apos;%1&apos; (stage %2)</source>
        <translation>'%1' (etapa %2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="516"/>
        <source>&apos;%1&apos; runs before it</source>
        <translation>'%1' se ejecuta antes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="517"/>
        <source>&apos;Check interferograms&apos; (stage 11)</source>
        <translation>'Comprobar interferogramas' (etapa 11)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="518"/>
        <source>&apos;Check interferograms&apos; (stage 11) goes on from it.</source>
        <translation>'Comprobar interferogramas' (etapa 11) continúa desde ella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="519"/>
        <source>&apos;Check interferograms&apos; will reject them.</source>
        <translation>'Comprobar interferogramas' los rechazará.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="520"/>
        <source>&apos;Close loops&apos; (stage 12)</source>
        <translation>'Cerrar bucles' (etapa 12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="521"/>
        <source>'Export datacube' makes a datacube of the TS_… folder around it.</source>
        <translation>'Exportar cubo de datos' hace un cubo de datos de la carpeta TS_… que la contiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="522"/>
        <source>&apos;Filter time series&apos; (stage 16)</source>
        <translation>'Filtrar serie temporal' (etapa 16)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="523"/>
        <source>&apos;Invert network&apos; (stage 13)</source>
        <translation>'Invertir red' (etapa 13)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="524"/>
        <source>&apos;Load datacube&apos; puts it on the map; &apos;Separate sources&apos; and &apos;Detect unrest&apos; analyse it.</source>
        <translation>'Cargar cubo de datos' lo pone en el mapa; 'Separar fuentes' y 'Detectar unrest' lo analizan.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="525"/>
        <source>&apos;Mask noise&apos; (stage 15)</source>
        <translation>'Enmascarar ruido' (etapa 15)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="526"/>
        <source>&apos;Unwrap again&apos; has no such option</source>
        <translation>'Desenrollar de nuevo' no tiene esa opción</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="527"/>
        <source>&apos;ifgs_format&apos; says which images are separated</source>
        <translation>'ifgs_format' dice qué imágenes se separan</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="529"/>
        <source>(stored runs)</source>
        <translation>(ejecuciones guardadas)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="530"/>
        <source>(threshold %1)</source>
        <translation>(umbral %1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="531"/>
        <source>, |slope|:%1 &amp; r^2: %2 =&gt; repeated epochs =&gt; |slope|:%3</source>
        <translation>, |slope|:%1 &amp; r^2: %2 =&gt; repeated epochs =&gt; |slope|:%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="535"/>
        <source>0 to 1, or 0 to 255 in bytes</source>
        <translation>0 a 1, o 0 a 255 en bytes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="570"/>
        <source>; %1 drew too few distinct images</source>
        <translation>; %1 extrajeron demasiado pocas imágenes distintas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="571"/>
        <source>; and %1 other reasons</source>
        <translation>; y %1 motivos más</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="572"/>
        <source>; near it are %1</source>
        <translation>; cerca están %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="573"/>
        <source>; see %1</source>
        <translation>; véase %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="575"/>
        <source>A Dask cluster needs the package %1.</source>
        <translation>Un clúster Dask necesita el paquete %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="576"/>
        <source>A change is from one date of %1 to another one, not from %2 to %3.</source>
        <translation>Un cambio va de una fecha de %1 a otra, no de %2 a %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="578"/>
        <source>A date is named twice among the steps.</source>
        <translation>Una fecha se nombra dos veces entre los saltos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="579"/>
        <source>A decay follows an event: type its date.</source>
        <translation>Un decaimiento sigue a un evento: escriba su fecha.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="580"/>
        <source>A decay is %1 or %2, not %3.</source>
        <translation>Un decaimiento es %1 o %2, no %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="582"/>
        <source>A file of frames finds a frame only for an area of interest.</source>
        <translation>Un archivo de frames encuentra un frame solo para un área de interés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="585"/>
        <source>A gap after epoch %1 needs more than %2 epochs.</source>
        <translation>Un hueco tras la época %1 necesita más de %2 épocas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="586"/>
        <source>A higher &apos;Minimum interferograms per epoch&apos; or stricter stages 11 and 12 help.</source>
        <translation>Ayudan un valor mayor de 'Mínimo de interferogramas por época' o etapas 11 y 12 más estrictas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="591"/>
        <source>A polygon needs three or more points; remove or redraw the degenerate one.</source>
        <translation>Un polígono necesita tres o más puntos; elimine o redibuje el degenerado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="592"/>
        <source>A row needs two dates and two files, such as 20200601_20200613,phase.tif,coherence.tif.</source>
        <translation>Una fila necesita dos fechas y dos archivos, como 20200601_20200613,phase.tif,coherence.tif.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="595"/>
        <source>A shapefile has at most %1 columns, and %2 dates need %3.</source>
        <translation>Un shapefile tiene como mucho %1 columnas, y %2 fechas necesitan %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="598"/>
        <source>A stage run alone takes its own defaults, not those of a preset; set what you want to keep.</source>
        <translation>Una etapa ejecutada sola toma sus propios valores predeterminados, no los de un preajuste; fije lo que quiera conservar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="599"/>
        <source>A step of %1 m divides a line of %2 km into more than %3 pieces.</source>
        <translation>Un paso de %1 m divide una línea de %2 km en más de %3 trozos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="601"/>
        <source>A window of %1 pixels is larger than the image of %2 x %3 pixels.</source>
        <translation>Una ventana de %1 píxeles es mayor que la imagen de %2 x %3 píxeles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="602"/>
        <source>A worker of the cluster on %1</source>
        <translation>Un trabajador del clúster en %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="603"/>
        <source>A worker of the cluster on %1 cannot import AlignSAR (%2).</source>
        <translation>Un trabajador del clúster en %1 no puede importar AlignSAR (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="604"/>
        <source>A worker of the cluster on %1 failed: %2.</source>
        <translation>Un trabajador del clúster en %1 falló: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="609"/>
        <source>ARIA products (S1-GUNW-….nc)</source>
        <translation>productos ARIA (S1-GUNW-….nc)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="616"/>
        <source>Add a line '# %1: …' with one of %2, or set the option of that name.</source>
        <translation>Añada una línea '# %1: …' con uno de %2, o fije la opción de ese nombre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="619"/>
        <source>Add interferograms if you can: a network without loops cannot be checked.</source>
        <translation>Añada interferogramas si puede: una red sin bucles no se puede comprobar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="620"/>
        <source>Add it above the table.</source>
        <translation>Añádala sobre la tabla.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="621"/>
        <source>Add one per frame.</source>
        <translation>Añada una por frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="622"/>
        <source>Add one with dates such as 2020-06-01.</source>
        <translation>Añada una con fechas como 2020-06-01.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="623"/>
        <source>Address (tcp://host:8786) or scheduler file (.json) of a running Dask cluster whose workers see the folders of input and output under the same names; what takes long is then computed there. Empty: threads of this computer. The result does not depend on it.</source>
        <translation>Dirección (tcp://host:8786) o archivo del planificador (.json) de un clúster Dask en marcha cuyos trabajadores ven las carpetas de entrada y salida con los mismos nombres; lo que tarda se calcula entonces allí. Vacío: hilos de este equipo. El resultado no depende de ello.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="624"/>
        <source>Again in %1 s.</source>
        <translation>De nuevo en %1 s.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="631"/>
        <source>AlignSAR for QGIS</source>
        <translation>AlignSAR for QGIS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="632"/>
        <source>AlignSAR for QGIS: generated sample frame</source>
        <translation>AlignSAR for QGIS: frame de muestra generado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="633"/>
        <source>AlignSAR for QGIS: what was downloaded here</source>
        <translation>AlignSAR for QGIS: qué se descargó aquí</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="634"/>
        <source>AlignSAR for QGIS: what was run here</source>
        <translation>AlignSAR for QGIS: qué se ejecutó aquí</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="638"/>
        <source>All %1 interferograms are rejected.</source>
        <translation>Los %1 interferogramas están todos rechazados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="639"/>
        <source>All %1 interferograms are rejected: %2.</source>
        <translation>Los %1 interferogramas están todos rechazados: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="642"/>
        <source>All later stages follow the stack: delay maps do not apply, nothing is judged by loops.</source>
        <translation>Todas las etapas posteriores siguen la pila: los mapas de retardo no se aplican, nada se juzga por bucles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="643"/>
        <source>Allow more days.</source>
        <translation>Permita más días.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="644"/>
        <source>Allow more iterations or a larger tolerance.</source>
        <translation>Permita más iteraciones o una tolerancia mayor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="645"/>
        <source>Allow more iterations, a larger tolerance, or fewer components.</source>
        <translation>Permita más iteraciones, una tolerancia mayor, o menos componentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="646"/>
        <source>Allow reading it, or copy it elsewhere.</source>
        <translation>Permita su lectura, o cópielo a otro lugar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="648"/>
        <source>Also fetch the tropospheric delay of every epoch by the weather model ERA5, which stage 03 can correct for in place of GACOS. Not every frame has it.</source>
        <translation>Descarga también el retardo troposférico de cada época según el modelo meteorológico ERA5, que la etapa 03 puede corregir en lugar del de GACOS. No todos los frames lo tienen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="651"/>
        <source>Also fetched: bovldiff and sbovldiff, and the unit vectors.</source>
        <translation>También se descargan bovldiff y sbovldiff, y los vectores unitarios.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="658"/>
        <source>Amplitude and atmosphere</source>
        <translation>Amplitud y atmósfera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="663"/>
        <source>An area of %1 pixels is too large to look at.</source>
        <translation>Un área de %1 píxeles es demasiado grande para mirarla.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="664"/>
        <source>An image of %1 x %2 pixels is too small to be unwrapped.</source>
        <translation>Una imagen de %1 x %2 píxeles es demasiado pequeña para desenrollarla.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="666"/>
        <source>And %1 more like these.</source>
        <translation>Y %1 más como estos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="670"/>
        <source>Animation of %1 dates from %2 to %3.</source>
        <translation>Animación de %1 fechas del %2 al %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="678"/>
        <source>Apparent displacement caused by the troposphere according to the maps in the folder GACOS, or ERA5 where the stack was corrected with these.</source>
        <translation>Desplazamiento aparente causado por la troposfera según los mapas de la carpeta GACOS, o ERA5 donde la pila se corrigió con estos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="691"/>
        <source>As LiCSBAS does, %1 resamples that fail at any pixel were dropped for all.</source>
        <translation>Como hace LiCSBAS, %1 remuestreos que fallan en algún píxel se descartaron para todos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="692"/>
        <source>As LiCSBAS does, %1 were deleted from cum.h5: hardly any pixel is complete with them.</source>
        <translation>Como hace LiCSBAS, %1 se eliminaron de cum.h5: con ellas apenas hay píxeles completos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="695"/>
        <source>Ask for more runs or a smaller smallest cluster.</source>
        <translation>Pida más ejecuciones o un tamaño mínimo de grupo menor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="697"/>
        <source>At %1 pixels the network does not connect all epochs (%2 with gaps): %3.</source>
        <translation>En %1 píxeles la red no conecta todas las épocas (%2 con huecos): %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="698"/>
        <source>Attempt %1 at %2.</source>
        <translation>Intento %1 a las %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="706"/>
        <source>Azimuth displacement (mm, positive along the unit vector of the flight) where bursts overlap, in place of unwrapped phase. All later stages follow the stack: delay maps do not apply, nothing is judged by loops.</source>
        <translation>Desplazamiento en acimut (mm, positivo a lo largo del vector unitario del vuelo) donde las ráfagas se solapan, en lugar de la fase desenrollada. Todas las etapas posteriores siguen la pila: los mapas de retardo no se aplican, nada se juzga por bucles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="707"/>
        <source>Azimuth displacement (mm, positive along the unit vector of the flight) where bursts overlap, in place of unwrapped phase. Also fetched: bovldiff and sbovldiff, and the unit vectors. Not every frame has them.</source>
        <translation>Desplazamiento en acimut (mm, positivo a lo largo del vector unitario del vuelo) donde las ráfagas se solapan, en lugar de la fase desenrollada. También se descargan bovldiff y sbovldiff, y los vectores unitarios. No todos los frames los tienen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="712"/>
        <source>Baseline of %1 dates, %2 to %3; %4 dates after it, up to %5.</source>
        <translation>Periodo de referencia de %1 fechas, del %2 al %3; %4 fechas después, hasta el %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="713"/>
        <source>Basic %1</source>
        <translation>Basic %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="724"/>
        <source>Blocks of %1 x %2 pixels were averaged; %3 rows in the south and %4 columns in the east do not fill a block and were dropped.</source>
        <translation>Se promediaron bloques de %1 x %2 píxeles; %3 filas al sur y %4 columnas al este no llenan un bloque y se descartaron.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="733"/>
        <source>Bring them into this order, with xarray by cube.transpose(%1).</source>
        <translation>Póngalos en este orden, con xarray mediante cube.transpose(%1).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="734"/>
        <source>Bring them to radians.</source>
        <translation>Páselos a radianes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="738"/>
        <source>Burst overlaps</source>
        <translation>Solapes de ráfagas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="739"/>
        <source>Burst-overlap coherence</source>
        <translation>Coherencia del solape de ráfagas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="740"/>
        <source>Burst-overlap displacement</source>
        <translation>Desplazamiento por solape de ráfagas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="743"/>
        <source>Bytes in the memory of a process cannot be read by another one.</source>
        <translation>Los bytes en la memoria de un proceso no los puede leer otro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="747"/>
        <source>Cancel, and choose another frame.</source>
        <translation>Cancele y elija otro frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="756"/>
        <source>Change its permissions, or choose another place.</source>
        <translation>Cambie sus permisos, o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="758"/>
        <source>Change the option, or rename the file or folder that it comes from.</source>
        <translation>Cambie la opción, o el nombre del archivo o carpeta de donde procede.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="760"/>
        <source>Check for sources that look alike.</source>
        <translation>Compruebe si hay fuentes que se parecen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="762"/>
        <source>Check interferograms</source>
        <translation>Comprobar interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="763"/>
        <source>Check its coordinates, or leave it empty for all frames.</source>
        <translation>Compruebe sus coordenadas, o déjela vacía para todos los frames.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="764"/>
        <source>Check its coordinates.</source>
        <translation>Compruebe sus coordenadas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="765"/>
        <source>Check that both are of this pair, and their coordinates.</source>
        <translation>Compruebe que ambas son de este par, y sus coordenadas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="766"/>
        <source>Check that both files are of this pair, and what the values of the coherence mean.</source>
        <translation>Compruebe que ambos archivos son de este par, y qué significan los valores de la coherencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="767"/>
        <source>Check that it is the coherence and no other image; if one value stands for no data, declare it with &apos;gdal_edit.py -a_nodata&apos;.</source>
        <translation>Compruebe que es la coherencia y no otra imagen; si un valor indica ausencia de datos, declárelo con 'gdal_edit.py -a_nodata'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="768"/>
        <source>Check the address of the portal, or give a file of frames.</source>
        <translation>Compruebe la dirección del portal, o indique un archivo de frames.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="769"/>
        <source>Check the connection and the proxy settings; running again resumes.</source>
        <translation>Compruebe la conexión y los ajustes del proxy; ejecutar de nuevo reanuda.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="770"/>
        <source>Check the coordinates of both.</source>
        <translation>Compruebe las coordenadas de ambos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="771"/>
        <source>Check the frame ID and the address of the portal.</source>
        <translation>Compruebe el ID del frame y la dirección del portal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="772"/>
        <source>Check the inversion (stage 13).</source>
        <translation>Compruebe la inversión (etapa 13).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="773"/>
        <source>Check the plate.</source>
        <translation>Compruebe la placa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="774"/>
        <source>Check where these interferograms are from.</source>
        <translation>Compruebe de dónde proceden estos interferogramas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="776"/>
        <source>Choose %1.</source>
        <translation>Elija %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="777"/>
        <source>Choose TS_….</source>
        <translation>Elija TS_….</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="778"/>
        <source>Choose a %1 file instead.</source>
        <translation>Elija en su lugar un archivo %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="779"/>
        <source>Choose a GEOCml… folder, or make one with 'Prepare stack' (stage 02).</source>
        <translation>Elija una carpeta GEOCml…, o haga una con 'Preparar pila' (etapa 02).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="780"/>
        <source>Choose a KML or GeoJSON file with polygons in degrees.</source>
        <translation>Elija un archivo KML o GeoJSON con polígonos en grados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="781"/>
        <source>Choose a TS_… folder, or make one with 'Check interferograms' (stage 11).</source>
        <translation>Elija una carpeta TS_…, o haga una con 'Comprobar interferogramas' (etapa 11).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="782"/>
        <source>Choose a batch_LiCSBAS.sh, with lines such as nlook=&quot;1&quot;.</source>
        <translation>Elija un batch_LiCSBAS.sh, con líneas como nlook=&quot;1&quot;.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="783"/>
        <source>Choose a datacube of &apos;Export datacube&apos;.</source>
        <translation>Elija un cubo de datos de 'Exportar cubo de datos'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="785"/>
        <source>Choose a datacube with displacement.</source>
        <translation>Elija un cubo de datos con desplazamiento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="786"/>
        <source>Choose a file in it.</source>
        <translation>Elija un archivo en ella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="787"/>
        <source>Choose a file of &apos;Detect unrest&apos;.</source>
        <translation>Elija un archivo de 'Detectar unrest'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="788"/>
        <source>Choose a file that the chain or &apos;Import batch&apos; wrote.</source>
        <translation>Elija un archivo que escribió la cadena o 'Importar archivo por lotes'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="789"/>
        <source>Choose a folder of its own for the stack.</source>
        <translation>Elija una carpeta propia para la pila.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="790"/>
        <source>Choose a folder with cum.h5.</source>
        <translation>Elija una carpeta con cum.h5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="791"/>
        <source>Choose a larger range or extent.</source>
        <translation>Elija un rango o una extensión mayor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="792"/>
        <source>Choose a larger resolution factor.</source>
        <translation>Elija un factor de resolución mayor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="793"/>
        <source>Choose a later end of the baseline.</source>
        <translation>Elija un fin posterior del periodo de referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="794"/>
        <source>Choose a layer with points.</source>
        <translation>Elija una capa con puntos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="795"/>
        <source>Choose a longer period or a simpler model.</source>
        <translation>Elija un periodo más largo o un modelo más simple.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="796"/>
        <source>Choose a longer step.</source>
        <translation>Elija un paso más largo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="797"/>
        <source>Choose a new folder for it.</source>
        <translation>Elija una carpeta nueva para él.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="798"/>
        <source>Choose a place outside of it.</source>
        <translation>Elija un lugar fuera de ella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="799"/>
        <source>Choose a place outside of them.</source>
        <translation>Elija un lugar fuera de ellas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="800"/>
        <source>Choose a position inside it.</source>
        <translation>Elija una posición dentro de ella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="801"/>
        <source>Choose a simpler model or another pixel.</source>
        <translation>Elija un modelo más simple u otro píxel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="802"/>
        <source>Choose a simpler model.</source>
        <translation>Elija un modelo más simple.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="803"/>
        <source>Choose a smaller one.</source>
        <translation>Elija uno menor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="804"/>
        <source>Choose a smaller window or least share.</source>
        <translation>Elija una ventana o una proporción mínima menor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="805"/>
        <source>Choose a smaller window, a higher resolution factor, or the cumulative residual.</source>
        <translation>Elija una ventana menor, un factor de resolución mayor, o el residuo acumulado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="806"/>
        <source>Choose a spacing near that of the products, %1 degrees.</source>
        <translation>Elija un espaciado cercano al de los productos, %1 grados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="807"/>
        <source>Choose a table with one day per line.</source>
        <translation>Elija una tabla con un día por línea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="808"/>
        <source>Choose a table with one event per line.</source>
        <translation>Elija una tabla con un evento por línea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="809"/>
        <source>Choose a text file.</source>
        <translation>Elija un archivo de texto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="810"/>
        <source>Choose a time-series folder of LiCSBAS (TS_…).</source>
        <translation>Elija una carpeta de serie temporal de LiCSBAS (TS_…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="811"/>
        <source>Choose an area on stable, coherent ground.</source>
        <translation>Elija un área sobre terreno estable y coherente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="812"/>
        <source>Choose an earlier date.</source>
        <translation>Elija una fecha anterior.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="813"/>
        <source>Choose an earlier end of the baseline or run again when there are new dates.</source>
        <translation>Elija un fin del periodo de referencia anterior o ejecute de nuevo cuando haya fechas nuevas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="814"/>
        <source>Choose an earlier end of the baseline, or use the built-in engine.</source>
        <translation>Elija un fin del periodo de referencia anterior, o use el motor integrado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="815"/>
        <source>Choose another Python for this program in the settings of QGIS.</source>
        <translation>Elija otro Python para este programa en los ajustes de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="816"/>
        <source>Choose another area or reference date, or relax the mask (stage 15).</source>
        <translation>Elija otra área u otra fecha de referencia, o relaje la máscara (etapa 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="817"/>
        <source>Choose another baseline, or leave out the dates whose gaps cost most (&apos;best&apos;).</source>
        <translation>Elija otro periodo de referencia, u omita las fechas cuyos huecos cuestan más ('best').</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="818"/>
        <source>Choose another datacube.</source>
        <translation>Elija otro cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="819"/>
        <source>Choose another displacement or cube.</source>
        <translation>Elija otro desplazamiento u otro cubo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="820"/>
        <source>Choose another displacement.</source>
        <translation>Elija otro desplazamiento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="821"/>
        <source>Choose another file, so that the original stays.</source>
        <translation>Elija otro archivo, para que el original se conserve.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="822"/>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="823"/>
        <source>Choose another folder for the sample.</source>
        <translation>Elija otra carpeta para la muestra.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="824"/>
        <source>Choose another folder, or delete that one first.</source>
        <translation>Elija otra carpeta, o elimine antes esa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="825"/>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="826"/>
        <source>Choose another layer or file.</source>
        <translation>Elija otra capa o archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="827"/>
        <source>Choose another model.</source>
        <translation>Elija otro modelo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="828"/>
        <source>Choose another one with stage 120.</source>
        <translation>Elija otra con la etapa 120.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="829"/>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="830"/>
        <source>Choose another output folder or multilook factor.</source>
        <translation>Elija otra carpeta de salida u otro factor de multilook.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="831"/>
        <source>Choose another output folder, so that they are not mixed.</source>
        <translation>Elija otra carpeta de salida, para que no se mezclen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="832"/>
        <source>Choose another output folder.</source>
        <translation>Elija otra carpeta de salida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="833"/>
        <source>Choose another output.</source>
        <translation>Elija otra salida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="834"/>
        <source>Choose another place or a shorter name.</source>
        <translation>Elija otro lugar o un nombre más corto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="835"/>
        <source>Choose another place, or a larger radius.</source>
        <translation>Elija otro lugar, o un radio mayor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="836"/>
        <source>Choose another place, or change its permissions.</source>
        <translation>Elija otro lugar, o cambie sus permisos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="837"/>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="838"/>
        <source>Choose another station or pixel, or allow more days.</source>
        <translation>Elija otra estación u otro píxel, o permita más días.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="839"/>
        <source>Choose another work folder.</source>
        <translation>Elija otra carpeta de trabajo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="840"/>
        <source>Choose another, or export it again.</source>
        <translation>Elija otro, o expórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="841"/>
        <source>Choose builtin, licsbas or licsalert.</source>
        <translation>Elija builtin, licsbas o licsalert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="842"/>
        <source>Choose datacubes of the same area.</source>
        <translation>Elija cubos de datos de la misma área.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="843"/>
        <source>Choose dates farther apart.</source>
        <translation>Elija fechas más separadas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="845"/>
        <source>Choose folders with shorter names, or fewer entries in lists.</source>
        <translation>Elija carpetas con nombres más cortos, o menos entradas en las listas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="847"/>
        <source>Choose from %1.</source>
        <translation>Elija entre %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="848"/>
        <source>Choose its parent %1.</source>
        <translation>Elija su carpeta superior %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="849"/>
        <source>Choose one as the format.</source>
        <translation>Elija uno como formato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="850"/>
        <source>Choose one of %1.</source>
        <translation>Elija uno de %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="851"/>
        <source>Choose one of them, such as %1.</source>
        <translation>Elija una de ellas, como %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="852"/>
        <source>Choose other dates.</source>
        <translation>Elija otras fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="853"/>
        <source>Choose reference</source>
        <translation>Elegir referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="854"/>
        <source>Choose such a folder, or a datacube.</source>
        <translation>Elija una carpeta así, o un cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="855"/>
        <source>Choose that folder.</source>
        <translation>Elija esa carpeta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="856"/>
        <source>Choose that.</source>
        <translation>Elija esa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="857"/>
        <source>Choose the GEOC folder with the downloaded GeoTIFFs, or download the frame first.</source>
        <translation>Elija la carpeta GEOC con los GeoTIFF descargados, o descargue antes el frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="858"/>
        <source>Choose the NetCDF file of a datacube.</source>
        <translation>Elija el archivo NetCDF de un cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="859"/>
        <source>Choose the batch_LiCSBAS.sh.</source>
        <translation>Elija el batch_LiCSBAS.sh.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="860"/>
        <source>Choose the first series.</source>
        <translation>Elija la primera serie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="861"/>
        <source>Choose the folder TS_… or GEOCml… itself.</source>
        <translation>Elija la propia carpeta TS_… o GEOCml….</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="862"/>
        <source>Choose the folder that holds %1/ with one folder per interferogram.</source>
        <translation>Elija la carpeta que contiene %1/ con una carpeta por interferograma.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="863"/>
        <source>Choose the folder that holds them.</source>
        <translation>Elija la carpeta que los contiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="864"/>
        <source>Choose the folder that the last preparation stage made.</source>
        <translation>Elija la carpeta que hizo la última etapa de preparación.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="865"/>
        <source>Choose the one that holds the interferograms.</source>
        <translation>Elija la que contiene los interferogramas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="866"/>
        <source>Choose the plate that the surroundings move with.</source>
        <translation>Elija la placa con la que se mueven los alrededores.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="867"/>
        <source>Choose the run_licsalert.py.</source>
        <translation>Elija el run_licsalert.py.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="868"/>
        <source>Choose the table of frames (CSV).</source>
        <translation>Elija la tabla de frames (CSV).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="869"/>
        <source>Choose the table that describes your GeoTIFFs.</source>
        <translation>Elija la tabla que describe sus GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="885"/>
        <source>Clip stack</source>
        <translation>Recortar pila</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="886"/>
        <source>Close it there, or wait until that run has ended.</source>
        <translation>Ciérrelo allí, o espere a que termine esa ejecución.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="887"/>
        <source>Close loops</source>
        <translation>Cerrar bucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="888"/>
        <source>Close other programs.</source>
        <translation>Cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="889"/>
        <source>Close some layers, or restart QGIS.</source>
        <translation>Cierre algunas capas, o reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="891"/>
        <source>Closure score of the reference candidates</source>
        <translation>Puntuación de cierre de los candidatos a referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="893"/>
        <source>Clusters of the patterns with %1 components</source>
        <translation>Grupos de los patrones con %1 componentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="907"/>
        <source>Compare with the uncorrected stack before using this one.</source>
        <translation>Compare con la pila sin corregir antes de usar esta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="920"/>
        <source>Convert them, or correct what the file says with &apos;gdal_edit.py -units&apos;.</source>
        <translation>Conviértalos, o corrija lo que dice el archivo con 'gdal_edit.py -units'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="922"/>
        <source>Copy EQA.dem_par of the stack (GEOCml…) there; results in radar coordinates cannot be shown.</source>
        <translation>Copie allí EQA.dem_par de la pila (GEOCml…); no se pueden mostrar resultados en coordenadas de radar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="924"/>
        <source>Correct it (yyyymmdd).</source>
        <translation>Corríjala (yyyymmdd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="925"/>
        <source>Correct it.</source>
        <translation>Corríjalo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="926"/>
        <source>Correct it; Sentinel-1 has 5.405e9.</source>
        <translation>Corríjala; Sentinel-1 tiene 5.405e9.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="927"/>
        <source>Correct metadata.txt if that is wrong.</source>
        <translation>Corrija metadata.txt si es incorrecta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="928"/>
        <source>Correct or add it.</source>
        <translation>Corríjalo o añádalo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="929"/>
        <source>Correct or remove it.</source>
        <translation>Corríjalo o elimínelo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="930"/>
        <source>Correct or remove the line.</source>
        <translation>Corrija o elimine la línea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="931"/>
        <source>Correct or remove them.</source>
        <translation>Corríjalos o elimínelos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="932"/>
        <source>Correct the addresses in the options.</source>
        <translation>Corrija las direcciones en las opciones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="933"/>
        <source>Correct the attribute &apos;units&apos;, for example to mm.</source>
        <translation>Corrija el atributo 'units', por ejemplo a mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="934"/>
        <source>Correct the attribute &apos;units&apos;.</source>
        <translation>Corrija el atributo 'units'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="935"/>
        <source>Correct the column %1.</source>
        <translation>Corrija la columna %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="936"/>
        <source>Correct the line.</source>
        <translation>Corrija la línea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="937"/>
        <source>Correct the list of pairs.</source>
        <translation>Corrija la lista de pares.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="938"/>
        <source>Correct the option &apos;extra_tifs&apos;.</source>
        <translation>Corrija la opción 'extra_tifs'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="939"/>
        <source>Correct the values or their unit.</source>
        <translation>Corrija los valores o su unidad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="940"/>
        <source>Correct the wrong row.</source>
        <translation>Corrija la fila incorrecta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="941"/>
        <source>Correct them with &apos;gdal_edit.py -scale 1 -offset 0&apos;, or to what its maker says.</source>
        <translation>Corríjalos con 'gdal_edit.py -scale 1 -offset 0', o como diga quien lo hizo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="943"/>
        <source>Correct with GACOS</source>
        <translation>Corregir con GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="944"/>
        <source>Corrected %1 pairs; %2 became smoother.</source>
        <translation>Corregidos %1 pares; %2 quedaron más suaves.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="945"/>
        <source>Corrected %1 samples (%2 %) in %3 interferograms by one cycle.</source>
        <translation>Corregidas %1 muestras (%2 %) en %3 interferogramas en un ciclo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="951"/>
        <source>Count it in &apos;days since 2020-01-01&apos;.</source>
        <translation>Cuéntelo en 'days since 2020-01-01'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="952"/>
        <source>Count it in the standard calendar.</source>
        <translation>Cuéntelo en el calendario estándar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="962"/>
        <source>Criterion %1: %2 removes %3.</source>
        <translation>Criterio %1: %2 elimina %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="963"/>
        <source>Criterion %1: %2 removes no pixel.</source>
        <translation>Criterio %1: %2 no elimina ningún píxel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="966"/>
        <source>Cut %1 pairs from %2 x %3 to %4 x %5 pixels (columns and rows %6): %7.</source>
        <translation>Recortados %1 pares de %2 x %3 a %4 x %5 píxeles (columnas y filas %6): %7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="967"/>
        <source>Cut as rasters because of their size, although not known to be such: %1.</source>
        <translation>Recortados como rásteres por su tamaño, aunque no se sabe que lo sean: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="970"/>
        <source>Data about the frame</source>
        <translation>Datos sobre el frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="975"/>
        <source>Datacubes have %1 and %2 in degrees; warp it to EPSG:4326.</source>
        <translation>Los cubos de datos tienen %1 y %2 en grados; reproyéctelo a EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="976"/>
        <source>Datacubes of %1 %2: %3.</source>
        <translation>Cubos de datos de %1 %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="983"/>
        <source>Dates of steps have no effect with the method %1; choose another one or no file.</source>
        <translation>Las fechas de saltos no tienen efecto con el método %1; elija otro o ningún archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="995"/>
        <source>Declare the right one with &apos;gdal_edit.py -a_srs&apos;.</source>
        <translation>Declare el correcto con 'gdal_edit.py -a_srs'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1002"/>
        <source>Delete it and run the stage again.</source>
        <translation>Elimínelo y ejecute la etapa de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1003"/>
        <source>Delete it and run the stage that makes it again.</source>
        <translation>Elimínelo y ejecute de nuevo la etapa que lo hace.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1004"/>
        <source>Delete it; the stages of this folder then run again.</source>
        <translation>Elimínelo; las etapas de esta carpeta se ejecutan entonces de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1005"/>
        <source>Delete their folders if they do not belong here.</source>
        <translation>Elimine sus carpetas si no corresponden aquí.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1006"/>
        <source>Delete their folders if you do not want them.</source>
        <translation>Elimine sus carpetas si no los quiere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1007"/>
        <source>Delete them or choose another output folder.</source>
        <translation>Elimínelos o elija otra carpeta de salida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1008"/>
        <source>Departure from the median of the image (mm RMS)</source>
        <translation>Desviación respecto a la mediana de la imagen (mm RMS)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1009"/>
        <source>Detect unrest</source>
        <translation>Detectar unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1011"/>
        <source>Did you mean '# %1: …'?</source>
        <translation>¿Quería decir '# %1: …'?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1013"/>
        <source>Direction of flight</source>
        <translation>Dirección de vuelo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1016"/>
        <source>Displacement (mm, + along the flight)</source>
        <translation>Desplazamiento (mm, + en la dirección de vuelo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1018"/>
        <source>Displacement along it</source>
        <translation>Desplazamiento a lo largo de él</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1019"/>
        <source>Displacement along the flight</source>
        <translation>Desplazamiento a lo largo del vuelo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1029"/>
        <source>Displacement is relative to%1 and%2.</source>
        <translation>El desplazamiento es relativo a%1 y%2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1030"/>
        <source>Displacement is relative to%1.</source>
        <translation>El desplazamiento es relativo a%1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1034"/>
        <source>Displacement read</source>
        <translation>Desplazamiento leído</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1036"/>
        <source>Displacement towards the satellite</source>
        <translation>Desplazamiento hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1040"/>
        <source>Divide it by the largest value of its scale, 255 or 100, or write it as bytes 0 to 255.</source>
        <translation>Divídala por el mayor valor de su escala, 255 o 100, o escríbala como bytes de 0 a 255.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1042"/>
        <source>Do not build on it.</source>
        <translation>No se base en ella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1051"/>
        <source>Download LiCSAR frame</source>
        <translation>Descargar frame LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1052"/>
        <source>Download them again.</source>
        <translation>Descárguelos de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1053"/>
        <source>Download them, named %1.%2</source>
        <translation>Descárguelos, con el nombre %1.%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1054"/>
        <source>Download them, named yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif or yyyymmdd.ztd, or switch the correction off.</source>
        <translation>Descárguelos, con el nombre yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif o yyyymmdd.ztd, o desactive la corrección.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1057"/>
        <source>Downloads the interferograms of a LiCSAR frame from the COMET portal. In: a frame ID, or an area of interest, whose frame is looked for on the portal; dates. Out: a work folder with GEOC/ (unwrapped phase in rad, positive away from the satellite; coherence; geometry), and if wanted GACOS/ and ERA5/ (delay in rad) and GEOC.MLI/ (intensity).

Run it again after an interruption, or to get what was published since: only what is new, changed or missing is fetched. A file has its name only when it is complete, and a good file is never lost. The report tells what was fetched, what was there already, what is not published, and what failed; download.json lists every file. Proxy and certificates are those set in QGIS.

Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</source>
        <translation>Descarga los interferogramas de un frame LiCSAR del portal COMET. Entrada: un ID de frame, o un área de interés, cuyo frame se busca en el portal; fechas. Salida: una carpeta de trabajo con GEOC/ (fase desenrollada en rad, positiva alejándose del satélite; coherencia; geometría) y, si se desea, GACOS/ y ERA5/ (retardo en rad) y GEOC.MLI/ (intensidad).

Ejecútelo de nuevo tras una interrupción, o para obtener lo publicado desde entonces: solo se descarga lo nuevo, cambiado o ausente. Un archivo lleva su nombre solo cuando está completo, y un archivo bueno no se pierde nunca. El informe indica qué se descargó, qué ya estaba presente, qué no está publicado y qué falló; download.json enumera todos los archivos. El proxy y los certificados son los establecidos en QGIS.

Referencia: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1060"/>
        <source>Draw a smaller one.</source>
        <translation>Dibuje una menor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1063"/>
        <source>Draw it again.</source>
        <translation>Dibújela de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1064"/>
        <source>Draw it larger, or elsewhere.</source>
        <translation>Dibújelo más grande, o en otro lugar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1065"/>
        <source>Draw it on the image.</source>
        <translation>Dibújela sobre la imagen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1066"/>
        <source>Draw it over the frame, or leave it empty.</source>
        <translation>Dibújela sobre el frame, o déjela vacía.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1067"/>
        <source>Draw it through two or more different points.</source>
        <translation>Dibújela por dos o más puntos distintos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1072"/>
        <source>Draw the line on the image, or make the swath wider.</source>
        <translation>Dibuje la línea sobre la imagen, o ensanche la franja.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1081"/>
        <source>Dropped %1 values that take part in no complete loop at their pixel.</source>
        <translation>Quitados %1 valores que en su píxel no participan en ningún bucle completo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1084"/>
        <source>ERA5</source>
        <translation>ERA5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1085"/>
        <source>ERA5 delay maps</source>
        <translation>Mapas de retardo ERA5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1088"/>
        <source>Each stage removes what later ones made before it, so &apos;Choose reference&apos; (stage 120) comes before &apos;Close loops&apos; (stage 12).</source>
        <translation>Cada etapa elimina lo que antes hicieron las posteriores, por eso 'Elegir referencia' (etapa 120) va antes de 'Cerrar bucles' (etapa 12).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1094"/>
        <source>East and up velocity of %1 pixels from %2 lines of sight.</source>
        <translation>Velocidad este y vertical de %1 píxeles a partir de %2 líneas de visión.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1100"/>
        <source>End of the baseline %1 is not a date; write YYYYMMDD, such as 20210101.</source>
        <translation>El fin del periodo de referencia %1 no es una fecha; escriba YYYYMMDD, como 20210101.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1116"/>
        <source>Estimate uncertainty</source>
        <translation>Estimar incertidumbre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1119"/>
        <source>Every address is empty, so there is nothing to download.</source>
        <translation>Todas las direcciones están vacías, así que no hay nada que descargar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1122"/>
        <source>Everything is zero on %1.</source>
        <translation>Todo es cero el %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1127"/>
        <source>Exchange it with the fourth.</source>
        <translation>Intercámbiela con la cuarta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1135"/>
        <source>Export a time series as datacube first.</source>
        <translation>Exporte antes una serie temporal como cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1139"/>
        <source>Export it again as KML or GeoJSON.</source>
        <translation>Expórtelo de nuevo como KML o GeoJSON.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1140"/>
        <source>Export it again from a work folder with the metadata of the frame, or give instrument mode and polarisation as options.</source>
        <translation>Expórtelo de nuevo desde una carpeta de trabajo con los metadatos del frame, o indique el modo del instrumento y la polarización como opciones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1142"/>
        <source>Export the catalogue again.</source>
        <translation>Exporte el catálogo de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1143"/>
        <source>Export the datacube again with the files of E, N and U in the folder GEOC.</source>
        <translation>Exporte de nuevo el cubo de datos con los archivos de E, N y U en la carpeta GEOC.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1144"/>
        <source>Export the datacube again.</source>
        <translation>Exporte de nuevo el cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1145"/>
        <source>Export without reproducing its defects.</source>
        <translation>Exporte sin reproducir sus defectos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1149"/>
        <source>FastICA with %1 components, %2 runs</source>
        <translation>FastICA con %1 componentes, %2 ejecuciones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1151"/>
        <source>Fetch again what should be a product, under the name that its producer gives it.</source>
        <translation>Descargue de nuevo lo que debería ser un producto, con el nombre que le da su productor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1152"/>
        <source>Fetch it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1153"/>
        <source>Fetch or make them again if they matter.</source>
        <translation>Descárguelos o hágalos de nuevo si importan.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1154"/>
        <source>Fetch the file again as its producer delivers it, or write all of it into one file, such as with &apos;h5repack&apos; or &apos;h5copy -f ext&apos;.</source>
        <translation>Descargue de nuevo el archivo tal como lo entrega su productor, o escríbalo todo en un solo archivo, por ejemplo con 'h5repack' o 'h5copy -f ext'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1156"/>
        <source>Fewer than two blocks of %1 km have all the data that the score needs; the reference is chosen among single pixels.</source>
        <translation>Menos de dos bloques de %1 km tienen todos los datos que necesita la puntuación; la referencia se elige entre píxeles sueltos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1158"/>
        <source>Fewest components (%1) exceeds most components (%2).</source>
        <translation>El mínimo de componentes (%1) supera el máximo (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1176"/>
        <source>Filled %1 missing samples inside the mask.</source>
        <translation>Rellenadas %1 muestras que faltaban dentro de la máscara.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1177"/>
        <source>Filling by linear interpolation needs about %1 MB, the memory budget leaves %2 MB.</source>
        <translation>Rellenar por interpolación lineal necesita unos %1 MB, el límite de memoria deja %2 MB.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1178"/>
        <source>Films need the program %1, which is not installed.</source>
        <translation>Las películas necesitan el programa %1, que no está instalado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1181"/>
        <source>Filter time series</source>
        <translation>Filtrar serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1184"/>
        <source>Filtered %1 epochs with a Gaussian of %2 km (%3 x %4 pixels) in space and %5 days in time; removed %6 mm (RMS) from %7 pixels inside the mask.</source>
        <translation>Filtradas %1 épocas con una gaussiana de %2 km (%3 x %4 píxeles) en el espacio y %5 días en el tiempo; eliminados %6 mm (RMS) de %7 píxeles dentro de la máscara.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1187"/>
        <source>Filtered displacement (mm, + along the flight)</source>
        <translation>Desplazamiento filtrado (mm, + en la dirección de vuelo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1189"/>
        <source>Filtered intercept (mm)</source>
        <translation>Ordenada en el origen filtrada (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1190"/>
        <source>Filtered intercept inside the mask (mm)</source>
        <translation>Ordenada en el origen filtrada dentro de la máscara (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1191"/>
        <source>Filtered velocities inside the mask range from %1 to %2 mm/yr (1-99 %).</source>
        <translation>Las velocidades filtradas dentro de la máscara van de %1 a %2 mm/yr (1-99 %).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1192"/>
        <source>Filtered velocity (mm/yr, + along the flight)</source>
        <translation>Velocidad filtrada (mm/yr, + en la dirección de vuelo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1194"/>
        <source>Filtered velocity inside the mask (mm/yr, + along the flight)</source>
        <translation>Velocidad filtrada dentro de la máscara (mm/yr, + en la dirección de vuelo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1229"/>
        <source>Folder that holds GEOC, GEOC.MLI and GACOS or ERA5. Empty: the folder around the time-series folder.</source>
        <translation>Carpeta que contiene GEOC, GEOC.MLI y GACOS o ERA5. Vacío: la carpeta que contiene la de la serie temporal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1235"/>
        <source>Folder with one delay map per epoch: .sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc; or .icams.sltd.geo.tif of ERA5.</source>
        <translation>Carpeta con un mapa de retardo por época: .sltd.geo.tif, .ztd.tif, o .ztd con .ztd.rsc; o .icams.sltd.geo.tif de ERA5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1248"/>
        <source>Frame %1: %2 of %3 interferograms lie within %4; they join %5 epochs from %6 to %7.</source>
        <translation>Frame %1: %2 de %3 interferogramas están dentro de %4; unen %5 épocas del %6 al %7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1257"/>
        <source>Free some space or choose another folder; running again resumes.</source>
        <translation>Libere espacio o elija otra carpeta; ejecutar de nuevo reanuda.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1258"/>
        <source>Free some space, %1.</source>
        <translation>Libere espacio, %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1263"/>
        <source>GACOS</source>
        <translation>GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1267"/>
        <source>GACOS delay</source>
        <translation>Retardo GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1268"/>
        <source>GACOS delay and phase that goes with height are the same atmosphere; switch one of them off.</source>
        <translation>El retardo GACOS y la fase que varía con la altura son la misma atmósfera; desactive uno de ellos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1280"/>
        <source>Gaps in the network, adjoining ones counted once</source>
        <translation>Huecos en la red, los contiguos contados una vez</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1282"/>
        <source>Gaps: %1, bridges: %2, articulation epochs: %3, pairs in no loop: %4.</source>
        <translation>Huecos: %1, puentes: %2, épocas de articulación: %3, pares en ningún bucle: %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1284"/>
        <source>Geocode the data to degrees, or correct the entry if its corner is in degrees.</source>
        <translation>Geocodifique los datos en grados, o corrija la entrada si su esquina está en grados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1285"/>
        <source>Geometry of the frame</source>
        <translation>Geometría del frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1286"/>
        <source>Get LiCSAlert 3.5.1 or newer from https://github.com/matthew-gaddes/LiCSAlert and choose its folder, or the Python that it is installed in, in Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR.</source>
        <translation>Consiga LiCSAlert 3.5.1 o posterior en https://github.com/matthew-gaddes/LiCSAlert y elija su carpeta, o el Python en el que está instalado, en Configuración &gt; Opciones &gt; Procesado &gt; Proveedores &gt; AlignSAR.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1287"/>
        <source>Get LiCSBAS from https://github.com/comet-licsar/LiCSBAS and choose its folder in Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR.</source>
        <translation>Consiga LiCSBAS en https://github.com/comet-licsar/LiCSBAS y elija su carpeta en Configuración &gt; Opciones &gt; Procesado &gt; Proveedores &gt; AlignSAR.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1288"/>
        <source>Get the baselines of one processing of the frame.</source>
        <translation>Consiga las líneas de base de un único procesado del frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1289"/>
        <source>Get version 3.5.1 or newer.</source>
        <translation>Consiga la versión 3.5.1 o posterior.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1290"/>
        <source>Give %1.</source>
        <translation>Indique %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1291"/>
        <source>Give a common reference.</source>
        <translation>Indique una referencia común.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1292"/>
        <source>Give a frame ID such as %1, or an area of interest, whose frame is then looked for.</source>
        <translation>Indique un ID de frame como %1, o un área de interés, cuyo frame se busca entonces.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1293"/>
        <source>Give a frame ID such as %1, or an area of interest.</source>
        <translation>Indique un ID de frame como %1, o un área de interés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1294"/>
        <source>Give a frame ID such as %1.</source>
        <translation>Indique un ID de frame como %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1295"/>
        <source>Give a reference area with good pixels, or run &apos;Filter time series&apos; (stage 16) again.</source>
        <translation>Indique un área de referencia con buenos píxeles, o ejecute de nuevo 'Filtrar serie temporal' (etapa 16).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1296"/>
        <source>Give a reference point, a reference area or a reference date; nothing would change.</source>
        <translation>Indique un punto, un área o una fecha de referencia; no cambiaría nada.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1297"/>
        <source>Give all workers the folders of input and output under the same names as here.</source>
        <translation>Dé a todos los trabajadores las carpetas de entrada y salida con los mismos nombres que aquí.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1298"/>
        <source>Give an extent or polygons.</source>
        <translation>Indique una extensión o polígonos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1299"/>
        <source>Give another folder for the Zarr store, or delete this one first.</source>
        <translation>Indique otra carpeta para el almacén Zarr, o elimine antes esta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1300"/>
        <source>Give another folder for the Zarr store, or empty this one.</source>
        <translation>Indique otra carpeta para el almacén Zarr, o vacíe esta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1301"/>
        <source>Give another name for the result.</source>
        <translation>Dé otro nombre al resultado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1302"/>
        <source>Give each of them more memory or fewer threads.</source>
        <translation>Dé a cada uno más memoria o menos hilos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1303"/>
        <source>Give either an extent or a pixel range, not both.</source>
        <translation>Indique una extensión o un rango de píxeles, no ambos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1304"/>
        <source>Give it another one in the column %1.</source>
        <translation>Dele otro en la columna %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1305"/>
        <source>Give it as http://host:port.</source>
        <translation>Indíquela como http://host:port.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1306"/>
        <source>Give it coordinates and a projection, for example with &apos;gdal_edit.py -a_srs EPSG:4326 -a_ullr west north east south&apos;.</source>
        <translation>Dele coordenadas y una proyección, por ejemplo con 'gdal_edit.py -a_srs EPSG:4326 -a_ullr west north east south'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1307"/>
        <source>Give it one of these endings.</source>
        <translation>Dele una de estas terminaciones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1308"/>
        <source>Give it that ending.</source>
        <translation>Dele esa terminación.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1309"/>
        <source>Give its days, or leave it out.</source>
        <translation>Indique sus días, u omítalo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1310"/>
        <source>Give its longitude and latitude.</source>
        <translation>Indique su longitud y latitud.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1312"/>
        <source>Give one for those without.</source>
        <translation>Indique una para los que no la tienen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1313"/>
        <source>Give one of them.</source>
        <translation>Indique uno de ellos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1314"/>
        <source>Give one that begins with https:// or http://.</source>
        <translation>Indique una que empiece por https:// o http://.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1315"/>
        <source>Give one, or leave the dates empty.</source>
        <translation>Indique uno, o deje vacías las fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1316"/>
        <source>Give one, or use the built-in engine, which can learn from all dates.</source>
        <translation>Indique uno, o use el motor integrado, que puede aprender de todas las fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1317"/>
        <source>Give slant delays (.sltd.geo.tif), or leave the option &apos;atmosphere&apos; out.</source>
        <translation>Proporcione retardos oblicuos (.sltd.geo.tif), o deje vacía la opción 'atmosphere'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1318"/>
        <source>Give the days of the others.</source>
        <translation>Indique los días de los demás.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1319"/>
        <source>Give the name of a file, such as %1.</source>
        <translation>Indique el nombre de un archivo, como %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1320"/>
        <source>Give the name of a folder for the Zarr store, such as ITSBD.zarr.</source>
        <translation>Indique el nombre de una carpeta para el almacén Zarr, como ITSBD.zarr.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1321"/>
        <source>Give the name of the NetCDF file to write, such as %1.</source>
        <translation>Indique el nombre del archivo NetCDF que escribir, como %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1322"/>
        <source>Give the name of the NetCDF file to write, such as ITSBD.nc.</source>
        <translation>Indique el nombre del archivo NetCDF que escribir, como ITSBD.nc.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1336"/>
        <source>Give the terms that lack data weight 0.</source>
        <translation>Dé peso 0 a los términos a los que les faltan datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1337"/>
        <source>Give this cube another folder, or delete that one first.</source>
        <translation>Dé otra carpeta a este cubo, o elimine antes esa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1338"/>
        <source>Go on with &apos;Prepare stack&apos; (stage 02) and %1, or with the whole chain.</source>
        <translation>Continúe con 'Preparar pila' (etapa 02) y %1, o con la cadena completa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1343"/>
        <source>HDF error</source>
        <translation>HDF error</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1348"/>
        <source>Held open by another program, or write-protected: %1.</source>
        <translation>Abiertos por otro programa, o protegidos contra escritura: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1369"/>
        <source>HyP3 products (…_unw_phase.tif); unpack their archives first</source>
        <translation>productos HyP3 (…_unw_phase.tif); descomprima antes sus archivos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1374"/>
        <source>ICASAR does not complete a separation that is independent in time</source>
        <translation>ICASAR no completa una separación que sea independiente en el tiempo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1383"/>
        <source>If %1 beside it is whole, delete the copy; otherwise prepare the stack again.</source>
        <translation>Si %1 a su lado está completo, elimine la copia; si no, prepare de nuevo la pila.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1384"/>
        <source>If it is in percent or in bytes, say so with a line &apos;# full_coherence: 100&apos; or &apos;# full_coherence: 255&apos; in the table, or divide it by that.</source>
        <translation>Si está en porcentaje o en bytes, dígalo con una línea '# full_coherence: 100' o '# full_coherence: 255' en la tabla, o divídala por eso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1385"/>
        <source>If it is in radians, write %1.</source>
        <translation>Si está en radianes, escriba %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1386"/>
        <source>If its coordinates are degrees, declare that with &apos;gdal_edit.py -a_srs EPSG:4326&apos;.</source>
        <translation>Si sus coordenadas son grados, declárelo con 'gdal_edit.py -a_srs EPSG:4326'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1387"/>
        <source>If nobody meant to change it, run that stage again.</source>
        <translation>Si nadie quiso cambiarlo, ejecute de nuevo esa etapa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1388"/>
        <source>If one value stands for no data, declare it with &apos;gdal_edit.py -a_nodata&apos;.</source>
        <translation>Si un valor indica ausencia de datos, declárelo con 'gdal_edit.py -a_nodata'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1389"/>
        <source>If they are degrees, say so by gdal_edit.py -a_srs EPSG:4326.</source>
        <translation>Si son grados, dígalo con gdal_edit.py -a_srs EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1390"/>
        <source>If they are in kilometres, write metres.</source>
        <translation>Si están en kilómetros, escríbalas en metros.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1391"/>
        <source>If they are radians, multiply them by 57.29578; if they count from the horizontal, take 90 minus them.</source>
        <translation>Si son radianes, multiplíquelos por 57.29578; si cuentan desde la horizontal, tome 90 menos ellos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1392"/>
        <source>If they are slant delay in radians, name the maps yyyymmdd.sltd.geo.tif; bring other units to metres, and fetch whole delays, not differences between dates.</source>
        <translation>Si son retardos oblicuos en radianes, llame a los mapas yyyymmdd.sltd.geo.tif; pase otras unidades a metros, y descargue retardos completos, no diferencias entre fechas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1393"/>
        <source>If they are zenith delay in metres, name the maps yyyymmdd.ztd.tif.</source>
        <translation>Si son retardos cenitales en metros, llame a los mapas yyyymmdd.ztd.tif.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1394"/>
        <source>If you know it to be right, add its authority to those that QGIS or your system trusts.</source>
        <translation>Si sabe que es correcto, añada su autoridad a aquellas en las que confía QGIS o su sistema.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1405"/>
        <source>Imported %1 of %2 pairs of %3 epochs from %4, %5.</source>
        <translation>Importados %1 de %2 pares de %3 épocas de %4, %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1406"/>
        <source>In %1 a run of &apos;%2&apos; was stopped half-way.</source>
        <translation>En %1 se detuvo a medias una ejecución de '%2'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1407"/>
        <source>In %1 a run of &apos;%2&apos; was stopped while it put its results in place, so old and new files lie side by side.</source>
        <translation>En %1 se detuvo una ejecución de '%2' mientras colocaba sus resultados, así que conviven archivos viejos y nuevos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1408"/>
        <source>In %1, %2.</source>
        <translation>En %1, %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1419"/>
        <source>In the first, %1</source>
        <translation>En el primero, %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1421"/>
        <source>InSAR time series</source>
        <translation>Serie temporal InSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1422"/>
        <source>InSAR time series %1</source>
        <translation>Serie temporal InSAR %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1426"/>
        <source>Install it for the Python of QGIS (Debian: python3-socks; elsewhere: pip install PySocks), or set an HTTP proxy.</source>
        <translation>Instálelo para el Python de QGIS (Debian: python3-socks; en otros: pip install PySocks), o fije un proxy HTTP.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1427"/>
        <source>Install it, or choose a %1 file.</source>
        <translation>Instálelo, o elija un archivo %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1428"/>
        <source>Install the same versions there.</source>
        <translation>Instale allí las mismas versiones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1429"/>
        <source>Install this version and its packages for the Python of the workers (pip install .).</source>
        <translation>Instale esta versión y sus paquetes para el Python de los trabajadores (pip install .).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1437"/>
        <source>Intensity of the frame</source>
        <translation>Intensidad del frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1438"/>
        <source>Intercept of the velocity line (mm)</source>
        <translation>Ordenada en el origen de la recta de velocidad (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1439"/>
        <source>Interferograms across steps were used, so the velocity includes the displacement of the steps.</source>
        <translation>Se usaron interferogramas a través de saltos, así que la velocidad incluye el desplazamiento de los saltos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1442"/>
        <source>Interferograms are relative to %1.</source>
        <translation>Los interferogramas son relativos a %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1443"/>
        <source>Interferograms in no loop</source>
        <translation>Interferogramas en ningún bucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1453"/>
        <source>Invert network</source>
        <translation>Invertir red</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1454"/>
        <source>Inverted %1 of %2 interferograms between %3 epochs from %4 to %5.</source>
        <translation>Invertidos %1 de %2 interferogramas entre %3 épocas del %4 al %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1455"/>
        <source>Inverted %1 of %2 interferograms between %3 epochs from %4 to %5: %6.</source>
        <translation>Invertidos %1 de %2 interferogramas entre %3 épocas del %4 al %5: %6.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1457"/>
        <source>Ionosphere (mm, + towards satellite)</source>
        <translation>Ionosfera (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1458"/>
        <source>Is the mask, the area to keep or the resolution factor too strict?</source>
        <translation>¿Son demasiado estrictos la máscara, el área que conservar o el factor de resolución?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1460"/>
        <source>It has %1.</source>
        <translation>Tiene %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1462"/>
        <source>It has the form %1: relative orbit with A or D for the direction, five digits, and six or more letters or digits.</source>
        <translation>Tiene la forma %1: órbita relativa con A o D para la dirección, cinco dígitos, y seis o más letras o dígitos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1463"/>
        <source>It is not followed; if that server is the right one, give its address in the options.</source>
        <translation>No se sigue; si ese servidor es el correcto, indique su dirección en las opciones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1464"/>
        <source>It needs %1 or %2, and may have each of %3 once.</source>
        <translation>Necesita %1 o %2, y puede tener cada una de %3 una vez.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1465"/>
        <source>It said nothing.</source>
        <translation>No dijo nada.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1467"/>
        <source>Its first line after those with # has to name the columns: %1.</source>
        <translation>Su primera línea después de las que llevan # debe nombrar las columnas: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1468"/>
        <source>Its first line has to name the columns.</source>
        <translation>Su primera línea debe nombrar las columnas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1470"/>
        <source>Its first pair is %1.</source>
        <translation>Su primer par es %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1471"/>
        <source>Its last lines:</source>
        <translation>Sus últimas líneas:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1472"/>
        <source>Its lines in the log say why.</source>
        <translation>Sus líneas en el registro dicen por qué.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1473"/>
        <source>Its process ended without a result.</source>
        <translation>Su proceso terminó sin resultado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1474"/>
        <source>Its trace:</source>
        <translation>Su traza:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1484"/>
        <source>Keep one map of each date.</source>
        <translation>Conserve un mapa de cada fecha.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1485"/>
        <source>Keep one solution per day.</source>
        <translation>Conserve una solución por día.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1487"/>
        <source>Keep some.</source>
        <translation>Conserve algunos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1491"/>
        <source>Keep the right one.</source>
        <translation>Conserve la correcta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1493"/>
        <source>Keep those of one frame and one processing in a folder of their own.</source>
        <translation>Guarde los de un frame y un procesado en una carpeta propia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1494"/>
        <source>Keep those of one frame.</source>
        <translation>Conserve los de un solo frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1495"/>
        <source>Kept %1 of %2 interferograms, judged on %3 of %4 pixels.</source>
        <translation>Conservados %1 de %2 interferogramas, juzgados en %3 de %4 píxeles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1496"/>
        <source>Kept %1 of %2 interferograms: %3.</source>
        <translation>Conservados %1 de %2 interferogramas: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1497"/>
        <source>Kept %1 of %2 pixels, which have a value in more than %3 interferograms; %4 of them have one in all.</source>
        <translation>Conservados %1 de %2 píxeles, que tienen un valor en más de %3 interferogramas; %4 de ellos lo tienen en todos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1498"/>
        <source>Kept %1 of %2 pixels; %3 are masked (%4 %).</source>
        <translation>Conservados %1 de %2 píxeles; %3 están enmascarados (%4 %).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1501"/>
        <source>Known options: %1.</source>
        <translation>Opciones conocidas: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1502"/>
        <source>Known: %1.</source>
        <translation>Conocidos: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1520"/>
        <source>Leave it at its default (%1), or use the built-in engine for this stage.</source>
        <translation>Déjela en su valor predeterminado (%1), o use el motor integrado para esta etapa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1521"/>
        <source>Leave it at its default (%1), or use the built-in engine.</source>
        <translation>Déjela en su valor predeterminado (%1), o use el motor integrado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1522"/>
        <source>Leave one of them out, or choose dates with epochs before and after.</source>
        <translation>Omita uno de ellos, o elija fechas con épocas antes y después.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1532"/>
        <source>Leave stage 03 out.</source>
        <translation>Omita la etapa 03.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1533"/>
        <source>Leave that station out.</source>
        <translation>Omita esa estación.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1535"/>
        <source>Leave the weights out.</source>
        <translation>Omita los pesos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1536"/>
        <source>Leave them empty, or start at step %1.</source>
        <translation>Déjelas vacías, o empiece en el paso %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1538"/>
        <source>Left out %1 pairs with these epochs (no_%2_ifg.txt), because mixing corrected and uncorrected pairs breaks the phase loops.%3</source>
        <translation>Omitidos %1 pares con estas épocas (no_%2_ifg.txt), porque mezclar pares corregidos y sin corregir rompe los bucles de fase.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1539"/>
        <source>Left out %1 pairs with these epochs (no_gacos_ifg.txt).%2</source>
        <translation>Omitidos %1 pares con estas épocas (no_gacos_ifg.txt).%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1540"/>
        <source>Left out %1 pairs without .unw or .cc: %2.</source>
        <translation>Omitidos %1 pares sin .unw o .cc: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1541"/>
        <source>Left out %1: %2</source>
        <translation>Omitido %1: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1542"/>
        <source>Left out for reasons like these: %1.</source>
        <translation>Omitidos por motivos como estos: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1543"/>
        <source>Left out: %1: %2</source>
        <translation>Omitidos: %1: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1552"/>
        <source>LiCSAlert cannot be imported with %1: %2.</source>
        <translation>LiCSAlert no se puede importar con %1: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1553"/>
        <source>LiCSAlert does not complete a run with the residual in windows</source>
        <translation>LiCSAlert no completa una ejecución con el residuo en ventanas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1554"/>
        <source>LiCSAlert does not say how many runs did not converge, so the table of convergence counts only those that did.</source>
        <translation>LiCSAlert no dice cuántas ejecuciones no convergieron, así que la tabla de convergencia cuenta solo las que sí.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1555"/>
        <source>LiCSAlert ended without an error, but without results.%1</source>
        <translation>LiCSAlert terminó sin error, pero sin resultados.%1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1556"/>
        <source>LiCSAlert gives %1 sources on %2 dates, and %3 with the datacube %4 on %5.</source>
        <translation>LiCSAlert da %1 fuentes en %2 fechas, y %3 con el cubo de datos %4 en %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1557"/>
        <source>LiCSAlert gives the residual over the image; the one in windows is missing.</source>
        <translation>LiCSAlert da el residuo en la imagen; falta el de ventanas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1558"/>
        <source>LiCSAlert has no option like &apos;%1&apos; (%2 = %3).</source>
        <translation>LiCSAlert no tiene ninguna opción como '%1' (%2 = %3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1559"/>
        <source>LiCSAlert has no option like &apos;%1&apos; (%2 = %3): %4.</source>
        <translation>LiCSAlert no tiene ninguna opción como '%1' (%2 = %3): %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1560"/>
        <source>LiCSAlert kept no runs of FastICA that fit its clusters, so their quality is not known.</source>
        <translation>LiCSAlert no conservó ejecuciones de FastICA que correspondan a sus grupos, así que no se conoce su calidad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1561"/>
        <source>LiCSAlert made no results of any date after the baseline.</source>
        <translation>LiCSAlert no hizo resultados de ninguna fecha posterior al periodo de referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1562"/>
        <source>LiCSAlert needs %1 or more rows and columns; at this resolution there are %2 x %3.</source>
        <translation>LiCSAlert necesita %1 o más filas y columnas; con esta resolución hay %2 x %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1563"/>
        <source>LiCSAlert needs an end of the baseline (baseline_end) before the last date.</source>
        <translation>LiCSAlert necesita un fin del periodo de referencia (baseline_end) anterior a la última fecha.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1564"/>
        <source>LiCSAlert needs dates after the baseline, and %1 is the last date.</source>
        <translation>LiCSAlert necesita fechas posteriores al periodo de referencia, y %1 es la última fecha.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1565"/>
        <source>LiCSAlert separated %1 pixels of an image of %2, not the %3 of %4 that it was given.</source>
        <translation>LiCSAlert separó %1 píxeles de una imagen de %2, no los %3 de %4 que se le dieron.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1566"/>
        <source>LiCSAlert was not found.</source>
        <translation>No se encontró LiCSAlert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1568"/>
        <source>LiCSBAS could not read %1 interferograms, which are rejected: %2.</source>
        <translation>LiCSBAS no pudo leer %1 interferogramas, que se rechazan: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1570"/>
        <source>LiCSBAS does the work, so what it does otherwise than the built-in engine is in the result.</source>
        <translation>El trabajo lo hace LiCSBAS, así que lo que hace de otro modo que el motor integrado está en el resultado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1571"/>
        <source>LiCSBAS has done step %1.</source>
        <translation>LiCSBAS ha hecho el paso %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1572"/>
        <source>LiCSBAS has done step %1: %2.</source>
        <translation>LiCSBAS ha hecho el paso %1: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1573"/>
        <source>LiCSBAS has no option like &apos;%1&apos; (%2 = %3).</source>
        <translation>LiCSBAS no tiene ninguna opción como '%1' (%2 = %3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1574"/>
        <source>LiCSBAS nullified %1 samples in %2 interferograms; the stack itself stays as it was.</source>
        <translation>LiCSBAS anuló %1 muestras en %2 interferogramas; la propia pila queda como estaba.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1577"/>
        <source>LiCSBAS takes %1 = 0 for not given and uses its default.</source>
        <translation>LiCSBAS toma %1 = 0 como no indicado y usa su valor predeterminado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1578"/>
        <source>LiCSBAS was not found: %1 is not on the PATH.</source>
        <translation>No se encontró LiCSBAS: %1 no está en el PATH.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1579"/>
        <source>LiCSBAS wrote %1 epochs on %2 x %3 pixels, %4 variables.</source>
        <translation>LiCSBAS escribió %1 épocas en %2 x %3 píxeles, %4 variables.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1581"/>
        <source>LiCSBAS: %1.py %2</source>
        <translation>LiCSBAS: %1.py %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1582"/>
        <source>LiCSBAS_out2nc writes those of frame 022D_04826 into every datacube; compare them with your frame.</source>
        <translation>LiCSBAS_out2nc escribe los del frame 022D_04826 en todos los cubos de datos; compárelos con su frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1585"/>
        <source>Line %1 (%2): %3</source>
        <translation>Línea %1 (%2): %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1586"/>
        <source>Line %1 is not the name of a Sentinel-1 product: %2.</source>
        <translation>La línea %1 no es el nombre de un producto Sentinel-1: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1587"/>
        <source>Line %1 repeats %2.</source>
        <translation>La línea %1 repite %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1595"/>
        <source>Line-of-sight displacement</source>
        <translation>Desplazamiento en la línea de visión</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1596"/>
        <source>Line-of-sight displacement from radar interferometry: %1.</source>
        <translation>Desplazamiento en la línea de visión por interferometría radar: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1615"/>
        <source>Longest time without a gap (years)</source>
        <translation>Tiempo más largo sin huecos (años)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1616"/>
        <source>Longitude and latitude are exchanged in one of them; correct that, or fetch the product again.</source>
        <translation>Longitud y latitud están intercambiadas en uno de ellos; corríjalo, o descargue de nuevo el producto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1617"/>
        <source>Longitude and latitude may be exchanged, or the coordinates be no degrees; correct them, or fetch the file again.</source>
        <translation>Longitud y latitud pueden estar intercambiadas, o las coordenadas no ser grados; corríjalas, o descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1619"/>
        <source>Look into their logs, and start them again.</source>
        <translation>Mire en sus registros y reinícielos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1622"/>
        <source>Looked for in vain: %1.</source>
        <translation>Buscado en vano: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1629"/>
        <source>Loosen the thresholds of stages 11 and 12.</source>
        <translation>Relaje los umbrales de las etapas 11 y 12.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1630"/>
        <source>Lower &apos;Minimum interferograms per epoch&apos;.</source>
        <translation>Reduzca 'Mínimo de interferogramas por época'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1632"/>
        <source>Lower the coherence threshold or choose smaller areas.</source>
        <translation>Reduzca el umbral de coherencia o elija áreas más pequeñas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1633"/>
        <source>Lower the coherence thresholds.</source>
        <translation>Reduzca los umbrales de coherencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1634"/>
        <source>Lower the first number or raise the second.</source>
        <translation>Reduzca el primer número o aumente el segundo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1635"/>
        <source>Lower the most components or choose a later end of the baseline.</source>
        <translation>Reduzca el máximo de componentes o elija un fin posterior del periodo de referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1636"/>
        <source>Lower the most components.</source>
        <translation>Reduzca el máximo de componentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1637"/>
        <source>Lower the smallest cluster, allow more components or more runs, or choose a longer baseline.</source>
        <translation>Reduzca el tamaño mínimo de grupo, permita más componentes o más ejecuciones, o elija un periodo de referencia más largo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1638"/>
        <source>Lower the threshold or raise the multilook factor.</source>
        <translation>Reduzca el umbral o aumente el factor de multilook.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1645"/>
        <source>Make a datacube with &apos;Export datacube&apos; first.</source>
        <translation>Haga antes un cubo de datos con 'Exportar cubo de datos'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1646"/>
        <source>Make it again.</source>
        <translation>Hágalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1647"/>
        <source>Make room, or choose another place.</source>
        <translation>Haga sitio, o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1648"/>
        <source>Make room, or keep less free.</source>
        <translation>Haga sitio, o deje menos libre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1649"/>
        <source>Make the pair again, or leave it out.</source>
        <translation>Haga de nuevo el par, u omítalo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1652"/>
        <source>Many interferograms have no data at the reference.</source>
        <translation>Muchos interferogramas no tienen datos en la referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1656"/>
        <source>Mask noise</source>
        <translation>Enmascarar ruido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1658"/>
        <source>Mask pixels where a larger share of the loops does not close.</source>
        <translation>Enmascara los píxeles en los que una proporción mayor de los bucles no cierra.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1660"/>
        <source>Mask pixels whose interferograms fit the time series worse (root mean square).</source>
        <translation>Enmascara los píxeles cuyos interferogramas se ajustan peor a la serie temporal (media cuadrática).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1662"/>
        <source>Mask pixels whose longest run of connected epochs is shorter.</source>
        <translation>Enmascara los píxeles cuya racha más larga de épocas conectadas es más corta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1665"/>
        <source>Mask pixels whose mean coherence is lower.</source>
        <translation>Enmascara los píxeles cuya coherencia media es menor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1667"/>
        <source>Mask pixels whose series differs more than this from the most similar neighbour (index stc).</source>
        <translation>Enmascara los píxeles cuya serie difiere más que esto del vecino más parecido (índice stc).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1669"/>
        <source>Mask pixels whose velocity is less certain than this in the bootstrap.</source>
        <translation>Enmascara los píxeles cuya velocidad es menos segura que esto en el bootstrap.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1671"/>
        <source>Mask pixels with fewer unwrapped interferograms than this ratio times the number of epochs.</source>
        <translation>Enmascara los píxeles con menos interferogramas desenrollados que esta proporción por el número de épocas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1674"/>
        <source>Mask pixels with more intervals that no interferogram spans.</source>
        <translation>Enmascara los píxeles con más intervalos que ningún interferograma abarca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1677"/>
        <source>Mask stack</source>
        <translation>Enmascarar pila</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1680"/>
        <source>Masked %1 of the phase values of %2 pairs; %3 of %4 pixels (%5) are masked in every pair.</source>
        <translation>Enmascarados %1 de los valores de fase de %2 pares; %3 de %4 píxeles (%5) están enmascarados en todos los pares.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1708"/>
        <source>Mend them, or run stage 11 again, which rejects them.</source>
        <translation>Repárelos, o ejecute de nuevo la etapa 11, que los rechaza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1725"/>
        <source>Most affected: %1.</source>
        <translation>Los más afectados: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1731"/>
        <source>Move it away, or choose another folder.</source>
        <translation>Muévalo, o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1732"/>
        <source>Move the line, or leave the mask out.</source>
        <translation>Mueva la línea, u omita la máscara.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1735"/>
        <source>NISAR products (NISAR_L2_…_GUNW_….h5)</source>
        <translation>productos NISAR (NISAR_L2_…_GUNW_….h5)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1737"/>
        <source>Name it once.</source>
        <translation>Nómbrela una sola vez.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1738"/>
        <source>Name the Python of this program in the settings of QGIS.</source>
        <translation>Indique el Python de este programa en los ajustes de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1739"/>
        <source>Name the file of the coherence.</source>
        <translation>Indique el archivo de la coherencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1740"/>
        <source>Name the stack that the time series was made from in the option &apos;stack&apos;.</source>
        <translation>Indique en la opción 'stack' la pila con la que se hizo la serie temporal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1760"/>
        <source>New deformation on that date by either residual: %1.</source>
        <translation>Deformación nueva en esa fecha según uno u otro residuo: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1762"/>
        <source>Newest date %1: new deformation %2, known %3 (%4).</source>
        <translation>Fecha más reciente %1: deformación nueva %2, conocida %3 (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1763"/>
        <source>Newest date %1: still part of the baseline, so there is nothing to detect yet.</source>
        <translation>Fecha más reciente %1: aún parte del periodo de referencia, así que todavía no hay nada que detectar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1764"/>
        <source>No Python was found on the PATH.</source>
        <translation>No se encontró ningún Python en el PATH.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1765"/>
        <source>No candidate for the reference pixel has all %1 epochs; the best has %2.</source>
        <translation>Ningún candidato a píxel de referencia tiene las %1 épocas; el mejor tiene %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1767"/>
        <source>No date lies after the end of the baseline %1, so there is nothing to detect yet.</source>
        <translation>Ninguna fecha es posterior al fin del periodo de referencia %1, así que todavía no hay nada que detectar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1769"/>
        <source>No epoch is after %1, so there is no decay to fit.</source>
        <translation>Ninguna época es posterior al %1, así que no hay decaimiento que ajustar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1770"/>
        <source>No epoch lies between %1 and %2; the series goes from %3 to %4.</source>
        <translation>Ninguna época está entre %1 y %2; la serie va de %3 a %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1771"/>
        <source>No epochs are before and after %1; the series goes from %2 to %3.</source>
        <translation>No hay épocas antes y después de %1; la serie va de %2 a %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1772"/>
        <source>No file can be made in %1.</source>
        <translation>No se puede crear ningún archivo en %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1773"/>
        <source>No file of the sample is where it should be: %1.</source>
        <translation>Ningún archivo de la muestra está donde debería: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1775"/>
        <source>No frame meets the area of interest.</source>
        <translation>Ningún frame toca el área de interés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1776"/>
        <source>No frame meets the area.</source>
        <translation>Ningún frame toca el área.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1778"/>
        <source>No good interferogram is left for %1 epochs: %2.</source>
        <translation>No queda ningún interferograma bueno para %1 épocas: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1779"/>
        <source>No good interferogram is left for %1 of %2 epochs: %3.</source>
        <translation>No queda ningún interferograma bueno para %1 de %2 épocas: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1780"/>
        <source>No interferogram has a value in the reference window %1 of %2; choose another reference (stage 120), or write one into ref.txt.</source>
        <translation>Ningún interferograma tiene un valor en la ventana de referencia %1 de %2; elija otra referencia (etapa 120), o escriba una en ref.txt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1781"/>
        <source>No interferogram of %1 has any phase.</source>
        <translation>Ningún interferograma de %1 tiene fase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1782"/>
        <source>No interferogram of %1 is left to choose a reference for.</source>
        <translation>No queda ningún interferograma de %1 para el que elegir una referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1784"/>
        <source>No interferogram spans the time between %1.</source>
        <translation>Ningún interferograma abarca el tiempo entre %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1785"/>
        <source>No longer in %1, so removed from the stack: %2.</source>
        <translation>Ya no están en %1, así que se eliminan de la pila: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1786"/>
        <source>No longer on the server, local files kept: %1.</source>
        <translation>Ya no están en el servidor, archivos locales conservados: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1787"/>
        <source>No originals were kept: this cannot be undone, and a second run nullifies further.</source>
        <translation>No se conservaron originales: esto no se puede deshacer, y una segunda ejecución anula más.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1788"/>
        <source>No pair has a usable %1 map at both epochs.</source>
        <translation>Ningún par tiene un mapa %1 utilizable en ambas épocas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1789"/>
        <source>No pair has a usable %1 map at both epochs.%2</source>
        <translation>Ningún par tiene un mapa %1 utilizable en ambas épocas.%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1790"/>
        <source>No pair has a usable GACOS map at both epochs.</source>
        <translation>Ningún par tiene un mapa GACOS utilizable en ambas épocas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1791"/>
        <source>No pair spans %1 of the %2 intervals between epochs, after %3.</source>
        <translation>Ningún par abarca %1 de los %2 intervalos entre épocas, tras %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1792"/>
        <source>No pair would be left.</source>
        <translation>No quedaría ningún par.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1794"/>
        <source>No pattern was found again in %1 or more runs, with %2 components.</source>
        <translation>Ningún patrón se volvió a encontrar en %1 o más ejecuciones, con %2 componentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1795"/>
        <source>No perpendicular baselines are known; network plots use fixed dummy values.</source>
        <translation>No se conocen líneas de base perpendiculares; los gráficos de la red usan valores ficticios fijos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1796"/>
        <source>No pixel along the line has a value.</source>
        <translation>Ningún píxel a lo largo de la línea tiene valor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1797"/>
        <source>No pixel at all meets %1 %2 %3</source>
        <translation>Ningún píxel cumple %1 %2 %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1798"/>
        <source>No pixel has a value at every epoch, so the series keeps the initial reference, of the interferograms.</source>
        <translation>Ningún píxel tiene un valor en todas las épocas, así que la serie conserva la referencia inicial, la de los interferogramas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1799"/>
        <source>No pixel has a value in more than %1 interferograms (%2 epochs times the minimum of interferograms per epoch); the best has %3 of %4.</source>
        <translation>Ningún píxel tiene un valor en más de %1 interferogramas (%2 épocas por el mínimo de interferogramas por época); el mejor tiene %3 de %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1801"/>
        <source>No pixel has data in all %1 interferograms; the best have %2.</source>
        <translation>Ningún píxel tiene datos en los %1 interferogramas; los mejores tienen %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1802"/>
        <source>No pixel has phase in %1.</source>
        <translation>Ningún píxel tiene fase en %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1803"/>
        <source>No pixel inside the mask has as few gaps as others outside; the reference pixel has more.</source>
        <translation>Ningún píxel dentro de la máscara tiene tan pocos huecos como otros de fuera; el píxel de referencia tiene más.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1804"/>
        <source>No pixel inside the mask has displacements in %1.</source>
        <translation>Ningún píxel dentro de la máscara tiene desplazamientos en %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1805"/>
        <source>No pixel is consistent enough in %1.</source>
        <translation>Ningún píxel es lo bastante consistente en %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1806"/>
        <source>No pixel is left to filter in %1.</source>
        <translation>No queda ningún píxel que filtrar en %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1807"/>
        <source>No pixel is seen from two directions that are 16° or more apart.</source>
        <translation>Ningún píxel se ve desde dos direcciones separadas 16° o más.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1808"/>
        <source>No pixel is valid on all dates that are learned from.</source>
        <translation>Ningún píxel es válido en todas las fechas de las que se aprende.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1809"/>
        <source>No pixel lies within the swath.</source>
        <translation>Ningún píxel está dentro de la franja.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1810"/>
        <source>No pixel of %1 has a velocity, so there is no outline of valid pixels.</source>
        <translation>Ningún píxel de %1 tiene velocidad, así que no hay contorno de los píxeles válidos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1811"/>
        <source>No pixel of %1 has all the data that the score needs.</source>
        <translation>Ningún píxel de %1 tiene todos los datos que necesita la puntuación.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1812"/>
        <source>No pixel of %1 has enough epochs for this model.</source>
        <translation>Ningún píxel de %1 tiene suficientes épocas para este modelo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1813"/>
        <source>No pixel of any pair in %1 is consistent enough to be kept.</source>
        <translation>Ningún píxel de ningún par en %1 es lo bastante consistente para conservarlo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1814"/>
        <source>No pixel of the area to keep has a displacement on %1.</source>
        <translation>Ningún píxel del área que conservar tiene desplazamiento el %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1815"/>
        <source>No pixel of the reference has a displacement at every epoch, so nothing can be relative to it.</source>
        <translation>Ningún píxel de la referencia tiene desplazamiento en todas las épocas, así que nada puede ser relativo a ella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1816"/>
        <source>No pixel within %1 m of %2 has a value.</source>
        <translation>Ningún píxel a menos de %1 m de %2 tiene valor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1817"/>
        <source>No reference pixel has a value in %1, so it cannot be relative to them.</source>
        <translation>Ningún píxel de referencia tiene valor en %1, así que no puede ser relativo a ellos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1818"/>
        <source>No reference pixel in %1 has a displacement on every epoch, so nothing can be relative to it.</source>
        <translation>Ningún píxel de referencia en %1 tiene desplazamiento en todas las épocas, así que nada puede ser relativo a él.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1820"/>
        <source>No source grows steadily with time, so none is labelled deformation and the first status number of the unrest detection will be missing.</source>
        <translation>Ninguna fuente crece de forma constante con el tiempo, así que ninguna se etiqueta como deformación y faltará el primer número de estado de la detección de unrest.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1821"/>
        <source>No source is labelled deformation, so the first status number is missing.</source>
        <translation>Ninguna fuente está etiquetada como deformación, así que falta el primer número de estado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1822"/>
        <source>No space left</source>
        <translation>No space left</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1823"/>
        <source>No stage lies between step %1 and step %2 with these settings.</source>
        <translation>Con estos ajustes no hay ninguna etapa entre el paso %1 y el paso %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1824"/>
        <source>No station can be held against the datacube.</source>
        <translation>Ninguna estación se puede comparar con el cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1826"/>
        <source>No such option: %1.</source>
        <translation>No existe la opción: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1827"/>
        <source>No task was finished %1; what %2 workers hold is given to others.</source>
        <translation>No se terminó ninguna tarea %1; lo que tienen %2 trabajadores se da a otros.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1828"/>
        <source>No usable %1 map for %2 epochs: %3 (all in no_%4_im.txt).</source>
        <translation>Ningún mapa %1 utilizable para %2 épocas: %3 (todas en no_%4_im.txt).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1829"/>
        <source>No usable GACOS map for %1 epochs: %2 (all in no_gacos_im.txt).</source>
        <translation>Ningún mapa GACOS utilizable para %1 épocas: %2 (todas en no_gacos_im.txt).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1830"/>
        <source>No valid pixel is left to fit the ramp or the trend with height to.</source>
        <translation>No queda ningún píxel válido al que ajustar la rampa o la tendencia con la altura.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1833"/>
        <source>No well-covered pixel has a usable loop; the reference is %1.</source>
        <translation>Ningún píxel bien cubierto tiene un bucle utilizable; la referencia es %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1834"/>
        <source>No window of %1 pixels has %2 of valid pixels.</source>
        <translation>Ninguna ventana de %1 píxeles tiene %2 de píxeles válidos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1835"/>
        <source>No worker of the Dask cluster %1 has finished anything %2: %3.</source>
        <translation>Ningún trabajador del clúster Dask %1 ha terminado nada %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1838"/>
        <source>None of %1 pixels passes all criteria of the noise mask.</source>
        <translation>Ninguno de los %1 píxeles cumple todos los criterios de la máscara de ruido.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1839"/>
        <source>None of %1 runs of FastICA converged.</source>
        <translation>Ninguna de %1 ejecuciones de FastICA convergió.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1840"/>
        <source>None of the %1 interferograms of %2 is left: %3 are in the lists of bad ones in %4 and %5 span or touch a step.</source>
        <translation>No queda ninguno de los %1 interferogramas de %2: %3 están en las listas de malos en %4 y %5 abarcan o tocan un salto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1841"/>
        <source>None of the %1 interferograms of the frame %2 is published unwrapped.</source>
        <translation>Ninguno de los %1 interferogramas del frame %2 está publicado desenrollado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1842"/>
        <source>None of the %1 pairs in %2 can be converted.</source>
        <translation>Ninguno de los %1 pares en %2 se puede convertir.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1843"/>
        <source>None of the %1 pairs in %2 can be imported.</source>
        <translation>Ninguno de los %1 pares en %2 se puede importar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1844"/>
        <source>None of the %1 pairs in %2 can be unwrapped.</source>
        <translation>Ninguno de los %1 pares en %2 se puede desenrollar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1845"/>
        <source>None of the %1 pairs in %2 has readable %3.</source>
        <translation>Ninguno de los %1 pares en %2 tiene %3 legibles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1846"/>
        <source>None of the %1 pairs in %2 lies within the dates (%3 to %4).</source>
        <translation>Ninguno de los %1 pares en %2 está dentro de las fechas (%3 a %4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1847"/>
        <source>None of the %1 products in %2 can be read.</source>
        <translation>Ninguno de los %1 productos en %2 se puede leer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1849"/>
        <source>Not converted: %1: %2</source>
        <translation>No convertidos: %1: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1850"/>
        <source>Not done: %1; %2 says why.</source>
        <translation>Sin hacer: %1; %2 dice por qué.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1851"/>
        <source>Not every datacube has standard deviations of its velocity, so all weigh alike.</source>
        <translation>No todos los cubos de datos tienen desviaciones estándar de su velocidad, así que todos pesan igual.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1852"/>
        <source>Not every frame has them.</source>
        <translation>No todos los frames los tienen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1854"/>
        <source>Not in the cube: %1, because %2.</source>
        <translation>No está en el cubo: %1, porque %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1855"/>
        <source>Not learned from, because their gaps cost more pixels than they bring: %1.</source>
        <translation>No se aprende de estas, porque sus huecos cuestan más píxeles de los que aportan: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1856"/>
        <source>Not read, because the name is not two calendar dates as in 20200601_20200613, the earlier one first, or because there is no such folder: %1.</source>
        <translation>No leídos, porque el nombre no son dos fechas del calendario como en 20200601_20200613, la anterior primero, o porque no existe tal carpeta: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1857"/>
        <source>Not read: %1.</source>
        <translation>No leídos: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1861"/>
        <source>Not understood, and not imported: %1.</source>
        <translation>No comprendidos, y no importados: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1862"/>
        <source>Not used, because the run starts at step %1: %2.</source>
        <translation>No se usan, porque la ejecución empieza en el paso %1: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1863"/>
        <source>Nothing can be written to %1.</source>
        <translation>No se puede escribir nada en %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1866"/>
        <source>Nothing is known of the %1 at %2 epochs (%3 …); nothing is removed there.</source>
        <translation>No se sabe nada de %1 en %2 épocas (%3 …); ahí no se elimina nada.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1867"/>
        <source>Nothing is known of the %1 at %2 epochs (%3); nothing is removed there.</source>
        <translation>No se sabe nada de %1 en %2 épocas (%3); ahí no se elimina nada.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1868"/>
        <source>Nothing says where the pixels of %1 lie: no %2 in %3, and no %4.</source>
        <translation>Nada dice dónde están los píxeles de %1: ni %2 en %3, ni %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1869"/>
        <source>Nothing to cut out: give an extent, a pixel range, or polygons.</source>
        <translation>Nada que recortar: indique una extensión, un rango de píxeles o polígonos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1870"/>
        <source>Nothing to mask: set a coherence threshold above 0, pixel ranges, or polygons.</source>
        <translation>Nada que enmascarar: fije un umbral de coherencia mayor que 0, rangos de píxeles o polígonos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1871"/>
        <source>Nothing was changed here.</source>
        <translation>Aquí no ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1873"/>
        <source>Nothing was replaced.</source>
        <translation>No se sustituyó nada.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1875"/>
        <source>Nullified %1 samples (%2 %) in %3 interferograms.</source>
        <translation>Anuladas %1 muestras (%2 %) en %3 interferogramas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1911"/>
        <source>OPTIONS names unknown stages: %1.</source>
        <translation>OPTIONS nombra etapas desconocidas: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1912"/>
        <source>OPTIONS switches off %1, which the chain cannot do without.</source>
        <translation>OPTIONS desactiva %1, sin lo cual la cadena no puede funcionar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1926"/>
        <source>Only %1 of the wanted %2 runs converged in %3 attempts.</source>
        <translation>Solo %1 de las %2 ejecuciones deseadas convergieron en %3 intentos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1936"/>
        <source>Option %1 is %2; choose one of %3.</source>
        <translation>La opción %1 es %2; elija uno de %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1937"/>
        <source>Option %1 is %2; the largest allowed value is %3.</source>
        <translation>La opción %1 es %2; el valor máximo permitido es %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1938"/>
        <source>Option %1 is %2; the smallest allowed value is %3.</source>
        <translation>La opción %1 es %2; el valor mínimo permitido es %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1939"/>
        <source>Option %1 needs a value.</source>
        <translation>La opción %1 necesita un valor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1940"/>
        <source>Option %1: %2 is not a date of the calendar.</source>
        <translation>Opción %1: %2 no es una fecha del calendario.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1941"/>
        <source>Option %1: %2 is not a date of the form yyyymmdd, such as 20200601.</source>
        <translation>Opción %1: %2 no es una fecha de la forma yyyymmdd, como 20200601.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1942"/>
        <source>Option %1: %2 is not usable: %3.</source>
        <translation>Opción %1: %2 no se puede usar: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1945"/>
        <source>Options at their defaults that were set in the last run here: %1.</source>
        <translation>Opciones en su valor predeterminado que en la última ejecución aquí estaban fijadas: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1948"/>
        <source>Orbit, looks, viewing angles and time of day are taken from the datacube.</source>
        <translation>La órbita, los looks, los ángulos de visión y la hora del día se toman del cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1971"/>
        <source>Phase and coherence lie in different places, %1 and %2: %3.</source>
        <translation>La fase y la coherencia están en lugares distintos, %1 y %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1975"/>
        <source>Picture of the clusters, %1 patterns</source>
        <translation>Imagen de los grupos, %1 patrones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1997"/>
        <source>Pixels without displacement on %1, left out of the series: %2.</source>
        <translation>Píxeles sin desplazamiento el %1, excluidos de la serie: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2018"/>
        <source>Prepare stack</source>
        <translation>Preparar pila</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2019"/>
        <source>Prepare the stack again.</source>
        <translation>Prepare de nuevo la pila.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2021"/>
        <source>Presets: %1.</source>
        <translation>Preajustes: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2029"/>
        <source>Put the GeoTIFF in its place.</source>
        <translation>Ponga el GeoTIFF en su lugar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2030"/>
        <source>Put the files of the stations there.</source>
        <translation>Ponga allí los archivos de las estaciones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2031"/>
        <source>Put the wrapped phase in its place; unwrapped phase is for &apos;Prepare stack&apos; (stage 02).</source>
        <translation>Ponga en su lugar la fase enrollada; la fase desenrollada es para 'Preparar pila' (etapa 02).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2032"/>
        <source>Put their folder (GEOCml…) beside it, with the name %1.</source>
        <translation>Ponga su carpeta (GEOCml…) a su lado, con el nombre %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2033"/>
        <source>Put them beside it, or run &apos;Detect unrest&apos; again.</source>
        <translation>Póngalos a su lado, o ejecute de nuevo 'Detectar unrest'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2036"/>
        <source>Python %1 (%2)</source>
        <translation>Python %1 (%2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2041"/>
        <source>Quality indices are missing: %1.</source>
        <translation>Faltan índices de calidad: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2056"/>
        <source>Raise it, or choose a resolution factor of at most %1.</source>
        <translation>Auméntelo, o elija un factor de resolución de como mucho %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2057"/>
        <source>Raise the loop RMS threshold, or choose another reference.</source>
        <translation>Aumente el umbral RMS de los bucles, o elija otra referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2058"/>
        <source>Raise the radius, or leave the mask out.</source>
        <translation>Aumente el radio, u omita la máscara.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2061"/>
        <source>Range %1 and extent %2 exclude each other; give only one of them.</source>
        <translation>El rango %1 y la extensión %2 se excluyen; indique solo uno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2062"/>
        <source>Range %1 is empty or outside the image of %2 x %3 pixels.</source>
        <translation>El rango %1 está vacío o fuera de la imagen de %2 x %3 píxeles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2063"/>
        <source>Range %1 is not of the form x1:x2/y1:y2 in pixels, such as 10:20/0:35.</source>
        <translation>El rango %1 no tiene la forma x1:x2/y1:y2 en píxeles, como 10:20/0:35.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2064"/>
        <source>Raster %1 of %2: %3.</source>
        <translation>Ráster %1 de %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2065"/>
        <source>Raster %1: %2</source>
        <translation>Ráster %1: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2074"/>
        <source>Reconstruct time series</source>
        <translation>Reconstruir serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2075"/>
        <source>Reconstructed %1 dates from %2 of %3 sources: %4.</source>
        <translation>Reconstruidas %1 fechas a partir de %2 de %3 fuentes: %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2083"/>
        <source>Reference date %1 is not an epoch of the time series (yyyymmdd)%2.</source>
        <translation>La fecha de referencia %1 no es una época de la serie temporal (yyyymmdd)%2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2087"/>
        <source>Reference: %1; %2.</source>
        <translation>Referencia: %1; %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2088"/>
        <source>Reference: %1; score %2 of 1, chosen among %3 blocks with data.</source>
        <translation>Referencia: %1; puntuación %2 de 1, elegida entre %3 bloques con datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2089"/>
        <source>Reference: %1; the pixel of least scatter (%2 mm RMS).</source>
        <translation>Referencia: %1; el píxel de menor dispersión (%2 mm RMS).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2092"/>
        <source>Rejected %1 more; info/11ifg_stats.txt gives the reasons.</source>
        <translation>Rechazados %1 más; info/11ifg_stats.txt da los motivos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2093"/>
        <source>Rejected %1: %2.</source>
        <translation>Rechazado %1: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2094"/>
        <source>Relax one of them.</source>
        <translation>Relaje una de ellas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2095"/>
        <source>Relax stage 11.</source>
        <translation>Relaje la etapa 11.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2096"/>
        <source>Relax the noise mask (stage 15) or ignore it.</source>
        <translation>Relaje la máscara de ruido (etapa 15) o ignórela.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2097"/>
        <source>Relax the noise mask (stage 15).</source>
        <translation>Relaje la máscara de ruido (etapa 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2098"/>
        <source>Relax the thresholds of stages 11 and 12.</source>
        <translation>Relaje los umbrales de las etapas 11 y 12.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2099"/>
        <source>Relax their thresholds, or check the earlier stages if an index looks wrong everywhere.</source>
        <translation>Relaje sus umbrales, o compruebe las etapas anteriores si un índice parece mal en todas partes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2100"/>
        <source>Relax them.</source>
        <translation>Relájelas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2105"/>
        <source>Remove ionosphere</source>
        <translation>Eliminar la ionosfera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2107"/>
        <source>Remove solid Earth tide</source>
        <translation>Eliminar la marea terrestre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2108"/>
        <source>Remove the layers that show it from the map, or close the program that uses it, and run again.</source>
        <translation>Quite del mapa las capas que lo muestran, o cierre el programa que lo usa, y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2111"/>
        <source>Remove them if they are something else.</source>
        <translation>Elimínelos si son otra cosa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2112"/>
        <source>Remove these steps.</source>
        <translation>Quite estos saltos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2114"/>
        <source>Removed %1 from every epoch, fitted to %2 pixels.</source>
        <translation>Eliminado %1 de cada época, ajustado a %2 píxeles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2115"/>
        <source>Removed %1 outdated results of stages 120 and 12: %2.</source>
        <translation>Eliminados %1 resultados desactualizados de las etapas 120 y 12: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2116"/>
        <source>Removed %1: run again.</source>
        <translation>Eliminados %1: ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2118"/>
        <source>Removed by the filter (mm, + along the flight)</source>
        <translation>Eliminado por el filtro (mm, + en la dirección de vuelo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2120"/>
        <source>Removed the apparent motion by %1 from every epoch.</source>
        <translation>Eliminado el movimiento aparente por %1 de cada época.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2121"/>
        <source>Removed the effect of DEM errors of %1 pixels inside the mask.</source>
        <translation>Eliminado el efecto de los errores del DEM de %1 píxeles dentro de la máscara.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2122"/>
        <source>Removed the results of %1, which were made with what this run replaces; run them again.</source>
        <translation>Eliminados los resultados de %1, que se hicieron con lo que esta ejecución sustituye; ejecútelas de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2124"/>
        <source>Rename it to %1 and choose it again.</source>
        <translation>Cambie su nombre a %1 y elíjala de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2125"/>
        <source>Rename it.</source>
        <translation>Cámbiele el nombre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2126"/>
        <source>Rename or leave out.</source>
        <translation>Cambie el nombre u omítala.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2127"/>
        <source>Rename the folder or file, then load the datacube.</source>
        <translation>Cambie el nombre de la carpeta o del archivo, y cargue después el cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2128"/>
        <source>Rename the folder or file.</source>
        <translation>Cambie el nombre de la carpeta o del archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2135"/>
        <source>Resample it to an even grid.</source>
        <translation>Remuestréelo a una cuadrícula regular.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2147"/>
        <source>Residuals of the interferograms: %1 mm RMS in the median, largest %2 mm in %3.</source>
        <translation>Residuos de los interferogramas: %1 mm RMS en la mediana, máximo %2 mm en %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2150"/>
        <source>Restored the original phase of %1 interferograms.</source>
        <translation>Restaurada la fase original de %1 interferogramas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2157"/>
        <source>Robust velocity (mm/yr, + along the flight)</source>
        <translation>Velocidad robusta (mm/yr, + en la dirección de vuelo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2159"/>
        <source>Robust velocity at %1 of %2 pixels with data: from %3 to %4 mm/yr, %5 mm/yr in the median.</source>
        <translation>Velocidad robusta en %1 de %2 píxeles con datos: de %3 a %4 mm/yr, %5 mm/yr en la mediana.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2163"/>
        <source>Run %1 and what follows it, and load the folder again.</source>
        <translation>Ejecute %1 y lo que le sigue, y cargue de nuevo la carpeta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2164"/>
        <source>Run &apos;%1&apos; again.</source>
        <translation>Ejecute '%1' de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2165"/>
        <source>Run &apos;%1&apos; and what follows it again.</source>
        <translation>Ejecute de nuevo '%1' y lo que le sigue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2166"/>
        <source>Run &apos;%1&apos; there again.</source>
        <translation>Ejecute allí de nuevo '%1'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2167"/>
        <source>Run &apos;Check interferograms&apos; (stage 11) again.</source>
        <translation>Ejecute de nuevo 'Comprobar interferogramas' (etapa 11).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2168"/>
        <source>Run &apos;Check interferograms&apos; (stage 11) and &apos;Close loops&apos; (stage 12) first.</source>
        <translation>Ejecute antes 'Comprobar interferogramas' (etapa 11) y 'Cerrar bucles' (etapa 12).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2169"/>
        <source>Run &apos;Check interferograms&apos; (stage 11), or choose a stack.</source>
        <translation>Ejecute 'Comprobar interferogramas' (etapa 11), o elija una pila.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2170"/>
        <source>Run &apos;Choose reference&apos; (stage 120) or &apos;Close loops&apos; (stage 12) first.</source>
        <translation>Ejecute antes 'Elegir referencia' (etapa 120) o 'Cerrar bucles' (etapa 12).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2171"/>
        <source>Run &apos;Close loops&apos; (stage 12) again.</source>
        <translation>Ejecute de nuevo 'Cerrar bucles' (etapa 12).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2172"/>
        <source>Run &apos;Detect unrest&apos; again.</source>
        <translation>Ejecute de nuevo 'Detectar unrest'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2173"/>
        <source>Run &apos;Invert network&apos; (stage 13) again.</source>
        <translation>Ejecute 'Invertir red' (etapa 13) de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2174"/>
        <source>Run &apos;Prepare stack&apos; (stage 02) again, or copy the file from where the stack comes from.</source>
        <translation>Ejecute de nuevo 'Preparar pila' (etapa 02), o copie el archivo de donde procede la pila.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2175"/>
        <source>Run &apos;Velocity from time series&apos; on it, or export it again.</source>
        <translation>Ejecute 'Velocidad a partir de la serie temporal' sobre él, o expórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2176"/>
        <source>Run again to resume.</source>
        <translation>Ejecute de nuevo para reanudar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2177"/>
        <source>Run again when nobody writes there.</source>
        <translation>Ejecute de nuevo cuando nadie escriba allí.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2179"/>
        <source>Run frames</source>
        <translation>Ejecutar frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2180"/>
        <source>Run it again when nobody writes there.</source>
        <translation>Ejecute de nuevo cuando nadie escriba allí.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2181"/>
        <source>Run it again.</source>
        <translation>Ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2185"/>
        <source>Run stage 11 on this stack first.</source>
        <translation>Ejecute antes la etapa 11 sobre esta pila.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2186"/>
        <source>Run stage 16 again, or choose the other file.</source>
        <translation>Ejecute de nuevo la etapa 16, o elija el otro archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2188"/>
        <source>Run the stage again.</source>
        <translation>Ejecute la etapa de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2189"/>
        <source>Run the stage that makes it again (13 or 16).</source>
        <translation>Ejecute de nuevo la etapa que lo hace (13 o 16).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2190"/>
        <source>Run the stage that makes it again.</source>
        <translation>Ejecute de nuevo la etapa que lo hace.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2191"/>
        <source>Run the stage that makes the file again.</source>
        <translation>Ejecute de nuevo la etapa que hace el archivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2192"/>
        <source>Run the stages from 13 on again.</source>
        <translation>Ejecute de nuevo las etapas a partir de la 13.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2193"/>
        <source>Run these stages first.</source>
        <translation>Ejecute antes estas etapas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2204"/>
        <source>SNAPHU ended without a complete result.</source>
        <translation>SNAPHU terminó sin un resultado completo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2205"/>
        <source>SNAPHU stopped with code %1: %2</source>
        <translation>SNAPHU se detuvo con el código %1: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2208"/>
        <source>Sample frame %1: %2 epochs and %3 interferograms of %4 x %5 pixels, %6 of them land; %7 interferograms have an unwrapping error.</source>
        <translation>Frame de muestra %1: %2 épocas y %3 interferogramas de %4 x %5 píxeles, de ellos %6 tierra; %7 interferogramas tienen un error de desenrollado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2213"/>
        <source>Say mm, cm or m, or name the column %1_mm.</source>
        <translation>Diga mm, cm o m, o llame a la columna %1_mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2217"/>
        <source>Scatter of the candidates for the reference pixel (mm RMS)</source>
        <translation>Dispersión de los candidatos a píxel de referencia (mm RMS)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2221"/>
        <source>See in the layer of reasons and in the figure which criterion does it, and relax its threshold.</source>
        <translation>Vea en la capa de motivos y en la figura qué criterio lo causa, y relaje su umbral.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2222"/>
        <source>See spdx.org.</source>
        <translation>Véase spdx.org.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2229"/>
        <source>Sentinel-1 has 0.0554658 m.</source>
        <translation>Sentinel-1 tiene 0.0554658 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2231"/>
        <source>Separate columns by semicolons, or put quotes around values with commas.</source>
        <translation>Separe las columnas con punto y coma, o ponga entre comillas los valores con comas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2232"/>
        <source>Separate sources</source>
        <translation>Separar fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2233"/>
        <source>Separate the sources again with that end of the baseline.</source>
        <translation>Separe de nuevo las fuentes con ese fin del periodo de referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2234"/>
        <source>Separate the sources again, unless that is intended.</source>
        <translation>Separe de nuevo las fuentes, salvo que sea intencionado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2235"/>
        <source>Separate the sources again.</source>
        <translation>Separe las fuentes de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2236"/>
        <source>Separate the sources of this cube.</source>
        <translation>Separe las fuentes de este cubo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2237"/>
        <source>Separate the sources of this datacube again, or use the built-in engine.</source>
        <translation>Separe de nuevo las fuentes de este cubo de datos, o use el motor integrado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2238"/>
        <source>Separate them with the engine licsalert, or detect unrest with the built-in engine.</source>
        <translation>Sepárelas con el motor licsalert, o detecte unrest con el motor integrado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2243"/>
        <source>Set a temporal filter width, or raise the memory budget.</source>
        <translation>Fije un ancho del filtro temporal, o aumente el límite de memoria.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2244"/>
        <source>Set a threshold that fits these data, or refuse relaxing.</source>
        <translation>Fije un umbral que se ajuste a estos datos, o rechace la relajación.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2245"/>
        <source>Set again below the settings, where commands decide, and not read there: %1.</source>
        <translation>Definidas de nuevo bajo los ajustes, donde deciden las órdenes, y no leídas allí: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2248"/>
        <source>Settings of a run of the AlignSAR chain</source>
        <translation>Ajustes de una ejecución de la cadena AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2257"/>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2259"/>
        <source>Shown are %1.</source>
        <translation>Se muestran %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2278"/>
        <source>Solid Earth tide (mm, + towards satellite)</source>
        <translation>Marea terrestre (mm, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2281"/>
        <source>Some sources are combinations of others, so their time courses are not unique.</source>
        <translation>Algunas fuentes son combinaciones de otras, así que sus evoluciones temporales no son únicas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2282"/>
        <source>Sort it, with xarray by cube.sortby(%1).</source>
        <translation>Ordénelo, con xarray mediante cube.sortby(%1).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2292"/>
        <source>Spatio-temporal consistency at %1 pixels: %2 mm in the median.</source>
        <translation>Consistencia espaciotemporal en %1 píxeles: %2 mm en la mediana.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2296"/>
        <source>Stages 11 and 120 rejected every interferogram of %1.</source>
        <translation>Las etapas 11 y 120 rechazaron todos los interferogramas de %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2297"/>
        <source>Stages 120 to 16 and &apos;Export datacube&apos; go on from it.</source>
        <translation>Las etapas 120 a 16 y 'Exportar cubo de datos' continúan desde ella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2298"/>
        <source>Stages: %1.</source>
        <translation>Etapas: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2305"/>
        <source>Standard deviation of the velocity at %1 of %2 pixels with data: %3 mm/yr in the median.</source>
        <translation>Desviación estándar de la velocidad en %1 de %2 píxeles con datos: %3 mm/yr en la mediana.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2308"/>
        <source>Start at an earlier step than %1.</source>
        <translation>Empiece en un paso anterior a %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2309"/>
        <source>Start it and run again; stages that are complete are skipped.</source>
        <translation>Inícielo y ejecute de nuevo; las etapas completas se omiten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2310"/>
        <source>Start it, correct the address, or leave the scheduler empty to compute on this computer.</source>
        <translation>Inícielo, corrija la dirección, o deje vacío el planificador para calcular en este equipo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2311"/>
        <source>Start the Dask scheduler that writes this file, or correct it.</source>
        <translation>Inicie el planificador Dask que escribe este archivo, o corríjalo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2312"/>
        <source>Start workers.</source>
        <translation>Inicie trabajadores.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2323"/>
        <source>Steps on %1.</source>
        <translation>Saltos el %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2325"/>
        <source>Still packed, and not imported: %1.</source>
        <translation>Aún comprimidos, y no importados: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2329"/>
        <source>Strange phase or coherence in %1.</source>
        <translation>Fase o coherencia extrañas en %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2330"/>
        <source>Strange values in %1.</source>
        <translation>Valores extraños en %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2335"/>
        <source>Subtract the apparent motion that the data set tide of cum.h5 holds (mm, in the sign of cum), relative to the reference; LiCSBAS puts it there.</source>
        <translation>Resta el movimiento aparente que contiene el conjunto de datos tide de cum.h5 (mm, con el signo de cum), relativo a la referencia; lo pone ahí LiCSBAS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2337"/>
        <source>Subtracts the differential tropospheric delay of a weather model, GACOS or ERA5, from every interferogram. In: a stack and a folder of delay maps per epoch. Out: a corrected stack (rad).

Pairs with an epoch without a map are left out, because a mix of corrected and uncorrected pairs would break the phase loops; the log lists them and says whether the network stays connected. Switch on hole filling where the maps have single missing pixels.

Reference: Yu et al. (2018), https://doi.org/10.1029/2017JB015305</source>
        <translation>Resta de cada interferograma el retardo troposférico diferencial de un modelo meteorológico, GACOS o ERA5. Entrada: una pila y una carpeta de mapas de retardo por época. Salida: una pila corregida (rad).

Los pares con una época sin mapa se omiten, porque una mezcla de pares corregidos y sin corregir rompería los bucles de fase; el registro los enumera e indica si la red sigue conectada. Active el relleno de agujeros donde a los mapas les falten píxeles sueltos.

Referencia: Yu et al. (2018), https://doi.org/10.1029/2017JB015305</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2341"/>
        <source>Switch it off.</source>
        <translation>Desactívelo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2342"/>
        <source>Switch off %1, or use the built-in engine for this stage.</source>
        <translation>Desactive %1, o use el motor integrado para esta etapa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2361"/>
        <source>Take a larger area, a smaller n or a looser mask (stage 15).</source>
        <translation>Tome un área mayor, un n menor o una máscara menos estricta (etapa 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2362"/>
        <source>Take another one, or none.</source>
        <translation>Tome otra, o ninguna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2363"/>
        <source>Take both from the same source.</source>
        <translation>Tome ambas de la misma fuente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2364"/>
        <source>Take datacubes of ascending and descending orbits.</source>
        <translation>Tome cubos de datos de órbitas ascendentes y descendentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2371"/>
        <source>Temporal baselines up to %1 days and from %2 days on are rejected, so no interferogram is left.</source>
        <translation>Se rechazan las líneas de base temporales de hasta %1 días y de %2 días en adelante, así que no queda ningún interferograma.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2384"/>
        <source>The %1 %2 is not a date of the form yyyymmdd, such as 20200601.</source>
        <translation>La %1 %2 no es una fecha de la forma yyyymmdd, como 20200601.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2385"/>
        <source>The %1 connect all their %2 epochs.</source>
        <translation>Los %1 conectan todas sus %2 épocas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2386"/>
        <source>The %1 fall into %2 unconnected groups: %3.%4</source>
        <translation>Los %1 se dividen en %2 grupos sin conexión: %3.%4</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2387"/>
        <source>The %1 is the same in all blocks and does not count in the score.</source>
        <translation>%1 es igual en todos los bloques y no cuenta en la puntuación.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2388"/>
        <source>The %1 sources of LiCSAlert do not stand for the %2 clusters of its %3 runs with %4 components.</source>
        <translation>Las %1 fuentes de LiCSAlert no corresponden a los %2 grupos de sus %3 ejecuciones con %4 componentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2389"/>
        <source>The %1 was chosen to count.</source>
        <translation>Se eligió que cuente el %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2390"/>
        <source>The Dask cluster %1 has had no worker %2.</source>
        <translation>El clúster Dask %1 no ha tenido ningún trabajador %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2391"/>
        <source>The Dask scheduler %1 does not answer (%2).</source>
        <translation>El planificador Dask %1 no responde (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2393"/>
        <source>The Dask scheduler %1 is gone, and with it what this stage had begun.</source>
        <translation>El planificador Dask %1 ha desaparecido, y con él lo que esta etapa había empezado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2395"/>
        <source>The GACOS delay was subtracted, so stage 03 must not be run on this stack.</source>
        <translation>Se restó el retardo GACOS, así que no se debe ejecutar la etapa 03 sobre esta pila.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2397"/>
        <source>The LiCSBAS exporter would refer to pixel %1 (x,y), which has no data, and write a cube without displacement; the reference pixel itself was taken.</source>
        <translation>El exportador de LiCSBAS se referiría al píxel %1 (x,y), que no tiene datos, y escribiría un cubo sin desplazamiento; se tomó el propio píxel de referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2398"/>
        <source>The LiCSBAS exporter would refer to pixel %1,%2 (x,y), which has no data, and write a cube without displacement.</source>
        <translation>El exportador de LiCSBAS se referiría al píxel %1,%2 (x,y), que no tiene datos, y escribiría un cubo sin desplazamiento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2399"/>
        <source>The address of the proxy cannot be read.</source>
        <translation>No se puede leer la dirección del proxy.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2401"/>
        <source>The area holds no pixel centre of the datacube.</source>
        <translation>El área no contiene el centro de ningún píxel del cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2402"/>
        <source>The area of interest (%1) does not overlap the frame in %2 (%3).</source>
        <translation>El área de interés (%1) no se solapa con el frame en %2 (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2403"/>
        <source>The area of interest does not overlap the frame %1.</source>
        <translation>El área de interés no se solapa con el frame %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2404"/>
        <source>The area of interest has no area.</source>
        <translation>El área de interés no tiene superficie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2405"/>
        <source>The area to keep has no phase in any pair; choose another area.</source>
        <translation>El área que conservar no tiene fase en ningún par; elija otra área.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2406"/>
        <source>The baseline ends on %1, before the first date %2.</source>
        <translation>El periodo de referencia termina el %1, antes de la primera fecha %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2407"/>
        <source>The baseline has %1 dates; separation needs three or more.</source>
        <translation>El periodo de referencia tiene %1 fechas; la separación necesita tres o más.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2408"/>
        <source>The baseline has %1 dates; with fewer than %2 its scatter is uncertain, and distances with it.</source>
        <translation>El periodo de referencia tiene %1 fechas; con menos de %2 su dispersión es incierta, y con ella las distancias.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2409"/>
        <source>The baseline up to %1 has %2 dates; a trend and its scatter need %3 or more.</source>
        <translation>El periodo de referencia hasta el %1 tiene %2 fechas; una tendencia y su dispersión necesitan %3 o más.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2411"/>
        <source>The box %1 is inside out; give west, east, south, north with west &lt; east.</source>
        <translation>El recuadro %1 está del revés; indique oeste, este, sur, norte con oeste &lt; este.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2412"/>
        <source>The box (W %1 E %2 S %3 N %4) does not overlap the image (W %5 E %6 S %7 N %8).</source>
        <translation>El recuadro (O %1 E %2 S %3 N %4) no se solapa con la imagen (O %5 E %6 S %7 N %8).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2413"/>
        <source>The box (W %1 E %2 S %3 N %4) has no pixel of the time series, which covers W %5 E %6 S %7 N %8.</source>
        <translation>El recuadro (O %1 E %2 S %3 N %4) no tiene ningún píxel de la serie temporal, que cubre O %5 E %6 S %7 N %8.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2414"/>
        <source>The catalogue</source>
        <translation>El catálogo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2415"/>
        <source>The certificate of %1 is not trusted (%2).</source>
        <translation>El certificado de %1 no es de confianza (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2416"/>
        <source>The corrected displacement of all epochs</source>
        <translation>El desplazamiento corregido de todas las épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2417"/>
        <source>The correction made %1 of %2 pairs rougher, most of all %3.</source>
        <translation>La corrección hizo más irregulares %1 de %2 pares, sobre todo %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2418"/>
        <source>The cube has a variable of that name already: %1.</source>
        <translation>El cubo ya tiene una variable con ese nombre: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2420"/>
        <source>The datacube and the sources of %1 are not where they were.</source>
        <translation>El cubo de datos y las fuentes de %1 no están donde estaban.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2421"/>
        <source>The datacube does not say enough of %1 for the STAC extensions, which are left out.</source>
        <translation>El cubo de datos no dice lo suficiente de %1 para las extensiones STAC, que se omiten.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2422"/>
        <source>The datacubes do not overlap.</source>
        <translation>Los cubos de datos no se solapan.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2423"/>
        <source>The datacubes have no period in common; velocities of different times are combined.</source>
        <translation>Los cubos de datos no tienen ningún periodo en común; se combinan velocidades de tiempos distintos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2424"/>
        <source>The degree of the trend is 0, 1 or 2, not %1.</source>
        <translation>El grado de la tendencia es 0, 1 o 2, no %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2425"/>
        <source>The direction to the satellite is not known at %1.</source>
        <translation>No se conoce la dirección hacia el satélite en %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2426"/>
        <source>The displacement does not vary over the baseline, so there is nothing to separate.</source>
        <translation>El desplazamiento no varía en el periodo de referencia, así que no hay nada que separar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2427"/>
        <source>The displacement has only %1 independent patterns; %2 components cannot be told apart.</source>
        <translation>El desplazamiento tiene solo %1 patrones independientes; %2 componentes no se pueden distinguir.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2428"/>
        <source>The displacement in %1 has the shape %2, but there are %3 epochs and %4 x %5 pixels according to %6.</source>
        <translation>El desplazamiento en %1 tiene la forma %2, pero según %6 hay %3 épocas y %4 x %5 píxeles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2429"/>
        <source>The displacement of %1 earlier dates has changed since the earlier result: %2.</source>
        <translation>El desplazamiento de %1 fechas anteriores ha cambiado desde el resultado anterior: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2430"/>
        <source>The displacement of all epochs</source>
        <translation>El desplazamiento de todas las épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2431"/>
        <source>The download was stopped.</source>
        <translation>La descarga se detuvo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2432"/>
        <source>The edges of the extent were given in reverse order and have been swapped.</source>
        <translation>Los bordes de la extensión se dieron en orden inverso y se han intercambiado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2433"/>
        <source>The epochs do not determine the time of the decay after %1.</source>
        <translation>Las épocas no determinan el tiempo del decaimiento tras el %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2434"/>
        <source>The epochs from %1 to %2 do not tell these terms apart: %3.</source>
        <translation>Las épocas del %1 al %2 no distinguen estos términos: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2436"/>
        <source>The file is damaged or in another byte order; make it again.</source>
        <translation>El archivo está dañado o en otro orden de bytes; hágalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2437"/>
        <source>The filtered displacement</source>
        <translation>El desplazamiento filtrado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2438"/>
        <source>The filtered time series</source>
        <translation>La serie temporal filtrada</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2439"/>
        <source>The first date %1 is after the last date %2.</source>
        <translation>La primera fecha %1 es posterior a la última %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2441"/>
        <source>The first date, %1, is after the last one, %2; swap them.</source>
        <translation>La primera fecha, %1, es posterior a la última, %2; intercámbielas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2442"/>
        <source>The folder %1 cannot be made (%2).</source>
        <translation>La carpeta %1 no se puede crear (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2443"/>
        <source>The folder of interferograms</source>
        <translation>La carpeta de interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2445"/>
        <source>The frame %1 covers %2 of the area of interest.</source>
        <translation>El frame %1 cubre %2 del área de interés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2446"/>
        <source>The frame %1 has no interferogram within %2.</source>
        <translation>El frame %1 no tiene ningún interferograma dentro de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2447"/>
        <source>The frame %1 was not found at %2.</source>
        <translation>El frame %1 no se encontró en %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2448"/>
        <source>The frame is not known, because %1 has no rasters or metadata.txt of a LiCSAR frame; frame, orbit and time of day are not in the metadata.</source>
        <translation>No se conoce el frame, porque %1 no tiene rásteres ni metadata.txt de un frame LiCSAR; frame, órbita y hora del día no están en los metadatos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2449"/>
        <source>The gaps of all pixels</source>
        <translation>Los huecos de todos los píxeles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2450"/>
        <source>The grid for %1 is not usable: %2.</source>
        <translation>La cuadrícula para %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2451"/>
        <source>The heights</source>
        <translation>Las alturas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2452"/>
        <source>The interferograms that %1 was made from are not found.</source>
        <translation>No se encuentran los interferogramas con los que se hizo %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2454"/>
        <source>The labels are in the .conncomp files; stage 120 heeds them.</source>
        <translation>Las etiquetas están en los archivos .conncomp; la etapa 120 las tiene en cuenta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2455"/>
        <source>The largest coverage is %1, the largest mean coherence %2.</source>
        <translation>La mayor cobertura es %1, la mayor coherencia media %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2458"/>
        <source>The line does not cross the image.</source>
        <translation>La línea no cruza la imagen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2459"/>
        <source>The line has no length.</source>
        <translation>La línea no tiene longitud.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2460"/>
        <source>The louder one counts.</source>
        <translation>Cuenta el más fuerte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2461"/>
        <source>The lowest height of the fit must be below the greatest.</source>
        <translation>La altura mínima del ajuste debe ser menor que la máxima.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2462"/>
        <source>The lowest velocity of the figure must be below the highest.</source>
        <translation>La velocidad mínima de la figura debe ser menor que la máxima.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2465"/>
        <source>The mask would leave no phase in any pair.</source>
        <translation>La máscara no dejaría fase en ningún par.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2466"/>
        <source>The mask would remove every pixel.</source>
        <translation>La máscara eliminaría todos los píxeles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2467"/>
        <source>The masks of all interferograms</source>
        <translation>Las máscaras de todos los interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2470"/>
        <source>The median phase standard deviation went from %1 to %2 rad.</source>
        <translation>La mediana de la desviación estándar de la fase pasó de %1 a %2 rad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2471"/>
        <source>The middle of the image is about %1 km from the boundary of %2, where the ground does not move like the rigid plate.</source>
        <translation>El centro de la imagen está a unos %1 km del límite de %2, donde el terreno no se mueve como la placa rígida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2472"/>
        <source>The middle of the image lies on %1, not on %2.</source>
        <translation>El centro de la imagen está en %1, no en %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2473"/>
        <source>The middle of the image, %1, lies %2, for which %3 has no pole.</source>
        <translation>El centro de la imagen, %1, está %2, para lo que %3 no tiene polo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2474"/>
        <source>The multilook factor %1 is larger than the image of %2 x %3 pixels.</source>
        <translation>El factor de multilook %1 es mayor que la imagen de %2 x %3 píxeles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2475"/>
        <source>The name of %1 has signs that are no text.</source>
        <translation>El nombre de %1 tiene signos que no son texto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2476"/>
        <source>The network falls into %1 unconnected parts%2.</source>
        <translation>La red se divide en %1 partes sin conexión%2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2478"/>
        <source>The network would split if one %1 of these were lost: %2.</source>
        <translation>La red se dividiría si se perdiera %1 de estos: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2482"/>
        <source>The output folder is the input folder %1; choose another name for the output.</source>
        <translation>La carpeta de salida es la carpeta de entrada %1; elija otro nombre para la salida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2483"/>
        <source>The output is the datacube itself.</source>
        <translation>La salida es el propio cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2484"/>
        <source>The perpendicular baseline is unknown for %1; plots show it as 0 m.</source>
        <translation>No se conoce la línea de base perpendicular para %1; los gráficos la muestran como 0 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2485"/>
        <source>The perpendicular baseline of %1 epochs is unknown.</source>
        <translation>No se conoce la línea de base perpendicular de %1 épocas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2486"/>
        <source>The polygon holds no pixel of the image.</source>
        <translation>El polígono no contiene ningún píxel de la imagen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2487"/>
        <source>The polygons are one pixel wide, which leaves nothing in the compatible mode; turn it off.</source>
        <translation>Los polígonos tienen un píxel de ancho, lo que no deja nada en el modo compatible; desactívelo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2488"/>
        <source>The polygons hold no pixel centre of the image (%1).</source>
        <translation>Los polígonos no contienen el centro de ningún píxel de la imagen (%1).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2489"/>
        <source>The polygons lie outside the range to keep; choose areas that overlap.</source>
        <translation>Los polígonos están fuera del rango que conservar; elija áreas que se solapen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2490"/>
        <source>The portal gives no corners of %1 frames, such as %2; left out.</source>
        <translation>El portal no da las esquinas de %1 frames, como %2; omitidos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2491"/>
        <source>The portal has %1, from %2 to %3, over %4 to %5 days.</source>
        <translation>El portal tiene %1, del %2 al %3, de %4 a %5 días.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2492"/>
        <source>The portal lists no interferogram of the frame %1.</source>
        <translation>El portal no enumera ningún interferograma del frame %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2493"/>
        <source>The process of %1</source>
        <translation>El proceso de %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2494"/>
        <source>The proxy %1 is a SOCKS proxy, and for these the Python package PySocks is missing.</source>
        <translation>El proxy %1 es un proxy SOCKS, y para estos falta el paquete de Python PySocks.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2495"/>
        <source>The proxy %1://%2 cannot be used; set an HTTP proxy, such as http://host:3128, or a SOCKS proxy, such as socks5h://host:1080.</source>
        <translation>El proxy %1://%2 no se puede usar; fije un proxy HTTP, como http://host:3128, o un proxy SOCKS, como socks5h://host:1080.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2497"/>
        <source>The radar looks &apos;right&apos; or &apos;left&apos;; correct the line.</source>
        <translation>El radar mira a la derecha ('right') o a la izquierda ('left'); corrija la línea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2498"/>
        <source>The rasters in %1 are not in degrees: %2.</source>
        <translation>Los rásteres en %1 no están en grados: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2499"/>
        <source>The reference area has fewer than two pixels with a mean coherence above %1; all of its pixels were used.</source>
        <translation>El área de referencia tiene menos de dos píxeles con coherencia media superior a %1; se usaron todos sus píxeles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2500"/>
        <source>The reference has no value on any date.</source>
        <translation>La referencia no tiene valor en ninguna fecha.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2501"/>
        <source>The reference in %1 is no window of this image.</source>
        <translation>La referencia en %1 no es una ventana de esta imagen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2502"/>
        <source>The reference of the datacube is not known; the median of the image stays at 0.</source>
        <translation>No se conoce la referencia del cubo de datos; la mediana de la imagen queda en 0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2503"/>
        <source>The reference window in %1 does not fit this stack; choose the reference again.</source>
        <translation>La ventana de referencia en %1 no encaja en esta pila; elija de nuevo la referencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2504"/>
        <source>The references of the datacubes differ (%1), which adds a constant to east and up.</source>
        <translation>Las referencias de los cubos de datos difieren (%1), lo que añade una constante a este y vertical.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2505"/>
        <source>The remaining %1 pairs form %2 separate networks of %3 epochs; displacement between them rests on an assumption about the motion alone.</source>
        <translation>Los %1 pares restantes forman %2 redes separadas de %3 épocas; el desplazamiento entre ellas se apoya solo en un supuesto sobre el movimiento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2506"/>
        <source>The residual in windows is missing, so only the one over the image counts.</source>
        <translation>Falta el residuo en ventanas, así que solo cuenta el de la imagen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2507"/>
        <source>The resolution factor %1 is no 1/n, and means are taken over whole pixels; %2 is in force.</source>
        <translation>El factor de resolución %1 no es 1/n, y las medias se toman sobre píxeles enteros; rige %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2508"/>
        <source>The results of %1 went on from what this run replaces.</source>
        <translation>Los resultados de %1 partían de lo que esta ejecución sustituye.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2509"/>
        <source>The results of an earlier run were kept for %1.</source>
        <translation>Se conservaron los resultados de una ejecución anterior para %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2510"/>
        <source>The run was cancelled.</source>
        <translation>La ejecución se canceló.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2511"/>
        <source>The run was cancelled; earlier results are untouched.</source>
        <translation>La ejecución se canceló; los resultados anteriores están intactos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2515"/>
        <source>The same with the data set iono.</source>
        <translation>Lo mismo con el conjunto de datos iono.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2516"/>
        <source>The scatter of all pixels</source>
        <translation>La dispersión de todos los píxeles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2517"/>
        <source>The scene would be %1 degrees wide; choose fewer or smaller pixels.</source>
        <translation>La escena tendría %1 grados de ancho; elija menos píxeles o más pequeños.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2518"/>
        <source>The series of %1 pixels could not be determined to a micrometre and stay without values.</source>
        <translation>Las series de %1 píxeles no se pudieron determinar al micrómetro y quedan sin valores.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2519"/>
        <source>The server asks to wait %1 s.</source>
        <translation>El servidor pide esperar %1 s.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2520"/>
        <source>The shortest temporal baseline (%1 days) is longer than the longest (%2 days).</source>
        <translation>La línea de base temporal mínima (%1 días) es más larga que la máxima (%2 días).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2521"/>
        <source>The sources of %1 were learned from other displacement than that of this datacube up to the same date.</source>
        <translation>Las fuentes de %1 se aprendieron de otro desplazamiento que el de este cubo de datos hasta la misma fecha.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2522"/>
        <source>The sources of %1 were learned from other displacement than this datacube&apos;s.</source>
        <translation>Las fuentes de %1 se aprendieron de otro desplazamiento que el de este cubo de datos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2523"/>
        <source>The sources were learned from dates up to %1, %2 of them after the end of the baseline, %3.</source>
        <translation>Las fuentes se aprendieron de fechas hasta el %1, %2 de ellas posteriores al fin del periodo de referencia, %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2524"/>
        <source>The stack</source>
        <translation>La pila</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2525"/>
        <source>The stack %1 is on another grid than the time series %2.</source>
        <translation>La pila %1 está en otra cuadrícula que la serie temporal %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2526"/>
        <source>The stack holds %1, which is not unwrapped: no loop is judged.</source>
        <translation>La pila contiene %1, que no se desenrolla: no se juzga ningún bucle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2529"/>
        <source>The standard deviations of all epochs</source>
        <translation>Las desviaciones estándar de todas las épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2530"/>
        <source>The station has values from %1 to %2, none within %3 days of an epoch with a value.</source>
        <translation>La estación tiene valores del %1 al %2, ninguno a menos de %3 días de una época con valor.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2531"/>
        <source>The statistics of the loops</source>
        <translation>Las estadísticas de los bucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2532"/>
        <source>The strictest are: %1.</source>
        <translation>Los más estrictos son: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2533"/>
        <source>The threshold of %1 counts something: %2 is no whole number.</source>
        <translation>El umbral de %1 cuenta algo: %2 no es un número entero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2534"/>
        <source>The threshold of %1 must be a number, not %2.</source>
        <translation>El umbral de %1 debe ser un número, no %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2535"/>
        <source>The time courses of LiCSAlert differ by %1 from the fit of the sources in %2.</source>
        <translation>Las evoluciones temporales de LiCSAlert difieren en %1 del ajuste de las fuentes en %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2536"/>
        <source>The time of one decay can be found, not of several.</source>
        <translation>Se puede encontrar el tiempo de un decaimiento, no de varios.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2537"/>
        <source>The time of the decay after %1 must be above 0 days, not %2.</source>
        <translation>El tiempo del decaimiento tras el %1 debe ser mayor que 0 días, no %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2538"/>
        <source>The time series</source>
        <translation>La serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2540"/>
        <source>The time series that %1 was made from is not on record, or not there any more.</source>
        <translation>La serie temporal con la que se hizo %1 no consta, o ya no está.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2541"/>
        <source>The time series was not filtered.</source>
        <translation>La serie temporal no se filtró.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2542"/>
        <source>The unit of a GNSS table is mm, cm or m, not %1.</source>
        <translation>La unidad de una tabla GNSS es mm, cm o m, no %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2543"/>
        <source>The valid area is empty: no pixel has data in as many interferograms as there are epochs (%1); the best pixels have %2 of %3.</source>
        <translation>El área válida está vacía: ningún píxel tiene datos en tantos interferogramas como épocas hay (%1); los mejores píxeles tienen %2 de %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2546"/>
        <source>The wanted position %1 lies outside the image, which goes from %2 to %3.</source>
        <translation>La posición deseada %1 está fuera de la imagen, que va de %2 a %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2547"/>
        <source>Their distances are not comparable with those published before.</source>
        <translation>Sus distancias no son comparables con las publicadas antes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2548"/>
        <source>There are more sources (%1) than components (%2): some runs find different patterns.</source>
        <translation>Hay más fuentes (%1) que componentes (%2): algunas ejecuciones encuentran patrones distintos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2549"/>
        <source>There is no %1 %2.</source>
        <translation>No existe %1 %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2550"/>
        <source>There is no criterion %1.</source>
        <translation>No existe el criterio %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2552"/>
        <source>There is no engine %1.</source>
        <translation>No existe el motor %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2553"/>
        <source>There is no epoch on these dates, so the nearest one was taken: %1.</source>
        <translation>No hay época en estas fechas, así que se tomó la más cercana: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2554"/>
        <source>There is no loop of three interferograms between three epochs, so unwrapping errors cannot be found.</source>
        <translation>No hay ningún bucle de tres interferogramas entre tres épocas, así que no se pueden encontrar errores de desenrollado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2555"/>
        <source>There is no point.</source>
        <translation>No hay ningún punto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2556"/>
        <source>There is no preset %1.</source>
        <translation>No existe el preajuste %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2557"/>
        <source>There is no source %1 in %2.</source>
        <translation>No hay fuente %1 en %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2558"/>
        <source>There is no source %1; %2 has %3 sources.</source>
        <translation>No hay fuente %1; %2 tiene %3 fuentes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2559"/>
        <source>There is no thumbnail, because the datacube has no velocity and no displacement.</source>
        <translation>No hay miniatura, porque el cubo de datos no tiene velocidad ni desplazamiento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2560"/>
        <source>These GeoTIFFs to add do not exist: %1.</source>
        <translation>Estos GeoTIFF que añadir no existen: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2561"/>
        <source>They connect all epochs.</source>
        <translation>Conectan todas las épocas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2562"/>
        <source>They fall into %1 unconnected subsets (of %2 epochs), so that the rank of the design matrix is deficient by %3.</source>
        <translation>Se dividen en %1 subconjuntos sin conexión (de %2 épocas), así que al rango de la matriz de diseño le faltan %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2563"/>
        <source>They say what step %1 downloads; all that is in the work folder is taken.</source>
        <translation>Dicen qué descarga el paso %1; se toma todo lo que hay en la carpeta de trabajo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2565"/>
        <source>This LiCSAlert does not read AlignSAR datacubes (alignsar_dc).</source>
        <translation>Este LiCSAlert no lee cubos de datos AlignSAR (alignsar_dc).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2566"/>
        <source>This LiCSAlert wants more than is known of its versions: %1.</source>
        <translation>Este LiCSAlert pide más de lo que se sabe de sus versiones: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2587"/>
        <source>To run the whole chain: %1</source>
        <translation>Para ejecutar la cadena completa: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2594"/>
        <source>Turn their sign; of differences between dates, take the delays themselves.</source>
        <translation>Cambie su signo; de diferencias entre fechas, tome los propios retardos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2596"/>
        <source>Two of the GeoTIFFs to add have the same name up to the first dot; rename one.</source>
        <translation>Dos de los GeoTIFF que añadir tienen el mismo nombre hasta el primer punto; cambie el nombre de uno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2597"/>
        <source>Two of these in one process may crash it: %1.</source>
        <translation>Dos de estas en un proceso pueden hacerlo fallar: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2598"/>
        <source>Two or more datacubes are needed, one per line of sight, such as ascending and descending.</source>
        <translation>Se necesitan dos o más cubos de datos, uno por línea de visión, como ascendente y descendente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2599"/>
        <source>Type the one you want; A is an ascending pass (seen from the west), D a descending one (from the east).</source>
        <translation>Escriba el que desee; A es una pasada ascendente (vista desde el oeste), D una descendente (desde el este).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2602"/>
        <source>Unfiltered wrapped phase</source>
        <translation>Fase enrollada sin filtrar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2608"/>
        <source>Unless every file of it comes out the same, they are removed when it is done; run them again then.</source>
        <translation>Salvo que todos sus archivos resulten iguales, se eliminan al terminar; ejecútelas de nuevo entonces.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2609"/>
        <source>Unpack it first.</source>
        <translation>Descomprímalo antes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2616"/>
        <source>Unwrapped %1 pairs with %2 epochs, %3 to %4, on %5; on average %6 of the pixels have phase.</source>
        <translation>Desenrollados %1 pares con %2 épocas, del %3 al %4, en %5; en promedio %6 de los píxeles tienen fase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2617"/>
        <source>Unwrapped phase</source>
        <translation>Fase desenrollada</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2619"/>
        <source>Unzip what belongs to this import in %1, and import again.</source>
        <translation>Descomprima lo que pertenece a esta importación en %1, e importe de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2623"/>
        <source>Update the plugin, or choose another output folder.</source>
        <translation>Actualice el complemento, o elija otra carpeta de salida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2624"/>
        <source>Update the plugin.</source>
        <translation>Actualice el complemento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2629"/>
        <source>Use a newer LiCSBAS, leave the option at its default, or use the built-in engine for this stage.</source>
        <translation>Use un LiCSBAS más nuevo, deje la opción en su valor predeterminado, o use el motor integrado para esta etapa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2630"/>
        <source>Use another one, or the built-in engine for this step.</source>
        <translation>Use otro, o el motor integrado para este paso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2631"/>
        <source>Use another version of LiCSAlert, or the built-in engine.</source>
        <translation>Use otra versión de LiCSAlert, o el motor integrado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2633"/>
        <source>Use geocoded LiCSAR products.</source>
        <translation>Use productos LiCSAR geocodificados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2634"/>
        <source>Use smaller blocks for a more robust reference.</source>
        <translation>Use bloques más pequeños para una referencia más robusta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2635"/>
        <source>Use the built-in engine for this stage.</source>
        <translation>Use el motor integrado para esta etapa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2643"/>
        <source>Velocity (mm/yr, + along the flight)</source>
        <translation>Velocidad (mm/yr, + en la dirección de vuelo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2648"/>
        <source>Velocity from %1 to %2 mm/yr, positive towards the satellite; %3 of %4 pixels, %5 epochs; reference %6.</source>
        <translation>Velocidad de %1 a %2 mm/yr, positiva hacia el satélite; %3 de %4 píxeles, %5 épocas; referencia %6.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2650"/>
        <source>Velocity inside the mask (mm/yr, + along the flight)</source>
        <translation>Velocidad dentro de la máscara (mm/yr, + en la dirección de vuelo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2653"/>
        <source>Velocity of %1 pixels from %2 epochs, %3 to %4.</source>
        <translation>Velocidad de %1 píxeles a partir de %2 épocas, del %3 al %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2659"/>
        <source>Velocity, median of the bootstrap (mm/yr, + towards satellite)</source>
        <translation>Velocidad, mediana del bootstrap (mm/yr, + hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2660"/>
        <source>Velocity, unmasked (mm/yr, + along the flight)</source>
        <translation>Velocidad sin enmascarar (mm/yr, + en la dirección de vuelo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2665"/>
        <source>Wait until that has ended, or stop it.</source>
        <translation>Espere a que eso termine, o deténgalo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2671"/>
        <source>Warp it to EPSG:4326 first.</source>
        <translation>Reproyéctelo antes a EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2672"/>
        <source>Warp it to EPSG:4326 first.%1</source>
        <translation>Reproyéctelo antes a EPSG:4326.%1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2673"/>
        <source>Warp them to EPSG:4326 first.</source>
        <translation>Reproyéctelos antes a EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2675"/>
        <source>Weather model</source>
        <translation>Modelo meteorológico</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2692"/>
        <source>What began on these dates may be part of a source and not count as new.</source>
        <translation>Lo que empezó en estas fechas puede formar parte de una fuente y no contar como nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2698"/>
        <source>What lies there was not replaced.</source>
        <translation>Lo que hay allí no se sustituyó.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2705"/>
        <source>What was fetched is kept, %1 lists everything.</source>
        <translation>Lo descargado se conserva, %1 lo enumera todo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2706"/>
        <source>What was in the output before was not made with these sources and is replaced.</source>
        <translation>Lo que había antes en la salida no se hizo con estas fuentes y se sustituye.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2716"/>
        <source>Whether the frame %1 covers the area of interest is not known: its geometry is not published.</source>
        <translation>No se sabe si el frame %1 cubre el área de interés: su geometría no está publicada.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2720"/>
        <source>Whose delay maps are subtracted: of GACOS, or where the folder has none of these, of ERA5; or of ERA5 in any case (yyyymmdd.icams.sltd.geo.tif). Two models are never mixed. The whole chain takes the folder GACOS or ERA5 of the work folder.</source>
        <translation>De quién son los mapas de retardo que se restan: de GACOS, o donde la carpeta no los tiene, de ERA5; o de ERA5 en todo caso (yyyymmdd.icams.sltd.geo.tif). Nunca se mezclan dos modelos. La cadena completa toma la carpeta GACOS o ERA5 de la carpeta de trabajo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2723"/>
        <source>Widen the limits.</source>
        <translation>Amplíe los límites.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2724"/>
        <source>Widen them.</source>
        <translation>Amplíelas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2729"/>
        <source>With a spacing of %1 degrees the grid for %2 would have %3 x %4 = %5 pixels, where the largest product has %6 x %7.</source>
        <translation>Con un espaciado de %1 grados la cuadrícula para %2 tendría %3 x %4 = %5 píxeles, cuando el mayor producto tiene %6 x %7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2731"/>
        <source>With all %1 dates, %2 pixels would be left instead of %3.</source>
        <translation>Con las %1 fechas quedarían %2 píxeles en vez de %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2736"/>
        <source>Without loops of interferograms, unwrapping errors cannot be found.</source>
        <translation>Sin bucles de interferogramas no se pueden encontrar errores de desenrollado.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2739"/>
        <source>Workers of the Dask cluster %1 died several times over one task, most likely for want of memory.</source>
        <translation>Trabajadores del clúster Dask %1 murieron varias veces en la misma tarea, muy probablemente por falta de memoria.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2742"/>
        <source>Write 20200601, or 20200601_20210601 for a difference.</source>
        <translation>Escriba 20200601, o 20200601_20210601 para una diferencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2743"/>
        <source>Write a GeoPackage (.gpkg).</source>
        <translation>Escriba un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2753"/>
        <source>Write dates as 20200601 or 2020-06-01, separated by commas.</source>
        <translation>Escriba las fechas como 20200601 o 2020-06-01, separadas por comas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2754"/>
        <source>Write it as float32, or declare its scale with &apos;gdal_edit.py -scale&apos;.</source>
        <translation>Escríbalo como float32, o declare su escala con 'gdal_edit.py -scale'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2755"/>
        <source>Write it as one.</source>
        <translation>Escríbalo como número.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2756"/>
        <source>Write it as plain text with one row per pair.</source>
        <translation>Escríbalo como texto simple con una fila por par.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2757"/>
        <source>Write lon1,lat1,lon2,lat2,lon3,lat3,… with three or more points.</source>
        <translation>Escriba lon1,lat1,lon2,lat2,lon3,lat3,… con tres o más puntos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2758"/>
        <source>Write numbers with a point, or separate columns by semicolons.</source>
        <translation>Escriba los números con punto, o separe las columnas con punto y coma.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2759"/>
        <source>Write one per line.</source>
        <translation>Escriba uno por línea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2760"/>
        <source>Write the coordinates of the pixel centres in degrees.</source>
        <translation>Escriba las coordenadas de los centros de los píxeles en grados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2761"/>
        <source>Write the right one to a file of its own, for example with &apos;gdal_translate -b 2&apos; for the second.</source>
        <translation>Escriba la correcta en un archivo propio, por ejemplo con 'gdal_translate -b 2' para la segunda.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2762"/>
        <source>Write the wanted part to a file of its own.</source>
        <translation>Escriba la parte deseada en un archivo propio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2763"/>
        <source>Write west/east/south/north in degrees.</source>
        <translation>Escriba oeste/este/sur/norte en grados.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2772"/>
        <source>Wrote %1 epochs from %2 to %3 on %4 x %5 pixels, %6 variables.</source>
        <translation>Escritas %1 épocas del %2 al %3 en %4 x %5 píxeles, %6 variables.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2773"/>
        <source>Wrote %1 map to %2.</source>
        <translation>Escrito %1 mapa en %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2774"/>
        <source>Wrote %1 map to the folder %2.</source>
        <translation>Escrito %1 mapa en la carpeta %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2775"/>
        <source>Wrote %1 maps to %2.</source>
        <translation>Escritos %1 mapas en %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2776"/>
        <source>Wrote %1 maps to the folder %2.</source>
        <translation>Escritos %1 mapas en la carpeta %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2777"/>
        <source>Wrote %1 variables to the Zarr store %2.</source>
        <translation>Escritas %1 variables en el almacén Zarr %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2778"/>
        <source>Wrote the STAC catalogue of %1 %2 to %3.</source>
        <translation>Escrito el catálogo STAC de %1 %2 en %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2779"/>
        <source>Wrote the item %1 with %2 files to %3: %4 maps (COG) of %5.</source>
        <translation>Escrito el elemento %1 con %2 archivos en %3: %4 mapas (COG) de %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2780"/>
        <source>Wrote the previews and %1 to %2.</source>
        <translation>Escritas las vistas previas y %1 en %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2785"/>
        <source>Zarr stores</source>
        <translation>almacenes Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2786"/>
        <source>a NUL character</source>
        <translation>un carácter NUL</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2787"/>
        <source>a bilinear surface</source>
        <translation>una superficie bilineal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2788"/>
        <source>a coordinate is not a finite number</source>
        <translation>una coordenada no es un número finito</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2789"/>
        <source>a copy of %1</source>
        <translation>una copia de %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2790"/>
        <source>a corner is nowhere on the Earth</source>
        <translation>una esquina no está en ningún lugar de la Tierra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2791"/>
        <source>a cube of %1 where there are %2 levels of height</source>
        <translation>un cubo de %1 donde hay %2 niveles de altura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2792"/>
        <source>a datacube made with &apos;Export datacube&apos;</source>
        <translation>un cubo de datos hecho con 'Exportar cubo de datos'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2793"/>
        <source>a file has that name</source>
        <translation>un archivo tiene ese nombre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2794"/>
        <source>a link of another program</source>
        <translation>un enlace de otro programa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2795"/>
        <source>a quadratic surface</source>
        <translation>una superficie cuadrática</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2796"/>
        <source>a quote is not closed; left out</source>
        <translation>las comillas no están cerradas; omitida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2797"/>
        <source>a ring has %1 points</source>
        <translation>un anillo tiene %1 puntos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2798"/>
        <source>a run that makes %1</source>
        <translation>una ejecución que hace %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2799"/>
        <source>a stack folder (GEOCml…) of stages 02 to 05, with slc.mli.par</source>
        <translation>una carpeta de pila (GEOCml…) de las etapas 02 a 05, con slc.mli.par</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2800"/>
        <source>a standard deviation or a coordinate that cannot be</source>
        <translation>una desviación estándar o una coordenada imposible</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2801"/>
        <source>a time-series folder (TS_…) of stage 11, with info/ and results/</source>
        <translation>una carpeta de serie temporal (TS_…) de la etapa 11, con info/ y results/</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2802"/>
        <source>a trend with height</source>
        <translation>una tendencia con la altura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2803"/>
        <source>a tuple of two numbers is needed</source>
        <translation>se necesita una tupla de dos números</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2804"/>
        <source>a virtual data set</source>
        <translation>un conjunto de datos virtual</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2805"/>
        <source>a whole number is needed</source>
        <translation>se necesita un número entero</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2807"/>
        <source>against the reference</source>
        <translation>respecto a la referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2810"/>
        <source>all %1 usable values are %2</source>
        <translation>los %1 valores utilizables son todos %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2811"/>
        <source>all stages: %1</source>
        <translation>todas las etapas: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2812"/>
        <source>all their loops close worse than %1 rad</source>
        <translation>todos sus bucles cierran peor que %1 rad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2813"/>
        <source>all their loops close worse than %1 rad with reference</source>
        <translation>todos sus bucles cierran peor que %1 rad con referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2814"/>
        <source>along the flight, positive in its direction</source>
        <translation>a lo largo del vuelo, positivo en su dirección</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2815"/>
        <source>already there</source>
        <translation>ya presentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2817"/>
        <source>an array of %1 where the axes have %2 rows and %3 columns</source>
        <translation>una matriz de %1 donde los ejes tienen %2 filas y %3 columnas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2818"/>
        <source>an external link</source>
        <translation>un enlace externo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2819"/>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2820"/>
        <source>and asks to wait %1 s</source>
        <translation>y pide esperar %1 s</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2821"/>
        <source>and no</source>
        <translation>y no tiene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2824"/>
        <source>another folder</source>
        <translation>otra carpeta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2832"/>
        <source>at least %1 days</source>
        <translation>al menos %1 días</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2833"/>
        <source>at most %1 days</source>
        <translation>como mucho %1 días</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2834"/>
        <source>atmosphere that depends on height cannot be removed, and the datacube will lack heights</source>
        <translation>la atmósfera que depende de la altura no se puede eliminar, y al cubo de datos le faltarán las alturas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2835"/>
        <source>atmosphere that depends on height cannot be removed; choose a raster of heights</source>
        <translation>la atmósfera que depende de la altura no se puede eliminar; elija un ráster de alturas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2837"/>
        <source>away or toward: what positive values mean</source>
        <translation>away o toward: qué significan los valores positivos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2839"/>
        <source>azimuth ramp of %1 rad/deg</source>
        <translation>rampa en acimut de %1 rad/grado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2840"/>
        <source>band %1 is not what was written</source>
        <translation>la banda %1 no es lo que se escribió</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2841"/>
        <source>baseline monitoring</source>
        <translation>periodo de referencia y seguimiento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2852"/>
        <source>burst overlaps of interferograms</source>
        <translation>solapes de ráfagas de los interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2853"/>
        <source>by &apos;%1&apos; since %2 (process %3 on %4)</source>
        <translation>por '%1' desde %2 (proceso %3 en %4)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2854"/>
        <source>by another run</source>
        <translation>por otra ejecución</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2856"/>
        <source>cannot be read; left out</source>
        <translation>no se puede leer; omitida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2858"/>
        <source>choose another output folder, or raise the memory budget</source>
        <translation>elija otra carpeta de salida, o aumente el límite de memoria</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2859"/>
        <source>choose one of %1</source>
        <translation>elija uno de %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2860"/>
        <source>chosen by stage 120</source>
        <translation>elegida por la etapa 120</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2861"/>
        <source>classes of a layer must be lists</source>
        <translation>classes de una capa deben ser listas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2864"/>
        <source>coherence reaches %1 and is taken for that on a scale to 255; if it is in percent, divide it by 100</source>
        <translation>la coherencia alcanza %1 y se toma como tal en una escala hasta 255; si está en porcentaje, divídala por 100</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2865"/>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2867"/>
        <source>component of the direction of flight</source>
        <translation>componente de la dirección de vuelo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2868"/>
        <source>component of the line of sight</source>
        <translation>componente de la línea de visión</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2870"/>
        <source>computing on a Dask cluster</source>
        <translation>calcular en un clúster Dask</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2872"/>
        <source>coverage %1 is below %2</source>
        <translation>la cobertura %1 es inferior a %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2874"/>
        <source>cum_model in %1 has the shape %2, the time series %3.</source>
        <translation>cum_model en %1 tiene la forma %2, la serie temporal %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2879"/>
        <source>days since %1 00:00:00</source>
        <translation>days since %1 00:00:00</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2884"/>
        <source>delay maps are taken from GACOS/ of the work folder, or by &apos;Correct with GACOS&apos; from any folder</source>
        <translation>los mapas de retardo se toman de GACOS/ de la carpeta de trabajo, o con 'Corregir con GACOS' de cualquier carpeta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2885"/>
        <source>delay maps of ERA5 are taken from ERA5/ of the work folder, with the settings of stage 03</source>
        <translation>los mapas de retardo de ERA5 se toman de ERA5/ de la carpeta de trabajo, con los ajustes de la etapa 03</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2887"/>
        <source>displacement (mm), red: towards the satellite</source>
        <translation>desplazamiento (mm), rojo: hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2888"/>
        <source>displacement is always relative to the reference</source>
        <translation>el desplazamiento es siempre relativo a la referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2889"/>
        <source>does not say it</source>
        <translation>no lo dice</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2890"/>
        <source>downloads through a SOCKS proxy</source>
        <translation>descargas a través de un proxy SOCKS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2897"/>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2898"/>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2899"/>
        <source>fetched</source>
        <translation>descargados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2900"/>
        <source>fewer than three corners enclose an area</source>
        <translation>menos de tres esquinas encierran un área</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2901"/>
        <source>figures are files here, and the report opens from the results</source>
        <translation>aquí las figuras son archivos, y el informe se abre desde los resultados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2902"/>
        <source>figures take the resolution of the sources</source>
        <translation>las figuras toman la resolución de las fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2903"/>
        <source>file or number: degrees from the vertical</source>
        <translation>archivo o número: grados desde la vertical</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2904"/>
        <source>file: east component of the unit vector from the ground to the sensor</source>
        <translation>archivo: componente este del vector unitario del suelo al sensor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2905"/>
        <source>file: linear</source>
        <translation>archivo: lineal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2906"/>
        <source>file: metres</source>
        <translation>archivo: metros</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2907"/>
        <source>file: north component</source>
        <translation>archivo: componente norte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2908"/>
        <source>file: upward component</source>
        <translation>archivo: componente hacia arriba</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2909"/>
        <source>finite numbers are needed</source>
        <translation>se necesitan números finitos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2911"/>
        <source>first date</source>
        <translation>primera fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2912"/>
        <source>folder of previews</source>
        <translation>carpeta de vistas previas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2913"/>
        <source>folders are chosen where the run is started; their names follow the stages</source>
        <translation>las carpetas se eligen donde se inicia la ejecución; sus nombres siguen las etapas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2914"/>
        <source>for %1 s</source>
        <translation>durante %1 s</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2919"/>
        <source>good interferograms</source>
        <translation>interferogramas buenos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2921"/>
        <source>ground displacement</source>
        <translation>desplazamiento del terreno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2922"/>
        <source>has no effect here</source>
        <translation>no tiene efecto aquí</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2923"/>
        <source>have no value in the reference window</source>
        <translation>no tienen valor en la ventana de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2926"/>
        <source>holds a command, and nothing is executed here; left out</source>
        <translation>contiene una orden, y aquí no se ejecuta nada; omitida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2929"/>
        <source>in the line of sight, positive towards the satellite</source>
        <translation>en la línea de visión, positivo hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2931"/>
        <source>incidence angle</source>
        <translation>ángulo de incidencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2933"/>
        <source>interferograms left after the loops</source>
        <translation>interferogramas que quedan tras los bucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2934"/>
        <source>interferograms of LiCSAR, which need no import: go on with &apos;Prepare stack&apos; (stage 02)</source>
        <translation>interferogramas de LiCSAR, que no necesitan importarse: continúe con 'Preparar pila' (etapa 02)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2936"/>
        <source>inverted interferograms</source>
        <translation>interferogramas invertidos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2937"/>
        <source>is calculated, and nothing is executed here; left out</source>
        <translation>se calcula, y aquí no se ejecuta nada; omitida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2938"/>
        <source>is done</source>
        <translation>está hecho</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2939"/>
        <source>is longer than any setting; left out</source>
        <translation>es más larga que cualquier ajuste; omitida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2940"/>
        <source>is no assignment; left out</source>
        <translation>no es una asignación; omitida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2941"/>
        <source>is not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2942"/>
        <source>it has %1 dates for %2 images</source>
        <translation>tiene %1 fechas para %2 imágenes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2943"/>
        <source>it has a zero byte</source>
        <translation>contiene un byte cero</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2944"/>
        <source>it has fewer than two epochs</source>
        <translation>tiene menos de dos épocas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2945"/>
        <source>it is known relative to the first date only; choose that as reference date</source>
        <translation>solo se conoce respecto a la primera fecha; elija esa como fecha de referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2946"/>
        <source>it is larger than the %1 MB that are accepted</source>
        <translation>es mayor que los %1 MB que se aceptan</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2947"/>
        <source>it is nested too deeply</source>
        <translation>está anidado con demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2948"/>
        <source>it spans %1</source>
        <translation>abarca %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2949"/>
        <source>it was not run here before</source>
        <translation>no se ejecutó aquí antes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2950"/>
        <source>its %1 days are not above the limit of %2</source>
        <translation>sus %1 días no superan el límite de %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2951"/>
        <source>its %1 days are not below the limit of %2</source>
        <translation>sus %1 días no son menos que el límite de %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2952"/>
        <source>its Python does not start: %1</source>
        <translation>su Python no se inicia: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2953"/>
        <source>its Python lacks %1</source>
        <translation>a su Python le falta %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2954"/>
        <source>its corners are nowhere on earth</source>
        <translation>sus esquinas no están en ningún lugar de la Tierra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2955"/>
        <source>its cum has the shape %1 but the grid is %2</source>
        <translation>su cum tiene la forma %1 pero la cuadrícula es %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2956"/>
        <source>its dates are not in order or occur twice</source>
        <translation>sus fechas no están en orden o se repiten</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2957"/>
        <source>its record names files elsewhere</source>
        <translation>su registro nombra archivos en otro lugar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2958"/>
        <source>its results were changed or are not complete</source>
        <translation>sus resultados se cambiaron o no están completos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2965"/>
        <source>last date</source>
        <translation>última fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2966"/>
        <source>later day of two neighbouring dates</source>
        <translation>día posterior de dos fechas contiguas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2967"/>
        <source>layers must be objects</source>
        <translation>layers deben ser objetos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2968"/>
        <source>licence is %1, which is no SPDX identifier such as CC-BY-4.0.</source>
        <translation>La licencia es %1, que no es un identificador SPDX como CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2973"/>
        <source>mean coherence %1 is below %2</source>
        <translation>la coherencia media %1 es inferior a %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2977"/>
        <source>memory is an option of the stage</source>
        <translation>la memoria es una opción de la etapa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2988"/>
        <source>no %1.</source>
        <translation>falta %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2990"/>
        <source>no epochs</source>
        <translation>ninguna época</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2991"/>
        <source>no longer on the server</source>
        <translation>ya no está en el servidor</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2992"/>
        <source>no one knows what</source>
        <translation>no se sabe qué</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2994"/>
        <source>no phase within the area that most products cover.</source>
        <translation>ninguna fase dentro del área que cubre la mayoría de los productos.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2995"/>
        <source>no pixel has both phase and coherence.</source>
        <translation>ningún píxel tiene a la vez fase y coherencia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2996"/>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2997"/>
        <source>no setting of LiCSAlert that is known here</source>
        <translation>ningún ajuste de LiCSAlert conocido aquí</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2998"/>
        <source>no source is labelled so</source>
        <translation>ninguna fuente tiene esa etiqueta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3001"/>
        <source>no value on this date</source>
        <translation>sin valor en esta fecha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3002"/>
        <source>no variable of LiCSBAS that is known here</source>
        <translation>ninguna variable de LiCSBAS conocida aquí</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3004"/>
        <source>none lost</source>
        <translation>ninguno perdido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3005"/>
        <source>none of the large plates</source>
        <translation>ninguna de las grandes placas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3006"/>
        <source>none of these: %1; or %2, the table of own GeoTIFFs</source>
        <translation>ninguno de estos: %1; ni %2, la tabla de GeoTIFF propios</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3007"/>
        <source>not above</source>
        <translation>no superior a</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3009"/>
        <source>not below</source>
        <translation>no inferior a</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3013"/>
        <source>not published</source>
        <translation>no publicados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3014"/>
        <source>not set</source>
        <translation>no fijado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3015"/>
        <source>not set (%1)</source>
        <translation>no fijado (%1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3018"/>
        <source>not tried, because the %1 files before it failed</source>
        <translation>no intentado, porque fallaron los %1 archivos anteriores</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3019"/>
        <source>nothing runs before the run is started</source>
        <translation>nada se ejecuta antes de iniciar la ejecución</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3020"/>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3022"/>
        <source>number of the principal component</source>
        <translation>número de la componente principal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3023"/>
        <source>number of the source</source>
        <translation>número de la fuente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3024"/>
        <source>number: direction of flight, degrees from north to east</source>
        <translation>número: dirección de vuelo, grados de norte hacia este</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3025"/>
        <source>number: what stands for a coherence of 1, such as 1, 100 or 255</source>
        <translation>número: qué representa una coherencia de 1, como 1, 100 o 255</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3026"/>
        <source>of the best-covered and most coherent pixels, the one nearest to the centre</source>
        <translation>de los píxeles mejor cubiertos y más coherentes, el más cercano al centro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3027"/>
        <source>of the best-covered pixels, the most coherent one</source>
        <translation>de los píxeles mejor cubiertos, el más coherente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3028"/>
        <source>of the best-covered pixels, the one with the smallest closures</source>
        <translation>de los píxeles mejor cubiertos, el de menores cierres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3030"/>
        <source>offsets by earthquakes are an option of stage 13, given as a list of dates</source>
        <translation>los saltos por terremotos son una opción de la etapa 13, dada como lista de fechas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3031"/>
        <source>on none of the large plates</source>
        <translation>en ninguna de las grandes placas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3033"/>
        <source>only %1 switches the stage on</source>
        <translation>solo %1 activa la etapa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3034"/>
        <source>options and result must be objects</source>
        <translation>options y result deben ser objetos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3035"/>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3036"/>
        <source>or choose another output folder</source>
        <translation>o elija otra carpeta de salida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3037"/>
        <source>or one of %1 others in it</source>
        <translation>o una de las otras %1 que contiene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3041"/>
        <source>path, title and style of a layer must be texts</source>
        <translation>path, title y style de una capa deben ser textos</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3043"/>
        <source>patterns are shown without t-SNE</source>
        <translation>los patrones se muestran sin t-SNE</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3045"/>
        <source>pictures are an option of each stage, off unless it is chosen</source>
        <translation>las imágenes son una opción de cada etapa, desactivada si no se elige</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3047"/>
        <source>positive in the direction of flight</source>
        <translation>positivo en la dirección de vuelo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3048"/>
        <source>positive towards the satellite</source>
        <translation>positiva hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3051"/>
        <source>rad, cycles, m, cm or mm</source>
        <translation>rad, cycles, m, cm o mm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3053"/>
        <source>range offsets are not made here</source>
        <translation>aquí no se calculan desplazamientos en rango</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3054"/>
        <source>rasters of %1 (.%2.tif)</source>
        <translation>rásteres de %1 (.%2.tif)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3056"/>
        <source>raw data</source>
        <translation>datos en bruto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3061"/>
        <source>reference must be four numbers</source>
        <translation>reference debe ser cuatro números</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3062"/>
        <source>refers to %1, which is not set above; left out</source>
        <translation>remite a %1, que no está definida arriba; omitida</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3071"/>
        <source>report must be a text</source>
        <translation>report debe ser un texto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3072"/>
        <source>requested and</source>
        <translation>requested and</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3074"/>
        <source>residual in windows</source>
        <translation>residuo en ventanas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3075"/>
        <source>residual over the image</source>
        <translation>residuo en la imagen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3076"/>
        <source>restoring the phase of the stack</source>
        <translation>restauración de la fase de la pila</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3077"/>
        <source>right or left; right if not given</source>
        <translation>right o left; right si no se indica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3078"/>
        <source>run &apos;Invert network&apos; (stage 13)</source>
        <translation>ejecute 'Invertir red' (etapa 13)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3079"/>
        <source>run &apos;Mask noise&apos; (stage 15), or ignore the noise mask</source>
        <translation>ejecute 'Enmascarar ruido' (etapa 15), o ignore la máscara de ruido</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3081"/>
        <source>says %1</source>
        <translation>dice %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3083"/>
        <source>sets %1</source>
        <translation>fija %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3084"/>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3085"/>
        <source>slant delay in radians, which is tens to hundreds</source>
        <translation>retardo oblicuo en radianes, que es de decenas a centenas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3087"/>
        <source>snaphu (command)</source>
        <translation>snaphu (orden)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3088"/>
        <source>solid Earth tide</source>
        <translation>marea terrestre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3089"/>
        <source>source separation</source>
        <translation>separación de fuentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3091"/>
        <source>span or touch a step</source>
        <translation>abarcan o tocan un salto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3093"/>
        <source>stage 12</source>
        <translation>etapa 12</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3094"/>
        <source>stage 13</source>
        <translation>etapa 13</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3095"/>
        <source>stage 14</source>
        <translation>etapa 14</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3096"/>
        <source>stages follow their stack, which %1=y makes of burst overlaps</source>
        <translation>las etapas siguen su pila, que con %1=y se hace de solapes de ráfagas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3097"/>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3099"/>
        <source>steady * years + accelerating * growth + sudden * after, mm, positive towards the satellite</source>
        <translation>steady * years + accelerating * growth + sudden * after, mm, positive towards the satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3102"/>
        <source>switch the trend with height off</source>
        <translation>desactive la tendencia con la altura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3107"/>
        <source>that of the interferograms</source>
        <translation>la de los interferogramas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3110"/>
        <source>that of the time series, as it is there</source>
        <translation>la de la serie temporal, tal como está</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3112"/>
        <source>the GeoTIFF has no coordinates; it is truncated or damaged</source>
        <translation>el GeoTIFF no tiene coordenadas; está truncado o dañado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3113"/>
        <source>the GeoTIFF is damaged inside, although its length is right</source>
        <translation>el GeoTIFF está dañado por dentro, aunque su longitud es correcta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3114"/>
        <source>the GeoTIFF is truncated or damaged</source>
        <translation>el GeoTIFF está truncado o dañado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3115"/>
        <source>the KML file is truncated or damaged</source>
        <translation>el archivo KML está truncado o dañado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3116"/>
        <source>the NetCDF file is truncated or damaged</source>
        <translation>el archivo NetCDF está truncado o dañado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3117"/>
        <source>the PNG picture is truncated or damaged</source>
        <translation>la imagen PNG está truncada o dañada</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3118"/>
        <source>the area to keep is a polygon layer of &apos;Separate sources&apos;</source>
        <translation>el área que conservar es una capa de polígonos de 'Separar fuentes'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3119"/>
        <source>the argument</source>
        <translation>el argumento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3120"/>
        <source>the best-covered pixel</source>
        <translation>el píxel mejor cubierto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3121"/>
        <source>the block has no end</source>
        <translation>el bloque no tiene fin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3122"/>
        <source>the character %1</source>
        <translation>el carácter %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3123"/>
        <source>the compressed answer is cut off</source>
        <translation>la respuesta comprimida está cortada</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3124"/>
        <source>the compressed answer is damaged</source>
        <translation>la respuesta comprimida está dañada</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3125"/>
        <source>the corners are no pairs of numbers (%1)</source>
        <translation>las esquinas no son pares de números (%1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3126"/>
        <source>the datacube will lack the viewing direction</source>
        <translation>al cubo de datos le faltará la dirección de visión</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3128"/>
        <source>the delay of one weather model is subtracted, that of GACOS</source>
        <translation>se resta el retardo de un solo modelo meteorológico, el de GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3129"/>
        <source>the edges west %1, east %2, south %3, north %4 are not in degrees on the Earth</source>
        <translation>los bordes oeste %1, este %2, sur %3, norte %4 no están en grados sobre la Tierra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3130"/>
        <source>the engine licsalert</source>
        <translation>el motor licsalert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3131"/>
        <source>the engine licsbas</source>
        <translation>el motor licsbas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3132"/>
        <source>the engine was %1 and is %2</source>
        <translation>el motor era %1 y es %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3133"/>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3134"/>
        <source>the file that &apos;Separate sources&apos; wrote</source>
        <translation>el archivo que escribió 'Separar fuentes'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3136"/>
        <source>the folder</source>
        <translation>la carpeta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3137"/>
        <source>the folder of one interferogram</source>
        <translation>la carpeta de un interferograma</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3138"/>
        <source>the folder with GACOS delay maps (.sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc)</source>
        <translation>la carpeta con los mapas de retardo GACOS (.sltd.geo.tif, .ztd.tif, o .ztd con .ztd.rsc)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3139"/>
        <source>the folder with downloaded interferograms, one folder per pair (yyyymmdd_yyyymmdd)</source>
        <translation>la carpeta con los interferogramas descargados, una carpeta por par (yyyymmdd_yyyymmdd)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3143"/>
        <source>the log is that of QGIS</source>
        <translation>el registro es el de QGIS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3144"/>
        <source>the median of its good pixels (%1) is zero</source>
        <translation>la mediana de sus buenos píxeles (%1) es cero</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3145"/>
        <source>the most stable pixel</source>
        <translation>el píxel más estable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3147"/>
        <source>the name of the server %1, or of the proxy, is not known (%2)</source>
        <translation>el nombre del servidor %1, o del proxy, no se conoce (%2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3149"/>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3150"/>
        <source>the proxy wants a user name and a password (status %1)</source>
        <translation>el proxy pide nombre de usuario y contraseña (estado %1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3153"/>
        <source>the server did not answer in time</source>
        <translation>el servidor no respondió a tiempo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3154"/>
        <source>the server has a fault (status %1)</source>
        <translation>el servidor tiene un fallo (estado %1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3155"/>
        <source>the server is busy (status %1)%2</source>
        <translation>el servidor está ocupado (estado %1)%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3156"/>
        <source>the server packs it as %1, which cannot be read</source>
        <translation>el servidor lo comprime como %1, que no se puede leer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3157"/>
        <source>the server refuses it (status %1)</source>
        <translation>el servidor lo rechaza (estado %1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3158"/>
        <source>the server sent a web page instead of the file</source>
        <translation>el servidor envió una página web en vez del archivo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3159"/>
        <source>the stack of %1 was not found beside it; name it in the option &apos;stack&apos;</source>
        <translation>la pila de %1 no se encontró a su lado; indíquela en la opción 'stack'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3160"/>
        <source>the stage computes something else since then</source>
        <translation>desde entonces la etapa calcula otra cosa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3161"/>
        <source>the stage that makes it</source>
        <translation>la etapa que lo hace</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3162"/>
        <source>the stages run in the order %1</source>
        <translation>las etapas se ejecutan en el orden %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3163"/>
        <source>the steps %1° and %2° do not go to the east and to the south</source>
        <translation>los pasos %1° y %2° no van hacia el este y hacia el sur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3164"/>
        <source>the variable %1 =</source>
        <translation>la variable %1 =</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3165"/>
        <source>the work folder around %1</source>
        <translation>la carpeta de trabajo que contiene %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3166"/>
        <source>their parts follow one straight line</source>
        <translation>sus partes siguen una misma recta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3167"/>
        <source>their parts follow the motion of the pixel</source>
        <translation>sus partes siguen el movimiento del píxel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3169"/>
        <source>there is no %1: the chain stopped before stage 13, or that file was removed</source>
        <translation>no hay %1: la cadena se detuvo antes de la etapa 13, o ese archivo se eliminó</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3170"/>
        <source>there is no computation on a graphics card here</source>
        <translation>aquí no se calcula en una tarjeta gráfica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3171"/>
        <source>there is no connection to the server %1 (%2)</source>
        <translation>no hay conexión con el servidor %1 (%2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3172"/>
        <source>there is no intensity image</source>
        <translation>no hay imagen de intensidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3173"/>
        <source>there is no usable value</source>
        <translation>no hay ningún valor utilizable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3175"/>
        <source>they get the smallest increments, and gaps grow at the mean rate</source>
        <translation>reciben los incrementos mínimos, y los huecos crecen al ritmo medio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3176"/>
        <source>they get the smallest increments, and gaps grow at the rate around them</source>
        <translation>reciben los incrementos mínimos, y los huecos crecen al ritmo que los rodea</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3177"/>
        <source>they were not inverted unless they have a value in every interferogram</source>
        <translation>no se invirtieron salvo que tengan un valor en cada interferograma</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3178"/>
        <source>this stage has no workers to set</source>
        <translation>esta etapa no tiene procesos que fijar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3180"/>
        <source>time series</source>
        <translation>serie temporal</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3181"/>
        <source>to find phase that goes with height</source>
        <translation>para encontrar la fase que varía con la altura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3182"/>
        <source>to turn zenith delay into slant delay</source>
        <translation>para convertir el retardo cenital en retardo oblicuo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3185"/>
        <source>true or false is needed</source>
        <translation>se necesita true o false</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3186"/>
        <source>two dates</source>
        <translation>dos fechas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3187"/>
        <source>unable to</source>
        <translation>unable to</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3189"/>
        <source>unit vector from the ground to the satellite.</source>
        <translation>vector unitario del suelo al satélite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3190"/>
        <source>unit vector of the flight.</source>
        <translation>vector unitario del vuelo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3192"/>
        <source>unreachable: the last attempt returns or raises</source>
        <translation>unreachable: the last attempt returns or raises</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3193"/>
        <source>unwrapped interferograms</source>
        <translation>interferogramas desenrollados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3196"/>
        <source>unwrapping again</source>
        <translation>desenrollar de nuevo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3197"/>
        <source>unwrapping again by LiCSBAS itself</source>
        <translation>desenrollar de nuevo con el propio LiCSBAS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3199"/>
        <source>us survey feet</source>
        <translation>pies topográficos de EE. UU.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3200"/>
        <source>us survey foot</source>
        <translation>pie topográfico de EE. UU.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3201"/>
        <source>used masked_by_cube masked_by_nan masked_by_user</source>
        <translation>used masked_by_cube masked_by_nan masked_by_user</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3202"/>
        <source>values of a layer must be an object</source>
        <translation>values de una capa debe ser un objeto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3203"/>
        <source>velocity (mm/yr), red: towards the satellite</source>
        <translation>velocidad (mm/yr), rojo: hacia el satélite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3205"/>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3206"/>
        <source>were rejected by earlier stages</source>
        <translation>fueron rechazados por etapas anteriores</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3207"/>
        <source>west %1, east %2, south %3, north %4</source>
        <translation>oeste %1, este %2, sur %3, norte %4</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3209"/>
        <source>what the server has is known only when it is asked</source>
        <translation>lo que tiene el servidor solo se sabe cuando se le pregunta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3210"/>
        <source>what was left of an earlier attempt does not fit any more</source>
        <translation>lo que quedaba de un intento anterior ya no encaja</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3211"/>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3212"/>
        <source>without a window ICASAR takes the mean of fewest and most components</source>
        <translation>sin una ventana, ICASAR toma la media entre el mínimo y el máximo de componentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3213"/>
        <source>without data at the reference</source>
        <translation>sin datos en la referencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3214"/>
        <source>without effect</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3217"/>
        <source>would not begin: %1</source>
        <translation>no empezaría: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3218"/>
        <source>wrapped interferograms (.geo.diff_unfiltered_pha.tif or .geo.diff_pha.tif)</source>
        <translation>interferogramas enrollados (.geo.diff_unfiltered_pha.tif o .geo.diff_pha.tif)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3219"/>
        <source>write failed</source>
        <translation>write failed</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3220"/>
        <source>y or n is needed</source>
        <translation>se necesita y o n</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3223"/>
        <source>yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif or yyyymmdd.ztd</source>
        <translation>yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif o yyyymmdd.ztd</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3224"/>
        <source>zenith delay in metres, which is about 2</source>
        <translation>retardo cenital en metros, que es de unos 2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3225"/>
        <source>zenith delays cannot be corrected for</source>
        <translation>los retardos cenitales no se pueden corregir</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3226"/>
        <source>zenith delays cannot be corrected for, and the datacube will lack the viewing direction</source>
        <translation>los retardos cenitales no se pueden corregir, y al cubo de datos le faltará la dirección de visión</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3269"/>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
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
        <translation>días</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2881"/>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2882"/>
        <source>deg</source>
        <translation>grados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2883"/>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2930"/>
        <source>inches</source>
        <translation>pulgadas</translation>
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
        <translation>píxeles</translation>
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
        <translation>Las épocas cuentan para la velocidad según lo poco que se dispersan: de %1 mm (%2) a %3 mm (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1112"/>
        <source>Epochs or complete pixels are too few to tell how epochs scatter; all count alike.</source>
        <translation>Las épocas o los píxeles completos son demasiado pocos para decir cuánto se dispersan las épocas; todas cuentan igual.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1211"/>
        <source>Fit the velocity so that an epoch counts by how little it scatters over the image, which the weather decides, and to a motion that bends where the series shows it; gaps are tied with the same weights. The standard deviation of the velocity (results/vel_std, mm/yr) comes with it. Not with compatible numbers.</source>
        <translation>Ajusta la velocidad de modo que una época cuente según lo poco que se dispersa en la imagen, lo que decide el tiempo atmosférico, y a un movimiento que se curva donde la serie lo muestra; los huecos se enlazan con los mismos pesos. Con ello se obtiene la desviación estándar de la velocidad (results/vel_std, mm/yr). No con números compatibles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1331"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the standard deviation always comes from resamples; a resample that is singular at any pixel is dropped for all, the first epoch counts as observed everywhere, and a gap at the beginning is not counted in n_gap_merged.</source>
        <translation>Devuelve los números del original, para reproducir un producto publicado: la desviación estándar procede siempre de remuestreos; un remuestreo que es singular en algún píxel se descarta para todos, la primera época cuenta como observada en todas partes y un hueco al principio no se cuenta en n_gap_merged.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1364"/>
        <source>How often the epochs are drawn at random, with repetition, to see how far the velocity depends on them. Where stage 13 has weighed epochs, the standard deviation is that of its fit, and the draws give bootvel only.</source>
        <translation>Cuántas veces se sortean las épocas, con repetición, para ver hasta qué punto depende de ellas la velocidad. Donde la etapa 13 ha ponderado las épocas, la desviación estándar es la de su ajuste, y los sorteos dan solo bootvel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1548"/>
        <source>Let interferograms that disagree with all others at a pixel count less there (iteratively re-weighted least squares with the weights of Huber), so that unwrapping errors draw the series away by less. Several times slower. Not with compatible numbers.</source>
        <translation>Hace que los interferogramas que en un píxel discrepan de todos los demás cuenten menos ahí (mínimos cuadrados reponderados iterativamente con los pesos de Huber), para que los errores de desenrollado desvíen menos la serie. Varias veces más lento. No con números compatibles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2154"/>
        <source>Robust inversion</source>
        <translation>Inversión robusta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2304"/>
        <source>Standard deviation of the velocity about the motion (mm/yr)</source>
        <translation>Desviación estándar de la velocidad respecto al movimiento (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2392"/>
        <source>The Dask scheduler %1 is back; what is not done is handed out again.</source>
        <translation>El planificador Dask %1 ha vuelto; lo que no está hecho se reparte de nuevo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2394"/>
        <source>The Dask scheduler %1 is gone.</source>
        <translation>El planificador Dask %1 ha desaparecido.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2667"/>
        <source>Waiting for it to come back.</source>
        <translation>Se espera a que vuelva.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2683"/>
        <source>Weigh epochs by their scatter</source>
        <translation>Ponderar las épocas por su dispersión</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1126"/>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1456"/>
        <source>Ionosphere</source>
        <translation>Ionosfera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2277"/>
        <source>Solid Earth tide</source>
        <translation>Marea terrestre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="667"/>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2822"/>
        <source>angle</source>
        <translation>ángulo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2823"/>
        <source>angle from the vertical</source>
        <translation>ángulo desde la vertical</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2838"/>
        <source>azimuth displacement</source>
        <translation>desplazamiento en acimut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2863"/>
        <source>coherence</source>
        <translation>coherencia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2924"/>
        <source>height</source>
        <translation>altura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2932"/>
        <source>intensity</source>
        <translation>intensidad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3195"/>
        <source>unwrapped phase</source>
        <translation>fase desenrollada</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3198"/>
        <source>upward component of the line of sight from the ground</source>
        <translation>componente vertical de la línea de visión desde el suelo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="486"/>
        <source>%1: quality %2, %3 of the %4 patterns of %5 runs are alike; correlation with time %6, with height %7.</source>
        <translation>%1: calidad %2, %3 de los %4 patrones de %5 ejecuciones se parecen; correlación con el tiempo %6, con la altura %7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1516"/>
        <source>Learned from %1 of %2 dates, %3 to %4, on %5 pixels of %6 x %7 at %8 times the resolution of the cube.</source>
        <translation>Aprendido de %1 de %2 fechas, de %3 a %4, en %5 píxeles de %6 x %7 a %8 veces la resolución del cubo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2453"/>
        <source>The interval from %1 to %2 is spanned by the fewest pairs: %3.</source>
        <translation>El intervalo de %1 a %2 es el que menos pares abarcan: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2891"/>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
</context>
</TS>
