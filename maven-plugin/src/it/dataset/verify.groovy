def log = new File(basedir, 'build.log').text
def classes = new File(basedir, 'target/test-classes')
def twice = new File(basedir, 'target/twice')

assert log.contains('Tests run: 3, Failures: 0, Errors: 0')
assert log =~ /db\/1-customers.sql: 100 rows of customers of shop.Shop in [\d,]+ ms/
assert log =~ /(?s)1-customers.sql.*2-orders.sql.*3-lines.sql/
assert log =~ /db\/1-customers.sql: 200 rows of customers of shop.Shop in/
assert log =~ /shop.orders: 1,000 rows of orders of shop.Shop in [\d,]+ ms/
assert log =~ /shop.orders: 2,000 rows of orders of shop.Shop in/
assert log.contains('No JDBC driver knows jdbc:shop://here.')
assert new File(twice, 'db/2-orders.sql.seedbed.json').text.contains('"scale" : "2.0"')
assert log.contains('<fixture> 1 of shop.Shop: there is no entity "odrers". The entities are customers, orders, lines.')
assert log =~ /(?s)Could not generate shop.Shop: No value is possible for shop.Shop.Line.quantity.*@Max\(0\)/
assert new File(classes, 'db/2-orders.sql.seedbed.json').text.contains('"seed" : "7"') : 'the old files are as they were'
assert !classes.listFiles().any { it.name.endsWith('.part') } && !new File(classes, 'db').listFiles().any { it.name.endsWith('.part') }
assert log =~ /(?s)customers: 100 rows.*orders: 1,000 rows.*lines: [\d,]+ rows/

['1-customers.sql', '2-orders.sql', '3-lines.sql'].each {
    assert new File(classes, "stated/$it").bytes == new File(classes, "db/$it").bytes : 'the rows of an interface'
}
assert new File(classes, 'stated/3-lines.sql.seedbed.json').text.contains('"dataset" : "stated"')
assert new File(basedir, 'target/stated.txt').text =~ /(?s)customers: 100 rows.*orders: 1,000 rows.*lines: [\d,]+ rows/
def page = new File(basedir, 'target/seedbed-pages/stated.html').text
assert page =~ /<h1>[^<]*stated/ && ['customers', 'orders', 'lines'].every { page.contains(it) }
assert log =~ /shop.orders: 1,000 rows of orders of stated in [\d,]+ ms/
assert log.contains('There is no class shop.Shop.Custmer: <entity> customers of <dataset> stated')
return true
