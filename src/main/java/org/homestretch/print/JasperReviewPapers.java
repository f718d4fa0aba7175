package org.homestretch.print;

import java.util.List;
import java.util.function.Function;
import org.homestretch.guidance.review.ReviewOrder;
import org.homestretch.guidance.review.ReviewPapers;
import org.homestretch.print.page.Template;
import org.homestretch.print.review.ReviewContent;
import org.homestretch.print.review.ReviewTable;

/** The rules to sign off, as a PDF made with JasperReports and as a table; opened seldom, so its template is not kept. */
public record JasperReviewPapers(Function<List<String>, String> citations) implements ReviewPapers {

    @Override
    public byte[] pdf(ReviewOrder order) {
        var content = new ReviewContent(order, citations);
        var print = Template.of("review", order.paper()).fill(content.parameters(), content.lines());
        return Template.pdf(print, content.about());
    }

    @Override
    public byte[] csv(ReviewOrder order) {
        return ReviewTable.of(new ReviewContent(order, citations));
    }
}
