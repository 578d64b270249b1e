<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlignSAR</name>
    <message>
        <location filename="../build/texts.py" line="1342"/>
        <source>Ground motion (one at a time)</source>
        <translation>Mouvement du sol (une couche à la fois)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2040"/>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2025"/>
        <source>Previews</source>
        <translation>Aperçus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2374"/>
        <source>Terrain and viewing geometry</source>
        <translation>Relief et géométrie de visée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2024"/>
        <source>Preview: {quantity}</source>
        <translation>Aperçu : {quantity}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1353"/>
        <source>Hillshade</source>
        <translation>Ombrage</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1973"/>
        <source>Phase {first} – {second}</source>
        <translation>Phase {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="899"/>
        <source>Coherence {first} – {second}</source>
        <translation>Cohérence {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2618"/>
        <source>Unwrapped phase (rad)</source>
        <translation>Phase déroulée (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="895"/>
        <source>Coherence (0 to 1)</source>
        <translation>Cohérence (0 à 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3258"/>
        <source>{pairs} pairs. Press play; the shortest pair of each date lies on top.</source>
        <translation>{pairs} paires. Appuyez sur lecture ; la paire la plus courte de chaque date est au-dessus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1346"/>
        <source>Height (m)</source>
        <translation>Altitude (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1434"/>
        <source>Intensity (linear)</source>
        <translation>Intensité (linéaire)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1193"/>
        <source>Filtered velocity (mm/yr, + towards satellite)</source>
        <translation>Vitesse filtrée (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1017"/>
        <source>Displacement (mm, + towards satellite)</source>
        <translation>Déplacement (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1188"/>
        <source>Filtered displacement (mm, + towards satellite)</source>
        <translation>Déplacement filtré (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="953"/>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2588"/>
        <source>To see it move: tick the displacement, press play.</source>
        <translation>Pour l'animer : cochez le déplacement, appuyez sur lecture.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2831"/>
        <source>ascending: seen from the west</source>
        <translation>ascendant : vu depuis l'ouest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2886"/>
        <source>descending: seen from the east</source>
        <translation>descendant : vu depuis l'est</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1055"/>
        <source>Download this frame</source>
        <translation>Télécharger ce frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1203"/>
        <source>First pictures: {name}</source>
        <translation>Premières images : {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1951"/>
        <source>Outdated: {name}.</source>
        <translation>Obsolète : {name}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1949"/>
        <source>Outdated on the map: {count} results.</source>
        <translation>Obsolètes sur la carte : {count} résultats.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1950"/>
        <source>Outdated: {name}</source>
        <translation>Obsolète : {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1933"/>
        <source>OpenStreetMap (from the internet)</source>
        <translation>OpenStreetMap (depuis Internet)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2084"/>
        <source>Reference for now (stage 16 chooses the final one)</source>
        <translation>Référence provisoire (l'étape 16 choisit la définitive)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2085"/>
        <source>Reference point</source>
        <translation>Point de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2081"/>
        <source>Reference area</source>
        <translation>Zone de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2463"/>
        <source>The map was brought up to date (layers with new values: {again}, removed: {gone}).</source>
        <translation>La carte a été mise à jour (couches avec de nouvelles valeurs : {again}, retirées : {gone}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="528"/>
        <source>&apos;{name}&apos; is outdated: an earlier stage was run again. Make it anew.</source>
        <translation>« {name} » est obsolète : une étape antérieure a été exécutée à nouveau. Refaites-le.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1089"/>
        <source>Earlier dates</source>
        <translation>Dates antérieures</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3059"/>
        <source>red: towards the satellite</source>
        <translation>rouge : vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2916"/>
        <source>full colour: beyond 3 σ of the baseline</source>
        <translation>couleur pleine : au-delà de 3 σ de la période de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2971"/>
        <source>low is good</source>
        <translation>une valeur faible est bonne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2925"/>
        <source>high is good</source>
        <translation>une valeur élevée est bonne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2984"/>
        <source>mm/yr</source>
        <translation>mm/yr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3222"/>
        <source>yr</source>
        <translation>ans</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3058"/>
        <source>red: to the east</source>
        <translation>rouge : vers l'est</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3060"/>
        <source>red: upwards</source>
        <translation>rouge : vers le haut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2877"/>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2880"/>
        <source>days since 1 January</source>
        <translation>jours depuis le 1er janvier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3042"/>
        <source>pattern, no unit</source>
        <translation>motif, sans unité</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2869"/>
        <source>component of the unit vector to the satellite</source>
        <translation>composante du vecteur unitaire vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3103"/>
        <source>terrain model</source>
        <translation>modèle numérique de terrain</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2851"/>
        <source>bright: strong echo</source>
        <translation>clair : écho fort</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3049"/>
        <source>positive: away from the satellite; the colours begin again after 2π</source>
        <translation>positive : en s'éloignant du satellite ; les couleurs recommencent après 2π</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3208"/>
        <source>what is kept</source>
        <translation>ce qui est conservé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2910"/>
        <source>first criterion that fails</source>
        <translation>premier critère non satisfait</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="534"/>
        <source>0 at {place} (reference)</source>
        <translation>0 à {place} (référence)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="544"/>
        <source>0: masked</source>
        <translation>0 : masqué</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="559"/>
        <source>1: kept</source>
        <translation>1 : conservé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2959"/>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1800"/>
        <source>No pixel has a velocity: the mask (stage 15) rejects them all.</source>
        <translation>Aucun pixel n'a de vitesse : le masque (étape 15) les rejette tous.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2658"/>
        <source>Velocity {low} to {high} mm/yr.</source>
        <translation>Vitesse de {low} à {high} mm/yr.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3264"/>
        <source>{pixels} pixels have a velocity.</source>
        <translation>{pixels} pixels ont une vitesse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3263"/>
        <source>{pixels} pixels have a velocity, relative to {place}.</source>
        <translation>{pixels} pixels ont une vitesse, relative à {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1934"/>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1366"/>
        <source>How the ground moves, seen by radar satellites. Where to begin:</source>
        <translation>Comment le sol bouge, vu par les satellites radar. Par où commencer :</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1399"/>
        <source>Image pairs in use</source>
        <translation>Paires d'images utilisées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="884"/>
        <source>Click to see it in full size.</source>
        <translation>Cliquer pour afficher en taille réelle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="596"/>
        <source>A small made-up volcano that rises: no data and no internet needed. The files go to {folder}.</source>
        <translation>Un petit volcan fictif qui se soulève : ni données ni Internet requis. Les fichiers vont dans {folder}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2592"/>
        <source>Try the sample</source>
        <translation>Essayer l'exemple</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2187"/>
        <source>Run the sample</source>
        <translation>Exécuter l'exemple</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1372"/>
        <source>I have a frame ID</source>
        <translation>J'ai un ID de frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1056"/>
        <source>Downloads an area of the LiCSAR portal and shows how it moves.</source>
        <translation>Télécharge une zone du portail LiCSAR et montre comment elle bouge.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1247"/>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1259"/>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2586"/>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="917"/>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1371"/>
        <source>I have a LiCSAR folder</source>
        <translation>J'ai un dossier LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="971"/>
        <source>Data downloaded before: the folder GEOC, or the one around it.</source>
        <translation>Données déjà téléchargées : le dossier GEOC, ou celui qui le contient.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="846"/>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1373"/>
        <source>I have results</source>
        <translation>J'ai des résultats</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2260"/>
        <source>Shows a finished datacube (a file that ends in .nc) on the map.</source>
        <translation>Affiche sur la carte un cube de données terminé (fichier qui se termine par .nc).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="844"/>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2194"/>
        <source>Running the sample</source>
        <translation>Exécution de l'exemple</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1232"/>
        <source>Folder with GEOC</source>
        <translation>Dossier avec GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="972"/>
        <source>Datacube</source>
        <translation>Cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2326"/>
        <source>Stopped. What was finished is kept for the next run.</source>
        <translation>Arrêté. Ce qui est terminé est gardé pour la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1459"/>
        <source>It failed; the log messages say why.</source>
        <translation>Échec ; le journal des messages en donne la raison.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="883"/>
        <source>Click to open {path}</source>
        <translation>Cliquer pour ouvrir {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="746"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2327"/>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2440"/>
        <source>The first date is after the last one; swap them.</source>
        <translation>La première date est après la dernière ; inversez-les.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1932"/>
        <source>Open panel</source>
        <translation>Ouvrir le panneau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="636"/>
        <source>AlignSAR panel</source>
        <translation>Panneau AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2184"/>
        <source>Run pipeline…</source>
        <translation>Exécuter la chaîne…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1603"/>
        <source>Load datacube…</source>
        <translation>Charger un cube de données…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1349"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3237"/>
        <source>{label}: the path {path} has a semicolon. Rename it.</source>
        <translation>{label} : point-virgule dans le chemin {path}. Renommez-le.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3238"/>
        <source>{label}: {path} does not exist. Choose another raster.</source>
        <translation>{label} : {path} n'existe pas. Choisissez un autre raster.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3236"/>
        <source>{label}: the layer {layer} is not a file. Save it as GeoTIFF.</source>
        <translation>{label} : la couche {layer} n'est pas un fichier. Enregistrez-la en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1748"/>
        <source>NetCDF file made with &apos;Export datacube&apos; or &apos;Run pipeline&apos;.</source>
        <translation>NetCDF créé par « Exporter le cube de données » ou « Exécuter la chaîne ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2284"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1751"/>
        <source>NetCDF file made with &apos;Separate sources&apos; from this datacube, or from an earlier one.</source>
        <translation>Fichier NetCDF créé par « Séparer les sources » à partir de ce cube de données ou d'un cube antérieur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1475"/>
        <source>Its values stand for every parameter that is not set.</source>
        <translation>Ses valeurs valent pour tout paramètre non renseigné.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2368"/>
        <source>Takes the end of the baseline of that product where you give none.</source>
        <translation>Reprend la fin de la période de référence de ce produit si vous n'en donnez pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="911"/>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2846"/>
        <source>beside the datacube, ending in {ending}</source>
        <translation>à côté du cube de données, se terminant par {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1161"/>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2130"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="999"/>
        <source>Default: {value}.</source>
        <translation>Défaut : {value}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1608"/>
        <source>Load the result layers</source>
        <translation>Charger les couches de résultat</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1920"/>
        <source>Off: only write the files; useful inside models.</source>
        <translation>Désactivé : écrit seulement les fichiers (pour les modèles).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2339"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1864"/>
        <source>Nothing had changed</source>
        <translation>Rien n'avait changé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3255"/>
        <source>{name}: no such parameter, ignored</source>
        <translation>{name} : paramètre inexistant, ignoré</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3252"/>
        <source>{name} was cancelled.</source>
        <translation>{name} a été annulé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3251"/>
        <source>{name} failed: {reason}</source>
        <translation>{name} a échoué : {reason}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3254"/>
        <source>{name}: done.</source>
        <translation>{name} : terminé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2620"/>
        <source>Up to date.</source>
        <translation>À jour.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="749"/>
        <source>Cancelled: the results are complete, but not all are on the map.</source>
        <translation>Annulé : les résultats sont complets, mais tous ne sont pas sur la carte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2993"/>
        <source>no option of these stages</source>
        <translation>aucune option de ces étapes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1261"/>
        <source>From {file}: {settings}.</source>
        <translation>D'après {file} : {settings}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="714"/>
        <source>Batch file</source>
        <translation>Fichier batch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2843"/>
        <source>beside the batch file, ending in {ending}</source>
        <translation>à côté du fichier batch, se terminant par {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2360"/>
        <source>Table of variables</source>
        <translation>Table des variables</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2641"/>
        <source>Variables without effect</source>
        <translation>Variables sans effet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2607"/>
        <source>Unknown variables</source>
        <translation>Variables inconnues</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3234"/>
        <source>{known} of {all} variables are understood; {warnings} to look at.</source>
        <translation>{known} variables sur {all} sont comprises ; {warnings} à examiner.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2640"/>
        <source>Variables of the batch file</source>
        <translation>Variables du fichier batch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1166"/>
        <source>File that &apos;Run pipeline&apos; or &apos;Import batch file&apos; wrote. Empty: the preset below.</source>
        <translation>Fichier écrit par « Exécuter la chaîne » ou « Importer un fichier batch ». Vide : le préréglage ci-dessous.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2697"/>
        <source>What is written where no configuration is given.</source>
        <translation>Ce qui est écrit si aucune configuration n'est fournie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2366"/>
        <source>Takes frame, dates and area of that product where no configuration is given.</source>
        <translation>Reprend le frame, les dates et la zone de ce produit si aucune configuration n'est donnée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2844"/>
        <source>beside the configuration, or in AlignSAR of your documents</source>
        <translation>à côté de la configuration, ou AlignSAR dans vos documents</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1947"/>
        <source>Options without a variable</source>
        <translation>Options sans variable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1832"/>
        <source>No variable can set {option}.</source>
        <translation>Aucune variable ne peut définir {option}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1749"/>
        <source>NetCDF file made with &apos;Export datacube&apos;, &apos;Run pipeline&apos; or LiCSBAS.</source>
        <translation>Fichier NetCDF créé par « Exporter le cube de données », « Exécuter la chaîne » ou LiCSBAS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1227"/>
        <source>Folder of the catalogue</source>
        <translation>Dossier du catalogue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="900"/>
        <source>Collection (JSON)</source>
        <translation>Collection (JSON)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2845"/>
        <source>beside the datacube</source>
        <translation>à côté du cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2023"/>
        <source>Preview rasters</source>
        <translation>Rasters d'aperçu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1837"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2849"/>
        <source>beside the time-series folder</source>
        <translation>à côté du dossier de la série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2784"/>
        <source>Zarr store (empty: none)</source>
        <translation>Entrepôt Zarr (vide : aucun)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1750"/>
        <source>NetCDF file made with &apos;Export datacube&apos;.</source>
        <translation>Fichier NetCDF créé par « Exporter le cube de données ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1028"/>
        <source>Displacement in time</source>
        <translation>Déplacement dans le temps</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1197"/>
        <source>Filtered: without what looks like atmosphere. Without filter: as inverted.</source>
        <translation>Filtrée : sans ce qui ressemble à l'atmosphère. Sans filtre : telle qu'inversée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1514"/>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1888"/>
        <source>Number of epochs</source>
        <translation>Nombre d'époques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1201"/>
        <source>First epoch</source>
        <translation>Première époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1509"/>
        <source>Last epoch</source>
        <translation>Dernière époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2419"/>
        <source>The cube has no {name}; it shows {shown} in time.</source>
        <translation>Le cube n'a pas {name} ; il montre {shown} dans le temps.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3242"/>
        <source>{layers} layers; {epochs} epochs from {first} to {last}.</source>
        <translation>{layers} couches ; {epochs} époques du {first} au {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3241"/>
        <source>{label}: {value} is not a date. Choose one, or write it as 20200601 or 2020-06-01.</source>
        <translation>{label} : {value} n'est pas une date. Choisissez-en une, ou écrivez-la comme 20200601 ou 2020-06-01.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2714"/>
        <source>Where to write. Left empty or skipped: {place}.</source>
        <translation>Où écrire. Si vide ou ignoré : {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3235"/>
        <source>{label}: nothing is chosen. Choose a file or folder.</source>
        <translation>{label} : aucun choix. Choisissez un fichier ou un dossier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2892"/>
        <source>empty: {place}</source>
        <translation>vide : {place}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1550"/>
        <source>LiCSAR folder (GEOC)</source>
        <translation>Dossier LiCSAR (GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1270"/>
        <source>GACOS folder</source>
        <translation>Dossier GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1435"/>
        <source>Intensity folder (GEOC.MLI)</source>
        <translation>Dossier d'intensité (GEOC.MLI)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2737"/>
        <source>Work folder</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3140"/>
        <source>the frame ID</source>
        <translation>l'ID de frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="959"/>
        <source>Coverage polygon</source>
        <translation>Polygone de couverture</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2355"/>
        <source>Table of scenes</source>
        <translation>Table des scènes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2022"/>
        <source>Preview layers</source>
        <translation>Couches d'aperçu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1217"/>
        <source>Folder for the sample</source>
        <translation>Dossier de l'exemple</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="737"/>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1580"/>
        <source>LiCSBAS, as installed</source>
        <translation>LiCSBAS, tel qu'installé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1567"/>
        <source>LiCSAlert, as installed</source>
        <translation>LiCSAlert, tel qu'installé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1102"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2827"/>
        <source>as in the settings</source>
        <translation>comme dans les paramètres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2579"/>
        <source>Time-series folder</source>
        <translation>Dossier de la série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1214"/>
        <source>Folder TS_… of LiCSBAS, or any folder with cum.h5; the path of such a file, too.</source>
        <translation>Dossier TS_… de LiCSBAS, ou tout dossier avec cum.h5 ; aussi le chemin d'un tel fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2544"/>
        <source>The velocity and the reference are those of the same file.</source>
        <translation>La vitesse et la référence sont celles du même fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2695"/>
        <source>What is not there</source>
        <translation>Ce qui est absent</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1860"/>
        <source>Not there, and not shown: {names}.</source>
        <translation>Absents, et non affichés : {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1865"/>
        <source>Nothing in the folder says what the displacement is relative to.</source>
        <translation>Rien dans le dossier n'indique à quoi le déplacement est relatif.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1768"/>
        <source>No displacement in time, {layers} layers. Run stage 13 and what follows it.</source>
        <translation>Aucun déplacement dans le temps, {layers} couches. Exécutez l'étape 13 et la suite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1223"/>
        <source>Folder of interferograms</source>
        <translation>Dossier d'interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1272"/>
        <source>GEOC, the folder around it, or a stack GEOCml… of stages 02 to 05.</source>
        <translation>GEOC, le dossier qui le contient, ou une pile GEOCml… des étapes 02 à 05.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2354"/>
        <source>Table of pairs</source>
        <translation>Table des paires</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1895"/>
        <source>Number of pairs</source>
        <translation>Nombre de paires</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3259"/>
        <source>{pairs} pairs: {names}.</source>
        <translation>{pairs} paires : {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1959"/>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1225"/>
        <source>Folder of products</source>
        <translation>Dossier des produits</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2847"/>
        <source>beside the input, ending in {ending}</source>
        <translation>à côté de l'entrée, se terminant par {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1251"/>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1891"/>
        <source>Number of frames</source>
        <translation>Nombre de frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1250"/>
        <source>Frame IDs</source>
        <translation>ID des frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3227"/>
        <source>{count} frames: {names}.</source>
        <translation>{count} frames : {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3168"/>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2981"/>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3017"/>
        <source>not there, optional</source>
        <translation>absent, facultatif</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3174"/>
        <source>there, but not usable</source>
        <translation>présent, mais inutilisable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1430"/>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2131"/>
        <source>Report (empty: none)</source>
        <translation>Rapport (vide : aucun)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1105"/>
        <source>Environment for missing packages (empty: none)</source>
        <translation>Env. des paquets manquants (vide : aucun)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1720"/>
        <source>Missing or not usable</source>
        <translation>Manquant ou inutilisable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1123"/>
        <source>Everything that the plugin needs is there (QGIS {version}).</source>
        <translation>Tout ce dont l'extension a besoin est là (QGIS {version}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1943"/>
        <source>Optional, and not there: {names}.</source>
        <translation>Facultatif, et absent : {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1721"/>
        <source>Missing or not usable: {names}. {remedies}</source>
        <translation>Manquant ou inutilisable : {names}. {remedies}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1237"/>
        <source>Folder with previews</source>
        <translation>Dossier contenant les aperçus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1230"/>
        <source>Folder that holds prelim_vel.tif and the other previews.</source>
        <translation>Dossier contenant prelim_vel.tif et les autres aperçus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="956"/>
        <source>Coverage file</source>
        <translation>Fichier de couverture</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1477"/>
        <source>KML or GeoJSON file with polygons.</source>
        <translation>Fichier KML ou GeoJSON contenant des polygones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2218"/>
        <source>Scene list</source>
        <translation>Liste de scènes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2381"/>
        <source>Text file with one product name per line.</source>
        <translation>Fichier texte avec un nom de produit par ligne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1904"/>
        <source>Number of scenes</source>
        <translation>Nombre de scènes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3266"/>
        <source>{scenes} scenes on {epochs} days from {first} to {last}.</source>
        <translation>{scenes} scènes sur {epochs} jours du {first} au {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2351"/>
        <source>Table of frames</source>
        <translation>Table de frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2848"/>
        <source>beside the table, ending in {ending}</source>
        <translation>à côté de la table, se terminant par {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1228"/>
        <source>Folder of the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2313"/>
        <source>States of the frames</source>
        <translation>États des frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2358"/>
        <source>Table of the frames</source>
        <translation>Table des frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1253"/>
        <source>Frames that are done</source>
        <translation>Frames terminés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1254"/>
        <source>Frames that are not done</source>
        <translation>Frames non terminés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1418"/>
        <source>In the OSGeo4W shell: python3 -m pip install {packages}</source>
        <translation>Dans le shell OSGeo4W : python3 -m pip install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1409"/>
        <source>In a terminal: /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</source>
        <translation>Dans un terminal : /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1719"/>
        <source>Missing for the Python of QGIS: {packages}. {way}. Then start QGIS again.</source>
        <translation>Manquant pour le Python de QGIS : {packages}. {way}. Redémarrez ensuite QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="641"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3248"/>
        <source>{layer} has no polygon. Choose another layer, or draw one.</source>
        <translation>{layer} : aucun polygone. Changez de couche ou dessinez-en un.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3250"/>
        <source>{layer}: {count} features without a polygon were left out.</source>
        <translation>{layer} : {count} entités sans polygone ont été omises.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3243"/>
        <source>{layer} cannot be brought to degrees ({fault}). Check its coordinate reference system.</source>
        <translation>{layer} ne peut pas être ramenée en degrés ({fault}). Vérifiez son système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3245"/>
        <source>{layer} has coordinates that are not on the Earth. Set its coordinate reference system.</source>
        <translation>{layer} a des coordonnées qui ne sont pas sur la Terre. Définissez son système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3016"/>
        <source>not set: {value}</source>
        <translation>non renseigné : {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1417"/>
        <source>In scripts: yyyymmdd or yyyy-mm-dd.</source>
        <translation>Dans les scripts : yyyymmdd ou yyyy-mm-dd.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1859"/>
        <source>Not set: {value}</source>
        <translation>Non renseigné : {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2733"/>
        <source>With the configuration: preset &apos;{preset}&apos;, steps {first} to {last}.</source>
        <translation>Avec la configuration : préréglage « {preset} », étapes {first} à {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2738"/>
        <source>Work folder (with GEOC)</source>
        <translation>Dossier de travail (avec GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1233"/>
        <source>Folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/; or GEOC itself.</source>
        <translation>Dossier avec GEOC/ et, si vous en disposez, GACOS/ et GEOC.MLI/ ; ou GEOC lui-même.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1204"/>
        <source>First step</source>
        <translation>Première étape</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1575"/>
        <source>LiCSBAS step to start at; 01 downloads the frame into the work folder first.</source>
        <translation>Étape LiCSBAS par laquelle commencer ; 01 télécharge d'abord le frame dans le dossier de travail.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1511"/>
        <source>Last step</source>
        <translation>Dernière étape</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1576"/>
        <source>LiCSBAS step to stop after; the datacube is written after step 16.</source>
        <translation>Étape LiCSBAS après laquelle s'arrêter ; le cube de données est écrit après l'étape 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="682"/>
        <source>Area of interest</source>
        <translation>Zone d'intérêt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1098"/>
        <source>Empty: that of the published product, if you choose one, else everything.</source>
        <translation>Vide : celle du produit publié, si vous en choisissez un, sinon tout.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2367"/>
        <source>Takes frame, dates and area of that product where you give none.</source>
        <translation>Reprend le frame, les dates et la zone de ce produit si vous n'en donnez pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2133"/>
        <source>Reproduce LiCSBAS defects</source>
        <translation>Reproduire les défauts de LiCSBAS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1323"/>
        <source>Give the original&apos;s numbers back in all stages, to reproduce a published product.</source>
        <translation>Redonner les valeurs de l'original dans toutes les étapes, pour reproduire un produit publié.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2612"/>
        <source>Unwrap again</source>
        <translation>Dérouler à nouveau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1946"/>
        <source>Options of the stages (JSON)</source>
        <translation>Options des étapes (JSON)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2927"/>
        <source>in datacube/ of the work folder</source>
        <translation>dans datacube/ du dossier de travail</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2038"/>
        <source>QGIS project (empty: none)</source>
        <translation>Projet QGIS (vide : aucun)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1956"/>
        <source>Overview picture (empty: none)</source>
        <translation>Image de synthèse (vide : aucune)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2294"/>
        <source>Stack folder</source>
        <translation>Dossier de la pile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1643"/>
        <source>Made again from {stage} on.</source>
        <translation>Refait à partir de {stage}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1644"/>
        <source>Made again: {stages}.</source>
        <translation>Refaites : {stages}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2020"/>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3268"/>
        <source>{usual}, or as configured</source>
        <translation>{usual}, ou selon la configuration</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2134"/>
        <source>Reproduce a published product</source>
        <translation>Reproduire un produit publié</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3003"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2230"/>
        <source>Sentinel-1 scenes</source>
        <translation>Scènes Sentinel-1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1653"/>
        <source>Maps of the sources</source>
        <translation>Cartes des sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2356"/>
        <source>Table of sources</source>
        <translation>Table des sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2359"/>
        <source>Table of time courses</source>
        <translation>Table des évolutions temporelles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2346"/>
        <source>Table of convergence</source>
        <translation>Table de convergence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2575"/>
        <source>Time courses of the sources</source>
        <translation>Évolutions temporelles des sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2042"/>
        <source>Quality of the sources</source>
        <translation>Qualité des sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2037"/>
        <source>Python of {program}: a program, or the folder of its environment</source>
        <translation>Python de {program} : un programme, ou le dossier de son environnement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1104"/>
        <source>Engine of stages 02 to 16 and of the export</source>
        <translation>Moteur des étapes 02 à 16 et de l'export</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1103"/>
        <source>Engine of source separation and unrest detection</source>
        <translation>Moteur : séparation des sources et activité anormale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1221"/>
        <source>Folder of LiCSBAS; empty: its commands on the PATH</source>
        <translation>Dossier de LiCSBAS ; vide : ses commandes dans le PATH</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1220"/>
        <source>Folder of LiCSAlert; empty: where its Python finds it</source>
        <translation>Dossier de LiCSAlert ; vide : là où son Python le trouve</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1106"/>
        <source>Environment with packages that QGIS lacks, made by &apos;Check installation&apos;</source>
        <translation>Environnement des paquets absents de QGIS, créé par « Vérifier l'installation »</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3249"/>
        <source>{layer} took {found} of {count} rows. Make room there, or choose another place.</source>
        <translation>{layer} a pris {found} lignes sur {count}. Libérez de la place ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3141"/>
        <source>the input is updated</source>
        <translation>l'entrée est mise à jour</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1273"/>
        <source>GEOCml… beside GEOC</source>
        <translation>GEOCml… à côté de GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2343"/>
        <source>TS_… beside the stack</source>
        <translation>TS_… à côté de la pile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1219"/>
        <source>Folder made by stages 02 to 05 (GEOCml…).</source>
        <translation>Dossier créé par les étapes 02 à 05 (GEOCml…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1234"/>
        <source>Folder with one delay map per epoch: .sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc.</source>
        <translation>Dossier avec une carte de retard par époque : .sltd.geo.tif, .ztd.tif, ou .ztd avec .ztd.rsc.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1218"/>
        <source>Folder made by stage 11 (TS_…).</source>
        <translation>Dossier créé par l'étape 11 (TS_…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3246"/>
        <source>{layer} has geometries of another kind than &apos;{label}&apos; takes. Choose another one.</source>
        <translation>{layer} a des géométries d'un autre type que celui qu'accepte '{label}'. Choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3247"/>
        <source>{layer} has no geometry. Choose another layer, or draw one.</source>
        <translation>{layer} : sans géométrie. Changez de couche ou dessinez-en.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1213"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2580"/>
        <source>Time-series folder (TS_…) of stage 11 or later, a stack (GEOCml…), or GEOC.</source>
        <translation>Dossier de série temporelle (TS_…) de l'étape 11 ou suivante, pile (GEOCml…), ou GEOC.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2350"/>
        <source>Table of findings</source>
        <translation>Table des constats</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2349"/>
        <source>Table of epochs</source>
        <translation>Table des époques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2352"/>
        <source>Table of loops</source>
        <translation>Table des boucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1160"/>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1627"/>
        <source>Loops</source>
        <translation>Boucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1109"/>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2696"/>
        <source>What is weak in the network</source>
        <translation>Points faibles du réseau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1478"/>
        <source>KMZ file</source>
        <translation>Fichier KMZ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="669"/>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2008"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2712"/>
        <source>Where the series are wanted.</source>
        <translation>Où les séries sont voulues.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1159"/>
        <source>Field with names</source>
        <translation>Champ des noms</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2701"/>
        <source>What the points are called in the results. Not set: their numbers.</source>
        <translation>Comment les points sont appelés dans les résultats. Non renseigné : leurs numéros.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2348"/>
        <source>Table of displacement</source>
        <translation>Table des déplacements</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2011"/>
        <source>Points with velocity</source>
        <translation>Points avec vitesse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="744"/>
        <source>CSV text</source>
        <translation>Texte CSV</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2242"/>
        <source>Series of {points} points at {epochs} dates.</source>
        <translation>Séries de {points} points à {epochs} dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2647"/>
        <source>Velocity at points (mm/yr)</source>
        <translation>Vitesse aux points (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1024"/>
        <source>Displacement at points (mm)</source>
        <translation>Déplacement aux points (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1584"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1513"/>
        <source>Layer with one line; it may have corners.</source>
        <translation>Couche contenant une seule ligne, brisée ou non.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3262"/>
        <source>{pieces} pieces along {length} km at {epochs} dates.</source>
        <translation>{pieces} segments sur {length} km à {epochs} dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2645"/>
        <source>Velocity along the profile (mm/yr)</source>
        <translation>Vitesse le long du profil (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1020"/>
        <source>Displacement along the profile (mm)</source>
        <translation>Déplacement le long du profil (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2456"/>
        <source>The layer has {count} lines instead of one. Select one, and tick &apos;Selected features only&apos;.</source>
        <translation>La couche a {count} lignes au lieu d'une. Sélectionnez-en une, et cochez « Entité(s) sélectionnée(s) uniquement ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1226"/>
        <source>Folder of stations</source>
        <translation>Dossier des stations</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1461"/>
        <source>It has one file per station (.tenv3, .csv, .txt); scripts may name a single file.</source>
        <translation>Il contient un fichier par station (.tenv3, .csv, .txt) ; les scripts peuvent nommer un seul fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2086"/>
        <source>Reference station</source>
        <translation>Station de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="727"/>
        <source>Both are taken relative to this station. Not set: each has a zero of its own.</source>
        <translation>Les deux sont pris relativement à cette station. Non renseigné : chacun a son propre zéro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2314"/>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2345"/>
        <source>Table of both series</source>
        <translation>Table des deux séries</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3267"/>
        <source>{stations} stations; median RMS of the differences {rms} mm.</source>
        <translation>{stations} stations ; RMS médian des différences {rms} mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1420"/>
        <source>InSAR and GNSS by date (mm)</source>
        <translation>InSAR et GNSS par date (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1275"/>
        <source>GNSS stations</source>
        <translation>Stations GNSS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2646"/>
        <source>Velocity and other terms</source>
        <translation>Vitesse et autres termes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1224"/>
        <source>Folder of maps</source>
        <translation>Dossier des cartes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2015"/>
        <source>Polygons whose pixels together are the reference.</source>
        <translation>Polygones dont l'ensemble des pixels forme la référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="973"/>
        <source>Datacube with the new reference</source>
        <translation>Cube de données avec la nouvelle référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="974"/>
        <source>Datacubes</source>
        <translation>Cubes de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1753"/>
        <source>NetCDF files, one per line of sight.</source>
        <translation>Fichiers NetCDF, un par ligne de visée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1093"/>
        <source>East and up velocity</source>
        <translation>Vitesse est et verticale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="871"/>
        <source>Choose two or more datacubes.</source>
        <translation>Choisissez au moins deux cubes de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2656"/>
        <source>Velocity without plate motion</source>
        <translation>Vitesse sans mouvement de plaque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2347"/>
        <source>Table of dates</source>
        <translation>Table des dates</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2142"/>
        <source>Residual of the newest date</source>
        <translation>Résidu de la date la plus récente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2316"/>
        <source>Status of the newest date</source>
        <translation>État de la date la plus récente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2315"/>
        <source>Status as LiCSAlert writes it</source>
        <translation>État tel que LiCSAlert l'écrit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1039"/>
        <source>Distances from the trend, by date</source>
        <translation>Écarts à la tendance, par date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2590"/>
        <source>Trends of the sources</source>
        <translation>Tendances des sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3221"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2987"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3029"/>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="998"/>
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="637"/>
        <source>AlignSAR settings</source>
        <translation>Paramètres AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1416"/>
        <source>In force where nothing is set</source>
        <translation>En vigueur si rien n'est renseigné</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3240"/>
        <source>{label}: {text} has a zero byte. Write it without.</source>
        <translation>{label} : {text} contient un octet nul. Écrivez-le sans.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3239"/>
        <source>{label}: {path} is no file of this kind: {kind}. Choose another file.</source>
        <translation>{label} : {path} n'est pas un fichier de ce type : {kind}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1752"/>
        <source>NetCDF file written by &apos;Export datacube&apos;, or by LiCSBAS with --alignsar.</source>
        <translation>Fichier NetCDF écrit par « Exporter le cube de données », ou par LiCSBAS avec --alignsar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1900"/>
        <source>Number of points</source>
        <translation>Nombre de points</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2009"/>
        <source>Points (mm/yr)</source>
        <translation>Points (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3265"/>
        <source>{points} points with {epochs} dates.</source>
        <translation>{points} points avec {epochs} dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1216"/>
        <source>Folder for the rasters</source>
        <translation>Dossier des rasters</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1167"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1902"/>
        <source>Number of rasters</source>
        <translation>Nombre de rasters</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3229"/>
        <source>{count} rasters with {epochs} dates in {folder}.</source>
        <translation>{count} rasters avec {epochs} dates dans {folder}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3230"/>
        <source>{count} rasters with {epochs} dates.</source>
        <translation>{count} rasters avec {epochs} dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1858"/>
        <source>Not set</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="532"/>
        <source>0 Whole chain</source>
        <translation>0 Chaîne complète</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="533"/>
        <source>0 at {place}</source>
        <translation>0 à {place}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="536"/>
        <source>0 weighs the velocities alike, and takes the standard deviations of the result from what the velocities disagree, if there are three or more.</source>
        <translation>0 pondère les vitesses de façon égale, et tire les écarts types du résultat du désaccord des vitesses, s'il y en a au moins trois.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="537"/>
        <source>0.15 in C-band, 0.01 in L-band</source>
        <translation>0.15 en bande C, 0.01 en bande L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="538"/>
        <source>01 Download LiCSAR frame</source>
        <translation>01 Télécharger un frame LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="539"/>
        <source>02 Prepare stack</source>
        <translation>02 Préparer la pile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="540"/>
        <source>02to05 Unwrap again</source>
        <translation>02to05 Dérouler à nouveau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="541"/>
        <source>03 Correct with GACOS</source>
        <translation>03 Corriger avec GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="542"/>
        <source>04 Mask stack</source>
        <translation>04 Masquer la pile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="543"/>
        <source>05 Clip stack</source>
        <translation>05 Découper la pile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="545"/>
        <source>1 Data</source>
        <translation>1 Données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="546"/>
        <source>1 in C-band, 0.5 in L-band</source>
        <translation>1 en bande C, 0.5 en bande L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="547"/>
        <source>1 is fast, 9 is smallest, 0 is none. The values are the same at every level. Chunks are always 16 dates of 64 x 64 pixels.</source>
        <translation>1 est rapide, 9 le plus petit, 0 sans compression. Les valeurs sont identiques à tout niveau. Les blocs (chunks) sont toujours de 16 dates de 64 x 64 pixels.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="548"/>
        <source>1.5 in C-band, 1 in L-band</source>
        <translation>1.5 en bande C, 1 en bande L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="549"/>
        <source>10 in C-band, 1 in L-band</source>
        <translation>10 en bande C, 1 en bande L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="550"/>
        <source>100 in C-band, 200 in L-band</source>
        <translation>100 en bande C, 200 en bande L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="551"/>
        <source>11 Check interferograms</source>
        <translation>11 Contrôler les interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="552"/>
        <source>12a Choose reference (LiCSBAS 120)</source>
        <translation>12a Choisir la référence (LiCSBAS 120)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="553"/>
        <source>12b Close loops</source>
        <translation>12b Fermer les boucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="554"/>
        <source>13 Invert network</source>
        <translation>13 Inverser le réseau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="555"/>
        <source>14 Estimate uncertainty</source>
        <translation>14 Estimer l'incertitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="556"/>
        <source>15 Mask noise</source>
        <translation>15 Masquer le bruit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="557"/>
        <source>15 in C-band, 10 in L-band</source>
        <translation>15 en bande C, 10 en bande L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="558"/>
        <source>16 Filter time series</source>
        <translation>16 Filtrer la série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="560"/>
        <source>1: one after another, with the network settings of QGIS. More: each in a process of its own, which share the processors; memory is needed for each, and downloads use the proxy of the system.</source>
        <translation>1 : l'un après l'autre, avec les paramètres réseau de QGIS. Plus : chacun dans un processus séparé, qui se partagent les processeurs ; chacun a besoin de mémoire, et les téléchargements utilisent le proxy du système.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="561"/>
        <source>2 Interferogram stack</source>
        <translation>2 Pile d'interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="562"/>
        <source>2 keeps every second pixel in both directions, a quarter of all. Viewers become slow with hundreds of thousands of points.</source>
        <translation>2 garde un pixel sur deux dans les deux directions, soit un quart du total. Les visionneuses deviennent lentes avec des centaines de milliers de points.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="563"/>
        <source>3 Network and reference</source>
        <translation>3 Réseau et référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="564"/>
        <source>4 Time series</source>
        <translation>4 Série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="565"/>
        <source>5 Datacube</source>
        <translation>5 Cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="566"/>
        <source>6 Analysis</source>
        <translation>6 Analyse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="567"/>
        <source>7 Tools</source>
        <translation>7 Outils</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="568"/>
        <source>8 Models</source>
        <translation>8 Modèles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="569"/>
        <source>99th percentile</source>
        <translation>99e percentile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="574"/>
        <source>&lt;b&gt;{name}&lt;/b&gt;, {date}: new deformation {new}, known deformation {known}.</source>
        <translation>&lt;b&gt;{name}&lt;/b&gt;, {date} : nouvelle déformation {new}, déformation connue {known}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="577"/>
        <source>A connection without a sign of the server for so long counts as lost.</source>
        <translation>Une connexion sans signe du serveur pendant ce temps est considérée comme perdue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="581"/>
        <source>A figure for every date</source>
        <translation>Une figure pour chaque date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="583"/>
        <source>A file that still fails after so many attempts is reported, and the download goes on with the others.</source>
        <translation>Un fichier qui échoue encore après ce nombre de tentatives est signalé, et le téléchargement continue avec les autres.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="584"/>
        <source>A frame is not begun where less would remain on the disk of the results.</source>
        <translation>Un frame n'est pas commencé s'il resterait moins d'espace sur le disque des résultats.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="587"/>
        <source>A pattern counts as a source if at least so many runs found it (HDBSCAN).</source>
        <translation>Un motif compte comme source si au moins ce nombre d'exécutions l'ont trouvé (HDBSCAN).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="588"/>
        <source>A pixel counts as an unwrapping error in a loop whose closure is at least this large there.</source>
        <translation>Un pixel compte comme erreur de déroulement dans une boucle si la fermeture y atteint au moins cette valeur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="589"/>
        <source>A pixel is inverted if it has a value in more interferograms than this number times the number of epochs. Not set means 1 for wavelengths up to 20 cm (C and X band) and 0.5 for longer ones.</source>
        <translation>Un pixel est inversé s'il a une valeur dans plus d'interférogrammes que ce nombre multiplié par le nombre d'époques. Non renseigné : 1 pour les longueurs d'onde jusqu'à 20 cm (bandes C et X) et 0.5 pour les plus longues.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="590"/>
        <source>A pixel must be valid on every date that is learned from. all: keep all dates, as the original does. best: leave out the dates whose gaps cost more than they bring, so that dates times common pixels is largest. licsalert: the same with the rule of LiCSAlert, which leaves out at least one.</source>
        <translation>Un pixel doit être valide à chaque date d'apprentissage. all : garder toutes les dates, comme l'original. best : écarter les dates dont les lacunes coûtent plus qu'elles n'apportent, afin que le produit des dates par les pixels communs soit maximal. licsalert : de même avec la règle de LiCSAlert, qui en écarte au moins une.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="593"/>
        <source>A run has converged when no component turns by more than this, as 1 minus a cosine.</source>
        <translation>Une exécution a convergé quand aucune composante ne tourne de plus que cette valeur, exprimée comme 1 moins un cosinus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="594"/>
        <source>A run that has not converged by then does not count.</source>
        <translation>Une exécution qui n'a pas convergé alors ne compte pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="597"/>
        <source>A source is called deformation only if its use correlates this well with the time between dates, and topographic only if its map correlates this well with height.</source>
        <translation>Une source n'est appelée déformation que si son utilisation est au moins ainsi corrélée au temps entre les dates, et topographique que si sa carte est au moins ainsi corrélée à l'altitude.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="600"/>
        <source>A warning tells if the frame does not cover it. Without a frame ID its frame is looked for on the portal.</source>
        <translation>Un avertissement indique si le frame ne la couvre pas. Sans ID de frame, son frame est cherché sur le portail.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="605"/>
        <source>A1 Separate sources</source>
        <translation>A1 Séparer les sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="606"/>
        <source>A2 Detect unrest</source>
        <translation>A2 Détecter l'activité anormale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="607"/>
        <source>A3 Reconstruct time series</source>
        <translation>A3 Reconstruire la série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="608"/>
        <source>ARIA Sentinel-1 GUNW</source>
        <translation>ARIA Sentinel-1 GUNW</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="610"/>
        <source>Accelerating uplift</source>
        <translation>Soulèvement accéléré</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="611"/>
        <source>Acceleration</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="612"/>
        <source>Acceleration (mm/yr², + towards satellite)</source>
        <translation>Accélération (mm/yr², + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="613"/>
        <source>Acceleration standard deviation (mm/yr²)</source>
        <translation>Écart type de l'accélération (mm/yr²)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="614"/>
        <source>Acquisitions from 1 June 2020, every 6 days until 23 December 2021 and every 12 days from then on, as of the Sentinel-1 satellites.</source>
        <translation>Acquisitions à partir du 1er juin 2020, tous les 6 jours jusqu'au 23 décembre 2021 puis tous les 12 jours, comme les satellites Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="615"/>
        <source>Add GACOS delays</source>
        <translation>Ajouter les retards GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="617"/>
        <source>Add amplitude</source>
        <translation>Ajouter l'amplitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="618"/>
        <source>Add coherence per epoch</source>
        <translation>Ajouter la cohérence par époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="625"/>
        <source>AlignSAR alert</source>
        <translation>Alerte AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="626"/>
        <source>AlignSAR chain</source>
        <translation>Chaîne AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="627"/>
        <source>AlignSAR chain without GACOS</source>
        <translation>Chaîne AlignSAR sans GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="628"/>
        <source>AlignSAR datacube</source>
        <translation>Cube de données AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="629"/>
        <source>AlignSAR datacube of Campi Flegrei, 2020-2024</source>
        <translation>Cube de données AlignSAR des Campi Flegrei, 2020-2024</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="630"/>
        <source>AlignSAR explorer</source>
        <translation>Explorateur AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="635"/>
        <source>AlignSAR network</source>
        <translation>Réseau AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="640"/>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="647"/>
        <source>Also fetch the backscatter intensity of every epoch, for the amplitude layers of the datacube.</source>
        <translation>Télécharger aussi l'intensité rétrodiffusée de chaque époque, pour les couches d'amplitude du cube de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="649"/>
        <source>Also fetch the tropospheric delay of every epoch, which stage 03 corrects for.</source>
        <translation>Télécharger aussi le retard troposphérique de chaque époque, que l'étape 03 corrige.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="650"/>
        <source>Also fetch the wrapped phase of every interferogram, filtered and unfiltered, for &apos;Unwrap again&apos; (02to05).</source>
        <translation>Télécharger aussi la phase enroulée de chaque interférogramme, filtrée et non filtrée, pour « Dérouler à nouveau » (02to05).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="652"/>
        <source>Also fit a straight line that single wrong epochs, such as unwrapping errors, cannot draw away (RANSAC): its velocity (results/vel2, mm/yr) and its displacement at the first epoch (results/intercept2, mm). Without such epochs it is farther from the truth than the ordinary velocity (16.6 against 11.4 mm/yr in a trial).</source>
        <translation>Ajuster aussi une droite que des époques fausses isolées, comme des erreurs de déroulement, ne peuvent fausser (RANSAC) : sa vitesse (results/vel2, mm/yr) et son déplacement à la première époque (results/intercept2, mm). Sans de telles époques, elle est plus éloignée de la vérité que la vitesse ordinaire (16.6 contre 11.4 mm/yr dans un essai).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="653"/>
        <source>Also set the pixels to no data in the .unw files of the stack, for those who go on in LiCSBAS. The originals are kept as .unw.ori and remain the input of every later run; a run that nullifies less restores them.</source>
        <translation>Mettre aussi ces pixels sans donnée dans les fichiers .unw de la pile, pour ceux qui continuent dans LiCSBAS. Les originaux sont gardés en .unw.ori et restent l'entrée de toute exécution ultérieure ; une exécution qui neutralise moins les restaure.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="654"/>
        <source>Also write prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif and data_coverage.kml to this folder. Empty: no previews; in QGIS they then go beside the datacube.</source>
        <translation>Écrire aussi prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif et data_coverage.kml dans ce dossier. Vide : pas d'aperçus ; dans QGIS, ils vont alors à côté du cube de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="655"/>
        <source>Also write the cube to this folder as a Zarr store with the same values and attributes, in chunks of 176 epochs of 64 x 64 pixels. An earlier store of the same time series is replaced; a folder with anything else is left alone. Needs the Python package zarr. Empty: no store.</source>
        <translation>Écrire aussi le cube dans ce dossier en entrepôt Zarr, avec les mêmes valeurs et attributs, en blocs de 176 époques de 64 x 64 pixels. Un entrepôt antérieur de la même série temporelle est remplacé ; un dossier contenant autre chose est laissé intact. Requiert le paquet Python zarr. Vide : pas d'entrepôt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="656"/>
        <source>Also: {criteria}.</source>
        <translation>Aussi : {criteria}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="657"/>
        <source>Amplitude (not calibrated)</source>
        <translation>Amplitude (non calibrée)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="659"/>
        <source>Amplitude of every epoch from the folder GEOC.MLI, with its mean, standard deviation and stability.</source>
        <translation>Amplitude de chaque époque issue du dossier GEOC.MLI, avec sa moyenne, son écart type et sa stabilité.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="660"/>
        <source>Amplitude stability (1 = most stable)</source>
        <translation>Stabilité de l'amplitude (1 = la plus stable)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="661"/>
        <source>Amplitude standard deviation (not calibrated)</source>
        <translation>Écart type de l'amplitude (non calibrée)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="662"/>
        <source>Amur</source>
        <translation>Amour</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="665"/>
        <source>An interferogram is rejected if every loop it is part of has a closure phase with an RMS of at least this.</source>
        <translation>Un interférogramme est rejeté si toutes les boucles dont il fait partie ont une phase de fermeture de RMS au moins égal à cette valeur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="668"/>
        <source>Animate time series</source>
        <translation>Animer la série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="671"/>
        <source>Annual amplitude</source>
        <translation>Amplitude annuelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="672"/>
        <source>Annual amplitude (mm)</source>
        <translation>Amplitude annuelle (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="673"/>
        <source>Annual amplitude standard deviation (mm)</source>
        <translation>Écart type de l'amplitude annuelle (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="674"/>
        <source>Annual cosine</source>
        <translation>Cosinus annuel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="675"/>
        <source>Annual sine</source>
        <translation>Sinus annuel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="676"/>
        <source>Annual term</source>
        <translation>Terme annuel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="677"/>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="679"/>
        <source>Apply the mask</source>
        <translation>Appliquer le masque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="680"/>
        <source>Arabia</source>
        <translation>Arabie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="681"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="683"/>
        <source>Area of interest: extent</source>
        <translation>Zone d'intérêt : emprise</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="684"/>
        <source>Area of interest: polygons</source>
        <translation>Zone d'intérêt : polygones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="685"/>
        <source>Area to keep</source>
        <translation>Zone à conserver</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="686"/>
        <source>Areas to keep</source>
        <translation>Zones à conserver</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="687"/>
        <source>Areas to mask</source>
        <translation>Zones à masquer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="688"/>
        <source>Arrays are processed in row blocks that fit in this budget. The result does not depend on it.</source>
        <translation>Les tableaux sont traités par blocs de lignes qui tiennent dans ce budget. Le résultat n'en dépend pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="689"/>
        <source>Articulation: one epoch holds two parts</source>
        <translation>Articulation : une époque relie deux parties</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="690"/>
        <source>As LiCSAlert, without at least one</source>
        <translation>Comme LiCSAlert, sans au moins une</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="693"/>
        <source>As inverted</source>
        <translation>Telle qu'inversée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="694"/>
        <source>As inverted (cum.h5), if there is any</source>
        <translation>Telle qu'inversée (cum.h5), si elle existe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="696"/>
        <source>Ask the portal again</source>
        <translation>Interroger à nouveau le portail</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="699"/>
        <source>Attempts per file</source>
        <translation>Tentatives par fichier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="700"/>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="701"/>
        <source>Average blocks of this many by this many pixels of the wrapped phase before it is unwrapped; a block is used where at least 80 % of its pixels are. 1 keeps full resolution.</source>
        <translation>Moyenner des blocs de ce nombre de pixels de côté de la phase enroulée avant de la dérouler ; un bloc est utilisé si au moins 80 % de ses pixels le sont. 1 garde la pleine résolution.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="702"/>
        <source>Average blocks of this many by this many pixels; a block is kept where at least half of its pixels are valid. 1 keeps full resolution.</source>
        <translation>Moyenner des blocs de ce nombre de pixels de côté ; un bloc est conservé si au moins la moitié de ses pixels sont valides. 1 garde la pleine résolution.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="703"/>
        <source>Average coherence (0 to 1)</source>
        <translation>Cohérence moyenne des paires (0 à 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="704"/>
        <source>Average coherence threshold</source>
        <translation>Seuil de cohérence moyenne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="709"/>
        <source>Back to the reference of the file</source>
        <translation>Revenir à la référence du fichier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="710"/>
        <source>Band of ±1σ</source>
        <translation>Bande de ±1σ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="711"/>
        <source>Baseline (m)</source>
        <translation>Base (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="715"/>
        <source>Before anything is nullified: where the loops leave no doubt that an interferogram is off by one cycle at a pixel, take the cycle away from it, for this time series. The stack stays as it is. Not with compatible numbers.</source>
        <translation>Avant toute neutralisation : là où les boucles ne laissent aucun doute qu'un interférogramme est décalé d'un cycle en un pixel, lui retirer ce cycle, pour cette série temporelle. La pile reste inchangée. Incompatible avec les valeurs de l'original.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="716"/>
        <source>Best agreement of the runs</source>
        <translation>Meilleur accord des exécutions</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="717"/>
        <source>Between every two dates</source>
        <translation>Entre toutes les dates, deux à deux</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="718"/>
        <source>Between neighbouring dates</source>
        <translation>Entre dates voisines</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="719"/>
        <source>Bilinear (LiCSAlert)</source>
        <translation>Bilinéaire (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="720"/>
        <source>Bilinear is smooth; at a jump of whole cycles it makes values in between, one pixel wide. Nearest neighbour keeps every value, and moves it by up to half a pixel. Products on the right grid are copied in any case.</source>
        <translation>Bilinéaire est lisse ; à un saut de cycles entiers, il crée des valeurs intermédiaires sur un pixel de large. Le plus proche voisin conserve chaque valeur, et la déplace d'au plus un demi-pixel. Les produits déjà sur la bonne grille sont copiés de toute façon.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="721"/>
        <source>Bilinear surface</source>
        <translation>Surface bilinéaire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="722"/>
        <source>Blame the worst interferogram of</source>
        <translation>Incriminer le pire interférogramme de</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="723"/>
        <source>Block size</source>
        <translation>Taille des blocs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="725"/>
        <source>Bootstrap resamples</source>
        <translation>Rééchantillonnages bootstrap</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="726"/>
        <source>Both are always computed. cumulative: root mean square, over the image, of the displacement that the sources do not explain. window: the largest root mean square in a window relative to the mean over the windows, which points at small areas. loudest: on each date the one that is farther from its trend.</source>
        <translation>Les deux sont toujours calculés. cumulative : moyenne quadratique, sur l'image, du déplacement que les sources n'expliquent pas. window : la plus grande moyenne quadratique dans une fenêtre, rapportée à la moyenne sur les fenêtres, ce qui désigne de petites zones. loudest : à chaque date, celui qui est le plus éloigné de sa tendance.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="728"/>
        <source>Box in degrees left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Rectangle en degrés exclu de l'ajustement, par exemple une zone qui se déforme. Non renseigné : aucun.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="729"/>
        <source>Box in degrees that the ramp and the trend with height are fitted to. Not set: all.</source>
        <translation>Rectangle en degrés sur lequel la rampe et la tendance avec l'altitude sont ajustées. Non renseigné : tout.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="730"/>
        <source>Box to keep, west, east, south, north. The pixels whose centres are nearest to its edges are included.</source>
        <translation>Rectangle à conserver : ouest, est, sud, nord. Les pixels dont le centre est le plus proche de ses bords sont inclus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="731"/>
        <source>Bridge: one pair holds two parts</source>
        <translation>Pont : une seule paire relie deux parties</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="732"/>
        <source>Bridges: {before} → {after}.</source>
        <translation>Ponts : {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="735"/>
        <source>Brings back {count}: {pairs}; the loops judge them anew.</source>
        <translation>Rétablit {count} : {pairs} ; les boucles les réévaluent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="736"/>
        <source>Brings unwrapped interferograms of other producers to the form of LiCSAR, which &apos;Prepare stack&apos; (02) and the whole chain read. In: a folder with products of HyP3, ARIA or NISAR (GUNW), or with own GeoTIFFs and a table that describes them. Out: a work folder with GEOC/ (phase in rad, positive away from the satellite; coherence; direction to the satellite, height), on one grid in degrees.

Sign, unit, reference date and geometry of each format are heeded: phase of ARIA, which counts from the later to the earlier date, is turned. For own GeoTIFFs the table or the dialog has to say sign, unit and wavelength; nothing is assumed. ARIA and NISAR bring no heights: choose a raster of heights, so that the direction is right on mountains and later stages have them.

References: Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013; https://hyp3-docs.asf.alaska.edu</source>
        <translation>Met les interférogrammes déroulés d'autres producteurs sous la forme de LiCSAR, que « Préparer la pile » (02) et la chaîne complète lisent. Entrée : un dossier avec des produits HyP3, ARIA ou NISAR (GUNW), ou avec vos propres GeoTIFF et une table qui les décrit. Sortie : un dossier de travail avec GEOC/ (phase en rad, positive en s'éloignant du satellite ; cohérence ; direction vers le satellite, altitude), sur une seule grille en degrés.

Le signe, l'unité, la date de référence et la géométrie de chaque format sont respectés : la phase d'ARIA, qui va de la date postérieure à la date antérieure, est inversée. Pour vos propres GeoTIFF, la table ou la boîte de dialogue doit indiquer le signe, l'unité et la longueur d'onde ; rien n'est supposé. ARIA et NISAR n'apportent pas d'altitudes : choisissez un raster d'altitudes, pour que la direction soit juste en montagne et que les étapes suivantes en disposent.

Références : Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013 ; https://hyp3-docs.asf.alaska.edu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="741"/>
        <source>By coherence</source>
        <translation>Par la cohérence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="742"/>
        <source>By hand (12)</source>
        <translation>À la main (12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="745"/>
        <source>Call the axes of the Zarr store y and x</source>
        <translation>Nommer y et x les axes de l'entrepôt Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="748"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="750"/>
        <source>Caribbean</source>
        <translation>Caraïbes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="751"/>
        <source>Catalogue of earthquakes</source>
        <translation>Catalogue de séismes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="752"/>
        <source>Catalogue of earthquakes (USGS, ISC, FDSN)</source>
        <translation>Catalogue de séismes (USGS, ISC, FDSN)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="753"/>
        <source>Centimetres</source>
        <translation>Centimètres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="754"/>
        <source>Change between the two dates as a layer</source>
        <translation>Changement entre les deux dates comme couche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="755"/>
        <source>Change in known deformation (sigma)</source>
        <translation>Changement de la déformation connue (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="757"/>
        <source>Change reference</source>
        <translation>Changer de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="759"/>
        <source>Change {first} to {second} (mm, + towards satellite)</source>
        <translation>Changement de {first} à {second} (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="761"/>
        <source>Check installation</source>
        <translation>Vérifier l'installation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="775"/>
        <source>Choice of the number of components</source>
        <translation>Choix du nombre de composantes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="784"/>
        <source>Choose a datacube or time series of the project, or a folder (TS_… or GEOCml…), with 'Network'.</source>
        <translation>Choisissez un cube de données ou une série temporelle du projet, ou un dossier (TS_… ou GEOCml…), avec « Réseau ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="870"/>
        <source>Choose two dates in the chart: drag for one, hold Shift and drag for the other.</source>
        <translation>Choisissez deux dates dans le graphique : faites glisser pour l'une, maintenez Maj et faites glisser pour l'autre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="872"/>
        <source>Choose unrest detections of the project with &apos;Detections&apos;, or run &apos;Detect unrest&apos;.</source>
        <translation>Choisissez des détections d'activité anormale du projet avec « Détections », ou exécutez « Détecter l'activité anormale ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="873"/>
        <source>Chooses the area that all displacements are relative to. In: a stack and its time-series folder. Out: the reference window and a report on how robust the network is.

Square tiles of about 5 km are scored by data coverage, coherence, component size and smooth terrain; among the best the one nearest to the wanted position is taken. Move the wanted position away from the deformation you study.</source>
        <translation>Choisit la zone à laquelle tous les déplacements sont relatifs. Entrée : une pile et le dossier de sa série temporelle. Sortie : la fenêtre de référence et un rapport sur la robustesse du réseau.

Des carreaux d'environ 5 km reçoivent un score selon la couverture des données, la cohérence, la taille des composantes et la régularité du relief ; parmi les meilleurs, le plus proche de la position souhaitée est retenu. Éloignez la position souhaitée de la déformation que vous étudiez.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="874"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="875"/>
        <source>Click a line or a row to look at a pair; tick pairs to see what the network would be without.</source>
        <translation>Cliquez sur un trait ou une ligne de la table pour examiner une paire ; cochez des paires pour voir le réseau sans elles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="876"/>
        <source>Click a pixel to see why it is masked or kept.</source>
        <translation>Cliquez sur un pixel : pourquoi est-il masqué ou conservé ?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="877"/>
        <source>Click circles ({radius} m)</source>
        <translation>Cliquer des cercles ({radius} m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="878"/>
        <source>Click points</source>
        <translation>Cliquer des points</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="879"/>
        <source>Click the map</source>
        <translation>Cliquez sur la carte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="880"/>
        <source>Click the map to see how the ground moved there.</source>
        <translation>Cliquez sur la carte pour voir comment le sol y a bougé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="881"/>
        <source>Click the name of a source (▦) for its map, a date for what no source explains on it.</source>
        <translation>Cliquez sur le nom d'une source (▦) pour sa carte, sur une date pour ce qu'aucune source n'y explique.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="882"/>
        <source>Click the reference</source>
        <translation>Cliquer la référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="890"/>
        <source>Closure limit per pixel</source>
        <translation>Limite de fermeture par pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="892"/>
        <source>Cloud-optimised</source>
        <translation>Optimisé pour le cloud</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="894"/>
        <source>Coherence</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="896"/>
        <source>Coherence of 12-day pairs (0 to 1)</source>
        <translation>Cohérence des paires à 12 jours (0 à 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="897"/>
        <source>Coherence of 24-day pairs (0 to 1)</source>
        <translation>Cohérence des paires à 24 jours (0 à 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="898"/>
        <source>Coherence threshold per pair</source>
        <translation>Seuil de cohérence par paire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="901"/>
        <source>Colour by</source>
        <translation>Colorer par</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="902"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="903"/>
        <source>Common reference</source>
        <translation>Référence commune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="904"/>
        <source>Compare the number of runs of gaps (n_gap_merged) with the maximum, instead of the number of gaps.</source>
        <translation>Comparer au maximum le nombre de suites de lacunes (n_gap_merged) au lieu du nombre de lacunes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="905"/>
        <source>Compare with GNSS</source>
        <translation>Comparer au GNSS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="906"/>
        <source>Compare with a GNSS station…</source>
        <translation>Comparer à une station GNSS…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="908"/>
        <source>Complete pixels only</source>
        <translation>Pixels complets uniquement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="909"/>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="910"/>
        <source>Compression level</source>
        <translation>Niveau de compression</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="912"/>
        <source>Connected subsets: {before} → {after} (of {sizes} epochs).</source>
        <translation>Sous-ensembles connexes : {before} → {after} ({sizes} époques).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="913"/>
        <source>Connection or reference (120)</source>
        <translation>Connexion ou référence (120)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="914"/>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="915"/>
        <source>Consistency threshold</source>
        <translation>Seuil de concordance</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="916"/>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="918"/>
        <source>Converged runs per number of components that differ only in the random start. They agree much more closely than resampled ones, so mixing both kinds tends to split sources.</source>
        <translation>Exécutions convergées par nombre de composantes, qui ne diffèrent que par le départ aléatoire. Elles concordent bien plus que celles rééchantillonnées, de sorte que mêler les deux types tend à scinder les sources.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="919"/>
        <source>Converged runs per number of components, each on dates drawn with replacement. What is found again in many runs does not depend on a few dates.</source>
        <translation>Exécutions convergées par nombre de composantes, chacune sur des dates tirées avec remise. Ce qui se retrouve dans de nombreuses exécutions ne dépend pas de quelques dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="921"/>
        <source>Converts the unwrapped interferograms and coherences of a LiCSAR folder (GEOC) to a stack on one grid. In: GeoTIFFs of unwrapped phase (rad, positive away from the satellite) and coherence, unit vectors, height. Out: a stack folder (GEOCml…) in the format of LiCSBAS.

Multilooking averages n by n pixels: 1 keeps the full resolution of about 100 m, larger numbers make a smaller, smoother stack. Pairs that cannot be read are listed with the reason in the log and in no_unw_list.txt.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Convertit les interférogrammes déroulés et les cohérences d'un dossier LiCSAR (GEOC) en une pile sur une grille unique. Entrée : GeoTIFF de phase déroulée (rad, positive en s'éloignant du satellite) et de cohérence, vecteurs unitaires, altitude. Sortie : un dossier de pile (GEOCml…) au format de LiCSBAS.

Le multilook moyenne n par n pixels : 1 garde la pleine résolution d'environ 100 m, des nombres plus grands donnent une pile plus petite et plus lisse. Les paires illisibles sont listées avec la raison dans le journal et dans no_unw_list.txt.

Référence : Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="923"/>
        <source>Copy the datacubes into the catalogue</source>
        <translation>Copier les cubes de données dans le catalogue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="942"/>
        <source>Correct unwrapping errors</source>
        <translation>Corriger les erreurs de déroulement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="946"/>
        <source>Corrected interferograms (count)</source>
        <translation>Interférogrammes corrigés (nombre)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="947"/>
        <source>Corrected share (0 to 1)</source>
        <translation>Part corrigée (0 à 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="948"/>
        <source>Count adjacent gaps once</source>
        <translation>Compter une seule fois les lacunes adjacentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="949"/>
        <source>Count epochs that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Compter comme fortement connectées les époques qui relient à elles seules deux parties du réseau. Cela ne change que le rapport sur le réseau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="950"/>
        <source>Count interferograms that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Compter comme fortement connectés les interférogrammes qui relient à eux seuls deux parties du réseau. Cela ne change que le rapport sur le réseau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="954"/>
        <source>Coverage (0 to 1)</source>
        <translation>Couverture (0 à 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="955"/>
        <source>Coverage and coherence of each pair</source>
        <translation>Couverture et cohérence de chaque paire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="957"/>
        <source>Coverage of the datacube</source>
        <translation>Couverture du cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="958"/>
        <source>Coverage or coherence (11)</source>
        <translation>Couverture ou cohérence (11)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="960"/>
        <source>Create sample frame</source>
        <translation>Créer un frame d'exemple</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="961"/>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="964"/>
        <source>Cube to alert</source>
        <translation>Du cube à l'alerte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="965"/>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="968"/>
        <source>Cuts an area of interest out of all rasters of a stack. In: a stack and an extent or polygons in any coordinate system. Out: a smaller stack.

The pixels nearest to the edges of the extent are included. With polygons, pixels outside are blanked and the stack is cut to the box around them. A smaller area makes all later stages faster and lets the reference be chosen near what you look at.</source>
        <translation>Découpe une zone d'intérêt dans tous les rasters d'une pile. Entrée : une pile et une emprise ou des polygones dans n'importe quel système de coordonnées. Sortie : une pile plus petite.

Les pixels les plus proches des bords de l'emprise sont inclus. Avec des polygones, les pixels extérieurs sont vidés et la pile est découpée au rectangle qui les entoure. Une zone plus petite accélère toutes les étapes suivantes et permet de choisir la référence près de ce que vous observez.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="977"/>
        <source>Dates after the baseline</source>
        <translation>Dates après la période de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="978"/>
        <source>Dates and differences</source>
        <translation>Dates et différences</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="979"/>
        <source>Dates not to span</source>
        <translation>Dates à ne pas enjamber</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="980"/>
        <source>Dates of earthquakes or other steps, separated by commas</source>
        <translation>Dates de séismes ou autres sauts, séparées par des virgules</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="981"/>
        <source>Dates of steps</source>
        <translation>Dates des sauts</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="982"/>
        <source>Dates of steps are written yyyy-mm-dd, such as 2021-03-15.</source>
        <translation>Les dates de sauts s'écrivent yyyy-mm-dd, p. ex. 2021-03-15.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="984"/>
        <source>Dates of sudden offsets such as earthquakes, separated by commas; an epoch of the same date is after it.</source>
        <translation>Dates de décalages soudains comme les séismes, séparées par des virgules ; une époque de la même date est postérieure.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="985"/>
        <source>Dates per second</source>
        <translation>Dates par seconde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="986"/>
        <source>Dates such as 20200601, and pairs such as 20200601_20210601 for the displacement between two dates, separated by commas. For a date without epoch the nearest one is taken.</source>
        <translation>Dates comme 20200601, et paires comme 20200601_20210601 pour le déplacement entre deux dates, séparées par des virgules. Pour une date sans époque, la plus proche est prise.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="987"/>
        <source>Dates to learn from</source>
        <translation>Dates d'apprentissage</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="988"/>
        <source>Day of the annual maximum (1 January is 0)</source>
        <translation>Jour du maximum annuel (le 1er janvier est 0)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="989"/>
        <source>Day of the first semi-annual maximum (1 January is 0)</source>
        <translation>Jour du premier maximum semestriel (le 1er janvier est 0)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="990"/>
        <source>Day of the year of the annual maximum</source>
        <translation>Jour de l'année du maximum annuel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="991"/>
        <source>Day of the year of the first semi-annual maximum</source>
        <translation>Jour de l'année du premier maximum semestriel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="992"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="993"/>
        <source>Days around an epoch</source>
        <translation>Jours autour d'une époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="994"/>
        <source>Debian and Ubuntu: sudo apt install {debian}. Other distributions have packages of similar names, conda: conda install -c conda-forge {packages}</source>
        <translation>Debian et Ubuntu : sudo apt install {debian}. Les autres distributions ont des paquets de noms semblables ; conda : conda install -c conda-forge {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="996"/>
        <source>Decompose velocity</source>
        <translation>Décomposer la vitesse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="997"/>
        <source>Decorrelation in winter</source>
        <translation>Décorrélation en hiver</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1000"/>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1001"/>
        <source>Deformation model</source>
        <translation>Modèle de déformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1010"/>
        <source>Detections</source>
        <translation>Détections</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1012"/>
        <source>Differences to the first place</source>
        <translation>Différences par rapport au premier lieu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1014"/>
        <source>Displacement</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1015"/>
        <source>Displacement (mm)
+ towards satellite</source>
        <translation>Déplacement (mm)
+ vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1021"/>
        <source>Displacement and velocity are always masked with the noise mask of stage 15; this masks all other layers too, except the mask itself and linear_velocity_unmasked.</source>
        <translation>Le déplacement et la vitesse sont toujours masqués par le masque de bruit de l'étape 15 ; cette option masque aussi toutes les autres couches, sauf le masque lui-même et linear_velocity_unmasked.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1022"/>
        <source>Displacement and velocity are relative to the median of the pixels with their centre in this box that have a value on every epoch and a mean coherence above 0.6. Empty: the reference pixel of stage 16.</source>
        <translation>Le déplacement et la vitesse sont relatifs à la médiane des pixels dont le centre est dans ce rectangle, qui ont une valeur à chaque époque et une cohérence moyenne supérieure à 0.6. Vide : le pixel de référence de l'étape 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1023"/>
        <source>Displacement and velocity become 0 at the pixels around this point.</source>
        <translation>Le déplacement et la vitesse deviennent 0 aux pixels autour de ce point.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1025"/>
        <source>Displacement at the first epoch on the robust line (mm)</source>
        <translation>Déplacement à la première époque sur la droite robuste (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1026"/>
        <source>Displacement becomes 0 on this date.</source>
        <translation>Le déplacement devient 0 à cette date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1027"/>
        <source>Displacement from {first} to {last} (mm, + towards satellite)</source>
        <translation>Déplacement du {first} au {last} (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1031"/>
        <source>Displacement minus reconstruction (mm, + towards satellite)</source>
        <translation>Déplacement moins reconstruction (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1032"/>
        <source>Displacement on {last} (mm, + towards satellite)</source>
        <translation>Déplacement au {last} (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1033"/>
        <source>Displacement per metre of baseline, from DEM errors (mm/m)</source>
        <translation>Déplacement par mètre de base, dû aux erreurs de MNT (mm/m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1035"/>
        <source>Displacement since the first date</source>
        <translation>Déplacement depuis la première date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1037"/>
        <source>Displacement without filter</source>
        <translation>Déplacement sans filtre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1038"/>
        <source>Distance along the line (km)</source>
        <translation>Distance le long de la ligne (km)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1041"/>
        <source>Do as the original where it is known to be wrong: learn also from the first image after the baseline; leave out pixels that are missing on any date, also a later one, before the resolution is reduced; call the source that follows time best deformation and the one that follows height best topographic, however weakly, and none topographic if both are the same; let the residual in windows be 0 on the first date.</source>
        <translation>Faire comme l'original là où il est reconnu fautif : apprendre aussi de la première image après la période de référence ; écarter les pixels manquants à une date quelconque, même ultérieure, avant la réduction de la résolution ; appeler déformation la source qui suit le mieux le temps et topographique celle qui suit le mieux l'altitude, si faiblement que ce soit, et aucune topographique si c'est la même ; laisser le résidu par fenêtres à 0 à la première date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1043"/>
        <source>Do not filter</source>
        <translation>Ne pas filtrer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1044"/>
        <source>Do not look for epochs that alone hold two parts of the network together. This changes the network report only.</source>
        <translation>Ne pas rechercher les époques qui relient à elles seules deux parties du réseau. Cela ne change que le rapport sur le réseau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1045"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1046"/>
        <source>Done without {count} pairs: {path}</source>
        <translation>Terminé sans {count} paires : {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1047"/>
        <source>Double click to rename, Delete to remove</source>
        <translation>Double-clic pour renommer, Suppr pour supprimer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1048"/>
        <source>Doubled after every attempt. Where a busy server says how long to wait, that counts.</source>
        <translation>Doublée après chaque tentative. Si un serveur occupé indique combien de temps attendre, c'est cela qui compte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1049"/>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1050"/>
        <source>Download AlignSAR sample</source>
        <translation>Télécharger l'exemple AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1058"/>
        <source>Downloads the published AlignSAR time-series sample of Campi Flegrei and shows it. Out: a folder with preview rasters (velocity in mm/yr, positive towards the satellite; coherence 0 to 1; residual RMS and spatio-temporal consistency in mm), the coverage polygon, the list of Sentinel-1 scenes as a table, and the datacube (NetCDF), which &apos;Load datacube&apos; puts on the map.

The datacube is large; empty its address to leave it out. Running again resumes.</source>
        <translation>Télécharge l'exemple de série temporelle AlignSAR publié sur les Campi Flegrei et l'affiche. Sortie : un dossier avec les rasters d'aperçu (vitesse en mm/yr, positive vers le satellite ; cohérence de 0 à 1 ; RMS des résidus et concordance spatio-temporelle en mm), le polygone de couverture, la liste des scènes Sentinel-1 sous forme de table, et le cube de données (NetCDF), que « Charger un cube de données » met sur la carte.

Le cube de données est volumineux ; videz son adresse pour l'omettre. Une nouvelle exécution reprend le téléchargement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1059"/>
        <source>Draw a profile line</source>
        <translation>Dessiner une ligne de profil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1061"/>
        <source>Draw an area</source>
        <translation>Dessiner une zone</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1062"/>
        <source>Draw each epoch before the filter, what was removed, and after it, in 16filt_cum/. This takes minutes.</source>
        <translation>Dessiner dans 16filt_cum/ chaque époque avant le filtre, ce qui a été retiré, et après le filtre. Cela prend quelques minutes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1068"/>
        <source>Draw mask_ts.png with the velocity, the mask and every criterion.</source>
        <translation>Dessiner mask_ts.png avec la vitesse, le masque et chaque critère.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1069"/>
        <source>Draw mask_ts_masked.png too, where every panel shows only the pixels that are kept.</source>
        <translation>Dessiner aussi mask_ts_masked.png, où chaque panneau ne montre que les pixels conservés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1070"/>
        <source>Draw the alert figure also as it was on each date after the baseline.</source>
        <translation>Dessiner aussi la figure d'alerte telle qu'elle était à chaque date après la période de référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1071"/>
        <source>Draw the figures and the report.</source>
        <translation>Dessiner les figures et le rapport.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1073"/>
        <source>Draw the pairs that would close gaps, stand beside bridges, or close loops.</source>
        <translation>Dessiner les paires qui fermeraient des lacunes, doubleraient des ponts ou fermeraient des boucles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1074"/>
        <source>Draw the reference area</source>
        <translation>Dessiner la zone de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1075"/>
        <source>Draw the results, the increments and the residuals as PNG files; LiCSBAS draws them unless told --nopngs.</source>
        <translation>Dessiner les résultats, les incréments et les résidus en fichiers PNG ; LiCSBAS les dessine sauf avec --nopngs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1076"/>
        <source>Draw what would mend it</source>
        <translation>Dessiner ce qui y remédierait</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1077"/>
        <source>Draws the displacement of a datacube at every date as an animation for talks and web pages. In: a datacube. Out: an animated GIF, or an MP4 film where the program ffmpeg is installed; each picture has its date, a scale, the reference, and a legend in mm, red towards the satellite.

GIF files grow with the size and the number of dates; a period or a smaller size keeps them small.</source>
        <translation>Dessine le déplacement d'un cube de données à chaque date, en animation pour exposés et pages web. Entrée : un cube de données. Sortie : un GIF animé, ou un film MP4 si le programme ffmpeg est installé ; chaque image a sa date, une échelle, la référence et une légende en mm, rouge vers le satellite.

Les fichiers GIF grandissent avec la taille et le nombre de dates ; une période ou une taille plus petite les garde petits.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1078"/>
        <source>Draws the network of interferograms, tells what is weak in it, and which pairs would mend it. In: a time-series folder of stage 11 or later, also of LiCSBAS, or a folder of interferograms. Out: a baseline–time plot with the pairs that are kept and those that each rule rejected, and the number of pairs that span each interval; tables of findings, pairs, epochs and loops.

Findings, the gravest first: gaps that no pair spans, unconnected subsets, bridges (pairs whose loss splits the network), epochs with a single pair, articulation epochs, and pairs in no loop, whose unwrapping errors cannot be found. For each the best rejected pair to bring back and the shortest pair to form are named.

Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792</source>
        <translation>Dessine le réseau d'interférogrammes, indique ses points faibles et les paires qui y remédieraient. Entrée : un dossier de série temporelle de l'étape 11 ou suivante, aussi de LiCSBAS, ou un dossier d'interférogrammes. Sortie : un graphique base–temps avec les paires conservées et celles que chaque règle a rejetées, et le nombre de paires qui enjambent chaque intervalle ; des tables des constats, des paires, des époques et des boucles.

Les constats, les plus graves d'abord : lacunes qu'aucune paire n'enjambe, sous-ensembles non connectés, ponts (paires dont la perte scinde le réseau), époques à paire unique, époques d'articulation, et paires dans aucune boucle, dont les erreurs de déroulement ne peuvent être trouvées. Pour chacun sont nommées la meilleure paire rejetée à rétablir et la plus courte paire à former.

Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1079"/>
        <source>Drop every value that takes part in no complete loop of three interferograms at its pixel, and the interferograms that stage 12 found in no loop at all.</source>
        <translation>Supprimer toute valeur qui ne participe à aucune boucle complète de trois interférogrammes à son pixel, ainsi que les interférogrammes que l'étape 12 n'a trouvés dans aucune boucle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1080"/>
        <source>Drop values outside loops</source>
        <translation>Supprimer les valeurs hors boucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1082"/>
        <source>Drops {count}: {pairs}.</source>
        <translation>Supprime {count} : {pairs}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1083"/>
        <source>E-mail of the creator</source>
        <translation>E-mail du créateur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1086"/>
        <source>Each epoch also forms an interferogram with the one about a year later.</source>
        <translation>Chaque époque forme aussi un interférogramme avec celle d'environ un an plus tard.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1087"/>
        <source>Each epoch forms interferograms with this many of the epochs that follow.</source>
        <translation>Chaque époque forme des interférogrammes avec ce nombre d'époques suivantes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1090"/>
        <source>Earlier epochs are left out.</source>
        <translation>Les époques antérieures sont écartées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1091"/>
        <source>Earthquakes as steps</source>
        <translation>Séismes comme sauts</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1092"/>
        <source>Earthquakes of a catalogue as steps…</source>
        <translation>Séismes d'un catalogue comme sauts…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1095"/>
        <source>East velocity (mm/yr, + to the east)</source>
        <translation>Vitesse est (mm/yr, + vers l'est)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1096"/>
        <source>East velocity standard deviation (mm/yr)</source>
        <translation>Écart type de la vitesse est (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1097"/>
        <source>Empty: left out.</source>
        <translation>Vide : omis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1099"/>
        <source>End of the baseline</source>
        <translation>Fin de la période de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1101"/>
        <source>End of the baseline (yyyymmdd)</source>
        <translation>Fin de la période de référence (yyyymmdd)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1107"/>
        <source>Epoch on which displacement is 0. A pixel without a value on that date is left out. Empty: the first epoch, which costs no pixel.</source>
        <translation>Époque à laquelle le déplacement est 0. Un pixel sans valeur à cette date est écarté. Vide : la première époque, qui ne coûte aucun pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1108"/>
        <source>Epoch with a single pair</source>
        <translation>Époque à paire unique</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1111"/>
        <source>Epochs far from the rest weigh less, such as those with strong atmosphere (Huber&apos;s M-estimate).</source>
        <translation>Les époques éloignées des autres pèsent moins, comme celles à forte atmosphère (M-estimateur de Huber).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1113"/>
        <source>Epochs that lose their last pair: {epochs}.</source>
        <translation>Époques qui perdent leur dernière paire : {epochs}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1114"/>
        <source>Equal weights</source>
        <translation>Poids égaux</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1115"/>
        <source>Estimate the phase per metre of height and subtract it before unwrapping; it is put back afterwards. Not together with GACOS.</source>
        <translation>Estimer la phase par mètre d'altitude et la soustraire avant le déroulement ; elle est remise ensuite. Incompatible avec GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1117"/>
        <source>Estimates how certain the velocity is and how consistent each pixel is with its neighbours. In: a time-series folder after stage 13. Out: velocity standard deviation from bootstrap resamples of the epochs (mm/yr), spatio-temporal consistency (mm), merged gap count; if wanted, a robust velocity (mm/yr) that single wrong epochs cannot draw away.

References: Efron and Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; Hanssen et al. (2008), spatio-temporal consistency; Fischler and Bolles (1981), https://doi.org/10.1145/358669.358692 (robust velocity)</source>
        <translation>Estime à quel point la vitesse est certaine et chaque pixel concordant avec ses voisins. Entrée : un dossier de série temporelle après l'étape 13. Sortie : écart type de la vitesse par rééchantillonnage bootstrap des époques (mm/yr), concordance spatio-temporelle (mm), nombre de lacunes fusionnées ; sur demande, une vitesse robuste (mm/yr) que des époques fausses isolées ne peuvent fausser.

Références : Efron et Tibshirani (1986), https://doi.org/10.1214/ss/1177013815 ; Hanssen et al. (2008), concordance spatio-temporelle ; Fischler et Bolles (1981), https://doi.org/10.1145/358669.358692 (vitesse robuste)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1118"/>
        <source>Eurasia</source>
        <translation>Eurasie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1120"/>
        <source>Every loop beside a failing one (as LiCSBAS)</source>
        <translation>Toute boucle voisine d'une boucle en échec (comme LiCSBAS)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1121"/>
        <source>Every velocity is taken relative to its mean around this point, so that all have the same reference.</source>
        <translation>Chaque vitesse est prise relativement à sa moyenne autour de ce point, afin que toutes aient la même référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1124"/>
        <source>Examine its network</source>
        <translation>Examiner son réseau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1125"/>
        <source>Examine network of interferograms</source>
        <translation>Examiner le réseau d'interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1128"/>
        <source>Excluded extent</source>
        <translation>Emprise exclue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1129"/>
        <source>Excluded range</source>
        <translation>Plage exclue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1130"/>
        <source>Explore its time series</source>
        <translation>Explorer sa série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1131"/>
        <source>Explore time series</source>
        <translation>Explorer les séries temporelles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1132"/>
        <source>Exponential decay</source>
        <translation>Décroissance exponentielle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1133"/>
        <source>Export KMZ</source>
        <translation>Exporter en KMZ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1134"/>
        <source>Export STAC catalogue</source>
        <translation>Exporter un catalogue STAC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1136"/>
        <source>Export batch file</source>
        <translation>Exporter un fichier batch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1137"/>
        <source>Export datacube</source>
        <translation>Exporter le cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1138"/>
        <source>Export dated rasters</source>
        <translation>Exporter des rasters datés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1141"/>
        <source>Export points</source>
        <translation>Exporter des points</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1146"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1147"/>
        <source>Extract epochs</source>
        <translation>Extraire des époques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1148"/>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1150"/>
        <source>Fate</source>
        <translation>Sort</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1155"/>
        <source>Fetch what is new of frames that the table names by ID. Off: only what has been downloaded is processed.</source>
        <translation>Télécharger ce qui est nouveau pour les frames que la table nomme par ID. Désactivé : seul ce qui est déjà téléchargé est traité.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1157"/>
        <source>Fewest components</source>
        <translation>Nombre minimal de composantes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1162"/>
        <source>File of frames</source>
        <translation>Fichier des frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1163"/>
        <source>File of pixel ranges to mask</source>
        <translation>Fichier des plages de pixels à masquer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1164"/>
        <source>File of polygons to keep</source>
        <translation>Fichier des polygones à conserver</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1165"/>
        <source>File of polygons to mask</source>
        <translation>Fichier des polygones à masquer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1168"/>
        <source>Files already there</source>
        <translation>Fichiers déjà présents</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1169"/>
        <source>Files fetched</source>
        <translation>Fichiers téléchargés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1170"/>
        <source>Files fetched at the same time. More is not always faster, and servers may refuse many.</source>
        <translation>Fichiers téléchargés en même temps. Plus n'est pas toujours plus rapide, et les serveurs peuvent en refuser beaucoup.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1171"/>
        <source>Files not published</source>
        <translation>Fichiers non publiés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1172"/>
        <source>Files that failed</source>
        <translation>Fichiers en échec</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1173"/>
        <source>Fill holes in delay maps</source>
        <translation>Combler les trous des cartes de retard</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1174"/>
        <source>Fill missing samples</source>
        <translation>Combler les échantillons manquants</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1175"/>
        <source>Fill pixels without delay from the mean of their neighbours, in one pass. Useful along coasts, where the maps have single missing pixels.</source>
        <translation>Combler les pixels sans retard par la moyenne de leurs voisins, en une passe. Utile le long des côtes, où il manque des pixels isolés aux cartes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1179"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1180"/>
        <source>Filter and unwrap the wrapped interferograms (stage 02to05) instead of taking the unwrapped ones (stages 02 and 03). Needs their wrapped phase and the Python package snaphu.</source>
        <translation>Filtrer et dérouler les interférogrammes enroulés (étape 02to05) au lieu de prendre ceux déroulés (étapes 02 et 03). Requiert leur phase enroulée et le paquet Python snaphu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1182"/>
        <source>Filter with all pixels, also those that &apos;Mask noise&apos; (stage 15) rejected.</source>
        <translation>Filtrer avec tous les pixels, y compris ceux que « Masquer le bruit » (étape 15) a rejetés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1183"/>
        <source>Filtered</source>
        <translation>Filtrée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1185"/>
        <source>Filtered (cum_filt.h5), if there is any</source>
        <translation>Filtrée (cum_filt.h5), si elle existe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1186"/>
        <source>Filtered displacement</source>
        <translation>Déplacement filtré</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1195"/>
        <source>Filtered velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Vitesse filtrée dans le masque (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1196"/>
        <source>Filtered, if there is any</source>
        <translation>Filtrée, si elle existe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1198"/>
        <source>Finds unwrapping errors by the phase around triangles of interferograms, which should be zero. In: a stack and its time-series folder. Out: lists of bad pairs, per-pixel loop statistics, coverage and mean coherence.

A pair is rejected when all its triangles close worse than the threshold (rad). Nullification goes further: it sets single pixels of a pair to no-data where the loops blame that pair; the untouched phase is kept beside it as .unw.ori and comes back when the stage runs without nullification.

Reference: Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</source>
        <translation>Trouve les erreurs de déroulement par la phase autour de triangles d'interférogrammes, qui devrait être nulle. Entrée : une pile et le dossier de sa série temporelle. Sortie : listes des mauvaises paires, statistiques de boucle par pixel, couverture et cohérence moyenne.

Une paire est rejetée quand tous ses triangles se ferment moins bien que le seuil (rad). La neutralisation va plus loin : elle met sans donnée certains pixels d'une paire là où les boucles incriminent cette paire ; la phase intacte est gardée à côté en .unw.ori et revient quand l'étape s'exécute sans neutralisation.

Référence : Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1199"/>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1200"/>
        <source>First date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1202"/>
        <source>First pause between attempts</source>
        <translation>Première pause entre tentatives</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1205"/>
        <source>Fit a constant acceleration; the velocity stays the mean over the period.</source>
        <translation>Ajuster une accélération constante ; la vitesse reste la moyenne sur la période.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1206"/>
        <source>Fit a sine of half a year, too.</source>
        <translation>Ajuster aussi un sinus de période six mois.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1207"/>
        <source>Fit a sine of one year beside the velocity.</source>
        <translation>Ajuster un sinus de période un an en plus de la vitesse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1208"/>
        <source>Fit a sine of one year beside the velocity; its amplitude and the day of its maximum become maps.</source>
        <translation>Ajuster un sinus de période un an en plus de la vitesse ; son amplitude et le jour de son maximum deviennent des cartes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1209"/>
        <source>Fit extent</source>
        <translation>Emprise de l'ajustement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1210"/>
        <source>Fit range</source>
        <translation>Plage de l'ajustement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1212"/>
        <source>Fits the displacement of every pixel over a period of your choice. In: a datacube. Out: a GeoTIFF with the velocity (mm/yr, positive towards the satellite) and its standard deviation (1σ), and bands for an acceleration, annual and semi-annual terms and steps at dates that you ask for, the RMS of the residuals, and the number of epochs.

Add an annual term where the period is not a whole number of years or the ground has seasons, and a step for every earthquake inside the period: both would else end in the velocity. The standard deviations take the epochs as independent.

Bevis and Brown (2014), https://doi.org/10.1007/s00190-013-0685-5</source>
        <translation>Ajuste le déplacement de chaque pixel sur une période de votre choix. Entrée : un cube de données. Sortie : un GeoTIFF avec la vitesse (mm/yr, positive vers le satellite) et son écart type (1σ), et des bandes pour une accélération, des termes annuel et semestriel et des sauts à des dates que vous demandez, le RMS des résidus et le nombre d'époques.

Ajoutez un terme annuel si la période n'est pas un nombre entier d'années ou si le sol a un comportement saisonnier, et un saut pour chaque séisme de la période : sinon, tous deux se retrouveraient dans la vitesse. Les écarts types considèrent les époques comme indépendantes.

Bevis et Brown (2014), https://doi.org/10.1007/s00190-013-0685-5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1215"/>
        <source>Folder for previews</source>
        <translation>Dossier des aperçus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1222"/>
        <source>Folder of a time series (TS_…) or stack (GEOCml…)</source>
        <translation>Dossier d'une série temporelle (TS_…) ou pile (GEOCml…)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1231"/>
        <source>Folder to make or to go on with. What is missing is downloaded into it, and the plugin looks there from then on (Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR).</source>
        <translation>Dossier à créer ou à poursuivre. Ce qui manque y est téléchargé, et l'extension y cherche désormais (Préférences &gt; Options &gt; Traitement &gt; Fournisseurs de services &gt; AlignSAR).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1236"/>
        <source>Folder with one sub-folder per pair, as downloaded from the LiCSAR portal, or the folder around it.</source>
        <translation>Dossier avec un sous-dossier par paire, tel que téléchargé du portail LiCSAR, ou le dossier qui le contient.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1238"/>
        <source>Folder with unpacked HyP3 products, ARIA or NISAR files, or own GeoTIFFs; sub-folders are searched.</source>
        <translation>Dossier de produits HyP3 décompressés, de fichiers ARIA ou NISAR, ou de vos propres GeoTIFF ; les sous-dossiers sont parcourus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1239"/>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1240"/>
        <source>For a folder of interferograms, read every pixel of it. A time-series folder has them in its lists.</source>
        <translation>Pour un dossier d'interférogrammes, en lire chaque pixel. Un dossier de série temporelle les a dans ses listes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1241"/>
        <source>For own GeoTIFFs.</source>
        <translation>Pour vos propres GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1242"/>
        <source>For own GeoTIFFs. Sentinel-1 has 0.0554658 m.</source>
        <translation>Pour vos propres GeoTIFF. Sentinel-1 : 0.0554658 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1243"/>
        <source>For own GeoTIFFs: movement from the first to the second date of the pair, relative to the satellite.</source>
        <translation>Pour vos propres GeoTIFF : mouvement de la première à la seconde date de la paire, relativement au satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1244"/>
        <source>For programs that know no other names than these. Off: lat and lon, as in the NetCDF file.</source>
        <translation>Pour les programmes qui ne connaissent pas d'autres noms. Désactivé : lat et lon, comme dans le fichier NetCDF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1245"/>
        <source>For the residual in windows.</source>
        <translation>Pour le résidu par fenêtres.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1246"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1249"/>
        <source>Frame ID</source>
        <translation>ID de frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1252"/>
        <source>Frames at the same time</source>
        <translation>Frames en parallèle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1255"/>
        <source>Frames that meet this box. Empty: all frames, whose corners come in some 2500 small files the first time.</source>
        <translation>Frames qui touchent ce rectangle. Vide : tous les frames, dont les coins arrivent la première fois en quelque 2500 petits fichiers.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1256"/>
        <source>Frames whose last run was completed, with the same row and configuration, are left as they are. Off: they are run too, so that new interferograms are taken up; stages with nothing new are skipped.</source>
        <translation>Les frames dont la dernière exécution s'est terminée avec la même ligne et la même configuration restent tels quels. Désactivé : ils sont exécutés aussi, afin d'intégrer les nouveaux interférogrammes ; les étapes sans nouveauté sont ignorées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1260"/>
        <source>From the datacube alone, which has not every index: {path}</source>
        <translation>D'après le seul cube, qui n'a pas tous les indices : {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1262"/>
        <source>Full colour at</source>
        <translation>Couleur pleine à</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1264"/>
        <source>GACOS atmosphere</source>
        <translation>Atmosphère GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1265"/>
        <source>GACOS atmosphere (mm, + towards satellite)</source>
        <translation>Atmosphère GACOS (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1266"/>
        <source>GACOS beside GEOC</source>
        <translation>GACOS à côté de GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1269"/>
        <source>GACOS delay maps</source>
        <translation>Cartes de retard GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1274"/>
        <source>GNSS station</source>
        <translation>Station GNSS</translation>
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
        <translation>Lacune : aucune paire ne l'enjambe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1279"/>
        <source>Gaps in the network</source>
        <translation>Lacunes du réseau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1281"/>
        <source>Gaps that close: {gaps}.</source>
        <translation>Lacunes qui se ferment : {gaps}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1283"/>
        <source>Gaussian</source>
        <translation>Gaussien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1311"/>
        <source>Give missing samples of pixels inside the mask the value of the temporal low-pass.</source>
        <translation>Donner aux échantillons manquants des pixels du masque la valeur du filtre passe-bas temporel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1324"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: a range given by polygons alone loses its last row and column.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : une plage définie par des polygones seuls perd sa dernière ligne et sa dernière colonne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1325"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: component areas are kept in one byte (modulo 256), and a term of weight 0 still excludes the blocks where it is unknown.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : les aires des composantes sont gardées sur un octet (modulo 256), et un terme de poids 0 exclut quand même les blocs où il est inconnu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1326"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: coordinates half a pixel south-west of the centres, displacement relative to the pixel whose coordinates are nearest to info/16ref.kml (mostly the north-east neighbour of the reference), velocity unmasked and referenced as in stage 13, first baseline missing, coherence halved and 0 where there is no pair, GeoTIFFs one pixel off, amplitude only from files directly in GEOC.MLI, geospatial extremes of the whole image. In a plain cube: the same coordinates, no reference but that of the time series or the area given, velocities and baselines of 0 missing, a pixel without a value on the reference date missing on all.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : coordonnées un demi-pixel au sud-ouest des centres, déplacement relatif au pixel dont les coordonnées sont les plus proches de info/16ref.kml (le plus souvent le voisin nord-est de la référence), vitesse non masquée et référencée comme à l'étape 13, première base manquante, cohérence divisée par deux et 0 là où il n'y a pas de paire, GeoTIFF décalés d'un pixel, amplitude seulement des fichiers situés directement dans GEOC.MLI, extrêmes géospatiaux de l'image entière. Dans un cube simple : mêmes coordonnées, aucune référence hormis celle de la série temporelle ou de la zone donnée, vitesses et bases de 0 manquantes, un pixel sans valeur à la date de référence manquant à toutes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1327"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: gaps filled over the wrong interval and not at all in complete pixels (singular), the first epoch set by the second one, epochs deleted by the search for the reference, results/vel on the initial reference, and values outside loops not dropped.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : lacunes comblées sur le mauvais intervalle et pas du tout aux pixels complets (singular), première époque fixée par la deuxième, époques supprimées par la recherche de la référence, results/vel sur la référence initiale, et valeurs hors boucles non supprimées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1328"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: loop counters of one byte overflow, n_nullify_rat is divided by the number of interferograms left minus the number without a loop, and nothing is corrected.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : les compteurs de boucles d'un octet débordent, n_nullify_rat est divisé par le nombre d'interférogrammes restants moins le nombre sans boucle, et rien n'est corrigé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1329"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the delay maps are squeezed by half a pixel on each side and so are up to half a pixel off at the edges.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : les cartes de retard sont resserrées d'un demi-pixel de chaque côté, donc décalées jusqu'à un demi-pixel aux bords.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1330"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the number of all epochs, also rejected ones, scales the required interferograms; every pixel with velocity exactly 0 is kept; isolated pixels influence a relaxed threshold.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : le nombre de toutes les époques, même rejetées, détermine les interférogrammes requis ; tout pixel de vitesse exactement 0 est conservé ; les pixels isolés influencent un seuil assoupli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1332"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: what the filter takes away is unwrapped, too, and one small island is kept. Both can put pixels a cycle off.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : ce que le filtre enlève est déroulé aussi, et un petit îlot est conservé. Les deux peuvent décaler des pixels d'un cycle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1333"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: window of the temporal filter; fit with integer heights, also of pixels outside the height range; unfiltered series of the reference pixel subtracted; 0 mm filled in where nothing is known; result cut to the mask by DEM error and filling; no velocity where the first epoch is missing.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : fenêtre du filtre temporel ; ajustement avec des altitudes entières, y compris de pixels hors de la plage d'altitude ; série non filtrée du pixel de référence soustraite ; 0 mm inscrit là où rien n'est connu ; résultat limité au masque par l'erreur de MNT et le comblement ; pas de vitesse là où la première époque manque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1334"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: with a multilook factor above 1, coordinates refer to the first pixel at full resolution, half a block minus half a pixel too far west and north.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : avec un facteur de multilook supérieur à 1, les coordonnées se rapportent au premier pixel en pleine résolution, un demi-bloc moins un demi-pixel trop à l'ouest et au nord.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1335"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: zeros in floating-point coherence count as coherence 0 instead of no data, and a network with fewer interferograms than epochs has no valid area.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : les zéros d'une cohérence en virgule flottante comptent comme cohérence 0 au lieu d'absence de donnée, et un réseau ayant moins d'interférogrammes que d'époques n'a pas de zone valide.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1339"/>
        <source>Goldstein</source>
        <translation>Goldstein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1340"/>
        <source>Goldstein, adaptive</source>
        <translation>Goldstein, adaptatif</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1341"/>
        <source>Greatest height of the fit</source>
        <translation>Altitude maximale de l'ajustement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1344"/>
        <source>HDF5 file with a dataset cum_model in mm, of the shape of the series, which is taken out before filtering and put back after it. Not set: none.</source>
        <translation>Fichier HDF5 avec un jeu de données cum_model en mm, de la forme de la série, qui est retiré avant le filtrage et remis ensuite. Non renseigné : aucun.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1345"/>
        <source>Height</source>
        <translation>Altitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1347"/>
        <source>Heights in metres above the ellipsoid in any projection, for products without a DEM (ARIA, NISAR): the direction to the satellite is taken there, and stages that need heights have them.</source>
        <translation>Altitudes en mètres au-dessus de l'ellipsoïde dans n'importe quelle projection, pour les produits sans MNT (ARIA, NISAR) : la direction vers le satellite y est prise, et les étapes qui ont besoin d'altitudes en disposent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1350"/>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1351"/>
        <source>Highest plate motion (mm/yr)</source>
        <translation>Mouvement de plaque maximal (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1352"/>
        <source>Highest velocity of the figure</source>
        <translation>Vitesse maximale de la figure</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1354"/>
        <source>Holds the displacement of GNSS stations against that of the pixels around them. In: a datacube with the directions E, N, U, and files of stations: tenv3 of the Nevada Geodetic Laboratory, or tables with date, east, north, up, latitude and longitude. Out: the stations as points with the velocities of both in the line of sight, their difference (mm/yr, 1σ), bias and RMS of the differences (mm), and a table of both series at the dates of the datacube.

Displacement of a datacube is relative to its reference, that of a station to the whole Earth. Give a reference station, which both are then relative to; or remove the plate motion first.

Blewitt et al. (2018), https://doi.org/10.1029/2018EO104623</source>
        <translation>Confronte le déplacement de stations GNSS à celui des pixels qui les entourent. Entrée : un cube de données avec les directions E, N, U, et des fichiers de stations : tenv3 du Nevada Geodetic Laboratory, ou tables avec date, east, north, up, latitude et longitude. Sortie : les stations sous forme de points avec les vitesses des deux dans la ligne de visée, leur différence (mm/yr, 1σ), le biais et le RMS des différences (mm), et une table des deux séries aux dates du cube de données.

Le déplacement d'un cube de données est relatif à sa référence, celui d'une station à la Terre entière. Donnez une station de référence, à laquelle les deux sont alors relatifs ; ou retirez d'abord le mouvement de plaque.

Blewitt et al. (2018), https://doi.org/10.1029/2018EO104623</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1355"/>
        <source>Horizontal (HH)</source>
        <translation>Horizontale (HH)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1356"/>
        <source>Horizontal to vertical (HV)</source>
        <translation>Horizontale vers verticale (HV)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1357"/>
        <source>How fast it plays.</source>
        <translation>Vitesse de lecture.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1358"/>
        <source>How many similar patterns make a dense region (HDBSCAN); higher is stricter.</source>
        <translation>Combien de motifs semblables forment une région dense (HDBSCAN) ; plus élevé, plus strict.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1359"/>
        <source>How much a block gains by coherence; 0 ignores it.</source>
        <translation>Gain d'un bloc selon la cohérence ; 0 l'ignore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1360"/>
        <source>How much a block gains by lying in large unwrapping components; 0 ignores them.</source>
        <translation>Gain d'un bloc s'il se trouve dans de grandes composantes de déroulement ; 0 les ignore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1361"/>
        <source>How much a block gains by unwrapped pixels; 0 ignores them.</source>
        <translation>Gain d'un bloc selon les pixels déroulés ; 0 les ignore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1362"/>
        <source>How much a block loses by rough terrain; 0 ignores it.</source>
        <translation>Perte d'un bloc selon le relief accidenté ; 0 l'ignore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1363"/>
        <source>How often a frame is tried again after a lost connection, a place in use or a process that died; other failures would only come again.</source>
        <translation>Combien de fois un frame est retenté après une connexion perdue, un emplacement occupé ou un processus interrompu ; les autres échecs ne feraient que se répéter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1365"/>
        <source>How resolution is reduced</source>
        <translation>Méthode de réduction de la résolution</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1367"/>
        <source>How the phase is smoothed before it is unwrapped. What a filter takes away is put back afterwards. The adaptive one filters more where coherence is low and keeps fewer pixels; it is not the program adf of GAMMA.</source>
        <translation>Comment la phase est lissée avant d'être déroulée. Ce qu'un filtre enlève est remis ensuite. Le filtre adaptatif filtre davantage là où la cohérence est faible et conserve moins de pixels ; ce n'est pas le programme adf de GAMMA.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1368"/>
        <source>HyP3 (ASF on demand, GAMMA or ISCE2)</source>
        <translation>HyP3 (ASF à la demande, GAMMA ou ISCE2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1375"/>
        <source>IC{number} deformation</source>
        <translation>IC{number} déformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1376"/>
        <source>IC{number} none</source>
        <translation>IC{number} aucune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1377"/>
        <source>IC{number} topographic</source>
        <translation>IC{number} topographique</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1378"/>
        <source>IC{number} turbulent</source>
        <translation>IC{number} turbulente</translation>
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
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1382"/>
        <source>Identifier of the item, also the name of its folder and file.</source>
        <translation>Identifiant de l'élément, aussi le nom de son dossier et de son fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1395"/>
        <source>Ignore nullification</source>
        <translation>Ignorer la neutralisation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1396"/>
        <source>Ignore the land mask</source>
        <translation>Ignorer le masque des terres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1397"/>
        <source>Ignore the noise mask</source>
        <translation>Ignorer le masque de bruit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1398"/>
        <source>Ignore unwrapping components</source>
        <translation>Ignorer les composantes de déroulement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1400"/>
        <source>Image size from north to south.</source>
        <translation>Taille de l'image du nord au sud.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1401"/>
        <source>Image size from west to east.</source>
        <translation>Taille de l'image d'ouest en est.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1402"/>
        <source>Images that are separated</source>
        <translation>Images à séparer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1403"/>
        <source>Import batch file</source>
        <translation>Importer un fichier batch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1404"/>
        <source>Import interferograms</source>
        <translation>Importer des interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1410"/>
        <source>In a terminal: python3 -m pip install --user --break-system-packages {packages}; conda: conda install -c conda-forge {packages}</source>
        <translation>Dans un terminal : python3 -m pip install --user --break-system-packages {packages} ; conda : conda install -c conda-forge {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1411"/>
        <source>In addition, one interferogram per loop and pixel is nullified: the one with the largest share of failing loops. LiCSBAS does so in every loop that shares an interferogram with a failing one, which also takes good interferograms; blaming only in the loops that fail at that pixel loses fewer of them.</source>
        <translation>De plus, un interférogramme par boucle et par pixel est neutralisé : celui qui a la plus grande part de boucles en échec. LiCSBAS le fait dans toute boucle qui partage un interférogramme avec une boucle en échec, ce qui enlève aussi de bons interférogrammes ; n'incriminer que dans les boucles en échec à ce pixel en perd moins.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1412"/>
        <source>In each pair, mask the pixels whose coherence in that pair is below this. Empty or 0: off.</source>
        <translation>Dans chaque paire, masquer les pixels dont la cohérence dans cette paire est inférieure à cette valeur. Vide ou 0 : désactivé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1413"/>
        <source>In every pair, mask the pixels whose centre lies in one of these polygons (longitude, latitude).</source>
        <translation>Dans chaque paire, masquer les pixels dont le centre se trouve dans l'un de ces polygones (longitude, latitude).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1414"/>
        <source>In every pair, mask the pixels whose coherence averaged over all pairs is at or below this. Empty or 0: off.</source>
        <translation>Dans chaque paire, masquer les pixels dont la cohérence moyenne sur toutes les paires est inférieure ou égale à cette valeur. Vide ou 0 : désactivé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1415"/>
        <source>In every pair, mask these rectangles: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Separate several by spaces or semicolons.</source>
        <translation>Dans chaque paire, masquer ces rectangles : x1:x2/y1:y2, comptés à partir de 0 au pixel nord-ouest, le second nombre étant exclu et 0 désignant la fin. Séparez-en plusieurs par des espaces ou des points-virgules.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1423"/>
        <source>Independent in</source>
        <translation>Indépendance dans</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1424"/>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1425"/>
        <source>InsarViz and QGIS take one file with a band per date, EO Time Series Viewer a file per date.</source>
        <translation>InsarViz et QGIS prennent un fichier avec une bande par date, EO Time Series Viewer un fichier par date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1431"/>
        <source>Instead of equal weights, give each interferogram the inverse phase variance of its mean coherence, the same at all pixels. Long interferograms count less then. Not together with weights by coherence, and not with compatible numbers.</source>
        <translation>Au lieu de poids égaux, donner à chaque interférogramme l'inverse de la variance de phase de sa cohérence moyenne, identique en tous les pixels. Les interférogrammes longs comptent alors moins. Incompatible avec des poids par la cohérence et avec les valeurs de l'original.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1432"/>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1433"/>
        <source>Instrument mode</source>
        <translation>Mode de l'instrument</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1436"/>
        <source>Intensity images</source>
        <translation>Images d'intensité</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1440"/>
        <source>Interferograms and epochs from this day on.</source>
        <translation>Interférogrammes et époques à partir de ce jour.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1441"/>
        <source>Interferograms and epochs up to this day. Empty: today.</source>
        <translation>Interférogrammes et époques jusque-là. Vide : aujourd'hui.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1444"/>
        <source>Interferograms in no loop (count)</source>
        <translation>Interférogrammes dans aucune boucle (nombre)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1445"/>
        <source>Interferograms over a year</source>
        <translation>Interférogrammes sur un an</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1446"/>
        <source>Interferograms spanning this many days or fewer are rejected; 0 keeps all. Very short spans carry the fading signal of vegetation and soil moisture.</source>
        <translation>Les interférogrammes couvrant ce nombre de jours ou moins sont rejetés ; 0 les garde tous. Les durées très courtes portent le signal évanescent (fading) de la végétation et de l'humidité du sol.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1447"/>
        <source>Interferograms spanning this many days or more are rejected; 0 keeps all.</source>
        <translation>Les interférogrammes couvrant ce nombre de jours ou plus sont rejetés ; 0 les garde tous.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1448"/>
        <source>Interferograms to remove</source>
        <translation>Interférogrammes à retirer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1449"/>
        <source>Interferograms whose phase covers a smaller share of the valid area are rejected.</source>
        <translation>Les interférogrammes dont la phase couvre une part plus petite de la zone valide sont rejetés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1450"/>
        <source>Interferograms with a lower mean coherence over the valid area are rejected.</source>
        <translation>Les interférogrammes dont la cohérence moyenne sur la zone valide est plus faible sont rejetés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1451"/>
        <source>Interferograms with data (count)</source>
        <translation>Interférogrammes avec données (nombre)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1452"/>
        <source>Intervals that the network gap is long; the acquisitions inside of it do not exist.</source>
        <translation>Durée de la lacune du réseau en intervalles ; les acquisitions situées à l'intérieur n'existent pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1466"/>
        <source>It turns phase into millimetres in later stages. Sentinel-1: 5.405e9; ALOS: 1.27e9; ALOS-2: 1.2575e9 (ultra-fine) or 1.2365e9 (fine and ScanSAR).</source>
        <translation>Elle convertit la phase en millimètres dans les étapes suivantes. Sentinel-1 : 5.405e9 ; ALOS : 1.27e9 ; ALOS-2 : 1.2575e9 (ultra-fine) ou 1.2365e9 (fine et ScanSAR).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1469"/>
        <source>Its first line names the columns: frame or folder, and any of name, area, start_date, end_date, baseline_end, configuration. Places count from the folder of the table.</source>
        <translation>Sa première ligne nomme les colonnes : frame ou folder, et au choix name, area, start_date, end_date, baseline_end, configuration. Les chemins s'entendent depuis le dossier de la table.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1476"/>
        <source>Judge loops after nullification</source>
        <translation>Évaluer les boucles après neutralisation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1479"/>
        <source>Keep bridges</source>
        <translation>Garder les ponts</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1480"/>
        <source>Keep cut epochs</source>
        <translation>Garder les époques d'articulation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1481"/>
        <source>Keep every n-th pixel</source>
        <translation>Garder un pixel sur n</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1482"/>
        <source>Keep increments and residuals</source>
        <translation>Garder les incréments et les résidus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1483"/>
        <source>Keep isolated pixels</source>
        <translation>Garder les pixels isolés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1486"/>
        <source>Keep pixels without any neighbour, for which the spatio-temporal inconsistency is unknown.</source>
        <translation>Garder les pixels sans aucun voisin, dont la discordance spatio-temporelle est inconnue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1488"/>
        <source>Keep the displacement between consecutive epochs (13increment/*.inc) and the residual of every interferogram (13resid/*.res) as rasters in mm. Both refer to the initial reference area.</source>
        <translation>Garder le déplacement entre époques consécutives (13increment/*.inc) et le résidu de chaque interférogramme (13resid/*.res) en rasters, en mm. Les deux se rapportent à la zone de référence initiale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1489"/>
        <source>Keep the pixels with their centre in this box. Empty: everything.</source>
        <translation>Conserver les pixels dont le centre est dans ce rectangle. Vide : tout.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1490"/>
        <source>Keep the pixels with their centre in this box; the reference may lie outside. Empty: everything.</source>
        <translation>Conserver les pixels dont le centre est dans ce rectangle ; la référence peut se trouver en dehors. Vide : tout.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1492"/>
        <source>Keep the standard deviation of the displacement of every epoch (cum_std in cum.h5, mm), from how far the interferograms of a pixel disagree; atmosphere is not in it.</source>
        <translation>Garder l'écart type du déplacement de chaque époque (cum_std dans cum.h5, mm), d'après le désaccord des interférogrammes d'un pixel ; l'atmosphère n'y est pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1499"/>
        <source>Kept. What is not met was not applied: it is a reference pixel, or the index has no value.</source>
        <translation>Conservé. Ce qui n'est pas satisfait n'a pas été appliqué : c'est un pixel de référence, ou l'indice n'a pas de valeur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1500"/>
        <source>Kept: no criterion of the mask rejects it.</source>
        <translation>Conservé : aucun critère du masque ne le rejette.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1503"/>
        <source>LS gives every interferogram the same weight; WLS weights each value by the inverse of the phase variance that follows from its coherence.</source>
        <translation>LS donne le même poids à chaque interférogramme ; WLS pondère chaque valeur par l'inverse de la variance de phase déduite de sa cohérence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1504"/>
        <source>Largest distance</source>
        <translation>Distance maximale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1505"/>
        <source>Largest in a window</source>
        <translation>Maximum dans une fenêtre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1506"/>
        <source>Largest number of independent components that is tried.</source>
        <translation>Plus grand nombre de composantes indépendantes essayé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1507"/>
        <source>Last date</source>
        <translation>Dernière date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1508"/>
        <source>Last date of normal behaviour; the nearest acquisition is taken. Empty: the end of the baseline of the sources, or the middle of the dates they were learned from if that was not set.</source>
        <translation>Dernière date du comportement normal ; l'acquisition la plus proche est prise. Vide : la fin de la période de référence des sources, ou le milieu des dates dont elles ont été apprises si celle-ci n'a pas été définie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1510"/>
        <source>Last quiet date; the nearest acquisition is taken. Empty: what the two steps take then.</source>
        <translation>Dernière date calme ; l'acquisition la plus proche est prise. Vide : ce que prennent alors les deux étapes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1512"/>
        <source>Later epochs are left out.</source>
        <translation>Les époques postérieures sont écartées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1515"/>
        <source>Learn the sources from the dates up to this one; the nearest acquisition is taken. Empty: learn from all dates.</source>
        <translation>Apprendre les sources des dates jusqu'à celle-ci ; l'acquisition la plus proche est prise. Vide : apprendre de toutes les dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1517"/>
        <source>Least correlation for a label</source>
        <translation>Corrélation minimale pour une étiquette</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1518"/>
        <source>Least mean quality</source>
        <translation>Qualité moyenne minimale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1519"/>
        <source>Least valid share of a window</source>
        <translation>Part valide minimale d'une fenêtre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1523"/>
        <source>Leave out interferograms over fewer days. 0: no limit.</source>
        <translation>Écarter ceux de durée inférieure (jours). 0 : sans limite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1524"/>
        <source>Leave out interferograms over more days. 0: no limit.</source>
        <translation>Écarter ceux de durée supérieure (jours). 0 : sans limite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1525"/>
        <source>Leave out pairs that begin earlier. Empty: none.</source>
        <translation>Écarter les paires qui débutent avant. Vide : aucune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1526"/>
        <source>Leave out pairs that end later. Empty: none.</source>
        <translation>Écarter les paires qui finissent après. Vide : aucune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1527"/>
        <source>Leave out pixels that the mask of the datacube rejects.</source>
        <translation>Écarter les pixels que le masque du cube rejette.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1528"/>
        <source>Leave out pixels without a value on some date. PS Time Series Viewer cannot plot these.</source>
        <translation>Écarter les pixels sans valeur à une date quelconque. PS Time Series Viewer ne peut pas les tracer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1529"/>
        <source>Leave out the pixels outside these polygons.</source>
        <translation>Écarter les pixels hors de ces polygones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1530"/>
        <source>Leave out the pixels that the datacube&apos;s mask rejects.</source>
        <translation>Écarter les pixels que le masque du cube rejette.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1531"/>
        <source>Leave pixels without values that the mask of the datacube rejects.</source>
        <translation>Laisser sans valeurs les pixels que le masque du cube de données rejette.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1534"/>
        <source>Leave the size of unwrapping components out of the score. They are left out anyway unless every interferogram has a component file.</source>
        <translation>Ne pas tenir compte de la taille des composantes de déroulement dans le score. Elle est ignorée de toute façon si tous les interférogrammes n'ont pas un fichier de composantes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1537"/>
        <source>Left empty, results are added to the input time-series folder, as LiCSBAS does. A new folder gets a copy of the input folder first, so that settings can be compared.</source>
        <translation>Si vide, les résultats sont ajoutés au dossier de série temporelle d'entrée, comme le fait LiCSBAS. Un nouveau dossier reçoit d'abord une copie du dossier d'entrée, de sorte que les paramètres peuvent être comparés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1544"/>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1545"/>
        <source>Length of the gap</source>
        <translation>Durée de la lacune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1546"/>
        <source>Length of the moving trend line</source>
        <translation>Longueur de la droite de tendance glissante</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1547"/>
        <source>Length of the pieces that the line is cut into.</source>
        <translation>Longueur des segments qui découpent la ligne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1549"/>
        <source>Level of zlib in the NetCDF file; 0 for none.</source>
        <translation>Niveau de zlib dans le fichier NetCDF ; 0 : aucun.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1551"/>
        <source>LiCSAR frame, such as 022D_04826_ALIGNSAR. Empty: the one that the name of the work folder contains, else the one that covers the area of interest.</source>
        <translation>Frame LiCSAR, par exemple 022D_04826_ALIGNSAR. Vide : celui que contient le nom du dossier de travail, sinon celui qui couvre la zone d'intérêt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1569"/>
        <source>LiCSBAS defaults</source>
        <translation>Valeurs par défaut de LiCSBAS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1583"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1588"/>
        <source>Line and annual</source>
        <translation>Droite et terme annuel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1589"/>
        <source>Line of sight, east component</source>
        <translation>Ligne de visée, composante est</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1590"/>
        <source>Line of sight, north component</source>
        <translation>Ligne de visée, composante nord</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1591"/>
        <source>Line of sight, up component</source>
        <translation>Ligne de visée, composante verticale (haut)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1592"/>
        <source>Line, annual, semi-annual</source>
        <translation>Droite, termes annuel et semestriel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1593"/>
        <source>Line, exponential decay</source>
        <translation>Droite, décroissance exponentielle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1594"/>
        <source>Line, logarithmic decay</source>
        <translation>Droite, décroissance logarithmique</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1597"/>
        <source>Link to the file where it is</source>
        <translation>Lien vers le fichier à son emplacement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1598"/>
        <source>List of interferograms</source>
        <translation>Liste d'interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1599"/>
        <source>Load a datacube or a time series first.</source>
        <translation>Chargez d'abord un cube de données ou une série temporelle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1600"/>
        <source>Load a datacube or a time series, then click its map.</source>
        <translation>Chargez un cube ou une série, puis cliquez sur sa carte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1601"/>
        <source>Load coverage</source>
        <translation>Charger la couverture</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1602"/>
        <source>Load datacube</source>
        <translation>Charger un cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1604"/>
        <source>Load frames</source>
        <translation>Charger les frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1605"/>
        <source>Load interferograms</source>
        <translation>Charger des interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1606"/>
        <source>Load previews</source>
        <translation>Charger les aperçus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1607"/>
        <source>Load scene list</source>
        <translation>Charger la liste de scènes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1609"/>
        <source>Load this pair</source>
        <translation>Charger cette paire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1610"/>
        <source>Load time series</source>
        <translation>Charger une série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1611"/>
        <source>Load {count} pairs</source>
        <translation>Charger {count} paires</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1612"/>
        <source>Logarithmic decay</source>
        <translation>Décroissance logarithmique</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1613"/>
        <source>Longest connected time (yr)</source>
        <translation>Plus longue durée connectée (yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1614"/>
        <source>Longest temporal baseline</source>
        <translation>Base temporelle la plus longue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1618"/>
        <source>Look for epochs with coregistration errors, which leave a steep phase ramp along azimuth in several interferograms, and reject the interferograms concerned.</source>
        <translation>Rechercher les époques avec erreurs de coregistration, qui laissent une forte rampe de phase en azimut dans plusieurs interférogrammes, et rejeter les interférogrammes concernés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1620"/>
        <source>Look into this unrest detection</source>
        <translation>Examiner cette détection d'activité anormale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1621"/>
        <source>Look into unrest detections</source>
        <translation>Examiner les détections d'activité anormale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1623"/>
        <source>Loop RMS threshold</source>
        <translation>Seuil de RMS des boucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1624"/>
        <source>Loop closure (12)</source>
        <translation>Fermeture de boucle (12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1625"/>
        <source>Loop closure, mean absolute (rad)</source>
        <translation>Fermeture de boucle, moyenne absolue (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1626"/>
        <source>Loop errors (count)</source>
        <translation>Erreurs de boucle (nombre)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1628"/>
        <source>Loops ({count})</source>
        <translation>Boucles ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1631"/>
        <source>Lower end of the colours. Not set: minus the 99th percentile of the magnitude.</source>
        <translation>Borne inférieure des couleurs. Non renseigné : moins le 99e percentile de la valeur absolue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1639"/>
        <source>Lowest height of the fit</source>
        <translation>Altitude minimale de l'ajustement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1640"/>
        <source>Lowest plate motion (mm/yr)</source>
        <translation>Mouvement de plaque minimal (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1641"/>
        <source>Lowest velocity of the figure</source>
        <translation>Vitesse minimale de la figure</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1650"/>
        <source>Makes a stack of the wrapped interferograms of a LiCSAR folder (GEOC) by filtering and unwrapping them again, in place of 02 and 03. In: GeoTIFFs of wrapped phase (diff_unfiltered_pha or diff_pha; rad) and coherence, unit vectors, height, and if wanted GACOS delay maps. Out: a stack folder (GEOCml…) in the format of LiCSBAS, with the labels of connected components.

Use it where many loops of the unwrapped interferograms do not close, or where they have large holes. The filter only chooses the whole cycles: the result differs from the wrapped phase by a multiple of 2π everywhere, less the GACOS delay if that is subtracted. A run that was stopped goes on with the pairs that are not finished. Masking (04) and clipping (05) go on from the result. Needs the Python package snaphu.

References: Chen and Zebker (2001), https://doi.org/10.1364/JOSAA.18.000338; Lazecky et al. (2022), https://doi.org/10.1109/IGARSS46834.2022.9884337</source>
        <translation>Crée une pile à partir des interférogrammes enroulés d'un dossier LiCSAR (GEOC) en les filtrant et en les déroulant à nouveau, à la place de 02 et 03. Entrée : GeoTIFF de phase enroulée (diff_unfiltered_pha ou diff_pha ; rad) et de cohérence, vecteurs unitaires, altitude, et sur demande cartes de retard GACOS. Sortie : un dossier de pile (GEOCml…) au format de LiCSBAS, avec les étiquettes des composantes connexes.

Utilisez-le si de nombreuses boucles des interférogrammes déroulés ne se ferment pas, ou s'ils ont de grands trous. Le filtre ne fait que choisir les cycles entiers : le résultat diffère partout de la phase enroulée d'un multiple de 2π, moins le retard GACOS si celui-ci est soustrait. Une exécution interrompue continue avec les paires non terminées. Le masquage (04) et le découpage (05) poursuivent à partir du résultat. Requiert le paquet Python snaphu.

Références : Chen et Zebker (2001), https://doi.org/10.1364/JOSAA.18.000338 ; Lazecky et al. (2022), https://doi.org/10.1109/IGARSS46834.2022.9884337</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1651"/>
        <source>Makes a synthetic LiCSAR frame, so that every stage can be tried offline. Out: a work folder with GEOC/ (interferograms), GEOC.MLI/ (intensity), GACOS/ (delay maps) and the truth (velocity in mm/yr, positive towards the satellite).

The scene is a volcano at the coast that inflates (Mogi source), with atmosphere, decorrelation noise and unwrapping errors. The same seed gives the same files.

Reference: Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</source>
        <translation>Crée un frame LiCSAR synthétique, pour essayer toutes les étapes hors ligne. Sortie : un dossier de travail avec GEOC/ (interférogrammes), GEOC.MLI/ (intensité), GACOS/ (cartes de retard) et la vérité (vitesse en mm/yr, positive vers le satellite).

La scène est un volcan côtier qui gonfle (source de Mogi), avec atmosphère, bruit de décorrélation et erreurs de déroulement. La même graine donne les mêmes fichiers.

Référence : Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1654"/>
        <source>Mask (1 = kept)</source>
        <translation>Masque (1 = conservé)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1655"/>
        <source>Mask every layer</source>
        <translation>Masquer toutes les couches</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1657"/>
        <source>Mask of the stack (1 kept, 0 masked)</source>
        <translation>Masque de la pile (1 conservé, 0 masqué)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1659"/>
        <source>Mask pixels where a larger share of the loops does not close. Not set: 0.7.</source>
        <translation>Masquer les pixels où une plus grande part des boucles ne se ferme pas. Non renseigné : 0.7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1661"/>
        <source>Mask pixels whose interferograms fit the time series worse (root mean square). Not set: 15 in C-band, 10 in L-band.</source>
        <translation>Masquer les pixels dont les interférogrammes s'ajustent moins bien à la série temporelle (moyenne quadratique). Non renseigné : 15 en bande C, 10 en bande L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1663"/>
        <source>Mask pixels whose longest run of connected epochs is shorter. Not set: 1.</source>
        <translation>Masquer les pixels dont la plus longue suite d'époques connectées est plus courte. Non renseigné : 1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1664"/>
        <source>Mask pixels whose mean absolute loop closure phase is larger, a sign of phase bias; 1 to 1.2 is common. Not set: no such criterion.</source>
        <translation>Masquer les pixels dont la phase de fermeture de boucle moyenne absolue est plus grande, signe d'un biais de phase ; 1 à 1.2 est courant. Non renseigné : pas de tel critère.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1666"/>
        <source>Mask pixels whose mean coherence is lower. Not set: 0.15 in C-band, 0.01 in L-band.</source>
        <translation>Masquer les pixels dont la cohérence moyenne est plus faible. Non renseigné : 0.15 en bande C, 0.01 en bande L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1668"/>
        <source>Mask pixels whose series differs more than this from the most similar neighbour (index stc). Not set: 10.</source>
        <translation>Masquer les pixels dont la série diffère davantage de celle du voisin le plus semblable (indice stc). Non renseigné : 10.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1670"/>
        <source>Mask pixels whose velocity is less certain than this in the bootstrap. Not set: 100 in C-band, 200 in L-band.</source>
        <translation>Masquer les pixels dont la vitesse est moins certaine selon le bootstrap. Non renseigné : 100 en bande C, 200 en bande L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1672"/>
        <source>Mask pixels with fewer unwrapped interferograms than this ratio times the number of epochs. Not set: 1.5 in C-band, 1 in L-band.</source>
        <translation>Masquer les pixels ayant moins d'interférogrammes déroulés que ce taux multiplié par le nombre d'époques. Non renseigné : 1.5 en bande C, 1 en bande L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1673"/>
        <source>Mask pixels with more interferograms that take part in no loop and so could not be checked. Not set: the number of such interferograms in the network plus 1, or 500 where it is unknown.</source>
        <translation>Masquer les pixels ayant davantage d'interférogrammes qui ne participent à aucune boucle et n'ont donc pas pu être contrôlés. Non renseigné : le nombre de ces interférogrammes dans le réseau plus 1, ou 500 s'il est inconnu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1675"/>
        <source>Mask pixels with more intervals that no interferogram spans. Not set: 10 in C-band, 1 in L-band.</source>
        <translation>Masquer les pixels ayant davantage d'intervalles qu'aucun interférogramme n'enjambe. Non renseigné : 10 en bande C, 1 en bande L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1676"/>
        <source>Mask pixels with more loops that do not close. Not set: the ratio below is used alone; without a ratio of loop errors on disk, 5 in C-band, 1 in L-band.</source>
        <translation>Masquer les pixels ayant davantage de boucles qui ne se ferment pas. Non renseigné : le taux ci-dessous est utilisé seul ; sans taux d'erreurs de boucle sur le disque, 5 en bande C, 1 en bande L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1678"/>
        <source>Mask tried (not applied)</source>
        <translation>Masque essayé (non appliqué)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1679"/>
        <source>Mask with these</source>
        <translation>Masquer avec ces seuils</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1681"/>
        <source>Masked overview figure</source>
        <translation>Figure de synthèse masquée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1682"/>
        <source>Masked percent</source>
        <translation>Pourcentage masqué</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1683"/>
        <source>Masked where</source>
        <translation>Masqué si</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1684"/>
        <source>Masked: {criterion} ({value} here).</source>
        <translation>Masqué : {criterion} ({value} ici).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1685"/>
        <source>Masked; the file does not say by which criterion.</source>
        <translation>Masqué ; le fichier n'indique pas par quel critère.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1686"/>
        <source>Masking …</source>
        <translation>Masquage…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1687"/>
        <source>Masks pixels whose quality indices are beyond thresholds. In: a time-series folder after stage 14. Out: mask (1 = kept, 0 = masked), masked velocity, the criterion each pixel failed first.

Leave a threshold empty to use the default for the radar band. The log says for each criterion how many pixels it removes; begin with the one that removes most. Where no pixel at all would pass a criterion, its threshold is relaxed unless you forbid it.</source>
        <translation>Masque les pixels dont les indices de qualité dépassent des seuils. Entrée : un dossier de série temporelle après l'étape 14. Sortie : masque (1 = conservé, 0 = masqué), vitesse masquée, premier critère non satisfait par chaque pixel.

Laissez un seuil vide pour utiliser le défaut de la bande radar. Le journal indique pour chaque critère combien de pixels il retire ; commencez par celui qui en retire le plus. Si aucun pixel ne satisfait un critère, son seuil est assoupli, sauf si vous l'interdisez.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1688"/>
        <source>Maximum interferograms without loop</source>
        <translation>Nombre maximal d'interférogrammes sans boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1689"/>
        <source>Maximum mean loop phase</source>
        <translation>Phase de boucle moyenne maximale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1690"/>
        <source>Maximum number of gaps</source>
        <translation>Nombre maximal de lacunes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1691"/>
        <source>Maximum number of loop errors</source>
        <translation>Nombre maximal d'erreurs de boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1692"/>
        <source>Maximum ratio of loop errors</source>
        <translation>Taux maximal d'erreurs de boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1693"/>
        <source>Maximum residual of the inversion</source>
        <translation>Résidu maximal de l'inversion</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1694"/>
        <source>Maximum spatio-temporal inconsistency</source>
        <translation>Discordance spatio-temporelle maximale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1695"/>
        <source>Maximum standard deviation of velocity</source>
        <translation>Écart type maximal de la vitesse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1696"/>
        <source>Mean amplitude (not calibrated)</source>
        <translation>Amplitude moyenne (non calibrée)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1697"/>
        <source>Mean coherence (0 to 1)</source>
        <translation>Cohérence moyenne (0 à 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1698"/>
        <source>Mean coherence of every epoch over the 12-day and the 24-day pairs it takes part in, from the stack folder.</source>
        <translation>Cohérence moyenne de chaque époque sur les paires à 12 jours et à 24 jours auxquelles elle participe, issue du dossier de la pile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1699"/>
        <source>Mean of blocks</source>
        <translation>Moyenne des blocs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1700"/>
        <source>Mean of fewest and most (ICASAR)</source>
        <translation>Moyenne du minimum et du maximum (ICASAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1701"/>
        <source>Mean of loops (rad)</source>
        <translation>Moyenne des boucles (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1702"/>
        <source>Mean over the image (LiCSAlert)</source>
        <translation>Moyenne sur l'image (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1703"/>
        <source>Measures coverage and mean coherence of every interferogram and lists the bad ones. In: a stack. Out: a time-series folder (TS_…) with statistics, list of bad pairs and network plots.

A pair is bad when it covers less of the valid area than the coverage threshold (0.3; AlignSAR uses 0.05) or its mean coherence is below the coherence threshold. The log says how many pairs fail which test, which epochs are lost and where the network has gaps.</source>
        <translation>Mesure la couverture et la cohérence moyenne de chaque interférogramme et liste les mauvais. Entrée : une pile. Sortie : un dossier de série temporelle (TS_…) avec statistiques, liste des mauvaises paires et tracés du réseau.

Une paire est mauvaise quand elle couvre moins de la zone valide que le seuil de couverture (0.3 ; AlignSAR utilise 0.05) ou que sa cohérence moyenne est inférieure au seuil de cohérence. Le journal indique combien de paires échouent à quel test, quelles époques sont perdues et où le réseau a des lacunes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1704"/>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1705"/>
        <source>Median RMS (mm)</source>
        <translation>RMS médian (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1706"/>
        <source>Median and quartiles are taken over the pixels on both sides of the line, up to half of it; 0 takes the pixels below the line only.</source>
        <translation>La médiane et les quartiles sont pris sur les pixels des deux côtés de la ligne, jusqu'à la moitié de cette largeur ; 0 ne prend que les pixels sous la ligne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1707"/>
        <source>Memory budget</source>
        <translation>Budget mémoire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1709"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1710"/>
        <source>Metres</source>
        <translation>Mètres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1711"/>
        <source>Metres, positive towards the satellite</source>
        <translation>Mètres, positifs vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1712"/>
        <source>Millimetres</source>
        <translation>Millimètres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1713"/>
        <source>Millimetres, positive towards the satellite</source>
        <translation>Millimètres, positifs vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1714"/>
        <source>Minimum connected time</source>
        <translation>Durée connectée minimale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1715"/>
        <source>Minimum coverage</source>
        <translation>Couverture minimale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1716"/>
        <source>Minimum interferograms per epoch</source>
        <translation>Nombre minimal d'interférogrammes par époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1717"/>
        <source>Minimum mean coherence</source>
        <translation>Cohérence moyenne minimale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1718"/>
        <source>Minimum unwrapped interferograms per epoch</source>
        <translation>Min. d'interférogrammes déroulés par époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1722"/>
        <source>Mode of the radar, such as IW.</source>
        <translation>Mode du radar, par exemple IW.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1723"/>
        <source>More GeoTIFFs</source>
        <translation>Autres GeoTIFF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1724"/>
        <source>More result layers</source>
        <translation>Autres couches de résultat</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1726"/>
        <source>Most attempts per run</source>
        <translation>Nombre maximal de tentatives par exécution</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1727"/>
        <source>Most components</source>
        <translation>Nombre maximal de composantes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1728"/>
        <source>Most iterations of FastICA</source>
        <translation>Nombre maximal d'itérations de FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1729"/>
        <source>Most pairs of dates</source>
        <translation>Nombre maximal de paires de dates</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1730"/>
        <source>Most sources of sufficient quality</source>
        <translation>Le plus de sources de qualité suffisante</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1733"/>
        <source>Multilook factor</source>
        <translation>Facteur de multilook</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1734"/>
        <source>NISAR GUNW</source>
        <translation>NISAR GUNW</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1736"/>
        <source>NSBAS: one straight line across gaps</source>
        <translation>NSBAS : une seule droite à travers les lacunes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1741"/>
        <source>Names of rasters in results/ to add, separated by commas, such as n_unw,n_gap,maxTlen.</source>
        <translation>Noms de rasters de results/ à ajouter, séparés par des virgules, par exemple n_unw,n_gap,maxTlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1742"/>
        <source>Names of variables over time, separated by commas, such as cum_displacement,amplitude. Empty: the filtered displacement, if there is any.</source>
        <translation>Noms de variables temporelles, séparés par des virgules, par exemple cum_displacement,amplitude. Vide : le déplacement filtré, s'il existe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1743"/>
        <source>Nazca</source>
        <translation>Nazca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1744"/>
        <source>Neighbours for density</source>
        <translation>Voisins pour la densité</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1745"/>
        <source>Neither a frame ID nor an area of interest nor a work folder is given. Give a frame ID such as {example}, or one of the others.</source>
        <translation>Ni ID de frame, ni zone d'intérêt, ni dossier de travail n'est donné. Donnez un ID de frame comme {example}, ou l'un des autres.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1746"/>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1747"/>
        <source>NetCDF and Zarr store</source>
        <translation>NetCDF et entrepôt Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1754"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1755"/>
        <source>Network gap after epoch</source>
        <translation>Lacune du réseau après l'époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1756"/>
        <source>Never relax a threshold</source>
        <translation>Ne jamais assouplir un seuil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1757"/>
        <source>New deformation (sigma)</source>
        <translation>Nouvelle déformation (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1758"/>
        <source>New deformation by the residual in windows (sigma)</source>
        <translation>Nouvelle déformation d'après le résidu par fenêtres (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1759"/>
        <source>New deformation by the residual over the image (sigma)</source>
        <translation>Nouvelle déformation d'après le résidu sur l'image (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1761"/>
        <source>New gaps: {gaps}.</source>
        <translation>Nouvelles lacunes : {gaps}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1766"/>
        <source>No data: the pixel has no velocity, and the mask does not judge it.</source>
        <translation>Sans donnée : le pixel n'a pas de vitesse, et le masque ne l'évalue pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1774"/>
        <source>No fit</source>
        <translation>Aucun ajustement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1777"/>
        <source>No gap opens, all epochs stay, and the subsets remain as they are.</source>
        <translation>Aucune lacune ne s'ouvre, toutes les époques restent, et les sous-ensembles restent inchangés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1783"/>
        <source>No interferogram spans the interval after this epoch, counted from 1. 0: no gap.</source>
        <translation>Aucun interférogramme n'enjambe l'intervalle après cette époque, comptée à partir de 1. 0 : pas de lacune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1793"/>
        <source>No pair would be left. Keep some.</source>
        <translation>Il ne resterait aucune paire. Gardez-en quelques-unes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1819"/>
        <source>No room on the disk</source>
        <translation>Pas de place sur le disque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1825"/>
        <source>No such earthquake between the dates of the series; take more distance or smaller magnitudes.</source>
        <translation>Aucun séisme de ce type entre les dates de la série ; prenez plus de distance ou des magnitudes plus petites.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1831"/>
        <source>No values here: the pixel is masked or has no data on any date.</source>
        <translation>Aucune valeur ici : le pixel est masqué ou n'a de données à aucune date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1836"/>
        <source>Noise mask (1 keep, 0 masked)</source>
        <translation>Masque de bruit (1 conservé, 0 masqué)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1848"/>
        <source>North America</source>
        <translation>Amérique du Nord</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1853"/>
        <source>Not explained by the sources on {date} (mm, + towards satellite)</source>
        <translation>Non expliqué par les sources le {date} (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1872"/>
        <source>Nothing was new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1874"/>
        <source>Nubia</source>
        <translation>Nubie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1876"/>
        <source>Nullified interferograms (count)</source>
        <translation>Interférogrammes neutralisés (nombre)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1877"/>
        <source>Nullified share (0 to 1)</source>
        <translation>Part neutralisée (0 à 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1878"/>
        <source>Nullify a pixel of an interferogram if one of its loops fails there; by default all of them must fail.</source>
        <translation>Neutraliser un pixel d'un interférogramme si une seule de ses boucles y échoue ; par défaut, toutes doivent échouer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1879"/>
        <source>Nullify by a single bad loop</source>
        <translation>Neutraliser dès une seule mauvaise boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1880"/>
        <source>Nullify in the stack, too</source>
        <translation>Neutraliser aussi dans la pile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1881"/>
        <source>Nullify unwrapping errors</source>
        <translation>Neutraliser les erreurs de déroulement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1882"/>
        <source>Nullify without keeping originals</source>
        <translation>Neutraliser sans garder les originaux</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1883"/>
        <source>Number of 12-day pairs with coherence</source>
        <translation>Nombre de paires à 12 jours avec cohérence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1884"/>
        <source>Number of 24-day pairs with coherence</source>
        <translation>Nombre de paires à 24 jours avec cohérence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1885"/>
        <source>Number of bridges</source>
        <translation>Nombre de ponts</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1886"/>
        <source>Number of components</source>
        <translation>Nombre de composantes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1887"/>
        <source>Number of dates shown</source>
        <translation>Nombre de dates affichées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1889"/>
        <source>Number of epochs used</source>
        <translation>Nombre d'époques utilisées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1890"/>
        <source>Number of files</source>
        <translation>Nombre de fichiers</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1892"/>
        <source>Number of gaps</source>
        <translation>Nombre de lacunes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1893"/>
        <source>Number of lines of sight</source>
        <translation>Nombre de lignes de visée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1894"/>
        <source>Number of maps</source>
        <translation>Nombre de cartes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1896"/>
        <source>Number of pairs in no loop</source>
        <translation>Nombre de paires dans aucune boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1897"/>
        <source>Number of pairs kept</source>
        <translation>Nombre de paires conservées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1898"/>
        <source>Number of pieces of the line</source>
        <translation>Nombre de segments de la ligne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1899"/>
        <source>Number of pixels</source>
        <translation>Nombre de pixels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1901"/>
        <source>Number of points with a series</source>
        <translation>Nombre de points avec une série</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1903"/>
        <source>Number of reference pixels</source>
        <translation>Nombre de pixels de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1905"/>
        <source>Number of sources</source>
        <translation>Nombre de sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1906"/>
        <source>Number of sources used</source>
        <translation>Nombre de sources utilisées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1907"/>
        <source>Number of stations</source>
        <translation>Nombre de stations</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1908"/>
        <source>Number of the source that the first status number follows. Empty: the one labelled deformation.</source>
        <translation>Numéro de la source que suit le premier nombre d'état. Vide : celle étiquetée déformation.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1909"/>
        <source>Number of unconnected subsets</source>
        <translation>Nombre de sous-ensembles non connectés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1910"/>
        <source>Numbers such as 1,3 or labels such as deformation, separated by commas. Empty: all sources.</source>
        <translation>Numéros comme 1,3 ou étiquettes comme deformation, séparés par des virgules. Vide : toutes les sources.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1913"/>
        <source>Of east, north and up, where the names of the columns do not say it.</source>
        <translation>D'est, nord et haut, si les noms des colonnes ne l'indiquent pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1914"/>
        <source>Of the datacube; VV for LiCSAR</source>
        <translation>Celle du cube de données ; VV pour LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1915"/>
        <source>Of the earthquakes of the catalogue.</source>
        <translation>Des séismes du catalogue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1916"/>
        <source>Of the epicentres from the middle of the image.</source>
        <translation>Des épicentres au centre de l'image.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1917"/>
        <source>Of the figure.</source>
        <translation>De la figure.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1918"/>
        <source>Of the grid in degrees that everything is brought to.</source>
        <translation>De la grille en degrés à laquelle tout est ramené.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1919"/>
        <source>Of the longer side of the pictures.</source>
        <translation>Du plus grand côté des images.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1921"/>
        <source>Offset at the first date</source>
        <translation>Décalage à la première date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1922"/>
        <source>On {date} new deformation was {new}.</source>
        <translation>Le {date}, la nouvelle déformation était de {new}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1923"/>
        <source>On: the velocity refers to the whole Earth, as after a tie to GNSS, and loses the full motion of the plate. Off: it is relative, and loses only how the motion of the plate differs from that at the reference.</source>
        <translation>Activé : la vitesse se rapporte à la Terre entière, comme après un rattachement au GNSS, et perd le mouvement complet de la plaque. Désactivé : elle est relative, et ne perd que la différence entre le mouvement de la plaque et celui à la référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1924"/>
        <source>One per date</source>
        <translation>Un par date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1925"/>
        <source>One per variable, with a band per date</source>
        <translation>Un par variable, avec une bande par date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1927"/>
        <source>Only blocks whose score lies above this percentile of all scores are candidates.</source>
        <translation>Seuls les blocs dont le score dépasse ce percentile de tous les scores sont candidats.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1928"/>
        <source>Only complete series</source>
        <translation>Séries complètes uniquement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1929"/>
        <source>Only frames that are not done</source>
        <translation>Seulement les frames non terminés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1930"/>
        <source>Only remove ramp, trend with height and DEM error, and choose the new reference.</source>
        <translation>Retirer seulement la rampe, la tendance avec l'altitude et l'erreur de MNT, et choisir la nouvelle référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1931"/>
        <source>Only the loops that fail at the pixel</source>
        <translation>Seulement les boucles en échec au pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1935"/>
        <source>Opening {name} …</source>
        <translation>Ouverture de {name} …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1944"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1952"/>
        <source>Outer edges of the cube</source>
        <translation>Bords extérieurs du cube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1953"/>
        <source>Outline of the pixels with a velocity</source>
        <translation>Contour des pixels ayant une vitesse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1954"/>
        <source>Outlines of frames with their IDs as GeoJSON or KML, in degrees, to find the frame of an area of interest in. Empty: those of the portal.</source>
        <translation>Contours de frames avec leurs ID en GeoJSON ou KML, en degrés, où chercher le frame d'une zone d'intérêt. Vide : ceux du portail.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1955"/>
        <source>Overview figure</source>
        <translation>Figure de synthèse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1957"/>
        <source>Pacific</source>
        <translation>Pacifique</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1958"/>
        <source>Pair in no loop</source>
        <translation>Paire dans aucune boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1960"/>
        <source>Pairs ({count})</source>
        <translation>Paires ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1961"/>
        <source>Pairs dropped</source>
        <translation>Paires supprimées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1962"/>
        <source>Pairs in no loop: {before} → {after}.</source>
        <translation>Paires dans aucune boucle : {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1963"/>
        <source>Pairs left out</source>
        <translation>Paires écartées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1964"/>
        <source>Pairs rejected</source>
        <translation>Paires rejetées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1965"/>
        <source>Pairs to show, such as 20200601_20200613, separated by commas or blanks. Empty: all within the dates.</source>
        <translation>Paires à afficher, par exemple 20200601_20200613, séparées par des virgules ou des espaces. Vide : toutes entre les dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1966"/>
        <source>Parallel downloads</source>
        <translation>Téléchargements parallèles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1967"/>
        <source>Parallel workers</source>
        <translation>Tâches parallèles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1968"/>
        <source>Pause before a repetition</source>
        <translation>Pause avant une répétition</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1969"/>
        <source>Perpendicular baseline (m)</source>
        <translation>Base perpendiculaire (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1970"/>
        <source>Person or group that made the data set; empty: left out.</source>
        <translation>Personne ou groupe auteur des données ; vide : omis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1972"/>
        <source>Phase and coherence of the selected pairs, on the map</source>
        <translation>Phase et cohérence des paires sélectionnées, sur la carte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1974"/>
        <source>Picture (PNG, SVG, PDF)…</source>
        <translation>Image (PNG, SVG, PDF)…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1976"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1977"/>
        <source>Pictures of coherence</source>
        <translation>Images de la cohérence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1978"/>
        <source>Pictures of every epoch</source>
        <translation>Images de chaque époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1979"/>
        <source>Pictures of every pair</source>
        <translation>Images de chaque paire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1980"/>
        <source>Pictures of loops and rasters</source>
        <translation>Images des boucles et des rasters</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1981"/>
        <source>Pictures of rejected interferograms</source>
        <translation>Images des interférogrammes rejetés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1982"/>
        <source>Pixel range</source>
        <translation>Plage de pixels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1983"/>
        <source>Pixel ranges to mask</source>
        <translation>Plages de pixels à masquer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1984"/>
        <source>Pixel size</source>
        <translation>Taille du pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1985"/>
        <source>Pixel spacing</source>
        <translation>Espacement des pixels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1986"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1987"/>
        <source>Pixels are kept where the filtered phase is more consistent than this, 0 to 1. With the Gaussian filter it is a threshold on coherence, of at most 0.25.</source>
        <translation>Les pixels sont conservés là où la phase filtrée est plus concordante que cette valeur, de 0 à 1. Avec le filtre gaussien, c'est un seuil de cohérence, d'au plus 0.25.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1988"/>
        <source>Pixels kept</source>
        <translation>Pixels conservés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1989"/>
        <source>Pixels of the datacube</source>
        <translation>Pixels du cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1990"/>
        <source>Pixels of the sources</source>
        <translation>Pixels des sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1991"/>
        <source>Pixels that are higher do not take part in the fit of the trend with height.</source>
        <translation>Les pixels plus hauts ne participent pas à l'ajustement de la tendance avec l'altitude.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1992"/>
        <source>Pixels that are lower do not take part in the fit of the trend with height.</source>
        <translation>Les pixels plus bas ne participent pas à l'ajustement de la tendance avec l'altitude.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1993"/>
        <source>Pixels that the mask of the datacube rejects are transparent.</source>
        <translation>Les pixels que le masque du cube de données rejette sont transparents.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1994"/>
        <source>Pixels with a velocity</source>
        <translation>Pixels ayant une vitesse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1995"/>
        <source>Pixels within it are the reference, at 0 the pixel at the point only.</source>
        <translation>Les pixels à l'intérieur sont la référence ; à 0, seul le pixel au point.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1996"/>
        <source>Pixels within it count.</source>
        <translation>Les pixels situés à l'intérieur comptent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1998"/>
        <source>Pixels x1:x2/y1:y2 left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Pixels x1:x2/y1:y2 exclus de l'ajustement, par exemple une zone qui se déforme. Non renseigné : aucun.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1999"/>
        <source>Pixels x1:x2/y1:y2, counted from 0, that the ramp and the trend with height are fitted to. A 0 as x2 or y2 is the end of the image. Not set: all.</source>
        <translation>Pixels x1:x2/y1:y2, comptés à partir de 0, sur lesquels la rampe et la tendance avec l'altitude sont ajustées. Un 0 pour x2 ou y2 est la fin de l'image. Non renseigné : tout.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2000"/>
        <source>Places of the explorer</source>
        <translation>Lieux de l'explorateur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2001"/>
        <source>Plain: displacement, velocity and quality, filtered</source>
        <translation>Simple : déplacement, vitesse et qualité, filtrés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2002"/>
        <source>Plain: displacement, velocity and quality, without filter</source>
        <translation>Simple : déplacement, vitesse et qualité, sans filtre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2003"/>
        <source>Plane</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2004"/>
        <source>Plate</source>
        <translation>Plaque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2005"/>
        <source>Plate motion (mm/yr, + towards satellite)</source>
        <translation>Mouvement de plaque (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2006"/>
        <source>Plate motion model</source>
        <translation>Modèle de mouvement des plaques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2007"/>
        <source>Plot network</source>
        <translation>Tracer le réseau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2010"/>
        <source>Points as a layer with the fitted values</source>
        <translation>Points comme couche avec les valeurs ajustées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2012"/>
        <source>Polarisation</source>
        <translation>Polarisation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2013"/>
        <source>Polarisation of the interferograms.</source>
        <translation>Polarisation des interférogrammes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2014"/>
        <source>Polygons (longitude, latitude); pixels whose centre lies outside all of them become no data. Without extent and pixel range, the stack is cut to the smallest box around them.</source>
        <translation>Polygones (longitude, latitude) ; les pixels dont le centre est en dehors de tous deviennent sans donnée. Sans emprise ni plage de pixels, la pile est découpée au plus petit rectangle qui les entoure.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2016"/>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2017"/>
        <source>Positive values mean</source>
        <translation>Les valeurs positives indiquent un mouvement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2026"/>
        <source>Profile of time series</source>
        <translation>Profil de séries temporelles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2027"/>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2028"/>
        <source>Published rotation poles of the plates.</source>
        <translation>Pôles de rotation publiés des plaques.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2034"/>
        <source>Puts a datacube on the map as styled layers in groups. In: a NetCDF file of &apos;Export datacube&apos; or of LiCSBAS. Out: layers of velocity (mm/yr), mask and quality, and displacement (mm) in time; positive is towards the satellite.

To see it move, tick the displacement, below the velocity, and press play in the Temporal Controller. Dates before the newest are in &apos;Earlier dates&apos;. From QGIS 3.38 on displacement is one layer with a time per band; older versions get one layer per epoch, all with the same colours.</source>
        <translation>Met un cube de données sur la carte en couches stylées et groupées. Entrée : un fichier NetCDF de « Exporter le cube de données » ou de LiCSBAS. Sortie : couches de vitesse (mm/yr), masque et qualité, et déplacement (mm) dans le temps ; positif est vers le satellite.

Pour le voir bouger, cochez le déplacement, sous la vitesse, et appuyez sur lecture dans le Contrôleur temporel. Les dates précédant la plus récente sont dans « Dates antérieures ». À partir de QGIS 3.38, le déplacement est une seule couche avec un temps par bande ; les versions plus anciennes obtiennent une couche par époque, toutes avec les mêmes couleurs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2035"/>
        <source>Puts the preview rasters of a datacube on the map, styled. In: a folder with prelim_vel.tif (mm/yr, positive towards the satellite), prelim_coh.tif (0 to 1), prelim_rrms.tif (mm), prelim_stc.tif (mm), or some of them, as &apos;Download AlignSAR sample&apos; and &apos;Export datacube&apos; make. Out: one layer each.</source>
        <translation>Met sur la carte, stylés, les rasters d'aperçu d'un cube de données. Entrée : un dossier avec prelim_vel.tif (mm/yr, positif vers le satellite), prelim_coh.tif (0 à 1), prelim_rrms.tif (mm), prelim_stc.tif (mm), ou certains d'entre eux, tels que « Télécharger l'exemple AlignSAR » et « Exporter le cube de données » les créent. Sortie : une couche pour chacun.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2039"/>
        <source>Quadratic surface</source>
        <translation>Surface quadratique</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2043"/>
        <source>Quartiles</source>
        <translation>Quartiles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2044"/>
        <source>RMS (rad)</source>
        <translation>RMS (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2045"/>
        <source>RMS of the residuals (mm)</source>
        <translation>RMS des résidus (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2046"/>
        <source>RMS of the residuals of the decomposition (mm/yr)</source>
        <translation>RMS des résidus de la décomposition (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2047"/>
        <source>RMS {rms:.2f} mm</source>
        <translation>RMS {rms:.2f} mm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2048"/>
        <source>Radar frequency</source>
        <translation>Fréquence radar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2049"/>
        <source>Radians, positive away from the satellite</source>
        <translation>Radians, positifs en s'éloignant du satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2050"/>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2051"/>
        <source>Radius around a station</source>
        <translation>Rayon autour d'une station</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2052"/>
        <source>Radius around the common reference</source>
        <translation>Rayon autour de la référence commune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2053"/>
        <source>Radius around the point</source>
        <translation>Rayon autour du point</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2054"/>
        <source>Radius of circles (m)</source>
        <translation>Rayon des cercles (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2055"/>
        <source>Radius of circles…</source>
        <translation>Rayon des cercles…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2059"/>
        <source>Ramp to remove</source>
        <translation>Rampe à retirer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2060"/>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2066"/>
        <source>Raster of heights</source>
        <translation>Raster d'altitudes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2067"/>
        <source>Reading {path} …</source>
        <translation>Lecture de {path} …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2068"/>
        <source>Reads displacement and velocity along a line. In: a datacube, and a layer with one line in any coordinate system. Out: a table with a row per piece of the line and date: median and quartiles of the pixels beside it (mm, positive towards the satellite); points along the line with the velocity (mm/yr, 1σ); if wanted a figure of velocity and displacement by distance and time.

A swath wider than a few pixels shows what is common to them, and the quartiles how much they differ; with a width of 0 the pixels below the line are taken. Distances are metres from the first corner.</source>
        <translation>Lit le déplacement et la vitesse le long d'une ligne. Entrée : un cube de données, et une couche avec une ligne dans n'importe quel système de coordonnées. Sortie : une table avec un enregistrement par segment de la ligne et par date : médiane et quartiles des pixels voisins (mm, positifs vers le satellite) ; des points le long de la ligne avec la vitesse (mm/yr, 1σ) ; sur demande une figure de la vitesse et du déplacement selon la distance et le temps.

Un couloir plus large que quelques pixels montre ce qui leur est commun, et les quartiles à quel point ils diffèrent ; avec une largeur de 0, les pixels sous la ligne sont pris. Les distances sont en mètres depuis le premier sommet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2069"/>
        <source>Reads every pixel of the chosen pairs. Off: the table has dates and baselines only.</source>
        <translation>Lit chaque pixel des paires choisies. Désactivé : la table n'a que les dates et les bases.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2070"/>
        <source>Reads the displacement in time at points. In: a datacube, and a layer of points in any coordinate system. Out: a table with a row per point and date (mm, positive towards the satellite), ready to be plotted or joined; the points with the velocity fitted to each (mm/yr, 1σ); if wanted a CSV text whose header says units, CRS, reference and sign.

With a radius the mean over the pixels within it is given, with their standard deviation. Points outside the image or without values are named in the log.</source>
        <translation>Lit le déplacement dans le temps en des points. Entrée : un cube de données, et une couche de points dans n'importe quel système de coordonnées. Sortie : une table avec un enregistrement par point et par date (mm, positif vers le satellite), prête à être tracée ou jointe ; les points avec la vitesse ajustée à chacun (mm/yr, 1σ) ; sur demande un texte CSV dont l'en-tête indique unités, SCR, référence et signe.

Avec un rayon, la moyenne sur les pixels qu'il contient est donnée, avec leur écart type. Les points hors de l'image ou sans valeurs sont nommés dans le journal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2071"/>
        <source>Reads the polygons of a KML or GeoJSON file with all their attributes. In: a file such as data_coverage.kml. Out: a polygon layer in degrees (EPSG:4326), shown as an outline; it can be the area of interest of a download or of &apos;Clip stack&apos;.</source>
        <translation>Lit les polygones d'un fichier KML ou GeoJSON avec tous leurs attributs. Entrée : un fichier comme data_coverage.kml. Sortie : une couche de polygones en degrés (EPSG:4326), affichée en contour ; elle peut servir de zone d'intérêt à un téléchargement ou à « Découper la pile ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2072"/>
        <source>Reads the settings of a batch_LiCSBAS.sh of any version, or of a run_licsalert.py, and writes them as a configuration. In: the file; it is read as text and never executed. Out: a JSON file, and a table that says of every variable which option it became, or why it has no effect here.

&apos;Run pipeline&apos;, &apos;Separate sources&apos; and &apos;Detect unrest&apos; take the JSON file as their configuration; they also take the batch file or script itself.</source>
        <translation>Lit les paramètres d'un batch_LiCSBAS.sh de toute version, ou d'un run_licsalert.py, et les écrit en configuration. Entrée : le fichier ; il est lu comme texte et jamais exécuté. Sortie : un fichier JSON, et une table qui indique pour chaque variable quelle option elle est devenue, ou pourquoi elle n'a pas d'effet ici.

« Exécuter la chaîne », « Séparer les sources » et « Détecter l'activité anormale » prennent le fichier JSON comme configuration ; ils acceptent aussi le fichier batch ou le script lui-même.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2073"/>
        <source>Rebuilds displacement from the sources you keep, for instance from deformation alone. In: a datacube and its sources. Out: a datacube with the reconstruction, the residual (mm) and the velocity (mm/yr) of the reconstruction, positive towards the satellite; &apos;Load datacube&apos; opens it like any other.

At the resolution of the datacube the time courses are fitted to every pixel; at that of the sources their maps are taken as they are. The mean of each image, which the separation leaves aside, is put back, so the reference stays that of the datacube.

Reference: Gaddes et al. (2018), doi:10.1029/2018JB016210</source>
        <translation>Reconstruit le déplacement à partir des sources que vous conservez, par exemple de la seule déformation. Entrée : un cube de données et ses sources. Sortie : un cube de données avec la reconstruction, le résidu (mm) et la vitesse (mm/yr) de la reconstruction, positifs vers le satellite ; « Charger un cube de données » l'ouvre comme tout autre.

À la résolution du cube de données, les évolutions temporelles sont ajustées à chaque pixel ; à celle des sources, leurs cartes sont prises telles quelles. La moyenne de chaque image, que la séparation met de côté, est remise, de sorte que la référence reste celle du cube de données.

Référence : Gaddes et al. (2018), doi:10.1029/2018JB016210</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2076"/>
        <source>Reconstructed displacement (mm, + towards satellite)</source>
        <translation>Déplacement reconstruit (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2077"/>
        <source>Reconstruction</source>
        <translation>Reconstruction</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2078"/>
        <source>Reconstruction (NetCDF)</source>
        <translation>Reconstruction (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2079"/>
        <source>Reconstruction from sources</source>
        <translation>Reconstruction à partir des sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2080"/>
        <source>Rectangle to keep: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Not together with the extent.</source>
        <translation>Rectangle à conserver : x1:x2/y1:y2, compté à partir de 0 au pixel nord-ouest, le second nombre étant exclu et 0 désignant la fin. Incompatible avec l'emprise.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2082"/>
        <source>Reference date</source>
        <translation>Date de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2090"/>
        <source>Reject temporal baselines from</source>
        <translation>Rejeter les bases temporelles à partir de</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2091"/>
        <source>Reject temporal baselines up to</source>
        <translation>Rejeter les bases temporelles jusqu'à</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2101"/>
        <source>Remove DEM error</source>
        <translation>Retirer l'erreur de MNT</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2102"/>
        <source>Remove from each loop the multiple of 2 pi that most of its pixels have, which an unwrapping error at the reference would add everywhere.</source>
        <translation>Retirer de chaque boucle le multiple de 2 pi qu'ont la plupart de ses pixels, qu'une erreur de déroulement à la référence ajouterait partout.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2103"/>
        <source>Remove from every epoch the part that is linear in height, such as stratified troposphere.</source>
        <translation>Retirer de chaque époque la part linéaire en altitude, comme la troposphère stratifiée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2104"/>
        <source>Remove from every pixel the part that is proportional to the perpendicular baseline.</source>
        <translation>Retirer de chaque pixel la part proportionnelle à la base perpendiculaire.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2106"/>
        <source>Remove plate motion</source>
        <translation>Retirer le mouvement de plaque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2109"/>
        <source>Remove the median of each loop</source>
        <translation>Retirer la médiane de chaque boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2110"/>
        <source>Remove the scene median of every loop closure before its RMS is taken, so that biases from multilooking (fading signals) do not reject interferograms.</source>
        <translation>Retirer la médiane de scène de chaque fermeture de boucle avant le calcul de son RMS, afin que les biais du multilook (signaux évanescents, fading) ne fassent pas rejeter des interférogrammes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2113"/>
        <source>Remove trend with height</source>
        <translation>Retirer la tendance avec l'altitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2117"/>
        <source>Removed by the filter</source>
        <translation>Retiré par le filtre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2119"/>
        <source>Removed by the filter (mm, + towards satellite)</source>
        <translation>Retiré par le filtre (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2123"/>
        <source>Removes what is smooth in space but random in time, which is mostly atmosphere. In: a time-series folder after stage 15. Out: cum_filt.h5 (mm, positive towards the satellite) and the filtered velocity.

The width in time separates signal from atmosphere (default: three mean intervals); the width in space says how large a patch of atmosphere is (default 2 km). Ramps, signal linear with height, and DEM error can be removed first. A new stable reference pixel is chosen at the end.</source>
        <translation>Retire ce qui est lisse dans l'espace mais aléatoire dans le temps, c'est-à-dire surtout l'atmosphère. Entrée : un dossier de série temporelle après l'étape 15. Sortie : cum_filt.h5 (mm, positif vers le satellite) et la vitesse filtrée.

La largeur en temps sépare le signal de l'atmosphère (défaut : trois intervalles moyens) ; la largeur en espace indique la taille d'une structure atmosphérique (défaut 2 km). Les rampes, le signal linéaire en altitude et l'erreur de MNT peuvent être retirés avant. Un nouveau pixel de référence stable est choisi à la fin.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2129"/>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2132"/>
        <source>Reproduce LiCSAlert</source>
        <translation>Reproduire LiCSAlert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2136"/>
        <source>Resampling of phase</source>
        <translation>Rééchantillonnage de la phase</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2137"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2138"/>
        <source>Residual (mm)</source>
        <translation>Résidu (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2139"/>
        <source>Residual RMS</source>
        <translation>RMS des résidus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2140"/>
        <source>Residual RMS (mm)</source>
        <translation>RMS des résidus (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2141"/>
        <source>Residual in windows</source>
        <translation>Résidu par fenêtres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2143"/>
        <source>Residual of the reconstruction</source>
        <translation>Résidu de la reconstruction</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2144"/>
        <source>Residual over the image</source>
        <translation>Résidu sur l'image</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2145"/>
        <source>Residual that new deformation is judged by</source>
        <translation>Résidu servant à juger la nouvelle déformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2146"/>
        <source>Residuals of the fit</source>
        <translation>Résidus de l'ajustement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2148"/>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2149"/>
        <source>Resolution factor</source>
        <translation>Facteur de résolution</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2151"/>
        <source>Reuse stored runs</source>
        <translation>Réutiliser les exécutions enregistrées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2152"/>
        <source>Robust fit</source>
        <translation>Ajustement robuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2153"/>
        <source>Robust fit (outliers weigh less)</source>
        <translation>Ajustement robuste (les valeurs aberrantes pèsent moins)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2155"/>
        <source>Robust trend</source>
        <translation>Tendance robuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2156"/>
        <source>Robust velocity</source>
        <translation>Vitesse robuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2158"/>
        <source>Robust velocity (mm/yr, + towards satellite)</source>
        <translation>Vitesse robuste (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2160"/>
        <source>Room for a frame</source>
        <translation>Espace requis par frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2161"/>
        <source>Room to keep free</source>
        <translation>Espace à laisser libre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2162"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2178"/>
        <source>Run again without these</source>
        <translation>Exécuter à nouveau sans celles-ci</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2182"/>
        <source>Run pipeline</source>
        <translation>Exécuter la chaîne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2183"/>
        <source>Run pipeline for many frames</source>
        <translation>Exécuter la chaîne pour plusieurs frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2195"/>
        <source>Running, or stopped while it ran</source>
        <translation>En cours, ou interrompu pendant l'exécution</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2196"/>
        <source>Runs all stages from a LiCSAR work folder to the datacube. In: a folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/. Out: the datacube (NetCDF; displacement in mm and velocity in mm/yr, positive towards the satellite), preview rasters, coverage polygon, and if you want a QGIS project and an overview picture. The stack (GEOCml…) and time-series (TS_…) folders are made in a folder beside the datacube that has its name with _files at the end. Step 01, where you start there, downloads a frame into the input folder; everything else in it is only read.

The preset 'alignsar' has the settings of the AlignSAR datacube: GACOS correction where delay maps are there, coherence mask 0.15, nullification, singular inversion. 'licsbas' has the defaults of LiCSBAS. Frame, dates and area of a published product are a choice of their own. Every option of every stage can be set as JSON, for example {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null}; null leaves an optional stage out. Running again repeats only the stages whose input or options changed.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Exécute toutes les étapes, d'un dossier de travail LiCSAR au cube de données. Entrée : un dossier avec GEOC/ et, si vous en disposez, GACOS/ et GEOC.MLI/. Sortie : le cube de données (NetCDF ; déplacement en mm et vitesse en mm/yr, positifs vers le satellite), rasters d'aperçu, polygone de couverture et, si vous le souhaitez, un projet QGIS et une image de synthèse. Les dossiers de la pile (GEOCml…) et de la série temporelle (TS_…) sont créés dans un dossier à côté du cube de données, qui porte son nom suivi de _files. L'étape 01, si vous commencez par elle, télécharge un frame dans le dossier d'entrée ; tout le reste y est seulement lu.

Le préréglage « alignsar » a les paramètres du cube de données AlignSAR : correction GACOS si des cartes de retard sont présentes, masque de cohérence 0.15, neutralisation, inversion singular. « licsbas » a les valeurs par défaut de LiCSBAS. Le frame, les dates et la zone d'un produit publié sont un choix à part. Chaque option de chaque étape peut être définie en JSON, par exemple {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null} ; null omet une étape facultative. Une nouvelle exécution ne répète que les étapes dont l'entrée ou les options ont changé.

Référence : Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2197"/>
        <source>Runs of an earlier separation beside the output are used again if data, mask, dates and settings are equal.</source>
        <translation>Les exécutions d'une séparation antérieure à côté de la sortie sont réutilisées si données, masque, dates et paramètres sont identiques.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2198"/>
        <source>Runs that fail to converge are replaced by new ones, until so many times the wanted number were tried.</source>
        <translation>Les exécutions qui ne convergent pas sont remplacées par de nouvelles, jusqu'à ce que ce multiple du nombre voulu ait été essayé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2199"/>
        <source>Runs the whole chain for every frame of a table. In: a CSV file with a row per frame: frame (ID, which is downloaded) or folder (with GEOC/), and if wanted name, area (west/east/south/north), start_date, end_date, baseline_end, configuration. Out: a folder with a datacube, a log and a state per frame, a table of all of them, polygons coloured by state, and one STAC catalogue.

A frame that fails is named with its reason, and the others go on. Run it again to go on after a stop, or for new dates: what has nothing new is skipped. A frame is begun only where there is room for it on the disk.</source>
        <translation>Exécute la chaîne complète pour chaque frame d'une table. Entrée : un fichier CSV avec une ligne par frame : frame (ID, qui est téléchargé) ou folder (avec GEOC/), et au besoin name, area (west/east/south/north), start_date, end_date, baseline_end, configuration. Sortie : un dossier avec un cube de données, un journal et un état par frame, une table de tous, des polygones colorés selon l'état, et un catalogue STAC.

Un frame qui échoue est nommé avec sa raison, et les autres continuent. Exécutez-le à nouveau pour continuer après un arrêt, ou pour de nouvelles dates : ce qui n'a rien de nouveau est ignoré. Un frame n'est commencé que s'il y a de la place pour lui sur le disque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2200"/>
        <source>Runs with all dates</source>
        <translation>Exécutions avec toutes les dates</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2201"/>
        <source>Runs with resampled dates</source>
        <translation>Exécutions avec dates rééchantillonnées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2202"/>
        <source>Runs {stages} again in {name}; unticking and running brings everything back.</source>
        <translation>Exécute à nouveau {stages} dans {name} ; décocher et exécuter rétablit tout.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2203"/>
        <source>Runs {stages} in the copy {name}; the original stays.</source>
        <translation>Exécute {stages} dans la copie {name} ; l'original reste.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2206"/>
        <source>SPDX identifier of the licence of the data, such as CC-BY-4.0.</source>
        <translation>Identifiant SPDX de la licence des données, par exemple CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2207"/>
        <source>STAC catalogue</source>
        <translation>Catalogue STAC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2209"/>
        <source>Sample time series</source>
        <translation>Échantillonner des séries temporelles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2210"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2211"/>
        <source>Save the picture</source>
        <translation>Enregistrer l'image</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2212"/>
        <source>Save the table</source>
        <translation>Enregistrer la table</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2214"/>
        <source>Say which dates are farther from their trend line than this many standard deviations. LiCSAlert has none; its figures colour up to 5.</source>
        <translation>Signaler les dates éloignées de leur droite de tendance de plus que ce nombre d'écarts types. LiCSAlert n'en a pas ; ses figures colorent jusqu'à 5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2215"/>
        <source>Says how far each date of a datacube lies from what its baseline lets expect. In: a datacube and the sources separated from its baseline. Out: distances (NetCDF, in standard deviations of the baseline) and, beside that file, a table with one row per date, the status of the newest date (status.json, volcano_status.txt), the residual of the newest date as raster (mm, positive towards the satellite), the alert figure and a report.

Two numbers are told apart: the change in known deformation, which is the distance of the deformation source from its trend line, and new deformation, which is that of the residual that no source explains. The residual is measured over the whole image and in windows; unless you choose one, the farther from its trend counts. Beyond 3 is worth a look, beyond 5 is unlikely by chance.

Monitoring: run it again on a datacube with new dates and the same sources; earlier values stay as they are. Reference: Gaddes et al. (2019), doi:10.1029/2019JB017519</source>
        <translation>Indique à quelle distance chaque date d'un cube de données se trouve de ce que sa période de référence laisse attendre. Entrée : un cube de données et les sources séparées de sa période de référence. Sortie : écarts (NetCDF, en écarts types de la période de référence) et, à côté de ce fichier, une table avec une ligne par date, l'état de la date la plus récente (status.json, volcano_status.txt), le résidu de la date la plus récente en raster (mm, positif vers le satellite), la figure d'alerte et un rapport.

Deux nombres sont distingués : le changement de la déformation connue, qui est l'écart de la source de déformation à sa droite de tendance, et la nouvelle déformation, qui est celui du résidu qu'aucune source n'explique. Le résidu est mesuré sur l'image entière et par fenêtres ; sauf si vous en choisissez un, le plus éloigné de sa tendance compte. Au-delà de 3, c'est à examiner ; au-delà de 5, c'est improbable par hasard.

Suivi : exécutez-le à nouveau sur un cube de données avec de nouvelles dates et les mêmes sources ; les valeurs antérieures restent inchangées. Référence : Gaddes et al. (2019), doi:10.1029/2019JB017519</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2216"/>
        <source>Says what the plugin finds of all that it can use, and how to get what is missing. In: nothing. Out: a table of the Python packages with their versions and the GDAL, PROJ and HDF5 that they are linked to, of LiCSBAS, LiCSAlert, licsar_extra, snaphu and Dask; with the command for this system where something is missing.

With a folder for an environment, the packages that the Python of QGIS lacks are installed there, from the Python package index, without rights of an administrator and without changing QGIS. The plugin uses them from then on; what QGIS has itself comes first.</source>
        <translation>Indique ce que l'extension trouve de tout ce qu'elle peut utiliser, et comment obtenir ce qui manque. Entrée : rien. Sortie : une table des paquets Python avec leurs versions et les GDAL, PROJ et HDF5 auxquels ils sont liés, de LiCSBAS, LiCSAlert, licsar_extra, snaphu et Dask ; avec la commande pour ce système si quelque chose manque.

Avec un dossier pour un environnement, les paquets absents du Python de QGIS y sont installés, depuis l'index des paquets Python, sans droits d'administrateur et sans modifier QGIS. L'extension les utilise ensuite ; ce que QGIS a lui-même passe en premier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2219"/>
        <source>Score percentile</source>
        <translation>Percentile du score</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2220"/>
        <source>Second</source>
        <translation>Deuxième</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2223"/>
        <source>Semi-annual amplitude</source>
        <translation>Amplitude semestrielle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2224"/>
        <source>Semi-annual amplitude (mm)</source>
        <translation>Amplitude semestrielle (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2225"/>
        <source>Semi-annual amplitude standard deviation (mm)</source>
        <translation>Écart type de l'amplitude semestrielle (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2226"/>
        <source>Semi-annual cosine</source>
        <translation>Cosinus semestriel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2227"/>
        <source>Semi-annual sine</source>
        <translation>Sinus semestriel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2228"/>
        <source>Semi-annual term</source>
        <translation>Terme semestriel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2239"/>
        <source>Separates the displacement of a datacube into independent sources: patterns that are found again and again, each with a time course. In: a datacube. Out: the sources (NetCDF) and, beside that file, the maps as raster with one band per source, tables (CSV) of sources, time courses (m, positive with the map's sign towards the satellite) and convergence, figures and a report.

Independent component analysis is run many times on resampled dates; patterns of all runs are clustered, and each dense cluster gives a source with a quality index Iq, at best 1. The number of components is chosen from a range by the agreement of the runs. A source is called deformation if its use grows with the time between dates, topographic if its map follows height, turbulent otherwise, and none where that is not clear.

For unrest detection set the end of the baseline. References: Gaddes et al. (2018), doi:10.1029/2018JB016210; Hyvärinen and Oja (2000), doi:10.1016/S0893-6080(00)00026-5</source>
        <translation>Sépare le déplacement d'un cube de données en sources indépendantes : des motifs retrouvés encore et encore, chacun avec une évolution temporelle. Entrée : un cube de données. Sortie : les sources (NetCDF) et, à côté de ce fichier, les cartes en raster avec une bande par source, des tables (CSV) des sources, des évolutions temporelles (m, positives, avec le signe de la carte, vers le satellite) et de la convergence, des figures et un rapport.

L'analyse en composantes indépendantes est exécutée de nombreuses fois sur des dates rééchantillonnées ; les motifs de toutes les exécutions sont regroupés, et chaque groupe dense donne une source avec un indice de qualité Iq, au mieux 1. Le nombre de composantes est choisi dans une plage selon l'accord des exécutions. Une source est appelée déformation si son utilisation croît avec le temps entre les dates, topographique si sa carte suit l'altitude, turbulente sinon, et aucune si ce n'est pas clair.

Pour détecter une activité anormale, définissez la fin de la période de référence. Références : Gaddes et al. (2018), doi:10.1029/2018JB016210 ; Hyvärinen et Oja (2000), doi:10.1016/S0893-6080(00)00026-5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2240"/>
        <source>Separates the sources of a datacube, and then tells what differs from its baseline, as a graphical model. In: a datacube, and the end of the baseline. Out: the sources (maps in m, with their time courses), and the unrest detection (distances from the trends in standard deviations).

Both steps have their usual settings, and both take the dates up to the end of the baseline as quiet: choose it before the unrest that you look for. Run the two algorithms of &apos;6 Analysis&apos; by hand to change more.

References: Gaddes et al. (2018), https://doi.org/10.1029/2018JB015650; Gaddes et al. (2019), https://doi.org/10.1029/2019JB017519</source>
        <translation>Sépare les sources d'un cube de données, puis indique ce qui diffère de sa période de référence, sous forme de modèle graphique. Entrée : un cube de données, et la fin de la période de référence. Sortie : les sources (cartes en m, avec leurs évolutions temporelles), et la détection d'activité anormale (écarts aux tendances en écarts types).

Les deux étapes ont leurs paramètres usuels, et considèrent comme calmes les dates jusqu'à la fin de la période de référence : choisissez-la avant l'activité anormale que vous cherchez. Exécutez à la main les deux algorithmes de « 6 Analyse » pour changer davantage.

Références : Gaddes et al. (2018), https://doi.org/10.1029/2018JB015650 ; Gaddes et al. (2019), https://doi.org/10.1029/2019JB017519</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2241"/>
        <source>Series of the datacube to separate: as inverted, or after the filter of stage 16, which has removed most of the atmosphere that the separation could recognise.</source>
        <translation>Série du cube de données à séparer : telle qu'inversée, ou après le filtre de l'étape 16, qui a retiré la plus grande part de l'atmosphère que la séparation pourrait reconnaître.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2246"/>
        <source>Set of options; the table below has its values. Not set: &apos;alignsar&apos;, or the one that a configuration names; a batch_LiCSBAS.sh stands for &apos;licsbas&apos;.</source>
        <translation>Ensemble d'options ; la table ci-dessous donne ses valeurs. Non renseigné : « alignsar », ou celui qu'une configuration nomme ; un batch_LiCSBAS.sh correspond à « licsbas ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2247"/>
        <source>Sets unwrapped phase to no-data where coherence is low or where you say so. In: a stack. Out: a masked stack and the mask (1 = kept, 0 = masked).

The threshold on each pair&apos;s own coherence (AlignSAR uses 0.15) removes noise pair by pair and keeps a pixel in the good pairs; the threshold on the average coherence removes a pixel from all pairs. Polygons and pixel ranges remove areas such as sea or steep flanks from all pairs.</source>
        <translation>Met sans donnée la phase déroulée là où la cohérence est faible ou là où vous l'indiquez. Entrée : une pile. Sortie : une pile masquée et le masque (1 = conservé, 0 = masqué).

Le seuil sur la cohérence propre à chaque paire (AlignSAR utilise 0.15) retire le bruit paire par paire et conserve un pixel dans les bonnes paires ; le seuil sur la cohérence moyenne retire un pixel de toutes les paires. Les polygones et plages de pixels retirent de toutes les paires des zones comme la mer ou les flancs raides.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2249"/>
        <source>Settings of an earlier run (written beside its datacube), or your batch_LiCSBAS.sh. What you change above wins over it.</source>
        <translation>Paramètres d'une exécution antérieure (écrits à côté de son cube de données), ou votre batch_LiCSBAS.sh. Ce que vous modifiez ci-dessus prévaut.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2250"/>
        <source>Share of loops with errors</source>
        <translation>Part de boucles avec erreurs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2251"/>
        <source>Share of missing interferograms</source>
        <translation>Part d'interférogrammes manquants</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2252"/>
        <source>Share of the coherence that is lost in January, less towards July.</source>
        <translation>Part de la cohérence perdue en janvier, moindre vers juillet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2253"/>
        <source>Share of the interferograms in which a patch is off by one phase cycle.</source>
        <translation>Part des interférogrammes où une plage est décalée d'un cycle de phase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2254"/>
        <source>Share of the interferograms that do not exist; those between neighbouring epochs always do.</source>
        <translation>Part des interférogrammes qui n'existent pas ; ceux entre époques voisines existent toujours.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2255"/>
        <source>Share of unwrapping errors</source>
        <translation>Part d'erreurs de déroulement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2256"/>
        <source>Shift loops to their most frequent ambiguity</source>
        <translation>Ramener les boucles à leur ambiguïté la plus fréquente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2258"/>
        <source>Shortest temporal baseline</source>
        <translation>Base temporelle la plus courte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2261"/>
        <source>Shows a time series of LiCSBAS as it is: nothing is computed, and nothing is written into its folder. In: a time-series folder (TS_…) of any version since 2020, or its cum.h5 or cum_filt.h5. Out: velocity (mm/yr) and displacement in time (mm), positive towards the satellite, mask, quality, heights, the reference and the area covered.

What a folder lacks is listed in the log, and the rest is shown. Where a map is in both files, that of the series that is shown counts, because the two have different references.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Affiche une série temporelle de LiCSBAS telle quelle : rien n'est calculé, et rien n'est écrit dans son dossier. Entrée : un dossier de série temporelle (TS_…) de toute version depuis 2020, ou son cum.h5 ou cum_filt.h5. Sortie : vitesse (mm/yr) et déplacement dans le temps (mm), positifs vers le satellite, masque, qualité, altitudes, la référence et la zone couverte.

Ce qui manque à un dossier est listé dans le journal, et le reste est affiché. Si une carte est dans les deux fichiers, celle de la série affichée compte, car les deux ont des références différentes.

Référence : Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2262"/>
        <source>Shows interferograms as they are: nothing is written into their folder. In: a folder of downloads (GEOC) or a stack (GEOCml…). Out: unwrapped phase (rad, positive away from the satellite; the colours begin again after 2π) and coherence (0 to 1) of each pair, shown in time from its first to its second date, and a table of the pairs: dates, days, perpendicular baseline (m), share of the pixels that have phase, mean coherence.

Where several pairs span a date, the shortest lies on top. All pairs of a large stack take a while to load: choose a year, or some pairs from the table.</source>
        <translation>Affiche des interférogrammes tels quels : rien n'est écrit dans leur dossier. Entrée : un dossier de téléchargements (GEOC) ou une pile (GEOCml…). Sortie : phase déroulée (rad, positive en s'éloignant du satellite ; les couleurs recommencent après 2π) et cohérence (0 à 1) de chaque paire, affichées dans le temps de sa première à sa seconde date, et une table des paires : dates, jours, base perpendiculaire (m), part des pixels ayant une phase, cohérence moyenne.

Là où plusieurs paires couvrent une date, la plus courte est au-dessus. Charger toutes les paires d'une grande pile prend un moment : choisissez une année, ou quelques paires de la table.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2263"/>
        <source>Shows the outlines of the LiCSAR frames that meet an area, from the COMET portal, to click on. In: an area, or nothing for all frames. Out: a polygon layer with frame ID, relative orbit and direction. Its action &apos;Download this frame&apos; (Run Feature Action in the toolbar of attributes, or Identify) opens the download with the frame filled in.

The portal gives corners in a small file per frame; what it has said is kept in your cache, so that it is asked once. An outline is the hull of the corners. Frames overlap, and both directions cover most places: &apos;Download LiCSAR frame&apos; lists those that cover an area.

Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</source>
        <translation>Affiche les contours des frames LiCSAR qui touchent une zone, depuis le portail COMET, pour cliquer dessus. Entrée : une zone, ou rien pour tous les frames. Sortie : une couche de polygones avec ID de frame, orbite relative et direction. Son action « Télécharger ce frame » (Exécuter l'action de l'entité dans la barre d'outils Attributs, ou Identifier des entités) ouvre le téléchargement avec le frame renseigné.

Le portail donne les coins dans un petit fichier par frame ; ce qu'il a répondu est gardé dans votre cache, de sorte qu'il n'est interrogé qu'une fois. Un contour est l'enveloppe des coins. Les frames se chevauchent, et les deux directions couvrent la plupart des lieux : « Télécharger un frame LiCSAR » liste ceux qui couvrent une zone.

Référence : Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2264"/>
        <source>Side of a window</source>
        <translation>Côté d'une fenêtre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2265"/>
        <source>Side of the square blocks among which the reference window is chosen.</source>
        <translation>Côté des blocs carrés parmi lesquels la fenêtre de référence est choisie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2266"/>
        <source>Single-band GeoTIFFs to add, as a text their paths separated by semicolons. They are sampled at the nearest pixel and named after the file.</source>
        <translation>GeoTIFF à une bande à ajouter, sous forme de texte : leurs chemins séparés par des points-virgules. Ils sont échantillonnés au pixel le plus proche et nommés d'après le fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2267"/>
        <source>Singular, gaps at the rate around them (experimental)</source>
        <translation>Singular, lacunes à la vitesse environnante (expérimental)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2268"/>
        <source>Singular: gaps by the motion of the pixel (AlignSAR)</source>
        <translation>Singular : lacunes selon le mouvement du pixel (AlignSAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2269"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2270"/>
        <source>Size of the image that is separated, as a share of the datacube&apos;s: 0.5 takes the mean of blocks of 2 x 2 pixels. Means are taken over whole pixels, so the nearest 1/n is in force. Empty: the largest 1/n that leaves about 10 000 pixels.</source>
        <translation>Taille de l'image séparée, en part de celle du cube de données : 0.5 prend la moyenne de blocs de 2 x 2 pixels. Les moyennes sont prises sur des pixels entiers, donc le 1/n le plus proche s'applique. Vide : le plus grand 1/n qui laisse environ 10 000 pixels.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2271"/>
        <source>Skip the search for cut epochs</source>
        <translation>Ne pas rechercher les époques d'articulation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2272"/>
        <source>Slope after Theil and Sen and scatter from the median absolute deviation, which single bad dates in the baseline do not spoil.</source>
        <translation>Pente selon Theil et Sen et dispersion d'après l'écart absolu médian, que de mauvaises dates isolées dans la période de référence ne faussent pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2273"/>
        <source>Smallest cluster</source>
        <translation>Plus petit groupe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2274"/>
        <source>Smallest magnitude</source>
        <translation>Magnitude minimale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2275"/>
        <source>Smallest number of independent components that is tried.</source>
        <translation>Plus petit nombre de composantes indépendantes essayé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2276"/>
        <source>So that the folder stac can be moved or uploaded alone; needs the room of the datacubes once more.</source>
        <translation>Afin que le dossier stac puisse être déplacé ou mis en ligne seul ; demande encore une fois l'espace des cubes de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2279"/>
        <source>Solves the velocities of two or more datacubes, from ascending and descending orbits, for the motion to the east and upwards. In: datacubes with velocity and the directions E, N, U. Out: a GeoTIFF with east and up velocity (mm/yr) and their standard deviations (1σ), the number of lines of sight, and the RMS of the residuals where there are three or more.

The grid is that of the coarsest datacube, where two or more overlap. Motion to the north is neglected; some 15 % of it ends in the up velocity. All velocities must have the same reference: give one, where nothing moves, unless the datacubes were made with the same.

Wright et al. (2004), https://doi.org/10.1029/2003GL018827</source>
        <translation>Résout les vitesses d'au moins deux cubes de données, d'orbites ascendantes et descendantes, pour le mouvement vers l'est et vers le haut. Entrée : des cubes de données avec vitesse et directions E, N, U. Sortie : un GeoTIFF avec la vitesse est et la vitesse verticale (mm/yr) et leurs écarts types (1σ), le nombre de lignes de visée, et le RMS des résidus s'il y en a au moins trois.

La grille est celle du cube de données le plus grossier, là où au moins deux se recouvrent. Le mouvement vers le nord est négligé ; environ 15 % de celui-ci se retrouve dans la vitesse verticale. Toutes les vitesses doivent avoir la même référence : donnez-en une, là où rien ne bouge, sauf si les cubes de données ont été créés avec la même.

Wright et al. (2004), https://doi.org/10.1029/2003GL018827</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2280"/>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2283"/>
        <source>Source of known deformation</source>
        <translation>Source de la déformation connue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2285"/>
        <source>Sources (NetCDF)</source>
        <translation>Sources (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2286"/>
        <source>Sources to keep</source>
        <translation>Sources à conserver</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2287"/>
        <source>South America</source>
        <translation>Amérique du Sud</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2288"/>
        <source>Space (maps)</source>
        <translation>Espace (cartes)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2289"/>
        <source>Spatial filter width</source>
        <translation>Largeur du filtre spatial</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2290"/>
        <source>Spatio-temporal consistency</source>
        <translation>Concordance spatio-temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2291"/>
        <source>Spatio-temporal consistency (mm)</source>
        <translation>Concordance spatio-temporelle (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2293"/>
        <source>Stack (GEOCml…) that the time series was made from, for the coherence. Empty: the one on record, or else the folder beside TS_&lt;name&gt; that is called &lt;name&gt;.</source>
        <translation>Pile (GEOCml…) d'où provient la série temporelle, pour la cohérence. Vide : celle enregistrée, sinon le dossier à côté de TS_&lt;name&gt; qui s'appelle &lt;name&gt;.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2295"/>
        <source>Stage id to option names and values; wins over the preset and the parameters above. Stage ids: {ids}.</source>
        <translation>Associe à un identifiant d'étape des noms et valeurs d'options ; prévaut sur le préréglage et les paramètres ci-dessus. Identifiants d'étape : {ids}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2299"/>
        <source>Standard deviation of the Gaussian in space. Noise that is smooth over this distance but not in time is taken as atmosphere and removed. 0: no filtering.</source>
        <translation>Écart type de la gaussienne dans l'espace. Le bruit lisse sur cette distance mais pas dans le temps est considéré comme atmosphère et retiré. 0 : pas de filtrage.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2300"/>
        <source>Standard deviation of the Gaussian in time. Motion smoother than this is kept. Not set: three times the mean interval between epochs. 0: no temporal step, so all that is smooth in space is removed, deformation too.</source>
        <translation>Écart type de la gaussienne dans le temps. Le mouvement plus lisse que cela est conservé. Non renseigné : trois fois l'intervalle moyen entre époques. 0 : pas d'étape temporelle, donc tout ce qui est lisse dans l'espace est retiré, la déformation aussi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2301"/>
        <source>Standard deviation of the displacement (mm)</source>
        <translation>Écart type du déplacement (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2302"/>
        <source>Standard deviation of the reference (mm)</source>
        <translation>Écart type de la référence (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2303"/>
        <source>Standard deviation of the velocity (mm/yr)</source>
        <translation>Écart type de la vitesse (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2306"/>
        <source>Standard deviation per epoch</source>
        <translation>Écart type par époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2307"/>
        <source>Standard deviation where a datacube has none</source>
        <translation>Écart type si un cube de données n'en a pas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2317"/>
        <source>Steady uplift</source>
        <translation>Soulèvement constant</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2318"/>
        <source>Step</source>
        <translation>Saut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2319"/>
        <source>Step along the line</source>
        <translation>Pas le long de la ligne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2320"/>
        <source>Step of the grid.</source>
        <translation>Pas de la grille.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2321"/>
        <source>Step on {date} (mm, + towards satellite)</source>
        <translation>Saut le {date} (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2322"/>
        <source>Step on {date}, standard deviation (mm)</source>
        <translation>Saut le {date}, écart type (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2324"/>
        <source>Steps: yyyy-mm-dd, …</source>
        <translation>Sauts : yyyy-mm-dd, …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2328"/>
        <source>Straight line</source>
        <translation>Droite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2331"/>
        <source>Stratified delay</source>
        <translation>Retard stratifié</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2332"/>
        <source>Subset not connected</source>
        <translation>Sous-ensemble non connecté</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2333"/>
        <source>Subtract GACOS delay</source>
        <translation>Soustraire le retard GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2334"/>
        <source>Subtract phase that goes with height</source>
        <translation>Soustraire la phase qui dépend de l'altitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2336"/>
        <source>Subtract the tropospheric delay before unwrapping, where fewer fringes make it easier, and leave it out of the result. Replaces stage 03. Pairs without delay maps are left out.</source>
        <translation>Soustraire le retard troposphérique avant le déroulement, que des franges moins nombreuses facilitent, et ne pas le remettre dans le résultat. Remplace l'étape 03. Les paires sans cartes de retard sont écartées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2338"/>
        <source>Sudden uplift</source>
        <translation>Soulèvement soudain</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2340"/>
        <source>Surface fitted to every epoch and removed: 1 a plane, bl bilinear, 2 quadratic. Not set: none.</source>
        <translation>Surface ajustée à chaque époque et retirée : 1 un plan, bl bilinéaire, 2 quadratique. Non renseigné : aucune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2344"/>
        <source>Table (CSV)…</source>
        <translation>Table (CSV)…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2353"/>
        <source>Table of own GeoTIFFs</source>
        <translation>Table de vos propres GeoTIFF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2357"/>
        <source>Table of the USGS, of the ISC or of an FDSN service; its earthquakes near the image become steps.</source>
        <translation>Table de l'USGS, de l'ISC ou d'un service FDSN ; ses séismes proches de l'image deviennent des sauts.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2365"/>
        <source>Take pixels with unwrapping errors out of the interferograms of this time series; the inversion then does without them. The stack stays as it is.</source>
        <translation>Retirer des interférogrammes de cette série temporelle les pixels avec erreurs de déroulement ; l'inversion s'en passe alors. La pile reste inchangée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2369"/>
        <source>Takes the motion of the rigid tectonic plate, as seen in the line of sight, off the velocity of a datacube. In: a datacube with velocity and the directions E, N, U. Out: a GeoTIFF with the velocity without plate motion, and the plate motion that was taken off (mm/yr, positive towards the satellite).

Seen from the satellite, a plate that moves by some centimetres per year tilts a whole frame by some millimetres per year. The plate is found from the place of the image; near a boundary choose it yourself.

Altamimi et al. (2023), https://doi.org/10.1029/2023GL106373; Stephenson et al. (2022), https://doi.org/10.1029/2022GL099835</source>
        <translation>Retire de la vitesse d'un cube de données le mouvement de la plaque tectonique rigide, vu dans la ligne de visée. Entrée : un cube de données avec vitesse et directions E, N, U. Sortie : un GeoTIFF avec la vitesse sans mouvement de plaque, et le mouvement de plaque retiré (mm/yr, positif vers le satellite).

Vue du satellite, une plaque qui se déplace de quelques centimètres par an incline tout un frame de quelques millimètres par an. La plaque est déterminée d'après le lieu de l'image ; près d'une limite, choisissez-la vous-même.

Altamimi et al. (2023), https://doi.org/10.1029/2023GL106373 ; Stephenson et al. (2022), https://doi.org/10.1029/2022GL099835</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2370"/>
        <source>Takes the names of Sentinel-1 products apart. In: a text file with one name per line, such as input_S1_files.txt. Out: a table with mission, mode, product type, polarisation, start and stop (UTC), absolute and relative orbit, data-take, date, and the epoch as yyyymmdd, to plot or to join with other tables.

Lines that are no product names are listed in the log.</source>
        <translation>Décompose les noms des produits Sentinel-1. Entrée : un fichier texte avec un nom par ligne, comme input_S1_files.txt. Sortie : une table avec mission, mode, type de produit, polarisation, début et fin (UTC), orbite absolue et relative, data-take, date, et l'époque en yyyymmdd, à tracer ou à joindre à d'autres tables.

Les lignes qui ne sont pas des noms de produits sont listées dans le journal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2372"/>
        <source>Temporal filter width</source>
        <translation>Largeur du filtre temporel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2373"/>
        <source>Terms of use, as a name or address such as CC-BY-4.0; empty: left out.</source>
        <translation>Conditions d'utilisation, sous forme de nom ou d'adresse, par exemple CC-BY-4.0 ; vide : omis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2375"/>
        <source>Test for azimuth ramps</source>
        <translation>Tester les rampes en azimut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2376"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span one of them are rejected.</source>
        <translation>Fichier texte avec une date par ligne (yyyymmdd ou yyyy-mm-dd), par exemple des jours de séismes ; les interférogrammes qui enjambent l'une d'elles sont rejetés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2377"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span or touch one of them are not used. The method singular_gauss uses them, but fills no gap with the rate across a step. Not for the method only_sb.</source>
        <translation>Fichier texte avec une date par ligne (yyyymmdd ou yyyy-mm-dd), par exemple des jours de séismes ; les interférogrammes qui enjambent ou touchent l'une d'elles ne sont pas utilisés. La méthode singular_gauss les utilise, mais ne comble aucune lacune avec la vitesse à travers un saut. Non disponible pour la méthode only_sb.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2378"/>
        <source>Text file with one interferogram per line to reject by hand.</source>
        <translation>Fichier texte : un interférogramme par ligne, rejeté à la main.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2379"/>
        <source>Text file with one interferogram per line to use instead of all that stage 11 kept.</source>
        <translation>Fichier texte avec un interférogramme par ligne, à utiliser à la place de tous ceux que l'étape 11 a conservés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2380"/>
        <source>Text file with one polygon lon1,lat1,lon2,lat2,… per line; blank lines and lines with # are comments.</source>
        <translation>Fichier texte avec un polygone lon1,lat1,lon2,lat2,… par ligne ; les lignes vides et celles avec # sont des commentaires.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2382"/>
        <source>Text file with one range x1:x2/y1:y2 per line; blank lines and lines with # are comments.</source>
        <translation>Fichier texte avec une plage x1:x2/y1:y2 par ligne ; les lignes vides et celles avec # sont des commentaires.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2383"/>
        <source>Text file with the columns pair, phase, coherence and, if known, baseline, and lines &apos;# name: value&apos; before them for sign, unit, wavelength and geometry. Not set: interferograms.csv in the folder.</source>
        <translation>Fichier texte avec les colonnes pair, phase, coherence et, si elle est connue, baseline, et avant elles des lignes « # name: value » pour le signe, l'unité, la longueur d'onde et la géométrie. Non renseigné : interferograms.csv dans le dossier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2396"/>
        <source>The GNSS value of an epoch is the mean over so many days before and after it.</source>
        <translation>La valeur GNSS d'une époque est la moyenne sur ce nombre de jours avant et après elle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2400"/>
        <source>The alert view needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>La vue d'alerte requiert le paquet Python {name}. Installez-le pour le Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2410"/>
        <source>The best there is</source>
        <translation>La meilleure disponible</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2435"/>
        <source>The explorer needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>L'explorateur requiert le paquet Python {name}. Installez-le pour le Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2444"/>
        <source>The form in which the catalogue holds the whole datacube, beside a file of each map. A Zarr store can be read in parts from a web server; it needs the Python package zarr. A link saves room, and holds while catalogue and datacube are moved together.</source>
        <translation>La forme sous laquelle le catalogue contient le cube de données entier, à côté d'un fichier pour chaque carte. Un entrepôt Zarr peut être lu par parties depuis un serveur web ; il requiert le paquet Python zarr. Un lien économise de l'espace, et reste valable tant que le catalogue et le cube de données sont déplacés ensemble.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2457"/>
        <source>The level of a trend line follows the mean of this many acquisitions before a date; its slope does not change. A longer line adapts more slowly, so it is more sensitive.</source>
        <translation>Le niveau d'une droite de tendance suit la moyenne de ce nombre d'acquisitions avant une date ; sa pente ne change pas. Une droite plus longue s'adapte plus lentement, donc est plus sensible.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2464"/>
        <source>The mask was not made.</source>
        <translation>Le masque n'a pas été créé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2468"/>
        <source>The mean over the pixels within it is given, with their spread; 0 takes the pixel at the point.</source>
        <translation>La moyenne sur les pixels à l'intérieur est donnée, avec leur dispersion ; 0 prend le pixel au point.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2469"/>
        <source>The mean over the pixels within it is held against the station.</source>
        <translation>La moyenne sur les pixels à l'intérieur est confrontée à la station.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2477"/>
        <source>The network view needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>La vue du réseau requiert le paquet Python {name}. Installez-le pour le Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2479"/>
        <source>The one farther from its trend</source>
        <translation>Le plus éloigné de sa tendance</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2480"/>
        <source>The one of the image</source>
        <translation>Celle de l'image</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2481"/>
        <source>The one on which the middle of the image lies, or another one.</source>
        <translation>Celle sur laquelle se trouve le milieu de l'image, ou une autre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2496"/>
        <source>The proxy set in QGIS is of a kind that downloads cannot use. Set an HTTP or SOCKS5 proxy in Settings &gt; Options &gt; Network.</source>
        <translation>Le proxy défini dans QGIS est d'un type que les téléchargements ne peuvent utiliser. Définissez un proxy HTTP ou SOCKS5 dans Préférences &gt; Options &gt; Réseau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2512"/>
        <source>The same as the extent, as a layer.</source>
        <translation>Comme l'emprise, sous forme de couche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2513"/>
        <source>The same seed gives the same files, another one another scene.</source>
        <translation>La même graine donne les mêmes fichiers, une autre donne une autre scène.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2514"/>
        <source>The same seed gives the same result for any number of threads, on one machine with the same libraries; elsewhere, sources that separate badly may come out differently.</source>
        <translation>La même graine donne le même résultat quel que soit le nombre de fils d'exécution, sur une même machine avec les mêmes bibliothèques ; ailleurs, les sources qui se séparent mal peuvent différer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2527"/>
        <source>The stages of the AlignSAR datacube one after the other, as a graphical model. In: a LiCSAR folder (GEOC) and a folder of GACOS delay maps. Out: the datacube (displacement in mm and velocity in mm/yr, positive towards the satellite), the stack and the time-series folder.

It has the settings of the preset &apos;alignsar&apos;: coherence mask 0.15, nullification, singular inversion. &apos;Run pipeline&apos; does the same and leaves out what has not changed. A model can be taken apart: open a copy of its file in the model designer, change steps or settings, and save it as a model of yours.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Les étapes du cube de données AlignSAR l'une après l'autre, sous forme de modèle graphique. Entrée : un dossier LiCSAR (GEOC) et un dossier de cartes de retard GACOS. Sortie : le cube de données (déplacement en mm et vitesse en mm/yr, positifs vers le satellite), la pile et le dossier de la série temporelle.

Il a les paramètres du préréglage « alignsar » : masque de cohérence 0.15, neutralisation, inversion singular. « Exécuter la chaîne » fait de même et omet ce qui n'a pas changé. Un modèle peut être décomposé : ouvrez une copie de son fichier dans le Modeleur, changez les étapes ou les paramètres, et enregistrez-le comme modèle à vous.

Référence : Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2528"/>
        <source>The stages of the AlignSAR datacube one after the other, without a correction of the troposphere, as a graphical model. In: a LiCSAR folder (GEOC). Out: the datacube (displacement in mm and velocity in mm/yr, positive towards the satellite), the stack and the time-series folder.

It has the settings of the preset &apos;alignsar&apos;: coherence mask 0.15, nullification, singular inversion. Without delay maps, displacement also holds the delay of the troposphere, which goes with height and season.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Les étapes du cube de données AlignSAR l'une après l'autre, sans correction de la troposphère, sous forme de modèle graphique. Entrée : un dossier LiCSAR (GEOC). Sortie : le cube de données (déplacement en mm et vitesse en mm/yr, positifs vers le satellite), la pile et le dossier de la série temporelle.

Il a les paramètres du préréglage « alignsar » : masque de cohérence 0.15, neutralisation, inversion singular. Sans cartes de retard, le déplacement contient aussi le retard de la troposphère, qui suit l'altitude et la saison.

Référence : Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2539"/>
        <source>The time series is masked anew. Filter it and export the datacube again, and both follow.</source>
        <translation>La série temporelle est masquée à nouveau. Filtrez-la et exportez à nouveau le cube de données : les deux suivront.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2545"/>
        <source>The velocity, or the displacement at every date, which the time slider of Google Earth plays.</source>
        <translation>La vitesse, ou le déplacement à chaque date, que le curseur temporel de Google Earth anime.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2551"/>
        <source>There is no curve to save. Click the map first.</source>
        <translation>Aucune courbe à enregistrer. Cliquez d'abord sur la carte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2564"/>
        <source>Third</source>
        <translation>Troisième</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2567"/>
        <source>This QGIS gives a raster a single time, so each epoch is a layer of its own. QGIS 3.38 or newer plays the displacement from one layer.</source>
        <translation>Ce QGIS donne un seul temps à un raster, donc chaque époque est une couche séparée. QGIS 3.38 ou plus récent anime le déplacement depuis une seule couche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2568"/>
        <source>This mask is newer than the datacube; filter and export it again.</source>
        <translation>Ce masque est plus récent que le cube de données ; filtrez et exportez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2569"/>
        <source>Threads that work at the same time; 0 uses every processor. The result does not depend on it.</source>
        <translation>Fils d'exécution travaillant en même temps ; 0 utilise tous les processeurs. Le résultat n'en dépend pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2570"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2571"/>
        <source>Thumbnails across the alert figure</source>
        <translation>Vignettes sur la largeur de la figure d'alerte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2572"/>
        <source>Tick</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2573"/>
        <source>Tick the selected pairs, or take their ticks away</source>
        <translation>Cocher ou décocher les paires sélectionnées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2574"/>
        <source>Time (time courses)</source>
        <translation>Temps (évolutions temporelles)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2576"/>
        <source>Time for the server or the other run.</source>
        <translation>Délai pour le serveur ou l'autre exécution.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2577"/>
        <source>Time of the decay</source>
        <translation>Temps de décroissance</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2578"/>
        <source>Time-out</source>
        <translation>Délai d'attente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2581"/>
        <source>Times the usual part of the delay that depends on height.</source>
        <translation>Facteur de la part usuelle du retard liée à l'altitude.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2582"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2583"/>
        <source>Title of the catalogue.</source>
        <translation>Titre du catalogue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2584"/>
        <source>Title of the collection.</source>
        <translation>Titre de la collection.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2585"/>
        <source>Title of the data set. Empty: made from the frame and the dates.</source>
        <translation>Titre du jeu de données. Vide : formé à partir du frame et des dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2589"/>
        <source>Tolerance of FastICA</source>
        <translation>Tolérance de FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2591"/>
        <source>True velocity (mm/yr, + towards satellite)</source>
        <translation>Vitesse vraie (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2593"/>
        <source>Turbulent delay</source>
        <translation>Retard turbulent</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2595"/>
        <source>Turns the network of interferograms into a displacement time series and a velocity for every pixel. In: a stack and its time-series folder. Out: cum.h5 (mm, positive towards the satellite), velocity (mm/yr), residuals, gaps and other quality rasters.

NSBAS bridges gaps of a pixel's network by the straight line that fits best. 'singular' (AlignSAR's choice) ties the parts by the motion of the pixel, which may bend. A pixel is solved when it has more pairs than the minimum ratio times the number of epochs.

References: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</source>
        <translation>Transforme le réseau d'interférogrammes en série temporelle de déplacement et en vitesse pour chaque pixel. Entrée : une pile et le dossier de sa série temporelle. Sortie : cum.h5 (mm, positif vers le satellite), vitesse (mm/yr), résidus, lacunes et autres rasters de qualité.

NSBAS franchit les lacunes du réseau d'un pixel par la droite qui s'ajuste le mieux. « singular » (le choix d'AlignSAR) relie les parties par le mouvement du pixel, qui peut s'infléchir. Un pixel est résolu quand il a plus de paires que le taux minimal multiplié par le nombre d'époques.

Références : Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792 ; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2600"/>
        <source>Typical standard deviation of the atmospheric delay of one epoch.</source>
        <translation>Écart type typique du retard atmosphérique d'une époque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2601"/>
        <source>Undo ticks</source>
        <translation>Annuler les coches</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2603"/>
        <source>Unit of plain tables</source>
        <translation>Unité des tables simples</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2604"/>
        <source>Unit of the .unw files. Values in mm or m must be positive towards the satellite.</source>
        <translation>Unité des fichiers .unw. Les valeurs en mm ou m doivent être positives vers le satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2605"/>
        <source>Unit of the interferograms</source>
        <translation>Unité des interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2606"/>
        <source>Unit of the values</source>
        <translation>Unité des valeurs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2610"/>
        <source>Unrest (NetCDF)</source>
        <translation>Activité anormale (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2611"/>
        <source>Unwrap a coarse image first</source>
        <translation>Dérouler d'abord une image grossière</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2613"/>
        <source>Unwrap only this box: west, east, south, north. The pixels whose centres are nearest to its edges are included, and some more around it are looked at.</source>
        <translation>Dérouler seulement ce rectangle : ouest, est, sud, nord. Les pixels dont le centre est le plus proche de ses bords sont inclus, et quelques autres autour sont examinés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2614"/>
        <source>Unwrap the image at ten or twenty looks first and subtract its smooth part; helps with many fringes and large areas of low coherence.</source>
        <translation>Dérouler d'abord l'image à dix ou vingt vues (looks) et soustraire sa partie lisse ; utile avec de nombreuses franges et de grandes zones de faible cohérence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2615"/>
        <source>Unwrap the sea as well; else only what the raster &lt;frame&gt;.geo.landmask.tif, if there is one, says is land.</source>
        <translation>Dérouler aussi la mer ; sinon seulement ce que le raster &lt;frame&gt;.geo.landmask.tif, s'il existe, indique comme terre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2621"/>
        <source>Up velocity (mm/yr, + upwards)</source>
        <translation>Vitesse verticale (mm/yr, + vers le haut)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2622"/>
        <source>Up velocity standard deviation (mm/yr)</source>
        <translation>Écart type de la vitesse verticale (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2625"/>
        <source>Uplift above the deep magma source in a single moment, halfway through the series.</source>
        <translation>Soulèvement au-dessus de la source magmatique profonde en un seul instant, au milieu de la série.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2626"/>
        <source>Uplift above the deep magma source, throughout the series.</source>
        <translation>Soulèvement sur la source magmatique profonde, sur la série.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2627"/>
        <source>Uplift above the shallow magma source at the last epoch. It begins halfway and grows with the square of time.</source>
        <translation>Soulèvement au-dessus de la source magmatique superficielle à la dernière époque. Il commence à mi-parcours et croît avec le carré du temps.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2628"/>
        <source>Upper end of the colours. Not set: 99th percentile of the magnitude.</source>
        <translation>Borne supérieure des couleurs. Non renseigné : 99e percentile de la valeur absolue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2632"/>
        <source>Use every threshold as it is, even when no pixel at all passes. By default such a threshold is moved to the next whole number that the best pixel passes, with a warning.</source>
        <translation>Utiliser chaque seuil tel quel, même si aucun pixel ne le satisfait. Par défaut, un tel seuil est porté au nombre entier suivant que satisfait le meilleur pixel, avec un avertissement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2636"/>
        <source>Use the mask</source>
        <translation>Utiliser le masque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2637"/>
        <source>Use the phases as they were before stage 12 corrected or removed loop errors.</source>
        <translation>Utiliser les phases telles qu'elles étaient avant que l'étape 12 ne corrige ou ne retire les erreurs de boucle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2638"/>
        <source>Values beyond it, up or down, have the full colour.</source>
        <translation>Au-delà, vers le haut ou le bas, la couleur est pleine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2639"/>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2642"/>
        <source>Velocity</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2644"/>
        <source>Velocity (mm/yr, + towards satellite)</source>
        <translation>Vitesse (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2649"/>
        <source>Velocity from time series</source>
        <translation>Vitesse à partir de la série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2651"/>
        <source>Velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Vitesse dans le masque (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2652"/>
        <source>Velocity is absolute</source>
        <translation>La vitesse est absolue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2654"/>
        <source>Velocity of the reconstruction (mm/yr, + towards satellite)</source>
        <translation>Vitesse de la reconstruction (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2655"/>
        <source>Velocity standard deviation (mm/yr)</source>
        <translation>Écart type de la vitesse (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2657"/>
        <source>Velocity without plate motion (mm/yr, + towards satellite)</source>
        <translation>Vitesse sans mouvement de plaque (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2661"/>
        <source>Velocity, unmasked (mm/yr, + towards satellite)</source>
        <translation>Vitesse, non masquée (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2662"/>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2663"/>
        <source>Vertical (VV)</source>
        <translation>Verticale (VV)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2664"/>
        <source>Vertical to horizontal (VH)</source>
        <translation>Verticale vers horizontale (VH)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2666"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2668"/>
        <source>Wanted position from the left</source>
        <translation>Position souhaitée depuis la gauche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2669"/>
        <source>Wanted position from the top</source>
        <translation>Position souhaitée depuis le haut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2670"/>
        <source>Wanted position on the map</source>
        <translation>Position souhaitée sur la carte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2674"/>
        <source>Wavelength</source>
        <translation>Longueur d'onde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2676"/>
        <source>Web address of the KML file. Empty: it is left out.</source>
        <translation>Adresse web du fichier KML. Vide : il est omis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2677"/>
        <source>Web address of the folder that holds all LiCSAR products.</source>
        <translation>Adresse web du dossier de tous les produits LiCSAR.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2678"/>
        <source>Web address of the list of Sentinel-1 products. Empty: it is left out.</source>
        <translation>Adresse web de la liste des produits Sentinel-1. Vide : elle est omise.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2679"/>
        <source>Web address of the preview GeoTIFF. Empty: it is left out.</source>
        <translation>Adresse web du GeoTIFF d'aperçu. Vide : il est omis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2680"/>
        <source>Web address of the published datacube (ITSBD), a large NetCDF file. Empty: it is left out.</source>
        <translation>Adresse web du cube de données publié (ITSBD), un gros fichier NetCDF. Vide : il est omis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2681"/>
        <source>Web page of the creator</source>
        <translation>Page web du créateur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2682"/>
        <source>Weigh by the standard deviations</source>
        <translation>Pondérer par les écarts types</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2684"/>
        <source>Weigh every epoch by the standard deviation that the datacube has of it, if it has them.</source>
        <translation>Pondérer chaque époque par l'écart type que le cube de données en a, le cas échéant.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2685"/>
        <source>Weigh interferograms by their mean coherence</source>
        <translation>Pondérer les interférogrammes par leur cohérence moyenne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2686"/>
        <source>Weight of coherence</source>
        <translation>Poids de la cohérence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2687"/>
        <source>Weight of coverage</source>
        <translation>Poids de la couverture</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2688"/>
        <source>Weight of rough terrain</source>
        <translation>Poids du relief accidenté</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2689"/>
        <source>Weight of the straight line in the NSBAS method, relative to an interferogram. It matters only where the network falls apart.</source>
        <translation>Poids de la droite dans la méthode NSBAS, relativement à un interférogramme. Il ne compte que là où le réseau se disloque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2690"/>
        <source>Weight of unwrapping components</source>
        <translation>Poids des composantes de déroulement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2691"/>
        <source>Weighting</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2693"/>
        <source>What does the work. Empty: what Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR say, else the built-in engine. The settings also say where the program and its Python are. Results of both engines go into the same folders, and either can go on from them.</source>
        <translation>Ce qui fait le travail. Vide : ce qu'indique Préférences &gt; Options &gt; Traitement &gt; Fournisseurs de services &gt; AlignSAR, sinon le moteur intégré. Ces préférences indiquent aussi où se trouvent le programme et son Python. Les résultats des deux moteurs vont dans les mêmes dossiers, et chacun peut poursuivre à partir de ceux-ci.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2694"/>
        <source>What each criterion of the noise mask says of the newest pixel</source>
        <translation>Ce que chaque critère du masque de bruit dit du dernier pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2699"/>
        <source>What makes the series unique where the network of a pixel falls apart: NSBAS lets the parts follow one straight line (weighted by gamma); singular (of AlignSAR) ties them by the pixel&apos;s own motion, a line that bends as far as the series shows (compatible: smallest increments, gaps at the mean rate); singular_gauss (experimental) fills them at the rate of the intervals around them, weighted by a Gaussian in time; only_sb inverts nothing but pixels that have a value in every interferogram.</source>
        <translation>Ce qui rend la série unique là où le réseau d'un pixel se disloque : NSBAS fait suivre aux parties une seule droite (pondérée par gamma) ; singular (d'AlignSAR) les relie par le mouvement propre du pixel, une ligne qui s'infléchit autant que la série le montre (compatible : plus petits incréments, lacunes à la vitesse moyenne) ; singular_gauss (expérimental) les comble à la vitesse des intervalles environnants, pondérée par une gaussienne dans le temps ; only_sb n'inverse que les pixels qui ont une valeur dans chaque interférogramme.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2700"/>
        <source>What the folder holds. By default it is recognised.</source>
        <translation>Ce que contient le dossier. Par défaut, détecté.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2702"/>
        <source>What the portal has said is kept; the list of frames for 30 days. On: everything is asked for anew.</source>
        <translation>Ce que le portail a répondu est gardé ; la liste des frames pendant 30 jours. Activé : tout est demandé à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2703"/>
        <source>What the results of a frame take on disk, of what is not there yet.</source>
        <translation>Ce que les résultats d'un frame occupent sur le disque, pour ce qui n'est pas encore là.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2704"/>
        <source>What the sources do not explain</source>
        <translation>Ce que les sources n'expliquent pas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2707"/>
        <source>When values outside loops are dropped: look for loops in the phases that stage 12 left, instead of those before it removed loop errors.</source>
        <translation>Quand les valeurs hors boucles sont supprimées : chercher les boucles dans les phases laissées par l'étape 12, au lieu de celles d'avant qu'elle ne retire les erreurs de boucle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2708"/>
        <source>Where the data set was made; empty: left out.</source>
        <translation>Lieu de production du jeu de données ; vide : omis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2709"/>
        <source>Where the reference is wanted, as a fraction of the image height; of the blocks with a high score the nearest one is taken.</source>
        <translation>Où la référence est souhaitée, en fraction de la hauteur de l'image ; parmi les blocs à score élevé, le plus proche est retenu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2710"/>
        <source>Where the reference is wanted, as a fraction of the image width; of the blocks with a high score the nearest one is taken.</source>
        <translation>Où la référence est souhaitée, en fraction de la largeur de l'image ; parmi les blocs à score élevé, le plus proche est retenu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2711"/>
        <source>Where the reference is wanted, longitude and latitude; of the blocks with a high score the nearest one is taken. Not set: the position in the image that the two fractions give.</source>
        <translation>Où la référence est souhaitée, longitude et latitude ; parmi les blocs à score élevé, le plus proche est retenu. Non renseigné : la position dans l'image que donnent les deux fractions.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2713"/>
        <source>Where the stack is edited, keep no .unw.ori files. The change cannot be undone and a second run starts from the nullified data.</source>
        <translation>Si la pile est modifiée, ne pas garder de fichiers .unw.ori. La modification est alors irréversible et une seconde exécution part des données neutralisées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2717"/>
        <source>Which series becomes the columns of dates, in mm, positive towards the satellite.</source>
        <translation>Quelle série devient les colonnes de dates, en mm, positives vers le satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2718"/>
        <source>Which series of the datacube. The best one is the filtered displacement, else the one without filter.</source>
        <translation>Quelle série du cube de données. La meilleure est le déplacement filtré, sinon celui sans filtre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2719"/>
        <source>Whole datacube as</source>
        <translation>Cube de données entier comme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2721"/>
        <source>Why a pixel is masked</source>
        <translation>Pourquoi un pixel est masqué</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2722"/>
        <source>Why masked?</source>
        <translation>Pourquoi masqué ?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2725"/>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2726"/>
        <source>Width of a thumbnail as a fraction of the time axis.</source>
        <translation>Largeur d'une vignette en fraction de l'axe du temps.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2727"/>
        <source>Width of the swath</source>
        <translation>Largeur du couloir</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2728"/>
        <source>Windows with fewer valid pixels do not count.</source>
        <translation>Les fenêtres ayant moins de pixels valides ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2730"/>
        <source>With acceleration</source>
        <translation>Avec accélération</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2732"/>
        <source>With all pairs as images, so many are drawn at random where there are more.</source>
        <translation>Avec toutes les paires comme images, ce nombre est tiré au hasard s'il y en a davantage.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2734"/>
        <source>With the rule &apos;stable&apos;, the mean quality index Iq that the sources must reach.</source>
        <translation>Avec la règle « stable », l'indice de qualité moyen Iq que les sources doivent atteindre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2735"/>
        <source>Without dates that cost more than they bring</source>
        <translation>Sans les dates qui coûtent plus qu'elles n'apportent</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2740"/>
        <source>Worst loop (rad)</source>
        <translation>Pire boucle (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2741"/>
        <source>Wrapped phase</source>
        <translation>Phase enroulée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2744"/>
        <source>Write a PNG of every interferogram without data in the reference window.</source>
        <translation>Écrire un PNG de chaque interférogramme sans données dans la fenêtre de référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2745"/>
        <source>Write a PNG of every loop that was judged and of every raster. This takes a few minutes for a large network.</source>
        <translation>Écrire un PNG de chaque boucle évaluée et de chaque raster. Cela prend quelques minutes pour un grand réseau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2746"/>
        <source>Write a PNG per pair for looking through: before, after and correction side by side, and the corrected phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Écrire un PNG par paire à parcourir : avant, après et correction côte à côte, et la phase corrigée. Un cycle de couleurs vaut 6π (3π en bande L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2747"/>
        <source>Write a PNG per pair for looking through: the masked phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Écrire un PNG par paire à parcourir : la phase masquée. Un cycle de couleurs vaut 6π (3π en bande L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2748"/>
        <source>Write a PNG per pair for looking through: the phase in the new area. A colour cycle is 6π (3π in L-band).</source>
        <translation>Écrire un PNG par paire à parcourir : la phase dans la nouvelle zone. Un cycle de couleurs vaut 6π (3π en bande L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2749"/>
        <source>Write a PNG per pair for looking through: unwrapped phase; also height and intensity. A colour cycle is 6π (3π in L-band).</source>
        <translation>Écrire un PNG par paire à parcourir : phase déroulée ; aussi altitude et intensité. Un cycle de couleurs vaut 6π (3π en bande L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2750"/>
        <source>Write a PNG per pair of the coherence on a logarithmic scale.</source>
        <translation>Écrire un PNG par paire de la cohérence en échelle logarithmique.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2751"/>
        <source>Write a catalogue of all datacubes to the folder stac of the results, with links to the datacubes beside it.</source>
        <translation>Écrire un catalogue de tous les cubes de données dans le dossier stac des résultats, avec des liens vers les cubes de données à côté.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2752"/>
        <source>Write cloud-optimised GeoTIFFs (COG), with tiles and overviews, which need no whole download to be seen.</source>
        <translation>Écrire des GeoTIFF optimisés pour le cloud (COG), avec tuiles et aperçus (pyramides), visibles sans téléchargement complet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2764"/>
        <source>Writes a copy of a datacube whose displacement and velocity are relative to another place, another date, or both. In: a datacube, and a point or the polygons of an area. Out: a datacube with everything that the first one has.

The median of the reference pixels that have a value at every epoch becomes 0 at every epoch; displacement becomes 0 everywhere on the reference date. Choose a place that stands still, is coherent, and is near what you look at, because atmosphere grows with the distance. A point wins over an area.</source>
        <translation>Écrit une copie d'un cube de données dont le déplacement et la vitesse sont relatifs à un autre lieu, une autre date, ou les deux. Entrée : un cube de données, et un point ou les polygones d'une zone. Sortie : un cube de données avec tout ce que contient le premier.

La médiane des pixels de référence qui ont une valeur à chaque époque devient 0 à chaque époque ; le déplacement devient 0 partout à la date de référence. Choisissez un lieu immobile, cohérent, et proche de ce que vous observez, car l'atmosphère croît avec la distance. Un point prévaut sur une zone.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2765"/>
        <source>Writes a datacube as static STAC catalogue, which can be put on a web server, searched, and read map by map. In: a datacube, also one of LiCSBAS. Out: a folder with collection.json and an item, which has a cloud-optimised GeoTIFF of each map (in the units of the datacube; displacement and velocity positive towards the satellite), the whole datacube as NetCDF or Zarr store, and a thumbnail.

All links are relative, so that the folder can be moved. The item has the STAC extensions datacube, projection, sar, sat, view, file and insar, as far as the datacube says what they need.

https://stacspec.org</source>
        <translation>Écrit un cube de données en catalogue STAC statique, qui peut être placé sur un serveur web, interrogé et lu carte par carte. Entrée : un cube de données, aussi de LiCSBAS. Sortie : un dossier avec collection.json et un élément (item), qui contient un GeoTIFF optimisé pour le cloud de chaque carte (dans les unités du cube de données ; déplacement et vitesse positifs vers le satellite), le cube de données entier en NetCDF ou entrepôt Zarr, et une vignette.

Tous les liens sont relatifs, de sorte que le dossier peut être déplacé. L'élément a les extensions STAC datacube, projection, sar, sat, view, file et insar, dans la mesure où le cube de données fournit ce dont elles ont besoin.

https://stacspec.org</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2766"/>
        <source>Writes series of a datacube as GeoTIFFs whose bands carry their dates, for viewers that read no NetCDF: InsarViz (a band per date), EO Time Series Viewer (a file per date). In: a datacube. Out: a folder of GeoTIFFs in the unit of the datacube (displacement in mm, positive towards the satellite), no data as NaN.

The date of a band is its description (2020-06-01) and its metadata item DATE (20200601).</source>
        <translation>Écrit des séries d'un cube de données en GeoTIFF dont les bandes portent leurs dates, pour les visionneuses qui ne lisent pas NetCDF : InsarViz (une bande par date), EO Time Series Viewer (un fichier par date). Entrée : un cube de données. Sortie : un dossier de GeoTIFF dans l'unité du cube de données (déplacement en mm, positif vers le satellite), absence de donnée en NaN.

La date d'une bande est sa description (2020-06-01) et son élément de métadonnées DATE (20200601).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2767"/>
        <source>Writes the AlignSAR datacube (ITSBD) of a time series as CF NetCDF, if wanted also as a Zarr store, with previews and coverage polygon. In: a time-series folder after stage 16. Out: displacement (mm) and velocity (mm/yr), positive towards the satellite, quality layers, amplitude, coherence, atmosphere, height and viewing geometry; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif; the area covered.

Amplitude needs the folder GEOC.MLI and the external atmosphere the folder GACOS in the work folder; what is absent is left out and listed. Displacement is relative to the reference pixel of stage 16 unless you give a reference area, and to the first epoch unless you give a reference date.

Conventions: CF-1.11, https://cfconventions.org; ACDD-1.3</source>
        <translation>Écrit le cube de données AlignSAR (ITSBD) d'une série temporelle en NetCDF CF, sur demande aussi en entrepôt Zarr, avec aperçus et polygone de couverture. Entrée : un dossier de série temporelle après l'étape 16. Sortie : déplacement (mm) et vitesse (mm/yr), positifs vers le satellite, couches de qualité, amplitude, cohérence, atmosphère, altitude et géométrie de visée ; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif ; la zone couverte.

L'amplitude requiert le dossier GEOC.MLI et l'atmosphère externe le dossier GACOS dans le dossier de travail ; ce qui manque est omis et listé. Le déplacement est relatif au pixel de référence de l'étape 16 sauf si vous donnez une zone de référence, et à la première époque sauf si vous donnez une date de référence.

Conventions : CF-1.11, https://cfconventions.org ; ACDD-1.3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2768"/>
        <source>Writes the displacement at dates, or between pairs of dates, as GeoTIFFs for other programs. In: a datacube. Out: a folder with yyyymmdd.tif for a date, yyyymmdd_yyyymmdd.tif for a difference (second minus first), in mm, positive towards the satellite, NaN where there is no value.

Cloud-optimised files (COG) can be put on a web server and are shown from there without download.</source>
        <translation>Écrit le déplacement à des dates, ou entre paires de dates, en GeoTIFF pour d'autres programmes. Entrée : un cube de données. Sortie : un dossier avec yyyymmdd.tif pour une date, yyyymmdd_yyyymmdd.tif pour une différence (seconde moins première), en mm, positif vers le satellite, NaN là où il n'y a pas de valeur.

Les fichiers optimisés pour le cloud (COG) peuvent être placés sur un serveur web et sont affichés de là sans téléchargement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2769"/>
        <source>Writes the pixels of a datacube as points that viewers of persistent scatterers read: InSAR Explorer, PS Time Series Viewer, InSAR Time Series Viewer. In: a datacube. Out: a point for each pixel inside the mask, with its velocity and the standard deviation of it (velocity, v_stdev, mm/yr), mean coherence, height (m), and the displacement on each date (D20200601 …, mm), positive towards the satellite.

The ending says what is written: .gpkg, .csv (with longitude and latitude), .shp (up to 248 dates), .fgb or .geojson. PS Time Series Viewer reads time series from .shp only, and only complete ones.</source>
        <translation>Écrit les pixels d'un cube de données comme points que lisent les visionneuses de réflecteurs permanents (persistent scatterers) : InSAR Explorer, PS Time Series Viewer, InSAR Time Series Viewer. Entrée : un cube de données. Sortie : un point pour chaque pixel du masque, avec sa vitesse et l'écart type de celle-ci (velocity, v_stdev, mm/yr), cohérence moyenne, altitude (m), et le déplacement à chaque date (D20200601 …, mm), positif vers le satellite.

L'extension du fichier indique ce qui est écrit : .gpkg, .csv (avec longitude et latitude), .shp (jusqu'à 248 dates), .fgb ou .geojson. PS Time Series Viewer ne lit les séries temporelles que de .shp, et seulement les complètes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2770"/>
        <source>Writes the settings of a run as variables of batch_LiCSBAS.sh, for a colleague who works with LiCSBAS. In: the configuration that &apos;Run pipeline&apos; writes beside every datacube, or a preset. Out: a shell file with all variables; put them in place of those in your batch_LiCSBAS.sh. A name that ends in .py gives the settings of the analyses for run_licsalert.py instead. Options that cannot be set there are listed in the log.</source>
        <translation>Écrit les paramètres d'une exécution en variables de batch_LiCSBAS.sh, pour un collègue qui travaille avec LiCSBAS. Entrée : la configuration que « Exécuter la chaîne » écrit à côté de chaque cube de données, ou un préréglage. Sortie : un fichier shell avec toutes les variables ; mettez-les à la place de celles de votre batch_LiCSBAS.sh. Un nom se terminant par .py donne à la place les paramètres des analyses pour run_licsalert.py. Les options qui ne peuvent y être définies sont listées dans le journal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2771"/>
        <source>Writes the velocity, or the displacement in time, as a KMZ file for Google Earth and other viewers. In: a datacube. Out: a file with coloured maps laid on the ground, a legend and the reference; red is towards the satellite, and where there is no value the ground shows.

Displacement in time has a map per date, which the time slider plays.</source>
        <translation>Écrit la vitesse, ou le déplacement dans le temps, en fichier KMZ pour Google Earth et d'autres visionneuses. Entrée : un cube de données. Sortie : un fichier avec des cartes colorées posées sur le sol, une légende et la référence ; rouge est vers le satellite, et là où il n'y a pas de valeur, le sol apparaît.

Le déplacement dans le temps a une carte par date, que le curseur temporel anime.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2781"/>
        <source>Your batch_LiCSBAS.sh, whose files are looked for beside it; or your run_licsalert.py.</source>
        <translation>Votre batch_LiCSBAS.sh, dont les fichiers sont cherchés à côté ; ou votre run_licsalert.py.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2782"/>
        <source>Your run_licsalert.py, or what &apos;Import batch file&apos; made of it. What you set above wins over it.</source>
        <translation>Votre run_licsalert.py, ou ce que « Importer un fichier batch » en a fait. Ce que vous définissez ci-dessus prévaut.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2783"/>
        <source>Zarr store</source>
        <translation>Entrepôt Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2806"/>
        <source>about 10 000 pixels</source>
        <translation>environ 10 000 pixels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2808"/>
        <source>alignsar: the AlignSAR datacube, with both series, amplitude, coherence and atmosphere. plain: what LiCSBAS_out2nc writes without --alignsar, under its names (cum, vel, coh, rms, vstd, stc, mask …), of cum.h5; stage 16 is not needed, and nothing is masked unless every layer is. plain_filtered: the same of cum_filt.h5. Each of them follows CF, as --cf of LiCSBAS is meant to.</source>
        <translation>alignsar : le cube de données AlignSAR, avec les deux séries, amplitude, cohérence et atmosphère. plain : ce que LiCSBAS_out2nc écrit sans --alignsar, sous ses noms (cum, vel, coh, rms, vstd, stc, mask …), de cum.h5 ; l'étape 16 n'est pas requise, et rien n'est masqué sauf si toutes les couches le sont. plain_filtered : de même pour cum_filt.h5. Chacun suit CF, comme --cf de LiCSBAS est censé le faire.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2809"/>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2816"/>
        <source>an area, or the place as it is</source>
        <translation>une zone, ou le lieu tel quel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2825"/>
        <source>articulation epochs ({count})</source>
        <translation>époques d'articulation ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2826"/>
        <source>as expected</source>
        <translation>comme attendu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2828"/>
        <source>as many as the network has, plus 1</source>
        <translation>autant que le réseau en compte, plus 1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2829"/>
        <source>as the columns say</source>
        <translation>comme l'indiquent les colonnes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2830"/>
        <source>as the table says</source>
        <translation>comme l'indique la table</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2836"/>
        <source>away from the satellite</source>
        <translation>en s'éloignant du satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2842"/>
        <source>baseline not known</source>
        <translation>base inconnue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2850"/>
        <source>bridge</source>
        <translation>pont</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2855"/>
        <source>by the two fractions</source>
        <translation>par les deux fractions</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2857"/>
        <source>centimetres</source>
        <translation>centimètres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2862"/>
        <source>closes</source>
        <translation>ferme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2866"/>
        <source>comes back</source>
        <translation>revient</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2871"/>
        <source>corrected on {share}</source>
        <translation>corrigé sur {share}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2873"/>
        <source>cube: the pixels of the datacube, to each of which the time courses are fitted. sources: the pixels of the sources.</source>
        <translation>cube : les pixels du cube de données, à chacun desquels les évolutions temporelles sont ajustées. sources : les pixels des sources.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2875"/>
        <source>cumulative: displacement since the first date. incremental: between neighbouring dates. all: between every two dates.</source>
        <translation>cumulative : déplacement depuis la première date. incremental : entre dates voisines. all : entre toutes les dates, deux à deux.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2876"/>
        <source>cycles of 2π</source>
        <translation>cycles de 2π</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2893"/>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2894"/>
        <source>estimated from its interferograms; 0 before they are downloaded</source>
        <translation>estimé d'après ses interférogrammes ; 0 avant leur téléchargement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2895"/>
        <source>every date</source>
        <translation>chaque date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2896"/>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2915"/>
        <source>frame or file name, first and last date</source>
        <translation>nom de frame ou de fichier, première et dernière date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2917"/>
        <source>gap</source>
        <translation>lacune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2918"/>
        <source>goes</source>
        <translation>disparaît</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2920"/>
        <source>grid: the outer edges of the cube. valid: the outline of the pixels that have a velocity.</source>
        <translation>grid : les bords extérieurs du cube. valid : le contour des pixels ayant une vitesse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2928"/>
        <source>in no loop</source>
        <translation>dans aucune boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2935"/>
        <source>interferograms.csv in the folder</source>
        <translation>interferograms.csv dans le dossier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2960"/>
        <source>kept, bridge</source>
        <translation>conservé, pont</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2961"/>
        <source>kept, changed in places</source>
        <translation>conservé, modifié par endroits</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2962"/>
        <source>kept, in no loop</source>
        <translation>conservé, dans aucune boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2964"/>
        <source>known deformation</source>
        <translation>déformation connue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2969"/>
        <source>longest connected time below {threshold}</source>
        <translation>plus longue durée connectée inférieure à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2970"/>
        <source>loop errors above {threshold}</source>
        <translation>erreurs de boucle supérieures à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2974"/>
        <source>mean coherence below {threshold}</source>
        <translation>cohérence moyenne inférieure à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2975"/>
        <source>mean loop closure above {threshold}</source>
        <translation>fermeture de boucle moyenne supérieure à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2976"/>
        <source>mean: mean of the valid pixels of a block, if at least half of them are valid. bilinear: as LiCSAlert, where pixels beside masked areas are drawn towards zero.</source>
        <translation>mean : moyenne des pixels valides d'un bloc, si au moins la moitié le sont. bilinear : comme LiCSAlert, où les pixels à côté de zones masquées sont attirés vers zéro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2978"/>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2979"/>
        <source>millimetres</source>
        <translation>millimètres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2980"/>
        <source>minus the 99th percentile</source>
        <translation>moins le 99e percentile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2983"/>
        <source>mm, + towards satellite</source>
        <translation>mm, + vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2985"/>
        <source>network gaps above {threshold}</source>
        <translation>lacunes du réseau supérieures à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2986"/>
        <source>new deformation</source>
        <translation>nouvelle déformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2989"/>
        <source>no earthquakes</source>
        <translation>aucun séisme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2999"/>
        <source>no steps</source>
        <translation>aucun saut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3000"/>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3008"/>
        <source>not applied</source>
        <translation>non appliqué</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3010"/>
        <source>not followed</source>
        <translation>non suivie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3011"/>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3012"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3021"/>
        <source>nullified on {share}</source>
        <translation>neutralisé sur {share}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3032"/>
        <source>one pixel; two in a swath</source>
        <translation>un pixel ; deux dans un couloir</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3038"/>
        <source>own GeoTIFFs with a table</source>
        <translation>vos propres GeoTIFF avec une table</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3039"/>
        <source>pairs that span
the interval</source>
        <translation>paires qui enjambent
l'intervalle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3040"/>
        <source>pairs without loop above {threshold}</source>
        <translation>paires sans boucle supérieures à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3044"/>
        <source>perpendicular baseline (m)</source>
        <translation>base perpendiculaire (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3052"/>
        <source>radians</source>
        <translation>radians</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3055"/>
        <source>ratio of loop errors above {threshold}</source>
        <translation>taux d'erreurs de boucle supérieur à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3057"/>
        <source>recognised</source>
        <translation>détecté</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3063"/>
        <source>rejected by hand</source>
        <translation>rejeté à la main</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3064"/>
        <source>rejected by {stage}</source>
        <translation>rejeté par {stage}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3065"/>
        <source>rejected:</source>
        <translation>rejeté :</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3066"/>
        <source>rejected: RMS above the threshold</source>
        <translation>rejet : RMS au-dessus du seuil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3067"/>
        <source>rejected: RMS with the reference above the threshold</source>
        <translation>rejet : RMS avec la référence au-dessus du seuil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3068"/>
        <source>rejected: no value at the reference</source>
        <translation>rejet : aucune valeur à la référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3069"/>
        <source>rejected: {rule}</source>
        <translation>rejeté : {rule}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3070"/>
        <source>removed by hand</source>
        <translation>retiré à la main</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3073"/>
        <source>residual above {threshold}</source>
        <translation>résidu supérieur à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3082"/>
        <source>score: the number whose runs agree best overall. stable: the largest number that gives as many sources with a sufficient mean quality. middle: the mean of fewest and most, rounded down, as ICASAR takes it when nobody moves its slider; other numbers are then not computed.</source>
        <translation>score : le nombre dont les exécutions concordent le mieux dans l'ensemble. stable : le plus grand nombre qui donne autant de sources de qualité moyenne suffisante. middle : la moyenne du minimum et du maximum, arrondie à l'inférieur, comme ICASAR la prend quand personne ne bouge son curseur ; les autres nombres ne sont alors pas calculés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3086"/>
        <source>smooth (bilinear)</source>
        <translation>lisse (bilinéaire)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3090"/>
        <source>space: maps are made independent, the usual choice. time: time courses are.</source>
        <translation>space : les cartes sont rendues indépendantes, le choix usuel. time : les évolutions temporelles le sont.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3092"/>
        <source>spatio-temporal inconsistency above {threshold}</source>
        <translation>discordance spatio-temporelle supérieure à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3098"/>
        <source>stays masked</source>
        <translation>reste masqué</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3100"/>
        <source>subset of {count} epochs</source>
        <translation>sous-ensemble de {count} époques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3101"/>
        <source>suspect, no pair to blame</source>
        <translation>douteux, aucune paire à incriminer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3104"/>
        <source>that of the datacube</source>
        <translation>comme dans le cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3105"/>
        <source>that of the datacube where it is such an identifier, else &apos;other&apos;</source>
        <translation>celle du cube de données si c'est un tel identifiant, sinon « other »</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3106"/>
        <source>that of the datacube; IW for LiCSAR, which has no other</source>
        <translation>celui du cube de données ; IW pour LiCSAR, qui n'en a pas d'autre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3108"/>
        <source>that of the products</source>
        <translation>celui des produits</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3109"/>
        <source>that of the series</source>
        <translation>celle de la série</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3111"/>
        <source>the 99th percentile</source>
        <translation>le 99e percentile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3127"/>
        <source>the date as it is</source>
        <translation>la date telle quelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3135"/>
        <source>the first epoch</source>
        <translation>la première époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3142"/>
        <source>the last epoch</source>
        <translation>la dernière époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3146"/>
        <source>the name of the folder</source>
        <translation>le nom du dossier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3148"/>
        <source>the one labelled deformation</source>
        <translation>celle étiquetée déformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3151"/>
        <source>the ratio alone</source>
        <translation>le taux seul</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3152"/>
        <source>the references of the datacubes</source>
        <translation>les références des cubes de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3179"/>
        <source>three mean intervals</source>
        <translation>trois intervalles moyens</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3183"/>
        <source>today</source>
        <translation>aujourd'hui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3184"/>
        <source>toward the satellite</source>
        <translation>vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3188"/>
        <source>unchanged values (nearest neighbour)</source>
        <translation>valeurs inchangées (plus proche voisin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3191"/>
        <source>unlikely by chance</source>
        <translation>improbable par hasard</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3194"/>
        <source>unwrapped pairs below {threshold}</source>
        <translation>paires déroulées inférieures à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3204"/>
        <source>velocity standard deviation above {threshold}</source>
        <translation>écart type de la vitesse supérieur à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3215"/>
        <source>worth a look</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3216"/>
        <source>would mend</source>
        <translation>y remédierait</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3228"/>
        <source>{count} pixels</source>
        <translation>{count} pixels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3231"/>
        <source>{day} (mm)</source>
        <translation>{day} (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3232"/>
        <source>{first} – {second}, {days} days: {fate}</source>
        <translation>{first} – {second}, {days} jours : {fate}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3233"/>
        <source>{kept} pixels kept: {gained} come back, {lost} go.</source>
        <translation>{kept} pixels conservés : {gained} reviennent, {lost} disparaissent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3244"/>
        <source>{layer} could not be written completely: {found} of {count} rows arrived, and {free} MB are free there. Make room, or choose another place.</source>
        <translation>{layer} n'a pas pu être écrit en entier : {found} lignes sur {count} sont arrivées, et {free} Mo y sont libres. Libérez de la place ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3253"/>
        <source>{name}: InSAR − GNSS, bias {bias:.1f} mm, RMS {rms:.1f} mm on {count} dates.</source>
        <translation>{name} : InSAR − GNSS, biais {bias:.1f} mm, RMS {rms:.1f} mm à {count} dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3256"/>
        <source>{name}: no value on {count} dates (×).</source>
        <translation>{name} : aucune valeur à {count} dates (×).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3257"/>
        <source>{name}: no values here.</source>
        <translation>{name} : aucune valeur ici.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3260"/>
        <source>{path} cannot be written ({reason}). Choose another place or ending.</source>
        <translation>Impossible d'écrire {path} ({reason}). Choisissez un autre emplacement ou une autre extension.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3261"/>
        <source>{path} has no noise mask. Run &apos;Mask noise&apos; (stage 15).</source>
        <translation>{path} : pas de masque de bruit. Exécutez « Masquer le bruit » (étape 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3270"/>
        <source>✓ passes</source>
        <translation>✓ passe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3271"/>
        <source>✗ decides</source>
        <translation>✗ décide</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3272"/>
        <source>✗ fails</source>
        <translation>✗ échoue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2715"/>
        <source>Where to write. Left empty: a temporary folder, which goes with QGIS.</source>
        <translation>Où écrire. Vide : un dossier temporaire, qui disparaît avec QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="969"/>
        <source>Dask scheduler</source>
        <translation>Planificateur Dask</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="708"/>
        <source>Azimuth displacement {first} – {second}</source>
        <translation>Déplacement en azimut {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="705"/>
        <source>Azimuth displacement (mm, + along the flight)</source>
        <translation>Déplacement en azimut (mm, + dans le sens du vol)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2"/>
        <source>%1 % of the closures of %2 loops at all pixels reach %3 rad.</source>
        <translation>%1 % des fermetures de %2 boucles en tous les pixels atteignent %3 rad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3"/>
        <source>%1 % of the pixels are masked.</source>
        <translation>%1 % des pixels sont masqués.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="4"/>
        <source>%1 %2 Nothing was replaced.</source>
        <translation>%1 %2 Rien n'a été remplacé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="5"/>
        <source>%1 %2, where %3 has %4</source>
        <translation>%1 %2, alors que %3 a %4</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="6"/>
        <source>%1 %2: threshold not in the datacube</source>
        <translation>%1 %2 : seuil absent du cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="7"/>
        <source>%1 (%2) is known at no pixel, so nothing is masked by it.%3</source>
        <translation>%1 (%2) n'est connu en aucun pixel et ne masque donc rien.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="8"/>
        <source>%1 (%2) moves %3 to %4 mm/yr%5, line of sight.</source>
        <translation>%1 (%2) se déplace de %3 à %4 mm/yr%5, ligne de visée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="9"/>
        <source>%1 (made by %2)</source>
        <translation>%1 (fait par %2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="10"/>
        <source>%1 (quality %2)</source>
        <translation>%1 (qualité %2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="11"/>
        <source>%1 (quality %2, weak)</source>
        <translation>%1 (qualité %2, faible)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="12"/>
        <source>%1 (window %2, %3 x %4 km)</source>
        <translation>%1 (fenêtre %2, %3 x %4 km)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="13"/>
        <source>%1 Check the engine&apos;s folder and Python in the settings of QGIS.</source>
        <translation>%1 Vérifiez le dossier et le Python du moteur dans les réglages de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="14"/>
        <source>%1 Coverage and coherence are judged on the pixels with at least half as many data as the best ones instead.</source>
        <translation>%1 Couverture et cohérence sont jugées à la place sur les pixels ayant au moins la moitié des données des meilleurs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="15"/>
        <source>%1 It runs in %2, which is not there or may not be entered; choose another folder.</source>
        <translation>%1 Il s'exécute dans %2, qui n'est pas là ou où l'on ne peut pas entrer ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="16"/>
        <source>%1 Its baseline is not used.</source>
        <translation>%1 Sa base n'est pas utilisée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="17"/>
        <source>%1 Its constants are not used.</source>
        <translation>%1 Ses constantes ne sont pas utilisées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="18"/>
        <source>%1 LiCSBAS rejects every interferogram then.</source>
        <translation>%1 LiCSBAS rejette alors tous les interférogrammes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="19"/>
        <source>%1 Lower the thresholds, or mend the files.</source>
        <translation>%1 Réduisez les seuils, ou réparez les fichiers.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="20"/>
        <source>%1 MB are needed beyond what is there, %2 MB are free at %3, and %4 GB have to remain free.</source>
        <translation>Il faut %1 Mo au-delà de ce qui est là, %2 Mo sont libres sur %3, et %4 Go doivent rester libres.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="21"/>
        <source>%1 Run it again, and it goes on from there.</source>
        <translation>%1 Exécutez-la à nouveau, et elle continue de là.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="22"/>
        <source>%1 So for %2 epochs.</source>
        <translation>%1 De même pour %2 époques.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="23"/>
        <source>%1 Step 01 downloads a frame.</source>
        <translation>%1 L'étape 01 télécharge un frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="24"/>
        <source>%1 The %2 of the earlier run was kept.</source>
        <translation>%1 %2 de l'exécution antérieure a été conservé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="25"/>
        <source>%1 The displacement between them is not observed.</source>
        <translation>%1 Le déplacement entre eux n'est pas observé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="26"/>
        <source>%1 The fit uses heights of %2; the image has %3 to %4 m.</source>
        <translation>%1 L'ajustement utilise des altitudes de %2 ; l'image va de %3 à %4 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="27"/>
        <source>%1 The stack has no %2: %3.</source>
        <translation>%1 La pile n'a pas de %2 : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="28"/>
        <source>%1 There is no raster %2: %3.</source>
        <translation>%1 Il n'y a pas de raster %2 : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="29"/>
        <source>%1 What was made from earlier results of these stages is out of date or removed, the datacube too, until the chain is run again.</source>
        <translation>%1 Ce qui avait été fait de résultats antérieurs de ces étapes est périmé ou supprimé, le cube de données aussi, jusqu'à ce que la chaîne soit exécutée à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="30"/>
        <source>%1 above %2</source>
        <translation>%1 supérieur à %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="31"/>
        <source>%1 already has pairs that would be mixed with the new ones: %2.</source>
        <translation>%1 a déjà des paires qui seraient mélangées aux nouvelles : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="32"/>
        <source>%1 also has pairs that this run did not make and that later stages will use: %2.</source>
        <translation>%1 a aussi des paires que cette exécution n'a pas faites et que les étapes suivantes utiliseront : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="33"/>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="34"/>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="35"/>
        <source>%1 became shorter while it was read.</source>
        <translation>%1 a raccourci pendant sa lecture.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="36"/>
        <source>%1 belongs to the old reference date and has no values any more.</source>
        <translation>%1 appartient à l'ancienne date de référence et n'a plus de valeurs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="37"/>
        <source>%1 below %2</source>
        <translation>%1 inférieur à %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="38"/>
        <source>%1 cannot be a file, because Windows keeps that name.</source>
        <translation>%1 ne peut pas être un fichier, car Windows réserve ce nom.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="39"/>
        <source>%1 cannot be a folder, because %2 is a file.</source>
        <translation>%1 ne peut pas être un dossier, car %2 est un fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="40"/>
        <source>%1 cannot be a folder, because Windows keeps the name %2.</source>
        <translation>%1 ne peut pas être un dossier, car Windows réserve le nom %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="41"/>
        <source>%1 cannot be opened (%2).</source>
        <translation>%1 ne peut pas être ouvert (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="42"/>
        <source>%1 cannot be opened as a layer: %2</source>
        <translation>%1 ne peut pas être ouvert comme couche : %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="43"/>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 ne peut pas être lu (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="44"/>
        <source>%1 cannot be read as HDF5 (%2).</source>
        <translation>%1 ne peut pas être lu comme HDF5 (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="45"/>
        <source>%1 cannot be read as NetCDF (%2).</source>
        <translation>%1 ne peut pas être lu comme NetCDF (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="46"/>
        <source>%1 cannot be read as a GeoTIFF (%2).</source>
        <translation>%1 ne peut pas être lu comme GeoTIFF (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="47"/>
        <source>%1 cannot be read as a datacube (%2).</source>
        <translation>%1 ne peut pas être lu comme cube de données (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="48"/>
        <source>%1 cannot be read as a table (%2).</source>
        <translation>%1 ne peut pas être lu comme table (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="49"/>
        <source>%1 cannot be read as polygons (%2).</source>
        <translation>%1 ne peut pas être lu comme polygones (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="50"/>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="51"/>
        <source>%1 cannot be shown on the map, because QGIS cannot open NetCDF files with a double quote, a backslash or bytes that are no text in their path.</source>
        <translation>%1 ne peut pas être montré sur la carte, car QGIS ne peut pas ouvrir de fichiers NetCDF dont le chemin contient un guillemet double, une barre oblique inverse ou des octets qui ne sont pas du texte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="52"/>
        <source>%1 cannot be started: %2 %3 holds %4, which no program can be given.</source>
        <translation>%1 ne peut pas être démarré : %2 %3 contient %4, qu'aucun programme ne peut recevoir.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="53"/>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="54"/>
        <source>%1 cannot be written: %2… is longer than %3 bytes.</source>
        <translation>%1 ne peut pas être écrit : %2… est plus long que %3 octets.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="55"/>
        <source>%1 changed</source>
        <translation>%1 a changé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="56"/>
        <source>%1 changed while &apos;%2&apos; was running, so its result was not kept.</source>
        <translation>%1 a changé pendant l'exécution de « %2 » : son résultat n'a pas été gardé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="57"/>
        <source>%1 changed while it was copied to %2.</source>
        <translation>%1 a changé pendant sa copie vers %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="58"/>
        <source>%1 components cannot be told apart from %2 dates and %3 pixels; at most %4 can.</source>
        <translation>%1 composantes ne peuvent pas être distinguées avec %2 dates et %3 pixels ; au plus %4 le peuvent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="59"/>
        <source>%1 components: %2 of %3 runs converged (%4), after %5 iterations (median)%6</source>
        <translation>%1 composantes : %2 exécutions sur %3 ont convergé (%4), après %5 itérations (médiane)%6</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="60"/>
        <source>%1 could not be started with %2: %3.</source>
        <translation>%1 n'a pas pu être démarré avec %2 : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="61"/>
        <source>%1 could not be written (%2); %3 MB are free there.</source>
        <translation>%1 n'a pas pu être écrit (%2) ; %3 Mo y sont libres.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="62"/>
        <source>%1 could not be written completely (%2); %3 MB are free at %4.</source>
        <translation>%1 n'a pas pu être écrit entièrement (%2) ; %3 Mo sont libres sur %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="63"/>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n'a pas pu être écrit : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="64"/>
        <source>%1 could not write %2 (%3).</source>
        <translation>%1 n'a pas pu écrire %2 (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="65"/>
        <source>%1 counts from %2 reference epochs (%3); all baselines were brought to %4.</source>
        <translation>%1 compte à partir de %2 époques de référence (%3) ; toutes les bases ont été ramenées à %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="66"/>
        <source>%1 covers %2 instead of %3.</source>
        <translation>%1 couvre %2 au lieu de %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="67"/>
        <source>%1 dates are beyond %2 σ%3 ….</source>
        <translation>%1 dates sont au-delà de %2 σ%3 ….</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="68"/>
        <source>%1 dates are beyond %2 σ%3.</source>
        <translation>%1 dates sont au-delà de %2 σ%3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="69"/>
        <source>%1 dates are beyond %2 σ: %3 ….</source>
        <translation>%1 dates sont au-delà de %2 σ : %3 ….</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="70"/>
        <source>%1 dates are beyond %2 σ: %3.</source>
        <translation>%1 dates sont au-delà de %2 σ : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="71"/>
        <source>%1 dates are new since the earlier result.</source>
        <translation>%1 dates sont nouvelles depuis le résultat antérieur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="72"/>
        <source>%1 dates have too few valid pixels and no distance: %2.</source>
        <translation>%1 dates ont trop peu de pixels valides et pas de distance : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="73"/>
        <source>%1 dates of the earlier result are not in the datacube any more.</source>
        <translation>%1 dates du résultat antérieur ne sont plus dans le cube de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="74"/>
        <source>%1 dates without any value were left out: %2.</source>
        <translation>%1 dates sans aucune valeur ont été laissées de côté : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="75"/>
        <source>%1 declares the scale %2 and the offset %3, which leave nothing of its values.</source>
        <translation>%1 déclare l'échelle %2 et le décalage %3, qui ne laissent rien de ses valeurs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="76"/>
        <source>%1 does not end in %2 or %3.</source>
        <translation>%1 ne se termine pas par %2 ou %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="77"/>
        <source>%1 does not end in %2.</source>
        <translation>%1 ne se termine pas par %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="78"/>
        <source>%1 does not exist</source>
        <translation>%1 n'existe pas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="79"/>
        <source>%1 does not exist, so velocity is not masked; run stage 15</source>
        <translation>%1 n'existe pas, la vitesse n'est donc pas masquée ; exécutez l'étape 15</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="80"/>
        <source>%1 does not exist.</source>
        <translation>%1 n'existe pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="81"/>
        <source>%1 does not exist: this LiCSBAS is incomplete, or a version without this step.</source>
        <translation>%1 n'existe pas : ce LiCSBAS est incomplet, ou d'une version sans cette étape.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="82"/>
        <source>%1 does not exist; correct the option &apos;work_folder&apos; or leave it out.</source>
        <translation>%1 n'existe pas ; corrigez l'option 'work_folder' ou laissez-la vide.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="83"/>
        <source>%1 does not exist; run stage 15</source>
        <translation>%1 n'existe pas ; exécutez l'étape 15</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="84"/>
        <source>%1 does not fit: %2 MB are free at %3.</source>
        <translation>%1 ne tient pas : %2 Mo sont libres sur %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="85"/>
        <source>%1 does not know %2 and would not read %3.</source>
        <translation>%1 ne connaît pas %2 et ne lirait pas %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="86"/>
        <source>%1 does not know %2, which &apos;%3&apos; (%4 = %5) needs.</source>
        <translation>%1 ne connaît pas %2, dont '%3' (%4 = %5) a besoin.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="87"/>
        <source>%1 does not lie on the grid of the frame&apos;s truth; was it made from another frame?</source>
        <translation>%1 n'est pas sur la grille de la vérité du frame ; a-t-il été fait d'un autre frame ?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="88"/>
        <source>%1 does not say the line of sight at %2 (E, N, U).</source>
        <translation>%1 ne dit pas la ligne de visée à %2 (E, N, U).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="89"/>
        <source>%1 does not say the unit of %2.</source>
        <translation>%1 ne dit pas l'unité de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="90"/>
        <source>%1 does not say where it lies; it is truncated or not geocoded.</source>
        <translation>%1 ne dit pas où il se trouve ; il est tronqué ou non géocodé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="91"/>
        <source>%1 does not say where the station is.</source>
        <translation>%1 ne dit pas où est la station.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="92"/>
        <source>%1 does not scatter in the baseline, so its distances are missing.</source>
        <translation>%1 ne varie pas dans la période de référence : ses distances manquent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="93"/>
        <source>%1 does not see %2 as it is here.</source>
        <translation>%1 ne voit pas %2 tel qu'il est ici.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="94"/>
        <source>%1 does not see %2, the unfinished results.</source>
        <translation>%1 ne voit pas %2, les résultats inachevés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="95"/>
        <source>%1 ended with %2; nothing was replaced.%3</source>
        <translation>%1 s'est terminé avec %2 ; rien n'a été remplacé.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="96"/>
        <source>%1 ended without an error, but did not make %2; nothing was replaced.%3</source>
        <translation>%1 s'est terminé sans erreur, mais n'a pas fait %2 ; rien n'a été remplacé.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="97"/>
        <source>%1 epochs are too few for %2 terms with standard deviations, which need %3.</source>
        <translation>%1 époques sont trop peu pour %2 termes avec écarts-types, qui en demandent %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="98"/>
        <source>%1 epochs are too few for %2 terms.</source>
        <translation>%1 époques sont trop peu pour %2 termes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="99"/>
        <source>%1 epochs from %2 to %3</source>
        <translation>%1 époques du %2 au %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="100"/>
        <source>%1 epochs have too few samples to fit a surface to and are lost.</source>
        <translation>%1 époques ont trop peu d'échantillons pour y ajuster une surface et sont perdues.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="101"/>
        <source>%1 epochs with a value are too few for %2 terms.</source>
        <translation>%1 époques avec une valeur sont trop peu pour %2 termes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="102"/>
        <source>%1 files in a row failed; the rest is not tried</source>
        <translation>%1 fichiers de suite ont échoué ; le reste n'est pas tenté</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="103"/>
        <source>%1 files in all: %2; %3 received.</source>
        <translation>%1 fichiers en tout : %2 ; %3 reçus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="104"/>
        <source>%1 frames meet the area of interest: %2.</source>
        <translation>%1 frames touchent la zone d'intérêt : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="105"/>
        <source>%1 gives no baseline of these epochs; values within 1 m were made up, so DEM errors cannot be estimated later.</source>
        <translation>%1 ne donne aucune base de ces époques ; des valeurs de moins de 1 m ont été inventées : les erreurs de MNT ne pourront pas être estimées ensuite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="106"/>
        <source>%1 gives no baselines, so DEM errors cannot be estimated later.</source>
        <translation>%1 ne donne pas de bases : les erreurs de MNT ne pourront pas être estimées ensuite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="107"/>
        <source>%1 has %2 bands, and it does not say which one is meant.</source>
        <translation>%1 a %2 bandes, et ne dit pas laquelle est la bonne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="108"/>
        <source>%1 has %2 bytes instead of %3; it is truncated or not of this folder.</source>
        <translation>%1 a %2 octets au lieu de %3 ; il est tronqué ou n'est pas de ce dossier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="109"/>
        <source>%1 has %2 bytes where %3 are expected for %4 x %5 pixels; it is truncated or of another grid.</source>
        <translation>%1 a %2 octets là où %3 sont attendus pour %4 x %5 pixels ; il est tronqué ou d'une autre grille.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="110"/>
        <source>%1 has %2 bytes where %3 or %4 are expected; it is truncated or of another grid.</source>
        <translation>%1 a %2 octets là où %3 ou %4 sont attendus ; il est tronqué ou d'une autre grille.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="111"/>
        <source>%1 has %2 bytes, but the %3 interferograms of %4 need %5.</source>
        <translation>%1 a %2 octets, mais les %3 interférogrammes de %4 en demandent %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="112"/>
        <source>%1 has %2 bytes, but the %3 lines of %4 need %5.</source>
        <translation>%1 a %2 octets, mais les %3 lignes de %4 en demandent %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="113"/>
        <source>%1 has %2 bytes, more than a text of this kind.</source>
        <translation>%1 a %2 octets, plus qu'un texte de ce genre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="114"/>
        <source>%1 has %2 dimensions instead of 2</source>
        <translation>%1 a %2 dimensions au lieu de 2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="115"/>
        <source>%1 has %2 x %3 pixels and %4 %5 x %6, or they lie elsewhere.</source>
        <translation>%1 a %2 x %3 pixels et %4 %5 x %6, ou ils se trouvent ailleurs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="116"/>
        <source>%1 has %2, but %3 has %4: one of them is left from an earlier run.</source>
        <translation>%1 a %2, mais %3 a %4 : l'un d'eux reste d'une exécution antérieure.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="117"/>
        <source>%1 has %2, which is not known.</source>
        <translation>%1 a %2, qui n'est pas connu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="118"/>
        <source>%1 has AlignSAR %2 on Python %3; here it is %4 on %5.</source>
        <translation>%1 a AlignSAR %2 sous Python %3 ; ici c'est %4 sous %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="119"/>
        <source>%1 has a backslash or bytes that are no text in its path, with which xarray cannot open NetCDF files.</source>
        <translation>%1 a dans son chemin une barre oblique inverse ou des octets qui ne sont pas du texte, avec lesquels xarray ne peut pas ouvrir de fichiers NetCDF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="120"/>
        <source>%1 has a coordinate system, %2, from which there is no way to longitude and latitude (%3).</source>
        <translation>%1 a un système de coordonnées, %2, d'où l'on ne peut pas passer à longitude et latitude (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="121"/>
        <source>%1 has a line that is not a date and is skipped: %2.</source>
        <translation>%1 a une ligne qui n'est pas une date et qui est sautée : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="122"/>
        <source>%1 has a single %2 and no %3_bnds, so the size of a pixel is not known.</source>
        <translation>%1 a un seul %2 et pas de %3_bnds : la taille d'un pixel n'est pas connue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="123"/>
        <source>%1 has coordinates that are not evenly spaced.</source>
        <translation>%1 a des coordonnées qui ne sont pas espacées régulièrement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="124"/>
        <source>%1 has incidence angles around %2, too small for degrees from the vertical.</source>
        <translation>%1 a des angles d'incidence autour de %2, trop petits pour des degrés depuis la verticale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="125"/>
        <source>%1 has lines that are not dates (yyyymmdd): %2.</source>
        <translation>%1 a des lignes qui ne sont pas des dates (yyyymmdd) : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="126"/>
        <source>%1 has neither displacement (cum in %2) nor a raster in results/ of its size.</source>
        <translation>%1 n'a ni déplacement (cum dans %2) ni raster dans results/ de sa taille.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="127"/>
        <source>%1 has no %2</source>
        <translation>%1 n'a pas de %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="128"/>
        <source>%1 has no %2 any more.</source>
        <translation>%1 n'a plus %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="129"/>
        <source>%1 has no %2 folder, but %3 has one.</source>
        <translation>%1 n'a pas de dossier %2, mais %3 en a un.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="130"/>
        <source>%1 has no %2 folder.</source>
        <translation>%1 n'a pas de dossier %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="131"/>
        <source>%1 has no %2 over time.</source>
        <translation>%1 n'a pas de %2 dans le temps.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="132"/>
        <source>%1 has no %2, so epochs cannot be weighed by it.</source>
        <translation>%1 n'a pas de %2 : les époques ne peuvent pas être pondérées par lui.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="133"/>
        <source>%1 has no %2, the direction to the satellite.</source>
        <translation>%1 n'a pas %2, la direction vers le satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="134"/>
        <source>%1 has no %2.</source>
        <translation>%1 n'a pas de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="135"/>
        <source>%1 has no %2/%3, so it is no folder of LiCSBAS.</source>
        <translation>%1 n'a pas de %2/%3 : ce n'est pas un dossier de LiCSBAS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="136"/>
        <source>%1 has no .geo.%2.tif, which is needed %3.</source>
        <translation>%1 n'a pas de .geo.%2.tif, qui est nécessaire %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="137"/>
        <source>%1 has no .geo.%2.tif: %3.</source>
        <translation>%1 n'a pas de .geo.%2.tif : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="138"/>
        <source>%1 has no &lt;epoch&gt;.geo.mli.tif</source>
        <translation>%1 n'a pas de &lt;epoch&gt;.geo.mli.tif</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="139"/>
        <source>%1 has no DEM, so no source can be recognised as topographic.</source>
        <translation>%1 n'a pas de MNT : aucune source ne peut être reconnue comme topographique.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="140"/>
        <source>%1 has no U.geo, which zenith delays need.</source>
        <translation>%1 n'a pas de U.geo, dont les retards zénithaux ont besoin.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="141"/>
        <source>%1 has no baselines; LiCSBAS stores none if they are made up</source>
        <translation>%1 n'a pas de bases ; LiCSBAS n'en enregistre pas si elles sont inventées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="142"/>
        <source>%1 has no column %2.</source>
        <translation>%1 n'a pas de colonne %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="143"/>
        <source>%1 has no column date.</source>
        <translation>%1 n'a pas de colonne date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="144"/>
        <source>%1 has no coordinates; it is truncated or not geocoded.</source>
        <translation>%1 n'a pas de coordonnées ; il est tronqué ou non géocodé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="145"/>
        <source>%1 has no cum or no imdates.</source>
        <translation>%1 n'a pas de cum ou pas d'imdates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="146"/>
        <source>%1 has no data set %2 of the shape of cum, so it cannot be removed.</source>
        <translation>%1 n'a pas de jeu de données %2 de la forme de cum : il ne peut pas être retiré.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="147"/>
        <source>%1 has no data within the area of the stack.</source>
        <translation>%1 n'a pas de données dans la zone de la pile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="148"/>
        <source>%1 has no dataset cum_model.</source>
        <translation>%1 n'a pas de jeu de données cum_model.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="149"/>
        <source>%1 has no delay map</source>
        <translation>%1 n'a pas de carte de retard</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="150"/>
        <source>%1 has no delay map of the reference date %2; choose a reference date that has one</source>
        <translation>%1 n'a pas de carte de retard de la date de référence %2 ; choisissez une date de référence qui en a une</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="151"/>
        <source>%1 has no delay map of these epochs.</source>
        <translation>%1 n'a pas de carte de retard de ces époques.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="152"/>
        <source>%1 has no displacement in time, because %2.</source>
        <translation>%1 n'a pas de déplacement dans le temps, car %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="153"/>
        <source>%1 has no displacement over time.</source>
        <translation>%1 n'a pas de déplacement dans le temps.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="154"/>
        <source>%1 has no effect: LiCSBAS undoes it in a datacube of the AlignSAR layout.</source>
        <translation>%1 n'a pas d'effet : LiCSBAS l'annule dans un cube de données au format AlignSAR.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="155"/>
        <source>%1 has no epoch on %2; the nearest one is %3.</source>
        <translation>%1 n'a pas d'époque au %2 ; la plus proche est %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="156"/>
        <source>%1 has no file ending in %2.</source>
        <translation>%1 n'a aucun fichier se terminant par %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="157"/>
        <source>%1 has no folder %2, so it is no folder of LiCSAlert.</source>
        <translation>%1 n'a pas de dossier %2 : ce n'est pas un dossier de LiCSAlert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="158"/>
        <source>%1 has no folder named like a pair of dates (yyyymmdd_yyyymmdd).</source>
        <translation>%1 n'a aucun dossier nommé comme une paire de dates (yyyymmdd_yyyymmdd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="159"/>
        <source>%1 has no interferograms (folders yyyymmdd_yyyymmdd).</source>
        <translation>%1 n'a pas d'interférogrammes (dossiers yyyymmdd_yyyymmdd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="160"/>
        <source>%1 has no line with the names of columns, among them %2.</source>
        <translation>%1 n'a pas de ligne avec les noms des colonnes, parmi lesquels %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="161"/>
        <source>%1 has no linear_velocity and no vel, which says where there is data.</source>
        <translation>%1 n'a ni linear_velocity ni vel, qui dit où il y a des données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="162"/>
        <source>%1 has no mask; only missing values are left out.</source>
        <translation>%1 n'a pas de masque ; seules les valeurs manquantes sont laissées de côté.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="163"/>
        <source>%1 has no name of a Sentinel-1 product.</source>
        <translation>%1 n'a aucun nom de produit Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="164"/>
        <source>%1 has no pair with both %2 and .cc; make the stack again with &apos;Prepare stack&apos; (stage 02).</source>
        <translation>%1 n'a aucune paire avec %2 et .cc ; refaites la pile avec « Préparer la pile » (étape 02).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="165"/>
        <source>%1 has no pixel with displacement inside the mask and the area.</source>
        <translation>%1 n'a aucun pixel avec déplacement dans le masque et la zone.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="166"/>
        <source>%1 has no pole for %2.</source>
        <translation>%1 n'a pas de pôle pour %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="167"/>
        <source>%1 has no polygon with a frame ID, such as %2, among its attributes.</source>
        <translation>%1 n'a aucun polygone avec un identifiant de frame, comme %2, parmi ses attributs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="168"/>
        <source>%1 has no polygon, so there is nothing to cut out.</source>
        <translation>%1 n'a pas de polygone : il n'y a rien à découper.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="169"/>
        <source>%1 has no polygon.</source>
        <translation>%1 n'a pas de polygone.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="170"/>
        <source>%1 has no raster %2: %3.</source>
        <translation>%1 n'a pas de raster %2 : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="171"/>
        <source>%1 has no readable coordinates; run the stage that makes it again.</source>
        <translation>%1 n'a pas de coordonnées lisibles ; exécutez à nouveau l'étape qui le fait.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="172"/>
        <source>%1 has no refarea.</source>
        <translation>%1 n'a pas de refarea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="173"/>
        <source>%1 has no row below the names of the columns.</source>
        <translation>%1 n'a pas de ligne sous les noms des colonnes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="174"/>
        <source>%1 has no series %2.</source>
        <translation>%1 n'a pas de série %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="175"/>
        <source>%1 has no solution.</source>
        <translation>%1 n'a aucune solution.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="176"/>
        <source>%1 has no time series yet, so that nothing can be run again.</source>
        <translation>%1 n'a pas encore de série temporelle : rien ne peut être exécuté à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="177"/>
        <source>%1 has no unwrapped interferogram in HH or VV.</source>
        <translation>%1 n'a pas d'interférogramme déroulé en HH ou VV.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="178"/>
        <source>%1 has no usable %2; fetch the map again.</source>
        <translation>%1 n'a pas de %2 utilisable ; téléchargez à nouveau la carte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="179"/>
        <source>%1 has no usable coordinates.</source>
        <translation>%1 n'a pas de coordonnées utilisables.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="180"/>
        <source>%1 has no usable number for %2; make the file again with stage 02.</source>
        <translation>%1 n'a pas de nombre utilisable pour %2 ; refaites le fichier avec l'étape 02.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="181"/>
        <source>%1 has no valid pixel.</source>
        <translation>%1 n'a aucun pixel valide.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="182"/>
        <source>%1 has no value at any pixel.</source>
        <translation>%1 n'a de valeur en aucun pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="183"/>
        <source>%1 has no value on %2 of %3 epochs: %4.</source>
        <translation>%1 n'a pas de valeur à %2 époques sur %3 : %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="184"/>
        <source>%1 has no value within the cube; check its place and its declared no data</source>
        <translation>%1 n'a aucune valeur dans le cube ; vérifiez sa position et sa valeur nulle déclarée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="185"/>
        <source>%1 has no variable %2.</source>
        <translation>%1 n'a pas de variable %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="186"/>
        <source>%1 has no vel.</source>
        <translation>%1 n'a pas de vel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="187"/>
        <source>%1 has no velocity within %2 m of the common reference.</source>
        <translation>%1 n'a pas de vitesse à moins de %2 m de la référence commune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="188"/>
        <source>%1 has no velocity.</source>
        <translation>%1 n'a pas de vitesse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="189"/>
        <source>%1 has none</source>
        <translation>%1 n'en a pas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="190"/>
        <source>%1 has none of %2 over time.</source>
        <translation>%1 n'a rien de %2 dans le temps.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="191"/>
        <source>%1 has none of %2.</source>
        <translation>%1 n'a rien de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="192"/>
        <source>%1 has none of %2: no reference is chosen.</source>
        <translation>%1 n'a rien de %2 : aucune référence n'est choisie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="193"/>
        <source>%1 has other epochs than %2; run stage 16 again.</source>
        <translation>%1 a d'autres époques que %2 ; exécutez à nouveau l'étape 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="194"/>
        <source>%1 has other pixels with data on all dates than %2 was learned from, which LiCSAlert cannot compare.</source>
        <translation>%1 a d'autres pixels avec des données à toutes les dates que ceux dont %2 a été appris, ce que LiCSAlert ne peut pas comparer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="195"/>
        <source>%1 has pixels of %2 degrees in %3, smaller than any of a radar image.</source>
        <translation>%1 a des pixels de %2 degrés en %3, plus petits que ceux de toute image radar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="196"/>
        <source>%1 has rasters of several frames: %2.</source>
        <translation>%1 a des rasters de plusieurs frames : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="197"/>
        <source>%1 has several bands; save the wanted one as a file of its own</source>
        <translation>%1 a plusieurs bandes ; enregistrez celle voulue dans un fichier à part</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="198"/>
        <source>%1 has the columns %2.</source>
        <translation>%1 a les colonnes %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="199"/>
        <source>%1 has the shape %2 and type %3</source>
        <translation>%1 a la forme %2 et le type %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="200"/>
        <source>%1 has two lines of %2.</source>
        <translation>%1 a deux lignes du %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="201"/>
        <source>%1 has two products of %2: %3 and %4.</source>
        <translation>%1 a deux produits de %2 : %3 et %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="202"/>
        <source>%1 has values from %2 to %3, none within %4 days of an epoch with a value (and of the reference station, if there is one).</source>
        <translation>%1 a des valeurs du %2 au %3, aucune à moins de %4 jours d'une époque avec une valeur (et de la station de référence, s'il y en a une).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="203"/>
        <source>%1 has values from %2 to %3; coherence is %4.</source>
        <translation>%1 a des valeurs de %2 à %3 ; la cohérence va de %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="204"/>
        <source>%1 has values up to %2, so it is no wrapped phase in radians.</source>
        <translation>%1 a des valeurs jusqu'à %2 : ce n'est pas une phase enroulée en radians.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="205"/>
        <source>%1 have no value in the reference window %2 and were left out (info/%3).</source>
        <translation>%1 n'ont pas de valeur dans la fenêtre de référence %2 et ont été laissés de côté (info/%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="206"/>
        <source>%1 holds %2 pairs outside the limits, which stage 02 will use too: %3.</source>
        <translation>%1 contient %2 paires hors des limites, que l'étape 02 utilisera aussi : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="207"/>
        <source>%1 holds %2, made by another program; this run gives %3.</source>
        <translation>%1 contient %2, fait par un autre programme ; cette exécution donne %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="208"/>
        <source>%1 holds %2, which the troposphere does not delay.</source>
        <translation>%1 contient %2, que la troposphère ne retarde pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="209"/>
        <source>%1 holds %2.</source>
        <translation>%1 contient %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="210"/>
        <source>%1 holds a frame that is not a generated sample (%2 and %3 more files), which stays as it is.</source>
        <translation>%1 contient un frame qui n'est pas un échantillon généré (%2 et %3 autres fichiers), qui reste tel quel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="211"/>
        <source>%1 holds a frame that is not a generated sample (%2), which stays as it is.</source>
        <translation>%1 contient un frame qui n'est pas un échantillon généré (%2), qui reste tel quel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="212"/>
        <source>%1 holds a stack on %2, made by another program; this run gives %3.</source>
        <translation>%1 contient une pile sur %2, faite par un autre programme ; cette exécution donne %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="213"/>
        <source>%1 holds complex numbers</source>
        <translation>%1 contient des nombres complexes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="214"/>
        <source>%1 holds complex numbers.</source>
        <translation>%1 contient des nombres complexes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="215"/>
        <source>%1 holds interferograms that were not imported.</source>
        <translation>%1 contient des interférogrammes qui n'ont pas été importés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="216"/>
        <source>%1 holds interferograms, but is not called %2.</source>
        <translation>%1 contient des interférogrammes, mais ne s'appelle pas %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="217"/>
        <source>%1 holds no series %2 that can be drawn.</source>
        <translation>%1 n'a pas de série %2 qui puisse être dessinée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="218"/>
        <source>%1 holds no sources.</source>
        <translation>%1 ne contient pas de sources.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="219"/>
        <source>%1 holds one interferogram.</source>
        <translation>%1 contient un seul interférogramme.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="220"/>
        <source>%1 holds products of several formats: %2.</source>
        <translation>%1 contient des produits de plusieurs formats : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="221"/>
        <source>%1 holds something else than a datacube of AlignSAR for QGIS and is left alone.</source>
        <translation>%1 contient autre chose qu'un cube de données d'AlignSAR for QGIS et n'est pas touché.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="222"/>
        <source>%1 holds something else than such a product (%2).</source>
        <translation>%1 contient autre chose qu'un tel produit (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="223"/>
        <source>%1 holds sources on another grid than the datacube&apos;s.</source>
        <translation>%1 contient des sources sur une autre grille que celle du cube de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="224"/>
        <source>%1 holds the catalogue of %2, and would be replaced by that of %3.</source>
        <translation>%1 contient le catalogue de %2, et serait remplacé par celui de %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="225"/>
        <source>%1 holds the downloads in %2.</source>
        <translation>%1 contient les téléchargements de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="226"/>
        <source>%1 holds the frame %2, not %3.</source>
        <translation>%1 contient le frame %2, et non %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="227"/>
        <source>%1 holds the result of %2.</source>
        <translation>%1 contient le résultat de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="228"/>
        <source>%1 holds this sample already; nothing to do.</source>
        <translation>%1 contient déjà cet échantillon ; rien à faire.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="229"/>
        <source>%1 holds whole numbers (%2) without a scale, which cannot be %3 in %4.</source>
        <translation>%1 contient des nombres entiers (%2) sans échelle, qui ne peuvent pas être %3 en %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="230"/>
        <source>%1 holds whole numbers (%2) without a scale, which cannot be unwrapped phase or displacement.</source>
        <translation>%1 contient des nombres entiers (%2) sans échelle, qui ne peuvent être ni phase déroulée ni déplacement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="231"/>
        <source>%1 holds whole numbers (%2) without a scale, which cannot be wrapped phase in radians.</source>
        <translation>%1 contient des nombres entiers (%2) sans échelle, qui ne peuvent pas être une phase enroulée en radians.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="232"/>
        <source>%1 in %2 is not as &apos;%3&apos; left it.</source>
        <translation>%1 dans %2 n'est pas tel que « %3 » l'a laissé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="233"/>
        <source>%1 in the batch file is %2, which is not usable: %3.</source>
        <translation>%1 dans le fichier batch est %2, qui n'est pas utilisable : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="234"/>
        <source>%1 infinite values in the interferograms count as no data.</source>
        <translation>%1 valeurs infinies dans les interférogrammes comptent comme sans données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="235"/>
        <source>%1 interferograms are in no loop and could not be checked.</source>
        <translation>%1 interférogrammes ne sont dans aucune boucle et n'ont pas pu être vérifiés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="236"/>
        <source>%1 interferograms form the strongly connected network, %2 are weakly connected.</source>
        <translation>%1 interférogrammes forment le réseau fortement connecté, %2 sont faiblement connectés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="237"/>
        <source>%1 is %2, which is empty.</source>
        <translation>%1 est %2, qui est vide.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="238"/>
        <source>%1 is %2, which is not a whole number.</source>
        <translation>%1 est %2, qui n'est pas un nombre entier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="239"/>
        <source>%1 is %2.</source>
        <translation>%1 est %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="240"/>
        <source>%1 is %2; a number of workers is 0 or more.</source>
        <translation>%1 est %2 ; un nombre de tâches est 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="241"/>
        <source>%1 is %2; choose one of %3.</source>
        <translation>%1 est %2 ; choisissez parmi %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="242"/>
        <source>%1 is %2; the steps are %3.</source>
        <translation>%1 est %2 ; les étapes sont %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="243"/>
        <source>%1 is a Zarr store without the record %2 beside it, so it was copied, moved or made by another program, and is left alone.</source>
        <translation>%1 est un entrepôt Zarr sans l'enregistrement %2 à côté : il a été copié, déplacé ou fait par un autre programme, et n'est pas touché.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="244"/>
        <source>%1 is a datacube, which the chain makes.</source>
        <translation>%1 est un cube de données, que la chaîne produit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="245"/>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="246"/>
        <source>%1 is a file.</source>
        <translation>%1 est un fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="247"/>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="248"/>
        <source>%1 is a single raster.</source>
        <translation>%1 est un raster isolé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="249"/>
        <source>%1 is a stack (%2/%3) without slc.mli.par, which says its size.</source>
        <translation>%1 est une pile (%2/%3) sans slc.mli.par, qui dit sa taille.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="250"/>
        <source>%1 is a stack, which the chain makes of %2.</source>
        <translation>%1 est une pile, que la chaîne fait à partir de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="251"/>
        <source>%1 is a time series.</source>
        <translation>%1 est une série temporelle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="252"/>
        <source>%1 is a time-series folder, which the chain makes.</source>
        <translation>%1 est un dossier de série temporelle, que la chaîne produit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="253"/>
        <source>%1 is an archive.</source>
        <translation>%1 est une archive.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="254"/>
        <source>%1 is being written to%2.</source>
        <translation>%1 est en cours d'écriture%2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="255"/>
        <source>%1 is damaged (%2).</source>
        <translation>%1 est endommagé (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="256"/>
        <source>%1 is damaged or was changed (%2).</source>
        <translation>%1 est endommagé ou a été changé (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="257"/>
        <source>%1 is damaged: %2.</source>
        <translation>%1 est endommagé : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="258"/>
        <source>%1 is empty; run the stage that makes it again.</source>
        <translation>%1 est vide ; exécutez à nouveau l'étape qui le fait.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="259"/>
        <source>%1 is in %2, not in degrees.</source>
        <translation>%1 est en %2, pas en degrés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="260"/>
        <source>%1 is larger than any batch file.</source>
        <translation>%1 est plus grand que tout fichier batch.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="261"/>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="262"/>
        <source>%1 is missing; %2.</source>
        <translation>%1 manque ; %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="263"/>
        <source>%1 is missing; it was there a moment ago.</source>
        <translation>%1 manque ; il était là il y a un instant.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="264"/>
        <source>%1 is missing; rough terrain is not avoided.</source>
        <translation>%1 manque ; le terrain accidenté n'est pas évité.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="265"/>
        <source>%1 is missing; run %2 first.</source>
        <translation>%1 manque ; exécutez d'abord %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="266"/>
        <source>%1 is missing; unpack the .ztd.rsc files, too, from the archive that GACOS sent.</source>
        <translation>%1 manque ; décompressez aussi les fichiers .ztd.rsc de l'archive envoyée par GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="267"/>
        <source>%1 is named as coherence and holds the same as the phase, %2.</source>
        <translation>%1 est nommé comme cohérence et contient la même chose que la phase, %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="268"/>
        <source>%1 is neither a Python nor the folder of an environment with one (%2).</source>
        <translation>%1 n'est ni un Python ni le dossier d'un environnement qui en a un (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="269"/>
        <source>%1 is neither the address of a Dask scheduler, such as tcp://host:8786, nor a scheduler file (.json).</source>
        <translation>%1 n'est ni l'adresse d'un planificateur Dask, comme tcp://host:8786, ni un fichier de planificateur (.json).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="270"/>
        <source>%1 is no %2 in degrees</source>
        <translation>%1 n'est pas %2 en degrés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="271"/>
        <source>%1 is no STAC item.</source>
        <translation>%1 n'est pas un élément STAC.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="272"/>
        <source>%1 is no configuration: the key %2 is missing.</source>
        <translation>%1 n'est pas une configuration : la clé %2 manque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="273"/>
        <source>%1 is no date and no pair of dates.</source>
        <translation>%1 n'est ni une date ni une paire de dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="274"/>
        <source>%1 is no date such as 2020-06-01</source>
        <translation>%1 n'est pas une date comme 2020-06-01</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="275"/>
        <source>%1 is no date.</source>
        <translation>%1 n'est pas une date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="276"/>
        <source>%1 is no modified Julian day</source>
        <translation>%1 n'est pas un jour julien modifié</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="277"/>
        <source>%1 is no number for %2</source>
        <translation>%1 n'est pas un nombre pour %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="278"/>
        <source>%1 is no time series (TS_… with info/ and results/), no stack (GEOCml… with slc.mli.par), and there is no time series in it.</source>
        <translation>%1 n'est ni une série temporelle (TS_… avec info/ et results/), ni une pile (GEOCml… avec slc.mli.par), et ne contient aucune série temporelle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="279"/>
        <source>%1 is no time series of LiCSBAS: it has neither %2 nor %3 nor results/.</source>
        <translation>%1 n'est pas une série temporelle de LiCSBAS : elle n'a ni %2 ni %3 ni results/.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="280"/>
        <source>%1 is no unrest detection.</source>
        <translation>%1 n'est pas une détection d'activité anormale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="281"/>
        <source>%1 is not JSON (%2).</source>
        <translation>%1 n'est pas du JSON (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="282"/>
        <source>%1 is not a Python script (%2).</source>
        <translation>%1 n'est pas un script Python (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="283"/>
        <source>%1 is not a datacube: it has no %2.</source>
        <translation>%1 n'est pas un cube de données : il n'a pas %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="284"/>
        <source>%1 is not a file, so no baseline is known.</source>
        <translation>%1 n'est pas un fichier : aucune base n'est connue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="285"/>
        <source>%1 is not a file.</source>
        <translation>%1 n'est pas un fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="286"/>
        <source>%1 is not a folder.</source>
        <translation>%1 n'est pas un dossier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="287"/>
        <source>%1 is not a folder; choose the folder with the %2 delay maps.</source>
        <translation>%1 n'est pas un dossier ; choisissez le dossier des cartes de retard %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="288"/>
        <source>%1 is not a folder; choose the folder with the GACOS delay maps.</source>
        <translation>%1 n'est pas un dossier ; choisissez le dossier des cartes de retard GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="289"/>
        <source>%1 is not a frame ID.</source>
        <translation>%1 n'est pas un identifiant de frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="290"/>
        <source>%1 is not a raster with north up or down and west on the left.</source>
        <translation>%1 n'est pas un raster avec le nord en haut ou en bas et l'ouest à gauche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="291"/>
        <source>%1 is not a regular file.</source>
        <translation>%1 n'est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="292"/>
        <source>%1 is not a stack of interferograms: it has no slc.mli.par.</source>
        <translation>%1 n'est pas une pile d'interférogrammes : il n'a pas de slc.mli.par.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="293"/>
        <source>%1 is not a time-series folder: it lacks info/ or results/.</source>
        <translation>%1 n'est pas un dossier de série temporelle : il lui manque info/ ou results/.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="294"/>
        <source>%1 is not a web address.</source>
        <translation>%1 n'est pas une adresse web.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="295"/>
        <source>%1 is not a web address: %2.</source>
        <translation>%1 n'est pas une adresse web : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="296"/>
        <source>%1 is not a whole copy of the phase and is not restored.</source>
        <translation>%1 n'est pas une copie entière de la phase et n'est pas rétabli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="297"/>
        <source>%1 is not empty and no environment of Python.</source>
        <translation>%1 n'est pas vide et n'est pas un environnement Python.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="298"/>
        <source>%1 is not in the catalogue: %2</source>
        <translation>%1 n'est pas dans le catalogue : %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="299"/>
        <source>%1 is not moved back because %2 exists.</source>
        <translation>%1 n'est pas remis en place car %2 existe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="300"/>
        <source>%1 is not on the grid of %2.</source>
        <translation>%1 n'est pas sur la grille de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="301"/>
        <source>%1 is not published for %2.</source>
        <translation>%1 n'est pas publié pour %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="302"/>
        <source>%1 is not read to its end: %2</source>
        <translation>%1 n'est pas lu jusqu'au bout : %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="303"/>
        <source>%1 is not there.</source>
        <translation>%1 n'est pas là.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="304"/>
        <source>%1 is not there: LiCSAlert can only go on from sources that it separated itself.</source>
        <translation>%1 n'est pas là : LiCSAlert ne peut continuer qu'avec des sources qu'il a séparées lui-même.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="305"/>
        <source>%1 is not y</source>
        <translation>%1 n'est pas y</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="306"/>
        <source>%1 is of %2, which are no dates of a pair.</source>
        <translation>%1 est de %2, qui ne sont pas les dates d'une paire.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="307"/>
        <source>%1 is of a catalogue that was not made here from this datacube, and is left alone.</source>
        <translation>%1 appartient à un catalogue qui n'a pas été fait ici à partir de ce cube de données, et n'est pas touché.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="308"/>
        <source>%1 is of another catalogue, and is left alone.</source>
        <translation>%1 est d'un autre catalogue, et n'est pas touché.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="309"/>
        <source>%1 is of version %2, and this plugin reads version %3.</source>
        <translation>%1 est de la version %2, et cette extension lit la version %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="310"/>
        <source>%1 is older than %2, which was made anew by &apos;%3&apos; since then.</source>
        <translation>%1 est plus ancien que %2, que « %3 » a refait depuis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="311"/>
        <source>%1 is open in another program, which has locked it (%2).</source>
        <translation>%1 est ouvert dans un autre programme, qui l'a verrouillé (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="312"/>
        <source>%1 is shown.</source>
        <translation>%1 est montré.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="313"/>
        <source>%1 is the %2 of %3, and would be replaced by that of %4.</source>
        <translation>%1 est %2 de %3, et serait remplacé par celui de %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="314"/>
        <source>%1 is the folder around %2 time series.</source>
        <translation>%1 est le dossier autour de %2 séries temporelles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="315"/>
        <source>%1 is the input itself.</source>
        <translation>%1 est l'entrée elle-même.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="316"/>
        <source>%1 kept interferograms are part of a bad loop.</source>
        <translation>%1 interférogrammes conservés font partie d'une mauvaise boucle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="317"/>
        <source>%1 lacks %2</source>
        <translation>il manque à %1 %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="318"/>
        <source>%1 lacks %2 epochs: %3.</source>
        <translation>Il manque à %1 %2 époques : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="319"/>
        <source>%1 lacks %2 of %3 epochs: %4.</source>
        <translation>Il manque à %1 %2 époques sur %3 : %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="320"/>
        <source>%1 lacks %2.</source>
        <translation>Il manque à %1 %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="321"/>
        <source>%1 lacks %2; run %3 first.</source>
        <translation>Il manque à %1 %2 ; exécutez d'abord %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="322"/>
        <source>%1 lacks perpendicular baselines, so DEM errors cannot be removed.</source>
        <translation>%1 n'a pas de bases perpendiculaires : les erreurs de MNT ne peuvent pas être retirées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="323"/>
        <source>%1 lacks something that such a product has (%2).</source>
        <translation>Il manque à %1 quelque chose qu'a un tel produit (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="324"/>
        <source>%1 leads to %2, which is inside your computer or network.</source>
        <translation>%1 mène à %2, qui est dans votre ordinateur ou votre réseau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="325"/>
        <source>%1 left out interferograms without data in the reference window and was run again: %2.</source>
        <translation>%1 a laissé de côté des interférogrammes sans données dans la fenêtre de référence et a été exécuté à nouveau : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="326"/>
        <source>%1 lies at %2, and the phase elsewhere, at %3.</source>
        <translation>%1 se trouve à %2, et la phase ailleurs, à %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="327"/>
        <source>%1 lies at %2, beyond the poles.</source>
        <translation>%1 se trouve à %2, au-delà des pôles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="328"/>
        <source>%1 lies elsewhere than %2; fetch both again.</source>
        <translation>%1 se trouve ailleurs que %2 ; téléchargez les deux à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="329"/>
        <source>%1 lies in the folder of the downloads, which stays as it is.</source>
        <translation>%1 se trouve dans le dossier des téléchargements, qui reste tel quel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="330"/>
        <source>%1 lies inside the downloads in %2.</source>
        <translation>%1 se trouve dans les téléchargements de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="331"/>
        <source>%1 lies inside the input %2.</source>
        <translation>%1 se trouve dans l'entrée %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="332"/>
        <source>%1 lies outside the image, which reaches from %2° to %3° N and from %4° to %5° E.</source>
        <translation>%1 est hors de l'image, qui va de %2° à %3° N et de %4° à %5° E.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="333"/>
        <source>%1 lists every loop.</source>
        <translation>%1 liste toutes les boucles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="334"/>
        <source>%1 lists no frames.</source>
        <translation>%1 ne liste aucun frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="335"/>
        <source>%1 lost, %2</source>
        <translation>%1 perdus, %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="336"/>
        <source>%1 must be an object</source>
        <translation>%1 doit être un objet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="337"/>
        <source>%1 must be an object of keys and values.</source>
        <translation>%1 doit être un objet de clés et de valeurs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="338"/>
        <source>%1 must be an object of values</source>
        <translation>%1 doit être un objet de valeurs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="339"/>
        <source>%1 must be texts</source>
        <translation>%1 doivent être des textes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="340"/>
        <source>%1 must map stage ids to an object of options, or to null.</source>
        <translation>%1 doit associer aux identifiants d'étape un objet d'options, ou null.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="341"/>
        <source>%1 names %2 as the phase of both %3 and %4.</source>
        <translation>%1 nomme %2 comme phase à la fois de %3 et de %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="342"/>
        <source>%1 names %2 interferograms that the stack does not have or that were rejected before: %3.</source>
        <translation>%1 nomme %2 interférogrammes que la pile n'a pas ou qui étaient déjà rejetés : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="343"/>
        <source>%1 names no earthquake.</source>
        <translation>%1 ne nomme aucun séisme.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="344"/>
        <source>%1 names no kind of interferograms.</source>
        <translation>%1 ne nomme aucun type d'interférogrammes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="345"/>
        <source>%1 names no pair.</source>
        <translation>%1 ne nomme aucune paire.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="346"/>
        <source>%1 names pairs that the stack does not have, or lines without a pair (yyyymmdd_yyyymmdd): %2.</source>
        <translation>%1 nomme des paires que la pile n'a pas, ou des lignes sans paire (yyyymmdd_yyyymmdd) : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="347"/>
        <source>%1 names the column %2 twice.</source>
        <translation>%1 nomme deux fois la colonne %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="348"/>
        <source>%1 needs about %2 MB on disk, %3 MB are free at %4.</source>
        <translation>%1 demande environ %2 Mo sur le disque, %3 Mo sont libres sur %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="349"/>
        <source>%1 needs the package %2.</source>
        <translation>%1 nécessite le paquet %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="350"/>
        <source>%1 of %2 files could not be fetched (%3).</source>
        <translation>%1 fichiers sur %2 n'ont pas pu être téléchargés (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="351"/>
        <source>%1 of %2 files done, %3 received.</source>
        <translation>%1 fichiers sur %2 faits, %3 reçus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="352"/>
        <source>%1 of %2 frames are done.%3</source>
        <translation>%1 frames sur %2 sont faits.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="353"/>
        <source>%1 of %2 interferograms have no data in the reference window and are rejected: %3.</source>
        <translation>%1 interférogrammes sur %2 n'ont pas de données dans la fenêtre de référence et sont rejetés : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="354"/>
        <source>%1 of %2 interferograms of %3 cannot be read.</source>
        <translation>%1 interférogrammes sur %2 de %3 ne peuvent pas être lus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="355"/>
        <source>%1 of %2 loops were shifted to their main ambiguity.</source>
        <translation>%1 boucles sur %2 ont été ramenées à leur ambiguïté principale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="356"/>
        <source>%1 of %2 pairs are kept, for %3 epochs from %4.</source>
        <translation>%1 paires sur %2 sont conservées, pour %3 époques à partir du %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="357"/>
        <source>%1 of %2 pairs with %3 epochs, %4 to %5, on %6; on average %7 of the pixels have phase.</source>
        <translation>%1 paires sur %2 avec %3 époques, du %4 au %5, sur %6 ; en moyenne %7 des pixels ont une phase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="358"/>
        <source>%1 of %2 pixels at the resolution of the %3; their velocity runs from %4 to %5 mm/yr, positive towards the satellite.</source>
        <translation>%1 pixels sur %2 à la résolution de %3 ; leur vitesse va de %4 à %5 mm/yr, positive vers le satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="359"/>
        <source>%1 of %2 pixels have a displacement%3; it runs from %4 to %5 mm and velocity from %6 to %7 mm/yr, %8.</source>
        <translation>%1 pixels sur %2 ont un déplacement%3 ; il va de %4 à %5 mm et la vitesse de %6 à %7 mm/yr, %8.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="360"/>
        <source>%1 of %2 polygons hold no pixel centre of the stack and mask nothing.</source>
        <translation>%1 polygones sur %2 ne contiennent aucun centre de pixel de la pile et ne masquent rien.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="361"/>
        <source>%1 of %2 polygons hold no pixel centre of the stack.</source>
        <translation>%1 polygones sur %2 ne contiennent aucun centre de pixel de la pile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="362"/>
        <source>%1 of %2 values are %3, which the file does not declare as no data, and are taken for that; declare it with &apos;gdal_edit.py -a_nodata %4&apos;</source>
        <translation>%1 valeurs sur %2 sont %3, que le fichier ne déclare pas comme sans données, et sont tenues pour telles ; déclarez-le avec 'gdal_edit.py -a_nodata %4'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="363"/>
        <source>%1 of %2 values are beyond %3 to %4 %5</source>
        <translation>%1 valeurs sur %2 sont hors de %3 à %4 %5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="364"/>
        <source>%1 of the pairs had been finished by an earlier run.</source>
        <translation>%1 des paires avaient été terminées par une exécution antérieure.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="365"/>
        <source>%1 of the phase values were lost where a delay map has no data.</source>
        <translation>%1 des valeurs de phase ont été perdues là où une carte de retard n'a pas de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="366"/>
        <source>%1 of the polygons to keep hold no pixel of %2.</source>
        <translation>%1 des polygones à conserver ne contiennent aucun pixel de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="367"/>
        <source>%1 of the unfinished run is gone, so nothing was replaced.</source>
        <translation>%1 de l'exécution inachevée a disparu : rien n'a été remplacé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="368"/>
        <source>%1 of these pixels lie outside the polygons and are no data.</source>
        <translation>%1 de ces pixels sont hors des polygones et sans données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="369"/>
        <source>%1 pair as in the last run.</source>
        <translation>%1 paire comme dans la dernière exécution.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="370"/>
        <source>%1 pairs as in the last run.</source>
        <translation>%1 paires comme dans la dernière exécution.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="371"/>
        <source>%1 pairs fall into several connected components, between which whole cycles may be wrong: %2.</source>
        <translation>%1 paires se divisent en plusieurs composantes connexes, entre lesquelles des cycles entiers peuvent être faux : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="372"/>
        <source>%1 pairs have no phase in the area: %2.</source>
        <translation>%1 paires n'ont pas de phase dans la zone : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="373"/>
        <source>%1 pairs have no phase left: %2.</source>
        <translation>%1 paires n'ont plus de phase : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="374"/>
        <source>%1 pixels (%2 %), %3 of which nothing else removes</source>
        <translation>%1 pixels (%2 %), dont %3 que rien d'autre ne retire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="375"/>
        <source>%1 pixels around %2</source>
        <translation>%1 pixels autour de %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="376"/>
        <source>%1 pixels have fewer than %2 epochs and stay without a robust velocity.</source>
        <translation>%1 pixels ont moins de %2 époques et restent sans vitesse robuste.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="377"/>
        <source>%1 pixels have no height, so no trend could be removed, and are lost.</source>
        <translation>%1 pixels n'ont pas d'altitude : aucune tendance n'a pu être retirée, et ils sont perdus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="378"/>
        <source>%1 pixels have too few epochs for a standard deviation of the velocity and stay without one.</source>
        <translation>%1 pixels ont trop peu d'époques pour un écart-type de la vitesse et restent sans.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="379"/>
        <source>%1 pixels inside the mask have too few epochs to estimate a DEM error and are lost.</source>
        <translation>%1 pixels dans le masque ont trop peu d'époques pour estimer une erreur de MNT et sont perdus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="380"/>
        <source>%1 pixels on %2 dates of %3 need about %4 MB; the memory budget is %5 MB.</source>
        <translation>%1 pixels à %2 dates de %3 demandent environ %4 Mo ; le budget mémoire est de %5 Mo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="381"/>
        <source>%1 redirects in circles.</source>
        <translation>%1 redirige en rond.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="382"/>
        <source>%1 redirects to %2, which is not a web address.</source>
        <translation>%1 redirige vers %2, qui n'est pas une adresse web.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="383"/>
        <source>%1 redirects to the unencrypted %2, which is not followed.</source>
        <translation>%1 redirige vers %2, non chiffré, qui n'est pas suivi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="384"/>
        <source>%1 runs cannot give a cluster of %2: each run finds a source once.</source>
        <translation>%1 exécutions ne peuvent pas donner un groupe de %2 : chaque exécution trouve une source une fois.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="385"/>
        <source>%1 runs say little about what is found again; use %2 or more.</source>
        <translation>%1 exécutions disent peu de ce qui se retrouve ; utilisez-en %2 ou plus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="386"/>
        <source>%1 says %2 x %3 pixels but %4 says %5 x %6; the stack looks as if it were in radar coordinates.</source>
        <translation>%1 dit %2 x %3 pixels mais %4 dit %5 x %6 ; la pile semble être en coordonnées radar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="387"/>
        <source>%1 says both %2: %3 and %4: %5.</source>
        <translation>%1 dit à la fois %2: %3 et %4: %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="388"/>
        <source>%1 says that it has %2 x %3 pixels, more than can be.</source>
        <translation>%1 dit avoir %2 x %3 pixels, plus qu'il ne peut y en avoir.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="389"/>
        <source>%1 says that it has %2 x %3 pixels, more than its %4 bytes can hold.</source>
        <translation>%1 dit avoir %2 x %3 pixels, plus que ses %4 octets ne peuvent contenir.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="390"/>
        <source>%1 says that its values are in %2, not in %3.</source>
        <translation>%1 dit que ses valeurs sont en %2, pas en %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="391"/>
        <source>%1 sets no variable.</source>
        <translation>%1 ne définit aucune variable.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="392"/>
        <source>%1 source found with %2 components: %3.</source>
        <translation>%1 source trouvée avec %2 composantes : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="393"/>
        <source>%1 sources found with %2 components: %3.</source>
        <translation>%1 sources trouvées avec %2 composantes : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="394"/>
        <source>%1 states a radar frequency of %2 Hz, which is used, not %3 Hz of the options.</source>
        <translation>%1 indique une fréquence radar de %2 Hz, qui est utilisée, et non les %3 Hz des options.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="395"/>
        <source>%1 states a radar frequency of %2 Hz, which no radar has; it is not used.</source>
        <translation>%1 indique une fréquence radar de %2 Hz, qu'aucun radar n'a ; elle n'est pas utilisée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="396"/>
        <source>%1 takes tide and ionosphere out of burst overlaps only.</source>
        <translation>%1 ne retire marée et ionosphère que des recouvrements de bursts.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="397"/>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="398"/>
        <source>%1 to %2 (%3 epochs)</source>
        <translation>%1 à %2 (%3 époques)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="399"/>
        <source>%1 vanished while it was read: another run has replaced or removed it.</source>
        <translation>%1 a disparu pendant sa lecture : une autre exécution l'a remplacé ou supprimé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="400"/>
        <source>%1 was %2 and is %3</source>
        <translation>%1 était %2 et est %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="401"/>
        <source>%1 was already corrected with %2; a second correction spoils the phase.</source>
        <translation>%1 a déjà été corrigé avec %2 ; une seconde correction gâche la phase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="402"/>
        <source>%1 was made from a stack on another grid than %2; choose the time series that belongs to this stack, or run &apos;Check interferograms&apos; (stage 11) again.</source>
        <translation>%1 a été faite d'une pile sur une autre grille que %2 ; choisissez la série temporelle qui appartient à cette pile, ou exécutez à nouveau « Contrôler les interférogrammes » (étape 11).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="403"/>
        <source>%1 was not made from %2: the grids differ.</source>
        <translation>%1 n'a pas été fait de %2 : les grilles diffèrent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="404"/>
        <source>%1 was not made: another version of Python made the environment.</source>
        <translation>%1 n'a pas été fait : une autre version de Python a fait l'environnement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="405"/>
        <source>%1 was not written: the cube has no %2.</source>
        <translation>%1 n'a pas été écrit : le cube n'a pas de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="406"/>
        <source>%1 was taken as missing: %2</source>
        <translation>%1 a été considéré comme manquant : %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="407"/>
        <source>%1 was written by a newer version of AlignSAR for QGIS and is left alone.</source>
        <translation>%1 a été écrit par une version plus récente d'AlignSAR for QGIS et n'est pas touché.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="408"/>
        <source>%1 with the dates of steps is missing.</source>
        <translation>%1 avec les dates des sauts manque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="409"/>
        <source>%1 would be called %2</source>
        <translation>%1 s'appellerait %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="410"/>
        <source>%1 x %2 pixels are no image</source>
        <translation>%1 x %2 pixels ne sont pas une image</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="411"/>
        <source>%1 x %2 pixels of %3° from %4° E, %5° N</source>
        <translation>%1 x %2 pixels de %3° à partir de %4° E, %5° N</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="412"/>
        <source>%1, %2 is no place in degrees</source>
        <translation>%1, %2 n'est pas un lieu en degrés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="413"/>
        <source>%1, but %2 on %3 (%4)</source>
        <translation>%1, mais %2 le %3 (%4)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="414"/>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="415"/>
        <source>%1, line %2: %3 is no magnitude.</source>
        <translation>%1, ligne %2 : %3 n'est pas une magnitude.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="416"/>
        <source>%1, line %2: %3 is not a polygon.</source>
        <translation>%1, ligne %2 : %3 n'est pas un polygone.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="417"/>
        <source>%1, line %2: %3.</source>
        <translation>%1, ligne %2 : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="418"/>
        <source>%1, so the threshold was relaxed to %2 and hardly selects any more.</source>
        <translation>%1 : le seuil a donc été assoupli à %2 et ne sélectionne presque plus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="419"/>
        <source>%1, which no %2 is, and are taken for no data; if one value stands for no data, declare it with &apos;gdal_edit.py -a_nodata&apos;</source>
        <translation>%1, ce qu'aucun %2 n'atteint, et sont tenues pour sans données ; si une valeur indique l'absence de données, déclarez-la avec 'gdal_edit.py -a_nodata'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="420"/>
        <source>%1.py of LiCSBAS%2 in %3 did the work.</source>
        <translation>%1.py de LiCSBAS%2 dans %3 a fait le travail.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="421"/>
        <source>%1: %2 cannot be opened (%3).</source>
        <translation>%1 : %2 ne peut pas être ouvert (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="422"/>
        <source>%1: %2 cannot be read (%3).</source>
        <translation>%1 : %2 ne peut pas être lu (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="423"/>
        <source>%1: %2 epochs have no baseline to that of %3: %4.</source>
        <translation>%1 : %2 époques n'ont pas de base par rapport à celle du %3 : %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="424"/>
        <source>%1: %2 goes in steps of %3, %4 in steps of %5, which are not both in degrees.</source>
        <translation>%1 : %2 va par pas de %3, %4 par pas de %5, qui ne sont pas tous deux en degrés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="425"/>
        <source>%1: %2 has to be a number (%3), and the table %4.</source>
        <translation>%1 : %2 doit être un nombre (%3), et la table %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="426"/>
        <source>%1: %2 has to have one axis of its own name and at least one value.</source>
        <translation>%1 : %2 doit avoir un axe de son propre nom et au moins une valeur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="427"/>
        <source>%1: %2 has values on %3 dates; two or more are needed.</source>
        <translation>%1 : %2 a des valeurs à %3 dates ; il en faut deux ou plus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="428"/>
        <source>%1: %2 holds no numbers.</source>
        <translation>%1 : %2 ne contient pas de nombres.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="429"/>
        <source>%1: %2 in imdates is not a date (yyyymmdd).</source>
        <translation>%1 : %2 dans imdates n'est pas une date (yyyymmdd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="430"/>
        <source>%1: %2 in units %3 does not give days (%4).</source>
        <translation>%1 : %2 en unités %3 ne donne pas de jours (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="431"/>
        <source>%1: %2 instead of one number.</source>
        <translation>%1 : %2 au lieu d'un nombre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="432"/>
        <source>%1: %2 instead of one text.</source>
        <translation>%1 : %2 au lieu d'un texte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="433"/>
        <source>%1: %2 instead of the shape %3 and numbers.</source>
        <translation>%1 : %2 au lieu de la forme %3 et de nombres.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="434"/>
        <source>%1: %2 is %3, which cannot be and is not used.</source>
        <translation>%1 : %2 est %3, ce qui ne peut être, et n'est pas utilisé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="435"/>
        <source>%1: %2 is %3, which is no path.</source>
        <translation>%1 : %2 est %3, qui n'est pas un chemin.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="436"/>
        <source>%1: %2 is a %3, not a data set.</source>
        <translation>%1 : %2 est un %3, pas un jeu de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="437"/>
        <source>%1: %2 is counted in the calendar %3.</source>
        <translation>%1 : %2 est compté dans le calendrier %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="438"/>
        <source>%1: %2 is in %3, which is no length.</source>
        <translation>%1 : %2 est en %3, qui n'est pas une longueur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="439"/>
        <source>%1: %2 is no layer of polygons.</source>
        <translation>%1 : %2 n'est pas une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="440"/>
        <source>%1: %2 is no layer.</source>
        <translation>%1 : %2 n'est pas une couche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="441"/>
        <source>%1: %2 is not a pair and 1 or -1.</source>
        <translation>%1 : %2 n'est pas une paire et 1 ou -1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="442"/>
        <source>%1: %2 is not even, %3 off its place at steps of %4.</source>
        <translation>%1 : %2 n'est pas régulier, à %3 de sa place pour des pas de %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="443"/>
        <source>%1: %2 is not in order, %3 comes after %4.</source>
        <translation>%1 : %2 n'est pas dans l'ordre, %3 vient après %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="444"/>
        <source>%1: %2 is not text in UTF-8.</source>
        <translation>%1 : %2 n'est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="445"/>
        <source>%1: %2 lies in another file, %3 (%4), which is not read.</source>
        <translation>%1 : %2 se trouve dans un autre fichier, %3 (%4), qui n'est pas lu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="446"/>
        <source>%1: %2 lines name no pair (yyyymmdd_yyyymmdd) and were not used: %3.</source>
        <translation>%1 : %2 lignes ne nomment aucune paire (yyyymmdd_yyyymmdd) et n'ont pas été utilisées : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="447"/>
        <source>%1: %2 lines were not understood: %3.</source>
        <translation>%1 : %2 lignes n'ont pas été comprises : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="448"/>
        <source>%1: %2 of %3 values are beyond %4 %5, which no %6 is.</source>
        <translation>%1 : %2 valeurs sur %3 sont au-delà de %4 %5, ce qu'aucun %6 n'atteint.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="449"/>
        <source>%1: %2 runs from east to west.</source>
        <translation>%1 : %2 va d'est en ouest.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="450"/>
        <source>%1: %2 states nothing that is known.</source>
        <translation>%1 : %2 n'énonce rien de connu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="451"/>
        <source>%1: %2 values of cum on %3 are beyond %4 mm, which no displacement is, and are taken for no data.</source>
        <translation>%1 : %2 valeurs de cum au %3 sont au-delà de %4 mm, ce qu'aucun déplacement n'atteint, et sont tenues pour sans données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="452"/>
        <source>%1: %2, imdates %3 and %4, instead of numbers by epoch, row and column, and whole numbers by epoch.</source>
        <translation>%1 : %2, imdates %3 et %4, au lieu de nombres par époque, ligne et colonne, et de nombres entiers par époque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="453"/>
        <source>%1: %2; fetch the map again.</source>
        <translation>%1 : %2 ; téléchargez à nouveau la carte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="454"/>
        <source>%1: %2; make the file again with stage 02.</source>
        <translation>%1 : %2 ; refaites le fichier avec l'étape 02.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="455"/>
        <source>%1: %2[%3] is %4, which is not usable: %5</source>
        <translation>%1 : %2[%3] est %4, qui n'est pas utilisable : %5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="456"/>
        <source>%1: DEM_projection is %2, not %3 (longitude and latitude in degrees).</source>
        <translation>%1 : DEM_projection est %2, et non %3 (longitude et latitude en degrés).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="457"/>
        <source>%1: E, N and U are unit vectors nowhere, so the direction to the satellite is not known.</source>
        <translation>%1 : E, N et U ne sont nulle part des vecteurs unitaires : la direction vers le satellite n'est pas connue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="458"/>
        <source>%1: GDAL cannot open HDF5 files whose path has a double quote.</source>
        <translation>%1 : GDAL ne peut pas ouvrir de fichiers HDF5 dont le chemin contient un guillemet double.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="459"/>
        <source>%1: a heading of %2 is not within -360 to 360 degrees.</source>
        <translation>%1 : un cap de %2 n'est pas entre -360 et 360 degrés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="460"/>
        <source>%1: a quality below %2 means that the pattern depends on which dates are looked at.</source>
        <translation>%1 : une qualité inférieure à %2 signifie que le motif dépend des dates que l'on regarde.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="461"/>
        <source>%1: a wavelength of %2 m is not one of a radar.</source>
        <translation>%1 : une longueur d'onde de %2 m n'est pas celle d'un radar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="462"/>
        <source>%1: all %2 pairs are rejected.</source>
        <translation>%1 : les %2 paires sont toutes rejetées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="463"/>
        <source>%1: all %2 values are %3 %4.</source>
        <translation>%1 : les %2 valeurs sont toutes %3 %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="464"/>
        <source>%1: all baselines lie within 1 m, as only made-up ones do, so DEM errors cannot be estimated.</source>
        <translation>%1 : toutes les bases sont à moins de 1 m, comme seules celles inventées : les erreurs de MNT ne peuvent pas être estimées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="465"/>
        <source>%1: an incidence of %2 is not within 5 to 90 degrees.</source>
        <translation>%1 : une incidence de %2 n'est pas entre 5 et 90 degrés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="466"/>
        <source>%1: baselines from %2 reference epochs (%3) contradict each other by up to %4 m, so none is used.</source>
        <translation>%1 : les bases depuis %2 époques de référence (%3) se contredisent jusqu'à %4 m : aucune n'est utilisée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="467"/>
        <source>%1: both dates are nearest to the epoch %2.</source>
        <translation>%1 : les deux dates sont les plus proches de l'époque %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="468"/>
        <source>%1: center_time is %2, which is no time of day hh:mm:ss, such as 05:11:50.</source>
        <translation>%1 : center_time est %2, qui n'est pas une heure du jour hh:mm:ss, comme 05:11:50.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="469"/>
        <source>%1: coherence goes from %2 to %3, instead of 0 to 1 in such a file of 4 bytes per pixel.</source>
        <translation>%1 : la cohérence va de %2 à %3, au lieu de 0 à 1 dans un tel fichier de 4 octets par pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="470"/>
        <source>%1: cum has %2 epochs and imdates %3.</source>
        <translation>%1 : cum a %2 époques et imdates %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="471"/>
        <source>%1: dates say what of a frame is downloaded, and this row has no frame ID.</source>
        <translation>%1 : les dates disent ce qui est téléchargé d'un frame, et cette ligne n'a pas d'identifiant de frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="472"/>
        <source>%1: done, and what they made is in place.</source>
        <translation>%1 : faites, et ce qu'elles ont fait est en place.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="473"/>
        <source>%1: farthest from its trend on %2, %3 (%4).</source>
        <translation>%1 : au plus loin de sa tendance le %2, %3 (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="474"/>
        <source>%1: full_coherence has to be above 0, such as 1, 100 or 255.</source>
        <translation>%1 : full_coherence doit être supérieur à 0, comme 1, 100 ou 255.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="475"/>
        <source>%1: imdates are not in order at %2.</source>
        <translation>%1 : imdates n'est pas dans l'ordre à %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="476"/>
        <source>%1: its values are negative, of typically %2, but a delay is positive.</source>
        <translation>%1 : ses valeurs sont négatives, typiquement %2, mais un retard est positif.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="477"/>
        <source>%1: left out</source>
        <translation>%1 : laissée de côté</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="478"/>
        <source>%1: left out, because there is no %2.</source>
        <translation>%1 : laissée de côté, car il n'y a pas de %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="479"/>
        <source>%1: looks is %2.</source>
        <translation>%1 : looks est %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="480"/>
        <source>%1: no pair of dates such as 20200601_20200613.</source>
        <translation>%1 : pas une paire de dates comme 20200601_20200613.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="481"/>
        <source>%1: no pixel has enough dates for a fit of %2 sources.</source>
        <translation>%1 : aucun pixel n'a assez de dates pour un ajustement de %2 sources.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="482"/>
        <source>%1: no pixel with a value; the mask may reject it.</source>
        <translation>%1 : aucun pixel avec une valeur ; le masque le rejette peut-être.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="483"/>
        <source>%1: no value, rejected (threshold %2)</source>
        <translation>%1 : pas de valeur, rejeté (seuil %2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="484"/>
        <source>%1: not in the datacube%2</source>
        <translation>%1 : pas dans le cube de données%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="485"/>
        <source>%1: nothing to do; %2 is of %3, with the same inputs and options.</source>
        <translation>%1 : rien à faire ; %2 est du %3, avec les mêmes entrées et options.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="487"/>
        <source>%1: radar_frequency is %2 Hz, which no radar has (0.1 to 100 GHz).</source>
        <translation>%1 : radar_frequency est %2 Hz, qu'aucun radar n'a (0.1 à 100 GHz).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="488"/>
        <source>%1: reference changed by AlignSAR for QGIS %2</source>
        <translation>%1 : référence changée par AlignSAR for QGIS %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="489"/>
        <source>%1: row %2 below the names has %3 values for %4 columns.</source>
        <translation>%1 : la ligne %2 sous les noms a %3 valeurs pour %4 colonnes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="490"/>
        <source>%1: row %2 below the names has neither %3 nor %4.</source>
        <translation>%1 : la ligne %2 sous les noms n'a ni %3 ni %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="491"/>
        <source>%1: row %2 below the names is the second with results named %3, or that name is not free.</source>
        <translation>%1 : la ligne %2 sous les noms est la deuxième avec des résultats nommés %3, ou ce nom n'est pas libre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="492"/>
        <source>%1: runs again, because %2.</source>
        <translation>%1 : s'exécute à nouveau, car %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="493"/>
        <source>%1: the %2 of the values is needed, and the table %3.</source>
        <translation>%1 : %2 des valeurs est nécessaire, et la table %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="494"/>
        <source>%1: the attribute %2 of %3 is text instead of a number.</source>
        <translation>%1 : l'attribut %2 de %3 est un texte au lieu d'un nombre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="495"/>
        <source>%1: the attribute reference_date is not a date (yyyy-mm-dd).</source>
        <translation>%1 : l'attribut reference_date n'est pas une date (yyyy-mm-dd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="496"/>
        <source>%1: the attributes ref_lon and ref_lat are not numbers.</source>
        <translation>%1 : les attributs ref_lon et ref_lat ne sont pas des nombres.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="497"/>
        <source>%1: the axes of %2 are (%3) instead of (%4).</source>
        <translation>%1 : les axes de %2 sont (%3) au lieu de (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="498"/>
        <source>%1: the date %2 occurs twice in %3.</source>
        <translation>%1 : la date %2 figure deux fois dans %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="499"/>
        <source>%1: the mask and the area to keep leave no pixel.</source>
        <translation>%1 : le masque et la zone à conserver ne laissent aucun pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="500"/>
        <source>%1: the station moves by more than a kilometre.</source>
        <translation>%1 : la station se déplace de plus d'un kilomètre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="501"/>
        <source>%1: the third column holds days instead of metres, so none is used.</source>
        <translation>%1 : la troisième colonne contient des jours au lieu de mètres : aucune n'est utilisée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="502"/>
        <source>%1: the unit %2 of %3 is not understood.</source>
        <translation>%1 : l'unité %2 de %3 n'est pas comprise.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="503"/>
        <source>%1: the unit of %2 is %3, not m, cm or mm.</source>
        <translation>%1 : l'unité de %2 est %3, et non m, cm ou mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="504"/>
        <source>%1: these dates say what step %2 downloads, and the run starts at step %3 with all that is in the work folder.</source>
        <translation>%1 : ces dates disent ce que l'étape %2 télécharge, et l'exécution commence à l'étape %3 avec tout ce qui est dans le dossier de travail.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="505"/>
        <source>%1: value %2 of %3 of %4 is missing.</source>
        <translation>%1 : la valeur %2 sur %3 de %4 manque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="506"/>
        <source>%1: values of typically %2 cannot be %3.</source>
        <translation>%1 : des valeurs typiquement de %2 ne peuvent pas être %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="507"/>
        <source>%1: values up to %2 cannot be %3.</source>
        <translation>%1 : des valeurs jusqu'à %2 ne peuvent pas être %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="508"/>
        <source>%1; %2 clusters, mean quality %3, score %4 - chosen%5.</source>
        <translation>%1 ; %2 groupes, qualité moyenne %3, score %4 - choisi%5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="509"/>
        <source>%1; %2 clusters, mean quality %3, score %4.</source>
        <translation>%1 ; %2 groupes, qualité moyenne %3, score %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="510"/>
        <source>%1; the connection was cut with %2 bytes missing</source>
        <translation>%1 ; la connexion a été coupée alors qu'il manquait %2 octets</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="511"/>
        <source>%1=%2 comes after %3=%4.</source>
        <translation>%1=%2 vient après %3=%4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="512"/>
        <source>%1=1 makes it %2</source>
        <translation>%1=1 en fait %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="513"/>
        <source>%1=1 sets %2, as the script of this version does.</source>
        <translation>%1=1 définit %2, comme le fait le script de cette version.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="514"/>
        <source>%1[%2] is calculated, and nothing is executed here; left out.</source>
        <translation>%1[%2] est calculé, et rien n'est exécuté ici ; laissé de côté.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="515"/>
        <source>&apos;%1&apos; (stage %2)</source>
        <translation>« %1 » (étape %2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="516"/>
        <source>&apos;%1&apos; runs before it</source>
        <translation>« %1 » s'exécute avant</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="517"/>
        <source>&apos;Check interferograms&apos; (stage 11)</source>
        <translation>« Contrôler les interférogrammes » (étape 11)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="518"/>
        <source>&apos;Check interferograms&apos; (stage 11) goes on from it.</source>
        <translation>« Contrôler les interférogrammes » (étape 11) continue à partir d'elle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="519"/>
        <source>&apos;Check interferograms&apos; will reject them.</source>
        <translation>« Contrôler les interférogrammes » les rejettera.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="520"/>
        <source>&apos;Close loops&apos; (stage 12)</source>
        <translation>« Fermer les boucles » (étape 12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="521"/>
        <source>'Export datacube' makes a datacube of the TS_… folder around it.</source>
        <translation>« Exporter le cube de données » fait un cube de données du dossier TS_… qui l'entoure.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="522"/>
        <source>&apos;Filter time series&apos; (stage 16)</source>
        <translation>« Filtrer la série temporelle » (étape 16)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="523"/>
        <source>&apos;Invert network&apos; (stage 13)</source>
        <translation>« Inverser le réseau » (étape 13)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="524"/>
        <source>&apos;Load datacube&apos; puts it on the map; &apos;Separate sources&apos; and &apos;Detect unrest&apos; analyse it.</source>
        <translation>« Charger un cube de données » le met sur la carte ; « Séparer les sources » et « Détecter l'activité anormale » l'analysent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="525"/>
        <source>&apos;Mask noise&apos; (stage 15)</source>
        <translation>« Masquer le bruit » (étape 15)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="526"/>
        <source>&apos;Unwrap again&apos; has no such option</source>
        <translation>« Dérouler à nouveau » n'a pas cette option</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="527"/>
        <source>&apos;ifgs_format&apos; says which images are separated</source>
        <translation>'ifgs_format' dit quelles images sont séparées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="529"/>
        <source>(stored runs)</source>
        <translation>(exécutions enregistrées)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="530"/>
        <source>(threshold %1)</source>
        <translation>(seuil %1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="531"/>
        <source>, |slope|:%1 &amp; r^2: %2 =&gt; repeated epochs =&gt; |slope|:%3</source>
        <translation>, |slope|:%1 &amp; r^2: %2 =&gt; repeated epochs =&gt; |slope|:%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="535"/>
        <source>0 to 1, or 0 to 255 in bytes</source>
        <translation>0 à 1, ou 0 à 255 en octets</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="570"/>
        <source>; %1 drew too few distinct images</source>
        <translation>; %1 ont tiré trop peu d'images distinctes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="571"/>
        <source>; and %1 other reasons</source>
        <translation>; et %1 autres raisons</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="572"/>
        <source>; near it are %1</source>
        <translation>; proches : %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="573"/>
        <source>; see %1</source>
        <translation>; voir %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="575"/>
        <source>A Dask cluster needs the package %1.</source>
        <translation>Un cluster Dask nécessite le paquet %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="576"/>
        <source>A change is from one date of %1 to another one, not from %2 to %3.</source>
        <translation>Un changement va d'une date de %1 à une autre, et non de %2 à %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="578"/>
        <source>A date is named twice among the steps.</source>
        <translation>Une date est nommée deux fois parmi les sauts.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="579"/>
        <source>A decay follows an event: type its date.</source>
        <translation>Une décroissance suit un événement : saisissez sa date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="580"/>
        <source>A decay is %1 or %2, not %3.</source>
        <translation>Une décroissance est %1 ou %2, et non %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="582"/>
        <source>A file of frames finds a frame only for an area of interest.</source>
        <translation>Un fichier de frames ne trouve un frame que pour une zone d'intérêt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="585"/>
        <source>A gap after epoch %1 needs more than %2 epochs.</source>
        <translation>Une lacune après l'époque %1 demande plus de %2 époques.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="586"/>
        <source>A higher &apos;Minimum interferograms per epoch&apos; or stricter stages 11 and 12 help.</source>
        <translation>Un « Nombre minimal d'interférogrammes par époque » plus élevé ou des étapes 11 et 12 plus strictes aident.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="591"/>
        <source>A polygon needs three or more points; remove or redraw the degenerate one.</source>
        <translation>Un polygone nécessite trois points ou plus ; supprimez ou redessinez celui qui est dégénéré.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="592"/>
        <source>A row needs two dates and two files, such as 20200601_20200613,phase.tif,coherence.tif.</source>
        <translation>Une ligne a besoin de deux dates et deux fichiers, comme 20200601_20200613,phase.tif,coherence.tif.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="595"/>
        <source>A shapefile has at most %1 columns, and %2 dates need %3.</source>
        <translation>Un shapefile a au plus %1 colonnes, et %2 dates en demandent %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="598"/>
        <source>A stage run alone takes its own defaults, not those of a preset; set what you want to keep.</source>
        <translation>Une étape exécutée seule prend ses propres valeurs par défaut, non celles d'un préréglage ; définissez ce que vous voulez garder.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="599"/>
        <source>A step of %1 m divides a line of %2 km into more than %3 pieces.</source>
        <translation>Un pas de %1 m divise une ligne de %2 km en plus de %3 morceaux.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="601"/>
        <source>A window of %1 pixels is larger than the image of %2 x %3 pixels.</source>
        <translation>Une fenêtre de %1 pixels est plus grande que l'image de %2 x %3 pixels.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="602"/>
        <source>A worker of the cluster on %1</source>
        <translation>Un worker du cluster sur %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="603"/>
        <source>A worker of the cluster on %1 cannot import AlignSAR (%2).</source>
        <translation>Un worker du cluster sur %1 ne peut pas importer AlignSAR (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="604"/>
        <source>A worker of the cluster on %1 failed: %2.</source>
        <translation>Un worker du cluster sur %1 a échoué : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="609"/>
        <source>ARIA products (S1-GUNW-….nc)</source>
        <translation>produits ARIA (S1-GUNW-….nc)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="616"/>
        <source>Add a line '# %1: …' with one of %2, or set the option of that name.</source>
        <translation>Ajoutez une ligne '# %1: …' avec l'un de %2, ou définissez l'option de ce nom.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="619"/>
        <source>Add interferograms if you can: a network without loops cannot be checked.</source>
        <translation>Ajoutez des interférogrammes si possible : un réseau sans boucles ne peut pas être vérifié.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="620"/>
        <source>Add it above the table.</source>
        <translation>Ajoutez-la au-dessus de la table.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="621"/>
        <source>Add one per frame.</source>
        <translation>Ajoutez-en une par frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="622"/>
        <source>Add one with dates such as 2020-06-01.</source>
        <translation>Ajoutez-en une avec des dates comme 2020-06-01.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="623"/>
        <source>Address (tcp://host:8786) or scheduler file (.json) of a running Dask cluster whose workers see the folders of input and output under the same names; what takes long is then computed there. Empty: threads of this computer. The result does not depend on it.</source>
        <translation>Adresse (tcp://host:8786) ou fichier du planificateur (.json) d'un cluster Dask en marche dont les processus voient les dossiers d'entrée et de sortie sous les mêmes noms ; ce qui est long y est alors calculé. Vide : fils d'exécution de cet ordinateur. Le résultat n'en dépend pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="624"/>
        <source>Again in %1 s.</source>
        <translation>À nouveau dans %1 s.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="631"/>
        <source>AlignSAR for QGIS</source>
        <translation>AlignSAR for QGIS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="632"/>
        <source>AlignSAR for QGIS: generated sample frame</source>
        <translation>AlignSAR for QGIS : frame d'exemple généré</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="633"/>
        <source>AlignSAR for QGIS: what was downloaded here</source>
        <translation>AlignSAR for QGIS : ce qui a été téléchargé ici</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="634"/>
        <source>AlignSAR for QGIS: what was run here</source>
        <translation>AlignSAR for QGIS : ce qui a été exécuté ici</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="638"/>
        <source>All %1 interferograms are rejected.</source>
        <translation>Les %1 interférogrammes sont tous rejetés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="639"/>
        <source>All %1 interferograms are rejected: %2.</source>
        <translation>Les %1 interférogrammes sont tous rejetés : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="642"/>
        <source>All later stages follow the stack: delay maps do not apply, nothing is judged by loops.</source>
        <translation>Toutes les étapes suivantes suivent la pile : les cartes de retard ne s'appliquent pas, rien n'est jugé par les boucles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="643"/>
        <source>Allow more days.</source>
        <translation>Permettez plus de jours.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="644"/>
        <source>Allow more iterations or a larger tolerance.</source>
        <translation>Permettez plus d'itérations ou une tolérance plus grande.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="645"/>
        <source>Allow more iterations, a larger tolerance, or fewer components.</source>
        <translation>Permettez plus d'itérations, une tolérance plus grande, ou moins de composantes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="646"/>
        <source>Allow reading it, or copy it elsewhere.</source>
        <translation>Autorisez sa lecture, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="648"/>
        <source>Also fetch the tropospheric delay of every epoch by the weather model ERA5, which stage 03 can correct for in place of GACOS. Not every frame has it.</source>
        <translation>Télécharger aussi le retard troposphérique de chaque époque selon le modèle météorologique ERA5, que l'étape 03 peut corriger à la place de celui de GACOS. Tous les frames ne l'ont pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="651"/>
        <source>Also fetched: bovldiff and sbovldiff, and the unit vectors.</source>
        <translation>Sont aussi téléchargés bovldiff et sbovldiff, et les vecteurs unitaires.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="658"/>
        <source>Amplitude and atmosphere</source>
        <translation>Amplitude et atmosphère</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="663"/>
        <source>An area of %1 pixels is too large to look at.</source>
        <translation>Une zone de %1 pixels est trop grande à regarder.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="664"/>
        <source>An image of %1 x %2 pixels is too small to be unwrapped.</source>
        <translation>Une image de %1 x %2 pixels est trop petite pour être déroulée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="666"/>
        <source>And %1 more like these.</source>
        <translation>Et %1 autres comme ceux-ci.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="670"/>
        <source>Animation of %1 dates from %2 to %3.</source>
        <translation>Animation de %1 dates du %2 au %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="678"/>
        <source>Apparent displacement caused by the troposphere according to the maps in the folder GACOS, or ERA5 where the stack was corrected with these.</source>
        <translation>Déplacement apparent causé par la troposphère d'après les cartes du dossier GACOS, ou ERA5 là où la pile a été corrigée avec celles-ci.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="691"/>
        <source>As LiCSBAS does, %1 resamples that fail at any pixel were dropped for all.</source>
        <translation>Comme le fait LiCSBAS, %1 rééchantillonnages qui échouent en un pixel ont été retirés pour tous.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="692"/>
        <source>As LiCSBAS does, %1 were deleted from cum.h5: hardly any pixel is complete with them.</source>
        <translation>Comme le fait LiCSBAS, %1 ont été supprimées de cum.h5 : avec elles, presque aucun pixel n'est complet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="695"/>
        <source>Ask for more runs or a smaller smallest cluster.</source>
        <translation>Demandez plus d'exécutions ou un plus petit groupe minimal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="697"/>
        <source>At %1 pixels the network does not connect all epochs (%2 with gaps): %3.</source>
        <translation>En %1 pixels le réseau ne relie pas toutes les époques (%2 avec lacunes) : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="698"/>
        <source>Attempt %1 at %2.</source>
        <translation>Tentative %1 à %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="706"/>
        <source>Azimuth displacement (mm, positive along the unit vector of the flight) where bursts overlap, in place of unwrapped phase. All later stages follow the stack: delay maps do not apply, nothing is judged by loops.</source>
        <translation>Déplacement en azimut (mm, positif le long du vecteur unitaire du vol) là où les bursts se recouvrent, à la place de la phase déroulée. Toutes les étapes suivantes suivent la pile : les cartes de retard ne s'appliquent pas, rien n'est jugé par les boucles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="707"/>
        <source>Azimuth displacement (mm, positive along the unit vector of the flight) where bursts overlap, in place of unwrapped phase. Also fetched: bovldiff and sbovldiff, and the unit vectors. Not every frame has them.</source>
        <translation>Déplacement en azimut (mm, positif le long du vecteur unitaire du vol) là où les bursts se recouvrent, à la place de la phase déroulée. Sont aussi téléchargés bovldiff et sbovldiff, et les vecteurs unitaires. Tous les frames ne les ont pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="712"/>
        <source>Baseline of %1 dates, %2 to %3; %4 dates after it, up to %5.</source>
        <translation>Période de référence de %1 dates, du %2 au %3 ; %4 dates après, jusqu'au %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="713"/>
        <source>Basic %1</source>
        <translation>Basic %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="724"/>
        <source>Blocks of %1 x %2 pixels were averaged; %3 rows in the south and %4 columns in the east do not fill a block and were dropped.</source>
        <translation>Des blocs de %1 x %2 pixels ont été moyennés ; %3 lignes au sud et %4 colonnes à l'est ne remplissent pas un bloc et ont été retirées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="733"/>
        <source>Bring them into this order, with xarray by cube.transpose(%1).</source>
        <translation>Mettez-les dans cet ordre, avec xarray par cube.transpose(%1).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="734"/>
        <source>Bring them to radians.</source>
        <translation>Convertissez-les en radians.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="738"/>
        <source>Burst overlaps</source>
        <translation>Recouvrements de bursts</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="739"/>
        <source>Burst-overlap coherence</source>
        <translation>Cohérence du recouvrement de bursts</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="740"/>
        <source>Burst-overlap displacement</source>
        <translation>Déplacement par recouvrement de bursts</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="743"/>
        <source>Bytes in the memory of a process cannot be read by another one.</source>
        <translation>Les octets dans la mémoire d'un processus ne peuvent pas être lus par un autre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="747"/>
        <source>Cancel, and choose another frame.</source>
        <translation>Annulez, et choisissez un autre frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="756"/>
        <source>Change its permissions, or choose another place.</source>
        <translation>Changez ses permissions, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="758"/>
        <source>Change the option, or rename the file or folder that it comes from.</source>
        <translation>Changez l'option, ou renommez le fichier ou le dossier d'où cela vient.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="760"/>
        <source>Check for sources that look alike.</source>
        <translation>Vérifiez s'il y a des sources qui se ressemblent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="762"/>
        <source>Check interferograms</source>
        <translation>Contrôler les interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="763"/>
        <source>Check its coordinates, or leave it empty for all frames.</source>
        <translation>Vérifiez ses coordonnées, ou laissez-la vide pour tous les frames.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="764"/>
        <source>Check its coordinates.</source>
        <translation>Vérifiez ses coordonnées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="765"/>
        <source>Check that both are of this pair, and their coordinates.</source>
        <translation>Vérifiez qu'elles sont toutes deux de cette paire, et leurs coordonnées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="766"/>
        <source>Check that both files are of this pair, and what the values of the coherence mean.</source>
        <translation>Vérifiez que les deux fichiers sont de cette paire, et ce que signifient les valeurs de la cohérence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="767"/>
        <source>Check that it is the coherence and no other image; if one value stands for no data, declare it with &apos;gdal_edit.py -a_nodata&apos;.</source>
        <translation>Vérifiez que c'est la cohérence et non une autre image ; si une valeur indique l'absence de données, déclarez-la avec 'gdal_edit.py -a_nodata'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="768"/>
        <source>Check the address of the portal, or give a file of frames.</source>
        <translation>Vérifiez l'adresse du portail, ou donnez un fichier de frames.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="769"/>
        <source>Check the connection and the proxy settings; running again resumes.</source>
        <translation>Vérifiez la connexion et les réglages du proxy ; une nouvelle exécution reprend.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="770"/>
        <source>Check the coordinates of both.</source>
        <translation>Vérifiez les coordonnées des deux.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="771"/>
        <source>Check the frame ID and the address of the portal.</source>
        <translation>Vérifiez l'identifiant du frame et l'adresse du portail.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="772"/>
        <source>Check the inversion (stage 13).</source>
        <translation>Vérifiez l'inversion (étape 13).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="773"/>
        <source>Check the plate.</source>
        <translation>Vérifiez la plaque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="774"/>
        <source>Check where these interferograms are from.</source>
        <translation>Vérifiez d'où viennent ces interférogrammes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="776"/>
        <source>Choose %1.</source>
        <translation>Choisissez %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="777"/>
        <source>Choose TS_….</source>
        <translation>Choisissez TS_….</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="778"/>
        <source>Choose a %1 file instead.</source>
        <translation>Choisissez plutôt un fichier %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="779"/>
        <source>Choose a GEOCml… folder, or make one with 'Prepare stack' (stage 02).</source>
        <translation>Choisissez un dossier GEOCml…, ou faites-en un avec « Préparer la pile » (étape 02).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="780"/>
        <source>Choose a KML or GeoJSON file with polygons in degrees.</source>
        <translation>Choisissez un fichier KML ou GeoJSON avec des polygones en degrés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="781"/>
        <source>Choose a TS_… folder, or make one with 'Check interferograms' (stage 11).</source>
        <translation>Choisissez un dossier TS_…, ou faites-en un avec « Contrôler les interférogrammes » (étape 11).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="782"/>
        <source>Choose a batch_LiCSBAS.sh, with lines such as nlook=&quot;1&quot;.</source>
        <translation>Choisissez un batch_LiCSBAS.sh, avec des lignes comme nlook=&quot;1&quot;.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="783"/>
        <source>Choose a datacube of &apos;Export datacube&apos;.</source>
        <translation>Choisissez un cube de données de « Exporter le cube de données ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="785"/>
        <source>Choose a datacube with displacement.</source>
        <translation>Choisissez un cube de données avec déplacement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="786"/>
        <source>Choose a file in it.</source>
        <translation>Choisissez un fichier qu'il contient.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="787"/>
        <source>Choose a file of &apos;Detect unrest&apos;.</source>
        <translation>Choisissez un fichier de « Détecter l'activité anormale ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="788"/>
        <source>Choose a file that the chain or &apos;Import batch&apos; wrote.</source>
        <translation>Choisissez un fichier écrit par la chaîne ou par « Importer un fichier batch ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="789"/>
        <source>Choose a folder of its own for the stack.</source>
        <translation>Choisissez un dossier à part pour la pile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="790"/>
        <source>Choose a folder with cum.h5.</source>
        <translation>Choisissez un dossier avec cum.h5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="791"/>
        <source>Choose a larger range or extent.</source>
        <translation>Choisissez une plage ou une étendue plus grande.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="792"/>
        <source>Choose a larger resolution factor.</source>
        <translation>Choisissez un facteur de résolution plus grand.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="793"/>
        <source>Choose a later end of the baseline.</source>
        <translation>Choisissez une fin plus tardive de la période de référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="794"/>
        <source>Choose a layer with points.</source>
        <translation>Choisissez une couche avec des points.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="795"/>
        <source>Choose a longer period or a simpler model.</source>
        <translation>Choisissez une période plus longue ou un modèle plus simple.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="796"/>
        <source>Choose a longer step.</source>
        <translation>Choisissez un pas plus long.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="797"/>
        <source>Choose a new folder for it.</source>
        <translation>Choisissez un nouveau dossier pour lui.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="798"/>
        <source>Choose a place outside of it.</source>
        <translation>Choisissez un endroit en dehors.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="799"/>
        <source>Choose a place outside of them.</source>
        <translation>Choisissez un endroit en dehors.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="800"/>
        <source>Choose a position inside it.</source>
        <translation>Choisissez une position à l'intérieur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="801"/>
        <source>Choose a simpler model or another pixel.</source>
        <translation>Choisissez un modèle plus simple ou un autre pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="802"/>
        <source>Choose a simpler model.</source>
        <translation>Choisissez un modèle plus simple.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="803"/>
        <source>Choose a smaller one.</source>
        <translation>Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="804"/>
        <source>Choose a smaller window or least share.</source>
        <translation>Choisissez une fenêtre ou une part minimale plus petite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="805"/>
        <source>Choose a smaller window, a higher resolution factor, or the cumulative residual.</source>
        <translation>Choisissez une fenêtre plus petite, un facteur de résolution plus élevé, ou le résidu cumulé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="806"/>
        <source>Choose a spacing near that of the products, %1 degrees.</source>
        <translation>Choisissez un espacement proche de celui des produits, %1 degrés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="807"/>
        <source>Choose a table with one day per line.</source>
        <translation>Choisissez une table avec un jour par ligne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="808"/>
        <source>Choose a table with one event per line.</source>
        <translation>Choisissez une table avec un événement par ligne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="809"/>
        <source>Choose a text file.</source>
        <translation>Choisissez un fichier texte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="810"/>
        <source>Choose a time-series folder of LiCSBAS (TS_…).</source>
        <translation>Choisissez un dossier de série temporelle de LiCSBAS (TS_…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="811"/>
        <source>Choose an area on stable, coherent ground.</source>
        <translation>Choisissez une zone sur un sol stable et cohérent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="812"/>
        <source>Choose an earlier date.</source>
        <translation>Choisissez une date antérieure.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="813"/>
        <source>Choose an earlier end of the baseline or run again when there are new dates.</source>
        <translation>Choisissez une fin antérieure de la période de référence, ou exécutez à nouveau quand il y aura de nouvelles dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="814"/>
        <source>Choose an earlier end of the baseline, or use the built-in engine.</source>
        <translation>Choisissez une fin de la période de référence antérieure, ou utilisez le moteur intégré.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="815"/>
        <source>Choose another Python for this program in the settings of QGIS.</source>
        <translation>Choisissez un autre Python pour ce programme dans les réglages de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="816"/>
        <source>Choose another area or reference date, or relax the mask (stage 15).</source>
        <translation>Choisissez une autre zone ou date de référence, ou assouplissez le masque (étape 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="817"/>
        <source>Choose another baseline, or leave out the dates whose gaps cost most (&apos;best&apos;).</source>
        <translation>Choisissez une autre période de référence, ou laissez de côté les dates dont les lacunes coûtent le plus ('best').</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="818"/>
        <source>Choose another datacube.</source>
        <translation>Choisissez un autre cube de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="819"/>
        <source>Choose another displacement or cube.</source>
        <translation>Choisissez un autre déplacement ou un autre cube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="820"/>
        <source>Choose another displacement.</source>
        <translation>Choisissez un autre déplacement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="821"/>
        <source>Choose another file, so that the original stays.</source>
        <translation>Choisissez un autre fichier, pour que l'original reste.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="822"/>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="823"/>
        <source>Choose another folder for the sample.</source>
        <translation>Choisissez un autre dossier pour l'échantillon.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="824"/>
        <source>Choose another folder, or delete that one first.</source>
        <translation>Choisissez un autre dossier, ou supprimez d'abord celui-là.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="825"/>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="826"/>
        <source>Choose another layer or file.</source>
        <translation>Choisissez une autre couche ou un autre fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="827"/>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="828"/>
        <source>Choose another one with stage 120.</source>
        <translation>Choisissez-en une autre avec l'étape 120.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="829"/>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="830"/>
        <source>Choose another output folder or multilook factor.</source>
        <translation>Choisissez un autre dossier de sortie ou un autre facteur de multilook.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="831"/>
        <source>Choose another output folder, so that they are not mixed.</source>
        <translation>Choisissez un autre dossier de sortie, pour qu'ils ne soient pas mélangés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="832"/>
        <source>Choose another output folder.</source>
        <translation>Choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="833"/>
        <source>Choose another output.</source>
        <translation>Choisissez une autre sortie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="834"/>
        <source>Choose another place or a shorter name.</source>
        <translation>Choisissez un autre endroit ou un nom plus court.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="835"/>
        <source>Choose another place, or a larger radius.</source>
        <translation>Choisissez un autre endroit, ou un rayon plus grand.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="836"/>
        <source>Choose another place, or change its permissions.</source>
        <translation>Choisissez un autre endroit, ou changez ses permissions.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="837"/>
        <source>Choose another place.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="838"/>
        <source>Choose another station or pixel, or allow more days.</source>
        <translation>Choisissez une autre station ou un autre pixel, ou permettez plus de jours.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="839"/>
        <source>Choose another work folder.</source>
        <translation>Choisissez un autre dossier de travail.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="840"/>
        <source>Choose another, or export it again.</source>
        <translation>Choisissez-en un autre, ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="841"/>
        <source>Choose builtin, licsbas or licsalert.</source>
        <translation>Choisissez builtin, licsbas ou licsalert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="842"/>
        <source>Choose datacubes of the same area.</source>
        <translation>Choisissez des cubes de données de la même zone.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="843"/>
        <source>Choose dates farther apart.</source>
        <translation>Choisissez des dates plus éloignées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="845"/>
        <source>Choose folders with shorter names, or fewer entries in lists.</source>
        <translation>Choisissez des dossiers aux noms plus courts, ou moins d'entrées dans les listes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="847"/>
        <source>Choose from %1.</source>
        <translation>Choisissez parmi %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="848"/>
        <source>Choose its parent %1.</source>
        <translation>Choisissez son dossier parent %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="849"/>
        <source>Choose one as the format.</source>
        <translation>Choisissez-en un comme format.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="850"/>
        <source>Choose one of %1.</source>
        <translation>Choisissez parmi %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="851"/>
        <source>Choose one of them, such as %1.</source>
        <translation>Choisissez l'une d'elles, comme %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="852"/>
        <source>Choose other dates.</source>
        <translation>Choisissez d'autres dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="853"/>
        <source>Choose reference</source>
        <translation>Choisir la référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="854"/>
        <source>Choose such a folder, or a datacube.</source>
        <translation>Choisissez un tel dossier, ou un cube de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="855"/>
        <source>Choose that folder.</source>
        <translation>Choisissez ce dossier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="856"/>
        <source>Choose that.</source>
        <translation>Choisissez celle-là.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="857"/>
        <source>Choose the GEOC folder with the downloaded GeoTIFFs, or download the frame first.</source>
        <translation>Choisissez le dossier GEOC avec les GeoTIFF téléchargés, ou téléchargez d'abord le frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="858"/>
        <source>Choose the NetCDF file of a datacube.</source>
        <translation>Choisissez le fichier NetCDF d'un cube de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="859"/>
        <source>Choose the batch_LiCSBAS.sh.</source>
        <translation>Choisissez le batch_LiCSBAS.sh.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="860"/>
        <source>Choose the first series.</source>
        <translation>Choisissez la première série.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="861"/>
        <source>Choose the folder TS_… or GEOCml… itself.</source>
        <translation>Choisissez le dossier TS_… ou GEOCml… lui-même.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="862"/>
        <source>Choose the folder that holds %1/ with one folder per interferogram.</source>
        <translation>Choisissez le dossier qui contient %1/ avec un dossier par interférogramme.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="863"/>
        <source>Choose the folder that holds them.</source>
        <translation>Choisissez le dossier qui les contient.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="864"/>
        <source>Choose the folder that the last preparation stage made.</source>
        <translation>Choisissez le dossier fait par la dernière étape de préparation.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="865"/>
        <source>Choose the one that holds the interferograms.</source>
        <translation>Choisissez celui qui contient les interférogrammes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="866"/>
        <source>Choose the plate that the surroundings move with.</source>
        <translation>Choisissez la plaque avec laquelle les environs se déplacent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="867"/>
        <source>Choose the run_licsalert.py.</source>
        <translation>Choisissez le run_licsalert.py.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="868"/>
        <source>Choose the table of frames (CSV).</source>
        <translation>Choisissez la table des frames (CSV).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="869"/>
        <source>Choose the table that describes your GeoTIFFs.</source>
        <translation>Choisissez la table qui décrit vos GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="885"/>
        <source>Clip stack</source>
        <translation>Découper la pile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="886"/>
        <source>Close it there, or wait until that run has ended.</source>
        <translation>Fermez-le là-bas, ou attendez que cette exécution soit terminée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="887"/>
        <source>Close loops</source>
        <translation>Fermer les boucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="888"/>
        <source>Close other programs.</source>
        <translation>Fermez d'autres programmes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="889"/>
        <source>Close some layers, or restart QGIS.</source>
        <translation>Fermez des couches, ou redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="891"/>
        <source>Closure score of the reference candidates</source>
        <translation>Score de fermeture des candidats à la référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="893"/>
        <source>Clusters of the patterns with %1 components</source>
        <translation>Groupes des motifs avec %1 composantes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="907"/>
        <source>Compare with the uncorrected stack before using this one.</source>
        <translation>Comparez avec la pile non corrigée avant d'utiliser celle-ci.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="920"/>
        <source>Convert them, or correct what the file says with &apos;gdal_edit.py -units&apos;.</source>
        <translation>Convertissez-les, ou corrigez ce que dit le fichier avec 'gdal_edit.py -units'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="922"/>
        <source>Copy EQA.dem_par of the stack (GEOCml…) there; results in radar coordinates cannot be shown.</source>
        <translation>Copiez-y EQA.dem_par de la pile (GEOCml…) ; des résultats en coordonnées radar ne peuvent pas être montrés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="924"/>
        <source>Correct it (yyyymmdd).</source>
        <translation>Corrigez-la (yyyymmdd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="925"/>
        <source>Correct it.</source>
        <translation>À corriger.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="926"/>
        <source>Correct it; Sentinel-1 has 5.405e9.</source>
        <translation>Corrigez-la ; Sentinel-1 a 5.405e9.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="927"/>
        <source>Correct metadata.txt if that is wrong.</source>
        <translation>Corrigez metadata.txt si elle est fausse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="928"/>
        <source>Correct or add it.</source>
        <translation>Corrigez-le ou ajoutez-le.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="929"/>
        <source>Correct or remove it.</source>
        <translation>Corrigez-la ou retirez-la.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="930"/>
        <source>Correct or remove the line.</source>
        <translation>Corrigez ou supprimez la ligne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="931"/>
        <source>Correct or remove them.</source>
        <translation>Corrigez-les ou retirez-les.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="932"/>
        <source>Correct the addresses in the options.</source>
        <translation>Corrigez les adresses dans les options.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="933"/>
        <source>Correct the attribute &apos;units&apos;, for example to mm.</source>
        <translation>Corrigez l'attribut 'units', par exemple en mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="934"/>
        <source>Correct the attribute &apos;units&apos;.</source>
        <translation>Corrigez l'attribut 'units'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="935"/>
        <source>Correct the column %1.</source>
        <translation>Corrigez la colonne %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="936"/>
        <source>Correct the line.</source>
        <translation>Corrigez la ligne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="937"/>
        <source>Correct the list of pairs.</source>
        <translation>Corrigez la liste des paires.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="938"/>
        <source>Correct the option &apos;extra_tifs&apos;.</source>
        <translation>Corrigez l'option 'extra_tifs'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="939"/>
        <source>Correct the values or their unit.</source>
        <translation>Corrigez les valeurs ou leur unité.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="940"/>
        <source>Correct the wrong row.</source>
        <translation>Corrigez la mauvaise ligne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="941"/>
        <source>Correct them with &apos;gdal_edit.py -scale 1 -offset 0&apos;, or to what its maker says.</source>
        <translation>Corrigez-les avec 'gdal_edit.py -scale 1 -offset 0', ou selon ce que dit son auteur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="943"/>
        <source>Correct with GACOS</source>
        <translation>Corriger avec GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="944"/>
        <source>Corrected %1 pairs; %2 became smoother.</source>
        <translation>%1 paires corrigées ; %2 sont devenues plus lisses.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="945"/>
        <source>Corrected %1 samples (%2 %) in %3 interferograms by one cycle.</source>
        <translation>%1 échantillons (%2 %) corrigés d'un cycle dans %3 interférogrammes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="951"/>
        <source>Count it in &apos;days since 2020-01-01&apos;.</source>
        <translation>Comptez-le en 'days since 2020-01-01'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="952"/>
        <source>Count it in the standard calendar.</source>
        <translation>Comptez-le dans le calendrier standard.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="962"/>
        <source>Criterion %1: %2 removes %3.</source>
        <translation>Critère %1 : %2 retire %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="963"/>
        <source>Criterion %1: %2 removes no pixel.</source>
        <translation>Critère %1 : %2 ne retire aucun pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="966"/>
        <source>Cut %1 pairs from %2 x %3 to %4 x %5 pixels (columns and rows %6): %7.</source>
        <translation>%1 paires découpées de %2 x %3 à %4 x %5 pixels (colonnes et lignes %6) : %7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="967"/>
        <source>Cut as rasters because of their size, although not known to be such: %1.</source>
        <translation>Découpés comme rasters en raison de leur taille, bien que non connus comme tels : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="970"/>
        <source>Data about the frame</source>
        <translation>Données sur le frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="975"/>
        <source>Datacubes have %1 and %2 in degrees; warp it to EPSG:4326.</source>
        <translation>Les cubes de données ont %1 et %2 en degrés ; reprojetez-le en EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="976"/>
        <source>Datacubes of %1 %2: %3.</source>
        <translation>Cubes de données de %1 %2 : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="983"/>
        <source>Dates of steps have no effect with the method %1; choose another one or no file.</source>
        <translation>Les dates de sauts n'ont pas d'effet avec la méthode %1 ; choisissez-en une autre ou aucun fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="995"/>
        <source>Declare the right one with &apos;gdal_edit.py -a_srs&apos;.</source>
        <translation>Déclarez le bon avec 'gdal_edit.py -a_srs'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1002"/>
        <source>Delete it and run the stage again.</source>
        <translation>Supprimez-le et exécutez à nouveau l'étape.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1003"/>
        <source>Delete it and run the stage that makes it again.</source>
        <translation>Supprimez-le et exécutez à nouveau l'étape qui le fait.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1004"/>
        <source>Delete it; the stages of this folder then run again.</source>
        <translation>Supprimez-le ; les étapes de ce dossier s'exécutent alors à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1005"/>
        <source>Delete their folders if they do not belong here.</source>
        <translation>Supprimez leurs dossiers s'ils n'ont pas leur place ici.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1006"/>
        <source>Delete their folders if you do not want them.</source>
        <translation>Supprimez leurs dossiers si vous n'en voulez pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1007"/>
        <source>Delete them or choose another output folder.</source>
        <translation>Supprimez-les ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1008"/>
        <source>Departure from the median of the image (mm RMS)</source>
        <translation>Écart à la médiane de l'image (mm RMS)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1009"/>
        <source>Detect unrest</source>
        <translation>Détecter l'activité anormale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1011"/>
        <source>Did you mean '# %1: …'?</source>
        <translation>Vouliez-vous dire '# %1: …' ?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1013"/>
        <source>Direction of flight</source>
        <translation>Direction de vol</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1016"/>
        <source>Displacement (mm, + along the flight)</source>
        <translation>Déplacement (mm, + dans le sens du vol)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1018"/>
        <source>Displacement along it</source>
        <translation>Déplacement le long de celui-ci</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1019"/>
        <source>Displacement along the flight</source>
        <translation>Déplacement le long du vol</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1029"/>
        <source>Displacement is relative to%1 and%2.</source>
        <translation>Le déplacement est relatif à%1 et%2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1030"/>
        <source>Displacement is relative to%1.</source>
        <translation>Le déplacement est relatif à%1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1034"/>
        <source>Displacement read</source>
        <translation>Déplacement lu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1036"/>
        <source>Displacement towards the satellite</source>
        <translation>Déplacement vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1040"/>
        <source>Divide it by the largest value of its scale, 255 or 100, or write it as bytes 0 to 255.</source>
        <translation>Divisez-la par la plus grande valeur de son échelle, 255 ou 100, ou écrivez-la en octets de 0 à 255.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1042"/>
        <source>Do not build on it.</source>
        <translation>Ne vous fondez pas dessus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1051"/>
        <source>Download LiCSAR frame</source>
        <translation>Télécharger un frame LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1052"/>
        <source>Download them again.</source>
        <translation>Téléchargez-les à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1053"/>
        <source>Download them, named %1.%2</source>
        <translation>Téléchargez-les, nommées %1.%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1054"/>
        <source>Download them, named yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif or yyyymmdd.ztd, or switch the correction off.</source>
        <translation>Téléchargez-les, nommées yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif ou yyyymmdd.ztd, ou désactivez la correction.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1057"/>
        <source>Downloads the interferograms of a LiCSAR frame from the COMET portal. In: a frame ID, or an area of interest, whose frame is looked for on the portal; dates. Out: a work folder with GEOC/ (unwrapped phase in rad, positive away from the satellite; coherence; geometry), and if wanted GACOS/ and ERA5/ (delay in rad) and GEOC.MLI/ (intensity).

Run it again after an interruption, or to get what was published since: only what is new, changed or missing is fetched. A file has its name only when it is complete, and a good file is never lost. The report tells what was fetched, what was there already, what is not published, and what failed; download.json lists every file. Proxy and certificates are those set in QGIS.

Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</source>
        <translation>Télécharge les interférogrammes d'un frame LiCSAR depuis le portail COMET. Entrée : un ID de frame, ou une zone d'intérêt dont le frame est cherché sur le portail ; des dates. Sortie : un dossier de travail avec GEOC/ (phase déroulée en rad, positive en s'éloignant du satellite ; cohérence ; géométrie), et sur demande GACOS/ et ERA5/ (retard en rad) et GEOC.MLI/ (intensité).

Exécutez-le à nouveau après une interruption, ou pour obtenir ce qui a été publié depuis : seul ce qui est nouveau, modifié ou manquant est téléchargé. Un fichier ne porte son nom qu'une fois complet, et un bon fichier n'est jamais perdu. Le rapport indique ce qui a été téléchargé, ce qui était déjà là, ce qui n'est pas publié et ce qui a échoué ; download.json liste chaque fichier. Le proxy et les certificats sont ceux définis dans QGIS.

Référence : Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1060"/>
        <source>Draw a smaller one.</source>
        <translation>Dessinez-en une plus petite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1063"/>
        <source>Draw it again.</source>
        <translation>Redessinez-la.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1064"/>
        <source>Draw it larger, or elsewhere.</source>
        <translation>Dessinez-le plus grand, ou ailleurs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1065"/>
        <source>Draw it on the image.</source>
        <translation>Dessinez-la sur l'image.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1066"/>
        <source>Draw it over the frame, or leave it empty.</source>
        <translation>Dessinez-la sur le frame, ou laissez-la vide.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1067"/>
        <source>Draw it through two or more different points.</source>
        <translation>Dessinez-la par deux points différents ou plus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1072"/>
        <source>Draw the line on the image, or make the swath wider.</source>
        <translation>Dessinez la ligne sur l'image, ou élargissez le couloir.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1081"/>
        <source>Dropped %1 values that take part in no complete loop at their pixel.</source>
        <translation>%1 valeurs retirées, qui ne participent à aucune boucle complète en leur pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1084"/>
        <source>ERA5</source>
        <translation>ERA5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1085"/>
        <source>ERA5 delay maps</source>
        <translation>Cartes de retard ERA5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1088"/>
        <source>Each stage removes what later ones made before it, so &apos;Choose reference&apos; (stage 120) comes before &apos;Close loops&apos; (stage 12).</source>
        <translation>Chaque étape supprime ce que de plus tardives avaient fait avant elle : « Choisir la référence » (étape 120) vient donc avant « Fermer les boucles » (étape 12).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1094"/>
        <source>East and up velocity of %1 pixels from %2 lines of sight.</source>
        <translation>Vitesse est et verticale de %1 pixels à partir de %2 lignes de visée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1100"/>
        <source>End of the baseline %1 is not a date; write YYYYMMDD, such as 20210101.</source>
        <translation>La fin de la période de référence %1 n'est pas une date ; écrivez YYYYMMDD, comme 20210101.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1116"/>
        <source>Estimate uncertainty</source>
        <translation>Estimer l'incertitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1119"/>
        <source>Every address is empty, so there is nothing to download.</source>
        <translation>Toutes les adresses sont vides : il n'y a rien à télécharger.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1122"/>
        <source>Everything is zero on %1.</source>
        <translation>Tout est zéro au %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1127"/>
        <source>Exchange it with the fourth.</source>
        <translation>Échangez-la avec la quatrième.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1135"/>
        <source>Export a time series as datacube first.</source>
        <translation>Exportez d'abord une série temporelle en cube de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1139"/>
        <source>Export it again as KML or GeoJSON.</source>
        <translation>Exportez-le à nouveau en KML ou GeoJSON.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1140"/>
        <source>Export it again from a work folder with the metadata of the frame, or give instrument mode and polarisation as options.</source>
        <translation>Exportez-le à nouveau depuis un dossier de travail avec les métadonnées du frame, ou donnez le mode de l'instrument et la polarisation en options.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1142"/>
        <source>Export the catalogue again.</source>
        <translation>Exportez à nouveau le catalogue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1143"/>
        <source>Export the datacube again with the files of E, N and U in the folder GEOC.</source>
        <translation>Exportez à nouveau le cube de données avec les fichiers de E, N et U dans le dossier GEOC.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1144"/>
        <source>Export the datacube again.</source>
        <translation>Exportez à nouveau le cube de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1145"/>
        <source>Export without reproducing its defects.</source>
        <translation>Exportez sans reproduire ses défauts.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1149"/>
        <source>FastICA with %1 components, %2 runs</source>
        <translation>FastICA avec %1 composantes, %2 exécutions</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1151"/>
        <source>Fetch again what should be a product, under the name that its producer gives it.</source>
        <translation>Téléchargez à nouveau ce qui devrait être un produit, sous le nom que lui donne son producteur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1152"/>
        <source>Fetch it again.</source>
        <translation>Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1153"/>
        <source>Fetch or make them again if they matter.</source>
        <translation>Téléchargez-les ou refaites-les si elles importent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1154"/>
        <source>Fetch the file again as its producer delivers it, or write all of it into one file, such as with &apos;h5repack&apos; or &apos;h5copy -f ext&apos;.</source>
        <translation>Téléchargez à nouveau le fichier tel que son producteur le livre, ou écrivez tout dans un seul fichier, par exemple avec 'h5repack' ou 'h5copy -f ext'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1156"/>
        <source>Fewer than two blocks of %1 km have all the data that the score needs; the reference is chosen among single pixels.</source>
        <translation>Moins de deux blocs de %1 km ont toutes les données dont le score a besoin ; la référence est choisie parmi des pixels isolés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1158"/>
        <source>Fewest components (%1) exceeds most components (%2).</source>
        <translation>Le minimum de composantes (%1) dépasse le maximum (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1176"/>
        <source>Filled %1 missing samples inside the mask.</source>
        <translation>%1 échantillons manquants comblés dans le masque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1177"/>
        <source>Filling by linear interpolation needs about %1 MB, the memory budget leaves %2 MB.</source>
        <translation>Combler par interpolation linéaire demande environ %1 Mo, le budget mémoire en laisse %2 Mo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1178"/>
        <source>Films need the program %1, which is not installed.</source>
        <translation>Les films nécessitent le programme %1, qui n'est pas installé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1181"/>
        <source>Filter time series</source>
        <translation>Filtrer la série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1184"/>
        <source>Filtered %1 epochs with a Gaussian of %2 km (%3 x %4 pixels) in space and %5 days in time; removed %6 mm (RMS) from %7 pixels inside the mask.</source>
        <translation>%1 époques filtrées par une gaussienne de %2 km (%3 x %4 pixels) dans l'espace et %5 jours dans le temps ; %6 mm (RMS) retirés de %7 pixels dans le masque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1187"/>
        <source>Filtered displacement (mm, + along the flight)</source>
        <translation>Déplacement filtré (mm, + dans le sens du vol)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1189"/>
        <source>Filtered intercept (mm)</source>
        <translation>Ordonnée à l'origine filtrée (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1190"/>
        <source>Filtered intercept inside the mask (mm)</source>
        <translation>Ordonnée à l'origine filtrée dans le masque (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1191"/>
        <source>Filtered velocities inside the mask range from %1 to %2 mm/yr (1-99 %).</source>
        <translation>Les vitesses filtrées dans le masque vont de %1 à %2 mm/yr (1-99 %).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1192"/>
        <source>Filtered velocity (mm/yr, + along the flight)</source>
        <translation>Vitesse filtrée (mm/yr, + dans le sens du vol)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1194"/>
        <source>Filtered velocity inside the mask (mm/yr, + along the flight)</source>
        <translation>Vitesse filtrée dans le masque (mm/yr, + dans le sens du vol)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1229"/>
        <source>Folder that holds GEOC, GEOC.MLI and GACOS or ERA5. Empty: the folder around the time-series folder.</source>
        <translation>Dossier contenant GEOC, GEOC.MLI et GACOS ou ERA5. Vide : le dossier qui contient celui de la série temporelle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1235"/>
        <source>Folder with one delay map per epoch: .sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc; or .icams.sltd.geo.tif of ERA5.</source>
        <translation>Dossier avec une carte de retard par époque : .sltd.geo.tif, .ztd.tif, ou .ztd avec .ztd.rsc ; ou .icams.sltd.geo.tif d'ERA5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1248"/>
        <source>Frame %1: %2 of %3 interferograms lie within %4; they join %5 epochs from %6 to %7.</source>
        <translation>Frame %1 : %2 interférogrammes sur %3 sont dans %4 ; ils relient %5 époques du %6 au %7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1257"/>
        <source>Free some space or choose another folder; running again resumes.</source>
        <translation>Libérez de l'espace ou choisissez un autre dossier ; une nouvelle exécution reprend.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1258"/>
        <source>Free some space, %1.</source>
        <translation>Libérez de l'espace, %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1263"/>
        <source>GACOS</source>
        <translation>GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1267"/>
        <source>GACOS delay</source>
        <translation>Retard GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1268"/>
        <source>GACOS delay and phase that goes with height are the same atmosphere; switch one of them off.</source>
        <translation>Le retard GACOS et la phase qui varie avec l'altitude sont la même atmosphère ; désactivez l'un d'eux.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1280"/>
        <source>Gaps in the network, adjoining ones counted once</source>
        <translation>Lacunes du réseau, les contiguës comptées une fois</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1282"/>
        <source>Gaps: %1, bridges: %2, articulation epochs: %3, pairs in no loop: %4.</source>
        <translation>Lacunes : %1, ponts : %2, époques d'articulation : %3, paires dans aucune boucle : %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1284"/>
        <source>Geocode the data to degrees, or correct the entry if its corner is in degrees.</source>
        <translation>Géocodez les données en degrés, ou corrigez l'entrée si son coin est en degrés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1285"/>
        <source>Geometry of the frame</source>
        <translation>Géométrie du frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1286"/>
        <source>Get LiCSAlert 3.5.1 or newer from https://github.com/matthew-gaddes/LiCSAlert and choose its folder, or the Python that it is installed in, in Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR.</source>
        <translation>Procurez-vous LiCSAlert 3.5.1 ou plus récent sur https://github.com/matthew-gaddes/LiCSAlert et choisissez son dossier, ou le Python où il est installé, dans Préférences &gt; Options &gt; Traitement &gt; Fournisseurs de services &gt; AlignSAR.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1287"/>
        <source>Get LiCSBAS from https://github.com/comet-licsar/LiCSBAS and choose its folder in Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR.</source>
        <translation>Procurez-vous LiCSBAS sur https://github.com/comet-licsar/LiCSBAS et choisissez son dossier dans Préférences &gt; Options &gt; Traitement &gt; Fournisseurs de services &gt; AlignSAR.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1288"/>
        <source>Get the baselines of one processing of the frame.</source>
        <translation>Procurez-vous les bases d'un seul traitement du frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1289"/>
        <source>Get version 3.5.1 or newer.</source>
        <translation>Procurez-vous la version 3.5.1 ou plus récente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1290"/>
        <source>Give %1.</source>
        <translation>Donnez %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1291"/>
        <source>Give a common reference.</source>
        <translation>Donnez une référence commune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1292"/>
        <source>Give a frame ID such as %1, or an area of interest, whose frame is then looked for.</source>
        <translation>Donnez un identifiant de frame comme %1, ou une zone d'intérêt, dont le frame est alors cherché.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1293"/>
        <source>Give a frame ID such as %1, or an area of interest.</source>
        <translation>Donnez un identifiant de frame comme %1, ou une zone d'intérêt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1294"/>
        <source>Give a frame ID such as %1.</source>
        <translation>Donnez un identifiant de frame comme %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1295"/>
        <source>Give a reference area with good pixels, or run &apos;Filter time series&apos; (stage 16) again.</source>
        <translation>Donnez une zone de référence avec de bons pixels, ou exécutez à nouveau « Filtrer la série temporelle » (étape 16).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1296"/>
        <source>Give a reference point, a reference area or a reference date; nothing would change.</source>
        <translation>Donnez un point, une zone ou une date de référence ; rien ne changerait.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1297"/>
        <source>Give all workers the folders of input and output under the same names as here.</source>
        <translation>Donnez à tous les workers les dossiers d'entrée et de sortie sous les mêmes noms qu'ici.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1298"/>
        <source>Give an extent or polygons.</source>
        <translation>Donnez une étendue ou des polygones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1299"/>
        <source>Give another folder for the Zarr store, or delete this one first.</source>
        <translation>Donnez un autre dossier pour l'entrepôt Zarr, ou supprimez d'abord celui-ci.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1300"/>
        <source>Give another folder for the Zarr store, or empty this one.</source>
        <translation>Donnez un autre dossier pour l'entrepôt Zarr, ou videz celui-ci.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1301"/>
        <source>Give another name for the result.</source>
        <translation>Donnez un autre nom au résultat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1302"/>
        <source>Give each of them more memory or fewer threads.</source>
        <translation>Donnez à chacun plus de mémoire ou moins de threads.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1303"/>
        <source>Give either an extent or a pixel range, not both.</source>
        <translation>Donnez une étendue ou une plage de pixels, pas les deux.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1304"/>
        <source>Give it another one in the column %1.</source>
        <translation>Donnez-lui en un autre dans la colonne %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1305"/>
        <source>Give it as http://host:port.</source>
        <translation>Donnez-la sous la forme http://host:port.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1306"/>
        <source>Give it coordinates and a projection, for example with &apos;gdal_edit.py -a_srs EPSG:4326 -a_ullr west north east south&apos;.</source>
        <translation>Donnez-lui des coordonnées et une projection, par exemple avec 'gdal_edit.py -a_srs EPSG:4326 -a_ullr west north east south'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1307"/>
        <source>Give it one of these endings.</source>
        <translation>Donnez-lui l'une de ces terminaisons.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1308"/>
        <source>Give it that ending.</source>
        <translation>Donnez-lui cette terminaison.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1309"/>
        <source>Give its days, or leave it out.</source>
        <translation>Donnez ses jours, ou laissez-la de côté.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1310"/>
        <source>Give its longitude and latitude.</source>
        <translation>Donnez sa longitude et sa latitude.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1312"/>
        <source>Give one for those without.</source>
        <translation>Donnez-en un à ceux qui n'en ont pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1313"/>
        <source>Give one of them.</source>
        <translation>Donnez l'un d'eux.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1314"/>
        <source>Give one that begins with https:// or http://.</source>
        <translation>Donnez-en une qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1315"/>
        <source>Give one, or leave the dates empty.</source>
        <translation>Donnez-en un, ou laissez les dates vides.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1316"/>
        <source>Give one, or use the built-in engine, which can learn from all dates.</source>
        <translation>Donnez-en une, ou utilisez le moteur intégré, qui peut apprendre de toutes les dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1317"/>
        <source>Give slant delays (.sltd.geo.tif), or leave the option &apos;atmosphere&apos; out.</source>
        <translation>Donnez des retards obliques (.sltd.geo.tif), ou laissez vide l'option 'atmosphere'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1318"/>
        <source>Give the days of the others.</source>
        <translation>Donnez les jours des autres.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1319"/>
        <source>Give the name of a file, such as %1.</source>
        <translation>Donnez le nom d'un fichier, comme %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1320"/>
        <source>Give the name of a folder for the Zarr store, such as ITSBD.zarr.</source>
        <translation>Donnez le nom d'un dossier pour l'entrepôt Zarr, comme ITSBD.zarr.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1321"/>
        <source>Give the name of the NetCDF file to write, such as %1.</source>
        <translation>Donnez le nom du fichier NetCDF à écrire, comme %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1322"/>
        <source>Give the name of the NetCDF file to write, such as ITSBD.nc.</source>
        <translation>Donnez le nom du fichier NetCDF à écrire, comme ITSBD.nc.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1336"/>
        <source>Give the terms that lack data weight 0.</source>
        <translation>Donnez un poids 0 aux termes qui manquent de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1337"/>
        <source>Give this cube another folder, or delete that one first.</source>
        <translation>Donnez un autre dossier à ce cube, ou supprimez d'abord celui-là.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1338"/>
        <source>Go on with &apos;Prepare stack&apos; (stage 02) and %1, or with the whole chain.</source>
        <translation>Continuez avec « Préparer la pile » (étape 02) et %1, ou avec toute la chaîne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1343"/>
        <source>HDF error</source>
        <translation>HDF error</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1348"/>
        <source>Held open by another program, or write-protected: %1.</source>
        <translation>Tenus ouverts par un autre programme, ou protégés en écriture : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1369"/>
        <source>HyP3 products (…_unw_phase.tif); unpack their archives first</source>
        <translation>produits HyP3 (…_unw_phase.tif) ; décompressez d'abord leurs archives</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1374"/>
        <source>ICASAR does not complete a separation that is independent in time</source>
        <translation>ICASAR ne mène pas à bien une séparation indépendante dans le temps</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1383"/>
        <source>If %1 beside it is whole, delete the copy; otherwise prepare the stack again.</source>
        <translation>Si %1 à côté est entier, supprimez la copie ; sinon préparez à nouveau la pile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1384"/>
        <source>If it is in percent or in bytes, say so with a line &apos;# full_coherence: 100&apos; or &apos;# full_coherence: 255&apos; in the table, or divide it by that.</source>
        <translation>Si elle est en pour cent ou en octets, dites-le par une ligne '# full_coherence: 100' ou '# full_coherence: 255' dans la table, ou divisez-la par cette valeur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1385"/>
        <source>If it is in radians, write %1.</source>
        <translation>S'il est en radians, écrivez %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1386"/>
        <source>If its coordinates are degrees, declare that with &apos;gdal_edit.py -a_srs EPSG:4326&apos;.</source>
        <translation>Si ses coordonnées sont des degrés, déclarez-le avec 'gdal_edit.py -a_srs EPSG:4326'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1387"/>
        <source>If nobody meant to change it, run that stage again.</source>
        <translation>Si personne n'a voulu le changer, exécutez à nouveau cette étape.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1388"/>
        <source>If one value stands for no data, declare it with &apos;gdal_edit.py -a_nodata&apos;.</source>
        <translation>Si une valeur indique l'absence de données, déclarez-la avec 'gdal_edit.py -a_nodata'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1389"/>
        <source>If they are degrees, say so by gdal_edit.py -a_srs EPSG:4326.</source>
        <translation>Si ce sont des degrés, dites-le par gdal_edit.py -a_srs EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1390"/>
        <source>If they are in kilometres, write metres.</source>
        <translation>Si elles sont en kilomètres, écrivez-les en mètres.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1391"/>
        <source>If they are radians, multiply them by 57.29578; if they count from the horizontal, take 90 minus them.</source>
        <translation>Si ce sont des radians, multipliez-les par 57.29578 ; s'ils comptent depuis l'horizontale, prenez 90 moins eux.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1392"/>
        <source>If they are slant delay in radians, name the maps yyyymmdd.sltd.geo.tif; bring other units to metres, and fetch whole delays, not differences between dates.</source>
        <translation>Si ce sont des retards obliques en radians, nommez les cartes yyyymmdd.sltd.geo.tif ; convertissez les autres unités en mètres, et téléchargez des retards entiers, non des différences entre dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1393"/>
        <source>If they are zenith delay in metres, name the maps yyyymmdd.ztd.tif.</source>
        <translation>Si ce sont des retards zénithaux en mètres, nommez les cartes yyyymmdd.ztd.tif.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1394"/>
        <source>If you know it to be right, add its authority to those that QGIS or your system trusts.</source>
        <translation>Si vous le savez juste, ajoutez son autorité à celles que QGIS ou votre système reconnaissent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1405"/>
        <source>Imported %1 of %2 pairs of %3 epochs from %4, %5.</source>
        <translation>%1 paires importées sur %2, de %3 époques, de %4, %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1406"/>
        <source>In %1 a run of &apos;%2&apos; was stopped half-way.</source>
        <translation>Dans %1, une exécution de « %2 » a été arrêtée à mi-chemin.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1407"/>
        <source>In %1 a run of &apos;%2&apos; was stopped while it put its results in place, so old and new files lie side by side.</source>
        <translation>Dans %1, une exécution de « %2 » a été arrêtée pendant qu'elle mettait ses résultats en place : anciens et nouveaux fichiers sont côte à côte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1408"/>
        <source>In %1, %2.</source>
        <translation>Dans %1, %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1419"/>
        <source>In the first, %1</source>
        <translation>Dans le premier, %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1421"/>
        <source>InSAR time series</source>
        <translation>Série temporelle InSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1422"/>
        <source>InSAR time series %1</source>
        <translation>Série temporelle InSAR %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1426"/>
        <source>Install it for the Python of QGIS (Debian: python3-socks; elsewhere: pip install PySocks), or set an HTTP proxy.</source>
        <translation>Installez-le pour le Python de QGIS (Debian : python3-socks ; ailleurs : pip install PySocks), ou définissez un proxy HTTP.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1427"/>
        <source>Install it, or choose a %1 file.</source>
        <translation>Installez-le, ou choisissez un fichier %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1428"/>
        <source>Install the same versions there.</source>
        <translation>Installez-y les mêmes versions.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1429"/>
        <source>Install this version and its packages for the Python of the workers (pip install .).</source>
        <translation>Installez cette version et ses paquets pour le Python des workers (pip install .).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1437"/>
        <source>Intensity of the frame</source>
        <translation>Intensité du frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1438"/>
        <source>Intercept of the velocity line (mm)</source>
        <translation>Ordonnée à l'origine de la droite de vitesse (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1439"/>
        <source>Interferograms across steps were used, so the velocity includes the displacement of the steps.</source>
        <translation>Des interférogrammes à travers des sauts ont été utilisés : la vitesse comprend le déplacement des sauts.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1442"/>
        <source>Interferograms are relative to %1.</source>
        <translation>Les interférogrammes sont relatifs à %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1443"/>
        <source>Interferograms in no loop</source>
        <translation>Interférogrammes dans aucune boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1453"/>
        <source>Invert network</source>
        <translation>Inverser le réseau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1454"/>
        <source>Inverted %1 of %2 interferograms between %3 epochs from %4 to %5.</source>
        <translation>%1 interférogrammes inversés sur %2 entre %3 époques du %4 au %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1455"/>
        <source>Inverted %1 of %2 interferograms between %3 epochs from %4 to %5: %6.</source>
        <translation>%1 interférogrammes inversés sur %2 entre %3 époques du %4 au %5 : %6.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1457"/>
        <source>Ionosphere (mm, + towards satellite)</source>
        <translation>Ionosphère (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1458"/>
        <source>Is the mask, the area to keep or the resolution factor too strict?</source>
        <translation>Le masque, la zone à conserver ou le facteur de résolution sont-ils trop stricts ?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1460"/>
        <source>It has %1.</source>
        <translation>Il a %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1462"/>
        <source>It has the form %1: relative orbit with A or D for the direction, five digits, and six or more letters or digits.</source>
        <translation>Il a la forme %1 : orbite relative avec A ou D pour la direction, cinq chiffres, et six lettres ou chiffres ou plus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1463"/>
        <source>It is not followed; if that server is the right one, give its address in the options.</source>
        <translation>Elle n'est pas suivie ; si ce serveur est le bon, donnez son adresse dans les options.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1464"/>
        <source>It needs %1 or %2, and may have each of %3 once.</source>
        <translation>Il lui faut %1 ou %2, et chacune de %3 peut y être une fois.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1465"/>
        <source>It said nothing.</source>
        <translation>Il n'a rien dit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1467"/>
        <source>Its first line after those with # has to name the columns: %1.</source>
        <translation>Sa première ligne après celles avec # doit nommer les colonnes : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1468"/>
        <source>Its first line has to name the columns.</source>
        <translation>Sa première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1470"/>
        <source>Its first pair is %1.</source>
        <translation>Sa première paire est %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1471"/>
        <source>Its last lines:</source>
        <translation>Ses dernières lignes :</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1472"/>
        <source>Its lines in the log say why.</source>
        <translation>Ses lignes dans le journal disent pourquoi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1473"/>
        <source>Its process ended without a result.</source>
        <translation>Son processus s'est terminé sans résultat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1474"/>
        <source>Its trace:</source>
        <translation>Sa trace :</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1484"/>
        <source>Keep one map of each date.</source>
        <translation>Gardez une carte de chaque date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1485"/>
        <source>Keep one solution per day.</source>
        <translation>Gardez une solution par jour.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1487"/>
        <source>Keep some.</source>
        <translation>Gardez-en quelques-unes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1491"/>
        <source>Keep the right one.</source>
        <translation>Gardez la bonne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1493"/>
        <source>Keep those of one frame and one processing in a folder of their own.</source>
        <translation>Gardez ceux d'un frame et d'un traitement dans un dossier à part.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1494"/>
        <source>Keep those of one frame.</source>
        <translation>Gardez ceux d'un seul frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1495"/>
        <source>Kept %1 of %2 interferograms, judged on %3 of %4 pixels.</source>
        <translation>%1 interférogrammes conservés sur %2, jugés sur %3 pixels de %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1496"/>
        <source>Kept %1 of %2 interferograms: %3.</source>
        <translation>%1 interférogrammes conservés sur %2 : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1497"/>
        <source>Kept %1 of %2 pixels, which have a value in more than %3 interferograms; %4 of them have one in all.</source>
        <translation>%1 pixels conservés sur %2, qui ont une valeur dans plus de %3 interférogrammes ; %4 d'entre eux en ont une dans tous.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1498"/>
        <source>Kept %1 of %2 pixels; %3 are masked (%4 %).</source>
        <translation>%1 pixels conservés sur %2 ; %3 sont masqués (%4 %).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1501"/>
        <source>Known options: %1.</source>
        <translation>Options connues : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1502"/>
        <source>Known: %1.</source>
        <translation>Connus : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1520"/>
        <source>Leave it at its default (%1), or use the built-in engine for this stage.</source>
        <translation>Laissez-la à sa valeur par défaut (%1), ou utilisez le moteur intégré pour cette étape.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1521"/>
        <source>Leave it at its default (%1), or use the built-in engine.</source>
        <translation>Laissez-la à sa valeur par défaut (%1), ou utilisez le moteur intégré.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1522"/>
        <source>Leave one of them out, or choose dates with epochs before and after.</source>
        <translation>Laissez-en un de côté, ou choisissez des dates avec des époques avant et après.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1532"/>
        <source>Leave stage 03 out.</source>
        <translation>Laissez l'étape 03 de côté.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1533"/>
        <source>Leave that station out.</source>
        <translation>Laissez cette station de côté.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1535"/>
        <source>Leave the weights out.</source>
        <translation>Laissez les poids de côté.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1536"/>
        <source>Leave them empty, or start at step %1.</source>
        <translation>Laissez-les vides, ou commencez à l'étape %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1538"/>
        <source>Left out %1 pairs with these epochs (no_%2_ifg.txt), because mixing corrected and uncorrected pairs breaks the phase loops.%3</source>
        <translation>%1 paires avec ces époques laissées de côté (no_%2_ifg.txt), car mélanger des paires corrigées et non corrigées rompt les boucles de phase.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1539"/>
        <source>Left out %1 pairs with these epochs (no_gacos_ifg.txt).%2</source>
        <translation>%1 paires avec ces époques laissées de côté (no_gacos_ifg.txt).%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1540"/>
        <source>Left out %1 pairs without .unw or .cc: %2.</source>
        <translation>%1 paires sans .unw ou .cc laissées de côté : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1541"/>
        <source>Left out %1: %2</source>
        <translation>Laissé de côté %1 : %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1542"/>
        <source>Left out for reasons like these: %1.</source>
        <translation>Laissés de côté pour des raisons comme celles-ci : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1543"/>
        <source>Left out: %1: %2</source>
        <translation>Laissés de côté : %1 : %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1552"/>
        <source>LiCSAlert cannot be imported with %1: %2.</source>
        <translation>LiCSAlert ne peut pas être importé avec %1 : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1553"/>
        <source>LiCSAlert does not complete a run with the residual in windows</source>
        <translation>LiCSAlert ne mène pas à bien une exécution avec le résidu par fenêtres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1554"/>
        <source>LiCSAlert does not say how many runs did not converge, so the table of convergence counts only those that did.</source>
        <translation>LiCSAlert ne dit pas combien d'exécutions n'ont pas convergé : la table de convergence ne compte que celles qui l'ont fait.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1555"/>
        <source>LiCSAlert ended without an error, but without results.%1</source>
        <translation>LiCSAlert s'est terminé sans erreur, mais sans résultats.%1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1556"/>
        <source>LiCSAlert gives %1 sources on %2 dates, and %3 with the datacube %4 on %5.</source>
        <translation>LiCSAlert donne %1 sources à %2 dates, et %3 avec le cube de données %4 à %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1557"/>
        <source>LiCSAlert gives the residual over the image; the one in windows is missing.</source>
        <translation>LiCSAlert donne le résidu sur l'image ; celui par fenêtres manque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1558"/>
        <source>LiCSAlert has no option like &apos;%1&apos; (%2 = %3).</source>
        <translation>LiCSAlert n'a pas d'option comme '%1' (%2 = %3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1559"/>
        <source>LiCSAlert has no option like &apos;%1&apos; (%2 = %3): %4.</source>
        <translation>LiCSAlert n'a pas d'option comme '%1' (%2 = %3) : %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1560"/>
        <source>LiCSAlert kept no runs of FastICA that fit its clusters, so their quality is not known.</source>
        <translation>LiCSAlert n'a gardé aucune exécution de FastICA correspondant à ses groupes : leur qualité n'est pas connue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1561"/>
        <source>LiCSAlert made no results of any date after the baseline.</source>
        <translation>LiCSAlert n'a fait aucun résultat d'une date après la période de référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1562"/>
        <source>LiCSAlert needs %1 or more rows and columns; at this resolution there are %2 x %3.</source>
        <translation>LiCSAlert a besoin de %1 lignes et colonnes ou plus ; à cette résolution il y en a %2 x %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1563"/>
        <source>LiCSAlert needs an end of the baseline (baseline_end) before the last date.</source>
        <translation>LiCSAlert a besoin d'une fin de la période de référence (baseline_end) avant la dernière date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1564"/>
        <source>LiCSAlert needs dates after the baseline, and %1 is the last date.</source>
        <translation>LiCSAlert a besoin de dates après la période de référence, et %1 est la dernière date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1565"/>
        <source>LiCSAlert separated %1 pixels of an image of %2, not the %3 of %4 that it was given.</source>
        <translation>LiCSAlert a séparé %1 pixels d'une image de %2, et non les %3 de %4 qui lui ont été donnés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1566"/>
        <source>LiCSAlert was not found.</source>
        <translation>LiCSAlert n'a pas été trouvé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1568"/>
        <source>LiCSBAS could not read %1 interferograms, which are rejected: %2.</source>
        <translation>LiCSBAS n'a pas pu lire %1 interférogrammes, qui sont rejetés : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1570"/>
        <source>LiCSBAS does the work, so what it does otherwise than the built-in engine is in the result.</source>
        <translation>LiCSBAS fait le travail : ce qu'il fait autrement que le moteur intégré est dans le résultat.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1571"/>
        <source>LiCSBAS has done step %1.</source>
        <translation>LiCSBAS a fait l'étape %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1572"/>
        <source>LiCSBAS has done step %1: %2.</source>
        <translation>LiCSBAS a fait l'étape %1 : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1573"/>
        <source>LiCSBAS has no option like &apos;%1&apos; (%2 = %3).</source>
        <translation>LiCSBAS n'a pas d'option comme '%1' (%2 = %3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1574"/>
        <source>LiCSBAS nullified %1 samples in %2 interferograms; the stack itself stays as it was.</source>
        <translation>LiCSBAS a neutralisé %1 échantillons dans %2 interférogrammes ; la pile elle-même reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1577"/>
        <source>LiCSBAS takes %1 = 0 for not given and uses its default.</source>
        <translation>LiCSBAS considère %1 = 0 comme non donné et utilise sa valeur par défaut.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1578"/>
        <source>LiCSBAS was not found: %1 is not on the PATH.</source>
        <translation>LiCSBAS n'a pas été trouvé : %1 n'est pas dans le PATH.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1579"/>
        <source>LiCSBAS wrote %1 epochs on %2 x %3 pixels, %4 variables.</source>
        <translation>LiCSBAS a écrit %1 époques sur %2 x %3 pixels, %4 variables.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1581"/>
        <source>LiCSBAS: %1.py %2</source>
        <translation>LiCSBAS : %1.py %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1582"/>
        <source>LiCSBAS_out2nc writes those of frame 022D_04826 into every datacube; compare them with your frame.</source>
        <translation>LiCSBAS_out2nc écrit ceux du frame 022D_04826 dans chaque cube de données ; comparez-les avec votre frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1585"/>
        <source>Line %1 (%2): %3</source>
        <translation>Ligne %1 (%2) : %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1586"/>
        <source>Line %1 is not the name of a Sentinel-1 product: %2.</source>
        <translation>La ligne %1 n'est pas le nom d'un produit Sentinel-1 : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1587"/>
        <source>Line %1 repeats %2.</source>
        <translation>La ligne %1 répète %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1595"/>
        <source>Line-of-sight displacement</source>
        <translation>Déplacement dans la ligne de visée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1596"/>
        <source>Line-of-sight displacement from radar interferometry: %1.</source>
        <translation>Déplacement dans la ligne de visée par interférométrie radar : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1615"/>
        <source>Longest time without a gap (years)</source>
        <translation>Plus long temps sans lacune (années)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1616"/>
        <source>Longitude and latitude are exchanged in one of them; correct that, or fetch the product again.</source>
        <translation>Longitude et latitude sont échangées dans l'un d'eux ; corrigez cela, ou téléchargez à nouveau le produit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1617"/>
        <source>Longitude and latitude may be exchanged, or the coordinates be no degrees; correct them, or fetch the file again.</source>
        <translation>Longitude et latitude sont peut-être échangées, ou les coordonnées ne sont pas des degrés ; corrigez-les, ou téléchargez à nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1619"/>
        <source>Look into their logs, and start them again.</source>
        <translation>Regardez dans leurs journaux, et redémarrez-les.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1622"/>
        <source>Looked for in vain: %1.</source>
        <translation>Cherché en vain : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1629"/>
        <source>Loosen the thresholds of stages 11 and 12.</source>
        <translation>Assouplissez les seuils des étapes 11 et 12.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1630"/>
        <source>Lower &apos;Minimum interferograms per epoch&apos;.</source>
        <translation>Réduisez « Nombre minimal d'interférogrammes par époque ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1632"/>
        <source>Lower the coherence threshold or choose smaller areas.</source>
        <translation>Réduisez le seuil de cohérence ou choisissez des zones plus petites.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1633"/>
        <source>Lower the coherence thresholds.</source>
        <translation>Réduisez les seuils de cohérence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1634"/>
        <source>Lower the first number or raise the second.</source>
        <translation>Réduisez le premier nombre ou augmentez le second.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1635"/>
        <source>Lower the most components or choose a later end of the baseline.</source>
        <translation>Réduisez le maximum de composantes ou choisissez une fin plus tardive de la période de référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1636"/>
        <source>Lower the most components.</source>
        <translation>Réduisez le maximum de composantes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1637"/>
        <source>Lower the smallest cluster, allow more components or more runs, or choose a longer baseline.</source>
        <translation>Réduisez le plus petit groupe, permettez plus de composantes ou d'exécutions, ou choisissez une période de référence plus longue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1638"/>
        <source>Lower the threshold or raise the multilook factor.</source>
        <translation>Réduisez le seuil ou augmentez le facteur de multilook.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1645"/>
        <source>Make a datacube with &apos;Export datacube&apos; first.</source>
        <translation>Faites d'abord un cube de données avec « Exporter le cube de données ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1646"/>
        <source>Make it again.</source>
        <translation>Refaites-le.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1647"/>
        <source>Make room, or choose another place.</source>
        <translation>Faites de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1648"/>
        <source>Make room, or keep less free.</source>
        <translation>Faites de la place, ou gardez moins d'espace libre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1649"/>
        <source>Make the pair again, or leave it out.</source>
        <translation>Refaites la paire, ou laissez-la de côté.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1652"/>
        <source>Many interferograms have no data at the reference.</source>
        <translation>Beaucoup d'interférogrammes n'ont pas de données à la référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1656"/>
        <source>Mask noise</source>
        <translation>Masquer le bruit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1658"/>
        <source>Mask pixels where a larger share of the loops does not close.</source>
        <translation>Masquer les pixels où une plus grande part des boucles ne se ferme pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1660"/>
        <source>Mask pixels whose interferograms fit the time series worse (root mean square).</source>
        <translation>Masquer les pixels dont les interférogrammes s'ajustent moins bien à la série temporelle (moyenne quadratique).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1662"/>
        <source>Mask pixels whose longest run of connected epochs is shorter.</source>
        <translation>Masquer les pixels dont la plus longue suite d'époques reliées est plus courte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1665"/>
        <source>Mask pixels whose mean coherence is lower.</source>
        <translation>Masquer les pixels dont la cohérence moyenne est plus faible.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1667"/>
        <source>Mask pixels whose series differs more than this from the most similar neighbour (index stc).</source>
        <translation>Masquer les pixels dont la série diffère plus que cela du voisin le plus semblable (indice stc).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1669"/>
        <source>Mask pixels whose velocity is less certain than this in the bootstrap.</source>
        <translation>Masquer les pixels dont la vitesse est moins certaine que cela dans le bootstrap.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1671"/>
        <source>Mask pixels with fewer unwrapped interferograms than this ratio times the number of epochs.</source>
        <translation>Masquer les pixels ayant moins d'interférogrammes déroulés que ce rapport fois le nombre d'époques.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1674"/>
        <source>Mask pixels with more intervals that no interferogram spans.</source>
        <translation>Masquer les pixels ayant plus d'intervalles qu'aucun interférogramme n'enjambe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1677"/>
        <source>Mask stack</source>
        <translation>Masquer la pile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1680"/>
        <source>Masked %1 of the phase values of %2 pairs; %3 of %4 pixels (%5) are masked in every pair.</source>
        <translation>%1 des valeurs de phase de %2 paires masquées ; %3 pixels sur %4 (%5) sont masqués dans chaque paire.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1708"/>
        <source>Mend them, or run stage 11 again, which rejects them.</source>
        <translation>Réparez-les, ou exécutez à nouveau l'étape 11, qui les rejette.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1725"/>
        <source>Most affected: %1.</source>
        <translation>Les plus touchées : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1731"/>
        <source>Move it away, or choose another folder.</source>
        <translation>Déplacez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1732"/>
        <source>Move the line, or leave the mask out.</source>
        <translation>Déplacez la ligne, ou laissez le masque de côté.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1735"/>
        <source>NISAR products (NISAR_L2_…_GUNW_….h5)</source>
        <translation>produits NISAR (NISAR_L2_…_GUNW_….h5)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1737"/>
        <source>Name it once.</source>
        <translation>Nommez-la une fois.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1738"/>
        <source>Name the Python of this program in the settings of QGIS.</source>
        <translation>Nommez le Python de ce programme dans les réglages de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1739"/>
        <source>Name the file of the coherence.</source>
        <translation>Nommez le fichier de la cohérence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1740"/>
        <source>Name the stack that the time series was made from in the option &apos;stack&apos;.</source>
        <translation>Nommez dans l'option 'stack' la pile dont la série temporelle a été faite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1760"/>
        <source>New deformation on that date by either residual: %1.</source>
        <translation>Nouvelle déformation à cette date selon l'un ou l'autre résidu : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1762"/>
        <source>Newest date %1: new deformation %2, known %3 (%4).</source>
        <translation>Date la plus récente %1 : nouvelle déformation %2, connue %3 (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1763"/>
        <source>Newest date %1: still part of the baseline, so there is nothing to detect yet.</source>
        <translation>Date la plus récente %1 : encore dans la période de référence, il n'y a donc encore rien à détecter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1764"/>
        <source>No Python was found on the PATH.</source>
        <translation>Aucun Python n'a été trouvé dans le PATH.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1765"/>
        <source>No candidate for the reference pixel has all %1 epochs; the best has %2.</source>
        <translation>Aucun candidat au pixel de référence n'a les %1 époques ; le meilleur en a %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1767"/>
        <source>No date lies after the end of the baseline %1, so there is nothing to detect yet.</source>
        <translation>Aucune date n'est après la fin de la période de référence %1 : il n'y a encore rien à détecter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1769"/>
        <source>No epoch is after %1, so there is no decay to fit.</source>
        <translation>Aucune époque n'est après le %1 : il n'y a pas de décroissance à ajuster.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1770"/>
        <source>No epoch lies between %1 and %2; the series goes from %3 to %4.</source>
        <translation>Aucune époque n'est entre %1 et %2 ; la série va de %3 à %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1771"/>
        <source>No epochs are before and after %1; the series goes from %2 to %3.</source>
        <translation>Aucune époque n'est avant et après %1 ; la série va de %2 à %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1772"/>
        <source>No file can be made in %1.</source>
        <translation>Aucun fichier ne peut être créé dans %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1773"/>
        <source>No file of the sample is where it should be: %1.</source>
        <translation>Aucun fichier de l'échantillon n'est là où il devrait être : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1775"/>
        <source>No frame meets the area of interest.</source>
        <translation>Aucun frame ne touche la zone d'intérêt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1776"/>
        <source>No frame meets the area.</source>
        <translation>Aucun frame ne touche la zone.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1778"/>
        <source>No good interferogram is left for %1 epochs: %2.</source>
        <translation>Il ne reste aucun bon interférogramme pour %1 époques : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1779"/>
        <source>No good interferogram is left for %1 of %2 epochs: %3.</source>
        <translation>Il ne reste aucun bon interférogramme pour %1 époques sur %2 : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1780"/>
        <source>No interferogram has a value in the reference window %1 of %2; choose another reference (stage 120), or write one into ref.txt.</source>
        <translation>Aucun interférogramme n'a de valeur dans la fenêtre de référence %1 de %2 ; choisissez une autre référence (étape 120), ou écrivez-en une dans ref.txt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1781"/>
        <source>No interferogram of %1 has any phase.</source>
        <translation>Aucun interférogramme de %1 n'a de phase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1782"/>
        <source>No interferogram of %1 is left to choose a reference for.</source>
        <translation>Il ne reste aucun interférogramme de %1 pour lequel choisir une référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1784"/>
        <source>No interferogram spans the time between %1.</source>
        <translation>Aucun interférogramme n'enjambe le temps entre %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1785"/>
        <source>No longer in %1, so removed from the stack: %2.</source>
        <translation>Plus dans %1, donc retirées de la pile : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1786"/>
        <source>No longer on the server, local files kept: %1.</source>
        <translation>Plus sur le serveur, fichiers locaux conservés : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1787"/>
        <source>No originals were kept: this cannot be undone, and a second run nullifies further.</source>
        <translation>Aucun original n'a été gardé : cela ne peut pas être annulé, et une seconde exécution neutralise davantage.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1788"/>
        <source>No pair has a usable %1 map at both epochs.</source>
        <translation>Aucune paire n'a de carte %1 utilisable aux deux époques.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1789"/>
        <source>No pair has a usable %1 map at both epochs.%2</source>
        <translation>Aucune paire n'a de carte %1 utilisable aux deux époques.%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1790"/>
        <source>No pair has a usable GACOS map at both epochs.</source>
        <translation>Aucune paire n'a de carte GACOS utilisable aux deux époques.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1791"/>
        <source>No pair spans %1 of the %2 intervals between epochs, after %3.</source>
        <translation>Aucune paire n'enjambe %1 des %2 intervalles entre époques, après %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1792"/>
        <source>No pair would be left.</source>
        <translation>Il ne resterait aucune paire.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1794"/>
        <source>No pattern was found again in %1 or more runs, with %2 components.</source>
        <translation>Aucun motif n'a été retrouvé dans %1 exécutions ou plus, avec %2 composantes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1795"/>
        <source>No perpendicular baselines are known; network plots use fixed dummy values.</source>
        <translation>Aucune base perpendiculaire n'est connue ; les figures du réseau utilisent des valeurs fictives fixes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1796"/>
        <source>No pixel along the line has a value.</source>
        <translation>Aucun pixel le long de la ligne n'a de valeur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1797"/>
        <source>No pixel at all meets %1 %2 %3</source>
        <translation>Aucun pixel ne satisfait %1 %2 %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1798"/>
        <source>No pixel has a value at every epoch, so the series keeps the initial reference, of the interferograms.</source>
        <translation>Aucun pixel n'a de valeur à chaque époque : la série garde la référence initiale, celle des interférogrammes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1799"/>
        <source>No pixel has a value in more than %1 interferograms (%2 epochs times the minimum of interferograms per epoch); the best has %3 of %4.</source>
        <translation>Aucun pixel n'a de valeur dans plus de %1 interférogrammes (%2 époques fois le minimum d'interférogrammes par époque) ; le meilleur en a %3 sur %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1801"/>
        <source>No pixel has data in all %1 interferograms; the best have %2.</source>
        <translation>Aucun pixel n'a de données dans les %1 interférogrammes ; les meilleurs en ont %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1802"/>
        <source>No pixel has phase in %1.</source>
        <translation>Aucun pixel n'a de phase dans %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1803"/>
        <source>No pixel inside the mask has as few gaps as others outside; the reference pixel has more.</source>
        <translation>Aucun pixel dans le masque n'a aussi peu de lacunes que d'autres dehors ; le pixel de référence en a plus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1804"/>
        <source>No pixel inside the mask has displacements in %1.</source>
        <translation>Aucun pixel dans le masque n'a de déplacements dans %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1805"/>
        <source>No pixel is consistent enough in %1.</source>
        <translation>Aucun pixel n'est assez consistant dans %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1806"/>
        <source>No pixel is left to filter in %1.</source>
        <translation>Il ne reste aucun pixel à filtrer dans %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1807"/>
        <source>No pixel is seen from two directions that are 16° or more apart.</source>
        <translation>Aucun pixel n'est vu de deux directions écartées de 16° ou plus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1808"/>
        <source>No pixel is valid on all dates that are learned from.</source>
        <translation>Aucun pixel n'est valide à toutes les dates dont on apprend.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1809"/>
        <source>No pixel lies within the swath.</source>
        <translation>Aucun pixel n'est dans le couloir.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1810"/>
        <source>No pixel of %1 has a velocity, so there is no outline of valid pixels.</source>
        <translation>Aucun pixel de %1 n'a de vitesse : il n'y a pas de contour des pixels valides.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1811"/>
        <source>No pixel of %1 has all the data that the score needs.</source>
        <translation>Aucun pixel de %1 n'a toutes les données dont le score a besoin.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1812"/>
        <source>No pixel of %1 has enough epochs for this model.</source>
        <translation>Aucun pixel de %1 n'a assez d'époques pour ce modèle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1813"/>
        <source>No pixel of any pair in %1 is consistent enough to be kept.</source>
        <translation>Aucun pixel d'aucune paire dans %1 n'est assez consistant pour être conservé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1814"/>
        <source>No pixel of the area to keep has a displacement on %1.</source>
        <translation>Aucun pixel de la zone à conserver n'a de déplacement au %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1815"/>
        <source>No pixel of the reference has a displacement at every epoch, so nothing can be relative to it.</source>
        <translation>Aucun pixel de la référence n'a de déplacement à chaque époque : rien ne peut y être relatif.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1816"/>
        <source>No pixel within %1 m of %2 has a value.</source>
        <translation>Aucun pixel à moins de %1 m de %2 n'a de valeur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1817"/>
        <source>No reference pixel has a value in %1, so it cannot be relative to them.</source>
        <translation>Aucun pixel de référence n'a de valeur dans %1 : elle ne peut pas leur être relative.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1818"/>
        <source>No reference pixel in %1 has a displacement on every epoch, so nothing can be relative to it.</source>
        <translation>Aucun pixel de référence dans %1 n'a de déplacement à chaque époque : rien ne peut y être relatif.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1820"/>
        <source>No source grows steadily with time, so none is labelled deformation and the first status number of the unrest detection will be missing.</source>
        <translation>Aucune source ne croît régulièrement avec le temps : aucune n'est étiquetée déformation, et le premier nombre d'état de la détection d'activité anormale manquera.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1821"/>
        <source>No source is labelled deformation, so the first status number is missing.</source>
        <translation>Aucune source n'est étiquetée déformation : le premier nombre d'état manque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1822"/>
        <source>No space left</source>
        <translation>No space left</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1823"/>
        <source>No stage lies between step %1 and step %2 with these settings.</source>
        <translation>Avec ces réglages, aucune étape ne se trouve entre l'étape %1 et l'étape %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1824"/>
        <source>No station can be held against the datacube.</source>
        <translation>Aucune station ne peut être comparée au cube de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1826"/>
        <source>No such option: %1.</source>
        <translation>Option inexistante : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1827"/>
        <source>No task was finished %1; what %2 workers hold is given to others.</source>
        <translation>Aucune tâche n'a été terminée %1 ; ce que tiennent %2 workers est donné à d'autres.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1828"/>
        <source>No usable %1 map for %2 epochs: %3 (all in no_%4_im.txt).</source>
        <translation>Aucune carte %1 utilisable pour %2 époques : %3 (toutes dans no_%4_im.txt).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1829"/>
        <source>No usable GACOS map for %1 epochs: %2 (all in no_gacos_im.txt).</source>
        <translation>Aucune carte GACOS utilisable pour %1 époques : %2 (toutes dans no_gacos_im.txt).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1830"/>
        <source>No valid pixel is left to fit the ramp or the trend with height to.</source>
        <translation>Il ne reste aucun pixel valide pour ajuster la rampe ou la tendance avec l'altitude.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1833"/>
        <source>No well-covered pixel has a usable loop; the reference is %1.</source>
        <translation>Aucun pixel bien couvert n'a de boucle utilisable ; la référence est %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1834"/>
        <source>No window of %1 pixels has %2 of valid pixels.</source>
        <translation>Aucune fenêtre de %1 pixels n'a %2 de pixels valides.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1835"/>
        <source>No worker of the Dask cluster %1 has finished anything %2: %3.</source>
        <translation>Aucun worker du cluster Dask %1 n'a rien terminé %2 : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1838"/>
        <source>None of %1 pixels passes all criteria of the noise mask.</source>
        <translation>Aucun des %1 pixels ne satisfait tous les critères du masque de bruit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1839"/>
        <source>None of %1 runs of FastICA converged.</source>
        <translation>Aucune de %1 exécutions de FastICA n'a convergé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1840"/>
        <source>None of the %1 interferograms of %2 is left: %3 are in the lists of bad ones in %4 and %5 span or touch a step.</source>
        <translation>Aucun des %1 interférogrammes de %2 ne reste : %3 sont dans les listes de mauvais dans %4 et %5 enjambent ou touchent un saut.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1841"/>
        <source>None of the %1 interferograms of the frame %2 is published unwrapped.</source>
        <translation>Aucun des %1 interférogrammes du frame %2 n'est publié déroulé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1842"/>
        <source>None of the %1 pairs in %2 can be converted.</source>
        <translation>Aucune des %1 paires dans %2 ne peut être convertie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1843"/>
        <source>None of the %1 pairs in %2 can be imported.</source>
        <translation>Aucune des %1 paires dans %2 ne peut être importée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1844"/>
        <source>None of the %1 pairs in %2 can be unwrapped.</source>
        <translation>Aucune des %1 paires dans %2 ne peut être déroulée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1845"/>
        <source>None of the %1 pairs in %2 has readable %3.</source>
        <translation>Aucune des %1 paires dans %2 n'a de %3 lisibles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1846"/>
        <source>None of the %1 pairs in %2 lies within the dates (%3 to %4).</source>
        <translation>Aucune des %1 paires dans %2 n'est dans les dates (%3 à %4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1847"/>
        <source>None of the %1 products in %2 can be read.</source>
        <translation>Aucun des %1 produits dans %2 ne peut être lu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1849"/>
        <source>Not converted: %1: %2</source>
        <translation>Non converties : %1 : %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1850"/>
        <source>Not done: %1; %2 says why.</source>
        <translation>Non faits : %1 ; %2 dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1851"/>
        <source>Not every datacube has standard deviations of its velocity, so all weigh alike.</source>
        <translation>Tous les cubes de données n'ont pas d'écarts-types de leur vitesse : tous pèsent autant.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1852"/>
        <source>Not every frame has them.</source>
        <translation>Tous les frames ne les ont pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1854"/>
        <source>Not in the cube: %1, because %2.</source>
        <translation>Pas dans le cube : %1, car %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1855"/>
        <source>Not learned from, because their gaps cost more pixels than they bring: %1.</source>
        <translation>Non utilisées pour apprendre, car leurs lacunes coûtent plus de pixels qu'elles n'en apportent : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1856"/>
        <source>Not read, because the name is not two calendar dates as in 20200601_20200613, the earlier one first, or because there is no such folder: %1.</source>
        <translation>Non lus, car le nom n'est pas fait de deux dates du calendrier comme dans 20200601_20200613, la plus ancienne d'abord, ou car un tel dossier n'existe pas : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1857"/>
        <source>Not read: %1.</source>
        <translation>Non lus : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1861"/>
        <source>Not understood, and not imported: %1.</source>
        <translation>Non compris, et non importés : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1862"/>
        <source>Not used, because the run starts at step %1: %2.</source>
        <translation>Non utilisés, car l'exécution commence à l'étape %1 : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1863"/>
        <source>Nothing can be written to %1.</source>
        <translation>Rien ne peut être écrit dans %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1866"/>
        <source>Nothing is known of the %1 at %2 epochs (%3 …); nothing is removed there.</source>
        <translation>On ne sait rien de %1 à %2 époques (%3 …) ; rien n'y est retiré.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1867"/>
        <source>Nothing is known of the %1 at %2 epochs (%3); nothing is removed there.</source>
        <translation>On ne sait rien de %1 à %2 époques (%3) ; rien n'y est retiré.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1868"/>
        <source>Nothing says where the pixels of %1 lie: no %2 in %3, and no %4.</source>
        <translation>Rien ne dit où se trouvent les pixels de %1 : ni %2 dans %3, ni %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1869"/>
        <source>Nothing to cut out: give an extent, a pixel range, or polygons.</source>
        <translation>Rien à découper : donnez une étendue, une plage de pixels, ou des polygones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1870"/>
        <source>Nothing to mask: set a coherence threshold above 0, pixel ranges, or polygons.</source>
        <translation>Rien à masquer : définissez un seuil de cohérence supérieur à 0, des plages de pixels, ou des polygones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1871"/>
        <source>Nothing was changed here.</source>
        <translation>Rien n'a été changé ici.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1873"/>
        <source>Nothing was replaced.</source>
        <translation>Rien n'a été remplacé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1875"/>
        <source>Nullified %1 samples (%2 %) in %3 interferograms.</source>
        <translation>%1 échantillons (%2 %) neutralisés dans %3 interférogrammes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1911"/>
        <source>OPTIONS names unknown stages: %1.</source>
        <translation>OPTIONS nomme des étapes inconnues : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1912"/>
        <source>OPTIONS switches off %1, which the chain cannot do without.</source>
        <translation>OPTIONS désactive %1, dont la chaîne ne peut pas se passer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1926"/>
        <source>Only %1 of the wanted %2 runs converged in %3 attempts.</source>
        <translation>Seules %1 des %2 exécutions voulues ont convergé en %3 tentatives.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1936"/>
        <source>Option %1 is %2; choose one of %3.</source>
        <translation>L'option %1 est %2 ; choisissez parmi %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1937"/>
        <source>Option %1 is %2; the largest allowed value is %3.</source>
        <translation>L'option %1 est %2 ; la plus grande valeur permise est %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1938"/>
        <source>Option %1 is %2; the smallest allowed value is %3.</source>
        <translation>L'option %1 est %2 ; la plus petite valeur permise est %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1939"/>
        <source>Option %1 needs a value.</source>
        <translation>L'option %1 nécessite une valeur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1940"/>
        <source>Option %1: %2 is not a date of the calendar.</source>
        <translation>Option %1 : %2 n'est pas une date du calendrier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1941"/>
        <source>Option %1: %2 is not a date of the form yyyymmdd, such as 20200601.</source>
        <translation>Option %1 : %2 n'est pas une date de la forme yyyymmdd, comme 20200601.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1942"/>
        <source>Option %1: %2 is not usable: %3.</source>
        <translation>Option %1 : %2 n'est pas utilisable : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1945"/>
        <source>Options at their defaults that were set in the last run here: %1.</source>
        <translation>Options à leur valeur par défaut qui étaient définies dans la dernière exécution ici : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1948"/>
        <source>Orbit, looks, viewing angles and time of day are taken from the datacube.</source>
        <translation>L'orbite, les looks, les angles de vue et l'heure du jour sont pris dans le cube de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1971"/>
        <source>Phase and coherence lie in different places, %1 and %2: %3.</source>
        <translation>Phase et cohérence se trouvent à des endroits différents, %1 et %2 : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1975"/>
        <source>Picture of the clusters, %1 patterns</source>
        <translation>Image des groupes, %1 motifs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1997"/>
        <source>Pixels without displacement on %1, left out of the series: %2.</source>
        <translation>Pixels sans déplacement au %1, exclus de la série : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2018"/>
        <source>Prepare stack</source>
        <translation>Préparer la pile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2019"/>
        <source>Prepare the stack again.</source>
        <translation>Préparez à nouveau la pile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2021"/>
        <source>Presets: %1.</source>
        <translation>Préréglages : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2029"/>
        <source>Put the GeoTIFF in its place.</source>
        <translation>Mettez le GeoTIFF à sa place.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2030"/>
        <source>Put the files of the stations there.</source>
        <translation>Mettez-y les fichiers des stations.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2031"/>
        <source>Put the wrapped phase in its place; unwrapped phase is for &apos;Prepare stack&apos; (stage 02).</source>
        <translation>Mettez la phase enroulée à sa place ; la phase déroulée est pour « Préparer la pile » (étape 02).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2032"/>
        <source>Put their folder (GEOCml…) beside it, with the name %1.</source>
        <translation>Mettez leur dossier (GEOCml…) à côté, sous le nom %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2033"/>
        <source>Put them beside it, or run &apos;Detect unrest&apos; again.</source>
        <translation>Mettez-les à côté, ou exécutez à nouveau « Détecter l'activité anormale ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2036"/>
        <source>Python %1 (%2)</source>
        <translation>Python %1 (%2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2041"/>
        <source>Quality indices are missing: %1.</source>
        <translation>Des indices de qualité manquent : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2056"/>
        <source>Raise it, or choose a resolution factor of at most %1.</source>
        <translation>Augmentez-le, ou choisissez un facteur de résolution d'au plus %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2057"/>
        <source>Raise the loop RMS threshold, or choose another reference.</source>
        <translation>Augmentez le seuil de RMS des boucles, ou choisissez une autre référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2058"/>
        <source>Raise the radius, or leave the mask out.</source>
        <translation>Augmentez le rayon, ou laissez le masque de côté.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2061"/>
        <source>Range %1 and extent %2 exclude each other; give only one of them.</source>
        <translation>La plage %1 et l'étendue %2 s'excluent ; n'en donnez qu'une.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2062"/>
        <source>Range %1 is empty or outside the image of %2 x %3 pixels.</source>
        <translation>La plage %1 est vide ou hors de l'image de %2 x %3 pixels.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2063"/>
        <source>Range %1 is not of the form x1:x2/y1:y2 in pixels, such as 10:20/0:35.</source>
        <translation>La plage %1 n'a pas la forme x1:x2/y1:y2 en pixels, comme 10:20/0:35.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2064"/>
        <source>Raster %1 of %2: %3.</source>
        <translation>Raster %1 de %2 : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2065"/>
        <source>Raster %1: %2</source>
        <translation>Raster %1 : %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2074"/>
        <source>Reconstruct time series</source>
        <translation>Reconstruire la série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2075"/>
        <source>Reconstructed %1 dates from %2 of %3 sources: %4.</source>
        <translation>%1 dates reconstruites à partir de %2 sources sur %3 : %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2083"/>
        <source>Reference date %1 is not an epoch of the time series (yyyymmdd)%2.</source>
        <translation>La date de référence %1 n'est pas une époque de la série temporelle (yyyymmdd)%2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2087"/>
        <source>Reference: %1; %2.</source>
        <translation>Référence : %1 ; %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2088"/>
        <source>Reference: %1; score %2 of 1, chosen among %3 blocks with data.</source>
        <translation>Référence : %1 ; score %2 sur 1, choisie parmi %3 blocs avec données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2089"/>
        <source>Reference: %1; the pixel of least scatter (%2 mm RMS).</source>
        <translation>Référence : %1 ; le pixel de moindre dispersion (%2 mm RMS).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2092"/>
        <source>Rejected %1 more; info/11ifg_stats.txt gives the reasons.</source>
        <translation>%1 autres rejetés ; info/11ifg_stats.txt en donne les raisons.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2093"/>
        <source>Rejected %1: %2.</source>
        <translation>Rejeté %1 : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2094"/>
        <source>Relax one of them.</source>
        <translation>Assouplissez l'un d'eux.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2095"/>
        <source>Relax stage 11.</source>
        <translation>Assouplissez l'étape 11.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2096"/>
        <source>Relax the noise mask (stage 15) or ignore it.</source>
        <translation>Assouplissez le masque de bruit (étape 15) ou ignorez-le.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2097"/>
        <source>Relax the noise mask (stage 15).</source>
        <translation>Assouplissez le masque de bruit (étape 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2098"/>
        <source>Relax the thresholds of stages 11 and 12.</source>
        <translation>Assouplissez les seuils des étapes 11 et 12.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2099"/>
        <source>Relax their thresholds, or check the earlier stages if an index looks wrong everywhere.</source>
        <translation>Assouplissez leurs seuils, ou vérifiez les étapes précédentes si un indice semble faux partout.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2100"/>
        <source>Relax them.</source>
        <translation>Assouplissez-les.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2105"/>
        <source>Remove ionosphere</source>
        <translation>Retirer l'ionosphère</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2107"/>
        <source>Remove solid Earth tide</source>
        <translation>Retirer la marée terrestre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2108"/>
        <source>Remove the layers that show it from the map, or close the program that uses it, and run again.</source>
        <translation>Retirez de la carte les couches qui le montrent, ou fermez le programme qui l'utilise, et exécutez à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2111"/>
        <source>Remove them if they are something else.</source>
        <translation>Retirez-les s'ils sont autre chose.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2112"/>
        <source>Remove these steps.</source>
        <translation>Retirez ces sauts.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2114"/>
        <source>Removed %1 from every epoch, fitted to %2 pixels.</source>
        <translation>%1 retiré de chaque époque, ajusté à %2 pixels.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2115"/>
        <source>Removed %1 outdated results of stages 120 and 12: %2.</source>
        <translation>%1 résultats périmés des étapes 120 et 12 supprimés : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2116"/>
        <source>Removed %1: run again.</source>
        <translation>Supprimés %1 : exécutez à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2118"/>
        <source>Removed by the filter (mm, + along the flight)</source>
        <translation>Retiré par le filtre (mm, + dans le sens du vol)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2120"/>
        <source>Removed the apparent motion by %1 from every epoch.</source>
        <translation>Mouvement apparent dû à %1 retiré de chaque époque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2121"/>
        <source>Removed the effect of DEM errors of %1 pixels inside the mask.</source>
        <translation>Effet des erreurs de MNT retiré pour %1 pixels dans le masque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2122"/>
        <source>Removed the results of %1, which were made with what this run replaces; run them again.</source>
        <translation>Supprimé les résultats de %1, qui étaient faits avec ce que cette exécution remplace ; exécutez-les à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2124"/>
        <source>Rename it to %1 and choose it again.</source>
        <translation>Renommez-le en %1 et choisissez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2125"/>
        <source>Rename it.</source>
        <translation>Renommez-le.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2126"/>
        <source>Rename or leave out.</source>
        <translation>Renommez ou laissez de côté.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2127"/>
        <source>Rename the folder or file, then load the datacube.</source>
        <translation>Renommez le dossier ou le fichier, puis chargez le cube de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2128"/>
        <source>Rename the folder or file.</source>
        <translation>Renommez le dossier ou le fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2135"/>
        <source>Resample it to an even grid.</source>
        <translation>Rééchantillonnez-le sur une grille régulière.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2147"/>
        <source>Residuals of the interferograms: %1 mm RMS in the median, largest %2 mm in %3.</source>
        <translation>Résidus des interférogrammes : %1 mm RMS en médiane, le plus grand %2 mm dans %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2150"/>
        <source>Restored the original phase of %1 interferograms.</source>
        <translation>Phase originale de %1 interférogrammes rétablie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2157"/>
        <source>Robust velocity (mm/yr, + along the flight)</source>
        <translation>Vitesse robuste (mm/yr, + dans le sens du vol)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2159"/>
        <source>Robust velocity at %1 of %2 pixels with data: from %3 to %4 mm/yr, %5 mm/yr in the median.</source>
        <translation>Vitesse robuste en %1 pixels sur %2 avec données : de %3 à %4 mm/yr, %5 mm/yr en médiane.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2163"/>
        <source>Run %1 and what follows it, and load the folder again.</source>
        <translation>Exécutez %1 et la suite, et chargez à nouveau le dossier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2164"/>
        <source>Run &apos;%1&apos; again.</source>
        <translation>Exécutez à nouveau « %1 ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2165"/>
        <source>Run &apos;%1&apos; and what follows it again.</source>
        <translation>Exécutez à nouveau « %1 » et la suite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2166"/>
        <source>Run &apos;%1&apos; there again.</source>
        <translation>Exécutez-y à nouveau « %1 ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2167"/>
        <source>Run &apos;Check interferograms&apos; (stage 11) again.</source>
        <translation>Exécutez à nouveau « Contrôler les interférogrammes » (étape 11).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2168"/>
        <source>Run &apos;Check interferograms&apos; (stage 11) and &apos;Close loops&apos; (stage 12) first.</source>
        <translation>Exécutez d'abord « Contrôler les interférogrammes » (étape 11) et « Fermer les boucles » (étape 12).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2169"/>
        <source>Run &apos;Check interferograms&apos; (stage 11), or choose a stack.</source>
        <translation>Exécutez « Contrôler les interférogrammes » (étape 11), ou choisissez une pile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2170"/>
        <source>Run &apos;Choose reference&apos; (stage 120) or &apos;Close loops&apos; (stage 12) first.</source>
        <translation>Exécutez d'abord « Choisir la référence » (étape 120) ou « Fermer les boucles » (étape 12).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2171"/>
        <source>Run &apos;Close loops&apos; (stage 12) again.</source>
        <translation>Exécutez à nouveau « Fermer les boucles » (étape 12).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2172"/>
        <source>Run &apos;Detect unrest&apos; again.</source>
        <translation>Exécutez à nouveau « Détecter l'activité anormale ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2173"/>
        <source>Run &apos;Invert network&apos; (stage 13) again.</source>
        <translation>Exécutez à nouveau « Inverser le réseau » (étape 13).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2174"/>
        <source>Run &apos;Prepare stack&apos; (stage 02) again, or copy the file from where the stack comes from.</source>
        <translation>Exécutez à nouveau « Préparer la pile » (étape 02), ou copiez le fichier d'où vient la pile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2175"/>
        <source>Run &apos;Velocity from time series&apos; on it, or export it again.</source>
        <translation>Exécutez « Vitesse à partir de la série temporelle » dessus, ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2176"/>
        <source>Run again to resume.</source>
        <translation>Exécutez à nouveau pour reprendre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2177"/>
        <source>Run again when nobody writes there.</source>
        <translation>Exécutez à nouveau quand personne n'y écrit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2179"/>
        <source>Run frames</source>
        <translation>Exécuter les frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2180"/>
        <source>Run it again when nobody writes there.</source>
        <translation>Exécutez à nouveau quand personne n'y écrit.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2181"/>
        <source>Run it again.</source>
        <translation>Exécutez à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2185"/>
        <source>Run stage 11 on this stack first.</source>
        <translation>Exécutez d'abord l'étape 11 sur cette pile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2186"/>
        <source>Run stage 16 again, or choose the other file.</source>
        <translation>Exécutez à nouveau l'étape 16, ou choisissez l'autre fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2188"/>
        <source>Run the stage again.</source>
        <translation>Exécutez à nouveau l'étape.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2189"/>
        <source>Run the stage that makes it again (13 or 16).</source>
        <translation>Exécutez à nouveau l'étape qui le fait (13 ou 16).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2190"/>
        <source>Run the stage that makes it again.</source>
        <translation>Exécutez à nouveau l'étape qui le fait.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2191"/>
        <source>Run the stage that makes the file again.</source>
        <translation>Exécutez à nouveau l'étape qui fait le fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2192"/>
        <source>Run the stages from 13 on again.</source>
        <translation>Exécutez à nouveau les étapes à partir de la 13.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2193"/>
        <source>Run these stages first.</source>
        <translation>Exécutez d'abord ces étapes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2204"/>
        <source>SNAPHU ended without a complete result.</source>
        <translation>SNAPHU s'est terminé sans résultat complet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2205"/>
        <source>SNAPHU stopped with code %1: %2</source>
        <translation>SNAPHU s'est arrêté avec le code %1 : %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2208"/>
        <source>Sample frame %1: %2 epochs and %3 interferograms of %4 x %5 pixels, %6 of them land; %7 interferograms have an unwrapping error.</source>
        <translation>Frame d'exemple %1 : %2 époques et %3 interférogrammes de %4 x %5 pixels, dont %6 de terre ; %7 interférogrammes ont une erreur de déroulement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2213"/>
        <source>Say mm, cm or m, or name the column %1_mm.</source>
        <translation>Dites mm, cm ou m, ou nommez la colonne %1_mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2217"/>
        <source>Scatter of the candidates for the reference pixel (mm RMS)</source>
        <translation>Dispersion des candidats au pixel de référence (mm RMS)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2221"/>
        <source>See in the layer of reasons and in the figure which criterion does it, and relax its threshold.</source>
        <translation>Voyez dans la couche des raisons et dans la figure quel critère en est la cause, et assouplissez son seuil.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2222"/>
        <source>See spdx.org.</source>
        <translation>Voir spdx.org.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2229"/>
        <source>Sentinel-1 has 0.0554658 m.</source>
        <translation>Sentinel-1 a 0.0554658 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2231"/>
        <source>Separate columns by semicolons, or put quotes around values with commas.</source>
        <translation>Séparez les colonnes par des points-virgules, ou mettez entre guillemets les valeurs avec virgules.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2232"/>
        <source>Separate sources</source>
        <translation>Séparer les sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2233"/>
        <source>Separate the sources again with that end of the baseline.</source>
        <translation>Séparez à nouveau les sources avec cette fin de la période de référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2234"/>
        <source>Separate the sources again, unless that is intended.</source>
        <translation>Séparez à nouveau les sources, sauf si c'est voulu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2235"/>
        <source>Separate the sources again.</source>
        <translation>Séparez à nouveau les sources.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2236"/>
        <source>Separate the sources of this cube.</source>
        <translation>Séparez les sources de ce cube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2237"/>
        <source>Separate the sources of this datacube again, or use the built-in engine.</source>
        <translation>Séparez à nouveau les sources de ce cube de données, ou utilisez le moteur intégré.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2238"/>
        <source>Separate them with the engine licsalert, or detect unrest with the built-in engine.</source>
        <translation>Séparez-les avec le moteur licsalert, ou détectez l'activité anormale avec le moteur intégré.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2243"/>
        <source>Set a temporal filter width, or raise the memory budget.</source>
        <translation>Définissez une largeur de filtre temporel, ou augmentez le budget mémoire.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2244"/>
        <source>Set a threshold that fits these data, or refuse relaxing.</source>
        <translation>Définissez un seuil adapté à ces données, ou refusez l'assouplissement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2245"/>
        <source>Set again below the settings, where commands decide, and not read there: %1.</source>
        <translation>Redéfinies sous les réglages, où les commandes décident, et non lues là : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2248"/>
        <source>Settings of a run of the AlignSAR chain</source>
        <translation>Réglages d'une exécution de la chaîne AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2257"/>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2259"/>
        <source>Shown are %1.</source>
        <translation>Sont montrés %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2278"/>
        <source>Solid Earth tide (mm, + towards satellite)</source>
        <translation>Marée terrestre (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2281"/>
        <source>Some sources are combinations of others, so their time courses are not unique.</source>
        <translation>Certaines sources sont des combinaisons d'autres : leurs évolutions temporelles ne sont pas uniques.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2282"/>
        <source>Sort it, with xarray by cube.sortby(%1).</source>
        <translation>Triez-le, avec xarray par cube.sortby(%1).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2292"/>
        <source>Spatio-temporal consistency at %1 pixels: %2 mm in the median.</source>
        <translation>Cohérence spatio-temporelle en %1 pixels : %2 mm en médiane.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2296"/>
        <source>Stages 11 and 120 rejected every interferogram of %1.</source>
        <translation>Les étapes 11 et 120 ont rejeté tous les interférogrammes de %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2297"/>
        <source>Stages 120 to 16 and &apos;Export datacube&apos; go on from it.</source>
        <translation>Les étapes 120 à 16 et « Exporter le cube de données » continuent à partir de lui.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2298"/>
        <source>Stages: %1.</source>
        <translation>Étapes : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2305"/>
        <source>Standard deviation of the velocity at %1 of %2 pixels with data: %3 mm/yr in the median.</source>
        <translation>Écart-type de la vitesse en %1 pixels sur %2 avec données : %3 mm/yr en médiane.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2308"/>
        <source>Start at an earlier step than %1.</source>
        <translation>Commencez à une étape antérieure à %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2309"/>
        <source>Start it and run again; stages that are complete are skipped.</source>
        <translation>Démarrez-le et exécutez à nouveau ; les étapes complètes sont sautées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2310"/>
        <source>Start it, correct the address, or leave the scheduler empty to compute on this computer.</source>
        <translation>Démarrez-le, corrigez l'adresse, ou laissez le planificateur vide pour calculer sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2311"/>
        <source>Start the Dask scheduler that writes this file, or correct it.</source>
        <translation>Démarrez le planificateur Dask qui écrit ce fichier, ou corrigez-le.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2312"/>
        <source>Start workers.</source>
        <translation>Démarrez des workers.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2323"/>
        <source>Steps on %1.</source>
        <translation>Sauts au %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2325"/>
        <source>Still packed, and not imported: %1.</source>
        <translation>Encore compressés, et non importés : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2329"/>
        <source>Strange phase or coherence in %1.</source>
        <translation>Phase ou cohérence étranges dans %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2330"/>
        <source>Strange values in %1.</source>
        <translation>Valeurs étranges dans %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2335"/>
        <source>Subtract the apparent motion that the data set tide of cum.h5 holds (mm, in the sign of cum), relative to the reference; LiCSBAS puts it there.</source>
        <translation>Soustraire le mouvement apparent que contient le jeu de données tide de cum.h5 (mm, au signe de cum), relatif à la référence ; LiCSBAS l'y met.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2337"/>
        <source>Subtracts the differential tropospheric delay of a weather model, GACOS or ERA5, from every interferogram. In: a stack and a folder of delay maps per epoch. Out: a corrected stack (rad).

Pairs with an epoch without a map are left out, because a mix of corrected and uncorrected pairs would break the phase loops; the log lists them and says whether the network stays connected. Switch on hole filling where the maps have single missing pixels.

Reference: Yu et al. (2018), https://doi.org/10.1029/2017JB015305</source>
        <translation>Soustrait de chaque interférogramme le retard troposphérique différentiel d'un modèle météorologique, GACOS ou ERA5,. Entrée : une pile et un dossier de cartes de retard par époque. Sortie : une pile corrigée (rad).

Les paires dont une époque n'a pas de carte sont écartées, car un mélange de paires corrigées et non corrigées romprait les boucles de phase ; le journal les liste et indique si le réseau reste connexe. Activez le comblement des trous si des pixels isolés manquent aux cartes.

Référence : Yu et al. (2018), https://doi.org/10.1029/2017JB015305</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2341"/>
        <source>Switch it off.</source>
        <translation>Désactivez-le.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2342"/>
        <source>Switch off %1, or use the built-in engine for this stage.</source>
        <translation>Désactivez %1, ou utilisez le moteur intégré pour cette étape.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2361"/>
        <source>Take a larger area, a smaller n or a looser mask (stage 15).</source>
        <translation>Prenez une zone plus grande, un n plus petit ou un masque moins strict (étape 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2362"/>
        <source>Take another one, or none.</source>
        <translation>Prenez-en une autre, ou aucune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2363"/>
        <source>Take both from the same source.</source>
        <translation>Prenez les deux de la même origine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2364"/>
        <source>Take datacubes of ascending and descending orbits.</source>
        <translation>Prenez des cubes de données d'orbites ascendantes et descendantes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2371"/>
        <source>Temporal baselines up to %1 days and from %2 days on are rejected, so no interferogram is left.</source>
        <translation>Les bases temporelles jusqu'à %1 jours et à partir de %2 jours sont rejetées : il ne reste aucun interférogramme.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2384"/>
        <source>The %1 %2 is not a date of the form yyyymmdd, such as 20200601.</source>
        <translation>La %1 %2 n'est pas une date de la forme yyyymmdd, comme 20200601.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2385"/>
        <source>The %1 connect all their %2 epochs.</source>
        <translation>Les %1 relient leurs %2 époques.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2386"/>
        <source>The %1 fall into %2 unconnected groups: %3.%4</source>
        <translation>Les %1 se divisent en %2 groupes non reliés : %3.%4</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2387"/>
        <source>The %1 is the same in all blocks and does not count in the score.</source>
        <translation>%1 est identique dans tous les blocs et ne compte pas dans le score.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2388"/>
        <source>The %1 sources of LiCSAlert do not stand for the %2 clusters of its %3 runs with %4 components.</source>
        <translation>Les %1 sources de LiCSAlert ne correspondent pas aux %2 groupes de ses %3 exécutions avec %4 composantes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2389"/>
        <source>The %1 was chosen to count.</source>
        <translation>Le %1 a été choisi pour compter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2390"/>
        <source>The Dask cluster %1 has had no worker %2.</source>
        <translation>Le cluster Dask %1 n'a eu aucun worker %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2391"/>
        <source>The Dask scheduler %1 does not answer (%2).</source>
        <translation>Le planificateur Dask %1 ne répond pas (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2393"/>
        <source>The Dask scheduler %1 is gone, and with it what this stage had begun.</source>
        <translation>Le planificateur Dask %1 a disparu, et avec lui ce que cette étape avait commencé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2395"/>
        <source>The GACOS delay was subtracted, so stage 03 must not be run on this stack.</source>
        <translation>Le retard GACOS a été soustrait : l'étape 03 ne doit pas être exécutée sur cette pile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2397"/>
        <source>The LiCSBAS exporter would refer to pixel %1 (x,y), which has no data, and write a cube without displacement; the reference pixel itself was taken.</source>
        <translation>L'exportateur de LiCSBAS se référerait au pixel %1 (x,y), qui n'a pas de données, et écrirait un cube sans déplacement ; le pixel de référence lui-même a été pris.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2398"/>
        <source>The LiCSBAS exporter would refer to pixel %1,%2 (x,y), which has no data, and write a cube without displacement.</source>
        <translation>L'exportateur de LiCSBAS se référerait au pixel %1,%2 (x,y), qui n'a pas de données, et écrirait un cube sans déplacement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2399"/>
        <source>The address of the proxy cannot be read.</source>
        <translation>L'adresse du proxy est illisible.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2401"/>
        <source>The area holds no pixel centre of the datacube.</source>
        <translation>La zone ne contient aucun centre de pixel du cube de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2402"/>
        <source>The area of interest (%1) does not overlap the frame in %2 (%3).</source>
        <translation>La zone d'intérêt (%1) ne recouvre pas le frame dans %2 (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2403"/>
        <source>The area of interest does not overlap the frame %1.</source>
        <translation>La zone d'intérêt ne recouvre pas le frame %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2404"/>
        <source>The area of interest has no area.</source>
        <translation>La zone d'intérêt n'a pas de surface.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2405"/>
        <source>The area to keep has no phase in any pair; choose another area.</source>
        <translation>La zone à conserver n'a de phase dans aucune paire ; choisissez une autre zone.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2406"/>
        <source>The baseline ends on %1, before the first date %2.</source>
        <translation>La période de référence finit le %1, avant la première date %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2407"/>
        <source>The baseline has %1 dates; separation needs three or more.</source>
        <translation>La période de référence a %1 dates ; la séparation en demande trois ou plus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2408"/>
        <source>The baseline has %1 dates; with fewer than %2 its scatter is uncertain, and distances with it.</source>
        <translation>La période de référence a %1 dates ; avec moins de %2, sa dispersion est incertaine, et les distances avec elle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2409"/>
        <source>The baseline up to %1 has %2 dates; a trend and its scatter need %3 or more.</source>
        <translation>La période de référence jusqu'au %1 a %2 dates ; une tendance et sa dispersion en demandent %3 ou plus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2411"/>
        <source>The box %1 is inside out; give west, east, south, north with west &lt; east.</source>
        <translation>Le rectangle %1 est inversé ; donnez ouest, est, sud, nord avec ouest &lt; est.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2412"/>
        <source>The box (W %1 E %2 S %3 N %4) does not overlap the image (W %5 E %6 S %7 N %8).</source>
        <translation>Le rectangle (O %1 E %2 S %3 N %4) ne recouvre pas l'image (O %5 E %6 S %7 N %8).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2413"/>
        <source>The box (W %1 E %2 S %3 N %4) has no pixel of the time series, which covers W %5 E %6 S %7 N %8.</source>
        <translation>Le rectangle (O %1 E %2 S %3 N %4) n'a aucun pixel de la série temporelle, qui couvre O %5 E %6 S %7 N %8.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2414"/>
        <source>The catalogue</source>
        <translation>Le catalogue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2415"/>
        <source>The certificate of %1 is not trusted (%2).</source>
        <translation>Le certificat de %1 n'est pas reconnu (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2416"/>
        <source>The corrected displacement of all epochs</source>
        <translation>Le déplacement corrigé de toutes les époques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2417"/>
        <source>The correction made %1 of %2 pairs rougher, most of all %3.</source>
        <translation>La correction a rendu %1 paires sur %2 plus rugueuses, surtout %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2418"/>
        <source>The cube has a variable of that name already: %1.</source>
        <translation>Le cube a déjà une variable de ce nom : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2420"/>
        <source>The datacube and the sources of %1 are not where they were.</source>
        <translation>Le cube de données et les sources de %1 ne sont plus où ils étaient.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2421"/>
        <source>The datacube does not say enough of %1 for the STAC extensions, which are left out.</source>
        <translation>Le cube de données n'en dit pas assez sur %1 pour les extensions STAC, qui sont laissées de côté.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2422"/>
        <source>The datacubes do not overlap.</source>
        <translation>Les cubes de données ne se recouvrent pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2423"/>
        <source>The datacubes have no period in common; velocities of different times are combined.</source>
        <translation>Les cubes de données n'ont pas de période en commun ; des vitesses de temps différents sont combinées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2424"/>
        <source>The degree of the trend is 0, 1 or 2, not %1.</source>
        <translation>Le degré de la tendance est 0, 1 ou 2, et non %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2425"/>
        <source>The direction to the satellite is not known at %1.</source>
        <translation>La direction vers le satellite n'est pas connue à %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2426"/>
        <source>The displacement does not vary over the baseline, so there is nothing to separate.</source>
        <translation>Le déplacement ne varie pas sur la période de référence : il n'y a rien à séparer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2427"/>
        <source>The displacement has only %1 independent patterns; %2 components cannot be told apart.</source>
        <translation>Le déplacement n'a que %1 motifs indépendants ; %2 composantes ne peuvent pas être distinguées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2428"/>
        <source>The displacement in %1 has the shape %2, but there are %3 epochs and %4 x %5 pixels according to %6.</source>
        <translation>Le déplacement dans %1 a la forme %2, mais il y a %3 époques et %4 x %5 pixels selon %6.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2429"/>
        <source>The displacement of %1 earlier dates has changed since the earlier result: %2.</source>
        <translation>Le déplacement de %1 dates antérieures a changé depuis le résultat antérieur : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2430"/>
        <source>The displacement of all epochs</source>
        <translation>Le déplacement de toutes les époques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2431"/>
        <source>The download was stopped.</source>
        <translation>Le téléchargement a été arrêté.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2432"/>
        <source>The edges of the extent were given in reverse order and have been swapped.</source>
        <translation>Les bords de l'étendue étaient donnés en ordre inverse et ont été échangés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2433"/>
        <source>The epochs do not determine the time of the decay after %1.</source>
        <translation>Les époques ne déterminent pas le temps de la décroissance après le %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2434"/>
        <source>The epochs from %1 to %2 do not tell these terms apart: %3.</source>
        <translation>Les époques du %1 au %2 ne distinguent pas ces termes : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2436"/>
        <source>The file is damaged or in another byte order; make it again.</source>
        <translation>Le fichier est endommagé ou dans un autre ordre d'octets ; refaites-le.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2437"/>
        <source>The filtered displacement</source>
        <translation>Le déplacement filtré</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2438"/>
        <source>The filtered time series</source>
        <translation>La série temporelle filtrée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2439"/>
        <source>The first date %1 is after the last date %2.</source>
        <translation>La première date %1 est après la dernière date %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2441"/>
        <source>The first date, %1, is after the last one, %2; swap them.</source>
        <translation>La première date, %1, est après la dernière, %2 ; échangez-les.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2442"/>
        <source>The folder %1 cannot be made (%2).</source>
        <translation>Le dossier %1 ne peut pas être créé (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2443"/>
        <source>The folder of interferograms</source>
        <translation>Le dossier des interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2445"/>
        <source>The frame %1 covers %2 of the area of interest.</source>
        <translation>Le frame %1 couvre %2 de la zone d'intérêt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2446"/>
        <source>The frame %1 has no interferogram within %2.</source>
        <translation>Le frame %1 n'a aucun interférogramme dans %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2447"/>
        <source>The frame %1 was not found at %2.</source>
        <translation>Le frame %1 n'a pas été trouvé à %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2448"/>
        <source>The frame is not known, because %1 has no rasters or metadata.txt of a LiCSAR frame; frame, orbit and time of day are not in the metadata.</source>
        <translation>Le frame n'est pas connu, car %1 n'a ni rasters ni metadata.txt d'un frame LiCSAR ; frame, orbite et heure du jour ne sont pas dans les métadonnées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2449"/>
        <source>The gaps of all pixels</source>
        <translation>Les lacunes de tous les pixels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2450"/>
        <source>The grid for %1 is not usable: %2.</source>
        <translation>La grille pour %1 n'est pas utilisable : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2451"/>
        <source>The heights</source>
        <translation>Les altitudes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2452"/>
        <source>The interferograms that %1 was made from are not found.</source>
        <translation>Les interférogrammes dont %1 a été fait ne sont pas trouvés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2454"/>
        <source>The labels are in the .conncomp files; stage 120 heeds them.</source>
        <translation>Les étiquettes sont dans les fichiers .conncomp ; l'étape 120 en tient compte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2455"/>
        <source>The largest coverage is %1, the largest mean coherence %2.</source>
        <translation>La plus grande couverture est %1, la plus grande cohérence moyenne %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2458"/>
        <source>The line does not cross the image.</source>
        <translation>La ligne ne traverse pas l'image.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2459"/>
        <source>The line has no length.</source>
        <translation>La ligne n'a pas de longueur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2460"/>
        <source>The louder one counts.</source>
        <translation>Le plus fort compte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2461"/>
        <source>The lowest height of the fit must be below the greatest.</source>
        <translation>L'altitude minimale de l'ajustement doit être inférieure à la maximale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2462"/>
        <source>The lowest velocity of the figure must be below the highest.</source>
        <translation>La plus basse vitesse de la figure doit être inférieure à la plus haute.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2465"/>
        <source>The mask would leave no phase in any pair.</source>
        <translation>Le masque ne laisserait de phase dans aucune paire.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2466"/>
        <source>The mask would remove every pixel.</source>
        <translation>Le masque retirerait tous les pixels.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2467"/>
        <source>The masks of all interferograms</source>
        <translation>Les masques de tous les interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2470"/>
        <source>The median phase standard deviation went from %1 to %2 rad.</source>
        <translation>L'écart-type médian de la phase est passé de %1 à %2 rad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2471"/>
        <source>The middle of the image is about %1 km from the boundary of %2, where the ground does not move like the rigid plate.</source>
        <translation>Le milieu de l'image est à environ %1 km de la limite de %2, où le sol ne se déplace pas comme la plaque rigide.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2472"/>
        <source>The middle of the image lies on %1, not on %2.</source>
        <translation>Le milieu de l'image se trouve sur %1, pas sur %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2473"/>
        <source>The middle of the image, %1, lies %2, for which %3 has no pole.</source>
        <translation>Le milieu de l'image, %1, se trouve %2, pour laquelle %3 n'a pas de pôle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2474"/>
        <source>The multilook factor %1 is larger than the image of %2 x %3 pixels.</source>
        <translation>Le facteur de multilook %1 est plus grand que l'image de %2 x %3 pixels.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2475"/>
        <source>The name of %1 has signs that are no text.</source>
        <translation>Le nom de %1 a des signes qui ne sont pas du texte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2476"/>
        <source>The network falls into %1 unconnected parts%2.</source>
        <translation>Le réseau se divise en %1 parties non reliées%2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2478"/>
        <source>The network would split if one %1 of these were lost: %2.</source>
        <translation>Le réseau se diviserait si l'on perdait %1 de ceux-ci : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2482"/>
        <source>The output folder is the input folder %1; choose another name for the output.</source>
        <translation>Le dossier de sortie est le dossier d'entrée %1 ; choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2483"/>
        <source>The output is the datacube itself.</source>
        <translation>La sortie est le cube de données lui-même.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2484"/>
        <source>The perpendicular baseline is unknown for %1; plots show it as 0 m.</source>
        <translation>La base perpendiculaire est inconnue pour %1 ; les figures la montrent comme 0 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2485"/>
        <source>The perpendicular baseline of %1 epochs is unknown.</source>
        <translation>La base perpendiculaire de %1 époques est inconnue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2486"/>
        <source>The polygon holds no pixel of the image.</source>
        <translation>Le polygone ne contient aucun pixel de l'image.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2487"/>
        <source>The polygons are one pixel wide, which leaves nothing in the compatible mode; turn it off.</source>
        <translation>Les polygones ont un pixel de large, ce qui ne laisse rien en mode compatible ; désactivez-le.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2488"/>
        <source>The polygons hold no pixel centre of the image (%1).</source>
        <translation>Les polygones ne contiennent aucun centre de pixel de l'image (%1).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2489"/>
        <source>The polygons lie outside the range to keep; choose areas that overlap.</source>
        <translation>Les polygones sont hors de la plage à conserver ; choisissez des zones qui se recouvrent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2490"/>
        <source>The portal gives no corners of %1 frames, such as %2; left out.</source>
        <translation>Le portail ne donne pas les coins de %1 frames, comme %2 ; laissés de côté.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2491"/>
        <source>The portal has %1, from %2 to %3, over %4 to %5 days.</source>
        <translation>Le portail en a %1, du %2 au %3, de %4 à %5 jours.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2492"/>
        <source>The portal lists no interferogram of the frame %1.</source>
        <translation>Le portail ne liste aucun interférogramme du frame %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2493"/>
        <source>The process of %1</source>
        <translation>Le processus de %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2494"/>
        <source>The proxy %1 is a SOCKS proxy, and for these the Python package PySocks is missing.</source>
        <translation>Le proxy %1 est un proxy SOCKS, pour lequel il manque le paquet Python PySocks.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2495"/>
        <source>The proxy %1://%2 cannot be used; set an HTTP proxy, such as http://host:3128, or a SOCKS proxy, such as socks5h://host:1080.</source>
        <translation>Le proxy %1://%2 ne peut pas être utilisé ; définissez un proxy HTTP, comme http://host:3128, ou un proxy SOCKS, comme socks5h://host:1080.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2497"/>
        <source>The radar looks &apos;right&apos; or &apos;left&apos;; correct the line.</source>
        <translation>Le radar regarde à droite ('right') ou à gauche ('left') ; corrigez la ligne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2498"/>
        <source>The rasters in %1 are not in degrees: %2.</source>
        <translation>Les rasters dans %1 ne sont pas en degrés : %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2499"/>
        <source>The reference area has fewer than two pixels with a mean coherence above %1; all of its pixels were used.</source>
        <translation>La zone de référence a moins de deux pixels de cohérence moyenne supérieure à %1 ; tous ses pixels ont été utilisés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2500"/>
        <source>The reference has no value on any date.</source>
        <translation>La référence n'a de valeur à aucune date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2501"/>
        <source>The reference in %1 is no window of this image.</source>
        <translation>La référence dans %1 n'est pas une fenêtre de cette image.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2502"/>
        <source>The reference of the datacube is not known; the median of the image stays at 0.</source>
        <translation>La référence du cube de données n'est pas connue ; la médiane de l'image reste à 0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2503"/>
        <source>The reference window in %1 does not fit this stack; choose the reference again.</source>
        <translation>La fenêtre de référence dans %1 ne convient pas à cette pile ; choisissez à nouveau la référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2504"/>
        <source>The references of the datacubes differ (%1), which adds a constant to east and up.</source>
        <translation>Les références des cubes de données diffèrent (%1), ce qui ajoute une constante à est et vertical.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2505"/>
        <source>The remaining %1 pairs form %2 separate networks of %3 epochs; displacement between them rests on an assumption about the motion alone.</source>
        <translation>Les %1 paires restantes forment %2 réseaux séparés de %3 époques ; le déplacement entre eux ne repose que sur une hypothèse sur le mouvement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2506"/>
        <source>The residual in windows is missing, so only the one over the image counts.</source>
        <translation>Le résidu par fenêtres manque : seul celui sur l'image compte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2507"/>
        <source>The resolution factor %1 is no 1/n, and means are taken over whole pixels; %2 is in force.</source>
        <translation>Le facteur de résolution %1 n'est pas 1/n, et les moyennes se prennent sur des pixels entiers ; %2 est en vigueur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2508"/>
        <source>The results of %1 went on from what this run replaces.</source>
        <translation>Les résultats de %1 partaient de ce que cette exécution remplace.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2509"/>
        <source>The results of an earlier run were kept for %1.</source>
        <translation>Les résultats d'une exécution antérieure ont été conservés pour %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2510"/>
        <source>The run was cancelled.</source>
        <translation>L'exécution a été annulée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2511"/>
        <source>The run was cancelled; earlier results are untouched.</source>
        <translation>L'exécution a été annulée ; les résultats antérieurs sont intacts.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2515"/>
        <source>The same with the data set iono.</source>
        <translation>De même avec le jeu de données iono.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2516"/>
        <source>The scatter of all pixels</source>
        <translation>La dispersion de tous les pixels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2517"/>
        <source>The scene would be %1 degrees wide; choose fewer or smaller pixels.</source>
        <translation>La scène aurait %1 degrés de large ; choisissez des pixels moins nombreux ou plus petits.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2518"/>
        <source>The series of %1 pixels could not be determined to a micrometre and stay without values.</source>
        <translation>Les séries de %1 pixels n'ont pas pu être déterminées au micromètre près et restent sans valeurs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2519"/>
        <source>The server asks to wait %1 s.</source>
        <translation>Le serveur demande d'attendre %1 s.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2520"/>
        <source>The shortest temporal baseline (%1 days) is longer than the longest (%2 days).</source>
        <translation>La plus courte base temporelle (%1 jours) est plus longue que la plus longue (%2 jours).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2521"/>
        <source>The sources of %1 were learned from other displacement than that of this datacube up to the same date.</source>
        <translation>Les sources de %1 ont été apprises d'un autre déplacement que celui de ce cube de données jusqu'à la même date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2522"/>
        <source>The sources of %1 were learned from other displacement than this datacube&apos;s.</source>
        <translation>Les sources de %1 ont été apprises d'un autre déplacement que celui de ce cube de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2523"/>
        <source>The sources were learned from dates up to %1, %2 of them after the end of the baseline, %3.</source>
        <translation>Les sources ont été apprises de dates jusqu'au %1, dont %2 après la fin de la période de référence, %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2524"/>
        <source>The stack</source>
        <translation>La pile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2525"/>
        <source>The stack %1 is on another grid than the time series %2.</source>
        <translation>La pile %1 est sur une autre grille que la série temporelle %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2526"/>
        <source>The stack holds %1, which is not unwrapped: no loop is judged.</source>
        <translation>La pile contient %1, qui n'est pas déroulé : aucune boucle n'est jugée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2529"/>
        <source>The standard deviations of all epochs</source>
        <translation>Les écarts-types de toutes les époques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2530"/>
        <source>The station has values from %1 to %2, none within %3 days of an epoch with a value.</source>
        <translation>La station a des valeurs du %1 au %2, aucune à moins de %3 jours d'une époque avec une valeur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2531"/>
        <source>The statistics of the loops</source>
        <translation>Les statistiques des boucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2532"/>
        <source>The strictest are: %1.</source>
        <translation>Les plus stricts sont : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2533"/>
        <source>The threshold of %1 counts something: %2 is no whole number.</source>
        <translation>Le seuil de %1 compte quelque chose : %2 n'est pas un nombre entier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2534"/>
        <source>The threshold of %1 must be a number, not %2.</source>
        <translation>Le seuil de %1 doit être un nombre, et non %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2535"/>
        <source>The time courses of LiCSAlert differ by %1 from the fit of the sources in %2.</source>
        <translation>Les évolutions temporelles de LiCSAlert diffèrent de %1 de l'ajustement des sources dans %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2536"/>
        <source>The time of one decay can be found, not of several.</source>
        <translation>Le temps d'une décroissance peut être trouvé, pas celui de plusieurs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2537"/>
        <source>The time of the decay after %1 must be above 0 days, not %2.</source>
        <translation>Le temps de la décroissance après le %1 doit être supérieur à 0 jour, et non %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2538"/>
        <source>The time series</source>
        <translation>La série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2540"/>
        <source>The time series that %1 was made from is not on record, or not there any more.</source>
        <translation>La série temporelle dont %1 a été fait n'est pas enregistrée, ou n'est plus là.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2541"/>
        <source>The time series was not filtered.</source>
        <translation>La série temporelle n'a pas été filtrée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2542"/>
        <source>The unit of a GNSS table is mm, cm or m, not %1.</source>
        <translation>L'unité d'une table GNSS est mm, cm ou m, et non %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2543"/>
        <source>The valid area is empty: no pixel has data in as many interferograms as there are epochs (%1); the best pixels have %2 of %3.</source>
        <translation>La zone valide est vide : aucun pixel n'a de données dans autant d'interférogrammes qu'il y a d'époques (%1) ; les meilleurs pixels en ont %2 sur %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2546"/>
        <source>The wanted position %1 lies outside the image, which goes from %2 to %3.</source>
        <translation>La position voulue %1 est hors de l'image, qui va de %2 à %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2547"/>
        <source>Their distances are not comparable with those published before.</source>
        <translation>Leurs distances ne sont pas comparables à celles publiées avant.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2548"/>
        <source>There are more sources (%1) than components (%2): some runs find different patterns.</source>
        <translation>Il y a plus de sources (%1) que de composantes (%2) : certaines exécutions trouvent des motifs différents.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2549"/>
        <source>There is no %1 %2.</source>
        <translation>Il n'y a pas de %1 %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2550"/>
        <source>There is no criterion %1.</source>
        <translation>Il n'y a pas de critère %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2552"/>
        <source>There is no engine %1.</source>
        <translation>Il n'y a pas de moteur %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2553"/>
        <source>There is no epoch on these dates, so the nearest one was taken: %1.</source>
        <translation>Il n'y a pas d'époque à ces dates : la plus proche a été prise : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2554"/>
        <source>There is no loop of three interferograms between three epochs, so unwrapping errors cannot be found.</source>
        <translation>Il n'y a aucune boucle de trois interférogrammes entre trois époques : les erreurs de déroulement ne peuvent pas être trouvées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2555"/>
        <source>There is no point.</source>
        <translation>Il n'y a aucun point.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2556"/>
        <source>There is no preset %1.</source>
        <translation>Il n'y a pas de préréglage %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2557"/>
        <source>There is no source %1 in %2.</source>
        <translation>Il n'y a pas de source %1 dans %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2558"/>
        <source>There is no source %1; %2 has %3 sources.</source>
        <translation>Il n'y a pas de source %1 ; %2 a %3 sources.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2559"/>
        <source>There is no thumbnail, because the datacube has no velocity and no displacement.</source>
        <translation>Il n'y a pas de vignette, car le cube de données n'a ni vitesse ni déplacement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2560"/>
        <source>These GeoTIFFs to add do not exist: %1.</source>
        <translation>Ces GeoTIFF à ajouter n'existent pas : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2561"/>
        <source>They connect all epochs.</source>
        <translation>Elles relient toutes les époques.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2562"/>
        <source>They fall into %1 unconnected subsets (of %2 epochs), so that the rank of the design matrix is deficient by %3.</source>
        <translation>Elles se divisent en %1 sous-ensembles non reliés (de %2 époques) : il manque %3 au rang de la matrice du modèle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2563"/>
        <source>They say what step %1 downloads; all that is in the work folder is taken.</source>
        <translation>Ils disent ce que l'étape %1 télécharge ; tout ce qui est dans le dossier de travail est pris.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2565"/>
        <source>This LiCSAlert does not read AlignSAR datacubes (alignsar_dc).</source>
        <translation>Ce LiCSAlert ne lit pas les cubes de données AlignSAR (alignsar_dc).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2566"/>
        <source>This LiCSAlert wants more than is known of its versions: %1.</source>
        <translation>Ce LiCSAlert demande plus que ce qui est connu de ses versions : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2587"/>
        <source>To run the whole chain: %1</source>
        <translation>Pour exécuter toute la chaîne : %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2594"/>
        <source>Turn their sign; of differences between dates, take the delays themselves.</source>
        <translation>Changez leur signe ; pour des différences entre dates, prenez les retards eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2596"/>
        <source>Two of the GeoTIFFs to add have the same name up to the first dot; rename one.</source>
        <translation>Deux des GeoTIFF à ajouter ont le même nom jusqu'au premier point ; renommez-en un.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2597"/>
        <source>Two of these in one process may crash it: %1.</source>
        <translation>Deux de celles-ci dans un même processus peuvent le faire planter : %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2598"/>
        <source>Two or more datacubes are needed, one per line of sight, such as ascending and descending.</source>
        <translation>Il faut deux cubes de données ou plus, un par ligne de visée, comme ascendant et descendant.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2599"/>
        <source>Type the one you want; A is an ascending pass (seen from the west), D a descending one (from the east).</source>
        <translation>Saisissez celui que vous voulez ; A est un passage ascendant (vu de l'ouest), D un passage descendant (de l'est).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2602"/>
        <source>Unfiltered wrapped phase</source>
        <translation>Phase enroulée non filtrée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2608"/>
        <source>Unless every file of it comes out the same, they are removed when it is done; run them again then.</source>
        <translation>Sauf si tous leurs fichiers ressortent identiques, ils sont supprimés à la fin ; exécutez-les alors à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2609"/>
        <source>Unpack it first.</source>
        <translation>Décompressez-la d'abord.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2616"/>
        <source>Unwrapped %1 pairs with %2 epochs, %3 to %4, on %5; on average %6 of the pixels have phase.</source>
        <translation>%1 paires déroulées avec %2 époques, du %3 au %4, sur %5 ; en moyenne %6 des pixels ont une phase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2617"/>
        <source>Unwrapped phase</source>
        <translation>Phase déroulée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2619"/>
        <source>Unzip what belongs to this import in %1, and import again.</source>
        <translation>Décompressez ce qui appartient à cette importation dans %1, et importez à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2623"/>
        <source>Update the plugin, or choose another output folder.</source>
        <translation>Mettez l'extension à jour, ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2624"/>
        <source>Update the plugin.</source>
        <translation>Mettez l'extension à jour.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2629"/>
        <source>Use a newer LiCSBAS, leave the option at its default, or use the built-in engine for this stage.</source>
        <translation>Utilisez un LiCSBAS plus récent, laissez l'option à sa valeur par défaut, ou utilisez le moteur intégré pour cette étape.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2630"/>
        <source>Use another one, or the built-in engine for this step.</source>
        <translation>Utilisez-en un autre, ou le moteur intégré pour cette étape.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2631"/>
        <source>Use another version of LiCSAlert, or the built-in engine.</source>
        <translation>Utilisez une autre version de LiCSAlert, ou le moteur intégré.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2633"/>
        <source>Use geocoded LiCSAR products.</source>
        <translation>Utilisez des produits LiCSAR géocodés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2634"/>
        <source>Use smaller blocks for a more robust reference.</source>
        <translation>Utilisez des blocs plus petits pour une référence plus robuste.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2635"/>
        <source>Use the built-in engine for this stage.</source>
        <translation>Utilisez le moteur intégré pour cette étape.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2643"/>
        <source>Velocity (mm/yr, + along the flight)</source>
        <translation>Vitesse (mm/yr, + dans le sens du vol)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2648"/>
        <source>Velocity from %1 to %2 mm/yr, positive towards the satellite; %3 of %4 pixels, %5 epochs; reference %6.</source>
        <translation>Vitesse de %1 à %2 mm/yr, positive vers le satellite ; %3 pixels sur %4, %5 époques ; référence %6.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2650"/>
        <source>Velocity inside the mask (mm/yr, + along the flight)</source>
        <translation>Vitesse dans le masque (mm/yr, + dans le sens du vol)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2653"/>
        <source>Velocity of %1 pixels from %2 epochs, %3 to %4.</source>
        <translation>Vitesse de %1 pixels à partir de %2 époques, du %3 au %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2659"/>
        <source>Velocity, median of the bootstrap (mm/yr, + towards satellite)</source>
        <translation>Vitesse, médiane du bootstrap (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2660"/>
        <source>Velocity, unmasked (mm/yr, + along the flight)</source>
        <translation>Vitesse, non masquée (mm/yr, + dans le sens du vol)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2665"/>
        <source>Wait until that has ended, or stop it.</source>
        <translation>Attendez que ce soit terminé, ou arrêtez-le.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2671"/>
        <source>Warp it to EPSG:4326 first.</source>
        <translation>Reprojetez-le d'abord en EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2672"/>
        <source>Warp it to EPSG:4326 first.%1</source>
        <translation>Reprojetez-le d'abord en EPSG:4326.%1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2673"/>
        <source>Warp them to EPSG:4326 first.</source>
        <translation>Reprojetez-les d'abord en EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2675"/>
        <source>Weather model</source>
        <translation>Modèle météorologique</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2692"/>
        <source>What began on these dates may be part of a source and not count as new.</source>
        <translation>Ce qui a commencé à ces dates peut faire partie d'une source et ne pas compter comme nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2698"/>
        <source>What lies there was not replaced.</source>
        <translation>Ce qui s'y trouve n'a pas été remplacé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2705"/>
        <source>What was fetched is kept, %1 lists everything.</source>
        <translation>Ce qui a été téléchargé est conservé, %1 liste tout.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2706"/>
        <source>What was in the output before was not made with these sources and is replaced.</source>
        <translation>Ce qui était avant dans la sortie n'avait pas été fait avec ces sources et est remplacé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2716"/>
        <source>Whether the frame %1 covers the area of interest is not known: its geometry is not published.</source>
        <translation>On ne sait pas si le frame %1 couvre la zone d'intérêt : sa géométrie n'est pas publiée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2720"/>
        <source>Whose delay maps are subtracted: of GACOS, or where the folder has none of these, of ERA5; or of ERA5 in any case (yyyymmdd.icams.sltd.geo.tif). Two models are never mixed. The whole chain takes the folder GACOS or ERA5 of the work folder.</source>
        <translation>De qui sont les cartes de retard soustraites : de GACOS, ou là où le dossier n'en a pas, d'ERA5 ; ou d'ERA5 dans tous les cas (yyyymmdd.icams.sltd.geo.tif). Deux modèles ne sont jamais mélangés. La chaîne complète prend le dossier GACOS ou ERA5 du dossier de travail.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2723"/>
        <source>Widen the limits.</source>
        <translation>Élargissez les limites.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2724"/>
        <source>Widen them.</source>
        <translation>Élargissez-les.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2729"/>
        <source>With a spacing of %1 degrees the grid for %2 would have %3 x %4 = %5 pixels, where the largest product has %6 x %7.</source>
        <translation>Avec un espacement de %1 degrés, la grille pour %2 aurait %3 x %4 = %5 pixels, alors que le plus grand produit en a %6 x %7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2731"/>
        <source>With all %1 dates, %2 pixels would be left instead of %3.</source>
        <translation>Avec les %1 dates, il resterait %2 pixels au lieu de %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2736"/>
        <source>Without loops of interferograms, unwrapping errors cannot be found.</source>
        <translation>Sans boucles d'interférogrammes, les erreurs de déroulement ne peuvent pas être trouvées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2739"/>
        <source>Workers of the Dask cluster %1 died several times over one task, most likely for want of memory.</source>
        <translation>Des workers du cluster Dask %1 sont morts plusieurs fois sur une même tâche, très probablement par manque de mémoire.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2742"/>
        <source>Write 20200601, or 20200601_20210601 for a difference.</source>
        <translation>Écrivez 20200601, ou 20200601_20210601 pour une différence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2743"/>
        <source>Write a GeoPackage (.gpkg).</source>
        <translation>Écrivez un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2753"/>
        <source>Write dates as 20200601 or 2020-06-01, separated by commas.</source>
        <translation>Écrivez les dates comme 20200601 ou 2020-06-01, séparées par des virgules.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2754"/>
        <source>Write it as float32, or declare its scale with &apos;gdal_edit.py -scale&apos;.</source>
        <translation>Écrivez-le en float32, ou déclarez son échelle avec 'gdal_edit.py -scale'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2755"/>
        <source>Write it as one.</source>
        <translation>Écrivez-le comme nombre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2756"/>
        <source>Write it as plain text with one row per pair.</source>
        <translation>Écrivez-le en texte brut avec une ligne par paire.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2757"/>
        <source>Write lon1,lat1,lon2,lat2,lon3,lat3,… with three or more points.</source>
        <translation>Écrivez lon1,lat1,lon2,lat2,lon3,lat3,… avec trois points ou plus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2758"/>
        <source>Write numbers with a point, or separate columns by semicolons.</source>
        <translation>Écrivez les nombres avec un point, ou séparez les colonnes par des points-virgules.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2759"/>
        <source>Write one per line.</source>
        <translation>Écrivez-en un par ligne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2760"/>
        <source>Write the coordinates of the pixel centres in degrees.</source>
        <translation>Écrivez les coordonnées des centres des pixels en degrés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2761"/>
        <source>Write the right one to a file of its own, for example with &apos;gdal_translate -b 2&apos; for the second.</source>
        <translation>Écrivez la bonne dans un fichier à part, par exemple avec 'gdal_translate -b 2' pour la deuxième.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2762"/>
        <source>Write the wanted part to a file of its own.</source>
        <translation>Écrivez la partie voulue dans un fichier à part.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2763"/>
        <source>Write west/east/south/north in degrees.</source>
        <translation>Écrivez ouest/est/sud/nord en degrés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2772"/>
        <source>Wrote %1 epochs from %2 to %3 on %4 x %5 pixels, %6 variables.</source>
        <translation>%1 époques écrites du %2 au %3 sur %4 x %5 pixels, %6 variables.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2773"/>
        <source>Wrote %1 map to %2.</source>
        <translation>%1 carte écrite dans %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2774"/>
        <source>Wrote %1 map to the folder %2.</source>
        <translation>%1 carte écrite dans le dossier %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2775"/>
        <source>Wrote %1 maps to %2.</source>
        <translation>%1 cartes écrites dans %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2776"/>
        <source>Wrote %1 maps to the folder %2.</source>
        <translation>%1 cartes écrites dans le dossier %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2777"/>
        <source>Wrote %1 variables to the Zarr store %2.</source>
        <translation>%1 variables écrites dans l'entrepôt Zarr %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2778"/>
        <source>Wrote the STAC catalogue of %1 %2 to %3.</source>
        <translation>Catalogue STAC de %1 %2 écrit dans %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2779"/>
        <source>Wrote the item %1 with %2 files to %3: %4 maps (COG) of %5.</source>
        <translation>Élément %1 écrit avec %2 fichiers dans %3 : %4 cartes (COG) de %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2780"/>
        <source>Wrote the previews and %1 to %2.</source>
        <translation>Aperçus et %1 écrits dans %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2785"/>
        <source>Zarr stores</source>
        <translation>entrepôts Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2786"/>
        <source>a NUL character</source>
        <translation>un caractère NUL</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2787"/>
        <source>a bilinear surface</source>
        <translation>une surface bilinéaire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2788"/>
        <source>a coordinate is not a finite number</source>
        <translation>une coordonnée n'est pas un nombre fini</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2789"/>
        <source>a copy of %1</source>
        <translation>une copie de %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2790"/>
        <source>a corner is nowhere on the Earth</source>
        <translation>un coin n'est nulle part sur la Terre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2791"/>
        <source>a cube of %1 where there are %2 levels of height</source>
        <translation>un cube de %1 là où il y a %2 niveaux d'altitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2792"/>
        <source>a datacube made with &apos;Export datacube&apos;</source>
        <translation>un cube de données fait par « Exporter le cube de données »</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2793"/>
        <source>a file has that name</source>
        <translation>un fichier porte ce nom</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2794"/>
        <source>a link of another program</source>
        <translation>un lien d'un autre programme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2795"/>
        <source>a quadratic surface</source>
        <translation>une surface quadratique</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2796"/>
        <source>a quote is not closed; left out</source>
        <translation>un guillemet n'est pas fermé ; laissée de côté</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2797"/>
        <source>a ring has %1 points</source>
        <translation>un anneau a %1 points</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2798"/>
        <source>a run that makes %1</source>
        <translation>une exécution qui fait %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2799"/>
        <source>a stack folder (GEOCml…) of stages 02 to 05, with slc.mli.par</source>
        <translation>un dossier de pile (GEOCml…) des étapes 02 à 05, avec slc.mli.par</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2800"/>
        <source>a standard deviation or a coordinate that cannot be</source>
        <translation>un écart-type ou une coordonnée impossible</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2801"/>
        <source>a time-series folder (TS_…) of stage 11, with info/ and results/</source>
        <translation>un dossier de série temporelle (TS_…) de l'étape 11, avec info/ et results/</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2802"/>
        <source>a trend with height</source>
        <translation>une tendance avec l'altitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2803"/>
        <source>a tuple of two numbers is needed</source>
        <translation>il faut un tuple de deux nombres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2804"/>
        <source>a virtual data set</source>
        <translation>un jeu de données virtuel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2805"/>
        <source>a whole number is needed</source>
        <translation>il faut un nombre entier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2807"/>
        <source>against the reference</source>
        <translation>par rapport à la référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2810"/>
        <source>all %1 usable values are %2</source>
        <translation>les %1 valeurs utilisables sont toutes %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2811"/>
        <source>all stages: %1</source>
        <translation>toutes les étapes : %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2812"/>
        <source>all their loops close worse than %1 rad</source>
        <translation>toutes leurs boucles se ferment moins bien que %1 rad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2813"/>
        <source>all their loops close worse than %1 rad with reference</source>
        <translation>toutes leurs boucles se ferment moins bien que %1 rad avec référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2814"/>
        <source>along the flight, positive in its direction</source>
        <translation>le long du vol, positif dans son sens</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2815"/>
        <source>already there</source>
        <translation>déjà présents</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2817"/>
        <source>an array of %1 where the axes have %2 rows and %3 columns</source>
        <translation>un tableau de %1 là où les axes ont %2 lignes et %3 colonnes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2818"/>
        <source>an external link</source>
        <translation>un lien externe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2819"/>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2820"/>
        <source>and asks to wait %1 s</source>
        <translation>et demande d'attendre %1 s</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2821"/>
        <source>and no</source>
        <translation>et pas de</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2824"/>
        <source>another folder</source>
        <translation>un autre dossier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2832"/>
        <source>at least %1 days</source>
        <translation>au moins %1 jours</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2833"/>
        <source>at most %1 days</source>
        <translation>au plus %1 jours</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2834"/>
        <source>atmosphere that depends on height cannot be removed, and the datacube will lack heights</source>
        <translation>l'atmosphère qui dépend de l'altitude ne peut pas être retirée, et les altitudes manqueront au cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2835"/>
        <source>atmosphere that depends on height cannot be removed; choose a raster of heights</source>
        <translation>l'atmosphère qui dépend de l'altitude ne peut pas être retirée ; choisissez un raster d'altitudes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2837"/>
        <source>away or toward: what positive values mean</source>
        <translation>away ou toward : ce que signifient les valeurs positives</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2839"/>
        <source>azimuth ramp of %1 rad/deg</source>
        <translation>rampe en azimut de %1 rad/degré</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2840"/>
        <source>band %1 is not what was written</source>
        <translation>la bande %1 n'est pas ce qui a été écrit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2841"/>
        <source>baseline monitoring</source>
        <translation>période de référence et surveillance</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2852"/>
        <source>burst overlaps of interferograms</source>
        <translation>recouvrements de bursts des interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2853"/>
        <source>by &apos;%1&apos; since %2 (process %3 on %4)</source>
        <translation>par « %1 » depuis %2 (processus %3 sur %4)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2854"/>
        <source>by another run</source>
        <translation>par une autre exécution</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2856"/>
        <source>cannot be read; left out</source>
        <translation>illisible ; laissée de côté</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2858"/>
        <source>choose another output folder, or raise the memory budget</source>
        <translation>choisissez un autre dossier de sortie, ou augmentez le budget mémoire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2859"/>
        <source>choose one of %1</source>
        <translation>choisissez parmi %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2860"/>
        <source>chosen by stage 120</source>
        <translation>choisie par l'étape 120</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2861"/>
        <source>classes of a layer must be lists</source>
        <translation>classes d'une couche doivent être des listes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2864"/>
        <source>coherence reaches %1 and is taken for that on a scale to 255; if it is in percent, divide it by 100</source>
        <translation>la cohérence atteint %1 et est prise comme telle sur une échelle jusqu'à 255 ; si elle est en pour cent, divisez-la par 100</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2865"/>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2867"/>
        <source>component of the direction of flight</source>
        <translation>composante de la direction de vol</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2868"/>
        <source>component of the line of sight</source>
        <translation>composante de la ligne de visée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2870"/>
        <source>computing on a Dask cluster</source>
        <translation>calcul sur un cluster Dask</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2872"/>
        <source>coverage %1 is below %2</source>
        <translation>la couverture %1 est inférieure à %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2874"/>
        <source>cum_model in %1 has the shape %2, the time series %3.</source>
        <translation>cum_model dans %1 a la forme %2, la série temporelle %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2879"/>
        <source>days since %1 00:00:00</source>
        <translation>days since %1 00:00:00</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2884"/>
        <source>delay maps are taken from GACOS/ of the work folder, or by &apos;Correct with GACOS&apos; from any folder</source>
        <translation>les cartes de retard sont prises dans GACOS/ du dossier de travail, ou par « Corriger avec GACOS » dans n'importe quel dossier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2885"/>
        <source>delay maps of ERA5 are taken from ERA5/ of the work folder, with the settings of stage 03</source>
        <translation>les cartes de retard d'ERA5 sont prises dans ERA5/ du dossier de travail, avec les réglages de l'étape 03</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2887"/>
        <source>displacement (mm), red: towards the satellite</source>
        <translation>déplacement (mm), rouge : vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2888"/>
        <source>displacement is always relative to the reference</source>
        <translation>le déplacement est toujours relatif à la référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2889"/>
        <source>does not say it</source>
        <translation>ne le dit pas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2890"/>
        <source>downloads through a SOCKS proxy</source>
        <translation>téléchargements par un proxy SOCKS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2897"/>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2898"/>
        <source>failed: %1</source>
        <translation>échec : %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2899"/>
        <source>fetched</source>
        <translation>téléchargés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2900"/>
        <source>fewer than three corners enclose an area</source>
        <translation>moins de trois coins délimitent une zone</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2901"/>
        <source>figures are files here, and the report opens from the results</source>
        <translation>les figures sont ici des fichiers, et le rapport s'ouvre depuis les résultats</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2902"/>
        <source>figures take the resolution of the sources</source>
        <translation>les figures prennent la résolution des sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2903"/>
        <source>file or number: degrees from the vertical</source>
        <translation>fichier ou nombre : degrés depuis la verticale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2904"/>
        <source>file: east component of the unit vector from the ground to the sensor</source>
        <translation>fichier : composante est du vecteur unitaire du sol au capteur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2905"/>
        <source>file: linear</source>
        <translation>fichier : linéaire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2906"/>
        <source>file: metres</source>
        <translation>fichier : mètres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2907"/>
        <source>file: north component</source>
        <translation>fichier : composante nord</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2908"/>
        <source>file: upward component</source>
        <translation>fichier : composante vers le haut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2909"/>
        <source>finite numbers are needed</source>
        <translation>il faut des nombres finis</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2911"/>
        <source>first date</source>
        <translation>première date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2912"/>
        <source>folder of previews</source>
        <translation>dossier d'aperçus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2913"/>
        <source>folders are chosen where the run is started; their names follow the stages</source>
        <translation>les dossiers sont choisis au lancement de l'exécution ; leurs noms suivent les étapes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2914"/>
        <source>for %1 s</source>
        <translation>pendant %1 s</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2919"/>
        <source>good interferograms</source>
        <translation>bons interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2921"/>
        <source>ground displacement</source>
        <translation>déplacement du sol</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2922"/>
        <source>has no effect here</source>
        <translation>n'a pas d'effet ici</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2923"/>
        <source>have no value in the reference window</source>
        <translation>n'ont pas de valeur dans la fenêtre de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2926"/>
        <source>holds a command, and nothing is executed here; left out</source>
        <translation>contient une commande, et rien n'est exécuté ici ; laissée de côté</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2929"/>
        <source>in the line of sight, positive towards the satellite</source>
        <translation>dans la ligne de visée, positif vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2931"/>
        <source>incidence angle</source>
        <translation>angle d'incidence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2933"/>
        <source>interferograms left after the loops</source>
        <translation>interférogrammes restant après les boucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2934"/>
        <source>interferograms of LiCSAR, which need no import: go on with &apos;Prepare stack&apos; (stage 02)</source>
        <translation>des interférogrammes de LiCSAR, qui n'ont pas besoin d'importation : continuez avec « Préparer la pile » (étape 02)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2936"/>
        <source>inverted interferograms</source>
        <translation>interférogrammes inversés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2937"/>
        <source>is calculated, and nothing is executed here; left out</source>
        <translation>est calculée, et rien n'est exécuté ici ; laissée de côté</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2938"/>
        <source>is done</source>
        <translation>est fait</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2939"/>
        <source>is longer than any setting; left out</source>
        <translation>est plus longue que tout réglage ; laissée de côté</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2940"/>
        <source>is no assignment; left out</source>
        <translation>n'est pas une affectation ; laissée de côté</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2941"/>
        <source>is not known</source>
        <translation>n'est pas connue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2942"/>
        <source>it has %1 dates for %2 images</source>
        <translation>il a %1 dates pour %2 images</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2943"/>
        <source>it has a zero byte</source>
        <translation>contient un octet nul</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2944"/>
        <source>it has fewer than two epochs</source>
        <translation>il a moins de deux époques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2945"/>
        <source>it is known relative to the first date only; choose that as reference date</source>
        <translation>il n'est connu que par rapport à la première date ; choisissez-la comme date de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2946"/>
        <source>it is larger than the %1 MB that are accepted</source>
        <translation>il est plus grand que les %1 Mo acceptés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2947"/>
        <source>it is nested too deeply</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2948"/>
        <source>it spans %1</source>
        <translation>il enjambe %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2949"/>
        <source>it was not run here before</source>
        <translation>elle n'a pas encore été exécutée ici</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2950"/>
        <source>its %1 days are not above the limit of %2</source>
        <translation>ses %1 jours ne dépassent pas la limite de %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2951"/>
        <source>its %1 days are not below the limit of %2</source>
        <translation>ses %1 jours ne sont pas sous la limite de %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2952"/>
        <source>its Python does not start: %1</source>
        <translation>son Python ne démarre pas : %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2953"/>
        <source>its Python lacks %1</source>
        <translation>il manque à son Python %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2954"/>
        <source>its corners are nowhere on earth</source>
        <translation>ses coins ne sont nulle part sur la Terre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2955"/>
        <source>its cum has the shape %1 but the grid is %2</source>
        <translation>son cum a la forme %1 mais la grille est %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2956"/>
        <source>its dates are not in order or occur twice</source>
        <translation>ses dates ne sont pas dans l'ordre ou se répètent</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2957"/>
        <source>its record names files elsewhere</source>
        <translation>son enregistrement nomme des fichiers ailleurs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2958"/>
        <source>its results were changed or are not complete</source>
        <translation>ses résultats ont été changés ou ne sont pas complets</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2965"/>
        <source>last date</source>
        <translation>dernière date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2966"/>
        <source>later day of two neighbouring dates</source>
        <translation>jour le plus tardif de deux dates voisines</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2967"/>
        <source>layers must be objects</source>
        <translation>layers doivent être des objets</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2968"/>
        <source>licence is %1, which is no SPDX identifier such as CC-BY-4.0.</source>
        <translation>La licence est %1, qui n'est pas un identifiant SPDX comme CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2973"/>
        <source>mean coherence %1 is below %2</source>
        <translation>la cohérence moyenne %1 est inférieure à %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2977"/>
        <source>memory is an option of the stage</source>
        <translation>la mémoire est une option de l'étape</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2988"/>
        <source>no %1.</source>
        <translation>pas de %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2990"/>
        <source>no epochs</source>
        <translation>aucune époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2991"/>
        <source>no longer on the server</source>
        <translation>n'est plus sur le serveur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2992"/>
        <source>no one knows what</source>
        <translation>on ne sait quoi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2994"/>
        <source>no phase within the area that most products cover.</source>
        <translation>aucune phase dans la zone que couvrent la plupart des produits.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2995"/>
        <source>no pixel has both phase and coherence.</source>
        <translation>aucun pixel n'a à la fois phase et cohérence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2996"/>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2997"/>
        <source>no setting of LiCSAlert that is known here</source>
        <translation>aucun réglage de LiCSAlert connu ici</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2998"/>
        <source>no source is labelled so</source>
        <translation>aucune source n'a cette étiquette</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3001"/>
        <source>no value on this date</source>
        <translation>pas de valeur à cette date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3002"/>
        <source>no variable of LiCSBAS that is known here</source>
        <translation>aucune variable de LiCSBAS connue ici</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3004"/>
        <source>none lost</source>
        <translation>aucun perdu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3005"/>
        <source>none of the large plates</source>
        <translation>aucune des grandes plaques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3006"/>
        <source>none of these: %1; or %2, the table of own GeoTIFFs</source>
        <translation>rien de cela : %1 ; ni %2, la table de vos GeoTIFF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3007"/>
        <source>not above</source>
        <translation>pas supérieur à</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3009"/>
        <source>not below</source>
        <translation>pas inférieur à</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3013"/>
        <source>not published</source>
        <translation>non publiés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3014"/>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3015"/>
        <source>not set (%1)</source>
        <translation>non défini (%1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3018"/>
        <source>not tried, because the %1 files before it failed</source>
        <translation>non tenté, car les %1 fichiers précédents ont échoué</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3019"/>
        <source>nothing runs before the run is started</source>
        <translation>rien n'est exécuté avant le lancement de l'exécution</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3020"/>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3022"/>
        <source>number of the principal component</source>
        <translation>numéro de la composante principale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3023"/>
        <source>number of the source</source>
        <translation>numéro de la source</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3024"/>
        <source>number: direction of flight, degrees from north to east</source>
        <translation>nombre : direction de vol, degrés du nord vers l'est</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3025"/>
        <source>number: what stands for a coherence of 1, such as 1, 100 or 255</source>
        <translation>nombre : ce qui représente une cohérence de 1, comme 1, 100 ou 255</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3026"/>
        <source>of the best-covered and most coherent pixels, the one nearest to the centre</source>
        <translation>parmi les pixels les mieux couverts et les plus cohérents, le plus proche du centre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3027"/>
        <source>of the best-covered pixels, the most coherent one</source>
        <translation>parmi les pixels les mieux couverts, le plus cohérent</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3028"/>
        <source>of the best-covered pixels, the one with the smallest closures</source>
        <translation>parmi les pixels les mieux couverts, celui aux plus petites fermetures</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3030"/>
        <source>offsets by earthquakes are an option of stage 13, given as a list of dates</source>
        <translation>les sauts dus aux séismes sont une option de l'étape 13, donnée comme liste de dates</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3031"/>
        <source>on none of the large plates</source>
        <translation>sur aucune des grandes plaques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3033"/>
        <source>only %1 switches the stage on</source>
        <translation>seul %1 active l'étape</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3034"/>
        <source>options and result must be objects</source>
        <translation>options et result doivent être des objets</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3035"/>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3036"/>
        <source>or choose another output folder</source>
        <translation>ou choisissez un autre dossier de sortie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3037"/>
        <source>or one of %1 others in it</source>
        <translation>ou l'un des %1 autres qu'il contient</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3041"/>
        <source>path, title and style of a layer must be texts</source>
        <translation>path, title et style d'une couche doivent être des textes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3043"/>
        <source>patterns are shown without t-SNE</source>
        <translation>les motifs sont montrés sans t-SNE</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3045"/>
        <source>pictures are an option of each stage, off unless it is chosen</source>
        <translation>les images sont une option de chaque étape, désactivée sauf choix contraire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3047"/>
        <source>positive in the direction of flight</source>
        <translation>positif dans le sens du vol</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3048"/>
        <source>positive towards the satellite</source>
        <translation>positive vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3051"/>
        <source>rad, cycles, m, cm or mm</source>
        <translation>rad, cycles, m, cm ou mm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3053"/>
        <source>range offsets are not made here</source>
        <translation>les décalages en distance ne sont pas calculés ici</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3054"/>
        <source>rasters of %1 (.%2.tif)</source>
        <translation>rasters de %1 (.%2.tif)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3056"/>
        <source>raw data</source>
        <translation>données brutes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3061"/>
        <source>reference must be four numbers</source>
        <translation>reference doit être quatre nombres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3062"/>
        <source>refers to %1, which is not set above; left out</source>
        <translation>renvoie à %1, qui n'est pas définie plus haut ; laissée de côté</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3071"/>
        <source>report must be a text</source>
        <translation>report doit être un texte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3072"/>
        <source>requested and</source>
        <translation>requested and</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3074"/>
        <source>residual in windows</source>
        <translation>résidu par fenêtres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3075"/>
        <source>residual over the image</source>
        <translation>résidu sur l'image</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3076"/>
        <source>restoring the phase of the stack</source>
        <translation>rétablissement de la phase de la pile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3077"/>
        <source>right or left; right if not given</source>
        <translation>right ou left ; right si non donné</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3078"/>
        <source>run &apos;Invert network&apos; (stage 13)</source>
        <translation>exécutez « Inverser le réseau » (étape 13)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3079"/>
        <source>run &apos;Mask noise&apos; (stage 15), or ignore the noise mask</source>
        <translation>exécutez « Masquer le bruit » (étape 15), ou ignorez le masque de bruit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3081"/>
        <source>says %1</source>
        <translation>dit %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3083"/>
        <source>sets %1</source>
        <translation>définit %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3084"/>
        <source>signal %1</source>
        <translation>le signal %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3085"/>
        <source>slant delay in radians, which is tens to hundreds</source>
        <translation>retard oblique en radians, qui vaut des dizaines à des centaines</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3087"/>
        <source>snaphu (command)</source>
        <translation>snaphu (commande)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3088"/>
        <source>solid Earth tide</source>
        <translation>marée terrestre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3089"/>
        <source>source separation</source>
        <translation>séparation des sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3091"/>
        <source>span or touch a step</source>
        <translation>enjambent ou touchent un saut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3093"/>
        <source>stage 12</source>
        <translation>étape 12</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3094"/>
        <source>stage 13</source>
        <translation>étape 13</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3095"/>
        <source>stage 14</source>
        <translation>étape 14</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3096"/>
        <source>stages follow their stack, which %1=y makes of burst overlaps</source>
        <translation>les étapes suivent leur pile, que %1=y fait de recouvrements de bursts</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3097"/>
        <source>status %1</source>
        <translation>l'état %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3099"/>
        <source>steady * years + accelerating * growth + sudden * after, mm, positive towards the satellite</source>
        <translation>steady * years + accelerating * growth + sudden * after, mm, positive towards the satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3102"/>
        <source>switch the trend with height off</source>
        <translation>désactivez la tendance avec l'altitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3107"/>
        <source>that of the interferograms</source>
        <translation>celle des interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3110"/>
        <source>that of the time series, as it is there</source>
        <translation>celle de la série temporelle, telle qu'elle y est</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3112"/>
        <source>the GeoTIFF has no coordinates; it is truncated or damaged</source>
        <translation>le GeoTIFF n'a pas de coordonnées ; il est tronqué ou endommagé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3113"/>
        <source>the GeoTIFF is damaged inside, although its length is right</source>
        <translation>le GeoTIFF est endommagé à l'intérieur, bien que sa longueur soit juste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3114"/>
        <source>the GeoTIFF is truncated or damaged</source>
        <translation>le GeoTIFF est tronqué ou endommagé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3115"/>
        <source>the KML file is truncated or damaged</source>
        <translation>le fichier KML est tronqué ou endommagé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3116"/>
        <source>the NetCDF file is truncated or damaged</source>
        <translation>le fichier NetCDF est tronqué ou endommagé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3117"/>
        <source>the PNG picture is truncated or damaged</source>
        <translation>l'image PNG est tronquée ou endommagée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3118"/>
        <source>the area to keep is a polygon layer of &apos;Separate sources&apos;</source>
        <translation>la zone à conserver est une couche de polygones de « Séparer les sources »</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3119"/>
        <source>the argument</source>
        <translation>l'argument</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3120"/>
        <source>the best-covered pixel</source>
        <translation>le pixel le mieux couvert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3121"/>
        <source>the block has no end</source>
        <translation>le bloc n'a pas de fin</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3122"/>
        <source>the character %1</source>
        <translation>le caractère %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3123"/>
        <source>the compressed answer is cut off</source>
        <translation>la réponse compressée est coupée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3124"/>
        <source>the compressed answer is damaged</source>
        <translation>la réponse compressée est endommagée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3125"/>
        <source>the corners are no pairs of numbers (%1)</source>
        <translation>les coins ne sont pas des paires de nombres (%1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3126"/>
        <source>the datacube will lack the viewing direction</source>
        <translation>la direction de visée manquera au cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3128"/>
        <source>the delay of one weather model is subtracted, that of GACOS</source>
        <translation>le retard d'un seul modèle météorologique est soustrait, celui de GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3129"/>
        <source>the edges west %1, east %2, south %3, north %4 are not in degrees on the Earth</source>
        <translation>les bords ouest %1, est %2, sud %3, nord %4 ne sont pas en degrés sur la Terre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3130"/>
        <source>the engine licsalert</source>
        <translation>le moteur licsalert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3131"/>
        <source>the engine licsbas</source>
        <translation>le moteur licsbas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3132"/>
        <source>the engine was %1 and is %2</source>
        <translation>le moteur était %1 et est %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3133"/>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3134"/>
        <source>the file that &apos;Separate sources&apos; wrote</source>
        <translation>le fichier écrit par « Séparer les sources »</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3136"/>
        <source>the folder</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3137"/>
        <source>the folder of one interferogram</source>
        <translation>le dossier d'un seul interférogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3138"/>
        <source>the folder with GACOS delay maps (.sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc)</source>
        <translation>le dossier des cartes de retard GACOS (.sltd.geo.tif, .ztd.tif, ou .ztd avec .ztd.rsc)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3139"/>
        <source>the folder with downloaded interferograms, one folder per pair (yyyymmdd_yyyymmdd)</source>
        <translation>le dossier des interférogrammes téléchargés, un dossier par paire (yyyymmdd_yyyymmdd)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3143"/>
        <source>the log is that of QGIS</source>
        <translation>le journal est celui de QGIS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3144"/>
        <source>the median of its good pixels (%1) is zero</source>
        <translation>la médiane de ses bons pixels (%1) est zéro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3145"/>
        <source>the most stable pixel</source>
        <translation>le pixel le plus stable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3147"/>
        <source>the name of the server %1, or of the proxy, is not known (%2)</source>
        <translation>le nom du serveur %1, ou du proxy, n'est pas connu (%2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3149"/>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3150"/>
        <source>the proxy wants a user name and a password (status %1)</source>
        <translation>le proxy demande un nom d'utilisateur et un mot de passe (état %1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3153"/>
        <source>the server did not answer in time</source>
        <translation>le serveur n'a pas répondu à temps</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3154"/>
        <source>the server has a fault (status %1)</source>
        <translation>le serveur est en défaut (état %1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3155"/>
        <source>the server is busy (status %1)%2</source>
        <translation>le serveur est occupé (état %1)%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3156"/>
        <source>the server packs it as %1, which cannot be read</source>
        <translation>le serveur le compresse en %1, qui ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3157"/>
        <source>the server refuses it (status %1)</source>
        <translation>le serveur le refuse (état %1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3158"/>
        <source>the server sent a web page instead of the file</source>
        <translation>le serveur a envoyé une page web au lieu du fichier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3159"/>
        <source>the stack of %1 was not found beside it; name it in the option &apos;stack&apos;</source>
        <translation>la pile de %1 n'a pas été trouvée à côté ; nommez-la dans l'option 'stack'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3160"/>
        <source>the stage computes something else since then</source>
        <translation>l'étape calcule autre chose depuis</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3161"/>
        <source>the stage that makes it</source>
        <translation>l'étape qui le fait</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3162"/>
        <source>the stages run in the order %1</source>
        <translation>les étapes s'exécutent dans l'ordre %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3163"/>
        <source>the steps %1° and %2° do not go to the east and to the south</source>
        <translation>les pas %1° et %2° ne vont pas vers l'est et vers le sud</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3164"/>
        <source>the variable %1 =</source>
        <translation>la variable %1 =</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3165"/>
        <source>the work folder around %1</source>
        <translation>le dossier de travail autour de %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3166"/>
        <source>their parts follow one straight line</source>
        <translation>leurs parties suivent une même droite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3167"/>
        <source>their parts follow the motion of the pixel</source>
        <translation>leurs parties suivent le mouvement du pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3169"/>
        <source>there is no %1: the chain stopped before stage 13, or that file was removed</source>
        <translation>il n'y a pas de %1 : la chaîne s'est arrêtée avant l'étape 13, ou ce fichier a été supprimé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3170"/>
        <source>there is no computation on a graphics card here</source>
        <translation>il n'y a pas de calcul sur carte graphique ici</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3171"/>
        <source>there is no connection to the server %1 (%2)</source>
        <translation>il n'y a pas de connexion au serveur %1 (%2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3172"/>
        <source>there is no intensity image</source>
        <translation>il n'y a pas d'image d'intensité</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3173"/>
        <source>there is no usable value</source>
        <translation>il n'y a aucune valeur utilisable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3175"/>
        <source>they get the smallest increments, and gaps grow at the mean rate</source>
        <translation>ils reçoivent les plus petits incréments, et les lacunes croissent au taux moyen</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3176"/>
        <source>they get the smallest increments, and gaps grow at the rate around them</source>
        <translation>ils reçoivent les plus petits incréments, et les lacunes croissent au taux qui les entoure</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3177"/>
        <source>they were not inverted unless they have a value in every interferogram</source>
        <translation>ils n'ont pas été inversés, sauf s'ils ont une valeur dans chaque interférogramme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3178"/>
        <source>this stage has no workers to set</source>
        <translation>cette étape n'a pas de tâches à régler</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3180"/>
        <source>time series</source>
        <translation>série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3181"/>
        <source>to find phase that goes with height</source>
        <translation>pour trouver la phase qui varie avec l'altitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3182"/>
        <source>to turn zenith delay into slant delay</source>
        <translation>pour changer le retard zénithal en retard oblique</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3185"/>
        <source>true or false is needed</source>
        <translation>il faut true ou false</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3186"/>
        <source>two dates</source>
        <translation>deux dates</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3187"/>
        <source>unable to</source>
        <translation>unable to</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3189"/>
        <source>unit vector from the ground to the satellite.</source>
        <translation>vecteur unitaire du sol au satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3190"/>
        <source>unit vector of the flight.</source>
        <translation>vecteur unitaire du vol.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3192"/>
        <source>unreachable: the last attempt returns or raises</source>
        <translation>unreachable: the last attempt returns or raises</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3193"/>
        <source>unwrapped interferograms</source>
        <translation>interférogrammes déroulés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3196"/>
        <source>unwrapping again</source>
        <translation>déroulement à nouveau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3197"/>
        <source>unwrapping again by LiCSBAS itself</source>
        <translation>déroulement à nouveau par LiCSBAS lui-même</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3199"/>
        <source>us survey feet</source>
        <translation>pieds topographiques américains</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3200"/>
        <source>us survey foot</source>
        <translation>pied topographique américain</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3201"/>
        <source>used masked_by_cube masked_by_nan masked_by_user</source>
        <translation>used masked_by_cube masked_by_nan masked_by_user</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3202"/>
        <source>values of a layer must be an object</source>
        <translation>values d'une couche doit être un objet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3203"/>
        <source>velocity (mm/yr), red: towards the satellite</source>
        <translation>vitesse (mm/yr), rouge : vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3205"/>
        <source>warning: %1</source>
        <translation>avertissement : %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3206"/>
        <source>were rejected by earlier stages</source>
        <translation>ont été rejetés par des étapes précédentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3207"/>
        <source>west %1, east %2, south %3, north %4</source>
        <translation>ouest %1, est %2, sud %3, nord %4</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3209"/>
        <source>what the server has is known only when it is asked</source>
        <translation>ce qu'a le serveur n'est connu que lorsqu'on le lui demande</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3210"/>
        <source>what was left of an earlier attempt does not fit any more</source>
        <translation>ce qui restait d'une tentative antérieure ne correspond plus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3211"/>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3212"/>
        <source>without a window ICASAR takes the mean of fewest and most components</source>
        <translation>sans fenêtre, ICASAR prend la moyenne du minimum et du maximum de composantes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3213"/>
        <source>without data at the reference</source>
        <translation>sans données à la référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3214"/>
        <source>without effect</source>
        <translation>sans effet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3217"/>
        <source>would not begin: %1</source>
        <translation>ne commencerait pas : %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3218"/>
        <source>wrapped interferograms (.geo.diff_unfiltered_pha.tif or .geo.diff_pha.tif)</source>
        <translation>interférogrammes enroulés (.geo.diff_unfiltered_pha.tif ou .geo.diff_pha.tif)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3219"/>
        <source>write failed</source>
        <translation>write failed</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3220"/>
        <source>y or n is needed</source>
        <translation>il faut y ou n</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3223"/>
        <source>yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif or yyyymmdd.ztd</source>
        <translation>yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif ou yyyymmdd.ztd</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3224"/>
        <source>zenith delay in metres, which is about 2</source>
        <translation>retard zénithal en mètres, qui vaut environ 2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3225"/>
        <source>zenith delays cannot be corrected for</source>
        <translation>les retards zénithaux ne peuvent pas être corrigés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3226"/>
        <source>zenith delays cannot be corrected for, and the datacube will lack the viewing direction</source>
        <translation>les retards zénithaux ne peuvent pas être corrigés, et la direction de visée manquera au cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3269"/>
        <source>… and %1 more</source>
        <translation>… et %1 autres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1271"/>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1370"/>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1642"/>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2878"/>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2881"/>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2882"/>
        <source>deg</source>
        <translation>degrés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2883"/>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2930"/>
        <source>inches</source>
        <translation>pouces</translation>
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
        <translation>pixels</translation>
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
        <translation>Les époques comptent pour la vitesse selon leur faible dispersion : de %1 mm (%2) à %3 mm (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1112"/>
        <source>Epochs or complete pixels are too few to tell how epochs scatter; all count alike.</source>
        <translation>Les époques ou les pixels complets sont trop peu nombreux pour dire comment les époques se dispersent ; toutes comptent autant.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1211"/>
        <source>Fit the velocity so that an epoch counts by how little it scatters over the image, which the weather decides, and to a motion that bends where the series shows it; gaps are tied with the same weights. The standard deviation of the velocity (results/vel_std, mm/yr) comes with it. Not with compatible numbers.</source>
        <translation>Ajuster la vitesse de sorte qu'une époque compte selon sa faible dispersion sur l'image, que la météo détermine, et à un mouvement qui s'infléchit là où la série le montre ; les lacunes sont reliées avec les mêmes poids. L'écart-type de la vitesse (results/vel_std, mm/yr) en résulte. Pas avec des valeurs compatibles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1331"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the standard deviation always comes from resamples; a resample that is singular at any pixel is dropped for all, the first epoch counts as observed everywhere, and a gap at the beginning is not counted in n_gap_merged.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : l'écart-type vient toujours de rééchantillonnages ; un rééchantillonnage singulier en un seul pixel est supprimé pour tous, la première époque compte partout comme observée, et une lacune au début n'est pas comptée dans n_gap_merged.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1364"/>
        <source>How often the epochs are drawn at random, with repetition, to see how far the velocity depends on them. Where stage 13 has weighed epochs, the standard deviation is that of its fit, and the draws give bootvel only.</source>
        <translation>Nombre de tirages aléatoires des époques, avec remise, pour voir à quel point la vitesse en dépend. Là où l'étape 13 a pondéré les époques, l'écart-type est celui de son ajustement, et les tirages ne donnent que bootvel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1548"/>
        <source>Let interferograms that disagree with all others at a pixel count less there (iteratively re-weighted least squares with the weights of Huber), so that unwrapping errors draw the series away by less. Several times slower. Not with compatible numbers.</source>
        <translation>Faire moins compter, en un pixel, les interférogrammes qui y contredisent tous les autres (moindres carrés repondérés itérativement avec les poids de Huber), pour que les erreurs de déroulement dévient moins la série. Plusieurs fois plus lent. Pas avec des valeurs compatibles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2154"/>
        <source>Robust inversion</source>
        <translation>Inversion robuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2304"/>
        <source>Standard deviation of the velocity about the motion (mm/yr)</source>
        <translation>Écart-type de la vitesse autour du mouvement (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2392"/>
        <source>The Dask scheduler %1 is back; what is not done is handed out again.</source>
        <translation>Le planificateur Dask %1 est revenu ; ce qui n'est pas fait est redistribué.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2394"/>
        <source>The Dask scheduler %1 is gone.</source>
        <translation>Le planificateur Dask %1 a disparu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2667"/>
        <source>Waiting for it to come back.</source>
        <translation>Attente de son retour.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2683"/>
        <source>Weigh epochs by their scatter</source>
        <translation>Pondérer les époques par leur dispersion</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1126"/>
        <source>Example: %1</source>
        <translation>Exemple : %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1456"/>
        <source>Ionosphere</source>
        <translation>Ionosphère</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2277"/>
        <source>Solid Earth tide</source>
        <translation>Marée terrestre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="667"/>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2822"/>
        <source>angle</source>
        <translation>angle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2823"/>
        <source>angle from the vertical</source>
        <translation>angle par rapport à la verticale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2838"/>
        <source>azimuth displacement</source>
        <translation>déplacement en azimut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2863"/>
        <source>coherence</source>
        <translation>cohérence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2924"/>
        <source>height</source>
        <translation>altitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2932"/>
        <source>intensity</source>
        <translation>intensité</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3195"/>
        <source>unwrapped phase</source>
        <translation>phase déroulée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3198"/>
        <source>upward component of the line of sight from the ground</source>
        <translation>composante verticale de la ligne de visée depuis le sol</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="486"/>
        <source>%1: quality %2, %3 of the %4 patterns of %5 runs are alike; correlation with time %6, with height %7.</source>
        <translation>%1 : qualité %2, %3 des %4 motifs de %5 exécutions se ressemblent ; corrélation avec le temps %6, avec l'altitude %7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1516"/>
        <source>Learned from %1 of %2 dates, %3 to %4, on %5 pixels of %6 x %7 at %8 times the resolution of the cube.</source>
        <translation>Appris de %1 dates sur %2, de %3 à %4, sur %5 pixels de %6 x %7 à %8 fois la résolution du cube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2453"/>
        <source>The interval from %1 to %2 is spanned by the fewest pairs: %3.</source>
        <translation>L'intervalle de %1 à %2 est couvert par le moins de paires : %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2891"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
</TS>
