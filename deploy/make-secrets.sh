#!/bin/sh
# Writes the passwords that compose.yml reads into deploy/secrets/. What is there already stays.
set -eu
cd "$(dirname "$0")"
mkdir -p secrets
# Docker mounts each file into the container with its own permissions, and there the reader is not root:
# the files are readable, the folder around them is not.
chmod 700 secrets
cd secrets

random() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
write() {
  if [ -e "$1" ]; then
    echo "deploy/secrets/$1 is there already and stays."
  else
    printf '%s' "$2" > "$1"
    echo "deploy/secrets/$1 written."
  fi
  chmod 444 "$1"
}

write database_password "$(random)"
write database_root_password "$(random)"
write database_url "mysql://kontor:$(cat database_password)@mariadb:3306/kontor"
write admin_password "$(random)"
echo "The first administrator signs in with ADMIN_EMAIL of deploy/.env and the password in deploy/secrets/admin_password."
