package org.hearsay.app.team;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a team, in a file that only its owner may read: a line each, with role, hash and name. What changes in it counts
 * at once. Safe to share between threads.
 */
public final class Accounts {
    private static final int LONGEST_NAME = 100;
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 1_000;

    /** In KiB: what OWASP asks of Argon2id at least, and half as much again. */
    private static final int MEMORY = 28_672;

    private static final int PASSES = 2;
    private static final int SALT = 16;
    private static final int LENGTH = 32;

    private final Path file;

    /** Is checked where no account is, so that it takes as long. */
    private final String nobody = hash("a password that nobody has");

    public Accounts(Path file) {
        this.file = file;
    }

    /** Where they are kept. */
    public Path file() {
        return file;
    }

    /**
     * All, in the order in which they were added.
     *
     * @throws IOException with a line for people, if the file cannot be read or is damaged
     */
    public List<Account> all() throws IOException {
        List<Account> all = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] parts = line.split("\t", 3);
                if (parts.length != 3) {
                    throw new IOException(file + ": is damaged: a line has a role, a hash and a name");
                }
                all.add(new Account(parts[2], role(parts[0]), parts[1]));
            }
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return List.copyOf(all);
    }

    private Role role(String word) throws IOException {
        try {
            return Role.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": is damaged: there is no role " + word, e);
        }
    }

    /** The account of a name; null if there is none. */
    public @Nullable Account named(String name) throws IOException {
        return all().stream().filter(a -> a.name().equals(name)).findFirst().orElse(null);
    }

    /**
     * Adds an account, or gives it another role and password.
     *
     * @throws IllegalArgumentException with a line for people, if name or password will not do
     */
    public synchronized void put(String name, Role role, String password) throws IOException {
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw new IllegalArgumentException("a password has " + SHORTEST_PASSWORD
                    + " letters at least: several words are easy to keep in mind");
        }
        put(new Account(name, role, hash(password)));
    }

    /**
     * Adds the account of somebody whom a provider knows by this name, and who has no password, or gives it another role.
     *
     * @throws IllegalArgumentException with a line for people, if the name will not do
     */
    public synchronized void putKnown(String name, Role role) throws IOException {
        put(new Account(name, role, Account.NO_PASSWORD));
    }

    private void put(Account account) throws IOException {
        if (!fits(account.name())) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " letters");
        }
        List<Account> all = new ArrayList<>(all());
        all.removeIf(a -> a.name().equals(account.name()));
        all.add(account);
        write(all);
    }

    /** Whether somebody may be called so. */
    static boolean fits(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
    }

    /** Whether there was one to remove. */
    public synchronized boolean remove(String name) throws IOException {
        List<Account> all = new ArrayList<>(all());
        boolean removed = all.removeIf(a -> a.name().equals(name));
        if (removed) {
            write(all);
        }
        return removed;
    }

    /** The account that a name and its password open; null if they open none. Takes as long for a name that nobody has. */
    public @Nullable Account opened(String name, String password) throws IOException {
        Account account = named(name);
        String hash = account == null || !account.hasPassword() ? nobody : account.hash();
        String tried = password.length() > LONGEST_PASSWORD ? "" : password;
        boolean right = Password.check(tried, hash).with(Argon2Function.getInstanceFromHash(hash));
        return right && account != null && account.hasPassword() ? account : null;
    }

    private static String hash(String password) {
        return Password.hash(password)
                .addRandomSalt(SALT)
                .with(Argon2Function.getInstance(MEMORY, PASSES, 1, LENGTH, Argon2.ID))
                .getResult();
    }

    private void write(List<Account> all) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        if (Files.getFileStore(fresh.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(
                fresh,
                all.stream()
                        .map(a -> a.role().word() + "\t" + a.hash() + "\t" + a.name())
                        .toList(),
                StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
