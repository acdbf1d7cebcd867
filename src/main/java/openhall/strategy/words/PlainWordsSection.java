package openhall.strategy.words;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import openhall.strategy.PlainWords;

/**
 * {@code {#plainWords}...{/plainWords}} around a part of a page: what is in it is written as it is anywhere else, and
 * then the first occurrence of each term becomes a link to the glossary. Once on a page.
 */
@EngineConfiguration
public class PlainWordsSection implements SectionHelperFactory<PlainWordsSection.Linking> {
    /** Not there when the build checks the templates, because nothing is written then. */
    @Inject
    PlainWords words;

    @Override
    public List<String> getDefaultAliases() {
        return List.of("plainWords");
    }

    @Override
    public Linking initialize(SectionInitContext context) {
        return new Linking(words);
    }

    public static final class Linking implements SectionHelper {
        private final PlainWords words;

        Linking(PlainWords words) {
            this.words = words;
        }

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
            return context.execute().thenApply(this::linked);
        }

        private ResultNode linked(ResultNode plain) {
            var html = new StringBuilder();
            plain.process(html::append);
            return new Html(words.linked(html.toString()));
        }
    }

    private static final class Html extends ResultNode {
        private final String html;

        Html(String html) {
            this.html = html;
        }

        @Override
        public void process(Consumer<String> consumer) {
            consumer.accept(html);
        }
    }
}
