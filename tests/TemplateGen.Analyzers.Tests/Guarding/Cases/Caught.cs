namespace Cases;

/// <summary>What exceptions reach, and what they tell.</summary>
public class Caught : Shop
{
    async Task Told_by_the_exception(Recipient to)
    {
        Exception? failure = null;
        try
        {
            await client.Windows.EnsureOpenAsync(to);
        }
        catch (Exception e)
        {
            failure = e;
        }

        if (failure == null) Say(to);
        else Say(/*⚑*/to);
    }

    void All_caught_inside(Recipient to)
    {
        try
        {
            try
            {
                if (!IsOpen(to)) return;
            }
            catch
            {
                return;
            }

            Other();
        }
        catch
        {
            Say(to);
        }
    }

    void Some_caught_inside(Recipient to)
    {
        try
        {
            try
            {
                if (!IsOpen(to)) return;
            }
            catch (IOException)
            {
                return;
            }

            Other();
        }
        catch (Exception)
        {
            Say(/*⚑*/to);
        }
    }

    void Caught_inside_and_thrown_again(Recipient to)
    {
        try
        {
            try
            {
                if (!IsOpen(to)) return;
            }
            catch (Exception)
            {
                throw;
            }
        }
        catch
        {
            Say(/*⚑*/to);
        }
    }

    void Caught_inside_on_a_condition(Recipient to)
    {
        try
        {
            try
            {
                if (!IsOpen(to)) return;
            }
            catch (Exception) when (x)
            {
                return;
            }

            Other();
        }
        catch
        {
            Say(/*⚑*/to);
        }
    }

    void Tuples(Recipient to)
    {
        if ((IsOpen(to), x) == (true, true)) Say(to);
        if ((IsOpen(to), x) != (true, false)) Say(/*⚑*/to);
        if ((x, to) == (true, other) && IsOpen(other)) Say(to);
        if ((conv.IsOpen, x) is (true, _)) conv.Reply("hi");
        if ((conv.IsOpen, x) is (_, true)) conv./*⚑*/Reply("hi");
    }
}
