<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>AlignSAR</name>
    <message>
        <location filename="../build/texts.py" line="124"/>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="148"/>
        <source>Displacement in time</source>
        <translation>Spostamento nel tempo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="612"/>
        <source>Terrain and viewing geometry</source>
        <translation>Terreno e geometria di vista</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="496"/>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="766"/>
        <source>yr</source>
        <translation>yr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="10"/>
        <source>0: masked</source>
        <translation>0: mascherato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="25"/>
        <source>1: kept</source>
        <translation>1: mantenuto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="347"/>
        <source>Load the result layers</source>
        <translation>Carica i layer dei risultati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="446"/>
        <source>Off: only write the files; useful inside models.</source>
        <translation>Disattivato: scrive soltanto i file; utile all'interno dei modelli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="783"/>
        <source>{name}: no such parameter, ignored</source>
        <translation>{name}: parametro inesistente, ignorato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="127"/>
        <source>Coverage polygon</source>
        <translation>Poligono di copertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="489"/>
        <source>Preview rasters</source>
        <translation>Raster di anteprima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="490"/>
        <source>Previews</source>
        <translation>Anteprime</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="133"/>
        <source>Datacube</source>
        <translation>Datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="775"/>
        <source>{layers} layers; {epochs} epochs from {first} to {last}.</source>
        <translation>{layers} layer; {epochs} epoche dal {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="699"/>
        <source>Work folder</source>
        <translation>Cartella di lavoro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="596"/>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="429"/>
        <source>Nothing had changed</source>
        <translation>Nulla era cambiato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="584"/>
        <source>Stack folder</source>
        <translation>Cartella dello stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="637"/>
        <source>Time-series folder</source>
        <translation>Cartella della serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="332"/>
        <source>LiCSAR folder (GEOC)</source>
        <translation>Cartella LiCSAR (GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="216"/>
        <source>Folder made by stages 02 to 05 (GEOCml…).</source>
        <translation>Cartella creata dai passi da 02 a 05 (GEOCml…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="230"/>
        <source>GACOS folder</source>
        <translation>Cartella GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="221"/>
        <source>Folder with one delay map per epoch: .sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc.</source>
        <translation>Cartella con una mappa di ritardo per ogni epoca: .sltd.geo.tif, .ztd.tif, oppure .ztd con .ztd.rsc.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="215"/>
        <source>Folder made by stage 11 (TS_…).</source>
        <translation>Cartella creata dal passo 11 (TS_…).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="36"/>
        <source>A pixel counts as an unwrapping error in a loop whose closure is at least this large there.</source>
        <translation>Un pixel conta come errore di srotolamento in un anello se la chiusura di fase in quel pixel è almeno pari a questo valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="37"/>
        <source>A pixel is inverted if it has a value in more interferograms than this number times the number of epochs. Not set means 1 for wavelengths up to 20 cm (C and X band) and 0.5 for longer ones.</source>
        <translation>Un pixel viene invertito se ha un valore in più interferogrammi di questo numero moltiplicato per il numero di epoche. Non impostato significa 1 per lunghezze d'onda fino a 20 cm (bande C e X) e 0.5 per quelle maggiori.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="47"/>
        <source>Accelerating uplift</source>
        <translation>Sollevamento in accelerazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="48"/>
        <source>Acquisitions from 1 June 2020, every 6 days until 23 December 2021 and every 12 days from then on, as of the Sentinel-1 satellites.</source>
        <translation>Acquisizioni dal 1 giugno 2020, ogni 6 giorni fino al 23 dicembre 2021 e da allora ogni 12 giorni, come quelle dei satelliti Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="49"/>
        <source>Add GACOS delays</source>
        <translation>Aggiungi i ritardi GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="50"/>
        <source>Add amplitude</source>
        <translation>Aggiungi l'ampiezza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="51"/>
        <source>Add coherence per epoch</source>
        <translation>Aggiungi la coerenza per epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="64"/>
        <source>Amplitude (not calibrated)</source>
        <translation>Ampiezza (non calibrata)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="65"/>
        <source>Amplitude of every epoch from the folder GEOC.MLI, with its mean, standard deviation and stability.</source>
        <translation>Ampiezza di ogni epoca dalla cartella GEOC.MLI, con media, deviazione standard e stabilità.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="66"/>
        <source>Amplitude stability (1 = most stable)</source>
        <translation>Stabilità dell'ampiezza (1 = massima)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="67"/>
        <source>Amplitude standard deviation (not calibrated)</source>
        <translation>Deviazione standard dell'ampiezza (non calibrata)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="68"/>
        <source>An interferogram is rejected if every loop it is part of has a closure phase with an RMS of at least this.</source>
        <translation>Un interferogramma viene scartato se tutti gli anelli di cui fa parte hanno una fase di chiusura con RMS almeno pari a questo valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="69"/>
        <source>Apparent displacement caused by the troposphere according to the maps in the folder GACOS.</source>
        <translation>Spostamento apparente causato dalla troposfera secondo le mappe della cartella GACOS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="73"/>
        <source>Area to keep</source>
        <translation>Area da mantenere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="74"/>
        <source>Areas to keep</source>
        <translation>Aree da mantenere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="75"/>
        <source>Areas to mask</source>
        <translation>Aree da mascherare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="76"/>
        <source>Arrays are processed in row blocks that fit in this budget. The result does not depend on it.</source>
        <translation>Gli array vengono elaborati in blocchi di righe che rientrano in questo limite di memoria. Il risultato non ne dipende.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="80"/>
        <source>Average blocks of this many by this many pixels; a block is kept where at least half of its pixels are valid. 1 keeps full resolution.</source>
        <translation>Media blocchi di questo numero di pixel per lato; un blocco viene mantenuto dove almeno metà dei suoi pixel è valida. 1 mantiene la piena risoluzione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="82"/>
        <source>Average coherence threshold</source>
        <translation>Soglia di coerenza media</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="89"/>
        <source>Blame the worst interferogram of</source>
        <translation>Attribuisci l'errore all'interferogramma peggiore di</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="90"/>
        <source>Block size</source>
        <translation>Dimensione del blocco</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="91"/>
        <source>Bootstrap resamples</source>
        <translation>Ricampionamenti bootstrap</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="93"/>
        <source>Box in degrees left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Riquadro in gradi escluso dalla stima, per esempio un'area in deformazione. Non impostato: nessuno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="94"/>
        <source>Box in degrees that the ramp and the trend with height are fitted to. Not set: all.</source>
        <translation>Riquadro in gradi su cui si stimano la rampa e l'andamento con la quota. Non impostato: tutto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="95"/>
        <source>Box to keep, west, east, south, north. The pixels whose centres are nearest to its edges are included.</source>
        <translation>Riquadro da mantenere: ovest, est, sud, nord. Sono inclusi i pixel i cui centri sono più vicini ai suoi bordi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="102"/>
        <source>Chooses the area that all displacements are relative to. In: a stack and its time-series folder. Out: the reference window and a report on how robust the network is.

Square tiles of about 5 km are scored by data coverage, coherence, component size and smooth terrain; among the best the one nearest to the wanted position is taken. Move the wanted position away from the deformation you study.</source>
        <translation>Sceglie l'area rispetto alla quale sono espressi tutti gli spostamenti. Ingresso: uno stack e la cartella della sua serie temporale. Uscita: la finestra di riferimento e un resoconto sulla robustezza della rete.

Riquadri di circa 5 km di lato ricevono un punteggio in base a copertura dei dati, coerenza, dimensione delle componenti e regolarità del terreno; tra i migliori si prende quello più vicino alla posizione desiderata. Allontanare la posizione desiderata dalla deformazione che si studia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="105"/>
        <source>Closure limit per pixel</source>
        <translation>Limite di chiusura per pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="107"/>
        <source>Coherence of 12-day pairs (0 to 1)</source>
        <translation>Coerenza delle coppie a 12 giorni (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="108"/>
        <source>Coherence of 24-day pairs (0 to 1)</source>
        <translation>Coerenza delle coppie a 24 giorni (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="109"/>
        <source>Coherence threshold per pair</source>
        <translation>Soglia di coerenza per coppia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="110"/>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="111"/>
        <source>Compare the number of runs of gaps (n_gap_merged) with the maximum, instead of the number of gaps.</source>
        <translation>Confronta con il massimo il numero di sequenze di lacune (n_gap_merged) invece del numero di lacune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="114"/>
        <source>Compression level</source>
        <translation>Livello di compressione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="116"/>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="120"/>
        <source>Converts the unwrapped interferograms and coherences of a LiCSAR folder (GEOC) to a stack on one grid. In: GeoTIFFs of unwrapped phase (rad, positive away from the satellite) and coherence, unit vectors, height. Out: a stack folder (GEOCml…) in the format of LiCSBAS.

Multilooking averages n by n pixels: 1 keeps the full resolution of about 100 m, larger numbers make a smaller, smoother stack. Pairs that cannot be read are listed with the reason in the log and in no_unw_list.txt.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Converte gli interferogrammi srotolati e le coerenze di una cartella LiCSAR (GEOC) in uno stack su un'unica griglia. Ingresso: GeoTIFF di fase srotolata (rad, positiva in allontanamento dal satellite) e di coerenza, versori, quota. Uscita: una cartella dello stack (GEOCml…) nel formato di LiCSBAS.

Il multilook media n per n pixel: 1 mantiene la piena risoluzione di circa 100 m, numeri maggiori danno uno stack più piccolo e meno rumoroso. Le coppie che non si possono leggere sono elencate con il motivo nel log e in no_unw_list.txt.

Bibliografia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="121"/>
        <source>Count adjacent gaps once</source>
        <translation>Conta una sola volta le lacune adiacenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="122"/>
        <source>Count epochs that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Considera fortemente connesse le epoche che da sole tengono unite due parti della rete. Cambia soltanto il resoconto sulla rete.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="123"/>
        <source>Count interferograms that alone hold two parts of the network together as strongly connected. This changes the network report only.</source>
        <translation>Considera fortemente connessi gli interferogrammi che da soli tengono unite due parti della rete. Cambia soltanto il resoconto sulla rete.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="129"/>
        <source>Create sample frame</source>
        <translation>Creare un frame di esempio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="130"/>
        <source>Creator</source>
        <translation>Autore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="131"/>
        <source>Cuts an area of interest out of all rasters of a stack. In: a stack and an extent or polygons in any coordinate system. Out: a smaller stack.

The pixels nearest to the edges of the extent are included. With polygons, pixels outside are blanked and the stack is cut to the box around them. A smaller area makes all later stages faster and lets the reference be chosen near what you look at.</source>
        <translation>Ritaglia un'area di interesse da tutti i raster di uno stack. Ingresso: uno stack e un'estensione o dei poligoni in qualunque sistema di coordinate. Uscita: uno stack più piccolo.

Sono inclusi i pixel più vicini ai bordi dell'estensione. Con i poligoni, i pixel esterni vengono svuotati e lo stack è ritagliato al riquadro che li racchiude. Un'area più piccola rende più veloci tutti i passi successivi e permette di scegliere il riferimento vicino a ciò che si osserva.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="135"/>
        <source>Dates not to span</source>
        <translation>Date da non scavalcare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="136"/>
        <source>Dates of steps</source>
        <translation>Date dei salti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="142"/>
        <source>Deformation model</source>
        <translation>Modello di deformazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="144"/>
        <source>Displacement (mm, + towards satellite)</source>
        <translation>Spostamento (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="145"/>
        <source>Displacement and velocity are always masked with the noise mask of stage 15; this masks all other layers too, except the mask itself and linear_velocity_unmasked.</source>
        <translation>Spostamento e velocità sono sempre mascherati con la maschera di rumore del passo 15; questa opzione maschera anche tutti gli altri layer, tranne la maschera stessa e linear_velocity_unmasked.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="146"/>
        <source>Displacement and velocity are relative to the median of the pixels with their centre in this box that have a value on every epoch and a mean coherence above 0.6. Empty: the reference pixel of stage 16.</source>
        <translation>Spostamento e velocità sono relativi alla mediana dei pixel con centro in questo riquadro che hanno un valore in ogni epoca e una coerenza media superiore a 0.6. Vuoto: il pixel di riferimento del passo 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="154"/>
        <source>Do not filter</source>
        <translation>Non filtrare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="155"/>
        <source>Do not look for epochs that alone hold two parts of the network together. This changes the network report only.</source>
        <translation>Non cerca le epoche che da sole tengono unite due parti della rete. Cambia soltanto il resoconto sulla rete.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="161"/>
        <source>Draw each epoch before the filter, what was removed, and after it, in 16filt_cum/. This takes minutes.</source>
        <translation>Disegna in 16filt_cum/ ogni epoca prima del filtro, ciò che è stato rimosso e il risultato. Richiede alcuni minuti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="162"/>
        <source>Draw mask_ts.png with the velocity, the mask and every criterion.</source>
        <translation>Disegna mask_ts.png con la velocità, la maschera e tutti i criteri.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="163"/>
        <source>Draw mask_ts_masked.png too, where every panel shows only the pixels that are kept.</source>
        <translation>Disegna anche mask_ts_masked.png, in cui ogni riquadro mostra soltanto i pixel mantenuti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="166"/>
        <source>Draw the results, the increments and the residuals as PNG files; LiCSBAS draws them unless told --nopngs.</source>
        <translation>Disegna i risultati, gli incrementi e i residui come file PNG; LiCSBAS li disegna a meno che non si indichi --nopngs.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="167"/>
        <source>Drop every value that takes part in no complete loop of three interferograms at its pixel, and the interferograms that stage 12 found in no loop at all.</source>
        <translation>Elimina ogni valore che nel suo pixel non fa parte di alcun anello completo di tre interferogrammi, e gli interferogrammi che il passo 12 non ha trovato in alcun anello.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="168"/>
        <source>Drop values outside loops</source>
        <translation>Elimina i valori fuori dagli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="169"/>
        <source>E-mail of the creator</source>
        <translation>E-mail dell'autore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="170"/>
        <source>Each epoch forms interferograms with this many of the epochs that follow.</source>
        <translation>Ogni epoca forma interferogrammi con questo numero di epoche successive.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="172"/>
        <source>Empty: left out.</source>
        <translation>Vuoto: omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="176"/>
        <source>Epochs</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="180"/>
        <source>Excluded extent</source>
        <translation>Estensione esclusa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="181"/>
        <source>Excluded range</source>
        <translation>Intervallo di pixel escluso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="183"/>
        <source>Export datacube</source>
        <translation>Esportare il datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="184"/>
        <source>Extent</source>
        <translation>Estensione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="188"/>
        <source>File of pixel ranges to mask</source>
        <translation>File degli intervalli di pixel da mascherare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="189"/>
        <source>File of polygons to keep</source>
        <translation>File dei poligoni da mantenere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="190"/>
        <source>File of polygons to mask</source>
        <translation>File dei poligoni da mascherare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="197"/>
        <source>Fill holes in delay maps</source>
        <translation>Riempi i buchi nelle mappe di ritardo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="198"/>
        <source>Fill missing samples</source>
        <translation>Riempi i campioni mancanti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="199"/>
        <source>Fill pixels without delay from the mean of their neighbours, in one pass. Useful along coasts, where the maps have single missing pixels.</source>
        <translation>Riempie i pixel senza ritardo con la media dei vicini, in un solo passaggio. Utile lungo le coste, dove alle mappe mancano singoli pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="200"/>
        <source>Filter with all pixels, also those that &apos;Mask noise&apos; (stage 15) rejected.</source>
        <translation>Filtra con tutti i pixel, anche quelli scartati da 'Mascherare il rumore' (passo 15).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="202"/>
        <source>Filtered displacement (mm, + towards satellite)</source>
        <translation>Spostamento filtrato (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="206"/>
        <source>Finds unwrapping errors by the phase around triangles of interferograms, which should be zero. In: a stack and its time-series folder. Out: lists of bad pairs, per-pixel loop statistics, coverage and mean coherence.

A pair is rejected when all its triangles close worse than the threshold (rad). Nullification goes further: it sets single pixels of a pair to no-data where the loops blame that pair; the untouched phase is kept beside it as .unw.ori and comes back when the stage runs without nullification.

Reference: Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</source>
        <translation>Individua gli errori di srotolamento dalla fase lungo i triangoli di interferogrammi, che dovrebbe essere nulla. Ingresso: uno stack e la cartella della sua serie temporale. Uscita: elenchi delle coppie cattive, statistiche degli anelli per pixel, copertura e coerenza media.

Una coppia viene scartata quando tutti i suoi triangoli chiudono peggio della soglia (rad). L'annullamento va oltre: imposta a no-data singoli pixel di una coppia dove gli anelli attribuiscono l'errore a quella coppia; la fase originale è conservata accanto come .unw.ori e viene ripristinata quando il passo è eseguito senza annullamento.

Bibliografia: Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="211"/>
        <source>Fit extent</source>
        <translation>Estensione della stima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="212"/>
        <source>Fit range</source>
        <translation>Intervallo di pixel della stima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="213"/>
        <source>Folder for previews</source>
        <translation>Cartella delle anteprime</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="217"/>
        <source>Folder that holds GEOC, GEOC.MLI and GACOS. Empty: the folder around the time-series folder.</source>
        <translation>Cartella che contiene GEOC, GEOC.MLI e GACOS. Vuoto: la cartella che contiene quella della serie temporale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="228"/>
        <source>GACOS atmosphere (mm, + towards satellite)</source>
        <translation>Atmosfera GACOS (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="232"/>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="234"/>
        <source>Give missing samples of pixels inside the mask the value of the temporal low-pass.</source>
        <translation>Assegna ai campioni mancanti dei pixel dentro la maschera il valore del filtro temporale passa-basso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="236"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: a range given by polygons alone loses its last row and column.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: un intervallo definito soltanto da poligoni perde l'ultima riga e l'ultima colonna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="237"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: a resample that is singular at any pixel is dropped for all, the first epoch counts as observed everywhere, and a gap at the beginning is not counted in n_gap_merged.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: un ricampionamento singolare in un pixel qualsiasi viene eliminato per tutti, la prima epoca conta come osservata ovunque e una lacuna iniziale non è contata in n_gap_merged.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="238"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: component areas are kept in one byte (modulo 256), and a term of weight 0 still excludes the blocks where it is unknown.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: le aree delle componenti sono conservate in un byte (modulo 256) e un termine di peso 0 esclude comunque i blocchi in cui è ignoto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="240"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: gaps filled over the wrong interval and not at all in complete pixels (singular), the first epoch set by the second one, epochs deleted by the search for the reference, results/vel on the initial reference, and values outside loops not dropped.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: lacune colmate sull'intervallo sbagliato e per nulla nei pixel completi (singular), prima epoca fissata dalla seconda, epoche cancellate dalla ricerca del riferimento, results/vel sul riferimento iniziale e valori fuori dagli anelli non eliminati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="241"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: loop counters of one byte overflow, and n_nullify_rat is divided by the number of interferograms left minus the number without a loop.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: i contatori degli anelli a un byte vanno in overflow e n_nullify_rat è diviso per il numero di interferogrammi rimasti meno quello degli interferogrammi senza anello.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="242"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the delay maps are squeezed by half a pixel on each side and so are up to half a pixel off at the edges.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: le mappe di ritardo sono compresse di mezzo pixel per lato e quindi spostate fino a mezzo pixel ai bordi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="243"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: the number of all epochs, also rejected ones, scales the required interferograms; every pixel with velocity exactly 0 is kept; isolated pixels influence a relaxed threshold.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: il numero di tutte le epoche, anche scartate, determina gli interferogrammi richiesti; ogni pixel con velocità esattamente 0 viene mantenuto; i pixel isolati influiscono su una soglia allentata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="245"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: with a multilook factor above 1, coordinates refer to the first pixel at full resolution, half a block minus half a pixel too far west and north.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: con un fattore di multilook maggiore di 1, le coordinate si riferiscono al primo pixel a piena risoluzione, mezzo blocco meno mezzo pixel troppo a ovest e a nord.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="246"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: zeros in floating-point coherence count as coherence 0 instead of no data, and a network with fewer interferograms than epochs has no valid area.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: gli zeri della coerenza in virgola mobile contano come coerenza 0 invece che come assenza di dati, e una rete con meno interferogrammi che epoche non ha area valida.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="247"/>
        <source>Greatest height of the fit</source>
        <translation>Quota massima della stima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="249"/>
        <source>HDF5 file with a dataset cum_model in mm, of the shape of the series, which is taken out before filtering and put back after it. Not set: none.</source>
        <translation>File HDF5 con un dataset cum_model in mm, della stessa forma della serie, che viene sottratto prima del filtraggio e riaggiunto dopo. Non impostato: nessuno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="250"/>
        <source>Height (m)</source>
        <translation>Quota (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="252"/>
        <source>Highest velocity of the figure</source>
        <translation>Velocità massima della figura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="255"/>
        <source>How much a block gains by coherence; 0 ignores it.</source>
        <translation>Quanto guadagna un blocco per la coerenza; 0 la ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="256"/>
        <source>How much a block gains by lying in large unwrapping components; 0 ignores them.</source>
        <translation>Quanto guadagna un blocco se si trova in grandi componenti di srotolamento; 0 le ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="257"/>
        <source>How much a block gains by unwrapped pixels; 0 ignores them.</source>
        <translation>Quanto guadagna un blocco per i pixel srotolati; 0 li ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="258"/>
        <source>How much a block loses by rough terrain; 0 ignores it.</source>
        <translation>Quanto perde un blocco per il terreno accidentato; 0 lo ignora.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="259"/>
        <source>How often the epochs are drawn at random, with repetition, to see how far the velocity depends on them.</source>
        <translation>Quante volte le epoche vengono estratte a caso, con ripetizione, per vedere quanto la velocità ne dipende.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="269"/>
        <source>Ignore nullification</source>
        <translation>Ignora l'annullamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="270"/>
        <source>Ignore the noise mask</source>
        <translation>Ignora la maschera di rumore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="271"/>
        <source>Ignore unwrapping components</source>
        <translation>Ignora le componenti di srotolamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="273"/>
        <source>Image size from north to south.</source>
        <translation>Dimensione dell'immagine da nord a sud.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="274"/>
        <source>Image size from west to east.</source>
        <translation>Dimensione dell'immagine da ovest a est.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="278"/>
        <source>In addition, one interferogram per loop and pixel is nullified: the one with the largest share of failing loops. LiCSBAS does so in every loop that shares an interferogram with a failing one, which also takes good interferograms; blaming only in the loops that fail at that pixel loses fewer of them.</source>
        <translation>Inoltre, per ogni anello e pixel viene annullato un interferogramma: quello con la quota maggiore di anelli non chiusi. LiCSBAS lo fa in ogni anello che condivide un interferogramma con uno non chiuso, e così colpisce anche interferogrammi buoni; attribuendo l'errore soltanto negli anelli che non chiudono in quel pixel se ne perdono di meno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="279"/>
        <source>In each pair, mask the pixels whose coherence in that pair is below this. Empty or 0: off.</source>
        <translation>In ogni coppia, maschera i pixel la cui coerenza in quella coppia è inferiore a questo valore. Vuoto o 0: disattivato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="280"/>
        <source>In every pair, mask the pixels whose centre lies in one of these polygons (longitude, latitude).</source>
        <translation>In ogni coppia, maschera i pixel il cui centro si trova in uno di questi poligoni (longitudine, latitudine).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="281"/>
        <source>In every pair, mask the pixels whose coherence averaged over all pairs is at or below this. Empty or 0: off.</source>
        <translation>In ogni coppia, maschera i pixel la cui coerenza media su tutte le coppie è pari o inferiore a questo valore. Vuoto o 0: disattivato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="282"/>
        <source>In every pair, mask these rectangles: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Separate several by spaces or semicolons.</source>
        <translation>In ogni coppia, maschera questi rettangoli: x1:x2/y1:y2, contati da 0 a partire dal pixel di nord-ovest, con il secondo numero escluso e 0 come fine. Separarne più d'uno con spazi o punti e virgola.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="287"/>
        <source>Institution</source>
        <translation>Istituzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="293"/>
        <source>Interferograms spanning this many days or fewer are rejected; 0 keeps all. Very short spans carry the fading signal of vegetation and soil moisture.</source>
        <translation>Gli interferogrammi che coprono questo numero di giorni o meno vengono scartati; 0 li mantiene tutti. Gli intervalli molto brevi contengono il segnale di fading di vegetazione e umidità del suolo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="294"/>
        <source>Interferograms spanning this many days or more are rejected; 0 keeps all.</source>
        <translation>Gli interferogrammi che coprono questo numero di giorni o più vengono scartati; 0 li mantiene tutti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="295"/>
        <source>Interferograms to remove</source>
        <translation>Interferogrammi da rimuovere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="296"/>
        <source>Interferograms whose phase covers a smaller share of the valid area are rejected.</source>
        <translation>Gli interferogrammi la cui fase copre una quota minore dell'area valida vengono scartati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="297"/>
        <source>Interferograms with a lower mean coherence over the valid area are rejected.</source>
        <translation>Gli interferogrammi con coerenza media sull'area valida inferiore vengono scartati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="300"/>
        <source>It turns phase into millimetres in later stages. Sentinel-1: 5.405e9; ALOS: 1.27e9; ALOS-2: 1.2575e9 (ultra-fine) or 1.2365e9 (fine and ScanSAR).</source>
        <translation>Nei passi successivi converte la fase in millimetri. Sentinel-1: 5.405e9; ALOS: 1.27e9; ALOS-2: 1.2575e9 (ultra-fine) oppure 1.2365e9 (fine e ScanSAR).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="302"/>
        <source>Judge loops after nullification</source>
        <translation>Valuta gli anelli dopo l'annullamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="304"/>
        <source>Keep bridges</source>
        <translation>Mantieni i ponti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="305"/>
        <source>Keep cut epochs</source>
        <translation>Mantieni le epoche di taglio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="306"/>
        <source>Keep increments and residuals</source>
        <translation>Conserva incrementi e residui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="307"/>
        <source>Keep isolated pixels</source>
        <translation>Mantieni i pixel isolati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="308"/>
        <source>Keep pixels without any neighbour, for which the spatio-temporal inconsistency is unknown.</source>
        <translation>Mantiene i pixel senza alcun vicino, per i quali l'inconsistenza spazio-temporale è ignota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="309"/>
        <source>Keep the displacement between consecutive epochs (13increment/*.inc) and the residual of every interferogram (13resid/*.res) as rasters in mm. Both refer to the initial reference area.</source>
        <translation>Conserva lo spostamento tra epoche consecutive (13increment/*.inc) e il residuo di ogni interferogramma (13resid/*.res) come raster in mm. Entrambi si riferiscono all'area di riferimento iniziale.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="310"/>
        <source>Keep the pixels with their centre in this box; the reference may lie outside. Empty: everything.</source>
        <translation>Mantiene i pixel con centro in questo riquadro; il riferimento può trovarsi all'esterno. Vuoto: tutto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="311"/>
        <source>LS gives every interferogram the same weight; WLS weights each value by the inverse of the phase variance that follows from its coherence.</source>
        <translation>LS assegna lo stesso peso a ogni interferogramma; WLS pesa ogni valore con l'inverso della varianza di fase che deriva dalla sua coerenza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="327"/>
        <source>Leave the size of unwrapping components out of the score. They are left out anyway unless every interferogram has a component file.</source>
        <translation>Esclude dal punteggio la dimensione delle componenti di srotolamento. Sono comunque escluse se non tutti gli interferogrammi hanno un file delle componenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="337"/>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="338"/>
        <source>Line of sight, east component</source>
        <translation>Linea di vista, componente est</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="339"/>
        <source>Line of sight, north component</source>
        <translation>Linea di vista, componente nord</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="340"/>
        <source>Line of sight, up component</source>
        <translation>Linea di vista, componente verticale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="341"/>
        <source>List of interferograms</source>
        <translation>Elenco degli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="343"/>
        <source>Load datacube</source>
        <translation>Caricare il datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="349"/>
        <source>Look for epochs with coregistration errors, which leave a steep phase ramp along azimuth in several interferograms, and reject the interferograms concerned.</source>
        <translation>Cerca le epoche con errori di coregistrazione, che lasciano una ripida rampa di fase lungo l'azimut in più interferogrammi, e scarta gli interferogrammi interessati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="350"/>
        <source>Loop RMS threshold</source>
        <translation>Soglia RMS dell'anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="351"/>
        <source>Loop closure, mean absolute (rad)</source>
        <translation>Chiusura degli anelli, media dei valori assoluti (rad)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="354"/>
        <source>Lower end of the colours. Not set: minus the 99th percentile of the magnitude.</source>
        <translation>Estremo inferiore dei colori. Non impostato: il 99° percentile del valore assoluto, con segno meno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="355"/>
        <source>Lowest height of the fit</source>
        <translation>Quota minima della stima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="356"/>
        <source>Lowest velocity of the figure</source>
        <translation>Velocità minima della figura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="357"/>
        <source>Makes a synthetic LiCSAR frame, so that every stage can be tried offline. Out: a work folder with GEOC/ (interferograms), GEOC.MLI/ (intensity), GACOS/ (delay maps) and the truth (velocity in mm/yr, positive towards the satellite).

The scene is a volcano at the coast that inflates (Mogi source), with atmosphere, decorrelation noise and unwrapping errors. The same seed gives the same files.

Reference: Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</source>
        <translation>Crea un frame LiCSAR sintetico, così che ogni passo si possa provare senza connessione. Uscita: una cartella di lavoro con GEOC/ (interferogrammi), GEOC.MLI/ (intensità), GACOS/ (mappe di ritardo) e la verità (velocità in mm/yr, positiva verso il satellite).

La scena è un vulcano sulla costa che si inflaziona (sorgente di Mogi), con atmosfera, rumore di decorrelazione ed errori di srotolamento. Lo stesso seme dà gli stessi file.

Bibliografia: Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="359"/>
        <source>Mask (1 = kept)</source>
        <translation>Maschera (1 = mantenuto)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="360"/>
        <source>Mask every layer</source>
        <translation>Maschera tutti i layer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="362"/>
        <source>Mask pixels where a larger share of the loops does not close. Not set: 0.7.</source>
        <translation>Maschera i pixel in cui una quota maggiore degli anelli non chiude. Non impostato: 0.7.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="363"/>
        <source>Mask pixels whose interferograms fit the time series worse (root mean square). Not set: 15 in C-band, 10 in L-band.</source>
        <translation>Maschera i pixel i cui interferogrammi si adattano peggio alla serie temporale (scarto quadratico medio). Non impostato: 15 in banda C, 10 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="364"/>
        <source>Mask pixels whose longest run of connected epochs is shorter. Not set: 1.</source>
        <translation>Maschera i pixel la cui sequenza più lunga di epoche connesse è più breve. Non impostato: 1.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="365"/>
        <source>Mask pixels whose mean absolute loop closure phase is larger, a sign of phase bias; 1 to 1.2 is common. Not set: no such criterion.</source>
        <translation>Maschera i pixel con fase di chiusura media (in valore assoluto) maggiore, indizio di un bias di fase; sono comuni valori da 1 a 1.2. Non impostato: criterio non applicato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="366"/>
        <source>Mask pixels whose mean coherence is lower. Not set: 0.15 in C-band, 0.01 in L-band.</source>
        <translation>Maschera i pixel con coerenza media inferiore. Non impostato: 0.15 in banda C, 0.01 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="367"/>
        <source>Mask pixels whose series differs more than this from the most similar neighbour (index stc). Not set: 10.</source>
        <translation>Maschera i pixel la cui serie differisce più di questo valore dal vicino più simile (indice stc). Non impostato: 10.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="368"/>
        <source>Mask pixels whose velocity is less certain than this in the bootstrap. Not set: 100 in C-band, 200 in L-band.</source>
        <translation>Maschera i pixel la cui velocità nel bootstrap è meno certa di questo valore. Non impostato: 100 in banda C, 200 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="369"/>
        <source>Mask pixels with fewer unwrapped interferograms than this ratio times the number of epochs. Not set: 1.5 in C-band, 1 in L-band.</source>
        <translation>Maschera i pixel con meno interferogrammi srotolati di questo rapporto moltiplicato per il numero di epoche. Non impostato: 1.5 in banda C, 1 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="370"/>
        <source>Mask pixels with more interferograms that take part in no loop and so could not be checked. Not set: the number of such interferograms in the network plus 1, or 500 where it is unknown.</source>
        <translation>Maschera i pixel con più interferogrammi che non fanno parte di alcun anello e che quindi non si sono potuti controllare. Non impostato: il numero di tali interferogrammi nella rete più 1, oppure 500 dove è ignoto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="371"/>
        <source>Mask pixels with more intervals that no interferogram spans. Not set: 10 in C-band, 1 in L-band.</source>
        <translation>Maschera i pixel con più intervalli non coperti da alcun interferogramma. Non impostato: 10 in banda C, 1 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="373"/>
        <source>Masked overview figure</source>
        <translation>Figura d'insieme mascherata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="375"/>
        <source>Masks pixels whose quality indices are beyond thresholds. In: a time-series folder after stage 14. Out: mask (1 = kept, 0 = masked), masked velocity, the criterion each pixel failed first.

Leave a threshold empty to use the default for the radar band. The log says for each criterion how many pixels it removes; begin with the one that removes most. Where no pixel at all would pass a criterion, its threshold is relaxed unless you forbid it.</source>
        <translation>Maschera i pixel i cui indici di qualità superano le soglie. Ingresso: una cartella della serie temporale dopo il passo 14. Uscita: maschera (1 = mantenuto, 0 = mascherato), velocità mascherata, primo criterio non superato da ciascun pixel.

Lasciare vuota una soglia per usare il valore predefinito della banda radar. Il log riporta per ogni criterio quanti pixel rimuove; cominciare da quello che ne rimuove di più. Dove nessun pixel supererebbe un criterio, la sua soglia viene allentata, a meno che non lo si vieti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="376"/>
        <source>Maximum interferograms without loop</source>
        <translation>Massimo di interferogrammi senza anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="377"/>
        <source>Maximum mean loop phase</source>
        <translation>Fase media massima degli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="378"/>
        <source>Maximum number of gaps</source>
        <translation>Numero massimo di lacune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="379"/>
        <source>Maximum number of loop errors</source>
        <translation>Numero massimo di errori degli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="380"/>
        <source>Maximum ratio of loop errors</source>
        <translation>Rapporto massimo di errori degli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="381"/>
        <source>Maximum residual of the inversion</source>
        <translation>Residuo massimo dell'inversione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="382"/>
        <source>Maximum spatio-temporal inconsistency</source>
        <translation>Massima inconsistenza spazio-temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="383"/>
        <source>Maximum standard deviation of velocity</source>
        <translation>Massima deviazione standard della velocità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="384"/>
        <source>Mean amplitude (not calibrated)</source>
        <translation>Ampiezza media (non calibrata)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="385"/>
        <source>Mean coherence (0 to 1)</source>
        <translation>Coerenza media (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="386"/>
        <source>Mean coherence of every epoch over the 12-day and the 24-day pairs it takes part in, from the stack folder.</source>
        <translation>Coerenza media di ogni epoca sulle coppie a 12 giorni e a 24 giorni di cui fa parte, dalla cartella dello stack.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="390"/>
        <source>Measures coverage and mean coherence of every interferogram and lists the bad ones. In: a stack. Out: a time-series folder (TS_…) with statistics, list of bad pairs and network plots.

A pair is bad when it covers less of the valid area than the coverage threshold (0.3; AlignSAR uses 0.05) or its mean coherence is below the coherence threshold. The log says how many pairs fail which test, which epochs are lost and where the network has gaps.</source>
        <translation>Misura copertura e coerenza media di ogni interferogramma ed elenca quelli cattivi. Ingresso: uno stack. Uscita: una cartella della serie temporale (TS_…) con statistiche, elenco delle coppie cattive e grafici della rete.

Una coppia è cattiva quando copre dell'area valida meno della soglia di copertura (0.3; AlignSAR usa 0.05) o quando la sua coerenza media è sotto la soglia di coerenza. Il log riporta quante coppie non superano quale test, quali epoche vanno perse e dove la rete ha lacune.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="391"/>
        <source>Memory budget</source>
        <translation>Limite di memoria</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="392"/>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="395"/>
        <source>Minimum connected time</source>
        <translation>Tempo connesso minimo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="396"/>
        <source>Minimum coverage</source>
        <translation>Copertura minima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="397"/>
        <source>Minimum interferograms per epoch</source>
        <translation>Numero minimo di interferogrammi per epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="398"/>
        <source>Minimum mean coherence</source>
        <translation>Coerenza media minima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="399"/>
        <source>Minimum unwrapped interferograms per epoch</source>
        <translation>Numero minimo di interferogrammi srotolati per epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="401"/>
        <source>More GeoTIFFs</source>
        <translation>Altri GeoTIFF</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="402"/>
        <source>More result layers</source>
        <translation>Altri layer dei risultati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="408"/>
        <source>Multilook factor</source>
        <translation>Fattore di multilook</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="410"/>
        <source>Names of rasters in results/ to add, separated by commas, such as n_unw,n_gap,maxTlen.</source>
        <translation>Nomi di raster in results/ da aggiungere, separati da virgole, per esempio n_unw,n_gap,maxTlen.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="416"/>
        <source>Network gap after epoch</source>
        <translation>Lacuna della rete dopo l'epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="417"/>
        <source>Never relax a threshold</source>
        <translation>Non allentare mai una soglia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="421"/>
        <source>No interferogram spans the interval after this epoch, counted from 1. 0: no gap.</source>
        <translation>Nessun interferogramma copre l'intervallo che segue questa epoca, contata da 1. 0: nessuna lacuna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="431"/>
        <source>Nullify a pixel of an interferogram if one of its loops fails there; by default all of them must fail.</source>
        <translation>Annulla un pixel di un interferogramma se in quel punto anche uno solo dei suoi anelli non chiude; per impostazione predefinita devono essere tutti a non chiudere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="432"/>
        <source>Nullify by a single bad loop</source>
        <translation>Annulla per un solo anello cattivo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="434"/>
        <source>Nullify unwrapping errors</source>
        <translation>Annulla gli errori di srotolamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="435"/>
        <source>Nullify without keeping originals</source>
        <translation>Annulla senza conservare gli originali</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="436"/>
        <source>Number of 12-day pairs with coherence</source>
        <translation>Numero di coppie a 12 giorni con coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="437"/>
        <source>Number of 24-day pairs with coherence</source>
        <translation>Numero di coppie a 24 giorni con coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="447"/>
        <source>Only blocks whose score lies above this percentile of all scores are candidates.</source>
        <translation>Sono candidati soltanto i blocchi il cui punteggio supera questo percentile di tutti i punteggi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="448"/>
        <source>Only remove ramp, trend with height and DEM error, and choose the new reference.</source>
        <translation>Rimuove soltanto rampa, andamento con la quota ed errore del DEM, e sceglie il nuovo riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="458"/>
        <source>Overview figure</source>
        <translation>Figura d'insieme</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="464"/>
        <source>Parallel workers</source>
        <translation>Processi paralleli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="465"/>
        <source>Perpendicular baseline (m)</source>
        <translation>Baseline perpendicolare (m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="466"/>
        <source>Person or group that made the data set; empty: left out.</source>
        <translation>Persona o gruppo che ha prodotto il set di dati; vuoto: omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="467"/>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="469"/>
        <source>Pictures of every epoch</source>
        <translation>Immagini di ogni epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="471"/>
        <source>Pictures of loops and rasters</source>
        <translation>Immagini di anelli e raster</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="472"/>
        <source>Pictures of rejected interferograms</source>
        <translation>Immagini degli interferogrammi scartati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="473"/>
        <source>Pixel range</source>
        <translation>Intervallo di pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="474"/>
        <source>Pixel ranges to mask</source>
        <translation>Intervalli di pixel da mascherare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="475"/>
        <source>Pixel size</source>
        <translation>Dimensione del pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="480"/>
        <source>Pixels that are higher do not take part in the fit of the trend with height.</source>
        <translation>I pixel più alti non entrano nella stima dell'andamento con la quota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="481"/>
        <source>Pixels that are lower do not take part in the fit of the trend with height.</source>
        <translation>I pixel più bassi non entrano nella stima dell'andamento con la quota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="482"/>
        <source>Pixels x1:x2/y1:y2 left out of the fit, such as an area that deforms. Not set: none.</source>
        <translation>Pixel x1:x2/y1:y2 esclusi dalla stima, per esempio un'area in deformazione. Non impostato: nessuno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="483"/>
        <source>Pixels x1:x2/y1:y2, counted from 0, that the ramp and the trend with height are fitted to. A 0 as x2 or y2 is the end of the image. Not set: all.</source>
        <translation>Pixel x1:x2/y1:y2, contati da 0, su cui si stimano la rampa e l'andamento con la quota. Uno 0 come x2 o y2 indica la fine dell'immagine. Non impostato: tutti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="485"/>
        <source>Polygons (longitude, latitude); pixels whose centre lies outside all of them become no data. Without extent and pixel range, the stack is cut to the smallest box around them.</source>
        <translation>Poligoni (longitudine, latitudine); i pixel il cui centro si trova fuori da tutti diventano no-data. Senza estensione né intervallo di pixel, lo stack è ritagliato al più piccolo riquadro che li racchiude.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="491"/>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="499"/>
        <source>Radar frequency</source>
        <translation>Frequenza radar</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="501"/>
        <source>Ramp to remove</source>
        <translation>Rampa da rimuovere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="502"/>
        <source>Random seed</source>
        <translation>Seme casuale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="508"/>
        <source>Rectangle to keep: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and 0 meaning the end. Not together with the extent.</source>
        <translation>Rettangolo da mantenere: x1:x2/y1:y2, contati da 0 a partire dal pixel di nord-ovest, con il secondo numero escluso e 0 come fine. Non insieme all'estensione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="509"/>
        <source>Reference area</source>
        <translation>Area di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="510"/>
        <source>Reference date</source>
        <translation>Data di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="513"/>
        <source>Reject temporal baselines from</source>
        <translation>Scarta le baseline temporali da</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="514"/>
        <source>Reject temporal baselines up to</source>
        <translation>Scarta le baseline temporali fino a</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="515"/>
        <source>Remove DEM error</source>
        <translation>Rimuovi l'errore del DEM</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="516"/>
        <source>Remove from each loop the multiple of 2 pi that most of its pixels have, which an unwrapping error at the reference would add everywhere.</source>
        <translation>Rimuove da ogni anello il multiplo di 2 pi presente nella maggior parte dei suoi pixel, che un errore di srotolamento nel riferimento aggiungerebbe ovunque.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="517"/>
        <source>Remove from every epoch the part that is linear in height, such as stratified troposphere.</source>
        <translation>Rimuove da ogni epoca la parte lineare con la quota, come la troposfera stratificata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="518"/>
        <source>Remove from every pixel the part that is proportional to the perpendicular baseline.</source>
        <translation>Rimuove da ogni pixel la parte proporzionale alla baseline perpendicolare.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="519"/>
        <source>Remove the median of each loop</source>
        <translation>Rimuovi la mediana di ogni anello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="520"/>
        <source>Remove the scene median of every loop closure before its RMS is taken, so that biases from multilooking (fading signals) do not reject interferograms.</source>
        <translation>Rimuove la mediana sulla scena di ogni chiusura dell'anello prima di calcolarne l'RMS, così che i bias dovuti al multilook (segnali di fading) non facciano scartare interferogrammi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="521"/>
        <source>Remove trend with height</source>
        <translation>Rimuovi l'andamento con la quota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="522"/>
        <source>Removed by the filter (mm, + towards satellite)</source>
        <translation>Rimosso dal filtro (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="523"/>
        <source>Removes what is smooth in space but random in time, which is mostly atmosphere. In: a time-series folder after stage 15. Out: cum_filt.h5 (mm, positive towards the satellite) and the filtered velocity.

The width in time separates signal from atmosphere (default: three mean intervals); the width in space says how large a patch of atmosphere is (default 2 km). Ramps, signal linear with height, and DEM error can be removed first. A new stable reference pixel is chosen at the end.</source>
        <translation>Rimuove ciò che è regolare nello spazio ma casuale nel tempo, cioè per lo più l'atmosfera. Ingresso: una cartella della serie temporale dopo il passo 15. Uscita: cum_filt.h5 (mm, positivo verso il satellite) e la velocità filtrata.

La larghezza temporale separa il segnale dall'atmosfera (predefinita: tre intervalli medi); la larghezza spaziale indica quanto è estesa una chiazza di atmosfera (predefinita 2 km). Prima si possono rimuovere rampe, segnale lineare con la quota ed errore del DEM. Alla fine viene scelto un nuovo pixel di riferimento stabile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="526"/>
        <source>Reproduce LiCSBAS defects</source>
        <translation>Riproduci i difetti di LiCSBAS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="529"/>
        <source>Residual RMS (mm)</source>
        <translation>RMS dei residui (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="538"/>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="539"/>
        <source>Run pipeline</source>
        <translation>Eseguire la catena</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="551"/>
        <source>Score percentile</source>
        <translation>Percentile del punteggio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="556"/>
        <source>Sets unwrapped phase to no-data where coherence is low or where you say so. In: a stack. Out: a masked stack and the mask (1 = kept, 0 = masked).

The threshold on each pair&apos;s own coherence (AlignSAR uses 0.15) removes noise pair by pair and keeps a pixel in the good pairs; the threshold on the average coherence removes a pixel from all pairs. Polygons and pixel ranges remove areas such as sea or steep flanks from all pairs.</source>
        <translation>Imposta a no-data la fase srotolata dove la coerenza è bassa o dove lo si indica. Ingresso: uno stack. Uscita: uno stack mascherato e la maschera (1 = mantenuto, 0 = mascherato).

La soglia sulla coerenza propria di ogni coppia (AlignSAR usa 0.15) rimuove il rumore coppia per coppia e mantiene un pixel nelle coppie buone; la soglia sulla coerenza media rimuove un pixel da tutte le coppie. Poligoni e intervalli di pixel rimuovono da tutte le coppie aree come il mare o i versanti ripidi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="558"/>
        <source>Share of missing interferograms</source>
        <translation>Quota di interferogrammi mancanti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="559"/>
        <source>Share of the interferograms in which a patch is off by one phase cycle.</source>
        <translation>Quota degli interferogrammi in cui una chiazza è sfasata di un ciclo di fase.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="560"/>
        <source>Share of the interferograms that do not exist; those between neighbouring epochs always do.</source>
        <translation>Quota degli interferogrammi che non esistono; quelli tra epoche vicine esistono sempre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="561"/>
        <source>Share of unwrapping errors</source>
        <translation>Quota di errori di srotolamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="562"/>
        <source>Shift loops to their most frequent ambiguity</source>
        <translation>Riporta gli anelli alla loro ambiguità più frequente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="566"/>
        <source>Side of the square blocks among which the reference window is chosen.</source>
        <translation>Lato dei blocchi quadrati tra i quali si sceglie la finestra di riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="571"/>
        <source>Skip the search for cut epochs</source>
        <translation>Salta la ricerca delle epoche di taglio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="580"/>
        <source>Spatial filter width</source>
        <translation>Larghezza del filtro spaziale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="582"/>
        <source>Spatio-temporal consistency (mm)</source>
        <translation>Consistenza spazio-temporale (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="583"/>
        <source>Stack (GEOCml…) that the time series was made from, for the coherence. Empty: the one on record, or else the folder beside TS_&lt;name&gt; that is called &lt;name&gt;.</source>
        <translation>Stack (GEOCml…) da cui è stata ricavata la serie temporale, per la coerenza. Vuoto: quello registrato, oppure la cartella accanto a TS_&lt;nome&gt; che si chiama &lt;nome&gt;.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="586"/>
        <source>Standard deviation of the Gaussian in space. Noise that is smooth over this distance but not in time is taken as atmosphere and removed. 0: no filtering.</source>
        <translation>Deviazione standard della gaussiana nello spazio. Il rumore regolare su questa distanza ma non nel tempo è considerato atmosfera e rimosso. 0: nessun filtraggio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="587"/>
        <source>Standard deviation of the Gaussian in time. Motion smoother than this is kept. Not set: three times the mean interval between epochs. 0: no temporal step, so all that is smooth in space is removed, deformation too.</source>
        <translation>Deviazione standard della gaussiana nel tempo. Il movimento più regolare di così viene mantenuto. Non impostato: tre volte l'intervallo medio tra le epoche. 0: nessun passo temporale, quindi si rimuove tutto ciò che è regolare nello spazio, deformazione compresa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="591"/>
        <source>Steady uplift</source>
        <translation>Sollevamento costante</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="592"/>
        <source>Step of the grid.</source>
        <translation>Passo della griglia.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="595"/>
        <source>Subtracts the differential tropospheric delay of the GACOS weather model from every interferogram. In: a stack and a folder of delay maps per epoch. Out: a corrected stack (rad).

Pairs with an epoch without a map are left out, because a mix of corrected and uncorrected pairs would break the phase loops; the log lists them and says whether the network stays connected. Switch on hole filling where the maps have single missing pixels.

Reference: Yu et al. (2018), https://doi.org/10.1029/2017JB015305</source>
        <translation>Sottrae da ogni interferogramma il ritardo troposferico differenziale del modello meteorologico GACOS. Ingresso: uno stack e una cartella di mappe di ritardo per epoca. Uscita: uno stack corretto (rad).

Le coppie con un'epoca senza mappa vengono escluse, perché una mescolanza di coppie corrette e non corrette romperebbe gli anelli di fase; il log le elenca e dice se la rete resta connessa. Attivare il riempimento dei buchi dove alle mappe mancano singoli pixel.

Bibliografia: Yu et al. (2018), https://doi.org/10.1029/2017JB015305</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="597"/>
        <source>Surface fitted to every epoch and removed: 1 a plane, bl bilinear, 2 quadratic. Not set: none.</source>
        <translation>Superficie adattata a ogni epoca e rimossa: 1 un piano, bl bilineare, 2 quadratica. Non impostato: nessuna.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="610"/>
        <source>Temporal filter width</source>
        <translation>Larghezza del filtro temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="611"/>
        <source>Terms of use, as a name or address such as CC-BY-4.0; empty: left out.</source>
        <translation>Condizioni d'uso, come nome o indirizzo, per esempio CC-BY-4.0; vuoto: omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="613"/>
        <source>Test for azimuth ramps</source>
        <translation>Verifica le rampe in azimut</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="614"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span one of them are rejected.</source>
        <translation>File di testo con una data per riga (yyyymmdd o yyyy-mm-dd), per esempio i giorni di terremoti; gli interferogrammi che ne scavalcano una vengono scartati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="616"/>
        <source>Text file with one interferogram per line to reject by hand.</source>
        <translation>File di testo con un interferogramma per riga, da scartare manualmente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="617"/>
        <source>Text file with one interferogram per line to use instead of all that stage 11 kept.</source>
        <translation>File di testo con un interferogramma per riga, da usare al posto di tutti quelli mantenuti dal passo 11.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="618"/>
        <source>Text file with one polygon lon1,lat1,lon2,lat2,… per line; blank lines and lines with # are comments.</source>
        <translation>File di testo con un poligono lon1,lat1,lon2,lat2,… per riga; le righe vuote e quelle con # sono commenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="620"/>
        <source>Text file with one range x1:x2/y1:y2 per line; blank lines and lines with # are comments.</source>
        <translation>File di testo con un intervallo x1:x2/y1:y2 per riga; le righe vuote e quelle con # sono commenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="628"/>
        <source>The same seed gives the same files, another one another scene.</source>
        <translation>Lo stesso seme dà gli stessi file, un altro seme un'altra scena.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="631"/>
        <source>Threads that work at the same time; 0 uses every processor. The result does not depend on it.</source>
        <translation>Thread che lavorano contemporaneamente; 0 usa tutti i processori. Il risultato non ne dipende.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="638"/>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="639"/>
        <source>Title of the data set. Empty: made from the frame and the dates.</source>
        <translation>Titolo del set di dati. Vuoto: composto dal frame e dalle date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="646"/>
        <source>Turbulent delay</source>
        <translation>Ritardo turbolento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="647"/>
        <source>Turns the network of interferograms into a displacement time series and a velocity for every pixel. In: a stack and its time-series folder. Out: cum.h5 (mm, positive towards the satellite), velocity (mm/yr), residuals, gaps and other quality rasters.

NSBAS bridges gaps of a pixel's network by the straight line that fits best. 'singular' (AlignSAR's choice) takes the shortest solution and fills gaps at the mean rate. A pixel is solved when it has more pairs than the minimum ratio times the number of epochs.

References: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</source>
        <translation>Trasforma la rete di interferogrammi in una serie temporale di spostamento e in una velocità per ogni pixel. Ingresso: uno stack e la cartella della sua serie temporale. Uscita: cum.h5 (mm, positivo verso il satellite), velocità (mm/yr), residui, lacune e altri raster di qualità.

NSBAS colma le lacune della rete di un pixel con la retta che meglio si adatta. 'singular' (la scelta di AlignSAR) prende la soluzione più corta e colma le lacune al tasso medio. Un pixel viene risolto quando ha più coppie del rapporto minimo moltiplicato per il numero di epoche.

Bibliografia: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="648"/>
        <source>Typical standard deviation of the atmospheric delay of one epoch.</source>
        <translation>Deviazione standard tipica del ritardo atmosferico di un'epoca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="649"/>
        <source>Unit of the .unw files. Values in mm or m must be positive towards the satellite.</source>
        <translation>Unità dei file .unw. I valori in mm o m devono essere positivi verso il satellite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="650"/>
        <source>Unit of the interferograms</source>
        <translation>Unità degli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="653"/>
        <source>Uplift above the deep magma source, throughout the series.</source>
        <translation>Sollevamento sopra la sorgente magmatica profonda, per tutta la serie.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="654"/>
        <source>Uplift above the shallow magma source at the last epoch. It begins halfway and grows with the square of time.</source>
        <translation>Sollevamento sopra la sorgente magmatica superficiale all'ultima epoca. Inizia a metà della serie e cresce con il quadrato del tempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="655"/>
        <source>Upper end of the colours. Not set: 99th percentile of the magnitude.</source>
        <translation>Estremo superiore dei colori. Non impostato: 99° percentile del valore assoluto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="656"/>
        <source>Use every threshold as it is, even when no pixel at all passes. By default such a threshold is moved to the next whole number that the best pixel passes, with a warning.</source>
        <translation>Usa ogni soglia così com'è, anche quando nessun pixel la supera. Per impostazione predefinita tale soglia viene spostata, con un avviso, al successivo numero intero superato dal pixel migliore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="658"/>
        <source>Use the phases as they were before stage 12 removed loop errors.</source>
        <translation>Usa le fasi com'erano prima che il passo 12 rimuovesse gli errori degli anelli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="662"/>
        <source>Velocity (mm/yr, + towards satellite)</source>
        <translation>Velocità (mm/yr, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="665"/>
        <source>Velocity standard deviation (mm/yr)</source>
        <translation>Deviazione standard della velocità (mm/yr)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="667"/>
        <source>Velocity, unmasked (mm/yr, + towards satellite)</source>
        <translation>Velocità, non mascherata (mm/yr, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="668"/>
        <source>Wanted position from the left</source>
        <translation>Posizione desiderata da sinistra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="669"/>
        <source>Wanted position from the top</source>
        <translation>Posizione desiderata dall'alto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="676"/>
        <source>Web page of the creator</source>
        <translation>Pagina web dell'autore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="677"/>
        <source>Weight of coherence</source>
        <translation>Peso della coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="678"/>
        <source>Weight of coverage</source>
        <translation>Peso della copertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="679"/>
        <source>Weight of rough terrain</source>
        <translation>Peso del terreno accidentato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="680"/>
        <source>Weight of the straight line in the NSBAS method, relative to an interferogram. It matters only where the network falls apart.</source>
        <translation>Peso della retta nel metodo NSBAS, rispetto a un interferogramma. Conta soltanto dove la rete si spezza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="681"/>
        <source>Weight of unwrapping components</source>
        <translation>Peso delle componenti di srotolamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="682"/>
        <source>Weighting</source>
        <translation>Pesatura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="685"/>
        <source>When values outside loops are dropped: look for loops in the phases that stage 12 left, instead of those before it removed loop errors.</source>
        <translation>Quando si eliminano i valori fuori dagli anelli: cerca gli anelli nelle fasi lasciate dal passo 12, invece che in quelle precedenti alla rimozione degli errori degli anelli.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="686"/>
        <source>Where the data set was made; empty: left out.</source>
        <translation>Dove è stato prodotto il set di dati; vuoto: omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="687"/>
        <source>Where the reference is wanted, as a fraction of the image height; of the blocks with a high score the nearest one is taken.</source>
        <translation>Dove si desidera il riferimento, come frazione dell'altezza dell'immagine; tra i blocchi con punteggio elevato si prende il più vicino.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="688"/>
        <source>Where the reference is wanted, as a fraction of the image width; of the blocks with a high score the nearest one is taken.</source>
        <translation>Dove si desidera il riferimento, come frazione della larghezza dell'immagine; tra i blocchi con punteggio elevato si prende il più vicino.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="702"/>
        <source>Write a PNG of every interferogram without data in the reference window.</source>
        <translation>Scrive un PNG di ogni interferogramma senza dati nella finestra di riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="703"/>
        <source>Write a PNG of every loop that was judged and of every raster. This takes a few minutes for a large network.</source>
        <translation>Scrive un PNG di ogni anello valutato e di ogni raster. Per una rete grande richiede alcuni minuti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="704"/>
        <source>Write a PNG per pair for looking through: before, after and correction side by side, and the corrected phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Scrive un PNG per coppia da sfogliare: prima, dopo e correzione affiancati, e la fase corretta. Un ciclo di colori è 6π (3π in banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="705"/>
        <source>Write a PNG per pair for looking through: the masked phase. A colour cycle is 6π (3π in L-band).</source>
        <translation>Scrive un PNG per coppia da sfogliare: la fase mascherata. Un ciclo di colori è 6π (3π in banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="706"/>
        <source>Write a PNG per pair for looking through: the phase in the new area. A colour cycle is 6π (3π in L-band).</source>
        <translation>Scrive un PNG per coppia da sfogliare: la fase nella nuova area. Un ciclo di colori è 6π (3π in banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="707"/>
        <source>Write a PNG per pair for looking through: unwrapped phase; also height and intensity. A colour cycle is 6π (3π in L-band).</source>
        <translation>Scrive un PNG per coppia da sfogliare: la fase srotolata; inoltre quota e intensità. Un ciclo di colori è 6π (3π in banda L).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="708"/>
        <source>Write a PNG per pair of the coherence on a logarithmic scale.</source>
        <translation>Scrive un PNG per coppia della coerenza in scala logaritmica.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="729"/>
        <source>grid: the outer edges of the cube. valid: the outline of the pixels that have a velocity.</source>
        <translation>grid: i bordi esterni del datacube. valid: il contorno dei pixel che hanno una velocità.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="6"/>
        <source>02 Prepare stack</source>
        <translation>02 Preparare lo stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="7"/>
        <source>03 Correct with GACOS</source>
        <translation>03 Correggere con GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="8"/>
        <source>04 Mask stack</source>
        <translation>04 Mascherare lo stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="9"/>
        <source>05 Clip stack</source>
        <translation>05 Ritagliare lo stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="17"/>
        <source>11 Check interferograms</source>
        <translation>11 Controllare gli interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="20"/>
        <source>13 Invert network</source>
        <translation>13 Invertire la rete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="21"/>
        <source>14 Estimate uncertainty</source>
        <translation>14 Stimare l'incertezza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="22"/>
        <source>15 Mask noise</source>
        <translation>15 Mascherare il rumore</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="24"/>
        <source>16 Filter time series</source>
        <translation>16 Filtrare la serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="468"/>
        <source>Pictures of coherence</source>
        <translation>Immagini della coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="470"/>
        <source>Pictures of every pair</source>
        <translation>Immagini di ogni coppia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="214"/>
        <source>Folder for the sample</source>
        <translation>Cartella per il campione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="786"/>
        <source>{scenes} scenes on {epochs} days from {first} to {last}.</source>
        <translation>{scenes} scene in {epochs} giorni dal {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="576"/>
        <source>Sources</source>
        <translation>Sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="635"/>
        <source>Time courses of the sources</source>
        <translation>Andamenti temporali delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="497"/>
        <source>Quality of the sources</source>
        <translation>Qualità delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="152"/>
        <source>Distances from the trend, by date</source>
        <translation>Distanze dalla tendenza, per data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="643"/>
        <source>Trends of the sources</source>
        <translation>Tendenze delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="186"/>
        <source>Figures</source>
        <translation>Figure</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="524"/>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="30"/>
        <source>6 Analysis</source>
        <translation>6 Analisi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="32"/>
        <source>A connection without a sign of the server for so long counts as lost.</source>
        <translation>Una connessione senza segni di vita del server per questo tempo è considerata persa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="34"/>
        <source>A file that still fails after so many attempts is reported, and the download goes on with the others.</source>
        <translation>Un file che fallisce ancora dopo questo numero di tentativi viene segnalato, e lo scaricamento prosegue con gli altri.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="43"/>
        <source>A warning tells if the frame does not cover it. With a file of frames it can be used to find the frame.</source>
        <translation>Un avviso segnala se il frame non la copre. Con un file dei frame si può usare per trovare il frame.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="57"/>
        <source>Also fetch the backscatter intensity of every epoch, for the amplitude layers of the datacube.</source>
        <translation>Scarica anche l'intensità di retrodiffusione di ogni epoca, per i layer di ampiezza del datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="58"/>
        <source>Also fetch the tropospheric delay of every epoch, which stage 03 corrects for.</source>
        <translation>Scarica anche il ritardo troposferico di ogni epoca, per il quale corregge il passo 03.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="59"/>
        <source>Also fetch the wrapped phase of every interferogram, filtered and unfiltered. No stage needs it.</source>
        <translation>Scarica anche la fase avvolta di ogni interferogramma, filtrata e non filtrata. Nessun passo ne ha bisogno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="71"/>
        <source>Area of interest: extent</source>
        <translation>Area di interesse: estensione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="72"/>
        <source>Area of interest: polygons</source>
        <translation>Area di interesse: poligoni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="79"/>
        <source>Attempts per file</source>
        <translation>Tentativi per file</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="106"/>
        <source>Coherence</source>
        <translation>Coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="156"/>
        <source>Doubled after every attempt. Where a busy server says how long to wait, that counts.</source>
        <translation>Raddoppiata dopo ogni tentativo. Quando un server occupato indica quanto attendere, vale quell'indicazione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="157"/>
        <source>Download AlignSAR sample</source>
        <translation>Scaricare il campione AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="159"/>
        <source>Downloads the interferograms of a LiCSAR frame from the COMET portal. In: a frame ID, or an area of interest with a file of frames; dates. Out: a work folder with GEOC/ (unwrapped phase in rad, positive away from the satellite; coherence; geometry), and if wanted GACOS/ (delay in rad) and GEOC.MLI/ (intensity).

Run it again after an interruption, or to get what was published since: only what is new, changed or missing is fetched. A file has its name only when it is complete, and a good file is never lost. The report tells what was fetched, what was there already, what is not published, and what failed; download.json lists every file. Proxy and certificates are those set in QGIS.

Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</source>
        <translation>Scarica gli interferogrammi di un frame LiCSAR dal portale COMET. Ingresso: un ID del frame, oppure un'area di interesse con un file dei frame; date. Uscita: una cartella di lavoro con GEOC/ (fase srotolata in rad, positiva in allontanamento dal satellite; coerenza; geometria) e, se richiesti, GACOS/ (ritardo in rad) e GEOC.MLI/ (intensità).

Eseguirlo di nuovo dopo un'interruzione, o per ottenere quanto pubblicato nel frattempo: viene scaricato soltanto ciò che è nuovo, cambiato o mancante. Un file assume il suo nome soltanto quando è completo, e un file buono non va mai perso. Il rapporto dice che cosa è stato scaricato, che cosa c'era già, che cosa non è pubblicato e che cosa è fallito; download.json elenca tutti i file. Proxy e certificati sono quelli impostati in QGIS.

Bibliografia: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="160"/>
        <source>Downloads the published AlignSAR time-series sample of Campi Flegrei and shows it. Out: a folder with preview rasters (velocity in mm/yr, positive towards the satellite; coherence 0 to 1; residual RMS and spatio-temporal consistency in mm), the coverage polygon, the list of Sentinel-1 scenes as a table, and the datacube (NetCDF), which &apos;Load datacube&apos; puts on the map.

The datacube is large; empty its address to leave it out. Running again resumes.</source>
        <translation>Scarica il campione pubblicato della serie temporale AlignSAR dei Campi Flegrei e lo mostra. Uscita: una cartella con i raster di anteprima (velocità in mm/yr, positiva verso il satellite; coerenza da 0 a 1; RMS dei residui e consistenza spazio-temporale in mm), il poligono di copertura, l'elenco delle scene Sentinel-1 come tabella e il datacube (NetCDF), che 'Caricare il datacube' mette sulla mappa.

Il datacube è grande; svuotarne l'indirizzo per ometterlo. Una nuova esecuzione riprende da dove si era interrotta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="187"/>
        <source>File of frames</source>
        <translation>File dei frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="194"/>
        <source>Files fetched at the same time. More is not always faster, and servers may refuse many.</source>
        <translation>File scaricati contemporaneamente. Averne di più non è sempre più veloce, e i server possono rifiutarne molti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="207"/>
        <source>First date</source>
        <translation>Prima data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="209"/>
        <source>First pause between attempts</source>
        <translation>Prima pausa tra i tentativi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="226"/>
        <source>Frame ID</source>
        <translation>ID del frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="229"/>
        <source>GACOS delay maps</source>
        <translation>Mappe di ritardo GACOS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="290"/>
        <source>Intensity images</source>
        <translation>Immagini di intensità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="314"/>
        <source>Last date</source>
        <translation>Ultima data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="323"/>
        <source>Leave out interferograms over fewer days. 0: no limit.</source>
        <translation>Esclude gli interferogrammi su meno giorni. 0: nessun limite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="324"/>
        <source>Leave out interferograms over more days. 0: no limit.</source>
        <translation>Esclude gli interferogrammi su più giorni. 0: nessun limite.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="333"/>
        <source>LiCSAR frame, such as 022D_04826_ALIGNSAR. Empty: the frame that covers the area of interest, where a file of frames is given, else the one that the name of the work folder contains.</source>
        <translation>Frame LiCSAR, per esempio 022D_04826_ALIGNSAR. Vuoto: il frame che copre l'area di interesse, se è indicato un file dei frame, altrimenti quello contenuto nel nome della cartella di lavoro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="342"/>
        <source>Load coverage</source>
        <translation>Caricare la copertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="345"/>
        <source>Load previews</source>
        <translation>Caricare le anteprime</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="346"/>
        <source>Load scene list</source>
        <translation>Caricare l'elenco delle scene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="348"/>
        <source>Longest temporal baseline</source>
        <translation>Baseline temporale massima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="457"/>
        <source>Outlines of frames with their IDs as GeoJSON or KML, in degrees, to find the frame of an area of interest.</source>
        <translation>Contorni dei frame con i loro ID come GeoJSON o KML, in gradi, per trovare il frame di un'area di interesse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="463"/>
        <source>Parallel downloads</source>
        <translation>Scaricamenti paralleli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="486"/>
        <source>Portal</source>
        <translation>Portale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="503"/>
        <source>Reads the polygons of a KML or GeoJSON file with all their attributes. In: a file such as data_coverage.kml. Out: a polygon layer in degrees (EPSG:4326), shown as an outline; it can be the area of interest of a download or of &apos;Clip stack&apos;.</source>
        <translation>Legge i poligoni di un file KML o GeoJSON con tutti i loro attributi. Ingresso: un file come data_coverage.kml. Uscita: un layer di poligoni in gradi (EPSG:4326), mostrato come contorno; può essere l'area di interesse di uno scaricamento o di 'Ritagliare lo stack'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="505"/>
        <source>Rebuilds displacement from the sources you keep, for instance from deformation alone. In: a datacube and its sources. Out: a datacube with the reconstruction, the residual (mm) and the velocity (mm/yr) of the reconstruction, positive towards the satellite; &apos;Load datacube&apos; opens it like any other.

At the resolution of the datacube the time courses are fitted to every pixel; at that of the sources their maps are taken as they are. The mean of each image, which the separation leaves aside, is put back, so the reference stays that of the datacube.

Reference: Gaddes et al. (2018), doi:10.1029/2018JB016210</source>
        <translation>Ricostruisce lo spostamento dalle sorgenti che si mantengono, per esempio dalla sola deformazione. Ingresso: un datacube e le sue sorgenti. Uscita: un datacube con la ricostruzione, il residuo (mm) e la velocità (mm/yr) della ricostruzione, positiva verso il satellite; 'Caricare il datacube' lo apre come qualunque altro.

Alla risoluzione del datacube gli andamenti temporali vengono adattati a ogni pixel; a quella delle sorgenti le loro mappe sono prese così come sono. La media di ogni immagine, che la separazione lascia da parte, viene riaggiunta, per cui il riferimento resta quello del datacube.

Bibliografia: Gaddes et al. (2018), doi:10.1029/2018JB016210</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="528"/>
        <source>Residual RMS</source>
        <translation>RMS dei residui</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="536"/>
        <source>Robust velocity</source>
        <translation>Velocità robusta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="550"/>
        <source>Scene list</source>
        <translation>Elenco delle scene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="553"/>
        <source>Separates the displacement of a datacube into independent sources: patterns that are found again and again, each with a time course. In: a datacube. Out: the sources (NetCDF) and, beside that file, the maps as raster with one band per source, tables (CSV) of sources, time courses (m, positive with the map's sign towards the satellite) and convergence, figures and a report.

Independent component analysis is run many times on resampled dates; patterns of all runs are clustered, and each dense cluster gives a source with a quality index Iq, at best 1. The number of components is chosen from a range by the agreement of the runs. A source is called deformation if its use grows with the time between dates, topographic if its map follows height, turbulent otherwise, and none where that is not clear.

For unrest detection set the end of the baseline. References: Gaddes et al. (2018), doi:10.1029/2018JB016210; Hyvärinen and Oja (2000), doi:10.1016/S0893-6080(00)00026-5</source>
        <translation>Separa lo spostamento di un datacube in sorgenti indipendenti: pattern che si ritrovano più e più volte, ciascuno con un andamento temporale. Ingresso: un datacube. Uscita: le sorgenti (NetCDF) e, accanto a quel file, le mappe come raster con una banda per sorgente, tabelle (CSV) di sorgenti, andamenti temporali (m, positivi, con il segno della mappa, verso il satellite) e convergenza, figure e un rapporto.

L'analisi delle componenti indipendenti viene eseguita molte volte su date ricampionate; i pattern di tutte le esecuzioni sono raggruppati in cluster, e ogni cluster denso dà una sorgente con un indice di qualità Iq, al massimo 1. Il numero di componenti è scelto in un intervallo in base all'accordo tra le esecuzioni. Una sorgente è detta di deformazione se il suo impiego cresce con il tempo tra le date, topografica se la sua mappa segue la quota, altrimenti turbolenta, e nessuna delle tre dove ciò non è chiaro.

Per rilevare l'unrest impostare la fine del periodo di riferimento. Bibliografia: Gaddes et al. (2018), doi:10.1029/2018JB016210; Hyvärinen e Oja (2000), doi:10.1016/S0893-6080(00)00026-5</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="563"/>
        <source>Shortest temporal baseline</source>
        <translation>Baseline temporale minima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="581"/>
        <source>Spatio-temporal consistency</source>
        <translation>Consistenza spazio-temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="609"/>
        <source>Takes the names of Sentinel-1 products apart. In: a text file with one name per line, such as input_S1_files.txt. Out: a table with mission, mode, product type, polarisation, start and stop (UTC), absolute and relative orbit, data-take, date, and the epoch as yyyymmdd, to plot or to join with other tables.

Lines that are no product names are listed in the log.</source>
        <translation>Scompone i nomi dei prodotti Sentinel-1. Ingresso: un file di testo con un nome per riga, come input_S1_files.txt. Uscita: una tabella con missione, modo, tipo di prodotto, polarizzazione, inizio e fine (UTC), orbita assoluta e relativa, data-take, data e l'epoca come yyyymmdd, da rappresentare in un grafico o da unire ad altre tabelle.

Le righe che non sono nomi di prodotti sono elencate nel log.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="627"/>
        <source>The same as the extent, as a layer.</source>
        <translation>Come l'estensione, ma indicata con un layer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="636"/>
        <source>Time-out</source>
        <translation>Tempo massimo di attesa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="661"/>
        <source>Velocity</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="671"/>
        <source>Web address of the KML file. Empty: it is left out.</source>
        <translation>Indirizzo web del file KML. Vuoto: viene omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="672"/>
        <source>Web address of the folder that holds all LiCSAR products.</source>
        <translation>Indirizzo web della cartella che contiene tutti i prodotti LiCSAR.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="673"/>
        <source>Web address of the list of Sentinel-1 products. Empty: it is left out.</source>
        <translation>Indirizzo web dell'elenco dei prodotti Sentinel-1. Vuoto: viene omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="674"/>
        <source>Web address of the preview GeoTIFF. Empty: it is left out.</source>
        <translation>Indirizzo web del GeoTIFF di anteprima. Vuoto: viene omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="675"/>
        <source>Web address of the published datacube (ITSBD), a large NetCDF file. Empty: it is left out.</source>
        <translation>Indirizzo web del datacube pubblicato (ITSBD), un grande file NetCDF. Vuoto: viene omesso.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="701"/>
        <source>Wrapped phase</source>
        <translation>Fase avvolta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="5"/>
        <source>01 Download LiCSAR frame</source>
        <translation>01 Scaricare un frame LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="615"/>
        <source>Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that span or touch one of them are not used. The method singular_gauss uses them, but fills no gap with the rate across a step. Not for the method only_sb.</source>
        <translation>File di testo con una data per riga (yyyymmdd o yyyy-mm-dd), per esempio i giorni di terremoti; gli interferogrammi che ne scavalcano o toccano una non vengono usati. Il metodo singular_gauss li usa, ma non colma alcuna lacuna con un tasso calcolato attraverso un salto. Non per il metodo only_sb.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="684"/>
        <source>What makes the series unique where the network of a pixel falls apart: NSBAS lets the parts follow one straight line (weighted by gamma); singular takes the smallest increments and fills gaps at the mean rate, as AlignSAR does; singular_gauss (experimental) fills them at the rate of the intervals around them, weighted by a Gaussian in time; only_sb inverts nothing but pixels that have a value in every interferogram.</source>
        <translation>Che cosa rende unica la serie dove la rete di un pixel si spezza: NSBAS fa seguire alle parti un'unica retta (pesata con gamma); singular prende gli incrementi più piccoli e colma le lacune al tasso medio, come fa AlignSAR; singular_gauss (sperimentale) le colma al tasso degli intervalli circostanti, pesati con una gaussiana nel tempo; only_sb inverte soltanto i pixel che hanno un valore in ogni interferogramma.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="713"/>
        <source>Zarr store</source>
        <translation>Archivio Zarr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="178"/>
        <source>Estimates how certain the velocity is and how consistent each pixel is with its neighbours. In: a time-series folder after stage 13. Out: velocity standard deviation from bootstrap resamples of the epochs (mm/yr), spatio-temporal consistency (mm), merged gap count; if wanted, a robust velocity (mm/yr) that single wrong epochs cannot draw away.

References: Efron and Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; Hanssen et al. (2008), spatio-temporal consistency; Fischler and Bolles (1981), https://doi.org/10.1145/358669.358692 (robust velocity)</source>
        <translation>Stima quanto è certa la velocità e quanto ogni pixel è consistente con i suoi vicini. Ingresso: una cartella della serie temporale dopo il passo 13. Uscita: deviazione standard della velocità da ricampionamenti bootstrap delle epoche (mm/yr), consistenza spazio-temporale (mm), numero di lacune unite; se richiesta, una velocità robusta (mm/yr) che singole epoche errate non possono deviare.

Bibliografia: Efron e Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; Hanssen et al. (2008), consistenza spazio-temporale; Fischler e Bolles (1981), https://doi.org/10.1145/358669.358692 (velocità robusta)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="709"/>
        <source>Writes the AlignSAR datacube (ITSBD) of a time series as CF NetCDF, if wanted also as a Zarr store, with previews and coverage polygon. In: a time-series folder after stage 16. Out: displacement (mm) and velocity (mm/yr), positive towards the satellite, quality layers, amplitude, coherence, atmosphere, height and viewing geometry; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif; the area covered.

Amplitude needs the folder GEOC.MLI and the external atmosphere the folder GACOS in the work folder; what is absent is left out and listed. Displacement is relative to the reference pixel of stage 16 unless you give a reference area, and to the first epoch unless you give a reference date.

Conventions: CF-1.11, https://cfconventions.org; ACDD-1.3</source>
        <translation>Scrive il datacube AlignSAR (ITSBD) di una serie temporale come NetCDF CF e, se richiesto, anche come archivio Zarr, con anteprime e poligono di copertura. Ingresso: una cartella della serie temporale dopo il passo 16. Uscita: spostamento (mm) e velocità (mm/yr), positivi verso il satellite, layer di qualità, ampiezza, coerenza, atmosfera, quota e geometria di vista; prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif; l'area coperta.

L'ampiezza richiede la cartella GEOC.MLI e l'atmosfera esterna la cartella GACOS nella cartella di lavoro; ciò che manca viene omesso ed elencato. Lo spostamento è relativo al pixel di riferimento del passo 16, a meno che non si indichi un'area di riferimento, e alla prima epoca, a meno che non si indichi una data di riferimento.

Convenzioni: CF-1.11, https://cfconventions.org; ACDD-1.3</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="33"/>
        <source>A figure for every date</source>
        <translation>Una figura per ogni data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="35"/>
        <source>A pattern counts as a source if at least so many runs found it (HDBSCAN).</source>
        <translation>Un pattern conta come sorgente se almeno questo numero di esecuzioni lo ha trovato (HDBSCAN).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="39"/>
        <source>A run has converged when no component turns by more than this, as 1 minus a cosine.</source>
        <translation>Un'esecuzione è giunta a convergenza quando nessuna componente ruota più di questo valore, espresso come 1 meno un coseno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="40"/>
        <source>A run that has not converged by then does not count.</source>
        <translation>Un'esecuzione che per allora non è giunta a convergenza non conta.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="42"/>
        <source>A source is called deformation only if its use correlates this well with the time between dates, and topographic only if its map correlates this well with height.</source>
        <translation>Una sorgente è detta di deformazione soltanto se il suo impiego ha almeno questa correlazione con il tempo tra le date, e topografica soltanto se la sua mappa ha almeno questa correlazione con la quota.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="98"/>
        <source>Change in known deformation (sigma)</source>
        <translation>Variazione della deformazione nota (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="99"/>
        <source>Choice of the number of components</source>
        <translation>Scelta del numero di componenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="113"/>
        <source>Compression</source>
        <translation>Compressione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="118"/>
        <source>Converged runs per number of components that differ only in the random start. They agree much more closely than resampled ones, so mixing both kinds tends to split sources.</source>
        <translation>Esecuzioni giunte a convergenza, per numero di componenti, che differiscono soltanto nel punto di partenza casuale. Concordano molto più strettamente di quelle ricampionate, per cui mescolare i due tipi tende a dividere le sorgenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="119"/>
        <source>Converged runs per number of components, each on dates drawn with replacement. What is found again in many runs does not depend on a few dates.</source>
        <translation>Esecuzioni giunte a convergenza, per numero di componenti, ciascuna su date estratte con ripetizione. Ciò che si ritrova in molte esecuzioni non dipende da poche date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="134"/>
        <source>Dates after the baseline</source>
        <translation>Date successive al periodo di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="137"/>
        <source>Dates to learn from</source>
        <translation>Date da cui apprendere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="143"/>
        <source>Displacement</source>
        <translation>Spostamento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="149"/>
        <source>Displacement minus reconstruction (mm, + towards satellite)</source>
        <translation>Spostamento meno ricostruzione (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="164"/>
        <source>Draw the alert figure also as it was on each date after the baseline.</source>
        <translation>Disegna la figura di allerta anche com'era in ogni data successiva al periodo di riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="165"/>
        <source>Draw the figures and the report.</source>
        <translation>Disegna le figure e il rapporto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="174"/>
        <source>End of the baseline</source>
        <translation>Fine del periodo di riferimento (baseline)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="185"/>
        <source>Fewest components</source>
        <translation>Numero minimo di componenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="224"/>
        <source>For the residual in windows.</source>
        <translation>Per il residuo in finestre.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="254"/>
        <source>How many similar patterns make a dense region (HDBSCAN); higher is stricter.</source>
        <translation>Quanti pattern simili formano una regione densa (HDBSCAN); un valore maggiore è più severo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="260"/>
        <source>How resolution is reduced</source>
        <translation>Come si riduce la risoluzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="275"/>
        <source>Images that are separated</source>
        <translation>Immagini da separare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="286"/>
        <source>Independent in</source>
        <translation>Indipendenza in</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="313"/>
        <source>Largest number of independent components that is tried.</source>
        <translation>Il massimo numero di componenti indipendenti che viene provato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="320"/>
        <source>Least correlation for a label</source>
        <translation>Correlazione minima per un'etichetta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="321"/>
        <source>Least mean quality</source>
        <translation>Qualità media minima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="322"/>
        <source>Least valid share of a window</source>
        <translation>Quota valida minima di una finestra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="325"/>
        <source>Leave out the pixels outside these polygons.</source>
        <translation>Esclude i pixel fuori da questi poligoni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="326"/>
        <source>Leave out the pixels that the datacube&apos;s mask rejects.</source>
        <translation>Esclude i pixel scartati dalla maschera del datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="330"/>
        <source>Length of the moving trend line</source>
        <translation>Lunghezza della retta di tendenza mobile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="331"/>
        <source>Level of zlib in the NetCDF file; 0 for none.</source>
        <translation>Livello di zlib nel file NetCDF; 0 per nessuna compressione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="403"/>
        <source>Most attempts per run</source>
        <translation>Numero massimo di tentativi per esecuzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="404"/>
        <source>Most components</source>
        <translation>Numero massimo di componenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="405"/>
        <source>Most iterations of FastICA</source>
        <translation>Numero massimo di iterazioni di FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="406"/>
        <source>Most pairs of dates</source>
        <translation>Numero massimo di coppie di date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="411"/>
        <source>Neighbours for density</source>
        <translation>Vicini per la densità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="418"/>
        <source>New deformation (sigma)</source>
        <translation>Nuova deformazione (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="438"/>
        <source>Number of components</source>
        <translation>Numero di componenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="440"/>
        <source>Number of pixels</source>
        <translation>Numero di pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="442"/>
        <source>Number of sources</source>
        <translation>Numero di sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="443"/>
        <source>Number of sources used</source>
        <translation>Numero di sorgenti usate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="444"/>
        <source>Number of the source that the first status number follows. Empty: the one labelled deformation.</source>
        <translation>Numero della sorgente seguita dal primo numero di stato. Vuoto: quella etichettata come deformation.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="445"/>
        <source>Numbers such as 1,3 or labels such as deformation, separated by commas. Empty: all sources.</source>
        <translation>Numeri come 1,3 o etichette come deformation, separati da virgole. Vuoto: tutte le sorgenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="506"/>
        <source>Reconstructed displacement (mm, + towards satellite)</source>
        <translation>Spostamento ricostruito (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="507"/>
        <source>Reconstruction (NetCDF)</source>
        <translation>Ricostruzione (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="525"/>
        <source>Reproduce LiCSAlert</source>
        <translation>Riproduci LiCSAlert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="532"/>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="533"/>
        <source>Resolution factor</source>
        <translation>Fattore di risoluzione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="534"/>
        <source>Reuse stored runs</source>
        <translation>Riutilizza le esecuzioni salvate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="535"/>
        <source>Robust trend</source>
        <translation>Tendenza robusta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="544"/>
        <source>Runs of an earlier separation beside the output are used again if data, mask, dates and settings are equal.</source>
        <translation>Le esecuzioni di una separazione precedente accanto all'uscita vengono riutilizzate se dati, maschera, date e impostazioni sono uguali.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="545"/>
        <source>Runs that fail to converge are replaced by new ones, until so many times the wanted number were tried.</source>
        <translation>Le esecuzioni che non giungono a convergenza vengono sostituite da nuove, finché non se ne è provato il numero voluto moltiplicato per questo valore.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="546"/>
        <source>Runs with all dates</source>
        <translation>Esecuzioni con tutte le date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="547"/>
        <source>Runs with resampled dates</source>
        <translation>Esecuzioni con date ricampionate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="548"/>
        <source>Say which dates are farther from their trend line than this many standard deviations. LiCSAlert has none; its figures colour up to 5.</source>
        <translation>Indica quali date distano dalla loro retta di tendenza più di questo numero di deviazioni standard. LiCSAlert non ha soglia; le sue figure sono colorate fino a 5.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="554"/>
        <source>Series of the datacube to separate: as inverted, or after the filter of stage 16, which has removed most of the atmosphere that the separation could recognise.</source>
        <translation>Serie del datacube da separare: come invertita, oppure dopo il filtro del passo 16, che ha rimosso la maggior parte dell'atmosfera che la separazione potrebbe riconoscere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="565"/>
        <source>Side of a window</source>
        <translation>Lato di una finestra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="572"/>
        <source>Slope after Theil and Sen and scatter from the median absolute deviation, which single bad dates in the baseline do not spoil.</source>
        <translation>Pendenza secondo Theil e Sen e dispersione dalla deviazione assoluta mediana, che singole date cattive nel periodo di riferimento non alterano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="573"/>
        <source>Smallest cluster</source>
        <translation>Cluster più piccolo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="574"/>
        <source>Smallest number of independent components that is tried.</source>
        <translation>Il minimo numero di componenti indipendenti che viene provato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="575"/>
        <source>Source of known deformation</source>
        <translation>Sorgente della deformazione nota</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="577"/>
        <source>Sources (NetCDF)</source>
        <translation>Sorgenti (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="578"/>
        <source>Sources to keep</source>
        <translation>Sorgenti da mantenere</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="623"/>
        <source>The level of a trend line follows the mean of this many acquisitions before a date; its slope does not change. A longer line adapts more slowly, so it is more sensitive.</source>
        <translation>Il livello di una retta di tendenza segue la media di questo numero di acquisizioni prima di una data; la sua pendenza non cambia. Una retta più lunga si adatta più lentamente, quindi è più sensibile.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="632"/>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="633"/>
        <source>Thumbnails across the alert figure</source>
        <translation>Miniature lungo la figura di allerta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="642"/>
        <source>Tolerance of FastICA</source>
        <translation>Tolleranza di FastICA</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="652"/>
        <source>Unrest (NetCDF)</source>
        <translation>Unrest (NetCDF)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="657"/>
        <source>Use the mask</source>
        <translation>Usa la maschera</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="664"/>
        <source>Velocity of the reconstruction (mm/yr, + towards satellite)</source>
        <translation>Velocità della ricostruzione (mm/yr, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="694"/>
        <source>Width of a thumbnail as a fraction of the time axis.</source>
        <translation>Larghezza di una miniatura come frazione dell'asse dei tempi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="695"/>
        <source>Windows with fewer valid pixels do not count.</source>
        <translation>Le finestre con meno pixel validi non contano.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="696"/>
        <source>With all pairs as images, so many are drawn at random where there are more.</source>
        <translation>Quando le immagini sono tutte le coppie, se ne estraggono a caso altrettante dove ce ne sono di più.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="697"/>
        <source>With the rule &apos;stable&apos;, the mean quality index Iq that the sources must reach.</source>
        <translation>Con la regola 'stable', l'indice di qualità medio Iq che le sorgenti devono raggiungere.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="725"/>
        <source>cube: the pixels of the datacube, to each of which the time courses are fitted. sources: the pixels of the sources.</source>
        <translation>cube: i pixel del datacube, a ciascuno dei quali vengono adattati gli andamenti temporali. sources: i pixel delle sorgenti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="726"/>
        <source>cumulative: displacement since the first date. incremental: between neighbouring dates. all: between every two dates.</source>
        <translation>cumulative: spostamento dalla prima data. incremental: tra date vicine. all: tra ogni coppia di date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="738"/>
        <source>mean: mean of the valid pixels of a block, if at least half of them are valid. bilinear: as LiCSAlert, where pixels beside masked areas are drawn towards zero.</source>
        <translation>mean: media dei pixel validi di un blocco, se almeno metà di essi è valida. bilinear: come LiCSAlert, in cui i pixel accanto alle aree mascherate sono attratti verso zero.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="752"/>
        <source>score: the number whose runs agree best overall. stable: the largest number that gives as many sources with a sufficient mean quality. middle: the mean of fewest and most, rounded down, as ICASAR takes it when nobody moves its slider; other numbers are then not computed.</source>
        <translation>score: il numero le cui esecuzioni concordano meglio nel complesso. stable: il massimo numero che dà altrettante sorgenti con qualità media sufficiente. middle: la media tra minimo e massimo, arrotondata per difetto, come la prende ICASAR quando nessuno sposta il suo cursore; gli altri numeri allora non vengono calcolati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="753"/>
        <source>space: maps are made independent, the usual choice. time: time courses are.</source>
        <translation>space: sono rese indipendenti le mappe, la scelta usuale. time: lo sono gli andamenti temporali.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="414"/>
        <source>NetCDF file made with &apos;Export datacube&apos;.</source>
        <translation>File NetCDF creato con 'Esportare il datacube'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="205"/>
        <source>Filtered: without what looks like atmosphere. Without filter: as inverted.</source>
        <translation>Filtrato: senza ciò che somiglia all'atmosfera. Senza filtro: come invertito.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="318"/>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="439"/>
        <source>Number of epochs</source>
        <translation>Numero di epoche</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="208"/>
        <source>First epoch</source>
        <translation>Prima epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="316"/>
        <source>Last epoch</source>
        <translation>Ultima epoca</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="289"/>
        <source>Intensity folder (GEOC.MLI)</source>
        <translation>Cartella dell'intensità (GEOC.MLI)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="460"/>
        <source>Pairs</source>
        <translation>Coppie</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="601"/>
        <source>Table of scenes</source>
        <translation>Tabella delle scene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="488"/>
        <source>Preview layers</source>
        <translation>Layer di anteprima</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="223"/>
        <source>Folder with previews</source>
        <translation>Cartella con le anteprime</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="218"/>
        <source>Folder that holds prelim_vel.tif and the other previews.</source>
        <translation>Cartella che contiene prelim_vel.tif e le altre anteprime.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="125"/>
        <source>Coverage file</source>
        <translation>File di copertura</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="303"/>
        <source>KML or GeoJSON file with polygons.</source>
        <translation>File KML o GeoJSON con poligoni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="619"/>
        <source>Text file with one product name per line.</source>
        <translation>File di testo con un nome di prodotto per riga.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="441"/>
        <source>Number of scenes</source>
        <translation>Numero di scene</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="700"/>
        <source>Work folder (with GEOC)</source>
        <translation>Cartella di lavoro (con GEOC)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="487"/>
        <source>Preset</source>
        <translation>Preimpostazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="210"/>
        <source>First step</source>
        <translation>Primo passo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="335"/>
        <source>LiCSBAS step to start at; 01 downloads the frame into the work folder first.</source>
        <translation>Passo di LiCSBAS da cui iniziare; 01 scarica prima il frame nella cartella di lavoro.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="317"/>
        <source>Last step</source>
        <translation>Ultimo passo</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="336"/>
        <source>LiCSBAS step to stop after; the datacube is written after step 16.</source>
        <translation>Passo di LiCSBAS dopo il quale fermarsi; il datacube viene scritto dopo il passo 16.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="70"/>
        <source>Area of interest</source>
        <translation>Area di interesse</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="235"/>
        <source>Give the original&apos;s numbers back in all stages, to reproduce a published product.</source>
        <translation>Restituisce i numeri dell'originale in tutti i passi, per riprodurre un prodotto pubblicato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="453"/>
        <source>Options of the stages (JSON)</source>
        <translation>Opzioni dei passi (JSON)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="413"/>
        <source>NetCDF file made with &apos;Export datacube&apos; or &apos;Run pipeline&apos;.</source>
        <translation>File NetCDF creato con 'Esportare il datacube' o 'Eseguire la catena'.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="415"/>
        <source>NetCDF file made with &apos;Separate sources&apos; from this datacube, or from an earlier one.</source>
        <translation>File NetCDF creato con 'Separare le sorgenti' da questo datacube, o da uno precedente.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="358"/>
        <source>Maps of the sources</source>
        <translation>Mappe delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="602"/>
        <source>Table of sources</source>
        <translation>Tabella delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="603"/>
        <source>Table of time courses</source>
        <translation>Tabella degli andamenti temporali</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="599"/>
        <source>Table of convergence</source>
        <translation>Tabella della convergenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="600"/>
        <source>Table of dates</source>
        <translation>Tabella delle date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="530"/>
        <source>Residual of the newest date</source>
        <translation>Residuo della data più recente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="590"/>
        <source>Status of the newest date</source>
        <translation>Stato alla data più recente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="589"/>
        <source>Status as LiCSAlert writes it</source>
        <translation>Stato nel formato scritto da LiCSAlert</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="493"/>
        <source>Puts the preview rasters of a datacube on the map, styled. In: a folder with prelim_vel.tif (mm/yr, positive towards the satellite), prelim_coh.tif (0 to 1), prelim_rrms.tif (mm), prelim_stc.tif (mm), or some of them, as &apos;Download AlignSAR sample&apos; and &apos;Export datacube&apos; make. Out: one layer each.</source>
        <translation>Mette sulla mappa, vestiti, i raster di anteprima di un datacube. Ingresso: una cartella con prelim_vel.tif (mm/yr, positivo verso il satellite), prelim_coh.tif (da 0 a 1), prelim_rrms.tif (mm), prelim_stc.tif (mm), o alcuni di essi, come quelli creati da 'Scaricare il campione AlignSAR' ed 'Esportare il datacube'. Uscita: un layer per ciascuno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="248"/>
        <source>Ground motion (one at a time)</source>
        <translation>Movimento del suolo (uno alla volta)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="253"/>
        <source>Hillshade</source>
        <translation>Rilievo ombreggiato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="782"/>
        <source>{name}: first pictures</source>
        <translation>{name}: prime immagini</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="451"/>
        <source>OpenStreetMap (from the internet)</source>
        <translation>OpenStreetMap (da internet)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="512"/>
        <source>Reference point</source>
        <translation>Punto di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="750"/>
        <source>red: towards the satellite</source>
        <translation>rosso: verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="735"/>
        <source>low is good</source>
        <translation>basso è buono</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="730"/>
        <source>high is good</source>
        <translation>alto è buono</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="740"/>
        <source>mm/yr</source>
        <translation>mm/yr</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="747"/>
        <source>pattern, no unit</source>
        <translation>pattern, senza unità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="724"/>
        <source>component of the unit vector to the satellite</source>
        <translation>componente del versore verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="755"/>
        <source>terrain model</source>
        <translation>modello del terreno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="722"/>
        <source>bright: strong echo</source>
        <translation>chiaro: eco forte</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="748"/>
        <source>positive: away from the satellite</source>
        <translation>positiva: in allontanamento dal satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="764"/>
        <source>what is kept</source>
        <translation>che cosa è mantenuto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="727"/>
        <source>first criterion that fails</source>
        <translation>primo criterio non soddisfatto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="3"/>
        <source>0 at {place} (reference)</source>
        <translation>0 a {place} (riferimento)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="732"/>
        <source>kept</source>
        <translation>mantenuto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="422"/>
        <source>No pixel has a velocity: the mask (stage 15) rejects them all.</source>
        <translation>Nessun pixel ha una velocità: la maschera (passo 15) li scarta tutti.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="452"/>
        <source>Opening {name}</source>
        <translation>Apertura di {name}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="261"/>
        <source>How the ground moves, seen by radar satellites. Where to begin:</source>
        <translation>Come si muove il suolo, visto dai satelliti radar. Da dove cominciare:</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="272"/>
        <source>Image pairs in use</source>
        <translation>Coppie di immagini in uso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="41"/>
        <source>A small made-up volcano that rises: no data and no internet needed. The files go to {folder}.</source>
        <translation>Un piccolo vulcano inventato che si solleva: non servono né dati né internet. I file vanno in {folder}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="645"/>
        <source>Try the sample</source>
        <translation>Provare l'esempio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="541"/>
        <source>Run the sample</source>
        <translation>Avviare l'esempio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="263"/>
        <source>I have a frame ID</source>
        <translation>Ho l'ID di un frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="158"/>
        <source>Downloads an area of the LiCSAR portal and shows how it moves.</source>
        <translation>Scarica un'area dal portale LiCSAR e mostra come si muove.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="225"/>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="227"/>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="640"/>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="117"/>
        <source>Continue…</source>
        <translation>Continuare…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="262"/>
        <source>I have a LiCSAR folder</source>
        <translation>Ho una cartella LiCSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="132"/>
        <source>Data downloaded before: the folder GEOC, or the one around it.</source>
        <translation>Dati già scaricati: la cartella GEOC o quella che la contiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="101"/>
        <source>Choose folder…</source>
        <translation>Scegliere la cartella…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="264"/>
        <source>I have results</source>
        <translation>Ho dei risultati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="564"/>
        <source>Shows a finished datacube (a file that ends in .nc) on the map.</source>
        <translation>Mostra sulla mappa un datacube finito (un file che termina in .nc).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="100"/>
        <source>Choose file…</source>
        <translation>Scegliere il file…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="542"/>
        <source>Running the sample</source>
        <translation>Esecuzione dell'esempio</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="219"/>
        <source>Folder with GEOC</source>
        <translation>Cartella con GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="593"/>
        <source>Stopped. What was finished is kept for the next run.</source>
        <translation>Interrotto. Ciò che era finito resta per la prossima esecuzione.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="299"/>
        <source>It failed; the log messages say why.</source>
        <translation>Non riuscito; i messaggi di log dicono perché.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="103"/>
        <source>Click to open {path}</source>
        <translation>Fare clic per aprire {path}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="97"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="594"/>
        <source>Stopping…</source>
        <translation>Interruzione…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="622"/>
        <source>The first date is after the last one; swap them.</source>
        <translation>La prima data è dopo l'ultima: scambiarle.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="450"/>
        <source>Open panel</source>
        <translation>Aprire il pannello</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="53"/>
        <source>AlignSAR panel</source>
        <translation>Pannello AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="540"/>
        <source>Run pipeline…</source>
        <translation>Eseguire la catena…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="344"/>
        <source>Load datacube…</source>
        <translation>Caricare il datacube…</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="251"/>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="140"/>
        <source>Default: {value}.</source>
        <translation>Predefinito: {value}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="128"/>
        <source>Coverage polygon (empty: beside the datacube)</source>
        <translation>Poligono di copertura (vuoto: accanto al datacube)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="719"/>
        <source>beside the datacube, ending in {ending}</source>
        <translation>accanto al datacube, con la terminazione {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="718"/>
        <source>beside the datacube</source>
        <translation>accanto al datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="425"/>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="721"/>
        <source>beside the time-series folder</source>
        <translation>accanto alla cartella della serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="714"/>
        <source>Zarr store (empty: none)</source>
        <translation>Archivio Zarr (vuoto: nessuno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="621"/>
        <source>The cube has no {name}; it shows {shown} in time.</source>
        <translation>Il datacube non ha {name}; mostra {shown} nel tempo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="691"/>
        <source>Where to write. Left empty or skipped: {place}.</source>
        <translation>Dove scrivere. Se vuoto o saltato: {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="768"/>
        <source>{label} (empty: {place})</source>
        <translation>{label} (vuoto: {place})</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="756"/>
        <source>the frame ID</source>
        <translation>l'ID del frame</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="744"/>
        <source>not set: {value}</source>
        <translation>non impostato: {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="428"/>
        <source>Not set: {value}</source>
        <translation>Non impostato: {value}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="220"/>
        <source>Folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/; or GEOC itself.</source>
        <translation>Cartella con GEOC/ e, se ci sono, GACOS/ e GEOC.MLI/; oppure GEOC stessa.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="555"/>
        <source>Set of options; the table below has its values.</source>
        <translation>Insieme di opzioni; la tabella sotto ne mostra i valori.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="173"/>
        <source>Empty: that of the published product, if you choose one, else everything.</source>
        <translation>Vuoto: quella del prodotto pubblicato, se ne è scelto uno, altrimenti tutto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="527"/>
        <source>Reproduce a published product</source>
        <translation>Riprodurre un prodotto pubblicato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="743"/>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="607"/>
        <source>Takes frame, dates and area of that product where you give none.</source>
        <translation>Prende frame, date e area di quel prodotto dove non sono indicati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="731"/>
        <source>in datacube/ of the work folder</source>
        <translation>in datacube/ della cartella di lavoro</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="494"/>
        <source>QGIS project (empty: none)</source>
        <translation>Progetto QGIS (vuoto: nessuno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="459"/>
        <source>Overview picture (empty: none)</source>
        <translation>Immagine d'insieme (vuoto: nessuna)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="552"/>
        <source>Sentinel-1 scenes</source>
        <translation>Scene Sentinel-1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="608"/>
        <source>Takes the end of the baseline of that product where you give none.</source>
        <translation>Prende la fine del periodo di riferimento di quel prodotto dove non è indicata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="757"/>
        <source>the input is updated</source>
        <translation>viene aggiornato l'ingresso</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="231"/>
        <source>GEOCml… beside GEOC</source>
        <translation>GEOCml… accanto a GEOC</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="720"/>
        <source>beside the input, ending in {ending}</source>
        <translation>accanto all'ingresso, con la terminazione {ending}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="598"/>
        <source>TS_… beside the stack</source>
        <translation>TS_… accanto allo stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="765"/>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="742"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="745"/>
        <source>off</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="139"/>
        <source>Default</source>
        <translation>Predefinito</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="54"/>
        <source>AlignSAR settings</source>
        <translation>Impostazioni AlignSAR</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="283"/>
        <source>In force where nothing is set</source>
        <translation>In vigore dove nulla è impostato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="427"/>
        <source>Not set</source>
        <translation>Non impostato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="2"/>
        <source>0 Whole chain</source>
        <translation>0 Catena completa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="4"/>
        <source>0.15 in C-band, 0.01 in L-band</source>
        <translation>0.15 in banda C, 0.01 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="11"/>
        <source>1 Data</source>
        <translation>1 Dati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="12"/>
        <source>1 in C-band, 0.5 in L-band</source>
        <translation>1 in banda C, 0.5 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="14"/>
        <source>1.5 in C-band, 1 in L-band</source>
        <translation>1.5 in banda C, 1 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="15"/>
        <source>10 in C-band, 1 in L-band</source>
        <translation>10 in banda C, 1 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="16"/>
        <source>100 in C-band, 200 in L-band</source>
        <translation>100 in banda C, 200 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="18"/>
        <source>12a Choose reference (LiCSBAS 120)</source>
        <translation>12a Scegliere il riferimento (LiCSBAS 120)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="19"/>
        <source>12b Close loops</source>
        <translation>12b Chiudere gli anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="23"/>
        <source>15 in C-band, 10 in L-band</source>
        <translation>15 in banda C, 10 in banda L</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="26"/>
        <source>2 Interferogram stack</source>
        <translation>2 Stack di interferogrammi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="27"/>
        <source>3 Network and reference</source>
        <translation>3 Rete e riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="28"/>
        <source>4 Time series</source>
        <translation>4 Serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="29"/>
        <source>5 Datacube</source>
        <translation>5 Datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="31"/>
        <source>99th percentile</source>
        <translation>99° percentile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="44"/>
        <source>A1 Separate sources</source>
        <translation>A1 Separare le sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="45"/>
        <source>A2 Detect unrest</source>
        <translation>A2 Rilevare l'unrest</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="46"/>
        <source>A3 Reconstruct time series</source>
        <translation>A3 Ricostruire la serie temporale</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="52"/>
        <source>AlignSAR datacube of Campi Flegrei, 2020-2024</source>
        <translation>Datacube AlignSAR dei Campi Flegrei, 2020-2024</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="55"/>
        <source>All dates</source>
        <translation>Tutte le date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="62"/>
        <source>Also write prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif and data_coverage.kml to this folder. Empty: no previews; in QGIS they then go beside the datacube.</source>
        <translation>Scrive in questa cartella anche prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif e data_coverage.kml. Vuoto: nessuna anteprima; in QGIS vanno allora accanto al datacube.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="77"/>
        <source>As LiCSAlert, without at least one</source>
        <translation>Come LiCSAlert, senza almeno una</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="78"/>
        <source>As inverted</source>
        <translation>Come invertito</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="84"/>
        <source>Best agreement of the runs</source>
        <translation>Miglior accordo delle esecuzioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="85"/>
        <source>Between every two dates</source>
        <translation>Tra ogni coppia di date</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="86"/>
        <source>Between neighbouring dates</source>
        <translation>Tra date vicine</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="87"/>
        <source>Bilinear (LiCSAlert)</source>
        <translation>Bilineare (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="88"/>
        <source>Bilinear surface</source>
        <translation>Superficie bilineare</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="96"/>
        <source>By coherence</source>
        <translation>Secondo la coerenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="112"/>
        <source>Complete pixels only</source>
        <translation>Solo pixel completi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="141"/>
        <source>Defaults</source>
        <translation>Predefiniti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="151"/>
        <source>Displacement since the first date</source>
        <translation>Spostamento dalla prima data</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="177"/>
        <source>Equal weights</source>
        <translation>Pesi uguali</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="179"/>
        <source>Every loop beside a failing one (as LiCSBAS)</source>
        <translation>Ogni anello accanto a uno che non chiude (come LiCSBAS)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="201"/>
        <source>Filtered</source>
        <translation>Filtrato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="312"/>
        <source>Largest in a window</source>
        <translation>Massimo in una finestra</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="334"/>
        <source>LiCSBAS defaults</source>
        <translation>Predefiniti di LiCSBAS</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="372"/>
        <source>Mask pixels with more loops that do not close. Not set: the ratio below is used alone; without a ratio of loop errors on disk, 5 in C-band, 1 in L-band.</source>
        <translation>Maschera i pixel con più anelli non chiusi di questo numero. Non impostato: si usa solo il rapporto qui sotto; senza un rapporto di errori degli anelli su disco, 5 in banda C, 1 in banda L.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="387"/>
        <source>Mean of blocks</source>
        <translation>Media di blocchi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="388"/>
        <source>Mean of fewest and most (ICASAR)</source>
        <translation>Media tra minimo e massimo (ICASAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="393"/>
        <source>Metres, positive towards the satellite</source>
        <translation>Metri, positivi verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="394"/>
        <source>Millimetres, positive towards the satellite</source>
        <translation>Millimetri, positivi verso il satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="407"/>
        <source>Most sources of sufficient quality</source>
        <translation>Più sorgenti di qualità sufficiente</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="409"/>
        <source>NSBAS: one straight line across gaps</source>
        <translation>NSBAS: una retta sola attraverso le lacune</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="449"/>
        <source>Only the loops that fail at the pixel</source>
        <translation>Solo gli anelli che non chiudono nel pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="455"/>
        <source>Outer edges of the cube</source>
        <translation>Bordi esterni del datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="456"/>
        <source>Outline of the pixels with a velocity</source>
        <translation>Contorno dei pixel con una velocità</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="478"/>
        <source>Pixels of the datacube</source>
        <translation>Pixel del datacube</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="479"/>
        <source>Pixels of the sources</source>
        <translation>Pixel delle sorgenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="484"/>
        <source>Plane</source>
        <translation>Piano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="495"/>
        <source>Quadratic surface</source>
        <translation>Superficie quadratica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="500"/>
        <source>Radians, positive away from the satellite</source>
        <translation>Radianti, positivi in allontanamento dal satellite</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="543"/>
        <source>Runs all stages from a LiCSAR work folder to the datacube. In: a folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/. Out: the datacube (NetCDF; displacement in mm and velocity in mm/yr, positive towards the satellite), preview rasters, coverage polygon, and if you want a QGIS project and an overview picture. The stack (GEOCml…) and time-series (TS_…) folders are made in a folder beside the datacube that has its name with _files at the end. Step 01, where you start there, downloads a frame into the input folder; everything else in it is only read.

The preset 'alignsar' has the settings of the AlignSAR datacube: GACOS correction where delay maps are there, coherence mask 0.15, nullification, singular inversion. 'licsbas' has the defaults of LiCSBAS. Frame, dates and area of a published product are a choice of their own. Every option of every stage can be set as JSON, for example {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null}; null leaves an optional stage out. Running again repeats only the stages whose input or options changed.

Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</source>
        <translation>Esegue tutti i passi da una cartella di lavoro LiCSAR fino al datacube. Ingresso: una cartella con GEOC/ e, se ci sono, GACOS/ e GEOC.MLI/. Uscita: il datacube (NetCDF; spostamento in mm e velocità in mm/yr, positivi verso il satellite), i raster di anteprima, il poligono di copertura e, se richiesti, un progetto QGIS e un'immagine d'insieme. Le cartelle dello stack (GEOCml…) e della serie temporale (TS_…) sono create in una cartella accanto al datacube, che ne porta il nome con _files alla fine. Il passo 01, se si comincia da lì, scarica un frame nella cartella d'ingresso; tutto il resto vi è solo letto.

La preimpostazione 'alignsar' ha le impostazioni del datacube AlignSAR: correzione GACOS dove ci sono le mappe di ritardo, maschera di coerenza 0.15, annullamento, inversione singolare. 'licsbas' ha i valori predefiniti di LiCSBAS. Frame, date e area di un prodotto pubblicato sono una scelta a sé. Ogni opzione di ogni passo può essere data come JSON, per esempio {&quot;mask_noise&quot;: {&quot;maximum_residual&quot;: 10}, &quot;correct_gacos&quot;: null}; null tralascia un passo facoltativo. Una nuova esecuzione ripete solo i passi i cui ingressi o opzioni sono cambiati.

Bibliografia: Morishita et al. (2020), https://doi.org/10.3390/rs12030424</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="568"/>
        <source>Singular, gaps at the rate around them (experimental)</source>
        <translation>Singolare, lacune al tasso circostante (sperimentale)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="569"/>
        <source>Singular: smallest increments, gaps at the mean rate (AlignSAR)</source>
        <translation>Singolare: incrementi minimi, lacune al tasso medio (AlignSAR)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="579"/>
        <source>Space (maps)</source>
        <translation>Spazio (mappe)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="634"/>
        <source>Time (time courses)</source>
        <translation>Tempo (andamenti temporali)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="692"/>
        <source>Why a pixel is masked</source>
        <translation>Perché un pixel è mascherato</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="698"/>
        <source>Without dates that cost more than they bring</source>
        <translation>Senza le date che costano più di quanto portano</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="715"/>
        <source>about 10 000 pixels</source>
        <translation>circa 10 000 pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="716"/>
        <source>all</source>
        <translation>tutto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="717"/>
        <source>as many as the network has, plus 1</source>
        <translation>quante ne ha la rete, più 1</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="739"/>
        <source>minus the 99th percentile</source>
        <translation>meno il 99° percentile</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="758"/>
        <source>the one labelled deformation</source>
        <translation>quella etichettata come deformation</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="759"/>
        <source>the ratio alone</source>
        <translation>solo il rapporto</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="760"/>
        <source>three mean intervals</source>
        <translation>tre intervalli medi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="761"/>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="92"/>
        <source>Both are always computed. cumulative: root mean square, over the image, of the displacement that the sources do not explain. window: the largest root mean square in a window relative to the mean over the windows, which points at small areas. loudest: on each date the one that is farther from its trend.</source>
        <translation>Entrambi sono sempre calcolati. cumulative: RMS, sull'immagine, dello spostamento che le sorgenti non spiegano. window: il massimo RMS in una finestra rispetto alla media delle finestre, che indica le aree piccole. loudest: in ogni data quello più lontano dalla sua tendenza.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="389"/>
        <source>Mean over the image (LiCSAlert)</source>
        <translation>Media sull'immagine (LiCSAlert)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="419"/>
        <source>New deformation by the residual in windows (sigma)</source>
        <translation>Nuova deformazione dal residuo nelle finestre (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="420"/>
        <source>New deformation by the residual over the image (sigma)</source>
        <translation>Nuova deformazione dal residuo sull'immagine (sigma)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="531"/>
        <source>Residual that new deformation is judged by</source>
        <translation>Residuo con cui si giudica la nuova deformazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="549"/>
        <source>Says how far each date of a datacube lies from what its baseline lets expect. In: a datacube and the sources separated from its baseline. Out: distances (NetCDF, in standard deviations of the baseline) and, beside that file, a table with one row per date, the status of the newest date (status.json, volcano_status.txt), the residual of the newest date as raster (mm, positive towards the satellite), the alert figure and a report.

Two numbers are told apart: the change in known deformation, which is the distance of the deformation source from its trend line, and new deformation, which is that of the residual that no source explains. The residual is measured over the whole image and in windows; unless you choose one, the farther from its trend counts. Beyond 3 is worth a look, beyond 5 is unlikely by chance.

Monitoring: run it again on a datacube with new dates and the same sources; earlier values stay as they are. Reference: Gaddes et al. (2019), doi:10.1029/2019JB017519</source>
        <translation>Dice quanto ogni data di un datacube è lontana da ciò che il suo periodo di riferimento lascia attendere. Ingresso: un datacube e le sorgenti separate dal suo periodo di riferimento. Uscita: distanze (NetCDF, in deviazioni standard del periodo di riferimento) e, accanto a quel file, una tabella con una riga per data, lo stato della data più recente (status.json, volcano_status.txt), il residuo della data più recente come raster (mm, positivo verso il satellite), la figura di allerta e un rapporto.

Si distinguono due numeri: la variazione della deformazione nota, cioè la distanza della sorgente di deformazione dalla sua retta di tendenza, e la nuova deformazione, cioè quella del residuo che nessuna sorgente spiega. Il residuo è misurato sull'intera immagine e in finestre; se non se ne sceglie uno, conta quello più lontano dalla sua tendenza. Oltre 3 merita uno sguardo, oltre 5 è improbabile per caso.

Sorveglianza: eseguirlo di nuovo su un datacube con nuove date e le stesse sorgenti; i valori precedenti restano come sono. Bibliografia: Gaddes et al. (2019), doi:10.1029/2019JB017519</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="625"/>
        <source>The one farther from its trend</source>
        <translation>Quello più lontano dalla sua tendenza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="301"/>
        <source>Its values stand for every parameter that is not set.</source>
        <translation>I suoi valori valgono per ogni parametro non impostato.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="192"/>
        <source>Files already there</source>
        <translation>File già presenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="193"/>
        <source>Files fetched</source>
        <translation>File scaricati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="195"/>
        <source>Files not published</source>
        <translation>File non pubblicati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="196"/>
        <source>Files that failed</source>
        <translation>File non riusciti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="329"/>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="353"/>
        <source>Loops</source>
        <translation>Anelli</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="374"/>
        <source>Masked percent</source>
        <translation>Percentuale mascherata</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="461"/>
        <source>Pairs dropped</source>
        <translation>Coppie tralasciate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="462"/>
        <source>Pairs rejected</source>
        <translation>Coppie scartate</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="476"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="477"/>
        <source>Pixels kept</source>
        <translation>Pixel mantenuti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="693"/>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="171"/>
        <source>Earlier dates</source>
        <translation>Date precedenti</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="780"/>
        <source>{name} (outdated)</source>
        <translation>{name} (superato)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="511"/>
        <source>Reference for now (stage 16 chooses the final one)</source>
        <translation>Riferimento provvisorio (quello definitivo lo sceglie la fase 16)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="624"/>
        <source>The map was brought up to date (layers with new values: {again}, removed: {gone}).</source>
        <translation>La mappa è stata aggiornata (layer con nuovi valori: {again}, rimossi: {gone}).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="1"/>
        <source>&apos;{name}&apos; is outdated: an earlier stage was run again. Make it anew.</source>
        <translation>'{name}' è superato: una fase precedente è stata rieseguita. Ricrearlo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="728"/>
        <source>full colour: beyond 3 σ of the baseline</source>
        <translation>colore pieno: oltre 3 σ del periodo di riferimento</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="641"/>
        <source>To see it move: tick the displacement, press play.</source>
        <translation>Per vederlo muovere: spuntare lo spostamento e premere play.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="666"/>
        <source>Velocity {low} to {high} mm/yr.</source>
        <translation>Velocità da {low} a {high} mm/anno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="785"/>
        <source>{pixels} pixels have a velocity.</source>
        <translation>{pixels} pixel hanno una velocità.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="784"/>
        <source>{pixels} pixels have a velocity, relative to {place}.</source>
        <translation>{pixels} pixel hanno una velocità, rispetto a {place}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="104"/>
        <source>Click to see it in full size.</source>
        <translation>Fare clic per vederlo a grandezza intera.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="773"/>
        <source>{label}: {path} is no file of this kind: {kind}. Choose another file.</source>
        <translation>{label}: {path} non è un file di questo tipo: {kind}. Scegliere un altro file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="781"/>
        <source>{name}: done.</source>
        <translation>{name}: fatto.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="13"/>
        <source>1 is fast, 9 is smallest, 0 is none. The values are the same at every level. Chunks are always 16 dates of 64 x 64 pixels.</source>
        <translation>1 è veloce, 9 è il più piccolo, 0 nessuna. I valori sono gli stessi a ogni livello. I blocchi sono sempre di 16 date per 64 x 64 pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="61"/>
        <source>Also set the pixels to no data in the .unw files of the stack, for those who go on in LiCSBAS. The originals are kept as .unw.ori and remain the input of every later run; a run that nullifies less restores them.</source>
        <translation>Imposta i pixel senza dati anche nei file .unw dello stack, per chi prosegue in LiCSBAS. Gli originali sono conservati come .unw.ori e restano l'ingresso di ogni esecuzione successiva; un'esecuzione che annulla di meno li ripristina.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="63"/>
        <source>Also write the cube to this folder as a Zarr store with the same values and attributes, in chunks of 176 epochs of 64 x 64 pixels. An earlier store of this program is replaced; a folder with anything else is left alone. Needs the Python package zarr. Empty: no store.</source>
        <translation>Scrive il cubo anche in questa cartella come archivio Zarr con gli stessi valori e attributi, in blocchi di 176 epoche per 64 x 64 pixel. Un archivio precedente di questo programma è sostituito; una cartella con altro contenuto è lasciata com'è. Richiede il pacchetto Python zarr. Vuoto: nessun archivio.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="291"/>
        <source>Interferograms and epochs from this day on.</source>
        <translation>Interferogrammi ed epoche a partire da questo giorno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="292"/>
        <source>Interferograms and epochs up to this day. Empty: today.</source>
        <translation>Interferogrammi ed epoche fino a questo giorno. Vuoto: oggi.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="315"/>
        <source>Last date of normal behaviour; the nearest acquisition is taken. Empty: the end of the baseline of the sources, or the middle of the dates they were learned from if that was not set.</source>
        <translation>Ultima data di comportamento normale; si prende l'acquisizione più vicina. Vuoto: la fine del periodo di riferimento delle sorgenti, o la metà delle date da cui sono state apprese se questa non era impostata.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="319"/>
        <source>Learn the sources from the dates up to this one; the nearest acquisition is taken. Empty: learn from all dates.</source>
        <translation>Apprende le sorgenti dalle date fino a questa; si prende l'acquisizione più vicina. Vuoto: apprende da tutte le date.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="433"/>
        <source>Nullify in the stack, too</source>
        <translation>Annulla anche nello stack</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="492"/>
        <source>Puts a datacube on the map as styled layers in groups. In: a NetCDF file of &apos;Export datacube&apos; or of LiCSBAS. Out: layers of velocity (mm/yr), mask and quality, and displacement (mm) in time; positive is towards the satellite.

To see it move, tick the displacement, below the velocity, and press play in the Temporal Controller. Dates before the newest are in &apos;Earlier dates&apos;. From QGIS 3.38 on displacement is one layer with a time per band; older versions get one layer per epoch, all with the same colours.</source>
        <translation>Mette un cubo di dati sulla mappa come layer con stile in gruppi. In ingresso: un file NetCDF di 'Export datacube' o di LiCSBAS. In uscita: layer di velocità (mm/anno), maschera e qualità, e spostamento (mm) nel tempo; positivo è verso il satellite.

Per vederlo muovere, spuntare lo spostamento, sotto la velocità, e premere play nel Controllore temporale. Le date prima della più recente sono in 'Date precedenti'. Da QGIS 3.38 lo spostamento è un solo layer con un tempo per banda; le versioni precedenti hanno un layer per epoca, tutti con gli stessi colori.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="605"/>
        <source>Take pixels with unwrapping errors out of the interferograms of this time series; the inversion then does without them. The stack stays as it is.</source>
        <translation>Toglie i pixel con errori di srotolamento dagli interferogrammi di questa serie temporale; l'inversione ne fa poi a meno. Lo stack resta com'è.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="690"/>
        <source>Where the stack is edited, keep no .unw.ori files. The change cannot be undone and a second run starts from the nullified data.</source>
        <translation>Dove lo stack è modificato, non conserva i file .unw.ori. La modifica non può essere annullata e una seconda esecuzione parte dai dati annullati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="38"/>
        <source>A pixel must be valid on every date that is learned from. all: keep all dates, as the original does. best: leave out the dates whose gaps cost more than they bring, so that dates times common pixels is largest. licsalert: the same with the rule of LiCSAlert, which leaves out at least one.</source>
        <translation>Un pixel deve essere valido in ogni data da cui si apprende. all: tiene tutte le date, come l'originale. best: tralascia le date le cui lacune costano più di quanto portano, così che il prodotto di date e pixel comuni sia massimo. licsalert: lo stesso con la regola di LiCSAlert, che ne tralascia almeno una.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="60"/>
        <source>Also fit a straight line that single wrong epochs, such as unwrapping errors, cannot draw away (RANSAC): its velocity (results/vel2, mm/yr) and its displacement at the first epoch (results/intercept2, mm). Without such epochs it is farther from the truth than the ordinary velocity (16.6 against 11.4 mm/yr in a trial).</source>
        <translation>Adatta anche una retta che singole epoche errate, come errori di srotolamento, non possono deviare (RANSAC): la sua velocità (results/vel2, mm/anno) e il suo spostamento alla prima epoca (results/intercept2, mm). Senza tali epoche è più lontana dal vero della velocità ordinaria (16,6 contro 11,4 mm/anno in una prova).</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="244"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: window of the temporal filter; fit with integer heights, also of pixels outside the height range; unfiltered series of the reference pixel subtracted; 0 mm filled in where nothing is known; result cut to the mask by DEM error and filling; no velocity where the first epoch is missing.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: finestra del filtro temporale; adattamento con quote intere, anche di pixel fuori dall'intervallo di quota; serie non filtrata del pixel di riferimento sottratta; 0 mm dove non si sa nulla; risultato limitato alla maschera da errore del DEM e riempimento; nessuna velocità dove manca la prima epoca.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="629"/>
        <source>The same seed gives the same result for any number of threads, on one machine with the same libraries; elsewhere, sources that separate badly may come out differently.</source>
        <translation>Lo stesso seme dà lo stesso risultato con qualsiasi numero di thread, su una macchina con le stesse librerie; altrove, le sorgenti che si separano male possono risultare diverse.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="771"/>
        <source>{label}: the path {path} has a semicolon. Rename it.</source>
        <translation>{label}: il percorso {path} contiene un punto e virgola. Rinominarlo.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="772"/>
        <source>{label}: {path} does not exist. Choose another raster.</source>
        <translation>{label}: {path} non esiste. Scegliere un altro raster.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="770"/>
        <source>{label}: the layer {layer} is not a file. Save it as GeoTIFF.</source>
        <translation>{label}: il layer {layer} non è un file. Salvarlo come GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="774"/>
        <source>{label}: {value} is not a date. Choose one, or write it as 20200601 or 2020-06-01.</source>
        <translation>{label}: {value} non è una data. Sceglierne una, o scriverla come 20200601 o 2020-06-01.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="769"/>
        <source>{label}: nothing is chosen. Choose a file or folder.</source>
        <translation>{label}: nulla è scelto. Scegliere un file o una cartella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="285"/>
        <source>In the OSGeo4W shell: python3 -m pip install {packages}</source>
        <translation>Nella shell OSGeo4W: python3 -m pip install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="277"/>
        <source>In a terminal: /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</source>
        <translation>In un terminale: /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="400"/>
        <source>Missing for the Python of QGIS: {packages}. {way}. Then start QGIS again.</source>
        <translation>Mancano al Python di QGIS: {packages}. {way}. Poi riavviare QGIS.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="56"/>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="778"/>
        <source>{layer} has no polygon. Choose another layer, or draw one.</source>
        <translation>{layer} non ha poligoni. Scegliere un altro layer, o disegnarne uno.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="779"/>
        <source>{layer}: {count} features without a polygon were left out.</source>
        <translation>{layer}: {count} elementi senza poligono sono stati tralasciati.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="776"/>
        <source>{layer} cannot be brought to degrees ({fault}). Check its coordinate reference system.</source>
        <translation>{layer} non può essere portato in gradi ({fault}). Controllare il suo sistema di riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="777"/>
        <source>{layer} has coordinates that are not on the Earth. Set its coordinate reference system.</source>
        <translation>{layer} ha coordinate che non sono sulla Terra. Impostare il suo sistema di riferimento.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="284"/>
        <source>In scripts: yyyymmdd or yyyy-mm-dd.</source>
        <translation>Negli script: aaaammgg o aaaa-mm-gg.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="81"/>
        <source>Average coherence (0 to 1)</source>
        <translation>Coerenza media (da 0 a 1)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="126"/>
        <source>Coverage of the datacube</source>
        <translation>Copertura del cubo di dati</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="138"/>
        <source>Debian and Ubuntu: sudo apt install {debian}. Other distributions have packages of similar names, conda: conda install -c conda-forge {packages}</source>
        <translation>Debian e Ubuntu: sudo apt install {debian}. Altre distribuzioni hanno pacchetti con nomi simili, conda: conda install -c conda-forge {packages}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="147"/>
        <source>Displacement at the first epoch on the robust line (mm)</source>
        <translation>Spostamento alla prima epoca sulla retta robusta (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="150"/>
        <source>Displacement per metre of baseline, from DEM errors (mm/m)</source>
        <translation>Spostamento per metro di base, da errori del DEM (mm/m)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="203"/>
        <source>Filtered velocity (mm/yr, + towards satellite)</source>
        <translation>Velocità filtrata (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="204"/>
        <source>Filtered velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Velocità filtrata dentro la maschera (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="222"/>
        <source>Folder with one sub-folder per pair, as downloaded from the LiCSAR portal, or the folder around it.</source>
        <translation>Cartella con una sottocartella per coppia, come scaricata dal portale LiCSAR, o la cartella che la contiene.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="233"/>
        <source>Gaps in the network</source>
        <translation>Lacune nella rete</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="265"/>
        <source>IC{number} deformation</source>
        <translation>IC{number} deformazione</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="266"/>
        <source>IC{number} none</source>
        <translation>IC{number} nessuna</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="267"/>
        <source>IC{number} topographic</source>
        <translation>IC{number} topografica</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="268"/>
        <source>IC{number} turbulent</source>
        <translation>IC{number} turbolenta</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="288"/>
        <source>Intensity (linear)</source>
        <translation>Intensità (lineare)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="298"/>
        <source>Interferograms with data (count)</source>
        <translation>Interferogrammi con dati (numero)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="328"/>
        <source>Left empty, results are added to the input time-series folder, as LiCSBAS does. A new folder gets a copy of the input folder first, so that settings can be compared.</source>
        <translation>Se vuoto, i risultati sono aggiunti alla cartella della serie temporale in ingresso, come fa LiCSBAS. Una cartella nuova riceve prima una copia di quella in ingresso, così da confrontare le impostazioni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="352"/>
        <source>Loop errors (count)</source>
        <translation>Errori degli anelli (numero)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="361"/>
        <source>Mask of the stack (1 kept, 0 masked)</source>
        <translation>Maschera dello stack (1 mantenuto, 0 mascherato)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="412"/>
        <source>Neither a frame ID nor a work folder is given. Give a frame ID such as {example}, or the folder.</source>
        <translation>Non è dato né un ID di frame né una cartella di lavoro. Indicare un ID di frame come {example}, o la cartella.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="424"/>
        <source>Noise mask (1 keep, 0 masked)</source>
        <translation>Maschera del rumore (1 mantenuto, 0 mascherato)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="426"/>
        <source>Not explained by the sources on {date} (mm, + towards satellite)</source>
        <translation>Non spiegato dalle sorgenti il {date} (mm, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="430"/>
        <source>Nullified interferograms (count)</source>
        <translation>Interferogrammi annullati (numero)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="498"/>
        <source>RMS of the residuals (mm)</source>
        <translation>RMS dei residui (mm)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="537"/>
        <source>Robust velocity (mm/yr, + towards satellite)</source>
        <translation>Velocità robusta (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="567"/>
        <source>Single-band GeoTIFFs to add, as a text their paths separated by semicolons. They are sampled at the nearest pixel and named after the file.</source>
        <translation>GeoTIFF a banda singola da aggiungere; come testo, i loro percorsi separati da punto e virgola. Sono campionati al pixel più vicino e prendono il nome dal file.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="585"/>
        <source>Stage id to option names and values; wins over the preset and the parameters above. Stage ids: {ids}.</source>
        <translation>Da id della fase a nomi e valori delle opzioni; prevale sul preset e sui parametri qui sopra. Id delle fasi: {ids}.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="588"/>
        <source>Standard deviation of the velocity (mm/yr)</source>
        <translation>Deviazione standard della velocità (mm/anno)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="626"/>
        <source>The proxy set in QGIS is of a kind that downloads cannot use. Set an HTTP or SOCKS5 proxy in Settings &gt; Options &gt; Network.</source>
        <translation>Il proxy impostato in QGIS è di un tipo che gli scaricamenti non possono usare. Impostare un proxy HTTP o SOCKS5 in Impostazioni &gt; Opzioni &gt; Rete.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="630"/>
        <source>This QGIS gives a raster a single time, so each epoch is a layer of its own. QGIS 3.38 or newer plays the displacement from one layer.</source>
        <translation>Questo QGIS dà a un raster un solo tempo, quindi ogni epoca è un layer a sé. QGIS 3.38 o successivo anima lo spostamento da un solo layer.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="644"/>
        <source>True velocity (mm/yr, + towards satellite)</source>
        <translation>Velocità vera (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="663"/>
        <source>Velocity inside the mask (mm/yr, + towards satellite)</source>
        <translation>Velocità dentro la maschera (mm/anno, + verso il satellite)</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="670"/>
        <source>Wanted position on the map</source>
        <translation>Posizione voluta sulla mappa</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="689"/>
        <source>Where the reference is wanted, longitude and latitude; of the blocks with a high score the nearest one is taken. Not set: the position in the image that the two fractions give.</source>
        <translation>Dove si vuole il riferimento, longitudine e latitudine; tra i blocchi con punteggio alto si prende il più vicino. Non impostato: la posizione nell'immagine data dalle due frazioni.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="723"/>
        <source>by the two fractions</source>
        <translation>dalle due frazioni</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="733"/>
        <source>longest connected time below {threshold}</source>
        <translation>tempo connesso più lungo sotto {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="734"/>
        <source>loop errors above {threshold}</source>
        <translation>errori degli anelli sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="736"/>
        <source>mean coherence below {threshold}</source>
        <translation>coerenza media sotto {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="737"/>
        <source>mean loop closure above {threshold}</source>
        <translation>chiusura media degli anelli sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="741"/>
        <source>network gaps above {threshold}</source>
        <translation>lacune della rete sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="746"/>
        <source>pairs without loop above {threshold}</source>
        <translation>coppie senza anello sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="749"/>
        <source>ratio of loop errors above {threshold}</source>
        <translation>rapporto di errori degli anelli sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="751"/>
        <source>residual above {threshold}</source>
        <translation>residuo sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="754"/>
        <source>spatio-temporal inconsistency above {threshold}</source>
        <translation>incoerenza spazio-temporale sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="762"/>
        <source>unwrapped pairs below {threshold}</source>
        <translation>coppie srotolate sotto {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="763"/>
        <source>velocity standard deviation above {threshold}</source>
        <translation>deviazione standard della velocità sopra {threshold}</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="153"/>
        <source>Do as the original where it is known to be wrong: learn also from the first image after the baseline; leave out pixels that are missing on any date, also a later one, before the resolution is reduced; call the source that follows time best deformation and the one that follows height best topographic, however weakly, and none topographic if both are the same; let the residual in windows be 0 on the first date.</source>
        <translation>Fa come l'originale dove si sa che sbaglia: apprende anche dalla prima immagine dopo il periodo di riferimento; tralascia i pixel mancanti in una data qualsiasi, anche successiva, prima di ridurre la risoluzione; chiama deformazione la sorgente che segue meglio il tempo e topografica quella che segue meglio la quota, per quanto debolmente, e nessuna topografica se sono la stessa; pone a 0 il residuo nelle finestre alla prima data.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="175"/>
        <source>Epoch on which displacement is 0. A pixel without a value on that date is left out. Empty: the first epoch, which costs no pixel.</source>
        <translation>Epoca in cui lo spostamento è 0. Un pixel senza valore in quella data è tralasciato. Vuoto: la prima epoca, che non costa pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="570"/>
        <source>Size of the image that is separated, as a share of the datacube&apos;s: 0.5 takes the mean of blocks of 2 x 2 pixels. Means are taken over whole pixels, so the nearest 1/n is in force. Empty: the largest 1/n that leaves about 10 000 pixels.</source>
        <translation>Dimensione dell'immagine che si separa, come quota di quella del cubo di dati: 0.5 prende la media di blocchi di 2 x 2 pixel. Le medie sono su pixel interi, quindi vale l'1/n più vicino. Vuoto: l'1/n più grande che lascia circa 10 000 pixel.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="239"/>
        <source>Give the original&apos;s numbers back, to reproduce a published product: coordinates half a pixel south-west of the centres, displacement relative to the pixel whose coordinates are nearest to info/16ref.kml (mostly the north-east neighbour of the reference), velocity unmasked and referenced as in stage 13, first baseline missing, coherence halved and 0 where there is no pair, GeoTIFFs one pixel off, amplitude only from files directly in GEOC.MLI, geospatial extremes of the whole image.</source>
        <translation>Restituisce i numeri dell'originale, per riprodurre un prodotto pubblicato: coordinate mezzo pixel a sud-ovest dei centri, spostamento rispetto al pixel le cui coordinate sono più vicine a info/16ref.kml (per lo più il vicino a nord-est del riferimento), velocità non mascherata e riferita come nella fase 13, prima linea di base mancante, coerenza dimezzata e 0 dove non c'è alcuna coppia, GeoTIFF spostati di un pixel, ampiezza solo dai file direttamente in GEOC.MLI, estremi geospatial dell'intera immagine.</translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="115"/>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="83"/>
        <source>Batch file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="604"/>
        <source>Table of variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="660"/>
        <source>Variables without effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="651"/>
        <source>Unknown variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="767"/>
        <source>{known} of {all} variables are understood; {warnings} to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="659"/>
        <source>Variables of the batch file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="191"/>
        <source>File that &apos;Run pipeline&apos; or &apos;Import batch file&apos; wrote. Empty: the preset below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="683"/>
        <source>What is written where no configuration is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="606"/>
        <source>Takes frame, dates and area of that product where no configuration is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="454"/>
        <source>Options without a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="423"/>
        <source>No variable can set {option}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="787"/>
        <source>{step}, or as configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="182"/>
        <source>Export batch file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="276"/>
        <source>Import batch file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="504"/>
        <source>Reads the settings of a batch_LiCSBAS.sh of any version, or of a run_licsalert.py, and writes them as a configuration. In: the file; it is read as text and never executed. Out: a JSON file, and a table that says of every variable which option it became, or why it has no effect here.

&apos;Run pipeline&apos;, &apos;Separate sources&apos; and &apos;Detect unrest&apos; take the JSON file as their configuration; they also take the batch file or script itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="557"/>
        <source>Settings of an earlier run (written beside its datacube), or your batch_LiCSBAS.sh. What you change above wins over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="710"/>
        <source>Writes the settings of a run as variables of batch_LiCSBAS.sh, for a colleague who works with LiCSBAS. In: the configuration that &apos;Run pipeline&apos; writes beside every datacube, or a preset. Out: a shell file with all variables; put them in place of those in your batch_LiCSBAS.sh. A name that ends in .py gives the settings of the analyses for run_licsalert.py instead. Options that cannot be set there are listed in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="711"/>
        <source>Your batch_LiCSBAS.sh, whose files are looked for beside it; or your run_licsalert.py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../build/texts.py" line="712"/>
        <source>Your run_licsalert.py, or what &apos;Import batch file&apos; made of it. What you set above wins over it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
