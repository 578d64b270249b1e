# QGIS with the plugin: docker build -t alignsar . && docker run --rm -v /data:/data alignsar run alignsar:run_pipeline …
# The same image without QGIS's side: docker run --rm -v /data:/data --entrypoint alignsar alignsar run_pipeline …
FROM debian:trixie
ENV DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/tmp
COPY . /src/alignsar_qgis
WORKDIR /src/alignsar_qgis
RUN apt-get update && apt-get install -y --no-install-recommends make
RUN make install
RUN pip install --break-system-packages --no-deps --no-build-isolation .
RUN apt-get clean && rm -rf /var/lib/apt/lists/* build
WORKDIR /data
ENTRYPOINT ["qgis_process"]
