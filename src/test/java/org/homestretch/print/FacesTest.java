package org.homestretch.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontSet;
import net.sf.jasperreports.engine.fonts.FontSetFamily;
import org.junit.jupiter.api.Test;

final class FacesTest {

    @Test
    void whatIsCheckedIsWhatIsPrintedWith() {
        List<String> checked = Faces.FILES.stream()
                .map(file -> "org/homestretch/fonts/" + file)
                .toList();

        assertThat(filesOf("Text")).isEqualTo(checked);
        assertThat(filesOf("Semi")).containsAll(checked.subList(1, checked.size()));
        assertThat(filesOf("Strong")).containsAll(checked.subList(1, checked.size()));
    }

    private static List<String> filesOf(String set) {
        var context = DefaultJasperReportsContext.getInstance();
        List<FontFamily> families = context.getExtensions(FontFamily.class);
        FontSet found = context.getExtensions(FontSet.class).stream()
                .filter(one -> one.getName().equals(set))
                .findFirst()
                .orElseThrow();
        return found.getFamilies().stream()
                .map(FontSetFamily::getFamilyName)
                .map(name -> families.stream()
                        .filter(family -> family.getName().equals(name))
                        .findFirst()
                        .orElseThrow())
                .map(family -> family.getNormalFace().getTtf())
                .toList();
    }
}
