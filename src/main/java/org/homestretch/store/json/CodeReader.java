package org.homestretch.store.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import java.io.IOException;
import java.util.Arrays;
import org.homestretch.basics.Coded;

/** Reads any choice of a closed list by its code. */
final class CodeReader extends JsonDeserializer<Object> {

    /** Puts this reader in the place of Jackson's own for every coded list. */
    static final class Modifier extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> usual) {
            return Coded.class.isAssignableFrom(type.getRawClass()) ? new CodeReader(type.getRawClass()) : usual;
        }
    }

    private final Class<?> list;

    private CodeReader(Class<?> list) {
        this.list = list;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        String code = in.getText();
        return Arrays.stream(list.getEnumConstants())
                .filter(choice -> ((Coded) choice).code().equals(code))
                .findFirst()
                .orElseThrow(() -> context.weirdStringException(code, list, "no such code"));
    }
}
