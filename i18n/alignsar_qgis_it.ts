<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>AlignSAR</name>
    <message>
        <location filename="../build/texts.py" line="953"/>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1028"/>
        <source>Displacement in time</source>
        <translation>Spostamento nel tempo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2374"/>
        <source>Terrain and viewing geometry</source>
        <translation>Terreno e geometria di vista</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2040"/>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3222"/>
        <source>yr</source>
        <translation>anni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="544"/>
        <source>0: masked</source>
        <translation>0: mascherato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="559"/>
        <source>1: kept</source>
        <translation>1: mantenuto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1608"/>
        <source>Load the result layers</source>
        <translation>Carica i layer dei risultati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1920"/>
        <source>Off: only write the files; useful inside models.</source>
        <translation>Disattivato: scrive soltanto i file; utile all'interno dei modelli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3255"/>
        <source>{name}: no such parameter, ignored</source>
        <translation>{name}: parametro inesistente, ignorato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="959"/>
        <source>Coverage polygon</source>
        <translation>Poligono di copertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2023"/>
        <source>Preview rasters</source>
        <translation>Raster di anteprima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2025"/>
        <source>Previews</source>
        <translation>Anteprime</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="972"/>
        <source>Datacube</source>
        <translation>Datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3242"/>
        <source>{layers} layers; {epochs} epochs from {first} to {last}.</source>
        <translation>{layers} layer; {epochs} epoche dal {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2737"/>
        <source>Work folder</source>
        <translation>Cartella di lavoro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2339"/>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1864"/>
        <source>Nothing had changed</source>
        <translation>Nulla era cambiato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2294"/>
        <source>Stack folder</source>
        <translation>Cartella dello stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2579"/>
        <source>Time-series folder</source>
        <translation>Cartella della serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1550"/>
        <source>LiCSAR folder (GEOC)</source>
        <translation>Cartella LiCSAR (GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1219"/>
        <source>Folder made by stages 02 to 05 (GEOCml…).</source>
        <translation>Cartella creata dai passi da 02 a 05 (GEOCml…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1270"/>
        <source>GACOS folder</source>
        <translation>Cartella GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1234"/>
        <source>Folder with one delay map per epoch: .sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc.</source>
        <translation>Cartella con una mappa di ritardo per ogni epoca: .sltd.geo.tif, .ztd.tif, oppure .ztd con .ztd.rsc.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1218"/>
        <source>Folder made by stage 11 (TS_…).</source>
        <translation>Cartella creata dal passo 11 (TS_…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="588"/>
        <source>A pixel counts as an unwrapping error in a loop whose closure is at least this large there.</source>
        <translation>Un pixel conta come errore di srotolamento in un anello se la chiusura di fase in quel pixel è almeno pari a questo valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="589"/>
        <source>A pixel is inverted if it has a value in more interferograms than this number times the number of epochs. Not set means 1 for wavelengths up to 20 cm (C and X band) and 0.5 for longer ones.</source>
        <translation>Un pixel viene invertito se ha un valore in più interferogrammi di questo numero moltiplicato per il numero di epoche. Non impostato significa 1 per lunghezze d'onda fino a 20 cm (bande C e X) e 0.5 per quelle maggiori.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="610"/>
        <source>Accelerating uplift</source>
        <translation>Sollevamento in accelerazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="614"/>
        <source>Acquisitions from 1 June 2020, every 6 days until 23 December 2021 and every 12 days from then on, as of the Sentinel-1 satellites.</source>
        <translation>Acquisizioni dal 1 giugno 2020, ogni 6 giorni fino al 23 dicembre 2021 e da allora ogni 12 giorni, come quelle dei satelliti Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="615"/>
        <source>Add GACOS delays</source>
        <translation>Aggiungi i ritardi GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="617"/>
        <source>Add amplitude</source>
        <translation>Aggiungi l'ampiezza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="618"/>
        <source>Add coherence per epoch</source>
        <translation>Aggiungi la coerenza per epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="657"/>
        <source>Amplitude (not calibrated)</source>
        <translation>Ampiezza (non calibrata)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="659"/>
        <source>Amplitude of every epoch from the folder GEOC.MLI, with its mean, standard deviation and stability.</source>
        <translation>Ampiezza di ogni epoca dalla cartella GEOC.MLI, con media, deviazione standard e stabilità.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="660"/>
        <source>Amplitude stability (1 = most stable)</source>
        <translation>Stabilità dell'ampiezza (1 = massima)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="661"/>
        <source>Amplitude standard deviation (not calibrated)</source>
        <translation>Deviazione standard dell'ampiezza (non calibrata)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="665"/>
        <source>An interferogram is rejected if every loop it is part of has a closure phase with an RMS of at least this.</source>
        <translation>Un interferogramma viene scartato se tutti gli anelli di cui fa parte hanno una fase di chiusura con RMS almeno pari a questo valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="685"/>
        <source>Area to keep</source>
        <translation>Area da mantenere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="686"/>
        <source>Areas to keep</source>
        <translation>Aree da mantenere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="687"/>
        <source>Areas to mask</source>
        <translation>Aree da mascherare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="688"/>
        <source>Arrays are processed in row blocks that fit in this budget. The result does not depend on it.</source>
        <translation>Gli array vengono elaborati in blocchi di righe che rientrano in questo limite di memoria. Il risultato non ne dipende.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="702"/>
        <source>Average blocks of this many by this many pixels; a block is kept where at least half of its pixels are valid. 1 keeps full resolution.</source>
        <translation>Media blocchi di questo numero di pixel per lato; un blocco viene mantenuto dove almeno metà dei suoi pixel è valida. 1 mantiene la piena risoluzione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="704"/>
        <source>Average coherence threshold</source>
        <translation>Soglia di coerenza media</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="722"/>
        <source>Blame the worst interferogram of</source>
        <translation>Attribuisci l'errore all'interferogramma peggiore di</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="723"/>
        <source>Block size</source>
        <translation>Dimensione del blocco</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="725"/>
        <source>Bootstrap resamples</source>
        <translation>Ricampionamenti bootstrap</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="728"/>
        <source>Box in degrees left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Riquadro in gradi escluso dalla stima, per esempio un'area in deformazione. Non impostato: nessuno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="729"/>
        <source>Box in degrees that the ramp and the trend with height are fitted to. Not set: all.</source>
        <translation>Riquadro in gradi su cui si stimano la rampa e l'andamento con la quota. Non impostato: tutto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="730"/>
        <source>Box to keep, west, east, south, north. The pixels whose centres are nearest to its edges are included.</source>
        <translation>Riquadro da mantenere: ovest, est, sud, nord. Sono inclusi i pixel i cui centri sono più vicini ai suoi bordi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="873"/>
        <source>Chooses the area that all displacements are relative to. In: a stack and its time-series folder. Out: the reference window and a report on how robust the network is.

Square tiles of about 5 km are scored by data coverage, coherence, component size and smooth terrain; among the best the one nearest to the wanted position is taken. Move the wanted position away from the deformation you study.</source>
        <translation>Sceglie l'area rispetto alla quale sono espressi tutti gli spostamenti. Ingresso: uno stack e la cartella della sua serie temporale. Uscita: la finestra di riferimento e un resoconto sulla robustezza della rete.

Riquadri di circa 5 km di lato ricevono un punteggio in base a copertura dei dati, coerenza, dimensione delle componenti e regolarità del terreno; tra i migliori si prende quello più vicino alla posizione desiderata. Allontanare la posizione desiderata dalla deformazione che si studia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="890"/>
        <source>Closure limit per pixel</source>
        <translation>Limite di chiusura per pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="896"/>
        <source>Coherence of 12-day pairs (0 to 1)</source>
        <translation>Coerenza delle coppie a 12 giorni (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="897"/>
        <source>Coherence of 24-day pairs (0 to 1)</source>
        <translation>Coerenza delle coppie a 24 giorni (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="898"/>
        <source>Coherence threshold per pair</source>
        <translation>Soglia di coerenza per coppia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="902"/>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="904"/>
        <source>Compare the number of runs of gaps (n_gap_merged) with the maximum, instead of the number of gaps.</source>
        <translation>Confronta con il massimo il numero di sequenze di lacune (n_gap_merged) invece del numero di lacune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="910"/>
        <source>Compression level</source>
        <translation>Livello di compressione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="914"/>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="921"/>
        <source>Converts the unwrapped interferograms and coherences of a LiCSAR folder (GEOC) to a stack on one grid. In: GeoTIFFs of unwrapped phase (rad, positive away from the satellite) and coherence, unit vectors, height. Out: a stack folder (GEOCml…) in the format of LiCSBAS.

Multilooking averages n by n pixels: 1 keeps the full resolution of about 100 m, larger numbers make a smaller, smoother stack. Pairs that cannot be read are listed with the reason in the log and in no_unw_list.txt.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Converte gli interferogrammi srotolati e le coerenze di una cartella LiCSAR (GEOC) in uno stack su un'unica griglia. Ingresso: GeoTIFF di fase srotolata (rad, positiva in allontanamento dal satellite) e di coerenza, versori, quota. Uscita: una cartella dello stack (GEOCml…) nel formato di LiCSBAS.

Il multilook media n per n pixel: 1 mantiene la piena risoluzione di circa 100 m, numeri maggiori danno uno stack più piccolo e meno rumoroso. Le coppie che non si possono leggere sono elencate con il motivo nel log e in no_unw_list.txt.

Bibliografia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="948"/>
        <source>Count adjacent gaps once</source>
        <translation>Conta una sola volta le lacune adiacenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="949"/>
        <source>Count epochs that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Considera fortemente connesse le epoche che da sole tengono unite due parti della rete. Cambia soltanto il resoconto sulla rete.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="950"/>
        <source>Count interferograms that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Considera fortemente connessi gli interferogrammi che da soli tengono unite due parti della rete. Cambia soltanto il resoconto sulla rete.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="960"/>
        <source>Create sample frame</source>
        <translation>Creare un frame di esempio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="961"/>
        <source>Creator</source>
        <translation>Autore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="968"/>
        <source>Cuts an area of interest out of all rasters of a stack. In: a stack and an extent or polygons in any coordinate system. Out: a smaller stack.

The pixels nearest to the edges of the extent are included. With polygons, pixels outside are blanked and the stack is cut to the box around them. A smaller area makes all later stages faster and lets the reference be chosen near what you look at.</source>
        <translation>Ritaglia un'area di interesse da tutti i raster di uno stack. Ingresso: uno stack e un'estensione o dei poligoni in qualunque sistema di coordinate. Uscita: uno stack più piccolo.

Sono inclusi i pixel più vicini ai bordi dell'estensione. Con i poligoni, i pixel esterni vengono svuotati e lo stack è ritagliato al riquadro che li racchiude. Un'area più piccola rende più veloci tutti i passi successivi e permette di scegliere il riferimento vicino a ciò che si osserva.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="979"/>
        <source>Dates not to span</source>
        <translation>Date da non scavalcare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="981"/>
        <source>Dates of steps</source>
        <translation>Date dei salti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1001"/>
        <source>Deformation model</source>
        <translation>Modello di deformazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1017"/>
        <source>Displacement (mm, + towards satellite)</source>
        <translation>Spostamento (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1021"/>
        <source>Displacement and velocity are always masked with the noise mask of stage 15; this masks all other layers too, except the mask itself and linear_velocity_unmasked.</source>
        <translation>Spostamento e velocità sono sempre mascherati con la maschera di rumore del passo 15; questa opzione maschera anche tutti gli altri layer, tranne la maschera stessa e linear_velocity_unmasked.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1022"/>
        <source>Displacement and velocity are relative to the median of the pixels with their centre in this box that have a value on every epoch and a mean coherence above 0.6. Empty: the reference pixel of stage 16.</source>
        <translation>Spostamento e velocità sono relativi alla mediana dei pixel con centro in questo riquadro che hanno un valore in ogni epoca e una coerenza media superiore a 0.6. Vuoto: il pixel di riferimento del passo 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1043"/>
        <source>Do not filter</source>
        <translation>Non filtrare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1044"/>
        <source>Do not look for epochs that alone hold two parts of the network together. This changes the network report only.</source>
        <translation>Non cerca le epoche che da sole tengono unite due parti della rete. Cambia soltanto il resoconto sulla rete.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1062"/>
        <source>Draw each epoch before the filter, what was removed, and after it, in 16filt_cum/. This takes minutes.</source>
        <translation>Disegna in 16filt_cum/ ogni epoca prima del filtro, ciò che è stato rimosso e il risultato. Richiede alcuni minuti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1068"/>
        <source>Draw mask_ts.png with the velocity, the mask and every criterion.</source>
        <translation>Disegna mask_ts.png con la velocità, la maschera e tutti i criteri.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1069"/>
        <source>Draw mask_ts_masked.png too, where every panel shows only the pixels that are kept.</source>
        <translation>Disegna anche mask_ts_masked.png, in cui ogni riquadro mostra soltanto i pixel mantenuti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1075"/>
        <source>Draw the results, the increments and the residuals as PNG files; LiCSBAS draws them unless told --nopngs.</source>
        <translation>Disegna i risultati, gli incrementi e i residui come file PNG; LiCSBAS li disegna a meno che non si indichi --nopngs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1079"/>
        <source>Drop every value that takes part in no complete loop of three interferograms at its pixel, and the interferograms that stage 12 found in no loop at all.</source>
        <translation>Elimina ogni valore che nel suo pixel non fa parte di alcun anello completo di tre interferogrammi, e gli interferogrammi che il passo 12 non ha trovato in alcun anello.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1080"/>
        <source>Drop values outside loops</source>
        <translation>Elimina i valori fuori dagli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1083"/>
        <source>E-mail of the creator</source>
        <translation>E-mail dell'autore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1087"/>
        <source>Each epoch forms interferograms with this many of the epochs that follow.</source>
        <translation>Ogni epoca forma interferogrammi con questo numero di epoche successive.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1097"/>
        <source>Empty: left out.</source>
        <translation>Vuoto: omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1109"/>
        <source>Epochs</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1128"/>
        <source>Excluded extent</source>
        <translation>Estensione esclusa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1129"/>
        <source>Excluded range</source>
        <translation>Intervallo di pixel escluso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1137"/>
        <source>Export datacube</source>
        <translation>Esportare il datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1146"/>
        <source>Extent</source>
        <translation>Estensione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1163"/>
        <source>File of pixel ranges to mask</source>
        <translation>File degli intervalli di pixel da mascherare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1164"/>
        <source>File of polygons to keep</source>
        <translation>File dei poligoni da mantenere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1165"/>
        <source>File of polygons to mask</source>
        <translation>File dei poligoni da mascherare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1173"/>
        <source>Fill holes in delay maps</source>
        <translation>Riempi i buchi nelle mappe di ritardo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1174"/>
        <source>Fill missing samples</source>
        <translation>Riempi i campioni mancanti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1175"/>
        <source>Fill pixels without delay from the mean of their neighbours, in one pass. Useful along coasts, where the maps have single missing pixels.</source>
        <translation>Riempie i pixel senza ritardo con la media dei vicini, in un solo passaggio. Utile lungo le coste, dove alle mappe mancano singoli pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1182"/>
        <source>Filter with all pixels, also those that &apos;Mask noise&apos; (stage 15) rejected.</source>
        <translation>Filtra con tutti i pixel, anche quelli scartati da 'Mascherare il rumore' (passo 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1188"/>
        <source>Filtered displacement (mm, + towards satellite)</source>
        <translation>Spostamento filtrato (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1198"/>
        <source>Finds unwrapping errors by the phase around triangles of interferograms, which should be zero. In: a stack and its time-series folder. Out: lists of bad pairs, per-pixel loop statistics, coverage and mean coherence.

A pair is rejected when all its triangles close worse than the threshold (rad). Nullification goes further: it sets single pixels of a pair to no-data where the loops blame that pair; the untouched phase is kept beside it as .unw.ori and comes back when the stage runs without nullification.

Reference: Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</source>
        <translation>Individua gli errori di srotolamento dalla fase lungo i triangoli di interferogrammi, che dovrebbe essere nulla. Ingresso: uno stack e la cartella della sua serie temporale. Uscita: elenchi delle coppie cattive, statistiche degli anelli per pixel, copertura e coerenza media.

Una coppia viene scartata quando tutti i suoi triangoli chiudono peggio della soglia (rad). L'annullamento va oltre: imposta a no-data singoli pixel di una coppia dove gli anelli attribuiscono l'errore a quella coppia; la fase originale è conservata accanto come .unw.ori e viene ripristinata quando il passo è eseguito senza annullamento.

Bibliografia: Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1209"/>
        <source>Fit extent</source>
        <translation>Estensione della stima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1210"/>
        <source>Fit range</source>
        <translation>Intervallo di pixel della stima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1215"/>
        <source>Folder for previews</source>
        <translation>Cartella delle anteprime</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1265"/>
        <source>GACOS atmosphere (mm, + towards satellite)</source>
        <translation>Atmosfera GACOS (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1277"/>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1311"/>
        <source>Give missing samples of pixels inside the mask the value of the temporal low-pass.</source>
        <translation>Assegna ai campioni mancanti dei pixel dentro la maschera il valore del filtro temporale passa-basso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1324"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: a range given by polygons alone loses its last row and column.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: un intervallo definito soltanto da poligoni perde l'ultima riga e l'ultima colonna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1325"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: component areas are kept in one byte (modulo 256), and a term of weight 0 still excludes the blocks where it is unknown.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: le aree delle componenti sono conservate in un byte (modulo 256) e un termine di peso 0 esclude comunque i blocchi in cui è ignoto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1327"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: gaps filled over the wrong interval and not at all in complete pixels (singular), the first epoch set by the second one, epochs deleted by the search for the reference, results/vel on the initial reference, and values outside loops not dropped.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: lacune colmate sull'intervallo sbagliato e per nulla nei pixel completi (singular), prima epoca fissata dalla seconda, epoche cancellate dalla ricerca del riferimento, results/vel sul riferimento iniziale e valori fuori dagli anelli non eliminati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1329"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the delay maps are squeezed by half a pixel on each side and so are up to half a pixel off at the edges.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: le mappe di ritardo sono compresse di mezzo pixel per lato e quindi spostate fino a mezzo pixel ai bordi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1330"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the number of all epochs, also rejected ones, scales the required interferograms; every pixel with velocity exactly 0 is kept; isolated pixels influence a relaxed threshold.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: il numero di tutte le epoche, anche scartate, determina gli interferogrammi richiesti; ogni pixel con velocità esattamente 0 viene mantenuto; i pixel isolati influiscono su una soglia allentata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1334"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: with a multilook factor above 1, coordinates refer to the first pixel at full resolution, half a block minus half a pixel too far west and north.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: con un fattore di multilook maggiore di 1, le coordinate si riferiscono al primo pixel a piena risoluzione, mezzo blocco meno mezzo pixel troppo a ovest e a nord.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1335"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: zeros in floating-point coherence count as coherence 0 instead of no data, and a network with fewer interferograms than epochs has no valid area.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: gli zeri della coerenza in virgola mobile contano come coerenza 0 invece che come assenza di dati, e una rete con meno interferogrammi che epoche non ha area valida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1341"/>
        <source>Greatest height of the fit</source>
        <translation>Quota massima della stima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1344"/>
        <source>HDF5 file with a dataset cum_model in mm, of the shape of the series, which is taken out before filtering and put back after it. Not set: none.</source>
        <translation>File HDF5 con un dataset cum_model in mm, della stessa forma della serie, che viene sottratto prima del filtraggio e riaggiunto dopo. Non impostato: nessuno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1346"/>
        <source>Height (m)</source>
        <translation>Quota (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1352"/>
        <source>Highest velocity of the figure</source>
        <translation>Velocità massima della figura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1359"/>
        <source>How much a block gains by coherence; 0 ignores it.</source>
        <translation>Quanto guadagna un blocco per la coerenza; 0 la ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1360"/>
        <source>How much a block gains by lying in large unwrapping components; 0 ignores them.</source>
        <translation>Quanto guadagna un blocco se si trova in grandi componenti di srotolamento; 0 le ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1361"/>
        <source>How much a block gains by unwrapped pixels; 0 ignores them.</source>
        <translation>Quanto guadagna un blocco per i pixel srotolati; 0 li ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1362"/>
        <source>How much a block loses by rough terrain; 0 ignores it.</source>
        <translation>Quanto perde un blocco per il terreno accidentato; 0 lo ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1395"/>
        <source>Ignore nullification</source>
        <translation>Ignora l'annullamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1397"/>
        <source>Ignore the noise mask</source>
        <translation>Ignora la maschera di rumore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1398"/>
        <source>Ignore unwrapping components</source>
        <translation>Ignora le componenti di srotolamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1400"/>
        <source>Image size from north to south.</source>
        <translation>Dimensione dell'immagine da nord a sud.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1401"/>
        <source>Image size from west to east.</source>
        <translation>Dimensione dell'immagine da ovest a est.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1411"/>
        <source>In addition, one interferogram per loop and pixel is nullified: the one with the largest share of failing loops. LiCSBAS does so in every loop that shares an interferogram with a failing one, which also takes good interferograms; blaming only in the loops that fail at that pixel loses fewer of them.</source>
        <translation>Inoltre, per ogni anello e pixel viene annullato un interferogramma: quello con la quota maggiore di anelli non chiusi. LiCSBAS lo fa in ogni anello che condivide un interferogramma con uno non chiuso, e così colpisce anche interferogrammi buoni; attribuendo l'errore soltanto negli anelli che non chiudono in quel pixel se ne perdono di meno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1412"/>
        <source>In each pair, mask the pixels whose coherence in that pair is below this. Empty or 0: off.</source>
        <translation>In ogni coppia, maschera i pixel la cui coerenza in quella coppia è inferiore a questo valore. Vuoto o 0: disattivato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1413"/>
        <source>In every pair, mask the pixels whose centre lies in one of these polygons (longitude, latitude).</source>
        <translation>In ogni coppia, maschera i pixel il cui centro si trova in uno di questi poligoni (longitudine, latitudine).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1414"/>
        <source>In every pair, mask the pixels whose coherence averaged over all pairs is at or below this. Empty or 0: off.</source>
        <translation>In ogni coppia, maschera i pixel la cui coerenza media su tutte le coppie è pari o inferiore a questo valore. Vuoto o 0: disattivato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1415"/>
        <source>In every pair, mask these rectangles: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Separate several by spaces or semicolons.</source>
        <translation>In ogni coppia, maschera questi rettangoli: x1:x2/y1:y2, contati da 0 a partire dal pixel di nord-ovest, con il secondo numero escluso e 0 come fine. Separarne più d'uno con spazi o punti e virgola.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1432"/>
        <source>Institution</source>
        <translation>Istituzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1446"/>
        <source>Interferograms spanning this many days or fewer are rejected; 0 keeps all. Very short spans carry the fading signal of vegetation and soil moisture.</source>
        <translation>Gli interferogrammi che coprono questo numero di giorni o meno vengono scartati; 0 li mantiene tutti. Gli intervalli molto brevi contengono il segnale di fading di vegetazione e umidità del suolo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1447"/>
        <source>Interferograms spanning this many days or more are rejected; 0 keeps all.</source>
        <translation>Gli interferogrammi che coprono questo numero di giorni o più vengono scartati; 0 li mantiene tutti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1448"/>
        <source>Interferograms to remove</source>
        <translation>Interferogrammi da rimuovere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1449"/>
        <source>Interferograms whose phase covers a smaller share of the valid area are rejected.</source>
        <translation>Gli interferogrammi la cui fase copre una quota minore dell'area valida vengono scartati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1450"/>
        <source>Interferograms with a lower mean coherence over the valid area are rejected.</source>
        <translation>Gli interferogrammi con coerenza media sull'area valida inferiore vengono scartati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1466"/>
        <source>It turns phase into millimetres in later stages. Sentinel-1: 5.405e9; ALOS: 1.27e9; ALOS-2: 1.2575e9 (ultra-fine) or 1.2365e9 (fine and ScanSAR).</source>
        <translation>Nei passi successivi converte la fase in millimetri. Sentinel-1: 5.405e9; ALOS: 1.27e9; ALOS-2: 1.2575e9 (ultra-fine) oppure 1.2365e9 (fine e ScanSAR).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1476"/>
        <source>Judge loops after nullification</source>
        <translation>Valuta gli anelli dopo l'annullamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1479"/>
        <source>Keep bridges</source>
        <translation>Mantieni i ponti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1480"/>
        <source>Keep cut epochs</source>
        <translation>Mantieni le epoche di taglio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1482"/>
        <source>Keep increments and residuals</source>
        <translation>Conserva incrementi e residui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1483"/>
        <source>Keep isolated pixels</source>
        <translation>Mantieni i pixel isolati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1486"/>
        <source>Keep pixels without any neighbour, for which the spatio-temporal inconsistency is unknown.</source>
        <translation>Mantiene i pixel senza alcun vicino, per i quali l'inconsistenza spazio-temporale è ignota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1488"/>
        <source>Keep the displacement between consecutive epochs (13increment/*.inc) and the residual of every interferogram (13resid/*.res) as rasters in mm. Both refer to the initial reference area.</source>
        <translation>Conserva lo spostamento tra epoche consecutive (13increment/*.inc) e il residuo di ogni interferogramma (13resid/*.res) come raster in mm. Entrambi si riferiscono all'area di riferimento iniziale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1490"/>
        <source>Keep the pixels with their centre in this box; the reference may lie outside. Empty: everything.</source>
        <translation>Mantiene i pixel con centro in questo riquadro; il riferimento può trovarsi all'esterno. Vuoto: tutto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1503"/>
        <source>LS gives every interferogram the same weight; WLS weights each value by the inverse of the phase variance that follows from its coherence.</source>
        <translation>LS assegna lo stesso peso a ogni interferogramma; WLS pesa ogni valore con l'inverso della varianza di fase che deriva dalla sua coerenza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1534"/>
        <source>Leave the size of unwrapping components out of the score. They are left out anyway unless every interferogram has a component file.</source>
        <translation>Esclude dal punteggio la dimensione delle componenti di srotolamento. Sono comunque escluse se non tutti gli interferogrammi hanno un file delle componenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1583"/>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1589"/>
        <source>Line of sight, east component</source>
        <translation>Linea di vista, componente est</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1590"/>
        <source>Line of sight, north component</source>
        <translation>Linea di vista, componente nord</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1591"/>
        <source>Line of sight, up component</source>
        <translation>Linea di vista, componente verticale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1598"/>
        <source>List of interferograms</source>
        <translation>Elenco degli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1602"/>
        <source>Load datacube</source>
        <translation>Caricare il datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1618"/>
        <source>Look for epochs with coregistration errors, which leave a steep phase ramp along azimuth in several interferograms, and reject the interferograms concerned.</source>
        <translation>Cerca le epoche con errori di coregistrazione, che lasciano una ripida rampa di fase lungo l'azimut in più interferogrammi, e scarta gli interferogrammi interessati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1623"/>
        <source>Loop RMS threshold</source>
        <translation>Soglia RMS dell'anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1625"/>
        <source>Loop closure, mean absolute (rad)</source>
        <translation>Chiusura degli anelli, media dei valori assoluti (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1631"/>
        <source>Lower end of the colours. Not set: minus the 99th percentile of the magnitude.</source>
        <translation>Estremo inferiore dei colori. Non impostato: il 99° percentile del valore assoluto, con segno meno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1639"/>
        <source>Lowest height of the fit</source>
        <translation>Quota minima della stima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1641"/>
        <source>Lowest velocity of the figure</source>
        <translation>Velocità minima della figura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1651"/>
        <source>Makes a synthetic LiCSAR frame, so that every stage can be tried offline. Out: a work folder with GEOC/ (interferograms), GEOC.MLI/ (intensity), GACOS/ (delay maps) and the truth (velocity in mm/yr, positive towards the satellite).

The scene is a volcano at the coast that inflates (Mogi source), with atmosphere, decorrelation noise and unwrapping errors. The same seed gives the same files.

Reference: Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</source>
        <translation>Crea un frame LiCSAR sintetico, così che ogni passo si possa provare senza connessione. Uscita: una cartella di lavoro con GEOC/ (interferogrammi), GEOC.MLI/ (intensità), GACOS/ (mappe di ritardo) e la verità (velocità in mm/yr, positiva verso il satellite).

La scena è un vulcano sulla costa che si inflaziona (sorgente di Mogi), con atmosfera, rumore di decorrelazione ed errori di srotolamento. Lo stesso seme dà gli stessi file.

Bibliografia: Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1654"/>
        <source>Mask (1 = kept)</source>
        <translation>Maschera (1 = mantenuto)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1655"/>
        <source>Mask every layer</source>
        <translation>Maschera tutti i layer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1659"/>
        <source>Mask pixels where a larger share of the loops does not close. Not set: 0.7.</source>
        <translation>Maschera i pixel in cui una quota maggiore degli anelli non chiude. Non impostato: 0.7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1661"/>
        <source>Mask pixels whose interferograms fit the time series worse (root mean square). Not set: 15 in C-band, 10 in L-band.</source>
        <translation>Maschera i pixel i cui interferogrammi si adattano peggio alla serie temporale (scarto quadratico medio). Non impostato: 15 in banda C, 10 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1663"/>
        <source>Mask pixels whose longest run of connected epochs is shorter. Not set: 1.</source>
        <translation>Maschera i pixel la cui sequenza più lunga di epoche connesse è più breve. Non impostato: 1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1664"/>
        <source>Mask pixels whose mean absolute loop closure phase is larger, a sign of phase bias; 1 to 1.2 is common. Not set: no such criterion.</source>
        <translation>Maschera i pixel con fase di chiusura media (in valore assoluto) maggiore, indizio di un bias di fase; sono comuni valori da 1 a 1.2. Non impostato: criterio non applicato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1666"/>
        <source>Mask pixels whose mean coherence is lower. Not set: 0.15 in C-band, 0.01 in L-band.</source>
        <translation>Maschera i pixel con coerenza media inferiore. Non impostato: 0.15 in banda C, 0.01 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1668"/>
        <source>Mask pixels whose series differs more than this from the most similar neighbour (index stc). Not set: 10.</source>
        <translation>Maschera i pixel la cui serie differisce più di questo valore dal vicino più simile (indice stc). Non impostato: 10.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1670"/>
        <source>Mask pixels whose velocity is less certain than this in the bootstrap. Not set: 100 in C-band, 200 in L-band.</source>
        <translation>Maschera i pixel la cui velocità nel bootstrap è meno certa di questo valore. Non impostato: 100 in banda C, 200 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1672"/>
        <source>Mask pixels with fewer unwrapped interferograms than this ratio times the number of epochs. Not set: 1.5 in C-band, 1 in L-band.</source>
        <translation>Maschera i pixel con meno interferogrammi srotolati di questo rapporto moltiplicato per il numero di epoche. Non impostato: 1.5 in banda C, 1 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1673"/>
        <source>Mask pixels with more interferograms that take part in no loop and so could not be checked. Not set: the number of such interferograms in the network plus 1, or 500 where it is unknown.</source>
        <translation>Maschera i pixel con più interferogrammi che non fanno parte di alcun anello e che quindi non si sono potuti controllare. Non impostato: il numero di tali interferogrammi nella rete più 1, oppure 500 dove è ignoto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1675"/>
        <source>Mask pixels with more intervals that no interferogram spans. Not set: 10 in C-band, 1 in L-band.</source>
        <translation>Maschera i pixel con più intervalli non coperti da alcun interferogramma. Non impostato: 10 in banda C, 1 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1681"/>
        <source>Masked overview figure</source>
        <translation>Figura d'insieme mascherata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1687"/>
        <source>Masks pixels whose quality indices are beyond thresholds. In: a time-series folder after stage 14. Out: mask (1 = kept, 0 = masked), masked velocity, the criterion each pixel failed first.

Leave a threshold empty to use the default for the radar band. The log says for each criterion how many pixels it removes; begin with the one that removes most. Where no pixel at all would pass a criterion, its threshold is relaxed unless you forbid it.</source>
        <translation>Maschera i pixel i cui indici di qualità superano le soglie. Ingresso: una cartella della serie temporale dopo il passo 14. Uscita: maschera (1 = mantenuto, 0 = mascherato), velocità mascherata, primo criterio non superato da ciascun pixel.

Lasciare vuota una soglia per usare il valore predefinito della banda radar. Il log riporta per ogni criterio quanti pixel rimuove; cominciare da quello che ne rimuove di più. Dove nessun pixel supererebbe un criterio, la sua soglia viene allentata, a meno che non lo si vieti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1688"/>
        <source>Maximum interferograms without loop</source>
        <translation>Massimo di interferogrammi senza anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1689"/>
        <source>Maximum mean loop phase</source>
        <translation>Fase media massima degli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1690"/>
        <source>Maximum number of gaps</source>
        <translation>Numero massimo di lacune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1691"/>
        <source>Maximum number of loop errors</source>
        <translation>Numero massimo di errori degli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1692"/>
        <source>Maximum ratio of loop errors</source>
        <translation>Rapporto massimo di errori degli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1693"/>
        <source>Maximum residual of the inversion</source>
        <translation>Residuo massimo dell'inversione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1694"/>
        <source>Maximum spatio-temporal inconsistency</source>
        <translation>Massima inconsistenza spazio-temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1695"/>
        <source>Maximum standard deviation of velocity</source>
        <translation>Massima dev. standard della velocità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1696"/>
        <source>Mean amplitude (not calibrated)</source>
        <translation>Ampiezza media (non calibrata)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1697"/>
        <source>Mean coherence (0 to 1)</source>
        <translation>Coerenza media (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1698"/>
        <source>Mean coherence of every epoch over the 12-day and the 24-day pairs it takes part in, from the stack folder.</source>
        <translation>Coerenza media di ogni epoca sulle coppie a 12 giorni e a 24 giorni di cui fa parte, dalla cartella dello stack.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1703"/>
        <source>Measures coverage and mean coherence of every interferogram and lists the bad ones. In: a stack. Out: a time-series folder (TS_…) with statistics, list of bad pairs and network plots.

A pair is bad when it covers less of the valid area than the coverage threshold (0.3; AlignSAR uses 0.05) or its mean coherence is below the coherence threshold. The log says how many pairs fail which test, which epochs are lost and where the network has gaps.</source>
        <translation>Misura copertura e coerenza media di ogni interferogramma ed elenca quelli cattivi. Ingresso: uno stack. Uscita: una cartella della serie temporale (TS_…) con statistiche, elenco delle coppie cattive e grafici della rete.

Una coppia è cattiva quando copre dell'area valida meno della soglia di copertura (0.3; AlignSAR usa 0.05) o quando la sua coerenza media è sotto la soglia di coerenza. Il log riporta quante coppie non superano quale test, quali epoche vanno perse e dove la rete ha lacune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1707"/>
        <source>Memory budget</source>
        <translation>Limite di memoria</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1709"/>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1714"/>
        <source>Minimum connected time</source>
        <translation>Tempo connesso minimo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1715"/>
        <source>Minimum coverage</source>
        <translation>Copertura minima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1716"/>
        <source>Minimum interferograms per epoch</source>
        <translation>Numero minimo di interferogrammi per epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1717"/>
        <source>Minimum mean coherence</source>
        <translation>Coerenza media minima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1718"/>
        <source>Minimum unwrapped interferograms per epoch</source>
        <translation>Min. di interferogrammi srotolati per epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1723"/>
        <source>More GeoTIFFs</source>
        <translation>Altri GeoTIFF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1724"/>
        <source>More result layers</source>
        <translation>Altri layer dei risultati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1733"/>
        <source>Multilook factor</source>
        <translation>Fattore di multilook</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1741"/>
        <source>Names of rasters in results/ to add, separated by commas, such as n_unw,n_gap,maxTlen.</source>
        <translation>Nomi di raster in results/ da aggiungere, separati da virgole, per esempio n_unw,n_gap,maxTlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1755"/>
        <source>Network gap after epoch</source>
        <translation>Lacuna della rete dopo l'epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1756"/>
        <source>Never relax a threshold</source>
        <translation>Non allentare mai una soglia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1783"/>
        <source>No interferogram spans the interval after this epoch, counted from 1. 0: no gap.</source>
        <translation>Nessun interferogramma copre l'intervallo che segue questa epoca, contata da 1. 0: nessuna lacuna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1878"/>
        <source>Nullify a pixel of an interferogram if one of its loops fails there; by default all of them must fail.</source>
        <translation>Annulla un pixel di un interferogramma se in quel punto anche uno solo dei suoi anelli non chiude; per impostazione predefinita devono essere tutti a non chiudere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1879"/>
        <source>Nullify by a single bad loop</source>
        <translation>Annulla per un solo anello cattivo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1881"/>
        <source>Nullify unwrapping errors</source>
        <translation>Annulla gli errori di srotolamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1882"/>
        <source>Nullify without keeping originals</source>
        <translation>Annulla senza conservare gli originali</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1883"/>
        <source>Number of 12-day pairs with coherence</source>
        <translation>Numero di coppie a 12 giorni con coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1884"/>
        <source>Number of 24-day pairs with coherence</source>
        <translation>Numero di coppie a 24 giorni con coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1927"/>
        <source>Only blocks whose score lies above this percentile of all scores are candidates.</source>
        <translation>Sono candidati soltanto i blocchi il cui punteggio supera questo percentile di tutti i punteggi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1930"/>
        <source>Only remove ramp, trend with height and DEM error, and choose the new reference.</source>
        <translation>Rimuove soltanto rampa, andamento con la quota ed errore del DEM, e sceglie il nuovo riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1955"/>
        <source>Overview figure</source>
        <translation>Figura d'insieme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1967"/>
        <source>Parallel workers</source>
        <translation>Processi paralleli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1969"/>
        <source>Perpendicular baseline (m)</source>
        <translation>Baseline perpendicolare (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1970"/>
        <source>Person or group that made the data set; empty: left out.</source>
        <translation>Persona o gruppo che ha prodotto il set di dati; vuoto: omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1976"/>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1978"/>
        <source>Pictures of every epoch</source>
        <translation>Immagini di ogni epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1980"/>
        <source>Pictures of loops and rasters</source>
        <translation>Immagini di anelli e raster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1981"/>
        <source>Pictures of rejected interferograms</source>
        <translation>Immagini degli interferogrammi scartati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1982"/>
        <source>Pixel range</source>
        <translation>Intervallo di pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1983"/>
        <source>Pixel ranges to mask</source>
        <translation>Intervalli di pixel da mascherare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1984"/>
        <source>Pixel size</source>
        <translation>Dimensione del pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1991"/>
        <source>Pixels that are higher do not take part in the fit of the trend with height.</source>
        <translation>I pixel più alti non entrano nella stima dell'andamento con la quota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1992"/>
        <source>Pixels that are lower do not take part in the fit of the trend with height.</source>
        <translation>I pixel più bassi non entrano nella stima dell'andamento con la quota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1998"/>
        <source>Pixels x1:x2/y1:y2 left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Pixel x1:x2/y1:y2 esclusi dalla stima, per esempio un'area in deformazione. Non impostato: nessuno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1999"/>
        <source>Pixels x1:x2/y1:y2, counted from 0, that the ramp and the trend with height are fitted to. A 0 as x2 or y2 is the end of the image. Not set: all.</source>
        <translation>Pixel x1:x2/y1:y2, contati da 0, su cui si stimano la rampa e l'andamento con la quota. Uno 0 come x2 o y2 indica la fine dell'immagine. Non impostato: tutti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2014"/>
        <source>Polygons (longitude, latitude); pixels whose centre lies outside all of them become no data. Without extent and pixel range, the stack is cut to the smallest box around them.</source>
        <translation>Poligoni (longitudine, latitudine); i pixel il cui centro si trova fuori da tutti diventano no-data. Senza estensione né intervallo di pixel, lo stack è ritagliato al più piccolo riquadro che li racchiude.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2027"/>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2048"/>
        <source>Radar frequency</source>
        <translation>Frequenza radar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2059"/>
        <source>Ramp to remove</source>
        <translation>Rampa da rimuovere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2060"/>
        <source>Random seed</source>
        <translation>Seme casuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2080"/>
        <source>Rectangle to keep: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Not together with the extent.</source>
        <translation>Rettangolo da mantenere: x1:x2/y1:y2, contati da 0 a partire dal pixel di nord-ovest, con il secondo numero escluso e 0 come fine. Non insieme all'estensione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2081"/>
        <source>Reference area</source>
        <translation>Area di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2082"/>
        <source>Reference date</source>
        <translation>Data di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2090"/>
        <source>Reject temporal baselines from</source>
        <translation>Scarta le baseline temporali da</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2091"/>
        <source>Reject temporal baselines up to</source>
        <translation>Scarta le baseline temporali fino a</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2101"/>
        <source>Remove DEM error</source>
        <translation>Rimuovi l'errore del DEM</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2102"/>
        <source>Remove from each loop the multiple of 2 pi that most of its pixels have, which an unwrapping error at the reference would add everywhere.</source>
        <translation>Rimuove da ogni anello il multiplo di 2 pi presente nella maggior parte dei suoi pixel, che un errore di srotolamento nel riferimento aggiungerebbe ovunque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2103"/>
        <source>Remove from every epoch the part that is linear in height, such as stratified troposphere.</source>
        <translation>Rimuove da ogni epoca la parte lineare con la quota, come la troposfera stratificata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2104"/>
        <source>Remove from every pixel the part that is proportional to the perpendicular baseline.</source>
        <translation>Rimuove da ogni pixel la parte proporzionale alla baseline perpendicolare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2109"/>
        <source>Remove the median of each loop</source>
        <translation>Rimuovi la mediana di ogni anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2110"/>
        <source>Remove the scene median of every loop closure before its RMS is taken, so that biases from multilooking (fading signals) do not reject interferograms.</source>
        <translation>Rimuove la mediana sulla scena di ogni chiusura dell'anello prima di calcolarne l'RMS, così che i bias dovuti al multilook (segnali di fading) non facciano scartare interferogrammi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2113"/>
        <source>Remove trend with height</source>
        <translation>Rimuovi l'andamento con la quota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2119"/>
        <source>Removed by the filter (mm, + towards satellite)</source>
        <translation>Rimosso dal filtro (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2123"/>
        <source>Removes what is smooth in space but random in time, which is mostly atmosphere. In: a time-series folder after stage 15. Out: cum_filt.h5 (mm, positive towards the satellite) and the filtered velocity.

The width in time separates signal from atmosphere (default: three mean intervals); the width in space says how large a patch of atmosphere is (default 2 km). Ramps, signal linear with height, and DEM error can be removed first. A new stable reference pixel is chosen at the end.</source>
        <translation>Rimuove ciò che è regolare nello spazio ma casuale nel tempo, cioè per lo più l'atmosfera. Ingresso: una cartella della serie temporale dopo il passo 15. Uscita: cum_filt.h5 (mm, positivo verso il satellite) e la velocità filtrata.

La larghezza temporale separa il segnale dall'atmosfera (predefinita: tre intervalli medi); la larghezza spaziale indica quanto è estesa una chiazza di atmosfera (predefinita 2 km). Prima si possono rimuovere rampe, segnale lineare con la quota ed errore del DEM. Alla fine viene scelto un nuovo pixel di riferimento stabile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2133"/>
        <source>Reproduce LiCSBAS defects</source>
        <translation>Riproduci i difetti di LiCSBAS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2140"/>
        <source>Residual RMS (mm)</source>
        <translation>RMS dei residui (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2162"/>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2182"/>
        <source>Run pipeline</source>
        <translation>Eseguire la catena</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2219"/>
        <source>Score percentile</source>
        <translation>Percentile del punteggio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2247"/>
        <source>Sets unwrapped phase to no-data where coherence is low or where you say so. In: a stack. Out: a masked stack and the mask (1 = kept, 0 = masked).

The threshold on each pair&apos;s own coherence (AlignSAR uses 0.15) removes noise pair by pair and keeps a pixel in the good pairs; the threshold on the average coherence removes a pixel from all pairs. Polygons and pixel ranges remove areas such as sea or steep flanks from all pairs.</source>
        <translation>Imposta a no-data la fase srotolata dove la coerenza è bassa o dove lo si indica. Ingresso: uno stack. Uscita: uno stack mascherato e la maschera (1 = mantenuto, 0 = mascherato).

La soglia sulla coerenza propria di ogni coppia (AlignSAR usa 0.15) rimuove il rumore coppia per coppia e mantiene un pixel nelle coppie buone; la soglia sulla coerenza media rimuove un pixel da tutte le coppie. Poligoni e intervalli di pixel rimuovono da tutte le coppie aree come il mare o i versanti ripidi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2251"/>
        <source>Share of missing interferograms</source>
        <translation>Quota di interferogrammi mancanti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2253"/>
        <source>Share of the interferograms in which a patch is off by one phase cycle.</source>
        <translation>Quota degli interferogrammi in cui una chiazza è sfasata di un ciclo di fase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2254"/>
        <source>Share of the interferograms that do not exist; those between neighbouring epochs always do.</source>
        <translation>Quota degli interferogrammi che non esistono; quelli tra epoche vicine esistono sempre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2255"/>
        <source>Share of unwrapping errors</source>
        <translation>Quota di errori di srotolamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2256"/>
        <source>Shift loops to their most frequent ambiguity</source>
        <translation>Riporta gli anelli alla loro ambiguità più frequente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2265"/>
        <source>Side of the square blocks among which the reference window is chosen.</source>
        <translation>Lato dei blocchi quadrati tra i quali si sceglie la finestra di riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2271"/>
        <source>Skip the search for cut epochs</source>
        <translation>Salta la ricerca delle epoche di taglio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2289"/>
        <source>Spatial filter width</source>
        <translation>Larghezza del filtro spaziale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2291"/>
        <source>Spatio-temporal consistency (mm)</source>
        <translation>Consistenza spazio-temporale (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2293"/>
        <source>Stack (GEOCml…) that the time series was made from, for the coherence. Empty: the one on record, or else the folder beside TS_&lt;name&gt; that is called &lt;name&gt;.</source>
        <translation>Stack (GEOCml…) da cui è stata ricavata la serie temporale, per la coerenza. Vuoto: quello registrato, oppure la cartella accanto a TS_&lt;nome&gt; che si chiama &lt;nome&gt;.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2299"/>
        <source>Standard deviation of the Gaussian in space. Noise that is smooth over this distance but not in time is taken as atmosphere and removed. 0: no filtering.</source>
        <translation>Deviazione standard della gaussiana nello spazio. Il rumore regolare su questa distanza ma non nel tempo è considerato atmosfera e rimosso. 0: nessun filtraggio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2300"/>
        <source>Standard deviation of the Gaussian in time. Motion smoother than this is kept. Not set: three times the mean interval between epochs. 0: no temporal step, so all that is smooth in space is removed, deformation too.</source>
        <translation>Deviazione standard della gaussiana nel tempo. Il movimento più regolare di così viene mantenuto. Non impostato: tre volte l'intervallo medio tra le epoche. 0: nessun passo temporale, quindi si rimuove tutto ciò che è regolare nello spazio, deformazione compresa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2317"/>
        <source>Steady uplift</source>
        <translation>Sollevamento costante</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2320"/>
        <source>Step of the grid.</source>
        <translation>Passo della griglia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2340"/>
        <source>Surface fitted to every epoch and removed: 1 a plane, bl bilinear, 2 quadratic. Not set: none.</source>
        <translation>Superficie adattata a ogni epoca e rimossa: 1 un piano, bl bilineare, 2 quadratica. Non impostato: nessuna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2372"/>
        <source>Temporal filter width</source>
        <translation>Larghezza del filtro temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2373"/>
        <source>Terms of use, as a name or address such as CC-BY-4.0; empty: left out.</source>
        <translation>Condizioni d'uso, come nome o indirizzo, per esempio CC-BY-4.0; vuoto: omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2375"/>
        <source>Test for azimuth ramps</source>
        <translation>Verifica le rampe in azimut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2376"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span one of them are rejected.</source>
        <translation>File di testo con una data per riga (yyyymmdd o yyyy-mm-dd), per esempio i giorni di terremoti; gli interferogrammi che ne scavalcano una vengono scartati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2378"/>
        <source>Text file with one interferogram per line to reject by hand.</source>
        <translation>File di testo con un interferogramma per riga, da scartare manualmente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2379"/>
        <source>Text file with one interferogram per line to use instead of all that stage 11 kept.</source>
        <translation>File di testo con un interferogramma per riga, da usare al posto di tutti quelli mantenuti dal passo 11.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2380"/>
        <source>Text file with one polygon lon1,lat1,lon2,lat2,… per line; blank lines and lines with # are comments.</source>
        <translation>File di testo con un poligono lon1,lat1,lon2,lat2,… per riga; le righe vuote e quelle con # sono commenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2382"/>
        <source>Text file with one range x1:x2/y1:y2 per line; blank lines and lines with # are comments.</source>
        <translation>File di testo con un intervallo x1:x2/y1:y2 per riga; le righe vuote e quelle con # sono commenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2513"/>
        <source>The same seed gives the same files, another one another scene.</source>
        <translation>Lo stesso seme dà gli stessi file, un altro seme un'altra scena.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2569"/>
        <source>Threads that work at the same time; 0 uses every processor. The result does not depend on it.</source>
        <translation>Thread che lavorano contemporaneamente; 0 usa tutti i processori. Il risultato non ne dipende.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2582"/>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2585"/>
        <source>Title of the data set. Empty: made from the frame and the dates.</source>
        <translation>Titolo del set di dati. Vuoto: composto dal frame e dalle date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2593"/>
        <source>Turbulent delay</source>
        <translation>Ritardo turbolento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2600"/>
        <source>Typical standard deviation of the atmospheric delay of one epoch.</source>
        <translation>Deviazione standard tipica del ritardo atmosferico di un'epoca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2604"/>
        <source>Unit of the .unw files. Values in mm or m must be positive towards the satellite.</source>
        <translation>Unità dei file .unw. I valori in mm o m devono essere positivi verso il satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2605"/>
        <source>Unit of the interferograms</source>
        <translation>Unità degli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2626"/>
        <source>Uplift above the deep magma source, throughout the series.</source>
        <translation>Sollevamento sopra la sorgente magmatica profonda, per tutta la serie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2627"/>
        <source>Uplift above the shallow magma source at the last epoch. It begins halfway and grows with the square of time.</source>
        <translation>Sollevamento sopra la sorgente magmatica superficiale all'ultima epoca. Inizia a metà della serie e cresce con il quadrato del tempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2628"/>
        <source>Upper end of the colours. Not set: 99th percentile of the magnitude.</source>
        <translation>Estremo superiore dei colori. Non impostato: 99° percentile del valore assoluto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2632"/>
        <source>Use every threshold as it is, even when no pixel at all passes. By default such a threshold is moved to the next whole number that the best pixel passes, with a warning.</source>
        <translation>Usa ogni soglia così com'è, anche quando nessun pixel la supera. Per impostazione predefinita tale soglia viene spostata, con un avviso, al successivo numero intero superato dal pixel migliore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2644"/>
        <source>Velocity (mm/yr, + towards satellite)</source>
        <translation>Velocità (mm/yr, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2655"/>
        <source>Velocity standard deviation (mm/yr)</source>
        <translation>Deviazione standard della velocità (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2661"/>
        <source>Velocity, unmasked (mm/yr, + towards satellite)</source>
        <translation>Velocità, non mascherata (mm/yr, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2668"/>
        <source>Wanted position from the left</source>
        <translation>Posizione desiderata da sinistra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2669"/>
        <source>Wanted position from the top</source>
        <translation>Posizione desiderata dall'alto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2681"/>
        <source>Web page of the creator</source>
        <translation>Pagina web dell'autore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2686"/>
        <source>Weight of coherence</source>
        <translation>Peso della coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2687"/>
        <source>Weight of coverage</source>
        <translation>Peso della copertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2688"/>
        <source>Weight of rough terrain</source>
        <translation>Peso del terreno accidentato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2689"/>
        <source>Weight of the straight line in the NSBAS method, relative to an interferogram. It matters only where the network falls apart.</source>
        <translation>Peso della retta nel metodo NSBAS, rispetto a un interferogramma. Conta soltanto dove la rete si spezza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2690"/>
        <source>Weight of unwrapping components</source>
        <translation>Peso delle componenti di srotolamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2691"/>
        <source>Weighting</source>
        <translation>Pesatura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2707"/>
        <source>When values outside loops are dropped: look for loops in the phases that stage 12 left, instead of those before it removed loop errors.</source>
        <translation>Quando si eliminano i valori fuori dagli anelli: cerca gli anelli nelle fasi lasciate dal passo 12, invece che in quelle precedenti alla rimozione degli errori degli anelli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2708"/>
        <source>Where the data set was made; empty: left out.</source>
        <translation>Dove è stato prodotto il set di dati; vuoto: omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2709"/>
        <source>Where the reference is wanted, as a fraction of the image height; of the blocks with a high score the nearest one is taken.</source>
        <translation>Dove si desidera il riferimento, come frazione dell'altezza dell'immagine; tra i blocchi con punteggio elevato si prende il più vicino.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2710"/>
        <source>Where the reference is wanted, as a fraction of the image width; of the blocks with a high score the nearest one is taken.</source>
        <translation>Dove si desidera il riferimento, come frazione della larghezza dell'immagine; tra i blocchi con punteggio elevato si prende il più vicino.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2744"/>
        <source>Write a PNG of every interferogram without data in the reference window.</source>
        <translation>Scrive un PNG di ogni interferogramma senza dati nella finestra di riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2745"/>
        <source>Write a PNG of every loop that was judged and of every raster. This takes a few minutes for a large network.</source>
        <translation>Scrive un PNG di ogni anello valutato e di ogni raster. Per una rete grande richiede alcuni minuti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2746"/>
        <source>Write a PNG per pair for looking through: before, after and correction side by side, and the corrected phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Scrive un PNG per coppia da sfogliare: prima, dopo e correzione affiancati, e la fase corretta. Un ciclo di colori è 6π (3π in banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2747"/>
        <source>Write a PNG per pair for looking through: the masked phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Scrive un PNG per coppia da sfogliare: la fase mascherata. Un ciclo di colori è 6π (3π in banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2748"/>
        <source>Write a PNG per pair for looking through: the phase in the new area. A colour cycle is 6π (3π in L-band).</source>
        <translation>Scrive un PNG per coppia da sfogliare: la fase nella nuova area. Un ciclo di colori è 6π (3π in banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2749"/>
        <source>Write a PNG per pair for looking through: unwrapped phase; also height and intensity. A colour cycle is 6π (3π in L-band).</source>
        <translation>Scrive un PNG per coppia da sfogliare: la fase srotolata; inoltre quota e intensità. Un ciclo di colori è 6π (3π in banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2750"/>
        <source>Write a PNG per pair of the coherence on a logarithmic scale.</source>
        <translation>Scrive un PNG per coppia della coerenza in scala logaritmica.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2920"/>
        <source>grid: the outer edges of the cube. valid: the outline of the pixels that have a velocity.</source>
        <translation>grid: i bordi esterni del datacube. valid: il contorno dei pixel che hanno una velocità.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="539"/>
        <source>02 Prepare stack</source>
        <translation>02 Preparare lo stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="541"/>
        <source>03 Correct with GACOS</source>
        <translation>03 Correggere con GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="542"/>
        <source>04 Mask stack</source>
        <translation>04 Mascherare lo stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="543"/>
        <source>05 Clip stack</source>
        <translation>05 Ritagliare lo stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="551"/>
        <source>11 Check interferograms</source>
        <translation>11 Controllare gli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="554"/>
        <source>13 Invert network</source>
        <translation>13 Invertire la rete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="555"/>
        <source>14 Estimate uncertainty</source>
        <translation>14 Stimare l'incertezza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="556"/>
        <source>15 Mask noise</source>
        <translation>15 Mascherare il rumore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="558"/>
        <source>16 Filter time series</source>
        <translation>16 Filtrare la serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1977"/>
        <source>Pictures of coherence</source>
        <translation>Immagini della coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1979"/>
        <source>Pictures of every pair</source>
        <translation>Immagini di ogni coppia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1217"/>
        <source>Folder for the sample</source>
        <translation>Cartella per il campione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3266"/>
        <source>{scenes} scenes on {epochs} days from {first} to {last}.</source>
        <translation>{scenes} scene in {epochs} giorni dal {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2284"/>
        <source>Sources</source>
        <translation>Sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2575"/>
        <source>Time courses of the sources</source>
        <translation>Andamenti temporali delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2042"/>
        <source>Quality of the sources</source>
        <translation>Qualità delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1039"/>
        <source>Distances from the trend, by date</source>
        <translation>Distanze dalla tendenza, per data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2590"/>
        <source>Trends of the sources</source>
        <translation>Tendenze delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1161"/>
        <source>Figures</source>
        <translation>Figure</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2130"/>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="566"/>
        <source>6 Analysis</source>
        <translation>6 Analisi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="577"/>
        <source>A connection without a sign of the server for so long counts as lost.</source>
        <translation>Una connessione senza segni di vita del server per questo tempo è considerata persa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="583"/>
        <source>A file that still fails after so many attempts is reported, and the download goes on with the others.</source>
        <translation>Un file che fallisce ancora dopo questo numero di tentativi viene segnalato, e lo scaricamento prosegue con gli altri.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="647"/>
        <source>Also fetch the backscatter intensity of every epoch, for the amplitude layers of the datacube.</source>
        <translation>Scarica anche l'intensità di retrodiffusione di ogni epoca, per i layer di ampiezza del datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="649"/>
        <source>Also fetch the tropospheric delay of every epoch, which stage 03 corrects for.</source>
        <translation>Scarica anche il ritardo troposferico di ogni epoca, per il quale corregge il passo 03.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="683"/>
        <source>Area of interest: extent</source>
        <translation>Area di interesse: estensione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="684"/>
        <source>Area of interest: polygons</source>
        <translation>Area di interesse: poligoni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="699"/>
        <source>Attempts per file</source>
        <translation>Tentativi per file</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="894"/>
        <source>Coherence</source>
        <translation>Coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1048"/>
        <source>Doubled after every attempt. Where a busy server says how long to wait, that counts.</source>
        <translation>Raddoppiata dopo ogni tentativo. Quando un server occupato indica quanto attendere, vale quell'indicazione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1050"/>
        <source>Download AlignSAR sample</source>
        <translation>Scaricare il campione AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1058"/>
        <source>Downloads the published AlignSAR time-series sample of Campi Flegrei and shows it. Out: a folder with preview rasters (velocity in mm/yr, positive towards the satellite; coherence 0 to 1; residual RMS and spatio-temporal consistency in mm), the coverage polygon, the list of Sentinel-1 scenes as a table, and the datacube (NetCDF), which &apos;Load datacube&apos; puts on the map.

The datacube is large; empty its address to leave it out. Running again resumes.</source>
        <translation>Scarica il campione pubblicato della serie temporale AlignSAR dei Campi Flegrei e lo mostra. Uscita: una cartella con i raster di anteprima (velocità in mm/yr, positiva verso il satellite; coerenza da 0 a 1; RMS dei residui e consistenza spazio-temporale in mm), il poligono di copertura, l'elenco delle scene Sentinel-1 come tabella e il datacube (NetCDF), che 'Caricare il datacube' mette sulla mappa.

Il datacube è grande; svuotarne l'indirizzo per ometterlo. Una nuova esecuzione riprende da dove si era interrotta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1162"/>
        <source>File of frames</source>
        <translation>File dei frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1170"/>
        <source>Files fetched at the same time. More is not always faster, and servers may refuse many.</source>
        <translation>File scaricati contemporaneamente. Averne di più non è sempre più veloce, e i server possono rifiutarne molti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1200"/>
        <source>First date</source>
        <translation>Prima data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1202"/>
        <source>First pause between attempts</source>
        <translation>Prima pausa tra i tentativi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1249"/>
        <source>Frame ID</source>
        <translation>ID del frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1269"/>
        <source>GACOS delay maps</source>
        <translation>Mappe di ritardo GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1436"/>
        <source>Intensity images</source>
        <translation>Immagini di intensità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1507"/>
        <source>Last date</source>
        <translation>Ultima data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1523"/>
        <source>Leave out interferograms over fewer days. 0: no limit.</source>
        <translation>Esclude gli interferogrammi su meno giorni. 0: nessun limite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1524"/>
        <source>Leave out interferograms over more days. 0: no limit.</source>
        <translation>Esclude gli interferogrammi su più giorni. 0: nessun limite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1601"/>
        <source>Load coverage</source>
        <translation>Caricare la copertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1606"/>
        <source>Load previews</source>
        <translation>Caricare le anteprime</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1607"/>
        <source>Load scene list</source>
        <translation>Caricare l'elenco delle scene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1614"/>
        <source>Longest temporal baseline</source>
        <translation>Baseline temporale massima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1966"/>
        <source>Parallel downloads</source>
        <translation>Scaricamenti paralleli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2016"/>
        <source>Portal</source>
        <translation>Portale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2071"/>
        <source>Reads the polygons of a KML or GeoJSON file with all their attributes. In: a file such as data_coverage.kml. Out: a polygon layer in degrees (EPSG:4326), shown as an outline; it can be the area of interest of a download or of &apos;Clip stack&apos;.</source>
        <translation>Legge i poligoni di un file KML o GeoJSON con tutti i loro attributi. Ingresso: un file come data_coverage.kml. Uscita: un layer di poligoni in gradi (EPSG:4326), mostrato come contorno; può essere l'area di interesse di uno scaricamento o di 'Ritagliare lo stack'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2073"/>
        <source>Rebuilds displacement from the sources you keep, for instance from deformation alone. In: a datacube and its sources. Out: a datacube with the reconstruction, the residual (mm) and the velocity (mm/yr) of the reconstruction, positive towards the satellite; &apos;Load datacube&apos; opens it like any other.

At the resolution of the datacube the time courses are fitted to every pixel; at that of the sources their maps are taken as they are. The mean of each image, which the separation leaves aside, is put back, so the reference stays that of the datacube.

Reference: Gaddes et al. (2018), doi:10.1029/2018JB016210</source>
        <translation>Ricostruisce lo spostamento dalle sorgenti che si mantengono, per esempio dalla sola deformazione. Ingresso: un datacube e le sue sorgenti. Uscita: un datacube con la ricostruzione, il residuo (mm) e la velocità (mm/yr) della ricostruzione, positiva verso il satellite; 'Caricare il datacube' lo apre come qualunque altro.

Alla risoluzione del datacube gli andamenti temporali vengono adattati a ogni pixel; a quella delle sorgenti le loro mappe sono prese così come sono. La media di ogni immagine, che la separazione lascia da parte, viene riaggiunta, per cui il riferimento resta quello del datacube.

Bibliografia: Gaddes et al. (2018), doi:10.1029/2018JB016210</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2139"/>
        <source>Residual RMS</source>
        <translation>RMS dei residui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2156"/>
        <source>Robust velocity</source>
        <translation>Velocità robusta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2218"/>
        <source>Scene list</source>
        <translation>Elenco delle scene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2239"/>
        <source>Separates the displacement of a datacube into independent sources: patterns that are found again and again, each with a time course. In: a datacube. Out: the sources (NetCDF) and, beside that file, the maps as raster with one band per source, tables (CSV) of sources, time courses (m, positive with the map's sign towards the satellite) and convergence, figures and a report.

Independent component analysis is run many times on resampled dates; patterns of all runs are clustered, and each dense cluster gives a source with a quality index Iq, at best 1. The number of components is chosen from a range by the agreement of the runs. A source is called deformation if its use grows with the time between dates, topographic if its map follows height, turbulent otherwise, and none where that is not clear.

For unrest detection set the end of the baseline. References: Gaddes et al. (2018), doi:10.1029/2018JB016210; Hyvärinen and Oja (2000), doi:10.1016/S0893-6080(00)00026-5</source>
        <translation>Separa lo spostamento di un datacube in sorgenti indipendenti: pattern che si ritrovano più e più volte, ciascuno con un andamento temporale. Ingresso: un datacube. Uscita: le sorgenti (NetCDF) e, accanto a quel file, le mappe come raster con una banda per sorgente, tabelle (CSV) di sorgenti, andamenti temporali (m, positivi, con il segno della mappa, verso il satellite) e convergenza, figure e un rapporto.

L'analisi delle componenti indipendenti viene eseguita molte volte su date ricampionate; i pattern di tutte le esecuzioni sono raggruppati in cluster, e ogni cluster denso dà una sorgente con un indice di qualità Iq, al massimo 1. Il numero di componenti è scelto in un intervallo in base all'accordo tra le esecuzioni. Una sorgente è detta di deformazione se il suo impiego cresce con il tempo tra le date, topografica se la sua mappa segue la quota, altrimenti turbolenta, e nessuna delle tre dove ciò non è chiaro.

Per rilevare l'unrest impostare la fine del periodo di riferimento. Bibliografia: Gaddes et al. (2018), doi:10.1029/2018JB016210; Hyvärinen e Oja (2000), doi:10.1016/S0893-6080(00)00026-5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2258"/>
        <source>Shortest temporal baseline</source>
        <translation>Baseline temporale minima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2290"/>
        <source>Spatio-temporal consistency</source>
        <translation>Consistenza spazio-temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2370"/>
        <source>Takes the names of Sentinel-1 products apart. In: a text file with one name per line, such as input_S1_files.txt. Out: a table with mission, mode, product type, polarisation, start and stop (UTC), absolute and relative orbit, data-take, date, and the epoch as yyyymmdd, to plot or to join with other tables.

Lines that are no product names are listed in the log.</source>
        <translation>Scompone i nomi dei prodotti Sentinel-1. Ingresso: un file di testo con un nome per riga, come input_S1_files.txt. Uscita: una tabella con missione, modo, tipo di prodotto, polarizzazione, inizio e fine (UTC), orbita assoluta e relativa, data-take, data e l'epoca come yyyymmdd, da rappresentare in un grafico o da unire ad altre tabelle.

Le righe che non sono nomi di prodotti sono elencate nel log.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2512"/>
        <source>The same as the extent, as a layer.</source>
        <translation>Come l'estensione, ma indicata con un layer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2578"/>
        <source>Time-out</source>
        <translation>Tempo massimo di attesa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2642"/>
        <source>Velocity</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2676"/>
        <source>Web address of the KML file. Empty: it is left out.</source>
        <translation>Indirizzo web del file KML. Vuoto: viene omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2677"/>
        <source>Web address of the folder that holds all LiCSAR products.</source>
        <translation>Indirizzo web della cartella che contiene tutti i prodotti LiCSAR.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2678"/>
        <source>Web address of the list of Sentinel-1 products. Empty: it is left out.</source>
        <translation>Indirizzo web dell'elenco dei prodotti Sentinel-1. Vuoto: viene omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2679"/>
        <source>Web address of the preview GeoTIFF. Empty: it is left out.</source>
        <translation>Indirizzo web del GeoTIFF di anteprima. Vuoto: viene omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2680"/>
        <source>Web address of the published datacube (ITSBD), a large NetCDF file. Empty: it is left out.</source>
        <translation>Indirizzo web del datacube pubblicato (ITSBD), un grande file NetCDF. Vuoto: viene omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2741"/>
        <source>Wrapped phase</source>
        <translation>Fase avvolta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="538"/>
        <source>01 Download LiCSAR frame</source>
        <translation>01 Scaricare un frame LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2377"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span or touch one of them are not used. The method singular_gauss uses them, but fills no gap with the rate across a step. Not for the method only_sb.</source>
        <translation>File di testo con una data per riga (yyyymmdd o yyyy-mm-dd), per esempio i giorni di terremoti; gli interferogrammi che ne scavalcano o toccano una non vengono usati. Il metodo singular_gauss li usa, ma non colma alcuna lacuna con un tasso calcolato attraverso un salto. Non per il metodo only_sb.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2783"/>
        <source>Zarr store</source>
        <translation>Archivio Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1117"/>
        <source>Estimates how certain the velocity is and how consistent each pixel is with its neighbours. In: a time-series folder after stage 13. Out: velocity standard deviation from bootstrap resamples of the epochs (mm/yr), spatio-temporal consistency (mm), merged gap count; if wanted, a robust velocity (mm/yr) that single wrong epochs cannot draw away.

References: Efron and Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; Hanssen et al. (2008), spatio-temporal consistency; Fischler and Bolles (1981), https://doi.org/10.1145/358669.358692 (robust velocity)</source>
        <translation>Stima quanto è certa la velocità e quanto ogni pixel è consistente con i suoi vicini. Ingresso: una cartella della serie temporale dopo il passo 13. Uscita: deviazione standard della velocità da ricampionamenti bootstrap delle epoche (mm/yr), consistenza spazio-temporale (mm), numero di lacune unite; se richiesta, una velocità robusta (mm/yr) che singole epoche errate non possono deviare.

Bibliografia: Efron e Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; Hanssen et al. (2008), consistenza spazio-temporale; Fischler e Bolles (1981), https://doi.org/10.1145/358669.358692 (velocità robusta)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2767"/>
        <source>Writes the AlignSAR datacube (ITSBD) of a time series as CF NetCDF, if wanted also as a Zarr store, with previews and coverage polygon. In: a time-series folder after stage 16. Out: displacement (mm) and velocity (mm/yr), positive towards the satellite, quality layers, amplitude, coherence, atmosphere, height and viewing geometry; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif; the area covered.

Amplitude needs the folder GEOC.MLI and the external atmosphere the folder GACOS in the work folder; what is absent is left out and listed. Displacement is relative to the reference pixel of stage 16 unless you give a reference area, and to the first epoch unless you give a reference date.

Conventions: CF-1.11, https://cfconventions.org; ACDD-1.3</source>
        <translation>Scrive il datacube AlignSAR (ITSBD) di una serie temporale come NetCDF CF e, se richiesto, anche come archivio Zarr, con anteprime e poligono di copertura. Ingresso: una cartella della serie temporale dopo il passo 16. Uscita: spostamento (mm) e velocità (mm/yr), positivi verso il satellite, layer di qualità, ampiezza, coerenza, atmosfera, quota e geometria di vista; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif; l'area coperta.

L'ampiezza richiede la cartella GEOC.MLI e l'atmosfera esterna la cartella GACOS nella cartella di lavoro; ciò che manca viene omesso ed elencato. Lo spostamento è relativo al pixel di riferimento del passo 16, a meno che non si indichi un'area di riferimento, e alla prima epoca, a meno che non si indichi una data di riferimento.

Convenzioni: CF-1.11, https://cfconventions.org; ACDD-1.3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="581"/>
        <source>A figure for every date</source>
        <translation>Una figura per ogni data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="587"/>
        <source>A pattern counts as a source if at least so many runs found it (HDBSCAN).</source>
        <translation>Un pattern conta come sorgente se almeno questo numero di esecuzioni lo ha trovato (HDBSCAN).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="593"/>
        <source>A run has converged when no component turns by more than this, as 1 minus a cosine.</source>
        <translation>Un'esecuzione è giunta a convergenza quando nessuna componente ruota più di questo valore, espresso come 1 meno un coseno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="594"/>
        <source>A run that has not converged by then does not count.</source>
        <translation>Un'esecuzione che per allora non è giunta a convergenza non conta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="597"/>
        <source>A source is called deformation only if its use correlates this well with the time between dates, and topographic only if its map correlates this well with height.</source>
        <translation>Una sorgente è detta di deformazione soltanto se il suo impiego ha almeno questa correlazione con il tempo tra le date, e topografica soltanto se la sua mappa ha almeno questa correlazione con la quota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="755"/>
        <source>Change in known deformation (sigma)</source>
        <translation>Variazione della deformazione nota (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="775"/>
        <source>Choice of the number of components</source>
        <translation>Scelta del numero di componenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="909"/>
        <source>Compression</source>
        <translation>Compressione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="918"/>
        <source>Converged runs per number of components that differ only in the random start. They agree much more closely than resampled ones, so mixing both kinds tends to split sources.</source>
        <translation>Esecuzioni giunte a convergenza, per numero di componenti, che differiscono soltanto nel punto di partenza casuale. Concordano molto più strettamente di quelle ricampionate, per cui mescolare i due tipi tende a dividere le sorgenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="919"/>
        <source>Converged runs per number of components, each on dates drawn with replacement. What is found again in many runs does not depend on a few dates.</source>
        <translation>Esecuzioni giunte a convergenza, per numero di componenti, ciascuna su date estratte con ripetizione. Ciò che si ritrova in molte esecuzioni non dipende da poche date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="977"/>
        <source>Dates after the baseline</source>
        <translation>Date successive al periodo di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="987"/>
        <source>Dates to learn from</source>
        <translation>Date da cui apprendere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1014"/>
        <source>Displacement</source>
        <translation>Spostamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1031"/>
        <source>Displacement minus reconstruction (mm, + towards satellite)</source>
        <translation>Spostamento meno ricostruzione (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1070"/>
        <source>Draw the alert figure also as it was on each date after the baseline.</source>
        <translation>Disegna la figura di allerta anche com'era in ogni data successiva al periodo di riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1071"/>
        <source>Draw the figures and the report.</source>
        <translation>Disegna le figure e il rapporto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1099"/>
        <source>End of the baseline</source>
        <translation>Fine del periodo di riferimento (baseline)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1157"/>
        <source>Fewest components</source>
        <translation>Numero minimo di componenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1245"/>
        <source>For the residual in windows.</source>
        <translation>Per il residuo in finestre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1358"/>
        <source>How many similar patterns make a dense region (HDBSCAN); higher is stricter.</source>
        <translation>Quanti pattern simili formano una regione densa (HDBSCAN); un valore maggiore è più severo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1365"/>
        <source>How resolution is reduced</source>
        <translation>Come si riduce la risoluzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1402"/>
        <source>Images that are separated</source>
        <translation>Immagini da separare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1423"/>
        <source>Independent in</source>
        <translation>Indipendenza in</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1506"/>
        <source>Largest number of independent components that is tried.</source>
        <translation>Il massimo numero di componenti indipendenti che viene provato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1517"/>
        <source>Least correlation for a label</source>
        <translation>Correlazione minima per un'etichetta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1518"/>
        <source>Least mean quality</source>
        <translation>Qualità media minima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1519"/>
        <source>Least valid share of a window</source>
        <translation>Quota valida minima di una finestra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1529"/>
        <source>Leave out the pixels outside these polygons.</source>
        <translation>Esclude i pixel fuori da questi poligoni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1530"/>
        <source>Leave out the pixels that the datacube&apos;s mask rejects.</source>
        <translation>Esclude i pixel scartati dalla maschera del datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1546"/>
        <source>Length of the moving trend line</source>
        <translation>Lunghezza della retta di tendenza mobile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1549"/>
        <source>Level of zlib in the NetCDF file; 0 for none.</source>
        <translation>Livello di zlib nel file NetCDF; 0 per nessuna compressione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1726"/>
        <source>Most attempts per run</source>
        <translation>Numero massimo di tentativi per esecuzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1727"/>
        <source>Most components</source>
        <translation>Numero massimo di componenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1728"/>
        <source>Most iterations of FastICA</source>
        <translation>Numero massimo di iterazioni di FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1729"/>
        <source>Most pairs of dates</source>
        <translation>Numero massimo di coppie di date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1744"/>
        <source>Neighbours for density</source>
        <translation>Vicini per la densità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1757"/>
        <source>New deformation (sigma)</source>
        <translation>Nuova deformazione (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1886"/>
        <source>Number of components</source>
        <translation>Numero di componenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1899"/>
        <source>Number of pixels</source>
        <translation>Numero di pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1905"/>
        <source>Number of sources</source>
        <translation>Numero di sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1906"/>
        <source>Number of sources used</source>
        <translation>Numero di sorgenti usate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1908"/>
        <source>Number of the source that the first status number follows. Empty: the one labelled deformation.</source>
        <translation>Numero della sorgente seguita dal primo numero di stato. Vuoto: quella etichettata come deformation.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1910"/>
        <source>Numbers such as 1,3 or labels such as deformation, separated by commas. Empty: all sources.</source>
        <translation>Numeri come 1,3 o etichette come deformation, separati da virgole. Vuoto: tutte le sorgenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2076"/>
        <source>Reconstructed displacement (mm, + towards satellite)</source>
        <translation>Spostamento ricostruito (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2078"/>
        <source>Reconstruction (NetCDF)</source>
        <translation>Ricostruzione (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2132"/>
        <source>Reproduce LiCSAlert</source>
        <translation>Riproduci LiCSAlert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2148"/>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2149"/>
        <source>Resolution factor</source>
        <translation>Fattore di risoluzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2151"/>
        <source>Reuse stored runs</source>
        <translation>Riutilizza le esecuzioni salvate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2155"/>
        <source>Robust trend</source>
        <translation>Tendenza robusta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2197"/>
        <source>Runs of an earlier separation beside the output are used again if data, mask, dates and settings are equal.</source>
        <translation>Le esecuzioni di una separazione precedente accanto all'uscita vengono riutilizzate se dati, maschera, date e impostazioni sono uguali.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2198"/>
        <source>Runs that fail to converge are replaced by new ones, until so many times the wanted number were tried.</source>
        <translation>Le esecuzioni che non giungono a convergenza vengono sostituite da nuove, finché non se ne è provato il numero voluto moltiplicato per questo valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2200"/>
        <source>Runs with all dates</source>
        <translation>Esecuzioni con tutte le date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2201"/>
        <source>Runs with resampled dates</source>
        <translation>Esecuzioni con date ricampionate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2214"/>
        <source>Say which dates are farther from their trend line than this many standard deviations. LiCSAlert has none; its figures colour up to 5.</source>
        <translation>Indica quali date distano dalla loro retta di tendenza più di questo numero di deviazioni standard. LiCSAlert non ha soglia; le sue figure sono colorate fino a 5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2241"/>
        <source>Series of the datacube to separate: as inverted, or after the filter of stage 16, which has removed most of the atmosphere that the separation could recognise.</source>
        <translation>Serie del datacube da separare: come invertita, oppure dopo il filtro del passo 16, che ha rimosso la maggior parte dell'atmosfera che la separazione potrebbe riconoscere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2264"/>
        <source>Side of a window</source>
        <translation>Lato di una finestra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2272"/>
        <source>Slope after Theil and Sen and scatter from the median absolute deviation, which single bad dates in the baseline do not spoil.</source>
        <translation>Pendenza secondo Theil e Sen e dispersione dalla deviazione assoluta mediana, che singole date cattive nel periodo di riferimento non alterano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2273"/>
        <source>Smallest cluster</source>
        <translation>Cluster più piccolo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2275"/>
        <source>Smallest number of independent components that is tried.</source>
        <translation>Il minimo numero di componenti indipendenti che viene provato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2283"/>
        <source>Source of known deformation</source>
        <translation>Sorgente della deformazione nota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2285"/>
        <source>Sources (NetCDF)</source>
        <translation>Sorgenti (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2286"/>
        <source>Sources to keep</source>
        <translation>Sorgenti da mantenere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2457"/>
        <source>The level of a trend line follows the mean of this many acquisitions before a date; its slope does not change. A longer line adapts more slowly, so it is more sensitive.</source>
        <translation>Il livello di una retta di tendenza segue la media di questo numero di acquisizioni prima di una data; la sua pendenza non cambia. Una retta più lunga si adatta più lentamente, quindi è più sensibile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2570"/>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2571"/>
        <source>Thumbnails across the alert figure</source>
        <translation>Miniature lungo la figura di allerta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2589"/>
        <source>Tolerance of FastICA</source>
        <translation>Tolleranza di FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2610"/>
        <source>Unrest (NetCDF)</source>
        <translation>Unrest (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2636"/>
        <source>Use the mask</source>
        <translation>Usa la maschera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2654"/>
        <source>Velocity of the reconstruction (mm/yr, + towards satellite)</source>
        <translation>Velocità della ricostruzione (mm/yr, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2726"/>
        <source>Width of a thumbnail as a fraction of the time axis.</source>
        <translation>Larghezza di una miniatura come frazione dell'asse dei tempi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2728"/>
        <source>Windows with fewer valid pixels do not count.</source>
        <translation>Le finestre con meno pixel validi non contano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2732"/>
        <source>With all pairs as images, so many are drawn at random where there are more.</source>
        <translation>Quando le immagini sono tutte le coppie, se ne estraggono a caso altrettante dove ce ne sono di più.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2734"/>
        <source>With the rule &apos;stable&apos;, the mean quality index Iq that the sources must reach.</source>
        <translation>Con la regola 'stable', l'indice di qualità medio Iq che le sorgenti devono raggiungere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2873"/>
        <source>cube: the pixels of the datacube, to each of which the time courses are fitted. sources: the pixels of the sources.</source>
        <translation>cube: i pixel del datacube, a ciascuno dei quali vengono adattati gli andamenti temporali. sources: i pixel delle sorgenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2875"/>
        <source>cumulative: displacement since the first date. incremental: between neighbouring dates. all: between every two dates.</source>
        <translation>cumulative: spostamento dalla prima data. incremental: tra date vicine. all: tra ogni coppia di date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2976"/>
        <source>mean: mean of the valid pixels of a block, if at least half of them are valid. bilinear: as LiCSAlert, where pixels beside masked areas are drawn towards zero.</source>
        <translation>mean: media dei pixel validi di un blocco, se almeno metà di essi è valida. bilinear: come LiCSAlert, in cui i pixel accanto alle aree mascherate sono attratti verso zero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3082"/>
        <source>score: the number whose runs agree best overall. stable: the largest number that gives as many sources with a sufficient mean quality. middle: the mean of fewest and most, rounded down, as ICASAR takes it when nobody moves its slider; other numbers are then not computed.</source>
        <translation>score: il numero le cui esecuzioni concordano meglio nel complesso. stable: il massimo numero che dà altrettante sorgenti con qualità media sufficiente. middle: la media tra minimo e massimo, arrotondata per difetto, come la prende ICASAR quando nessuno sposta il suo cursore; gli altri numeri allora non vengono calcolati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3090"/>
        <source>space: maps are made independent, the usual choice. time: time courses are.</source>
        <translation>space: sono rese indipendenti le mappe, la scelta usuale. time: lo sono gli andamenti temporali.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1750"/>
        <source>NetCDF file made with &apos;Export datacube&apos;.</source>
        <translation>File NetCDF creato con 'Esportare il datacube'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1197"/>
        <source>Filtered: without what looks like atmosphere. Without filter: as inverted.</source>
        <translation>Filtrato: senza ciò che somiglia all'atmosfera. Senza filtro: come invertito.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1514"/>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1888"/>
        <source>Number of epochs</source>
        <translation>Numero di epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1201"/>
        <source>First epoch</source>
        <translation>Prima epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1509"/>
        <source>Last epoch</source>
        <translation>Ultima epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1435"/>
        <source>Intensity folder (GEOC.MLI)</source>
        <translation>Cartella dell'intensità (GEOC.MLI)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1959"/>
        <source>Pairs</source>
        <translation>Coppie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2355"/>
        <source>Table of scenes</source>
        <translation>Tabella delle scene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2022"/>
        <source>Preview layers</source>
        <translation>Layer di anteprima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1237"/>
        <source>Folder with previews</source>
        <translation>Cartella con le anteprime</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1230"/>
        <source>Folder that holds prelim_vel.tif and the other previews.</source>
        <translation>Cartella che contiene prelim_vel.tif e le altre anteprime.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="956"/>
        <source>Coverage file</source>
        <translation>File di copertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1477"/>
        <source>KML or GeoJSON file with polygons.</source>
        <translation>File KML o GeoJSON con poligoni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2381"/>
        <source>Text file with one product name per line.</source>
        <translation>File di testo con un nome di prodotto per riga.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1904"/>
        <source>Number of scenes</source>
        <translation>Numero di scene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2738"/>
        <source>Work folder (with GEOC)</source>
        <translation>Cartella di lavoro (con GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2020"/>
        <source>Preset</source>
        <translation>Preimpostazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1204"/>
        <source>First step</source>
        <translation>Primo passo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1575"/>
        <source>LiCSBAS step to start at; 01 downloads the frame into the work folder first.</source>
        <translation>Passo di LiCSBAS da cui iniziare; 01 scarica prima il frame nella cartella di lavoro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1511"/>
        <source>Last step</source>
        <translation>Ultimo passo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1576"/>
        <source>LiCSBAS step to stop after; the datacube is written after step 16.</source>
        <translation>Passo di LiCSBAS dopo il quale fermarsi; il datacube viene scritto dopo il passo 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="682"/>
        <source>Area of interest</source>
        <translation>Area di interesse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1323"/>
        <source>Give the original&apos;s numbers back in all stages, to reproduce a published product.</source>
        <translation>Restituisce i numeri dell'originale in tutti i passi, per riprodurre un prodotto pubblicato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1946"/>
        <source>Options of the stages (JSON)</source>
        <translation>Opzioni dei passi (JSON)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1748"/>
        <source>NetCDF file made with &apos;Export datacube&apos; or &apos;Run pipeline&apos;.</source>
        <translation>File NetCDF creato con 'Esportare il datacube' o 'Eseguire la catena'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1751"/>
        <source>NetCDF file made with &apos;Separate sources&apos; from this datacube, or from an earlier one.</source>
        <translation>File NetCDF creato con 'Separare le sorgenti' da questo datacube, o da uno precedente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1653"/>
        <source>Maps of the sources</source>
        <translation>Mappe delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2356"/>
        <source>Table of sources</source>
        <translation>Tabella delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2359"/>
        <source>Table of time courses</source>
        <translation>Tabella degli andamenti temporali</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2346"/>
        <source>Table of convergence</source>
        <translation>Tabella della convergenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2347"/>
        <source>Table of dates</source>
        <translation>Tabella delle date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2142"/>
        <source>Residual of the newest date</source>
        <translation>Residuo della data più recente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2316"/>
        <source>Status of the newest date</source>
        <translation>Stato alla data più recente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2315"/>
        <source>Status as LiCSAlert writes it</source>
        <translation>Stato nel formato scritto da LiCSAlert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2035"/>
        <source>Puts the preview rasters of a datacube on the map, styled. In: a folder with prelim_vel.tif (mm/yr, positive towards the satellite), prelim_coh.tif (0 to 1), prelim_rrms.tif (mm), prelim_stc.tif (mm), or some of them, as &apos;Download AlignSAR sample&apos; and &apos;Export datacube&apos; make. Out: one layer each.</source>
        <translation>Mette sulla mappa, vestiti, i raster di anteprima di un datacube. Ingresso: una cartella con prelim_vel.tif (mm/yr, positivo verso il satellite), prelim_coh.tif (da 0 a 1), prelim_rrms.tif (mm), prelim_stc.tif (mm), o alcuni di essi, come quelli creati da 'Scaricare il campione AlignSAR' ed 'Esportare il datacube'. Uscita: un layer per ciascuno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1342"/>
        <source>Ground motion (one at a time)</source>
        <translation>Movimento del suolo (uno alla volta)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1353"/>
        <source>Hillshade</source>
        <translation>Rilievo ombreggiato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1933"/>
        <source>OpenStreetMap (from the internet)</source>
        <translation>OpenStreetMap (da internet)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2085"/>
        <source>Reference point</source>
        <translation>Punto di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3059"/>
        <source>red: towards the satellite</source>
        <translation>rosso: verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2971"/>
        <source>low is good</source>
        <translation>basso è buono</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2925"/>
        <source>high is good</source>
        <translation>alto è buono</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2984"/>
        <source>mm/yr</source>
        <translation>mm/yr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3042"/>
        <source>pattern, no unit</source>
        <translation>pattern, senza unità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2869"/>
        <source>component of the unit vector to the satellite</source>
        <translation>componente del versore verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3103"/>
        <source>terrain model</source>
        <translation>modello del terreno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2851"/>
        <source>bright: strong echo</source>
        <translation>chiaro: eco forte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3208"/>
        <source>what is kept</source>
        <translation>che cosa è mantenuto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2910"/>
        <source>first criterion that fails</source>
        <translation>primo criterio non soddisfatto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="534"/>
        <source>0 at {place} (reference)</source>
        <translation>0 a {place} (riferimento)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2959"/>
        <source>kept</source>
        <translation>mantenuto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1800"/>
        <source>No pixel has a velocity: the mask (stage 15) rejects them all.</source>
        <translation>Nessun pixel ha una velocità: la maschera (passo 15) li scarta tutti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1934"/>
        <source>Opening {name}</source>
        <translation>Apertura di {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1366"/>
        <source>How the ground moves, seen by radar satellites. Where to begin:</source>
        <translation>Come si muove il suolo, visto dai satelliti radar. Da dove cominciare:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1399"/>
        <source>Image pairs in use</source>
        <translation>Coppie di immagini in uso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="596"/>
        <source>A small made-up volcano that rises: no data and no internet needed. The files go to {folder}.</source>
        <translation>Un piccolo vulcano inventato che si solleva: non servono né dati né internet. I file vanno in {folder}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2592"/>
        <source>Try the sample</source>
        <translation>Provare l'esempio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2187"/>
        <source>Run the sample</source>
        <translation>Avviare l'esempio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1372"/>
        <source>I have a frame ID</source>
        <translation>Ho l'ID di un frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1056"/>
        <source>Downloads an area of the LiCSAR portal and shows how it moves.</source>
        <translation>Scarica un'area dal portale LiCSAR e mostra come si muove.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1247"/>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1259"/>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2586"/>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="917"/>
        <source>Continue…</source>
        <translation>Continuare…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1371"/>
        <source>I have a LiCSAR folder</source>
        <translation>Ho una cartella LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="971"/>
        <source>Data downloaded before: the folder GEOC, or the one around it.</source>
        <translation>Dati già scaricati: la cartella GEOC o quella che la contiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="846"/>
        <source>Choose folder…</source>
        <translation>Scegliere la cartella…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1373"/>
        <source>I have results</source>
        <translation>Ho dei risultati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2260"/>
        <source>Shows a finished datacube (a file that ends in .nc) on the map.</source>
        <translation>Mostra sulla mappa un datacube finito (un file che termina in .nc).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="844"/>
        <source>Choose file…</source>
        <translation>Scegliere il file…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2194"/>
        <source>Running the sample</source>
        <translation>Esecuzione dell'esempio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1232"/>
        <source>Folder with GEOC</source>
        <translation>Cartella con GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2326"/>
        <source>Stopped. What was finished is kept for the next run.</source>
        <translation>Interrotto. Ciò che era finito resta per la prossima esecuzione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1459"/>
        <source>It failed; the log messages say why.</source>
        <translation>Non riuscito; i messaggi di log dicono perché.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="883"/>
        <source>Click to open {path}</source>
        <translation>Fare clic per aprire {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="746"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2327"/>
        <source>Stopping…</source>
        <translation>Interruzione…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2440"/>
        <source>The first date is after the last one; swap them.</source>
        <translation>La prima data è dopo l'ultima: scambiarle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1932"/>
        <source>Open panel</source>
        <translation>Aprire il pannello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="636"/>
        <source>AlignSAR panel</source>
        <translation>Pannello AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2184"/>
        <source>Run pipeline…</source>
        <translation>Eseguire la catena…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1603"/>
        <source>Load datacube…</source>
        <translation>Caricare il datacube…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1349"/>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="999"/>
        <source>Default: {value}.</source>
        <translation>Predefinito: {value}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2846"/>
        <source>beside the datacube, ending in {ending}</source>
        <translation>accanto al datacube, con la terminazione {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2845"/>
        <source>beside the datacube</source>
        <translation>accanto al datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1837"/>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2849"/>
        <source>beside the time-series folder</source>
        <translation>accanto alla cartella della serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2784"/>
        <source>Zarr store (empty: none)</source>
        <translation>Archivio Zarr (vuoto: nessuno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2419"/>
        <source>The cube has no {name}; it shows {shown} in time.</source>
        <translation>Il datacube non ha {name}; mostra {shown} nel tempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2714"/>
        <source>Where to write. Left empty or skipped: {place}.</source>
        <translation>Dove scrivere. Se vuoto o saltato: {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3140"/>
        <source>the frame ID</source>
        <translation>l'ID del frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3016"/>
        <source>not set: {value}</source>
        <translation>non impostato: {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1859"/>
        <source>Not set: {value}</source>
        <translation>Non impostato: {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1233"/>
        <source>Folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/; or GEOC itself.</source>
        <translation>Cartella con GEOC/ e, se ci sono, GACOS/ e GEOC.MLI/; oppure GEOC stessa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1098"/>
        <source>Empty: that of the published product, if you choose one, else everything.</source>
        <translation>Vuoto: quella del prodotto pubblicato, se ne è scelto uno, altrimenti tutto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2134"/>
        <source>Reproduce a published product</source>
        <translation>Riprodurre un prodotto pubblicato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3003"/>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2367"/>
        <source>Takes frame, dates and area of that product where you give none.</source>
        <translation>Prende frame, date e area di quel prodotto dove non sono indicati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2927"/>
        <source>in datacube/ of the work folder</source>
        <translation>in datacube/ della cartella di lavoro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2038"/>
        <source>QGIS project (empty: none)</source>
        <translation>Progetto QGIS (vuoto: nessuno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1956"/>
        <source>Overview picture (empty: none)</source>
        <translation>Immagine d'insieme (vuoto: nessuna)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2230"/>
        <source>Sentinel-1 scenes</source>
        <translation>Scene Sentinel-1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2368"/>
        <source>Takes the end of the baseline of that product where you give none.</source>
        <translation>Prende la fine del periodo di riferimento di quel prodotto dove non è indicata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3141"/>
        <source>the input is updated</source>
        <translation>viene aggiornato l'ingresso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1273"/>
        <source>GEOCml… beside GEOC</source>
        <translation>GEOCml… accanto a GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2847"/>
        <source>beside the input, ending in {ending}</source>
        <translation>accanto all'ingresso, con la terminazione {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2343"/>
        <source>TS_… beside the stack</source>
        <translation>TS_… accanto allo stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3221"/>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2987"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3029"/>
        <source>off</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="998"/>
        <source>Default</source>
        <translation>Predefinito</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="637"/>
        <source>AlignSAR settings</source>
        <translation>Impostazioni AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1416"/>
        <source>In force where nothing is set</source>
        <translation>In vigore dove nulla è impostato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1858"/>
        <source>Not set</source>
        <translation>Non impostato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="532"/>
        <source>0 Whole chain</source>
        <translation>0 Catena completa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="537"/>
        <source>0.15 in C-band, 0.01 in L-band</source>
        <translation>0.15 in banda C, 0.01 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="545"/>
        <source>1 Data</source>
        <translation>1 Dati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="546"/>
        <source>1 in C-band, 0.5 in L-band</source>
        <translation>1 in banda C, 0.5 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="548"/>
        <source>1.5 in C-band, 1 in L-band</source>
        <translation>1.5 in banda C, 1 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="549"/>
        <source>10 in C-band, 1 in L-band</source>
        <translation>10 in banda C, 1 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="550"/>
        <source>100 in C-band, 200 in L-band</source>
        <translation>100 in banda C, 200 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="552"/>
        <source>12a Choose reference (LiCSBAS 120)</source>
        <translation>12a Scegliere il riferimento (LiCSBAS 120)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="553"/>
        <source>12b Close loops</source>
        <translation>12b Chiudere gli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="557"/>
        <source>15 in C-band, 10 in L-band</source>
        <translation>15 in banda C, 10 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="561"/>
        <source>2 Interferogram stack</source>
        <translation>2 Stack di interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="563"/>
        <source>3 Network and reference</source>
        <translation>3 Rete e riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="564"/>
        <source>4 Time series</source>
        <translation>4 Serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="565"/>
        <source>5 Datacube</source>
        <translation>5 Datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="569"/>
        <source>99th percentile</source>
        <translation>99° percentile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="605"/>
        <source>A1 Separate sources</source>
        <translation>A1 Separare le sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="606"/>
        <source>A2 Detect unrest</source>
        <translation>A2 Rilevare l'unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="607"/>
        <source>A3 Reconstruct time series</source>
        <translation>A3 Ricostruire la serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="629"/>
        <source>AlignSAR datacube of Campi Flegrei, 2020-2024</source>
        <translation>Datacube AlignSAR dei Campi Flegrei, 2020-2024</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="640"/>
        <source>All dates</source>
        <translation>Tutte le date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="654"/>
        <source>Also write prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif and data_coverage.kml to this folder. Empty: no previews; in QGIS they then go beside the datacube.</source>
        <translation>Scrive in questa cartella anche prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif e data_coverage.kml. Vuoto: nessuna anteprima; in QGIS vanno allora accanto al datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="690"/>
        <source>As LiCSAlert, without at least one</source>
        <translation>Come LiCSAlert, senza almeno una</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="693"/>
        <source>As inverted</source>
        <translation>Come invertito</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="716"/>
        <source>Best agreement of the runs</source>
        <translation>Miglior accordo delle esecuzioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="717"/>
        <source>Between every two dates</source>
        <translation>Tra ogni coppia di date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="718"/>
        <source>Between neighbouring dates</source>
        <translation>Tra date vicine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="719"/>
        <source>Bilinear (LiCSAlert)</source>
        <translation>Bilineare (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="721"/>
        <source>Bilinear surface</source>
        <translation>Superficie bilineare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="741"/>
        <source>By coherence</source>
        <translation>Secondo la coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="908"/>
        <source>Complete pixels only</source>
        <translation>Solo pixel completi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1000"/>
        <source>Defaults</source>
        <translation>Predefiniti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1035"/>
        <source>Displacement since the first date</source>
        <translation>Spostamento dalla prima data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1114"/>
        <source>Equal weights</source>
        <translation>Pesi uguali</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1120"/>
        <source>Every loop beside a failing one (as LiCSBAS)</source>
        <translation>Ogni anello accanto a uno che non chiude (come LiCSBAS)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1183"/>
        <source>Filtered</source>
        <translation>Filtrato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1505"/>
        <source>Largest in a window</source>
        <translation>Massimo in una finestra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1569"/>
        <source>LiCSBAS defaults</source>
        <translation>Predefiniti di LiCSBAS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1676"/>
        <source>Mask pixels with more loops that do not close. Not set: the ratio below is used alone; without a ratio of loop errors on disk, 5 in C-band, 1 in L-band.</source>
        <translation>Maschera i pixel con più anelli non chiusi di questo numero. Non impostato: si usa solo il rapporto qui sotto; senza un rapporto di errori degli anelli su disco, 5 in banda C, 1 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1699"/>
        <source>Mean of blocks</source>
        <translation>Media di blocchi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1700"/>
        <source>Mean of fewest and most (ICASAR)</source>
        <translation>Media tra minimo e massimo (ICASAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1711"/>
        <source>Metres, positive towards the satellite</source>
        <translation>Metri, positivi verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1713"/>
        <source>Millimetres, positive towards the satellite</source>
        <translation>Millimetri, positivi verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1730"/>
        <source>Most sources of sufficient quality</source>
        <translation>Più sorgenti di qualità sufficiente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1736"/>
        <source>NSBAS: one straight line across gaps</source>
        <translation>NSBAS: una retta sola attraverso le lacune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1931"/>
        <source>Only the loops that fail at the pixel</source>
        <translation>Solo gli anelli che non chiudono nel pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1952"/>
        <source>Outer edges of the cube</source>
        <translation>Bordi esterni del datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1953"/>
        <source>Outline of the pixels with a velocity</source>
        <translation>Contorno dei pixel con una velocità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1989"/>
        <source>Pixels of the datacube</source>
        <translation>Pixel del datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1990"/>
        <source>Pixels of the sources</source>
        <translation>Pixel delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2003"/>
        <source>Plane</source>
        <translation>Piano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2039"/>
        <source>Quadratic surface</source>
        <translation>Superficie quadratica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2049"/>
        <source>Radians, positive away from the satellite</source>
        <translation>Radianti, positivi in allontanamento dal satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2196"/>
        <source>Runs all stages from a LiCSAR work folder to the datacube. In: a folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/. Out: the datacube (NetCDF; displacement in mm and velocity in mm/yr, positive towards the satellite), preview rasters, coverage polygon, and if you want a QGIS project and an overview picture. The stack (GEOCml…) and time-series (TS_…) folders are made in a folder beside the datacube that has its name with _files at the end. Step 01, where you start there, downloads a frame into the input folder; everything else in it is only read.

The preset 'alignsar' has the settings of the AlignSAR datacube: GACOS correction where delay maps are there, coherence mask 0.15, nullification, singular inversion. 'licsbas' has the defaults of LiCSBAS. Frame, dates and area of a published product are a choice of their own. Every option of every stage can be set as JSON, for example {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null}; null leaves an optional stage out. Running again repeats only the stages whose input or options changed.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Esegue tutti i passi da una cartella di lavoro LiCSAR fino al datacube. Ingresso: una cartella con GEOC/ e, se ci sono, GACOS/ e GEOC.MLI/. Uscita: il datacube (NetCDF; spostamento in mm e velocità in mm/yr, positivi verso il satellite), i raster di anteprima, il poligono di copertura e, se richiesti, un progetto QGIS e un'immagine d'insieme. Le cartelle dello stack (GEOCml…) e della serie temporale (TS_…) sono create in una cartella accanto al datacube, che ne porta il nome con _files alla fine. Il passo 01, se si comincia da lì, scarica un frame nella cartella d'ingresso; tutto il resto vi è solo letto.

La preimpostazione 'alignsar' ha le impostazioni del datacube AlignSAR: correzione GACOS dove ci sono le mappe di ritardo, maschera di coerenza 0.15, annullamento, inversione singolare. 'licsbas' ha i valori predefiniti di LiCSBAS. Frame, date e area di un prodotto pubblicato sono una scelta a sé. Ogni opzione di ogni passo può essere data come JSON, per esempio {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null}; null tralascia un passo facoltativo. Una nuova esecuzione ripete solo i passi i cui ingressi o opzioni sono cambiati.

Bibliografia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2267"/>
        <source>Singular, gaps at the rate around them (experimental)</source>
        <translation>Singolare, lacune al tasso circostante (sperimentale)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2288"/>
        <source>Space (maps)</source>
        <translation>Spazio (mappe)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2574"/>
        <source>Time (time courses)</source>
        <translation>Tempo (andamenti temporali)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2721"/>
        <source>Why a pixel is masked</source>
        <translation>Perché un pixel è mascherato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2735"/>
        <source>Without dates that cost more than they bring</source>
        <translation>Senza le date che costano più di quanto portano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2806"/>
        <source>about 10 000 pixels</source>
        <translation>circa 10 000 pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2809"/>
        <source>all</source>
        <translation>tutto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2828"/>
        <source>as many as the network has, plus 1</source>
        <translation>quante ne ha la rete, più 1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2980"/>
        <source>minus the 99th percentile</source>
        <translation>meno il 99° percentile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3148"/>
        <source>the one labelled deformation</source>
        <translation>quella etichettata come deformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3151"/>
        <source>the ratio alone</source>
        <translation>solo il rapporto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3179"/>
        <source>three mean intervals</source>
        <translation>tre intervalli medi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3183"/>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="726"/>
        <source>Both are always computed. cumulative: root mean square, over the image, of the displacement that the sources do not explain. window: the largest root mean square in a window relative to the mean over the windows, which points at small areas. loudest: on each date the one that is farther from its trend.</source>
        <translation>Entrambi sono sempre calcolati. cumulative: RMS, sull'immagine, dello spostamento che le sorgenti non spiegano. window: il massimo RMS in una finestra rispetto alla media delle finestre, che indica le aree piccole. loudest: in ogni data quello più lontano dalla sua tendenza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1702"/>
        <source>Mean over the image (LiCSAlert)</source>
        <translation>Media sull'immagine (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1758"/>
        <source>New deformation by the residual in windows (sigma)</source>
        <translation>Nuova deformazione dal residuo nelle finestre (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1759"/>
        <source>New deformation by the residual over the image (sigma)</source>
        <translation>Nuova deformazione dal residuo sull'immagine (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2145"/>
        <source>Residual that new deformation is judged by</source>
        <translation>Residuo che giudica la nuova deformazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2215"/>
        <source>Says how far each date of a datacube lies from what its baseline lets expect. In: a datacube and the sources separated from its baseline. Out: distances (NetCDF, in standard deviations of the baseline) and, beside that file, a table with one row per date, the status of the newest date (status.json, volcano_status.txt), the residual of the newest date as raster (mm, positive towards the satellite), the alert figure and a report.

Two numbers are told apart: the change in known deformation, which is the distance of the deformation source from its trend line, and new deformation, which is that of the residual that no source explains. The residual is measured over the whole image and in windows; unless you choose one, the farther from its trend counts. Beyond 3 is worth a look, beyond 5 is unlikely by chance.

Monitoring: run it again on a datacube with new dates and the same sources; earlier values stay as they are. Reference: Gaddes et al. (2019), doi:10.1029/2019JB017519</source>
        <translation>Dice quanto ogni data di un datacube è lontana da ciò che il suo periodo di riferimento lascia attendere. Ingresso: un datacube e le sorgenti separate dal suo periodo di riferimento. Uscita: distanze (NetCDF, in deviazioni standard del periodo di riferimento) e, accanto a quel file, una tabella con una riga per data, lo stato della data più recente (status.json, volcano_status.txt), il residuo della data più recente come raster (mm, positivo verso il satellite), la figura di allerta e un rapporto.

Si distinguono due numeri: la variazione della deformazione nota, cioè la distanza della sorgente di deformazione dalla sua retta di tendenza, e la nuova deformazione, cioè quella del residuo che nessuna sorgente spiega. Il residuo è misurato sull'intera immagine e in finestre; se non se ne sceglie uno, conta quello più lontano dalla sua tendenza. Oltre 3 merita uno sguardo, oltre 5 è improbabile per caso.

Sorveglianza: eseguirlo di nuovo su un datacube con nuove date e le stesse sorgenti; i valori precedenti restano come sono. Bibliografia: Gaddes et al. (2019), doi:10.1029/2019JB017519</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2479"/>
        <source>The one farther from its trend</source>
        <translation>Quello più lontano dalla sua tendenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1475"/>
        <source>Its values stand for every parameter that is not set.</source>
        <translation>I suoi valori valgono per ogni parametro non impostato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1168"/>
        <source>Files already there</source>
        <translation>File già presenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1169"/>
        <source>Files fetched</source>
        <translation>File scaricati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1171"/>
        <source>Files not published</source>
        <translation>File non pubblicati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1172"/>
        <source>Files that failed</source>
        <translation>File non riusciti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1544"/>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1627"/>
        <source>Loops</source>
        <translation>Anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1682"/>
        <source>Masked percent</source>
        <translation>Percentuale mascherata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1961"/>
        <source>Pairs dropped</source>
        <translation>Coppie tralasciate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1964"/>
        <source>Pairs rejected</source>
        <translation>Coppie scartate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1986"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1988"/>
        <source>Pixels kept</source>
        <translation>Pixel mantenuti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2725"/>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1089"/>
        <source>Earlier dates</source>
        <translation>Date precedenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2084"/>
        <source>Reference for now (stage 16 chooses the final one)</source>
        <translation>Riferimento provvisorio (quello definitivo lo sceglie la fase 16)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2463"/>
        <source>The map was brought up to date (layers with new values: {again}, removed: {gone}).</source>
        <translation>La mappa è stata aggiornata (layer con nuovi valori: {again}, rimossi: {gone}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="528"/>
        <source>&apos;{name}&apos; is outdated: an earlier stage was run again. Make it anew.</source>
        <translation>'{name}' è superato: una fase precedente è stata rieseguita. Ricrearlo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2916"/>
        <source>full colour: beyond 3 σ of the baseline</source>
        <translation>colore pieno: oltre 3 σ del periodo di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2588"/>
        <source>To see it move: tick the displacement, press play.</source>
        <translation>Per vederlo muovere: spuntare lo spostamento e premere play.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2658"/>
        <source>Velocity {low} to {high} mm/yr.</source>
        <translation>Velocità da {low} a {high} mm/anno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3264"/>
        <source>{pixels} pixels have a velocity.</source>
        <translation>{pixels} pixel hanno una velocità.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3263"/>
        <source>{pixels} pixels have a velocity, relative to {place}.</source>
        <translation>{pixels} pixel hanno una velocità, rispetto a {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="884"/>
        <source>Click to see it in full size.</source>
        <translation>Fare clic per vederlo a grandezza intera.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3239"/>
        <source>{label}: {path} is no file of this kind: {kind}. Choose another file.</source>
        <translation>{label}: {path} non è un file di questo tipo: {kind}. Scegliere un altro file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3254"/>
        <source>{name}: done.</source>
        <translation>{name}: fatto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="547"/>
        <source>1 is fast, 9 is smallest, 0 is none. The values are the same at every level. Chunks are always 16 dates of 64 x 64 pixels.</source>
        <translation>1 è veloce, 9 è il più piccolo, 0 nessuna. I valori sono gli stessi a ogni livello. I blocchi sono sempre di 16 date per 64 x 64 pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="653"/>
        <source>Also set the pixels to no data in the .unw files of the stack, for those who go on in LiCSBAS. The originals are kept as .unw.ori and remain the input of every later run; a run that nullifies less restores them.</source>
        <translation>Imposta i pixel senza dati anche nei file .unw dello stack, per chi prosegue in LiCSBAS. Gli originali sono conservati come .unw.ori e restano l'ingresso di ogni esecuzione successiva; un'esecuzione che annulla di meno li ripristina.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1440"/>
        <source>Interferograms and epochs from this day on.</source>
        <translation>Interferogrammi ed epoche a partire da questo giorno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1441"/>
        <source>Interferograms and epochs up to this day. Empty: today.</source>
        <translation>Interferogrammi ed epoche fino a questo giorno. Vuoto: oggi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1508"/>
        <source>Last date of normal behaviour; the nearest acquisition is taken. Empty: the end of the baseline of the sources, or the middle of the dates they were learned from if that was not set.</source>
        <translation>Ultima data di comportamento normale; si prende l'acquisizione più vicina. Vuoto: la fine del periodo di riferimento delle sorgenti, o la metà delle date da cui sono state apprese se questa non era impostata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1515"/>
        <source>Learn the sources from the dates up to this one; the nearest acquisition is taken. Empty: learn from all dates.</source>
        <translation>Apprende le sorgenti dalle date fino a questa; si prende l'acquisizione più vicina. Vuoto: apprende da tutte le date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1880"/>
        <source>Nullify in the stack, too</source>
        <translation>Annulla anche nello stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2034"/>
        <source>Puts a datacube on the map as styled layers in groups. In: a NetCDF file of &apos;Export datacube&apos; or of LiCSBAS. Out: layers of velocity (mm/yr), mask and quality, and displacement (mm) in time; positive is towards the satellite.

To see it move, tick the displacement, below the velocity, and press play in the Temporal Controller. Dates before the newest are in &apos;Earlier dates&apos;. From QGIS 3.38 on displacement is one layer with a time per band; older versions get one layer per epoch, all with the same colours.</source>
        <translation>Mette un cubo di dati sulla mappa come layer con stile in gruppi. In ingresso: un file NetCDF di 'Export datacube' o di LiCSBAS. In uscita: layer di velocità (mm/anno), maschera e qualità, e spostamento (mm) nel tempo; positivo è verso il satellite.

Per vederlo muovere, spuntare lo spostamento, sotto la velocità, e premere play nel Controllore temporale. Le date prima della più recente sono in 'Date precedenti'. Da QGIS 3.38 lo spostamento è un solo layer con un tempo per banda; le versioni precedenti hanno un layer per epoca, tutti con gli stessi colori.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2365"/>
        <source>Take pixels with unwrapping errors out of the interferograms of this time series; the inversion then does without them. The stack stays as it is.</source>
        <translation>Toglie i pixel con errori di srotolamento dagli interferogrammi di questa serie temporale; l'inversione ne fa poi a meno. Lo stack resta com'è.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2713"/>
        <source>Where the stack is edited, keep no .unw.ori files. The change cannot be undone and a second run starts from the nullified data.</source>
        <translation>Dove lo stack è modificato, non conserva i file .unw.ori. La modifica non può essere annullata e una seconda esecuzione parte dai dati annullati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="590"/>
        <source>A pixel must be valid on every date that is learned from. all: keep all dates, as the original does. best: leave out the dates whose gaps cost more than they bring, so that dates times common pixels is largest. licsalert: the same with the rule of LiCSAlert, which leaves out at least one.</source>
        <translation>Un pixel deve essere valido in ogni data da cui si apprende. all: tiene tutte le date, come l'originale. best: tralascia le date le cui lacune costano più di quanto portano, così che il prodotto di date e pixel comuni sia massimo. licsalert: lo stesso con la regola di LiCSAlert, che ne tralascia almeno una.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="652"/>
        <source>Also fit a straight line that single wrong epochs, such as unwrapping errors, cannot draw away (RANSAC): its velocity (results/vel2, mm/yr) and its displacement at the first epoch (results/intercept2, mm). Without such epochs it is farther from the truth than the ordinary velocity (16.6 against 11.4 mm/yr in a trial).</source>
        <translation>Adatta anche una retta che singole epoche errate, come errori di srotolamento, non possono deviare (RANSAC): la sua velocità (results/vel2, mm/anno) e il suo spostamento alla prima epoca (results/intercept2, mm). Senza tali epoche è più lontana dal vero della velocità ordinaria (16,6 contro 11,4 mm/anno in una prova).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1333"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: window of the temporal filter; fit with integer heights, also of pixels outside the height range; unfiltered series of the reference pixel subtracted; 0 mm filled in where nothing is known; result cut to the mask by DEM error and filling; no velocity where the first epoch is missing.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: finestra del filtro temporale; adattamento con quote intere, anche di pixel fuori dall'intervallo di quota; serie non filtrata del pixel di riferimento sottratta; 0 mm dove non si sa nulla; risultato limitato alla maschera da errore del DEM e riempimento; nessuna velocità dove manca la prima epoca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2514"/>
        <source>The same seed gives the same result for any number of threads, on one machine with the same libraries; elsewhere, sources that separate badly may come out differently.</source>
        <translation>Lo stesso seme dà lo stesso risultato con qualsiasi numero di thread, su una macchina con le stesse librerie; altrove, le sorgenti che si separano male possono risultare diverse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3237"/>
        <source>{label}: the path {path} has a semicolon. Rename it.</source>
        <translation>{label}: il percorso {path} contiene un punto e virgola. Rinominarlo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3238"/>
        <source>{label}: {path} does not exist. Choose another raster.</source>
        <translation>{label}: {path} non esiste. Scegliere un altro raster.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3236"/>
        <source>{label}: the layer {layer} is not a file. Save it as GeoTIFF.</source>
        <translation>{label}: il layer {layer} non è un file. Salvarlo come GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3241"/>
        <source>{label}: {value} is not a date. Choose one, or write it as 20200601 or 2020-06-01.</source>
        <translation>{label}: {value} non è una data. Sceglierne una, o scriverla come 20200601 o 2020-06-01.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3235"/>
        <source>{label}: nothing is chosen. Choose a file or folder.</source>
        <translation>{label}: nulla è scelto. Scegliere un file o una cartella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1418"/>
        <source>In the OSGeo4W shell: python3 -m pip install {packages}</source>
        <translation>Nella shell OSGeo4W: python3 -m pip install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1409"/>
        <source>In a terminal: /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</source>
        <translation>In un terminale: /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1719"/>
        <source>Missing for the Python of QGIS: {packages}. {way}. Then start QGIS again.</source>
        <translation>Mancano al Python di QGIS: {packages}. {way}. Poi riavviare QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="641"/>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3248"/>
        <source>{layer} has no polygon. Choose another layer, or draw one.</source>
        <translation>{layer} non ha poligoni. Scegliere un altro layer, o disegnarne uno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3250"/>
        <source>{layer}: {count} features without a polygon were left out.</source>
        <translation>{layer}: {count} elementi senza poligono sono stati tralasciati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3243"/>
        <source>{layer} cannot be brought to degrees ({fault}). Check its coordinate reference system.</source>
        <translation>{layer} non può essere portato in gradi ({fault}). Controllare il suo sistema di riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3245"/>
        <source>{layer} has coordinates that are not on the Earth. Set its coordinate reference system.</source>
        <translation>{layer} ha coordinate che non sono sulla Terra. Impostare il suo sistema di riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1417"/>
        <source>In scripts: yyyymmdd or yyyy-mm-dd.</source>
        <translation>Negli script: aaaammgg o aaaa-mm-gg.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="703"/>
        <source>Average coherence (0 to 1)</source>
        <translation>Coerenza media (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="957"/>
        <source>Coverage of the datacube</source>
        <translation>Copertura del cubo di dati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="994"/>
        <source>Debian and Ubuntu: sudo apt install {debian}. Other distributions have packages of similar names, conda: conda install -c conda-forge {packages}</source>
        <translation>Debian e Ubuntu: sudo apt install {debian}. Altre distribuzioni hanno pacchetti con nomi simili, conda: conda install -c conda-forge {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1025"/>
        <source>Displacement at the first epoch on the robust line (mm)</source>
        <translation>Spostamento alla prima epoca sulla retta robusta (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1033"/>
        <source>Displacement per metre of baseline, from DEM errors (mm/m)</source>
        <translation>Spostamento per metro di base, da errori del DEM (mm/m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1193"/>
        <source>Filtered velocity (mm/yr, + towards satellite)</source>
        <translation>Velocità filtrata (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1195"/>
        <source>Filtered velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Velocità filtrata dentro la maschera (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1236"/>
        <source>Folder with one sub-folder per pair, as downloaded from the LiCSAR portal, or the folder around it.</source>
        <translation>Cartella con una sottocartella per coppia, come scaricata dal portale LiCSAR, o la cartella che la contiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1279"/>
        <source>Gaps in the network</source>
        <translation>Lacune nella rete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1375"/>
        <source>IC{number} deformation</source>
        <translation>IC{number} deformazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1376"/>
        <source>IC{number} none</source>
        <translation>IC{number} nessuna</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1377"/>
        <source>IC{number} topographic</source>
        <translation>IC{number} topografica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1378"/>
        <source>IC{number} turbulent</source>
        <translation>IC{number} turbolenta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1434"/>
        <source>Intensity (linear)</source>
        <translation>Intensità (lineare)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1451"/>
        <source>Interferograms with data (count)</source>
        <translation>Interferogrammi con dati (numero)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1537"/>
        <source>Left empty, results are added to the input time-series folder, as LiCSBAS does. A new folder gets a copy of the input folder first, so that settings can be compared.</source>
        <translation>Se vuoto, i risultati sono aggiunti alla cartella della serie temporale in ingresso, come fa LiCSBAS. Una cartella nuova riceve prima una copia di quella in ingresso, così da confrontare le impostazioni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1626"/>
        <source>Loop errors (count)</source>
        <translation>Errori degli anelli (numero)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1657"/>
        <source>Mask of the stack (1 kept, 0 masked)</source>
        <translation>Maschera dello stack (1 mantenuto, 0 mascherato)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1836"/>
        <source>Noise mask (1 keep, 0 masked)</source>
        <translation>Maschera del rumore (1 mantenuto, 0 mascherato)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1853"/>
        <source>Not explained by the sources on {date} (mm, + towards satellite)</source>
        <translation>Non spiegato dalle sorgenti il {date} (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1876"/>
        <source>Nullified interferograms (count)</source>
        <translation>Interferogrammi annullati (numero)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2045"/>
        <source>RMS of the residuals (mm)</source>
        <translation>RMS dei residui (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2158"/>
        <source>Robust velocity (mm/yr, + towards satellite)</source>
        <translation>Velocità robusta (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2266"/>
        <source>Single-band GeoTIFFs to add, as a text their paths separated by semicolons. They are sampled at the nearest pixel and named after the file.</source>
        <translation>GeoTIFF a banda singola da aggiungere; come testo, i loro percorsi separati da punto e virgola. Sono campionati al pixel più vicino e prendono il nome dal file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2295"/>
        <source>Stage id to option names and values; wins over the preset and the parameters above. Stage ids: {ids}.</source>
        <translation>Da id della fase a nomi e valori delle opzioni; prevale sul preset e sui parametri qui sopra. Id delle fasi: {ids}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2303"/>
        <source>Standard deviation of the velocity (mm/yr)</source>
        <translation>Deviazione standard della velocità (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2496"/>
        <source>The proxy set in QGIS is of a kind that downloads cannot use. Set an HTTP or SOCKS5 proxy in Settings &gt; Options &gt; Network.</source>
        <translation>Il proxy impostato in QGIS è di un tipo che gli scaricamenti non possono usare. Impostare un proxy HTTP o SOCKS5 in Impostazioni &gt; Opzioni &gt; Rete.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2567"/>
        <source>This QGIS gives a raster a single time, so each epoch is a layer of its own. QGIS 3.38 or newer plays the displacement from one layer.</source>
        <translation>Questo QGIS dà a un raster un solo tempo, quindi ogni epoca è un layer a sé. QGIS 3.38 o successivo anima lo spostamento da un solo layer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2591"/>
        <source>True velocity (mm/yr, + towards satellite)</source>
        <translation>Velocità vera (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2651"/>
        <source>Velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Velocità dentro la maschera (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2670"/>
        <source>Wanted position on the map</source>
        <translation>Posizione voluta sulla mappa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2711"/>
        <source>Where the reference is wanted, longitude and latitude; of the blocks with a high score the nearest one is taken. Not set: the position in the image that the two fractions give.</source>
        <translation>Dove si vuole il riferimento, longitudine e latitudine; tra i blocchi con punteggio alto si prende il più vicino. Non impostato: la posizione nell'immagine data dalle due frazioni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2855"/>
        <source>by the two fractions</source>
        <translation>dalle due frazioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2969"/>
        <source>longest connected time below {threshold}</source>
        <translation>tempo connesso più lungo sotto {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2970"/>
        <source>loop errors above {threshold}</source>
        <translation>errori degli anelli sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2974"/>
        <source>mean coherence below {threshold}</source>
        <translation>coerenza media sotto {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2975"/>
        <source>mean loop closure above {threshold}</source>
        <translation>chiusura media degli anelli sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2985"/>
        <source>network gaps above {threshold}</source>
        <translation>lacune della rete sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3040"/>
        <source>pairs without loop above {threshold}</source>
        <translation>coppie senza anello sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3055"/>
        <source>ratio of loop errors above {threshold}</source>
        <translation>rapporto di errori degli anelli sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3073"/>
        <source>residual above {threshold}</source>
        <translation>residuo sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3092"/>
        <source>spatio-temporal inconsistency above {threshold}</source>
        <translation>incoerenza spazio-temporale sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3194"/>
        <source>unwrapped pairs below {threshold}</source>
        <translation>coppie srotolate sotto {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3204"/>
        <source>velocity standard deviation above {threshold}</source>
        <translation>deviazione standard della velocità sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1041"/>
        <source>Do as the original where it is known to be wrong: learn also from the first image after the baseline; leave out pixels that are missing on any date, also a later one, before the resolution is reduced; call the source that follows time best deformation and the one that follows height best topographic, however weakly, and none topographic if both are the same; let the residual in windows be 0 on the first date.</source>
        <translation>Fa come l'originale dove si sa che sbaglia: apprende anche dalla prima immagine dopo il periodo di riferimento; tralascia i pixel mancanti in una data qualsiasi, anche successiva, prima di ridurre la risoluzione; chiama deformazione la sorgente che segue meglio il tempo e topografica quella che segue meglio la quota, per quanto debolmente, e nessuna topografica se sono la stessa; pone a 0 il residuo nelle finestre alla prima data.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1107"/>
        <source>Epoch on which displacement is 0. A pixel without a value on that date is left out. Empty: the first epoch, which costs no pixel.</source>
        <translation>Epoca in cui lo spostamento è 0. Un pixel senza valore in quella data è tralasciato. Vuoto: la prima epoca, che non costa pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2270"/>
        <source>Size of the image that is separated, as a share of the datacube&apos;s: 0.5 takes the mean of blocks of 2 x 2 pixels. Means are taken over whole pixels, so the nearest 1/n is in force. Empty: the largest 1/n that leaves about 10 000 pixels.</source>
        <translation>Dimensione dell'immagine che si separa, come quota di quella del cubo di dati: 0.5 prende la media di blocchi di 2 x 2 pixel. Le medie sono su pixel interi, quindi vale l'1/n più vicino. Vuoto: l'1/n più grande che lascia circa 10 000 pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="911"/>
        <source>Configuration</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="714"/>
        <source>Batch file</source>
        <translation>File batch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2360"/>
        <source>Table of variables</source>
        <translation>Tabella delle variabili</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2641"/>
        <source>Variables without effect</source>
        <translation>Variabili senza effetto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2607"/>
        <source>Unknown variables</source>
        <translation>Variabili sconosciute</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3234"/>
        <source>{known} of {all} variables are understood; {warnings} to look at.</source>
        <translation>{known} variabili su {all} sono riconosciute; {warnings} da controllare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2640"/>
        <source>Variables of the batch file</source>
        <translation>Variabili del file batch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1166"/>
        <source>File that &apos;Run pipeline&apos; or &apos;Import batch file&apos; wrote. Empty: the preset below.</source>
        <translation>File scritto da 'Eseguire la catena' o da 'Importare un file batch'. Vuoto: la preimpostazione qui sotto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2697"/>
        <source>What is written where no configuration is given.</source>
        <translation>Ciò che si scrive dove non è data una configurazione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2366"/>
        <source>Takes frame, dates and area of that product where no configuration is given.</source>
        <translation>Prende frame, date e area di quel prodotto dove non è data una configurazione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1947"/>
        <source>Options without a variable</source>
        <translation>Opzioni senza variabile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1832"/>
        <source>No variable can set {option}.</source>
        <translation>Nessuna variabile può impostare {option}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1136"/>
        <source>Export batch file</source>
        <translation>Esportare un file batch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1403"/>
        <source>Import batch file</source>
        <translation>Importare un file batch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2072"/>
        <source>Reads the settings of a batch_LiCSBAS.sh of any version, or of a run_licsalert.py, and writes them as a configuration. In: the file; it is read as text and never executed. Out: a JSON file, and a table that says of every variable which option it became, or why it has no effect here.

&apos;Run pipeline&apos;, &apos;Separate sources&apos; and &apos;Detect unrest&apos; take the JSON file as their configuration; they also take the batch file or script itself.</source>
        <translation>Legge le impostazioni di un batch_LiCSBAS.sh di qualsiasi versione, o di un run_licsalert.py, e le scrive come configurazione. Ingresso: il file, che viene letto come testo e mai eseguito. Uscita: un file JSON e una tabella che per ogni variabile dice quale opzione è diventata, o perché qui non ha effetto.

'Eseguire la catena', 'Separare le sorgenti' e 'Rilevare l'unrest' accettano il file JSON come configurazione; accettano anche direttamente il file batch o lo script.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2249"/>
        <source>Settings of an earlier run (written beside its datacube), or your batch_LiCSBAS.sh. What you change above wins over it.</source>
        <translation>Impostazioni di un'esecuzione precedente (scritte accanto al suo datacube), oppure il proprio batch_LiCSBAS.sh. Ciò che si cambia qui sopra prevale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2770"/>
        <source>Writes the settings of a run as variables of batch_LiCSBAS.sh, for a colleague who works with LiCSBAS. In: the configuration that &apos;Run pipeline&apos; writes beside every datacube, or a preset. Out: a shell file with all variables; put them in place of those in your batch_LiCSBAS.sh. A name that ends in .py gives the settings of the analyses for run_licsalert.py instead. Options that cannot be set there are listed in the log.</source>
        <translation>Scrive le impostazioni di un'esecuzione come variabili di batch_LiCSBAS.sh, per chi lavora con LiCSBAS. Ingresso: la configurazione che 'Eseguire la catena' scrive accanto a ogni datacube, oppure una preimpostazione. Uscita: un file di shell con tutte le variabili, da mettere al posto di quelle nel proprio batch_LiCSBAS.sh. Un nome che termina in .py dà invece le impostazioni delle analisi per run_licsalert.py. Le opzioni che non si possono impostare lì sono elencate nel log.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2781"/>
        <source>Your batch_LiCSBAS.sh, whose files are looked for beside it; or your run_licsalert.py.</source>
        <translation>Il proprio batch_LiCSBAS.sh, i cui file si cercano accanto a esso, oppure il proprio run_licsalert.py.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2782"/>
        <source>Your run_licsalert.py, or what &apos;Import batch file&apos; made of it. What you set above wins over it.</source>
        <translation>Il proprio run_licsalert.py, o ciò che ne ha ricavato 'Importare un file batch'. Ciò che si imposta qui sopra prevale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1973"/>
        <source>Phase {first} – {second}</source>
        <translation>Fase {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="899"/>
        <source>Coherence {first} – {second}</source>
        <translation>Coerenza {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2618"/>
        <source>Unwrapped phase (rad)</source>
        <translation>Fase srotolata (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="895"/>
        <source>Coherence (0 to 1)</source>
        <translation>Coerenza (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3258"/>
        <source>{pairs} pairs. Press play; the shortest pair of each date lies on top.</source>
        <translation>{pairs} coppie. Premere play; la coppia più breve di ogni data è in primo piano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2831"/>
        <source>ascending: seen from the west</source>
        <translation>ascendente: vista da ovest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2886"/>
        <source>descending: seen from the east</source>
        <translation>discendente: vista da est</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1055"/>
        <source>Download this frame</source>
        <translation>Scaricare questo frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3058"/>
        <source>red: to the east</source>
        <translation>rosso: verso est</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3060"/>
        <source>red: upwards</source>
        <translation>rosso: verso l'alto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2877"/>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2880"/>
        <source>days since 1 January</source>
        <translation>giorni dal 1 gennaio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3049"/>
        <source>positive: away from the satellite; the colours begin again after 2π</source>
        <translation>positivo: in allontanamento dal satellite; i colori ricominciano dopo 2π</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="749"/>
        <source>Cancelled: the results are complete, but not all are on the map.</source>
        <translation>Annullato: i risultati sono completi, ma non sono tutti sulla mappa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="737"/>
        <source>Built in</source>
        <translation>Integrato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1580"/>
        <source>LiCSBAS, as installed</source>
        <translation>LiCSBAS, come installato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1567"/>
        <source>LiCSAlert, as installed</source>
        <translation>LiCSAlert, come installato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1102"/>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2827"/>
        <source>as in the settings</source>
        <translation>come nelle impostazioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1214"/>
        <source>Folder TS_… of LiCSBAS, or any folder with cum.h5; the path of such a file, too.</source>
        <translation>Cartella TS_… di LiCSBAS, o qualsiasi cartella con cum.h5; anche il percorso di un tale file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2544"/>
        <source>The velocity and the reference are those of the same file.</source>
        <translation>La velocità e il riferimento sono quelli dello stesso file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2695"/>
        <source>What is not there</source>
        <translation>Ciò che manca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1860"/>
        <source>Not there, and not shown: {names}.</source>
        <translation>Mancanti, e quindi non mostrati: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1865"/>
        <source>Nothing in the folder says what the displacement is relative to.</source>
        <translation>Nulla nella cartella dice rispetto a che cosa è espresso lo spostamento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1223"/>
        <source>Folder of interferograms</source>
        <translation>Cartella degli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1272"/>
        <source>GEOC, the folder around it, or a stack GEOCml… of stages 02 to 05.</source>
        <translation>GEOC, la cartella che la contiene, o uno stack GEOCml… dei passi da 02 a 05.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2354"/>
        <source>Table of pairs</source>
        <translation>Tabella delle coppie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1895"/>
        <source>Number of pairs</source>
        <translation>Numero di coppie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3259"/>
        <source>{pairs} pairs: {names}.</source>
        <translation>{pairs} coppie: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1225"/>
        <source>Folder of products</source>
        <translation>Cartella dei prodotti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1251"/>
        <source>Frames</source>
        <translation>Frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1891"/>
        <source>Number of frames</source>
        <translation>Numero di frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1250"/>
        <source>Frame IDs</source>
        <translation>ID dei frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3227"/>
        <source>{count} frames: {names}.</source>
        <translation>{count} frame: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3168"/>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2981"/>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3017"/>
        <source>not there, optional</source>
        <translation>assente, facoltativo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3174"/>
        <source>there, but not usable</source>
        <translation>presente, ma non utilizzabile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1430"/>
        <source>Installation</source>
        <translation>Installazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1105"/>
        <source>Environment for missing packages (empty: none)</source>
        <translation>Ambiente dei pacchetti mancanti (vuoto: no)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1720"/>
        <source>Missing or not usable</source>
        <translation>Mancanti o non utilizzabili</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1123"/>
        <source>Everything that the plugin needs is there (QGIS {version}).</source>
        <translation>Tutto ciò che serve al plugin è presente (QGIS {version}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1721"/>
        <source>Missing or not usable: {names}. {remedies}</source>
        <translation>Mancanti o non utilizzabili: {names}. {remedies}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2612"/>
        <source>Unwrap again</source>
        <translation>Srotolare di nuovo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2037"/>
        <source>Python of {program}: a program, or the folder of its environment</source>
        <translation>Python di {program}: un programma, o la cartella del suo ambiente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1104"/>
        <source>Engine of stages 02 to 16 and of the export</source>
        <translation>Motore dei passi da 02 a 16 e dell'esportazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1103"/>
        <source>Engine of source separation and unrest detection</source>
        <translation>Motore della separazione delle sorgenti e del rilevamento dell'unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1221"/>
        <source>Folder of LiCSBAS; empty: its commands on the PATH</source>
        <translation>Cartella di LiCSBAS; vuoto: i suoi comandi nel PATH</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1220"/>
        <source>Folder of LiCSAlert; empty: where its Python finds it</source>
        <translation>Cartella di LiCSAlert; vuoto: dove lo trova il suo Python</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1106"/>
        <source>Environment with packages that QGIS lacks, made by &apos;Check installation&apos;</source>
        <translation>Ambiente con i pacchetti che mancano a QGIS, creato da 'Controllare l'installazione'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1749"/>
        <source>NetCDF file made with &apos;Export datacube&apos;, &apos;Run pipeline&apos; or LiCSBAS.</source>
        <translation>File NetCDF creato con 'Esportare il datacube', 'Eseguire la catena' o LiCSBAS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3247"/>
        <source>{layer} has no geometry. Choose another layer, or draw one.</source>
        <translation>{layer} non ha geometrie. Scegliere un altro layer, o disegnarne uno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1478"/>
        <source>KMZ file</source>
        <translation>File KMZ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="669"/>
        <source>Animation</source>
        <translation>Animazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2008"/>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2712"/>
        <source>Where the series are wanted.</source>
        <translation>Dove si vogliono le serie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1159"/>
        <source>Field with names</source>
        <translation>Campo con i nomi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2701"/>
        <source>What the points are called in the results. Not set: their numbers.</source>
        <translation>Come si chiamano i punti nei risultati. Non impostato: i loro numeri.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2348"/>
        <source>Table of displacement</source>
        <translation>Tabella dello spostamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2011"/>
        <source>Points with velocity</source>
        <translation>Punti con la velocità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="744"/>
        <source>CSV text</source>
        <translation>Testo CSV</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2242"/>
        <source>Series of {points} points at {epochs} dates.</source>
        <translation>Serie di {points} punti in {epochs} date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2647"/>
        <source>Velocity at points (mm/yr)</source>
        <translation>Velocità nei punti (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1024"/>
        <source>Displacement at points (mm)</source>
        <translation>Spostamento nei punti (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1584"/>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1513"/>
        <source>Layer with one line; it may have corners.</source>
        <translation>Layer con una sola linea; può avere vertici.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1160"/>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3262"/>
        <source>{pieces} pieces along {length} km at {epochs} dates.</source>
        <translation>{pieces} tratti lungo {length} km in {epochs} date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2645"/>
        <source>Velocity along the profile (mm/yr)</source>
        <translation>Velocità lungo il profilo (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1020"/>
        <source>Displacement along the profile (mm)</source>
        <translation>Spostamento lungo il profilo (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2456"/>
        <source>The layer has {count} lines instead of one. Select one, and tick &apos;Selected features only&apos;.</source>
        <translation>Il layer ha {count} linee invece di una. Selezionarne una e spuntare 'Solo elementi selezionati'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1226"/>
        <source>Folder of stations</source>
        <translation>Cartella delle stazioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1461"/>
        <source>It has one file per station (.tenv3, .csv, .txt); scripts may name a single file.</source>
        <translation>Contiene un file per stazione (.tenv3, .csv, .txt); gli script possono indicare un singolo file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2086"/>
        <source>Reference station</source>
        <translation>Stazione di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="727"/>
        <source>Both are taken relative to this station. Not set: each has a zero of its own.</source>
        <translation>Entrambi sono espressi rispetto a questa stazione. Non impostato: ciascuno ha un proprio zero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2314"/>
        <source>Stations</source>
        <translation>Stazioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2345"/>
        <source>Table of both series</source>
        <translation>Tabella di entrambe le serie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3267"/>
        <source>{stations} stations; median RMS of the differences {rms} mm.</source>
        <translation>{stations} stazioni; RMS mediano delle differenze {rms} mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1420"/>
        <source>InSAR and GNSS by date (mm)</source>
        <translation>InSAR e GNSS per data (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1275"/>
        <source>GNSS stations</source>
        <translation>Stazioni GNSS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2646"/>
        <source>Velocity and other terms</source>
        <translation>Velocità e altri termini</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1224"/>
        <source>Folder of maps</source>
        <translation>Cartella delle mappe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2015"/>
        <source>Polygons whose pixels together are the reference.</source>
        <translation>Poligoni i cui pixel, insieme, sono il riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="973"/>
        <source>Datacube with the new reference</source>
        <translation>Datacube con il nuovo riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="974"/>
        <source>Datacubes</source>
        <translation>Datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1753"/>
        <source>NetCDF files, one per line of sight.</source>
        <translation>File NetCDF, uno per linea di vista.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1093"/>
        <source>East and up velocity</source>
        <translation>Velocità est e verticale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="871"/>
        <source>Choose two or more datacubes.</source>
        <translation>Scegliere due o più datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2656"/>
        <source>Velocity without plate motion</source>
        <translation>Velocità senza moto della placca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1752"/>
        <source>NetCDF file written by &apos;Export datacube&apos;, or by LiCSBAS with --alignsar.</source>
        <translation>File NetCDF scritto da 'Esportare il datacube', o da LiCSBAS con --alignsar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1900"/>
        <source>Number of points</source>
        <translation>Numero di punti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2009"/>
        <source>Points (mm/yr)</source>
        <translation>Punti (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3265"/>
        <source>{points} points with {epochs} dates.</source>
        <translation>{points} punti con {epochs} date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1216"/>
        <source>Folder for the rasters</source>
        <translation>Cartella per i raster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1167"/>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1902"/>
        <source>Number of rasters</source>
        <translation>Numero di raster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3229"/>
        <source>{count} rasters with {epochs} dates in {folder}.</source>
        <translation>{count} raster con {epochs} date in {folder}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3230"/>
        <source>{count} rasters with {epochs} dates.</source>
        <translation>{count} raster con {epochs} date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="536"/>
        <source>0 weighs the velocities alike, and takes the standard deviations of the result from what the velocities disagree, if there are three or more.</source>
        <translation>0 pesa le velocità allo stesso modo e, se sono tre o più, ricava le deviazioni standard del risultato dal disaccordo tra le velocità.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="540"/>
        <source>02to05 Unwrap again</source>
        <translation>02to05 Srotolare di nuovo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="567"/>
        <source>7 Tools</source>
        <translation>7 Strumenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="600"/>
        <source>A warning tells if the frame does not cover it. Without a frame ID its frame is looked for on the portal.</source>
        <translation>Un avviso segnala se il frame non la copre. Senza un ID, il frame che la copre viene cercato sul portale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="608"/>
        <source>ARIA Sentinel-1 GUNW</source>
        <translation>ARIA Sentinel-1 GUNW</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="611"/>
        <source>Acceleration</source>
        <translation>Accelerazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="612"/>
        <source>Acceleration (mm/yr², + towards satellite)</source>
        <translation>Accelerazione (mm/anno², + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="613"/>
        <source>Acceleration standard deviation (mm/yr²)</source>
        <translation>Deviazione standard dell'accelerazione (mm/anno²)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="628"/>
        <source>AlignSAR datacube</source>
        <translation>Datacube AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="650"/>
        <source>Also fetch the wrapped phase of every interferogram, filtered and unfiltered, for &apos;Unwrap again&apos; (02to05).</source>
        <translation>Scarica anche la fase avvolta di ogni interferogramma, filtrata e non filtrata, per 'Srotolare di nuovo' (02to05).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="662"/>
        <source>Amur</source>
        <translation>Amur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="668"/>
        <source>Animate time series</source>
        <translation>Animare la serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="671"/>
        <source>Annual amplitude</source>
        <translation>Ampiezza annuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="672"/>
        <source>Annual amplitude (mm)</source>
        <translation>Ampiezza annuale (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="673"/>
        <source>Annual amplitude standard deviation (mm)</source>
        <translation>Deviazione standard dell'ampiezza annuale (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="674"/>
        <source>Annual cosine</source>
        <translation>Coseno annuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="675"/>
        <source>Annual sine</source>
        <translation>Seno annuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="676"/>
        <source>Annual term</source>
        <translation>Termine annuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="677"/>
        <source>Antarctica</source>
        <translation>Antartide</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="679"/>
        <source>Apply the mask</source>
        <translation>Applica la maschera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="680"/>
        <source>Arabia</source>
        <translation>Arabia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="700"/>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="701"/>
        <source>Average blocks of this many by this many pixels of the wrapped phase before it is unwrapped; a block is used where at least 80 % of its pixels are. 1 keeps full resolution.</source>
        <translation>Media blocchi di questo numero di pixel per lato della fase avvolta prima dello srotolamento; un blocco è usato dove almeno l'80 % dei suoi pixel lo è. 1 mantiene la piena risoluzione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="720"/>
        <source>Bilinear is smooth; at a jump of whole cycles it makes values in between, one pixel wide. Nearest neighbour keeps every value, and moves it by up to half a pixel. Products on the right grid are copied in any case.</source>
        <translation>Il bilineare è regolare; a un salto di cicli interi crea valori intermedi, su un pixel di larghezza. Il vicino più prossimo conserva ogni valore e lo sposta al massimo di mezzo pixel. I prodotti già sulla griglia giusta vengono comunque copiati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="736"/>
        <source>Brings unwrapped interferograms of other producers to the form of LiCSAR, which &apos;Prepare stack&apos; (02) and the whole chain read. In: a folder with products of HyP3, ARIA or NISAR (GUNW), or with own GeoTIFFs and a table that describes them. Out: a work folder with GEOC/ (phase in rad, positive away from the satellite; coherence; direction to the satellite, height), on one grid in degrees.

Sign, unit, reference date and geometry of each format are heeded: phase of ARIA, which counts from the later to the earlier date, is turned. For own GeoTIFFs the table or the dialog has to say sign, unit and wavelength; nothing is assumed. ARIA and NISAR bring no heights: choose a raster of heights, so that the direction is right on mountains and later stages have them.

References: Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013; https://hyp3-docs.asf.alaska.edu</source>
        <translation>Porta interferogrammi srotolati di altri produttori nella forma di LiCSAR, letta da 'Preparare lo stack' (02) e dall'intera catena. Ingresso: una cartella con prodotti HyP3, ARIA o NISAR (GUNW), oppure con propri GeoTIFF e una tabella che li descrive. Uscita: una cartella di lavoro con GEOC/ (fase in rad, positiva in allontanamento dal satellite; coerenza; direzione verso il satellite, quota), su un'unica griglia in gradi.

Si tiene conto di segno, unità, data di riferimento e geometria di ogni formato: la fase di ARIA, che va dalla data posteriore a quella anteriore, viene invertita di segno. Per i propri GeoTIFF la tabella o la finestra deve indicare segno, unità e lunghezza d'onda; nulla è dato per scontato. ARIA e NISAR non forniscono quote: scegliere un raster delle quote, così che la direzione sia giusta in montagna e i passi successivi ne dispongano.

Bibliografia: Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013; https://hyp3-docs.asf.alaska.edu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="745"/>
        <source>Call the axes of the Zarr store y and x</source>
        <translation>Chiama y e x gli assi dell'archivio Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="750"/>
        <source>Caribbean</source>
        <translation>Caraibi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="751"/>
        <source>Catalogue of earthquakes</source>
        <translation>Catalogo dei terremoti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="753"/>
        <source>Centimetres</source>
        <translation>Centimetri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="757"/>
        <source>Change reference</source>
        <translation>Cambiare il riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="761"/>
        <source>Check installation</source>
        <translation>Controllare l'installazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="892"/>
        <source>Cloud-optimised</source>
        <translation>Ottimizzati per il cloud</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="903"/>
        <source>Common reference</source>
        <translation>Riferimento comune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="905"/>
        <source>Compare with GNSS</source>
        <translation>Confrontare con il GNSS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="915"/>
        <source>Consistency threshold</source>
        <translation>Soglia di consistenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="916"/>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="978"/>
        <source>Dates and differences</source>
        <translation>Date e differenze</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="984"/>
        <source>Dates of sudden offsets such as earthquakes, separated by commas; an epoch of the same date is after it.</source>
        <translation>Date di spostamenti improvvisi, come i terremoti, separate da virgole; un'epoca con la stessa data viene dopo il salto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="985"/>
        <source>Dates per second</source>
        <translation>Date al secondo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="986"/>
        <source>Dates such as 20200601, and pairs such as 20200601_20210601 for the displacement between two dates, separated by commas. For a date without epoch the nearest one is taken.</source>
        <translation>Date come 20200601, e coppie come 20200601_20210601 per lo spostamento tra due date, separate da virgole. Per una data senza epoca si prende la più vicina.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="988"/>
        <source>Day of the annual maximum (1 January is 0)</source>
        <translation>Giorno del massimo annuale (1 gennaio = 0)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="989"/>
        <source>Day of the first semi-annual maximum (1 January is 0)</source>
        <translation>Giorno del primo massimo semestrale (1 gennaio = 0)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="990"/>
        <source>Day of the year of the annual maximum</source>
        <translation>Giorno dell'anno del massimo annuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="991"/>
        <source>Day of the year of the first semi-annual maximum</source>
        <translation>Giorno dell'anno del primo massimo semestrale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="993"/>
        <source>Days around an epoch</source>
        <translation>Giorni attorno a un'epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="996"/>
        <source>Decompose velocity</source>
        <translation>Scomporre la velocità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="997"/>
        <source>Decorrelation in winter</source>
        <translation>Decorrelazione invernale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1023"/>
        <source>Displacement and velocity become 0 at the pixels around this point.</source>
        <translation>Spostamento e velocità diventano 0 nei pixel attorno a questo punto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1026"/>
        <source>Displacement becomes 0 on this date.</source>
        <translation>Lo spostamento diventa 0 in questa data.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1027"/>
        <source>Displacement from {first} to {last} (mm, + towards satellite)</source>
        <translation>Spostamento dal {first} al {last} (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1032"/>
        <source>Displacement on {last} (mm, + towards satellite)</source>
        <translation>Spostamento al {last} (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1037"/>
        <source>Displacement without filter</source>
        <translation>Spostamento senza filtro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1077"/>
        <source>Draws the displacement of a datacube at every date as an animation for talks and web pages. In: a datacube. Out: an animated GIF, or an MP4 film where the program ffmpeg is installed; each picture has its date, a scale, the reference, and a legend in mm, red towards the satellite.

GIF files grow with the size and the number of dates; a period or a smaller size keeps them small.</source>
        <translation>Disegna lo spostamento di un datacube in ogni data come animazione per presentazioni e pagine web. Ingresso: un datacube. Uscita: una GIF animata, o un filmato MP4 se è installato il programma ffmpeg; ogni immagine ha la data, una scala, il riferimento e una legenda in mm, rosso verso il satellite.

I file GIF crescono con le dimensioni e con il numero di date; un periodo più breve o dimensioni minori li mantengono piccoli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1086"/>
        <source>Each epoch also forms an interferogram with the one about a year later.</source>
        <translation>Ogni epoca forma un interferogramma anche con quella di circa un anno dopo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1090"/>
        <source>Earlier epochs are left out.</source>
        <translation>Le epoche precedenti sono escluse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1095"/>
        <source>East velocity (mm/yr, + to the east)</source>
        <translation>Velocità est (mm/anno, + verso est)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1096"/>
        <source>East velocity standard deviation (mm/yr)</source>
        <translation>Deviazione standard della velocità est (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1111"/>
        <source>Epochs far from the rest weigh less, such as those with strong atmosphere (Huber&apos;s M-estimate).</source>
        <translation>Le epoche lontane dalle altre pesano meno, come quelle con forte atmosfera (M-stima di Huber).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1115"/>
        <source>Estimate the phase per metre of height and subtract it before unwrapping; it is put back afterwards. Not together with GACOS.</source>
        <translation>Stima la fase per metro di quota e la sottrae prima dello srotolamento; viene poi riaggiunta. Non insieme a GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1118"/>
        <source>Eurasia</source>
        <translation>Eurasia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1121"/>
        <source>Every velocity is taken relative to its mean around this point, so that all have the same reference.</source>
        <translation>Ogni velocità è espressa rispetto alla sua media attorno a questo punto, così che tutte abbiano lo stesso riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1132"/>
        <source>Exponential decay</source>
        <translation>Decadimento esponenziale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1133"/>
        <source>Export KMZ</source>
        <translation>Esportare KMZ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1138"/>
        <source>Export dated rasters</source>
        <translation>Esportare raster datati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1141"/>
        <source>Export points</source>
        <translation>Esportare punti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1147"/>
        <source>Extract epochs</source>
        <translation>Estrarre epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1179"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1180"/>
        <source>Filter and unwrap the wrapped interferograms (stage 02to05) instead of taking the unwrapped ones (stages 02 and 03). Needs their wrapped phase and the Python package snaphu.</source>
        <translation>Filtra e srotola gli interferogrammi avvolti (passo 02to05) invece di prendere quelli già srotolati (passi 02 e 03). Richiede la loro fase avvolta e il pacchetto Python snaphu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1186"/>
        <source>Filtered displacement</source>
        <translation>Spostamento filtrato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1205"/>
        <source>Fit a constant acceleration; the velocity stays the mean over the period.</source>
        <translation>Stima un'accelerazione costante; la velocità resta quella media del periodo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1206"/>
        <source>Fit a sine of half a year, too.</source>
        <translation>Stima anche una sinusoide di sei mesi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1207"/>
        <source>Fit a sine of one year beside the velocity.</source>
        <translation>Stima, oltre alla velocità, una sinusoide di un anno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1208"/>
        <source>Fit a sine of one year beside the velocity; its amplitude and the day of its maximum become maps.</source>
        <translation>Stima, oltre alla velocità, una sinusoide di un anno; la sua ampiezza e il giorno del suo massimo diventano mappe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1212"/>
        <source>Fits the displacement of every pixel over a period of your choice. In: a datacube. Out: a GeoTIFF with the velocity (mm/yr, positive towards the satellite) and its standard deviation (1σ), and bands for an acceleration, annual and semi-annual terms and steps at dates that you ask for, the RMS of the residuals, and the number of epochs.

Add an annual term where the period is not a whole number of years or the ground has seasons, and a step for every earthquake inside the period: both would else end in the velocity. The standard deviations take the epochs as independent.

Bevis and Brown (2014), https://doi.org/10.1007/s00190-013-0685-5</source>
        <translation>Adatta un modello allo spostamento di ogni pixel su un periodo a scelta. Ingresso: un datacube. Uscita: un GeoTIFF con la velocità (mm/anno, positiva verso il satellite) e la sua deviazione standard (1σ), e bande per i termini richiesti (accelerazione, termini annuali e semestrali, salti a date indicate), l'RMS dei residui e il numero di epoche.

Aggiungere un termine annuale se il periodo non è un numero intero di anni o se il suolo risente delle stagioni, e un salto per ogni terremoto nel periodo: altrimenti entrambi finirebbero nella velocità. Le deviazioni standard considerano indipendenti le epoche.

Bevis e Brown (2014), https://doi.org/10.1007/s00190-013-0685-5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1231"/>
        <source>Folder to make or to go on with. What is missing is downloaded into it, and the plugin looks there from then on (Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR).</source>
        <translation>Cartella da creare o con cui proseguire. Ciò che manca vi viene scaricato, e da allora il plugin cerca lì (Impostazioni &gt; Opzioni &gt; Processing &gt; Sorgenti dati &gt; AlignSAR).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1238"/>
        <source>Folder with unpacked HyP3 products, ARIA or NISAR files, or own GeoTIFFs; sub-folders are searched.</source>
        <translation>Cartella con prodotti HyP3 decompressi, file ARIA o NISAR, o propri GeoTIFF; si cerca anche nelle sottocartelle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1241"/>
        <source>For own GeoTIFFs.</source>
        <translation>Per i propri GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1242"/>
        <source>For own GeoTIFFs. Sentinel-1 has 0.0554658 m.</source>
        <translation>Per i propri GeoTIFF. Per Sentinel-1 è 0.0554658 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1243"/>
        <source>For own GeoTIFFs: movement from the first to the second date of the pair, relative to the satellite.</source>
        <translation>Per i propri GeoTIFF: movimento dalla prima alla seconda data della coppia, rispetto al satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1244"/>
        <source>For programs that know no other names than these. Off: lat and lon, as in the NetCDF file.</source>
        <translation>Per i programmi che non conoscono altri nomi. Disattivato: lat e lon, come nel file NetCDF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1246"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1262"/>
        <source>Full colour at</source>
        <translation>Colore pieno a</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1266"/>
        <source>GACOS beside GEOC</source>
        <translation>GACOS accanto a GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1283"/>
        <source>Gaussian</source>
        <translation>Gaussiano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1326"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: coordinates half a pixel south-west of the centres, displacement relative to the pixel whose coordinates are nearest to info/16ref.kml (mostly the north-east neighbour of the reference), velocity unmasked and referenced as in stage 13, first baseline missing, coherence halved and 0 where there is no pair, GeoTIFFs one pixel off, amplitude only from files directly in GEOC.MLI, geospatial extremes of the whole image. In a plain cube: the same coordinates, no reference but that of the time series or the area given, velocities and baselines of 0 missing, a pixel without a value on the reference date missing on all.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: coordinate mezzo pixel a sud-ovest dei centri, spostamento relativo al pixel le cui coordinate sono più vicine a info/16ref.kml (per lo più il vicino a nord-est del riferimento), velocità non mascherata e riferita come nel passo 13, prima baseline mancante, coerenza dimezzata e pari a 0 dove non c'è alcuna coppia, GeoTIFF spostati di un pixel, ampiezza solo dai file direttamente in GEOC.MLI, estremi geospaziali dell'intera immagine. In un cubo semplice (plain): le stesse coordinate, nessun riferimento oltre a quello della serie temporale o dell'area indicata, velocità e baseline pari a 0 considerate mancanti, un pixel senza valore alla data di riferimento mancante in tutte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1332"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: what the filter takes away is unwrapped, too, and one small island is kept. Both can put pixels a cycle off.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: viene srotolato anche ciò che il filtro toglie, e si mantiene una piccola isola. Entrambe le cose possono sfasare alcuni pixel di un ciclo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1339"/>
        <source>Goldstein</source>
        <translation>Goldstein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1340"/>
        <source>Goldstein, adaptive</source>
        <translation>Goldstein, adattivo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1347"/>
        <source>Heights in metres above the ellipsoid in any projection, for products without a DEM (ARIA, NISAR): the direction to the satellite is taken there, and stages that need heights have them.</source>
        <translation>Quote in metri sopra l'ellissoide, in qualsiasi proiezione, per i prodotti senza DEM (ARIA, NISAR): la direzione verso il satellite è presa a quella quota, e ne dispongono i passi che richiedono le quote.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1354"/>
        <source>Holds the displacement of GNSS stations against that of the pixels around them. In: a datacube with the directions E, N, U, and files of stations: tenv3 of the Nevada Geodetic Laboratory, or tables with date, east, north, up, latitude and longitude. Out: the stations as points with the velocities of both in the line of sight, their difference (mm/yr, 1σ), bias and RMS of the differences (mm), and a table of both series at the dates of the datacube.

Displacement of a datacube is relative to its reference, that of a station to the whole Earth. Give a reference station, which both are then relative to; or remove the plate motion first.

Blewitt et al. (2018), https://doi.org/10.1029/2018EO104623</source>
        <translation>Confronta lo spostamento di stazioni GNSS con quello dei pixel attorno a esse. Ingresso: un datacube con le direzioni E, N, U, e file di stazioni: tenv3 del Nevada Geodetic Laboratory, o tabelle con data, est, nord, verticale, latitudine e longitudine. Uscita: le stazioni come punti con le velocità di entrambi nella linea di vista, la loro differenza (mm/anno, 1σ), il bias e l'RMS delle differenze (mm), e una tabella di entrambe le serie alle date del datacube.

Lo spostamento di un datacube è relativo al suo riferimento, quello di una stazione all'intera Terra. Indicare una stazione di riferimento, rispetto alla quale entrambi sono espressi, oppure rimuovere prima il moto della placca.

Blewitt et al. (2018), https://doi.org/10.1029/2018EO104623</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1357"/>
        <source>How fast it plays.</source>
        <translation>Velocità di riproduzione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1367"/>
        <source>How the phase is smoothed before it is unwrapped. What a filter takes away is put back afterwards. The adaptive one filters more where coherence is low and keeps fewer pixels; it is not the program adf of GAMMA.</source>
        <translation>Come si liscia la fase prima dello srotolamento. Ciò che un filtro toglie viene poi riaggiunto. Quello adattivo filtra di più dove la coerenza è bassa e mantiene meno pixel; non è il programma adf di GAMMA.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1368"/>
        <source>HyP3 (ASF on demand, GAMMA or ISCE2)</source>
        <translation>HyP3 (ASF su richiesta, GAMMA o ISCE2)</translation>
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
        <location filename="../build/texts.py" line="1396"/>
        <source>Ignore the land mask</source>
        <translation>Ignora la maschera terra-mare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1404"/>
        <source>Import interferograms</source>
        <translation>Importare interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1410"/>
        <source>In a terminal: python3 -m pip install --user --break-system-packages {packages}; conda: conda install -c conda-forge {packages}</source>
        <translation>In un terminale: python3 -m pip install --user --break-system-packages {packages}; conda: conda install -c conda-forge {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1424"/>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1444"/>
        <source>Interferograms in no loop (count)</source>
        <translation>Interferogrammi in nessun anello (numero)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1445"/>
        <source>Interferograms over a year</source>
        <translation>Interferogrammi di un anno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1452"/>
        <source>Intervals that the network gap is long; the acquisitions inside of it do not exist.</source>
        <translation>Numero di intervalli coperti dalla lacuna della rete; le acquisizioni al suo interno non esistono.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1504"/>
        <source>Largest distance</source>
        <translation>Distanza massima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1512"/>
        <source>Later epochs are left out.</source>
        <translation>Le epoche successive sono escluse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1527"/>
        <source>Leave out pixels that the mask of the datacube rejects.</source>
        <translation>Esclude i pixel scartati dalla maschera del datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1531"/>
        <source>Leave pixels without values that the mask of the datacube rejects.</source>
        <translation>Lascia senza valori i pixel scartati dalla maschera del datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1545"/>
        <source>Length of the gap</source>
        <translation>Durata della lacuna</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1547"/>
        <source>Length of the pieces that the line is cut into.</source>
        <translation>Lunghezza dei tratti in cui è divisa la linea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1551"/>
        <source>LiCSAR frame, such as 022D_04826_ALIGNSAR. Empty: the one that the name of the work folder contains, else the one that covers the area of interest.</source>
        <translation>Frame LiCSAR, per esempio 022D_04826_ALIGNSAR. Vuoto: quello contenuto nel nome della cartella di lavoro, altrimenti quello che copre l'area di interesse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1604"/>
        <source>Load frames</source>
        <translation>Caricare i frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1605"/>
        <source>Load interferograms</source>
        <translation>Caricare gli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1610"/>
        <source>Load time series</source>
        <translation>Caricare la serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1612"/>
        <source>Logarithmic decay</source>
        <translation>Decadimento logaritmico</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1613"/>
        <source>Longest connected time (yr)</source>
        <translation>Tempo connesso più lungo (anni)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1650"/>
        <source>Makes a stack of the wrapped interferograms of a LiCSAR folder (GEOC) by filtering and unwrapping them again, in place of 02 and 03. In: GeoTIFFs of wrapped phase (diff_unfiltered_pha or diff_pha; rad) and coherence, unit vectors, height, and if wanted GACOS delay maps. Out: a stack folder (GEOCml…) in the format of LiCSBAS, with the labels of connected components.

Use it where many loops of the unwrapped interferograms do not close, or where they have large holes. The filter only chooses the whole cycles: the result differs from the wrapped phase by a multiple of 2π everywhere, less the GACOS delay if that is subtracted. A run that was stopped goes on with the pairs that are not finished. Masking (04) and clipping (05) go on from the result. Needs the Python package snaphu.

References: Chen and Zebker (2001), https://doi.org/10.1364/JOSAA.18.000338; Lazecky et al. (2022), https://doi.org/10.1109/IGARSS46834.2022.9884337</source>
        <translation>Crea uno stack dagli interferogrammi avvolti di una cartella LiCSAR (GEOC), filtrandoli e srotolandoli di nuovo, al posto dei passi 02 e 03. Ingresso: GeoTIFF di fase avvolta (diff_unfiltered_pha o diff_pha; rad) e di coerenza, versori, quota e, se si vuole, mappe di ritardo GACOS. Uscita: una cartella dello stack (GEOCml…) nel formato di LiCSBAS, con le etichette delle componenti connesse.

Usarlo dove molti anelli degli interferogrammi srotolati non chiudono, o dove questi hanno grandi buchi. Il filtro sceglie soltanto i cicli interi: il risultato differisce ovunque dalla fase avvolta di un multiplo di 2π, meno il ritardo GACOS se viene sottratto. Un'esecuzione interrotta prosegue con le coppie non ancora finite. La mascheratura (04) e il ritaglio (05) proseguono dal risultato. Richiede il pacchetto Python snaphu.

Bibliografia: Chen e Zebker (2001), https://doi.org/10.1364/JOSAA.18.000338; Lazecky et al. (2022), https://doi.org/10.1109/IGARSS46834.2022.9884337</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1706"/>
        <source>Median and quartiles are taken over the pixels on both sides of the line, up to half of it; 0 takes the pixels below the line only.</source>
        <translation>Mediana e quartili sono calcolati sui pixel ai due lati della linea, fino a metà della larghezza; 0 prende solo i pixel sotto la linea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1710"/>
        <source>Metres</source>
        <translation>Metri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1712"/>
        <source>Millimetres</source>
        <translation>Millimetri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1734"/>
        <source>NISAR GUNW</source>
        <translation>NISAR GUNW</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1743"/>
        <source>Nazca</source>
        <translation>Nazca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1745"/>
        <source>Neither a frame ID nor an area of interest nor a work folder is given. Give a frame ID such as {example}, or one of the others.</source>
        <translation>Non è indicato né un ID di frame, né un'area di interesse, né una cartella di lavoro. Indicare un ID di frame come {example}, o uno degli altri.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1848"/>
        <source>North America</source>
        <translation>Nord America</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1874"/>
        <source>Nubia</source>
        <translation>Nubia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1889"/>
        <source>Number of epochs used</source>
        <translation>Numero di epoche usate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1893"/>
        <source>Number of lines of sight</source>
        <translation>Numero di linee di vista</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1913"/>
        <source>Of east, north and up, where the names of the columns do not say it.</source>
        <translation>Di est, nord e verticale, dove i nomi delle colonne non la indicano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1915"/>
        <source>Of the earthquakes of the catalogue.</source>
        <translation>Dei terremoti del catalogo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1916"/>
        <source>Of the epicentres from the middle of the image.</source>
        <translation>Degli epicentri dal centro dell'immagine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1918"/>
        <source>Of the grid in degrees that everything is brought to.</source>
        <translation>Della griglia in gradi a cui tutto viene portato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1919"/>
        <source>Of the longer side of the pictures.</source>
        <translation>Del lato più lungo delle immagini.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1921"/>
        <source>Offset at the first date</source>
        <translation>Offset alla prima data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1923"/>
        <source>On: the velocity refers to the whole Earth, as after a tie to GNSS, and loses the full motion of the plate. Off: it is relative, and loses only how the motion of the plate differs from that at the reference.</source>
        <translation>Attivato: la velocità è riferita all'intera Terra, come dopo un aggancio al GNSS, e perde l'intero moto della placca. Disattivato: è relativa, e perde soltanto la differenza tra il moto della placca e quello nel riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1954"/>
        <source>Outlines of frames with their IDs as GeoJSON or KML, in degrees, to find the frame of an area of interest in. Empty: those of the portal.</source>
        <translation>Contorni dei frame con i loro ID in GeoJSON o KML, in gradi, tra cui cercare il frame di un'area di interesse. Vuoto: quelli del portale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1957"/>
        <source>Pacific</source>
        <translation>Pacifico</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1963"/>
        <source>Pairs left out</source>
        <translation>Coppie escluse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1985"/>
        <source>Pixel spacing</source>
        <translation>Spaziatura dei pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1987"/>
        <source>Pixels are kept where the filtered phase is more consistent than this, 0 to 1. With the Gaussian filter it is a threshold on coherence, of at most 0.25.</source>
        <translation>Si mantengono i pixel in cui la consistenza della fase filtrata supera questo valore, da 0 a 1. Con il filtro gaussiano è una soglia di coerenza, al massimo di 0.25.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1993"/>
        <source>Pixels that the mask of the datacube rejects are transparent.</source>
        <translation>I pixel scartati dalla maschera del datacube sono trasparenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1995"/>
        <source>Pixels within it are the reference, at 0 the pixel at the point only.</source>
        <translation>I pixel al suo interno sono il riferimento; con 0 solo il pixel nel punto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1996"/>
        <source>Pixels within it count.</source>
        <translation>Contano i pixel al suo interno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2001"/>
        <source>Plain: displacement, velocity and quality, filtered</source>
        <translation>Semplice: spostamento, velocità e qualità, filtrati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2002"/>
        <source>Plain: displacement, velocity and quality, without filter</source>
        <translation>Semplice: spostamento, velocità e qualità, senza filtro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2004"/>
        <source>Plate</source>
        <translation>Placca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2005"/>
        <source>Plate motion (mm/yr, + towards satellite)</source>
        <translation>Moto della placca (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2006"/>
        <source>Plate motion model</source>
        <translation>Modello del moto delle placche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2017"/>
        <source>Positive values mean</source>
        <translation>I valori positivi indicano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2026"/>
        <source>Profile of time series</source>
        <translation>Profilo della serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2028"/>
        <source>Published rotation poles of the plates.</source>
        <translation>Poli di rotazione delle placche pubblicati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2046"/>
        <source>RMS of the residuals of the decomposition (mm/yr)</source>
        <translation>RMS dei residui della scomposizione (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2050"/>
        <source>Radius</source>
        <translation>Raggio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2051"/>
        <source>Radius around a station</source>
        <translation>Raggio attorno a una stazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2052"/>
        <source>Radius around the common reference</source>
        <translation>Raggio attorno al riferimento comune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2053"/>
        <source>Radius around the point</source>
        <translation>Raggio attorno al punto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2066"/>
        <source>Raster of heights</source>
        <translation>Raster delle quote</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2068"/>
        <source>Reads displacement and velocity along a line. In: a datacube, and a layer with one line in any coordinate system. Out: a table with a row per piece of the line and date: median and quartiles of the pixels beside it (mm, positive towards the satellite); points along the line with the velocity (mm/yr, 1σ); if wanted a figure of velocity and displacement by distance and time.

A swath wider than a few pixels shows what is common to them, and the quartiles how much they differ; with a width of 0 the pixels below the line are taken. Distances are metres from the first corner.</source>
        <translation>Legge spostamento e velocità lungo una linea. Ingresso: un datacube e un layer con una sola linea in qualunque sistema di coordinate. Uscita: una tabella con una riga per tratto della linea e data: mediana e quartili dei pixel ai suoi lati (mm, positivi verso il satellite); punti lungo la linea con la velocità (mm/anno, 1σ); se si vuole, una figura di velocità e spostamento in funzione di distanza e tempo.

Una fascia più larga di pochi pixel mostra ciò che è comune, e i quartili quanto i pixel differiscono; con larghezza 0 si prendono i pixel sotto la linea. Le distanze sono in metri dal primo vertice.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2070"/>
        <source>Reads the displacement in time at points. In: a datacube, and a layer of points in any coordinate system. Out: a table with a row per point and date (mm, positive towards the satellite), ready to be plotted or joined; the points with the velocity fitted to each (mm/yr, 1σ); if wanted a CSV text whose header says units, CRS, reference and sign.

With a radius the mean over the pixels within it is given, with their standard deviation. Points outside the image or without values are named in the log.</source>
        <translation>Legge lo spostamento nel tempo nei punti. Ingresso: un datacube e un layer di punti in qualunque sistema di coordinate. Uscita: una tabella con una riga per punto e data (mm, positivo verso il satellite), pronta per grafici o join; i punti con la velocità stimata per ciascuno (mm/anno, 1σ); se si vuole, un testo CSV la cui intestazione indica unità, CRS, riferimento e segno.

Con un raggio si ottiene la media dei pixel al suo interno, con la loro deviazione standard. I punti fuori dall'immagine o senza valori sono indicati nel log.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2079"/>
        <source>Reconstruction from sources</source>
        <translation>Ricostruzione dalle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2106"/>
        <source>Remove plate motion</source>
        <translation>Rimuovere il moto della placca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2136"/>
        <source>Resampling of phase</source>
        <translation>Ricampionamento della fase</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2152"/>
        <source>Robust fit</source>
        <translation>Stima robusta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2209"/>
        <source>Sample time series</source>
        <translation>Campionare la serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2216"/>
        <source>Says what the plugin finds of all that it can use, and how to get what is missing. In: nothing. Out: a table of the Python packages with their versions and the GDAL, PROJ and HDF5 that they are linked to, of LiCSBAS, LiCSAlert, licsar_extra, snaphu and Dask; with the command for this system where something is missing.

With a folder for an environment, the packages that the Python of QGIS lacks are installed there, from the Python package index, without rights of an administrator and without changing QGIS. The plugin uses them from then on; what QGIS has itself comes first.</source>
        <translation>Dice che cosa il plugin trova di tutto ciò che può usare, e come ottenere ciò che manca. Ingresso: nulla. Uscita: una tabella dei pacchetti Python con le loro versioni e con le GDAL, PROJ e HDF5 a cui sono collegati, di LiCSBAS, LiCSAlert, licsar_extra, snaphu e Dask; con il comando per questo sistema dove manca qualcosa.

Con una cartella per un ambiente, i pacchetti che mancano al Python di QGIS vi vengono installati dal Python Package Index, senza diritti di amministratore e senza modificare QGIS. Da allora il plugin li usa; ciò che QGIS possiede già ha la precedenza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2223"/>
        <source>Semi-annual amplitude</source>
        <translation>Ampiezza semestrale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2224"/>
        <source>Semi-annual amplitude (mm)</source>
        <translation>Ampiezza semestrale (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2225"/>
        <source>Semi-annual amplitude standard deviation (mm)</source>
        <translation>Deviazione standard dell'ampiezza semestrale (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2226"/>
        <source>Semi-annual cosine</source>
        <translation>Coseno semestrale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2227"/>
        <source>Semi-annual sine</source>
        <translation>Seno semestrale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2228"/>
        <source>Semi-annual term</source>
        <translation>Termine semestrale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2250"/>
        <source>Share of loops with errors</source>
        <translation>Quota di anelli con errori</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2252"/>
        <source>Share of the coherence that is lost in January, less towards July.</source>
        <translation>Quota della coerenza che si perde in gennaio, via via minore verso luglio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2261"/>
        <source>Shows a time series of LiCSBAS as it is: nothing is computed, and nothing is written into its folder. In: a time-series folder (TS_…) of any version since 2020, or its cum.h5 or cum_filt.h5. Out: velocity (mm/yr) and displacement in time (mm), positive towards the satellite, mask, quality, heights, the reference and the area covered.

What a folder lacks is listed in the log, and the rest is shown. Where a map is in both files, that of the series that is shown counts, because the two have different references.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Mostra una serie temporale di LiCSBAS così com'è: nulla viene calcolato e nulla viene scritto nella sua cartella. Ingresso: una cartella di serie temporale (TS_…) di qualsiasi versione dal 2020, o il suo cum.h5 o cum_filt.h5. Uscita: velocità (mm/anno) e spostamento nel tempo (mm), positivi verso il satellite, maschera, qualità, quote, il riferimento e l'area coperta.

Ciò che manca in una cartella è elencato nel log, e il resto viene mostrato. Se una mappa è in entrambi i file, vale quella della serie mostrata, perché i due hanno riferimenti diversi.

Bibliografia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2262"/>
        <source>Shows interferograms as they are: nothing is written into their folder. In: a folder of downloads (GEOC) or a stack (GEOCml…). Out: unwrapped phase (rad, positive away from the satellite; the colours begin again after 2π) and coherence (0 to 1) of each pair, shown in time from its first to its second date, and a table of the pairs: dates, days, perpendicular baseline (m), share of the pixels that have phase, mean coherence.

Where several pairs span a date, the shortest lies on top. All pairs of a large stack take a while to load: choose a year, or some pairs from the table.</source>
        <translation>Mostra gli interferogrammi così come sono: nulla viene scritto nella loro cartella. Ingresso: una cartella di dati scaricati (GEOC) o uno stack (GEOCml…). Uscita: fase srotolata (rad, positiva in allontanamento dal satellite; i colori ricominciano dopo 2π) e coerenza (da 0 a 1) di ogni coppia, mostrate nel tempo dalla prima alla seconda data, e una tabella delle coppie: date, giorni, baseline perpendicolare (m), quota dei pixel che hanno la fase, coerenza media.

Dove più coppie coprono una data, la più breve è in primo piano. Caricare tutte le coppie di uno stack grande richiede tempo: scegliere un anno, o alcune coppie dalla tabella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2263"/>
        <source>Shows the outlines of the LiCSAR frames that meet an area, from the COMET portal, to click on. In: an area, or nothing for all frames. Out: a polygon layer with frame ID, relative orbit and direction. Its action &apos;Download this frame&apos; (Run Feature Action in the toolbar of attributes, or Identify) opens the download with the frame filled in.

The portal gives corners in a small file per frame; what it has said is kept in your cache, so that it is asked once. An outline is the hull of the corners. Frames overlap, and both directions cover most places: &apos;Download LiCSAR frame&apos; lists those that cover an area.

Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</source>
        <translation>Mostra i contorni dei frame LiCSAR che toccano un'area, dal portale COMET, per farvi clic sopra. Ingresso: un'area, o nulla per tutti i frame. Uscita: un layer di poligoni con ID del frame, orbita relativa e direzione. La sua azione 'Scaricare questo frame' (Avvia azione sull'elemento nella barra degli attributi, o Informazioni Elementi) apre lo scaricamento con il frame già inserito.

Il portale fornisce i vertici in un piccolo file per frame; ciò che ha risposto resta nella cache dell'utente, così che lo si interroghi una volta sola. Un contorno è l'inviluppo dei vertici. I frame si sovrappongono, e quasi ogni luogo è coperto da entrambe le direzioni: 'Scaricare un frame LiCSAR' elenca quelli che coprono un'area.

Bibliografia: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2269"/>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2274"/>
        <source>Smallest magnitude</source>
        <translation>Magnitudo minima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2279"/>
        <source>Solves the velocities of two or more datacubes, from ascending and descending orbits, for the motion to the east and upwards. In: datacubes with velocity and the directions E, N, U. Out: a GeoTIFF with east and up velocity (mm/yr) and their standard deviations (1σ), the number of lines of sight, and the RMS of the residuals where there are three or more.

The grid is that of the coarsest datacube, where two or more overlap. Motion to the north is neglected; some 15 % of it ends in the up velocity. All velocities must have the same reference: give one, where nothing moves, unless the datacubes were made with the same.

Wright et al. (2004), https://doi.org/10.1029/2003GL018827</source>
        <translation>Ricava dalle velocità di due o più datacube, di orbite ascendenti e discendenti, il movimento verso est e verso l'alto. Ingresso: datacube con la velocità e le direzioni E, N, U. Uscita: un GeoTIFF con le velocità est e verticale (mm/anno) e le loro deviazioni standard (1σ), il numero di linee di vista e, se sono tre o più, l'RMS dei residui.

La griglia è quella del datacube più grossolano, dove se ne sovrappongono due o più. Il movimento verso nord è trascurato; circa il 15 % di esso finisce nella velocità verticale. Tutte le velocità devono avere lo stesso riferimento: indicarne uno, dove nulla si muove, a meno che i datacube non siano stati creati con lo stesso.

Wright et al. (2004), https://doi.org/10.1029/2003GL018827</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2280"/>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2287"/>
        <source>South America</source>
        <translation>Sud America</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2307"/>
        <source>Standard deviation where a datacube has none</source>
        <translation>Deviazione standard dove un datacube non ne ha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2318"/>
        <source>Step</source>
        <translation>Salto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2319"/>
        <source>Step along the line</source>
        <translation>Passo lungo la linea</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2321"/>
        <source>Step on {date} (mm, + towards satellite)</source>
        <translation>Salto del {date} (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2322"/>
        <source>Step on {date}, standard deviation (mm)</source>
        <translation>Salto del {date}, deviazione standard (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2331"/>
        <source>Stratified delay</source>
        <translation>Ritardo stratificato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2333"/>
        <source>Subtract GACOS delay</source>
        <translation>Sottrai il ritardo GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2334"/>
        <source>Subtract phase that goes with height</source>
        <translation>Sottrai la fase legata alla quota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2336"/>
        <source>Subtract the tropospheric delay before unwrapping, where fewer fringes make it easier, and leave it out of the result. Replaces stage 03. Pairs without delay maps are left out.</source>
        <translation>Sottrae il ritardo troposferico prima dello srotolamento, dove meno frange lo rendono più facile, e lo lascia fuori dal risultato. Sostituisce il passo 03. Le coppie senza mappe di ritardo sono escluse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2338"/>
        <source>Sudden uplift</source>
        <translation>Sollevamento improvviso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2353"/>
        <source>Table of own GeoTIFFs</source>
        <translation>Tabella dei propri GeoTIFF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2357"/>
        <source>Table of the USGS, of the ISC or of an FDSN service; its earthquakes near the image become steps.</source>
        <translation>Tabella dell'USGS, dell'ISC o di un servizio FDSN; i suoi terremoti vicini all'immagine diventano salti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2369"/>
        <source>Takes the motion of the rigid tectonic plate, as seen in the line of sight, off the velocity of a datacube. In: a datacube with velocity and the directions E, N, U. Out: a GeoTIFF with the velocity without plate motion, and the plate motion that was taken off (mm/yr, positive towards the satellite).

Seen from the satellite, a plate that moves by some centimetres per year tilts a whole frame by some millimetres per year. The plate is found from the place of the image; near a boundary choose it yourself.

Altamimi et al. (2023), https://doi.org/10.1029/2023GL106373; Stephenson et al. (2022), https://doi.org/10.1029/2022GL099835</source>
        <translation>Toglie dalla velocità di un datacube il moto della placca tettonica rigida, visto nella linea di vista. Ingresso: un datacube con la velocità e le direzioni E, N, U. Uscita: un GeoTIFF con la velocità senza moto della placca e il moto della placca che è stato tolto (mm/anno, positivo verso il satellite).

Vista dal satellite, una placca che si muove di alcuni centimetri all'anno inclina un intero frame di alcuni millimetri all'anno. La placca si ricava dalla posizione dell'immagine; vicino a un margine va scelta a mano.

Altamimi et al. (2023), https://doi.org/10.1029/2023GL106373; Stephenson et al. (2022), https://doi.org/10.1029/2022GL099835</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2383"/>
        <source>Text file with the columns pair, phase, coherence and, if known, baseline, and lines &apos;# name: value&apos; before them for sign, unit, wavelength and geometry. Not set: interferograms.csv in the folder.</source>
        <translation>File di testo con le colonne pair, phase, coherence e, se nota, baseline, precedute da righe '# name: value' per segno, unità, lunghezza d'onda e geometria. Non impostato: interferograms.csv nella cartella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2396"/>
        <source>The GNSS value of an epoch is the mean over so many days before and after it.</source>
        <translation>Il valore GNSS di un'epoca è la media su questo numero di giorni prima e dopo di essa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2410"/>
        <source>The best there is</source>
        <translation>La migliore disponibile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2468"/>
        <source>The mean over the pixels within it is given, with their spread; 0 takes the pixel at the point.</source>
        <translation>Si ottiene la media dei pixel al suo interno, con la loro dispersione; 0 prende il pixel nel punto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2469"/>
        <source>The mean over the pixels within it is held against the station.</source>
        <translation>La media dei pixel al suo interno è confrontata con la stazione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2480"/>
        <source>The one of the image</source>
        <translation>Quella dell'immagine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2481"/>
        <source>The one on which the middle of the image lies, or another one.</source>
        <translation>Quella su cui si trova il centro dell'immagine, o un'altra.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2545"/>
        <source>The velocity, or the displacement at every date, which the time slider of Google Earth plays.</source>
        <translation>La velocità, oppure lo spostamento in ogni data, che il cursore temporale di Google Earth anima.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2577"/>
        <source>Time of the decay</source>
        <translation>Tempo di decadimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2581"/>
        <source>Times the usual part of the delay that depends on height.</source>
        <translation>Multiplo della consueta parte del ritardo che dipende dalla quota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2603"/>
        <source>Unit of plain tables</source>
        <translation>Unità delle tabelle semplici</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2606"/>
        <source>Unit of the values</source>
        <translation>Unità dei valori</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2611"/>
        <source>Unwrap a coarse image first</source>
        <translation>Srotola prima un'immagine grossolana</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2613"/>
        <source>Unwrap only this box: west, east, south, north. The pixels whose centres are nearest to its edges are included, and some more around it are looked at.</source>
        <translation>Srotola soltanto questo riquadro: ovest, est, sud, nord. Sono inclusi i pixel i cui centri sono più vicini ai suoi bordi, e si considerano anche alcuni pixel attorno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2614"/>
        <source>Unwrap the image at ten or twenty looks first and subtract its smooth part; helps with many fringes and large areas of low coherence.</source>
        <translation>Srotola prima l'immagine a dieci o venti look e ne sottrae la parte regolare; aiuta con molte frange e vaste aree di bassa coerenza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2615"/>
        <source>Unwrap the sea as well; else only what the raster &lt;frame&gt;.geo.landmask.tif, if there is one, says is land.</source>
        <translation>Srotola anche il mare; altrimenti soltanto ciò che il raster &lt;frame&gt;.geo.landmask.tif, se esiste, indica come terra.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2621"/>
        <source>Up velocity (mm/yr, + upwards)</source>
        <translation>Velocità verticale (mm/anno, + verso l'alto)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2622"/>
        <source>Up velocity standard deviation (mm/yr)</source>
        <translation>Deviazione standard della velocità verticale (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2625"/>
        <source>Uplift above the deep magma source in a single moment, halfway through the series.</source>
        <translation>Sollevamento sopra la sorgente magmatica profonda in un solo istante, a metà della serie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2638"/>
        <source>Values beyond it, up or down, have the full colour.</source>
        <translation>I valori oltre questo, in positivo o in negativo, hanno il colore pieno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2649"/>
        <source>Velocity from time series</source>
        <translation>Velocità dalla serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2652"/>
        <source>Velocity is absolute</source>
        <translation>La velocità è assoluta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2657"/>
        <source>Velocity without plate motion (mm/yr, + towards satellite)</source>
        <translation>Velocità senza moto della placca (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2674"/>
        <source>Wavelength</source>
        <translation>Lunghezza d'onda</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2682"/>
        <source>Weigh by the standard deviations</source>
        <translation>Pesa con le deviazioni standard</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2684"/>
        <source>Weigh every epoch by the standard deviation that the datacube has of it, if it has them.</source>
        <translation>Pesa ogni epoca con la deviazione standard che il datacube ne dà, se la contiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2693"/>
        <source>What does the work. Empty: what Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR say, else the built-in engine. The settings also say where the program and its Python are. Results of both engines go into the same folders, and either can go on from them.</source>
        <translation>Ciò che esegue il lavoro. Vuoto: quanto indicato in Impostazioni &gt; Opzioni &gt; Processing &gt; Sorgenti dati &gt; AlignSAR, altrimenti il motore integrato. Le impostazioni indicano anche dove sono il programma e il suo Python. I risultati di entrambi i motori vanno nelle stesse cartelle, e ciascuno può proseguire da essi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2700"/>
        <source>What the folder holds. By default it is recognised.</source>
        <translation>Che cosa contiene la cartella. Per impostazione predefinita viene riconosciuto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2704"/>
        <source>What the sources do not explain</source>
        <translation>Ciò che le sorgenti non spiegano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2718"/>
        <source>Which series of the datacube. The best one is the filtered displacement, else the one without filter.</source>
        <translation>Quale serie del datacube. La migliore è lo spostamento filtrato, altrimenti quello senza filtro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2727"/>
        <source>Width of the swath</source>
        <translation>Larghezza della fascia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2752"/>
        <source>Write cloud-optimised GeoTIFFs (COG), with tiles and overviews, which need no whole download to be seen.</source>
        <translation>Scrive GeoTIFF ottimizzati per il cloud (COG), con tile e panoramiche, che si possono vedere senza scaricarli per intero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2764"/>
        <source>Writes a copy of a datacube whose displacement and velocity are relative to another place, another date, or both. In: a datacube, and a point or the polygons of an area. Out: a datacube with everything that the first one has.

The median of the reference pixels that have a value at every epoch becomes 0 at every epoch; displacement becomes 0 everywhere on the reference date. Choose a place that stands still, is coherent, and is near what you look at, because atmosphere grows with the distance. A point wins over an area.</source>
        <translation>Scrive una copia di un datacube in cui spostamento e velocità sono relativi a un altro luogo, a un'altra data, o a entrambi. Ingresso: un datacube e un punto, oppure i poligoni di un'area. Uscita: un datacube con tutto ciò che ha il primo.

La mediana dei pixel di riferimento che hanno un valore in ogni epoca diventa 0 in ogni epoca; lo spostamento diventa 0 ovunque alla data di riferimento. Scegliere un luogo stabile, coerente e vicino a ciò che si osserva, perché l'atmosfera cresce con la distanza. Un punto prevale su un'area.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2766"/>
        <source>Writes series of a datacube as GeoTIFFs whose bands carry their dates, for viewers that read no NetCDF: InsarViz (a band per date), EO Time Series Viewer (a file per date). In: a datacube. Out: a folder of GeoTIFFs in the unit of the datacube (displacement in mm, positive towards the satellite), no data as NaN.

The date of a band is its description (2020-06-01) and its metadata item DATE (20200601).</source>
        <translation>Scrive le serie di un datacube come GeoTIFF le cui bande portano le date, per visualizzatori che non leggono NetCDF: InsarViz (una banda per data), EO Time Series Viewer (un file per data). Ingresso: un datacube. Uscita: una cartella di GeoTIFF nell'unità del datacube (spostamento in mm, positivo verso il satellite), con NaN dove non ci sono dati.

La data di una banda è la sua descrizione (2020-06-01) e il suo metadato DATE (20200601).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2768"/>
        <source>Writes the displacement at dates, or between pairs of dates, as GeoTIFFs for other programs. In: a datacube. Out: a folder with yyyymmdd.tif for a date, yyyymmdd_yyyymmdd.tif for a difference (second minus first), in mm, positive towards the satellite, NaN where there is no value.

Cloud-optimised files (COG) can be put on a web server and are shown from there without download.</source>
        <translation>Scrive lo spostamento a determinate date, o tra coppie di date, come GeoTIFF per altri programmi. Ingresso: un datacube. Uscita: una cartella con yyyymmdd.tif per una data, yyyymmdd_yyyymmdd.tif per una differenza (seconda meno prima), in mm, positivo verso il satellite, NaN dove non c'è valore.

I file ottimizzati per il cloud (COG) si possono mettere su un server web e mostrare da lì senza scaricarli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2769"/>
        <source>Writes the pixels of a datacube as points that viewers of persistent scatterers read: InSAR Explorer, PS Time Series Viewer, InSAR Time Series Viewer. In: a datacube. Out: a point for each pixel inside the mask, with its velocity and the standard deviation of it (velocity, v_stdev, mm/yr), mean coherence, height (m), and the displacement on each date (D20200601 …, mm), positive towards the satellite.

The ending says what is written: .gpkg, .csv (with longitude and latitude), .shp (up to 248 dates), .fgb or .geojson. PS Time Series Viewer reads time series from .shp only, and only complete ones.</source>
        <translation>Scrive i pixel di un datacube come punti leggibili dai visualizzatori di persistent scatterer: InSAR Explorer, PS Time Series Viewer, InSAR Time Series Viewer. Ingresso: un datacube. Uscita: un punto per ogni pixel dentro la maschera, con la velocità e la sua deviazione standard (velocity, v_stdev, mm/anno), la coerenza media, la quota (m) e lo spostamento in ogni data (D20200601 …, mm), positivo verso il satellite.

L'estensione del nome dice che cosa si scrive: .gpkg, .csv (con longitudine e latitudine), .shp (fino a 248 date), .fgb o .geojson. PS Time Series Viewer legge le serie temporali solo da .shp, e solo se complete.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2771"/>
        <source>Writes the velocity, or the displacement in time, as a KMZ file for Google Earth and other viewers. In: a datacube. Out: a file with coloured maps laid on the ground, a legend and the reference; red is towards the satellite, and where there is no value the ground shows.

Displacement in time has a map per date, which the time slider plays.</source>
        <translation>Scrive la velocità, o lo spostamento nel tempo, come file KMZ per Google Earth e altri visualizzatori. Ingresso: un datacube. Uscita: un file con mappe a colori distese sul terreno, una legenda e il riferimento; rosso è verso il satellite, e dove non c'è valore si vede il terreno.

Lo spostamento nel tempo ha una mappa per data, che il cursore temporale anima.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2808"/>
        <source>alignsar: the AlignSAR datacube, with both series, amplitude, coherence and atmosphere. plain: what LiCSBAS_out2nc writes without --alignsar, under its names (cum, vel, coh, rms, vstd, stc, mask …), of cum.h5; stage 16 is not needed, and nothing is masked unless every layer is. plain_filtered: the same of cum_filt.h5. Each of them follows CF, as --cf of LiCSBAS is meant to.</source>
        <translation>alignsar: il datacube AlignSAR, con entrambe le serie, ampiezza, coerenza e atmosfera. plain: ciò che LiCSBAS_out2nc scrive senza --alignsar, con i suoi nomi (cum, vel, coh, rms, vstd, stc, mask …), da cum.h5; il passo 16 non serve, e nulla è mascherato a meno che non lo sia ogni layer. plain_filtered: lo stesso da cum_filt.h5. Ciascuno segue le convenzioni CF, come dovrebbe fare --cf di LiCSBAS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2816"/>
        <source>an area, or the place as it is</source>
        <translation>un'area, o il luogo attuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2829"/>
        <source>as the columns say</source>
        <translation>come indicano le colonne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2830"/>
        <source>as the table says</source>
        <translation>come indica la tabella</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2836"/>
        <source>away from the satellite</source>
        <translation>in allontanamento dal satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2857"/>
        <source>centimetres</source>
        <translation>centimetri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2876"/>
        <source>cycles of 2π</source>
        <translation>cicli di 2π</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2895"/>
        <source>every date</source>
        <translation>ogni data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2896"/>
        <source>everything</source>
        <translation>tutto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2935"/>
        <source>interferograms.csv in the folder</source>
        <translation>interferograms.csv nella cartella</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2978"/>
        <source>metres</source>
        <translation>metri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2979"/>
        <source>millimetres</source>
        <translation>millimetri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2989"/>
        <source>no earthquakes</source>
        <translation>nessun terremoto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2999"/>
        <source>no steps</source>
        <translation>nessun salto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3032"/>
        <source>one pixel; two in a swath</source>
        <translation>un pixel; due in una fascia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3038"/>
        <source>own GeoTIFFs with a table</source>
        <translation>propri GeoTIFF con una tabella</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3052"/>
        <source>radians</source>
        <translation>radianti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3057"/>
        <source>recognised</source>
        <translation>riconosciuto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3086"/>
        <source>smooth (bilinear)</source>
        <translation>regolare (bilineare)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3108"/>
        <source>that of the products</source>
        <translation>quella dei prodotti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3109"/>
        <source>that of the series</source>
        <translation>quella della serie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3111"/>
        <source>the 99th percentile</source>
        <translation>il 99° percentile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3127"/>
        <source>the date as it is</source>
        <translation>la data attuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3152"/>
        <source>the references of the datacubes</source>
        <translation>i riferimenti dei datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3184"/>
        <source>toward the satellite</source>
        <translation>verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3188"/>
        <source>unchanged values (nearest neighbour)</source>
        <translation>valori invariati (vicino più prossimo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2843"/>
        <source>beside the batch file, ending in {ending}</source>
        <translation>accanto al file batch, con la terminazione {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2844"/>
        <source>beside the configuration, or in AlignSAR of your documents</source>
        <translation>accanto alla configurazione, o nella cartella AlignSAR dei documenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="533"/>
        <source>0 at {place}</source>
        <translation>0 a {place}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="630"/>
        <source>AlignSAR explorer</source>
        <translation>Esploratore AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="709"/>
        <source>Back to the reference of the file</source>
        <translation>Tornare al riferimento del file</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="710"/>
        <source>Band of ±1σ</source>
        <translation>Banda di ±1σ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="754"/>
        <source>Change between the two dates as a layer</source>
        <translation>Variazione tra le due date come layer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="759"/>
        <source>Change {first} to {second} (mm, + towards satellite)</source>
        <translation>Variazione dal {first} al {second} (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="870"/>
        <source>Choose two dates in the chart: drag for one, hold Shift and drag for the other.</source>
        <translation>Scegliere due date nel grafico: trascinare per la prima, trascinare tenendo premuto Maiusc per l'altra.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="874"/>
        <source>Clear</source>
        <translation>Cancella tutto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="878"/>
        <source>Click points</source>
        <translation>Fare clic per punti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="879"/>
        <source>Click the map</source>
        <translation>Fare clic sulla mappa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="880"/>
        <source>Click the map to see how the ground moved there.</source>
        <translation>Fare clic sulla mappa per vedere come si è mosso il suolo in quel punto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="882"/>
        <source>Click the reference</source>
        <translation>Fare clic sul riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="906"/>
        <source>Compare with a GNSS station…</source>
        <translation>Confrontare con una stazione GNSS…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="965"/>
        <source>Curves</source>
        <translation>Curve</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="980"/>
        <source>Dates of earthquakes or other steps, separated by commas</source>
        <translation>Date di terremoti o altri salti, separate da virgole</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1012"/>
        <source>Differences to the first place</source>
        <translation>Differenze dal primo luogo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1015"/>
        <source>Displacement (mm)
+ towards satellite</source>
        <translation>Spostamento (mm)
+ verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1038"/>
        <source>Distance along the line (km)</source>
        <translation>Distanza lungo la linea (km)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1047"/>
        <source>Double click to rename, Delete to remove</source>
        <translation>Doppio clic per rinominare, Canc per rimuovere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1059"/>
        <source>Draw a profile line</source>
        <translation>Disegnare una linea di profilo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1061"/>
        <source>Draw an area</source>
        <translation>Disegnare un'area</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1074"/>
        <source>Draw the reference area</source>
        <translation>Disegnare l'area di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1130"/>
        <source>Explore its time series</source>
        <translation>Esplorare la sua serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1131"/>
        <source>Explore time series</source>
        <translation>Esplorare la serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1264"/>
        <source>GACOS atmosphere</source>
        <translation>Atmosfera GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1274"/>
        <source>GNSS station</source>
        <translation>Stazione GNSS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1492"/>
        <source>Keep the standard deviation of the displacement of every epoch (cum_std in cum.h5, mm), from how far the interferograms of a pixel disagree; atmosphere is not in it.</source>
        <translation>Conserva la deviazione standard dello spostamento di ogni epoca (cum_std in cum.h5, mm), ricavata dal disaccordo tra gli interferogrammi di un pixel; l'atmosfera non vi è compresa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1588"/>
        <source>Line and annual</source>
        <translation>Retta e termine annuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1592"/>
        <source>Line, annual, semi-annual</source>
        <translation>Retta, annuale, semestrale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1593"/>
        <source>Line, exponential decay</source>
        <translation>Retta, decadimento esponenziale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1594"/>
        <source>Line, logarithmic decay</source>
        <translation>Retta, decadimento logaritmico</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1600"/>
        <source>Load a datacube or a time series, then click its map.</source>
        <translation>Caricare un datacube o una serie temporale, poi fare clic sulla sua mappa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1704"/>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1774"/>
        <source>No fit</source>
        <translation>Nessuna stima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1831"/>
        <source>No values here: the pixel is masked or has no data on any date.</source>
        <translation>Qui non ci sono valori: il pixel è mascherato o non ha dati in alcuna data.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1935"/>
        <source>Opening {name} …</source>
        <translation>Apertura di {name} …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1944"/>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1974"/>
        <source>Picture (PNG, SVG, PDF)…</source>
        <translation>Immagine (PNG, SVG, PDF)…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2000"/>
        <source>Places of the explorer</source>
        <translation>Luoghi dell'esploratore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2010"/>
        <source>Points as a layer with the fitted values</source>
        <translation>Punti come layer con i valori stimati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2043"/>
        <source>Quartiles</source>
        <translation>Quartili</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2047"/>
        <source>RMS {rms:.2f} mm</source>
        <translation>RMS {rms:.2f} mm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2077"/>
        <source>Reconstruction</source>
        <translation>Ricostruzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2117"/>
        <source>Removed by the filter</source>
        <translation>Rimosso dal filtro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2138"/>
        <source>Residual (mm)</source>
        <translation>Residuo (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2143"/>
        <source>Residual of the reconstruction</source>
        <translation>Residuo della ricostruzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2146"/>
        <source>Residuals of the fit</source>
        <translation>Residui della stima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2153"/>
        <source>Robust fit (outliers weigh less)</source>
        <translation>Stima robusta (i valori anomali pesano meno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2210"/>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2211"/>
        <source>Save the picture</source>
        <translation>Salvare l'immagine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2212"/>
        <source>Save the table</source>
        <translation>Salvare la tabella</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2301"/>
        <source>Standard deviation of the displacement (mm)</source>
        <translation>Deviazione standard dello spostamento (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2302"/>
        <source>Standard deviation of the reference (mm)</source>
        <translation>Deviazione standard del riferimento (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2306"/>
        <source>Standard deviation per epoch</source>
        <translation>Deviazione standard per epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2324"/>
        <source>Steps: yyyy-mm-dd, …</source>
        <translation>Salti: aaaa-mm-gg, …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2328"/>
        <source>Straight line</source>
        <translation>Retta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2344"/>
        <source>Table (CSV)…</source>
        <translation>Tabella (CSV)…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2435"/>
        <source>The explorer needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>L'esploratore richiede il pacchetto Python {name}. Installarlo per il Python di QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2551"/>
        <source>There is no curve to save. Click the map first.</source>
        <translation>Non ci sono curve da salvare. Fare prima clic sulla mappa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2730"/>
        <source>With acceleration</source>
        <translation>Con accelerazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2983"/>
        <source>mm, + towards satellite</source>
        <translation>mm, + verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3228"/>
        <source>{count} pixels</source>
        <translation>{count} pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3231"/>
        <source>{day} (mm)</source>
        <translation>{day} (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3256"/>
        <source>{name}: no value on {count} dates (×).</source>
        <translation>{name}: nessun valore in {count} date (×).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3257"/>
        <source>{name}: no values here.</source>
        <translation>{name}: nessun valore qui.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3260"/>
        <source>{path} cannot be written ({reason}). Choose another place or ending.</source>
        <translation>Impossibile scrivere {path} ({reason}). Scegliere un altro luogo o un'altra terminazione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="562"/>
        <source>2 keeps every second pixel in both directions, a quarter of all. Viewers become slow with hundreds of thousands of points.</source>
        <translation>2 mantiene un pixel ogni due in entrambe le direzioni, un quarto del totale. I visualizzatori rallentano con centinaia di migliaia di punti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="681"/>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="694"/>
        <source>As inverted (cum.h5), if there is any</source>
        <translation>Come invertito (cum.h5), se c'è</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="696"/>
        <source>Ask the portal again</source>
        <translation>Interroga di nuovo il portale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="955"/>
        <source>Coverage and coherence of each pair</source>
        <translation>Copertura e coerenza di ogni coppia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1185"/>
        <source>Filtered (cum_filt.h5), if there is any</source>
        <translation>Filtrato (cum_filt.h5), se c'è</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1196"/>
        <source>Filtered, if there is any</source>
        <translation>Filtrato, se c'è</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1255"/>
        <source>Frames that meet this box. Empty: all frames, whose corners come in some 2500 small files the first time.</source>
        <translation>Frame che toccano questo riquadro. Vuoto: tutti i frame, i cui vertici la prima volta arrivano in circa 2500 piccoli file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1351"/>
        <source>Highest plate motion (mm/yr)</source>
        <translation>Moto massimo della placca (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1425"/>
        <source>InsarViz and QGIS take one file with a band per date, EO Time Series Viewer a file per date.</source>
        <translation>InsarViz e QGIS leggono un solo file con una banda per data, EO Time Series Viewer un file per data.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1481"/>
        <source>Keep every n-th pixel</source>
        <translation>Mantieni un pixel ogni n</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1489"/>
        <source>Keep the pixels with their centre in this box. Empty: everything.</source>
        <translation>Mantiene i pixel con centro in questo riquadro. Vuoto: tutto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1525"/>
        <source>Leave out pairs that begin earlier. Empty: none.</source>
        <translation>Esclude le coppie che iniziano prima. Vuoto: nessuna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1526"/>
        <source>Leave out pairs that end later. Empty: none.</source>
        <translation>Esclude le coppie che finiscono dopo. Vuoto: nessuna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1528"/>
        <source>Leave out pixels without a value on some date. PS Time Series Viewer cannot plot these.</source>
        <translation>Esclude i pixel senza valore in qualche data. PS Time Series Viewer non può tracciarli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1640"/>
        <source>Lowest plate motion (mm/yr)</source>
        <translation>Moto minimo della placca (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1705"/>
        <source>Median RMS (mm)</source>
        <translation>RMS mediano (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1742"/>
        <source>Names of variables over time, separated by commas, such as cum_displacement,amplitude. Empty: the filtered displacement, if there is any.</source>
        <translation>Nomi di variabili nel tempo, separati da virgole, per esempio cum_displacement,amplitude. Vuoto: lo spostamento filtrato, se c'è.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1887"/>
        <source>Number of dates shown</source>
        <translation>Numero di date mostrate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1894"/>
        <source>Number of maps</source>
        <translation>Numero di mappe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1898"/>
        <source>Number of pieces of the line</source>
        <translation>Numero di tratti della linea</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1901"/>
        <source>Number of points with a series</source>
        <translation>Numero di punti con una serie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1903"/>
        <source>Number of reference pixels</source>
        <translation>Numero di pixel di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1907"/>
        <source>Number of stations</source>
        <translation>Numero di stazioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1924"/>
        <source>One per date</source>
        <translation>Uno per data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1925"/>
        <source>One per variable, with a band per date</source>
        <translation>Uno per variabile, con una banda per data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1928"/>
        <source>Only complete series</source>
        <translation>Solo serie complete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1965"/>
        <source>Pairs to show, such as 20200601_20200613, separated by commas or blanks. Empty: all within the dates.</source>
        <translation>Coppie da mostrare, per esempio 20200601_20200613, separate da virgole o spazi. Vuoto: tutte quelle entro le date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1994"/>
        <source>Pixels with a velocity</source>
        <translation>Pixel con una velocità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2069"/>
        <source>Reads every pixel of the chosen pairs. Off: the table has dates and baselines only.</source>
        <translation>Legge ogni pixel delle coppie scelte. Disattivato: la tabella ha soltanto date e baseline.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2639"/>
        <source>Variables</source>
        <translation>Variabili</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2702"/>
        <source>What the portal has said is kept; the list of frames for 30 days. On: everything is asked for anew.</source>
        <translation>Ciò che il portale ha risposto viene conservato; l'elenco dei frame per 30 giorni. Attivato: tutto viene chiesto di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2717"/>
        <source>Which series becomes the columns of dates, in mm, positive towards the satellite.</source>
        <translation>Quale serie diventa le colonne delle date, in mm, positiva verso il satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3135"/>
        <source>the first epoch</source>
        <translation>la prima epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3142"/>
        <source>the last epoch</source>
        <translation>l'ultima epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1951"/>
        <source>Outdated: {name}.</source>
        <translation>Superato: {name}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1949"/>
        <source>Outdated on the map: {count} results.</source>
        <translation>Superati sulla mappa: {count} risultati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3252"/>
        <source>{name} was cancelled.</source>
        <translation>{name} è stato annullato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3251"/>
        <source>{name} failed: {reason}</source>
        <translation>{name} non riuscito: {reason}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2131"/>
        <source>Report (empty: none)</source>
        <translation>Rapporto (vuoto: nessuno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2733"/>
        <source>With the configuration: preset &apos;{preset}&apos;, steps {first} to {last}.</source>
        <translation>Con la configurazione: preimpostazione '{preset}', passi da {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1276"/>
        <source>GNSS {name}</source>
        <translation>GNSS {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3253"/>
        <source>{name}: InSAR − GNSS, bias {bias:.1f} mm, RMS {rms:.1f} mm on {count} dates.</source>
        <translation>{name}: InSAR − GNSS, bias {bias:.1f} mm, RMS {rms:.1f} mm su {count} date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2024"/>
        <source>Preview: {quantity}</source>
        <translation>Anteprima: {quantity}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1203"/>
        <source>First pictures: {name}</source>
        <translation>Prime immagini: {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1950"/>
        <source>Outdated: {name}</source>
        <translation>Superato: {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2620"/>
        <source>Up to date.</source>
        <translation>Aggiornato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2993"/>
        <source>no option of these stages</source>
        <translation>nessuna opzione di queste fasi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1261"/>
        <source>From {file}: {settings}.</source>
        <translation>Da {file}: {settings}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1768"/>
        <source>No displacement in time, {layers} layers. Run stage 13 and what follows it.</source>
        <translation>Nessuno spostamento nel tempo, {layers} layer. Eseguire la fase 13 e quelle che seguono.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1943"/>
        <source>Optional, and not there: {names}.</source>
        <translation>Facoltativi e assenti: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1643"/>
        <source>Made again from {stage} on.</source>
        <translation>Rifatto a partire da {stage}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1644"/>
        <source>Made again: {stages}.</source>
        <translation>Rifatto: {stages}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3268"/>
        <source>{usual}, or as configured</source>
        <translation>{usual}, o come configurato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="655"/>
        <source>Also write the cube to this folder as a Zarr store with the same values and attributes, in chunks of 176 epochs of 64 x 64 pixels. An earlier store of the same time series is replaced; a folder with anything else is left alone. Needs the Python package zarr. Empty: no store.</source>
        <translation>Scrive il cubo anche in questa cartella come archivio Zarr con gli stessi valori e attributi, in blocchi di 176 epoche per 64 x 64 pixel. Un archivio precedente della stessa serie temporale è sostituito; una cartella con altro contenuto è lasciata com'è. Richiede il pacchetto Python zarr. Vuoto: nessun archivio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2246"/>
        <source>Set of options; the table below has its values. Not set: &apos;alignsar&apos;, or the one that a configuration names; a batch_LiCSBAS.sh stands for &apos;licsbas&apos;.</source>
        <translation>Insieme di opzioni; la tabella qui sotto ne ha i valori. Non impostato: 'alignsar', o quello indicato da una configurazione; un batch_LiCSBAS.sh vale 'licsbas'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1213"/>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2580"/>
        <source>Time-series folder (TS_…) of stage 11 or later, a stack (GEOCml…), or GEOC.</source>
        <translation>Cartella della serie temporale (TS_…) della fase 11 o successiva, uno stack (GEOCml…) o GEOC.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2350"/>
        <source>Table of findings</source>
        <translation>Tabella dei riscontri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2349"/>
        <source>Table of epochs</source>
        <translation>Tabella delle epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2352"/>
        <source>Table of loops</source>
        <translation>Tabella degli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2696"/>
        <source>What is weak in the network</source>
        <translation>Che cosa è debole nella rete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="574"/>
        <source>&lt;b&gt;{name}&lt;/b&gt;, {date}: new deformation {new}, known deformation {known}.</source>
        <translation>&lt;b&gt;{name}&lt;/b&gt;, {date}: nuova deformazione {new}, deformazione nota {known}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="625"/>
        <source>AlignSAR alert</source>
        <translation>Allerta AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="656"/>
        <source>Also: {criteria}.</source>
        <translation>Inoltre: {criteria}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="689"/>
        <source>Articulation: one epoch holds two parts</source>
        <translation>Articolazione: un'epoca tiene insieme due parti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="731"/>
        <source>Bridge: one pair holds two parts</source>
        <translation>Ponte: una coppia tiene insieme due parti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="872"/>
        <source>Choose unrest detections of the project with &apos;Detections&apos;, or run &apos;Detect unrest&apos;.</source>
        <translation>Scegliere i rilevamenti di unrest del progetto con 'Rilevamenti', o eseguire 'Rilevare l'unrest'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="876"/>
        <source>Click a pixel to see why it is masked or kept.</source>
        <translation>Fare clic su un pixel per vedere perché è mascherato o mantenuto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="881"/>
        <source>Click the name of a source (▦) for its map, a date for what no source explains on it.</source>
        <translation>Fare clic sul nome di una sorgente (▦) per la sua mappa, su una data per ciò che nessuna sorgente vi spiega.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="913"/>
        <source>Connection or reference (120)</source>
        <translation>Connessione o riferimento (120)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="958"/>
        <source>Coverage or coherence (11)</source>
        <translation>Copertura o coerenza (11)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1010"/>
        <source>Detections</source>
        <translation>Rilevamenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1073"/>
        <source>Draw the pairs that would close gaps, stand beside bridges, or close loops.</source>
        <translation>Disegna le coppie che chiuderebbero lacune, affiancherebbero ponti o chiuderebbero anelli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1076"/>
        <source>Draw what would mend it</source>
        <translation>Disegna ciò che la riparerebbe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1078"/>
        <source>Draws the network of interferograms, tells what is weak in it, and which pairs would mend it. In: a time-series folder of stage 11 or later, also of LiCSBAS, or a folder of interferograms. Out: a baseline–time plot with the pairs that are kept and those that each rule rejected, and the number of pairs that span each interval; tables of findings, pairs, epochs and loops.

Findings, the gravest first: gaps that no pair spans, unconnected subsets, bridges (pairs whose loss splits the network), epochs with a single pair, articulation epochs, and pairs in no loop, whose unwrapping errors cannot be found. For each the best rejected pair to bring back and the shortest pair to form are named.

Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792</source>
        <translation>Disegna la rete degli interferogrammi, dice che cosa vi è debole e quali coppie la riparerebbero. In ingresso: una cartella della serie temporale della fase 11 o successiva, anche di LiCSBAS, o una cartella di interferogrammi. In uscita: un grafico linea di base–tempo con le coppie mantenute e quelle scartate da ogni regola, e il numero di coppie che attraversano ogni intervallo; tabelle di riscontri, coppie, epoche e anelli.

I riscontri, i più gravi per primi: lacune che nessuna coppia attraversa, sottoinsiemi non connessi, ponti (coppie la cui perdita divide la rete), epoche con una sola coppia, epoche di articolazione, e coppie in nessun anello, i cui errori di srotolamento non si possono trovare. Per ciascuno sono indicate la migliore coppia scartata da riprendere e la coppia più corta da formare.

Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1108"/>
        <source>Epoch with a single pair</source>
        <translation>Epoca con una sola coppia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1240"/>
        <source>For a folder of interferograms, read every pixel of it. A time-series folder has them in its lists.</source>
        <translation>Per una cartella di interferogrammi, ne legge ogni pixel. Una cartella della serie temporale li ha nei suoi elenchi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1260"/>
        <source>From the datacube alone, which has not every index: {path}</source>
        <translation>Dal solo cubo di dati, che non ha tutti gli indici: {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1278"/>
        <source>Gap: no pair spans it</source>
        <translation>Lacuna: nessuna coppia la attraversa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1345"/>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1350"/>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1499"/>
        <source>Kept. What is not met was not applied: it is a reference pixel, or the index has no value.</source>
        <translation>Mantenuto. Ciò che non è soddisfatto non è stato applicato: è un pixel di riferimento, o l'indice non ha valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1500"/>
        <source>Kept: no criterion of the mask rejects it.</source>
        <translation>Mantenuto: nessun criterio della maschera lo scarta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1620"/>
        <source>Look into this unrest detection</source>
        <translation>Esamina questo rilevamento di unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1621"/>
        <source>Look into unrest detections</source>
        <translation>Esamina i rilevamenti di unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1624"/>
        <source>Loop closure (12)</source>
        <translation>Chiusura degli anelli (12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1678"/>
        <source>Mask tried (not applied)</source>
        <translation>Maschera provata (non applicata)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1679"/>
        <source>Mask with these</source>
        <translation>Maschera con questi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1683"/>
        <source>Masked where</source>
        <translation>Mascherato se</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1684"/>
        <source>Masked: {criterion} ({value} here).</source>
        <translation>Mascherato: {criterion} (qui {value}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1685"/>
        <source>Masked; the file does not say by which criterion.</source>
        <translation>Mascherato; il file non dice da quale criterio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1686"/>
        <source>Masking …</source>
        <translation>Mascheramento …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1766"/>
        <source>No data: the pixel has no velocity, and the mask does not judge it.</source>
        <translation>Nessun dato: il pixel non ha velocità e la maschera non lo giudica.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1885"/>
        <source>Number of bridges</source>
        <translation>Numero di ponti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1892"/>
        <source>Number of gaps</source>
        <translation>Numero di lacune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1896"/>
        <source>Number of pairs in no loop</source>
        <translation>Numero di coppie in nessun anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1897"/>
        <source>Number of pairs kept</source>
        <translation>Numero di coppie mantenute</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1909"/>
        <source>Number of unconnected subsets</source>
        <translation>Numero di sottoinsiemi non connessi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1917"/>
        <source>Of the figure.</source>
        <translation>Della figura.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1958"/>
        <source>Pair in no loop</source>
        <translation>Coppia in nessun anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2007"/>
        <source>Plot network</source>
        <translation>Disegna rete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2137"/>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2141"/>
        <source>Residual in windows</source>
        <translation>Residuo nelle finestre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2144"/>
        <source>Residual over the image</source>
        <translation>Residuo sull'immagine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2332"/>
        <source>Subset not connected</source>
        <translation>Sottoinsieme non connesso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2400"/>
        <source>The alert view needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>La vista di allerta richiede il pacchetto Python {name}. Installarlo per il Python di QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2464"/>
        <source>The mask was not made.</source>
        <translation>La maschera non è stata fatta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2539"/>
        <source>The time series is masked anew. Filter it and export the datacube again, and both follow.</source>
        <translation>La serie temporale è mascherata di nuovo. Filtrarla ed esportare di nuovo il cubo di dati, ed entrambi seguiranno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2568"/>
        <source>This mask is newer than the datacube; filter and export it again.</source>
        <translation>Questa maschera è più recente del cubo di dati; esportarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2662"/>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2694"/>
        <source>What each criterion of the noise mask says of the newest pixel</source>
        <translation>Che cosa dice ogni criterio della maschera del rumore sul pixel più recente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2722"/>
        <source>Why masked?</source>
        <translation>Perché mascherato?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2826"/>
        <source>as expected</source>
        <translation>come atteso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2866"/>
        <source>comes back</source>
        <translation>ritorna</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2918"/>
        <source>goes</source>
        <translation>se ne va</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2964"/>
        <source>known deformation</source>
        <translation>deformazione nota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2986"/>
        <source>new deformation</source>
        <translation>nuova deformazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3000"/>
        <source>no value</source>
        <translation>nessun valore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3008"/>
        <source>not applied</source>
        <translation>non applicato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3010"/>
        <source>not followed</source>
        <translation>non seguito</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3011"/>
        <source>not here</source>
        <translation>non qui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3012"/>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3063"/>
        <source>rejected by hand</source>
        <translation>scartata a mano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3066"/>
        <source>rejected: RMS above the threshold</source>
        <translation>scartata: RMS sopra la soglia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3067"/>
        <source>rejected: RMS with the reference above the threshold</source>
        <translation>scartata: RMS con il riferimento sopra la soglia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3068"/>
        <source>rejected: no value at the reference</source>
        <translation>scartata: nessun valore al riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3098"/>
        <source>stays masked</source>
        <translation>resta mascherato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3101"/>
        <source>suspect, no pair to blame</source>
        <translation>sospetto, nessuna coppia da incolpare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3191"/>
        <source>unlikely by chance</source>
        <translation>improbabile per caso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3215"/>
        <source>worth a look</source>
        <translation>da guardare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3233"/>
        <source>{kept} pixels kept: {gained} come back, {lost} go.</source>
        <translation>{kept} pixel mantenuti: {gained} ritornano, {lost} se ne vanno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3261"/>
        <source>{path} has no noise mask. Run &apos;Mask noise&apos; (stage 15).</source>
        <translation>{path} non ha una maschera del rumore. Eseguire 'Mascherare il rumore' (fase 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3270"/>
        <source>✓ passes</source>
        <translation>✓ passa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3271"/>
        <source>✗ decides</source>
        <translation>✗ decide</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3272"/>
        <source>✗ fails</source>
        <translation>✗ non passa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="946"/>
        <source>Corrected interferograms (count)</source>
        <translation>Interferogrammi corretti (numero)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="715"/>
        <source>Before anything is nullified: where the loops leave no doubt that an interferogram is off by one cycle at a pixel, take the cycle away from it, for this time series. The stack stays as it is. Not with compatible numbers.</source>
        <translation>Prima che qualcosa sia annullato: dove gli anelli non lasciano dubbi che un interferogramma sia sbagliato di un ciclo in un pixel, gli toglie il ciclo, per questa serie temporale. Lo stack resta com'è. Non con i numeri compatibili.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="942"/>
        <source>Correct unwrapping errors</source>
        <translation>Correggere gli errori di srotolamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1328"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: loop counters of one byte overflow, n_nullify_rat is divided by the number of interferograms left minus the number without a loop, and nothing is corrected.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: i contatori degli anelli di un byte traboccano, n_nullify_rat è diviso per il numero di interferogrammi rimasti meno quello dei privi di anello, e nulla è corretto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1431"/>
        <source>Instead of equal weights, give each interferogram the inverse phase variance of its mean coherence, the same at all pixels. Long interferograms count less then. Not together with weights by coherence, and not with compatible numbers.</source>
        <translation>Invece di pesi uguali, dà a ogni interferogramma l'inverso della varianza di fase della sua coerenza media, lo stesso in tutti i pixel. Gli interferogrammi lunghi contano allora meno. Non insieme ai pesi per coerenza, e non con i numeri compatibili.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2268"/>
        <source>Singular: gaps by the motion of the pixel (AlignSAR)</source>
        <translation>Singular: lacune secondo il moto del pixel (AlignSAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2595"/>
        <source>Turns the network of interferograms into a displacement time series and a velocity for every pixel. In: a stack and its time-series folder. Out: cum.h5 (mm, positive towards the satellite), velocity (mm/yr), residuals, gaps and other quality rasters.

NSBAS bridges gaps of a pixel's network by the straight line that fits best. 'singular' (AlignSAR's choice) ties the parts by the motion of the pixel, which may bend. A pixel is solved when it has more pairs than the minimum ratio times the number of epochs.

References: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</source>
        <translation>Trasforma la rete degli interferogrammi in una serie temporale di spostamento e in una velocità per ogni pixel. In ingresso: uno stack e la sua cartella della serie temporale. In uscita: cum.h5 (mm, positivo verso il satellite), velocità (mm/anno), residui, lacune e altri raster di qualità.

NSBAS colma le lacune della rete di un pixel con la retta che meglio si adatta. 'singular' (la scelta di AlignSAR) lega le parti secondo il moto del pixel, che può incurvarsi. Un pixel è risolto quando ha più coppie del rapporto minimo per il numero di epoche.

Riferimenti: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2637"/>
        <source>Use the phases as they were before stage 12 corrected or removed loop errors.</source>
        <translation>Usa le fasi com'erano prima che la fase 12 correggesse o togliesse gli errori degli anelli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2685"/>
        <source>Weigh interferograms by their mean coherence</source>
        <translation>Pesare gli interferogrammi con la loro coerenza media</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2699"/>
        <source>What makes the series unique where the network of a pixel falls apart: NSBAS lets the parts follow one straight line (weighted by gamma); singular (of AlignSAR) ties them by the pixel&apos;s own motion, a line that bends as far as the series shows (compatible: smallest increments, gaps at the mean rate); singular_gauss (experimental) fills them at the rate of the intervals around them, weighted by a Gaussian in time; only_sb inverts nothing but pixels that have a value in every interferogram.</source>
        <translation>Che cosa rende unica la serie dove la rete di un pixel si divide: NSBAS fa seguire alle parti una sola retta (pesata da gamma); singular (di AlignSAR) le lega secondo il moto del pixel stesso, una linea che si incurva quanto la serie mostra (compatibile: incrementi minimi, lacune alla velocità media); singular_gauss (sperimentale) le riempie alla velocità degli intervalli attorno, pesata da una gaussiana nel tempo; only_sb inverte solo i pixel che hanno un valore in ogni interferogramma.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1227"/>
        <source>Folder of the catalogue</source>
        <translation>Cartella del catalogo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="900"/>
        <source>Collection (JSON)</source>
        <translation>Collezione (JSON)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2892"/>
        <source>empty: {place}</source>
        <translation>vuoto: {place}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2351"/>
        <source>Table of frames</source>
        <translation>Tabella di frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2848"/>
        <source>beside the table, ending in {ending}</source>
        <translation>accanto alla tabella, con la terminazione {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1228"/>
        <source>Folder of the results</source>
        <translation>Cartella dei risultati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2313"/>
        <source>States of the frames</source>
        <translation>Stati dei frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2358"/>
        <source>Table of the frames</source>
        <translation>Tabella dei frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1253"/>
        <source>Frames that are done</source>
        <translation>Frame completati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1254"/>
        <source>Frames that are not done</source>
        <translation>Frame non completati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3249"/>
        <source>{layer} took {found} of {count} rows. Make room there, or choose another place.</source>
        <translation>{layer} ha accolto {found} righe su {count}. Liberare spazio lì, o scegliere un altro posto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3246"/>
        <source>{layer} has geometries of another kind than &apos;{label}&apos; takes. Choose another one.</source>
        <translation>{layer} ha geometrie di un tipo diverso da quello che accetta '{label}'. Sceglierne un altro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3240"/>
        <source>{label}: {text} has a zero byte. Write it without.</source>
        <translation>{label}: {text} contiene un byte nullo. Scriverlo senza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="560"/>
        <source>1: one after another, with the network settings of QGIS. More: each in a process of its own, which share the processors; memory is needed for each, and downloads use the proxy of the system.</source>
        <translation>1: uno dopo l'altro, con le impostazioni di rete di QGIS. Di più: ciascuno in un proprio processo, con i processori in comune; serve memoria per ciascuno, e gli scaricamenti usano il proxy del sistema.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="568"/>
        <source>8 Models</source>
        <translation>8 Modelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="584"/>
        <source>A frame is not begun where less would remain on the disk of the results.</source>
        <translation>Un frame non viene iniziato se sul disco dei risultati resterebbe meno di questo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="626"/>
        <source>AlignSAR chain</source>
        <translation>Catena AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="627"/>
        <source>AlignSAR chain without GACOS</source>
        <translation>Catena AlignSAR senza GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="635"/>
        <source>AlignSAR network</source>
        <translation>Rete AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="711"/>
        <source>Baseline (m)</source>
        <translation>Baseline (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="732"/>
        <source>Bridges: {before} → {after}.</source>
        <translation>Ponti: {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="735"/>
        <source>Brings back {count}: {pairs}; the loops judge them anew.</source>
        <translation>Riprende {count}: {pairs}; gli anelli le valutano di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="742"/>
        <source>By hand (12)</source>
        <translation>A mano (12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="748"/>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="752"/>
        <source>Catalogue of earthquakes (USGS, ISC, FDSN)</source>
        <translation>Catalogo di terremoti (USGS, ISC, FDSN)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="784"/>
        <source>Choose a datacube or time series of the project, or a folder (TS_… or GEOCml…), with 'Network'.</source>
        <translation>Scegliere un datacube o una serie temporale del progetto, o una cartella (TS_… o GEOCml…), con 'Rete'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="875"/>
        <source>Click a line or a row to look at a pair; tick pairs to see what the network would be without.</source>
        <translation>Fare clic su una linea o una riga per esaminare una coppia; spuntare le coppie per vedere come sarebbe la rete senza di esse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="877"/>
        <source>Click circles ({radius} m)</source>
        <translation>Fare clic su cerchi ({radius} m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="901"/>
        <source>Colour by</source>
        <translation>Colora per</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="912"/>
        <source>Connected subsets: {before} → {after} (of {sizes} epochs).</source>
        <translation>Sottoinsiemi connessi: {before} → {after} (di {sizes} epoche).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="923"/>
        <source>Copy the datacubes into the catalogue</source>
        <translation>Copia i datacube nel catalogo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="947"/>
        <source>Corrected share (0 to 1)</source>
        <translation>Quota corretta (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="954"/>
        <source>Coverage (0 to 1)</source>
        <translation>Copertura (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="964"/>
        <source>Cube to alert</source>
        <translation>Dal cubo all'allerta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="982"/>
        <source>Dates of steps are written yyyy-mm-dd, such as 2021-03-15.</source>
        <translation>Le date dei salti si scrivono yyyy-mm-dd, per es. 2021-03-15.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="992"/>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1045"/>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1046"/>
        <source>Done without {count} pairs: {path}</source>
        <translation>Fatto senza {count} coppie: {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1049"/>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1082"/>
        <source>Drops {count}: {pairs}.</source>
        <translation>Tralascia {count}: {pairs}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1091"/>
        <source>Earthquakes as steps</source>
        <translation>Terremoti come salti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1092"/>
        <source>Earthquakes of a catalogue as steps…</source>
        <translation>Terremoti di un catalogo come salti…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1101"/>
        <source>End of the baseline (yyyymmdd)</source>
        <translation>Fine del periodo di riferimento (yyyymmdd)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1113"/>
        <source>Epochs that lose their last pair: {epochs}.</source>
        <translation>Epoche che perdono l'ultima coppia: {epochs}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1124"/>
        <source>Examine its network</source>
        <translation>Esamina la sua rete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1125"/>
        <source>Examine network of interferograms</source>
        <translation>Esamina la rete di interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1134"/>
        <source>Export STAC catalogue</source>
        <translation>Esportare un catalogo STAC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1148"/>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1150"/>
        <source>Fate</source>
        <translation>Esito</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1155"/>
        <source>Fetch what is new of frames that the table names by ID. Off: only what has been downloaded is processed.</source>
        <translation>Scarica le novità dei frame che la tabella indica con l'ID. Disattivato: si elabora solo ciò che è già stato scaricato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1199"/>
        <source>First</source>
        <translation>Prima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1222"/>
        <source>Folder of a time series (TS_…) or stack (GEOCml…)</source>
        <translation>Cartella di una serie temporale (TS_…) o di uno stack (GEOCml…)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1239"/>
        <source>Folder…</source>
        <translation>Cartella…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1252"/>
        <source>Frames at the same time</source>
        <translation>Frame in contemporanea</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1256"/>
        <source>Frames whose last run was completed, with the same row and configuration, are left as they are. Off: they are run too, so that new interferograms are taken up; stages with nothing new are skipped.</source>
        <translation>I frame la cui ultima esecuzione è stata completata, con la stessa riga e configurazione, restano come sono. Disattivato: vengono eseguiti anch'essi, per includere i nuovi interferogrammi; i passi senza novità vengono saltati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1281"/>
        <source>Gaps that close: {gaps}.</source>
        <translation>Lacune che si chiudono: {gaps}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1355"/>
        <source>Horizontal (HH)</source>
        <translation>Orizzontale (HH)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1356"/>
        <source>Horizontal to vertical (HV)</source>
        <translation>Da orizzontale a verticale (HV)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1363"/>
        <source>How often a frame is tried again after a lost connection, a place in use or a process that died; other failures would only come again.</source>
        <translation>Quante volte si ritenta un frame dopo una connessione persa, un luogo in uso o un processo terminato in modo anomalo; gli altri errori si ripeterebbero soltanto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1381"/>
        <source>Identifier</source>
        <translation>Identificatore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1382"/>
        <source>Identifier of the item, also the name of its folder and file.</source>
        <translation>Identificatore dell'elemento, anche nome della sua cartella e del suo file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1433"/>
        <source>Instrument mode</source>
        <translation>Modo dello strumento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1469"/>
        <source>Its first line names the columns: frame or folder, and any of name, area, start_date, end_date, baseline_end, configuration. Places count from the folder of the table.</source>
        <translation>La prima riga nomina le colonne: frame o folder, e una o più tra name, area, start_date, end_date, baseline_end, configuration. I percorsi sono relativi alla cartella della tabella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1510"/>
        <source>Last quiet date; the nearest acquisition is taken. Empty: what the two steps take then.</source>
        <translation>Ultima data tranquilla; si prende l'acquisizione più vicina. Vuoto: ciò che i due passi prendono in tal caso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1597"/>
        <source>Link to the file where it is</source>
        <translation>Collegamento al file dove si trova</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1599"/>
        <source>Load a datacube or a time series first.</source>
        <translation>Caricare prima un datacube o una serie temporale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1609"/>
        <source>Load this pair</source>
        <translation>Carica questa coppia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1611"/>
        <source>Load {count} pairs</source>
        <translation>Carica {count} coppie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1628"/>
        <source>Loops ({count})</source>
        <translation>Anelli ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1701"/>
        <source>Mean of loops (rad)</source>
        <translation>Media degli anelli (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1722"/>
        <source>Mode of the radar, such as IW.</source>
        <translation>Modo del radar, per esempio IW.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1746"/>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1747"/>
        <source>NetCDF and Zarr store</source>
        <translation>NetCDF e archivio Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1754"/>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1761"/>
        <source>New gaps: {gaps}.</source>
        <translation>Nuove lacune: {gaps}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1777"/>
        <source>No gap opens, all epochs stay, and the subsets remain as they are.</source>
        <translation>Non si apre alcuna lacuna, tutte le epoche restano e i sottoinsiemi rimangono come sono.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1793"/>
        <source>No pair would be left. Keep some.</source>
        <translation>Non resterebbe alcuna coppia. Mantenerne qualcuna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1819"/>
        <source>No room on the disk</source>
        <translation>Spazio su disco insufficiente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1825"/>
        <source>No such earthquake between the dates of the series; take more distance or smaller magnitudes.</source>
        <translation>Nessun terremoto simile tra le date della serie; prendere più distanza o magnitudo minori.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1872"/>
        <source>Nothing was new</source>
        <translation>Nessuna novità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1877"/>
        <source>Nullified share (0 to 1)</source>
        <translation>Quota annullata (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1890"/>
        <source>Number of files</source>
        <translation>Numero di file</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1914"/>
        <source>Of the datacube; VV for LiCSAR</source>
        <translation>Del datacube; VV per LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1922"/>
        <source>On {date} new deformation was {new}.</source>
        <translation>Il {date} la nuova deformazione era {new}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1929"/>
        <source>Only frames that are not done</source>
        <translation>Solo i frame non completati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1960"/>
        <source>Pairs ({count})</source>
        <translation>Coppie ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1962"/>
        <source>Pairs in no loop: {before} → {after}.</source>
        <translation>Coppie in nessun anello: {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1968"/>
        <source>Pause before a repetition</source>
        <translation>Pausa prima di una ripetizione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1972"/>
        <source>Phase and coherence of the selected pairs, on the map</source>
        <translation>Fase e coerenza delle coppie selezionate, sulla mappa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2012"/>
        <source>Polarisation</source>
        <translation>Polarizzazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2013"/>
        <source>Polarisation of the interferograms.</source>
        <translation>Polarizzazione degli interferogrammi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2044"/>
        <source>RMS (rad)</source>
        <translation>RMS (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2054"/>
        <source>Radius of circles (m)</source>
        <translation>Raggio dei cerchi (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2055"/>
        <source>Radius of circles…</source>
        <translation>Raggio dei cerchi…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2067"/>
        <source>Reading {path} …</source>
        <translation>Lettura di {path} …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2129"/>
        <source>Repetitions</source>
        <translation>Ripetizioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2160"/>
        <source>Room for a frame</source>
        <translation>Spazio per un frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2161"/>
        <source>Room to keep free</source>
        <translation>Spazio da lasciare libero</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2178"/>
        <source>Run again without these</source>
        <translation>Esegui di nuovo senza queste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2183"/>
        <source>Run pipeline for many frames</source>
        <translation>Eseguire la catena per molti frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2195"/>
        <source>Running, or stopped while it ran</source>
        <translation>In esecuzione, o interrotto durante l'esecuzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2199"/>
        <source>Runs the whole chain for every frame of a table. In: a CSV file with a row per frame: frame (ID, which is downloaded) or folder (with GEOC/), and if wanted name, area (west/east/south/north), start_date, end_date, baseline_end, configuration. Out: a folder with a datacube, a log and a state per frame, a table of all of them, polygons coloured by state, and one STAC catalogue.

A frame that fails is named with its reason, and the others go on. Run it again to go on after a stop, or for new dates: what has nothing new is skipped. A frame is begun only where there is room for it on the disk.</source>
        <translation>Esegue l'intera catena per ogni frame di una tabella. Ingresso: un file CSV con una riga per frame: frame (ID, che viene scaricato) o folder (con GEOC/) e, se richiesti, name, area (west/east/south/north), start_date, end_date, baseline_end, configuration. Uscita: una cartella con un datacube, un log e uno stato per frame, una tabella di tutti i frame, poligoni colorati per stato e un catalogo STAC.

Un frame non riuscito viene indicato con il motivo, e gli altri proseguono. Eseguirlo di nuovo per proseguire dopo un'interruzione, o per nuove date: ciò che non ha novità viene saltato. Un frame viene iniziato solo se sul disco c'è spazio per esso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2202"/>
        <source>Runs {stages} again in {name}; unticking and running brings everything back.</source>
        <translation>Esegue di nuovo {stages} in {name}; togliere le spunte ed eseguire riporta tutto com'era.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2203"/>
        <source>Runs {stages} in the copy {name}; the original stays.</source>
        <translation>Esegue {stages} nella copia {name}; l'originale resta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2206"/>
        <source>SPDX identifier of the licence of the data, such as CC-BY-4.0.</source>
        <translation>Identificatore SPDX della licenza dei dati, per esempio CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2207"/>
        <source>STAC catalogue</source>
        <translation>Catalogo STAC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2220"/>
        <source>Second</source>
        <translation>Seconda</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2240"/>
        <source>Separates the sources of a datacube, and then tells what differs from its baseline, as a graphical model. In: a datacube, and the end of the baseline. Out: the sources (maps in m, with their time courses), and the unrest detection (distances from the trends in standard deviations).

Both steps have their usual settings, and both take the dates up to the end of the baseline as quiet: choose it before the unrest that you look for. Run the two algorithms of &apos;6 Analysis&apos; by hand to change more.

References: Gaddes et al. (2018), https://doi.org/10.1029/2018JB015650; Gaddes et al. (2019), https://doi.org/10.1029/2019JB017519</source>
        <translation>Separa le sorgenti di un datacube e poi indica che cosa differisce dal suo periodo di riferimento, come modello grafico. Ingresso: un datacube e la fine del periodo di riferimento. Uscita: le sorgenti (mappe in m, con i loro andamenti temporali) e il rilevamento dell'unrest (distanze dalle tendenze in deviazioni standard).

Entrambi i passi hanno le impostazioni consuete, ed entrambi considerano tranquille le date fino alla fine del periodo di riferimento: sceglierla prima dell'unrest che si cerca. Eseguire a mano i due algoritmi di '6 Analisi' per cambiare altro.

Bibliografia: Gaddes et al. (2018), https://doi.org/10.1029/2018JB015650; Gaddes et al. (2019), https://doi.org/10.1029/2019JB017519</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2276"/>
        <source>So that the folder stac can be moved or uploaded alone; needs the room of the datacubes once more.</source>
        <translation>Perché la cartella stac possa essere spostata o caricata in rete da sola; richiede ancora una volta lo spazio dei datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2444"/>
        <source>The form in which the catalogue holds the whole datacube, beside a file of each map. A Zarr store can be read in parts from a web server; it needs the Python package zarr. A link saves room, and holds while catalogue and datacube are moved together.</source>
        <translation>La forma in cui il catalogo contiene il datacube intero, accanto a un file per ogni mappa. Un archivio Zarr può essere letto a parti da un server web; richiede il pacchetto Python zarr. Un collegamento risparmia spazio, e vale finché catalogo e datacube vengono spostati insieme.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2477"/>
        <source>The network view needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>La vista della rete richiede il pacchetto Python {name}. Installarlo per il Python di QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2527"/>
        <source>The stages of the AlignSAR datacube one after the other, as a graphical model. In: a LiCSAR folder (GEOC) and a folder of GACOS delay maps. Out: the datacube (displacement in mm and velocity in mm/yr, positive towards the satellite), the stack and the time-series folder.

It has the settings of the preset &apos;alignsar&apos;: coherence mask 0.15, nullification, singular inversion. &apos;Run pipeline&apos; does the same and leaves out what has not changed. A model can be taken apart: open a copy of its file in the model designer, change steps or settings, and save it as a model of yours.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>I passi del datacube AlignSAR uno dopo l'altro, come modello grafico. Ingresso: una cartella LiCSAR (GEOC) e una cartella di mappe di ritardo GACOS. Uscita: il datacube (spostamento in mm e velocità in mm/yr, positivi verso il satellite), lo stack e la cartella della serie temporale.

Ha le impostazioni della preimpostazione 'alignsar': maschera di coerenza 0.15, annullamento, inversione singolare. 'Eseguire la catena' fa lo stesso e tralascia ciò che non è cambiato. Un modello si può smontare: aprire una copia del suo file nel Designer Modello, cambiare passi o impostazioni e salvarlo come modello proprio.

Bibliografia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2528"/>
        <source>The stages of the AlignSAR datacube one after the other, without a correction of the troposphere, as a graphical model. In: a LiCSAR folder (GEOC). Out: the datacube (displacement in mm and velocity in mm/yr, positive towards the satellite), the stack and the time-series folder.

It has the settings of the preset &apos;alignsar&apos;: coherence mask 0.15, nullification, singular inversion. Without delay maps, displacement also holds the delay of the troposphere, which goes with height and season.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>I passi del datacube AlignSAR uno dopo l'altro, senza correzione della troposfera, come modello grafico. Ingresso: una cartella LiCSAR (GEOC). Uscita: il datacube (spostamento in mm e velocità in mm/yr, positivi verso il satellite), lo stack e la cartella della serie temporale.

Ha le impostazioni della preimpostazione 'alignsar': maschera di coerenza 0.15, annullamento, inversione singolare. Senza mappe di ritardo, lo spostamento contiene anche il ritardo della troposfera, che varia con la quota e la stagione.

Bibliografia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2564"/>
        <source>Third</source>
        <translation>Terza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2572"/>
        <source>Tick</source>
        <translation>Spunta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2573"/>
        <source>Tick the selected pairs, or take their ticks away</source>
        <translation>Spunta le coppie selezionate, o ne toglie la spunta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2576"/>
        <source>Time for the server or the other run.</source>
        <translation>Tempo per il server o l'altra esecuzione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2583"/>
        <source>Title of the catalogue.</source>
        <translation>Titolo del catalogo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2584"/>
        <source>Title of the collection.</source>
        <translation>Titolo della collezione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2601"/>
        <source>Undo ticks</source>
        <translation>Annulla le spunte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2663"/>
        <source>Vertical (VV)</source>
        <translation>Verticale (VV)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2664"/>
        <source>Vertical to horizontal (VH)</source>
        <translation>Da verticale a orizzontale (VH)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2666"/>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2703"/>
        <source>What the results of a frame take on disk, of what is not there yet.</source>
        <translation>Ciò che i risultati di un frame occupano su disco, per la parte che non c'è ancora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2719"/>
        <source>Whole datacube as</source>
        <translation>Datacube intero come</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2740"/>
        <source>Worst loop (rad)</source>
        <translation>Anello peggiore (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2751"/>
        <source>Write a catalogue of all datacubes to the folder stac of the results, with links to the datacubes beside it.</source>
        <translation>Scrive un catalogo di tutti i datacube nella cartella stac dei risultati, con collegamenti ai datacube accanto a essa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2765"/>
        <source>Writes a datacube as static STAC catalogue, which can be put on a web server, searched, and read map by map. In: a datacube, also one of LiCSBAS. Out: a folder with collection.json and an item, which has a cloud-optimised GeoTIFF of each map (in the units of the datacube; displacement and velocity positive towards the satellite), the whole datacube as NetCDF or Zarr store, and a thumbnail.

All links are relative, so that the folder can be moved. The item has the STAC extensions datacube, projection, sar, sat, view, file and insar, as far as the datacube says what they need.

https://stacspec.org</source>
        <translation>Scrive un datacube come catalogo STAC statico, che si può mettere su un server web, interrogare e leggere mappa per mappa. Ingresso: un datacube, anche di LiCSBAS. Uscita: una cartella con collection.json e un elemento, che ha un GeoTIFF ottimizzato per il cloud di ogni mappa (nelle unità del datacube; spostamento e velocità positivi verso il satellite), il datacube intero come NetCDF o archivio Zarr, e una miniatura.

Tutti i collegamenti sono relativi, perciò la cartella si può spostare. L'elemento ha le estensioni STAC datacube, projection, sar, sat, view, file e insar, per quanto il datacube indica ciò che serve loro.

https://stacspec.org</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2825"/>
        <source>articulation epochs ({count})</source>
        <translation>epoche di articolazione ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2842"/>
        <source>baseline not known</source>
        <translation>baseline non nota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2850"/>
        <source>bridge</source>
        <translation>ponte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2862"/>
        <source>closes</source>
        <translation>chiude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2871"/>
        <source>corrected on {share}</source>
        <translation>corretta su {share}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2893"/>
        <source>epochs</source>
        <translation>epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2894"/>
        <source>estimated from its interferograms; 0 before they are downloaded</source>
        <translation>stimato dai suoi interferogrammi; 0 prima che siano scaricati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2915"/>
        <source>frame or file name, first and last date</source>
        <translation>nome del frame o del file, prima e ultima data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2917"/>
        <source>gap</source>
        <translation>lacuna</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2928"/>
        <source>in no loop</source>
        <translation>in nessun anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2960"/>
        <source>kept, bridge</source>
        <translation>mantenuta, ponte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2961"/>
        <source>kept, changed in places</source>
        <translation>mantenuta, modificata in alcune parti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2962"/>
        <source>kept, in no loop</source>
        <translation>mantenuta, in nessun anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3021"/>
        <source>nullified on {share}</source>
        <translation>annullata su {share}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3039"/>
        <source>pairs that span
the interval</source>
        <translation>coppie che attraversano
l'intervallo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3044"/>
        <source>perpendicular baseline (m)</source>
        <translation>baseline perpendicolare (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3064"/>
        <source>rejected by {stage}</source>
        <translation>scartata da {stage}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3065"/>
        <source>rejected:</source>
        <translation>scartate:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3069"/>
        <source>rejected: {rule}</source>
        <translation>scartata: {rule}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3070"/>
        <source>removed by hand</source>
        <translation>rimossa a mano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3100"/>
        <source>subset of {count} epochs</source>
        <translation>sottoinsieme di {count} epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3104"/>
        <source>that of the datacube</source>
        <translation>quella del datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3105"/>
        <source>that of the datacube where it is such an identifier, else &apos;other&apos;</source>
        <translation>quella del datacube se è un tale identificatore, altrimenti 'other'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3106"/>
        <source>that of the datacube; IW for LiCSAR, which has no other</source>
        <translation>quello del datacube; IW per LiCSAR, che non ne ha altri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3146"/>
        <source>the name of the folder</source>
        <translation>il nome della cartella</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3216"/>
        <source>would mend</source>
        <translation>riparerebbe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3232"/>
        <source>{first} – {second}, {days} days: {fate}</source>
        <translation>{first} – {second}, {days} giorni: {fate}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3244"/>
        <source>{layer} could not be written completely: {found} of {count} rows arrived, and {free} MB are free there. Make room, or choose another place.</source>
        <translation>{layer} non si è potuto scrivere per intero: sono arrivate {found} righe su {count}, e lì sono liberi {free} MB. Liberare spazio, o scegliere un altro posto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2715"/>
        <source>Where to write. Left empty: a temporary folder, which goes with QGIS.</source>
        <translation>Dove scrivere. Vuoto: una cartella temporanea, che scompare con QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="969"/>
        <source>Dask scheduler</source>
        <translation>Scheduler Dask</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="708"/>
        <source>Azimuth displacement {first} – {second}</source>
        <translation>Spostamento in azimut {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="705"/>
        <source>Azimuth displacement (mm, + along the flight)</source>
        <translation>Spostamento in azimut (mm, + nella direzione di volo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2"/>
        <source>%1 % of the closures of %2 loops at all pixels reach %3 rad.</source>
        <translation>Il %1 % delle chiusure di %2 anelli in tutti i pixel raggiunge %3 rad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3"/>
        <source>%1 % of the pixels are masked.</source>
        <translation>Il %1 % dei pixel è mascherato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="4"/>
        <source>%1 %2 Nothing was replaced.</source>
        <translation>%1 %2 Nulla è stato sostituito.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="5"/>
        <source>%1 %2, where %3 has %4</source>
        <translation>%1 %2, dove %3 ha %4</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="6"/>
        <source>%1 %2: threshold not in the datacube</source>
        <translation>%1 %2: soglia non nel datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="7"/>
        <source>%1 (%2) is known at no pixel, so nothing is masked by it.%3</source>
        <translation>%1 (%2) non è noto in alcun pixel, quindi non maschera nulla.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="8"/>
        <source>%1 (%2) moves %3 to %4 mm/yr%5, line of sight.</source>
        <translation>%1 (%2) si muove da %3 a %4 mm/anno%5, linea di vista.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="9"/>
        <source>%1 (made by %2)</source>
        <translation>%1 (creato da %2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="10"/>
        <source>%1 (quality %2)</source>
        <translation>%1 (qualità %2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="11"/>
        <source>%1 (quality %2, weak)</source>
        <translation>%1 (qualità %2, debole)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="12"/>
        <source>%1 (window %2, %3 x %4 km)</source>
        <translation>%1 (finestra %2, %3 x %4 km)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="13"/>
        <source>%1 Check the engine&apos;s folder and Python in the settings of QGIS.</source>
        <translation>%1 Controllare la cartella e il Python del motore nelle impostazioni di QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="14"/>
        <source>%1 Coverage and coherence are judged on the pixels with at least half as many data as the best ones instead.</source>
        <translation>%1 Copertura e coerenza sono invece giudicate sui pixel con almeno metà dei dati dei migliori.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="15"/>
        <source>%1 It runs in %2, which is not there or may not be entered; choose another folder.</source>
        <translation>%1 Viene eseguito in %2, che non c'è o in cui non si può entrare; scegliere un'altra cartella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="16"/>
        <source>%1 Its baseline is not used.</source>
        <translation>%1 La sua base non viene usata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="17"/>
        <source>%1 Its constants are not used.</source>
        <translation>%1 Le sue costanti non vengono usate.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="18"/>
        <source>%1 LiCSBAS rejects every interferogram then.</source>
        <translation>%1 In tal caso LiCSBAS scarta ogni interferogramma.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="19"/>
        <source>%1 Lower the thresholds, or mend the files.</source>
        <translation>%1 Abbassare le soglie, oppure riparare i file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="20"/>
        <source>%1 MB are needed beyond what is there, %2 MB are free at %3, and %4 GB have to remain free.</source>
        <translation>Servono %1 MB oltre a ciò che c'è, %2 MB sono liberi in %3, e %4 GB devono restare liberi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="21"/>
        <source>%1 Run it again, and it goes on from there.</source>
        <translation>%1 Eseguirla di nuovo: riprende da lì.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="22"/>
        <source>%1 So for %2 epochs.</source>
        <translation>%1 Così per %2 epoche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="23"/>
        <source>%1 Step 01 downloads a frame.</source>
        <translation>%1 Il passo 01 scarica un frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="24"/>
        <source>%1 The %2 of the earlier run was kept.</source>
        <translation>%1 È stato mantenuto %2 dell'esecuzione precedente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="25"/>
        <source>%1 The displacement between them is not observed.</source>
        <translation>%1 Lo spostamento tra essi non è osservato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="26"/>
        <source>%1 The fit uses heights of %2; the image has %3 to %4 m.</source>
        <translation>%1 La stima usa quote di %2; l'immagine va da %3 a %4 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="27"/>
        <source>%1 The stack has no %2: %3.</source>
        <translation>%1 Lo stack non ha %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="28"/>
        <source>%1 There is no raster %2: %3.</source>
        <translation>%1 Non c'è il raster %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="29"/>
        <source>%1 What was made from earlier results of these stages is out of date or removed, the datacube too, until the chain is run again.</source>
        <translation>%1 Ciò che era stato creato da risultati precedenti di questi passi è superato o eliminato, anche il datacube, finché la catena non viene eseguita di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="30"/>
        <source>%1 above %2</source>
        <translation>%1 sopra %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="31"/>
        <source>%1 already has pairs that would be mixed with the new ones: %2.</source>
        <translation>%1 ha già coppie che si mescolerebbero con le nuove: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="32"/>
        <source>%1 also has pairs that this run did not make and that later stages will use: %2.</source>
        <translation>%1 ha anche coppie che questa esecuzione non ha creato e che i passi successivi useranno: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="33"/>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="34"/>
        <source>%1 and %2 more</source>
        <translation>%1 e altri %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="35"/>
        <source>%1 became shorter while it was read.</source>
        <translation>%1 si è accorciato mentre veniva letto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="36"/>
        <source>%1 belongs to the old reference date and has no values any more.</source>
        <translation>%1 appartiene alla vecchia data di riferimento e non ha più valori.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="37"/>
        <source>%1 below %2</source>
        <translation>%1 sotto %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="38"/>
        <source>%1 cannot be a file, because Windows keeps that name.</source>
        <translation>%1 non può essere un file, perché Windows riserva quel nome.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="39"/>
        <source>%1 cannot be a folder, because %2 is a file.</source>
        <translation>%1 non può essere una cartella, perché %2 è un file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="40"/>
        <source>%1 cannot be a folder, because Windows keeps the name %2.</source>
        <translation>%1 non può essere una cartella, perché Windows riserva il nome %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="41"/>
        <source>%1 cannot be opened (%2).</source>
        <translation>%1 non si può aprire (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="42"/>
        <source>%1 cannot be opened as a layer: %2</source>
        <translation>%1 non si può aprire come layer: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="43"/>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 non si può leggere (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="44"/>
        <source>%1 cannot be read as HDF5 (%2).</source>
        <translation>%1 non si può leggere come HDF5 (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="45"/>
        <source>%1 cannot be read as NetCDF (%2).</source>
        <translation>%1 non si può leggere come NetCDF (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="46"/>
        <source>%1 cannot be read as a GeoTIFF (%2).</source>
        <translation>%1 non si può leggere come GeoTIFF (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="47"/>
        <source>%1 cannot be read as a datacube (%2).</source>
        <translation>%1 non si può leggere come datacube (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="48"/>
        <source>%1 cannot be read as a table (%2).</source>
        <translation>%1 non si può leggere come tabella (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="49"/>
        <source>%1 cannot be read as polygons (%2).</source>
        <translation>%1 non si può leggere come poligoni (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="50"/>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 non si può leggere: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="51"/>
        <source>%1 cannot be shown on the map, because QGIS cannot open NetCDF files with a double quote, a backslash or bytes that are no text in their path.</source>
        <translation>%1 non si può mostrare sulla mappa, perché QGIS non può aprire file NetCDF con virgolette doppie, una barra rovesciata o byte che non sono testo nel percorso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="52"/>
        <source>%1 cannot be started: %2 %3 holds %4, which no program can be given.</source>
        <translation>%1 non si può avviare: %2 %3 contiene %4, che non si può passare a nessun programma.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="53"/>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 non si può scrivere: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="54"/>
        <source>%1 cannot be written: %2… is longer than %3 bytes.</source>
        <translation>%1 non si può scrivere: %2… è più lungo di %3 byte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="55"/>
        <source>%1 changed</source>
        <translation>%1 è cambiato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="56"/>
        <source>%1 changed while &apos;%2&apos; was running, so its result was not kept.</source>
        <translation>%1 è cambiato mentre '%2' era in esecuzione, quindi il risultato non è stato mantenuto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="57"/>
        <source>%1 changed while it was copied to %2.</source>
        <translation>%1 è cambiato mentre veniva copiato in %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="58"/>
        <source>%1 components cannot be told apart from %2 dates and %3 pixels; at most %4 can.</source>
        <translation>%1 componenti non si possono distinguere da %2 date e %3 pixel; al massimo %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="59"/>
        <source>%1 components: %2 of %3 runs converged (%4), after %5 iterations (median)%6</source>
        <translation>%1 componenti: %2 di %3 esecuzioni sono convergenti (%4), dopo %5 iterazioni (mediana)%6</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="60"/>
        <source>%1 could not be started with %2: %3.</source>
        <translation>%1 non si è potuto avviare con %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="61"/>
        <source>%1 could not be written (%2); %3 MB are free there.</source>
        <translation>%1 non si è potuto scrivere (%2); lì sono liberi %3 MB.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="62"/>
        <source>%1 could not be written completely (%2); %3 MB are free at %4.</source>
        <translation>%1 non si è potuto scrivere per intero (%2); %3 MB sono liberi in %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="63"/>
        <source>%1 could not be written: %2.</source>
        <translation>%1 non si è potuto scrivere: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="64"/>
        <source>%1 could not write %2 (%3).</source>
        <translation>%1 non ha potuto scrivere %2 (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="65"/>
        <source>%1 counts from %2 reference epochs (%3); all baselines were brought to %4.</source>
        <translation>%1 conta da %2 epoche di riferimento (%3); tutte le basi sono state riportate a %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="66"/>
        <source>%1 covers %2 instead of %3.</source>
        <translation>%1 copre %2 invece di %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="67"/>
        <source>%1 dates are beyond %2 σ%3 ….</source>
        <translation>%1 date sono oltre %2 σ%3 ….</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="68"/>
        <source>%1 dates are beyond %2 σ%3.</source>
        <translation>%1 date sono oltre %2 σ%3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="69"/>
        <source>%1 dates are beyond %2 σ: %3 ….</source>
        <translation>%1 date sono oltre %2 σ: %3 ….</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="70"/>
        <source>%1 dates are beyond %2 σ: %3.</source>
        <translation>%1 date sono oltre %2 σ: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="71"/>
        <source>%1 dates are new since the earlier result.</source>
        <translation>%1 date sono nuove rispetto al risultato precedente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="72"/>
        <source>%1 dates have too few valid pixels and no distance: %2.</source>
        <translation>%1 date hanno troppi pochi pixel validi e nessuna distanza: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="73"/>
        <source>%1 dates of the earlier result are not in the datacube any more.</source>
        <translation>%1 date del risultato precedente non sono più nel datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="74"/>
        <source>%1 dates without any value were left out: %2.</source>
        <translation>%1 date senza alcun valore sono state tralasciate: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="75"/>
        <source>%1 declares the scale %2 and the offset %3, which leave nothing of its values.</source>
        <translation>%1 dichiara la scala %2 e l'offset %3, che non lasciano nulla dei suoi valori.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="76"/>
        <source>%1 does not end in %2 or %3.</source>
        <translation>%1 non termina in %2 o %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="77"/>
        <source>%1 does not end in %2.</source>
        <translation>%1 non termina in %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="78"/>
        <source>%1 does not exist</source>
        <translation>%1 non esiste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="79"/>
        <source>%1 does not exist, so velocity is not masked; run stage 15</source>
        <translation>%1 non esiste, quindi la velocità non è mascherata; eseguire il passo 15</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="80"/>
        <source>%1 does not exist.</source>
        <translation>%1 non esiste.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="81"/>
        <source>%1 does not exist: this LiCSBAS is incomplete, or a version without this step.</source>
        <translation>%1 non esiste: questo LiCSBAS è incompleto, o una versione senza questo passo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="82"/>
        <source>%1 does not exist; correct the option &apos;work_folder&apos; or leave it out.</source>
        <translation>%1 non esiste; correggere l'opzione 'work_folder' o lasciarla vuota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="83"/>
        <source>%1 does not exist; run stage 15</source>
        <translation>%1 non esiste; eseguire il passo 15</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="84"/>
        <source>%1 does not fit: %2 MB are free at %3.</source>
        <translation>%1 non ci sta: %2 MB sono liberi in %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="85"/>
        <source>%1 does not know %2 and would not read %3.</source>
        <translation>%1 non conosce %2 e non leggerebbe %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="86"/>
        <source>%1 does not know %2, which &apos;%3&apos; (%4 = %5) needs.</source>
        <translation>%1 non conosce %2, che serve a '%3' (%4 = %5).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="87"/>
        <source>%1 does not lie on the grid of the frame&apos;s truth; was it made from another frame?</source>
        <translation>%1 non è sulla griglia della verità del frame; è stato creato da un altro frame?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="88"/>
        <source>%1 does not say the line of sight at %2 (E, N, U).</source>
        <translation>%1 non dice la linea di vista a %2 (E, N, U).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="89"/>
        <source>%1 does not say the unit of %2.</source>
        <translation>%1 non dice l'unità di %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="90"/>
        <source>%1 does not say where it lies; it is truncated or not geocoded.</source>
        <translation>%1 non dice dove si trova; è troncato o non georiferito.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="91"/>
        <source>%1 does not say where the station is.</source>
        <translation>%1 non dice dove si trova la stazione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="92"/>
        <source>%1 does not scatter in the baseline, so its distances are missing.</source>
        <translation>%1 non varia nel periodo di riferimento, quindi le sue distanze mancano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="93"/>
        <source>%1 does not see %2 as it is here.</source>
        <translation>%1 non vede %2 com'è qui.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="94"/>
        <source>%1 does not see %2, the unfinished results.</source>
        <translation>%1 non vede %2, i risultati incompiuti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="95"/>
        <source>%1 ended with %2; nothing was replaced.%3</source>
        <translation>%1 è terminato con %2; nulla è stato sostituito.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="96"/>
        <source>%1 ended without an error, but did not make %2; nothing was replaced.%3</source>
        <translation>%1 è terminato senza errori, ma non ha creato %2; nulla è stato sostituito.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="97"/>
        <source>%1 epochs are too few for %2 terms with standard deviations, which need %3.</source>
        <translation>%1 epoche sono troppo poche per %2 termini con deviazioni standard, che ne richiedono %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="98"/>
        <source>%1 epochs are too few for %2 terms.</source>
        <translation>%1 epoche sono troppo poche per %2 termini.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="99"/>
        <source>%1 epochs from %2 to %3</source>
        <translation>%1 epoche dal %2 al %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="100"/>
        <source>%1 epochs have too few samples to fit a surface to and are lost.</source>
        <translation>%1 epoche hanno troppi pochi campioni per adattare una superficie e vanno perse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="101"/>
        <source>%1 epochs with a value are too few for %2 terms.</source>
        <translation>%1 epoche con un valore sono troppo poche per %2 termini.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="102"/>
        <source>%1 files in a row failed; the rest is not tried</source>
        <translation>%1 file di seguito non sono riusciti; il resto non viene tentato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="103"/>
        <source>%1 files in all: %2; %3 received.</source>
        <translation>%1 file in tutto: %2; %3 ricevuti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="104"/>
        <source>%1 frames meet the area of interest: %2.</source>
        <translation>%1 frame toccano l'area di interesse: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="105"/>
        <source>%1 gives no baseline of these epochs; values within 1 m were made up, so DEM errors cannot be estimated later.</source>
        <translation>%1 non dà alcuna base di queste epoche; sono stati inventati valori entro 1 m, quindi gli errori del DEM non si potranno stimare in seguito.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="106"/>
        <source>%1 gives no baselines, so DEM errors cannot be estimated later.</source>
        <translation>%1 non dà basi, quindi gli errori del DEM non si potranno stimare in seguito.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="107"/>
        <source>%1 has %2 bands, and it does not say which one is meant.</source>
        <translation>%1 ha %2 bande, e non dice quale sia quella giusta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="108"/>
        <source>%1 has %2 bytes instead of %3; it is truncated or not of this folder.</source>
        <translation>%1 ha %2 byte invece di %3; è troncato o non è di questa cartella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="109"/>
        <source>%1 has %2 bytes where %3 are expected for %4 x %5 pixels; it is truncated or of another grid.</source>
        <translation>%1 ha %2 byte dove se ne attendono %3 per %4 x %5 pixel; è troncato o di un'altra griglia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="110"/>
        <source>%1 has %2 bytes where %3 or %4 are expected; it is truncated or of another grid.</source>
        <translation>%1 ha %2 byte dove se ne attendono %3 o %4; è troncato o di un'altra griglia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="111"/>
        <source>%1 has %2 bytes, but the %3 interferograms of %4 need %5.</source>
        <translation>%1 ha %2 byte, ma i %3 interferogrammi di %4 ne richiedono %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="112"/>
        <source>%1 has %2 bytes, but the %3 lines of %4 need %5.</source>
        <translation>%1 ha %2 byte, ma le %3 righe di %4 ne richiedono %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="113"/>
        <source>%1 has %2 bytes, more than a text of this kind.</source>
        <translation>%1 ha %2 byte, più di un testo di questo tipo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="114"/>
        <source>%1 has %2 dimensions instead of 2</source>
        <translation>%1 ha %2 dimensioni invece di 2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="115"/>
        <source>%1 has %2 x %3 pixels and %4 %5 x %6, or they lie elsewhere.</source>
        <translation>%1 ha %2 x %3 pixel e %4 %5 x %6, oppure si trovano altrove.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="116"/>
        <source>%1 has %2, but %3 has %4: one of them is left from an earlier run.</source>
        <translation>%1 ha %2, ma %3 ha %4: uno dei due è rimasto da un'esecuzione precedente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="117"/>
        <source>%1 has %2, which is not known.</source>
        <translation>%1 ha %2, che non è noto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="118"/>
        <source>%1 has AlignSAR %2 on Python %3; here it is %4 on %5.</source>
        <translation>%1 ha AlignSAR %2 su Python %3; qui c'è %4 su %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="119"/>
        <source>%1 has a backslash or bytes that are no text in its path, with which xarray cannot open NetCDF files.</source>
        <translation>%1 ha nel percorso una barra rovesciata o byte che non sono testo, con cui xarray non può aprire file NetCDF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="120"/>
        <source>%1 has a coordinate system, %2, from which there is no way to longitude and latitude (%3).</source>
        <translation>%1 ha un sistema di coordinate, %2, dal quale non si può passare a longitudine e latitudine (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="121"/>
        <source>%1 has a line that is not a date and is skipped: %2.</source>
        <translation>%1 ha una riga che non è una data e viene saltata: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="122"/>
        <source>%1 has a single %2 and no %3_bnds, so the size of a pixel is not known.</source>
        <translation>%1 ha un solo %2 e nessun %3_bnds, quindi la dimensione di un pixel non è nota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="123"/>
        <source>%1 has coordinates that are not evenly spaced.</source>
        <translation>%1 ha coordinate non equispaziate.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="124"/>
        <source>%1 has incidence angles around %2, too small for degrees from the vertical.</source>
        <translation>%1 ha angoli di incidenza intorno a %2, troppo piccoli per gradi dalla verticale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="125"/>
        <source>%1 has lines that are not dates (yyyymmdd): %2.</source>
        <translation>%1 ha righe che non sono date (yyyymmdd): %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="126"/>
        <source>%1 has neither displacement (cum in %2) nor a raster in results/ of its size.</source>
        <translation>%1 non ha né lo spostamento (cum in %2) né un raster in results/ della sua dimensione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="127"/>
        <source>%1 has no %2</source>
        <translation>%1 non ha %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="128"/>
        <source>%1 has no %2 any more.</source>
        <translation>%1 non ha più %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="129"/>
        <source>%1 has no %2 folder, but %3 has one.</source>
        <translation>%1 non ha la cartella %2, ma %3 ne ha una.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="130"/>
        <source>%1 has no %2 folder.</source>
        <translation>%1 non ha la cartella %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="131"/>
        <source>%1 has no %2 over time.</source>
        <translation>%1 non ha %2 nel tempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="132"/>
        <source>%1 has no %2, so epochs cannot be weighed by it.</source>
        <translation>%1 non ha %2, quindi le epoche non si possono pesare con esso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="133"/>
        <source>%1 has no %2, the direction to the satellite.</source>
        <translation>%1 non ha %2, la direzione verso il satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="134"/>
        <source>%1 has no %2.</source>
        <translation>%1 non ha %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="135"/>
        <source>%1 has no %2/%3, so it is no folder of LiCSBAS.</source>
        <translation>%1 non ha %2/%3, quindi non è una cartella di LiCSBAS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="136"/>
        <source>%1 has no .geo.%2.tif, which is needed %3.</source>
        <translation>%1 non ha .geo.%2.tif, che serve %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="137"/>
        <source>%1 has no .geo.%2.tif: %3.</source>
        <translation>%1 non ha .geo.%2.tif: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="138"/>
        <source>%1 has no &lt;epoch&gt;.geo.mli.tif</source>
        <translation>%1 non ha &lt;epoch&gt;.geo.mli.tif</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="139"/>
        <source>%1 has no DEM, so no source can be recognised as topographic.</source>
        <translation>%1 non ha un DEM, quindi nessuna sorgente si può riconoscere come topografica.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="140"/>
        <source>%1 has no U.geo, which zenith delays need.</source>
        <translation>%1 non ha U.geo, che serve per i ritardi zenitali.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="141"/>
        <source>%1 has no baselines; LiCSBAS stores none if they are made up</source>
        <translation>%1 non ha basi; LiCSBAS non ne salva se sono fittizie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="142"/>
        <source>%1 has no column %2.</source>
        <translation>%1 non ha la colonna %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="143"/>
        <source>%1 has no column date.</source>
        <translation>%1 non ha la colonna date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="144"/>
        <source>%1 has no coordinates; it is truncated or not geocoded.</source>
        <translation>%1 non ha coordinate; è troncato o non georiferito.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="145"/>
        <source>%1 has no cum or no imdates.</source>
        <translation>%1 non ha cum o imdates.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="146"/>
        <source>%1 has no data set %2 of the shape of cum, so it cannot be removed.</source>
        <translation>%1 non ha un dataset %2 della forma di cum, quindi non si può rimuovere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="147"/>
        <source>%1 has no data within the area of the stack.</source>
        <translation>%1 non ha dati dentro l'area dello stack.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="148"/>
        <source>%1 has no dataset cum_model.</source>
        <translation>%1 non ha il dataset cum_model.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="149"/>
        <source>%1 has no delay map</source>
        <translation>%1 non ha una mappa di ritardo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="150"/>
        <source>%1 has no delay map of the reference date %2; choose a reference date that has one</source>
        <translation>%1 non ha la mappa di ritardo della data di riferimento %2; scegliere una data di riferimento che ne abbia una</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="151"/>
        <source>%1 has no delay map of these epochs.</source>
        <translation>%1 non ha mappe di ritardo di queste epoche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="152"/>
        <source>%1 has no displacement in time, because %2.</source>
        <translation>%1 non ha spostamento nel tempo, perché %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="153"/>
        <source>%1 has no displacement over time.</source>
        <translation>%1 non ha spostamento nel tempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="154"/>
        <source>%1 has no effect: LiCSBAS undoes it in a datacube of the AlignSAR layout.</source>
        <translation>%1 non ha effetto: LiCSBAS lo annulla in un datacube con la struttura AlignSAR.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="155"/>
        <source>%1 has no epoch on %2; the nearest one is %3.</source>
        <translation>%1 non ha un'epoca il %2; la più vicina è %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="156"/>
        <source>%1 has no file ending in %2.</source>
        <translation>%1 non ha file che terminano in %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="157"/>
        <source>%1 has no folder %2, so it is no folder of LiCSAlert.</source>
        <translation>%1 non ha la cartella %2, quindi non è una cartella di LiCSAlert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="158"/>
        <source>%1 has no folder named like a pair of dates (yyyymmdd_yyyymmdd).</source>
        <translation>%1 non ha cartelle con il nome di una coppia di date (yyyymmdd_yyyymmdd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="159"/>
        <source>%1 has no interferograms (folders yyyymmdd_yyyymmdd).</source>
        <translation>%1 non ha interferogrammi (cartelle yyyymmdd_yyyymmdd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="160"/>
        <source>%1 has no line with the names of columns, among them %2.</source>
        <translation>%1 non ha una riga con i nomi delle colonne, tra cui %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="161"/>
        <source>%1 has no linear_velocity and no vel, which says where there is data.</source>
        <translation>%1 non ha linear_velocity né vel, che dice dove ci sono dati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="162"/>
        <source>%1 has no mask; only missing values are left out.</source>
        <translation>%1 non ha maschera; si tralasciano solo i valori mancanti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="163"/>
        <source>%1 has no name of a Sentinel-1 product.</source>
        <translation>%1 non ha il nome di alcun prodotto Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="164"/>
        <source>%1 has no pair with both %2 and .cc; make the stack again with &apos;Prepare stack&apos; (stage 02).</source>
        <translation>%1 non ha coppie con %2 e .cc; creare di nuovo lo stack con 'Preparare lo stack' (passo 02).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="165"/>
        <source>%1 has no pixel with displacement inside the mask and the area.</source>
        <translation>%1 non ha pixel con spostamento dentro la maschera e l'area.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="166"/>
        <source>%1 has no pole for %2.</source>
        <translation>%1 non ha un polo per %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="167"/>
        <source>%1 has no polygon with a frame ID, such as %2, among its attributes.</source>
        <translation>%1 non ha alcun poligono con un ID di frame, come %2, tra i suoi attributi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="168"/>
        <source>%1 has no polygon, so there is nothing to cut out.</source>
        <translation>%1 non ha poligoni, quindi non c'è nulla da ritagliare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="169"/>
        <source>%1 has no polygon.</source>
        <translation>%1 non ha poligoni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="170"/>
        <source>%1 has no raster %2: %3.</source>
        <translation>%1 non ha il raster %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="171"/>
        <source>%1 has no readable coordinates; run the stage that makes it again.</source>
        <translation>%1 non ha coordinate leggibili; eseguire di nuovo il passo che lo crea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="172"/>
        <source>%1 has no refarea.</source>
        <translation>%1 non ha refarea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="173"/>
        <source>%1 has no row below the names of the columns.</source>
        <translation>%1 non ha righe sotto i nomi delle colonne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="174"/>
        <source>%1 has no series %2.</source>
        <translation>%1 non ha la serie %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="175"/>
        <source>%1 has no solution.</source>
        <translation>%1 non ha soluzioni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="176"/>
        <source>%1 has no time series yet, so that nothing can be run again.</source>
        <translation>%1 non ha ancora una serie temporale, quindi non si può eseguire di nuovo nulla.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="177"/>
        <source>%1 has no unwrapped interferogram in HH or VV.</source>
        <translation>%1 non ha interferogrammi srotolati in HH o VV.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="178"/>
        <source>%1 has no usable %2; fetch the map again.</source>
        <translation>%1 non ha %2 utilizzabile; scaricare di nuovo la mappa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="179"/>
        <source>%1 has no usable coordinates.</source>
        <translation>%1 non ha coordinate utilizzabili.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="180"/>
        <source>%1 has no usable number for %2; make the file again with stage 02.</source>
        <translation>%1 non ha un numero utilizzabile per %2; creare di nuovo il file con il passo 02.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="181"/>
        <source>%1 has no valid pixel.</source>
        <translation>%1 non ha pixel validi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="182"/>
        <source>%1 has no value at any pixel.</source>
        <translation>%1 non ha valori in alcun pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="183"/>
        <source>%1 has no value on %2 of %3 epochs: %4.</source>
        <translation>%1 non ha valori in %2 di %3 epoche: %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="184"/>
        <source>%1 has no value within the cube; check its place and its declared no data</source>
        <translation>%1 non ha valori dentro il cubo; controllarne la posizione e il valore nullo dichiarato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="185"/>
        <source>%1 has no variable %2.</source>
        <translation>%1 non ha la variabile %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="186"/>
        <source>%1 has no vel.</source>
        <translation>%1 non ha vel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="187"/>
        <source>%1 has no velocity within %2 m of the common reference.</source>
        <translation>%1 non ha velocità entro %2 m dal riferimento comune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="188"/>
        <source>%1 has no velocity.</source>
        <translation>%1 non ha velocità.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="189"/>
        <source>%1 has none</source>
        <translation>%1 non ne ha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="190"/>
        <source>%1 has none of %2 over time.</source>
        <translation>%1 non ha nessuno tra %2 nel tempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="191"/>
        <source>%1 has none of %2.</source>
        <translation>%1 non ha nessuno tra %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="192"/>
        <source>%1 has none of %2: no reference is chosen.</source>
        <translation>%1 non ha nessuno tra %2: non è stato scelto un riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="193"/>
        <source>%1 has other epochs than %2; run stage 16 again.</source>
        <translation>%1 ha epoche diverse da %2; eseguire di nuovo il passo 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="194"/>
        <source>%1 has other pixels with data on all dates than %2 was learned from, which LiCSAlert cannot compare.</source>
        <translation>%1 ha, con dati a tutte le date, pixel diversi da quelli da cui %2 è stato appreso, che LiCSAlert non può confrontare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="195"/>
        <source>%1 has pixels of %2 degrees in %3, smaller than any of a radar image.</source>
        <translation>%1 ha pixel di %2 gradi in %3, più piccoli di quelli di qualsiasi immagine radar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="196"/>
        <source>%1 has rasters of several frames: %2.</source>
        <translation>%1 ha raster di più frame: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="197"/>
        <source>%1 has several bands; save the wanted one as a file of its own</source>
        <translation>%1 ha più bande; salvare quella voluta in un file a parte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="198"/>
        <source>%1 has the columns %2.</source>
        <translation>%1 ha le colonne %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="199"/>
        <source>%1 has the shape %2 and type %3</source>
        <translation>%1 ha la forma %2 e il tipo %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="200"/>
        <source>%1 has two lines of %2.</source>
        <translation>%1 ha due righe del %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="201"/>
        <source>%1 has two products of %2: %3 and %4.</source>
        <translation>%1 ha due prodotti di %2: %3 e %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="202"/>
        <source>%1 has values from %2 to %3, none within %4 days of an epoch with a value (and of the reference station, if there is one).</source>
        <translation>%1 ha valori dal %2 al %3, nessuno entro %4 giorni da un'epoca con un valore (e della stazione di riferimento, se c'è).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="203"/>
        <source>%1 has values from %2 to %3; coherence is %4.</source>
        <translation>%1 ha valori da %2 a %3; la coerenza va %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="204"/>
        <source>%1 has values up to %2, so it is no wrapped phase in radians.</source>
        <translation>%1 ha valori fino a %2, quindi non è fase avvolta in radianti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="205"/>
        <source>%1 have no value in the reference window %2 and were left out (info/%3).</source>
        <translation>%1 non hanno valori nella finestra di riferimento %2 e sono stati tralasciati (info/%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="206"/>
        <source>%1 holds %2 pairs outside the limits, which stage 02 will use too: %3.</source>
        <translation>%1 contiene %2 coppie fuori dai limiti, che anche il passo 02 userà: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="207"/>
        <source>%1 holds %2, made by another program; this run gives %3.</source>
        <translation>%1 contiene %2, creato da un altro programma; questa esecuzione dà %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="208"/>
        <source>%1 holds %2, which the troposphere does not delay.</source>
        <translation>%1 contiene %2, che la troposfera non ritarda.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="209"/>
        <source>%1 holds %2.</source>
        <translation>%1 contiene %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="210"/>
        <source>%1 holds a frame that is not a generated sample (%2 and %3 more files), which stays as it is.</source>
        <translation>%1 contiene un frame che non è un campione generato (%2 e altri %3 file), che resta com'è.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="211"/>
        <source>%1 holds a frame that is not a generated sample (%2), which stays as it is.</source>
        <translation>%1 contiene un frame che non è un campione generato (%2), che resta com'è.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="212"/>
        <source>%1 holds a stack on %2, made by another program; this run gives %3.</source>
        <translation>%1 contiene uno stack su %2, creato da un altro programma; questa esecuzione dà %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="213"/>
        <source>%1 holds complex numbers</source>
        <translation>%1 contiene numeri complessi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="214"/>
        <source>%1 holds complex numbers.</source>
        <translation>%1 contiene numeri complessi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="215"/>
        <source>%1 holds interferograms that were not imported.</source>
        <translation>%1 contiene interferogrammi che non sono stati importati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="216"/>
        <source>%1 holds interferograms, but is not called %2.</source>
        <translation>%1 contiene interferogrammi, ma non si chiama %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="217"/>
        <source>%1 holds no series %2 that can be drawn.</source>
        <translation>%1 non ha una serie %2 che si possa disegnare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="218"/>
        <source>%1 holds no sources.</source>
        <translation>%1 non contiene sorgenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="219"/>
        <source>%1 holds one interferogram.</source>
        <translation>%1 contiene un solo interferogramma.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="220"/>
        <source>%1 holds products of several formats: %2.</source>
        <translation>%1 contiene prodotti di più formati: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="221"/>
        <source>%1 holds something else than a datacube of AlignSAR for QGIS and is left alone.</source>
        <translation>%1 contiene qualcosa di diverso da un datacube di AlignSAR for QGIS e non viene toccato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="222"/>
        <source>%1 holds something else than such a product (%2).</source>
        <translation>%1 contiene qualcosa di diverso da un prodotto simile (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="223"/>
        <source>%1 holds sources on another grid than the datacube&apos;s.</source>
        <translation>%1 contiene sorgenti su una griglia diversa da quella del datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="224"/>
        <source>%1 holds the catalogue of %2, and would be replaced by that of %3.</source>
        <translation>%1 contiene il catalogo di %2, e sarebbe sostituito da quello di %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="225"/>
        <source>%1 holds the downloads in %2.</source>
        <translation>%1 contiene gli scaricamenti in %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="226"/>
        <source>%1 holds the frame %2, not %3.</source>
        <translation>%1 contiene il frame %2, non %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="227"/>
        <source>%1 holds the result of %2.</source>
        <translation>%1 contiene il risultato di %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="228"/>
        <source>%1 holds this sample already; nothing to do.</source>
        <translation>%1 contiene già questo campione; nulla da fare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="229"/>
        <source>%1 holds whole numbers (%2) without a scale, which cannot be %3 in %4.</source>
        <translation>%1 contiene numeri interi (%2) senza scala, che non possono essere %3 in %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="230"/>
        <source>%1 holds whole numbers (%2) without a scale, which cannot be unwrapped phase or displacement.</source>
        <translation>%1 contiene numeri interi (%2) senza scala, che non possono essere fase srotolata o spostamento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="231"/>
        <source>%1 holds whole numbers (%2) without a scale, which cannot be wrapped phase in radians.</source>
        <translation>%1 contiene numeri interi (%2) senza scala, che non possono essere fase avvolta in radianti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="232"/>
        <source>%1 in %2 is not as &apos;%3&apos; left it.</source>
        <translation>%1 in %2 non è come '%3' lo ha lasciato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="233"/>
        <source>%1 in the batch file is %2, which is not usable: %3.</source>
        <translation>%1 nel file batch è %2, che non è utilizzabile: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="234"/>
        <source>%1 infinite values in the interferograms count as no data.</source>
        <translation>%1 valori infiniti negli interferogrammi contano come dati mancanti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="235"/>
        <source>%1 interferograms are in no loop and could not be checked.</source>
        <translation>%1 interferogrammi non sono in alcun anello e non si sono potuti controllare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="236"/>
        <source>%1 interferograms form the strongly connected network, %2 are weakly connected.</source>
        <translation>%1 interferogrammi formano la rete fortemente connessa, %2 sono debolmente connessi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="237"/>
        <source>%1 is %2, which is empty.</source>
        <translation>%1 è %2, che è vuota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="238"/>
        <source>%1 is %2, which is not a whole number.</source>
        <translation>%1 è %2, che non è un numero intero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="239"/>
        <source>%1 is %2.</source>
        <translation>%1 è %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="240"/>
        <source>%1 is %2; a number of workers is 0 or more.</source>
        <translation>%1 è %2; il numero di processi è 0 o più.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="241"/>
        <source>%1 is %2; choose one of %3.</source>
        <translation>%1 è %2; scegliere uno tra %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="242"/>
        <source>%1 is %2; the steps are %3.</source>
        <translation>%1 è %2; i passi sono %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="243"/>
        <source>%1 is a Zarr store without the record %2 beside it, so it was copied, moved or made by another program, and is left alone.</source>
        <translation>%1 è un archivio Zarr senza accanto il registro %2, quindi è stato copiato, spostato o creato da un altro programma, e non viene toccato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="244"/>
        <source>%1 is a datacube, which the chain makes.</source>
        <translation>%1 è un datacube, che è la catena a creare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="245"/>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 è un file, non una cartella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="246"/>
        <source>%1 is a file.</source>
        <translation>%1 è un file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="247"/>
        <source>%1 is a folder.</source>
        <translation>%1 è una cartella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="248"/>
        <source>%1 is a single raster.</source>
        <translation>%1 è un singolo raster.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="249"/>
        <source>%1 is a stack (%2/%3) without slc.mli.par, which says its size.</source>
        <translation>%1 è uno stack (%2/%3) senza slc.mli.par, che ne dice la dimensione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="250"/>
        <source>%1 is a stack, which the chain makes of %2.</source>
        <translation>%1 è uno stack, che la catena crea da %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="251"/>
        <source>%1 is a time series.</source>
        <translation>%1 è una serie temporale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="252"/>
        <source>%1 is a time-series folder, which the chain makes.</source>
        <translation>%1 è una cartella di serie temporale, che è la catena a creare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="253"/>
        <source>%1 is an archive.</source>
        <translation>%1 è un archivio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="254"/>
        <source>%1 is being written to%2.</source>
        <translation>%1 è in scrittura%2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="255"/>
        <source>%1 is damaged (%2).</source>
        <translation>%1 è danneggiato (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="256"/>
        <source>%1 is damaged or was changed (%2).</source>
        <translation>%1 è danneggiato o è stato modificato (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="257"/>
        <source>%1 is damaged: %2.</source>
        <translation>%1 è danneggiato: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="258"/>
        <source>%1 is empty; run the stage that makes it again.</source>
        <translation>%1 è vuoto; eseguire di nuovo il passo che lo crea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="259"/>
        <source>%1 is in %2, not in degrees.</source>
        <translation>%1 è in %2, non in gradi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="260"/>
        <source>%1 is larger than any batch file.</source>
        <translation>%1 è più grande di qualsiasi file batch.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="261"/>
        <source>%1 is missing.</source>
        <translation>Manca %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="262"/>
        <source>%1 is missing; %2.</source>
        <translation>Manca %1; %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="263"/>
        <source>%1 is missing; it was there a moment ago.</source>
        <translation>Manca %1; un momento fa c'era.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="264"/>
        <source>%1 is missing; rough terrain is not avoided.</source>
        <translation>Manca %1; il terreno accidentato non viene evitato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="265"/>
        <source>%1 is missing; run %2 first.</source>
        <translation>Manca %1; eseguire prima %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="266"/>
        <source>%1 is missing; unpack the .ztd.rsc files, too, from the archive that GACOS sent.</source>
        <translation>Manca %1; decomprimere anche i file .ztd.rsc dall'archivio inviato da GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="267"/>
        <source>%1 is named as coherence and holds the same as the phase, %2.</source>
        <translation>%1 è indicato come coerenza e contiene lo stesso della fase, %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="268"/>
        <source>%1 is neither a Python nor the folder of an environment with one (%2).</source>
        <translation>%1 non è né un Python né la cartella di un ambiente che ne contiene uno (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="269"/>
        <source>%1 is neither the address of a Dask scheduler, such as tcp://host:8786, nor a scheduler file (.json).</source>
        <translation>%1 non è né l'indirizzo di uno scheduler Dask, come tcp://host:8786, né un file dello scheduler (.json).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="270"/>
        <source>%1 is no %2 in degrees</source>
        <translation>%1 non è %2 in gradi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="271"/>
        <source>%1 is no STAC item.</source>
        <translation>%1 non è un item STAC.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="272"/>
        <source>%1 is no configuration: the key %2 is missing.</source>
        <translation>%1 non è una configurazione: manca la chiave %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="273"/>
        <source>%1 is no date and no pair of dates.</source>
        <translation>%1 non è una data né una coppia di date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="274"/>
        <source>%1 is no date such as 2020-06-01</source>
        <translation>%1 non è una data come 2020-06-01</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="275"/>
        <source>%1 is no date.</source>
        <translation>%1 non è una data.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="276"/>
        <source>%1 is no modified Julian day</source>
        <translation>%1 non è un giorno giuliano modificato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="277"/>
        <source>%1 is no number for %2</source>
        <translation>%1 non è un numero per %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="278"/>
        <source>%1 is no time series (TS_… with info/ and results/), no stack (GEOCml… with slc.mli.par), and there is no time series in it.</source>
        <translation>%1 non è una serie temporale (TS_… con info/ e results/) né uno stack (GEOCml… con slc.mli.par), e non contiene alcuna serie temporale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="279"/>
        <source>%1 is no time series of LiCSBAS: it has neither %2 nor %3 nor results/.</source>
        <translation>%1 non è una serie temporale di LiCSBAS: non ha né %2 né %3 né results/.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="280"/>
        <source>%1 is no unrest detection.</source>
        <translation>%1 non è un rilevamento dell'unrest.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="281"/>
        <source>%1 is not JSON (%2).</source>
        <translation>%1 non è JSON (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="282"/>
        <source>%1 is not a Python script (%2).</source>
        <translation>%1 non è uno script Python (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="283"/>
        <source>%1 is not a datacube: it has no %2.</source>
        <translation>%1 non è un datacube: non ha %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="284"/>
        <source>%1 is not a file, so no baseline is known.</source>
        <translation>%1 non è un file, quindi nessuna base è nota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="285"/>
        <source>%1 is not a file.</source>
        <translation>%1 non è un file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="286"/>
        <source>%1 is not a folder.</source>
        <translation>%1 non è una cartella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="287"/>
        <source>%1 is not a folder; choose the folder with the %2 delay maps.</source>
        <translation>%1 non è una cartella; scegliere la cartella con le mappe di ritardo %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="288"/>
        <source>%1 is not a folder; choose the folder with the GACOS delay maps.</source>
        <translation>%1 non è una cartella; scegliere la cartella con le mappe di ritardo GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="289"/>
        <source>%1 is not a frame ID.</source>
        <translation>%1 non è l'ID di un frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="290"/>
        <source>%1 is not a raster with north up or down and west on the left.</source>
        <translation>%1 non è un raster con il nord in alto o in basso e l'ovest a sinistra.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="291"/>
        <source>%1 is not a regular file.</source>
        <translation>%1 non è un file regolare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="292"/>
        <source>%1 is not a stack of interferograms: it has no slc.mli.par.</source>
        <translation>%1 non è uno stack di interferogrammi: non ha slc.mli.par.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="293"/>
        <source>%1 is not a time-series folder: it lacks info/ or results/.</source>
        <translation>%1 non è una cartella di serie temporale: le mancano info/ o results/.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="294"/>
        <source>%1 is not a web address.</source>
        <translation>%1 non è un indirizzo web.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="295"/>
        <source>%1 is not a web address: %2.</source>
        <translation>%1 non è un indirizzo web: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="296"/>
        <source>%1 is not a whole copy of the phase and is not restored.</source>
        <translation>%1 non è una copia intera della fase e non viene ripristinato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="297"/>
        <source>%1 is not empty and no environment of Python.</source>
        <translation>%1 non è vuota e non è un ambiente Python.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="298"/>
        <source>%1 is not in the catalogue: %2</source>
        <translation>%1 non è nel catalogo: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="299"/>
        <source>%1 is not moved back because %2 exists.</source>
        <translation>%1 non viene rimesso a posto perché %2 esiste.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="300"/>
        <source>%1 is not on the grid of %2.</source>
        <translation>%1 non è sulla griglia di %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="301"/>
        <source>%1 is not published for %2.</source>
        <translation>%1 non è pubblicato per %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="302"/>
        <source>%1 is not read to its end: %2</source>
        <translation>%1 non è letto fino alla fine: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="303"/>
        <source>%1 is not there.</source>
        <translation>%1 non c'è.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="304"/>
        <source>%1 is not there: LiCSAlert can only go on from sources that it separated itself.</source>
        <translation>%1 non c'è: LiCSAlert può proseguire solo da sorgenti che ha separato lui stesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="305"/>
        <source>%1 is not y</source>
        <translation>%1 non è y</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="306"/>
        <source>%1 is of %2, which are no dates of a pair.</source>
        <translation>%1 è di %2, che non sono le date di una coppia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="307"/>
        <source>%1 is of a catalogue that was not made here from this datacube, and is left alone.</source>
        <translation>%1 appartiene a un catalogo che non è stato creato qui da questo datacube, e non viene toccato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="308"/>
        <source>%1 is of another catalogue, and is left alone.</source>
        <translation>%1 è di un altro catalogo, e non viene toccato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="309"/>
        <source>%1 is of version %2, and this plugin reads version %3.</source>
        <translation>%1 è della versione %2, e questo plugin legge la versione %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="310"/>
        <source>%1 is older than %2, which was made anew by &apos;%3&apos; since then.</source>
        <translation>%1 è più vecchio di %2, che da allora è stato rifatto da '%3'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="311"/>
        <source>%1 is open in another program, which has locked it (%2).</source>
        <translation>%1 è aperto in un altro programma, che lo ha bloccato (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="312"/>
        <source>%1 is shown.</source>
        <translation>Viene mostrato %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="313"/>
        <source>%1 is the %2 of %3, and would be replaced by that of %4.</source>
        <translation>%1 è %2 di %3, e sarebbe sostituito da quello di %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="314"/>
        <source>%1 is the folder around %2 time series.</source>
        <translation>%1 è la cartella che contiene %2 serie temporali.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="315"/>
        <source>%1 is the input itself.</source>
        <translation>%1 è l'ingresso stesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="316"/>
        <source>%1 kept interferograms are part of a bad loop.</source>
        <translation>%1 interferogrammi mantenuti fanno parte di un anello cattivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="317"/>
        <source>%1 lacks %2</source>
        <translation>a %1 manca %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="318"/>
        <source>%1 lacks %2 epochs: %3.</source>
        <translation>A %1 mancano %2 epoche: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="319"/>
        <source>%1 lacks %2 of %3 epochs: %4.</source>
        <translation>A %1 mancano %2 di %3 epoche: %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="320"/>
        <source>%1 lacks %2.</source>
        <translation>A %1 manca %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="321"/>
        <source>%1 lacks %2; run %3 first.</source>
        <translation>A %1 manca %2; eseguire prima %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="322"/>
        <source>%1 lacks perpendicular baselines, so DEM errors cannot be removed.</source>
        <translation>In %1 mancano le basi perpendicolari, quindi non si possono rimuovere gli errori del DEM.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="323"/>
        <source>%1 lacks something that such a product has (%2).</source>
        <translation>A %1 manca qualcosa che un prodotto simile ha (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="324"/>
        <source>%1 leads to %2, which is inside your computer or network.</source>
        <translation>%1 porta a %2, che è dentro il proprio computer o la propria rete.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="325"/>
        <source>%1 left out interferograms without data in the reference window and was run again: %2.</source>
        <translation>%1 ha tralasciato interferogrammi senza dati nella finestra di riferimento ed è stato eseguito di nuovo: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="326"/>
        <source>%1 lies at %2, and the phase elsewhere, at %3.</source>
        <translation>%1 si trova a %2, e la fase altrove, a %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="327"/>
        <source>%1 lies at %2, beyond the poles.</source>
        <translation>%1 si trova a %2, oltre i poli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="328"/>
        <source>%1 lies elsewhere than %2; fetch both again.</source>
        <translation>%1 si trova altrove rispetto a %2; scaricarli di nuovo entrambi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="329"/>
        <source>%1 lies in the folder of the downloads, which stays as it is.</source>
        <translation>%1 è nella cartella degli scaricamenti, che resta com'è.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="330"/>
        <source>%1 lies inside the downloads in %2.</source>
        <translation>%1 è dentro gli scaricamenti in %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="331"/>
        <source>%1 lies inside the input %2.</source>
        <translation>%1 è dentro l'ingresso %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="332"/>
        <source>%1 lies outside the image, which reaches from %2° to %3° N and from %4° to %5° E.</source>
        <translation>%1 è fuori dall'immagine, che va da %2° a %3° N e da %4° a %5° E.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="333"/>
        <source>%1 lists every loop.</source>
        <translation>%1 elenca ogni anello.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="334"/>
        <source>%1 lists no frames.</source>
        <translation>%1 non elenca alcun frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="335"/>
        <source>%1 lost, %2</source>
        <translation>%1 persi, %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="336"/>
        <source>%1 must be an object</source>
        <translation>%1 deve essere un oggetto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="337"/>
        <source>%1 must be an object of keys and values.</source>
        <translation>%1 deve essere un oggetto di chiavi e valori.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="338"/>
        <source>%1 must be an object of values</source>
        <translation>%1 deve essere un oggetto di valori</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="339"/>
        <source>%1 must be texts</source>
        <translation>%1 devono essere testi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="340"/>
        <source>%1 must map stage ids to an object of options, or to null.</source>
        <translation>%1 deve associare agli id dei passi un oggetto di opzioni, oppure null.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="341"/>
        <source>%1 names %2 as the phase of both %3 and %4.</source>
        <translation>%1 nomina %2 come fase sia di %3 sia di %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="342"/>
        <source>%1 names %2 interferograms that the stack does not have or that were rejected before: %3.</source>
        <translation>%1 nomina %2 interferogrammi che lo stack non ha o che erano già stati scartati: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="343"/>
        <source>%1 names no earthquake.</source>
        <translation>%1 non nomina alcun terremoto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="344"/>
        <source>%1 names no kind of interferograms.</source>
        <translation>%1 non nomina alcun tipo di interferogrammi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="345"/>
        <source>%1 names no pair.</source>
        <translation>%1 non nomina alcuna coppia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="346"/>
        <source>%1 names pairs that the stack does not have, or lines without a pair (yyyymmdd_yyyymmdd): %2.</source>
        <translation>%1 nomina coppie che lo stack non ha, o righe senza una coppia (yyyymmdd_yyyymmdd): %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="347"/>
        <source>%1 names the column %2 twice.</source>
        <translation>%1 nomina due volte la colonna %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="348"/>
        <source>%1 needs about %2 MB on disk, %3 MB are free at %4.</source>
        <translation>%1 richiede circa %2 MB su disco, %3 MB sono liberi in %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="349"/>
        <source>%1 needs the package %2.</source>
        <translation>%1 richiede il pacchetto %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="350"/>
        <source>%1 of %2 files could not be fetched (%3).</source>
        <translation>%1 di %2 file non si sono potuti scaricare (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="351"/>
        <source>%1 of %2 files done, %3 received.</source>
        <translation>%1 di %2 file completati, %3 ricevuti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="352"/>
        <source>%1 of %2 frames are done.%3</source>
        <translation>%1 di %2 frame sono completati.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="353"/>
        <source>%1 of %2 interferograms have no data in the reference window and are rejected: %3.</source>
        <translation>%1 di %2 interferogrammi non hanno dati nella finestra di riferimento e sono scartati: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="354"/>
        <source>%1 of %2 interferograms of %3 cannot be read.</source>
        <translation>%1 di %2 interferogrammi di %3 non si possono leggere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="355"/>
        <source>%1 of %2 loops were shifted to their main ambiguity.</source>
        <translation>%1 di %2 anelli sono stati riportati alla loro ambiguità principale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="356"/>
        <source>%1 of %2 pairs are kept, for %3 epochs from %4.</source>
        <translation>%1 di %2 coppie sono mantenute, per %3 epoche dal %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="357"/>
        <source>%1 of %2 pairs with %3 epochs, %4 to %5, on %6; on average %7 of the pixels have phase.</source>
        <translation>%1 di %2 coppie con %3 epoche, dal %4 al %5, su %6; in media %7 dei pixel hanno fase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="358"/>
        <source>%1 of %2 pixels at the resolution of the %3; their velocity runs from %4 to %5 mm/yr, positive towards the satellite.</source>
        <translation>%1 di %2 pixel alla risoluzione di %3; la loro velocità va da %4 a %5 mm/anno, positiva verso il satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="359"/>
        <source>%1 of %2 pixels have a displacement%3; it runs from %4 to %5 mm and velocity from %6 to %7 mm/yr, %8.</source>
        <translation>%1 di %2 pixel hanno uno spostamento%3; va da %4 a %5 mm e la velocità da %6 a %7 mm/anno, %8.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="360"/>
        <source>%1 of %2 polygons hold no pixel centre of the stack and mask nothing.</source>
        <translation>%1 di %2 poligoni non contengono il centro di alcun pixel dello stack e non mascherano nulla.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="361"/>
        <source>%1 of %2 polygons hold no pixel centre of the stack.</source>
        <translation>%1 di %2 poligoni non contengono il centro di alcun pixel dello stack.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="362"/>
        <source>%1 of %2 values are %3, which the file does not declare as no data, and are taken for that; declare it with &apos;gdal_edit.py -a_nodata %4&apos;</source>
        <translation>%1 di %2 valori sono %3, che il file non dichiara come assenza di dati, e sono considerati tali; dichiararlo con 'gdal_edit.py -a_nodata %4'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="363"/>
        <source>%1 of %2 values are beyond %3 to %4 %5</source>
        <translation>%1 di %2 valori sono oltre %3 - %4 %5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="364"/>
        <source>%1 of the pairs had been finished by an earlier run.</source>
        <translation>%1 delle coppie erano state completate da un'esecuzione precedente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="365"/>
        <source>%1 of the phase values were lost where a delay map has no data.</source>
        <translation>%1 dei valori di fase sono andati persi dove una mappa di ritardo non ha dati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="366"/>
        <source>%1 of the polygons to keep hold no pixel of %2.</source>
        <translation>%1 dei poligoni da mantenere non contengono pixel di %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="367"/>
        <source>%1 of the unfinished run is gone, so nothing was replaced.</source>
        <translation>%1 dell'esecuzione incompiuta non c'è più, quindi nulla è stato sostituito.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="368"/>
        <source>%1 of these pixels lie outside the polygons and are no data.</source>
        <translation>%1 di questi pixel sono fuori dai poligoni e sono privi di dati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="369"/>
        <source>%1 pair as in the last run.</source>
        <translation>%1 coppia come nell'ultima esecuzione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="370"/>
        <source>%1 pairs as in the last run.</source>
        <translation>%1 coppie come nell'ultima esecuzione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="371"/>
        <source>%1 pairs fall into several connected components, between which whole cycles may be wrong: %2.</source>
        <translation>%1 coppie si dividono in più componenti connesse, tra le quali possono essere sbagliati cicli interi: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="372"/>
        <source>%1 pairs have no phase in the area: %2.</source>
        <translation>%1 coppie non hanno fase nell'area: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="373"/>
        <source>%1 pairs have no phase left: %2.</source>
        <translation>%1 coppie non hanno più fase: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="374"/>
        <source>%1 pixels (%2 %), %3 of which nothing else removes</source>
        <translation>%1 pixel (%2 %), di cui %3 che nient'altro toglie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="375"/>
        <source>%1 pixels around %2</source>
        <translation>%1 pixel intorno a %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="376"/>
        <source>%1 pixels have fewer than %2 epochs and stay without a robust velocity.</source>
        <translation>%1 pixel hanno meno di %2 epoche e restano senza velocità robusta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="377"/>
        <source>%1 pixels have no height, so no trend could be removed, and are lost.</source>
        <translation>%1 pixel non hanno quota, quindi non si è potuta rimuovere alcuna tendenza, e vanno persi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="378"/>
        <source>%1 pixels have too few epochs for a standard deviation of the velocity and stay without one.</source>
        <translation>%1 pixel hanno troppe poche epoche per una deviazione standard della velocità e ne restano privi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="379"/>
        <source>%1 pixels inside the mask have too few epochs to estimate a DEM error and are lost.</source>
        <translation>%1 pixel dentro la maschera hanno troppe poche epoche per stimare un errore del DEM e vanno persi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="380"/>
        <source>%1 pixels on %2 dates of %3 need about %4 MB; the memory budget is %5 MB.</source>
        <translation>%1 pixel in %2 date di %3 richiedono circa %4 MB; il limite di memoria è %5 MB.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="381"/>
        <source>%1 redirects in circles.</source>
        <translation>%1 reindirizza in circolo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="382"/>
        <source>%1 redirects to %2, which is not a web address.</source>
        <translation>%1 reindirizza a %2, che non è un indirizzo web.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="383"/>
        <source>%1 redirects to the unencrypted %2, which is not followed.</source>
        <translation>%1 reindirizza a %2, non cifrato, che non viene seguito.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="384"/>
        <source>%1 runs cannot give a cluster of %2: each run finds a source once.</source>
        <translation>%1 esecuzioni non possono dare un cluster di %2: ogni esecuzione trova una sorgente una volta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="385"/>
        <source>%1 runs say little about what is found again; use %2 or more.</source>
        <translation>%1 esecuzioni dicono poco su ciò che si ritrova; usarne %2 o più.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="386"/>
        <source>%1 says %2 x %3 pixels but %4 says %5 x %6; the stack looks as if it were in radar coordinates.</source>
        <translation>%1 dice %2 x %3 pixel ma %4 dice %5 x %6; lo stack sembra essere in coordinate radar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="387"/>
        <source>%1 says both %2: %3 and %4: %5.</source>
        <translation>%1 dice sia %2: %3 sia %4: %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="388"/>
        <source>%1 says that it has %2 x %3 pixels, more than can be.</source>
        <translation>%1 dichiara di avere %2 x %3 pixel, più di quanti possano essere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="389"/>
        <source>%1 says that it has %2 x %3 pixels, more than its %4 bytes can hold.</source>
        <translation>%1 dichiara di avere %2 x %3 pixel, più di quanti ne possano contenere i suoi %4 byte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="390"/>
        <source>%1 says that its values are in %2, not in %3.</source>
        <translation>%1 dichiara che i suoi valori sono in %2, non in %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="391"/>
        <source>%1 sets no variable.</source>
        <translation>%1 non imposta alcuna variabile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="392"/>
        <source>%1 source found with %2 components: %3.</source>
        <translation>%1 sorgente trovata con %2 componenti: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="393"/>
        <source>%1 sources found with %2 components: %3.</source>
        <translation>%1 sorgenti trovate con %2 componenti: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="394"/>
        <source>%1 states a radar frequency of %2 Hz, which is used, not %3 Hz of the options.</source>
        <translation>%1 dichiara una frequenza radar di %2 Hz, che viene usata, non i %3 Hz delle opzioni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="395"/>
        <source>%1 states a radar frequency of %2 Hz, which no radar has; it is not used.</source>
        <translation>%1 dichiara una frequenza radar di %2 Hz, che nessun radar ha; non viene usata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="396"/>
        <source>%1 takes tide and ionosphere out of burst overlaps only.</source>
        <translation>%1 toglie marea e ionosfera solo dalle sovrapposizioni dei burst.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="397"/>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="398"/>
        <source>%1 to %2 (%3 epochs)</source>
        <translation>da %1 a %2 (%3 epoche)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="399"/>
        <source>%1 vanished while it was read: another run has replaced or removed it.</source>
        <translation>%1 è scomparso mentre veniva letto: un'altra esecuzione lo ha sostituito o eliminato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="400"/>
        <source>%1 was %2 and is %3</source>
        <translation>%1 era %2 ed è %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="401"/>
        <source>%1 was already corrected with %2; a second correction spoils the phase.</source>
        <translation>%1 è già stato corretto con %2; una seconda correzione rovina la fase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="402"/>
        <source>%1 was made from a stack on another grid than %2; choose the time series that belongs to this stack, or run &apos;Check interferograms&apos; (stage 11) again.</source>
        <translation>%1 è stata creata da uno stack su una griglia diversa da %2; scegliere la serie temporale che appartiene a questo stack, oppure eseguire di nuovo 'Controllare gli interferogrammi' (passo 11).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="403"/>
        <source>%1 was not made from %2: the grids differ.</source>
        <translation>%1 non è stato creato da %2: le griglie sono diverse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="404"/>
        <source>%1 was not made: another version of Python made the environment.</source>
        <translation>%1 non è stato creato: l'ambiente è stato creato da un'altra versione di Python.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="405"/>
        <source>%1 was not written: the cube has no %2.</source>
        <translation>%1 non è stato scritto: il cubo non ha %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="406"/>
        <source>%1 was taken as missing: %2</source>
        <translation>%1 è stato considerato mancante: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="407"/>
        <source>%1 was written by a newer version of AlignSAR for QGIS and is left alone.</source>
        <translation>%1 è stato scritto da una versione più recente di AlignSAR for QGIS e non viene toccato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="408"/>
        <source>%1 with the dates of steps is missing.</source>
        <translation>Manca %1 con le date dei salti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="409"/>
        <source>%1 would be called %2</source>
        <translation>%1 si chiamerebbe %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="410"/>
        <source>%1 x %2 pixels are no image</source>
        <translation>%1 x %2 pixel non sono un'immagine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="411"/>
        <source>%1 x %2 pixels of %3° from %4° E, %5° N</source>
        <translation>%1 x %2 pixel di %3° da %4° E, %5° N</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="412"/>
        <source>%1, %2 is no place in degrees</source>
        <translation>%1, %2 non è un luogo in gradi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="413"/>
        <source>%1, but %2 on %3 (%4)</source>
        <translation>%1, ma %2 il %3 (%4)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="414"/>
        <source>%1, line %2: %3</source>
        <translation>%1, riga %2: %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="415"/>
        <source>%1, line %2: %3 is no magnitude.</source>
        <translation>%1, riga %2: %3 non è una magnitudo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="416"/>
        <source>%1, line %2: %3 is not a polygon.</source>
        <translation>%1, riga %2: %3 non è un poligono.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="417"/>
        <source>%1, line %2: %3.</source>
        <translation>%1, riga %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="418"/>
        <source>%1, so the threshold was relaxed to %2 and hardly selects any more.</source>
        <translation>%1, quindi la soglia è stata allentata a %2 e quasi non seleziona più.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="419"/>
        <source>%1, which no %2 is, and are taken for no data; if one value stands for no data, declare it with &apos;gdal_edit.py -a_nodata&apos;</source>
        <translation>%1, che nessun %2 raggiunge, e sono considerati dati mancanti; se un valore indica assenza di dati, dichiararlo con 'gdal_edit.py -a_nodata'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="420"/>
        <source>%1.py of LiCSBAS%2 in %3 did the work.</source>
        <translation>Il lavoro è stato fatto da %1.py di LiCSBAS%2 in %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="421"/>
        <source>%1: %2 cannot be opened (%3).</source>
        <translation>%1: %2 non si può aprire (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="422"/>
        <source>%1: %2 cannot be read (%3).</source>
        <translation>%1: %2 non si può leggere (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="423"/>
        <source>%1: %2 epochs have no baseline to that of %3: %4.</source>
        <translation>%1: %2 epoche non hanno una base rispetto a quella del %3: %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="424"/>
        <source>%1: %2 goes in steps of %3, %4 in steps of %5, which are not both in degrees.</source>
        <translation>%1: %2 procede a passi di %3, %4 a passi di %5, che non sono entrambi in gradi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="425"/>
        <source>%1: %2 has to be a number (%3), and the table %4.</source>
        <translation>%1: %2 deve essere un numero (%3), e la tabella %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="426"/>
        <source>%1: %2 has to have one axis of its own name and at least one value.</source>
        <translation>%1: %2 deve avere un asse con il proprio nome e almeno un valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="427"/>
        <source>%1: %2 has values on %3 dates; two or more are needed.</source>
        <translation>%1: %2 ha valori in %3 date; ne servono due o più.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="428"/>
        <source>%1: %2 holds no numbers.</source>
        <translation>%1: %2 non contiene numeri.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="429"/>
        <source>%1: %2 in imdates is not a date (yyyymmdd).</source>
        <translation>%1: %2 in imdates non è una data (yyyymmdd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="430"/>
        <source>%1: %2 in units %3 does not give days (%4).</source>
        <translation>%1: %2 nelle unità %3 non dà giorni (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="431"/>
        <source>%1: %2 instead of one number.</source>
        <translation>%1: %2 invece di un numero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="432"/>
        <source>%1: %2 instead of one text.</source>
        <translation>%1: %2 invece di un testo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="433"/>
        <source>%1: %2 instead of the shape %3 and numbers.</source>
        <translation>%1: %2 invece della forma %3 e di numeri.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="434"/>
        <source>%1: %2 is %3, which cannot be and is not used.</source>
        <translation>%1: %2 è %3, che è impossibile e non viene usato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="435"/>
        <source>%1: %2 is %3, which is no path.</source>
        <translation>%1: %2 è %3, che non è un percorso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="436"/>
        <source>%1: %2 is a %3, not a data set.</source>
        <translation>%1: %2 è un %3, non un insieme di dati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="437"/>
        <source>%1: %2 is counted in the calendar %3.</source>
        <translation>%1: %2 è contato nel calendario %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="438"/>
        <source>%1: %2 is in %3, which is no length.</source>
        <translation>%1: %2 è in %3, che non è una lunghezza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="439"/>
        <source>%1: %2 is no layer of polygons.</source>
        <translation>%1: %2 non è un layer di poligoni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="440"/>
        <source>%1: %2 is no layer.</source>
        <translation>%1: %2 non è un layer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="441"/>
        <source>%1: %2 is not a pair and 1 or -1.</source>
        <translation>%1: %2 non è una coppia e 1 o -1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="442"/>
        <source>%1: %2 is not even, %3 off its place at steps of %4.</source>
        <translation>%1: %2 non è regolare, %3 fuori posto con passi di %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="443"/>
        <source>%1: %2 is not in order, %3 comes after %4.</source>
        <translation>%1: %2 non è in ordine, %3 viene dopo %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="444"/>
        <source>%1: %2 is not text in UTF-8.</source>
        <translation>%1: %2 non è testo in UTF-8.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="445"/>
        <source>%1: %2 lies in another file, %3 (%4), which is not read.</source>
        <translation>%1: %2 si trova in un altro file, %3 (%4), che non viene letto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="446"/>
        <source>%1: %2 lines name no pair (yyyymmdd_yyyymmdd) and were not used: %3.</source>
        <translation>%1: %2 righe non nominano una coppia (yyyymmdd_yyyymmdd) e non sono state usate: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="447"/>
        <source>%1: %2 lines were not understood: %3.</source>
        <translation>%1: %2 righe non sono state comprese: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="448"/>
        <source>%1: %2 of %3 values are beyond %4 %5, which no %6 is.</source>
        <translation>%1: %2 di %3 valori sono oltre %4 %5, che nessuna %6 raggiunge.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="449"/>
        <source>%1: %2 runs from east to west.</source>
        <translation>%1: %2 va da est a ovest.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="450"/>
        <source>%1: %2 states nothing that is known.</source>
        <translation>%1: %2 non dichiara nulla di noto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="451"/>
        <source>%1: %2 values of cum on %3 are beyond %4 mm, which no displacement is, and are taken for no data.</source>
        <translation>%1: %2 valori di cum al %3 sono oltre %4 mm, che nessuno spostamento raggiunge, e sono considerati dati mancanti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="452"/>
        <source>%1: %2, imdates %3 and %4, instead of numbers by epoch, row and column, and whole numbers by epoch.</source>
        <translation>%1: %2, imdates %3 e %4, invece di numeri per epoca, riga e colonna, e di numeri interi per epoca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="453"/>
        <source>%1: %2; fetch the map again.</source>
        <translation>%1: %2; scaricare di nuovo la mappa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="454"/>
        <source>%1: %2; make the file again with stage 02.</source>
        <translation>%1: %2; creare di nuovo il file con il passo 02.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="455"/>
        <source>%1: %2[%3] is %4, which is not usable: %5</source>
        <translation>%1: %2[%3] è %4, che non è utilizzabile: %5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="456"/>
        <source>%1: DEM_projection is %2, not %3 (longitude and latitude in degrees).</source>
        <translation>%1: DEM_projection è %2, non %3 (longitudine e latitudine in gradi).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="457"/>
        <source>%1: E, N and U are unit vectors nowhere, so the direction to the satellite is not known.</source>
        <translation>%1: E, N e U non sono in alcun punto versori, quindi la direzione verso il satellite non è nota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="458"/>
        <source>%1: GDAL cannot open HDF5 files whose path has a double quote.</source>
        <translation>%1: GDAL non può aprire file HDF5 il cui percorso contiene virgolette doppie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="459"/>
        <source>%1: a heading of %2 is not within -360 to 360 degrees.</source>
        <translation>%1: una direzione di volo di %2 non è tra -360 e 360 gradi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="460"/>
        <source>%1: a quality below %2 means that the pattern depends on which dates are looked at.</source>
        <translation>%1: una qualità inferiore a %2 significa che il pattern dipende da quali date si guardano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="461"/>
        <source>%1: a wavelength of %2 m is not one of a radar.</source>
        <translation>%1: una lunghezza d'onda di %2 m non è quella di un radar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="462"/>
        <source>%1: all %2 pairs are rejected.</source>
        <translation>%1: tutte le %2 coppie sono scartate.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="463"/>
        <source>%1: all %2 values are %3 %4.</source>
        <translation>%1: tutti i %2 valori sono %3 %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="464"/>
        <source>%1: all baselines lie within 1 m, as only made-up ones do, so DEM errors cannot be estimated.</source>
        <translation>%1: tutte le basi sono entro 1 m, come solo quelle inventate, quindi gli errori del DEM non si possono stimare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="465"/>
        <source>%1: an incidence of %2 is not within 5 to 90 degrees.</source>
        <translation>%1: un'incidenza di %2 non è tra 5 e 90 gradi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="466"/>
        <source>%1: baselines from %2 reference epochs (%3) contradict each other by up to %4 m, so none is used.</source>
        <translation>%1: le basi da %2 epoche di riferimento (%3) si contraddicono fino a %4 m, quindi non se ne usa alcuna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="467"/>
        <source>%1: both dates are nearest to the epoch %2.</source>
        <translation>%1: entrambe le date sono più vicine all'epoca %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="468"/>
        <source>%1: center_time is %2, which is no time of day hh:mm:ss, such as 05:11:50.</source>
        <translation>%1: center_time è %2, che non è un'ora del giorno hh:mm:ss, come 05:11:50.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="469"/>
        <source>%1: coherence goes from %2 to %3, instead of 0 to 1 in such a file of 4 bytes per pixel.</source>
        <translation>%1: la coerenza va da %2 a %3, invece che da 0 a 1 in un file simile di 4 byte per pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="470"/>
        <source>%1: cum has %2 epochs and imdates %3.</source>
        <translation>%1: cum ha %2 epoche e imdates %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="471"/>
        <source>%1: dates say what of a frame is downloaded, and this row has no frame ID.</source>
        <translation>%1: le date dicono che cosa si scarica di un frame, e questa riga non ha un ID di frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="472"/>
        <source>%1: done, and what they made is in place.</source>
        <translation>%1: completati, e ciò che hanno creato è al suo posto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="473"/>
        <source>%1: farthest from its trend on %2, %3 (%4).</source>
        <translation>%1: massima distanza dalla sua tendenza il %2, %3 (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="474"/>
        <source>%1: full_coherence has to be above 0, such as 1, 100 or 255.</source>
        <translation>%1: full_coherence deve essere maggiore di 0, come 1, 100 o 255.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="475"/>
        <source>%1: imdates are not in order at %2.</source>
        <translation>%1: imdates non è in ordine a %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="476"/>
        <source>%1: its values are negative, of typically %2, but a delay is positive.</source>
        <translation>%1: i suoi valori sono negativi, tipicamente %2, ma un ritardo è positivo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="477"/>
        <source>%1: left out</source>
        <translation>%1: tralasciato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="478"/>
        <source>%1: left out, because there is no %2.</source>
        <translation>%1: tralasciato, perché %2 non c'è.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="479"/>
        <source>%1: looks is %2.</source>
        <translation>%1: looks è %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="480"/>
        <source>%1: no pair of dates such as 20200601_20200613.</source>
        <translation>%1: non è una coppia di date come 20200601_20200613.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="481"/>
        <source>%1: no pixel has enough dates for a fit of %2 sources.</source>
        <translation>%1: nessun pixel ha abbastanza date per l'adattamento di %2 sorgenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="482"/>
        <source>%1: no pixel with a value; the mask may reject it.</source>
        <translation>%1: nessun pixel con un valore; la maschera può scartarlo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="483"/>
        <source>%1: no value, rejected (threshold %2)</source>
        <translation>%1: nessun valore, scartato (soglia %2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="484"/>
        <source>%1: not in the datacube%2</source>
        <translation>%1: non nel datacube%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="485"/>
        <source>%1: nothing to do; %2 is of %3, with the same inputs and options.</source>
        <translation>%1: nulla da fare; %2 è del %3, con gli stessi ingressi e opzioni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="487"/>
        <source>%1: radar_frequency is %2 Hz, which no radar has (0.1 to 100 GHz).</source>
        <translation>%1: radar_frequency è %2 Hz, che nessun radar ha (da 0.1 a 100 GHz).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="488"/>
        <source>%1: reference changed by AlignSAR for QGIS %2</source>
        <translation>%1: riferimento cambiato da AlignSAR for QGIS %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="489"/>
        <source>%1: row %2 below the names has %3 values for %4 columns.</source>
        <translation>%1: la riga %2 sotto i nomi ha %3 valori per %4 colonne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="490"/>
        <source>%1: row %2 below the names has neither %3 nor %4.</source>
        <translation>%1: la riga %2 sotto i nomi non ha né %3 né %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="491"/>
        <source>%1: row %2 below the names is the second with results named %3, or that name is not free.</source>
        <translation>%1: la riga %2 sotto i nomi è la seconda con risultati chiamati %3, o quel nome non è libero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="492"/>
        <source>%1: runs again, because %2.</source>
        <translation>%1: viene eseguito di nuovo, perché %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="493"/>
        <source>%1: the %2 of the values is needed, and the table %3.</source>
        <translation>%1: serve %2 dei valori, e la tabella %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="494"/>
        <source>%1: the attribute %2 of %3 is text instead of a number.</source>
        <translation>%1: l'attributo %2 di %3 è un testo invece di un numero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="495"/>
        <source>%1: the attribute reference_date is not a date (yyyy-mm-dd).</source>
        <translation>%1: l'attributo reference_date non è una data (yyyy-mm-dd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="496"/>
        <source>%1: the attributes ref_lon and ref_lat are not numbers.</source>
        <translation>%1: gli attributi ref_lon e ref_lat non sono numeri.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="497"/>
        <source>%1: the axes of %2 are (%3) instead of (%4).</source>
        <translation>%1: gli assi di %2 sono (%3) invece di (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="498"/>
        <source>%1: the date %2 occurs twice in %3.</source>
        <translation>%1: la data %2 si ripete in %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="499"/>
        <source>%1: the mask and the area to keep leave no pixel.</source>
        <translation>%1: la maschera e l'area da mantenere non lasciano alcun pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="500"/>
        <source>%1: the station moves by more than a kilometre.</source>
        <translation>%1: la stazione si muove di più di un chilometro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="501"/>
        <source>%1: the third column holds days instead of metres, so none is used.</source>
        <translation>%1: la terza colonna contiene giorni invece di metri, quindi non se ne usa alcuna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="502"/>
        <source>%1: the unit %2 of %3 is not understood.</source>
        <translation>%1: l'unità %2 di %3 non è compresa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="503"/>
        <source>%1: the unit of %2 is %3, not m, cm or mm.</source>
        <translation>%1: l'unità di %2 è %3, non m, cm o mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="504"/>
        <source>%1: these dates say what step %2 downloads, and the run starts at step %3 with all that is in the work folder.</source>
        <translation>%1: queste date dicono che cosa scarica il passo %2, e l'esecuzione inizia dal passo %3 con tutto ciò che è nella cartella di lavoro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="505"/>
        <source>%1: value %2 of %3 of %4 is missing.</source>
        <translation>%1: manca il valore %2 di %3 di %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="506"/>
        <source>%1: values of typically %2 cannot be %3.</source>
        <translation>%1: valori tipicamente di %2 non possono essere %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="507"/>
        <source>%1: values up to %2 cannot be %3.</source>
        <translation>%1: valori fino a %2 non possono essere %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="508"/>
        <source>%1; %2 clusters, mean quality %3, score %4 - chosen%5.</source>
        <translation>%1; %2 cluster, qualità media %3, punteggio %4 - scelto%5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="509"/>
        <source>%1; %2 clusters, mean quality %3, score %4.</source>
        <translation>%1; %2 cluster, qualità media %3, punteggio %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="510"/>
        <source>%1; the connection was cut with %2 bytes missing</source>
        <translation>%1; la connessione è stata interrotta con %2 byte mancanti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="511"/>
        <source>%1=%2 comes after %3=%4.</source>
        <translation>%1=%2 viene dopo %3=%4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="512"/>
        <source>%1=1 makes it %2</source>
        <translation>%1=1 lo rende %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="513"/>
        <source>%1=1 sets %2, as the script of this version does.</source>
        <translation>%1=1 imposta %2, come fa lo script di questa versione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="514"/>
        <source>%1[%2] is calculated, and nothing is executed here; left out.</source>
        <translation>%1[%2] è calcolato, e qui non si esegue nulla; tralasciato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="515"/>
        <source>&apos;%1&apos; (stage %2)</source>
        <translation>'%1' (passo %2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="516"/>
        <source>&apos;%1&apos; runs before it</source>
        <translation>'%1' viene eseguito prima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="517"/>
        <source>&apos;Check interferograms&apos; (stage 11)</source>
        <translation>'Controllare gli interferogrammi' (passo 11)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="518"/>
        <source>&apos;Check interferograms&apos; (stage 11) goes on from it.</source>
        <translation>'Controllare gli interferogrammi' (passo 11) prosegue da lì.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="519"/>
        <source>&apos;Check interferograms&apos; will reject them.</source>
        <translation>'Controllare gli interferogrammi' le scarterà.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="520"/>
        <source>&apos;Close loops&apos; (stage 12)</source>
        <translation>'Chiudere gli anelli' (passo 12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="521"/>
        <source>'Export datacube' makes a datacube of the TS_… folder around it.</source>
        <translation>'Esportare il datacube' crea un datacube dalla cartella TS_… che la contiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="522"/>
        <source>&apos;Filter time series&apos; (stage 16)</source>
        <translation>'Filtrare la serie temporale' (passo 16)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="523"/>
        <source>&apos;Invert network&apos; (stage 13)</source>
        <translation>'Invertire la rete' (passo 13)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="524"/>
        <source>&apos;Load datacube&apos; puts it on the map; &apos;Separate sources&apos; and &apos;Detect unrest&apos; analyse it.</source>
        <translation>'Caricare il datacube' lo mette sulla mappa; 'Separare le sorgenti' e 'Rilevare l'unrest' lo analizzano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="525"/>
        <source>&apos;Mask noise&apos; (stage 15)</source>
        <translation>'Mascherare il rumore' (passo 15)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="526"/>
        <source>&apos;Unwrap again&apos; has no such option</source>
        <translation>'Srotolare di nuovo' non ha questa opzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="527"/>
        <source>&apos;ifgs_format&apos; says which images are separated</source>
        <translation>'ifgs_format' dice quali immagini si separano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="529"/>
        <source>(stored runs)</source>
        <translation>(esecuzioni salvate)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="530"/>
        <source>(threshold %1)</source>
        <translation>(soglia %1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="531"/>
        <source>, |slope|:%1 &amp; r^2: %2 =&gt; repeated epochs =&gt; |slope|:%3</source>
        <translation>, |slope|:%1 &amp; r^2: %2 =&gt; repeated epochs =&gt; |slope|:%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="535"/>
        <source>0 to 1, or 0 to 255 in bytes</source>
        <translation>da 0 a 1, oppure da 0 a 255 in byte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="570"/>
        <source>; %1 drew too few distinct images</source>
        <translation>; %1 hanno estratto troppe poche immagini distinte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="571"/>
        <source>; and %1 other reasons</source>
        <translation>; e altri %1 motivi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="572"/>
        <source>; near it are %1</source>
        <translation>; vicine ci sono %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="573"/>
        <source>; see %1</source>
        <translation>; vedere %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="575"/>
        <source>A Dask cluster needs the package %1.</source>
        <translation>Un cluster Dask richiede il pacchetto %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="576"/>
        <source>A change is from one date of %1 to another one, not from %2 to %3.</source>
        <translation>Una variazione va da una data di %1 a un'altra, non da %2 a %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="578"/>
        <source>A date is named twice among the steps.</source>
        <translation>Una data è nominata due volte tra i salti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="579"/>
        <source>A decay follows an event: type its date.</source>
        <translation>Un decadimento segue un evento: digitarne la data.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="580"/>
        <source>A decay is %1 or %2, not %3.</source>
        <translation>Un decadimento è %1 o %2, non %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="582"/>
        <source>A file of frames finds a frame only for an area of interest.</source>
        <translation>Un file di frame trova un frame solo per un'area di interesse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="585"/>
        <source>A gap after epoch %1 needs more than %2 epochs.</source>
        <translation>Una lacuna dopo l'epoca %1 richiede più di %2 epoche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="586"/>
        <source>A higher &apos;Minimum interferograms per epoch&apos; or stricter stages 11 and 12 help.</source>
        <translation>Aiutano un valore più alto di 'Numero minimo di interferogrammi per epoca' o passi 11 e 12 più severi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="591"/>
        <source>A polygon needs three or more points; remove or redraw the degenerate one.</source>
        <translation>Un poligono richiede tre o più punti; eliminare o ridisegnare quello degenere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="592"/>
        <source>A row needs two dates and two files, such as 20200601_20200613,phase.tif,coherence.tif.</source>
        <translation>Una riga richiede due date e due file, come 20200601_20200613,phase.tif,coherence.tif.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="595"/>
        <source>A shapefile has at most %1 columns, and %2 dates need %3.</source>
        <translation>Uno shapefile ha al massimo %1 colonne, e %2 date ne richiedono %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="598"/>
        <source>A stage run alone takes its own defaults, not those of a preset; set what you want to keep.</source>
        <translation>Un passo eseguito da solo prende i propri valori predefiniti, non quelli di una preimpostazione; impostare ciò che si vuole mantenere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="599"/>
        <source>A step of %1 m divides a line of %2 km into more than %3 pieces.</source>
        <translation>Un passo di %1 m divide una linea di %2 km in più di %3 pezzi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="601"/>
        <source>A window of %1 pixels is larger than the image of %2 x %3 pixels.</source>
        <translation>Una finestra di %1 pixel è più grande dell'immagine di %2 x %3 pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="602"/>
        <source>A worker of the cluster on %1</source>
        <translation>Un worker del cluster su %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="603"/>
        <source>A worker of the cluster on %1 cannot import AlignSAR (%2).</source>
        <translation>Un worker del cluster su %1 non può importare AlignSAR (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="604"/>
        <source>A worker of the cluster on %1 failed: %2.</source>
        <translation>Un worker del cluster su %1 non è riuscito: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="609"/>
        <source>ARIA products (S1-GUNW-….nc)</source>
        <translation>prodotti ARIA (S1-GUNW-….nc)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="616"/>
        <source>Add a line '# %1: …' with one of %2, or set the option of that name.</source>
        <translation>Aggiungere una riga '# %1: …' con uno tra %2, oppure impostare l'opzione con quel nome.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="619"/>
        <source>Add interferograms if you can: a network without loops cannot be checked.</source>
        <translation>Aggiungere interferogrammi se possibile: una rete senza anelli non si può controllare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="620"/>
        <source>Add it above the table.</source>
        <translation>Aggiungerla sopra la tabella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="621"/>
        <source>Add one per frame.</source>
        <translation>Aggiungerne una per frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="622"/>
        <source>Add one with dates such as 2020-06-01.</source>
        <translation>Aggiungerne una con date come 2020-06-01.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="623"/>
        <source>Address (tcp://host:8786) or scheduler file (.json) of a running Dask cluster whose workers see the folders of input and output under the same names; what takes long is then computed there. Empty: threads of this computer. The result does not depend on it.</source>
        <translation>Indirizzo (tcp://host:8786) o file dello scheduler (.json) di un cluster Dask in funzione i cui processi vedono le cartelle di ingresso e di uscita con gli stessi nomi; ciò che richiede tempo viene allora calcolato lì. Vuoto: thread di questo computer. Il risultato non ne dipende.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="624"/>
        <source>Again in %1 s.</source>
        <translation>Di nuovo tra %1 s.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="631"/>
        <source>AlignSAR for QGIS</source>
        <translation>AlignSAR for QGIS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="632"/>
        <source>AlignSAR for QGIS: generated sample frame</source>
        <translation>AlignSAR for QGIS: frame campione generato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="633"/>
        <source>AlignSAR for QGIS: what was downloaded here</source>
        <translation>AlignSAR for QGIS: che cosa è stato scaricato qui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="634"/>
        <source>AlignSAR for QGIS: what was run here</source>
        <translation>AlignSAR for QGIS: che cosa è stato eseguito qui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="638"/>
        <source>All %1 interferograms are rejected.</source>
        <translation>Tutti i %1 interferogrammi sono scartati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="639"/>
        <source>All %1 interferograms are rejected: %2.</source>
        <translation>Tutti i %1 interferogrammi sono scartati: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="642"/>
        <source>All later stages follow the stack: delay maps do not apply, nothing is judged by loops.</source>
        <translation>Tutti i passi successivi seguono lo stack: le mappe di ritardo non si applicano, nulla è giudicato dagli anelli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="643"/>
        <source>Allow more days.</source>
        <translation>Consentire più giorni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="644"/>
        <source>Allow more iterations or a larger tolerance.</source>
        <translation>Consentire più iterazioni o una tolleranza maggiore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="645"/>
        <source>Allow more iterations, a larger tolerance, or fewer components.</source>
        <translation>Consentire più iterazioni, una tolleranza maggiore, o meno componenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="646"/>
        <source>Allow reading it, or copy it elsewhere.</source>
        <translation>Consentirne la lettura, oppure copiarlo altrove.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="648"/>
        <source>Also fetch the tropospheric delay of every epoch by the weather model ERA5, which stage 03 can correct for in place of GACOS. Not every frame has it.</source>
        <translation>Scarica anche il ritardo troposferico di ogni epoca secondo il modello meteorologico ERA5, per il quale il passo 03 può correggere al posto di GACOS. Non tutti i frame lo hanno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="651"/>
        <source>Also fetched: bovldiff and sbovldiff, and the unit vectors.</source>
        <translation>Si scaricano anche bovldiff e sbovldiff, e i versori.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="658"/>
        <source>Amplitude and atmosphere</source>
        <translation>Ampiezza e atmosfera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="663"/>
        <source>An area of %1 pixels is too large to look at.</source>
        <translation>Un'area di %1 pixel è troppo grande da guardare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="664"/>
        <source>An image of %1 x %2 pixels is too small to be unwrapped.</source>
        <translation>Un'immagine di %1 x %2 pixel è troppo piccola per essere srotolata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="666"/>
        <source>And %1 more like these.</source>
        <translation>E altri %1 come questi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="670"/>
        <source>Animation of %1 dates from %2 to %3.</source>
        <translation>Animazione di %1 date dal %2 al %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="678"/>
        <source>Apparent displacement caused by the troposphere according to the maps in the folder GACOS, or ERA5 where the stack was corrected with these.</source>
        <translation>Spostamento apparente causato dalla troposfera secondo le mappe nella cartella GACOS, oppure ERA5 dove lo stack è stato corretto con queste.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="691"/>
        <source>As LiCSBAS does, %1 resamples that fail at any pixel were dropped for all.</source>
        <translation>Come fa LiCSBAS, %1 ricampionamenti che falliscono in qualche pixel sono stati tolti per tutti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="692"/>
        <source>As LiCSBAS does, %1 were deleted from cum.h5: hardly any pixel is complete with them.</source>
        <translation>Come fa LiCSBAS, %1 sono state eliminate da cum.h5: con esse quasi nessun pixel è completo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="695"/>
        <source>Ask for more runs or a smaller smallest cluster.</source>
        <translation>Chiedere più esecuzioni o un cluster più piccolo minore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="697"/>
        <source>At %1 pixels the network does not connect all epochs (%2 with gaps): %3.</source>
        <translation>In %1 pixel la rete non collega tutte le epoche (%2 con lacune): %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="698"/>
        <source>Attempt %1 at %2.</source>
        <translation>Tentativo %1 alle %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="706"/>
        <source>Azimuth displacement (mm, positive along the unit vector of the flight) where bursts overlap, in place of unwrapped phase. All later stages follow the stack: delay maps do not apply, nothing is judged by loops.</source>
        <translation>Spostamento in azimut (mm, positivo lungo il versore del volo) dove i burst si sovrappongono, al posto della fase srotolata. Tutti i passi successivi seguono lo stack: le mappe di ritardo non si applicano, nulla è giudicato dagli anelli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="707"/>
        <source>Azimuth displacement (mm, positive along the unit vector of the flight) where bursts overlap, in place of unwrapped phase. Also fetched: bovldiff and sbovldiff, and the unit vectors. Not every frame has them.</source>
        <translation>Spostamento in azimut (mm, positivo lungo il versore del volo) dove i burst si sovrappongono, al posto della fase srotolata. Si scaricano anche bovldiff e sbovldiff, e i versori. Non tutti i frame li hanno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="712"/>
        <source>Baseline of %1 dates, %2 to %3; %4 dates after it, up to %5.</source>
        <translation>Periodo di riferimento di %1 date, dal %2 al %3; %4 date dopo, fino al %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="713"/>
        <source>Basic %1</source>
        <translation>Basic %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="724"/>
        <source>Blocks of %1 x %2 pixels were averaged; %3 rows in the south and %4 columns in the east do not fill a block and were dropped.</source>
        <translation>Sono stati mediati blocchi di %1 x %2 pixel; %3 righe a sud e %4 colonne a est non riempiono un blocco e sono state tolte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="733"/>
        <source>Bring them into this order, with xarray by cube.transpose(%1).</source>
        <translation>Metterli in quest'ordine, con xarray tramite cube.transpose(%1).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="734"/>
        <source>Bring them to radians.</source>
        <translation>Portarli a radianti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="738"/>
        <source>Burst overlaps</source>
        <translation>Sovrapposizioni dei burst</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="739"/>
        <source>Burst-overlap coherence</source>
        <translation>Coerenza della sovrapposizione dei burst</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="740"/>
        <source>Burst-overlap displacement</source>
        <translation>Spostamento da sovrapposizione dei burst</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="743"/>
        <source>Bytes in the memory of a process cannot be read by another one.</source>
        <translation>I byte nella memoria di un processo non si possono leggere da un altro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="747"/>
        <source>Cancel, and choose another frame.</source>
        <translation>Annullare e scegliere un altro frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="756"/>
        <source>Change its permissions, or choose another place.</source>
        <translation>Cambiarne i permessi, oppure scegliere un altro posto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="758"/>
        <source>Change the option, or rename the file or folder that it comes from.</source>
        <translation>Cambiare l'opzione, oppure rinominare il file o la cartella da cui proviene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="760"/>
        <source>Check for sources that look alike.</source>
        <translation>Controllare se ci sono sorgenti che si somigliano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="762"/>
        <source>Check interferograms</source>
        <translation>Controllare gli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="763"/>
        <source>Check its coordinates, or leave it empty for all frames.</source>
        <translation>Controllarne le coordinate, oppure lasciarla vuota per tutti i frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="764"/>
        <source>Check its coordinates.</source>
        <translation>Controllarne le coordinate.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="765"/>
        <source>Check that both are of this pair, and their coordinates.</source>
        <translation>Controllare che entrambe siano di questa coppia, e le loro coordinate.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="766"/>
        <source>Check that both files are of this pair, and what the values of the coherence mean.</source>
        <translation>Controllare che entrambi i file siano di questa coppia, e che cosa significhino i valori della coerenza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="767"/>
        <source>Check that it is the coherence and no other image; if one value stands for no data, declare it with &apos;gdal_edit.py -a_nodata&apos;.</source>
        <translation>Controllare che sia la coerenza e non un'altra immagine; se un valore indica assenza di dati, dichiararlo con 'gdal_edit.py -a_nodata'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="768"/>
        <source>Check the address of the portal, or give a file of frames.</source>
        <translation>Controllare l'indirizzo del portale, oppure fornire un file di frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="769"/>
        <source>Check the connection and the proxy settings; running again resumes.</source>
        <translation>Controllare la connessione e le impostazioni del proxy; una nuova esecuzione riprende da qui.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="770"/>
        <source>Check the coordinates of both.</source>
        <translation>Controllare le coordinate di entrambi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="771"/>
        <source>Check the frame ID and the address of the portal.</source>
        <translation>Controllare l'ID del frame e l'indirizzo del portale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="772"/>
        <source>Check the inversion (stage 13).</source>
        <translation>Controllare l'inversione (passo 13).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="773"/>
        <source>Check the plate.</source>
        <translation>Controllare la placca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="774"/>
        <source>Check where these interferograms are from.</source>
        <translation>Controllare da dove vengono questi interferogrammi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="776"/>
        <source>Choose %1.</source>
        <translation>Scegliere %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="777"/>
        <source>Choose TS_….</source>
        <translation>Scegliere TS_….</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="778"/>
        <source>Choose a %1 file instead.</source>
        <translation>Scegliere invece un file %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="779"/>
        <source>Choose a GEOCml… folder, or make one with 'Prepare stack' (stage 02).</source>
        <translation>Scegliere una cartella GEOCml…, oppure crearne una con 'Preparare lo stack' (passo 02).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="780"/>
        <source>Choose a KML or GeoJSON file with polygons in degrees.</source>
        <translation>Scegliere un file KML o GeoJSON con poligoni in gradi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="781"/>
        <source>Choose a TS_… folder, or make one with 'Check interferograms' (stage 11).</source>
        <translation>Scegliere una cartella TS_…, oppure crearne una con 'Controllare gli interferogrammi' (passo 11).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="782"/>
        <source>Choose a batch_LiCSBAS.sh, with lines such as nlook=&quot;1&quot;.</source>
        <translation>Scegliere un batch_LiCSBAS.sh, con righe come nlook=&quot;1&quot;.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="783"/>
        <source>Choose a datacube of &apos;Export datacube&apos;.</source>
        <translation>Scegliere un datacube di 'Esportare il datacube'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="785"/>
        <source>Choose a datacube with displacement.</source>
        <translation>Scegliere un datacube con lo spostamento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="786"/>
        <source>Choose a file in it.</source>
        <translation>Scegliere un file al suo interno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="787"/>
        <source>Choose a file of &apos;Detect unrest&apos;.</source>
        <translation>Scegliere un file di 'Rilevare l'unrest'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="788"/>
        <source>Choose a file that the chain or &apos;Import batch&apos; wrote.</source>
        <translation>Scegliere un file scritto dalla catena o da 'Importare un file batch'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="789"/>
        <source>Choose a folder of its own for the stack.</source>
        <translation>Scegliere una cartella a parte per lo stack.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="790"/>
        <source>Choose a folder with cum.h5.</source>
        <translation>Scegliere una cartella con cum.h5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="791"/>
        <source>Choose a larger range or extent.</source>
        <translation>Scegliere un intervallo o un'estensione maggiore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="792"/>
        <source>Choose a larger resolution factor.</source>
        <translation>Scegliere un fattore di risoluzione maggiore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="793"/>
        <source>Choose a later end of the baseline.</source>
        <translation>Scegliere una fine del periodo di riferimento successiva.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="794"/>
        <source>Choose a layer with points.</source>
        <translation>Scegliere un layer con punti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="795"/>
        <source>Choose a longer period or a simpler model.</source>
        <translation>Scegliere un periodo più lungo o un modello più semplice.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="796"/>
        <source>Choose a longer step.</source>
        <translation>Scegliere un passo più lungo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="797"/>
        <source>Choose a new folder for it.</source>
        <translation>Scegliere per esso una cartella nuova.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="798"/>
        <source>Choose a place outside of it.</source>
        <translation>Scegliere un posto al di fuori.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="799"/>
        <source>Choose a place outside of them.</source>
        <translation>Scegliere un posto al di fuori.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="800"/>
        <source>Choose a position inside it.</source>
        <translation>Scegliere una posizione al suo interno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="801"/>
        <source>Choose a simpler model or another pixel.</source>
        <translation>Scegliere un modello più semplice o un altro pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="802"/>
        <source>Choose a simpler model.</source>
        <translation>Scegliere un modello più semplice.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="803"/>
        <source>Choose a smaller one.</source>
        <translation>Sceglierne uno più piccolo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="804"/>
        <source>Choose a smaller window or least share.</source>
        <translation>Scegliere una finestra o una quota minima più piccola.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="805"/>
        <source>Choose a smaller window, a higher resolution factor, or the cumulative residual.</source>
        <translation>Scegliere una finestra più piccola, un fattore di risoluzione maggiore, o il residuo cumulato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="806"/>
        <source>Choose a spacing near that of the products, %1 degrees.</source>
        <translation>Scegliere una spaziatura vicina a quella dei prodotti, %1 gradi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="807"/>
        <source>Choose a table with one day per line.</source>
        <translation>Scegliere una tabella con un giorno per riga.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="808"/>
        <source>Choose a table with one event per line.</source>
        <translation>Scegliere una tabella con un evento per riga.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="809"/>
        <source>Choose a text file.</source>
        <translation>Scegliere un file di testo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="810"/>
        <source>Choose a time-series folder of LiCSBAS (TS_…).</source>
        <translation>Scegliere una cartella di serie temporale di LiCSBAS (TS_…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="811"/>
        <source>Choose an area on stable, coherent ground.</source>
        <translation>Scegliere un'area su terreno stabile e coerente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="812"/>
        <source>Choose an earlier date.</source>
        <translation>Scegliere una data anteriore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="813"/>
        <source>Choose an earlier end of the baseline or run again when there are new dates.</source>
        <translation>Scegliere una fine del periodo di riferimento anteriore, o eseguire di nuovo quando ci sono nuove date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="814"/>
        <source>Choose an earlier end of the baseline, or use the built-in engine.</source>
        <translation>Scegliere una fine del periodo di riferimento anteriore, oppure usare il motore integrato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="815"/>
        <source>Choose another Python for this program in the settings of QGIS.</source>
        <translation>Scegliere un altro Python per questo programma nelle impostazioni di QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="816"/>
        <source>Choose another area or reference date, or relax the mask (stage 15).</source>
        <translation>Scegliere un'altra area o data di riferimento, oppure allentare la maschera (passo 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="817"/>
        <source>Choose another baseline, or leave out the dates whose gaps cost most (&apos;best&apos;).</source>
        <translation>Scegliere un altro periodo di riferimento, oppure tralasciare le date le cui lacune costano di più ('best').</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="818"/>
        <source>Choose another datacube.</source>
        <translation>Scegliere un altro datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="819"/>
        <source>Choose another displacement or cube.</source>
        <translation>Scegliere un altro spostamento o un altro cubo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="820"/>
        <source>Choose another displacement.</source>
        <translation>Scegliere un altro spostamento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="821"/>
        <source>Choose another file, so that the original stays.</source>
        <translation>Scegliere un altro file, perché l'originale resti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="822"/>
        <source>Choose another file.</source>
        <translation>Scegliere un altro file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="823"/>
        <source>Choose another folder for the sample.</source>
        <translation>Scegliere un'altra cartella per il campione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="824"/>
        <source>Choose another folder, or delete that one first.</source>
        <translation>Scegliere un'altra cartella, oppure eliminare prima quella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="825"/>
        <source>Choose another folder.</source>
        <translation>Scegliere un'altra cartella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="826"/>
        <source>Choose another layer or file.</source>
        <translation>Scegliere un altro layer o file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="827"/>
        <source>Choose another model.</source>
        <translation>Scegliere un altro modello.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="828"/>
        <source>Choose another one with stage 120.</source>
        <translation>Sceglierne un altro con il passo 120.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="829"/>
        <source>Choose another one.</source>
        <translation>Sceglierne un altro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="830"/>
        <source>Choose another output folder or multilook factor.</source>
        <translation>Scegliere un'altra cartella di uscita o un altro fattore di multilook.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="831"/>
        <source>Choose another output folder, so that they are not mixed.</source>
        <translation>Scegliere un'altra cartella di uscita, perché non si mescolino.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="832"/>
        <source>Choose another output folder.</source>
        <translation>Scegliere un'altra cartella di uscita.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="833"/>
        <source>Choose another output.</source>
        <translation>Scegliere un'altra uscita.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="834"/>
        <source>Choose another place or a shorter name.</source>
        <translation>Scegliere un altro posto o un nome più breve.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="835"/>
        <source>Choose another place, or a larger radius.</source>
        <translation>Scegliere un altro luogo, o un raggio maggiore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="836"/>
        <source>Choose another place, or change its permissions.</source>
        <translation>Scegliere un altro posto, oppure cambiarne i permessi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="837"/>
        <source>Choose another place.</source>
        <translation>Scegliere un altro posto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="838"/>
        <source>Choose another station or pixel, or allow more days.</source>
        <translation>Scegliere un'altra stazione o un altro pixel, oppure consentire più giorni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="839"/>
        <source>Choose another work folder.</source>
        <translation>Scegliere un'altra cartella di lavoro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="840"/>
        <source>Choose another, or export it again.</source>
        <translation>Sceglierne un altro, oppure esportarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="841"/>
        <source>Choose builtin, licsbas or licsalert.</source>
        <translation>Scegliere builtin, licsbas o licsalert.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="842"/>
        <source>Choose datacubes of the same area.</source>
        <translation>Scegliere datacube della stessa area.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="843"/>
        <source>Choose dates farther apart.</source>
        <translation>Scegliere date più distanti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="845"/>
        <source>Choose folders with shorter names, or fewer entries in lists.</source>
        <translation>Scegliere cartelle con nomi più brevi, o meno voci negli elenchi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="847"/>
        <source>Choose from %1.</source>
        <translation>Scegliere tra %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="848"/>
        <source>Choose its parent %1.</source>
        <translation>Scegliere la cartella superiore %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="849"/>
        <source>Choose one as the format.</source>
        <translation>Sceglierne uno come formato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="850"/>
        <source>Choose one of %1.</source>
        <translation>Scegliere uno tra %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="851"/>
        <source>Choose one of them, such as %1.</source>
        <translation>Sceglierne una, come %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="852"/>
        <source>Choose other dates.</source>
        <translation>Scegliere altre date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="853"/>
        <source>Choose reference</source>
        <translation>Scegliere il riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="854"/>
        <source>Choose such a folder, or a datacube.</source>
        <translation>Scegliere una cartella simile, oppure un datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="855"/>
        <source>Choose that folder.</source>
        <translation>Scegliere quella cartella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="856"/>
        <source>Choose that.</source>
        <translation>Scegliere quella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="857"/>
        <source>Choose the GEOC folder with the downloaded GeoTIFFs, or download the frame first.</source>
        <translation>Scegliere la cartella GEOC con i GeoTIFF scaricati, oppure scaricare prima il frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="858"/>
        <source>Choose the NetCDF file of a datacube.</source>
        <translation>Scegliere il file NetCDF di un datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="859"/>
        <source>Choose the batch_LiCSBAS.sh.</source>
        <translation>Scegliere il batch_LiCSBAS.sh.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="860"/>
        <source>Choose the first series.</source>
        <translation>Scegliere la prima serie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="861"/>
        <source>Choose the folder TS_… or GEOCml… itself.</source>
        <translation>Scegliere la cartella TS_… o GEOCml… stessa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="862"/>
        <source>Choose the folder that holds %1/ with one folder per interferogram.</source>
        <translation>Scegliere la cartella che contiene %1/ con una cartella per interferogramma.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="863"/>
        <source>Choose the folder that holds them.</source>
        <translation>Scegliere la cartella che li contiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="864"/>
        <source>Choose the folder that the last preparation stage made.</source>
        <translation>Scegliere la cartella creata dall'ultimo passo di preparazione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="865"/>
        <source>Choose the one that holds the interferograms.</source>
        <translation>Scegliere quella che contiene gli interferogrammi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="866"/>
        <source>Choose the plate that the surroundings move with.</source>
        <translation>Scegliere la placca con cui si muovono i dintorni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="867"/>
        <source>Choose the run_licsalert.py.</source>
        <translation>Scegliere il run_licsalert.py.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="868"/>
        <source>Choose the table of frames (CSV).</source>
        <translation>Scegliere la tabella dei frame (CSV).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="869"/>
        <source>Choose the table that describes your GeoTIFFs.</source>
        <translation>Scegliere la tabella che descrive i propri GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="885"/>
        <source>Clip stack</source>
        <translation>Ritagliare lo stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="886"/>
        <source>Close it there, or wait until that run has ended.</source>
        <translation>Chiuderlo lì, oppure attendere che quell'esecuzione sia terminata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="887"/>
        <source>Close loops</source>
        <translation>Chiudere gli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="888"/>
        <source>Close other programs.</source>
        <translation>Chiudere altri programmi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="889"/>
        <source>Close some layers, or restart QGIS.</source>
        <translation>Chiudere alcuni layer, oppure riavviare QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="891"/>
        <source>Closure score of the reference candidates</source>
        <translation>Punteggio di chiusura dei candidati al riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="893"/>
        <source>Clusters of the patterns with %1 components</source>
        <translation>Cluster dei pattern con %1 componenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="907"/>
        <source>Compare with the uncorrected stack before using this one.</source>
        <translation>Confrontare con lo stack non corretto prima di usare questo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="920"/>
        <source>Convert them, or correct what the file says with &apos;gdal_edit.py -units&apos;.</source>
        <translation>Convertirli, oppure correggere ciò che dice il file con 'gdal_edit.py -units'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="922"/>
        <source>Copy EQA.dem_par of the stack (GEOCml…) there; results in radar coordinates cannot be shown.</source>
        <translation>Copiarvi EQA.dem_par dello stack (GEOCml…); i risultati in coordinate radar non si possono mostrare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="924"/>
        <source>Correct it (yyyymmdd).</source>
        <translation>Correggerla (yyyymmdd).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="925"/>
        <source>Correct it.</source>
        <translation>Correggerlo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="926"/>
        <source>Correct it; Sentinel-1 has 5.405e9.</source>
        <translation>Correggerla; Sentinel-1 ha 5.405e9.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="927"/>
        <source>Correct metadata.txt if that is wrong.</source>
        <translation>Correggere metadata.txt se è sbagliata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="928"/>
        <source>Correct or add it.</source>
        <translation>Correggerlo o aggiungerlo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="929"/>
        <source>Correct or remove it.</source>
        <translation>Correggerlo o eliminarlo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="930"/>
        <source>Correct or remove the line.</source>
        <translation>Correggere o eliminare la riga.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="931"/>
        <source>Correct or remove them.</source>
        <translation>Correggerli o eliminarli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="932"/>
        <source>Correct the addresses in the options.</source>
        <translation>Correggere gli indirizzi nelle opzioni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="933"/>
        <source>Correct the attribute &apos;units&apos;, for example to mm.</source>
        <translation>Correggere l'attributo 'units', per esempio in mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="934"/>
        <source>Correct the attribute &apos;units&apos;.</source>
        <translation>Correggere l'attributo 'units'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="935"/>
        <source>Correct the column %1.</source>
        <translation>Correggere la colonna %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="936"/>
        <source>Correct the line.</source>
        <translation>Correggere la riga.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="937"/>
        <source>Correct the list of pairs.</source>
        <translation>Correggere l'elenco delle coppie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="938"/>
        <source>Correct the option &apos;extra_tifs&apos;.</source>
        <translation>Correggere l'opzione 'extra_tifs'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="939"/>
        <source>Correct the values or their unit.</source>
        <translation>Correggere i valori o la loro unità.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="940"/>
        <source>Correct the wrong row.</source>
        <translation>Correggere la riga sbagliata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="941"/>
        <source>Correct them with &apos;gdal_edit.py -scale 1 -offset 0&apos;, or to what its maker says.</source>
        <translation>Correggerli con 'gdal_edit.py -scale 1 -offset 0', oppure come indica chi lo ha creato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="943"/>
        <source>Correct with GACOS</source>
        <translation>Correggere con GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="944"/>
        <source>Corrected %1 pairs; %2 became smoother.</source>
        <translation>Corrette %1 coppie; %2 sono diventate più lisce.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="945"/>
        <source>Corrected %1 samples (%2 %) in %3 interferograms by one cycle.</source>
        <translation>Corretti %1 campioni (%2 %) in %3 interferogrammi di un ciclo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="951"/>
        <source>Count it in &apos;days since 2020-01-01&apos;.</source>
        <translation>Contarlo in 'days since 2020-01-01'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="952"/>
        <source>Count it in the standard calendar.</source>
        <translation>Contarlo nel calendario standard.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="962"/>
        <source>Criterion %1: %2 removes %3.</source>
        <translation>Criterio %1: %2 toglie %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="963"/>
        <source>Criterion %1: %2 removes no pixel.</source>
        <translation>Criterio %1: %2 non toglie alcun pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="966"/>
        <source>Cut %1 pairs from %2 x %3 to %4 x %5 pixels (columns and rows %6): %7.</source>
        <translation>Ritagliate %1 coppie da %2 x %3 a %4 x %5 pixel (colonne e righe %6): %7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="967"/>
        <source>Cut as rasters because of their size, although not known to be such: %1.</source>
        <translation>Ritagliati come raster per la loro dimensione, benché non noti come tali: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="970"/>
        <source>Data about the frame</source>
        <translation>Dati sul frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="975"/>
        <source>Datacubes have %1 and %2 in degrees; warp it to EPSG:4326.</source>
        <translation>I datacube hanno %1 e %2 in gradi; riproiettarlo in EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="976"/>
        <source>Datacubes of %1 %2: %3.</source>
        <translation>Datacube di %1 %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="983"/>
        <source>Dates of steps have no effect with the method %1; choose another one or no file.</source>
        <translation>Le date dei salti non hanno effetto con il metodo %1; sceglierne un altro o nessun file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="995"/>
        <source>Declare the right one with &apos;gdal_edit.py -a_srs&apos;.</source>
        <translation>Dichiarare quello giusto con 'gdal_edit.py -a_srs'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1002"/>
        <source>Delete it and run the stage again.</source>
        <translation>Eliminarlo ed eseguire di nuovo il passo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1003"/>
        <source>Delete it and run the stage that makes it again.</source>
        <translation>Eliminarlo ed eseguire di nuovo il passo che lo crea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1004"/>
        <source>Delete it; the stages of this folder then run again.</source>
        <translation>Eliminarlo; i passi di questa cartella vengono poi eseguiti di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1005"/>
        <source>Delete their folders if they do not belong here.</source>
        <translation>Eliminarne le cartelle se non sono pertinenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1006"/>
        <source>Delete their folders if you do not want them.</source>
        <translation>Eliminarne le cartelle se non si vogliono.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1007"/>
        <source>Delete them or choose another output folder.</source>
        <translation>Eliminarle o scegliere un'altra cartella di uscita.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1008"/>
        <source>Departure from the median of the image (mm RMS)</source>
        <translation>Scostamento dalla mediana dell'immagine (mm RMS)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1009"/>
        <source>Detect unrest</source>
        <translation>Rilevare l'unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1011"/>
        <source>Did you mean '# %1: …'?</source>
        <translation>Si intendeva '# %1: …'?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1013"/>
        <source>Direction of flight</source>
        <translation>Direzione di volo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1016"/>
        <source>Displacement (mm, + along the flight)</source>
        <translation>Spostamento (mm, + nella direzione di volo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1018"/>
        <source>Displacement along it</source>
        <translation>Spostamento lungo di esso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1019"/>
        <source>Displacement along the flight</source>
        <translation>Spostamento lungo il volo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1029"/>
        <source>Displacement is relative to%1 and%2.</source>
        <translation>Lo spostamento è relativo a%1 e%2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1030"/>
        <source>Displacement is relative to%1.</source>
        <translation>Lo spostamento è relativo a%1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1034"/>
        <source>Displacement read</source>
        <translation>Spostamento letto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1036"/>
        <source>Displacement towards the satellite</source>
        <translation>Spostamento verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1040"/>
        <source>Divide it by the largest value of its scale, 255 or 100, or write it as bytes 0 to 255.</source>
        <translation>Dividerla per il valore massimo della sua scala, 255 o 100, oppure scriverla come byte da 0 a 255.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1042"/>
        <source>Do not build on it.</source>
        <translation>Non farvi affidamento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1051"/>
        <source>Download LiCSAR frame</source>
        <translation>Scaricare un frame LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1052"/>
        <source>Download them again.</source>
        <translation>Scaricarli di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1053"/>
        <source>Download them, named %1.%2</source>
        <translation>Scaricarle, con il nome %1.%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1054"/>
        <source>Download them, named yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif or yyyymmdd.ztd, or switch the correction off.</source>
        <translation>Scaricarle, con il nome yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif o yyyymmdd.ztd, oppure disattivare la correzione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1057"/>
        <source>Downloads the interferograms of a LiCSAR frame from the COMET portal. In: a frame ID, or an area of interest, whose frame is looked for on the portal; dates. Out: a work folder with GEOC/ (unwrapped phase in rad, positive away from the satellite; coherence; geometry), and if wanted GACOS/ and ERA5/ (delay in rad) and GEOC.MLI/ (intensity).

Run it again after an interruption, or to get what was published since: only what is new, changed or missing is fetched. A file has its name only when it is complete, and a good file is never lost. The report tells what was fetched, what was there already, what is not published, and what failed; download.json lists every file. Proxy and certificates are those set in QGIS.

Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</source>
        <translation>Scarica gli interferogrammi di un frame LiCSAR dal portale COMET. Ingresso: un ID di frame, oppure un'area di interesse, il cui frame viene cercato sul portale; date. Uscita: una cartella di lavoro con GEOC/ (fase srotolata in rad, positiva in allontanamento dal satellite; coerenza; geometria) e, se richieste, GACOS/ e ERA5/ (ritardo in rad) e GEOC.MLI/ (intensità).

Eseguirlo di nuovo dopo un'interruzione, o per ottenere ciò che è stato pubblicato nel frattempo: si scarica solo ciò che è nuovo, modificato o mancante. Un file ha il suo nome solo quando è completo, e un file buono non va mai perduto. Il rapporto dice che cosa è stato scaricato, che cosa c'era già, che cosa non è pubblicato e che cosa non è riuscito; download.json elenca tutti i file. Proxy e certificati sono quelli impostati in QGIS.

Bibliografia: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1060"/>
        <source>Draw a smaller one.</source>
        <translation>Disegnarne una più piccola.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1063"/>
        <source>Draw it again.</source>
        <translation>Disegnarla di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1064"/>
        <source>Draw it larger, or elsewhere.</source>
        <translation>Disegnarlo più grande, o altrove.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1065"/>
        <source>Draw it on the image.</source>
        <translation>Disegnarla sull'immagine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1066"/>
        <source>Draw it over the frame, or leave it empty.</source>
        <translation>Disegnarla sul frame, oppure lasciarla vuota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1067"/>
        <source>Draw it through two or more different points.</source>
        <translation>Disegnarla per due o più punti diversi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1072"/>
        <source>Draw the line on the image, or make the swath wider.</source>
        <translation>Disegnare la linea sull'immagine, oppure allargare la fascia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1081"/>
        <source>Dropped %1 values that take part in no complete loop at their pixel.</source>
        <translation>Tolti %1 valori che nel loro pixel non partecipano ad alcun anello completo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1084"/>
        <source>ERA5</source>
        <translation>ERA5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1085"/>
        <source>ERA5 delay maps</source>
        <translation>Mappe di ritardo ERA5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1088"/>
        <source>Each stage removes what later ones made before it, so &apos;Choose reference&apos; (stage 120) comes before &apos;Close loops&apos; (stage 12).</source>
        <translation>Ogni passo elimina ciò che passi successivi avevano creato prima, perciò 'Scegliere il riferimento' (passo 120) viene prima di 'Chiudere gli anelli' (passo 12).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1094"/>
        <source>East and up velocity of %1 pixels from %2 lines of sight.</source>
        <translation>Velocità verso est e verso l'alto di %1 pixel da %2 linee di vista.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1100"/>
        <source>End of the baseline %1 is not a date; write YYYYMMDD, such as 20210101.</source>
        <translation>La fine del periodo di riferimento %1 non è una data; scrivere YYYYMMDD, come 20210101.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1116"/>
        <source>Estimate uncertainty</source>
        <translation>Stimare l'incertezza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1119"/>
        <source>Every address is empty, so there is nothing to download.</source>
        <translation>Tutti gli indirizzi sono vuoti, quindi non c'è nulla da scaricare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1122"/>
        <source>Everything is zero on %1.</source>
        <translation>Tutto è zero al %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1127"/>
        <source>Exchange it with the fourth.</source>
        <translation>Scambiarla con la quarta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1135"/>
        <source>Export a time series as datacube first.</source>
        <translation>Esportare prima una serie temporale come datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1139"/>
        <source>Export it again as KML or GeoJSON.</source>
        <translation>Esportarlo di nuovo come KML o GeoJSON.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1140"/>
        <source>Export it again from a work folder with the metadata of the frame, or give instrument mode and polarisation as options.</source>
        <translation>Esportarlo di nuovo da una cartella di lavoro con i metadati del frame, oppure indicare modo dello strumento e polarizzazione nelle opzioni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1142"/>
        <source>Export the catalogue again.</source>
        <translation>Esportare di nuovo il catalogo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1143"/>
        <source>Export the datacube again with the files of E, N and U in the folder GEOC.</source>
        <translation>Esportare di nuovo il datacube con i file di E, N e U nella cartella GEOC.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1144"/>
        <source>Export the datacube again.</source>
        <translation>Esportare di nuovo il datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1145"/>
        <source>Export without reproducing its defects.</source>
        <translation>Esportare senza riprodurne i difetti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1149"/>
        <source>FastICA with %1 components, %2 runs</source>
        <translation>FastICA con %1 componenti, %2 esecuzioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1151"/>
        <source>Fetch again what should be a product, under the name that its producer gives it.</source>
        <translation>Scaricare di nuovo ciò che dovrebbe essere un prodotto, con il nome che gli dà il produttore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1152"/>
        <source>Fetch it again.</source>
        <translation>Scaricarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1153"/>
        <source>Fetch or make them again if they matter.</source>
        <translation>Scaricarle o crearle di nuovo se sono importanti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1154"/>
        <source>Fetch the file again as its producer delivers it, or write all of it into one file, such as with &apos;h5repack&apos; or &apos;h5copy -f ext&apos;.</source>
        <translation>Scaricare di nuovo il file come lo fornisce il produttore, oppure scriverlo tutto in un solo file, per esempio con 'h5repack' o 'h5copy -f ext'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1156"/>
        <source>Fewer than two blocks of %1 km have all the data that the score needs; the reference is chosen among single pixels.</source>
        <translation>Meno di due blocchi di %1 km hanno tutti i dati che servono al punteggio; il riferimento è scelto tra singoli pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1158"/>
        <source>Fewest components (%1) exceeds most components (%2).</source>
        <translation>Il minimo di componenti (%1) supera il massimo (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1176"/>
        <source>Filled %1 missing samples inside the mask.</source>
        <translation>Riempiti %1 campioni mancanti dentro la maschera.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1177"/>
        <source>Filling by linear interpolation needs about %1 MB, the memory budget leaves %2 MB.</source>
        <translation>Il riempimento per interpolazione lineare richiede circa %1 MB, il limite di memoria ne lascia %2 MB.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1178"/>
        <source>Films need the program %1, which is not installed.</source>
        <translation>I filmati richiedono il programma %1, che non è installato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1181"/>
        <source>Filter time series</source>
        <translation>Filtrare la serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1184"/>
        <source>Filtered %1 epochs with a Gaussian of %2 km (%3 x %4 pixels) in space and %5 days in time; removed %6 mm (RMS) from %7 pixels inside the mask.</source>
        <translation>Filtrate %1 epoche con una gaussiana di %2 km (%3 x %4 pixel) nello spazio e %5 giorni nel tempo; rimossi %6 mm (RMS) da %7 pixel dentro la maschera.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1187"/>
        <source>Filtered displacement (mm, + along the flight)</source>
        <translation>Spostamento filtrato (mm, + nella direzione di volo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1189"/>
        <source>Filtered intercept (mm)</source>
        <translation>Intercetta filtrata (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1190"/>
        <source>Filtered intercept inside the mask (mm)</source>
        <translation>Intercetta filtrata dentro la maschera (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1191"/>
        <source>Filtered velocities inside the mask range from %1 to %2 mm/yr (1-99 %).</source>
        <translation>Le velocità filtrate dentro la maschera vanno da %1 a %2 mm/anno (1-99 %).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1192"/>
        <source>Filtered velocity (mm/yr, + along the flight)</source>
        <translation>Velocità filtrata (mm/anno, + nella direzione di volo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1194"/>
        <source>Filtered velocity inside the mask (mm/yr, + along the flight)</source>
        <translation>Velocità filtrata dentro la maschera (mm/anno, + nella direzione di volo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1229"/>
        <source>Folder that holds GEOC, GEOC.MLI and GACOS or ERA5. Empty: the folder around the time-series folder.</source>
        <translation>Cartella che contiene GEOC, GEOC.MLI e GACOS o ERA5. Vuoto: la cartella che contiene quella della serie temporale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1235"/>
        <source>Folder with one delay map per epoch: .sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc; or .icams.sltd.geo.tif of ERA5.</source>
        <translation>Cartella con una mappa di ritardo per epoca: .sltd.geo.tif, .ztd.tif, o .ztd con .ztd.rsc; oppure .icams.sltd.geo.tif di ERA5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1248"/>
        <source>Frame %1: %2 of %3 interferograms lie within %4; they join %5 epochs from %6 to %7.</source>
        <translation>Frame %1: %2 di %3 interferogrammi stanno entro %4; collegano %5 epoche dal %6 al %7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1257"/>
        <source>Free some space or choose another folder; running again resumes.</source>
        <translation>Liberare spazio o scegliere un'altra cartella; una nuova esecuzione riprende da qui.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1258"/>
        <source>Free some space, %1.</source>
        <translation>Liberare spazio, %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1263"/>
        <source>GACOS</source>
        <translation>GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1267"/>
        <source>GACOS delay</source>
        <translation>Ritardo GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1268"/>
        <source>GACOS delay and phase that goes with height are the same atmosphere; switch one of them off.</source>
        <translation>Il ritardo GACOS e la fase che varia con la quota sono la stessa atmosfera; disattivarne uno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1280"/>
        <source>Gaps in the network, adjoining ones counted once</source>
        <translation>Lacune nella rete, quelle contigue contate una volta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1282"/>
        <source>Gaps: %1, bridges: %2, articulation epochs: %3, pairs in no loop: %4.</source>
        <translation>Lacune: %1, ponti: %2, epoche di articolazione: %3, coppie in nessun anello: %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1284"/>
        <source>Geocode the data to degrees, or correct the entry if its corner is in degrees.</source>
        <translation>Geocodificare i dati in gradi, oppure correggere la voce se il suo angolo è in gradi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1285"/>
        <source>Geometry of the frame</source>
        <translation>Geometria del frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1286"/>
        <source>Get LiCSAlert 3.5.1 or newer from https://github.com/matthew-gaddes/LiCSAlert and choose its folder, or the Python that it is installed in, in Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR.</source>
        <translation>Procurarsi LiCSAlert 3.5.1 o successivo da https://github.com/matthew-gaddes/LiCSAlert e sceglierne la cartella, o il Python in cui è installato, in Impostazioni &gt; Opzioni &gt; Processing &gt; Sorgenti dati &gt; AlignSAR.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1287"/>
        <source>Get LiCSBAS from https://github.com/comet-licsar/LiCSBAS and choose its folder in Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR.</source>
        <translation>Procurarsi LiCSBAS da https://github.com/comet-licsar/LiCSBAS e sceglierne la cartella in Impostazioni &gt; Opzioni &gt; Processing &gt; Sorgenti dati &gt; AlignSAR.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1288"/>
        <source>Get the baselines of one processing of the frame.</source>
        <translation>Procurarsi le basi di una sola elaborazione del frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1289"/>
        <source>Get version 3.5.1 or newer.</source>
        <translation>Procurarsi la versione 3.5.1 o successiva.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1290"/>
        <source>Give %1.</source>
        <translation>Indicare %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1291"/>
        <source>Give a common reference.</source>
        <translation>Indicare un riferimento comune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1292"/>
        <source>Give a frame ID such as %1, or an area of interest, whose frame is then looked for.</source>
        <translation>Indicare l'ID di un frame, come %1, oppure un'area di interesse, di cui si cerca poi il frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1293"/>
        <source>Give a frame ID such as %1, or an area of interest.</source>
        <translation>Indicare l'ID di un frame, come %1, oppure un'area di interesse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1294"/>
        <source>Give a frame ID such as %1.</source>
        <translation>Indicare l'ID di un frame, come %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1295"/>
        <source>Give a reference area with good pixels, or run &apos;Filter time series&apos; (stage 16) again.</source>
        <translation>Indicare un'area di riferimento con pixel buoni, oppure eseguire di nuovo 'Filtrare la serie temporale' (passo 16).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1296"/>
        <source>Give a reference point, a reference area or a reference date; nothing would change.</source>
        <translation>Indicare un punto, un'area o una data di riferimento; non cambierebbe nulla.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1297"/>
        <source>Give all workers the folders of input and output under the same names as here.</source>
        <translation>Dare a tutti i worker le cartelle di ingresso e di uscita con gli stessi nomi di qui.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1298"/>
        <source>Give an extent or polygons.</source>
        <translation>Indicare un'estensione o dei poligoni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1299"/>
        <source>Give another folder for the Zarr store, or delete this one first.</source>
        <translation>Indicare un'altra cartella per l'archivio Zarr, oppure eliminare prima questa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1300"/>
        <source>Give another folder for the Zarr store, or empty this one.</source>
        <translation>Indicare un'altra cartella per l'archivio Zarr, oppure svuotare questa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1301"/>
        <source>Give another name for the result.</source>
        <translation>Dare un altro nome al risultato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1302"/>
        <source>Give each of them more memory or fewer threads.</source>
        <translation>Dare a ciascuno più memoria o meno thread.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1303"/>
        <source>Give either an extent or a pixel range, not both.</source>
        <translation>Indicare un'estensione o un intervallo di pixel, non entrambi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1304"/>
        <source>Give it another one in the column %1.</source>
        <translation>Dargliene un altro nella colonna %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1305"/>
        <source>Give it as http://host:port.</source>
        <translation>Indicarlo come http://host:port.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1306"/>
        <source>Give it coordinates and a projection, for example with &apos;gdal_edit.py -a_srs EPSG:4326 -a_ullr west north east south&apos;.</source>
        <translation>Dargli coordinate e una proiezione, per esempio con 'gdal_edit.py -a_srs EPSG:4326 -a_ullr west north east south'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1307"/>
        <source>Give it one of these endings.</source>
        <translation>Dargli una di queste estensioni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1308"/>
        <source>Give it that ending.</source>
        <translation>Dargli quell'estensione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1309"/>
        <source>Give its days, or leave it out.</source>
        <translation>Indicarne i giorni, oppure tralasciarlo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1310"/>
        <source>Give its longitude and latitude.</source>
        <translation>Indicarne longitudine e latitudine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1312"/>
        <source>Give one for those without.</source>
        <translation>Indicarne una per quelli che non ne hanno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1313"/>
        <source>Give one of them.</source>
        <translation>Indicarne uno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1314"/>
        <source>Give one that begins with https:// or http://.</source>
        <translation>Indicarne uno che inizi con https:// o http://.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1315"/>
        <source>Give one, or leave the dates empty.</source>
        <translation>Indicarne uno, oppure lasciare vuote le date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1316"/>
        <source>Give one, or use the built-in engine, which can learn from all dates.</source>
        <translation>Indicarne una, oppure usare il motore integrato, che può apprendere da tutte le date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1317"/>
        <source>Give slant delays (.sltd.geo.tif), or leave the option &apos;atmosphere&apos; out.</source>
        <translation>Fornire ritardi obliqui (.sltd.geo.tif), oppure tralasciare l'opzione 'atmosphere'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1318"/>
        <source>Give the days of the others.</source>
        <translation>Indicare i giorni degli altri.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1319"/>
        <source>Give the name of a file, such as %1.</source>
        <translation>Indicare il nome di un file, come %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1320"/>
        <source>Give the name of a folder for the Zarr store, such as ITSBD.zarr.</source>
        <translation>Indicare il nome di una cartella per l'archivio Zarr, come ITSBD.zarr.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1321"/>
        <source>Give the name of the NetCDF file to write, such as %1.</source>
        <translation>Indicare il nome del file NetCDF da scrivere, come %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1322"/>
        <source>Give the name of the NetCDF file to write, such as ITSBD.nc.</source>
        <translation>Indicare il nome del file NetCDF da scrivere, come ITSBD.nc.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1336"/>
        <source>Give the terms that lack data weight 0.</source>
        <translation>Dare peso 0 ai termini a cui mancano dati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1337"/>
        <source>Give this cube another folder, or delete that one first.</source>
        <translation>Dare a questo cubo un'altra cartella, oppure eliminare prima quella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1338"/>
        <source>Go on with &apos;Prepare stack&apos; (stage 02) and %1, or with the whole chain.</source>
        <translation>Proseguire con 'Preparare lo stack' (passo 02) e %1, oppure con l'intera catena.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1343"/>
        <source>HDF error</source>
        <translation>HDF error</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1348"/>
        <source>Held open by another program, or write-protected: %1.</source>
        <translation>Tenuti aperti da un altro programma, o protetti da scrittura: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1369"/>
        <source>HyP3 products (…_unw_phase.tif); unpack their archives first</source>
        <translation>prodotti HyP3 (…_unw_phase.tif); decomprimere prima i loro archivi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1374"/>
        <source>ICASAR does not complete a separation that is independent in time</source>
        <translation>ICASAR non porta a termine una separazione indipendente nel tempo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1383"/>
        <source>If %1 beside it is whole, delete the copy; otherwise prepare the stack again.</source>
        <translation>Se %1 accanto è intero, eliminare la copia; altrimenti preparare di nuovo lo stack.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1384"/>
        <source>If it is in percent or in bytes, say so with a line &apos;# full_coherence: 100&apos; or &apos;# full_coherence: 255&apos; in the table, or divide it by that.</source>
        <translation>Se è in percento o in byte, dirlo con una riga '# full_coherence: 100' o '# full_coherence: 255' nella tabella, oppure dividerla per quel valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1385"/>
        <source>If it is in radians, write %1.</source>
        <translation>Se è in radianti, scrivere %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1386"/>
        <source>If its coordinates are degrees, declare that with &apos;gdal_edit.py -a_srs EPSG:4326&apos;.</source>
        <translation>Se le sue coordinate sono gradi, dichiararlo con 'gdal_edit.py -a_srs EPSG:4326'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1387"/>
        <source>If nobody meant to change it, run that stage again.</source>
        <translation>Se nessuno voleva cambiarlo, eseguire di nuovo quel passo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1388"/>
        <source>If one value stands for no data, declare it with &apos;gdal_edit.py -a_nodata&apos;.</source>
        <translation>Se un valore indica assenza di dati, dichiararlo con 'gdal_edit.py -a_nodata'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1389"/>
        <source>If they are degrees, say so by gdal_edit.py -a_srs EPSG:4326.</source>
        <translation>Se sono gradi, dirlo con gdal_edit.py -a_srs EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1390"/>
        <source>If they are in kilometres, write metres.</source>
        <translation>Se sono in chilometri, scriverle in metri.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1391"/>
        <source>If they are radians, multiply them by 57.29578; if they count from the horizontal, take 90 minus them.</source>
        <translation>Se sono radianti, moltiplicarli per 57.29578; se contano dall'orizzontale, prendere 90 meno il valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1392"/>
        <source>If they are slant delay in radians, name the maps yyyymmdd.sltd.geo.tif; bring other units to metres, and fetch whole delays, not differences between dates.</source>
        <translation>Se sono ritardi obliqui in radianti, chiamare le mappe yyyymmdd.sltd.geo.tif; portare altre unità a metri, e scaricare ritardi interi, non differenze tra date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1393"/>
        <source>If they are zenith delay in metres, name the maps yyyymmdd.ztd.tif.</source>
        <translation>Se sono ritardi zenitali in metri, chiamare le mappe yyyymmdd.ztd.tif.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1394"/>
        <source>If you know it to be right, add its authority to those that QGIS or your system trusts.</source>
        <translation>Se lo si sa giusto, aggiungere la sua autorità a quelle ritenute attendibili da QGIS o dal sistema.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1405"/>
        <source>Imported %1 of %2 pairs of %3 epochs from %4, %5.</source>
        <translation>Importate %1 di %2 coppie di %3 epoche da %4, %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1406"/>
        <source>In %1 a run of &apos;%2&apos; was stopped half-way.</source>
        <translation>In %1 un'esecuzione di '%2' è stata fermata a metà.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1407"/>
        <source>In %1 a run of &apos;%2&apos; was stopped while it put its results in place, so old and new files lie side by side.</source>
        <translation>In %1 un'esecuzione di '%2' è stata fermata mentre metteva i risultati al loro posto, quindi file vecchi e nuovi stanno fianco a fianco.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1408"/>
        <source>In %1, %2.</source>
        <translation>In %1, %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1419"/>
        <source>In the first, %1</source>
        <translation>Nel primo, %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1421"/>
        <source>InSAR time series</source>
        <translation>Serie temporale InSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1422"/>
        <source>InSAR time series %1</source>
        <translation>Serie temporale InSAR %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1426"/>
        <source>Install it for the Python of QGIS (Debian: python3-socks; elsewhere: pip install PySocks), or set an HTTP proxy.</source>
        <translation>Installarlo per il Python di QGIS (Debian: python3-socks; altrove: pip install PySocks), oppure impostare un proxy HTTP.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1427"/>
        <source>Install it, or choose a %1 file.</source>
        <translation>Installarlo, oppure scegliere un file %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1428"/>
        <source>Install the same versions there.</source>
        <translation>Installare lì le stesse versioni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1429"/>
        <source>Install this version and its packages for the Python of the workers (pip install .).</source>
        <translation>Installare questa versione e i suoi pacchetti per il Python dei worker (pip install .).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1437"/>
        <source>Intensity of the frame</source>
        <translation>Intensità del frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1438"/>
        <source>Intercept of the velocity line (mm)</source>
        <translation>Intercetta della retta di velocità (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1439"/>
        <source>Interferograms across steps were used, so the velocity includes the displacement of the steps.</source>
        <translation>Sono stati usati interferogrammi attraverso salti, quindi la velocità include lo spostamento dei salti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1442"/>
        <source>Interferograms are relative to %1.</source>
        <translation>Gli interferogrammi sono relativi a %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1443"/>
        <source>Interferograms in no loop</source>
        <translation>Interferogrammi in nessun anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1453"/>
        <source>Invert network</source>
        <translation>Invertire la rete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1454"/>
        <source>Inverted %1 of %2 interferograms between %3 epochs from %4 to %5.</source>
        <translation>Invertiti %1 di %2 interferogrammi tra %3 epoche dal %4 al %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1455"/>
        <source>Inverted %1 of %2 interferograms between %3 epochs from %4 to %5: %6.</source>
        <translation>Invertiti %1 di %2 interferogrammi tra %3 epoche dal %4 al %5: %6.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1457"/>
        <source>Ionosphere (mm, + towards satellite)</source>
        <translation>Ionosfera (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1458"/>
        <source>Is the mask, the area to keep or the resolution factor too strict?</source>
        <translation>La maschera, l'area da mantenere o il fattore di risoluzione sono troppo severi?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1460"/>
        <source>It has %1.</source>
        <translation>Ha %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1462"/>
        <source>It has the form %1: relative orbit with A or D for the direction, five digits, and six or more letters or digits.</source>
        <translation>Ha la forma %1: orbita relativa con A o D per la direzione, cinque cifre, e sei o più lettere o cifre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1463"/>
        <source>It is not followed; if that server is the right one, give its address in the options.</source>
        <translation>Non viene seguito; se quel server è quello giusto, indicarne l'indirizzo nelle opzioni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1464"/>
        <source>It needs %1 or %2, and may have each of %3 once.</source>
        <translation>Richiede %1 o %2, e può avere ciascuna di %3 una volta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1465"/>
        <source>It said nothing.</source>
        <translation>Non ha detto nulla.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1467"/>
        <source>Its first line after those with # has to name the columns: %1.</source>
        <translation>La sua prima riga dopo quelle con # deve nominare le colonne: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1468"/>
        <source>Its first line has to name the columns.</source>
        <translation>La sua prima riga deve nominare le colonne.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1470"/>
        <source>Its first pair is %1.</source>
        <translation>La sua prima coppia è %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1471"/>
        <source>Its last lines:</source>
        <translation>Le sue ultime righe:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1472"/>
        <source>Its lines in the log say why.</source>
        <translation>Le sue righe nel registro dicono perché.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1473"/>
        <source>Its process ended without a result.</source>
        <translation>Il suo processo è terminato senza risultato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1474"/>
        <source>Its trace:</source>
        <translation>La sua traccia:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1484"/>
        <source>Keep one map of each date.</source>
        <translation>Mantenere una sola mappa di ogni data.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1485"/>
        <source>Keep one solution per day.</source>
        <translation>Mantenere una soluzione per giorno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1487"/>
        <source>Keep some.</source>
        <translation>Mantenerne qualcuna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1491"/>
        <source>Keep the right one.</source>
        <translation>Mantenere quella giusta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1493"/>
        <source>Keep those of one frame and one processing in a folder of their own.</source>
        <translation>Tenere quelli di un frame e di un'elaborazione in una cartella a parte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1494"/>
        <source>Keep those of one frame.</source>
        <translation>Mantenere quelli di un solo frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1495"/>
        <source>Kept %1 of %2 interferograms, judged on %3 of %4 pixels.</source>
        <translation>Mantenuti %1 di %2 interferogrammi, giudicati su %3 di %4 pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1496"/>
        <source>Kept %1 of %2 interferograms: %3.</source>
        <translation>Mantenuti %1 di %2 interferogrammi: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1497"/>
        <source>Kept %1 of %2 pixels, which have a value in more than %3 interferograms; %4 of them have one in all.</source>
        <translation>Mantenuti %1 di %2 pixel, che hanno un valore in più di %3 interferogrammi; %4 ne hanno uno in tutti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1498"/>
        <source>Kept %1 of %2 pixels; %3 are masked (%4 %).</source>
        <translation>Mantenuti %1 di %2 pixel; %3 sono mascherati (%4 %).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1501"/>
        <source>Known options: %1.</source>
        <translation>Opzioni note: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1502"/>
        <source>Known: %1.</source>
        <translation>Noti: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1520"/>
        <source>Leave it at its default (%1), or use the built-in engine for this stage.</source>
        <translation>Lasciarla al valore predefinito (%1), oppure usare il motore integrato per questo passo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1521"/>
        <source>Leave it at its default (%1), or use the built-in engine.</source>
        <translation>Lasciarla al valore predefinito (%1), oppure usare il motore integrato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1522"/>
        <source>Leave one of them out, or choose dates with epochs before and after.</source>
        <translation>Tralasciarne uno, oppure scegliere date con epoche prima e dopo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1532"/>
        <source>Leave stage 03 out.</source>
        <translation>Tralasciare il passo 03.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1533"/>
        <source>Leave that station out.</source>
        <translation>Tralasciare quella stazione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1535"/>
        <source>Leave the weights out.</source>
        <translation>Tralasciare i pesi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1536"/>
        <source>Leave them empty, or start at step %1.</source>
        <translation>Lasciarle vuote, oppure iniziare dal passo %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1538"/>
        <source>Left out %1 pairs with these epochs (no_%2_ifg.txt), because mixing corrected and uncorrected pairs breaks the phase loops.%3</source>
        <translation>Tralasciate %1 coppie con queste epoche (no_%2_ifg.txt), perché mescolare coppie corrette e non corrette rompe gli anelli di fase.%3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1539"/>
        <source>Left out %1 pairs with these epochs (no_gacos_ifg.txt).%2</source>
        <translation>Tralasciate %1 coppie con queste epoche (no_gacos_ifg.txt).%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1540"/>
        <source>Left out %1 pairs without .unw or .cc: %2.</source>
        <translation>Tralasciate %1 coppie senza .unw o .cc: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1541"/>
        <source>Left out %1: %2</source>
        <translation>Tralasciato %1: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1542"/>
        <source>Left out for reasons like these: %1.</source>
        <translation>Tralasciati per motivi come questi: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1543"/>
        <source>Left out: %1: %2</source>
        <translation>Tralasciati: %1: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1552"/>
        <source>LiCSAlert cannot be imported with %1: %2.</source>
        <translation>LiCSAlert non si può importare con %1: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1553"/>
        <source>LiCSAlert does not complete a run with the residual in windows</source>
        <translation>LiCSAlert non porta a termine un'esecuzione con il residuo in finestre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1554"/>
        <source>LiCSAlert does not say how many runs did not converge, so the table of convergence counts only those that did.</source>
        <translation>LiCSAlert non dice quante esecuzioni non sono convergenti, quindi la tabella della convergenza conta solo quelle convergenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1555"/>
        <source>LiCSAlert ended without an error, but without results.%1</source>
        <translation>LiCSAlert è terminato senza errori, ma senza risultati.%1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1556"/>
        <source>LiCSAlert gives %1 sources on %2 dates, and %3 with the datacube %4 on %5.</source>
        <translation>LiCSAlert dà %1 sorgenti in %2 date, e %3 con il datacube %4 in %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1557"/>
        <source>LiCSAlert gives the residual over the image; the one in windows is missing.</source>
        <translation>LiCSAlert dà il residuo sull'immagine; quello in finestre manca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1558"/>
        <source>LiCSAlert has no option like &apos;%1&apos; (%2 = %3).</source>
        <translation>LiCSAlert non ha un'opzione come '%1' (%2 = %3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1559"/>
        <source>LiCSAlert has no option like &apos;%1&apos; (%2 = %3): %4.</source>
        <translation>LiCSAlert non ha un'opzione come '%1' (%2 = %3): %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1560"/>
        <source>LiCSAlert kept no runs of FastICA that fit its clusters, so their quality is not known.</source>
        <translation>LiCSAlert non ha conservato esecuzioni di FastICA che corrispondano ai suoi cluster, quindi la loro qualità non è nota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1561"/>
        <source>LiCSAlert made no results of any date after the baseline.</source>
        <translation>LiCSAlert non ha prodotto risultati di alcuna data dopo il periodo di riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1562"/>
        <source>LiCSAlert needs %1 or more rows and columns; at this resolution there are %2 x %3.</source>
        <translation>LiCSAlert richiede %1 o più righe e colonne; a questa risoluzione ce ne sono %2 x %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1563"/>
        <source>LiCSAlert needs an end of the baseline (baseline_end) before the last date.</source>
        <translation>LiCSAlert richiede una fine del periodo di riferimento (baseline_end) prima dell'ultima data.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1564"/>
        <source>LiCSAlert needs dates after the baseline, and %1 is the last date.</source>
        <translation>LiCSAlert richiede date dopo il periodo di riferimento, e %1 è l'ultima data.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1565"/>
        <source>LiCSAlert separated %1 pixels of an image of %2, not the %3 of %4 that it was given.</source>
        <translation>LiCSAlert ha separato %1 pixel di un'immagine di %2, non i %3 di %4 che gli erano stati dati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1566"/>
        <source>LiCSAlert was not found.</source>
        <translation>LiCSAlert non è stato trovato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1568"/>
        <source>LiCSBAS could not read %1 interferograms, which are rejected: %2.</source>
        <translation>LiCSBAS non ha potuto leggere %1 interferogrammi, che sono scartati: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1570"/>
        <source>LiCSBAS does the work, so what it does otherwise than the built-in engine is in the result.</source>
        <translation>Il lavoro lo fa LiCSBAS, quindi ciò che fa diversamente dal motore integrato è nel risultato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1571"/>
        <source>LiCSBAS has done step %1.</source>
        <translation>LiCSBAS ha eseguito il passo %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1572"/>
        <source>LiCSBAS has done step %1: %2.</source>
        <translation>LiCSBAS ha eseguito il passo %1: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1573"/>
        <source>LiCSBAS has no option like &apos;%1&apos; (%2 = %3).</source>
        <translation>LiCSBAS non ha un'opzione come '%1' (%2 = %3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1574"/>
        <source>LiCSBAS nullified %1 samples in %2 interferograms; the stack itself stays as it was.</source>
        <translation>LiCSBAS ha annullato %1 campioni in %2 interferogrammi; lo stack stesso resta com'era.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1577"/>
        <source>LiCSBAS takes %1 = 0 for not given and uses its default.</source>
        <translation>LiCSBAS considera %1 = 0 come non indicato e usa il proprio valore predefinito.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1578"/>
        <source>LiCSBAS was not found: %1 is not on the PATH.</source>
        <translation>LiCSBAS non è stato trovato: %1 non è nel PATH.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1579"/>
        <source>LiCSBAS wrote %1 epochs on %2 x %3 pixels, %4 variables.</source>
        <translation>LiCSBAS ha scritto %1 epoche su %2 x %3 pixel, %4 variabili.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1581"/>
        <source>LiCSBAS: %1.py %2</source>
        <translation>LiCSBAS: %1.py %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1582"/>
        <source>LiCSBAS_out2nc writes those of frame 022D_04826 into every datacube; compare them with your frame.</source>
        <translation>LiCSBAS_out2nc scrive quelli del frame 022D_04826 in ogni datacube; confrontarli con il proprio frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1585"/>
        <source>Line %1 (%2): %3</source>
        <translation>Riga %1 (%2): %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1586"/>
        <source>Line %1 is not the name of a Sentinel-1 product: %2.</source>
        <translation>La riga %1 non è il nome di un prodotto Sentinel-1: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1587"/>
        <source>Line %1 repeats %2.</source>
        <translation>La riga %1 ripete %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1595"/>
        <source>Line-of-sight displacement</source>
        <translation>Spostamento lungo la linea di vista</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1596"/>
        <source>Line-of-sight displacement from radar interferometry: %1.</source>
        <translation>Spostamento lungo la linea di vista da interferometria radar: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1615"/>
        <source>Longest time without a gap (years)</source>
        <translation>Tempo più lungo senza lacune (anni)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1616"/>
        <source>Longitude and latitude are exchanged in one of them; correct that, or fetch the product again.</source>
        <translation>Longitudine e latitudine sono scambiate in uno dei due; correggerlo, oppure scaricare di nuovo il prodotto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1617"/>
        <source>Longitude and latitude may be exchanged, or the coordinates be no degrees; correct them, or fetch the file again.</source>
        <translation>Longitudine e latitudine possono essere scambiate, o le coordinate non essere gradi; correggerle, oppure scaricare di nuovo il file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1619"/>
        <source>Look into their logs, and start them again.</source>
        <translation>Guardare nei loro registri e riavviarli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1622"/>
        <source>Looked for in vain: %1.</source>
        <translation>Cercato invano: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1629"/>
        <source>Loosen the thresholds of stages 11 and 12.</source>
        <translation>Allentare le soglie dei passi 11 e 12.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1630"/>
        <source>Lower &apos;Minimum interferograms per epoch&apos;.</source>
        <translation>Abbassare 'Numero minimo di interferogrammi per epoca'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1632"/>
        <source>Lower the coherence threshold or choose smaller areas.</source>
        <translation>Abbassare la soglia di coerenza o scegliere aree più piccole.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1633"/>
        <source>Lower the coherence thresholds.</source>
        <translation>Abbassare le soglie di coerenza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1634"/>
        <source>Lower the first number or raise the second.</source>
        <translation>Abbassare il primo numero o alzare il secondo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1635"/>
        <source>Lower the most components or choose a later end of the baseline.</source>
        <translation>Abbassare il massimo di componenti o scegliere una fine del periodo di riferimento successiva.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1636"/>
        <source>Lower the most components.</source>
        <translation>Abbassare il massimo di componenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1637"/>
        <source>Lower the smallest cluster, allow more components or more runs, or choose a longer baseline.</source>
        <translation>Abbassare il cluster più piccolo, consentire più componenti o più esecuzioni, oppure scegliere un periodo di riferimento più lungo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1638"/>
        <source>Lower the threshold or raise the multilook factor.</source>
        <translation>Abbassare la soglia o alzare il fattore di multilook.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1645"/>
        <source>Make a datacube with &apos;Export datacube&apos; first.</source>
        <translation>Creare prima un datacube con 'Esportare il datacube'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1646"/>
        <source>Make it again.</source>
        <translation>Crearlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1647"/>
        <source>Make room, or choose another place.</source>
        <translation>Fare spazio, oppure scegliere un altro posto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1648"/>
        <source>Make room, or keep less free.</source>
        <translation>Fare spazio, oppure lasciarne libero meno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1649"/>
        <source>Make the pair again, or leave it out.</source>
        <translation>Creare di nuovo la coppia, oppure tralasciarla.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1652"/>
        <source>Many interferograms have no data at the reference.</source>
        <translation>Molti interferogrammi non hanno dati nel riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1656"/>
        <source>Mask noise</source>
        <translation>Mascherare il rumore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1658"/>
        <source>Mask pixels where a larger share of the loops does not close.</source>
        <translation>Maschera i pixel in cui una quota maggiore degli anelli non chiude.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1660"/>
        <source>Mask pixels whose interferograms fit the time series worse (root mean square).</source>
        <translation>Maschera i pixel i cui interferogrammi si adattano peggio alla serie temporale (scarto quadratico medio).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1662"/>
        <source>Mask pixels whose longest run of connected epochs is shorter.</source>
        <translation>Maschera i pixel la cui più lunga sequenza di epoche collegate è più breve.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1665"/>
        <source>Mask pixels whose mean coherence is lower.</source>
        <translation>Maschera i pixel la cui coerenza media è inferiore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1667"/>
        <source>Mask pixels whose series differs more than this from the most similar neighbour (index stc).</source>
        <translation>Maschera i pixel la cui serie differisce più di così dal vicino più simile (indice stc).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1669"/>
        <source>Mask pixels whose velocity is less certain than this in the bootstrap.</source>
        <translation>Maschera i pixel la cui velocità è meno certa di così nel bootstrap.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1671"/>
        <source>Mask pixels with fewer unwrapped interferograms than this ratio times the number of epochs.</source>
        <translation>Maschera i pixel con meno interferogrammi srotolati di questo rapporto per il numero di epoche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1674"/>
        <source>Mask pixels with more intervals that no interferogram spans.</source>
        <translation>Maschera i pixel con più intervalli che nessun interferogramma attraversa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1677"/>
        <source>Mask stack</source>
        <translation>Mascherare lo stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1680"/>
        <source>Masked %1 of the phase values of %2 pairs; %3 of %4 pixels (%5) are masked in every pair.</source>
        <translation>Mascherati %1 dei valori di fase di %2 coppie; %3 di %4 pixel (%5) sono mascherati in ogni coppia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1708"/>
        <source>Mend them, or run stage 11 again, which rejects them.</source>
        <translation>Ripararli, oppure eseguire di nuovo il passo 11, che li scarta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1725"/>
        <source>Most affected: %1.</source>
        <translation>Le più colpite: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1731"/>
        <source>Move it away, or choose another folder.</source>
        <translation>Spostarlo, oppure scegliere un'altra cartella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1732"/>
        <source>Move the line, or leave the mask out.</source>
        <translation>Spostare la linea, oppure tralasciare la maschera.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1735"/>
        <source>NISAR products (NISAR_L2_…_GUNW_….h5)</source>
        <translation>prodotti NISAR (NISAR_L2_…_GUNW_….h5)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1737"/>
        <source>Name it once.</source>
        <translation>Nominarla una sola volta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1738"/>
        <source>Name the Python of this program in the settings of QGIS.</source>
        <translation>Indicare il Python di questo programma nelle impostazioni di QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1739"/>
        <source>Name the file of the coherence.</source>
        <translation>Indicare il file della coerenza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1740"/>
        <source>Name the stack that the time series was made from in the option &apos;stack&apos;.</source>
        <translation>Indicare nell'opzione 'stack' lo stack da cui è stata creata la serie temporale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1760"/>
        <source>New deformation on that date by either residual: %1.</source>
        <translation>Nuova deformazione a quella data secondo l'uno o l'altro residuo: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1762"/>
        <source>Newest date %1: new deformation %2, known %3 (%4).</source>
        <translation>Data più recente %1: nuova deformazione %2, nota %3 (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1763"/>
        <source>Newest date %1: still part of the baseline, so there is nothing to detect yet.</source>
        <translation>Data più recente %1: ancora parte del periodo di riferimento, quindi non c'è ancora nulla da rilevare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1764"/>
        <source>No Python was found on the PATH.</source>
        <translation>Nessun Python trovato nel PATH.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1765"/>
        <source>No candidate for the reference pixel has all %1 epochs; the best has %2.</source>
        <translation>Nessun candidato a pixel di riferimento ha tutte le %1 epoche; il migliore ne ha %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1767"/>
        <source>No date lies after the end of the baseline %1, so there is nothing to detect yet.</source>
        <translation>Nessuna data è dopo la fine del periodo di riferimento %1, quindi non c'è ancora nulla da rilevare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1769"/>
        <source>No epoch is after %1, so there is no decay to fit.</source>
        <translation>Nessuna epoca è dopo il %1, quindi non c'è decadimento da stimare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1770"/>
        <source>No epoch lies between %1 and %2; the series goes from %3 to %4.</source>
        <translation>Nessuna epoca è tra %1 e %2; la serie va da %3 a %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1771"/>
        <source>No epochs are before and after %1; the series goes from %2 to %3.</source>
        <translation>Nessuna epoca è prima e dopo %1; la serie va da %2 a %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1772"/>
        <source>No file can be made in %1.</source>
        <translation>Non si può creare alcun file in %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1773"/>
        <source>No file of the sample is where it should be: %1.</source>
        <translation>Nessun file del campione è dove dovrebbe essere: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1775"/>
        <source>No frame meets the area of interest.</source>
        <translation>Nessun frame tocca l'area di interesse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1776"/>
        <source>No frame meets the area.</source>
        <translation>Nessun frame tocca l'area.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1778"/>
        <source>No good interferogram is left for %1 epochs: %2.</source>
        <translation>Non resta alcun interferogramma buono per %1 epoche: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1779"/>
        <source>No good interferogram is left for %1 of %2 epochs: %3.</source>
        <translation>Non resta alcun interferogramma buono per %1 di %2 epoche: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1780"/>
        <source>No interferogram has a value in the reference window %1 of %2; choose another reference (stage 120), or write one into ref.txt.</source>
        <translation>Nessun interferogramma ha un valore nella finestra di riferimento %1 di %2; scegliere un altro riferimento (passo 120), oppure scriverne uno in ref.txt.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1781"/>
        <source>No interferogram of %1 has any phase.</source>
        <translation>Nessun interferogramma di %1 ha fase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1782"/>
        <source>No interferogram of %1 is left to choose a reference for.</source>
        <translation>Non resta alcun interferogramma di %1 per cui scegliere un riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1784"/>
        <source>No interferogram spans the time between %1.</source>
        <translation>Nessun interferogramma attraversa il tempo tra %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1785"/>
        <source>No longer in %1, so removed from the stack: %2.</source>
        <translation>Non più in %1, quindi tolte dallo stack: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1786"/>
        <source>No longer on the server, local files kept: %1.</source>
        <translation>Non più sul server, file locali mantenuti: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1787"/>
        <source>No originals were kept: this cannot be undone, and a second run nullifies further.</source>
        <translation>Non sono stati conservati originali: non si può tornare indietro, e una seconda esecuzione annulla ulteriormente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1788"/>
        <source>No pair has a usable %1 map at both epochs.</source>
        <translation>Nessuna coppia ha una mappa %1 utilizzabile a entrambe le epoche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1789"/>
        <source>No pair has a usable %1 map at both epochs.%2</source>
        <translation>Nessuna coppia ha una mappa %1 utilizzabile a entrambe le epoche.%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1790"/>
        <source>No pair has a usable GACOS map at both epochs.</source>
        <translation>Nessuna coppia ha una mappa GACOS utilizzabile a entrambe le epoche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1791"/>
        <source>No pair spans %1 of the %2 intervals between epochs, after %3.</source>
        <translation>Nessuna coppia attraversa %1 dei %2 intervalli tra epoche, dopo %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1792"/>
        <source>No pair would be left.</source>
        <translation>Non resterebbe alcuna coppia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1794"/>
        <source>No pattern was found again in %1 or more runs, with %2 components.</source>
        <translation>Nessun pattern è stato ritrovato in %1 o più esecuzioni, con %2 componenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1795"/>
        <source>No perpendicular baselines are known; network plots use fixed dummy values.</source>
        <translation>Non sono note basi perpendicolari; i grafici della rete usano valori fittizi fissi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1796"/>
        <source>No pixel along the line has a value.</source>
        <translation>Nessun pixel lungo la linea ha un valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1797"/>
        <source>No pixel at all meets %1 %2 %3</source>
        <translation>Nessun pixel soddisfa %1 %2 %3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1798"/>
        <source>No pixel has a value at every epoch, so the series keeps the initial reference, of the interferograms.</source>
        <translation>Nessun pixel ha un valore a ogni epoca, quindi la serie mantiene il riferimento iniziale, degli interferogrammi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1799"/>
        <source>No pixel has a value in more than %1 interferograms (%2 epochs times the minimum of interferograms per epoch); the best has %3 of %4.</source>
        <translation>Nessun pixel ha un valore in più di %1 interferogrammi (%2 epoche per il minimo di interferogrammi per epoca); il migliore ne ha %3 di %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1801"/>
        <source>No pixel has data in all %1 interferograms; the best have %2.</source>
        <translation>Nessun pixel ha dati in tutti i %1 interferogrammi; i migliori ne hanno %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1802"/>
        <source>No pixel has phase in %1.</source>
        <translation>Nessun pixel ha fase in %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1803"/>
        <source>No pixel inside the mask has as few gaps as others outside; the reference pixel has more.</source>
        <translation>Nessun pixel dentro la maschera ha così poche lacune come altri fuori; il pixel di riferimento ne ha di più.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1804"/>
        <source>No pixel inside the mask has displacements in %1.</source>
        <translation>Nessun pixel dentro la maschera ha spostamenti in %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1805"/>
        <source>No pixel is consistent enough in %1.</source>
        <translation>Nessun pixel è abbastanza coerente in %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1806"/>
        <source>No pixel is left to filter in %1.</source>
        <translation>Non resta alcun pixel da filtrare in %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1807"/>
        <source>No pixel is seen from two directions that are 16° or more apart.</source>
        <translation>Nessun pixel è visto da due direzioni distanti 16° o più.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1808"/>
        <source>No pixel is valid on all dates that are learned from.</source>
        <translation>Nessun pixel è valido in tutte le date da cui si apprende.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1809"/>
        <source>No pixel lies within the swath.</source>
        <translation>Nessun pixel è dentro la fascia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1810"/>
        <source>No pixel of %1 has a velocity, so there is no outline of valid pixels.</source>
        <translation>Nessun pixel di %1 ha una velocità, quindi non c'è un contorno dei pixel validi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1811"/>
        <source>No pixel of %1 has all the data that the score needs.</source>
        <translation>Nessun pixel di %1 ha tutti i dati che servono al punteggio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1812"/>
        <source>No pixel of %1 has enough epochs for this model.</source>
        <translation>Nessun pixel di %1 ha abbastanza epoche per questo modello.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1813"/>
        <source>No pixel of any pair in %1 is consistent enough to be kept.</source>
        <translation>Nessun pixel di alcuna coppia in %1 è abbastanza coerente da essere mantenuto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1814"/>
        <source>No pixel of the area to keep has a displacement on %1.</source>
        <translation>Nessun pixel dell'area da mantenere ha uno spostamento al %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1815"/>
        <source>No pixel of the reference has a displacement at every epoch, so nothing can be relative to it.</source>
        <translation>Nessun pixel del riferimento ha uno spostamento a ogni epoca, quindi nulla può esserne relativo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1816"/>
        <source>No pixel within %1 m of %2 has a value.</source>
        <translation>Nessun pixel entro %1 m da %2 ha un valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1817"/>
        <source>No reference pixel has a value in %1, so it cannot be relative to them.</source>
        <translation>Nessun pixel di riferimento ha un valore in %1, quindi non può esserne relativo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1818"/>
        <source>No reference pixel in %1 has a displacement on every epoch, so nothing can be relative to it.</source>
        <translation>Nessun pixel di riferimento in %1 ha uno spostamento a ogni epoca, quindi nulla può esserne relativo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1820"/>
        <source>No source grows steadily with time, so none is labelled deformation and the first status number of the unrest detection will be missing.</source>
        <translation>Nessuna sorgente cresce costantemente nel tempo, quindi nessuna è etichettata come deformazione e mancherà il primo numero di stato del rilevamento dell'unrest.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1821"/>
        <source>No source is labelled deformation, so the first status number is missing.</source>
        <translation>Nessuna sorgente è etichettata come deformazione, quindi manca il primo numero di stato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1822"/>
        <source>No space left</source>
        <translation>No space left</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1823"/>
        <source>No stage lies between step %1 and step %2 with these settings.</source>
        <translation>Con queste impostazioni non c'è alcun passo tra il passo %1 e il passo %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1824"/>
        <source>No station can be held against the datacube.</source>
        <translation>Nessuna stazione si può confrontare con il datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1826"/>
        <source>No such option: %1.</source>
        <translation>Opzione inesistente: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1827"/>
        <source>No task was finished %1; what %2 workers hold is given to others.</source>
        <translation>Nessuna attività è stata completata %1; ciò che tengono %2 worker viene dato ad altri.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1828"/>
        <source>No usable %1 map for %2 epochs: %3 (all in no_%4_im.txt).</source>
        <translation>Nessuna mappa %1 utilizzabile per %2 epoche: %3 (tutte in no_%4_im.txt).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1829"/>
        <source>No usable GACOS map for %1 epochs: %2 (all in no_gacos_im.txt).</source>
        <translation>Nessuna mappa GACOS utilizzabile per %1 epoche: %2 (tutte in no_gacos_im.txt).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1830"/>
        <source>No valid pixel is left to fit the ramp or the trend with height to.</source>
        <translation>Non resta alcun pixel valido per stimare la rampa o la tendenza con la quota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1833"/>
        <source>No well-covered pixel has a usable loop; the reference is %1.</source>
        <translation>Nessun pixel ben coperto ha un anello utilizzabile; il riferimento è %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1834"/>
        <source>No window of %1 pixels has %2 of valid pixels.</source>
        <translation>Nessuna finestra di %1 pixel ha %2 di pixel validi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1835"/>
        <source>No worker of the Dask cluster %1 has finished anything %2: %3.</source>
        <translation>Nessun worker del cluster Dask %1 ha finito qualcosa %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1838"/>
        <source>None of %1 pixels passes all criteria of the noise mask.</source>
        <translation>Nessuno dei %1 pixel soddisfa tutti i criteri della maschera del rumore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1839"/>
        <source>None of %1 runs of FastICA converged.</source>
        <translation>Nessuna di %1 esecuzioni di FastICA è convergente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1840"/>
        <source>None of the %1 interferograms of %2 is left: %3 are in the lists of bad ones in %4 and %5 span or touch a step.</source>
        <translation>Nessuno dei %1 interferogrammi di %2 resta: %3 sono negli elenchi di quelli cattivi in %4 e %5 attraversano o toccano un salto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1841"/>
        <source>None of the %1 interferograms of the frame %2 is published unwrapped.</source>
        <translation>Nessuno dei %1 interferogrammi del frame %2 è pubblicato srotolato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1842"/>
        <source>None of the %1 pairs in %2 can be converted.</source>
        <translation>Nessuna delle %1 coppie in %2 si può convertire.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1843"/>
        <source>None of the %1 pairs in %2 can be imported.</source>
        <translation>Nessuna delle %1 coppie in %2 si può importare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1844"/>
        <source>None of the %1 pairs in %2 can be unwrapped.</source>
        <translation>Nessuna delle %1 coppie in %2 si può srotolare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1845"/>
        <source>None of the %1 pairs in %2 has readable %3.</source>
        <translation>Nessuna delle %1 coppie in %2 ha %3 leggibili.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1846"/>
        <source>None of the %1 pairs in %2 lies within the dates (%3 to %4).</source>
        <translation>Nessuna delle %1 coppie in %2 sta entro le date (da %3 a %4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1847"/>
        <source>None of the %1 products in %2 can be read.</source>
        <translation>Nessuno dei %1 prodotti in %2 si può leggere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1849"/>
        <source>Not converted: %1: %2</source>
        <translation>Non convertite: %1: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1850"/>
        <source>Not done: %1; %2 says why.</source>
        <translation>Non completati: %1; %2 dice perché.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1851"/>
        <source>Not every datacube has standard deviations of its velocity, so all weigh alike.</source>
        <translation>Non ogni datacube ha deviazioni standard della velocità, quindi tutti pesano allo stesso modo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1852"/>
        <source>Not every frame has them.</source>
        <translation>Non tutti i frame li hanno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1854"/>
        <source>Not in the cube: %1, because %2.</source>
        <translation>Non nel cubo: %1, perché %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1855"/>
        <source>Not learned from, because their gaps cost more pixels than they bring: %1.</source>
        <translation>Non usate per apprendere, perché le loro lacune costano più pixel di quanti ne portino: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1856"/>
        <source>Not read, because the name is not two calendar dates as in 20200601_20200613, the earlier one first, or because there is no such folder: %1.</source>
        <translation>Non letti, perché il nome non è formato da due date del calendario come in 20200601_20200613, prima la più vecchia, o perché la cartella non esiste: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1857"/>
        <source>Not read: %1.</source>
        <translation>Non letti: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1861"/>
        <source>Not understood, and not imported: %1.</source>
        <translation>Non compresi, e non importati: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1862"/>
        <source>Not used, because the run starts at step %1: %2.</source>
        <translation>Non usati, perché l'esecuzione inizia dal passo %1: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1863"/>
        <source>Nothing can be written to %1.</source>
        <translation>Non si può scrivere nulla in %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1866"/>
        <source>Nothing is known of the %1 at %2 epochs (%3 …); nothing is removed there.</source>
        <translation>Non si sa nulla di %1 in %2 epoche (%3 …); lì non si rimuove nulla.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1867"/>
        <source>Nothing is known of the %1 at %2 epochs (%3); nothing is removed there.</source>
        <translation>Non si sa nulla di %1 in %2 epoche (%3); lì non si rimuove nulla.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1868"/>
        <source>Nothing says where the pixels of %1 lie: no %2 in %3, and no %4.</source>
        <translation>Nulla dice dove si trovino i pixel di %1: né %2 in %3, né %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1869"/>
        <source>Nothing to cut out: give an extent, a pixel range, or polygons.</source>
        <translation>Nulla da ritagliare: indicare un'estensione, un intervallo di pixel o poligoni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1870"/>
        <source>Nothing to mask: set a coherence threshold above 0, pixel ranges, or polygons.</source>
        <translation>Nulla da mascherare: impostare una soglia di coerenza maggiore di 0, intervalli di pixel o poligoni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1871"/>
        <source>Nothing was changed here.</source>
        <translation>Qui non è cambiato nulla.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1873"/>
        <source>Nothing was replaced.</source>
        <translation>Nulla è stato sostituito.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1875"/>
        <source>Nullified %1 samples (%2 %) in %3 interferograms.</source>
        <translation>Annullati %1 campioni (%2 %) in %3 interferogrammi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1911"/>
        <source>OPTIONS names unknown stages: %1.</source>
        <translation>OPTIONS nomina passi sconosciuti: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1912"/>
        <source>OPTIONS switches off %1, which the chain cannot do without.</source>
        <translation>OPTIONS disattiva %1, di cui la catena non può fare a meno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1926"/>
        <source>Only %1 of the wanted %2 runs converged in %3 attempts.</source>
        <translation>Solo %1 delle %2 esecuzioni volute sono convergenti in %3 tentativi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1936"/>
        <source>Option %1 is %2; choose one of %3.</source>
        <translation>L'opzione %1 è %2; scegliere uno tra %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1937"/>
        <source>Option %1 is %2; the largest allowed value is %3.</source>
        <translation>L'opzione %1 è %2; il valore massimo ammesso è %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1938"/>
        <source>Option %1 is %2; the smallest allowed value is %3.</source>
        <translation>L'opzione %1 è %2; il valore minimo ammesso è %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1939"/>
        <source>Option %1 needs a value.</source>
        <translation>L'opzione %1 richiede un valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1940"/>
        <source>Option %1: %2 is not a date of the calendar.</source>
        <translation>Opzione %1: %2 non è una data del calendario.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1941"/>
        <source>Option %1: %2 is not a date of the form yyyymmdd, such as 20200601.</source>
        <translation>Opzione %1: %2 non è una data della forma yyyymmdd, come 20200601.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1942"/>
        <source>Option %1: %2 is not usable: %3.</source>
        <translation>Opzione %1: %2 non è utilizzabile: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1945"/>
        <source>Options at their defaults that were set in the last run here: %1.</source>
        <translation>Opzioni al valore predefinito che nell'ultima esecuzione qui erano impostate: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1948"/>
        <source>Orbit, looks, viewing angles and time of day are taken from the datacube.</source>
        <translation>Orbita, look, angoli di vista e ora del giorno sono presi dal datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1971"/>
        <source>Phase and coherence lie in different places, %1 and %2: %3.</source>
        <translation>Fase e coerenza si trovano in luoghi diversi, %1 e %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1975"/>
        <source>Picture of the clusters, %1 patterns</source>
        <translation>Immagine dei cluster, %1 pattern</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1997"/>
        <source>Pixels without displacement on %1, left out of the series: %2.</source>
        <translation>Pixel senza spostamento al %1, esclusi dalla serie: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2018"/>
        <source>Prepare stack</source>
        <translation>Preparare lo stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2019"/>
        <source>Prepare the stack again.</source>
        <translation>Preparare di nuovo lo stack.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2021"/>
        <source>Presets: %1.</source>
        <translation>Preimpostazioni: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2029"/>
        <source>Put the GeoTIFF in its place.</source>
        <translation>Mettere il GeoTIFF al suo posto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2030"/>
        <source>Put the files of the stations there.</source>
        <translation>Mettervi i file delle stazioni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2031"/>
        <source>Put the wrapped phase in its place; unwrapped phase is for &apos;Prepare stack&apos; (stage 02).</source>
        <translation>Mettere al suo posto la fase avvolta; la fase srotolata è per 'Preparare lo stack' (passo 02).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2032"/>
        <source>Put their folder (GEOCml…) beside it, with the name %1.</source>
        <translation>Mettere accanto la loro cartella (GEOCml…), con il nome %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2033"/>
        <source>Put them beside it, or run &apos;Detect unrest&apos; again.</source>
        <translation>Metterli accanto, oppure eseguire di nuovo 'Rilevare l'unrest'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2036"/>
        <source>Python %1 (%2)</source>
        <translation>Python %1 (%2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2041"/>
        <source>Quality indices are missing: %1.</source>
        <translation>Mancano indici di qualità: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2056"/>
        <source>Raise it, or choose a resolution factor of at most %1.</source>
        <translation>Alzarlo, oppure scegliere un fattore di risoluzione non superiore a %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2057"/>
        <source>Raise the loop RMS threshold, or choose another reference.</source>
        <translation>Alzare la soglia RMS dell'anello, oppure scegliere un altro riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2058"/>
        <source>Raise the radius, or leave the mask out.</source>
        <translation>Aumentare il raggio, oppure tralasciare la maschera.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2061"/>
        <source>Range %1 and extent %2 exclude each other; give only one of them.</source>
        <translation>L'intervallo %1 e l'estensione %2 si escludono; indicarne uno solo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2062"/>
        <source>Range %1 is empty or outside the image of %2 x %3 pixels.</source>
        <translation>L'intervallo %1 è vuoto o fuori dall'immagine di %2 x %3 pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2063"/>
        <source>Range %1 is not of the form x1:x2/y1:y2 in pixels, such as 10:20/0:35.</source>
        <translation>L'intervallo %1 non ha la forma x1:x2/y1:y2 in pixel, come 10:20/0:35.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2064"/>
        <source>Raster %1 of %2: %3.</source>
        <translation>Raster %1 di %2: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2065"/>
        <source>Raster %1: %2</source>
        <translation>Raster %1: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2074"/>
        <source>Reconstruct time series</source>
        <translation>Ricostruire la serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2075"/>
        <source>Reconstructed %1 dates from %2 of %3 sources: %4.</source>
        <translation>Ricostruite %1 date da %2 di %3 sorgenti: %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2083"/>
        <source>Reference date %1 is not an epoch of the time series (yyyymmdd)%2.</source>
        <translation>La data di riferimento %1 non è un'epoca della serie temporale (yyyymmdd)%2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2087"/>
        <source>Reference: %1; %2.</source>
        <translation>Riferimento: %1; %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2088"/>
        <source>Reference: %1; score %2 of 1, chosen among %3 blocks with data.</source>
        <translation>Riferimento: %1; punteggio %2 su 1, scelto tra %3 blocchi con dati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2089"/>
        <source>Reference: %1; the pixel of least scatter (%2 mm RMS).</source>
        <translation>Riferimento: %1; il pixel con la minima dispersione (%2 mm RMS).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2092"/>
        <source>Rejected %1 more; info/11ifg_stats.txt gives the reasons.</source>
        <translation>Scartati altri %1; info/11ifg_stats.txt ne dà i motivi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2093"/>
        <source>Rejected %1: %2.</source>
        <translation>Scartato %1: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2094"/>
        <source>Relax one of them.</source>
        <translation>Allentarne una.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2095"/>
        <source>Relax stage 11.</source>
        <translation>Allentare il passo 11.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2096"/>
        <source>Relax the noise mask (stage 15) or ignore it.</source>
        <translation>Allentare la maschera del rumore (passo 15) o ignorarla.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2097"/>
        <source>Relax the noise mask (stage 15).</source>
        <translation>Allentare la maschera del rumore (passo 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2098"/>
        <source>Relax the thresholds of stages 11 and 12.</source>
        <translation>Allentare le soglie dei passi 11 e 12.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2099"/>
        <source>Relax their thresholds, or check the earlier stages if an index looks wrong everywhere.</source>
        <translation>Allentare le loro soglie, oppure controllare i passi precedenti se un indice appare sbagliato ovunque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2100"/>
        <source>Relax them.</source>
        <translation>Allentarli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2105"/>
        <source>Remove ionosphere</source>
        <translation>Rimuovi la ionosfera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2107"/>
        <source>Remove solid Earth tide</source>
        <translation>Rimuovi la marea terrestre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2108"/>
        <source>Remove the layers that show it from the map, or close the program that uses it, and run again.</source>
        <translation>Togliere dalla mappa i layer che lo mostrano, oppure chiudere il programma che lo usa, ed eseguire di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2111"/>
        <source>Remove them if they are something else.</source>
        <translation>Toglierli se sono qualcos'altro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2112"/>
        <source>Remove these steps.</source>
        <translation>Togliere questi salti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2114"/>
        <source>Removed %1 from every epoch, fitted to %2 pixels.</source>
        <translation>Rimosso %1 da ogni epoca, adattato a %2 pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2115"/>
        <source>Removed %1 outdated results of stages 120 and 12: %2.</source>
        <translation>Eliminati %1 risultati superati dei passi 120 e 12: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2116"/>
        <source>Removed %1: run again.</source>
        <translation>Eliminati %1: eseguire di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2118"/>
        <source>Removed by the filter (mm, + along the flight)</source>
        <translation>Rimosso dal filtro (mm, + nella direzione di volo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2120"/>
        <source>Removed the apparent motion by %1 from every epoch.</source>
        <translation>Rimosso il moto apparente dovuto a %1 da ogni epoca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2121"/>
        <source>Removed the effect of DEM errors of %1 pixels inside the mask.</source>
        <translation>Rimosso l'effetto degli errori del DEM di %1 pixel dentro la maschera.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2122"/>
        <source>Removed the results of %1, which were made with what this run replaces; run them again.</source>
        <translation>Eliminati i risultati di %1, che erano stati creati con ciò che questa esecuzione sostituisce; eseguirli di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2124"/>
        <source>Rename it to %1 and choose it again.</source>
        <translation>Rinominarla in %1 e sceglierla di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2125"/>
        <source>Rename it.</source>
        <translation>Rinominarlo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2126"/>
        <source>Rename or leave out.</source>
        <translation>Rinominare o tralasciare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2127"/>
        <source>Rename the folder or file, then load the datacube.</source>
        <translation>Rinominare la cartella o il file, poi caricare il datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2128"/>
        <source>Rename the folder or file.</source>
        <translation>Rinominare la cartella o il file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2135"/>
        <source>Resample it to an even grid.</source>
        <translation>Ricampionarlo su una griglia regolare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2147"/>
        <source>Residuals of the interferograms: %1 mm RMS in the median, largest %2 mm in %3.</source>
        <translation>Residui degli interferogrammi: %1 mm RMS in mediana, massimo %2 mm in %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2150"/>
        <source>Restored the original phase of %1 interferograms.</source>
        <translation>Ripristinata la fase originale di %1 interferogrammi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2157"/>
        <source>Robust velocity (mm/yr, + along the flight)</source>
        <translation>Velocità robusta (mm/anno, + nella direzione di volo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2159"/>
        <source>Robust velocity at %1 of %2 pixels with data: from %3 to %4 mm/yr, %5 mm/yr in the median.</source>
        <translation>Velocità robusta in %1 di %2 pixel con dati: da %3 a %4 mm/anno, %5 mm/anno in mediana.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2163"/>
        <source>Run %1 and what follows it, and load the folder again.</source>
        <translation>Eseguire %1 e ciò che segue, e caricare di nuovo la cartella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2164"/>
        <source>Run &apos;%1&apos; again.</source>
        <translation>Eseguire di nuovo '%1'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2165"/>
        <source>Run &apos;%1&apos; and what follows it again.</source>
        <translation>Eseguire di nuovo '%1' e ciò che segue.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2166"/>
        <source>Run &apos;%1&apos; there again.</source>
        <translation>Eseguire lì di nuovo '%1'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2167"/>
        <source>Run &apos;Check interferograms&apos; (stage 11) again.</source>
        <translation>Eseguire di nuovo 'Controllare gli interferogrammi' (passo 11).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2168"/>
        <source>Run &apos;Check interferograms&apos; (stage 11) and &apos;Close loops&apos; (stage 12) first.</source>
        <translation>Eseguire prima 'Controllare gli interferogrammi' (passo 11) e 'Chiudere gli anelli' (passo 12).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2169"/>
        <source>Run &apos;Check interferograms&apos; (stage 11), or choose a stack.</source>
        <translation>Eseguire 'Controllare gli interferogrammi' (passo 11), oppure scegliere uno stack.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2170"/>
        <source>Run &apos;Choose reference&apos; (stage 120) or &apos;Close loops&apos; (stage 12) first.</source>
        <translation>Eseguire prima 'Scegliere il riferimento' (passo 120) o 'Chiudere gli anelli' (passo 12).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2171"/>
        <source>Run &apos;Close loops&apos; (stage 12) again.</source>
        <translation>Eseguire di nuovo 'Chiudere gli anelli' (passo 12).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2172"/>
        <source>Run &apos;Detect unrest&apos; again.</source>
        <translation>Eseguire di nuovo 'Rilevare l'unrest'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2173"/>
        <source>Run &apos;Invert network&apos; (stage 13) again.</source>
        <translation>Eseguire di nuovo 'Invertire la rete' (passo 13).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2174"/>
        <source>Run &apos;Prepare stack&apos; (stage 02) again, or copy the file from where the stack comes from.</source>
        <translation>Eseguire di nuovo 'Preparare lo stack' (passo 02), oppure copiare il file da dove proviene lo stack.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2175"/>
        <source>Run &apos;Velocity from time series&apos; on it, or export it again.</source>
        <translation>Eseguirvi 'Velocità dalla serie temporale', oppure esportarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2176"/>
        <source>Run again to resume.</source>
        <translation>Eseguire di nuovo per riprendere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2177"/>
        <source>Run again when nobody writes there.</source>
        <translation>Eseguire di nuovo quando nessuno vi scrive.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2179"/>
        <source>Run frames</source>
        <translation>Eseguire i frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2180"/>
        <source>Run it again when nobody writes there.</source>
        <translation>Eseguire di nuovo quando nessuno vi scrive.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2181"/>
        <source>Run it again.</source>
        <translation>Eseguire di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2185"/>
        <source>Run stage 11 on this stack first.</source>
        <translation>Eseguire prima il passo 11 su questo stack.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2186"/>
        <source>Run stage 16 again, or choose the other file.</source>
        <translation>Eseguire di nuovo il passo 16, oppure scegliere l'altro file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2188"/>
        <source>Run the stage again.</source>
        <translation>Eseguire di nuovo il passo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2189"/>
        <source>Run the stage that makes it again (13 or 16).</source>
        <translation>Eseguire di nuovo il passo che lo crea (13 o 16).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2190"/>
        <source>Run the stage that makes it again.</source>
        <translation>Eseguire di nuovo il passo che lo crea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2191"/>
        <source>Run the stage that makes the file again.</source>
        <translation>Eseguire di nuovo il passo che crea il file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2192"/>
        <source>Run the stages from 13 on again.</source>
        <translation>Eseguire di nuovo i passi dal 13 in poi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2193"/>
        <source>Run these stages first.</source>
        <translation>Eseguire prima questi passi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2204"/>
        <source>SNAPHU ended without a complete result.</source>
        <translation>SNAPHU è terminato senza un risultato completo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2205"/>
        <source>SNAPHU stopped with code %1: %2</source>
        <translation>SNAPHU si è fermato con codice %1: %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2208"/>
        <source>Sample frame %1: %2 epochs and %3 interferograms of %4 x %5 pixels, %6 of them land; %7 interferograms have an unwrapping error.</source>
        <translation>Frame campione %1: %2 epoche e %3 interferogrammi di %4 x %5 pixel, di cui %6 terra; %7 interferogrammi hanno un errore di srotolamento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2213"/>
        <source>Say mm, cm or m, or name the column %1_mm.</source>
        <translation>Dire mm, cm o m, oppure chiamare la colonna %1_mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2217"/>
        <source>Scatter of the candidates for the reference pixel (mm RMS)</source>
        <translation>Dispersione dei candidati a pixel di riferimento (mm RMS)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2221"/>
        <source>See in the layer of reasons and in the figure which criterion does it, and relax its threshold.</source>
        <translation>Vedere nel layer dei motivi e nella figura quale criterio lo causa, e allentarne la soglia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2222"/>
        <source>See spdx.org.</source>
        <translation>Vedere spdx.org.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2229"/>
        <source>Sentinel-1 has 0.0554658 m.</source>
        <translation>Sentinel-1 ha 0.0554658 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2231"/>
        <source>Separate columns by semicolons, or put quotes around values with commas.</source>
        <translation>Separare le colonne con il punto e virgola, oppure mettere tra virgolette i valori con virgole.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2232"/>
        <source>Separate sources</source>
        <translation>Separare le sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2233"/>
        <source>Separate the sources again with that end of the baseline.</source>
        <translation>Separare di nuovo le sorgenti con quella fine del periodo di riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2234"/>
        <source>Separate the sources again, unless that is intended.</source>
        <translation>Separare di nuovo le sorgenti, a meno che sia voluto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2235"/>
        <source>Separate the sources again.</source>
        <translation>Separare di nuovo le sorgenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2236"/>
        <source>Separate the sources of this cube.</source>
        <translation>Separare le sorgenti di questo cubo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2237"/>
        <source>Separate the sources of this datacube again, or use the built-in engine.</source>
        <translation>Separare di nuovo le sorgenti di questo datacube, oppure usare il motore integrato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2238"/>
        <source>Separate them with the engine licsalert, or detect unrest with the built-in engine.</source>
        <translation>Separarle con il motore licsalert, oppure rilevare l'unrest con il motore integrato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2243"/>
        <source>Set a temporal filter width, or raise the memory budget.</source>
        <translation>Impostare una larghezza del filtro temporale, oppure alzare il limite di memoria.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2244"/>
        <source>Set a threshold that fits these data, or refuse relaxing.</source>
        <translation>Impostare una soglia adatta a questi dati, oppure rifiutare l'allentamento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2245"/>
        <source>Set again below the settings, where commands decide, and not read there: %1.</source>
        <translation>Impostate di nuovo sotto le impostazioni, dove decidono i comandi, e lì non lette: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2248"/>
        <source>Settings of a run of the AlignSAR chain</source>
        <translation>Impostazioni di un'esecuzione della catena AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2257"/>
        <source>Shorten it.</source>
        <translation>Accorciarlo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2259"/>
        <source>Shown are %1.</source>
        <translation>Sono mostrati %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2278"/>
        <source>Solid Earth tide (mm, + towards satellite)</source>
        <translation>Marea terrestre (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2281"/>
        <source>Some sources are combinations of others, so their time courses are not unique.</source>
        <translation>Alcune sorgenti sono combinazioni di altre, quindi i loro andamenti temporali non sono univoci.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2282"/>
        <source>Sort it, with xarray by cube.sortby(%1).</source>
        <translation>Ordinarlo, con xarray tramite cube.sortby(%1).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2292"/>
        <source>Spatio-temporal consistency at %1 pixels: %2 mm in the median.</source>
        <translation>Coerenza spazio-temporale in %1 pixel: %2 mm in mediana.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2296"/>
        <source>Stages 11 and 120 rejected every interferogram of %1.</source>
        <translation>I passi 11 e 120 hanno scartato ogni interferogramma di %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2297"/>
        <source>Stages 120 to 16 and &apos;Export datacube&apos; go on from it.</source>
        <translation>I passi da 120 a 16 e 'Esportare il datacube' proseguono da lì.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2298"/>
        <source>Stages: %1.</source>
        <translation>Passi: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2305"/>
        <source>Standard deviation of the velocity at %1 of %2 pixels with data: %3 mm/yr in the median.</source>
        <translation>Deviazione standard della velocità in %1 di %2 pixel con dati: %3 mm/anno in mediana.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2308"/>
        <source>Start at an earlier step than %1.</source>
        <translation>Iniziare da un passo precedente a %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2309"/>
        <source>Start it and run again; stages that are complete are skipped.</source>
        <translation>Avviarlo ed eseguire di nuovo; i passi completi vengono saltati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2310"/>
        <source>Start it, correct the address, or leave the scheduler empty to compute on this computer.</source>
        <translation>Avviarlo, correggere l'indirizzo, oppure lasciare vuoto lo scheduler per calcolare su questo computer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2311"/>
        <source>Start the Dask scheduler that writes this file, or correct it.</source>
        <translation>Avviare lo scheduler Dask che scrive questo file, oppure correggerlo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2312"/>
        <source>Start workers.</source>
        <translation>Avviare dei worker.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2323"/>
        <source>Steps on %1.</source>
        <translation>Salti il %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2325"/>
        <source>Still packed, and not imported: %1.</source>
        <translation>Ancora compressi, e non importati: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2329"/>
        <source>Strange phase or coherence in %1.</source>
        <translation>Fase o coerenza strane in %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2330"/>
        <source>Strange values in %1.</source>
        <translation>Valori strani in %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2335"/>
        <source>Subtract the apparent motion that the data set tide of cum.h5 holds (mm, in the sign of cum), relative to the reference; LiCSBAS puts it there.</source>
        <translation>Sottrae il moto apparente contenuto nel dataset tide di cum.h5 (mm, nel segno di cum), relativo al riferimento; lo mette lì LiCSBAS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2337"/>
        <source>Subtracts the differential tropospheric delay of a weather model, GACOS or ERA5, from every interferogram. In: a stack and a folder of delay maps per epoch. Out: a corrected stack (rad).

Pairs with an epoch without a map are left out, because a mix of corrected and uncorrected pairs would break the phase loops; the log lists them and says whether the network stays connected. Switch on hole filling where the maps have single missing pixels.

Reference: Yu et al. (2018), https://doi.org/10.1029/2017JB015305</source>
        <translation>Sottrae da ogni interferogramma il ritardo troposferico differenziale di un modello meteorologico, GACOS o ERA5. Ingresso: uno stack e una cartella di mappe di ritardo per epoca. Uscita: uno stack corretto (rad).

Le coppie con un'epoca senza mappa vengono escluse, perché una mescolanza di coppie corrette e non corrette romperebbe gli anelli di fase; il log le elenca e dice se la rete resta connessa. Attivare il riempimento dei buchi dove alle mappe mancano singoli pixel.

Bibliografia: Yu et al. (2018), https://doi.org/10.1029/2017JB015305</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2341"/>
        <source>Switch it off.</source>
        <translation>Disattivarlo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2342"/>
        <source>Switch off %1, or use the built-in engine for this stage.</source>
        <translation>Disattivare %1, oppure usare il motore integrato per questo passo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2361"/>
        <source>Take a larger area, a smaller n or a looser mask (stage 15).</source>
        <translation>Prendere un'area maggiore, un n minore o una maschera meno severa (passo 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2362"/>
        <source>Take another one, or none.</source>
        <translation>Prenderne un'altra, o nessuna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2363"/>
        <source>Take both from the same source.</source>
        <translation>Prendere entrambe dalla stessa fonte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2364"/>
        <source>Take datacubes of ascending and descending orbits.</source>
        <translation>Prendere datacube di orbite ascendenti e discendenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2371"/>
        <source>Temporal baselines up to %1 days and from %2 days on are rejected, so no interferogram is left.</source>
        <translation>Le basi temporali fino a %1 giorni e da %2 giorni in poi sono scartate, quindi non resta alcun interferogramma.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2384"/>
        <source>The %1 %2 is not a date of the form yyyymmdd, such as 20200601.</source>
        <translation>La %1 %2 non è una data della forma yyyymmdd, come 20200601.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2385"/>
        <source>The %1 connect all their %2 epochs.</source>
        <translation>Gli %1 collegano tutte le loro %2 epoche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2386"/>
        <source>The %1 fall into %2 unconnected groups: %3.%4</source>
        <translation>Gli %1 si dividono in %2 gruppi non collegati: %3.%4</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2387"/>
        <source>The %1 is the same in all blocks and does not count in the score.</source>
        <translation>%1 è uguale in tutti i blocchi e non conta nel punteggio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2388"/>
        <source>The %1 sources of LiCSAlert do not stand for the %2 clusters of its %3 runs with %4 components.</source>
        <translation>Le %1 sorgenti di LiCSAlert non corrispondono ai %2 cluster delle sue %3 esecuzioni con %4 componenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2389"/>
        <source>The %1 was chosen to count.</source>
        <translation>È stato scelto di contare il %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2390"/>
        <source>The Dask cluster %1 has had no worker %2.</source>
        <translation>Il cluster Dask %1 non ha avuto alcun worker %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2391"/>
        <source>The Dask scheduler %1 does not answer (%2).</source>
        <translation>Lo scheduler Dask %1 non risponde (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2393"/>
        <source>The Dask scheduler %1 is gone, and with it what this stage had begun.</source>
        <translation>Lo scheduler Dask %1 non c'è più, e con esso ciò che questo passo aveva iniziato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2395"/>
        <source>The GACOS delay was subtracted, so stage 03 must not be run on this stack.</source>
        <translation>Il ritardo GACOS è stato sottratto, quindi il passo 03 non va eseguito su questo stack.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2397"/>
        <source>The LiCSBAS exporter would refer to pixel %1 (x,y), which has no data, and write a cube without displacement; the reference pixel itself was taken.</source>
        <translation>L'esportatore di LiCSBAS si riferirebbe al pixel %1 (x,y), che non ha dati, e scriverebbe un cubo senza spostamento; è stato preso il pixel di riferimento stesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2398"/>
        <source>The LiCSBAS exporter would refer to pixel %1,%2 (x,y), which has no data, and write a cube without displacement.</source>
        <translation>L'esportatore di LiCSBAS si riferirebbe al pixel %1,%2 (x,y), che non ha dati, e scriverebbe un cubo senza spostamento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2399"/>
        <source>The address of the proxy cannot be read.</source>
        <translation>L'indirizzo del proxy non si può leggere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2401"/>
        <source>The area holds no pixel centre of the datacube.</source>
        <translation>L'area non contiene il centro di alcun pixel del datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2402"/>
        <source>The area of interest (%1) does not overlap the frame in %2 (%3).</source>
        <translation>L'area di interesse (%1) non si sovrappone al frame in %2 (%3).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2403"/>
        <source>The area of interest does not overlap the frame %1.</source>
        <translation>L'area di interesse non si sovrappone al frame %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2404"/>
        <source>The area of interest has no area.</source>
        <translation>L'area di interesse non ha superficie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2405"/>
        <source>The area to keep has no phase in any pair; choose another area.</source>
        <translation>L'area da mantenere non ha fase in alcuna coppia; scegliere un'altra area.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2406"/>
        <source>The baseline ends on %1, before the first date %2.</source>
        <translation>Il periodo di riferimento termina il %1, prima della prima data %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2407"/>
        <source>The baseline has %1 dates; separation needs three or more.</source>
        <translation>Il periodo di riferimento ha %1 date; la separazione ne richiede tre o più.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2408"/>
        <source>The baseline has %1 dates; with fewer than %2 its scatter is uncertain, and distances with it.</source>
        <translation>Il periodo di riferimento ha %1 date; con meno di %2 la sua dispersione è incerta, e con essa le distanze.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2409"/>
        <source>The baseline up to %1 has %2 dates; a trend and its scatter need %3 or more.</source>
        <translation>Il periodo di riferimento fino al %1 ha %2 date; una tendenza e la sua dispersione ne richiedono %3 o più.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2411"/>
        <source>The box %1 is inside out; give west, east, south, north with west &lt; east.</source>
        <translation>Il riquadro %1 è rovesciato; indicare ovest, est, sud, nord con ovest &lt; est.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2412"/>
        <source>The box (W %1 E %2 S %3 N %4) does not overlap the image (W %5 E %6 S %7 N %8).</source>
        <translation>Il riquadro (O %1 E %2 S %3 N %4) non si sovrappone all'immagine (O %5 E %6 S %7 N %8).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2413"/>
        <source>The box (W %1 E %2 S %3 N %4) has no pixel of the time series, which covers W %5 E %6 S %7 N %8.</source>
        <translation>Il riquadro (O %1 E %2 S %3 N %4) non ha pixel della serie temporale, che copre O %5 E %6 S %7 N %8.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2414"/>
        <source>The catalogue</source>
        <translation>Il catalogo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2415"/>
        <source>The certificate of %1 is not trusted (%2).</source>
        <translation>Il certificato di %1 non è attendibile (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2416"/>
        <source>The corrected displacement of all epochs</source>
        <translation>Lo spostamento corretto di tutte le epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2417"/>
        <source>The correction made %1 of %2 pairs rougher, most of all %3.</source>
        <translation>La correzione ha reso %1 di %2 coppie più irregolari, soprattutto %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2418"/>
        <source>The cube has a variable of that name already: %1.</source>
        <translation>Il cubo ha già una variabile con quel nome: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2420"/>
        <source>The datacube and the sources of %1 are not where they were.</source>
        <translation>Il datacube e le sorgenti di %1 non sono dove erano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2421"/>
        <source>The datacube does not say enough of %1 for the STAC extensions, which are left out.</source>
        <translation>Il datacube non dice abbastanza di %1 per le estensioni STAC, che vengono tralasciate.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2422"/>
        <source>The datacubes do not overlap.</source>
        <translation>I datacube non si sovrappongono.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2423"/>
        <source>The datacubes have no period in common; velocities of different times are combined.</source>
        <translation>I datacube non hanno un periodo in comune; si combinano velocità di tempi diversi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2424"/>
        <source>The degree of the trend is 0, 1 or 2, not %1.</source>
        <translation>Il grado della tendenza è 0, 1 o 2, non %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2425"/>
        <source>The direction to the satellite is not known at %1.</source>
        <translation>La direzione verso il satellite non è nota a %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2426"/>
        <source>The displacement does not vary over the baseline, so there is nothing to separate.</source>
        <translation>Lo spostamento non varia nel periodo di riferimento, quindi non c'è nulla da separare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2427"/>
        <source>The displacement has only %1 independent patterns; %2 components cannot be told apart.</source>
        <translation>Lo spostamento ha solo %1 pattern indipendenti; %2 componenti non si possono distinguere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2428"/>
        <source>The displacement in %1 has the shape %2, but there are %3 epochs and %4 x %5 pixels according to %6.</source>
        <translation>Lo spostamento in %1 ha la forma %2, ma secondo %6 ci sono %3 epoche e %4 x %5 pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2429"/>
        <source>The displacement of %1 earlier dates has changed since the earlier result: %2.</source>
        <translation>Lo spostamento di %1 date precedenti è cambiato rispetto al risultato precedente: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2430"/>
        <source>The displacement of all epochs</source>
        <translation>Lo spostamento di tutte le epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2431"/>
        <source>The download was stopped.</source>
        <translation>Lo scaricamento è stato fermato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2432"/>
        <source>The edges of the extent were given in reverse order and have been swapped.</source>
        <translation>I bordi dell'estensione erano in ordine inverso e sono stati scambiati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2433"/>
        <source>The epochs do not determine the time of the decay after %1.</source>
        <translation>Le epoche non determinano il tempo del decadimento dopo il %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2434"/>
        <source>The epochs from %1 to %2 do not tell these terms apart: %3.</source>
        <translation>Le epoche dal %1 al %2 non distinguono questi termini: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2436"/>
        <source>The file is damaged or in another byte order; make it again.</source>
        <translation>Il file è danneggiato o in un altro ordine dei byte; crearlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2437"/>
        <source>The filtered displacement</source>
        <translation>Lo spostamento filtrato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2438"/>
        <source>The filtered time series</source>
        <translation>La serie temporale filtrata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2439"/>
        <source>The first date %1 is after the last date %2.</source>
        <translation>La prima data %1 è successiva all'ultima data %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2441"/>
        <source>The first date, %1, is after the last one, %2; swap them.</source>
        <translation>La prima data, %1, è dopo l'ultima, %2; scambiarle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2442"/>
        <source>The folder %1 cannot be made (%2).</source>
        <translation>La cartella %1 non si può creare (%2).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2443"/>
        <source>The folder of interferograms</source>
        <translation>La cartella degli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2445"/>
        <source>The frame %1 covers %2 of the area of interest.</source>
        <translation>Il frame %1 copre %2 dell'area di interesse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2446"/>
        <source>The frame %1 has no interferogram within %2.</source>
        <translation>Il frame %1 non ha interferogrammi entro %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2447"/>
        <source>The frame %1 was not found at %2.</source>
        <translation>Il frame %1 non è stato trovato in %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2448"/>
        <source>The frame is not known, because %1 has no rasters or metadata.txt of a LiCSAR frame; frame, orbit and time of day are not in the metadata.</source>
        <translation>Il frame non è noto, perché %1 non ha raster né metadata.txt di un frame LiCSAR; frame, orbita e ora del giorno non sono nei metadati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2449"/>
        <source>The gaps of all pixels</source>
        <translation>Le lacune di tutti i pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2450"/>
        <source>The grid for %1 is not usable: %2.</source>
        <translation>La griglia per %1 non è utilizzabile: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2451"/>
        <source>The heights</source>
        <translation>Le quote</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2452"/>
        <source>The interferograms that %1 was made from are not found.</source>
        <translation>Gli interferogrammi da cui è stato creato %1 non si trovano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2454"/>
        <source>The labels are in the .conncomp files; stage 120 heeds them.</source>
        <translation>Le etichette sono nei file .conncomp; il passo 120 ne tiene conto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2455"/>
        <source>The largest coverage is %1, the largest mean coherence %2.</source>
        <translation>La copertura massima è %1, la coerenza media massima %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2458"/>
        <source>The line does not cross the image.</source>
        <translation>La linea non attraversa l'immagine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2459"/>
        <source>The line has no length.</source>
        <translation>La linea non ha lunghezza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2460"/>
        <source>The louder one counts.</source>
        <translation>Conta il più forte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2461"/>
        <source>The lowest height of the fit must be below the greatest.</source>
        <translation>La quota minima della stima deve essere minore della massima.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2462"/>
        <source>The lowest velocity of the figure must be below the highest.</source>
        <translation>La velocità minima della figura deve essere minore della massima.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2465"/>
        <source>The mask would leave no phase in any pair.</source>
        <translation>La maschera non lascerebbe fase in alcuna coppia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2466"/>
        <source>The mask would remove every pixel.</source>
        <translation>La maschera toglierebbe ogni pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2467"/>
        <source>The masks of all interferograms</source>
        <translation>Le maschere di tutti gli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2470"/>
        <source>The median phase standard deviation went from %1 to %2 rad.</source>
        <translation>La mediana della deviazione standard della fase è passata da %1 a %2 rad.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2471"/>
        <source>The middle of the image is about %1 km from the boundary of %2, where the ground does not move like the rigid plate.</source>
        <translation>Il centro dell'immagine è a circa %1 km dal bordo di %2, dove il suolo non si muove come la placca rigida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2472"/>
        <source>The middle of the image lies on %1, not on %2.</source>
        <translation>Il centro dell'immagine si trova su %1, non su %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2473"/>
        <source>The middle of the image, %1, lies %2, for which %3 has no pole.</source>
        <translation>Il centro dell'immagine, %1, si trova %2, per cui %3 non ha un polo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2474"/>
        <source>The multilook factor %1 is larger than the image of %2 x %3 pixels.</source>
        <translation>Il fattore di multilook %1 è più grande dell'immagine di %2 x %3 pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2475"/>
        <source>The name of %1 has signs that are no text.</source>
        <translation>Il nome di %1 ha segni che non sono testo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2476"/>
        <source>The network falls into %1 unconnected parts%2.</source>
        <translation>La rete si divide in %1 parti non collegate%2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2478"/>
        <source>The network would split if one %1 of these were lost: %2.</source>
        <translation>La rete si dividerebbe se si perdesse %1 di questi: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2482"/>
        <source>The output folder is the input folder %1; choose another name for the output.</source>
        <translation>La cartella di uscita è la cartella di ingresso %1; scegliere un altro nome per l'uscita.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2483"/>
        <source>The output is the datacube itself.</source>
        <translation>L'uscita è il datacube stesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2484"/>
        <source>The perpendicular baseline is unknown for %1; plots show it as 0 m.</source>
        <translation>La base perpendicolare non è nota per %1; i grafici la mostrano come 0 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2485"/>
        <source>The perpendicular baseline of %1 epochs is unknown.</source>
        <translation>La base perpendicolare di %1 epoche non è nota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2486"/>
        <source>The polygon holds no pixel of the image.</source>
        <translation>Il poligono non contiene pixel dell'immagine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2487"/>
        <source>The polygons are one pixel wide, which leaves nothing in the compatible mode; turn it off.</source>
        <translation>I poligoni sono larghi un pixel, il che non lascia nulla nel modo compatibile; disattivarlo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2488"/>
        <source>The polygons hold no pixel centre of the image (%1).</source>
        <translation>I poligoni non contengono il centro di alcun pixel dell'immagine (%1).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2489"/>
        <source>The polygons lie outside the range to keep; choose areas that overlap.</source>
        <translation>I poligoni sono fuori dall'intervallo da mantenere; scegliere aree che si sovrappongano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2490"/>
        <source>The portal gives no corners of %1 frames, such as %2; left out.</source>
        <translation>Il portale non dà gli angoli di %1 frame, come %2; tralasciati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2491"/>
        <source>The portal has %1, from %2 to %3, over %4 to %5 days.</source>
        <translation>Il portale ne ha %1, dal %2 al %3, di durata da %4 a %5 giorni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2492"/>
        <source>The portal lists no interferogram of the frame %1.</source>
        <translation>Il portale non elenca alcun interferogramma del frame %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2493"/>
        <source>The process of %1</source>
        <translation>Il processo di %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2494"/>
        <source>The proxy %1 is a SOCKS proxy, and for these the Python package PySocks is missing.</source>
        <translation>Il proxy %1 è un proxy SOCKS, per il quale manca il pacchetto Python PySocks.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2495"/>
        <source>The proxy %1://%2 cannot be used; set an HTTP proxy, such as http://host:3128, or a SOCKS proxy, such as socks5h://host:1080.</source>
        <translation>Il proxy %1://%2 non si può usare; impostare un proxy HTTP, come http://host:3128, o un proxy SOCKS, come socks5h://host:1080.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2497"/>
        <source>The radar looks &apos;right&apos; or &apos;left&apos;; correct the line.</source>
        <translation>Il radar guarda a destra ('right') o a sinistra ('left'); correggere la riga.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2498"/>
        <source>The rasters in %1 are not in degrees: %2.</source>
        <translation>I raster in %1 non sono in gradi: %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2499"/>
        <source>The reference area has fewer than two pixels with a mean coherence above %1; all of its pixels were used.</source>
        <translation>L'area di riferimento ha meno di due pixel con coerenza media sopra %1; sono stati usati tutti i suoi pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2500"/>
        <source>The reference has no value on any date.</source>
        <translation>Il riferimento non ha valori in alcuna data.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2501"/>
        <source>The reference in %1 is no window of this image.</source>
        <translation>Il riferimento in %1 non è una finestra di questa immagine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2502"/>
        <source>The reference of the datacube is not known; the median of the image stays at 0.</source>
        <translation>Il riferimento del datacube non è noto; la mediana dell'immagine resta a 0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2503"/>
        <source>The reference window in %1 does not fit this stack; choose the reference again.</source>
        <translation>La finestra di riferimento in %1 non si adatta a questo stack; scegliere di nuovo il riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2504"/>
        <source>The references of the datacubes differ (%1), which adds a constant to east and up.</source>
        <translation>I riferimenti dei datacube sono diversi (%1), il che aggiunge una costante a est e alto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2505"/>
        <source>The remaining %1 pairs form %2 separate networks of %3 epochs; displacement between them rests on an assumption about the motion alone.</source>
        <translation>Le restanti %1 coppie formano %2 reti separate di %3 epoche; lo spostamento tra esse poggia solo su un'ipotesi sul moto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2506"/>
        <source>The residual in windows is missing, so only the one over the image counts.</source>
        <translation>Il residuo in finestre manca, quindi conta solo quello sull'immagine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2507"/>
        <source>The resolution factor %1 is no 1/n, and means are taken over whole pixels; %2 is in force.</source>
        <translation>Il fattore di risoluzione %1 non è 1/n, e le medie si calcolano su pixel interi; è in vigore %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2508"/>
        <source>The results of %1 went on from what this run replaces.</source>
        <translation>I risultati di %1 proseguivano da ciò che questa esecuzione sostituisce.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2509"/>
        <source>The results of an earlier run were kept for %1.</source>
        <translation>I risultati di un'esecuzione precedente sono stati mantenuti per %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2510"/>
        <source>The run was cancelled.</source>
        <translation>L'esecuzione è stata annullata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2511"/>
        <source>The run was cancelled; earlier results are untouched.</source>
        <translation>L'esecuzione è stata annullata; i risultati precedenti sono intatti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2515"/>
        <source>The same with the data set iono.</source>
        <translation>Lo stesso con il dataset iono.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2516"/>
        <source>The scatter of all pixels</source>
        <translation>La dispersione di tutti i pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2517"/>
        <source>The scene would be %1 degrees wide; choose fewer or smaller pixels.</source>
        <translation>La scena sarebbe larga %1 gradi; scegliere pixel meno numerosi o più piccoli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2518"/>
        <source>The series of %1 pixels could not be determined to a micrometre and stay without values.</source>
        <translation>Le serie di %1 pixel non si sono potute determinare al micrometro e restano senza valori.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2519"/>
        <source>The server asks to wait %1 s.</source>
        <translation>Il server chiede di attendere %1 s.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2520"/>
        <source>The shortest temporal baseline (%1 days) is longer than the longest (%2 days).</source>
        <translation>La base temporale minima (%1 giorni) è più lunga della massima (%2 giorni).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2521"/>
        <source>The sources of %1 were learned from other displacement than that of this datacube up to the same date.</source>
        <translation>Le sorgenti di %1 sono state apprese da uno spostamento diverso da quello di questo datacube fino alla stessa data.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2522"/>
        <source>The sources of %1 were learned from other displacement than this datacube&apos;s.</source>
        <translation>Le sorgenti di %1 sono state apprese da uno spostamento diverso da quello di questo datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2523"/>
        <source>The sources were learned from dates up to %1, %2 of them after the end of the baseline, %3.</source>
        <translation>Le sorgenti sono state apprese da date fino al %1, di cui %2 dopo la fine del periodo di riferimento, %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2524"/>
        <source>The stack</source>
        <translation>Lo stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2525"/>
        <source>The stack %1 is on another grid than the time series %2.</source>
        <translation>Lo stack %1 è su una griglia diversa dalla serie temporale %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2526"/>
        <source>The stack holds %1, which is not unwrapped: no loop is judged.</source>
        <translation>Lo stack contiene %1, che non va srotolato: non si giudica alcun anello.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2529"/>
        <source>The standard deviations of all epochs</source>
        <translation>Le deviazioni standard di tutte le epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2530"/>
        <source>The station has values from %1 to %2, none within %3 days of an epoch with a value.</source>
        <translation>La stazione ha valori dal %1 al %2, nessuno entro %3 giorni da un'epoca con un valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2531"/>
        <source>The statistics of the loops</source>
        <translation>Le statistiche degli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2532"/>
        <source>The strictest are: %1.</source>
        <translation>I più severi sono: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2533"/>
        <source>The threshold of %1 counts something: %2 is no whole number.</source>
        <translation>La soglia di %1 conta qualcosa: %2 non è un numero intero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2534"/>
        <source>The threshold of %1 must be a number, not %2.</source>
        <translation>La soglia di %1 deve essere un numero, non %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2535"/>
        <source>The time courses of LiCSAlert differ by %1 from the fit of the sources in %2.</source>
        <translation>Gli andamenti temporali di LiCSAlert differiscono di %1 dall'adattamento delle sorgenti in %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2536"/>
        <source>The time of one decay can be found, not of several.</source>
        <translation>Si può trovare il tempo di un decadimento, non di più.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2537"/>
        <source>The time of the decay after %1 must be above 0 days, not %2.</source>
        <translation>Il tempo del decadimento dopo il %1 deve essere maggiore di 0 giorni, non %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2538"/>
        <source>The time series</source>
        <translation>La serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2540"/>
        <source>The time series that %1 was made from is not on record, or not there any more.</source>
        <translation>La serie temporale da cui è stato creato %1 non è registrata, o non c'è più.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2541"/>
        <source>The time series was not filtered.</source>
        <translation>La serie temporale non è stata filtrata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2542"/>
        <source>The unit of a GNSS table is mm, cm or m, not %1.</source>
        <translation>L'unità di una tabella GNSS è mm, cm o m, non %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2543"/>
        <source>The valid area is empty: no pixel has data in as many interferograms as there are epochs (%1); the best pixels have %2 of %3.</source>
        <translation>L'area valida è vuota: nessun pixel ha dati in tanti interferogrammi quante sono le epoche (%1); i pixel migliori ne hanno %2 di %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2546"/>
        <source>The wanted position %1 lies outside the image, which goes from %2 to %3.</source>
        <translation>La posizione voluta %1 è fuori dall'immagine, che va da %2 a %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2547"/>
        <source>Their distances are not comparable with those published before.</source>
        <translation>Le loro distanze non sono confrontabili con quelle pubblicate prima.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2548"/>
        <source>There are more sources (%1) than components (%2): some runs find different patterns.</source>
        <translation>Ci sono più sorgenti (%1) che componenti (%2): alcune esecuzioni trovano pattern diversi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2549"/>
        <source>There is no %1 %2.</source>
        <translation>Non c'è %1 %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2550"/>
        <source>There is no criterion %1.</source>
        <translation>Non c'è il criterio %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2552"/>
        <source>There is no engine %1.</source>
        <translation>Non esiste il motore %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2553"/>
        <source>There is no epoch on these dates, so the nearest one was taken: %1.</source>
        <translation>Non c'è un'epoca a queste date, quindi è stata presa la più vicina: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2554"/>
        <source>There is no loop of three interferograms between three epochs, so unwrapping errors cannot be found.</source>
        <translation>Non c'è alcun anello di tre interferogrammi tra tre epoche, quindi non si possono trovare errori di srotolamento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2555"/>
        <source>There is no point.</source>
        <translation>Non c'è alcun punto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2556"/>
        <source>There is no preset %1.</source>
        <translation>Non c'è la preimpostazione %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2557"/>
        <source>There is no source %1 in %2.</source>
        <translation>Non c'è la sorgente %1 in %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2558"/>
        <source>There is no source %1; %2 has %3 sources.</source>
        <translation>Non c'è la sorgente %1; %2 ha %3 sorgenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2559"/>
        <source>There is no thumbnail, because the datacube has no velocity and no displacement.</source>
        <translation>Non c'è miniatura, perché il datacube non ha velocità né spostamento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2560"/>
        <source>These GeoTIFFs to add do not exist: %1.</source>
        <translation>Questi GeoTIFF da aggiungere non esistono: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2561"/>
        <source>They connect all epochs.</source>
        <translation>Collegano tutte le epoche.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2562"/>
        <source>They fall into %1 unconnected subsets (of %2 epochs), so that the rank of the design matrix is deficient by %3.</source>
        <translation>Si dividono in %1 sottoinsiemi non collegati (di %2 epoche), quindi il rango della matrice del modello è in difetto di %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2563"/>
        <source>They say what step %1 downloads; all that is in the work folder is taken.</source>
        <translation>Dicono che cosa scarica il passo %1; si prende tutto ciò che è nella cartella di lavoro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2565"/>
        <source>This LiCSAlert does not read AlignSAR datacubes (alignsar_dc).</source>
        <translation>Questo LiCSAlert non legge i datacube AlignSAR (alignsar_dc).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2566"/>
        <source>This LiCSAlert wants more than is known of its versions: %1.</source>
        <translation>Questo LiCSAlert richiede più di quanto è noto delle sue versioni: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2587"/>
        <source>To run the whole chain: %1</source>
        <translation>Per eseguire l'intera catena: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2594"/>
        <source>Turn their sign; of differences between dates, take the delays themselves.</source>
        <translation>Cambiarne il segno; di differenze tra date, prendere i ritardi stessi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2596"/>
        <source>Two of the GeoTIFFs to add have the same name up to the first dot; rename one.</source>
        <translation>Due dei GeoTIFF da aggiungere hanno lo stesso nome fino al primo punto; rinominarne uno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2597"/>
        <source>Two of these in one process may crash it: %1.</source>
        <translation>Due di queste in un solo processo possono farlo terminare: %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2598"/>
        <source>Two or more datacubes are needed, one per line of sight, such as ascending and descending.</source>
        <translation>Servono due o più datacube, uno per linea di vista, come ascendente e discendente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2599"/>
        <source>Type the one you want; A is an ascending pass (seen from the west), D a descending one (from the east).</source>
        <translation>Digitare quello voluto; A è un passaggio ascendente (visto da ovest), D uno discendente (da est).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2602"/>
        <source>Unfiltered wrapped phase</source>
        <translation>Fase avvolta non filtrata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2608"/>
        <source>Unless every file of it comes out the same, they are removed when it is done; run them again then.</source>
        <translation>Se non risulta identico ogni suo file, alla fine vengono eliminati; eseguirli allora di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2609"/>
        <source>Unpack it first.</source>
        <translation>Decomprimerlo prima.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2616"/>
        <source>Unwrapped %1 pairs with %2 epochs, %3 to %4, on %5; on average %6 of the pixels have phase.</source>
        <translation>Srotolate %1 coppie con %2 epoche, dal %3 al %4, su %5; in media %6 dei pixel hanno fase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2617"/>
        <source>Unwrapped phase</source>
        <translation>Fase srotolata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2619"/>
        <source>Unzip what belongs to this import in %1, and import again.</source>
        <translation>Decomprimere ciò che appartiene a questa importazione in %1, e importare di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2623"/>
        <source>Update the plugin, or choose another output folder.</source>
        <translation>Aggiornare il plugin, oppure scegliere un'altra cartella di uscita.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2624"/>
        <source>Update the plugin.</source>
        <translation>Aggiornare il plugin.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2629"/>
        <source>Use a newer LiCSBAS, leave the option at its default, or use the built-in engine for this stage.</source>
        <translation>Usare un LiCSBAS più recente, lasciare l'opzione al valore predefinito, oppure usare il motore integrato per questo passo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2630"/>
        <source>Use another one, or the built-in engine for this step.</source>
        <translation>Usarne un altro, oppure il motore integrato per questo passo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2631"/>
        <source>Use another version of LiCSAlert, or the built-in engine.</source>
        <translation>Usare un'altra versione di LiCSAlert, oppure il motore integrato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2633"/>
        <source>Use geocoded LiCSAR products.</source>
        <translation>Usare prodotti LiCSAR geocodificati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2634"/>
        <source>Use smaller blocks for a more robust reference.</source>
        <translation>Usare blocchi più piccoli per un riferimento più robusto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2635"/>
        <source>Use the built-in engine for this stage.</source>
        <translation>Usare il motore integrato per questo passo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2643"/>
        <source>Velocity (mm/yr, + along the flight)</source>
        <translation>Velocità (mm/anno, + nella direzione di volo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2648"/>
        <source>Velocity from %1 to %2 mm/yr, positive towards the satellite; %3 of %4 pixels, %5 epochs; reference %6.</source>
        <translation>Velocità da %1 a %2 mm/anno, positiva verso il satellite; %3 di %4 pixel, %5 epoche; riferimento %6.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2650"/>
        <source>Velocity inside the mask (mm/yr, + along the flight)</source>
        <translation>Velocità dentro la maschera (mm/anno, + nella direzione di volo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2653"/>
        <source>Velocity of %1 pixels from %2 epochs, %3 to %4.</source>
        <translation>Velocità di %1 pixel da %2 epoche, dal %3 al %4.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2659"/>
        <source>Velocity, median of the bootstrap (mm/yr, + towards satellite)</source>
        <translation>Velocità, mediana del bootstrap (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2660"/>
        <source>Velocity, unmasked (mm/yr, + along the flight)</source>
        <translation>Velocità, non mascherata (mm/anno, + nella direzione di volo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2665"/>
        <source>Wait until that has ended, or stop it.</source>
        <translation>Attendere che sia terminata, oppure fermarla.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2671"/>
        <source>Warp it to EPSG:4326 first.</source>
        <translation>Riproiettarlo prima in EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2672"/>
        <source>Warp it to EPSG:4326 first.%1</source>
        <translation>Riproiettarlo prima in EPSG:4326.%1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2673"/>
        <source>Warp them to EPSG:4326 first.</source>
        <translation>Riproiettarli prima in EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2675"/>
        <source>Weather model</source>
        <translation>Modello meteorologico</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2692"/>
        <source>What began on these dates may be part of a source and not count as new.</source>
        <translation>Ciò che è iniziato in queste date può far parte di una sorgente e non contare come nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2698"/>
        <source>What lies there was not replaced.</source>
        <translation>Ciò che si trova lì non è stato sostituito.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2705"/>
        <source>What was fetched is kept, %1 lists everything.</source>
        <translation>Ciò che è stato scaricato viene mantenuto, %1 elenca tutto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2706"/>
        <source>What was in the output before was not made with these sources and is replaced.</source>
        <translation>Ciò che era prima nell'uscita non era stato creato con queste sorgenti e viene sostituito.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2716"/>
        <source>Whether the frame %1 covers the area of interest is not known: its geometry is not published.</source>
        <translation>Non si sa se il frame %1 copra l'area di interesse: la sua geometria non è pubblicata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2720"/>
        <source>Whose delay maps are subtracted: of GACOS, or where the folder has none of these, of ERA5; or of ERA5 in any case (yyyymmdd.icams.sltd.geo.tif). Two models are never mixed. The whole chain takes the folder GACOS or ERA5 of the work folder.</source>
        <translation>Di chi sono le mappe di ritardo sottratte: di GACOS, o dove la cartella non ne ha, di ERA5; oppure di ERA5 in ogni caso (yyyymmdd.icams.sltd.geo.tif). Due modelli non si mescolano mai. L'intera catena prende la cartella GACOS o ERA5 della cartella di lavoro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2723"/>
        <source>Widen the limits.</source>
        <translation>Allargare i limiti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2724"/>
        <source>Widen them.</source>
        <translation>Allargarle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2729"/>
        <source>With a spacing of %1 degrees the grid for %2 would have %3 x %4 = %5 pixels, where the largest product has %6 x %7.</source>
        <translation>Con una spaziatura di %1 gradi la griglia per %2 avrebbe %3 x %4 = %5 pixel, mentre il prodotto più grande ne ha %6 x %7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2731"/>
        <source>With all %1 dates, %2 pixels would be left instead of %3.</source>
        <translation>Con tutte le %1 date resterebbero %2 pixel invece di %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2736"/>
        <source>Without loops of interferograms, unwrapping errors cannot be found.</source>
        <translation>Senza anelli di interferogrammi non si possono trovare errori di srotolamento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2739"/>
        <source>Workers of the Dask cluster %1 died several times over one task, most likely for want of memory.</source>
        <translation>Alcuni worker del cluster Dask %1 sono morti più volte sulla stessa attività, probabilmente per mancanza di memoria.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2742"/>
        <source>Write 20200601, or 20200601_20210601 for a difference.</source>
        <translation>Scrivere 20200601, oppure 20200601_20210601 per una differenza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2743"/>
        <source>Write a GeoPackage (.gpkg).</source>
        <translation>Scrivere un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2753"/>
        <source>Write dates as 20200601 or 2020-06-01, separated by commas.</source>
        <translation>Scrivere le date come 20200601 o 2020-06-01, separate da virgole.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2754"/>
        <source>Write it as float32, or declare its scale with &apos;gdal_edit.py -scale&apos;.</source>
        <translation>Scriverlo come float32, oppure dichiararne la scala con 'gdal_edit.py -scale'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2755"/>
        <source>Write it as one.</source>
        <translation>Scriverlo come numero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2756"/>
        <source>Write it as plain text with one row per pair.</source>
        <translation>Scriverlo come testo semplice con una riga per coppia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2757"/>
        <source>Write lon1,lat1,lon2,lat2,lon3,lat3,… with three or more points.</source>
        <translation>Scrivere lon1,lat1,lon2,lat2,lon3,lat3,… con tre o più punti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2758"/>
        <source>Write numbers with a point, or separate columns by semicolons.</source>
        <translation>Scrivere i numeri con il punto, oppure separare le colonne con il punto e virgola.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2759"/>
        <source>Write one per line.</source>
        <translation>Scriverne uno per riga.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2760"/>
        <source>Write the coordinates of the pixel centres in degrees.</source>
        <translation>Scrivere le coordinate dei centri dei pixel in gradi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2761"/>
        <source>Write the right one to a file of its own, for example with &apos;gdal_translate -b 2&apos; for the second.</source>
        <translation>Scrivere quella giusta in un file a parte, per esempio con 'gdal_translate -b 2' per la seconda.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2762"/>
        <source>Write the wanted part to a file of its own.</source>
        <translation>Scrivere la parte voluta in un file a parte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2763"/>
        <source>Write west/east/south/north in degrees.</source>
        <translation>Scrivere ovest/est/sud/nord in gradi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2772"/>
        <source>Wrote %1 epochs from %2 to %3 on %4 x %5 pixels, %6 variables.</source>
        <translation>Scritte %1 epoche dal %2 al %3 su %4 x %5 pixel, %6 variabili.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2773"/>
        <source>Wrote %1 map to %2.</source>
        <translation>Scritta %1 mappa in %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2774"/>
        <source>Wrote %1 map to the folder %2.</source>
        <translation>Scritta %1 mappa nella cartella %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2775"/>
        <source>Wrote %1 maps to %2.</source>
        <translation>Scritte %1 mappe in %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2776"/>
        <source>Wrote %1 maps to the folder %2.</source>
        <translation>Scritte %1 mappe nella cartella %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2777"/>
        <source>Wrote %1 variables to the Zarr store %2.</source>
        <translation>Scritte %1 variabili nell'archivio Zarr %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2778"/>
        <source>Wrote the STAC catalogue of %1 %2 to %3.</source>
        <translation>Scritto il catalogo STAC di %1 %2 in %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2779"/>
        <source>Wrote the item %1 with %2 files to %3: %4 maps (COG) of %5.</source>
        <translation>Scritto l'item %1 con %2 file in %3: %4 mappe (COG) di %5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2780"/>
        <source>Wrote the previews and %1 to %2.</source>
        <translation>Scritte le anteprime e %1 in %2.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2785"/>
        <source>Zarr stores</source>
        <translation>archivi Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2786"/>
        <source>a NUL character</source>
        <translation>un carattere NUL</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2787"/>
        <source>a bilinear surface</source>
        <translation>una superficie bilineare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2788"/>
        <source>a coordinate is not a finite number</source>
        <translation>una coordinata non è un numero finito</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2789"/>
        <source>a copy of %1</source>
        <translation>una copia di %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2790"/>
        <source>a corner is nowhere on the Earth</source>
        <translation>un angolo non è da nessuna parte sulla Terra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2791"/>
        <source>a cube of %1 where there are %2 levels of height</source>
        <translation>un cubo di %1 dove ci sono %2 livelli di quota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2792"/>
        <source>a datacube made with &apos;Export datacube&apos;</source>
        <translation>un datacube creato con 'Esportare il datacube'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2793"/>
        <source>a file has that name</source>
        <translation>un file ha quel nome</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2794"/>
        <source>a link of another program</source>
        <translation>un collegamento di un altro programma</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2795"/>
        <source>a quadratic surface</source>
        <translation>una superficie quadratica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2796"/>
        <source>a quote is not closed; left out</source>
        <translation>le virgolette non sono chiuse; tralasciata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2797"/>
        <source>a ring has %1 points</source>
        <translation>un anello ha %1 punti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2798"/>
        <source>a run that makes %1</source>
        <translation>un'esecuzione che crea %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2799"/>
        <source>a stack folder (GEOCml…) of stages 02 to 05, with slc.mli.par</source>
        <translation>una cartella di stack (GEOCml…) dei passi da 02 a 05, con slc.mli.par</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2800"/>
        <source>a standard deviation or a coordinate that cannot be</source>
        <translation>una deviazione standard o una coordinata impossibile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2801"/>
        <source>a time-series folder (TS_…) of stage 11, with info/ and results/</source>
        <translation>una cartella di serie temporale (TS_…) del passo 11, con info/ e results/</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2802"/>
        <source>a trend with height</source>
        <translation>una tendenza con la quota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2803"/>
        <source>a tuple of two numbers is needed</source>
        <translation>serve una tupla di due numeri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2804"/>
        <source>a virtual data set</source>
        <translation>un insieme di dati virtuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2805"/>
        <source>a whole number is needed</source>
        <translation>serve un numero intero</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2807"/>
        <source>against the reference</source>
        <translation>rispetto al riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2810"/>
        <source>all %1 usable values are %2</source>
        <translation>tutti i %1 valori utilizzabili sono %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2811"/>
        <source>all stages: %1</source>
        <translation>tutti i passi: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2812"/>
        <source>all their loops close worse than %1 rad</source>
        <translation>tutti i loro anelli chiudono peggio di %1 rad</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2813"/>
        <source>all their loops close worse than %1 rad with reference</source>
        <translation>tutti i loro anelli chiudono peggio di %1 rad con il riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2814"/>
        <source>along the flight, positive in its direction</source>
        <translation>lungo il volo, positivo nella sua direzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2815"/>
        <source>already there</source>
        <translation>già presenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2817"/>
        <source>an array of %1 where the axes have %2 rows and %3 columns</source>
        <translation>una matrice di %1 dove gli assi hanno %2 righe e %3 colonne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2818"/>
        <source>an external link</source>
        <translation>un collegamento esterno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2819"/>
        <source>and</source>
        <translation>e</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2820"/>
        <source>and asks to wait %1 s</source>
        <translation>e chiede di attendere %1 s</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2821"/>
        <source>and no</source>
        <translation>e non ha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2824"/>
        <source>another folder</source>
        <translation>un'altra cartella</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2832"/>
        <source>at least %1 days</source>
        <translation>almeno %1 giorni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2833"/>
        <source>at most %1 days</source>
        <translation>al massimo %1 giorni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2834"/>
        <source>atmosphere that depends on height cannot be removed, and the datacube will lack heights</source>
        <translation>l'atmosfera che dipende dalla quota non si può rimuovere, e al datacube mancheranno le quote</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2835"/>
        <source>atmosphere that depends on height cannot be removed; choose a raster of heights</source>
        <translation>l'atmosfera che dipende dalla quota non si può rimuovere; scegliere un raster di quote</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2837"/>
        <source>away or toward: what positive values mean</source>
        <translation>away o toward: che cosa significano i valori positivi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2839"/>
        <source>azimuth ramp of %1 rad/deg</source>
        <translation>rampa in azimut di %1 rad/grado</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2840"/>
        <source>band %1 is not what was written</source>
        <translation>la banda %1 non è ciò che è stato scritto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2841"/>
        <source>baseline monitoring</source>
        <translation>periodo di riferimento e monitoraggio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2852"/>
        <source>burst overlaps of interferograms</source>
        <translation>sovrapposizioni dei burst degli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2853"/>
        <source>by &apos;%1&apos; since %2 (process %3 on %4)</source>
        <translation>da '%1' dal %2 (processo %3 su %4)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2854"/>
        <source>by another run</source>
        <translation>da un'altra esecuzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2856"/>
        <source>cannot be read; left out</source>
        <translation>non si può leggere; tralasciata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2858"/>
        <source>choose another output folder, or raise the memory budget</source>
        <translation>scegliere un'altra cartella di uscita, oppure alzare il limite di memoria</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2859"/>
        <source>choose one of %1</source>
        <translation>scegliere uno tra %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2860"/>
        <source>chosen by stage 120</source>
        <translation>scelto dal passo 120</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2861"/>
        <source>classes of a layer must be lists</source>
        <translation>classes di un layer devono essere elenchi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2864"/>
        <source>coherence reaches %1 and is taken for that on a scale to 255; if it is in percent, divide it by 100</source>
        <translation>la coerenza raggiunge %1 ed è presa come tale su una scala fino a 255; se è in percento, dividerla per 100</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2865"/>
        <source>column %1</source>
        <translation>colonna %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2867"/>
        <source>component of the direction of flight</source>
        <translation>componente della direzione di volo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2868"/>
        <source>component of the line of sight</source>
        <translation>componente della linea di vista</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2870"/>
        <source>computing on a Dask cluster</source>
        <translation>calcolo su un cluster Dask</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2872"/>
        <source>coverage %1 is below %2</source>
        <translation>la copertura %1 è inferiore a %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2874"/>
        <source>cum_model in %1 has the shape %2, the time series %3.</source>
        <translation>cum_model in %1 ha la forma %2, la serie temporale %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2879"/>
        <source>days since %1 00:00:00</source>
        <translation>days since %1 00:00:00</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2884"/>
        <source>delay maps are taken from GACOS/ of the work folder, or by &apos;Correct with GACOS&apos; from any folder</source>
        <translation>le mappe di ritardo si prendono da GACOS/ della cartella di lavoro, o con 'Correggere con GACOS' da qualsiasi cartella</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2885"/>
        <source>delay maps of ERA5 are taken from ERA5/ of the work folder, with the settings of stage 03</source>
        <translation>le mappe di ritardo di ERA5 si prendono da ERA5/ della cartella di lavoro, con le impostazioni del passo 03</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2887"/>
        <source>displacement (mm), red: towards the satellite</source>
        <translation>spostamento (mm), rosso: verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2888"/>
        <source>displacement is always relative to the reference</source>
        <translation>lo spostamento è sempre relativo al riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2889"/>
        <source>does not say it</source>
        <translation>non lo dice</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2890"/>
        <source>downloads through a SOCKS proxy</source>
        <translation>scaricamenti tramite un proxy SOCKS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2897"/>
        <source>failed</source>
        <translation>non riusciti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2898"/>
        <source>failed: %1</source>
        <translation>non riuscito: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2899"/>
        <source>fetched</source>
        <translation>scaricati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2900"/>
        <source>fewer than three corners enclose an area</source>
        <translation>meno di tre angoli racchiudono un'area</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2901"/>
        <source>figures are files here, and the report opens from the results</source>
        <translation>qui le figure sono file, e il rapporto si apre dai risultati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2902"/>
        <source>figures take the resolution of the sources</source>
        <translation>le figure prendono la risoluzione delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2903"/>
        <source>file or number: degrees from the vertical</source>
        <translation>file o numero: gradi dalla verticale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2904"/>
        <source>file: east component of the unit vector from the ground to the sensor</source>
        <translation>file: componente est del versore dal suolo al sensore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2905"/>
        <source>file: linear</source>
        <translation>file: lineare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2906"/>
        <source>file: metres</source>
        <translation>file: metri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2907"/>
        <source>file: north component</source>
        <translation>file: componente nord</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2908"/>
        <source>file: upward component</source>
        <translation>file: componente verso l'alto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2909"/>
        <source>finite numbers are needed</source>
        <translation>servono numeri finiti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2911"/>
        <source>first date</source>
        <translation>prima data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2912"/>
        <source>folder of previews</source>
        <translation>cartella di anteprime</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2913"/>
        <source>folders are chosen where the run is started; their names follow the stages</source>
        <translation>le cartelle si scelgono dove si avvia l'esecuzione; i loro nomi seguono i passi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2914"/>
        <source>for %1 s</source>
        <translation>per %1 s</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2919"/>
        <source>good interferograms</source>
        <translation>interferogrammi buoni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2921"/>
        <source>ground displacement</source>
        <translation>spostamento del suolo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2922"/>
        <source>has no effect here</source>
        <translation>qui non ha effetto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2923"/>
        <source>have no value in the reference window</source>
        <translation>non hanno valori nella finestra di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2926"/>
        <source>holds a command, and nothing is executed here; left out</source>
        <translation>contiene un comando, e qui non si esegue nulla; tralasciata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2929"/>
        <source>in the line of sight, positive towards the satellite</source>
        <translation>lungo la linea di vista, positivo verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2931"/>
        <source>incidence angle</source>
        <translation>angolo di incidenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2933"/>
        <source>interferograms left after the loops</source>
        <translation>interferogrammi rimasti dopo gli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2934"/>
        <source>interferograms of LiCSAR, which need no import: go on with &apos;Prepare stack&apos; (stage 02)</source>
        <translation>interferogrammi di LiCSAR, che non vanno importati: proseguire con 'Preparare lo stack' (passo 02)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2936"/>
        <source>inverted interferograms</source>
        <translation>interferogrammi invertiti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2937"/>
        <source>is calculated, and nothing is executed here; left out</source>
        <translation>è calcolata, e qui non si esegue nulla; tralasciata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2938"/>
        <source>is done</source>
        <translation>è completato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2939"/>
        <source>is longer than any setting; left out</source>
        <translation>è più lunga di qualsiasi impostazione; tralasciata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2940"/>
        <source>is no assignment; left out</source>
        <translation>non è un'assegnazione; tralasciata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2941"/>
        <source>is not known</source>
        <translation>non è nota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2942"/>
        <source>it has %1 dates for %2 images</source>
        <translation>ha %1 date per %2 immagini</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2943"/>
        <source>it has a zero byte</source>
        <translation>contiene un byte zero</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2944"/>
        <source>it has fewer than two epochs</source>
        <translation>ha meno di due epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2945"/>
        <source>it is known relative to the first date only; choose that as reference date</source>
        <translation>è noto solo rispetto alla prima data; scegliere quella come data di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2946"/>
        <source>it is larger than the %1 MB that are accepted</source>
        <translation>è più grande dei %1 MB ammessi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2947"/>
        <source>it is nested too deeply</source>
        <translation>è annidato troppo in profondità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2948"/>
        <source>it spans %1</source>
        <translation>attraversa %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2949"/>
        <source>it was not run here before</source>
        <translation>qui non è stato eseguito prima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2950"/>
        <source>its %1 days are not above the limit of %2</source>
        <translation>i suoi %1 giorni non superano il limite di %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2951"/>
        <source>its %1 days are not below the limit of %2</source>
        <translation>i suoi %1 giorni non sono inferiori al limite di %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2952"/>
        <source>its Python does not start: %1</source>
        <translation>il suo Python non si avvia: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2953"/>
        <source>its Python lacks %1</source>
        <translation>al suo Python manca %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2954"/>
        <source>its corners are nowhere on earth</source>
        <translation>i suoi angoli non sono da nessuna parte sulla Terra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2955"/>
        <source>its cum has the shape %1 but the grid is %2</source>
        <translation>il suo cum ha la forma %1 ma la griglia è %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2956"/>
        <source>its dates are not in order or occur twice</source>
        <translation>le sue date non sono in ordine o si ripetono</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2957"/>
        <source>its record names files elsewhere</source>
        <translation>il suo registro nomina file altrove</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2958"/>
        <source>its results were changed or are not complete</source>
        <translation>i suoi risultati sono stati cambiati o non sono completi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2965"/>
        <source>last date</source>
        <translation>ultima data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2966"/>
        <source>later day of two neighbouring dates</source>
        <translation>giorno successivo di due date contigue</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2967"/>
        <source>layers must be objects</source>
        <translation>layers devono essere oggetti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2968"/>
        <source>licence is %1, which is no SPDX identifier such as CC-BY-4.0.</source>
        <translation>La licenza è %1, che non è un identificatore SPDX come CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2973"/>
        <source>mean coherence %1 is below %2</source>
        <translation>la coerenza media %1 è inferiore a %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2977"/>
        <source>memory is an option of the stage</source>
        <translation>la memoria è un'opzione del passo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2988"/>
        <source>no %1.</source>
        <translation>manca %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2990"/>
        <source>no epochs</source>
        <translation>nessuna epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2991"/>
        <source>no longer on the server</source>
        <translation>non più sul server</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2992"/>
        <source>no one knows what</source>
        <translation>non si sa che cosa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2994"/>
        <source>no phase within the area that most products cover.</source>
        <translation>nessuna fase dentro l'area coperta dalla maggior parte dei prodotti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2995"/>
        <source>no pixel has both phase and coherence.</source>
        <translation>nessun pixel ha sia fase sia coerenza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2996"/>
        <source>no reason given</source>
        <translation>nessun motivo indicato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2997"/>
        <source>no setting of LiCSAlert that is known here</source>
        <translation>nessuna impostazione di LiCSAlert nota qui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2998"/>
        <source>no source is labelled so</source>
        <translation>nessuna sorgente ha questa etichetta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3001"/>
        <source>no value on this date</source>
        <translation>nessun valore a questa data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3002"/>
        <source>no variable of LiCSBAS that is known here</source>
        <translation>nessuna variabile di LiCSBAS nota qui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3004"/>
        <source>none lost</source>
        <translation>nessuno perso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3005"/>
        <source>none of the large plates</source>
        <translation>nessuna delle grandi placche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3006"/>
        <source>none of these: %1; or %2, the table of own GeoTIFFs</source>
        <translation>nessuno di questi: %1; né %2, la tabella dei propri GeoTIFF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3007"/>
        <source>not above</source>
        <translation>non sopra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3009"/>
        <source>not below</source>
        <translation>non sotto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3013"/>
        <source>not published</source>
        <translation>non pubblicati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3014"/>
        <source>not set</source>
        <translation>non impostato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3015"/>
        <source>not set (%1)</source>
        <translation>non impostato (%1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3018"/>
        <source>not tried, because the %1 files before it failed</source>
        <translation>non tentato, perché i %1 file precedenti non sono riusciti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3019"/>
        <source>nothing runs before the run is started</source>
        <translation>nulla viene eseguito prima dell'avvio dell'esecuzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3020"/>
        <source>nothing to do</source>
        <translation>nulla da fare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3022"/>
        <source>number of the principal component</source>
        <translation>numero della componente principale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3023"/>
        <source>number of the source</source>
        <translation>numero della sorgente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3024"/>
        <source>number: direction of flight, degrees from north to east</source>
        <translation>numero: direzione di volo, gradi da nord verso est</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3025"/>
        <source>number: what stands for a coherence of 1, such as 1, 100 or 255</source>
        <translation>numero: che cosa rappresenta una coerenza di 1, come 1, 100 o 255</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3026"/>
        <source>of the best-covered and most coherent pixels, the one nearest to the centre</source>
        <translation>tra i pixel meglio coperti e più coerenti, quello più vicino al centro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3027"/>
        <source>of the best-covered pixels, the most coherent one</source>
        <translation>tra i pixel meglio coperti, il più coerente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3028"/>
        <source>of the best-covered pixels, the one with the smallest closures</source>
        <translation>tra i pixel meglio coperti, quello con le chiusure minori</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3030"/>
        <source>offsets by earthquakes are an option of stage 13, given as a list of dates</source>
        <translation>i salti dovuti a terremoti sono un'opzione del passo 13, data come elenco di date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3031"/>
        <source>on none of the large plates</source>
        <translation>su nessuna delle grandi placche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3033"/>
        <source>only %1 switches the stage on</source>
        <translation>solo %1 attiva il passo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3034"/>
        <source>options and result must be objects</source>
        <translation>options e result devono essere oggetti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3035"/>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3036"/>
        <source>or choose another output folder</source>
        <translation>oppure scegliere un'altra cartella di uscita</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3037"/>
        <source>or one of %1 others in it</source>
        <translation>o una delle altre %1 al suo interno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3041"/>
        <source>path, title and style of a layer must be texts</source>
        <translation>path, title e style di un layer devono essere testi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3043"/>
        <source>patterns are shown without t-SNE</source>
        <translation>i pattern sono mostrati senza t-SNE</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3045"/>
        <source>pictures are an option of each stage, off unless it is chosen</source>
        <translation>le immagini sono un'opzione di ogni passo, disattivata se non la si sceglie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3047"/>
        <source>positive in the direction of flight</source>
        <translation>positivo nella direzione di volo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3048"/>
        <source>positive towards the satellite</source>
        <translation>positiva verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3051"/>
        <source>rad, cycles, m, cm or mm</source>
        <translation>rad, cycles, m, cm o mm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3053"/>
        <source>range offsets are not made here</source>
        <translation>gli offset in range non si calcolano qui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3054"/>
        <source>rasters of %1 (.%2.tif)</source>
        <translation>raster di %1 (.%2.tif)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3056"/>
        <source>raw data</source>
        <translation>dati grezzi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3061"/>
        <source>reference must be four numbers</source>
        <translation>reference deve essere di quattro numeri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3062"/>
        <source>refers to %1, which is not set above; left out</source>
        <translation>rimanda a %1, che non è impostata sopra; tralasciata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3071"/>
        <source>report must be a text</source>
        <translation>report deve essere un testo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3072"/>
        <source>requested and</source>
        <translation>requested and</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3074"/>
        <source>residual in windows</source>
        <translation>residuo in finestre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3075"/>
        <source>residual over the image</source>
        <translation>residuo sull'immagine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3076"/>
        <source>restoring the phase of the stack</source>
        <translation>ripristino della fase dello stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3077"/>
        <source>right or left; right if not given</source>
        <translation>right o left; right se non indicato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3078"/>
        <source>run &apos;Invert network&apos; (stage 13)</source>
        <translation>eseguire 'Invertire la rete' (passo 13)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3079"/>
        <source>run &apos;Mask noise&apos; (stage 15), or ignore the noise mask</source>
        <translation>eseguire 'Mascherare il rumore' (passo 15), oppure ignorare la maschera del rumore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3081"/>
        <source>says %1</source>
        <translation>dice %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3083"/>
        <source>sets %1</source>
        <translation>imposta %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3084"/>
        <source>signal %1</source>
        <translation>segnale %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3085"/>
        <source>slant delay in radians, which is tens to hundreds</source>
        <translation>ritardo obliquo in radianti, che vale da decine a centinaia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3087"/>
        <source>snaphu (command)</source>
        <translation>snaphu (comando)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3088"/>
        <source>solid Earth tide</source>
        <translation>marea terrestre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3089"/>
        <source>source separation</source>
        <translation>separazione delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3091"/>
        <source>span or touch a step</source>
        <translation>attraversano o toccano un salto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3093"/>
        <source>stage 12</source>
        <translation>passo 12</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3094"/>
        <source>stage 13</source>
        <translation>passo 13</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3095"/>
        <source>stage 14</source>
        <translation>passo 14</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3096"/>
        <source>stages follow their stack, which %1=y makes of burst overlaps</source>
        <translation>i passi seguono il loro stack, che con %1=y è fatto di sovrapposizioni dei burst</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3097"/>
        <source>status %1</source>
        <translation>stato %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3099"/>
        <source>steady * years + accelerating * growth + sudden * after, mm, positive towards the satellite</source>
        <translation>steady * years + accelerating * growth + sudden * after, mm, positive towards the satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3102"/>
        <source>switch the trend with height off</source>
        <translation>disattivare la tendenza con la quota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3107"/>
        <source>that of the interferograms</source>
        <translation>quello degli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3110"/>
        <source>that of the time series, as it is there</source>
        <translation>quello della serie temporale, così com'è</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3112"/>
        <source>the GeoTIFF has no coordinates; it is truncated or damaged</source>
        <translation>il GeoTIFF non ha coordinate; è troncato o danneggiato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3113"/>
        <source>the GeoTIFF is damaged inside, although its length is right</source>
        <translation>il GeoTIFF è danneggiato all'interno, benché la lunghezza sia giusta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3114"/>
        <source>the GeoTIFF is truncated or damaged</source>
        <translation>il GeoTIFF è troncato o danneggiato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3115"/>
        <source>the KML file is truncated or damaged</source>
        <translation>il file KML è troncato o danneggiato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3116"/>
        <source>the NetCDF file is truncated or damaged</source>
        <translation>il file NetCDF è troncato o danneggiato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3117"/>
        <source>the PNG picture is truncated or damaged</source>
        <translation>l'immagine PNG è troncata o danneggiata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3118"/>
        <source>the area to keep is a polygon layer of &apos;Separate sources&apos;</source>
        <translation>l'area da mantenere è un layer di poligoni di 'Separare le sorgenti'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3119"/>
        <source>the argument</source>
        <translation>l'argomento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3120"/>
        <source>the best-covered pixel</source>
        <translation>il pixel meglio coperto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3121"/>
        <source>the block has no end</source>
        <translation>il blocco non ha fine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3122"/>
        <source>the character %1</source>
        <translation>il carattere %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3123"/>
        <source>the compressed answer is cut off</source>
        <translation>la risposta compressa è interrotta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3124"/>
        <source>the compressed answer is damaged</source>
        <translation>la risposta compressa è danneggiata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3125"/>
        <source>the corners are no pairs of numbers (%1)</source>
        <translation>gli angoli non sono coppie di numeri (%1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3126"/>
        <source>the datacube will lack the viewing direction</source>
        <translation>al datacube mancherà la direzione di vista</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3128"/>
        <source>the delay of one weather model is subtracted, that of GACOS</source>
        <translation>si sottrae il ritardo di un solo modello meteorologico, quello di GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3129"/>
        <source>the edges west %1, east %2, south %3, north %4 are not in degrees on the Earth</source>
        <translation>i bordi ovest %1, est %2, sud %3, nord %4 non sono in gradi sulla Terra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3130"/>
        <source>the engine licsalert</source>
        <translation>il motore licsalert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3131"/>
        <source>the engine licsbas</source>
        <translation>il motore licsbas</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3132"/>
        <source>the engine was %1 and is %2</source>
        <translation>il motore era %1 ed è %2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3133"/>
        <source>the file</source>
        <translation>il file</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3134"/>
        <source>the file that &apos;Separate sources&apos; wrote</source>
        <translation>il file scritto da 'Separare le sorgenti'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3136"/>
        <source>the folder</source>
        <translation>la cartella</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3137"/>
        <source>the folder of one interferogram</source>
        <translation>la cartella di un interferogramma</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3138"/>
        <source>the folder with GACOS delay maps (.sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc)</source>
        <translation>la cartella con le mappe di ritardo GACOS (.sltd.geo.tif, .ztd.tif, oppure .ztd con .ztd.rsc)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3139"/>
        <source>the folder with downloaded interferograms, one folder per pair (yyyymmdd_yyyymmdd)</source>
        <translation>la cartella con gli interferogrammi scaricati, una cartella per coppia (yyyymmdd_yyyymmdd)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3143"/>
        <source>the log is that of QGIS</source>
        <translation>il registro è quello di QGIS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3144"/>
        <source>the median of its good pixels (%1) is zero</source>
        <translation>la mediana dei suoi pixel buoni (%1) è zero</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3145"/>
        <source>the most stable pixel</source>
        <translation>il pixel più stabile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3147"/>
        <source>the name of the server %1, or of the proxy, is not known (%2)</source>
        <translation>il nome del server %1, o del proxy, non è noto (%2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3149"/>
        <source>the program</source>
        <translation>il programma</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3150"/>
        <source>the proxy wants a user name and a password (status %1)</source>
        <translation>il proxy richiede nome utente e password (stato %1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3153"/>
        <source>the server did not answer in time</source>
        <translation>il server non ha risposto in tempo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3154"/>
        <source>the server has a fault (status %1)</source>
        <translation>il server ha un guasto (stato %1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3155"/>
        <source>the server is busy (status %1)%2</source>
        <translation>il server è occupato (stato %1)%2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3156"/>
        <source>the server packs it as %1, which cannot be read</source>
        <translation>il server lo comprime come %1, che non si può leggere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3157"/>
        <source>the server refuses it (status %1)</source>
        <translation>il server lo rifiuta (stato %1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3158"/>
        <source>the server sent a web page instead of the file</source>
        <translation>il server ha inviato una pagina web invece del file</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3159"/>
        <source>the stack of %1 was not found beside it; name it in the option &apos;stack&apos;</source>
        <translation>lo stack di %1 non è stato trovato accanto; indicarlo nell'opzione 'stack'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3160"/>
        <source>the stage computes something else since then</source>
        <translation>da allora il passo calcola qualcosa di diverso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3161"/>
        <source>the stage that makes it</source>
        <translation>il passo che lo crea</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3162"/>
        <source>the stages run in the order %1</source>
        <translation>i passi si eseguono nell'ordine %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3163"/>
        <source>the steps %1° and %2° do not go to the east and to the south</source>
        <translation>i passi %1° e %2° non vanno verso est e verso sud</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3164"/>
        <source>the variable %1 =</source>
        <translation>la variabile %1 =</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3165"/>
        <source>the work folder around %1</source>
        <translation>la cartella di lavoro che contiene %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3166"/>
        <source>their parts follow one straight line</source>
        <translation>le loro parti seguono una sola retta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3167"/>
        <source>their parts follow the motion of the pixel</source>
        <translation>le loro parti seguono il moto del pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3169"/>
        <source>there is no %1: the chain stopped before stage 13, or that file was removed</source>
        <translation>%1 non c'è: la catena si è fermata prima del passo 13, o quel file è stato eliminato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3170"/>
        <source>there is no computation on a graphics card here</source>
        <translation>qui non si calcola su una scheda grafica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3171"/>
        <source>there is no connection to the server %1 (%2)</source>
        <translation>non c'è connessione al server %1 (%2)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3172"/>
        <source>there is no intensity image</source>
        <translation>non c'è un'immagine di intensità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3173"/>
        <source>there is no usable value</source>
        <translation>non c'è alcun valore utilizzabile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3175"/>
        <source>they get the smallest increments, and gaps grow at the mean rate</source>
        <translation>ricevono gli incrementi minimi, e le lacune crescono al tasso medio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3176"/>
        <source>they get the smallest increments, and gaps grow at the rate around them</source>
        <translation>ricevono gli incrementi minimi, e le lacune crescono al tasso che le circonda</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3177"/>
        <source>they were not inverted unless they have a value in every interferogram</source>
        <translation>non sono stati invertiti se non hanno un valore in ogni interferogramma</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3178"/>
        <source>this stage has no workers to set</source>
        <translation>questo passo non ha processi da impostare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3180"/>
        <source>time series</source>
        <translation>serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3181"/>
        <source>to find phase that goes with height</source>
        <translation>per trovare la fase che varia con la quota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3182"/>
        <source>to turn zenith delay into slant delay</source>
        <translation>per trasformare il ritardo zenitale in ritardo obliquo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3185"/>
        <source>true or false is needed</source>
        <translation>serve true o false</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3186"/>
        <source>two dates</source>
        <translation>due date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3187"/>
        <source>unable to</source>
        <translation>unable to</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3189"/>
        <source>unit vector from the ground to the satellite.</source>
        <translation>versore dal suolo al satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3190"/>
        <source>unit vector of the flight.</source>
        <translation>versore del volo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3192"/>
        <source>unreachable: the last attempt returns or raises</source>
        <translation>unreachable: the last attempt returns or raises</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3193"/>
        <source>unwrapped interferograms</source>
        <translation>interferogrammi srotolati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3196"/>
        <source>unwrapping again</source>
        <translation>nuovo srotolamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3197"/>
        <source>unwrapping again by LiCSBAS itself</source>
        <translation>nuovo srotolamento con LiCSBAS stesso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3199"/>
        <source>us survey feet</source>
        <translation>piedi topografici USA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3200"/>
        <source>us survey foot</source>
        <translation>piede topografico USA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3201"/>
        <source>used masked_by_cube masked_by_nan masked_by_user</source>
        <translation>used masked_by_cube masked_by_nan masked_by_user</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3202"/>
        <source>values of a layer must be an object</source>
        <translation>values di un layer deve essere un oggetto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3203"/>
        <source>velocity (mm/yr), red: towards the satellite</source>
        <translation>velocità (mm/anno), rosso: verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3205"/>
        <source>warning: %1</source>
        <translation>avviso: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3206"/>
        <source>were rejected by earlier stages</source>
        <translation>sono stati scartati dai passi precedenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3207"/>
        <source>west %1, east %2, south %3, north %4</source>
        <translation>ovest %1, est %2, sud %3, nord %4</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3209"/>
        <source>what the server has is known only when it is asked</source>
        <translation>che cosa abbia il server si sa solo quando glielo si chiede</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3210"/>
        <source>what was left of an earlier attempt does not fit any more</source>
        <translation>ciò che restava di un tentativo precedente non corrisponde più</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3211"/>
        <source>without %1</source>
        <translation>senza %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3212"/>
        <source>without a window ICASAR takes the mean of fewest and most components</source>
        <translation>senza una finestra ICASAR prende la media tra il minimo e il massimo di componenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3213"/>
        <source>without data at the reference</source>
        <translation>senza dati nel riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3214"/>
        <source>without effect</source>
        <translation>senza effetto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3217"/>
        <source>would not begin: %1</source>
        <translation>non si avvierebbe: %1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3218"/>
        <source>wrapped interferograms (.geo.diff_unfiltered_pha.tif or .geo.diff_pha.tif)</source>
        <translation>interferogrammi avvolti (.geo.diff_unfiltered_pha.tif o .geo.diff_pha.tif)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3219"/>
        <source>write failed</source>
        <translation>write failed</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3220"/>
        <source>y or n is needed</source>
        <translation>serve y o n</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3223"/>
        <source>yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif or yyyymmdd.ztd</source>
        <translation>yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif o yyyymmdd.ztd</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3224"/>
        <source>zenith delay in metres, which is about 2</source>
        <translation>ritardo zenitale in metri, che vale circa 2</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3225"/>
        <source>zenith delays cannot be corrected for</source>
        <translation>i ritardi zenitali non si possono correggere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3226"/>
        <source>zenith delays cannot be corrected for, and the datacube will lack the viewing direction</source>
        <translation>i ritardi zenitali non si possono correggere, e al datacube mancherà la direzione di vista</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3269"/>
        <source>… and %1 more</source>
        <translation>… e altri %1</translation>
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
        <translation>giorni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2881"/>
        <source>default</source>
        <translation>predefinito</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2882"/>
        <source>deg</source>
        <translation>gradi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2883"/>
        <source>degrees</source>
        <translation>gradi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2930"/>
        <source>inches</source>
        <translation>pollici</translation>
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
        <translation>pixel</translation>
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
        <translation>Le epoche contano per la velocità quanto meno si disperdono: da %1 mm (%2) a %3 mm (%4).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1112"/>
        <source>Epochs or complete pixels are too few to tell how epochs scatter; all count alike.</source>
        <translation>Epoche o pixel completi sono troppo pochi per dire quanto si disperdono le epoche; tutte contano allo stesso modo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1211"/>
        <source>Fit the velocity so that an epoch counts by how little it scatters over the image, which the weather decides, and to a motion that bends where the series shows it; gaps are tied with the same weights. The standard deviation of the velocity (results/vel_std, mm/yr) comes with it. Not with compatible numbers.</source>
        <translation>Stima la velocità in modo che un'epoca conti quanto meno si disperde sull'immagine, cosa che decide il tempo atmosferico, e per un moto che si piega dove la serie lo mostra; le lacune sono legate con gli stessi pesi. Ne viene anche la deviazione standard della velocità (results/vel_std, mm/anno). Non con numeri compatibili.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1331"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the standard deviation always comes from resamples; a resample that is singular at any pixel is dropped for all, the first epoch counts as observed everywhere, and a gap at the beginning is not counted in n_gap_merged.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: la deviazione standard viene sempre da ricampionamenti; un ricampionamento singolare in un pixel qualsiasi viene eliminato per tutti, la prima epoca conta come osservata ovunque e una lacuna iniziale non è contata in n_gap_merged.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1364"/>
        <source>How often the epochs are drawn at random, with repetition, to see how far the velocity depends on them. Where stage 13 has weighed epochs, the standard deviation is that of its fit, and the draws give bootvel only.</source>
        <translation>Quante volte le epoche vengono estratte a caso, con ripetizione, per vedere quanto la velocità ne dipende. Dove il passo 13 ha pesato le epoche, la deviazione standard è quella della sua stima, e le estrazioni danno solo bootvel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1548"/>
        <source>Let interferograms that disagree with all others at a pixel count less there (iteratively re-weighted least squares with the weights of Huber), so that unwrapping errors draw the series away by less. Several times slower. Not with compatible numbers.</source>
        <translation>Fa contare meno in un pixel gli interferogrammi che lì non concordano con tutti gli altri (minimi quadrati ripesati iterativamente con i pesi di Huber), così che gli errori di srotolamento sviino meno la serie. Diverse volte più lento. Non con numeri compatibili.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2154"/>
        <source>Robust inversion</source>
        <translation>Inversione robusta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2304"/>
        <source>Standard deviation of the velocity about the motion (mm/yr)</source>
        <translation>Deviazione standard della velocità rispetto al moto (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2392"/>
        <source>The Dask scheduler %1 is back; what is not done is handed out again.</source>
        <translation>Lo scheduler Dask %1 è tornato; ciò che non è fatto viene distribuito di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2394"/>
        <source>The Dask scheduler %1 is gone.</source>
        <translation>Lo scheduler Dask %1 non c'è più.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2667"/>
        <source>Waiting for it to come back.</source>
        <translation>Si attende che torni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2683"/>
        <source>Weigh epochs by their scatter</source>
        <translation>Pesa le epoche secondo la dispersione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1126"/>
        <source>Example: %1</source>
        <translation>Esempio: %1</translation>
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
        <translation>E altre %1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2822"/>
        <source>angle</source>
        <translation>angolo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2823"/>
        <source>angle from the vertical</source>
        <translation>angolo dalla verticale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2838"/>
        <source>azimuth displacement</source>
        <translation>spostamento in azimut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2863"/>
        <source>coherence</source>
        <translation>coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2924"/>
        <source>height</source>
        <translation>quota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2932"/>
        <source>intensity</source>
        <translation>intensità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3195"/>
        <source>unwrapped phase</source>
        <translation>fase srotolata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3198"/>
        <source>upward component of the line of sight from the ground</source>
        <translation>componente verso l'alto della linea di vista dal suolo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="486"/>
        <source>%1: quality %2, %3 of the %4 patterns of %5 runs are alike; correlation with time %6, with height %7.</source>
        <translation>%1: qualità %2, %3 dei %4 motivi di %5 esecuzioni si somigliano; correlazione con il tempo %6, con la quota %7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1516"/>
        <source>Learned from %1 of %2 dates, %3 to %4, on %5 pixels of %6 x %7 at %8 times the resolution of the cube.</source>
        <translation>Appreso da %1 di %2 date, da %3 a %4, su %5 pixel di %6 x %7 a %8 volte la risoluzione del cubo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2453"/>
        <source>The interval from %1 to %2 is spanned by the fewest pairs: %3.</source>
        <translation>L'intervallo da %1 a %2 è coperto dal minor numero di coppie: %3.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2891"/>
        <source>empty</source>
        <translation>vuota</translation>
    </message>
</context>
</TS>
