# The whole of Kontor in one image: the server, the panel, no compiler and no root.
#   docker build -t kontor .
#   docker run -p 4000:4000 -v kontor-data:/data kontor

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image has the right Node already; without scripts the npm package `node` does not fetch a second one.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Types and source maps of packages serve who develops: a third of the folder.
RUN npm ci --ignore-scripts --omit=dev && npm cache clean --force \
  && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production \
    DEMO=0 \
    HOST=0.0.0.0 \
    PORT=4000 \
    DATA_DIR=/data \
    KONTOR_COMMAND=kontor \
    MALLOC_MMAP_THRESHOLD_=131072 \
    MALLOC_TRIM_THRESHOLD_=131072
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY deploy/kontor.sh /usr/local/bin/kontor
RUN chmod 755 /usr/local/bin/kontor && install -d -o node -g node -m 750 /data
USER node
VOLUME /data
EXPOSE 4000
# The start includes migrations, which on a large database take their time.
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["kontor"]
CMD ["start"]
