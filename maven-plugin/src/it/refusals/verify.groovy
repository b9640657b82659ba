def log = new File(basedir, 'build.log').text

assert log.contains('There is no class shop.Odrer')
assert log =~ /Could not generate shop.Impossible: (?s).*@Min\(18\).*@Max\(10\)/ || log =~ /(?s)shop.Impossible.*@Min.*18.*@Max.*10/
assert log.count('no shop today') >= 2 : 'in this JVM and in a forked one'
assert log.contains('seed (seedbed.seed) must be a whole number from -9223372036854775808 to 9223372036854775807, or random, but is "abc".')
assert log.contains('Skipped.')
assert !new File(basedir, 'target/generated-test-resources/seedbed/out.csv').exists()
return true
