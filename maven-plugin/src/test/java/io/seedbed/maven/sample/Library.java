package io.seedbed.maven.sample;

import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.UniqueTogether;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A data set of which only JPA says how its entities relate. */
@Dataset
public interface Library {

    /** Who borrow. */
    @Rows(200)
    io.seedbed.dataset.Table<Reader> readers();

    /** What each reader has one of. */
    @Rows(200)
    io.seedbed.dataset.Table<Card> cards();

    /** Who write. */
    @Rows(30)
    io.seedbed.dataset.Table<Author> authors();

    /** What is borrowed. */
    @Rows(100)
    io.seedbed.dataset.Table<Book> books();

    /** So many of each reader. */
    @Children(of = Reader.class, atMost = 5)
    io.seedbed.dataset.Table<Loan> loans();

    /** What is known of readers. */
    @Rows(150)
    io.seedbed.dataset.Table<Profile> profiles();

    /** So many of each book. */
    @Children(of = Book.class, atLeast = 1, atMost = 3)
    io.seedbed.dataset.Table<Copy> copies();

    /** What is wrong with copies. */
    @Rows(50)
    io.seedbed.dataset.Table<Damage> damages();

    /** Its id is that of its reader. */
    @Entity
    class Profile {
        @Id
        public @Nullable Long id;

        @OneToOne
        @MapsId
        @JoinColumn(name = "reader_id")
        public @Nullable Reader reader;

        @Column(length = 20)
        public @Nullable String motto;
    }

    /** An id of two parts, one of which is that of another row. */
    @Embeddable
    class CopyId {
        public @Nullable String book;

        @Min(1)
        @Max(3)
        public int number;
    }

    /** A copy. */
    @Entity
    class Copy {
        @EmbeddedId
        public @Nullable CopyId id;

        @ManyToOne
        @MapsId("book")
        @JoinColumn(name = "isbn")
        public @Nullable Book book;
    }

    /** Refers to an id of two parts. */
    @Entity
    class Damage {
        @Id
        @GeneratedValue
        public int id;

        @ManyToOne(optional = false)
        public @Nullable Copy copy;
    }

    /** A reader. */
    @Entity
    class Reader {
        @Id
        @GeneratedValue
        public @Nullable Long id;

        @Column(name = "full_name", length = 30, nullable = false)
        public @Nullable String name;

        @Embedded
        @AttributeOverride(name = "city", column = @Column(name = "home_town", length = 20, nullable = false))
        public @Nullable Address address;

        @ManyToOne
        @JoinColumn(name = "recruiter")
        public @Nullable Reader recruitedBy;

        @ManyToMany
        @JoinTable(name = "favourite", joinColumns = @JoinColumn(name = "liked_by"))
        public Set<Book> favourites = new HashSet<>();

        @OneToMany(mappedBy = "reader")
        public List<Loan> loans = new ArrayList<>();
    }

    /** Part of a reader. */
    @Embeddable
    class Address {
        @Column(length = 40, nullable = false)
        public @Nullable String street;

        @Column(length = 20, nullable = false)
        public @Nullable String city;
    }

    /** A card. */
    @Entity
    @Table(name = "reader_card")
    class Card {
        @Id
        @Column(length = 12)
        public @Nullable String number;

        @OneToOne(optional = false)
        public @Nullable Reader holder;
    }

    /** An author. */
    @Entity
    class Author {
        @Id
        @GeneratedValue
        public @Nullable Integer id;

        @Column(length = 30, nullable = false)
        public @Nullable String name;

        @ManyToMany
        public List<Author> friends = new ArrayList<>();

        @OneToOne
        @JoinColumn(name = "best_book")
        public @Nullable Book best;
    }

    /** A book. */
    @Entity
    @UniqueTogether({"shelf", "place"})
    class Book {
        @Id
        @Column(length = 13)
        public @Nullable String isbn;

        @ManyToOne(optional = false)
        public @Nullable Author author;

        @Min(1)
        @Max(10)
        public int shelf;

        @Min(1)
        @Max(10)
        public int place;

        @ManyToMany(mappedBy = "favourites")
        public Set<Reader> likedBy = new HashSet<>();
    }

    /** A loan. */
    @Entity
    @Table(name = "loan", uniqueConstraints = @UniqueConstraint(columnNames = {"reader_id", "lent_on"}))
    class Loan {
        @Id
        @GeneratedValue
        public @Nullable Long id;

        @ManyToOne(optional = false)
        public @Nullable Reader reader;

        @ManyToOne
        @JoinColumn(name = "book", nullable = false)
        public @Nullable Book book;

        @Column(name = "lent_on", nullable = false)
        public @Nullable LocalDate on;
    }
}
