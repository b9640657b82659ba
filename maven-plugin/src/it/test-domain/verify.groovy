def log = new File(basedir, 'build.log').text

assert log.contains('No fixtures: neither <fixtures> in the POM nor @Fixture on a class in target/classes.')
assert log.contains('Tests run: 1, Failures: 0, Errors: 0')
return true
