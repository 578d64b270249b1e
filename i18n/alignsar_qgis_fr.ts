<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlignSAR</name>
    <message>
        <location filename="../build/texts.py" line="476"/>
        <source>Ground motion (one at a time)</source>
        <translation>Mouvement du sol (une couche à la fois)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="907"/>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="898"/>
        <source>Previews</source>
        <translation>Aperçus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1119"/>
        <source>Terrain and viewing geometry</source>
        <translation>Relief et géométrie de visée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="897"/>
        <source>Preview: {quantity}</source>
        <translation>Aperçu : {quantity}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="485"/>
        <source>Hillshade</source>
        <translation>Ombrage</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="851"/>
        <source>Phase {first} – {second}</source>
        <translation>Phase {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="188"/>
        <source>Coherence {first} – {second}</source>
        <translation>Cohérence {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1197"/>
        <source>Unwrapped phase (rad)</source>
        <translation>Phase déroulée (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="184"/>
        <source>Coherence (0 to 1)</source>
        <translation>Cohérence (0 à 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1480"/>
        <source>{pairs} pairs. Press play; the shortest pair of each date lies on top.</source>
        <translation>{pairs} paires. Appuyez sur lecture ; la paire la plus courte de chaque date est au-dessus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="479"/>
        <source>Height (m)</source>
        <translation>Altitude (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="540"/>
        <source>Intensity (linear)</source>
        <translation>Intensité (linéaire)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="380"/>
        <source>Filtered velocity (mm/yr, + towards satellite)</source>
        <translation>Vitesse filtrée (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="260"/>
        <source>Displacement (mm, + towards satellite)</source>
        <translation>Déplacement (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="379"/>
        <source>Filtered displacement (mm, + towards satellite)</source>
        <translation>Déplacement filtré (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="216"/>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1177"/>
        <source>To see it move: tick the displacement, press play.</source>
        <translation>Pour l'animer : cochez le déplacement, appuyez sur lecture.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1318"/>
        <source>ascending: seen from the west</source>
        <translation>ascendant : vu depuis l'ouest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1341"/>
        <source>descending: seen from the east</source>
        <translation>descendant : vu depuis l'est</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="286"/>
        <source>Download this frame</source>
        <translation>Télécharger ce frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="389"/>
        <source>First pictures: {name}</source>
        <translation>Premières images : {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="830"/>
        <source>Outdated: {name}.</source>
        <translation>Obsolète : {name}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="828"/>
        <source>Outdated on the map: {count} results.</source>
        <translation>Obsolètes sur la carte : {count} résultats.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="829"/>
        <source>Outdated: {name}</source>
        <translation>Obsolète : {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="821"/>
        <source>OpenStreetMap (from the internet)</source>
        <translation>OpenStreetMap (depuis Internet)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="939"/>
        <source>Reference for now (stage 16 chooses the final one)</source>
        <translation>Référence provisoire (l'étape 16 choisit la définitive)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="940"/>
        <source>Reference point</source>
        <translation>Point de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="937"/>
        <source>Reference area</source>
        <translation>Zone de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1138"/>
        <source>The map was brought up to date (layers with new values: {again}, removed: {gone}).</source>
        <translation>La carte a été mise à jour (couches avec de nouvelles valeurs : {again}, retirées : {gone}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1"/>
        <source>&apos;{name}&apos; is outdated: an earlier stage was run again. Make it anew.</source>
        <translation>« {name} » est obsolète : une étape antérieure a été exécutée à nouveau. Refaites-le.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="309"/>
        <source>Earlier dates</source>
        <translation>Dates antérieures</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1401"/>
        <source>red: towards the satellite</source>
        <translation>rouge : vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1349"/>
        <source>full colour: beyond 3 σ of the baseline</source>
        <translation>couleur pleine : au-delà de 3 σ de la période de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1364"/>
        <source>low is good</source>
        <translation>une valeur faible est bonne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1353"/>
        <source>high is good</source>
        <translation>une valeur élevée est bonne</translation>
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
        <translation>rouge : vers l'est</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1402"/>
        <source>red: upwards</source>
        <translation>rouge : vers le haut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1339"/>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1340"/>
        <source>days since 1 January</source>
        <translation>jours depuis le 1er janvier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1394"/>
        <source>pattern, no unit</source>
        <translation>motif, sans unité</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1334"/>
        <source>component of the unit vector to the satellite</source>
        <translation>composante du vecteur unitaire vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1419"/>
        <source>terrain model</source>
        <translation>modèle numérique de terrain</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1329"/>
        <source>bright: strong echo</source>
        <translation>clair : écho fort</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1396"/>
        <source>positive: away from the satellite; the colours begin again after 2π</source>
        <translation>positive : en s'éloignant du satellite ; les couleurs recommencent après 2π</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1444"/>
        <source>what is kept</source>
        <translation>ce qui est conservé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1347"/>
        <source>first criterion that fails</source>
        <translation>premier critère non satisfait</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="4"/>
        <source>0 at {place} (reference)</source>
        <translation>0 à {place} (référence)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="13"/>
        <source>0: masked</source>
        <translation>0 : masqué</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="28"/>
        <source>1: kept</source>
        <translation>1 : conservé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1357"/>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="751"/>
        <source>No pixel has a velocity: the mask (stage 15) rejects them all.</source>
        <translation>Aucun pixel n'a de vitesse : le masque (étape 15) les rejette tous.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1224"/>
        <source>Velocity {low} to {high} mm/yr.</source>
        <translation>Vitesse de {low} à {high} mm/yr.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1486"/>
        <source>{pixels} pixels have a velocity.</source>
        <translation>{pixels} pixels ont une vitesse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1485"/>
        <source>{pixels} pixels have a velocity, relative to {place}.</source>
        <translation>{pixels} pixels ont une vitesse, relative à {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="822"/>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="498"/>
        <source>How the ground moves, seen by radar satellites. Where to begin:</source>
        <translation>Comment le sol bouge, vu par les satellites radar. Par où commencer :</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="516"/>
        <source>Image pairs in use</source>
        <translation>Paires d'images utilisées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="180"/>
        <source>Click to see it in full size.</source>
        <translation>Cliquer pour afficher en taille réelle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="50"/>
        <source>A small made-up volcano that rises: no data and no internet needed. The files go to {folder}.</source>
        <translation>Un petit volcan fictif qui se soulève : ni données ni Internet requis. Les fichiers vont dans {folder}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1181"/>
        <source>Try the sample</source>
        <translation>Essayer l'exemple</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="987"/>
        <source>Run the sample</source>
        <translation>Exécuter l'exemple</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="502"/>
        <source>I have a frame ID</source>
        <translation>J'ai un ID de frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="287"/>
        <source>Downloads an area of the LiCSAR portal and shows how it moves.</source>
        <translation>Télécharge une zone du portail LiCSAR et montre comment elle bouge.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="431"/>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="440"/>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1176"/>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="205"/>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="501"/>
        <source>I have a LiCSAR folder</source>
        <translation>J'ai un dossier LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="229"/>
        <source>Data downloaded before: the folder GEOC, or the one around it.</source>
        <translation>Données déjà téléchargées : le dossier GEOC, ou celui qui le contient.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="165"/>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="503"/>
        <source>I have results</source>
        <translation>J'ai des résultats</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1032"/>
        <source>Shows a finished datacube (a file that ends in .nc) on the map.</source>
        <translation>Affiche sur la carte un cube de données terminé (fichier qui se termine par .nc).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="164"/>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="988"/>
        <source>Running the sample</source>
        <translation>Exécution de l'exemple</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="417"/>
        <source>Folder with GEOC</source>
        <translation>Dossier avec GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="230"/>
        <source>Datacube</source>
        <translation>Cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1081"/>
        <source>Stopped. What was finished is kept for the next run.</source>
        <translation>Arrêté. Ce qui est terminé est gardé pour la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="554"/>
        <source>It failed; the log messages say why.</source>
        <translation>Échec ; le journal des messages en donne la raison.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="179"/>
        <source>Click to open {path}</source>
        <translation>Cliquer pour ouvrir {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="150"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1082"/>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1134"/>
        <source>The first date is after the last one; swap them.</source>
        <translation>La première date est après la dernière ; inversez-les.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="820"/>
        <source>Open panel</source>
        <translation>Ouvrir le panneau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="73"/>
        <source>AlignSAR panel</source>
        <translation>Panneau AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="986"/>
        <source>Run pipeline…</source>
        <translation>Exécuter la chaîne…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="628"/>
        <source>Load datacube…</source>
        <translation>Charger un cube de données…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="481"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1459"/>
        <source>{label}: the path {path} has a semicolon. Rename it.</source>
        <translation>{label} : point-virgule dans le chemin {path}. Renommez-le.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1460"/>
        <source>{label}: {path} does not exist. Choose another raster.</source>
        <translation>{label} : {path} n'existe pas. Choisissez un autre raster.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1458"/>
        <source>{label}: the layer {layer} is not a file. Save it as GeoTIFF.</source>
        <translation>{label} : la couche {layer} n'est pas un fichier. Enregistrez-la en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="732"/>
        <source>NetCDF file made with &apos;Export datacube&apos; or &apos;Run pipeline&apos;.</source>
        <translation>NetCDF créé par « Exporter le cube de données » ou « Exécuter la chaîne ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1052"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="735"/>
        <source>NetCDF file made with &apos;Separate sources&apos; from this datacube, or from an earlier one.</source>
        <translation>Fichier NetCDF créé par « Séparer les sources » à partir de ce cube de données ou d'un cube antérieur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="558"/>
        <source>Its values stand for every parameter that is not set.</source>
        <translation>Ses valeurs valent pour tout paramètre non renseigné.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1114"/>
        <source>Takes the end of the baseline of that product where you give none.</source>
        <translation>Reprend la fin de la période de référence de ce produit si vous n'en donnez pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="199"/>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1324"/>
        <source>beside the datacube, ending in {ending}</source>
        <translation>à côté du cube de données, se terminant par {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="358"/>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="956"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="253"/>
        <source>Default: {value}.</source>
        <translation>Défaut : {value}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="633"/>
        <source>Load the result layers</source>
        <translation>Charger les couches de résultat</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="809"/>
        <source>Off: only write the files; useful inside models.</source>
        <translation>Désactivé : écrit seulement les fichiers (pour les modèles).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1091"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="763"/>
        <source>Nothing had changed</source>
        <translation>Rien n'avait changé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1477"/>
        <source>{name}: no such parameter, ignored</source>
        <translation>{name} : paramètre inexistant, ignoré</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1474"/>
        <source>{name} was cancelled.</source>
        <translation>{name} a été annulé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1473"/>
        <source>{name} failed: {reason}</source>
        <translation>{name} a échoué : {reason}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1476"/>
        <source>{name}: done.</source>
        <translation>{name} : terminé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1198"/>
        <source>Up to date.</source>
        <translation>À jour.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="152"/>
        <source>Cancelled: the results are complete, but not all are on the map.</source>
        <translation>Annulé : les résultats sont complets, mais tous ne sont pas sur la carte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1378"/>
        <source>no option of these stages</source>
        <translation>aucune option de ces étapes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="442"/>
        <source>From {file}: {settings}.</source>
        <translation>D'après {file} : {settings}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="125"/>
        <source>Batch file</source>
        <translation>Fichier batch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1321"/>
        <source>beside the batch file, ending in {ending}</source>
        <translation>à côté du fichier batch, se terminant par {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1110"/>
        <source>Table of variables</source>
        <translation>Table des variables</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1211"/>
        <source>Variables without effect</source>
        <translation>Variables sans effet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1190"/>
        <source>Unknown variables</source>
        <translation>Variables inconnues</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1456"/>
        <source>{known} of {all} variables are understood; {warnings} to look at.</source>
        <translation>{known} variables sur {all} sont comprises ; {warnings} à examiner.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1210"/>
        <source>Variables of the batch file</source>
        <translation>Variables du fichier batch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="363"/>
        <source>File that &apos;Run pipeline&apos; or &apos;Import batch file&apos; wrote. Empty: the preset below.</source>
        <translation>Fichier écrit par « Exécuter la chaîne » ou « Importer un fichier batch ». Vide : le préréglage ci-dessous.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1253"/>
        <source>What is written where no configuration is given.</source>
        <translation>Ce qui est écrit si aucune configuration n'est fournie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1112"/>
        <source>Takes frame, dates and area of that product where no configuration is given.</source>
        <translation>Reprend le frame, les dates et la zone de ce produit si aucune configuration n'est donnée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1322"/>
        <source>beside the configuration, or in AlignSAR of your documents</source>
        <translation>à côté de la configuration, ou AlignSAR dans vos documents</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="827"/>
        <source>Options without a variable</source>
        <translation>Options sans variable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="755"/>
        <source>No variable can set {option}.</source>
        <translation>Aucune variable ne peut définir {option}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="733"/>
        <source>NetCDF file made with &apos;Export datacube&apos;, &apos;Run pipeline&apos; or LiCSBAS.</source>
        <translation>Fichier NetCDF créé par « Exporter le cube de données », « Exécuter la chaîne » ou LiCSBAS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="412"/>
        <source>Folder of the catalogue</source>
        <translation>Dossier du catalogue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="189"/>
        <source>Collection (JSON)</source>
        <translation>Collection (JSON)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1323"/>
        <source>beside the datacube</source>
        <translation>à côté du cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="896"/>
        <source>Preview rasters</source>
        <translation>Rasters d'aperçu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="757"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1327"/>
        <source>beside the time-series folder</source>
        <translation>à côté du dossier de la série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1307"/>
        <source>Zarr store (empty: none)</source>
        <translation>Entrepôt Zarr (vide : aucun)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="734"/>
        <source>NetCDF file made with &apos;Export datacube&apos;.</source>
        <translation>Fichier NetCDF créé par « Exporter le cube de données ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="269"/>
        <source>Displacement in time</source>
        <translation>Déplacement dans le temps</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="383"/>
        <source>Filtered: without what looks like atmosphere. Without filter: as inverted.</source>
        <translation>Filtrée : sans ce qui ressemble à l'atmosphère. Sans filtre : telle qu'inversée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="585"/>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="779"/>
        <source>Number of epochs</source>
        <translation>Nombre d'époques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="387"/>
        <source>First epoch</source>
        <translation>Première époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="580"/>
        <source>Last epoch</source>
        <translation>Dernière époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1132"/>
        <source>The cube has no {name}; it shows {shown} in time.</source>
        <translation>Le cube n'a pas {name} ; il montre {shown} dans le temps.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1464"/>
        <source>{layers} layers; {epochs} epochs from {first} to {last}.</source>
        <translation>{layers} couches ; {epochs} époques du {first} au {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1463"/>
        <source>{label}: {value} is not a date. Choose one, or write it as 20200601 or 2020-06-01.</source>
        <translation>{label} : {value} n'est pas une date. Choisissez-en une, ou écrivez-la comme 20200601 ou 2020-06-01.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1267"/>
        <source>Where to write. Left empty or skipped: {place}.</source>
        <translation>Où écrire. Si vide ou ignoré : {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1457"/>
        <source>{label}: nothing is chosen. Choose a file or folder.</source>
        <translation>{label} : aucun choix. Choisissez un fichier ou un dossier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1342"/>
        <source>empty: {place}</source>
        <translation>vide : {place}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="606"/>
        <source>LiCSAR folder (GEOC)</source>
        <translation>Dossier LiCSAR (GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="448"/>
        <source>GACOS folder</source>
        <translation>Dossier GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="541"/>
        <source>Intensity folder (GEOC.MLI)</source>
        <translation>Dossier d'intensité (GEOC.MLI)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1283"/>
        <source>Work folder</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1428"/>
        <source>the frame ID</source>
        <translation>l'ID de frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="222"/>
        <source>Coverage polygon</source>
        <translation>Polygone de couverture</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1105"/>
        <source>Table of scenes</source>
        <translation>Table des scènes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="895"/>
        <source>Preview layers</source>
        <translation>Couches d'aperçu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="402"/>
        <source>Folder for the sample</source>
        <translation>Dossier de l'exemple</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="145"/>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="612"/>
        <source>LiCSBAS, as installed</source>
        <translation>LiCSBAS, tel qu'installé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="608"/>
        <source>LiCSAlert, as installed</source>
        <translation>LiCSAlert, tel qu'installé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="320"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1314"/>
        <source>as in the settings</source>
        <translation>comme dans les paramètres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1169"/>
        <source>Time-series folder</source>
        <translation>Dossier de la série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="399"/>
        <source>Folder TS_… of LiCSBAS, or any folder with cum.h5; the path of such a file, too.</source>
        <translation>Dossier TS_… de LiCSBAS, ou tout dossier avec cum.h5 ; aussi le chemin d'un tel fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1153"/>
        <source>The velocity and the reference are those of the same file.</source>
        <translation>La vitesse et la référence sont celles du même fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1251"/>
        <source>What is not there</source>
        <translation>Ce qui est absent</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="762"/>
        <source>Not there, and not shown: {names}.</source>
        <translation>Absents, et non affichés : {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="764"/>
        <source>Nothing in the folder says what the displacement is relative to.</source>
        <translation>Rien dans le dossier n'indique à quoi le déplacement est relatif.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="746"/>
        <source>No displacement in time, {layers} layers. Run stage 13 and what follows it.</source>
        <translation>Aucun déplacement dans le temps, {layers} couches. Exécutez l'étape 13 et la suite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="408"/>
        <source>Folder of interferograms</source>
        <translation>Dossier d'interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="449"/>
        <source>GEOC, the folder around it, or a stack GEOCml… of stages 02 to 05.</source>
        <translation>GEOC, le dossier qui le contient, ou une pile GEOCml… des étapes 02 à 05.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1104"/>
        <source>Table of pairs</source>
        <translation>Table des paires</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="786"/>
        <source>Number of pairs</source>
        <translation>Nombre de paires</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1481"/>
        <source>{pairs} pairs: {names}.</source>
        <translation>{pairs} paires : {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="838"/>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="410"/>
        <source>Folder of products</source>
        <translation>Dossier des produits</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1325"/>
        <source>beside the input, ending in {ending}</source>
        <translation>à côté de l'entrée, se terminant par {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="434"/>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="782"/>
        <source>Number of frames</source>
        <translation>Nombre de frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="433"/>
        <source>Frame IDs</source>
        <translation>ID des frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1449"/>
        <source>{count} frames: {names}.</source>
        <translation>{count} frames : {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1435"/>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1371"/>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1387"/>
        <source>not there, optional</source>
        <translation>absent, facultatif</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1436"/>
        <source>there, but not usable</source>
        <translation>présent, mais inutilisable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="536"/>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="957"/>
        <source>Report (empty: none)</source>
        <translation>Rapport (vide : aucun)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="323"/>
        <source>Environment for missing packages (empty: none)</source>
        <translation>Environnement des paquets manquants (vide : aucun)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="712"/>
        <source>Missing or not usable</source>
        <translation>Manquant ou inutilisable</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="336"/>
        <source>Everything that the plugin needs is there (QGIS {version}).</source>
        <translation>Tout ce dont l'extension a besoin est là (QGIS {version}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="824"/>
        <source>Optional, and not there: {names}.</source>
        <translation>Facultatif, et absent : {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="713"/>
        <source>Missing or not usable: {names}. {remedies}</source>
        <translation>Manquant ou inutilisable : {names}. {remedies}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="421"/>
        <source>Folder with previews</source>
        <translation>Dossier contenant les aperçus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="415"/>
        <source>Folder that holds prelim_vel.tif and the other previews.</source>
        <translation>Dossier contenant prelim_vel.tif et les autres aperçus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="219"/>
        <source>Coverage file</source>
        <translation>Fichier de couverture</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="560"/>
        <source>KML or GeoJSON file with polygons.</source>
        <translation>Fichier KML ou GeoJSON contenant des polygones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1007"/>
        <source>Scene list</source>
        <translation>Liste de scènes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1126"/>
        <source>Text file with one product name per line.</source>
        <translation>Fichier texte avec un nom de produit par ligne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="795"/>
        <source>Number of scenes</source>
        <translation>Nombre de scènes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1488"/>
        <source>{scenes} scenes on {epochs} days from {first} to {last}.</source>
        <translation>{scenes} scènes sur {epochs} jours du {first} au {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1101"/>
        <source>Table of frames</source>
        <translation>Table de frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1326"/>
        <source>beside the table, ending in {ending}</source>
        <translation>à côté de la table, se terminant par {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="413"/>
        <source>Folder of the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1070"/>
        <source>States of the frames</source>
        <translation>États des frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1108"/>
        <source>Table of the frames</source>
        <translation>Table des frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="436"/>
        <source>Frames that are done</source>
        <translation>Frames terminés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="437"/>
        <source>Frames that are not done</source>
        <translation>Frames non terminés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="531"/>
        <source>In the OSGeo4W shell: python3 -m pip install {packages}</source>
        <translation>Dans le shell OSGeo4W : python3 -m pip install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="522"/>
        <source>In a terminal: /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</source>
        <translation>Dans un terminal : /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="711"/>
        <source>Missing for the Python of QGIS: {packages}. {way}. Then start QGIS again.</source>
        <translation>Manquant pour le Python de QGIS : {packages}. {way}. Redémarrez ensuite QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="76"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1470"/>
        <source>{layer} has no polygon. Choose another layer, or draw one.</source>
        <translation>{layer} : aucun polygone. Changez de couche ou dessinez-en un.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1472"/>
        <source>{layer}: {count} features without a polygon were left out.</source>
        <translation>{layer} : {count} entités sans polygone ont été omises.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1465"/>
        <source>{layer} cannot be brought to degrees ({fault}). Check its coordinate reference system.</source>
        <translation>{layer} ne peut pas être ramenée en degrés ({fault}). Vérifiez son système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1467"/>
        <source>{layer} has coordinates that are not on the Earth. Set its coordinate reference system.</source>
        <translation>{layer} a des coordonnées qui ne sont pas sur la Terre. Définissez son système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1386"/>
        <source>not set: {value}</source>
        <translation>non renseigné : {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="530"/>
        <source>In scripts: yyyymmdd or yyyy-mm-dd.</source>
        <translation>Dans les scripts : yyyymmdd ou yyyy-mm-dd.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="761"/>
        <source>Not set: {value}</source>
        <translation>Non renseigné : {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1280"/>
        <source>With the configuration: preset &apos;{preset}&apos;, steps {first} to {last}.</source>
        <translation>Avec la configuration : préréglage « {preset} », étapes {first} à {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1284"/>
        <source>Work folder (with GEOC)</source>
        <translation>Dossier de travail (avec GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="418"/>
        <source>Folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/; or GEOC itself.</source>
        <translation>Dossier avec GEOC/ et, si vous en disposez, GACOS/ et GEOC.MLI/ ; ou GEOC lui-même.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="390"/>
        <source>First step</source>
        <translation>Première étape</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="610"/>
        <source>LiCSBAS step to start at; 01 downloads the frame into the work folder first.</source>
        <translation>Étape LiCSBAS par laquelle commencer ; 01 télécharge d'abord le frame dans le dossier de travail.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="582"/>
        <source>Last step</source>
        <translation>Dernière étape</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="611"/>
        <source>LiCSBAS step to stop after; the datacube is written after step 16.</source>
        <translation>Étape LiCSBAS après laquelle s'arrêter ; le cube de données est écrit après l'étape 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="104"/>
        <source>Area of interest</source>
        <translation>Zone d'intérêt</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="317"/>
        <source>Empty: that of the published product, if you choose one, else everything.</source>
        <translation>Vide : celle du produit publié, si vous en choisissez un, sinon tout.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1113"/>
        <source>Takes frame, dates and area of that product where you give none.</source>
        <translation>Reprend le frame, les dates et la zone de ce produit si vous n'en donnez pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="959"/>
        <source>Reproduce LiCSBAS defects</source>
        <translation>Reproduire les défauts de LiCSBAS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="460"/>
        <source>Give the original&apos;s numbers back in all stages, to reproduce a published product.</source>
        <translation>Redonner les valeurs de l'original dans toutes les étapes, pour reproduire un produit publié.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1193"/>
        <source>Unwrap again</source>
        <translation>Dérouler à nouveau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="826"/>
        <source>Options of the stages (JSON)</source>
        <translation>Options des étapes (JSON)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1354"/>
        <source>in datacube/ of the work folder</source>
        <translation>dans datacube/ du dossier de travail</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="905"/>
        <source>QGIS project (empty: none)</source>
        <translation>Projet QGIS (vide : aucun)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="835"/>
        <source>Overview picture (empty: none)</source>
        <translation>Image de synthèse (vide : aucune)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1061"/>
        <source>Stack folder</source>
        <translation>Dossier de la pile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="653"/>
        <source>Made again from {stage} on.</source>
        <translation>Refait à partir de {stage}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="654"/>
        <source>Made again: {stages}.</source>
        <translation>Refaites : {stages}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="894"/>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1490"/>
        <source>{usual}, or as configured</source>
        <translation>{usual}, ou selon la configuration</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="960"/>
        <source>Reproduce a published product</source>
        <translation>Reproduire un produit publié</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1381"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1016"/>
        <source>Sentinel-1 scenes</source>
        <translation>Scènes Sentinel-1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="657"/>
        <source>Maps of the sources</source>
        <translation>Cartes des sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1106"/>
        <source>Table of sources</source>
        <translation>Table des sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1109"/>
        <source>Table of time courses</source>
        <translation>Table des évolutions temporelles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1096"/>
        <source>Table of convergence</source>
        <translation>Table de convergence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1165"/>
        <source>Time courses of the sources</source>
        <translation>Évolutions temporelles des sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="908"/>
        <source>Quality of the sources</source>
        <translation>Qualité des sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="904"/>
        <source>Python of {program}: a program, or the folder of its environment</source>
        <translation>Python de {program} : un programme, ou le dossier de son environnement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="322"/>
        <source>Engine of stages 02 to 16 and of the export</source>
        <translation>Moteur des étapes 02 à 16 et de l'export</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="321"/>
        <source>Engine of source separation and unrest detection</source>
        <translation>Moteur : séparation des sources et activité anormale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="406"/>
        <source>Folder of LiCSBAS; empty: its commands on the PATH</source>
        <translation>Dossier de LiCSBAS ; vide : ses commandes dans le PATH</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="405"/>
        <source>Folder of LiCSAlert; empty: where its Python finds it</source>
        <translation>Dossier de LiCSAlert ; vide : là où son Python le trouve</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="324"/>
        <source>Environment with packages that QGIS lacks, made by &apos;Check installation&apos;</source>
        <translation>Environnement des paquets absents de QGIS, créé par « Vérifier l'installation »</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1471"/>
        <source>{layer} took {found} of {count} rows. Make room there, or choose another place.</source>
        <translation>{layer} a pris {found} lignes sur {count}. Libérez de la place ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1429"/>
        <source>the input is updated</source>
        <translation>l'entrée est mise à jour</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="450"/>
        <source>GEOCml… beside GEOC</source>
        <translation>GEOCml… à côté de GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1093"/>
        <source>TS_… beside the stack</source>
        <translation>TS_… à côté de la pile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="404"/>
        <source>Folder made by stages 02 to 05 (GEOCml…).</source>
        <translation>Dossier créé par les étapes 02 à 05 (GEOCml…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="419"/>
        <source>Folder with one delay map per epoch: .sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc.</source>
        <translation>Dossier avec une carte de retard par époque : .sltd.geo.tif, .ztd.tif, ou .ztd avec .ztd.rsc.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="403"/>
        <source>Folder made by stage 11 (TS_…).</source>
        <translation>Dossier créé par l'étape 11 (TS_…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1468"/>
        <source>{layer} has geometries of another kind than &apos;{label}&apos; takes. Choose another one.</source>
        <translation>{layer} a des géométries d'un autre type que celui qu'accepte '{label}'. Choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1469"/>
        <source>{layer} has no geometry. Choose another layer, or draw one.</source>
        <translation>{layer} : sans géométrie. Changez de couche ou dessinez-en.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="398"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1170"/>
        <source>Time-series folder (TS_…) of stage 11 or later, a stack (GEOCml…), or GEOC.</source>
        <translation>Dossier de série temporelle (TS_…) de l'étape 11 ou suivante, pile (GEOCml…), ou GEOC.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1100"/>
        <source>Table of findings</source>
        <translation>Table des constats</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1099"/>
        <source>Table of epochs</source>
        <translation>Table des époques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1102"/>
        <source>Table of loops</source>
        <translation>Table des boucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="357"/>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="647"/>
        <source>Loops</source>
        <translation>Boucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="327"/>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1252"/>
        <source>What is weak in the network</source>
        <translation>Points faibles du réseau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="561"/>
        <source>KMZ file</source>
        <translation>Fichier KMZ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="92"/>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="884"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1265"/>
        <source>Where the series are wanted.</source>
        <translation>Où les séries sont voulues.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="356"/>
        <source>Field with names</source>
        <translation>Champ des noms</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1256"/>
        <source>What the points are called in the results. Not set: their numbers.</source>
        <translation>Comment les points sont appelés dans les résultats. Non renseigné : leurs numéros.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1098"/>
        <source>Table of displacement</source>
        <translation>Table des déplacements</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="887"/>
        <source>Points with velocity</source>
        <translation>Points avec vitesse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="148"/>
        <source>CSV text</source>
        <translation>Texte CSV</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1020"/>
        <source>Series of {points} points at {epochs} dates.</source>
        <translation>Séries de {points} points à {epochs} dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1216"/>
        <source>Velocity at points (mm/yr)</source>
        <translation>Vitesse aux points (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="265"/>
        <source>Displacement at points (mm)</source>
        <translation>Déplacement aux points (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="614"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="584"/>
        <source>Layer with one line; it may have corners.</source>
        <translation>Couche contenant une seule ligne, brisée ou non.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1484"/>
        <source>{pieces} pieces along {length} km at {epochs} dates.</source>
        <translation>{pieces} segments sur {length} km à {epochs} dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1214"/>
        <source>Velocity along the profile (mm/yr)</source>
        <translation>Vitesse le long du profil (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="261"/>
        <source>Displacement along the profile (mm)</source>
        <translation>Déplacement le long du profil (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1136"/>
        <source>The layer has {count} lines instead of one. Select one, and tick &apos;Selected features only&apos;.</source>
        <translation>La couche a {count} lignes au lieu d'une. Sélectionnez-en une, et cochez « Entité(s) sélectionnée(s) uniquement ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="411"/>
        <source>Folder of stations</source>
        <translation>Dossier des stations</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="555"/>
        <source>It has one file per station (.tenv3, .csv, .txt); scripts may name a single file.</source>
        <translation>Il contient un fichier par station (.tenv3, .csv, .txt) ; les scripts peuvent nommer un seul fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="941"/>
        <source>Reference station</source>
        <translation>Station de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="137"/>
        <source>Both are taken relative to this station. Not set: each has a zero of its own.</source>
        <translation>Les deux sont pris relativement à cette station. Non renseigné : chacun a son propre zéro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1071"/>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1095"/>
        <source>Table of both series</source>
        <translation>Table des deux séries</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1489"/>
        <source>{stations} stations; median RMS of the differences {rms} mm.</source>
        <translation>{stations} stations ; RMS médian des différences {rms} mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="532"/>
        <source>InSAR and GNSS by date (mm)</source>
        <translation>InSAR et GNSS par date (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="452"/>
        <source>GNSS stations</source>
        <translation>Stations GNSS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1215"/>
        <source>Velocity and other terms</source>
        <translation>Vitesse et autres termes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="409"/>
        <source>Folder of maps</source>
        <translation>Dossier des cartes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="891"/>
        <source>Polygons whose pixels together are the reference.</source>
        <translation>Polygones dont l'ensemble des pixels forme la référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="231"/>
        <source>Datacube with the new reference</source>
        <translation>Cube de données avec la nouvelle référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="232"/>
        <source>Datacubes</source>
        <translation>Cubes de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="737"/>
        <source>NetCDF files, one per line of sight.</source>
        <translation>Fichiers NetCDF, un par ligne de visée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="313"/>
        <source>East and up velocity</source>
        <translation>Vitesse est et verticale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="167"/>
        <source>Choose two or more datacubes.</source>
        <translation>Choisissez au moins deux cubes de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1222"/>
        <source>Velocity without plate motion</source>
        <translation>Vitesse sans mouvement de plaque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1097"/>
        <source>Table of dates</source>
        <translation>Table des dates</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="967"/>
        <source>Residual of the newest date</source>
        <translation>Résidu de la date la plus récente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1073"/>
        <source>Status of the newest date</source>
        <translation>État de la date la plus récente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1072"/>
        <source>Status as LiCSAlert writes it</source>
        <translation>État tel que LiCSAlert l'écrit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="276"/>
        <source>Distances from the trend, by date</source>
        <translation>Écarts à la tendance, par date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1179"/>
        <source>Trends of the sources</source>
        <translation>Tendances des sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1447"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1376"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1389"/>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="252"/>
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="74"/>
        <source>AlignSAR settings</source>
        <translation>Paramètres AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="529"/>
        <source>In force where nothing is set</source>
        <translation>En vigueur si rien n'est renseigné</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1462"/>
        <source>{label}: {text} has a zero byte. Write it without.</source>
        <translation>{label} : {text} contient un octet nul. Écrivez-le sans.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1461"/>
        <source>{label}: {path} is no file of this kind: {kind}. Choose another file.</source>
        <translation>{label} : {path} n'est pas un fichier de ce type : {kind}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="736"/>
        <source>NetCDF file written by &apos;Export datacube&apos;, or by LiCSBAS with --alignsar.</source>
        <translation>Fichier NetCDF écrit par « Exporter le cube de données », ou par LiCSBAS avec --alignsar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="791"/>
        <source>Number of points</source>
        <translation>Nombre de points</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="885"/>
        <source>Points (mm/yr)</source>
        <translation>Points (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1487"/>
        <source>{points} points with {epochs} dates.</source>
        <translation>{points} points avec {epochs} dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="401"/>
        <source>Folder for the rasters</source>
        <translation>Dossier des rasters</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="364"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="793"/>
        <source>Number of rasters</source>
        <translation>Nombre de rasters</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1451"/>
        <source>{count} rasters with {epochs} dates in {folder}.</source>
        <translation>{count} rasters avec {epochs} dates dans {folder}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1452"/>
        <source>{count} rasters with {epochs} dates.</source>
        <translation>{count} rasters avec {epochs} dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="760"/>
        <source>Not set</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2"/>
        <source>0 Whole chain</source>
        <translation>0 Chaîne complète</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3"/>
        <source>0 at {place}</source>
        <translation>0 à {place}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="5"/>
        <source>0 weighs the velocities alike, and takes the standard deviations of the result from what the velocities disagree, if there are three or more.</source>
        <translation>0 pondère les vitesses de façon égale, et tire les écarts types du résultat du désaccord des vitesses, s'il y en a au moins trois.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="6"/>
        <source>0.15 in C-band, 0.01 in L-band</source>
        <translation>0.15 en bande C, 0.01 en bande L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="7"/>
        <source>01 Download LiCSAR frame</source>
        <translation>01 Télécharger un frame LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="8"/>
        <source>02 Prepare stack</source>
        <translation>02 Préparer la pile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="9"/>
        <source>02to05 Unwrap again</source>
        <translation>02to05 Dérouler à nouveau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="10"/>
        <source>03 Correct with GACOS</source>
        <translation>03 Corriger avec GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="11"/>
        <source>04 Mask stack</source>
        <translation>04 Masquer la pile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="12"/>
        <source>05 Clip stack</source>
        <translation>05 Découper la pile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="14"/>
        <source>1 Data</source>
        <translation>1 Données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="15"/>
        <source>1 in C-band, 0.5 in L-band</source>
        <translation>1 en bande C, 0.5 en bande L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="16"/>
        <source>1 is fast, 9 is smallest, 0 is none. The values are the same at every level. Chunks are always 16 dates of 64 x 64 pixels.</source>
        <translation>1 est rapide, 9 le plus petit, 0 sans compression. Les valeurs sont identiques à tout niveau. Les blocs (chunks) sont toujours de 16 dates de 64 x 64 pixels.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="17"/>
        <source>1.5 in C-band, 1 in L-band</source>
        <translation>1.5 en bande C, 1 en bande L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="18"/>
        <source>10 in C-band, 1 in L-band</source>
        <translation>10 en bande C, 1 en bande L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="19"/>
        <source>100 in C-band, 200 in L-band</source>
        <translation>100 en bande C, 200 en bande L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="20"/>
        <source>11 Check interferograms</source>
        <translation>11 Contrôler les interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="21"/>
        <source>12a Choose reference (LiCSBAS 120)</source>
        <translation>12a Choisir la référence (LiCSBAS 120)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="22"/>
        <source>12b Close loops</source>
        <translation>12b Fermer les boucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="23"/>
        <source>13 Invert network</source>
        <translation>13 Inverser le réseau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="24"/>
        <source>14 Estimate uncertainty</source>
        <translation>14 Estimer l'incertitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="25"/>
        <source>15 Mask noise</source>
        <translation>15 Masquer le bruit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="26"/>
        <source>15 in C-band, 10 in L-band</source>
        <translation>15 en bande C, 10 en bande L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="27"/>
        <source>16 Filter time series</source>
        <translation>16 Filtrer la série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="29"/>
        <source>1: one after another, with the network settings of QGIS. More: each in a process of its own, which share the processors; memory is needed for each, and downloads use the proxy of the system.</source>
        <translation>1 : l'un après l'autre, avec les paramètres réseau de QGIS. Plus : chacun dans un processus séparé, qui se partagent les processeurs ; chacun a besoin de mémoire, et les téléchargements utilisent le proxy du système.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="30"/>
        <source>2 Interferogram stack</source>
        <translation>2 Pile d'interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="31"/>
        <source>2 keeps every second pixel in both directions, a quarter of all. Viewers become slow with hundreds of thousands of points.</source>
        <translation>2 garde un pixel sur deux dans les deux directions, soit un quart du total. Les visionneuses deviennent lentes avec des centaines de milliers de points.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="32"/>
        <source>3 Network and reference</source>
        <translation>3 Réseau et référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="33"/>
        <source>4 Time series</source>
        <translation>4 Série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="34"/>
        <source>5 Datacube</source>
        <translation>5 Cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="35"/>
        <source>6 Analysis</source>
        <translation>6 Analyse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="36"/>
        <source>7 Tools</source>
        <translation>7 Outils</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="37"/>
        <source>8 Models</source>
        <translation>8 Modèles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="38"/>
        <source>99th percentile</source>
        <translation>99e percentile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="39"/>
        <source>&lt;b&gt;{name}&lt;/b&gt;, {date}: new deformation {new}, known deformation {known}.</source>
        <translation>&lt;b&gt;{name}&lt;/b&gt;, {date} : nouvelle déformation {new}, déformation connue {known}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="40"/>
        <source>A connection without a sign of the server for so long counts as lost.</source>
        <translation>Une connexion sans signe du serveur pendant ce temps est considérée comme perdue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="41"/>
        <source>A figure for every date</source>
        <translation>Une figure pour chaque date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="42"/>
        <source>A file that still fails after so many attempts is reported, and the download goes on with the others.</source>
        <translation>Un fichier qui échoue encore après ce nombre de tentatives est signalé, et le téléchargement continue avec les autres.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="43"/>
        <source>A frame is not begun where less would remain on the disk of the results.</source>
        <translation>Un frame n'est pas commencé s'il resterait moins d'espace sur le disque des résultats.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="44"/>
        <source>A pattern counts as a source if at least so many runs found it (HDBSCAN).</source>
        <translation>Un motif compte comme source si au moins ce nombre d'exécutions l'ont trouvé (HDBSCAN).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="45"/>
        <source>A pixel counts as an unwrapping error in a loop whose closure is at least this large there.</source>
        <translation>Un pixel compte comme erreur de déroulement dans une boucle si la fermeture y atteint au moins cette valeur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="46"/>
        <source>A pixel is inverted if it has a value in more interferograms than this number times the number of epochs. Not set means 1 for wavelengths up to 20 cm (C and X band) and 0.5 for longer ones.</source>
        <translation>Un pixel est inversé s'il a une valeur dans plus d'interférogrammes que ce nombre multiplié par le nombre d'époques. Non renseigné : 1 pour les longueurs d'onde jusqu'à 20 cm (bandes C et X) et 0.5 pour les plus longues.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="47"/>
        <source>A pixel must be valid on every date that is learned from. all: keep all dates, as the original does. best: leave out the dates whose gaps cost more than they bring, so that dates times common pixels is largest. licsalert: the same with the rule of LiCSAlert, which leaves out at least one.</source>
        <translation>Un pixel doit être valide à chaque date d'apprentissage. all : garder toutes les dates, comme l'original. best : écarter les dates dont les lacunes coûtent plus qu'elles n'apportent, afin que le produit des dates par les pixels communs soit maximal. licsalert : de même avec la règle de LiCSAlert, qui en écarte au moins une.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="48"/>
        <source>A run has converged when no component turns by more than this, as 1 minus a cosine.</source>
        <translation>Une exécution a convergé quand aucune composante ne tourne de plus que cette valeur, exprimée comme 1 moins un cosinus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="49"/>
        <source>A run that has not converged by then does not count.</source>
        <translation>Une exécution qui n'a pas convergé alors ne compte pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="51"/>
        <source>A source is called deformation only if its use correlates this well with the time between dates, and topographic only if its map correlates this well with height.</source>
        <translation>Une source n'est appelée déformation que si son utilisation est au moins ainsi corrélée au temps entre les dates, et topographique que si sa carte est au moins ainsi corrélée à l'altitude.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="52"/>
        <source>A warning tells if the frame does not cover it. Without a frame ID its frame is looked for on the portal.</source>
        <translation>Un avertissement indique si le frame ne la couvre pas. Sans ID de frame, son frame est cherché sur le portail.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="53"/>
        <source>A1 Separate sources</source>
        <translation>A1 Séparer les sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="54"/>
        <source>A2 Detect unrest</source>
        <translation>A2 Détecter l'activité anormale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="55"/>
        <source>A3 Reconstruct time series</source>
        <translation>A3 Reconstruire la série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="56"/>
        <source>ARIA Sentinel-1 GUNW</source>
        <translation>ARIA Sentinel-1 GUNW</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="57"/>
        <source>Accelerating uplift</source>
        <translation>Soulèvement accéléré</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="58"/>
        <source>Acceleration</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="59"/>
        <source>Acceleration (mm/yr², + towards satellite)</source>
        <translation>Accélération (mm/yr², + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="60"/>
        <source>Acceleration standard deviation (mm/yr²)</source>
        <translation>Écart type de l'accélération (mm/yr²)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="61"/>
        <source>Acquisitions from 1 June 2020, every 6 days until 23 December 2021 and every 12 days from then on, as of the Sentinel-1 satellites.</source>
        <translation>Acquisitions à partir du 1er juin 2020, tous les 6 jours jusqu'au 23 décembre 2021 puis tous les 12 jours, comme les satellites Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="62"/>
        <source>Add GACOS delays</source>
        <translation>Ajouter les retards GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="63"/>
        <source>Add amplitude</source>
        <translation>Ajouter l'amplitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="64"/>
        <source>Add coherence per epoch</source>
        <translation>Ajouter la cohérence par époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="66"/>
        <source>AlignSAR alert</source>
        <translation>Alerte AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="67"/>
        <source>AlignSAR chain</source>
        <translation>Chaîne AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="68"/>
        <source>AlignSAR chain without GACOS</source>
        <translation>Chaîne AlignSAR sans GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="69"/>
        <source>AlignSAR datacube</source>
        <translation>Cube de données AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="70"/>
        <source>AlignSAR datacube of Campi Flegrei, 2020-2024</source>
        <translation>Cube de données AlignSAR des Campi Flegrei, 2020-2024</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="71"/>
        <source>AlignSAR explorer</source>
        <translation>Explorateur AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="72"/>
        <source>AlignSAR network</source>
        <translation>Réseau AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="75"/>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="77"/>
        <source>Also fetch the backscatter intensity of every epoch, for the amplitude layers of the datacube.</source>
        <translation>Télécharger aussi l'intensité rétrodiffusée de chaque époque, pour les couches d'amplitude du cube de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="78"/>
        <source>Also fetch the tropospheric delay of every epoch, which stage 03 corrects for.</source>
        <translation>Télécharger aussi le retard troposphérique de chaque époque, que l'étape 03 corrige.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="79"/>
        <source>Also fetch the wrapped phase of every interferogram, filtered and unfiltered, for &apos;Unwrap again&apos; (02to05).</source>
        <translation>Télécharger aussi la phase enroulée de chaque interférogramme, filtrée et non filtrée, pour « Dérouler à nouveau » (02to05).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="80"/>
        <source>Also fit a straight line that single wrong epochs, such as unwrapping errors, cannot draw away (RANSAC): its velocity (results/vel2, mm/yr) and its displacement at the first epoch (results/intercept2, mm). Without such epochs it is farther from the truth than the ordinary velocity (16.6 against 11.4 mm/yr in a trial).</source>
        <translation>Ajuster aussi une droite que des époques fausses isolées, comme des erreurs de déroulement, ne peuvent fausser (RANSAC) : sa vitesse (results/vel2, mm/yr) et son déplacement à la première époque (results/intercept2, mm). Sans de telles époques, elle est plus éloignée de la vérité que la vitesse ordinaire (16.6 contre 11.4 mm/yr dans un essai).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="81"/>
        <source>Also set the pixels to no data in the .unw files of the stack, for those who go on in LiCSBAS. The originals are kept as .unw.ori and remain the input of every later run; a run that nullifies less restores them.</source>
        <translation>Mettre aussi ces pixels sans donnée dans les fichiers .unw de la pile, pour ceux qui continuent dans LiCSBAS. Les originaux sont gardés en .unw.ori et restent l'entrée de toute exécution ultérieure ; une exécution qui neutralise moins les restaure.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="82"/>
        <source>Also write prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif and data_coverage.kml to this folder. Empty: no previews; in QGIS they then go beside the datacube.</source>
        <translation>Écrire aussi prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif et data_coverage.kml dans ce dossier. Vide : pas d'aperçus ; dans QGIS, ils vont alors à côté du cube de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="83"/>
        <source>Also write the cube to this folder as a Zarr store with the same values and attributes, in chunks of 176 epochs of 64 x 64 pixels. An earlier store of the same time series is replaced; a folder with anything else is left alone. Needs the Python package zarr. Empty: no store.</source>
        <translation>Écrire aussi le cube dans ce dossier en entrepôt Zarr, avec les mêmes valeurs et attributs, en blocs de 176 époques de 64 x 64 pixels. Un entrepôt antérieur de la même série temporelle est remplacé ; un dossier contenant autre chose est laissé intact. Requiert le paquet Python zarr. Vide : pas d'entrepôt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="84"/>
        <source>Also: {criteria}.</source>
        <translation>Aussi : {criteria}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="85"/>
        <source>Amplitude (not calibrated)</source>
        <translation>Amplitude (non calibrée)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="86"/>
        <source>Amplitude of every epoch from the folder GEOC.MLI, with its mean, standard deviation and stability.</source>
        <translation>Amplitude de chaque époque issue du dossier GEOC.MLI, avec sa moyenne, son écart type et sa stabilité.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="87"/>
        <source>Amplitude stability (1 = most stable)</source>
        <translation>Stabilité de l'amplitude (1 = la plus stable)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="88"/>
        <source>Amplitude standard deviation (not calibrated)</source>
        <translation>Écart type de l'amplitude (non calibrée)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="89"/>
        <source>Amur</source>
        <translation>Amour</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="90"/>
        <source>An interferogram is rejected if every loop it is part of has a closure phase with an RMS of at least this.</source>
        <translation>Un interférogramme est rejeté si toutes les boucles dont il fait partie ont une phase de fermeture de RMS au moins égal à cette valeur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="91"/>
        <source>Animate time series</source>
        <translation>Animer la série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="93"/>
        <source>Annual amplitude</source>
        <translation>Amplitude annuelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="94"/>
        <source>Annual amplitude (mm)</source>
        <translation>Amplitude annuelle (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="95"/>
        <source>Annual amplitude standard deviation (mm)</source>
        <translation>Écart type de l'amplitude annuelle (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="96"/>
        <source>Annual cosine</source>
        <translation>Cosinus annuel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="97"/>
        <source>Annual sine</source>
        <translation>Sinus annuel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="98"/>
        <source>Annual term</source>
        <translation>Terme annuel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="99"/>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="100"/>
        <source>Apparent displacement caused by the troposphere according to the maps in the folder GACOS.</source>
        <translation>Déplacement apparent causé par la troposphère d'après les cartes du dossier GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="101"/>
        <source>Apply the mask</source>
        <translation>Appliquer le masque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="102"/>
        <source>Arabia</source>
        <translation>Arabie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="103"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="105"/>
        <source>Area of interest: extent</source>
        <translation>Zone d'intérêt : emprise</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="106"/>
        <source>Area of interest: polygons</source>
        <translation>Zone d'intérêt : polygones</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="107"/>
        <source>Area to keep</source>
        <translation>Zone à conserver</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="108"/>
        <source>Areas to keep</source>
        <translation>Zones à conserver</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="109"/>
        <source>Areas to mask</source>
        <translation>Zones à masquer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="110"/>
        <source>Arrays are processed in row blocks that fit in this budget. The result does not depend on it.</source>
        <translation>Les tableaux sont traités par blocs de lignes qui tiennent dans ce budget. Le résultat n'en dépend pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="111"/>
        <source>Articulation: one epoch holds two parts</source>
        <translation>Articulation : une époque relie deux parties</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="112"/>
        <source>As LiCSAlert, without at least one</source>
        <translation>Comme LiCSAlert, sans au moins une</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="113"/>
        <source>As inverted</source>
        <translation>Telle qu'inversée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="114"/>
        <source>As inverted (cum.h5), if there is any</source>
        <translation>Telle qu'inversée (cum.h5), si elle existe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="115"/>
        <source>Ask the portal again</source>
        <translation>Interroger à nouveau le portail</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="116"/>
        <source>Attempts per file</source>
        <translation>Tentatives par fichier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="117"/>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="118"/>
        <source>Average blocks of this many by this many pixels of the wrapped phase before it is unwrapped; a block is used where at least 80 % of its pixels are. 1 keeps full resolution.</source>
        <translation>Moyenner des blocs de ce nombre de pixels de côté de la phase enroulée avant de la dérouler ; un bloc est utilisé si au moins 80 % de ses pixels le sont. 1 garde la pleine résolution.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="119"/>
        <source>Average blocks of this many by this many pixels; a block is kept where at least half of its pixels are valid. 1 keeps full resolution.</source>
        <translation>Moyenner des blocs de ce nombre de pixels de côté ; un bloc est conservé si au moins la moitié de ses pixels sont valides. 1 garde la pleine résolution.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="120"/>
        <source>Average coherence (0 to 1)</source>
        <translation>Cohérence moyenne des paires (0 à 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="121"/>
        <source>Average coherence threshold</source>
        <translation>Seuil de cohérence moyenne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="122"/>
        <source>Back to the reference of the file</source>
        <translation>Revenir à la référence du fichier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="123"/>
        <source>Band of ±1σ</source>
        <translation>Bande de ±1σ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="124"/>
        <source>Baseline (m)</source>
        <translation>Base (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="126"/>
        <source>Before anything is nullified: where the loops leave no doubt that an interferogram is off by one cycle at a pixel, take the cycle away from it, for this time series. The stack stays as it is. Not with compatible numbers.</source>
        <translation>Avant toute neutralisation : là où les boucles ne laissent aucun doute qu'un interférogramme est décalé d'un cycle en un pixel, lui retirer ce cycle, pour cette série temporelle. La pile reste inchangée. Incompatible avec les valeurs de l'original.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="127"/>
        <source>Best agreement of the runs</source>
        <translation>Meilleur accord des exécutions</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="128"/>
        <source>Between every two dates</source>
        <translation>Entre toutes les dates, deux à deux</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="129"/>
        <source>Between neighbouring dates</source>
        <translation>Entre dates voisines</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="130"/>
        <source>Bilinear (LiCSAlert)</source>
        <translation>Bilinéaire (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="131"/>
        <source>Bilinear is smooth; at a jump of whole cycles it makes values in between, one pixel wide. Nearest neighbour keeps every value, and moves it by up to half a pixel. Products on the right grid are copied in any case.</source>
        <translation>Bilinéaire est lisse ; à un saut de cycles entiers, il crée des valeurs intermédiaires sur un pixel de large. Le plus proche voisin conserve chaque valeur, et la déplace d'au plus un demi-pixel. Les produits déjà sur la bonne grille sont copiés de toute façon.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="132"/>
        <source>Bilinear surface</source>
        <translation>Surface bilinéaire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="133"/>
        <source>Blame the worst interferogram of</source>
        <translation>Incriminer le pire interférogramme de</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="134"/>
        <source>Block size</source>
        <translation>Taille des blocs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="135"/>
        <source>Bootstrap resamples</source>
        <translation>Rééchantillonnages bootstrap</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="136"/>
        <source>Both are always computed. cumulative: root mean square, over the image, of the displacement that the sources do not explain. window: the largest root mean square in a window relative to the mean over the windows, which points at small areas. loudest: on each date the one that is farther from its trend.</source>
        <translation>Les deux sont toujours calculés. cumulative : moyenne quadratique, sur l'image, du déplacement que les sources n'expliquent pas. window : la plus grande moyenne quadratique dans une fenêtre, rapportée à la moyenne sur les fenêtres, ce qui désigne de petites zones. loudest : à chaque date, celui qui est le plus éloigné de sa tendance.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="138"/>
        <source>Box in degrees left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Rectangle en degrés exclu de l'ajustement, par exemple une zone qui se déforme. Non renseigné : aucun.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="139"/>
        <source>Box in degrees that the ramp and the trend with height are fitted to. Not set: all.</source>
        <translation>Rectangle en degrés sur lequel la rampe et la tendance avec l'altitude sont ajustées. Non renseigné : tout.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="140"/>
        <source>Box to keep, west, east, south, north. The pixels whose centres are nearest to its edges are included.</source>
        <translation>Rectangle à conserver : ouest, est, sud, nord. Les pixels dont le centre est le plus proche de ses bords sont inclus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="141"/>
        <source>Bridge: one pair holds two parts</source>
        <translation>Pont : une seule paire relie deux parties</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="142"/>
        <source>Bridges: {before} → {after}.</source>
        <translation>Ponts : {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="143"/>
        <source>Brings back {count}: {pairs}; the loops judge them anew.</source>
        <translation>Rétablit {count} : {pairs} ; les boucles les réévaluent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="144"/>
        <source>Brings unwrapped interferograms of other producers to the form of LiCSAR, which &apos;Prepare stack&apos; (02) and the whole chain read. In: a folder with products of HyP3, ARIA or NISAR (GUNW), or with own GeoTIFFs and a table that describes them. Out: a work folder with GEOC/ (phase in rad, positive away from the satellite; coherence; direction to the satellite, height), on one grid in degrees.

Sign, unit, reference date and geometry of each format are heeded: phase of ARIA, which counts from the later to the earlier date, is turned. For own GeoTIFFs the table or the dialog has to say sign, unit and wavelength; nothing is assumed. ARIA and NISAR bring no heights: choose a raster of heights, so that the direction is right on mountains and later stages have them.

References: Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013; https://hyp3-docs.asf.alaska.edu</source>
        <translation>Met les interférogrammes déroulés d'autres producteurs sous la forme de LiCSAR, que « Préparer la pile » (02) et la chaîne complète lisent. Entrée : un dossier avec des produits HyP3, ARIA ou NISAR (GUNW), ou avec vos propres GeoTIFF et une table qui les décrit. Sortie : un dossier de travail avec GEOC/ (phase en rad, positive en s'éloignant du satellite ; cohérence ; direction vers le satellite, altitude), sur une seule grille en degrés.

Le signe, l'unité, la date de référence et la géométrie de chaque format sont respectés : la phase d'ARIA, qui va de la date postérieure à la date antérieure, est inversée. Pour vos propres GeoTIFF, la table ou la boîte de dialogue doit indiquer le signe, l'unité et la longueur d'onde ; rien n'est supposé. ARIA et NISAR n'apportent pas d'altitudes : choisissez un raster d'altitudes, pour que la direction soit juste en montagne et que les étapes suivantes en disposent.

Références : Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013 ; https://hyp3-docs.asf.alaska.edu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="146"/>
        <source>By coherence</source>
        <translation>Par la cohérence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="147"/>
        <source>By hand (12)</source>
        <translation>À la main (12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="149"/>
        <source>Call the axes of the Zarr store y and x</source>
        <translation>Nommer y et x les axes de l'entrepôt Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="151"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="153"/>
        <source>Caribbean</source>
        <translation>Caraïbes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="154"/>
        <source>Catalogue of earthquakes</source>
        <translation>Catalogue de séismes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="155"/>
        <source>Catalogue of earthquakes (USGS, ISC, FDSN)</source>
        <translation>Catalogue de séismes (USGS, ISC, FDSN)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="156"/>
        <source>Centimetres</source>
        <translation>Centimètres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="157"/>
        <source>Change between the two dates as a layer</source>
        <translation>Changement entre les deux dates comme couche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="158"/>
        <source>Change in known deformation (sigma)</source>
        <translation>Changement de la déformation connue (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="159"/>
        <source>Change reference</source>
        <translation>Changer de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="160"/>
        <source>Change {first} to {second} (mm, + towards satellite)</source>
        <translation>Changement de {first} à {second} (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="161"/>
        <source>Check installation</source>
        <translation>Vérifier l'installation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="162"/>
        <source>Choice of the number of components</source>
        <translation>Choix du nombre de composantes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="163"/>
        <source>Choose a datacube or time series of the project, or a folder (TS_… or GEOCml…), with 'Network'.</source>
        <translation>Choisissez un cube de données ou une série temporelle du projet, ou un dossier (TS_… ou GEOCml…), avec « Réseau ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="166"/>
        <source>Choose two dates in the chart: drag for one, hold Shift and drag for the other.</source>
        <translation>Choisissez deux dates dans le graphique : faites glisser pour l'une, maintenez Maj et faites glisser pour l'autre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="168"/>
        <source>Choose unrest detections of the project with &apos;Detections&apos;, or run &apos;Detect unrest&apos;.</source>
        <translation>Choisissez des détections d'activité anormale du projet avec « Détections », ou exécutez « Détecter l'activité anormale ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="169"/>
        <source>Chooses the area that all displacements are relative to. In: a stack and its time-series folder. Out: the reference window and a report on how robust the network is.

Square tiles of about 5 km are scored by data coverage, coherence, component size and smooth terrain; among the best the one nearest to the wanted position is taken. Move the wanted position away from the deformation you study.</source>
        <translation>Choisit la zone à laquelle tous les déplacements sont relatifs. Entrée : une pile et le dossier de sa série temporelle. Sortie : la fenêtre de référence et un rapport sur la robustesse du réseau.

Des carreaux d'environ 5 km reçoivent un score selon la couverture des données, la cohérence, la taille des composantes et la régularité du relief ; parmi les meilleurs, le plus proche de la position souhaitée est retenu. Éloignez la position souhaitée de la déformation que vous étudiez.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="170"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="171"/>
        <source>Click a line or a row to look at a pair; tick pairs to see what the network would be without.</source>
        <translation>Cliquez sur un trait ou une ligne de la table pour examiner une paire ; cochez des paires pour voir le réseau sans elles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="172"/>
        <source>Click a pixel to see why it is masked or kept.</source>
        <translation>Cliquez sur un pixel : pourquoi est-il masqué ou conservé ?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="173"/>
        <source>Click circles ({radius} m)</source>
        <translation>Cliquer des cercles ({radius} m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="174"/>
        <source>Click points</source>
        <translation>Cliquer des points</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="175"/>
        <source>Click the map</source>
        <translation>Cliquez sur la carte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="176"/>
        <source>Click the map to see how the ground moved there.</source>
        <translation>Cliquez sur la carte pour voir comment le sol y a bougé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="177"/>
        <source>Click the name of a source (▦) for its map, a date for what no source explains on it.</source>
        <translation>Cliquez sur le nom d'une source (▦) pour sa carte, sur une date pour ce qu'aucune source n'y explique.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="178"/>
        <source>Click the reference</source>
        <translation>Cliquer la référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="181"/>
        <source>Closure limit per pixel</source>
        <translation>Limite de fermeture par pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="182"/>
        <source>Cloud-optimised</source>
        <translation>Optimisé pour le cloud</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="183"/>
        <source>Coherence</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="185"/>
        <source>Coherence of 12-day pairs (0 to 1)</source>
        <translation>Cohérence des paires à 12 jours (0 à 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="186"/>
        <source>Coherence of 24-day pairs (0 to 1)</source>
        <translation>Cohérence des paires à 24 jours (0 à 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="187"/>
        <source>Coherence threshold per pair</source>
        <translation>Seuil de cohérence par paire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="190"/>
        <source>Colour by</source>
        <translation>Colorer par</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="191"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="192"/>
        <source>Common reference</source>
        <translation>Référence commune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="193"/>
        <source>Compare the number of runs of gaps (n_gap_merged) with the maximum, instead of the number of gaps.</source>
        <translation>Comparer au maximum le nombre de suites de lacunes (n_gap_merged) au lieu du nombre de lacunes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="194"/>
        <source>Compare with GNSS</source>
        <translation>Comparer au GNSS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="195"/>
        <source>Compare with a GNSS station…</source>
        <translation>Comparer à une station GNSS…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="196"/>
        <source>Complete pixels only</source>
        <translation>Pixels complets uniquement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="197"/>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="198"/>
        <source>Compression level</source>
        <translation>Niveau de compression</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="200"/>
        <source>Connected subsets: {before} → {after} (of {sizes} epochs).</source>
        <translation>Sous-ensembles connexes : {before} → {after} ({sizes} époques).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="201"/>
        <source>Connection or reference (120)</source>
        <translation>Connexion ou référence (120)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="202"/>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="203"/>
        <source>Consistency threshold</source>
        <translation>Seuil de concordance</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="204"/>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="206"/>
        <source>Converged runs per number of components that differ only in the random start. They agree much more closely than resampled ones, so mixing both kinds tends to split sources.</source>
        <translation>Exécutions convergées par nombre de composantes, qui ne diffèrent que par le départ aléatoire. Elles concordent bien plus que celles rééchantillonnées, de sorte que mêler les deux types tend à scinder les sources.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="207"/>
        <source>Converged runs per number of components, each on dates drawn with replacement. What is found again in many runs does not depend on a few dates.</source>
        <translation>Exécutions convergées par nombre de composantes, chacune sur des dates tirées avec remise. Ce qui se retrouve dans de nombreuses exécutions ne dépend pas de quelques dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="208"/>
        <source>Converts the unwrapped interferograms and coherences of a LiCSAR folder (GEOC) to a stack on one grid. In: GeoTIFFs of unwrapped phase (rad, positive away from the satellite) and coherence, unit vectors, height. Out: a stack folder (GEOCml…) in the format of LiCSBAS.

Multilooking averages n by n pixels: 1 keeps the full resolution of about 100 m, larger numbers make a smaller, smoother stack. Pairs that cannot be read are listed with the reason in the log and in no_unw_list.txt.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Convertit les interférogrammes déroulés et les cohérences d'un dossier LiCSAR (GEOC) en une pile sur une grille unique. Entrée : GeoTIFF de phase déroulée (rad, positive en s'éloignant du satellite) et de cohérence, vecteurs unitaires, altitude. Sortie : un dossier de pile (GEOCml…) au format de LiCSBAS.

Le multilook moyenne n par n pixels : 1 garde la pleine résolution d'environ 100 m, des nombres plus grands donnent une pile plus petite et plus lisse. Les paires illisibles sont listées avec la raison dans le journal et dans no_unw_list.txt.

Référence : Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="209"/>
        <source>Copy the datacubes into the catalogue</source>
        <translation>Copier les cubes de données dans le catalogue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="210"/>
        <source>Correct unwrapping errors</source>
        <translation>Corriger les erreurs de déroulement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="211"/>
        <source>Corrected interferograms (count)</source>
        <translation>Interférogrammes corrigés (nombre)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="212"/>
        <source>Corrected share (0 to 1)</source>
        <translation>Part corrigée (0 à 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="213"/>
        <source>Count adjacent gaps once</source>
        <translation>Compter une seule fois les lacunes adjacentes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="214"/>
        <source>Count epochs that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Compter comme fortement connectées les époques qui relient à elles seules deux parties du réseau. Cela ne change que le rapport sur le réseau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="215"/>
        <source>Count interferograms that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Compter comme fortement connectés les interférogrammes qui relient à eux seuls deux parties du réseau. Cela ne change que le rapport sur le réseau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="217"/>
        <source>Coverage (0 to 1)</source>
        <translation>Couverture (0 à 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="218"/>
        <source>Coverage and coherence of each pair</source>
        <translation>Couverture et cohérence de chaque paire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="220"/>
        <source>Coverage of the datacube</source>
        <translation>Couverture du cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="221"/>
        <source>Coverage or coherence (11)</source>
        <translation>Couverture ou cohérence (11)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="223"/>
        <source>Create sample frame</source>
        <translation>Créer un frame d'exemple</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="224"/>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="225"/>
        <source>Cube to alert</source>
        <translation>Du cube à l'alerte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="226"/>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="227"/>
        <source>Cuts an area of interest out of all rasters of a stack. In: a stack and an extent or polygons in any coordinate system. Out: a smaller stack.

The pixels nearest to the edges of the extent are included. With polygons, pixels outside are blanked and the stack is cut to the box around them. A smaller area makes all later stages faster and lets the reference be chosen near what you look at.</source>
        <translation>Découpe une zone d'intérêt dans tous les rasters d'une pile. Entrée : une pile et une emprise ou des polygones dans n'importe quel système de coordonnées. Sortie : une pile plus petite.

Les pixels les plus proches des bords de l'emprise sont inclus. Avec des polygones, les pixels extérieurs sont vidés et la pile est découpée au rectangle qui les entoure. Une zone plus petite accélère toutes les étapes suivantes et permet de choisir la référence près de ce que vous observez.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="233"/>
        <source>Dates after the baseline</source>
        <translation>Dates après la période de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="234"/>
        <source>Dates and differences</source>
        <translation>Dates et différences</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="235"/>
        <source>Dates not to span</source>
        <translation>Dates à ne pas enjamber</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="236"/>
        <source>Dates of earthquakes or other steps, separated by commas</source>
        <translation>Dates de séismes ou autres sauts, séparées par des virgules</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="237"/>
        <source>Dates of steps</source>
        <translation>Dates des sauts</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="238"/>
        <source>Dates of steps are written yyyy-mm-dd, such as 2021-03-15.</source>
        <translation>Les dates de sauts s'écrivent yyyy-mm-dd, p. ex. 2021-03-15.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="239"/>
        <source>Dates of sudden offsets such as earthquakes, separated by commas; an epoch of the same date is after it.</source>
        <translation>Dates de décalages soudains comme les séismes, séparées par des virgules ; une époque de la même date est postérieure.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="240"/>
        <source>Dates per second</source>
        <translation>Dates par seconde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="241"/>
        <source>Dates such as 20200601, and pairs such as 20200601_20210601 for the displacement between two dates, separated by commas. For a date without epoch the nearest one is taken.</source>
        <translation>Dates comme 20200601, et paires comme 20200601_20210601 pour le déplacement entre deux dates, séparées par des virgules. Pour une date sans époque, la plus proche est prise.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="242"/>
        <source>Dates to learn from</source>
        <translation>Dates d'apprentissage</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="243"/>
        <source>Day of the annual maximum (1 January is 0)</source>
        <translation>Jour du maximum annuel (le 1er janvier est 0)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="244"/>
        <source>Day of the first semi-annual maximum (1 January is 0)</source>
        <translation>Jour du premier maximum semestriel (le 1er janvier est 0)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="245"/>
        <source>Day of the year of the annual maximum</source>
        <translation>Jour de l'année du maximum annuel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="246"/>
        <source>Day of the year of the first semi-annual maximum</source>
        <translation>Jour de l'année du premier maximum semestriel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="247"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="248"/>
        <source>Days around an epoch</source>
        <translation>Jours autour d'une époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="249"/>
        <source>Debian and Ubuntu: sudo apt install {debian}. Other distributions have packages of similar names, conda: conda install -c conda-forge {packages}</source>
        <translation>Debian et Ubuntu : sudo apt install {debian}. Les autres distributions ont des paquets de noms semblables ; conda : conda install -c conda-forge {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="250"/>
        <source>Decompose velocity</source>
        <translation>Décomposer la vitesse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="251"/>
        <source>Decorrelation in winter</source>
        <translation>Décorrélation en hiver</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="254"/>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="255"/>
        <source>Deformation model</source>
        <translation>Modèle de déformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="256"/>
        <source>Detections</source>
        <translation>Détections</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="257"/>
        <source>Differences to the first place</source>
        <translation>Différences par rapport au premier lieu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="258"/>
        <source>Displacement</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="259"/>
        <source>Displacement (mm)
+ towards satellite</source>
        <translation>Déplacement (mm)
+ vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="262"/>
        <source>Displacement and velocity are always masked with the noise mask of stage 15; this masks all other layers too, except the mask itself and linear_velocity_unmasked.</source>
        <translation>Le déplacement et la vitesse sont toujours masqués par le masque de bruit de l'étape 15 ; cette option masque aussi toutes les autres couches, sauf le masque lui-même et linear_velocity_unmasked.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="263"/>
        <source>Displacement and velocity are relative to the median of the pixels with their centre in this box that have a value on every epoch and a mean coherence above 0.6. Empty: the reference pixel of stage 16.</source>
        <translation>Le déplacement et la vitesse sont relatifs à la médiane des pixels dont le centre est dans ce rectangle, qui ont une valeur à chaque époque et une cohérence moyenne supérieure à 0.6. Vide : le pixel de référence de l'étape 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="264"/>
        <source>Displacement and velocity become 0 at the pixels around this point.</source>
        <translation>Le déplacement et la vitesse deviennent 0 aux pixels autour de ce point.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="266"/>
        <source>Displacement at the first epoch on the robust line (mm)</source>
        <translation>Déplacement à la première époque sur la droite robuste (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="267"/>
        <source>Displacement becomes 0 on this date.</source>
        <translation>Le déplacement devient 0 à cette date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="268"/>
        <source>Displacement from {first} to {last} (mm, + towards satellite)</source>
        <translation>Déplacement du {first} au {last} (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="270"/>
        <source>Displacement minus reconstruction (mm, + towards satellite)</source>
        <translation>Déplacement moins reconstruction (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="271"/>
        <source>Displacement on {last} (mm, + towards satellite)</source>
        <translation>Déplacement au {last} (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="272"/>
        <source>Displacement per metre of baseline, from DEM errors (mm/m)</source>
        <translation>Déplacement par mètre de base, dû aux erreurs de MNT (mm/m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="273"/>
        <source>Displacement since the first date</source>
        <translation>Déplacement depuis la première date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="274"/>
        <source>Displacement without filter</source>
        <translation>Déplacement sans filtre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="275"/>
        <source>Distance along the line (km)</source>
        <translation>Distance le long de la ligne (km)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="277"/>
        <source>Do as the original where it is known to be wrong: learn also from the first image after the baseline; leave out pixels that are missing on any date, also a later one, before the resolution is reduced; call the source that follows time best deformation and the one that follows height best topographic, however weakly, and none topographic if both are the same; let the residual in windows be 0 on the first date.</source>
        <translation>Faire comme l'original là où il est reconnu fautif : apprendre aussi de la première image après la période de référence ; écarter les pixels manquants à une date quelconque, même ultérieure, avant la réduction de la résolution ; appeler déformation la source qui suit le mieux le temps et topographique celle qui suit le mieux l'altitude, si faiblement que ce soit, et aucune topographique si c'est la même ; laisser le résidu par fenêtres à 0 à la première date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="278"/>
        <source>Do not filter</source>
        <translation>Ne pas filtrer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="279"/>
        <source>Do not look for epochs that alone hold two parts of the network together. This changes the network report only.</source>
        <translation>Ne pas rechercher les époques qui relient à elles seules deux parties du réseau. Cela ne change que le rapport sur le réseau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="280"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="281"/>
        <source>Done without {count} pairs: {path}</source>
        <translation>Terminé sans {count} paires : {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="282"/>
        <source>Double click to rename, Delete to remove</source>
        <translation>Double-clic pour renommer, Suppr pour supprimer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="283"/>
        <source>Doubled after every attempt. Where a busy server says how long to wait, that counts.</source>
        <translation>Doublée après chaque tentative. Si un serveur occupé indique combien de temps attendre, c'est cela qui compte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="284"/>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="285"/>
        <source>Download AlignSAR sample</source>
        <translation>Télécharger l'exemple AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="288"/>
        <source>Downloads the interferograms of a LiCSAR frame from the COMET portal. In: a frame ID, or an area of interest, whose frame is looked for on the portal; dates. Out: a work folder with GEOC/ (unwrapped phase in rad, positive away from the satellite; coherence; geometry), and if wanted GACOS/ (delay in rad) and GEOC.MLI/ (intensity).

Run it again after an interruption, or to get what was published since: only what is new, changed or missing is fetched. A file has its name only when it is complete, and a good file is never lost. The report tells what was fetched, what was there already, what is not published, and what failed; download.json lists every file. Proxy and certificates are those set in QGIS.

Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</source>
        <translation>Télécharge les interférogrammes d'un frame LiCSAR depuis le portail COMET. Entrée : un ID de frame, ou une zone d'intérêt dont le frame est cherché sur le portail ; des dates. Sortie : un dossier de travail avec GEOC/ (phase déroulée en rad, positive en s'éloignant du satellite ; cohérence ; géométrie), et sur demande GACOS/ (retard en rad) et GEOC.MLI/ (intensité).

Exécutez-le à nouveau après une interruption, ou pour obtenir ce qui a été publié depuis : seul ce qui est nouveau, modifié ou manquant est téléchargé. Un fichier ne porte son nom qu'une fois complet, et un bon fichier n'est jamais perdu. Le rapport indique ce qui a été téléchargé, ce qui était déjà là, ce qui n'est pas publié et ce qui a échoué ; download.json liste chaque fichier. Le proxy et les certificats sont ceux définis dans QGIS.

Référence : Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="289"/>
        <source>Downloads the published AlignSAR time-series sample of Campi Flegrei and shows it. Out: a folder with preview rasters (velocity in mm/yr, positive towards the satellite; coherence 0 to 1; residual RMS and spatio-temporal consistency in mm), the coverage polygon, the list of Sentinel-1 scenes as a table, and the datacube (NetCDF), which &apos;Load datacube&apos; puts on the map.

The datacube is large; empty its address to leave it out. Running again resumes.</source>
        <translation>Télécharge l'exemple de série temporelle AlignSAR publié sur les Campi Flegrei et l'affiche. Sortie : un dossier avec les rasters d'aperçu (vitesse en mm/yr, positive vers le satellite ; cohérence de 0 à 1 ; RMS des résidus et concordance spatio-temporelle en mm), le polygone de couverture, la liste des scènes Sentinel-1 sous forme de table, et le cube de données (NetCDF), que « Charger un cube de données » met sur la carte.

Le cube de données est volumineux ; videz son adresse pour l'omettre. Une nouvelle exécution reprend le téléchargement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="290"/>
        <source>Draw a profile line</source>
        <translation>Dessiner une ligne de profil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="291"/>
        <source>Draw an area</source>
        <translation>Dessiner une zone</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="292"/>
        <source>Draw each epoch before the filter, what was removed, and after it, in 16filt_cum/. This takes minutes.</source>
        <translation>Dessiner dans 16filt_cum/ chaque époque avant le filtre, ce qui a été retiré, et après le filtre. Cela prend quelques minutes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="293"/>
        <source>Draw mask_ts.png with the velocity, the mask and every criterion.</source>
        <translation>Dessiner mask_ts.png avec la vitesse, le masque et chaque critère.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="294"/>
        <source>Draw mask_ts_masked.png too, where every panel shows only the pixels that are kept.</source>
        <translation>Dessiner aussi mask_ts_masked.png, où chaque panneau ne montre que les pixels conservés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="295"/>
        <source>Draw the alert figure also as it was on each date after the baseline.</source>
        <translation>Dessiner aussi la figure d'alerte telle qu'elle était à chaque date après la période de référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="296"/>
        <source>Draw the figures and the report.</source>
        <translation>Dessiner les figures et le rapport.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="297"/>
        <source>Draw the pairs that would close gaps, stand beside bridges, or close loops.</source>
        <translation>Dessiner les paires qui fermeraient des lacunes, doubleraient des ponts ou fermeraient des boucles.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="298"/>
        <source>Draw the reference area</source>
        <translation>Dessiner la zone de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="299"/>
        <source>Draw the results, the increments and the residuals as PNG files; LiCSBAS draws them unless told --nopngs.</source>
        <translation>Dessiner les résultats, les incréments et les résidus en fichiers PNG ; LiCSBAS les dessine sauf avec --nopngs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="300"/>
        <source>Draw what would mend it</source>
        <translation>Dessiner ce qui y remédierait</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="301"/>
        <source>Draws the displacement of a datacube at every date as an animation for talks and web pages. In: a datacube. Out: an animated GIF, or an MP4 film where the program ffmpeg is installed; each picture has its date, a scale, the reference, and a legend in mm, red towards the satellite.

GIF files grow with the size and the number of dates; a period or a smaller size keeps them small.</source>
        <translation>Dessine le déplacement d'un cube de données à chaque date, en animation pour exposés et pages web. Entrée : un cube de données. Sortie : un GIF animé, ou un film MP4 si le programme ffmpeg est installé ; chaque image a sa date, une échelle, la référence et une légende en mm, rouge vers le satellite.

Les fichiers GIF grandissent avec la taille et le nombre de dates ; une période ou une taille plus petite les garde petits.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="302"/>
        <source>Draws the network of interferograms, tells what is weak in it, and which pairs would mend it. In: a time-series folder of stage 11 or later, also of LiCSBAS, or a folder of interferograms. Out: a baseline–time plot with the pairs that are kept and those that each rule rejected, and the number of pairs that span each interval; tables of findings, pairs, epochs and loops.

Findings, the gravest first: gaps that no pair spans, unconnected subsets, bridges (pairs whose loss splits the network), epochs with a single pair, articulation epochs, and pairs in no loop, whose unwrapping errors cannot be found. For each the best rejected pair to bring back and the shortest pair to form are named.

Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792</source>
        <translation>Dessine le réseau d'interférogrammes, indique ses points faibles et les paires qui y remédieraient. Entrée : un dossier de série temporelle de l'étape 11 ou suivante, aussi de LiCSBAS, ou un dossier d'interférogrammes. Sortie : un graphique base–temps avec les paires conservées et celles que chaque règle a rejetées, et le nombre de paires qui enjambent chaque intervalle ; des tables des constats, des paires, des époques et des boucles.

Les constats, les plus graves d'abord : lacunes qu'aucune paire n'enjambe, sous-ensembles non connectés, ponts (paires dont la perte scinde le réseau), époques à paire unique, époques d'articulation, et paires dans aucune boucle, dont les erreurs de déroulement ne peuvent être trouvées. Pour chacun sont nommées la meilleure paire rejetée à rétablir et la plus courte paire à former.

Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="303"/>
        <source>Drop every value that takes part in no complete loop of three interferograms at its pixel, and the interferograms that stage 12 found in no loop at all.</source>
        <translation>Supprimer toute valeur qui ne participe à aucune boucle complète de trois interférogrammes à son pixel, ainsi que les interférogrammes que l'étape 12 n'a trouvés dans aucune boucle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="304"/>
        <source>Drop values outside loops</source>
        <translation>Supprimer les valeurs hors boucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="305"/>
        <source>Drops {count}: {pairs}.</source>
        <translation>Supprime {count} : {pairs}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="306"/>
        <source>E-mail of the creator</source>
        <translation>E-mail du créateur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="307"/>
        <source>Each epoch also forms an interferogram with the one about a year later.</source>
        <translation>Chaque époque forme aussi un interférogramme avec celle d'environ un an plus tard.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="308"/>
        <source>Each epoch forms interferograms with this many of the epochs that follow.</source>
        <translation>Chaque époque forme des interférogrammes avec ce nombre d'époques suivantes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="310"/>
        <source>Earlier epochs are left out.</source>
        <translation>Les époques antérieures sont écartées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="311"/>
        <source>Earthquakes as steps</source>
        <translation>Séismes comme sauts</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="312"/>
        <source>Earthquakes of a catalogue as steps…</source>
        <translation>Séismes d'un catalogue comme sauts…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="314"/>
        <source>East velocity (mm/yr, + to the east)</source>
        <translation>Vitesse est (mm/yr, + vers l'est)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="315"/>
        <source>East velocity standard deviation (mm/yr)</source>
        <translation>Écart type de la vitesse est (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="316"/>
        <source>Empty: left out.</source>
        <translation>Vide : omis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="318"/>
        <source>End of the baseline</source>
        <translation>Fin de la période de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="319"/>
        <source>End of the baseline (yyyymmdd)</source>
        <translation>Fin de la période de référence (yyyymmdd)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="325"/>
        <source>Epoch on which displacement is 0. A pixel without a value on that date is left out. Empty: the first epoch, which costs no pixel.</source>
        <translation>Époque à laquelle le déplacement est 0. Un pixel sans valeur à cette date est écarté. Vide : la première époque, qui ne coûte aucun pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="326"/>
        <source>Epoch with a single pair</source>
        <translation>Époque à paire unique</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="328"/>
        <source>Epochs far from the rest weigh less, such as those with strong atmosphere (Huber&apos;s M-estimate).</source>
        <translation>Les époques éloignées des autres pèsent moins, comme celles à forte atmosphère (M-estimateur de Huber).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="329"/>
        <source>Epochs that lose their last pair: {epochs}.</source>
        <translation>Époques qui perdent leur dernière paire : {epochs}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="330"/>
        <source>Equal weights</source>
        <translation>Poids égaux</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="331"/>
        <source>Estimate the phase per metre of height and subtract it before unwrapping; it is put back afterwards. Not together with GACOS.</source>
        <translation>Estimer la phase par mètre d'altitude et la soustraire avant le déroulement ; elle est remise ensuite. Incompatible avec GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="332"/>
        <source>Estimates how certain the velocity is and how consistent each pixel is with its neighbours. In: a time-series folder after stage 13. Out: velocity standard deviation from bootstrap resamples of the epochs (mm/yr), spatio-temporal consistency (mm), merged gap count; if wanted, a robust velocity (mm/yr) that single wrong epochs cannot draw away.

References: Efron and Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; Hanssen et al. (2008), spatio-temporal consistency; Fischler and Bolles (1981), https://doi.org/10.1145/358669.358692 (robust velocity)</source>
        <translation>Estime à quel point la vitesse est certaine et chaque pixel concordant avec ses voisins. Entrée : un dossier de série temporelle après l'étape 13. Sortie : écart type de la vitesse par rééchantillonnage bootstrap des époques (mm/yr), concordance spatio-temporelle (mm), nombre de lacunes fusionnées ; sur demande, une vitesse robuste (mm/yr) que des époques fausses isolées ne peuvent fausser.

Références : Efron et Tibshirani (1986), https://doi.org/10.1214/ss/1177013815 ; Hanssen et al. (2008), concordance spatio-temporelle ; Fischler et Bolles (1981), https://doi.org/10.1145/358669.358692 (vitesse robuste)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="333"/>
        <source>Eurasia</source>
        <translation>Eurasie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="334"/>
        <source>Every loop beside a failing one (as LiCSBAS)</source>
        <translation>Toute boucle voisine d'une boucle en échec (comme LiCSBAS)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="335"/>
        <source>Every velocity is taken relative to its mean around this point, so that all have the same reference.</source>
        <translation>Chaque vitesse est prise relativement à sa moyenne autour de ce point, afin que toutes aient la même référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="337"/>
        <source>Examine its network</source>
        <translation>Examiner son réseau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="338"/>
        <source>Examine network of interferograms</source>
        <translation>Examiner le réseau d'interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="339"/>
        <source>Excluded extent</source>
        <translation>Emprise exclue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="340"/>
        <source>Excluded range</source>
        <translation>Plage exclue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="341"/>
        <source>Explore its time series</source>
        <translation>Explorer sa série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="342"/>
        <source>Explore time series</source>
        <translation>Explorer les séries temporelles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="343"/>
        <source>Exponential decay</source>
        <translation>Décroissance exponentielle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="344"/>
        <source>Export KMZ</source>
        <translation>Exporter en KMZ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="345"/>
        <source>Export STAC catalogue</source>
        <translation>Exporter un catalogue STAC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="346"/>
        <source>Export batch file</source>
        <translation>Exporter un fichier batch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="347"/>
        <source>Export datacube</source>
        <translation>Exporter le cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="348"/>
        <source>Export dated rasters</source>
        <translation>Exporter des rasters datés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="349"/>
        <source>Export points</source>
        <translation>Exporter des points</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="350"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="351"/>
        <source>Extract epochs</source>
        <translation>Extraire des époques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="352"/>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="353"/>
        <source>Fate</source>
        <translation>Sort</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="354"/>
        <source>Fetch what is new of frames that the table names by ID. Off: only what has been downloaded is processed.</source>
        <translation>Télécharger ce qui est nouveau pour les frames que la table nomme par ID. Désactivé : seul ce qui est déjà téléchargé est traité.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="355"/>
        <source>Fewest components</source>
        <translation>Nombre minimal de composantes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="359"/>
        <source>File of frames</source>
        <translation>Fichier des frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="360"/>
        <source>File of pixel ranges to mask</source>
        <translation>Fichier des plages de pixels à masquer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="361"/>
        <source>File of polygons to keep</source>
        <translation>Fichier des polygones à conserver</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="362"/>
        <source>File of polygons to mask</source>
        <translation>Fichier des polygones à masquer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="365"/>
        <source>Files already there</source>
        <translation>Fichiers déjà présents</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="366"/>
        <source>Files fetched</source>
        <translation>Fichiers téléchargés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="367"/>
        <source>Files fetched at the same time. More is not always faster, and servers may refuse many.</source>
        <translation>Fichiers téléchargés en même temps. Plus n'est pas toujours plus rapide, et les serveurs peuvent en refuser beaucoup.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="368"/>
        <source>Files not published</source>
        <translation>Fichiers non publiés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="369"/>
        <source>Files that failed</source>
        <translation>Fichiers en échec</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="370"/>
        <source>Fill holes in delay maps</source>
        <translation>Combler les trous des cartes de retard</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="371"/>
        <source>Fill missing samples</source>
        <translation>Combler les échantillons manquants</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="372"/>
        <source>Fill pixels without delay from the mean of their neighbours, in one pass. Useful along coasts, where the maps have single missing pixels.</source>
        <translation>Combler les pixels sans retard par la moyenne de leurs voisins, en une passe. Utile le long des côtes, où il manque des pixels isolés aux cartes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="373"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="374"/>
        <source>Filter and unwrap the wrapped interferograms (stage 02to05) instead of taking the unwrapped ones (stages 02 and 03). Needs their wrapped phase and the Python package snaphu.</source>
        <translation>Filtrer et dérouler les interférogrammes enroulés (étape 02to05) au lieu de prendre ceux déroulés (étapes 02 et 03). Requiert leur phase enroulée et le paquet Python snaphu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="375"/>
        <source>Filter with all pixels, also those that &apos;Mask noise&apos; (stage 15) rejected.</source>
        <translation>Filtrer avec tous les pixels, y compris ceux que « Masquer le bruit » (étape 15) a rejetés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="376"/>
        <source>Filtered</source>
        <translation>Filtrée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="377"/>
        <source>Filtered (cum_filt.h5), if there is any</source>
        <translation>Filtrée (cum_filt.h5), si elle existe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="378"/>
        <source>Filtered displacement</source>
        <translation>Déplacement filtré</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="381"/>
        <source>Filtered velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Vitesse filtrée dans le masque (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="382"/>
        <source>Filtered, if there is any</source>
        <translation>Filtrée, si elle existe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="384"/>
        <source>Finds unwrapping errors by the phase around triangles of interferograms, which should be zero. In: a stack and its time-series folder. Out: lists of bad pairs, per-pixel loop statistics, coverage and mean coherence.

A pair is rejected when all its triangles close worse than the threshold (rad). Nullification goes further: it sets single pixels of a pair to no-data where the loops blame that pair; the untouched phase is kept beside it as .unw.ori and comes back when the stage runs without nullification.

Reference: Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</source>
        <translation>Trouve les erreurs de déroulement par la phase autour de triangles d'interférogrammes, qui devrait être nulle. Entrée : une pile et le dossier de sa série temporelle. Sortie : listes des mauvaises paires, statistiques de boucle par pixel, couverture et cohérence moyenne.

Une paire est rejetée quand tous ses triangles se ferment moins bien que le seuil (rad). La neutralisation va plus loin : elle met sans donnée certains pixels d'une paire là où les boucles incriminent cette paire ; la phase intacte est gardée à côté en .unw.ori et revient quand l'étape s'exécute sans neutralisation.

Référence : Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="385"/>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="386"/>
        <source>First date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="388"/>
        <source>First pause between attempts</source>
        <translation>Première pause entre tentatives</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="391"/>
        <source>Fit a constant acceleration; the velocity stays the mean over the period.</source>
        <translation>Ajuster une accélération constante ; la vitesse reste la moyenne sur la période.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="392"/>
        <source>Fit a sine of half a year, too.</source>
        <translation>Ajuster aussi un sinus de période six mois.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="393"/>
        <source>Fit a sine of one year beside the velocity.</source>
        <translation>Ajuster un sinus de période un an en plus de la vitesse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="394"/>
        <source>Fit a sine of one year beside the velocity; its amplitude and the day of its maximum become maps.</source>
        <translation>Ajuster un sinus de période un an en plus de la vitesse ; son amplitude et le jour de son maximum deviennent des cartes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="395"/>
        <source>Fit extent</source>
        <translation>Emprise de l'ajustement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="396"/>
        <source>Fit range</source>
        <translation>Plage de l'ajustement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="397"/>
        <source>Fits the displacement of every pixel over a period of your choice. In: a datacube. Out: a GeoTIFF with the velocity (mm/yr, positive towards the satellite) and its standard deviation (1σ), and bands for an acceleration, annual and semi-annual terms and steps at dates that you ask for, the RMS of the residuals, and the number of epochs.

Add an annual term where the period is not a whole number of years or the ground has seasons, and a step for every earthquake inside the period: both would else end in the velocity. The standard deviations take the epochs as independent.

Bevis and Brown (2014), https://doi.org/10.1007/s00190-013-0685-5</source>
        <translation>Ajuste le déplacement de chaque pixel sur une période de votre choix. Entrée : un cube de données. Sortie : un GeoTIFF avec la vitesse (mm/yr, positive vers le satellite) et son écart type (1σ), et des bandes pour une accélération, des termes annuel et semestriel et des sauts à des dates que vous demandez, le RMS des résidus et le nombre d'époques.

Ajoutez un terme annuel si la période n'est pas un nombre entier d'années ou si le sol a un comportement saisonnier, et un saut pour chaque séisme de la période : sinon, tous deux se retrouveraient dans la vitesse. Les écarts types considèrent les époques comme indépendantes.

Bevis et Brown (2014), https://doi.org/10.1007/s00190-013-0685-5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="400"/>
        <source>Folder for previews</source>
        <translation>Dossier des aperçus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="407"/>
        <source>Folder of a time series (TS_…) or stack (GEOCml…)</source>
        <translation>Dossier d'une série temporelle (TS_…) ou pile (GEOCml…)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="414"/>
        <source>Folder that holds GEOC, GEOC.MLI and GACOS. Empty: the folder around the time-series folder.</source>
        <translation>Dossier contenant GEOC, GEOC.MLI et GACOS. Vide : le dossier qui contient celui de la série temporelle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="416"/>
        <source>Folder to make or to go on with. What is missing is downloaded into it, and the plugin looks there from then on (Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR).</source>
        <translation>Dossier à créer ou à poursuivre. Ce qui manque y est téléchargé, et l'extension y cherche désormais (Préférences &gt; Options &gt; Traitement &gt; Fournisseurs de services &gt; AlignSAR).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="420"/>
        <source>Folder with one sub-folder per pair, as downloaded from the LiCSAR portal, or the folder around it.</source>
        <translation>Dossier avec un sous-dossier par paire, tel que téléchargé du portail LiCSAR, ou le dossier qui le contient.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="422"/>
        <source>Folder with unpacked HyP3 products, ARIA or NISAR files, or own GeoTIFFs; sub-folders are searched.</source>
        <translation>Dossier de produits HyP3 décompressés, de fichiers ARIA ou NISAR, ou de vos propres GeoTIFF ; les sous-dossiers sont parcourus.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="423"/>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="424"/>
        <source>For a folder of interferograms, read every pixel of it. A time-series folder has them in its lists.</source>
        <translation>Pour un dossier d'interférogrammes, en lire chaque pixel. Un dossier de série temporelle les a dans ses listes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="425"/>
        <source>For own GeoTIFFs.</source>
        <translation>Pour vos propres GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="426"/>
        <source>For own GeoTIFFs. Sentinel-1 has 0.0554658 m.</source>
        <translation>Pour vos propres GeoTIFF. Sentinel-1 : 0.0554658 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="427"/>
        <source>For own GeoTIFFs: movement from the first to the second date of the pair, relative to the satellite.</source>
        <translation>Pour vos propres GeoTIFF : mouvement de la première à la seconde date de la paire, relativement au satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="428"/>
        <source>For programs that know no other names than these. Off: lat and lon, as in the NetCDF file.</source>
        <translation>Pour les programmes qui ne connaissent pas d'autres noms. Désactivé : lat et lon, comme dans le fichier NetCDF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="429"/>
        <source>For the residual in windows.</source>
        <translation>Pour le résidu par fenêtres.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="430"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="432"/>
        <source>Frame ID</source>
        <translation>ID de frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="435"/>
        <source>Frames at the same time</source>
        <translation>Frames en parallèle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="438"/>
        <source>Frames that meet this box. Empty: all frames, whose corners come in some 2500 small files the first time.</source>
        <translation>Frames qui touchent ce rectangle. Vide : tous les frames, dont les coins arrivent la première fois en quelque 2500 petits fichiers.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="439"/>
        <source>Frames whose last run was completed, with the same row and configuration, are left as they are. Off: they are run too, so that new interferograms are taken up; stages with nothing new are skipped.</source>
        <translation>Les frames dont la dernière exécution s'est terminée avec la même ligne et la même configuration restent tels quels. Désactivé : ils sont exécutés aussi, afin d'intégrer les nouveaux interférogrammes ; les étapes sans nouveauté sont ignorées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="441"/>
        <source>From the datacube alone, which has not every index: {path}</source>
        <translation>D'après le seul cube, qui n'a pas tous les indices : {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="443"/>
        <source>Full colour at</source>
        <translation>Couleur pleine à</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="444"/>
        <source>GACOS atmosphere</source>
        <translation>Atmosphère GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="445"/>
        <source>GACOS atmosphere (mm, + towards satellite)</source>
        <translation>Atmosphère GACOS (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="446"/>
        <source>GACOS beside GEOC</source>
        <translation>GACOS à côté de GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="447"/>
        <source>GACOS delay maps</source>
        <translation>Cartes de retard GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="451"/>
        <source>GNSS station</source>
        <translation>Station GNSS</translation>
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
        <translation>Lacune : aucune paire ne l'enjambe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="456"/>
        <source>Gaps in the network</source>
        <translation>Lacunes du réseau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="457"/>
        <source>Gaps that close: {gaps}.</source>
        <translation>Lacunes qui se ferment : {gaps}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="458"/>
        <source>Gaussian</source>
        <translation>Gaussien</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="459"/>
        <source>Give missing samples of pixels inside the mask the value of the temporal low-pass.</source>
        <translation>Donner aux échantillons manquants des pixels du masque la valeur du filtre passe-bas temporel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="461"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: a range given by polygons alone loses its last row and column.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : une plage définie par des polygones seuls perd sa dernière ligne et sa dernière colonne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="462"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: a resample that is singular at any pixel is dropped for all, the first epoch counts as observed everywhere, and a gap at the beginning is not counted in n_gap_merged.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : un rééchantillonnage singulier en un seul pixel est supprimé pour tous, la première époque compte partout comme observée, et une lacune au début n'est pas comptée dans n_gap_merged.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="463"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: component areas are kept in one byte (modulo 256), and a term of weight 0 still excludes the blocks where it is unknown.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : les aires des composantes sont gardées sur un octet (modulo 256), et un terme de poids 0 exclut quand même les blocs où il est inconnu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="464"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: coordinates half a pixel south-west of the centres, displacement relative to the pixel whose coordinates are nearest to info/16ref.kml (mostly the north-east neighbour of the reference), velocity unmasked and referenced as in stage 13, first baseline missing, coherence halved and 0 where there is no pair, GeoTIFFs one pixel off, amplitude only from files directly in GEOC.MLI, geospatial extremes of the whole image. In a plain cube: the same coordinates, no reference but that of the time series or the area given, velocities and baselines of 0 missing, a pixel without a value on the reference date missing on all.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : coordonnées un demi-pixel au sud-ouest des centres, déplacement relatif au pixel dont les coordonnées sont les plus proches de info/16ref.kml (le plus souvent le voisin nord-est de la référence), vitesse non masquée et référencée comme à l'étape 13, première base manquante, cohérence divisée par deux et 0 là où il n'y a pas de paire, GeoTIFF décalés d'un pixel, amplitude seulement des fichiers situés directement dans GEOC.MLI, extrêmes géospatiaux de l'image entière. Dans un cube simple : mêmes coordonnées, aucune référence hormis celle de la série temporelle ou de la zone donnée, vitesses et bases de 0 manquantes, un pixel sans valeur à la date de référence manquant à toutes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="465"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: gaps filled over the wrong interval and not at all in complete pixels (singular), the first epoch set by the second one, epochs deleted by the search for the reference, results/vel on the initial reference, and values outside loops not dropped.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : lacunes comblées sur le mauvais intervalle et pas du tout aux pixels complets (singular), première époque fixée par la deuxième, époques supprimées par la recherche de la référence, results/vel sur la référence initiale, et valeurs hors boucles non supprimées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="466"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: loop counters of one byte overflow, n_nullify_rat is divided by the number of interferograms left minus the number without a loop, and nothing is corrected.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : les compteurs de boucles d'un octet débordent, n_nullify_rat est divisé par le nombre d'interférogrammes restants moins le nombre sans boucle, et rien n'est corrigé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="467"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the delay maps are squeezed by half a pixel on each side and so are up to half a pixel off at the edges.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : les cartes de retard sont resserrées d'un demi-pixel de chaque côté, donc décalées jusqu'à un demi-pixel aux bords.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="468"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the number of all epochs, also rejected ones, scales the required interferograms; every pixel with velocity exactly 0 is kept; isolated pixels influence a relaxed threshold.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : le nombre de toutes les époques, même rejetées, détermine les interférogrammes requis ; tout pixel de vitesse exactement 0 est conservé ; les pixels isolés influencent un seuil assoupli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="469"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: what the filter takes away is unwrapped, too, and one small island is kept. Both can put pixels a cycle off.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : ce que le filtre enlève est déroulé aussi, et un petit îlot est conservé. Les deux peuvent décaler des pixels d'un cycle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="470"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: window of the temporal filter; fit with integer heights, also of pixels outside the height range; unfiltered series of the reference pixel subtracted; 0 mm filled in where nothing is known; result cut to the mask by DEM error and filling; no velocity where the first epoch is missing.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : fenêtre du filtre temporel ; ajustement avec des altitudes entières, y compris de pixels hors de la plage d'altitude ; série non filtrée du pixel de référence soustraite ; 0 mm inscrit là où rien n'est connu ; résultat limité au masque par l'erreur de MNT et le comblement ; pas de vitesse là où la première époque manque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="471"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: with a multilook factor above 1, coordinates refer to the first pixel at full resolution, half a block minus half a pixel too far west and north.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : avec un facteur de multilook supérieur à 1, les coordonnées se rapportent au premier pixel en pleine résolution, un demi-bloc moins un demi-pixel trop à l'ouest et au nord.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="472"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: zeros in floating-point coherence count as coherence 0 instead of no data, and a network with fewer interferograms than epochs has no valid area.</source>
        <translation>Redonner les valeurs de l'original, pour reproduire un produit publié : les zéros d'une cohérence en virgule flottante comptent comme cohérence 0 au lieu d'absence de donnée, et un réseau ayant moins d'interférogrammes que d'époques n'a pas de zone valide.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="473"/>
        <source>Goldstein</source>
        <translation>Goldstein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="474"/>
        <source>Goldstein, adaptive</source>
        <translation>Goldstein, adaptatif</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="475"/>
        <source>Greatest height of the fit</source>
        <translation>Altitude maximale de l'ajustement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="477"/>
        <source>HDF5 file with a dataset cum_model in mm, of the shape of the series, which is taken out before filtering and put back after it. Not set: none.</source>
        <translation>Fichier HDF5 avec un jeu de données cum_model en mm, de la forme de la série, qui est retiré avant le filtrage et remis ensuite. Non renseigné : aucun.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="478"/>
        <source>Height</source>
        <translation>Altitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="480"/>
        <source>Heights in metres above the ellipsoid in any projection, for products without a DEM (ARIA, NISAR): the direction to the satellite is taken there, and stages that need heights have them.</source>
        <translation>Altitudes en mètres au-dessus de l'ellipsoïde dans n'importe quelle projection, pour les produits sans MNT (ARIA, NISAR) : la direction vers le satellite y est prise, et les étapes qui ont besoin d'altitudes en disposent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="482"/>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="483"/>
        <source>Highest plate motion (mm/yr)</source>
        <translation>Mouvement de plaque maximal (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="484"/>
        <source>Highest velocity of the figure</source>
        <translation>Vitesse maximale de la figure</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="486"/>
        <source>Holds the displacement of GNSS stations against that of the pixels around them. In: a datacube with the directions E, N, U, and files of stations: tenv3 of the Nevada Geodetic Laboratory, or tables with date, east, north, up, latitude and longitude. Out: the stations as points with the velocities of both in the line of sight, their difference (mm/yr, 1σ), bias and RMS of the differences (mm), and a table of both series at the dates of the datacube.

Displacement of a datacube is relative to its reference, that of a station to the whole Earth. Give a reference station, which both are then relative to; or remove the plate motion first.

Blewitt et al. (2018), https://doi.org/10.1029/2018EO104623</source>
        <translation>Confronte le déplacement de stations GNSS à celui des pixels qui les entourent. Entrée : un cube de données avec les directions E, N, U, et des fichiers de stations : tenv3 du Nevada Geodetic Laboratory, ou tables avec date, east, north, up, latitude et longitude. Sortie : les stations sous forme de points avec les vitesses des deux dans la ligne de visée, leur différence (mm/yr, 1σ), le biais et le RMS des différences (mm), et une table des deux séries aux dates du cube de données.

Le déplacement d'un cube de données est relatif à sa référence, celui d'une station à la Terre entière. Donnez une station de référence, à laquelle les deux sont alors relatifs ; ou retirez d'abord le mouvement de plaque.

Blewitt et al. (2018), https://doi.org/10.1029/2018EO104623</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="487"/>
        <source>Horizontal (HH)</source>
        <translation>Horizontale (HH)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="488"/>
        <source>Horizontal to vertical (HV)</source>
        <translation>Horizontale vers verticale (HV)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="489"/>
        <source>How fast it plays.</source>
        <translation>Vitesse de lecture.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="490"/>
        <source>How many similar patterns make a dense region (HDBSCAN); higher is stricter.</source>
        <translation>Combien de motifs semblables forment une région dense (HDBSCAN) ; plus élevé, plus strict.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="491"/>
        <source>How much a block gains by coherence; 0 ignores it.</source>
        <translation>Gain d'un bloc selon la cohérence ; 0 l'ignore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="492"/>
        <source>How much a block gains by lying in large unwrapping components; 0 ignores them.</source>
        <translation>Gain d'un bloc s'il se trouve dans de grandes composantes de déroulement ; 0 les ignore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="493"/>
        <source>How much a block gains by unwrapped pixels; 0 ignores them.</source>
        <translation>Gain d'un bloc selon les pixels déroulés ; 0 les ignore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="494"/>
        <source>How much a block loses by rough terrain; 0 ignores it.</source>
        <translation>Perte d'un bloc selon le relief accidenté ; 0 l'ignore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="495"/>
        <source>How often a frame is tried again after a lost connection, a place in use or a process that died; other failures would only come again.</source>
        <translation>Combien de fois un frame est retenté après une connexion perdue, un emplacement occupé ou un processus interrompu ; les autres échecs ne feraient que se répéter.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="496"/>
        <source>How often the epochs are drawn at random, with repetition, to see how far the velocity depends on them.</source>
        <translation>Nombre de tirages aléatoires des époques, avec remise, pour voir à quel point la vitesse en dépend.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="497"/>
        <source>How resolution is reduced</source>
        <translation>Méthode de réduction de la résolution</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="499"/>
        <source>How the phase is smoothed before it is unwrapped. What a filter takes away is put back afterwards. The adaptive one filters more where coherence is low and keeps fewer pixels; it is not the program adf of GAMMA.</source>
        <translation>Comment la phase est lissée avant d'être déroulée. Ce qu'un filtre enlève est remis ensuite. Le filtre adaptatif filtre davantage là où la cohérence est faible et conserve moins de pixels ; ce n'est pas le programme adf de GAMMA.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="500"/>
        <source>HyP3 (ASF on demand, GAMMA or ISCE2)</source>
        <translation>HyP3 (ASF à la demande, GAMMA ou ISCE2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="504"/>
        <source>IC{number} deformation</source>
        <translation>IC{number} déformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="505"/>
        <source>IC{number} none</source>
        <translation>IC{number} aucune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="506"/>
        <source>IC{number} topographic</source>
        <translation>IC{number} topographique</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="507"/>
        <source>IC{number} turbulent</source>
        <translation>IC{number} turbulente</translation>
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
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="511"/>
        <source>Identifier of the item, also the name of its folder and file.</source>
        <translation>Identifiant de l'élément, aussi le nom de son dossier et de son fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="512"/>
        <source>Ignore nullification</source>
        <translation>Ignorer la neutralisation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="513"/>
        <source>Ignore the land mask</source>
        <translation>Ignorer le masque des terres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="514"/>
        <source>Ignore the noise mask</source>
        <translation>Ignorer le masque de bruit</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="515"/>
        <source>Ignore unwrapping components</source>
        <translation>Ignorer les composantes de déroulement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="517"/>
        <source>Image size from north to south.</source>
        <translation>Taille de l'image du nord au sud.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="518"/>
        <source>Image size from west to east.</source>
        <translation>Taille de l'image d'ouest en est.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="519"/>
        <source>Images that are separated</source>
        <translation>Images à séparer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="520"/>
        <source>Import batch file</source>
        <translation>Importer un fichier batch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="521"/>
        <source>Import interferograms</source>
        <translation>Importer des interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="523"/>
        <source>In a terminal: python3 -m pip install --user --break-system-packages {packages}; conda: conda install -c conda-forge {packages}</source>
        <translation>Dans un terminal : python3 -m pip install --user --break-system-packages {packages} ; conda : conda install -c conda-forge {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="524"/>
        <source>In addition, one interferogram per loop and pixel is nullified: the one with the largest share of failing loops. LiCSBAS does so in every loop that shares an interferogram with a failing one, which also takes good interferograms; blaming only in the loops that fail at that pixel loses fewer of them.</source>
        <translation>De plus, un interférogramme par boucle et par pixel est neutralisé : celui qui a la plus grande part de boucles en échec. LiCSBAS le fait dans toute boucle qui partage un interférogramme avec une boucle en échec, ce qui enlève aussi de bons interférogrammes ; n'incriminer que dans les boucles en échec à ce pixel en perd moins.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="525"/>
        <source>In each pair, mask the pixels whose coherence in that pair is below this. Empty or 0: off.</source>
        <translation>Dans chaque paire, masquer les pixels dont la cohérence dans cette paire est inférieure à cette valeur. Vide ou 0 : désactivé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="526"/>
        <source>In every pair, mask the pixels whose centre lies in one of these polygons (longitude, latitude).</source>
        <translation>Dans chaque paire, masquer les pixels dont le centre se trouve dans l'un de ces polygones (longitude, latitude).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="527"/>
        <source>In every pair, mask the pixels whose coherence averaged over all pairs is at or below this. Empty or 0: off.</source>
        <translation>Dans chaque paire, masquer les pixels dont la cohérence moyenne sur toutes les paires est inférieure ou égale à cette valeur. Vide ou 0 : désactivé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="528"/>
        <source>In every pair, mask these rectangles: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Separate several by spaces or semicolons.</source>
        <translation>Dans chaque paire, masquer ces rectangles : x1:x2/y1:y2, comptés à partir de 0 au pixel nord-ouest, le second nombre étant exclu et 0 désignant la fin. Séparez-en plusieurs par des espaces ou des points-virgules.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="533"/>
        <source>Independent in</source>
        <translation>Indépendance dans</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="534"/>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="535"/>
        <source>InsarViz and QGIS take one file with a band per date, EO Time Series Viewer a file per date.</source>
        <translation>InsarViz et QGIS prennent un fichier avec une bande par date, EO Time Series Viewer un fichier par date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="537"/>
        <source>Instead of equal weights, give each interferogram the inverse phase variance of its mean coherence, the same at all pixels. Long interferograms count less then. Not together with weights by coherence, and not with compatible numbers.</source>
        <translation>Au lieu de poids égaux, donner à chaque interférogramme l'inverse de la variance de phase de sa cohérence moyenne, identique en tous les pixels. Les interférogrammes longs comptent alors moins. Incompatible avec des poids par la cohérence et avec les valeurs de l'original.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="538"/>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="539"/>
        <source>Instrument mode</source>
        <translation>Mode de l'instrument</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="542"/>
        <source>Intensity images</source>
        <translation>Images d'intensité</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="543"/>
        <source>Interferograms and epochs from this day on.</source>
        <translation>Interférogrammes et époques à partir de ce jour.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="544"/>
        <source>Interferograms and epochs up to this day. Empty: today.</source>
        <translation>Interférogrammes et époques jusque-là. Vide : aujourd'hui.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="545"/>
        <source>Interferograms in no loop (count)</source>
        <translation>Interférogrammes dans aucune boucle (nombre)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="546"/>
        <source>Interferograms over a year</source>
        <translation>Interférogrammes sur un an</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="547"/>
        <source>Interferograms spanning this many days or fewer are rejected; 0 keeps all. Very short spans carry the fading signal of vegetation and soil moisture.</source>
        <translation>Les interférogrammes couvrant ce nombre de jours ou moins sont rejetés ; 0 les garde tous. Les durées très courtes portent le signal évanescent (fading) de la végétation et de l'humidité du sol.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="548"/>
        <source>Interferograms spanning this many days or more are rejected; 0 keeps all.</source>
        <translation>Les interférogrammes couvrant ce nombre de jours ou plus sont rejetés ; 0 les garde tous.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="549"/>
        <source>Interferograms to remove</source>
        <translation>Interférogrammes à retirer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="550"/>
        <source>Interferograms whose phase covers a smaller share of the valid area are rejected.</source>
        <translation>Les interférogrammes dont la phase couvre une part plus petite de la zone valide sont rejetés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="551"/>
        <source>Interferograms with a lower mean coherence over the valid area are rejected.</source>
        <translation>Les interférogrammes dont la cohérence moyenne sur la zone valide est plus faible sont rejetés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="552"/>
        <source>Interferograms with data (count)</source>
        <translation>Interférogrammes avec données (nombre)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="553"/>
        <source>Intervals that the network gap is long; the acquisitions inside of it do not exist.</source>
        <translation>Durée de la lacune du réseau en intervalles ; les acquisitions situées à l'intérieur n'existent pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="556"/>
        <source>It turns phase into millimetres in later stages. Sentinel-1: 5.405e9; ALOS: 1.27e9; ALOS-2: 1.2575e9 (ultra-fine) or 1.2365e9 (fine and ScanSAR).</source>
        <translation>Elle convertit la phase en millimètres dans les étapes suivantes. Sentinel-1 : 5.405e9 ; ALOS : 1.27e9 ; ALOS-2 : 1.2575e9 (ultra-fine) ou 1.2365e9 (fine et ScanSAR).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="557"/>
        <source>Its first line names the columns: frame or folder, and any of name, area, start_date, end_date, baseline_end, configuration. Places count from the folder of the table.</source>
        <translation>Sa première ligne nomme les colonnes : frame ou folder, et au choix name, area, start_date, end_date, baseline_end, configuration. Les chemins s'entendent depuis le dossier de la table.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="559"/>
        <source>Judge loops after nullification</source>
        <translation>Évaluer les boucles après neutralisation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="562"/>
        <source>Keep bridges</source>
        <translation>Garder les ponts</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="563"/>
        <source>Keep cut epochs</source>
        <translation>Garder les époques d'articulation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="564"/>
        <source>Keep every n-th pixel</source>
        <translation>Garder un pixel sur n</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="565"/>
        <source>Keep increments and residuals</source>
        <translation>Garder les incréments et les résidus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="566"/>
        <source>Keep isolated pixels</source>
        <translation>Garder les pixels isolés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="567"/>
        <source>Keep pixels without any neighbour, for which the spatio-temporal inconsistency is unknown.</source>
        <translation>Garder les pixels sans aucun voisin, dont la discordance spatio-temporelle est inconnue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="568"/>
        <source>Keep the displacement between consecutive epochs (13increment/*.inc) and the residual of every interferogram (13resid/*.res) as rasters in mm. Both refer to the initial reference area.</source>
        <translation>Garder le déplacement entre époques consécutives (13increment/*.inc) et le résidu de chaque interférogramme (13resid/*.res) en rasters, en mm. Les deux se rapportent à la zone de référence initiale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="569"/>
        <source>Keep the pixels with their centre in this box. Empty: everything.</source>
        <translation>Conserver les pixels dont le centre est dans ce rectangle. Vide : tout.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="570"/>
        <source>Keep the pixels with their centre in this box; the reference may lie outside. Empty: everything.</source>
        <translation>Conserver les pixels dont le centre est dans ce rectangle ; la référence peut se trouver en dehors. Vide : tout.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="571"/>
        <source>Keep the standard deviation of the displacement of every epoch (cum_std in cum.h5, mm), from how far the interferograms of a pixel disagree; atmosphere is not in it.</source>
        <translation>Garder l'écart type du déplacement de chaque époque (cum_std dans cum.h5, mm), d'après le désaccord des interférogrammes d'un pixel ; l'atmosphère n'y est pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="572"/>
        <source>Kept. What is not met was not applied: it is a reference pixel, or the index has no value.</source>
        <translation>Conservé. Ce qui n'est pas satisfait n'a pas été appliqué : c'est un pixel de référence, ou l'indice n'a pas de valeur.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="573"/>
        <source>Kept: no criterion of the mask rejects it.</source>
        <translation>Conservé : aucun critère du masque ne le rejette.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="574"/>
        <source>LS gives every interferogram the same weight; WLS weights each value by the inverse of the phase variance that follows from its coherence.</source>
        <translation>LS donne le même poids à chaque interférogramme ; WLS pondère chaque valeur par l'inverse de la variance de phase déduite de sa cohérence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="575"/>
        <source>Largest distance</source>
        <translation>Distance maximale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="576"/>
        <source>Largest in a window</source>
        <translation>Maximum dans une fenêtre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="577"/>
        <source>Largest number of independent components that is tried.</source>
        <translation>Plus grand nombre de composantes indépendantes essayé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="578"/>
        <source>Last date</source>
        <translation>Dernière date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="579"/>
        <source>Last date of normal behaviour; the nearest acquisition is taken. Empty: the end of the baseline of the sources, or the middle of the dates they were learned from if that was not set.</source>
        <translation>Dernière date du comportement normal ; l'acquisition la plus proche est prise. Vide : la fin de la période de référence des sources, ou le milieu des dates dont elles ont été apprises si celle-ci n'a pas été définie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="581"/>
        <source>Last quiet date; the nearest acquisition is taken. Empty: what the two steps take then.</source>
        <translation>Dernière date calme ; l'acquisition la plus proche est prise. Vide : ce que prennent alors les deux étapes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="583"/>
        <source>Later epochs are left out.</source>
        <translation>Les époques postérieures sont écartées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="586"/>
        <source>Learn the sources from the dates up to this one; the nearest acquisition is taken. Empty: learn from all dates.</source>
        <translation>Apprendre les sources des dates jusqu'à celle-ci ; l'acquisition la plus proche est prise. Vide : apprendre de toutes les dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="587"/>
        <source>Least correlation for a label</source>
        <translation>Corrélation minimale pour une étiquette</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="588"/>
        <source>Least mean quality</source>
        <translation>Qualité moyenne minimale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="589"/>
        <source>Least valid share of a window</source>
        <translation>Part valide minimale d'une fenêtre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="590"/>
        <source>Leave out interferograms over fewer days. 0: no limit.</source>
        <translation>Écarter ceux de durée inférieure (jours). 0 : sans limite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="591"/>
        <source>Leave out interferograms over more days. 0: no limit.</source>
        <translation>Écarter ceux de durée supérieure (jours). 0 : sans limite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="592"/>
        <source>Leave out pairs that begin earlier. Empty: none.</source>
        <translation>Écarter les paires qui débutent avant. Vide : aucune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="593"/>
        <source>Leave out pairs that end later. Empty: none.</source>
        <translation>Écarter les paires qui finissent après. Vide : aucune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="594"/>
        <source>Leave out pixels that the mask of the datacube rejects.</source>
        <translation>Écarter les pixels que le masque du cube rejette.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="595"/>
        <source>Leave out pixels without a value on some date. PS Time Series Viewer cannot plot these.</source>
        <translation>Écarter les pixels sans valeur à une date quelconque. PS Time Series Viewer ne peut pas les tracer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="596"/>
        <source>Leave out the pixels outside these polygons.</source>
        <translation>Écarter les pixels hors de ces polygones.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="597"/>
        <source>Leave out the pixels that the datacube&apos;s mask rejects.</source>
        <translation>Écarter les pixels que le masque du cube rejette.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="598"/>
        <source>Leave pixels without values that the mask of the datacube rejects.</source>
        <translation>Laisser sans valeurs les pixels que le masque du cube de données rejette.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="599"/>
        <source>Leave the size of unwrapping components out of the score. They are left out anyway unless every interferogram has a component file.</source>
        <translation>Ne pas tenir compte de la taille des composantes de déroulement dans le score. Elle est ignorée de toute façon si tous les interférogrammes n'ont pas un fichier de composantes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="600"/>
        <source>Left empty, results are added to the input time-series folder, as LiCSBAS does. A new folder gets a copy of the input folder first, so that settings can be compared.</source>
        <translation>Si vide, les résultats sont ajoutés au dossier de série temporelle d'entrée, comme le fait LiCSBAS. Un nouveau dossier reçoit d'abord une copie du dossier d'entrée, de sorte que les paramètres peuvent être comparés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="601"/>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="602"/>
        <source>Length of the gap</source>
        <translation>Durée de la lacune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="603"/>
        <source>Length of the moving trend line</source>
        <translation>Longueur de la droite de tendance glissante</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="604"/>
        <source>Length of the pieces that the line is cut into.</source>
        <translation>Longueur des segments qui découpent la ligne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="605"/>
        <source>Level of zlib in the NetCDF file; 0 for none.</source>
        <translation>Niveau de zlib dans le fichier NetCDF ; 0 : aucun.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="607"/>
        <source>LiCSAR frame, such as 022D_04826_ALIGNSAR. Empty: the one that the name of the work folder contains, else the one that covers the area of interest.</source>
        <translation>Frame LiCSAR, par exemple 022D_04826_ALIGNSAR. Vide : celui que contient le nom du dossier de travail, sinon celui qui couvre la zone d'intérêt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="609"/>
        <source>LiCSBAS defaults</source>
        <translation>Valeurs par défaut de LiCSBAS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="613"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="615"/>
        <source>Line and annual</source>
        <translation>Droite et terme annuel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="616"/>
        <source>Line of sight, east component</source>
        <translation>Ligne de visée, composante est</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="617"/>
        <source>Line of sight, north component</source>
        <translation>Ligne de visée, composante nord</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="618"/>
        <source>Line of sight, up component</source>
        <translation>Ligne de visée, composante verticale (haut)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="619"/>
        <source>Line, annual, semi-annual</source>
        <translation>Droite, termes annuel et semestriel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="620"/>
        <source>Line, exponential decay</source>
        <translation>Droite, décroissance exponentielle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="621"/>
        <source>Line, logarithmic decay</source>
        <translation>Droite, décroissance logarithmique</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="622"/>
        <source>Link to the file where it is</source>
        <translation>Lien vers le fichier à son emplacement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="623"/>
        <source>List of interferograms</source>
        <translation>Liste d'interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="624"/>
        <source>Load a datacube or a time series first.</source>
        <translation>Chargez d'abord un cube de données ou une série temporelle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="625"/>
        <source>Load a datacube or a time series, then click its map.</source>
        <translation>Chargez un cube ou une série, puis cliquez sur sa carte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="626"/>
        <source>Load coverage</source>
        <translation>Charger la couverture</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="627"/>
        <source>Load datacube</source>
        <translation>Charger un cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="629"/>
        <source>Load frames</source>
        <translation>Charger les frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="630"/>
        <source>Load interferograms</source>
        <translation>Charger des interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="631"/>
        <source>Load previews</source>
        <translation>Charger les aperçus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="632"/>
        <source>Load scene list</source>
        <translation>Charger la liste de scènes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="634"/>
        <source>Load this pair</source>
        <translation>Charger cette paire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="635"/>
        <source>Load time series</source>
        <translation>Charger une série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="636"/>
        <source>Load {count} pairs</source>
        <translation>Charger {count} paires</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="637"/>
        <source>Logarithmic decay</source>
        <translation>Décroissance logarithmique</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="638"/>
        <source>Longest connected time (yr)</source>
        <translation>Plus longue durée connectée (yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="639"/>
        <source>Longest temporal baseline</source>
        <translation>Base temporelle la plus longue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="640"/>
        <source>Look for epochs with coregistration errors, which leave a steep phase ramp along azimuth in several interferograms, and reject the interferograms concerned.</source>
        <translation>Rechercher les époques avec erreurs de coregistration, qui laissent une forte rampe de phase en azimut dans plusieurs interférogrammes, et rejeter les interférogrammes concernés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="641"/>
        <source>Look into this unrest detection</source>
        <translation>Examiner cette détection d'activité anormale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="642"/>
        <source>Look into unrest detections</source>
        <translation>Examiner les détections d'activité anormale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="643"/>
        <source>Loop RMS threshold</source>
        <translation>Seuil de RMS des boucles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="644"/>
        <source>Loop closure (12)</source>
        <translation>Fermeture de boucle (12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="645"/>
        <source>Loop closure, mean absolute (rad)</source>
        <translation>Fermeture de boucle, moyenne absolue (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="646"/>
        <source>Loop errors (count)</source>
        <translation>Erreurs de boucle (nombre)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="648"/>
        <source>Loops ({count})</source>
        <translation>Boucles ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="649"/>
        <source>Lower end of the colours. Not set: minus the 99th percentile of the magnitude.</source>
        <translation>Borne inférieure des couleurs. Non renseigné : moins le 99e percentile de la valeur absolue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="650"/>
        <source>Lowest height of the fit</source>
        <translation>Altitude minimale de l'ajustement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="651"/>
        <source>Lowest plate motion (mm/yr)</source>
        <translation>Mouvement de plaque minimal (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="652"/>
        <source>Lowest velocity of the figure</source>
        <translation>Vitesse minimale de la figure</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="655"/>
        <source>Makes a stack of the wrapped interferograms of a LiCSAR folder (GEOC) by filtering and unwrapping them again, in place of 02 and 03. In: GeoTIFFs of wrapped phase (diff_unfiltered_pha or diff_pha; rad) and coherence, unit vectors, height, and if wanted GACOS delay maps. Out: a stack folder (GEOCml…) in the format of LiCSBAS, with the labels of connected components.

Use it where many loops of the unwrapped interferograms do not close, or where they have large holes. The filter only chooses the whole cycles: the result differs from the wrapped phase by a multiple of 2π everywhere, less the GACOS delay if that is subtracted. A run that was stopped goes on with the pairs that are not finished. Masking (04) and clipping (05) go on from the result. Needs the Python package snaphu.

References: Chen and Zebker (2001), https://doi.org/10.1364/JOSAA.18.000338; Lazecky et al. (2022), https://doi.org/10.1109/IGARSS46834.2022.9884337</source>
        <translation>Crée une pile à partir des interférogrammes enroulés d'un dossier LiCSAR (GEOC) en les filtrant et en les déroulant à nouveau, à la place de 02 et 03. Entrée : GeoTIFF de phase enroulée (diff_unfiltered_pha ou diff_pha ; rad) et de cohérence, vecteurs unitaires, altitude, et sur demande cartes de retard GACOS. Sortie : un dossier de pile (GEOCml…) au format de LiCSBAS, avec les étiquettes des composantes connexes.

Utilisez-le si de nombreuses boucles des interférogrammes déroulés ne se ferment pas, ou s'ils ont de grands trous. Le filtre ne fait que choisir les cycles entiers : le résultat diffère partout de la phase enroulée d'un multiple de 2π, moins le retard GACOS si celui-ci est soustrait. Une exécution interrompue continue avec les paires non terminées. Le masquage (04) et le découpage (05) poursuivent à partir du résultat. Requiert le paquet Python snaphu.

Références : Chen et Zebker (2001), https://doi.org/10.1364/JOSAA.18.000338 ; Lazecky et al. (2022), https://doi.org/10.1109/IGARSS46834.2022.9884337</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="656"/>
        <source>Makes a synthetic LiCSAR frame, so that every stage can be tried offline. Out: a work folder with GEOC/ (interferograms), GEOC.MLI/ (intensity), GACOS/ (delay maps) and the truth (velocity in mm/yr, positive towards the satellite).

The scene is a volcano at the coast that inflates (Mogi source), with atmosphere, decorrelation noise and unwrapping errors. The same seed gives the same files.

Reference: Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</source>
        <translation>Crée un frame LiCSAR synthétique, pour essayer toutes les étapes hors ligne. Sortie : un dossier de travail avec GEOC/ (interférogrammes), GEOC.MLI/ (intensité), GACOS/ (cartes de retard) et la vérité (vitesse en mm/yr, positive vers le satellite).

La scène est un volcan côtier qui gonfle (source de Mogi), avec atmosphère, bruit de décorrélation et erreurs de déroulement. La même graine donne les mêmes fichiers.

Référence : Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="658"/>
        <source>Mask (1 = kept)</source>
        <translation>Masque (1 = conservé)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="659"/>
        <source>Mask every layer</source>
        <translation>Masquer toutes les couches</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="660"/>
        <source>Mask of the stack (1 kept, 0 masked)</source>
        <translation>Masque de la pile (1 conservé, 0 masqué)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="661"/>
        <source>Mask pixels where a larger share of the loops does not close. Not set: 0.7.</source>
        <translation>Masquer les pixels où une plus grande part des boucles ne se ferme pas. Non renseigné : 0.7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="662"/>
        <source>Mask pixels whose interferograms fit the time series worse (root mean square). Not set: 15 in C-band, 10 in L-band.</source>
        <translation>Masquer les pixels dont les interférogrammes s'ajustent moins bien à la série temporelle (moyenne quadratique). Non renseigné : 15 en bande C, 10 en bande L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="663"/>
        <source>Mask pixels whose longest run of connected epochs is shorter. Not set: 1.</source>
        <translation>Masquer les pixels dont la plus longue suite d'époques connectées est plus courte. Non renseigné : 1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="664"/>
        <source>Mask pixels whose mean absolute loop closure phase is larger, a sign of phase bias; 1 to 1.2 is common. Not set: no such criterion.</source>
        <translation>Masquer les pixels dont la phase de fermeture de boucle moyenne absolue est plus grande, signe d'un biais de phase ; 1 à 1.2 est courant. Non renseigné : pas de tel critère.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="665"/>
        <source>Mask pixels whose mean coherence is lower. Not set: 0.15 in C-band, 0.01 in L-band.</source>
        <translation>Masquer les pixels dont la cohérence moyenne est plus faible. Non renseigné : 0.15 en bande C, 0.01 en bande L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="666"/>
        <source>Mask pixels whose series differs more than this from the most similar neighbour (index stc). Not set: 10.</source>
        <translation>Masquer les pixels dont la série diffère davantage de celle du voisin le plus semblable (indice stc). Non renseigné : 10.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="667"/>
        <source>Mask pixels whose velocity is less certain than this in the bootstrap. Not set: 100 in C-band, 200 in L-band.</source>
        <translation>Masquer les pixels dont la vitesse est moins certaine selon le bootstrap. Non renseigné : 100 en bande C, 200 en bande L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="668"/>
        <source>Mask pixels with fewer unwrapped interferograms than this ratio times the number of epochs. Not set: 1.5 in C-band, 1 in L-band.</source>
        <translation>Masquer les pixels ayant moins d'interférogrammes déroulés que ce taux multiplié par le nombre d'époques. Non renseigné : 1.5 en bande C, 1 en bande L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="669"/>
        <source>Mask pixels with more interferograms that take part in no loop and so could not be checked. Not set: the number of such interferograms in the network plus 1, or 500 where it is unknown.</source>
        <translation>Masquer les pixels ayant davantage d'interférogrammes qui ne participent à aucune boucle et n'ont donc pas pu être contrôlés. Non renseigné : le nombre de ces interférogrammes dans le réseau plus 1, ou 500 s'il est inconnu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="670"/>
        <source>Mask pixels with more intervals that no interferogram spans. Not set: 10 in C-band, 1 in L-band.</source>
        <translation>Masquer les pixels ayant davantage d'intervalles qu'aucun interférogramme n'enjambe. Non renseigné : 10 en bande C, 1 en bande L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="671"/>
        <source>Mask pixels with more loops that do not close. Not set: the ratio below is used alone; without a ratio of loop errors on disk, 5 in C-band, 1 in L-band.</source>
        <translation>Masquer les pixels ayant davantage de boucles qui ne se ferment pas. Non renseigné : le taux ci-dessous est utilisé seul ; sans taux d'erreurs de boucle sur le disque, 5 en bande C, 1 en bande L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="672"/>
        <source>Mask tried (not applied)</source>
        <translation>Masque essayé (non appliqué)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="673"/>
        <source>Mask with these</source>
        <translation>Masquer avec ces seuils</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="674"/>
        <source>Masked overview figure</source>
        <translation>Figure de synthèse masquée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="675"/>
        <source>Masked percent</source>
        <translation>Pourcentage masqué</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="676"/>
        <source>Masked where</source>
        <translation>Masqué si</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="677"/>
        <source>Masked: {criterion} ({value} here).</source>
        <translation>Masqué : {criterion} ({value} ici).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="678"/>
        <source>Masked; the file does not say by which criterion.</source>
        <translation>Masqué ; le fichier n'indique pas par quel critère.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="679"/>
        <source>Masking …</source>
        <translation>Masquage…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="680"/>
        <source>Masks pixels whose quality indices are beyond thresholds. In: a time-series folder after stage 14. Out: mask (1 = kept, 0 = masked), masked velocity, the criterion each pixel failed first.

Leave a threshold empty to use the default for the radar band. The log says for each criterion how many pixels it removes; begin with the one that removes most. Where no pixel at all would pass a criterion, its threshold is relaxed unless you forbid it.</source>
        <translation>Masque les pixels dont les indices de qualité dépassent des seuils. Entrée : un dossier de série temporelle après l'étape 14. Sortie : masque (1 = conservé, 0 = masqué), vitesse masquée, premier critère non satisfait par chaque pixel.

Laissez un seuil vide pour utiliser le défaut de la bande radar. Le journal indique pour chaque critère combien de pixels il retire ; commencez par celui qui en retire le plus. Si aucun pixel ne satisfait un critère, son seuil est assoupli, sauf si vous l'interdisez.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="681"/>
        <source>Maximum interferograms without loop</source>
        <translation>Nombre maximal d'interférogrammes sans boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="682"/>
        <source>Maximum mean loop phase</source>
        <translation>Phase de boucle moyenne maximale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="683"/>
        <source>Maximum number of gaps</source>
        <translation>Nombre maximal de lacunes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="684"/>
        <source>Maximum number of loop errors</source>
        <translation>Nombre maximal d'erreurs de boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="685"/>
        <source>Maximum ratio of loop errors</source>
        <translation>Taux maximal d'erreurs de boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="686"/>
        <source>Maximum residual of the inversion</source>
        <translation>Résidu maximal de l'inversion</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="687"/>
        <source>Maximum spatio-temporal inconsistency</source>
        <translation>Discordance spatio-temporelle maximale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="688"/>
        <source>Maximum standard deviation of velocity</source>
        <translation>Écart type maximal de la vitesse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="689"/>
        <source>Mean amplitude (not calibrated)</source>
        <translation>Amplitude moyenne (non calibrée)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="690"/>
        <source>Mean coherence (0 to 1)</source>
        <translation>Cohérence moyenne (0 à 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="691"/>
        <source>Mean coherence of every epoch over the 12-day and the 24-day pairs it takes part in, from the stack folder.</source>
        <translation>Cohérence moyenne de chaque époque sur les paires à 12 jours et à 24 jours auxquelles elle participe, issue du dossier de la pile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="692"/>
        <source>Mean of blocks</source>
        <translation>Moyenne des blocs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="693"/>
        <source>Mean of fewest and most (ICASAR)</source>
        <translation>Moyenne du minimum et du maximum (ICASAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="694"/>
        <source>Mean of loops (rad)</source>
        <translation>Moyenne des boucles (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="695"/>
        <source>Mean over the image (LiCSAlert)</source>
        <translation>Moyenne sur l'image (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="696"/>
        <source>Measures coverage and mean coherence of every interferogram and lists the bad ones. In: a stack. Out: a time-series folder (TS_…) with statistics, list of bad pairs and network plots.

A pair is bad when it covers less of the valid area than the coverage threshold (0.3; AlignSAR uses 0.05) or its mean coherence is below the coherence threshold. The log says how many pairs fail which test, which epochs are lost and where the network has gaps.</source>
        <translation>Mesure la couverture et la cohérence moyenne de chaque interférogramme et liste les mauvais. Entrée : une pile. Sortie : un dossier de série temporelle (TS_…) avec statistiques, liste des mauvaises paires et tracés du réseau.

Une paire est mauvaise quand elle couvre moins de la zone valide que le seuil de couverture (0.3 ; AlignSAR utilise 0.05) ou que sa cohérence moyenne est inférieure au seuil de cohérence. Le journal indique combien de paires échouent à quel test, quelles époques sont perdues et où le réseau a des lacunes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="697"/>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="698"/>
        <source>Median RMS (mm)</source>
        <translation>RMS médian (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="699"/>
        <source>Median and quartiles are taken over the pixels on both sides of the line, up to half of it; 0 takes the pixels below the line only.</source>
        <translation>La médiane et les quartiles sont pris sur les pixels des deux côtés de la ligne, jusqu'à la moitié de cette largeur ; 0 ne prend que les pixels sous la ligne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="700"/>
        <source>Memory budget</source>
        <translation>Budget mémoire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="701"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="702"/>
        <source>Metres</source>
        <translation>Mètres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="703"/>
        <source>Metres, positive towards the satellite</source>
        <translation>Mètres, positifs vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="704"/>
        <source>Millimetres</source>
        <translation>Millimètres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="705"/>
        <source>Millimetres, positive towards the satellite</source>
        <translation>Millimètres, positifs vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="706"/>
        <source>Minimum connected time</source>
        <translation>Durée connectée minimale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="707"/>
        <source>Minimum coverage</source>
        <translation>Couverture minimale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="708"/>
        <source>Minimum interferograms per epoch</source>
        <translation>Nombre minimal d'interférogrammes par époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="709"/>
        <source>Minimum mean coherence</source>
        <translation>Cohérence moyenne minimale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="710"/>
        <source>Minimum unwrapped interferograms per epoch</source>
        <translation>Nombre minimal d'interférogrammes déroulés par époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="714"/>
        <source>Mode of the radar, such as IW.</source>
        <translation>Mode du radar, par exemple IW.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="715"/>
        <source>More GeoTIFFs</source>
        <translation>Autres GeoTIFF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="716"/>
        <source>More result layers</source>
        <translation>Autres couches de résultat</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="717"/>
        <source>Most attempts per run</source>
        <translation>Nombre maximal de tentatives par exécution</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="718"/>
        <source>Most components</source>
        <translation>Nombre maximal de composantes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="719"/>
        <source>Most iterations of FastICA</source>
        <translation>Nombre maximal d'itérations de FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="720"/>
        <source>Most pairs of dates</source>
        <translation>Nombre maximal de paires de dates</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="721"/>
        <source>Most sources of sufficient quality</source>
        <translation>Le plus de sources de qualité suffisante</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="722"/>
        <source>Multilook factor</source>
        <translation>Facteur de multilook</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="723"/>
        <source>NISAR GUNW</source>
        <translation>NISAR GUNW</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="724"/>
        <source>NSBAS: one straight line across gaps</source>
        <translation>NSBAS : une seule droite à travers les lacunes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="725"/>
        <source>Names of rasters in results/ to add, separated by commas, such as n_unw,n_gap,maxTlen.</source>
        <translation>Noms de rasters de results/ à ajouter, séparés par des virgules, par exemple n_unw,n_gap,maxTlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="726"/>
        <source>Names of variables over time, separated by commas, such as cum_displacement,amplitude. Empty: the filtered displacement, if there is any.</source>
        <translation>Noms de variables temporelles, séparés par des virgules, par exemple cum_displacement,amplitude. Vide : le déplacement filtré, s'il existe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="727"/>
        <source>Nazca</source>
        <translation>Nazca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="728"/>
        <source>Neighbours for density</source>
        <translation>Voisins pour la densité</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="729"/>
        <source>Neither a frame ID nor an area of interest nor a work folder is given. Give a frame ID such as {example}, or one of the others.</source>
        <translation>Ni ID de frame, ni zone d'intérêt, ni dossier de travail n'est donné. Donnez un ID de frame comme {example}, ou l'un des autres.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="730"/>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="731"/>
        <source>NetCDF and Zarr store</source>
        <translation>NetCDF et entrepôt Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="738"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="739"/>
        <source>Network gap after epoch</source>
        <translation>Lacune du réseau après l'époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="740"/>
        <source>Never relax a threshold</source>
        <translation>Ne jamais assouplir un seuil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="741"/>
        <source>New deformation (sigma)</source>
        <translation>Nouvelle déformation (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="742"/>
        <source>New deformation by the residual in windows (sigma)</source>
        <translation>Nouvelle déformation d'après le résidu par fenêtres (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="743"/>
        <source>New deformation by the residual over the image (sigma)</source>
        <translation>Nouvelle déformation d'après le résidu sur l'image (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="744"/>
        <source>New gaps: {gaps}.</source>
        <translation>Nouvelles lacunes : {gaps}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="745"/>
        <source>No data: the pixel has no velocity, and the mask does not judge it.</source>
        <translation>Sans donnée : le pixel n'a pas de vitesse, et le masque ne l'évalue pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="747"/>
        <source>No fit</source>
        <translation>Aucun ajustement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="748"/>
        <source>No gap opens, all epochs stay, and the subsets remain as they are.</source>
        <translation>Aucune lacune ne s'ouvre, toutes les époques restent, et les sous-ensembles restent inchangés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="749"/>
        <source>No interferogram spans the interval after this epoch, counted from 1. 0: no gap.</source>
        <translation>Aucun interférogramme n'enjambe l'intervalle après cette époque, comptée à partir de 1. 0 : pas de lacune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="750"/>
        <source>No pair would be left. Keep some.</source>
        <translation>Il ne resterait aucune paire. Gardez-en quelques-unes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="752"/>
        <source>No room on the disk</source>
        <translation>Pas de place sur le disque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="753"/>
        <source>No such earthquake between the dates of the series; take more distance or smaller magnitudes.</source>
        <translation>Aucun séisme de ce type entre les dates de la série ; prenez plus de distance ou des magnitudes plus petites.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="754"/>
        <source>No values here: the pixel is masked or has no data on any date.</source>
        <translation>Aucune valeur ici : le pixel est masqué ou n'a de données à aucune date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="756"/>
        <source>Noise mask (1 keep, 0 masked)</source>
        <translation>Masque de bruit (1 conservé, 0 masqué)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="758"/>
        <source>North America</source>
        <translation>Amérique du Nord</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="759"/>
        <source>Not explained by the sources on {date} (mm, + towards satellite)</source>
        <translation>Non expliqué par les sources le {date} (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="765"/>
        <source>Nothing was new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="766"/>
        <source>Nubia</source>
        <translation>Nubie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="767"/>
        <source>Nullified interferograms (count)</source>
        <translation>Interférogrammes neutralisés (nombre)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="768"/>
        <source>Nullified share (0 to 1)</source>
        <translation>Part neutralisée (0 à 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="769"/>
        <source>Nullify a pixel of an interferogram if one of its loops fails there; by default all of them must fail.</source>
        <translation>Neutraliser un pixel d'un interférogramme si une seule de ses boucles y échoue ; par défaut, toutes doivent échouer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="770"/>
        <source>Nullify by a single bad loop</source>
        <translation>Neutraliser dès une seule mauvaise boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="771"/>
        <source>Nullify in the stack, too</source>
        <translation>Neutraliser aussi dans la pile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="772"/>
        <source>Nullify unwrapping errors</source>
        <translation>Neutraliser les erreurs de déroulement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="773"/>
        <source>Nullify without keeping originals</source>
        <translation>Neutraliser sans garder les originaux</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="774"/>
        <source>Number of 12-day pairs with coherence</source>
        <translation>Nombre de paires à 12 jours avec cohérence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="775"/>
        <source>Number of 24-day pairs with coherence</source>
        <translation>Nombre de paires à 24 jours avec cohérence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="776"/>
        <source>Number of bridges</source>
        <translation>Nombre de ponts</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="777"/>
        <source>Number of components</source>
        <translation>Nombre de composantes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="778"/>
        <source>Number of dates shown</source>
        <translation>Nombre de dates affichées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="780"/>
        <source>Number of epochs used</source>
        <translation>Nombre d'époques utilisées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="781"/>
        <source>Number of files</source>
        <translation>Nombre de fichiers</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="783"/>
        <source>Number of gaps</source>
        <translation>Nombre de lacunes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="784"/>
        <source>Number of lines of sight</source>
        <translation>Nombre de lignes de visée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="785"/>
        <source>Number of maps</source>
        <translation>Nombre de cartes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="787"/>
        <source>Number of pairs in no loop</source>
        <translation>Nombre de paires dans aucune boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="788"/>
        <source>Number of pairs kept</source>
        <translation>Nombre de paires conservées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="789"/>
        <source>Number of pieces of the line</source>
        <translation>Nombre de segments de la ligne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="790"/>
        <source>Number of pixels</source>
        <translation>Nombre de pixels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="792"/>
        <source>Number of points with a series</source>
        <translation>Nombre de points avec une série</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="794"/>
        <source>Number of reference pixels</source>
        <translation>Nombre de pixels de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="796"/>
        <source>Number of sources</source>
        <translation>Nombre de sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="797"/>
        <source>Number of sources used</source>
        <translation>Nombre de sources utilisées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="798"/>
        <source>Number of stations</source>
        <translation>Nombre de stations</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="799"/>
        <source>Number of the source that the first status number follows. Empty: the one labelled deformation.</source>
        <translation>Numéro de la source que suit le premier nombre d'état. Vide : celle étiquetée déformation.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="800"/>
        <source>Number of unconnected subsets</source>
        <translation>Nombre de sous-ensembles non connectés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="801"/>
        <source>Numbers such as 1,3 or labels such as deformation, separated by commas. Empty: all sources.</source>
        <translation>Numéros comme 1,3 ou étiquettes comme deformation, séparés par des virgules. Vide : toutes les sources.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="802"/>
        <source>Of east, north and up, where the names of the columns do not say it.</source>
        <translation>D'est, nord et haut, si les noms des colonnes ne l'indiquent pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="803"/>
        <source>Of the datacube; VV for LiCSAR</source>
        <translation>Celle du cube de données ; VV pour LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="804"/>
        <source>Of the earthquakes of the catalogue.</source>
        <translation>Des séismes du catalogue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="805"/>
        <source>Of the epicentres from the middle of the image.</source>
        <translation>Des épicentres au centre de l'image.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="806"/>
        <source>Of the figure.</source>
        <translation>De la figure.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="807"/>
        <source>Of the grid in degrees that everything is brought to.</source>
        <translation>De la grille en degrés à laquelle tout est ramené.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="808"/>
        <source>Of the longer side of the pictures.</source>
        <translation>Du plus grand côté des images.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="810"/>
        <source>Offset at the first date</source>
        <translation>Décalage à la première date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="811"/>
        <source>On {date} new deformation was {new}.</source>
        <translation>Le {date}, la nouvelle déformation était de {new}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="812"/>
        <source>On: the velocity refers to the whole Earth, as after a tie to GNSS, and loses the full motion of the plate. Off: it is relative, and loses only how the motion of the plate differs from that at the reference.</source>
        <translation>Activé : la vitesse se rapporte à la Terre entière, comme après un rattachement au GNSS, et perd le mouvement complet de la plaque. Désactivé : elle est relative, et ne perd que la différence entre le mouvement de la plaque et celui à la référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="813"/>
        <source>One per date</source>
        <translation>Un par date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="814"/>
        <source>One per variable, with a band per date</source>
        <translation>Un par variable, avec une bande par date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="815"/>
        <source>Only blocks whose score lies above this percentile of all scores are candidates.</source>
        <translation>Seuls les blocs dont le score dépasse ce percentile de tous les scores sont candidats.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="816"/>
        <source>Only complete series</source>
        <translation>Séries complètes uniquement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="817"/>
        <source>Only frames that are not done</source>
        <translation>Seulement les frames non terminés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="818"/>
        <source>Only remove ramp, trend with height and DEM error, and choose the new reference.</source>
        <translation>Retirer seulement la rampe, la tendance avec l'altitude et l'erreur de MNT, et choisir la nouvelle référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="819"/>
        <source>Only the loops that fail at the pixel</source>
        <translation>Seulement les boucles en échec au pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="823"/>
        <source>Opening {name} …</source>
        <translation>Ouverture de {name} …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="825"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="831"/>
        <source>Outer edges of the cube</source>
        <translation>Bords extérieurs du cube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="832"/>
        <source>Outline of the pixels with a velocity</source>
        <translation>Contour des pixels ayant une vitesse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="833"/>
        <source>Outlines of frames with their IDs as GeoJSON or KML, in degrees, to find the frame of an area of interest in. Empty: those of the portal.</source>
        <translation>Contours de frames avec leurs ID en GeoJSON ou KML, en degrés, où chercher le frame d'une zone d'intérêt. Vide : ceux du portail.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="834"/>
        <source>Overview figure</source>
        <translation>Figure de synthèse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="836"/>
        <source>Pacific</source>
        <translation>Pacifique</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="837"/>
        <source>Pair in no loop</source>
        <translation>Paire dans aucune boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="839"/>
        <source>Pairs ({count})</source>
        <translation>Paires ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="840"/>
        <source>Pairs dropped</source>
        <translation>Paires supprimées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="841"/>
        <source>Pairs in no loop: {before} → {after}.</source>
        <translation>Paires dans aucune boucle : {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="842"/>
        <source>Pairs left out</source>
        <translation>Paires écartées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="843"/>
        <source>Pairs rejected</source>
        <translation>Paires rejetées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="844"/>
        <source>Pairs to show, such as 20200601_20200613, separated by commas or blanks. Empty: all within the dates.</source>
        <translation>Paires à afficher, par exemple 20200601_20200613, séparées par des virgules ou des espaces. Vide : toutes entre les dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="845"/>
        <source>Parallel downloads</source>
        <translation>Téléchargements parallèles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="846"/>
        <source>Parallel workers</source>
        <translation>Tâches parallèles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="847"/>
        <source>Pause before a repetition</source>
        <translation>Pause avant une répétition</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="848"/>
        <source>Perpendicular baseline (m)</source>
        <translation>Base perpendiculaire (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="849"/>
        <source>Person or group that made the data set; empty: left out.</source>
        <translation>Personne ou groupe auteur des données ; vide : omis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="850"/>
        <source>Phase and coherence of the selected pairs, on the map</source>
        <translation>Phase et cohérence des paires sélectionnées, sur la carte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="852"/>
        <source>Picture (PNG, SVG, PDF)…</source>
        <translation>Image (PNG, SVG, PDF)…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="853"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="854"/>
        <source>Pictures of coherence</source>
        <translation>Images de la cohérence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="855"/>
        <source>Pictures of every epoch</source>
        <translation>Images de chaque époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="856"/>
        <source>Pictures of every pair</source>
        <translation>Images de chaque paire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="857"/>
        <source>Pictures of loops and rasters</source>
        <translation>Images des boucles et des rasters</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="858"/>
        <source>Pictures of rejected interferograms</source>
        <translation>Images des interférogrammes rejetés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="859"/>
        <source>Pixel range</source>
        <translation>Plage de pixels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="860"/>
        <source>Pixel ranges to mask</source>
        <translation>Plages de pixels à masquer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="861"/>
        <source>Pixel size</source>
        <translation>Taille du pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="862"/>
        <source>Pixel spacing</source>
        <translation>Espacement des pixels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="863"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="864"/>
        <source>Pixels are kept where the filtered phase is more consistent than this, 0 to 1. With the Gaussian filter it is a threshold on coherence, of at most 0.25.</source>
        <translation>Les pixels sont conservés là où la phase filtrée est plus concordante que cette valeur, de 0 à 1. Avec le filtre gaussien, c'est un seuil de cohérence, d'au plus 0.25.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="865"/>
        <source>Pixels kept</source>
        <translation>Pixels conservés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="866"/>
        <source>Pixels of the datacube</source>
        <translation>Pixels du cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="867"/>
        <source>Pixels of the sources</source>
        <translation>Pixels des sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="868"/>
        <source>Pixels that are higher do not take part in the fit of the trend with height.</source>
        <translation>Les pixels plus hauts ne participent pas à l'ajustement de la tendance avec l'altitude.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="869"/>
        <source>Pixels that are lower do not take part in the fit of the trend with height.</source>
        <translation>Les pixels plus bas ne participent pas à l'ajustement de la tendance avec l'altitude.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="870"/>
        <source>Pixels that the mask of the datacube rejects are transparent.</source>
        <translation>Les pixels que le masque du cube de données rejette sont transparents.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="871"/>
        <source>Pixels with a velocity</source>
        <translation>Pixels ayant une vitesse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="872"/>
        <source>Pixels within it are the reference, at 0 the pixel at the point only.</source>
        <translation>Les pixels à l'intérieur sont la référence ; à 0, seul le pixel au point.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="873"/>
        <source>Pixels within it count.</source>
        <translation>Les pixels situés à l'intérieur comptent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="874"/>
        <source>Pixels x1:x2/y1:y2 left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Pixels x1:x2/y1:y2 exclus de l'ajustement, par exemple une zone qui se déforme. Non renseigné : aucun.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="875"/>
        <source>Pixels x1:x2/y1:y2, counted from 0, that the ramp and the trend with height are fitted to. A 0 as x2 or y2 is the end of the image. Not set: all.</source>
        <translation>Pixels x1:x2/y1:y2, comptés à partir de 0, sur lesquels la rampe et la tendance avec l'altitude sont ajustées. Un 0 pour x2 ou y2 est la fin de l'image. Non renseigné : tout.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="876"/>
        <source>Places of the explorer</source>
        <translation>Lieux de l'explorateur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="877"/>
        <source>Plain: displacement, velocity and quality, filtered</source>
        <translation>Simple : déplacement, vitesse et qualité, filtrés</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="878"/>
        <source>Plain: displacement, velocity and quality, without filter</source>
        <translation>Simple : déplacement, vitesse et qualité, sans filtre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="879"/>
        <source>Plane</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="880"/>
        <source>Plate</source>
        <translation>Plaque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="881"/>
        <source>Plate motion (mm/yr, + towards satellite)</source>
        <translation>Mouvement de plaque (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="882"/>
        <source>Plate motion model</source>
        <translation>Modèle de mouvement des plaques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="883"/>
        <source>Plot network</source>
        <translation>Tracer le réseau</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="886"/>
        <source>Points as a layer with the fitted values</source>
        <translation>Points comme couche avec les valeurs ajustées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="888"/>
        <source>Polarisation</source>
        <translation>Polarisation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="889"/>
        <source>Polarisation of the interferograms.</source>
        <translation>Polarisation des interférogrammes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="890"/>
        <source>Polygons (longitude, latitude); pixels whose centre lies outside all of them become no data. Without extent and pixel range, the stack is cut to the smallest box around them.</source>
        <translation>Polygones (longitude, latitude) ; les pixels dont le centre est en dehors de tous deviennent sans donnée. Sans emprise ni plage de pixels, la pile est découpée au plus petit rectangle qui les entoure.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="892"/>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="893"/>
        <source>Positive values mean</source>
        <translation>Les valeurs positives indiquent un mouvement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="899"/>
        <source>Profile of time series</source>
        <translation>Profil de séries temporelles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="900"/>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="901"/>
        <source>Published rotation poles of the plates.</source>
        <translation>Pôles de rotation publiés des plaques.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="902"/>
        <source>Puts a datacube on the map as styled layers in groups. In: a NetCDF file of &apos;Export datacube&apos; or of LiCSBAS. Out: layers of velocity (mm/yr), mask and quality, and displacement (mm) in time; positive is towards the satellite.

To see it move, tick the displacement, below the velocity, and press play in the Temporal Controller. Dates before the newest are in &apos;Earlier dates&apos;. From QGIS 3.38 on displacement is one layer with a time per band; older versions get one layer per epoch, all with the same colours.</source>
        <translation>Met un cube de données sur la carte en couches stylées et groupées. Entrée : un fichier NetCDF de « Exporter le cube de données » ou de LiCSBAS. Sortie : couches de vitesse (mm/yr), masque et qualité, et déplacement (mm) dans le temps ; positif est vers le satellite.

Pour le voir bouger, cochez le déplacement, sous la vitesse, et appuyez sur lecture dans le Contrôleur temporel. Les dates précédant la plus récente sont dans « Dates antérieures ». À partir de QGIS 3.38, le déplacement est une seule couche avec un temps par bande ; les versions plus anciennes obtiennent une couche par époque, toutes avec les mêmes couleurs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="903"/>
        <source>Puts the preview rasters of a datacube on the map, styled. In: a folder with prelim_vel.tif (mm/yr, positive towards the satellite), prelim_coh.tif (0 to 1), prelim_rrms.tif (mm), prelim_stc.tif (mm), or some of them, as &apos;Download AlignSAR sample&apos; and &apos;Export datacube&apos; make. Out: one layer each.</source>
        <translation>Met sur la carte, stylés, les rasters d'aperçu d'un cube de données. Entrée : un dossier avec prelim_vel.tif (mm/yr, positif vers le satellite), prelim_coh.tif (0 à 1), prelim_rrms.tif (mm), prelim_stc.tif (mm), ou certains d'entre eux, tels que « Télécharger l'exemple AlignSAR » et « Exporter le cube de données » les créent. Sortie : une couche pour chacun.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="906"/>
        <source>Quadratic surface</source>
        <translation>Surface quadratique</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="909"/>
        <source>Quartiles</source>
        <translation>Quartiles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="910"/>
        <source>RMS (rad)</source>
        <translation>RMS (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="911"/>
        <source>RMS of the residuals (mm)</source>
        <translation>RMS des résidus (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="912"/>
        <source>RMS of the residuals of the decomposition (mm/yr)</source>
        <translation>RMS des résidus de la décomposition (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="913"/>
        <source>RMS {rms:.2f} mm</source>
        <translation>RMS {rms:.2f} mm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="914"/>
        <source>Radar frequency</source>
        <translation>Fréquence radar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="915"/>
        <source>Radians, positive away from the satellite</source>
        <translation>Radians, positifs en s'éloignant du satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="916"/>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="917"/>
        <source>Radius around a station</source>
        <translation>Rayon autour d'une station</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="918"/>
        <source>Radius around the common reference</source>
        <translation>Rayon autour de la référence commune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="919"/>
        <source>Radius around the point</source>
        <translation>Rayon autour du point</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="920"/>
        <source>Radius of circles (m)</source>
        <translation>Rayon des cercles (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="921"/>
        <source>Radius of circles…</source>
        <translation>Rayon des cercles…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="922"/>
        <source>Ramp to remove</source>
        <translation>Rampe à retirer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="923"/>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="924"/>
        <source>Raster of heights</source>
        <translation>Raster d'altitudes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="925"/>
        <source>Reading {path} …</source>
        <translation>Lecture de {path} …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="926"/>
        <source>Reads displacement and velocity along a line. In: a datacube, and a layer with one line in any coordinate system. Out: a table with a row per piece of the line and date: median and quartiles of the pixels beside it (mm, positive towards the satellite); points along the line with the velocity (mm/yr, 1σ); if wanted a figure of velocity and displacement by distance and time.

A swath wider than a few pixels shows what is common to them, and the quartiles how much they differ; with a width of 0 the pixels below the line are taken. Distances are metres from the first corner.</source>
        <translation>Lit le déplacement et la vitesse le long d'une ligne. Entrée : un cube de données, et une couche avec une ligne dans n'importe quel système de coordonnées. Sortie : une table avec un enregistrement par segment de la ligne et par date : médiane et quartiles des pixels voisins (mm, positifs vers le satellite) ; des points le long de la ligne avec la vitesse (mm/yr, 1σ) ; sur demande une figure de la vitesse et du déplacement selon la distance et le temps.

Un couloir plus large que quelques pixels montre ce qui leur est commun, et les quartiles à quel point ils diffèrent ; avec une largeur de 0, les pixels sous la ligne sont pris. Les distances sont en mètres depuis le premier sommet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="927"/>
        <source>Reads every pixel of the chosen pairs. Off: the table has dates and baselines only.</source>
        <translation>Lit chaque pixel des paires choisies. Désactivé : la table n'a que les dates et les bases.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="928"/>
        <source>Reads the displacement in time at points. In: a datacube, and a layer of points in any coordinate system. Out: a table with a row per point and date (mm, positive towards the satellite), ready to be plotted or joined; the points with the velocity fitted to each (mm/yr, 1σ); if wanted a CSV text whose header says units, CRS, reference and sign.

With a radius the mean over the pixels within it is given, with their standard deviation. Points outside the image or without values are named in the log.</source>
        <translation>Lit le déplacement dans le temps en des points. Entrée : un cube de données, et une couche de points dans n'importe quel système de coordonnées. Sortie : une table avec un enregistrement par point et par date (mm, positif vers le satellite), prête à être tracée ou jointe ; les points avec la vitesse ajustée à chacun (mm/yr, 1σ) ; sur demande un texte CSV dont l'en-tête indique unités, SCR, référence et signe.

Avec un rayon, la moyenne sur les pixels qu'il contient est donnée, avec leur écart type. Les points hors de l'image ou sans valeurs sont nommés dans le journal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="929"/>
        <source>Reads the polygons of a KML or GeoJSON file with all their attributes. In: a file such as data_coverage.kml. Out: a polygon layer in degrees (EPSG:4326), shown as an outline; it can be the area of interest of a download or of &apos;Clip stack&apos;.</source>
        <translation>Lit les polygones d'un fichier KML ou GeoJSON avec tous leurs attributs. Entrée : un fichier comme data_coverage.kml. Sortie : une couche de polygones en degrés (EPSG:4326), affichée en contour ; elle peut servir de zone d'intérêt à un téléchargement ou à « Découper la pile ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="930"/>
        <source>Reads the settings of a batch_LiCSBAS.sh of any version, or of a run_licsalert.py, and writes them as a configuration. In: the file; it is read as text and never executed. Out: a JSON file, and a table that says of every variable which option it became, or why it has no effect here.

&apos;Run pipeline&apos;, &apos;Separate sources&apos; and &apos;Detect unrest&apos; take the JSON file as their configuration; they also take the batch file or script itself.</source>
        <translation>Lit les paramètres d'un batch_LiCSBAS.sh de toute version, ou d'un run_licsalert.py, et les écrit en configuration. Entrée : le fichier ; il est lu comme texte et jamais exécuté. Sortie : un fichier JSON, et une table qui indique pour chaque variable quelle option elle est devenue, ou pourquoi elle n'a pas d'effet ici.

« Exécuter la chaîne », « Séparer les sources » et « Détecter l'activité anormale » prennent le fichier JSON comme configuration ; ils acceptent aussi le fichier batch ou le script lui-même.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="931"/>
        <source>Rebuilds displacement from the sources you keep, for instance from deformation alone. In: a datacube and its sources. Out: a datacube with the reconstruction, the residual (mm) and the velocity (mm/yr) of the reconstruction, positive towards the satellite; &apos;Load datacube&apos; opens it like any other.

At the resolution of the datacube the time courses are fitted to every pixel; at that of the sources their maps are taken as they are. The mean of each image, which the separation leaves aside, is put back, so the reference stays that of the datacube.

Reference: Gaddes et al. (2018), doi:10.1029/2018JB016210</source>
        <translation>Reconstruit le déplacement à partir des sources que vous conservez, par exemple de la seule déformation. Entrée : un cube de données et ses sources. Sortie : un cube de données avec la reconstruction, le résidu (mm) et la vitesse (mm/yr) de la reconstruction, positifs vers le satellite ; « Charger un cube de données » l'ouvre comme tout autre.

À la résolution du cube de données, les évolutions temporelles sont ajustées à chaque pixel ; à celle des sources, leurs cartes sont prises telles quelles. La moyenne de chaque image, que la séparation met de côté, est remise, de sorte que la référence reste celle du cube de données.

Référence : Gaddes et al. (2018), doi:10.1029/2018JB016210</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="932"/>
        <source>Reconstructed displacement (mm, + towards satellite)</source>
        <translation>Déplacement reconstruit (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="933"/>
        <source>Reconstruction</source>
        <translation>Reconstruction</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="934"/>
        <source>Reconstruction (NetCDF)</source>
        <translation>Reconstruction (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="935"/>
        <source>Reconstruction from sources</source>
        <translation>Reconstruction à partir des sources</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="936"/>
        <source>Rectangle to keep: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Not together with the extent.</source>
        <translation>Rectangle à conserver : x1:x2/y1:y2, compté à partir de 0 au pixel nord-ouest, le second nombre étant exclu et 0 désignant la fin. Incompatible avec l'emprise.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="938"/>
        <source>Reference date</source>
        <translation>Date de référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="942"/>
        <source>Reject temporal baselines from</source>
        <translation>Rejeter les bases temporelles à partir de</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="943"/>
        <source>Reject temporal baselines up to</source>
        <translation>Rejeter les bases temporelles jusqu'à</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="944"/>
        <source>Remove DEM error</source>
        <translation>Retirer l'erreur de MNT</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="945"/>
        <source>Remove from each loop the multiple of 2 pi that most of its pixels have, which an unwrapping error at the reference would add everywhere.</source>
        <translation>Retirer de chaque boucle le multiple de 2 pi qu'ont la plupart de ses pixels, qu'une erreur de déroulement à la référence ajouterait partout.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="946"/>
        <source>Remove from every epoch the part that is linear in height, such as stratified troposphere.</source>
        <translation>Retirer de chaque époque la part linéaire en altitude, comme la troposphère stratifiée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="947"/>
        <source>Remove from every pixel the part that is proportional to the perpendicular baseline.</source>
        <translation>Retirer de chaque pixel la part proportionnelle à la base perpendiculaire.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="948"/>
        <source>Remove plate motion</source>
        <translation>Retirer le mouvement de plaque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="949"/>
        <source>Remove the median of each loop</source>
        <translation>Retirer la médiane de chaque boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="950"/>
        <source>Remove the scene median of every loop closure before its RMS is taken, so that biases from multilooking (fading signals) do not reject interferograms.</source>
        <translation>Retirer la médiane de scène de chaque fermeture de boucle avant le calcul de son RMS, afin que les biais du multilook (signaux évanescents, fading) ne fassent pas rejeter des interférogrammes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="951"/>
        <source>Remove trend with height</source>
        <translation>Retirer la tendance avec l'altitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="952"/>
        <source>Removed by the filter</source>
        <translation>Retiré par le filtre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="953"/>
        <source>Removed by the filter (mm, + towards satellite)</source>
        <translation>Retiré par le filtre (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="954"/>
        <source>Removes what is smooth in space but random in time, which is mostly atmosphere. In: a time-series folder after stage 15. Out: cum_filt.h5 (mm, positive towards the satellite) and the filtered velocity.

The width in time separates signal from atmosphere (default: three mean intervals); the width in space says how large a patch of atmosphere is (default 2 km). Ramps, signal linear with height, and DEM error can be removed first. A new stable reference pixel is chosen at the end.</source>
        <translation>Retire ce qui est lisse dans l'espace mais aléatoire dans le temps, c'est-à-dire surtout l'atmosphère. Entrée : un dossier de série temporelle après l'étape 15. Sortie : cum_filt.h5 (mm, positif vers le satellite) et la vitesse filtrée.

La largeur en temps sépare le signal de l'atmosphère (défaut : trois intervalles moyens) ; la largeur en espace indique la taille d'une structure atmosphérique (défaut 2 km). Les rampes, le signal linéaire en altitude et l'erreur de MNT peuvent être retirés avant. Un nouveau pixel de référence stable est choisi à la fin.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="955"/>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="958"/>
        <source>Reproduce LiCSAlert</source>
        <translation>Reproduire LiCSAlert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="961"/>
        <source>Resampling of phase</source>
        <translation>Rééchantillonnage de la phase</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="962"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="963"/>
        <source>Residual (mm)</source>
        <translation>Résidu (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="964"/>
        <source>Residual RMS</source>
        <translation>RMS des résidus</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="965"/>
        <source>Residual RMS (mm)</source>
        <translation>RMS des résidus (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="966"/>
        <source>Residual in windows</source>
        <translation>Résidu par fenêtres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="968"/>
        <source>Residual of the reconstruction</source>
        <translation>Résidu de la reconstruction</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="969"/>
        <source>Residual over the image</source>
        <translation>Résidu sur l'image</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="970"/>
        <source>Residual that new deformation is judged by</source>
        <translation>Résidu servant à juger la nouvelle déformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="971"/>
        <source>Residuals of the fit</source>
        <translation>Résidus de l'ajustement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="972"/>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="973"/>
        <source>Resolution factor</source>
        <translation>Facteur de résolution</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="974"/>
        <source>Reuse stored runs</source>
        <translation>Réutiliser les exécutions enregistrées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="975"/>
        <source>Robust fit</source>
        <translation>Ajustement robuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="976"/>
        <source>Robust fit (outliers weigh less)</source>
        <translation>Ajustement robuste (les valeurs aberrantes pèsent moins)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="977"/>
        <source>Robust trend</source>
        <translation>Tendance robuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="978"/>
        <source>Robust velocity</source>
        <translation>Vitesse robuste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="979"/>
        <source>Robust velocity (mm/yr, + towards satellite)</source>
        <translation>Vitesse robuste (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="980"/>
        <source>Room for a frame</source>
        <translation>Espace requis par frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="981"/>
        <source>Room to keep free</source>
        <translation>Espace à laisser libre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="982"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="983"/>
        <source>Run again without these</source>
        <translation>Exécuter à nouveau sans celles-ci</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="984"/>
        <source>Run pipeline</source>
        <translation>Exécuter la chaîne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="985"/>
        <source>Run pipeline for many frames</source>
        <translation>Exécuter la chaîne pour plusieurs frames</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="989"/>
        <source>Running, or stopped while it ran</source>
        <translation>En cours, ou interrompu pendant l'exécution</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="990"/>
        <source>Runs all stages from a LiCSAR work folder to the datacube. In: a folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/. Out: the datacube (NetCDF; displacement in mm and velocity in mm/yr, positive towards the satellite), preview rasters, coverage polygon, and if you want a QGIS project and an overview picture. The stack (GEOCml…) and time-series (TS_…) folders are made in a folder beside the datacube that has its name with _files at the end. Step 01, where you start there, downloads a frame into the input folder; everything else in it is only read.

The preset 'alignsar' has the settings of the AlignSAR datacube: GACOS correction where delay maps are there, coherence mask 0.15, nullification, singular inversion. 'licsbas' has the defaults of LiCSBAS. Frame, dates and area of a published product are a choice of their own. Every option of every stage can be set as JSON, for example {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null}; null leaves an optional stage out. Running again repeats only the stages whose input or options changed.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Exécute toutes les étapes, d'un dossier de travail LiCSAR au cube de données. Entrée : un dossier avec GEOC/ et, si vous en disposez, GACOS/ et GEOC.MLI/. Sortie : le cube de données (NetCDF ; déplacement en mm et vitesse en mm/yr, positifs vers le satellite), rasters d'aperçu, polygone de couverture et, si vous le souhaitez, un projet QGIS et une image de synthèse. Les dossiers de la pile (GEOCml…) et de la série temporelle (TS_…) sont créés dans un dossier à côté du cube de données, qui porte son nom suivi de _files. L'étape 01, si vous commencez par elle, télécharge un frame dans le dossier d'entrée ; tout le reste y est seulement lu.

Le préréglage « alignsar » a les paramètres du cube de données AlignSAR : correction GACOS si des cartes de retard sont présentes, masque de cohérence 0.15, neutralisation, inversion singular. « licsbas » a les valeurs par défaut de LiCSBAS. Le frame, les dates et la zone d'un produit publié sont un choix à part. Chaque option de chaque étape peut être définie en JSON, par exemple {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null} ; null omet une étape facultative. Une nouvelle exécution ne répète que les étapes dont l'entrée ou les options ont changé.

Référence : Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="991"/>
        <source>Runs of an earlier separation beside the output are used again if data, mask, dates and settings are equal.</source>
        <translation>Les exécutions d'une séparation antérieure à côté de la sortie sont réutilisées si données, masque, dates et paramètres sont identiques.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="992"/>
        <source>Runs that fail to converge are replaced by new ones, until so many times the wanted number were tried.</source>
        <translation>Les exécutions qui ne convergent pas sont remplacées par de nouvelles, jusqu'à ce que ce multiple du nombre voulu ait été essayé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="993"/>
        <source>Runs the whole chain for every frame of a table. In: a CSV file with a row per frame: frame (ID, which is downloaded) or folder (with GEOC/), and if wanted name, area (west/east/south/north), start_date, end_date, baseline_end, configuration. Out: a folder with a datacube, a log and a state per frame, a table of all of them, polygons coloured by state, and one STAC catalogue.

A frame that fails is named with its reason, and the others go on. Run it again to go on after a stop, or for new dates: what has nothing new is skipped. A frame is begun only where there is room for it on the disk.</source>
        <translation>Exécute la chaîne complète pour chaque frame d'une table. Entrée : un fichier CSV avec une ligne par frame : frame (ID, qui est téléchargé) ou folder (avec GEOC/), et au besoin name, area (west/east/south/north), start_date, end_date, baseline_end, configuration. Sortie : un dossier avec un cube de données, un journal et un état par frame, une table de tous, des polygones colorés selon l'état, et un catalogue STAC.

Un frame qui échoue est nommé avec sa raison, et les autres continuent. Exécutez-le à nouveau pour continuer après un arrêt, ou pour de nouvelles dates : ce qui n'a rien de nouveau est ignoré. Un frame n'est commencé que s'il y a de la place pour lui sur le disque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="994"/>
        <source>Runs with all dates</source>
        <translation>Exécutions avec toutes les dates</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="995"/>
        <source>Runs with resampled dates</source>
        <translation>Exécutions avec dates rééchantillonnées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="996"/>
        <source>Runs {stages} again in {name}; unticking and running brings everything back.</source>
        <translation>Exécute à nouveau {stages} dans {name} ; décocher et exécuter rétablit tout.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="997"/>
        <source>Runs {stages} in the copy {name}; the original stays.</source>
        <translation>Exécute {stages} dans la copie {name} ; l'original reste.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="998"/>
        <source>SPDX identifier of the licence of the data, such as CC-BY-4.0.</source>
        <translation>Identifiant SPDX de la licence des données, par exemple CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="999"/>
        <source>STAC catalogue</source>
        <translation>Catalogue STAC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1000"/>
        <source>Sample time series</source>
        <translation>Échantillonner des séries temporelles</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1001"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1002"/>
        <source>Save the picture</source>
        <translation>Enregistrer l'image</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1003"/>
        <source>Save the table</source>
        <translation>Enregistrer la table</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1004"/>
        <source>Say which dates are farther from their trend line than this many standard deviations. LiCSAlert has none; its figures colour up to 5.</source>
        <translation>Signaler les dates éloignées de leur droite de tendance de plus que ce nombre d'écarts types. LiCSAlert n'en a pas ; ses figures colorent jusqu'à 5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1005"/>
        <source>Says how far each date of a datacube lies from what its baseline lets expect. In: a datacube and the sources separated from its baseline. Out: distances (NetCDF, in standard deviations of the baseline) and, beside that file, a table with one row per date, the status of the newest date (status.json, volcano_status.txt), the residual of the newest date as raster (mm, positive towards the satellite), the alert figure and a report.

Two numbers are told apart: the change in known deformation, which is the distance of the deformation source from its trend line, and new deformation, which is that of the residual that no source explains. The residual is measured over the whole image and in windows; unless you choose one, the farther from its trend counts. Beyond 3 is worth a look, beyond 5 is unlikely by chance.

Monitoring: run it again on a datacube with new dates and the same sources; earlier values stay as they are. Reference: Gaddes et al. (2019), doi:10.1029/2019JB017519</source>
        <translation>Indique à quelle distance chaque date d'un cube de données se trouve de ce que sa période de référence laisse attendre. Entrée : un cube de données et les sources séparées de sa période de référence. Sortie : écarts (NetCDF, en écarts types de la période de référence) et, à côté de ce fichier, une table avec une ligne par date, l'état de la date la plus récente (status.json, volcano_status.txt), le résidu de la date la plus récente en raster (mm, positif vers le satellite), la figure d'alerte et un rapport.

Deux nombres sont distingués : le changement de la déformation connue, qui est l'écart de la source de déformation à sa droite de tendance, et la nouvelle déformation, qui est celui du résidu qu'aucune source n'explique. Le résidu est mesuré sur l'image entière et par fenêtres ; sauf si vous en choisissez un, le plus éloigné de sa tendance compte. Au-delà de 3, c'est à examiner ; au-delà de 5, c'est improbable par hasard.

Suivi : exécutez-le à nouveau sur un cube de données avec de nouvelles dates et les mêmes sources ; les valeurs antérieures restent inchangées. Référence : Gaddes et al. (2019), doi:10.1029/2019JB017519</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1006"/>
        <source>Says what the plugin finds of all that it can use, and how to get what is missing. In: nothing. Out: a table of the Python packages with their versions and the GDAL, PROJ and HDF5 that they are linked to, of LiCSBAS, LiCSAlert, licsar_extra, snaphu and Dask; with the command for this system where something is missing.

With a folder for an environment, the packages that the Python of QGIS lacks are installed there, from the Python package index, without rights of an administrator and without changing QGIS. The plugin uses them from then on; what QGIS has itself comes first.</source>
        <translation>Indique ce que l'extension trouve de tout ce qu'elle peut utiliser, et comment obtenir ce qui manque. Entrée : rien. Sortie : une table des paquets Python avec leurs versions et les GDAL, PROJ et HDF5 auxquels ils sont liés, de LiCSBAS, LiCSAlert, licsar_extra, snaphu et Dask ; avec la commande pour ce système si quelque chose manque.

Avec un dossier pour un environnement, les paquets absents du Python de QGIS y sont installés, depuis l'index des paquets Python, sans droits d'administrateur et sans modifier QGIS. L'extension les utilise ensuite ; ce que QGIS a lui-même passe en premier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1008"/>
        <source>Score percentile</source>
        <translation>Percentile du score</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1009"/>
        <source>Second</source>
        <translation>Deuxième</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1010"/>
        <source>Semi-annual amplitude</source>
        <translation>Amplitude semestrielle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1011"/>
        <source>Semi-annual amplitude (mm)</source>
        <translation>Amplitude semestrielle (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1012"/>
        <source>Semi-annual amplitude standard deviation (mm)</source>
        <translation>Écart type de l'amplitude semestrielle (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1013"/>
        <source>Semi-annual cosine</source>
        <translation>Cosinus semestriel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1014"/>
        <source>Semi-annual sine</source>
        <translation>Sinus semestriel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1015"/>
        <source>Semi-annual term</source>
        <translation>Terme semestriel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1017"/>
        <source>Separates the displacement of a datacube into independent sources: patterns that are found again and again, each with a time course. In: a datacube. Out: the sources (NetCDF) and, beside that file, the maps as raster with one band per source, tables (CSV) of sources, time courses (m, positive with the map's sign towards the satellite) and convergence, figures and a report.

Independent component analysis is run many times on resampled dates; patterns of all runs are clustered, and each dense cluster gives a source with a quality index Iq, at best 1. The number of components is chosen from a range by the agreement of the runs. A source is called deformation if its use grows with the time between dates, topographic if its map follows height, turbulent otherwise, and none where that is not clear.

For unrest detection set the end of the baseline. References: Gaddes et al. (2018), doi:10.1029/2018JB016210; Hyvärinen and Oja (2000), doi:10.1016/S0893-6080(00)00026-5</source>
        <translation>Sépare le déplacement d'un cube de données en sources indépendantes : des motifs retrouvés encore et encore, chacun avec une évolution temporelle. Entrée : un cube de données. Sortie : les sources (NetCDF) et, à côté de ce fichier, les cartes en raster avec une bande par source, des tables (CSV) des sources, des évolutions temporelles (m, positives, avec le signe de la carte, vers le satellite) et de la convergence, des figures et un rapport.

L'analyse en composantes indépendantes est exécutée de nombreuses fois sur des dates rééchantillonnées ; les motifs de toutes les exécutions sont regroupés, et chaque groupe dense donne une source avec un indice de qualité Iq, au mieux 1. Le nombre de composantes est choisi dans une plage selon l'accord des exécutions. Une source est appelée déformation si son utilisation croît avec le temps entre les dates, topographique si sa carte suit l'altitude, turbulente sinon, et aucune si ce n'est pas clair.

Pour détecter une activité anormale, définissez la fin de la période de référence. Références : Gaddes et al. (2018), doi:10.1029/2018JB016210 ; Hyvärinen et Oja (2000), doi:10.1016/S0893-6080(00)00026-5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1018"/>
        <source>Separates the sources of a datacube, and then tells what differs from its baseline, as a graphical model. In: a datacube, and the end of the baseline. Out: the sources (maps in m, with their time courses), and the unrest detection (distances from the trends in standard deviations).

Both steps have their usual settings, and both take the dates up to the end of the baseline as quiet: choose it before the unrest that you look for. Run the two algorithms of &apos;6 Analysis&apos; by hand to change more.

References: Gaddes et al. (2018), https://doi.org/10.1029/2018JB015650; Gaddes et al. (2019), https://doi.org/10.1029/2019JB017519</source>
        <translation>Sépare les sources d'un cube de données, puis indique ce qui diffère de sa période de référence, sous forme de modèle graphique. Entrée : un cube de données, et la fin de la période de référence. Sortie : les sources (cartes en m, avec leurs évolutions temporelles), et la détection d'activité anormale (écarts aux tendances en écarts types).

Les deux étapes ont leurs paramètres usuels, et considèrent comme calmes les dates jusqu'à la fin de la période de référence : choisissez-la avant l'activité anormale que vous cherchez. Exécutez à la main les deux algorithmes de « 6 Analyse » pour changer davantage.

Références : Gaddes et al. (2018), https://doi.org/10.1029/2018JB015650 ; Gaddes et al. (2019), https://doi.org/10.1029/2019JB017519</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1019"/>
        <source>Series of the datacube to separate: as inverted, or after the filter of stage 16, which has removed most of the atmosphere that the separation could recognise.</source>
        <translation>Série du cube de données à séparer : telle qu'inversée, ou après le filtre de l'étape 16, qui a retiré la plus grande part de l'atmosphère que la séparation pourrait reconnaître.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1021"/>
        <source>Set of options; the table below has its values. Not set: &apos;alignsar&apos;, or the one that a configuration names; a batch_LiCSBAS.sh stands for &apos;licsbas&apos;.</source>
        <translation>Ensemble d'options ; la table ci-dessous donne ses valeurs. Non renseigné : « alignsar », ou celui qu'une configuration nomme ; un batch_LiCSBAS.sh correspond à « licsbas ».</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1022"/>
        <source>Sets unwrapped phase to no-data where coherence is low or where you say so. In: a stack. Out: a masked stack and the mask (1 = kept, 0 = masked).

The threshold on each pair&apos;s own coherence (AlignSAR uses 0.15) removes noise pair by pair and keeps a pixel in the good pairs; the threshold on the average coherence removes a pixel from all pairs. Polygons and pixel ranges remove areas such as sea or steep flanks from all pairs.</source>
        <translation>Met sans donnée la phase déroulée là où la cohérence est faible ou là où vous l'indiquez. Entrée : une pile. Sortie : une pile masquée et le masque (1 = conservé, 0 = masqué).

Le seuil sur la cohérence propre à chaque paire (AlignSAR utilise 0.15) retire le bruit paire par paire et conserve un pixel dans les bonnes paires ; le seuil sur la cohérence moyenne retire un pixel de toutes les paires. Les polygones et plages de pixels retirent de toutes les paires des zones comme la mer ou les flancs raides.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1023"/>
        <source>Settings of an earlier run (written beside its datacube), or your batch_LiCSBAS.sh. What you change above wins over it.</source>
        <translation>Paramètres d'une exécution antérieure (écrits à côté de son cube de données), ou votre batch_LiCSBAS.sh. Ce que vous modifiez ci-dessus prévaut.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1024"/>
        <source>Share of loops with errors</source>
        <translation>Part de boucles avec erreurs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1025"/>
        <source>Share of missing interferograms</source>
        <translation>Part d'interférogrammes manquants</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1026"/>
        <source>Share of the coherence that is lost in January, less towards July.</source>
        <translation>Part de la cohérence perdue en janvier, moindre vers juillet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1027"/>
        <source>Share of the interferograms in which a patch is off by one phase cycle.</source>
        <translation>Part des interférogrammes où une plage est décalée d'un cycle de phase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1028"/>
        <source>Share of the interferograms that do not exist; those between neighbouring epochs always do.</source>
        <translation>Part des interférogrammes qui n'existent pas ; ceux entre époques voisines existent toujours.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1029"/>
        <source>Share of unwrapping errors</source>
        <translation>Part d'erreurs de déroulement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1030"/>
        <source>Shift loops to their most frequent ambiguity</source>
        <translation>Ramener les boucles à leur ambiguïté la plus fréquente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1031"/>
        <source>Shortest temporal baseline</source>
        <translation>Base temporelle la plus courte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1033"/>
        <source>Shows a time series of LiCSBAS as it is: nothing is computed, and nothing is written into its folder. In: a time-series folder (TS_…) of any version since 2020, or its cum.h5 or cum_filt.h5. Out: velocity (mm/yr) and displacement in time (mm), positive towards the satellite, mask, quality, heights, the reference and the area covered.

What a folder lacks is listed in the log, and the rest is shown. Where a map is in both files, that of the series that is shown counts, because the two have different references.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Affiche une série temporelle de LiCSBAS telle quelle : rien n'est calculé, et rien n'est écrit dans son dossier. Entrée : un dossier de série temporelle (TS_…) de toute version depuis 2020, ou son cum.h5 ou cum_filt.h5. Sortie : vitesse (mm/yr) et déplacement dans le temps (mm), positifs vers le satellite, masque, qualité, altitudes, la référence et la zone couverte.

Ce qui manque à un dossier est listé dans le journal, et le reste est affiché. Si une carte est dans les deux fichiers, celle de la série affichée compte, car les deux ont des références différentes.

Référence : Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1034"/>
        <source>Shows interferograms as they are: nothing is written into their folder. In: a folder of downloads (GEOC) or a stack (GEOCml…). Out: unwrapped phase (rad, positive away from the satellite; the colours begin again after 2π) and coherence (0 to 1) of each pair, shown in time from its first to its second date, and a table of the pairs: dates, days, perpendicular baseline (m), share of the pixels that have phase, mean coherence.

Where several pairs span a date, the shortest lies on top. All pairs of a large stack take a while to load: choose a year, or some pairs from the table.</source>
        <translation>Affiche des interférogrammes tels quels : rien n'est écrit dans leur dossier. Entrée : un dossier de téléchargements (GEOC) ou une pile (GEOCml…). Sortie : phase déroulée (rad, positive en s'éloignant du satellite ; les couleurs recommencent après 2π) et cohérence (0 à 1) de chaque paire, affichées dans le temps de sa première à sa seconde date, et une table des paires : dates, jours, base perpendiculaire (m), part des pixels ayant une phase, cohérence moyenne.

Là où plusieurs paires couvrent une date, la plus courte est au-dessus. Charger toutes les paires d'une grande pile prend un moment : choisissez une année, ou quelques paires de la table.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1035"/>
        <source>Shows the outlines of the LiCSAR frames that meet an area, from the COMET portal, to click on. In: an area, or nothing for all frames. Out: a polygon layer with frame ID, relative orbit and direction. Its action &apos;Download this frame&apos; (Run Feature Action in the toolbar of attributes, or Identify) opens the download with the frame filled in.

The portal gives corners in a small file per frame; what it has said is kept in your cache, so that it is asked once. An outline is the hull of the corners. Frames overlap, and both directions cover most places: &apos;Download LiCSAR frame&apos; lists those that cover an area.

Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</source>
        <translation>Affiche les contours des frames LiCSAR qui touchent une zone, depuis le portail COMET, pour cliquer dessus. Entrée : une zone, ou rien pour tous les frames. Sortie : une couche de polygones avec ID de frame, orbite relative et direction. Son action « Télécharger ce frame » (Exécuter l'action de l'entité dans la barre d'outils Attributs, ou Identifier des entités) ouvre le téléchargement avec le frame renseigné.

Le portail donne les coins dans un petit fichier par frame ; ce qu'il a répondu est gardé dans votre cache, de sorte qu'il n'est interrogé qu'une fois. Un contour est l'enveloppe des coins. Les frames se chevauchent, et les deux directions couvrent la plupart des lieux : « Télécharger un frame LiCSAR » liste ceux qui couvrent une zone.

Référence : Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1036"/>
        <source>Side of a window</source>
        <translation>Côté d'une fenêtre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1037"/>
        <source>Side of the square blocks among which the reference window is chosen.</source>
        <translation>Côté des blocs carrés parmi lesquels la fenêtre de référence est choisie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1038"/>
        <source>Single-band GeoTIFFs to add, as a text their paths separated by semicolons. They are sampled at the nearest pixel and named after the file.</source>
        <translation>GeoTIFF à une bande à ajouter, sous forme de texte : leurs chemins séparés par des points-virgules. Ils sont échantillonnés au pixel le plus proche et nommés d'après le fichier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1039"/>
        <source>Singular, gaps at the rate around them (experimental)</source>
        <translation>Singular, lacunes à la vitesse environnante (expérimental)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1040"/>
        <source>Singular: gaps by the motion of the pixel (AlignSAR)</source>
        <translation>Singular : lacunes selon le mouvement du pixel (AlignSAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1041"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1042"/>
        <source>Size of the image that is separated, as a share of the datacube&apos;s: 0.5 takes the mean of blocks of 2 x 2 pixels. Means are taken over whole pixels, so the nearest 1/n is in force. Empty: the largest 1/n that leaves about 10 000 pixels.</source>
        <translation>Taille de l'image séparée, en part de celle du cube de données : 0.5 prend la moyenne de blocs de 2 x 2 pixels. Les moyennes sont prises sur des pixels entiers, donc le 1/n le plus proche s'applique. Vide : le plus grand 1/n qui laisse environ 10 000 pixels.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1043"/>
        <source>Skip the search for cut epochs</source>
        <translation>Ne pas rechercher les époques d'articulation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1044"/>
        <source>Slope after Theil and Sen and scatter from the median absolute deviation, which single bad dates in the baseline do not spoil.</source>
        <translation>Pente selon Theil et Sen et dispersion d'après l'écart absolu médian, que de mauvaises dates isolées dans la période de référence ne faussent pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1045"/>
        <source>Smallest cluster</source>
        <translation>Plus petit groupe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1046"/>
        <source>Smallest magnitude</source>
        <translation>Magnitude minimale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1047"/>
        <source>Smallest number of independent components that is tried.</source>
        <translation>Plus petit nombre de composantes indépendantes essayé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1048"/>
        <source>So that the folder stac can be moved or uploaded alone; needs the room of the datacubes once more.</source>
        <translation>Afin que le dossier stac puisse être déplacé ou mis en ligne seul ; demande encore une fois l'espace des cubes de données.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1049"/>
        <source>Solves the velocities of two or more datacubes, from ascending and descending orbits, for the motion to the east and upwards. In: datacubes with velocity and the directions E, N, U. Out: a GeoTIFF with east and up velocity (mm/yr) and their standard deviations (1σ), the number of lines of sight, and the RMS of the residuals where there are three or more.

The grid is that of the coarsest datacube, where two or more overlap. Motion to the north is neglected; some 15 % of it ends in the up velocity. All velocities must have the same reference: give one, where nothing moves, unless the datacubes were made with the same.

Wright et al. (2004), https://doi.org/10.1029/2003GL018827</source>
        <translation>Résout les vitesses d'au moins deux cubes de données, d'orbites ascendantes et descendantes, pour le mouvement vers l'est et vers le haut. Entrée : des cubes de données avec vitesse et directions E, N, U. Sortie : un GeoTIFF avec la vitesse est et la vitesse verticale (mm/yr) et leurs écarts types (1σ), le nombre de lignes de visée, et le RMS des résidus s'il y en a au moins trois.

La grille est celle du cube de données le plus grossier, là où au moins deux se recouvrent. Le mouvement vers le nord est négligé ; environ 15 % de celui-ci se retrouve dans la vitesse verticale. Toutes les vitesses doivent avoir la même référence : donnez-en une, là où rien ne bouge, sauf si les cubes de données ont été créés avec la même.

Wright et al. (2004), https://doi.org/10.1029/2003GL018827</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1050"/>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1051"/>
        <source>Source of known deformation</source>
        <translation>Source de la déformation connue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1053"/>
        <source>Sources (NetCDF)</source>
        <translation>Sources (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1054"/>
        <source>Sources to keep</source>
        <translation>Sources à conserver</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1055"/>
        <source>South America</source>
        <translation>Amérique du Sud</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1056"/>
        <source>Space (maps)</source>
        <translation>Espace (cartes)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1057"/>
        <source>Spatial filter width</source>
        <translation>Largeur du filtre spatial</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1058"/>
        <source>Spatio-temporal consistency</source>
        <translation>Concordance spatio-temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1059"/>
        <source>Spatio-temporal consistency (mm)</source>
        <translation>Concordance spatio-temporelle (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1060"/>
        <source>Stack (GEOCml…) that the time series was made from, for the coherence. Empty: the one on record, or else the folder beside TS_&lt;name&gt; that is called &lt;name&gt;.</source>
        <translation>Pile (GEOCml…) d'où provient la série temporelle, pour la cohérence. Vide : celle enregistrée, sinon le dossier à côté de TS_&lt;name&gt; qui s'appelle &lt;name&gt;.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1062"/>
        <source>Stage id to option names and values; wins over the preset and the parameters above. Stage ids: {ids}.</source>
        <translation>Associe à un identifiant d'étape des noms et valeurs d'options ; prévaut sur le préréglage et les paramètres ci-dessus. Identifiants d'étape : {ids}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1063"/>
        <source>Standard deviation of the Gaussian in space. Noise that is smooth over this distance but not in time is taken as atmosphere and removed. 0: no filtering.</source>
        <translation>Écart type de la gaussienne dans l'espace. Le bruit lisse sur cette distance mais pas dans le temps est considéré comme atmosphère et retiré. 0 : pas de filtrage.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1064"/>
        <source>Standard deviation of the Gaussian in time. Motion smoother than this is kept. Not set: three times the mean interval between epochs. 0: no temporal step, so all that is smooth in space is removed, deformation too.</source>
        <translation>Écart type de la gaussienne dans le temps. Le mouvement plus lisse que cela est conservé. Non renseigné : trois fois l'intervalle moyen entre époques. 0 : pas d'étape temporelle, donc tout ce qui est lisse dans l'espace est retiré, la déformation aussi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1065"/>
        <source>Standard deviation of the displacement (mm)</source>
        <translation>Écart type du déplacement (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1066"/>
        <source>Standard deviation of the reference (mm)</source>
        <translation>Écart type de la référence (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1067"/>
        <source>Standard deviation of the velocity (mm/yr)</source>
        <translation>Écart type de la vitesse (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1068"/>
        <source>Standard deviation per epoch</source>
        <translation>Écart type par époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1069"/>
        <source>Standard deviation where a datacube has none</source>
        <translation>Écart type si un cube de données n'en a pas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1074"/>
        <source>Steady uplift</source>
        <translation>Soulèvement constant</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1075"/>
        <source>Step</source>
        <translation>Saut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1076"/>
        <source>Step along the line</source>
        <translation>Pas le long de la ligne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1077"/>
        <source>Step of the grid.</source>
        <translation>Pas de la grille.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1078"/>
        <source>Step on {date} (mm, + towards satellite)</source>
        <translation>Saut le {date} (mm, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1079"/>
        <source>Step on {date}, standard deviation (mm)</source>
        <translation>Saut le {date}, écart type (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1080"/>
        <source>Steps: yyyy-mm-dd, …</source>
        <translation>Sauts : yyyy-mm-dd, …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1083"/>
        <source>Straight line</source>
        <translation>Droite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1084"/>
        <source>Stratified delay</source>
        <translation>Retard stratifié</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1085"/>
        <source>Subset not connected</source>
        <translation>Sous-ensemble non connecté</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1086"/>
        <source>Subtract GACOS delay</source>
        <translation>Soustraire le retard GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1087"/>
        <source>Subtract phase that goes with height</source>
        <translation>Soustraire la phase qui dépend de l'altitude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1088"/>
        <source>Subtract the tropospheric delay before unwrapping, where fewer fringes make it easier, and leave it out of the result. Replaces stage 03. Pairs without delay maps are left out.</source>
        <translation>Soustraire le retard troposphérique avant le déroulement, que des franges moins nombreuses facilitent, et ne pas le remettre dans le résultat. Remplace l'étape 03. Les paires sans cartes de retard sont écartées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1089"/>
        <source>Subtracts the differential tropospheric delay of the GACOS weather model from every interferogram. In: a stack and a folder of delay maps per epoch. Out: a corrected stack (rad).

Pairs with an epoch without a map are left out, because a mix of corrected and uncorrected pairs would break the phase loops; the log lists them and says whether the network stays connected. Switch on hole filling where the maps have single missing pixels.

Reference: Yu et al. (2018), https://doi.org/10.1029/2017JB015305</source>
        <translation>Soustrait de chaque interférogramme le retard troposphérique différentiel du modèle météorologique GACOS. Entrée : une pile et un dossier de cartes de retard par époque. Sortie : une pile corrigée (rad).

Les paires dont une époque n'a pas de carte sont écartées, car un mélange de paires corrigées et non corrigées romprait les boucles de phase ; le journal les liste et indique si le réseau reste connexe. Activez le comblement des trous si des pixels isolés manquent aux cartes.

Référence : Yu et al. (2018), https://doi.org/10.1029/2017JB015305</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1090"/>
        <source>Sudden uplift</source>
        <translation>Soulèvement soudain</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1092"/>
        <source>Surface fitted to every epoch and removed: 1 a plane, bl bilinear, 2 quadratic. Not set: none.</source>
        <translation>Surface ajustée à chaque époque et retirée : 1 un plan, bl bilinéaire, 2 quadratique. Non renseigné : aucune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1094"/>
        <source>Table (CSV)…</source>
        <translation>Table (CSV)…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1103"/>
        <source>Table of own GeoTIFFs</source>
        <translation>Table de vos propres GeoTIFF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1107"/>
        <source>Table of the USGS, of the ISC or of an FDSN service; its earthquakes near the image become steps.</source>
        <translation>Table de l'USGS, de l'ISC ou d'un service FDSN ; ses séismes proches de l'image deviennent des sauts.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1111"/>
        <source>Take pixels with unwrapping errors out of the interferograms of this time series; the inversion then does without them. The stack stays as it is.</source>
        <translation>Retirer des interférogrammes de cette série temporelle les pixels avec erreurs de déroulement ; l'inversion s'en passe alors. La pile reste inchangée.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1115"/>
        <source>Takes the motion of the rigid tectonic plate, as seen in the line of sight, off the velocity of a datacube. In: a datacube with velocity and the directions E, N, U. Out: a GeoTIFF with the velocity without plate motion, and the plate motion that was taken off (mm/yr, positive towards the satellite).

Seen from the satellite, a plate that moves by some centimetres per year tilts a whole frame by some millimetres per year. The plate is found from the place of the image; near a boundary choose it yourself.

Altamimi et al. (2023), https://doi.org/10.1029/2023GL106373; Stephenson et al. (2022), https://doi.org/10.1029/2022GL099835</source>
        <translation>Retire de la vitesse d'un cube de données le mouvement de la plaque tectonique rigide, vu dans la ligne de visée. Entrée : un cube de données avec vitesse et directions E, N, U. Sortie : un GeoTIFF avec la vitesse sans mouvement de plaque, et le mouvement de plaque retiré (mm/yr, positif vers le satellite).

Vue du satellite, une plaque qui se déplace de quelques centimètres par an incline tout un frame de quelques millimètres par an. La plaque est déterminée d'après le lieu de l'image ; près d'une limite, choisissez-la vous-même.

Altamimi et al. (2023), https://doi.org/10.1029/2023GL106373 ; Stephenson et al. (2022), https://doi.org/10.1029/2022GL099835</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1116"/>
        <source>Takes the names of Sentinel-1 products apart. In: a text file with one name per line, such as input_S1_files.txt. Out: a table with mission, mode, product type, polarisation, start and stop (UTC), absolute and relative orbit, data-take, date, and the epoch as yyyymmdd, to plot or to join with other tables.

Lines that are no product names are listed in the log.</source>
        <translation>Décompose les noms des produits Sentinel-1. Entrée : un fichier texte avec un nom par ligne, comme input_S1_files.txt. Sortie : une table avec mission, mode, type de produit, polarisation, début et fin (UTC), orbite absolue et relative, data-take, date, et l'époque en yyyymmdd, à tracer ou à joindre à d'autres tables.

Les lignes qui ne sont pas des noms de produits sont listées dans le journal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1117"/>
        <source>Temporal filter width</source>
        <translation>Largeur du filtre temporel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1118"/>
        <source>Terms of use, as a name or address such as CC-BY-4.0; empty: left out.</source>
        <translation>Conditions d'utilisation, sous forme de nom ou d'adresse, par exemple CC-BY-4.0 ; vide : omis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1120"/>
        <source>Test for azimuth ramps</source>
        <translation>Tester les rampes en azimut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1121"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span one of them are rejected.</source>
        <translation>Fichier texte avec une date par ligne (yyyymmdd ou yyyy-mm-dd), par exemple des jours de séismes ; les interférogrammes qui enjambent l'une d'elles sont rejetés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1122"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span or touch one of them are not used. The method singular_gauss uses them, but fills no gap with the rate across a step. Not for the method only_sb.</source>
        <translation>Fichier texte avec une date par ligne (yyyymmdd ou yyyy-mm-dd), par exemple des jours de séismes ; les interférogrammes qui enjambent ou touchent l'une d'elles ne sont pas utilisés. La méthode singular_gauss les utilise, mais ne comble aucune lacune avec la vitesse à travers un saut. Non disponible pour la méthode only_sb.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1123"/>
        <source>Text file with one interferogram per line to reject by hand.</source>
        <translation>Fichier texte : un interférogramme par ligne, rejeté à la main.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1124"/>
        <source>Text file with one interferogram per line to use instead of all that stage 11 kept.</source>
        <translation>Fichier texte avec un interférogramme par ligne, à utiliser à la place de tous ceux que l'étape 11 a conservés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1125"/>
        <source>Text file with one polygon lon1,lat1,lon2,lat2,… per line; blank lines and lines with # are comments.</source>
        <translation>Fichier texte avec un polygone lon1,lat1,lon2,lat2,… par ligne ; les lignes vides et celles avec # sont des commentaires.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1127"/>
        <source>Text file with one range x1:x2/y1:y2 per line; blank lines and lines with # are comments.</source>
        <translation>Fichier texte avec une plage x1:x2/y1:y2 par ligne ; les lignes vides et celles avec # sont des commentaires.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1128"/>
        <source>Text file with the columns pair, phase, coherence and, if known, baseline, and lines &apos;# name: value&apos; before them for sign, unit, wavelength and geometry. Not set: interferograms.csv in the folder.</source>
        <translation>Fichier texte avec les colonnes pair, phase, coherence et, si elle est connue, baseline, et avant elles des lignes « # name: value » pour le signe, l'unité, la longueur d'onde et la géométrie. Non renseigné : interferograms.csv dans le dossier.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1129"/>
        <source>The GNSS value of an epoch is the mean over so many days before and after it.</source>
        <translation>La valeur GNSS d'une époque est la moyenne sur ce nombre de jours avant et après elle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1130"/>
        <source>The alert view needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>La vue d'alerte requiert le paquet Python {name}. Installez-le pour le Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1131"/>
        <source>The best there is</source>
        <translation>La meilleure disponible</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1133"/>
        <source>The explorer needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>L'explorateur requiert le paquet Python {name}. Installez-le pour le Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1135"/>
        <source>The form in which the catalogue holds the whole datacube, beside a file of each map. A Zarr store can be read in parts from a web server; it needs the Python package zarr. A link saves room, and holds while catalogue and datacube are moved together.</source>
        <translation>La forme sous laquelle le catalogue contient le cube de données entier, à côté d'un fichier pour chaque carte. Un entrepôt Zarr peut être lu par parties depuis un serveur web ; il requiert le paquet Python zarr. Un lien économise de l'espace, et reste valable tant que le catalogue et le cube de données sont déplacés ensemble.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1137"/>
        <source>The level of a trend line follows the mean of this many acquisitions before a date; its slope does not change. A longer line adapts more slowly, so it is more sensitive.</source>
        <translation>Le niveau d'une droite de tendance suit la moyenne de ce nombre d'acquisitions avant une date ; sa pente ne change pas. Une droite plus longue s'adapte plus lentement, donc est plus sensible.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1139"/>
        <source>The mask was not made.</source>
        <translation>Le masque n'a pas été créé.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1140"/>
        <source>The mean over the pixels within it is given, with their spread; 0 takes the pixel at the point.</source>
        <translation>La moyenne sur les pixels à l'intérieur est donnée, avec leur dispersion ; 0 prend le pixel au point.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1141"/>
        <source>The mean over the pixels within it is held against the station.</source>
        <translation>La moyenne sur les pixels à l'intérieur est confrontée à la station.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1142"/>
        <source>The network view needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>La vue du réseau requiert le paquet Python {name}. Installez-le pour le Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1143"/>
        <source>The one farther from its trend</source>
        <translation>Le plus éloigné de sa tendance</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1144"/>
        <source>The one of the image</source>
        <translation>Celle de l'image</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1145"/>
        <source>The one on which the middle of the image lies, or another one.</source>
        <translation>Celle sur laquelle se trouve le milieu de l'image, ou une autre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1146"/>
        <source>The proxy set in QGIS is of a kind that downloads cannot use. Set an HTTP or SOCKS5 proxy in Settings &gt; Options &gt; Network.</source>
        <translation>Le proxy défini dans QGIS est d'un type que les téléchargements ne peuvent utiliser. Définissez un proxy HTTP ou SOCKS5 dans Préférences &gt; Options &gt; Réseau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1147"/>
        <source>The same as the extent, as a layer.</source>
        <translation>Comme l'emprise, sous forme de couche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1148"/>
        <source>The same seed gives the same files, another one another scene.</source>
        <translation>La même graine donne les mêmes fichiers, une autre donne une autre scène.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1149"/>
        <source>The same seed gives the same result for any number of threads, on one machine with the same libraries; elsewhere, sources that separate badly may come out differently.</source>
        <translation>La même graine donne le même résultat quel que soit le nombre de fils d'exécution, sur une même machine avec les mêmes bibliothèques ; ailleurs, les sources qui se séparent mal peuvent différer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1150"/>
        <source>The stages of the AlignSAR datacube one after the other, as a graphical model. In: a LiCSAR folder (GEOC) and a folder of GACOS delay maps. Out: the datacube (displacement in mm and velocity in mm/yr, positive towards the satellite), the stack and the time-series folder.

It has the settings of the preset &apos;alignsar&apos;: coherence mask 0.15, nullification, singular inversion. &apos;Run pipeline&apos; does the same and leaves out what has not changed. A model can be taken apart: open a copy of its file in the model designer, change steps or settings, and save it as a model of yours.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Les étapes du cube de données AlignSAR l'une après l'autre, sous forme de modèle graphique. Entrée : un dossier LiCSAR (GEOC) et un dossier de cartes de retard GACOS. Sortie : le cube de données (déplacement en mm et vitesse en mm/yr, positifs vers le satellite), la pile et le dossier de la série temporelle.

Il a les paramètres du préréglage « alignsar » : masque de cohérence 0.15, neutralisation, inversion singular. « Exécuter la chaîne » fait de même et omet ce qui n'a pas changé. Un modèle peut être décomposé : ouvrez une copie de son fichier dans le Modeleur, changez les étapes ou les paramètres, et enregistrez-le comme modèle à vous.

Référence : Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1151"/>
        <source>The stages of the AlignSAR datacube one after the other, without a correction of the troposphere, as a graphical model. In: a LiCSAR folder (GEOC). Out: the datacube (displacement in mm and velocity in mm/yr, positive towards the satellite), the stack and the time-series folder.

It has the settings of the preset &apos;alignsar&apos;: coherence mask 0.15, nullification, singular inversion. Without delay maps, displacement also holds the delay of the troposphere, which goes with height and season.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Les étapes du cube de données AlignSAR l'une après l'autre, sans correction de la troposphère, sous forme de modèle graphique. Entrée : un dossier LiCSAR (GEOC). Sortie : le cube de données (déplacement en mm et vitesse en mm/yr, positifs vers le satellite), la pile et le dossier de la série temporelle.

Il a les paramètres du préréglage « alignsar » : masque de cohérence 0.15, neutralisation, inversion singular. Sans cartes de retard, le déplacement contient aussi le retard de la troposphère, qui suit l'altitude et la saison.

Référence : Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1152"/>
        <source>The time series is masked anew. Filter it and export the datacube again, and both follow.</source>
        <translation>La série temporelle est masquée à nouveau. Filtrez-la et exportez à nouveau le cube de données : les deux suivront.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1154"/>
        <source>The velocity, or the displacement at every date, which the time slider of Google Earth plays.</source>
        <translation>La vitesse, ou le déplacement à chaque date, que le curseur temporel de Google Earth anime.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1155"/>
        <source>There is no curve to save. Click the map first.</source>
        <translation>Aucune courbe à enregistrer. Cliquez d'abord sur la carte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1156"/>
        <source>Third</source>
        <translation>Troisième</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1157"/>
        <source>This QGIS gives a raster a single time, so each epoch is a layer of its own. QGIS 3.38 or newer plays the displacement from one layer.</source>
        <translation>Ce QGIS donne un seul temps à un raster, donc chaque époque est une couche séparée. QGIS 3.38 ou plus récent anime le déplacement depuis une seule couche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1158"/>
        <source>This mask is newer than the datacube; filter and export it again.</source>
        <translation>Ce masque est plus récent que le cube de données ; filtrez et exportez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1159"/>
        <source>Threads that work at the same time; 0 uses every processor. The result does not depend on it.</source>
        <translation>Fils d'exécution travaillant en même temps ; 0 utilise tous les processeurs. Le résultat n'en dépend pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1160"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1161"/>
        <source>Thumbnails across the alert figure</source>
        <translation>Vignettes sur la largeur de la figure d'alerte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1162"/>
        <source>Tick</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1163"/>
        <source>Tick the selected pairs, or take their ticks away</source>
        <translation>Cocher ou décocher les paires sélectionnées</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1164"/>
        <source>Time (time courses)</source>
        <translation>Temps (évolutions temporelles)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1166"/>
        <source>Time for the server or the other run.</source>
        <translation>Délai pour le serveur ou l'autre exécution.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1167"/>
        <source>Time of the decay</source>
        <translation>Temps de décroissance</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1168"/>
        <source>Time-out</source>
        <translation>Délai d'attente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1171"/>
        <source>Times the usual part of the delay that depends on height.</source>
        <translation>Facteur de la part usuelle du retard liée à l'altitude.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1172"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1173"/>
        <source>Title of the catalogue.</source>
        <translation>Titre du catalogue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1174"/>
        <source>Title of the collection.</source>
        <translation>Titre de la collection.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1175"/>
        <source>Title of the data set. Empty: made from the frame and the dates.</source>
        <translation>Titre du jeu de données. Vide : formé à partir du frame et des dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1178"/>
        <source>Tolerance of FastICA</source>
        <translation>Tolérance de FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1180"/>
        <source>True velocity (mm/yr, + towards satellite)</source>
        <translation>Vitesse vraie (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1182"/>
        <source>Turbulent delay</source>
        <translation>Retard turbulent</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1183"/>
        <source>Turns the network of interferograms into a displacement time series and a velocity for every pixel. In: a stack and its time-series folder. Out: cum.h5 (mm, positive towards the satellite), velocity (mm/yr), residuals, gaps and other quality rasters.

NSBAS bridges gaps of a pixel's network by the straight line that fits best. 'singular' (AlignSAR's choice) ties the parts by the motion of the pixel, which may bend. A pixel is solved when it has more pairs than the minimum ratio times the number of epochs.

References: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</source>
        <translation>Transforme le réseau d'interférogrammes en série temporelle de déplacement et en vitesse pour chaque pixel. Entrée : une pile et le dossier de sa série temporelle. Sortie : cum.h5 (mm, positif vers le satellite), vitesse (mm/yr), résidus, lacunes et autres rasters de qualité.

NSBAS franchit les lacunes du réseau d'un pixel par la droite qui s'ajuste le mieux. « singular » (le choix d'AlignSAR) relie les parties par le mouvement du pixel, qui peut s'infléchir. Un pixel est résolu quand il a plus de paires que le taux minimal multiplié par le nombre d'époques.

Références : Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792 ; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1184"/>
        <source>Typical standard deviation of the atmospheric delay of one epoch.</source>
        <translation>Écart type typique du retard atmosphérique d'une époque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1185"/>
        <source>Undo ticks</source>
        <translation>Annuler les coches</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1186"/>
        <source>Unit of plain tables</source>
        <translation>Unité des tables simples</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1187"/>
        <source>Unit of the .unw files. Values in mm or m must be positive towards the satellite.</source>
        <translation>Unité des fichiers .unw. Les valeurs en mm ou m doivent être positives vers le satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1188"/>
        <source>Unit of the interferograms</source>
        <translation>Unité des interférogrammes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1189"/>
        <source>Unit of the values</source>
        <translation>Unité des valeurs</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1191"/>
        <source>Unrest (NetCDF)</source>
        <translation>Activité anormale (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1192"/>
        <source>Unwrap a coarse image first</source>
        <translation>Dérouler d'abord une image grossière</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1194"/>
        <source>Unwrap only this box: west, east, south, north. The pixels whose centres are nearest to its edges are included, and some more around it are looked at.</source>
        <translation>Dérouler seulement ce rectangle : ouest, est, sud, nord. Les pixels dont le centre est le plus proche de ses bords sont inclus, et quelques autres autour sont examinés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1195"/>
        <source>Unwrap the image at ten or twenty looks first and subtract its smooth part; helps with many fringes and large areas of low coherence.</source>
        <translation>Dérouler d'abord l'image à dix ou vingt vues (looks) et soustraire sa partie lisse ; utile avec de nombreuses franges et de grandes zones de faible cohérence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1196"/>
        <source>Unwrap the sea as well; else only what the raster &lt;frame&gt;.geo.landmask.tif, if there is one, says is land.</source>
        <translation>Dérouler aussi la mer ; sinon seulement ce que le raster &lt;frame&gt;.geo.landmask.tif, s'il existe, indique comme terre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1199"/>
        <source>Up velocity (mm/yr, + upwards)</source>
        <translation>Vitesse verticale (mm/yr, + vers le haut)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1200"/>
        <source>Up velocity standard deviation (mm/yr)</source>
        <translation>Écart type de la vitesse verticale (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1201"/>
        <source>Uplift above the deep magma source in a single moment, halfway through the series.</source>
        <translation>Soulèvement au-dessus de la source magmatique profonde en un seul instant, au milieu de la série.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1202"/>
        <source>Uplift above the deep magma source, throughout the series.</source>
        <translation>Soulèvement sur la source magmatique profonde, sur la série.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1203"/>
        <source>Uplift above the shallow magma source at the last epoch. It begins halfway and grows with the square of time.</source>
        <translation>Soulèvement au-dessus de la source magmatique superficielle à la dernière époque. Il commence à mi-parcours et croît avec le carré du temps.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1204"/>
        <source>Upper end of the colours. Not set: 99th percentile of the magnitude.</source>
        <translation>Borne supérieure des couleurs. Non renseigné : 99e percentile de la valeur absolue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1205"/>
        <source>Use every threshold as it is, even when no pixel at all passes. By default such a threshold is moved to the next whole number that the best pixel passes, with a warning.</source>
        <translation>Utiliser chaque seuil tel quel, même si aucun pixel ne le satisfait. Par défaut, un tel seuil est porté au nombre entier suivant que satisfait le meilleur pixel, avec un avertissement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1206"/>
        <source>Use the mask</source>
        <translation>Utiliser le masque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1207"/>
        <source>Use the phases as they were before stage 12 corrected or removed loop errors.</source>
        <translation>Utiliser les phases telles qu'elles étaient avant que l'étape 12 ne corrige ou ne retire les erreurs de boucle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1208"/>
        <source>Values beyond it, up or down, have the full colour.</source>
        <translation>Au-delà, vers le haut ou le bas, la couleur est pleine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1209"/>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1212"/>
        <source>Velocity</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1213"/>
        <source>Velocity (mm/yr, + towards satellite)</source>
        <translation>Vitesse (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1217"/>
        <source>Velocity from time series</source>
        <translation>Vitesse à partir de la série temporelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1218"/>
        <source>Velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Vitesse dans le masque (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1219"/>
        <source>Velocity is absolute</source>
        <translation>La vitesse est absolue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1220"/>
        <source>Velocity of the reconstruction (mm/yr, + towards satellite)</source>
        <translation>Vitesse de la reconstruction (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1221"/>
        <source>Velocity standard deviation (mm/yr)</source>
        <translation>Écart type de la vitesse (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1223"/>
        <source>Velocity without plate motion (mm/yr, + towards satellite)</source>
        <translation>Vitesse sans mouvement de plaque (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1225"/>
        <source>Velocity, unmasked (mm/yr, + towards satellite)</source>
        <translation>Vitesse, non masquée (mm/yr, + vers le satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1226"/>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1227"/>
        <source>Vertical (VV)</source>
        <translation>Verticale (VV)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1228"/>
        <source>Vertical to horizontal (VH)</source>
        <translation>Verticale vers horizontale (VH)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1229"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1230"/>
        <source>Wanted position from the left</source>
        <translation>Position souhaitée depuis la gauche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1231"/>
        <source>Wanted position from the top</source>
        <translation>Position souhaitée depuis le haut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1232"/>
        <source>Wanted position on the map</source>
        <translation>Position souhaitée sur la carte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1233"/>
        <source>Wavelength</source>
        <translation>Longueur d'onde</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1234"/>
        <source>Web address of the KML file. Empty: it is left out.</source>
        <translation>Adresse web du fichier KML. Vide : il est omis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1235"/>
        <source>Web address of the folder that holds all LiCSAR products.</source>
        <translation>Adresse web du dossier de tous les produits LiCSAR.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1236"/>
        <source>Web address of the list of Sentinel-1 products. Empty: it is left out.</source>
        <translation>Adresse web de la liste des produits Sentinel-1. Vide : elle est omise.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1237"/>
        <source>Web address of the preview GeoTIFF. Empty: it is left out.</source>
        <translation>Adresse web du GeoTIFF d'aperçu. Vide : il est omis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1238"/>
        <source>Web address of the published datacube (ITSBD), a large NetCDF file. Empty: it is left out.</source>
        <translation>Adresse web du cube de données publié (ITSBD), un gros fichier NetCDF. Vide : il est omis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1239"/>
        <source>Web page of the creator</source>
        <translation>Page web du créateur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1240"/>
        <source>Weigh by the standard deviations</source>
        <translation>Pondérer par les écarts types</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1241"/>
        <source>Weigh every epoch by the standard deviation that the datacube has of it, if it has them.</source>
        <translation>Pondérer chaque époque par l'écart type que le cube de données en a, le cas échéant.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1242"/>
        <source>Weigh interferograms by their mean coherence</source>
        <translation>Pondérer les interférogrammes par leur cohérence moyenne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1243"/>
        <source>Weight of coherence</source>
        <translation>Poids de la cohérence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1244"/>
        <source>Weight of coverage</source>
        <translation>Poids de la couverture</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1245"/>
        <source>Weight of rough terrain</source>
        <translation>Poids du relief accidenté</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1246"/>
        <source>Weight of the straight line in the NSBAS method, relative to an interferogram. It matters only where the network falls apart.</source>
        <translation>Poids de la droite dans la méthode NSBAS, relativement à un interférogramme. Il ne compte que là où le réseau se disloque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1247"/>
        <source>Weight of unwrapping components</source>
        <translation>Poids des composantes de déroulement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1248"/>
        <source>Weighting</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1249"/>
        <source>What does the work. Empty: what Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR say, else the built-in engine. The settings also say where the program and its Python are. Results of both engines go into the same folders, and either can go on from them.</source>
        <translation>Ce qui fait le travail. Vide : ce qu'indique Préférences &gt; Options &gt; Traitement &gt; Fournisseurs de services &gt; AlignSAR, sinon le moteur intégré. Ces préférences indiquent aussi où se trouvent le programme et son Python. Les résultats des deux moteurs vont dans les mêmes dossiers, et chacun peut poursuivre à partir de ceux-ci.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1250"/>
        <source>What each criterion of the noise mask says of the newest pixel</source>
        <translation>Ce que chaque critère du masque de bruit dit du dernier pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1254"/>
        <source>What makes the series unique where the network of a pixel falls apart: NSBAS lets the parts follow one straight line (weighted by gamma); singular (of AlignSAR) ties them by the pixel&apos;s own motion, a line that bends as far as the series shows (compatible: smallest increments, gaps at the mean rate); singular_gauss (experimental) fills them at the rate of the intervals around them, weighted by a Gaussian in time; only_sb inverts nothing but pixels that have a value in every interferogram.</source>
        <translation>Ce qui rend la série unique là où le réseau d'un pixel se disloque : NSBAS fait suivre aux parties une seule droite (pondérée par gamma) ; singular (d'AlignSAR) les relie par le mouvement propre du pixel, une ligne qui s'infléchit autant que la série le montre (compatible : plus petits incréments, lacunes à la vitesse moyenne) ; singular_gauss (expérimental) les comble à la vitesse des intervalles environnants, pondérée par une gaussienne dans le temps ; only_sb n'inverse que les pixels qui ont une valeur dans chaque interférogramme.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1255"/>
        <source>What the folder holds. By default it is recognised.</source>
        <translation>Ce que contient le dossier. Par défaut, détecté.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1257"/>
        <source>What the portal has said is kept; the list of frames for 30 days. On: everything is asked for anew.</source>
        <translation>Ce que le portail a répondu est gardé ; la liste des frames pendant 30 jours. Activé : tout est demandé à nouveau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1258"/>
        <source>What the results of a frame take on disk, of what is not there yet.</source>
        <translation>Ce que les résultats d'un frame occupent sur le disque, pour ce qui n'est pas encore là.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1259"/>
        <source>What the sources do not explain</source>
        <translation>Ce que les sources n'expliquent pas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1260"/>
        <source>When values outside loops are dropped: look for loops in the phases that stage 12 left, instead of those before it removed loop errors.</source>
        <translation>Quand les valeurs hors boucles sont supprimées : chercher les boucles dans les phases laissées par l'étape 12, au lieu de celles d'avant qu'elle ne retire les erreurs de boucle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1261"/>
        <source>Where the data set was made; empty: left out.</source>
        <translation>Lieu de production du jeu de données ; vide : omis.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1262"/>
        <source>Where the reference is wanted, as a fraction of the image height; of the blocks with a high score the nearest one is taken.</source>
        <translation>Où la référence est souhaitée, en fraction de la hauteur de l'image ; parmi les blocs à score élevé, le plus proche est retenu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1263"/>
        <source>Where the reference is wanted, as a fraction of the image width; of the blocks with a high score the nearest one is taken.</source>
        <translation>Où la référence est souhaitée, en fraction de la largeur de l'image ; parmi les blocs à score élevé, le plus proche est retenu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1264"/>
        <source>Where the reference is wanted, longitude and latitude; of the blocks with a high score the nearest one is taken. Not set: the position in the image that the two fractions give.</source>
        <translation>Où la référence est souhaitée, longitude et latitude ; parmi les blocs à score élevé, le plus proche est retenu. Non renseigné : la position dans l'image que donnent les deux fractions.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1266"/>
        <source>Where the stack is edited, keep no .unw.ori files. The change cannot be undone and a second run starts from the nullified data.</source>
        <translation>Si la pile est modifiée, ne pas garder de fichiers .unw.ori. La modification est alors irréversible et une seconde exécution part des données neutralisées.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1269"/>
        <source>Which series becomes the columns of dates, in mm, positive towards the satellite.</source>
        <translation>Quelle série devient les colonnes de dates, en mm, positives vers le satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1270"/>
        <source>Which series of the datacube. The best one is the filtered displacement, else the one without filter.</source>
        <translation>Quelle série du cube de données. La meilleure est le déplacement filtré, sinon celui sans filtre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1271"/>
        <source>Whole datacube as</source>
        <translation>Cube de données entier comme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1272"/>
        <source>Why a pixel is masked</source>
        <translation>Pourquoi un pixel est masqué</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1273"/>
        <source>Why masked?</source>
        <translation>Pourquoi masqué ?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1274"/>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1275"/>
        <source>Width of a thumbnail as a fraction of the time axis.</source>
        <translation>Largeur d'une vignette en fraction de l'axe du temps.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1276"/>
        <source>Width of the swath</source>
        <translation>Largeur du couloir</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1277"/>
        <source>Windows with fewer valid pixels do not count.</source>
        <translation>Les fenêtres ayant moins de pixels valides ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1278"/>
        <source>With acceleration</source>
        <translation>Avec accélération</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1279"/>
        <source>With all pairs as images, so many are drawn at random where there are more.</source>
        <translation>Avec toutes les paires comme images, ce nombre est tiré au hasard s'il y en a davantage.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1281"/>
        <source>With the rule &apos;stable&apos;, the mean quality index Iq that the sources must reach.</source>
        <translation>Avec la règle « stable », l'indice de qualité moyen Iq que les sources doivent atteindre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1282"/>
        <source>Without dates that cost more than they bring</source>
        <translation>Sans les dates qui coûtent plus qu'elles n'apportent</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1285"/>
        <source>Worst loop (rad)</source>
        <translation>Pire boucle (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1286"/>
        <source>Wrapped phase</source>
        <translation>Phase enroulée</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1287"/>
        <source>Write a PNG of every interferogram without data in the reference window.</source>
        <translation>Écrire un PNG de chaque interférogramme sans données dans la fenêtre de référence.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1288"/>
        <source>Write a PNG of every loop that was judged and of every raster. This takes a few minutes for a large network.</source>
        <translation>Écrire un PNG de chaque boucle évaluée et de chaque raster. Cela prend quelques minutes pour un grand réseau.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1289"/>
        <source>Write a PNG per pair for looking through: before, after and correction side by side, and the corrected phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Écrire un PNG par paire à parcourir : avant, après et correction côte à côte, et la phase corrigée. Un cycle de couleurs vaut 6π (3π en bande L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1290"/>
        <source>Write a PNG per pair for looking through: the masked phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Écrire un PNG par paire à parcourir : la phase masquée. Un cycle de couleurs vaut 6π (3π en bande L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1291"/>
        <source>Write a PNG per pair for looking through: the phase in the new area. A colour cycle is 6π (3π in L-band).</source>
        <translation>Écrire un PNG par paire à parcourir : la phase dans la nouvelle zone. Un cycle de couleurs vaut 6π (3π en bande L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1292"/>
        <source>Write a PNG per pair for looking through: unwrapped phase; also height and intensity. A colour cycle is 6π (3π in L-band).</source>
        <translation>Écrire un PNG par paire à parcourir : phase déroulée ; aussi altitude et intensité. Un cycle de couleurs vaut 6π (3π en bande L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1293"/>
        <source>Write a PNG per pair of the coherence on a logarithmic scale.</source>
        <translation>Écrire un PNG par paire de la cohérence en échelle logarithmique.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1294"/>
        <source>Write a catalogue of all datacubes to the folder stac of the results, with links to the datacubes beside it.</source>
        <translation>Écrire un catalogue de tous les cubes de données dans le dossier stac des résultats, avec des liens vers les cubes de données à côté.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1295"/>
        <source>Write cloud-optimised GeoTIFFs (COG), with tiles and overviews, which need no whole download to be seen.</source>
        <translation>Écrire des GeoTIFF optimisés pour le cloud (COG), avec tuiles et aperçus (pyramides), visibles sans téléchargement complet.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1296"/>
        <source>Writes a copy of a datacube whose displacement and velocity are relative to another place, another date, or both. In: a datacube, and a point or the polygons of an area. Out: a datacube with everything that the first one has.

The median of the reference pixels that have a value at every epoch becomes 0 at every epoch; displacement becomes 0 everywhere on the reference date. Choose a place that stands still, is coherent, and is near what you look at, because atmosphere grows with the distance. A point wins over an area.</source>
        <translation>Écrit une copie d'un cube de données dont le déplacement et la vitesse sont relatifs à un autre lieu, une autre date, ou les deux. Entrée : un cube de données, et un point ou les polygones d'une zone. Sortie : un cube de données avec tout ce que contient le premier.

La médiane des pixels de référence qui ont une valeur à chaque époque devient 0 à chaque époque ; le déplacement devient 0 partout à la date de référence. Choisissez un lieu immobile, cohérent, et proche de ce que vous observez, car l'atmosphère croît avec la distance. Un point prévaut sur une zone.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1297"/>
        <source>Writes a datacube as static STAC catalogue, which can be put on a web server, searched, and read map by map. In: a datacube, also one of LiCSBAS. Out: a folder with collection.json and an item, which has a cloud-optimised GeoTIFF of each map (in the units of the datacube; displacement and velocity positive towards the satellite), the whole datacube as NetCDF or Zarr store, and a thumbnail.

All links are relative, so that the folder can be moved. The item has the STAC extensions datacube, projection, sar, sat, view, file and insar, as far as the datacube says what they need.

https://stacspec.org</source>
        <translation>Écrit un cube de données en catalogue STAC statique, qui peut être placé sur un serveur web, interrogé et lu carte par carte. Entrée : un cube de données, aussi de LiCSBAS. Sortie : un dossier avec collection.json et un élément (item), qui contient un GeoTIFF optimisé pour le cloud de chaque carte (dans les unités du cube de données ; déplacement et vitesse positifs vers le satellite), le cube de données entier en NetCDF ou entrepôt Zarr, et une vignette.

Tous les liens sont relatifs, de sorte que le dossier peut être déplacé. L'élément a les extensions STAC datacube, projection, sar, sat, view, file et insar, dans la mesure où le cube de données fournit ce dont elles ont besoin.

https://stacspec.org</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1298"/>
        <source>Writes series of a datacube as GeoTIFFs whose bands carry their dates, for viewers that read no NetCDF: InsarViz (a band per date), EO Time Series Viewer (a file per date). In: a datacube. Out: a folder of GeoTIFFs in the unit of the datacube (displacement in mm, positive towards the satellite), no data as NaN.

The date of a band is its description (2020-06-01) and its metadata item DATE (20200601).</source>
        <translation>Écrit des séries d'un cube de données en GeoTIFF dont les bandes portent leurs dates, pour les visionneuses qui ne lisent pas NetCDF : InsarViz (une bande par date), EO Time Series Viewer (un fichier par date). Entrée : un cube de données. Sortie : un dossier de GeoTIFF dans l'unité du cube de données (déplacement en mm, positif vers le satellite), absence de donnée en NaN.

La date d'une bande est sa description (2020-06-01) et son élément de métadonnées DATE (20200601).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1299"/>
        <source>Writes the AlignSAR datacube (ITSBD) of a time series as CF NetCDF, if wanted also as a Zarr store, with previews and coverage polygon. In: a time-series folder after stage 16. Out: displacement (mm) and velocity (mm/yr), positive towards the satellite, quality layers, amplitude, coherence, atmosphere, height and viewing geometry; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif; the area covered.

Amplitude needs the folder GEOC.MLI and the external atmosphere the folder GACOS in the work folder; what is absent is left out and listed. Displacement is relative to the reference pixel of stage 16 unless you give a reference area, and to the first epoch unless you give a reference date.

Conventions: CF-1.11, https://cfconventions.org; ACDD-1.3</source>
        <translation>Écrit le cube de données AlignSAR (ITSBD) d'une série temporelle en NetCDF CF, sur demande aussi en entrepôt Zarr, avec aperçus et polygone de couverture. Entrée : un dossier de série temporelle après l'étape 16. Sortie : déplacement (mm) et vitesse (mm/yr), positifs vers le satellite, couches de qualité, amplitude, cohérence, atmosphère, altitude et géométrie de visée ; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif ; la zone couverte.

L'amplitude requiert le dossier GEOC.MLI et l'atmosphère externe le dossier GACOS dans le dossier de travail ; ce qui manque est omis et listé. Le déplacement est relatif au pixel de référence de l'étape 16 sauf si vous donnez une zone de référence, et à la première époque sauf si vous donnez une date de référence.

Conventions : CF-1.11, https://cfconventions.org ; ACDD-1.3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1300"/>
        <source>Writes the displacement at dates, or between pairs of dates, as GeoTIFFs for other programs. In: a datacube. Out: a folder with yyyymmdd.tif for a date, yyyymmdd_yyyymmdd.tif for a difference (second minus first), in mm, positive towards the satellite, NaN where there is no value.

Cloud-optimised files (COG) can be put on a web server and are shown from there without download.</source>
        <translation>Écrit le déplacement à des dates, ou entre paires de dates, en GeoTIFF pour d'autres programmes. Entrée : un cube de données. Sortie : un dossier avec yyyymmdd.tif pour une date, yyyymmdd_yyyymmdd.tif pour une différence (seconde moins première), en mm, positif vers le satellite, NaN là où il n'y a pas de valeur.

Les fichiers optimisés pour le cloud (COG) peuvent être placés sur un serveur web et sont affichés de là sans téléchargement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1301"/>
        <source>Writes the pixels of a datacube as points that viewers of persistent scatterers read: InSAR Explorer, PS Time Series Viewer, InSAR Time Series Viewer. In: a datacube. Out: a point for each pixel inside the mask, with its velocity and the standard deviation of it (velocity, v_stdev, mm/yr), mean coherence, height (m), and the displacement on each date (D20200601 …, mm), positive towards the satellite.

The ending says what is written: .gpkg, .csv (with longitude and latitude), .shp (up to 248 dates), .fgb or .geojson. PS Time Series Viewer reads time series from .shp only, and only complete ones.</source>
        <translation>Écrit les pixels d'un cube de données comme points que lisent les visionneuses de réflecteurs permanents (persistent scatterers) : InSAR Explorer, PS Time Series Viewer, InSAR Time Series Viewer. Entrée : un cube de données. Sortie : un point pour chaque pixel du masque, avec sa vitesse et l'écart type de celle-ci (velocity, v_stdev, mm/yr), cohérence moyenne, altitude (m), et le déplacement à chaque date (D20200601 …, mm), positif vers le satellite.

L'extension du fichier indique ce qui est écrit : .gpkg, .csv (avec longitude et latitude), .shp (jusqu'à 248 dates), .fgb ou .geojson. PS Time Series Viewer ne lit les séries temporelles que de .shp, et seulement les complètes.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1302"/>
        <source>Writes the settings of a run as variables of batch_LiCSBAS.sh, for a colleague who works with LiCSBAS. In: the configuration that &apos;Run pipeline&apos; writes beside every datacube, or a preset. Out: a shell file with all variables; put them in place of those in your batch_LiCSBAS.sh. A name that ends in .py gives the settings of the analyses for run_licsalert.py instead. Options that cannot be set there are listed in the log.</source>
        <translation>Écrit les paramètres d'une exécution en variables de batch_LiCSBAS.sh, pour un collègue qui travaille avec LiCSBAS. Entrée : la configuration que « Exécuter la chaîne » écrit à côté de chaque cube de données, ou un préréglage. Sortie : un fichier shell avec toutes les variables ; mettez-les à la place de celles de votre batch_LiCSBAS.sh. Un nom se terminant par .py donne à la place les paramètres des analyses pour run_licsalert.py. Les options qui ne peuvent y être définies sont listées dans le journal.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1303"/>
        <source>Writes the velocity, or the displacement in time, as a KMZ file for Google Earth and other viewers. In: a datacube. Out: a file with coloured maps laid on the ground, a legend and the reference; red is towards the satellite, and where there is no value the ground shows.

Displacement in time has a map per date, which the time slider plays.</source>
        <translation>Écrit la vitesse, ou le déplacement dans le temps, en fichier KMZ pour Google Earth et d'autres visionneuses. Entrée : un cube de données. Sortie : un fichier avec des cartes colorées posées sur le sol, une légende et la référence ; rouge est vers le satellite, et là où il n'y a pas de valeur, le sol apparaît.

Le déplacement dans le temps a une carte par date, que le curseur temporel anime.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1304"/>
        <source>Your batch_LiCSBAS.sh, whose files are looked for beside it; or your run_licsalert.py.</source>
        <translation>Votre batch_LiCSBAS.sh, dont les fichiers sont cherchés à côté ; ou votre run_licsalert.py.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1305"/>
        <source>Your run_licsalert.py, or what &apos;Import batch file&apos; made of it. What you set above wins over it.</source>
        <translation>Votre run_licsalert.py, ou ce que « Importer un fichier batch » en a fait. Ce que vous définissez ci-dessus prévaut.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1306"/>
        <source>Zarr store</source>
        <translation>Entrepôt Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1308"/>
        <source>about 10 000 pixels</source>
        <translation>environ 10 000 pixels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1309"/>
        <source>alignsar: the AlignSAR datacube, with both series, amplitude, coherence and atmosphere. plain: what LiCSBAS_out2nc writes without --alignsar, under its names (cum, vel, coh, rms, vstd, stc, mask …), of cum.h5; stage 16 is not needed, and nothing is masked unless every layer is. plain_filtered: the same of cum_filt.h5. Each of them follows CF, as --cf of LiCSBAS is meant to.</source>
        <translation>alignsar : le cube de données AlignSAR, avec les deux séries, amplitude, cohérence et atmosphère. plain : ce que LiCSBAS_out2nc écrit sans --alignsar, sous ses noms (cum, vel, coh, rms, vstd, stc, mask …), de cum.h5 ; l'étape 16 n'est pas requise, et rien n'est masqué sauf si toutes les couches le sont. plain_filtered : de même pour cum_filt.h5. Chacun suit CF, comme --cf de LiCSBAS est censé le faire.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1310"/>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1311"/>
        <source>an area, or the place as it is</source>
        <translation>une zone, ou le lieu tel quel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1312"/>
        <source>articulation epochs ({count})</source>
        <translation>époques d'articulation ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1313"/>
        <source>as expected</source>
        <translation>comme attendu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1315"/>
        <source>as many as the network has, plus 1</source>
        <translation>autant que le réseau en compte, plus 1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1316"/>
        <source>as the columns say</source>
        <translation>comme l'indiquent les colonnes</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1317"/>
        <source>as the table says</source>
        <translation>comme l'indique la table</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1319"/>
        <source>away from the satellite</source>
        <translation>en s'éloignant du satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1320"/>
        <source>baseline not known</source>
        <translation>base inconnue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1328"/>
        <source>bridge</source>
        <translation>pont</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1330"/>
        <source>by the two fractions</source>
        <translation>par les deux fractions</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1331"/>
        <source>centimetres</source>
        <translation>centimètres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1332"/>
        <source>closes</source>
        <translation>ferme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1333"/>
        <source>comes back</source>
        <translation>revient</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1335"/>
        <source>corrected on {share}</source>
        <translation>corrigé sur {share}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1336"/>
        <source>cube: the pixels of the datacube, to each of which the time courses are fitted. sources: the pixels of the sources.</source>
        <translation>cube : les pixels du cube de données, à chacun desquels les évolutions temporelles sont ajustées. sources : les pixels des sources.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1337"/>
        <source>cumulative: displacement since the first date. incremental: between neighbouring dates. all: between every two dates.</source>
        <translation>cumulative : déplacement depuis la première date. incremental : entre dates voisines. all : entre toutes les dates, deux à deux.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1338"/>
        <source>cycles of 2π</source>
        <translation>cycles de 2π</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1343"/>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1344"/>
        <source>estimated from its interferograms; 0 before they are downloaded</source>
        <translation>estimé d'après ses interférogrammes ; 0 avant leur téléchargement</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1345"/>
        <source>every date</source>
        <translation>chaque date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1346"/>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1348"/>
        <source>frame or file name, first and last date</source>
        <translation>nom de frame ou de fichier, première et dernière date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1350"/>
        <source>gap</source>
        <translation>lacune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1351"/>
        <source>goes</source>
        <translation>disparaît</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1352"/>
        <source>grid: the outer edges of the cube. valid: the outline of the pixels that have a velocity.</source>
        <translation>grid : les bords extérieurs du cube. valid : le contour des pixels ayant une vitesse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1355"/>
        <source>in no loop</source>
        <translation>dans aucune boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1356"/>
        <source>interferograms.csv in the folder</source>
        <translation>interferograms.csv dans le dossier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1358"/>
        <source>kept, bridge</source>
        <translation>conservé, pont</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1359"/>
        <source>kept, changed in places</source>
        <translation>conservé, modifié par endroits</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1360"/>
        <source>kept, in no loop</source>
        <translation>conservé, dans aucune boucle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1361"/>
        <source>known deformation</source>
        <translation>déformation connue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1362"/>
        <source>longest connected time below {threshold}</source>
        <translation>plus longue durée connectée inférieure à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1363"/>
        <source>loop errors above {threshold}</source>
        <translation>erreurs de boucle supérieures à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1365"/>
        <source>mean coherence below {threshold}</source>
        <translation>cohérence moyenne inférieure à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1366"/>
        <source>mean loop closure above {threshold}</source>
        <translation>fermeture de boucle moyenne supérieure à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1367"/>
        <source>mean: mean of the valid pixels of a block, if at least half of them are valid. bilinear: as LiCSAlert, where pixels beside masked areas are drawn towards zero.</source>
        <translation>mean : moyenne des pixels valides d'un bloc, si au moins la moitié le sont. bilinear : comme LiCSAlert, où les pixels à côté de zones masquées sont attirés vers zéro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1368"/>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1369"/>
        <source>millimetres</source>
        <translation>millimètres</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1370"/>
        <source>minus the 99th percentile</source>
        <translation>moins le 99e percentile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1372"/>
        <source>mm, + towards satellite</source>
        <translation>mm, + vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1374"/>
        <source>network gaps above {threshold}</source>
        <translation>lacunes du réseau supérieures à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1375"/>
        <source>new deformation</source>
        <translation>nouvelle déformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1377"/>
        <source>no earthquakes</source>
        <translation>aucun séisme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1379"/>
        <source>no steps</source>
        <translation>aucun saut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1380"/>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1382"/>
        <source>not applied</source>
        <translation>non appliqué</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1383"/>
        <source>not followed</source>
        <translation>non suivie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1384"/>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1385"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1388"/>
        <source>nullified on {share}</source>
        <translation>neutralisé sur {share}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1390"/>
        <source>one pixel; two in a swath</source>
        <translation>un pixel ; deux dans un couloir</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1391"/>
        <source>own GeoTIFFs with a table</source>
        <translation>vos propres GeoTIFF avec une table</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1392"/>
        <source>pairs that span
the interval</source>
        <translation>paires qui enjambent
l'intervalle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1393"/>
        <source>pairs without loop above {threshold}</source>
        <translation>paires sans boucle supérieures à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1395"/>
        <source>perpendicular baseline (m)</source>
        <translation>base perpendiculaire (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1397"/>
        <source>radians</source>
        <translation>radians</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1398"/>
        <source>ratio of loop errors above {threshold}</source>
        <translation>taux d'erreurs de boucle supérieur à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1399"/>
        <source>recognised</source>
        <translation>détecté</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1403"/>
        <source>rejected by hand</source>
        <translation>rejeté à la main</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1404"/>
        <source>rejected by {stage}</source>
        <translation>rejeté par {stage}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1405"/>
        <source>rejected:</source>
        <translation>rejeté :</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1406"/>
        <source>rejected: RMS above the threshold</source>
        <translation>rejet : RMS au-dessus du seuil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1407"/>
        <source>rejected: RMS with the reference above the threshold</source>
        <translation>rejet : RMS avec la référence au-dessus du seuil</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1408"/>
        <source>rejected: no value at the reference</source>
        <translation>rejet : aucune valeur à la référence</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1409"/>
        <source>rejected: {rule}</source>
        <translation>rejeté : {rule}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1410"/>
        <source>removed by hand</source>
        <translation>retiré à la main</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1411"/>
        <source>residual above {threshold}</source>
        <translation>résidu supérieur à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1412"/>
        <source>score: the number whose runs agree best overall. stable: the largest number that gives as many sources with a sufficient mean quality. middle: the mean of fewest and most, rounded down, as ICASAR takes it when nobody moves its slider; other numbers are then not computed.</source>
        <translation>score : le nombre dont les exécutions concordent le mieux dans l'ensemble. stable : le plus grand nombre qui donne autant de sources de qualité moyenne suffisante. middle : la moyenne du minimum et du maximum, arrondie à l'inférieur, comme ICASAR la prend quand personne ne bouge son curseur ; les autres nombres ne sont alors pas calculés.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1413"/>
        <source>smooth (bilinear)</source>
        <translation>lisse (bilinéaire)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1414"/>
        <source>space: maps are made independent, the usual choice. time: time courses are.</source>
        <translation>space : les cartes sont rendues indépendantes, le choix usuel. time : les évolutions temporelles le sont.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1415"/>
        <source>spatio-temporal inconsistency above {threshold}</source>
        <translation>discordance spatio-temporelle supérieure à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1416"/>
        <source>stays masked</source>
        <translation>reste masqué</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1417"/>
        <source>subset of {count} epochs</source>
        <translation>sous-ensemble de {count} époques</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1418"/>
        <source>suspect, no pair to blame</source>
        <translation>douteux, aucune paire à incriminer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1420"/>
        <source>that of the datacube</source>
        <translation>comme dans le cube de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1421"/>
        <source>that of the datacube where it is such an identifier, else &apos;other&apos;</source>
        <translation>celle du cube de données si c'est un tel identifiant, sinon « other »</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1422"/>
        <source>that of the datacube; IW for LiCSAR, which has no other</source>
        <translation>celui du cube de données ; IW pour LiCSAR, qui n'en a pas d'autre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1423"/>
        <source>that of the products</source>
        <translation>celui des produits</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1424"/>
        <source>that of the series</source>
        <translation>celle de la série</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1425"/>
        <source>the 99th percentile</source>
        <translation>le 99e percentile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1426"/>
        <source>the date as it is</source>
        <translation>la date telle quelle</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1427"/>
        <source>the first epoch</source>
        <translation>la première époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1430"/>
        <source>the last epoch</source>
        <translation>la dernière époque</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1431"/>
        <source>the name of the folder</source>
        <translation>le nom du dossier</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1432"/>
        <source>the one labelled deformation</source>
        <translation>celle étiquetée déformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1433"/>
        <source>the ratio alone</source>
        <translation>le taux seul</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1434"/>
        <source>the references of the datacubes</source>
        <translation>les références des cubes de données</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1437"/>
        <source>three mean intervals</source>
        <translation>trois intervalles moyens</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1438"/>
        <source>today</source>
        <translation>aujourd'hui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1439"/>
        <source>toward the satellite</source>
        <translation>vers le satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1440"/>
        <source>unchanged values (nearest neighbour)</source>
        <translation>valeurs inchangées (plus proche voisin)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1441"/>
        <source>unlikely by chance</source>
        <translation>improbable par hasard</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1442"/>
        <source>unwrapped pairs below {threshold}</source>
        <translation>paires déroulées inférieures à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1443"/>
        <source>velocity standard deviation above {threshold}</source>
        <translation>écart type de la vitesse supérieur à {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1445"/>
        <source>worth a look</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1446"/>
        <source>would mend</source>
        <translation>y remédierait</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1450"/>
        <source>{count} pixels</source>
        <translation>{count} pixels</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1453"/>
        <source>{day} (mm)</source>
        <translation>{day} (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1454"/>
        <source>{first} – {second}, {days} days: {fate}</source>
        <translation>{first} – {second}, {days} jours : {fate}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1455"/>
        <source>{kept} pixels kept: {gained} come back, {lost} go.</source>
        <translation>{kept} pixels conservés : {gained} reviennent, {lost} disparaissent.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1466"/>
        <source>{layer} could not be written completely: {found} of {count} rows arrived, and {free} MB are free there. Make room, or choose another place.</source>
        <translation>{layer} n'a pas pu être écrit en entier : {found} lignes sur {count} sont arrivées, et {free} Mo y sont libres. Libérez de la place ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1475"/>
        <source>{name}: InSAR − GNSS, bias {bias:.1f} mm, RMS {rms:.1f} mm on {count} dates.</source>
        <translation>{name} : InSAR − GNSS, biais {bias:.1f} mm, RMS {rms:.1f} mm à {count} dates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1478"/>
        <source>{name}: no value on {count} dates (×).</source>
        <translation>{name} : aucune valeur à {count} dates (×).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1479"/>
        <source>{name}: no values here.</source>
        <translation>{name} : aucune valeur ici.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1482"/>
        <source>{path} cannot be written ({reason}). Choose another place or ending.</source>
        <translation>Impossible d'écrire {path} ({reason}). Choisissez un autre emplacement ou une autre extension.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1483"/>
        <source>{path} has no noise mask. Run &apos;Mask noise&apos; (stage 15).</source>
        <translation>{path} : pas de masque de bruit. Exécutez « Masquer le bruit » (étape 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1491"/>
        <source>✓ passes</source>
        <translation>✓ satisfait</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1492"/>
        <source>✗ decides</source>
        <translation>✗ décide</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1493"/>
        <source>✗ fails</source>
        <translation>✗ échoue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1268"/>
        <source>Where to write. Left empty: a temporary folder, which goes with QGIS.</source>
        <translation>Où écrire. Vide : un dossier temporaire, qui disparaît avec QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="65"/>
        <source>Address (tcp://host:8786) or scheduler file (.json) of a running Dask cluster whose workers see the folders of input and output under the same names; stages 02 to 05, 11 and 120 then compute there. Empty: threads of this computer. The result does not depend on it.</source>
        <translation>Adresse (tcp://host:8786) ou fichier du planificateur (.json) d'un cluster Dask en marche dont les processus voient les dossiers d'entrée et de sortie sous les mêmes noms ; les étapes 02 à 05, 11 et 120 y calculent alors. Vide : fils d'exécution de cet ordinateur. Le résultat n'en dépend pas.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="228"/>
        <source>Dask scheduler</source>
        <translation>Planificateur Dask</translation>
    </message>
</context>
</TS>
