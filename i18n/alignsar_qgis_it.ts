<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>AlignSAR</name>
    <message>
        <location filename="../build/texts.py" line="216"/>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="269"/>
        <source>Displacement in time</source>
        <translation>Spostamento nel tempo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1119"/>
        <source>Terrain and viewing geometry</source>
        <translation>Terreno e geometria di vista</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="907"/>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1448"/>
        <source>yr</source>
        <translation>yr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="13"/>
        <source>0: masked</source>
        <translation>0: mascherato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="28"/>
        <source>1: kept</source>
        <translation>1: mantenuto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="633"/>
        <source>Load the result layers</source>
        <translation>Carica i layer dei risultati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="809"/>
        <source>Off: only write the files; useful inside models.</source>
        <translation>Disattivato: scrive soltanto i file; utile all'interno dei modelli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1477"/>
        <source>{name}: no such parameter, ignored</source>
        <translation>{name}: parametro inesistente, ignorato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="222"/>
        <source>Coverage polygon</source>
        <translation>Poligono di copertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="896"/>
        <source>Preview rasters</source>
        <translation>Raster di anteprima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="898"/>
        <source>Previews</source>
        <translation>Anteprime</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="230"/>
        <source>Datacube</source>
        <translation>Datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1464"/>
        <source>{layers} layers; {epochs} epochs from {first} to {last}.</source>
        <translation>{layers} layer; {epochs} epoche dal {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1283"/>
        <source>Work folder</source>
        <translation>Cartella di lavoro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1091"/>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="763"/>
        <source>Nothing had changed</source>
        <translation>Nulla era cambiato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1061"/>
        <source>Stack folder</source>
        <translation>Cartella dello stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1169"/>
        <source>Time-series folder</source>
        <translation>Cartella della serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="606"/>
        <source>LiCSAR folder (GEOC)</source>
        <translation>Cartella LiCSAR (GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="404"/>
        <source>Folder made by stages 02 to 05 (GEOCml…).</source>
        <translation>Cartella creata dai passi da 02 a 05 (GEOCml…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="448"/>
        <source>GACOS folder</source>
        <translation>Cartella GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="419"/>
        <source>Folder with one delay map per epoch: .sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc.</source>
        <translation>Cartella con una mappa di ritardo per ogni epoca: .sltd.geo.tif, .ztd.tif, oppure .ztd con .ztd.rsc.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="403"/>
        <source>Folder made by stage 11 (TS_…).</source>
        <translation>Cartella creata dal passo 11 (TS_…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="45"/>
        <source>A pixel counts as an unwrapping error in a loop whose closure is at least this large there.</source>
        <translation>Un pixel conta come errore di srotolamento in un anello se la chiusura di fase in quel pixel è almeno pari a questo valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="46"/>
        <source>A pixel is inverted if it has a value in more interferograms than this number times the number of epochs. Not set means 1 for wavelengths up to 20 cm (C and X band) and 0.5 for longer ones.</source>
        <translation>Un pixel viene invertito se ha un valore in più interferogrammi di questo numero moltiplicato per il numero di epoche. Non impostato significa 1 per lunghezze d'onda fino a 20 cm (bande C e X) e 0.5 per quelle maggiori.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="57"/>
        <source>Accelerating uplift</source>
        <translation>Sollevamento in accelerazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="61"/>
        <source>Acquisitions from 1 June 2020, every 6 days until 23 December 2021 and every 12 days from then on, as of the Sentinel-1 satellites.</source>
        <translation>Acquisizioni dal 1 giugno 2020, ogni 6 giorni fino al 23 dicembre 2021 e da allora ogni 12 giorni, come quelle dei satelliti Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="62"/>
        <source>Add GACOS delays</source>
        <translation>Aggiungi i ritardi GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="63"/>
        <source>Add amplitude</source>
        <translation>Aggiungi l'ampiezza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="64"/>
        <source>Add coherence per epoch</source>
        <translation>Aggiungi la coerenza per epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="85"/>
        <source>Amplitude (not calibrated)</source>
        <translation>Ampiezza (non calibrata)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="86"/>
        <source>Amplitude of every epoch from the folder GEOC.MLI, with its mean, standard deviation and stability.</source>
        <translation>Ampiezza di ogni epoca dalla cartella GEOC.MLI, con media, deviazione standard e stabilità.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="87"/>
        <source>Amplitude stability (1 = most stable)</source>
        <translation>Stabilità dell'ampiezza (1 = massima)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="88"/>
        <source>Amplitude standard deviation (not calibrated)</source>
        <translation>Deviazione standard dell'ampiezza (non calibrata)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="90"/>
        <source>An interferogram is rejected if every loop it is part of has a closure phase with an RMS of at least this.</source>
        <translation>Un interferogramma viene scartato se tutti gli anelli di cui fa parte hanno una fase di chiusura con RMS almeno pari a questo valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="100"/>
        <source>Apparent displacement caused by the troposphere according to the maps in the folder GACOS.</source>
        <translation>Spostamento apparente causato dalla troposfera secondo le mappe della cartella GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="107"/>
        <source>Area to keep</source>
        <translation>Area da mantenere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="108"/>
        <source>Areas to keep</source>
        <translation>Aree da mantenere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="109"/>
        <source>Areas to mask</source>
        <translation>Aree da mascherare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="110"/>
        <source>Arrays are processed in row blocks that fit in this budget. The result does not depend on it.</source>
        <translation>Gli array vengono elaborati in blocchi di righe che rientrano in questo limite di memoria. Il risultato non ne dipende.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="119"/>
        <source>Average blocks of this many by this many pixels; a block is kept where at least half of its pixels are valid. 1 keeps full resolution.</source>
        <translation>Media blocchi di questo numero di pixel per lato; un blocco viene mantenuto dove almeno metà dei suoi pixel è valida. 1 mantiene la piena risoluzione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="121"/>
        <source>Average coherence threshold</source>
        <translation>Soglia di coerenza media</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="133"/>
        <source>Blame the worst interferogram of</source>
        <translation>Attribuisci l'errore all'interferogramma peggiore di</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="134"/>
        <source>Block size</source>
        <translation>Dimensione del blocco</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="135"/>
        <source>Bootstrap resamples</source>
        <translation>Ricampionamenti bootstrap</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="138"/>
        <source>Box in degrees left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Riquadro in gradi escluso dalla stima, per esempio un'area in deformazione. Non impostato: nessuno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="139"/>
        <source>Box in degrees that the ramp and the trend with height are fitted to. Not set: all.</source>
        <translation>Riquadro in gradi su cui si stimano la rampa e l'andamento con la quota. Non impostato: tutto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="140"/>
        <source>Box to keep, west, east, south, north. The pixels whose centres are nearest to its edges are included.</source>
        <translation>Riquadro da mantenere: ovest, est, sud, nord. Sono inclusi i pixel i cui centri sono più vicini ai suoi bordi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="169"/>
        <source>Chooses the area that all displacements are relative to. In: a stack and its time-series folder. Out: the reference window and a report on how robust the network is.

Square tiles of about 5 km are scored by data coverage, coherence, component size and smooth terrain; among the best the one nearest to the wanted position is taken. Move the wanted position away from the deformation you study.</source>
        <translation>Sceglie l'area rispetto alla quale sono espressi tutti gli spostamenti. Ingresso: uno stack e la cartella della sua serie temporale. Uscita: la finestra di riferimento e un resoconto sulla robustezza della rete.

Riquadri di circa 5 km di lato ricevono un punteggio in base a copertura dei dati, coerenza, dimensione delle componenti e regolarità del terreno; tra i migliori si prende quello più vicino alla posizione desiderata. Allontanare la posizione desiderata dalla deformazione che si studia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="181"/>
        <source>Closure limit per pixel</source>
        <translation>Limite di chiusura per pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="185"/>
        <source>Coherence of 12-day pairs (0 to 1)</source>
        <translation>Coerenza delle coppie a 12 giorni (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="186"/>
        <source>Coherence of 24-day pairs (0 to 1)</source>
        <translation>Coerenza delle coppie a 24 giorni (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="187"/>
        <source>Coherence threshold per pair</source>
        <translation>Soglia di coerenza per coppia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="191"/>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="193"/>
        <source>Compare the number of runs of gaps (n_gap_merged) with the maximum, instead of the number of gaps.</source>
        <translation>Confronta con il massimo il numero di sequenze di lacune (n_gap_merged) invece del numero di lacune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="198"/>
        <source>Compression level</source>
        <translation>Livello di compressione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="202"/>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="208"/>
        <source>Converts the unwrapped interferograms and coherences of a LiCSAR folder (GEOC) to a stack on one grid. In: GeoTIFFs of unwrapped phase (rad, positive away from the satellite) and coherence, unit vectors, height. Out: a stack folder (GEOCml…) in the format of LiCSBAS.

Multilooking averages n by n pixels: 1 keeps the full resolution of about 100 m, larger numbers make a smaller, smoother stack. Pairs that cannot be read are listed with the reason in the log and in no_unw_list.txt.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Converte gli interferogrammi srotolati e le coerenze di una cartella LiCSAR (GEOC) in uno stack su un'unica griglia. Ingresso: GeoTIFF di fase srotolata (rad, positiva in allontanamento dal satellite) e di coerenza, versori, quota. Uscita: una cartella dello stack (GEOCml…) nel formato di LiCSBAS.

Il multilook media n per n pixel: 1 mantiene la piena risoluzione di circa 100 m, numeri maggiori danno uno stack più piccolo e meno rumoroso. Le coppie che non si possono leggere sono elencate con il motivo nel log e in no_unw_list.txt.

Bibliografia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="213"/>
        <source>Count adjacent gaps once</source>
        <translation>Conta una sola volta le lacune adiacenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="214"/>
        <source>Count epochs that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Considera fortemente connesse le epoche che da sole tengono unite due parti della rete. Cambia soltanto il resoconto sulla rete.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="215"/>
        <source>Count interferograms that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Considera fortemente connessi gli interferogrammi che da soli tengono unite due parti della rete. Cambia soltanto il resoconto sulla rete.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="223"/>
        <source>Create sample frame</source>
        <translation>Creare un frame di esempio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="224"/>
        <source>Creator</source>
        <translation>Autore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="227"/>
        <source>Cuts an area of interest out of all rasters of a stack. In: a stack and an extent or polygons in any coordinate system. Out: a smaller stack.

The pixels nearest to the edges of the extent are included. With polygons, pixels outside are blanked and the stack is cut to the box around them. A smaller area makes all later stages faster and lets the reference be chosen near what you look at.</source>
        <translation>Ritaglia un'area di interesse da tutti i raster di uno stack. Ingresso: uno stack e un'estensione o dei poligoni in qualunque sistema di coordinate. Uscita: uno stack più piccolo.

Sono inclusi i pixel più vicini ai bordi dell'estensione. Con i poligoni, i pixel esterni vengono svuotati e lo stack è ritagliato al riquadro che li racchiude. Un'area più piccola rende più veloci tutti i passi successivi e permette di scegliere il riferimento vicino a ciò che si osserva.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="235"/>
        <source>Dates not to span</source>
        <translation>Date da non scavalcare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="237"/>
        <source>Dates of steps</source>
        <translation>Date dei salti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="255"/>
        <source>Deformation model</source>
        <translation>Modello di deformazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="260"/>
        <source>Displacement (mm, + towards satellite)</source>
        <translation>Spostamento (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="262"/>
        <source>Displacement and velocity are always masked with the noise mask of stage 15; this masks all other layers too, except the mask itself and linear_velocity_unmasked.</source>
        <translation>Spostamento e velocità sono sempre mascherati con la maschera di rumore del passo 15; questa opzione maschera anche tutti gli altri layer, tranne la maschera stessa e linear_velocity_unmasked.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="263"/>
        <source>Displacement and velocity are relative to the median of the pixels with their centre in this box that have a value on every epoch and a mean coherence above 0.6. Empty: the reference pixel of stage 16.</source>
        <translation>Spostamento e velocità sono relativi alla mediana dei pixel con centro in questo riquadro che hanno un valore in ogni epoca e una coerenza media superiore a 0.6. Vuoto: il pixel di riferimento del passo 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="278"/>
        <source>Do not filter</source>
        <translation>Non filtrare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="279"/>
        <source>Do not look for epochs that alone hold two parts of the network together. This changes the network report only.</source>
        <translation>Non cerca le epoche che da sole tengono unite due parti della rete. Cambia soltanto il resoconto sulla rete.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="292"/>
        <source>Draw each epoch before the filter, what was removed, and after it, in 16filt_cum/. This takes minutes.</source>
        <translation>Disegna in 16filt_cum/ ogni epoca prima del filtro, ciò che è stato rimosso e il risultato. Richiede alcuni minuti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="293"/>
        <source>Draw mask_ts.png with the velocity, the mask and every criterion.</source>
        <translation>Disegna mask_ts.png con la velocità, la maschera e tutti i criteri.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="294"/>
        <source>Draw mask_ts_masked.png too, where every panel shows only the pixels that are kept.</source>
        <translation>Disegna anche mask_ts_masked.png, in cui ogni riquadro mostra soltanto i pixel mantenuti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="299"/>
        <source>Draw the results, the increments and the residuals as PNG files; LiCSBAS draws them unless told --nopngs.</source>
        <translation>Disegna i risultati, gli incrementi e i residui come file PNG; LiCSBAS li disegna a meno che non si indichi --nopngs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="303"/>
        <source>Drop every value that takes part in no complete loop of three interferograms at its pixel, and the interferograms that stage 12 found in no loop at all.</source>
        <translation>Elimina ogni valore che nel suo pixel non fa parte di alcun anello completo di tre interferogrammi, e gli interferogrammi che il passo 12 non ha trovato in alcun anello.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="304"/>
        <source>Drop values outside loops</source>
        <translation>Elimina i valori fuori dagli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="306"/>
        <source>E-mail of the creator</source>
        <translation>E-mail dell'autore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="308"/>
        <source>Each epoch forms interferograms with this many of the epochs that follow.</source>
        <translation>Ogni epoca forma interferogrammi con questo numero di epoche successive.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="316"/>
        <source>Empty: left out.</source>
        <translation>Vuoto: omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="327"/>
        <source>Epochs</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="339"/>
        <source>Excluded extent</source>
        <translation>Estensione esclusa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="340"/>
        <source>Excluded range</source>
        <translation>Intervallo di pixel escluso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="347"/>
        <source>Export datacube</source>
        <translation>Esportare il datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="350"/>
        <source>Extent</source>
        <translation>Estensione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="360"/>
        <source>File of pixel ranges to mask</source>
        <translation>File degli intervalli di pixel da mascherare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="361"/>
        <source>File of polygons to keep</source>
        <translation>File dei poligoni da mantenere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="362"/>
        <source>File of polygons to mask</source>
        <translation>File dei poligoni da mascherare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="370"/>
        <source>Fill holes in delay maps</source>
        <translation>Riempi i buchi nelle mappe di ritardo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="371"/>
        <source>Fill missing samples</source>
        <translation>Riempi i campioni mancanti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="372"/>
        <source>Fill pixels without delay from the mean of their neighbours, in one pass. Useful along coasts, where the maps have single missing pixels.</source>
        <translation>Riempie i pixel senza ritardo con la media dei vicini, in un solo passaggio. Utile lungo le coste, dove alle mappe mancano singoli pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="375"/>
        <source>Filter with all pixels, also those that &apos;Mask noise&apos; (stage 15) rejected.</source>
        <translation>Filtra con tutti i pixel, anche quelli scartati da 'Mascherare il rumore' (passo 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="379"/>
        <source>Filtered displacement (mm, + towards satellite)</source>
        <translation>Spostamento filtrato (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="384"/>
        <source>Finds unwrapping errors by the phase around triangles of interferograms, which should be zero. In: a stack and its time-series folder. Out: lists of bad pairs, per-pixel loop statistics, coverage and mean coherence.

A pair is rejected when all its triangles close worse than the threshold (rad). Nullification goes further: it sets single pixels of a pair to no-data where the loops blame that pair; the untouched phase is kept beside it as .unw.ori and comes back when the stage runs without nullification.

Reference: Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</source>
        <translation>Individua gli errori di srotolamento dalla fase lungo i triangoli di interferogrammi, che dovrebbe essere nulla. Ingresso: uno stack e la cartella della sua serie temporale. Uscita: elenchi delle coppie cattive, statistiche degli anelli per pixel, copertura e coerenza media.

Una coppia viene scartata quando tutti i suoi triangoli chiudono peggio della soglia (rad). L'annullamento va oltre: imposta a no-data singoli pixel di una coppia dove gli anelli attribuiscono l'errore a quella coppia; la fase originale è conservata accanto come .unw.ori e viene ripristinata quando il passo è eseguito senza annullamento.

Bibliografia: Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="395"/>
        <source>Fit extent</source>
        <translation>Estensione della stima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="396"/>
        <source>Fit range</source>
        <translation>Intervallo di pixel della stima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="400"/>
        <source>Folder for previews</source>
        <translation>Cartella delle anteprime</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="414"/>
        <source>Folder that holds GEOC, GEOC.MLI and GACOS. Empty: the folder around the time-series folder.</source>
        <translation>Cartella che contiene GEOC, GEOC.MLI e GACOS. Vuoto: la cartella che contiene quella della serie temporale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="445"/>
        <source>GACOS atmosphere (mm, + towards satellite)</source>
        <translation>Atmosfera GACOS (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="454"/>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="459"/>
        <source>Give missing samples of pixels inside the mask the value of the temporal low-pass.</source>
        <translation>Assegna ai campioni mancanti dei pixel dentro la maschera il valore del filtro temporale passa-basso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="461"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: a range given by polygons alone loses its last row and column.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: un intervallo definito soltanto da poligoni perde l'ultima riga e l'ultima colonna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="462"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: a resample that is singular at any pixel is dropped for all, the first epoch counts as observed everywhere, and a gap at the beginning is not counted in n_gap_merged.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: un ricampionamento singolare in un pixel qualsiasi viene eliminato per tutti, la prima epoca conta come osservata ovunque e una lacuna iniziale non è contata in n_gap_merged.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="463"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: component areas are kept in one byte (modulo 256), and a term of weight 0 still excludes the blocks where it is unknown.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: le aree delle componenti sono conservate in un byte (modulo 256) e un termine di peso 0 esclude comunque i blocchi in cui è ignoto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="465"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: gaps filled over the wrong interval and not at all in complete pixels (singular), the first epoch set by the second one, epochs deleted by the search for the reference, results/vel on the initial reference, and values outside loops not dropped.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: lacune colmate sull'intervallo sbagliato e per nulla nei pixel completi (singular), prima epoca fissata dalla seconda, epoche cancellate dalla ricerca del riferimento, results/vel sul riferimento iniziale e valori fuori dagli anelli non eliminati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="467"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the delay maps are squeezed by half a pixel on each side and so are up to half a pixel off at the edges.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: le mappe di ritardo sono compresse di mezzo pixel per lato e quindi spostate fino a mezzo pixel ai bordi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="468"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the number of all epochs, also rejected ones, scales the required interferograms; every pixel with velocity exactly 0 is kept; isolated pixels influence a relaxed threshold.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: il numero di tutte le epoche, anche scartate, determina gli interferogrammi richiesti; ogni pixel con velocità esattamente 0 viene mantenuto; i pixel isolati influiscono su una soglia allentata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="471"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: with a multilook factor above 1, coordinates refer to the first pixel at full resolution, half a block minus half a pixel too far west and north.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: con un fattore di multilook maggiore di 1, le coordinate si riferiscono al primo pixel a piena risoluzione, mezzo blocco meno mezzo pixel troppo a ovest e a nord.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="472"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: zeros in floating-point coherence count as coherence 0 instead of no data, and a network with fewer interferograms than epochs has no valid area.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: gli zeri della coerenza in virgola mobile contano come coerenza 0 invece che come assenza di dati, e una rete con meno interferogrammi che epoche non ha area valida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="475"/>
        <source>Greatest height of the fit</source>
        <translation>Quota massima della stima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="477"/>
        <source>HDF5 file with a dataset cum_model in mm, of the shape of the series, which is taken out before filtering and put back after it. Not set: none.</source>
        <translation>File HDF5 con un dataset cum_model in mm, della stessa forma della serie, che viene sottratto prima del filtraggio e riaggiunto dopo. Non impostato: nessuno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="479"/>
        <source>Height (m)</source>
        <translation>Quota (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="484"/>
        <source>Highest velocity of the figure</source>
        <translation>Velocità massima della figura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="491"/>
        <source>How much a block gains by coherence; 0 ignores it.</source>
        <translation>Quanto guadagna un blocco per la coerenza; 0 la ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="492"/>
        <source>How much a block gains by lying in large unwrapping components; 0 ignores them.</source>
        <translation>Quanto guadagna un blocco se si trova in grandi componenti di srotolamento; 0 le ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="493"/>
        <source>How much a block gains by unwrapped pixels; 0 ignores them.</source>
        <translation>Quanto guadagna un blocco per i pixel srotolati; 0 li ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="494"/>
        <source>How much a block loses by rough terrain; 0 ignores it.</source>
        <translation>Quanto perde un blocco per il terreno accidentato; 0 lo ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="496"/>
        <source>How often the epochs are drawn at random, with repetition, to see how far the velocity depends on them.</source>
        <translation>Quante volte le epoche vengono estratte a caso, con ripetizione, per vedere quanto la velocità ne dipende.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="512"/>
        <source>Ignore nullification</source>
        <translation>Ignora l'annullamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="514"/>
        <source>Ignore the noise mask</source>
        <translation>Ignora la maschera di rumore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="515"/>
        <source>Ignore unwrapping components</source>
        <translation>Ignora le componenti di srotolamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="517"/>
        <source>Image size from north to south.</source>
        <translation>Dimensione dell'immagine da nord a sud.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="518"/>
        <source>Image size from west to east.</source>
        <translation>Dimensione dell'immagine da ovest a est.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="524"/>
        <source>In addition, one interferogram per loop and pixel is nullified: the one with the largest share of failing loops. LiCSBAS does so in every loop that shares an interferogram with a failing one, which also takes good interferograms; blaming only in the loops that fail at that pixel loses fewer of them.</source>
        <translation>Inoltre, per ogni anello e pixel viene annullato un interferogramma: quello con la quota maggiore di anelli non chiusi. LiCSBAS lo fa in ogni anello che condivide un interferogramma con uno non chiuso, e così colpisce anche interferogrammi buoni; attribuendo l'errore soltanto negli anelli che non chiudono in quel pixel se ne perdono di meno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="525"/>
        <source>In each pair, mask the pixels whose coherence in that pair is below this. Empty or 0: off.</source>
        <translation>In ogni coppia, maschera i pixel la cui coerenza in quella coppia è inferiore a questo valore. Vuoto o 0: disattivato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="526"/>
        <source>In every pair, mask the pixels whose centre lies in one of these polygons (longitude, latitude).</source>
        <translation>In ogni coppia, maschera i pixel il cui centro si trova in uno di questi poligoni (longitudine, latitudine).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="527"/>
        <source>In every pair, mask the pixels whose coherence averaged over all pairs is at or below this. Empty or 0: off.</source>
        <translation>In ogni coppia, maschera i pixel la cui coerenza media su tutte le coppie è pari o inferiore a questo valore. Vuoto o 0: disattivato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="528"/>
        <source>In every pair, mask these rectangles: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Separate several by spaces or semicolons.</source>
        <translation>In ogni coppia, maschera questi rettangoli: x1:x2/y1:y2, contati da 0 a partire dal pixel di nord-ovest, con il secondo numero escluso e 0 come fine. Separarne più d'uno con spazi o punti e virgola.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="538"/>
        <source>Institution</source>
        <translation>Istituzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="547"/>
        <source>Interferograms spanning this many days or fewer are rejected; 0 keeps all. Very short spans carry the fading signal of vegetation and soil moisture.</source>
        <translation>Gli interferogrammi che coprono questo numero di giorni o meno vengono scartati; 0 li mantiene tutti. Gli intervalli molto brevi contengono il segnale di fading di vegetazione e umidità del suolo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="548"/>
        <source>Interferograms spanning this many days or more are rejected; 0 keeps all.</source>
        <translation>Gli interferogrammi che coprono questo numero di giorni o più vengono scartati; 0 li mantiene tutti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="549"/>
        <source>Interferograms to remove</source>
        <translation>Interferogrammi da rimuovere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="550"/>
        <source>Interferograms whose phase covers a smaller share of the valid area are rejected.</source>
        <translation>Gli interferogrammi la cui fase copre una quota minore dell'area valida vengono scartati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="551"/>
        <source>Interferograms with a lower mean coherence over the valid area are rejected.</source>
        <translation>Gli interferogrammi con coerenza media sull'area valida inferiore vengono scartati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="556"/>
        <source>It turns phase into millimetres in later stages. Sentinel-1: 5.405e9; ALOS: 1.27e9; ALOS-2: 1.2575e9 (ultra-fine) or 1.2365e9 (fine and ScanSAR).</source>
        <translation>Nei passi successivi converte la fase in millimetri. Sentinel-1: 5.405e9; ALOS: 1.27e9; ALOS-2: 1.2575e9 (ultra-fine) oppure 1.2365e9 (fine e ScanSAR).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="559"/>
        <source>Judge loops after nullification</source>
        <translation>Valuta gli anelli dopo l'annullamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="562"/>
        <source>Keep bridges</source>
        <translation>Mantieni i ponti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="563"/>
        <source>Keep cut epochs</source>
        <translation>Mantieni le epoche di taglio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="565"/>
        <source>Keep increments and residuals</source>
        <translation>Conserva incrementi e residui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="566"/>
        <source>Keep isolated pixels</source>
        <translation>Mantieni i pixel isolati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="567"/>
        <source>Keep pixels without any neighbour, for which the spatio-temporal inconsistency is unknown.</source>
        <translation>Mantiene i pixel senza alcun vicino, per i quali l'inconsistenza spazio-temporale è ignota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="568"/>
        <source>Keep the displacement between consecutive epochs (13increment/*.inc) and the residual of every interferogram (13resid/*.res) as rasters in mm. Both refer to the initial reference area.</source>
        <translation>Conserva lo spostamento tra epoche consecutive (13increment/*.inc) e il residuo di ogni interferogramma (13resid/*.res) come raster in mm. Entrambi si riferiscono all'area di riferimento iniziale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="570"/>
        <source>Keep the pixels with their centre in this box; the reference may lie outside. Empty: everything.</source>
        <translation>Mantiene i pixel con centro in questo riquadro; il riferimento può trovarsi all'esterno. Vuoto: tutto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="574"/>
        <source>LS gives every interferogram the same weight; WLS weights each value by the inverse of the phase variance that follows from its coherence.</source>
        <translation>LS assegna lo stesso peso a ogni interferogramma; WLS pesa ogni valore con l'inverso della varianza di fase che deriva dalla sua coerenza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="599"/>
        <source>Leave the size of unwrapping components out of the score. They are left out anyway unless every interferogram has a component file.</source>
        <translation>Esclude dal punteggio la dimensione delle componenti di srotolamento. Sono comunque escluse se non tutti gli interferogrammi hanno un file delle componenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="613"/>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="616"/>
        <source>Line of sight, east component</source>
        <translation>Linea di vista, componente est</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="617"/>
        <source>Line of sight, north component</source>
        <translation>Linea di vista, componente nord</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="618"/>
        <source>Line of sight, up component</source>
        <translation>Linea di vista, componente verticale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="623"/>
        <source>List of interferograms</source>
        <translation>Elenco degli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="627"/>
        <source>Load datacube</source>
        <translation>Caricare il datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="640"/>
        <source>Look for epochs with coregistration errors, which leave a steep phase ramp along azimuth in several interferograms, and reject the interferograms concerned.</source>
        <translation>Cerca le epoche con errori di coregistrazione, che lasciano una ripida rampa di fase lungo l'azimut in più interferogrammi, e scarta gli interferogrammi interessati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="643"/>
        <source>Loop RMS threshold</source>
        <translation>Soglia RMS dell'anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="645"/>
        <source>Loop closure, mean absolute (rad)</source>
        <translation>Chiusura degli anelli, media dei valori assoluti (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="649"/>
        <source>Lower end of the colours. Not set: minus the 99th percentile of the magnitude.</source>
        <translation>Estremo inferiore dei colori. Non impostato: il 99° percentile del valore assoluto, con segno meno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="650"/>
        <source>Lowest height of the fit</source>
        <translation>Quota minima della stima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="652"/>
        <source>Lowest velocity of the figure</source>
        <translation>Velocità minima della figura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="656"/>
        <source>Makes a synthetic LiCSAR frame, so that every stage can be tried offline. Out: a work folder with GEOC/ (interferograms), GEOC.MLI/ (intensity), GACOS/ (delay maps) and the truth (velocity in mm/yr, positive towards the satellite).

The scene is a volcano at the coast that inflates (Mogi source), with atmosphere, decorrelation noise and unwrapping errors. The same seed gives the same files.

Reference: Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</source>
        <translation>Crea un frame LiCSAR sintetico, così che ogni passo si possa provare senza connessione. Uscita: una cartella di lavoro con GEOC/ (interferogrammi), GEOC.MLI/ (intensità), GACOS/ (mappe di ritardo) e la verità (velocità in mm/yr, positiva verso il satellite).

La scena è un vulcano sulla costa che si inflaziona (sorgente di Mogi), con atmosfera, rumore di decorrelazione ed errori di srotolamento. Lo stesso seme dà gli stessi file.

Bibliografia: Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="658"/>
        <source>Mask (1 = kept)</source>
        <translation>Maschera (1 = mantenuto)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="659"/>
        <source>Mask every layer</source>
        <translation>Maschera tutti i layer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="661"/>
        <source>Mask pixels where a larger share of the loops does not close. Not set: 0.7.</source>
        <translation>Maschera i pixel in cui una quota maggiore degli anelli non chiude. Non impostato: 0.7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="662"/>
        <source>Mask pixels whose interferograms fit the time series worse (root mean square). Not set: 15 in C-band, 10 in L-band.</source>
        <translation>Maschera i pixel i cui interferogrammi si adattano peggio alla serie temporale (scarto quadratico medio). Non impostato: 15 in banda C, 10 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="663"/>
        <source>Mask pixels whose longest run of connected epochs is shorter. Not set: 1.</source>
        <translation>Maschera i pixel la cui sequenza più lunga di epoche connesse è più breve. Non impostato: 1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="664"/>
        <source>Mask pixels whose mean absolute loop closure phase is larger, a sign of phase bias; 1 to 1.2 is common. Not set: no such criterion.</source>
        <translation>Maschera i pixel con fase di chiusura media (in valore assoluto) maggiore, indizio di un bias di fase; sono comuni valori da 1 a 1.2. Non impostato: criterio non applicato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="665"/>
        <source>Mask pixels whose mean coherence is lower. Not set: 0.15 in C-band, 0.01 in L-band.</source>
        <translation>Maschera i pixel con coerenza media inferiore. Non impostato: 0.15 in banda C, 0.01 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="666"/>
        <source>Mask pixels whose series differs more than this from the most similar neighbour (index stc). Not set: 10.</source>
        <translation>Maschera i pixel la cui serie differisce più di questo valore dal vicino più simile (indice stc). Non impostato: 10.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="667"/>
        <source>Mask pixels whose velocity is less certain than this in the bootstrap. Not set: 100 in C-band, 200 in L-band.</source>
        <translation>Maschera i pixel la cui velocità nel bootstrap è meno certa di questo valore. Non impostato: 100 in banda C, 200 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="668"/>
        <source>Mask pixels with fewer unwrapped interferograms than this ratio times the number of epochs. Not set: 1.5 in C-band, 1 in L-band.</source>
        <translation>Maschera i pixel con meno interferogrammi srotolati di questo rapporto moltiplicato per il numero di epoche. Non impostato: 1.5 in banda C, 1 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="669"/>
        <source>Mask pixels with more interferograms that take part in no loop and so could not be checked. Not set: the number of such interferograms in the network plus 1, or 500 where it is unknown.</source>
        <translation>Maschera i pixel con più interferogrammi che non fanno parte di alcun anello e che quindi non si sono potuti controllare. Non impostato: il numero di tali interferogrammi nella rete più 1, oppure 500 dove è ignoto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="670"/>
        <source>Mask pixels with more intervals that no interferogram spans. Not set: 10 in C-band, 1 in L-band.</source>
        <translation>Maschera i pixel con più intervalli non coperti da alcun interferogramma. Non impostato: 10 in banda C, 1 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="674"/>
        <source>Masked overview figure</source>
        <translation>Figura d'insieme mascherata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="680"/>
        <source>Masks pixels whose quality indices are beyond thresholds. In: a time-series folder after stage 14. Out: mask (1 = kept, 0 = masked), masked velocity, the criterion each pixel failed first.

Leave a threshold empty to use the default for the radar band. The log says for each criterion how many pixels it removes; begin with the one that removes most. Where no pixel at all would pass a criterion, its threshold is relaxed unless you forbid it.</source>
        <translation>Maschera i pixel i cui indici di qualità superano le soglie. Ingresso: una cartella della serie temporale dopo il passo 14. Uscita: maschera (1 = mantenuto, 0 = mascherato), velocità mascherata, primo criterio non superato da ciascun pixel.

Lasciare vuota una soglia per usare il valore predefinito della banda radar. Il log riporta per ogni criterio quanti pixel rimuove; cominciare da quello che ne rimuove di più. Dove nessun pixel supererebbe un criterio, la sua soglia viene allentata, a meno che non lo si vieti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="681"/>
        <source>Maximum interferograms without loop</source>
        <translation>Massimo di interferogrammi senza anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="682"/>
        <source>Maximum mean loop phase</source>
        <translation>Fase media massima degli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="683"/>
        <source>Maximum number of gaps</source>
        <translation>Numero massimo di lacune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="684"/>
        <source>Maximum number of loop errors</source>
        <translation>Numero massimo di errori degli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="685"/>
        <source>Maximum ratio of loop errors</source>
        <translation>Rapporto massimo di errori degli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="686"/>
        <source>Maximum residual of the inversion</source>
        <translation>Residuo massimo dell'inversione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="687"/>
        <source>Maximum spatio-temporal inconsistency</source>
        <translation>Massima inconsistenza spazio-temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="688"/>
        <source>Maximum standard deviation of velocity</source>
        <translation>Massima deviazione standard della velocità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="689"/>
        <source>Mean amplitude (not calibrated)</source>
        <translation>Ampiezza media (non calibrata)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="690"/>
        <source>Mean coherence (0 to 1)</source>
        <translation>Coerenza media (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="691"/>
        <source>Mean coherence of every epoch over the 12-day and the 24-day pairs it takes part in, from the stack folder.</source>
        <translation>Coerenza media di ogni epoca sulle coppie a 12 giorni e a 24 giorni di cui fa parte, dalla cartella dello stack.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="696"/>
        <source>Measures coverage and mean coherence of every interferogram and lists the bad ones. In: a stack. Out: a time-series folder (TS_…) with statistics, list of bad pairs and network plots.

A pair is bad when it covers less of the valid area than the coverage threshold (0.3; AlignSAR uses 0.05) or its mean coherence is below the coherence threshold. The log says how many pairs fail which test, which epochs are lost and where the network has gaps.</source>
        <translation>Misura copertura e coerenza media di ogni interferogramma ed elenca quelli cattivi. Ingresso: uno stack. Uscita: una cartella della serie temporale (TS_…) con statistiche, elenco delle coppie cattive e grafici della rete.

Una coppia è cattiva quando copre dell'area valida meno della soglia di copertura (0.3; AlignSAR usa 0.05) o quando la sua coerenza media è sotto la soglia di coerenza. Il log riporta quante coppie non superano quale test, quali epoche vanno perse e dove la rete ha lacune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="700"/>
        <source>Memory budget</source>
        <translation>Limite di memoria</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="701"/>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="706"/>
        <source>Minimum connected time</source>
        <translation>Tempo connesso minimo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="707"/>
        <source>Minimum coverage</source>
        <translation>Copertura minima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="708"/>
        <source>Minimum interferograms per epoch</source>
        <translation>Numero minimo di interferogrammi per epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="709"/>
        <source>Minimum mean coherence</source>
        <translation>Coerenza media minima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="710"/>
        <source>Minimum unwrapped interferograms per epoch</source>
        <translation>Numero minimo di interferogrammi srotolati per epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="715"/>
        <source>More GeoTIFFs</source>
        <translation>Altri GeoTIFF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="716"/>
        <source>More result layers</source>
        <translation>Altri layer dei risultati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="722"/>
        <source>Multilook factor</source>
        <translation>Fattore di multilook</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="725"/>
        <source>Names of rasters in results/ to add, separated by commas, such as n_unw,n_gap,maxTlen.</source>
        <translation>Nomi di raster in results/ da aggiungere, separati da virgole, per esempio n_unw,n_gap,maxTlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="739"/>
        <source>Network gap after epoch</source>
        <translation>Lacuna della rete dopo l'epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="740"/>
        <source>Never relax a threshold</source>
        <translation>Non allentare mai una soglia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="749"/>
        <source>No interferogram spans the interval after this epoch, counted from 1. 0: no gap.</source>
        <translation>Nessun interferogramma copre l'intervallo che segue questa epoca, contata da 1. 0: nessuna lacuna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="769"/>
        <source>Nullify a pixel of an interferogram if one of its loops fails there; by default all of them must fail.</source>
        <translation>Annulla un pixel di un interferogramma se in quel punto anche uno solo dei suoi anelli non chiude; per impostazione predefinita devono essere tutti a non chiudere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="770"/>
        <source>Nullify by a single bad loop</source>
        <translation>Annulla per un solo anello cattivo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="772"/>
        <source>Nullify unwrapping errors</source>
        <translation>Annulla gli errori di srotolamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="773"/>
        <source>Nullify without keeping originals</source>
        <translation>Annulla senza conservare gli originali</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="774"/>
        <source>Number of 12-day pairs with coherence</source>
        <translation>Numero di coppie a 12 giorni con coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="775"/>
        <source>Number of 24-day pairs with coherence</source>
        <translation>Numero di coppie a 24 giorni con coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="815"/>
        <source>Only blocks whose score lies above this percentile of all scores are candidates.</source>
        <translation>Sono candidati soltanto i blocchi il cui punteggio supera questo percentile di tutti i punteggi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="818"/>
        <source>Only remove ramp, trend with height and DEM error, and choose the new reference.</source>
        <translation>Rimuove soltanto rampa, andamento con la quota ed errore del DEM, e sceglie il nuovo riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="834"/>
        <source>Overview figure</source>
        <translation>Figura d'insieme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="846"/>
        <source>Parallel workers</source>
        <translation>Processi paralleli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="848"/>
        <source>Perpendicular baseline (m)</source>
        <translation>Baseline perpendicolare (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="849"/>
        <source>Person or group that made the data set; empty: left out.</source>
        <translation>Persona o gruppo che ha prodotto il set di dati; vuoto: omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="853"/>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="855"/>
        <source>Pictures of every epoch</source>
        <translation>Immagini di ogni epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="857"/>
        <source>Pictures of loops and rasters</source>
        <translation>Immagini di anelli e raster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="858"/>
        <source>Pictures of rejected interferograms</source>
        <translation>Immagini degli interferogrammi scartati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="859"/>
        <source>Pixel range</source>
        <translation>Intervallo di pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="860"/>
        <source>Pixel ranges to mask</source>
        <translation>Intervalli di pixel da mascherare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="861"/>
        <source>Pixel size</source>
        <translation>Dimensione del pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="868"/>
        <source>Pixels that are higher do not take part in the fit of the trend with height.</source>
        <translation>I pixel più alti non entrano nella stima dell'andamento con la quota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="869"/>
        <source>Pixels that are lower do not take part in the fit of the trend with height.</source>
        <translation>I pixel più bassi non entrano nella stima dell'andamento con la quota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="874"/>
        <source>Pixels x1:x2/y1:y2 left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Pixel x1:x2/y1:y2 esclusi dalla stima, per esempio un'area in deformazione. Non impostato: nessuno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="875"/>
        <source>Pixels x1:x2/y1:y2, counted from 0, that the ramp and the trend with height are fitted to. A 0 as x2 or y2 is the end of the image. Not set: all.</source>
        <translation>Pixel x1:x2/y1:y2, contati da 0, su cui si stimano la rampa e l'andamento con la quota. Uno 0 come x2 o y2 indica la fine dell'immagine. Non impostato: tutti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="890"/>
        <source>Polygons (longitude, latitude); pixels whose centre lies outside all of them become no data. Without extent and pixel range, the stack is cut to the smallest box around them.</source>
        <translation>Poligoni (longitudine, latitudine); i pixel il cui centro si trova fuori da tutti diventano no-data. Senza estensione né intervallo di pixel, lo stack è ritagliato al più piccolo riquadro che li racchiude.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="900"/>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="914"/>
        <source>Radar frequency</source>
        <translation>Frequenza radar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="922"/>
        <source>Ramp to remove</source>
        <translation>Rampa da rimuovere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="923"/>
        <source>Random seed</source>
        <translation>Seme casuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="936"/>
        <source>Rectangle to keep: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Not together with the extent.</source>
        <translation>Rettangolo da mantenere: x1:x2/y1:y2, contati da 0 a partire dal pixel di nord-ovest, con il secondo numero escluso e 0 come fine. Non insieme all'estensione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="937"/>
        <source>Reference area</source>
        <translation>Area di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="938"/>
        <source>Reference date</source>
        <translation>Data di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="942"/>
        <source>Reject temporal baselines from</source>
        <translation>Scarta le baseline temporali da</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="943"/>
        <source>Reject temporal baselines up to</source>
        <translation>Scarta le baseline temporali fino a</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="944"/>
        <source>Remove DEM error</source>
        <translation>Rimuovi l'errore del DEM</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="945"/>
        <source>Remove from each loop the multiple of 2 pi that most of its pixels have, which an unwrapping error at the reference would add everywhere.</source>
        <translation>Rimuove da ogni anello il multiplo di 2 pi presente nella maggior parte dei suoi pixel, che un errore di srotolamento nel riferimento aggiungerebbe ovunque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="946"/>
        <source>Remove from every epoch the part that is linear in height, such as stratified troposphere.</source>
        <translation>Rimuove da ogni epoca la parte lineare con la quota, come la troposfera stratificata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="947"/>
        <source>Remove from every pixel the part that is proportional to the perpendicular baseline.</source>
        <translation>Rimuove da ogni pixel la parte proporzionale alla baseline perpendicolare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="949"/>
        <source>Remove the median of each loop</source>
        <translation>Rimuovi la mediana di ogni anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="950"/>
        <source>Remove the scene median of every loop closure before its RMS is taken, so that biases from multilooking (fading signals) do not reject interferograms.</source>
        <translation>Rimuove la mediana sulla scena di ogni chiusura dell'anello prima di calcolarne l'RMS, così che i bias dovuti al multilook (segnali di fading) non facciano scartare interferogrammi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="951"/>
        <source>Remove trend with height</source>
        <translation>Rimuovi l'andamento con la quota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="953"/>
        <source>Removed by the filter (mm, + towards satellite)</source>
        <translation>Rimosso dal filtro (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="954"/>
        <source>Removes what is smooth in space but random in time, which is mostly atmosphere. In: a time-series folder after stage 15. Out: cum_filt.h5 (mm, positive towards the satellite) and the filtered velocity.

The width in time separates signal from atmosphere (default: three mean intervals); the width in space says how large a patch of atmosphere is (default 2 km). Ramps, signal linear with height, and DEM error can be removed first. A new stable reference pixel is chosen at the end.</source>
        <translation>Rimuove ciò che è regolare nello spazio ma casuale nel tempo, cioè per lo più l'atmosfera. Ingresso: una cartella della serie temporale dopo il passo 15. Uscita: cum_filt.h5 (mm, positivo verso il satellite) e la velocità filtrata.

La larghezza temporale separa il segnale dall'atmosfera (predefinita: tre intervalli medi); la larghezza spaziale indica quanto è estesa una chiazza di atmosfera (predefinita 2 km). Prima si possono rimuovere rampe, segnale lineare con la quota ed errore del DEM. Alla fine viene scelto un nuovo pixel di riferimento stabile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="959"/>
        <source>Reproduce LiCSBAS defects</source>
        <translation>Riproduci i difetti di LiCSBAS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="965"/>
        <source>Residual RMS (mm)</source>
        <translation>RMS dei residui (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="982"/>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="984"/>
        <source>Run pipeline</source>
        <translation>Eseguire la catena</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1008"/>
        <source>Score percentile</source>
        <translation>Percentile del punteggio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1022"/>
        <source>Sets unwrapped phase to no-data where coherence is low or where you say so. In: a stack. Out: a masked stack and the mask (1 = kept, 0 = masked).

The threshold on each pair&apos;s own coherence (AlignSAR uses 0.15) removes noise pair by pair and keeps a pixel in the good pairs; the threshold on the average coherence removes a pixel from all pairs. Polygons and pixel ranges remove areas such as sea or steep flanks from all pairs.</source>
        <translation>Imposta a no-data la fase srotolata dove la coerenza è bassa o dove lo si indica. Ingresso: uno stack. Uscita: uno stack mascherato e la maschera (1 = mantenuto, 0 = mascherato).

La soglia sulla coerenza propria di ogni coppia (AlignSAR usa 0.15) rimuove il rumore coppia per coppia e mantiene un pixel nelle coppie buone; la soglia sulla coerenza media rimuove un pixel da tutte le coppie. Poligoni e intervalli di pixel rimuovono da tutte le coppie aree come il mare o i versanti ripidi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1025"/>
        <source>Share of missing interferograms</source>
        <translation>Quota di interferogrammi mancanti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1027"/>
        <source>Share of the interferograms in which a patch is off by one phase cycle.</source>
        <translation>Quota degli interferogrammi in cui una chiazza è sfasata di un ciclo di fase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1028"/>
        <source>Share of the interferograms that do not exist; those between neighbouring epochs always do.</source>
        <translation>Quota degli interferogrammi che non esistono; quelli tra epoche vicine esistono sempre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1029"/>
        <source>Share of unwrapping errors</source>
        <translation>Quota di errori di srotolamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1030"/>
        <source>Shift loops to their most frequent ambiguity</source>
        <translation>Riporta gli anelli alla loro ambiguità più frequente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1037"/>
        <source>Side of the square blocks among which the reference window is chosen.</source>
        <translation>Lato dei blocchi quadrati tra i quali si sceglie la finestra di riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1043"/>
        <source>Skip the search for cut epochs</source>
        <translation>Salta la ricerca delle epoche di taglio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1057"/>
        <source>Spatial filter width</source>
        <translation>Larghezza del filtro spaziale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1059"/>
        <source>Spatio-temporal consistency (mm)</source>
        <translation>Consistenza spazio-temporale (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1060"/>
        <source>Stack (GEOCml…) that the time series was made from, for the coherence. Empty: the one on record, or else the folder beside TS_&lt;name&gt; that is called &lt;name&gt;.</source>
        <translation>Stack (GEOCml…) da cui è stata ricavata la serie temporale, per la coerenza. Vuoto: quello registrato, oppure la cartella accanto a TS_&lt;nome&gt; che si chiama &lt;nome&gt;.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1063"/>
        <source>Standard deviation of the Gaussian in space. Noise that is smooth over this distance but not in time is taken as atmosphere and removed. 0: no filtering.</source>
        <translation>Deviazione standard della gaussiana nello spazio. Il rumore regolare su questa distanza ma non nel tempo è considerato atmosfera e rimosso. 0: nessun filtraggio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1064"/>
        <source>Standard deviation of the Gaussian in time. Motion smoother than this is kept. Not set: three times the mean interval between epochs. 0: no temporal step, so all that is smooth in space is removed, deformation too.</source>
        <translation>Deviazione standard della gaussiana nel tempo. Il movimento più regolare di così viene mantenuto. Non impostato: tre volte l'intervallo medio tra le epoche. 0: nessun passo temporale, quindi si rimuove tutto ciò che è regolare nello spazio, deformazione compresa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1074"/>
        <source>Steady uplift</source>
        <translation>Sollevamento costante</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1077"/>
        <source>Step of the grid.</source>
        <translation>Passo della griglia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1089"/>
        <source>Subtracts the differential tropospheric delay of the GACOS weather model from every interferogram. In: a stack and a folder of delay maps per epoch. Out: a corrected stack (rad).

Pairs with an epoch without a map are left out, because a mix of corrected and uncorrected pairs would break the phase loops; the log lists them and says whether the network stays connected. Switch on hole filling where the maps have single missing pixels.

Reference: Yu et al. (2018), https://doi.org/10.1029/2017JB015305</source>
        <translation>Sottrae da ogni interferogramma il ritardo troposferico differenziale del modello meteorologico GACOS. Ingresso: uno stack e una cartella di mappe di ritardo per epoca. Uscita: uno stack corretto (rad).

Le coppie con un'epoca senza mappa vengono escluse, perché una mescolanza di coppie corrette e non corrette romperebbe gli anelli di fase; il log le elenca e dice se la rete resta connessa. Attivare il riempimento dei buchi dove alle mappe mancano singoli pixel.

Bibliografia: Yu et al. (2018), https://doi.org/10.1029/2017JB015305</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1092"/>
        <source>Surface fitted to every epoch and removed: 1 a plane, bl bilinear, 2 quadratic. Not set: none.</source>
        <translation>Superficie adattata a ogni epoca e rimossa: 1 un piano, bl bilineare, 2 quadratica. Non impostato: nessuna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1117"/>
        <source>Temporal filter width</source>
        <translation>Larghezza del filtro temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1118"/>
        <source>Terms of use, as a name or address such as CC-BY-4.0; empty: left out.</source>
        <translation>Condizioni d'uso, come nome o indirizzo, per esempio CC-BY-4.0; vuoto: omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1120"/>
        <source>Test for azimuth ramps</source>
        <translation>Verifica le rampe in azimut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1121"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span one of them are rejected.</source>
        <translation>File di testo con una data per riga (yyyymmdd o yyyy-mm-dd), per esempio i giorni di terremoti; gli interferogrammi che ne scavalcano una vengono scartati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1123"/>
        <source>Text file with one interferogram per line to reject by hand.</source>
        <translation>File di testo con un interferogramma per riga, da scartare manualmente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1124"/>
        <source>Text file with one interferogram per line to use instead of all that stage 11 kept.</source>
        <translation>File di testo con un interferogramma per riga, da usare al posto di tutti quelli mantenuti dal passo 11.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1125"/>
        <source>Text file with one polygon lon1,lat1,lon2,lat2,… per line; blank lines and lines with # are comments.</source>
        <translation>File di testo con un poligono lon1,lat1,lon2,lat2,… per riga; le righe vuote e quelle con # sono commenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1127"/>
        <source>Text file with one range x1:x2/y1:y2 per line; blank lines and lines with # are comments.</source>
        <translation>File di testo con un intervallo x1:x2/y1:y2 per riga; le righe vuote e quelle con # sono commenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1148"/>
        <source>The same seed gives the same files, another one another scene.</source>
        <translation>Lo stesso seme dà gli stessi file, un altro seme un'altra scena.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1159"/>
        <source>Threads that work at the same time; 0 uses every processor. The result does not depend on it.</source>
        <translation>Thread che lavorano contemporaneamente; 0 usa tutti i processori. Il risultato non ne dipende.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1172"/>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1175"/>
        <source>Title of the data set. Empty: made from the frame and the dates.</source>
        <translation>Titolo del set di dati. Vuoto: composto dal frame e dalle date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1182"/>
        <source>Turbulent delay</source>
        <translation>Ritardo turbolento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1184"/>
        <source>Typical standard deviation of the atmospheric delay of one epoch.</source>
        <translation>Deviazione standard tipica del ritardo atmosferico di un'epoca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1187"/>
        <source>Unit of the .unw files. Values in mm or m must be positive towards the satellite.</source>
        <translation>Unità dei file .unw. I valori in mm o m devono essere positivi verso il satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1188"/>
        <source>Unit of the interferograms</source>
        <translation>Unità degli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1202"/>
        <source>Uplift above the deep magma source, throughout the series.</source>
        <translation>Sollevamento sopra la sorgente magmatica profonda, per tutta la serie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1203"/>
        <source>Uplift above the shallow magma source at the last epoch. It begins halfway and grows with the square of time.</source>
        <translation>Sollevamento sopra la sorgente magmatica superficiale all'ultima epoca. Inizia a metà della serie e cresce con il quadrato del tempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1204"/>
        <source>Upper end of the colours. Not set: 99th percentile of the magnitude.</source>
        <translation>Estremo superiore dei colori. Non impostato: 99° percentile del valore assoluto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1205"/>
        <source>Use every threshold as it is, even when no pixel at all passes. By default such a threshold is moved to the next whole number that the best pixel passes, with a warning.</source>
        <translation>Usa ogni soglia così com'è, anche quando nessun pixel la supera. Per impostazione predefinita tale soglia viene spostata, con un avviso, al successivo numero intero superato dal pixel migliore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1213"/>
        <source>Velocity (mm/yr, + towards satellite)</source>
        <translation>Velocità (mm/yr, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1221"/>
        <source>Velocity standard deviation (mm/yr)</source>
        <translation>Deviazione standard della velocità (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1225"/>
        <source>Velocity, unmasked (mm/yr, + towards satellite)</source>
        <translation>Velocità, non mascherata (mm/yr, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1230"/>
        <source>Wanted position from the left</source>
        <translation>Posizione desiderata da sinistra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1231"/>
        <source>Wanted position from the top</source>
        <translation>Posizione desiderata dall'alto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1239"/>
        <source>Web page of the creator</source>
        <translation>Pagina web dell'autore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1243"/>
        <source>Weight of coherence</source>
        <translation>Peso della coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1244"/>
        <source>Weight of coverage</source>
        <translation>Peso della copertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1245"/>
        <source>Weight of rough terrain</source>
        <translation>Peso del terreno accidentato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1246"/>
        <source>Weight of the straight line in the NSBAS method, relative to an interferogram. It matters only where the network falls apart.</source>
        <translation>Peso della retta nel metodo NSBAS, rispetto a un interferogramma. Conta soltanto dove la rete si spezza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1247"/>
        <source>Weight of unwrapping components</source>
        <translation>Peso delle componenti di srotolamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1248"/>
        <source>Weighting</source>
        <translation>Pesatura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1260"/>
        <source>When values outside loops are dropped: look for loops in the phases that stage 12 left, instead of those before it removed loop errors.</source>
        <translation>Quando si eliminano i valori fuori dagli anelli: cerca gli anelli nelle fasi lasciate dal passo 12, invece che in quelle precedenti alla rimozione degli errori degli anelli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1261"/>
        <source>Where the data set was made; empty: left out.</source>
        <translation>Dove è stato prodotto il set di dati; vuoto: omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1262"/>
        <source>Where the reference is wanted, as a fraction of the image height; of the blocks with a high score the nearest one is taken.</source>
        <translation>Dove si desidera il riferimento, come frazione dell'altezza dell'immagine; tra i blocchi con punteggio elevato si prende il più vicino.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1263"/>
        <source>Where the reference is wanted, as a fraction of the image width; of the blocks with a high score the nearest one is taken.</source>
        <translation>Dove si desidera il riferimento, come frazione della larghezza dell'immagine; tra i blocchi con punteggio elevato si prende il più vicino.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1287"/>
        <source>Write a PNG of every interferogram without data in the reference window.</source>
        <translation>Scrive un PNG di ogni interferogramma senza dati nella finestra di riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1288"/>
        <source>Write a PNG of every loop that was judged and of every raster. This takes a few minutes for a large network.</source>
        <translation>Scrive un PNG di ogni anello valutato e di ogni raster. Per una rete grande richiede alcuni minuti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1289"/>
        <source>Write a PNG per pair for looking through: before, after and correction side by side, and the corrected phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Scrive un PNG per coppia da sfogliare: prima, dopo e correzione affiancati, e la fase corretta. Un ciclo di colori è 6π (3π in banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1290"/>
        <source>Write a PNG per pair for looking through: the masked phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Scrive un PNG per coppia da sfogliare: la fase mascherata. Un ciclo di colori è 6π (3π in banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1291"/>
        <source>Write a PNG per pair for looking through: the phase in the new area. A colour cycle is 6π (3π in L-band).</source>
        <translation>Scrive un PNG per coppia da sfogliare: la fase nella nuova area. Un ciclo di colori è 6π (3π in banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1292"/>
        <source>Write a PNG per pair for looking through: unwrapped phase; also height and intensity. A colour cycle is 6π (3π in L-band).</source>
        <translation>Scrive un PNG per coppia da sfogliare: la fase srotolata; inoltre quota e intensità. Un ciclo di colori è 6π (3π in banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1293"/>
        <source>Write a PNG per pair of the coherence on a logarithmic scale.</source>
        <translation>Scrive un PNG per coppia della coerenza in scala logaritmica.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1352"/>
        <source>grid: the outer edges of the cube. valid: the outline of the pixels that have a velocity.</source>
        <translation>grid: i bordi esterni del datacube. valid: il contorno dei pixel che hanno una velocità.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="8"/>
        <source>02 Prepare stack</source>
        <translation>02 Preparare lo stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="10"/>
        <source>03 Correct with GACOS</source>
        <translation>03 Correggere con GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="11"/>
        <source>04 Mask stack</source>
        <translation>04 Mascherare lo stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="12"/>
        <source>05 Clip stack</source>
        <translation>05 Ritagliare lo stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="20"/>
        <source>11 Check interferograms</source>
        <translation>11 Controllare gli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="23"/>
        <source>13 Invert network</source>
        <translation>13 Invertire la rete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="24"/>
        <source>14 Estimate uncertainty</source>
        <translation>14 Stimare l'incertezza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="25"/>
        <source>15 Mask noise</source>
        <translation>15 Mascherare il rumore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="27"/>
        <source>16 Filter time series</source>
        <translation>16 Filtrare la serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="854"/>
        <source>Pictures of coherence</source>
        <translation>Immagini della coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="856"/>
        <source>Pictures of every pair</source>
        <translation>Immagini di ogni coppia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="402"/>
        <source>Folder for the sample</source>
        <translation>Cartella per il campione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1488"/>
        <source>{scenes} scenes on {epochs} days from {first} to {last}.</source>
        <translation>{scenes} scene in {epochs} giorni dal {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1052"/>
        <source>Sources</source>
        <translation>Sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1165"/>
        <source>Time courses of the sources</source>
        <translation>Andamenti temporali delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="908"/>
        <source>Quality of the sources</source>
        <translation>Qualità delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="276"/>
        <source>Distances from the trend, by date</source>
        <translation>Distanze dalla tendenza, per data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1179"/>
        <source>Trends of the sources</source>
        <translation>Tendenze delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="358"/>
        <source>Figures</source>
        <translation>Figure</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="956"/>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="35"/>
        <source>6 Analysis</source>
        <translation>6 Analisi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="40"/>
        <source>A connection without a sign of the server for so long counts as lost.</source>
        <translation>Una connessione senza segni di vita del server per questo tempo è considerata persa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="42"/>
        <source>A file that still fails after so many attempts is reported, and the download goes on with the others.</source>
        <translation>Un file che fallisce ancora dopo questo numero di tentativi viene segnalato, e lo scaricamento prosegue con gli altri.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="77"/>
        <source>Also fetch the backscatter intensity of every epoch, for the amplitude layers of the datacube.</source>
        <translation>Scarica anche l'intensità di retrodiffusione di ogni epoca, per i layer di ampiezza del datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="78"/>
        <source>Also fetch the tropospheric delay of every epoch, which stage 03 corrects for.</source>
        <translation>Scarica anche il ritardo troposferico di ogni epoca, per il quale corregge il passo 03.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="105"/>
        <source>Area of interest: extent</source>
        <translation>Area di interesse: estensione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="106"/>
        <source>Area of interest: polygons</source>
        <translation>Area di interesse: poligoni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="116"/>
        <source>Attempts per file</source>
        <translation>Tentativi per file</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="183"/>
        <source>Coherence</source>
        <translation>Coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="283"/>
        <source>Doubled after every attempt. Where a busy server says how long to wait, that counts.</source>
        <translation>Raddoppiata dopo ogni tentativo. Quando un server occupato indica quanto attendere, vale quell'indicazione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="285"/>
        <source>Download AlignSAR sample</source>
        <translation>Scaricare il campione AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="289"/>
        <source>Downloads the published AlignSAR time-series sample of Campi Flegrei and shows it. Out: a folder with preview rasters (velocity in mm/yr, positive towards the satellite; coherence 0 to 1; residual RMS and spatio-temporal consistency in mm), the coverage polygon, the list of Sentinel-1 scenes as a table, and the datacube (NetCDF), which &apos;Load datacube&apos; puts on the map.

The datacube is large; empty its address to leave it out. Running again resumes.</source>
        <translation>Scarica il campione pubblicato della serie temporale AlignSAR dei Campi Flegrei e lo mostra. Uscita: una cartella con i raster di anteprima (velocità in mm/yr, positiva verso il satellite; coerenza da 0 a 1; RMS dei residui e consistenza spazio-temporale in mm), il poligono di copertura, l'elenco delle scene Sentinel-1 come tabella e il datacube (NetCDF), che 'Caricare il datacube' mette sulla mappa.

Il datacube è grande; svuotarne l'indirizzo per ometterlo. Una nuova esecuzione riprende da dove si era interrotta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="359"/>
        <source>File of frames</source>
        <translation>File dei frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="367"/>
        <source>Files fetched at the same time. More is not always faster, and servers may refuse many.</source>
        <translation>File scaricati contemporaneamente. Averne di più non è sempre più veloce, e i server possono rifiutarne molti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="386"/>
        <source>First date</source>
        <translation>Prima data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="388"/>
        <source>First pause between attempts</source>
        <translation>Prima pausa tra i tentativi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="432"/>
        <source>Frame ID</source>
        <translation>ID del frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="447"/>
        <source>GACOS delay maps</source>
        <translation>Mappe di ritardo GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="542"/>
        <source>Intensity images</source>
        <translation>Immagini di intensità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="578"/>
        <source>Last date</source>
        <translation>Ultima data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="590"/>
        <source>Leave out interferograms over fewer days. 0: no limit.</source>
        <translation>Esclude gli interferogrammi su meno giorni. 0: nessun limite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="591"/>
        <source>Leave out interferograms over more days. 0: no limit.</source>
        <translation>Esclude gli interferogrammi su più giorni. 0: nessun limite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="626"/>
        <source>Load coverage</source>
        <translation>Caricare la copertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="631"/>
        <source>Load previews</source>
        <translation>Caricare le anteprime</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="632"/>
        <source>Load scene list</source>
        <translation>Caricare l'elenco delle scene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="639"/>
        <source>Longest temporal baseline</source>
        <translation>Baseline temporale massima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="845"/>
        <source>Parallel downloads</source>
        <translation>Scaricamenti paralleli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="892"/>
        <source>Portal</source>
        <translation>Portale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="929"/>
        <source>Reads the polygons of a KML or GeoJSON file with all their attributes. In: a file such as data_coverage.kml. Out: a polygon layer in degrees (EPSG:4326), shown as an outline; it can be the area of interest of a download or of &apos;Clip stack&apos;.</source>
        <translation>Legge i poligoni di un file KML o GeoJSON con tutti i loro attributi. Ingresso: un file come data_coverage.kml. Uscita: un layer di poligoni in gradi (EPSG:4326), mostrato come contorno; può essere l'area di interesse di uno scaricamento o di 'Ritagliare lo stack'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="931"/>
        <source>Rebuilds displacement from the sources you keep, for instance from deformation alone. In: a datacube and its sources. Out: a datacube with the reconstruction, the residual (mm) and the velocity (mm/yr) of the reconstruction, positive towards the satellite; &apos;Load datacube&apos; opens it like any other.

At the resolution of the datacube the time courses are fitted to every pixel; at that of the sources their maps are taken as they are. The mean of each image, which the separation leaves aside, is put back, so the reference stays that of the datacube.

Reference: Gaddes et al. (2018), doi:10.1029/2018JB016210</source>
        <translation>Ricostruisce lo spostamento dalle sorgenti che si mantengono, per esempio dalla sola deformazione. Ingresso: un datacube e le sue sorgenti. Uscita: un datacube con la ricostruzione, il residuo (mm) e la velocità (mm/yr) della ricostruzione, positiva verso il satellite; 'Caricare il datacube' lo apre come qualunque altro.

Alla risoluzione del datacube gli andamenti temporali vengono adattati a ogni pixel; a quella delle sorgenti le loro mappe sono prese così come sono. La media di ogni immagine, che la separazione lascia da parte, viene riaggiunta, per cui il riferimento resta quello del datacube.

Bibliografia: Gaddes et al. (2018), doi:10.1029/2018JB016210</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="964"/>
        <source>Residual RMS</source>
        <translation>RMS dei residui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="978"/>
        <source>Robust velocity</source>
        <translation>Velocità robusta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1007"/>
        <source>Scene list</source>
        <translation>Elenco delle scene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1017"/>
        <source>Separates the displacement of a datacube into independent sources: patterns that are found again and again, each with a time course. In: a datacube. Out: the sources (NetCDF) and, beside that file, the maps as raster with one band per source, tables (CSV) of sources, time courses (m, positive with the map's sign towards the satellite) and convergence, figures and a report.

Independent component analysis is run many times on resampled dates; patterns of all runs are clustered, and each dense cluster gives a source with a quality index Iq, at best 1. The number of components is chosen from a range by the agreement of the runs. A source is called deformation if its use grows with the time between dates, topographic if its map follows height, turbulent otherwise, and none where that is not clear.

For unrest detection set the end of the baseline. References: Gaddes et al. (2018), doi:10.1029/2018JB016210; Hyvärinen and Oja (2000), doi:10.1016/S0893-6080(00)00026-5</source>
        <translation>Separa lo spostamento di un datacube in sorgenti indipendenti: pattern che si ritrovano più e più volte, ciascuno con un andamento temporale. Ingresso: un datacube. Uscita: le sorgenti (NetCDF) e, accanto a quel file, le mappe come raster con una banda per sorgente, tabelle (CSV) di sorgenti, andamenti temporali (m, positivi, con il segno della mappa, verso il satellite) e convergenza, figure e un rapporto.

L'analisi delle componenti indipendenti viene eseguita molte volte su date ricampionate; i pattern di tutte le esecuzioni sono raggruppati in cluster, e ogni cluster denso dà una sorgente con un indice di qualità Iq, al massimo 1. Il numero di componenti è scelto in un intervallo in base all'accordo tra le esecuzioni. Una sorgente è detta di deformazione se il suo impiego cresce con il tempo tra le date, topografica se la sua mappa segue la quota, altrimenti turbolenta, e nessuna delle tre dove ciò non è chiaro.

Per rilevare l'unrest impostare la fine del periodo di riferimento. Bibliografia: Gaddes et al. (2018), doi:10.1029/2018JB016210; Hyvärinen e Oja (2000), doi:10.1016/S0893-6080(00)00026-5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1031"/>
        <source>Shortest temporal baseline</source>
        <translation>Baseline temporale minima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1058"/>
        <source>Spatio-temporal consistency</source>
        <translation>Consistenza spazio-temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1116"/>
        <source>Takes the names of Sentinel-1 products apart. In: a text file with one name per line, such as input_S1_files.txt. Out: a table with mission, mode, product type, polarisation, start and stop (UTC), absolute and relative orbit, data-take, date, and the epoch as yyyymmdd, to plot or to join with other tables.

Lines that are no product names are listed in the log.</source>
        <translation>Scompone i nomi dei prodotti Sentinel-1. Ingresso: un file di testo con un nome per riga, come input_S1_files.txt. Uscita: una tabella con missione, modo, tipo di prodotto, polarizzazione, inizio e fine (UTC), orbita assoluta e relativa, data-take, data e l'epoca come yyyymmdd, da rappresentare in un grafico o da unire ad altre tabelle.

Le righe che non sono nomi di prodotti sono elencate nel log.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1147"/>
        <source>The same as the extent, as a layer.</source>
        <translation>Come l'estensione, ma indicata con un layer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1168"/>
        <source>Time-out</source>
        <translation>Tempo massimo di attesa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1212"/>
        <source>Velocity</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1234"/>
        <source>Web address of the KML file. Empty: it is left out.</source>
        <translation>Indirizzo web del file KML. Vuoto: viene omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1235"/>
        <source>Web address of the folder that holds all LiCSAR products.</source>
        <translation>Indirizzo web della cartella che contiene tutti i prodotti LiCSAR.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1236"/>
        <source>Web address of the list of Sentinel-1 products. Empty: it is left out.</source>
        <translation>Indirizzo web dell'elenco dei prodotti Sentinel-1. Vuoto: viene omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1237"/>
        <source>Web address of the preview GeoTIFF. Empty: it is left out.</source>
        <translation>Indirizzo web del GeoTIFF di anteprima. Vuoto: viene omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1238"/>
        <source>Web address of the published datacube (ITSBD), a large NetCDF file. Empty: it is left out.</source>
        <translation>Indirizzo web del datacube pubblicato (ITSBD), un grande file NetCDF. Vuoto: viene omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1286"/>
        <source>Wrapped phase</source>
        <translation>Fase avvolta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="7"/>
        <source>01 Download LiCSAR frame</source>
        <translation>01 Scaricare un frame LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1122"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span or touch one of them are not used. The method singular_gauss uses them, but fills no gap with the rate across a step. Not for the method only_sb.</source>
        <translation>File di testo con una data per riga (yyyymmdd o yyyy-mm-dd), per esempio i giorni di terremoti; gli interferogrammi che ne scavalcano o toccano una non vengono usati. Il metodo singular_gauss li usa, ma non colma alcuna lacuna con un tasso calcolato attraverso un salto. Non per il metodo only_sb.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1306"/>
        <source>Zarr store</source>
        <translation>Archivio Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="332"/>
        <source>Estimates how certain the velocity is and how consistent each pixel is with its neighbours. In: a time-series folder after stage 13. Out: velocity standard deviation from bootstrap resamples of the epochs (mm/yr), spatio-temporal consistency (mm), merged gap count; if wanted, a robust velocity (mm/yr) that single wrong epochs cannot draw away.

References: Efron and Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; Hanssen et al. (2008), spatio-temporal consistency; Fischler and Bolles (1981), https://doi.org/10.1145/358669.358692 (robust velocity)</source>
        <translation>Stima quanto è certa la velocità e quanto ogni pixel è consistente con i suoi vicini. Ingresso: una cartella della serie temporale dopo il passo 13. Uscita: deviazione standard della velocità da ricampionamenti bootstrap delle epoche (mm/yr), consistenza spazio-temporale (mm), numero di lacune unite; se richiesta, una velocità robusta (mm/yr) che singole epoche errate non possono deviare.

Bibliografia: Efron e Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; Hanssen et al. (2008), consistenza spazio-temporale; Fischler e Bolles (1981), https://doi.org/10.1145/358669.358692 (velocità robusta)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1299"/>
        <source>Writes the AlignSAR datacube (ITSBD) of a time series as CF NetCDF, if wanted also as a Zarr store, with previews and coverage polygon. In: a time-series folder after stage 16. Out: displacement (mm) and velocity (mm/yr), positive towards the satellite, quality layers, amplitude, coherence, atmosphere, height and viewing geometry; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif; the area covered.

Amplitude needs the folder GEOC.MLI and the external atmosphere the folder GACOS in the work folder; what is absent is left out and listed. Displacement is relative to the reference pixel of stage 16 unless you give a reference area, and to the first epoch unless you give a reference date.

Conventions: CF-1.11, https://cfconventions.org; ACDD-1.3</source>
        <translation>Scrive il datacube AlignSAR (ITSBD) di una serie temporale come NetCDF CF e, se richiesto, anche come archivio Zarr, con anteprime e poligono di copertura. Ingresso: una cartella della serie temporale dopo il passo 16. Uscita: spostamento (mm) e velocità (mm/yr), positivi verso il satellite, layer di qualità, ampiezza, coerenza, atmosfera, quota e geometria di vista; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif; l'area coperta.

L'ampiezza richiede la cartella GEOC.MLI e l'atmosfera esterna la cartella GACOS nella cartella di lavoro; ciò che manca viene omesso ed elencato. Lo spostamento è relativo al pixel di riferimento del passo 16, a meno che non si indichi un'area di riferimento, e alla prima epoca, a meno che non si indichi una data di riferimento.

Convenzioni: CF-1.11, https://cfconventions.org; ACDD-1.3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="41"/>
        <source>A figure for every date</source>
        <translation>Una figura per ogni data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="44"/>
        <source>A pattern counts as a source if at least so many runs found it (HDBSCAN).</source>
        <translation>Un pattern conta come sorgente se almeno questo numero di esecuzioni lo ha trovato (HDBSCAN).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="48"/>
        <source>A run has converged when no component turns by more than this, as 1 minus a cosine.</source>
        <translation>Un'esecuzione è giunta a convergenza quando nessuna componente ruota più di questo valore, espresso come 1 meno un coseno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="49"/>
        <source>A run that has not converged by then does not count.</source>
        <translation>Un'esecuzione che per allora non è giunta a convergenza non conta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="51"/>
        <source>A source is called deformation only if its use correlates this well with the time between dates, and topographic only if its map correlates this well with height.</source>
        <translation>Una sorgente è detta di deformazione soltanto se il suo impiego ha almeno questa correlazione con il tempo tra le date, e topografica soltanto se la sua mappa ha almeno questa correlazione con la quota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="158"/>
        <source>Change in known deformation (sigma)</source>
        <translation>Variazione della deformazione nota (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="162"/>
        <source>Choice of the number of components</source>
        <translation>Scelta del numero di componenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="197"/>
        <source>Compression</source>
        <translation>Compressione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="206"/>
        <source>Converged runs per number of components that differ only in the random start. They agree much more closely than resampled ones, so mixing both kinds tends to split sources.</source>
        <translation>Esecuzioni giunte a convergenza, per numero di componenti, che differiscono soltanto nel punto di partenza casuale. Concordano molto più strettamente di quelle ricampionate, per cui mescolare i due tipi tende a dividere le sorgenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="207"/>
        <source>Converged runs per number of components, each on dates drawn with replacement. What is found again in many runs does not depend on a few dates.</source>
        <translation>Esecuzioni giunte a convergenza, per numero di componenti, ciascuna su date estratte con ripetizione. Ciò che si ritrova in molte esecuzioni non dipende da poche date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="233"/>
        <source>Dates after the baseline</source>
        <translation>Date successive al periodo di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="242"/>
        <source>Dates to learn from</source>
        <translation>Date da cui apprendere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="258"/>
        <source>Displacement</source>
        <translation>Spostamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="270"/>
        <source>Displacement minus reconstruction (mm, + towards satellite)</source>
        <translation>Spostamento meno ricostruzione (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="295"/>
        <source>Draw the alert figure also as it was on each date after the baseline.</source>
        <translation>Disegna la figura di allerta anche com'era in ogni data successiva al periodo di riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="296"/>
        <source>Draw the figures and the report.</source>
        <translation>Disegna le figure e il rapporto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="318"/>
        <source>End of the baseline</source>
        <translation>Fine del periodo di riferimento (baseline)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="355"/>
        <source>Fewest components</source>
        <translation>Numero minimo di componenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="429"/>
        <source>For the residual in windows.</source>
        <translation>Per il residuo in finestre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="490"/>
        <source>How many similar patterns make a dense region (HDBSCAN); higher is stricter.</source>
        <translation>Quanti pattern simili formano una regione densa (HDBSCAN); un valore maggiore è più severo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="497"/>
        <source>How resolution is reduced</source>
        <translation>Come si riduce la risoluzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="519"/>
        <source>Images that are separated</source>
        <translation>Immagini da separare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="533"/>
        <source>Independent in</source>
        <translation>Indipendenza in</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="577"/>
        <source>Largest number of independent components that is tried.</source>
        <translation>Il massimo numero di componenti indipendenti che viene provato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="587"/>
        <source>Least correlation for a label</source>
        <translation>Correlazione minima per un'etichetta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="588"/>
        <source>Least mean quality</source>
        <translation>Qualità media minima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="589"/>
        <source>Least valid share of a window</source>
        <translation>Quota valida minima di una finestra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="596"/>
        <source>Leave out the pixels outside these polygons.</source>
        <translation>Esclude i pixel fuori da questi poligoni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="597"/>
        <source>Leave out the pixels that the datacube&apos;s mask rejects.</source>
        <translation>Esclude i pixel scartati dalla maschera del datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="603"/>
        <source>Length of the moving trend line</source>
        <translation>Lunghezza della retta di tendenza mobile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="605"/>
        <source>Level of zlib in the NetCDF file; 0 for none.</source>
        <translation>Livello di zlib nel file NetCDF; 0 per nessuna compressione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="717"/>
        <source>Most attempts per run</source>
        <translation>Numero massimo di tentativi per esecuzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="718"/>
        <source>Most components</source>
        <translation>Numero massimo di componenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="719"/>
        <source>Most iterations of FastICA</source>
        <translation>Numero massimo di iterazioni di FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="720"/>
        <source>Most pairs of dates</source>
        <translation>Numero massimo di coppie di date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="728"/>
        <source>Neighbours for density</source>
        <translation>Vicini per la densità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="741"/>
        <source>New deformation (sigma)</source>
        <translation>Nuova deformazione (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="777"/>
        <source>Number of components</source>
        <translation>Numero di componenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="790"/>
        <source>Number of pixels</source>
        <translation>Numero di pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="796"/>
        <source>Number of sources</source>
        <translation>Numero di sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="797"/>
        <source>Number of sources used</source>
        <translation>Numero di sorgenti usate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="799"/>
        <source>Number of the source that the first status number follows. Empty: the one labelled deformation.</source>
        <translation>Numero della sorgente seguita dal primo numero di stato. Vuoto: quella etichettata come deformation.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="801"/>
        <source>Numbers such as 1,3 or labels such as deformation, separated by commas. Empty: all sources.</source>
        <translation>Numeri come 1,3 o etichette come deformation, separati da virgole. Vuoto: tutte le sorgenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="932"/>
        <source>Reconstructed displacement (mm, + towards satellite)</source>
        <translation>Spostamento ricostruito (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="934"/>
        <source>Reconstruction (NetCDF)</source>
        <translation>Ricostruzione (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="958"/>
        <source>Reproduce LiCSAlert</source>
        <translation>Riproduci LiCSAlert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="972"/>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="973"/>
        <source>Resolution factor</source>
        <translation>Fattore di risoluzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="974"/>
        <source>Reuse stored runs</source>
        <translation>Riutilizza le esecuzioni salvate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="977"/>
        <source>Robust trend</source>
        <translation>Tendenza robusta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="991"/>
        <source>Runs of an earlier separation beside the output are used again if data, mask, dates and settings are equal.</source>
        <translation>Le esecuzioni di una separazione precedente accanto all'uscita vengono riutilizzate se dati, maschera, date e impostazioni sono uguali.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="992"/>
        <source>Runs that fail to converge are replaced by new ones, until so many times the wanted number were tried.</source>
        <translation>Le esecuzioni che non giungono a convergenza vengono sostituite da nuove, finché non se ne è provato il numero voluto moltiplicato per questo valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="994"/>
        <source>Runs with all dates</source>
        <translation>Esecuzioni con tutte le date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="995"/>
        <source>Runs with resampled dates</source>
        <translation>Esecuzioni con date ricampionate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1004"/>
        <source>Say which dates are farther from their trend line than this many standard deviations. LiCSAlert has none; its figures colour up to 5.</source>
        <translation>Indica quali date distano dalla loro retta di tendenza più di questo numero di deviazioni standard. LiCSAlert non ha soglia; le sue figure sono colorate fino a 5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1019"/>
        <source>Series of the datacube to separate: as inverted, or after the filter of stage 16, which has removed most of the atmosphere that the separation could recognise.</source>
        <translation>Serie del datacube da separare: come invertita, oppure dopo il filtro del passo 16, che ha rimosso la maggior parte dell'atmosfera che la separazione potrebbe riconoscere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1036"/>
        <source>Side of a window</source>
        <translation>Lato di una finestra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1044"/>
        <source>Slope after Theil and Sen and scatter from the median absolute deviation, which single bad dates in the baseline do not spoil.</source>
        <translation>Pendenza secondo Theil e Sen e dispersione dalla deviazione assoluta mediana, che singole date cattive nel periodo di riferimento non alterano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1045"/>
        <source>Smallest cluster</source>
        <translation>Cluster più piccolo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1047"/>
        <source>Smallest number of independent components that is tried.</source>
        <translation>Il minimo numero di componenti indipendenti che viene provato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1051"/>
        <source>Source of known deformation</source>
        <translation>Sorgente della deformazione nota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1053"/>
        <source>Sources (NetCDF)</source>
        <translation>Sorgenti (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1054"/>
        <source>Sources to keep</source>
        <translation>Sorgenti da mantenere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1137"/>
        <source>The level of a trend line follows the mean of this many acquisitions before a date; its slope does not change. A longer line adapts more slowly, so it is more sensitive.</source>
        <translation>Il livello di una retta di tendenza segue la media di questo numero di acquisizioni prima di una data; la sua pendenza non cambia. Una retta più lunga si adatta più lentamente, quindi è più sensibile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1160"/>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1161"/>
        <source>Thumbnails across the alert figure</source>
        <translation>Miniature lungo la figura di allerta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1178"/>
        <source>Tolerance of FastICA</source>
        <translation>Tolleranza di FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1191"/>
        <source>Unrest (NetCDF)</source>
        <translation>Unrest (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1206"/>
        <source>Use the mask</source>
        <translation>Usa la maschera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1220"/>
        <source>Velocity of the reconstruction (mm/yr, + towards satellite)</source>
        <translation>Velocità della ricostruzione (mm/yr, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1275"/>
        <source>Width of a thumbnail as a fraction of the time axis.</source>
        <translation>Larghezza di una miniatura come frazione dell'asse dei tempi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1277"/>
        <source>Windows with fewer valid pixels do not count.</source>
        <translation>Le finestre con meno pixel validi non contano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1279"/>
        <source>With all pairs as images, so many are drawn at random where there are more.</source>
        <translation>Quando le immagini sono tutte le coppie, se ne estraggono a caso altrettante dove ce ne sono di più.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1281"/>
        <source>With the rule &apos;stable&apos;, the mean quality index Iq that the sources must reach.</source>
        <translation>Con la regola 'stable', l'indice di qualità medio Iq che le sorgenti devono raggiungere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1336"/>
        <source>cube: the pixels of the datacube, to each of which the time courses are fitted. sources: the pixels of the sources.</source>
        <translation>cube: i pixel del datacube, a ciascuno dei quali vengono adattati gli andamenti temporali. sources: i pixel delle sorgenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1337"/>
        <source>cumulative: displacement since the first date. incremental: between neighbouring dates. all: between every two dates.</source>
        <translation>cumulative: spostamento dalla prima data. incremental: tra date vicine. all: tra ogni coppia di date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1367"/>
        <source>mean: mean of the valid pixels of a block, if at least half of them are valid. bilinear: as LiCSAlert, where pixels beside masked areas are drawn towards zero.</source>
        <translation>mean: media dei pixel validi di un blocco, se almeno metà di essi è valida. bilinear: come LiCSAlert, in cui i pixel accanto alle aree mascherate sono attratti verso zero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1412"/>
        <source>score: the number whose runs agree best overall. stable: the largest number that gives as many sources with a sufficient mean quality. middle: the mean of fewest and most, rounded down, as ICASAR takes it when nobody moves its slider; other numbers are then not computed.</source>
        <translation>score: il numero le cui esecuzioni concordano meglio nel complesso. stable: il massimo numero che dà altrettante sorgenti con qualità media sufficiente. middle: la media tra minimo e massimo, arrotondata per difetto, come la prende ICASAR quando nessuno sposta il suo cursore; gli altri numeri allora non vengono calcolati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1414"/>
        <source>space: maps are made independent, the usual choice. time: time courses are.</source>
        <translation>space: sono rese indipendenti le mappe, la scelta usuale. time: lo sono gli andamenti temporali.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="734"/>
        <source>NetCDF file made with &apos;Export datacube&apos;.</source>
        <translation>File NetCDF creato con 'Esportare il datacube'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="383"/>
        <source>Filtered: without what looks like atmosphere. Without filter: as inverted.</source>
        <translation>Filtrato: senza ciò che somiglia all'atmosfera. Senza filtro: come invertito.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="585"/>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="779"/>
        <source>Number of epochs</source>
        <translation>Numero di epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="387"/>
        <source>First epoch</source>
        <translation>Prima epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="580"/>
        <source>Last epoch</source>
        <translation>Ultima epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="541"/>
        <source>Intensity folder (GEOC.MLI)</source>
        <translation>Cartella dell'intensità (GEOC.MLI)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="838"/>
        <source>Pairs</source>
        <translation>Coppie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1105"/>
        <source>Table of scenes</source>
        <translation>Tabella delle scene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="895"/>
        <source>Preview layers</source>
        <translation>Layer di anteprima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="421"/>
        <source>Folder with previews</source>
        <translation>Cartella con le anteprime</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="415"/>
        <source>Folder that holds prelim_vel.tif and the other previews.</source>
        <translation>Cartella che contiene prelim_vel.tif e le altre anteprime.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="219"/>
        <source>Coverage file</source>
        <translation>File di copertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="560"/>
        <source>KML or GeoJSON file with polygons.</source>
        <translation>File KML o GeoJSON con poligoni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1126"/>
        <source>Text file with one product name per line.</source>
        <translation>File di testo con un nome di prodotto per riga.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="795"/>
        <source>Number of scenes</source>
        <translation>Numero di scene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1284"/>
        <source>Work folder (with GEOC)</source>
        <translation>Cartella di lavoro (con GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="894"/>
        <source>Preset</source>
        <translation>Preimpostazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="390"/>
        <source>First step</source>
        <translation>Primo passo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="610"/>
        <source>LiCSBAS step to start at; 01 downloads the frame into the work folder first.</source>
        <translation>Passo di LiCSBAS da cui iniziare; 01 scarica prima il frame nella cartella di lavoro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="582"/>
        <source>Last step</source>
        <translation>Ultimo passo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="611"/>
        <source>LiCSBAS step to stop after; the datacube is written after step 16.</source>
        <translation>Passo di LiCSBAS dopo il quale fermarsi; il datacube viene scritto dopo il passo 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="104"/>
        <source>Area of interest</source>
        <translation>Area di interesse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="460"/>
        <source>Give the original&apos;s numbers back in all stages, to reproduce a published product.</source>
        <translation>Restituisce i numeri dell'originale in tutti i passi, per riprodurre un prodotto pubblicato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="826"/>
        <source>Options of the stages (JSON)</source>
        <translation>Opzioni dei passi (JSON)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="732"/>
        <source>NetCDF file made with &apos;Export datacube&apos; or &apos;Run pipeline&apos;.</source>
        <translation>File NetCDF creato con 'Esportare il datacube' o 'Eseguire la catena'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="735"/>
        <source>NetCDF file made with &apos;Separate sources&apos; from this datacube, or from an earlier one.</source>
        <translation>File NetCDF creato con 'Separare le sorgenti' da questo datacube, o da uno precedente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="657"/>
        <source>Maps of the sources</source>
        <translation>Mappe delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1106"/>
        <source>Table of sources</source>
        <translation>Tabella delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1109"/>
        <source>Table of time courses</source>
        <translation>Tabella degli andamenti temporali</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1096"/>
        <source>Table of convergence</source>
        <translation>Tabella della convergenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1097"/>
        <source>Table of dates</source>
        <translation>Tabella delle date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="967"/>
        <source>Residual of the newest date</source>
        <translation>Residuo della data più recente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1073"/>
        <source>Status of the newest date</source>
        <translation>Stato alla data più recente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1072"/>
        <source>Status as LiCSAlert writes it</source>
        <translation>Stato nel formato scritto da LiCSAlert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="903"/>
        <source>Puts the preview rasters of a datacube on the map, styled. In: a folder with prelim_vel.tif (mm/yr, positive towards the satellite), prelim_coh.tif (0 to 1), prelim_rrms.tif (mm), prelim_stc.tif (mm), or some of them, as &apos;Download AlignSAR sample&apos; and &apos;Export datacube&apos; make. Out: one layer each.</source>
        <translation>Mette sulla mappa, vestiti, i raster di anteprima di un datacube. Ingresso: una cartella con prelim_vel.tif (mm/yr, positivo verso il satellite), prelim_coh.tif (da 0 a 1), prelim_rrms.tif (mm), prelim_stc.tif (mm), o alcuni di essi, come quelli creati da 'Scaricare il campione AlignSAR' ed 'Esportare il datacube'. Uscita: un layer per ciascuno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="476"/>
        <source>Ground motion (one at a time)</source>
        <translation>Movimento del suolo (uno alla volta)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="485"/>
        <source>Hillshade</source>
        <translation>Rilievo ombreggiato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="821"/>
        <source>OpenStreetMap (from the internet)</source>
        <translation>OpenStreetMap (da internet)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="940"/>
        <source>Reference point</source>
        <translation>Punto di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1401"/>
        <source>red: towards the satellite</source>
        <translation>rosso: verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1364"/>
        <source>low is good</source>
        <translation>basso è buono</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1353"/>
        <source>high is good</source>
        <translation>alto è buono</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1373"/>
        <source>mm/yr</source>
        <translation>mm/yr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1394"/>
        <source>pattern, no unit</source>
        <translation>pattern, senza unità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1334"/>
        <source>component of the unit vector to the satellite</source>
        <translation>componente del versore verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1419"/>
        <source>terrain model</source>
        <translation>modello del terreno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1329"/>
        <source>bright: strong echo</source>
        <translation>chiaro: eco forte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1444"/>
        <source>what is kept</source>
        <translation>che cosa è mantenuto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1347"/>
        <source>first criterion that fails</source>
        <translation>primo criterio non soddisfatto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="4"/>
        <source>0 at {place} (reference)</source>
        <translation>0 a {place} (riferimento)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1357"/>
        <source>kept</source>
        <translation>mantenuto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="751"/>
        <source>No pixel has a velocity: the mask (stage 15) rejects them all.</source>
        <translation>Nessun pixel ha una velocità: la maschera (passo 15) li scarta tutti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="822"/>
        <source>Opening {name}</source>
        <translation>Apertura di {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="498"/>
        <source>How the ground moves, seen by radar satellites. Where to begin:</source>
        <translation>Come si muove il suolo, visto dai satelliti radar. Da dove cominciare:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="516"/>
        <source>Image pairs in use</source>
        <translation>Coppie di immagini in uso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="50"/>
        <source>A small made-up volcano that rises: no data and no internet needed. The files go to {folder}.</source>
        <translation>Un piccolo vulcano inventato che si solleva: non servono né dati né internet. I file vanno in {folder}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1181"/>
        <source>Try the sample</source>
        <translation>Provare l'esempio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="987"/>
        <source>Run the sample</source>
        <translation>Avviare l'esempio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="502"/>
        <source>I have a frame ID</source>
        <translation>Ho l'ID di un frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="287"/>
        <source>Downloads an area of the LiCSAR portal and shows how it moves.</source>
        <translation>Scarica un'area dal portale LiCSAR e mostra come si muove.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="431"/>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="440"/>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1176"/>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="205"/>
        <source>Continue…</source>
        <translation>Continuare…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="501"/>
        <source>I have a LiCSAR folder</source>
        <translation>Ho una cartella LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="229"/>
        <source>Data downloaded before: the folder GEOC, or the one around it.</source>
        <translation>Dati già scaricati: la cartella GEOC o quella che la contiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="165"/>
        <source>Choose folder…</source>
        <translation>Scegliere la cartella…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="503"/>
        <source>I have results</source>
        <translation>Ho dei risultati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1032"/>
        <source>Shows a finished datacube (a file that ends in .nc) on the map.</source>
        <translation>Mostra sulla mappa un datacube finito (un file che termina in .nc).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="164"/>
        <source>Choose file…</source>
        <translation>Scegliere il file…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="988"/>
        <source>Running the sample</source>
        <translation>Esecuzione dell'esempio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="417"/>
        <source>Folder with GEOC</source>
        <translation>Cartella con GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1081"/>
        <source>Stopped. What was finished is kept for the next run.</source>
        <translation>Interrotto. Ciò che era finito resta per la prossima esecuzione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="554"/>
        <source>It failed; the log messages say why.</source>
        <translation>Non riuscito; i messaggi di log dicono perché.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="179"/>
        <source>Click to open {path}</source>
        <translation>Fare clic per aprire {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="150"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1082"/>
        <source>Stopping…</source>
        <translation>Interruzione…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1134"/>
        <source>The first date is after the last one; swap them.</source>
        <translation>La prima data è dopo l'ultima: scambiarle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="820"/>
        <source>Open panel</source>
        <translation>Aprire il pannello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="73"/>
        <source>AlignSAR panel</source>
        <translation>Pannello AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="986"/>
        <source>Run pipeline…</source>
        <translation>Eseguire la catena…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="628"/>
        <source>Load datacube…</source>
        <translation>Caricare il datacube…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="481"/>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="253"/>
        <source>Default: {value}.</source>
        <translation>Predefinito: {value}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1324"/>
        <source>beside the datacube, ending in {ending}</source>
        <translation>accanto al datacube, con la terminazione {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1323"/>
        <source>beside the datacube</source>
        <translation>accanto al datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="757"/>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1327"/>
        <source>beside the time-series folder</source>
        <translation>accanto alla cartella della serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1307"/>
        <source>Zarr store (empty: none)</source>
        <translation>Archivio Zarr (vuoto: nessuno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1132"/>
        <source>The cube has no {name}; it shows {shown} in time.</source>
        <translation>Il datacube non ha {name}; mostra {shown} nel tempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1267"/>
        <source>Where to write. Left empty or skipped: {place}.</source>
        <translation>Dove scrivere. Se vuoto o saltato: {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1428"/>
        <source>the frame ID</source>
        <translation>l'ID del frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1386"/>
        <source>not set: {value}</source>
        <translation>non impostato: {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="761"/>
        <source>Not set: {value}</source>
        <translation>Non impostato: {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="418"/>
        <source>Folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/; or GEOC itself.</source>
        <translation>Cartella con GEOC/ e, se ci sono, GACOS/ e GEOC.MLI/; oppure GEOC stessa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="317"/>
        <source>Empty: that of the published product, if you choose one, else everything.</source>
        <translation>Vuoto: quella del prodotto pubblicato, se ne è scelto uno, altrimenti tutto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="960"/>
        <source>Reproduce a published product</source>
        <translation>Riprodurre un prodotto pubblicato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1381"/>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1113"/>
        <source>Takes frame, dates and area of that product where you give none.</source>
        <translation>Prende frame, date e area di quel prodotto dove non sono indicati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1354"/>
        <source>in datacube/ of the work folder</source>
        <translation>in datacube/ della cartella di lavoro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="905"/>
        <source>QGIS project (empty: none)</source>
        <translation>Progetto QGIS (vuoto: nessuno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="835"/>
        <source>Overview picture (empty: none)</source>
        <translation>Immagine d'insieme (vuoto: nessuna)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1016"/>
        <source>Sentinel-1 scenes</source>
        <translation>Scene Sentinel-1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1114"/>
        <source>Takes the end of the baseline of that product where you give none.</source>
        <translation>Prende la fine del periodo di riferimento di quel prodotto dove non è indicata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1429"/>
        <source>the input is updated</source>
        <translation>viene aggiornato l'ingresso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="450"/>
        <source>GEOCml… beside GEOC</source>
        <translation>GEOCml… accanto a GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1325"/>
        <source>beside the input, ending in {ending}</source>
        <translation>accanto all'ingresso, con la terminazione {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1093"/>
        <source>TS_… beside the stack</source>
        <translation>TS_… accanto allo stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1447"/>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1376"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1389"/>
        <source>off</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="252"/>
        <source>Default</source>
        <translation>Predefinito</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="74"/>
        <source>AlignSAR settings</source>
        <translation>Impostazioni AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="529"/>
        <source>In force where nothing is set</source>
        <translation>In vigore dove nulla è impostato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="760"/>
        <source>Not set</source>
        <translation>Non impostato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2"/>
        <source>0 Whole chain</source>
        <translation>0 Catena completa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="6"/>
        <source>0.15 in C-band, 0.01 in L-band</source>
        <translation>0.15 in banda C, 0.01 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="14"/>
        <source>1 Data</source>
        <translation>1 Dati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="15"/>
        <source>1 in C-band, 0.5 in L-band</source>
        <translation>1 in banda C, 0.5 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="17"/>
        <source>1.5 in C-band, 1 in L-band</source>
        <translation>1.5 in banda C, 1 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="18"/>
        <source>10 in C-band, 1 in L-band</source>
        <translation>10 in banda C, 1 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="19"/>
        <source>100 in C-band, 200 in L-band</source>
        <translation>100 in banda C, 200 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="21"/>
        <source>12a Choose reference (LiCSBAS 120)</source>
        <translation>12a Scegliere il riferimento (LiCSBAS 120)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="22"/>
        <source>12b Close loops</source>
        <translation>12b Chiudere gli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="26"/>
        <source>15 in C-band, 10 in L-band</source>
        <translation>15 in banda C, 10 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="30"/>
        <source>2 Interferogram stack</source>
        <translation>2 Stack di interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="32"/>
        <source>3 Network and reference</source>
        <translation>3 Rete e riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="33"/>
        <source>4 Time series</source>
        <translation>4 Serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="34"/>
        <source>5 Datacube</source>
        <translation>5 Datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="38"/>
        <source>99th percentile</source>
        <translation>99° percentile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="53"/>
        <source>A1 Separate sources</source>
        <translation>A1 Separare le sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="54"/>
        <source>A2 Detect unrest</source>
        <translation>A2 Rilevare l'unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="55"/>
        <source>A3 Reconstruct time series</source>
        <translation>A3 Ricostruire la serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="70"/>
        <source>AlignSAR datacube of Campi Flegrei, 2020-2024</source>
        <translation>Datacube AlignSAR dei Campi Flegrei, 2020-2024</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="75"/>
        <source>All dates</source>
        <translation>Tutte le date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="82"/>
        <source>Also write prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif and data_coverage.kml to this folder. Empty: no previews; in QGIS they then go beside the datacube.</source>
        <translation>Scrive in questa cartella anche prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif e data_coverage.kml. Vuoto: nessuna anteprima; in QGIS vanno allora accanto al datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="112"/>
        <source>As LiCSAlert, without at least one</source>
        <translation>Come LiCSAlert, senza almeno una</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="113"/>
        <source>As inverted</source>
        <translation>Come invertito</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="127"/>
        <source>Best agreement of the runs</source>
        <translation>Miglior accordo delle esecuzioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="128"/>
        <source>Between every two dates</source>
        <translation>Tra ogni coppia di date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="129"/>
        <source>Between neighbouring dates</source>
        <translation>Tra date vicine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="130"/>
        <source>Bilinear (LiCSAlert)</source>
        <translation>Bilineare (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="132"/>
        <source>Bilinear surface</source>
        <translation>Superficie bilineare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="146"/>
        <source>By coherence</source>
        <translation>Secondo la coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="196"/>
        <source>Complete pixels only</source>
        <translation>Solo pixel completi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="254"/>
        <source>Defaults</source>
        <translation>Predefiniti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="273"/>
        <source>Displacement since the first date</source>
        <translation>Spostamento dalla prima data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="330"/>
        <source>Equal weights</source>
        <translation>Pesi uguali</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="334"/>
        <source>Every loop beside a failing one (as LiCSBAS)</source>
        <translation>Ogni anello accanto a uno che non chiude (come LiCSBAS)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="376"/>
        <source>Filtered</source>
        <translation>Filtrato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="576"/>
        <source>Largest in a window</source>
        <translation>Massimo in una finestra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="609"/>
        <source>LiCSBAS defaults</source>
        <translation>Predefiniti di LiCSBAS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="671"/>
        <source>Mask pixels with more loops that do not close. Not set: the ratio below is used alone; without a ratio of loop errors on disk, 5 in C-band, 1 in L-band.</source>
        <translation>Maschera i pixel con più anelli non chiusi di questo numero. Non impostato: si usa solo il rapporto qui sotto; senza un rapporto di errori degli anelli su disco, 5 in banda C, 1 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="692"/>
        <source>Mean of blocks</source>
        <translation>Media di blocchi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="693"/>
        <source>Mean of fewest and most (ICASAR)</source>
        <translation>Media tra minimo e massimo (ICASAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="703"/>
        <source>Metres, positive towards the satellite</source>
        <translation>Metri, positivi verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="705"/>
        <source>Millimetres, positive towards the satellite</source>
        <translation>Millimetri, positivi verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="721"/>
        <source>Most sources of sufficient quality</source>
        <translation>Più sorgenti di qualità sufficiente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="724"/>
        <source>NSBAS: one straight line across gaps</source>
        <translation>NSBAS: una retta sola attraverso le lacune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="819"/>
        <source>Only the loops that fail at the pixel</source>
        <translation>Solo gli anelli che non chiudono nel pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="831"/>
        <source>Outer edges of the cube</source>
        <translation>Bordi esterni del datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="832"/>
        <source>Outline of the pixels with a velocity</source>
        <translation>Contorno dei pixel con una velocità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="866"/>
        <source>Pixels of the datacube</source>
        <translation>Pixel del datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="867"/>
        <source>Pixels of the sources</source>
        <translation>Pixel delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="879"/>
        <source>Plane</source>
        <translation>Piano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="906"/>
        <source>Quadratic surface</source>
        <translation>Superficie quadratica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="915"/>
        <source>Radians, positive away from the satellite</source>
        <translation>Radianti, positivi in allontanamento dal satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="990"/>
        <source>Runs all stages from a LiCSAR work folder to the datacube. In: a folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/. Out: the datacube (NetCDF; displacement in mm and velocity in mm/yr, positive towards the satellite), preview rasters, coverage polygon, and if you want a QGIS project and an overview picture. The stack (GEOCml…) and time-series (TS_…) folders are made in a folder beside the datacube that has its name with _files at the end. Step 01, where you start there, downloads a frame into the input folder; everything else in it is only read.

The preset 'alignsar' has the settings of the AlignSAR datacube: GACOS correction where delay maps are there, coherence mask 0.15, nullification, singular inversion. 'licsbas' has the defaults of LiCSBAS. Frame, dates and area of a published product are a choice of their own. Every option of every stage can be set as JSON, for example {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null}; null leaves an optional stage out. Running again repeats only the stages whose input or options changed.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Esegue tutti i passi da una cartella di lavoro LiCSAR fino al datacube. Ingresso: una cartella con GEOC/ e, se ci sono, GACOS/ e GEOC.MLI/. Uscita: il datacube (NetCDF; spostamento in mm e velocità in mm/yr, positivi verso il satellite), i raster di anteprima, il poligono di copertura e, se richiesti, un progetto QGIS e un'immagine d'insieme. Le cartelle dello stack (GEOCml…) e della serie temporale (TS_…) sono create in una cartella accanto al datacube, che ne porta il nome con _files alla fine. Il passo 01, se si comincia da lì, scarica un frame nella cartella d'ingresso; tutto il resto vi è solo letto.

La preimpostazione 'alignsar' ha le impostazioni del datacube AlignSAR: correzione GACOS dove ci sono le mappe di ritardo, maschera di coerenza 0.15, annullamento, inversione singolare. 'licsbas' ha i valori predefiniti di LiCSBAS. Frame, date e area di un prodotto pubblicato sono una scelta a sé. Ogni opzione di ogni passo può essere data come JSON, per esempio {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null}; null tralascia un passo facoltativo. Una nuova esecuzione ripete solo i passi i cui ingressi o opzioni sono cambiati.

Bibliografia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1039"/>
        <source>Singular, gaps at the rate around them (experimental)</source>
        <translation>Singolare, lacune al tasso circostante (sperimentale)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1056"/>
        <source>Space (maps)</source>
        <translation>Spazio (mappe)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1164"/>
        <source>Time (time courses)</source>
        <translation>Tempo (andamenti temporali)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1272"/>
        <source>Why a pixel is masked</source>
        <translation>Perché un pixel è mascherato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1282"/>
        <source>Without dates that cost more than they bring</source>
        <translation>Senza le date che costano più di quanto portano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1308"/>
        <source>about 10 000 pixels</source>
        <translation>circa 10 000 pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1310"/>
        <source>all</source>
        <translation>tutto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1315"/>
        <source>as many as the network has, plus 1</source>
        <translation>quante ne ha la rete, più 1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1370"/>
        <source>minus the 99th percentile</source>
        <translation>meno il 99° percentile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1432"/>
        <source>the one labelled deformation</source>
        <translation>quella etichettata come deformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1433"/>
        <source>the ratio alone</source>
        <translation>solo il rapporto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1437"/>
        <source>three mean intervals</source>
        <translation>tre intervalli medi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1438"/>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="136"/>
        <source>Both are always computed. cumulative: root mean square, over the image, of the displacement that the sources do not explain. window: the largest root mean square in a window relative to the mean over the windows, which points at small areas. loudest: on each date the one that is farther from its trend.</source>
        <translation>Entrambi sono sempre calcolati. cumulative: RMS, sull'immagine, dello spostamento che le sorgenti non spiegano. window: il massimo RMS in una finestra rispetto alla media delle finestre, che indica le aree piccole. loudest: in ogni data quello più lontano dalla sua tendenza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="695"/>
        <source>Mean over the image (LiCSAlert)</source>
        <translation>Media sull'immagine (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="742"/>
        <source>New deformation by the residual in windows (sigma)</source>
        <translation>Nuova deformazione dal residuo nelle finestre (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="743"/>
        <source>New deformation by the residual over the image (sigma)</source>
        <translation>Nuova deformazione dal residuo sull'immagine (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="970"/>
        <source>Residual that new deformation is judged by</source>
        <translation>Residuo con cui si giudica la nuova deformazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1005"/>
        <source>Says how far each date of a datacube lies from what its baseline lets expect. In: a datacube and the sources separated from its baseline. Out: distances (NetCDF, in standard deviations of the baseline) and, beside that file, a table with one row per date, the status of the newest date (status.json, volcano_status.txt), the residual of the newest date as raster (mm, positive towards the satellite), the alert figure and a report.

Two numbers are told apart: the change in known deformation, which is the distance of the deformation source from its trend line, and new deformation, which is that of the residual that no source explains. The residual is measured over the whole image and in windows; unless you choose one, the farther from its trend counts. Beyond 3 is worth a look, beyond 5 is unlikely by chance.

Monitoring: run it again on a datacube with new dates and the same sources; earlier values stay as they are. Reference: Gaddes et al. (2019), doi:10.1029/2019JB017519</source>
        <translation>Dice quanto ogni data di un datacube è lontana da ciò che il suo periodo di riferimento lascia attendere. Ingresso: un datacube e le sorgenti separate dal suo periodo di riferimento. Uscita: distanze (NetCDF, in deviazioni standard del periodo di riferimento) e, accanto a quel file, una tabella con una riga per data, lo stato della data più recente (status.json, volcano_status.txt), il residuo della data più recente come raster (mm, positivo verso il satellite), la figura di allerta e un rapporto.

Si distinguono due numeri: la variazione della deformazione nota, cioè la distanza della sorgente di deformazione dalla sua retta di tendenza, e la nuova deformazione, cioè quella del residuo che nessuna sorgente spiega. Il residuo è misurato sull'intera immagine e in finestre; se non se ne sceglie uno, conta quello più lontano dalla sua tendenza. Oltre 3 merita uno sguardo, oltre 5 è improbabile per caso.

Sorveglianza: eseguirlo di nuovo su un datacube con nuove date e le stesse sorgenti; i valori precedenti restano come sono. Bibliografia: Gaddes et al. (2019), doi:10.1029/2019JB017519</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1143"/>
        <source>The one farther from its trend</source>
        <translation>Quello più lontano dalla sua tendenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="558"/>
        <source>Its values stand for every parameter that is not set.</source>
        <translation>I suoi valori valgono per ogni parametro non impostato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="365"/>
        <source>Files already there</source>
        <translation>File già presenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="366"/>
        <source>Files fetched</source>
        <translation>File scaricati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="368"/>
        <source>Files not published</source>
        <translation>File non pubblicati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="369"/>
        <source>Files that failed</source>
        <translation>File non riusciti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="601"/>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="647"/>
        <source>Loops</source>
        <translation>Anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="675"/>
        <source>Masked percent</source>
        <translation>Percentuale mascherata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="840"/>
        <source>Pairs dropped</source>
        <translation>Coppie tralasciate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="843"/>
        <source>Pairs rejected</source>
        <translation>Coppie scartate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="863"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="865"/>
        <source>Pixels kept</source>
        <translation>Pixel mantenuti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1274"/>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="309"/>
        <source>Earlier dates</source>
        <translation>Date precedenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="939"/>
        <source>Reference for now (stage 16 chooses the final one)</source>
        <translation>Riferimento provvisorio (quello definitivo lo sceglie la fase 16)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1138"/>
        <source>The map was brought up to date (layers with new values: {again}, removed: {gone}).</source>
        <translation>La mappa è stata aggiornata (layer con nuovi valori: {again}, rimossi: {gone}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1"/>
        <source>&apos;{name}&apos; is outdated: an earlier stage was run again. Make it anew.</source>
        <translation>'{name}' è superato: una fase precedente è stata rieseguita. Ricrearlo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1349"/>
        <source>full colour: beyond 3 σ of the baseline</source>
        <translation>colore pieno: oltre 3 σ del periodo di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1177"/>
        <source>To see it move: tick the displacement, press play.</source>
        <translation>Per vederlo muovere: spuntare lo spostamento e premere play.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1224"/>
        <source>Velocity {low} to {high} mm/yr.</source>
        <translation>Velocità da {low} a {high} mm/anno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1486"/>
        <source>{pixels} pixels have a velocity.</source>
        <translation>{pixels} pixel hanno una velocità.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1485"/>
        <source>{pixels} pixels have a velocity, relative to {place}.</source>
        <translation>{pixels} pixel hanno una velocità, rispetto a {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="180"/>
        <source>Click to see it in full size.</source>
        <translation>Fare clic per vederlo a grandezza intera.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1461"/>
        <source>{label}: {path} is no file of this kind: {kind}. Choose another file.</source>
        <translation>{label}: {path} non è un file di questo tipo: {kind}. Scegliere un altro file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1476"/>
        <source>{name}: done.</source>
        <translation>{name}: fatto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="16"/>
        <source>1 is fast, 9 is smallest, 0 is none. The values are the same at every level. Chunks are always 16 dates of 64 x 64 pixels.</source>
        <translation>1 è veloce, 9 è il più piccolo, 0 nessuna. I valori sono gli stessi a ogni livello. I blocchi sono sempre di 16 date per 64 x 64 pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="81"/>
        <source>Also set the pixels to no data in the .unw files of the stack, for those who go on in LiCSBAS. The originals are kept as .unw.ori and remain the input of every later run; a run that nullifies less restores them.</source>
        <translation>Imposta i pixel senza dati anche nei file .unw dello stack, per chi prosegue in LiCSBAS. Gli originali sono conservati come .unw.ori e restano l'ingresso di ogni esecuzione successiva; un'esecuzione che annulla di meno li ripristina.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="543"/>
        <source>Interferograms and epochs from this day on.</source>
        <translation>Interferogrammi ed epoche a partire da questo giorno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="544"/>
        <source>Interferograms and epochs up to this day. Empty: today.</source>
        <translation>Interferogrammi ed epoche fino a questo giorno. Vuoto: oggi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="579"/>
        <source>Last date of normal behaviour; the nearest acquisition is taken. Empty: the end of the baseline of the sources, or the middle of the dates they were learned from if that was not set.</source>
        <translation>Ultima data di comportamento normale; si prende l'acquisizione più vicina. Vuoto: la fine del periodo di riferimento delle sorgenti, o la metà delle date da cui sono state apprese se questa non era impostata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="586"/>
        <source>Learn the sources from the dates up to this one; the nearest acquisition is taken. Empty: learn from all dates.</source>
        <translation>Apprende le sorgenti dalle date fino a questa; si prende l'acquisizione più vicina. Vuoto: apprende da tutte le date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="771"/>
        <source>Nullify in the stack, too</source>
        <translation>Annulla anche nello stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="902"/>
        <source>Puts a datacube on the map as styled layers in groups. In: a NetCDF file of &apos;Export datacube&apos; or of LiCSBAS. Out: layers of velocity (mm/yr), mask and quality, and displacement (mm) in time; positive is towards the satellite.

To see it move, tick the displacement, below the velocity, and press play in the Temporal Controller. Dates before the newest are in &apos;Earlier dates&apos;. From QGIS 3.38 on displacement is one layer with a time per band; older versions get one layer per epoch, all with the same colours.</source>
        <translation>Mette un cubo di dati sulla mappa come layer con stile in gruppi. In ingresso: un file NetCDF di 'Export datacube' o di LiCSBAS. In uscita: layer di velocità (mm/anno), maschera e qualità, e spostamento (mm) nel tempo; positivo è verso il satellite.

Per vederlo muovere, spuntare lo spostamento, sotto la velocità, e premere play nel Controllore temporale. Le date prima della più recente sono in 'Date precedenti'. Da QGIS 3.38 lo spostamento è un solo layer con un tempo per banda; le versioni precedenti hanno un layer per epoca, tutti con gli stessi colori.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1111"/>
        <source>Take pixels with unwrapping errors out of the interferograms of this time series; the inversion then does without them. The stack stays as it is.</source>
        <translation>Toglie i pixel con errori di srotolamento dagli interferogrammi di questa serie temporale; l'inversione ne fa poi a meno. Lo stack resta com'è.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1266"/>
        <source>Where the stack is edited, keep no .unw.ori files. The change cannot be undone and a second run starts from the nullified data.</source>
        <translation>Dove lo stack è modificato, non conserva i file .unw.ori. La modifica non può essere annullata e una seconda esecuzione parte dai dati annullati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="47"/>
        <source>A pixel must be valid on every date that is learned from. all: keep all dates, as the original does. best: leave out the dates whose gaps cost more than they bring, so that dates times common pixels is largest. licsalert: the same with the rule of LiCSAlert, which leaves out at least one.</source>
        <translation>Un pixel deve essere valido in ogni data da cui si apprende. all: tiene tutte le date, come l'originale. best: tralascia le date le cui lacune costano più di quanto portano, così che il prodotto di date e pixel comuni sia massimo. licsalert: lo stesso con la regola di LiCSAlert, che ne tralascia almeno una.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="80"/>
        <source>Also fit a straight line that single wrong epochs, such as unwrapping errors, cannot draw away (RANSAC): its velocity (results/vel2, mm/yr) and its displacement at the first epoch (results/intercept2, mm). Without such epochs it is farther from the truth than the ordinary velocity (16.6 against 11.4 mm/yr in a trial).</source>
        <translation>Adatta anche una retta che singole epoche errate, come errori di srotolamento, non possono deviare (RANSAC): la sua velocità (results/vel2, mm/anno) e il suo spostamento alla prima epoca (results/intercept2, mm). Senza tali epoche è più lontana dal vero della velocità ordinaria (16,6 contro 11,4 mm/anno in una prova).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="470"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: window of the temporal filter; fit with integer heights, also of pixels outside the height range; unfiltered series of the reference pixel subtracted; 0 mm filled in where nothing is known; result cut to the mask by DEM error and filling; no velocity where the first epoch is missing.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: finestra del filtro temporale; adattamento con quote intere, anche di pixel fuori dall'intervallo di quota; serie non filtrata del pixel di riferimento sottratta; 0 mm dove non si sa nulla; risultato limitato alla maschera da errore del DEM e riempimento; nessuna velocità dove manca la prima epoca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1149"/>
        <source>The same seed gives the same result for any number of threads, on one machine with the same libraries; elsewhere, sources that separate badly may come out differently.</source>
        <translation>Lo stesso seme dà lo stesso risultato con qualsiasi numero di thread, su una macchina con le stesse librerie; altrove, le sorgenti che si separano male possono risultare diverse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1459"/>
        <source>{label}: the path {path} has a semicolon. Rename it.</source>
        <translation>{label}: il percorso {path} contiene un punto e virgola. Rinominarlo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1460"/>
        <source>{label}: {path} does not exist. Choose another raster.</source>
        <translation>{label}: {path} non esiste. Scegliere un altro raster.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1458"/>
        <source>{label}: the layer {layer} is not a file. Save it as GeoTIFF.</source>
        <translation>{label}: il layer {layer} non è un file. Salvarlo come GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1463"/>
        <source>{label}: {value} is not a date. Choose one, or write it as 20200601 or 2020-06-01.</source>
        <translation>{label}: {value} non è una data. Sceglierne una, o scriverla come 20200601 o 2020-06-01.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1457"/>
        <source>{label}: nothing is chosen. Choose a file or folder.</source>
        <translation>{label}: nulla è scelto. Scegliere un file o una cartella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="531"/>
        <source>In the OSGeo4W shell: python3 -m pip install {packages}</source>
        <translation>Nella shell OSGeo4W: python3 -m pip install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="522"/>
        <source>In a terminal: /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</source>
        <translation>In un terminale: /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="711"/>
        <source>Missing for the Python of QGIS: {packages}. {way}. Then start QGIS again.</source>
        <translation>Mancano al Python di QGIS: {packages}. {way}. Poi riavviare QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="76"/>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1470"/>
        <source>{layer} has no polygon. Choose another layer, or draw one.</source>
        <translation>{layer} non ha poligoni. Scegliere un altro layer, o disegnarne uno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1472"/>
        <source>{layer}: {count} features without a polygon were left out.</source>
        <translation>{layer}: {count} elementi senza poligono sono stati tralasciati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1465"/>
        <source>{layer} cannot be brought to degrees ({fault}). Check its coordinate reference system.</source>
        <translation>{layer} non può essere portato in gradi ({fault}). Controllare il suo sistema di riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1467"/>
        <source>{layer} has coordinates that are not on the Earth. Set its coordinate reference system.</source>
        <translation>{layer} ha coordinate che non sono sulla Terra. Impostare il suo sistema di riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="530"/>
        <source>In scripts: yyyymmdd or yyyy-mm-dd.</source>
        <translation>Negli script: aaaammgg o aaaa-mm-gg.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="120"/>
        <source>Average coherence (0 to 1)</source>
        <translation>Coerenza media (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="220"/>
        <source>Coverage of the datacube</source>
        <translation>Copertura del cubo di dati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="249"/>
        <source>Debian and Ubuntu: sudo apt install {debian}. Other distributions have packages of similar names, conda: conda install -c conda-forge {packages}</source>
        <translation>Debian e Ubuntu: sudo apt install {debian}. Altre distribuzioni hanno pacchetti con nomi simili, conda: conda install -c conda-forge {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="266"/>
        <source>Displacement at the first epoch on the robust line (mm)</source>
        <translation>Spostamento alla prima epoca sulla retta robusta (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="272"/>
        <source>Displacement per metre of baseline, from DEM errors (mm/m)</source>
        <translation>Spostamento per metro di base, da errori del DEM (mm/m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="380"/>
        <source>Filtered velocity (mm/yr, + towards satellite)</source>
        <translation>Velocità filtrata (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="381"/>
        <source>Filtered velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Velocità filtrata dentro la maschera (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="420"/>
        <source>Folder with one sub-folder per pair, as downloaded from the LiCSAR portal, or the folder around it.</source>
        <translation>Cartella con una sottocartella per coppia, come scaricata dal portale LiCSAR, o la cartella che la contiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="456"/>
        <source>Gaps in the network</source>
        <translation>Lacune nella rete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="504"/>
        <source>IC{number} deformation</source>
        <translation>IC{number} deformazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="505"/>
        <source>IC{number} none</source>
        <translation>IC{number} nessuna</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="506"/>
        <source>IC{number} topographic</source>
        <translation>IC{number} topografica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="507"/>
        <source>IC{number} turbulent</source>
        <translation>IC{number} turbolenta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="540"/>
        <source>Intensity (linear)</source>
        <translation>Intensità (lineare)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="552"/>
        <source>Interferograms with data (count)</source>
        <translation>Interferogrammi con dati (numero)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="600"/>
        <source>Left empty, results are added to the input time-series folder, as LiCSBAS does. A new folder gets a copy of the input folder first, so that settings can be compared.</source>
        <translation>Se vuoto, i risultati sono aggiunti alla cartella della serie temporale in ingresso, come fa LiCSBAS. Una cartella nuova riceve prima una copia di quella in ingresso, così da confrontare le impostazioni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="646"/>
        <source>Loop errors (count)</source>
        <translation>Errori degli anelli (numero)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="660"/>
        <source>Mask of the stack (1 kept, 0 masked)</source>
        <translation>Maschera dello stack (1 mantenuto, 0 mascherato)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="756"/>
        <source>Noise mask (1 keep, 0 masked)</source>
        <translation>Maschera del rumore (1 mantenuto, 0 mascherato)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="759"/>
        <source>Not explained by the sources on {date} (mm, + towards satellite)</source>
        <translation>Non spiegato dalle sorgenti il {date} (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="767"/>
        <source>Nullified interferograms (count)</source>
        <translation>Interferogrammi annullati (numero)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="911"/>
        <source>RMS of the residuals (mm)</source>
        <translation>RMS dei residui (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="979"/>
        <source>Robust velocity (mm/yr, + towards satellite)</source>
        <translation>Velocità robusta (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1038"/>
        <source>Single-band GeoTIFFs to add, as a text their paths separated by semicolons. They are sampled at the nearest pixel and named after the file.</source>
        <translation>GeoTIFF a banda singola da aggiungere; come testo, i loro percorsi separati da punto e virgola. Sono campionati al pixel più vicino e prendono il nome dal file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1062"/>
        <source>Stage id to option names and values; wins over the preset and the parameters above. Stage ids: {ids}.</source>
        <translation>Da id della fase a nomi e valori delle opzioni; prevale sul preset e sui parametri qui sopra. Id delle fasi: {ids}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1067"/>
        <source>Standard deviation of the velocity (mm/yr)</source>
        <translation>Deviazione standard della velocità (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1146"/>
        <source>The proxy set in QGIS is of a kind that downloads cannot use. Set an HTTP or SOCKS5 proxy in Settings &gt; Options &gt; Network.</source>
        <translation>Il proxy impostato in QGIS è di un tipo che gli scaricamenti non possono usare. Impostare un proxy HTTP o SOCKS5 in Impostazioni &gt; Opzioni &gt; Rete.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1157"/>
        <source>This QGIS gives a raster a single time, so each epoch is a layer of its own. QGIS 3.38 or newer plays the displacement from one layer.</source>
        <translation>Questo QGIS dà a un raster un solo tempo, quindi ogni epoca è un layer a sé. QGIS 3.38 o successivo anima lo spostamento da un solo layer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1180"/>
        <source>True velocity (mm/yr, + towards satellite)</source>
        <translation>Velocità vera (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1218"/>
        <source>Velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Velocità dentro la maschera (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1232"/>
        <source>Wanted position on the map</source>
        <translation>Posizione voluta sulla mappa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1264"/>
        <source>Where the reference is wanted, longitude and latitude; of the blocks with a high score the nearest one is taken. Not set: the position in the image that the two fractions give.</source>
        <translation>Dove si vuole il riferimento, longitudine e latitudine; tra i blocchi con punteggio alto si prende il più vicino. Non impostato: la posizione nell'immagine data dalle due frazioni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1330"/>
        <source>by the two fractions</source>
        <translation>dalle due frazioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1362"/>
        <source>longest connected time below {threshold}</source>
        <translation>tempo connesso più lungo sotto {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1363"/>
        <source>loop errors above {threshold}</source>
        <translation>errori degli anelli sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1365"/>
        <source>mean coherence below {threshold}</source>
        <translation>coerenza media sotto {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1366"/>
        <source>mean loop closure above {threshold}</source>
        <translation>chiusura media degli anelli sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1374"/>
        <source>network gaps above {threshold}</source>
        <translation>lacune della rete sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1393"/>
        <source>pairs without loop above {threshold}</source>
        <translation>coppie senza anello sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1398"/>
        <source>ratio of loop errors above {threshold}</source>
        <translation>rapporto di errori degli anelli sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1411"/>
        <source>residual above {threshold}</source>
        <translation>residuo sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1415"/>
        <source>spatio-temporal inconsistency above {threshold}</source>
        <translation>incoerenza spazio-temporale sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1442"/>
        <source>unwrapped pairs below {threshold}</source>
        <translation>coppie srotolate sotto {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1443"/>
        <source>velocity standard deviation above {threshold}</source>
        <translation>deviazione standard della velocità sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="277"/>
        <source>Do as the original where it is known to be wrong: learn also from the first image after the baseline; leave out pixels that are missing on any date, also a later one, before the resolution is reduced; call the source that follows time best deformation and the one that follows height best topographic, however weakly, and none topographic if both are the same; let the residual in windows be 0 on the first date.</source>
        <translation>Fa come l'originale dove si sa che sbaglia: apprende anche dalla prima immagine dopo il periodo di riferimento; tralascia i pixel mancanti in una data qualsiasi, anche successiva, prima di ridurre la risoluzione; chiama deformazione la sorgente che segue meglio il tempo e topografica quella che segue meglio la quota, per quanto debolmente, e nessuna topografica se sono la stessa; pone a 0 il residuo nelle finestre alla prima data.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="325"/>
        <source>Epoch on which displacement is 0. A pixel without a value on that date is left out. Empty: the first epoch, which costs no pixel.</source>
        <translation>Epoca in cui lo spostamento è 0. Un pixel senza valore in quella data è tralasciato. Vuoto: la prima epoca, che non costa pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1042"/>
        <source>Size of the image that is separated, as a share of the datacube&apos;s: 0.5 takes the mean of blocks of 2 x 2 pixels. Means are taken over whole pixels, so the nearest 1/n is in force. Empty: the largest 1/n that leaves about 10 000 pixels.</source>
        <translation>Dimensione dell'immagine che si separa, come quota di quella del cubo di dati: 0.5 prende la media di blocchi di 2 x 2 pixel. Le medie sono su pixel interi, quindi vale l'1/n più vicino. Vuoto: l'1/n più grande che lascia circa 10 000 pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="199"/>
        <source>Configuration</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="125"/>
        <source>Batch file</source>
        <translation>File batch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1110"/>
        <source>Table of variables</source>
        <translation>Tabella delle variabili</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1211"/>
        <source>Variables without effect</source>
        <translation>Variabili senza effetto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1190"/>
        <source>Unknown variables</source>
        <translation>Variabili sconosciute</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1456"/>
        <source>{known} of {all} variables are understood; {warnings} to look at.</source>
        <translation>{known} variabili su {all} sono riconosciute; {warnings} da controllare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1210"/>
        <source>Variables of the batch file</source>
        <translation>Variabili del file batch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="363"/>
        <source>File that &apos;Run pipeline&apos; or &apos;Import batch file&apos; wrote. Empty: the preset below.</source>
        <translation>File scritto da 'Eseguire la catena' o da 'Importare un file batch'. Vuoto: la preimpostazione qui sotto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1253"/>
        <source>What is written where no configuration is given.</source>
        <translation>Ciò che si scrive dove non è data una configurazione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1112"/>
        <source>Takes frame, dates and area of that product where no configuration is given.</source>
        <translation>Prende frame, date e area di quel prodotto dove non è data una configurazione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="827"/>
        <source>Options without a variable</source>
        <translation>Opzioni senza variabile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="755"/>
        <source>No variable can set {option}.</source>
        <translation>Nessuna variabile può impostare {option}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="346"/>
        <source>Export batch file</source>
        <translation>Esportare un file batch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="520"/>
        <source>Import batch file</source>
        <translation>Importare un file batch</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="930"/>
        <source>Reads the settings of a batch_LiCSBAS.sh of any version, or of a run_licsalert.py, and writes them as a configuration. In: the file; it is read as text and never executed. Out: a JSON file, and a table that says of every variable which option it became, or why it has no effect here.

&apos;Run pipeline&apos;, &apos;Separate sources&apos; and &apos;Detect unrest&apos; take the JSON file as their configuration; they also take the batch file or script itself.</source>
        <translation>Legge le impostazioni di un batch_LiCSBAS.sh di qualsiasi versione, o di un run_licsalert.py, e le scrive come configurazione. Ingresso: il file, che viene letto come testo e mai eseguito. Uscita: un file JSON e una tabella che per ogni variabile dice quale opzione è diventata, o perché qui non ha effetto.

'Eseguire la catena', 'Separare le sorgenti' e 'Rilevare l'unrest' accettano il file JSON come configurazione; accettano anche direttamente il file batch o lo script.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1023"/>
        <source>Settings of an earlier run (written beside its datacube), or your batch_LiCSBAS.sh. What you change above wins over it.</source>
        <translation>Impostazioni di un'esecuzione precedente (scritte accanto al suo datacube), oppure il proprio batch_LiCSBAS.sh. Ciò che si cambia qui sopra prevale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1302"/>
        <source>Writes the settings of a run as variables of batch_LiCSBAS.sh, for a colleague who works with LiCSBAS. In: the configuration that &apos;Run pipeline&apos; writes beside every datacube, or a preset. Out: a shell file with all variables; put them in place of those in your batch_LiCSBAS.sh. A name that ends in .py gives the settings of the analyses for run_licsalert.py instead. Options that cannot be set there are listed in the log.</source>
        <translation>Scrive le impostazioni di un'esecuzione come variabili di batch_LiCSBAS.sh, per chi lavora con LiCSBAS. Ingresso: la configurazione che 'Eseguire la catena' scrive accanto a ogni datacube, oppure una preimpostazione. Uscita: un file di shell con tutte le variabili, da mettere al posto di quelle nel proprio batch_LiCSBAS.sh. Un nome che termina in .py dà invece le impostazioni delle analisi per run_licsalert.py. Le opzioni che non si possono impostare lì sono elencate nel log.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1304"/>
        <source>Your batch_LiCSBAS.sh, whose files are looked for beside it; or your run_licsalert.py.</source>
        <translation>Il proprio batch_LiCSBAS.sh, i cui file si cercano accanto a esso, oppure il proprio run_licsalert.py.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1305"/>
        <source>Your run_licsalert.py, or what &apos;Import batch file&apos; made of it. What you set above wins over it.</source>
        <translation>Il proprio run_licsalert.py, o ciò che ne ha ricavato 'Importare un file batch'. Ciò che si imposta qui sopra prevale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="851"/>
        <source>Phase {first} – {second}</source>
        <translation>Fase {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="188"/>
        <source>Coherence {first} – {second}</source>
        <translation>Coerenza {first} – {second}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1197"/>
        <source>Unwrapped phase (rad)</source>
        <translation>Fase srotolata (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="184"/>
        <source>Coherence (0 to 1)</source>
        <translation>Coerenza (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1480"/>
        <source>{pairs} pairs. Press play; the shortest pair of each date lies on top.</source>
        <translation>{pairs} coppie. Premere play; la coppia più breve di ogni data è in primo piano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1318"/>
        <source>ascending: seen from the west</source>
        <translation>ascendente: vista da ovest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1341"/>
        <source>descending: seen from the east</source>
        <translation>discendente: vista da est</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="286"/>
        <source>Download this frame</source>
        <translation>Scaricare questo frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1400"/>
        <source>red: to the east</source>
        <translation>rosso: verso est</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1402"/>
        <source>red: upwards</source>
        <translation>rosso: verso l'alto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1339"/>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1340"/>
        <source>days since 1 January</source>
        <translation>giorni dal 1 gennaio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1396"/>
        <source>positive: away from the satellite; the colours begin again after 2π</source>
        <translation>positivo: in allontanamento dal satellite; i colori ricominciano dopo 2π</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="152"/>
        <source>Cancelled: the results are complete, but not all are on the map.</source>
        <translation>Annullato: i risultati sono completi, ma non sono tutti sulla mappa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="145"/>
        <source>Built in</source>
        <translation>Integrato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="612"/>
        <source>LiCSBAS, as installed</source>
        <translation>LiCSBAS, come installato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="608"/>
        <source>LiCSAlert, as installed</source>
        <translation>LiCSAlert, come installato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="320"/>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1314"/>
        <source>as in the settings</source>
        <translation>come nelle impostazioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="399"/>
        <source>Folder TS_… of LiCSBAS, or any folder with cum.h5; the path of such a file, too.</source>
        <translation>Cartella TS_… di LiCSBAS, o qualsiasi cartella con cum.h5; anche il percorso di un tale file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1153"/>
        <source>The velocity and the reference are those of the same file.</source>
        <translation>La velocità e il riferimento sono quelli dello stesso file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1251"/>
        <source>What is not there</source>
        <translation>Ciò che manca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="762"/>
        <source>Not there, and not shown: {names}.</source>
        <translation>Mancanti, e quindi non mostrati: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="764"/>
        <source>Nothing in the folder says what the displacement is relative to.</source>
        <translation>Nulla nella cartella dice rispetto a che cosa è espresso lo spostamento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="408"/>
        <source>Folder of interferograms</source>
        <translation>Cartella degli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="449"/>
        <source>GEOC, the folder around it, or a stack GEOCml… of stages 02 to 05.</source>
        <translation>GEOC, la cartella che la contiene, o uno stack GEOCml… dei passi da 02 a 05.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1104"/>
        <source>Table of pairs</source>
        <translation>Tabella delle coppie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="786"/>
        <source>Number of pairs</source>
        <translation>Numero di coppie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1481"/>
        <source>{pairs} pairs: {names}.</source>
        <translation>{pairs} coppie: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="410"/>
        <source>Folder of products</source>
        <translation>Cartella dei prodotti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="434"/>
        <source>Frames</source>
        <translation>Frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="782"/>
        <source>Number of frames</source>
        <translation>Numero di frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="433"/>
        <source>Frame IDs</source>
        <translation>ID dei frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1449"/>
        <source>{count} frames: {names}.</source>
        <translation>{count} frame: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1435"/>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1371"/>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1387"/>
        <source>not there, optional</source>
        <translation>assente, facoltativo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1436"/>
        <source>there, but not usable</source>
        <translation>presente, ma non utilizzabile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="536"/>
        <source>Installation</source>
        <translation>Installazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="323"/>
        <source>Environment for missing packages (empty: none)</source>
        <translation>Ambiente per i pacchetti mancanti (vuoto: nessuno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="712"/>
        <source>Missing or not usable</source>
        <translation>Mancanti o non utilizzabili</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="336"/>
        <source>Everything that the plugin needs is there (QGIS {version}).</source>
        <translation>Tutto ciò che serve al plugin è presente (QGIS {version}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="713"/>
        <source>Missing or not usable: {names}. {remedies}</source>
        <translation>Mancanti o non utilizzabili: {names}. {remedies}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1193"/>
        <source>Unwrap again</source>
        <translation>Srotolare di nuovo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="904"/>
        <source>Python of {program}: a program, or the folder of its environment</source>
        <translation>Python di {program}: un programma, o la cartella del suo ambiente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="322"/>
        <source>Engine of stages 02 to 16 and of the export</source>
        <translation>Motore dei passi da 02 a 16 e dell'esportazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="321"/>
        <source>Engine of source separation and unrest detection</source>
        <translation>Motore della separazione delle sorgenti e del rilevamento dell'unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="406"/>
        <source>Folder of LiCSBAS; empty: its commands on the PATH</source>
        <translation>Cartella di LiCSBAS; vuoto: i suoi comandi nel PATH</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="405"/>
        <source>Folder of LiCSAlert; empty: where its Python finds it</source>
        <translation>Cartella di LiCSAlert; vuoto: dove lo trova il suo Python</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="324"/>
        <source>Environment with packages that QGIS lacks, made by &apos;Check installation&apos;</source>
        <translation>Ambiente con i pacchetti che mancano a QGIS, creato da 'Controllare l'installazione'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="733"/>
        <source>NetCDF file made with &apos;Export datacube&apos;, &apos;Run pipeline&apos; or LiCSBAS.</source>
        <translation>File NetCDF creato con 'Esportare il datacube', 'Eseguire la catena' o LiCSBAS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1469"/>
        <source>{layer} has no geometry. Choose another layer, or draw one.</source>
        <translation>{layer} non ha geometrie. Scegliere un altro layer, o disegnarne uno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="561"/>
        <source>KMZ file</source>
        <translation>File KMZ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="92"/>
        <source>Animation</source>
        <translation>Animazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="884"/>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1265"/>
        <source>Where the series are wanted.</source>
        <translation>Dove si vogliono le serie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="356"/>
        <source>Field with names</source>
        <translation>Campo con i nomi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1256"/>
        <source>What the points are called in the results. Not set: their numbers.</source>
        <translation>Come si chiamano i punti nei risultati. Non impostato: i loro numeri.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1098"/>
        <source>Table of displacement</source>
        <translation>Tabella dello spostamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="887"/>
        <source>Points with velocity</source>
        <translation>Punti con la velocità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="148"/>
        <source>CSV text</source>
        <translation>Testo CSV</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1020"/>
        <source>Series of {points} points at {epochs} dates.</source>
        <translation>Serie di {points} punti in {epochs} date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1216"/>
        <source>Velocity at points (mm/yr)</source>
        <translation>Velocità nei punti (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="265"/>
        <source>Displacement at points (mm)</source>
        <translation>Spostamento nei punti (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="614"/>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="584"/>
        <source>Layer with one line; it may have corners.</source>
        <translation>Layer con una sola linea; può avere vertici.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="357"/>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1484"/>
        <source>{pieces} pieces along {length} km at {epochs} dates.</source>
        <translation>{pieces} tratti lungo {length} km in {epochs} date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1214"/>
        <source>Velocity along the profile (mm/yr)</source>
        <translation>Velocità lungo il profilo (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="261"/>
        <source>Displacement along the profile (mm)</source>
        <translation>Spostamento lungo il profilo (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1136"/>
        <source>The layer has {count} lines instead of one. Select one, and tick &apos;Selected features only&apos;.</source>
        <translation>Il layer ha {count} linee invece di una. Selezionarne una e spuntare 'Solo elementi selezionati'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="411"/>
        <source>Folder of stations</source>
        <translation>Cartella delle stazioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="555"/>
        <source>It has one file per station (.tenv3, .csv, .txt); scripts may name a single file.</source>
        <translation>Contiene un file per stazione (.tenv3, .csv, .txt); gli script possono indicare un singolo file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="941"/>
        <source>Reference station</source>
        <translation>Stazione di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="137"/>
        <source>Both are taken relative to this station. Not set: each has a zero of its own.</source>
        <translation>Entrambi sono espressi rispetto a questa stazione. Non impostato: ciascuno ha un proprio zero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1071"/>
        <source>Stations</source>
        <translation>Stazioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1095"/>
        <source>Table of both series</source>
        <translation>Tabella di entrambe le serie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1489"/>
        <source>{stations} stations; median RMS of the differences {rms} mm.</source>
        <translation>{stations} stazioni; RMS mediano delle differenze {rms} mm.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="532"/>
        <source>InSAR and GNSS by date (mm)</source>
        <translation>InSAR e GNSS per data (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="452"/>
        <source>GNSS stations</source>
        <translation>Stazioni GNSS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1215"/>
        <source>Velocity and other terms</source>
        <translation>Velocità e altri termini</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="409"/>
        <source>Folder of maps</source>
        <translation>Cartella delle mappe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="891"/>
        <source>Polygons whose pixels together are the reference.</source>
        <translation>Poligoni i cui pixel, insieme, sono il riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="231"/>
        <source>Datacube with the new reference</source>
        <translation>Datacube con il nuovo riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="232"/>
        <source>Datacubes</source>
        <translation>Datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="737"/>
        <source>NetCDF files, one per line of sight.</source>
        <translation>File NetCDF, uno per linea di vista.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="313"/>
        <source>East and up velocity</source>
        <translation>Velocità est e verticale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="167"/>
        <source>Choose two or more datacubes.</source>
        <translation>Scegliere due o più datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1222"/>
        <source>Velocity without plate motion</source>
        <translation>Velocità senza moto della placca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="736"/>
        <source>NetCDF file written by &apos;Export datacube&apos;, or by LiCSBAS with --alignsar.</source>
        <translation>File NetCDF scritto da 'Esportare il datacube', o da LiCSBAS con --alignsar.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="791"/>
        <source>Number of points</source>
        <translation>Numero di punti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="885"/>
        <source>Points (mm/yr)</source>
        <translation>Punti (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1487"/>
        <source>{points} points with {epochs} dates.</source>
        <translation>{points} punti con {epochs} date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="401"/>
        <source>Folder for the rasters</source>
        <translation>Cartella per i raster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="364"/>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="793"/>
        <source>Number of rasters</source>
        <translation>Numero di raster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1451"/>
        <source>{count} rasters with {epochs} dates in {folder}.</source>
        <translation>{count} raster con {epochs} date in {folder}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1452"/>
        <source>{count} rasters with {epochs} dates.</source>
        <translation>{count} raster con {epochs} date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="5"/>
        <source>0 weighs the velocities alike, and takes the standard deviations of the result from what the velocities disagree, if there are three or more.</source>
        <translation>0 pesa le velocità allo stesso modo e, se sono tre o più, ricava le deviazioni standard del risultato dal disaccordo tra le velocità.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="9"/>
        <source>02to05 Unwrap again</source>
        <translation>02to05 Srotolare di nuovo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="36"/>
        <source>7 Tools</source>
        <translation>7 Strumenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="52"/>
        <source>A warning tells if the frame does not cover it. Without a frame ID its frame is looked for on the portal.</source>
        <translation>Un avviso segnala se il frame non la copre. Senza un ID, il frame che la copre viene cercato sul portale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="56"/>
        <source>ARIA Sentinel-1 GUNW</source>
        <translation>ARIA Sentinel-1 GUNW</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="58"/>
        <source>Acceleration</source>
        <translation>Accelerazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="59"/>
        <source>Acceleration (mm/yr², + towards satellite)</source>
        <translation>Accelerazione (mm/anno², + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="60"/>
        <source>Acceleration standard deviation (mm/yr²)</source>
        <translation>Deviazione standard dell'accelerazione (mm/anno²)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="69"/>
        <source>AlignSAR datacube</source>
        <translation>Datacube AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="79"/>
        <source>Also fetch the wrapped phase of every interferogram, filtered and unfiltered, for &apos;Unwrap again&apos; (02to05).</source>
        <translation>Scarica anche la fase avvolta di ogni interferogramma, filtrata e non filtrata, per 'Srotolare di nuovo' (02to05).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="89"/>
        <source>Amur</source>
        <translation>Amur</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="91"/>
        <source>Animate time series</source>
        <translation>Animare la serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="93"/>
        <source>Annual amplitude</source>
        <translation>Ampiezza annuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="94"/>
        <source>Annual amplitude (mm)</source>
        <translation>Ampiezza annuale (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="95"/>
        <source>Annual amplitude standard deviation (mm)</source>
        <translation>Deviazione standard dell'ampiezza annuale (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="96"/>
        <source>Annual cosine</source>
        <translation>Coseno annuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="97"/>
        <source>Annual sine</source>
        <translation>Seno annuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="98"/>
        <source>Annual term</source>
        <translation>Termine annuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="99"/>
        <source>Antarctica</source>
        <translation>Antartide</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="101"/>
        <source>Apply the mask</source>
        <translation>Applica la maschera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="102"/>
        <source>Arabia</source>
        <translation>Arabia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="117"/>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="118"/>
        <source>Average blocks of this many by this many pixels of the wrapped phase before it is unwrapped; a block is used where at least 80 % of its pixels are. 1 keeps full resolution.</source>
        <translation>Media blocchi di questo numero di pixel per lato della fase avvolta prima dello srotolamento; un blocco è usato dove almeno l'80 % dei suoi pixel lo è. 1 mantiene la piena risoluzione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="131"/>
        <source>Bilinear is smooth; at a jump of whole cycles it makes values in between, one pixel wide. Nearest neighbour keeps every value, and moves it by up to half a pixel. Products on the right grid are copied in any case.</source>
        <translation>Il bilineare è regolare; a un salto di cicli interi crea valori intermedi, su un pixel di larghezza. Il vicino più prossimo conserva ogni valore e lo sposta al massimo di mezzo pixel. I prodotti già sulla griglia giusta vengono comunque copiati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="144"/>
        <source>Brings unwrapped interferograms of other producers to the form of LiCSAR, which &apos;Prepare stack&apos; (02) and the whole chain read. In: a folder with products of HyP3, ARIA or NISAR (GUNW), or with own GeoTIFFs and a table that describes them. Out: a work folder with GEOC/ (phase in rad, positive away from the satellite; coherence; direction to the satellite, height), on one grid in degrees.

Sign, unit, reference date and geometry of each format are heeded: phase of ARIA, which counts from the later to the earlier date, is turned. For own GeoTIFFs the table or the dialog has to say sign, unit and wavelength; nothing is assumed. ARIA and NISAR bring no heights: choose a raster of heights, so that the direction is right on mountains and later stages have them.

References: Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013; https://hyp3-docs.asf.alaska.edu</source>
        <translation>Porta interferogrammi srotolati di altri produttori nella forma di LiCSAR, letta da 'Preparare lo stack' (02) e dall'intera catena. Ingresso: una cartella con prodotti HyP3, ARIA o NISAR (GUNW), oppure con propri GeoTIFF e una tabella che li descrive. Uscita: una cartella di lavoro con GEOC/ (fase in rad, positiva in allontanamento dal satellite; coerenza; direzione verso il satellite, quota), su un'unica griglia in gradi.

Si tiene conto di segno, unità, data di riferimento e geometria di ogni formato: la fase di ARIA, che va dalla data posteriore a quella anteriore, viene invertita di segno. Per i propri GeoTIFF la tabella o la finestra deve indicare segno, unità e lunghezza d'onda; nulla è dato per scontato. ARIA e NISAR non forniscono quote: scegliere un raster delle quote, così che la direzione sia giusta in montagna e i passi successivi ne dispongano.

Bibliografia: Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013; https://hyp3-docs.asf.alaska.edu</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="149"/>
        <source>Call the axes of the Zarr store y and x</source>
        <translation>Chiama y e x gli assi dell'archivio Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="153"/>
        <source>Caribbean</source>
        <translation>Caraibi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="154"/>
        <source>Catalogue of earthquakes</source>
        <translation>Catalogo dei terremoti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="156"/>
        <source>Centimetres</source>
        <translation>Centimetri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="159"/>
        <source>Change reference</source>
        <translation>Cambiare il riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="161"/>
        <source>Check installation</source>
        <translation>Controllare l'installazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="182"/>
        <source>Cloud-optimised</source>
        <translation>Ottimizzati per il cloud</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="192"/>
        <source>Common reference</source>
        <translation>Riferimento comune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="194"/>
        <source>Compare with GNSS</source>
        <translation>Confrontare con il GNSS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="203"/>
        <source>Consistency threshold</source>
        <translation>Soglia di consistenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="204"/>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="234"/>
        <source>Dates and differences</source>
        <translation>Date e differenze</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="239"/>
        <source>Dates of sudden offsets such as earthquakes, separated by commas; an epoch of the same date is after it.</source>
        <translation>Date di spostamenti improvvisi, come i terremoti, separate da virgole; un'epoca con la stessa data viene dopo il salto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="240"/>
        <source>Dates per second</source>
        <translation>Date al secondo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="241"/>
        <source>Dates such as 20200601, and pairs such as 20200601_20210601 for the displacement between two dates, separated by commas. For a date without epoch the nearest one is taken.</source>
        <translation>Date come 20200601, e coppie come 20200601_20210601 per lo spostamento tra due date, separate da virgole. Per una data senza epoca si prende la più vicina.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="243"/>
        <source>Day of the annual maximum (1 January is 0)</source>
        <translation>Giorno del massimo annuale (1 gennaio = 0)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="244"/>
        <source>Day of the first semi-annual maximum (1 January is 0)</source>
        <translation>Giorno del primo massimo semestrale (1 gennaio = 0)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="245"/>
        <source>Day of the year of the annual maximum</source>
        <translation>Giorno dell'anno del massimo annuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="246"/>
        <source>Day of the year of the first semi-annual maximum</source>
        <translation>Giorno dell'anno del primo massimo semestrale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="248"/>
        <source>Days around an epoch</source>
        <translation>Giorni attorno a un'epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="250"/>
        <source>Decompose velocity</source>
        <translation>Scomporre la velocità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="251"/>
        <source>Decorrelation in winter</source>
        <translation>Decorrelazione invernale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="264"/>
        <source>Displacement and velocity become 0 at the pixels around this point.</source>
        <translation>Spostamento e velocità diventano 0 nei pixel attorno a questo punto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="267"/>
        <source>Displacement becomes 0 on this date.</source>
        <translation>Lo spostamento diventa 0 in questa data.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="268"/>
        <source>Displacement from {first} to {last} (mm, + towards satellite)</source>
        <translation>Spostamento dal {first} al {last} (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="271"/>
        <source>Displacement on {last} (mm, + towards satellite)</source>
        <translation>Spostamento al {last} (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="274"/>
        <source>Displacement without filter</source>
        <translation>Spostamento senza filtro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="288"/>
        <source>Downloads the interferograms of a LiCSAR frame from the COMET portal. In: a frame ID, or an area of interest, whose frame is looked for on the portal; dates. Out: a work folder with GEOC/ (unwrapped phase in rad, positive away from the satellite; coherence; geometry), and if wanted GACOS/ (delay in rad) and GEOC.MLI/ (intensity).

Run it again after an interruption, or to get what was published since: only what is new, changed or missing is fetched. A file has its name only when it is complete, and a good file is never lost. The report tells what was fetched, what was there already, what is not published, and what failed; download.json lists every file. Proxy and certificates are those set in QGIS.

Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</source>
        <translation>Scarica gli interferogrammi di un frame LiCSAR dal portale COMET. Ingresso: un ID di frame, oppure un'area di interesse, il cui frame viene cercato sul portale; date. Uscita: una cartella di lavoro con GEOC/ (fase srotolata in rad, positiva in allontanamento dal satellite; coerenza; geometria) e, se richieste, GACOS/ (ritardo in rad) e GEOC.MLI/ (intensità).

Eseguirlo di nuovo dopo un'interruzione, o per ottenere ciò che è stato pubblicato nel frattempo: si scarica solo ciò che è nuovo, modificato o mancante. Un file ha il suo nome solo quando è completo, e un file buono non va mai perduto. Il rapporto dice che cosa è stato scaricato, che cosa c'era già, che cosa non è pubblicato e che cosa non è riuscito; download.json elenca tutti i file. Proxy e certificati sono quelli impostati in QGIS.

Bibliografia: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="301"/>
        <source>Draws the displacement of a datacube at every date as an animation for talks and web pages. In: a datacube. Out: an animated GIF, or an MP4 film where the program ffmpeg is installed; each picture has its date, a scale, the reference, and a legend in mm, red towards the satellite.

GIF files grow with the size and the number of dates; a period or a smaller size keeps them small.</source>
        <translation>Disegna lo spostamento di un datacube in ogni data come animazione per presentazioni e pagine web. Ingresso: un datacube. Uscita: una GIF animata, o un filmato MP4 se è installato il programma ffmpeg; ogni immagine ha la data, una scala, il riferimento e una legenda in mm, rosso verso il satellite.

I file GIF crescono con le dimensioni e con il numero di date; un periodo più breve o dimensioni minori li mantengono piccoli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="307"/>
        <source>Each epoch also forms an interferogram with the one about a year later.</source>
        <translation>Ogni epoca forma un interferogramma anche con quella di circa un anno dopo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="310"/>
        <source>Earlier epochs are left out.</source>
        <translation>Le epoche precedenti sono escluse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="314"/>
        <source>East velocity (mm/yr, + to the east)</source>
        <translation>Velocità est (mm/anno, + verso est)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="315"/>
        <source>East velocity standard deviation (mm/yr)</source>
        <translation>Deviazione standard della velocità est (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="328"/>
        <source>Epochs far from the rest weigh less, such as those with strong atmosphere (Huber&apos;s M-estimate).</source>
        <translation>Le epoche lontane dalle altre pesano meno, come quelle con forte atmosfera (M-stima di Huber).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="331"/>
        <source>Estimate the phase per metre of height and subtract it before unwrapping; it is put back afterwards. Not together with GACOS.</source>
        <translation>Stima la fase per metro di quota e la sottrae prima dello srotolamento; viene poi riaggiunta. Non insieme a GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="333"/>
        <source>Eurasia</source>
        <translation>Eurasia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="335"/>
        <source>Every velocity is taken relative to its mean around this point, so that all have the same reference.</source>
        <translation>Ogni velocità è espressa rispetto alla sua media attorno a questo punto, così che tutte abbiano lo stesso riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="343"/>
        <source>Exponential decay</source>
        <translation>Decadimento esponenziale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="344"/>
        <source>Export KMZ</source>
        <translation>Esportare KMZ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="348"/>
        <source>Export dated rasters</source>
        <translation>Esportare raster datati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="349"/>
        <source>Export points</source>
        <translation>Esportare punti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="351"/>
        <source>Extract epochs</source>
        <translation>Estrarre epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="373"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="374"/>
        <source>Filter and unwrap the wrapped interferograms (stage 02to05) instead of taking the unwrapped ones (stages 02 and 03). Needs their wrapped phase and the Python package snaphu.</source>
        <translation>Filtra e srotola gli interferogrammi avvolti (passo 02to05) invece di prendere quelli già srotolati (passi 02 e 03). Richiede la loro fase avvolta e il pacchetto Python snaphu.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="378"/>
        <source>Filtered displacement</source>
        <translation>Spostamento filtrato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="391"/>
        <source>Fit a constant acceleration; the velocity stays the mean over the period.</source>
        <translation>Stima un'accelerazione costante; la velocità resta quella media del periodo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="392"/>
        <source>Fit a sine of half a year, too.</source>
        <translation>Stima anche una sinusoide di sei mesi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="393"/>
        <source>Fit a sine of one year beside the velocity.</source>
        <translation>Stima, oltre alla velocità, una sinusoide di un anno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="394"/>
        <source>Fit a sine of one year beside the velocity; its amplitude and the day of its maximum become maps.</source>
        <translation>Stima, oltre alla velocità, una sinusoide di un anno; la sua ampiezza e il giorno del suo massimo diventano mappe.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="397"/>
        <source>Fits the displacement of every pixel over a period of your choice. In: a datacube. Out: a GeoTIFF with the velocity (mm/yr, positive towards the satellite) and its standard deviation (1σ), and bands for an acceleration, annual and semi-annual terms and steps at dates that you ask for, the RMS of the residuals, and the number of epochs.

Add an annual term where the period is not a whole number of years or the ground has seasons, and a step for every earthquake inside the period: both would else end in the velocity. The standard deviations take the epochs as independent.

Bevis and Brown (2014), https://doi.org/10.1007/s00190-013-0685-5</source>
        <translation>Adatta un modello allo spostamento di ogni pixel su un periodo a scelta. Ingresso: un datacube. Uscita: un GeoTIFF con la velocità (mm/anno, positiva verso il satellite) e la sua deviazione standard (1σ), e bande per i termini richiesti (accelerazione, termini annuali e semestrali, salti a date indicate), l'RMS dei residui e il numero di epoche.

Aggiungere un termine annuale se il periodo non è un numero intero di anni o se il suolo risente delle stagioni, e un salto per ogni terremoto nel periodo: altrimenti entrambi finirebbero nella velocità. Le deviazioni standard considerano indipendenti le epoche.

Bevis e Brown (2014), https://doi.org/10.1007/s00190-013-0685-5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="416"/>
        <source>Folder to make or to go on with. What is missing is downloaded into it, and the plugin looks there from then on (Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR).</source>
        <translation>Cartella da creare o con cui proseguire. Ciò che manca vi viene scaricato, e da allora il plugin cerca lì (Impostazioni &gt; Opzioni &gt; Processing &gt; Sorgenti dati &gt; AlignSAR).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="422"/>
        <source>Folder with unpacked HyP3 products, ARIA or NISAR files, or own GeoTIFFs; sub-folders are searched.</source>
        <translation>Cartella con prodotti HyP3 decompressi, file ARIA o NISAR, o propri GeoTIFF; si cerca anche nelle sottocartelle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="425"/>
        <source>For own GeoTIFFs.</source>
        <translation>Per i propri GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="426"/>
        <source>For own GeoTIFFs. Sentinel-1 has 0.0554658 m.</source>
        <translation>Per i propri GeoTIFF. Per Sentinel-1 è 0.0554658 m.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="427"/>
        <source>For own GeoTIFFs: movement from the first to the second date of the pair, relative to the satellite.</source>
        <translation>Per i propri GeoTIFF: movimento dalla prima alla seconda data della coppia, rispetto al satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="428"/>
        <source>For programs that know no other names than these. Off: lat and lon, as in the NetCDF file.</source>
        <translation>Per i programmi che non conoscono altri nomi. Disattivato: lat e lon, come nel file NetCDF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="430"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="443"/>
        <source>Full colour at</source>
        <translation>Colore pieno a</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="446"/>
        <source>GACOS beside GEOC</source>
        <translation>GACOS accanto a GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="458"/>
        <source>Gaussian</source>
        <translation>Gaussiano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="464"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: coordinates half a pixel south-west of the centres, displacement relative to the pixel whose coordinates are nearest to info/16ref.kml (mostly the north-east neighbour of the reference), velocity unmasked and referenced as in stage 13, first baseline missing, coherence halved and 0 where there is no pair, GeoTIFFs one pixel off, amplitude only from files directly in GEOC.MLI, geospatial extremes of the whole image. In a plain cube: the same coordinates, no reference but that of the time series or the area given, velocities and baselines of 0 missing, a pixel without a value on the reference date missing on all.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: coordinate mezzo pixel a sud-ovest dei centri, spostamento relativo al pixel le cui coordinate sono più vicine a info/16ref.kml (per lo più il vicino a nord-est del riferimento), velocità non mascherata e riferita come nel passo 13, prima baseline mancante, coerenza dimezzata e pari a 0 dove non c'è alcuna coppia, GeoTIFF spostati di un pixel, ampiezza solo dai file direttamente in GEOC.MLI, estremi geospaziali dell'intera immagine. In un cubo semplice (plain): le stesse coordinate, nessun riferimento oltre a quello della serie temporale o dell'area indicata, velocità e baseline pari a 0 considerate mancanti, un pixel senza valore alla data di riferimento mancante in tutte.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="469"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: what the filter takes away is unwrapped, too, and one small island is kept. Both can put pixels a cycle off.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: viene srotolato anche ciò che il filtro toglie, e si mantiene una piccola isola. Entrambe le cose possono sfasare alcuni pixel di un ciclo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="473"/>
        <source>Goldstein</source>
        <translation>Goldstein</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="474"/>
        <source>Goldstein, adaptive</source>
        <translation>Goldstein, adattivo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="480"/>
        <source>Heights in metres above the ellipsoid in any projection, for products without a DEM (ARIA, NISAR): the direction to the satellite is taken there, and stages that need heights have them.</source>
        <translation>Quote in metri sopra l'ellissoide, in qualsiasi proiezione, per i prodotti senza DEM (ARIA, NISAR): la direzione verso il satellite è presa a quella quota, e ne dispongono i passi che richiedono le quote.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="486"/>
        <source>Holds the displacement of GNSS stations against that of the pixels around them. In: a datacube with the directions E, N, U, and files of stations: tenv3 of the Nevada Geodetic Laboratory, or tables with date, east, north, up, latitude and longitude. Out: the stations as points with the velocities of both in the line of sight, their difference (mm/yr, 1σ), bias and RMS of the differences (mm), and a table of both series at the dates of the datacube.

Displacement of a datacube is relative to its reference, that of a station to the whole Earth. Give a reference station, which both are then relative to; or remove the plate motion first.

Blewitt et al. (2018), https://doi.org/10.1029/2018EO104623</source>
        <translation>Confronta lo spostamento di stazioni GNSS con quello dei pixel attorno a esse. Ingresso: un datacube con le direzioni E, N, U, e file di stazioni: tenv3 del Nevada Geodetic Laboratory, o tabelle con data, est, nord, verticale, latitudine e longitudine. Uscita: le stazioni come punti con le velocità di entrambi nella linea di vista, la loro differenza (mm/anno, 1σ), il bias e l'RMS delle differenze (mm), e una tabella di entrambe le serie alle date del datacube.

Lo spostamento di un datacube è relativo al suo riferimento, quello di una stazione all'intera Terra. Indicare una stazione di riferimento, rispetto alla quale entrambi sono espressi, oppure rimuovere prima il moto della placca.

Blewitt et al. (2018), https://doi.org/10.1029/2018EO104623</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="489"/>
        <source>How fast it plays.</source>
        <translation>Velocità di riproduzione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="499"/>
        <source>How the phase is smoothed before it is unwrapped. What a filter takes away is put back afterwards. The adaptive one filters more where coherence is low and keeps fewer pixels; it is not the program adf of GAMMA.</source>
        <translation>Come si liscia la fase prima dello srotolamento. Ciò che un filtro toglie viene poi riaggiunto. Quello adattivo filtra di più dove la coerenza è bassa e mantiene meno pixel; non è il programma adf di GAMMA.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="500"/>
        <source>HyP3 (ASF on demand, GAMMA or ISCE2)</source>
        <translation>HyP3 (ASF su richiesta, GAMMA o ISCE2)</translation>
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
        <location filename="../build/texts.py" line="513"/>
        <source>Ignore the land mask</source>
        <translation>Ignora la maschera terra-mare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="521"/>
        <source>Import interferograms</source>
        <translation>Importare interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="523"/>
        <source>In a terminal: python3 -m pip install --user --break-system-packages {packages}; conda: conda install -c conda-forge {packages}</source>
        <translation>In un terminale: python3 -m pip install --user --break-system-packages {packages}; conda: conda install -c conda-forge {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="534"/>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="545"/>
        <source>Interferograms in no loop (count)</source>
        <translation>Interferogrammi in nessun anello (numero)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="546"/>
        <source>Interferograms over a year</source>
        <translation>Interferogrammi di un anno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="553"/>
        <source>Intervals that the network gap is long; the acquisitions inside of it do not exist.</source>
        <translation>Numero di intervalli coperti dalla lacuna della rete; le acquisizioni al suo interno non esistono.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="575"/>
        <source>Largest distance</source>
        <translation>Distanza massima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="583"/>
        <source>Later epochs are left out.</source>
        <translation>Le epoche successive sono escluse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="594"/>
        <source>Leave out pixels that the mask of the datacube rejects.</source>
        <translation>Esclude i pixel scartati dalla maschera del datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="598"/>
        <source>Leave pixels without values that the mask of the datacube rejects.</source>
        <translation>Lascia senza valori i pixel scartati dalla maschera del datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="602"/>
        <source>Length of the gap</source>
        <translation>Durata della lacuna</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="604"/>
        <source>Length of the pieces that the line is cut into.</source>
        <translation>Lunghezza dei tratti in cui è divisa la linea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="607"/>
        <source>LiCSAR frame, such as 022D_04826_ALIGNSAR. Empty: the one that the name of the work folder contains, else the one that covers the area of interest.</source>
        <translation>Frame LiCSAR, per esempio 022D_04826_ALIGNSAR. Vuoto: quello contenuto nel nome della cartella di lavoro, altrimenti quello che copre l'area di interesse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="629"/>
        <source>Load frames</source>
        <translation>Caricare i frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="630"/>
        <source>Load interferograms</source>
        <translation>Caricare gli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="635"/>
        <source>Load time series</source>
        <translation>Caricare la serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="637"/>
        <source>Logarithmic decay</source>
        <translation>Decadimento logaritmico</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="638"/>
        <source>Longest connected time (yr)</source>
        <translation>Tempo connesso più lungo (anni)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="655"/>
        <source>Makes a stack of the wrapped interferograms of a LiCSAR folder (GEOC) by filtering and unwrapping them again, in place of 02 and 03. In: GeoTIFFs of wrapped phase (diff_unfiltered_pha or diff_pha; rad) and coherence, unit vectors, height, and if wanted GACOS delay maps. Out: a stack folder (GEOCml…) in the format of LiCSBAS, with the labels of connected components.

Use it where many loops of the unwrapped interferograms do not close, or where they have large holes. The filter only chooses the whole cycles: the result differs from the wrapped phase by a multiple of 2π everywhere, less the GACOS delay if that is subtracted. A run that was stopped goes on with the pairs that are not finished. Masking (04) and clipping (05) go on from the result. Needs the Python package snaphu.

References: Chen and Zebker (2001), https://doi.org/10.1364/JOSAA.18.000338; Lazecky et al. (2022), https://doi.org/10.1109/IGARSS46834.2022.9884337</source>
        <translation>Crea uno stack dagli interferogrammi avvolti di una cartella LiCSAR (GEOC), filtrandoli e srotolandoli di nuovo, al posto dei passi 02 e 03. Ingresso: GeoTIFF di fase avvolta (diff_unfiltered_pha o diff_pha; rad) e di coerenza, versori, quota e, se si vuole, mappe di ritardo GACOS. Uscita: una cartella dello stack (GEOCml…) nel formato di LiCSBAS, con le etichette delle componenti connesse.

Usarlo dove molti anelli degli interferogrammi srotolati non chiudono, o dove questi hanno grandi buchi. Il filtro sceglie soltanto i cicli interi: il risultato differisce ovunque dalla fase avvolta di un multiplo di 2π, meno il ritardo GACOS se viene sottratto. Un'esecuzione interrotta prosegue con le coppie non ancora finite. La mascheratura (04) e il ritaglio (05) proseguono dal risultato. Richiede il pacchetto Python snaphu.

Bibliografia: Chen e Zebker (2001), https://doi.org/10.1364/JOSAA.18.000338; Lazecky et al. (2022), https://doi.org/10.1109/IGARSS46834.2022.9884337</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="699"/>
        <source>Median and quartiles are taken over the pixels on both sides of the line, up to half of it; 0 takes the pixels below the line only.</source>
        <translation>Mediana e quartili sono calcolati sui pixel ai due lati della linea, fino a metà della larghezza; 0 prende solo i pixel sotto la linea.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="702"/>
        <source>Metres</source>
        <translation>Metri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="704"/>
        <source>Millimetres</source>
        <translation>Millimetri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="723"/>
        <source>NISAR GUNW</source>
        <translation>NISAR GUNW</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="727"/>
        <source>Nazca</source>
        <translation>Nazca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="729"/>
        <source>Neither a frame ID nor an area of interest nor a work folder is given. Give a frame ID such as {example}, or one of the others.</source>
        <translation>Non è indicato né un ID di frame, né un'area di interesse, né una cartella di lavoro. Indicare un ID di frame come {example}, o uno degli altri.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="758"/>
        <source>North America</source>
        <translation>Nord America</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="766"/>
        <source>Nubia</source>
        <translation>Nubia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="780"/>
        <source>Number of epochs used</source>
        <translation>Numero di epoche usate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="784"/>
        <source>Number of lines of sight</source>
        <translation>Numero di linee di vista</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="802"/>
        <source>Of east, north and up, where the names of the columns do not say it.</source>
        <translation>Di est, nord e verticale, dove i nomi delle colonne non la indicano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="804"/>
        <source>Of the earthquakes of the catalogue.</source>
        <translation>Dei terremoti del catalogo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="805"/>
        <source>Of the epicentres from the middle of the image.</source>
        <translation>Degli epicentri dal centro dell'immagine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="807"/>
        <source>Of the grid in degrees that everything is brought to.</source>
        <translation>Della griglia in gradi a cui tutto viene portato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="808"/>
        <source>Of the longer side of the pictures.</source>
        <translation>Del lato più lungo delle immagini.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="810"/>
        <source>Offset at the first date</source>
        <translation>Offset alla prima data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="812"/>
        <source>On: the velocity refers to the whole Earth, as after a tie to GNSS, and loses the full motion of the plate. Off: it is relative, and loses only how the motion of the plate differs from that at the reference.</source>
        <translation>Attivato: la velocità è riferita all'intera Terra, come dopo un aggancio al GNSS, e perde l'intero moto della placca. Disattivato: è relativa, e perde soltanto la differenza tra il moto della placca e quello nel riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="833"/>
        <source>Outlines of frames with their IDs as GeoJSON or KML, in degrees, to find the frame of an area of interest in. Empty: those of the portal.</source>
        <translation>Contorni dei frame con i loro ID in GeoJSON o KML, in gradi, tra cui cercare il frame di un'area di interesse. Vuoto: quelli del portale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="836"/>
        <source>Pacific</source>
        <translation>Pacifico</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="842"/>
        <source>Pairs left out</source>
        <translation>Coppie escluse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="862"/>
        <source>Pixel spacing</source>
        <translation>Spaziatura dei pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="864"/>
        <source>Pixels are kept where the filtered phase is more consistent than this, 0 to 1. With the Gaussian filter it is a threshold on coherence, of at most 0.25.</source>
        <translation>Si mantengono i pixel in cui la consistenza della fase filtrata supera questo valore, da 0 a 1. Con il filtro gaussiano è una soglia di coerenza, al massimo di 0.25.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="870"/>
        <source>Pixels that the mask of the datacube rejects are transparent.</source>
        <translation>I pixel scartati dalla maschera del datacube sono trasparenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="872"/>
        <source>Pixels within it are the reference, at 0 the pixel at the point only.</source>
        <translation>I pixel al suo interno sono il riferimento; con 0 solo il pixel nel punto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="873"/>
        <source>Pixels within it count.</source>
        <translation>Contano i pixel al suo interno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="877"/>
        <source>Plain: displacement, velocity and quality, filtered</source>
        <translation>Semplice: spostamento, velocità e qualità, filtrati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="878"/>
        <source>Plain: displacement, velocity and quality, without filter</source>
        <translation>Semplice: spostamento, velocità e qualità, senza filtro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="880"/>
        <source>Plate</source>
        <translation>Placca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="881"/>
        <source>Plate motion (mm/yr, + towards satellite)</source>
        <translation>Moto della placca (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="882"/>
        <source>Plate motion model</source>
        <translation>Modello del moto delle placche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="893"/>
        <source>Positive values mean</source>
        <translation>I valori positivi indicano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="899"/>
        <source>Profile of time series</source>
        <translation>Profilo della serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="901"/>
        <source>Published rotation poles of the plates.</source>
        <translation>Poli di rotazione delle placche pubblicati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="912"/>
        <source>RMS of the residuals of the decomposition (mm/yr)</source>
        <translation>RMS dei residui della scomposizione (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="916"/>
        <source>Radius</source>
        <translation>Raggio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="917"/>
        <source>Radius around a station</source>
        <translation>Raggio attorno a una stazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="918"/>
        <source>Radius around the common reference</source>
        <translation>Raggio attorno al riferimento comune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="919"/>
        <source>Radius around the point</source>
        <translation>Raggio attorno al punto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="924"/>
        <source>Raster of heights</source>
        <translation>Raster delle quote</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="926"/>
        <source>Reads displacement and velocity along a line. In: a datacube, and a layer with one line in any coordinate system. Out: a table with a row per piece of the line and date: median and quartiles of the pixels beside it (mm, positive towards the satellite); points along the line with the velocity (mm/yr, 1σ); if wanted a figure of velocity and displacement by distance and time.

A swath wider than a few pixels shows what is common to them, and the quartiles how much they differ; with a width of 0 the pixels below the line are taken. Distances are metres from the first corner.</source>
        <translation>Legge spostamento e velocità lungo una linea. Ingresso: un datacube e un layer con una sola linea in qualunque sistema di coordinate. Uscita: una tabella con una riga per tratto della linea e data: mediana e quartili dei pixel ai suoi lati (mm, positivi verso il satellite); punti lungo la linea con la velocità (mm/anno, 1σ); se si vuole, una figura di velocità e spostamento in funzione di distanza e tempo.

Una fascia più larga di pochi pixel mostra ciò che è comune, e i quartili quanto i pixel differiscono; con larghezza 0 si prendono i pixel sotto la linea. Le distanze sono in metri dal primo vertice.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="928"/>
        <source>Reads the displacement in time at points. In: a datacube, and a layer of points in any coordinate system. Out: a table with a row per point and date (mm, positive towards the satellite), ready to be plotted or joined; the points with the velocity fitted to each (mm/yr, 1σ); if wanted a CSV text whose header says units, CRS, reference and sign.

With a radius the mean over the pixels within it is given, with their standard deviation. Points outside the image or without values are named in the log.</source>
        <translation>Legge lo spostamento nel tempo nei punti. Ingresso: un datacube e un layer di punti in qualunque sistema di coordinate. Uscita: una tabella con una riga per punto e data (mm, positivo verso il satellite), pronta per grafici o join; i punti con la velocità stimata per ciascuno (mm/anno, 1σ); se si vuole, un testo CSV la cui intestazione indica unità, CRS, riferimento e segno.

Con un raggio si ottiene la media dei pixel al suo interno, con la loro deviazione standard. I punti fuori dall'immagine o senza valori sono indicati nel log.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="935"/>
        <source>Reconstruction from sources</source>
        <translation>Ricostruzione dalle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="948"/>
        <source>Remove plate motion</source>
        <translation>Rimuovere il moto della placca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="961"/>
        <source>Resampling of phase</source>
        <translation>Ricampionamento della fase</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="975"/>
        <source>Robust fit</source>
        <translation>Stima robusta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1000"/>
        <source>Sample time series</source>
        <translation>Campionare la serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1006"/>
        <source>Says what the plugin finds of all that it can use, and how to get what is missing. In: nothing. Out: a table of the Python packages with their versions and the GDAL, PROJ and HDF5 that they are linked to, of LiCSBAS, LiCSAlert, licsar_extra, snaphu and Dask; with the command for this system where something is missing.

With a folder for an environment, the packages that the Python of QGIS lacks are installed there, from the Python package index, without rights of an administrator and without changing QGIS. The plugin uses them from then on; what QGIS has itself comes first.</source>
        <translation>Dice che cosa il plugin trova di tutto ciò che può usare, e come ottenere ciò che manca. Ingresso: nulla. Uscita: una tabella dei pacchetti Python con le loro versioni e con le GDAL, PROJ e HDF5 a cui sono collegati, di LiCSBAS, LiCSAlert, licsar_extra, snaphu e Dask; con il comando per questo sistema dove manca qualcosa.

Con una cartella per un ambiente, i pacchetti che mancano al Python di QGIS vi vengono installati dal Python Package Index, senza diritti di amministratore e senza modificare QGIS. Da allora il plugin li usa; ciò che QGIS possiede già ha la precedenza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1010"/>
        <source>Semi-annual amplitude</source>
        <translation>Ampiezza semestrale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1011"/>
        <source>Semi-annual amplitude (mm)</source>
        <translation>Ampiezza semestrale (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1012"/>
        <source>Semi-annual amplitude standard deviation (mm)</source>
        <translation>Deviazione standard dell'ampiezza semestrale (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1013"/>
        <source>Semi-annual cosine</source>
        <translation>Coseno semestrale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1014"/>
        <source>Semi-annual sine</source>
        <translation>Seno semestrale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1015"/>
        <source>Semi-annual term</source>
        <translation>Termine semestrale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1024"/>
        <source>Share of loops with errors</source>
        <translation>Quota di anelli con errori</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1026"/>
        <source>Share of the coherence that is lost in January, less towards July.</source>
        <translation>Quota della coerenza che si perde in gennaio, via via minore verso luglio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1033"/>
        <source>Shows a time series of LiCSBAS as it is: nothing is computed, and nothing is written into its folder. In: a time-series folder (TS_…) of any version since 2020, or its cum.h5 or cum_filt.h5. Out: velocity (mm/yr) and displacement in time (mm), positive towards the satellite, mask, quality, heights, the reference and the area covered.

What a folder lacks is listed in the log, and the rest is shown. Where a map is in both files, that of the series that is shown counts, because the two have different references.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Mostra una serie temporale di LiCSBAS così com'è: nulla viene calcolato e nulla viene scritto nella sua cartella. Ingresso: una cartella di serie temporale (TS_…) di qualsiasi versione dal 2020, o il suo cum.h5 o cum_filt.h5. Uscita: velocità (mm/anno) e spostamento nel tempo (mm), positivi verso il satellite, maschera, qualità, quote, il riferimento e l'area coperta.

Ciò che manca in una cartella è elencato nel log, e il resto viene mostrato. Se una mappa è in entrambi i file, vale quella della serie mostrata, perché i due hanno riferimenti diversi.

Bibliografia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1034"/>
        <source>Shows interferograms as they are: nothing is written into their folder. In: a folder of downloads (GEOC) or a stack (GEOCml…). Out: unwrapped phase (rad, positive away from the satellite; the colours begin again after 2π) and coherence (0 to 1) of each pair, shown in time from its first to its second date, and a table of the pairs: dates, days, perpendicular baseline (m), share of the pixels that have phase, mean coherence.

Where several pairs span a date, the shortest lies on top. All pairs of a large stack take a while to load: choose a year, or some pairs from the table.</source>
        <translation>Mostra gli interferogrammi così come sono: nulla viene scritto nella loro cartella. Ingresso: una cartella di dati scaricati (GEOC) o uno stack (GEOCml…). Uscita: fase srotolata (rad, positiva in allontanamento dal satellite; i colori ricominciano dopo 2π) e coerenza (da 0 a 1) di ogni coppia, mostrate nel tempo dalla prima alla seconda data, e una tabella delle coppie: date, giorni, baseline perpendicolare (m), quota dei pixel che hanno la fase, coerenza media.

Dove più coppie coprono una data, la più breve è in primo piano. Caricare tutte le coppie di uno stack grande richiede tempo: scegliere un anno, o alcune coppie dalla tabella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1035"/>
        <source>Shows the outlines of the LiCSAR frames that meet an area, from the COMET portal, to click on. In: an area, or nothing for all frames. Out: a polygon layer with frame ID, relative orbit and direction. Its action &apos;Download this frame&apos; (Run Feature Action in the toolbar of attributes, or Identify) opens the download with the frame filled in.

The portal gives corners in a small file per frame; what it has said is kept in your cache, so that it is asked once. An outline is the hull of the corners. Frames overlap, and both directions cover most places: &apos;Download LiCSAR frame&apos; lists those that cover an area.

Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</source>
        <translation>Mostra i contorni dei frame LiCSAR che toccano un'area, dal portale COMET, per farvi clic sopra. Ingresso: un'area, o nulla per tutti i frame. Uscita: un layer di poligoni con ID del frame, orbita relativa e direzione. La sua azione 'Scaricare questo frame' (Avvia azione sull'elemento nella barra degli attributi, o Informazioni Elementi) apre lo scaricamento con il frame già inserito.

Il portale fornisce i vertici in un piccolo file per frame; ciò che ha risposto resta nella cache dell'utente, così che lo si interroghi una volta sola. Un contorno è l'inviluppo dei vertici. I frame si sovrappongono, e quasi ogni luogo è coperto da entrambe le direzioni: 'Scaricare un frame LiCSAR' elenca quelli che coprono un'area.

Bibliografia: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1041"/>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1046"/>
        <source>Smallest magnitude</source>
        <translation>Magnitudo minima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1049"/>
        <source>Solves the velocities of two or more datacubes, from ascending and descending orbits, for the motion to the east and upwards. In: datacubes with velocity and the directions E, N, U. Out: a GeoTIFF with east and up velocity (mm/yr) and their standard deviations (1σ), the number of lines of sight, and the RMS of the residuals where there are three or more.

The grid is that of the coarsest datacube, where two or more overlap. Motion to the north is neglected; some 15 % of it ends in the up velocity. All velocities must have the same reference: give one, where nothing moves, unless the datacubes were made with the same.

Wright et al. (2004), https://doi.org/10.1029/2003GL018827</source>
        <translation>Ricava dalle velocità di due o più datacube, di orbite ascendenti e discendenti, il movimento verso est e verso l'alto. Ingresso: datacube con la velocità e le direzioni E, N, U. Uscita: un GeoTIFF con le velocità est e verticale (mm/anno) e le loro deviazioni standard (1σ), il numero di linee di vista e, se sono tre o più, l'RMS dei residui.

La griglia è quella del datacube più grossolano, dove se ne sovrappongono due o più. Il movimento verso nord è trascurato; circa il 15 % di esso finisce nella velocità verticale. Tutte le velocità devono avere lo stesso riferimento: indicarne uno, dove nulla si muove, a meno che i datacube non siano stati creati con lo stesso.

Wright et al. (2004), https://doi.org/10.1029/2003GL018827</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1050"/>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1055"/>
        <source>South America</source>
        <translation>Sud America</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1069"/>
        <source>Standard deviation where a datacube has none</source>
        <translation>Deviazione standard dove un datacube non ne ha</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1075"/>
        <source>Step</source>
        <translation>Salto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1076"/>
        <source>Step along the line</source>
        <translation>Passo lungo la linea</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1078"/>
        <source>Step on {date} (mm, + towards satellite)</source>
        <translation>Salto del {date} (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1079"/>
        <source>Step on {date}, standard deviation (mm)</source>
        <translation>Salto del {date}, deviazione standard (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1084"/>
        <source>Stratified delay</source>
        <translation>Ritardo stratificato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1086"/>
        <source>Subtract GACOS delay</source>
        <translation>Sottrai il ritardo GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1087"/>
        <source>Subtract phase that goes with height</source>
        <translation>Sottrai la fase legata alla quota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1088"/>
        <source>Subtract the tropospheric delay before unwrapping, where fewer fringes make it easier, and leave it out of the result. Replaces stage 03. Pairs without delay maps are left out.</source>
        <translation>Sottrae il ritardo troposferico prima dello srotolamento, dove meno frange lo rendono più facile, e lo lascia fuori dal risultato. Sostituisce il passo 03. Le coppie senza mappe di ritardo sono escluse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1090"/>
        <source>Sudden uplift</source>
        <translation>Sollevamento improvviso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1103"/>
        <source>Table of own GeoTIFFs</source>
        <translation>Tabella dei propri GeoTIFF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1107"/>
        <source>Table of the USGS, of the ISC or of an FDSN service; its earthquakes near the image become steps.</source>
        <translation>Tabella dell'USGS, dell'ISC o di un servizio FDSN; i suoi terremoti vicini all'immagine diventano salti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1115"/>
        <source>Takes the motion of the rigid tectonic plate, as seen in the line of sight, off the velocity of a datacube. In: a datacube with velocity and the directions E, N, U. Out: a GeoTIFF with the velocity without plate motion, and the plate motion that was taken off (mm/yr, positive towards the satellite).

Seen from the satellite, a plate that moves by some centimetres per year tilts a whole frame by some millimetres per year. The plate is found from the place of the image; near a boundary choose it yourself.

Altamimi et al. (2023), https://doi.org/10.1029/2023GL106373; Stephenson et al. (2022), https://doi.org/10.1029/2022GL099835</source>
        <translation>Toglie dalla velocità di un datacube il moto della placca tettonica rigida, visto nella linea di vista. Ingresso: un datacube con la velocità e le direzioni E, N, U. Uscita: un GeoTIFF con la velocità senza moto della placca e il moto della placca che è stato tolto (mm/anno, positivo verso il satellite).

Vista dal satellite, una placca che si muove di alcuni centimetri all'anno inclina un intero frame di alcuni millimetri all'anno. La placca si ricava dalla posizione dell'immagine; vicino a un margine va scelta a mano.

Altamimi et al. (2023), https://doi.org/10.1029/2023GL106373; Stephenson et al. (2022), https://doi.org/10.1029/2022GL099835</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1128"/>
        <source>Text file with the columns pair, phase, coherence and, if known, baseline, and lines &apos;# name: value&apos; before them for sign, unit, wavelength and geometry. Not set: interferograms.csv in the folder.</source>
        <translation>File di testo con le colonne pair, phase, coherence e, se nota, baseline, precedute da righe '# name: value' per segno, unità, lunghezza d'onda e geometria. Non impostato: interferograms.csv nella cartella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1129"/>
        <source>The GNSS value of an epoch is the mean over so many days before and after it.</source>
        <translation>Il valore GNSS di un'epoca è la media su questo numero di giorni prima e dopo di essa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1131"/>
        <source>The best there is</source>
        <translation>La migliore disponibile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1140"/>
        <source>The mean over the pixels within it is given, with their spread; 0 takes the pixel at the point.</source>
        <translation>Si ottiene la media dei pixel al suo interno, con la loro dispersione; 0 prende il pixel nel punto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1141"/>
        <source>The mean over the pixels within it is held against the station.</source>
        <translation>La media dei pixel al suo interno è confrontata con la stazione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1144"/>
        <source>The one of the image</source>
        <translation>Quella dell'immagine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1145"/>
        <source>The one on which the middle of the image lies, or another one.</source>
        <translation>Quella su cui si trova il centro dell'immagine, o un'altra.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1154"/>
        <source>The velocity, or the displacement at every date, which the time slider of Google Earth plays.</source>
        <translation>La velocità, oppure lo spostamento in ogni data, che il cursore temporale di Google Earth anima.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1167"/>
        <source>Time of the decay</source>
        <translation>Tempo di decadimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1171"/>
        <source>Times the usual part of the delay that depends on height.</source>
        <translation>Multiplo della consueta parte del ritardo che dipende dalla quota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1186"/>
        <source>Unit of plain tables</source>
        <translation>Unità delle tabelle semplici</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1189"/>
        <source>Unit of the values</source>
        <translation>Unità dei valori</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1192"/>
        <source>Unwrap a coarse image first</source>
        <translation>Srotola prima un'immagine grossolana</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1194"/>
        <source>Unwrap only this box: west, east, south, north. The pixels whose centres are nearest to its edges are included, and some more around it are looked at.</source>
        <translation>Srotola soltanto questo riquadro: ovest, est, sud, nord. Sono inclusi i pixel i cui centri sono più vicini ai suoi bordi, e si considerano anche alcuni pixel attorno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1195"/>
        <source>Unwrap the image at ten or twenty looks first and subtract its smooth part; helps with many fringes and large areas of low coherence.</source>
        <translation>Srotola prima l'immagine a dieci o venti look e ne sottrae la parte regolare; aiuta con molte frange e vaste aree di bassa coerenza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1196"/>
        <source>Unwrap the sea as well; else only what the raster &lt;frame&gt;.geo.landmask.tif, if there is one, says is land.</source>
        <translation>Srotola anche il mare; altrimenti soltanto ciò che il raster &lt;frame&gt;.geo.landmask.tif, se esiste, indica come terra.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1199"/>
        <source>Up velocity (mm/yr, + upwards)</source>
        <translation>Velocità verticale (mm/anno, + verso l'alto)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1200"/>
        <source>Up velocity standard deviation (mm/yr)</source>
        <translation>Deviazione standard della velocità verticale (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1201"/>
        <source>Uplift above the deep magma source in a single moment, halfway through the series.</source>
        <translation>Sollevamento sopra la sorgente magmatica profonda in un solo istante, a metà della serie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1208"/>
        <source>Values beyond it, up or down, have the full colour.</source>
        <translation>I valori oltre questo, in positivo o in negativo, hanno il colore pieno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1217"/>
        <source>Velocity from time series</source>
        <translation>Velocità dalla serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1219"/>
        <source>Velocity is absolute</source>
        <translation>La velocità è assoluta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1223"/>
        <source>Velocity without plate motion (mm/yr, + towards satellite)</source>
        <translation>Velocità senza moto della placca (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1233"/>
        <source>Wavelength</source>
        <translation>Lunghezza d'onda</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1240"/>
        <source>Weigh by the standard deviations</source>
        <translation>Pesa con le deviazioni standard</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1241"/>
        <source>Weigh every epoch by the standard deviation that the datacube has of it, if it has them.</source>
        <translation>Pesa ogni epoca con la deviazione standard che il datacube ne dà, se la contiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1249"/>
        <source>What does the work. Empty: what Settings &gt; Options &gt; Processing &gt; Providers &gt; AlignSAR say, else the built-in engine. The settings also say where the program and its Python are. Results of both engines go into the same folders, and either can go on from them.</source>
        <translation>Ciò che esegue il lavoro. Vuoto: quanto indicato in Impostazioni &gt; Opzioni &gt; Processing &gt; Sorgenti dati &gt; AlignSAR, altrimenti il motore integrato. Le impostazioni indicano anche dove sono il programma e il suo Python. I risultati di entrambi i motori vanno nelle stesse cartelle, e ciascuno può proseguire da essi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1255"/>
        <source>What the folder holds. By default it is recognised.</source>
        <translation>Che cosa contiene la cartella. Per impostazione predefinita viene riconosciuto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1259"/>
        <source>What the sources do not explain</source>
        <translation>Ciò che le sorgenti non spiegano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1270"/>
        <source>Which series of the datacube. The best one is the filtered displacement, else the one without filter.</source>
        <translation>Quale serie del datacube. La migliore è lo spostamento filtrato, altrimenti quello senza filtro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1276"/>
        <source>Width of the swath</source>
        <translation>Larghezza della fascia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1295"/>
        <source>Write cloud-optimised GeoTIFFs (COG), with tiles and overviews, which need no whole download to be seen.</source>
        <translation>Scrive GeoTIFF ottimizzati per il cloud (COG), con tile e panoramiche, che si possono vedere senza scaricarli per intero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1296"/>
        <source>Writes a copy of a datacube whose displacement and velocity are relative to another place, another date, or both. In: a datacube, and a point or the polygons of an area. Out: a datacube with everything that the first one has.

The median of the reference pixels that have a value at every epoch becomes 0 at every epoch; displacement becomes 0 everywhere on the reference date. Choose a place that stands still, is coherent, and is near what you look at, because atmosphere grows with the distance. A point wins over an area.</source>
        <translation>Scrive una copia di un datacube in cui spostamento e velocità sono relativi a un altro luogo, a un'altra data, o a entrambi. Ingresso: un datacube e un punto, oppure i poligoni di un'area. Uscita: un datacube con tutto ciò che ha il primo.

La mediana dei pixel di riferimento che hanno un valore in ogni epoca diventa 0 in ogni epoca; lo spostamento diventa 0 ovunque alla data di riferimento. Scegliere un luogo stabile, coerente e vicino a ciò che si osserva, perché l'atmosfera cresce con la distanza. Un punto prevale su un'area.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1298"/>
        <source>Writes series of a datacube as GeoTIFFs whose bands carry their dates, for viewers that read no NetCDF: InsarViz (a band per date), EO Time Series Viewer (a file per date). In: a datacube. Out: a folder of GeoTIFFs in the unit of the datacube (displacement in mm, positive towards the satellite), no data as NaN.

The date of a band is its description (2020-06-01) and its metadata item DATE (20200601).</source>
        <translation>Scrive le serie di un datacube come GeoTIFF le cui bande portano le date, per visualizzatori che non leggono NetCDF: InsarViz (una banda per data), EO Time Series Viewer (un file per data). Ingresso: un datacube. Uscita: una cartella di GeoTIFF nell'unità del datacube (spostamento in mm, positivo verso il satellite), con NaN dove non ci sono dati.

La data di una banda è la sua descrizione (2020-06-01) e il suo metadato DATE (20200601).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1300"/>
        <source>Writes the displacement at dates, or between pairs of dates, as GeoTIFFs for other programs. In: a datacube. Out: a folder with yyyymmdd.tif for a date, yyyymmdd_yyyymmdd.tif for a difference (second minus first), in mm, positive towards the satellite, NaN where there is no value.

Cloud-optimised files (COG) can be put on a web server and are shown from there without download.</source>
        <translation>Scrive lo spostamento a determinate date, o tra coppie di date, come GeoTIFF per altri programmi. Ingresso: un datacube. Uscita: una cartella con yyyymmdd.tif per una data, yyyymmdd_yyyymmdd.tif per una differenza (seconda meno prima), in mm, positivo verso il satellite, NaN dove non c'è valore.

I file ottimizzati per il cloud (COG) si possono mettere su un server web e mostrare da lì senza scaricarli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1301"/>
        <source>Writes the pixels of a datacube as points that viewers of persistent scatterers read: InSAR Explorer, PS Time Series Viewer, InSAR Time Series Viewer. In: a datacube. Out: a point for each pixel inside the mask, with its velocity and the standard deviation of it (velocity, v_stdev, mm/yr), mean coherence, height (m), and the displacement on each date (D20200601 …, mm), positive towards the satellite.

The ending says what is written: .gpkg, .csv (with longitude and latitude), .shp (up to 248 dates), .fgb or .geojson. PS Time Series Viewer reads time series from .shp only, and only complete ones.</source>
        <translation>Scrive i pixel di un datacube come punti leggibili dai visualizzatori di persistent scatterer: InSAR Explorer, PS Time Series Viewer, InSAR Time Series Viewer. Ingresso: un datacube. Uscita: un punto per ogni pixel dentro la maschera, con la velocità e la sua deviazione standard (velocity, v_stdev, mm/anno), la coerenza media, la quota (m) e lo spostamento in ogni data (D20200601 …, mm), positivo verso il satellite.

L'estensione del nome dice che cosa si scrive: .gpkg, .csv (con longitudine e latitudine), .shp (fino a 248 date), .fgb o .geojson. PS Time Series Viewer legge le serie temporali solo da .shp, e solo se complete.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1303"/>
        <source>Writes the velocity, or the displacement in time, as a KMZ file for Google Earth and other viewers. In: a datacube. Out: a file with coloured maps laid on the ground, a legend and the reference; red is towards the satellite, and where there is no value the ground shows.

Displacement in time has a map per date, which the time slider plays.</source>
        <translation>Scrive la velocità, o lo spostamento nel tempo, come file KMZ per Google Earth e altri visualizzatori. Ingresso: un datacube. Uscita: un file con mappe a colori distese sul terreno, una legenda e il riferimento; rosso è verso il satellite, e dove non c'è valore si vede il terreno.

Lo spostamento nel tempo ha una mappa per data, che il cursore temporale anima.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1309"/>
        <source>alignsar: the AlignSAR datacube, with both series, amplitude, coherence and atmosphere. plain: what LiCSBAS_out2nc writes without --alignsar, under its names (cum, vel, coh, rms, vstd, stc, mask …), of cum.h5; stage 16 is not needed, and nothing is masked unless every layer is. plain_filtered: the same of cum_filt.h5. Each of them follows CF, as --cf of LiCSBAS is meant to.</source>
        <translation>alignsar: il datacube AlignSAR, con entrambe le serie, ampiezza, coerenza e atmosfera. plain: ciò che LiCSBAS_out2nc scrive senza --alignsar, con i suoi nomi (cum, vel, coh, rms, vstd, stc, mask …), da cum.h5; il passo 16 non serve, e nulla è mascherato a meno che non lo sia ogni layer. plain_filtered: lo stesso da cum_filt.h5. Ciascuno segue le convenzioni CF, come dovrebbe fare --cf di LiCSBAS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1311"/>
        <source>an area, or the place as it is</source>
        <translation>un'area, o il luogo attuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1316"/>
        <source>as the columns say</source>
        <translation>come indicano le colonne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1317"/>
        <source>as the table says</source>
        <translation>come indica la tabella</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1319"/>
        <source>away from the satellite</source>
        <translation>in allontanamento dal satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1331"/>
        <source>centimetres</source>
        <translation>centimetri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1338"/>
        <source>cycles of 2π</source>
        <translation>cicli di 2π</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1345"/>
        <source>every date</source>
        <translation>ogni data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1346"/>
        <source>everything</source>
        <translation>tutto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1356"/>
        <source>interferograms.csv in the folder</source>
        <translation>interferograms.csv nella cartella</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1368"/>
        <source>metres</source>
        <translation>metri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1369"/>
        <source>millimetres</source>
        <translation>millimetri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1377"/>
        <source>no earthquakes</source>
        <translation>nessun terremoto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1379"/>
        <source>no steps</source>
        <translation>nessun salto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1390"/>
        <source>one pixel; two in a swath</source>
        <translation>un pixel; due in una fascia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1391"/>
        <source>own GeoTIFFs with a table</source>
        <translation>propri GeoTIFF con una tabella</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1397"/>
        <source>radians</source>
        <translation>radianti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1399"/>
        <source>recognised</source>
        <translation>riconosciuto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1413"/>
        <source>smooth (bilinear)</source>
        <translation>regolare (bilineare)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1423"/>
        <source>that of the products</source>
        <translation>quella dei prodotti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1424"/>
        <source>that of the series</source>
        <translation>quella della serie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1425"/>
        <source>the 99th percentile</source>
        <translation>il 99° percentile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1426"/>
        <source>the date as it is</source>
        <translation>la data attuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1434"/>
        <source>the references of the datacubes</source>
        <translation>i riferimenti dei datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1439"/>
        <source>toward the satellite</source>
        <translation>verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1440"/>
        <source>unchanged values (nearest neighbour)</source>
        <translation>valori invariati (vicino più prossimo)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1321"/>
        <source>beside the batch file, ending in {ending}</source>
        <translation>accanto al file batch, con la terminazione {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1322"/>
        <source>beside the configuration, or in AlignSAR of your documents</source>
        <translation>accanto alla configurazione, o nella cartella AlignSAR dei documenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3"/>
        <source>0 at {place}</source>
        <translation>0 a {place}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="71"/>
        <source>AlignSAR explorer</source>
        <translation>Esploratore AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="122"/>
        <source>Back to the reference of the file</source>
        <translation>Tornare al riferimento del file</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="123"/>
        <source>Band of ±1σ</source>
        <translation>Banda di ±1σ</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="157"/>
        <source>Change between the two dates as a layer</source>
        <translation>Variazione tra le due date come layer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="160"/>
        <source>Change {first} to {second} (mm, + towards satellite)</source>
        <translation>Variazione dal {first} al {second} (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="166"/>
        <source>Choose two dates in the chart: drag for one, hold Shift and drag for the other.</source>
        <translation>Scegliere due date nel grafico: trascinare per la prima, trascinare tenendo premuto Maiusc per l'altra.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="170"/>
        <source>Clear</source>
        <translation>Cancella tutto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="174"/>
        <source>Click points</source>
        <translation>Fare clic per punti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="175"/>
        <source>Click the map</source>
        <translation>Fare clic sulla mappa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="176"/>
        <source>Click the map to see how the ground moved there.</source>
        <translation>Fare clic sulla mappa per vedere come si è mosso il suolo in quel punto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="178"/>
        <source>Click the reference</source>
        <translation>Fare clic sul riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="195"/>
        <source>Compare with a GNSS station…</source>
        <translation>Confrontare con una stazione GNSS…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="226"/>
        <source>Curves</source>
        <translation>Curve</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="236"/>
        <source>Dates of earthquakes or other steps, separated by commas</source>
        <translation>Date di terremoti o altri salti, separate da virgole</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="257"/>
        <source>Differences to the first place</source>
        <translation>Differenze dal primo luogo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="259"/>
        <source>Displacement (mm)
+ towards satellite</source>
        <translation>Spostamento (mm)
+ verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="275"/>
        <source>Distance along the line (km)</source>
        <translation>Distanza lungo la linea (km)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="282"/>
        <source>Double click to rename, Delete to remove</source>
        <translation>Doppio clic per rinominare, Canc per rimuovere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="290"/>
        <source>Draw a profile line</source>
        <translation>Disegnare una linea di profilo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="291"/>
        <source>Draw an area</source>
        <translation>Disegnare un'area</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="298"/>
        <source>Draw the reference area</source>
        <translation>Disegnare l'area di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="341"/>
        <source>Explore its time series</source>
        <translation>Esplorare la sua serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="342"/>
        <source>Explore time series</source>
        <translation>Esplorare la serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="444"/>
        <source>GACOS atmosphere</source>
        <translation>Atmosfera GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="451"/>
        <source>GNSS station</source>
        <translation>Stazione GNSS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="571"/>
        <source>Keep the standard deviation of the displacement of every epoch (cum_std in cum.h5, mm), from how far the interferograms of a pixel disagree; atmosphere is not in it.</source>
        <translation>Conserva la deviazione standard dello spostamento di ogni epoca (cum_std in cum.h5, mm), ricavata dal disaccordo tra gli interferogrammi di un pixel; l'atmosfera non vi è compresa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="615"/>
        <source>Line and annual</source>
        <translation>Retta e termine annuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="619"/>
        <source>Line, annual, semi-annual</source>
        <translation>Retta, annuale, semestrale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="620"/>
        <source>Line, exponential decay</source>
        <translation>Retta, decadimento esponenziale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="621"/>
        <source>Line, logarithmic decay</source>
        <translation>Retta, decadimento logaritmico</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="625"/>
        <source>Load a datacube or a time series, then click its map.</source>
        <translation>Caricare un datacube o una serie temporale, poi fare clic sulla sua mappa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="697"/>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="747"/>
        <source>No fit</source>
        <translation>Nessuna stima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="754"/>
        <source>No values here: the pixel is masked or has no data on any date.</source>
        <translation>Qui non ci sono valori: il pixel è mascherato o non ha dati in alcuna data.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="823"/>
        <source>Opening {name} …</source>
        <translation>Apertura di {name} …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="825"/>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="852"/>
        <source>Picture (PNG, SVG, PDF)…</source>
        <translation>Immagine (PNG, SVG, PDF)…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="876"/>
        <source>Places of the explorer</source>
        <translation>Luoghi dell'esploratore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="886"/>
        <source>Points as a layer with the fitted values</source>
        <translation>Punti come layer con i valori stimati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="909"/>
        <source>Quartiles</source>
        <translation>Quartili</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="913"/>
        <source>RMS {rms:.2f} mm</source>
        <translation>RMS {rms:.2f} mm</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="933"/>
        <source>Reconstruction</source>
        <translation>Ricostruzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="952"/>
        <source>Removed by the filter</source>
        <translation>Rimosso dal filtro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="963"/>
        <source>Residual (mm)</source>
        <translation>Residuo (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="968"/>
        <source>Residual of the reconstruction</source>
        <translation>Residuo della ricostruzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="971"/>
        <source>Residuals of the fit</source>
        <translation>Residui della stima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="976"/>
        <source>Robust fit (outliers weigh less)</source>
        <translation>Stima robusta (i valori anomali pesano meno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1001"/>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1002"/>
        <source>Save the picture</source>
        <translation>Salvare l'immagine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1003"/>
        <source>Save the table</source>
        <translation>Salvare la tabella</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1065"/>
        <source>Standard deviation of the displacement (mm)</source>
        <translation>Deviazione standard dello spostamento (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1066"/>
        <source>Standard deviation of the reference (mm)</source>
        <translation>Deviazione standard del riferimento (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1068"/>
        <source>Standard deviation per epoch</source>
        <translation>Deviazione standard per epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1080"/>
        <source>Steps: yyyy-mm-dd, …</source>
        <translation>Salti: aaaa-mm-gg, …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1083"/>
        <source>Straight line</source>
        <translation>Retta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1094"/>
        <source>Table (CSV)…</source>
        <translation>Tabella (CSV)…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1133"/>
        <source>The explorer needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>L'esploratore richiede il pacchetto Python {name}. Installarlo per il Python di QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1155"/>
        <source>There is no curve to save. Click the map first.</source>
        <translation>Non ci sono curve da salvare. Fare prima clic sulla mappa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1278"/>
        <source>With acceleration</source>
        <translation>Con accelerazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1372"/>
        <source>mm, + towards satellite</source>
        <translation>mm, + verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1450"/>
        <source>{count} pixels</source>
        <translation>{count} pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1453"/>
        <source>{day} (mm)</source>
        <translation>{day} (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1478"/>
        <source>{name}: no value on {count} dates (×).</source>
        <translation>{name}: nessun valore in {count} date (×).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1479"/>
        <source>{name}: no values here.</source>
        <translation>{name}: nessun valore qui.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1482"/>
        <source>{path} cannot be written ({reason}). Choose another place or ending.</source>
        <translation>Impossibile scrivere {path} ({reason}). Scegliere un altro luogo o un'altra terminazione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="31"/>
        <source>2 keeps every second pixel in both directions, a quarter of all. Viewers become slow with hundreds of thousands of points.</source>
        <translation>2 mantiene un pixel ogni due in entrambe le direzioni, un quarto del totale. I visualizzatori rallentano con centinaia di migliaia di punti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="103"/>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="114"/>
        <source>As inverted (cum.h5), if there is any</source>
        <translation>Come invertito (cum.h5), se c'è</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="115"/>
        <source>Ask the portal again</source>
        <translation>Interroga di nuovo il portale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="218"/>
        <source>Coverage and coherence of each pair</source>
        <translation>Copertura e coerenza di ogni coppia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="377"/>
        <source>Filtered (cum_filt.h5), if there is any</source>
        <translation>Filtrato (cum_filt.h5), se c'è</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="382"/>
        <source>Filtered, if there is any</source>
        <translation>Filtrato, se c'è</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="438"/>
        <source>Frames that meet this box. Empty: all frames, whose corners come in some 2500 small files the first time.</source>
        <translation>Frame che toccano questo riquadro. Vuoto: tutti i frame, i cui vertici la prima volta arrivano in circa 2500 piccoli file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="483"/>
        <source>Highest plate motion (mm/yr)</source>
        <translation>Moto massimo della placca (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="535"/>
        <source>InsarViz and QGIS take one file with a band per date, EO Time Series Viewer a file per date.</source>
        <translation>InsarViz e QGIS leggono un solo file con una banda per data, EO Time Series Viewer un file per data.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="564"/>
        <source>Keep every n-th pixel</source>
        <translation>Mantieni un pixel ogni n</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="569"/>
        <source>Keep the pixels with their centre in this box. Empty: everything.</source>
        <translation>Mantiene i pixel con centro in questo riquadro. Vuoto: tutto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="592"/>
        <source>Leave out pairs that begin earlier. Empty: none.</source>
        <translation>Esclude le coppie che iniziano prima. Vuoto: nessuna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="593"/>
        <source>Leave out pairs that end later. Empty: none.</source>
        <translation>Esclude le coppie che finiscono dopo. Vuoto: nessuna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="595"/>
        <source>Leave out pixels without a value on some date. PS Time Series Viewer cannot plot these.</source>
        <translation>Esclude i pixel senza valore in qualche data. PS Time Series Viewer non può tracciarli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="651"/>
        <source>Lowest plate motion (mm/yr)</source>
        <translation>Moto minimo della placca (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="698"/>
        <source>Median RMS (mm)</source>
        <translation>RMS mediano (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="726"/>
        <source>Names of variables over time, separated by commas, such as cum_displacement,amplitude. Empty: the filtered displacement, if there is any.</source>
        <translation>Nomi di variabili nel tempo, separati da virgole, per esempio cum_displacement,amplitude. Vuoto: lo spostamento filtrato, se c'è.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="778"/>
        <source>Number of dates shown</source>
        <translation>Numero di date mostrate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="785"/>
        <source>Number of maps</source>
        <translation>Numero di mappe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="789"/>
        <source>Number of pieces of the line</source>
        <translation>Numero di tratti della linea</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="792"/>
        <source>Number of points with a series</source>
        <translation>Numero di punti con una serie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="794"/>
        <source>Number of reference pixels</source>
        <translation>Numero di pixel di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="798"/>
        <source>Number of stations</source>
        <translation>Numero di stazioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="813"/>
        <source>One per date</source>
        <translation>Uno per data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="814"/>
        <source>One per variable, with a band per date</source>
        <translation>Uno per variabile, con una banda per data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="816"/>
        <source>Only complete series</source>
        <translation>Solo serie complete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="844"/>
        <source>Pairs to show, such as 20200601_20200613, separated by commas or blanks. Empty: all within the dates.</source>
        <translation>Coppie da mostrare, per esempio 20200601_20200613, separate da virgole o spazi. Vuoto: tutte quelle entro le date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="871"/>
        <source>Pixels with a velocity</source>
        <translation>Pixel con una velocità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="927"/>
        <source>Reads every pixel of the chosen pairs. Off: the table has dates and baselines only.</source>
        <translation>Legge ogni pixel delle coppie scelte. Disattivato: la tabella ha soltanto date e baseline.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1209"/>
        <source>Variables</source>
        <translation>Variabili</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1257"/>
        <source>What the portal has said is kept; the list of frames for 30 days. On: everything is asked for anew.</source>
        <translation>Ciò che il portale ha risposto viene conservato; l'elenco dei frame per 30 giorni. Attivato: tutto viene chiesto di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1269"/>
        <source>Which series becomes the columns of dates, in mm, positive towards the satellite.</source>
        <translation>Quale serie diventa le colonne delle date, in mm, positiva verso il satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1427"/>
        <source>the first epoch</source>
        <translation>la prima epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1430"/>
        <source>the last epoch</source>
        <translation>l'ultima epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="830"/>
        <source>Outdated: {name}.</source>
        <translation>Superato: {name}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="828"/>
        <source>Outdated on the map: {count} results.</source>
        <translation>Superati sulla mappa: {count} risultati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1474"/>
        <source>{name} was cancelled.</source>
        <translation>{name} è stato annullato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1473"/>
        <source>{name} failed: {reason}</source>
        <translation>{name} non riuscito: {reason}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="957"/>
        <source>Report (empty: none)</source>
        <translation>Rapporto (vuoto: nessuno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1280"/>
        <source>With the configuration: preset &apos;{preset}&apos;, steps {first} to {last}.</source>
        <translation>Con la configurazione: preimpostazione '{preset}', passi da {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="453"/>
        <source>GNSS {name}</source>
        <translation>GNSS {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1475"/>
        <source>{name}: InSAR − GNSS, bias {bias:.1f} mm, RMS {rms:.1f} mm on {count} dates.</source>
        <translation>{name}: InSAR − GNSS, bias {bias:.1f} mm, RMS {rms:.1f} mm su {count} date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="897"/>
        <source>Preview: {quantity}</source>
        <translation>Anteprima: {quantity}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="389"/>
        <source>First pictures: {name}</source>
        <translation>Prime immagini: {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="829"/>
        <source>Outdated: {name}</source>
        <translation>Superato: {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1198"/>
        <source>Up to date.</source>
        <translation>Aggiornato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1378"/>
        <source>no option of these stages</source>
        <translation>nessuna opzione di queste fasi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="442"/>
        <source>From {file}: {settings}.</source>
        <translation>Da {file}: {settings}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="746"/>
        <source>No displacement in time, {layers} layers. Run stage 13 and what follows it.</source>
        <translation>Nessuno spostamento nel tempo, {layers} layer. Eseguire la fase 13 e quelle che seguono.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="824"/>
        <source>Optional, and not there: {names}.</source>
        <translation>Facoltativi e assenti: {names}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="653"/>
        <source>Made again from {stage} on.</source>
        <translation>Rifatto a partire da {stage}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="654"/>
        <source>Made again: {stages}.</source>
        <translation>Rifatto: {stages}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1490"/>
        <source>{usual}, or as configured</source>
        <translation>{usual}, o come configurato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="83"/>
        <source>Also write the cube to this folder as a Zarr store with the same values and attributes, in chunks of 176 epochs of 64 x 64 pixels. An earlier store of the same time series is replaced; a folder with anything else is left alone. Needs the Python package zarr. Empty: no store.</source>
        <translation>Scrive il cubo anche in questa cartella come archivio Zarr con gli stessi valori e attributi, in blocchi di 176 epoche per 64 x 64 pixel. Un archivio precedente della stessa serie temporale è sostituito; una cartella con altro contenuto è lasciata com'è. Richiede il pacchetto Python zarr. Vuoto: nessun archivio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1021"/>
        <source>Set of options; the table below has its values. Not set: &apos;alignsar&apos;, or the one that a configuration names; a batch_LiCSBAS.sh stands for &apos;licsbas&apos;.</source>
        <translation>Insieme di opzioni; la tabella qui sotto ne ha i valori. Non impostato: 'alignsar', o quello indicato da una configurazione; un batch_LiCSBAS.sh vale 'licsbas'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="398"/>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1170"/>
        <source>Time-series folder (TS_…) of stage 11 or later, a stack (GEOCml…), or GEOC.</source>
        <translation>Cartella della serie temporale (TS_…) della fase 11 o successiva, uno stack (GEOCml…) o GEOC.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1100"/>
        <source>Table of findings</source>
        <translation>Tabella dei riscontri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1099"/>
        <source>Table of epochs</source>
        <translation>Tabella delle epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1102"/>
        <source>Table of loops</source>
        <translation>Tabella degli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1252"/>
        <source>What is weak in the network</source>
        <translation>Che cosa è debole nella rete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="39"/>
        <source>&lt;b&gt;{name}&lt;/b&gt;, {date}: new deformation {new}, known deformation {known}.</source>
        <translation>&lt;b&gt;{name}&lt;/b&gt;, {date}: nuova deformazione {new}, deformazione nota {known}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="66"/>
        <source>AlignSAR alert</source>
        <translation>Allerta AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="84"/>
        <source>Also: {criteria}.</source>
        <translation>Inoltre: {criteria}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="111"/>
        <source>Articulation: one epoch holds two parts</source>
        <translation>Articolazione: un'epoca tiene insieme due parti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="141"/>
        <source>Bridge: one pair holds two parts</source>
        <translation>Ponte: una coppia tiene insieme due parti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="168"/>
        <source>Choose unrest detections of the project with &apos;Detections&apos;, or run &apos;Detect unrest&apos;.</source>
        <translation>Scegliere i rilevamenti di unrest del progetto con 'Rilevamenti', o eseguire 'Rilevare l'unrest'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="172"/>
        <source>Click a pixel to see why it is masked or kept.</source>
        <translation>Fare clic su un pixel per vedere perché è mascherato o mantenuto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="177"/>
        <source>Click the name of a source (▦) for its map, a date for what no source explains on it.</source>
        <translation>Fare clic sul nome di una sorgente (▦) per la sua mappa, su una data per ciò che nessuna sorgente vi spiega.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="201"/>
        <source>Connection or reference (120)</source>
        <translation>Connessione o riferimento (120)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="221"/>
        <source>Coverage or coherence (11)</source>
        <translation>Copertura o coerenza (11)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="256"/>
        <source>Detections</source>
        <translation>Rilevamenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="297"/>
        <source>Draw the pairs that would close gaps, stand beside bridges, or close loops.</source>
        <translation>Disegna le coppie che chiuderebbero lacune, affiancherebbero ponti o chiuderebbero anelli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="300"/>
        <source>Draw what would mend it</source>
        <translation>Disegna ciò che la riparerebbe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="302"/>
        <source>Draws the network of interferograms, tells what is weak in it, and which pairs would mend it. In: a time-series folder of stage 11 or later, also of LiCSBAS, or a folder of interferograms. Out: a baseline–time plot with the pairs that are kept and those that each rule rejected, and the number of pairs that span each interval; tables of findings, pairs, epochs and loops.

Findings, the gravest first: gaps that no pair spans, unconnected subsets, bridges (pairs whose loss splits the network), epochs with a single pair, articulation epochs, and pairs in no loop, whose unwrapping errors cannot be found. For each the best rejected pair to bring back and the shortest pair to form are named.

Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792</source>
        <translation>Disegna la rete degli interferogrammi, dice che cosa vi è debole e quali coppie la riparerebbero. In ingresso: una cartella della serie temporale della fase 11 o successiva, anche di LiCSBAS, o una cartella di interferogrammi. In uscita: un grafico linea di base–tempo con le coppie mantenute e quelle scartate da ogni regola, e il numero di coppie che attraversano ogni intervallo; tabelle di riscontri, coppie, epoche e anelli.

I riscontri, i più gravi per primi: lacune che nessuna coppia attraversa, sottoinsiemi non connessi, ponti (coppie la cui perdita divide la rete), epoche con una sola coppia, epoche di articolazione, e coppie in nessun anello, i cui errori di srotolamento non si possono trovare. Per ciascuno sono indicate la migliore coppia scartata da riprendere e la coppia più corta da formare.

Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="326"/>
        <source>Epoch with a single pair</source>
        <translation>Epoca con una sola coppia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="424"/>
        <source>For a folder of interferograms, read every pixel of it. A time-series folder has them in its lists.</source>
        <translation>Per una cartella di interferogrammi, ne legge ogni pixel. Una cartella della serie temporale li ha nei suoi elenchi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="441"/>
        <source>From the datacube alone, which has not every index: {path}</source>
        <translation>Dal solo cubo di dati, che non ha tutti gli indici: {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="455"/>
        <source>Gap: no pair spans it</source>
        <translation>Lacuna: nessuna coppia la attraversa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="478"/>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="482"/>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="572"/>
        <source>Kept. What is not met was not applied: it is a reference pixel, or the index has no value.</source>
        <translation>Mantenuto. Ciò che non è soddisfatto non è stato applicato: è un pixel di riferimento, o l'indice non ha valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="573"/>
        <source>Kept: no criterion of the mask rejects it.</source>
        <translation>Mantenuto: nessun criterio della maschera lo scarta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="641"/>
        <source>Look into this unrest detection</source>
        <translation>Esamina questo rilevamento di unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="642"/>
        <source>Look into unrest detections</source>
        <translation>Esamina i rilevamenti di unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="644"/>
        <source>Loop closure (12)</source>
        <translation>Chiusura degli anelli (12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="672"/>
        <source>Mask tried (not applied)</source>
        <translation>Maschera provata (non applicata)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="673"/>
        <source>Mask with these</source>
        <translation>Maschera con questi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="676"/>
        <source>Masked where</source>
        <translation>Mascherato se</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="677"/>
        <source>Masked: {criterion} ({value} here).</source>
        <translation>Mascherato: {criterion} (qui {value}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="678"/>
        <source>Masked; the file does not say by which criterion.</source>
        <translation>Mascherato; il file non dice da quale criterio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="679"/>
        <source>Masking …</source>
        <translation>Mascheramento …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="745"/>
        <source>No data: the pixel has no velocity, and the mask does not judge it.</source>
        <translation>Nessun dato: il pixel non ha velocità e la maschera non lo giudica.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="776"/>
        <source>Number of bridges</source>
        <translation>Numero di ponti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="783"/>
        <source>Number of gaps</source>
        <translation>Numero di lacune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="787"/>
        <source>Number of pairs in no loop</source>
        <translation>Numero di coppie in nessun anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="788"/>
        <source>Number of pairs kept</source>
        <translation>Numero di coppie mantenute</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="800"/>
        <source>Number of unconnected subsets</source>
        <translation>Numero di sottoinsiemi non connessi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="806"/>
        <source>Of the figure.</source>
        <translation>Della figura.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="837"/>
        <source>Pair in no loop</source>
        <translation>Coppia in nessun anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="883"/>
        <source>Plot network</source>
        <translation>Disegna rete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="962"/>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="966"/>
        <source>Residual in windows</source>
        <translation>Residuo nelle finestre</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="969"/>
        <source>Residual over the image</source>
        <translation>Residuo sull'immagine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1085"/>
        <source>Subset not connected</source>
        <translation>Sottoinsieme non connesso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1130"/>
        <source>The alert view needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>La vista di allerta richiede il pacchetto Python {name}. Installarlo per il Python di QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1139"/>
        <source>The mask was not made.</source>
        <translation>La maschera non è stata fatta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1152"/>
        <source>The time series is masked anew. Filter it and export the datacube again, and both follow.</source>
        <translation>La serie temporale è mascherata di nuovo. Filtrarla ed esportare di nuovo il cubo di dati, ed entrambi seguiranno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1158"/>
        <source>This mask is newer than the datacube; filter and export it again.</source>
        <translation>Questa maschera è più recente del cubo di dati; esportarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1226"/>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1250"/>
        <source>What each criterion of the noise mask says of the newest pixel</source>
        <translation>Che cosa dice ogni criterio della maschera del rumore sul pixel più recente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1273"/>
        <source>Why masked?</source>
        <translation>Perché mascherato?</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1313"/>
        <source>as expected</source>
        <translation>come atteso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1333"/>
        <source>comes back</source>
        <translation>ritorna</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1351"/>
        <source>goes</source>
        <translation>se ne va</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1361"/>
        <source>known deformation</source>
        <translation>deformazione nota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1375"/>
        <source>new deformation</source>
        <translation>nuova deformazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1380"/>
        <source>no value</source>
        <translation>nessun valore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1382"/>
        <source>not applied</source>
        <translation>non applicato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1383"/>
        <source>not followed</source>
        <translation>non seguito</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1384"/>
        <source>not here</source>
        <translation>non qui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1385"/>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1403"/>
        <source>rejected by hand</source>
        <translation>scartata a mano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1406"/>
        <source>rejected: RMS above the threshold</source>
        <translation>scartata: RMS sopra la soglia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1407"/>
        <source>rejected: RMS with the reference above the threshold</source>
        <translation>scartata: RMS con il riferimento sopra la soglia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1408"/>
        <source>rejected: no value at the reference</source>
        <translation>scartata: nessun valore al riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1416"/>
        <source>stays masked</source>
        <translation>resta mascherato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1418"/>
        <source>suspect, no pair to blame</source>
        <translation>sospetto, nessuna coppia da incolpare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1441"/>
        <source>unlikely by chance</source>
        <translation>improbabile per caso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1445"/>
        <source>worth a look</source>
        <translation>da guardare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1455"/>
        <source>{kept} pixels kept: {gained} come back, {lost} go.</source>
        <translation>{kept} pixel mantenuti: {gained} ritornano, {lost} se ne vanno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1483"/>
        <source>{path} has no noise mask. Run &apos;Mask noise&apos; (stage 15).</source>
        <translation>{path} non ha una maschera del rumore. Eseguire 'Mascherare il rumore' (fase 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1491"/>
        <source>✓ passes</source>
        <translation>✓ passa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1492"/>
        <source>✗ decides</source>
        <translation>✗ decide</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1493"/>
        <source>✗ fails</source>
        <translation>✗ non passa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="211"/>
        <source>Corrected interferograms (count)</source>
        <translation>Interferogrammi corretti (numero)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="126"/>
        <source>Before anything is nullified: where the loops leave no doubt that an interferogram is off by one cycle at a pixel, take the cycle away from it, for this time series. The stack stays as it is. Not with compatible numbers.</source>
        <translation>Prima che qualcosa sia annullato: dove gli anelli non lasciano dubbi che un interferogramma sia sbagliato di un ciclo in un pixel, gli toglie il ciclo, per questa serie temporale. Lo stack resta com'è. Non con i numeri compatibili.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="210"/>
        <source>Correct unwrapping errors</source>
        <translation>Correggere gli errori di srotolamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="466"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: loop counters of one byte overflow, n_nullify_rat is divided by the number of interferograms left minus the number without a loop, and nothing is corrected.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: i contatori degli anelli di un byte traboccano, n_nullify_rat è diviso per il numero di interferogrammi rimasti meno quello dei privi di anello, e nulla è corretto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="537"/>
        <source>Instead of equal weights, give each interferogram the inverse phase variance of its mean coherence, the same at all pixels. Long interferograms count less then. Not together with weights by coherence, and not with compatible numbers.</source>
        <translation>Invece di pesi uguali, dà a ogni interferogramma l'inverso della varianza di fase della sua coerenza media, lo stesso in tutti i pixel. Gli interferogrammi lunghi contano allora meno. Non insieme ai pesi per coerenza, e non con i numeri compatibili.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1040"/>
        <source>Singular: gaps by the motion of the pixel (AlignSAR)</source>
        <translation>Singular: lacune secondo il moto del pixel (AlignSAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1183"/>
        <source>Turns the network of interferograms into a displacement time series and a velocity for every pixel. In: a stack and its time-series folder. Out: cum.h5 (mm, positive towards the satellite), velocity (mm/yr), residuals, gaps and other quality rasters.

NSBAS bridges gaps of a pixel's network by the straight line that fits best. 'singular' (AlignSAR's choice) ties the parts by the motion of the pixel, which may bend. A pixel is solved when it has more pairs than the minimum ratio times the number of epochs.

References: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</source>
        <translation>Trasforma la rete degli interferogrammi in una serie temporale di spostamento e in una velocità per ogni pixel. In ingresso: uno stack e la sua cartella della serie temporale. In uscita: cum.h5 (mm, positivo verso il satellite), velocità (mm/anno), residui, lacune e altri raster di qualità.

NSBAS colma le lacune della rete di un pixel con la retta che meglio si adatta. 'singular' (la scelta di AlignSAR) lega le parti secondo il moto del pixel, che può incurvarsi. Un pixel è risolto quando ha più coppie del rapporto minimo per il numero di epoche.

Riferimenti: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1207"/>
        <source>Use the phases as they were before stage 12 corrected or removed loop errors.</source>
        <translation>Usa le fasi com'erano prima che la fase 12 correggesse o togliesse gli errori degli anelli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1242"/>
        <source>Weigh interferograms by their mean coherence</source>
        <translation>Pesare gli interferogrammi con la loro coerenza media</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1254"/>
        <source>What makes the series unique where the network of a pixel falls apart: NSBAS lets the parts follow one straight line (weighted by gamma); singular (of AlignSAR) ties them by the pixel&apos;s own motion, a line that bends as far as the series shows (compatible: smallest increments, gaps at the mean rate); singular_gauss (experimental) fills them at the rate of the intervals around them, weighted by a Gaussian in time; only_sb inverts nothing but pixels that have a value in every interferogram.</source>
        <translation>Che cosa rende unica la serie dove la rete di un pixel si divide: NSBAS fa seguire alle parti una sola retta (pesata da gamma); singular (di AlignSAR) le lega secondo il moto del pixel stesso, una linea che si incurva quanto la serie mostra (compatibile: incrementi minimi, lacune alla velocità media); singular_gauss (sperimentale) le riempie alla velocità degli intervalli attorno, pesata da una gaussiana nel tempo; only_sb inverte solo i pixel che hanno un valore in ogni interferogramma.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="412"/>
        <source>Folder of the catalogue</source>
        <translation>Cartella del catalogo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="189"/>
        <source>Collection (JSON)</source>
        <translation>Collezione (JSON)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1342"/>
        <source>empty: {place}</source>
        <translation>vuoto: {place}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1101"/>
        <source>Table of frames</source>
        <translation>Tabella di frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1326"/>
        <source>beside the table, ending in {ending}</source>
        <translation>accanto alla tabella, con la terminazione {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="413"/>
        <source>Folder of the results</source>
        <translation>Cartella dei risultati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1070"/>
        <source>States of the frames</source>
        <translation>Stati dei frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1108"/>
        <source>Table of the frames</source>
        <translation>Tabella dei frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="436"/>
        <source>Frames that are done</source>
        <translation>Frame completati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="437"/>
        <source>Frames that are not done</source>
        <translation>Frame non completati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1471"/>
        <source>{layer} took {found} of {count} rows. Make room there, or choose another place.</source>
        <translation>{layer} ha accolto {found} righe su {count}. Liberare spazio lì, o scegliere un altro posto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1468"/>
        <source>{layer} has geometries of another kind than &apos;{label}&apos; takes. Choose another one.</source>
        <translation>{layer} ha geometrie di un tipo diverso da quello che accetta '{label}'. Sceglierne un altro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1462"/>
        <source>{label}: {text} has a zero byte. Write it without.</source>
        <translation>{label}: {text} contiene un byte nullo. Scriverlo senza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="29"/>
        <source>1: one after another, with the network settings of QGIS. More: each in a process of its own, which share the processors; memory is needed for each, and downloads use the proxy of the system.</source>
        <translation>1: uno dopo l'altro, con le impostazioni di rete di QGIS. Di più: ciascuno in un proprio processo, con i processori in comune; serve memoria per ciascuno, e gli scaricamenti usano il proxy del sistema.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="37"/>
        <source>8 Models</source>
        <translation>8 Modelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="43"/>
        <source>A frame is not begun where less would remain on the disk of the results.</source>
        <translation>Un frame non viene iniziato se sul disco dei risultati resterebbe meno di questo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="67"/>
        <source>AlignSAR chain</source>
        <translation>Catena AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="68"/>
        <source>AlignSAR chain without GACOS</source>
        <translation>Catena AlignSAR senza GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="72"/>
        <source>AlignSAR network</source>
        <translation>Rete AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="124"/>
        <source>Baseline (m)</source>
        <translation>Baseline (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="142"/>
        <source>Bridges: {before} → {after}.</source>
        <translation>Ponti: {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="143"/>
        <source>Brings back {count}: {pairs}; the loops judge them anew.</source>
        <translation>Riprende {count}: {pairs}; gli anelli le valutano di nuovo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="147"/>
        <source>By hand (12)</source>
        <translation>A mano (12)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="151"/>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="155"/>
        <source>Catalogue of earthquakes (USGS, ISC, FDSN)</source>
        <translation>Catalogo di terremoti (USGS, ISC, FDSN)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="163"/>
        <source>Choose a datacube or time series of the project, or a folder (TS_… or GEOCml…), with 'Network'.</source>
        <translation>Scegliere un datacube o una serie temporale del progetto, o una cartella (TS_… o GEOCml…), con 'Rete'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="171"/>
        <source>Click a line or a row to look at a pair; tick pairs to see what the network would be without.</source>
        <translation>Fare clic su una linea o una riga per esaminare una coppia; spuntare le coppie per vedere come sarebbe la rete senza di esse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="173"/>
        <source>Click circles ({radius} m)</source>
        <translation>Fare clic su cerchi ({radius} m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="190"/>
        <source>Colour by</source>
        <translation>Colora per</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="200"/>
        <source>Connected subsets: {before} → {after} (of {sizes} epochs).</source>
        <translation>Sottoinsiemi connessi: {before} → {after} (di {sizes} epoche).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="209"/>
        <source>Copy the datacubes into the catalogue</source>
        <translation>Copia i datacube nel catalogo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="212"/>
        <source>Corrected share (0 to 1)</source>
        <translation>Quota corretta (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="217"/>
        <source>Coverage (0 to 1)</source>
        <translation>Copertura (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="225"/>
        <source>Cube to alert</source>
        <translation>Dal cubo all'allerta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="238"/>
        <source>Dates of steps are written yyyy-mm-dd, such as 2021-03-15.</source>
        <translation>Le date dei salti si scrivono yyyy-mm-dd, per es. 2021-03-15.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="247"/>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="280"/>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="281"/>
        <source>Done without {count} pairs: {path}</source>
        <translation>Fatto senza {count} coppie: {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="284"/>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="305"/>
        <source>Drops {count}: {pairs}.</source>
        <translation>Tralascia {count}: {pairs}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="311"/>
        <source>Earthquakes as steps</source>
        <translation>Terremoti come salti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="312"/>
        <source>Earthquakes of a catalogue as steps…</source>
        <translation>Terremoti di un catalogo come salti…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="319"/>
        <source>End of the baseline (yyyymmdd)</source>
        <translation>Fine del periodo di riferimento (yyyymmdd)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="329"/>
        <source>Epochs that lose their last pair: {epochs}.</source>
        <translation>Epoche che perdono l'ultima coppia: {epochs}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="337"/>
        <source>Examine its network</source>
        <translation>Esamina la sua rete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="338"/>
        <source>Examine network of interferograms</source>
        <translation>Esamina la rete di interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="345"/>
        <source>Export STAC catalogue</source>
        <translation>Esportare un catalogo STAC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="352"/>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="353"/>
        <source>Fate</source>
        <translation>Esito</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="354"/>
        <source>Fetch what is new of frames that the table names by ID. Off: only what has been downloaded is processed.</source>
        <translation>Scarica le novità dei frame che la tabella indica con l'ID. Disattivato: si elabora solo ciò che è già stato scaricato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="385"/>
        <source>First</source>
        <translation>Prima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="407"/>
        <source>Folder of a time series (TS_…) or stack (GEOCml…)</source>
        <translation>Cartella di una serie temporale (TS_…) o di uno stack (GEOCml…)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="423"/>
        <source>Folder…</source>
        <translation>Cartella…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="435"/>
        <source>Frames at the same time</source>
        <translation>Frame in contemporanea</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="439"/>
        <source>Frames whose last run was completed, with the same row and configuration, are left as they are. Off: they are run too, so that new interferograms are taken up; stages with nothing new are skipped.</source>
        <translation>I frame la cui ultima esecuzione è stata completata, con la stessa riga e configurazione, restano come sono. Disattivato: vengono eseguiti anch'essi, per includere i nuovi interferogrammi; i passi senza novità vengono saltati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="457"/>
        <source>Gaps that close: {gaps}.</source>
        <translation>Lacune che si chiudono: {gaps}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="487"/>
        <source>Horizontal (HH)</source>
        <translation>Orizzontale (HH)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="488"/>
        <source>Horizontal to vertical (HV)</source>
        <translation>Da orizzontale a verticale (HV)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="495"/>
        <source>How often a frame is tried again after a lost connection, a place in use or a process that died; other failures would only come again.</source>
        <translation>Quante volte si ritenta un frame dopo una connessione persa, un luogo in uso o un processo terminato in modo anomalo; gli altri errori si ripeterebbero soltanto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="510"/>
        <source>Identifier</source>
        <translation>Identificatore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="511"/>
        <source>Identifier of the item, also the name of its folder and file.</source>
        <translation>Identificatore dell'elemento, anche nome della sua cartella e del suo file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="539"/>
        <source>Instrument mode</source>
        <translation>Modo dello strumento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="557"/>
        <source>Its first line names the columns: frame or folder, and any of name, area, start_date, end_date, baseline_end, configuration. Places count from the folder of the table.</source>
        <translation>La prima riga nomina le colonne: frame o folder, e una o più tra name, area, start_date, end_date, baseline_end, configuration. I percorsi sono relativi alla cartella della tabella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="581"/>
        <source>Last quiet date; the nearest acquisition is taken. Empty: what the two steps take then.</source>
        <translation>Ultima data tranquilla; si prende l'acquisizione più vicina. Vuoto: ciò che i due passi prendono in tal caso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="622"/>
        <source>Link to the file where it is</source>
        <translation>Collegamento al file dove si trova</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="624"/>
        <source>Load a datacube or a time series first.</source>
        <translation>Caricare prima un datacube o una serie temporale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="634"/>
        <source>Load this pair</source>
        <translation>Carica questa coppia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="636"/>
        <source>Load {count} pairs</source>
        <translation>Carica {count} coppie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="648"/>
        <source>Loops ({count})</source>
        <translation>Anelli ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="694"/>
        <source>Mean of loops (rad)</source>
        <translation>Media degli anelli (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="714"/>
        <source>Mode of the radar, such as IW.</source>
        <translation>Modo del radar, per esempio IW.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="730"/>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="731"/>
        <source>NetCDF and Zarr store</source>
        <translation>NetCDF e archivio Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="738"/>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="744"/>
        <source>New gaps: {gaps}.</source>
        <translation>Nuove lacune: {gaps}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="748"/>
        <source>No gap opens, all epochs stay, and the subsets remain as they are.</source>
        <translation>Non si apre alcuna lacuna, tutte le epoche restano e i sottoinsiemi rimangono come sono.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="750"/>
        <source>No pair would be left. Keep some.</source>
        <translation>Non resterebbe alcuna coppia. Mantenerne qualcuna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="752"/>
        <source>No room on the disk</source>
        <translation>Spazio su disco insufficiente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="753"/>
        <source>No such earthquake between the dates of the series; take more distance or smaller magnitudes.</source>
        <translation>Nessun terremoto simile tra le date della serie; prendere più distanza o magnitudo minori.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="765"/>
        <source>Nothing was new</source>
        <translation>Nessuna novità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="768"/>
        <source>Nullified share (0 to 1)</source>
        <translation>Quota annullata (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="781"/>
        <source>Number of files</source>
        <translation>Numero di file</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="803"/>
        <source>Of the datacube; VV for LiCSAR</source>
        <translation>Del datacube; VV per LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="811"/>
        <source>On {date} new deformation was {new}.</source>
        <translation>Il {date} la nuova deformazione era {new}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="817"/>
        <source>Only frames that are not done</source>
        <translation>Solo i frame non completati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="839"/>
        <source>Pairs ({count})</source>
        <translation>Coppie ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="841"/>
        <source>Pairs in no loop: {before} → {after}.</source>
        <translation>Coppie in nessun anello: {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="847"/>
        <source>Pause before a repetition</source>
        <translation>Pausa prima di una ripetizione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="850"/>
        <source>Phase and coherence of the selected pairs, on the map</source>
        <translation>Fase e coerenza delle coppie selezionate, sulla mappa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="888"/>
        <source>Polarisation</source>
        <translation>Polarizzazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="889"/>
        <source>Polarisation of the interferograms.</source>
        <translation>Polarizzazione degli interferogrammi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="910"/>
        <source>RMS (rad)</source>
        <translation>RMS (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="920"/>
        <source>Radius of circles (m)</source>
        <translation>Raggio dei cerchi (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="921"/>
        <source>Radius of circles…</source>
        <translation>Raggio dei cerchi…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="925"/>
        <source>Reading {path} …</source>
        <translation>Lettura di {path} …</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="955"/>
        <source>Repetitions</source>
        <translation>Ripetizioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="980"/>
        <source>Room for a frame</source>
        <translation>Spazio per un frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="981"/>
        <source>Room to keep free</source>
        <translation>Spazio da lasciare libero</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="983"/>
        <source>Run again without these</source>
        <translation>Esegui di nuovo senza queste</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="985"/>
        <source>Run pipeline for many frames</source>
        <translation>Eseguire la catena per molti frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="989"/>
        <source>Running, or stopped while it ran</source>
        <translation>In esecuzione, o interrotto durante l'esecuzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="993"/>
        <source>Runs the whole chain for every frame of a table. In: a CSV file with a row per frame: frame (ID, which is downloaded) or folder (with GEOC/), and if wanted name, area (west/east/south/north), start_date, end_date, baseline_end, configuration. Out: a folder with a datacube, a log and a state per frame, a table of all of them, polygons coloured by state, and one STAC catalogue.

A frame that fails is named with its reason, and the others go on. Run it again to go on after a stop, or for new dates: what has nothing new is skipped. A frame is begun only where there is room for it on the disk.</source>
        <translation>Esegue l'intera catena per ogni frame di una tabella. Ingresso: un file CSV con una riga per frame: frame (ID, che viene scaricato) o folder (con GEOC/) e, se richiesti, name, area (west/east/south/north), start_date, end_date, baseline_end, configuration. Uscita: una cartella con un datacube, un log e uno stato per frame, una tabella di tutti i frame, poligoni colorati per stato e un catalogo STAC.

Un frame non riuscito viene indicato con il motivo, e gli altri proseguono. Eseguirlo di nuovo per proseguire dopo un'interruzione, o per nuove date: ciò che non ha novità viene saltato. Un frame viene iniziato solo se sul disco c'è spazio per esso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="996"/>
        <source>Runs {stages} again in {name}; unticking and running brings everything back.</source>
        <translation>Esegue di nuovo {stages} in {name}; togliere le spunte ed eseguire riporta tutto com'era.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="997"/>
        <source>Runs {stages} in the copy {name}; the original stays.</source>
        <translation>Esegue {stages} nella copia {name}; l'originale resta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="998"/>
        <source>SPDX identifier of the licence of the data, such as CC-BY-4.0.</source>
        <translation>Identificatore SPDX della licenza dei dati, per esempio CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="999"/>
        <source>STAC catalogue</source>
        <translation>Catalogo STAC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1009"/>
        <source>Second</source>
        <translation>Seconda</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1018"/>
        <source>Separates the sources of a datacube, and then tells what differs from its baseline, as a graphical model. In: a datacube, and the end of the baseline. Out: the sources (maps in m, with their time courses), and the unrest detection (distances from the trends in standard deviations).

Both steps have their usual settings, and both take the dates up to the end of the baseline as quiet: choose it before the unrest that you look for. Run the two algorithms of &apos;6 Analysis&apos; by hand to change more.

References: Gaddes et al. (2018), https://doi.org/10.1029/2018JB015650; Gaddes et al. (2019), https://doi.org/10.1029/2019JB017519</source>
        <translation>Separa le sorgenti di un datacube e poi indica che cosa differisce dal suo periodo di riferimento, come modello grafico. Ingresso: un datacube e la fine del periodo di riferimento. Uscita: le sorgenti (mappe in m, con i loro andamenti temporali) e il rilevamento dell'unrest (distanze dalle tendenze in deviazioni standard).

Entrambi i passi hanno le impostazioni consuete, ed entrambi considerano tranquille le date fino alla fine del periodo di riferimento: sceglierla prima dell'unrest che si cerca. Eseguire a mano i due algoritmi di '6 Analisi' per cambiare altro.

Bibliografia: Gaddes et al. (2018), https://doi.org/10.1029/2018JB015650; Gaddes et al. (2019), https://doi.org/10.1029/2019JB017519</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1048"/>
        <source>So that the folder stac can be moved or uploaded alone; needs the room of the datacubes once more.</source>
        <translation>Perché la cartella stac possa essere spostata o caricata in rete da sola; richiede ancora una volta lo spazio dei datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1135"/>
        <source>The form in which the catalogue holds the whole datacube, beside a file of each map. A Zarr store can be read in parts from a web server; it needs the Python package zarr. A link saves room, and holds while catalogue and datacube are moved together.</source>
        <translation>La forma in cui il catalogo contiene il datacube intero, accanto a un file per ogni mappa. Un archivio Zarr può essere letto a parti da un server web; richiede il pacchetto Python zarr. Un collegamento risparmia spazio, e vale finché catalogo e datacube vengono spostati insieme.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1142"/>
        <source>The network view needs the Python package {name}. Install it for the Python of QGIS.</source>
        <translation>La vista della rete richiede il pacchetto Python {name}. Installarlo per il Python di QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1150"/>
        <source>The stages of the AlignSAR datacube one after the other, as a graphical model. In: a LiCSAR folder (GEOC) and a folder of GACOS delay maps. Out: the datacube (displacement in mm and velocity in mm/yr, positive towards the satellite), the stack and the time-series folder.

It has the settings of the preset &apos;alignsar&apos;: coherence mask 0.15, nullification, singular inversion. &apos;Run pipeline&apos; does the same and leaves out what has not changed. A model can be taken apart: open a copy of its file in the model designer, change steps or settings, and save it as a model of yours.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>I passi del datacube AlignSAR uno dopo l'altro, come modello grafico. Ingresso: una cartella LiCSAR (GEOC) e una cartella di mappe di ritardo GACOS. Uscita: il datacube (spostamento in mm e velocità in mm/yr, positivi verso il satellite), lo stack e la cartella della serie temporale.

Ha le impostazioni della preimpostazione 'alignsar': maschera di coerenza 0.15, annullamento, inversione singolare. 'Eseguire la catena' fa lo stesso e tralascia ciò che non è cambiato. Un modello si può smontare: aprire una copia del suo file nel Designer Modello, cambiare passi o impostazioni e salvarlo come modello proprio.

Bibliografia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1151"/>
        <source>The stages of the AlignSAR datacube one after the other, without a correction of the troposphere, as a graphical model. In: a LiCSAR folder (GEOC). Out: the datacube (displacement in mm and velocity in mm/yr, positive towards the satellite), the stack and the time-series folder.

It has the settings of the preset &apos;alignsar&apos;: coherence mask 0.15, nullification, singular inversion. Without delay maps, displacement also holds the delay of the troposphere, which goes with height and season.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>I passi del datacube AlignSAR uno dopo l'altro, senza correzione della troposfera, come modello grafico. Ingresso: una cartella LiCSAR (GEOC). Uscita: il datacube (spostamento in mm e velocità in mm/yr, positivi verso il satellite), lo stack e la cartella della serie temporale.

Ha le impostazioni della preimpostazione 'alignsar': maschera di coerenza 0.15, annullamento, inversione singolare. Senza mappe di ritardo, lo spostamento contiene anche il ritardo della troposfera, che varia con la quota e la stagione.

Bibliografia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1156"/>
        <source>Third</source>
        <translation>Terza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1162"/>
        <source>Tick</source>
        <translation>Spunta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1163"/>
        <source>Tick the selected pairs, or take their ticks away</source>
        <translation>Spunta le coppie selezionate, o ne toglie la spunta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1166"/>
        <source>Time for the server or the other run.</source>
        <translation>Tempo per il server o l'altra esecuzione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1173"/>
        <source>Title of the catalogue.</source>
        <translation>Titolo del catalogo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1174"/>
        <source>Title of the collection.</source>
        <translation>Titolo della collezione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1185"/>
        <source>Undo ticks</source>
        <translation>Annulla le spunte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1227"/>
        <source>Vertical (VV)</source>
        <translation>Verticale (VV)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1228"/>
        <source>Vertical to horizontal (VH)</source>
        <translation>Da verticale a orizzontale (VH)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1229"/>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1258"/>
        <source>What the results of a frame take on disk, of what is not there yet.</source>
        <translation>Ciò che i risultati di un frame occupano su disco, per la parte che non c'è ancora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1271"/>
        <source>Whole datacube as</source>
        <translation>Datacube intero come</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1285"/>
        <source>Worst loop (rad)</source>
        <translation>Anello peggiore (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1294"/>
        <source>Write a catalogue of all datacubes to the folder stac of the results, with links to the datacubes beside it.</source>
        <translation>Scrive un catalogo di tutti i datacube nella cartella stac dei risultati, con collegamenti ai datacube accanto a essa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1297"/>
        <source>Writes a datacube as static STAC catalogue, which can be put on a web server, searched, and read map by map. In: a datacube, also one of LiCSBAS. Out: a folder with collection.json and an item, which has a cloud-optimised GeoTIFF of each map (in the units of the datacube; displacement and velocity positive towards the satellite), the whole datacube as NetCDF or Zarr store, and a thumbnail.

All links are relative, so that the folder can be moved. The item has the STAC extensions datacube, projection, sar, sat, view, file and insar, as far as the datacube says what they need.

https://stacspec.org</source>
        <translation>Scrive un datacube come catalogo STAC statico, che si può mettere su un server web, interrogare e leggere mappa per mappa. Ingresso: un datacube, anche di LiCSBAS. Uscita: una cartella con collection.json e un elemento, che ha un GeoTIFF ottimizzato per il cloud di ogni mappa (nelle unità del datacube; spostamento e velocità positivi verso il satellite), il datacube intero come NetCDF o archivio Zarr, e una miniatura.

Tutti i collegamenti sono relativi, perciò la cartella si può spostare. L'elemento ha le estensioni STAC datacube, projection, sar, sat, view, file e insar, per quanto il datacube indica ciò che serve loro.

https://stacspec.org</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1312"/>
        <source>articulation epochs ({count})</source>
        <translation>epoche di articolazione ({count})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1320"/>
        <source>baseline not known</source>
        <translation>baseline non nota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1328"/>
        <source>bridge</source>
        <translation>ponte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1332"/>
        <source>closes</source>
        <translation>chiude</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1335"/>
        <source>corrected on {share}</source>
        <translation>corretta su {share}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1343"/>
        <source>epochs</source>
        <translation>epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1344"/>
        <source>estimated from its interferograms; 0 before they are downloaded</source>
        <translation>stimato dai suoi interferogrammi; 0 prima che siano scaricati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1348"/>
        <source>frame or file name, first and last date</source>
        <translation>nome del frame o del file, prima e ultima data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1350"/>
        <source>gap</source>
        <translation>lacuna</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1355"/>
        <source>in no loop</source>
        <translation>in nessun anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1358"/>
        <source>kept, bridge</source>
        <translation>mantenuta, ponte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1359"/>
        <source>kept, changed in places</source>
        <translation>mantenuta, modificata in alcune parti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1360"/>
        <source>kept, in no loop</source>
        <translation>mantenuta, in nessun anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1388"/>
        <source>nullified on {share}</source>
        <translation>annullata su {share}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1392"/>
        <source>pairs that span
the interval</source>
        <translation>coppie che attraversano
l'intervallo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1395"/>
        <source>perpendicular baseline (m)</source>
        <translation>baseline perpendicolare (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1404"/>
        <source>rejected by {stage}</source>
        <translation>scartata da {stage}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1405"/>
        <source>rejected:</source>
        <translation>scartate:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1409"/>
        <source>rejected: {rule}</source>
        <translation>scartata: {rule}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1410"/>
        <source>removed by hand</source>
        <translation>rimossa a mano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1417"/>
        <source>subset of {count} epochs</source>
        <translation>sottoinsieme di {count} epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1420"/>
        <source>that of the datacube</source>
        <translation>quella del datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1421"/>
        <source>that of the datacube where it is such an identifier, else &apos;other&apos;</source>
        <translation>quella del datacube se è un tale identificatore, altrimenti 'other'</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1422"/>
        <source>that of the datacube; IW for LiCSAR, which has no other</source>
        <translation>quello del datacube; IW per LiCSAR, che non ne ha altri</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1431"/>
        <source>the name of the folder</source>
        <translation>il nome della cartella</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1446"/>
        <source>would mend</source>
        <translation>riparerebbe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1454"/>
        <source>{first} – {second}, {days} days: {fate}</source>
        <translation>{first} – {second}, {days} giorni: {fate}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1466"/>
        <source>{layer} could not be written completely: {found} of {count} rows arrived, and {free} MB are free there. Make room, or choose another place.</source>
        <translation>{layer} non si è potuto scrivere per intero: sono arrivate {found} righe su {count}, e lì sono liberi {free} MB. Liberare spazio, o scegliere un altro posto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1268"/>
        <source>Where to write. Left empty: a temporary folder, which goes with QGIS.</source>
        <translation>Dove scrivere. Vuoto: una cartella temporanea, che scompare con QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="65"/>
        <source>Address (tcp://host:8786) or scheduler file (.json) of a running Dask cluster whose workers see the folders of input and output under the same names; stages 02 to 05, 11 and 120 then compute there. Empty: threads of this computer. The result does not depend on it.</source>
        <translation>Indirizzo (tcp://host:8786) o file dello scheduler (.json) di un cluster Dask in funzione i cui processi vedono le cartelle di ingresso e di uscita con gli stessi nomi; i passi da 02 a 05, 11 e 120 calcolano allora lì. Vuoto: thread di questo computer. Il risultato non ne dipende.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="228"/>
        <source>Dask scheduler</source>
        <translation>Scheduler Dask</translation>
    </message>
</context>
</TS>
