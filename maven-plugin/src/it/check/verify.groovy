def log = new File(basedir, 'build.log').text
def resources = new File(basedir, 'src/test/resources')

assert log =~ /customers.csv: 500 rows of shop.Customer in/
assert log =~ /offers\/2-offers.ndjson: 200 rows of offers of shop.Offers in/
assert log.count('Fixtures are what would be written today.') == 2
assert log =~ /customers.csv would be written otherwise today: seed was 7 and is 8; first in line 2 \(row 0\)/
assert log =~ /offers\/1-sellers.ndjson.seedbed.json would be written otherwise today: seed was 7 and is 8; the file itself would not/
assert log =~ /customers.csv would be written otherwise today: mixins was not there and is shop.Younger; first in line \d+/
assert log =~ /customers.csv is not what its manifest says was written: it was changed by hand; first in line 2 \(row 0\)/
assert log =~ /(?s)is         by hand,42\n.*should be/
assert log.contains('people.csv: no fixture writes it any more')
assert log =~ /offers\/2-offers.ndjson: ends of offers of shop.Offers: @Future no longer holds for 200 values, the first of which went stale on 2010-\d\d-\d\d \(row \d+\)/
assert log =~ /ERROR.*Fixtures are not as they should be:/
assert log =~ /WARNING.*Fixtures are not as they should be:/
assert log.contains('write the files anew by "mvn test-compile seedbed:generate -Dseedbed.force" and commit them')
assert log.contains('write the files anew by "mvn test-compile seedbed:generate seedbed:generate-test -Dseedbed.force" and commit them')
assert log.contains('Skipped.')
assert new File(resources, 'people.csv.seedbed.json').text.trim() == '{}' : 'nothing is tidied up'

def pages = new File(basedir, 'target/seedbed-pages')
assert pages.list().sort() == ['shop.Customer.html', 'shop.Offers.html']
assert new File(pages, 'shop.Customer.html').text.contains('500 rows')
assert new File(pages, 'shop.Offers.html').text.contains('<path class="arrow"')
assert new File(basedir, 'target/again').list() == ['shop.Offers.html']
assert new File(pages, 'shop.Offers.html').bytes == new File(basedir, 'target/again/shop.Offers.html').bytes : 'also from a JVM of its own'
assert log.contains('sample (seedbed.sample) must be 1 or more, but is 0.')
return true
