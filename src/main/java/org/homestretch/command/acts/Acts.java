package org.homestretch.command.acts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.homestretch.Office;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.Unable;
import org.homestretch.command.files.BadInput;
import org.homestretch.command.files.JsonFields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door for scripts: does what one line asks of a clinic, and answers it with one line. */
public final class Acts {

    private static final Logger LOG = LoggerFactory.getLogger(Acts.class);

    /** Named in the contract; whoever builds one takes it from here and adds its class to the list. */
    private static final Set<String> NOT_BUILT = Set.of("log", "archive", "merge", "person");

    /** Plain letters pass through any terminal and pipe. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final List<ScriptAct> all;
    private boolean allDone = true;

    /** Files that acts name are meant from this folder. */
    public Acts(Office office, Path here) {
        all = List.of(
                new RegisterAct(office),
                new ChangeAct(office),
                new EpisodeAct(office),
                new ExamAct(office),
                new ScreenAct(office),
                new ClearanceAct(office),
                new VisitAct(office),
                new ProgramAct(office, here),
                new CardAct(office, here),
                new PlanAct(office, here),
                new FindAct(office));
    }

    /** Does what a line asks; the answer is given once that is on disk, or says why it is not done. */
    public String answer(long line, String text) {
        ObjectNode facts = JSON.createObjectNode();
        try {
            perform(JsonFields.parse(text, "", "A line is a JSON object with one act."), facts);
        } catch (BadInput | Refusal | Unable refused) {
            return refused(line, facts, refused.getMessage());
        } catch (RuntimeException broken) {
            LOG.error("An act failed", broken);
            return refused(
                    line,
                    facts,
                    "Homestretch itself went wrong here (" + broken.getClass().getSimpleName()
                            + "). Look at the record before you ask for it again.");
        }
        return written(JSON.createObjectNode().put("line", line).put("ok", true).setAll(facts));
    }

    /** A line that cannot even be read as text. */
    public String unreadable(long line) {
        return refused(line, JSON.createObjectNode(), "This line is not UTF-8 text. Write it as UTF-8.");
    }

    /** Whether everything asked so far was done. */
    public boolean allDone() {
        return allDone;
    }

    private void perform(JsonFields line, ObjectNode facts) {
        line.refuseOthersThan("the acts", Set.copyOf(names()), NOT_BUILT);
        List<ScriptAct> asked =
                all.stream().filter(act -> line.object().has(act.name())).toList();
        if (asked.size() != 1) {
            throw new BadInput(
                    "A line holds one act, not " + asked.size() + ". Known: " + String.join(", ", names()) + ".");
        }
        asked.getFirst().perform(line, facts);
    }

    List<String> names() {
        return all.stream().map(ScriptAct::name).sorted().toList();
    }

    private String refused(long line, ObjectNode facts, String why) {
        allDone = false;
        ObjectNode answer = JSON.createObjectNode().put("line", line).put("ok", false);
        answer.setAll(facts);
        return written(answer.put("why", Character.toUpperCase(why.charAt(0)) + why.substring(1)));
    }

    private static String written(Object answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An answer could not be written.", impossible);
        }
    }
}
