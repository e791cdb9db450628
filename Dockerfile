# One image for both processes: `bin/web` answers, `bin/worker` makes. Build tools stay behind in the first stage.
# docs/operating.md says how the base is pinned by its digest.
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS system
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates ffmpeg espeak-ng libespeak-ng1 mecab mecab-ipadic-utf8 \
 && rm -rf /var/lib/apt/lists/*

FROM system AS build
WORKDIR /source
COPY . .
RUN VITRINE_SETUP_VOICE=off bin/setup --quiet && bin/production /vitrine

FROM system
WORKDIR /vitrine
# The sources stay root's: the processes only read them.
COPY --from=build /vitrine .
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 VITRINE_HOME=/data
# The processes run as this user: the folder is theirs before it is a volume.
RUN install -d -o node -g node /data
VOLUME /data
EXPOSE 3000
USER node
CMD ["bin/web"]
