package org.homestretch.print.sheet.say;

import java.util.List;
import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Sides;
import org.homestretch.exercise.Wording;
import org.homestretch.print.face.Faces;
import org.homestretch.print.face.PrintableText;
import org.homestretch.print.words.DoseWords;
import org.homestretch.print.words.Words;
import org.homestretch.program.Prescription;
import org.homestretch.program.SheetOrder;

/** What a sheet says of one exercise. */
public record RowWords(
        String number,
        Area area,
        String name,
        Optional<String> side,
        String why,
        String what,
        Optional<Note> note,
        String feel,
        DoseWords.Said dose) {

    private static final RoomWords WORDS = RoomWords.of(RowWords.class);

    /** What the clinician wrote for this patient, and whose words they are. */
    public record Note(String from, String text) {}

    /** In a language and for a patient. */
    public static final class Writer {

        private final SheetOrder order;
        private final Words words;
        private final PrintableText printable;
        private final DoseWords doses;

        public Writer(SheetOrder order, Words words, Faces faces) {
            this.order = order;
            this.words = words;
            printable = new PrintableText(faces);
            doses = new DoseWords(words);
        }

        public RowWords of(int number, Prescription prescription) {
            Exercise exercise = prescription.exercise();
            Wording said = exercise.in(order.style().language());
            return new RowWords(
                    Integer.toString(number),
                    exercise.area(),
                    checked(exercise, said.sheetName()),
                    side(prescription),
                    checked(exercise, said.purpose()),
                    DoseWords.glued(checked(exercise, said.instruction())),
                    note(prescription),
                    checked(exercise, said.feel()),
                    doses.of(prescription));
        }

        private String checked(Exercise exercise, String text) {
            return printable.of(exercise.name(), text);
        }

        private Optional<Note> note(Prescription prescription) {
            String text =
                    printable.of(WORDS.say("what.note", prescription.exercise().name()), prescription.note());
            return text.isEmpty() ? Optional.empty() : Optional.of(new Note(from(), text));
        }

        private String from() {
            String clinician = printable.of(WORDS.say("what.clinician"), order.clinician());
            return clinician.isEmpty() ? words.say("from.clinician") : words.say("from", called(clinician));
        }

        /** A title and the last name; what stands after a comma says no more who it was. */
        private static String called(String clinician) {
            List<String> names = List.of(clinician.split(",")[0].strip().split(" "));
            boolean titled = names.size() > 2 && names.getFirst().matches("(?i)(dr|dra|prof|mr|mrs|ms)\\.?");
            return titled ? names.getFirst() + " " + names.getLast() : String.join(" ", names);
        }

        /** The word in the box, of the leg or of the body; none where the exercise has no sides. */
        private Optional<String> side(Prescription prescription) {
            if (!prescription.exercise().sided()) {
                return Optional.empty();
            }
            String limb = prescription.exercise().sides() == Sides.LEG ? ".leg" : "";
            return Optional.of(
                    switch (prescription.side()) {
                        case LEFT -> words.say("side.left" + limb);
                        case RIGHT -> words.say("side.right" + limb);
                        case BOTH, NONE -> words.say("side.both");
                    });
        }
    }
}
