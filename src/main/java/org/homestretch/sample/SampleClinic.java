package org.homestretch.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.homestretch.program.Letterhead;

/** The fictional clinic people try the program with: twelve invented patients over the ten conditions. */
public record SampleClinic(ClinicData clinic, String owner, List<SamplePatient> patients) {

    /** The sample clinic's letterhead as its file has it. */
    public record ClinicData(String name, String address, String phone, String email) {}

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .build();

    public SampleClinic {
        patients = List.copyOf(patients);
    }

    public static SampleClinic read() {
        try (InputStream file = SampleClinic.class.getResourceAsStream("clinic.json")) {
            return JSON.readValue(file, SampleClinic.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The sample clinic cannot be read.", unreadable);
        }
    }

    public Letterhead letterhead() {
        return new Letterhead(clinic.name(), clinic.address(), clinic.phone(), clinic.email());
    }
}
