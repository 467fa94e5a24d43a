namespace TemplateGen.Definitions.Json;

/// <summary>A property of an object.</summary>
/// <param name="NameNode">Its name.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct JsonProperty(JsonNode NameNode, JsonNode Value)
{
    /// <summary>The name, unescaped.</summary>
    public ReadOnlySpan<char> Name => NameNode.ToSpan();
}

/// <summary>The properties of an object, in order.</summary>
internal readonly struct PropertySequence(JsonNode container)
{
    public Enumerator GetEnumerator() => new(container);

    internal struct Enumerator(JsonNode container)
    {
        private readonly int _end = container.Kind is JsonKind.Object ? container.Tree[container.Index].Next : 0;
        private int _next = container.Index + 1;

        public JsonProperty Current { get; private set; }

        public bool MoveNext()
        {
            if (_next >= _end) return false;
            Current = new JsonProperty(container with { Index = _next }, container with { Index = _next + 1 });
            _next = container.Tree[_next + 1].Next;
            return true;
        }
    }
}

/// <summary>The elements of an array, in order.</summary>
internal readonly struct ElementSequence(JsonNode container)
{
    public Enumerator GetEnumerator() => new(container);

    internal struct Enumerator(JsonNode container)
    {
        private readonly int _end = container.Kind is JsonKind.Array ? container.Tree[container.Index].Next : 0;
        private int _next = container.Index + 1;

        public JsonNode Current { get; private set; }

        public bool MoveNext()
        {
            if (_next >= _end) return false;
            Current = container with { Index = _next };
            _next = container.Tree[_next].Next;
            return true;
        }
    }
}
