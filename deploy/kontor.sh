#!/bin/sh
# `kontor <command>` in the image. exec: the server gets the container's signals itself.
exec node /app/dist/server/main.js "$@"
