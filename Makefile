# One program, build/with-jdk, finds the JDK; one program, the launcher in stack/, starts PostgreSQL and Keycloak.
MVN      = build/with-jdk mvn -B
LAUNCHER = build/with-jdk java --enable-native-access=ALL-UNNAMED -jar stack/target/launcher.jar
# Not "npm ci": that refuses a lock file without the optional packages of every other operating system. Versions come from the lock file all the same.
NPM_INSTALL = npm install --no-save --no-audit --no-fund
# Tests take free ports, a data folder of their own, and do not wait for the disk.
FOR_TESTS = PG_PORT=0 KC_PORT=0 APP_PORT=0 SMTP_PORT=0 MAILBOX_PORT=0 DURABLE=false

JAVA_SOURCES = pom.xml stack/pom.xml backend/pom.xml $(shell find stack/src/main backend/src/main -type f 2>/dev/null)
WEB_SOURCES  = openapi.yaml $(shell find frontend -path frontend/node_modules -prune -o -path frontend/dist -prune -o -path frontend/src/api/gen -prune -o -type f -not -name routeTree.gen.ts -print 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help run dev build contract test test-stack test-backend test-frontend test-e2e verify-audit apply-retention replay-erasures format reset clean check-machine

help: ## show this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' Makefile
	@echo
	@echo "  Ports: PG_PORT (55432), KC_PORT (8180), APP_PORT (8080), SMTP_PORT (1025), MAILBOX_PORT (8025), as in: make run APP_PORT=9090"

run: build ## start everything on this machine and print where it is
	@exec $(LAUNCHER) run

dev: check-machine stack/target/launcher.jar frontend/node_modules/.installed .cache/apache-maven-3.9.16 ## start with live reload: backend on APP_PORT, web application on 5173
	@exec $(LAUNCHER) exec -- sh -c 'npm --prefix frontend run dev & exec .cache/apache-maven-3.9.16/bin/mvn -B -ntp -Ddebug=false -pl backend -am quarkus:dev'

build: check-machine target/built frontend/dist/index.html ## build the backend and the web application

test: test-stack test-backend test-frontend test-e2e ## run all tests

test-stack: check-machine ## tests of the launcher, the realm and the compose file
	$(MVN) -ntp -pl stack verify
	@cp stack/target/treffpunkt-stack-*.jar stack/target/launcher.new && mv stack/target/launcher.new stack/target/launcher.jar

test-backend: stack/target/launcher.jar ## tests of the backend, beside a real PostgreSQL and Keycloak
	$(FOR_TESTS) DATA_FOLDER=.data-test $(LAUNCHER) exec -- $(MVN) -ntp -pl backend -am verify -Dstack.skipTests=true $(MVN_ARGS)
	@mkdir -p target && touch target/built

test-frontend: frontend/node_modules/.installed ## lint, types and tests of the web application
	CHROMIUM="$$(build/find-browser)" npm --prefix frontend run check

test-e2e: target/built frontend/dist/index.html e2e/node_modules/.installed ## journeys in a real browser against everything
	@rm -rf .data-e2e
	CHROMIUM="$$(build/find-browser)" $(FOR_TESTS) DATA_FOLDER=.data-e2e $(LAUNCHER) run -- npm --prefix e2e test

contract: target/built ## write openapi.yaml anew from the backend's sources
	cp backend/target/openapi/openapi.yaml openapi.yaml

verify-audit: stack/target/launcher.jar ## say whether somebody changed the audit of the running Treffpunkt past the program
	@$(LAUNCHER) verify-audit

apply-retention: stack/target/launcher.jar ## forget what is due now, as is done every night, of the running Treffpunkt
	@$(LAUNCHER) apply-retention

replay-erasures: stack/target/launcher.jar ## erase again whom JOURNAL names, in the running Treffpunkt (JOURNAL=.data/erasures.journal)
	@$(LAUNCHER) replay-erasures $(or $(JOURNAL),.data/erasures.journal)

format: frontend/node_modules/.installed ## format the sources of the web application
	npm --prefix frontend run format

reset: ## forget the data of `make run` and of the tests
	rm -rf .data .data-test .data-e2e

clean: reset ## remove everything that was built or unpacked
	rm -rf target stack/target backend/target frontend/dist frontend/node_modules e2e/node_modules .cache

check-machine:
	@build/check-machine

target/built: $(JAVA_SOURCES)
	@build/step "Building the backend" $(MVN) package -Dmaven.test.skip=true
	@cp stack/target/treffpunkt-stack-*.jar stack/target/launcher.new && mv stack/target/launcher.new stack/target/launcher.jar
	@mkdir -p target && touch target/built

# The launcher runs from a copy: Maven may write the original anew while it is running.
stack/target/launcher.jar: pom.xml stack/pom.xml $(shell find stack/src/main -type f 2>/dev/null)
	@build/step "Building the launcher" $(MVN) -pl stack package -Dmaven.test.skip=true
	@cp stack/target/treffpunkt-stack-*.jar stack/target/launcher.new && mv stack/target/launcher.new stack/target/launcher.jar

frontend/node_modules/.installed: frontend/package-lock.json
	@build/step "Fetching the parts of the web application" $(NPM_INSTALL) --prefix frontend
	@touch $@

e2e/node_modules/.installed: e2e/package-lock.json
	@build/step "Fetching the parts of the browser tests" $(NPM_INSTALL) --prefix e2e
	@touch $@

frontend/dist/index.html: frontend/node_modules/.installed $(WEB_SOURCES)
	@build/step "Building the web application" npm --prefix frontend run build
	@touch $@

# Live reload needs a newer Maven than some systems have.
.cache/apache-maven-3.9.16:
	@build/step "Fetching Maven" $(MVN) org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack -Dartifact=org.apache.maven:apache-maven:3.9.16:zip:bin -DoutputDirectory=$(CURDIR)/.cache
	@chmod +x .cache/apache-maven-3.9.16/bin/mvn
