package benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files as one writes them with a loop: the values that are text are escaped, the others need no escape. */
final class FilesByHand {

    private static final int BATCH = 500;
    private static final String COLUMNS = "id,firstName,lastName,email,age,tier,balance,customerSince,lastSeen,token";

    private FilesByHand() {}

    static void csv(List<Customer> customers, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.append(COLUMNS).append("\r\n");
            for (Customer each : customers) {
                out.append(Long.toString(each.getId())).append(',');
                out.append(quoted(each.getFirstName())).append(',');
                out.append(quoted(each.getLastName())).append(',');
                out.append(quoted(each.getEmail())).append(',');
                out.append(Integer.toString(each.getAge())).append(',');
                out.append(each.getTier().name()).append(',');
                out.append(each.getBalance().toPlainString()).append(',');
                out.append(each.getCustomerSince().toString()).append(',');
                out.append(each.getLastSeen().toString()).append(',');
                out.append(each.getToken().toString()).append("\r\n");
            }
        }
    }

    private static String quoted(String text) {
        boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    static void json(List<Customer> customers, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            String separator = "[\n";
            for (Customer each : customers) {
                out.append(separator);
                out.append("{\"id\":").append(Long.toString(each.getId()));
                out.append(",\"firstName\":\"").append(inJson(each.getFirstName()));
                out.append("\",\"lastName\":\"").append(inJson(each.getLastName()));
                out.append("\",\"email\":\"").append(inJson(each.getEmail()));
                out.append("\",\"age\":").append(Integer.toString(each.getAge()));
                out.append(",\"tier\":\"").append(each.getTier().name());
                out.append("\",\"balance\":").append(each.getBalance().toPlainString());
                out.append(",\"customerSince\":\"")
                        .append(each.getCustomerSince().toString());
                out.append("\",\"lastSeen\":\"").append(each.getLastSeen().toString());
                out.append("\",\"token\":\"").append(each.getToken().toString()).append("\"}");
                separator = ",\n";
            }
            out.append("\n]\n");
        }
    }

    private static String inJson(String text) {
        boolean isPlain = text.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\');
        return isPlain ? text : text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    static void sql(List<Customer> customers, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < customers.size(); i++) {
                Customer each = customers.get(i);
                out.append(
                        i % BATCH > 0
                                ? ",\n"
                                : (i == 0 ? "" : ";\n") + "INSERT INTO customer (" + COLUMNS + ") VALUES\n");
                out.append('(').append(Long.toString(each.getId()));
                out.append(", ").append(inSql(each.getFirstName()));
                out.append(", ").append(inSql(each.getLastName()));
                out.append(", ").append(inSql(each.getEmail()));
                out.append(", ").append(Integer.toString(each.getAge()));
                out.append(", '").append(each.getTier().name());
                out.append("', ").append(each.getBalance().toPlainString());
                out.append(", DATE '").append(each.getCustomerSince().toString());
                out.append("', TIMESTAMP '").append(each.getLastSeen().toString());
                out.append("', '").append(each.getToken().toString()).append("')");
            }
            out.append(";\n");
        }
    }

    private static String inSql(String text) {
        return "'" + (text.indexOf('\'') < 0 ? text : text.replace("'", "''")) + "'";
    }

    static void xml(List<Customer> customers, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<customers>\n");
            for (Customer each : customers) {
                out.append("<customer>");
                element(out, "id", Long.toString(each.getId()));
                element(out, "firstName", inXml(each.getFirstName()));
                element(out, "lastName", inXml(each.getLastName()));
                element(out, "email", inXml(each.getEmail()));
                element(out, "age", Integer.toString(each.getAge()));
                element(out, "tier", each.getTier().name());
                element(out, "balance", each.getBalance().toPlainString());
                element(out, "customerSince", each.getCustomerSince().toString());
                element(out, "lastSeen", each.getLastSeen().toString());
                element(out, "token", each.getToken().toString());
                out.append("</customer>\n");
            }
            out.append("</customers>\n");
        }
    }

    private static void element(BufferedWriter out, String name, String text) throws IOException {
        out.append('<')
                .append(name)
                .append('>')
                .append(text)
                .append("</")
                .append(name)
                .append('>');
    }

    private static String inXml(String text) {
        boolean isPlain = text.chars().noneMatch(c -> c == '<' || c == '&' || c == '>');
        return isPlain ? text : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static void yaml(List<Customer> customers, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Customer each : customers) {
                out.append("- id: ").append(Long.toString(each.getId()));
                out.append("\n  firstName: \"").append(inJson(each.getFirstName()));
                out.append("\"\n  lastName: \"").append(inJson(each.getLastName()));
                out.append("\"\n  email: \"").append(inJson(each.getEmail()));
                out.append("\"\n  age: ").append(Integer.toString(each.getAge()));
                out.append("\n  tier: ").append(each.getTier().name());
                out.append("\n  balance: ").append(each.getBalance().toPlainString());
                out.append("\n  customerSince: ").append(each.getCustomerSince().toString());
                out.append("\n  lastSeen: ").append(each.getLastSeen().toString());
                out.append("\n  token: \"").append(each.getToken().toString()).append("\"\n");
            }
        }
    }
}
