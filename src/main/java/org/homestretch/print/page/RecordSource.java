package org.homestretch.print.page;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** Feeds records to a template: a field named "left.dose" is the component dose of the component left. */
final class RecordSource implements JRDataSource {

    private final Iterator<? extends Record> rest;
    private Record current;

    RecordSource(List<? extends Record> records) {
        rest = records.iterator();
    }

    @Override
    public boolean next() {
        boolean more = rest.hasNext();
        current = more ? rest.next() : null;
        return more;
    }

    @Override
    public Object getFieldValue(JRField field) {
        Object value = current;
        for (String name : field.getName().split("\\.")) {
            value = value == null ? null : component(value, name);
        }
        return value;
    }

    private static Object component(Object holder, String name) {
        RecordComponent component = Arrays.stream(holder.getClass().getRecordComponents())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A template asks for " + name + " of " + holder));
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("The field " + name + " cannot be read", unreadable);
        }
    }
}
