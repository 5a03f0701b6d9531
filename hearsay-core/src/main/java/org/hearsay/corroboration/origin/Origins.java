package org.hearsay.corroboration.origin;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.actor.NameMatcher;
import org.hearsay.corroboration.Report;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.ClaimMatcher;
import org.hearsay.corroboration.copy.Copy;
import org.hearsay.naming.House;

/**
 * Traces claims back. A way ends at a voice with a name, or at nobody: a document in its own voice that says not whence, somebody
 * without a name, a circle. Who is nameless in two documents is never taken for one, unless the words were copied; and papers that
 * another names or credits are voices with a name. For one thread, if what it is handed is.
 */
public final class Origins {
    private final Sources sources;
    private final ClaimMatcher matcher;
    private final NameMatcher names = new NameMatcher();

    /**
     * Where origins look things up.
     *
     * @param reports what was found in a document, by its id; it must be there for each document of an account
     * @param houses the houses of a document, with the ids of its report's actors
     * @param copies the copies that a document has a part in, as the first document of each
     * @param declared names of voices that are one house because the user says so, wherever they stand
     */
    public record Sources(
            Function<String, Report> reports,
            Function<String, List<House>> houses,
            Function<String, List<Copy>> copies,
            List<Set<String>> declared) {
        /** The same, where the user says of nobody that they are one house. */
        public Sources(
                Function<String, Report> reports,
                Function<String, List<House>> houses,
                Function<String, List<Copy>> copies) {
            this(reports, houses, copies, List.of());
        }
    }

    public Origins(Sources sources, ClaimMatcher matcher) {
        this.sources = sources;
        this.matcher = matcher;
    }

    /**
     * The origins of a claim. The same whatever order the accounts are in.
     *
     * @param claim its id
     * @param accounts all that make it, those of the own voice too, if they are to be traced
     */
    public OriginGraph of(String claim, List<Account> accounts) {
        List<Account> sorted =
                accounts.stream().sorted(Account.BY_DAY).distinct().toList();
        return new Tracing(claim, sorted, sources, matcher, names).graph();
    }
}
