# Each target is one line; what it takes stands in jobs/.
MVN := mvn -B -ntp
.PHONY: run test check quick build bench evaluate learn format clean

run: build ; @jobs/nightly --inbox data-samples --store reports/.store --reports reports || [ $$? -eq 10 ]
test: check
check: ; @jobs/setup && $(MVN) verify
quick: ; @jobs/setup && $(MVN) -q -Pquick test
build: ; @jobs/setup && $(MVN) -q -DskipTests package && jobs/archive
bench: build ; @jobs/bench
evaluate: build ; @jobs/evaluate
learn: build ; @jobs/learn
format: ; @jobs/setup && $(MVN) -q spotless:apply
clean: ; @rm -rf target reports/.store reports/*.xlsx reports/run.json
