package org.homestretch.print.card;

import java.util.List;
import java.util.Map;
import org.homestretch.print.page.Template;

/** What the template of cards is filled with. */
public interface PageContent {

    Template.About about();

    Map<String, Object> parameters(int pages);

    List<? extends Record> blocks();
}
