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
WORKDIR /amity
COPY --from=build /amity ./
# A volume mounted here takes its owner from the image.
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 4000
# The whole of Amity needs a database here: DATABASE_URL. Replicas and workers: npm run start:api, npm run start:worker.
CMD ["npm", "start"]
