package io.seedbed.maven.check;

import io.seedbed.maven.check.Finding.Kind;
import io.seedbed.maven.fixture.WrittenManifest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One message about all that was found, with what to do.
 *
 * @param findings what was found
 * @param goals the goals that write the files it was found in
 */
public record Verdict(List<Finding> findings, Set<String> goals) {

    /** Copies both. */
    public Verdict {
        findings = List.copyOf(findings);
        goals = new LinkedHashSet<>(goals);
    }

    /** What is found, bit by bit. Not thread-safe. */
    public static final class Collected {
        private final List<Finding> findings = new ArrayList<>();
        private final List<String> goals = new ArrayList<>();

        /**
         * Adds findings.
         *
         * @param more in files
         * @param goal that this goal writes; empty if none does any more
         */
        public void addAll(List<Finding> more, String goal) {
            for (Finding finding : more) {
                findings.add(finding);
                goals.add(goal);
            }
        }

        /**
         * Judges some of the findings.
         *
         * @param kinds which
         * @return the verdict; without findings if there are none of these kinds
         */
        public Verdict where(Predicate<Kind> kinds) {
            List<Finding> some = new ArrayList<>();
            Set<String> writing = new LinkedHashSet<>();
            for (int i = 0; i < findings.size(); i++) {
                if (kinds.test(findings.get(i).kind())) {
                    some.add(findings.get(i));
                    writing.add(goals.get(i));
                }
            }
            writing.remove("");
            return new Verdict(some, writing);
        }
    }

    /**
     * Returns the message.
     *
     * @return several lines
     */
    public String text() {
        StringBuilder text = new StringBuilder("Fixtures are not as they should be:");
        findings.forEach(finding -> text.append("\n  ").append(finding.text()));
        List<String> advice = new ArrayList<>();
        if (has(Kind.STALE)) {
            advice.add("give <now> (seedbed.now) a later instant, so that future is future again");
        }
        if (has(Kind.EDITED)) {
            advice.add("state by annotations or in the POM what was changed by hand, or it is lost");
        }
        if (has(Kind.MISSING) || has(Kind.EDITED) || has(Kind.DRIFTED) || has(Kind.STALE)) {
            advice.add("write the files anew by \"mvn test-compile " + String.join(" ", goals)
                    + " -Dseedbed.force\" and commit them");
        }
        if (has(Kind.SURPLUS)) {
            advice.add("delete what no fixture writes, and the " + WrittenManifest.SUFFIX + " beside it");
        }
        return text.append("\n  to do: ")
                .append(String.join("\n         ", advice))
                .toString();
    }

    private boolean has(Kind kind) {
        return findings.stream().anyMatch(finding -> finding.kind() == kind);
    }
}
