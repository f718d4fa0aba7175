package org.homestretch.vault;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.vault.KeyFile.PersonKey;

/** An unlocked clinic's keys: they open the database and seal the journal. */
public final class Vault {

    private static final RoomWords WORDS = RoomWords.of(Vault.class);
    private static final int SHORTEST_PASSWORD = 8;
    private static final String RECOVERY = "recovery code";

    private final UUID clinic;
    private final Person person;
    private final DataKey key;

    /** New keys, and the recovery code to print; the code is kept nowhere. */
    public record Made(Vault vault, String recoveryCode) {}

    private Vault(UUID clinic, Person person, DataKey key) {
        this.clinic = clinic;
        this.person = person;
        this.key = key;
    }

    public static boolean in(Folder folder) {
        return KeyFile.in(folder);
    }

    public static List<Person> people(Folder folder) throws IOException {
        return KeyFile.read(folder).people().stream().map(PersonKey::person).toList();
    }

    public static Made create(Folder folder, Person owner, String password, KdfCost cost) throws IOException {
        refuseShort(password);
        var clinic = UUID.randomUUID();
        var key = DataKey.random();
        String code = RecoveryCode.random();
        var ownersKey = new PersonKey(owner, Wrap.lock(key, password, cost, Header.of(clinic, owner)));
        var recovery = Wrap.lock(key, RecoveryCode.plain(code), cost, Header.ofRecovery(clinic));
        new KeyFile(KeyFile.FORMAT, clinic, List.of(ownersKey), recovery).write(folder);
        return new Made(new Vault(clinic, owner, key), code);
    }

    public static Vault open(Folder folder, String name, String password) throws IOException {
        var keys = KeyFile.read(folder);
        var tries = new Tries(folder);
        tries.refuseWhileWaiting(name);
        var mine = keys.of(name);
        Optional<DataKey> key =
                mine.flatMap(one -> one.wrap().unlock(password, Header.of(keys.clinic(), one.person())));
        if (key.isEmpty()) {
            throw tries.wrong(name, "wrong.password");
        }
        tries.right(name);
        keys.mend(folder);
        return new Vault(keys.clinic(), mine.orElseThrow().person(), key.get());
    }

    /** Gives the owner a new password by the recovery code, which stays good. */
    public static Person recover(Folder folder, String code, String newPassword) throws IOException {
        refuseShort(newPassword);
        var keys = KeyFile.read(folder);
        var tries = new Tries(folder);
        tries.refuseWhileWaiting(RECOVERY);
        var key = keys.recovery().unlock(RecoveryCode.plain(code), Header.ofRecovery(keys.clinic()));
        if (key.isEmpty()) {
            throw tries.wrong(RECOVERY, "wrong.code");
        }
        var owner = keys.people().stream()
                .map(PersonKey::person)
                .filter(one -> one.role() == Role.OWNER)
                .findFirst()
                .orElseThrow();
        rewrap(folder, keys, owner, key.get(), newPassword);
        tries.right(RECOVERY);
        tries.right(owner.name());
        return owner;
    }

    public UUID clinic() {
        return clinic;
    }

    public Person person() {
        return person;
    }

    public String databasePassword() {
        return key.databasePassword();
    }

    public Seal journalSeal() {
        return key.journalSeal();
    }

    private static void rewrap(Folder folder, KeyFile keys, Person person, DataKey key, String password)
            throws IOException {
        KdfCost cost = keys.of(person.name()).orElseThrow().wrap().cost();
        var wrap = Wrap.lock(key, password, cost, Header.of(keys.clinic(), person));
        keys.with(new PersonKey(person, wrap)).write(folder);
    }

    /** A new clinic asks this before it writes anything. */
    public static void refuseShort(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new Refusal(WORDS.say("password.short", SHORTEST_PASSWORD));
        }
    }
}
