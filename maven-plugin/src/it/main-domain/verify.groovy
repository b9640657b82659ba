def log = new File(basedir, 'build.log').text
def generated = new File(basedir, 'target/generated-test-resources/seedbed')
def forked = new File(basedir, 'target/forked')

assert new File(generated, 'customers.csv').bytes == new File(forked, 'customers.csv').bytes : 'a fork must not change a byte'
assert new File(generated, 'customers.csv.seedbed.json').bytes == new File(forked, 'customers.csv.seedbed.json').bytes
assert new File(generated, 'customers.csv.seedbed.json').text.contains('"seed" : "42"')
assert !new File(generated, 'customers.csv.seedbed.json').text.contains('unknown') : 'each version is known'
assert log =~ /customers.csv: 5,000 rows of shop.Customer in [\d,]+ ms/
assert log =~ /sql\/customers.sql: 100 rows of shop.Customer in/
assert new File(generated, 'seniors.csv.seedbed.json').text.contains('"groups" : "shop.Customer.Senior"')
def ages = new File(generated, 'thirties.csv').readLines().drop(1)*.split(',')*.getAt(1)*.toInteger()
assert ages.size() == 200 && ages.every { it >= 30 && it < 40 }
assert new File(generated, 'thirties.csv.seedbed.json').text.contains('"where" : "age >= 30 and age < 40"')
assert new File(generated, 'thirties.ndjson').readLines()*.replaceFirst(/.*"age":(\d+).*/, '$1')*.toInteger() == ages.take(20)
assert log =~ /customers.ndjson: 20 rows of shop.Customer in/
assert log.count('Fixtures are up to date.') == 8 : 'two executions, in every build but the first'
assert log.contains('Tests run: 2, Failures: 0, Errors: 0')
assert log =~ /(?s)explain .*age.*\[18/
def explained = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/explained/customer.json'))
assert explained.entity == 'shop.Customer'
assert explained.values*.path == ['$', 'name', 'age', 'address', 'address.city', 'address.latitude']
assert explained.values[2].constraints*.statement == ['@Min(18)', '@Max(99)']
assert log.contains('format (seedbed.format) must be one of text, json, but is "html".')
return true
