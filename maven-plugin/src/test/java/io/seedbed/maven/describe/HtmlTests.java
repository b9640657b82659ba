package io.seedbed.maven.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTests {

    @Test
    void escapesTextAndAttributes() {
        String html = new Html()
                .open("p", "title", "\"a\" & 'b'")
                .text("<i>x</i> && y")
                .close("p")
                .document();

        assertThat(html)
                .isEqualTo("<!DOCTYPE html>\n<p title=\"&quot;a&quot; &amp; &#39;b&#39;\">"
                        + "&lt;i&gt;x&lt;/i&gt; &amp;&amp; y</p>\n");
    }

    @Test
    void showsWhatDocumentsCannotHold() {
        String html = new Html()
                .text("a\u0000b\u001bc\ud800d\uffffe\u0085f \ud83d\ude00")
                .document();

        assertThat(html).endsWith("a\u2400b\u241bc\ufffdd\ufffde\ufffdf \ud83d\ude00");
    }

    @Test
    void mayBreakNamesBehindTheirDots() {
        assertThat(new Html().dotted("on shop.Customer.age, 0.5.").document())
                .endsWith("on shop.<wbr>Customer.<wbr>age, 0.5.");
    }

    @Test
    void insistsOnOrder() {
        Html html = new Html().open("p").open("b");

        assertThatThrownBy(() -> html.close("p")).hasMessage("<p> is not the open element");
        assertThatThrownBy(html::document).isInstanceOf(IllegalStateException.class);
    }
}
