namespace Cases;

/// <summary>What is no call has parameters, too: indexers, operators and conversions.</summary>
public class IndexersAndOperators : Shop
{
    class Line
    {
        public int this[[RequiresOpenWindow] Recipient to] { get => Send(to); set => Send(to); }

        public int this[[RequiresOpenWindow] Recipient to, int n] => Send(to) + n;

        public int this[int n, [RequiresOpenWindow] params Recipient[] whom] => n + whom.Length;

        [RequiresOpenWindow]
        public int this[int n, Recipient whom] => Send(whom) + n;

        public static Line operator +(Line l, [RequiresOpenWindow] Recipient to)
        {
            Say(to);
            return l;
        }

        public static bool operator ==(Line l, [RequiresOpenWindow] Recipient to) => Send(to) > 0;

        public static bool operator !=(Line l, [RequiresOpenWindow] Recipient to) => Send(to) == 0;

        public static explicit operator Line([RequiresOpenWindow] Recipient to) => new() { [to] = 1 };

        [RequiresOpenWindow]
        public static Line operator -(Line l, Recipient to)
        {
            Say(to);
            return l;
        }

        public override bool Equals(object? o) => ReferenceEquals(this, o);

        public override int GetHashCode() => 1;
    }

    class Letter
    {
        public static implicit operator Letter([RequiresOpenWindow] Recipient to)
        {
            Say(to);
            return new Letter();
        }
    }

    struct Turn
    {
        public Recipient To;

        public static Turn operator ++([RequiresOpenWindow] Turn turn) => turn;

        public static bool operator !([RequiresOpenWindow] Turn turn) => Send(turn.To) > 0;
    }

    int An_indexer_that_is_read(Line line, Recipient to)
    {
        _ = line[/*⚑*/to];
        if (IsOpen(other)) _ = line[/*⚑*/to];
        if (IsOpen(to)) _ = line[to] + line[n: 1, to: to];
        return IsClosed(to) ? 0 : line[to] + line[to, 1];
    }

    void An_indexer_that_is_written(Line line, Recipient to)
    {
        line[/*⚑*/to] = 1;
        line[/*⚑*/to]++;
        line[/*⚑*/to] += 2;
        (line[/*⚑*/to], _) = (1, 2);
        _ = new Line { [/*⚑*/to] = 1 };
        if (IsClosed(to)) return;
        line[to] = 1;
        line[to]++;
        line[to] += 2;
        _ = new Line { [to] = 1 };
    }

    int An_indexer_of_several(Line line, Recipient to)
    {
        _ = line[1, /*⚑*/to, /*⚑*/other];
        _ = /*⚑*/line[1, to];
        if (IsClosed(to) || IsClosed(other)) return 0;
        return line[1, to] + line[1, to, other, /*⚑*/current];
    }

    void An_indexer_of_what_may_be_null(Line? line, Recipient to)
    {
        _ = line?[/*⚑*/to];
        if (IsOpen(to)) _ = line?[to];
    }

    Line An_operator(Line line, Recipient to)
    {
        line += /*⚑*/to;
        if (x) return line + /*⚑*/to;
        if (IsOpen(other)) line = line + other + /*⚑*/to;
        if (IsClosed(to)) return line;
        line += to;
        return line + to + to;
    }

    void An_operator_that_compares(Line line, Recipient to)
    {
        if (line == /*⚑*/to) Use(1);
        if (IsOpen(to) && line == to) Use(2);
    }

    Line An_operator_that_carries_it_itself(Line line, Recipient to)
    {
        line = /*⚑*/line - to;
        return IsOpen(to) ? line - to : line;
    }

    void A_conversion(Recipient to)
    {
        _ = (Line)/*⚑*/to;
        if (IsOpen(to)) _ = (Line)to;
    }

    void A_conversion_that_is_not_written(Recipient to)
    {
        Letter letter = /*⚑*/to;
        Use((object)letter);
        Take(/*⚑*/to);
        if (IsClosed(to)) return;
        letter = to;
        Take(to);
    }

    void Take(Letter letter) => Use((object)letter);

    void Operators_of_one_operand(Turn turn)
    {
        _ = !/*⚑*/turn;
        /*⚑*/turn++;
    }

    class Asked
    {
        public bool this[[OpenWindowWhen(true)] Recipient to] => to != default;

        public Task<bool> this[[OpenWindowWhen(true)] Recipient to, int n] => Task.FromResult(n > 0 && to != default);

        public int this[int n, [EnsuresOpenWindow] Recipient to] => n;

        public static bool operator ==(Asked a, [OpenWindowWhen(true)] Recipient to) => to != default;

        public static bool operator !=(Asked a, [OpenWindowWhen(false)] Recipient to) => to == default;

        public static Asked operator +(Asked a, [EnsuresOpenWindow] Recipient to) => a;

        public override bool Equals(object? o) => ReferenceEquals(this, o);

        public override int GetHashCode() => 1;
    }

    readonly struct Question(Recipient to)
    {
        public Recipient To => to;

        public static implicit operator bool([OpenWindowWhen(true)] Question question) => question.To != default;
    }

    async Task An_indexer_that_guards(Asked asked, Recipient to)
    {
        if (asked[to]) Say(to);
        if (asked[other]) Say(/*⚑*/to);
        if (!asked[to]) Say(/*⚑*/to);
        if (x && await asked[to, 1]) Say(to);
        Say(/*⚑*/to);
        _ = asked[1, to];
        Say(to);
    }

    void An_operator_that_guards(Asked asked, Recipient to)
    {
        if (asked == to) Say(to);
        if (asked != to) Say(/*⚑*/to);
        if (asked != to) return;
        Say(to);
    }

    void An_operator_that_ensures(Asked asked, Recipient to)
    {
        Say(/*⚑*/to);
        asked += to;
        Say(to);
    }

    void A_conversion_that_guards(Question question)
    {
        if (question) Say(question.To);
        Say(/*⚑*/question.To);
    }

    class C_inherited : Shop
    {
        interface ILine
        {
            int this[[RequiresOpenWindow] Recipient to] { get; }
        }

        class Implicit : ILine
        {
            public int this[Recipient to] => Send(to);
        }

        class Explicit : ILine
        {
            int ILine.this[Recipient to]
            {
                get { return Send(to); }
            }
        }

        abstract class Base
        {
            public abstract int this[[RequiresOpenWindow] Recipient to] { get; set; }
        }

        class Derived : Base
        {
            public override int this[Recipient to] { get => Send(to); set => Say(to); }
        }

        interface IAdd<T> where T : IAdd<T>
        {
            static abstract T operator +(T one, [RequiresOpenWindow] Recipient to);
        }

        class Added : IAdd<Added>
        {
            public static Added operator +(Added one, Recipient to)
            {
                Say(to);
                return one;
            }
        }

        int Outside(ILine line, Implicit i, Derived d, Recipient to) => line[/*⚑*/to] + i[/*⚑*/to] + d[/*⚑*/to];

        Added Outside(Added one, Recipient to) => one + /*⚑*/to;

        T Outside<T>(T one, Recipient to) where T : IAdd<T> => IsOpen(to) ? one + to : one + /*⚑*/to;
    }
}
