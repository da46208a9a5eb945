"""Understanding a question without a model: whom, when and what it names, and what it asks for."""
