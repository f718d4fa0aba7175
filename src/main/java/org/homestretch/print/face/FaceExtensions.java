package org.homestretch.print.face;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPropertiesMap;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontSet;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontSet;
import net.sf.jasperreports.engine.fonts.SimpleFontSetFamily;
import net.sf.jasperreports.extensions.ExtensionsRegistry;
import net.sf.jasperreports.extensions.ExtensionsRegistryFactory;

/** Tells JasperReports which faces there are: Text, Semi and Strong take each character from the first that draws it. */
public final class FaceExtensions implements ExtensionsRegistryFactory {

    private static final List<String> BOLD = List.of(Faces.SEMI_BOLD, Faces.BOLD, Faces.BOLD_BESIDE_INTER);

    @Override
    public ExtensionsRegistry createRegistry(String id, JRPropertiesMap properties) {
        return new Registry(families(), sets());
    }

    private static List<FontFamily> families() {
        JasperReportsContext context = DefaultJasperReportsContext.getInstance();
        return Stream.concat(Faces.FILES.stream(), BOLD.stream())
                .map(file -> family(context, file))
                .toList();
    }

    /** A face that is bold is so whatever is asked of it; in one that is not, bold letters are drawn with a fine edge. */
    private static FontFamily family(JasperReportsContext context, String file) {
        var face = new InkedFace(context);
        face.setTtf(Faces.path(file), false);
        var family = new SimpleFontFamily(context);
        family.setName(file);
        family.setNormalFace(face);
        if (BOLD.contains(file)) {
            family.setBoldFace(face);
        }
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        return family;
    }

    private static List<FontSet> sets() {
        List<String> beside = Faces.FILES.subList(1, Faces.FILES.size());
        List<String> bold = new ArrayList<>(List.of(Faces.BOLD_BESIDE_INTER));
        bold.addAll(beside);
        return List.of(
                set("Text", Faces.REGULAR, beside),
                set("Semi", Faces.SEMI_BOLD, bold),
                set("Strong", Faces.BOLD, bold));
    }

    private static FontSet set(String name, String first, List<String> others) {
        var set = new SimpleFontSet();
        set.setName(name);
        set.addFamily(member(first, true));
        others.forEach(other -> set.addFamily(member(other, false)));
        return set;
    }

    private static SimpleFontSetFamily member(String name, boolean primary) {
        var member = new SimpleFontSetFamily();
        member.setFamilyName(name);
        member.setPrimary(primary);
        return member;
    }

    /** What there is of each kind of extension. */
    private record Registry(List<FontFamily> families, List<FontSet> sets) implements ExtensionsRegistry {

        @Override
        public <T> List<T> getExtensions(Class<T> kind) {
            return Stream.of(families, sets)
                    .flatMap(List::stream)
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .toList();
        }
    }

    /** A face that answers for its inked characters only, opened when first asked. */
    private static final class InkedFace extends SimpleFontFace {

        private Font inked;

        InkedFace(JasperReportsContext context) {
            super(context);
        }

        @Override
        public synchronized Font getFont() {
            if (inked == null) {
                loadFont();
                inked = new InkedFont(super.getFont());
            }
            return inked;
        }
    }
}
