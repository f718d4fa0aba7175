package org.homestretch.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.Contact;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.Visit;

/** The program the kill tests kill: it saves without end and says every save that was acknowledged. */
final class KilledWriter {

    static final String READY = "ready";
    private static final int EXERCISES = 8;

    private KilledWriter() {}

    /** The folder of a clinic, and the number of its next patient. */
    public static void main(String[] args) {
        try (var clinic = Clinics.open(Path.of(args[0]))) {
            System.out.println(READY);
            for (int number = Integer.parseInt(args[1]); ; number++) {
                write(clinic, patient(number));
            }
        }
    }

    private static void write(ClinicFile clinic, Patient patient) {
        clinic.patients().save(patient);
        System.out.println("patient " + patient.number());
        clinic.programs().save(program(patient));
        System.out.println("program " + patient.number());
        clinic.visits().save(visit(patient));
        System.out.println("visit " + patient.number());
        clinic.visits().save(visit(patient).withLeg(Optional.of(PainScore.of(7))));
        System.out.println("changed " + patient.number());
    }

    static Patient patient(int number) {
        return Clinics.patient(number, "Given" + number, "Family" + number)
                .reachedAt(new Contact("phone " + number, Language.EN));
    }

    private static Program program(Patient patient) {
        var program = Program.first(patient.id());
        for (var exercise : exercises()) {
            program = program.add(Prescription.usual(exercise, Side.LEFT));
        }
        return program;
    }

    private static List<Exercise> exercises() {
        return Clinics.LIBRARY.all().subList(0, EXERCISES);
    }

    private static Visit visit(Patient patient) {
        return new Visit(
                patient.id(),
                patient.id(),
                LocalDate.of(2026, 11, 22),
                Visit.Scores.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Visit.Notes("note " + patient.number(), "NB"));
    }

    /** Whether what was acknowledged with this line is all there. */
    static boolean kept(ClinicFile clinic, String line) {
        String[] words = line.split(" ");
        var patient = clinic.patients().byNumber(Integer.parseInt(words[1]));
        return patient.filter(found -> switch (words[0]) {
                    case "patient" -> found.contact().phone().equals("phone " + words[1]);
                    case "program" -> clinic.programs().latestFor(found.id()).isPresent();
                    case "visit" -> !clinic.visits().of(found.id()).isEmpty();
                    case "changed" ->
                        clinic.visits().of(found.id()).getFirst().scores().leg().equals(Optional.of(PainScore.of(7)));
                    default -> throw new IllegalArgumentException(line);
                })
                .isPresent();
    }

    /** Whether a patient's record is whole: a program has all its exercises, a visit its note. */
    static boolean whole(ClinicFile clinic, Patient patient) {
        boolean programs = clinic.programs().of(patient.id()).stream()
                .allMatch(program -> program.prescriptions().size() == EXERCISES);
        boolean visits = clinic.visits().of(patient.id()).stream()
                .allMatch(visit -> visit.notes().text().equals("note " + patient.number()));
        return programs && visits;
    }
}
