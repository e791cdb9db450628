# One image for both processes: `bin/web` answers, `bin/worker` makes. It is built by the same commands that run anywhere else.
FROM node:24-bookworm-slim

RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates ffmpeg espeak-ng libespeak-ng1 mecab mecab-ipadic-utf8 \
 && rm -rf /var/lib/apt/lists/*

WORKDIR /vitrine
COPY . .
RUN bin/setup --quiet && bin/build

ENV HOST=0.0.0.0 PORT=3000 VITRINE_HOME=/data
# The processes run as this user: the folder is theirs before it is a volume.
RUN install -d -o node -g node /data
VOLUME /data
EXPOSE 3000
USER node
CMD ["bin/web"]
