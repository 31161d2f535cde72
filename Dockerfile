FROM node:24-bookworm-slim AS build
WORKDIR /amity
COPY package.json package-lock.json ./
COPY server/start ./server/start
RUN node server/start/install.mjs
COPY . .
# The portal's and the server's tools stay behind; so does the embedded PostgreSQL, which containers do not use.
RUN npm run build && npm prune --omit=dev --omit=optional --no-audit --no-fund

FROM node:24-bookworm-slim
ENV npm_config_update_notifier=false npm_config_logs_max=0
# Prints reports as PDF. `--build-arg BROWSER=` leaves it out: the portal then points to the browser's own print.
ARG BROWSER="chromium fonts-dejavu-core"
RUN if [ -n "$BROWSER" ]; then apt-get update && apt-get install -y --no-install-recommends $BROWSER && rm -rf /var/lib/apt/lists/*; fi
# The container is its sandbox; another would need rights that a container should not have.
ENV CHROMIUM_SANDBOX=off
WORKDIR /amity
COPY --from=build /amity ./
# A volume mounted here takes its owner from the image.
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 4000
# The whole of Amity needs a database here: DATABASE_URL. Replicas and workers: npm run start:api, npm run start:worker.
CMD ["npm", "start"]
