# The product's commands; `make help` lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
export JAVA_HOME := $(shell infra/find-jdk)
export MAVEN_OPTS := -Xmx1g --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED
MVN := mvn -B -ntp -q
PLATFORM := services/standalone/target/platform/safeguarding.jar
SOURCES := $(shell find pom.xml services schemas -name target -prune -o -name node_modules -prune -o -type f -print 2>/dev/null)

.PHONY: help build demo run test long-tests bench screenshots format assets clean

help: ## Lists these commands
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

$(PLATFORM): $(SOURCES)
	@echo "Building the platform ..."
	@$(MVN) package -DskipTests
	@touch $@

build: $(PLATFORM) ## Builds what is not built

demo: $(PLATFORM) ## Starts the platform with Southampton's data and shows the board's table
	@./safeguarding demo

run: $(PLATFORM) ## Starts the platform empty, or with what ./data holds
	@./safeguarding run

test: ## Runs the whole test suite
	@mvn -B -ntp -T 2 verify

long-tests: ## Runs the suite with 250 kills of each process, outages of a minute, a transaction held for 60 s, and a month and ten years of an invented authority
	@mvn -B -ntp verify -Dsafeguarding.kills=250 -Dsafeguarding.generate=true -Dsafeguarding.outage-seconds=60 -Dsafeguarding.p3.held-seconds=60 -Dsafeguarding.recomputed-months=120 -Dsafeguarding.histories=10000

bench: $(PLATFORM) ## Measures commands and returns against bare JDBC, start-up and memory
	@infra/bench-store
	@infra/bench-start
	@infra/bench-live

screenshots: ## Photographs pages for docs/screenshots (needs chromium and chromium-driver)
	@$(MVN) verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=ScreenshotsIT \
	  -Dfailsafe.failIfNoSpecifiedTests=false -Dsafeguarding.screenshots=$(CURDIR)/docs/screenshots

format: ## Formats the Java sources
	@$(MVN) spotless:apply

assets: ## Compiles the style sheets again (needs npm)
	@services/service-platform/src/main/frontend/build.sh

clean: ## Removes what was built; keeps ./data
	@$(MVN) clean
